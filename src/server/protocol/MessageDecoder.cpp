// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/MessageDecoder.h"

#include "server/protocol/Json.h"
#include "server/protocol/StepReader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace chitai {

namespace {

using Decoder = Result<ReadingCommand> (*)(const QJsonObject &payload);

tl::unexpected<Error> badValue(const QString &message)
{
    return failure(ErrorCode::BadValue, message);
}

Result<ReadingCommand> startSession(const QJsonObject &payload)
{
    const QJsonValue language = payload.value(u"language");
    if (language.isUndefined() || language.isNull())
        return StartSession{Language::Russian};
    const std::optional<Language> known = languageFromCode(language.toString());
    if (!known)
        return badValue(QStringLiteral("The language is one of \"ru\", \"de\" and \"en\"."));
    return StartSession{*known};
}

Result<QUuid> id(const QJsonObject &payload, const QString &key)
{
    const std::optional<QUuid> id = idFromText(payload.value(key).toString());
    if (!id)
        return badValue(QStringLiteral("The payload needs \"%1\", a UUID.").arg(key));
    return *id;
}

Result<ReadingCommand> addItem(const QJsonObject &payload)
{
    const bool brings = payload.value(u"bring").toBool();
    return id(payload, QStringLiteral("item_id")).map([=](const QUuid &item) -> ReadingCommand {
        if (brings)
            return BringItem{item};
        return AddItem{item};
    });
}

Result<ReadingCommand> removeItem(const QJsonObject &payload)
{
    return id(payload, QStringLiteral("session_item_id"))
        .map([](const QUuid &item) -> ReadingCommand { return RemoveQueuedItem{item}; });
}

Result<ReadingCommand> moveItem(const QJsonObject &payload)
{
    const Result<QUuid> item = id(payload, QStringLiteral("session_item_id"));
    if (!item)
        return tl::unexpected(item.error());
    const QJsonValue before = payload.value(u"before");
    if (before.isUndefined() || before.isNull())
        return MoveQueuedItem{*item, {}};
    return id(payload, QStringLiteral("before")).map([&](const QUuid &follower) -> ReadingCommand {
        return MoveQueuedItem{*item, follower};
    });
}

Result<ReadingCommand> advanceWord(const QJsonObject &payload)
{
    const QJsonValue delta = payload.value(u"delta");
    if (delta.isUndefined())
        return AdvanceWord{1};
    const double value = delta.toDouble(std::nan(""));
    if (!std::isfinite(value) || std::trunc(value) != value)
        return badValue(QStringLiteral("\"delta\" is a whole number."));
    constexpr double most = std::numeric_limits<int>::max();
    return AdvanceWord{int(std::clamp(value, -most, most))};
}

/// The index of a word; nothing where there is none.
Result<std::optional<int>> wordIndex(const QJsonObject &payload)
{
    const QJsonValue index = payload.value(u"word_index");
    if (index.isUndefined() || index.isNull())
        return std::optional<int>();
    const double value = index.toDouble(-1);
    if (value < 0 || value > std::numeric_limits<int>::max() || std::trunc(value) != value)
        return badValue(QStringLiteral("\"word_index\" is the number of a word, from 0."));
    return std::optional(int(value));
}

Result<ReadingCommand> markWord(const QJsonObject &payload)
{
    const QJsonValue kind = payload.value(u"kind");
    const std::optional<WordMark> mark = kind.isUndefined() || kind.isNull()
        ? WordMark::Stumbled
        : wordMarkFromCode(kind.toString());
    if (!mark)
        return badValue(QStringLiteral("There is no such \"kind\" of mark."));
    return wordIndex(payload).map([&](const std::optional<int> &index) -> ReadingCommand {
        return MarkWord{index, *mark};
    });
}

Result<int> namedWord(const QJsonObject &payload)
{
    return wordIndex(payload).and_then([](const std::optional<int> &index) -> Result<int> {
        if (!index)
            return badValue(QStringLiteral("The payload needs \"word_index\"."));
        return *index;
    });
}

Result<ReadingCommand> unmarkWord(const QJsonObject &payload)
{
    return namedWord(payload).map([](int word) -> ReadingCommand { return UnmarkWord{word}; });
}

Result<ReadingCommand> lastWordRead(const QJsonObject &payload)
{
    return namedWord(payload).map([](int word) -> ReadingCommand { return LastWordRead{word}; });
}

Result<ReadingCommand> setReader(const QJsonObject &payload)
{
    return id(payload, QStringLiteral("reader")).map([](const QUuid &child) -> ReadingCommand {
        return SetReader{child, {}}; // the style is Profiles'
    });
}

Result<ReadingCommand> setCurtain(const QJsonObject &payload)
{
    const QJsonValue closed = payload.value(u"closed");
    if (!closed.isBool())
        return badValue(QStringLiteral("The payload needs \"closed\", true or false."));
    return SetCurtain{closed.toBool()};
}

Result<ReadingCommand> setSupport(const QJsonObject &payload)
{
    const auto support = DisplayStyle::supportFromName(payload.value(u"support").toString());
    if (!support)
        return badValue(QStringLiteral("The payload needs \"support\": strong, light or none."));
    return SetSupport{*support};
}

Result<ReadingCommand> offerFreeMinute(const QJsonObject &payload)
{
    const QJsonValue offered = payload.value(u"offered");
    if (!offered.isBool())
        return badValue(QStringLiteral("The payload needs \"offered\", true or false."));
    return OfferFreeMinute{offered.toBool()};
}

Result<ReadingCommand> correctSyllables(const QJsonObject &payload)
{
    const QJsonValue word = payload.value(u"word");
    if (word.toString().isEmpty())
        return badValue(QStringLiteral("The payload needs \"word\", a text."));
    CorrectSyllables command{{}, word.toString(), {}};
    if (const QJsonValue language = payload.value(u"language");
        !language.isUndefined() && !language.isNull()) {
        command.language = languageFromCode(language.toString());
        if (!command.language)
            return badValue(QStringLiteral("The language is one of \"ru\", \"de\" and \"en\"."));
    }
    const QJsonValue syllables = payload.value(u"syllables");
    if (syllables.isNull())
        return command;
    if (!syllables.isArray() || syllables.toArray().isEmpty()) {
        return badValue(
            QStringLiteral("The payload needs \"syllables\", a list of texts, or null for "
                           "the program's own."));
    }
    for (const QJsonValue &syllable : syllables.toArray()) {
        if (!syllable.isString())
            return badValue(QStringLiteral("Each of the \"syllables\" is a text."));
        command.syllables += syllable.toString();
    }
    return command;
}

const QHash<QString, Decoder> &decoders()
{
    static const QHash<QString, Decoder> byType{
        {QStringLiteral("start_session"), startSession},
        {QStringLiteral("end_session"),
         [](const QJsonObject &) -> Result<ReadingCommand> { return EndSession{}; }},
        {QStringLiteral("add_item"), addItem},
        {QStringLiteral("next_item"),
         [](const QJsonObject &) -> Result<ReadingCommand> { return NextItem{}; }},
        {QStringLiteral("advance_word"), advanceWord},
        {QStringLiteral("remove_item"), removeItem},
        {QStringLiteral("move_item"), moveItem},
        {QStringLiteral("undo"),
         [](const QJsonObject &) -> Result<ReadingCommand> { return Undo{}; }},
        {QStringLiteral("mark_word"), markWord},
        {QStringLiteral("unmark_word"), unmarkWord},
        {QStringLiteral("offer_free_minute"), offerFreeMinute},
        {QStringLiteral("start_free_minute"),
         [](const QJsonObject &) -> Result<ReadingCommand> { return StartFreeMinute{}; }},
        {QStringLiteral("stop_free_minute"),
         [](const QJsonObject &) -> Result<ReadingCommand> { return StopFreeMinute{}; }},
        {QStringLiteral("last_word_read"), lastWordRead},
        {QStringLiteral("leave_free_minute"),
         [](const QJsonObject &) -> Result<ReadingCommand> { return LeaveFreeMinute{}; }},
        {QStringLiteral("set_curtain"), setCurtain},
        {QStringLiteral("set_reader"), setReader},
        {QStringLiteral("set_support"), setSupport},
        {QStringLiteral("correct_syllables"), correctSyllables},
    };
    return byType;
}

Result<ReadingCommand> commandOf(const QJsonValue &type, const QJsonValue &payload)
{
    if (!type.isString())
        return failure(ErrorCode::BadMessage, QStringLiteral("The message has no \"type\"."));
    const Decoder decoder = decoders().value(type.toString());
    if (!decoder) {
        return failure(ErrorCode::UnknownType,
                       QStringLiteral("There is no message of the type \"%1\".")
                           .arg(type.toString().left(40)));
    }
    if (!payload.isUndefined() && !payload.isNull() && !payload.isObject())
        return badValue(QStringLiteral("The payload is an object."));
    return decoder(payload.toObject());
}

std::optional<qint64> numberIn(const QJsonObject &message, QStringView key)
{
    // Whole numbers that JSON carries exactly; anything else is an unknown key of a later version.
    constexpr double most = 9007199254740991.0;
    const double number = message.value(key).toDouble(-1);
    if (number < 0 || number > most || std::trunc(number) != number)
        return std::nullopt;
    return qint64(number);
}

/// In the message, or else in its payload.
std::optional<quint64> revisionIn(const QJsonObject &message, const QJsonObject &payload,
                                  QStringView key)
{
    const std::optional<qint64> revision = numberIn(message, key);
    return revision ? revision : numberIn(payload, key);
}

} // namespace

ClientMessage readMessage(const QString &text)
{
    std::optional<ClientMessage> step = readStep(text);
    return step ? *std::move(step) : readFully(text);
}

ClientMessage readFully(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return {
            failure(ErrorCode::BadMessage,
                    QStringLiteral("A message is a JSON object with \"type\" and \"payload\"."))};
    }
    const QJsonObject message = document.object();
    const QJsonValue type = message.value(u"type");
    const QJsonValue payload = message.value(u"payload");
    const QJsonObject fields = payload.toObject();
    return {commandOf(type, payload), numberIn(message, u"tap"),
            revisionIn(message, fields, u"after"), revisionIn(message, fields, u"within"),
            type == QLatin1StringView("check_line")};
}

Result<ReadingCommand> decodeMessage(const QString &text)
{
    return readMessage(text).command;
}

} // namespace chitai
