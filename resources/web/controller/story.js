// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories: the draft that waits for the parent, what can be done with it, and what comes next.

import { putWords } from "../shared/i18n.js";
import { makeButton, makeText, Rows } from "./rows.js";
import { SentWords } from "./sent-words.js";
import { storyMarkup } from "./story-markup.js";

const errors = { conflict: "storyConflict", bad_value: "errorNoWord", not_found: "storyGone", no_session: "storyChoose", storage_full: "errorDiskFull" };

const builtin = "builtin/storyteller";

const usualWait = 5; // seconds; a shorter wait needs no words

const drawings = {
    approve: "m5 13 5 5 9-11",
    edit: "M4 20l1-4.5 11-11 3.5 3.5-11 11L4 20",
    leaveOut: "M6 6l12 12M18 6 6 18",
    takeBack: "M4 9h10a5 5 0 0 1 0 10H8M4 9l4-4M4 9l4 4",
};

function draw(name) {
    const [svg, path] = ["svg", "path"].map((tag) => document.createElementNS("http://www.w3.org/2000/svg", tag));
    svg.setAttribute("viewBox", "0 0 24 24");
    path.setAttribute("d", drawings[name]);
    svg.append(path);
    return svg;
}

/** What was found in a line, as a sentence for the parent. */
export function sentenceAbout(remark, tr) {
    const key = "finding" + remark.finding.replace(/(^|_)([a-z])/g, (whole, mark, letter) => letter.toUpperCase());
    return tr(key).replace("%w", remark.words.join(", ")).replace("%n", remark.number).replace("%l", remark.limit);
}

/** How many lines wait: those that are fit, and those that have to be looked at. */
export function countWaiting(lines) {
    const waiting = lines.filter((line) => line.state === "waiting");
    const fit = waiting.filter((line) => line.is_fit).length;
    return { fit, unfit: waiting.length - fit };
}

/** Whether a story that is on stage waits: for what is told, for the parent's look at it, or for a choice. */
export function isWaiting(draft) {
    const { fit, unfit } = countWaiting(draft.lines);
    return draft.is_telling || fit + unfit > 0 || draft.lines.some((line) => line.is_choice);
}

/** Worlds, characters or rules for a language: those of it, and those of none. */
export function forLanguage(assets, language) {
    return assets.filter((asset) => !asset.language || asset.language === language);
}

/** A session of the protocol in the family's words; a story without a title yet has "". */
export function describeStory(session, worlds, characters) {
    const nameOf = (assets, id) => assets.find((asset) => asset.id === id)?.name || id;
    const place = nameOf(worlds, session.world_id) + " · " + nameOf(characters, session.character_id);
    return { place, title: session.title.trim() };
}

export class Story {
    /** actions: showError(text); language(), which a new story would have; makeLine(handlers), a StoryConnection. */
    constructor(root, tr, actions) {
        Object.assign(this, { root, tr, actions });
        root.innerHTML = storyMarkup;
        putWords(root, tr);
        this.part = (id) => root.querySelector("#" + id);
        this.edited = null;
        this.sent = new SentWords();
        this.forgetRules();
        this.lines = new Rows(this.part("draft-lines"), (line) => this.makeLine(line));
        this.choices = new Rows(this.part("draft-choices"), (line) => this.makeChoice(line));
        this.line = actions.makeLine({
            state: (state) => this.showState(state),
            draft: (text, draft) => this.showDraft(text, draft),
            rules: (active) => this.takeRules(active),
            history: (messages) => this.sent.takeHistory(messages),
            begun: () => {
                this.forgetRules();
                this.sent.noteNewLine();
            },
            refused: (code) => {
                this.forgetRules();
                this.fillChoices();
                this.sent.refuse();
                actions.showError(tr(errors[code] || "failed"));
            },
        });
        const tap = (id, command) => this.part(id).addEventListener("click", () => this.send(command));
        // What is on this page, and not what has come to the desk since.
        this.part("approve-all").addEventListener("click", () => this.send("/draft approve all " + this.draft.fingerprint));
        tap("ask-simpler", "/draft simpler");
        tap("ask-shorter", "/draft shorter");
        tap("ask-anew", "/draft anew");
        tap("stop-story", "/draft stop");
        tap("retry-story", "/draft retry");
        this.part("wish").addEventListener("submit", (event) => {
            event.preventDefault();
            const field = this.part("own-words");
            const text = field.value.trim();
            if (!text || !this.send("/draft say " + text))
                return;
            field.value = "";
            this.sent.say(text, () => { field.value ||= text; });
        });
        this.part("new-story").addEventListener("submit", (event) => {
            event.preventDefault();
            this.isChoosing = false;
            this.send("/story begin " + JSON.stringify(this.beginning()));
            this.isLevelChosen = false;
            this.isLanguageChosen = false;
        });
        this.part("story-level").addEventListener("change", () => { this.isLevelChosen = true; });
        this.part("story-language").addEventListener("change", () => {
            this.isLanguageChosen = true;
            this.fillChoices();
        });
        for (const id of ["story-level", "told-level"])
            this.part(id).replaceChildren(...[0, 1, 2].map((level) => new Option(tr("level" + level), level)));
        this.rules = new Rows(this.part("story-rules"), (rule) => [this.makeRule(rule)]);
        this.part("told-level").addEventListener("change", () => this.send("/draft level " + this.part("told-level").value));
        this.part("another-story").addEventListener("click", () => {
            this.isChoosing = !this.isChoosing;
            this.render();
        });
        this.stories = new Rows(this.part("stories"), (story) => [this.makeStory(story)]);
    }

    /** The story that the form describes, as the protocol wants it. */
    beginning() {
        const value = (id) => this.part(id).value;
        const model = value("story-model");
        return {
            language: value("story-language"),
            world_id: value("story-world"),
            character_id: value("story-character"),
            level: Number(value("story-level")),
            ...(model && model !== this.state.model && { model }),
        };
    }

    makeStory({ id, place, title }) {
        const button = makeButton("", "", () => {
            this.isChoosing = false;
            this.isLevelChosen = false;
            this.send("/session continue " + id);
            this.render();
        });
        button.append(makeText(place));
        if (title)
            button.append(Object.assign(makeText(title), { className: "title" }));
        return button;
    }

    /** The page of stories came into sight, or left it. */
    setOpen(isOpen) {
        this.isOpen = isOpen;
        this.followLanguage();
        this.line.setWanted(isOpen);
    }

    /** Whether the step of the reading would put a text of the library into the story that is in sight. */
    holds({ next_step: step }) {
        return this.isOpen && this.isWaiting && (step === "start" || step === "bring");
    }

    /** A new story is told in the language that is read, until the parent wants another one. */
    followLanguage() {
        const field = this.part("story-language");
        if (!this.isOpen || this.isLanguageChosen || field.value === this.actions.language())
            return;
        field.value = this.actions.language();
        this.fillChoices();
    }

    send(command) {
        this.actions.showError("");
        this.sent.goOn();
        const isSent = this.line.send(command);
        if (!isSent)
            this.actions.showError(this.tr("unreachable"));
        return isSent;
    }

    showState(state) {
        this.state = state;
        this.fillChoices();
        this.stories.show(state.available_sessions.map((session) =>
            ({ id: session.id, ...describeStory(session, state.available_worlds, state.available_characters) })));
        this.part("stories-section").hidden = state.available_sessions.length === 0;
        this.render();
    }

    fillChoices() {
        if (!this.state)
            return;
        const language = this.part("story-language").value;
        for (const [id, assets, chosen] of [["story-world", this.state.available_worlds, this.state.world_id],
            ["story-character", this.state.available_characters, this.state.character_id]]) {
            const list = this.part(id);
            const kept = list.value || chosen;
            list.replaceChildren(...forLanguage(assets, language).map((asset) => new Option(asset.name, asset.id)));
            if ([...list.options].some((option) => option.value === kept))
                list.value = kept;
        }
        const active = this.activeRules;
        const models = this.state.available_models;
        const rules = forLanguage(this.state.available_rules, language);
        this.rules.show(rules.map((rule) => ({ ...rule, isActive: active.includes(rule.id) })));
        this.part("story-rules-label").hidden = rules.length === 0;
        const list = this.part("story-model");
        const model = list.value || this.state.model;
        list.replaceChildren(...models.map(({ id, name }) => new Option(id === builtin ? this.tr("builtinTeller") : name, id)));
        list.value = models.some(({ id }) => id === model) ? model : this.state.model;
        this.part("story-model-label").hidden = models.length < 2;
    }

    /** A rule is one of the stage, for whatever is told next. */
    makeRule(rule) {
        const button = makeButton(rule.name, "", () => this.toggleRule(rule.id));
        button.className = "chip";
        button.setAttribute("aria-pressed", rule.isActive);
        return button;
    }

    /** As they were tapped; the laptop's, as soon as it has answered all taps. */
    get activeRules() {
        return this.wishedRules || this.state.active_rules;
    }

    toggleRule(id) {
        const offered = forLanguage(this.state.available_rules, this.part("story-language").value).map((rule) => rule.id);
        // Those of another language say nothing to this story.
        const wanted = offered.filter((rule) => this.activeRules.includes(rule) !== (rule === id));
        if (!this.send(wanted.length > 0 ? "/rules set " + wanted.join(", ") : "/rules clear"))
            return;
        this.wishedRules = wanted;
        this.unansweredRules += 1;
        this.fillChoices();
    }

    takeRules(active) {
        this.unansweredRules -= 1;
        if (this.unansweredRules > 0 || !this.state)
            return;
        this.forgetRules();
        this.state.active_rules = active;
        this.fillChoices();
    }

    /** Nothing is known of taps that were not answered. */
    forgetRules() {
        this.wishedRules = null;
        this.unansweredRules = 0;
    }

    showDraft(text, draft) {
        if (this.draft && draft.problem && draft.problem !== this.draft.problem)
            this.actions.showError(this.tr("storyProblem"));
        // What the parent has chosen for a story that is not begun yet stays; else it is as the one on stage.
        if (!this.isLevelChosen)
            this.part("story-level").value = draft.level;
        this.part("told-level").value = draft.level;
        this.draft = draft;
        this.text = text;
        this.render();
        if (this.sent.takeDraft(draft))
            this.actions.showError(this.tr("backInStep"));
    }

    render() {
        const { draft, part, tr } = this;
        if (!draft || !this.state)
            return;
        const hasStory = Boolean(this.state.session_id) && !this.isChoosing;
        const isTelling = hasStory && draft.is_telling;
        const hasDraft = hasStory && draft.lines.length > 0;
        const { fit, unfit } = countWaiting(draft.lines);
        const show = (id, isShown) => { part(id).hidden = !isShown; };
        this.isWaiting = Boolean(this.state.session_id) && isWaiting(draft);
        document.body.classList.toggle("story-waits", this.isWaiting);
        show("story-setup", !hasStory);
        show("told", hasStory);
        show("telling", isTelling);
        part("telling-text").textContent = this.text;
        const wait = draft.waited_seconds >= usualWait ? tr(draft.may_be_loading ? "modelLoads" : "serviceWaits") : "";
        show("telling-wait", wait !== "");
        part("telling-wait").textContent = wait.replace("%n", draft.waited_seconds);
        show("draft", hasDraft);
        part("draft-hint").textContent = tr(fit + unfit > 0 ? "draftWaits" : "draftDone");
        show("approve-all", fit > 0);
        part("approve-all").textContent = tr(unfit > 0 ? "approveFit" : "approveAll").replace("%n", fit);
        show("ask-again", draft.can_ask_again);
        show("retry-story", hasStory && draft.can_retry);
        show("wish", hasStory && !isTelling);
        part("another-story").textContent = tr(this.isChoosing ? "backToStory" : "anotherStory");
        show("another-story", Boolean(this.state.session_id));
        const remarks = draft.remarks.map((remark) => sentenceAbout(remark, tr));
        if (draft.wants_practice) {
            const { practice_words: words } = draft;
            remarks.push(words.length > 0 ? tr("practised").replace("%w", () => words.join(", ")) : tr("notPractised"));
        }
        part("draft-remarks").textContent = remarks.join(" ");
        // A line that is being changed stays as it was, whatever becomes of it meanwhile.
        const marked = draft.lines.map((line) => this.edited?.id === line.id ? this.edited : { ...line, language: draft.language });
        this.lines.show(marked.filter((line) => !line.is_choice));
        this.choices.show(marked.filter((line) => line.is_choice));
        show("story-over", hasDraft && !marked.some((line) => line.is_choice));
        show("choices-section", marked.some((line) => line.is_choice));
    }

    /** typed: what stands in the field, where it is not the line. */
    edit(line, typed = "") {
        this.edited = line && { ...line, isEditing: true };
        this.render();
        const field = this.root.querySelector(".edit-line input");
        if (field && typed)
            field.value = typed;
        field?.focus();
    }

    makeEditor(line) {
        const form = document.createElement("form");
        form.className = "edit-line";
        const field = Object.assign(document.createElement("input"), { type: "text", value: line.text, maxLength: 1000 });
        field.lang = line.language;
        field.setAttribute("aria-label", this.tr("edit") + ": " + line.text);
        const save = Object.assign(document.createElement("button"), { className: "plain save", textContent: this.tr("save") });
        save.setAttribute("aria-label", this.tr("save") + ": " + line.text);
        const cancel = makeButton("✕", this.tr("cancel") + ": " + line.text, () => this.edit(null));
        cancel.className = "plain";
        form.append(field, save, cancel);
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            const text = field.value.trim();
            if (!text || !this.send(`/draft edit ${line.id} ${text}`))
                return;
            this.edit(null);
            this.sent.change(line, text, () => this.edited || this.edit(line, text));
        });
        return form;
    }

    makeWords(line) {
        const words = document.createElement("div");
        words.className = "words " + line.state;
        words.append(makeText(line.text, line.language));
        const remarks = line.state === "waiting" ? line.remarks.map((remark) => sentenceAbout(remark, this.tr)) : [];
        if (line.is_refused && line.state === "waiting")
            remarks.unshift(this.tr("changeFirst"));
        const places = { queue: "inQueue", screen: "withChild", read: "wasRead" };
        const note = remarks.join(" ")
            || { sent: this.tr(places[line.place] || "withChild"), approved: this.tr("approved") }[line.state];
        if (note) {
            const element = makeText(note);
            element.className = "note " + (remarks.length === 0 ? "placed" : line.is_refused ? "refused" : "careful");
            words.append(element);
        }
        return words;
    }

    makeButtons(line) {
        const button = (key, action) => {
            const made = makeButton("", this.tr(key) + ": " + line.text, action);
            made.append(draw(key));
            return made;
        };
        const buttons = [];
        if (line.state === "waiting" && !line.is_refused)
            buttons.push(button("approve", () => this.send("/draft approve " + line.id)));
        if (line.state === "waiting" || line.state === "approved")
            buttons.push(button("edit", () => this.edit(line)));
        if (line.state === "waiting")
            buttons.push(button("leaveOut", () => this.send("/draft drop " + line.id)));
        if (line.state === "dropped" || line.state === "approved")
            buttons.push(button("takeBack", () => this.send("/draft reconsider " + line.id)));
        const group = document.createElement("div");
        group.className = "line-buttons";
        group.append(...buttons);
        return group;
    }

    makeLine(line) {
        return line.isEditing ? [this.makeEditor(line)] : [this.makeWords(line), this.makeButtons(line)];
    }

    makeChoice(line) {
        if (line.isEditing)
            return [this.makeEditor(line)];
        // Its name is its content, so that what was noticed is heard too.
        const choose = makeButton("", "", () => this.send("/draft choose " + line.id));
        choose.className = "choose";
        choose.disabled = line.state === "dropped";
        choose.append(Object.assign(makeText(this.tr("choose") + ": "), { className: "for-ears" }), this.makeWords(line));
        return [choose, this.makeButtons(line)];
    }
}
