// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// scripts/gallery runs it: pictures of the real pages, for docs/images. The folder is the argument.

import { join } from "node:path";
import { launchBrowser, Program } from "./program.js";

const folder = process.argv[2];
const program = new Program();
await program.start();
const browser = await launchBrowser();

async function open(path, viewport) {
    const context = await browser.newContext({ locale: "en-US", viewport, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(program.address + "web/" + path);
    return page;
}

const controller = await open("controller/", { width: 390, height: 844 });
await controller.locator("#languages input[value=ru]").check();
await controller.locator("#next").click();
for (const text of ["Ночью в окно заглянула луна и пожелала нам добрых снов.", "Кот спит на тёплой печке."]) {
    await controller.locator("#typed").fill(text);
    await controller.locator("#typed").press("Enter");
    await controller.locator("#sentence .current, #queue li", { hasText: text.split(" ")[0] }).first().waitFor();
}
for (const word of ["в", "окно", "заглянула"]) {
    await controller.locator("#next").click();
    await controller.locator("#sentence .current", { hasText: word }).waitFor();
}
await controller.locator("#suggestions li").first().waitFor();
const display = await open("display/", { width: 1024, height: 768 });
await display.locator(".word.current", { hasText: "заглянула" }).waitFor();
await display.evaluate(() => document.fonts.ready.then(() => true));
await controller.screenshot({ path: join(folder, "tablet-controller.png") });
await display.screenshot({ path: join(folder, "tablet-display.png") });
await browser.close();
await program.end();
