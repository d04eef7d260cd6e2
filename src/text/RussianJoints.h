// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVarLengthArray>
#include <unordered_set>

namespace chitai {

/// Where the parts of a Russian word meet before a root that begins with a group of consonants:
/// при|клю-чение, не|при|ступный, черно|слив, Рости|слав. Of prefixes, of first parts of compounds
/// and of roots it knows the spelling alone, so it also finds joints where none is heard any more;
/// who uses it knows the exceptions. Immutable after construction.
class RussianJoints
{
public:
    using Positions = QVarLengthArray<qsizetype, 4>;

    /// Reads roots-ru.txt of the program's resources. A file that can't be read is a broken build
    /// and ends the program.
    RussianJoints();

    /// Indexes of the letters that joints stand before, in no order. `letters` are lower case.
    [[nodiscard]] Positions of(QStringView letters) const;

private:
    struct ViewHash
    {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };
    using Words = std::unordered_set<QString, ViewHash, std::equal_to<>>;

    [[nodiscard]] bool isRoot(QStringView letters) const;
    bool addPrefixes(QStringView letters, qsizetype start, Positions &joints) const;

    Words m_roots; ///< by their beginnings
    Words m_firstParts; ///< of compounds
    qsizetype m_longestRoot = 0;
    qsizetype m_longestFirstPart = 0;
};

} // namespace chitai
