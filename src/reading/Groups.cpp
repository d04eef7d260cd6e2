// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/Groups.h"

namespace chitai {

Groups::Groups(GroupStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Result<void> Groups::refresh()
{
    CHITAI_TRY_ASSIGN(const QList<ChildGroup> groups, m_store.all());
    if (groups == m_groups)
        return {};
    m_groups = groups;
    Q_EMIT changed();
    return {};
}

qsizetype Groups::indexOf(const QUuid &id) const
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].id == id)
            return i;
    }
    return -1;
}

Result<void> Groups::done(const Result<void> &stored)
{
    CHITAI_TRY(stored);
    return refresh();
}

Result<void> Groups::add(const ChildGroup &group, qsizetype place)
{
    return done(m_store.add(group, place));
}

Result<void> Groups::rename(const QUuid &id, const QString &name)
{
    return done(m_store.rename(id, name));
}

Result<void> Groups::remove(const QUuid &id)
{
    return done(m_store.remove(id));
}

Result<void> Groups::putIn(const QUuid &id, const QUuid &child)
{
    return done(m_store.putIn(id, child));
}

Result<void> Groups::takeOut(const QUuid &id, const QUuid &child)
{
    return done(m_store.takeOut(id, child));
}

} // namespace chitai
