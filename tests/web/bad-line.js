// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { connect, createServer } from "node:net";

/** A TCP line between a page and the program that can be slow, lose packets and break. */
export class BadLine {
    constructor(port) {
        this.port = port;
        this.delay = 0; // milliseconds each way
        this.loss = 0; // the share of pieces that come `late`, as TCP repeats them
        this.late = 1000; // milliseconds
        this.pairs = new Set();
        this.swallows = { up: false, down: false };
        this.pieces = 0;
        this.server = createServer((page) => this.join(page));
    }

    async listen() {
        await new Promise((resolve) => this.server.listen(this.ownPort || 0, "127.0.0.1", resolve));
        this.ownPort = this.server.address().port;
        this.address = `http://127.0.0.1:${this.ownPort}/`;
        return this;
    }

    join(page) {
        const program = connect(this.port, "127.0.0.1");
        const pair = { page, program };
        this.pairs.add(pair);
        this.carry(page, program, "up", pair);
        this.carry(program, page, "down", pair);
    }

    carry(from, to, direction, pair) {
        from.setNoDelay();
        let earliest = 0; // TCP keeps the order: what follows a lost piece waits with it
        from.on("data", (data) => {
            if (this.swallows[direction] || pair.isDead)
                return;
            this.pieces += 1;
            const isLost = this.loss > 0 && this.pieces % Math.round(1 / this.loss) === 0;
            const arrival = Math.max(earliest, Date.now() + this.delay + (isLost ? this.late : 0));
            earliest = arrival;
            setTimeout(() => pair.isDead || to.write(data), arrival - Date.now());
        });
        from.on("error", () => {});
        from.on("close", () => {
            this.pairs.delete(pair);
            if (!pair.isDead)
                to.destroy();
        });
    }

    /** Everything that is open breaks, with what is under way. */
    cut() {
        for (const { page, program } of this.pairs) {
            page.destroy();
            program.destroy();
        }
        this.pairs.clear();
        this.swallows = { up: false, down: false };
    }

    /** What is open stays open and carries nothing more: a Wi-Fi that was left without a good-bye. */
    die() {
        for (const pair of this.pairs)
            pair.isDead = true;
    }

    /** Nobody can connect any more. */
    async refuse() {
        const closed = new Promise((resolve) => this.server.close(resolve));
        this.cut();
        await closed;
    }

    async end() {
        this.cut();
        if (this.server.listening)
            await new Promise((resolve) => this.server.close(resolve));
    }
}
