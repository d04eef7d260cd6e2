// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page asks of the device: a screen that stays on, the whole screen, a small buzz, an icon on the
// home screen. Each is missing somewhere, and reading goes on without it.

let lock = null;
let wantsLight = false;

async function takeLock() {
    if (!wantsLight || lock || !navigator.wakeLock || document.visibilityState !== "visible")
        return;
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
}

/** While wanted, the screen stays on; a browser drops the lock whenever the page is out of sight. */
export function keepAwake(isWanted) {
    wantsLight = isWanted;
    if (isWanted)
        takeLock();
    else if (lock)
        lock.release();
}

export const canFullScreen = () => Boolean(document.documentElement.requestFullscreen);

export function toggleFullScreen() {
    if (document.fullscreenElement)
        document.exitFullscreen().catch(() => {});
    else if (canFullScreen())
        document.documentElement.requestFullscreen({ navigationUI: "hide" }).catch(() => {});
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

if (typeof document !== "undefined")
    document.addEventListener("visibilitychange", takeLock);
