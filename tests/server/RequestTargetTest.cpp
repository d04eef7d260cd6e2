// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/RequestTarget.h"

#include <QTest>

using namespace chitai;

class RequestTargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAndDecodesOnce_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QStringList>("segments");
        QTest::newRow("root") << QByteArray("/") << QStringList{QString()};
        QTest::newRow("folder") << QByteArray(
            "/web/a/") << QStringList{QStringLiteral("web"), QStringLiteral("a"), QString()};
        QTest::newRow("query") << QByteArray("/a?b=/../c") << QStringList{QStringLiteral("a")};
        QTest::newRow("escaped") << QByteArray("/%D1%91%20x") << QStringList{QStringLiteral("ё x")};
        QTest::newRow("once") << QByteArray("/%252e%252e") << QStringList{QStringLiteral("%2e%2e")};
        QTest::newRow("plus is a plus") << QByteArray("/a+b") << QStringList{QStringLiteral("a+b")};
    }

    void splitsAndDecodesOnce()
    {
        QFETCH(QByteArray, target);
        QFETCH(QStringList, segments);
        const std::optional<RequestTarget> parsed = RequestTarget::parse(target);
        QVERIFY(parsed);
        QCOMPARE(parsed->segments, segments);
    }

    void refusesTricks_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target : {"",       "health",         "http://a/health",
                                   "*",      "/../a",          "/a/..",
                                   "/./a",   "/%2e%2e/a",      "/%2E./a",
                                   "/a%2fb", "/a%5cb",         "/a%00b",
                                   "//a/b",  "/a//b",          "/%",
                                   "/%4",    "/%zz",           "/%+1",
                                   "/%ff",   "/%c0%ae%c0%ae/", "/a?x=%ff",
                                   "/a?x=%"})
            QTest::newRow(target) << QByteArray(target);
    }

    void refusesTricks()
    {
        QFETCH(QByteArray, target);
        QVERIFY(!RequestTarget::parse(target));
    }

    void separatorsAloneAreNoFields()
    {
        QVERIFY(FormFields::fromUrlEncoded("a=1&&b=2&"));
        QVERIFY(!FormFields::fromUrlEncoded(QByteArray(FormFields::maxFields + 1, '&')));
    }

    void readsQueries()
    {
        const std::optional<RequestTarget> parsed
            = RequestTarget::parse("/a?text=%D0%BC%D0%B0+%2B&language=ru&text=b&c&=d");
        QVERIFY(parsed);
        QCOMPARE(parsed->query.value(u"text"), QStringLiteral("ма +"));
        QCOMPARE(parsed->query.value(u"language"), QStringLiteral("ru"));
        QCOMPARE(parsed->query.value(u"c"), QString());
        QVERIFY(!parsed->query.value(u"e"));
    }
};

QTEST_GUILESS_MAIN(RequestTargetTest)
#include "RequestTargetTest.moc"
