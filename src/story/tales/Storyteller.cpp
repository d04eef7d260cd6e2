// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/Storyteller.h"

#include "story/language/PractisedWords.h"
#include "story/language/WordsNotForChildren.h"
#include "story/tales/TaleWalk.h"
#include "text/Sentences.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace chitai {

namespace {

/// The tale of every world that has none: it happens anywhere.
const QString &anywhere()
{
    static const QString id = QStringLiteral("anywhere");
    return id;
}

constexpr qsizetype mostSentences = 6;
constexpr qsizetype mostWordsOfLore = 12; // a longer sentence is no reading for a beginner
constexpr qsizetype mostWordsOfIdea = 4;
constexpr qsizetype mostLettersOfIdea = 40;

QString folder()
{
    return QStringLiteral(":/chitai/stories/tales/");
}

/// "lighthouse_de" and "lighthouse" are told by the tale "lighthouse".
QString taleIdOf(const QString &worldId)
{
    static const QRegularExpression language(QStringLiteral("_(ru|de|en)$"));
    static const QRegularExpression plainName(QStringLiteral("^[a-z0-9-]+$"));
    QString id = worldId;
    id.remove(language);
    const bool isThere = plainName.match(id).hasMatch() && id != anywhere()
        && QFile::exists(folder() % id % QStringLiteral(".yaml"));
    return isThere ? id : anywhere();
}

QByteArray resource(const QString &name)
{
    QFile file(folder() % name % QStringLiteral(".yaml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource %s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

template <typename T>
T mustParse(Result<T> parsed)
{
    // Our own resources; a test reads every one of them.
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().message));
    return *std::move(parsed);
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

QStringList loreSentences(const TaleRequest &request)
{
    QStringList sentences = splitSentences(request.scene, request.language)
        + splitSentences(request.lore, request.language);
    sentences.removeIf(
        [](const QString &sentence) { return sentence.count(u' ') >= mostWordsOfLore; });
    sentences.removeDuplicates();
    return sentences;
}

bool hasWordNotForChildren(const QString &prompt, const WordsNotForChildren &list)
{
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}]+"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = prompt.split(betweenWords, Qt::SkipEmptyParts);
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return list.contains(word); });
}

QString bridge(const TaleWalk &walk, const Phrases &phrases, const WordsNotForChildren &refused,
               const TaleRequest &request)
{
    const auto pickOf = [&](const QStringList &list) { return list[walk.pick(list.size(), 1)]; };
    switch (walk.lastStep()) {
    case TaleWalk::Step::OwnWords:
        if (hasWordNotForChildren(request.prompt, refused))
            return pickOf(phrases.kindly);
        return pickOf(ideaIn(request.prompt, request.language).isEmpty() ? phrases.bridges
                                                                         : phrases.ideas);
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

/// A sentence in the spirit of the active rules, of one rule a turn.
QString colour(const TaleWalk &walk, const Phrases &phrases, const QStringList &ruleIds)
{
    QStringList rules;
    for (const QString &id : ruleIds) {
        const QString name = id.section(u'_', 0, 0);
        if (phrases.rules.contains(name))
            rules += name;
    }
    if (rules.isEmpty())
        return {};
    const QStringList &sentences = phrases.rules[rules[walk.pick(rules.size(), 2)]];
    return sentences[walk.pick(sentences.size(), 3)];
}

/// A sentence that names words as they are, so that no case or gender has to fit: those that a turn
/// lacks to have three of them. Another turn begins with others.
QString practice(const TaleWalk &walk, const Phrases &phrases, const TaleRequest &request,
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

/// Three sentences of a turn in their order: the shortest, or the first two and the last.
QStringList cut(const QStringList &sentences, Telling telling)
{
    constexpr qsizetype left = 3;
    if (sentences.size() <= left)
        return sentences;
    if (telling == Telling::Shorter)
        return {sentences[0], sentences[1], sentences.back()};
    QStringList shortest = sentences;
    std::stable_sort(shortest.begin(), shortest.end(),
                     [](const auto &a, const auto &b) { return a.size() < b.size(); });
    shortest.resize(left);
    QStringList result = sentences;
    result.removeIf([&](const QString &sentence) { return !shortest.contains(sentence); });
    return result;
}

// About so many words a child of each level reads at a time.
constexpr qsizetype wordsOfBeginner = 3;
constexpr qsizetype wordsOfShortStory = 6;
constexpr qsizetype wordsOfReader = 12;

/// The sentences that say the same of every hero.
QStringList plainSentences(const QString &text, Language language)
{
    QStringList sentences = splitSentences(text.simplified(), language);
    sentences.removeIf([](const QString &sentence) {
        return sentence.contains(u'{') || sentence.contains(u'"') || sentence.contains(u'«')
            || sentence.contains(u'„') || sentence.contains(u'»') || !sentence.front().isUpper()
            || !sentence.endsWith(u'.');
    });
    return sentences;
}

/// The one that is nearest to this length; of several the first in alphabetical order.
QString sentenceOfWords(QStringList sentences, qsizetype words)
{
    sentences.sort();
    const auto distance
        = [words](const QString &sentence) { return qAbs(sentence.count(u' ') + 1 - words); };
    const auto best = std::ranges::min_element(sentences, {}, distance);
    return best == sentences.end() ? QString() : *best;
}

} // namespace

struct Storyteller::Told
{
    QString taleId;
    Language language;
    Tale tale;
    Phrases phrases;
    WordsNotForChildren refused;
};

QString TaleTurn::toReply() const
{
    QString reply = text;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        reply += (i == 0 ? QStringLiteral("\n\n") : QStringLiteral("\n"))
            % QStringLiteral("%1. %2").arg(i + 1).arg(choices[i]);
    }
    return reply;
}

Result<Storyteller> Storyteller::load()
{
    if (!QFile::exists(folder() % anywhere() % QStringLiteral(".yaml")))
        return failure(ErrorCode::NotFound, QStringLiteral("The built-in tales are missing."));
    return Storyteller();
}

bool Storyteller::hasTale(const QString &worldId)
{
    return taleIdOf(worldId) != anywhere();
}

const Storyteller::Told &Storyteller::toldFor(const QString &taleId, Language language) const
{
    if (!m_told || m_told->taleId != taleId || m_told->language != language) {
        const QString code = languageCode(language);
        m_told = std::make_shared<Told>(
            Told{taleId, language,
                 mustParse(parseTale(resource(taleId), resource(taleId % u'.' % code))),
                 mustParse(parsePhrases(resource(QStringLiteral("phrases.") % code))),
                 WordsNotForChildren::of(language)});
    }
    return *m_told;
}

QStringList Storyteller::samples(const QString &worldId, Language language) const
{
    const Told &told = toldFor(taleIdOf(worldId), language);
    QStringList easy;
    QStringList written;
    for (const TaleScene &scene : told.tale.scenes) {
        if (!scene.easy.isEmpty())
            easy += plainSentences(scene.easy, language);
        written += plainSentences(scene.text, language);
    }
    return {sentenceOfWords(easy, wordsOfBeginner), sentenceOfWords(written, wordsOfShortStory),
            sentenceOfWords(written, wordsOfReader)};
}

TaleTurn Storyteller::tell(const TaleRequest &request) const
{
    const QString taleId = taleIdOf(request.worldId);
    const Told &told = toldFor(taleId, request.language);
    const Character character = completed(request.character, request.language);
    TaleWalk walk(told.tale, told.phrases, character, request.language, request.seed);
    // The start message of a shipped world is its opening scene; any other world begins with words
    // of its own, so that the first prompt leads to the opening.
    if (taleId != anywhere() || (request.prompt.isEmpty() && request.promptsSoFar.isEmpty()))
        walk.open();
    for (const QString &prompt : request.promptsSoFar)
        walk.follow(prompt);
    if (!request.prompt.isEmpty() || !request.promptsSoFar.isEmpty())
        walk.follow(request.prompt);

    const QStringList lore = loreSentences(request);
    const QHash<QString, QString> values{
        {QStringLiteral("lore"), lore.value(walk.loreCount() - 1)},
        {QStringLiteral("idea"), ideaIn(request.prompt, request.language)}};
    const auto fill = [&](const QString &text) { return fillIn(text, character, values); };
    const bool isSimpler = request.telling == Telling::Simpler;
    const auto wording = request.isForBeginner || isSimpler ? TaleWalk::Wording::Easy
                                                            : TaleWalk::Wording::AsWritten;
    QStringList sentences = splitSentences(fill(walk.rawText(wording)), request.language);
    if (request.telling == Telling::Shorter || (isSimpler && request.isForBeginner)) {
        sentences = cut(sentences, request.telling);
    } else if (!isSimpler) {
        const QString lead = request.telling == Telling::Anew
            ? told.phrases.anew[(walk.pick(told.phrases.anew.size(), 4) + request.version)
                                % told.phrases.anew.size()]
            : bridge(walk, told.phrases, told.refused, request);
        // A beginner's last turn is long enough.
        const bool hasRoom = !(request.isForBeginner && walk.scene().isEnding);
        if (!lead.isEmpty() && hasRoom)
            sentences.prepend(fill(lead));
        const QString practised = practice(walk, told.phrases, request, sentences);
        const qsizetype most = request.isForBeginner ? mostSentences - 1 : mostSentences;
        if (!practised.isEmpty() && hasRoom && sentences.size() <= most)
            sentences += fill(practised);
        const QString extra
            = walk.scene().isEnding ? QString() : colour(walk, told.phrases, request.ruleIds);
        if (!extra.isEmpty() && sentences.size() < mostSentences)
            sentences += fill(extra);
    }
    if (walk.scene().isEnding)
        sentences += told.phrases.ends[walk.pick(told.phrases.ends.size(), 5)];
    return {
        .text = sentences.join(u' '), .choices = walk.offers(), .isEnding = walk.scene().isEnding};
}

} // namespace chitai
