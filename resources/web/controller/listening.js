// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text aloud, from this device's own speaker and only when somebody taps: the laptop makes the sound
// of what is on its screen, the page plays it.

import { fetchBytes } from "../shared/rest.js";

export class Listening {
    /** root has a button for each part; attempt(action) tells when one fails. */
    constructor(root, attempt) {
        Object.assign(this, { root, attempt });
        this.hasVoice = false;
        this.wish = 0; // grows with each; an answer to an older one comes too late
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
        const isPlaying = button.getAttribute("aria-pressed") === "true";
        this.hush();
        if (isPlaying)
            return;
        this.wish += 1;
        button.setAttribute("aria-pressed", "true");
        this.attempt(() => this.play(button.value, this.wish));
    }

    async play(part, wish) {
        try {
            const output = this.output();
            const bytes = await fetchBytes("/api/speech?part=" + part);
            const sound = await output.decodeAudioData(bytes);
            if (wish !== this.wish)
                return;
            this.source = new AudioBufferSourceNode(output, { buffer: sound });
            this.source.connect(output.destination);
            this.source.onended = () => wish === this.wish && this.hush();
            this.source.start();
        } catch (error) {
            if (wish !== this.wish)
                return;
            this.hush();
            throw error;
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

    hush() {
        this.wish += 1;
        if (this.source) {
            this.source.onended = null;
            this.source.stop();
            this.source = null;
        }
        for (const button of this.buttons)
            button.setAttribute("aria-pressed", "false");
    }
}
