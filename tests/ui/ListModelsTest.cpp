// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ItemListModel.h"
#include "ui/history/SessionListModel.h"
#include "ui/reading/ClientListModel.h"
#include "ui/window/PageListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

ItemListModel::Row row(const QString &text)
{
    return {QUuid::createUuid(), text};
}

QStringList texts(const ItemListModel &model)
{
    QStringList result;
    for (int i = 0; i < model.rowCount(); ++i)
        result += model.index(i).data(ItemListModel::TextRole).toString();
    return result;
}

} // namespace

class ListModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendingLeavesTheRowsInFrontAlone()
    {
        ItemListModel model;
        const QAbstractItemModelTester tester(&model);
        const ItemListModel::Row one = row(QStringLiteral("один"));
        const ItemListModel::Row two = row(QStringLiteral("два"));
        model.setRows({one});
        QSignalSpy removed(&model, &ItemListModel::rowsRemoved);
        QSignalSpy inserted(&model, &ItemListModel::rowsInserted);
        model.setRows({one, two});
        QCOMPARE(removed.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 1);
        QCOMPARE(texts(model), (QStringList{one.text, two.text}));
        QCOMPARE(QUuid::fromString(model.index(1).data(ItemListModel::IdRole).toString()), two.id);
    }

    void takesOutInTheMiddleAndAtTheFront()
    {
        ItemListModel model;
        const QAbstractItemModelTester tester(&model);
        const QList<ItemListModel::Row> rows{row(QStringLiteral("a")), row(QStringLiteral("b")),
                                             row(QStringLiteral("c"))};
        model.setRows(rows);
        model.setRows({rows[0], rows[2]});
        QCOMPARE(texts(model), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        model.setRows({rows[2]});
        QCOMPARE(texts(model), QStringList{QStringLiteral("c")});
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void settingTheSameRowsSaysNothing()
    {
        ItemListModel model;
        const QList<ItemListModel::Row> rows{row(QStringLiteral("a"))};
        model.setRows(rows);
        QSignalSpy removed(&model, &ItemListModel::rowsRemoved);
        QSignalSpy inserted(&model, &ItemListModel::rowsInserted);
        model.setRows(rows);
        QCOMPARE(removed.size() + inserted.size(), 0);
    }

    void onlyWhatDiffersIsTold()
    {
        SessionListModel model;
        const QAbstractItemModelTester tester(&model);
        QList<SessionRecord> rows(4);
        for (SessionRecord &record : rows)
            record.id = QUuid::createUuid();
        model.setRows(rows);
        QSignalSpy changed(&model, &SessionListModel::dataChanged);
        model.setRows(rows);
        QCOMPARE(changed.size(), 0);
        rows[1].itemCount = 5;
        rows[2].itemCount = 6;
        rows.removeLast();
        model.setRows(rows);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
        QCOMPARE(model.index(2).data(SessionListModel::CountRole).toInt(), 6);
        rows[0].itemCount = 9;
        QVERIFY(model.update(rows[0]));
        QCOMPARE(changed.size(), 2);
        QVERIFY(!model.update(SessionRecord{}));
    }

    void clientsAreListedWithWhatTheyDo()
    {
        ClientListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({{QStringLiteral("192.168.1.7"), true}, {QStringLiteral("::1"), false}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(ClientListModel::NameRole).toString(),
                 QStringLiteral("192.168.1.7"));
        QVERIFY(model.index(0).data(ClientListModel::IsDisplayRole).toBool());
        QVERIFY(!model.index(1).data(ClientListModel::IsDisplayRole).toBool());
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aPageIsOpenedByItsNameAndGetsTheModelsThatItAsksFor()
    {
        PageListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setModels({{QStringLiteral("files"), 1}, {QStringLiteral("history"), 2}});
        QCOMPARE(model.current(), PageListModel::Read);
        const QSignalSpy changed(&model, &PageListModel::currentChanged);
        model.setCurrent(PageListModel::Files);
        model.setCurrent(PageListModel::Files);
        QCOMPARE(changed.size(), 1);
        const QModelIndex row = model.index(model.currentRow());
        QCOMPARE(row.data(PageListModel::PageRole).toInt(), int(PageListModel::Files));
        QCOMPARE(row.data(PageListModel::ShortcutRole).toString(), QString());
        QVERIFY(!row.data(PageListModel::IsInRailRole).toBool());
        QCOMPARE(model.railPage(), PageListModel::Read);
        model.goBack();
        QCOMPARE(model.current(), PageListModel::Read);
        model.open(5);
        const QModelIndex fifth = model.index(model.currentRow());
        QCOMPARE(fifth.data(PageListModel::PageRole).toInt(), int(PageListModel::Devices));
        QCOMPARE(fifth.data(PageListModel::ShortcutRole).toString(), QStringLiteral("Ctrl+5"));
        model.open(7); // the rail has six
        QCOMPARE(model.current(), PageListModel::Devices);
        model.setCurrent(PageListModel::Files);
        QCOMPARE(model.railPage(), PageListModel::Devices);
        const QVariantMap models{{QStringLiteral("files"), 1}};
        QCOMPARE(row.data(PageListModel::ModelsRole).toMap(), models);
    }
};

QTEST_GUILESS_MAIN(ListModelsTest)
#include "ListModelsTest.moc"
