// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/LetterResource.h"
#include "practice/Practice.h"
#include "practice/ProgressOverview.h"

#include <QJsonObject>
#include <QJsonValue>

namespace chitai {

// What /api/practice tells (docs/protocol-rest.md), value by value.

/// To one tenth: nobody reads more from a few words.
[[nodiscard]] double rounded(double value);
[[nodiscard]] QJsonValue roundedOrNull(const std::optional<double> &value);
/// Of 1, to one thousandth.
[[nodiscard]] QJsonValue shareJson(double share);
/// "2026-11-30"; null for an invalid one.
[[nodiscard]] QJsonValue dayOrNull(const QDate &day);

[[nodiscard]] QJsonObject summaryJson(const ReadingSummary &summary);
[[nodiscard]] QJsonValue baselineJson(const std::optional<PaceBaseline> &baseline);
[[nodiscard]] QJsonObject wordJson(const WordProgress &word);
[[nodiscard]] QJsonObject periodJson(const ProgressPeriod &period);
[[nodiscard]] QJsonObject patternJson(const HardPattern &hard, const QList<Item> &training);
[[nodiscard]] QJsonObject nextJson(const NextText &text);
[[nodiscard]] QJsonObject hardWordJson(const SessionReview::Word &word);
[[nodiscard]] QJsonObject reviewedJson(const ReviewedText &text);
[[nodiscard]] QJsonObject orderJson(const LetterOrder &order);
[[nodiscard]] QJsonObject difficultyJson(const TextDifficulty &difficulty);

} // namespace chitai
