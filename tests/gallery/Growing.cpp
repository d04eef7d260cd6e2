// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Growing.h"

#include "support/FakeInhibitor.h"
#include "support/FakeVoice.h"
#include "support/TestReading.h"
#include "ui/window/DesktopUi.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QTest>

namespace chitai::gallery {

namespace {

struct Moment
{
    int texts;
    int words;
    int letters;
};
constexpr std::array<Moment, 6> moments{
    {{0, 0, 0}, {3, 0, 4}, {46, 9, 11}, {236, 52, 24}, {486, 118, 33}, {1'500, 300, 33}}};

const QList<QSize> shapes{{1920, 1080}, {1366, 768}, {800, 1280}, {320, 180}};

QStringList firstLetters(int count)
{
    const QList<LetterOrder> orders = letterOrders(Language::Russian);
    QStringList letters;
    for (const QStringList &step : orders.front().steps) {
        for (const QString &letter : step)
            letters += lanternText(letter, Language::Russian);
    }
    return letters.mid(0, count);
}

} // namespace

void drawGrowing(QGuiApplication &application, const QString &folder)
{
    for (const bool isDark : {false, true}) {
        TestReading reading;
        FakeInhibitor inhibitor;
        FakeVoice voice;
        DesktopUi ui(reading.core(), inhibitor, voice);
        const auto fail = [](const Error &error) { qFatal("%s", qPrintable(error.message)); };
        if (const Result<void> shown = ui.show({QString(), isDark, true}, fail); !shown)
            fail(shown.error());
        while (!ui.panel())
            application.processEvents(QEventLoop::WaitForMoreEvents);
        for (const Moment &moment : moments) {
            const GrowthStore::Counts counts{moment.texts, moment.words,
                                             firstLetters(moment.letters)};
            TestCore::must(reading.family.stores().growth.keep(*reading.now().reader, counts));
            reading.model().updateGrowth();
            for (const QSize &size : shapes) {
                ui.display()->showNormal();
                ui.display()->resize(size);
                QTest::qWait(150);
                const QString file = QStringLiteral("%1/growing-%2-%3-%4x%5.png")
                                         .arg(folder, isDark ? u"night" : u"day")
                                         .arg(moment.texts)
                                         .arg(size.width())
                                         .arg(size.height());
                if (!ui.display()->grabWindow().save(file))
                    qFatal("can't write %s", qPrintable(file));
            }
        }
    }
}

} // namespace chitai::gallery
