// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/SettingsStore.h"

#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

class SettingsStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestFamily> m_family; // for the rows of a table

private Q_SLOTS:
    void initTestCase() { m_family = std::make_unique<TestFamily>(); }
    void cleanupTestCase() { m_family.reset(); }

    void anyTextComesBackAsItWent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("null") << QString();
        QTest::newRow("empty") << u""_s;
        QTest::newRow("blanks") << u"  a \t b\n"_s;
        QTest::newRow("Russian") << u"Ёжик й й"_s;
        QTest::newRow("decomposed") << u"е\u0308"_s;
        QTest::newRow("emoji") << u"👩‍👧 🐈"_s;
        QTest::newRow("quotes") << u"'; DROP TABLE settings; --\""_s;
        QTest::newRow("JSON") << uR"({"a": [1, "ы"]})"_s;
        QTest::newRow("long") << QString(300'000, u'я');
    }

    void anyTextComesBackAsItWent()
    {
        QFETCH(QString, text);
        QVERIFY(m_family->settings().setValue(u"key"_s, text));
        m_family->reopen();
        QCOMPARE(m_family->settings().value(u"key"_s).value(), text);
    }

    void keysAreTakenAsTheyAre()
    {
        TestFamily family;
        const QStringList keys{u"a"_s, u"A"_s, u"a "_s, u"ключ"_s, u"КЛЮЧ"_s, u"a%"_s, u"a_"_s};
        for (const QString &key : keys)
            QVERIFY(family.settings().setValue(key, u"of "_s + key));
        for (const QString &key : keys)
            QCOMPARE(family.settings().value(key).value(), QString(u"of "_s + key));
        QCOMPARE(family.settings().value(u"b"_s).value(), QString());
    }

    /// A family changes its settings for years: the same key is one row.
    void aThousandChangesLeaveTheLast()
    {
        TestFamily family;
        const Database::Transaction transaction(family.database());
        for (int i = 0; i <= 1'000; ++i)
            QVERIFY(family.settings().setValue(u"a"_s, QString::number(i)));
        QCOMPARE(family.settings().value(u"a"_s).value(), u"1000"_s);
        QSqlQuery rows = family.database().run(u"SELECT count(*) FROM settings"_s).value();
        QVERIFY(rows.next());
        QCOMPARE(rows.value(0).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(SettingsStoreTest)
#include "SettingsStoreTest.moc"
