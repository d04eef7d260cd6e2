// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/DisplayFacts.h"

#include <QColor>
#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// What display.json says of a light or a dark room, for qml/theme/Theme.qml: the colours of both
/// windows, durations in milliseconds, and the proportions of the child's screen. Main thread.
class ThemeFacts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY darkChanged)

    Q_PROPERTY(QColor paper READ paper NOTIFY darkChanged)
    Q_PROPERTY(QList<QColor> papers READ papers NOTIFY darkChanged)
    Q_PROPERTY(QColor ink READ ink NOTIFY darkChanged)
    Q_PROPERTY(QColor quietInk READ quietInk NOTIFY darkChanged)
    Q_PROPERTY(QColor syllableA READ syllableA NOTIFY darkChanged)
    Q_PROPERTY(QColor syllableB READ syllableB NOTIFY darkChanged)
    Q_PROPERTY(QColor surface READ surface NOTIFY darkChanged)
    Q_PROPERTY(QColor raised READ raised NOTIFY darkChanged)
    Q_PROPERTY(QColor accent READ accent NOTIFY darkChanged)
    Q_PROPERTY(QColor accentText READ accentText NOTIFY darkChanged)
    Q_PROPERTY(QColor good READ good NOTIFY darkChanged)
    Q_PROPERTY(QColor careful READ careful NOTIFY darkChanged)
    Q_PROPERTY(QColor wrong READ wrong NOTIFY darkChanged)
    Q_PROPERTY(QColor accentSoft READ accentSoft NOTIFY darkChanged)
    Q_PROPERTY(QColor goodSoft READ goodSoft NOTIFY darkChanged)
    Q_PROPERTY(QColor carefulSoft READ carefulSoft NOTIFY darkChanged)
    Q_PROPERTY(QColor line READ line NOTIFY darkChanged)
    Q_PROPERTY(QColor edge READ edge NOTIFY darkChanged)
    Q_PROPERTY(QColor bezel READ bezel NOTIFY darkChanged)
    Q_PROPERTY(QColor highlight READ highlight NOTIFY darkChanged)

    Q_PROPERTY(int glideTime READ glideTime CONSTANT)
    Q_PROPERTY(int slideTime READ slideTime CONSTANT)
    Q_PROPERTY(int revealTime READ revealTime CONSTANT)
    Q_PROPERTY(int growthTime READ growthTime CONSTANT)

    // Shares of the screen's shorter side.
    Q_PROPERTY(double margin READ margin CONSTANT)
    Q_PROPERTY(double idlePicture READ idlePicture CONSTANT)
    Q_PROPERTY(double star READ star CONSTANT)
    // Of the same: the smallest font size that a child can read from the other side of the room.
    Q_PROPERTY(double leastShare READ leastShare CONSTANT)
    // Shares of the margin; dotLeast in pixels.
    Q_PROPERTY(double starInset READ starInset CONSTANT)
    Q_PROPERTY(double dot READ dot CONSTANT)
    Q_PROPERTY(double dotLeast READ dotLeast CONSTANT)
    Q_PROPERTY(double dotInset READ dotInset CONSTANT)
    Q_PROPERTY(double dotOpacity READ dotOpacity CONSTANT)
    // Of the screen's width: from how far a text arrives.
    Q_PROPERTY(double arrival READ arrival CONSTANT)

public:
    explicit ThemeFacts(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    [[nodiscard]] bool isDark() const { return m_isDark; }
    void setDark(bool isDark);

    [[nodiscard]] QColor paper() const { return room().tint[facts::tint.standard]; }
    /// All that a child can choose, in the order of DisplayStyle::Tint.
    [[nodiscard]] QList<QColor> papers() const
    {
        return {room().tint.cbegin(), room().tint.cend()};
    }
    [[nodiscard]] QColor ink() const { return room().ink; }
    [[nodiscard]] QColor quietInk() const { return room().quiet; }
    [[nodiscard]] QColor syllableA() const { return room().strong[facts::palette.standard].a; }
    [[nodiscard]] QColor syllableB() const { return room().strong[facts::palette.standard].b; }
    [[nodiscard]] QColor surface() const { return room().controls.surface; }
    [[nodiscard]] QColor raised() const { return room().controls.raised; }
    [[nodiscard]] QColor accent() const { return room().controls.accent; }
    [[nodiscard]] QColor accentText() const { return room().controls.onAccent; }
    [[nodiscard]] QColor good() const { return room().controls.good; }
    [[nodiscard]] QColor careful() const { return room().controls.careful; }
    [[nodiscard]] QColor wrong() const { return room().controls.wrong; }
    [[nodiscard]] QColor accentSoft() const { return room().controls.accentSoft; }
    [[nodiscard]] QColor goodSoft() const { return room().controls.goodSoft; }
    [[nodiscard]] QColor carefulSoft() const { return room().controls.carefulSoft; }
    [[nodiscard]] QColor line() const { return room().controls.line; }
    [[nodiscard]] QColor edge() const { return room().controls.edge; }
    [[nodiscard]] QColor bezel() const { return room().controls.bezel; }
    [[nodiscard]] QColor highlight() const { return room().highlight; }

    [[nodiscard]] static int glideTime() { return facts::motion::glide; }
    [[nodiscard]] static int slideTime() { return facts::motion::slide; }
    [[nodiscard]] static int revealTime() { return facts::motion::reveal; }
    [[nodiscard]] static int growthTime() { return facts::motion::growth; }
    [[nodiscard]] static double margin() { return facts::screen::margin; }
    [[nodiscard]] static double idlePicture() { return facts::screen::idlePicture; }
    [[nodiscard]] static double star() { return facts::screen::star; }
    [[nodiscard]] static double leastShare() { return facts::typesetting::leastShare; }
    [[nodiscard]] static double starInset() { return facts::screen::starInset; }
    [[nodiscard]] static double dot() { return facts::screen::dot; }
    [[nodiscard]] static double dotLeast() { return facts::screen::dotLeast; }
    [[nodiscard]] static double dotInset() { return facts::screen::dotInset; }
    [[nodiscard]] static double dotOpacity() { return facts::screen::dotOpacity; }
    [[nodiscard]] static double arrival() { return facts::screen::arrival; }

Q_SIGNALS:
    void darkChanged();

private:
    [[nodiscard]] const facts::Colours &room() const
    {
        return m_isDark ? facts::dark : facts::light;
    }

    bool m_isDark = false;
};

} // namespace chitai
