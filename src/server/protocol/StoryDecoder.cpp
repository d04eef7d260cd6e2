// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/StoryDecoder.h"

#include "base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringBuilder>
#include <array>

namespace chitai {

namespace {

struct StorySyntax
{
    QLatin1StringView words; ///< of the command, without the slash
    StoryCommand::Kind kind;
    QLatin1StringView argument; ///< what it is called in the help; empty: none
};

using StoryKind = StoryCommand::Kind;

constexpr std::array storyForms{
    StorySyntax{QLatin1StringView("world select"), StoryKind::SelectWorld, QLatin1StringView("ID")},
    StorySyntax{QLatin1StringView("world attach_lore"), StoryKind::AttachLore,
                QLatin1StringView("TEXT")},
    StorySyntax{QLatin1StringView("world sync_folder"), StoryKind::SyncFolder,
                QLatin1StringView("PATH")},
    StorySyntax{QLatin1StringView("character select"), StoryKind::SelectCharacter,
                QLatin1StringView("ID")},
    StorySyntax{QLatin1StringView("model"), StoryKind::SelectModel, QLatin1StringView("ID")},
    StorySyntax{QLatin1StringView("rules add"), StoryKind::AddRule, QLatin1StringView("ID")},
    StorySyntax{QLatin1StringView("rules clear"), StoryKind::ClearRules, QLatin1StringView()},
    StorySyntax{QLatin1StringView("rules set"), StoryKind::SetRules, QLatin1StringView("ID, ID")},
    StorySyntax{QLatin1StringView("session new"), StoryKind::NewSession, QLatin1StringView()},
    StorySyntax{QLatin1StringView("story begin"), StoryKind::BeginStory, QLatin1StringView("JSON")},
    StorySyntax{QLatin1StringView("session continue"), StoryKind::ContinueSession,
                QLatin1StringView("ID")},
    StorySyntax{QLatin1StringView("session delete"), StoryKind::DeleteSession,
                QLatin1StringView("ID")},
    StorySyntax{QLatin1StringView("cancel"), StoryKind::Cancel, QLatin1StringView()},
    StorySyntax{QLatin1StringView("draft"), StoryKind::Draft, QLatin1StringView("WHAT")},
};

QString help(const StorySyntax &form)
{
    return form.argument.isEmpty() ? QString(u'/' % form.words)
                                   : QString(u'/' % form.words % u' ' % form.argument);
}

/// What stands behind the command's words, or nothing where these are other words.
std::optional<QString> argumentOf(const QString &text, const StorySyntax &form)
{
    qsizetype from = 1;
    for (const QString &word : QString(form.words).split(u' ')) {
        while (from < text.size() && text[from].isSpace() && from > 1)
            ++from;
        if (!QStringView(text).mid(from).startsWith(word))
            return std::nullopt;
        from += word.size();
        if (from < text.size() && !text[from].isSpace())
            return std::nullopt;
    }
    return text.mid(from).trimmed();
}

Result<StoryInput> command(const QString &text)
{
    QStringList possible;
    for (const StorySyntax &form : storyForms) {
        const std::optional<QString> argument = argumentOf(text, form);
        if (argument && argument->isEmpty() && !form.argument.isEmpty()) {
            return failure(ErrorCode::BadValue,
                           QStringLiteral("Something is missing: %1").arg(help(form)));
        }
        if (argument)
            return StoryCommand{form.kind, *argument};
        possible += help(form);
    }
    return failure(ErrorCode::BadValue,
                   QStringLiteral("There is no command \"%1\". Possible are: %2")
                       .arg(firstCharacters(text, 40), possible.join(QStringLiteral(", "))));
}

Result<StoryInput> prompt(const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::BadValue,
                       QStringLiteral("The message is empty. Write something."));
    if (text.size() > maxPromptBytes || text.toUtf8().size() > maxPromptBytes) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("The message is too long: a prompt has up to 256 KB."));
    }
    return text.startsWith(u'/') ? command(text) : StoryInput(StoryPrompt{text});
}

tl::unexpected<Error> badBeginning(const QString &key, const QString &shape)
{
    return failure(ErrorCode::BadValue, QStringLiteral("\"%1\" is %2.").arg(key, shape));
}

Result<QString> textOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isString())
        return badBeginning(key, QStringLiteral("a text"));
    return wellFormed(value.toString());
}

Result<std::optional<ReadingLevel>> levelOf(const QJsonObject &object)
{
    const QJsonValue value = object.value(u"level");
    if (value.isUndefined())
        return std::nullopt;
    const auto level = readingLevelFromNumber(value.toInt(-1));
    if (!level)
        return badBeginning(QStringLiteral("level"), QStringLiteral("0, 1 or 2"));
    return level;
}

Result<std::optional<QStringList>> rulesOf(const QJsonObject &object)
{
    const QJsonValue value = object.value(u"rules");
    if (value.isUndefined())
        return std::nullopt;
    QStringList ids;
    for (const QJsonValue id : value.toArray()) {
        if (id.isString() && !ids.contains(id.toString()))
            ids += wellFormed(id.toString());
    }
    if (!value.isArray() || ids.size() != value.toArray().size())
        return badBeginning(QStringLiteral("rules"), QStringLiteral("a list of ids, each once"));
    return ids;
}

Result<std::optional<Language>> languageOf(const QJsonObject &object)
{
    const QJsonValue value = object.value(u"language");
    if (value.isUndefined())
        return std::nullopt;
    const std::optional<Language> language = languageFromCode(value.toString());
    if (!language)
        return badBeginning(QStringLiteral("language"), QStringLiteral("\"ru\", \"de\" or \"en\""));
    return language;
}

} // namespace

bool isStoryCommand(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return (document.isObject() ? document.object().value(u"prompt").toString() : text)
        .startsWith(u'/');
}

Result<StoryInput> decodeStoryMessage(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return prompt(wellFormed(text));
    const QJsonValue value = document.object().value(u"prompt");
    if (!value.isString()) {
        return failure(ErrorCode::BadMessage,
                       QStringLiteral("A message is {\"prompt\":\"…\"}, with a text."));
    }
    return prompt(wellFormed(value.toString()));
}

Result<StoryBeginning> decodeStoryBeginning(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject()) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("It is called: /story begin {\"world_id\":\"…\","
                                      "\"character_id\":\"…\"}"));
    }
    const QJsonObject object = document.object();
    StoryBeginning beginning;
    const auto into = [](auto &member) { return [&member](const auto &value) { member = value; }; };
    const Result<void> read
        = textOf(object, QStringLiteral("world_id"))
              .map(into(beginning.worldId))
              .and_then([&] { return textOf(object, QStringLiteral("character_id")); })
              .map(into(beginning.characterId))
              .and_then([&] { return textOf(object, QStringLiteral("model")); })
              .map(into(beginning.model))
              .and_then([&] { return levelOf(object).map(into(beginning.level)); })
              .and_then([&] { return rulesOf(object).map(into(beginning.rules)); })
              .and_then([&] { return languageOf(object).map(into(beginning.language)); });
    if (!read)
        return tl::unexpected(read.error());
    return beginning;
}

} // namespace chitai
