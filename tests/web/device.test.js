// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachWithAProgram, family, hasNext, hasState, hasWord, next, openController, openDisplay, pick, startWith, until } from "./harness.js";
import { longSentence } from "./program.js";

eachWithAProgram();

/** Stands in for what a headless browser has no hardware for. */
const withDevice = (page) => page.addInitScript(() => {
    window.device = { locks: 0, held: null, buzzes: 0 };
    const request = async () => {
        const lock = new EventTarget();
        lock.release = () => {
            window.device.held = null;
            lock.dispatchEvent(new Event("release"));
        };
        window.device.locks += 1;
        window.device.held = lock;
        return lock;
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
    Object.defineProperty(navigator, "vibrate", { value: () => (window.device.buzzes += 1) });
});

const swipe = async (page, selector, from, to) => {
    const box = await page.locator(selector).boundingBox();
    await page.mouse.move(box.x + box.width * from, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * to, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
};

test("the screen stays on during a session, also after the page was out of sight", async () => {
    const controller = await openController({ prepare: withDevice });
    assert.equal(await controller.evaluate(() => window.device.locks), 0);
    await startWith(controller, "Oma lacht.");
    await until(controller, () => window.device.held !== null);
    await controller.evaluate(() => {
        window.device.held.release(); // as the browser does when the page is hidden
        document.dispatchEvent(new Event("visibilitychange"));
    });
    await until(controller, () => window.device.held !== null && window.device.locks === 2);
    assert.ok((await controller.evaluate(() => window.device.buzzes)) > 0);
    await controller.locator("#more").click();
    await controller.locator("#end").click();
    await until(controller, () => window.device.held === null);
});

test("a swipe to the left reads on, on both pages, and taps nothing under it", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "eins zwei drei vier");
    await hasWord(display, "eins");
    await swipe(controller, "#now", 0.8, 0.2);
    await hasWord(display, "zwei");
    await swipe(controller, "#next", 0.8, 0.2);
    await hasWord(display, "drei");
    await swipe(display, "#stage", 0.2, 0.6);
    await hasWord(display, "zwei");
    await controller.locator("#sentence .current", { hasText: "zwei" }).waitFor();
    assert.equal(await display.evaluate(() => document.fullscreenElement), null);
});

test("clickers and media keys read on, and a clicker does so while somebody types", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "eins zwei drei vier");
    await hasWord(display, "eins");
    await controller.locator("#typed").click();
    await controller.keyboard.press("PageDown");
    await hasWord(display, "zwei");
    await controller.keyboard.press(" ");
    assert.equal(await controller.locator("#typed").inputValue(), " ");
    for (const [key, word] of [["MediaTrackNext", "drei"], ["AudioVolumeDown", "zwei"]]) {
        await display.evaluate((name) => document.dispatchEvent(new KeyboardEvent("keydown", { key: name, cancelable: true })), key);
        await hasWord(display, word);
    }
});

/** A press of a key, held down for so many repetitions. */
async function hold(page, key, repetitions = 4) {
    for (let i = 0; i <= repetitions; ++i)
        await page.keyboard.down(key); // all but the first are repetitions
    await page.keyboard.up(key);
}

/** Types as a hand does, which waits for no page: a key whose letter has begun to speak keeps a busy one for a while. */
const type = (page, text) => Promise.all([...text].map((key) => page.keyboard.press(key)));

test("after a text was sent the keys belong to the reading, until somebody types on", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "eins zwei drei vier fünf");
    await hasWord(display, "eins");
    const typed = controller.locator("#typed");
    assert.ok(await typed.evaluate((field) => field === document.activeElement));
    for (const key of [".", "."])
        await controller.keyboard.press(key);
    await hasWord(display, "eins");
    await controller.keyboard.press("b");
    await hasState(display, "curtain");
    await controller.keyboard.press("b");
    await controller.keyboard.press(" ");
    await hasWord(display, "zwei");
    await controller.keyboard.press("Control+z");
    await hasWord(display, "eins");
    assert.equal(await typed.inputValue(), "");
    // A word that begins like a key of the reading.
    await type(controller, "Vater");
    await typed.press("Enter");
    await controller.locator("#queue li", { hasText: "Vater" }).waitFor();
    await type(controller, "ball");
    assert.equal(await typed.inputValue(), "ball");
    await hasState(display, "reading");
    // Whoever taps the line, or comes to it by Tab, types there.
    for (const come of [() => typed.click(), () => controller.keyboard.press("Shift+Tab").then(() => controller.keyboard.press("Tab"))]) {
        await typed.fill("");
        await come();
        assert.ok(await typed.evaluate((field) => field === document.activeElement));
        await controller.keyboard.press(".");
        assert.equal(await typed.inputValue(), ".");
    }
    await hasState(display, "reading");
});

test("a word that begins like a key of the reading leaves help, marks and place as they were", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "eins zwei drei");
    await hasWord(display, "eins");
    const typed = controller.locator("#typed");
    let texts = 0;
    /** What the page has sent until the text that was typed by these keys had come. */
    const sentBy = async (keys, text) => {
        const place = controller.sent.length;
        for (const key of keys)
            await controller.keyboard.press(key);
        assert.equal(await typed.inputValue(), text);
        await typed.press("Enter");
        texts += 1;
        await until(controller, (count) => document.querySelectorAll("#queue li").length === count, texts);
        return controller.sent.slice(place).filter(({ type }) => type !== "add_item");
    };
    const typesOf = (messages) => messages.map(({ type }) => type);
    const other = await openController();
    for (const [weaker, before] of [["light", "strong"], ["none", "light"], ["strong", "none"]]) {
        const supports = await sentBy("Hund", "Hund");
        assert.deepEqual(supports.map(({ payload }) => payload.support), [weaker, before]);
        await other.keyboard.press("h"); // no field has the keyboard there
        await display.locator(`#stage[data-support=${weaker}]`).waitFor();
    }
    await controller.keyboard.press("ArrowRight");
    await hasWord(display, "zwei");
    await controller.keyboard.press("ArrowLeft");
    await hasWord(display, "eins");
    await controller.locator("#current", { hasText: "eins" }).waitFor();
    assert.deepEqual(typesOf(await sentBy(["Shift+X", "a"], "Xa")), [], "there is no word before");
    assert.deepEqual(typesOf(await sentBy("xa", "xa")), ["mark_word", "undo"]);
    assert.deepEqual(typesOf(await sentBy("B a", "B a")), ["set_curtain", "set_curtain"]);
    await hasState(display, "reading");
    assert.equal(await display.locator(".word.current").textContent(), "eins");
    assert.deepEqual(controller.problems, []);
});

test("a held key is one press, on a button and in a line as well", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "eins zwei drei vier fünf sechs");
    await hasWord(display, "eins");
    await controller.locator("#typed").blur();
    let steps = 1;
    const words = ["eins", "zwei", "drei", "vier", "fünf"];
    for (const [focus, key] of [[null, "PageDown"], [null, " "], ["#next", "Enter"], ["#next", " "]]) {
        if (focus)
            await controller.locator(focus).focus();
        await hold(controller, key);
        await hasWord(display, words[steps]);
        steps += 1;
    }
    await hasWord(display, "fünf");
    await controller.locator("#typed").fill("Oma");
    await controller.locator("#typed").focus();
    await hold(controller, "Enter");
    await controller.locator("#queue li", { hasText: "Oma" }).waitFor();
    await hasWord(display, "fünf");
    assert.equal(await controller.locator("#queue li").count(), 1);
});

test("a double tap on a row brings or takes out one text", async () => {
    const controller = await openController();
    await startWith(controller, "eins zwei");
    for (const text of ["Oma", "Opa", "Uhu"]) {
        await controller.locator("#typed").fill(text);
        await controller.locator("#typed").press("Enter");
        await controller.locator("#queue li", { hasText: text }).waitFor();
    }
    await controller.locator("#queue button").first().dblclick();
    await until(controller, () => document.querySelectorAll("#queue li").length === 2);
    const name = await controller.locator("#suggestions button").nth(1).textContent();
    // By its name: the list may be read anew just then.
    await controller.locator("#suggestions button", { hasText: name }).first().dblclick();
    await controller.locator("#queue li", { hasText: name }).waitFor();
    // What a second text would have come behind.
    await controller.locator("#typed").fill("Ende");
    await controller.locator("#typed").press("Enter");
    await controller.locator("#queue li", { hasText: "Ende" }).waitFor();
    assert.deepEqual(await controller.locator("#queue li span").allTextContents(), ["Opa", "Uhu", name, "Ende"]);
});

test("a double tap skips one text and takes one thing back", async () => {
    const controller = await openController();
    await startWith(controller, "eins zwei");
    for (const text of ["Oma", "Opa", "Uhu"]) {
        await controller.locator("#typed").fill(text);
        await controller.locator("#typed").press("Enter");
        await controller.locator("#queue li", { hasText: text }).waitFor();
    }
    const pastDoubleTap = () => new Promise((done) => setTimeout(done, 500));
    await controller.locator("#skip").dblclick();
    await controller.locator("#current", { hasText: "O·ma" }).waitFor();
    for (let i = 0; i < 2; ++i) {
        await pastDoubleTap();
        await controller.locator("#queue button").first().click();
        await until(controller, (left) => document.querySelectorAll("#queue li").length === left, 1 - i);
    }
    await controller.locator("#undo-offer button").dblclick();
    await controller.locator("#queue li", { hasText: "Uhu" }).waitFor();
    assert.deepEqual(await controller.locator("#queue li span").allTextContents(), ["Uhu"]);
    assert.equal(await controller.locator("#current").textContent(), "O·ma");
});

test("a list keeps the keyboard when its rows change", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "eins zwei drei");
    await controller.locator("#suggestions button").first().focus();
    await controller.keyboard.press("ArrowDown");
    const focused = () => controller.evaluate(() => document.activeElement.textContent);
    const name = await focused();
    assert.equal(name, await controller.locator("#suggestions button").nth(1).textContent());
    await controller.keyboard.press("Enter");
    await controller.locator("#queue li", { hasText: name }).waitFor();
    await until(controller, () => document.activeElement.closest("#suggestions"));
    await controller.keyboard.press("Escape");
    await controller.keyboard.press("ArrowRight");
    await hasWord(display, "zwei");
});

test("the mirror shows what the child sees, and the large button leaves only the word", async () => {
    const controller = await openController({ viewport: { width: 1024, height: 768 } });
    await startWith(controller, "Oma lacht.");
    await hasWord(controller.locator("#mirror"), "Oma");
    await controller.locator("#curtain").click();
    await controller.locator("#mirror[data-state=curtain]").waitFor();
    assert.ok(!(await controller.locator("#mirror .words").isVisible()));
    await until(controller, () => document.getElementById("current").textContent === "O·ma");
    await controller.locator("#more").click();
    await controller.getByRole("switch", { name: "Large button" }).click();
    const big = await controller.locator("#next").boundingBox();
    assert.ok(big.height > 768 * 0.5, `the button is ${big.height} high`);
    assert.ok(!(await controller.locator("#mirror").isVisible()));
    await controller.reload();
    await hasNext(controller, "Next word");
    assert.ok(await controller.locator("body.large-tap").isVisible());
});

for (const viewport of [{ width: 400, height: 800 }, { width: 768, height: 1024 }, { width: 1024, height: 625 }]) {
    const size = `${viewport.width}x${viewport.height}`;
    test(`word, mirror and button have room beside each other, ${size}`, async () => {
        const controller = await openController({ viewport, prepare: (page) => page.addInitScript(() => localStorage.setItem("mirror", "true")) });
        for (const text of [longSentence, "Donaudampfschifffahrtsgesellschaft fährt."]) {
            await startWith(controller, text);
            await controller.locator("#current", { hasText: /^Der$|sell·schaft/ }).waitFor();
            const boxes = await controller.evaluate(() => Object.fromEntries(["header", "#current", "#listening", "#sentence", "#mirror", "#typed", "footer"]
                .map((name) => [name, document.querySelector(name).getBoundingClientRect().toJSON()])));
            const { header, footer, "#mirror": mirror, "#sentence": sentence } = boxes;
            for (const [name, box] of Object.entries(boxes).filter(([name]) => name.startsWith("#")))
                assert.ok(box.top >= header.bottom && box.bottom <= footer.top + 1, `${name}: ${JSON.stringify(boxes)}`);
            assert.ok(mirror.bottom - mirror.top >= 120 && Math.abs(mirror.width / mirror.height - 16 / 9) < 0.05, JSON.stringify(mirror));
            assert.ok(mirror.top >= sentence.bottom || mirror.left >= sentence.right, JSON.stringify(boxes));
            await controller.locator("#more").click();
            await controller.locator("#end").click();
            await controller.locator("#languages").waitFor();
        }
    });

    test(`a long word breaks between its syllables only, ${size}`, async () => {
        const controller = await openController({ viewport });
        await startWith(controller, "Donaudampfschifffahrtsgesellschaft fährt.");
        await controller.locator("#current", { hasText: "sell·schaft" }).waitFor();
        const lines = await controller.locator("#current .piece").evaluateAll((pieces) =>
            pieces.map((piece) => ({ text: piece.textContent, top: piece.getBoundingClientRect().top,
                rects: Math.max(...[...piece.children].map((part) => part.getClientRects().length)) })));
        assert.ok(lines.length > 5 && new Set(lines.map(({ top }) => top)).size > 1, JSON.stringify(lines));
        for (const { text, rects } of lines)
            assert.ok(rects === 1 && !text.startsWith("·"), JSON.stringify(lines));
        assert.ok(lines.slice(0, -1).every(({ text }) => text.endsWith("·")) && !lines.at(-1).text.endsWith("·"));
    });
}

test("a screen reader hears the word, and finds every button by its name", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "Oma lacht.");
    await controller.locator("#spoken[aria-live=polite][lang=de]", { hasText: "Oma" }).waitFor({ state: "attached" });
    await display.locator("#spoken[aria-live=polite][lang=de]", { hasText: "Oma" }).waitFor({ state: "attached" });
    assert.equal(await display.locator("#whole").textContent(), "Oma lacht.");
    await next(controller);
    await next(controller);
    await display.locator("#spoken", { hasText: "Read to the end" }).waitFor({ state: "attached" });
    for (const name of ["Back", "Hide the text", "Skip to the next text", "More"])
        assert.equal(await controller.getByRole("button", { name, exact: true }).count(), 1, name);
});

test("the reward is the picture, and it is there when the last word is read", async () => {
    const controller = await openController();
    const display = await openDisplay();
    const item = await family.program.addText("Ein Stern.", "de");
    await family.program.addPicture(item, await display.screenshot());
    await pick(controller, "de");
    await next(controller);
    await controller.locator("#typed").fill("Ein Stern.");
    await controller.locator("#typed").press("Enter");
    await hasState(display, "reading");
    await display.locator("#stage.has-picture").waitFor();
    assert.ok(!(await display.locator(".reward").isVisible()));
    await next(controller);
    await next(controller);
    await hasState(display, "completed");
    const reward = await display.locator(".reward").boundingBox();
    const word = await display.locator(".word").first().boundingBox();
    assert.ok(reward.y + reward.height <= word.y + 1, "the text stands below the picture");
    assert.ok(await display.locator(".star").isVisible());
});

test("a picture that did not come at first is asked for with the next word", async () => {
    const controller = await openController();
    let failures = 0;
    const display = await openDisplay({ prepare: (page) => page.route("**/api/illustrations/*/image", (route) => {
        failures += 1;
        return route.abort();
    }, { times: 1 }) });
    await family.program.addPicture(await family.program.addText("Ein Stern.", "de"), await display.screenshot());
    await startWith(controller, "Ein Stern.");
    await hasWord(display, "Ein");
    await until(display, () => !document.querySelector(".reward").hasAttribute("src") || document.querySelector(".reward").complete);
    assert.equal(failures, 1);
    await next(controller);
    await hasWord(display, "Stern.");
    await hasNext(controller, "Finish the text");
    await next(controller);
    await hasState(display, "completed");
    await display.locator(".has-picture .reward").waitFor();
});

test("both pages can be put on the home screen", async () => {
    for (const name of ["controller", "display"]) {
        const base = family.program.address + `web/${name}/`;
        const response = await fetch(base + name + ".webmanifest");
        assert.equal(response.headers.get("content-type"), "application/manifest+json");
        const manifest = await response.json();
        assert.equal(manifest.scope, `/web/${name}/`);
        for (const icon of manifest.icons) {
            const bytes = new DataView(await (await fetch(new URL(icon.src, base))).arrayBuffer());
            assert.equal(`${bytes.getUint32(16)}x${bytes.getUint32(20)}`, icon.sizes, icon.src);
        }
    }
});
