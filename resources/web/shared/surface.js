// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the child sees: paper and words. The display shows it large, the controller small and true. The
// same geometry as the program's own window, qml/display/ReadingSurface.qml.

import { facts } from "./display-facts.js";
import { fit, gap, lineHeight, listedLines } from "./fit.js";
import { GrowingView } from "./growing.js";
import { isCompleted, isReadFreely, piecesOf, sentenceOf, wordState } from "./state.js";
import { applyStyle } from "./style.js";

const measured = 100; // pixels; the size at which words are measured
const largestShare = facts.typesetting.largest_share; // of the box's height: a single word does not fill the whole screen
const { screen } = facts;

function make(parent, tag, className, more = {}) {
    const element = Object.assign(document.createElement(tag), { className, ...more });
    parent.append(element);
    return element;
}

function makeWord(pieces) {
    const word = document.createElement("span");
    word.className = "word";
    for (const piece of pieces)
        make(word, "span", "syllable", { textContent: piece });
    return word;
}

/** Puts a word into lines of that width, in font sizes, and says how many there are. */
function wrap(element, most, { style }) {
    const syllables = [...element.children];
    element.replaceChildren(...syllables.flatMap((syllable, index) => index > 0 ? ["\u00ad", syllable] : [syllable]));
    element.style.width = most + "em";
    element.classList.add("wrapped");
    return Math.max(1, Math.round(element.getBoundingClientRect().height / (lineHeight * Number.parseFloat(style.fontSize))));
}

function unwrap(element) {
    if (!element.classList.contains("wrapped"))
        return;
    element.replaceChildren(...element.children);
    element.style.width = "";
    element.classList.remove("wrapped");
}

/** "curtain", "idle", "reading", "completed", or "whole" where no word is lit. */
export function surfaceState(state) {
    if (state.curtain)
        return "curtain";
    if (state.words.length === 0)
        return "idle";
    if (isReadFreely(state))
        return "whole";
    return isCompleted(state) ? "completed" : "reading";
}

export class ReadingSurface {
    /** words: {idle, hint}, the sentences of the still picture. */
    constructor(root, words) {
        this.root = root;
        root.classList.add("surface");
        this.text = make(root, "div", "surface-text");
        this.text.style.lineHeight = lineHeight;
        this.highlight = make(this.text, "div", "highlight");
        this.words = make(this.text, "div", "words");
        this.picture = make(root, "img", "reward", { alt: "" });
        this.star = make(root, "img", "star", { alt: "", src: "../shared/star.svg" });
        this.dot = make(root, "div", "curtain-dot");
        this.idle = make(root, "div", "idle");
        make(this.idle, "img", "", { alt: "", src: "../shared/book.svg" });
        make(this.idle, "p", "", { textContent: words.idle });
        if (words.hint)
            make(this.idle, "p", "hint", { textContent: words.hint });
        this.growing = new GrowingView(make(root, "div", "growing"));
        this.state = null;
        this.shownKey = "";
        this.elements = [];
        this.hasPicture = false;
        this.picture.addEventListener("load", () => this.takePicture(true));
        this.picture.addEventListener("error", () => {
            this.picture.removeAttribute("src"); // the next state asks again
            this.takePicture(false);
        });
        this.words.addEventListener("animationend", () => this.settle());
        new ResizeObserver(() => {
            this.layOut();
            this.growing.redraw();
        }).observe(root);
        if (document.fonts)
            document.fonts.load('20px "Chitai Letters"', "аa").then(() => this.measure()).catch(() => {});
    }

    show(state) {
        const before = this.state;
        this.state = state;
        this.root.dataset.state = surfaceState(state);
        this.showGrowing();
        this.loadPicture();
        applyStyle(this.root, state.style);
        const pieces = piecesOf(state);
        const key = JSON.stringify([pieces, state.style, state.clinging]);
        if (key !== this.shownKey) {
            this.shownKey = key;
            this.elements = pieces.map(makeWord);
            this.words.lang = state.language || "";
            this.words.replaceChildren(...this.elements);
            this.measure();
            // Not for whoever comes late, nor when the syllables of an expected text come.
            const text = sentenceOf(state);
            if (before && text !== this.shownText)
                this.animate("arriving");
            this.shownText = text;
        } else if (before && before.current_word_index !== state.current_word_index) {
            if (isCompleted(before) !== isCompleted(state))
                this.layOut();
            this.settle(); // whoever taps on overtakes the arrival
        }
        this.turnPage();
        for (const [index, element] of this.elements.entries())
            element.className = "word " + wordState(state, index) + (this.pageOf(index) === this.page ? "" : " elsewhere")
                + (element.style.width ? " wrapped" : "");
        this.moveHighlight();
    }

    /** Where no text is: the picture that grows, for the child that has one. */
    showGrowing() {
        const { growing, style } = this.state;
        const hasPicture = Boolean(growing);
        this.root.classList.toggle("has-growing", hasPicture);
        if (hasPicture && this.root.dataset.state === "idle")
            this.growing.show(growing, !(style && style.still));
        else
            this.growing.hide();
    }

    pageOf(index) {
        return this.pages?.[index] ?? 0;
    }

    /** The page with the current word is in sight; of a completed text the last. */
    turnPage() {
        const index = this.state.current_word_index ?? this.elements.length - 1;
        const page = this.pageOf(index);
        const turns = page !== this.page && this.turnedText === this.shownText && this.turnedText !== undefined;
        this.turnedText = this.shownText;
        this.page = page;
        if (turns)
            this.animate("turning");
        return turns;
    }

    get showsPicture() {
        return this.hasPicture && this.state !== null && this.root.dataset.state === "completed";
    }

    /** Read while the child still reads, so that it appears at once. */
    loadPicture() {
        const id = this.state.illustration_id;
        const source = id ? "/api/illustrations/" + id + "/image" : "";
        if ((this.picture.getAttribute("src") || "") === source)
            return;
        this.hasPicture = false;
        this.root.classList.remove("has-picture");
        if (source)
            this.picture.setAttribute("src", source);
        else
            this.picture.removeAttribute("src");
    }

    takePicture(isThere) {
        this.hasPicture = isThere;
        this.root.classList.toggle("has-picture", isThere);
        this.layOut();
    }

    /** Each word's width, once; letters scale with the size. */
    measure() {
        if (this.root.clientWidth === 0) {
            this.sizes = this.elements.map(() => ({ width: 0, length: 0 }));
            return;
        }
        this.text.style.fontSize = measured + "px";
        for (const element of this.elements)
            unwrap(element);
        this.sizes = this.elements.map((element) => ({
            width: Math.max(0.01, element.getBoundingClientRect().width / measured),
            length: element.textContent.length,
        }));
        this.wholeWidths = this.sizes.map((word) => word.width);
        const { verses = [], stanzas = [] } = this.state;
        for (const index of verses)
            this.sizes[index].beginsVerse = true;
        for (const index of stanzas)
            this.sizes[index].beginsStanza = true;
        if (verses.length === 0) {
            for (const index of listedLines(this.elements.map((element) => element.textContent)))
                this.sizes[index].beginsLine = true;
        }
        for (const index of this.state.clinging || [])
            this.sizes[index].clings = true;
        this.layOut();
    }

    /** Words that no line has room for at the least size take several; the browser breaks them at their syllables. */
    wrapWords(most) {
        for (const [index, element] of this.elements.entries()) {
            const isWide = this.wholeWidths[index] > most;
            if (!isWide && !element.classList.contains("wrapped"))
                continue;
            unwrap(element);
            const lines = isWide ? wrap(element, most, this.text) : 1;
            Object.assign(this.sizes[index], { width: isWide ? most : this.wholeWidths[index], lines });
        }
    }

    layOut() {
        const { clientWidth: width, clientHeight: height } = this.root;
        if (width === 0 || height === 0)
            return;
        const margin = Math.min(width, height) * screen.margin;
        const style = this.root.style;
        style.setProperty("--small-side", Math.min(width, height) + "px");
        style.setProperty("--margin", margin + "px");
        const pictureHeight = (height - 3 * margin) * screen.picture;
        style.setProperty("--picture-height", pictureHeight + "px");
        if (this.elements.length === 0)
            return;
        if (this.sizes.some((word) => word.width === 0)) {
            this.measure(); // it was out of sight until now
            return;
        }
        const top = this.showsPicture ? 2 * margin + pictureHeight : margin;
        const box = { width: width - 2 * margin, height: height - margin - top };
        const least = Math.min(width, height) * facts.typesetting.least_share;
        this.wrapWords(box.width / least);
        const fitted = fit(this.sizes, box.width, box.height, box.height * largestShare, least);
        const rows = fitted.rows;
        // Whoever wants smaller letters can read them.
        const size = Math.max(fitted.size * Number(style.getPropertyValue("--style-size") || 1), Math.min(fitted.size, least));
        this.size = size;
        const textWidth = Math.max(...rows.map((row) => row.width)) * size;
        const textHeight = Math.max(...rows.map((row) => row.top + row.lines)) * lineHeight * size;
        Object.assign(this.text.style, {
            fontSize: size + "px",
            left: (width - textWidth) / 2 + "px",
            top: top + (box.height - textHeight) / 2 + "px",
            width: textWidth + "px",
            height: textHeight + "px",
        });
        this.pages = [];
        for (const row of rows) {
            let x = 0;
            for (const index of row.words) {
                this.elements[index].style.left = x + "em";
                this.elements[index].style.top = row.top * lineHeight + "em";
                this.pages[index] = row.page;
                x += this.sizes[index].width + gap;
            }
        }
        this.page = this.pageOf(this.state.current_word_index ?? this.elements.length - 1);
        for (const [index, element] of this.elements.entries())
            element.classList.toggle("elsewhere", this.pageOf(index) !== this.page);
        this.placeHighlight(false);
    }

    /** "arriving": another text; "turning": another page of it. */
    animate(motion) {
        this.settle();
        void this.text.offsetWidth; // starts the animation anew
        if (!matchMedia("(prefers-reduced-motion: reduce)").matches)
            this.text.classList.add(motion);
    }

    settle() {
        this.text.classList.remove("arriving", "turning");
    }

    moveHighlight() {
        const isVisible = this.root.dataset.state === "reading" && this.wasReading;
        this.placeHighlight(isVisible && !this.text.classList.contains("turning"));
        this.wasReading = this.root.dataset.state === "reading";
    }

    placeHighlight(glides) {
        const element = this.state && this.elements[this.state.current_word_index];
        if (!element || isReadFreely(this.state))
            return;
        this.highlight.classList.toggle("gliding", glides);
        const pad = this.size * screen.patch_beside;
        Object.assign(this.highlight.style, {
            width: element.offsetWidth + 2 * pad + "px",
            height: (screen.patch_height + ((this.sizes[this.state.current_word_index].lines || 1) - 1) * lineHeight) * this.size + "px",
            transform: `translate(${element.offsetLeft - pad}px, ${element.offsetTop + (lineHeight - screen.patch_height) / 2 * this.size}px)`,
        });
    }
}

