// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A word in its smallest pieces, as the laptop cuts it (src/text/SyllableCorrections.h). No page in sight.

import { facts } from "../shared/display-facts.js";

// ʼ is a letter to Unicode, and an apostrophe to whoever types it.
const isLetter = (unit) => /^\p{L}$/u.test(unit) && !"ʼʹʻʽ".includes(unit);
const isMark = (unit) => /^\p{M}$/u.test(unit);
const isDash = (unit) => facts.words.dashes.includes(unit);

/** Letters with what clings to them, and dashes: [{text, start, isDash}]; without the punctuation around. */
export function partsOf(word) {
    const tokens = [];
    for (let start = 0; start < word.length; start += 1) {
        if (!isLetter(word[start]) && !isDash(word[start]))
            continue;
        let end = start + 1;
        while (end < word.length && isMark(word[end]))
            end += 1;
        tokens.push({ start, end, isDash: isDash(word[start]) });
        start = end - 1;
    }
    while (tokens.length > 0 && tokens[0].isDash)
        tokens.shift();
    while (tokens.length > 0 && tokens[tokens.length - 1].isDash)
        tokens.pop();
    return tokens.map((token, index) => {
        const before = tokens[index - 1];
        const after = tokens[index + 1];
        const start = before && before.isDash ? before.end : token.start;
        const end = !after || token.isDash ? token.end : after.start;
        return { text: word.slice(start, end), start, isDash: token.isDash };
    });
}

/** The parts with their borders, for a word that is split into these syllables. Nobody has a choice at the
 *  start and around a dash. */
export function lettersOf(syllables) {
    const begins = new Set();
    let position = 0;
    for (const syllable of syllables) {
        begins.add(position);
        position += syllable.length;
    }
    return partsOf(syllables.join("")).map((part, index, parts) => {
        const isFixed = index === 0 || part.isDash || parts[index - 1].isDash;
        return { text: part.text, isFixed, hasBorder: index > 0 && (isFixed || begins.has(part.start)) };
    });
}

/** The syllables that letters and borders make. */
export function syllablesOf(letters) {
    const syllables = [];
    for (const { text, hasBorder } of letters) {
        if (hasBorder || syllables.length === 0)
            syllables.push(text);
        else
            syllables.push(syllables.pop() + text);
    }
    return syllables;
}
