// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/ChatTurns.h"

#include <QStringBuilder>

namespace chitai {

namespace {

constexpr QLatin1StringView system("system");
constexpr QLatin1StringView reader("user");

} // namespace

QList<ChatMessage> inTurns(const QList<ChatMessage> &chat)
{
    QList<ChatMessage> turns;
    for (const ChatMessage &message : chat) {
        if (message.content.trimmed().isEmpty())
            continue;
        const bool isFirstOfModel
            = !turns.isEmpty() && turns.back().role == system && message.role != reader;
        if (!turns.isEmpty() && (turns.back().role == message.role || isFirstOfModel))
            turns.back().content += u"\n\n" % message.content;
        else
            turns += message;
    }
    return turns;
}

QList<ChatMessage> withoutSystemRole(const QList<ChatMessage> &chat)
{
    QList<ChatMessage> turns = chat;
    if (turns.isEmpty() || turns.front().role != system)
        return turns;
    const ChatMessage first = turns.takeFirst();
    if (!turns.isEmpty() && turns.front().role == reader)
        turns.front().content = first.content % u"\n\n" % turns.front().content;
    else
        turns.prepend({QString(reader), first.content});
    return turns;
}

} // namespace chitai
