// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { test } from "node:test";
import { BadLine } from "./bad-line.js";
import { eachWithAProgram, family, hasLine, hasNext, hasState, hasWord, next, openController, openDisplay, pick, until, watchLine, watchStoryLine } from "./harness.js";

eachWithAProgram();

const line = (page, text) => page.locator("#draft li", { hasText: text });
const button = (page, name) => page.locator("#story").getByRole("button", { name, exact: true });

async function beginStory(page, { language = "en", world = "lighthouse_en", character = "nell_en" } = {}) {
    await hasLine(page);
    await page.locator("#story-tab").click();
    await page.locator("#story-language").selectOption(language);
    await page.locator("#story-world").selectOption(world);
    await page.locator("#story-character").selectOption(character);
    await page.locator("#begin-story").click();
    await page.locator("#draft-lines li").first().waitFor();
}

test("a story is begun, looked through and read, and its choices follow", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await beginStory(controller);
    const sentences = await controller.locator("#draft-lines .words > :first-child").allTextContents();
    const choices = await controller.locator("#draft-choices .words > :first-child").allTextContents();
    assert.ok(sentences.length >= 3 && choices.length >= 2);
    assert.equal(await display.locator(".word").count(), 0);
    // The step of the reading would bring a text of the library: neither the button nor a swipe does.
    assert.equal(await controller.locator("#next").isVisible(), false);
    await controller.keyboard.press("ArrowRight");
    await controller.locator("#approve-all").click();
    await hasState(display, "reading");
    await controller.locator("#next").waitFor();
    const note = (index) => controller.locator("#draft-lines li").nth(index).locator(".note.placed");
    // On this very page the child reads on.
    for (const [index, sentence] of sentences.entries()) {
        await note(index).filter({ hasText: "The child reads it" }).waitFor();
        if (index + 1 < sentences.length)
            await note(index + 1).filter({ hasText: "Waits for the child" }).waitFor();
        await hasWord(display, sentence.split(" ")[0].replace(/[^\p{L}]/gu, ""));
        for (let count = sentence.split(" ").length; count > 0; --count)
            await next(controller);
        await hasState(display, "completed");
        await controller.locator("#next", { hasText: "Next text" }).click();
    }
    await note(0).filter({ hasText: /^Read$/ }).waitFor();
    await hasWord(display, "1");
    // Each choice has a line of its own.
    const tops = await display.locator(".word", { hasText: /^[123]\.$/ }).evaluateAll(
        (words) => words.map((word) => word.getBoundingClientRect()));
    assert.ok(tops.length === choices.length && tops.every(({ left }) => left === tops[0].left), JSON.stringify(tops));
    assert.ok(tops[1].top > tops[0].top);
    const shown = await display.locator(".words").textContent();
    for (const choice of choices)
        assert.ok(shown.replace(/\s/g, "").includes(choice.replace(/\s/g, "")), shown);
    await line(controller, choices[0]).locator(".choose").click();
    await until(controller, (old) => {
        const first = document.querySelector("#draft-lines .words > :first-child");
        return !document.querySelector("#draft").hidden && first && first.textContent !== old;
    }, sentences[0]);
    assert.deepEqual(controller.problems, []);
});

test("a story is told in the language that is read, until another is chosen", async () => {
    const controller = await openController();
    const other = await openController();
    const language = () => controller.locator("#story-language").inputValue();
    const world = () => controller.locator("#story-world").inputValue();
    await hasLine(controller);
    await pick(controller, "de");
    await controller.locator("#story-tab").click();
    await until(controller, () => Boolean(document.querySelector("#story-world")?.value));
    assert.equal(await language(), "de");
    assert.match(await world(), /_de$/);
    // The session may be another's, and begin while the page is in sight.
    await pick(other, "en");
    await next(other);
    await until(controller, () => document.querySelector("#story-language").value === "en");
    assert.match(await world(), /_en$/);
    await other.locator("#more").click();
    await other.locator("#end").click();
    await hasNext(other, "Start reading");
    await pick(other, "ru");
    await next(other);
    await until(controller, () => document.querySelector("#story-language").value === "ru");
    await controller.locator("#library-tab").click();
    assert.equal(await controller.locator("#library-language").inputValue(), "ru");
    // What the parent has chosen stays.
    await controller.locator("#library-language").selectOption("");
    await controller.locator("#story-tab").click();
    await controller.locator("#story-language").selectOption("de");
    await controller.locator("#read-tab").click();
    await controller.locator("#library-tab").click();
    assert.equal(await controller.locator("#library-language").inputValue(), "");
    await controller.locator("#story-tab").click();
    assert.equal(await language(), "de");
    await controller.locator("#begin-story").click();
    await controller.locator("#draft-lines [lang=de]").first().waitFor();
});

test("a sentence is changed, left out and taken back before the child sees it", async () => {
    const controller = await openController();
    await beginStory(controller);
    const first = controller.locator("#draft-lines li").nth(0);
    const old = await first.locator(".words > :first-child").textContent();
    await button(controller, "Change: " + old).click();
    await controller.locator(".edit-line input").fill("A gun was there.");
    await controller.locator(".edit-line input").press("Enter");
    await first.locator(".note.refused", { hasText: "Not for children: gun." }).waitFor();
    assert.equal(await button(controller, "Approve: A gun was there.").count(), 0);
    await button(controller, "Change: A gun was there.").press("Enter"); // where the same was tapped just now
    await controller.locator(".edit-line input").fill("A drum was there.");
    await button(controller, "Save: A gun was there.").press("Enter"); // where "Change" was tapped just now
    await first.locator(".words > :first-child", { hasText: "A drum was there." }).waitFor();
    await button(controller, "Leave out: A drum was there.").click();
    await first.locator(".dropped").waitFor();
    // By key: a tap at once in the same place would be the second of a double tap.
    await button(controller, "Take back: A drum was there.").press("Enter");
    await button(controller, "Approve: A drum was there.").click();
    await controller.locator("#read-tab").click();
    await controller.locator("#current", { hasText: "A" }).waitFor();
    await controller.locator("#sentence", { hasText: "A drum was there." }).waitFor();
});

test("what is typed into a sentence stays while the child reads on", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await beginStory(controller);
    const [first, second] = await controller.locator("#draft-lines .words > :first-child").allTextContents();
    await button(controller, "Approve: " + first).click();
    const note = controller.locator("#draft-lines li").nth(0).locator(".note.placed");
    await note.filter({ hasText: "The child reads it" }).waitFor();
    await button(controller, "Change: " + second).click();
    const field = controller.locator(".edit-line input");
    await field.fill("A cat came by.");
    await field.evaluate((input) => input.setSelectionRange(2, 5));
    for (let word = first.split(" ").length; word > 0; --word)
        await display.keyboard.press("ArrowRight");
    await note.filter({ hasText: /^Read$/ }).waitFor();
    assert.deepEqual(await field.evaluate((input) => [input.value, input.selectionStart, input.selectionEnd, input === document.activeElement]),
        ["A cat came by.", 2, 5, true]);
    await field.press("Enter");
    await controller.locator("#draft-lines .words > :first-child", { hasText: "A cat came by." }).waitFor();
    assert.equal(await field.count(), 0);
    assert.deepEqual(controller.problems, []);
});

test("own words go on, and a turn is told shorter", async () => {
    const controller = await openController();
    await beginStory(controller);
    assert.ok(!(await controller.locator("#ask-again").isVisible())); // the world's own words
    await controller.locator("#own-words").fill("I look for the cat");
    await controller.locator("#own-words").press("Enter");
    await controller.locator("#ask-shorter").waitFor();
    const before = await controller.locator("#draft-lines li").count();
    await controller.locator("#ask-shorter").click();
    await until(controller, (count) => {
        const now = document.querySelectorAll("#draft-lines li").length;
        return !document.querySelector("#draft").hidden && now > 0 && now < count;
    }, before);
});

test("what the laptop refuses is there to be sent again", async () => {
    let isRefused = true;
    const refusal = JSON.stringify({ event: "system_update", payload: { content: "", metadata: { code: "storage_full" } } });
    const prepare = (page) => page.routeWebSocket(/\/ws\/rpc/, (socket) => {
        const server = socket.connectToServer();
        let draft = "";
        server.onMessage((message) => {
            socket.send(message);
            if (JSON.parse(message).event === "draft")
                draft = message;
        });
        socket.onMessage((message) => {
            if (!isRefused || !/draft (say|edit)/.test(message))
                return server.send(message);
            // As where another's reply begins at that moment: a piece of it comes before the refusal.
            socket.send(draft.replace('"is_telling":false', '"is_telling":true'));
            socket.send(refusal);
            socket.send(draft);
        });
    });
    const controller = await openController({ prepare });
    await beginStory(controller);
    const first = await controller.locator("#draft-lines .words > :first-child").first().textContent();
    await button(controller, "Change: " + first).click();
    const field = controller.locator(".edit-line input");
    await field.fill("A drum was there.");
    await field.press("Enter");
    await controller.locator("#error", { hasText: "disk is full" }).waitFor();
    assert.equal(await field.inputValue(), "A drum was there.");
    isRefused = false;
    await field.press("Enter");
    await controller.locator("#draft-lines .words > :first-child", { hasText: "A drum was there." }).waitFor();
    isRefused = true;
    const words = controller.locator("#own-words");
    await words.fill("I look for the cat");
    await words.press("Enter");
    await controller.locator("#error", { hasText: "disk is full" }).waitFor();
    assert.equal(await words.inputValue(), "I look for the cat");
    assert.deepEqual(controller.problems, []);
});

test("level and rules are chosen on the tablet, and each story keeps its level", async () => {
    const controller = await openController();
    await hasLine(controller);
    await controller.locator("#story-tab").click();
    await controller.locator("#story-language").selectOption("en");
    const rule = controller.locator("#story-rules button").first();
    await rule.click();
    await controller.locator("#story-rules [aria-pressed=true]").waitFor();
    await rule.press("Enter"); // a second tap in the same place, at once, would be a double tap
    await until(controller, () => !document.querySelector("#story-rules [aria-pressed=true]"));
    await controller.locator("#story-level").selectOption("0");
    await beginStory(controller);
    await until(controller, () => document.querySelector("#told-level").value === "0");
    await controller.locator("#another-story").click();
    assert.equal(await controller.locator("#story-level").inputValue(), "0");
    await controller.locator("#story-level").selectOption("2");
    await beginStory(controller, { character: "oscar_en" });
    await until(controller, () => document.querySelector("#told-level").value === "2");
    await controller.locator("#told-level").selectOption("1");
    await controller.locator("#another-story").click();
    const begun = await controller.locator("#stories button").allTextContents();
    assert.ok(begun.length === 2 && begun.every((name) => /^[^[\]_]+ · (Nell|Oscar)[^[\]_]*$/.test(name)), begun.join());
    await controller.locator("#stories button").nth(1).click();
    await until(controller, () => document.querySelector("#told-level").value === "0");
    // What the next story is offered is the level of the one on stage, whoever changed it.
    const other = await openController();
    await hasLine(other);
    await other.locator("#story-tab").click();
    await other.locator("#told-level").selectOption("1");
    await controller.locator("#another-story").click();
    await until(controller, () => document.querySelector("#story-level").value === "1");
    await controller.locator("#story-level").selectOption("2");
    await other.locator("#told-level").selectOption("0");
    await until(controller, () => document.querySelector("#told-level").value === "0");
    assert.equal(await controller.locator("#story-level").inputValue(), "2", "it was chosen for the next one");
    assert.deepEqual(controller.problems, []);
});

test("rules that are tapped faster than the laptop answers all count", async () => {
    const controller = await openController();
    const other = await openController();
    for (const page of [controller, other]) {
        await hasLine(page);
        await page.locator("#story-tab").click();
        await page.locator("#story-language").selectOption("en");
        await page.locator("#story-rules button").nth(2).waitFor();
    }
    const pressed = (page) => page.locator("#story-rules button").evaluateAll((rules) => rules.map((rule) => rule.getAttribute("aria-pressed")));
    // In one go, so that no answer comes between.
    const atOnce = (numbers) => controller.evaluate((list) => {
        for (const number of list)
            document.querySelectorAll("#story-rules button")[number].click();
    }, numbers);
    const bothShow = async (wanted) => {
        for (const page of [controller, other])
            await until(page, (list) => [...document.querySelectorAll("#story-rules button")]
                .every((rule, at) => list.includes(at) === (rule.getAttribute("aria-pressed") === "true")), wanted);
    };
    await atOnce([0, 2]);
    assert.deepEqual((await pressed(controller)).slice(0, 3), ["true", "false", "true"], "at once");
    await bothShow([0, 2]);
    await atOnce([1, 0, 2]);
    await bothShow([1]);
    await atOnce([1]);
    await bothShow([]);
    await other.locator("#story-rules button").nth(2).click();
    await bothShow([2]);
    assert.deepEqual(controller.problems, []);
});

for (const script of ["story", "story-connection"]) {
    test(`a ${script} script that did not come is asked for at the next tap`, async () => {
        const controller = await openController();
        await hasLine(controller);
        await controller.route(`**/controller/${script}.js*`, (route) => route.abort(), { times: 1 });
        await controller.locator("#story-tab").click();
        await controller.locator("#error", { hasText: "can’t be reached" }).waitFor();
        await beginStory(controller);
        assert.ok(!(await controller.locator("#error").isVisible()));
        assert.deepEqual(controller.problems, []);
    });
}

/** A story over a line, and what wakes the page up and waits until it has found new lines. */
async function tellOverALine(line) {
    const controller = await openController({ address: line.address });
    await beginStory(controller);
    const comeBack = async () => {
        const wasDown = await watchLine(controller);
        const hasStoryLine = watchStoryLine(controller);
        await controller.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
        await wasDown();
        await hasLine(controller);
        await hasStoryLine();
    };
    return { controller, comeBack, first: await controller.locator("#draft-lines .words > :first-child").first().textContent() };
}

test("a line of stories that died with the other one is found out with it", async () => {
    const line = await new BadLine(family.program.port).listen();
    try {
        const { controller, comeBack, first } = await tellOverALine(line);
        line.die();
        await comeBack();
        await button(controller, "Leave out: " + first).click();
        await controller.locator("#draft-lines .dropped").waitFor();
    } finally {
        await line.end();
    }
});

test("what was sent over a line that had died is there to be sent again", async () => {
    const line = await new BadLine(family.program.port).listen();
    try {
        const { controller, comeBack, first } = await tellOverALine(line);
        const words = controller.locator("#own-words");
        const field = controller.locator(".edit-line input");
        line.die();
        await button(controller, "Change: " + first).click();
        await field.fill("A drum was there.");
        await field.press("Enter");
        await words.fill("I look for the cat");
        await words.press("Enter");
        assert.deepEqual([await field.count(), await words.inputValue()], [0, ""]);
        await comeBack();
        await controller.locator("#error", { hasText: "The line was broken" }).waitFor();
        assert.deepEqual([await field.inputValue(), await words.inputValue()], ["A drum was there.", "I look for the cat"]);
        await field.press("Enter");
        await controller.locator("#draft-lines .words > :first-child", { hasText: "A drum was there." }).waitFor();
        await words.press("Enter");
        await controller.locator("#ask-shorter").waitFor();
        // What the laptop has taken is not put back with the next line.
        line.die();
        await comeBack();
        await button(controller, "Leave out: " + await controller.locator("#draft-lines .words > :first-child").first().textContent()).click();
        await controller.locator("#draft-lines .dropped").waitFor();
        assert.equal(await words.inputValue(), "");
        assert.deepEqual(controller.problems, []);
    } finally {
        await line.end();
    }
});

test("two tablets look at one draft", async () => {
    const one = await openController();
    const two = await openController();
    await beginStory(one);
    await hasLine(two);
    await two.locator("#story-tab").click();
    const first = await one.locator("#draft-lines .words > :first-child").first().textContent();
    await button(one, "Leave out: " + first).click();
    await two.locator("#draft-lines .dropped").waitFor();
});

test("the laptop comes back, and the draft with it", async () => {
    const controller = await openController();
    await beginStory(controller);
    const first = await controller.locator("#draft-lines .words > :first-child").first().textContent();
    await button(controller, "Leave out: " + first).click();
    await controller.locator("#draft-lines .dropped").waitFor();
    const wasDown = await watchLine(controller);
    const hasStoryLine = watchStoryLine(controller);
    await family.program.kill();
    await family.program.start();
    await wasDown();
    await hasLine(controller);
    await hasStoryLine();
    await button(controller, "Take back: " + first).click();
    await controller.locator("#draft-lines .dropped").waitFor({ state: "detached" });
});

test("the tabs have room in every language on the smallest phone", async () => {
    for (const locale of ["en-US", "de-DE", "ru-RU"]) {
        const controller = await openController({ locale, viewport: { width: 360, height: 640 } });
        await hasLine(controller);
        const right = await controller.evaluate(() => Math.max(...[...document.querySelectorAll("header button")]
            .filter((button) => button.offsetParent).map((button) => button.getBoundingClientRect().right)));
        assert.ok(right <= 360, `${locale}: ${right}`);
    }
});

for (const viewport of [{ width: 360, height: 640 }, { width: 1024, height: 768 }]) {
    test(`a finger finds everything, ${viewport.width} wide`, async () => {
        const controller = await openController({ viewport });
        await beginStory(controller);
        const small = await controller.evaluate(() => [...document.querySelectorAll("button, input, select")]
            .filter((element) => element.offsetParent && !element.closest("#languages"))
            .map((element) => [element.id || element.textContent || element.getAttribute("aria-label"), element.getBoundingClientRect()])
            .filter(([, box]) => box.width < 48 || box.height < 48)
            .map(([name, box]) => `${name} ${box.width}x${box.height}`));
        assert.deepEqual(small, []);
        const widest = await controller.evaluate(() => document.querySelector("main").scrollWidth - document.querySelector("main").clientWidth);
        assert.ok(widest <= 0, "nothing stands beside the page");
    });
}
