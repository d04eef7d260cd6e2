// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page asks of the device: a screen that stays on, the whole screen, a small buzz, an icon on the
// home screen. Each is missing somewhere, and reading goes on without it.

let lock = null;
let isAsking = false;
let wantsLight = false;
let film = null; // Safari before 16.4 has no lock, but leaves the screen on while a film with sound plays

async function takeLock() {
    if (!wantsLight || lock || isAsking || !navigator.wakeLock || document.visibilityState !== "visible")
        return;
    isAsking = true;
    try {
        const taken = await navigator.wakeLock.request("screen");
        taken.addEventListener("release", () => {
            lock = null;
        });
        lock = taken;
        if (!wantsLight)
            taken.release();
    } catch {
        // Refused, for example with a nearly empty battery.
    }
    isAsking = false;
}

/** Within a tap, as a film with sound, be it silent, begins only then. It is fetched whole: such browsers ask
 *  a server for pieces of a film. */
async function playFilm() {
    if (!wantsLight || navigator.wakeLock)
        return;
    if (!film) {
        film = document.createElement("video");
        film.setAttribute("playsinline", "");
        film.loop = true;
        const answer = await fetch("../shared/still.mp4").catch(() => null);
        if (!answer || !answer.ok) {
            film = null;
            return;
        }
        film.src = URL.createObjectURL(await answer.blob());
        film.className = "for-ears";
        film.setAttribute("aria-hidden", "true");
        document.body.append(film);
    }
    if (wantsLight && film.src)
        film.play().catch(() => {}); // the next tap tries again
}

/** While wanted, the screen stays on; a browser drops the lock whenever the page is out of sight. */
export function keepAwake(isWanted) {
    wantsLight = isWanted;
    if (isWanted)
        takeLock();
    else if (lock)
        lock.release();
    if (!isWanted && film)
        film.pause();
}

// With a prefix before Safari 16.4, where they say nothing of their outcome; a telephone's has neither.
const page = typeof document === "undefined" ? {} : document.documentElement;
const enter = page.requestFullscreen || page.webkitRequestFullscreen;

export const canFullScreen = () => Boolean(enter);

export function toggleFullScreen() {
    const isWhole = document.fullscreenElement || document.webkitFullscreenElement;
    const leave = document.exitFullscreen || document.webkitExitFullscreen;
    const change = isWhole ? leave.call(document) : enter && enter.call(page, { navigationUI: "hide" });
    Promise.resolve(change).catch(() => {});
}

/** So that a thumb knows without looking that the tap was taken. */
export function buzz() {
    if (navigator.vibrate)
        navigator.vibrate(12);
}

/** The page opens without the laptop too; then it says that it looks for it. */
export function keepShell() {
    if ("serviceWorker" in navigator)
        navigator.serviceWorker.register("worker.js", { updateViaCache: "none" }).catch(() => {});
}

if (typeof document !== "undefined") {
    document.addEventListener("visibilitychange", takeLock);
    for (const name of ["pointerup", "keydown"])
        document.addEventListener(name, playFilm);
}
