// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pages reckon and say, without a page: words and their marks, the queue, verses, free minutes, and that each
// language has all of it.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { counted } from "../../resources/web/controller/counted.js";
import { linesOf } from "../../resources/web/controller/entry.js";
import { MarkedWord, markKinds, toggleMark, wordBefore } from "../../resources/web/controller/marks.js";
import { figuresOf } from "../../resources/web/controller/minute.js";
import { bringItem, canGoBack, firstFree, nextSteps } from "../../resources/web/controller/steps.js";
import { describeUndo } from "../../resources/web/controller/undo-offer.js";
import { Retry } from "../../resources/web/controller/retry.js";
import { lettersOf, partsOf, syllablesOf } from "../../resources/web/controller/wordparts.js";
import { chooseTable, tables as pairTables } from "../../resources/web/pair/words.js";
import { facts } from "../../resources/web/shared/display-facts.js";
import { breakLines, fit, paginate } from "../../resources/web/shared/fit.js";
import { languages } from "../../resources/web/shared/i18n.js";
import { looksTheSame, PendingCommands, predict } from "../../resources/web/shared/pending-commands.js";
import { hostOf, isInFreeMinute, isReadFreely, marksOf, sentenceOf, spokenOf, stepNear, wordState } from "../../resources/web/shared/state.js";
import { completeStyle, describe as describeStyle, weakerThan } from "../../resources/web/shared/style.js";
import { plain, versesOf } from "../../resources/web/shared/verses.js";

const web = new URL("../../resources/web/", import.meta.url);
const source = (path) => readFileSync(new URL(path, web), "utf8");
const load = async (folder) => Object.fromEntries(await Promise.all(languages.map(async (code) =>
    [code, (await import(new URL(`${folder}/${code}.js`, web))).default])));
const sets = { "shared/words": await load("shared/words"), "controller/story-words": await load("controller/story-words"),
    "controller/practice-words": await load("controller/practice-words"), "pair/words": pairTables,
    "controller/picture-words": await load("controller/picture-words"),
    "controller/library-words": await load("controller/library-words") };

const state = (more) => ({ session_id: "s", words: ["a", "b", "c"], syllables: [["a"], ["b"], ["c"]], current_word_index: 0, queue: [], ...more });
const after = (from, ...steps) => steps.reduce((shown, [type, payload, text]) => predict(shown, { type, payload, text }), from);

// Words beside a number have a form for each kind of number that the language has.
const form = /_(one|two|few|many|other)$/;
const withoutForms = (table) => new Set(Object.keys(table).map((key) => key.replace(form, "")));

for (const [name, tables] of Object.entries(sets)) {
    test(`${name}: each language has each word`, () => {
        for (const code of languages) {
            assert.deepEqual([...withoutForms(tables[code])].sort(), [...withoutForms(tables.en)].sort(), code);
            for (const [key, text] of Object.entries(tables[code])) {
                assert.equal(typeof text, "string", `${code} ${key}`);
                assert.equal(text, text.trim(), `${code} ${key}`);
                assert.ok(text.length > 0, `${code} ${key}`);
            }
        }
    });

    test(`${name}: what is put into a sentence is put into it in each language`, () => {
        const places = (text) => [...new Set(text.match(/%[a-z\d]/g))].sort().join();
        for (const code of languages) {
            for (const [key, text] of Object.entries(tables[code])) {
                const english = tables.en[key] ?? tables.en[key.replace(form, "_other")];
                if (!form.test(key))
                    assert.equal(places(text), places(english), `${code} ${key}`);
            }
        }
    });

    test(`${name}: no language is another one's`, () => {
        for (const [key, text] of Object.entries(tables.ru)) {
            if (!/^[\P{L}]*(Chitai|Wi-Fi|Android|iPad)?[\P{L}]*$/u.test(text) && text.split(" ").length > 3)
                assert.match(text, /\p{Script=Cyrillic}/u, key);
        }
        for (const code of ["en", "de"]) {
            for (const [key, text] of Object.entries(tables[code]))
                assert.doesNotMatch(text, /\p{Script=Cyrillic}/u, `${code} ${key}`);
        }
        const long = Object.entries(tables.de).filter(([, text]) => text.length > 40);
        for (const [key, text] of long)
            assert.notEqual(text, tables.en[key], key);
    });

    test(`${name}: marks of quotation are those of the language`, () => {
        for (const [key, text] of Object.entries(tables.de))
            assert.doesNotMatch(text, /"|”/, key);
        for (const [key, text] of Object.entries(tables.ru))
            assert.doesNotMatch(text, /["“”„]/, key);
        for (const [key, text] of Object.entries(tables.en))
            assert.doesNotMatch(text, /["„«]/, key);
    });
}

test("words beside a number have each form that the language needs for whole numbers", () => {
    for (const code of languages) {
        const rules = new Intl.PluralRules(code);
        const needed = new Set(Array.from({ length: 201 }, (_, number) => rules.select(number)));
        const table = { ...sets["shared/words"][code], ...sets["controller/practice-words"][code], ...sets["controller/story-words"][code] };
        const stems = new Set(Object.keys(table).filter((key) => form.test(key)).map((key) => key.replace(form, "")));
        assert.ok(stems.size > 0);
        for (const stem of stems) {
            for (const kind of needed)
                assert.ok(table[`${stem}_${kind}`] || table[`${stem}_other`], `${code} ${stem} ${kind}`);
            for (const number of [0, 1, 2, 5, 11, 21, 104])
                assert.ok(counted(stem, number, (key) => table[key], code).length > 0, `${code} ${stem} ${number}`);
        }
    }
});

test("each word that a page names is there", () => {
    const places = [["controller/index.html", "shared/words"], ["display/index.html", "shared/words"], ["pair/index.html", "pair/words"],
        ["pair/certificate.html", "pair/words"]];
    for (const [path, set] of places) {
        const keys = [...source(path).matchAll(/data-(?:text|label|placeholder)="([^"]+)"/g)].map(([, key]) => key);
        assert.ok(keys.length > 0, path);
        for (const key of keys)
            assert.ok(sets[set].en[key], `${path} ${key}`);
    }
});

test("each word that a script asks for by name is there", () => {
    const all = Object.assign({}, ...Object.values(sets).map(({ en }) => en));
    for (const folder of ["controller", "display", "shared"]) {
        for (const file of readdirSync(new URL(folder, web)).filter((name) => name.endsWith(".js"))) {
            for (const [, key] of source(`${folder}/${file}`).matchAll(/\btr\("(\w+)"\)/g))
                assert.ok(all[key], `${folder}/${file} ${key}`);
        }
    }
});

test("each kind of mark has a word", () => {
    for (const code of languages) {
        const said = markKinds.map((kind) => sets["shared/words"][code]["mark_" + kind]);
        assert.ok(said.every(Boolean), code);
        assert.equal(new Set(said).size, markKinds.length, code);
    }
});

test("a device that is not paired is spoken to in its language", () => {
    assert.equal(chooseTable("", ["de-CH", "ru"]), "de");
    assert.equal(chooseTable("?ui=ru", ["de"]), "ru");
    assert.equal(chooseTable("?ui=fr", ["fr", "ru-RU"]), "ru");
    assert.equal(chooseTable("", []), "en");
    assert.equal(chooseTable("?ui=toString", ["__proto__"]), "en");
});

test("a mark belongs to the word that it clings to", () => {
    const dialogue = { words: ["—", "Да", "—", "сказал", "он", "…"], lone_marks: [0, 2, 5], clinging: [1, 2, 5], current_word_index: 1 };
    assert.deepEqual([0, 1, 2, 3, 4, 5].map((index) => hostOf(dialogue, index)), [1, 1, 1, 3, 4, 4]);
    assert.equal(hostOf({ words: ["a"] }, 0), 0);
    assert.equal(hostOf({ words: ["a", "–", "b"], lone_marks: [1] }, 1), 1, "one that clings to nothing");
    assert.equal(wordState({ ...dialogue, current_word_index: 3 }, 2), "read");
});

test("marks are words without a letter, a number or a sign that is read", () => {
    assert.deepEqual(marksOf(["—", "Oma", "…", "3", "%", "&", "→", "!?"]), [0, 2, 6, 7]);
    assert.deepEqual(marksOf(["—", "…"]), [], "where there are no others, they are what is read");
    assert.deepEqual(marksOf([]), []);
});

test("a step rests on words and never on a mark, at both ends too", () => {
    const marked = { words: ["—", "a", "—", "b", "…"], lone_marks: [0, 2, 4] };
    const near = (index) => [stepNear(marked, index, true), stepNear(marked, index, false)];
    assert.deepEqual([-5, 0, 2, 4, 99].map(near), [[1, 1], [1, 1], [3, 1], [3, 3], [3, 3]]);
    assert.equal(stepNear({ words: ["—"], lone_marks: [0] }, 0, true), 0, "nothing else is there");
    assert.deepEqual([-1, 0, 2, 9].map((index) => stepNear({ words: ["a", "b", "c"] }, index, true)), [0, 0, 2, 2]);
});

test("what is seen is what is said", () => {
    const shown = state({ words: ["Oma", "lacht"], syllables: [["O", "ma"], ["lacht"]], shown: [["O", "ma,"], ["lacht."]], current_word_index: 1 });
    assert.equal(sentenceOf(shown), "Oma, lacht.");
    assert.equal(spokenOf(shown), "lacht.");
    assert.equal(spokenOf({ ...shown, current_word_index: null }), "");
    assert.equal(spokenOf({ ...shown, free_minute: { stage: "running" } }), "", "in a free minute no word is current");
    assert.equal(sentenceOf({ ...shown, shown: [["Oma"]] }), "Oma lacht", "where the two do not belong together");
});

test("a free minute is read freely, and is one until its last word was told", () => {
    const stages = ["none", "running", "stopped", "over"].map((stage) => state({ free_minute: { stage } }));
    assert.deepEqual(stages.map(isReadFreely), [false, true, true, true]);
    assert.deepEqual(stages.map(isInFreeMinute), [false, true, true, false]);
    assert.equal(isReadFreely(state({ free_minute: null })), false);
    assert.equal(isReadFreely(state({ current_word_index: null, free_minute: { stage: "over" } })), false);
});

test("figures of a free minute count what was read rightly, and tell nothing of too little", () => {
    const over = (more) => figuresOf({ free_minute: { stage: "over", ms: 60000, last_word: 9, ...more.minute }, ...more });
    assert.deepEqual(over({}), { words: 10, misread: 0, perMinute: 10 });
    assert.deepEqual(over({ marks: { 9: "told", 10: "told" } }), { words: 10, misread: 1, perMinute: 9 }, "behind the last one nothing was read");
    for (const kind of markKinds)
        assert.equal(over({ marks: { 0: kind } }).misread, ["self_corrected", "repeated"].includes(kind) ? 0 : 1, kind);
    assert.equal(over({ lone_marks: [0, 5, 9, 12] }).words, 8, "marks are no words; the last one is");
    assert.equal(over({ minute: { last_word: 1 }, marks: { 0: "told", 1: "omitted" } }).perMinute, 0);
    assert.equal(over({ minute: { ms: 20000 } }).perMinute, 30);
    assert.equal(over({ minute: { ms: 19999 } }).perMinute, null);
});

test("texts wait in the order in which they were brought", () => {
    const empty = after(state({ session_id: null, words: [] }), ["start_session", { language: "de" }]);
    const full = after(empty, ["add_item", {}, "Eins"], ["add_item", {}, "Zwei"], ["add_item", {}, "Drei"]);
    assert.deepEqual([full.words, full.queue.map(({ text }) => text)], [["Eins"], ["Zwei", "Drei"]]);
    const second = after(full, ["next_item"]);
    assert.deepEqual([second.words, second.queue.map(({ text }) => text)], [["Zwei"], ["Drei"]]);
    assert.equal(after(second, ["next_item"]).queue.length, 0);
    const brought = after({ ...full, current_word_index: null, queue: [] }, ["add_item", { bring: true }, "Vier"]);
    assert.deepEqual(brought.words, ["Vier"]);
});

test("one of the waiting texts is taken out, by its id alone", () => {
    const full = state({ queue: [{ session_item_id: "1", text: "Oma" }, { session_item_id: "2", text: "Oma" }] });
    assert.deepEqual(after(full, ["remove_item", { session_item_id: "1" }]).queue.map((item) => item.session_item_id), ["2"]);
    assert.equal(after(full, ["remove_item", { session_item_id: "9" }]).queue.length, 2);
});

test("without a session nothing is added, and a second start is none", () => {
    const none = state({ session_id: null, words: [] });
    assert.equal(after(none, ["add_item", {}, "Oma"]), none);
    const running = state({ language: "de" });
    assert.equal(after(running, ["start_session", { language: "ru" }]), running);
    const ended = after(state({ curtain: true, queue: [{ text: "x" }] }), ["end_session"]);
    assert.deepEqual([ended.session_id, ended.curtain, ended.queue, ended.words, ended.next_step], [null, false, [], [], "start"]);
});

test("a library item is brought with a session where there is none", () => {
    const item = { id: "i", text: "Oma", language: "de" };
    assert.deepEqual(bringItem(state({}), item), [["add_item", { item_id: "i" }, "Oma"]]);
    assert.deepEqual(bringItem(state({ session_id: null }), item), [["start_session", { language: "de" }], ["add_item", { item_id: "i" }, "Oma"]]);
});

test("the large button reads on where it knows of no step", () => {
    assert.deepEqual(nextSteps(state({ next_step: "of_a_later_version" }), "de"), [["advance_word", { delta: 1 }]]);
    assert.deepEqual(nextSteps(state({ next_step: "word" }), "de"), [["advance_word", { delta: 1 }]]);
});

test("one goes back where there is something before", () => {
    const at = (index, more = {}) => canGoBack(state({ current_word_index: index, ...more }));
    assert.deepEqual([at(0), at(1), at(null), at(1, { lone_marks: [0] }), at(2, { lone_marks: [0] })], [false, true, false, false, true]);
    assert.equal(at(2, { free_minute: { stage: "running" } }), false);
});

test("a text that is there already is not proposed, however it is written", () => {
    const items = [{ text: "Oma  lacht." }, { text: " Opa\nruft. " }, { text: "Ball" }];
    assert.equal(firstFree(items, state({ queue: [{ text: "Opa ruft." }] }), "Oma lacht.").text, "Ball");
    assert.equal(firstFree(items.slice(0, 1), state({}), "Oma lacht."), undefined);
    assert.equal(firstFree([], state({}), ""), undefined);
});

test("taps that the laptop has not answered lie on top of what it said, in their order", () => {
    const taps = new PendingCommands();
    taps.takeFirst(state({ queue: [{ session_item_id: "q", text: "Opa" }] }));
    taps.add(taps.number("advance_word", { delta: 1 }));
    taps.add(taps.number("next_item"));
    taps.add(taps.number("set_curtain", { closed: true }));
    assert.deepEqual([taps.shown.words, taps.shown.current_word_index, taps.shown.curtain], [["Opa"], 0, true]);
    assert.deepEqual(taps.open.map(({ tap }) => tap), [1, 2, 3]);
    taps.take({ ...taps.known, words: ["Opa"], queue: [], tap: 2 });
    assert.deepEqual(taps.open.map(({ tap }) => tap), [3]);
    taps.take(taps.known);
    taps.take({ ...taps.known, tap: "3" });
    assert.equal(taps.open.length, 1, "a number that is none answers nothing");
    taps.take({ ...taps.known, tap: 3 });
    assert.equal(taps.open.length, 0);
});

test("two states look the same or do not", () => {
    const one = state({ queue: [{ text: "x", session_item_id: "1" }], reader: "a", style: { support: "strong", size: 1 } });
    assert.equal(looksTheSame(one, { ...one, queue: [{ text: "x", session_item_id: "2" }], revision: 9 }), true);
    for (const more of [{ session_id: null }, { words: ["a"] }, { current_word_index: 1 }, { curtain: true }, { queue: [] }, { marks: { 0: "told" } },
        { reader: "b" }, { style: { support: "light", size: 1 } }])
        assert.equal(looksTheSame(one, { ...one, ...more }), false, JSON.stringify(more));
});

test("a child that was not taken is told, and one that was brings a style of its own", () => {
    const before = state({ reader: "a", style: { support: "strong" } });
    const arrives = (type, payload, came) => {
        const taps = new PendingCommands();
        taps.takeFirst(before);
        taps.add(taps.number(type, payload));
        return taps.takeFirst({ ...before, ...came });
    };
    assert.equal(arrives("set_reader", { reader: "b" }, {}), false);
    assert.equal(arrives("set_reader", { reader: "b" }, { reader: "b", style: { support: "none" } }), true);
    assert.equal(arrives("set_support", { support: "light" }, {}), false);
    assert.equal(arrives("set_support", { support: "light" }, { style: { support: "light" } }), true);
});

test("a mark is put, changed and taken away", () => {
    const with1 = state({ marks: { 1: "told" } });
    assert.deepEqual(toggleMark(with1, 1), [["unmark_word", { word_index: 1 }]]);
    assert.deepEqual(toggleMark(with1, 1, "omitted"), [["mark_word", { word_index: 1, kind: "omitted" }]]);
    assert.deepEqual(toggleMark(with1, 2, "told"), [["mark_word", { word_index: 2, kind: "told" }]]);
    assert.deepEqual(toggleMark(state({}), null, "told"), []);
    assert.equal(wordBefore(state({ current_word_index: 2 })), 1);
});

test("a step of another text is none to mark the word before by", () => {
    let time = 0;
    const marked = new MarkedWord(() => time);
    const at = (index, more) => state({ current_word_index: index, ...more });
    const seen = (...states) => {
        states.forEach((shown) => marked.note(shown));
        return marked.take(states[states.length - 1]);
    };
    assert.equal(seen(at(0)), 0, "nothing was stepped yet");
    assert.equal(seen(at(0), at(1)), 0, "a step forwards");
    assert.equal(seen(at(1)), 1, "one mark for one step");
    assert.equal(seen(at(2), at(1)), 1, "a step back");
    assert.equal(seen(at(0), at(1, { words: ["x", "y", "z"] })), 1, "another text");
    assert.equal(seen(at(0), at(1, { session_id: "other" })), 1, "another session");
    assert.equal(seen(at(2), at(null)), 2, "the end");
    assert.equal(seen(at(null), at(1)), 1, "back from the end");
    assert.equal(seen(at(0), at(1), at(1, { marks: { 0: "told" } })), 0, "what changes nothing of the place");
    marked.note(at(1));
    marked.note(at(2));
    time += 1999;
    assert.equal(marked.take(at(2)), 1);
    marked.note(at(1));
    marked.note(at(2));
    time += 2000;
    assert.equal(marked.take(at(2)), 2, "the child has read on");
    assert.equal(wordBefore(at(null, { lone_marks: [2] })), 1, "a mark at the end is no word");
});

test("a refused tap waits before it is tried again, and not for ever", () => {
    const waits = [];
    const retry = new Retry(() => {}, (callback, time) => waits.push([callback, time]));
    retry.note([["next_item"]], 1);
    assert.equal(retry.take(1), false);
    retry.refused();
    assert.ok(waits[0][1] >= 100 && waits[0][1] <= 1000, "no faster than a person would");
    let total = 0;
    for (;;) {
        const [callback, time] = waits.shift();
        total += time;
        callback();
        if (!retry.refused())
            break;
    }
    assert.ok(total >= 30000 && total <= 120000, `${total} ms`);
    assert.equal(retry.take(2), true);
    assert.equal(retry.take(3), false, "once");
    assert.equal(retry.refused(), false, "a tap that was taken is not refused any more");
});

test("each step of a tap may be refused, and it is sent again once", () => {
    const sent = [];
    const timers = [];
    const retry = new Retry((steps) => sent.push(steps), (callback) => timers.push(callback));
    const steps = [["start_session", {}], ["add_item", {}]];
    retry.note(steps, 1);
    assert.deepEqual([retry.refused(), retry.refused(), timers.length], [true, true, 1]);
    timers.shift()();
    assert.deepEqual(sent, [steps]);
    assert.equal(retry.refused(), true);
    assert.equal(timers.length, 1, "and waits again");
    retry.note([["next_item"]], 2);
    timers.shift()();
    assert.equal(sent.length, 1, "another tap has taken its place");
});

test("a tap that was taken at once ends no waiting", () => {
    const retry = new Retry(() => {}, () => {});
    retry.note([["next_item"]], 1);
    assert.equal(retry.take(2), false);
});

test("lines are verses where they are meant, and one text where a printer broke it", () => {
    assert.deepEqual(versesOf("Summ, summ,  summ!\n Bienchen, summ herum!"), ["Summ, summ, summ!", "Bienchen, summ herum!"]);
    assert.deepEqual(versesOf("Eins\n\nZwei"), ["Eins", "", "Zwei"], "an empty line parts stanzas");
    const printed = "Es war einmal ein kleines Mädchen, dem war\nVater und Mutter gestorben, und es war so arm,\ndass es kein Kämmerchen mehr hatte, darin zu\nwohnen.";
    assert.equal(versesOf(printed).length, 1);
    assert.equal(versesOf(printed)[0], printed.replaceAll("\n", " "));
    const listed = printed.replace("war\n", "war.\n").replace("arm,\n", "arm.\n").replace("zu\n", "zu.\n");
    assert.equal(versesOf(listed).length, 4, "full lines that each end a sentence are meant");
    const twice = printed.split("\n").slice(0, 2).join("\n");
    assert.equal(versesOf(twice).length, 2, "one full line may be chance");
    const short = "Es war einmal\nein Kind";
    assert.equal(versesOf(short).length, 2, "short lines are no printed page");
    assert.deepEqual(linesOf("Oma\r\nOpa\n"), ["Oma", "Opa"]);
    assert.equal(plain("\t Oma \n\n lacht "), "Oma lacht");
});

test("a word is put together again from its letters, wherever the borders stand", () => {
    const letters = lettersOf(["Ма", "ма"]);
    for (let mask = 0; mask < 8; ++mask) {
        const moved = letters.map((letter, index) => ({ ...letter, hasBorder: index > 0 && Boolean(mask & 1 << index - 1) }));
        assert.equal(syllablesOf(moved).join(""), "Мама");
        assert.equal(syllablesOf(moved).length, 1 + [0, 1, 2].filter((bit) => mask & 1 << bit).length);
    }
    assert.deepEqual(syllablesOf([]), []);
});

test("letters keep what clings to them, and dashes stand alone", () => {
    const parts = (word) => partsOf(word).map(({ text }) => text);
    assert.deepEqual(parts("Äpfel"), ["Ä", "p", "f", "e", "l"]);
    assert.deepEqual(parts("й"), ["й"]);
    assert.deepEqual(parts("и\u0306"), ["и\u0306"], "a letter in two signs is one");
    assert.deepEqual(parts("…Кот!»"), ["К", "о", "т"]);
    assert.deepEqual(parts("—"), []);
    const dashed = lettersOf(["кто", "-", "то"]);
    assert.deepEqual(dashed.filter(({ isFixed }) => isFixed).map(({ text }) => text), ["к", "-", "т"]);
    assert.ok(dashed.filter(({ isFixed }, index) => isFixed && index > 0).every(({ hasBorder }) => hasBorder));
});

test("the help with syllables gets weaker step by step, and comes back whole", () => {
    const { choices } = facts.style.find(({ key }) => key === "support");
    const seen = [choices[0]];
    while (seen.length <= choices.length)
        seen.push(weakerThan(seen[seen.length - 1]));
    assert.deepEqual(seen, [...choices, choices[0]]);
    assert.equal(weakerThan("of_a_later_version"), choices[0]);
});

test("each part of a style has a default that it allows, and is written for the style sheet", () => {
    for (const fact of facts.style) {
        if (fact.choices)
            assert.ok(fact.choices.includes(fact.default), fact.key);
        if (typeof fact.default === "number")
            assert.ok(fact.default >= fact.least && fact.default <= fact.most, fact.key);
    }
    const { attributes, properties } = describeStyle({});
    assert.equal(Object.keys(attributes).length + Object.keys(properties).length, facts.style.length);
    const again = completeStyle(completeStyle({ size: 0.7, syllables: "dot" }));
    assert.deepEqual(again, completeStyle({ size: 0.7, syllables: "dot" }));
    for (const { key, least, most } of facts.style.filter((fact) => typeof fact.default === "number")) {
        assert.equal(completeStyle({ [key]: most + 1 })[key], most, key);
        assert.equal(completeStyle({ [key]: least - 1 })[key], least, key);
    }
});

test("a page holds what fits and begins with a stanza where it can", () => {
    const rows = (...stanzas) => stanzas.map((beginsStanza) => ({ beginsStanza, lines: 1 }));
    const pagesOf = (list, height) => {
        const count = paginate(list, height);
        return [count, list.map(({ page }) => page).join("")];
    };
    assert.deepEqual(pagesOf([], 3), [0, ""]);
    assert.deepEqual(pagesOf(rows(true, false, false, false), 3), [2, "0001"]);
    assert.deepEqual(pagesOf(rows(true, false, true, false), 3.9), [2, "0011"], "a stanza is not torn");
    assert.deepEqual(pagesOf(rows(true, false, false), 0.5), [3, "012"], "one line at least");
});

test("letters never get larger for more words, nor smaller for more room", () => {
    const words = (count) => Array.from({ length: count }, (_, index) => ({ width: 1 + index % 3, length: 2 + index % 5 }));
    let last = Infinity;
    for (const count of [1, 2, 4, 8, 16, 32]) {
        const { size, pages } = fit(words(count), 800, 400, 300);
        assert.ok(size <= last + 1e-6 && size > 0, count);
        assert.equal(pages, 1);
        last = size;
    }
    const sizes = [200, 400, 800, 1600].map((width) => fit(words(8), width, 400, 300).size);
    assert.deepEqual([...sizes].sort((a, b) => a - b), sizes);
    const { size, pages } = fit(words(200), 300, 200, 300, 20);
    assert.ok(size >= 20 && pages > 1, "rather pages than letters that nobody can read");
});

test("no word is lost in the lines, and each stands once", () => {
    const words = Array.from({ length: 30 }, (_, index) => ({ width: 1 + index % 4, length: 3, clings: index % 7 === 3, beginsVerse: index === 10 }));
    for (const width of [1, 4, 9, 100])
        assert.deepEqual(breakLines(words, width).flatMap((row) => row.words), words.map((_, index) => index));
    const rows = breakLines(words, 9);
    assert.ok(rows.some((row) => row.words[0] === 10), "a verse begins a line");
    assert.ok(rows.every((row) => !words[row.words[0]].clings || row.words[0] === 10), "what clings begins none");
});

test("what can be taken back is not told where the screen shows it", () => {
    for (const what of ["word", "curtain", undefined])
        assert.equal(describeUndo({ what }, (key) => key), "", what);
    assert.equal(describeUndo({ what: "mark", word: "„Hund?“," }, (key) => key + ": %w"), "undoMark: Hund");
    assert.equal(describeUndo({ what: "next", text: "" }, (key) => key), "");
    assert.equal(describeUndo({ what: "next", text: "A\nB" }, () => "before: %t"), "before: A / B");
});
