// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Syllabifiers.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace chitai;

class SyllabifierTest : public QObject
{
    Q_OBJECT

private:
    Syllabifiers m_syllabifiers;

    static void addLanguages()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages)
            QTest::newRow(qPrintable(languageCode(language))) << language;
    }

    /// Letters, signs and marks that a word of the language may be made of, and some that it may
    /// not.
    static QString randomWord(Language language, QRandomGenerator &random)
    {
        static const QList<QString> common{QStringLiteral("-"),
                                           QStringLiteral("«"),
                                           QStringLiteral("’"),
                                           QStringLiteral("7"),
                                           QStringLiteral("\u0301"),
                                           QStringLiteral("🐱"),
                                           QStringLiteral("👩‍🚀"),
                                           QStringLiteral("x"),
                                           QStringLiteral("ж"),
                                           QStringLiteral("—"),
                                           QStringLiteral("é"),
                                           QStringLiteral("ß"),
                                           QStringLiteral("/")};
        const QString letters = language == Language::Russian
            ? QStringLiteral("абвгдеёжзийклмнопрстуфхцчшщъыьэюяАЕОРСТ")
            : QStringLiteral("abcdefghijklmnopqrstuvwxyzäöüßAEIORST");
        QString word;
        const int length = random.bounded(1, 14);
        for (int i = 0; i < length; ++i) {
            if (random.bounded(12) == 0)
                word += common[random.bounded(common.size())];
            else
                word += letters[random.bounded(int(letters.size()))];
        }
        return word;
    }

    /// The end of didn't, it'll, it'd and James's.
    static bool isShortened(const QString &piece)
    {
        QString letters;
        for (const QChar character : piece.toLower()) {
            if (character.isLetter())
                letters += character;
        }
        return QStringList({QStringLiteral("nt"), QStringLiteral("ll"), QStringLiteral("d"),
                            QStringLiteral("s")})
            .contains(letters);
    }

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("pieces");
        const auto rows = [](Language language, const QString &words) {
            for (const QString &word : words.split(u' '))
                QTest::newRow(qPrintable(word)) << language << word;
        };
        rows(Language::Russian,
             QStringLiteral("ма|ма мо|ло|ко кош|ка вед|ро ван|на яб|ло|ко сес|тра мест|ный "
                            "празд|ник серд|це дет|ский "
                            "чув|ство об|ще|ство май|ка чай|ник ра|йон се|мья о|бе|зья|на подъ|езд "
                            "мо|я по|э|то|му "
                            "длин|но|ше|е|е рус|ский пе|ре|стань боль|шой пись|мо ёл|ка Ёж ель США "
                            "во в как|-|ни|будь "
                            "Ма|ША МО|ЛО|КО"));
        // What only looks like the first part of a compound, and what is one.
        rows(Language::Russian,
             QStringLiteral(
                 "не|дол|го не|дол|гий не|долж|ный не|доб|рый не|доб|ро|е пе|ред|ний пе|ред|ня|я "
                 "пе|ред|ник пе|рей|ти пе|рей|дёт по|луч|ше по|луч|ка по|лун|дра "
                 "по|луш|ка но|вос|ти но|вос|тью но|вост|ной и|ног|да са|мой|лов "
                 "не|до|брал не|до|смот|рел пе|ре|дви|нул пе|ре|драз|нил "
                 "по|лу|дня по|лу|штоф но|во|строй|ка и|но|стран|ный"));
        rows(Language::German,
             QStringLiteral("O|ma ü|ber Na|ti|on A|bend E|cho Ap|fel Kat|ze Zu|cker Wes|te Stra|ße "
                            "Schu|le Mäd|chen "
                            "Haus|tür Re|gen|bo|gen Scho|ko|la|de The|a|ter"));
        rows(Language::English,
             QStringLiteral("rab|bit but|ter win|dow pen|cil cat played jumped sum|mer ra|di|o"));
    }

    void splits()
    {
        QFETCH(Language, language);
        QFETCH(QString, pieces);
        QCOMPARE(m_syllabifiers.of(language).split(QString(pieces).remove(u'|')).join(u'|'),
                 pieces);
    }

    void keepsWhatClingsToAWord_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("pieces");
        QTest::newRow("quotes") << Language::Russian << QStringLiteral("«Ма|ма»");
        QTest::newRow("bracket") << Language::German << QStringLiteral("(O|ma)");
        QTest::newRow("emoji") << Language::Russian << QStringLiteral("ма|ма👩‍🚀");
        QTest::newRow("stress") << Language::Russian << QStringLiteral("за\u0301|мок");
        QTest::newRow("decomposed") << Language::Russian << QStringLiteral("ма\u0438\u0306|ка");
        QTest::newRow("decomposed umlaut") << Language::German << QStringLiteral("u\u0308|ber");
        QTest::newRow("foreign script") << Language::Russian << QStringLiteral("window");
        QTest::newRow("mixed scripts") << Language::Russian << QStringLiteral("мамаmama");
        QTest::newRow("number") << Language::German << QStringLiteral("1234");
        QTest::newRow("no vowel") << Language::English << QStringLiteral("hmm");
        QTest::newRow("only dashes") << Language::English << QStringLiteral("-|-");
    }

    void keepsWhatClingsToAWord()
    {
        QFETCH(Language, language);
        QFETCH(QString, pieces);
        QCOMPARE(m_syllabifiers.of(language).split(QString(pieces).remove(u'|')).join(u'|'),
                 pieces);
    }

    void anEmptyWordHasNoPieces()
    {
        for (const Language language : allLanguages)
            QVERIFY(m_syllabifiers.of(language).split(QString()).isEmpty());
    }

    void holdsForAnyWord_data() { addLanguages(); }

    void holdsForAnyWord()
    {
        QFETCH(Language, language);
        const Syllabifier &syllabifier = m_syllabifiers.of(language);
        QRandomGenerator random(1);
        const QString vowels = QStringLiteral("аеёиоуыэюяaeiouyäöüé");
        for (int i = 0; i < 20'000; ++i) {
            const QString word = randomWord(language, random);
            const QStringList pieces = syllabifier.split(word);
            QCOMPARE(pieces.join(QString()), word);
            QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, word);
            const auto hasVowel = [&](const QString &text) {
                return std::any_of(text.begin(), text.end(),
                                   [&](QChar c) { return vowels.contains(c.toLower()); });
            };
            const auto isSyllable = [&](const QString &text) {
                return hasVowel(text) || (language == Language::English && isShortened(text));
            };
            qsizetype position = 0;
            for (const QString &piece : pieces) {
                QVERIFY(!piece.isEmpty());
                graphemes.setPosition(position);
                QVERIFY2(graphemes.isAtBoundary(), qPrintable(word));
                position += piece.size();
            }
            // Between two marks every piece has a vowel, if one has.
            QStringList run;
            for (const QString &piece : pieces + QStringList(QStringLiteral("-"))) {
                if (std::any_of(piece.begin(), piece.end(), [](QChar c) { return c.isLetter(); })) {
                    run += piece;
                    continue;
                }
                if (run.size() > 1)
                    QVERIFY2(std::all_of(run.begin(), run.end(), isSyllable),
                             qPrintable(pieces.join(u'|')));
                run.clear();
            }
        }
    }

    void decomposedLettersAreSplitAlike_data() { addLanguages(); }

    void decomposedLettersAreSplitAlike()
    {
        QFETCH(Language, language);
        const Syllabifier &syllabifier = m_syllabifiers.of(language);
        const QString words = language == Language::Russian
            ? QStringLiteral("майка ёжик район войной объём")
            : QStringLiteral("Übung Äpfel schöne Mädchen Café über");
        for (const QString &word : words.split(u' ')) {
            QStringList pieces = syllabifier.split(word.normalized(QString::NormalizationForm_D));
            for (QString &piece : pieces)
                piece = piece.normalized(QString::NormalizationForm_C);
            QCOMPARE(pieces, syllabifier.split(word));
        }
    }

    void capitalsAreSplitAlike_data() { addLanguages(); }

    void capitalsAreSplitAlike()
    {
        QFETCH(Language, language);
        const Syllabifier &syllabifier = m_syllabifiers.of(language);
        QRandomGenerator random(2);
        for (int i = 0; i < 5'000; ++i) {
            const QString word = randomWord(language, random).remove(u'ß').toLower();
            QStringList pieces = syllabifier.split(word);
            for (QString &piece : pieces)
                piece = piece.toUpper();
            QCOMPARE(syllabifier.split(word.toUpper()), pieces);
        }
    }

    void stressMarksMoveNothing()
    {
        const Syllabifier &syllabifier = m_syllabifiers.of(Language::Russian);
        for (const QString &word :
             {QStringLiteral("соба\u0301ка"), QStringLiteral("кры\u0301шка")}) {
            QString plain = word;
            plain.remove(u'\u0301');
            QStringList pieces = syllabifier.split(word);
            for (QString &piece : pieces)
                piece.remove(u'\u0301');
            QCOMPARE(pieces, syllabifier.split(plain));
        }
    }

    void anApostropheIsNoBorder()
    {
        const Syllabifier &syllabifier = m_syllabifiers.of(Language::English);
        for (const QString &word : {QStringLiteral("don't"), QStringLiteral("it’s"),
                                    QStringLiteral("we're"), QStringLiteral("'cause")})
            QCOMPARE(syllabifier.split(word).join(QString()), word);
        QCOMPARE(syllabifier.split(QStringLiteral("don’t")).size(), 1);
    }

    void aVeryLongWordIsSplit_data() { addLanguages(); }

    void aVeryLongWordIsSplit()
    {
        QFETCH(Language, language);
        const Syllabifier &syllabifier = m_syllabifiers.of(language);
        const bool isRussian = language == Language::Russian;
        const QString syllable = isRussian ? QStringLiteral("ма") : QStringLiteral("ma");
        const QString word = syllable.repeated(5'000);
        const QStringList pieces = syllabifier.split(word);
        QCOMPARE(pieces.join(QString()), word);
        QVERIFY2(pieces.size() > 4'900, qPrintable(QString::number(pieces.size())));

        const QString consonants = QString(10'000, isRussian ? u'к' : u'k');
        QCOMPARE(syllabifier.split(consonants), QStringList(consonants));
        const QString between = syllable + consonants + syllable;
        QCOMPARE(syllabifier.split(between).size(), 2);
        QCOMPARE(syllabifier.split(between).join(QString()), between);
    }
};

QTEST_GUILESS_MAIN(SyllabifierTest)
#include "SyllabifierTest.moc"
