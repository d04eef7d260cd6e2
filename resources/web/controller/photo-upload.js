// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends a picture file to the laptop and tells how far it is, which fetch() does not.

import { callRest, RestError } from "../shared/rest.js";

export const mostBytes = 20 * 1024 * 1024; // as the laptop takes them
const stalled = 20000; // milliseconds without a byte on its way, or without an answer

/** The key of the sentence for why a picture did not come in. */
export function uploadProblem(error) {
    const keys = { 400: "photoIsNone", 404: "errorGone", 413: "photoTooLarge", 415: "photoIsNone", 422: "photoIsNone",
        503: "errorServerAway", 507: "errorDiskFull" };
    if (error instanceof RestError)
        return error.key || keys[error.status] || "failed";
    return error instanceof Error ? "unreachable" : "failed";
}

/** What is seen without the laptop; "" where it is worth a try. Some pickers give a file no type. */
export function problemOfFile({ size, type }) {
    if (size > mostBytes)
        return "photoTooLarge";
    return size === 0 || (type && !type.startsWith("image/")) ? "photoIsNone" : "";
}

const answerOf = (text) => {
    try {
        return JSON.parse(text);
    } catch {
        return {};
    }
};

/** Gives what the laptop calls it: {id, width, height, …}. Fails with RestError, with an Error without a line, and with null
 *  once it was stopped. told(share) is 0 to 1; stop is an AbortSignal. */
export function sendPicture(file, told, stop) {
    return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        let timer = 0;
        const wait = () => {
            clearTimeout(timer);
            timer = setTimeout(() => request.abort(), stalled);
        };
        const lost = () => reject(stop.aborted ? null : new Error("no line"));
        request.open("POST", "/api/illustrations");
        request.upload.addEventListener("progress", ({ loaded, total }) => {
            wait();
            told(total > 0 ? loaded / total : 0);
        });
        request.addEventListener("load", () => {
            const answer = answerOf(request.responseText);
            if (request.status === 401)
                callRest("/api/device").catch(() => {}); // which goes and pairs
            if (request.status === 201)
                resolve(answer);
            else
                // Only the laptop itself says when to come again; else it is the library's server that is away.
                reject(new RestError(request.status, answer.detail || "", request.getResponseHeader("Retry-After") ? "photoBusy" : ""));
        });
        request.addEventListener("error", lost);
        request.addEventListener("abort", lost);
        request.addEventListener("loadend", () => clearTimeout(timer));
        stop.addEventListener("abort", () => request.abort());
        const form = new FormData();
        form.set("file", file, file.name || "photo");
        wait();
        request.send(form);
    });
}
