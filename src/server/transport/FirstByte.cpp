// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/FirstByte.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace chitai {

namespace {

constexpr char tlsHandshake = 0x16;

void closeSocket(qintptr descriptor)
{
#ifdef Q_OS_WIN
    ::closesocket(SOCKET(descriptor));
#else
    ::close(int(descriptor));
#endif
}

} // namespace

FirstByte::FirstByte(qintptr descriptor, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_deadline(deadline)
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &FirstByte::look);
}

FirstByte::~FirstByte()
{
    if (m_descriptor >= 0)
        closeSocket(m_descriptor);
}

void FirstByte::look()
{
    m_notifier.setEnabled(false);
    char byte = 0;
#ifdef Q_OS_WIN
    const auto seen = ::recv(SOCKET(m_descriptor), &byte, 1, MSG_PEEK);
#else
    const auto seen = ::recv(int(m_descriptor), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
#endif
#ifndef Q_OS_WIN
    if (seen < 0 && (errno == EAGAIN || errno == EINTR)) {
        m_notifier.setEnabled(true);
        return;
    }
#endif
    Q_EMIT told(seen != 1 ? Speech::Nothing : byte == tlsHandshake ? Speech::Tls : Speech::Plain);
}

} // namespace chitai
