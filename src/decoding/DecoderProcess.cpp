// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/DecoderProcess.h"

#include <QFile>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace chitai {

using namespace decoderProtocol;

namespace {

/// What the decoder gets of the environment: where libraries are found, and nothing of the
/// family's.
std::vector<QByteArray> environmentOfDecoder()
{
    // Without Glib's event loop, which has more of the system calls.
    std::vector<QByteArray> environment{"LC_ALL=C.UTF-8", "QT_NO_GLIB=1"};
    for (const char *name : {"LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "LIBHEIF_PLUGIN_PATH",
                             "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (const char *value = std::getenv(name))
            environment.push_back(QByteArray(name) + '=' + value);
    }
    return environment;
}

/// How the new process begins: nothing of the signals, files and terminal of this one.
class Beginning
{
public:
    explicit Beginning(int socket)
    {
        ::posix_spawn_file_actions_init(&m_files);
        ::posix_spawn_file_actions_adddup2(&m_files, socket, STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&m_files, socket, STDOUT_FILENO);
        ::posix_spawn_file_actions_addopen(&m_files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        ::posix_spawnattr_init(&m_attributes);
        sigset_t signals;
        sigemptyset(&signals);
        ::posix_spawnattr_setsigmask(&m_attributes, &signals);
        sigfillset(&signals);
        ::posix_spawnattr_setsigdefault(&m_attributes, &signals);
        ::posix_spawnattr_setpgroup(&m_attributes, 0); // Ctrl+C is not meant for it
        ::posix_spawnattr_setflags(
            &m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~Beginning()
    {
        ::posix_spawnattr_destroy(&m_attributes);
        ::posix_spawn_file_actions_destroy(&m_files);
    }
    Beginning(const Beginning &) = delete;
    Beginning &operator=(const Beginning &) = delete;

    bool spawn(const QByteArray &path, pid_t &id)
    {
        std::vector<QByteArray> environment = environmentOfDecoder();
        std::vector<char *> variables;
        for (QByteArray &variable : environment)
            variables.push_back(variable.data());
        variables.push_back(nullptr);
        QByteArray name = path;
        char *arguments[] = {name.data(), nullptr};
        return ::posix_spawn(&id, path.constData(), &m_files, &m_attributes, arguments,
                             variables.data())
            == 0;
    }

private:
    posix_spawn_file_actions_t m_files = {};
    posix_spawnattr_t m_attributes = {};
};

/// A pair of sockets that no other new process inherits.
bool makePair(int (&pair)[2])
{
#ifdef SOCK_CLOEXEC
    return ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) == 0;
#else
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0)
        return false;
    for (const int file : pair)
        ::fcntl(file, F_SETFD, FD_CLOEXEC);
    return true;
#endif
}

#ifdef MSG_NOSIGNAL
constexpr int quietly = MSG_NOSIGNAL | MSG_DONTWAIT;
#else
constexpr int quietly = MSG_DONTWAIT;
#endif

// To load what it needs, on a machine that is busy.
constexpr std::chrono::seconds patienceWithStart(60);
constexpr int socketBuffer = 1024 * 1024; // bytes, where the kernel allows it

} // namespace

std::unique_ptr<DecoderProcess> DecoderProcess::start(const QString &program)
{
    int pair[2] = {-1, -1};
    if (!makePair(pair))
        return nullptr;
    for (const int file : pair) {
        ::setsockopt(file, SOL_SOCKET, SO_SNDBUF, &socketBuffer, sizeof socketBuffer);
#ifdef SO_NOSIGPIPE
        const int on = 1;
        ::setsockopt(file, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    }
    pid_t id = -1;
    const bool isStarted = Beginning(pair[1]).spawn(QFile::encodeName(program), id);
    ::close(pair[1]);
    if (!isStarted) {
        ::close(pair[0]);
        return nullptr;
    }
    return std::unique_ptr<DecoderProcess>(new DecoderProcess(id, pair[0]));
}

DecoderProcess::DecoderProcess(pid_t id, int socket)
    : m_id(id)
    , m_socket(socket)
{
}

DecoderProcess::~DecoderProcess()
{
    ::close(m_socket);
    ::kill(m_id, SIGKILL);
    while (::waitpid(m_id, nullptr, 0) < 0 && errno == EINTR) { }
}

bool DecoderProcess::isReady() const
{
    if (m_isAtWork || m_isOver)
        return false;
    char next = 0;
    const ssize_t got = ::recv(m_socket, &next, 1, MSG_PEEK | MSG_DONTWAIT);
    if (got < 0)
        return errno == EAGAIN || errno == EWOULDBLOCK;
    return got > 0 && !m_walls; // its hello, and nothing else unasked
}

tl::expected<void, DecodeProblem> DecoderProcess::wait(short events,
                                                       const QDeadlineTimer &deadline) const
{
    for (;;) {
        pollfd file{.fd = m_socket, .events = events, .revents = 0};
        const int left
            = deadline.isForever() ? -1 : int(qMin(deadline.remainingTime(), qint64(INT_MAX)));
        const int ready = ::poll(&file, 1, left);
        if (ready > 0)
            return {};
        if (ready == 0)
            return tl::unexpected(DecodeProblem::TookTooLong);
        if (errno != EINTR)
            return tl::unexpected(DecodeProblem::Died);
    }
}

tl::expected<void, DecodeProblem> DecoderProcess::send(const char *bytes, qsizetype size,
                                                       const QDeadlineTimer &deadline)
{
    while (size > 0) {
        const ssize_t sent = ::send(m_socket, bytes, size_t(size), quietly);
        if (sent >= 0) {
            bytes += sent;
            size -= sent;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            if (const auto ready = wait(POLLOUT, deadline); !ready)
                return ready;
        } else if (errno != EINTR) {
            return tl::unexpected(DecodeProblem::Died);
        }
    }
    return {};
}

tl::expected<void, DecodeProblem> DecoderProcess::receive(char *bytes, qsizetype size,
                                                          const QDeadlineTimer &deadline)
{
    while (size > 0) {
        if (deadline.hasExpired())
            return tl::unexpected(DecodeProblem::TookTooLong);
        const ssize_t got = ::recv(m_socket, bytes, size_t(size), MSG_DONTWAIT);
        if (got > 0) {
            bytes += got;
            size -= got;
        } else if (got == 0) {
            return tl::unexpected(DecodeProblem::Died);
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            if (const auto ready = wait(POLLIN, deadline); !ready)
                return ready;
        } else if (errno != EINTR) {
            return tl::unexpected(DecodeProblem::Died);
        }
    }
    return {};
}

tl::expected<Answer, DecodeProblem> DecoderProcess::receiveAnswer(const QDeadlineTimer &deadline)
{
    QByteArray bytes(answerBytes, '\0');
    if (const auto got = receive(bytes.data(), bytes.size(), deadline); !got)
        return tl::unexpected(got.error());
    const std::optional<Answer> answer = readAnswer(bytes);
    if (!answer)
        return tl::unexpected(DecodeProblem::Died);
    return *answer;
}

tl::expected<void, DecodeProblem> DecoderProcess::greet(const QDeadlineTimer &deadline)
{
    if (m_walls)
        return {};
    const auto hello = receiveAnswer(deadline);
    if (!hello || hello->kind != Answer::Kind::Hello)
        return tl::unexpected(DecodeProblem::NoDecoder);
    m_walls = hello->walls;
    return {};
}

tl::expected<DecodedPicture, DecodeProblem>
DecoderProcess::receivePicture(const Answer &answer, int maxDimension,
                               const QDeadlineTimer &deadline)
{
    if (qMax(answer.size.width(), answer.size.height()) > maxDimension)
        return tl::unexpected(DecodeProblem::Died);
    DecodedPicture picture{
        .image
        = QImage(answer.size, answer.hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32),
        .isScaled = answer.isScaled};
    const qsizetype size = qsizetype(answer.size.width()) * answer.size.height() * 4;
    // Lines of 32-bit pixels have nothing between them.
    if (picture.image.isNull() || picture.image.sizeInBytes() != size)
        return tl::unexpected(DecodeProblem::TooManyPixels);
    if (const auto got = receive(reinterpret_cast<char *>(picture.image.bits()), size, deadline);
        !got)
        return tl::unexpected(got.error());
    return picture;
}

DecodeResult DecoderProcess::decode(const QByteArray &bytes, int maxDimension,
                                    std::chrono::milliseconds patience, std::mutex &large)
{
    const auto refused = [](DecodeProblem problem) {
        return tl::unexpected(DecodeRefusal{problem, {}});
    };
    m_isAtWork = true;
    if (const auto greeted = greet(QDeadlineTimer(patienceWithStart)); !greeted)
        return refused(greeted.error());
    QDeadlineTimer deadline(patience);
    const QByteArray header = written(
        Request{.maxDimension = quint32(maxDimension), .fileBytes = quint32(bytes.size())});
    for (const QByteArray &part : {header, bytes}) {
        if (const auto sent = send(part.constData(), part.size(), deadline); !sent)
            return refused(sent.error());
    }
    std::unique_lock<std::mutex> turn;
    for (;;) {
        const auto answer = receiveAnswer(deadline);
        if (!answer)
            return refused(answer.error());
        m_isOver = answer->isLast;
        switch (answer->kind) {
        case Answer::Kind::Hello:
            return refused(DecodeProblem::Died);
        case Answer::Kind::Large:
            if (!turn) {
                turn = std::unique_lock(large);
                deadline.setRemainingTime(patience);
            }
            if (const auto sent = send(&goOn, 1, deadline); !sent)
                return refused(sent.error());
            continue;
        case Answer::Kind::Refusal:
            m_isAtWork = false;
            return tl::unexpected(DecodeRefusal{answer->problem, answer->size});
        case Answer::Kind::Picture: {
            auto picture = receivePicture(*answer, maxDimension, deadline);
            if (!picture)
                return refused(picture.error());
            m_isAtWork = false;
            return *std::move(picture);
        }
        }
    }
}

} // namespace chitai
