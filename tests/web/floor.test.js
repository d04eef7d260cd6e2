// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Old browsers: no page uses what they lack, each works without it, and what is older still is told so.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { eachWithAProgram, family, hasNext, hasState, hasWord, next, open, openController, openDisplay, startWith, until } from "./harness.js";
import { newerInMarkup, newerInScript, newerInStyles } from "./floor.js";

const root = new URL("../../resources/web/", import.meta.url);
const files = readdirSync(root, { recursive: true }).filter((name) => /\.(js|css|html)$/.test(name));
const textOf = (name) => readFileSync(new URL(name, root), "utf8");
const classic = /worker\.js$|old-browser\.js$/;

eachWithAProgram();

test("no page uses what the oldest browsers do not have", () => {
    assert.ok(files.length > 30);
    const found = files.flatMap((name) => name.endsWith(".js") ? newerInScript(name, textOf(name), !classic.test(name))
        : name.endsWith(".css") ? newerInStyles(name, textOf(name)) : newerInMarkup(name, textOf(name)));
    assert.deepEqual(found, []);
});

test("the check sees what is too new", () => {
    for (const script of ["Object.hasOwn(a, b)", "[1].at(-1)", "structuredClone(a)", "class A { static { a(); } }", "/(?<=a)b/",
        "element.requestFullscreen()", "AbortSignal.timeout(1)", "dialog.showModal()", "[1].toSorted()", "a.wakeLock.request()"])
        assert.equal(newerInScript("controller/x.js", script).length, 1, script);
    assert.deepEqual(newerInScript("controller/x.js", "a ??= b; c?.d; e.replaceAll('x', 'y'); import('./z.js')"), []);
    for (const style of ["a { color: color-mix(in srgb, red, blue); }", "a {\n    height: 100dvh;\n}", "a:has(b) { top: 0; }", "a { & b { top: 0; } }",
        "@container (width > 1px) { a { top: 0; } }", ":focus-visible { top: 0; }", "a:fullscreen, b { top: 0; }", "@media (width >= 1px) { a { top: 0; } }"])
        assert.ok(newerInStyles("x.css", style).length > 0, style);
    assert.deepEqual(newerInStyles("x.css", "a {\n    height: 100vh;\n    height: 100dvh;\n}"), []);
});

/** Takes away what came after Safari 15.0, as far as a newer browser lets it go. */
const asSafari15 = (page) => page.addInitScript(() => {
    delete Object.hasOwn;
    for (const type of [Array, String, Int8Array.prototype.__proto__.constructor])
        delete type.prototype.at;
    for (const name of ["findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"])
        delete Array.prototype[name];
    delete window.structuredClone;
    delete AbortSignal.timeout;
    delete Crypto.prototype.randomUUID;
    delete HTMLDialogElement.prototype.showModal;
    delete HTMLDialogElement.prototype.show;
    delete HTMLDialogElement.prototype.close;
    delete HTMLDialogElement.prototype.open;
    delete Element.prototype.checkVisibility;
    delete Navigator.prototype.wakeLock;
    delete Navigator.prototype.vibrate;
    delete Navigator.prototype.audioSession;
    window.wholeScreen = { asked: 0, element: null };
    delete Element.prototype.requestFullscreen;
    delete Document.prototype.exitFullscreen;
    delete Document.prototype.fullscreenElement;
    Element.prototype.webkitRequestFullscreen = function () {
        window.wholeScreen.asked += 1;
        window.wholeScreen.element = this;
    };
    Document.prototype.webkitExitFullscreen = () => {
        window.wholeScreen.element = null;
    };
    Object.defineProperty(Document.prototype, "webkitFullscreenElement", { get: () => window.wholeScreen.element, configurable: true });
});

test("a browser of the year 2021 reads a text with a child", async () => {
    const controller = await openController({ prepare: asSafari15 });
    const display = await openDisplay({ prepare: asSafari15 });
    await hasNext(controller, "Start reading");
    await startWith(controller, "Oma lacht.");
    await hasWord(display, "Oma");
    // A word is taken apart where there is no dialog of the browser's.
    await controller.locator("#more").click();
    await controller.locator("#split").click();
    await controller.locator("#splitter").waitFor();
    await controller.getByRole("checkbox", { name: "A syllable begins between O | m" }).click();
    await controller.locator("#split-save").click();
    await controller.locator("#splitter").waitFor({ state: "hidden" });
    await until(display, () => document.querySelectorAll(".word.current .syllable").length === 1);
    // So is told what was hard about it.
    await controller.locator("#stumbled").click({ button: "right" });
    await controller.getByRole("button", { name: "Word given" }).click();
    await controller.locator("#mark-kinds").waitFor({ state: "hidden" });
    await controller.locator("#sentence .marked", { hasText: "Oma" }).waitFor();
    await controller.locator("#library-tab").click();
    await controller.locator("#found li").first().waitFor();
    await controller.locator("#read-tab").click();
    await display.locator("#stage").click();
    await until(display, () => window.wholeScreen.asked === 1 && window.wholeScreen.element === document.documentElement);
    await display.locator("#stage").click();
    await until(display, () => window.wholeScreen.element === null);
    await next(controller);
    await next(controller);
    await hasState(display, "completed");
    assert.deepEqual([...controller.problems, ...display.problems], []);
});

test("without a wake lock a silent film keeps the screen on, from the first touch to the end of the session", async () => {
    const controller = await openController({ prepare: asSafari15 });
    const isPlaying = (page) => page.evaluate(() => {
        const film = document.querySelector("video");
        return Boolean(film) && !film.paused && !film.muted && film.readyState > 1;
    });
    assert.ok(!controller.requests.some((url) => url.endsWith(".mp4")));
    await startWith(controller, "Oma lacht.");
    await until(controller, () => {
        const film = document.querySelector("video");
        return film && !film.paused && film.currentTime > 0;
    });
    assert.ok(await isPlaying(controller));
    await controller.locator("#more").click();
    await controller.locator("#end").click();
    await until(controller, () => document.querySelector("video").paused);
    // With a wake lock there is no film.
    const newer = await openController();
    await startWith(newer, "Opa");
    assert.equal(await newer.locator("video").count(), 0);
});

test("a browser that is too old says so in each language, and on every page", async () => {
    const tooOld = (page) => page.addInitScript(() => {
        const supports = CSS.supports;
        CSS.supports = (...wish) => !wish[0].includes("aspect-ratio") && supports.apply(CSS, wish);
    });
    for (const path of ["controller/", "display/", "pair/", "pair/certificate.html"]) {
        for (const [locale, text] of [["en-US", "too old"], ["de-DE", "zu alt"], ["ru-RU", "устарел"]]) {
            const page = await open(path, { prepare: tooOld, locale });
            const told = page.locator("#too-old");
            await told.waitFor();
            assert.ok((await told.textContent()).includes(text), path);
            assert.equal(await told.getAttribute("lang"), locale.slice(0, 2));
        }
    }
    assert.equal(await (await openController()).locator("#too-old").count(), 0);
    // Not by the script that such a browser can't read.
    const source = textOf("shared/old-browser.js");
    assert.deepEqual(newerInScript("shared/old-browser.js", source, false), []);
    assert.ok(!/=>|`|\b(let|const|class|async)\b|\?\.|\?\?/.test(source.replace(/\/\/.*|"[^"]*"/g, "")), "plain old JavaScript");
    assert.equal((await fetch(family.program.address + "web/shared/old-browser.js")).status, 200);
});
