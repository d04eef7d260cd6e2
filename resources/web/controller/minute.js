// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A free minute, for the parent: a quiet clock, the text to tap, and in the end how much was read. The child's screens show
// the text alone. Fetched when the first one begins.

import { isInFreeMinute, isReadFreely, mayReadFreely, piecesOf } from "../shared/state.js";
import { counted } from "./counted.js";

const whole = 60000; // milliseconds
const shortest = 20000; // from less nothing can be told
const noErrors = new Set(["self_corrected", "repeated"]);
const longText = 40; // words; one that may have several pages
const wordsForAMinute = 60; // enough for most children

/** How it went: {words, misread, perMinute}; perMinute is null where it was too short. As rightWordsPerMinute() of the
 *  program has it. */
export function figuresOf({ free_minute: minute, lone_marks: lone = [], marks = {} }) {
    const last = minute.last_word;
    const words = last + 1 - lone.filter((index) => index < last).length;
    const misread = Object.entries(marks).filter(([index, kind]) => Number(index) <= last && !noErrors.has(kind)).length;
    const perMinute = minute.ms < shortest ? null : Math.round(Math.max(0, words - misread) * whole / minute.ms);
    return { words, misread, perMinute };
}

/** "15 words in 28 seconds, misread: 1." */
export function detailsOf(words, misread, seconds, tr, language) {
    return tr("minuteDetails").replace("%w", counted("minuteRead", words, tr, language))
        .replace("%s", counted("minuteSeconds", seconds, tr, language)).replace("%m", misread);
}

const markup = `
    <div class="minute-ready">
        <h2 data-text="minuteReady"></h2>
        <p id="minute-about" data-text="minuteAbout"></p>
        <p class="minute-few"></p>
        <button value="start" aria-describedby="minute-about" data-text="minuteStart"></button>
        <button class="plain" value="not-now" data-text="minuteNotNow"></button>
    </div>
    <div class="minute-head">
        <span class="minute-clock" role="timer"><span></span></span>
        <p role="status"></p>
        <button class="plain" value="stop" data-text="minuteStop"></button>
        <button class="plain" value="leave" data-text="minuteLeave"></button>
    </div>
    <p class="hint"></p>
    <div class="minute-taps" role="radiogroup" data-label="minuteTaps">
        <button role="radio" value="misread" data-text="minuteMisread"></button>
        <button role="radio" value="last" data-text="minuteLast"></button>
        <button role="radio" value="page" data-text="minutePage"></button>
    </div>
    <p class="minute-text"></p>
    <div class="minute-foot">
        <button class="plain" value="end" data-text="minuteToEnd"></button>
        <button class="plain" value="read-on" data-text="minuteReadOn"></button>
        <button class="plain" value="undo" data-text="minuteOther"></button>
    </div>`;

export class FreeMinute {
    /** putWords(root, tr) puts the words in; tap(steps) sends. */
    constructor(root, tr, { putWords, tap }) {
        Object.assign(this, { root, tr, tap, mode: "misread", stage: "none", shownText: "", isPreparing: false });
        root.innerHTML = markup;
        putWords(root, tr);
        const find = (selector) => root.querySelector(selector);
        Object.assign(this, { clock: find(".minute-clock"), says: find("[role=status]"), hint: find(".hint"),
            taps: find(".minute-taps"), text: find(".minute-text"),
            few: find(".minute-few") });
        root.addEventListener("click", (event) => {
            const button = event.target.closest("button");
            if (button)
                this.act(button);
        });
        this.taps.addEventListener("keydown", (event) => this.go(event));
        setInterval(() => this.tick(), 250);
    }

    /** Says what is going to happen, and begins when the parent says so. */
    prepare(state, isUp) {
        this.isPreparing = true;
        this.state = state;
        this.show(state, isUp);
        this.root.querySelector("button[value=start]").focus();
    }

    show(state, isUp) {
        // Another text is asked for anew.
        this.isPreparing = this.isPreparing && mayReadFreely(state) && state.words.join() === this.state.words.join();
        this.state = state;
        this.isUp = isUp;
        document.body.classList.toggle("free-minute", this.isPreparing || isReadFreely(state) && !state.curtain);
        const minute = state.free_minute;
        if (minute !== this.minute) {
            this.minute = minute;
            this.began = performance.now() - (minute?.ms || 0);
        }
        this.root.hidden = !this.isPreparing && (!minute || minute.stage === "none" || Boolean(state.curtain));
        for (const part of this.root.children)
            part.hidden = this.isPreparing !== part.classList.contains("minute-ready");
        if (this.root.hidden || this.isPreparing)
            this.stage = "none";
        else
            this.showWords();
        this.few.textContent = this.isPreparing ? this.shortNotice() : "";
        for (const button of this.root.querySelectorAll("button"))
            button.disabled = !isUp;
        this.tick();
    }

    get passed() {
        return this.minute.stage === "running" ? Math.min(whole, performance.now() - this.began) : this.minute.ms;
    }

    /** "running", "asking" for the last word, or "over". */
    get stageNow() {
        if (this.minute.stage === "over")
            return "over";
        return this.minute.stage === "running" && this.passed < whole ? "running" : "asking";
    }

    tick() {
        if (this.root.hidden || this.isPreparing || !this.minute)
            return;
        const seconds = Math.floor(this.passed / 1000);
        const { clock } = this;
        if (clock.firstChild.textContent !== String(seconds)) {
            clock.firstChild.textContent = String(seconds);
            clock.style.setProperty("--passed", seconds / 60);
        }
        const stage = this.stageNow;
        if (stage !== this.stage) {
            this.stage = stage;
            this.mode = stage === "asking" ? "last" : "misread";
        }
        this.showStage();
    }

    shortNotice() {
        const count = this.state.words.length - (this.state.lone_marks || []).length;
        return count < wordsForAMinute
            ? counted("minuteFew", count, this.tr, document.documentElement.lang) + " " + this.tr("minuteMayBeThrough") : "";
    }

    showStage() {
        const { stage, tr, state } = this;
        const isOver = stage === "over";
        const isEnded = !isReadFreely(state);
        const says = isOver ? this.resultOf() : tr(stage === "asking" ? "minuteWhich" : "minuteTapMisread");
        if (this.says.textContent !== says)
            this.says.textContent = says;
        this.hint.textContent = isOver ? this.detailsOf() : "";
        this.clock.hidden = isOver;
        this.taps.hidden = isOver;
        this.text.hidden = isEnded;
        const hide = (value, isHidden) => { this.root.querySelector(`button[value=${value}]`).hidden = isHidden; };
        hide("stop", stage !== "running");
        hide("leave", isOver);
        hide("end", isOver);
        hide("read-on", !isOver || isEnded);
        hide("undo", isEnded || state.undo?.what !== "last_word");
        hide("page", state.words.length <= longText);
        for (const button of this.taps.children) {
            button.setAttribute("aria-checked", String(button.value === this.mode));
            button.tabIndex = button.value === this.mode ? 0 : -1;
        }
    }

    showWords() {
        const { state } = this;
        const pieces = piecesOf(state);
        const key = JSON.stringify(pieces);
        const lone = new Set(state.lone_marks);
        if (key !== this.shownText) {
            this.shownText = key;
            this.text.lang = state.language || "";
            this.text.replaceChildren(...pieces.flatMap((word, index) => {
                const part = document.createElement(lone.has(index) ? "span" : "button");
                part.textContent = word.join("");
                part.value = index;
                part.className = "minute-word";
                return [part, " "];
            }));
        }
        const last = state.free_minute.last_word;
        for (const [index, part] of [...this.text.children].entries()) {
            const isMarked = Boolean((state.marks || {})[index]);
            part.classList.toggle("marked", isMarked);
            part.classList.toggle("last", index === last);
            part.classList.toggle("beyond", last !== undefined && index > last);
            if (part.tagName === "BUTTON")
                part.setAttribute("aria-pressed", String(isMarked));
        }
    }

    resultOf() {
        const { perMinute } = figuresOf(this.state);
        return perMinute === null ? this.tr("minuteShort") : counted("minuteWords", perMinute, this.tr, document.documentElement.lang);
    }

    detailsOf() {
        const { words, misread } = figuresOf(this.state);
        return detailsOf(words, misread, Math.floor(this.state.free_minute.ms / 1000), this.tr, document.documentElement.lang);
    }

    act(button) {
        const { value } = button;
        if (button.classList.contains("minute-word"))
            return this.tapWord(Number(value));
        if (button.parentNode === this.taps) {
            this.mode = value;
            return this.showStage();
        }
        if (value === "start" || value === "not-now") {
            this.isPreparing = false;
            this.show(this.state, this.isUp);
            if (value === "start")
                return this.tap([["start_free_minute"]]);
            return document.getElementById("free-minute").focus();
        }
        const steps = {
            stop: ["stop_free_minute"],
            leave: ["leave_free_minute"],
            "read-on": ["leave_free_minute"],
            undo: ["undo"],
            end: ["last_word_read", { word_index: this.lastStep }],
        };
        return this.tap([steps[value]]);
    }

    get lastStep() {
        return [...this.text.children].reduce((last, part, index) => part.tagName === "BUTTON" ? index : last, 0);
    }

    tapWord(index) {
        const { state } = this;
        if (this.mode === "last" && isInFreeMinute(state))
            return this.tap([["last_word_read", { word_index: index }]]);
        if (this.mode === "page" && isInFreeMinute(state))
            return this.tap([["advance_word", { delta: index - state.current_word_index }]]);
        return this.tap([(state.marks || {})[index] ? ["unmark_word", { word_index: index }]
            : ["mark_word", { word_index: index, kind: "stumbled" }]]);
    }

    /** The arrows go from one meaning of a tap to the next. */
    go(event) {
        const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (!by)
            return;
        event.preventDefault();
        event.stopPropagation(); // the keys of the reading rest
        const buttons = [...this.taps.children].filter((button) => !button.hidden);
        const next = buttons[buttons.findIndex((button) => button.value === this.mode) + by];
        if (!next)
            return;
        this.mode = next.value;
        this.showStage();
        next.focus();
    }
}
