// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tap that the laptop could not take because another program holds its data is tried again by itself, once at a
// time and only while the reading stands where it stood. No page in sight.

const pause = 400; // milliseconds
const most = 150; // a minute: who has waited for longer does not expect it any more

export class Retry {
    /** Gets the steps of a tap to send them once more; later(callback, milliseconds) is setTimeout. */
    constructor(send, later = setTimeout) {
        this.send = send;
        this.later = later;
        this.steps = null;
    }

    /** A person tapped with this revision in sight: what was tapped before is forgotten. */
    note(steps, revision) {
        this.steps = steps;
        this.revision = revision;
        this.left = most;
        this.isWaiting = false;
    }

    /** The laptop refused it for now. Says whether it is tried again. */
    refused() {
        if (this.steps === null || this.left === 0)
            return false;
        if (this.isWaiting) // each step of the tap was refused
            return true;
        this.left -= 1;
        this.isWaiting = true;
        const { steps } = this;
        this.later(() => {
            if (this.steps !== steps || !this.isWaiting)
                return;
            this.isWaiting = false;
            this.send(steps);
        }, pause);
        return true;
    }

    /** A state came. Says whether it ends the waiting: the tap was taken, or somebody else was faster. */
    take(revision) {
        if (this.steps === null || revision === this.revision)
            return false;
        const wasRefused = this.left < most;
        this.steps = null;
        return wasRefused;
    }
}
