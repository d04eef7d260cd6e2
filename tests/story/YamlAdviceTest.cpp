// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/packs/YamlAdvice.h"
#include "story/packs/YamlText.h"

#include <QTest>

using namespace chitai;

/// Files as people write them who never heard of YAML.
class YamlAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMistakeIsExplained_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("part"); // of the message
        const auto row = [](const char *name, const QByteArray &yaml, int line, const char *part) {
            QTest::newRow(name) << yaml << line << QString::fromUtf8(part);
        };
        row("no blank", "id: a\nname:Forest\nlore: x\n", 2, "blank is missing behind the colon");
        row("no blank, last line", "id: a\nname:Forest\n", 2, "\"name: …\"");
        row("no blank, first line", "name:Forest\nid: a\n", 1, "blank is missing");
        row("no blank, Cyrillic", "id: a\nname:Лес\nlore: x\n", 2, "blank is missing");
        row("tab", "id: a\n\tname: A\n", 2, "tab");
        row("tab in a list", "id: a\nnames:\n\t- b\n", 3, "tab");
        row("colon in a text", "id: a\nlore: Er sagte: Hallo.\nname: A\n", 2, "lore: \"…\"");
        row("at sign", "id: a\nname: @home\n", 2, "can't begin with @");
        row("per cent", "id: a\nname: %A\n", 2, "can't begin with %");
        row("asterisk", "id: a\nname: *A*\n", 2, "can't begin with *");
        row("dash", "id: a\nlore: - Hello.\n", 2, "can't begin with -");
        row("question", "id: a\nlore: ? why\n", 2, "can't begin with ?");
        row("text behind a quotation", "id: a\nlore: \"Hello\" said he.\n", 2, ">-");
        row("apostrophe in a quotation", "id: a\nlore: 'it's raining'\n", 2, "second '");
        row("open quotation", "id: a\nlore: \"Hello.\nname: A\n", 2, "not closed");
        row("open quotation, single", "id: a\nlore: 'Hello.\nname: A\n", 2, "not closed");
        row("open bracket", "id: a\nname: [A\nlore: x\n", 2, "bracket [");
        row("open brace", "id: a\nname: {A\n", 2, "bracket {");
        row("further right", "id: a\n  name: A\n", 2, "further right");
        row("further left", "  id: a\nname: A\n", 2, "further left");
        row("block not moved in", "id: a\nlore: >-\nIt was dark.\nname: A\n", 3,
            "\"lore\" must be");
        row("block that ends early", "id: a\nlore: |\n  It was\ndark.\nname: A\n", 4, "moved in");
        row("no colon", "id: a\nname Forest\nlore: b\n", 2, "a word and a colon");
        row("second document", "id: a\nname: A\n---\nid: b\n", 3, "not read");
        row("behind the end", "id: a\nname: A\n...\nid: b\n", 3, "not read");
        row("list in a map", "id: a\nname: A\n- b\n", 3, "begin");
    }

    void aMistakeIsExplained()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, part);
        const auto read = readYaml(yaml, QStringLiteral("a.yaml"));
        QVERIFY(!read);
        QTEST(read.error().line, "line");
        QVERIFY2(read.error().message.contains(part, Qt::CaseInsensitive),
                 qPrintable(read.error().message));
        QVERIFY(read.error().message.endsWith(u'.'));
    }

    void whatIsMeantLikeThatIsRead_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("lore");
        const auto row = [](const char *name, const QByteArray &yaml, const char *lore) {
            QTest::newRow(name) << yaml << QString::fromUtf8(lore);
        };
        row("block with everything", "lore: |\n  a: b: c\n  # x\n  \"un\n  name:A\n", nullptr);
        row("quotation over lines", "id: a\nlore: \"One\n  two: three\n  name:A\"\nname: A\n",
            "One two: three name:A");
        row("quotation with an empty line", "lore: 'One\n\n  two'\nname: A\n", "One\ntwo");
        row("text over lines", "id: a\nlore: One\n  two:three\nname: A\n", "One two:three");
        row("times", "lore: at 12:30\nid: a\n", "at 12:30");
        row("address", "lore: http://a.org/b\n", "http://a.org/b");
        row("key with a blank", "my key: b\nlore: x\n", "x");
        row("quoted key", "\"my:key\": b\nlore: x\n", "x");
        row("list of maps", "lore: x\nlist:\n  - a: b\n    c: d\n  - 'e'\n", "x");
        row("brackets over lines", "lore: x\nlist: [a,\n  b: c,\n  d]\n", "x");
        row("comments", "# a: b: c\nlore: x # y\n  # z\nname: A\n", "x");
        row("one document", "---\nlore: x\n...\n", "x");
        row("doubled mark", "lore: 'it''s'\nid: a\n", "it's");
        row("blank before the colon", "lore : x\n", "x");
        row("Windows", "id: a\r\nlore: x\r\n", "x");
    }

    void whatIsMeantLikeThatIsRead()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, lore);
        const auto read = readYaml(yaml, QStringLiteral("a.yaml"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        const YamlValue *found = read->find(u"lore");
        QVERIFY(found);
        if (!lore.isNull())
            QCOMPARE(found->text, lore);
    }

    void whatIsLostBehindAHashIsTold()
    {
        const QString yaml = QStringLiteral("id: a\nname: Room #5\nlore: x # a comment\n"
                                            "scene: \"Room #5\"\nmore: |\n  Room #5\nb: c#d\n");
        const QList<YamlAdvice> lost = lostBehindHash(yaml);
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost[0].line, 2);
        QVERIFY(lost[0].message.contains(QStringLiteral("\"#5\"")));
    }
};

QTEST_GUILESS_MAIN(YamlAdviceTest)
#include "YamlAdviceTest.moc"
