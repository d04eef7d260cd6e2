// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of rows. A list is made anew only when it changed: a button that is being pressed must stay, and
// so must the focus of a keyboard or a screen reader.

import { oneLine } from "../shared/state.js";

export class Rows {
    /** makeRow(item, index) → the content of a row, an array of elements. */
    constructor(list, makeRow) {
        this.list = list;
        this.makeRow = makeRow;
        this.key = "";
    }

    show(items) {
        const key = JSON.stringify(items);
        if (key === this.key)
            return;
        this.key = key;
        this.list.replaceChildren(...items.map((item, index) => {
            const row = document.createElement("li");
            row.append(...this.makeRow(item, index));
            return row;
        }));
    }
}

export function makeButton(text, label, action) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = oneLine(text);
    if (label)
        button.setAttribute("aria-label", label);
    button.addEventListener("click", action);
    return button;
}

export function makeText(text, language) {
    const element = document.createElement("span");
    element.textContent = oneLine(text);
    element.lang = language || "";
    return element;
}
