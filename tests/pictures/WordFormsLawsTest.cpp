// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/WordForms.h"

#include "base/TextFolding.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

namespace {

QString someWord(QRandomGenerator &random, Language language)
{
    const QString letters
        = language == Language::Russian ? u"абвеикнотшчьяюё-"_s : u"aehinorstuchläß'"_s;
    QString word;
    for (int i = random.bounded(10); i >= 0; --i)
        word += letters[random.bounded(int(letters.size()))];
    // As picturableWords() gives them: an apostrophe has letters on both sides.
    while (word.startsWith(u'\''))
        word.remove(0, 1);
    while (word.endsWith(u'\''))
        word.chop(1);
    return foldedText(word + letters.front());
}

} // namespace

/// What holds of the keys of any word.
class WordFormsLawsTest : public QObject
{
    Q_OBJECT

private:
    static void forMany(const std::function<void(const QString &, Language)> &verify)
    {
        QRandomGenerator random(91);
        for (int i = 0; i < 3'000 && !QTest::currentTestFailed(); ++i) {
            const Language language = allLanguages[std::size_t(i) % allLanguages.size()];
            verify(someWord(random, language), language);
        }
    }

private Q_SLOTS:
    void aWordIsItsFirstKey()
    {
        forMany([](const QString &word, Language language) {
            const QStringList keys = wordKeys(word, language);
            QCOMPARE(keys.front(), word);
            QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
            QVERIFY2(!keys.mid(1).contains(QString()), qPrintable(word));
        });
    }

    void aLargerThingHasKeysOfItsOwn()
    {
        forMany([](const QString &word, Language language) {
            const QStringList keys = keysOfLargerThing(word, language);
            QVERIFY(!keys.contains(QString()));
            QVERIFY(!keys.contains(word));
            QVERIFY(language != Language::English || keys.isEmpty());
            QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        });
    }

    void nothingHasKeysOfNothing()
    {
        for (const Language language : allLanguages) {
            QCOMPARE(wordKeys(QString(), language).size(), 1);
            QVERIFY(keysOfLargerThing(QString(), language).isEmpty());
            QVERIFY(picturableWords(QString(), language).isEmpty());
        }
    }

    void wordsAreFoldedAndOnceEach_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("words");
        const auto row
            = [](const char *name, const QString &text, Language language,
                 const QStringList &words) { QTest::newRow(name) << text << language << words; };
        row("in their order", u"Sun, cat; house!"_s, Language::English,
            {u"sun"_s, u"cat"_s, u"house"_s});
        row("once each", u"Cat cat CAT cat."_s, Language::English, {u"cat"_s});
        row("yo", u"Ёлка, елка"_s, Language::Russian, {u"елка"_s});
        row("stress", u"за\u0301мок"_s, Language::Russian, {u"замок"_s});
        row("quotes", u"«Кошка» “кошка”"_s, Language::Russian, {u"кошка"_s});
        row("an apostrophe inside", u"dog's"_s, Language::English, {u"dog's"_s});
        row("apostrophes around", u"'dog'"_s, Language::English, {u"dog"_s});
        row("hyphens part", u"Apfel-Baum"_s, Language::German, {u"apfel"_s, u"baum"_s});
        row("digits part", u"cat2dog"_s, Language::English, {u"cat"_s, u"dog"_s});
        row("single letters", u"ж z"_s, Language::Russian, {});
        row("the commonest", u"und der die"_s, Language::German, {});
        row("emoji", u"🐈 cat 🐈"_s, Language::English, {u"cat"_s});
    }

    void wordsAreFoldedAndOnceEach()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QFETCH(QStringList, words);
        QCOMPARE(picturableWords(text, language), words);
    }

    void wordsOfAnyTextAreWords()
    {
        QRandomGenerator random(92);
        for (int run = 0; run < 500; ++run) {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text += random.bounded(2) ? QChar(random.bounded(0x20, 0x7f))
                                          : QChar(random.bounded(0x410, 0x452));
            for (const QString &word : picturableWords(text, Language::Russian)) {
                QVERIFY(word.size() > 1);
                QVERIFY(!word.startsWith(u'\'') && !word.endsWith(u'\''));
                QVERIFY(std::all_of(word.begin(), word.end(), [](QChar c) {
                    return c.isLetter() || c.isMark() || c == u'\'';
                }));
                QCOMPARE(word, word.toLower());
            }
        }
    }
};

QTEST_APPLESS_MAIN(WordFormsLawsTest)
#include "WordFormsLawsTest.moc"
