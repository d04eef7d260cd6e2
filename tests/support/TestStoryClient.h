// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/TestServer.h"

#include <QDir>
#include <QJsonArray>

namespace chitai {

/// Puts a file into the family's data folder: writeFile(folder, "assets/worlds/a.yaml", "id: a").
inline void writeFile(const QString &folder, const QString &name, const QByteArray &content)
{
    const QString path = folder + u'/' + name;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("%s can't be written", qPrintable(path));
}

/// A world "forest" and "sea", a character "fox", a rule "short".
inline void writeStoryAssets(const QString &folder)
{
    writeFile(folder, QStringLiteral("assets/worlds/1-sea.yaml"), "id: sea\nname: The sea\n");
    writeFile(folder, QStringLiteral("assets/worlds/2-forest.yaml"),
              "id: forest\nname: The forest\nstart_message: You stand before a wood.\n"
              "lore: The dragon Zork sleeps below the hill.\nscene: A clearing in the wood.\n"
              "system_prompt: Tell it merrily.\n");
    writeFile(folder, QStringLiteral("assets/characters/fox.yaml"),
              "id: fox\nname: Fox\npersona: A clever fox.\n");
    writeFile(folder, QStringLiteral("assets/rules/short.yaml"),
              "id: short\nname: Short\nprompt: Two sentences at most.\n");
}

/// A client of the story protocol, as a terminal's.
class TestStoryClient
{
public:
    struct Message
    {
        QString event;
        QString content;
        QJsonObject metadata;
        QString raw;
    };

    explicit TestStoryClient(const TestServer &server)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, [this](const QString &text) {
            const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
            const QJsonObject payload = message[u"payload"].toObject();
            if (!payload[u"metadata"].isObject())
                qFatal("metadata is no object: %s", qPrintable(text));
            messages += Message{message[u"event"].toString(), payload[u"content"].toString(),
                                payload[u"metadata"].toObject(), text};
        });
        m_socket.open(QUrl(QStringLiteral("ws://%1/ws/rpc").arg(server.authority())));
        (void)waitFor(2);
        const bool isOnStage
            = messages.size() > 1 && !messages[1].metadata[u"session_id"].toString().isEmpty();
        if (isOnStage)
            (void)waitFor(3);
        hello = std::exchange(messages, {});
    }

    QWebSocket &socket() { return m_socket; }

    /// The messages that follow on a text frame: so many.
    QList<Message> ask(const QString &text, qsizetype count)
    {
        messages.clear();
        m_socket.sendTextMessage(text);
        if (!waitFor(count))
            qWarning("%lld messages instead of %lld", qlonglong(messages.size()), qlonglong(count));
        return messages;
    }

    /// A command that must succeed with one answer and the new state.
    Message command(const QString &text) { return ask(text, 2).value(0); }

    /// Everything up to the end of the reply.
    QList<Message> tell(const QString &prompt)
    {
        messages.clear();
        m_socket.sendTextMessage(prompt);
        return untilEnd();
    }

    QList<Message> untilEnd()
    {
        (void)QTest::qWaitFor([this] { return has(QStringLiteral("chat_end")); }, 10'000);
        return messages;
    }

    bool waitFor(qsizetype count)
    {
        return QTest::qWaitFor([&] { return messages.size() >= count; });
    }

    [[nodiscard]] bool has(const QString &event) const { return events().contains(event); }

    [[nodiscard]] QStringList events() const { return eventsOf(messages); }

    [[nodiscard]] static QStringList eventsOf(const QList<Message> &list)
    {
        QStringList names;
        for (const Message &message : list)
            names += message.event;
        return names;
    }

    /// The reply, from its pieces.
    [[nodiscard]] QString reply() const
    {
        QString text;
        for (const Message &message : messages) {
            if (message.event == u"chat_chunk")
                text += message.content;
        }
        return text;
    }

    [[nodiscard]] Message last(const QString &event) const
    {
        for (auto message = messages.crbegin(); message != messages.crend(); ++message) {
            if (message->event == event)
                return *message;
        }
        return {};
    }

    /// World, character and a new session; gives its id.
    QString prepare()
    {
        command(QStringLiteral("/world select forest"));
        command(QStringLiteral("/character select fox"));
        const QList<Message> answers = ask(QStringLiteral("/session new"), 3);
        return answers.value(0).metadata[u"session_id"].toString();
    }

    QList<Message> hello; ///< on connect
    QList<Message> messages; ///< since the last question

private:
    QWebSocket m_socket;
};

} // namespace chitai
