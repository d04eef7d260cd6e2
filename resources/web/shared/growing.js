// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The child's own picture, as the program's windows draw it (src/growing, qml/display/GrowingView.qml).

import { facts } from "./display-facts.js";

const skyShare = 0.55; // of what a higher screen has left; as GrowingPainter has it
const mostSteps = 6;
const mostPixels = 2048; // of the longer side
const letterFont = '"Chitai Letters", Andika, sans-serif';

/** From one state of a picture to another, in at most six steps; the last one is the other. */
export function growthSteps(from, to) {
    const grown = from.seed === to.seed && from.texts <= to.texts && from.words <= to.words
        && from.letters.every((letter, index) => to.letters[index] === letter);
    if (!grown)
        return [to];
    const letters = to.letters.length - from.letters.length;
    const added = to.texts - from.texts + to.words - from.words + letters;
    const count = Math.max(1, Math.min(mostSteps, added));
    return Array.from({ length: count }, (unused, index) => {
        const part = (before, more) => before + Math.round(more * (index + 1) / count);
        return {
            seed: to.seed,
            texts: part(from.texts, to.texts - from.texts),
            words: part(from.words, to.words - from.words),
            letters: to.letters.slice(0, part(from.letters.length, letters)),
        };
    });
}

export function growingAddress(growth, isNight) {
    const { seed, texts, words, letters } = growth;
    const query = new URLSearchParams({ seed, texts, words, letters: letters.join(","), night: isNight ? "1" : "0" });
    return "/api/growing?" + query;
}

/** Which part of the plane, in the picture's own measure, a screen of this shape shows. */
export function shownScene(picture, width, height) {
    const scale = Math.min(width / picture.width, height / picture.height);
    return {
        scale,
        left: -(width / scale - picture.width) / 2,
        top: -(height / scale - picture.height) * skyShare,
        width: width / scale,
        height: height / scale,
    };
}

function fillOf(context, [, colour, , glow]) {
    if (!glow)
        return colour;
    const gradient = context.createRadialGradient(0, 0, 0, 0, 0, glow);
    gradient.addColorStop(0, colour);
    gradient.addColorStop(1, colour.slice(0, 7) + "00");
    return gradient;
}

/** Draws an answer of /api/growing on all of a canvas. */
export function drawGrowing(canvas, picture) {
    const context = canvas.getContext("2d");
    const scene = shownScene(picture, canvas.width, canvas.height);
    const paths = picture.symbols.map((parts) => parts.map(([d]) => new Path2D(d)));
    context.setTransform(scene.scale, 0, 0, scene.scale, -scene.left * scene.scale, -scene.top * scene.scale);
    const sky = context.createLinearGradient(0, 0, 0, picture.height);
    for (const [at, colour] of picture.sky)
        sky.addColorStop(at, colour);
    context.fillStyle = sky;
    context.fillRect(scene.left, scene.top, scene.width, scene.height);
    context.lineCap = context.lineJoin = "round";
    for (const shape of picture.shapes) {
        if (typeof shape[0] === "string") {
            const [text, x, y, size] = shape;
            context.font = "bold " + size + "px " + letterFont;
            context.textAlign = "center";
            context.fillStyle = picture.letter_colour;
            context.fillText(text, x, y);
            continue;
        }
        const [symbol, x, y, scale = 1, angle = 0, isMirrored = 0] = shape;
        context.save();
        context.translate(x, y);
        context.rotate(angle * Math.PI / 180);
        context.scale(isMirrored ? -scale : scale, scale);
        for (const [index, part] of picture.symbols[symbol].entries()) {
            const [, colour, line] = part;
            if (line) {
                context.strokeStyle = colour;
                context.lineWidth = line;
                context.stroke(paths[symbol][index]);
            } else {
                context.fillStyle = fillOf(context, part);
                context.fill(paths[symbol][index]);
            }
        }
        context.restore();
    }
}

/** Shows the picture in an element, and lets what was added since it was seen last come in calmly. */
export class GrowingView {
    constructor(root) {
        this.root = root;
        this.seen = null; // how far it had grown when it was seen last
        this.wanted = null; // while it is seen
        this.isMissing = false; // the laptop did not answer
        this.canvas = null;
        this.night = matchMedia("(prefers-color-scheme: dark)");
        this.stillness = matchMedia("(prefers-reduced-motion: reduce)");
        this.run = 0; // counts what was begun, so that what comes too late is let go
        if (this.night.addEventListener)
            this.night.addEventListener("change", () => this.redraw());
    }

    /** `growth`: how far it has grown. `moves`: what is new may come in slowly. */
    show(growth, moves) {
        if (!this.isMissing && JSON.stringify(growth) === JSON.stringify(this.wanted))
            return;
        this.isMissing = false;
        this.wanted = growth;
        this.run += 1;
        void this.play(growth, moves && this.seen !== null && !this.stillness.matches, this.run);
    }

    /** Something else is on the screen. */
    hide() {
        if (!this.wanted)
            return;
        this.run += 1;
        this.seen = this.wanted; // what had begun to come in is there
        this.wanted = null;
        this.root.replaceChildren();
        this.canvas = null;
    }

    /** The screen has another shape, or the room another light. */
    redraw() {
        if (!this.wanted)
            return;
        this.run += 1;
        void this.play(this.wanted, false, this.run);
    }

    async play(growth, isSlow, run) {
        const before = isSlow && !this.canvas ? [this.seen] : [];
        const steps = isSlow ? [...before, ...growthSteps(this.seen, growth)] : [growth];
        for (const step of steps) {
            const canvas = await this.draw(step);
            if (run !== this.run)
                return;
            this.isMissing = canvas === null;
            this.root.parentElement.classList.toggle("lacks-growing", this.isMissing);
            if (!canvas)
                return;
            await this.reveal(canvas, isSlow && this.canvas !== null);
            if (run !== this.run)
                return;
            this.seen = step;
        }
    }

    /** A canvas with the picture; null where the laptop does not answer. */
    async draw(growth) {
        const answer = await fetch(growingAddress(growth, this.night.matches)).catch(() => null);
        if (!answer || !answer.ok)
            return null;
        const picture = await answer.json();
        if (document.fonts)
            await document.fonts.load('bold 20px "Chitai Letters"', growth.letters.join("")).catch(() => {});
        const canvas = document.createElement("canvas");
        const { clientWidth: width, clientHeight: height } = this.root;
        const sharpness = Math.min(devicePixelRatio || 1, mostPixels / Math.max(width, height, 1));
        canvas.width = Math.max(1, Math.round(width * sharpness));
        canvas.height = Math.max(1, Math.round(height * sharpness));
        drawGrowing(canvas, picture);
        return canvas;
    }

    async reveal(canvas, isSlow) {
        const old = this.canvas;
        this.canvas = canvas;
        this.root.append(canvas);
        if (isSlow && canvas.animate) {
            const fade = canvas.animate([{ opacity: 0 }, { opacity: 1 }], { duration: facts.motion.growth, easing: "ease-in-out" });
            await new Promise((resolve) => {
                fade.onfinish = fade.oncancel = resolve;
            });
        }
        if (old)
            old.remove();
    }
}
