// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/SpeechRenderer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <algorithm>
#include <memory>

using namespace chitai;
using namespace std::chrono_literals;

namespace {

/// A program in place of the voice, written for /bin/sh.
class Script
{
public:
    explicit Script(const QByteArray &lines)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\n" + lines + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString path() const { return file(QStringLiteral("voice")); }
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    /// What was written into a file beside it; empty until then.
    [[nodiscard]] QByteArray written(const QString &name) const
    {
        QFile written(file(name));
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_dir;
};

/// Collects what a renderer brings.
struct Listener
{
    SpeechRenderer::Done done()
    {
        return [this](const Result<QByteArray> &result) { results += result; };
    }
    [[nodiscard]] bool hasHeard(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return results.size() >= count; }, 20'000);
    }
    QList<Result<QByteArray>> results;
};

quint32 lengthAt(const QByteArray &wav, qsizetype at)
{
    const bool isThere = wav.size() >= at + qsizetype(sizeof(quint32));
    return isThere ? qFromLittleEndian<quint32>(wav.constData() + at) : 0;
}

/// Seconds of a sound.
double secondsOf(const QByteArray &wav)
{
    return double(lengthAt(wav, 40)) / lengthAt(wav, 28);
}

int loudest(const QByteArray &wav)
{
    int most = 0;
    for (qsizetype at = 44; at + 1 < wav.size(); at += 2)
        most = std::max(most, std::abs(int(qFromLittleEndian<qint16>(wav.constData() + at))));
    return most;
}

const Utterance hello{QStringLiteral("Hallo"), Language::German};

} // namespace

class SpeechRendererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesASoundOfEachLanguage()
    {
        SpeechRenderer renderer;
        QVERIFY(renderer.isAvailable());
        Listener listener;
        renderer.render({QStringLiteral("молоко"), Language::Russian}, listener.done());
        renderer.render({QStringLiteral("Vögel"), Language::German}, listener.done());
        renderer.render({QStringLiteral("-apple"), Language::English}, listener.done());
        QCOMPARE(listener.results.size(), 0);
        QVERIFY(listener.hasHeard(3));
        for (const Result<QByteArray> &result : std::as_const(listener.results)) {
            QVERIFY(result.has_value());
            QVERIFY(result->startsWith("RIFF"));
            QCOMPARE(qsizetype(lengthAt(*result, 4)), result->size() - 8);
            QCOMPARE(qsizetype(lengthAt(*result, 40)), result->size() - 44);
            QVERIFY(secondsOf(*result) > 0.2 && secondsOf(*result) < 5);
            QVERIFY(loudest(*result) > 2000);
        }
    }

    void syllablesAreSlow()
    {
        SpeechRenderer renderer;
        Listener listener;
        renderer.render({QStringLiteral("молоко"), Language::Russian}, listener.done());
        QVERIFY(listener.hasHeard(1));
        renderer.render({QStringLiteral("мо, ло, ко"), Language::Russian, SpeechPace::Slow},
                        listener.done());
        QVERIFY(listener.hasHeard(2));
        QVERIFY(secondsOf(*listener.results[1]) > 1.5 * secondsOf(*listener.results[0]));
    }

    void withoutTheProgramThereIsNoVoice()
    {
        SpeechRenderer renderer(QStringLiteral("no-such-voice"), {});
        QVERIFY(!renderer.isAvailable());
        Listener listener;
        renderer.render(hello, listener.done());
        QVERIFY(listener.hasHeard(1));
        QCOMPARE(listener.results[0].error().code, ErrorCode::Unreachable);
        QVERIFY(listener.results[0].error().message.contains(u"espeak-ng"));
    }

    void aProgramThatCannotRunIsNoVoice()
    {
        const Script script("");
        QFile file(script.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/no/such/shell\n");
        file.close();
        SpeechRenderer renderer(script.path(), {});
        Listener listener;
        renderer.render(hello, listener.done());
        QVERIFY(listener.hasHeard(1));
        QCOMPARE(listener.results[0].error().code, ErrorCode::Unreachable);
    }

    void noSoundIsAFailure_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("nothing") << QByteArray("exit 0");
        QTest::newRow("another kind of file") << QByteArray("seq 100");
        QTest::newRow("a header alone") << QByteArray("printf 'RIFF0000WAVE'");
        QTest::newRow("a failure") << QByteArray("espeak-ng -v de --stdin --stdout; exit 1");
        QTest::newRow("a crash") << QByteArray("kill -9 $$");
        QTest::newRow("without end") << QByteArray("exec yes");
    }

    void noSoundIsAFailure()
    {
        QFETCH(QByteArray, lines);
        const Script script(lines);
        SpeechRenderer renderer(script.path(), {});
        Listener listener;
        renderer.render(hello, listener.done());
        QVERIFY(listener.hasHeard(1));
        QVERIFY(!listener.results[0]);
        QCOMPARE(listener.results[0].error().code, ErrorCode::Unreachable);
    }

    void whoTakesTooLongIsKilled()
    {
        const Script script("echo $$ > \"$(dirname \"$0\")/pid\"; exec sleep 1000");
        SpeechRenderer renderer(script.path(), {.time = 3s});
        Listener listener;
        renderer.render(hello, listener.done());
        QVERIFY(listener.hasHeard(1));
        QCOMPARE(listener.results[0].error().code, ErrorCode::Unreachable);
        // On a machine with much to do even a script takes its time to begin.
        const QByteArray pid = script.written(QStringLiteral("pid")).trimmed();
        QVERIFY(!pid.isEmpty());
        QVERIFY(!QFile::exists(QStringLiteral("/proc/") + QString::fromLatin1(pid)));
    }

    void aTextHasALimit()
    {
        SpeechRenderer renderer(QStringLiteral("espeak-ng"), {.textLength = 5});
        Listener listener;
        renderer.render(hello, listener.done());
        QVERIFY(listener.hasHeard(1));
        QVERIFY(listener.results[0].has_value());
        renderer.render({QStringLiteral("Hallo!"), Language::German}, listener.done());
        QVERIFY(listener.hasHeard(2));
        QCOMPARE(listener.results[1].error().code, ErrorCode::TooLarge);
    }

    /// Each waits until the file of its text appears, so that the test says when it may go on.
    void fewAreMadeAtOnceAndFewWait()
    {
        const Script script("cd \"$(dirname \"$0\")\"; text=$(cat); echo x >> started\n"
                            "while ! [ -e \"$text\" ]; do sleep 0.01; done\n"
                            "echo \"$text\" | espeak-ng -v de --stdin --stdout");
        SpeechRenderer renderer(script.path(), {.atOnce = 2, .waiting = 1});
        Listener listener;
        QStringList finished;
        const auto ask = [&](const QString &text) {
            renderer.render({text, Language::German}, [&, text](const Result<QByteArray> &result) {
                finished += result ? text : QString(u"no " % text);
            });
        };
        for (const char *text : {"eins", "zwei", "drei", "vier"})
            ask(QString::fromLatin1(text));
        QTRY_COMPARE(finished, QStringList(QStringLiteral("no vier")));
        QTRY_COMPARE(script.written(QStringLiteral("started")), QByteArray("x\nx\n"));
        const auto letGo = [&](const char *text) {
            QFile file(script.file(QString::fromLatin1(text)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        };
        letGo("drei");
        letGo("zwei");
        QTRY_COMPARE(finished.size(), 3);
        QCOMPARE(finished.mid(1), QStringList({QStringLiteral("zwei"), QStringLiteral("drei")}));
        letGo("eins");
        QTRY_COMPARE(finished.value(3), QStringLiteral("eins"));
        ask(QStringLiteral("eins"));
        QTRY_COMPARE(finished.value(4), QStringLiteral("eins"));
    }

    void whoGoesAwayMakesRoomAtOnce()
    {
        const Script script("cd \"$(dirname \"$0\")\"; text=$(cat); echo \"$text\" >> started\n"
                            "[ \"$text\" = bleibt ] || exec sleep 1000\n"
                            "echo \"$text\" | espeak-ng -v de --stdin --stdout");
        SpeechRenderer renderer(script.path(), {.atOnce = 1, .waiting = 2});
        Listener gone;
        Listener stays;
        const auto ask = [&](const char *text, Listener &listener, const QObject *asker) {
            renderer.render({QString::fromLatin1(text), Language::German}, listener.done(), asker);
        };
        auto first = std::make_unique<QObject>();
        auto second = std::make_unique<QObject>();
        ask("geht", gone, first.get());
        ask("wartet", gone, second.get());
        ask("wartet", gone, second.get());
        QTRY_COMPARE(script.written(QStringLiteral("started")), QByteArray("geht\n"));
        second.reset();
        ask("bleibt", stays, nullptr);
        first.reset();
        QVERIFY(stays.hasHeard(1));
        QVERIFY(stays.results[0].has_value());
        QCOMPARE(script.written(QStringLiteral("started")), QByteArray("geht\nbleibt\n"));
    }

    void whoStillWaitsWhenItEndsIsNotCalled()
    {
        const Script script("echo $$ > \"$(dirname \"$0\")/pid\"; exec sleep 1000");
        Listener listener;
        {
            SpeechRenderer renderer(script.path(), {});
            renderer.render(hello, listener.done());
            QTRY_VERIFY(!script.written(QStringLiteral("pid")).isEmpty());
        }
        const QByteArray pid = script.written(QStringLiteral("pid")).trimmed();
        QVERIFY(!QFile::exists(QStringLiteral("/proc/") + QString::fromLatin1(pid)));
        QCOMPARE(listener.results.size(), 0);
    }
};

QTEST_GUILESS_MAIN(SpeechRendererTest)
#include "SpeechRendererTest.moc"
