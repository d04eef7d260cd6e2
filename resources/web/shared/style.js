// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The child's style (docs/protocol-reading.md) as the page's style sheets see it: one data attribute and
// one custom property for each key. surface.css says what becomes of them.

const choices = {
    syllables: ["none", "dot", "hyphen", "colours", "arcs"],
    palette: ["safe", "primer", "grey"],
    scope: ["current", "all"],
    support: ["strong", "light", "none"],
    tint: ["paper", "white", "cream", "green", "blue", "rose"],
    picture: ["above", "below", "beside", "full"],
};
const switches = ["vowels", "capitals", "dim_read", "dim_coming", "dim_other_lines", "still"];
const measures = { size: [0.4, 1, 1], letter_gap: [0, 0.3, 0], line_height: [1.3, 2.4, 1.5] };

const dashed = (key) => key.replaceAll("_", "-");

/** The style as {attributes: {"data-…": text}, properties: {"--style-…": text}}. What is missing or makes no
 *  sense gets its default. */
export function describe(style) {
    const given = style ?? {};
    const attributes = {};
    for (const [key, values] of Object.entries(choices)) {
        const fallback = key === "syllables" ? "colours" : values[0];
        attributes["data-" + key] = values.includes(given[key]) ? given[key] : fallback;
    }
    for (const key of switches)
        attributes["data-" + dashed(key)] = String(given[key] ?? key === "dim_read");
    const properties = {};
    for (const [key, [least, most, fallback]] of Object.entries(measures)) {
        const number = Number.isFinite(given[key]) ? given[key] : fallback;
        properties["--style-" + dashed(key)] = String(Math.min(most, Math.max(least, number)));
    }
    // A name in quotes can't end the declaration.
    const family = String(given.family ?? "").replaceAll(/["\\\n;]/g, "");
    properties["--style-family"] = family ? '"' + family + '"' : ""; // the page's own letters
    return { attributes, properties };
}

/** Gives the style to the element that the style sheets look at. */
export function applyStyle(element, style) {
    const { attributes, properties } = describe(style);
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
    for (const [name, value] of Object.entries(properties))
        element.style.setProperty(name, value);
}
