// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/PracticeJson.h"

#include "server/protocol/Json.h"

#include <QJsonArray>
#include <cmath>

namespace chitai {

QJsonValue shareJson(double share)
{
    return std::round(share * 1000) / 1000;
}

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

QJsonValue roundedOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(rounded(*value)) : QJsonValue();
}

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject summaryJson(const ReadingSummary &summary)
{
    return {{QStringLiteral("texts"), summary.texts},
            {QStringLiteral("words"), summary.words},
            {QStringLiteral("errors"), summary.errors},
            {QStringLiteral("self_corrected"), summary.selfCorrected},
            {QStringLiteral("accuracy"), roundedOrNull(summary.accuracy)},
            {QStringLiteral("band"), readingBandCode(summary.band)},
            {QStringLiteral("first_pace"), roundedOrNull(summary.firstPace)},
            {QStringLiteral("repeated_pace"), roundedOrNull(summary.repeatedPace)}};
}

QJsonValue baselineJson(const std::optional<PaceBaseline> &baseline)
{
    if (!baseline)
        return {};
    return QJsonObject{{QStringLiteral("pace"), rounded(baseline->pace)},
                       {QStringLiteral("band"), rounded(baseline->band)},
                       {QStringLiteral("points"), baseline->points}};
}

QJsonObject wordJson(const WordProgress &word)
{
    return {{QStringLiteral("word"), word.word},
            {QStringLiteral("read"), word.read},
            {QStringLiteral("marked"), word.marked},
            {QStringLiteral("last_mark"), word.lastMark ? wordMarkCode(*word.lastMark) : QString()},
            {QStringLiteral("last_day"), dayOrNull(word.lastDay)},
            {QStringLiteral("due_day"), dayOrNull(word.dueDay)},
            {QStringLiteral("clean_days"), word.cleanDays},
            {QStringLiteral("tamed_day"), dayOrNull(word.tamedDay)}};
}

QJsonObject periodJson(const ProgressPeriod &period)
{
    QJsonValue usual;
    if (period.usual) {
        usual = QJsonObject{{QStringLiteral("pace"), rounded(period.usual->pace)},
                            {QStringLiteral("band"), rounded(period.usual->band)}};
    }
    return {{QStringLiteral("first"), dayOrNull(period.first)},
            {QStringLiteral("last"), dayOrNull(period.last)},
            {QStringLiteral("texts"), period.texts},
            {QStringLiteral("alone"), period.alone},
            {QStringLiteral("with_help"), period.withHelp},
            {QStringLiteral("together"), period.together},
            {QStringLiteral("usual"), usual},
            {QStringLiteral("tamed"), period.tamed}};
}

QJsonObject patternJson(const HardPattern &hard, const QList<Item> &training)
{
    QJsonArray texts;
    for (const Item &item : training)
        texts += QJsonObject{{QStringLiteral("id"), toJson(item.id)},
                             {QStringLiteral("text"), item.text}};
    const bool isLength = hard.pattern.kind == WordPattern::Kind::Length;
    return {
        {QStringLiteral("kind"), wordPatternCode(hard.pattern.kind)},
        {QStringLiteral("letters"), isLength ? QJsonValue() : QJsonValue(hard.pattern.letters)},
        {QStringLiteral("syllables"), isLength ? QJsonValue(hard.pattern.syllables) : QJsonValue()},
        {QStringLiteral("words"), hard.words},
        {QStringLiteral("errors"), hard.errors},
        {QStringLiteral("share"), shareJson(hard.share())},
        {QStringLiteral("misread"), QJsonArray::fromStringList(hard.hard)},
        {QStringLiteral("texts"), texts}};
}

QJsonObject nextJson(const NextText &text)
{
    return {{QStringLiteral("id"), toJson(text.item.id)},
            {QStringLiteral("text"), text.item.text},
            {QStringLiteral("reason"), nextTextReasonCode(text.reason)},
            {QStringLiteral("covered"), text.covered},
            {QStringLiteral("due"), text.due},
            {QStringLiteral("known"), std::round(text.known * 100) / 100}};
}

QJsonObject hardWordJson(const SessionReview::Word &word)
{
    return {{QStringLiteral("session_item_id"), toJson(word.sessionItemId)},
            {QStringLiteral("word_index"), word.index},
            {QStringLiteral("word"), word.text},
            {QStringLiteral("kind"), wordMarkCode(word.mark)},
            {QStringLiteral("syllables"), QJsonArray::fromStringList(word.syllables)},
            {QStringLiteral("line"), QJsonArray{word.before, word.shown, word.after}}};
}

QJsonObject reviewedJson(const ReviewedText &text)
{
    QJsonArray words;
    for (const ReviewedWord &word : text.words) {
        words += QJsonObject{{QStringLiteral("shown"), word.text},
                             {QStringLiteral("read"), word.isRead},
                             {QStringLiteral("can_mark"), word.canMark},
                             {QStringLiteral("kind"),
                              word.mark ? QJsonValue(wordMarkCode(*word.mark)) : QJsonValue()}};
    }
    return {{QStringLiteral("session_item_id"), toJson(text.sessionItemId)},
            {QStringLiteral("text"), text.text},
            {QStringLiteral("of_story"), text.isOfStory},
            {QStringLiteral("repeat"), text.isRepeat},
            {QStringLiteral("words"), words}};
}

QJsonObject orderJson(const LetterOrder &order)
{
    QJsonArray steps;
    for (const QStringList &step : order.steps)
        steps += QJsonArray::fromStringList(step);
    return {{QStringLiteral("id"), order.id},
            {QStringLiteral("name"), order.name},
            {QStringLiteral("source"), order.source},
            {QStringLiteral("steps"), steps}};
}

QJsonObject difficultyJson(const TextDifficulty &difficulty)
{
    const auto part = [](double points, double value) {
        return QJsonObject{{QStringLiteral("points"), rounded(points)},
                           {QStringLiteral("value"), std::round(value * 100) / 100}};
    };
    return {{QStringLiteral("score"), rounded(difficulty.score)},
            {QStringLiteral("new_graphemes"),
             part(difficulty.newGraphemesPart, difficulty.newGraphemes)},
            {QStringLiteral("never_clean"), part(difficulty.neverCleanPart, difficulty.neverClean)},
            {QStringLiteral("syllables_per_word"),
             part(difficulty.syllablesPart, difficulty.syllablesPerWord)},
            {QStringLiteral("clusters"), part(difficulty.clustersPart, difficulty.clusterLetters)},
            {QStringLiteral("words_per_sentence"),
             part(difficulty.sentencesPart, difficulty.wordsPerSentence)}};
}

} // namespace chitai
