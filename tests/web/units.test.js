// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { growingAddress, growthSteps, shownScene } from "../../resources/web/shared/growing.js";
import { backOff } from "../../resources/web/shared/connection.js";
import { chooseLanguage, languages } from "../../resources/web/shared/i18n.js";
import { oneLine, piecesOf, wordState } from "../../resources/web/shared/state.js";
import { meaningOf } from "../../resources/web/shared/keys.js";
import { RestError, errorMessageKey } from "../../resources/web/shared/rest.js";
import { sentencesOfTrouble, wordsForTrouble } from "../../resources/web/shared/trouble.js";
import { swipeOf } from "../../resources/web/shared/swipe.js";
import { StepPause } from "../../resources/web/shared/step-pause.js";
import { looksTheSame, predict, PendingCommands } from "../../resources/web/shared/pending-commands.js";
import { placeOf, searchAddress } from "../../resources/web/controller/library.js";
import { lettersOf, partsOf, syllablesOf } from "../../resources/web/controller/wordparts.js";
import { SentWords } from "../../resources/web/controller/sent-words.js";
import { countWaiting, describeStory, forLanguage, isWaiting, sentenceAbout, Story } from "../../resources/web/controller/story.js";
import { linesOf } from "../../resources/web/controller/entry.js";
import { describeUndo } from "../../resources/web/controller/undo-offer.js";
import { Retry } from "../../resources/web/controller/retry.js";
import { bareWord, MarkedWord, toggleMark, wordBefore } from "../../resources/web/controller/marks.js";
import { detailsOf, figuresOf } from "../../resources/web/controller/minute.js";
import { counted } from "../../resources/web/controller/counted.js";
import { libraryMarkup } from "../../resources/web/controller/library-markup.js";
import { progressMarkup, reviewMarkup } from "../../resources/web/controller/practice-markup.js";
import { placesOf, wentOf } from "../../resources/web/controller/progress.js";
import { reasonOf, sentenceOfReview } from "../../resources/web/controller/review.js";
import { canGoBack, firstFree, nextSteps } from "../../resources/web/controller/steps.js";
import { breakLines, fit, listedLines } from "../../resources/web/shared/fit.js";
import { surfaceState } from "../../resources/web/shared/surface.js";
import { completeStyle, describe as describeStyle } from "../../resources/web/shared/style.js";
import { facts } from "../../resources/web/shared/display-facts.js";

const tables = Object.fromEntries(await Promise.all(languages.map(async (code) =>
    [code, (await import(`../../resources/web/shared/words/${code}.js`)).default])));

// With the words of the parts that are fetched later.
const fullTables = Object.fromEntries(await Promise.all(languages.map(async (code) =>
    [code, { ...tables[code], ...(await import(`../../resources/web/controller/practice-words/${code}.js`)).default,
        ...(await import(`../../resources/web/controller/picture-words/${code}.js`)).default,
        ...(await import(`../../resources/web/controller/library-words/${code}.js`)).default,
        ...(await import(`../../resources/web/controller/story-words/${code}.js`)).default }])));

const source = (path) => readFileSync(new URL("../../" + path, import.meta.url), "utf8");
// What the program's own window does alike; tests/ui/DisplayVectorsTest.cpp runs the same ones.
const vectors = JSON.parse(source("tests/data/display-vectors.json"));

const state = (more) => ({ session_id: "s", words: ["a", "b"], syllables: [["a"], ["b"]], current_word_index: 0, queue: [], ...more });

test("the next step that the laptop will decide on", () => {
    const expected = (type, payload, before) => predict(state(before), { type, payload, text: "c" }).next_step;
    assert.equal(expected("end_session"), "start");
    assert.equal(expected("start_session", { language: "de" }, { session_id: null, words: [] }), "bring");
    assert.equal(expected("add_item", {}, { words: [] }), "finish");
    assert.equal(expected("advance_word", { delta: -1 }, { current_word_index: 1 }), "word");
    assert.equal(expected("advance_word", { delta: 1 }), "finish");
    assert.equal(expected("advance_word", { delta: 1 }, { current_word_index: 1 }), "bring");
    assert.equal(expected("advance_word", { delta: 1 }, { current_word_index: 1, queue: [{ text: "d" }] }), "next");
    assert.equal(expected("set_curtain", { closed: true }, { next_step: "word" }), "word");
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

test("a free minute lights no word and reads nothing by steps", () => {
    const minute = (stage, more = {}) => state({ words: ["a", "b", "c"], free_minute: { stage, ms: 0 }, ...more });
    assert.deepEqual([0, 1].map((index) => wordState(minute("running"), index)), ["whole", "whole"]);
    assert.equal(wordState(minute("none"), 0), "current");
    assert.equal(surfaceState(minute("running")), "whole");
    assert.equal(surfaceState(minute("over", { current_word_index: null })), "completed");
    assert.equal(canGoBack(minute("running", { current_word_index: 2 })), false);
    const after = (type, payload, before) => predict(before, { type, payload });
    assert.equal(after("advance_word", { delta: 9 }, minute("running")).current_word_index, 2);
    assert.equal(after("advance_word", { delta: 1 }, minute("stopped", { current_word_index: 2 })).current_word_index, 2);
    assert.equal(after("advance_word", { delta: 1 }, minute("over")).free_minute.stage, "none");
    const told = after("last_word_read", { word_index: 1 }, minute("running"));
    assert.deepEqual([told.free_minute.stage, told.free_minute.last_word, told.current_word_index], ["over", 1, 2]);
    assert.equal(after("last_word_read", { word_index: 2 }, minute("running")).current_word_index, null);
    assert.equal(after("next_item", {}, minute("running", { queue: [{ text: "d" }] })).free_minute.stage, "none");
    assert.equal(after("start_free_minute", {}, minute("none", { current_word_index: 1 })).current_word_index, 0);
    assert.equal(new MarkedWord().take(minute("running")), null);
});

test("what came of a free minute", () => {
    const over = (ms, marks) => ({ lone_marks: [1], marks, free_minute: { stage: "over", ms, last_word: 4 } });
    assert.deepEqual(figuresOf(over(60000, {})), { words: 4, misread: 0, perMinute: 4 });
    assert.deepEqual(figuresOf(over(30000, { 0: "told", 2: "repeated", 5: "stumbled" })), { words: 4, misread: 1, perMinute: 6 });
    assert.equal(figuresOf(over(19999, {})).perMinute, null);
});

test("the back-off grows, is bounded and spread", () => {
    assert.equal(backOff(0, () => 0.5), 500);
    assert.equal(backOff(1, () => 0.5), 1000);
    assert.equal(backOff(30, () => 0.5), 10000);
    assert.equal(backOff(30, () => 1), 11000);
    assert.equal(backOff(0, () => 0), 450);
});

test("what is the matter with the backups has words for each cause", () => {
    assert.equal(wordsForTrouble(null), "");
    const keys = ["storage_full", "storage_damaged", "storage_denied", "storage_read_only", "something_new"].map(wordsForTrouble);
    assert.equal(new Set(keys).size, 5);
    for (const key of keys)
        assert.ok(tables.en[key], key);
});

test("a server that is away is told with what waits for it", () => {
    const tr = (key) => tables.en[key];
    assert.deepEqual(sentencesOfTrouble({}, tr), []);
    assert.deepEqual(sentencesOfTrouble({ backup: null }, tr), []);
    const [away, backup] = sentencesOfTrouble({ backup: "storage_full", server_away: 12 }, tr);
    assert.match(away, /server is away.*12$/);
    assert.match(backup, /^No backup today/);
    assert.equal(sentencesOfTrouble({ backup: null, server_away: 0 }, tr).length, 1);
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

test("a numbered list has a line for each", () => {
    const linesOf = (text) => listedLines(text.split(" "));
    assert.deepEqual(linesOf("1. Open the door. 2. Wait. 3. Sing 3 songs."), [0, 4, 6]);
    assert.deepEqual(linesOf("1) Идти. 2) Ждать."), [0, 2]);
    for (const text of ["1. Mai", "It was 1. Then 2. Then 3.", "2. Open. 3. Wait.", "1 cat. 2 dogs.", ""])
        assert.deepEqual(linesOf(text), [], text);
    const words = ["1.", "Go.", "2.", "Wait."].map((text, index) => ({ width: 1, length: text.length, beginsLine: index === 2 }));
    assert.deepEqual(breakLines(words, 100).map((row) => row.words), [[0, 1], [2, 3]]);
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

test("a tap is expected to do what the protocol says", () => {
    const three = state({ words: ["a", "b", "c"], current_word_index: 1 });
    const index = (delta, from) => predict({ ...three, current_word_index: from }, { type: "advance_word", payload: { delta } }).current_word_index;
    assert.deepEqual([index(1, 1), index(-1, 1), index(-1, 0), index(9, 0), index(1, 2), index(1, null)], [2, 0, 0, 2, null, null]);
    const empty = predict(state({ session_id: null, words: [] }), { type: "start_session", payload: { language: "de" } });
    assert.equal(empty.language, "de");
    const hidden = state({ session_id: null, words: [], curtain: true });
    assert.equal(predict(hidden, { type: "start_session", payload: { language: "de" } }).curtain, true);
    const first = predict(empty, { type: "add_item", payload: {}, text: "Oma, lacht – laut." });
    assert.deepEqual([first.words, first.shown.flat(), first.current_word_index], [["Oma", "lacht", "–", "laut"], ["Oma,", "lacht", "–", "laut."], 0]);
    const second = predict(first, { type: "add_item", payload: {}, text: "Opa" });
    assert.equal(second.queue[0].text, "Opa");
    assert.deepEqual(predict(second, { type: "next_item" }).words, ["Opa"]);
    assert.equal(predict(first, { type: "next_item" }), first);
    assert.equal(predict(second, { type: "end_session" }).session_id, null);
    assert.equal(predict(first, { type: "set_curtain", payload: { closed: true } }).curtain, true);
});

test("what the laptop answered is not guessed twice", () => {
    const taps = new PendingCommands();
    taps.takeFirst(state({ words: ["a", "b", "c", "d"] }));
    for (let count = 0; count < 2; ++count)
        taps.add(taps.number("advance_word", { delta: 1 }));
    assert.equal(taps.shown.current_word_index, 2);
    taps.take({ ...taps.known, current_word_index: 1, tap: 1 });
    assert.equal(taps.shown.current_word_index, 2);
    taps.take({ ...taps.known, current_word_index: 2, tap: 1 }); // somebody else tapped
    assert.equal(taps.shown.current_word_index, 3);
    taps.take({ ...taps.known, current_word_index: 3, tap: 2 });
    assert.equal(taps.shown.current_word_index, 3);
    taps.add(taps.number("advance_word", { delta: -1 }));
    assert.equal(taps.takeFirst({ ...taps.known, current_word_index: 2 }), true, "it arrived");
    taps.add(taps.number("advance_word", { delta: -1 }));
    assert.equal(taps.takeFirst(taps.known), false, "it was lost");
    assert.equal(taps.shown.current_word_index, 2);
});

test("a correction that the laptop did not take is told", () => {
    const before = state({ words: ["Oma", "lacht"], syllables: [["O", "ma"], ["lacht"]] });
    const after = { ...before, syllables: [["Oma"], ["lacht"]] };
    const returns = (asked, came) => {
        const taps = new PendingCommands();
        taps.takeFirst(before);
        for (const [word, syllables] of asked)
            taps.add(taps.number("correct_syllables", { word, syllables }));
        return taps.takeFirst(came);
    };
    assert.equal(returns([["Oma", ["Oma"]]], after), true, "it arrived");
    assert.equal(returns([["Oma", ["Oma"]]], before), false, "it was lost");
    assert.equal(returns([["Oma", ["Om", "a"]], ["Oma", ["Oma"]]], after), true, "the last one counts");
    assert.equal(returns([["Oma", ["Oma"]], ["lacht", ["lac", "ht"]]], after), false, "one of two was lost");
    assert.equal(returns([["Oma", null]], before), false, "nobody can tell");
    assert.equal(returns([["Oma", ["Oma"]]], { ...after, words: ["lacht"], syllables: [["lacht"]] }), false);
    const dialogue = state({ words: ["–Oma"], syllables: [["–", "Oma"]] });
    const taps = new PendingCommands();
    taps.takeFirst({ ...dialogue, syllables: [["–", "O", "ma"]] });
    taps.add(taps.number("correct_syllables", { word: "Oma", syllables: ["Oma"] }));
    assert.equal(taps.takeFirst(dialogue), true, "a dash before it is no part of the word");
});

test("what the large button sends", () => {
    const item = { id: "i", text: "Opa", language: "de" };
    assert.deepEqual(nextSteps(state({ session_id: null, next_step: "start" }), "ru"), [["start_session", { language: "ru" }]]);
    assert.deepEqual(nextSteps(state({ words: [], next_step: "bring" }), "de", item), [["add_item", { item_id: "i", bring: true }, "Opa"]]);
    assert.deepEqual(nextSteps(state({ current_word_index: null, next_step: "bring" }), "de", item), [["add_item", { item_id: "i", bring: true }, "Opa"]]);
    assert.deepEqual(nextSteps(state({ words: [], next_step: "bring" }), "de", undefined), []);
    assert.deepEqual(nextSteps(state({ next_step: "finish" }), "de"), [["advance_word", { delta: 1 }]]);
    assert.deepEqual(nextSteps(state({ next_step: "next" }), "de"), [["next_item"]]);
    assert.equal(firstFree([{ text: "a b" }, { text: "c" }, { text: "d" }], state({ queue: [{ text: "c" }] }), "a b").text, "d");
});

test("lines are texts of their own where somebody says so", () => {
    assert.deepEqual(linesOf("Oma\n\n  Opa \r\n"), ["Oma", "Opa"]);
    // Lines that nobody sees, as browsers and word processors copy them.
    assert.deepEqual(linesOf("\ufeffOma\u00a0\n\u200b\n\t\nOpa,\u2028Tante\u200b"), ["Oma", "Opa,", "Tante"]);
    for (const text of ["", "Oma", "\nOma\n\n"])
        assert.deepEqual(linesOf(text), []);
});

test("a poem on the screen is known by its words", () => {
    const poem = { text: "Summ, summ!\nBienchen" };
    assert.equal(firstFree([poem, { text: "Opa" }], state({}), "Summ, summ! Bienchen").text, "Opa");
    assert.equal(placeOf("Summ, summ!\n\nBienchen", state({}), "Summ, summ! Bienchen"), "shown");
    assert.equal(placeOf(poem.text, state({ queue: [poem] }), "Opa"), "waiting");
    assert.equal(oneLine("Summ, summ!\n\n Bienchen \n"), "Summ, summ! / Bienchen");
});

test("what can be taken back is told in each language", () => {
    const undos = [{ what: "finish" }, { what: "next", text: "$& Opa" }, { what: "removed_item", text: "Opa" }, { what: "ended_session", unread: 2 },
        { what: "mark", word: "Opa." }, { what: "unmark", word: "Opa." }];
    for (const table of Object.values(tables)) {
        const told = undos.map((undo) => describeUndo(undo, (key) => table[key]));
        assert.equal(new Set(told).size, 6);
        assert.ok(told[4].includes("Opa") && !told[4].includes("Opa.“") && told[5].includes("Opa"));
        assert.ok(told[1].includes("$& Opa") && told[2].endsWith("Opa") && told[3].includes("2"));
    }
    for (const undo of [null, undefined, { what: "word" }, { what: "of a later version" }, { what: "ended_session", unread: 0 }])
        assert.equal(describeUndo(undo, (key) => tables.en[key]), "");
});

test("a tap says what was seen, and what it can be taken back by is not guessed", () => {
    const taps = new PendingCommands();
    taps.takeFirst(state({ revision: 7, undo: { what: "removed_item", text: "x" } }));
    assert.equal(taps.number("advance_word", { delta: 1 }).after, undefined, "the steps of two count both");
    assert.equal(taps.number("advance_word", { delta: 1 }).within, 7, "but not in another text");
    assert.equal(taps.number("next_item").after, 7);
    assert.equal(taps.number("next_item").within, undefined);
    taps.add(taps.number("set_curtain", { closed: true }));
    assert.equal(taps.shown.undo.text, "x");
    taps.add(taps.number("advance_word", { delta: 1 }));
    assert.equal(taps.shown.undo, null);
    taps.take({ ...taps.known, undo: { what: "word" }, revision: 9, tap: 6 });
    taps.add(taps.number("undo"));
    assert.equal(taps.shown.undo, null);
});

test("a text is brought where one is wanted, and no second one", () => {
    const bring = { type: "add_item", payload: { item_id: "i", bring: true }, text: "Opa ruft" };
    const empty = state({ words: [], syllables: [], current_word_index: null, next_step: "bring" });
    assert.deepEqual(predict(empty, bring).words, ["Opa", "ruft"]);
    const completed = state({ current_word_index: null, next_step: "bring" });
    assert.deepEqual([predict(completed, bring).words, predict(completed, bring).current_word_index], [["Opa", "ruft"], 0]);
    assert.deepEqual(predict(predict(completed, bring), bring), predict(completed, bring));
    const waiting = state({ current_word_index: null, next_step: "next", queue: [{ session_item_id: "q", text: "Ball" }] });
    assert.equal(predict(waiting, bring), waiting);
});

test("a step that comes with the end of a text, or with another, was meant for what stood there before", () => {
    let time = 0;
    const pause = new StepPause(() => time);
    const isOnAfter = (more) => {
        pause.note(state(more));
        return pause.isOn;
    };
    const text = { words: ["Oma", "lacht"] };
    const other = { words: ["Opa"] };
    assert.equal(isOnAfter({ words: [], current_word_index: null }), false);
    assert.equal(isOnAfter({ ...text, current_word_index: 0 }), false, "onto an empty screen");
    assert.equal(isOnAfter({ ...text, current_word_index: 1 }), false, "another word");
    assert.equal(isOnAfter({ ...text, current_word_index: null }), true, "the end");
    time += 699;
    assert.equal(isOnAfter({ ...text, current_word_index: null, curtain: true }), true);
    time += 1;
    assert.equal(pause.isOn, false);
    assert.equal(isOnAfter({ ...text, current_word_index: 1 }), false, "back from the end");
    isOnAfter({ ...text, current_word_index: null });
    assert.equal(isOnAfter({ ...text, current_word_index: 1 }), false, "back at once");
    isOnAfter({ ...text, current_word_index: null });
    time += 700;
    assert.equal(isOnAfter({ ...text, current_word_index: 0 }), true, "the same text again");
    time += 700;
    assert.equal(isOnAfter({ ...other, current_word_index: 0 }), true, "another text");
    time += 700;
    assert.equal(isOnAfter({ words: [], current_word_index: null }), false, "the end of the session");
});

test("keys mean something only where they are free", () => {
    const on = (selector) => ({ matches: (wanted) => wanted.includes(selector) });
    const key = (name, more) => meaningOf({ key: name, target: on("nothing"), ...more });
    assert.deepEqual(["PageDown", "ArrowLeft", "b", "AudioVolumeUp", "x", "q"].map((name) => key(name)),
        ["next", "back", "curtain", "next", "stumbled", null]);
    // What the other buttons of clickers and remote controls send; F5 would load the page anew, and lose what was typed.
    assert.deepEqual(["F5", "MediaPlayPause", "MediaPause", "Backspace", "Escape"].map((name) => key(name)),
        ["fullScreen", "curtain", "curtain", "back", null]);
    assert.deepEqual([key("F5", { shiftKey: true }), key("F5", { ctrlKey: true }), key("F5", { target: on("input") }), key("Backspace", { target: on("input") })],
        ["fullScreen", null, "fullScreen", null]);
    // Known by letter, and where the layout has other letters by place.
    const typed = (name, code, more) => key(name, { code, ...more });
    assert.deepEqual([typed("и", "KeyB"), typed("И", "KeyB"), typed("а", "KeyF"), typed("м", "KeyV"), typed("М", "KeyV", { shiftKey: true }), typed("е", "KeyT")],
        ["curtain", "curtain", "fullScreen", "word", "syllables", "text"]);
    assert.deepEqual([typed("ч", "KeyX"), typed("Ч", "KeyX", { shiftKey: true }), typed("X", "KeyX", { shiftKey: true })],
        ["stumbled", "stumbledBefore", "stumbledBefore"]);
    assert.deepEqual([typed(".", "Period"), typed("ю", "Period"), typed(".", "Slash"), typed(":", "Period"), typed("v", "Period"), typed("ж", "Semicolon")],
        ["curtain", "curtain", "curtain", "curtain", "word", null]);
    assert.deepEqual([typed("h", "KeyH"), typed("р", "KeyH"), typed("H", "KeyH", { shiftKey: true })], ["support", "support", "support"]);
    const control = { ctrlKey: true };
    assert.deepEqual([typed("z", "KeyZ", control), typed("z", "KeyY", control), typed("y", "KeyZ", control), typed("я", "KeyZ", control), typed("b", "KeyB", control)],
        ["undo", "undo", null, "undo", null]);
    assert.equal(key("ArrowRight", { altKey: true }), null);
    assert.deepEqual([key(" ", { target: on("button") }), key("ArrowRight", { target: on("button") })], [null, "next"]);
    assert.deepEqual([key("b", { target: on("input") }), key("PageUp", { target: on("input") })], [null, "back"]);
    // In a field: a clicker hides the text unless somebody types; one whose text was sent has no use for keys.
    const field = (value) => ({ ...on("input"), value });
    const inField = (name, value, isResting) => meaningOf({ key: name, target: field(value) }, isResting);
    assert.deepEqual([inField(".", ""), inField(".", "Oma"), inField(".", "Oma", true)], ["curtain", null, "curtain"]);
    // One that somebody has come into to type takes them all, but for a clicker's own.
    const wanted = (name) => meaningOf({ key: name, target: field("") }, false, true);
    assert.deepEqual([wanted("."), wanted("b"), wanted("PageDown")], [null, null, "next"]);
    assert.deepEqual([inField("b", ""), inField("b", "", true), inField("f", "", true)], [null, "curtain", null]);
    assert.deepEqual([inField(" ", ""), inField(" ", "", true), inField(" ", "Oma", true)], [null, "next", null]);
    const undo = { key: "z", ctrlKey: true };
    assert.deepEqual([meaningOf({ ...undo, target: field("Oma") }), meaningOf({ ...undo, target: field("") })], [null, "undo"]);
});

test("a swipe is meant", () => {
    const from = { x: 200, y: 100, time: 0 };
    assert.equal(swipeOf(from, { x: 100, y: 110, time: 200 }), "left");
    assert.equal(swipeOf(from, { x: 300, y: 110, time: 200 }), "right");
    assert.equal(swipeOf(from, { x: 170, y: 100, time: 200 }), null);
    assert.equal(swipeOf(from, { x: 100, y: 200, time: 200 }), null);
    assert.equal(swipeOf(from, { x: 100, y: 100, time: 2000 }), null);
});

test("an error has a sentence", () => {
    const failures = [new RestError(400, ""), new RestError(507, ""), new RestError(418, ""), new TypeError("fetch"),
        { code: "no_session" }, { code: "of a later version" }, new RestError(503, ""), { code: "unreachable" },
        new RestError(503, "", "errorNoVoice")];
    const keys = failures.map(errorMessageKey);
    assert.deepEqual(keys, ["errorNoWord", "errorDiskFull", "failed", "unreachable", "errorNoSession", "failed", "errorServerAway",
        "errorServerAway", "errorNoVoice"]);
    for (const key of keys)
        assert.ok(tables.en[key], key);
});

test("what the library is asked", () => {
    assert.equal(searchAddress({ text: " 50 %", language: "", filters: ["new", "starred"], limit: 50 }),
        "/api/items/search?q=50+%25&limit=50&new=true&starred=true");
    assert.equal(placeOf("c", state({ queue: [{ text: "c" }] }), "a b"), "waiting");
    assert.equal(placeOf("a b", state({}), "a b"), "shown");
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

test("a word comes apart as on the laptop", () => {
    const parts = (word) => partsOf(word).map((part) => part.text).join("|");
    assert.equal(parts("«Кот…»"), "К|о|т");
    assert.equal(parts("—из-за"), "и|з|-|з|а");
    assert.equal(parts("d’Art"), "d’|A|r|t");
    assert.equal(parts("ко\u0301т"), "к|о\u0301|т");
    assert.equal(parts("17"), "");
});

test("letters and borders give the syllables back", () => {
    for (const syllables of [["Кош", "ка"], ["из", "-", "за"], ["кот"], []])
        assert.deepEqual(syllablesOf(lettersOf(syllables)), syllables);
    assert.deepEqual(syllablesOf(lettersOf(["«Кош", "ка»"])), ["Кош", "ка"]);
    const letters = lettersOf(["из", "-", "за"]);
    assert.deepEqual(letters.map((letter) => letter.isFixed), [true, false, true, true, false]);
});

test("a draft is counted, and what was found is told in each language", () => {
    const lines = [["waiting", true], ["waiting", false], ["sent", true], ["dropped", false]].map(([state, is_fit]) => ({ state, is_fit }));
    assert.deepEqual(countWaiting(lines), { fit: 1, unfit: 1 });
    const remark = { finding: "long_sentence", words: [], number: 12, limit: 9 };
    assert.equal(sentenceAbout(remark, (key) => fullTables.de[key]), "Ein langer Satz: 12 Wörter, auf dieser Stufe höchstens 9.");
    for (const finding of ["not_for_children", "not_the_story", "other_language", "torn", "long_sentence", "hard_words", "few_known_words", "long_reply", "no_story"]) {
        for (const table of Object.values(fullTables))
            assert.ok(sentenceAbout({ ...remark, finding }, (key) => table[key]).length > 10, finding);
    }
});

test("while a story waits, no text of the library is brought into it", () => {
    const line = (state, is_choice = false) => ({ state, is_choice, is_fit: true });
    assert.ok(isWaiting({ is_telling: true, lines: [] }));
    assert.ok(isWaiting({ is_telling: false, lines: [line("sent"), line("waiting")] }));
    assert.ok(isWaiting({ is_telling: false, lines: [line("sent"), line("sent", true)] }), "for the choice");
    assert.ok(!isWaiting({ is_telling: false, lines: [line("sent"), line("dropped")] }), "it is over");
    const held = (story) => ["start", "bring", "next", "advance", "finish"].filter((step) =>
        Story.prototype.holds.call(story, { next_step: step }));
    assert.deepEqual(held({ isOpen: true, isWaiting: true }), ["start", "bring"]);
    assert.deepEqual([...held({ isOpen: false, isWaiting: true }), ...held({ isOpen: true, isWaiting: false })], []);
});

test("what was sent to a story is put back once where the laptop has not taken it", () => {
    const draft = { is_telling: false, lines: [{ id: "1", text: "A cat ran." }] };
    const asked = (text) => [{ role: "user", content: text }, { role: "assistant", content: "Well." }];
    let back = [];
    const send = () => {
        const sent = new SentWords();
        back = [];
        sent.goOn();
        sent.change({ id: "1" }, "A dog ran.", () => back.push("dog"));
        sent.goOn();
        sent.say("I  hop", () => back.push("hop"));
        return sent;
    };
    const refused = send();
    refused.takeDraft({ ...draft, is_telling: true });
    assert.deepEqual(back, [], "the piece of another's reply says nothing");
    for (let count = 0; count < 3; count += 1)
        refused.refuse();
    assert.deepEqual(back, ["dog", "hop"]);

    const lost = send();
    lost.noteNewLine();
    lost.takeHistory(asked("I run"));
    assert.deepEqual([lost.takeDraft(draft), lost.takeDraft(draft)], [true, false]);
    assert.deepEqual(back, ["dog", "hop"]);

    const taken = send();
    taken.noteNewLine();
    taken.takeHistory(asked("I hop"));
    assert.equal(taken.takeDraft({ ...draft, lines: [{ id: "2", text: "A dog ran." }] }), false);
    taken.refuse();
    assert.deepEqual(back, []);

    const later = send();
    later.takeDraft(draft);
    later.goOn();
    later.refuse(); // what came behind
    assert.deepEqual(back, []);

    const fresh = new SentWords();
    fresh.noteNewLine();
    fresh.say("I hop", () => back.push("hop"));
    assert.equal(fresh.takeDraft(draft), false, "it goes over the new line");
    assert.deepEqual(back, []);
});

test("a story that was begun is called by names", () => {
    const worlds = [{ id: "train_ru", name: "Ночной поезд" }];
    const characters = [{ id: "fox", name: "Fox" }];
    const described = (world_id, title) => Object.values(describeStory({ world_id, character_id: "fox", title }, worlds, characters)).join("|");
    assert.equal(described("train_ru", "Я иду: туда"), "Ночной поезд · Fox|Я иду: туда");
    assert.equal(described("train_ru", ""), "Ночной поезд · Fox|");
    assert.equal(described("gone", "A"), "gone · Fox|A");
});

test("worlds are those of the language, and those of none", () => {
    const worlds = [{ id: "train_ru", language: "ru" }, { id: "train_de", language: "de" }, { id: "attic", language: "" }];
    assert.deepEqual(forLanguage(worlds, "de").map(({ id }) => id), ["train_de", "attic"]);
});

test("a step passes over marks that stand alone", () => {
    const dialogue = state({ words: ["—", "Да", "—", "сказал", "…"], lone_marks: [0, 2, 4], current_word_index: 1 });
    const step = (from, delta) => predict(from, { type: "advance_word", payload: { delta } });
    assert.equal(canGoBack(dialogue), false);
    const second = step(dialogue, 1);
    assert.deepEqual([second.current_word_index, second.next_step, canGoBack(second)], [3, "finish", true]);
    assert.deepEqual([step(second, -1).current_word_index, step(second, 1).current_word_index], [1, null]);
    assert.equal(step(dialogue, 9).current_word_index, 3);
    assert.equal(step(second, -9).current_word_index, 1);
    const clinging = [1, 2, 4];
    const looks = (from) => from.words.map((word, index) => wordState({ ...from, clinging }, index));
    assert.deepEqual(looks(dialogue), ["whole", "current", "whole", "coming", "coming"]);
    assert.deepEqual(looks(second), ["read", "read", "read", "current", "whole"]);
});

test("a style is completed as on the laptop", () => {
    for (const { given, differs } of vectors.styles)
        assert.deepEqual(completeStyle(given), { ...vectors.default_style, ...differs }, JSON.stringify(given));
});

test("text is split as on the laptop", () => {
    for (const { text, lines } of vectors.lists)
        assert.deepEqual(listedLines(text.split(" ")), lines, text);
    for (const { text, words, verses = [], stanzas = [], marks = [] } of vectors.texts) {
        const expected = predict(state({ words: [] }), { type: "add_item", payload: {}, text });
        assert.deepEqual([expected.words, expected.verses, expected.stanzas, expected.lone_marks], [words, verses, stanzas, marks], text);
        assert.equal(marks.includes(expected.current_word_index), false, text);
    }
    for (const { word, parts } of vectors.word_parts)
        assert.deepEqual(partsOf(word).map((part) => part.text), parts, word);
});

test("text is fitted as on the laptop", () => {
    const measured = (words) => words.map(([width, length, begins, clings, lines]) => ({ width, length, clings, lines, beginsLine: begins === true,
        beginsVerse: begins === "verse" || begins === "stanza", beginsStanza: begins === "stanza" }));
    const indices = (rows) => rows.map((row) => row.words);
    for (const { words, width, rows } of vectors.lines)
        assert.deepEqual(indices(breakLines(measured(words), width)), rows, JSON.stringify(words));
    for (const { words, box: [width, height], largest, size, rows } of vectors.fits) {
        const fitted = fit(measured(words), width, height, largest);
        assert.ok(Math.abs(fitted.size / size - 1) < 1e-5, `${fitted.size}, not ${size}`);
        assert.deepEqual(indices(fitted.rows), rows);
        assert.equal(fitted.pages, 1);
    }
    for (const { words, box: [width, height], largest, least, size, pages } of vectors.pages) {
        const fitted = fit(measured(words), width, height, largest, least);
        assert.ok(Math.abs(fitted.size / size - 1) < 1e-5, `${fitted.size}, not ${size}`);
        assert.deepEqual(pages.map((_, page) => indices(fitted.rows.filter((row) => row.page === page))), pages, JSON.stringify(words));
        assert.equal(fitted.pages, pages.length);
    }
});

test("what a browser reads before any style sheet has the same colours", () => {
    const { light, dark } = facts.colours;
    const inside = (path, ...colours) => assert.deepEqual(source(path).match(/#[0-9a-f]{6}\b/g), colours, path);
    inside("resources/web/display/index.html", light.tint.paper, dark.tint.paper);
    inside("resources/web/display/display.webmanifest", light.tint.paper, light.tint.paper);
    inside("resources/web/controller/index.html", light.controls.raised, dark.controls.raised);
    inside("resources/web/controller/controller.webmanifest", light.controls.surface, light.controls.surface);
});

test("a tap soon after a step marks the word before", () => {
    let time = 0;
    const marked = new MarkedWord(() => time);
    const text = { session_id: "s", words: ["Мама", "—", "мыла", "раму"], lone_marks: [1], marks: {} };
    const at = (index) => {
        const shown = state({ ...text, current_word_index: index });
        marked.note(shown);
        return shown;
    };
    assert.equal(marked.take(at(0)), 0);
    at(2);
    time += 1900;
    assert.equal(marked.take(at(2)), 0); // beyond the dash
    assert.equal(marked.take(at(2)), 2); // and then the current one
    at(3);
    time += 2000;
    assert.equal(marked.take(at(3)), 3);
    at(2); // back
    assert.equal(marked.take(at(2)), 2);
    at(null);
    time += 9000;
    assert.equal(marked.take(at(null)), 3);
    assert.deepEqual([wordBefore(at(0)), wordBefore(at(2)), wordBefore(at(null))], [null, 0, 3]);
});

test("the button says which word a tap means, for as long as it does", () => {
    let time = 0;
    const marked = new MarkedWord(() => time);
    const text = { session_id: "s", words: ["Мама", "мыла", "раму."], marks: {} };
    const at = (index) => {
        const shown = state({ ...text, current_word_index: index });
        marked.note(shown);
        return shown;
    };
    assert.deepEqual([marked.meant(at(0)), marked.left], [0, 0]);
    assert.deepEqual([marked.meant(at(1)), marked.left], [0, 2000]);
    time += 1500;
    assert.deepEqual([marked.meant(at(1)), marked.left], [0, 500]); // asked for twice it is the same
    time += 500;
    assert.deepEqual([marked.meant(at(1)), marked.left], [1, 0]);
    marked.take(at(2));
    assert.deepEqual([marked.meant(at(2)), marked.left], [2, 0]);
    assert.deepEqual(["раму.", "„Hund?“,", "wasn't", "—"].map(bareWord), ["раму", "Hund", "wasn't", "—"]);
});

test("a mark shows at once, and can be taken away", () => {
    const before = state({ session_id: "s", words: ["Oma", "lacht"], marks: { 1: "told" }, current_word_index: 0 });
    const after = (from, steps) => steps.reduce((shown, [type, payload]) => predict(shown, { type, payload }), from);
    assert.deepEqual(toggleMark(before, null), []);
    assert.deepEqual(after(before, toggleMark(before, 0)).marks, { 0: "stumbled", 1: "told" });
    assert.deepEqual(after(before, toggleMark(before, 1)).marks, {});
    assert.deepEqual(after(before, toggleMark(before, 1, "told")).marks, {});
    assert.deepEqual(after(before, toggleMark(before, 1, "omitted")).marks, { 1: "omitted" });
    assert.equal(looksTheSame(before, after(before, toggleMark(before, 0))), false);
    assert.equal(new PendingCommands().number("mark_word", {}).after, undefined);
    assert.deepEqual(after(before, [["next_item"]]).marks, { 1: "told" });
});

test("the child's picture grows in the same few steps as in the window", () => {
    const growth = ([texts, words, letters]) => ({ seed: 7, texts, words, letters: "абвгде".slice(0, letters).split("") });
    for (const { from, to, steps } of vectors.growth)
        assert.deepEqual(growthSteps(growth(from), growth(to)), steps.map(growth));
    const other = { ...growth([9, 0, 0]), seed: 8 };
    assert.deepEqual(growthSteps(growth([1, 0, 0]), other), [other], "another child's is there at once");
    assert.deepEqual(growthSteps(growth([3, 0, 0]), growth([2, 0, 0])), [growth([2, 0, 0])]);
});

test("the picture is asked for by what the state says, and all of it is seen", () => {
    const address = growingAddress({ seed: 7, texts: 3, words: 1, letters: ["А", "У"] }, true);
    assert.equal(address, "/api/growing?seed=7&texts=3&words=1&letters=%D0%90%2C%D0%A3&night=1");
    for (const [width, height] of [[1920, 1080], [800, 1280], [2560, 1080]]) {
        const scene = shownScene({ width: 1920, height: 1080 }, width, height);
        assert.ok(scene.left <= 0 && scene.top <= 0 && scene.left + scene.width >= 1920 && scene.top + scene.height >= 1080);
    }
});

test("words beside a number have the form that the language wants", () => {
    const count = (number, code) => counted("texts", number, (key) => fullTables[code][key], code);
    assert.deepEqual([1, 2, 5, 21].map((number) => count(number, "ru")), ["1 текст", "2 текста", "5 текстов", "21 текст"]);
    assert.deepEqual([1, 2].map((number) => count(number, "de")), ["1 Text", "2 Texte"]);
    assert.deepEqual([0, 1].map((number) => count(number, "en")), ["0 texts", "1 text"]);
});

test("the figures of a free minute stand in the forms of each language", () => {
    const said = (code, words, seconds) => detailsOf(words, 1, seconds, (key) => fullTables[code][key], code);
    assert.equal(said("ru", 15, 28), "15 слов за 28 секунд, ошибок: 1.");
    assert.equal(said("ru", 21, 32), "21 слово за 32 секунды, ошибок: 1.");
    assert.equal(said("de", 1, 21), "1 Wort in 21 Sekunden, verlesen: 1.");
    assert.equal(said("en", 15, 28), "15 words in 28 seconds, misread: 1.");
});

test("an evening is one sentence, without a share or a mark", () => {
    const said = (review, code) => sentenceOfReview(review, "Mila", (key) => fullTables[code][key], code);
    const read = { words: [{ read: true }] };
    const some = { evening: [read, read, { words: [{ read: false }] }, read, read], words: 48, errors: 3 };
    assert.equal(said(some, "en"), "Mila read 4 texts, and 45 of 48 words came right away.");
    assert.equal(said(some, "ru"), "Mila: 4 текста, сразу получилось слов: 45 из 48.");
    // What was read twice counts once, and a story by itself.
    const told = { ...some, evening: [read, { ...read, repeat: true }, ...[1, 2, 3].map(() => ({ ...read, of_story: true }))] };
    assert.equal(said(told, "de"), "Mila hat 1 Text und 3 Sätze einer Geschichte gelesen, und 45 von 48 Wörtern kamen sofort.");
    assert.equal(said({ ...told, evening: told.evening.slice(2) }, "en"), "Mila read 3 sentences of a story, and 45 of 48 words came right away.");
    assert.equal(said({ ...some, errors: 0 }, "de"), "Mila hat 4 Texte gelesen, und jedes Wort kam sofort.");
    for (const code of languages)
        assert.ok(!said(some, code).includes("%"), code);
});

test("why a text is proposed has words in each language", () => {
    for (const code of languages) {
        const said = (next) => reasonOf(next, (key) => fullTables[code][key], code);
        const all = ["due_words", "put_first", "fits", "again"].map((reason) => said({ reason, covered: 4, due: 6 }));
        assert.equal(new Set(all).size, 4);
        assert.ok(all[0].includes("4") && all[0].includes("6"), all[0]);
    }
});

test("points of the pace stand in the order of their days, the faster the higher", () => {
    const points = [{ day: "2026-03-01", pace: 20 }, { day: "2026-03-11", pace: 40 }, { day: "2026-03-21", pace: 30 }];
    const places = placesOf(points, { pace: 30, band: 5 });
    assert.ok(places.points[0].x < places.points[1].x && places.points[1].x < places.points[2].x);
    assert.equal(places.points[1].x - places.points[0].x, places.points[2].x - places.points[1].x);
    assert.ok(places.points[1].y < places.points[2].y && places.points[2].y < places.points[0].y);
    assert.ok(places.band.top < places.band.middle && places.band.middle < places.band.bottom);
    assert.equal(placesOf(points.slice(0, 1), null), null);
    assert.equal(placesOf(points, null).band, null);
    assert.deepEqual([95, 94.9, 90, 89.9].map((accuracy) => wentOf({ accuracy })), ["alone", "with_help", "with_help", "too_hard"]);
});

test("the words of the parts that are fetched later are the same in each language", () => {
    const keys = languages.map((code) => Object.keys(fullTables[code]).sort());
    assert.deepEqual(keys[1], keys[0]);
    assert.deepEqual(keys[2], keys[0]);
    for (const markup of [reviewMarkup, progressMarkup, libraryMarkup]) {
        for (const [, key] of markup.matchAll(/data-(?:text|label|placeholder)="(\w+)"/g))
            assert.ok(fullTables.en[key], key);
    }
});

test("a tap that a lock has stopped is tried again, once at a time, while nothing has changed", () => {
    const timers = [];
    const sent = [];
    const retry = new Retry((steps) => sent.push(steps), (callback) => timers.push(callback));
    const step = [["next_item"]];
    assert.equal(retry.refused(), false);
    retry.note(step, 5);
    assert.equal(retry.refused(), true);
    assert.equal(retry.refused(), true); // another step of the same tap
    assert.equal(retry.take(5), false); // the answer to what was refused
    timers.shift()();
    assert.deepEqual(sent, [step]);
    assert.equal(timers.length, 0);
    assert.equal(retry.refused(), true);
    assert.equal(retry.take(6), true);
    timers.shift()();
    assert.deepEqual(sent, [step]);
    // Another tap takes the place of the one that waits.
    retry.note(step, 6);
    retry.refused();
    const other = [["end_session"]];
    retry.note(other, 6);
    timers.shift()();
    assert.deepEqual(sent, [step]);
    // A minute.
    for (let i = 0; i < 150; ++i) {
        assert.equal(retry.refused(), true);
        timers.shift()();
    }
    assert.equal(retry.refused(), false);
    assert.equal(sent.length, 151);
});
