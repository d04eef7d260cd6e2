// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/ChatEvent.h"

#include "base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace chitai {

namespace {

std::optional<int> count(const QJsonValue &value)
{
    constexpr double most = 1e9;
    const double number = value.toDouble(-1);
    return number >= 0 && number <= most ? std::optional(int(number)) : std::nullopt;
}

} // namespace

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
    event.isError = !error.isUndefined() && !error.isNull();
    const QJsonValue usage = object.value(u"usage");
    event.promptTokens = count(usage[u"prompt_tokens"]);
    event.replyTokens = count(usage[u"completion_tokens"]);
    const QJsonObject choice = object.value(u"choices").toArray().first().toObject();
    const QString reason = choice.value(u"finish_reason").toString();
    event.isError = event.isError || reason == u"error";
    event.isLast = !reason.isEmpty() && !event.isError;
    const QJsonValue delta = choice.value(u"delta");
    event.text = (delta.isObject() ? delta : choice.value(u"message"))[u"content"].toString();
    return event;
}

QString PieceJoiner::join(const QString &piece)
{
    QString text = m_kept + piece;
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
