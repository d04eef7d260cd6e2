// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/ProtocolDetector.h"

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

ProtocolDetector::ProtocolDetector(qintptr descriptor, std::chrono::milliseconds deadline,
                                   QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_deadline(deadline)
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &ProtocolDetector::peek);
}

ProtocolDetector::~ProtocolDetector()
{
    if (m_descriptor >= 0)
        closeSocket(m_descriptor);
}

void ProtocolDetector::peek()
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
    Q_EMIT detected(seen != 1                  ? Protocol::Nothing
                        : byte == tlsHandshake ? Protocol::Tls
                                               : Protocol::Plain);
}

} // namespace chitai
