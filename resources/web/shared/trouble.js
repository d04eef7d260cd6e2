// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is told of troubles of the laptop. Fetched when there is one.

/** The key of the sentence for why there is no backup of today; "" where nothing is the matter. */
export function wordsForTrouble(code) {
    const keys = { storage_full: "backupDiskFull", storage_damaged: "backupDamaged", storage_denied: "backupDenied",
        storage_read_only: "backupReadOnly" };
    return code ? keys[code] || "backupFailed" : "";
}

/** What is told of a trouble of the laptop, the server that it shares with others first. */
export function sentencesOfTrouble(trouble, tr) {
    const away = Number.isInteger(trouble.server_away) ? [tr("serverAway").replace("%n", trouble.server_away)] : [];
    const backup = wordsForTrouble(trouble.backup);
    return backup ? [...away, tr(backup)] : away;
}
