// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/providers/ChatCompletion.h"
#include "story/providers/NameShield.h"

namespace chitai {

/// A service that speaks OpenAI's chat completions: hosted, or a model on this machine (Ollama,
/// llama.cpp). What leaves the machine carries no child's name.
class OpenAiProvider final : public Provider
{
public:
    OpenAiProvider(Endpoint endpoint, NameShield names, const ChatCompletion::Limits &limits,
                   QNetworkAccessManager &manager);

    [[nodiscard]] std::unique_ptr<ModelStream> ask(const ModelRequest &request) override;

private:
    const Endpoint m_endpoint;
    const NameShield m_names;
    const ChatCompletion::Limits m_limits;
    QNetworkAccessManager &m_manager;
};

} // namespace chitai
