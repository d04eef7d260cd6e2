// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickPaintedItem>

namespace chitai {

/// The cover of a story's world with round corners, 16:10: one of the program's drawings, or, for
/// a family's own world, a quiet scene that its name decides. Reads the drawing when it paints, and
/// keeps nothing of it.
class StoryCover : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString picture READ picture WRITE setPicture NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY changed)

public:
    explicit StoryCover(QQuickItem *parent = nullptr);

    /// Of the file below :/chitai/images, without its ending; empty: none.
    [[nodiscard]] QString picture() const { return m_picture; }
    void setPicture(const QString &picture);
    /// Of the world.
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    /// Of the corners, in pixels.
    [[nodiscard]] qreal radius() const { return m_radius; }
    void setRadius(qreal radius);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_picture;
    QString m_name;
    qreal m_radius = 0;
};

} // namespace chitai
