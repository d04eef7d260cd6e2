// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/SplitList.h"
#include "text/Syllabifiers.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace chitai;

/// The list of English words that are looked up: how a word is found in it, and what is in it.
class SplitListTest : public QObject
{
    Q_OBJECT

private:
    /// The word with | where it is split; "-" where the list does not have it.
    static QString found(QByteArrayView lines, const QString &word)
    {
        const std::optional<SplitWord::Borders> borders = SplitList(lines).borders(word);
        if (!borders)
            return QStringLiteral("-");
        QString split = word;
        for (qsizetype i = borders->size() - 1; i >= 0; --i)
            split.insert(borders->at(i), u'|');
        return split;
    }

    static QStringList listedWords()
    {
        QFile file(QStringLiteral(":/chitai/syllables/words-en.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The list is missing");
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString &line) { return line.startsWith(u'%'); });
        return lines;
    }

private Q_SLOTS:
    void findsWords_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("split");
        const QByteArray some("% a notice\n% a|bed\na|ble\nap|ple\nap|ples\napt\nzoom\n");
        const auto row = [](const char *name, const QByteArray &lines, const char16_t *word,
                            const char16_t *split) {
            QTest::newRow(name) << lines << QString::fromUtf16(word) << QString::fromUtf16(split);
        };
        row("the first", some, u"able", u"a|ble");
        row("one in the middle", some, u"apple", u"ap|ple");
        row("one that begins like another", some, u"apples", u"ap|ples");
        row("one of one syllable", some, u"apt", u"apt");
        row("the last", some, u"zoom", u"zoom");
        row("the beginning of a word", some, u"appl", u"-");
        row("more than a word", some, u"zooms", u"-");
        row("before the first", some, u"a", u"-");
        row("behind the last", some, u"zzz", u"-");
        row("between two", some, u"apricot", u"-");
        row("in a notice", some, u"abed", u"-");
        row("letters that are not of the alphabet", some, u"äble", u"-");
        row("a border is no letter", some, u"a|ble", u"-");
        row("nothing", some, u"", u"-");
        row("a last line without an end", "a|ble\nzo|o", u"zoo", u"zo|o");
        row("a single line", "a|ble", u"able", u"a|ble");
        row("notices alone", "% none\n% none", u"none", u"-");
        row("an empty list", "", u"able", u"-");
    }

    void findsWords()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, word);
        QTEST(found(lines, word), "split");
    }

    void knowsNothingWhenItIsNoList() { QVERIFY(!SplitList().borders(u"able")); }

    void isInOrder()
    {
        QString before;
        for (const QString &line : listedWords()) {
            const QString word = QString(line).remove(u'|');
            QVERIFY2(before < word, qPrintable(before + u' ' + word));
            before = word;
        }
    }

    void hasASyllableInEveryPiece()
    {
        static const QRegularExpression piece(QStringLiteral("^[a-z]*[aeiouy][a-z]*$"));
        for (const QString &line : listedWords()) {
            for (const QString &part : line.split(u'|'))
                QVERIFY2(piece.match(part).hasMatch(), qPrintable(line));
        }
    }

    void everyWordIsSplitAsItStands()
    {
        const auto syllabifier = makeSyllabifier(Language::English);
        QStringList others;
        const QStringList lines = listedWords();
        QVERIFY(lines.size() > 10'000);
        for (const QString &line : lines) {
            const QString got = syllabifier->split(QString(line).remove(u'|')).join(u'|');
            if (got != line)
                others += got;
        }
        QCOMPARE(others.join(u' '), QString());
    }
};

QTEST_GUILESS_MAIN(SplitListTest)
#include "SplitListTest.moc"
