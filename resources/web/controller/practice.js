// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What follows from what was noticed while the child read: the evening looked back on, how the child gets on, and what
// to read next. Fetched when it is first wanted.

import { putWords } from "../shared/i18n.js";
import { callRest } from "../shared/rest.js";
import { progressMarkup, reviewMarkup } from "./practice-markup.js";
import { ProgressPage } from "./progress.js";
import { reasonOf, Review } from "./review.js";

/** Looks up the words of these parts first. */
async function wordsOf(tr) {
    const { default: table } = await import(`./practice-words/${document.documentElement.lang}.js`);
    return (key) => table[key] || tr(key);
}

function build(root, markup, tr) {
    root.innerHTML = markup;
    putWords(root, tr);
}

export class Practice {
    /** Takes the words and the markup in. actions: attempt(action), bring(item), openKinds(…), done(). */
    static async make({ review, progress }, tr, actions) {
        const practice = new Practice();
        practice.tr = await wordsOf(tr);
        build(review, reviewMarkup, practice.tr);
        build(progress, progressMarkup, practice.tr);
        practice.review = new Review(review, practice.tr, actions);
        practice.progress = new ProgressPage(progress, practice.tr, actions);
        practice.texts = [];
        return practice;
    }

    /** What suits the child, and why: asked anew for another child or language, and whenever nothing is on screen. */
    async nextTexts({ language, reader, words, session_id: session }) {
        const reason = JSON.stringify([session, language, reader]);
        if (reason !== this.reason || words.length === 0) {
            const { texts } = await callRest("/api/practice/next?" + new URLSearchParams({ language, limit: 4 }));
            this.reason = reason;
            this.texts = texts.map((item) => ({ ...item, said: reasonOf(item, this.tr, document.documentElement.lang) }));
        }
        return this.texts;
    }
}
