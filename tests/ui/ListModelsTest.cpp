// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ClientListModel.h"
#include "ui/ItemListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

class ListModelsTest : public QObject
{
    Q_OBJECT

private:
    static QList<ItemListModel::Row> rows(const QString &letters)
    {
        QList<ItemListModel::Row> result;
        for (const QChar letter : letters)
            result += {QUuid::createUuidV5(QUuid(), QString(letter)), QString(letter)};
        return result;
    }

private Q_SLOTS:
    void textsComeAndGo()
    {
        ItemListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &ItemListModel::rowsInserted);
        QSignalSpy removed(&model, &ItemListModel::rowsRemoved);
        model.setRows(rows(QStringLiteral("abc")));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1).data(ItemListModel::TextRole).toString(), QStringLiteral("b"));
        QCOMPARE(model.index(1).data(ItemListModel::IdRole).toString().size(), 36);
        model.setRows(rows(QStringLiteral("abcd")));
        QCOMPARE(removed.count(), 0);
        QCOMPARE(inserted.count(), 2);
        model.setRows(rows(QStringLiteral("abcd")));
        QCOMPARE(inserted.count(), 2);
        model.setRows(rows(QStringLiteral("bcd")));
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("b"));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void clientsComeAndGo()
    {
        ClientListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(
            {{QStringLiteral("192.168.1.2"), true}, {QStringLiteral("192.168.1.3"), false}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(ClientListModel::NameRole).toString(),
                 QStringLiteral("192.168.1.2"));
        QCOMPARE(model.index(0).data(ClientListModel::IsDisplayRole).toBool(), true);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ListModelsTest)
#include "ListModelsTest.moc"
