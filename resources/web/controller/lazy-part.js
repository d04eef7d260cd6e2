// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts of the page that many evenings do without: their scripts and style sheets are fetched when they are wanted.

function addStyles(address) {
    return new Promise((resolve) => {
        document.head.append(Object.assign(document.createElement("link"),
            { rel: "stylesheet", href: address, onload: resolve, onerror: resolve }));
    });
}

export class LazyPart {
    /** Addresses of scripts, as seen from here, and of style sheets, as seen from the page. */
    constructor(scripts, styles) {
        Object.assign(this, { scripts, styles });
        this.tries = 0;
    }

    /** Gives what the scripts export; fails like import(). Some browsers keep for good that a script did not come,
     *  so that it is asked for by another address then. */
    async load() {
        const again = this.tries > 0 ? "?try=" + this.tries : "";
        this.tries += 1;
        const [modules] = await Promise.all([Promise.all(this.scripts.map((script) => import(script + again))),
            ...this.styles.map((style) => addStyles(style + again))]);
        return Object.assign({}, ...modules);
    }
}
