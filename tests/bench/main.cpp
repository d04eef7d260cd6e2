// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FrameBench.h"
#include "LanBench.h"
#include "PracticeBench.h"
#include "Report.h"
#include "SchoolBench.h"
#include "SearchBench.h"
#include "StartBench.h"
#include "StoryBench.h"
#include "StrangerBench.h"
#include "SyllableBench.h"
#include "TapBench.h"
#include "ui/window/DesktopUi.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    chitai::prepareForFastTaps();
    qputenv("QT_QUICK_BACKEND", "software");
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (const qsizetype start = arguments.indexOf(QStringLiteral("--start")); start > 0)
        return chitai::bench::runStart(arguments.value(start + 1), arguments.value(start + 2));
    const qsizetype option = arguments.indexOf(QStringLiteral("--program"));
    if (option < 0 || option + 1 >= arguments.size())
        qFatal("usage: chitai_bench --program build/chitai [taps] [lan] [strangers] [frames] "
               "[start] [syllables] [search] [stories] [practice] [school]");

    using namespace chitai::bench;
    const QStringList parts = arguments.mid(option + 2);
    const auto isAsked
        = [&parts](const QString &part) { return parts.isEmpty() || parts.contains(part); };
    printRow(QStringLiteral("What"), QStringLiteral("Measured"), QStringLiteral("Reach"));
    if (isAsked(QStringLiteral("taps")))
        measureTaps(arguments[option + 1]);
    if (isAsked(QStringLiteral("lan")))
        measureLan(arguments[option + 1]);
    if (isAsked(QStringLiteral("strangers")))
        measureStrangers(arguments[option + 1]);
    if (isAsked(QStringLiteral("frames")))
        measureFrames();
    if (isAsked(QStringLiteral("start")))
        measureStart();
    if (isAsked(QStringLiteral("search")))
        measureSearch();
    if (isAsked(QStringLiteral("stories")))
        measureStories(arguments[option + 1]);
    if (isAsked(QStringLiteral("practice")))
        measurePractice();
    if (isAsked(QStringLiteral("school")))
        measureSchool(arguments[option + 1]);
    if (isAsked(QStringLiteral("syllables")))
        measureSyllables();
    return 0;
}
