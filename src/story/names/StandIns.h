// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/names/NameForms.h"

#include <QSet>

namespace chitai {

/// One word of a private name, with its forms.
struct PrivateWord
{
    NameForms forms;
    Gender gender = Gender::Feminine;
    NamePart part = NamePart::First;
    bool hasUmlaut = false;
};

/// The forms of a rare name that can stand for the word: of the same alphabet and gender, with all
/// its forms, told apart where those of the word are, and none of them in `taken` (folded words),
/// to which they are added.
[[nodiscard]] NameForms chooseStandIn(const PrivateWord &word, QSet<QString> &taken);

} // namespace chitai
