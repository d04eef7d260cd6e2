// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/TableRows.h"

namespace chitai {

namespace {

constexpr QChar quotationMark = u'"';
constexpr QChar backslash = u'\\';
// No text of the library is nearly as long; a mark that is never closed is not looked for forever.
constexpr qsizetype longestEnclosed = 100'000;

} // namespace

TableRows::TableRows(QStringView text, const TableDialect &dialect, int firstLine)
    : m_text(text)
    , m_dialect(dialect)
    , m_line(firstLine)
{
}

bool TableRows::next(QStringList &fields)
{
    while (m_place < m_text.size()) {
        fields.clear();
        m_rowLine = m_line;
        fields += field();
        while (isSeparator(m_place)) {
            count(m_place);
            ++m_place;
            fields += field();
        }
        if (m_place < m_text.size())
            ++m_place; // the end of the line
        ++m_line;
        if (fields.size() > 1 || !fields.front().isEmpty())
            return true;
    }
    return false;
}

QString TableRows::field()
{
    m_place = afterBlanks(m_place);
    QString enclosed;
    if (m_dialect.quoted && m_place < m_text.size() && m_text[m_place] == quotationMark
        && takeEnclosed(enclosed))
        return enclosed;
    const qsizetype start = m_place;
    while (!isAtEnd(m_place) && !isSeparator(m_place)) {
        const bool isPair = m_text[m_place] == backslash && m_place + 1 < m_text.size();
        if (m_text[m_place] == quotationMark) {
            ++m_evidence.bare;
            m_evidence.escaped += m_place > start && m_text[m_place - 1] == backslash ? 1 : 0;
        }
        if (isPair && isEscape(m_place) && m_text[m_place + 1] != quotationMark) {
            m_line += m_text[m_place + 1] == u'\n' ? 1 : 0;
            ++m_place;
        }
        ++m_place;
    }
    return unescaped(m_text.sliced(start, m_place - start).trimmed());
}

bool TableRows::takeEnclosed(QString &field)
{
    qsizetype place = m_place + 1;
    int lines = 0;
    bool mustBe = false;
    const qsizetype last = qMin(m_text.size(), m_place + longestEnclosed);
    for (; place < last; ++place) {
        const QChar letter = m_text[place];
        if (isEscape(place)) {
            ++place;
            mustBe = mustBe || m_text[place] == quotationMark;
        } else if (letter == quotationMark) {
            if (place + 1 >= m_text.size() || m_text[place + 1] != quotationMark)
                break;
            ++place; // twice: it is one within
            mustBe = true;
        }
        lines += m_text[place] == u'\n' ? 1 : 0;
        mustBe = mustBe || letter == u'\n' || isSeparator(place);
    }
    const qsizetype after = afterBlanks(place + 1);
    if (place >= last || !(isAtEnd(after) || isSeparator(after))) {
        ++m_evidence.unclosed;
        return false;
    }
    const QStringView within = m_text.sliced(m_place + 1, place - m_place - 1).trimmed();
    field = m_dialect.escaped ? unescaped(within) : within.toString();
    if (!m_dialect.escaped)
        field.replace(QStringLiteral("\"\""), QStringLiteral("\""));
    m_evidence.enclosed += mustBe ? 1 : 0;
    m_line += lines;
    m_place = after;
    return true;
}

/// What the backslashes say, in a table that has them; a NULL of MySQL's is nothing.
QString TableRows::unescaped(QStringView field) const
{
    if (!m_dialect.escaped)
        return field.toString();
    if (field == u"\\N")
        return {};
    QString text;
    text.reserve(field.size());
    for (qsizetype i = 0; i < field.size(); ++i) {
        const QChar next = i + 1 < field.size() ? field[i + 1] : QChar();
        if (field[i] == quotationMark && next == quotationMark) {
            ++i;
        } else if (field[i] == backslash && (next == u'n' || next == u't')) {
            text += next == u'n' ? u'\n' : u'\t';
            ++i;
            continue;
        } else if (field[i] == backslash
                   && (QStringView(u"\"'\\\n").contains(next) || next == m_dialect.separator)) {
            ++i;
        }
        text += field[i];
    }
    return text;
}

bool TableRows::isEscape(qsizetype place) const
{
    if (!m_dialect.escaped || m_text[place] != backslash || place + 1 >= m_text.size())
        return false;
    const QChar next = m_text[place + 1];
    return next == quotationMark || next == backslash || next == u'\n' || isSeparator(place + 1);
}

void TableRows::count(qsizetype separator)
{
    const QChar next = separator + 1 < m_text.size() ? m_text[separator + 1] : QChar(u'\n');
    if (next == u' ')
        ++m_evidence.loose;
    else if (!next.isDigit() || separator == 0 || !m_text[separator - 1].isDigit())
        ++m_evidence.tight; // not one within a number
}

bool TableRows::isSeparator(qsizetype place) const
{
    return place < m_text.size() && !m_dialect.separator.isNull()
        && m_text[place] == m_dialect.separator;
}

bool TableRows::isAtEnd(qsizetype place) const
{
    return place >= m_text.size() || m_text[place] == u'\n';
}

qsizetype TableRows::afterBlanks(qsizetype place) const
{
    while (!isAtEnd(place) && !isSeparator(place) && m_text[place].isSpace())
        ++place;
    return place;
}

} // namespace chitai
