// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/ReadingText.h"
#include "text/Syllabifiers.h"

#include <QTest>

using namespace chitai;

/// What stands in a word beside its letters, and letters that are written in an unusual way.
class WordMarksTest : public QObject
{
    Q_OBJECT

private:
    Syllabifiers m_syllabifiers;

    static void addColumns()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("pieces");
    }

    static void addRows(Language language, std::initializer_list<const char16_t *> words)
    {
        for (const char16_t *word : words) {
            const QString pieces = QString::fromUtf16(word);
            QTest::addRow("%s", qPrintable(pieces)) << language << pieces;
        }
    }

    void compareSplit()
    {
        QFETCH(Language, language);
        QFETCH(QString, pieces);
        const QString word = QString(pieces).remove(u'|');
        QCOMPARE(m_syllabifiers.of(language).split(word).join(u'|'), pieces);
    }

private Q_SLOTS:
    void everyMarkPartsAWord_data()
    {
        addColumns();
        addRows(Language::German,
                {u"und|/|o|der", u"Freund|(|in)", u"Kin|der|*|in|nen", u"O|ma|+|O|pa", u"ja|…|nein",
                 u"Was|?!|Nein", u"Ho|tel|&|Bad", u"er|_|sie", u"Leh|rer|:|in", u"a|@|b",
                 u"Haus|[|tür]", u"Au|to|–|Bus", u"(O|ma)", u"„O|ma“", u"O|ma/", u"Wau|😀|wau"});
        addRows(Language::Russian,
                {u"ма|ма|/|па|па", u"нет|…|он", u"да|!|нет", u"кош|ка|+|мыш|ка", u"и|/|и|ли",
                 u"как|-|ни|будь", u"«ма|ма»", u"ма|ма|...|па|па", u"он|(|а)", u"ма|ма2|па|па",
                 u"5|-|лет|ний", u"три|&|два"});
        addRows(Language::English,
                {u"and|/|or", u"moth|er|*|fa|ther", u"wa|ter|…|fall", u"up|+|down", u"he|/|she",
                 u"rab|bit|_|hole", u"stop|!|go", u"(rab|bit)", u"salt|&|pep|per", u"2nd", u"H2O"});
    }
    void everyMarkPartsAWord() { compareSplit(); }

    void aLetterIsReadForWhatItLooksLike_data()
    {
        addColumns();
        // Letters of the other script.
        addRows(Language::Russian,
                {u"кош|кoй", u"мa|ма", u"Mа|ша", u"BО|ДА", u"ё|жик", u"ё|жик", u"co|ба|ка",
                 u"мo|лo|кo", u"pы|ба", u"мамаmama", u"window"});
        addRows(Language::German, {u"O|mа", u"Kаt|ze", u"Vа|se", u"Bа|by"});
        addRows(Language::English, {u"rаb|bit", u"moth|еr", u"wа|ter", u"кошка"});
        // Stress marks, of one character and of two.
        addRows(Language::Russian,
                {u"ма\u0301|ма", u"мá|ма", u"мо|ло|кó", u"ко\u0300ш|ка", u"\u0450ль", u"и\u0306од",
                 u"е\u0308|жик", u"ра|и\u0306он"});
        // Ligatures, the long s, wide letters, soft hyphens and joiners.
        addRows(Language::German,
                {u"Waſ|ſer", u"Ha|ſe", u"A|ﬀe", u"Schi|ﬀe", u"Zwei|ﬂer", u"ﬁn|den", u"ﬂie|gen",
                 u"u\u0308|ber", u"Ma\u0308d|chen", u"Ｏ|ｍａ", u"Zu\u00ad|cker",
                 u"Scha\u200c|le"});
        addRows(Language::English,
                {u"ﬂow|er", u"ﬁn|ger", u"o|ﬃce", u"Cæ|sar", u"ｒａｂ|ｂｉｔ", u"rab\u00ad|bit",
                 u"ſiſ|ter", u"ca|fé", u"𝐫𝐚𝐛|𝐛𝐢𝐭"});
    }
    void aLetterIsReadForWhatItLooksLike() { compareSplit(); }

    void aMarkThatWordsLackPartsThemToo()
    {
        const ReadingText reading = prepareText(QStringLiteral("Нет...он тут! \"Да!\"Он ушёл."),
                                                m_syllabifiers.of(Language::Russian));
        QCOMPARE(reading.words.join(u' '), QStringLiteral("Нетон тут ДаОн ушёл"));
        QCOMPARE(reading.syllables[0], QStringList({QStringLiteral("Нет"), QStringLiteral("он")}));
        QCOMPARE(reading.shown[0], QStringList({QStringLiteral("Нет..."), QStringLiteral("он")}));
        QCOMPARE(reading.syllables[2], QStringList({QStringLiteral("Да"), QStringLiteral("Он")}));
        QCOMPARE(reading.shown[2], QStringList({QStringLiteral("\"Да!\""), QStringLiteral("Он")}));
    }

    void anApostropheTellsWhatFollowsInEnglish_data()
    {
        addColumns();
        addRows(
            Language::English,
            {u"don't",    u"don’t",     u"did|n't",   u"could|n’t", u"is|n't",    u"can't",
             u"won't",    u"aren't",    u"weren't",   u"must|n't",  u"have|n't",  u"should|n't",
             u"did|nt",   u"There's",   u"it's",      u"Al|ic|e's", u"James|'s",  u"hors|e's",
             u"fox|'s",   u"moth|er's", u"we'll",     u"she'll",    u"o'er",      u"it|'ll",
             u"that|'ll", u"I've",      u"they've",   u"would|'ve", u"you're",    u"they're",
             u"we'd",     u"it|'d",     u"I'm",       u"o'|clock",  u"O'|Bri|en", u"ma'am",
             u"ne'er",    u"e'en",      u"rab|bits'", u"'tis",      u"look|in'",  u"no|bod|y's"});
    }
    void anApostropheTellsWhatFollowsInEnglish() { compareSplit(); }

    void aMarkTellsHowAVowelIsReadInEnglish_data()
    {
        addColumns();
        addRows(Language::English, {u"learn|èd", u"na|ïve", u"co|öp|er|ate", u"Zo|ë", u"bless|èd"});
    }
    void aMarkTellsHowAVowelIsReadInEnglish() { compareSplit(); }
};

QTEST_GUILESS_MAIN(WordMarksTest)
#include "WordMarksTest.moc"
