// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestDesktop.h"
#include "support/Xorg.h"

#include <QClipboard>
#include <QGuiApplication>
#include <cstdio>

using namespace chitai;

namespace {

// X11's codes of places on a keyboard, by the letters of an American one.
constexpr int placeBackspace = 22;
constexpr int placeT = 28;
constexpr int placeY = 29;
constexpr int placeEnter = 36;
constexpr int placeControl = 37;
constexpr int placeH = 43;
constexpr int placeShift = 50;
constexpr int placeZ = 52;
constexpr int placeC = 54;
constexpr int placeV = 55;
constexpr int placeB = 56;
constexpr int placePeriod = 60;
constexpr int placeSpace = 65;
constexpr int placePageUp = 112;
constexpr int placeLeft = 113;
constexpr int placeRight = 114;
constexpr int placePageDown = 117;

void run(const QString &program, const QStringList &arguments)
{
    if (QProcess::execute(program, arguments) != 0)
        qFatal("%s %s failed", qPrintable(program), qPrintable(arguments.join(u' ')));
}

/// What the keyboard itself does, whatever stands on its keys.
void xdotool(const QString &verb, int place)
{
    run(QStringLiteral("xdotool"), {verb, QString::number(place)});
}

void press(int place)
{
    xdotool(QStringLiteral("key"), place);
}

void press(int modifier, int place)
{
    xdotool(QStringLiteral("keydown"), modifier);
    press(place);
    xdotool(QStringLiteral("keyup"), modifier);
}

/// Counts what a held key sends.
class Repeats : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->isAutoRepeat())
            ++count;
        return QObject::eventFilter(watched, event);
    }

    int count = 0;
};

/// A family with a text of eight words on screen and the keyboard in no field.
struct KeyReading
{
    KeyReading()
    {
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Раз два три четыре пять шесть семь восемь."));
        giveKeyboard(desktop.panel());
    }

    static void giveKeyboard(QQuickWindow &window)
    {
        window.contentItem()->forceActiveFocus();
        window.requestActivate();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get the keyboard");
    }

    QQuickItem *entry() { return TestDesktop::find(desktop.panel(), QStringLiteral("entry")); }
    QString typed() { return entry()->property("text").toString(); }

    TestDesktop desktop;
};

} // namespace

/// The keys of a keyboard and of a clicker, pressed on a real X server.
class XorgKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLayoutHasEveryKey_data()
    {
        QTest::addColumn<QString>("layouts"); // the first one is in use
        QTest::addColumn<int>("placeOfZ");
        QTest::addColumn<bool>("inDisplay");
        QTest::newRow("us") << QStringLiteral("us") << placeZ << false;
        QTest::newRow("ru") << QStringLiteral("ru") << placeZ << false;
        QTest::newRow("de") << QStringLiteral("de") << placeY << false;
        QTest::newRow("ru, us") << QStringLiteral("ru,us") << placeZ << false;
        QTest::newRow("us, ru") << QStringLiteral("us,ru") << placeZ << false;
        QTest::newRow("ru, de") << QStringLiteral("ru,de") << placeZ << false;
        QTest::newRow("ru, de as a German has it") << QStringLiteral("ru,de") << placeY << false;
        QTest::newRow("de, ru") << QStringLiteral("de,ru") << placeY << false;
        QTest::newRow("ru, child's window") << QStringLiteral("ru") << placeZ << true;
        QTest::newRow("ru, us, child's window") << QStringLiteral("ru,us") << placeZ << true;
    }

    void everyLayoutHasEveryKey()
    {
        QFETCH(QString, layouts);
        QFETCH(int, placeOfZ);
        QFETCH(bool, inDisplay);
        setLayouts(layouts);
        KeyReading reading;
        TestDesktop &desktop = reading.desktop;
        if (inDisplay)
            KeyReading::giveKeyboard(desktop.display());
        const auto word = [&] { return desktop.view().wordIndex(); };
        press(placeSpace);
        QTRY_COMPARE(word(), 1);
        press(placeControl, placeOfZ);
        QTRY_COMPARE(word(), 0);
        int expected = 0;
        for (const int place : {placeEnter, placeRight, placePageDown}) {
            press(place);
            ++expected;
            QTRY_COMPARE(word(), expected);
        }
        for (const int place : {placeLeft, placePageUp, placeBackspace}) {
            press(place);
            --expected;
            QTRY_COMPARE(word(), expected);
        }
        for (const int place : {placeB, placePeriod}) {
            press(place);
            QTRY_VERIFY(desktop.view().isCurtainClosed());
            press(place);
            QTRY_VERIFY(!desktop.view().isCurtainClosed());
        }
        press(placeH);
        QTRY_COMPARE(desktop.view().style().support, DisplayStyle::Support::Light);
        press(placeV);
        QTRY_COMPARE(desktop.voice.said.size(), 1);
        QCOMPARE(desktop.voice.said.last(), QStringLiteral("ru: Раз"));
        press(placeShift, placeV);
        QTRY_COMPARE(desktop.voice.said.size(), 2);
        QVERIFY(desktop.voice.said.last().startsWith(QStringLiteral("ru slowly")));
        press(placeT);
        QTRY_COMPARE(desktop.voice.said.size(), 3);
        QVERIFY(desktop.voice.said.last().endsWith(QStringLiteral("восемь.")));
    }

    /// The keys of editing too are known by their letters.
    void aRussianKeyboardCopiesFromAField()
    {
        setLayouts(QStringLiteral("ru"));
        KeyReading reading;
        reading.entry()->setProperty("text", QStringLiteral("мак"));
        reading.entry()->forceActiveFocus();
        QVERIFY(QMetaObject::invokeMethod(reading.entry(), "selectAll"));
        press(placeControl, placeC);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("мак"));
    }

    void aHeldKeyIsOnePress_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("focus"); // the item that has the keyboard, if any
        QTest::addColumn<bool>("isVisible"); // having come there by key
        QTest::newRow("space") << placeSpace << QString() << false;
        QTest::newRow("page down") << placePageDown << QString() << false;
        QTest::newRow("space on the large button") << placeSpace << QStringLiteral("next") << true;
        QTest::newRow("enter on the large button") << placeEnter << QStringLiteral("next") << true;
        QTest::newRow("space after a click") << placeSpace << QStringLiteral("next") << false;
        QTest::newRow("space in the empty line") << placeSpace << QStringLiteral("entry") << false;
        QTest::newRow("right after a click") << placeRight << QStringLiteral("curtain") << false;
    }

    void aHeldKeyIsOnePress()
    {
        QFETCH(int, place);
        QFETCH(QString, focus);
        QFETCH(bool, isVisible);
        setLayouts(QStringLiteral("us"));
        KeyReading reading;
        TestDesktop &desktop = reading.desktop;
        if (!focus.isEmpty())
            TestDesktop::find(desktop.panel(), focus)
                ->forceActiveFocus(isVisible ? Qt::TabFocusReason : Qt::MouseFocusReason);
        Repeats repeats;
        qApp->installEventFilter(&repeats);
        xdotool(QStringLiteral("keydown"), place);
        QTRY_VERIFY(repeats.count >= 4);
        xdotool(QStringLiteral("keyup"), place);
        // Behind all of it.
        press(placeB);
        QTRY_VERIFY(desktop.view().isCurtainClosed());
        QCOMPARE(desktop.view().wordIndex(), 1);
    }

    void afterATextTheKeysBelongToTheReading_data()
    {
        QTest::addColumn<QString>("layouts");
        for (const char *layouts : {"us", "ru", "ru,us"})
            QTest::newRow(layouts) << QString::fromLatin1(layouts);
    }

    void afterATextTheKeysBelongToTheReading()
    {
        QFETCH(QString, layouts);
        setLayouts(layouts);
        KeyReading reading;
        TestDesktop &desktop = reading.desktop;
        reading.entry()->forceActiveFocus();
        for (const int place : {placeC, placeT, placeC})
            press(place);
        QTRY_COMPARE(reading.typed().size(), 3);
        press(placeEnter);
        QTRY_COMPARE(desktop.reading.now().queue->size(), 1);
        press(placePeriod);
        QTRY_VERIFY(desktop.view().isCurtainClosed());
        press(placePeriod);
        QTRY_VERIFY(!desktop.view().isCurtainClosed());
        press(placeB);
        QTRY_VERIFY(desktop.view().isCurtainClosed());
        press(placeB);
        QTRY_VERIFY(!desktop.view().isCurtainClosed());
        press(placeSpace);
        QTRY_COMPARE(desktop.view().wordIndex(), 1);
        press(placeControl, placeZ);
        QTRY_COMPARE(desktop.view().wordIndex(), 0);
        QCOMPARE(reading.typed(), QString());
    }

private:
    static void setLayouts(const QString &layouts)
    {
        run(QStringLiteral("setxkbmap"), {QStringLiteral("-layout"), layouts});
    }
};

int main(int argc, char *argv[])
{
    Xorg server;
    if (!server.start()) {
        std::fputs("no X server can be started here\n", stderr);
        return Xorg::skipped;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QGuiApplication application(argc, argv);
    XorgKeysTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "XorgKeysTest.moc"
