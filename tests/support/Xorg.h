// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>

namespace chitai {

/// An X server whose outputs are there in memory alone.
class Xorg
{
public:
    /// What a test ends with where start() fails; its CMakeLists.txt tells ctest.
    static constexpr int skipped = 77;

    /// False where none can be started: it is not installed, or wants rights that we do not have.
    bool start()
    {
        QFile configuration(m_dir.filePath(QStringLiteral("xorg.conf")));
        if (!configuration.open(QIODevice::WriteOnly))
            return false;
        configuration.write("Section \"Device\"\n Identifier \"memory\"\n Driver \"dummy\"\n"
                            " VideoRam 256000\nEndSection\n"
                            "Section \"Monitor\"\n Identifier \"any\"\n HorizSync 5-1000\n"
                            " VertRefresh 5-200\nEndSection\n"
                            "Section \"Screen\"\n Identifier \"screen\"\n Device \"memory\"\n"
                            " Monitor \"any\"\n DefaultDepth 24\nEndSection\n");
        configuration.close();
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(
            QStringLiteral("Xorg"),
            {QStringLiteral("-config"), configuration.fileName(), QStringLiteral("-displayfd"),
             QStringLiteral("1"), QStringLiteral("-noreset"), QStringLiteral("-nolisten"),
             QStringLiteral("tcp"), QStringLiteral("-novtswitch"), QStringLiteral("-sharevts"),
             QStringLiteral("-logfile"), m_dir.filePath(QStringLiteral("log"))});
        // The number of its display is all that it prints there.
        if (!m_process.waitForReadyRead(20'000))
            return false;
        qputenv("DISPLAY", ":" + m_process.readLine().trimmed());
        m_windowManager.start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
        writeScale(1);
        m_settings.setProcessChannelMode(QProcess::MergedChannels);
        m_settings.start(QStringLiteral("xsettingsd"),
                         {QStringLiteral("-c"), m_dir.filePath(QStringLiteral("settings"))});
        if (!m_windowManager.waitForStarted() || !m_settings.waitForStarted())
            return false;
        // A program asks once, at its start, who tells the settings.
        QByteArray said;
        while (!said.contains("Took ownership")) {
            if (!m_settings.waitForReadyRead(20'000))
                return false;
            said += m_settings.readAll();
        }
        return true;
    }

    /// As a desktop's settings do it, by the XSETTINGS protocol.
    void setScale(double scale)
    {
        writeScale(scale);
        ::kill(pid_t(m_settings.processId()), SIGHUP);
    }

    ~Xorg()
    {
        for (QProcess *process : {&m_settings, &m_windowManager, &m_process}) {
            process->terminate();
            process->waitForFinished();
        }
    }

private:
    void writeScale(double scale) const
    {
        QFile settings(m_dir.filePath(QStringLiteral("settings")));
        if (!settings.open(QIODevice::WriteOnly))
            qFatal("no settings");
        // In 1024ths of a dot an inch; 96 of these are the scale 1.
        settings.write("Xft/DPI " + QByteArray::number(qRound(scale * 96 * 1024)) + '\n');
    }

    QTemporaryDir m_dir;
    QProcess m_process;
    QProcess m_settings; // tells programs what a desktop's settings say
    QProcess m_windowManager; // makes a window active, and as large as a screen that has changed
};

} // namespace chitai
