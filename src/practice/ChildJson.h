// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/FreeMinutes.h"
#include "storage/PracticeRecords.h"
#include "storage/ProfileStore.h"
#include "storage/ReadingEventStore.h"
#include "storage/Records.h"

namespace chitai {

// What is stored of a child, row by row, for ChildExport. Moments are in UTC.

[[nodiscard]] QJsonObject childProfileJson(const Profile &child);
[[nodiscard]] QJsonObject childSessionJson(const SessionRecord &session,
                                           const QList<SessionItemRecord> &items);
[[nodiscard]] QJsonObject childEventJson(const ReadingEvent &event);
[[nodiscard]] QJsonObject childReadingJson(const ReadingFigures &reading);
[[nodiscard]] QJsonObject childMinuteJson(const FreeMinuteResult &minute);
[[nodiscard]] QJsonObject childWordJson(Language language, const WordProgress &word);

} // namespace chitai
