// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDataStream>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>

namespace chitai {

/// GNOME's own keyring, on a bus and in a home of the test's own, which this process and those that
/// it starts take for theirs. The bus comes first, the keyring when it is started.
class TestKeyring
{
public:
    TestKeyring()
    {
        for (const char *folder : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
            qputenv(folder, QFile::encodeName(m_dir.path()));
        const QString configuration = m_dir.filePath(QStringLiteral("bus.conf"));
        QFile out(configuration);
        require(out.open(QIODevice::WriteOnly), "bus.conf");
        out.write(QString::fromUtf8(busConfiguration).arg(m_dir.path()).toUtf8());
        out.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--config-file"), configuration, QStringLiteral("--nofork"),
                     QStringLiteral("--print-address")});
        require(m_bus.waitForReadyRead(), "dbus-daemon");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }
    ~TestKeyring()
    {
        for (QProcess *process : {&m_daemon, &m_bus}) {
            process->terminate();
            process->waitForFinished();
        }
    }
    TestKeyring(const TestKeyring &) = delete;
    TestKeyring &operator=(const TestKeyring &) = delete;

    /// The home.
    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_dir.filePath(name); }

    /// Starts it, unlocked.
    void start()
    {
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
                       {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                        QStringLiteral("--components=secrets"),
                        QStringLiteral("--control-directory"),
                        filePath(QStringLiteral("control"))});
        require(m_daemon.waitForStarted(), "gnome-keyring-daemon");
        m_daemon.write(password);
        m_daemon.closeWriteChannel();
        // It prints where it listens once it does.
        require(m_daemon.waitForReadyRead(), "gnome-keyring-daemon");
    }

    /// As when a person locks it. Whoever is to unlock it is not there to be asked, which counts as
    /// a dialog that was dismissed.
    static void lock()
    {
        QProcess process;
        process.start(QStringLiteral("dbus-send"),
                      {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                       QStringLiteral("--dest=org.freedesktop.secrets"),
                       QStringLiteral("/org/freedesktop/secrets"),
                       QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                       QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
        require(process.waitForFinished() && process.exitCode() == 0, "dbus-send");
    }

    /// As logging in does. Restarted, the daemon would not know who talks to it.
    void unlock() const
    {
        QLocalSocket socket;
        socket.connectToServer(filePath(QStringLiteral("control/control")));
        require(socket.waitForConnected(), "the keyring's socket");
        const QByteArray word(password);
        const quint32 unlocking = 1;
        QDataStream stream(&socket);
        stream << quint8(0) << quint32(4 * 3 + word.size()) << unlocking << word;
        require(socket.waitForReadyRead(), "the keyring's answer");
        quint32 size = 0;
        quint32 failed = 1;
        stream >> size >> failed;
        require(failed == 0, "unlocking");
    }

    /// What of the home, or the folder, has this in it.
    [[nodiscard]] static QByteArray filesWith(const QString &secret, const QString &folder)
    {
        QProcess grep;
        grep.start(QStringLiteral("grep"),
                   {QStringLiteral("-rF"), QStringLiteral("-e"), secret, folder});
        require(grep.waitForFinished(), "grep");
        return grep.readAllStandardOutput();
    }

private:
    static void require(bool isDone, const char *what)
    {
        if (!isDone)
            qFatal("the keyring of the test: %s", what);
    }

    /// A bus with nothing on it but what a test starts.
    static constexpr auto busConfiguration
        = "<busconfig><type>session</type><listen>unix:tmpdir=%1</listen>"
          "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
          "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>";
    static constexpr auto password = "a password of the test";

    QTemporaryDir m_dir;
    QProcess m_bus;
    QProcess m_daemon;
};

} // namespace chitai
