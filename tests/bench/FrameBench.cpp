// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FrameBench.h"

#include "BenchDesktop.h"
#include "Report.h"

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

/// The times from a tap to the frame that shows it, in milliseconds.
std::vector<double> tapTimes(BenchDesktop &desktop)
{
    std::vector<double> times;
    for (int tap = 0; tap < 60; ++tap) {
        QElapsedTimer elapsed;
        QEventLoop loop;
        const auto connection
            = QObject::connect(desktop.ui.display(), &QQuickWindow::frameSwapped, &loop, [&] {
                  times.push_back(double(elapsed.nsecsElapsed()) / 1e6);
                  loop.quit();
              });
        elapsed.start();
        desktop.reading.apply(AdvanceWord{tap % 2 == 0 ? 1 : -1});
        loop.exec();
        QObject::disconnect(connection);
        letPass(220); // the highlight comes to rest
    }
    return times;
}

/// Frames of a new text's arrival that took longer than one of 60 a second, of all.
QString droppedFrames(BenchDesktop &desktop, const QString &text)
{
    int frames = 0;
    int late = 0;
    QElapsedTimer since;
    const auto connection = QObject::connect(
        desktop.ui.display(), &QQuickWindow::frameSwapped, desktop.ui.display(), [&] {
            if (since.isValid()) {
                ++frames;
                late += since.nsecsElapsed() > 2 * 16'700'000 ? 1 : 0;
            }
            since.restart();
        });
    desktop.reading.add(text, Language::German);
    desktop.reading.apply(NextItem{});
    letPass(400);
    QObject::disconnect(connection);
    return QStringLiteral("%1 of %2").arg(late).arg(frames);
}

} // namespace

void measureFrames()
{
    const QString twelve
        = QStringLiteral("Der kleine Igel sucht im Garten unter dem Baum nach einem roten Apfel");
    BenchDesktop desktop;
    desktop.ui.display()->resize(1920, 1080);
    desktop.reading.apply(StartSession{Language::German});
    desktop.reading.add(twelve, Language::German);
    letPass(600);
    printRow(QStringLiteral("Tap to frameSwapped, 12 words, 1920×1080"),
             QStringLiteral("%1 ms").arg(median(tapTimes(desktop)), 0, 'f', 2),
             QStringLiteral("at most 1 ms (software renderer)"));
    printRow(QStringLiteral("Late frames while a text slides in"),
             droppedFrames(desktop, twelve + u'.'), QStringLiteral("none"));
    desktop.ui.display()->resize(3840, 2160);
    desktop.reading.add(QString(twelve + u' ').repeated(5).trimmed(), Language::German);
    desktop.reading.apply(NextItem{});
    letPass(800);
    printRow(QStringLiteral("Tap to frameSwapped, 60 words, 3840×2160"),
             QStringLiteral("%1 ms").arg(median(tapTimes(desktop)), 0, 'f', 2),
             QStringLiteral("at most 4 ms (software renderer)"));
}

} // namespace chitai::bench
