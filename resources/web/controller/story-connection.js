// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line for stories (docs/protocol-story.md), open while the page of stories is in sight. What goes
// wrong with the laptop's own line is told by the other one.

import { backOff, timeouts } from "../shared/connection.js";

export class StoryConnection {
    /** handlers: begun() with each new line, state(metadata), history(messages) of the story, behind begun() before
     *  the first draft, draft(content, metadata), rules(active) as the answer to a command about them, refused(code). */
    constructor(handlers) {
        const scheme = location.protocol === "https:" ? "wss:" : "ws:";
        this.url = scheme + "//" + location.host + "/ws/rpc";
        this.handlers = handlers;
        this.attempt = 0;
        document.addEventListener("visibilitychange", () => this.look());
        window.addEventListener("online", () => this.look());
        // A browser may keep a page that is left, and its line with it.
        window.addEventListener("pagehide", () => this.socket && this.leave());
        window.addEventListener("pageshow", (event) => event.persisted && this.look());
    }

    get isUp() {
        return Boolean(this.socket) && this.socket.readyState === WebSocket.OPEN;
    }

    /** Somebody looks at stories, or does not any more. */
    setWanted(isWanted) {
        this.isWanted = isWanted;
        this.look();
    }

    look() {
        clearTimeout(this.timer);
        const isNeeded = this.isWanted && document.visibilityState === "visible";
        if (isNeeded && !this.socket)
            this.connect();
        else if (!isNeeded && this.socket)
            this.leave();
    }

    /** The other line had broken: this one may be as dead, and look open for minutes. */
    renew() {
        if (this.socket)
            this.leave();
        this.look();
    }

    leave() {
        const socket = this.socket;
        this.socket = null;
        socket.onopen = socket.onmessage = socket.onclose = null;
        socket.close();
    }

    connect() {
        const socket = new WebSocket(this.url);
        this.socket = socket;
        // A line that neither opens nor fails: another may.
        const opening = setTimeout(() => socket.close(), timeouts.answer);
        socket.onopen = () => {
            clearTimeout(opening);
            this.attempt = 0;
            this.handlers.begun();
            this.send("/draft watch");
        };
        socket.onmessage = (event) => this.take(JSON.parse(event.data));
        socket.onclose = () => {
            clearTimeout(opening);
            this.socket = null;
            this.timer = setTimeout(() => this.look(), backOff(this.attempt));
            this.attempt += 1;
        };
    }

    /** False, and nothing happens, while the line is down. */
    send(prompt) {
        if (!this.isUp)
            return false;
        this.socket.send(JSON.stringify({ prompt }));
        return true;
    }

    take({ event, payload }) {
        if (event === "sync_state")
            this.handlers.state(payload.metadata);
        else if (event === "draft")
            this.handlers.draft(payload.content, payload.metadata);
        else if (event === "chat_history")
            this.handlers.history(payload.metadata.history);
        else if (event === "system_update" && payload.metadata.active_rules)
            this.handlers.rules(payload.metadata.active_rules);
        else if (event === "system_update" && payload.metadata.code)
            this.handlers.refused(payload.metadata.code);
    }
}
