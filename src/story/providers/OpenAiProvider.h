// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/providers/ChatCompletion.h"

namespace chitai {

/// A service that speaks OpenAI's chat completions: hosted, or a model on this machine (Ollama,
/// llama.cpp). What leaves the machine carries none of the names. Lives in the main thread.
class OpenAiProvider
{
public:
    OpenAiProvider(Endpoint endpoint, NameFinder names, const ChatCompletion::Limits &limits,
                   QNetworkAccessManager &manager);

    [[nodiscard]] std::unique_ptr<ChatCompletion> ask(const ModelRequest &request);

private:
    const Endpoint m_endpoint;
    const NameFinder m_names;
    const ChatCompletion::Limits m_limits;
    QNetworkAccessManager &m_manager;
};

} // namespace chitai
