// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/DecoderPool.h"
#include "decoding/DecoderService.h"
#include "decoding/PictureReading.h"
#include "decoding/Sandbox.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace chitai;

namespace {

// Exit status of an attempt.
constexpr int itWorked = 10;
constexpr int itFailed = 11;

[[noreturn]] void end(bool worked)
{
    ::_exit(worked ? itWorked : itFailed);
}

bool fillMemory()
{
    constexpr std::size_t piece = 64 * 1024 * 1024;
    for (quint64 filled = 0; filled <= Sandbox::mostMemory; filled += piece) {
        if (::mmap(nullptr, piece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            == MAP_FAILED)
            return false;
    }
    return true;
}

/// Tries one thing that a decoder has no business to do.
[[noreturn]] void attempt(const QByteArray &what, const QByteArray &folder)
{
    char program[] = "/bin/true";
    char *arguments[] = {program, nullptr};
    if (what == "read")
        end(::open("/etc/passwd", O_RDONLY) >= 0);
    if (what == "look")
        end(::access("/etc/passwd", F_OK) == 0);
    if (what == "write")
        end(::open(QByteArray(folder + "/written").constData(), O_WRONLY | O_CREAT, 0600) >= 0);
    if (what == "folder")
        end(::mkdir(QByteArray(folder + "/made").constData(), 0700) == 0);
    if (what == "remove")
        end(::unlink(QByteArray(folder + "/there").constData()) == 0);
    if (what == "connect")
        end(::socket(AF_INET, SOCK_STREAM, 0) >= 0);
    if (what == "local")
        end(::socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
    if (what == "run")
        end(::execv(program, arguments) == 0);
    if (what == "fork") {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        end(child > 0);
    }
    if (what == "code")
        end(::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            != MAP_FAILED);
    if (what == "kill")
        end(::kill(::getppid(), 0) == 0);
    if (what == "memory")
        end(fillMemory());
    if (what == "thread") { // which is allowed
        int seen = 0;
        std::thread([&seen] { seen = 1; }).join();
        end(seen == 1);
    }
    ::_exit(2);
}

/// What becomes of the decoder that gets these bytes.
DecodeResult readStrangely(const QByteArray &bytes, int maxDimension, const LargeTurn &turn)
{
    if (bytes == "hang") {
        for (;;)
            ::pause();
    }
    if (bytes == "spin") {
        for (std::atomic_int i = 0;; ++i) { }
    }
    if (bytes == "crash")
        ::raise(SIGSEGV);
    if (bytes == "leave")
        ::_exit(0);
    if (bytes == "rubbish" || bytes == "rubbish twice") {
        const QByteArray rubbish(64, 'x');
        [[maybe_unused]] const ssize_t put
            = ::write(STDOUT_FILENO, rubbish.constData(), size_t(rubbish.size()));
    }
    if (bytes == "oversized")
        return DecodedPicture{.image = QImage(maxDimension + 1, 1, QImage::Format_RGB32)};
    if (bytes == "again and again") {
        for (;;)
            turn(largePictureBytes + 1);
    }
    if (bytes == "large") {
        turn(largePictureBytes + 1);
        return DecodedPicture{.image = QImage(1, 1, QImage::Format_RGB32)};
    }
    return readPicture(bytes, maxDimension, turn);
}

} // namespace

/// Without arguments a decoder as the pool starts it. With "free" or "walled", a thing to try and a
/// folder: in a sandbox or without one.
int main(int argc, char *argv[])
{
    if (argc == 4) {
        if (std::strcmp(argv[1], "walled") == 0)
            (void)Sandbox::enter();
        attempt(argv[2], argv[3]);
    }
    if (argc == 3 && std::strcmp(argv[1], "start") == 0) {
        // A program that has a decoder and is killed: says which, and is gone.
        DecoderPool pool({.program = QString::fromLocal8Bit(argv[2])});
        (void)pool.decode("GIF89a", 1);
        std::printf("%lld\n", static_cast<long long>(pool.resting().front()));
        std::fflush(stdout);
        ::raise(SIGKILL);
    }
    if (argc == 2 && std::strcmp(argv[1], "walls") == 0)
        ::_exit(int(Sandbox::enter().hasFilter));
    serveDecoder(STDIN_FILENO, {}, readStrangely);
    ::_exit(0);
}
