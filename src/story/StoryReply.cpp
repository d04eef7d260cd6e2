// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/StoryReply.h"

#include <QRegularExpression>
#include <QStringBuilder>

namespace chitai {

QString joinReply(const StoryReply &reply)
{
    QString content = reply.text;
    if (!reply.choices.isEmpty())
        content += QString(u"\n\n- " % reply.choices.join(QStringLiteral("\n- ")));
    return content;
}

StoryReply splitReply(const QString &content)
{
    static const QRegularExpression choice(
        QStringLiteral("^\\s*(?:[-–—•*]|\\d{1,2}[.)])\\s+(.*\\S)"));
    QStringList lines = content.split(u'\n');
    StoryReply reply;
    while (!lines.isEmpty()) {
        const QRegularExpressionMatch match = choice.match(lines.back());
        if (match.hasMatch())
            reply.choices.prepend(match.captured(1));
        else if (!lines.back().trimmed().isEmpty())
            break;
        lines.removeLast();
    }
    reply.text = lines.join(u'\n').trimmed();
    return reply;
}

} // namespace chitai
