// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures on the laptop that fit the text on screen: one tap gives it one.

import { callRest } from "../shared/rest.js";

const thumbnailOf = (id) => "/api/pictures/thumbnail?" + new URLSearchParams({ id });

export class FittingPictures {
    /** dialog: has a heading, a list and a line for when there is nothing; attempt(action) tells when it fails. */
    constructor(dialog, tr, attempt) {
        Object.assign(this, { dialog, tr, attempt });
        this.list = dialog.querySelector(".pictures");
        this.note = dialog.querySelector("[role=status]");
        dialog.querySelector(".close").addEventListener("click", () => this.close());
        dialog.addEventListener("click", (event) => event.target === dialog && this.close());
        dialog.addEventListener("keydown", (event) => {
            event.stopPropagation(); // the keys of the reading rest
            if (event.key === "Escape")
                this.close();
        });
    }

    /** Shows what fits; fails where the laptop does not answer. */
    async open(text, language) {
        const { suggestions } = await callRest("/api/pictures/suggestions?" + new URLSearchParams({ text, language }));
        this.note.textContent = suggestions.length === 0 ? this.tr("noPictureFits") : "";
        this.list.replaceChildren(...suggestions.map(({ id, name }) => {
            const button = document.createElement("button");
            button.append(Object.assign(document.createElement("img"), { src: thumbnailOf(id), alt: name, lang: language }));
            button.addEventListener("click", () => this.take(id, text, language));
            return button;
        }));
        if (this.dialog.showModal) {
            this.dialog.showModal();
            return;
        }
        // Safari before 15.4 has no dialogs: there it is an element that lies above the page.
        this.dialog.setAttribute("role", "dialog");
        this.dialog.setAttribute("aria-modal", "true");
        this.dialog.setAttribute("open", "");
        this.dialog.querySelector("button").focus();
    }

    async take(id, text, language) {
        const isTaken = await this.attempt(async () => {
            const item = await callRest("/api/items", { method: "POST", body: new URLSearchParams({ text, language }) });
            await callRest("/api/pictures/suggestions",
                { method: "POST", body: new URLSearchParams({ id, item_id: item.id }) });
        });
        if (isTaken)
            this.close();
    }

    close() {
        if (this.dialog.close)
            this.dialog.close();
        else
            this.dialog.removeAttribute("open");
    }
}
