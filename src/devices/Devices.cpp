// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/Devices.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "devices/RandomToken.h"
#include "storage/DeviceStore.h"

#include <QCryptographicHash>
#include <algorithm>
#include <openssl/crypto.h>

namespace chitai {

namespace {

QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

QString tidyName(const QString &name)
{
    QString tidy;
    for (const QChar c : name)
        tidy += c.isPrint() || c.isSurrogate() ? c : QChar(u' ');
    tidy = tidy.simplified().left(Devices::maxNameLength);
    if (!tidy.isEmpty() && tidy.back().isHighSurrogate())
        tidy.chop(1);
    return tidy.trimmed();
}

} // namespace

Devices::Devices(DeviceStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

Result<void> Devices::load()
{
    return m_store.devices().map([this](const QList<DeviceRecord> &devices) {
        m_devices = devices;
        Q_EMIT changed();
    });
}

QString Devices::freeName(const QString &wished) const
{
    const QString tidy = tidyName(wished);
    const QString base = tidy.isEmpty() ? QStringLiteral("Chitai") : tidy;
    QString name = base;
    const auto isTaken = [this](const QString &candidate) {
        return std::any_of(m_devices.begin(), m_devices.end(),
                           [&](const DeviceRecord &device) { return device.name == candidate; });
    };
    for (int number = 2; isTaken(name); ++number)
        name = base % u' ' % QString::number(number);
    return name;
}

Result<Devices::Added> Devices::add(const QString &name)
{
    const QByteArray token = makeRandomToken();
    const DeviceRecord device{.id = QUuid::createUuid(),
                              .name = freeName(name),
                              .tokenHash = hashOf(token),
                              .createdAt = m_clock.now(),
                              .lastSeenAt = m_clock.now()};
    CHITAI_TRY(m_store.add(device));
    m_devices += device;
    qCInfo(logServer) << "paired a device:" << device.name;
    Q_EMIT changed();
    return Added{device, token};
}

DeviceRecord *Devices::find(const QUuid &id)
{
    const auto found = std::find_if(m_devices.begin(), m_devices.end(),
                                    [&id](const DeviceRecord &device) { return device.id == id; });
    return found == m_devices.end() ? nullptr : &*found;
}

std::optional<DeviceRecord> Devices::device(const QUuid &id) const
{
    const auto found = std::find_if(m_devices.begin(), m_devices.end(),
                                    [&id](const DeviceRecord &device) { return device.id == id; });
    return found == m_devices.end() ? std::nullopt : std::optional(*found);
}

Result<void> Devices::rename(const QUuid &id, const QString &name)
{
    const QString tidy = tidyName(name);
    if (tidy.isEmpty())
        return failure(ErrorCode::BadValue, QStringLiteral("A device needs a name."));
    CHITAI_TRY(m_store.rename(id, tidy));
    if (DeviceRecord *device = find(id))
        device->name = tidy;
    Q_EMIT changed();
    return {};
}

Result<void> Devices::remove(const QUuid &id)
{
    CHITAI_TRY(m_store.remove(id));
    m_devices.removeIf([&id](const DeviceRecord &device) { return device.id == id; });
    Q_EMIT removed(id);
    Q_EMIT changed();
    return {};
}

std::optional<QUuid> Devices::deviceOf(const QByteArray &token) const
{
    const QByteArray hash = hashOf(token);
    std::optional<QUuid> owner;
    for (const DeviceRecord &device : m_devices) {
        const bool isSame = device.tokenHash.size() == hash.size()
            && CRYPTO_memcmp(device.tokenHash.constData(), hash.constData(), size_t(hash.size()))
                == 0;
        // No early way out: the time tells nothing.
        if (isSame)
            owner = device.id;
    }
    return owner;
}

void Devices::noteSeen(const QUuid &id)
{
    DeviceRecord *device = find(id);
    const QDateTime now = m_clock.now();
    const std::chrono::seconds lag
        = device ? std::chrono::seconds(device->lastSeenAt.secsTo(now)) : std::chrono::seconds(0);
    // A clock that was put back must not stop the recording.
    if (!device || (lag >= std::chrono::seconds(0) && lag < seenInterval))
        return;
    device->lastSeenAt = now;
    if (const Result<void> noted = m_store.noteSeen(id, now); !noted)
        qCWarning(logServer) << "a device's last use was not recorded:" << noted.error().message;
    Q_EMIT changed();
}

} // namespace chitai
