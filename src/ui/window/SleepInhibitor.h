// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <memory>

namespace chitai {

/// Keeps the screens on while somebody reads.
class SleepInhibitor
{
public:
    virtual ~SleepInhibitor() = default;

    /// Idempotent. If the desktop does not support it, that is logged and nothing else happens.
    virtual void setInhibited(bool isInhibited, const QString &reason) = 0;
};

/// The desktop's own, over D-Bus (org.freedesktop.ScreenSaver, which keeps the machine from
/// sleeping too); one that does nothing where there is no session bus.
[[nodiscard]] std::unique_ptr<SleepInhibitor> makeSleepInhibitor();

} // namespace chitai
