// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/SplitList.h"

#include <QResource>

namespace chitai {

namespace {

constexpr char border = '|';
constexpr int letterCount = 26;

/// The number of a pair of letters in their order; -1 where one is not of a-z.
int pairOf(char16_t first, char16_t second)
{
    if (first < u'a' || first > u'z' || second < u'a' || second > u'z')
        return -1;
    return (first - u'a') * letterCount + second - u'a';
}

/// Which of a word and the one of the line at `place` comes first: less than 0 where the word does.
int compared(QStringView letters, QByteArrayView lines, qsizetype place)
{
    for (const QChar letter : letters) {
        while (place < lines.size() && lines[place] == border)
            ++place;
        if (place == lines.size() || lines[place] == '\n')
            return 1;
        const int difference = int(letter.unicode()) - int(uchar(lines[place]));
        if (difference != 0)
            return difference;
        ++place;
    }
    return place == lines.size() || lines[place] == '\n' ? 0 : -1;
}

} // namespace

SplitList::SplitList(const QString &resource)
{
    const QResource file(resource);
    if (!file.isValid() || file.compressionAlgorithm() != QResource::NoCompression)
        qFatal("The resource %s is missing", qPrintable(resource));
    *this = SplitList(QByteArrayView(file.data(), file.size()));
}

SplitList::SplitList(QByteArrayView lines)
{
    while (lines.startsWith('%')) {
        const qsizetype end = lines.indexOf('\n');
        lines = end < 0 ? QByteArrayView() : lines.sliced(end + 1);
    }
    m_lines = lines;
    for (qsizetype start = 0; start < lines.size();) {
        const qsizetype second = start + (lines.sliced(start + 1).startsWith(border) ? 2 : 1);
        const int pair
            = second < lines.size() ? pairOf(uchar(lines[start]), uchar(lines[second])) : -1;
        while (int(m_starts.size()) <= pair)
            m_starts.push_back(start);
        const qsizetype end = lines.indexOf('\n', start);
        start = end < 0 ? lines.size() : end + 1;
    }
    m_starts.resize(letterCount * letterCount + 1, lines.size());
}

std::optional<SplitWord::Borders> SplitList::borders(QStringView letters) const
{
    qsizetype place = find(letters);
    if (place < 0)
        return {};
    SplitWord::Borders borders;
    for (qsizetype read = 0; read < letters.size(); ++place) {
        if (m_lines[place] == border)
            borders += read;
        else
            ++read;
    }
    return borders;
}

qsizetype SplitList::find(QStringView letters) const
{
    const int pair = letters.size() < 2 ? -1 : pairOf(letters[0].unicode(), letters[1].unicode());
    if (pair < 0 || m_lines.isEmpty())
        return -1;
    qsizetype from = m_starts[size_t(pair)]; // of a line
    qsizetype to = m_starts[size_t(pair) + 1]; // of a line, or the end
    while (from < to) {
        const qsizetype middle = from + (to - from) / 2;
        const qsizetype start = m_lines.first(middle).lastIndexOf('\n') + 1;
        const int order = compared(letters, m_lines, start);
        if (order == 0)
            return start;
        if (order < 0) {
            to = start;
        } else {
            const qsizetype end = m_lines.indexOf('\n', middle);
            from = end < 0 ? m_lines.size() : end + 1;
        }
    }
    return -1;
}

} // namespace chitai
