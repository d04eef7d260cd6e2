// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/EmojiPictures.h"
#include "pictures/OwnPictures.h"
#include "pictures/PictureFinder.h"

#include <QFile>
#include <QTest>

using namespace chitai;

namespace {

QStringList wordsIn(const QString &file)
{
    QFile list(QStringLiteral(CHITAI_TEST_DATA "/pictures/") + file);
    if (!list.open(QIODevice::ReadOnly))
        return {};
    QStringList words = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.startsWith(u'#'); });
    return words;
}

} // namespace

/// Of the words that families type first most have a picture, with nothing installed but the
/// program and its font.
class PictureCoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostWordsHaveAPicture_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("leastWords");
        for (const Language language : allLanguages) {
            const QString code = languageCode(language);
            for (const auto &[name, least] :
                 {std::pair("starter-nouns", 60), std::pair("children-words", 200)}) {
                QTest::addRow("%s %s", qPrintable(code), name)
                    << language << QStringLiteral("%1.%2.txt").arg(QLatin1StringView(name), code)
                    << least;
            }
        }
    }

    void mostWordsHaveAPicture()
    {
        QFETCH(Language, language);
        QFETCH(QString, list);
        QFETCH(int, leastWords);
        const PictureFinder finder([] {
            PictureFinder::Sources sources;
            sources.push_back(std::make_unique<OwnPictures>());
            sources.push_back(std::make_unique<EmojiPictures>());
            return sources;
        }());
        const QStringList words = wordsIn(list);
        QVERIFY(words.size() >= leastWords);
        QStringList missing;
        for (const QString &word : words) {
            if (finder.found(word, language).isEmpty())
                missing += word;
        }
        const int share = int(100 * (words.size() - missing.size()) / words.size());
        qInfo().noquote() << share << "% of" << words.size()
                          << "words; without:" << missing.join(u' ');
        QVERIFY(share >= 60);
    }
};

QTEST_GUILESS_MAIN(PictureCoverageTest)
#include "PictureCoverageTest.moc"
