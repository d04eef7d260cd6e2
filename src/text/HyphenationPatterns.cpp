// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/HyphenationPatterns.h"

#include <QByteArrayView>
#include <QResource>

namespace chitai {

namespace {

/// As std::popcount, which is a call into a library where the processor isn't known to count.
quint32 countOf(quint64 bits)
{
    bits -= bits >> 1 & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + (bits >> 2 & 0x3333333333333333u);
    bits = (bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0fu;
    return quint32(bits * 0x0101010101010101u >> 56);
}

/// The letter at a place in UTF-8, which moves on to its last byte.
size_t letterAt(QByteArrayView bytes, qsizetype &i)
{
    const auto first = quint8(bytes[i]);
    if (first < 0x80)
        return first;
    if (first >= 0xc6 || i + 1 == bytes.size())
        qFatal("The patterns have a letter beyond U+017F");
    return size_t(first & 0x1f) << 6 | (quint8(bytes[++i]) & 0x3f);
}

} // namespace

HyphenationPatterns::HyphenationPatterns(const QString &resource, Notation notation)
{
    const QResource file(resource);
    if (!file.isValid() || file.compressionAlgorithm() != QResource::NoCompression)
        qFatal("The resource %s is missing", qPrintable(resource));
    const QByteArrayView bytes(file.data(), file.size());

    // A page of memory that is never touched costs nothing, so the guesses are generous.
    std::vector<quint8> letters;
    std::vector<Pattern> patterns;
    letters.reserve(size_t(bytes.size()));
    patterns.reserve(size_t(bytes.size()) / 4);
    m_levels.reserve(size_t(bytes.size()) * 2);
    m_nodes.reserve(size_t(bytes.size()) / 2);

    numberLetters(bytes);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '%') {
            while (i < bytes.size() && bytes[i] != '\n')
                ++i;
            continue;
        }
        Pattern pattern{quint32(letters.size()), 0, quint32(m_levels.size())};
        m_levels.push_back(0); // for the count
        m_levels.push_back(0);
        for (; i < bytes.size() && bytes[i] != '\n'; ++i) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                m_levels.back() = quint8(bytes[i] - '0');
                continue;
            }
            if (bytes[i] == '-') {
                m_levels.back() = hyphen;
                continue;
            }
            if (notation == Notation::Hyphens && pattern.length > 0 && m_levels.back() == 0)
                m_levels.back() = noHyphen;
            letters.push_back(m_codes[letterAt(bytes, i)]);
            ++pattern.length;
            m_levels.push_back(0);
        }
        m_levels[pattern.levels] = quint8(pattern.length + 1);
        patterns.push_back(pattern);
    }
    build(0, letters, patterns, 0, patterns.size(), 0);
}

void HyphenationPatterns::numberLetters(QByteArrayView bytes)
{
    // In the order of the letters, so that the order of the file is that of their numbers.
    m_codes.fill(unknown);
    bool isNotice = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        isNotice = bytes[i] == '%' || (isNotice && bytes[i] != '\n');
        const bool isLetter = bytes[i] == '.' || bytes[i] > '9' || bytes[i] < 0;
        if (isLetter && !isNotice)
            m_codes[letterAt(bytes, i)] = 0;
    }
    quint8 next = 0;
    for (quint8 &code : m_codes) {
        if (code == 0)
            code = next++;
    }
    if (next > unknown)
        qFatal("The patterns have too many letters");
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
    m_nodes.resize(m_nodes.size() + countOf(children));
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
            node = &m_nodes[node->firstChild + countOf(node->letters & (bit - 1))];
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
