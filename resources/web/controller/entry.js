// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed or pasted, with what the library has that begins like it. Several lines are one text, a poem; a
// button makes a text of each.

import { versesOf } from "../shared/verses.js";

/** The lines that are texts of their own; [] where there is but one. */
export function linesOf(typed) {
    const lines = versesOf(typed.replace(/[\u2028\u2029]/g, "\n").replace(/[\u200b-\u200f\u2060\ufeff]/g, "")).filter(Boolean);
    return lines.length > 1 ? lines : [];
}

export class TextEntry {
    /** actions: complete(text) → items; addTexts(texts) and addItem(item), which say whether it was done:
     *  until then what was typed stays; and what the button for several texts says of their number. */
    constructor(form, actions) {
        this.input = form.querySelector("textarea");
        this.list = form.querySelector("ul");
        this.lines = form.querySelector("#lines");
        this.actions = actions;
        this.lines.querySelector("button").addEventListener("click", () => this.add(linesOf(this.input.value)));
        this.items = [];
        this.selected = -1;
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.submit();
        });
        this.input.addEventListener("input", () => {
            this.selected = -1; // what is typed goes before what was chosen
            this.showLines();
            this.complete();
        });
        this.input.addEventListener("keydown", (event) => {
            this.moveSelection(event);
            if (event.key !== "Enter" || event.shiftKey || event.isComposing)
                return;
            if (this.input.value === "" && this.selected < 0) // then it is a key of the reading
                return;
            event.preventDefault();
            if (!event.repeat) // as requestSubmit(), which browsers of 2021 lack
                form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
        });
    }

    /** The field is as high as what stands in it, up to a limit of the style sheet. */
    showLines() {
        const count = linesOf(this.input.value).length;
        this.lines.hidden = count === 0;
        this.lines.querySelector("button").textContent = this.actions.describe(count);
        this.input.style.height = "auto";
        if (this.input.value.includes("\n"))
            this.input.style.height = this.input.scrollHeight + 2 + "px";
        else
            this.input.style.height = "";
    }

    async complete() {
        const text = this.input.value.trimStart();
        const items = text === "" ? [] : await this.actions.complete(text).catch(() => []);
        // An answer that was overtaken by more typing is thrown away.
        if (text === this.input.value.trimStart())
            this.show(items);
    }

    /** An answer that comes late leaves what was chosen meanwhile chosen. */
    show(items) {
        const chosen = this.items[this.selected];
        this.items = items;
        this.selected = chosen ? items.findIndex(({ id }) => id === chosen.id) : -1;
        this.list.hidden = items.length === 0;
        this.list.replaceChildren(...items.map((item, index) => {
            const row = document.createElement("li");
            row.id = "completion-" + index;
            row.setAttribute("role", "option");
            row.textContent = item.text;
            row.addEventListener("click", () => this.take(item));
            return row;
        }));
        this.showSelection();
    }

    /** The keyboard stays in the line, so a screen reader is told where the selection is. */
    showSelection() {
        const rows = [...this.list.children];
        for (const [index, row] of rows.entries())
            row.setAttribute("aria-selected", String(index === this.selected));
        if (this.selected >= 0)
            this.input.setAttribute("aria-activedescendant", rows[this.selected].id);
        else
            this.input.removeAttribute("aria-activedescendant");
    }

    moveSelection(event) {
        if (event.key === "Escape")
            this.show([]);
        if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || this.items.length === 0)
            return;
        event.preventDefault();
        const count = this.items.length + 1; // one place for "none"
        const step = event.key === "ArrowDown" ? 1 : -1;
        this.selected = ((this.selected + 1 + step + count) % count) - 1;
        this.showSelection();
    }

    async submit() {
        if (this.selected >= 0) {
            this.take(this.items[this.selected]);
            return;
        }
        await this.add([this.input.value.trim()]);
    }

    async add(texts) {
        const typed = this.input.value;
        if (typed.trim() === "" || this.isBusy)
            return;
        this.isBusy = true;
        const isDone = await this.actions.addTexts(texts);
        this.isBusy = false;
        if (isDone && this.input.value === typed)
            this.clear();
    }

    take(item) {
        if (this.actions.addItem(item))
            this.clear();
    }

    clear() {
        this.input.value = "";
        this.showLines();
        this.show([]);
    }
}
