// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls of the laptop's REST, and what to do when it does not know this device.

const longest = 15000; // milliseconds; then it is as if the laptop were away

/** A device that is not paired goes and pairs, and comes back to this page. */
function goAndPair() {
    const here = location.pathname + location.search;
    location.replace("/web/pair/?next=" + encodeURIComponent(here));
}

export class RestError extends Error {
    /** key: of the sentence, where it is another one than of the status. */
    constructor(status, detail, key = "") {
        super(detail);
        this.status = status;
        this.key = key;
    }
}

const jsonOf = (response) => response.status === 204 ? null : response.json().catch(() => null);

/** What `read` makes of the answer, unless it takes too long to come. */
async function ask(address, options, read, stop = new AbortController()) {
    const timer = setTimeout(() => stop.abort(), longest);
    try {
        const response = await fetch(address, { ...options, signal: stop.signal });
        if (response.status === 401)
            goAndPair();
        if (response.ok)
            return await read(response);
        const body = await jsonOf(response);
        throw new RestError(response.status, (body && body.detail) || "");
    } finally {
        clearTimeout(timer);
    }
}

/** The answer's JSON, or null where it has none. Fails with RestError, or like fetch() without a line. */
export const callRest = (address, options) => ask(address, options, jsonOf);

/** The same for an answer that is no JSON: an ArrayBuffer. stop is an AbortController. */
export const fetchBytes = (address, stop) => ask(address, {}, (response) => response.arrayBuffer(), stop);

/** A page is not told why its WebSocket was refused; the same address without one says it. Gives whether the
 *  laptop would have taken it: then it is the browser that lets none through. */
export async function askWhyRefused() {
    try {
        const response = await fetch("/ws?role=controller");
        if (response.status === 401)
            goAndPair();
        return response.status === 426;
    } catch {
        return false; // The laptop is away; the line tells so.
    }
}

/** The key of the sentence for a failed call or an error of the protocol. */
export function errorMessageKey(error) {
    if (error instanceof RestError) {
        const keys = { 400: "errorNoWord", 404: "errorGone", 413: "errorTooLong", 503: "errorServerAway", 507: "errorDiskFull" };
        return error.key || keys[error.status] || "failed";
    }
    const keys = { not_found: "errorGone", no_session: "errorNoSession", bad_value: "errorSplit", storage_full: "errorDiskFull",
        storage_read_only: "errorReadOnly", storage_damaged: "errorDamaged", unreachable: "errorServerAway" };
    return keys[error.code] || (error instanceof Error ? "unreachable" : "failed");
}
