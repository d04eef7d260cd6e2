// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/HouseRows.h"
#include "storage/sqlite/OwnSchema.h"
#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;

/// What belongs to the house, and what to the family.
class HouseRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A new table travels with each backup: whoever makes one decides here whether it may.
    void everyTableIsDecided()
    {
        const QStringList familys{QStringLiteral("child_groups"),
                                  QStringLiteral("group_children"),
                                  QStringLiteral("illustration_credits"),
                                  QStringLiteral("illustrations"),
                                  QStringLiteral("item_doubles"),
                                  QStringLiteral("item_illustrations"),
                                  QStringLiteral("item_tags"),
                                  QStringLiteral("items"),
                                  QStringLiteral("profiles"),
                                  QStringLiteral("session_items"),
                                  QStringLiteral("sessions"),
                                  QStringLiteral("story_messages"),
                                  QStringLiteral("growing"),
                                  QStringLiteral("known_letters"),
                                  QStringLiteral("practice_difficulty"),
                                  QStringLiteral("practice_difficulty_progress"),
                                  QStringLiteral("practice_progress"),
                                  QStringLiteral("practice_readings"),
                                  QStringLiteral("practice_tempo"),
                                  QStringLiteral("practice_words"),
                                  QStringLiteral("reading_events"),
                                  QStringLiteral("story_pieces"),
                                  QStringLiteral("story_sessions"),
                                  QStringLiteral("syllable_corrections"),
                                  QStringLiteral("unfinished_imports")};
        const QStringList inParts{QStringLiteral("devices"), QStringLiteral("settings"),
                                  QStringLiteral("story_stage")};
        TestFamily family;
        QSqlQuery query = family.database()
                              .run(QStringLiteral("SELECT name FROM sqlite_master WHERE type = "
                                                  "'table' ORDER BY name"))
                              .value();
        while (query.next()) {
            const QString name = query.value(0).toString();
            const bool isIndex = name.startsWith(u"sqlite_") || name.startsWith(u"story_words")
                || name.startsWith(u"item_trigrams") || name == u"trigrams";
            QVERIFY2(isIndex || familys.contains(name) || inParts.contains(name), qPrintable(name));
        }
    }

    void whatIsNotNamedStaysInTheHouse()
    {
        TestFamily family;
        const QStringList familys{
            QStringLiteral("active_profile"),  QStringLiteral("decodable_texts"),
            QStringLiteral("starter_library"), QStringLiteral("starter_pictures"),
            QStringLiteral("story_drafts"),    QStringLiteral("story_practice_words")};
        for (const QString &key : familys)
            QVERIFY(family.settings().setValue(key, QStringLiteral("1")));
        for (const char *key : {"story.hosted_service", "story.private_names", "child_screen",
                                "family_id", "of_tomorrow"})
            QVERIFY(family.settings().setValue(QString::fromLatin1(key), QStringLiteral("1")));
        const HouseRows rows = readHouseRows(family.database()).value();
        QCOMPARE(rows.settings.size(), 5);
        QVERIFY(replaceHouseRows(family.database(), {}));
        QCOMPARE(readHouseRows(family.database()).value().settings.size(), 0);
        for (const QString &key : familys)
            QCOMPARE(family.settings().value(key).value(), QStringLiteral("1"));
        QVERIFY(replaceHouseRows(family.database(), rows));
        QCOMPARE(readHouseRows(family.database()).value().settings, rows.settings);
    }

    void ourOwnSchemaIsKnown()
    {
        TestFamily family;
        QVERIFY(requireOwnSchema(family.database()));
        QVERIFY(family.database().run(QStringLiteral("CREATE VIEW v AS SELECT 1")));
        QCOMPARE(requireOwnSchema(family.database()).error().code, ErrorCode::BadValue);
    }

    void commentsAndSpaceAreNoneOfTheTokens()
    {
        const auto same = [](const char *one, const char *other) {
            return sqlTokens(QString::fromLatin1(one)) == sqlTokens(QString::fromLatin1(other));
        };
        QVERIFY(same("CREATE TABLE a(b TEXT)", "CREATE  TABLE a ( b\n TEXT -- why\n)"));
        QVERIFY(same("a b", "a/* c */b"));
        QVERIFY(!same("ab", "a b"));
        QVERIFY(!same("DEFAULT '--' x", "DEFAULT '--' y"));
        QVERIFY(!same("DEFAULT ' a'", "DEFAULT 'a'"));
        QVERIFY(!same("'it''s' -- b", "'it' 's'"));
        QVERIFY(!same("\"a-- b\" c", "\"a\" c"));
        QVERIFY(!same("[a/*]b*/", "[a/*]"));
        QCOMPARE(sqlTokens(QStringLiteral("'open")).size(), 1);
        QCOMPARE(sqlTokens(QStringLiteral("/* open")).size(), 0);
    }
};

QTEST_GUILESS_MAIN(HouseRowsTest)
#include "HouseRowsTest.moc"
