// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpMessage.h"

#include <QUuid>
#include <optional>

namespace chitai {

class Devices;
class Pairing;

/// /api/pair, the one address of the API that a device may call which was not paired yet, and
/// /api/device, by which a paired one learns its name.
class PairingApi
{
public:
    PairingApi(Devices &devices, Pairing &pairing);

    /// POST {"code", "name"} gives {"token"} and the cookie.
    [[nodiscard]] HttpResponse pair(const HttpRequest &request);
    /// GET gives {"id", "name"} of the device whose request this is.
    [[nodiscard]] HttpResponse own(const std::optional<QUuid> &device);

private:
    Devices &m_devices;
    Pairing &m_pairing;
};

} // namespace chitai
