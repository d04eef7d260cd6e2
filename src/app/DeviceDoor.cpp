// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/DeviceDoor.h"

#include "app/Console.h"
#include "base/Logging.h"
#include "devices/Devices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

namespace chitai {

namespace {

constexpr int patience = 5'000; // milliseconds
constexpr qint64 longestLine = 1'024 * 1'024;

QString doorOf(const QString &databaseFile)
{
    return databaseFile % u".door";
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QList<DeviceRecord> devicesCalled(const QList<DeviceRecord> &devices, const QString &wanted)
{
    QList<DeviceRecord> same;
    QList<DeviceRecord> similar;
    for (const DeviceRecord &device : devices) {
        if (device.id.toString(QUuid::WithoutBraces) == wanted.toLower())
            return {device};
        if (device.name == wanted)
            same += device;
        else if (device.name.compare(wanted, Qt::CaseInsensitive) == 0)
            similar += device;
    }
    return same.isEmpty() ? similar : same;
}

} // namespace

QJsonObject answerDeviceRequest(Devices &devices, const QJsonObject &request,
                                const std::function<bool(const QUuid &)> &isConnected)
{
    const auto tell = [&isConnected](const QList<DeviceRecord> &records) {
        QJsonArray list;
        for (const DeviceRecord &device : records) {
            list += QJsonObject{
                {QStringLiteral("id"), device.id.toString(QUuid::WithoutBraces)},
                {QStringLiteral("name"), device.name},
                {QStringLiteral("paired"), device.createdAt.toUTC().toString(Qt::ISODate)},
                {QStringLiteral("seen"), device.lastSeenAt.toUTC().toString(Qt::ISODate)},
                {QStringLiteral("connected"), isConnected && isConnected(device.id)}};
        }
        return list;
    };
    if (!request.contains(u"forget"))
        return {{QStringLiteral("devices"), tell(devices.all())}};
    const QList<DeviceRecord> called = devicesCalled(devices.all(), request[u"forget"].toString());
    const QJsonArray told = tell(called);
    if (called.size() != 1)
        return {{QStringLiteral("matches"), told}};
    if (const Result<void> removed = devices.remove(called.front().id); !removed)
        return {{QStringLiteral("error"), removed.error().message}};
    return {{QStringLiteral("devices"), told}};
}

std::optional<QByteArray> showToken(const QJsonObject &request)
{
    const QJsonValue token = request[u"show"];
    return token.isString() ? std::optional(token.toString().toUtf8()) : std::nullopt;
}

QJsonObject showAnswer(bool isShown)
{
    return {{QStringLiteral("shown"), isShown}};
}

QJsonObject notOpenAnswer()
{
    return {{QStringLiteral("error"),
             Console::tr("Chitai has not opened its data yet: look at its window.")}};
}

Shown askToShow(const QString &databaseFile, const QByteArray &token)
{
    const std::optional<QJsonObject> answer
        = DeviceDoor::ask(databaseFile, {{QStringLiteral("show"), QString::fromUtf8(token)}});
    if (!answer)
        return Shown::NoAnswer;
    return (*answer)[u"shown"].toBool() ? Shown::Yes : Shown::NoWindow;
}

DeviceDoor::DeviceDoor(const QString &databaseFile, Answer answer)
    : m_answer(std::move(answer))
{
    const QString door = doorOf(databaseFile);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(door); // of a program that was killed
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection())
            serve(visitor);
    });
    // A path of more than 107 bytes is too long for a socket, for example.
    if (!m_server.listen(door))
        qCInfo(logApp) << "--devices can't ask this program:" << m_server.errorString();
}

void DeviceDoor::serve(QLocalSocket *visitor)
{
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] {
        if (!visitor->canReadLine()) {
            if (visitor->bytesAvailable() > longestLine)
                visitor->abort();
            return;
        }
        const QJsonDocument request = QJsonDocument::fromJson(visitor->readLine(longestLine));
        if (request.isObject())
            visitor->write(lineOf(m_answer(request.object())));
        visitor->disconnectFromServer();
    });
}

std::optional<QJsonObject> DeviceDoor::ask(const QString &databaseFile, const QJsonObject &request)
{
    QLocalSocket socket;
    socket.connectToServer(doorOf(databaseFile));
    if (!socket.waitForConnected(patience))
        return std::nullopt;
    socket.write(lineOf(request));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return std::nullopt;
    }
    const QJsonDocument answer = QJsonDocument::fromJson(socket.readLine());
    return answer.isObject() ? std::optional(answer.object()) : std::nullopt;
}

} // namespace chitai
