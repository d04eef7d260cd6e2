// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What exactly was hard about a word: opened by a long press on the button that marks one.

import { markKinds } from "./marks.js";

const markup = (tr) => `<div>
    <h2 id="marked-word"></h2>
    <div class="kinds"></div>
    <div class="buttons"><button class="plain close">${tr("close")}</button></div>
</div>`;

export class MarkKinds {
    /** In a dialog that is still empty. */
    static make(dialog, tr, mark) {
        dialog.innerHTML = markup(tr);
        return new MarkKinds(dialog, tr, mark);
    }

    /** dialog: has a heading and a list; mark(index, kind) marks the word, or takes that mark away. */
    constructor(dialog, tr, mark) {
        this.dialog = dialog;
        this.mark = mark;
        this.buttons = markKinds.map((kind) => {
            const button = document.createElement("button");
            button.value = kind;
            button.textContent = tr("mark_" + kind);
            button.addEventListener("click", () => {
                this.close();
                this.act(this.index, kind);
            });
            return button;
        });
        dialog.querySelector(".kinds").replaceChildren(...this.buttons);
        dialog.querySelector(".close").addEventListener("click", () => this.close());
        dialog.addEventListener("click", (event) => event.target === dialog && this.close());
        dialog.addEventListener("keydown", (event) => {
            event.stopPropagation(); // the keys of the reading rest
            if (event.key === "Escape")
                this.close();
        });
    }

    /** act: what marks this word, where it is not the usual. text: that it is a word of, where that may go. */
    open(index, word, kind, act = this.mark, text = null) {
        Object.assign(this, { index, act, text });
        this.dialog.querySelector("h2").textContent = word;
        for (const button of this.buttons)
            button.setAttribute("aria-pressed", String(button.value === kind));
        if (this.dialog.showModal) {
            this.dialog.showModal();
            return;
        }
        // Safari before 15.4 has no dialogs: there it is an element that lies above the page.
        this.dialog.setAttribute("role", "dialog");
        this.dialog.setAttribute("aria-modal", "true");
        this.dialog.setAttribute("open", "");
        this.buttons[0].focus();
    }

    /** This text is on the screen: with another one the word goes. */
    follow(text) {
        if (this.text !== null && this.text !== text)
            this.close();
    }

    close() {
        if (this.dialog.close)
            this.dialog.close();
        else
            this.dialog.removeAttribute("open");
    }
}
