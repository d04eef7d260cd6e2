// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { chooseTable, translate } from "./words.js";

const byId = (id) => document.getElementById(id);
const tr = translate(document);
byId("back").search = location.search;

/** The page behind the warning: the one that pairs, with the code of the QR code where there is one. */
function secureAddress() {
    return "https://" + location.host + "/web/pair/" + location.search + location.hash;
}

async function showFingerprint() {
    const response = await fetch("fingerprint");
    if (!response.ok)
        return;
    const { sha256, words } = await response.json();
    byId("words").replaceChildren(...words[chooseTable(location.search, navigator.languages || [])].map((word) => {
        const item = document.createElement("li");
        item.textContent = word;
        return item;
    }));
    byId("sha256").textContent = sha256;
}

/** Whether this browser was told already that the certificate is good. */
async function isTrusted() {
    try {
        await fetch("https://" + location.host + "/health", { mode: "no-cors", cache: "no-store" });
        return true;
    } catch {
        return false;
    }
}

async function beginBeforeTheWarning() {
    if (await isTrusted()) {
        location.replace(secureAddress());
        return;
    }
    byId("goOn").href = secureAddress();
    byId("title").textContent = tr("beforeTitle");
    byId("before").hidden = false;
}

// What is to be installed comes over an encrypted line only, and with a certificate that the family
// brought itself there is nothing to install.
async function offerRoot() {
    const isSecure = location.protocol === "https:" || ["127.0.0.1", "localhost"].includes(location.hostname);
    const response = isSecure && await fetch(byId("root").href, { method: "HEAD" }).catch(() => null);
    byId("install").hidden = !(response && response.ok);
}

const isBefore = location.protocol === "http:" && !["127.0.0.1", "localhost", "[::1]"].includes(location.hostname);
if (isBefore) {
    byId("back").hidden = true;
    byId("install").hidden = true;
    beginBeforeTheWarning();
} else {
    offerRoot();
}
showFingerprint().catch(() => {});
