// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/TextFolding.h"

#include <QTest>
#include <algorithm>

using namespace chitai;

class TextFoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSameWord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("Russian case") << QStringLiteral("МОЛОКО") << QStringLiteral("молоко");
        QTest::newRow("German case") << QStringLiteral("ÄPFEL") << QStringLiteral("Äpfel");
        QTest::newRow("yo") << QStringLiteral("елка") << QStringLiteral("Ёлка");
        QTest::newRow("sharp s") << QStringLiteral("STRASSE") << QStringLiteral("Straße");
        QTest::newRow("capital sharp s") << QStringLiteral("STRAẞE") << QStringLiteral("Straße");
        QTest::newRow("decomposed") << QStringLiteral("ма\u0438\u0306") << QStringLiteral("май");
        QTest::newRow("ligature") << QStringLiteral("ﬁsh") << QStringLiteral("fish");
    }

    void findsTheSameWord()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QCOMPARE(foldForSearch(typed), foldForSearch(stored));
    }

    void keepsDifferentWordsApart()
    {
        QVERIFY(foldForSearch(QStringLiteral("май")) != foldForSearch(QStringLiteral("маи")));
        QVERIFY(foldForSearch(QStringLiteral("Apfel")) != foldForSearch(QStringLiteral("Äpfel")));
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
