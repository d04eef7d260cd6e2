// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/WordItem.h"

#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>
#include <QSGImageNode>
#include <algorithm>
#include <cmath>

namespace chitai {

namespace {

// How far letters and arcs reach, in font sizes: beside the word, above and below the base line.
constexpr qreal beside = 0.2;
constexpr qreal above = 1.2;
constexpr qreal below = 0.5;

QGlyphRun scaled(const QGlyphRun &run, qreal pixelSize)
{
    QGlyphRun result = run;
    QRawFont font = run.rawFont();
    font.setPixelSize(pixelSize);
    QList<QPointF> positions = run.positions();
    for (QPointF &position : positions)
        position *= pixelSize / WordShaper::referenceSize;
    result.setRawFont(font);
    result.setPositions(positions);
    return result;
}

} // namespace

WordItem::WordItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void WordItem::setShape(const Shape &shape)
{
    m_shape = shape;
    const qreal size = shape.pixelSize;
    m_runs.clear();
    for (const ShapedWord::Piece &piece : shape.word.pieces) {
        QList<QList<QGlyphRun>> letters;
        for (const ShapedWord::Letters &stretch : piece.letters) {
            QList<QGlyphRun> runs;
            for (const QGlyphRun &run : stretch.runs)
                runs += scaled(run, size);
            letters += runs;
        }
        m_runs += letters;
    }
    // On whole pixels, so that the picture of the word is copied as it is where the scale is whole.
    const QPointF corner = shape.origin - QPointF(beside, above) * size;
    setPosition({std::floor(corner.x()), std::floor(corner.y())});
    setSize({std::ceil((shape.word.width + 2 * beside) * size) + 1,
             std::ceil((above + below + (shape.word.lines - 1) * shape.lineHeight) * size) + 1});
    m_pictures.clear();
    m_isChanged = true;
    update();
}

void WordItem::setLook(const WordStyle &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_isChanged = true;
    update();
}

void WordItem::drawAhead(const QList<WordStyle> &looks)
{
    QList<Picture> pictures{{m_look, picture(m_look)}};
    for (const WordStyle &look : looks)
        pictures += {look, picture(look)};
    m_pictures = pictures;
}

QImage WordItem::picture(const WordStyle &look)
{
    const auto known = std::find_if(m_pictures.cbegin(), m_pictures.cend(),
                                    [&](const Picture &one) { return one.look == look; });
    if (known != m_pictures.cend())
        return known->image;
    m_pictures += {look, draw(look)};
    return m_pictures.constLast().image;
}

QSGNode *WordItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData * /*data*/)
{
    auto *result = static_cast<QSGImageNode *>(node);
    if (size().isEmpty()) {
        delete result;
        return nullptr;
    }
    if (!result) {
        result = window()->createImageNode();
        result->setOwnsTexture(true);
        result->setFiltering(QSGTexture::Linear);
        m_isChanged = true;
    }
    if (std::exchange(m_isChanged, false)) {
        result->setTexture(window()->createTextureFromImage(picture(m_look),
                                                            QQuickWindow::TextureHasAlphaChannel));
        result->setRect(boundingRect());
    }
    return result;
}

void WordItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange) {
        m_pictures.clear();
        m_isChanged = true;
        update();
    }
    QQuickItem::itemChange(change, data);
}

QImage WordItem::draw(const WordStyle &look) const
{
    const qreal scale = window()->effectiveDevicePixelRatio();
    QImage image((size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_shape.origin - position());
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        const ShapedWord::Piece &piece = m_shape.word.pieces[i];
        const QPointF place = placeOf(piece);
        for (qsizetype j = 0; j < m_runs[i].size(); ++j) {
            const bool isVowel = piece.letters[j].isVowel && look.vowel.isValid();
            painter.setPen(isVowel ? look.vowel : look.pieces.value(i));
            for (const QGlyphRun &run : m_runs[i][j])
                painter.drawGlyphRun(place, run);
        }
        if (piece.endsLine)
            paintHyphen(painter, piece);
    }
    if (look.mark.isValid())
        paintMarks(painter, look.mark);
    return image;
}

QPointF WordItem::placeOf(const ShapedWord::Piece &piece) const
{
    return QPointF(piece.x, piece.line * m_shape.lineHeight) * m_shape.pixelSize;
}

/// As thick as the letters, in the colour of the piece: the word goes on in the next line.
void WordItem::paintHyphen(QPainter &painter, const ShapedWord::Piece &piece) const
{
    const qreal size = m_shape.pixelSize;
    const QPointF begin
        = placeOf(piece) + QPointF(piece.lastLetter + 0.06, -m_shape.xHeight / 2) * size;
    painter.setPen(QPen(painter.pen().color(), 0.07 * size, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(begin, begin + QPointF(0.26 * size, 0));
}

void WordItem::paintMarks(QPainter &painter, const QColor &colour) const
{
    using Syllables = DisplayStyle::Syllables;
    const qreal size = m_shape.pixelSize;
    const ShapedWord::Piece *before = nullptr;
    painter.setPen(QPen(colour, std::max(1.0, 0.045 * size), Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    for (const ShapedWord::Piece &piece : m_shape.word.pieces) {
        if (!piece.hasLetters()) {
            before = nullptr;
            continue;
        }
        painter.save();
        painter.translate(0, placeOf(piece).y());
        if (before && before->line != piece.line)
            before = nullptr;
        if (m_shape.syllables == Syllables::Arcs) {
            const qreal left = (piece.x + piece.firstLetter + 0.05) * size;
            const qreal right = (piece.x + piece.lastLetter - 0.05) * size;
            QPainterPath arc(QPointF(left, 0.27 * size));
            arc.cubicTo(QPointF(left + (right - left) * 0.25, 0.4 * size),
                        QPointF(right - (right - left) * 0.25, 0.4 * size),
                        QPointF(right, 0.27 * size));
            painter.drawPath(arc);
        } else if (before) {
            const QPointF middle((before->x + before->width + piece.x) / 2 * size,
                                 -m_shape.xHeight / 2 * size);
            if (m_shape.syllables == Syllables::Dot) {
                painter.save();
                painter.setPen(Qt::NoPen);
                painter.setBrush(colour);
                painter.drawEllipse(middle, 0.05 * size, 0.05 * size);
                painter.restore();
            } else if (m_shape.syllables == Syllables::Hyphen) {
                const qreal room = piece.x - before->x - before->width;
                const QPointF half(std::min(0.085, 0.03 + room / 3) * size, 0);
                painter.drawLine(middle - half, middle + half);
            }
        }
        before = &piece;
        painter.restore();
    }
}

} // namespace chitai
