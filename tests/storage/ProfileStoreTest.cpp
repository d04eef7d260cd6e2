// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ProfileStore.h"

#include "support/TestFamily.h"

#include <QFile>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

class ProfileStoreTest : public QObject
{
    Q_OBJECT

private:
    static Profile child(const QString &name)
    {
        return {.id = QUuid::createUuid(), .name = name, .colour = u"#3a7d44"_s};
    }
    static QStringList names(TestFamily &family)
    {
        QStringList names;
        const QList<Profile> profiles = family.stores().profiles.all().value();
        for (const Profile &profile : profiles)
            names += profile.name;
        return names;
    }

private Q_SLOTS:
    void keepsAllOfAChild()
    {
        TestFamily family;
        const QUuid picture = family.addPicture(family.addItem(u"кот"_s));
        Profile anna = child(u"Аня ’n’ 🐈"_s);
        anna.language = Language::Russian;
        anna.style.tint = DisplayStyle::Tint::Green;
        anna.style.size = 0.6;
        anna.style.family = u"DejaVu Serif"_s;
        anna.russianNorm = RussianNorm::Phonetic;
        anna.picture = picture;
        anna.face = u"fox"_s;
        const Profile nameless = child({}); // nothing is chosen
        QVERIFY(family.stores().profiles.add(anna));
        QVERIFY(family.stores().profiles.add(nameless));
        family.reopen();
        QCOMPARE(family.stores().profiles.all().value(), (QList<Profile>{anna, nameless}));
    }

    void aChangeReplacesEverything()
    {
        TestFamily family;
        Profile anna = child(u"Anna"_s);
        anna.language = Language::German;
        anna.russianNorm = RussianNorm::Reading;
        anna.face = u"fox"_s;
        QVERIFY(family.stores().profiles.add(anna));
        const Profile other = child(u"Ben"_s);
        QVERIFY(family.stores().profiles.add(other));
        Profile changed = child(u"Änne"_s);
        changed.id = anna.id;
        QVERIFY(family.stores().profiles.save(changed));
        QCOMPARE(family.stores().profiles.all().value(), (QList<Profile>{changed, other}));
    }

    void theOrderIsThatOfAdding()
    {
        TestFamily family;
        for (const QString &name : {u"z"_s, u"a"_s, u"я"_s, u"b"_s})
            QVERIFY(family.stores().profiles.add(child(name)));
        QCOMPARE(names(family), QStringList({u"z"_s, u"a"_s, u"я"_s, u"b"_s}));
        Profile first = family.stores().profiles.all().value().front();
        first.name = u"x"_s;
        QVERIFY(family.stores().profiles.save(first));
        QCOMPARE(names(family), QStringList({u"x"_s, u"a"_s, u"я"_s, u"b"_s}));
    }

    void whoIsNotThereCannotBeChanged()
    {
        TestFamily family;
        QCOMPARE(family.stores().profiles.save(child(u"x"_s)).error().code, ErrorCode::NotFound);
        QVERIFY(family.stores().profiles.all().value().isEmpty());
        const Profile anna = child(u"Anna"_s);
        QVERIFY(family.stores().profiles.add(anna));
        QCOMPARE(family.stores().profiles.add(anna).error().code, ErrorCode::StorageFailed);
        QCOMPARE(names(family), QStringList(u"Anna"_s));
    }

    void aPictureMustExistAndMayGo()
    {
        TestFamily family;
        Profile anna = child(u"Anna"_s);
        anna.picture = QUuid::createUuid();
        QCOMPARE(family.stores().profiles.add(anna).error().code, ErrorCode::StorageFailed);
        anna.picture = family.addPicture(family.addItem(u"кот"_s));
        QVERIFY(family.stores().profiles.add(anna));
        QVERIFY(family.illustrations().remove(*anna.picture));
        QCOMPARE(family.stores().profiles.all().value().front().picture, std::optional<QUuid>());
    }

    /// All that is known of the child goes; what is the family's, and other children's, stays.
    void aChildTakesAlongWhatWasNoticed()
    {
        TestFamily family;
        Stores &stores = family.stores();
        const QUuid item = family.addItem(u"кот"_s);
        const Profile anna = child(u"Anna"_s);
        const Profile ben = child(u"Ben"_s);
        QList<QUuid> sessionItems;
        for (const Profile &profile : {anna, ben}) {
            const QUuid session = QUuid::createUuid();
            const QUuid sessionItem = QUuid::createUuid();
            sessionItems += sessionItem;
            QVERIFY(stores.profiles.add(profile));
            QVERIFY(
                stores.sessions.start(session, Language::Russian, family.clock.now(), profile.id));
            QVERIFY(stores.sessions.append(session, sessionItem, item));
            QVERIFY(stores.readingEvents.append({.profileId = profile.id,
                                                 .sessionId = session,
                                                 .sessionItemId = sessionItem,
                                                 .wordIndex = 0,
                                                 .at = family.clock.now(),
                                                 .payload = {{u"mark"_s, u"told"_s}}}));
            QVERIFY(stores.growth.keep(profile.id, {3, 2, {u"к"_s}}));
            QVERIFY(stores.letters.setChoice(profile.id, Language::Russian, {{u"a"_s, 1}}));
            QVERIFY(stores.practice.put(profile.id, Language::Russian, {{.word = u"кот"_s}}));
            QVERIFY(stores.practice.setTempo(profile.id, Language::Russian, {300}));
            QVERIFY(stores.difficulty.setProgress(profile.id, Language::Russian, {u"s"_s, 4}));
        }
        QVERIFY(stores.profiles.remove(anna.id));
        QCOMPARE(names(family), QStringList(u"Ben"_s));
        QVERIFY(stores.sessions.sessions(anna.id).value().isEmpty());
        QCOMPARE(stores.sessions.sessions().value().size(), 1);
        QVERIFY(stores.readingEvents.ofProfile(anna.id).value().isEmpty());
        QVERIFY(stores.readingEvents.ofItem(sessionItems[0]).value().isEmpty());
        QCOMPARE(stores.growth.kept(anna.id).value(), GrowthStore::Counts());
        QVERIFY(stores.letters.choice(anna.id, Language::Russian).value().isEmpty());
        QVERIFY(stores.practice.words(anna.id, Language::Russian).value().isEmpty());
        QVERIFY(stores.practice.tempo(anna.id, Language::Russian).value().isEmpty());
        QVERIFY(stores.difficulty.progress(anna.id, Language::Russian).value().stamp.isEmpty());
        QCOMPARE(stores.readingEvents.ofProfile(ben.id).value().size(), 1);
        QCOMPARE(stores.growth.kept(ben.id).value().texts, 3);
        QCOMPARE(stores.practice.words(ben.id, Language::Russian).value().size(), 1);
        QVERIFY(stores.library.item(item)); // the text is the family's
    }

    /// Neither in the file nor in its journal is the name to be read.
    void whatWasRemovedIsNowhere()
    {
        if (TestFamily::isOnServer())
            QSKIP("A server's disk is its own matter (docs/school.md).");
        TestFamily family;
        const QByteArray name = "Rumpelstilzchen";
        const Profile gone = child(QString::fromLatin1(name));
        QVERIFY(family.stores().profiles.add(gone));
        const auto places = [&family, &name] {
            int count = 0;
            for (const char *ending : {"", "-wal", "-journal"}) {
                QFile file(family.databaseFile() + QLatin1String(ending));
                if (file.open(QIODevice::ReadOnly))
                    count += int(file.readAll().count(name));
            }
            return count;
        };
        QVERIFY(places() > 0);
        QVERIFY(family.stores().profiles.remove(gone.id));
        QVERIFY(family.stores().profiles.wipeRemoved());
        QCOMPARE(places(), 0);
    }

    void severalChangesAreOne()
    {
        TestFamily family;
        {
            const Database::Transaction all = family.stores().profiles.begin();
            QVERIFY(family.stores().profiles.add(child(u"Anna"_s)));
            QVERIFY(family.settings().setValue(u"a"_s, u"1"_s));
        }
        QVERIFY(names(family).isEmpty());
        QVERIFY(family.settings().value(u"a"_s).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "ProfileStoreTest.moc"
