// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace chitai {

class Profiles;
class ReaderLease;

/// That a child reads on another laptop, and what can be done about it, until somebody has read
/// that or the child reads here. A family has nothing of this. Lives in the main thread.
class ElsewhereModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool canReadHere READ canReadHere NOTIFY changed)

public:
    /// The children must outlive the model, and the lease, where there is one.
    ElsewhereModel(Profiles &children, ReaderLease *lease, QObject *parent = nullptr);

    /// In the language of the interface; empty where there is nothing to say.
    [[nodiscard]] QString message() const;
    /// Whether readHere() has a child to take over.
    [[nodiscard]] bool canReadHere() const { return m_isRefused && !m_child.isNull(); }

    /// The child that was refused reads here instead, and is chosen; the other laptop is told.
    Q_INVOKABLE void readHere();
    Q_INVOKABLE void dismiss();

    /// The interface speaks another language.
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    void tell(const QUuid &child, const QString &laptop, bool isRefused);

    Profiles &m_children;
    ReaderLease *const m_lease;
    QUuid m_child; // null: nothing is told
    QString m_laptop;
    bool m_isRefused = false; // or it was taken away
};

} // namespace chitai
