// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/ChangeKeeper.h"

#include <functional>

namespace chitai {

class Database;

/// The changes of one transaction, on their way to the server.
struct OutboxEntry
{
    qint64 number = 0; ///< counts up, without gaps that matter
    QList<Statement> changes;
};

/// Entries in one transaction, which all other laptops wait for.
inline constexpr qsizetype mostEntriesAtOnce = 50;

/// What the server refused for good, kept for a person to look at.
struct SetAside
{
    qint64 number = 0; ///< of its entry
    Statement change;
    QString reason; ///< as the server says it
};

/// The outbox of a laptop whose library is on a server: in a file of its own stands, in the same
/// transaction as the changes themselves, what the server has to be told. Entries are numbered, and
/// the server notes up to which it has taken them (takeEntries()), so each is taken once. Lives in
/// the thread of its Database.
class Outbox : public ChangeKeeper
{
public:
    /// Whom to hand what was committed.
    using Sender = std::function<void(const OutboxEntry &)>;

    /// Of a file of the usual schema, which it tells to keep what is changed from now on; open()
    /// comes first.
    Outbox(Database &file, Sender sender);
    ~Outbox() override;

    /// Makes the tables where there are none.
    [[nodiscard]] Result<void> open();
    /// Whether the outbox is of this library, or of none yet, by the id that a library keeps when
    /// it is copied. StorageFailed where it is of another one for which something waits.
    [[nodiscard]] Result<bool> isOf(const QString &library) const;
    /// From now on it is of this library: where it was of another one it begins anew, as another
    /// outbox. isOf() comes first.
    [[nodiscard]] Result<void> begin(const QString &library);
    /// Where nothing waits, it is from now on another outbox of the same library, with numbers of
    /// its own. So two laptops that one of which is a copy of the other, with its file, don't go on
    /// under one id, where the server would take the changes of one of them for those that it has.
    [[nodiscard]] Result<void> beginAnew();
    /// Takes what the server has taken out of the file.
    [[nodiscard]] Result<void> dropTaken();
    /// Which outbox this is, for the server.
    [[nodiscard]] const QString &id() const { return m_id; }
    /// What waits, in its order, behind what the server has taken already.
    [[nodiscard]] Result<QList<OutboxEntry>> entries(qint64 takenUpTo) const;
    /// The number given last.
    [[nodiscard]] qint64 newest() const { return m_newest; }
    /// The server has taken all entries up to this one. They leave the file with the next change.
    void noteTaken(qint64 upTo);
    [[nodiscard]] Result<int> countAside() const;
    /// Of how many of those a person has been told, here or in an earlier run.
    [[nodiscard]] Result<int> countTold() const;
    [[nodiscard]] Result<void> noteTold(int count);

    [[nodiscard]] Result<void> keep(const QList<Statement> &changes) override;
    void committed() override;

    /// Writes down what was refused, from any thread, into the file at that path. Nothing is lost
    /// where that fails: the entry waits on.
    [[nodiscard]] static Result<void> setAside(const QString &path, const SetAside &refused);

private:
    [[nodiscard]] Result<void> become(const QString &id, const QString &library, qint64 newest);

    Database &m_file;
    const Sender m_sender;
    QString m_id;
    QString m_library; // empty: of none yet
    qint64 m_newest = 0;
    qint64 m_taken = 0;
    OutboxEntry m_kept; // not committed yet
};

/// Of an outbox, up to which entry the server has taken them; 0 where it knows none.
[[nodiscard]] Result<qint64> takenUpTo(Database &server, const QString &outbox);
/// Gives the server all that waits in an outbox of its library, and gives how many entries that
/// were.
[[nodiscard]] Result<int> handOver(Outbox &outbox, Database &server,
                                   const std::function<Result<void>(const SetAside &)> &aside);
/// The same with what an earlier run has left in the file of a laptop, where there is one and no
/// program has it open. StorageFailed where something waits for another library.
[[nodiscard]] Result<void> handOverLeft(const QString &path, Database &server);
/// Gives entries, in their order, to the server, some at a time, each time with the note that it
/// has them; what it has already is passed over. A change that it refuses for good (StorageFailed,
/// NotAllowed) is given to `aside` and left out. Any other error ends it, and all of it can be
/// tried again.
[[nodiscard]] Result<void> takeEntries(Database &server, const QString &outbox,
                                       const QList<OutboxEntry> &entries,
                                       const std::function<Result<void>(const SetAside &)> &aside);

} // namespace chitai
