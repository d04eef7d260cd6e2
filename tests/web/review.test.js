// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a parent sees on a tablet when an evening is over, and of how the child gets on.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { test } from "node:test";
import { eachWithAProgram, family, hasLine, hasNext, hasState, next, openController, openDisplay, startWith, until } from "./harness.js";
import { longSentence } from "./program.js";

eachWithAProgram();

/** The family has one child more, which the windows alone can add. */
function addChild({ dataDir }, name) {
    const script = `
import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
rows = database.execute("SELECT * FROM profiles LIMIT 1")
row = dict(zip((column[0] for column in rows.description), rows.fetchone()), id=sys.argv[2], name=sys.argv[3])
database.execute(f"INSERT INTO profiles ({','.join(row)}) VALUES ({','.join('?' * len(row))})", list(row.values()))
database.commit()`;
    execFileSync("python3", ["-c", script, join(dataDir, "chitai.db"), randomUUID(), name]);
}

/** Reads a text to its end with marks on these words, and ends the session. */
async function readOneEvening(controller, text, hard = []) {
    await startWith(controller, text);
    const words = text.split(" ").length;
    for (let word = 0; word < words; word += 1) {
        await next(controller);
        if (hard.includes(word))
            await controller.keyboard.press("Shift+X"); // the word before
    }
    await controller.locator("#notice.good").waitFor();
    await controller.locator("#more").click();
    await controller.locator("#end").click();
}

const review = (controller, selector, options) => controller.locator("#review " + selector, options);

test("an evening is looked back on, mended, and the next one prepared", async () => {
    const controller = await openController();
    await hasLine(controller);
    await readOneEvening(controller, "Oma ruft laut den Hund.", [0, 2]);
    await review(controller, ".sentence").waitFor();
    assert.equal(await review(controller, ".sentence").textContent(), "The child read 1 text, and 3 of 5 words came right away.");
    assert.ok(!await controller.locator("footer").isVisible());
    assert.deepEqual(await review(controller, ".hard .pieces").allTextContents(), ["O·ma", "laut"]);
    assert.deepEqual(await review(controller, ".hard .in-line").allTextContents(), ["Oma ruft laut den Hund.", "Oma ruft laut den Hund."]);
    assert.deepEqual(await review(controller, ".evening .name").allTextContents(), ["Oma", "laut"]);
    assert.equal(await review(controller, ".evening .dot").count(), 5);

    // One was fine, one was missed, and one was told.
    await controller.getByRole("button", { name: "Was fine: Oma" }).click();
    await until(controller, () => document.querySelectorAll("#review .hard li").length === 1);
    await review(controller, ".texts button").nth(4).click();
    await until(controller, () => document.querySelectorAll("#review .hard li").length === 2);
    await controller.getByRole("button", { name: "How it was: laut" }).click();
    await controller.getByRole("button", { name: "Word given" }).click();
    await review(controller, ".kind", { hasText: "Word given" }).waitFor();
    assert.equal(await review(controller, ".sentence").textContent(), "The child read 1 text, and 3 of 5 words came right away.");

    const id = await family.program.addText("Ein Esel lacht.", "de");
    assert.ok(id);
    await review(controller, ".put-first").click();
    await review(controller, ".next-reason", { hasText: "It waits and comes first." }).waitFor();
    assert.equal(await review(controller, ".next-text").textContent(), "Oma ruft laut den Hund.");
    await review(controller, ".done").press("Enter");
    await hasNext(controller, "Start reading");
    await next(controller);
    await controller.locator("#queue li", { hasText: "Oma ruft laut den Hund." }).waitFor();
    assert.equal(await controller.locator("#queue li").count(), 1);
    await hasNext(controller, "Next text");
    await next(controller);
    await controller.locator("#sentence", { hasText: "Oma ruft laut den Hund." }).waitFor();
    assert.deepEqual(controller.problems, []);
});

test("where nothing was read nothing is looked back on, and a new session ends the review", async () => {
    const controller = await openController();
    await hasLine(controller);
    await next(controller);
    await controller.locator("#more").click();
    await controller.locator("#end").click();
    await hasNext(controller, "Start reading");
    assert.ok(await controller.locator("#review").isHidden());
    await readOneEvening(controller, "Oma lacht.");
    await review(controller, ".sentence").waitFor();
    assert.equal(await review(controller, ".sentence").textContent(), "The child read 1 text, and every word came right away.");
    assert.ok(await review(controller, ".next").isHidden());
    const other = await openController();
    await hasLine(other);
    assert.ok(await other.locator("#review").isHidden());
    await next(other);
    await until(controller, () => document.getElementById("review").hidden);
});

test("who reads is chosen by a tap, and every screen knows it", async () => {
    const alone = await openController();
    await hasLine(alone);
    assert.ok(await alone.locator("#now .readers").isHidden());
    await family.program.kill();
    addChild(family.program, "Mark");
    await family.program.start();
    const controller = await openController();
    const other = await openController();
    await hasLine(controller);
    await hasLine(other);
    await controller.locator("#now .readers label", { hasText: "Mark" }).click();
    await other.locator("#now .readers input:checked + span", { hasText: "Mark" }).waitFor();
    await readOneEvening(controller, "Oma lacht.");
    await review(controller, ".sentence").waitFor();
    assert.equal(await review(controller, ".sentence").textContent(), "Mark read 1 text, and every word came right away.");
    await review(other, ".done").click();
    await next(other);
    await other.locator("#more").click();
    await other.locator("#menu .readers label").first().click();
    await until(controller, () => document.querySelector("#menu .readers input").checked);
    assert.deepEqual(controller.problems, []);
});

test("the display has nothing of it", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await hasState(display, "idle");
    const before = display.requests.length;
    await readOneEvening(controller, "Oma lacht laut.", [0]);
    await review(controller, ".sentence").waitFor();
    await hasState(display, "idle");
    assert.deepEqual(display.requests.slice(before).filter((address) => address.includes("/api/practice")), []);
    assert.ok(!(await display.locator("body").innerText()).includes("Oma"));
});

test("how the child gets on is drawn, and told in a table", async () => {
    const controller = await openController({ viewport: { width: 1180, height: 820 } });
    await hasLine(controller);
    await controller.locator("#more").click();
    await controller.locator("#progress-open").click();
    await controller.locator("#progress .sentence", { hasText: "Nothing was read yet." }).waitFor();
    await controller.locator("#read-tab").click();

    await readOneEvening(controller, longSentence, [0]);
    await review(controller, ".done").click();
    await readOneEvening(controller, longSentence.replace("Igel", "Hase").replace("Garten", "Wald"));
    await review(controller, ".done").click();
    await controller.locator("#more").click();
    await controller.locator("#progress-open").click();
    await controller.locator("#progress .sentence", { hasText: "has read 2 texts so far." }).waitFor();
    assert.equal(await controller.locator("#progress .pace circle").count(), 2);
    assert.equal(await controller.locator("#progress .went rect").count(), 2);
    await controller.locator("#progress summary").click();
    assert.equal(await controller.locator("#progress .figures tbody tr").count(), 2);
    assert.equal(await controller.locator("#progress .hard-words tbody th").first().textContent(), "der");
    assert.ok(!/%|error|mistake/.test(await controller.locator("#progress").innerText()));
    assert.deepEqual(controller.problems, []);
});
