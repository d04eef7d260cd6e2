// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the parent moves the borders of a word's syllables.

import { lettersOf, syllablesOf } from "./wordparts.js";

const markup = (tr) => `<div>
    <h2 id="split-heading">${tr("splitWord")}</h2>
    <div id="letters"></div>
    <p class="hint">${tr("splitHint")}</p>
    <div class="buttons">
        <button id="split-close" class="plain">${tr("close")}</button>
        <button id="split-program" class="plain">${tr("asProgram")}</button>
        <button id="split-save">${tr("save")}</button>
    </div>
</div>`;

export class Splitter {
    /** In a dialog that is still empty. */
    static make(dialog, tr, save) {
        dialog.innerHTML = markup(tr);
        return new Splitter(dialog, tr, save);
    }

    /** save(word, syllables) says whether it could be sent; syllables are null for the program's own. */
    constructor(dialog, tr, save) {
        Object.assign(this, { dialog, tr, letters: [] });
        this.row = dialog.querySelector("#letters");
        const end = (syllables) => {
            if (save(syllablesOf(this.letters).join(""), syllables))
                this.close();
        };
        dialog.querySelector("#split-save").addEventListener("click", () => end(syllablesOf(this.letters)));
        dialog.querySelector("#split-program").addEventListener("click", () => end(null));
        dialog.querySelector("#split-close").addEventListener("click", () => this.close());
        // Beside it is out of it.
        dialog.addEventListener("click", (event) => event.target === dialog && this.close());
        dialog.addEventListener("keydown", (event) => this.takeKey(event));
    }

    get isOpen() {
        return this.dialog.hasAttribute("open");
    }

    open(syllables, language) {
        this.letters = lettersOf(syllables);
        if (this.letters.length === 0)
            return;
        this.row.lang = language;
        this.row.replaceChildren(...this.letters.flatMap((letter, index) => this.makeLetter(letter, index)));
        this.show();
        if (!this.isOpen)
            this.openDialog();
        this.row.querySelector("button:enabled")?.focus();
    }

    /** Safari before 15.4 has no dialogs: there it is an element that lies above the page. */
    openDialog() {
        if (this.dialog.showModal) {
            this.dialog.showModal();
            return;
        }
        this.before = document.activeElement;
        this.dialog.setAttribute("role", "dialog");
        this.dialog.setAttribute("aria-modal", "true");
        this.dialog.setAttribute("open", "");
    }

    close() {
        if (!this.isOpen)
            return;
        if (this.dialog.close) {
            this.dialog.close();
            return;
        }
        this.dialog.removeAttribute("open");
        this.before?.focus();
    }

    makeLetter({ text, isFixed }, index) {
        const letter = Object.assign(document.createElement("span"), { textContent: text });
        if (index === 0)
            return [letter];
        const gap = document.createElement("button");
        gap.type = "button";
        gap.className = "gap";
        gap.disabled = isFixed;
        gap.setAttribute("role", "checkbox");
        gap.setAttribute("aria-label", this.tr("syllableBegins") + " " + this.letters[index - 1].text + " | " + text);
        gap.addEventListener("click", () => {
            this.letters[index].hasBorder = !this.letters[index].hasBorder;
            this.show();
        });
        return [gap, letter];
    }

    show() {
        let syllable = 0;
        const gaps = this.row.querySelectorAll(".gap");
        const spans = this.row.querySelectorAll("span");
        for (const [index, letter] of this.letters.entries()) {
            syllable += letter.hasBorder ? 1 : 0;
            spans[index].className = syllable % 2 === 0 ? "a" : "b";
            if (index > 0)
                gaps[index - 1].setAttribute("aria-checked", String(letter.hasBorder));
        }
    }

    /** The arrows go from gap to gap, Enter saves; a clicker reads on. */
    takeKey(event) {
        if (event.key === "PageDown" || event.key === "PageUp")
            return;
        event.stopPropagation();
        if (event.key === "Escape")
            this.close();
        const gaps = [...this.row.querySelectorAll("button:enabled")];
        const at = gaps.indexOf(document.activeElement);
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step && gaps.length > 0) {
            event.preventDefault();
            gaps[Math.max(0, Math.min(gaps.length - 1, at + step))].focus();
        } else if (event.key === "Enter" && at >= 0) {
            event.preventDefault();
            this.dialog.querySelector("#split-save").click();
        }
    }
}
