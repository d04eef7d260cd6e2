// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoding/PictureDecoder.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

namespace chitai {

class DecoderProcess;

/// Has pictures from outside decoded by processes of their own (chitai-decoder), which can open no
/// file and no connection, and have a bound of memory and time. One that ends over its picture, or
/// takes too long and is ended, costs this picture; the next goes to another. The first picture
/// starts the first process, which stays for a while, as pictures seldom come alone; as many run as
/// threads ask at once.
///
/// Lives in a thread with an event loop, where there is one: without, processes stay until the pool
/// goes. The pool must outlive the threads that ask it.
class DecoderPool : public QObject, public PictureDecoder
{
    Q_OBJECT

public:
    struct Options
    {
        QString program = usualProgram(); ///< empty where there is none
        std::chrono::milliseconds patience = std::chrono::seconds(60); ///< with one picture
        std::chrono::milliseconds rest = std::chrono::seconds(30); ///< for which they stay
        std::size_t mostResting = 2; ///< processes that stay
    };

    explicit DecoderPool(Options options, QObject *parent = nullptr);
    /// Ends all processes, and returns when they are gone.
    ~DecoderPool() override;

    /// As readPicture() in this process; besides TookTooLong, Died and NoDecoder. NoPicture for no
    /// bytes and for more than 20 MB.
    [[nodiscard]] DecodeResult decode(const QByteArray &bytes, int maxDimension) override;

    /// The processes that wait for a picture, each by its number. Any thread.
    [[nodiscard]] QList<qint64> resting() const;

    /// chitai-decoder beside the program that runs, or where an installed program has it; empty
    /// where it is missing.
    [[nodiscard]] static QString usualProgram();

private:
    [[nodiscard]] std::unique_ptr<DecoderProcess> take();
    void putBack(std::unique_ptr<DecoderProcess> process);
    void endResting();
    void tellWalls(const DecoderProcess &process);

    const Options m_options;
    std::mutex m_large; // held over each large picture
    mutable std::mutex m_guard; // of what follows
    std::vector<std::unique_ptr<DecoderProcess>> m_resting;
    bool m_isTold = false; // what this machine lacks, once
    QTimer m_rest;
};

} // namespace chitai
