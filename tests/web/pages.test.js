// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { eachWithAProgram, family, hasLine, hasNext, hasState, hasWord, next, open, openController, openDisplay, pick, startWith,
    until } from "./harness.js";
import { longSentence } from "./program.js";

eachWithAProgram();

test("a parent reads a whole text with a child", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await hasState(display, "idle");
    await hasNext(controller, "Start reading");
    await startWith(controller, "Oma lacht.");
    await hasState(display, "reading");
    assert.equal(await display.locator(".word.current").textContent(), "Oma");
    assert.deepEqual(await display.locator(".word.current .syllable").allTextContents(), ["O", "ma"]);
    assert.equal(await controller.locator("#current").textContent(), "O·ma");

    await next(controller);
    await display.locator(".word.current", { hasText: "lacht." }).waitFor();
    assert.equal(await display.locator(".word.read").textContent(), "Oma");
    await controller.locator("#back").click();
    await display.locator(".word.current", { hasText: "Oma" }).waitFor();
    await next(controller);
    await hasNext(controller, "Finish the text");
    await next(controller);
    await hasState(display, "completed");
    assert.equal(await display.locator(".word.whole").count(), 2);
    assert.ok(await display.locator(".star").isVisible());
    assert.ok(!(await display.locator(".highlight").isVisible()));

    await hasNext(controller, "Bring a text");
    await next(controller);
    await hasState(display, "reading");
    await controller.locator("#more").click();
    await controller.locator("#end").click();
    await hasState(display, "idle");
    assert.deepEqual([...controller.problems, ...display.problems], []);
});

test("what a parent marks is none of the child's business", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "Oma lacht laut.");
    await hasState(display, "reading");
    const stumbled = controller.locator("#stumbled");
    // The highlight is ready to glide once a second state of a text has come, whatever it is.
    const markup = async () => (await display.locator("body").innerHTML()).replace(" gliding", "");
    const shown = async () => [await display.screenshot(), await markup()];
    const looks = async () => {
        await display.waitForTimeout(300); // what moves has moved
        return shown();
    };
    const before = await looks();
    await stumbled.click();
    await controller.locator('#stumbled[aria-pressed="true"]').waitFor();
    await controller.locator("#sentence .marked", { hasText: "Oma" }).waitFor();
    const [picture, after] = await looks();
    assert.ok(picture.equals(before[0]), "the display looks the same");
    assert.equal(after, before[1]);
    for (const word of ["Stumbled", "stumbled", "mark", "accuracy", "pace", "error", "%"])
        assert.ok(!(await display.locator("body").innerText()).includes(word), word);

    // Within two seconds of a step it is the word before; a second tap is the current one.
    await next(controller);
    await stumbled.click();
    await controller.locator("#sentence .marked").first().waitFor({ state: "detached" });
    await controller.keyboard.press("x");
    await controller.locator("#sentence .marked", { hasText: "lacht" }).waitFor();
    await controller.keyboard.press("Shift+X");
    await controller.locator("#sentence .marked", { hasText: "Oma" }).waitFor();

    // What exactly it was.
    await stumbled.click({ button: "right" });
    await controller.getByRole("button", { name: "Left out" }).click();
    await controller.locator("#more").click();
    await controller.locator("#undo").click();
    await controller.locator("#sentence .marked").nth(1).waitFor();
    assert.deepEqual(controller.sent.filter(({ type }) => type.endsWith("mark_word")).map(({ type, payload }) => [type, payload]), [
        ["mark_word", { word_index: 0, kind: "stumbled" }],
        ["unmark_word", { word_index: 0 }],
        ["mark_word", { word_index: 1, kind: "stumbled" }],
        ["mark_word", { word_index: 0, kind: "stumbled" }],
        ["mark_word", { word_index: 1, kind: "omitted" }],
    ]);
    assert.deepEqual([...controller.problems, ...display.problems], []);
});

test("what was asked of a word of one text is not said of another", async () => {
    let refuse;
    const prepare = (page) => page.routeWebSocket(/\/ws\?role/, (socket) => {
        const server = socket.connectToServer();
        socket.onMessage((message) => {
            if (refuse && message.includes("mark_word"))
                socket.send(refuse);
            server.send(message);
        });
    });
    const controller = await openController({ prepare });
    const other = await openController();
    await startWith(controller, "Oma lacht laut.");
    await controller.locator("#typed").fill("Opa ruft laut.");
    await controller.locator("#typed").press("Enter");
    await controller.locator("#queue li").waitFor();
    await controller.locator("#stumbled").click({ button: "right" });
    await controller.locator("#mark-kinds[open] h2", { hasText: "Oma" }).waitFor();
    await next(other);
    await controller.locator("#current", { hasText: "lacht" }).waitFor();
    assert.ok(await controller.locator("#mark-kinds").isVisible(), "the text is the same");
    await other.locator("#skip").click();
    await controller.locator("#current", { hasText: "O·pa" }).waitFor();
    assert.ok(!(await controller.locator("#mark-kinds").isVisible()));
    refuse = JSON.stringify({ type: "error", payload: { code: "bad_value", message: "" } });
    await controller.locator("#stumbled").click();
    await controller.locator("#error", { hasText: "could not be marked" }).waitFor();
    assert.deepEqual(controller.problems, []);
});

test("the key that follows a menu by key marks a word", async () => {
    const controller = await openController();
    await startWith(controller, "Oma lacht laut.");
    const stumbled = controller.locator("#stumbled");
    await stumbled.focus();
    await stumbled.dispatchEvent("contextmenu");
    await controller.locator("#mark-kinds[open]").waitFor();
    await controller.keyboard.press("Escape");
    await controller.locator("#mark-kinds").waitFor({ state: "hidden" });
    await stumbled.press("Enter");
    await controller.locator("#sentence .marked", { hasText: "Oma" }).waitFor();
});

test("texts wait in the queue and can be taken out", async () => {
    const controller = await openController();
    await startWith(controller, "Oma lacht.");
    for (const text of ["Opa", "Hund"]) {
        await controller.locator("#typed").fill(text);
        await controller.locator("#typed").press("Enter");
        await controller.locator("#queue li", { hasText: text }).waitFor();
    }
    await controller.getByRole("button", { name: "Remove: Opa" }).click();
    await controller.locator("#queue li", { hasText: "Opa" }).waitFor({ state: "detached" });
    await controller.locator("#skip").click();
    await controller.locator("#current", { hasText: "Hund" }).waitFor();
    assert.equal(await controller.locator("#queue li").count(), 0);
});

test("typing offers what the library has", async () => {
    const controller = await openController();
    await pick(controller, "de");
    await next(controller);
    await controller.locator("#typed").pressSequentially("REG", { delay: 60 });
    await controller.locator("#completions li", { hasText: "Regenbogen" }).waitFor();
    await controller.locator("#typed").press("ArrowDown");
    await controller.locator("#typed").press("Enter");
    await controller.locator("#current", { hasText: "Re·gen·bo·gen" }).waitFor();
    assert.equal(await controller.locator("#typed").inputValue(), "");
});

test("a poem keeps its verses on every screen, and each line can be a text", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "Summ, summ!\nBienchen summ\n\nEi");
    await hasState(display, "reading");
    const tops = await display.locator(".word").evaluateAll((words) => words.map((word) => word.offsetTop));
    assert.deepEqual([tops[0] === tops[1], tops[1] < tops[2], tops[2] === tops[3]], [true, true, true]);
    assert.ok(tops[4] - tops[2] > 1.4 * (tops[2] - tops[0]), "a gap before a stanza");
    assert.equal(await controller.locator("#sentence").evaluate((text) => text.innerText.trim()), "Summ, summ!\nBienchen summ\nEi");
    const field = controller.locator("#typed");
    await field.fill("Oma");
    await field.press("Shift+Enter");
    await field.pressSequentially("Opa");
    assert.equal(await field.inputValue(), "Oma\nOpa");
    await field.press("Enter");
    await controller.locator("#queue li", { hasText: "Oma / Opa" }).waitFor();
    await field.fill("Hund\n\nKatze");
    await controller.getByRole("button", { name: "Add 2 texts" }).click();
    await controller.locator("#queue li", { hasText: "Katze" }).waitFor();
    assert.equal(await controller.locator("#queue li").count(), 3);
    assert.equal(await field.inputValue(), "");
});

test("a word that no line has room for takes several", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await display.setViewportSize({ width: 600, height: 900 });
    await startWith(controller, "Oma Rhabarberbarbarabarbarbarenbartbarbierbierbarbärbelverein lacht");
    await hasState(display, "reading");
    await display.keyboard.press("ArrowRight");
    await display.locator(".word.current.wrapped").waitFor();
    const seen = await display.evaluate(() => {
        const [before, word, after] = [...document.querySelectorAll(".word")].map((one) => one.getBoundingClientRect());
        const size = parseFloat(getComputedStyle(document.querySelector(".surface-text")).fontSize);
        return { size, lines: word.height / before.height, isBelow: after.top >= word.bottom - 1, right: word.right };
    });
    assert.ok(seen.size >= 0.07 * 600 - 0.01 && seen.lines > 1.9 && seen.isBelow && seen.right <= 600, JSON.stringify(seen));
    // The patch has glided there.
    await until(display, () => document.querySelector(".highlight").getBoundingClientRect().height
        > 0.9 * document.querySelector(".word.current").getBoundingClientRect().height);
});

test("a long text goes on pages, and its end is not missed", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, longSentence + " " + longSentence);
    await controller.locator("#typed").fill("Oma");
    await controller.locator("#typed").press("Enter");
    await controller.locator("#queue li", { hasText: "Oma" }).waitFor();
    await hasState(display, "reading");
    const words = await display.locator(".word").count();
    const seen = () => display.evaluate(() => {
        const place = document.querySelector(".word.current").getBoundingClientRect();
        return {
            isThere: !document.querySelector(".word.current.elsewhere") && place.top >= 0 && place.bottom <= innerHeight,
            size: parseFloat(getComputedStyle(document.querySelector(".surface-text")).fontSize),
            shown: document.querySelectorAll(".word:not(.elsewhere)").length,
        };
    });
    for (let word = 0; word < words; word += 7) {
        const { isThere, size, shown } = await seen();
        assert.ok(isThere && size >= 0.07 * 720 - 0.01 && shown < words, JSON.stringify({ word, isThere, size, shown }));
        for (let step = word; step < Math.min(word + 7, words - 1); ++step)
            await display.keyboard.press("ArrowRight");
    }
    // A parent presses as soon as the end is seen: within the pause, however slow the machine is.
    await controller.evaluate(() => {
        const next = document.getElementById("next");
        new MutationObserver((_, observer) => {
            if (next.getAttribute("aria-disabled") !== "true")
                return;
            observer.disconnect();
            next.click();
            document.getElementById("skip").click();
            window.hasPressed = true;
        }).observe(next, { attributes: true, attributeFilter: ["aria-disabled"] });
    });
    // A key that bounces, and another one beside it, on two screens.
    await display.evaluate(() => {
        for (const key of ["ArrowRight", "ArrowRight", "PageDown", " "])
            document.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
    });
    await hasState(display, "completed");
    await until(controller, () => window.hasPressed);
    assert.equal(await controller.locator("#queue li").count(), 1);
    await next(controller);
    await hasWord(display, "Oma");
    await controller.locator("#undo-offer button").click();
    await hasState(display, "completed");
});

test("what can't be read is told in one line", async () => {
    const controller = await openController();
    await startWith(controller, "Oma");
    await controller.locator("#typed").fill("?!");
    await controller.locator("#typed").press("Enter");
    await controller.locator("#error", { hasText: "no word to read" }).waitFor();
    assert.equal(await controller.locator("#current").textContent(), "O·ma");
});

test("what is the matter with the backups stays in sight until it is over, and is not for the child", async () => {
    const { dataDir } = family.program;
    await family.program.kill();
    rmSync(join(dataDir, "backups"), { recursive: true, force: true });
    writeFileSync(join(dataDir, "backups"), "a file in the place of the folder");
    await family.program.start();
    const controller = await openController();
    const display = await openDisplay();
    await controller.locator("#trouble", { hasText: "No backup today" }).waitFor();
    await startWith(controller, "Oma");
    await hasState(display, "reading");
    assert.ok(await controller.locator("#trouble").isVisible());
    assert.ok(!(await display.locator("body").textContent()).includes("backup"));

    await family.program.kill();
    rmSync(join(dataDir, "backups"));
    await family.program.start();
    await hasLine(controller);
    await controller.locator("#trouble").waitFor({ state: "hidden" });
});

test("the curtain hides the text from the child alone", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "Oma");
    await controller.locator("#curtain").click();
    await hasState(display, "curtain");
    assert.ok(!(await display.locator(".surface-text").isVisible()));
    assert.ok(await controller.locator("#current").isVisible());
    await controller.locator("#curtain").click();
    await hasState(display, "reading");
});

test("a finger that stays on a word moves its syllables, on every screen", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "Oma lacht. Oma!");
    await until(controller, () => document.getElementById("current").textContent === "O·ma");
    await controller.locator("#current").hover(); // waits until it stays where it is
    await controller.mouse.down();
    await controller.locator("#splitter[open]").waitFor();
    await controller.mouse.up();
    assert.deepEqual(await controller.locator("#letters span").allTextContents(), ["O", "m", "a"]);
    await controller.getByRole("checkbox", { name: "A syllable begins between O | m" }).click();
    assert.deepEqual(await controller.locator("#letters .gap").evaluateAll(
        (gaps) => gaps.map((gap) => gap.getAttribute("aria-checked"))), ["false", "false"]);
    await controller.locator("#split-save").click();
    await until(display, () => document.querySelectorAll(".word.current .syllable").length === 1);
    assert.equal(await display.locator(".word").nth(2).locator(".syllable").count(), 1);
    await until(controller, () => document.querySelector("#current").textContent === "Oma");
    assert.ok(!(await controller.locator("#splitter[open]").isVisible()));

    // The last word of the sentence, and by keys: back to the program's own.
    await controller.locator("#sentence span").nth(2).click({ button: "right" });
    await controller.locator("#splitter[open]").waitFor();
    for (const key of ["ArrowRight", "Space", "Enter"])
        await controller.keyboard.press(key);
    await until(display, () => document.querySelector(".word.current").textContent === "Oma"
        && document.querySelectorAll(".word.current .syllable").length === 2);
    assert.equal(await controller.locator("#current").textContent(), "Om·a");

    // The text goes while its word is open: a correction would be one of the next text's language.
    const other = await openController();
    await controller.locator("#more").click();
    await controller.locator("#split").click();
    await controller.locator("#splitter[open]").waitFor();
    await next(other);
    await hasWord(display, "lacht.");
    assert.ok(await controller.locator("#splitter[open]").isVisible());
    await other.locator("#back").click();
    await other.locator("#more").click();
    await other.locator("#end").click();
    await controller.locator("#splitter[open]").waitFor({ state: "detached" });
    await controller.locator("#review .done").click();
    await startWith(controller, "Oma lacht. Oma!");
    await controller.locator("#more").click();
    await controller.locator("#split").click();
    // By key: it lies where the menu was tapped a moment ago, and a second tap there means nothing.
    await controller.locator("#split-program").press("Enter");
    await until(controller, () => document.querySelector("#current").textContent === "O·ma");
    assert.deepEqual([...controller.problems, ...display.problems], []);
});

test("keys step through the text", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "eins zwei drei");
    await controller.locator("#typed").blur();
    for (const [page, key, word] of [[controller, "ArrowRight", "zwei"], [controller, "ArrowLeft", "eins"],
        [controller, " ", "zwei"], [display, "PageDown", "drei"], [display, "PageUp", "zwei"]]) {
        await page.keyboard.press(key);
        await hasWord(display, word);
    }
    await controller.keyboard.press("b");
    await hasState(display, "curtain");
});

test("a laptop that goes away and comes back needs no reload", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "Oma lacht.");
    await hasState(display, "reading");
    await family.program.kill();
    await controller.locator("#line", { hasText: "Looking for the laptop" }).waitFor();
    await display.locator("#line").waitFor();
    assert.ok(await controller.locator("#next").isDisabled());
    assert.ok(await display.locator(".word.current").isVisible());
    await family.program.start();
    await controller.locator("#line:not(.down)").waitFor();
    await display.locator("#line").waitFor({ state: "hidden" });
    await hasState(display, "reading");
    await next(controller);
    await display.locator(".word.current", { hasText: "lacht." }).waitFor();
    assert.equal(await display.locator(".word.read").count(), 1);
});

test("two controllers see the same", async () => {
    const first = await openController();
    const second = await openController();
    await startWith(first, "eins zwei drei vier");
    await second.locator("#current", { hasText: "eins" }).waitFor();
    await next(first);
    await second.locator("#current", { hasText: "zwei" }).waitFor();
    await next(second);
    await first.locator("#current", { hasText: "drei" }).waitFor();
});

test("one thumb is enough on every screen", async () => {
    const controller = await openController();
    await startWith(controller, longSentence);
    await controller.locator("#typed").fill("Regenbogen");
    await controller.locator("#typed").press("Enter");
    await controller.locator("#queue li").waitFor();
    for (const viewport of [{ width: 360, height: 640 }, { width: 390, height: 844 }, { width: 740, height: 360 },
        { width: 820, height: 1180 }, { width: 1180, height: 820 }]) {
        await controller.setViewportSize(viewport);
        for (const view of ["library", "read"]) {
            await controller.locator(`#${view}-tab`).click();
            const { width, buttons, big } = await controller.evaluate(() => ({
                width: document.documentElement.scrollWidth,
                buttons: [...document.querySelectorAll("button, input[type=text], input[type=search], select")]
                    .filter((one) => one.checkVisibility()).map((one) => {
                        const box = one.getBoundingClientRect();
                        return { name: one.textContent.trim() || one.id, width: box.width, height: box.height };
                    }),
                big: document.getElementById("next").getBoundingClientRect().toJSON(),
            }));
            assert.ok(width <= viewport.width, `the page is ${width} wide`);
            for (const one of buttons)
                assert.ok(one.height >= 47.5 && one.width >= 47.5, `${one.name} is ${one.width}×${one.height}`);
            assert.ok(big.bottom > viewport.height * 0.85 && big.bottom <= viewport.height);
            assert.ok(view === "library" || big.height >= viewport.height / 4, `the button is ${big.height} of ${viewport.height} high`);
        }
    }
});

test("nothing is cut, whatever the screen and the text", async () => {
    const controller = await openController();
    const display = await openDisplay({ reducedMotion: "reduce" });
    await pick(controller, "de");
    await next(controller);
    for (const text of ["ja", "Donaudampfschifffahrtsgesellschaft", "Oma lacht laut.", longSentence]) {
        await controller.locator("#typed").fill(text);
        await controller.locator("#typed").press("Enter");
        if (text !== "ja") {
            await controller.locator("#queue li").waitFor();
            await controller.locator("#skip").click();
        }
        await display.locator("#whole", { hasText: text }).waitFor({ state: "attached" });
        for (const viewport of [{ width: 1024, height: 600 }, { width: 600, height: 1024 }, { width: 1920, height: 1080 },
            { width: 3840, height: 2160 }]) {
            await display.setViewportSize(viewport);
            await until(display, (width) => innerWidth === width, viewport.width);
            // The text is laid out before the frame is painted that has the new size.
            await display.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
            const boxes = await display.locator(".word").evaluateAll((words) => words.map((word) => {
                const { x, y, right, bottom, height } = word.getBoundingClientRect();
                return { text: word.textContent, x, y, right, bottom, height };
            }));
            for (const box of boxes)
                assert.ok(box.x >= 0 && box.y >= 0 && box.right <= viewport.width && box.bottom <= viewport.height,
                    `${box.text} is cut at ${viewport.width}×${viewport.height}`);
            assert.ok(boxes[0].height >= viewport.height * 0.03, "the text is large enough to be read");
        }
    }
});

test("letters never move when the highlight does", async () => {
    const controller = await openController();
    const display = await openDisplay({ reducedMotion: "reduce" });
    await startWith(controller, "Die Katze trinkt Milch.");
    await hasState(display, "reading");
    const places = () => display.locator(".syllable").evaluateAll((all) => all.map((one) => {
        const { x, y, width } = one.getBoundingClientRect();
        return [x, y, width];
    }));
    await display.evaluate(() => document.fonts.ready.then(() => true));
    const first = await places();
    for (const word of ["Katze", "trinkt", "Milch."]) {
        await next(controller);
        await display.locator(".word.current", { hasText: word }).waitFor();
        assert.deepEqual(await places(), first);
    }
    await next(controller);
    await hasState(display, "completed");
    assert.deepEqual(await places(), first);
});

test("the pages speak three languages", async () => {
    for (const [locale, start] of [["de-DE", "Lesen beginnen"], ["ru-RU", "Начать чтение"], ["fr-FR", "Start reading"]]) {
        const controller = await openController({ locale });
        await hasNext(controller, start);
        assert.equal(await controller.locator("html").getAttribute("lang"), locale === "fr-FR" ? "en" : locale.slice(0, 2));
    }
});

test("a page is light and asks nobody else", async () => {
    for (const path of ["controller/", "display/"]) {
        const page = await open(path);
        await page.waitForLoadState("networkidle");
        let bytes = 0;
        for (const url of new Set(page.requests)) {
            assert.ok(url.startsWith(family.program.address), url);
            bytes += (await (await fetch(url)).arrayBuffer()).byteLength;
        }
        assert.ok(bytes < 150 * 1024, `${path} weighs ${bytes} bytes`);
    }
});
