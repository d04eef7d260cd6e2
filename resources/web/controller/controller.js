// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Connection } from "../shared/connection.js";
import { translatePage } from "../shared/i18n.js";
import { isCompleted, nextStep, piecesOf } from "../shared/state.js";
import { TextEntry } from "./entry.js";

const byId = (id) => document.getElementById(id);
const tr = translatePage();

let state = null;
let suggestions = [];

function wanted() {
    return document.querySelector("#languages input:checked").value;
}

function showError(text) {
    byId("error").textContent = text;
    byId("error").hidden = text === "";
}

async function fetchJson(address, options) {
    const response = await fetch(address, options);
    const body = await response.json();
    if (!response.ok)
        throw new Error(body.detail);
    return body;
}

/** Runs something that may fail and tells it in the page's one line for that; says whether it went well. */
async function attempt(action) {
    try {
        showError("");
        await action();
        return true;
    } catch (error) {
        showError(error instanceof TypeError ? tr("failed") : error.message);
        return false;
    }
}

/** Sends, or tells that the line is down. */
function tell(type, payload) {
    const isSent = connection.send(type, payload);
    if (!isSent)
        showError(tr("failed"));
    return isSent;
}

const entry = new TextEntry(byId("add"), {
    complete: async (text) => {
        const query = new URLSearchParams({ text, language: state.language, limit: 5 });
        return (await fetchJson("/api/items/autocomplete?" + query)).suggestions;
    },
    addText: (text) => attempt(async () => {
        const item = await fetchJson("/api/items", {
            method: "POST",
            body: new URLSearchParams({ text, language: state.language }),
        });
        if (!connection.send("add_item", { item_id: item.id }))
            throw new TypeError("the line is down");
    }),
    addItem: (id) => tell("add_item", { item_id: id }),
});

async function fetchSuggestions() {
    const query = new URLSearchParams({ language: state.language, limit: 8 });
    suggestions = (await fetchJson("/api/items/suggestions?" + query)).suggestions;
    renderSuggestions();
}

// A list is made anew only when it changed: a button that is being pressed must stay, and so must the
// focus of a keyboard or a screen reader.
const shownLists = new Map();

function isNewList(name, rows) {
    const key = JSON.stringify(rows);
    if (shownLists.get(name) === key)
        return false;
    shownLists.set(name, key);
    return true;
}

function renderSuggestions() {
    byId("suggestion-section").hidden = suggestions.length === 0 || !state.session_id;
    if (!isNewList("suggestions", [state.language, suggestions]))
        return;
    byId("suggestions").replaceChildren(...suggestions.map((item) => {
        const button = document.createElement("button");
        button.textContent = item.text;
        button.lang = state.language;
        button.addEventListener("click", () => tell("add_item", { item_id: item.id }));
        const row = document.createElement("li");
        row.append(button);
        return row;
    }));
}

function renderQueue() {
    byId("queue-section").hidden = state.queue.length === 0;
    if (!isNewList("queue", state.queue))
        return;
    byId("queue").replaceChildren(...state.queue.map((item) => {
        const text = document.createElement("span");
        text.textContent = item.text;
        text.lang = state.language;
        const remove = document.createElement("button");
        remove.textContent = "✕";
        remove.setAttribute("aria-label", tr("remove") + ": " + item.text);
        remove.addEventListener("click", () => tell("remove_item", { session_item_id: item.session_item_id }));
        const row = document.createElement("li");
        row.append(text, remove);
        return row;
    }));
}

function renderText() {
    const current = byId("current");
    const sentence = byId("sentence");
    current.replaceChildren();
    sentence.replaceChildren();
    current.lang = sentence.lang = state.language || "";
    for (const [index, pieces] of piecesOf(state).entries()) {
        const word = document.createElement("span");
        word.textContent = pieces.join("");
        if (index === state.current_word_index) {
            word.className = "current";
            for (const [number, piece] of pieces.entries()) {
                if (number > 0)
                    current.append(Object.assign(document.createElement("i"), { className: "dot", textContent: "·" }));
                current.append(Object.assign(document.createElement("span"), { className: "syllable", textContent: piece }));
            }
        }
        sentence.append(word, " ");
    }
}

function renderNotice() {
    const notice = byId("notice");
    notice.classList.toggle("good", isCompleted(state));
    if (state.curtain)
        notice.textContent = tr("hidden");
    else if (isCompleted(state))
        notice.textContent = "★ " + tr("completed");
    else
        notice.textContent = state.session_id ? "" : tr("idleController");
}

function renderButtons() {
    const isUp = connection.isUp;
    const hasSession = Boolean(state.session_id);
    const step = nextStep(state);
    byId("languages").hidden = hasSession;
    byId("end").hidden = !hasSession;
    byId("add").hidden = !hasSession;
    byId("next").textContent = tr(step);
    byId("next").classList.toggle("quiet", step === "finish");
    byId("back").disabled = !isUp || !(state.current_word_index > 0);
    byId("skip").disabled = !isUp || state.queue.length === 0;
    byId("curtain").disabled = !isUp;
    byId("curtain").setAttribute("aria-pressed", String(Boolean(state.curtain)));
    byId("curtain").setAttribute("aria-label", tr(state.curtain ? "show" : "hide"));
    for (const id of ["next", "end"])
        byId(id).disabled = !isUp;
}

function render() {
    renderText();
    renderNotice();
    renderQueue();
    renderSuggestions();
    renderButtons();
}

async function bring() {
    const busy = new Set(state.queue.map((item) => item.text));
    await fetchSuggestions();
    const item = suggestions.find((candidate) => !busy.has(candidate.text));
    if (!item) {
        showError(tr("nothingToBring"));
        return;
    }
    // A completed text stays on the screen until the next is asked for.
    const follows = isCompleted(state);
    connection.send("add_item", { item_id: item.id });
    if (follows)
        connection.send("next_item");
}

const steps = {
    start: () => connection.send("start_session", { language: wanted() }),
    bring: () => attempt(bring),
    "next-word": () => connection.send("advance_word", { delta: 1 }),
    finish: () => connection.send("advance_word", { delta: 1 }),
    "next-text": () => connection.send("next_item"),
};

function next() {
    if (state && connection.isUp)
        steps[nextStep(state)]();
}

const back = () => connection.send("advance_word", { delta: -1 });
const toggleCurtain = () => connection.send("set_curtain", { closed: !state.curtain });

const connection = new Connection("controller", {
    state: (payload) => {
        const before = state;
        state = payload;
        showError("");
        render();
        // Another session, or a text that was just used: other suggestions.
        const changed = !before || before.session_id !== state.session_id
            || before.queue.length !== state.queue.length || before.words.join() !== state.words.join();
        if (state.session_id && changed)
            attempt(fetchSuggestions);
    },
    error: (payload) => showError(payload.message),
    line: (isUp) => {
        byId("line-down").hidden = isUp;
        if (state)
            renderButtons();
    },
});

byId("next").addEventListener("click", next);
byId("back").addEventListener("click", back);
byId("skip").addEventListener("click", () => connection.send("next_item"));
byId("curtain").addEventListener("click", toggleCurtain);
byId("end").addEventListener("click", () => connection.send("end_session"));

const remembered = localStorage.getItem("language") || (navigator.language || "").slice(0, 2);
const choice = document.querySelector('#languages input[value="' + remembered + '"]')
    || document.querySelector("#languages input");
choice.checked = true;
byId("languages").addEventListener("change", () => localStorage.setItem("language", wanted()));

document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input");
    const onButton = event.target.matches("button");
    if (!state || (typing && !["PageDown", "PageUp"].includes(event.key)))
        return;
    // A key that is held down must not read on by itself, and a browser's own shortcuts stay its own.
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey)
        return;
    const keys = { ArrowRight: next, PageDown: next, ArrowLeft: back, PageUp: back, b: toggleCurtain, B: toggleCurtain };
    if (!onButton)
        Object.assign(keys, { " ": next, Enter: next });
    if (keys[event.key]) {
        event.preventDefault();
        keys[event.key]();
    }
});
