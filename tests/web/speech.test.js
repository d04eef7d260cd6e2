// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { eachWithAProgram, hasState, next, openController, openDisplay, startWith, until } from "./harness.js";
import { longSentence, Program } from "./program.js";

eachWithAProgram();

/** Listens to what the page plays: how long each sound is in seconds, its loudest moment, whether it was heard out. */
const withEars = (page) => page.addInitScript(() => {
    window.heard = [];
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function () {
        const loudest = this.buffer.getChannelData(0).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
        window.output = this.context;
        const sound = { seconds: this.buffer.duration, loudest, isOver: false, began: performance.now() };
        this.addEventListener("ended", () => {
            sound.isOver = true;
            sound.lasted = (performance.now() - sound.began) / 1000;
        });
        window.heard.push(sound);
        start.call(this);
    };
});

const listening = (page) => page.getByRole("group", { name: "Listen" });
const part = (page, name) => listening(page).getByRole("button", { name, exact: true });
const isPressed = async (page, name) => await part(page, name).getAttribute("aria-pressed") === "true";
const asked = (page) => page.requests.filter((address) => address.includes("/api/speech?"));

/** PendingCommands and waits until it was said to the end. */
async function hear(page, name) {
    const before = await page.evaluate(() => window.heard.length);
    await part(page, name).click();
    await until(page, (count) => window.heard.length === count && window.heard.at(-1).isOver, before + 1);
    assert.equal(await isPressed(page, name), false, "it was said");
    return page.evaluate(() => window.heard.at(-1));
}

for (const [language, text] of [["ru", "Молоко стоит на столе."], ["de", "Banane, sagt der Affe."], ["en", "Bananas are for monkeys."]]) {
    test(`the word, its syllables slowly, and the text can be heard (${language})`, async () => {
        const controller = await openController({ prepare: withEars });
        await startWith(controller, text, language);
        const word = await hear(controller, "Word");
        const syllables = await hear(controller, "Syllables");
        const whole = await hear(controller, "Text");
        for (const sound of [word, syllables, whole]) {
            assert.ok(sound.loudest > 0.1, "it is no silence");
            assert.ok(sound.lasted > sound.seconds * 0.9, `${sound.lasted} s of ${sound.seconds}`);
        }
        assert.ok(syllables.seconds > word.seconds * 1.5, `${syllables.seconds} s after ${word.seconds}`);
        assert.ok(whole.seconds > word.seconds);
        assert.deepEqual(controller.problems, []);
    });
}

test("nothing is said that nobody asked for", async () => {
    const controller = await openController({ prepare: withEars });
    const display = await openDisplay({ prepare: withEars });
    await startWith(controller, "Oma lacht.");
    await listening(controller).waitFor();
    await next(controller);
    await next(controller);
    await hasState(display, "completed");
    assert.deepEqual([...asked(controller), ...asked(display)], []);
    assert.deepEqual(await display.evaluate(() => window.heard), []);
    assert.ok(await part(controller, "Word").isDisabled());
    assert.ok(await part(controller, "Syllables").isDisabled());
    await hear(controller, "Text");
    assert.equal(asked(controller).length, 1);
});

test("a second tap, another part and the end of the text break it off", async () => {
    const controller = await openController({ prepare: withEars });
    assert.ok(!(await listening(controller).isVisible()), "there is nothing to hear yet");
    await startWith(controller, longSentence);
    const begin = async (name, count) => {
        await part(controller, name).click();
        await until(controller, (wanted) => window.heard.length === wanted, count);
    };
    const isOver = (index) => until(controller, (at) => window.heard[at].isOver, index);
    await begin("Text", 1);
    assert.ok(await isPressed(controller, "Text"));
    await part(controller, "Text").click();
    await isOver(0);
    assert.equal(await isPressed(controller, "Text"), false);
    await begin("Text", 2);
    await begin("Word", 3);
    await isOver(1);
    assert.equal(await isPressed(controller, "Text"), false);
    await begin("Text", 4);
    // A word further is the same text.
    await next(controller);
    await controller.locator("#sentence .current", { hasText: "sehr" }).waitFor();
    assert.ok(await isPressed(controller, "Text"));
    await controller.locator("#more").click();
    await controller.locator("#end").click();
    await isOver(3);
    await until(controller, () => window.output.state === "suspended");
    const cut = await controller.evaluate(() => window.heard[3]);
    assert.ok(cut.lasted < cut.seconds / 2, `${cut.lasted} s of ${cut.seconds}`);
    assert.ok(!(await listening(controller).isVisible()));
});

test("of many impatient taps the last one is heard, and the laptop makes no sound for the others", async () => {
    const folder = mkdtempSync(join(tmpdir(), "chitai-voice-"));
    const espeak = execFileSync("which", ["espeak-ng"], { encoding: "utf8" }).trim();
    writeFileSync(join(folder, "espeak-ng"), `#!/bin/sh\n/bin/sleep 2\nexec ${espeak} "$@"\n`, { mode: 0o755 });
    const program = new Program("local", { PATH: folder });
    await program.start();
    try {
        const controller = await openController({ address: program.address, prepare: withEars });
        const refused = [];
        controller.on("response", (response) => response.status() >= 400 && refused.push(response.status()));
        await startWith(controller, "Oma lacht.");
        for (let count = 0; count < 24; ++count)
            await part(controller, ["Word", "Syllables"][count % 2]).click();
        await part(controller, "Text").click();
        await until(controller, () => window.heard.length === 1 && window.heard[0].isOver);
        assert.equal(asked(controller).length, 25);
        assert.deepEqual(refused, []);
        assert.ok(!(await controller.locator("#error").isVisible()));
        assert.deepEqual(controller.problems, []);
    } finally {
        await program.end();
        rmSync(folder, { recursive: true, force: true });
    }
});

test("without a voice on the laptop there is nothing to tap, until there is one", async () => {
    const folder = mkdtempSync(join(tmpdir(), "chitai-voice-"));
    const voice = join(folder, "espeak-ng");
    const program = new Program("local", { PATH: folder });
    await program.start();
    try {
        const controller = await openController({ address: program.address, prepare: withEars });
        const open = async () => {
            const told = controller.waitForResponse("**/api/speech");
            await controller.goto(program.address + "web/controller/");
            const answer = await (await told).json();
            await controller.locator("#line:not(.down)").waitFor();
            return answer.available;
        };
        await startWith(controller, "Oma lacht.");
        assert.equal(await open(), false);
        await controller.locator("#current .syllable").first().waitFor();
        assert.ok(!(await listening(controller).isVisible()));
        symlinkSync(execFileSync("which", ["espeak-ng"], { encoding: "utf8" }).trim(), voice);
        assert.equal(await open(), true);
        await hear(controller, "Word");
        unlinkSync(voice);
        await part(controller, "Word").click();
        await controller.locator("#error", { hasText: "espeak-ng" }).waitFor();
        await listening(controller).waitFor({ state: "hidden" });
    } finally {
        await program.end();
        rmSync(folder, { recursive: true, force: true });
    }
});
