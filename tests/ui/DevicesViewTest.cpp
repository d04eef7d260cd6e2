// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DevicesView.h"
#include "support/TestFamily.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

namespace {

struct Room
{
    Room() { view.setPlace(place()); }

    static NetworkPlace place(const QString &address = QStringLiteral("192.168.1.2"))
    {
        return {.isPaired = true,
                .addresses = {QStringLiteral("https://%1:8000/").arg(address)},
                .pairingPage = QUrl(QStringLiteral("https://%1:8000/web/pair/").arg(address)),
                .localPage = QUrl(QStringLiteral("http://127.0.0.1:8000/web/pair/"))};
    }

    [[nodiscard]] QVariant row(int index, int role)
    {
        return view.devices()->index(index).data(role);
    }

    TestFamily family;
    Devices devices{family.stores().devices, family.clock};
    Pairing pairing{devices, family.clock};
    QUrl opened;
    bool hasBrowser = true;
    DevicesView view{{devices, pairing, [this](const QUrl &url) {
                          opened = url;
                          return hasBrowser;
                      }}};
    QAbstractItemModelTester tester{view.devices()};
};

} // namespace

class DevicesViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsACodeThatCountsDown()
    {
        Room room;
        QVERIFY(!room.view.isOpen());
        QVERIFY(room.view.link().isEmpty());
        room.view.openCode();
        QVERIFY(room.view.isOpen());
        QCOMPARE(room.view.code().size(), 7);
        QCOMPARE(room.view.code().remove(u' '), room.pairing.code());
        QCOMPARE(room.view.link(),
                 QString(u"https://192.168.1.2:8000/web/pair/#" % room.pairing.code()));
        QCOMPARE(room.view.remaining(), 120);
        room.family.clock.advance(30s);
        QCOMPARE(room.view.remaining(), 90);
        room.family.clock.advance(90s);
        room.pairing.tick();
        QVERIFY(!room.view.isOpen());
        QVERIFY(!room.view.message().isEmpty());
        room.view.openCode();
        QVERIFY(room.view.message().isEmpty());
        room.view.closeCode();
        QVERIFY(room.view.code().isEmpty());
    }

    void theQrCodeFollowsTheNetwork()
    {
        Room room;
        room.view.openCode();
        QSignalSpy changed(&room.view, &DevicesView::pairingChanged);
        room.view.setPlace(Room::place(QStringLiteral("10.0.0.4")));
        QVERIFY(changed.size() > 0);
        QVERIFY(room.view.link().startsWith(u"https://10.0.0.4:8000/"));
        room.view.setPlace({.isPaired = true});
        QVERIFY(room.view.link().isEmpty());
        QVERIFY(room.view.isOpen()); // the code stays: the network may come back
    }

    void listsRenamesAndTakesBack()
    {
        Room room;
        room.view.openCode();
        QVERIFY(room.pairing.pair(room.pairing.code(), QStringLiteral("iPad")));
        QVERIFY(room.view.message().contains(QStringLiteral("iPad")));
        QVERIFY(room.devices.add(QStringLiteral("Android")));
        QCOMPARE(room.view.devices()->rowCount(), 2);
        const QString id = room.row(0, DeviceListModel::IdRole).toString();
        QVERIFY(!room.row(0, DeviceListModel::SeenRole).toString().isEmpty());
        QVERIFY(!room.row(0, DeviceListModel::IsConnectedRole).toBool());
        room.view.setConnected({QUuid::fromString(id)});
        QVERIFY(room.row(0, DeviceListModel::IsConnectedRole).toBool());
        QVERIFY(!room.row(1, DeviceListModel::IsConnectedRole).toBool());

        room.view.rename(id, QStringLiteral("Küche"));
        QCOMPARE(room.row(0, DeviceListModel::NameRole).toString(), QStringLiteral("Küche"));
        room.view.rename(id, QStringLiteral("  "));
        QCOMPARE(room.row(0, DeviceListModel::NameRole).toString(), QStringLiteral("Küche"));
        QVERIFY(!room.view.message().isEmpty());
        room.view.takeBack(id);
        QCOMPARE(room.view.devices()->rowCount(), 1);
        QVERIFY(room.view.message().contains(QStringLiteral("Küche")));
        room.view.takeBack(id);
        QVERIFY(!room.view.message().contains(QStringLiteral("Küche")));
    }

    void tellsOfGuessing()
    {
        Room room;
        room.view.openCode();
        for (int i = 0; i < Pairing::maxWrongTries; ++i)
            QVERIFY(!room.pairing.pair(QStringLiteral("x"), {}));
        QVERIFY(!room.view.isOpen());
        QVERIFY(!room.view.message().isEmpty());
        QCOMPARE(room.view.waiting(), 10);
        room.view.openCode();
        QVERIFY(!room.view.isOpen());
        room.family.clock.advance(10s);
        room.view.openCode();
        QVERIFY(room.view.isOpen());
    }

    void opensThePagesHere()
    {
        Room room;
        room.view.openHere();
        QCOMPARE(room.opened.host(), QStringLiteral("127.0.0.1"));
        QVERIFY(room.pairing.pair(room.opened.fragment(), QStringLiteral("Firefox")));
        room.hasBrowser = false;
        room.view.openHere();
        QVERIFY(room.view.message().contains(QStringLiteral("http://127.0.0.1:8000/web/pair/")));
        // Where nothing is paired the page needs no key.
        room.view.setPlace({.localPage = QUrl(QStringLiteral("http://127.0.0.1:8000/"))});
        room.view.openHere();
        QVERIFY(!room.opened.hasFragment());
    }
};

QTEST_GUILESS_MAIN(DevicesViewTest)
#include "DevicesViewTest.moc"
