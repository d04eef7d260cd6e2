// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text aloud, from this device's own speaker and only when somebody taps: the laptop makes the sound
// of what is on its screen, the page plays it.

import { fetchBytes, RestError } from "../shared/rest.js";

export class SpeechPlayer {
    /** root has a button for each part; attempt(action) tells when one fails. */
    constructor(root, attempt) {
        Object.assign(this, { root, attempt });
        this.hasVoice = false;
        this.wish = null; // the AbortController of the sound that is wanted
        this.buttons = [...root.querySelectorAll("button")];
        for (const button of this.buttons)
            button.addEventListener("click", () => this.tap(button));
    }

    /** Whether the laptop has a voice, which it may get while it runs. */
    setVoice(isThere) {
        this.hasVoice = isThere;
        this.root.hidden = !this.hasVoice || !this.text;
    }

    show(state, isUp) {
        const text = state.words.length > 0 ? JSON.stringify([state.language, state.words]) : "";
        // What is gone from the screen is not read on.
        if (this.text !== text)
            this.hush();
        this.text = text;
        this.setVoice(this.hasVoice);
        for (const button of this.buttons)
            button.disabled = !isUp || button.value !== "text" && state.current_word_index === null;
    }

    tap(button) {
        const isPlaying = button === this.pressed;
        this.hush();
        if (isPlaying)
            return;
        this.press(button);
        const wish = new AbortController();
        this.wish = wish;
        this.attempt(() => this.play(button.value, wish));
    }

    async play(part, wish) {
        try {
            const output = this.output();
            const bytes = await fetchBytes("/api/speech?part=" + part, wish);
            const sound = await output.decodeAudioData(bytes);
            if (wish !== this.wish) {
                this.rest();
                return;
            }
            const source = new AudioBufferSourceNode(output, { buffer: sound });
            source.connect(output.destination);
            source.onended = () => this.end(source);
            source.start();
            this.source = source;
        } catch (error) {
            const isWished = wish === this.wish;
            if (isWished)
                this.hush();
            this.rest();
            if (isWished)
                throw error.status === 503 ? new RestError(503, error.message, "errorNoVoice") : error;
        }
    }

    /** Within a tap: a browser lets no page sound by itself, and takes the right away in its sleep. */
    output() {
        // Else a phone that is switched to silent says nothing (iOS).
        if (navigator.audioSession)
            navigator.audioSession.type = "playback";
        this.context = this.context || new AudioContext();
        this.context.resume().catch(() => {});
        return this.context;
    }

    end(source) {
        if (source === this.source)
            this.hush();
        this.rest();
    }

    /** An open output takes the battery's strength. */
    rest() {
        if (!this.pressed && this.context)
            this.context.suspend().catch(() => {});
    }

    press(pressed) {
        this.pressed = pressed;
        for (const button of this.buttons)
            button.setAttribute("aria-pressed", String(button === pressed));
    }

    /** What nobody waits for any more is not fetched either: the laptop makes few sounds at once. */
    hush() {
        if (this.wish)
            this.wish.abort();
        this.wish = null;
        if (this.source) {
            this.source.stop();
            this.source = null;
        }
        this.press(null);
    }
}
