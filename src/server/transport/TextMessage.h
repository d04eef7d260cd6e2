// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace chitai {

/// A text message to clients. Its bytes are made once, and shared by all connections that carry it.
class TextMessage
{
public:
    // NOLINTBEGIN(google-explicit-constructor): a text is a message
    TextMessage(const QByteArray &utf8);
    TextMessage(const QString &text);
    // NOLINTEND(google-explicit-constructor)

    /// In UTF-8; valid as long as the message.
    [[nodiscard]] QByteArrayView text() const { return QByteArrayView(m_frame).sliced(m_header); }
    /// The whole message as one frame of a server: final, not masked (RFC 6455, section 5.2).
    [[nodiscard]] const QByteArray &frame() const { return m_frame; }

private:
    QByteArray m_frame;
    qsizetype m_header = 0; // bytes of the frame before the text
};

} // namespace chitai
