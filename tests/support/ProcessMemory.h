// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QFile>

namespace chitai {

/// The resident memory of a process; 0 where it does not run. Of this one where none is named.
inline double residentKilobytes(qint64 process = QCoreApplication::applicationPid())
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').front().toDouble();
        }
    }
    return 0;
}

} // namespace chitai
