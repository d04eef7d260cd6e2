// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the pages do to them, in words.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach } from "node:test";
import { launchBrowser, Program } from "./program.js";

export const family = { browser: null, program: null };
let contexts = [];

/** For each test of a file: a program with an empty family, and no page open. */
export function eachWithAProgram(access = "local") {
    before(async () => {
        family.browser = await launchBrowser();
    });
    after(() => family.browser.close());
    beforeEach(async () => {
        family.program = new Program(access);
        await family.program.start();
    });
    afterEach(async () => {
        for (const context of contexts.splice(0))
            await context.close();
        await family.program.end();
    });
}

export async function newPage({ prepare, browser = family.browser, ...options } = {}) {
    const context = await browser.newContext({
        locale: "en-US",
        viewport: { width: 390, height: 844 },
        serviceWorkers: "block", // they would fetch every page twice
        ...options,
    });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(12000);
    page.problems = [];
    page.requests = [];
    page.sent = [];
    page.on("pageerror", (error) => page.problems.push(error.message));
    page.on("request", (request) => page.requests.push(request.url()));
    page.on("websocket", (socket) => socket.on("framesent", (frame) => page.sent.push(JSON.parse(frame.payload))));
    // Chromium drops what it loads when any network of the machine comes or goes meanwhile; nobody means that here.
    const goTo = page.goto.bind(page);
    page.goto = (...wish) => goTo(...wish).catch((error) => {
        if (!error.message.includes("ERR_NETWORK_CHANGED"))
            throw error;
        return goTo(...wish);
    });
    if (prepare)
        await prepare(page);
    return page;
}

export async function open(path, { address = family.program.address, ...options } = {}) {
    const page = await newPage(options);
    await page.goto(address + "web/" + path);
    return page;
}

/** A tablet that has let the family's own certificate through, and knows nothing more. */
export const newTablet = (options) => newPage({ viewport: { width: 800, height: 1100 }, ignoreHTTPSErrors: true, ...options });
/** The code that pairs the next device. */
export async function pairingCode() {
    await family.program.said(/Pairing code: \d{6}/);
    return family.program.output.match(/.*Pairing code: (\d{6})/s)[1];
}

export const openController = (options) => open("controller/", options);
export const openDisplay = (options) => open("display/", { viewport: { width: 1280, height: 720 }, ...options });
export const pick = (page, code) => page.locator(`#languages input[value=${code}]`).check();
export const next = (page) => page.locator("#next").click();
export const hasNext = (page, text) => page.locator("#next", { hasText: text }).waitFor();
export const hasState = (page, state) => page.locator(`body[data-state=${state}]`).waitFor();
export const hasWord = (display, word) => display.locator(".word.current", { hasText: word }).waitFor();
export const hasLine = (controller) => controller.locator("#line:not(.down)").waitFor();
/** To be called before the line breaks: gives what waits until it was down, be it for a moment, which
 *  looking at the page every now and then can miss. */
export async function watchLine(controller) {
    await controller.evaluate(() => {
        const line = document.getElementById("line");
        window.lineWasDown = false;
        new MutationObserver(() => (window.lineWasDown ||= line.classList.contains("down")))
            .observe(line, { attributes: true, attributeFilter: ["class"] });
    });
    return () => until(controller, () => window.lineWasDown);
}
/** To be called before the line breaks, as well: gives what waits until the newest line of stories is open. */
export function watchStoryLine(controller) {
    let newest = null;
    controller.on("websocket", (socket) => {
        if (!socket.url().endsWith("/ws/rpc"))
            return;
        const line = newest = { isOpen: false };
        socket.on("framesent", () => { line.isOpen = true; });
    });
    return async () => {
        const deadline = Date.now() + 12000;
        while (!newest?.isOpen) {
            assert.ok(Date.now() < deadline, "no line of stories came");
            await controller.evaluate(() => new Promise(requestAnimationFrame));
        }
    };
}
export const sentTaps = (page, type) => page.sent.filter((message) => message.type === type).length;

export async function startWith(page, text, language = "de") {
    await pick(page, language);
    await next(page);
    await page.locator("#typed").fill(text);
    await page.locator("#typed").press("Enter");
    await page.locator("#current .syllable").first().waitFor();
}

/** Waits until a check in the page gives true; the pages' policy forbids Playwright's own way. */
export async function until(page, check, argument) {
    const deadline = Date.now() + 12000;
    while (!(await page.evaluate(check, argument))) {
        assert.ok(Date.now() < deadline, `never came true: ${check}`);
        await page.evaluate(() => new Promise(requestAnimationFrame));
    }
}
