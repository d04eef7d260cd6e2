// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same rule as src/reading/StepPause.h: for a moment after a text has ended, or has given way to another, a
// step was meant for what stood there before, and is not taken. No page in sight.

import { facts } from "./display-facts.js";
import { isCompleted } from "./state.js";

export class StepPause {
    /** now() gives milliseconds that never jump; over() is called when a pause is over. */
    constructor(now = () => performance.now(), over = () => {}) {
        this.now = now;
        this.over = over;
        this.text = "";
        this.wasCompleted = false;
        this.until = -Infinity;
    }

    /** This is on screen now. */
    note(state) {
        const text = state.words.length === 0 ? "" : JSON.stringify(state.words);
        const completed = isCompleted(state);
        const hasEnded = completed && !this.wasCompleted;
        // From its end to its beginning: the same text again. Undo leads to the last word.
        const beginsAnew = this.wasCompleted && state.current_word_index === 0 && state.words.length > 1;
        if (this.text !== "" && text !== "" && (text !== this.text || hasEnded || beginsAnew)) {
            this.until = this.now() + facts.motion.pause;
            this.wait(facts.motion.pause);
        } else if (text !== this.text || completed !== this.wasCompleted) {
            this.until = -Infinity; // somebody took it back
        }
        this.text = text;
        this.wasCompleted = completed;
    }

    /** A timer may run out a moment before the clock says so. */
    wait(milliseconds) {
        setTimeout(() => this.isOn ? this.wait(Math.max(1, this.until - this.now())) : this.over(), milliseconds);
    }

    get isOn() {
        return this.now() < this.until;
    }
}
