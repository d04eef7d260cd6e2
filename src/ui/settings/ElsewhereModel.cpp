// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ElsewhereModel.h"

#include "base/Logging.h"
#include "reading/Profiles.h"
#include "reading/ReaderLease.h"

namespace chitai {

ElsewhereModel::ElsewhereModel(Profiles &children, ReaderLease *lease, QObject *parent)
    : QObject(parent)
    , m_children(children)
    , m_lease(lease)
{
    if (!m_lease)
        return;
    connect(m_lease, &ReaderLease::refused, this,
            [this](const QUuid &child, const QString &name) { tell(child, name, true); });
    connect(m_lease, &ReaderLease::takenAway, this,
            [this](const QUuid &child, const QString &name) { tell(child, name, false); });
    connect(m_lease, &ReaderLease::held, this, [this](const QUuid &child) {
        if (child == m_child)
            dismiss();
    });
}

void ElsewhereModel::tell(const QUuid &child, const QString &laptop, bool isRefused)
{
    m_child = child;
    m_laptop = laptop;
    m_isRefused = isRefused;
    Q_EMIT changed();
}

QString ElsewhereModel::message() const
{
    if (m_child.isNull())
        return {};
    QString name;
    for (const Profile &profile : m_children.profiles()) {
        if (profile.id == m_child)
            name = profile.name;
    }
    if (name.isEmpty())
        name = tr("My child");
    return m_isRefused
        ? tr("%1 reads on the laptop “%2” just now.").arg(name, m_laptop)
        : tr("%1 reads on the laptop “%2” now. What was read here is kept.").arg(name, m_laptop);
}

void ElsewhereModel::readHere()
{
    if (!canReadHere())
        return;
    const QUuid child = m_child; // which is told no more once it is taken
    const Result<void> taken
        = m_lease->takeOver(child).and_then([&] { return m_children.choose(child); });
    if (!taken) {
        qCWarning(logUi) << "a child could not be taken over:" << taken.error().message;
        return; // the sentence stays
    }
    dismiss();
}

void ElsewhereModel::dismiss()
{
    tell({}, {}, false);
}

} // namespace chitai
