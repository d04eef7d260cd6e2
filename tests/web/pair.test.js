// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { test } from "node:test";
import { tables } from "../../resources/web/pair/words.js";
import { eachWithAProgram, family, newTablet, pairingCode } from "./harness.js";

eachWithAProgram("paired");
const secure = () => family.program.address.replace("http:", "https:");

test("a device is led to the page, pairs by six digits, and controls over wss", async () => {
    const page = await newTablet();
    await page.goto(secure());
    await page.waitForURL("**/web/pair/");
    await page.locator("#code").fill("000000");
    await page.locator("#send").click();
    await page.locator("#problem", { hasText: "not the code" }).waitFor();
    const digits = await pairingCode();
    await page.locator("#code").fill(digits.slice(0, 3) + " " + digits.slice(3));
    await page.locator("#name").fill("Kitchen");
    await page.locator("#send").click();
    await page.locator("#known", { hasText: "Kitchen" }).waitFor();
    await page.getByText("Control the reading").click();
    await page.locator("#next", { hasText: "Start reading" }).click();
    await page.locator("#next", { hasText: "Bring a text" }).waitFor();
    const [cookie] = await page.context().cookies();
    assert.deepEqual([cookie.httpOnly, cookie.secure, cookie.sameSite], [true, true, "Strict"]);
    assert.deepEqual(page.problems, []);
    // It is known again, after a restart too.
    await family.program.kill();
    await family.program.start();
    await page.goto(secure() + "web/pair/");
    await page.locator("#known", { hasText: "Kitchen" }).waitFor();
});

test("the QR code pairs by itself, once, and leaves no code behind", async () => {
    const link = secure() + "web/pair/#" + await pairingCode();
    const page = await newTablet();
    await page.goto(link);
    await page.getByText("Show the text").waitFor();
    assert.ok(!page.url().includes("#"));
    await page.getByText("Show the text").click();
    await page.locator("body[data-state=idle]").waitFor();
    const other = await newTablet({ locale: "de-DE" });
    await other.goto(link);
    await other.locator("#problem", { hasText: "Das ist nicht der Code" }).waitFor();
    assert.ok(await other.locator("#code").isVisible());
});

test("what is not paired gets no page and no line", async () => {
    const page = await newTablet();
    for (const path of ["web/controller/", "web/display/", "api/items"]) {
        const response = await page.request.get(secure() + path);
        assert.equal(response.status(), 401, path);
    }
    await page.goto(secure() + "web/pair/");
    const opened = await page.evaluate(() => new Promise((resolve) => {
        const socket = new WebSocket("wss://" + location.host + "/ws?role=display");
        socket.onopen = () => resolve(true);
        socket.onerror = () => resolve(false);
    }));
    assert.equal(opened, false);
});

test("the certificate is explained in three languages and can be fetched", async () => {
    for (const [locale, title] of [["en-US", "Why the browser warns"], ["de-AT", "Warum der Browser warnt"], ["ru-RU", "Почему браузер предупреждает"]]) {
        const page = await newTablet({ locale, viewport: { width: 390, height: 844 } });
        await page.goto(secure() + "web/pair/certificate.html");
        await page.locator("h1", { hasText: title }).waitFor();
        for (const picture of await page.locator("svg").all())
            assert.ok((await picture.getAttribute("aria-label")).length > 10);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 390, `the page is ${width} wide`);
        assert.ok(await page.locator("#install").isVisible());
        assert.deepEqual(page.problems, []);
    }
    const page = await newTablet();
    const response = await page.request.get(secure() + "web/pair/chitai-root.crt");
    assert.equal(response.headers()["content-type"], "application/x-x509-ca-cert");
});

test("every language has every word", () => {
    for (const [language, table] of Object.entries(tables)) {
        assert.deepEqual(Object.keys(table), Object.keys(tables.en), language);
        for (const [key, text] of Object.entries(table))
            assert.ok(text.trim().length > 0, `${language} ${key}`);
    }
});
