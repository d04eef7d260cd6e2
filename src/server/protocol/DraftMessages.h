// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

namespace chitai {

class StoryDesk;

/// What a client asks of the draft on the desk: the words behind "/draft".
struct DraftCommand
{
    enum class Kind {
        Watch,
        ApproveFit,
        Approve,
        Drop,
        Reconsider,
        Edit,
        Choose,
        Say,
        Simpler,
        Shorter,
        Anew,
        Version, ///< number: from 1
        Level, ///< number: of a ReadingLevel
        Retry,
        Stop,
    };

    Kind kind = Kind::Watch;
    QString lineId; ///< of one line
    QString text; ///< of Edit and Say; of ApproveFit the fingerprint of what was seen, if it came
    int number = 0;
};

/// Reads "approve 57-0-9a1f", "edit 57-0-9a1f The fox ran." and so on (docs/protocol-story.md).
/// BadValue, in words that tell what is possible.
[[nodiscard]] Result<DraftCommand> decodeDraftCommand(const QString &words);

/// Applies the command to the desk; Watch is ignored, StoryClient handles it. NotFound for a line
/// that no longer exists, else the desk's errors.
[[nodiscard]] Result<void> carryOut(const DraftCommand &command, StoryDesk &desk);

/// The event "draft": everything that a parent sees of the desk.
[[nodiscard]] QString encodeDraft(const StoryDesk &desk);

} // namespace chitai
