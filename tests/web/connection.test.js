// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a page calls the laptop, waits for it and gives it up: with sockets of paper and a clock that a test moves.

import assert from "node:assert/strict";
import { test } from "node:test";
import { backOff, Connection, timeouts } from "../../resources/web/shared/connection.js";
import { StoryConnection } from "../../resources/web/controller/story-connection.js";
import { callRest, errorMessageKey, fetchBytes, RestError } from "../../resources/web/shared/rest.js";
import { StepPause } from "../../resources/web/shared/step-pause.js";
import { layOutPaper, replaceGlobal, stopClock } from "./paper.js";

const settled = () => new Promise((resolve) => setImmediate(resolve));

function layOutLine(t, { protocol = "https:", whyStatus = 426 } = {}) {
    const clock = stopClock(t);
    const page = layOutPaper(t, { location: { protocol, host: "laptop:8443", pathname: "/web/controller/", search: "", replace: (address) => heard.push(["went", address]) } });
    const sockets = [];
    const heard = [];
    class PaperSocket {
        static OPEN = 1;
        readyState = 0;
        sent = [];

        constructor(url) {
            this.url = url;
            sockets.push(this);
        }

        send(text) {
            this.sent.push(JSON.parse(text));
        }

        close() {
            this.readyState = 3;
            this.isClosed = true;
            this.onclose?.();
        }

        open() {
            this.readyState = 1;
            this.onopen();
        }

        say(type, payload) {
            this.onmessage({ data: JSON.stringify({ type, payload }) });
        }
    }
    replaceGlobal(t, "WebSocket", PaperSocket);
    replaceGlobal(t, "fetch", async () => ({ ok: false, status: whyStatus, json: async () => ({}) }));
    t.mock.method(Math, "random", () => 0.5);
    const newest = () => sockets[sockets.length - 1];
    return { clock, page, sockets, heard, newest };
}

function connect(t, more) {
    const line = layOutLine(t, more);
    const hear = (name) => (...given) => line.heard.push([name, ...given]);
    line.connection = new Connection("display", { state: hear("state"), line: hear("line"), blocked: hear("blocked"),
        error: hear("error"), trouble: hear("trouble") });
    line.names = () => line.heard.splice(0).map((entry) => entry.join(" "));
    return line;
}

test("a line is up when the first state came, and says which one that is", (t) => {
    const { connection, newest, heard } = connect(t);
    assert.equal(newest().url, "wss://laptop:8443/ws?role=display");
    assert.equal(connection.send({ type: "next_item" }), false, "nothing is kept for later");
    newest().open();
    assert.deepEqual(heard.splice(0), [["blocked", false]]);
    newest().say("state", { revision: 1 });
    newest().say("state", { revision: 2 });
    assert.deepEqual(heard, [["line", true], ["state", { revision: 1 }, true], ["state", { revision: 2 }, false]]);
    assert.equal(connection.send({ type: "next_item" }), true);
    assert.deepEqual(newest().sent, [{ type: "next_item" }]);
});

test("a page without encryption calls without it", (t) => {
    assert.equal(connect(t, { protocol: "http:" }).newest().url, "ws://laptop:8443/ws?role=display");
});

test("errors and troubles are handed on, nonsense is not", (t) => {
    const { newest, heard } = connect(t);
    newest().open();
    heard.length = 0;
    newest().say("error", { code: "not_found" });
    newest().say("trouble", { backup: null });
    newest().say("of_a_later_version", {});
    newest().onmessage({ data: "{ no json" });
    assert.deepEqual(heard, [["error", { code: "not_found" }], ["trouble", { backup: null }]]);
});

test("a line that broke is called again, longer and longer apart, and from the start once it was up", (t) => {
    const { clock, sockets, newest, names } = connect(t);
    newest().open();
    newest().say("state", {});
    names();
    const gaps = [];
    for (let i = 0; i < 7; ++i) {
        const count = sockets.length;
        const before = clock.now;
        newest().close();
        while (sockets.length === count)
            clock.pass(50);
        gaps.push(clock.now - before);
    }
    assert.deepEqual(gaps, [500, 1000, 2000, 4000, 8000, 10000, 10000]);
    assert.ok(names().every((name) => name === "line false"));
    newest().open();
    newest().close();
    const count = sockets.length;
    clock.pass(500);
    assert.equal(sockets.length, count + 1);
});

test("tablets of a family do not knock at the same moment", () => {
    const delays = Array.from({ length: 50 }, () => backOff(3));
    assert.ok(delays.every((delay) => delay >= 3600 && delay <= 4400));
    assert.ok(new Set(delays).size > 1);
});

test("a line without an answer is given up, and an answer ends the waiting", (t) => {
    const { clock, connection, sockets, newest } = connect(t);
    newest().open();
    newest().say("state", {});
    connection.send({ type: "advance_word" });
    clock.pass(timeouts.answer - 1);
    newest().say("state", {});
    clock.pass(2);
    assert.equal(sockets[0].isClosed, undefined);
    connection.send({ type: "advance_word" });
    clock.pass(timeouts.answer / 2);
    connection.send({ type: "advance_word" });
    clock.pass(timeouts.answer / 2);
    assert.equal(sockets[0].isClosed, true, "from the first that is without an answer");
});

test("a line that nobody uses is asked whether it still carries", (t) => {
    const { clock, newest } = connect(t);
    newest().open();
    newest().say("state", {});
    clock.pass(timeouts.betweenChecks);
    assert.deepEqual(newest().sent, [{ type: "check_line" }]);
});

test("a line that does not open in time is another's turn", (t) => {
    const { clock, sockets } = connect(t);
    clock.pass(timeouts.answer);
    assert.equal(sockets[0].isClosed, true);
    clock.pass(500);
    assert.equal(sockets.length, 2);
});

test("a page that comes back to the eye asks at once, and waits less", (t) => {
    const { clock, page, newest, sockets } = connect(t);
    newest().open();
    newest().say("state", {});
    page.fire(page, "visibilitychange");
    assert.deepEqual(newest().sent, [{ type: "check_line" }]);
    clock.pass(timeouts.afterSleep);
    assert.equal(sockets[0].isClosed, true);
});

test("when the network returns nobody waits for the next turn, nor calls twice", (t) => {
    const { clock, page, newest, sockets } = connect(t);
    for (let i = 0; i < 5; ++i) {
        newest().close();
        clock.pass(20000);
    }
    const count = sockets.length;
    newest().close();
    page.fire(globalThis.window, "online");
    assert.equal(sockets.length, count + 1);
    page.fire(globalThis.window, "online");
    assert.equal(sockets.length, count + 1, "one that has just begun is left to it");
    clock.pass(timeouts.connecting);
    page.fire(globalThis.window, "online");
    assert.equal(sockets.length, count + 2);
});

test("a page that is left hangs up, and calls again when a browser brings it back", (t) => {
    const { clock, page, newest, sockets, names } = connect(t);
    newest().open();
    newest().say("state", {});
    names();
    page.fire(globalThis.window, "pagehide");
    assert.equal(newest().isClosed, true);
    assert.deepEqual(names(), ["line false"]);
    page.fire(globalThis.window, "online");
    clock.pass(60000);
    assert.equal(sockets.length, 1);
    page.fire(globalThis.window, "pageshow", { persisted: false });
    assert.equal(sockets.length, 1);
    page.fire(globalThis.window, "pageshow", { persisted: true });
    assert.equal(sockets.length, 2);
});

test("a laptop that wakes up looks at once", (t) => {
    const { clock, newest } = connect(t);
    newest().open();
    newest().say("state", {});
    clock.pass(1000);
    clock.now += 60000; // asleep, no timer has run
    clock.pass(1);
    assert.deepEqual(newest().sent[0], { type: "check_line" });
});

test("a browser that lets no line through is told apart from a laptop that is away", async (t) => {
    const { clock, newest, names } = connect(t);
    newest().close();
    await settled();
    assert.deepEqual(names(), ["line false"], "once may be chance");
    clock.pass(500);
    newest().close();
    await settled();
    assert.deepEqual(names(), ["line false", "blocked true"]);
    clock.pass(1000);
    newest().open();
    assert.deepEqual(names(), ["blocked false"]);
    const away = connect(t, { whyStatus: 502 });
    for (let i = 0; i < 4; ++i) {
        away.newest().close();
        await settled();
        away.clock.pass(10000);
    }
    assert.equal(away.names().includes("blocked true"), false);
});

test("a device that lost its right is led to pairing, and back to its page", async (t) => {
    const { newest, heard } = connect(t, { whyStatus: 401 });
    newest().close();
    await settled();
    assert.deepEqual(heard.find(([name]) => name === "went"), ["went", "/web/pair/?next=%2Fweb%2Fcontroller%2F"]);
});

function tellStories(t) {
    const line = layOutLine(t);
    const hear = (name) => (...given) => line.heard.push([name, ...given]);
    line.story = new StoryConnection({ begun: hear("begun"), state: hear("state"), history: hear("history"), draft: hear("draft"), rules: hear("rules"),
        refused: hear("refused") });
    return line;
}

test("the line of stories is there while somebody looks at them", (t) => {
    const { clock, page, sockets, story, newest } = tellStories(t);
    assert.equal(sockets.length, 0);
    story.setWanted(true);
    assert.equal(newest().url, "wss://laptop:8443/ws/rpc");
    assert.equal(story.send("/draft"), false);
    newest().open();
    assert.deepEqual(newest().sent, [{ prompt: "/draft watch" }]);
    assert.equal(story.send("/draft"), true);
    page.visibilityState = "hidden";
    page.fire(page, "visibilitychange");
    assert.equal(newest().isClosed, true);
    clock.pass(60000);
    assert.equal(sockets.length, 1);
    page.visibilityState = "visible";
    page.fire(page, "visibilitychange");
    assert.equal(sockets.length, 2);
    story.setWanted(false);
    assert.equal(newest().isClosed, true);
});

test("a line of stories that broke is called again, while somebody looks", (t) => {
    const { clock, sockets, story, newest, heard } = tellStories(t);
    story.setWanted(true);
    newest().close();
    clock.pass(499);
    assert.equal(sockets.length, 1);
    clock.pass(1);
    assert.equal(sockets.length, 2);
    newest().close();
    clock.pass(999);
    assert.equal(sockets.length, 2);
    clock.pass(1);
    newest().open();
    assert.deepEqual(heard, [["begun"]]);
    newest().close();
    story.setWanted(false);
    clock.pass(60000);
    assert.equal(sockets.length, 3);
});

test("a line of stories that does not open is another's turn", (t) => {
    const { clock, sockets, story } = tellStories(t);
    story.setWanted(true);
    clock.pass(timeouts.answer);
    assert.equal(sockets[0].isClosed, true);
    clock.pass(500);
    assert.equal(sockets.length, 2);
});

test("a line of stories is replaced where the other one was dead, while somebody looks", (t) => {
    const { sockets, story, newest } = tellStories(t);
    story.renew();
    assert.equal(sockets.length, 0);
    story.setWanted(true);
    newest().open();
    story.renew();
    assert.deepEqual([sockets.length, sockets[0].isClosed], [2, true]);
    newest().open();
    assert.deepEqual(newest().sent, [{ prompt: "/draft watch" }]);
});

test("each thing that a story says goes where it belongs", (t) => {
    const { story, newest, heard } = tellStories(t);
    story.setWanted(true);
    newest().open();
    heard.length = 0;
    const say = (event, payload) => newest().onmessage({ data: JSON.stringify({ event, payload }) });
    say("sync_state", { metadata: { stories: [] } });
    say("chat_history", { metadata: { history: [{ role: "user", content: "Hop." }] } });
    say("draft", { content: "The fox", metadata: { id: 1 } });
    say("system_update", { metadata: { active_rules: ["short"] } });
    say("system_update", { metadata: { code: "busy" } });
    say("system_update", { metadata: {} });
    say("of_a_later_version", {});
    assert.deepEqual(heard, [["state", { stories: [] }], ["history", [{ role: "user", content: "Hop." }]], ["draft", "The fox", { id: 1 }], ["rules", ["short"]], ["refused", "busy"]]);
});

function answer(t, response) {
    const asked = [];
    replaceGlobal(t, "location", { pathname: "/web/controller/", search: "?ui=de", replace: (address) => asked.push(address) });
    replaceGlobal(t, "fetch", async (address, options) => {
        asked.push([address, options]);
        return response;
    });
    return asked;
}

test("an answer of the laptop is JSON, or nothing", async (t) => {
    answer(t, { ok: true, status: 200, json: async () => ({ items: [] }) });
    assert.deepEqual(await callRest("/api/items"), { items: [] });
    answer(t, { ok: true, status: 204, json: async () => { throw new Error("no body"); } });
    assert.equal(await callRest("/api/items"), null);
    answer(t, { ok: true, status: 200, json: async () => { throw new SyntaxError("a page"); } });
    assert.equal(await callRest("/api/items"), null);
});

test("a refusal says why, and is told in words", async (t) => {
    answer(t, { ok: false, status: 413, json: async () => ({ detail: "too long" }) });
    await assert.rejects(callRest("/api/items"), (error) => error instanceof RestError && error.status === 413
        && error.message === "too long" && errorMessageKey(error) === "errorTooLong");
    answer(t, { ok: false, status: 500, json: async () => { throw new Error("no JSON"); } });
    await assert.rejects(callRest("/api/items"), (error) => errorMessageKey(error) === "failed" && error.message === "");
    assert.equal(errorMessageKey(new TypeError("no line")), "unreachable");
});

test("who is not paired goes and pairs, and comes back to where it was", async (t) => {
    const asked = answer(t, { ok: false, status: 401, json: async () => null });
    await assert.rejects(callRest("/api/items"), RestError);
    assert.equal(asked[1], "/web/pair/?next=%2Fweb%2Fcontroller%2F%3Fui%3Dde");
});

test("what takes too long to come is stopped", async (t) => {
    const clock = stopClock(t);
    const stop = new AbortController();
    replaceGlobal(t, "location", { pathname: "/", search: "" });
    replaceGlobal(t, "fetch", (address, { signal }) => new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("stopped")));
    }));
    const coming = fetchBytes("/api/speech", stop);
    clock.pass(14999);
    assert.equal(stop.signal.aborted, false);
    clock.pass(1);
    await assert.rejects(coming, /stopped/);
    assert.equal(clock.timers.size, 0, "no timer is left behind");
});

test("an old browser too gives up what the laptop does not answer", async (t) => {
    const clock = stopClock(t);
    const { timeout } = AbortSignal;
    delete AbortSignal.timeout; // Safari 15, Chrome 89
    t.after(() => { AbortSignal.timeout = timeout; });
    let signal;
    replaceGlobal(t, "location", { pathname: "/", search: "" });
    replaceGlobal(t, "fetch", (address, options) => new Promise((resolve, reject) => {
        signal = options.signal;
        signal?.addEventListener("abort", () => reject(new Error("stopped")));
    }));
    const coming = callRest("/api/items");
    clock.pass(14999);
    assert.equal(signal?.aborted, false);
    clock.pass(1);
    await assert.rejects(coming, /stopped/);
    assert.equal(clock.timers.size, 0, "no timer is left behind");
});

test("whoever waits for a pause to be over is told once", (t) => {
    const clock = stopClock(t);
    let over = 0;
    const pause = new StepPause(() => clock.now, () => { over += 1; });
    const state = (words, index) => ({ words, current_word_index: index });
    pause.note(state(["a"], 0));
    pause.note(state(["b"], 0));
    assert.equal(pause.isOn, true);
    clock.pass(699);
    assert.deepEqual([pause.isOn, over], [true, 0]);
    clock.pass(1);
    assert.deepEqual([pause.isOn, over], [false, 1]);
});

test("a pause whose timer runs out before its clock is told over all the same", (t) => {
    const clock = stopClock(t);
    let over = 0;
    const pause = new StepPause(() => clock.now - 0.5, () => { over += pause.isOn ? 0 : 1; });
    const state = (words) => ({ words, current_word_index: 0 });
    pause.note(state(["a"]));
    clock.pass(0);
    pause.note(state(["b"]));
    pause.until += 0.4; // as a clock that is read in whole milliseconds
    clock.pass(700);
    assert.deepEqual([pause.isOn, over], [true, 0]);
    clock.pass(1);
    assert.deepEqual([pause.isOn, over], [false, 1]);
    assert.equal(clock.timers.size, 0);
});
