// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/StarterLibrary.h"
#include "reading/GraceTimer.h"
#include "support/TestReading.h"
#include "ui/DesktopUi.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(ChitaiPlugin)
Q_IMPORT_QML_PLUGIN(Chitai_UiPlugin)

using namespace chitai;

namespace {

/// Until what was changed is drawn.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(150, &loop, &QEventLoop::quit);
    loop.exec();
}

void save(QQuickWindow &window, const QSize &size, const QString &file)
{
    window.showNormal();
    window.resize(size);
    settle();
    if (!window.grabWindow().save(file))
        qFatal("can't write %s", qPrintable(file));
}

void draw(const QString &folder, bool isDark)
{
    TestReading reading;
    GraceTimer timer(reading.model(), reading.recorder(), reading.family.clock,
                     std::chrono::hours(1));
    if (!addStarterLibrary(reading.family.library(), reading.family.settings()))
        qFatal("no starter library");
    DesktopUi ui({reading.model(), timer, reading.family.search(), reading.editor()});
    ui.network().setAddresses({QStringLiteral("http://127.0.0.1:8000/")}, false);
    if (const Result<void> shown = ui.show({QString(), isDark, true}); !shown)
        qFatal("%s", qPrintable(shown.error().message));
    reading.apply(StartSession{Language::Russian});
    reading.add(QStringLiteral("Ночью в окно заглянула луна и пожелала нам добрых снов."));
    reading.add(QStringLiteral("Улитка ползёт медленно, но никуда не опаздывает."));
    reading.add(QStringLiteral("одуванчик"));
    reading.apply(AdvanceWord{3});
    const QString theme = isDark ? QStringLiteral("dark") : QStringLiteral("light");
    for (const QSize &size : {QSize(1920, 1080), QSize(1366, 768)}) {
        const QString end
            = QStringLiteral("-%1-%2x%3.png").arg(theme).arg(size.width()).arg(size.height());
        save(*ui.display(), size, folder + u"/display" + end);
        save(*ui.panel(), size, folder + u"/controller" + end);
    }
    for (int i = 0; i < 7; ++i)
        reading.apply(AdvanceWord{1});
    save(*ui.display(), QSize(1366, 768), folder + u"/completed-" + theme + u".png");
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: chitai_gallery FOLDER");
    for (const bool isDark : {false, true})
        draw(QString::fromLocal8Bit(argv[1]), isDark);
    return 0;
}
