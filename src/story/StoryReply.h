// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace chitai {

/// A turn of a story: what is read, and what the character could do next.
struct StoryReply
{
    QString text;
    QStringList choices;

    friend bool operator==(const StoryReply &, const StoryReply &) = default;
};

/// As it is sent and stored: the text, a blank line, and a line "- …" for each choice.
[[nodiscard]] QString joinReply(const StoryReply &reply);

/// The inverse, also for models that number the choices or use another mark. A list in the middle
/// of the text is text.
[[nodiscard]] StoryReply splitReply(const QString &content);

} // namespace chitai
