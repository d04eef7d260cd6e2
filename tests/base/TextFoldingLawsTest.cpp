// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/TextFolding.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace chitai;

namespace {

/// NFKC makes an apostrophe, a quotation mark or a minus sign of them, which stay as they are.
const QString notFoldedForGood = QStringLiteral("\u0149\u0374\u1fef\u2034\u2037\u2057"
                                                "\u207b\u208b\uff40");

/// Letters, marks, punctuation and oddities that people type, paste and scan.
QString someText(QRandomGenerator &random)
{
    using Blocks = QList<std::pair<int, int>>;
    static const Blocks marks{{0x20, 0x3F},     {0x300, 0x36F},   {0x2000, 0x206F},
                              {0x2070, 0x2079}, {0x2190, 0x22FF}, {0x3000, 0x303F},
                              {0xFE00, 0xFE0F}, {0xFE30, 0xFE6B}, {0xFF01, 0xFF1F}};
    static const Blocks latin
        = Blocks{{0x40, 0x7E}, {0xA1, 0x17F}, {0x1E00, 0x1EFF}, {0xFF21, 0xFF5A}} + marks;
    static const Blocks cyrillic = Blocks{{0x400, 0x45F}, {0x400, 0x52F}} + marks;
    const Blocks &blocks = random.bounded(2) ? latin : cyrillic; // nobody writes both in a word
    QString text;
    for (int i = random.bounded(12); i >= 0; --i) {
        const auto &[first, last] = blocks[random.bounded(int(blocks.size()))];
        const QChar letter(first + random.bounded(last - first + 1));
        // Nobody puts several marks above one letter.
        const bool isMarked
            = !text.isEmpty() && (text.back().isMark() || !text.back().decomposition().isEmpty());
        if (!notFoldedForGood.contains(letter) && !(letter.isMark() && isMarked)
            && letter != u'\u0344')
            text += letter;
    }
    return text;
}

} // namespace

/// What holds for any text: twenty thousand of them, the same on every run.
class TextFoldingLawsTest : public QObject
{
    Q_OBJECT

private:
    /// The characters of a text that failed, to be looked up.
    static QByteArray shown(const QString &text)
    {
        QByteArray numbers;
        for (const QChar c : text)
            numbers += QByteArray::number(c.unicode(), 16) + ' ';
        return numbers;
    }

private Q_SLOTS:
    /// Folded twice is folded once.
    void foldingAgainChangesNothing()
    {
        QRandomGenerator random(41);
        for (int i = 0; i < 20'000; ++i) {
            const QString text = someText(random);
            const QString folded = foldedText(text);
            QVERIFY2(foldedText(folded) == folded, shown(text).constData());
        }
    }

    /// All but nine; no other may join them.
    void everySingleCharacterIsFoldedForGood()
    {
        QString others;
        for (char16_t unicode = 1; unicode < 0xFFFE; ++unicode) {
            const QString folded = foldedText(QString(QChar(unicode)));
            if (!QChar(unicode).isSurrogate() && foldedText(folded) != folded)
                others += QChar(unicode);
        }
        QCOMPARE(others, notFoldedForGood);
    }

    void noTwoBlanksStandTogether()
    {
        QRandomGenerator random(42);
        for (int i = 0; i < 5'000; ++i) {
            const QString text = someText(random);
            const QString folded = foldedText(text);
            QVERIFY2(!folded.contains(QStringLiteral("  ")), shown(text).constData());
            QVERIFY(std::none_of(folded.begin(), folded.end(),
                                 [](QChar c) { return c.isSpace() && c != u' '; }));
        }
    }

    void nothingIsTrimmed()
    {
        QCOMPARE(foldedText(QStringLiteral(" a ")), QStringLiteral(" a "));
        QCOMPARE(foldedText(QStringLiteral("\n")), QStringLiteral(" "));
        QCOMPARE(foldedText(QString()), QString());
    }

    void sortKeysAreMadeOfWhatIsFolded()
    {
        QRandomGenerator random(43);
        for (int i = 0; i < 5'000; ++i) {
            const QString text = someText(random);
            QCOMPARE(sortKey(text), sortKeyOfFolded(foldForSearch(text)));
        }
    }

    void marksAreTold_data()
    {
        QTest::addColumn<QString>("marks");
        QTest::addColumn<bool>("isApostrophe");
        QTest::addColumn<bool>("isDash");
        QTest::addColumn<bool>("isStress");
        QTest::newRow("apostrophes") << QStringLiteral("'’‘‚‹›´`") << true << false << false;
        QTest::newRow("dashes") << QStringLiteral("-‐‑‒–—―−") << false << true << false;
        QTest::newRow("stress") << QStringLiteral("\u0301\u0300") << false << false << true;
        QTest::newRow("others") << QStringLiteral("\"«»,.~_=+\u0308aя 7") << false << false
                                << false;
    }

    void marksAreTold()
    {
        QFETCH(QString, marks);
        for (const QChar mark : marks) {
            QTEST(isApostrophe(mark), "isApostrophe");
            QTEST(isAnyDash(mark), "isDash");
            QTEST(isStressMark(mark), "isStress");
        }
    }

    /// What autocompletion asks the index for: everything that begins so, and nothing else.
    void whatBeginsSoSortsBeforeItsEnd()
    {
        const auto isBefore = [](const QString &a, const QString &b) {
            return a.toUcs4() < b.toUcs4(); // as SQLite compares UTF-8
        };
        QRandomGenerator random(44);
        for (int i = 0; i < 2'000; ++i) {
            const QString beginning = foldForSearch(someText(random));
            const QString behind = textBehindAll(beginning);
            QVERIFY(isBefore(beginning, behind));
            QVERIFY(isBefore(beginning + someText(random), behind));
            QVERIFY(isBefore(beginning + QStringLiteral("🐈\uffff"), behind));
            const QString other = someText(random);
            if (!other.startsWith(beginning))
                QCOMPARE(isBefore(other, behind), isBefore(other, beginning));
        }
    }
};

QTEST_APPLESS_MAIN(TextFoldingLawsTest)
#include "TextFoldingLawsTest.moc"
