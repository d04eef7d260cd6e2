// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/SleepInhibitor.h"

namespace chitai {

/// Says whether the screens would stay on.
class FakeInhibitor : public SleepInhibitor
{
public:
    void setInhibited(bool inhibited, const QString &) override { isInhibited = inhibited; }

    bool isInhibited = false;
};

} // namespace chitai
