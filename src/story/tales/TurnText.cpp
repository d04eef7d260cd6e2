// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/TurnText.h"

#include "story/language/PractisedWords.h"
#include "story/review/ReadingMeasures.h"
#include "story/tales/LoreSentences.h"
#include "text/Sentences.h"

#include <QRegularExpression>
#include <algorithm>

namespace chitai {

namespace {

using Place = TaleWalk::Place;

constexpr qsizetype mostWordsOfIdea = 4;
constexpr qsizetype mostLettersOfIdea = 40;

enum class Wording { Easy, Text, Full, Twist };

/// What stands around a scene; each may be empty.
struct Additions
{
    // Before it:
    QString lead;
    QString mood;
    QString returning;
    // Behind it:
    QString companion;
    QString found;
    QString moodLater;
    QString practice;
    QString rule;

    [[nodiscard]] QList<QString *> byWeight()
    {
        return {&found, &lead, &practice, &returning, &companion, &mood, &moodLater, &rule};
    }
};

QString wordsOf(const TaleScene &scene, Wording wording)
{
    switch (wording) {
    case Wording::Easy:
        return scene.easy;
    case Wording::Text:
        return scene.text;
    case Wording::Full:
        return scene.text % u' ' % scene.more;
    case Wording::Twist:
        return scene.twist;
    }
    Q_UNREACHABLE();
}

Wording wordingOf(ReadingLevel level)
{
    switch (level) {
    case ReadingLevel::FirstSentences:
        return Wording::Easy;
    case ReadingLevel::ShortStories:
        return Wording::Text;
    case ReadingLevel::Independent:
        return Wording::Full;
    }
    Q_UNREACHABLE();
}

/// What the child hears where nobody asks for another telling: what it has heard on an earlier
/// evening takes another turn this time. A twist is too easy for a child that reads by itself.
Wording usualWording(const TaleWalk &walk, ReadingLevel level)
{
    const bool isOld = walk.timesBefore() % 2 == 1;
    return isOld && level != ReadingLevel::Independent ? Wording::Twist : wordingOf(level);
}

Wording wordingFor(const TaleWalk &walk, const TaleRequest &request)
{
    const Wording usual = usualWording(walk, request.level);
    const bool isEasy = usual == Wording::Easy || usual == Wording::Twist;
    switch (request.telling) {
    case Telling::AsWritten:
        return usual;
    case Telling::Anew:
        if (request.version % 2 == 1)
            return usual;
        return usual == Wording::Twist ? wordingOf(request.level) : Wording::Twist;
    case Telling::Simpler:
        if (request.level == ReadingLevel::FirstSentences)
            return usual;
        return usual == Wording::Full ? Wording::Text : Wording::Easy;
    case Telling::Shorter:
        return isEasy ? usual : Wording::Easy;
    }
    Q_UNREACHABLE();
}

/// At most so many sentences in their order, at least two: what is handed over always stays, then
/// come the shortest, or the first and the last.
QStringList shortened(const QStringList &sentences, const TaleThing *given, Telling telling,
                      qsizetype most)
{
    most = std::max<qsizetype>(2, most);
    if (sentences.size() <= most)
        return sentences;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < sentences.size(); ++i)
        order += i;
    if (telling == Telling::Shorter) {
        order.move(order.size() - 1, 1);
    } else {
        std::stable_sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
            return sentences[left].size() < sentences[right].size();
        });
    }
    for (qsizetype i = sentences.size() - 1; i >= 0; --i) {
        if (given && given->isNamedIn(sentences[i])) {
            order.move(order.indexOf(i), 0);
            break;
        }
    }
    order.resize(most);
    std::sort(order.begin(), order.end());
    QStringList result;
    for (const qsizetype i : std::as_const(order))
        result += sentences[i];
    return result;
}

/// What somebody typed as something to say in a sentence, if it is short and made of words.
QString ideaIn(const QString &prompt, Language language)
{
    static const QRegularExpression cyrillic(QStringLiteral("^[А-Яа-яЁё -]+$"));
    static const QRegularExpression latin(QStringLiteral("^[A-Za-zÄÖÜäöüß' -]+$"));
    QString idea = prompt.simplified();
    while (!idea.isEmpty() && idea.back().isPunct())
        idea.chop(1);
    const bool isReadable
        = (language == Language::Russian ? cyrillic : latin).match(idea).hasMatch();
    if (!isReadable || idea.count(u' ') >= mostWordsOfIdea || idea.size() > mostLettersOfIdea)
        return {};
    idea[0] = idea[0].toUpper();
    return idea;
}

/// How the story takes up what was said.
QString leadFor(const TaleWalk &walk, const Phrases &phrases, const TaleRequest &request)
{
    const auto pickOf = [&](const QStringList &list) { return list[walk.pick(list.size(), 1)]; };
    if (request.telling == Telling::Anew) {
        const qsizetype first = walk.pick(phrases.anew.size(), 4);
        return phrases.anew[(first + request.version) % phrases.anew.size()];
    }
    switch (walk.lastStep()) {
    case TaleWalk::Step::OwnWords:
        return pickOf(ideaIn(request.prompt, request.language).isEmpty() ? phrases.bridges
                                                                         : phrases.ideas);
    case TaleWalk::Step::Unkind:
        return pickOf(phrases.kindly);
    case TaleWalk::Step::Question:
        return pickOf(phrases.questions);
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
            sentences += general[walk.pick(general.size(), 3)];
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
void addMoodAndFriends(Additions &additions, const TaleWalk &walk)
{
    const TaleFriend *companion = walk.companion();
    switch (walk.place()) {
    case Place::Goal:
        additions.mood = walk.mood().first;
        if (const TaleFriend *returning = walk.returning())
            additions.returning = returning->again;
        break;
    case Place::Outcome: {
        // Some of them, and none twice a day.
        const int index = walk.outcomeCount() - 1;
        if (index < walk.mood().later.size() && walk.pick(2, 9) == 0)
            additions.moodLater = walk.mood().later[index];
        break;
    }
    case Place::Finale:
        additions.companion = companion ? companion->comes : QString();
        break;
    case Place::Ending:
        additions.companion = companion ? companion->cheers : QString();
        additions.moodLater = walk.mood().last;
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

QStringList sentencesOfTurn(const TaleWalk &walk, const TaleBook &book, const TaleRequest &request,
                            const Character &character)
{
    const Phrases &phrases = book.phrases;
    const TaleThing *given = walk.given();
    QHash<QString, QString> values = walk.values();
    values.insert(
        QStringLiteral("lore"),
        loreUnits(request.scene, request.lore, request.language).value(walk.loreCount() - 1));
    values.insert(QStringLiteral("idea"), ideaIn(request.prompt, request.language));
    values.insert(QStringLiteral("thing"),
                  given ? given->forms.value(QStringLiteral("nom")) : QString());
    const auto fill = [&](const QString &text) { return fillIn(text, character, values); };
    const Wording wording = wordingFor(walk, request);
    const TaleScene *scene = walk.scene();
    QStringList sentences = splitSentences(
        fill(scene ? wordsOf(*scene, wording) : book.tale.opening), request.language);
    const bool isEnding = walk.place() == Place::Ending;
    const bool isShorter = request.telling == Telling::Shorter;
    const bool isEasiest
        = request.telling == Telling::Simpler && request.level == ReadingLevel::FirstSentences;

    Additions additions;
    additions.found = findingOf(walk, phrases);
    if (isShorter || isEasiest) {
        // The usual wording must lose something, an easier one is another text already.
        const bool isUsual = wording == usualWording(walk, request.level) || !scene;
        const qsizetype wanted = additions.found.isEmpty() ? 3 : 2;
        sentences = shortened(sentences, given, request.telling,
                              isUsual ? std::min(wanted, sentences.size() - 1) : wanted);
    } else if (request.telling != Telling::Simpler) {
        additions.lead = leadFor(walk, phrases, request);
        additions.practice = practiceFor(walk, phrases, request, sentences);
        additions.rule = isEnding ? QString() : ruleFor(walk, phrases, request.ruleIds);
        addMoodAndFriends(additions, walk);
    }

    qsizetype room
        = measuresOf(request.level).mostSentences - sentences.size() - (isEnding ? 1 : 0);
    for (QString *addition : additions.byWeight()) {
        *addition = fill(*addition);
        const qsizetype needed = splitSentences(*addition, request.language).size();
        if (needed > room)
            addition->clear();
        else
            room -= needed;
    }
    QStringList all = QStringList{additions.lead, additions.mood, additions.returning} + sentences
        + QStringList{additions.companion, additions.found, additions.moodLater, additions.practice,
                      additions.rule};
    if (isEnding)
        all += fill(phrases.ends[walk.pick(phrases.ends.size(), 5)]);
    all.removeAll(QString());
    return all;
}

} // namespace chitai
