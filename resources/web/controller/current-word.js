// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The current word, large and in syllables, the text around it, and what a screen reader says of both.

import { isCompleted, piecesOf, spokenOf } from "../shared/state.js";

function makePart(tag, className, text) {
    return Object.assign(document.createElement(tag), { className, textContent: text });
}

const longWord = 12; // letters; longer ones are written smaller

/** Each syllable with the dot behind it: lines break between them, and no line begins with a dot. */
function syllablesOf(pieces) {
    return pieces.map((piece, index) => {
        const part = makePart("span", "piece", "");
        part.append(makePart("span", "syllable", piece));
        if (index + 1 < pieces.length)
            part.append(makePart("i", "dot", "·"));
        return part;
    });
}

/** A word of the text around, which breaks between its syllables where no line is long enough for it. */
function wordOf(pieces, className) {
    const word = makePart("span", className, "");
    word.append(...pieces.flatMap((piece, index) => index > 0 ? [document.createElement("wbr"), piece] : [piece]));
    return word;
}

export class CurrentWordPanel {
    constructor(root, tr) {
        this.tr = tr;
        const part = (id) => root.querySelector("#" + id);
        Object.assign(this, { current: part("current"), sentence: part("sentence"), notice: part("notice"), spoken: part("spoken") });
    }

    show(state) {
        const language = state.language || "";
        for (const element of [this.current, this.sentence])
            element.lang = language;
        const words = piecesOf(state);
        const index = state.current_word_index;
        this.currentIndex = index;
        this.current.replaceChildren(...syllablesOf(words[index] || []));
        this.current.classList.toggle("long", this.current.textContent.length > longWord);
        const verses = new Set(state.verses);
        const clinging = new Set(state.clinging);
        const before = (at) => verses.has(at) ? "\n" : clinging.has(at) ? "\u00a0" : " ";
        const marked = (at) => state.marks && state.marks[at] ? "marked" : "";
        this.current.classList.toggle("marked", index !== null && marked(index) !== "");
        this.sentence.replaceChildren(...words.flatMap((pieces, at) =>
            [before(at), wordOf(pieces, [at === index ? "current" : "", marked(at)].filter(Boolean).join(" "))]));
        // What can be scrolled can be reached by keys.
        this.sentence.tabIndex = this.sentence.scrollHeight > this.sentence.clientHeight ? 0 : -1;
        const current = this.sentence.querySelector(".current");
        if (current)
            this.keepInSight(current);
        this.notice.classList.toggle("good", isCompleted(state) && !state.curtain);
        this.notice.textContent = this.noticeOf(state);
        this.speak(spokenOf(state) || this.notice.textContent, spokenOf(state) ? language : "");
    }

    /** The index of the word that an element of this place shows, null for none. */
    wordOf(element) {
        if (this.current.contains(element))
            return this.currentIndex;
        const index = [...this.sentence.children].indexOf(element);
        return index < 0 ? null : index;
    }

    noticeOf(state) {
        if (state.curtain)
            return this.tr("hidden");
        if (isCompleted(state))
            return "★ " + this.tr("completed");
        return state.session_id ? "" : this.tr("idleController");
    }

    /** A long text scrolls by itself; the page around it stays where it is. */
    keepInSight(word) {
        const { sentence } = this;
        const top = word.offsetTop - sentence.offsetTop;
        if (top < sentence.scrollTop || top + word.offsetHeight > sentence.scrollTop + sentence.clientHeight)
            sentence.scrollTop = top - sentence.clientHeight / 3;
    }

    speak(text, language) {
        if (this.spoken.textContent === text)
            return;
        this.spoken.lang = language;
        this.spoken.textContent = text;
    }
}
