// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { test } from "node:test";
import { backOff } from "../../resources/web/shared/connection.js";
import { chooseLanguage, tables } from "../../resources/web/shared/i18n.js";
import { nextStep, piecesOf, wordState } from "../../resources/web/shared/state.js";
import { breakLines, fit } from "../../resources/web/display/fit.js";
import { describe as describeStyle } from "../../resources/web/display/style.js";

const state = (more) => ({ session_id: "s", words: ["a", "b"], syllables: [["a"], ["b"]], current_word_index: 0, queue: [], ...more });

test("the next step", () => {
    assert.equal(nextStep(state({ session_id: null })), "start");
    assert.equal(nextStep(state({ words: [] })), "bring");
    assert.equal(nextStep(state({})), "next-word");
    assert.equal(nextStep(state({ current_word_index: 1 })), "finish");
    assert.equal(nextStep(state({ current_word_index: null })), "bring");
    assert.equal(nextStep(state({ current_word_index: null, queue: [{}] })), "next-text");
});

test("words of a server without our extensions are shown too", () => {
    assert.deepEqual(piecesOf(state({})), [["a"], ["b"]]);
    assert.deepEqual(piecesOf(state({ shown: [["a,"], ["b."]] })), [["a,"], ["b."]]);
});

test("the state of a word", () => {
    const reading = state({ words: ["a", "b", "c"], current_word_index: 1 });
    assert.deepEqual([0, 1, 2].map((index) => wordState(reading, index)), ["read", "current", "coming"]);
    assert.equal(wordState(state({ current_word_index: null }), 0), "whole");
});

test("the back-off grows, is bounded and spread", () => {
    assert.equal(backOff(0, () => 0.5), 500);
    assert.equal(backOff(1, () => 0.5), 1000);
    assert.equal(backOff(30, () => 0.5), 10000);
    assert.equal(backOff(30, () => 1), 11000);
    assert.equal(backOff(0, () => 0), 450);
});

test("every language has every word", () => {
    const keys = Object.keys(tables.en);
    for (const [code, table] of Object.entries(tables)) {
        assert.deepEqual(Object.keys(table), keys, code);
        for (const [key, text] of Object.entries(table))
            assert.ok(text.trim().length > 0, `${code} ${key}`);
    }
});

test("the language of the page", () => {
    assert.equal(chooseLanguage("", ["de-AT", "en"]), "de");
    assert.equal(chooseLanguage("", ["fr", "ru"]), "ru");
    assert.equal(chooseLanguage("", ["fr"]), "en");
    assert.equal(chooseLanguage("?ui=ru", ["de"]), "ru");
    assert.equal(chooseLanguage("?ui=constructor", []), "en");
});

const words = (...widths) => widths.map((width) => ({ width, length: Math.round(width * 2) }));

test("lines are broken where the width ends", () => {
    assert.deepEqual(breakLines(words(2, 2, 2), 4.6).map((row) => row.words), [[0, 1], [2]]);
    assert.deepEqual(breakLines(words(9), 4).map((row) => row.words), [[0]]);
    assert.equal(breakLines(words(...Array(30).fill(1)), 1000).length > 1, true);
});

test("the text is as large as fits and no larger", () => {
    for (const count of [1, 3, 12, 60]) {
        const text = words(...Array(count).fill(2.5));
        const { size, rows } = fit(text, 900, 500, 1000);
        assert.ok(rows.length * 1.5 * size <= 500 + 1e-6);
        for (const row of rows)
            assert.ok(row.width * size <= 900 + 1e-6);
        const larger = breakLines(text, 900 / (size * 1.02));
        const wouldFit = larger.length * 1.5 * size * 1.02 <= 500 && 2.5 * size * 1.02 <= 900;
        assert.ok(!wouldFit, `${count} words could be larger`);
    }
});

test("the style becomes attributes and properties", () => {
    const { attributes, properties } = describeStyle({ syllables: "arcs", dim_read: false, size: 0.7, family: 'Comic"; color: red' });
    assert.equal(attributes["data-syllables"], "arcs");
    assert.equal(attributes["data-dim-read"], "false");
    assert.equal(properties["--style-size"], "0.7");
    assert.equal(properties["--style-family"], '"Comic color: red"');
});

test("a style that makes no sense, or none, is the default one", () => {
    assert.deepEqual(describeStyle({ syllables: "sparkles", size: "large", line_height: NaN }), describeStyle(undefined));
    assert.equal(describeStyle(undefined).attributes["data-dim-read"], "true");
    assert.equal(describeStyle({ letter_gap: 7 }).properties["--style-letter-gap"], "0.3");
});
