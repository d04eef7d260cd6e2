// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ThreadPriority.h"
#include "decoding/DecoderService.h"
#include "decoding/PictureReading.h"
#include "decoding/Sandbox.h"

#include <QFile>
#include <cstdio>
#include <unistd.h>

using namespace chitai;

namespace {

/// Reads a picture of each format, so that nothing has to be loaded later.
void warmUp()
{
    for (const char *name : {"png", "jpg", "webp", "gif", "heic", "avif"}) {
        QFile file(QStringLiteral(":/chitai/decoding/warm.%1").arg(QLatin1StringView(name)));
        if (file.open(QIODevice::ReadOnly))
            (void)readPicture(file.readAll(),
                              1); // what is not installed is told when it is asked for
    }
}

} // namespace

// Decodes pictures for the program, which starts it and talks to it through a pair of sockets that
// is its standard input and output (decoding/DecoderProtocol.h).
int main(int argc, char *[])
{
    if (argc > 1 || ::isatty(STDIN_FILENO) != 0) {
        std::fputs("chitai-decoder is started by chitai, which it reads pictures for.\n", stderr);
        return 2;
    }
    lowerThreadPriority();
    warmUp();
    serveDecoder(STDIN_FILENO, Sandbox::enter(), readPicture);
    // No destructor of a library that may try what is not allowed here.
    ::_exit(0);
}
