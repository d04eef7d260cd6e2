// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Retranslation.h"

#include <QAbstractItemModel>
#include <QMetaProperty>
#include <QSet>

namespace chitai {

namespace {

void announceRows(QAbstractItemModel &model)
{
    if (const int rows = model.rowCount(); rows > 0)
        Q_EMIT model.dataChanged(model.index(0, 0), model.index(rows - 1, 0));
}

} // namespace

void announceAllProperties(QObject &object)
{
    const QMetaObject &type = *object.metaObject();
    QSet<int> announced; // several properties share a signal
    for (int i = QObject::staticMetaObject.propertyCount(); i < type.propertyCount(); ++i) {
        const QMetaProperty property = type.property(i);
        if (auto *model = qobject_cast<QAbstractItemModel *>(
                property.metaType().flags().testFlag(QMetaType::PointerToQObject)
                    ? property.read(&object).value<QObject *>()
                    : nullptr))
            announceRows(*model);
        const int signal = property.notifySignalIndex();
        if (signal < 0 || announced.contains(signal)
            || property.notifySignal().parameterCount() > 0)
            continue;
        announced += signal;
        property.notifySignal().invoke(&object);
    }
    if (auto *model = qobject_cast<QAbstractItemModel *>(&object))
        announceRows(*model);
}

} // namespace chitai
