// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/Records.h"

namespace chitai {

class Database;

/// The paired devices. Lives in the thread of its Database.
class DeviceStore
{
public:
    explicit DeviceStore(Database &database);

    /// In the order in which they were paired.
    [[nodiscard]] Result<QList<DeviceRecord>> devices() const;
    [[nodiscard]] Result<void> add(const DeviceRecord &device);
    /// NotFound where there is no such device.
    [[nodiscard]] Result<void> rename(const QUuid &id, const QString &name);
    [[nodiscard]] Result<void> noteSeen(const QUuid &id, const QDateTime &at);
    /// NotFound where there is no such device.
    [[nodiscard]] Result<void> remove(const QUuid &id);

private:
    Database &m_database;
};

} // namespace chitai
