// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/HandbookModel.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

class HandbookModelTest : public QObject
{
    Q_OBJECT

private:
    static QStringList chaptersOf(const HandbookModel &handbook)
    {
        QStringList chapters;
        for (int row = 0; row < handbook.rowCount(); ++row)
            chapters += handbook.index(row).data(HandbookModel::ChapterRole).toString();
        return chapters;
    }

    /// Text, headings and rows of tables, which every language has alike.
    static int headingsOf(const QString &html) { return int(html.count(QStringLiteral("<h2"))); }

private Q_SLOTS:
    void everyLanguageHasTheSameChapters()
    {
        HandbookModel english;
        const QStringList chapters = chaptersOf(english);
        QVERIFY(chapters.size() > 5);
        for (const Language language : allLanguages) {
            HandbookModel handbook;
            handbook.setLanguage(language);
            QCOMPARE(chaptersOf(handbook), chapters);
            for (int row = 0; row < handbook.rowCount(); ++row) {
                const QString chapter = chapters[row];
                handbook.open(chapter);
                english.open(chapter);
                QVERIFY2(handbook.title().size() > 2, qPrintable(chapter));
                QVERIFY2(handbook.plainText().size() > 100, qPrintable(chapter));
                QVERIFY2(!handbook.plainText().contains(QStringLiteral("**")), qPrintable(chapter));
                QCOMPARE(headingsOf(handbook.text()), headingsOf(english.text()));
                QCOMPARE(handbook.index(row).data(HandbookModel::TitleRole).toString(),
                         handbook.title());
            }
        }
    }

    void everyLanguageHasTheSamePictures()
    {
        HandbookModel english;
        int pictures = 0;
        for (const QString &chapter : chaptersOf(english)) {
            english.open(chapter);
            const bool isDrawn = !english.lightPicture().isEmpty();
            pictures += isDrawn ? 1 : 0;
            for (const Language language : allLanguages) {
                HandbookModel handbook;
                handbook.setLanguage(language);
                handbook.open(chapter);
                QCOMPARE(!handbook.lightPicture().isEmpty(), isDrawn);
                QCOMPARE(!handbook.darkPicture().isEmpty(), isDrawn);
                QVERIFY(!isDrawn || handbook.lightPicture() != handbook.darkPicture());
            }
        }
        QVERIFY(pictures >= 6);
    }

    void isSearchedHoweverTheWordsAreWritten_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("chapter");

        QTest::newRow("case") << Language::English << "FIREWALL"
                              << "tablets";
        QTest::newRow("several words") << Language::English << "usb  memory stick"
                                       << "";
        QTest::newRow("several words of one chapter") << Language::English << "stick memory"
                                                      << "backups";
        QTest::newRow("an umlaut") << Language::German << "GERÄTE"
                                   << "tablets";
        QTest::newRow("ss for ß") << Language::German << "gross"
                                  << "screens";
        QTest::newRow("е for ё") << Language::Russian << "звездочкой"
                                 << "first-evening";
        QTest::newRow("the browser's warning") << Language::German << "Warnung"
                                               << "tablets";
        QTest::newRow("the same in Russian") << Language::Russian << "предупреждение"
                                             << "tablets";
        QTest::newRow("a title") << Language::Russian << "копии"
                                 << "backups";
    }

    void isSearchedHoweverTheWordsAreWritten()
    {
        QFETCH(Language, language);
        QFETCH(QString, query);
        QFETCH(QString, chapter);
        HandbookModel handbook;
        handbook.setLanguage(language);
        handbook.setQuery(query);
        if (chapter.isEmpty()) {
            QCOMPARE(handbook.rowCount(), 0);
            QCOMPARE(handbook.currentRow(), -1);
        } else {
            QVERIFY2(chaptersOf(handbook).contains(chapter),
                     qPrintable(chaptersOf(handbook).join(u' ')));
            QVERIFY(!handbook.index(0).data(HandbookModel::ExcerptRole).toString().isEmpty());
        }
        handbook.setQuery({});
        QCOMPARE(handbook.rowCount(), HandbookModel().rowCount());
        QVERIFY(handbook.index(0).data(HandbookModel::ExcerptRole).toString().isEmpty());
    }

    void opensOnlyWhatIsThere()
    {
        HandbookModel handbook;
        QSignalSpy changed(&handbook, &HandbookModel::textChanged);
        QSignalSpy wanted(&handbook, &HandbookModel::wanted);
        const QString first = handbook.chapter();
        handbook.open(QStringLiteral("../secrets"));
        QCOMPARE(handbook.chapter(), first);
        QCOMPARE(changed.count(), 0);
        handbook.setQuery(QStringLiteral("firewall"));
        handbook.show(QStringLiteral("stories"));
        QCOMPARE(handbook.chapter(), QStringLiteral("stories"));
        QCOMPARE(wanted.count(), 1);
        QVERIFY(handbook.query().isEmpty());
        QCOMPARE(handbook.currentRow(), chaptersOf(handbook).indexOf(u"stories"));
    }

    void keepsItsChapterInAnotherLanguage()
    {
        HandbookModel handbook;
        handbook.open(QStringLiteral("reading"));
        const QString english = handbook.title();
        QSignalSpy changed(&handbook, &HandbookModel::textChanged);
        handbook.setLanguage(Language::German);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(handbook.chapter(), QStringLiteral("reading"));
        QVERIFY(handbook.title() != english);
    }

    void tableHasNoFrame()
    {
        HandbookModel handbook;
        handbook.open(QStringLiteral("reading"));
        QVERIFY(handbook.text().contains(QStringLiteral("<table")));
        QVERIFY(
            !handbook.text().contains(QRegularExpression(QStringLiteral("<table border=\"[1-9]"))));
    }
};

QTEST_MAIN(HandbookModelTest)
#include "HandbookModelTest.moc"
