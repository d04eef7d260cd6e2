// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/AutostartModel.h"

#include "ui/common/Problem.h"

namespace chitai {

AutostartModel::AutostartModel(QObject *parent)
    : ActivePageModel(parent)
{
}

void AutostartModel::setAutostart(const Autostart &autostart)
{
    m_autostart = autostart;
    Q_EMIT changed();
}

void AutostartModel::setOn(bool isOn)
{
    if (!m_autostart)
        return;
    Q_EMIT acted();
    report(m_autostart->setOn(isOn), describeAutostartProblem);
    Q_EMIT changed();
}

} // namespace chitai
