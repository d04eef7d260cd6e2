// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/PairingTerminal.h"

#include "app/Console.h"
#include "server/Server.h"

#include <QCoreApplication>
#include <qrcodegen/qrcodegen.hpp>

namespace chitai {

PairingTerminal::PairingTerminal(const Dependencies &deps, Say say)
    : m_deps(deps)
    , m_say(std::move(say))
{
    connect(&m_deps.pairing, &Pairing::paired, this, [this](const DeviceRecord &device) {
        m_say(Console::tr("Paired: %1\n").arg(device.name));
        ask();
    });
    connect(&m_deps.pairing, &Pairing::expired, this, [this] {
        if (m_deps.devices.all().isEmpty())
            ask();
        else
            m_say(Console::tr("The code has run out. For another: kill -USR1 %1\n")
                      .arg(QCoreApplication::applicationPid()));
    });
    connect(&m_deps.pairing, &Pairing::locked, this, [this] {
        m_say(Console::tr("Too many wrong codes. For another one, in %1 seconds: kill -USR1 %2\n")
                  .arg(m_deps.pairing.waiting().count())
                  .arg(QCoreApplication::applicationPid()));
    });
    // The QR code holds the address.
    connect(&m_deps.server, &Server::addressesChanged, this, [this] {
        if (m_deps.pairing.state() == Pairing::State::Open)
            tell();
    });
}

void PairingTerminal::ask()
{
    if (m_deps.pairing.openCode())
        tell();
    else
        m_say(Console::tr("The next code has to wait for %1 seconds.\n")
                  .arg(m_deps.pairing.waiting().count()));
}

void PairingTerminal::tell()
{
    const QString code = m_deps.pairing.code();
    m_say(Console::tr("Pairing code: %1\n").arg(code));
    const QList<QUrl> addresses = m_deps.server.addresses();
    if (addresses.isEmpty())
        m_say(Console::tr("There is no network, so no tablet can come.\n"));
    for (const QUrl &address : addresses.mid(0, 2))
        m_say(Console::tr("For tablets: %1\n").arg(address.toString()));
    m_say(qrCodeText(m_deps.server.pairingLink(code).toString()));
}

QString qrCodeText(const QString &content)
{
    constexpr int quietZone = 4; // modules on each side, as ISO/IEC 18004 asks for
    const auto code
        = qrcodegen::QrCode::encodeText(content.toUtf8().constData(), qrcodegen::QrCode::Ecc::LOW);
    const auto isLight = [&code](int x, int y) { return !code.getModule(x, y); };
    QString text;
    for (int y = -quietZone; y < code.getSize() + quietZone; y += 2) {
        for (int x = -quietZone; x < code.getSize() + quietZone; ++x) {
            const bool upper = isLight(x, y);
            const bool lower = isLight(x, y + 1);
            text += upper && lower ? u'█' : upper ? u'▀' : lower ? u'▄' : u' ';
        }
        text += u'\n';
    }
    return text;
}

} // namespace chitai
