// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a parent has typed for a story and sent: it stands in no field any more, and is put back where the laptop
// has not taken it.

const bare = (text) => text.normalize().replace(/\s+/g, " ").trim();

export class SentWords {
    constructor() {
        this.waiting = [];
    }

    /** Own words, which the story has then. putBack() puts them into their field again. */
    say(text, putBack) {
        this.waiting.push({ text, putBack, isInDraft: () => false });
    }

    /** Another text for a line of the draft. */
    change({ id }, text, putBack) {
        const isInDraft = ({ lines }) => !lines.some((line) => line.id === id) || lines.some((line) => bare(line.text) === bare(text));
        this.waiting.push({ putBack, isInDraft });
    }

    /** Another command goes: a line that has carried something since would have brought the refusal too. */
    goOn() {
        this.waiting = this.waiting.filter(({ isHeard }) => !isHeard);
    }

    /** What was sent over the line before may have got lost: the first draft, and what was told before it, says whether. */
    noteNewLine() {
        for (const sent of this.waiting)
            sent.isDoubtful = true;
    }

    takeHistory(messages) {
        const last = messages.filter(({ role }) => role === "user").pop();
        this.waiting = this.waiting.filter(({ text }) => !text || !last || bare(text) !== bare(last.content));
    }

    /** Gives whether something had got lost, which is put back. The draft of a reply that somebody else has asked for
     *  may come before the refusal. */
    takeDraft(draft) {
        const open = this.waiting.filter((sent) => !sent.isInDraft(draft));
        const lost = open.filter(({ isDoubtful }) => isDoubtful);
        this.waiting = open.filter(({ isDoubtful }) => !isDoubtful);
        for (const sent of this.waiting)
            sent.isHeard = true;
        for (const { putBack } of lost)
            putBack();
        return lost.length > 0;
    }

    /** The laptop answers in the order in which it was asked. */
    refuse() {
        const refused = this.waiting.shift();
        if (refused)
            refused.putBack();
    }
}
