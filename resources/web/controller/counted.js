// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words beside a number, in the form that the language has for it.

/** The table has key_one, key_few, key_many and key_other; %n stands for the number. */
export function counted(key, number, tr, language) {
    const form = new Intl.PluralRules(language || "en").select(number);
    return (tr(key + "_" + form) || tr(key + "_other")).replace("%n", number);
}
