// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/StarterLibrary.h"
#include "support/TestFamily.h"
#include "text/ReadingText.h"
#include "text/Sanitizer.h"
#include "text/Syllabifiers.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace chitai;

namespace {

QList<std::pair<QString, Language>> allTexts()
{
    QList<std::pair<QString, Language>> texts = starterTexts();
    for (const Language language : allLanguages)
        texts += decodableTexts(language);
    return texts;
}

} // namespace

class StarterLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEnoughInEveryLanguage()
    {
        QMap<QString, int> counts;
        for (const auto &[text, language] : starterTexts())
            ++counts[languageCode(language)];
        QCOMPARE(counts.size(), 3);
        for (const int count : std::as_const(counts))
            QVERIFY(count >= 60);
    }

    void everyTextIsFitToBeRead()
    {
        const Syllabifiers syllabifiers;
        QSet<QString> seen;
        for (const auto &[text, language] : allTexts()) {
            QCOMPARE(sanitizeItemText(text).value(), text);
            QVERIFY2(!seen.contains(text + languageCode(language)), qPrintable(text));
            seen += text + languageCode(language);
            static const QRegularExpression cyrillic(QStringLiteral("^[А-Яа-яЁё .,!?-]+$"));
            static const QRegularExpression latin(QStringLiteral("^[A-Za-zÄÖÜäöüß .,!?-]+$"));
            const QRegularExpression &alphabet = language == Language::Russian ? cyrillic : latin;
            QVERIFY2(alphabet.match(text).hasMatch(), qPrintable(text));
            const ReadingText reading = prepareText(text, syllabifiers.of(language));
            QVERIFY2(!reading.words.isEmpty() && reading.words.size() <= 16, qPrintable(text));
        }
    }

    void isSpelledRight_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("dictionary");
        QTest::newRow("ru") << Language::Russian << QStringLiteral("ru_RU");
        QTest::newRow("de") << Language::German << QStringLiteral("de_DE");
        QTest::newRow("en") << Language::English << QStringLiteral("en_US");
    }

    void isSpelledRight()
    {
        QFETCH(Language, language);
        QFETCH(QString, dictionary);
        // Names and sounds that the dictionaries lack.
        const QStringList known
            = QStringLiteral("Lena Mia quakt Bello Bev Ella Emu Leo Lola Marta Mimi "
                             "Mio Mmm Olli Omi Rita Ui Uu Xaver Zack jodeln quaken "
                             "ui Ам Му Уа ам му уа")
                  .split(u' ');
        QString all;
        for (const auto &[text, itsLanguage] : allTexts()) {
            if (itsLanguage == language)
                all += text + u'\n';
        }
        QProcess hunspell;
        hunspell.start(QStringLiteral("hunspell"),
                       {QStringLiteral("-i"), QStringLiteral("utf-8"), QStringLiteral("-d"),
                        dictionary, QStringLiteral("-l")});
        QVERIFY2(hunspell.waitForStarted(), "hunspell is not installed");
        hunspell.write(all.toUtf8());
        hunspell.closeWriteChannel();
        QVERIFY(hunspell.waitForFinished());
        QCOMPARE(hunspell.exitCode(), 0);
        QStringList misspelled
            = QString::fromUtf8(hunspell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        misspelled.removeIf([&](QString word) { return known.contains(word.remove(u'.')); });
        QCOMPARE(misspelled, QStringList());
    }

    void isAddedOnce()
    {
        TestFamily family;
        QVERIFY(addStarterLibrary(family.library(), family.settings()));
        const qint64 count = family.library().count().value();
        QCOMPARE(count, starterTexts().size());
        (void)family.database().run(QStringLiteral("DELETE FROM items")).value();
        QVERIFY(addStarterLibrary(family.library(), family.settings()));
        QCOMPARE(family.library().count().value(), 0);
    }

    /// In each language once, also where the family has deleted them; its own texts stay as they
    /// are.
    void textsOfFewLettersComeOnce()
    {
        TestFamily family;
        QVERIFY(addStarterLibrary(family.library(), family.settings()));
        const qint64 before = family.library().count().value();
        const QUuid own = family.addItem(QStringLiteral("Сам сом."));
        const auto add = [&](Language language) {
            return addDecodableTexts(family.library(), family.settings(), language).value();
        };
        QCOMPARE(add(Language::Russian), decodableTexts(Language::Russian).size() - 1);
        QCOMPARE(family.library().count().value(),
                 before + decodableTexts(Language::Russian).size());
        QVERIFY(family.library().item(own));
        QCOMPARE(add(Language::German), decodableTexts(Language::German).size());
        (void)family.database().run(QStringLiteral("DELETE FROM items")).value();
        QCOMPARE(add(Language::Russian), 0);
        QCOMPARE(add(Language::German), 0);
        QCOMPARE(add(Language::English), decodableTexts(Language::English).size());
    }
};

QTEST_GUILESS_MAIN(StarterLibraryTest)
#include "StarterLibraryTest.moc"
