// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/TextStrip.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace chitai {

namespace {

// In font sizes.
constexpr qreal patchPadding = 0.4; // beside a word
constexpr qreal patchHeight = 1.8;
constexpr qreal lineDistance = 2;
constexpr qreal patchCorner = 0.4;
constexpr qreal wordDistance = 0.2; // between the patches
constexpr qreal waveLength = 0.5;
constexpr qreal waveHeight = 0.12; // to either side
constexpr qreal waveThickness = 0.1;

/// Below the letters of a word.
QPainterPath waveBelow(const QRectF &word, qreal size)
{
    QPainterPath wave(QPointF(word.left() + patchPadding * size, word.bottom() - 0.2 * size));
    const int count
        = std::max(1, int((word.width() - 2 * patchPadding * size) / (waveLength * size)));
    for (int i = 0; i < count; ++i) {
        const QPointF from = wave.currentPosition();
        const QPointF to(from.x() + waveLength * size, from.y());
        const qreal bend = (i % 2 == 0 ? -2 : 2) * waveHeight * size;
        wave.quadTo(QPointF((from.x() + to.x()) / 2, from.y() + bend), to);
    }
    return wave;
}

} // namespace

TextStrip::TextStrip(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &TextStrip::lookChanged, this, &TextStrip::layOut);
}

void TextStrip::setView(ReadingPageModel *view)
{
    if (view == m_view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    connect(view, &ReadingPageModel::textChanged, this, &TextStrip::layOut);
    connect(view, &ReadingPageModel::wordIndexChanged, this, [this] { update(); });
    connect(view, &ReadingPageModel::changed, this, [this] { update(); });
    connect(view, &ReadingPageModel::marksChanged, this, [this] { update(); });
    layOut();
    Q_EMIT viewChanged();
}

void TextStrip::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        layOut();
}

void TextStrip::layOut()
{
    if (!m_view)
        return;
    m_words.clear();
    m_lineCount = 0;
    const qreal size = std::max(1, m_font.pixelSize());
    m_lineHeight = lineDistance * size;
    if (m_view->text() && width() > 0) {
        const ReadingText &reading = m_view->text()->reading;
        const QFontMetricsF metrics(m_font);
        qsizetype first = 0;
        qreal x = 0;
        for (qsizetype i = 0; i < reading.shown.size(); ++i) {
            const QString text = reading.shown[i].join(QString());
            if (text.isEmpty())
                continue;
            const qreal wide = metrics.horizontalAdvance(text) + 2 * patchPadding * size;
            const bool isVerse = reading.verses.contains(i);
            if (x > 0 && (isVerse || x + wide > width())) {
                addLine(first, x - wordDistance * size);
                first = m_words.size();
                x = 0;
            }
            m_words += {int(i), text, QRectF(x, 0, wide, patchHeight * size)};
            x += wide + wordDistance * size;
        }
        if (first < m_words.size())
            addLine(first, x - wordDistance * size);
    }
    setImplicitHeight(std::ceil(std::min(m_lineCount, m_mostLines) * m_lineHeight));
    update();
    Q_EMIT textChanged();
}

QString TextStrip::text() const
{
    QStringList words;
    for (const Word &word : m_words)
        words += word.text;
    return words.join(u' ');
}

void TextStrip::addLine(qsizetype first, qreal width)
{
    const qreal shift = std::max(0.0, (this->width() - width) / 2);
    for (qsizetype i = first; i < m_words.size(); ++i) {
        m_words[i].line = m_lineCount;
        m_words[i].place.translate(shift, m_lineCount * m_lineHeight);
    }
    ++m_lineCount;
}

int TextStrip::firstLine() const
{
    const int inSight = std::max(1, m_lineHeight > 0 ? int(height() / m_lineHeight + 0.01) : 1);
    const int most = std::max(0, m_lineCount - inSight);
    const auto current = std::find_if(m_words.cbegin(), m_words.cend(), [this](const Word &word) {
        return word.index == m_view->wordIndex();
    });
    if (current == m_words.cend())
        return m_view->isCompleted() ? most : 0;
    return std::clamp(current->line - (inSight - 1) / 2, 0, most);
}

int TextStrip::wordAt(qreal x, qreal y) const
{
    if (!m_view)
        return -1;
    const QPointF point(x, y + firstLine() * m_lineHeight);
    for (const Word &word : m_words) {
        if (word.place.contains(point))
            return word.index;
    }
    return -1;
}

void TextStrip::paint(QPainter *painter)
{
    if (!m_view)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    painter->translate(0, -firstLine() * m_lineHeight);
    const qreal top = firstLine() * m_lineHeight;
    const qreal size = std::max(1, m_font.pixelSize());
    const qreal corner = patchCorner * size;
    const int current = m_view->isCompleted() ? int(m_words.size()) : m_view->wordIndex();
    for (const Word &word : std::as_const(m_words)) {
        if (word.place.bottom() < top || word.place.bottom() > top + height() + 1)
            continue;
        const bool isCurrent = !m_view->isCompleted() && word.index == current;
        if (isCurrent) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_highlight);
            painter->drawRoundedRect(word.place, corner, corner);
        }
        const bool isRead = m_view->isCompleted() || word.index < current;
        painter->setPen(isRead ? m_quietInk : m_ink);
        painter->drawText(word.place, Qt::AlignCenter, word.text);
        if (m_view->hasMark(word.index)) {
            painter->setPen(QPen(m_markInk, waveThickness * size, Qt::SolidLine, Qt::RoundCap));
            painter->setBrush(Qt::NoBrush);
            painter->drawPath(waveBelow(word.place, size));
        }
    }
}

} // namespace chitai
