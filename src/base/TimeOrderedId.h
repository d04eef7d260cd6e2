// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QUuid>

namespace chitai {

/// Makes UUIDs of version 7 (RFC 9562, section 5.7; a counter of 12 bits follows the milliseconds).
/// Their texts sort in the order in which they were made, also where the clock stands still or is
/// set back.
class TimeOrderedIds
{
public:
    /// What is made from now on sorts behind this one. A null id is passed over, as is one before
    /// those that were made here.
    void startBehind(const QUuid &newest);
    [[nodiscard]] QUuid make(const QDateTime &moment);

private:
    qint64 m_milliseconds = 0; // since 1970, of the newest
    int m_counter = 0; // of the newest
};

} // namespace chitai
