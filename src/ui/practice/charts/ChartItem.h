// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ThemeFacts.h"
#include "ui/practice/ProgressModel.h"
#include "ui/practice/charts/Chart.h"

#include <QQuickPaintedItem>
#include <memory>

namespace chitai {

/// With what charts are drawn in a light or a dark room.
[[nodiscard]] ChartInk chartInk(const ThemeFacts &theme, const QString &family, qreal small);

/// A chart of the child's progress in the window, with one of its stops current or none.
class ChartItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Kind kind MEMBER m_kind NOTIFY changed REQUIRED)
    Q_PROPERTY(
        chitai::ProgressModel *progress READ progress WRITE setProgress NOTIFY changed REQUIRED)
    Q_PROPERTY(chitai::ThemeFacts *colours READ colours WRITE setColours NOTIFY changed REQUIRED)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY changed REQUIRED)
    Q_PROPERTY(qreal small MEMBER m_small NOTIFY changed REQUIRED)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(int count READ count NOTIFY currentChanged)
    Q_PROPERTY(QString told READ told NOTIFY currentChanged)
    Q_PROPERTY(QPointF spot READ spot NOTIFY currentChanged)

public:
    enum Kind { Pace, Texts, Tamed, Minutes };
    Q_ENUM(Kind)

    explicit ChartItem(QQuickItem *parent = nullptr);
    ~ChartItem() override;

    [[nodiscard]] ProgressModel *progress() const { return m_progress; }
    void setProgress(ProgressModel *progress);
    [[nodiscard]] ThemeFacts *colours() const { return m_colours; }
    void setColours(ThemeFacts *colours);
    /// Which stop; -1 where none is.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int current);
    [[nodiscard]] int count() const { return int(m_stops.size()); }
    /// What the current stop says; empty without one.
    [[nodiscard]] QString told() const;
    /// Where it is, in the item.
    [[nodiscard]] QPointF spot() const;
    /// The stop that a pointer means there; -1 where it means none.
    Q_INVOKABLE [[nodiscard]] int stopAt(qreal x, qreal y) const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();
    void currentChanged();

protected:
    void geometryChange(const QRectF &geometry, const QRectF &before) override;
    void componentComplete() override;

private:
    [[nodiscard]] ChartInk ink() const;
    void remake();
    void layOut();

    Kind m_kind = Pace;
    ProgressModel *m_progress = nullptr;
    ThemeFacts *m_colours = nullptr;
    QString m_family;
    qreal m_small = 14;
    int m_current = -1;
    std::unique_ptr<Chart> m_chart;
    QList<Chart::Stop> m_stops;
};

} // namespace chitai
