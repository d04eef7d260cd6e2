// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoding/DecoderProtocol.h"

#include <QDeadlineTimer>
#include <chrono>
#include <memory>
#include <mutex>
#include <sys/types.h>

namespace chitai {

/// One chitai-decoder, from the program's side. Any thread, by one at a time.
class DecoderProcess
{
public:
    /// Starts a program; null where that is not possible. It is given three files, of which two are
    /// its end of a pair of sockets and one leads nowhere, and nothing of the environment that it
    /// does not need.
    [[nodiscard]] static std::unique_ptr<DecoderProcess> start(const QString &program);
    /// Ends it, whatever it does at the moment; returns when nothing is left of it.
    ~DecoderProcess();
    DecoderProcess(const DecoderProcess &) = delete;
    DecoderProcess &operator=(const DecoderProcess &) = delete;

    /// The pixels of a file. `large` is held while a large picture is decoded, which is not counted
    /// by `patience`. After TookTooLong, Died and NoDecoder the process must not be asked again.
    [[nodiscard]] DecodeResult decode(const QByteArray &bytes, int maxDimension,
                                      std::chrono::milliseconds patience, std::mutex &large);

    /// Whether it waits for a file, as far as can be seen.
    [[nodiscard]] bool isReady() const;
    /// What holds it; nothing before its first picture.
    [[nodiscard]] std::optional<decoderProtocol::Walls> walls() const { return m_walls; }
    [[nodiscard]] pid_t id() const { return m_id; }

private:
    DecoderProcess(pid_t id, int socket);

    [[nodiscard]] tl::expected<void, DecodeProblem> send(const char *bytes, qsizetype size,
                                                         const QDeadlineTimer &deadline);
    [[nodiscard]] tl::expected<void, DecodeProblem> receive(char *bytes, qsizetype size,
                                                            const QDeadlineTimer &deadline);
    [[nodiscard]] tl::expected<void, DecodeProblem> wait(short events,
                                                         const QDeadlineTimer &deadline) const;
    [[nodiscard]] tl::expected<decoderProtocol::Answer, DecodeProblem>
    receiveAnswer(const QDeadlineTimer &deadline);
    [[nodiscard]] tl::expected<void, DecodeProblem> greet(const QDeadlineTimer &deadline);
    [[nodiscard]] tl::expected<DecodedPicture, DecodeProblem>
    receivePicture(const decoderProtocol::Answer &answer, int maxDimension,
                   const QDeadlineTimer &deadline);

    const pid_t m_id;
    const int m_socket;
    std::optional<decoderProtocol::Walls> m_walls;
    bool m_isAtWork = false;
    bool m_isOver = false;
};

} // namespace chitai
