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
    TextMessage(const QString &text); // NOLINT(google-explicit-constructor): a text is a message

    [[nodiscard]] const QString &text() const { return m_text; }
    /// The whole message as one frame of a server: final, not masked (RFC 6455, section 5.2).
    [[nodiscard]] const QByteArray &frame() const { return m_frame; }

private:
    QString m_text;
    QByteArray m_frame;
};

} // namespace chitai
