// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgresql/SchoolRoles.h"
#include "support/TestDesktop.h"
#include "support/TestLaptop.h"
#include "support/TestServerCluster.h"

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(ChitaiPlugin)
Q_IMPORT_QML_PLUGIN(Chitai_UiPlugin)

using namespace chitai;

/// The windows of a school's laptop that may read, and change nothing that all share.
class ReadersLaptopTest : public QObject
{
    Q_OBJECT

private:
    struct Windows
    {
        Windows(const DatabaseAddress &school, const char *name)
            : laptop(school, name)
        {
            const auto fail = [](const Error &error) { qFatal("%s", qPrintable(error.message)); };
            if (const Result<void> shown = ui.show({.hasReducedMotion = true}, fail); !shown)
                fail(shown.error());
            if (!QTest::qWaitFor([this] { return ui.panel() != nullptr; }, 30'000))
                qFatal("the windows do not come up");
        }

        [[nodiscard]] bool isSeen(PageListModel::Page page, const char *button)
        {
            ui.pages().setCurrent(page);
            (void)ui.panel()->grabWindow();
            const QQuickItem *item = TestDesktop::find(*ui.panel(), QString::fromLatin1(button));
            return item && item->isVisible();
        }

        TestLaptop laptop;
        FakeInhibitor inhibitor;
        FakeVoice voice;
        DesktopUi ui{laptop.core, inhibitor, voice};
    };

private Q_SLOTS:
    void textsFromAFileAreOfferedToATeacherAlone()
    {
        TestServerCluster &server = TestServerCluster::running();
        const DatabaseAddress school = server.newDatabase();
        const QString name = school.server().database;
        QCOMPARE(server.script(name, schoolRolesScript()), QString());
        server.run(QStringLiteral("CREATE ROLE room LOGIN IN ROLE chitai_reader"));
        {
            Windows owner(school, "office");
            QVERIFY(owner.isSeen(PageListModel::Files, "openFile"));
        }
        Windows room(server.addressOf(name, QStringLiteral("room")), "room");
        QVERIFY(room.isSeen(PageListModel::Files, "exportFile"));
        QVERIFY(!room.isSeen(PageListModel::Files, "openFile"));
    }
};

QTEST_MAIN(ReadersLaptopTest)
#include "ReadersLaptopTest.moc"
