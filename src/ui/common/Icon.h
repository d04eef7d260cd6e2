// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickPaintedItem>

namespace chitai {

/// A line drawing in the colour of the text around it, in any size.
///
/// Painted: Qt Quick's shapes are not clipped by a list on the software renderer (Qt 6.4).
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Drawing drawing READ drawing WRITE setDrawing NOTIFY drawingChanged REQUIRED)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged REQUIRED)
    Q_PROPERTY(bool isFilled READ isFilled WRITE setFilled NOTIFY isFilledChanged)
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged)

public:
    enum Drawing {
        Book,
        Shelf,
        Past,
        Star,
        Picture,
        Plus,
        Cross,
        Tick,
        Folder,
        Tablet,
        Sliders,
        Lantern,
        Pencil,
        Back,
        Open,
        Speaker,
        Skip,
        Hide,
        Show,
        Grip,
        Television,
        Search,
        Filter,
        Order,
        More,
        Tag,
        Undo,
        Letters,
        Arcs,
        Sun,
        Save,
        Booklet,
        Wave,
        Up,
        Left,
        Sprout,
        Question,
        Clock,
        Brush
    };
    Q_ENUM(Drawing)

    explicit Icon(QQuickItem *parent = nullptr);

    [[nodiscard]] Drawing drawing() const { return m_drawing; }
    void setDrawing(Drawing drawing);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] bool isFilled() const { return m_isFilled; }
    void setFilled(bool filled);
    /// Of its square, in pixels.
    [[nodiscard]] qreal size() const { return implicitWidth(); }
    void setSize(qreal size);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void drawingChanged();
    void colorChanged();
    void isFilledChanged();
    void sizeChanged();

private:
    Drawing m_drawing = Book;
    QColor m_color;
    bool m_isFilled = false;
};

} // namespace chitai
