// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** The real program, headless, with a family of its own. */
export class Program {
    /** environment: what is other in it than in this one's. */
    constructor(access = "local", environment = {}) {
        this.access = access;
        this.environment = environment;
        this.output = "";
        this.dataDir = mkdtempSync(join(tmpdir(), "chitai-web-"));
        this.port = 0;
    }

    async start() {
        this.process = spawn(process.env.CHITAI_BINARY,
            ["--headless", "--access=" + this.access, "--data-dir", this.dataDir, "--port", String(this.port)], {
                stdio: ["ignore", "pipe", "inherit"],
                env: { ...process.env, ...this.environment },
            });
        this.output = "";
        this.process.stdout.on("data", (data) => { this.output += data; });
        const line = await this.said(/^.*\n/);
        this.address = line.match(/http:\/\/\S+/)[0];
        this.port = Number(new URL(this.address).port);
    }

    /** What the program said that is like this, as soon as it did. */
    async said(pattern) {
        for (;;) {
            const found = this.output.match(pattern);
            if (found)
                return found[0];
            await new Promise((resolve) => this.process.stdout.once("data", resolve));
        }
    }

    /** Without a good-bye, as a power cut does. */
    async kill() {
        if (this.process.exitCode !== null || this.process.signalCode !== null)
            return;
        const ended = new Promise((resolve) => this.process.once("exit", resolve));
        this.process.kill("SIGKILL");
        await ended;
    }

    async end() {
        await this.kill();
        rmSync(this.dataDir, { recursive: true, force: true });
    }

    async addText(text, language) {
        const response = await fetch(this.address + "api/items", { method: "POST", body: new URLSearchParams({ text, language }) });
        return (await response.json()).id;
    }

    async addPicture(itemId, bytes) {
        const form = new FormData();
        form.set("file", new Blob([bytes]), "picture.png");
        const response = await fetch(this.address + "api/illustrations", { method: "POST", body: form });
        const { id } = await response.json();
        await fetch(this.address + `api/items/${itemId}/illustrations/${id}`, { method: "POST" });
    }
}

/** keepsPages: as at home, pages that are left wait for the way back (Playwright's own browser drops them). */
export function launchBrowser({ keepsPages = false } = {}) {
    const candidates = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    return chromium.launch({
        executablePath: candidates.find((path) => path && existsSync(path)),
        ignoreDefaultArgs: keepsPages ? ["--disable-back-forward-cache"] : [],
        args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync"],
    });
}

export const longSentence = "Der sehr kleine Igel sucht im großen Garten unter dem alten Apfelbaum nach dem "
    + "schönsten roten Apfel des Jahres und findet dabei nacheinander eine Schnecke, einen Handschuh, drei Nüsse, "
    + "einen Knopf, seinen Freund, den Maulwurf, und ganz zuletzt, als es schon dunkel wird und der Mond über dem "
    + "Dach steht, doch noch einen winzigen, sauren, aber wirklich sehr roten Apfel.";
