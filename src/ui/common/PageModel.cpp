// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/PageModel.h"

namespace chitai {

PageModel::PageModel(QObject *parent)
    : QObject(parent)
{
}

void PageModel::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    Q_EMIT messageChanged();
}

bool PageModel::report(const Result<void> &result, Describe describe, const QString &success)
{
    setMessage(result ? success : describe(result.error()));
    return result.has_value();
}

void ActivePageModel::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    Q_EMIT isActiveChanged();
    if (active)
        activate();
}

} // namespace chitai
