// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUuid>
#include <optional>

namespace chitai {

/// Who brought a text into the library.
enum class ItemOrigin {
    Person, ///< also by hand out of a story: a star or a change makes it theirs
    Story,
};

/// A word, phrase or sentence of the library. (text, language) is unique.
struct Item
{
    QUuid id;
    QString text;
    Language language = Language::Russian;
    QDateTime createdAt;

    friend bool operator==(const Item &, const Item &) = default;
};

/// An item as the library lists it.
struct ItemEntry
{
    Item item;
    int usageCount = 0; ///< how often it was put into a session
    std::optional<QDateTime> lastUsedAt; ///< when it was last displayed
    int illustrationCount = 0;
    std::optional<QUuid> illustrationId; ///< of its pictures the cover, or the newest
    bool starred = false;
    QStringList tags; ///< in alphabetical order

    /// It was never put into a session.
    [[nodiscard]] bool isNew() const { return usageCount == 0; }

    friend bool operator==(const ItemEntry &, const ItemEntry &) = default;
};

/// A picture that items are linked to; its files are illustrations/IllustrationFiles'.
/// Who is to be named with a picture that was found on the internet; plain text, all but the
/// licence may be empty. Without a licence there is no credit.
struct PictureCredit
{
    QString title;
    QString author;
    QString license; ///< as it calls itself: "CC BY-SA 4.0", "CC0 1.0", "Public domain"
    QString licenseUrl;
    QString source; ///< where it was found: "Wikimedia Commons"
    QString pageUrl; ///< where it is described

    [[nodiscard]] bool isEmpty() const { return license.isEmpty(); }
    friend bool operator==(const PictureCredit &, const PictureCredit &) = default;
};

struct Illustration
{
    QUuid id;
    QString sourceUrl; ///< empty where it came from a file
    int width = 0; ///< pixels of the stored picture
    int height = 0;
    qint64 fileSizeBytes = 0; ///< of the stored picture
    QDateTime createdAt;
    int itemCount = 0; ///< how many items are linked to it
    PictureCredit credit = {};

    friend bool operator==(const Illustration &, const Illustration &) = default;
};

/// One reading session. A session without an end is running, or was when the program died.
struct SessionRecord
{
    QUuid id;
    std::optional<QUuid> profileId; ///< the child that reads; empty where nobody knows
    Language language = Language::Russian;
    QDateTime startedAt;
    std::optional<QDateTime> endedAt;
    QDateTime lastActivityAt;
    std::optional<QUuid> shownItemId; ///< the session item on screen
    bool curtainClosed = false; ///< the text is hidden from the child
    int itemCount = 0;

    friend bool operator==(const SessionRecord &, const SessionRecord &) = default;
};

/// An item's place in a session: queued while displayedAt is empty, then on screen, then completed.
struct SessionItemRecord
{
    QUuid id;
    QUuid itemId;
    QString text; ///< what was read; while the item is queued, the item's own text
    std::optional<QUuid> illustrationId;
    std::optional<QDateTime> displayedAt;
    std::optional<QDateTime> completedAt;
    Language language = Language::Russian; ///< of the item, which may be another than the session's

    friend bool operator==(const SessionItemRecord &, const SessionItemRecord &) = default;
};

/// A tablet, or another program, that was paired.
struct DeviceRecord
{
    QUuid id;
    QString name;
    QByteArray tokenHash; ///< SHA-256 of the device's token, 32 bytes
    QDateTime createdAt;
    QDateTime lastSeenAt;
};

} // namespace chitai
