// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tablets as they are in a family: paired, over wss with the family's own certificate, and on a Wi-Fi
// that comes and goes.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { BadLine } from "./bad-line.js";
import { launchBrowser } from "./program.js";
import { eachWithAProgram, family, hasLine, hasState, hasWord, newTablet, next, pairingCode, sentTaps, startWith } from "./harness.js";

eachWithAProgram("paired");
const words = "eins zwei drei vier fünf sechs sieben acht";
/** How long a network stays lost after both pages have noticed, in milliseconds; for trials by hand. */
const lost = Number(process.env.CHITAI_LOST_NETWORK || 0);
let lines = [];
afterEach(async () => {
    for (const line of lines.splice(0))
        await line.end();
});

/** Pairs a tablet by the six digits, behind a line of its own, and opens what it is for. */
async function pairedTablet(name, door, options) {
    const line = await new BadLine(family.program.port).listen();
    lines.push(line);
    const page = await newTablet(options);
    page.line = line;
    await page.goto(line.address.replace("http:", "https:") + "web/pair/");
    await page.locator("#code").fill(await pairingCode());
    await page.locator("#name").fill(name);
    family.program.output = "";
    await page.locator("#send").click();
    await page.locator("#known", { hasText: name }).waitFor();
    page.sockets = [];
    page.on("websocket", (socket) => page.sockets.push(socket.url()));
    await page.getByText(door).click();
    return page;
}

async function pairedController(name) {
    const page = await pairedTablet(name, "Control the reading");
    await hasLine(page);
    return page;
}

const controllerAt = (page, word) => page.locator("#sentence .current", { hasText: word }).waitFor();

async function readTogether(displayOptions) {
    const controller = await pairedController("Kitchen");
    const display = await pairedTablet("Nursery", "Show the text", displayOptions);
    await hasState(display, "idle");
    await startWith(controller, words);
    await hasWord(display, "eins");
    return { controller, display };
}

test("tablets read together over wss", async () => {
    const { controller, display } = await readTogether();
    for (const word of ["zwei", "drei"]) {
        await next(controller);
        await hasWord(display, word);
    }
    await controller.locator("#back").click();
    await hasWord(display, "zwei");
    for (const page of [controller, display]) {
        assert.ok(page.sockets.length > 0 && page.sockets.every((url) => url.startsWith("wss://")), page.sockets.join());
        assert.deepEqual(page.problems, []);
    }
});

test("tablets whose network was lost come back in step without a reload", async () => {
    const { controller, display } = await readTogether();
    const other = await pairedController("Phone");
    for (const page of [controller, display]) {
        await page.evaluate(() => (window.isTheSamePage = true));
        page.line.die();
        await page.line.refuse();
    }
    await controller.locator("#line.down").waitFor();
    await controller.locator("#next:disabled").waitFor();
    await display.locator("#line").waitFor(); // only shown while it is down
    await next(other);
    await next(other);
    await controllerAt(other, "drei");
    await hasWord(display, "eins"); // what it had stays on the screen
    await other.waitForTimeout(lost);
    for (const page of [controller, display])
        await page.line.listen();
    await hasWord(display, "drei");
    await controllerAt(controller, "drei");
    await next(controller);
    await hasWord(display, "vier");
    await controllerAt(other, "vier");
    assert.equal(sentTaps(controller, "advance_word"), 1);
    for (const page of [controller, display])
        assert.ok(await page.evaluate(() => window.isTheSamePage));
});

/** Stops a browser's pages with everything that they wait for, as a lid that is closed does. */
async function sendToPages(browser, signal) {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    for (const { type, id } of processInfo) {
        if (type === "renderer")
            process.kill(id, signal);
    }
}

test("a device that slept while the reading went on wakes up in step", async (context) => {
    const sleeper = await launchBrowser();
    context.after(() => sleeper.close());
    const { controller, display } = await readTogether({ browser: sleeper });
    await sendToPages(sleeper, "SIGSTOP");
    display.line.die();
    await next(controller);
    await next(controller);
    await controllerAt(controller, "drei");
    await controller.waitForTimeout(4000); // the one that can't be made up: a process that stands still
    await sendToPages(sleeper, "SIGCONT");
    await hasWord(display, "drei");
    await next(controller);
    await hasWord(display, "vier");
});

test("two controllers that tap at once come to the same place", async () => {
    const { controller, display } = await readTogether();
    const other = await pairedController("Phone");
    await controllerAt(other, "eins");
    const tapThrice = (page) => page.evaluate(() => {
        for (let tap = 0; tap < 3; ++tap)
            document.getElementById("next").click();
    });
    await Promise.all([tapThrice(controller), tapThrice(other)]);
    await hasWord(display, "sieben");
    for (const page of [controller, other])
        await controllerAt(page, "sieben");
});
