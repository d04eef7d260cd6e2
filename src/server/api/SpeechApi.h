// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpMessage.h"
#include "server/transport/RequestTarget.h"

namespace chitai {

class SessionModel;
class SpeechRenderer;

/// /api/speech: the text on screen, or a part of it, as a sound that a tablet plays. A client says
/// which part and never what: nothing is said aloud in a family that is not on its screen.
class SpeechApi
{
public:
    /// Both must outlive it.
    SpeechApi(SessionModel &model, SpeechRenderer &renderer);

    /// Answers at once, or when the sound is made.
    void answer(const HttpRequest &request, const FormFields &query, const HttpReply &reply);

private:
    SessionModel &m_model;
    SpeechRenderer &m_renderer;
};

} // namespace chitai
