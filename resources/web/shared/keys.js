// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys mean: of a keyboard, a clicker, a remote control, and the volume keys where a browser passes
// them on. A field keeps the keyboard when its text was sent, and is at rest then: until somebody taps it or
// types on, the keys belong to the reading.

const meanings = {
    next: ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter", "MediaTrackNext", "AudioVolumeUp", "VolumeUp"],
    back: ["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "MediaTrackPrevious", "AudioVolumeDown", "VolumeDown"],
    curtain: ["MediaPlayPause", "MediaPlay", "MediaPause"],
    fullScreen: ["F5"], // of a clicker that begins a show; a browser would load the page anew
};
const letters = { b: "curtain", f: "fullScreen", v: "word", t: "text", h: "support", x: "stumbled" };
const withShift = { v: "syllables", x: "stumbledBefore" };

const forClickers = ["PageDown", "PageUp", "F5", "MediaTrackNext", "MediaTrackPrevious", ...meanings.curtain];
const forButtons = [" ", "Enter"];
const forRestingFields = [" ", "Enter", "ArrowRight", "ArrowLeft"];
const longestWithinWord = 1000; // milliseconds between two letters of one word

const isLetter = (key) => key.length === 1 && key.toLowerCase() !== key.toUpperCase();

/** The Latin letter of a key, "" for none: the letter itself; where the layout has others, as Russian ones do, the
 *  one that an English keyboard has at this place. */
function latinLetter({ key, code }) {
    if (/^[a-z]$/i.test(key))
        return key.toLowerCase();
    const place = /^Key([A-Z])$/.exec(code || "");
    return place && isLetter(key) && key > "\u024f" ? place[1].toLowerCase() : "";
}

/** A clicker hides the text by the place of the full stop, whatever stands there. */
function isPeriod(event) {
    return event.key === "." || event.code === "Period" && !event.shiftKey && !/^[a-z]$/i.test(event.key);
}

/** What the key means where nothing on the page has a use for it. */
function freeMeaning(event) {
    if (event.altKey)
        return null;
    if (event.ctrlKey || event.metaKey)
        return latinLetter(event) === "z" && !event.shiftKey ? "undo" : null;
    if (isPeriod(event))
        return "curtain";
    const letter = latinLetter(event);
    if (letter)
        return event.shiftKey && withShift[letter] || letters[letter] || null;
    const meaning = Object.entries(meanings).find(([, keys]) => keys.includes(event.key));
    return meaning ? meaning[0] : null;
}

function isFreeInField(event, meaning, isEmpty, isResting, isWanted) {
    if (forClickers.includes(event.key))
        return true;
    if (meaning === "undo")
        return isResting || isEmpty;
    // Hardly a text begins with a full stop.
    if (meaning === "curtain" && !isLetter(event.key))
        return isResting || isEmpty && !isWanted;
    if (isLetter(event.key))
        return isResting && meaning !== "fullScreen";
    return isResting && isEmpty && forRestingFields.includes(event.key);
}

/** "next", "back", "curtain", "undo", "word", "syllables", "text", "support", "stumbled", "stumbledBefore", "fullScreen" or null
 *  for a keydown event, held down or not. isResting: the field that it is for is at rest; isWanted: somebody has come
 *  into it to type. */
export function meaningOf(event, isResting = false, isWanted = false) {
    const place = event.target && event.target.matches ? event.target : { matches: () => false };
    const meaning = freeMeaning(event);
    if (!meaning)
        return null;
    if (place.matches("input, select, textarea"))
        return isFreeInField(event, meaning, place.value === "", isResting, isWanted) ? meaning : null;
    return place.matches("button, a, summary") && forButtons.includes(event.key) ? null : meaning;
}

class FieldKeys {
    constructor(actions) {
        this.actions = actions;
        this.resting = null; // the field whose text was sent
        this.wanted = null; // the field that somebody has tapped, or come to by Tab
        this.isByTab = false;
        this.letter = null; // that the resting field has given to the reading: { key, meaning, takeBack, time }
        document.addEventListener("submit", () => {
            this.resting = document.activeElement;
            this.wanted = null;
        }, true);
        document.addEventListener("pointerdown", (event) => {
            this.wanted = event.target;
            this.isByTab = false;
        }, true);
        document.addEventListener("focusin", (event) => {
            if (this.isByTab || event.target !== this.wanted)
                this.wanted = this.isByTab ? event.target : null;
        }, true);
        for (const name of ["pointerdown", "input", "focusin"])
            document.addEventListener(name, (event) => this.wake(event.target), true);
    }

    wake(target) {
        if (target === this.resting)
            this.resting = null;
    }

    isResting(target) {
        return this.resting !== null && target === this.resting;
    }

    isWanted(target) {
        return this.wanted !== null && target === this.wanted;
    }

    /** A letter that others follow at once was the first of a word. One of a single letter, as Russian has it, is followed
     *  by a space: who has just hidden the text does not step on. */
    reconsider(event) {
        const { letter } = this;
        if (!letter || event.repeat || ["Shift", "Control", "Alt", "Meta"].includes(event.key))
            return;
        this.letter = null;
        const isWord = event.key === "Enter" || event.key === " " && letter.meaning === "curtain" && this.actions.isHidden()
            || isLetter(event.key) && event.key !== letter.key && !event.ctrlKey && !event.metaKey;
        if (!isWord || !this.isResting(event.target) || event.timeStamp - letter.time > longestWithinWord)
            return;
        this.last = null;
        if (letter.takeBack)
            letter.takeBack();
        const field = event.target;
        field.setRangeText(letter.key, field.selectionStart, field.selectionEnd, "end");
        field.dispatchEvent(new Event("input", { bubbles: true }));
    }

    note(event, meaning, takeBack) {
        // Twice the same hides and shows.
        const isTwice = this.last === event.key && this.letter === null && event.timeStamp - this.lastTime < longestWithinWord;
        this.last = event.key;
        this.lastTime = event.timeStamp;
        if (this.isResting(event.target) && isLetter(event.key) && !isTwice)
            this.letter = { key: event.key, meaning, takeBack, time: event.timeStamp };
    }
}

/** Calls the action of the meaning's name, which gives what takes it back where a letter has done something. isHidden()
 *  says whether the curtain is closed. A key that is held down is one press. */
export function listenToKeys(actions) {
    const fields = new FieldKeys(actions);
    document.addEventListener("keydown", (event) => {
        fields.isByTab = event.key === "Tab";
        fields.reconsider(event);
        // A browser presses a button, or sends a text, with each repetition; Shift breaks lines.
        if (event.repeat && event.key === "Enter" && event.target.matches
            && event.target.matches("button, a, summary, input" + (event.shiftKey ? "" : ", textarea")))
            event.preventDefault();
    }, true);
    document.addEventListener("keydown", (event) => {
        if (event.defaultPrevented) // it has done something already, and the field may be empty since
            return;
        const meaning = meaningOf(event, fields.isResting(event.target), fields.isWanted(event.target));
        const action = actions[meaning];
        if (!action)
            return;
        event.preventDefault();
        if (event.repeat)
            return;
        fields.note(event, meaning, action());
    });
}
