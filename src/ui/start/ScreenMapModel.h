// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QRectF>
#include <QtQml/qqmlregistration.h>
#include <functional>

class QScreen;

namespace chitai {

/// The screens of this machine as they stand, in shares of the place that all of them take. It
/// follows screens that come, go and change. Screens that show the same place are one row.
class ScreenMapModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by FirstStartModel")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(double aspect READ aspect NOTIFY changed)
    Q_PROPERTY(int childRow READ childRow NOTIFY changed)

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< "number", from 1, as --screen takes it
        NameRole, ///< "name" of the monitor, or of its connector; not to be translated
        PixelsRole, ///< "pixels": "1920 × 1080"
        PlaceRole, ///< "place": a QRectF within 0, 0, 1, 1
        IsBuiltInRole, ///< "isBuiltIn": the lid of a laptop
        IsParentsRole, ///< "isParents": the parent's window is there
        IsChildsRole, ///< "isChilds": the child's window is there
    };

    /// Who is where, and how the child's window gets elsewhere; empty ones know of nobody.
    struct Dependencies
    {
        std::function<QScreen *()> parentScreen = {};
        std::function<QScreen *()> childScreen = {};
        std::function<void(QScreen &)> moveChild = {};
    };

    explicit ScreenMapModel(QObject *parent = nullptr);

    /// Follows the screens from now on.
    void start(const Dependencies &deps);
    /// Lets go of everything.
    void stop();
    /// One of the windows has moved.
    void update();

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    /// Height of all of them together by their width.
    [[nodiscard]] double aspect() const { return m_aspect; }
    /// -1 where the child's window is on none of them.
    [[nodiscard]] int childRow() const;
    Q_INVOKABLE void choose(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Each place in shares of the rectangle around all of them.
    [[nodiscard]] static QList<QRectF> shares(const QList<QRect> &places);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QScreen *screen = nullptr; // compared alone while it may be gone
        int number = 0;
        QString name;
        QString pixels;
        QRectF place;
        bool isBuiltIn = false;
        bool isParents = false;
        bool isChilds = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void watch(QScreen *screen);
    [[nodiscard]] QList<Row> currentRows() const;

    Dependencies m_deps;
    QList<Row> m_rows;
    double m_aspect = 1;
    bool m_isStarted = false;
};

} // namespace chitai
