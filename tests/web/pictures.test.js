// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { test } from "node:test";
import { eachWithAProgram, family, hasState, next, openController, openDisplay, startWith, until } from "./harness.js";
import { handOver, photograph } from "./photos.js";

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
    await until(controller, () => document.querySelector("#fitting .pictures img").naturalWidth > 0);
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

const camera = "#fitting input[name=camera]";
const given = (page) => page.locator("#fitting .given:not([hidden]) img").waitFor();

test("a photograph of the text on screen is its reward, three taps from the reading, turned upright", async () => {
    const controller = await openController();
    const display = await openDisplay();
    await startWith(controller, "Oma lacht.");
    await offer(controller);
    const [chooser] = await Promise.all([controller.waitForEvent("filechooser"),
        controller.locator("#fitting button[value=camera]").click()]);
    assert.equal(await chooser.element().getAttribute("capture"), "environment");
    await controller.evaluate(photograph, [camera, 80, 40]);
    await given(controller);
    await controller.getByText("It comes when this text has been read.").waitFor();
    const [picture] = await picturesOf("Oma lacht.");
    assert.deepEqual([picture.width, picture.height], [40, 80]);
    await controller.locator("#fitting .close").click();
    await next(controller);
    await next(controller);
    await hasState(display, "completed");
    await until(display, (id) => [...document.images].some((image) => image.src.includes(id) && image.naturalHeight === 80), picture.id);
    assert.deepEqual(controller.problems, []);
    assert.deepEqual(display.problems, []);
});

test("a photograph is taken back, from the laptop too", async () => {
    const controller = await openController();
    await startWith(controller, "Oma lacht.");
    await offer(controller);
    await controller.evaluate(photograph, [camera, 80, 40]);
    await given(controller);
    await controller.locator("#fitting .take-back").click();
    await controller.getByText("It is gone, from the laptop too.").waitFor();
    assert.equal((await picturesOf("Oma lacht.")).length, 0);
    const all = await (await fetch(family.program.address + "api/illustrations?limit=1000")).json();
    assert.ok(all.illustrations.every(({ width }) => width !== 40));
});

test("a text that was left meanwhile gets its picture for the next time", async () => {
    const controller = await openController();
    await startWith(controller, "Oma lacht.");
    await controller.locator("#typed").fill("Opa");
    await controller.locator("#typed").press("Enter");
    await controller.locator("#queue li", { hasText: "Opa" }).waitFor();
    await offer(controller);
    await controller.evaluate(() => document.querySelector("#skip").click()); // as at another device
    await until(controller, () => document.querySelector("#current").textContent.includes("O·pa"));
    await controller.evaluate(photograph, [camera, 80, 40]);
    await given(controller);
    await controller.getByText("The reading has gone on.").waitFor();
    assert.equal((await picturesOf("Oma lacht.")).length, 1);
    assert.equal((await picturesOf("Opa")).length, 0);
});

test("what is no picture, too large or can't be sent is told, and nothing is kept", async () => {
    const controller = await openController();
    await startWith(controller, "Oma lacht.");
    await offer(controller);
    const tells = (text) => controller.locator("#fitting .told", { hasText: text }).waitFor();
    await controller.evaluate(handOver, [camera, "text/plain", 10]);
    await tells("no picture that the laptop can read");
    await controller.evaluate(handOver, [camera, "image/jpeg", 1000]); // says so of itself
    await tells("no picture that the laptop can read");
    await controller.evaluate(handOver, [camera, "image/jpeg", 21 * 1024 * 1024]);
    await tells("too large");
    await family.program.kill();
    await controller.evaluate(photograph, [camera, 80, 40]);
    await tells("can’t be reached");
    await controller.locator("#fitting button[value=camera]").waitFor(); // to be tried again
});

test("a picture on its way shows how far it is, and is stopped", async () => {
    const controller = await openController();
    await startWith(controller, "Oma lacht.");
    await offer(controller);
    let goOn;
    const asked = new Promise((resolve) => controller.route("**/api/illustrations", async (route) => {
        resolve();
        await new Promise((free) => { goOn = free; });
        await route.abort().catch(() => {});
    }));
    await controller.evaluate(photograph, [camera, 80, 40]);
    await asked;
    await controller.locator("#fitting progress").waitFor();
    await controller.locator("#fitting .stop").click();
    await controller.getByText("Stopped. Nothing was kept.").waitFor();
    await controller.locator("#fitting button[value=camera]").waitFor();
    goOn();
    assert.equal((await picturesOf("Oma lacht.")).length, 0);
});

test("where it is switched on, words are looked for on the internet, by the laptop", async () => {
    const controller = await openController();
    await startWith(controller, "Oma lacht.");
    await offer(controller);
    assert.equal(await controller.locator("#fitting .outside").isVisible(), false); // off at the start
    await controller.locator("#fitting .close").click();
    const thumbnail = await (await fetch(family.program.address + "api/pictures/thumbnail?id=own:cat")).arrayBuffer();
    const credit = { title: "Grandma", author: "Ann", license: "CC BY 4.0", license_url: "", source: "Wikimedia Commons", page_url: "" };
    const taken = [];
    let answer = { pictures: [{ id: "commons:1", credit }], silent: ["Openverse"] };
    await controller.route("**/api/pictures/suggestions?*", (route) => route.fulfill({ json: { suggestions: [], outside: true } }));
    await controller.route(/api\/pictures\/outside/, (route) => {
        const request = route.request();
        if (request.method() === "POST") {
            taken.push(new URLSearchParams(request.postData()).get("id"));
            return route.fulfill({ status: 201, json: {} });
        }
        if (request.url().includes("thumbnail"))
            return route.fulfill({ contentType: "image/webp", body: Buffer.from(thumbnail) });
        return answer ? route.fulfill({ json: answer }) : route.fulfill({ status: 502, json: { detail: "silent" } });
    });
    await offer(controller);
    const search = async (words) => {
        await controller.locator("#fitting .outside input").fill(words);
        await controller.locator("#fitting .outside form button").click();
    };
    await search("Großmutter");
    await controller.getByText("No answer from Openverse").waitFor();
    assert.ok(controller.requests.some((url) => url.endsWith("outside?words=Gro%C3%9Fmutter")));
    await until(controller, () => document.querySelector("#fitting .outside img")?.naturalWidth > 0);
    const picture = controller.locator("#fitting .outside .pictures button");
    assert.equal(await picture.getAttribute("title"), "Grandma, Ann, CC BY 4.0, Wikimedia Commons");
    answer = { pictures: [], silent: [] };
    await search("xyzzy");
    await controller.getByText("Nothing was found. Try another word.").waitFor();
    answer = null;
    await search("Oma");
    await controller.getByText("The laptop got no answer from the internet.").waitFor();
    answer = { pictures: [{ id: "commons:1", credit }], silent: [] };
    await search("Oma");
    await picture.click();
    await controller.locator("#fitting:not([open])").waitFor({ state: "attached" });
    assert.deepEqual(taken, ["commons:1"]);
    assert.deepEqual(controller.problems, []);
});
