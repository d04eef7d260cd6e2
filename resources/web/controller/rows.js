// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of rows. A row is made anew only when it changed: a button that is being pressed must stay, and so must what
// is typed, and the focus of a keyboard or a screen reader.

import { oneLine } from "../shared/state.js";

const controls = "button, input, select";
const doubleTap = 400; // milliseconds
const samePlace = 24; // CSS pixels

/** A double tap is meant for one thing. Its second tap does nothing in the row itself, in one that has moved up into
 *  its place, and on a button with `data-once`, which means another thing once it was tapped. */
class DoubleTaps {
    constructor() {
        this.isSecond = false;
        this.hasKeyboard = false; // somebody goes about by keyboard
        document.addEventListener("pointerdown", (event) => this.notePress(event), true);
        document.addEventListener("keydown", () => { this.hasKeyboard = true; }, true);
        document.addEventListener("click", (event) => this.check(event), true);
    }

    notePress({ timeStamp, clientX, clientY }) {
        this.hasKeyboard = false;
        this.isSecond = this.press !== undefined && timeStamp - this.press.time < doubleTap
            && Math.hypot(clientX - this.press.x, clientY - this.press.y) < samePlace;
        this.press = { time: timeStamp, x: clientX, y: clientY };
    }

    check(event) {
        if (event.detail === 0) // by key, or by a program
            return;
        const target = event.target.closest("button, label") || event.target;
        if (!this.isSecond)
            this.first = target;
        else if (target !== this.first || target.closest("li") || event.detail > 1 && target.closest("[data-once]"))
            this.stop(event);
    }

    stop(event) {
        event.preventDefault();
        event.stopImmediatePropagation();
    }
}

let doubleTaps = null;

export class Rows {
    /** makeRow(item) → the content of a row, an array of elements. */
    constructor(list, makeRow) {
        this.list = list;
        this.makeRow = makeRow;
        this.key = "";
        this.items = [];
        doubleTaps ??= new DoubleTaps();
        list.addEventListener("keydown", (event) => this.moveFocus(event));
    }

    show(items) {
        const key = JSON.stringify(items);
        if (key === this.key)
            return;
        this.key = key;
        const place = doubleTaps.hasKeyboard ? this.focusedPlace() : null;
        this.replaceRows(items);
        if (place)
            this.focusAt(this.rowLike(place), place.control);
    }

    replaceRows(items) {
        const { list } = this;
        const old = new Map(this.items.map((item, index) => [JSON.stringify(item), list.children[index]]));
        this.items = items;
        const rows = items.map((item) => {
            const key = JSON.stringify(item);
            const row = old.get(key) || this.wrap(this.makeRow(item));
            old.delete(key);
            return row;
        });
        for (const row of [...list.children].filter((row) => !rows.includes(row)))
            row.remove();
        for (const [index, row] of rows.entries()) {
            if (list.children[index] !== row)
                list.insertBefore(row, list.children[index] || null);
        }
    }

    wrap(content) {
        const row = document.createElement("li");
        row.append(...content);
        return row;
    }

    /** Where the keyboard is: { row, control } and the row's item; null where it is elsewhere. */
    focusedPlace() {
        const focused = document.activeElement;
        const row = [...this.list.children].findIndex((child) => child.contains(focused));
        return row < 0 ? null : { row, item: this.items[row],
            control: [...this.list.children[row].querySelectorAll(controls)].indexOf(focused) };
    }

    /** The row of the same item, else the one that took its place. */
    rowLike({ row, item }) {
        const idOf = (other) => other.session_item_id || other.id || other.text;
        const same = this.items.findIndex((other) => idOf(other) === idOf(item));
        return same < 0 ? Math.min(row, this.items.length - 1) : same;
    }

    focusAt(row, control) {
        const found = row < 0 ? [] : this.list.children[row].querySelectorAll(controls);
        const element = found[Math.min(control, found.length - 1)];
        if (element)
            element.focus();
    }

    /** The arrows go from row to row, Esc gives the keyboard back. */
    moveFocus(event) {
        const place = this.focusedPlace();
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (!place || event.target.matches("input, select") || !step && event.key !== "Escape")
            return;
        event.preventDefault();
        event.stopPropagation();
        if (step)
            this.focusAt(Math.max(0, Math.min(this.items.length - 1, place.row + step)), place.control);
        else
            document.activeElement.blur();
    }
}

export function makeButton(text, label, action) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = oneLine(text);
    if (label)
        button.setAttribute("aria-label", label);
    button.addEventListener("click", action);
    return button;
}

export function makeText(text, language) {
    const element = document.createElement("span");
    element.textContent = oneLine(text);
    element.lang = language || "";
    return element;
}
