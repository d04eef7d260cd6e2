// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/EmojiFont.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace chitai;
using namespace Qt::StringLiterals;

namespace {

template <typename Number>
void put(QByteArray &bytes, Number number)
{
    char big[sizeof(Number)];
    qToBigEndian(number, big);
    bytes.append(big, sizeof big);
}

const QByteArray png = QByteArray("\x89PNG") + QByteArray(20, 'p');

/// A font of two glyphs, 3 and 4, with a bitmap each: OpenType's CBLC, CBDT and cmap.
struct MadeFont
{
    quint16 imageFormat = 17;
    quint16 indexFormat = 1;
    quint32 mapFormat = 12;
    char32_t first = 0x1F408; // the character of glyph 3
    char32_t last = 0x1F409;
    QByteArray picture = png;

    [[nodiscard]] QByteArray bitmaps() const
    {
        QByteArray table(4, '\0'); // the version
        for (int glyph = 0; glyph < 2; ++glyph) {
            table.append(5, 'm'); // small metrics
            put(table, quint32(picture.size()));
            table += picture;
        }
        return table;
    }

    [[nodiscard]] QByteArray locations() const
    {
        QByteArray table;
        put<quint32>(table, 0x00030000);
        put<quint32>(table, 1); // sizes
        put<quint32>(table, 56); // where its list of ranges is
        put<quint32>(table, 0);
        put<quint32>(table, 1); // ranges
        table.append(56 - table.size(), '\0');
        put<quint16>(table, 3); // the first glyph
        put<quint16>(table, 4); // the last
        put<quint32>(table, 8); // behind this list
        put(table, indexFormat);
        put(table, imageFormat);
        put<quint32>(table, 4); // in the table of bitmaps
        const auto length = quint32(9 + picture.size());
        for (quint32 glyph = 0; glyph <= 2; ++glyph) {
            if (indexFormat == 3)
                put(table, quint16(glyph * length));
            else
                put(table, glyph * length);
        }
        return table;
    }

    [[nodiscard]] QByteArray map() const
    {
        QByteArray table;
        put<quint16>(table, 0);
        put<quint16>(table, 1); // maps
        put<quint32>(table, 0x0003000A); // Windows, UCS-4
        put<quint32>(table, 12);
        put(table, quint16(mapFormat));
        put<quint16>(table, 0);
        put<quint32>(table, 28);
        put<quint32>(table, 0);
        put<quint32>(table, 1); // groups
        put(table, quint32(first));
        put(table, quint32(last));
        put<quint32>(table, 3);
        return table;
    }

    [[nodiscard]] QByteArray file() const
    {
        const QList<std::pair<QByteArray, QByteArray>> tables{
            {"CBDT", bitmaps()}, {"CBLC", locations()}, {"cmap", map()}};
        QByteArray font;
        put<quint32>(font, 0x00010000);
        put<quint16>(font, quint16(tables.size()));
        font.append(6, '\0');
        auto offset = quint32(12 + 16 * tables.size());
        QByteArray contents;
        for (const auto &[name, table] : tables) {
            font += name;
            put<quint32>(font, 0); // the sum, which nobody asks for
            put(font, quint32(offset + contents.size()));
            put(font, quint32(table.size()));
            contents += table;
        }
        return font + contents;
    }
};

} // namespace

/// Fonts as OpenType describes them, and such as no program has made.
class EmojiFontTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    [[nodiscard]] QString saved(const QByteArray &font) const
    {
        const QString path = m_dir.filePath(u"font.ttf"_s);
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(font) != font.size())
            qFatal("the font can't be written");
        return path;
    }

private Q_SLOTS:
    void picturesAreThoseOfTheFile_data()
    {
        QTest::addColumn<int>("indexFormat");
        QTest::newRow("long offsets") << 1;
        QTest::newRow("short offsets") << 3;
    }

    void picturesAreThoseOfTheFile()
    {
        QFETCH(int, indexFormat);
        MadeFont made;
        made.indexFormat = quint16(indexFormat);
        const EmojiFont font(saved(made.file()));
        QVERIFY(font.isAvailable());
        QVERIFY(font.has(0x1F408) && font.has(0x1F409));
        QVERIFY(!font.has(0x1F407) && !font.has(0x1F40A) && !font.has(0));
        QCOMPARE(font.png(0x1F408).value(), png);
        QCOMPARE(font.png(0x1F409).value(), png);
        QCOMPARE(font.png(U'a').error().code, ErrorCode::NotFound);
    }

    void otherKindsHaveNoPictures_data()
    {
        QTest::addColumn<QByteArray>("font");
        MadeFont made;
        made.imageFormat = 1;
        QTest::newRow("bitmaps that are no PNG") << made.file();
        made = {};
        made.indexFormat = 2;
        QTest::newRow("all bitmaps of one size") << made.file();
        made = {};
        made.mapFormat = 4;
        QTest::newRow("a map of the first plane") << made.file();
        made = {};
        made.picture.clear();
        QTest::newRow("empty bitmaps") << made.file();
        made = {};
        made.first = 9;
        made.last = 8;
        QTest::newRow("a range that ends before it begins") << made.file();
        QTest::newRow("no font") << QByteArray("This is a text about fonts.");
        QTest::newRow("empty") << QByteArray();
    }

    void otherKindsHaveNoPictures()
    {
        QFETCH(QByteArray, font);
        QVERIFY(!EmojiFont(saved(font)).isAvailable());
    }

    void aBitmapThatIsNoPngIsNotFound()
    {
        MadeFont made;
        made.picture = QByteArray(24, 'x');
        const EmojiFont font(saved(made.file()));
        QVERIFY(font.has(0x1F408)); // it stands in the table
        QCOMPARE(font.png(0x1F408).error().code, ErrorCode::NotFound);
    }

    void aFontThatIsNotThereHasNone()
    {
        for (const QString &path : {QString(), u"/nowhere/font.ttf"_s, m_dir.path()}) {
            const EmojiFont font(path);
            QVERIFY(!font.isAvailable());
            QCOMPARE(font.png(0x1F408).error().code, ErrorCode::NotFound);
        }
    }

    /// Cut off anywhere: nothing is read behind the end of the file.
    void everyLengthIsBorne()
    {
        const QByteArray whole = MadeFont().file();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const EmojiFont font(saved(whole.first(length)));
            const QByteArray picture = font.png(0x1F409).value_or(QByteArray());
            QVERIFY2(whole.contains(picture), qPrintable(QString::number(length)));
            QVERIFY(picture.size() <= png.size());
        }
    }

    /// Any byte may be wrong.
    void everyDamageIsBorne()
    {
        QRandomGenerator random(81);
        const QByteArray whole = MadeFont().file();
        for (int run = 0; run < 400; ++run) {
            QByteArray damaged = whole;
            for (int i = random.bounded(1, 5); i > 0; --i)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            const EmojiFont font(saved(damaged));
            for (const char32_t character : {U'a', U'\U0001F408', U'\U0001F409'}) {
                const Result<QByteArray> picture = font.png(character);
                QVERIFY(!picture || picture->startsWith("\x89PNG"));
                QVERIFY(!picture || font.has(character));
            }
        }
    }
};

QTEST_GUILESS_MAIN(EmojiFontTest)
#include "EmojiFontTest.moc"
