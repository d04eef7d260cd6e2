// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/Sandbox.h"

#include <cstdint>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace chitai {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool hasShadowMemory = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool hasShadowMemory = true;
#else
constexpr bool hasShadowMemory = false;
#endif
#else
constexpr bool hasShadowMemory = false;
#endif

template <typename Resource>
bool limit(Resource resource, quint64 value)
{
    rlimit both = {};
    if (::getrlimit(resource, &both) != 0)
        return false;
    // A stricter one that is there already stays.
    both.rlim_max = qMin(both.rlim_max, rlim_t(value));
    both.rlim_cur = both.rlim_max;
    return ::setrlimit(resource, &both) == 0;
}

bool setLimits()
{
    bool all = limit(RLIMIT_CPU, quint64(Sandbox::mostProcessorSeconds));
    all = limit(RLIMIT_NOFILE, Sandbox::mostFiles) && all;
    all = limit(RLIMIT_FSIZE, 0) && all;
    all = limit(RLIMIT_CORE, 0) && all;
    // The address sanitizer reserves terabytes.
    if (!hasShadowMemory)
        all = limit(RLIMIT_AS, Sandbox::mostMemory) && all;
    return all;
}

#ifdef Q_OS_LINUX

/// Where the memory is used up, this process is the one to go.
void offerToTheKernel()
{
    const int file = ::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    [[maybe_unused]] const ssize_t put = ::write(file, "1000", 4);
    ::close(file);
}

void closeOtherFiles()
{
#ifdef SYS_close_range
    if (::syscall(SYS_close_range, 3U, ~0U, 0U) == 0)
        return;
#endif
    constexpr int usualMost = 4096;
    for (int file = 3; file < usualMost; ++file)
        ::close(file);
}

// linux/landlock.h of a later kernel than this may be built with (landlock(7)).
struct LandlockRules
{
    std::uint64_t files = 0;
    std::uint64_t network = 0; // of the fourth version on
    std::uint64_t scopes = 0; // of the sixth on: other processes' sockets and signals
};

bool forbidFiles()
{
#if defined(SYS_landlock_create_ruleset) && defined(SYS_landlock_restrict_self)
    constexpr unsigned askForVersion = 1;
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, askForVersion);
    if (version < 1)
        return false;
    // Everything that the version knows, each with no exception.
    const auto bits = [](int count) { return (std::uint64_t(1) << count) - 1; };
    const int fileBits = version >= 5 ? 16 : version >= 3 ? 15 : version >= 2 ? 14 : 13;
    const LandlockRules rules{.files = bits(fileBits),
                              .network = version >= 4 ? bits(2) : 0,
                              .scopes = version >= 6 ? bits(2) : 0};
    const std::size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    const long ruleset = ::syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    if (ruleset < 0)
        return false;
    const bool isForbidden = ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    ::close(int(ruleset));
    return isForbidden;
#else
    return false;
#endif
}

#endif

} // namespace

decoderProtocol::Walls Sandbox::enter()
{
    decoderProtocol::Walls walls;
#ifdef Q_OS_LINUX
    offerToTheKernel();
    closeOtherFiles();
    walls.hasLimits = setLimits();
    // No dump of a family's picture, and no other program of the user's looks in.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return walls;
    walls.hasLandlock = forbidFiles();
    walls.hasFilter = filterSystemCalls();
#else
    walls.hasLimits = setLimits();
#endif
    return walls;
}

} // namespace chitai
