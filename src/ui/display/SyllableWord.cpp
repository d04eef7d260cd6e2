// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/SyllableWord.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace chitai {

namespace {

// How far letters like j and f reach beside their places, in font sizes.
constexpr qreal besideSyllable = 0.2;

} // namespace

SyllableWord::SyllableWord(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &SyllableWord::lookChanged, this, &SyllableWord::layOut);
}

void SyllableWord::setView(ReadingPageModel *view)
{
    if (view == m_view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    connect(view, &ReadingPageModel::wordIndexChanged, this, &SyllableWord::layOut);
    layOut();
    Q_EMIT viewChanged();
}

void SyllableWord::layOut()
{
    if (!m_view)
        return;
    m_pieces.clear();
    const QStringList syllables = m_view->currentPieces();
    for (qsizetype i = 0; i < syllables.size(); ++i) {
        if (i > 0)
            m_pieces += {QStringLiteral("·"), m_dotInk};
        m_pieces += {syllables[i], i % 2 == 0 ? m_ink : m_otherInk};
    }
    m_fittedFont = m_font;
    qreal length = place(true);
    if (length > m_room && m_room > 0) {
        m_fittedFont.setPixelSize(std::max(1, int(m_font.pixelSize() * m_room / length)));
        length = place(true);
        if (m_fittedFont.pixelSize() < m_leastSize) {
            fitIntoLines();
            length = place(false);
        }
    }
    setImplicitSize(std::ceil(length),
                    std::ceil(m_lineCount * QFontMetricsF(m_fittedFont).height()));
    update();
}

void SyllableWord::fitIntoLines()
{
    const int oneLine = m_fittedFont.pixelSize();
    for (int size = m_font.pixelSize(); size > oneLine; --size) {
        m_fittedFont.setPixelSize(size);
        const qreal width = place(false);
        if (width <= m_room && m_lineCount * QFontMetricsF(m_fittedFont).height() <= m_heightRoom)
            return;
    }
    m_fittedFont.setPixelSize(oneLine);
}

qreal SyllableWord::place(bool isOneLine)
{
    const QFontMetricsF metrics(m_fittedFont);
    const qreal margin = besideSyllable * m_fittedFont.pixelSize();
    const qreal dot = metrics.horizontalAdvance(u'·');
    qreal x = margin;
    QList<qreal> ends; // of the lines
    // A syllable and the dot behind it stay together.
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        Piece &piece = m_pieces[i];
        const bool isSyllable = i % 2 == 0;
        const qreal width = metrics.horizontalAdvance(piece.text);
        const qreal needed = width + margin + (i + 1 < m_pieces.size() ? dot : 0);
        if (!isOneLine && isSyllable && i > 0 && x + needed > m_room) {
            ends += x + margin;
            x = margin;
        }
        piece.x = x;
        piece.line = int(ends.size());
        x += width;
    }
    ends += x + margin;
    m_lineCount = int(ends.size());
    const qreal widest = *std::max_element(ends.cbegin(), ends.cend());
    for (Piece &piece : m_pieces)
        piece.x += (widest - ends[piece.line]) / 2;
    return widest;
}

void SyllableWord::paint(QPainter *painter)
{
    painter->setFont(m_fittedFont);
    const QFontMetricsF metrics(m_fittedFont);
    for (const Piece &piece : std::as_const(m_pieces)) {
        painter->setPen(piece.ink);
        painter->drawText(QPointF(piece.x, piece.line * metrics.height() + metrics.ascent()),
                          piece.text);
    }
}

} // namespace chitai
