// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

const leastFullLine = 40;
const leastFullLines = 2;

/** A text without its lines, as it is on the screen for sentenceOf(). */
export const plain = (text) => text.trim().replaceAll(/\s+/g, " ");

const endsSentence = (line) => /[.!?…:;][»«"“”„’‘')\]]*$/.test(line);

/** The lines behind which a line break was made for want of room; none where lines are meant. */
function fullLines(lines) {
    const width = Math.max(...lines.map((line) => line.length));
    const full = new Set();
    let goesOn = false;
    for (let i = 0; width >= leastFullLine && i + 1 < lines.length; ++i) {
        const [line, next] = [lines[i], lines[i + 1]];
        if (line === "" || next === "")
            continue;
        if (line.length + 1 + next.split(" ")[0].length > width) {
            full.add(i);
            goesOn ||= /\p{L}$/u.test(line) && /^\p{Ll}/u.test(next);
        } else if (!endsSentence(line)) {
            return new Set();
        }
    }
    return goesOn && full.size >= leastFullLines ? full : new Set();
}

/** The lines of a text that are meant as lines, as base/Verses.h says; an empty one parts stanzas. */
export function versesOf(text) {
    const lines = text.split("\n").map(plain);
    const full = fullLines(lines);
    const verses = [];
    for (const [i, line] of lines.entries()) {
        if (full.has(i - 1))
            verses.push(`${verses.pop()} ${line}`);
        else
            verses.push(line);
    }
    return verses;
}
