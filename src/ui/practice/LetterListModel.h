// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/RowListModel.h"

#include <QtQml/qqmlregistration.h>

namespace chitai {

/// The letters of an order, one after the other.
class LetterListModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by LettersModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< "letter": as it is shown
        StepRole, ///< "step" that brings it, from 1
        KnownRole, ///< "isKnown"
        NextRole, ///< "isNext": the next step brings it
        LastRole, ///< "isLast": the last one that the steps so far have brought
    };

    struct Row
    {
        QString grapheme;
        QString text;
        int step = 0;
        bool isKnown = false;
        bool isNext = false;
        bool isLast = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit LetterListModel(QObject *parent = nullptr);

    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<Row> m_rows;
};

} // namespace chitai
