// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the controller sends. No page in sight, so that it can be tested alone.

import { isCompleted, stepNear } from "../shared/state.js";

/** What brings a library item {id, text, language} to the child: [type, payload, text] each. */
export function bringItem(state, item) {
    const steps = [];
    if (!state.session_id)
        steps.push(["start_session", { language: item.language }]);
    steps.push(["add_item", { item_id: item.id }, item.text]);
    return steps;
}

/** What the one large button sends now. A text is only needed for "bring": one that is not waiting. */
export function nextSteps(state, language, item) {
    switch (state.next_step) {
    case "start":
        return [["start_session", { language }]];
    case "bring": {
        if (!item)
            return [];
        const steps = bringItem(state, item);
        // A completed text stays on the screen until the next is asked for.
        return isCompleted(state) ? [...steps, ["next_item"]] : steps;
    }
    case "next":
        return [["next_item"]];
    default:
        return [["advance_word", { delta: 1 }]];
    }
}

/** Whether a step back would show something. */
export const canGoBack = (state) => state.current_word_index !== null && state.current_word_index > stepNear(state, 0, true);

/** The first of the items whose text is neither on the screen nor waiting. */
export function firstFree(items, state, shownText) {
    const busy = new Set([shownText, ...state.queue.map((item) => item.text)]);
    return items.find((item) => !busy.has(item.text));
}
