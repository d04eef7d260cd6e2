// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Connection } from "../shared/connection.js";
import { keepAwake, keepShell, toggleFullScreen } from "../shared/device.js";
import { translatePage } from "../shared/i18n.js";
import { listenToKeys } from "../shared/keys.js";
import { isCompleted, isInFreeMinute, isReadFreely, sentenceOf, spokenOf } from "../shared/state.js";
import { surfaceState, ReadingSurface } from "../shared/surface.js";
import { listenToSwipes } from "../shared/swipe.js";
import { PendingCommands } from "../shared/pending-commands.js";
import { StepPause } from "../shared/step-pause.js";

const byId = (id) => document.getElementById(id);
const tr = await translatePage();
const taps = new PendingCommands();
const pause = new StepPause();
const surface = new ReadingSurface(byId("stage"), { idle: tr("idleDisplay"), hint: tr("fullScreenHint") });

function render() {
    const state = taps.shown;
    pause.note(state);
    document.body.dataset.state = surfaceState(state);
    surface.show(state);
    const isHidden = Boolean(state.curtain);
    byId("whole").textContent = isHidden ? "" : sentenceOf(state);
    byId("whole").lang = byId("spoken").lang = state.language || "";
    const spoken = isHidden ? "" : spokenOf(state) || (isCompleted(state) ? tr("completed") : "");
    if (byId("spoken").textContent !== spoken)
        byId("spoken").textContent = spoken;
    keepAwake(Boolean(state.session_id));
}

const connection = new Connection("display", {
    state: (payload, isFirst) => {
        if (isFirst)
            taps.takeFirst(payload);
        else
            taps.take(payload);
        render();
    },
    blocked: (isBlocked) => {
        byId("line-help").hidden = !isBlocked;
    },
    line: (isUp) => {
        byId("line").hidden = isUp;
    },
});

function tap(type, payload) {
    const message = taps.number(type, payload);
    if (!taps.known || !connection.send({ ...message, text: undefined }))
        return;
    taps.add(message);
    render();
}

function next() {
    if (pause.isOn || (taps.known && isInFreeMinute(taps.shown)))
        return;
    if (taps.known && taps.shown.next_step === "next")
        tap("next_item");
    else
        tap("advance_word", { delta: 1 });
}

const actions = {
    next,
    back: () => taps.known && !isReadFreely(taps.shown) && tap("advance_word", { delta: -1 }),
    curtain: () => taps.known && tap("set_curtain", { closed: !taps.shown.curtain }),
    fullScreen: toggleFullScreen,
};

listenToKeys(actions);
listenToSwipes(byId("stage"), { left: next, right: actions.back });
byId("stage").addEventListener("click", toggleFullScreen);
keepShell();
