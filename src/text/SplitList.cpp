// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/SplitList.h"

#include <QResource>

namespace chitai {

namespace {

constexpr char border = '|';

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
    qsizetype from = 0; // of a line
    qsizetype to = m_lines.size(); // of a line, or the end
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
