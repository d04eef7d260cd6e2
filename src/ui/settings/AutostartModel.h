// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/PageModel.h"
#include "ui/settings/Autostart.h"

namespace chitai {

/// The switch "Start with the computer" on the page of settings.
class AutostartModel : public chitai::ActivePageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY changed)
    Q_PROPERTY(bool isOn READ isOn WRITE setOn NOTIFY changed)

public:
    explicit AutostartModel(QObject *parent = nullptr);

    /// From now on it is offered; without a call it is not.
    void setAutostart(const Autostart &autostart);

    [[nodiscard]] bool isOffered() const { return m_autostart.has_value(); }
    [[nodiscard]] bool isOn() const { return m_autostart && m_autostart->isOn(); }
    void setOn(bool isOn);

Q_SIGNALS:
    void changed();

protected:
    /// The desktop's own settings may have changed it.
    void activate() override { Q_EMIT changed(); }

private:
    std::optional<Autostart> m_autostart;
};

} // namespace chitai
