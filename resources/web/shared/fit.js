// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The size of the text: as large as it fits, in short lines, and the same for all of it; what would be too small
// to be read goes on pages. Only arithmetic on widths that were measured once; letters scale with the size.

import { facts } from "./display-facts.js";

export const lineHeight = facts.style.find(({ key }) => key === "line_height").default;
export const gap = facts.typesetting.word_gap; // between words, in font sizes
const longestChain = facts.typesetting.longest_chain; // words; a whole row of hearts may be broken
const longestLine = facts.typesetting.longest_line; // characters; a longer word stands alone
const steps = 24; // to a ten-millionth of the box

/** How many lines a word takes by itself; more where it is wider than a line can be. */
const linesOf = ({ lines = 1 }) => lines;

/** Words that no line break parts, as one each: {words: indices, and what a word has}. */
function unitsOf(words) {
    const units = [];
    for (const [index, word] of words.entries()) {
        const unit = units[units.length - 1];
        if (unit && word.clings && !word.beginsLine && !word.beginsVerse && linesOf(word) === 1 && linesOf(unit) === 1
            && unit.words.length < longestChain) {
            unit.words.push(index);
            unit.width += gap + word.width;
            unit.length += 1 + word.length;
        } else {
            units.push({ ...word, words: [index], beginsStanza: Boolean(word.beginsStanza) });
        }
    }
    return units;
}

/** Breaks words into rows no wider than the width; all in font sizes. */
export function breakLines(words, width, longest = longestLine) {
    const rows = [];
    let row = null;
    for (const unit of unitsOf(words)) {
        const isAlone = linesOf(unit) > 1 || (row && row.lines > 1);
        const fits = row && !isAlone && !unit.beginsLine && !unit.beginsVerse && row.width + gap + unit.width <= width
            && row.characters + 1 + unit.length <= longest;
        if (fits) {
            row.words.push(...unit.words);
            row.width += gap + unit.width;
            row.characters += 1 + unit.length;
        } else {
            row = { words: [...unit.words], width: unit.width, characters: unit.length, beginsStanza: unit.beginsStanza, lines: linesOf(unit) };
            rows.push(row);
        }
    }
    return rows;
}

/** Gives each row its page and its top, in lines; says how many pages there are. A page is no higher than the
 *  height, in lines. The same rule as paginate() of src/ui/display/TextFitter.h. */
export function paginate(rows, height) {
    const room = height * (1 + 1e-9); // what was divided and multiplied again
    let first = 0; // of the page
    let stanza = 0; // the newest that begins on the page
    let top = 0;
    let page = 0;
    for (let index = 0; index < rows.length; ++index) {
        if (rows[index].beginsStanza)
            stanza = index;
        let space = rows[index].beginsStanza && index > first ? facts.typesetting.stanza_gap : 0;
        if (index > first && top + space + rows[index].lines > room) {
            if (stanza > first && 2 * (stanza - first) >= index - first)
                index = stanza;
            first = stanza = index;
            top = space = 0;
            page += 1;
        }
        Object.assign(rows[index], { top: top + space, page });
        top += space + rows[index].lines;
    }
    return rows.length === 0 ? 0 : page + 1;
}

/** The words that begin a line each, because the text is a numbered list: "1. Open the door. 2. Wait."
 *  The same rule as listedLines() of src/text/ReadingText.h. */
export function listedLines(texts) {
    const lines = [];
    for (const [index, text] of texts.entries()) {
        if (text === lines.length + 1 + "." || text === lines.length + 1 + ")")
            lines.push(index);
        else if (index === 0)
            break;
    }
    return lines.length > 1 ? lines : [];
}

/** The largest size in pixels, and its rows on their pages, at which the words fit into the box: on one page, or,
 *  where that would be smaller than the least, on as few as there are with that. Each word is {width: in font
 *  sizes, length: in characters, beginsLine: wherever the word before it ends, beginsVerse: a line that is kept
 *  in one wherever that can be read, beginsStanza, clings: to the word before it, lines: that it takes by itself}. The same rule as layOutText() of src/ui/display/TextFitter.h. */
export function fit(words, boxWidth, boxHeight, largest, least = 0) {
    const units = unitsOf(words);
    const widest = Math.max(0.01, ...units.map((unit) => unit.width));
    const tallest = Math.max(1, ...units.map(linesOf));
    let longest = longestLine;
    let high = Math.min(largest, boxHeight / (lineHeight * tallest), boxWidth / widest);
    let low = Math.min(least, high);
    if (words.some((word) => word.beginsVerse)) {
        const widestVerse = Math.max(...breakLines(words, Infinity, Infinity).map((row) => row.width));
        if (boxWidth / widestVerse >= low) {
            high = Math.min(high, boxWidth / widestVerse * (1 - 1e-9));
            low = Math.min(low, high);
            longest = Infinity;
        }
    }
    const layOut = (size) => {
        const rows = breakLines(words, boxWidth / size, longest);
        return { rows, pages: paginate(rows, boxHeight / (lineHeight * size)) };
    };
    const pages = low > 0 ? layOut(low).pages : 1;
    const fits = (size) => layOut(size).pages <= pages;
    if (fits(high))
        low = high;
    for (let step = 0; low < high && step < steps; ++step) {
        const size = (low + high) / 2;
        if (fits(size))
            low = size;
        else
            high = size;
    }
    return { size: low, ...layOut(low) };
}
