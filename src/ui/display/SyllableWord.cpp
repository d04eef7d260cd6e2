// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/SyllableWord.h"

#include <QFontMetricsF>
#include <QPainter>
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
    const auto place = [this] {
        const QFontMetricsF metrics(m_fittedFont);
        const qreal margin = besideSyllable * m_fittedFont.pixelSize();
        qreal x = margin;
        for (Piece &piece : m_pieces) {
            piece.x = x;
            x += metrics.horizontalAdvance(piece.text);
        }
        return x + margin;
    };
    m_fittedFont = m_font;
    qreal length = place();
    if (length > m_room && m_room > 0) {
        m_fittedFont.setPixelSize(std::max(1, int(m_font.pixelSize() * m_room / length)));
        length = place();
    }
    setImplicitSize(std::ceil(length), std::ceil(QFontMetricsF(m_fittedFont).height()));
    update();
}

void SyllableWord::paint(QPainter *painter)
{
    painter->setFont(m_fittedFont);
    const qreal baseline = QFontMetricsF(m_fittedFont).ascent();
    for (const Piece &piece : std::as_const(m_pieces)) {
        painter->setPen(piece.ink);
        painter->drawText(QPointF(piece.x, baseline), piece.text);
    }
}

} // namespace chitai
