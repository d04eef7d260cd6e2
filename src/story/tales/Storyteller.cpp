// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/Storyteller.h"

#include "story/tales/TurnText.h"
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
    TaleBook book;
    // The evenings of the child that was told to last, and what they were.
    mutable QString hero;
    mutable QList<EarlierEvening> evenings;
    mutable TaleMemory memory;
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
    if (!m_told || m_told->book.taleId != taleId || m_told->book.language != language) {
        const QString code = languageCode(language);
        TaleBook book{
            .taleId = taleId,
            .language = language,
            .tale = mustParse(parseTale(resource(taleId), resource(taleId % u'.' % code))),
            .phrases = mustParse(parsePhrases(resource(QStringLiteral("phrases.") % code))),
            .opensAtOnce = taleId != anywhere(),
            .refused = WordsNotForChildren::ofWishes(language)};
        m_told = std::make_shared<Told>(
            Told{.book = std::move(book), .hero = {}, .evenings = {}, .memory = {}});
    }
    return *m_told;
}

QStringList Storyteller::samples(const QString &worldId, Language language) const
{
    const Tale &tale = toldFor(taleIdOf(worldId), language).book.tale;
    QStringList easy;
    QStringList written;
    QStringList more;
    for (const auto &[place, scene] : tale.scenes()) {
        easy += plainSentences(scene->easy, language);
        written += plainSentences(scene->text, language);
        more += plainSentences(scene->more, language);
    }
    return {sentenceOfWords(easy, wordsOfBeginner), sentenceOfWords(written, wordsOfShortStory),
            sentenceOfWords(more, wordsOfReader)};
}

TaleMemory Storyteller::memoryOf(const Told &told, const Character &character,
                                 const QList<EarlierEvening> &evenings)
{
    const QString hero = character.name % (character.gender == Gender::Feminine ? u'f' : u'm');
    if (told.hero != hero || told.evenings != evenings) {
        told.memory = remembered(told.book, character, evenings);
        told.hero = hero;
        told.evenings = evenings;
    }
    return told.memory;
}

TaleTurn Storyteller::tell(const TaleRequest &request) const
{
    const Told &told = toldFor(taleIdOf(request.worldId), request.language);
    const Character character = completed(request.character, request.language);
    TaleWalk walk(told.book, character, request.seed,
                  memoryOf(told, character, request.earlierEvenings));
    // The start message of a shipped world is its opening; any other world begins with words
    // of its own, so that the first prompt leads to the opening.
    const bool isFirst = request.prompt.isEmpty() && request.promptsSoFar.isEmpty();
    if (told.book.opensAtOnce || isFirst)
        walk.open();
    for (const QString &prompt : request.promptsSoFar)
        walk.follow(prompt);
    if (!isFirst)
        walk.follow(request.prompt);
    return {.text = sentencesOfTurn(walk, told.book, request, character).join(u' '),
            .choices = walk.offers(),
            .isEnding = walk.place() == TaleWalk::Place::Ending};
}

} // namespace chitai
