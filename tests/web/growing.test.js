// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture that grows, on a tablet that shows the child's screen.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachWithAProgram, hasNext, hasState, next, openController, openDisplay, startWith, until } from "./harness.js";

eachWithAProgram();

const canvas = (display) => display.locator(".growing canvas");
/** The address of the picture that was fetched last. */
const fetched = (display) => display.evaluate(() => performance.getEntriesByType("resource")
    .map((entry) => entry.name).filter((name) => name.includes("/api/growing")).pop() || "");
/** The colours of the middle column, top to bottom. */
const column = (display) => display.evaluate(() => {
    const drawn = document.querySelector(".growing canvas");
    const { data } = drawn.getContext("2d").getImageData(drawn.width / 2, 0, 1, drawn.height);
    return Array.from({ length: drawn.height }, (unused, y) => Array.from(data.slice(4 * y, 4 * y + 4)).join(","));
});

async function readOne(controller, display, text) {
    await startWith(controller, text);
    await hasState(display, "reading");
    await hasNext(controller, "Finish the text");
    await next(controller);
    await hasState(display, "completed");
}

test("the child's picture stands where no text is, without a word", async () => {
    const display = await openDisplay();
    await hasState(display, "idle");
    await canvas(display).waitFor();
    assert.match(await fetched(display), /texts=0&words=0&letters=&night=0/);
    const colours = await column(display);
    assert.ok(new Set(colours).size > 50, "a sky that grows brighter, hills, a meadow");
    assert.ok(colours.every((colour) => colour.endsWith(",255")), "nothing of the paper is left");
    assert.ok(!(await display.locator(".idle p").first().isVisible()));
    assert.ok(!(await display.locator(".idle img").isVisible()));
    assert.deepEqual(display.problems, []);
});

test("it grows with what was read, and is not there while a child reads", async () => {
    const controller = await openController();
    const display = await openDisplay({ reducedMotion: "reduce" });
    await hasState(display, "idle");
    await canvas(display).waitFor();
    const before = await column(display);
    await readOne(controller, display, "Oma");
    assert.equal(await canvas(display).count(), 0);
    await controller.locator("#more").click();
    await controller.locator("#end").click();
    await hasState(display, "idle");
    await canvas(display).waitFor();
    await until(display, () => performance.getEntriesByType("resource").some((entry) => entry.name.includes("texts=1")));
    await until(display, (old) => {
        const drawn = document.querySelector(".growing canvas");
        if (!drawn)
            return false;
        const { data } = drawn.getContext("2d").getImageData(drawn.width / 2, 0, 1, drawn.height);
        return Array.from({ length: drawn.height }, (unused, y) => Array.from(data.slice(4 * y, 4 * y + 4)).join(",")).join() !== old;
    }, before.join());
    assert.deepEqual([...controller.problems, ...display.problems], []);
});

test("what was added comes in over what was there", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await canvas(display).waitFor();
    await readOne(controller, display, "Opa");
    await controller.locator("#more").click();
    await controller.locator("#end").click();
    await until(display, () => document.querySelectorAll(".growing canvas").length === 2); // one fades in
    await until(display, () => document.querySelectorAll(".growing canvas").length === 1);
    assert.deepEqual([...controller.problems, ...display.problems], []);
});

test("in a dark room it is night", async () => {
    const display = await openDisplay({ colorScheme: "dark" });
    await canvas(display).waitFor();
    assert.match(await fetched(display), /night=1/);
    const [red, green, blue] = (await column(display))[0].split(",").map(Number);
    assert.ok(red + green + blue < 150);
});

test("all of it is seen on a tablet that stands upright, and after it was turned", async () => {
    const display = await openDisplay({ viewport: { width: 600, height: 960 } });
    await canvas(display).waitFor();
    const size = () => display.evaluate(() => {
        const drawn = document.querySelector(".growing canvas");
        return [drawn.width, drawn.height];
    });
    assert.deepEqual(await size(), [600, 960]);
    await display.setViewportSize({ width: 960, height: 600 });
    await until(display, () => document.querySelector(".growing canvas").width === 960);
    assert.deepEqual(await size(), [960, 600]);
});

test("the book stands there where the laptop can't draw", async () => {
    const display = await openDisplay({ prepare: (page) => page.route("**/api/growing**", (route) => route.fulfill({ status: 404, body: "" })) });
    await hasState(display, "idle");
    await display.locator(".idle img").waitFor();
    assert.equal(await canvas(display).count(), 0);
});

test("a picture that the laptop could not draw at first comes with the next state", async () => {
    const display = await openDisplay({ prepare: (page) => page.route("**/api/growing**", (route) => route.fulfill({ status: 503, body: "" }), { times: 1 }) });
    const controller = await openController();
    await hasNext(controller, "Start reading");
    await display.locator(".idle img").waitFor();
    assert.equal(await canvas(display).count(), 0);
    await controller.keyboard.press("h"); // less help with syllables: a state in which it has not grown
    await canvas(display).waitFor();
    assert.ok(!(await display.locator(".idle img").isVisible()));
});
