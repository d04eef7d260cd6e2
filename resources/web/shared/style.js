// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The child's style (docs/protocol-reading.md) as the page's style sheets see it: one data attribute or
// custom property for each key. surface.css says what becomes of them.

import { facts } from "./display-facts.js";

const dashed = (key) => key.replaceAll("_", "-");

function valueOf({ choices, least, most, longest, default: standard }, given) {
    if (choices)
        return choices.includes(given) ? given : standard;
    if (typeof given !== typeof standard || Number.isNaN(given))
        return standard;
    if (typeof given === "number")
        return Math.min(most, Math.max(least, given));
    return longest === undefined ? given : given.slice(0, longest);
}

/** The style with every key. What is missing or makes no sense gets its default, numbers are brought into their
 *  range: the same rule as DisplayStyle::fromJson(). */
export function completeStyle(style) {
    return Object.fromEntries(facts.style.map((fact) => [fact.key, valueOf(fact, style?.[fact.key])]));
}

/** The next weaker help with syllables, and behind the weakest the whole of it again. */
export function weakerThan(support) {
    const { choices } = facts.style.find(({ key }) => key === "support");
    return choices[(choices.indexOf(support) + 1) % choices.length];
}

/** The style as {attributes: {"data-…": text}, properties: {"--style-…": text}}. */
export function describe(style) {
    const attributes = {};
    const properties = {};
    for (const [key, value] of Object.entries(completeStyle(style))) {
        if (key === "family") {
            // A name in quotes can't end the declaration.
            const family = value.replaceAll(/["\\\n;]/g, "");
            properties["--style-family"] = family ? '"' + family + '"' : ""; // the page's own letters
        } else if (typeof value === "number") {
            properties["--style-" + dashed(key)] = String(value);
        } else {
            attributes["data-" + dashed(key)] = String(value);
        }
    }
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
