// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/DevicesPageModel.h"

#include "base/Logging.h"
#include "devices/FingerprintWords.h"
#include "ui/common/Problem.h"

namespace chitai {

DevicesPageModel::DevicesPageModel(const Dependencies &deps, QObject *parent)
    : PageModel(parent)
    , m_deps(deps)
    , m_linkFile(deps.linkFolder)
{
    const auto list = [this] { m_list.setRows(m_deps.devices.all()); };
    connect(&m_deps.devices, &Devices::changed, this, list);
    connect(&m_deps.pairing, &Pairing::changed, this, &DevicesPageModel::pairingChanged);
    connect(&m_deps.pairing, &Pairing::paired, this, [this](const DeviceRecord &device) {
        setMessage(tr("%1 is paired.").arg(device.name));
    });
    connect(&m_deps.pairing, &Pairing::linkOver, this, [this] { m_linkFile.remove(); });
    connect(&m_deps.pairing, &Pairing::expired, this,
            [this] { setMessage(tr("The code has run out. Nobody used it.")); });
    connect(&m_deps.pairing, &Pairing::locked, this, [this] {
        setMessage(tr("Five wrong codes were typed. Nobody was let in, and that code is void."));
    });
    list();
}

void DevicesPageModel::setPlace(const NetworkPlace &place)
{
    m_place = place;
    Q_EMIT placeChanged();
    Q_EMIT pairingChanged(); // the link holds the address
}

bool DevicesPageModel::isOpen() const
{
    return m_deps.pairing.state() == Pairing::State::Open;
}

QString DevicesPageModel::code() const
{
    QString code = m_deps.pairing.code();
    return code.isEmpty() ? code : code.insert(code.size() / 2, u' ');
}

QStringList DevicesPageModel::fingerprintWords() const
{
    // The colons of the text are skipped.
    return chitai::fingerprintWords(QByteArray::fromHex(m_place.fingerprint.toLatin1()),
                                    m_deps.language());
}

QString DevicesPageModel::link() const
{
    if (!isOpen() || m_place.addresses.isEmpty())
        return {};
    QUrl link = m_place.pairingPage;
    link.setFragment(m_deps.pairing.code());
    return link.toString();
}

void DevicesPageModel::openCode()
{
    if (m_deps.pairing.openCode())
        setMessage({});
}

void DevicesPageModel::closeCode()
{
    m_deps.pairing.close();
}

void DevicesPageModel::rename(const QString &deviceId, const QString &name)
{
    report(m_deps.devices.rename(QUuid::fromString(deviceId), name), describeDeviceProblem);
}

void DevicesPageModel::takeBack(const QString &deviceId)
{
    const QUuid id = QUuid::fromString(deviceId);
    const QString name = m_deps.devices.device(id).value_or(DeviceRecord()).name;
    report(m_deps.devices.remove(id), describeDeviceProblem,
           tr("%1 has no access any more.").arg(name));
}

QUrl DevicesPageModel::makeLocalLink()
{
    QUrl link = m_place.localPage;
    if (!m_place.isPaired)
        return link;
    link.setFragment(QString::fromLatin1(m_deps.pairing.makeLinkKey()));
    const Result<QUrl> page = m_linkFile.write(link);
    if (!page)
        qCWarning(logServer) << "no page for the browser:" << page.error().message;
    return page.value_or(QUrl());
}

void DevicesPageModel::openHere()
{
    const QUrl link = makeLocalLink();
    if (!link.isEmpty() && m_deps.openInBrowser(link)) {
        setMessage({});
        return;
    }
    m_deps.pairing.forgetLinkKey();
    setMessage(tr("No browser could be opened. Open %1 yourself and type the code.")
                   .arg(m_place.localPage.toString()));
}

} // namespace chitai
