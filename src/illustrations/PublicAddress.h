// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

namespace chitai {

/// Whether the address is somewhere in the public internet: false for this machine, the home
/// network and every other range that has no global meaning, so that an address which somebody put
/// into a page can't make the program ask the family's own router. An address that carries an IPv4
/// address inside is judged by that one. Callable from any thread.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

/// Whether it is an address of this machine's, or of a neighbour's in one of its networks: with
/// IPv6 these are public ones. Asks the system for its interfaces; callable from any thread.
[[nodiscard]] bool isInOwnNetwork(const QHostAddress &address);

} // namespace chitai
