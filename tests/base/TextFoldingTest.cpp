// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/TextFolding.h"

#include <QTest>
#include <algorithm>

using namespace chitai;

class TextFoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneTextAreTheSame_data()
    {
        QTest::addColumn<QStringList>("spellings");
        const auto add = [](const char *name, std::initializer_list<const char16_t *> texts) {
            QStringList spellings;
            for (const char16_t *text : texts)
                spellings += QString::fromUtf16(text);
            QTest::newRow(name) << spellings;
        };
        add("Russian case", {u"МОЛОКО", u"молоко", u"Молоко"});
        add("German case", {u"ÄPFEL", u"Äpfel", u"A\u0308pfel"});
        add("yo", {u"елка", u"Ёлка", u"е\u0308лка", u"ёлка"});
        add("capital sharp s", {u"STRAẞE", u"Straße"});
        add("decomposed", {u"ма\u0438\u0306", u"май"});
        add("ligature", {u"ﬁsh", u"fish"});
        add("apostrophes",
            {u"don't", u"don’t", u"don‘t", u"don´t", u"don`t", u"donʼt", u"don′t", u"don＇t"});
        add("quotes",
            {u"\"Come in", u"“Come in", u"„Come in", u"«Come in", u"»Come in", u"‟Come in",
             u"＂Come in", u"″Come in"});
        add("single quotes", {u"'Komm'", u"‚Komm‘", u"‘Komm’", u"›Komm‹"});
        add("blanks",
            {u"a b", u"a\u00a0b", u"a  b", u"a\nb", u"a \r\n\t b", u"a\u202fb", u"a\u2009b",
             u"a\u2028b", u"a\u3000b"});
        add("hyphens",
            {u"как-то", u"как\u2011то", u"как\u2010то", u"как–то", u"как—то", u"как−то",
             u"как﹣то"});
        add("stress", {u"замок", u"за\u0301мок", u"замо\u0301к", u"замо\u0300к"});
        add("stress above a capital or yo", {u"Еж", u"Е\u0301ж", u"Ё\u0301ж", u"Ѐж"});
        add("invisible", {u"Zucker", u"Zu\u00adcker", u"Zu\u200bcker", u"\ufeffZucker"});
        add("ellipsis", {u"Ну...", u"Ну…"});
        add("Latin in Russian", {u"кошкой", u"кошкoй", u"кoшкой", u"Kошкой"});
        add("Latin stress in Russian", {u"молоко", u"молокó", u"мoлоко\u0301"});
        add("Latin capitals in Russian", {u"ВОДА", u"BОДА"});
        add("Latin yo in Russian", {u"ёжик", u"ëжик"});
        add("Cyrillic in German", {u"Oma", u"Omа"});
        add("wide letters and the long s", {u"Wasser", u"Waſſer", u"Ｗａｓｓｅｒ"});
    }

    void spellingsOfOneTextAreTheSame()
    {
        QFETCH(QStringList, spellings);
        for (const QString &spelling : spellings) {
            QCOMPARE(foldedText(spelling), foldedText(spellings.front()));
            QCOMPARE(foldForSearch(spelling), foldForSearch(spellings.front()));
            QCOMPARE(sortKey(spelling), sortKey(spellings.front()));
            QCOMPARE(foldedText(foldedText(spelling)), foldedText(spelling));
        }
    }

    void searchTakesSsForSharpS()
    {
        QCOMPARE(foldForSearch(QStringLiteral("STRASSE")), foldForSearch(QStringLiteral("Straße")));
        QVERIFY(foldedText(QStringLiteral("Masse")) != foldedText(QStringLiteral("Maße")));
    }

    void keepsDifferentTextsApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("short i") << QStringLiteral("май") << QStringLiteral("маи");
        QTest::newRow("umlaut") << QStringLiteral("Apfel") << QStringLiteral("Äpfel");
        QTest::newRow("accent") << QStringLiteral("cafe") << QStringLiteral("café");
        QTest::newRow("apostrophe") << QStringLiteral("well") << QStringLiteral("we'll");
        QTest::newRow("hyphen") << QStringLiteral("потому-то") << QStringLiteral("потому то");
        QTest::newRow("blank") << QStringLiteral("ма ма") << QStringLiteral("мама");
        QTest::newRow("marks") << QStringLiteral("Да!") << QStringLiteral("Да?");
        QTest::newRow("foreign words")
            << QStringLiteral("мама mama") << QStringLiteral("мама мама");
        QTest::newRow("both scripts") << QStringLiteral("Qт") << QStringLiteral("Qt");
    }

    void keepsDifferentTextsApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(foldedText(one) != foldedText(other));
        QVERIFY(foldForSearch(one) != foldForSearch(other));
    }

    void sortsAsTheLanguageSorts_data()
    {
        QTest::addColumn<QStringList>("sorted");
        QTest::newRow("ru") << QStringList{QStringLiteral("Еда"), QStringLiteral("ёж"),
                                           QStringLiteral("ель"), QStringLiteral("иголка"),
                                           QStringLiteral("Йод"), QStringLiteral("кот")};
        QTest::newRow("de") << QStringList{QStringLiteral("Apfel"), QStringLiteral("Äpfelchen"),
                                           QStringLiteral("Auto"),  QStringLiteral("Öl"),
                                           QStringLiteral("Oma"),   QStringLiteral("Zebra")};
    }

    void sortsAsTheLanguageSorts()
    {
        QFETCH(QStringList, sorted);
        QStringList shuffled = sorted;
        std::reverse(shuffled.begin(), shuffled.end());
        std::sort(shuffled.begin(), shuffled.end(),
                  [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
        QCOMPARE(shuffled, sorted);
    }
};

QTEST_GUILESS_MAIN(TextFoldingTest)
#include "TextFoldingTest.moc"
