// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/FittedText.h"
#include "illustrations/IllustrationFiles.h"
#include "reading/GraceTimer.h"
#include "support/TestReading.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

struct Screen
{
    Screen()
    {
        fitted.setBox({1600, 900});
        fitted.setView(&view);
        reading.apply(StartSession{});
    }

    [[nodiscard]] QList<WordState> states() const
    {
        QList<WordState> result;
        for (int i = 0; i < fitted.rowCount(); ++i)
            result += WordState(fitted.index(i).data(FittedText::StateRole).toInt());
        return result;
    }

    TestReading reading;
    const IllustrationFiles &files = reading.core().illustrationFiles();
    ReadingPageModel view{{reading.model(), reading.family.search(), reading.libraryService(),
                           reading.family.illustrations(), files, reading.core().practice(),
                           reading.family.clock}};
    FittedText fitted;
};

} // namespace

class FittedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheReaderWordByWord()
    {
        Screen screen;
        const QAbstractItemModelTester tester(&screen.fitted);
        screen.reading.add(QStringLiteral("Мы идём домой."));
        using S = WordState;
        QCOMPARE(screen.states(), (QList<WordState>{S::Current, S::Coming, S::Coming}));
        QCOMPARE(screen.fitted.index(2).data(FittedText::PiecesRole).toStringList(),
                 (QStringList{QStringLiteral("до"), QStringLiteral("мой.")}));
        screen.view.takeNextStep();
        QCOMPARE(screen.states(), (QList<WordState>{S::Read, S::Current, S::Coming}));
        screen.view.takeNextStep();
        screen.view.takeNextStep();
        QCOMPARE(screen.states(), (QList<WordState>{S::Whole, S::Whole, S::Whole}));
        screen.view.end();
        QCOMPARE(screen.fitted.rowCount(), 0);
    }

    void aMirrorStepsBehindTheChildsFrame()
    {
        Screen screen;
        FittedText mirror;
        mirror.setMirror(true);
        mirror.setBox({400, 225});
        mirror.setView(&screen.view);
        screen.reading.add(QStringLiteral("Мы идём домой."));
        QSignalSpy told(&screen.view, &ReadingPageModel::wordIndexChanged);
        const QRectF first = mirror.currentRect();
        QVERIFY(!first.isEmpty());

        screen.view.takeNextStep();
        QCOMPARE(screen.states().constFirst(), WordState::Read);
        QCOMPARE(mirror.currentRect(), first);
        QVERIFY(told.wait());
        QVERIFY(mirror.currentRect().left() > first.left());
    }

    void aMirrorFollowsFromSyllableToSyllable()
    {
        Screen screen;
        DisplayStyle style;
        style.goesBySyllable = true;
        screen.reading.apply(SetDisplayStyle{style});
        FittedText mirror;
        mirror.setMirror(true);
        mirror.setBox({400, 225});
        mirror.setView(&screen.view);
        screen.reading.add(QStringLiteral("Мама дома."));
        const QRectF first = mirror.currentRect();
        QSignalSpy told(&screen.view, &ReadingPageModel::wordIndexChanged);
        screen.view.takeNextStep();
        QCOMPARE(screen.view.wordIndex(), 0);
        QVERIFY(told.wait());
        QVERIFY(mirror.currentRect().left() > first.left());
    }

    void looksAheadAreThoseOfTheNextStep()
    {
        Screen screen;
        screen.reading.add(QStringLiteral("Раз два три четыре пять."));
        screen.view.takeNextStep();
        const int count = screen.fitted.rowCount();
        QList<QList<WordStyle>> ahead;
        for (int i = 0; i < count; ++i)
            ahead += screen.fitted.stylesAhead(i);
        const auto looks = [&] {
            QList<WordStyle> now;
            for (int i = 0; i < count; ++i)
                now += screen.fitted.look(i);
            return now;
        };
        const QList<WordStyle> before = looks();
        for (const int step : {1, -2}) {
            screen.reading.apply(AdvanceWord{step});
            const QList<WordStyle> after = looks();
            for (int i = 0; i < count; ++i)
                QVERIFY2(after[i] == before[i] || ahead[i].contains(after[i]),
                         QByteArray::number(i));
        }
        QVERIFY(ahead[4].isEmpty());
        screen.reading.apply(AdvanceWord{5});
        screen.view.takeNextStep();
        for (int i = 0; i < count; ++i)
            QVERIFY(screen.fitted.stylesAhead(i).isEmpty());
    }

    void aTapChangesTwoWordsAndMovesNone()
    {
        Screen screen;
        screen.reading.add(QStringLiteral("Раз два три четыре пять."));
        const qreal size = screen.fitted.pixelSize();
        const QRectF before = screen.fitted.currentRect();
        QSignalSpy changed(&screen.fitted, &FittedText::dataChanged);
        QSignalSpy reset(&screen.fitted, &FittedText::modelReset);
        QSignalSpy fitted(&screen.fitted, &FittedText::fitted);
        screen.view.takeNextStep();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
        QCOMPARE(changed[0][2].value<QList<int>>(), QList<int>{FittedText::StateRole});
        QCOMPARE(reset.size() + fitted.size(), 0);
        QCOMPARE(screen.fitted.pixelSize(), size);
        QVERIFY(screen.fitted.currentRect().left() > before.left());
    }

    void staysInItsBoxWhateverItsShape_data()
    {
        QTest::addColumn<QSizeF>("box");
        QTest::newRow("small") << QSizeF(920, 500);
        QTest::newRow("4K") << QSizeF(3600, 1900);
        QTest::newRow("portrait") << QSizeF(900, 1700);
        QTest::newRow("mirror") << QSizeF(300, 160);
    }

    void staysInItsBoxWhateverItsShape()
    {
        QFETCH(QSizeF, box);
        Screen screen;
        QString text = QStringLiteral("Достопримечательность ");
        for (int i = 0; i < 59; ++i)
            text += QStringLiteral("слово ");
        screen.reading.add(text.trimmed());
        screen.fitted.setBox(box);
        QCOMPARE(screen.fitted.rowCount(), 60);
        const QRectF room(QPointF(0, 0), box + QSizeF(0.5, 0.5));
        for (int i = 0; i < screen.fitted.rowCount(); ++i) {
            const QModelIndex word = screen.fitted.index(i);
            QVERIFY(room.contains(QRectF(word.data(FittedText::XRole).toReal(),
                                         word.data(FittedText::YRole).toReal(),
                                         word.data(FittedText::WidthRole).toReal(),
                                         screen.fitted.pixelSize() * Typesetting().lineHeight)));
        }
    }

    void aLongTextGoesOnPagesWithTheCurrentWordInSight_data()
    {
        QTest::addColumn<QSizeF>("box");
        QTest::addColumn<qreal>("least");
        QTest::addColumn<qreal>("size");
        QTest::newRow("720p") << QSizeF(1180, 620) << 50.4 << 1.0;
        QTest::newRow("1080p") << QSizeF(1770, 930) << 75.6 << 1.0;
        QTest::newRow("small letters") << QSizeF(1770, 930) << 75.6 << 0.4;
        QTest::newRow("portrait") << QSizeF(660, 920) << 53.8 << 1.0;
        QTest::newRow("below a picture") << QSizeF(1770, 380) << 75.6 << 1.0;
        QTest::newRow("mirror") << QSizeF(360, 190) << 15.4 << 1.0;
    }

    void aLongTextGoesOnPagesWithTheCurrentWordInSight()
    {
        QFETCH(QSizeF, box);
        QFETCH(qreal, least);
        QFETCH(qreal, size);
        Screen screen;
        DisplayStyle style;
        style.size = size;
        screen.reading.apply(SetDisplayStyle{style});
        screen.fitted.setBox(box);
        screen.fitted.setLeast(least);
        QString text;
        while (text.size() < 3000)
            text += QStringLiteral("Мама мыла раму, а кот спал. ");
        screen.reading.add(text.trimmed());
        QVERIFY(screen.fitted.pages() > 3);
        QVERIFY(screen.fitted.pixelSize() >= least * (1 - 1e-9));
        const QRectF room(QPointF(-0.5, -0.5), box + QSizeF(1, 1));
        QSignalSpy turned(&screen.fitted, &FittedText::pageTurned);
        int page = 0;
        const int words = screen.fitted.rowCount();
        constexpr int stride = 5; // less than a page
        for (int word = 0; word < words; word += stride) {
            QVERIFY(screen.fitted.isInSight(word));
            QVERIFY(word >= screen.fitted.firstInSight() && word < screen.fitted.endOfSight());
            const qreal patch = facts::screen::patchBeside * screen.fitted.pixelSize();
            QVERIFY(room.contains(screen.fitted.currentRect().adjusted(patch, 0, -patch, 0)));
            QVERIFY(screen.fitted.page() == page || screen.fitted.page() == page + 1);
            page = screen.fitted.page();
            screen.reading.apply(AdvanceWord{stride});
        }
        screen.reading.apply(AdvanceWord{1});
        QCOMPARE(page, screen.fitted.pages() - 1);
        QCOMPARE(turned.size(), page);
        QVERIFY(screen.fitted.isInSight(words - 1)); // completed: where it ended
        screen.reading.apply(Undo{});
        screen.reading.apply(AdvanceWord{-words});
        QCOMPARE(screen.fitted.page(), 0);
        // Another text begins on its first page, and a short one has no other.
        screen.reading.add(QStringLiteral("Да."));
        screen.reading.apply(NextItem{});
        QCOMPARE(screen.fitted.pages(), 1);
        QCOMPARE(screen.fitted.page(), 0);
    }

    void aWordThatNoLineHasRoomForTakesSeveral()
    {
        Screen screen;
        const QSizeF box(600, 900);
        screen.fitted.setBox(box);
        screen.fitted.setLeast(42);
        DisplayStyle style;
        style.goesBySyllable = true;
        screen.reading.apply(SetDisplayStyle{style});
        const auto heightOf = [&](const QString &text) {
            screen.reading.add(text);
            screen.reading.apply(NextItem{});
            return screen.fitted.contentSize().height() / screen.fitted.pixelSize();
        };
        const qreal line = heightOf(QStringLiteral("Да"));
        const QString word = QStringLiteral("переосвидетельствованиечеловеконенавистничества");
        const qreal lines = heightOf(word) / line;
        QVERIFY(lines > 1.9);
        QVERIFY(screen.fitted.pixelSize() >= 42 - 1e-6);
        QVERIFY(screen.fitted.contentSize().width() <= box.width() + 1e-6);
        QCOMPARE(screen.fitted.shape(0).word.lines, qRound(lines));
        // Each syllable has its place, the last one in the last line.
        const auto &pieces = screen.fitted.shape(0).word.pieces;
        for (qsizetype i = 1; i < pieces.size(); ++i) {
            const bool isNext = pieces[i].line == pieces[i - 1].line + 1;
            QVERIFY(isNext ? pieces[i].x == 0 : pieces[i].x > pieces[i - 1].x);
            QCOMPARE(pieces[i - 1].endsLine, isNext);
        }
        QCOMPARE(pieces.back().line, screen.fitted.shape(0).word.lines - 1);
        // A cry that is one syllable.
        heightOf(u'A' + QString(200, u'а') + u'!');
        QVERIFY(screen.fitted.pixelSize() >= 42 - 1e-6);
        QVERIFY(screen.fitted.contentSize().width() <= box.width() + 1e-6);
        // Among others too, and whole again where there is room.
        heightOf(QStringLiteral("Да, ") + word + QStringLiteral(" нет"));
        QVERIFY(screen.fitted.pixelSize() >= 42 - 1e-6);
        const auto y
            = [&](int row) { return screen.fitted.index(row).data(FittedText::YRole).toReal(); };
        QVERIFY(y(1) > y(0));
        QVERIFY(y(2) >= y(1) + (lines - 0.01) * line * screen.fitted.pixelSize());
        screen.fitted.setBox({1800, 900});
        QCOMPARE(screen.fitted.shape(1).word.lines, 1);
    }

    void inAFreeMinuteNoWordIsLitAndThePageIsTurned()
    {
        Screen screen;
        screen.fitted.setBox({1180, 620});
        screen.fitted.setLeast(50.4);
        QString text;
        while (text.size() < 800)
            text += QStringLiteral("Мама мыла раму, а кот спал. ");
        screen.reading.add(text.trimmed());
        screen.reading.apply(OfferFreeMinute{true});
        screen.reading.apply(AdvanceWord{100});
        QVERIFY(screen.fitted.page() > 0);
        screen.reading.apply(StartFreeMinute{});
        QCOMPARE(screen.fitted.page(), 0);
        for (const WordState state : screen.states())
            QCOMPARE(state, WordState::Whole);
        QSignalSpy wanted(&screen.view, &ReadingPageModel::nextPageWanted);
        screen.view.takeNextStep();
        QCOMPARE(wanted.size(), 1);
        const int second = screen.fitted.firstOfNextPage();
        screen.view.turnTo(second);
        QCOMPARE(screen.fitted.page(), 1);
        QCOMPARE(screen.fitted.firstInSight(), second);
        QCOMPARE(screen.view.wordIndex(), -1);
        screen.view.goBack();
        QCOMPARE(screen.fitted.page(), 1);
        while (screen.fitted.page() + 1 < screen.fitted.pages())
            screen.view.turnTo(screen.fitted.firstOfNextPage());
        QCOMPARE(screen.fitted.firstOfNextPage(), 0);
        screen.reading.apply(LastWordRead{second});
        QCOMPARE(screen.fitted.page(), 1);
        screen.view.takeNextStep();
        QCOMPARE(screen.view.wordIndex(), second + 1);
    }

    void versesAreNotBroken()
    {
        Screen screen;
        screen.fitted.setBox({1180, 620});
        screen.fitted.setLeast(50.4);
        screen.reading.add(QStringLiteral("Травка зеленеет,\nСолнышко блестит;\nЛасточка с весною\n"
                                          "В сени к нам летит.\n\nС нею солнце краше"));
        QCOMPARE(screen.fitted.pages(), 1);
        QList<qreal> tops;
        for (int word = 0; word < screen.fitted.rowCount(); ++word) {
            const qreal top = screen.fitted.index(word).data(FittedText::YRole).toReal();
            if (tops.isEmpty() || tops.back() != top)
                tops += top;
        }
        QCOMPARE(tops.size(), 5);
        const qreal line = tops[1] - tops[0];
        QVERIFY(qAbs(tops[3] - tops[2] - line) < 0.01);
        QVERIFY(tops[4] - tops[3] > 1.4 * line); // the gap before a stanza
    }

    void withoutABoxOrATextNothingHasASize()
    {
        Screen screen;
        QCOMPARE(screen.fitted.contentSize(), QSizeF(0, 0));
        screen.reading.add(QStringLiteral("Да."));
        screen.fitted.setBox({});
        QCOMPARE(screen.fitted.pixelSize(), 0.0);
        QCOMPARE(screen.fitted.rowCount(), 1);
    }
};

QTEST_MAIN(FittedTextTest)
#include "FittedTextTest.moc"
