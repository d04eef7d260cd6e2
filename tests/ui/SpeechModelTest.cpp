// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/SpeechModel.h"

#include "support/TestDesktop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

class SpeechModelTest : public QObject
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

    void confirmsWhatWasReadWhereThatIsWished()
    {
        TestDesktop desktop;
        const auto wish = [&](DisplayStyle::Speech speech) {
            DisplayStyle style;
            style.speech = speech;
            desktop.reading.apply(SetDisplayStyle{style});
        };
        wish(DisplayStyle::Speech::Words);
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Мама дома."));
        QCOMPARE(desktop.voice.said, QStringList());
        desktop.view().takeNextStep();
        QTRY_COMPARE(desktop.voice.said.value(0), QStringLiteral("ru: Мама"));
        desktop.view().goBack();
        desktop.view().takeNextStep();
        desktop.view().takeNextStep();
        // Who steps fast hears the newest; a step back says nothing.
        QTRY_COMPARE(desktop.voice.said.value(1), QStringLiteral("ru: дома."));
        wish(DisplayStyle::Speech::Texts);
        desktop.reading.add(QStringLiteral("Да."));
        desktop.takeNextStep();
        desktop.takeNextStep();
        QTRY_COMPARE(desktop.voice.said.value(2), QStringLiteral("ru: Да."));
        QCOMPARE(desktop.voice.said.size(), 3);
    }

    void aClickIsHeardAndTheSpaceBarReadsOn()
    {
        TestDesktop desktop;
        QQuickWindow &window = desktop.panel();
        const auto button = [&](const char *name) {
            return TestDesktop::find(window, QString::fromLatin1(name));
        };
        QVERIFY(!button("sayWord")->isVisible());
        window.resize(1180, 720); // a small window leaves the whole text to its key
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Мама дома."));
        // With the next frame the line has room for them.
        const QQuickItem *row = button("sayWord")->parentItem();
        QTRY_VERIFY(row->isVisible() && row->width() >= row->implicitWidth());
        for (const char *name : {"sayWord", "saySyllables", "sayText"}) {
            QQuickItem *item = button(name);
            // The row is laid out with the next frame, the icon in front of it.
            QVERIFY(!item->property("text").toString().isEmpty());
            const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
            QTest::mouseClick(&window, Qt::LeftButton, {}, middle.toPoint());
        }
        const QStringList said{QStringLiteral("ru: Мама"), QStringLiteral("ru slowly: Ма, ма"),
                               QStringLiteral("ru: Мама дома.")};
        QCOMPARE(desktop.voice.said, said);
        QTest::keyClick(&window, Qt::Key_Space);
        QCOMPARE(desktop.view().currentWord(), QStringLiteral("дома."));
        QCOMPARE(desktop.voice.said, said);
        desktop.view().takeNextStep();
        QVERIFY(desktop.view().isCompleted());
        QVERIFY(!button("sayWord")->isEnabled());
        QVERIFY(!button("saySyllables")->isEnabled());
        QVERIFY(button("sayText")->isEnabled());
    }

    void withoutAVoiceThereIsNothingToClick()
    {
        TestDesktop desktop(false, false);
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Мама дома."));
        QTRY_VERIFY(TestDesktop::find(desktop.panel(), QStringLiteral("currentWord"))->isVisible());
        QVERIFY(!TestDesktop::find(desktop.panel(), QStringLiteral("sayWord"))->isVisible());
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

QTEST_MAIN(SpeechModelTest)
#include "SpeechModelTest.moc"
