// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/practice/EveningLayout.h"
#include "ui/practice/EveningListModel.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace chitai {

/// An evening word by word, painted: a row a text, a dot a word, hard words as rings with their
/// name beneath. As high as it needs to be. What it shows is also said, by EveningListModel.
class EveningPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        chitai::EveningListModel *evening READ evening WRITE setEvening NOTIFY eveningChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY lookChanged)
    Q_PROPERTY(QColor quietInk MEMBER m_quietInk NOTIFY lookChanged)
    Q_PROPERTY(QColor good MEMBER m_good NOTIFY lookChanged)
    Q_PROPERTY(QColor careful MEMBER m_careful NOTIFY lookChanged)
    Q_PROPERTY(QColor faint MEMBER m_faint NOTIFY lookChanged)

public:
    explicit EveningPicture(QQuickItem *parent = nullptr);

    [[nodiscard]] EveningListModel *evening() const { return m_evening; }
    void setEvening(EveningListModel *evening);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void eveningChanged();
    void lookChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void layOut();

    QPointer<EveningListModel> m_evening;
    QFont m_font;
    QColor m_quietInk = Qt::gray;
    QColor m_good = Qt::darkGreen;
    QColor m_careful = Qt::darkYellow;
    QColor m_faint = Qt::lightGray;
    EveningLayout m_layout;
};

} // namespace chitai
