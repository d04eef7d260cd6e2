// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Sanitizer.h"

#include <QTest>

using namespace chitai;

class SanitizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("trims") << QStringLiteral(" \t\nмама мыла\n") << QStringLiteral("мама мыла");
        QTest::newRow("keeps what is written")
            << QStringLiteral("Ой,  мама!\nДа?") << QStringLiteral("Ой,  мама!\nДа?");
        QTest::newRow("composes") << QStringLiteral("ма\u0438\u0306 u\u0308ber")
                                  << QStringLiteral("май über");
        QTest::newRow("soft hyphen")
            << QStringLiteral("мо\u00adло\u00adко") << QStringLiteral("молоко");
        QTest::newRow("zero width and mark")
            << QStringLiteral("\ufeffма\u200bма") << QStringLiteral("мама");
        QTest::newRow("direction") << QStringLiteral("\u202eabc\u202c") << QStringLiteral("abc");
        QTest::newRow("controls") << QStringLiteral("а\u0001б\u007f") << QStringLiteral("аб");
        QTest::newRow("half a pair")
            << QString(QStringLiteral("кот") + QChar(0xd83d)) << QStringLiteral("кот");
        QTest::newRow("emoji") << QStringLiteral("кот 👩‍🚀")
                               << QStringLiteral("кот 👩‍🚀");
        QTest::newRow("stress") << QStringLiteral("за\u0301мок") << QStringLiteral("за\u0301мок");
    }

    void cleans()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(sanitizeItemText(text).value(), clean);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QString() << ErrorCode::BadValue;
        QTest::newRow("blanks") << QStringLiteral(" \n ") << ErrorCode::BadValue;
        QTest::newRow("punctuation") << QStringLiteral("?! ... — «»") << ErrorCode::BadValue;
        QTest::newRow("invisible") << QStringLiteral("\u200b\u00ad") << ErrorCode::BadValue;
        QTest::newRow("long") << QString(maxItemTextLength + 1, u'а') << ErrorCode::TooLarge;
        QTest::newRow("very long") << QString(10 * maxItemTextLength, u' ') << ErrorCode::TooLarge;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        const Result<QString> clean = sanitizeItemText(text);
        QVERIFY(!clean);
        QCOMPARE(clean.error().code, code);
    }

    void theLongestIsTaken()
    {
        QVERIFY(sanitizeItemText(QString(maxItemTextLength, u'а')));
        QVERIFY(sanitizeItemText(QStringLiteral("7")));
        QVERIFY(sanitizeItemText(QStringLiteral("2 + 2 = 4")));
        QVERIFY(sanitizeItemText(QStringLiteral("🐱")));
    }
};

QTEST_GUILESS_MAIN(SanitizerTest)
#include "SanitizerTest.moc"
