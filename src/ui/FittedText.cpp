// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FittedText.h"

#include <QFontMetricsF>

namespace chitai {

namespace {

// Words are measured once at this size and scale with it; large enough that rounding is lost.
constexpr int referenceSize = 200;
// Of the box's height: a single word does not fill the whole screen.
constexpr qreal largestShare = 0.34;

} // namespace

FittedText::FittedText(QObject *parent)
    : QAbstractListModel(parent)
{
    m_font.setPixelSize(referenceSize);
    m_font.setHintingPreference(QFont::PreferNoHinting);
}

void FittedText::setView(ReadingView *view)
{
    if (view == m_view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    connect(view, &ReadingView::textChanged, this, &FittedText::takeText);
    connect(view, &ReadingView::stepped, this, &FittedText::takeWordIndex);
    takeText();
    Q_EMIT viewChanged();
}

void FittedText::setBox(const QSizeF &box)
{
    if (box == m_box)
        return;
    m_box = box;
    fit();
    Q_EMIT boxChanged();
}

void FittedText::setFamily(const QString &family)
{
    if (family == m_font.family())
        return;
    m_font.setFamily(family);
    measure();
    fit();
    Q_EMIT familyChanged();
}

void FittedText::takeText()
{
    beginResetModel();
    m_text = m_view->text();
    m_wordIndex = m_view->wordIndex();
    measure();
    place();
    endResetModel();
    Q_EMIT fitted();
    Q_EMIT currentRectChanged();
}

void FittedText::takeWordIndex()
{
    const int before = m_wordIndex;
    m_wordIndex = m_view->wordIndex();
    if (before == m_wordIndex || rowCount() == 0)
        return;
    // Between the two lie words that were leapt over; completed changes them all.
    int first = std::max(0, std::min(before, m_wordIndex));
    int last = std::min(rowCount() - 1, std::max(before, m_wordIndex));
    if (m_wordIndex < 0 || before < 0) {
        first = 0;
        last = rowCount() - 1;
    }
    Q_EMIT dataChanged(index(first), index(last), {StateRole});
    updateCurrentRect();
    Q_EMIT currentRectChanged();
}

void FittedText::measure()
{
    m_words.clear();
    if (!m_text)
        return;
    const QFontMetricsF metrics(m_font);
    for (const QStringList &pieces : m_text->reading.shown) {
        MeasuredWord word;
        // Each syllable is an item of its own, so that no letter moves when its colour changes.
        for (const QString &piece : pieces) {
            word.width += metrics.horizontalAdvance(piece) / referenceSize;
            word.length += piece.size();
        }
        m_words += word;
    }
}

void FittedText::place()
{
    m_pixelSize = fitText(m_words, m_box, m_box.height() * largestShare);
    m_shape = m_pixelSize > 0 ? breakLines(m_words, m_box.width() / m_pixelSize) : TextShape();
    updateCurrentRect();
}

void FittedText::fit()
{
    place();
    Q_EMIT fitted();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {XRole, YRole, WidthRole});
    Q_EMIT currentRectChanged();
}

void FittedText::updateCurrentRect()
{
    if (m_wordIndex >= 0 && m_wordIndex < m_shape.places.size())
        m_currentRect = wordRect(m_wordIndex);
}

QSizeF FittedText::contentSize() const
{
    return QSizeF(m_shape.width, m_shape.lines * typesetting::lineHeight) * m_pixelSize;
}

QRectF FittedText::wordRect(int row) const
{
    const TextShape::Place place = m_shape.places.value(row);
    return {place.x * m_pixelSize, place.line * typesetting::lineHeight * m_pixelSize,
            m_words[row].width * m_pixelSize, typesetting::lineHeight * m_pixelSize};
}

FittedText::WordState FittedText::wordState(int row) const
{
    if (m_wordIndex < 0)
        return Whole;
    if (row == m_wordIndex)
        return Current;
    return row < m_wordIndex ? Read : Coming;
}

int FittedText::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_words.size());
}

QVariant FittedText::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_text->reading.shown[index.row()].join(QString());
    case PiecesRole:
        return m_text->reading.shown[index.row()];
    case StateRole:
        return wordState(index.row());
    case XRole:
        return wordRect(index.row()).x();
    case YRole:
        return wordRect(index.row()).y();
    case WidthRole:
        return wordRect(index.row()).width();
    default:
        return {};
    }
}

QHash<int, QByteArray> FittedText::roleNames() const
{
    return {{PiecesRole, "pieces"},
            {StateRole, "wordState"},
            {XRole, "wordX"},
            {YRole, "wordY"},
            {WidthRole, "wordWidth"}};
}

} // namespace chitai
