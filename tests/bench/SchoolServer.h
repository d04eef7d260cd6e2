// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <unistd.h>

namespace chitai::bench {

/// What the processes of a PostgreSQL server have had of the machine.
struct ServerLoad
{
    double processorSeconds = 0; ///< those that have ended included
    double megabytes = 0; ///< what they share counts once
};

namespace detail {

inline QByteArray procFile(qint64 process, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What stands behind the name of the program, from the state on (proc(5)).
inline QList<QByteArray> statFields(qint64 process)
{
    const QByteArray stat = procFile(process, "stat");
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

} // namespace detail

inline ServerLoad loadOf(qint64 server)
{
    ServerLoad load;
    const double ticks = double(::sysconf(_SC_CLK_TCK));
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &name : names) {
        const qint64 process = name.toLongLong();
        const QList<QByteArray> fields
            = process > 0 ? detail::statFields(process) : QList<QByteArray>();
        const bool isServer = process == server;
        if (fields.size() < 15 || (!isServer && fields[1].toLongLong() != server))
            continue;
        double spent = fields[11].toDouble() + fields[12].toDouble();
        if (isServer)
            spent += fields[13].toDouble() + fields[14].toDouble(); // its children that have ended
        load.processorSeconds += spent / ticks;
        for (const QByteArray &line : detail::procFile(process, "smaps_rollup").split('\n')) {
            if (line.startsWith("Pss:"))
                load.megabytes += line.mid(4).simplified().split(' ').front().toDouble() / 1024;
        }
    }
    return load;
}

} // namespace chitai::bench
