// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ThemeFacts.h"

namespace chitai {

void ThemeFacts::setDark(bool isDark)
{
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    Q_EMIT darkChanged();
}

} // namespace chitai
