// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <tl/expected.hpp>
#include <utility>

namespace chitai {

/// What is wrong with a file, for the person who wrote it.
struct FileProblem
{
    QString file; ///< as the family knows it, for example "worlds/forest.yaml"
    int line = 0; ///< from 1; 0: the file as a whole
    QString message; ///< one sentence

    /// "worlds/forest.yaml, line 3: The text is not closed."
    [[nodiscard]] QString toString() const;

    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

/// A value of a YAML file: a text, a list or a map in the order of the file.
struct YamlValue
{
    enum class Kind { Null, Text, List, Map };

    Kind kind = Kind::Null;
    int line = 0; ///< where it begins, from 1
    QString text;
    QList<YamlValue> list;
    QList<std::pair<QString, YamlValue>> map;

    /// The value of a key of a map; nothing where it has none.
    [[nodiscard]] const YamlValue *find(QStringView key) const;
    /// A text as it is; a list or a map as one text, entries in paragraphs of their own.
    [[nodiscard]] QString toText() const;
};

/// Reads files that a family wrote or got from somewhere. What could make a small file large in
/// memory is refused: aliases, more than maxYamlBytes, deep nesting; so are keys that stand twice.
inline constexpr qsizetype maxYamlBytes = 256 * 1024;
[[nodiscard]] tl::expected<YamlValue, FileProblem> readYaml(const QByteArray &bytes,
                                                            const QString &file);

/// UTF-8 as a text; says in which line it is broken.
[[nodiscard]] tl::expected<QString, FileProblem> readUtf8(const QByteArray &bytes,
                                                          const QString &file);

} // namespace chitai
