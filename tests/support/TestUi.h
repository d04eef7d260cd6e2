// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/GraceTimer.h"
#include "support/TestReading.h"
#include "ui/ReadingView.h"

namespace chitai {

/// A session with the view that windows have of it.
class TestUi
{
public:
    TestReading reading;
    GraceTimer timer{reading.model(), reading.recorder(), reading.family.clock,
                     std::chrono::hours(1)};
    ReadingView view{reading.model(), timer, reading.family.library()};
};

} // namespace chitai
