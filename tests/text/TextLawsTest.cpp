// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Verses.h"
#include "text/LanguageGuess.h"
#include "text/ReadingText.h"
#include "text/Sanitizer.h"
#include "text/Sentences.h"
#include "text/Syllabifier.h"
#include "text/SyllableCorrections.h"
#include "text/Vowels.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace chitai;
using namespace Qt::StringLiterals;

namespace {

/// Words, marks, breaks and oddities, as a text has them that was pasted from anywhere.
QString someText(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"Мама"_s,  u"ёжик"_s,        u"подъезд"_s, u"как-нибудь"_s, u"Haus"_s,   u"Straße"_s,
        u"z. B."_s, u"die"_s,         u"don’t"_s,   u"the"_s,        u"rhythm"_s, u"Mr."_s,
        u"«"_s,     u"»"_s,           u"—"_s,       u"–"_s,          u"-"_s,      u"…"_s,
        u"!"_s,     u"?"_s,           u". "_s,      u", "_s,         u":"_s,      u"\""_s,
        u"'"_s,     u"("_s,           u")"_s,       u" "_s,          u"  "_s,     u"\n"_s,
        u"\n\n"_s,  u"\r\n"_s,        u"\t"_s,      u"1."_s,         u"2."_s,     u"3"_s,
        u"🐈"_s,     u"👩‍👧"_s, u"\u0301"_s,  u"\u0308"_s,     u"\u00ad"_s, u"\u200b"_s,
        u"ﬁ"_s,     u"Ж"_s,           u"z"_s,       u"№"_s,          u"%"_s,      u"+"_s,
        u"中"_s,    u"\ufeff"_s,      u"кошкa"_s,   u"Ünü"_s,        u"\u2028"_s, u"*"_s};
    QString text;
    for (int i = random.bounded(25); i >= 0; --i)
        text += pieces[random.bounded(int(pieces.size()))] + (random.bounded(2) ? u" "_s : u""_s);
    return text;
}

bool isAscending(const QList<qsizetype> &indices, qsizetype end)
{
    return std::is_sorted(indices.begin(), indices.end())
        && std::adjacent_find(indices.begin(), indices.end()) == indices.end()
        && (indices.isEmpty() || (indices.front() >= 0 && indices.back() < end));
}

} // namespace

/// What holds for every text, whatever somebody pastes: the same thousand on every run.
class TextLawsTest : public QObject
{
    Q_OBJECT

private:
    std::map<Language, std::unique_ptr<Syllabifier>> m_syllabifiers;

    void forMany(const std::function<void(const QString &, Language)> &verify)
    {
        QRandomGenerator random(131);
        for (int i = 0; i < 1'000 && !QTest::currentTestFailed(); ++i) {
            const QString text = someText(random);
            verify(text, allLanguages[std::size_t(i) % allLanguages.size()]);
            if (QTest::currentTestFailed())
                qInfo("%s", qPrintable(QString::fromLatin1(text.toUtf8().toPercentEncoding())));
        }
    }
    ReadingText prepared(const QString &text, Language language)
    {
        return prepareText(text, *m_syllabifiers[language]);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const Language language : allLanguages)
            m_syllabifiers[language] = makeSyllabifier(language);
    }

    void syllablesGiveTheWordBack()
    {
        forMany([this](const QString &text, Language language) {
            const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : words) {
                const QStringList pieces = m_syllabifiers[language]->split(word);
                QCOMPARE(pieces.join(QString()), word);
                QVERIFY(!pieces.contains(QString()));
            }
        });
        for (const auto &[language, syllabifier] : m_syllabifiers)
            QVERIFY(syllabifier->split({}).isEmpty());
    }

    void theListsOfATextFitEachOther()
    {
        forMany([this](const QString &text, Language language) {
            const ReadingText ready = prepared(text, language);
            const qsizetype count = ready.words.size();
            QCOMPARE(ready.syllables.size(), count);
            QCOMPARE(ready.shown.size(), count);
            for (qsizetype i = 0; i < count; ++i) {
                QVERIFY(!ready.words[i].isEmpty());
                QCOMPARE(ready.syllables[i].join(QString()), ready.words[i]);
                QCOMPARE(ready.shown[i].size(), ready.syllables[i].size());
            }
            for (const QList<qsizetype> &indices :
                 {ready.verses, ready.stanzas, ready.marks, ready.clinging})
                QVERIFY(isAscending(indices, count));
            for (const qsizetype stanza : ready.stanzas)
                QVERIFY(ready.verses.contains(stanza));
            QVERIFY(ready.verses.isEmpty() || ready.verses.front() == 0);
            QCOMPARE(ready, prepared(text, language)); // the same on every screen
        });
    }

    /// Nothing of a text is lost on the child's screen, and nothing is said twice.
    void whatIsShownIsTheText()
    {
        forMany([this](const QString &text, Language language) {
            const QString clean = normalizedText(text);
            QString shown;
            for (const QStringList &pieces : prepared(clean, language).shown)
                shown += pieces.join(QString());
            const auto withoutBlanks = [](QString all) {
                all.removeIf([](QChar c) { return c.isSpace(); });
                return all;
            };
            if (!shown.isEmpty())
                QCOMPARE(withoutBlanks(shown), withoutBlanks(clean));
        });
    }

    /// Whoever steps through a text rests on each word that is read, once, and on no mark.
    void stepsRestOnWordsAlone()
    {
        forMany([this](const QString &text, Language language) {
            const ReadingText ready = prepared(text, language);
            const qsizetype count = ready.words.size();
            if (count == 0)
                return;
            QVERIFY(!ready.isMark(ready.firstStep()) && !ready.isMark(ready.lastStep()));
            QVERIFY(ready.firstStep() <= ready.lastStep());
            for (qsizetype word = 0; word < count; ++word) {
                for (const bool forwards : {false, true}) {
                    const qsizetype step = ready.stepNear(word, forwards);
                    QVERIFY(step >= 0 && step < count);
                    QVERIFY(!ready.isMark(step));
                    QVERIFY(ready.isMark(word) || step == word);
                    QVERIFY(step >= ready.firstStep() && step <= ready.lastStep());
                }
                const qsizetype host = ready.hostOf(word);
                QVERIFY(!ready.isMark(host) || host == word); // none is near
                QVERIFY(ready.isMark(word) || host == word);
                QCOMPARE(ready.isMark(word), ready.marks.contains(word));
            }
        });
    }

    void aCleanTextStaysAsItIs()
    {
        forMany([](const QString &text, Language) {
            const QString clean = normalizedText(text);
            QCOMPARE(normalizedText(clean), clean);
            QVERIFY(clean.isValidUtf16());
            QVERIFY(!clean.contains(u'\r') && !clean.contains(u"\n\n\n"_s));
            QCOMPARE(clean, clean.trimmed());
            for (const QString &line : clean.split(u'\n'))
                QCOMPARE(line, line.trimmed());
            QCOMPARE(clean, clean.normalized(QString::NormalizationForm_C));
            const Result<QString> item = sanitizeItemText(text);
            QVERIFY(!item || *item == clean);
            QVERIFY(item || item.error().code == ErrorCode::BadValue);
        });
    }

    void sentencesAreTheText()
    {
        forMany([](const QString &text, Language language) {
            const QStringList sentences = splitSentences(text, language);
            QCOMPARE(sentences.join(u' ').simplified().remove(u' '),
                     text.simplified().remove(u' '));
            for (const QString &sentence : sentences) {
                QVERIFY(!sentence.isEmpty());
                QCOMPARE(sentence, sentence.trimmed());
            }
        });
    }

    void everyTextHasALanguage()
    {
        forMany([](const QString &text, Language expected) {
            const Language guess = guessLanguage(text, expected);
            if (const std::optional<Language> evident = evidentLanguage(text))
                QCOMPARE(guess, *evident);
            if (const std::optional<bool> cyrillic = isCyrillic(text); cyrillic && *cyrillic)
                QCOMPARE(guess, Language::Russian);
            QCOMPARE(guessLanguage(text, expected), guess);
        });
        for (const Language language : allLanguages) {
            QCOMPARE(guessLanguage({}, language), language);
            QVERIFY(!evidentLanguage({}) && !isCyrillic(u"123 🐈"_s));
        }
    }

    /// A family can split a word at each of its parts, and what it said comes back the same.
    void anyWordCanBeCorrected()
    {
        forMany([](const QString &text, Language language) {
            for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
                const QStringList parts = wordParts(word);
                if (parts.isEmpty())
                    continue;
                QVERIFY(word.contains(parts.join(QString())));
                const Result<SyllableCorrection> made = makeCorrection(language, word, parts);
                if (!made) {
                    QCOMPARE(made.error().code, ErrorCode::BadValue);
                    continue;
                }
                QCOMPARE(made->syllables.join(QString()), made->word);
                QCOMPARE(made->key, correctionKey(word));
                const Result<SyllableCorrection> again
                    = makeCorrection(language, made->word, made->syllables);
                QVERIFY(again);
                QCOMPARE(*again, *made);
            }
        });
    }

    void vowelsAreAskedInsideTheWord()
    {
        forMany([](const QString &text, Language) {
            for (qsizetype i = 0; i < text.size(); ++i) {
                if (isVowelAt(text, i))
                    QVERIFY(text[i].isLetter() || text[i].isMark());
            }
        });
    }
};

QTEST_GUILESS_MAIN(TextLawsTest)
#include "TextLawsTest.moc"
