// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/DevicesPageModel.h"
#include "support/TestFamily.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

namespace {

struct Room
{
    explicit Room(const QString &linkFolder = {})
        : view({devices, pairing,
                [this](const QUrl &url) {
                    opened = url;
                    if (browser)
                        browser(url);
                    return hasBrowser;
                },
                [] { return Language::German; },
                linkFolder.isEmpty() ? family.folder() : linkFolder})
    {
        view.setPlace(place());
    }

    /// Where the page leads that the browser was given.
    [[nodiscard]] QUrl linkInPage() const
    {
        QFile page(opened.toLocalFile());
        if (!page.open(QIODevice::ReadOnly))
            return {};
        static const QRegularExpression refresh(QStringLiteral("content=\"0; url=([^\"]+)\""));
        return QUrl(refresh.match(QString::fromUtf8(page.readAll())).captured(1));
    }

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
    std::function<void(const QUrl &)> browser;
    DevicesPageModel view;
    QAbstractItemModelTester tester{view.devices()};
};

} // namespace

class DevicesPageModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFingerprintInWords()
    {
        Room room;
        QVERIFY(room.view.fingerprintWords().isEmpty()); // there is no certificate
        NetworkPlace place = Room::place();
        place.fingerprint = QStringLiteral("00:01:3F:40:FF:FF");
        room.view.setPlace(place);
        QCOMPARE(room.view.fingerprintWords(),
                 (QStringList{QStringLiteral("Hund"), QStringLiteral("Katze"),
                              QStringLiteral("Feuer"), QStringLiteral("Hund")}));
    }

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
        QSignalSpy changed(&room.view, &DevicesPageModel::pairingChanged);
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
        const QUrl link = room.linkInPage();
        QCOMPARE(link.host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(link.path(), QStringLiteral("/web/pair/"));
        QVERIFY(room.pairing.pair(link.fragment(), QStringLiteral("Firefox")));
        QVERIFY(!QFile::exists(room.opened.toLocalFile()));
        room.hasBrowser = false;
        room.view.openHere();
        QVERIFY(room.view.message().contains(QStringLiteral("http://127.0.0.1:8000/web/pair/")));
        QVERIFY(!QFile::exists(room.opened.toLocalFile()));
        // Where nothing is paired the page needs no key.
        room.view.setPlace({.localPage = QUrl(QStringLiteral("http://127.0.0.1:8000/"))});
        room.view.openHere();
        QCOMPARE(room.opened, QUrl(QStringLiteral("http://127.0.0.1:8000/")));
    }

    /// Everybody on the machine can read what a program was started with.
    void theKeyIsInNoProgramsArguments()
    {
        Room room;
        QByteArray arguments;
        room.browser = [&](const QUrl &url) {
            QProcess program;
            program.start(QStringLiteral("/bin/sh"),
                          {QStringLiteral("-c"), QStringLiteral("cat /proc/$$/cmdline"),
                           QStringLiteral("browser"), url.toString(QUrl::FullyEncoded)});
            program.waitForFinished();
            arguments = program.readAllStandardOutput();
        };
        room.view.openHere();
        QVERIFY(arguments.contains("browser"));
        const QString key = room.linkInPage().fragment();
        QVERIFY(key.size() >= 43);
        QVERIFY2(!arguments.contains(key.toLatin1()), arguments.constData());
    }

    void onlyThisUserReadsTheKeysPage()
    {
        Room room;
        room.view.openHere();
        const QString first = room.opened.toLocalFile();
        QCOMPARE(QFile::permissions(first) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        // Another one takes its place, and time takes that.
        room.view.openHere();
        const QString second = room.opened.toLocalFile();
        QVERIFY(first != second && !QFile::exists(first) && QFile::exists(second));
        room.family.clock.advance(Pairing::codeLife);
        room.pairing.tick();
        QVERIFY(!QFile::exists(second));
    }

    void aKeyThatCannotBeHandedOverIsNotSaid()
    {
        Room room(QStringLiteral("/nowhere"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no page")));
        room.view.openHere();
        QVERIFY(room.opened.isEmpty());
        QVERIFY(room.view.message().contains(QStringLiteral("http://127.0.0.1:8000/web/pair/")));
    }
};

QTEST_GUILESS_MAIN(DevicesPageModelTest)
#include "DevicesPageModelTest.moc"
