// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FrameBench.h"

#include "BenchDesktop.h"
#include "Report.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>
#include <functional>

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

/// The middle time from a tap to the window's frame that shows it, in milliseconds.
double tapTime(QQuickWindow &window, const std::function<void(int tap)> &act)
{
    std::vector<double> times;
    for (int tap = 0; tap < 60; ++tap) {
        QElapsedTimer elapsed;
        QEventLoop loop;
        const auto connection = QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, [&] {
            times.push_back(double(elapsed.nsecsElapsed()) / 1e6);
            loop.quit();
        });
        elapsed.start();
        act(tap);
        loop.exec();
        QObject::disconnect(connection);
        letPass(220); // the highlight comes to rest
    }
    return median(times);
}

/// The floor: a window of one rectangle that changes its colour, as large as a word's patch.
double rectangleTime(const QSize &size)
{
    QQuickWindow window;
    window.resize(size);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nRectangle { width: 300; height: 150 }", {});
    const std::unique_ptr<QObject> object(component.create());
    auto *rectangle = qobject_cast<QQuickItem *>(object.get());
    rectangle->setParentItem(window.contentItem());
    window.show();
    letPass(300);
    return tapTime(window, [rectangle](int tap) {
        rectangle->setProperty("color", QColor(tap % 2 == 0 ? Qt::blue : Qt::green));
    });
}

void printTapRow(const QString &what, BenchDesktop &desktop, const QString &reach)
{
    QQuickWindow &window = *desktop.ui.display();
    const double measured = tapTime(
        window, [&desktop](int tap) { desktop.reading.apply(AdvanceWord{tap % 2 == 0 ? 1 : -1}); });
    printRow(what,
             QStringLiteral("%1 ms, one rectangle %2 ms")
                 .arg(measured, 0, 'f', 2)
                 .arg(rectangleTime(window.size()), 0, 'f', 2),
             reach);
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
    printTapRow(QStringLiteral("Tap to frameSwapped, 12 words, 1920×1080"), desktop,
                QStringLiteral("at most 1 ms (software renderer)"));
    printRow(QStringLiteral("Late frames while a text slides in"),
             droppedFrames(desktop, twelve + u'.'), QStringLiteral("none"));
    desktop.ui.display()->resize(3840, 2160);
    desktop.reading.add(QString(twelve + u' ').repeated(5).trimmed(), Language::German);
    desktop.reading.apply(NextItem{});
    letPass(800);
    printTapRow(QStringLiteral("Tap to frameSwapped, 60 words, 3840×2160"), desktop,
                QStringLiteral("at most 4 ms (software renderer)"));
}

} // namespace chitai::bench
