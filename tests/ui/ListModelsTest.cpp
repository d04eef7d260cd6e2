// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ClientListModel.h"
#include "ui/ItemListModel.h"

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
};

QTEST_GUILESS_MAIN(ListModelsTest)
#include "ListModelsTest.moc"
