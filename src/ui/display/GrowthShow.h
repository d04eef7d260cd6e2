// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/GrowthValue.h"

#include <QList>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// What of a child's picture is on a screen, and what comes in next. The first picture is there at
/// once; one that has grown since the screen showed it last comes in a few calm steps, each of
/// which QML fades in over the one before. Another child's picture is there at once too.
class GrowthShow : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chitai::GrowthValue now READ now WRITE setNow NOTIFY nowChanged)
    Q_PROPERTY(bool isVisible READ isVisible WRITE setVisible NOTIFY isVisibleChanged)
    Q_PROPERTY(bool moves READ moves WRITE setMoves NOTIFY movesChanged)
    Q_PROPERTY(chitai::GrowthValue settled READ settled NOTIFY changed)
    Q_PROPERTY(chitai::GrowthValue coming READ coming NOTIFY changed)

public:
    using QObject::QObject;

    /// How far it has grown; what the session says.
    [[nodiscard]] GrowthValue now() const { return m_now; }
    void setNow(const GrowthValue &now);
    /// Whether the screen shows the picture. While it does not, nothing comes in.
    [[nodiscard]] bool isVisible() const { return m_isVisible; }
    void setVisible(bool isVisible);
    [[nodiscard]] bool moves() const { return m_moves; }
    void setMoves(bool moves);

    [[nodiscard]] GrowthValue settled() const { return m_settled; }
    /// Fades in over what is settled; not there where nothing comes.
    [[nodiscard]] GrowthValue coming() const { return m_steps.value(0); }
    /// What came in is settled.
    Q_INVOKABLE void settle();

Q_SIGNALS:
    void nowChanged();
    void isVisibleChanged();
    void movesChanged();
    void changed();

private:
    void update();

    GrowthValue m_now;
    GrowthValue m_settled;
    QList<GrowthValue> m_steps; // that come in, one after the other
    bool m_isVisible = false;
    bool m_moves = true;
};

/// From one state of a picture to another, in at most six steps; the last one is the other. Tablets
/// do the same (growing.js).
[[nodiscard]] QList<Growth> growthSteps(const Growth &from, const Growth &to);

} // namespace chitai
