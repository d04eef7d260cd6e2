// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FrameBench.h"
#include "Report.h"
#include "SyllableBench.h"
#include "TapBench.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // as the program itself does
    qputenv("QT_QUICK_BACKEND", "software");
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype option = arguments.indexOf(QStringLiteral("--program"));
    if (option < 0 || option + 1 >= arguments.size())
        qFatal("usage: chitai_bench --program build/chitai");

    using namespace chitai::bench;
    printRow(QStringLiteral("What"), QStringLiteral("Measured"), QStringLiteral("Reach"));
    measureTaps(arguments[option + 1]);
    measureFrames();
    measureSyllables();
    return 0;
}
