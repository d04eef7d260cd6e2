// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages by ear: axe-core finds nothing on any of them in any of their states, and what it can't know is
// looked at by name.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, test } from "node:test";
import { eachWithAProgram, family, hasLine, hasState, next, open, openController, openDisplay, startWith, until } from "./harness.js";
import { photograph } from "./photos.js";

const axe = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

eachWithAProgram();

/** What is wrong on a page as it is, one line for each place. */
async function complaints(page) {
    if (!await page.evaluate(() => Boolean(window.axe)))
        await page.evaluate(axe);
    // What is still moving is neither here nor there.
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))).then(() => true));
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    return violations.flatMap(({ id, impact, help, nodes }) => nodes.map((node) => `${impact} ${id}: ${help}: ${node.target} ${node.html}`));
}

/** Looks at all states of a test before it fails, so that one run tells everything. */
let found = [];
beforeEach(() => { found = []; });
afterEach(() => assert.deepEqual(found, []));
const isFine = async (page, when) => found.push(...(await complaints(page)).map((line) => when + ": " + line));

test("the pages before pairing", async () => {
    for (const path of ["pair/", "pair/certificate.html", "none"]) {
        const page = await open(path);
        await page.locator("h1").first().waitFor();
        await isFine(page, path);
    }
    const page = await open("pair/");
    await page.evaluate(() => {
        document.querySelector("#paired").hidden = false;
        document.querySelector("#problem").hidden = false;
        document.querySelector("#problem").textContent = "Wrong";
    });
    await isFine(page, "paired");
});

test("the display, whatever it shows", async () => {
    const controller = await openController();
    for (const colorScheme of ["light", "dark"]) {
        const display = await openDisplay({ colorScheme });
        await hasState(display, "idle");
        await isFine(display, "idle");
        await startWith(controller, "Oma lacht.");
        await hasState(display, "reading");
        await isFine(display, "reading");
        await controller.locator("#curtain").click();
        await hasState(display, "curtain");
        await isFine(display, "curtain");
        await controller.locator("#curtain").click();
        await next(controller);
        await next(controller);
        await hasState(display, "completed");
        await isFine(display, "completed");
        await controller.locator("#more").click();
        await controller.locator("#end").click();
        await controller.locator("#review .done").click();
    }
});

for (const colorScheme of ["light", "dark"]) {
    test(`the controller while a child reads, ${colorScheme}`, async () => {
        const controller = await openController({ colorScheme, viewport: { width: 1024, height: 768 } });
        await hasLine(controller);
        await isFine(controller, "before a session");
        await startWith(controller, "Oma lacht.");
        for (const text of ["Opa", "Hund"]) {
            await controller.locator("#typed").fill(text);
            await controller.locator("#typed").press("Enter");
            await controller.locator("#queue li", { hasText: text }).waitFor();
        }
        await isFine(controller, "reading");
        await controller.locator("#typed").pressSequentially("Re", { delay: 60 });
        await controller.locator("#completions li").first().waitFor();
        await controller.locator("#typed").press("ArrowDown");
        await isFine(controller, "completions");
        await controller.locator("#typed").fill("");
        await controller.getByRole("button", { name: "Remove: Opa" }).click();
        await controller.locator("#undo-offer").waitFor();
        await isFine(controller, "an offer to undo");
        await controller.locator("#curtain").click();
        await controller.locator("#more").click();
        await isFine(controller, "the menu");
        await controller.keyboard.press("Escape");
        await controller.locator("#curtain").click();
        await controller.locator("#more").click();
        await controller.locator("#split").click();
        await controller.locator("#splitter[open]").waitFor();
        await isFine(controller, "the syllables of a word");
        await controller.locator("#split-close").click();
        await controller.locator("#more").click();
        await controller.locator("#picture").click();
        await controller.locator("#fitting[open]").waitFor();
        await isFine(controller, "pictures for the text");
        await controller.evaluate(photograph, ["#fitting input[name=camera]", 80, 40]);
        await controller.locator("#fitting .given:not([hidden])").waitFor();
        await isFine(controller, "a photograph for the text");
        await controller.locator("#fitting .close").click();
        await controller.locator("#library-tab").click();
        await controller.locator("#found li").first().waitFor();
        await isFine(controller, "the library");
        await controller.locator("#search").fill("qqq");
        await controller.locator("#nothing-found").waitFor();
        await isFine(controller, "nothing found");
        await family.program.kill();
        await controller.locator("#line.down").waitFor();
        await isFine(controller, "without the laptop");
    });

    test(`what a parent looks back on, ${colorScheme}`, async () => {
        for (const viewport of [{ width: 390, height: 844 }, { width: 1180, height: 820 }]) {
            const controller = await openController({ colorScheme, viewport });
            await hasLine(controller);
            await startWith(controller, "Oma ruft laut den Hund.");
            await controller.locator("#stumbled").click();
            for (let word = 0; word < 5; word += 1)
                await next(controller);
            await controller.locator("#notice.good").waitFor();
            await controller.locator("#more").click();
            await controller.locator("#end").click();
            await controller.locator("#review .sentence").waitFor();
            await isFine(controller, "the review");
            await controller.locator("#review .done").click();
            await controller.locator("#more").click();
            await controller.locator("#progress-open").click();
            await controller.locator("#progress .hard-words tbody tr").first().waitFor();
            await isFine(controller, "how the child gets on");
        }
    });

    test(`the controller while a story is told, ${colorScheme}`, async () => {
        const controller = await openController({ colorScheme });
        await hasLine(controller);
        await controller.locator("#story-tab").click();
        await controller.locator("#story-language").selectOption("en");
        await controller.locator("#story-rules button").first().waitFor();
        await isFine(controller, "before a story");
        await controller.locator("#begin-story").click();
        await controller.locator("#draft-lines li").first().waitFor();
        await isFine(controller, "a draft");
        await controller.locator("#draft-lines .line-buttons button").nth(2).click();
        await controller.locator("#draft-lines .dropped").waitFor();
        await controller.locator("#draft-choices .line-buttons button").last().click();
        await controller.locator("#draft-choices .dropped").waitFor();
        await controller.locator("#draft-lines li").nth(1).locator(".line-buttons button").nth(1).click();
        await controller.locator(".edit-line input").waitFor();
        await isFine(controller, "a sentence that is changed");
        await controller.locator("#another-story").click();
        await controller.locator("#stories button").first().waitFor();
        await isFine(controller, "stories to go on with");
    });
}

/** What a screen reader says of everything that can be used, in its order. */
const heard = (page, root) => page.locator(root).ariaSnapshot();

test("everything of a draft says which sentence it is about, and what is noticed in it", async () => {
    const controller = await openController();
    await hasLine(controller);
    await controller.locator("#story-tab").click();
    await controller.locator("#story-language").selectOption("en");
    await controller.locator("#begin-story").click();
    await controller.locator("#draft-lines li").first().waitFor();
    for (const row of await controller.locator("#draft li").all()) {
        const text = await row.locator(".words > :first-child").textContent();
        for (const button of await row.getByRole("button").all())
            assert.ok((await button.evaluate((one) => one.getAttribute("aria-label") || one.textContent)).includes(text), text);
    }
    const first = controller.locator("#draft-lines li").first();
    const text = await first.locator(".words > :first-child").textContent();
    await controller.getByRole("button", { name: "Change: " + text }).click();
    // Which sentence it was, while another one stands in the field.
    await controller.getByRole("textbox", { name: "Change: " + text }).fill("A gun was there.");
    assert.equal(await controller.getByRole("button", { name: "Save: " + text }).count(), 1);
    assert.equal(await controller.getByRole("button", { name: "Cancel: " + text }).count(), 1);
    await controller.getByRole("textbox", { name: "Change: " + text }).press("Enter");
    await first.locator(".note.refused").waitFor();
    // A choice is a button whose whole content is heard, what was noticed included.
    const choice = controller.locator("#draft-choices li").first();
    const words = await choice.locator(".words > :first-child").textContent();
    await choice.getByRole("button", { name: "Change: " + words }).click();
    await controller.getByRole("textbox", { name: "Change: " + words }).fill("Take the gun");
    await controller.getByRole("textbox", { name: "Change: " + words }).press("Enter");
    await controller.getByRole("button", { name: /Go on with: Take the gun.*Not for children/ }).waitFor();
});

test("headings, lists, chosen things and places are told", async () => {
    const controller = await openController({ viewport: { width: 1024, height: 768 } });
    await startWith(controller, "Oma lacht.");
    await controller.locator("#typed").fill("Opa");
    await controller.locator("#typed").press("Enter");
    await controller.locator("#queue li").waitFor();
    const reading = await heard(controller, "body");
    for (const line of ["tab \"Read\" [selected]", "heading \"Coming next\" [level=2]", "button \"Remove: Opa\"", "heading \"Chitai\" [level=1]",
        "textbox \"Word or sentence\""])
        assert.ok(reading.includes(line), line + " in " + reading);
    await controller.locator("#typed").pressSequentially("Reg", { delay: 60 });
    await controller.locator("#completions li").first().waitFor();
    await controller.locator("#typed").press("ArrowDown");
    const active = await controller.locator("#typed").getAttribute("aria-activedescendant");
    assert.equal(await controller.locator("#" + active).getAttribute("aria-selected"), "true");
    assert.ok((await heard(controller, "#completions")).includes("[selected]"));
    await controller.locator("#typed").press("Escape");
    assert.equal(await controller.locator("#typed").getAttribute("aria-activedescendant"), null);
    await controller.locator("#more").click();
    assert.ok((await heard(controller, "#menu")).includes("switch \"What the child sees\" [checked]"));
    await controller.locator("#mirror-switch").click();
    await controller.locator("#more").click();
    assert.ok(!(await heard(controller, "#menu")).includes("[checked]"));
    await controller.keyboard.press("Escape");
    await controller.locator("#library-tab").click();
    await controller.locator("#found li").first().waitFor();
    const library = await heard(controller, "#library");
    assert.ok(/button "Star: [^"]+"/.test(library) && library.includes("searchbox"), library);
    const star = controller.locator("#found .star-button").first();
    await star.click();
    await until(controller, () => document.querySelector("#found .star-button").getAttribute("aria-pressed") === "true");
    const display = await openDisplay();
    await hasState(display, "reading");
    assert.ok((await heard(display, "body")).includes("Oma lacht."));
});
