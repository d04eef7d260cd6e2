// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ClassModel.h"

#include "support/ReadingYears.h"
#include "support/TestReading.h"
#include "ui/practice/ClassWords.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

class ClassModelTest : public QObject
{
    Q_OBJECT

private:
    struct School
    {
        School()
        {
            TestCore::must(profiles.rename(u"Mia"_s));
            for (const QString &name : {u"Zoe"_s, u"Anton"_s, u"Émile"_s})
                TestCore::must(profiles.add(name));
            model.setActive(true);
        }

        [[nodiscard]] QStringList names()
        {
            QStringList names;
            for (const ClassListModel::Row &row : model.children()->rows())
                names += row.name;
            return names;
        }
        void toggle(const QString &name)
        {
            for (int i = 0; i < model.members()->rows().size(); ++i) {
                if (model.members()->rows()[i].name == name) {
                    model.toggleMember(i);
                    return;
                }
            }
            qFatal("no such child");
        }

        TestReading reading;
        Profiles &profiles = reading.core().profiles();
        bool mayChange = true;
        ClassModel model{{reading.core().groups(), profiles, reading.core().classOverview(),
                          reading.libraryService(), reading.core().illustrationFiles(), false,
                          [this] { return mayChange; }}};
    };

private Q_SLOTS:
    void aFamilySeesNothingOfIt()
    {
        School school; // four children
        QVERIFY(!school.model.isOffered());
        TestCore::must(school.profiles.add(u"Uwe"_s));
        QVERIFY(school.model.isOffered());
        TestCore::must(school.profiles.remove(school.profiles.active().id));
        QVERIFY(!school.model.isOffered());
        QVERIFY(school.model.add(u"1a"_s));
        QVERIFY(school.model.isOffered());
    }

    void twoWhoShareALibraryAreEnough()
    {
        TestReading reading;
        AppCore &core = reading.core();
        const ClassModel model({core.groups(), core.profiles(), core.classOverview(),
                                core.libraryService(), core.illustrationFiles(), true});
        QVERIFY(!model.isOffered());
        TestCore::must(core.profiles().add(u"Ben"_s));
        QVERIFY(model.isOffered());
    }

    void theOrderIsThatOfTheNames()
    {
        School school;
        QCOMPARE(school.names(), QStringList({u"Anton"_s, u"Émile"_s, u"Mia"_s, u"Zoe"_s}));
        QCOMPARE(school.model.group(), 0);
        QCOMPARE(school.model.groupNames(), QStringList(u"All children"_s));
    }

    void groupsAreMadeFilledAndRenamed()
    {
        School school;
        ClassModel &model = school.model;
        QVERIFY(model.add(u"1a"_s));
        QCOMPARE(model.group(), 1); // it is shown
        QVERIFY(school.names().isEmpty());
        school.toggle(u"Zoe"_s);
        school.toggle(u"Anton"_s);
        QCOMPARE(school.names(), QStringList({u"Anton"_s, u"Zoe"_s}));
        QCOMPARE(model.undoText(), u"Anton is in 1a now."_s);
        model.undo();
        QCOMPARE(school.names(), QStringList(u"Zoe"_s));
        school.toggle(u"Zoe"_s);
        QCOMPARE(model.undoText(), u"Zoe is not in 1a any more."_s);
        model.undo();
        QCOMPARE(school.names(), QStringList(u"Zoe"_s));
        QCOMPARE(model.undoText(), QString());

        QVERIFY(model.rename(model.groupId(), u"2a"_s));
        QCOMPARE(model.groupName(), u"2a"_s);
        model.undo();
        QCOMPARE(model.groupName(), u"1a"_s);
        QVERIFY(!model.rename(QUuid::createUuid().toString(), u"3a"_s)); // was deleted meanwhile
        QVERIFY(!model.message().isEmpty());
        QVERIFY(!model.add(u"1A"_s));
        QCOMPARE(model.message(), u"There is a group of that name already. Choose another one."_s);
        QVERIFY(!model.add(u" "_s));
        QVERIFY(model.add(u"1b"_s));
        QCOMPARE(model.message(), QString());
        model.setGroup(0);
        QCOMPARE(school.names().size(), 4);
    }

    void aGroupThatWasDeletedComesBack()
    {
        School school;
        ClassModel &model = school.model;
        QVERIFY(model.add(u"1a"_s));
        school.toggle(u"Zoe"_s);
        school.toggle(u"Mia"_s);
        QVERIFY(model.add(u"1b"_s));
        model.setGroup(1);
        model.remove();
        QCOMPARE(model.groupNames(), QStringList({u"All children"_s, u"1b"_s}));
        QCOMPARE(model.group(), 0);
        QCOMPARE(model.undoText(), u"The group 1a was deleted. Its children are still there."_s);
        // Meanwhile a child goes.
        for (const Profile &child : QList<Profile>(school.profiles.profiles())) {
            if (child.name == u"Zoe")
                TestCore::must(school.profiles.remove(child.id));
        }
        TestCore::must(school.profiles.finishRemovals());
        model.undo();
        QCOMPARE(model.groupNames(), QStringList({u"All children"_s, u"1a"_s, u"1b"_s}));
        QCOMPARE(model.group(), 1);
        QCOMPARE(school.names(), QStringList(u"Mia"_s));
    }

    void anErasedChildIsInNoGroup()
    {
        School school;
        QVERIFY(school.model.add(u"1a"_s));
        school.toggle(u"Zoe"_s);
        const QUuid zoe = school.model.children()->rows().front().id;
        TestCore::must(school.profiles.remove(zoe));
        QVERIFY(school.names().isEmpty());
        TestCore::must(school.profiles.bringBack());
        QCOMPARE(school.names(), QStringList(u"Zoe"_s));
        TestCore::must(school.profiles.remove(zoe));
        TestCore::must(school.profiles.finishRemovals());
        QVERIFY(school.reading.core().groups().groups().front().children.isEmpty());
    }

    void saysWhoHasNotReadAndOpensAChild()
    {
        School school;
        school.reading.family.addItem(u"Кот спит."_s);
        const QUuid zoe = school.model.children()->rows().back().id;
        const QDate today = school.reading.core().practice().today();
        ReadingYears(school.reading.family,
                     ReadingYears::longTexts(school.reading.family, Language::Russian, 1))
            .read({.child = zoe, .first = today.addDays(-3), .last = today.addDays(-1)});
        school.reading.libraryService().announceSessions();
        const ClassListModel::Row row = school.model.children()->rows().back();
        QCOMPARE(row.last, u"read yesterday"_s);
        QVERIFY2(row.daysText.startsWith(u"3 of 14 days, "), qPrintable(row.daysText));
        QCOMPARE(school.model.children()->rows().front().last, u"has not read yet"_s);
        QCOMPARE(school.model.summary(), u"Not read for seven days: Anton, Émile, Mia."_s);
        const QString said
            = school.model.children()->index(3).data(ClassListModel::SaidRole).toString();
        QVERIFY2(said.startsWith(u"Zoe, read yesterday, 3 of 14 days"), qPrintable(said));

        QSignalSpy wanted(&school.model, &ClassModel::childWanted);
        school.model.open(3);
        school.model.open(4);
        school.model.open(-1);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toUuid(), zoe);
    }

    void whoMayOnlyReadIsTold()
    {
        School school;
        QCOMPARE(school.model.refusal(), QString());
        school.mayChange = false;
        QVERIFY(school.model.refusal().startsWith(u"This laptop may read, but"));
    }

    void wordsFitTheirFigures()
    {
        const QDate today(2026, 11, 25);
        const auto last
            = [&today](const QDate &day) { return ClassWords::last({.lastDay = day}, today); };
        QCOMPARE(last(today), u"read today"_s);
        QCOMPARE(last(today.addDays(1)), u"read today"_s); // another laptop's clock
        QCOMPARE(last(today.addDays(-5)), u"read 5 day(s) ago"_s);
        QVERIFY(last(today.addDays(-31)).startsWith(u"read on "));
        QCOMPARE(ClassWords::days({.days = {false, false}}), QString());
        QCOMPARE(ClassWords::due({}), QString());
        QCOMPARE(ClassWords::due({.dueWords = 3, .letters = {u"м"_s, u"а"_s}}),
                 u"3 hard word(s) due · next: м а"_s);
        QCOMPARE(ClassWords::missed({}, 0), QString());
        QCOMPARE(ClassWords::missed({}, 3), u"Everybody has read in the last seven days."_s);
        QCOMPARE(ClassWords::missed({u"a"_s}, 1), u"Nobody has read for seven days."_s);
    }
};

QTEST_MAIN(ClassModelTest)
#include "ClassModelTest.moc"
