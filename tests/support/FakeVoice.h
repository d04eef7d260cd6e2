// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Voice.h"

#include <QStringList>

namespace chitai {

/// Says nothing, and remembers what it was asked for.
class FakeVoice : public Voice
{
public:
    [[nodiscard]] bool isAvailable() const override { return true; }
    void say(const Utterance &utterance) override
    {
        said += languageCode(utterance.language)
            + (utterance.pace == SpeechPace::Slow ? u" slowly: " : u": ") + utterance.text;
    }
    void hush() override { ++hushed; }

    QStringList said;
    int hushed = 0;
};

} // namespace chitai
