// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/ReadingPageModel.h"

#include <QColor>
#include <QFont>
#include <QPointer>
#include <QQuickPaintedItem>

namespace chitai {

/// The current word for the adult's glance: its syllables in two colours with a dot between them.
/// One item without bindings, because all that a tap has to bring up to date in the parent's window
/// keeps the child's waiting. As wide and high as what it shows. Where letters would get smaller
/// than half of what was asked for, the word takes several lines, which end between its syllables.
class SyllableWord : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chitai::ReadingPageModel *view READ view WRITE setView NOTIFY viewChanged REQUIRED)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY lookChanged)
    /// How wide and how high it may become, in pixels; 0 is without bounds.
    Q_PROPERTY(qreal room MEMBER m_room NOTIFY lookChanged)
    Q_PROPERTY(qreal heightRoom MEMBER m_heightRoom NOTIFY lookChanged)
    /// Of letters in one line, in pixels; 0 where a word shall never take several.
    Q_PROPERTY(qreal leastSize MEMBER m_leastSize NOTIFY lookChanged)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY lookChanged)
    Q_PROPERTY(QColor otherInk MEMBER m_otherInk NOTIFY lookChanged)
    Q_PROPERTY(QColor dotInk MEMBER m_dotInk NOTIFY lookChanged)

public:
    explicit SyllableWord(QQuickItem *parent = nullptr);

    [[nodiscard]] ReadingPageModel *view() const { return m_view; }
    void setView(ReadingPageModel *view);

    /// How many lines it takes.
    [[nodiscard]] int lineCount() const { return m_lineCount; }
    /// In pixels, as it was fitted.
    [[nodiscard]] int letterSize() const { return m_fittedFont.pixelSize(); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void viewChanged();
    void lookChanged();

private:
    struct Piece
    {
        QString text;
        QColor ink;
        qreal x = 0;
        int line = 0;
    };

    void layOut();
    /// Places the pieces in one line, or in lines no wider than the room; the width of the widest.
    [[nodiscard]] qreal place(bool isOneLine);
    void fitIntoLines();

    QPointer<ReadingPageModel> m_view;
    QFont m_font;
    QFont m_fittedFont;
    qreal m_room = 0;
    qreal m_heightRoom = 0;
    qreal m_leastSize = 0;
    int m_lineCount = 1;
    QColor m_ink = Qt::black; ///< of the first syllable, the third and so on
    QColor m_otherInk = Qt::black;
    QColor m_dotInk = Qt::gray;
    QList<Piece> m_pieces;
};

} // namespace chitai
