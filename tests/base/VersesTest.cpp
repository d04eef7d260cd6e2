// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Verses.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chitai;

namespace {

/// Prose as a mail program wraps it, and in one line.
const QString wrapped = QStringLiteral("The hedgehog walked through the garden and\n"
                                       "looked for an apple that had fallen from\n"
                                       "the old tree beside the gate.");
const QString unwrapped = QStringLiteral("The hedgehog walked through the garden and "
                                         "looked for an apple that had fallen from "
                                         "the old tree beside the gate.");

QString wrap(const QStringList &words, qsizetype width)
{
    QString text;
    qsizetype length = 0;
    for (const QString &word : words) {
        if (length > 0 && length + 1 + word.size() > width) {
            text += u'\n';
            length = 0;
        } else if (length > 0) {
            text += u' ';
            ++length;
        }
        text += word;
        length += word.size();
    }
    return text;
}

} // namespace

/// Which line breaks somebody meant.
class VersesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesThatAreMeantStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("verses");
        const auto row = [](const char *name, const QString &text, const QStringList &verses) {
            QTest::newRow(name) << text << verses;
        };
        row("nothing", {}, {QString()});
        row("a word", QStringLiteral("кот"), {QStringLiteral("кот")});
        row("blanks", QStringLiteral("  a \t b  "), {QStringLiteral("a b")});
        row("short verses", QStringLiteral("Идёт бычок,\nкачается,"),
            {QStringLiteral("Идёт бычок,"), QStringLiteral("качается,")});
        row("stanzas", QStringLiteral("a\n\nb"), {QStringLiteral("a"), {}, QStringLiteral("b")});
        row("of Windows", QStringLiteral("a\r\n\r\nb"),
            {QStringLiteral("a"), {}, QStringLiteral("b")});
        row("a break at the end", QStringLiteral("a\n"), {QStringLiteral("a"), {}});
        // Two long lines could be a couplet.
        const QString first = QStringLiteral("The hedgehog walked through the garden and");
        const QString second = QStringLiteral("looked for an apple that had fallen from");
        row("two long lines", first + u'\n' + second, {first, second});
    }

    void linesThatAreMeantStay()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, verses);
        QCOMPARE(versesOf(text), verses);
    }

    void wrappedProseIsOneLine()
    {
        QCOMPARE(versesOf(wrapped), QStringList(unwrapped));
        QCOMPARE(linesOf(wrapped), QStringList(unwrapped));
    }

    void paragraphsStayApart()
    {
        QCOMPARE(versesOf(wrapped + QStringLiteral("\n\n") + wrapped),
                 QStringList({unwrapped, QString(), unwrapped}));
        QCOMPARE(linesOf(wrapped + QStringLiteral("\n\n") + wrapped),
                 QStringList({unwrapped, unwrapped}));
    }

    /// A line that ends early without ending a sentence was meant: then all of them were.
    void oneVerseAmongThemTellsThatAllAre()
    {
        const QString poem = wrapped + QStringLiteral("\nand then\n") + wrapped;
        QCOMPARE(versesOf(poem).size(), 7);
    }

    /// Long lines that begin with a capital each are verses.
    void capitalsAtEachBeginningAreVerses()
    {
        const QString poem = QStringLiteral("The hedgehog walked through the garden And\n"
                                            "Looked for an apple that had fallen from,\n"
                                            "The old tree standing there beside a gate,\n"
                                            "The wind was singing through the branches.");
        QCOMPARE(versesOf(poem), poem.split(u'\n'));
    }

    /// Whatever a program wrapped, at any usual width, is what it was before.
    void anyWidthIsUndone()
    {
        QRandomGenerator random(31);
        for (int run = 0; run < 200; ++run) {
            QStringList words;
            for (int i = 0; i < 60; ++i)
                words += QString(1 + random.bounded(7), QChar(u'a' + random.bounded(26)));
            words.back() += u'.';
            const QString prose = wrap(words, 50 + random.bounded(40));
            QCOMPARE(versesOf(prose), QStringList(words.join(u' ')));
        }
    }

    /// No word goes, none is torn or joined, and the order stays, whatever the text is.
    void noWordIsLost()
    {
        QRandomGenerator random(32);
        const QString letters = QStringLiteral("абвАБВ.!—»  \n\n\t");
        for (int run = 0; run < 500; ++run) {
            QString text;
            for (int i = random.bounded(300); i > 0; --i)
                text += letters[random.bounded(int(letters.size()))];
            const QString words = text.simplified();
            QCOMPARE(versesOf(text).join(u' ').simplified(), words);
            QCOMPARE(linesOf(text).join(u' '), words);
            for (const QString &verse : versesOf(text))
                QCOMPARE(verse, verse.simplified());
            QVERIFY(!linesOf(text).contains(QString()));
        }
    }
};

QTEST_APPLESS_MAIN(VersesTest)
#include "VersesTest.moc"
