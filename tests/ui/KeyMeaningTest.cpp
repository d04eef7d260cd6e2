// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/KeyMeaning.h"

#include <QKeyEvent>
#include <QTest>

using namespace chitai;

/// What keys mean, as X11 and Wayland tell them. XorgKeysTest has real ones.
class KeyMeaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyMeansTheSameInEveryLayout_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("place"); // X11's code; 0 where the platform has none
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("action"); // a KeyAction, -1 for none
        const auto row = [](const char *name, int key, int place, const char *text, int action) {
            QTest::newRow(name) << key << place << QString::fromUtf8(text) << action;
        };
        const int curtain = int(KeyAction::ToggleCurtain);
        row("English b", Qt::Key_B, 56, "b", curtain);
        row("Russian и", u'И', 56, "и", curtain);
        row("Russian и of no known place", u'И', 0, "и", curtain);
        row("Greek β", u'Β', 56, "β", curtain);
        row("Russian р", u'Р', 43, "р", int(KeyAction::FadeSupport));
        row("Russian м", u'М', 55, "м", int(KeyAction::SayWord));
        row("Russian е", u'Е', 28, "е", int(KeyAction::SayText));
        row("full stop", Qt::Key_Period, 60, ".", curtain);
        row("a clicker's full stop in Russian", u'Ю', 60, "ю", curtain);
        row("a Russian full stop", Qt::Key_Period, 61, ".", curtain);
        row("a clicker's full stop in French", Qt::Key_Colon, 60, ":", curtain);
        // A letter stands where it stands: what is N there is B's place.
        row("Dvorak b", Qt::Key_B, 57, "b", curtain);
        row("Dvorak x in the place of b", Qt::Key_X, 56, "x", int(KeyAction::MarkWord));
        row("a Latin letter in the place of the full stop", Qt::Key_W, 60, "w", -1);
        row("German ö", Qt::Key_Odiaeresis, 47, "ö", -1);
        row("Russian ж", u'Ж', 47, "ж", -1);
        row("page down", Qt::Key_PageDown, 117, "", int(KeyAction::TakeNextStep));
        row("play", Qt::Key_MediaTogglePlayPause, 172, "", curtain);
    }

    void aKeyMeansTheSameInEveryLayout()
    {
        QFETCH(int, key);
        QFETCH(int, place);
        QFETCH(QString, text);
        QFETCH(int, action);
        const auto meaning = keyMeaning(press(key, {}, place, text));
        QCOMPARE(meaning ? int(meaning->action) : -1, action);
    }

    void modifiersCount()
    {
        QCOMPARE(keyMeaning(press(u'М', Qt::ShiftModifier, 55, u"М"))->action,
                 KeyAction::SaySyllables);
        QVERIFY(!keyMeaning(press(u'И', Qt::ShiftModifier, 56, u"И")));
        const KeyMeaning mark{KeyAction::MarkWord, KeyScope::Letter};
        QCOMPARE(*keyMeaning(press(Qt::Key_X, Qt::NoModifier, 53, u"x")), mark);
        QCOMPARE(*keyMeaning(press(u'Ч', Qt::NoModifier, 53, u"ч")), mark);
        QCOMPARE(keyMeaning(press(u'Ч', Qt::ShiftModifier, 53, u"Ч"))->action,
                 KeyAction::MarkWordBefore);
        QVERIFY(!keyMeaning(press(Qt::Key_B, Qt::AltModifier, 56, u"b")));
        QVERIFY(!keyMeaning(press(Qt::Key_PageDown, Qt::ControlModifier, 117, {})));
        QCOMPARE(keyMeaning(press(Qt::Key_Enter, Qt::KeypadModifier, 104, u"\r"))->action,
                 KeyAction::TakeNextStep);
    }

    void shortcutsAreKnownByTheirLetters()
    {
        const KeyMeaning undo{KeyAction::Undo, KeyScope::Undo};
        QCOMPARE(*keyMeaning(press(u'Я', Qt::ControlModifier, 52, {})), undo);
        // Where Z stands in German; and Y, which a Russian that is written with it has at Z's
        // place.
        QCOMPARE(*keyMeaning(press(Qt::Key_Z, Qt::ControlModifier, 29, {})), undo);
        QVERIFY(!keyMeaning(press(Qt::Key_Y, Qt::ControlModifier, 52, {})));
        QCOMPARE(*keyMeaning(press(Qt::Key_Y, Qt::ControlModifier, 52, {}, 0x6d1)), undo);
        const auto library = keyMeaning(press(Qt::Key_Eacute, Qt::ControlModifier, 11, {}));
        QCOMPARE(*library, (KeyMeaning{KeyAction::OpenPage, KeyScope::Window, 2}));
        QCOMPARE(latinKey(press(u'С', Qt::ControlModifier, 54, {})), int(Qt::Key_C));
    }

private:
    static QKeyEvent press(int key, Qt::KeyboardModifiers modifiers, int place, QStringView text,
                           quint32 symbol = 0)
    {
        return QKeyEvent(QEvent::KeyPress, key, modifiers, quint32(place), symbol, 0,
                         text.toString());
    }
};

QTEST_MAIN(KeyMeaningTest)
#include "KeyMeaningTest.moc"
