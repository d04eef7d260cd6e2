// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The size of the text: as large as it fits, in short lines, and the same for all of it. Only arithmetic
// on widths that were measured once; letters scale with the size.

import { facts } from "./display-facts.js";

export const lineHeight = facts.style.find(({ key }) => key === "line_height").default;
export const gap = facts.typesetting.word_gap; // between words, in font sizes
const longestLine = facts.typesetting.longest_line; // characters; a longer word stands alone
const steps = 24; // to a ten-millionth of the box

/** Breaks words into rows no wider than the width; all in font sizes. */
export function breakLines(words, width) {
    const rows = [];
    let row = null;
    for (const [index, word] of words.entries()) {
        const fits = row && !word.beginsLine && row.width + gap + word.width <= width && row.characters + 1 + word.length <= longestLine;
        if (fits) {
            row.words.push(index);
            row.width += gap + word.width;
            row.characters += 1 + word.length;
        } else {
            row = { words: [index], width: word.width, characters: word.length };
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
 *  {width: in font sizes, length: in characters, beginsLine: wherever the word before it ends}. The same rule
 *  as fitText() of src/ui/display/TextFitter.h. */
export function fit(words, boxWidth, boxHeight, largest) {
    const widest = Math.max(0.01, ...words.map((word) => word.width));
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
