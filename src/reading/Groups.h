// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/GroupStore.h"

#include <QObject>

namespace chitai {

/// The groups of children, as they are shown. A change is on disk before it is told. Errors are
/// those of GroupStore. Lives in the thread of its store.
class Groups : public QObject
{
    Q_OBJECT

public:
    /// The store must outlive this object.
    explicit Groups(GroupStore &store, QObject *parent = nullptr);

    /// Reads what is stored: at the start, and when another laptop has changed it or a child was
    /// erased.
    [[nodiscard]] Result<void> refresh();

    [[nodiscard]] const QList<ChildGroup> &groups() const { return m_groups; }
    /// Its place among groups(); -1: there is none.
    [[nodiscard]] qsizetype indexOf(const QUuid &id) const;

    [[nodiscard]] Result<void> add(const ChildGroup &group, qsizetype place = -1);
    [[nodiscard]] Result<void> rename(const QUuid &id, const QString &name);
    [[nodiscard]] Result<void> remove(const QUuid &id);
    [[nodiscard]] Result<void> putIn(const QUuid &id, const QUuid &child);
    [[nodiscard]] Result<void> takeOut(const QUuid &id, const QUuid &child);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<void> done(const Result<void> &stored);

    GroupStore &m_store;
    QList<ChildGroup> m_groups;
};

} // namespace chitai
