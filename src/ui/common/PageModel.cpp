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
    m_writtenFile.clear();
    Q_EMIT messageChanged();
}

void PageModel::setWritten(const QString &message, const QString &path)
{
    m_message = message;
    m_writtenFile = QUrl::fromLocalFile(path);
    Q_EMIT messageChanged();
}

QUrl PageModel::writtenFolder() const
{
    return m_writtenFile.adjusted(QUrl::RemoveFilename | QUrl::StripTrailingSlash);
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
