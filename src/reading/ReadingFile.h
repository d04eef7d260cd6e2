// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/Database.h"
#include "storage/IllustrationStore.h"
#include "storage/LibraryStore.h"
#include "storage/Outbox.h"
#include "storage/ReadingEventStore.h"
#include "storage/ServerCourier.h"
#include "storage/SessionStore.h"
#include "storage/SettingsStore.h"

#include <QObject>
#include <atomic>

namespace chitai {

class Clock;

/// This laptop's own file, in which a reading session runs where the library is on a server: what
/// is read is written there first, with what the server has to be told (Outbox), and what the
/// session reads are copies. So no tap waits for the network, and the session goes on while the
/// server is away. A family with a file of its own has none of this. Lives in the thread that made
/// it.
class ReadingFile : public QObject
{
    Q_OBJECT

public:
    /// Opens the file, makes it where there is none, and asks `server`, the program's connection,
    /// from now on only where the server is there. A damaged one is laid aside. Other errors as
    /// openLaptopFile(), and nothing of the outbox is lost then.
    [[nodiscard]] static Result<std::unique_ptr<ReadingFile>>
    open(const QString &path, Database &server, const Clock &clock);
    ~ReadingFile() override;

    /// StorageFailed where what waits is for another library than that with this id. Changes
    /// nothing.
    [[nodiscard]] Result<void> requireLibrary(const QString &id) const;
    /// The beginning of the program: the server of this library takes what it was not told before
    /// the program ended, and what runs is copied. The server must be there.
    [[nodiscard]] Result<void> start(const QString &library);
    /// The end: gives the server two seconds to take what waits.
    void finish();

    // The stores of the file.
    [[nodiscard]] Database &database() { return *m_file; }
    [[nodiscard]] LibraryStore &library() { return m_library; }
    [[nodiscard]] SessionStore &sessions() { return m_sessions; }
    [[nodiscard]] IllustrationStore &illustrations() { return m_illustrations; }
    [[nodiscard]] ReadingEventStore &events() { return m_events; }
    [[nodiscard]] SettingsStore &settings() { return m_settings; }
    [[nodiscard]] ServerCourier &courier() { return m_courier; }

    /// Has texts in the file that are to be read, as the server has them now; where it is away, as
    /// they were read here before. Unreachable where it is away and they were not.
    [[nodiscard]] Result<void> bring(const QList<QUuid> &itemIds);
    /// Texts, or their pictures, have changed: has them anew, some time later.
    void refresh(const QList<QUuid> &itemIds);
    /// Something was written on the server into the log; the file has it too where it has the text.
    void copy(const ReadingEvent &event);
    /// A picture was deleted: no text of the file has it any more.
    void forgetPicture(const QUuid &id);
    /// What the server has of this run's sessions counts, as something of it was deleted there, or
    /// came back. The outbox is emptied first; where that fails nothing happens.
    void copyAnew();

    /// How things stand with the server.
    [[nodiscard]] ServerState state() const { return m_courier.state(); }
    /// How many changes the server has refused for good, since ever.
    [[nodiscard]] int asideCount() const { return *m_aside; }
    /// Of how many of them nobody was told yet, in this run or an earlier one.
    [[nodiscard]] int untoldCount() const { return *m_aside - m_told; }
    /// A person has read of them all.
    void noteTold();
    /// The name under which a damaged file was laid aside by open(); empty as a rule.
    [[nodiscard]] const QString &laidAside() const { return m_laidAside; }

Q_SIGNALS:
    void stateChanged();

private:
    ReadingFile(std::unique_ptr<Database> file, const QString &path, Database &server,
                const Clock &clock);
    void note(const ServerState &state);
    /// For any thread: writes down what the server refuses for good.
    [[nodiscard]] ServerCourier::Aside keepsAside(const QString &path) const;
    /// Does something to the file that the server needs not be told.
    [[nodiscard]] Result<void> quietly(const std::function<Result<void>()> &change);

    Database &m_server;
    const std::unique_ptr<Database> m_file;
    LibraryStore m_library;
    SessionStore m_sessions;
    IllustrationStore m_illustrations;
    ReadingEventStore m_events;
    SettingsStore m_settings;
    const std::shared_ptr<std::atomic<int>> m_aside = std::make_shared<std::atomic<int>>(0);
    int m_told = 0;
    QString m_laidAside;
    ServerCourier m_courier;
    Outbox m_outbox;
};

} // namespace chitai
