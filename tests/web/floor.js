// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The oldest browsers that the pages work in: Safari 15.0, Chrome 89, Firefox 89. All have aspect-ratio in
// CSS and await at the top of a module, and shared/old-browser.js tells the others so. What came later and breaks a page there
// stands here; what is nicer where it is there and missed nowhere does not.

import { parse } from "acorn";

/** Names that may only stand in the files that do without them where they are missing. */
const guarded = {
    // methods and properties, by the Safari that brought them
    "AbortSignal.timeout": [], // 16.0
    requestFullscreen: ["shared/device.js"], // 16.4, with a prefix before
    exitFullscreen: ["shared/device.js"],
    fullscreenElement: ["shared/device.js"],
    wakeLock: ["shared/device.js"], // 16.4
    showModal: ["controller/splitter.js", "controller/mark-kinds.js", "controller/fitting-pictures.js"], // 15.4
    audioSession: ["controller/speech-player.js"], // 16.4
    vibrate: ["shared/device.js"], // never
    // 15.4
    "Object.hasOwn": [], at: [], structuredClone: [], findLast: [], findLastIndex: [], randomUUID: [], requestSubmit: [],
    checkVisibility: [], inert: [],
    // later
    any: [], timeout: [], throwIfAborted: [], toSorted: [], toReversed: [], toSpliced: [], with: [], groupBy: [],
    fromAsync: [], withResolvers: [], isWellFormed: [], setHTML: [], showPopover: [],
    startViewTransition: [], isSubsetOf: [], union: [], intersection: [], difference: [], canParse: [],
    adoptedStyleSheets: [], scheduler: [], requestIdleCallback: [], OffscreenCanvas: [], SharedWorker: [],
    BroadcastChannel: [], CompressionStream: [], ElementInternals: [],
};

function eachNode(node, visit) {
    if (!node || typeof node.type !== "string")
        return;
    visit(node);
    for (const value of Object.values(node)) {
        for (const child of Array.isArray(value) ? value : [value]) {
            if (child && typeof child === "object")
                eachNode(child, visit);
        }
    }
}

/** What a script has that is newer than the floor, one sentence each. */
export function newerInScript(file, source, isModule = true) {
    const found = [];
    let tree;
    try {
        tree = parse(source, { ecmaVersion: 2022, sourceType: isModule ? "module" : "script", locations: true });
    } catch (error) {
        return [`${file}: ${error.message}`];
    }
    eachNode(tree, (node) => {
        const names = [];
        if (node.type === "StaticBlock")
            found.push(`${file}:${node.loc.start.line}: a static block`); // 16.4
        if (node.type === "MemberExpression" && !node.computed) {
            names.push(node.property.name);
            if (node.object.type === "Identifier")
                names.unshift(node.object.name + "." + node.property.name);
        } else if (node.type === "NewExpression" && node.callee.type === "Identifier") {
            names.push(node.callee.name);
        } else if (node.type === "CallExpression" && node.callee.name === "structuredClone") {
            names.push(node.callee.name);
        }
        const known = names.find((name) => Array.isArray(guarded[name]));
        if (known && !guarded[known].includes(file))
            found.push(`${file}:${node.loc.start.line}: ${known}`);
        if (node.type === "Literal" && node.regex && (/\(\?<[=!]/.test(node.regex.pattern) || /[vd]/.test(node.regex.flags)))
            found.push(`${file}:${node.loc.start.line}: a look-behind or a flag in a regular expression`); // 16.4
    });
    return found;
}

/** CSS that a browser of the floor drops, and the page with it. */
const newCss = {
    "color-mix": /color-mix\(/, "a colour space": /\b(ok)?l(ab|ch)\(/, ":has": /:has\(/, "@container": /@container/,
    "@layer": /@layer/, "@property": /@property/, nesting: /(^|[{;]\s*)&/m, "light-dark": /light-dark\(/,
    "text-wrap": /text-wrap:/, "field-sizing": /field-sizing/, "accent-color": /accent-color/, "overflow: clip": /overflow[^;]*:\s*clip/,
    subgrid: /subgrid/, "@scope": /@scope/, "media ranges": /@media[^{]*[<>]/, "anchor()": /anchor\(/, "round()": /\bround\(/,
    "contain-intrinsic-size": /contain-intrinsic/, "content-visibility": /content-visibility/, "@starting-style": /@starting-style/,
};

/** The same for a style sheet. */
export function newerInStyles(file, source) {
    const css = source.replace(/\/\*[^]*?\*\//g, "");
    const found = Object.keys(newCss).filter((name) => newCss[name].test(css)).map((name) => `${file}: ${name}`);
    const lines = css.split("\n");
    for (const [index, line] of lines.entries()) {
        // 15.4: the line before says it in the old units.
        const isDynamic = /\d[dsl]v[hw]\b/.test(line);
        if (isDynamic && lines[index - 1].trim() !== line.trim().replace(/(\d)[dsl](v[hw])\b/g, "$1$2"))
            found.push(`${file}:${index + 1}: ${line.trim()} without its vh before it`);
        // A list with a selector that a browser does not know is dropped whole.
        if (/:fullscreen|:modal|:popover-open|:user-(in)?valid|::backdrop/.test(line) && line.includes(","))
            found.push(`${file}:${index + 1}: ${line.trim()} in a list`);
    }
    // 15.4: where it is not known, the plain :focus has to do.
    if (/:focus-visible/.test(css) && !/@supports not selector\(:focus-visible\)/.test(css))
        found.push(`${file}: :focus-visible without another`);
    return found;
}

/** And for the markup of a page, which must also tell a browser that is too old so. */
export function newerInMarkup(file, source) {
    const found = [];
    for (const [name, pattern] of Object.entries({ popover: /\spopover/, inert: /\sinert/, "<search>": /<search/, "an inline script": /<script>/ })) {
        if (pattern.test(source))
            found.push(`${file}: ${name}`);
    }
    const begin = source.indexOf("type=\"module\"");
    const teller = source.search(/<script src="[^"]*shared\/old-browser\.js"><\/script>/);
    if (begin >= 0 && (teller < 0 || teller > begin))
        found.push(`${file}: a browser that is too old is told nothing`);
    return found;
}
