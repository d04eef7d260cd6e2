// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/names/NameMask.h"

namespace chitai {

/// Puts the family's names back into a reply that comes in pieces. Only the end of a piece that may
/// be the beginning of a stand-in waits for the next one, so however a reply is cut, what comes out
/// is the same. A piece takes a time that grows with its length alone.
class NameRestorer
{
public:
    /// The mask must outlive this.
    explicit NameRestorer(const NameMask &mask);

    /// Well-formed pieces in, maybe empty pieces out.
    [[nodiscard]] QString feed(const QString &piece);
    /// What still waited: the reply is over.
    [[nodiscard]] QString finish();

private:
    [[nodiscard]] QString restored(QStringView text) const;

    const NameMask &m_mask;
    QString m_waiting; // letters of one word
    bool m_isWithinWord = false; // of which the beginning is out already
};

} // namespace chitai
