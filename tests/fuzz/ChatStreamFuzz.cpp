// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/packs/YamlText.h"
#include "story/providers/ChatEvent.h"
#include "story/providers/SseParser.h"

#include <cstddef>
#include <cstdint>

using namespace chitai;

namespace {

void require(bool holds)
{
    if (!holds)
        abort();
}

QString replyOf(const QByteArray &stream, qsizetype packet)
{
    SseParser parser;
    PieceJoiner joiner;
    QString reply;
    QList<QByteArray> events;
    for (qsizetype from = 0; from < stream.size(); from += packet)
        events += parser.feed(stream.mid(from, packet));
    events += parser.finish();
    for (const QByteArray &event : events)
        reply += joiner.join(readChatEvent(event).text);
    return reply + joiner.finish();
}

} // namespace

/// Whatever a service sends, in whatever packets: the reply is well formed and the same. Whatever a
/// family's file holds: it is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const QString whole = replyOf(bytes, std::max<qsizetype>(bytes.size(), 1));
    require(whole.isValidUtf16());
    require(replyOf(bytes, 1 + data[0] % 16) == whole);
    const auto yaml = readYaml(bytes, QStringLiteral("fuzz.yaml"));
    require(yaml || !yaml.error().message.isEmpty());
    return 0;
}
