// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a tap shows before the laptop has answered. Each tap is numbered; the laptop sends the number
// back with its state, and what it knows no longer needs to be guessed. No page in sight.

import { facts } from "./display-facts.js";
import { isInFreeMinute, isReadFreely, marksOf, stepNear } from "./state.js";
import { versesOf } from "./verses.js";

const withoutDropped = (word) => [...word].filter((character) => !facts.words.dropped.includes(character)).join("");

/** The words of a text that are read, with their marks, and which of them begin a line, or one after a gap. */
function linesOf(text) {
    const shown = [];
    const verses = [];
    const stanzas = [];
    let hasGap = false;
    for (const line of versesOf(text)) {
        const words = line.split(" ").filter((word) => withoutDropped(word) !== "");
        hasGap ||= line === "";
        if (words.length === 0)
            continue;
        verses.push(shown.length);
        if (hasGap && shown.length > 0)
            stanzas.push(shown.length);
        hasGap = false;
        shown.push(...words);
    }
    return { shown, verses: verses.length > 1 ? verses : [], stanzas };
}

/** A text as it looks until the laptop has sent its syllables. */
function textState(text) {
    const { shown, verses, stanzas } = linesOf(text);
    const words = shown.map(withoutDropped);
    const marks = marksOf(words);
    return {
        words,
        syllables: words.map((word) => [word]),
        shown: shown.map((word) => [word]),
        verses,
        stanzas,
        lone_marks: marks,
        marks: {},
        clinging: marks.filter((index) => index > 0), // until the laptop says which of them open something
        current_word_index: words.length > 0 ? stepNear({ words, lone_marks: marks }, 0, true) : null,
        illustration_id: null,
    };
}

const lastStep = (state) => stepNear(state, state.words.length - 1, false);

const withMinute = (state, minute) => ({ ...state, free_minute: minute });

/** The last word of a free minute was told. */
function endMinute(state, last) {
    const over = withMinute(state, { ...state.free_minute, stage: "over", last_word: last });
    return { ...over, current_word_index: last >= lastStep(state) ? null : stepNear(state, last + 1, true) };
}

function advance(state, delta) {
    const index = state.current_word_index;
    if (index === null)
        return state;
    if (isInFreeMinute(state))
        return { ...state, current_word_index: stepNear(state, index + delta, delta > 0) };
    if (isReadFreely(state))
        return withMinute(state, { stage: "none" });
    if (index === lastStep(state) && delta > 0)
        return { ...state, current_word_index: null };
    return { ...state, current_word_index: stepNear(state, index + delta, delta > 0) };
}

const predictions = {
    start_session: (state, { language }) => state.session_id ? state
        : { ...state, session_id: "expected", language, ...textState(""), queue: [] },
    end_session: (state) => ({ ...state, session_id: null, language: null, curtain: false, ...textState(""), queue: [] }),
    add_item: (state, payload, text) => {
        if (!state.session_id || payload.bring && expectedStep(state) !== "bring")
            return state;
        if (state.words.length === 0 || payload.bring)
            return { ...state, ...textState(text) };
        return { ...state, queue: [...state.queue, { session_item_id: null, text }] };
    },
    next_item: (state) => state.queue.length === 0 ? state
        : { ...state, ...textState(state.queue[0].text), queue: state.queue.slice(1) },
    remove_item: (state, payload) => ({
        ...state,
        queue: state.queue.filter((item) => item.session_item_id !== payload.session_item_id),
    }),
    advance_word: (state, payload) => advance(state, payload.delta),
    mark_word: (state, payload) => ({ ...state, marks: { ...state.marks, [payload.word_index]: payload.kind } }),
    unmark_word: (state, payload) => {
        const marks = { ...state.marks };
        delete marks[payload.word_index];
        return { ...state, marks };
    },
    offer_free_minute: (state, { offered }) => withMinute(state, offered ? { stage: "none" } : null),
    start_free_minute: (state) => ({
        ...withMinute(state, { stage: "running", ms: 0 }), current_word_index: stepNear(state, 0, true),
    }),
    stop_free_minute: (state) => withMinute(state, { ...state.free_minute, stage: "stopped" }),
    last_word_read: (state, payload) => endMinute(state, payload.word_index),
    leave_free_minute: (state) => withMinute(state, { stage: "none" }),
    undo: (state) => ({ ...state, undo: null }), // what comes back the laptop says
    correct_syllables: (state) => state, // which letters belong together the laptop says
    set_reader: (state, payload) => ({ ...state, reader: payload.reader }),
    set_support: (state, payload) => ({ ...state, style: { ...state.style, support: payload.support } }),
    set_curtain: (state, payload) => ({ ...state, curtain: payload.closed }),
};

const leavesUndo = new Set(["add_item", "set_curtain", "set_reader", "set_support", "offer_free_minute"]);

/** The next_step that the laptop will decide on for a state that is not its own yet. */
function expectedStep(state) {
    if (!state.session_id)
        return "start";
    if (state.words.length === 0 || state.current_word_index === null)
        return state.queue.length > 0 ? "next" : "bring";
    return state.current_word_index === lastStep(state) ? "finish" : "word";
}

/** The state after a message; text is what an added item says. */
export function predict(state, { type, payload, text = "" }) {
    const after = predictions[type](state, payload || {}, text);
    if (after === state)
        return state;
    if (after.words !== state.words && after.free_minute)
        after.free_minute = { stage: "none" };
    const undo = leavesUndo.has(type) ? state.undo : null; // until the laptop says what it is now
    return { ...after, next_step: expectedStep(after), undo };
}

/** Whether a person would see the same in both. */
export function looksTheSame(a, b) {
    const view = (state) => JSON.stringify([Boolean(state.session_id), state.words, state.current_word_index,
        Boolean(state.curtain), state.queue.map((item) => item.text), Object.entries(state.marks || {}),
        state.reader, state.style?.support]);
    return view(a) === view(b);
}

/** Whether a state splits the words as the open corrections ask. What it can't show, a word that is not in
 *  it or one that was left to the program, counts as lost. */
function hasCorrections(state, open) {
    const dashesAround = /^([-\u2010-\u2015]\|)+|(\|[-\u2010-\u2015])+$/g;
    const split = new Set(state.syllables.map((pieces) => pieces.join("|").replace(dashesAround, "")));
    const corrections = open.filter(({ type }) => type === "correct_syllables").map(({ payload }) => payload);
    const asked = new Map(corrections.map(({ word, syllables }) => [word, syllables])); // the last of each word
    return [...asked.values()].every((syllables) => syllables !== null && split.has(syllables.join("|")));
}

export class PendingCommands {
    constructor() {
        this.known = null; // the newest state from the laptop
        this.open = []; // taps that it has not answered
        this.count = 0;
    }

    /** What to show: the laptop's state with the open taps on top. */
    get shown() {
        return this.open.reduce(predict, this.known);
    }

    /** Numbers a message {type, payload}; text is what an added item says. A step to another text says which state was
     *  seen: of two people who press at once, one counts. A step of words says which text it is within. */
    number(type, payload, text) {
        this.count += 1;
        const seen = ["advance_word", "mark_word", "unmark_word", "last_word_read"].includes(type) ? "within" : "after";
        return { type, payload, text, tap: this.count, [seen]: this.known?.revision };
    }

    /** A numbered message was sent. */
    add(message) {
        this.open.push(message);
    }

    /** A state arrived, with the number of the newest tap of this line that the laptop took. */
    take(state) {
        const answered = Number.isInteger(state.tap) ? state.tap : 0;
        this.open = this.open.filter((tap) => tap.tap > answered);
        this.known = state;
    }

    /** The first state of a new line. Open taps are never sent again: either they arrived before the line
     *  broke, and are in the state, or they did not, and the person sees it. Says whether all arrived. */
    takeFirst(state) {
        const expected = this.open.length > 0 ? this.shown : null;
        if (this.open.some(({ type }) => type === "set_reader"))
            expected.style = state.style; // that of another child
        const isCorrected = hasCorrections(state, this.open);
        this.open = [];
        this.known = state;
        return expected === null || looksTheSame(expected, state) && isCorrected;
    }
}
