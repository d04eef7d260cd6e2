// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the session offers to take back: a line where it is more than a step, to which the way back is beside
// the large button anyway, and an entry in the menu for all of it.

import { oneLine } from "../shared/state.js";
import { bareWord } from "./marks.js";

/** The sentence for a state's `undo`; "" where the screen shows it anyway. tr(key) looks a text up. */
export function describeUndo(undo, tr) {
    switch (undo && undo.what) {
    case "finish":
        return tr("completed");
    case "next":
        return undo.text ? tr("undoNext").replace("%t", () => oneLine(undo.text)) : "";
    case "mark":
        return tr("undoMark").replace("%w", () => bareWord(undo.word));
    case "unmark":
        return tr("undoUnmark").replace("%w", () => bareWord(undo.word));
    case "removed_item":
        return tr("undoRemoved").replace("%t", () => oneLine(undo.text));
    case "ended_session":
        return undo.unread > 0 ? tr("undoEnded").replace("%n", undo.unread) : "";
    default:
        return "";
    }
}

export class UndoOffer {
    /** line: has a [role=status] for the sentence and a button; entry: the button in the menu; take() takes it. */
    constructor(line, entry, tr, take) {
        this.line = line;
        this.entry = entry;
        this.tr = tr;
        for (const button of [line.querySelector("button"), entry])
            button.addEventListener("click", take);
    }

    show(state, isUp) {
        const text = describeUndo(state.undo, this.tr);
        this.line.hidden = text === "";
        const told = this.line.querySelector("[role=status]");
        if (told.textContent !== text)
            told.textContent = text;
        this.line.querySelector("button").disabled = !isUp;
        this.entry.disabled = !isUp || !state.undo;
    }
}
