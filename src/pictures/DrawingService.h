// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QUrl>

namespace chitai {

class SettingsStore;

/// The service that a parent has chosen to draw pictures; without an address: none, as at first.
struct DrawingService
{
    QUrl address; ///< its base, as serviceAddress() gives it
    QString model; ///< as it calls it; empty: the one that it has
    QString price; ///< of a picture, in the parent's words ("0.04 €"); may be empty
    bool hasKey = false; ///< the key itself is the KeyStore's

    [[nodiscard]] bool isChosen() const { return !address.isEmpty(); }
    /// On this machine or in the home network: no words go into the internet.
    [[nodiscard]] bool isAtHome() const;
    /// Who is named with a picture: the host on the internet, nobody at home.
    [[nodiscard]] QString publicName() const { return isAtHome() ? QString() : address.host(); }

    friend bool operator==(const DrawingService &, const DrawingService &) = default;
};

// The choice is the house's: no backup has it. Main thread.

/// None where it can't be read.
[[nodiscard]] DrawingService drawingService(const SettingsStore &settings);
/// BadValue for an address that is neither https nor http in the house, and for a model or a price
/// that is longer than a line. Without an address the model and the price go, too.
[[nodiscard]] Result<void> setDrawingService(SettingsStore &settings,
                                             const DrawingService &service);

} // namespace chitai
