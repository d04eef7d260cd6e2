// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/PageModel.h"

namespace chitai {

class Profiles;
class StoryDesk;
class StoryEngine;

/// The switch for models outside the house, off until a parent turns it, and the names that never
/// leave it.
class HostedModelsPanelModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool isOn READ isOn NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString names READ names NOTIFY changed)
    Q_PROPERTY(bool isKeyExposed READ isKeyExposed NOTIFY changed)
    Q_PROPERTY(QStringList services READ services CONSTANT)

public:
    /// All must outlive the page model.
    HostedModelsPanelModel(StoryEngine &engine, const StoryDesk &desk, const Profiles &profiles,
                           QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const;
    /// Of the service that is switched on, else empty.
    [[nodiscard]] QString address() const;
    /// Separated by commas; the children's, until the parent has written others.
    [[nodiscard]] QString names() const;
    /// Others on this computer can read the key in config.yaml.
    [[nodiscard]] bool isKeyExposed() const;
    /// Addresses of some that are well known.
    [[nodiscard]] QStringList services() const;

    // What a person can do; false where it did not work, and `message` says why.
    Q_INVOKABLE bool switchOn(const QString &address, const QString &key, const QString &names);
    /// The key is forgotten.
    Q_INVOKABLE bool switchOff();
    Q_INVOKABLE bool setNames(const QString &names);
    /// Nobody but the parent can read config.yaml any more.
    Q_INVOKABLE bool protectKey();

Q_SIGNALS:
    void changed();

private:
    StoryEngine &m_engine;
    const StoryDesk &m_desk; // nothing can be asked of the engine before the desk is awake
    const Profiles &m_profiles;
};

} // namespace chitai
