// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/RescueUi.h"

#include "exchange/BackupScheduler.h"
#include "support/TestFamily.h"

#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(ChitaiPlugin)
Q_IMPORT_QML_PLUGIN(Chitai_UiPlugin)

using namespace chitai;

/// The window of a program whose data can't be opened.
class RescueUiTest : public QObject
{
    Q_OBJECT

private:
    struct Home
    {
        Home()
        {
            family.addItem(QStringLiteral("дом"));
            backups.check();
            if (!QTest::qWaitFor([this] { return !backups.isRunning(); }))
                qFatal("the backup does not end");
            family.addItem(QStringLiteral("мяч"));
            family.close();
        }

        [[nodiscard]] FamilyFiles files() const
        {
            return {family.databaseFile(), family.folder() + QStringLiteral("/illustrations")};
        }

        TestFamily family;
        BackupScheduler backups{files(), family.folder() + QStringLiteral("/backups"),
                                family.clock};
    };

    static void click(RescueUi &ui, const char *name)
    {
        auto *button = ui.window().findChild<QQuickItem *>(QString::fromLatin1(name));
        QVERIFY(button && button->isVisible());
        const QPointF middle(button->width() / 2, button->height() / 2);
        QTest::mouseClick(&ui.window(), Qt::LeftButton, {}, button->mapToScene(middle).toPoint());
    }

private Q_SLOTS:
    void oneClickBringsTheBackup()
    {
        Home home;
        RescueUi ui(home.backups);
        QVERIFY(ui.show({}));
        QVERIFY(QTest::qWaitForWindowExposed(&ui.window()));
        QVERIFY(ui.model().explanation().contains(QStringLiteral("damaged")));
        QVERIFY2(ui.model().offer().contains(QStringLiteral("2026")),
                 qPrintable(ui.model().offer()));
        QTRY_VERIFY(ui.window().findChild<QQuickItem *>(QStringLiteral("rescueButton"))->width()
                    > 0);
        click(ui, "rescueButton");
        QTRY_VERIFY2(ui.model().isReady(), qPrintable(ui.model().message()));
        QVERIFY2(ui.model().message().contains(QStringLiteral("text")),
                 qPrintable(ui.model().message()));
        QTimer::singleShot(0, &ui.window(), [&ui] { click(ui, "rescueButton"); });
        QVERIFY(ui.wait());
        QCOMPARE(finishRestore(home.files()), Result<bool>(true));
        home.family.reopen();
        QCOMPARE(home.family.library().count().value(), 2);
    }

    void whoCloseItHasChangedNothing()
    {
        Home home;
        RescueUi ui(home.backups);
        QVERIFY(ui.show({.isDark = true}));
        QTimer::singleShot(0, &ui.window(), [&ui] { ui.window().close(); });
        QVERIFY(!ui.wait());
        QCOMPARE(finishRestore(home.files()), Result<bool>(false));
    }

    void whatIsNotDamagedIsOnlyTold()
    {
        Home home;
        RescueUi ui(home.backups, QStringLiteral("The disk is full."));
        QCOMPARE(ui.model().explanation(), QStringLiteral("The disk is full."));
        QVERIFY(ui.model().offer().isEmpty());
        QVERIFY(ui.show({}));
        auto *button = ui.window().findChild<QQuickItem *>(QStringLiteral("rescueButton"));
        QVERIFY(button && !button->isVisible());
    }
};

QTEST_MAIN(RescueUiTest)
#include "RescueUiTest.moc"
