// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/GrowthValue.h"

#include <QQuickPaintedItem>

namespace chitai {

/// A child's picture, as large as the item. It is painted when it changes and lies ready as pixels
/// then; on a very large screen they are somewhat larger than the screen's.
class GrowingItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chitai::GrowthValue growth READ growth WRITE setGrowth NOTIFY growthChanged)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY darkChanged)

public:
    explicit GrowingItem(QQuickItem *parent = nullptr);

    [[nodiscard]] GrowthValue growth() const { return m_growth; }
    void setGrowth(const GrowthValue &growth);
    [[nodiscard]] bool isDark() const { return m_isDark; }
    void setDark(bool isDark);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void growthChanged();
    void darkChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    GrowthValue m_growth;
    bool m_isDark = false;
};

} // namespace chitai
