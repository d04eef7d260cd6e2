// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/DatabaseAddress.h"

#include <QObject>
#include <QThread>
#include <QUuid>

namespace chitai {

/// Says what other laptops have changed in a database that they share, within milliseconds; asks
/// nobody for it. The server tells a connection of its own, in a thread of its own, so nothing
/// waits for a server that is away: once a minute the connection is tried, and made anew where it
/// is lost, and everything counts as changed then. Lives in the thread that made it.
class DatabaseNews : public QObject
{
    Q_OBJECT

public:
    /// A server with the laptop whose own changes are no news.
    explicit DatabaseNews(const DatabaseAddress &address, QObject *parent = nullptr);
    ~DatabaseNews() override;

    enum class Subject {
        Library,
        Children,
        Syllables,
        Sessions,
        Stories,
        Pictures,
        Readers,
        Groups
    };
    Q_ENUM(Subject)

Q_SIGNALS:
    /// It listens, at first and after each loss.
    void ready();
    void changed(chitai::DatabaseNews::Subject subject);
    /// A picture was deleted.
    void pictureRemoved(const QUuid &id);

private:
    QThread m_thread;
};

} // namespace chitai
