// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/TurnAdditions.h"

#include "story/language/PractisedWords.h"
#include "story/review/ReadingMeasures.h"
#include "story/tales/WishAnswer.h"

namespace chitai {

namespace {

using Place = TaleWalk::Place;

/// How the story takes up what was said.
QString leadFor(const TaleWalk &walk, const Phrases &phrases, const TaleRequest &request)
{
    const auto pickOf = [&](const QStringList &list) { return list[walk.pick(list.size(), 1)]; };
    const auto answerOr = [&](const QStringList &others) {
        const QStringList answers
            = answersTo({.text = request.prompt,
                         .isQuestion = walk.lastStep() == TaleWalk::Step::Question,
                         .hero = request.character.name,
                         .mostWords = measuresOf(request.level).mostWords},
                        phrases, request.language);
        return answers.isEmpty() ? others : answers;
    };
    if (request.telling == Telling::Anew) {
        const qsizetype first = walk.pick(phrases.anew.size(), 4);
        return phrases.anew[(first + request.version) % phrases.anew.size()];
    }
    switch (walk.lastStep()) {
    case TaleWalk::Step::OwnWords:
        return pickOf(answerOr(phrases.bridges));
    case TaleWalk::Step::Unkind:
        return pickOf(phrases.kindly);
    case TaleWalk::Step::Question:
        return pickOf(answerOr(phrases.questions));
    case TaleWalk::Step::NewDay:
        return pickOf(phrases.newDay);
    case TaleWalk::Step::Opening:
    case TaleWalk::Step::Chosen:
    case TaleWalk::Step::WentOn:
        return {};
    }
    Q_UNREACHABLE();
}

/// A sentence in the spirit of one of the active rules: the scene's own, or where that has none,
/// one that fits everywhere.
QString ruleFor(const TaleWalk &walk, const Phrases &phrases, const QStringList &ruleIds)
{
    const bool mayBeGeneral = walk.place() == Place::Outcome || walk.place() == Place::Opening;
    QStringList sentences;
    for (const QString &id : ruleIds) {
        const QString rule = id.section(u'_', 0, 0);
        const QString own = walk.scene() ? walk.scene()->rules.value(rule) : QString();
        const QStringList general = phrases.rules.value(rule);
        if (!own.isEmpty())
            sentences += own;
        else if (mayBeGeneral && !general.isEmpty())
            sentences += general[walk.inTurn(general.size(), 3)];
    }
    return sentences.isEmpty() ? QString() : sentences[walk.pick(sentences.size(), 2)];
}

/// A sentence that names words as they are, so that no case or gender has to fit: those that a turn
/// lacks to have three of them. Another turn begins with others.
QString practiceFor(const TaleWalk &walk, const Phrases &phrases, const TaleRequest &request,
                    const QStringList &sentences)
{
    const QStringList &words = request.practiceWords;
    const QStringList there = wordsFoundIn(words, sentences.join(u' '));
    QStringList named;
    const qsizetype first = words.isEmpty() ? 0 : walk.pick(words.size(), 6);
    for (qsizetype i = 0; i < words.size() && there.size() + named.size() < practisedWords; ++i) {
        const QString &word = words[(first + i) % words.size()];
        if (!there.contains(word))
            named += word;
    }
    if (named.isEmpty())
        return {};
    QString sentence = phrases.practice[walk.pick(phrases.practice.size(), 7)];
    return sentence.replace(QStringLiteral("{words}"), quotedWords(named, request.language));
}

/// What the mood and the friends add at this place.
void addMoodAndFriends(TurnAdditions &additions, const TaleWalk &walk, ReadingLevel level)
{
    const TaleFriend *companion = walk.companion();
    // Where a friend comes back, a short turn has no room for the mood, and later nobody knows it.
    const bool hasMood = !walk.returning() || level == ReadingLevel::Independent;
    switch (walk.place()) {
    case Place::Goal:
        additions.mood = hasMood ? walk.mood().first : QString();
        if (const TaleFriend *returning = walk.returning())
            additions.returning = returning->again;
        break;
    case Place::Outcome: {
        // Some of them, and none twice a day.
        const int index = walk.outcomeCount() - 1;
        if (hasMood && index < walk.mood().later.size() && walk.pick(2, 9) == 0)
            additions.moodLater = walk.mood().later[index];
        break;
    }
    case Place::Finale:
        additions.companion = companion ? companion->comes : QString();
        break;
    case Place::Ending:
        additions.companion = companion ? companion->cheers : QString();
        additions.moodLater = hasMood ? walk.mood().last : QString();
        break;
    case Place::Nowhere:
    case Place::Opening:
    case Place::Episode:
        break;
    }
}

/// What lets a child choose in a finale without a thing in hand.
QString findingOf(const TaleWalk &walk, const Phrases &phrases)
{
    const bool finds = walk.place() == Place::Finale && walk.given();
    return finds ? phrases.found[walk.pick(phrases.found.size(), 10)] : QString();
}

} // namespace

TurnAdditions neededAdditions(const TaleWalk &walk, const Phrases &phrases)
{
    TurnAdditions additions;
    additions.found = findingOf(walk, phrases);
    return additions;
}

TurnAdditions additionsFor(const TaleWalk &walk, const Phrases &phrases, const TaleRequest &request,
                           const QStringList &sentences)
{
    TurnAdditions additions = neededAdditions(walk, phrases);
    additions.lead = leadFor(walk, phrases, request);
    additions.practice = practiceFor(walk, phrases, request, sentences);
    if (walk.place() != Place::Ending)
        additions.rule = ruleFor(walk, phrases, request.ruleIds);
    addMoodAndFriends(additions, walk, request.level);
    return additions;
}

} // namespace chitai
