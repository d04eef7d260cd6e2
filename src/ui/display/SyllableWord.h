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
/// keeps the child's waiting. As wide and high as what it shows.
class SyllableWord : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chitai::ReadingPageModel *view READ view WRITE setView NOTIFY viewChanged REQUIRED)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY lookChanged)
    /// How wide it may become; letters get smaller for it.
    Q_PROPERTY(qreal room MEMBER m_room NOTIFY lookChanged)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY lookChanged)
    Q_PROPERTY(QColor otherInk MEMBER m_otherInk NOTIFY lookChanged)
    Q_PROPERTY(QColor dotInk MEMBER m_dotInk NOTIFY lookChanged)

public:
    explicit SyllableWord(QQuickItem *parent = nullptr);

    [[nodiscard]] ReadingPageModel *view() const { return m_view; }
    void setView(ReadingPageModel *view);

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
    };

    void layOut();

    QPointer<ReadingPageModel> m_view;
    QFont m_font;
    QFont m_fittedFont;
    qreal m_room = 0;
    QColor m_ink = Qt::black; ///< of the first syllable, the third and so on
    QColor m_otherInk = Qt::black;
    QColor m_dotInk = Qt::gray;
    QList<Piece> m_pieces;
};

} // namespace chitai
