// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace chitai {

/// What a peer sent and nobody has used yet. However small the pieces are in which it comes, to
/// find the end of a header costs each byte one look.
class ReceivedBytes
{
public:
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    void append(QByteArrayView more) { m_bytes.append(more); }
    /// Forgets the first bytes; what follows begins a header, or goes on with a body.
    void drop(qsizetype count);
    [[nodiscard]] QByteArray takeAll();

    /// How many bytes the header takes, with the blank line; 0 while that has not come.
    [[nodiscard]] qsizetype headerSize();
    /// Whether it is worth a look if this can become a header at all: with the first bytes, and
    /// whenever they have doubled. Together the looks cost twice what came.
    [[nodiscard]] bool isDueForProbe();

private:
    QByteArray m_bytes;
    qsizetype m_searched = 0; // no blank line begins before
    qsizetype m_probed = 0;
};

} // namespace chitai
