// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/HiddenInput.h"

#include <QByteArray>
#include <QTextStream>
#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <termios.h>
#include <unistd.h>
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
        ::tcgetattr(STDIN_FILENO, &m_terminal);
        termios hidden = m_terminal;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~EchoOff()
    {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_terminal);
        for (std::size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &m_signals[i], nullptr);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    static constexpr std::array signals{SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP};

    termios m_terminal{};
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

} // namespace

QString readHidden(const QString &question)
{
#ifdef Q_OS_UNIX
    if (!::isatty(STDIN_FILENO))
        return QString::fromLocal8Bit(readLine());
    const EchoOff echoOff;
    QTextStream(stderr) << question << Qt::flush;
    const QByteArray line = readLine();
    QTextStream(stderr) << '\n'; // which was not shown either
    return QString::fromLocal8Bit(line);
#else
    QTextStream(stderr) << question << Qt::flush;
    return QTextStream(stdin).readLine();
#endif
}

} // namespace chitai
