// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures on the internet, for families that have switched that on at the laptop: the words are asked for there, and this
// device asks nobody but the laptop.

import { callRest } from "../shared/rest.js";

const address = "/api/pictures/outside";

export class OutsideSearch {
    /** root: has a form with a field, a line for what is to be told and a place for pictures; take(id) takes one. */
    constructor(root, tr, take) {
        Object.assign(this, { root, tr, take, asked: 0 });
        root.querySelector("form").addEventListener("submit", (event) => {
            event.preventDefault();
            this.search(root.querySelector("input").value);
        });
    }

    /** For another text. */
    clear() {
        this.asked += 1;
        this.root.querySelector("input").value = "";
        this.show([], "");
    }

    show(pictures, told) {
        this.root.querySelector("[role=status]").textContent = told;
        this.root.querySelector(".pictures").replaceChildren(...pictures.map(({ id, credit }) => {
            const button = document.createElement("button");
            button.title = [credit.title, credit.author, credit.license, credit.source].filter(Boolean).join(", ");
            button.append(Object.assign(document.createElement("img"),
                { src: address + "/thumbnail?" + new URLSearchParams({ id }), alt: credit.title || credit.source }));
            button.addEventListener("click", () => this.take(id));
            return button;
        }));
    }

    async search(words) {
        if (words.trim() === "")
            return;
        this.asked += 1;
        const own = this.asked;
        this.show([], this.tr("outsideAsks"));
        let pictures = [];
        let told = "";
        try {
            const answer = await callRest(address + "?" + new URLSearchParams({ words }));
            pictures = answer.pictures;
            told = answer.silent.length > 0 ? this.tr("outsideSilent") + " " + answer.silent.join(", ")
                : pictures.length === 0 ? this.tr("outsideNothing") : "";
        } catch {
            told = this.tr("outsideFailed");
        }
        if (own === this.asked)
            this.show(pictures, told);
    }
}
