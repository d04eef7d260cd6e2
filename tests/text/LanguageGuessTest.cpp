// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/LanguageGuess.h"

#include <QFile>
#include <QTest>

using namespace chitai;

class LanguageGuessTest : public QObject
{
    Q_OBJECT

private:
    static QStringList texts(Language language)
    {
        QFile file(QStringLiteral(CHITAI_LANGUAGE_TEXTS "/%1.txt").arg(languageCode(language)));
        if (!file.open(QFile::ReadOnly))
            return {};
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
        return lines;
    }

private Q_SLOTS:
    void knowsAHundredTextsOfEachLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Language>("expected");
        for (const Language language : allLanguages) {
            for (const Language expected : allLanguages) {
                QTest::addRow("%s, read to in %s", qPrintable(languageCode(language)),
                              qPrintable(languageCode(expected)))
                    << language << expected;
            }
        }
    }

    void knowsAHundredTextsOfEachLanguage()
    {
        QFETCH(Language, language);
        QFETCH(Language, expected);
        QStringList wrong;
        const QStringList all = texts(language);
        QCOMPARE(all.size(), 100);
        for (const QString &text : all) {
            if (guessLanguage(text, expected) != language)
                wrong += text;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'|')));
    }

    void leavesUndecidedWhatBothHave()
    {
        for (const QString &text : {QStringLiteral("Anna"), QStringLiteral("Wind"),
                                    QStringLiteral("Lama"), QStringLiteral("Winter")}) {
            QVERIFY2(!evidentLanguage(text), qPrintable(text));
            QCOMPARE(guessLanguage(text, Language::German), Language::German);
            QCOMPARE(guessLanguage(text, Language::English), Language::English);
            QVERIFY(guessLanguage(text, Language::Russian) != Language::Russian);
        }
    }

    void expectsWhatItCannotTell()
    {
        for (const Language expected : allLanguages) {
            QCOMPARE(guessLanguage(QStringLiteral("1 + 1"), expected), expected);
            QCOMPARE(guessLanguage({}, expected), expected);
        }
    }

    void goesByMostOfTheLetters()
    {
        QCOMPARE(guessLanguage(QStringLiteral("Мы едем в London."), Language::English),
                 Language::Russian);
        QCOMPARE(guessLanguage(QStringLiteral("The letter Я is funny."), Language::Russian),
                 Language::English);
    }

    void readsAPoemAsOneText()
    {
        const QString poem = QStringLiteral("Eins, zwei,\nPolizei");
        QCOMPARE(guessLanguage(poem, Language::English), Language::German);
    }

    void knowsLettersThatAreTwoCharacters()
    {
        QCOMPARE(guessLanguage(QString::fromUtf8("Ba\xcc\x88r"), Language::English),
                 Language::German);
    }
};

QTEST_GUILESS_MAIN(LanguageGuessTest)
#include "LanguageGuessTest.moc"
