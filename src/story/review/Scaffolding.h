// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai {

/// A reply of a language model without what stands around its story, as far as that is certain:
/// thoughts (`<think>`, also where one of the two tags is missing), tokens of chat templates,
/// labels of roles and whatever a model wrote for the other side, introductions ("Sure! Here is
/// your story:") and offers at the end, titles, tags of HTML, links, fences of code, notes on the
/// reply, emoji. Of a JSON object that has the story in it, the story and its choices. Anything
/// else stays as it was written.
[[nodiscard]] QString withoutScaffolding(const QString &reply);

/// Whether a sentence speaks about the telling, or refuses it, or has signs in it that no story
/// has. For what withoutScaffolding() has to leave.
[[nodiscard]] bool looksLikeScaffolding(const QString &sentence);

} // namespace chitai
