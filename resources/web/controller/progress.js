// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the child gets on, for the parent: one sentence, the pace among its own, how the texts went, the words that are
// hard, and what to read next. Each picture has a table with the same figures.

import { callRest } from "../shared/rest.js";
import { oneLine } from "../shared/state.js";
import { counted } from "./counted.js";
import { reasonOf } from "./review.js";
import { makeText, Rows } from "./rows.js";

const wide = 600;
const high = 180;
const edge = 12;

/** How a point went, as the laptop tells it apart (docs/practice.md). */
export const wentOf = ({ accuracy }) => accuracy >= 95 ? "alone" : accuracy >= 90 ? "with_help" : "too_hard";

/** Where the points of the pace stand, and what is usual, in the picture; null for fewer than two points. */
export function placesOf(points, baseline) {
    if (points.length < 2)
        return null;
    const values = points.map(({ pace }) => pace);
    if (baseline)
        values.push(baseline.pace - baseline.band, baseline.pace + baseline.band);
    const least = Math.min(...values);
    const range = Math.max(1, Math.max(...values) - least);
    const first = Date.parse(points[0].day);
    const days = Math.max(1, Date.parse(points[points.length - 1].day) - first);
    const y = (pace) => high - edge - (pace - least) / range * (high - 2 * edge);
    return {
        points: points.map(({ day, pace }) => ({ x: edge + (Date.parse(day) - first) / days * (wide - 2 * edge), y: y(pace) })),
        band: baseline && { top: y(baseline.pace + baseline.band), bottom: y(baseline.pace - baseline.band), middle: y(baseline.pace) },
    };
}

function draw(name, attributes, ...content) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes))
        element.setAttribute(key, value);
    element.append(...content);
    return element;
}

function chart(label, height, ...content) {
    return draw("svg", { viewBox: `0 0 ${wide} ${height}`, role: "img", "aria-label": label }, ...content);
}

export class ProgressPage {
    /** actions: bring(item), attempt(action). */
    constructor(root, tr, actions) {
        Object.assign(this, { root, tr, actions });
        this.language = document.documentElement.lang;
        this.part = (name) => root.querySelector("." + name);
        this.next = new Rows(this.part("next-texts"), (item) => {
            const button = document.createElement("button");
            button.className = "bring";
            const reason = makeText(item.said);
            reason.className = "note";
            button.append(makeText(item.text, item.language), reason);
            button.addEventListener("click", () => actions.bring(item));
            return [button];
        });
    }

    open(language) {
        const query = "?language=" + language;
        return this.actions.attempt(async () => {
            const [progress, { words, today }, { texts }, { profiles, reader }] = await Promise.all([
                callRest("/api/practice/progress" + query), callRest("/api/practice/words" + query),
                callRest("/api/practice/next" + query), callRest("/api/profiles")]);
            const child = profiles.find(({ id }) => id === reader);
            this.show({ progress, words, today, texts, name: child && child.name });
        });
    }

    show({ progress, words, today, texts, name }) {
        const { tr, language } = this;
        const day = (text) => new Date(text + "T12:00").toLocaleDateString(language, { day: "numeric", month: "short" });
        this.part("sentence").textContent = this.sentence(progress, name);
        this.part("pace").replaceChildren(this.paceChart(progress));
        this.part("went").replaceChildren(this.wentChart(progress));
        this.part("pictures").hidden = progress.points.length === 0;
        this.table("figures", [tr("day"), tr("pace"), tr("howItWent"), tr("wordsRight")],
            progress.points.map((point) => [day(point.day), Math.round(point.pace), tr("went_" + wentOf(point)), point.words]));
        const hard = words.filter(({ tamed_day: tamed }) => !tamed);
        this.part("hard-section").hidden = hard.length === 0;
        this.table("hard-words", [tr("word_"), tr("timesHard"), tr("comesBack")], hard.slice(0, 30).map((word) =>
            [word.word, `${word.marked} / ${word.read}`, word.due_day && word.due_day > today ? day(word.due_day) : tr("now")]));
        this.part("next-section").hidden = texts.length === 0;
        this.next.show(texts.map((item) => ({ ...item, language: progress.language, said: reasonOf(item, tr, language) })));
    }

    sentence({ all, baseline, tamed_words: tamed }, name) {
        const { tr, language } = this;
        if (all.texts === 0)
            return tr("nothingReadYet");
        const sentences = [tr("readSoFar").replace("%w", () => name || tr("theChild"))
            .replace("%c", counted("texts", all.texts, tr, language))];
        if (baseline)
            sentences.push(tr("usualPace").replace("%n", Math.round(baseline.pace)));
        if (tamed > 0)
            sentences.push(counted("tamed", tamed, tr, language));
        return sentences.join(" ");
    }

    paceChart({ points, baseline }) {
        const places = placesOf(points, baseline);
        if (!places)
            return makeText(this.tr("tooEarly"));
        const { band } = places;
        const label = this.tr("pace") + ": " + points.map(({ pace }) => Math.round(pace)).join(", ");
        return chart(label, high,
            ...band ? [draw("rect", { class: "usual", x: 0, width: wide, y: band.top, height: band.bottom - band.top, rx: 6 }),
                draw("line", { class: "middle", x1: 0, x2: wide, y1: band.middle, y2: band.middle })] : [],
            draw("polyline", { class: "way", points: places.points.map(({ x, y }) => `${x},${y}`).join(" ") }),
            ...places.points.map(({ x, y }) => draw("circle", { class: "point", cx: x, cy: y, r: 6 })));
    }

    /** One block is one point: full, tinted with a rim, or empty. */
    wentChart({ points }) {
        const inRow = 30;
        const size = wide / inRow;
        const rows = Math.max(1, Math.ceil(points.length / inRow));
        const count = (kind) => points.filter((point) => wentOf(point) === kind).length;
        const label = ["alone", "with_help", "too_hard"].map((kind) => this.tr("went_" + kind) + ": " + count(kind)).join(", ");
        return chart(label, rows * size, ...points.map((point, index) => draw("rect", { class: wentOf(point),
            x: index % inRow * size + 2, y: Math.floor(index / inRow) * size + 2, width: size - 4, height: size - 4, rx: 3 })));
    }

    table(name, heads, rows) {
        const row = (cells, tag) => {
            const line = document.createElement("tr");
            line.append(...cells.map((cell, index) => {
                const element = document.createElement(index === 0 && tag === "td" ? "th" : tag);
                if (element.tagName === "TH")
                    element.scope = tag === "td" ? "row" : "col";
                element.textContent = typeof cell === "string" ? oneLine(cell) : cell;
                return element;
            }));
            return line;
        };
        const table = this.part(name);
        table.querySelector("thead").replaceChildren(row(heads, "th"));
        table.querySelector("tbody").replaceChildren(...rows.map((cells) => row(cells, "td")));
    }
}
