// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// The frame on a picture that is cut, in shares of its width and height: always within it, and
/// never smaller than a tenth.
class CutArea : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QRectF rect READ rect NOTIFY rectChanged)

public:
    enum Corner { TopLeft, TopRight, BottomLeft, BottomRight };
    Q_ENUM(Corner)

    [[nodiscard]] QRectF rect() const { return m_rect; }

    /// A little within the picture, so that its corners are seen.
    Q_INVOKABLE void reset();
    Q_INVOKABLE void move(double right, double down);
    Q_INVOKABLE void pull(chitai::CutArea::Corner corner, double right, double down);

Q_SIGNALS:
    void rectChanged();

private:
    void set(const QRectF &rect);

    QRectF m_rect{0.05, 0.05, 0.9, 0.9};
};

} // namespace chitai
