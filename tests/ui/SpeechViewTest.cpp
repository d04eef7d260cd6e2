// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SpeechView.h"

#include "support/TestDesktop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

class SpeechViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsAskedForAndNothingElse()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Мама дома."));
        desktop.view().takeNextStep();
        QCOMPARE(desktop.voice.said, QStringList());
        QQuickWindow &window = desktop.display();
        window.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_V);
        QTest::keyClick(&window, Qt::Key_V, Qt::ShiftModifier);
        QTest::keyClick(&window, Qt::Key_T);
        QCOMPARE(desktop.voice.said,
                 (QStringList{QStringLiteral("ru: дома."), QStringLiteral("ru slowly: до, ма."),
                              QStringLiteral("ru: Мама дома.")}));
        const int hushed = desktop.voice.hushed;
        desktop.reading.apply(EndSession{});
        QVERIFY(desktop.voice.hushed > hushed);
        QTest::keyClick(&window, Qt::Key_V);
        QCOMPARE(desktop.voice.said.size(), 3);
    }

    /// A program that writes down what it gets.
    void handsTheTextToTheProgram()
    {
        QTemporaryDir dir;
        const QString program = dir.filePath(QStringLiteral("voice"));
        const QString heard = dir.filePath(QStringLiteral("heard"));
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n(echo \"$@\"; cat) > " + heard.toUtf8() + ".part\nmv "
                     + heard.toUtf8() + ".part " + heard.toUtf8() + "\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        EspeakVoice voice(program);
        QVERIFY(voice.isAvailable());
        voice.say({QStringLiteral("-Äpfel \"süß\""), Language::German, SpeechPace::Slow});
        QTRY_VERIFY(QFile::exists(heard));
        QFile file(heard);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()),
                 QStringLiteral("-v de -s 85 --stdin\n-Äpfel \"süß\""));
    }

    void withoutAProgramNothingIsSaid()
    {
        EspeakVoice voice(QStringLiteral("no-such-voice"));
        QVERIFY(!voice.isAvailable());
        voice.say({QStringLiteral("Hallo"), Language::German});
        voice.hush();
    }
};

QTEST_MAIN(SpeechViewTest)
#include "SpeechViewTest.moc"
