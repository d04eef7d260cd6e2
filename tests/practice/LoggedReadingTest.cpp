// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/LoggedReading.h"

#include <QJsonArray>
#include <QTest>

using namespace chitai;

/// A log that this program did not write, or that a disk has spoilt.
class LoggedReadingTest : public QObject
{
    Q_OBJECT

private:
    static ReadingEvent completed(const QJsonArray &times)
    {
        ReadingEvent event;
        event.profileId = QUuid::createUuid();
        event.kind = ReadingEventKind::Completed;
        event.at = QDateTime(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
        event.payload = {{QStringLiteral("reached"), 3}, {QStringLiteral("ms"), times}};
        return event;
    }

    static std::optional<LoggedReading> read(const ReadingEvent &event)
    {
        const QString text = QStringLiteral("Oma malt gern");
        return loggedReading({event}, {.text = text}, wordsOfText(text));
    }

private Q_SLOTS:
    void timesThatCannotBeAreNotMeasured()
    {
        const auto reading = read(completed({1e300, -5, 86'400'001}));
        QVERIFY(reading);
        QCOMPARE(reading->words.size(), 3);
        for (const LoggedWord &word : reading->words)
            QCOMPARE(word.ms, -1);
        const auto usual = read(completed({900, QStringLiteral("x"), 86'400'000}));
        QCOMPARE(usual->words[0].ms, 900);
        QCOMPARE(usual->words[1].ms, -1);
        QCOMPARE(usual->words[2].ms, 86'400'000);
    }

    void nothingIsCountedOfWhatHasNoTime()
    {
        ReadingEvent event = completed({900});
        event.at = {};
        QVERIFY(!read(event));
    }
};

QTEST_GUILESS_MAIN(LoggedReadingTest)
#include "LoggedReadingTest.moc"
