// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/DraftMessages.h"

#include "storytime/StoryDesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace chitai {

namespace {

using Kind = DraftCommand::Kind;

struct CommandSyntax
{
    QLatin1StringView word;
    Kind kind;
    QLatin1StringView arguments; ///< what they are called in the help
};

constexpr std::array forms{
    CommandSyntax{QLatin1StringView("watch"), Kind::Watch, {}},
    CommandSyntax{QLatin1StringView("approve"), Kind::Approve,
                  QLatin1StringView(" LINE|all [FINGERPRINT]")},
    CommandSyntax{QLatin1StringView("drop"), Kind::Drop, QLatin1StringView(" LINE")},
    CommandSyntax{QLatin1StringView("reconsider"), Kind::Reconsider, QLatin1StringView(" LINE")},
    CommandSyntax{QLatin1StringView("edit"), Kind::Edit, QLatin1StringView(" LINE TEXT")},
    CommandSyntax{QLatin1StringView("choose"), Kind::Choose, QLatin1StringView(" LINE")},
    CommandSyntax{QLatin1StringView("say"), Kind::Say, QLatin1StringView(" TEXT")},
    CommandSyntax{QLatin1StringView("simpler"), Kind::Simpler, {}},
    CommandSyntax{QLatin1StringView("shorter"), Kind::Shorter, {}},
    CommandSyntax{QLatin1StringView("anew"), Kind::Anew, {}},
    CommandSyntax{QLatin1StringView("version"), Kind::Version, QLatin1StringView(" NUMBER")},
    CommandSyntax{QLatin1StringView("level"), Kind::Level, QLatin1StringView(" NUMBER")},
    CommandSyntax{QLatin1StringView("retry"), Kind::Retry, {}},
    CommandSyntax{QLatin1StringView("stop"), Kind::Stop, {}},
};

QString findingName(Finding finding)
{
    switch (finding) {
    case Finding::NotForChildren:
        return QStringLiteral("not_for_children");
    case Finding::NotTheStory:
        return QStringLiteral("not_the_story");
    case Finding::Torn:
        return QStringLiteral("torn");
    case Finding::OtherLanguage:
        return QStringLiteral("other_language");
    case Finding::LongSentence:
        return QStringLiteral("long_sentence");
    case Finding::HardWords:
        return QStringLiteral("hard_words");
    case Finding::FewKnownWords:
        return QStringLiteral("few_known_words");
    case Finding::LongReply:
        return QStringLiteral("long_reply");
    case Finding::NoStory:
        return QStringLiteral("no_story");
    }
    Q_UNREACHABLE();
}

QJsonArray toJson(const QList<Remark> &remarks)
{
    QJsonArray array;
    for (const Remark &remark : remarks) {
        array += QJsonObject{{QStringLiteral("finding"), findingName(remark.finding)},
                             {QStringLiteral("words"), QJsonArray::fromStringList(remark.words)},
                             {QStringLiteral("number"), remark.number},
                             {QStringLiteral("limit"), remark.limit}};
    }
    return array;
}

QString stateName(const DraftLine &line)
{
    if (line.isSent())
        return QStringLiteral("sent");
    return draftStateName(line.state);
}

QString placeName(DraftLine::Place place)
{
    switch (place) {
    case DraftLine::Place::Desk:
        return QStringLiteral("desk");
    case DraftLine::Place::Queue:
        return QStringLiteral("queue");
    case DraftLine::Place::Screen:
        return QStringLiteral("screen");
    case DraftLine::Place::Read:
        return QStringLiteral("read");
    }
    Q_UNREACHABLE();
}

Result<DraftCommand> incomplete(const CommandSyntax &form)
{
    return failure(ErrorCode::BadValue,
                   QStringLiteral("It is called: /draft %1%2")
                       .arg(QString(form.word), QString(form.arguments)));
}

} // namespace

Result<DraftCommand> decodeDraftCommand(const QString &words)
{
    const QString word = words.section(u' ', 0, 0);
    const QString rest = words.section(u' ', 1).trimmed();
    QStringList possible;
    for (const CommandSyntax &form : forms) {
        possible += form.word;
        if (word != form.word)
            continue;
        DraftCommand command{.kind = form.kind};
        if (!form.arguments.isEmpty() && rest.isEmpty())
            return incomplete(form);
        switch (form.kind) {
        case Kind::Approve:
            if (rest.section(u' ', 0, 0) == u"all") {
                return DraftCommand{.kind = Kind::ApproveFit,
                                    .lineId = {},
                                    .text = rest.section(u' ', 1).trimmed()};
            }
            [[fallthrough]];
        case Kind::Drop:
        case Kind::Reconsider:
        case Kind::Choose:
            command.lineId = rest;
            break;
        case Kind::Edit:
            command.lineId = rest.section(u' ', 0, 0);
            command.text = rest.section(u' ', 1);
            if (command.text.trimmed().isEmpty())
                return incomplete(form);
            break;
        case Kind::Say:
            command.text = rest;
            break;
        case Kind::Version:
        case Kind::Level: {
            bool isNumber = false;
            command.number = rest.toInt(&isNumber);
            if (!isNumber)
                return incomplete(form);
            break;
        }
        default:
            break;
        }
        return command;
    }
    return failure(
        ErrorCode::BadValue,
        QStringLiteral("Of a draft can be asked: %1").arg(possible.join(QStringLiteral(", "))));
}

Result<void> carryOut(const DraftCommand &command, StoryDesk &desk)
{
    const qsizetype line = desk.draft().lineWithId(command.lineId);
    switch (command.kind) {
    case Kind::Watch:
        return {};
    case Kind::ApproveFit:
        return desk.approveFit(command.text);
    case Kind::Approve:
        return desk.approve(line);
    case Kind::Drop:
        return desk.drop(line);
    case Kind::Reconsider:
        return desk.reconsider(line);
    case Kind::Edit:
        return desk.edit(line, command.text);
    case Kind::Choose:
        return desk.choose(line);
    case Kind::Say:
        return desk.say(command.text);
    case Kind::Simpler:
        return desk.askAgain(ReplyWish::Simpler);
    case Kind::Shorter:
        return desk.askAgain(ReplyWish::Shorter);
    case Kind::Anew:
        return desk.askAgain(ReplyWish::Anew);
    case Kind::Version:
        return desk.showVersion(command.number - 1);
    case Kind::Level:
        if (const std::optional<ReadingLevel> level = readingLevelFromNumber(command.number))
            return desk.setLevel(*level);
        return failure(ErrorCode::BadValue, QStringLiteral("A level is 0, 1 or 2."));
    case Kind::Retry:
        return desk.retry();
    case Kind::Stop:
        desk.cancel();
        return {};
    }
    Q_UNREACHABLE();
}

QString encodeDraft(const StoryDesk &desk)
{
    const StoryDraft &draft = desk.draft();
    QJsonArray lines;
    for (qsizetype i = 0; i < draft.lines.size(); ++i) {
        const DraftLine &line = draft.lines[i];
        lines += QJsonObject{{QStringLiteral("id"), draft.lineId(i)},
                             {QStringLiteral("text"), line.text()},
                             {QStringLiteral("is_choice"), line.isChoice},
                             {QStringLiteral("state"), stateName(line)},
                             {QStringLiteral("place"), placeName(line.place)},
                             {QStringLiteral("is_fit"), line.verdict.isFit()},
                             {QStringLiteral("is_refused"), line.verdict.isRefused()},
                             {QStringLiteral("remarks"), toJson(line.verdict.remarks)}};
    }
    const std::optional<ModelProblem> problem = desk.problem();
    const QJsonObject metadata{
        {QStringLiteral("session_id"), desk.selection().sessionId},
        {QStringLiteral("language"), draft.isEmpty() ? QString() : languageCode(draft.language)},
        {QStringLiteral("is_telling"), desk.isTelling()},
        {QStringLiteral("waited_seconds"), int(desk.waited().count())},
        {QStringLiteral("may_be_loading"), desk.mayBeLoading()},
        {QStringLiteral("lines"), lines},
        {QStringLiteral("fingerprint"), draft.isEmpty() ? QString() : draft.fingerprint()},
        {QStringLiteral("remarks"), toJson(draft.remarks)},
        {QStringLiteral("wants_practice"), draft.wantsPractice},
        {QStringLiteral("practice_words"), QJsonArray::fromStringList(draft.practiceWords)},
        {QStringLiteral("can_ask_again"), desk.canAskAgain()},
        {QStringLiteral("can_retry"), desk.canRetry()},
        {QStringLiteral("version"), draft.isEmpty() ? 0 : int(desk.version()) + 1},
        {QStringLiteral("version_count"), int(desk.versionCount())},
        {QStringLiteral("level"), int(desk.level())},
        {QStringLiteral("problem"), problem ? describe(*problem, desk.explanation()) : QString()}};
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("event"), QStringLiteral("draft")},
                                  {QStringLiteral("payload"),
                                   QJsonObject{{QStringLiteral("content"), desk.telling()},
                                               {QStringLiteral("metadata"), metadata}}}})
            .toJson(QJsonDocument::Compact));
}

} // namespace chitai
