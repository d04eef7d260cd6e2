// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { after, afterEach, test } from "node:test";
import { BadLine } from "./bad-line.js";
import { eachWithAProgram, family, hasLine, hasNext, hasState, hasWord, newPage, next, openController, openDisplay, sentTaps,
    startWith, until, watchLine } from "./harness.js";
import { launchBrowser, Program } from "./program.js";

eachWithAProgram();

test("a page that is left is no device any more, and one that is come back to is one again", async () => {
    // There is room for two lines: who takes a place that is not free is refused.
    const program = new Program("local", { CHITAI_MAX_CLIENTS: "2" });
    const browser = await launchBrowser({ keepsPages: true });
    after(() => browser.close());
    try {
        await program.start();
        const page = await newPage({ browser });
        await page.goto(program.address + "web/controller/");
        await hasLine(page);
        await page.locator("#story-tab").click();
        await page.locator("#begin-story").waitFor();
        await page.evaluate(() => {
            window.addEventListener("pageshow", (event) => { window.wasKept = event.persisted; });
        });
        await page.goto(program.address + "web/display/");
        await hasState(page, "idle");
        const other = await newPage({ browser });
        await other.goto(program.address + "web/display/");
        await hasState(other, "idle");
        await other.close();
        await page.evaluate(() => { setTimeout(() => history.back()); });
        await page.locator("#begin-story").waitFor();
        await until(page, () => window.wasKept === true && document.querySelector("#line:not(.down)"));
        const rule = page.locator("#story-rules button").first();
        await rule.click();
        await page.locator("#story-rules [aria-pressed=true]").waitFor();
        assert.deepEqual(page.problems, []);
    } finally {
        await program.end();
    }
});

const words = "eins zwei drei vier fünf sechs sieben acht";
let line;
afterEach(() => line && line.end());

async function readOverABadLine(quality) {
    line = await new BadLine(family.program.port).listen();
    const controller = await openController({ address: line.address });
    const display = await openDisplay();
    await startWith(controller, words);
    await hasWord(display, "eins");
    await until(controller, () => document.querySelector("#current .syllable") && !document.getElementById("next").disabled);
    Object.assign(line, quality);
    return { controller, display };
}

/** PendingCommands, and gives what the page shows in the same turn of its loop. */
const tapAndLook = (page) => page.evaluate(() => {
    document.getElementById("next").click();
    return document.querySelector("#sentence .current").textContent;
});

test("a tap shows at once over a slow line that loses packets, and is sent once", async () => {
    const { controller, display } = await readOverABadLine({ delay: 400, loss: 0.05 });
    for (const word of ["zwei", "drei", "vier", "fünf"])
        assert.equal(await tapAndLook(controller), word);
    await controller.locator("#back").click();
    assert.equal(await controller.locator("#sentence .current").textContent(), "vier");
    await hasWord(display, "vier");
    assert.equal(sentTaps(controller, "advance_word"), 5);
    assert.equal(await controller.locator("#sentence .current").textContent(), "vier");
    assert.deepEqual(controller.problems, []);
});

test("a tap that the broken line took along is not made up for", async () => {
    const { controller, display } = await readOverABadLine();
    line.swallows.up = true;
    assert.equal(await tapAndLook(controller), "zwei");
    line.cut();
    await controller.locator("#error", { hasText: "The line was broken" }).waitFor();
    await hasLine(controller);
    assert.equal(await controller.locator("#sentence .current").textContent(), "eins");
    assert.equal(sentTaps(controller, "advance_word"), 1);
    assert.equal(await tapAndLook(controller), "zwei");
    await hasWord(display, "zwei");
});

test("a start that the broken line took along looks back on no evening", async () => {
    line = await new BadLine(family.program.port).listen();
    const controller = await openController({ address: line.address });
    await hasNext(controller, "Start reading");
    line.swallows.up = true;
    await next(controller);
    await hasNext(controller, "Bring a text");
    line.cut();
    await controller.locator("#error", { hasText: "The line was broken" }).waitFor();
    await hasNext(controller, "Start reading");
    await next(controller);
    await hasNext(controller, "Bring a text");
    assert.deepEqual(controller.requests.filter((address) => address.includes("expected")), []);
    assert.deepEqual(controller.problems, []);
});

test("a tap whose answer the broken line took along is not doubled", async () => {
    const { controller, display } = await readOverABadLine();
    line.swallows.down = true;
    assert.equal(await tapAndLook(controller), "zwei");
    await hasWord(display, "zwei");
    const wasDown = await watchLine(controller);
    line.cut();
    await wasDown();
    await hasLine(controller);
    assert.equal(await controller.locator("#sentence .current").textContent(), "zwei");
    assert.ok(!(await controller.locator("#error").isVisible()));
    assert.equal(sentTaps(controller, "advance_word"), 1);
    await hasWord(display, "zwei");
});

test("a line that died without a good-bye is found out on waking, and taps go on", async () => {
    const { controller, display } = await readOverABadLine();
    const wasDown = await watchLine(controller);
    line.die();
    await controller.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await wasDown();
    await hasLine(controller);
    await next(controller);
    await hasWord(display, "zwei");
});

test("a network that comes back is used at once, without waiting for the next attempt", async () => {
    const { controller, display } = await readOverABadLine();
    await line.refuse();
    await controller.locator("#line.down", { hasText: "Looking for the laptop" }).waitFor();
    assert.ok(await controller.locator("#next").isDisabled());
    await line.listen();
    await controller.evaluate(() => window.dispatchEvent(new Event("online")));
    await hasLine(controller);
    await next(controller);
    await hasWord(display, "zwei");
    assert.deepEqual(controller.problems, []);
});

test("two controllers that tap at once come to the same place", async () => {
    const { controller, display } = await readOverABadLine({ delay: 150 });
    const other = await openController();
    await other.locator("#sentence .current", { hasText: "eins" }).waitFor();
    await Promise.all([tapAndLook(controller), tapAndLook(other), tapAndLook(controller)]);
    await hasWord(display, "vier");
    for (const page of [controller, other])
        await page.locator("#sentence .current", { hasText: "vier" }).waitFor();
});

test("a device that is not paired goes and pairs, and comes back", async () => {
    const controller = await openController({
        prepare: async (page) => {
            await page.routeWebSocket(/\/ws/, (socket) => socket.close());
            await page.route(/\/ws\?/, (route) => route.fulfill({ status: 401, json: { detail: "" } }));
            await page.route(/\/web\/pair\//, (route) => route.fulfill({ body: "pair", contentType: "text/html" }));
        },
    });
    await controller.waitForURL("**/web/pair/?next=%2Fweb%2Fcontroller%2F");
});

test("a page that the laptop does not answer opens all the same, and shows nothing that is over", async () => {
    const pages = [await openController({ serviceWorkers: "allow" }), await openDisplay({ serviceWorkers: "allow" })];
    await startWith(pages[0], "Oma lacht.");
    await hasState(pages[1], "reading");
    for (const page of pages)
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    const made = await (await fetch(family.program.address + "web/display/assets.js")).text();
    const version = made.match(/version = "([0-9a-f]{16})"/)[1];
    await family.program.kill();
    for (const page of pages) {
        await page.reload();
        await page.locator("#line", { hasText: "Looking for the laptop" }).waitFor();
    }
    assert.equal(await pages[0].locator("#sentence").textContent(), "");
    await hasState(pages[1], "idle");
    assert.deepEqual(await pages[1].evaluate(() => caches.keys()), ["chitai /web/display/ " + version]);
    const kept = await pages[1].evaluate(async (name) => {
        const requests = await (await caches.open(name)).keys();
        return requests.map((request) => new URL(request.url).pathname);
    }, "chitai /web/display/ " + version);
    assert.ok(kept.length > 10 && kept.every((path) => /^\/web\/(display|shared)\//.test(path)), kept.join());
    await family.program.start();
    await hasState(pages[1], "reading");
    await hasNext(pages[0], "Next word");
});
