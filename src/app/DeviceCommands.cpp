// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/DeviceCommands.h"

#include "app/CommandLine.h"
#include "app/Console.h"
#include "app/DeviceDoor.h"
#include "app/LockedDataDir.h"
#include "app/Program.h"
#include "base/Clock.h"
#include "devices/Devices.h"
#include "storage/DeviceStore.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTextStream>
#include <cstdio>

namespace chitai {

namespace {

QString localTime(const QJsonValue &time)
{
    return QDateTime::fromString(time.toString(), Qt::ISODate)
        .toLocalTime()
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// One line a device: the id, by which programs know it, first.
void list(QTextStream &out, const QJsonArray &devices)
{
    for (const QJsonValue &device : devices) {
        const QString state = device[u"connected"].toBool()
            ? Console::tr("connected now")
            : Console::tr("last seen %1").arg(localTime(device[u"seen"]));
        out << device[u"id"].toString() << "  " << device[u"name"].toString() << "  ("
            << Console::tr("paired %1").arg(localTime(device[u"paired"])) << ", " << state << ")\n";
    }
}

/// By a program of our own on the data, where none runs.
Result<QJsonObject> answerHere(const Options &options, const PasswordKeeper &passwords,
                               const QJsonObject &request)
{
    CHITAI_TRY_ASSIGN(const LockedDataDir data, LockedDataDir::open(options, passwords));
    const SystemClock clock;
    DeviceStore store(*data.database);
    Devices devices(store, clock);
    CHITAI_TRY(devices.load());
    return answerDeviceRequest(devices, request);
}

Result<QJsonObject> answerOf(const Options &options, const PasswordKeeper &passwords,
                             const QJsonObject &request)
{
    CHITAI_TRY_ASSIGN(const Paths paths, resolvePaths(options.dataDir, options.database));
    if (std::optional<QJsonObject> answer = DeviceDoor::ask(paths.databaseFile, request))
        return *std::move(answer);
    Result<QJsonObject> answer = answerHere(options, passwords, request);
    if (answer || answer.error().code != ErrorCode::Conflict)
        return answer;
    return failure(ErrorCode::Conflict,
                   answer.error().message % u' '
                       % Console::tr("It does not answer. End it and try again."));
}

} // namespace

int runDeviceCommand(const Options &options, const PasswordKeeper &passwords)
{
    const bool isList = options.forgetDevice.isEmpty();
    QJsonObject request;
    if (!isList)
        request.insert(QStringLiteral("forget"), options.forgetDevice);
    const Result<QJsonObject> answer = answerOf(options, passwords, request);
    if (!answer)
        return tellProblem(answer.error());
    if (const QString error = (*answer)[u"error"].toString(); !error.isEmpty())
        return tellProblem({ErrorCode::StorageFailed, error});
    QTextStream out(stdout);
    const QJsonArray devices = (*answer)[u"devices"].toArray();
    if (isList) {
        list(out, devices);
        if (devices.isEmpty())
            out << Console::tr("No device is paired.") << '\n';
        return 0;
    }
    if (devices.size() == 1) {
        out << Console::tr("\"%1\" was taken out. It gets in again only with a new code.")
                   .arg(devices[0][u"name"].toString())
            << '\n';
        return 0;
    }
    const QJsonArray matches = (*answer)[u"matches"].toArray();
    if (matches.isEmpty()) {
        return tellProblem({ErrorCode::NotFound,
                            Console::tr("No device is called \"%1\". chitai --devices lists them.")
                                .arg(options.forgetDevice)});
    }
    list(out, matches);
    out.flush();
    return tellProblem({ErrorCode::Conflict,
                        Console::tr("Several devices are called \"%1\"; none was taken out. Name "
                                    "one of them by the id at the beginning of its line.")
                            .arg(options.forgetDevice)});
}

} // namespace chitai
