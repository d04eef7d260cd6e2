// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FrameBench.h"

#include "Report.h"
#include "illustrations/IllustrationFiles.h"
#include "reading/GraceTimer.h"
#include "reading/ProfileKeeper.h"
#include "support/TestReading.h"
#include "ui/DesktopUi.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(ChitaiPlugin)
Q_IMPORT_QML_PLUGIN(Chitai_UiPlugin)

namespace chitai::bench {

namespace {

void letPass(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

void measureFrames()
{
    TestReading reading;
    GraceTimer timer(reading.model(), reading.recorder(), reading.family.clock,
                     std::chrono::hours(1));
    const IllustrationFiles files(reading.family.folder() + QStringLiteral("/illustrations"));
    IllustrationImporter importer(reading.family.illustrations(), files, reading.family.clock, {});
    BackupKeeper backups({reading.family.databaseFile(), {}}, reading.family.folder(),
                         reading.family.clock);
    ProfileKeeper profiles(reading.family.stores().profiles, reading.family.settings(),
                           reading.model());
    if (!profiles.start())
        qFatal("no profiles");
    DesktopUi ui({reading.model(), timer, reading.family.database(), reading.family.clock,
                  reading.family.stores(), reading.editor(), files, importer, backups,
                  profiles});
    if (!ui.show({}))
        qFatal("no windows");
    ui.display()->resize(1920, 1080);
    reading.apply(StartSession{Language::German});
    reading.add(
        QStringLiteral("Der kleine Igel sucht im Garten unter dem Baum nach einem roten Apfel"),
        Language::German);
    letPass(600);
    std::vector<double> times;
    for (int tap = 0; tap < 100; ++tap) {
        QElapsedTimer elapsed;
        QEventLoop loop;
        const auto connection
            = QObject::connect(ui.display(), &QQuickWindow::frameSwapped, &loop, [&] {
                  times.push_back(double(elapsed.nsecsElapsed()) / 1e6);
                  loop.quit();
              });
        elapsed.start();
        reading.apply(AdvanceWord{tap % 2 == 0 ? 1 : -1});
        loop.exec();
        QObject::disconnect(connection);
        letPass(220); // the highlight comes to rest
    }
    printRow(QStringLiteral("Tap to frameSwapped, 12 words, 1920×1080"),
             QStringLiteral("%1 ms").arg(median(times), 0, 'f', 2),
             QStringLiteral("at most 1 ms (software renderer)"));
}

} // namespace chitai::bench
