// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/HiddenInput.h"

#include "app/Console.h"

#include <QByteArray>
#include <QTextStream>
#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <termios.h>
#include <unistd.h>
#elif defined Q_OS_WIN
#include <io.h>
#endif

namespace chitai {

namespace {

#ifdef Q_OS_UNIX

/// While it lives, the terminal does not show what is typed, and a signal that would end the
/// program, and leave the terminal like that, ends the reading instead.
class EchoOff
{
public:
    EchoOff()
    {
        struct sigaction interrupt = {}; // without SA_RESTART, so that read() comes back
        interrupt.sa_handler = [](int) {};
        for (std::size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &interrupt, &m_signals[i]);
        m_isKnown = ::tcgetattr(STDIN_FILENO, &m_terminal) == 0;
        termios hidden = m_terminal;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        m_isHidden = m_isKnown && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0
            && ::tcgetattr(STDIN_FILENO, &hidden) == 0 && (hidden.c_lflag & tcflag_t(ECHO)) == 0;
    }
    ~EchoOff()
    {
        if (m_isKnown)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_terminal);
        for (std::size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &m_signals[i], nullptr);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

    [[nodiscard]] bool isHidden() const { return m_isHidden; }

private:
    static constexpr std::array signals{SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP};

    termios m_terminal{};
    bool m_isKnown = false;
    bool m_isHidden = false;
    std::array<struct sigaction, signals.size()> m_signals{};
};

/// Empty where it was broken off.
QByteArray readLine()
{
    QByteArray line;
    for (char letter = 0; ::read(STDIN_FILENO, &letter, 1) == 1;) {
        if (letter == '\n')
            return line;
        line += letter;
    }
    return ::isatty(STDIN_FILENO) ? QByteArray() : line;
}

#endif

bool isTerminal()
{
#if defined Q_OS_UNIX
    return ::isatty(STDIN_FILENO);
#elif defined Q_OS_WIN
    return ::_isatty(::_fileno(stdin)) != 0;
#else
    return true;
#endif
}

tl::unexpected<Error> wouldShow()
{
    return failure(
        ErrorCode::NotAllowed,
        Console::tr("This terminal would show the password, so it is not asked for. Give "
                    "it on standard input, or write it into the file .pgpass in your "
                    "home folder. Nothing was changed."));
}

} // namespace

Result<QString> readHidden(const QString &question)
{
#ifdef Q_OS_UNIX
    if (!isTerminal())
        return QString::fromLocal8Bit(readLine());
    const EchoOff echoOff;
    if (!echoOff.isHidden())
        return wouldShow();
    QTextStream(stderr) << question << Qt::flush;
    const QByteArray line = readLine();
    QTextStream(stderr) << '\n'; // which was not shown either
    return QString::fromLocal8Bit(line);
#else
    Q_UNUSED(question)
    if (isTerminal())
        return wouldShow();
    return QTextStream(stdin).readLine();
#endif
}

} // namespace chitai
