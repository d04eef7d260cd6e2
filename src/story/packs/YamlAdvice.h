// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace chitai {

/// What somebody who does not know YAML wrote, and what to write instead.
struct YamlAdvice
{
    int line = 0; ///< from 1
    QString message; ///< one or two sentences
    bool isCertain = false; ///< no file is meant like that, even where the parser takes it
};

/// The first line that breaks a rule of YAML 1.2 (https://yaml.org/spec/1.2.2) which people who
/// write by hand do not expect: no blank after a key's colon, a tab, a colon or a special letter in
/// a text without quotation marks, marks or brackets that are not closed, a text that is not moved
/// in below its key. Nothing where no line looks like that. Texts in blocks (| and >) are left
/// alone.
[[nodiscard]] std::optional<YamlAdvice> adviceAbout(const QString &yaml);

/// Lines that are read, but not as they were meant: whatever stands behind a # is left out, so that
/// "name: Room #5" is "Room".
[[nodiscard]] QList<YamlAdvice> lostBehindHash(const QString &yaml);

/// The first line that the parser did not read because the document before it was over.
[[nodiscard]] YamlAdvice adviceAboutRest(const QString &yaml);

/// A message of the parser in plain words, or the message itself.
[[nodiscard]] QString plainMessage(const QString &parserMessage);

} // namespace chitai
