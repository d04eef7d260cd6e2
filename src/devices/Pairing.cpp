// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/Pairing.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "devices/RandomToken.h"

#include <QCryptographicHash>
#include <QMetaMethod>
#include <QRandomGenerator>
#include <algorithm>
#include <openssl/crypto.h>

namespace chitai {

namespace {

/// Takes the same time whatever is different, lengths included.
bool isSameSecret(const QByteArray &one, const QByteArray &other)
{
    const auto hash = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    };
    const QByteArray first = hash(one);
    const QByteArray second = hash(other);
    return CRYPTO_memcmp(first.constData(), second.constData(), size_t(first.size())) == 0;
}

std::chrono::seconds secondsUntil(std::chrono::milliseconds end, std::chrono::milliseconds now)
{
    return std::max(std::chrono::ceil<std::chrono::seconds>(end - now), std::chrono::seconds(0));
}

/// As people type it: "123 456" and "123-456" are 123456.
QByteArray withoutGaps(const QString &typed)
{
    QByteArray code;
    for (const QChar c : typed.left(200)) {
        if (!c.isSpace() && c != u'\u2011')
            code += QString(c).toUtf8();
    }
    return code.size() == Pairing::codeLength + 1 ? code.replace('-', "") : code;
}

} // namespace

Pairing::Pairing(Devices &devices, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_devices(devices)
    , m_clock(clock)
{
    m_ticker.setSingleShot(true);
    connect(&m_ticker, &QTimer::timeout, this, &Pairing::tick);
}

bool Pairing::openCode()
{
    if (waiting().count() > 0)
        return false;
    quint32 number = 0;
    for (int i = 0; i < codeLength; ++i)
        number = number * 10 + QRandomGenerator::system()->bounded(10u);
    m_code = QStringLiteral("%1").arg(number, codeLength, 10, QChar(u'0'));
    m_codeEnd = m_clock.monotonic() + codeLife;
    m_wrongTries = 0;
    m_state = State::Open;
    schedule();
    Q_EMIT changed();
    return true;
}

void Pairing::forgetCode()
{
    m_code.clear();
    m_state = State::Closed;
}

void Pairing::close()
{
    if (m_state != State::Open)
        return;
    forgetCode();
    Q_EMIT changed();
}

QByteArray Pairing::makeLinkKey()
{
    m_linkKey = makeRandomToken();
    m_linkEnd = m_clock.monotonic() + codeLife;
    schedule();
    return m_linkKey;
}

void Pairing::forgetLinkKey()
{
    if (m_linkKey.isEmpty())
        return;
    m_linkKey.clear();
    Q_EMIT linkOver();
}

std::chrono::seconds Pairing::remaining() const
{
    return m_state == State::Open ? secondsUntil(m_codeEnd, m_clock.monotonic())
                                  : std::chrono::seconds(0);
}

std::chrono::seconds Pairing::waiting() const
{
    return secondsUntil(m_waitEnd, m_clock.monotonic());
}

Result<Devices::Added> Pairing::pair(const QString &code, const QString &name)
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    const QByteArray said = withoutGaps(code);
    const bool isLink = !m_linkKey.isEmpty() && now < m_linkEnd && isSameSecret(said, m_linkKey);
    const bool isCode
        = m_state == State::Open && now < m_codeEnd && isSameSecret(said, m_code.toLatin1());
    if (!isLink && !isCode) {
        if (m_state == State::Open && now < m_codeEnd && ++m_wrongTries >= maxWrongTries)
            lock();
        if (m_state == State::Locked) {
            return failure(
                ErrorCode::Conflict,
                QStringLiteral("Too many wrong codes. Ask for a new one on the laptop."));
        }
        return failure(ErrorCode::NotAllowed,
                       QStringLiteral("The code is not right, or it was used or has run out. Ask "
                                      "for a new one on the laptop."));
    }
    CHITAI_TRY_ASSIGN(Devices::Added added, m_devices.add(name));
    if (isLink)
        forgetLinkKey();
    else
        forgetCode();
    m_locks = 0;
    Q_EMIT changed();
    Q_EMIT paired(added.device);
    return added;
}

void Pairing::lock()
{
    forgetCode();
    m_state = State::Locked;
    // The shift is bounded, and so is the wait.
    const auto wait = std::min(longestWait, firstWait * (1 << std::min(m_locks, 10)));
    ++m_locks;
    m_waitEnd = m_clock.monotonic() + wait;
    schedule();
    qCWarning(logServer) << "pairing is locked after" << maxWrongTries << "wrong codes";
    Q_EMIT changed();
    Q_EMIT locked();
}

void Pairing::tick()
{
    const bool isOver = m_state == State::Open && m_clock.monotonic() >= m_codeEnd;
    if (isOver)
        forgetCode();
    if (m_clock.monotonic() >= m_linkEnd)
        forgetLinkKey();
    schedule();
    Q_EMIT changed();
    if (isOver)
        Q_EMIT expired();
}

void Pairing::schedule()
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    std::chrono::milliseconds next = std::chrono::milliseconds::max();
    for (const auto &[isAwaited, end] :
         {std::pair(m_state == State::Open, m_codeEnd), std::pair(!m_linkKey.isEmpty(), m_linkEnd),
          std::pair(waiting().count() > 0, m_waitEnd)}) {
        if (isAwaited)
            next = std::min(next, std::max(end - now, std::chrono::milliseconds(1)));
    }
    // Whoever shows the seconds wants each of them.
    static const QMetaMethod shown = QMetaMethod::fromSignal(&Pairing::changed);
    if (next == std::chrono::milliseconds::max())
        m_ticker.stop();
    else
        m_ticker.start(isSignalConnected(shown) ? std::chrono::milliseconds(1'000) : next);
}

} // namespace chitai
