// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the pages. English is the source; every table has the same keys (a test looks). A page fetches
// those of one language.

export const languages = ["en", "de", "ru"];

/** The one for ?ui=… or the browser's first language that there is. */
export function chooseLanguage(search, browserLanguages) {
    const wished = [new URLSearchParams(search).get("ui"), ...browserLanguages];
    for (const tag of wished) {
        const code = (tag || "").slice(0, 2).toLowerCase();
        if (languages.includes(code))
            return code;
    }
    return "en";
}

/** Puts the words into a part of the page: data-text for content, data-label for accessible names and tooltips,
 *  data-placeholder for input fields. tr(key) looks a text up. */
export function putWords(root, tr) {
    for (const element of root.querySelectorAll("[data-text]"))
        element.textContent = tr(element.dataset.text);
    for (const element of root.querySelectorAll("[data-label]")) {
        element.setAttribute("aria-label", tr(element.dataset.label));
        element.title = tr(element.dataset.label);
    }
    for (const element of root.querySelectorAll("[data-placeholder]"))
        element.placeholder = tr(element.dataset.placeholder);
}

/** Puts the words into the whole page. Gives a function that looks a key up. */
export async function translatePage(root = document) {
    const code = chooseLanguage(location.search, navigator.languages || []);
    const { default: table } = await import(`./words/${code}.js`);
    const tr = (key) => table[key];
    root.documentElement.lang = code;
    root.title = table.title;
    putWords(root, tr);
    return tr;
}
