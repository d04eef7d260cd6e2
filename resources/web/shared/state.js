// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a state message means for a person. No page in sight, so that it can be tested alone.

import { plain, versesOf } from "./verses.js";

/** The pieces of each word as they are shown, punctuation included. */
export function piecesOf(state) {
    const shown = state.shown;
    return shown && shown.length === state.words.length ? shown : state.syllables;
}

export function isCompleted(state) {
    return state.words.length > 0 && state.current_word_index === null;
}

/** Whether the whole text stands there and no word is current: a free minute. The index says only which page is in sight. */
export function isReadFreely(state) {
    return state.current_word_index !== null && ["running", "stopped", "over"].includes(state.free_minute?.stage);
}

/** Whether a free minute can begin. */
export const mayReadFreely = (state) => Boolean(state.free_minute && state.words.length && !state.curtain)
    && !isCompleted(state) && !isReadFreely(state);

/** Whether its last word was not told yet. */
export const isInFreeMinute = (state) => isReadFreely(state) && state.free_minute.stage !== "over";

/** The word that a mark belongs to: the nearest before it that it clings to, or else behind it. Any other word itself. */
export function hostOf(state, index) {
    const { lone_marks: marks = [], clinging = [] } = state;
    if (!marks.includes(index))
        return index;
    for (let i = index; clinging.includes(i); i -= 1) {
        if (!marks.includes(i - 1))
            return i - 1;
    }
    for (let i = index + 1; clinging.includes(i); i += 1) {
        if (!marks.includes(i))
            return i;
    }
    return index;
}

/** "read", "current" or "coming" for the word at an index; all of a completed text is "whole". */
export function wordState(state, index) {
    if (state.current_word_index === null || isReadFreely(state))
        return "whole";
    if (index === state.current_word_index)
        return "current";
    const host = hostOf(state, index);
    if (host === state.current_word_index)
        return "whole"; // a mark beside the word that is read
    return host < state.current_word_index ? "read" : "coming";
}

const readAloud = /[\p{L}\p{N}\p{Sm}\p{Sc}°№©®™℃℉➕➖➗&%‰§#@]/u;
const sign = /[|~\u2190-\u21ff\u25a0-\u266f\u27f0-\u27ff\u2900-\u297f]/gu; // no word of a sentence

/** The words that are nothing but marks, as ReadingText of the program finds them; none where there are no others. */
export function marksOf(words) {
    const marks = words.flatMap((word, index) => word !== "<3" && readAloud.test(word.replace(sign, "")) ? [] : [index]);
    return marks.length === words.length ? [] : marks;
}

/** The word to rest on for whoever goes to an index: itself, or where that is a mark the next one in the direction,
 *  or else the nearest in the other. */
export function stepNear(state, index, forwards) {
    const last = state.words.length - 1;
    const asked = Math.max(0, Math.min(last, index));
    const marks = new Set(state.lone_marks);
    for (const step of forwards ? [1, -1] : [-1, 1]) {
        for (let word = asked; word >= 0 && word <= last; word += step) {
            if (!marks.has(word))
                return word;
        }
    }
    return asked;
}

/** The whole text as it is written. */
export function sentenceOf(state) {
    return piecesOf(state).map((pieces) => pieces.join("")).join(" ");
}

/** The current word for a screen reader; "" where there is none. */
export function spokenOf(state) {
    if (isReadFreely(state))
        return "";
    const pieces = piecesOf(state)[state.current_word_index];
    return pieces ? pieces.join("") : "";
}

export { plain };

/** The lines of a text in one, as verses are quoted: "Summ, summ, summ! / Bienchen, summ herum!" */
export const oneLine = (text) => versesOf(text).filter(Boolean).join(" / ");
