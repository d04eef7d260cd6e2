// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/PageModel.h"

#include <QVariantList>

namespace chitai {

class DrawnPictures;

/// The switch for pictures that a model draws, off until a parent turns it, and the service that
/// draws them.
class DrawingServiceModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool isOn READ isOn NOTIFY changed)
    Q_PROPERTY(bool isAtHome READ isAtHome NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString model READ model NOTIFY changed)
    Q_PROPERTY(QString price READ price NOTIFY changed)
    Q_PROPERTY(QVariantList services READ services CONSTANT)

public:
    /// It must outlive the model.
    explicit DrawingServiceModel(DrawnPictures &drawn, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const;
    /// No words go into the internet.
    [[nodiscard]] bool isAtHome() const;
    /// Of the service that is switched on, else empty.
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString model() const;
    [[nodiscard]] QString price() const;
    /// Some that are well known: `name`, `address` and the `model` that is usual there.
    [[nodiscard]] QVariantList services() const;

    // What a person can do; false where it did not work, and `message` says why.
    Q_INVOKABLE bool switchOn(const QString &address, const QString &key, const QString &model,
                              const QString &price);
    /// The key is forgotten, and what waits for the parent is erased.
    Q_INVOKABLE bool switchOff();
    Q_INVOKABLE bool describe(const QString &model, const QString &price);

Q_SIGNALS:
    void changed();

private:
    DrawnPictures &m_drawn;
};

} // namespace chitai
