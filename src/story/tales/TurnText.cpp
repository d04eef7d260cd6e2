// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/TurnText.h"

#include "story/review/ReadingMeasures.h"
#include "story/tales/LoreSentences.h"
#include "story/tales/TurnAdditions.h"
#include "text/Sentences.h"

#include <algorithm>

namespace chitai {

namespace {

enum class Wording { Easy, Text, Full, Twist };

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
/// come the shortest, or the first and the last with what that takes up.
QStringList shortened(const QStringList &sentences, const TaleThing *given,
                      const TaleRequest &request, qsizetype most)
{
    most = std::max<qsizetype>(2, most);
    if (sentences.size() <= most)
        return sentences;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < sentences.size(); ++i)
        order += i;
    if (request.telling == Telling::Shorter) {
        const QString last = sentences.back();
        const bool needsOther = last.endsWith(u'?') || takesUpAnother(last, request.language);
        order.move(order.size() - 1, 1);
        if (needsOther)
            order.move(order.size() - 1, 2);
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
    values.insert(QStringLiteral("thing"),
                  given ? given->forms.value(QStringLiteral("nom")) : QString());
    const auto fill = [&](const QString &text) { return fillIn(text, character, values); };
    const Wording wording = wordingFor(walk, request);
    const TaleScene *scene = walk.scene();
    QStringList sentences = splitSentences(
        fill(scene ? wordsOf(*scene, wording) : book.tale.opening), request.language);
    const bool isEnding = walk.place() == TaleWalk::Place::Ending;
    const bool isShorter = request.telling == Telling::Shorter;
    const bool isEasiest
        = request.telling == Telling::Simpler && request.level == ReadingLevel::FirstSentences;

    TurnAdditions additions = neededAdditions(walk, phrases);
    if (isShorter || isEasiest) {
        // The usual wording must lose something, an easier one is another text already.
        const bool isUsual = wording == usualWording(walk, request.level) || !scene;
        const qsizetype wanted = additions.found.isEmpty() ? 3 : 2;
        sentences = shortened(sentences, given, request,
                              isUsual ? std::min(wanted, sentences.size() - 1) : wanted);
    } else if (request.telling != Telling::Simpler) {
        additions = additionsFor(walk, phrases, request, sentences);
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
