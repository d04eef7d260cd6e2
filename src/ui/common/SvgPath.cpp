// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/SvgPath.h"

#include <QPointF>
#include <optional>

namespace chitai {

namespace {

class PathReader
{
public:
    explicit PathReader(const QByteArray &d)
        : m_text(d)
    {
    }

    QPainterPath read()
    {
        while (m_at < m_text.size()) {
            skipBlanks();
            if (m_at >= m_text.size())
                break;
            if (isalpha(uchar(m_text[m_at])))
                m_command = m_text[m_at++];
            if (!carryOut())
                break;
        }
        return m_path;
    }

private:
    bool carryOut()
    {
        switch (toupper(uchar(m_command))) {
        case 'M': {
            const std::optional<QPointF> to = point();
            if (!to)
                return false;
            m_path.moveTo(*to);
            m_here = *to;
            m_command = m_command == 'm' ? 'l' : 'L'; // what follows are lines
            return true;
        }
        case 'L':
            return lineTo(point());
        case 'H':
        case 'V':
            return straight();
        case 'Q':
            return curve();
        case 'C':
            return cubic();
        case 'Z':
            m_path.closeSubpath();
            m_here = m_path.currentPosition();
            return true;
        default:
            return false;
        }
    }

    bool lineTo(const std::optional<QPointF> &to)
    {
        if (!to)
            return false;
        m_path.lineTo(*to);
        m_here = *to;
        return true;
    }

    bool straight()
    {
        const std::optional<double> value = number();
        if (!value)
            return false;
        QPointF to = m_here;
        double &changed = toupper(uchar(m_command)) == 'H' ? to.rx() : to.ry();
        changed = *value + (islower(uchar(m_command)) ? changed : 0);
        return lineTo(to);
    }

    bool curve()
    {
        const std::optional<QPointF> via = point();
        const std::optional<QPointF> to = point();
        if (!via || !to)
            return false;
        m_path.quadTo(*via, *to);
        m_here = *to;
        return true;
    }

    bool cubic()
    {
        const std::optional<QPointF> first = point();
        const std::optional<QPointF> second = point();
        const std::optional<QPointF> to = point();
        if (!first || !second || !to)
            return false;
        m_path.cubicTo(*first, *second, *to);
        m_here = *to;
        return true;
    }

    std::optional<QPointF> point()
    {
        const std::optional<double> x = number();
        const std::optional<double> y = number();
        if (!x || !y)
            return std::nullopt;
        return (islower(uchar(m_command)) ? m_here : QPointF()) + QPointF(*x, *y);
    }

    std::optional<double> number()
    {
        skipBlanks();
        const qsizetype from = m_at;
        if (m_at < m_text.size() && (m_text[m_at] == '-' || m_text[m_at] == '+'))
            ++m_at;
        while (m_at < m_text.size() && (isdigit(uchar(m_text[m_at])) || m_text[m_at] == '.'))
            ++m_at;
        bool isNumber = false;
        const double value = m_text.mid(from, m_at - from).toDouble(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && (isspace(uchar(m_text[m_at])) || m_text[m_at] == ','))
            ++m_at;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    char m_command = 0;
    QPointF m_here;
    QPainterPath m_path;
};

} // namespace

QPainterPath svgPath(const QByteArray &d)
{
    return PathReader(d).read();
}

} // namespace chitai
