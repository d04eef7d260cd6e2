// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ServerStartUi.h"

#include <QQuickItem>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>
#include <atomic>

Q_IMPORT_QML_PLUGIN(ChitaiPlugin)
Q_IMPORT_QML_PLUGIN(Chitai_UiPlugin)

using namespace chitai;
using namespace std::chrono_literals;

namespace {

/// A server that answers each try with what the test has put there.
struct Server
{
    std::atomic<ErrorCode> answer = ErrorCode::Unreachable;
    std::atomic<bool> isThere = false;
    std::atomic<int> tries = 0;

    [[nodiscard]] ServerStartModel::Dependencies dependencies(std::chrono::milliseconds pause)
    {
        return {.attempt = [this]() -> Result<void> {
                    ++tries;
                    if (isThere)
                        return {};
                    return failure(answer, QStringLiteral("what the driver said"));
                },
                .details = [](const Error &error) { return error.message; },
                .address = QStringLiteral("postgresql://chitai@school/chitai"),
                .hasRead = true,
                .pause = pause};
    }
};

Error problem(ErrorCode code)
{
    return {code, QStringLiteral("the first time")};
}

} // namespace

/// The window of a program that can't start for its server.
class ServerStartUiTest : public QObject
{
    Q_OBJECT

private:
    static QQuickItem *find(ServerStartUi &ui, const char *name)
    {
        return ui.window().findChild<QQuickItem *>(QString::fromLatin1(name));
    }
    static QString textOf(ServerStartUi &ui, const char *name)
    {
        const QQuickItem *item = find(ui, name);
        return item ? item->property("text").toString() : QString();
    }
    static void click(ServerStartUi &ui, const char *name)
    {
        QQuickItem *button = find(ui, name);
        QVERIFY(button && button->isVisible());
        QTRY_VERIFY(button->width() > 0);
        const QPointF middle(button->width() / 2, button->height() / 2);
        QTest::mouseClick(&ui.window(), Qt::LeftButton, {}, button->mapToScene(middle).toPoint());
    }

private Q_SLOTS:
    void goesOnByItself()
    {
        Server server;
        ServerStartUi ui(server.dependencies(1ms));
        QVERIFY(ui.show({}));
        QTimer::singleShot(0, &ui.window(), [&] {
            QTRY_VERIFY(server.tries >= 3);
            server.isThere = true;
        });
        QVERIFY(ui.wait(problem(ErrorCode::Unreachable)));
        QVERIFY(ui.window().isVisible()); // until the others are there
        QVERIFY(ui.model().isTrying());
    }

    void saysWhatToDo_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("headline");
        QTest::newRow("away") << ErrorCode::Unreachable << QStringLiteral("can’t be reached");
        QTest::newRow("refused") << ErrorCode::LoginRefused
                                 << QStringLiteral("does not let this laptop in");
        QTest::newRow("no password")
            << ErrorCode::PasswordWanted << QStringLiteral("password for the school’s server");
        QTest::newRow("not trusted") << ErrorCode::Untrusted << QStringLiteral("can’t be trusted");
    }

    void saysWhatToDo()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, headline);
        Server server;
        ServerStartUi ui(server.dependencies(1h));
        QVERIFY(ui.show({.isDark = true}));
        QTimer::singleShot(0, &ui.window(), [&] {
            QVERIFY(textOf(ui, "serverStartHeadline").contains(headline));
            QVERIFY(textOf(ui, "serverStartExplanation").contains(QStringLiteral("is kept")));
            QCOMPARE(textOf(ui, "serverStartAddress"),
                     QStringLiteral("postgresql://chitai@school/chitai"));
            QCOMPARE(textOf(ui, "serverStartDetails"), QStringLiteral("the first time"));
            QVERIFY(!find(ui, "serverStartProgress")->isVisible());
            click(ui, "leaveServerStart");
        });
        QVERIFY(!ui.wait(problem(code)));
        QCOMPARE(server.tries, 0);
    }

    void whoClosesItEndsTheProgram()
    {
        Server server;
        ServerStartUi ui(server.dependencies(1h));
        QVERIFY(ui.show({.isDark = true}));
        QTimer::singleShot(0, &ui.window(), [&] { ui.window().close(); });
        QVERIFY(!ui.wait(problem(ErrorCode::Unreachable)));
        QVERIFY(ui.hasLeft());
        QVERIFY(!ui.wait(problem(ErrorCode::Unreachable)));
    }

    void aPressTriesAtOnce()
    {
        Server server;
        server.isThere = true;
        ServerStartUi ui(server.dependencies(1h));
        QVERIFY(ui.show({}));
        QVERIFY(QTest::qWaitForWindowExposed(&ui.window()));
        QTimer::singleShot(0, &ui.window(), [&] { click(ui, "tryServerNow"); });
        QVERIFY(ui.wait(problem(ErrorCode::LoginRefused)));
        QCOMPARE(server.tries, 1);
    }

    void theFirstKeyIsForTheNextTry()
    {
        Server server;
        server.isThere = true;
        ServerStartUi ui(server.dependencies(1h));
        QVERIFY(ui.show({}));
        QVERIFY(QTest::qWaitForWindowActive(&ui.window()));
        QTimer::singleShot(0, &ui.window(), [&] { QTest::keyClick(&ui.window(), Qt::Key_Space); });
        QVERIFY(ui.wait(problem(ErrorCode::Unreachable)));
    }

    void aPressInVainIsTold()
    {
        Server server;
        ServerStartUi ui(server.dependencies(3s));
        ServerStartModel &model = ui.model();
        QVERIFY(ui.show({}));
        const auto tryByItself = [&] {
            const int tries = server.tries;
            QMetaObject::invokeMethod(model.findChild<QTimer *>(), "timeout");
            QTRY_VERIFY(server.tries > tries && !model.isTrying());
        };
        model.begin(problem(ErrorCode::Unreachable));
        tryByItself();
        QCOMPARE(textOf(ui, "serverStartOutcome"), QString()); // nobody has asked
        const qreal height = find(ui, "serverStartOutcome")->height();
        QVERIFY(height > 0); // nothing is to jump
        model.tryNow();
        QTRY_VERIFY(!model.isTrying());
        QVERIFY(textOf(ui, "serverStartOutcome").contains(QStringLiteral("nothing has changed")));
        QCOMPARE(find(ui, "serverStartOutcome")->height(), height);
        tryByItself();
        QVERIFY(!textOf(ui, "serverStartOutcome").isEmpty());
        model.tryNow();
        QCOMPARE(textOf(ui, "serverStartOutcome"), QString());
        QTRY_VERIFY(!model.isTrying());
        server.answer = ErrorCode::LoginRefused; // the headline says that
        tryByItself();
        QCOMPARE(textOf(ui, "serverStartOutcome"), QString());
    }

    void aPressThatBringsAnotherProblemIsNotInVain()
    {
        Server server;
        server.answer = ErrorCode::Untrusted;
        ServerStartModel model(server.dependencies(1h));
        model.begin(problem(ErrorCode::Unreachable));
        model.tryNow();
        QTRY_VERIFY(!model.isTrying());
        QCOMPARE(model.outcome(), QString());
        model.tryNow();
        QTRY_VERIFY(!model.outcome().isEmpty());
        // The server answers, and it is the start that fails now.
        server.isThere = true;
        QSignalSpy found(&model, &ServerStartModel::found);
        model.tryNow();
        QTRY_COMPARE(found.count(), 1);
        model.begin(problem(ErrorCode::Unreachable));
        QCOMPARE(model.outcome(), QString());
        model.tryNow();
        QTRY_COMPARE(found.count(), 2);
        model.begin(problem(ErrorCode::Unreachable));
        QVERIFY(!model.outcome().isEmpty());
    }

    void hasTheLettersThatWereChosen()
    {
        const auto sizeAt = [](double textScale) {
            Server server;
            ServerStartUi ui(server.dependencies(1h));
            if (!ui.show({.textScale = textScale}))
                return 0;
            return find(ui, "serverStartHeadline")->property("font").value<QFont>().pixelSize();
        };
        const int usual = sizeAt(1);
        QVERIFY(usual > 0);
        QVERIFY2(sizeAt(1.5) >= usual * 1.4, qPrintable(QString::number(sizeAt(1.5))));
    }

    void aTryStopsNothing()
    {
        QSemaphore answers;
        ServerStartModel model({.attempt = [&answers]() -> Result<void> {
                                    answers.acquire();
                                    return failure(ErrorCode::Unreachable, QStringLiteral("away"));
                                },
                                .details = [](const Error &error) { return error.message; },
                                .pause = 1h});
        QSignalSpy changed(&model, &ServerStartModel::changed);
        model.begin(problem(ErrorCode::Unreachable));
        QVERIFY(!model.isTrying());
        model.tryNow();
        model.tryNow(); // is on its way already
        QVERIFY(model.isTrying());
        QVERIFY(changed.count() >= 2);
        answers.release();
        QTRY_VERIFY(!model.isTrying());
        QCOMPARE(answers.available(), 0);
        QCOMPARE(model.details(), QStringLiteral("away"));
    }

    void whoRefusesIsTriedLessAndLessOften()
    {
        Server server;
        ServerStartModel model(server.dependencies(3s));
        const auto tryOnce = [&] {
            const int tries = server.tries;
            QMetaObject::invokeMethod(model.findChild<QTimer *>(), "timeout");
            QTRY_VERIFY(server.tries > tries && !model.isTrying());
        };
        model.begin(problem(ErrorCode::Unreachable));
        tryOnce();
        QCOMPARE(model.pause(), 3s);
        tryOnce();
        QCOMPARE(model.pause(), 3s);
        server.answer = ErrorCode::LoginRefused;
        for (const auto pause : {3s, 6s, 12s, 24s, 48s, 60s, 60s}) {
            tryOnce();
            QCOMPARE(model.pause(), pause);
        }
        QVERIFY(model.headline().contains(QStringLiteral("does not let")));
        model.tryNow();
        QTRY_VERIFY(!model.isTrying());
        QCOMPARE(model.pause(), 3s);
    }

    /// It may be in the keyring, which the start itself asks: once, and when somebody wants it.
    void aPasswordThatIsWantedIsTheMatterOfTheStart()
    {
        Server server;
        server.answer = ErrorCode::PasswordWanted;
        ServerStartModel model(server.dependencies(1ms));
        QSignalSpy found(&model, &ServerStartModel::found);
        model.begin(problem(ErrorCode::Unreachable));
        QTRY_COMPARE(found.count(), 1);
        const Error refused{ErrorCode::PasswordWanted, QStringLiteral("of the keyring")};
        model.begin(refused);
        const int tries = server.tries;
        QTRY_VERIFY(server.tries >= tries + 2);
        QCOMPARE(found.count(), 1);
        QCOMPARE(model.details(), refused.message);
        model.tryNow();
        QTRY_COMPARE(found.count(), 2);
    }

    /// It answers a try, and then the start fails.
    void aServerInTroubleIsTriedLessAndLessOften()
    {
        Server server;
        server.isThere = true;
        ServerStartModel model(server.dependencies(3s));
        QSignalSpy found(&model, &ServerStartModel::found);
        model.begin(problem(ErrorCode::Unreachable));
        for (const auto pause : {3s, 6s, 12s}) {
            found.clear();
            QMetaObject::invokeMethod(model.findChild<QTimer *>(), "timeout");
            QTRY_COMPARE(found.count(), 1);
            model.begin(problem(ErrorCode::Unreachable));
            QVERIFY(model.headline().contains(QStringLiteral("can’t open the library")));
            QCOMPARE(model.pause(), pause);
        }
        server.isThere = false;
        QMetaObject::invokeMethod(model.findChild<QTimer *>(), "timeout");
        QTRY_VERIFY(!model.isTrying());
        QVERIFY(model.headline().contains(QStringLiteral("can’t be reached")));
        model.begin(problem(ErrorCode::StorageLocked));
        QVERIFY(model.headline().contains(QStringLiteral("can’t open the library")));
    }

    void whatIsNotOfTheServerIsToldByTheStart()
    {
        Server server;
        server.answer = ErrorCode::NewerSchema;
        ServerStartModel model(server.dependencies(1ms));
        QSignalSpy found(&model, &ServerStartModel::found);
        model.begin(problem(ErrorCode::Unreachable));
        QTRY_COMPARE(found.count(), 1);
        QVERIFY(!ServerStartModel::isOfServer(ErrorCode::NewerSchema));
        QVERIFY(ServerStartModel::isOfServer(ErrorCode::Untrusted));
    }
};

QTEST_MAIN(ServerStartUiTest)
#include "ServerStartUiTest.moc"
