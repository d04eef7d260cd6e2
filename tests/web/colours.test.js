// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The colours of a style, as a browser understands the style sheets.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { describe as describeStyle } from "../../resources/web/shared/style.js";
import { launchBrowser } from "./program.js";

const source = (path) => readFileSync(new URL("../../" + path, import.meta.url), "utf8");
const vectors = JSON.parse(source("tests/data/display-vectors.json"));
const sheets = ["display-facts", "tokens", "surface"].map((name) => source(`resources/web/shared/${name}.css`));

// Syllables with marks in one surface, coloured ones in the other.
function page(style) {
    const surface = (id, more) => {
        const { attributes } = describeStyle({ ...style, scope: "all", ...more });
        const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`).join(" ");
        return `<div id="${id}" class="surface" data-state="reading" ${written}><div class="highlight"></div><div class="words">`
            + ["read", "current"].map((state) => `<span class="word ${state}"><i class="syllable">a</i><i class="syllable">b</i></span>`).join("")
            + "</div></div>";
    };
    return `<style>${sheets.join("")} * { transition: none !important; }</style>`
        + surface("coloured", { syllables: "colours" }) + surface("marked", { syllables: "dot" });
}

function coloursOf() {
    const hex = (selector, property = "color", pseudo = null) => {
        const value = getComputedStyle(document.querySelector(selector), pseudo)[property];
        return "#" + value.match(/\d+/g).map((part) => Number(part).toString(16).padStart(2, "0")).join("");
    };
    return {
        paper: hex("#coloured", "backgroundColor"),
        ink: hex("#marked .current .syllable"),
        quiet: hex("#coloured .read .syllable"),
        highlight: hex("#coloured .highlight", "backgroundColor"),
        syllable_a: hex("#coloured .current .syllable:first-child"),
        syllable_b: hex("#coloured .current .syllable:last-child"),
        mark: hex("#marked .current .syllable:first-child", "color", "::after"),
    };
}

test("each style has the colours that it has on the laptop", async () => {
    const browser = await launchBrowser();
    try {
        for (const { style, room, ...colours } of vectors.colours) {
            const context = await browser.newContext({ colorScheme: room });
            const tab = await context.newPage();
            await tab.setContent(page(style));
            assert.deepEqual(await tab.evaluate(coloursOf), colours, JSON.stringify([style, room]));
            await context.close();
        }
    } finally {
        await browser.close();
    }
});
