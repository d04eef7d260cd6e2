// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library: found while somebody types, brought to the child by a tap, starred.

import { putWords } from "../shared/i18n.js";
import { callRest } from "../shared/rest.js";
import { plain, sentenceOf } from "../shared/state.js";
import { libraryMarkup } from "./library-markup.js";
import { makeButton, makeText, Rows } from "./rows.js";

const pageSize = 50;
const mostFound = 1000; // what the laptop gives at most
const pause = 120; // milliseconds without typing before it is searched

/** The address of a search. filters: a set of "new", "illustrated" and "starred"; language: "" for all. */
export function searchAddress({ text, language, filters, limit, order = "" }) {
    const query = new URLSearchParams({ q: text.trim(), limit });
    if (order)
        query.set("order", order);
    if (language)
        query.set("language", language);
    for (const filter of filters)
        query.set(filter, "true");
    return "/api/items/search?" + query;
}

/** "shown", "waiting" or "" for a text. */
export function placeOf(text, state, shownText) {
    if (plain(text) === plain(shownText))
        return "shown";
    return state.queue.some((item) => plain(item.text) === plain(text)) ? "waiting" : "";
}

export class Library {
    /** actions: bring(item); attempt(action), which tells when it fails. */
    constructor(root, tr, actions) {
        Object.assign(this, { tr, actions });
        root.innerHTML = libraryMarkup;
        putWords(root, tr);
        const part = (id) => root.querySelector("#" + id);
        this.field = part("search");
        this.language = part("library-language");
        this.order = part("library-order");
        this.empty = part("nothing-found");
        this.more = part("show-more");
        this.chips = [...root.querySelectorAll("#filters button")];
        this.rows = new Rows(part("found"), (item) => this.makeRow(item));
        this.found = [];
        this.state = null;
        this.limit = pageSize;
        this.field.addEventListener("input", () => this.searchSoon());
        part("search-form").addEventListener("submit", (event) => {
            event.preventDefault();
            this.field.blur(); // puts the tablet's keyboard away
        });
        this.language.addEventListener("change", () => {
            this.isLanguageChosen = true;
            this.searchAnew();
        });
        this.order.addEventListener("change", () => this.searchAnew());
        for (const chip of this.chips)
            chip.addEventListener("click", () => {
                chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
                this.searchAnew();
            });
        this.more.addEventListener("click", () => {
            this.limit = Math.min(mostFound, this.limit + 2 * pageSize);
            this.search();
        });
    }

    /** The library came into sight; its language is the one that is read, until the parent wants another. */
    open(language) {
        if (!this.isLanguageChosen)
            this.language.value = language;
        return this.search();
    }

    searchSoon() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.searchAnew(), pause);
    }

    searchAnew() {
        this.limit = pageSize;
        return this.search();
    }

    search() {
        clearTimeout(this.timer);
        const wish = {
            text: this.field.value,
            language: this.language.value,
            filters: this.chips.filter((chip) => chip.getAttribute("aria-pressed") === "true").map((chip) => chip.value),
            limit: this.limit,
            order: this.order.value,
        };
        this.wish = wish;
        return this.actions.attempt(async () => {
            const answer = await callRest(searchAddress(wish));
            if (this.wish !== wish)
                return; // overtaken by more typing
            this.found = answer.items;
            this.more.hidden = !answer.has_more || this.limit >= mostFound;
            this.empty.hidden = this.found.length > 0;
            this.render();
        });
    }

    /** Tells with each text where it is in this state; null before there is one. */
    showPlaces(state) {
        this.state = state;
        this.render();
    }

    render() {
        const { state } = this;
        const shownText = state ? sentenceOf(state) : "";
        const place = (item) => state ? placeOf(item.text, state, shownText) : "";
        this.rows.show(this.found.map((item) => ({ ...item, place: place(item) })));
    }

    makeRow(item) {
        const bring = makeButton("", "", () => this.actions.bring(item));
        bring.className = "bring";
        const notes = [item.is_new && "isNew", item.has_illustrations && "hasPicture",
            item.place === "shown" && "isShown", item.place === "waiting" && "isWaiting"]
            .filter(Boolean).map((key) => this.tr(key));
        bring.append(makeText(item.text, item.language));
        if (notes.length > 0) {
            const note = makeText(notes.join(" · "));
            note.className = item.place ? "note placed" : "note";
            bring.append(note);
        }
        const star = makeButton(item.starred ? "★" : "☆", this.tr("star") + ": " + item.text, () => this.star(item));
        star.className = "star-button";
        star.setAttribute("aria-pressed", String(item.starred));
        return [bring, star];
    }

    /** Shows the star at once, and takes it back when the laptop could not. */
    async star(item) {
        const starred = !item.starred;
        const show = (isStarred) => {
            this.found = this.found.map((other) => other.id === item.id ? { ...other, starred: isStarred } : other);
            this.render();
            this.rows.list.querySelector(`[aria-label="${CSS.escape(this.tr("star") + ": " + item.text)}"]`)?.focus();
        };
        show(starred);
        const isDone = await this.actions.attempt(() =>
            callRest("/api/items/" + item.id + "/star", { method: starred ? "PUT" : "DELETE" }));
        if (!isDone)
            show(!starred);
    }
}
