// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Logging.h"

#include <QTest>

using namespace chitai;

Q_LOGGING_CATEGORY(somebodyElse, "qt.somebody")

/// What --log-level lets through.
class LoggingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // What the developer has set would win.
        if (qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
            QSKIP("QT_LOGGING_RULES is set");
    }

    void cleanupTestCase() { QLoggingCategory::setFilterRules({}); }

    void levelsHaveNames()
    {
        QCOMPARE(logLevelFromName(u"error"), LogLevel::Error);
        QCOMPARE(logLevelFromName(u"warning"), LogLevel::Warning);
        QCOMPARE(logLevelFromName(u"info"), LogLevel::Info);
        QCOMPARE(logLevelFromName(u"debug"), LogLevel::Debug);
        for (const QStringView other : {u"", u"Error", u"DEBUG", u"debug ", u"warn", u"0"})
            QVERIFY(!logLevelFromName(other));
    }

    void eachLevelHasThoseBeforeIt_data()
    {
        QTest::addColumn<LogLevel>("level");
        QTest::addColumn<bool>("warnings");
        QTest::addColumn<bool>("infos");
        QTest::addColumn<bool>("debugs");
        QTest::newRow("error") << LogLevel::Error << false << false << false;
        QTest::newRow("warning") << LogLevel::Warning << true << false << false;
        QTest::newRow("info") << LogLevel::Info << true << true << false;
        QTest::newRow("debug") << LogLevel::Debug << true << true << true;
    }

    void eachLevelHasThoseBeforeIt()
    {
        QFETCH(LogLevel, level);
        QFETCH(bool, warnings);
        QFETCH(bool, infos);
        QFETCH(bool, debugs);
        setLogLevel(level);
        for (const QLoggingCategory *category :
             {&logApp(), &logReading(), &logServer(), &logStorage(), &logStory(), &logUi()}) {
            QVERIFY(category->isCriticalEnabled());
            QCOMPARE(category->isWarningEnabled(), warnings);
            QCOMPARE(category->isInfoEnabled(), infos);
            QCOMPARE(category->isDebugEnabled(), debugs);
            QVERIFY(QLatin1StringView(category->categoryName())
                        .startsWith(QLatin1StringView("chitai.")));
        }
        // Qt's own: warnings always, the rest only where everything is wanted.
        QVERIFY(somebodyElse().isWarningEnabled());
        QCOMPARE(somebodyElse().isInfoEnabled(), debugs);
        QCOMPARE(somebodyElse().isDebugEnabled(), debugs);
    }
};

QTEST_GUILESS_MAIN(LoggingTest)
#include "LoggingTest.moc"
