// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <vector>

namespace chitai {

/// Hyphenation by competing patterns, as in Frank M. Liang, "Word Hy-phen-a-tion by Com-put-er"
/// (Stanford, 1983). Immutable after construction.
class HyphenationPatterns
{
public:
    /// Reads patterns in TeX notation, one a line, UTF-8; lines that begin with % are notices.
    /// A file that can't be read is a broken build and ends the program.
    explicit HyphenationPatterns(const QString &resource);

    /// The value between each two letters of a lower-case word: element i stands before letter i.
    /// An odd value allows a break, an even one forbids it. Linear in the length of the word.
    [[nodiscard]] std::vector<quint8> values(QStringView letters) const;

private:
    // A trie in one array: children of a node are a list through nextSibling. 0 means none.
    struct Node
    {
        char16_t letter = 0;
        quint32 firstChild = 0;
        quint32 nextSibling = 0;
        quint32 levels = 0; // index into m_levels
    };

    void add(QStringView pattern);
    [[nodiscard]] quint32 child(quint32 node, char16_t letter) const;

    std::vector<Node> m_nodes{Node{}};
    std::vector<quint8> m_levels{0}; // runs: count, then that many values
};

} // namespace chitai
