// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/ReadingText.h"
#include "text/Syllabifier.h"
#include "text/SyllableCorrections.h"
#include "ui/common/DisplayColours.h"
#include "ui/display/TextFitter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

namespace {

class WholeWords : public Syllabifier
{
public:
    [[nodiscard]] QStringList split(const QString &word) const override { return {word}; }
};

QList<MeasuredWord> measured(const QJsonArray &words)
{
    QList<MeasuredWord> result;
    for (const QJsonValue word : words) {
        const QString begins = word[2].toString();
        result += {.width = word[0].toDouble(),
                   .length = word[1].toInt(),
                   .beginsLine = word[2].toBool(),
                   .beginsVerse = !begins.isEmpty(),
                   .beginsStanza = begins == "stanza"_L1,
                   .clings = word[3].toBool(),
                   .lines = word[4].toInt(1)};
    }
    return result;
}

/// [[0, 1], [2]]: the words of each line.
QJsonArray rows(const TextShape &shape)
{
    QList<QJsonArray> lines(shape.lines);
    for (qsizetype word = 0; word < shape.places.size(); ++word)
        lines[shape.places[word].line].append(word);
    QJsonArray result;
    for (const QJsonArray &line : lines)
        result.append(line);
    return result;
}

/// [[[0, 1], [2]], [[3]]]: the same for each page.
QJsonArray pages(const TextShape &shape)
{
    QList<QJsonArray> result(shape.pages);
    const QJsonArray all = rows(shape);
    for (int line = 0; line < shape.lines; ++line)
        result[shape.rows[line].page].append(all[line]);
    QJsonArray array;
    for (const QJsonArray &page : result)
        array.append(page);
    return array;
}

QJsonArray indices(const QList<qsizetype> &list)
{
    QJsonArray array;
    for (const qsizetype index : list)
        array.append(index);
    return array;
}

} // namespace

/// What the window and the tablet pages do alike: tests/web runs the same file.
class DisplayVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(CHITAI_TEST_DATA "/display-vectors.json"));
        QVERIFY(file.open(QFile::ReadOnly));
        m_vectors = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!m_vectors.isEmpty());
    }

    void stylesAreCompleted()
    {
        for (const QJsonValue vector : each("styles"_L1)) {
            QJsonObject expected = m_vectors["default_style"_L1].toObject();
            const QJsonObject differs = vector["differs"_L1].toObject();
            for (auto it = differs.begin(); it != differs.end(); ++it)
                expected[it.key()] = it.value();
            QCOMPARE(DisplayStyle::fromJson(vector["given"_L1].toObject()).toJson(), expected);
        }
    }

    void namesAreThoseOfTheEnumerators()
    {
        haveNames<DisplayStyle::Syllables>(facts::syllables);
        haveNames<DisplayStyle::Palette>(facts::palette);
        haveNames<DisplayStyle::Support>(facts::support);
        haveNames<DisplayStyle::Tint>(facts::tint);
        haveNames<DisplayStyle::Picture>(facts::picture);
        haveNames<DisplayStyle::Speech>(facts::speech);
    }

    void stylesHaveTheirColours()
    {
        for (const QJsonValue vector : each("colours"_L1)) {
            const DisplayColours colours
                = displayColours(DisplayStyle::fromJson(vector["style"_L1].toObject()),
                                 vector["room"_L1].toString() == "dark"_L1);
            const auto is = [&vector](const QColor &colour, QLatin1String key) {
                QCOMPARE(colour.name(), vector[key].toString());
            };
            is(colours.paper, "paper"_L1);
            is(colours.ink, "ink"_L1);
            is(colours.quietInk, "quiet"_L1);
            is(colours.highlight, "highlight"_L1);
            is(colours.syllableA, "syllable_a"_L1);
            is(colours.syllableB, "syllable_b"_L1);
            is(colours.vowel, "syllable_b"_L1);
            is(colours.mark, "mark"_L1);
        }
    }

    void listsHaveTheirLines()
    {
        for (const QJsonValue vector : each("lists"_L1)) {
            QList<QStringList> shown;
            for (const QString &word : vector["text"_L1].toString().split(u' '))
                shown += {word};
            QJsonArray lines;
            for (const qsizetype line : listedLines(shown))
                lines.append(line);
            QCOMPARE(lines, vector["lines"_L1].toArray());
        }
    }

    void textsHaveTheirWords()
    {
        for (const QJsonValue vector : each("texts"_L1)) {
            const ReadingText text = prepareText(vector["text"_L1].toString(), WholeWords());
            QCOMPARE(QJsonArray::fromStringList(text.words), vector["words"_L1].toArray());
            QCOMPARE(indices(text.verses), vector["verses"_L1].toArray());
            QCOMPARE(indices(text.stanzas), vector["stanzas"_L1].toArray());
            QCOMPARE(indices(text.marks), vector["marks"_L1].toArray());
        }
    }

    void wordsComeApart()
    {
        for (const QJsonValue vector : each("word_parts"_L1)) {
            QCOMPARE(QJsonArray::fromStringList(wordParts(vector["word"_L1].toString())),
                     vector["parts"_L1].toArray());
        }
    }

    void linesAreBroken()
    {
        for (const QJsonValue vector : each("lines"_L1)) {
            QCOMPARE(rows(breakLines(measured(vector["words"_L1].toArray()),
                                     vector["width"_L1].toDouble())),
                     vector["rows"_L1].toArray());
        }
    }

    void textsAreFitted()
    {
        for (const QJsonValue vector : each("fits"_L1)) {
            const QList<MeasuredWord> words = measured(vector["words"_L1].toArray());
            const QSizeF box(vector["box"_L1][0].toDouble(), vector["box"_L1][1].toDouble());
            const TextLayout layout = layOutText(words, box, vector["largest"_L1].toDouble(), 0);
            QVERIFY2(std::abs(layout.size / vector["size"_L1].toDouble() - 1) < 1e-5,
                     QByteArray::number(layout.size));
            QCOMPARE(rows(layout.shape), vector["rows"_L1].toArray());
            QCOMPARE(layout.shape.pages, 1);
        }
    }

    void longTextsGoOnPages()
    {
        for (const QJsonValue vector : each("pages"_L1)) {
            const QSizeF box(vector["box"_L1][0].toDouble(), vector["box"_L1][1].toDouble());
            const TextLayout layout
                = layOutText(measured(vector["words"_L1].toArray()), box,
                             vector["largest"_L1].toDouble(), vector["least"_L1].toDouble());
            QVERIFY2(std::abs(layout.size / vector["size"_L1].toDouble() - 1) < 1e-5,
                     QByteArray::number(layout.size));
            QCOMPARE(pages(layout.shape), vector["pages"_L1].toArray());
            QVERIFY(layout.shape.height <= box.height() / (1.5 * layout.size) * (1 + 1e-6));
        }
    }

private:
    [[nodiscard]] QJsonArray each(QLatin1String section) const
    {
        return m_vectors[section].toArray();
    }

    template <typename Enum, std::size_t count>
    static void haveNames(const facts::Choice<count> &fact)
    {
        const auto names = QMetaEnum::fromType<Enum>();
        QCOMPARE(names.keyCount(), int(count));
        for (int i = 0; i < int(count); ++i)
            QCOMPARE(QByteArray(names.key(i)).toLower(), QByteArray(fact.names[std::size_t(i)]));
    }

    QJsonObject m_vectors;
};

QTEST_GUILESS_MAIN(DisplayVectorsTest)
#include "DisplayVectorsTest.moc"
