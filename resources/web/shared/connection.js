// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line to the laptop: reconnects by itself, longer and longer apart, and at once when the page comes
// back to the eye or the network returns. A page that is left hangs up: a browser may keep it for the way
// back, and its line would count as a device. Nothing is sent later than it was tapped, nor twice.

import { askWhyRefused } from "./rest.js";

const firstDelay = 500;
const longestDelay = 10000;

/** Milliseconds without an answer after which a line is given up: a bad Wi-Fi repeats a lost packet
 *  several times. After a sleep the answer is hardly ever "slow", but "dead". */
export const timeouts = { answer: 8000, afterSleep: 3000, betweenChecks: 15000, connecting: 1000 };

const blockedAfter = 2;

/** Milliseconds from one tick to the next, and the gap that tells that the device slept: a laptop's
 *  browser is not told when it wakes up with the page in sight. */
const tick = 1000;
const sleep = 3000;

/** Milliseconds before the given attempt (from 0): doubled each time, bounded, and spread by a fifth so
 *  that a family's tablets don't all knock at the same moment. */
export function backOff(attempt, random = Math.random) {
    const delay = Math.min(longestDelay, firstDelay * 2 ** attempt);
    return delay * (0.9 + 0.2 * random());
}

function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return {};
    }
}

export class Connection {
    /** handlers: state(payload, isFirst), error(payload), trouble(payload), line(isUp), blocked(isBlocked): the
     *  laptop answers over https, and the browser lets no line through */
    constructor(role, handlers) {
        const scheme = location.protocol === "https:" ? "wss:" : "ws:";
        this.url = scheme + "//" + location.host + "/ws?role=" + role;
        this.handlers = handlers;
        this.attempt = 0;
        this.refused = 0; // how often in a row although the laptop is there
        this.isAway = false;
        document.addEventListener("visibilitychange", () => {
            if (document.visibilityState === "visible")
                this.comeBack();
        });
        window.addEventListener("online", () => this.lookNow());
        window.addEventListener("pagehide", () => this.goAway());
        window.addEventListener("pageshow", (event) => event.persisted && this.comeBack());
        setInterval(() => this.check(timeouts.answer), timeouts.betweenChecks);
        let lastTick = Date.now(); // performance.now() stands still in sleep
        setInterval(() => {
            const now = Date.now();
            if (now - lastTick > sleep)
                this.lookNow();
            lastTick = now;
        }, tick);
        this.connect();
    }

    get isUp() {
        return Boolean(this.socket) && this.socket.readyState === WebSocket.OPEN;
    }

    /** False, and nothing happens, while the line is down. */
    send(message) {
        if (!this.isUp)
            return false;
        this.socket.send(JSON.stringify(message));
        this.expectAnswer(timeouts.answer);
        return true;
    }

    /** Asks whether the line still carries; a half-dead one looks open for minutes. */
    check(time) {
        if (!this.isUp)
            return;
        this.socket.send('{"type":"check_line"}');
        this.expectAnswer(time);
    }

    expectAnswer(time) {
        const deadline = performance.now() + time;
        if (this.deadline !== undefined && this.deadline <= deadline)
            return;
        clearTimeout(this.answerTimer);
        this.deadline = deadline;
        this.answerTimer = setTimeout(() => this.giveUp(), time);
    }

    stopWaiting() {
        clearTimeout(this.answerTimer);
        this.deadline = undefined;
    }

    goAway() {
        this.isAway = true;
        this.leave();
        this.handlers.line(false);
    }

    comeBack() {
        this.isAway = false;
        this.lookNow();
    }

    /** The page came back to the eye, or the network returned. */
    lookNow() {
        if (this.isAway)
            return;
        if (this.isUp) {
            this.check(timeouts.afterSleep);
            return;
        }
        const isFresh = this.socket && performance.now() - this.connectingSince < timeouts.connecting;
        if (isFresh)
            return;
        this.attempt = 0;
        this.leave();
        this.connect();
    }

    /** Lets go of a socket without waiting for its good-bye, which a dead line never brings. */
    leave() {
        clearTimeout(this.timer);
        this.stopWaiting();
        const socket = this.socket;
        this.socket = null;
        if (socket) {
            socket.onopen = socket.onmessage = socket.onclose = null;
            socket.close();
        }
    }

    giveUp() {
        const wasRefused = !this.wasOpened;
        this.leave();
        this.retryLater();
        if (wasRefused)
            this.askWhy();
    }

    /** Once may be chance. A browser that takes the laptop's certificate for pages alone does it each time. */
    async askWhy() {
        this.refused = await askWhyRefused() ? this.refused + 1 : 0;
        if (this.refused >= blockedAfter && location.protocol === "https:")
            this.handlers.blocked(true);
    }

    retryLater() {
        this.handlers.line(false);
        this.timer = setTimeout(() => this.connect(), backOff(this.attempt));
        this.attempt += 1;
    }

    connect() {
        const socket = new WebSocket(this.url);
        let isFirst = true;
        this.socket = socket;
        this.wasOpened = false;
        this.connectingSince = performance.now();
        this.expectAnswer(timeouts.answer);
        socket.onopen = () => {
            this.attempt = 0;
            this.refused = 0;
            this.wasOpened = true;
            this.handlers.blocked(false);
        };
        socket.onmessage = (event) => {
            this.stopWaiting();
            const message = parsed(event.data);
            if (message.type === "state") {
                const wasFirst = isFirst;
                isFirst = false;
                if (wasFirst)
                    this.handlers.line(true);
                this.handlers.state(message.payload, wasFirst);
            } else if (message.type === "error" && this.handlers.error) {
                this.handlers.error(message.payload);
            } else if (message.type === "trouble" && this.handlers.trouble) {
                this.handlers.trouble(message.payload);
            }
        };
        socket.onclose = () => {
            const wasRefused = isFirst;
            this.leave();
            this.retryLater();
            if (wasRefused)
                this.askWhy();
        };
    }
}
