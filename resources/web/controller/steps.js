// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the controller sends. No page in sight, so that it can be tested alone.

import { isReadFreely, plain, stepNear } from "../shared/state.js";

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
    case "bring":
        // Where somebody else has brought one meanwhile, this one is not wanted any more.
        return item ? [["add_item", { item_id: item.id, bring: true }, item.text]] : [];
    case "next":
        return [["next_item"]];
    default:
        return [["advance_word", { delta: 1 }]];
    }
}

/** Whether a step back would show something. */
export const canGoBack = (state) => !isReadFreely(state) && state.current_word_index !== null && state.current_word_index > stepNear(state, 0, true);

/** The first of the items whose text is neither on the screen nor waiting. */
export function firstFree(items, state, shownText) {
    const busy = new Set([shownText, ...state.queue.map((item) => item.text)].map(plain));
    return items.find((item) => !busy.has(plain(item.text)));
}
