// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A swipe: a finger that goes sideways, far and fast enough to be meant.

const farEnough = 48; // CSS pixels
const longest = 800; // milliseconds

/** "left", "right" or null for a way from one {x, y, time} to another. */
export function swipeOf(from, to) {
    const across = to.x - from.x;
    const along = Math.abs(to.y - from.y);
    if (Math.abs(across) < farEnough || Math.abs(across) < 2 * along || to.time - from.time > longest)
        return null;
    return across < 0 ? "left" : "right";
}

/** Calls left() or right(). A swipe does not click what lies under it. */
export function listenToSwipes(element, { left, right }) {
    let from = null;
    let wasSwipe = false;
    const at = (event) => ({ x: event.clientX, y: event.clientY, time: event.timeStamp });
    element.style.touchAction = "pan-y pinch-zoom";
    element.addEventListener("pointerdown", (event) => {
        wasSwipe = false;
        from = event.isPrimary && !event.target.matches("input, select, textarea") ? at(event) : null;
    });
    element.addEventListener("pointercancel", () => {
        from = null;
    });
    element.addEventListener("pointerup", (event) => {
        const swipe = from && swipeOf(from, at(event));
        from = null;
        wasSwipe = Boolean(swipe);
        if (swipe === "left")
            left();
        else if (swipe === "right")
            right();
    });
    element.addEventListener("click", (event) => {
        if (wasSwipe)
            event.stopImmediatePropagation();
        wasSwipe = false;
    }, { capture: true });
}
