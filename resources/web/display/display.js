// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Connection } from "../shared/connection.js";
import { translatePage } from "../shared/i18n.js";
import { isCompleted, piecesOf, wordState } from "../shared/state.js";
import { fit } from "./fit.js";

const byId = (id) => document.getElementById(id);
const text = byId("text");
const words = byId("words");
const highlight = byId("highlight");
const picture = byId("picture");

let state = null;
let shownKey = "";
let wordElements = [];

function makeWord(pieces) {
    const word = document.createElement("span");
    word.className = "word";
    for (const piece of pieces) {
        const syllable = document.createElement("span");
        syllable.className = "syllable";
        syllable.textContent = piece;
        word.append(syllable);
    }
    return word;
}

/** Lays the words out anew; only when the text or the window has changed. */
function layOut() {
    const measured = 100;
    text.style.fontSize = measured + "px";
    words.replaceChildren(...wordElements);
    const sizes = wordElements.map((element) => ({
        width: element.getBoundingClientRect().width / measured,
        length: element.textContent.length,
    }));
    const style = getComputedStyle(byId("stage"));
    const width = byId("stage").clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const height = byId("stage").clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    const share = picture.hidden ? 1 : 0.45;
    const { size, rows } = fit(sizes, width * 0.99, height * share, height * 0.3);
    text.style.fontSize = size + "px";
    words.replaceChildren(...rows.map((row) => {
        const element = document.createElement("div");
        element.className = "row";
        element.append(...row.words.map((index) => wordElements[index]));
        return element;
    }));
}

function moveHighlight() {
    const element = wordElements[state.current_word_index];
    if (!element)
        return;
    const pad = parseFloat(text.style.fontSize) * 0.12;
    const x = element.offsetLeft - pad;
    const y = element.offsetTop + pad / 2;
    highlight.style.width = element.offsetWidth + 2 * pad + "px";
    highlight.style.height = element.offsetHeight - pad + "px";
    highlight.style.transform = "translate(" + x + "px," + y + "px)";
}

function stateName() {
    if (state.curtain)
        return "curtain";
    if (state.words.length === 0)
        return "idle";
    return isCompleted(state) ? "completed" : "reading";
}

function showPicture() {
    const wanted = isCompleted(state) && state.illustration_id;
    const source = wanted ? "/api/illustrations/" + state.illustration_id + "/image" : "";
    if (picture.getAttribute("src") === source)
        return;
    picture.hidden = true;
    picture.setAttribute("src", source);
}

picture.addEventListener("load", () => {
    picture.hidden = false;
    layOut();
});

function render() {
    const name = stateName();
    document.body.dataset.state = name;
    byId("idle").hidden = name !== "idle";
    byId("star").hidden = name !== "completed";
    text.hidden = state.words.length === 0;
    showPicture();
    if (state.words.length === 0) {
        shownKey = "";
        return;
    }
    const pieces = piecesOf(state);
    const key = JSON.stringify(pieces);
    if (key !== shownKey) {
        shownKey = key;
        wordElements = pieces.map(makeWord);
        words.lang = state.language || "";
        layOut();
        text.classList.remove("arriving");
        void text.offsetWidth; // starts the animation anew
        text.classList.add("arriving");
    }
    for (const [index, element] of wordElements.entries())
        element.className = "word " + wordState(state, index);
    moveHighlight();
}

words.addEventListener("animationend", () => text.classList.remove("arriving"));

new ResizeObserver(() => {
    if (state && state.words.length > 0) {
        layOut();
        moveHighlight();
    }
}).observe(byId("stage"));

function toggleFullScreen() {
    if (document.fullscreenElement)
        document.exitFullscreen();
    else if (document.documentElement.requestFullscreen)
        document.documentElement.requestFullscreen().catch(() => {});
}

translatePage();
const connection = new Connection("display", {
    state: (payload) => {
        state = payload;
        render();
    },
    line: (isUp) => {
        byId("line-down").hidden = isUp;
    },
});

document.addEventListener("click", toggleFullScreen);
document.addEventListener("keydown", (event) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey)
        return;
    const steps = { " ": 1, ArrowRight: 1, PageDown: 1, Enter: 1, ArrowLeft: -1, PageUp: -1 };
    if (event.key in steps && state) {
        if (isCompleted(state) && steps[event.key] > 0)
            connection.send("next_item");
        else
            connection.send("advance_word", { delta: steps[event.key] });
        event.preventDefault();
    } else if ((event.key === "b" || event.key === "B") && state) {
        connection.send("set_curtain", { closed: !state.curtain });
    } else if (event.key === "f" || event.key === "F") {
        toggleFullScreen();
    }
});
