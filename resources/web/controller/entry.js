// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line to type into, with what the library has that begins like it.

export class TextEntry {
    /** actions: complete(text) → items; addText(text) and addItem(item), which say whether it was done:
     *  until then what was typed stays. */
    constructor(form, actions) {
        this.input = form.querySelector("input");
        this.list = form.querySelector("ul");
        this.actions = actions;
        this.items = [];
        this.selected = -1;
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.submit();
        });
        this.input.addEventListener("input", () => this.complete());
        this.input.addEventListener("keydown", (event) => this.moveSelection(event));
    }

    async complete() {
        const text = this.input.value.trimStart();
        const items = text === "" ? [] : await this.actions.complete(text).catch(() => []);
        // An answer that was overtaken by more typing is thrown away.
        if (text === this.input.value.trimStart())
            this.show(items);
    }

    show(items) {
        this.items = items;
        this.selected = -1;
        this.list.hidden = items.length === 0;
        this.input.setAttribute("aria-expanded", String(items.length > 0));
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
        const typed = this.input.value;
        if (typed.trim() === "" || this.isBusy)
            return;
        this.isBusy = true;
        const isDone = await this.actions.addText(typed.trim());
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
        this.show([]);
    }
}
