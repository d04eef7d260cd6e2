// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Stories.h"

#include "desktop/Translations.h"
#include "support/TestDesktop.h"

#include <QPainter>

namespace chitai::gallery {

namespace {

constexpr QSize window(1180, 720);
constexpr QSize cell(780, 476); // small enough for a page, large enough to be read

QImage grab(QQuickWindow &which)
{
    which.showNormal();
    which.resize(window);
    QTest::qWait(150); // until what was changed is drawn
    return which.grabWindow().scaled(cell, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// Two in a row, the first step at the top left.
QImage sheet(const QList<QImage> &steps)
{
    constexpr int gap = 8;
    const int rows = int(steps.size() + 1) / 2;
    QImage image(2 * cell.width() + gap, rows * cell.height() + (rows - 1) * gap,
                 QImage::Format_RGB32);
    image.fill(QColor(0x6b, 0x64, 0x59));
    QPainter painter(&image);
    for (int i = 0; i < steps.size(); ++i)
        painter.drawImage(i % 2 * (cell.width() + gap), i / 2 * (cell.height() + gap), steps[i]);
    return image;
}

void takeStep(TestDesktop &desktop)
{
    while (!desktop.view().isCompleted())
        desktop.takeNextStep();
    QCoreApplication::processEvents();
    desktop.takeNextStep();
}

QImage drawStory(Language language)
{
    TestDesktop desktop;
    QList<QImage> steps;
    desktop.ui.pages().setCurrent(PageListModel::Story);
    desktop.ui.storySetup().setLanguage(languageCode(language));
    desktop.ui.storySetup().setWorldIndex(1);
    steps += grab(desktop.panel());
    StoryPageModel &story = desktop.ui.story();
    StoryDesk &desk = desktop.desk;
    if (!desktop.ui.storySetup().begin() || !story.approveFit())
        qFatal("no story begins");
    desktop.takeNextStep();
    desktop.takeNextStep();
    steps += grab(desktop.display());
    while (!desk.draft().areChoicesSent())
        takeStep(desktop);
    steps += grab(desktop.display());
    const auto choose = [&](bool isLast) {
        const QList<DraftLine> &lines = desk.draft().lines;
        qsizetype line = isLast ? lines.size() - 1 : 0;
        while (!lines[line].isChoice)
            ++line;
        if (!story.choose(int(line)) || !QTest::qWaitFor([&] { return !story.isTelling(); }))
            qFatal("the story does not go on");
    };
    choose(false);
    steps += grab(desktop.panel());
    // On to an ending, the last choice being as good as any.
    while (desk.draft().lines.back().isChoice && story.messages()->rowCount() < 100)
        choose(true);
    (void)story.approveFit();
    steps += grab(desktop.panel());
    while (!desktop.reading.now().queue->isEmpty())
        takeStep(desktop);
    steps += grab(desktop.display());
    return sheet(steps);
}

} // namespace

void drawStories(QGuiApplication &application, const QString &folder)
{
    for (const Language language : allLanguages) {
        installTranslations(application, language);
        const QString file = folder % u"/story-" % languageCode(language) % u".webp";
        if (!drawStory(language).save(file, "WEBP", 70))
            qFatal("can't write %s", qPrintable(file));
    }
    installTranslations(application, Language::English);
}

} // namespace chitai::gallery
