// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachWithAProgram, family, openController, startWith, until } from "./harness.js";

eachWithAProgram();

const picturesOf = async (text) => {
    const id = await family.program.addText(text, "de");
    const answer = await fetch(`${family.program.address}api/items/${id}/illustrations`);
    return answer.json();
};

async function offer(controller) {
    await controller.locator("#more").click();
    await controller.locator("#picture").click();
    await controller.locator("#fitting[open]").waitFor();
}

test("the text on screen gets a picture of the laptop", async () => {
    const controller = await openController();
    await startWith(controller, "Die Katzen schlafen.");
    const before = (await picturesOf("Die Katzen schlafen.")).length;
    assert.equal(before, 0);
    await offer(controller);
    const picture = controller.locator("#fitting .pictures button").first();
    await until(controller, () => document.querySelector("#fitting img").naturalWidth > 0);
    assert.match(await picture.locator("img").getAttribute("alt"), /[Kk]atze/);
    await picture.click();
    await controller.locator("#fitting:not([open])").waitFor({ state: "attached" });
    assert.equal((await picturesOf("Die Katzen schlafen.")).length, 1);
    assert.deepEqual(controller.problems, []);
});

test("words without a picture are told so", async () => {
    const controller = await openController();
    await startWith(controller, "Xyzzy plugh.");
    await offer(controller);
    await controller.getByText("The laptop has no picture for these words.").waitFor();
    await controller.keyboard.press("Escape");
    await controller.locator("#fitting:not([open])").waitFor({ state: "attached" });
    assert.deepEqual(controller.problems, []);
});
