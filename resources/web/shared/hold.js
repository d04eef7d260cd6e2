// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A finger that stays, or a right click: what else can be done here.

const longEnough = 500; // milliseconds
const still = 10; // CSS pixels

/** Calls held(target) for an element under the finger. What a browser does by itself, it does not. */
export function listenToHolds(element, held) {
    let timer = 0;
    let from = null;
    const stop = () => {
        clearTimeout(timer);
        from = null;
    };
    element.addEventListener("pointerdown", (event) => {
        stop();
        if (!event.isPrimary || event.button !== 0)
            return;
        from = { x: event.clientX, y: event.clientY };
        timer = setTimeout(() => {
            stop();
            held(event.target);
        }, longEnough);
    });
    element.addEventListener("pointermove", (event) => {
        if (from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > still)
            stop();
    });
    for (const name of ["pointerup", "pointercancel", "pointerleave"])
        element.addEventListener(name, stop);
    element.addEventListener("contextmenu", (event) => {
        event.preventDefault();
        stop();
        held(event.target);
    });
}
