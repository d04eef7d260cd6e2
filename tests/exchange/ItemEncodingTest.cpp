// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ItemTexts.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>

using namespace chitai;

namespace {

QByteArray encoded(const QStringList &texts, const char *encoding)
{
    QStringEncoder encoder(encoding);
    QByteArray bytes = encoder(texts.join(u'\n'));
    return bytes;
}

} // namespace

/// The letters of a file are told by evidence.
class ItemEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneBadByteSpoilsOneLine_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("Latin") << QByteArray("Grün\xFC");
        QTest::newRow("cut in a letter") << QByteArray("Gr\xC3");
        QTest::newRow("a line of Windows") << QByteArray("\xEA\xEE\xF2 \xE8 \xEF\xB8\xF1");
        QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80 a");
    }

    void oneBadByteSpoilsOneLine()
    {
        QFETCH(QByteArray, bad);
        const QByteArray file
            = "Äpfel für Oma\nёлка у реки\n" + bad + "\nсинее море\nСнег идёт.\nдом\n";
        QCOMPARE(textsOf(file, ItemFileFormat::Text),
                 list({"Äpfel für Oma", "ёлка у реки", "синее море", "Снег идёт.", "дом"}));
        QCOMPARE(refusedLines(file, ItemFileFormat::Text), QList<int>{3});
    }

    void aShortFileIsNoOtherForOneByte()
    {
        QCOMPARE(textsOf("Bär\nM\xE4use\nApfel\n", ItemFileFormat::Text), list({"Bär", "Apfel"}));
        QCOMPARE(refusedLines("Bär\nM\xE4use\nApfel\n", ItemFileFormat::Text), QList<int>{2});
    }

    void oldFilesAreKnownByTheirLetters_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QStringList>("texts");
        const QStringList russian = list({"ёлка", "дом у реки", "Мама мыла раму.", "Щенок спит"});
        const QStringList mixed
            = list({"apple and pear", "кот", "the red house by the river", "дом", "a dog barks"});
        const QStringList german = list({"Äpfel für Oma", "der süße Kuchen", "Straße"});
        for (const char *name : {"windows-1251", "KOI8-R", "IBM866", "x-mac-cyrillic"}) {
            QTest::addRow("Russian %s", name) << QByteArray(name) << russian;
            QTest::addRow("mixed %s", name) << QByteArray(name) << mixed;
            QTest::addRow("a word %s", name) << QByteArray(name) << list({"молоко"});
        }
        for (const char *name : {"windows-1252", "macintosh", "IBM850"})
            QTest::addRow("German %s", name) << QByteArray(name) << german;
        for (const char *name : {"UTF-16LE", "UTF-16BE"}) {
            QTest::addRow("Russian %s without a mark", name) << QByteArray(name) << russian;
            QTest::addRow("German %s without a mark", name) << QByteArray(name) << german;
        }
    }

    void oldFilesAreKnownByTheirLetters()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QStringList, texts);
        QCOMPARE(textsOf(encoded(texts, encoding.constData()), ItemFileFormat::Text), texts);
    }

    void whatAProgramTookForACodePageIsMended_data()
    {
        QTest::addColumn<QByteArray>("codePage");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("German") << QByteArray("windows-1252")
                                << list({"Größe", "Öl", "der Hund", "„Süß!“, sagt Oma …"});
        QTest::newRow("Russian, Windows-1252")
            << QByteArray("windows-1252") << list({"Мама мыла раму", "ёжик", "«Да»"});
        QTest::newRow("Russian, Windows-1251")
            << QByteArray("windows-1251") << list({"Мама мыла раму", "ёжик", "рак", "снег"});
        QTest::newRow("English") << QByteArray("windows-1252")
                                 << list({"Grandma’s hat", "the sun"});
    }

    void whatAProgramTookForACodePageIsMended()
    {
        QFETCH(QByteArray, codePage);
        QFETCH(QStringList, texts);
        QStringDecoder decoder(codePage.constData());
        const QString spoilt = decoder(texts.join(u'\n').toUtf8());
        QCOMPARE(textsOf(spoilt.toUtf8(), ItemFileFormat::Text), texts);
        QCOMPARE(textsOf("\xEF\xBB\xBF" + spoilt.toUtf8(), ItemFileFormat::Text), texts);
        // A line that was written since, and one of which a letter was lost.
        const QByteArray file = spoilt.toUtf8() + "\nBär und ёлка\n" + spoilt.left(9).toUtf8()
            + "\xEF\xBF\xBD" + "\n";
        QVERIFY(textsOf(file, ItemFileFormat::Text).contains(QStringLiteral("Bär und ёлка")));
    }

    void whatIsWrittenRightIsNotMended_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("Russian") << list({"Рёв", "Сёла", "РЁ", "№ 5"});
        QTest::newRow("German") << list({"Ähre", "äß", "ÄÖÜ", "Bär"});
        QTest::newRow("names") << list({"Ã", "João", "Zoë", "½ Apfel", "20 °C"});
    }

    void whatIsWrittenRightIsNotMended()
    {
        QFETCH(QStringList, texts);
        QCOMPARE(textsOf(texts.join(u'\n').toUtf8(), ItemFileFormat::Text), texts);
    }

    void typographyStays()
    {
        const QStringList texts = list({"Er sagt: „Komm!“ – und geht.", "„Ja“, sagt Oma …"});
        QCOMPARE(textsOf(encoded(texts, "windows-1252"), ItemFileFormat::Text), texts);
        const QStringList russian = list({"Он сказал: «Иди!» — и ушёл.", "№ 5 … «Да»"});
        QCOMPARE(textsOf(encoded(russian, "windows-1251"), ItemFileFormat::Text), russian);
    }
};

QTEST_GUILESS_MAIN(ItemEncodingTest)
#include "ItemEncodingTest.moc"
