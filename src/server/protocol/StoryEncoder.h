// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/StoryRecords.h"

#include <QJsonObject>

namespace chitai {

class StoryEngine;
class StoryTurn;

// The messages of the story protocol (docs/protocol-story.md), each
// {"event":…,"payload":{"content":…,"metadata":{…}}}.

[[nodiscard]] QString encodeSystemUpdate(const QString &content, const QJsonObject &metadata = {});
/// Why a command was not carried out, with the `code` of the error.
[[nodiscard]] QString encodeRefusal(const Error &error);
/// What is chosen and what can be chosen.
[[nodiscard]] QString encodeSyncState(const StoryEngine &engine);
[[nodiscard]] QString encodeHistory(const QList<StoryMessage> &messages);
[[nodiscard]] QString encodeChunk(const QString &piece, const StoryTurn &turn);
[[nodiscard]] QString encodeStoryError(const QString &content);
[[nodiscard]] QString encodeEnd(int pieceCount);

/// How a session is listed: "[forest] fox: Into the wood".
[[nodiscard]] QString storySessionName(const StorySession &session);

} // namespace chitai
