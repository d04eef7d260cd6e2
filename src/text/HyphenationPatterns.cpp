// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/HyphenationPatterns.h"

#include <QFile>
#include <bit>

namespace chitai {

HyphenationPatterns::HyphenationPatterns(const QString &resource, Notation notation)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource %s is missing", qPrintable(resource));
    const QString text = QString::fromUtf8(file.readAll());

    // Codes in the order of the letters, so that the order of the file is that of the codes.
    m_codes.fill(0);
    for (const QChar character : text) {
        if (character.unicode() < m_codes.size())
            m_codes[character.unicode()] = 1;
    }
    quint8 code = 0;
    for (size_t letter = 0; letter < m_codes.size(); ++letter) {
        const QChar character{char16_t(letter)};
        const bool isUsed = m_codes[letter] != 0 && (character.isLetter() || character == u'.')
            && !(character >= u'A' && character <= u'Z');
        m_codes[letter] = isUsed ? code++ : unknown;
    }
    if (code > unknown)
        qFatal("The patterns of %s have too many letters", qPrintable(resource));

    std::vector<quint8> letters;
    std::vector<Pattern> patterns;
    letters.reserve(size_t(text.size()));
    patterns.reserve(size_t(text.size()) / 6);
    m_levels.reserve(size_t(text.size()));
    m_nodes.reserve(size_t(text.size()) / 3);
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.front() == u'%')
            continue;
        Pattern pattern{quint32(letters.size()), 0, quint32(m_levels.size())};
        m_levels.push_back(0); // for the count
        m_levels.push_back(0);
        for (const QChar character : line) {
            if (character >= u'0' && character <= u'9') {
                m_levels.back() = quint8(character.unicode() - u'0');
                continue;
            }
            if (character == u'-') {
                m_levels.back() = hyphen;
                continue;
            }
            if (notation == Notation::Hyphens && pattern.length > 0 && m_levels.back() == 0)
                m_levels.back() = noHyphen;
            letters.push_back(codeOf(character));
            ++pattern.length;
            m_levels.push_back(0);
        }
        m_levels[pattern.levels] = quint8(pattern.length + 1);
        patterns.push_back(pattern);
    }
    build(0, letters, patterns, 0, patterns.size(), 0);
    m_nodes.shrink_to_fit();
}

void HyphenationPatterns::build(quint32 node, const std::vector<quint8> &letters,
                                const std::vector<Pattern> &patterns, size_t from, size_t to,
                                quint32 depth)
{
    if (from < to && patterns[from].length == depth)
        m_nodes[node].levels = patterns[from++].levels;
    const auto letterOf = [&](size_t pattern) { return letters[patterns[pattern].start + depth]; };
    quint64 children = 0;
    for (size_t i = from; i < to; ++i) {
        if (children >> letterOf(i) > 1)
            qFatal("The patterns are not in order");
        children |= quint64(1) << letterOf(i);
    }
    quint32 child = quint32(m_nodes.size());
    m_nodes[node].letters = children;
    m_nodes[node].firstChild = child;
    m_nodes.resize(m_nodes.size() + size_t(std::popcount(children)));
    for (size_t end = from; from < to; from = end) {
        while (end < to && letterOf(end) == letterOf(from))
            ++end;
        build(child++, letters, patterns, from, end, depth + 1);
    }
}

quint8 HyphenationPatterns::codeOf(QChar letter) const
{
    return letter.unicode() < m_codes.size() ? m_codes[letter.unicode()] : unknown;
}

HyphenationPatterns::Values HyphenationPatterns::values(QStringView letters) const
{
    const qsizetype size = letters.size() + 2;
    QVarLengthArray<quint8, 64> codes(size);
    codes.front() = codes.back() = codeOf(u'.');
    for (qsizetype i = 0; i < letters.size(); ++i)
        codes[i + 1] = codeOf(letters[i]);

    QVarLengthArray<quint8, 72> all(size + 1, 0);
    for (qsizetype start = 0; start < size; ++start) {
        const Node *node = m_nodes.data();
        for (qsizetype i = start; i < size; ++i) {
            const quint64 bit = quint64(1) << codes[i];
            if ((node->letters & bit) == 0)
                break;
            node = &m_nodes[node->firstChild + quint32(std::popcount(node->letters & (bit - 1)))];
            if (node->levels == 0)
                continue;
            const quint8 *levels = &m_levels[node->levels];
            for (quint8 k = 0; k < levels[0]; ++k)
                all[start + k] = std::max(all[start + k], levels[k + 1]);
        }
    }
    // Without the dot in front and what stands behind the last letter.
    return Values(all.begin() + 1, all.begin() + 1 + letters.size());
}

} // namespace chitai
