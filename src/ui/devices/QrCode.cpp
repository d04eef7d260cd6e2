// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/QrCode.h"

#include <QPainter>
#include <cmath>
#include <qrcodegen/qrcodegen.hpp>

namespace chitai {

namespace {

constexpr int quietZone = 4; // modules on each side, as ISO/IEC 18004 asks for

} // namespace

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    update();
}

void QrCode::paint(QPainter *painter)
{
    if (m_text.isEmpty())
        return;
    const auto code = qrcodegen::QrCode::encodeText(m_text.toUtf8().constData(),
                                                    qrcodegen::QrCode::Ecc::MEDIUM);
    const int modules = code.getSize() + 2 * quietZone;
    // Whole pixels, so that no module is blurred.
    const qreal side = std::floor(std::min(width(), height()) / modules);
    const QPointF origin((width() - side * modules) / 2, (height() - side * modules) / 2);
    painter->fillRect(QRectF(origin, QSizeF(side * modules, side * modules)), Qt::white);
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            if (code.getModule(x, y)) {
                painter->fillRect(QRectF(origin.x() + (x + quietZone) * side,
                                         origin.y() + (y + quietZone) * side, side, side),
                                  Qt::black);
            }
        }
    }
}

} // namespace chitai
