// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace chitai {

/// What one event of a streamed chat completion says.
struct ChatEvent
{
    QString text; ///< a piece of the reply, maybe empty
    QString explanation; ///< what the provider says of an error
    bool isLast = false; ///< the reply is whole: [DONE], or a reason why it ended
    bool isCut = false; ///< it ended because the model may not write more
    bool isWithheld = false; ///< it ended because of the service's filter
    bool isRefusal = false; ///< the model says that it does not want to
    bool hasThoughts = false; ///< the model thinks aloud; that is no part of the reply
    bool isError = false; ///< the provider reports that something went wrong
    bool isUnreadable = false; ///< no JSON object, or none of ours
    std::optional<int> promptTokens;
    std::optional<int> replyTokens;
};

/// Reads the data of an event; also the whole body of a reply that was not streamed.
[[nodiscard]] ChatEvent readChatEvent(const QByteArray &data);

/// What the body of a refused request says, in its own words: at most 300 characters, one line.
/// Empty where it says nothing that is known.
[[nodiscard]] QString explanationOf(const QByteArray &body);

/// The same without keys: services repeat the key that they refuse, whole or in part.
[[nodiscard]] QString withoutKeys(QString explanation);

/// Puts together letters that were cut in two halves (surrogates) at the edge of two pieces, and
/// replaces halves that stay alone: what comes out is always well formed. Null
/// characters (U+0000) are left out.
class PieceJoiner
{
public:
    [[nodiscard]] QString join(const QString &piece);
    /// What was kept back for a second half that never came.
    [[nodiscard]] QString finish();

private:
    QString m_kept;
};

/// How many tokens a text has about, where the provider does not say.
[[nodiscard]] int estimateTokens(const QString &text);

} // namespace chitai
