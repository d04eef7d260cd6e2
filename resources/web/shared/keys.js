// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys mean: of a keyboard, a clicker, a remote control, and the volume keys where a browser passes
// them on.

const meanings = {
    next: ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter", "MediaTrackNext", "AudioVolumeUp", "VolumeUp"],
    back: ["ArrowLeft", "ArrowUp", "PageUp", "MediaTrackPrevious", "AudioVolumeDown", "VolumeDown"],
    curtain: ["b", "B", "."],
    fullScreen: ["f", "F"],
};

const forClickers = ["PageDown", "PageUp"];
const forButtons = [" ", "Enter"];

/** "next", "back", "curtain", "fullScreen" or null for a keydown event. */
export function meaningOf(event) {
    // A key that is held down must not read on by itself, and a browser's own shortcuts stay its own.
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey)
        return null;
    const place = event.target && event.target.matches ? event.target : { matches: () => false };
    if (place.matches("input, select, textarea") && !forClickers.includes(event.key))
        return null;
    if (place.matches("button, a, summary") && forButtons.includes(event.key))
        return null;
    const meaning = Object.entries(meanings).find(([, keys]) => keys.includes(event.key));
    return meaning ? meaning[0] : null;
}

/** Calls the action of the meaning's name; the browser does nothing else with such a key. */
export function listenToKeys(actions) {
    document.addEventListener("keydown", (event) => {
        const action = actions[meaningOf(event)];
        if (!action)
            return;
        event.preventDefault();
        action();
    });
}
