// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line to the laptop: reconnects by itself, longer and longer apart, and at once when the page comes
// back to the eye or the network returns. Nothing is sent later than it was tapped.

const firstDelay = 500;
const longestDelay = 10000;

/** Milliseconds before the given attempt (from 0): doubled each time, bounded, and spread by a fifth so
 *  that a family's tablets don't all knock at the same moment. */
export function backOff(attempt, random = Math.random) {
    const delay = Math.min(longestDelay, firstDelay * 2 ** attempt);
    return delay * (0.9 + 0.2 * random());
}

export class Connection {
    /** handlers: state(payload), error(payload), line(isUp) */
    constructor(role, handlers) {
        const scheme = location.protocol === "https:" ? "wss:" : "ws:";
        this.url = scheme + "//" + location.host + "/ws?role=" + role;
        this.handlers = handlers;
        this.attempt = 0;
        document.addEventListener("visibilitychange", () => {
            if (document.visibilityState === "visible")
                this.connectNow();
        });
        window.addEventListener("online", () => this.connectNow());
        window.addEventListener("pageshow", () => this.connectNow());
        this.connect();
    }

    get isUp() {
        return this.socket && this.socket.readyState === WebSocket.OPEN;
    }

    /** False, and nothing happens, while the line is down. */
    send(type, payload) {
        if (!this.isUp)
            return false;
        this.socket.send(JSON.stringify(payload === undefined ? { type } : { type, payload }));
        return true;
    }

    connectNow() {
        if (this.socket)
            return;
        clearTimeout(this.timer);
        this.attempt = 0;
        this.connect();
    }

    connect() {
        const socket = new WebSocket(this.url);
        this.socket = socket;
        socket.onopen = () => {
            this.attempt = 0;
            this.handlers.line(true);
        };
        socket.onmessage = (event) => {
            const message = JSON.parse(event.data);
            if (message.type === "state")
                this.handlers.state(message.payload);
            else if (message.type === "error" && this.handlers.error)
                this.handlers.error(message.payload);
        };
        socket.onclose = () => {
            this.socket = null;
            this.handlers.line(false);
            this.timer = setTimeout(() => this.connect(), backOff(this.attempt));
            this.attempt += 1;
        };
    }
}
