// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Growing.h"
#include "Landscape.h"
#include "Pages.h"
#include "Stories.h"
#include "StyleSheets.h"
#include "core/StarterLibrary.h"
#include "desktop/Translations.h"
#include "server/tls/Certificate.h"
#include "support/FakeInhibitor.h"
#include "support/FakeVoice.h"
#include "support/TestReading.h"
#include "ui/window/DesktopUi.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QCursor>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(ChitaiPlugin)
Q_IMPORT_QML_PLUGIN(Chitai_UiPlugin)

using namespace chitai;
using gallery::landscape;

namespace {

/// Takes the pictures in and gives their ids.
QList<QUuid> takeIn(IllustrationImporter &importer, const QList<QImage> &images)
{
    QList<QUuid> ids;
    QEventLoop loop;
    QObject::connect(&importer, &IllustrationImporter::finished, &loop,
                     [&](quint64, const Result<ImportedIllustration> &made) {
                         ids += made.value().illustration.id;
                         if (ids.size() == images.size())
                             loop.quit();
                     });
    for (const QImage &image : images) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        importer.importBytes(bytes);
    }
    loop.exec();
    return ids;
}

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

/// What a fingerprint looks like.
QString fingerprint(const QByteArray &of)
{
    return fingerprintText(QCryptographicHash::hash(of, QCryptographicHash::Sha256));
}

void draw(const QString &folder, bool isDark)
{
    TestReading reading;
    if (!addStarterLibrary(reading.family.library(), reading.family.settings()))
        qFatal("no starter library");
    FakeInhibitor inhibitor;
    FakeVoice voice;
    DesktopUi ui(reading.core(), inhibitor, voice);
    ui.network().setAddresses({QStringLiteral("http://127.0.0.1:8000/")}, false);
    const auto fail = [](const Error &error) { qFatal("%s", qPrintable(error.message)); };
    if (const Result<void> shown = ui.show({QString(), isDark, true}, fail); !shown)
        fail(shown.error());
    while (!ui.panel())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const QString night = QStringLiteral("Ночью в окно заглянула луна и пожелала нам добрых снов.");
    const QList<QUuid> pictures
        = takeIn(reading.core().illustrationImporter(),
                 {landscape(0x9cc5e8, 0xffd75e), landscape(0x26324f, 0xf4efe0),
                  landscape(0xf0b58a, 0xd9573f), landscape(0xbfd9d2, 0xfff4c2)});
    const QUuid moon = reading.family.addItem(night);
    const QUuid dandelion = reading.family.addItem(QStringLiteral("одуванчик"));
    const QList<std::pair<QUuid, QUuid>> links{
        {moon, pictures[1]}, {dandelion, pictures[0]}, {dandelion, pictures[2]}};
    for (const auto &[item, picture] : links) {
        if (!reading.libraryService().link(item, picture))
            qFatal("the picture can't be linked");
    }
    if (!reading.libraryService().setStarred(dandelion, true)
        || !reading.libraryService().setTags(dandelion, {QStringLiteral("весна")}))
        qFatal("the item can't be changed");
    reading.apply(StartSession{Language::Russian});
    reading.add(night);
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

    ui.pages().setCurrent(PageListModel::Library);
    ui.library().setLanguage(QStringLiteral("ru"));
    ui.library().setSelected(2, true);
    ui.library().setSelected(4, true);
    ui.item().setItemId(dandelion.toString(QUuid::WithoutBraces));
    for (const QSize &size : {QSize(1920, 1080), QSize(1180, 720), QSize(880, 600)}) {
        const QString end
            = QStringLiteral("-%1-%2x%3.png").arg(theme).arg(size.width()).arg(size.height());
        save(*ui.panel(), size, folder + u"/library" + end);
    }
    (void)reading.core().devices().add(QStringLiteral("iPad"));
    (void)reading.core().devices().add(QStringLiteral("Android"));
    ui.devices().setPlace(
        {.isPaired = true,
         .addresses = {QStringLiteral("https://192.168.178.20:8000/")},
         .pairingPage = QUrl(QStringLiteral("https://192.168.178.20:8000/web/pair/")),
         .localPage = QUrl(QStringLiteral("http://127.0.0.1:8000/web/pair/")),
         .fingerprint = fingerprint(QByteArrayLiteral("one")),
         .rootFingerprint = fingerprint(QByteArrayLiteral("another"))});
    ui.devices().openCode();
    ui.pages().setCurrent(PageListModel::Devices);
    save(*ui.panel(), QSize(1180, 720), folder + u"/devices-" + theme + u".png");
    save(*ui.panel(), QSize(880, 600), folder + u"/devices-" + theme + u"-880x600.png");
    Profiles &profiles = reading.core().profiles();
    if (!profiles.rename(QStringLiteral("Lena")) || !profiles.add(QStringLiteral("Mark"))
        || !profiles.setLanguage(Language::Russian))
        qFatal("no children");
    DisplayStyle arcs;
    arcs.syllables = DisplayStyle::Syllables::Arcs;
    arcs.scope = DisplayStyle::Scope::EveryWord;
    ui.settings().setStyle(arcs);
    ui.pages().setCurrent(PageListModel::Settings);
    save(*ui.panel(), QSize(1180, 720), folder + u"/settings-" + theme + u".png");
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    installTranslations(application, Language::English);
    QCursor::setPos(5000, 5000); // no tooltip in a picture
    if (argc != 2)
        qFatal("usage: chitai_gallery FOLDER");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    if (qEnvironmentVariableIsSet("CHITAI_PAGES")) {
        gallery::drawPages(application, folder);
        return 0;
    }
    if (qEnvironmentVariableIsSet("CHITAI_GROWING")) {
        gallery::drawGrowing(application, folder);
        return 0;
    }
    if (qEnvironmentVariableIsSet("CHITAI_HANDBOOK")) {
        gallery::drawHandbook(application, folder);
        return 0;
    }
    gallery::drawStories(application, QString::fromLocal8Bit(argv[1]));
    if (qEnvironmentVariableIsSet("CHITAI_STORIES_ONLY"))
        return 0;
    for (const bool isDark : {false, true})
        draw(QString::fromLocal8Bit(argv[1]), isDark);
    gallery::drawProgress(folder);
    for (const Language language : {Language::Russian, Language::German, Language::English}) {
        for (const bool isDark : {false, true}) {
            const QString file = QString::fromLocal8Bit(argv[1]) % u'/'
                % gallery::styleSheetFile(language, isDark);
            if (!gallery::drawStyleSheet(language, isDark).image.save(file, "WEBP", 82))
                qFatal("can't write %s", qPrintable(file));
        }
    }
    if (qEnvironmentVariableIsSet("CHITAI_STYLES_ONLY"))
        return 0;
    return 0;
}
