// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace chitai {

/// The beginnings of the words of a text that tell what it is about, folded for search: without
/// the commonest words and without endings, so that one form of a word finds the others.
[[nodiscard]] QStringList tellingWords(const QString &text);

/// A text in pieces of a few sentences, in order: paragraphs, and parts of long ones.
[[nodiscard]] QStringList memoryPieces(const QString &text);

} // namespace chitai
