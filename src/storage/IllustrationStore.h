// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/Records.h"

namespace chitai {

class Clock;
class Database;

/// The pictures that items are linked to; their files are illustrations/IllustrationFiles'. Every
/// call is one transaction; a failed call changes nothing. Lives in the thread of its Database.
class IllustrationStore
{
public:
    IllustrationStore(Database &database, const Clock &clock);

    /// With its credit, where it has one. The content hash tells the same file again; see
    /// withContent().
    [[nodiscard]] Result<void> add(const Illustration &illustration, const QByteArray &contentHash);
    /// Whom to name with a picture that is there.
    [[nodiscard]] Result<void> setCredit(const QUuid &id, const PictureCredit &credit);
    /// History rows that showed it stay, without it. NotFound where there is none.
    [[nodiscard]] Result<void> remove(const QUuid &id);

    /// NotFound where there is none.
    [[nodiscard]] Result<Illustration> illustration(const QUuid &id) const;
    /// Newest first.
    [[nodiscard]] Result<QList<Illustration>> illustrations(int offset, int limit) const;
    [[nodiscard]] Result<int> count() const;
    [[nodiscard]] Result<QList<QUuid>> ids() const;
    /// The picture that was made from a file with this hash, if there is one.
    [[nodiscard]] Result<std::optional<Illustration>>
    withContent(const QByteArray &contentHash) const;

    /// The pictures linked to an item, newest first.
    [[nodiscard]] Result<QList<Illustration>> illustrationsOf(const QUuid &itemId) const;
    /// The same as ids alone: its cover, then the oldest first.
    [[nodiscard]] Result<QList<QUuid>> ofItem(const QUuid &itemId) const;

    /// NotFound for an unknown item or picture, Conflict where they are linked already.
    [[nodiscard]] Result<void> link(const QUuid &itemId, const QUuid &illustrationId);
    /// NotFound where there is no such link.
    [[nodiscard]] Result<void> unlink(const QUuid &itemId, const QUuid &illustrationId);

    /// Which of an item's pictures stands for it in lists: the newest, until one is chosen.
    /// NotFound where it is none of its pictures.
    [[nodiscard]] Result<void> setCover(const QUuid &itemId, const QUuid &illustrationId);
    /// A picture that belongs to no item and to no child, the newest first; nothing behind the
    /// last.
    [[nodiscard]] Result<std::optional<Illustration>> withoutText(int offset) const;
    /// Whether it is such a picture, and none that a session ended in.
    [[nodiscard]] Result<bool> isNobodys(const QUuid &id) const;

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace chitai
