// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Connection } from "../shared/connection.js";
import { buzz, keepAwake, keepShell, toggleFullScreen } from "../shared/device.js";
import { putWords, translatePage } from "../shared/i18n.js";
import { listenToHolds } from "../shared/hold.js";
import { listenToKeys } from "../shared/keys.js";
import { callRest, errorMessageKey } from "../shared/rest.js";
import { isCompleted, isInFreeMinute, mayReadFreely, oneLine, sentenceOf } from "../shared/state.js";
import { listenToSwipes } from "../shared/swipe.js";
import { PendingCommands } from "../shared/pending-commands.js";
import { StepPause } from "../shared/step-pause.js";
import { TextEntry } from "./entry.js";
import { CurrentWordPanel } from "./current-word.js";
import { LazyPart } from "./lazy-part.js";
import { bareWord, MarkedWord, toggleMark, wordBefore } from "./marks.js";
import { Options } from "./options.js";
import { makeButton, makeText, Rows } from "./rows.js";
import { UndoOffer } from "./undo-offer.js";
import { bringItem, canGoBack, firstFree, nextSteps } from "./steps.js";
import { Retry } from "./retry.js";

const byId = (id) => document.getElementById(id);
const tr = await translatePage();
const taps = new PendingCommands();
const pause = new StepPause(undefined, () => renderButtons());
const now = new CurrentWordPanel(byId("now"), tr);
const markedWord = new MarkedWord();
let markTimer = 0;

const mirrorPart = new LazyPart(["../shared/surface.js"], ["../shared/surface.css", "mirror.css"]);
let mirror = null; // fetched when it is in sight, which on a phone it seldom is
let isMirrorComing = false;

async function showMirror() {
    if (!mirror && !isMirrorComing && taps.shown.session_id && document.body.classList.contains("mirror")) {
        isMirrorComing = true;
        try {
            const { ReadingSurface } = await mirrorPart.load();
            mirror = new ReadingSurface(byId("mirror"), { idle: tr("idleDisplay") });
        } catch {
            // Without a line; the next state asks again.
        } finally {
            isMirrorComing = false;
        }
    }
    mirror?.show(taps.shown);
}

const undoOffer = new UndoOffer(byId("undo-offer"), byId("undo"), tr, () => {
    options.openMenu(false);
    undo();
});

let suggestions = [];
let suggestedFor = "";

const wanted = () => document.querySelector("#languages input:checked").value;

function showError(text) {
    byId("error").textContent = text;
    byId("error").hidden = text === "";
}

let trouble = {};

/** What is the matter on the laptop stays in sight until it is over. */
async function showTrouble(told) {
    trouble = told;
    const isOver = !told.backup && told.server_away === undefined;
    const text = isOver ? "" : (await import("../shared/trouble.js")).sentencesOfTrouble(told, tr).join(" ");
    if (trouble !== told)
        return; // told anew meanwhile
    byId("trouble").textContent = text;
    byId("trouble").hidden = isOver;
}

/** Runs something that may fail and tells it in the page's one line for that; says whether it went well. */
async function attempt(action) {
    try {
        showError("");
        await action();
        return true;
    } catch (error) {
        showError(tr(errorMessageKey(error)));
        return false;
    }
}

/** Sends one step after another and shows at once what they will do; or tells that the line is down. */
function tap(steps) {
    if (!taps.known || steps.length === 0)
        return false;
    showError("");
    retry.note(steps, taps.known.revision);
    return sendSteps(steps);
}

function sendSteps(steps) {
    for (const [type, payload, text] of steps) {
        const message = taps.number(type, payload, text);
        if (!connection.send({ ...message, text: undefined })) {
            showError(tr("unreachable"));
            return false;
        }
        taps.add(message);
    }
    buzz();
    render();
    return true;
}

const retry = new Retry(sendSteps);

const bring = (item) => tap(bringItem(taps.shown, { language: taps.shown.language || wanted(), ...item }));

const entry = new TextEntry(byId("add"), {
    complete: async (text) => {
        const query = new URLSearchParams({ text, language: taps.shown.language, limit: 5 });
        return (await callRest("/api/items/autocomplete?" + query)).suggestions;
    },
    addTexts: (texts) => attempt(async () => {
        const items = [];
        for (const text of texts) {
            const form = new URLSearchParams({ text, language: taps.shown.language });
            items.push(await callRest("/api/items", { method: "POST", body: form }));
        }
        if (!items.every(bring))
            throw new TypeError("the line is down");
    }),
    describe: (count) => tr("asTexts").replace("%n", count),
    addItem: bring,
});

const listeningPart = new LazyPart(["./speech-player.js"], ["speech-player.css"]);
let listening = null; // fetched where the laptop has a voice

/** Asked with each new line: the laptop may be another one, or have got a voice meanwhile. */
async function lookForVoice() {
    try {
        const { available } = await callRest("/api/speech");
        if (available && !listening) {
            const { SpeechPlayer } = await listeningPart.load();
            listening ??= new SpeechPlayer(byId("listening"), async (play) => {
                if (!await attempt(play))
                    lookForVoice();
            });
            listening.show(taps.shown, connection.isUp);
        }
        listening?.setVoice(available);
    } catch {
        // Without an answer it stays as it was.
    }
}

const libraryPart = new LazyPart(["./library.js", `./library-words/${document.documentElement.lang}.js`], ["rows.css", "library.css"]);
let library = null; // fetched when its tab is first opened

async function openLibrary() {
    const isThere = library !== null || await attempt(async () => {
        const { Library, default: words } = await libraryPart.load();
        library ??= new Library(byId("library"), (key) => words[key] || tr(key), { bring, attempt });
    });
    if (!isThere)
        return;
    library.showPlaces(taps.known && taps.shown);
    library.open(taps.known && taps.shown.language || wanted());
}

const splitterPart = new LazyPart(["./splitter.js"], ["splitter.css"]);
let splitter = null; // fetched when a word is first held

let splitText = ""; // that the word in the splitter is of
const textOf = (state) => JSON.stringify([state.language, state.words]);

async function split(index) {
    const state = taps.shown;
    if (!taps.known || index === null || !state.syllables[index] || state.curtain)
        return;
    const isThere = splitter !== null || await attempt(async () => {
        const { Splitter } = await splitterPart.load();
        splitter ??= Splitter.make(byId("splitter"), tr,
            (word, syllables) => tap([["correct_syllables", { word, syllables }]]));
    });
    // The text may be another one by the time the scripts are there.
    if (!isThere || textOf(taps.shown) !== textOf(state))
        return;
    splitText = textOf(state);
    splitter.open(state.syllables[index], state.language || "");
}

/** The laptop takes a correction for one in the language of the text on screen: with the text the word goes. */
function keepSplitter(state) {
    if (splitter?.isOpen && textOf(state) !== splitText)
        splitter.close();
}

const storyPart = new LazyPart(["./story.js", "./story-connection.js"], ["rows.css", "story.css"]);
let story = null; // most evenings there is none, and its scripts are not fetched
let isStoryWanted = false;

async function loadStory() {
    const [{ Story, StoryConnection }, words] = await Promise.all([storyPart.load(),
        import(`./story-words/${document.documentElement.lang}.js`)]);
    const language = () => taps.known && taps.shown.language || wanted();
    story ??= new Story(byId("story"), (key) => words.default[key] || tr(key), { showError, language, makeLine: (handlers) => new StoryConnection(handlers) });
}

async function openStory(isOpen) {
    isStoryWanted = isOpen;
    if (!story && isOpen) {
        const isRetry = storyPart.tries > 0;
        await loadStory();
        if (isRetry)
            showError("");
    }
    story?.setOpen(isStoryWanted);
}

const kindsPart = new LazyPart(["./mark-kinds.js"], ["mark-kinds.css"]);
let kinds = null; // fetched when they are first asked for

/** Asks how a word was; act(index, kind) hears it. False where the scripts did not come. */
async function loadKinds() {
    return kinds !== null || attempt(async () => {
        const { MarkKinds } = await kindsPart.load();
        kinds ??= MarkKinds.make(byId("mark-kinds"), tr, mark);
    });
}

const minutePart = new LazyPart(["./minute.js"], ["minute.css"]);
let minute = null; // fetched when the first free minute is wanted
let isMinuteComing = false;
let isMinuteAsked = false;

async function showMinute() {
    if (!minute && (isMinuteAsked || (taps.shown.free_minute?.stage || "none") !== "none") && !isMinuteComing) {
        isMinuteComing = true;
        try {
            const [{ FreeMinute }, words] = await Promise.all([minutePart.load(),
                import(`./practice-words/${document.documentElement.lang}.js`)]);
            minute = new FreeMinute(byId("minute"), (key) => words.default[key] || tr(key), { putWords, tap });
        } catch {
            // Without a line; the next state asks again.
        } finally {
            isMinuteComing = false;
        }
    }
    minute?.[isMinuteAsked ? "prepare" : "show"](taps.shown, connection.isUp);
    isMinuteAsked &&= !minute;
}

const fittingPart = new LazyPart(["./fitting-pictures.js"], ["fitting-pictures.css"]);
let fitting = null; // fetched when it is first asked for

/** A picture for the text on screen. */
async function offerPictures() {
    options.openMenu(false);
    const state = taps.shown;
    if (!taps.known || state.words.length === 0)
        return;
    await attempt(async () => {
        const { FittingPictures } = fitting ? {} : await fittingPart.load();
        fitting ??= await FittingPictures.make(byId("fitting"), tr, showError);
        await fitting.open(sentenceOf(state), state.language || "");
    });
}

const practicePart = new LazyPart(["./practice.js"], ["rows.css", "review.css", "progress.css"]);
let practiceComing = null; // fetched when an evening is first over, or its figures or proposals are wanted
let lastSession = null;

/** Fails like import() where the scripts do not come; they are asked for again then. */
function practice() {
    practiceComing ??= practicePart.load().then(({ Practice }) => Practice.make({ review: byId("review"), progress: byId("progress") }, tr, {
        attempt, bring,
        openKinds: async (...word) => await loadKinds() && kinds.open(...word),
        done: closeReview,
    }));
    practiceComing.catch(() => { practiceComing = null; });
    return practiceComing;
}

function closeReview() {
    byId("review").hidden = true;
    document.body.classList.remove("reviewing");
}

/** Looks back on the session that has just ended, if something was read in it. */
async function lookBack(sessionId) {
    await attempt(async () => {
        const { review } = await practice();
        if (!await review.open(sessionId) || taps.shown.session_id)
            return;
        byId("review").hidden = false;
        document.body.classList.add("reviewing");
        document.querySelector("main").scrollTop = 0;
        if (document.body.dataset.view === "read")
            byId("review").querySelector(".sentence").focus({ preventScroll: true });
    });
}

/** The session that was there before is over, or another one has begun: as the laptop says, which may refuse both. */
function followSession({ session_id: now }) {
    const before = lastSession;
    lastSession = now;
    if (now)
        closeReview();
    else if (before)
        lookBack(before);
}

async function openProgress() {
    await attempt(async () => (await practice()).progress.open(taps.known && taps.shown.language || wanted()));
    if (document.body.dataset.view === "progress")
        byId("progress-sentence")?.focus({ preventScroll: true });
}

const options = new Options((view) => {
    openStory(view === "story").catch(() => showError(tr("unreachable")));
    if (view === "library")
        openLibrary();
    if (view === "progress")
        openProgress();
}, () => taps.known && showMirror());

const readersPart = new LazyPart(["./readers.js"], []);
let readers = null; // fetched where there are several children

async function followReader(state, isFirst) {
    if (isFirst && !readers && (await callRest("/api/profiles")).profiles.length > 1) {
        const { Readers } = await readersPart.load();
        readers ??= new Readers([...document.querySelectorAll(".readers")], tr, (reader) => {
            options.openMenu(false);
            return tap([["set_reader", { reader }]]);
        });
    }
    await readers?.follow(state, isFirst);
}

const queueRows = new Rows(byId("queue"), (item) => {
    const remove = makeButton("✕", tr("remove") + ": " + item.text,
        () => tap([["remove_item", { session_item_id: item.session_item_id }]]));
    // Until the laptop has given it a name there is nothing to take out by.
    remove.disabled = item.session_item_id === null;
    return [makeText(item.text, item.language), remove];
});

const suggestionRows = new Rows(byId("suggestions"), (item) => {
    const button = makeButton(item.text, "", () => bring(item));
    button.lang = item.language;
    if (item.reason) {
        const note = Object.assign(document.createElement("span"), { className: "note", textContent: item.said });
        note.lang = document.documentElement.lang;
        button.append(note);
    }
    return [button];
});

/** Other suggestions for another session, or when a text was just used. */
async function fetchSuggestions() {
    const state = taps.known;
    const reason = JSON.stringify([state.session_id, state.language, state.words, state.queue.length]);
    if (!state.session_id || reason === suggestedFor)
        return;
    suggestedFor = reason;
    const query = new URLSearchParams({ language: state.language, limit: 8 });
    const [answer, nextTexts] = await Promise.all([callRest("/api/items/suggestions?" + query), practice().then((all) => all.nextTexts(state))]);
    const busy = new Set([sentenceOf(state), ...state.queue.map(({ text }) => oneLine(text))]);
    const suited = nextTexts.filter(({ text }) => !busy.has(oneLine(text)));
    const others = answer.suggestions.filter(({ id }) => !nextTexts.some((item) => item.id === id));
    suggestions = [...suited, ...others].slice(0, 8).map((item) => ({ ...item, language: state.language }));
    renderLists();
}

function renderLists() {
    const state = taps.shown;
    byId("queue-section").hidden = state.queue.length === 0;
    queueRows.show(state.queue.map((item) => ({ ...item, language: state.language })));
    byId("suggestion-section").hidden = suggestions.length === 0 || !state.session_id;
    suggestionRows.show(suggestions);
    library?.showPlaces(state);
}

function renderButtons() {
    const state = taps.shown;
    const isUp = connection.isUp;
    const hasSession = Boolean(state.session_id);
    const step = state.next_step;
    byId("languages").hidden = hasSession;
    byId("add").hidden = !hasSession;
    const big = byId("next");
    big.textContent = tr(step);
    big.className = "step-" + step;
    big.disabled = !isUp;
    big.setAttribute("aria-disabled", String(pause.isOn)); // keeps its looks and focus
    byId("back").disabled = !isUp || !canGoBack(state);
    byId("skip").disabled = !isUp || state.queue.length === 0;
    byId("end").disabled = !isUp || !hasSession;
    byId("split").disabled = !isUp || state.current_word_index === null || state.curtain;
    byId("picture").disabled = !isUp || !state.language || state.words.length === 0;
    byId("curtain").disabled = !isUp;
    byId("curtain").setAttribute("aria-pressed", String(Boolean(state.curtain)));
    byId("curtain").setAttribute("aria-label", tr(state.curtain ? "show" : "hide"));
    byId("stumbled").disabled = !isUp || !hasSession || state.words.length === 0;
    renderMark();
    byId("free-minute-switch").setAttribute("aria-checked", String(Boolean(state.free_minute)));
    byId("free-minute").hidden = !mayReadFreely(state);
    byId("free-minute").disabled = !isUp;
    listening?.show(state, isUp);
    undoOffer.show(state, isUp);
}

/** The button says which word a tap means: just after a step the one before, and then the current one. */
function renderMark() {
    const state = taps.shown;
    const index = state.words.length > 0 ? markedWord.meant(state) : null;
    const isMarked = Boolean((state.marks || {})[index]);
    const button = byId("stumbled");
    button.setAttribute("aria-pressed", String(isMarked));
    const [icon, says, about] = button.children;
    icon.firstElementChild.setAttribute("d", isMarked ? "m5 12.5 4.5 4.5L19 7.5" : "M2.5 15q3.2-6 6.3 0t6.3 0 6.3 0");
    says.textContent = tr(isMarked ? "marked" : "stumbled");
    about.textContent = index === null ? "" : (isMarked ? tr("markedOn") : tr("markOn")).replace("%w", () => bareWord(state.words[index]));
    clearTimeout(markTimer);
    if (markedWord.left > 0)
        markTimer = setTimeout(renderMark, markedWord.left + 20);
}

function render() {
    pause.note(taps.shown);
    followSession(taps.known);
    markedWord.note(taps.shown);
    document.body.classList.toggle("in-session", Boolean(taps.shown.session_id));
    now.show(taps.shown);
    showMirror();
    showMinute();
    keepSplitter(taps.shown);
    kinds?.follow(textOf(taps.shown));
    story?.followLanguage();
    renderLists();
    renderButtons();
    keepAwake(Boolean(taps.shown.session_id));
}

let bringing = null; // what the last tap waits for, on this line

async function next() {
    if (!taps.known || !connection.isUp || pause.isOn || isInFreeMinute(taps.shown) || story?.holds(taps.shown))
        return;
    const free = () => firstFree(suggestions, taps.shown, sentenceOf(taps.shown));
    if (taps.shown.next_step === "bring" && !free()) {
        if (bringing || !taps.known.session_id)
            return;
        suggestedFor = "";
        const own = bringing = fetchSuggestions();
        await own.catch(() => {});
        if (bringing !== own)
            return;
        bringing = null;
        await attempt(() => own);
        if (taps.shown.next_step !== "bring")
            return;
        if (!free()) {
            showError(byId("error").textContent || tr("nothingToBring"));
            return;
        }
    }
    tap(nextSteps(taps.shown, wanted(), free()));
}

const back = () => taps.known && canGoBack(taps.shown) && tap([["advance_word", { delta: -1 }]]);
const mark = (index, kind) => taps.known && taps.shown.session_id && tap(toggleMark(taps.shown, index, kind));
const undo = () => tap([["undo"]]);
const stumbled = () => {
    const isSent = taps.known && mark(markedWord.take(taps.shown));
    if (taps.known && !isSent)
        renderMark();
    return isSent && undo;
};

let isHeld = false; // the click that follows means nothing more

async function chooseKind() {
    if (!taps.known || byId("stumbled").disabled)
        return;
    isHeld = true;
    const state = taps.shown;
    const index = markedWord.take(state);
    if (index !== null && await loadKinds() && textOf(taps.shown) === textOf(state))
        kinds.open(index, state.words[index], (state.marks || {})[index], undefined, textOf(state));
}

// Less help with syllables, none, and all of it again. Fetched by who has a keyboard.
function fadeSupport() {
    const fading = import("../shared/style.js").then(({ completeStyle, weakerThan }) => {
        const { support } = completeStyle(taps.shown.style);
        return tap([["set_support", { support: weakerThan(support) }]]) && support;
    });
    return async () => {
        const support = await fading;
        if (support)
            tap([["set_support", { support }]]);
    };
}

const toggleCurtain = () => taps.known && tap([["set_curtain", { closed: !taps.shown.curtain }]]) && toggleCurtain;

const connection = new Connection("controller", {
    state: (payload, isFirst) => {
        if (retry.take(isFirst ? null : payload.revision))
            showError("");
        if (!isFirst)
            taps.take(payload);
        else if (taps.takeFirst(payload))
            showError("");
        else
            showError(tr("backInStep"));
        if (isFirst) {
            showTrouble({}); // told again where it is not over
            bringing = null;
            lookForVoice();
            story?.line.renew();
        }
        render();
        followReader(taps.shown, isFirst).catch(() => {}); // asked again with the next line
        fetchSuggestions().catch(() => {
            suggestedFor = ""; // asked for again with the next state
        });
    },
    error: (payload) => {
        const isRetried = payload.code === "storage_locked" && retry.refused();
        // What is told of the oldest tap without an answer: its state follows.
        const isMark = payload.code === "bad_value" && /^(un)?mark/.test(taps.open[0]?.type);
        showError(tr(isRetried ? "errorLocked" : isMark ? "errorMark" : errorMessageKey(payload)));
    },
    trouble: (told) => showTrouble(told).catch(() => {}),
    blocked: (isBlocked) => {
        byId("line-help").hidden = !isBlocked;
    },
    line: (isUp) => {
        byId("line").classList.toggle("down", !isUp);
        byId("line-text").textContent = isUp ? "" : tr("lookingForLaptop");
        if (taps.known)
            renderButtons();
    },
});

byId("next").addEventListener("click", next);
byId("back").addEventListener("click", back);
byId("skip").addEventListener("click", () => {
    // A text that ended at that moment is not left unseen.
    if (taps.known && !(isCompleted(taps.shown) && pause.isOn))
        tap([["next_item"]]);
});
byId("curtain").addEventListener("click", toggleCurtain);
byId("stumbled").addEventListener("pointerdown", () => {
    isHeld = false;
});
byId("stumbled").addEventListener("click", ({ detail }) => {
    if (!isHeld || detail === 0) // of a key, which nobody holds
        stumbled();
    isHeld = false;
});
listenToHolds(byId("stumbled"), chooseKind);
byId("free-minute").addEventListener("click", () => {
    isMinuteAsked = true;
    showMinute();
});
byId("free-minute-switch").addEventListener("click", () => taps.known
    && tap([["offer_free_minute", { offered: !taps.shown.free_minute }]]));
byId("end").addEventListener("click", () => {
    options.openMenu(false);
    tap([["end_session"]]);
});
byId("picture").addEventListener("click", offerPictures);
byId("split").addEventListener("click", () => {
    options.openMenu(false);
    split(taps.shown.current_word_index);
});
for (const id of ["current", "sentence"])
    listenToHolds(byId(id), (element) => split(now.wordOf(element)));
listenToSwipes(byId("now"), { left: next, right: back });
listenToSwipes(byId("mirror"), { left: next, right: back });
listenToSwipes(document.querySelector("footer"), { left: next, right: back });
const listen = (part) => {
    byId("listening").querySelector(`[value=${part}]`).click();
    return () => listening?.hush();
};
listenToKeys({
    next,
    back,
    curtain: toggleCurtain,
    fullScreen: toggleFullScreen,
    // What a tap of a moment ago can be taken back by, the laptop has not said yet.
    undo: () => taps.known && (taps.shown.undo || taps.open.length > 0) && undo(),
    stumbled,
    stumbledBefore: () => taps.known && mark(wordBefore(taps.shown)) && undo,
    word: () => listen("word"),
    syllables: () => listen("syllables"),
    text: () => listen("text"),
    support: () => taps.known && fadeSupport(),
    isHidden: () => taps.shown.curtain,
});

const remembered = localStorage.getItem("language") || (navigator.language || "").slice(0, 2);
const choice = document.querySelector('#languages input[value="' + CSS.escape(remembered) + '"]')
    || document.querySelector("#languages input");
choice.checked = true;
byId("languages").addEventListener("change", () => localStorage.setItem("language", wanted()));
keepShell();
