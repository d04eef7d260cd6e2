// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the pages one by one, on paper: what is tapped, held, swiped and typed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { MarkKinds } from "../../resources/web/controller/mark-kinds.js";
import { markKinds } from "../../resources/web/controller/marks.js";
import { Options } from "../../resources/web/controller/options.js";
import { Readers } from "../../resources/web/controller/readers.js";
import { makeButton, makeText, Rows } from "../../resources/web/controller/rows.js";
import { Splitter } from "../../resources/web/controller/splitter.js";
import { TextEntry } from "../../resources/web/controller/entry.js";
import { UndoOffer } from "../../resources/web/controller/undo-offer.js";
import { putWords } from "../../resources/web/shared/i18n.js";
import { listenToHolds } from "../../resources/web/shared/hold.js";
import { listenToKeys } from "../../resources/web/shared/keys.js";
import { applyStyle } from "../../resources/web/shared/style.js";
import { listenToSwipes, swipeOf } from "../../resources/web/shared/swipe.js";
import { layOutPaper, PaperEvent, PaperTarget, replaceGlobal, stopClock } from "./paper.js";

const tr = (key) => key;
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("a finger that stays says so once, and one that moves or goes does not", (t) => {
    const clock = stopClock(t);
    const page = layOutPaper(t);
    const button = page.add("button");
    const held = [];
    listenToHolds(button, (target) => held.push(target));
    const down = (more = {}) => page.fire(button, "pointerdown", { isPrimary: true, button: 0, clientX: 10, clientY: 10, ...more });
    down();
    clock.pass(499);
    assert.equal(held.length, 0);
    clock.pass(1);
    assert.deepEqual(held, [button]);
    clock.pass(5000);
    assert.equal(held.length, 1, "once");
    for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
        down();
        page.fire(button, end);
        clock.pass(1000);
        assert.equal(held.length, 1, end);
    }
    down();
    page.fire(button, "pointermove", { clientX: 19, clientY: 10 });
    clock.pass(500);
    assert.equal(held.length, 2, "a finger is never quite still");
    down();
    page.fire(button, "pointermove", { clientX: 21, clientY: 10 });
    clock.pass(500);
    assert.equal(held.length, 2, "but this one scrolls");
    down({ isPrimary: false });
    down({ button: 2 });
    clock.pass(500);
    assert.equal(held.length, 2, "a second finger, and a right press");
});

test("a right click is a hold, and the browser's menu stays away", (t) => {
    const clock = stopClock(t);
    const page = layOutPaper(t);
    const button = page.add("button");
    let count = 0;
    listenToHolds(button, () => { count += 1; });
    page.fire(button, "pointerdown", { isPrimary: true, button: 0, clientX: 0, clientY: 0 });
    assert.equal(page.fire(button, "contextmenu").defaultPrevented, true);
    clock.pass(1000);
    assert.equal(count, 1, "a long press brings both: it is one");
});

test("a swipe steps and clicks nothing, a tap clicks and steps nothing", (t) => {
    const page = layOutPaper(t);
    const stage = page.add("div");
    const field = page.add("input", {}, stage);
    const done = [];
    listenToSwipes(stage, { left: () => done.push("left"), right: () => done.push("right") });
    stage.addEventListener("click", () => done.push("click"));
    const swipe = (from, to, { on = stage, time = 100, isPrimary = true } = {}) => {
        page.fire(on, "pointerdown", { isPrimary, clientX: from, clientY: 0, timeStamp: 0 });
        page.fire(on, "pointerup", { clientX: to, clientY: 0, timeStamp: time });
        on.click();
        return done.splice(0);
    };
    assert.deepEqual(swipe(200, 100), ["left"]);
    assert.deepEqual(swipe(100, 200), ["right"]);
    assert.deepEqual(swipe(100, 102), ["click"]);
    assert.deepEqual(swipe(200, 100, { time: 801 }), ["click"], "too slow");
    assert.deepEqual(swipe(200, 100, { on: field }), ["click"], "in a field letters are chosen");
    assert.deepEqual(swipe(200, 100, { isPrimary: false }), ["click"], "of two fingers");
    const inner = page.add("button", {}, stage);
    inner.addEventListener("click", () => done.push("inner"));
    assert.deepEqual(swipe(200, 100, { on: inner }), ["left"], "nor what lies under the finger");
    assert.deepEqual(swipe(100, 100, { on: inner }), ["inner", "click"]);
    page.fire(stage, "pointerdown", { isPrimary: true, clientX: 200, clientY: 0, timeStamp: 0 });
    page.fire(stage, "pointercancel");
    page.fire(stage, "pointerup", { clientX: 0, clientY: 0, timeStamp: 10 });
    assert.deepEqual(done, [], "the browser has taken it");
    assert.equal(stage.style.touchAction, "pan-y pinch-zoom");
});

test("how far, how level and how fast a swipe is", () => {
    const way = (x, y, time) => swipeOf({ x: 0, y: 0, time: 0 }, { x, y, time });
    assert.deepEqual([way(-48, 0, 800), way(48, 24, 0), way(47, 0, 0), way(-48, 25, 0), way(48, 0, 801)], ["left", "right", null, null, null]);
});

test("a list is made anew only when it changed", (t) => {
    const page = layOutPaper(t);
    const list = page.add("ul");
    let made = 0;
    const rows = new Rows(list, (item) => {
        made += 1;
        return [makeText(item.text, "de")];
    });
    rows.show([{ id: "1", text: "Oma\nlacht" }, { id: "2", text: "Opa" }]);
    const first = list.children[0];
    rows.show([{ id: "1", text: "Oma\nlacht" }, { id: "2", text: "Opa" }]);
    assert.equal(made, 2);
    assert.equal(list.children[0], first);
    assert.deepEqual(list.children.map((row) => row.textContent), ["Oma / lacht", "Opa"]);
    assert.equal(list.children[0].children[0].lang, "de");
    rows.show([]);
    assert.equal(list.children.length, 0);
});

test("a row that says the same stays, with what is typed in it", (t) => {
    const page = layOutPaper(t);
    const list = page.add("ul");
    const rows = new Rows(list, (item) => [page.createElement("input"), makeText(item.text)]);
    const [a, b, c, twin] = ["a", "b", "c", "c"].map((text) => ({ text }));
    rows.show([a, b, c]);
    const [first, second, third] = list.children;
    second.querySelector("input").focus();
    rows.show([{ text: "A" }, b, c, twin]);
    assert.equal(page.activeElement, second.querySelector("input"));
    assert.deepEqual(list.children.map((row) => row.textContent), ["A", "b", "c", "c"]);
    assert.deepEqual([list.children[0] === first, list.children[1] === second, list.children.includes(third)], [false, true, true]);
    rows.show([c, b]);
    assert.deepEqual(list.children.map((row) => row.textContent), ["c", "b"]);
    assert.equal(list.children[1], second);
    assert.deepEqual(rows.items, [c, b]);
});

test("the keyboard stays with its row, and else with the one that took its place", async (t) => {
    const page = layOutPaper(t);
    // Of its own, as it listens to the page that it is made in.
    const { makeButton, Rows } = await import("../../resources/web/controller/rows.js?keyboard");
    const list = page.add("ul");
    const rows = new Rows(list, (item) => [makeButton(item.text, "", () => {}), makeButton("x", "remove " + item.text, () => {})]);
    const [a, b, c] = ["a", "b", "c"].map((id) => ({ id, text: id }));
    const control = (row, at) => list.children[row].querySelectorAll("button")[at];
    rows.show([a, b, c]);
    control(1, 1).focus();
    page.fire(page.activeElement, "keydown", { key: "ArrowDown" });
    assert.equal(page.activeElement, control(2, 1), "to the same button of the next row");
    page.fire(page.activeElement, "keydown", { key: "ArrowDown" });
    assert.equal(page.activeElement, control(2, 1), "the last one");
    page.fire(page.activeElement, "keydown", { key: "ArrowUp" });
    assert.equal(page.activeElement, control(1, 1));
    assert.equal(page.activeElement.getAttribute("aria-label"), "remove b");
    rows.show([b, a, c]);
    assert.equal(page.activeElement.getAttribute("aria-label"), "remove b", "it went with its row");
    rows.show([a, c]);
    assert.equal(page.activeElement, control(0, 1), "the row that stands there now");
    rows.show([a]);
    assert.equal(page.activeElement, control(0, 1));
    const escape = page.fire(page.activeElement, "keydown", { key: "Escape" });
    assert.equal(page.activeElement, page.body);
    assert.ok(escape.defaultPrevented && escape.isStopped, "no key of the reading");
});

test("the second tap of a double tap is for no other row", async (t) => {
    const page = layOutPaper(t);
    const { makeButton, Rows } = await import("../../resources/web/controller/rows.js?double");
    const list = page.add("ul");
    const taken = [];
    const rows = new Rows(list, (item) => [makeButton(item.text, "", () => taken.push(item.text))]);
    const tap = (row, timeStamp, more = {}) => {
        const button = list.children[row].querySelector("button");
        page.fire(button, "pointerdown", { timeStamp, clientX: 50, clientY: 50, ...more });
        button.click({ detail: 1, timeStamp });
    };
    const [a, b, c] = ["a", "b", "c"].map((id) => ({ id, text: id }));
    rows.show([a, b, c]);
    tap(0, 0);
    rows.show([b, c]);
    tap(0, 300);
    assert.deepEqual(taken, ["a"], "b has moved up under the finger");
    tap(0, 800);
    assert.deepEqual(taken, ["a", "b"]);
    rows.show([c]);
    tap(0, 1000, { clientX: 74 });
    assert.deepEqual(taken, ["a", "b", "c"], "another place is another tap");
    list.children[0].querySelector("button").click({ detail: 0 });
    assert.deepEqual(taken, ["a", "b", "c", "c"], "keys are no taps");
});

test("each child stands there in each place, and the one that reads is chosen", async (t) => {
    const page = layOutPaper(t);
    let asked = 0;
    const family = [{ id: "m", name: "Mila" }, { id: "t", name: "" }];
    replaceGlobal(t, "fetch", async () => {
        asked += 1;
        return { ok: true, status: 200, json: async () => ({ profiles: family }) };
    });
    const roots = [page.add("fieldset"), page.add("fieldset")];
    const chosen = [];
    const readers = new Readers(roots, (key) => key === "theChild" ? "The child" : key, (id) => chosen.push(id));
    await readers.follow({ reader: "m" }, true);
    for (const root of roots) {
        assert.equal(root.hidden, false);
        assert.deepEqual(root.querySelectorAll("span").map((words) => words.textContent), ["Mila", "The child"]);
        assert.deepEqual(root.querySelectorAll("input").map((input) => input.checked), [true, false]);
    }
    const names = roots.map((root) => root.querySelector("input").name);
    assert.notEqual(names[0], names[1], "a choice here is none there");
    page.fire(roots[1].querySelectorAll("input")[1], "change");
    assert.deepEqual(chosen, ["t"]);
    await readers.follow({ reader: "t" }, false);
    assert.equal(asked, 1, "all of them are known");
    assert.deepEqual(roots[0].querySelectorAll("input").map((input) => input.checked), [false, true]);
    family.splice(0, 1);
    await readers.follow({ reader: "new" }, false);
    assert.equal(asked, 2, "nobody here knows that one");
    assert.ok(roots.every((root) => root.hidden), "one child needs no choice");
});

test("a child that was not taken does not stand there as the one that reads", async (t) => {
    const page = layOutPaper(t);
    replaceGlobal(t, "fetch", async () => ({ ok: true, status: 200, json: async () => ({ profiles: [{ id: "a", name: "A" }, { id: "b", name: "B" }] }) }));
    const roots = [page.add("fieldset"), page.add("fieldset")];
    let takes = false;
    const readers = new Readers(roots, tr, () => takes);
    await readers.follow({ reader: "a" }, true);
    const inputs = (root) => root.querySelectorAll("input");
    const checked = () => roots.map((root) => inputs(root).map((input) => Number(input.checked)).join("")).join(" ");
    // As a browser does before it says so.
    const tap = (root, index) => {
        for (const [at, input] of inputs(root).entries())
            input.checked = at === index;
        page.fire(inputs(root)[index], "change");
    };
    tap(roots[0], 1);
    assert.equal(checked(), "10 10", "the line is down");
    takes = true;
    tap(roots[0], 1);
    assert.equal(checked(), "01 01", "it is on its way");
    await readers.follow({ reader: "a" }, false);
    assert.equal(checked(), "10 10", "the laptop has refused it");
});

test("who chooses a child by key stays at the choice", async (t) => {
    const page = layOutPaper(t);
    replaceGlobal(t, "fetch", async () => ({ ok: true, status: 200, json: async () => ({ profiles: [{ id: "a", name: "A" }, { id: "b", name: "B" }] }) }));
    const root = page.add("fieldset");
    const readers = new Readers([root], tr, () => {});
    await readers.follow({ reader: "a" }, true);
    root.querySelectorAll("input")[0].focus();
    await readers.follow({ reader: "b" }, false);
    assert.equal(page.activeElement, root.querySelectorAll("input")[1]);
});

function layOutSplitter(t, { hasDialogs = true } = {}) {
    const page = layOutPaper(t);
    const before = page.add("button", { id: "before" });
    before.focus();
    const dialog = page.add("dialog");
    for (const id of ["letters", "split-save", "split-program", "split-close"])
        page.add(id === "letters" ? "div" : "button", { id }, dialog);
    if (hasDialogs) {
        dialog.showModal = () => dialog.setAttribute("open", "");
        dialog.close = () => dialog.removeAttribute("open");
    }
    const saved = [];
    let takes = true;
    const splitter = new Splitter(dialog, tr, (word, syllables) => {
        saved.push([word, syllables]);
        return takes;
    });
    const press = (key) => page.fire(page.activeElement, "keydown", { key });
    const gaps = () => dialog.querySelectorAll(".gap");
    return { page, dialog, splitter, saved, press, gaps, before, refuse: () => { takes = false; } };
}

test("borders of syllables are moved by tap and by key", (t) => {
    const { page, dialog, splitter, saved, press, gaps } = layOutSplitter(t);
    splitter.open(["Ma", "ma"], "ru");
    const letters = () => dialog.querySelectorAll("span").map(({ className, textContent }) => textContent + className).join(" ");
    assert.equal(letters(), "Ma aa mb ab");
    assert.equal(page.activeElement, gaps()[0], "the first gap has the keyboard");
    assert.deepEqual(gaps().map((gap) => gap.getAttribute("aria-checked")), ["false", "true", "false"]);
    gaps()[0].click();
    assert.equal(letters(), "Ma ab ma aa");
    press("ArrowRight");
    press("ArrowRight");
    press("ArrowRight");
    assert.equal(page.activeElement, gaps()[2], "the last one");
    press("ArrowLeft");
    gaps()[1].click();
    assert.ok(press("Enter").defaultPrevented);
    assert.deepEqual(saved, [["Mama", ["M", "ama"]]]);
    assert.equal(splitter.isOpen, false);
});

test("what could not be sent leaves the borders where they are", (t) => {
    const { dialog, splitter, saved, refuse } = layOutSplitter(t);
    splitter.open(["Ma", "ma"], "ru");
    refuse();
    dialog.querySelector("#split-program").click();
    assert.deepEqual(saved, [["Mama", null]]);
    assert.equal(splitter.isOpen, true);
});

test("a splitter is left by Escape, by its button, and by a tap beside it", (t) => {
    const { page, dialog, splitter, saved, press } = layOutSplitter(t);
    const leaves = [() => press("Escape"), () => dialog.querySelector("#split-close").click(), () => dialog.click()];
    for (const leave of leaves) {
        splitter.open(["из", "-", "за"], "ru");
        dialog.querySelector("#letters").click();
        assert.equal(splitter.isOpen, true, "a tap in it is none beside it");
        leave();
        assert.equal(splitter.isOpen, false);
    }
    assert.deepEqual(saved, []);
    splitter.open(["17"], "de");
    assert.equal(splitter.isOpen, false, "nothing to be split");
    splitter.open(["из", "-", "за"], "ru");
    assert.deepEqual(dialog.querySelectorAll(".gap").map((gap) => gap.disabled), [false, true, true, false], "a dash stands alone");
    let reading = 0;
    page.body.addEventListener("keydown", () => { reading += 1; });
    press("ArrowLeft");
    assert.equal(reading, 0);
    press("PageDown");
    assert.equal(reading, 1, "a clicker reads on");
});

test("where a browser has no dialogs, the keyboard comes back all the same", (t) => {
    const { page, dialog, splitter, press, before } = layOutSplitter(t, { hasDialogs: false });
    splitter.open(["Ma", "ma"], "ru");
    assert.equal(dialog.getAttribute("role"), "dialog");
    assert.equal(dialog.getAttribute("aria-modal"), "true");
    assert.notEqual(page.activeElement, before);
    press("Escape");
    assert.equal(page.activeElement, before);
});

test("what was hard about a word: all kinds, the one it has is pressed, and one tap ends it", (t) => {
    const page = layOutPaper(t);
    const dialog = page.add("dialog");
    page.add("h2", {}, dialog);
    page.add("div", { className: "kinds" }, dialog);
    page.add("button", { className: "close" }, dialog);
    const marked = [];
    const kinds = new MarkKinds(dialog, (key) => "said " + key, (index, kind) => marked.push([index, kind]));
    assert.deepEqual(kinds.buttons.map(({ value, textContent }) => [value, textContent]), markKinds.map((kind) => [kind, "said mark_" + kind]));
    kinds.open(3, "lacht", "told");
    assert.equal(dialog.querySelector("h2").textContent, "lacht");
    assert.deepEqual(kinds.buttons.filter((button) => button.getAttribute("aria-pressed") === "true").map(({ value }) => value), ["told"]);
    assert.equal(page.activeElement, kinds.buttons[0]);
    kinds.buttons[2].click();
    assert.deepEqual(marked, [[3, "omitted"]]);
    assert.equal(dialog.hasAttribute("open"), false);
    const others = [];
    kinds.open(1, "Oma", "", (index, kind) => others.push([index, kind]));
    assert.ok(kinds.buttons.every((button) => button.getAttribute("aria-pressed") === "false"));
    kinds.buttons[0].click();
    assert.deepEqual(others, [[1, "stumbled"]]);
    kinds.open(1, "Oma", "", undefined, "Oma lacht");
    kinds.follow("Oma lacht");
    assert.equal(dialog.hasAttribute("open"), true);
    kinds.follow("Opa ruft");
    assert.equal(dialog.hasAttribute("open"), false, "the text is gone");
    kinds.open(1, "Oma", "", () => {});
    kinds.follow("Opa ruft");
    assert.equal(dialog.hasAttribute("open"), true, "of an evening that is over");
    kinds.open(1, "Oma", "");
    assert.ok(page.fire(kinds.buttons[0], "keydown", { key: "Escape" }).isStopped);
    assert.equal(dialog.hasAttribute("open"), false);
    assert.equal(marked.length, 1, "the next word has the usual again");
    assert.deepEqual([dialog.getAttribute("role"), dialog.getAttribute("aria-modal")], ["dialog", "true"]);
    const heading = dialog.querySelector("h2");
    for (const [leave, isOpen] of [[() => heading.click(), true], [() => dialog.querySelector(".close").click(), false], [() => dialog.click(), false]]) {
        kinds.open(1, "Oma", "");
        assert.equal(dialog.hasAttribute("open"), true);
        leave();
        assert.equal(dialog.hasAttribute("open"), isOpen);
        kinds.close();
    }
    let shown = 0;
    dialog.showModal = () => { shown += 1; };
    kinds.open(1, "Oma", "");
    assert.deepEqual([shown, dialog.hasAttribute("open")], [1, false], "a browser with dialogs does it itself");
});

test("an offer to take back is told once, and is asleep without a line", (t) => {
    const page = layOutPaper(t);
    const line = page.add("div");
    const told = page.add("p", { attributes: { role: "status" } }, line);
    const button = page.add("button", {}, line);
    const entry = page.add("button");
    let taken = 0;
    const offer = new UndoOffer(line, entry, (key) => key + " %t", () => { taken += 1; });
    let changes = 0;
    const replace = told.replaceChildren.bind(told);
    told.replaceChildren = (...nodes) => {
        changes += 1;
        replace(...nodes);
    };
    const removed = { undo: { what: "removed_item", text: "Oma\nlacht" } };
    offer.show(removed, true);
    offer.show(removed, true);
    assert.equal(told.textContent, "undoRemoved Oma / lacht");
    assert.equal(changes, 1, "a screen reader says it once");
    button.click();
    entry.click();
    assert.equal(taken, 2);
    offer.show(removed, false);
    button.click();
    entry.click();
    assert.equal(taken, 2);
    offer.show({ undo: { what: "word" } }, true);
    assert.deepEqual([line.hidden, entry.disabled], [true, false], "a word back is in the menu alone");
    offer.show({ undo: null }, true);
    assert.deepEqual([line.hidden, entry.disabled], [true, true]);
});

function layOutEntry(t, actions = {}) {
    const page = layOutPaper(t);
    const form = page.add("form");
    const input = page.add("textarea", {}, form);
    const list = page.add("ul", {}, form);
    const lines = page.add("div", { id: "lines" }, form);
    page.add("button", {}, lines);
    const added = [];
    const entry = new TextEntry(form, {
        complete: async () => [],
        addTexts: async (texts) => added.push(...texts) > 0,
        addItem: (item) => added.push(item.id) > 0,
        describe: (count) => `${count} texts`,
        ...actions,
    });
    const type = async (text) => {
        input.value = text;
        page.fire(input, "input");
        await settled();
    };
    const press = (key, more = {}) => page.fire(input, "keydown", { key, ...more });
    return { page, input, list, lines, added, entry, type, press };
}

test("Enter adds what was typed once, and Shift breaks the line", async (t) => {
    const { input, added, type, press } = layOutEntry(t);
    await type("  Oma lacht. ");
    assert.equal(press("Enter", { shiftKey: true }).defaultPrevented, false);
    press("Enter", { isComposing: true });
    assert.deepEqual(added, []);
    press("Enter");
    press("Enter", { repeat: true });
    press("Enter");
    await settled();
    assert.deepEqual(added, ["Oma lacht."], "twice while it is on its way is once");
    assert.equal(input.value, "");
    assert.equal(press("Enter").defaultPrevented, false, "of an empty field it is a key of the reading");
});

test("what was not taken stays in the field, and so does what was typed meanwhile", async (t) => {
    let answer;
    const { input, type, press } = layOutEntry(t, { addTexts: () => new Promise((resolve) => { answer = resolve; }) });
    await type("Oma");
    press("Enter");
    answer(false);
    await settled();
    assert.equal(input.value, "Oma");
    press("Enter");
    input.value = "Oma lacht";
    answer(true);
    await settled();
    assert.equal(input.value, "Oma lacht");
});

test("several lines are offered as texts of their own", async (t) => {
    const { input, lines, added, type } = layOutEntry(t);
    await type("Oma");
    assert.equal(lines.hidden, true);
    input.scrollHeight = 70;
    await type("Oma\nOpa\n\nBall");
    assert.equal(lines.hidden, false);
    assert.equal(lines.querySelector("button").textContent, "3 texts");
    assert.equal(input.style.height, "72px");
    lines.querySelector("button").click();
    await settled();
    assert.deepEqual(added, ["Oma", "Opa", "Ball"]);
    assert.equal(lines.hidden, true);
    assert.equal(input.style.height, "");
});

test("the arrows choose what the library has, around and back to what was typed", async (t) => {
    const items = [{ id: "1", text: "Oma lacht" }, { id: "2", text: "Oma ruft" }];
    const { input, list, added, type, press } = layOutEntry(t, { complete: async () => items });
    await type("Oma");
    assert.equal(list.hidden, false);
    const chosen = () => list.children.map((row) => row.getAttribute("aria-selected")).join();
    assert.equal(chosen(), "false,false");
    press("ArrowDown");
    assert.equal(chosen(), "true,false");
    assert.equal(input.getAttribute("aria-activedescendant"), list.children[0].id);
    press("ArrowUp");
    assert.equal(chosen(), "false,false");
    assert.equal(input.getAttribute("aria-activedescendant"), null);
    press("ArrowUp");
    assert.equal(chosen(), "false,true");
    press("Enter");
    await settled();
    assert.deepEqual(added, ["2"]);
    assert.deepEqual([input.value, list.hidden], ["", true]);
    await type("Oma");
    press("Escape");
    assert.equal(list.hidden, true);
    await type("Oma");
    list.children[0].click();
    assert.deepEqual(added, ["2", "1"]);
});

test("an answer of the library that typing has overtaken is thrown away", async (t) => {
    const answers = [];
    const { list, type } = layOutEntry(t, { complete: (text) => new Promise((resolve) => answers.push([text, resolve])) });
    await type("O");
    await type("Om");
    answers[1][1]([{ id: "2", text: "Oma" }]);
    await settled();
    answers[0][1]([{ id: "1", text: "Ofen" }]);
    await settled();
    assert.deepEqual(list.children.map((row) => row.textContent), ["Oma"]);
    assert.deepEqual(answers.map(([text]) => text), ["O", "Om"]);
});

test("an answer that comes late leaves chosen what was chosen meanwhile", async (t) => {
    const items = [{ id: "1", text: "Oma" }, { id: "2", text: "Opa" }];
    const { list, entry, press, type } = layOutEntry(t, { complete: async () => items });
    await type("O");
    press("ArrowDown");
    entry.show([items[1], items[0]]);
    assert.deepEqual(list.children.map((row) => row.getAttribute("aria-selected")), ["false", "true"]);
    entry.show([items[1]]);
    assert.deepEqual(list.children.map((row) => row.getAttribute("aria-selected")), ["false"]);
    assert.equal(press("ArrowDown").defaultPrevented, true, "the cursor stays where it is");
});

test("a library that does not answer is an empty one", async (t) => {
    const { list, type } = layOutEntry(t, { complete: async () => { throw new Error("no line"); } });
    await type("Oma");
    assert.equal(list.hidden, true);
});

test("a key does its action once however long it is held, and nothing of the browser's", (t) => {
    const page = layOutPaper(t);
    const done = [];
    listenToKeys({ next: () => done.push("next"), curtain: () => done.push("curtain") });
    const press = (key, more = {}) => page.fire(more.on || page.body, "keydown", { key, timeStamp: 0, ...more });
    assert.equal(press("PageDown").defaultPrevented, true);
    assert.equal(press("PageDown", { repeat: true }).defaultPrevented, true);
    assert.deepEqual(done, ["next"]);
    assert.equal(press("ArrowLeft").defaultPrevented, false, "nobody here goes back");
    const used = page.add("button");
    used.addEventListener("keydown", (event) => event.preventDefault());
    press("b", { on: used });
    assert.deepEqual(done, ["next"], "somebody has used it");
    press(".");
    assert.deepEqual(done, ["next", "curtain"]);
});

function layOutField(t) {
    const page = layOutPaper(t);
    const form = page.add("form");
    const field = page.add("input", { value: "", selectionStart: 0, selectionEnd: 0 }, form);
    const other = page.add("input", { value: "" });
    field.setRangeText = (text) => { field.value += text; };
    const done = [];
    let isHidden = false;
    const toggle = () => { isHidden = !isHidden; };
    const doing = (name, back) => () => {
        done.push(name);
        return back && (() => done.push(back));
    };
    listenToKeys({
        curtain: () => {
            done.push("hide");
            toggle();
            return () => {
                done.push("show");
                toggle();
            };
        },
        isHidden: () => isHidden,
        next: doing("next"), stumbled: doing("mark", "unmark"), stumbledBefore: doing("no word before"), undo: doing("undo"),
    });
    const press = (key, timeStamp = 0, more = {}) => {
        page.fire(more.on || field, "keydown", { key, timeStamp, ...more });
        return done.splice(0).join();
    };
    field.focus();
    return { page, form, field, other, press, submit: () => page.fire(form, "submit") };
}

test("a field that has sent its text leaves letters to the reading, until they are a word", (t) => {
    const { field, press, submit } = layOutField(t);
    assert.equal(press("b"), "", "it is typed");
    submit();
    assert.equal(press("b", 1000), "hide");
    assert.equal(press("a", 1300), "show", "the first letter of a word");
    assert.equal(field.value, "b");
    field.value = "";
    submit();
    assert.equal(press("b", 1600), "hide");
    assert.equal(press("a", 1800), "show", "and that of the next one");
    assert.equal(field.value, "b");
});

test("a letter that nothing follows at once was a key of the reading", (t) => {
    const { field, press, submit } = layOutField(t);
    submit();
    assert.equal(press("b", 1000), "hide");
    assert.equal(press("a", 2001), "");
    assert.equal(field.value, "", "too late for a word");
    assert.equal(press("b", 4000), "hide");
    assert.equal(press("Shift", 4100), "", "no letter follows yet");
    assert.equal(press("A", 4200), "show");
    assert.equal(field.value, "b");
});

test("twice the same key is twice the key, and no word", (t) => {
    const { field, press, submit } = layOutField(t);
    submit();
    assert.equal(press("b", 1000), "hide");
    assert.equal(press("b", 1300), "hide");
    assert.equal(press("a", 1600), "");
    assert.equal(field.value, "");
    assert.equal(press("x", 4000), "mark");
    assert.equal(press("Enter", 4300), "unmark", "Enter sends the word");
    assert.equal(field.value, "x");
});

test("a letter that did nothing takes nothing back, and yet begins a word", (t) => {
    const { field, press, submit } = layOutField(t);
    submit();
    assert.equal(press("Ч", 1000, { code: "KeyX", shiftKey: true }), "no word before");
    assert.equal(press("а", 1200, { code: "KeyF" }), "");
    assert.equal(field.value, "Ч");
});

test("a word of one letter is followed by a space, where that letter has just hidden the text", (t) => {
    const { field, press, submit } = layOutField(t);
    submit();
    assert.equal(press("И", 1000, { code: "KeyB", shiftKey: true }), "hide");
    assert.equal(press(" ", 1200), "show");
    assert.equal(field.value, "И");
    field.value = "";
    submit();
    press("b", 4000);
    assert.equal(press(" ", 5001), "next", "too late for a word");
    assert.equal(press("b", 8000), "hide", "it is shown again");
    assert.equal(press(" ", 8200), "next", "who has shown the text goes on");
    assert.equal(field.value, "");
});

test("an empty field at rest has given its keys away, and a tap, typing or coming back wakes it", (t) => {
    for (const wake of ["pointerdown", "input", "focusin"]) {
        const { page, field, press, submit } = layOutField(t);
        assert.equal(press(" "), "", wake);
        submit();
        assert.equal(press(" ", 100), "next", wake);
        page.fire(field, wake);
        assert.equal(press(" ", 200), "", wake);
    }
});

test("another field than the one at rest keeps its keys", (t) => {
    const { page, other, press, submit } = layOutField(t);
    submit();
    page.fire(other, "pointerdown");
    assert.equal(press("b", 0, { on: other }), "");
    assert.equal(press("b", 0), "hide", "that one is at rest still");
});

test("a full stop hides the text from an empty field that nobody came to", (t) => {
    const { page, field, press } = layOutField(t);
    assert.equal(press("."), "hide");
    page.fire(field, "pointerdown");
    assert.equal(press("."), "", "somebody wants to type");
    page.body.focus();
    field.focus();
    assert.equal(press("."), "hide", "a page that gives it the keyboard is nobody");
    page.fire(page.body, "keydown", { key: "Tab" });
    field.focus();
    assert.equal(press("."), "", "by Tab somebody came");
    field.value = "Oma";
    assert.equal(press("."), "");
    assert.equal(press("z", 0, { ctrlKey: true }), "", "of what was typed");
    field.value = "";
    assert.equal(press("z", 0, { ctrlKey: true }), "undo");
});

test("Enter that is held sends once", (t) => {
    const { page, form, press, submit } = layOutField(t);
    const button = page.add("button", {}, form);
    const held = page.fire(button, "keydown", { key: "Enter", repeat: true });
    assert.equal(held.defaultPrevented, true);
    assert.equal(page.fire(button, "keydown", { key: "Enter" }).defaultPrevented, false, "the first press is the button's");
    const area = page.add("textarea", {}, form);
    assert.equal(page.fire(area, "keydown", { key: "Enter", repeat: true, shiftKey: true }).defaultPrevented, false, "lines may be many");
    assert.equal(page.fire(area, "keydown", { key: "Enter", repeat: true }).defaultPrevented, true);
    submit();
    assert.equal(press("Enter", 0, { repeat: true }), "");
});

function layOutOptions(t, remembered = {}) {
    const kept = new Map(Object.entries(remembered));
    const page = layOutPaper(t, {
        localStorage: { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => kept.set(name, value) },
        innerWidth: remembered.width ?? 400,
    });
    const seen = [];
    for (const value of ["read", "library", "story"])
        page.add("button", { value, attributes: { role: "tab" } });
    for (const id of ["more", "mirror-switch", "large-tap-switch", "progress-open", "full-screen"])
        page.add("button", { id });
    page.add("div", { id: "menu", hidden: true });
    const options = new Options((view) => seen.push(view), () => seen.push("switched"));
    return { page, seen, options, kept, part: (id) => page.getElementById(id) };
}

test("a tab brings its page, and says that it is the open one", (t) => {
    const { page, seen } = layOutOptions(t);
    const tabs = page.querySelectorAll("[role=tab]");
    page.getElementById("more").click();
    tabs[1].click();
    assert.equal(page.getElementById("menu").hidden, true, "a menu that was open is closed");
    assert.deepEqual(seen, ["library"]);
    assert.equal(page.body.dataset.view, "library");
    assert.deepEqual(tabs.map((tab) => tab.getAttribute("aria-selected")), ["false", "true", "false"]);
});

test("the menu closes by its button, beside it and by Escape, which gives the keyboard back", (t) => {
    const { page, part } = layOutOptions(t);
    const isOpen = () => !part("menu").hidden;
    part("more").click();
    assert.equal(isOpen(), true);
    assert.equal(part("more").getAttribute("aria-expanded"), "true");
    part("more").click();
    assert.equal(isOpen(), false);
    part("more").click();
    part("menu").click();
    assert.equal(isOpen(), true, "a tap in it");
    page.body.click();
    assert.equal(isOpen(), false);
    part("more").click();
    page.fire(page.body, "keydown", { key: "Escape" });
    assert.equal(isOpen(), false);
    assert.equal(page.activeElement, part("more"));
});

test("a device remembers its switches, and has a mirror where there is room", (t) => {
    const narrow = layOutOptions(t);
    assert.equal(narrow.part("mirror-switch").getAttribute("aria-checked"), "false");
    narrow.part("more").click();
    narrow.page.add("span", { id: "inside" }, narrow.part("menu"));
    narrow.part("mirror-switch").click();
    assert.equal(narrow.part("menu").hidden, true);
    assert.equal(narrow.kept.get("mirror"), "true");
    assert.ok(narrow.page.body.classList.contains("mirror"));
    assert.deepEqual(narrow.seen, ["switched"]);
    narrow.part("large-tap-switch").click();
    assert.deepEqual(narrow.seen, ["switched", "switched", "read"], "the large button is on the page for reading");
    const wide = layOutOptions(t, { width: 700 });
    assert.equal(wide.part("mirror-switch").getAttribute("aria-checked"), "true");
    const remembering = layOutOptions(t, { width: 700, mirror: "false", "large-tap": "true" });
    assert.equal(remembering.part("mirror-switch").getAttribute("aria-checked"), "false");
    assert.ok(remembering.page.body.classList.contains("large-tap"));
});

test("a screen that stays on is asked for once, however late it comes, and given back", async (t) => {
    const page = layOutPaper(t);
    const asked = [];
    replaceGlobal(t, "navigator", { wakeLock: { request: () => new Promise((resolve, reject) => asked.push({ resolve, reject })) } });
    const { keepAwake } = await import("../../resources/web/shared/device.js?lock");
    const held = new Set();
    const answer = async () => {
        for (const { resolve } of asked.splice(0)) {
            const lock = new PaperTarget();
            lock.release = () => {
                held.delete(lock);
                lock.dispatchEvent(new PaperEvent("release"));
            };
            held.add(lock);
            resolve(lock);
        }
        await settled();
    };
    keepAwake(true);
    keepAwake(true);
    page.fire(page, "visibilitychange");
    await answer();
    assert.equal(held.size, 1);
    keepAwake(false);
    assert.equal(held.size, 0);
    for (const isWanted of [true, false, true, false])
        keepAwake(isWanted);
    await answer();
    assert.equal(held.size, 0, "nobody wants it any more");
    keepAwake(true);
    asked.splice(0).forEach(({ reject }) => reject(new Error("the battery is nearly empty")));
    await settled();
    keepAwake(true);
    await answer();
    assert.equal(held.size, 1, "it is asked for again");
    keepAwake(false);
});

test("words come into content, names and placeholders", (t) => {
    const page = layOutPaper(t);
    const root = page.add("div");
    const text = page.add("p", { dataset: { text: "start" } }, root);
    const icon = page.add("button", { dataset: { label: "close" } }, root);
    const field = page.add("input", { dataset: { placeholder: "addText" } }, root);
    putWords(root, (key) => "said " + key);
    assert.equal(text.textContent, "said start");
    assert.deepEqual([icon.getAttribute("aria-label"), icon.title, icon.textContent], ["said close", "said close", ""]);
    assert.equal(field.placeholder, "said addText");
});

test("a style comes to an element as attributes for what is chosen and as properties for what is measured", (t) => {
    const element = layOutPaper(t).add("div");
    applyStyle(element, { syllables: "dot", size: 0.7, dim_read: false });
    assert.equal(element.getAttribute("data-syllables"), "dot");
    assert.equal(element.getAttribute("data-dim-read"), "false");
    assert.equal(element.getAttribute("data-size"), null);
    assert.equal(element.style["--style-size"], "0.7");
    applyStyle(element, undefined);
    assert.notEqual(element.getAttribute("data-syllables"), "dot", "the default comes back");
});
