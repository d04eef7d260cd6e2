// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace chitai {

/// Takes a stream of server-sent events apart
/// (https://html.spec.whatwg.org/multipage/server-sent-events.html, section 9.2.6), however the
/// network cut it into pieces. Lines end in LF, CR or CRLF; comments and fields other than "data"
/// mean nothing here.
class SseParser
{
public:
    /// What one event may hold.
    static constexpr qsizetype maxEventBytes = 1024 * 1024;

    /// The data of the events that these bytes bring to an end, in order.
    [[nodiscard]] QList<QByteArray> feed(const QByteArray &bytes);
    /// The stream is over: the data of an event that no blank line has ended, which many servers
    /// leave out at the end. Empty where there is none.
    [[nodiscard]] QByteArray finish();
    /// An event was too large; nothing is read any more.
    [[nodiscard]] bool isOverflown() const { return m_isOverflown; }

private:
    void takeLine();

    QByteArray m_line;
    QByteArray m_data;
    bool m_hasData = false;
    bool m_endedInCr = false; // a following LF belongs to the same line end
    bool m_isFirstLine = true;
    bool m_isOverflown = false;
    QList<QByteArray> m_events;
};

} // namespace chitai
