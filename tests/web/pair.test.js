// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from "node:assert/strict";
import { networkInterfaces } from "node:os";
import { test } from "node:test";
import { tables } from "../../resources/web/pair/words.js";
import { eachWithAProgram, family, newPage, newTablet, pairingCode } from "./harness.js";

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

/** This machine as another one finds it; nothing without a network. */
function networkAddress() {
    const all = Object.values(networkInterfaces()).flat();
    const own = all.find(({ family: kind, internal }) => kind === "IPv4" && !internal);
    return own ? `http://${own.address}:${family.program.port}/` : null;
}

test("who comes without TLS reads of the warning before it comes", async (t) => {
    if (!networkAddress())
        return t.skip("this machine has no network");
    const page = await newPage({ locale: "de-DE" });
    await page.goto(networkAddress() + "web/display/?ui=de");
    await page.locator("h1", { hasText: "Dein Laptop ist gefunden" }).waitFor();
    assert.equal(await page.locator("#words li").count(), 4);
    assert.equal(await page.locator("h1").count(), 1);
    assert.ok(!await page.locator("#install").isVisible());
    const goOn = new URL(await page.locator("#goOn").evaluate((link) => link.href));
    assert.equal(goOn.protocol + goOn.pathname, "https:/web/pair/");
    assert.equal(goOn.searchParams.get("next"), "/web/display/?ui=de");
    assert.deepEqual(page.problems, []);
});

test("the QR code's way leads over that page, or past it where the certificate is known", async (t) => {
    if (!networkAddress())
        return t.skip("this machine has no network");
    const page = await newTablet();
    await page.goto(networkAddress() + "web/pair/certificate.html#" + await pairingCode());
    await page.getByText("Show the text").waitFor();
    assert.ok(page.url().startsWith("https:"));
    assert.ok(!page.url().includes("#"));
});

test("who was led away from a page comes back to it", async () => {
    const page = await newTablet();
    await page.goto(secure() + "web/display/?ui=ru");
    await page.waitForURL("**/web/pair/?next=*");
    // Neither a look at the certificate nor a wrong code loses the way.
    await page.locator("#help").click();
    await page.locator("#back").click();
    await page.locator("#code").fill("000000");
    await page.locator("#send").click();
    await page.locator("#problem").waitFor();
    await page.locator("#code").fill(await pairingCode());
    await page.locator("#send").click();
    await page.waitForURL("**/web/display/?ui=ru");
    await page.locator("body[data-state=idle]").waitFor();
    // A device that is paired and comes again goes on at once.
    await page.goto(secure() + "web/pair/?next=%2Fweb%2Fcontroller%2F");
    await page.waitForURL("**/web/controller/");
    assert.deepEqual(page.problems, []);
    // Nobody else's page, and no way round in a circle.
    for (const next of ["https://example.org/web/display/", "//example.org/web/display/", "/\\example.org/web/display/",
        "/api/items", "/web/pair/", "/web/pair", "/web/../api/items", "javascript:alert(1)", "web/display/", ""]) {
        await page.goto(secure() + "web/pair/?next=" + encodeURIComponent(next));
        await page.getByText("Control the reading").waitFor();
    }
});

test("a device that loses its right comes back to its page", async () => {
    const page = await newTablet();
    await page.goto(secure() + "web/pair/?next=%2Fweb%2Fcontroller%2F#" + await pairingCode());
    await page.waitForURL("**/web/controller/");
    await page.locator("#line:not(.down)").waitFor();
    await page.context().clearCookies();
    await page.reload();
    await page.waitForURL("**/web/pair/?next=%2Fweb%2Fcontroller%2F");
});

test("where the page comes and the line never does, the certificate is explained", async () => {
    const page = await newTablet();
    await page.goto(secure() + "web/pair/#" + await pairingCode());
    await page.getByText("Show the text").waitFor();
    for (const path of ["web/display/", "web/controller/"]) {
        for (const kind of ["fails", "hangs"]) {
            const other = await page.context().newPage();
            await other.addInitScript((how) => {
                const Real = window.WebSocket;
                window.isBlocked = true;
                window.WebSocket = class extends EventTarget {
                    constructor(...wish) {
                        super();
                        if (!window.isBlocked)
                            return new Real(...wish);
                        this.readyState = 0;
                        if (how === "fails")
                            setTimeout(() => this.onclose && this.onclose(new CloseEvent("close")));
                    }
                    close() {}
                };
                window.WebSocket.OPEN = 1;
                if (how === "hangs") { // what takes eight seconds takes none
                    const later = window.setTimeout;
                    window.setTimeout = (action, time, ...more) => later(action, Math.min(time || 0, 100), ...more);
                }
            }, kind);
            await other.goto(secure() + path);
            const help = other.locator("#line-help");
            await help.filter({ hasText: "What helps" }).waitFor();
            await other.evaluate(() => { window.isBlocked = false; });
            await help.waitFor({ state: "hidden" });
            await other.evaluate(() => { window.isBlocked = true; });
            await other.reload();
            await help.click();
            await other.getByText("let no line through").waitFor();
            await other.close();
        }
    }
});

test("a page asks for no file that its device may not have", async () => {
    for (const path of ["web/pair/", "web/pair/certificate.html", "web/pair/none"]) {
        const page = await newTablet();
        const refused = [];
        page.on("response", (response) => response.status() === 401 && refused.push(new URL(response.url()).pathname));
        await page.goto(secure() + path);
        await page.locator("h1, p").first().waitFor();
        await page.evaluate(() => document.fonts.load('20px "Chitai Letters"').catch(() => []).then(() => true));
        assert.deepEqual(refused.filter((name) => name !== "/api/device"), [], path);
    }
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
