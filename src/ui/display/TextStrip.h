// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/ReadingPageModel.h"

#include <QColor>
#include <QFont>
#include <QPointer>
#include <QQuickPaintedItem>

namespace chitai {

/// The whole text for the parent, small: read words quiet, the current one on its patch, a wave
/// below those with a mark. Its lines
/// are centred; of more lines than `mostLines` those around the current word are shown. One painted
/// item, because a tap must not wait for the parent's window (see SyllableWord).
class TextStrip : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chitai::ReadingPageModel *view READ view WRITE setView NOTIFY viewChanged REQUIRED)
    Q_PROPERTY(QString text READ text NOTIFY textChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY lookChanged)
    Q_PROPERTY(int mostLines MEMBER m_mostLines NOTIFY lookChanged)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY lookChanged)
    Q_PROPERTY(QColor quietInk MEMBER m_quietInk NOTIFY lookChanged)
    Q_PROPERTY(QColor highlight MEMBER m_highlight NOTIFY lookChanged)
    Q_PROPERTY(QColor markInk MEMBER m_markInk NOTIFY lookChanged)

public:
    explicit TextStrip(QQuickItem *parent = nullptr);

    [[nodiscard]] ReadingPageModel *view() const { return m_view; }
    void setView(ReadingPageModel *view);

    /// As it is written, in one line.
    [[nodiscard]] QString text() const;

    /// The index of the word at a point of the item, -1 where there is none.
    Q_INVOKABLE int wordAt(qreal x, qreal y) const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void viewChanged();
    void textChanged();
    void lookChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    struct Word
    {
        int index = 0; ///< in the text
        QString text;
        QRectF place; ///< as if all lines were in sight
        int line = 0;
    };

    void layOut();
    void addLine(qsizetype first, qreal width);
    [[nodiscard]] int firstLine() const;

    QPointer<ReadingPageModel> m_view;
    QFont m_font;
    int m_mostLines = 3;
    QColor m_ink = Qt::black;
    QColor m_quietInk = Qt::gray;
    QColor m_highlight = Qt::yellow;
    QColor m_markInk = Qt::darkYellow;
    QList<Word> m_words;
    int m_lineCount = 0;
    qreal m_lineHeight = 0;
};

} // namespace chitai
