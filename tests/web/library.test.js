// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { test } from "node:test";
import { BadLine } from "./bad-line.js";
import { eachWithAProgram, family, hasLine, hasNext, hasState, next, openController, openDisplay, pick, sentTaps, startWith, until,
    watchLine } from "./harness.js";

eachWithAProgram();
const row = (page, text) => page.locator("#found li", { has: page.locator(".bring > span:first-child", { hasText: text }) });
const openLibrary = (page) => page.locator("#library-tab").click();
const texts = (page) => page.locator("#found .bring > span:first-child").allTextContents();

test("a text is found while somebody types, and a tap queues it", async () => {
    const controller = await openController();
    await startWith(controller, "Oma lacht.");
    await openLibrary(controller);
    await row(controller, "Apfel").first().waitFor();
    await controller.locator("#search").pressSequentially("regenB");
    await until(controller, () => document.querySelectorAll("#found li").length === 1);
    assert.deepEqual(await texts(controller), ["Regenbogen"]);
    await row(controller, "Regenbogen").locator(".bring").click();
    await row(controller, "Regenbogen").locator(".note.placed", { hasText: "waits in the queue" }).waitFor();
    await controller.locator("#skip").click();
    await row(controller, "Regenbogen").locator(".note.placed", { hasText: "on the screen" }).waitFor();
    await controller.locator("#read-tab").click();
    await controller.locator("#current", { hasText: "Re·gen·bo·gen" }).waitFor();
    await openLibrary(controller);
    await controller.locator("#search").fill("qqqq");
    await controller.locator("#nothing-found").waitFor();
    assert.deepEqual(controller.problems, []);
});

test("a tap in the library starts a session in the language of the text", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await pick(controller, "de");
    await openLibrary(controller);
    await controller.locator("#library-language").selectOption("ru");
    await controller.locator("#search").fill("мама");
    await row(controller, "мама").first().locator(".bring").click();
    await hasState(display, "reading");
    assert.equal(await display.locator(".words").getAttribute("lang"), "ru");
});

test("stars are given and taken, and filters show the rest", async () => {
    await family.program.addText("Am Abend", "de"); // one without a picture
    const controller = await openController();
    await pick(controller, "de");
    await openLibrary(controller);
    const star = controller.getByRole("button", { name: "Star: Am Abend", exact: true });
    await star.click();
    await controller.locator('[aria-label="Star: Am Abend"][aria-pressed=true]').waitFor();
    await controller.getByRole("button", { name: "Starred", exact: true }).click();
    await until(controller, () => document.querySelectorAll("#found li").length === 1);
    const answer = await (await fetch(family.program.address + "api/items/search?starred=true")).json();
    assert.deepEqual(answer.items.map((item) => item.text), ["Am Abend"]);
    await controller.getByRole("button", { name: "With a picture" }).click();
    await controller.locator("#nothing-found").waitFor();
});

test("a star that the laptop could not take is taken back", async () => {
    const controller = await openController();
    await pick(controller, "de");
    await openLibrary(controller);
    await row(controller, "Apfel").first().waitFor();
    await controller.route("**/star", (route) => route.abort());
    await controller.getByRole("button", { name: "Star: Apfel", exact: true }).click();
    await controller.locator("#error", { hasText: "can’t be reached" }).waitFor();
    assert.equal(await controller.locator('[aria-label="Star: Apfel"]').getAttribute("aria-pressed"), "false");
});

test("a large library comes in parts", async () => {
    const controller = await openController();
    for (let number = 0; number < 60; ++number)
        await family.program.addText("Zahl " + number, "de");
    await pick(controller, "de");
    await openLibrary(controller);
    await controller.locator("#search").fill("zahl");
    await until(controller, () => document.querySelectorAll("#found li").length === 50);
    await controller.locator("#show-more").click();
    await until(controller, () => document.querySelectorAll("#found li").length === 60);
    assert.ok(!(await controller.locator("#show-more").isVisible()));
    await next(controller);
});

test("taps that are faster than the library bring one text, and step over no word of it", async () => {
    const waiting = [];
    let isHeld = true;
    const answer = (route) => isHeld ? waiting.push(route) : route.continue();
    const controller = await openController({ prepare: (page) => page.route("**/api/items/suggestions?*", answer) });
    await pick(controller, "de");
    const tapTwice = () => controller.evaluate(() => {
        document.getElementById("next").click();
        document.getElementById("next").click();
    });
    await hasNext(controller, "Start reading");
    await tapTwice();
    await hasNext(controller, "Bring a text");
    assert.ok(!(await controller.locator("#error").isVisible()), "nobody knows yet what the library has");
    while (waiting.length === 0)
        await controller.evaluate(() => new Promise(requestAnimationFrame)); // the laptop has taken the start
    await tapTwice();
    while (waiting.length < 2)
        await controller.evaluate(() => new Promise(requestAnimationFrame));
    isHeld = false;
    await Promise.all(waiting.map((route) => route.continue()));
    await controller.locator("#current .syllable").first().waitFor();
    await controller.waitForLoadState("networkidle");
    await controller.locator("#typed").fill("Oma");
    await controller.locator("#typed").press("Enter");
    await controller.locator("#queue li", { hasText: "Oma" }).waitFor();
    const types = controller.sent.map(({ type }) => type).filter((type) => type !== "check_line");
    assert.deepEqual(types, ["start_session", "add_item", "add_item"]);
    assert.deepEqual(controller.problems, []);
});

test("a library that hung with the line keeps nobody from bringing a text over the next one", async () => {
    let isHanging = false;
    let hanging = 0;
    const prepare = async (page) => {
        await page.addInitScript(() => { delete AbortSignal.timeout; }); // as on an old tablet
        await page.route("**/api/items/suggestions?*", (route) => {
            if (!isHanging)
                return route.continue();
            hanging += 1;
        });
    };
    const line = await new BadLine(family.program.port).listen();
    try {
        const controller = await openController({ prepare, address: line.address });
        await pick(controller, "de");
        await hasNext(controller, "Start reading");
        isHanging = true;
        await next(controller);
        await hasNext(controller, "Bring a text");
        while (hanging === 0)
            await controller.evaluate(() => new Promise(requestAnimationFrame)); // the laptop has taken the start
        await next(controller);
        while (hanging < 2)
            await controller.evaluate(() => new Promise(requestAnimationFrame));
        const wasDown = await watchLine(controller);
        line.cut();
        await wasDown();
        await hasLine(controller);
        isHanging = false;
        await next(controller);
        await controller.locator("#current .syllable").first().waitFor({ timeout: 8000 });
        assert.equal(sentTaps(controller, "add_item"), 1);
        assert.deepEqual(controller.problems, []);
    } finally {
        await line.end();
    }
});
