// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVarLengthArray>
#include <array>
#include <vector>

namespace chitai {

/// Hyphenation by competing patterns, as in Frank M. Liang, "Word Hy-phen-a-tion by Com-put-er"
/// (Stanford, 1983). Immutable after construction.
class HyphenationPatterns
{
public:
    using Values = QVarLengthArray<quint8, 64>;

    enum class Notation {
        Tex, ///< digits between letters
        Hyphens, ///< parts of words as they are split: `hyphen` where a hyphen stands, else
                 ///< `noHyphen`
    };
    static constexpr quint8 noHyphen = 8;
    static constexpr quint8 hyphen = 9;

    /// Reads patterns, one a line, UTF-8, in the order of their letters by
    /// code point, digits and hyphens left aside; lines that begin with % are notices. At most 63
    /// different letters, each below U+0180. A file that can't be read is a broken build and ends
    /// the program.
    explicit HyphenationPatterns(const QString &resource, Notation notation = Notation::Tex);

    /// The value between each two letters of a lower-case word: element i stands before letter i.
    /// An odd value allows a break, an even one forbids it. Linear in the length of the word.
    [[nodiscard]] Values values(QStringView letters) const;

private:
    /// The children of a node stand side by side in the order of their letters; which letters
    /// have one is a bit each.
    struct Node
    {
        quint64 letters = 0;
        quint32 firstChild = 0;
        quint32 levels = 0; // index into m_levels; 0: no pattern ends here
    };
    struct Pattern
    {
        quint32 start = 0; // of its letters, in the text of all patterns
        quint32 length = 0;
        quint32 levels = 0;
    };
    static constexpr quint8 unknown = 63;

    void numberLetters(QByteArrayView bytes);
    void build(quint32 node, const std::vector<quint8> &letters,
               const std::vector<Pattern> &patterns, size_t from, size_t to, quint32 depth);
    [[nodiscard]] quint8 codeOf(QChar letter) const;

    std::array<quint8, 0x180> m_codes{};
    std::vector<Node> m_nodes{Node{}};
    std::vector<quint8> m_levels{0}; // runs: count, then that many values
};

} // namespace chitai
