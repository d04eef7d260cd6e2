// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickPaintedItem>

namespace chitai {

/// One of the program's own pictures (`:/chitai/images`, PNG), as large as the item and in its
/// own proportions. Its implicit size is that of the file.
///
/// While nobody sees it, it has no pixels, and no size until it is seen first: a picture that waits
/// for its moment costs a start nothing.
///
/// Not an Image: to show even one, QtQuick loads every image plugin of the system (Qt 6.4), a
/// megabyte that a family without pictures never needs.
class StaticImage : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged REQUIRED)

public:
    explicit StaticImage(QQuickItem *parent = nullptr);

    /// Of the file, without its ending.
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);

    /// Reads the file anew, which happens when the item changes its size: pixels that are on the
    /// screen need no second copy.
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();

protected:
    void componentComplete() override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void readSize();

    QString m_name;
    bool m_isSizeKnown = true; // of no picture
};

} // namespace chitai
