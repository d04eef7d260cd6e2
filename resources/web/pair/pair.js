// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { translate } from "./words.js";

const byId = (id) => document.getElementById(id);
const tr = translate(document);

/** The page that a device was led away from, as ?next= has it: one of ours and no other address. */
function nextPage() {
    const wish = new URLSearchParams(location.search).get("next") || "";
    try {
        const { origin, pathname, search } = new URL(wish, location.origin);
        const isOurs = origin === location.origin && /^\/web\/(?!pair(\/|$))/.test(pathname);
        return wish.startsWith("/") && isOurs ? pathname + search : "";
    } catch {
        return "";
    }
}

function showPaired(name) {
    const next = nextPage();
    if (next) {
        location.replace(next);
        return;
    }
    byId("pair").hidden = true;
    byId("known").textContent = tr("known").replace("%1", name);
    byId("paired").hidden = false;
}

function showForm() {
    byId("pair").hidden = false;
    byId("code").focus();
}

function showProblem(key) {
    byId("problem").textContent = key ? tr(key) : "";
    byId("problem").hidden = !key;
}

/** What the laptop answered, as a key of the words; nothing where the device is paired now. */
async function pair(code, name) {
    try {
        const response = await fetch("/api/pair", {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ code, name }),
        });
        if (response.ok) {
            showPaired((await response.json()).name);
            return null;
        }
        return { 403: "wrongCode", 422: "wrongCode", 429: "lockedCode" }[response.status] || "failed";
    } catch {
        return "noLaptop";
    }
}

async function send(code) {
    byId("send").disabled = true;
    showProblem(null);
    const problem = await pair(code, byId("name").value);
    byId("send").disabled = false;
    if (problem) {
        showForm();
        byId("code").value = "";
        showProblem(problem);
    }
}

async function begin() {
    // The QR code has the code behind "#", where it goes over no network by itself. It is used once, so
    // it has no business in the history.
    const code = decodeURIComponent(location.hash.slice(1));
    history.replaceState(null, "", location.pathname + location.search);
    try {
        const own = await fetch("/api/device");
        if (own.ok) {
            showPaired((await own.json()).name);
            return;
        }
    } catch {
        // The form tells what is wrong when it is sent.
    }
    if (code)
        await send(code);
    else
        showForm();
}

byId("pair").addEventListener("submit", (event) => {
    event.preventDefault();
    send(byId("code").value);
});
byId("help").search = location.search;
begin();
