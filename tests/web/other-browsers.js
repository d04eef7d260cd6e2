// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// WebKitGTK and Firefox as Debian has them, by the protocols that they speak themselves: WebDriver over HTTP
// and WebDriver BiDi. What the smoke tests need of them and no more.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import WebSocket from "ws";

const patience = 30000; // milliseconds; a machine that builds beside it is slow

/** Starts a program and gives it with what the pattern finds in what it says on a stream. */
function startSaying(command, args, options, stream, pattern) {
    const child = spawn(command, args, options);
    const said = new Promise((resolve, reject) => {
        let output = "";
        child.stdio[stream].on("data", (data) => {
            output += data;
            const found = output.match(pattern);
            if (found)
                resolve(found[1]);
        });
        child.once("error", reject);
        child.once("exit", () => reject(new Error(`${command} ended: ${output}`)));
    });
    return said.then((word) => ({ child, word }));
}

async function end(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
}

/** WebKitGTK's own little browser on a screen that nobody sees. */
class WebKit {
    async start() {
        const screen = await startSaying("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
            { stdio: ["ignore", "ignore", "ignore", "pipe"] }, 3, /(\d+)\n/);
        this.screen = screen.child;
        const port = 20000 + Math.floor(Math.random() * 20000);
        this.driver = spawn("WebKitWebDriver", ["--port=" + port], {
            stdio: "ignore",
            env: { ...process.env, DISPLAY: ":" + screen.word, GDK_BACKEND: "x11", WEBKIT_DISABLE_COMPOSITING_MODE: "1" },
        });
        this.address = `http://127.0.0.1:${port}`;
        const session = await this.firstSession();
        this.session = "/session/" + session.sessionId;
        this.page = await this.ask("GET", "/window");
        this.current = this.page;
    }

    async firstSession() {
        const capabilities = { alwaysMatch: { acceptInsecureCerts: true } };
        for (const deadline = Date.now() + patience; ;) {
            try {
                return await this.call("POST", "/session", { capabilities });
            } catch (error) {
                if (!(error instanceof TypeError) || Date.now() > deadline)
                    throw error; // it answers, and does not want to
                await new Promise((resolve) => setTimeout(resolve, 100));
            }
        }
    }

    async call(method, path, body) {
        const response = await fetch(this.address + path, { method, body: body && JSON.stringify(body) });
        const { value } = await response.json();
        assert.ok(response.ok, `${method} ${path}: ${JSON.stringify(value)}`);
        return value;
    }

    ask(method, path, body) {
        return this.call(method, this.session + path, body);
    }

    async turnTo(page) {
        if (page !== this.current)
            await this.ask("POST", "/window", { handle: page });
        this.current = page;
    }

    async newPage() {
        return (await this.ask("POST", "/window/new", { type: "window" })).handle;
    }

    async goTo(page, url) {
        await this.turnTo(page);
        await this.ask("POST", "/url", { url });
    }

    async run(page, script, values) {
        await this.turnTo(page);
        return this.ask("POST", "/execute/sync", { script: `return (${script})(...arguments)`, args: values });
    }

    async act(page, actions) {
        await this.turnTo(page);
        await this.ask("POST", "/actions", { actions });
    }

    async close() {
        await this.ask("DELETE", "").catch(() => {});
        await end(this.driver);
        await end(this.screen);
    }
}

class Firefox {
    async start() {
        this.profile = mkdtempSync(join(tmpdir(), "chitai-firefox-"));
        const { child, word } = await startSaying("firefox-esr",
            ["--headless", "--no-remote", "--profile", this.profile, "--remote-debugging-port", "0", "about:blank"],
            { stdio: ["ignore", "ignore", "pipe"] }, 2, /WebDriver BiDi listening on (ws:\S+)/);
        this.child = child;
        this.open = new Map();
        this.count = 0;
        this.socket = new WebSocket(word + "/session");
        await new Promise((resolve, reject) => this.socket.once("open", resolve).once("error", reject));
        this.socket.on("message", (data) => this.take(JSON.parse(data)));
        await this.ask("session.new", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
        this.page = (await this.ask("browsingContext.getTree", {})).contexts[0].context;
    }

    take({ id, type, result, error, message }) {
        const waiting = this.open.get(id);
        this.open.delete(id);
        if (waiting && type === "success")
            waiting.resolve(result);
        else if (waiting)
            waiting.reject(new Error(`${error}: ${message}`));
    }

    ask(method, params) {
        this.count += 1;
        this.socket.send(JSON.stringify({ id: this.count, method, params }));
        return new Promise((resolve, reject) => this.open.set(this.count, { resolve, reject }));
    }

    async newPage() {
        return (await this.ask("browsingContext.create", { type: "window" })).context;
    }

    goTo(context, url) {
        return this.ask("browsingContext.navigate", { context, url, wait: "complete" });
    }

    async run(context, script, values) {
        const answer = await this.ask("script.callFunction", {
            functionDeclaration: `async (text) => JSON.stringify(await (${script})(...JSON.parse(text)) ?? null)`,
            arguments: [{ type: "string", value: JSON.stringify(values) }],
            target: { context },
            awaitPromise: true,
        });
        assert.equal(answer.type, "success", answer.exceptionDetails && answer.exceptionDetails.text);
        return JSON.parse(answer.result.value);
    }

    act(context, actions) {
        return this.ask("input.performActions", { context, actions });
    }

    async close() {
        await this.ask("browser.close", {}).catch(() => {});
        this.socket.terminate();
        await end(this.child);
        rmSync(this.profile, { recursive: true, force: true });
    }
}

export const browsers = { WebKit, Firefox };

/** The program that a browser needs and this machine lacks; "" where all are there. */
export function missingFor(name) {
    const needed = { WebKit: ["Xvfb", "WebKitWebDriver"], Firefox: ["firefox-esr"] }[name];
    const folders = process.env.PATH.split(":");
    return needed.find((program) => !folders.some((folder) => existsSync(join(folder, program)))) || "";
}

/** One page of one of them. */
export class OtherPage {
    constructor(browser, handle) {
        Object.assign(this, { browser, handle });
    }

    goTo(url) {
        return this.browser.goTo(this.handle, url);
    }

    run(check, ...values) {
        return this.browser.run(this.handle, check.toString(), values);
    }

    /** Waits until a check in the page gives something that counts as true, and gives it. */
    async until(check, ...values) {
        for (const deadline = Date.now() + patience;;) {
            const found = await this.run(check, ...values).catch(() => false);
            if (found)
                return found;
            if (Date.now() > deadline)
                assert.fail(`never came true: ${check} ${values}, ${await this.run(() => location.href + document.body.innerText).catch(String)}`);
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
    }

    has(selector, text = "") {
        return this.until((wish, words) => [...document.querySelectorAll(wish)].some((element) =>
            element.getClientRects().length > 0 && element.textContent.includes(words)), selector, text);
    }

    /** The middle of what is on top there, once its page has stopped making room for something. */
    standsStill(selector) {
        return this.until(async (wish) => {
            const middle = () => {
                const box = document.querySelector(wish).getBoundingClientRect();
                return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
            };
            const element = document.querySelector(wish);
            element.scrollIntoView({ block: "nearest" });
            const before = middle();
            await new Promise((resolve) => setTimeout(resolve, 100)); // frames come late in a page behind another
            const { x, y } = middle();
            return before.x === x && before.y === y && element.contains(document.elementFromPoint(x, y)) && { x, y };
        }, selector);
    }

    /** As a finger does it, once it is there and stands still. */
    async tap(selector) {
        await this.has(selector + ":not(:disabled):not([aria-disabled=true])"); // as it is in the pause after a text
        const { x, y } = await this.standsStill(selector);
        await this.browser.act(this.handle, [{
            type: "pointer", id: "finger", parameters: { pointerType: "mouse" },
            actions: [{ type: "pointerMove", x, y, duration: 0 }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }],
        }]);
    }

    press(keys) {
        return this.browser.act(this.handle, [{
            type: "key", id: "keys",
            actions: [...keys].flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]),
        }]);
    }

    async type(selector, text) {
        await this.tap(selector);
        await this.until((wish) => document.activeElement === document.querySelector(wish), selector);
        await this.press(text + "\uE007");
    }
}
