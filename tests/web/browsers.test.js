// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages in the two other engines: what a family does on an evening, once through each.

import assert from "node:assert/strict";
import { test } from "node:test";
import { browsers, missingFor, OtherPage } from "./other-browsers.js";
import { photograph } from "./photos.js";
import { Program } from "./program.js";

async function pairingCode(program) {
    await program.said(/Pairing code: \d{6}/);
    return program.output.match(/.*Pairing code: (\d{6})/s)[1];
}

async function pairs(controller, display, program) {
    const secure = program.address.replace("http:", "https:");
    await controller.goTo(secure + "web/controller/?ui=en");
    await controller.has("#code");
    await controller.type("#code", await pairingCode(program));
    await controller.has("#next:not(:disabled)", "Start reading");
    assert.equal(await controller.run(() => location.pathname + location.search), "/web/controller/?ui=en");
    await display.goTo(secure + "web/display/?ui=en");
    await display.has("body[data-state=idle] #stage");
}

async function readsAText(controller, display) {
    await controller.run(() => document.querySelector("#languages input[value=de]").click());
    await controller.tap("#next");
    await controller.type("#typed", "Oma lacht.");
    await controller.has("#current", "O·ma");
    await display.has(".word.current", "Oma");
    await controller.tap("#next");
    await display.has(".word.current", "lacht.");
    assert.ok(await display.run(() => {
        const words = [...document.querySelectorAll(".word")].map((word) => word.getBoundingClientRect());
        return words.every((box) => box.width > 20 && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight)
            && document.fonts.check('20px "Chitai Letters"', "а");
    }));
    await display.press("\uE00E"); // page up, as a clicker does
    await display.has(".word.current", "Oma");
    await controller.tap("#next");
    await controller.has("#next", "Finish");
    await controller.tap("#next");
    await display.has("body[data-state=completed] .star");
}

async function photographs(controller, display) {
    await controller.type("#typed", "Opa");
    await controller.has("#next", "Next text");
    await controller.tap("#next");
    await controller.has("#current", "O·pa");
    await controller.tap("#more");
    await controller.tap("#picture");
    await controller.has("#fitting button[value=camera]");
    await controller.run(photograph, ["#fitting input[name=camera]", 80, 40]);
    await controller.has("#fitting .given img");
    await controller.until(() => document.querySelector("#fitting .given img").naturalHeight === 80);
    await controller.tap("#fitting .close");
    await controller.tap("#next");
    await display.until(() => [...document.images].some((image) => image.naturalHeight === 80 && image.getClientRects().length > 0));
}

async function findsAndSplits(controller) {
    await controller.type("#typed", "Regenbogen am Himmel.");
    await controller.has("#next", "Next text");
    await controller.tap("#next");
    await controller.has("#current", "Re·gen");
    await controller.tap("#typed");
    await controller.press("Reg");
    await controller.has("#completions li", "Regenbogen am Himmel.");
    await controller.press("\uE00C"); // escape
    await controller.tap("#more");
    await controller.tap("#split");
    await controller.tap("#letters .gap");
    await controller.tap("#split-save");
    await controller.has("#current", "R·e");
    await controller.tap("#library-tab");
    await controller.tap("#found li:first-child .star-button");
    await controller.has("#found .star-button[aria-pressed=true]");
}

/** On the child's screen, where the text is not begun yet. */
async function takesKeys(display) {
    const goesTo = async (key, word) => {
        await display.press(key);
        await display.has(".word.current", word);
    };
    await display.run(() => {
        window.isSame = true;
    });
    await goesTo("\uE014", "am"); // to the right
    await goesTo("\uE00E", "Regenbogen"); // page up
    await goesTo("\uE007", "am"); // enter
    await goesTo("\uE012", "Regenbogen"); // to the left
    await goesTo("\uE00F", "am"); // page down
    await goesTo("\uE003", "Regenbogen"); // backspace
    for (const key of ["b", "."]) {
        await display.press(key);
        await display.has("body[data-state=curtain]");
        await display.press(key);
        await display.has("body[data-state=reading]");
    }
    await display.press("\uE035\uE035\uE00C"); // F5 as to begin a show, once more, and escape
    // A key that is held is one press.
    await display.run(() => {
        for (const repeat of [false, true, true, true])
            document.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", repeat, cancelable: true }));
    });
    await display.has(".word.current", "am");
    assert.equal(await display.run(() => window.isSame && document.querySelectorAll(".word.read").length), 1);
    await goesTo("\uE00E", "Regenbogen");
}

async function tellsAStory(controller) {
    await controller.tap("#story-tab");
    await controller.until(() => document.querySelector("#story-language")?.value === "de"
        && document.querySelector("#story-world").value !== "");
    await controller.tap("#begin-story");
    await controller.tap("#draft-lines li:first-child .line-buttons button");
    await controller.has("#draft-lines li:first-child .note.placed");
    await controller.has("#line:not(.down)");
    assert.equal(await controller.run(() => document.querySelector("#error").textContent), "");
}

for (const [name, Browser] of Object.entries(browsers)) {
    test(`${name}: a device pairs over https, a text is read, a word split, a story told`, { skip: missingFor(name) ? missingFor(name) + " is not installed" : false }, async () => {
        const browser = new Browser();
        const program = new Program("paired");
        try {
            await program.start();
            await browser.start();
            const controller = new OtherPage(browser, browser.page);
            const display = new OtherPage(browser, await browser.newPage());
            await pairs(controller, display, program);
            await readsAText(controller, display);
            await photographs(controller, display);
            await findsAndSplits(controller);
            await takesKeys(display);
            await tellsAStory(controller);
        } finally {
            await browser.close().catch(() => {});
            await program.end();
        }
    });
}
