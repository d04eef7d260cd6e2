// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Text.h"

#include "base/ExpressionMatch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chitai;

namespace {

constexpr QChar high(0xD83D);
constexpr QChar low(0xDC08);
const QString cat = QString(high) + low; // 🐈
const QString mark(QChar::ReplacementCharacter);

QString someText(QRandomGenerator &random, int length)
{
    QString text;
    for (int i = 0; i < length; ++i) {
        switch (random.bounded(5)) {
        case 0:
            text += QChar(0xD800 + random.bounded(0x400));
            break;
        case 1:
            text += QChar(0xDC00 + random.bounded(0x400));
            break;
        case 2:
            text += cat;
            break;
        default:
            text += QChar(0x20 + random.bounded(0x400));
        }
    }
    return text;
}

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsSpokenOfWithoutItsPunctuation()
    {
        QCOMPARE(bareWord(QStringLiteral("раму.")), QStringLiteral("раму"));
        QCOMPARE(bareWord(QStringLiteral("„Hund?“,")), QStringLiteral("Hund"));
        QCOMPARE(bareWord(QStringLiteral("wasn't")), QStringLiteral("wasn't"));
        QCOMPARE(bareWord(QStringLiteral("7-й")), QStringLiteral("7-й"));
        QCOMPARE(bareWord(QStringLiteral("за́мок!")), QStringLiteral("за́мок")); // a stress mark
        QCOMPARE(bareWord(QStringLiteral("—")), QStringLiteral("—"));
        QCOMPARE(bareWord(QString()), QString());
    }

    void anExpressionSeesNothingBesideItsPart()
    {
        const QString text = QStringLiteral("Das ist ein Haus.");
        static const QRegularExpression first(QStringLiteral("^ein\\b"));
        static const QRegularExpression last(QStringLiteral("ein$"));
        const QStringView part = QStringView(text).sliced(8, 3);
        QVERIFY(hasMatch(first, part));
        QVERIFY(hasMatch(last, part));
        QVERIFY(!hasMatch(first, text));
        QVERIFY(!hasMatch(last, text));
    }

    void halvesOfLettersAreReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("plain") << QStringLiteral("ёлка") << QStringLiteral("ёлка");
        QTest::newRow("whole") << cat << cat;
        QTest::newRow("first half") << QString(high) << mark;
        QTest::newRow("second half") << QString(low) << mark;
        QTest::newRow("first half before a letter") << QString(high) + u'a' << mark + u'a';
        QTest::newRow("the wrong way round") << QString(low) + high << mark + mark;
        QTest::newRow("one too many before") << QString(high) + cat << mark + cat;
        QTest::newRow("one too many behind") << cat + low << cat + mark;
        QTest::newRow("two whole ones") << cat + cat << cat + cat;
    }

    void halvesOfLettersAreReplaced()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(wellFormed(text), expected);
    }

    /// What is well formed survives UTF-8, and is as long as it was.
    void anyTextBecomesWellFormed()
    {
        QRandomGenerator random(21);
        for (int i = 0; i < 500; ++i) {
            const QString text = someText(random, random.bounded(30));
            const QString formed = wellFormed(text);
            QCOMPARE(formed.size(), text.size());
            QVERIFY(formed.isValidUtf16());
            QCOMPARE(QString::fromUtf8(formed.toUtf8()), formed);
            QCOMPARE(wellFormed(formed), formed);
        }
    }

    void firstCharactersAreCountedAsPeopleDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QStringLiteral("кот") << 0 << QString();
        QTest::newRow("fewer than none") << QStringLiteral("кот") << -1 << QString();
        QTest::newRow("some") << QStringLiteral("кошка") << 3 << QStringLiteral("кош");
        QTest::newRow("all") << QStringLiteral("кот") << 3 << QStringLiteral("кот");
        QTest::newRow("more than all") << QStringLiteral("кот") << 300 << QStringLiteral("кот");
        QTest::newRow("of nothing") << QString() << 5 << QString();
        QTest::newRow("a pair is one") << cat + u'a' + cat << 2 << cat + u'a';
        QTest::newRow("pairs") << cat + cat + cat << 2 << cat + cat;
        QTest::newRow("a half is one") << QString(high) + u'a' + u'b' << 2 << QString(high) + u'a';
    }

    void firstCharactersAreCountedAsPeopleDo()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QFETCH(QString, expected);
        QCOMPARE(firstCharacters(text, count), expected);
    }

    void noLetterIsCutInHalf()
    {
        QRandomGenerator random(22);
        for (int i = 0; i < 500; ++i) {
            const QString text = wellFormed(someText(random, random.bounded(30)));
            const qsizetype count = random.bounded(30);
            const QString first = firstCharacters(text, count);
            QVERIFY(text.startsWith(first));
            QVERIFY(first.isValidUtf16());
            QCOMPARE(qsizetype(first.toUcs4().size()),
                     std::min(count, qsizetype(text.toUcs4().size())));
        }
    }

    void linesAreQuotedInOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blank") << QStringLiteral(" \n\n ") << QString();
        QTest::newRow("one") << QStringLiteral("  Мама  дома. ") << QStringLiteral("Мама дома.");
        QTest::newRow("verses") << QStringLiteral("Summ, summ, summ!\nBienchen, summ herum!")
                                << QStringLiteral("Summ, summ, summ! / Bienchen, summ herum!");
        QTest::newRow("stanzas") << QStringLiteral("a\n\n\nb") << QStringLiteral("a / b");
        QTest::newRow("of Windows") << QStringLiteral("a\r\nb\r\n") << QStringLiteral("a / b");
    }

    void linesAreQuotedInOne()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(oneLine(text), expected);
        QVERIFY(!oneLine(text).contains(u'\n'));
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "TextTest.moc"
