// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reading/Voice.h"

#include <QStringList>

namespace chitai {

/// Says nothing, and remembers what it was asked for.
class FakeVoice : public Voice
{
public:
    explicit FakeVoice(bool isThere = true)
        : m_isThere(isThere)
    {
    }

    [[nodiscard]] bool isAvailable() const override { return m_isThere; }
    void say(const Utterance &utterance) override
    {
        said += languageCode(utterance.language)
            + (utterance.pace == SpeechPace::Slow ? u" slowly: " : u": ") + utterance.text;
    }
    void hush() override { ++hushed; }

    QStringList said;
    int hushed = 0;

private:
    const bool m_isThere;
};

} // namespace chitai
