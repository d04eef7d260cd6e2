// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QUuid>
#include <functional>
#include <optional>

namespace chitai {

class Devices;

/// What a program in a terminal may ask of the paired devices: {} lists them, {"forget": NAME or
/// ID} takes one out. The answer has "devices", of which with "forget" exactly one was taken out;
/// where none or several are called so, "matches" has them and nothing was changed; "error" is a
/// sentence. A device is {id, name, paired, seen, connected}, its times in ISO 8601.
[[nodiscard]] QJsonObject answerDeviceRequest(Devices &devices, const QJsonObject &request,
                                              const std::function<bool(const QUuid &)> &isConnected
                                              = {});

// What a program that is started a second time asks of the first: {"show": TOKEN} brings its window
// to the front, with the right to do so that Wayland gave; the answer is {"shown": true} where
// there is a window.

/// Nothing where something else is asked for.
[[nodiscard]] std::optional<QByteArray> showToken(const QJsonObject &request);
[[nodiscard]] QJsonObject showAnswer(bool isShown);
/// To every other request, from a program that waits in a window for its data to be opened.
[[nodiscard]] QJsonObject notOpenAnswer();
/// Asks it of the program that runs with this database.
enum class Shown { Yes, NoWindow, NoAnswer };
[[nodiscard]] Shown askToShow(const QString &databaseFile, const QByteArray &token);

/// A socket in the file system by which the running program answers such requests, one line of JSON
/// each way. The file is its owner's alone. Only the program that holds the lock of the family's
/// data may make one.
class DeviceDoor : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<QJsonObject(const QJsonObject &request)>;

    DeviceDoor(const QString &databaseFile, Answer answer);

    /// Asks the program that runs with this database; nothing where none answers.
    [[nodiscard]] static std::optional<QJsonObject> ask(const QString &databaseFile,
                                                        const QJsonObject &request);

private:
    void serve(QLocalSocket *visitor);

    const Answer m_answer;
    QLocalServer m_server;
};

} // namespace chitai
