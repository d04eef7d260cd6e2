// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/ChatEvent.h"

#include "base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace chitai {

namespace {

std::optional<int> count(const QJsonValue &value)
{
    constexpr double most = 1e9;
    const double number = value.toDouble(-1);
    return number >= 0 && number <= most ? std::optional(int(number)) : std::nullopt;
}

/// The content of a message: a text, or a list of parts of which some are texts.
QString contentOf(const QJsonValue &content, ChatEvent &event)
{
    if (!content.isArray())
        return content.toString();
    QString text;
    for (const QJsonValue &part : content.toArray()) {
        const QString kind = part[u"type"].toString();
        if (kind == u"thinking" || kind == u"reasoning")
            event.hasThoughts = true;
        else
            text += part.isString() ? part.toString() : part[u"text"].toString();
    }
    return text;
}

bool saysSomething(const QJsonValue &value)
{
    return value.isString()
        ? !value.toString().isEmpty()
        : !value.isUndefined() && !value.isNull() && !value.toObject().isEmpty();
}

QString explanationIn(const QJsonValue &error)
{
    constexpr qsizetype longest = 300;
    for (const QJsonValue &value : {error, error[u"message"], error[u"error"], error[u"detail"],
                                    error[u"detail"][u"message"]}) {
        if (value.isString())
            return value.toString().simplified().left(longest);
    }
    return {};
}

} // namespace

QString explanationOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object
        = document.isArray() ? document.array().first().toObject() : document.object();
    const QString ofError = explanationIn(object.value(u"error"));
    return wellFormed(ofError.isEmpty() ? explanationIn(object) : ofError);
}

QString withoutKeys(QString explanation)
{
    static const QRegularExpression key(
        QStringLiteral("\\b(?:sk|pk|gsk|hf|xai|key|api)[-_][\\w*-]{4,}|\\b[\\w-]{24,}\\b"));
    return explanation.replace(key, QStringLiteral("…"));
}

ChatEvent readChatEvent(const QByteArray &data)
{
    if (data.trimmed() == "[DONE]")
        return {.isLast = true};
    const QJsonDocument document = QJsonDocument::fromJson(data);
    if (!document.isObject())
        return {.isUnreadable = true};
    const QJsonObject object = document.object();
    ChatEvent event;
    const QJsonValue error = object.value(u"error");
    event.isError = saysSomething(error);
    if (event.isError)
        event.explanation = wellFormed(explanationIn(error));
    const QJsonValue usage = object.value(u"usage");
    event.promptTokens = count(usage[u"prompt_tokens"]);
    event.replyTokens = count(usage[u"completion_tokens"]);
    const QJsonObject choice = object.value(u"choices").toArray().first().toObject();
    const QString reason = choice.value(u"finish_reason").toString();
    event.isError = event.isError || reason == u"error";
    event.isLast = !reason.isEmpty() && reason != u"null" && !event.isError;
    event.isCut = reason == u"length" || reason == u"max_tokens";
    event.isWithheld = reason == u"content_filter" || reason == u"safety";
    const QJsonValue delta = choice.value(u"delta");
    const QJsonValue message = delta.isObject() ? delta : choice.value(u"message");
    event.text = contentOf(message[u"content"], event);
    event.isRefusal = saysSomething(message[u"refusal"]);
    event.hasThoughts = event.hasThoughts || saysSomething(message[u"reasoning_content"])
        || saysSomething(message[u"reasoning"]) || saysSomething(message[u"thinking"]);
    return event;
}

QString PieceJoiner::join(const QString &piece)
{
    QString text = m_kept + piece;
    text.remove(QChar::Null); // which nobody can read and a server does not keep
    m_kept.clear();
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_kept = text.back();
        text.chop(1);
    }
    return wellFormed(text);
}

QString PieceJoiner::finish()
{
    return wellFormed(std::exchange(m_kept, {}));
}

int estimateTokens(const QString &text)
{
    // About four Latin letters make a token, and two and a half of other alphabets.
    const auto latin = std::count_if(text.cbegin(), text.cend(),
                                     [](QChar letter) { return letter.unicode() < 0x250; });
    return int((double(latin) / 4) + (double(text.size() - latin) / 2.5) + 0.99);
}

} // namespace chitai
