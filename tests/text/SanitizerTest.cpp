// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Sanitizer.h"

#include <QRandomGenerator>
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
        QTest::newRow("joiner in a word")
            << QStringLiteral("мо\u200dло\u200cко") << QStringLiteral("молоко");
        QTest::newRow("variation selector in a word")
            << QStringLiteral("мо\ufe0fло\ufe0eко") << QStringLiteral("молоко");
        QTest::newRow("fillers") << QStringLiteral("мо\u3164ло\u115f\uffa0ко\u034f")
                                 << QStringLiteral("молоко");
        QTest::newRow("tags in a word") << QStringLiteral("c\U000e0061at") << QStringLiteral("cat");
        QTest::newRow("braille blank") << QStringLiteral("ко\u2800т") << QStringLiteral("кот");
        QTest::newRow("flag of tags")
            << QStringLiteral("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f!")
            << QStringLiteral("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f!");
        QTest::newRow("keycap") << QStringLiteral("1\ufe0f\u20e3 кот")
                                << QStringLiteral("1\ufe0f\u20e3 кот");
        QTest::newRow("heart") << QStringLiteral("❤\ufe0f кот") << QStringLiteral("❤\ufe0f кот");
        const QString verses = QStringLiteral("Summ, summ!\nBienchen\n\nsumm");
        QTest::newRow("verses") << verses << verses;
        QTest::newRow("lines of other systems")
            << QStringLiteral("Summ, summ!\r\nBienchen\r\rsumm") << verses;
        QTest::newRow("separators")
            << QStringLiteral("Summ, summ!\u2028Bienchen\u2029\u2029summ") << verses;
        QTest::newRow("page ends") << QStringLiteral("Summ, summ!\vBienchen\f\u0085summ") << verses;
        QTest::newRow("blanks around lines")
            << QStringLiteral("  Summ, summ! \n\tBienchen\u00a0\n \t\n\n\n   summ\n\n") << verses;
        QTest::newRow("invisible lines")
            << QStringLiteral("\n\u200b\nSumm, summ!\nBienchen\n\u200b\n\u00ad\nsumm\n\u200b")
            << verses;
        QTest::newRow("stress") << QStringLiteral("за\u0301мок") << QStringLiteral("за\u0301мок");
    }

    void cleans()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(sanitizeItemText(text).value(), clean);
    }

    /// So that what was judged in this form is what is shown, however often it passes here.
    void isIdempotent()
    {
        const QList<char32_t> pieces{
            u'a',    u'к',    u'7',   u' ',   u'\n',  u'.',   u'-',    0x0301,  0x0306,
            0x0308,  0x200d,  0x200c, 0x200b, 0x00ad, 0xfe0f, 0xfe0e,  0x20e3,  0x1f469,
            0x1f680, 0x1f3fb, 0x2764, 0x3164, 0x034f, 0x202e, 0xe0067, 0x2126,  0x212b,
            0x1100,  0x1161,  0xfb01, 0x2800, 0xfffd, 0x0378, 0xe000,  0x1d424, 0x2028};
        QRandomGenerator random(20);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = random.bounded(1, 12); i > 0; --i)
                text += QString::fromUcs4(&pieces[random.bounded(pieces.size())], 1);
            const QString once = normalizedText(text);
            QCOMPARE(normalizedText(once), once);
            if (const Result<QString> clean = sanitizeItemText(text))
                QCOMPARE(*clean, once);
        }
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
