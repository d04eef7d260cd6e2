// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which word the parent means who notices that one was hard. No page in sight, so that it can be tested alone.

import { isCompleted, isReadFreely, stepNear } from "../shared/state.js";

export const markKinds = ["stumbled", "told", "omitted", "substituted", "inserted", "self_corrected", "repeated"];

const markDelay = 2000; // milliseconds: nobody taps sooner than the child has read on

/** A word as it is spoken of: without the marks before and behind it. */
export const bareWord = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, "") || word;

const textOf = (state) => JSON.stringify([state.session_id, state.words]);

/** The word before a place in the text, null for none. */
export function wordBefore(state) {
    if (isCompleted(state))
        return stepNear(state, state.words.length - 1, false);
    const index = state.current_word_index;
    return index === null || index <= stepNear(state, 0, true) ? null : stepNear(state, index - 1, false);
}

/** What takes the mark of a word away, or marks it: [type, payload] each; nothing for no word. */
export function toggleMark(state, index, kind = "stumbled") {
    if (index === null)
        return [];
    const now = (state.marks || {})[index];
    return now && (kind === "stumbled" || kind === now) ? [["unmark_word", { word_index: index }]]
        : [["mark_word", { word_index: index, kind }]];
}

/** The first tap so soon after a step means the word before. */
export class MarkedWord {
    constructor(now = () => performance.now()) {
        this.now = now;
        this.stepped = -Infinity;
        this.before = null;
    }

    /** This is on screen now. */
    note(state) {
        const { before } = this;
        this.before = { text: textOf(state), index: state.current_word_index };
        if (!before || before.text !== this.before.text)
            this.stepped = -Infinity;
        else if (before.index !== state.current_word_index)
            this.stepped = before.index !== null && (isCompleted(state) || state.current_word_index > before.index) ? this.now() : -Infinity;
    }

    /** The index of the word that a tap means at this moment, null for none. */
    meant(state) {
        if (isReadFreely(state))
            return null;
        return this.left > 0 || isCompleted(state) ? wordBefore(state) : state.current_word_index;
    }

    /** For how long that is the word before the current one, in milliseconds. */
    get left() {
        return Math.max(0, markDelay - (this.now() - this.stepped));
    }

    /** The same, for a tap: the next one means the current word. */
    take(state) {
        const index = this.meant(state);
        if (!isReadFreely(state))
            this.stepped = -Infinity;
        return index;
    }
}
