// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DevicesView.h"

#include "base/Logging.h"
#include "ui/Problem.h"

namespace chitai {

DevicesView::DevicesView(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_linkFile(parts.linkFolder)
{
    const auto list = [this] { m_list.setRows(m_parts.devices.all()); };
    connect(&m_parts.devices, &Devices::changed, this, list);
    connect(&m_parts.pairing, &Pairing::changed, this, &DevicesView::pairingChanged);
    connect(&m_parts.pairing, &Pairing::paired, this,
            [this](const DeviceRecord &device) { tell(tr("%1 is paired.").arg(device.name)); });
    connect(&m_parts.pairing, &Pairing::linkOver, this, [this] { m_linkFile.remove(); });
    connect(&m_parts.pairing, &Pairing::expired, this,
            [this] { tell(tr("The code has run out. Nobody used it.")); });
    connect(&m_parts.pairing, &Pairing::locked, this, [this] {
        tell(tr("Five wrong codes were typed. Nobody was let in, and that code is void."));
    });
    list();
}

void DevicesView::setPlace(const NetworkPlace &place)
{
    m_place = place;
    Q_EMIT placeChanged();
    Q_EMIT pairingChanged(); // the link holds the address
}

bool DevicesView::isOpen() const
{
    return m_parts.pairing.state() == Pairing::State::Open;
}

QString DevicesView::code() const
{
    QString code = m_parts.pairing.code();
    return code.isEmpty() ? code : code.insert(code.size() / 2, u' ');
}

QString DevicesView::link() const
{
    if (!isOpen() || m_place.addresses.isEmpty())
        return {};
    QUrl link = m_place.pairingPage;
    link.setFragment(m_parts.pairing.code());
    return link.toString();
}

void DevicesView::openCode()
{
    if (m_parts.pairing.openCode())
        tell({});
}

void DevicesView::closeCode()
{
    m_parts.pairing.close();
}

void DevicesView::rename(const QString &deviceId, const QString &name)
{
    const Result<void> renamed = m_parts.devices.rename(QUuid::fromString(deviceId), name);
    tell(renamed ? QString() : describeDeviceProblem(renamed.error()));
}

void DevicesView::takeBack(const QString &deviceId)
{
    const QUuid id = QUuid::fromString(deviceId);
    const QString name = m_parts.devices.device(id).value_or(DeviceRecord()).name;
    const Result<void> removed = m_parts.devices.remove(id);
    tell(removed ? tr("%1 has no access any more.").arg(name)
                 : describeDeviceProblem(removed.error()));
}

QUrl DevicesView::makeLocalLink()
{
    QUrl link = m_place.localPage;
    if (!m_place.isPaired)
        return link;
    link.setFragment(QString::fromLatin1(m_parts.pairing.makeLinkKey()));
    const Result<QUrl> page = m_linkFile.write(link);
    if (!page)
        qCWarning(logServer) << "no page for the browser:" << page.error().message;
    return page.value_or(QUrl());
}

void DevicesView::openHere()
{
    const QUrl link = makeLocalLink();
    if (!link.isEmpty() && m_parts.openInBrowser(link)) {
        tell({});
        return;
    }
    m_parts.pairing.forgetLinkKey();
    tell(tr("No browser could be opened. Open %1 yourself and type the code.")
             .arg(m_place.localPage.toString()));
}

void DevicesView::tell(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    Q_EMIT messageChanged();
}

} // namespace chitai
