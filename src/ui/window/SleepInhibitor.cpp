// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/SleepInhibitor.h"

#include "base/Logging.h"

#ifdef CHITAI_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace chitai {

namespace {

class PlainInhibitor : public SleepInhibitor
{
public:
    void setInhibited(bool, const QString &) override { }
};

#ifdef CHITAI_HAS_DBUS

/// The desktop lets go by itself when the program ends
/// (https://specifications.freedesktop.org/idle-inhibit-spec/latest).
class DBusInhibitor : public SleepInhibitor
{
public:
    void setInhibited(bool isInhibited, const QString &reason) override
    {
        if (isInhibited == m_isWanted)
            return;
        m_isWanted = isInhibited;
        if (isInhibited)
            inhibit(reason);
        else
            letGo();
    }

private:
    static QDBusMessage call(const QString &method)
    {
        return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                              QStringLiteral("/org/freedesktop/ScreenSaver"),
                                              QStringLiteral("org.freedesktop.ScreenSaver"),
                                              method);
    }

    void inhibit(const QString &reason)
    {
        QDBusMessage message = call(QStringLiteral("Inhibit"));
        message << QStringLiteral("Chitai") << reason;
        m_watcher = std::make_unique<QDBusPendingCallWatcher>(
            QDBusConnection::sessionBus().asyncCall(message));
        QObject::connect(m_watcher.get(), &QDBusPendingCallWatcher::finished, m_watcher.get(),
                         [this] { take(); });
    }

    void take()
    {
        const QDBusPendingReply<uint> reply = *m_watcher;
        if (reply.isError()) {
            qCInfo(logUi) << "the screens may go dark while reading:" << reply.error().message();
            return;
        }
        m_cookie = reply.value();
        if (!m_isWanted)
            letGo();
    }

    void letGo()
    {
        if (m_cookie == 0)
            return; // the answer is still on its way, or there was none
        QDBusMessage message = call(QStringLiteral("UnInhibit"));
        message << m_cookie;
        QDBusConnection::sessionBus().asyncCall(message);
        m_cookie = 0;
    }

    bool m_isWanted = false;
    uint m_cookie = 0;
    std::unique_ptr<QDBusPendingCallWatcher> m_watcher;
};

#endif

} // namespace

std::unique_ptr<SleepInhibitor> makeSleepInhibitor()
{
#ifdef CHITAI_HAS_DBUS
    if (QDBusConnection::sessionBus().isConnected())
        return std::make_unique<DBusInhibitor>();
#endif
    return std::make_unique<PlainInhibitor>();
}

} // namespace chitai
