// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/ReadingSnapshot.h"

#include <QObject>

namespace chitai {

/// A text, how far it was read, and how it looks: all that a picture of the child's screen needs.
struct DisplayedState
{
    Q_GADGET

public:
    std::shared_ptr<const DisplayedItem> item; ///< null: nothing to show
    int wordIndex = -1; ///< -1: read to the end
    int syllable = -1; ///< of the word; -1: the whole word is lit
    /// The word whose page is in sight where none is current; -1: the last page.
    int placeIndex = -1;
    std::shared_ptr<const DisplayStyle> style = std::make_shared<const DisplayStyle>();

    friend bool operator==(const DisplayedState &, const DisplayedState &) = default;
};

} // namespace chitai
