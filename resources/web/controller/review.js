// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An evening looked back on when it is over: one sentence, the words that were hard, all of it word by word, and one
// next step. For the parent alone; the marks can be changed.

import { callRest } from "../shared/rest.js";
import { oneLine } from "../shared/state.js";
import { counted } from "./counted.js";
import { makeButton, makeText } from "./rows.js";

/** "4 texts and 13 sentences of a story": those of which a word was read, each once. */
function textsRead({ evening }, tr, language) {
    const read = evening.filter(({ words, repeat }) => !repeat && words.some((word) => word.read));
    const ofStory = read.filter(({ of_story: isTold }) => isTold).length;
    const own = read.length - ofStory;
    const texts = counted("texts", own, tr, language);
    const told = counted("storySentences", ofStory, tr, language);
    return ofStory === 0 ? texts : own === 0 ? told : tr("thisAndThat").replace("%a", texts).replace("%b", told);
}

/** The evening in one sentence: what was read, and how many words came right away; never a share and never a mark. */
export function sentenceOfReview(review, name, tr, language) {
    const key = review.errors === 0 ? "reviewAll" : "reviewSome";
    return tr(key).replace("%w", () => name || tr("theChild"))
        .replace("%c", textsRead(review, tr, language))
        .replace("%r", review.words - review.errors).replace("%t", review.words);
}

/** Why a text is proposed. */
export function reasonOf(next, tr, language) {
    switch (next.reason) {
    case "due_words":
        return tr("reasonDue").replace("%n", next.covered).replace("%m", next.due);
    case "put_first":
        return tr("reasonFirst");
    case "again":
        return counted("reasonAgain", next.covered, tr, language);
    default:
        return tr("reasonFits");
    }
}

const make = (tag, className, ...content) => {
    const element = document.createElement(tag);
    if (className)
        element.className = className;
    element.append(...content);
    return element;
};

export class Review {
    /** actions: attempt(action), which tells when it fails; openKinds(index, word, kind, act); done(). */
    constructor(root, tr, actions) {
        Object.assign(this, { root, tr, actions });
        this.language = document.documentElement.lang;
        this.part = (name) => root.querySelector("." + name);
        this.part("done").addEventListener("click", () => actions.done());
        this.part("put-first").addEventListener("click", () => this.putFirst());
    }

    /** Shows the session if something was read in it; says whether it did. */
    async open(sessionId) {
        this.sessionId = sessionId;
        await this.read();
        return this.review.words > 0;
    }

    async read() {
        const [review, session, { profiles }] = await Promise.all([callRest("/api/practice/sessions/" + this.sessionId),
            callRest("/api/sessions/" + this.sessionId), callRest("/api/profiles")]);
        const child = profiles.find(({ id }) => id === session.profile_id);
        Object.assign(this, { review, session, child });
        this.show();
    }

    show() {
        const { review, tr } = this;
        this.part("sentence").textContent = sentenceOfReview(review, this.child && this.child.name, tr, this.language);
        const hard = review.hard_words;
        this.part("hard-heading").textContent = hard.length > 0 ? counted("hardWords", hard.length, tr, this.language) : tr("noHardWord");
        this.part("hard").replaceChildren(...hard.map((word) => this.makeHard(word)));
        this.part("evening").replaceChildren(...review.evening.map((text) => this.makeRow(text)));
        this.part("missed").hidden = !review.can_mend;
        this.part("texts").replaceChildren(...review.evening.filter(({ repeat }) => !repeat).map((text) => this.makeText(text)));
        const { next } = review;
        this.part("next").hidden = !next;
        if (next) {
            const waits = next.reason === "put_first";
            this.part("next-text").textContent = oneLine(next.text);
            this.part("next-text").lang = this.session.language;
            this.part("next-reason").textContent = waits ? tr("waitsFirst") : reasonOf(next, tr, this.language);
            this.part("put-first").hidden = waits;
        }
    }

    makeHard(word) {
        const { tr } = this;
        const act = (kind) => this.mark(word.session_item_id, word.word_index, kind);
        const pieces = make("span", "pieces", ...word.syllables.flatMap((piece, index) => [
            ...index > 0 ? [make("span", "dot", "·")] : [], make("span", index % 2 === 0 ? "a" : "b", piece)]));
        pieces.setAttribute("aria-hidden", "true");
        const [before, shown, after] = word.line;
        const line = make("span", "in-line", before ? before + " " : "", make("mark", "", shown), after ? " " + after : "");
        const name = make("span", "for-ears", word.word + ":");
        const said = make("span", "words", name, pieces, line, make("span", "kind", tr("mark_" + word.kind)));
        pieces.lang = line.lang = name.lang = this.session.language;
        const row = make("li", "", said);
        if (this.review.can_mend) {
            const how = makeButton("⌄", tr("howItWas") + ": " + word.word,
                () => this.actions.openKinds(word.word_index, word.word, word.kind, (_, kind) => act(kind === word.kind ? null : kind)));
            how.setAttribute("aria-haspopup", "dialog");
            row.append(how, makeButton(tr("wasFine"), tr("wasFine") + ": " + word.word, () => act(null)));
        }
        return row;
    }

    /** A text as dots: one a word, a ring with its name for one that was hard. */
    makeRow(text) {
        const words = text.words.filter(({ shown, read, can_mark: canMark }) => shown && (read || canMark));
        const dots = make("span", "dots", ...words.map((word) => {
            const dot = make("span", word.kind ? "dot hard" : word.read ? "dot" : "dot unread", make("span", ""));
            if (word.kind)
                dot.append(make("span", "name", word.shown));
            return dot;
        }));
        dots.setAttribute("aria-hidden", "true");
        const hard = words.filter(({ kind }) => kind).map(({ shown }) => shown);
        const said = counted("wordsRead", words.filter(({ read }) => read).length, this.tr, this.language)
            + (hard.length > 0 ? ", " + this.tr("hardOnes") + " " + hard.join(", ") : "");
        const title = make("span", "title", makeText(text.text, this.session.language));
        return make("li", "", title, dots, make("span", "for-ears", said));
    }

    /** A text whose words can be tapped. */
    makeText(text) {
        const paragraph = make("p", "", ...text.words.flatMap(({ shown, can_mark: canMark, kind }, index) => {
            if (!shown)
                return [];
            if (!canMark)
                return [shown, " "];
            const button = makeButton(shown, "", () => this.mark(text.session_item_id, index, kind ? null : "stumbled"));
            button.setAttribute("aria-pressed", String(Boolean(kind)));
            return [button, " "];
        }));
        paragraph.lang = this.session.language;
        return paragraph;
    }

    /** Where the keyboard was it stays: a list is made anew. */
    async mark(item, index, kind) {
        const buttons = () => [...this.root.querySelectorAll("button")];
        const place = buttons().indexOf(document.activeElement);
        await this.actions.attempt(async () => {
            await this.put("marks", { session_item_id: item, word_index: index, kind });
            await this.read();
        });
        const there = buttons()[Math.min(place, buttons().length - 1)];
        if (place >= 0 && there && document.activeElement === document.body)
            there.focus();
    }

    putFirst() {
        return this.actions.attempt(async () => {
            await this.put("next", { item: this.review.next.id });
            await this.read();
            this.part("done").focus();
        });
    }

    put(what, wish) {
        return callRest(`/api/practice/sessions/${this.sessionId}/${what}`,
            { method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify(wish) });
    }
}
