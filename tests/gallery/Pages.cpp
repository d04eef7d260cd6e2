// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Pages.h"

#include "desktop/Translations.h"
#include "support/ShownFamily.h"

#include <QRegularExpression>

namespace chitai::gallery {

namespace {

const QList<std::pair<PageListModel::Page, QString>> pages{
    {PageListModel::Read, QStringLiteral("read")},
    {PageListModel::Library, QStringLiteral("library")},
    {PageListModel::Library, QStringLiteral("found")},
    {PageListModel::Library, QStringLiteral("newtext")},
    {PageListModel::Story, QStringLiteral("stories")},
    {PageListModel::Progress, QStringLiteral("progress")},
    {PageListModel::Progress, QStringLiteral("figures")},
    {PageListModel::Progress, QStringLiteral("evenings")},
    {PageListModel::Progress, QStringLiteral("letters")},
    {PageListModel::Devices, QStringLiteral("devices")},
    {PageListModel::Settings, QStringLiteral("settings")},
    {PageListModel::Files, QStringLiteral("files")},
    {PageListModel::Read, QStringLiteral("review")}, // it ends the session
    {PageListModel::Read, QStringLiteral("minute")},
    {PageListModel::Read, QStringLiteral("lastword")},
    {PageListModel::Read, QStringLiteral("minuteover")},
    {PageListModel::Progress, QStringLiteral("norms")},
    {PageListModel::Progress, QStringLiteral("normsfigures")},
    {PageListModel::Progress, QStringLiteral("class")},
    {PageListModel::Progress, QStringLiteral("classgroup")}};

const QList<QSize> sizes{{683, 384}, {800, 480}, {1024, 600}, {1366, 768}, {1920, 1080}};

QImage grab(QQuickWindow &window)
{
    QImage image;
    for (int i = 0; i < 4; ++i) {
        QTest::qWait(60);
        image = window.grabWindow();
    }
    return image;
}

/// The charts of the progress are longer than the window.
void scrollToEnd(ShownFamily &family)
{
    (void)grab(family.panel());
    QQuickItem *charts = TestDesktop::find(family.panel(), QStringLiteral("progressCharts"));
    charts->setProperty("contentY", charts->property("contentHeight").toReal() - charts->height());
}

/// A free minute, as far as the name says.
void showMinute(ShownFamily &family, QStringView name)
{
    SessionModel &model = family.reading.model();
    if (!model.snapshot()->freeMinute)
        family.readFreely(name == u"minute" ? 23 : 60);
    if (name == u"lastword")
        family.reading.family.clock.advance(std::chrono::minutes(1));
    if (name == u"minuteover" && model.snapshot()->isInFreeMinute())
        family.tellLastWord(48);
    if (name.startsWith(u"norms"))
        family.ui.progress().setNormIndex(2);
}

/// The pictures of a family that match, in all sizes.
void drawFamily(Language language, bool isDark, int textSize, const QRegularExpression &wanted,
                const QString &folder)
{
    std::unique_ptr<ShownFamily> family; // made when something of it is wanted
    for (const auto &[page, name] : pages) {
        for (const QSize &size : sizes) {
            const QString file
                = QStringLiteral("%1-%2-%3x%4-%5-%6")
                      .arg(name, isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                      .arg(size.width())
                      .arg(size.height())
                      .arg(languageCode(language),
                           textSize == 0 ? QStringLiteral("100") : QStringLiteral("150"));
            if (!wanted.match(file).hasMatch())
                continue;
            if (!family) {
                family = std::make_unique<ShownFamily>(language, isDark);
                family->ui.appearance().setTextSizeIndex(textSize);
            }
            if (name == u"evenings")
                family->openEvenings();
            if (name == u"letters")
                family->openLetters();
            if (name == u"class" && !family->ui.classes().isOffered())
                family->openClass();
            if (name == u"classgroup")
                family->fillClass();
            if (family->ui.pages().current() != page) // chosen again it closes the review
                family->ui.pages().setCurrent(page);
            if (name == u"found")
                family->openFoundPictures();
            if (name == u"newtext")
                family->openNewText();
            if (name == u"review" && family->reading.now().hasSession())
                family->endEvening();
            if (file.contains(u"minute") || file.contains(u"norms") || name == u"lastword")
                showMinute(*family, name);
            (void)family->panel().grabWindow();
            if (QQuickItem *choice
                = TestDesktop::find(family->panel(), QStringLiteral("progressAsTable")))
                choice->setProperty("isOn", name.endsWith(u"figures"));
            family->panel().resize(size);
            if (name == u"norms")
                scrollToEnd(*family);
            if (!grab(family->panel()).save(folder % u'/' % file % u".png"))
                qFatal("can't write %s", qPrintable(file));
        }
    }
}

/// The chapters with a picture, and the page of the parent's window that it shows.
const QList<std::pair<QString, PageListModel::Page>> chapters{
    {QStringLiteral("reading"), PageListModel::Read},
    {QStringLiteral("library"), PageListModel::Library},
    {QStringLiteral("stories"), PageListModel::Story},
    {QStringLiteral("progress"), PageListModel::Progress},
    {QStringLiteral("tablets"), PageListModel::Devices},
    {QStringLiteral("children"), PageListModel::Settings}};

// Twice as many pixels as the text beside it is wide at most.
constexpr QSize drawnSize(1024, 600);
constexpr int handbookWidth = 800;

void saveForHandbook(const QImage &image, const QString &file)
{
    if (!image.scaledToWidth(handbookWidth, Qt::SmoothTransformation).save(file, "WEBP", 78))
        qFatal("can't write %s", qPrintable(file));
}

/// The report of the progress, as it is printed.
void drawReport(Language language, const QRegularExpression &wanted, const QString &folder)
{
    const QString file = u"report-" % languageCode(language);
    if (!wanted.match(file).hasMatch())
        return;
    ShownFamily family(language);
    family.ui.progress().setActive(true);
    family.ui.progressFiles().save(ProgressFiles::Report,
                                   QUrl::fromLocalFile(folder % u'/' % file % u".pdf"));
}

} // namespace

void drawProgress(const QString &folder)
{
    for (const bool isDark : {false, true}) {
        ShownFamily family(Language::English, isDark);
        family.ui.pages().setCurrent(PageListModel::Progress);
        family.panel().resize(QSize(1366, 768));
        const QString theme = isDark ? QStringLiteral("dark") : QStringLiteral("light");
        if (!grab(family.panel()).save(folder % u"/progress-" % theme % u".png"))
            qFatal("can't write the page of the progress");
    }
}

void drawHandbook(QGuiApplication &application, const QString &folder)
{
    for (const Language language : allLanguages) {
        installTranslations(application, language);
        for (const bool isDark : {false, true}) {
            const QString end = QStringLiteral("-%1-%2.webp")
                                    .arg(languageCode(language),
                                         isDark ? QStringLiteral("dark") : QStringLiteral("light"));
            ShownFamily family(language, isDark);
            family.panel().resize(drawnSize);
            for (const auto &[chapter, page] : chapters) {
                family.ui.pages().setCurrent(page);
                saveForHandbook(grab(family.panel()), folder % u'/' % chapter % end);
            }
            family.ui.display()->showNormal();
            family.ui.display()->resize(drawnSize);
            saveForHandbook(grab(*family.ui.display()), folder % u"/screens" % end);
        }
    }
    installTranslations(application, Language::English);
}

void drawPages(QGuiApplication &application, const QString &folder)
{
    const QString asked = qEnvironmentVariable("CHITAI_PAGES");
    const QRegularExpression wanted(asked.isEmpty() ? QStringLiteral("-de-100$") : asked);
    const int largest = int(AppearanceModel::textSizeNames().size()) - 1;
    for (const Language language : allLanguages) {
        installTranslations(application, language);
        drawReport(language, wanted, folder);
        for (const bool isDark : {false, true}) {
            for (const int textSize : {0, largest})
                drawFamily(language, isDark, textSize, wanted, folder);
        }
    }
    installTranslations(application, Language::English);
}

} // namespace chitai::gallery
