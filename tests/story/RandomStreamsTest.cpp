// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestStory.h"

using namespace chitai;

/// Streams that no service would send, made by chance: each ends once, what was told is what is
/// stored, and the next one works. CHITAI_RANDOM_STREAMS says how many; 10,000 take some minutes.
class RandomStreamsTest : public QObject
{
    Q_OBJECT

private:
    QByteArray randomPart()
    {
        static const QByteArrayList parts{
            "data: {\"choices\":[{\"delta\":{\"content\":\"Once \"}}]}\n\n",
            "data: {\"choices\":[{\"delta\":{\"content\":\"\xd1\x91\xd0\xb6 "
            "\xf0\x9f\x90\xbb\"}}]}\r\n\r\n",
            "data: {\"choices\":[{\"delta\":{\"content\":\"\\ud83d\"}}]}\n\n",
            "data: {\"choices\":[{\"delta\":{\"content\":\"\\udc3b\\u0000\"}}]}\n\n",
            "data: {\"choices\":[{\"delta\":{\"content\":null}}]}\n\n",
            "data: {\"choices\":[{\"delta\":{\"content\":[1,{\"a\":2}]}}]}\n\n",
            "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n",
            "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"error\"}]}\n\n",
            "data: {\"choices\":{}}\n\n",
            "data: {\"error\":\"no\"}\n\n",
            "data: {\"usage\":{\"prompt_tokens\":1e300,\"completion_tokens\":-1}}\n\n",
            "data: [DONE]\n\n",
            "data: [[[[[[[\n\n",
            "data\n\n",
            ": comment\n",
            "event: error\n",
            "\r\r\n\n",
            "<html>",
            QByteArray("\0\xff\xfe\x80", 4),
        };
        QByteArray part = parts[m_random.bounded(int(parts.size()))];
        switch (m_random.bounded(8)) {
        case 0: // cut off
            return part.left(m_random.bounded(int(part.size()) + 1));
        case 1: // with another byte somewhere
            part[m_random.bounded(int(part.size()))] = char(m_random.bounded(256));
            return part;
        default:
            return part;
        }
    }

    QRandomGenerator m_random{20260131};

private Q_SLOTS:
    void initTestCase() { qunsetenv("OPENAI_BASE_URL"); }

    void everyStreamEndsOnce()
    {
        bool isSet = false;
        const int asked = qEnvironmentVariableIntValue("CHITAI_RANDOM_STREAMS", &isSet);
        const int count = isSet ? asked : 300;
        TestStory story;
        story.options.models.limits.firstByte = std::chrono::seconds(5);
        story.options.models.limits.silence = std::chrono::seconds(5);
        story.restart();
        story.prepare();
        // Nothing is cut off here; what waits for the disk is another test's.
        if (!TestFamily::isOnServer())
            (void)story.family.database().run(QStringLiteral("PRAGMA synchronous = OFF")).value();
        for (int i = 0; i < count; ++i) {
            QByteArray stream;
            for (int parts = m_random.bounded(12); parts > 0; --parts)
                stream += randomPart();
            QList<QByteArray> packets;
            while (!stream.isEmpty()) {
                const int size = m_random.bounded(1, 200);
                packets += stream.left(size);
                stream.remove(0, size);
            }
            story.service.streams(packets);
            if (i == 0) // the service keeps its last behaviour until there is another
                story.service.streams(packets);
            if (i % 100 == 0)
                TestStory::must(story.engine().newSession());
            const qint64 before = story.engine().history().back().number;
            const TestStory::Told told = story.tell(QStringLiteral("Go"));
            QVERIFY2(told.ends == 1, packets.join().constData());
            QVERIFY(told.problem || !told.text.trimmed().isEmpty());
            QVERIFY(told.text.isValidUtf16());
            QVERIFY(!told.text.contains(QChar::Null));
            const StoryMessage last = story.engine().history().back();
            QVERIFY(last.number > before);
            QCOMPARE(last.content,
                     told.text.trimmed().isEmpty() ? QStringLiteral("Go") : told.text);
        }
        story.service.says({QStringLiteral("Well.")});
        story.tell(QStringLiteral("Go"));
        QCOMPARE(story.tell(QStringLiteral("Go")).text, QStringLiteral("Well."));
    }
};

QTEST_GUILESS_MAIN(RandomStreamsTest)
#include "RandomStreamsTest.moc"
