// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/StepAgreement.h"

#include <QTest>

using namespace chitai;

namespace {

QString step(const char *payload, const char *more = "")
{
    return QStringLiteral("{\"type\":\"advance_word\",\"payload\":%1%2}")
        .arg(QString::fromUtf8(payload), QString::fromUtf8(more));
}

} // namespace

/// The short way of a step is there for speed alone: nothing is read in another way.
class StepReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesSteps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("of one word") << step("{}");
        QTest::newRow("without a payload") << QStringLiteral("{\"type\":\"advance_word\"}");
        QTest::newRow("back") << step("{\"delta\":-1}");
        QTest::newRow("nowhere") << step("{\"delta\":0}");
        QTest::newRow("minus nothing") << step("{\"delta\":-0}");
        QTest::newRow("as far as it goes") << step("{\"delta\":2147483647}");
        QTest::newRow("farther") << step("{\"delta\":2147483648}");
        QTest::newRow("as far as a double goes") << step("{\"delta\":9007199254740991}");
        QTest::newRow("back as far as it goes") << step("{\"delta\":-2147483647}");
        QTest::newRow("farther back") << step("{\"delta\":-2147483648}");
        QTest::newRow("with a number") << step("{\"delta\":1}", ",\"tap\":7,\"within\":12");
        QTest::newRow("with the time") << step("{}", ",\"tap\":1764580000000,\"after\":0");
        QTest::newRow("the other way round")
            << QStringLiteral("{\"after\":3,\"tap\":2,\"payload\":{\"delta\":2},"
                              "\"type\":\"advance_word\"}");
        QTest::newRow("with room") << QStringLiteral(
            " {\t\"type\" :\r\n\"advance_word\" , \"payload\" : { \"delta\" : 1 } } \n");
    }

    void takesSteps()
    {
        QFETCH(QString, text);
        QVERIFY(readStep(text));
        QVERIFY(isReadAlike(text));
    }

    void leavesTheRestAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a number") << QStringLiteral("1");
        QTest::newRow("a text") << QStringLiteral("\"advance_word\"");
        QTest::newRow("a list") << QStringLiteral("[{\"type\":\"advance_word\"}]");
        QTest::newRow("no type") << QStringLiteral("{\"payload\":{\"delta\":1}}");
        QTest::newRow("another type") << QStringLiteral("{\"type\":\"next_item\"}");
        QTest::newRow("a number as type") << QStringLiteral("{\"type\":1}");
        QTest::newRow("an object as type") << QStringLiteral("{\"type\":{\"delta\":1}}");
        QTest::newRow("two types")
            << QStringLiteral("{\"type\":\"advance_word\",\"type\":\"next_item\"}");
        QTest::newRow("two payloads") << step("{\"delta\":2}", ",\"payload\":{}");
        QTest::newRow("two deltas") << step("{\"delta\":2,\"delta\":3}");
        QTest::newRow("two numbers") << step("{}", ",\"tap\":1,\"tap\":2");
        QTest::newRow("a text as number") << step("{}", ",\"tap\":\"1\"");
        QTest::newRow("the type as number") << step("{}", ",\"tap\":\"advance_word\"");
        QTest::newRow("a number below zero") << step("{}", ",\"tap\":-1");
        QTest::newRow("more than a double holds") << step("{}", ",\"tap\":9007199254740992");
        QTest::newRow("more than 64 bits hold") << step("{}", ",\"tap\":99999999999999999999");
        QTest::newRow("far back") << step("{\"delta\":-2147483649}");
        QTest::newRow("half a word") << step("{\"delta\":0.5}");
        QTest::newRow("a whole one with a point") << step("{\"delta\":1.0}");
        QTest::newRow("an exponent") << step("{\"delta\":1e0}");
        QTest::newRow("endless") << step("{\"delta\":1e400}");
        QTest::newRow("a zero in front") << step("{\"delta\":01}");
        QTest::newRow("a plus") << step("{\"delta\":+1}");
        QTest::newRow("not a number") << step("{\"delta\":NaN}");
        QTest::newRow("no delta") << step("{\"delta\":null}");
        QTest::newRow("the payload as delta") << step("{\"delta\":{\"delta\":1}}");
        QTest::newRow("a payload in the payload") << step("{\"payload\":{\"delta\":1}}");
        QTest::newRow("the number in the payload") << step("{\"tap\":1}");
        QTest::newRow("the revision in the payload") << step("{\"after\":1}");
        QTest::newRow("a type in the payload") << step("{\"type\":\"advance_word\"}");
        QTest::newRow("no payload") << step("null");
        QTest::newRow("a list as payload") << step("[]");
        QTest::newRow("a number as payload") << step("1");
        QTest::newRow("an unknown key") << step("{}", ",\"later\":1");
        QTest::newRow("deep") << step("[") + QString(50'000, u'[');
        QTest::newRow("a comma too many") << step("{\"delta\":1,}");
        QTest::newRow("cut short") << step("{}").chopped(1);
        QTest::newRow("and more") << step("{}", "}");
        QTest::newRow("twice") << step("{}") + step("{}");
        QTest::newRow("a remark") << step("{}") + QStringLiteral("// one word");
        QTest::newRow("a NUL behind it") << step("{}") + QChar(u'\0');
        QTest::newRow("a NUL and more") << step("{}") + QChar(u'\0') + u'}';
        QTest::newRow("a NUL within") << step("{}").insert(9, QChar(u'\0'));
        QTest::newRow("a mark of the byte order") << QChar(0xfeff) + step("{}");
        QTest::newRow("other blanks") << QChar(0xa0) + step("{}");
        QTest::newRow("half a pair") << step("{}").insert(2, QChar(0xd83d));
        QTest::newRow("half a pair, escaped") << step("{}").insert(2, QStringLiteral("\\ud83d"));
        QTest::newRow("escaped") << QStringLiteral(
            "{\"t\\u0079pe\":\"advance\\u005fword\",\"payload\":{\"delt\\u0061\":2}}");
        QTest::newRow("the second half of a pair, escaped")
            << step("{}").insert(2, QStringLiteral("\\udc00"));
        QTest::newRow("letters that were no UTF-8") << step("{}").insert(2, QChar(0xfffd));
        QTest::newRow("other quotation marks") << QStringLiteral("{'type':'advance_word'}");
        QTest::newRow("other letters") << QStringLiteral("{\"type\":\"Advance_word\"}");
    }

    /// Right or wrong: what it means is readFully()'s to say (MessageDecoderTest).
    void leavesTheRestAlone()
    {
        QFETCH(QString, text);
        QVERIFY(!readStep(text));
    }

    /// A piece of a longer text has no NUL behind it.
    void endsWithTheText()
    {
        const QString text = step("{}") + u'}';
        QVERIFY(readStep(QString::fromRawData(text.constData(), text.size() - 1)));
    }

    /// Each piece of one, and each with one letter changed.
    void readsPiecesAlike()
    {
        const QString whole = step("{\"delta\":-12}", ",\"tap\":10,\"within\":4");
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QVERIFY(isReadAlike(whole.left(at)));
            for (const char16_t letter : u"\0 \"\\{}[]:,-+.0e9tau\xd83d") {
                QString changed = whole;
                changed[at] = letter;
                QVERIFY2(isReadAlike(changed), qPrintable(changed));
                QVERIFY2(isReadAlike(whole.left(at) + letter + whole.mid(at)), qPrintable(changed));
            }
        }
    }
};

QTEST_GUILESS_MAIN(StepReaderTest)
#include "StepReaderTest.moc"
