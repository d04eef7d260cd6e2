// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StyleSheets.h"

#include <QDir>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(ChitaiPlugin)
Q_IMPORT_QML_PLUGIN(Chitai_UiPlugin)

using namespace chitai;
using namespace chitai::gallery;

namespace {

// Pictures are compared in cells, as their edges differ a little from one version of the font
// renderer to the next, and docs/images keeps them with losses.
constexpr int cell = 5; // pixels
constexpr int sameColour = 48; // of 255, in the channel that differs most
constexpr double fewCells = 0.01; // of a picture's

QImage cells(const QImage &picture)
{
    return picture.scaled(picture.size() / cell, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

double shareOfOtherCells(const QImage &one, const QImage &other)
{
    const QImage a = cells(one);
    const QImage b = cells(other);
    int others = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor left = a.pixelColor(x, y);
            const QColor right = b.pixelColor(x, y);
            const int difference = std::max({std::abs(left.red() - right.red()),
                                             std::abs(left.green() - right.green()),
                                             std::abs(left.blue() - right.blue())});
            others += difference > sameColour ? 1 : 0;
        }
    }
    return double(others) / (a.width() * a.height());
}

} // namespace

/// The child's window looks as docs/images shows it, in every style and state. After a change that
/// is meant, scripts/gallery draws the sheets anew, for a person to look at.
class StyleSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStyleLooksAsBefore_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<bool>("isDark");
        for (const Language language : {Language::Russian, Language::German, Language::English}) {
            for (const bool isDark : {false, true})
                QTest::newRow(qPrintable(styleSheetFile(language, isDark))) << language << isDark;
        }
    }

    void everyStyleLooksAsBefore()
    {
        QFETCH(Language, language);
        QFETCH(bool, isDark);
        const QString file = styleSheetFile(language, isDark);
        const QImage before(QStringLiteral(CHITAI_IMAGES "/") + file);
        const StyleSheet now = drawStyleSheet(language, isDark);
        QCOMPARE(now.image.size(), before.size());
        QStringList others;
        for (const StyleSheet::Tile &tile : now.tiles) {
            const double share
                = shareOfOtherCells(now.image.copy(tile.rect), before.copy(tile.rect));
            if (share > fewCells)
                others += QStringLiteral("%1: %2 %").arg(tile.name).arg(100 * share, 0, 'f', 1);
        }
        if (others.isEmpty())
            return;
        const QString seen = QDir::current().filePath(u"now-" % file);
        QVERIFY(now.image.save(seen));
        QFAIL(qPrintable(QStringLiteral("see %1; other than before:\n").arg(seen)
                         % others.join(u'\n')));
    }

    /// The measure itself: another colour of one word is seen.
    void aChangeIsSeen()
    {
        const StyleSheet sheet = drawStyleSheet(Language::German, false);
        const QImage first = sheet.image.copy(sheet.tiles[0].rect);
        const QImage second = sheet.image.copy(sheet.tiles[3].rect); // three words on
        QCOMPARE(first.size(), second.size());
        QVERIFY(shareOfOtherCells(first, second) > fewCells);
    }
};

QTEST_MAIN(StyleSheetsTest)
#include "StyleSheetsTest.moc"
