// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai::bench {

/// The taps of a paired tablet while 64 connections of the same address, which is not paired, do
/// what makes work and takes memory, each kind for some seconds.
void measureStrangers(const QString &program);

} // namespace chitai::bench
