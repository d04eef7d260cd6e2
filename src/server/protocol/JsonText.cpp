// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/JsonText.h"

#include "base/Clock.h"

namespace chitai {

namespace {

/// What stands for a character that a string may not have as it is; nothing for any other.
QByteArray escaped(char letter)
{
    switch (letter) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\f':
        return "\\f";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    constexpr uchar blank = 0x20;
    return uchar(letter) >= blank
        ? QByteArray()
        : "\\u" + QByteArray::number(uchar(letter), 16).rightJustified(4, '0');
}

} // namespace

void appendJson(QByteArray &json, QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    json += '"';
    qsizetype written = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QByteArray instead = escaped(bytes[i]);
        if (instead.isEmpty())
            continue;
        json.append(bytes.constData() + written, i - written);
        json += instead;
        written = i + 1;
    }
    json.append(bytes.constData() + written, bytes.size() - written);
    json += '"';
}

void appendJson(QByteArray &json, const QUuid &id)
{
    json += '"' + id.toByteArray(QUuid::WithoutBraces) + '"';
}

void appendJson(QByteArray &json, const QDateTime &moment)
{
    json += '"' + toTimestamp(moment).toLatin1() + '"';
}

} // namespace chitai
