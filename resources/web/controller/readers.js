// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who reads: a child of the family is chosen by a tap, before a session and within it.

import { callRest } from "../shared/rest.js";

let groups = 0; // radio buttons of one group share a name

export class Readers {
    /** roots: where the children stand; choose(id) says that this one reads. */
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
        const { profiles, reader } = this;
        const shown = JSON.stringify([profiles, reader]);
        if (shown === this.shown)
            return;
        this.shown = shown;
        for (const root of this.roots) {
            root.hidden = profiles.length < 2;
            const had = root.contains(document.activeElement);
            groups += 1;
            root.replaceChildren(...profiles.map((profile) => this.makeChild(profile, "reader-" + groups)));
            if (had)
                root.querySelector("input:checked")?.focus();
        }
    }

    makeChild({ id, name }, group) {
        const input = Object.assign(document.createElement("input"), { type: "radio", name: group, value: id, checked: id === this.reader });
        input.addEventListener("change", () => this.choose(id));
        const words = Object.assign(document.createElement("span"), { textContent: name || this.tr("theChild") });
        const label = document.createElement("label");
        label.append(input, words);
        return label;
    }
}
