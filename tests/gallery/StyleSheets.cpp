// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StyleSheets.h"

#include "Landscape.h"
#include "support/TestDesktop.h"

#include <QCoreApplication>
#include <QPainter>

namespace chitai::gallery {

namespace {

using Style = DisplayStyle;

struct Named
{
    QString name;
    Style style;
};

template <typename Change>
Named named(const char *name, const Change &change)
{
    Style style;
    change(style);
    return {QString::fromUtf8(name), style};
}

QList<Named> allStyles()
{
    return {
        named("colours, safe", [](Style &) {}),
        named("colours, primer", [](Style &s) { s.palette = Style::Palette::Primer; }),
        named("colours, grey", [](Style &s) { s.palette = Style::Palette::Grey; }),
        named("colours everywhere", [](Style &s) { s.scope = Style::Scope::EveryWord; }),
        named("colours, light", [](Style &s) { s.support = Style::Support::Light; }),
        named("no support", [](Style &s) { s.support = Style::Support::None; }),
        named("dots", [](Style &s) { s.syllables = Style::Syllables::Dot; }),
        named("dots everywhere",
              [](Style &s) {
                  s.syllables = Style::Syllables::Dot;
                  s.scope = Style::Scope::EveryWord;
                  s.tint = Style::Tint::White;
              }),
        named("hyphens", [](Style &s) { s.syllables = Style::Syllables::Hyphen; }),
        named("arcs", [](Style &s) { s.syllables = Style::Syllables::Arcs; }),
        named("arcs everywhere, vowels",
              [](Style &s) {
                  s.syllables = Style::Syllables::Arcs;
                  s.scope = Style::Scope::EveryWord;
                  s.marksVowels = true;
                  s.tint = Style::Tint::Cream;
              }),
        named("vowels in red",
              [](Style &s) {
                  s.syllables = Style::Syllables::None;
                  s.palette = Style::Palette::Primer;
                  s.scope = Style::Scope::EveryWord;
                  s.marksVowels = true;
              }),
        named("capitals, by syllable",
              [](Style &s) {
                  s.isCapitals = true;
                  s.goesBySyllable = true;
                  s.tint = Style::Tint::Green;
              }),
        named("wide, beside",
              [](Style &s) {
                  s.letterGap = 0.12;
                  s.lineHeight = 1.9;
                  s.picture = Style::Picture::Beside;
                  s.tint = Style::Tint::Blue;
              }),
        named("smaller, serif, below",
              [](Style &s) {
                  s.family = QStringLiteral("DejaVu Serif");
                  s.size = 0.7;
                  s.picture = Style::Picture::Below;
                  s.tint = Style::Tint::Rose;
              }),
        named("line by line", [](Style &s) { s.dimsOtherLines = true; }),
        named("all but the word dimmed, full",
              [](Style &s) {
                  s.dimsComing = true;
                  s.picture = Style::Picture::Full;
              }),
    };
}

QImage picture(TestDesktop &desktop, const QSize &size)
{
    desktop.display().resize(size);
    QCoreApplication::processEvents();
    (void)desktop.display().grabWindow();
    QCoreApplication::processEvents();
    return desktop.display().grabWindow();
}

/// A picture for every item, kept like any other.
void addReward(TestDesktop &desktop, const QUuid &item)
{
    const QUuid id = desktop.reading.family.addPicture(item);
    if (!desktop.reading.core().illustrationFiles().write(
            id, {.image = landscapeFile(), .thumbnail = landscapeFile()}))
        qFatal("the picture can't be written");
}

QString sampleText(Language language)
{
    switch (language) {
    case Language::Russian:
        return QStringLiteral("Ёжик нёс большо\u0301е яблоко: домой, в лес.");
    case Language::German:
        return QStringLiteral("Die Großmutter kauft süße Äpfel und Brötchen.");
    case Language::English:
        return QStringLiteral("The happy puppy jumps over a yellow river!");
    }
    return {};
}

} // namespace

StyleSheet drawStyleSheet(Language language, bool isDark)
{
    constexpr int tileHeight = 140;
    constexpr int gap = 6;
    const QList<QSize> sizes{{1024, 600}, {1920, 1080}, {800, 1280}};
    const QList<Named> styles = allStyles();
    const QList<int> steps{1, 4, 100};
    QList<int> widths;
    int total = gap;
    for (const QSize &size : sizes)
        total += int(steps.size()) * (tileHeight * size.width() / size.height() + gap);
    StyleSheet result;
    QImage sheet(total, int(styles.size()) * (tileHeight + 18 + gap) + gap, QImage::Format_RGB32);
    sheet.fill(isDark ? 0xFF3A3E48 : 0xFFB9B4AA);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(isDark ? Qt::white : Qt::black);
    painter.setFont(QFont(QStringLiteral("Andika"), 9));
    TestDesktop desktop(isDark);
    desktop.reading.apply(StartSession{language});
    const QUuid item = desktop.reading.family.addItem(sampleText(language), language);
    addReward(desktop, item);
    int y = gap;
    for (const Named &style : styles) {
        desktop.reading.apply(SetDisplayStyle{style.style});
        painter.drawText(gap, y + 13, style.name);
        int x = gap;
        for (const int step : steps) {
            desktop.reading.apply(AddItem{item});
            if (desktop.view().isCompleted())
                desktop.reading.apply(NextItem{});
            desktop.reading.apply(AdvanceWord{step});
            if (step == 100)
                desktop.reading.apply(AdvanceWord{1});
            else if (style.style.goesBySyllable)
                desktop.takeNextStep();
            const QQuickItem *reward
                = TestDesktop::find(desktop.display(), QStringLiteral("reward"));
            if (!QTest::qWaitFor(
                    [&] { return !desktop.view().isCompleted() || reward->opacity() == 1; }))
                qFatal("the picture does not come");
            for (const QSize &size : sizes) {
                const QRect tile(x, y + 18, tileHeight * size.width() / size.height(), tileHeight);
                painter.drawImage(
                    tile,
                    picture(desktop, size)
                        .scaled(tile.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
                result.tiles += {QStringLiteral("%1, step %2, %3×%4")
                                     .arg(style.name)
                                     .arg(step)
                                     .arg(size.width())
                                     .arg(size.height()),
                                 tile};
                x += tile.width() + gap;
            }
            if (!desktop.view().isCompleted()) {
                desktop.reading.apply(AdvanceWord{100});
                desktop.reading.apply(AdvanceWord{1});
            }
        }
        y += tileHeight + 18 + gap;
    }
    painter.end();
    result.image = sheet;
    return result;
}

QString styleSheetFile(Language language, bool isDark)
{
    return QStringLiteral("styles-%1-%2.webp")
        .arg(languageCode(language), isDark ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace chitai::gallery
