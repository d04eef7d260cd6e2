// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The size of the text: as large as it fits, in short lines, and the same for all of it. Only arithmetic
// on widths that were measured once; letters scale with the size.

import { facts } from "./display-facts.js";

export const lineHeight = facts.style.find(({ key }) => key === "line_height").default;
export const gap = facts.typesetting.word_gap; // between words, in font sizes
const longestLine = facts.typesetting.longest_line; // characters; a longer word stands alone
const steps = 24; // to a ten-millionth of the box

/** Words that no line break parts, as one each: {words: indices, width, length, beginsLine}. */
function unitsOf(words) {
    const units = [];
    for (const [index, word] of words.entries()) {
        const unit = units.at(-1);
        if (unit && word.clings && !word.beginsLine) {
            unit.words.push(index);
            unit.width += gap + word.width;
            unit.length += 1 + word.length;
        } else {
            units.push({ words: [index], width: word.width, length: word.length, beginsLine: word.beginsLine });
        }
    }
    return units;
}

/** Breaks words into rows no wider than the width; all in font sizes. */
export function breakLines(words, width) {
    const rows = [];
    let row = null;
    for (const unit of unitsOf(words)) {
        const fits = row && !unit.beginsLine && row.width + gap + unit.width <= width && row.characters + 1 + unit.length <= longestLine;
        if (fits) {
            row.words.push(...unit.words);
            row.width += gap + unit.width;
            row.characters += 1 + unit.length;
        } else {
            row = { words: [...unit.words], width: unit.width, characters: unit.length };
            rows.push(row);
        }
    }
    return rows;
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

/** The largest size in pixels, and its rows, at which the words fit into the box. Each word is
 *  {width: in font sizes, length: in characters, beginsLine: wherever the word before it ends, clings: to
 *  the word before it}. The same rule
 *  as fitText() of src/ui/display/TextFitter.h. */
export function fit(words, boxWidth, boxHeight, largest) {
    const widest = Math.max(0.01, ...unitsOf(words).map((unit) => unit.width));
    let low = 0;
    let high = Math.min(largest, boxHeight / lineHeight, boxWidth / widest);
    const fits = (size) => breakLines(words, boxWidth / size).length * lineHeight * size <= boxHeight;
    if (fits(high))
        low = high;
    for (let step = 0; low < high && step < steps; ++step) {
        const size = (low + high) / 2;
        if (fits(size))
            low = size;
        else
            high = size;
    }
    return { size: low, rows: breakLines(words, boxWidth / low) };
}
