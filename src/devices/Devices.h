// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/Records.h"

#include <QObject>
#include <chrono>

namespace chitai {

class Clock;
class DeviceStore;

/// The devices that were paired, and the tokens by which they are known again. Lives in the thread
/// of its store.
class Devices : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxNameLength = 40;
    /// How far what is recorded of a device's last use may lag behind.
    static constexpr std::chrono::seconds seenInterval{60};

    Devices(DeviceStore &store, const Clock &clock, QObject *parent = nullptr);

    /// Reads the devices of the store; before that there are none.
    [[nodiscard]] Result<void> load();

    /// In the order in which they were paired.
    [[nodiscard]] const QList<DeviceRecord> &all() const { return m_devices; }

    struct Added
    {
        DeviceRecord device;
        QByteArray token; ///< 256 random bits as base64url; nobody can ask for it again
    };
    /// A new device. Its name is freed of what nobody sees, cut, and made to differ from the
    /// others'.
    [[nodiscard]] Result<Added> add(const QString &name);
    /// BadValue for a name without a letter, NotFound where there is no such device.
    [[nodiscard]] Result<void> rename(const QUuid &id, const QString &name);
    /// Takes a device's right back: its token is worth nothing from now on.
    [[nodiscard]] Result<void> remove(const QUuid &id);

    /// Whose token this is; nothing for a token that nobody has. Takes the same time for each.
    [[nodiscard]] std::optional<QUuid> deviceOf(const QByteArray &token) const;
    [[nodiscard]] std::optional<DeviceRecord> device(const QUuid &id) const;
    /// The device was there just now.
    void noteSeen(const QUuid &id);

Q_SIGNALS:
    void changed();
    /// Its right was taken back: whatever it has open must end.
    void removed(const QUuid &id);

private:
    [[nodiscard]] DeviceRecord *find(const QUuid &id);
    [[nodiscard]] QString freeName(const QString &wished) const;

    DeviceStore &m_store;
    const Clock &m_clock;
    QList<DeviceRecord> m_devices;
};

} // namespace chitai
