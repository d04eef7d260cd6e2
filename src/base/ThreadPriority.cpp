// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ThreadPriority.h"

#include <QtGlobal>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace chitai {

void lowerThreadPriority()
{
#ifdef Q_OS_LINUX
    // Of the calling thread alone: see setpriority(2), C library/kernel differences.
    ::setpriority(PRIO_PROCESS, 0, 10);
#endif
}

} // namespace chitai
