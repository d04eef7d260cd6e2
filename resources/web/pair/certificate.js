// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { translate } from "./words.js";

translate(document);
document.getElementById("back").search = location.search;

// With a certificate that the family brought itself there is nothing to install.
const root = document.getElementById("root").href;
fetch(root, { method: "HEAD" }).then((response) => {
    document.getElementById("install").hidden = !response.ok;
}).catch(() => {});
