// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Program.h"

#include "app/CommandLine.h"
#include "app/Family.h"
#include "app/QuitSignals.h"
#include "app/Syllabify.h"

#include <QCoreApplication>
#include <QTextStream>
#include <cstdio>

namespace chitai {

namespace {

void say(FILE *stream, const QString &text)
{
    QTextStream out(stream);
    out << text;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("chitai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHITAI_VERSION));
}

int tellProblem(const Error &error)
{
    say(stderr, u"chitai: " % error.message % u'\n');
    return 1;
}

int runHeadless(int &argc, char **argv, const Options &options)
{
    QCoreApplication application(argc, argv);
    const Result<std::unique_ptr<Family>> family = Family::open(options);
    if (!family)
        return tellProblem(family.error());
    const QuitSignals signals_;
    QObject::connect(&signals_, &QuitSignals::received, &application, &QCoreApplication::quit);
    if (options.access == AccessPolicy::Mode::Open)
        say(stderr, QStringLiteral("Everybody on this network has access (--access=open).\n"));
    say(stdout,
        QStringLiteral("Chitai is ready at %1\n")
            .arg((*family)->server().addresses().front().toString()));
    return QCoreApplication::exec();
}

} // namespace

int run(int &argc, char **argv)
{
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const std::variant<Options, Farewell> parsed = parseCommandLine(arguments);
    if (const auto *farewell = std::get_if<Farewell>(&parsed)) {
        say(farewell->status == 0 ? stdout : stderr, farewell->text);
        return farewell->status;
    }
    const Options &options = std::get<Options>(parsed);
    setLogLevel(options.logLevel);
    if (options.syllabify) {
        QTextStream in(stdin);
        QTextStream out(stdout);
        syllabifyLines(*options.syllabify, in, out);
        return 0;
    }
    return runHeadless(argc, argv, options);
}

} // namespace chitai
