// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Keyring.h"

#include "support/TestKeyring.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

const QUrl oneService(QStringLiteral("https://models.invalid/v1"));
const QUrl otherService(QStringLiteral("https://other.invalid/v1"));

using KeyStatus = KeyStore::KeyStatus;

} // namespace

/// With GNOME's own keyring, on a bus and in a home of the test's own.
class KeyringTest : public QObject
{
    Q_OBJECT

    TestKeyring m_ring;

    [[nodiscard]] QString file() const { return m_ring.filePath(QStringLiteral("story-key")); }

    [[nodiscard]] std::unique_ptr<Keyring> makeKeyring() const
    {
        return std::make_unique<Keyring>(QStringLiteral("Stories of a test"),
                                         std::make_unique<KeyFile>(file()));
    }

    /// Asks as the program does, and waits for what the keyring has.
    static QString keyOf(Keyring &keyring)
    {
        QSignalSpy found(&keyring, &KeyStore::keyFound);
        QSignalSpy statusChanged(&keyring, &KeyStore::statusChanged);
        (void)QTest::qWaitFor([&, key = keyring.key(oneService)] {
            return !key.isEmpty() || !found.empty() || !statusChanged.empty();
        });
        return keyring.key(oneService);
    }

    /// Puts it into the keyring and waits until it is there.
    [[nodiscard]] bool makeKept(const QString &key) const
    {
        const std::unique_ptr<Keyring> keyring = makeKeyring();
        return keyring->setKey(oneService, key)
            && QTest::qWaitFor([&] { return keyOf(*makeKeyring()) == key; });
    }

    /// What is told next.
    static std::optional<KeyStatus> troubleOf(QSignalSpy &statusChanged)
    {
        if (statusChanged.empty() && !statusChanged.wait())
            return std::nullopt;
        return statusChanged.takeFirst().front().value<KeyStatus>();
    }

    void writeFile(const QByteArray &content) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
    }

    [[nodiscard]] QByteArray fileContent() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void withoutAKeyringAFileKeepsTheKey()
    {
        const std::unique_ptr<Keyring> keyring = makeKeyring();
        QSignalSpy statusChanged(keyring.get(), &KeyStore::statusChanged);
        QVERIFY(keyring->setKey(oneService, QStringLiteral("sk-file")));
        QCOMPARE(keyring->key(oneService), QStringLiteral("sk-file")); // at once
        QCOMPARE(troubleOf(statusChanged), KeyStatus::InFile);
        QVERIFY(!(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(makeKeyring()->key(oneService), QStringLiteral("sk-file"));
        QCOMPARE(makeKeyring()->key(otherService), QString());

        QVERIFY(keyring->setKey({}, {}));
        QVERIFY(!QFile::exists(file()));
        QVERIFY(!statusChanged.wait(200)); // no keyring has to forget anything
    }

    void whatCannotBeKeptAnywhereIsTold()
    {
        const QString folder = m_ring.filePath(QStringLiteral("a folder"));
        Keyring keyring(QStringLiteral("Stories of a test"),
                        std::make_unique<KeyFile>(folder + QStringLiteral("/key")));
        QVERIFY(!keyring.setKey(oneService, QStringLiteral("sk-lost")));
        QVERIFY(QDir().mkdir(folder));
        QSignalSpy statusChanged(&keyring, &KeyStore::statusChanged);
        QVERIFY(keyring.setKey(oneService, QStringLiteral("sk-lost")));
        QVERIFY(QDir(folder).removeRecursively());
        QCOMPARE(troubleOf(statusChanged), KeyStatus::NotKept);
        QCOMPARE(keyring.key(oneService), QStringLiteral("sk-lost"));
    }

    void aKeyringThatIsNotThereIsTold()
    {
        writeFile("https://models.invalid/v1\n");
        const std::unique_ptr<Keyring> keyring = makeKeyring();
        QSignalSpy statusChanged(keyring.get(), &KeyStore::statusChanged);
        QCOMPARE(keyring->key(oneService), QString());
        QCOMPARE(troubleOf(statusChanged), KeyStatus::NoKeyring);
        QVERIFY(keyring->setKey({}, {}));
        QCOMPARE(troubleOf(statusChanged), KeyStatus::NotForgotten);
    }

    void theKeyMovesIntoTheKeyring()
    {
        m_ring.start();
        writeFile("https://models.invalid/v1\nsk-file\n");
        const std::unique_ptr<Keyring> keyring = makeKeyring();
        QCOMPARE(keyring->key(oneService), QStringLiteral("sk-file"));
        // A daemon that has just been started takes its time on a busy machine.
        QTRY_COMPARE_WITH_TIMEOUT(fileContent(), QByteArray("https://models.invalid/v1\n"), 30'000);
        const std::unique_ptr<Keyring> next = makeKeyring();
        QCOMPARE(keyOf(*next), QStringLiteral("sk-file"));
    }

    void theKeyringKeepsAndForgets()
    {
        const std::unique_ptr<Keyring> keyring = makeKeyring();
        QVERIFY(keyring->setKey(oneService, QStringLiteral("sk-first")));
        QVERIFY(keyring->setKey(oneService, QStringLiteral("sk-second")));
        QTRY_COMPARE(keyOf(*makeKeyring()), QStringLiteral("sk-second"));
        // Nothing of it lies open in the home.
        QCOMPARE(TestKeyring::filesWith(QStringLiteral("sk-second"), m_ring.path()), QByteArray());

        QVERIFY(keyring->setKey({}, {}));
        QTRY_VERIFY(!QFile::exists(file()));
        writeFile("https://models.invalid/v1\n");
        QCOMPARE(keyOf(*makeKeyring()), QString());
    }

    void anotherServiceIsNotGivenTheKey()
    {
        const std::unique_ptr<Keyring> keyring = makeKeyring();
        QVERIFY(keyring->setKey(oneService, QStringLiteral("sk-one")));
        QTRY_COMPARE(keyOf(*makeKeyring()), QStringLiteral("sk-one"));
        QCOMPARE(keyring->key(otherService), QString());

        // The program ended before the key of the other one was written.
        writeFile("https://other.invalid/v1\n");
        const std::unique_ptr<Keyring> next = makeKeyring();
        QSignalSpy statusChanged(next.get(), &KeyStore::statusChanged);
        QCOMPARE(next->key(otherService), QString());
        QCOMPARE(troubleOf(statusChanged), KeyStatus::Missing);
        QCOMPARE(next->key(otherService), QString());
    }

    void aLateAnswerIsPassedOver_data()
    {
        QTest::addColumn<QUrl>("service");
        QTest::addColumn<QString>("key");
        QTest::newRow("switched off") << QUrl() << QString();
        QTest::newRow("another, without a key") << otherService << QString();
        QTest::newRow("another, with one") << otherService << QStringLiteral("sk-other");
        QTest::newRow("the same, without one") << oneService << QString();
    }

    void aLateAnswerIsPassedOver()
    {
        QFETCH(QUrl, service);
        QFETCH(QString, key);
        QVERIFY(makeKept(QStringLiteral("sk-one")));
        const std::unique_ptr<Keyring> keyring = makeKeyring();
        QSignalSpy found(keyring.get(), &KeyStore::keyFound);
        QCOMPARE(keyring->key(oneService), QString()); // the keyring is being asked
        QVERIFY(keyring->setKey({}, {}));
        QVERIFY(keyring->setKey(service, key));
        QCOMPARE(keyring->key(service), key);
        QVERIFY(!found.wait(300));
        QCOMPARE(keyring->key(service), key);
    }

    void aRefusedUnlockIsToldAndAskedAgain()
    {
        QVERIFY(makeKept(QStringLiteral("sk-one")));
        TestKeyring::lock();
        const std::unique_ptr<Keyring> keyring = makeKeyring();
        QSignalSpy statusChanged(keyring.get(), &KeyStore::statusChanged);
        QCOMPARE(keyring->key(oneService), QString());
        QCOMPARE(troubleOf(statusChanged), KeyStatus::Missing); // all that a Secret Service tells
        QCOMPARE(keyring->key(oneService), QString());
        QCOMPARE(troubleOf(statusChanged), KeyStatus::Missing);
        m_ring.unlock();
        QCOMPARE(keyOf(*keyring), QStringLiteral("sk-one"));
    }

    void aKeyThatTheKeyringIsNotToTakeLiesInTheFile()
    {
        TestKeyring::lock();
        const std::unique_ptr<Keyring> keyring = makeKeyring();
        QSignalSpy statusChanged(keyring.get(), &KeyStore::statusChanged);
        QVERIFY(keyring->setKey(oneService, QStringLiteral("sk-locked")));
        QCOMPARE(troubleOf(statusChanged), KeyStatus::InFileAsLocked);
        QCOMPARE(KeyFile(file()).key(oneService), QStringLiteral("sk-locked"));
        m_ring.unlock();
        QCOMPARE(makeKeyring()->key(oneService), QStringLiteral("sk-locked"));
    }

    void aKeyThatIsNotForgottenIsTold()
    {
        QVERIFY(makeKept(QStringLiteral("sk-one")));
        TestKeyring::lock();
        const std::unique_ptr<Keyring> keyring = makeKeyring();
        QSignalSpy statusChanged(keyring.get(), &KeyStore::statusChanged);
        QVERIFY(keyring->setKey({}, {}));
        QCOMPARE(troubleOf(statusChanged), KeyStatus::NotForgotten);
        m_ring.unlock();
        // It is in there, and nobody asks for it.
        const std::unique_ptr<Keyring> next = makeKeyring();
        QSignalSpy found(next.get(), &KeyStore::keyFound);
        QCOMPARE(next->key(oneService), QString());
        QCOMPARE(next->key(otherService), QString());
        QVERIFY(!found.wait(200));
        // With the next switch it goes.
        QVERIFY(next->setKey({}, {}));
        QTRY_VERIFY(!QFile::exists(file()));
        writeFile("https://models.invalid/v1\n");
        QCOMPARE(keyOf(*makeKeyring()), QString());
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "KeyringTest.moc"
