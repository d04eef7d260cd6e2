// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/Sandbox.h"

#include <QtEndian>
#include <QtGlobal>

#if defined(Q_OS_LINUX) && (defined(Q_PROCESSOR_X86_64) || defined(Q_PROCESSOR_ARM_64))            \
    && Q_BYTE_ORDER == Q_LITTLE_ENDIAN
#define CHITAI_HAS_FILTER
#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>
#endif

namespace chitai {

#ifdef CHITAI_HAS_FILTER

namespace {

#ifdef Q_PROCESSOR_X86_64
constexpr quint32 thisProcessor = AUDIT_ARCH_X86_64;
#else
constexpr quint32 thisProcessor = AUDIT_ARCH_AARCH64;
#endif

// Of SECCOMP_RET_ERRNO.
constexpr quint32 failsWith(int error)
{
    return SECCOMP_RET_ERRNO | (quint32(error) & SECCOMP_RET_DATA);
}

/// What decoders, their threads and the C library do once everything is loaded.
constexpr long allowedCalls[] = {
    SYS_read, SYS_write, SYS_readv, SYS_writev, SYS_close, SYS_lseek,
    // memory; mmap and mprotect are below
    SYS_munmap, SYS_mremap, SYS_brk, SYS_madvise,
    // threads
    SYS_futex, SYS_set_robust_list, SYS_sched_yield, SYS_sched_getaffinity, SYS_gettid, SYS_getpid,
    SYS_eventfd2, SYS_pipe2, SYS_membarrier, SYS_exit, SYS_exit_group, SYS_restart_syscall,
#ifdef SYS_rseq
    SYS_rseq,
#endif
    // signals and time
    SYS_rt_sigprocmask, SYS_rt_sigaction, SYS_rt_sigreturn, SYS_sigaltstack, SYS_setitimer,
    SYS_clock_gettime, SYS_clock_getres, SYS_clock_nanosleep, SYS_nanosleep, SYS_gettimeofday,
    SYS_ppoll,
#ifdef SYS_alarm
    SYS_alarm,
#endif
#ifdef SYS_time
    SYS_time,
#endif
#ifdef SYS_poll
    SYS_poll,
#endif
    // what a process may know of itself
    SYS_getrandom, SYS_getrusage, SYS_sysinfo, SYS_uname, SYS_getuid, SYS_geteuid, SYS_getgid,
    SYS_getegid};

/// What the C library and Qt try once in a while, and do without: a locale, the number of
/// processors, whether a file is a terminal.
constexpr long refusedCalls[] = {SYS_openat,
                                 SYS_newfstatat,
                                 SYS_faccessat,
                                 SYS_readlinkat,
                                 SYS_getcwd,
                                 SYS_socket,
                                 SYS_fstat,
                                 SYS_statfs,
                                 SYS_fcntl,
#ifdef SYS_statx
                                 SYS_statx,
#endif
#ifdef SYS_openat2
                                 SYS_openat2,
#endif
#ifdef SYS_faccessat2
                                 SYS_faccessat2,
#endif
#ifdef SYS_open // of older processors
                                 SYS_open,
                                 SYS_stat,
                                 SYS_lstat,
                                 SYS_access,
                                 SYS_readlink,
#endif
                                 SYS_sched_getparam,
                                 SYS_sched_getscheduler,
                                 SYS_sched_setscheduler,
                                 SYS_setpriority};

/// Instructions of the kernel's filter machine (classic BPF), one after the other.
class Program
{
public:
    void load(quint32 offset) { add(BPF_LD | BPF_W | BPF_ABS, offset); }
    void loadNumber() { load(offsetof(seccomp_data, nr)); }
    /// The lower half of an argument.
    void loadArgument(int index) { load(quint32(offsetof(seccomp_data, args) + 8 * index)); }
    void loadUpperHalf(int index) { load(quint32(offsetof(seccomp_data, args) + 8 * index + 4)); }
    void end(quint32 action) { add(BPF_RET | BPF_K, action); }
    void mask(quint32 bits) { add(BPF_ALU | BPF_AND | BPF_K, bits); }

    /// Ends with the action where what was loaded is that.
    void endWhere(quint32 value, quint32 action)
    {
        m_code.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1));
        end(action);
    }
    void endWhereNot(quint32 value, quint32 action)
    {
        m_code.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 1, 0));
        end(action);
    }
    void endFrom(quint32 value, quint32 action)
    {
        m_code.push_back(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, value, 0, 1));
        end(action);
    }
    /// What `body` adds is for that call alone, which it ends.
    template <typename Body>
    void forCall(long number, Body body)
    {
        const std::size_t at = m_code.size();
        m_code.push_back({});
        body();
        const auto length = quint8(m_code.size() - at - 1);
        m_code[at] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, quint32(number), 0, length);
    }

    bool install()
    {
        sock_fprog program{.len = static_cast<unsigned short>(m_code.size()),
                           .filter = m_code.data()};
        // Every thread, should there be another already.
        if (::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program)
            == 0)
            return true;
        return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
    }

private:
    void add(int code, quint32 value) { m_code.push_back(BPF_STMT(quint16(code), value)); }

    std::vector<sock_filter> m_code;
};

/// Calls that are allowed with some arguments only.
void addJudgedCalls(Program &program)
{
    // No code that was not there before.
    for (const long call : {long(SYS_mmap), long(SYS_mprotect)}) {
        program.forCall(call, [&] {
            program.loadArgument(2);
            program.mask(PROT_EXEC);
            program.endWhere(0, SECCOMP_RET_ALLOW);
            program.end(failsWith(EACCES));
        });
    }
    // Threads and no processes; the flags of clone3 stand where a filter can't look, and the C
    // library asks for clone instead.
    program.forCall(SYS_clone, [&] {
        constexpr quint32 asThread = CLONE_THREAD | CLONE_VM | CLONE_SIGHAND;
        program.loadArgument(0);
        program.mask(asThread);
        program.endWhere(asThread, SECCOMP_RET_ALLOW);
        program.end(failsWith(EACCES));
    });
#ifdef SYS_clone3
    program.forCall(SYS_clone3, [&] { program.end(failsWith(ENOSYS)); });
#endif
    program.forCall(SYS_prctl, [&] { // a thread's name
        program.loadArgument(0);
        program.endWhere(PR_SET_NAME, SECCOMP_RET_ALLOW);
        program.end(failsWith(EPERM));
    });
    program.forCall(SYS_prlimit64, [&] { // its own limits, to be read
        program.loadArgument(0);
        program.endWhereNot(0, failsWith(EPERM));
        program.loadArgument(2);
        program.endWhereNot(0, failsWith(EPERM));
        program.loadUpperHalf(2);
        program.endWhereNot(0, failsWith(EPERM));
        program.end(SECCOMP_RET_ALLOW);
    });
    program.forCall(SYS_ioctl, [&] { program.end(failsWith(ENOTTY)); });
}

} // namespace

bool Sandbox::filterSystemCalls()
{
    Program program;
    program.load(offsetof(seccomp_data, arch));
    program.endWhereNot(thisProcessor, SECCOMP_RET_KILL_PROCESS);
    program.loadNumber();
#ifdef Q_PROCESSOR_X86_64
    constexpr quint32 firstOfX32 = 0x40000000; // the same calls under other numbers
    program.endFrom(firstOfX32, SECCOMP_RET_KILL_PROCESS);
#endif
    for (const long call : allowedCalls)
        program.endWhere(quint32(call), SECCOMP_RET_ALLOW);
    for (const long call : refusedCalls)
        program.endWhere(quint32(call), failsWith(EACCES));
    addJudgedCalls(program);
    program.end(SECCOMP_RET_KILL_PROCESS);
    return program.install();
}

#else

bool Sandbox::filterSystemCalls()
{
    return false;
}

#endif

} // namespace chitai
