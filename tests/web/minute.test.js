// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A free minute on the tablet: the whole text stands before the child, and the parent alone sees clock and figures.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachWithAProgram, hasState, hasWord, openController, openDisplay, startWith } from "./harness.js";

eachWithAProgram();

async function switchOn(controller) {
    await controller.locator("#more").click();
    await controller.locator("#free-minute-switch").click();
    await controller.locator('#free-minute-switch[aria-checked="true"]').waitFor();
    await controller.locator("#more").click();
}

const begin = async (controller) => {
    await controller.locator("#free-minute").click();
    await controller.locator("#minute button[value=start]").click();
    await controller.locator("#minute .minute-word").first().waitFor();
};
const word = (controller, text) => controller.locator("#minute .minute-word", { hasText: text });

test("is off until a parent switches it on, and then only where there is something to read", async () => {
    const controller = await openController();
    assert.ok(!(await controller.locator("#free-minute").isVisible()));
    await startWith(controller, "Oma lacht laut.");
    assert.ok(!(await controller.locator("#free-minute").isVisible()));
    await switchOn(controller);
    await controller.locator("#free-minute").waitFor();
    await controller.locator("#curtain").click();
    await controller.locator("#free-minute").waitFor({ state: "hidden" });
    assert.deepEqual(controller.problems, []);
});

test("before it a parent reads what will happen, and nothing has begun", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "Oma lacht laut.");
    await hasState(display, "reading");
    await switchOn(controller);
    await controller.locator("#free-minute").click();
    await controller.locator("#minute h2", { hasText: "Ready for a free minute?" }).waitFor();
    await controller.locator("#minute .minute-few", { hasText: "This text has 3 words. Your child may be through" }).waitFor();
    assert.ok(!(await controller.locator("#minute .minute-clock").isVisible()));
    assert.ok(!(await controller.locator("#next").isVisible()));
    await hasState(display, "reading");
    await controller.locator("#minute button[value=not-now]").click();
    await controller.locator("#minute").waitFor({ state: "hidden" });
    assert.ok(await controller.locator("#next").isVisible());
    assert.equal(await controller.evaluate(() => document.activeElement.id), "free-minute");

    await controller.locator("#free-minute").click();
    await controller.locator("#minute button[value=start]").waitFor();
    assert.equal(await controller.evaluate(() => document.activeElement.value), "start");
    await controller.keyboard.press("b"); // whoever closes the curtain has other things in mind
    await controller.locator("#minute").waitFor({ state: "hidden" });
    assert.ok(controller.sent.every(({ type }) => type !== "start_free_minute"));
    assert.deepEqual([...controller.problems, ...display.problems], []);
});

test("a parent taps what was misread and the last word, and the child sees the text alone", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "Oma lacht laut und Opa lacht auch.");
    await hasState(display, "reading");
    await switchOn(controller);
    await begin(controller);
    await hasState(display, "whole");
    assert.equal(await display.locator(".word.whole").count(), 7);
    assert.ok(!(await display.locator(".highlight").isVisible()));
    assert.ok(!(await display.locator(".star").isVisible()));
    const looks = async () => [await display.screenshot(), await display.locator("body").innerHTML()];
    await display.waitForTimeout(400);
    const before = await looks();

    await word(controller, "laut").click();
    await controller.locator("#minute .minute-word.marked", { hasText: "laut" }).waitFor();
    await controller.locator(".minute-clock", { hasText: /^[1-9]/ }).waitFor();
    assert.ok(!(await controller.locator("#next").isVisible()));
    await controller.keyboard.press("PageDown"); // whoever steps takes nothing from the child
    await controller.locator("#minute button[value=stop]").click();
    await controller.locator("#minute", { hasText: "Which word was the last one?" }).waitFor();
    await word(controller, "Opa").click();
    await controller.locator("#minute .minute-word.last", { hasText: "Opa" }).waitFor();
    await controller.locator("#minute", { hasText: "Too short" }).waitFor();
    await controller.locator("#minute .hint", { hasText: /5 words in .*misread: 1\./ }).waitFor();

    const after = await looks();
    assert.ok(after[0].equals(before[0]), "the child's screen looks the same");
    assert.equal(after[1], before[1]);
    await controller.locator("#minute button[value=read-on]").click();
    await hasWord(display, "lacht");
    assert.equal(await display.locator(".word.current ~ .word").count(), 1);
    assert.deepEqual(controller.sent.filter(({ type }) => /minute|last|mark|advance/.test(type)).map(({ type }) => type),
        ["offer_free_minute", "start_free_minute", "mark_word", "stop_free_minute", "last_word_read", "leave_free_minute"]);
    assert.deepEqual([...controller.problems, ...display.problems], []);
});

test("a text that was read to its end is completed, and the last word can be another one", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "Oma lacht laut.");
    await switchOn(controller);
    await begin(controller);
    await controller.locator('#minute [role=radio][value="last"]').click();
    await word(controller, "lacht").click();
    await controller.waitForTimeout(700); // a second tap so soon is one of a double tap, and means nothing
    await controller.locator("#minute button[value=undo]").click();
    await controller.locator("#minute button[value=end]").waitFor();
    await hasState(display, "whole");
    await controller.waitForTimeout(700);
    await controller.locator("#minute button[value=end]").click();
    await hasState(display, "completed");
    await controller.locator("#notice.good").waitFor();
    assert.ok(await controller.locator("#minute", { hasText: "Too short" }).isVisible());
    assert.ok(await controller.locator("#next").isVisible());
    assert.deepEqual([...controller.problems, ...display.problems], []);
});

test("it is called off, goes by key, and fits on the smallest phone", async () => {
    const controller = await openController({ viewport: { width: 320, height: 568 } });
    await startWith(controller, "Oma lacht laut. " .repeat(20).trim());
    await switchOn(controller);
    await begin(controller);
    await controller.locator('#minute [role=radio][aria-checked="true"]').focus();
    await controller.keyboard.press("ArrowRight");
    await controller.locator('#minute [value="last"][aria-checked="true"]').waitFor();
    await controller.keyboard.press("ArrowRight");
    await controller.locator('#minute [value="page"][aria-checked="true"]').waitFor();
    const wide = await controller.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.ok(!wide);
    for (const button of await controller.locator("#minute button:visible").all()) {
        const { width, height } = await button.boundingBox();
        assert.ok(height >= 48 && width >= 24, await button.textContent());
    }
    await controller.locator("#minute button[value=leave]").click();
    await controller.locator("#current", { hasText: "O" }).waitFor();
    assert.ok(!(await controller.locator("#minute").isVisible()));
    assert.deepEqual(controller.problems, []);
});
