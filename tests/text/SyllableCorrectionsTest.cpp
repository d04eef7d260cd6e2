// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/SyllableCorrections.h"

#include "text/ReadingText.h"
#include "text/Syllabifiers.h"

#include <QTest>

using namespace chitai;

class SyllableCorrectionsTest : public QObject
{
    Q_OBJECT

private:
    static QString corrected(const QString &correction, const QString &word,
                             Language language = Language::Russian)
    {
        Syllabifiers syllabifiers;
        syllabifiers.corrections().set(
            makeCorrection(language, QString(correction).remove(u'|'), correction.split(u'|'))
                .value());
        const QStringList pieces = syllabifiers.of(language).split(word);
        if (pieces.join(QString()) != word)
            qFatal("the pieces of \"%s\" don't give it back", qPrintable(word));
        return pieces.join(u'|');
    }

private Q_SLOTS:
    void aWordIsSplitTheFamilysWay_data()
    {
        QTest::addColumn<QString>("correction");
        QTest::addColumn<QString>("pieces");
        const auto row = [](const char *name, const QString &correction, const QString &pieces) {
            QTest::addRow("%s", name) << correction << pieces;
        };
        row("as it is", QStringLiteral("кошк|а"), QStringLiteral("кошк|а"));
        row("capitals", QStringLiteral("кошк|а"), QStringLiteral("КОШК|А"));
        row("corrected in capitals", QStringLiteral("КОШК|А"), QStringLiteral("Кошк|а"));
        row("in one piece", QStringLiteral("кошка"), QStringLiteral("кошка"));
        row("punctuation around it", QStringLiteral("кошк|а"), QStringLiteral("«(Кошк|а…»"));
        row("corrected with punctuation", QStringLiteral("«кошк|а»"), QStringLiteral("кошк|а!"));
        row("ё without its dots", QStringLiteral("ё|лка"), QStringLiteral("е|лка"));
        row("ё with its dots", QStringLiteral("е|лка"), QStringLiteral("Ё|лка"));
        row("a stress mark", QStringLiteral("кошк|а"), QStringLiteral("ко\u0301шк|а"));
        row("corrected with a stress mark", QStringLiteral("ко\u0301шк|а"),
            QStringLiteral("кошк|а"));
        row("in pieces (NFD)", QStringLiteral("ча|йка"), QStringLiteral("ча|и\u0306ка"));
        row("a dialogue's dash", QStringLiteral("кошк|а"), QStringLiteral("—|Кошк|а"));
        row("a dash behind", QStringLiteral("кошк|а"), QStringLiteral("кошк|а|—"));
        row("part of a compound", QStringLiteral("кошк|а"), QStringLiteral("кошк|а|-|мыш|ка"));
        row("a compound", QStringLiteral("как-ни|бу|дь"), QStringLiteral("Как|-|ни|бу|дь,"));
        row("a compound with another dash", QStringLiteral("как-ни|бу|дь"),
            QStringLiteral("как|–|ни|бу|дь"));
        row("a compound behind a dash", QStringLiteral("как-ни|бу|дь"),
            QStringLiteral("—|Как|-|ни|бу|дь"));
        row("a stress mark in one letter", QStringLiteral("мол|око"), QStringLiteral("мол|окó"));
        row("Latin letters in it", QStringLiteral("кошк|а"), QStringLiteral("Кoшк|a"));
        row("corrected with Latin letters", QStringLiteral("кoшк|a"), QStringLiteral("кошк|а"));
        row("Latin capitals", QStringLiteral("вод|а"), QStringLiteral("BОД|А"));
        row("a ligature", QStringLiteral("fis|h"), QStringLiteral("ﬁs|h"));
        row("corrected with a ligature", QStringLiteral("ﬁs|h"), QStringLiteral("fis|h"));
        row("a border in a ligature", QStringLiteral("of|fice"), QStringLiteral("o|ﬃce"));
        row("the long s", QStringLiteral("Was|ser"), QStringLiteral("Waſ|ſer"));
        row("wide letters", QStringLiteral("O|ma"), QStringLiteral("Ｏ|ｍａ"));
        row("apostrophes", QStringLiteral("did|n't"), QStringLiteral("did|n’t"));
        row("an apostrophe that is a letter", QStringLiteral("did|n't"), QStringLiteral("did|nʼt"));
        row("a hyphen that breaks no line", QStringLiteral("как-ни|бу|дь"),
            QStringLiteral("как|\u2011|ни|бу|дь"));
        row("another word", QStringLiteral("кошк|а"), QStringLiteral("мыш|ка"));
    }

    void aWordIsSplitTheFamilysWay()
    {
        QFETCH(QString, correction);
        QFETCH(QString, pieces);
        QCOMPARE(corrected(correction, QString(pieces).remove(u'|')), pieces);
    }

    void apostrophesMakeNoOtherWord()
    {
        // The protocol's words have none of the plain ones anyway.
        for (const QString &word : {QStringLiteral("did|n't"), QStringLiteral("did|n’t"),
                                    QStringLiteral("did|nt"), QStringLiteral("DID|N’T")})
            QCOMPARE(
                corrected(QStringLiteral("did|n’t"), QString(word).remove(u'|'), Language::English),
                word);
    }

    void sharpSAndDoubleSAreDifferentLetters()
    {
        QCOMPARE(corrected(QStringLiteral("Maß|e"), QStringLiteral("Masse"), Language::German),
                 QStringLiteral("Mas|se"));
        QCOMPARE(corrected(QStringLiteral("Maß|e"), QStringLiteral("MAẞE"), Language::German),
                 QStringLiteral("MAẞ|E"));
    }

    void aCorrectionIsOfOneLanguage()
    {
        Syllabifiers syllabifiers;
        syllabifiers.corrections().set(
            makeCorrection(Language::German, QStringLiteral("Oma"), {QStringLiteral("Oma")})
                .value());
        QCOMPARE(syllabifiers.of(Language::German).split(QStringLiteral("Oma")),
                 QStringList(QStringLiteral("Oma")));
        QVERIFY(syllabifiers.corrections().find(Language::German, QStringLiteral("OMA,")));
        QVERIFY(!syllabifiers.corrections().find(Language::English, QStringLiteral("Oma")));
    }

    void removedItIsSplitAsTheProgramDoes()
    {
        Syllabifiers syllabifiers;
        const QString word = QStringLiteral("кошка");
        const QStringList before = syllabifiers.of(Language::Russian).split(word);
        const SyllableCorrection correction
            = makeCorrection(Language::Russian, word, {QStringLiteral("кошк"), QStringLiteral("а")})
                  .value();
        syllabifiers.corrections().set(correction);
        QCOMPARE(syllabifiers.program(Language::Russian).split(word), before);
        QVERIFY(syllabifiers.of(Language::Russian).split(word) != before);
        QCOMPARE(syllabifiers.corrections().all(), QList<SyllableCorrection>{correction});
        syllabifiers.corrections().remove(Language::Russian, correction.key);
        QCOMPARE(syllabifiers.of(Language::Russian).split(word), before);
        QCOMPARE(syllabifiers.corrections().size(), 0);
    }

    void byItsPartsAWordIsSplitWithoutItsOwnCorrection()
    {
        Syllabifiers syllabifiers;
        for (const QString &pieces : {QStringLiteral("кошк|а"), QStringLiteral("к|ошка-мышка")}) {
            syllabifiers.corrections().set(
                makeCorrection(Language::Russian, QString(pieces).remove(u'|'), pieces.split(u'|'))
                    .value());
        }
        const auto byParts = [&](const QString &word) {
            return syllabifiers.splitByParts(Language::Russian, word).join(u'|');
        };
        QCOMPARE(byParts(QStringLiteral("кошка-мышка")), QStringLiteral("кошк|а|-|мыш|ка"));
        QCOMPARE(byParts(QStringLiteral("кошка")), QStringLiteral("кош|ка"));
        QCOMPARE(byParts(QStringLiteral("кошка/мышка")), QStringLiteral("кошк|а|/|мыш|ка"));
        const Syllabifier &syllabifier = syllabifiers.of(Language::Russian);
        QCOMPARE(syllabifier.split(QStringLiteral("мышка…кошка!")).join(u'|'),
                 QStringLiteral("мыш|ка|…|кошк|а!"));
    }

    void theNormOfRussianLeavesCorrectionsAlone()
    {
        Syllabifiers syllabifiers;
        syllabifiers.corrections().set(makeCorrection(Language::Russian, QStringLiteral("кошка"),
                                                      {QStringLiteral("кошк"), QStringLiteral("а")})
                                           .value());
        QCOMPARE(syllabifiers.of(Language::Russian).split(QStringLiteral("мышка")).join(u'|'),
                 QStringLiteral("мыш|ка"));
        syllabifiers.setRussianNorm(RussianNorm::Phonetic);
        QCOMPARE(syllabifiers.of(Language::Russian).split(QStringLiteral("мышка")).join(u'|'),
                 QStringLiteral("мы|шка"));
        QCOMPARE(syllabifiers.of(Language::Russian).split(QStringLiteral("кошка")).join(u'|'),
                 QStringLiteral("кошк|а"));
    }

    void punctuationOfTheTextStaysWhereItIs()
    {
        Syllabifiers syllabifiers;
        syllabifiers.corrections().set(makeCorrection(Language::Russian, QStringLiteral("кошка"),
                                                      {QStringLiteral("кошк"), QStringLiteral("а")})
                                           .value());
        const ReadingText text = prepareText(QStringLiteral("— \"Кошка!\" — «КОШКА»."),
                                             syllabifiers.of(Language::Russian));
        QCOMPARE(text.shown.size(), 4);
        QCOMPARE(text.shown[1], (QStringList{QStringLiteral("\"Кошк"), QStringLiteral("а!\"")}));
        QCOMPARE(text.shown[3], (QStringList{QStringLiteral("«КОШК"), QStringLiteral("А».")}));
    }

    void whatIsRemembered()
    {
        const SyllableCorrection correction
            = makeCorrection(Language::Russian, QStringLiteral("«Как-нибудь»"),
                             {QStringLiteral("«Как-ни"), QStringLiteral("будь»")})
                  .value();
        QCOMPARE(correction.key, QStringLiteral("как-нибудь"));
        QCOMPARE(correction.word, QStringLiteral("Как-нибудь"));
        QCOMPARE(correction.syllables.join(u'|'), QStringLiteral("Как|-|ни|будь"));
        QCOMPARE(makeCorrection(correction.language, correction.word, correction.syllables),
                 correction);
    }

    void thePartsOfAWord()
    {
        const auto parts
            = [](const char *word) { return wordParts(QString::fromUtf8(word)).join(u'|'); };
        QCOMPARE(parts("«Кот!»"), QStringLiteral("К|о|т"));
        QCOMPARE(parts("—из-за"), QStringLiteral("и|з|-|з|а"));
        QCOMPARE(parts("d’Art"), QStringLiteral("d’|A|r|t"));
        QCOMPARE(parts("ко\u0301т"), QStringLiteral("к|о\u0301|т"));
        QCOMPARE(parts("17."), QString());
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("pieces");
        const auto row = [](const char *name, const QString &word, const QStringList &pieces) {
            QTest::addRow("%s", name) << word << pieces;
        };
        row("nothing", {}, {});
        row("no pieces", QStringLiteral("кошка"), {});
        row("an empty piece", QStringLiteral("кошка"),
            {QStringLiteral("кош"), QString(), QStringLiteral("ка")});
        row("another word", QStringLiteral("кошка"), {QStringLiteral("мыш"), QStringLiteral("ка")});
        row("other case", QStringLiteral("Кошка"), {QStringLiteral("кош"), QStringLiteral("ка")});
        row("two words", QStringLiteral("кошка мышка"),
            {QStringLiteral("кошка "), QStringLiteral("мышка")});
        row("no letter", QStringLiteral("—!"), {QStringLiteral("—!")});
        row("inside a letter", QStringLiteral("ча\u0438\u0306ка"),
            {QStringLiteral("ча\u0438"), QStringLiteral("\u0306ка")});
        row("before an apostrophe", QStringLiteral("didn’t"),
            {QStringLiteral("didn"), QStringLiteral("’t")});
        row("a line", QStringLiteral("кош|ка"), {QStringLiteral("кош|"), QStringLiteral("ка")});
        row("a control character", QStringLiteral("кош\u0001ка"),
            {QStringLiteral("кош\u0001"), QStringLiteral("ка")});
        row("too long", QString(longestCorrectedWord + 1, u'а'),
            {QString(longestCorrectedWord + 1, u'а')});
    }

    void whatIsRefused()
    {
        QFETCH(QString, word);
        QFETCH(QStringList, pieces);
        const Result<SyllableCorrection> refused = makeCorrection(Language::Russian, word, pieces);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadValue);
        QVERIFY(!refused.error().message.isEmpty());
    }

    void theLongestWordIsTaken()
    {
        const QString word(longestCorrectedWord, u'а');
        QVERIFY(makeCorrection(Language::Russian, word, word.split(QString(), Qt::SkipEmptyParts)));
    }
};

QTEST_GUILESS_MAIN(SyllableCorrectionsTest)
#include "SyllableCorrectionsTest.moc"
