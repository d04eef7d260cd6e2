// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/GroupStore.h"

#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

class GroupStoreTest : public QObject
{
    Q_OBJECT

private:
    static QUuid addChild(TestFamily &family, const QString &name)
    {
        const Profile child{.id = QUuid::createUuid(), .name = name, .colour = u"#3a7d44"_s};
        if (!family.stores().profiles.add(child))
            qFatal("no child");
        return child.id;
    }
    static QUuid addGroup(TestFamily &family, const QString &name,
                          const QList<QUuid> &children = {}, qsizetype place = -1)
    {
        const QUuid id = QUuid::createUuid();
        const Result<void> added = family.stores().groups.add({id, name, children}, place);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return id;
    }
    static QStringList names(TestFamily &family)
    {
        QStringList names;
        const QList<ChildGroup> groups = family.stores().groups.all().value();
        for (const ChildGroup &group : groups)
            names += group.name;
        return names;
    }

private Q_SLOTS:
    void keepsGroupsInTheirOrder()
    {
        TestFamily family;
        QVERIFY(family.stores().groups.all().value().isEmpty());
        const QUuid anna = addChild(family, u"Anna"_s);
        const QUuid ben = addChild(family, u"Ben"_s);
        (void)addGroup(family, u" Füchse "_s, {anna});
        (void)addGroup(family, u"1a"_s, {anna, ben});
        (void)addGroup(family, u"Ёжики"_s);
        family.reopen();
        QCOMPARE(names(family), QStringList({u"Füchse"_s, u"1a"_s, u"Ёжики"_s}));
        const QList<ChildGroup> groups = family.stores().groups.all().value();
        QCOMPARE(groups[0].children, QList<QUuid>{anna});
        const QSet<QUuid> both(groups[1].children.begin(), groups[1].children.end());
        QCOMPARE(both, QSet<QUuid>({anna, ben}));
        QVERIFY(groups[2].children.isEmpty());
    }

    void aNameIsThereOnce()
    {
        TestFamily family;
        const QUuid first = addGroup(family, u"Klasse 1a"_s);
        const QUuid second = addGroup(family, u"Klasse 1b"_s);
        GroupStore &groups = family.stores().groups;
        QCOMPARE(groups.add({QUuid::createUuid(), u"KLASSE  1A"_s, {}}).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(groups.rename(second, u"klasse 1a"_s).error().code, ErrorCode::Conflict);
        QVERIFY(groups.rename(first, u"KLASSE 1A"_s)); // its own name
        for (const QString &name : {QString(), u"  "_s, QString(41, u'x')}) {
            QCOMPARE(groups.add({QUuid::createUuid(), name, {}}).error().code, ErrorCode::BadValue);
            QCOMPARE(groups.rename(second, name).error().code, ErrorCode::BadValue);
        }
        QCOMPARE(names(family), QStringList({u"KLASSE 1A"_s, u"Klasse 1b"_s}));
    }

    void whatIsNotThereIsTold()
    {
        TestFamily family;
        const QUuid anna = addChild(family, u"Anna"_s);
        const QUuid group = addGroup(family, u"1a"_s);
        const QUuid nobody = QUuid::createUuid();
        GroupStore &groups = family.stores().groups;
        QCOMPARE(groups.rename(nobody, u"x"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(groups.remove(nobody).error().code, ErrorCode::NotFound);
        QCOMPARE(groups.putIn(nobody, anna).error().code, ErrorCode::NotFound);
        QCOMPARE(groups.putIn(group, nobody).error().code, ErrorCode::NotFound);
        QCOMPARE(groups.add({nobody, u"1b"_s, {anna, nobody}}).error().code, ErrorCode::NotFound);
        QCOMPARE(names(family), QStringList(u"1a"_s)); // as a whole or not at all
        QVERIFY(groups.takeOut(group, nobody));
    }

    void childrenComeAndGo()
    {
        TestFamily family;
        const QUuid anna = addChild(family, u"Anna"_s);
        const QUuid ben = addChild(family, u"Ben"_s);
        const QUuid group = addGroup(family, u"1a"_s, {anna});
        GroupStore &groups = family.stores().groups;
        QVERIFY(groups.putIn(group, ben));
        QVERIFY(groups.putIn(group, ben));
        QCOMPARE(groups.all().value().front().children.size(), 2);
        QVERIFY(groups.takeOut(group, anna));
        QCOMPARE(groups.all().value().front().children, QList<QUuid>{ben});
        // A child that is erased is in no group; a group that is deleted takes no child along.
        QVERIFY(family.stores().profiles.remove(ben));
        QVERIFY(groups.all().value().front().children.isEmpty());
        QVERIFY(groups.putIn(group, anna));
        QVERIFY(groups.remove(group));
        QVERIFY(groups.all().value().isEmpty());
        QCOMPARE(family.stores().profiles.all().value().size(), 1);
    }

    void whatComesBackStandsInItsPlace()
    {
        TestFamily family;
        const QUuid first = addGroup(family, u"a"_s);
        (void)addGroup(family, u"b"_s);
        (void)addGroup(family, u"c"_s);
        QVERIFY(family.stores().groups.remove(first));
        (void)addGroup(family, u"d"_s);
        (void)addGroup(family, u"a"_s, {}, 0);
        (void)addGroup(family, u"between"_s, {}, 2);
        (void)addGroup(family, u"last"_s, {}, 99);
        QCOMPARE(names(family),
                 QStringList({u"a"_s, u"b"_s, u"between"_s, u"c"_s, u"d"_s, u"last"_s}));
    }

    void whatCannotBeWrittenChangesNothing()
    {
        TestFamily family;
        const QUuid anna = addChild(family, u"Anna"_s);
        const QUuid group = addGroup(family, u"1a"_s);
        GroupStore &groups = family.stores().groups;
        family.setReadOnly(true);
        for (const Result<void> &done :
             {groups.add({QUuid::createUuid(), u"1b"_s, {}}), groups.rename(group, u"2a"_s),
              groups.remove(group), groups.putIn(group, anna), groups.takeOut(group, anna)})
            QCOMPARE(done.error().code, ErrorCode::StorageReadOnly);
        family.setReadOnly(false);
        QCOMPARE(names(family), QStringList(u"1a"_s));
    }
};

QTEST_GUILESS_MAIN(GroupStoreTest)
#include "GroupStoreTest.moc"
