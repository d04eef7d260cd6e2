// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/charts/Chart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace chitai {

namespace {

// From so many months on years are named.
constexpr int mostMonths = 18;
constexpr qreal birdHeight = 60; // of the drawing

} // namespace

QFont ChartInk::font() const
{
    QFont font(family);
    font.setPixelSize(qMax(1, qRound(small)));
    return font;
}

void paintMonths(QPainter &painter, const ChartTime &time, qreal top, const ChartInk &ink)
{
    painter.setFont(ink.font());
    painter.setPen(ink.quiet);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const bool byYear = time.from.daysTo(time.to) > mostMonths * 31;
    const qreal months = qreal(time.from.daysTo(time.to)) / 30;
    const bool isTight = (time.right - time.left) / qMax(months, 1.0) < ink.px(86);
    QDate first(time.from.year(), byYear ? 1 : time.from.month(), 1);
    qreal free = time.left;
    for (; first <= time.to; first = byYear ? first.addYears(1) : first.addMonths(1)) {
        const QDate begin = qMax(first, time.from);
        const QString name = byYear
            ? QString::number(first.year())
            : QLocale().standaloneMonthName(first.month(),
                                            isTight ? QLocale::ShortFormat : QLocale::LongFormat);
        const qreal width = metrics.horizontalAdvance(name);
        const qreal x = qMax(time.left, time.at(begin));
        if (x < free || x + width > time.right + ink.px(4))
            continue;
        painter.drawText(QPointF(x, top + metrics.ascent()), name);
        free = x + width + ink.px(12);
    }
}

QString chartDay(const QDate &day, const QDate &to)
{
    const QLocale locale;
    // Without the day of the week, and without the year that everybody knows.
    if (day.year() != to.year())
        return locale.toString(day,
                               locale.language() == QLocale::German
                                   ? QStringLiteral("d. MMMM yyyy")
                                   : QStringLiteral("d MMMM yyyy"));
    return locale.toString(day,
                           locale.language() == QLocale::German ? QStringLiteral("d. MMMM")
                                                                : QStringLiteral("d MMMM"));
}

void paintBird(QPainter &painter, const QPointF &foot, qreal height)
{
    painter.save();
    painter.translate(foot);
    painter.scale(height / birdHeight, height / birdHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x8a, 0x5a, 0x36), 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-4, -8), QPointF(-4, 0));
    painter.drawLine(QPointF(6, -8), QPointF(6, 0));
    painter.setPen(Qt::NoPen);
    const auto fill = [&painter](QRgb colour, const QPainterPath &shape) {
        painter.setBrush(QColor(colour));
        painter.drawPath(shape);
    };
    QPainterPath beak;
    beak.moveTo(-28, -42);
    beak.lineTo(-44, -36);
    beak.lineTo(-27, -33);
    beak.closeSubpath();
    fill(0xf0b24a, beak);
    QPainterPath tail;
    tail.moveTo(18, -24);
    tail.quadTo(44, -28, 50, -14);
    tail.quadTo(36, -6, 14, -12);
    tail.closeSubpath();
    fill(0x41719a, tail);
    QPainterPath body;
    body.addEllipse(QPointF(2, -24), 24, 18);
    body.addEllipse(QPointF(-14, -40), 16, 16);
    body.setFillRule(Qt::WindingFill);
    fill(0x5b8fb9, body);
    QPainterPath breast;
    breast.addEllipse(QPointF(-8, -20), 13, 12);
    fill(0xfff4e3, breast);
    QPainterPath wing;
    wing.moveTo(0, -34);
    wing.quadTo(26, -36, 30, -18);
    wing.quadTo(12, -10, 0, -20);
    wing.closeSubpath();
    fill(0x41719a, wing);
    QPainterPath eye;
    eye.addEllipse(QPointF(-20, -43), 3.4, 3.4);
    fill(0x2b2118, eye);
    painter.restore();
}

} // namespace chitai
