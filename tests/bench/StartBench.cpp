// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StartBench.h"

#include "BenchDesktop.h"
#include "Report.h"
#include "support/ProcessMemory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QTimer>

namespace chitai::bench {

namespace {

constexpr int starts = 5;

struct Start
{
    double milliseconds = 0;
    double megabytes = 0;
};

/// From the start of the process to its first frame, and its memory a second later.
Start measure(const QString &what, const QString &database = {})
{
    QElapsedTimer elapsed;
    QProcess process;
    elapsed.start();
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--start"), what, database});
    Start start;
    if (!process.waitForReadyRead())
        qFatal("no first frame");
    start.milliseconds = double(elapsed.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    start.megabytes = process.readAll().split('\n').value(1).toDouble();
    return start;
}

void tellFirstFrame(QQuickWindow &window)
{
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [] {
            QTextStream(stdout) << "shown\n" << Qt::flush;
            QTimer::singleShot(1000, [] {
                QTextStream(stdout) << residentKilobytes() / 1024 << '\n' << Qt::flush;
                QCoreApplication::quit();
            });
        },
        Qt::SingleShotConnection);
}

} // namespace

int runStart(const QString &what, const QString &database)
{
    if (what == u"windows") {
        BenchDesktop desktop(database);
        tellFirstFrame(*desktop.ui.display());
        return QCoreApplication::exec();
    }
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nWindow { width: 1024; height: 600; visible: true\n"
                      "Rectangle { anchors.fill: parent; color: \"steelblue\" } }",
                      QUrl());
    const std::unique_ptr<QObject> object(component.create());
    auto *window = qobject_cast<QQuickWindow *>(object.get());
    if (!window)
        qFatal("no rectangle");
    tellFirstFrame(*window);
    return QCoreApplication::exec();
}

void measureStart()
{
    std::vector<double> windows;
    std::vector<double> floors;
    Start ours;
    Start floor;
    TestFamily family; // a new one is made once, and started every evening
    family.close();
    for (int i = 0; i < starts; ++i) {
        ours = measure(QStringLiteral("windows"), family.databaseFile());
        floor = measure(QStringLiteral("rectangle"));
        windows.push_back(ours.milliseconds);
        floors.push_back(floor.milliseconds);
    }
    const auto row = [](const QString &what, double measured, double least, const QString &unit) {
        printRow(what,
                 QStringLiteral("%1 %3, one rectangle %2 %3: %4 ×")
                     .arg(measured, 0, 'f', 0)
                     .arg(least, 0, 'f', 0)
                     .arg(unit)
                     .arg(measured / least, 0, 'f', 2),
                 QStringLiteral("at most 1.5 ×"));
    };
    row(QStringLiteral("Start to the display's first frame"), median(windows), median(floors),
        QStringLiteral("ms"));
    row(QStringLiteral("Resident memory, both windows"), ours.megabytes, floor.megabytes,
        QStringLiteral("MB"));
}

} // namespace chitai::bench
