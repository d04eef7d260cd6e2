// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who reads: a child of the family is chosen by a tap, before a session and within it.

import { callRest } from "../shared/rest.js";

let groups = 0; // radio buttons of one group share a name

export class Readers {
    /** roots: where the children stand; choose(id) says that this one reads, and whether that is on its way. */
    constructor(roots, tr, choose) {
        Object.assign(this, { roots, tr, choose });
        this.profiles = [];
        this.shown = "";
    }

    /** A new line, or a child that nobody here knows: the family may be another one. */
    async follow({ reader }, isFirst) {
        this.reader = reader;
        if (isFirst || reader && !this.profiles.some(({ id }) => id === reader))
            this.profiles = (await callRest("/api/profiles")).profiles;
        this.render();
    }

    render() {
        const shown = JSON.stringify(this.profiles);
        if (shown !== this.shown) {
            this.shown = shown;
            this.build();
        }
        this.check();
    }

    build() {
        for (const root of this.roots) {
            root.hidden = this.profiles.length < 2;
            const had = root.contains(document.activeElement);
            groups += 1;
            root.replaceChildren(...this.profiles.map((profile) => this.makeChild(profile, "reader-" + groups)));
            if (had)
                root.querySelector("input")?.focus();
        }
    }

    /** A browser checks what was tapped by itself; it reads only when the laptop says so. */
    check() {
        for (const root of this.roots) {
            for (const input of root.querySelectorAll("input"))
                input.checked = input.value === this.reader;
            if (root.contains(document.activeElement))
                root.querySelector("input:checked")?.focus();
        }
    }

    makeChild({ id, name }, group) {
        const input = Object.assign(document.createElement("input"), { type: "radio", name: group, value: id });
        input.addEventListener("change", () => {
            if (this.choose(id))
                this.reader = id;
            this.check();
        });
        const words = Object.assign(document.createElement("span"), { textContent: name || this.tr("theChild") });
        const label = document.createElement("label");
        label.append(input, words);
        return label;
    }
}
