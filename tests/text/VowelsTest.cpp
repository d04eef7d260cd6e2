// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Vowels.h"

#include <QTest>

using namespace chitai;

class VowelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheVowelsOfAWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("ru") << QStringLiteral("Ёжик мой") << QStringLiteral("V-V---V-");
        QTest::newRow("ru, with stress")
            << QStringLiteral("за\u0301мок") << QStringLiteral("-VV-V-");
        QTest::newRow("de") << QStringLiteral("ÜBER größe") << QStringLiteral("V-V----V-V");
        QTest::newRow("en") << QStringLiteral("yes, my boy") << QStringLiteral("-V----V--VV");
        QTest::newRow("marks") << QStringLiteral("\"-!1") << QStringLiteral("----");
    }

    void findsTheVowelsOfAWord()
    {
        QFETCH(QString, word);
        QFETCH(QString, pattern);
        QString found;
        for (qsizetype i = 0; i < word.size(); ++i)
            found += isVowelAt(word, i) ? u'V' : u'-';
        QCOMPARE(found, pattern);
    }
};

QTEST_GUILESS_MAIN(VowelsTest)
#include "VowelsTest.moc"
