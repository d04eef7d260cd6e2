// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestDesktop.h"
#include "ui/display/SyllableWord.h"

#include <QDir>
#include <QTest>

using namespace chitai;

/// What the windows look like. With CHITAI_PICTURES=folder it also writes every picture there, to
/// be looked at by a person.
class WindowPicturesTest : public QObject
{
    Q_OBJECT

private:
    /// What an item and its children write in Texts; the words to read are painted otherwise.
    static QStringList writtenIn(QQuickItem *item)
    {
        QStringList texts;
        const QString text = item->property("text").toString();
        if (item->isVisible() && item->inherits("QQuickText") && !text.isEmpty())
            texts += text;
        const QList<QQuickItem *> children = item->childItems();
        for (QQuickItem *child : children)
            texts += writtenIn(child);
        return texts;
    }

private Q_SLOTS:
    void everyStateLooksDifferent_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyStateLooksDifferent()
    {
        QFETCH(bool, isDark);
        TestDesktop desktop(isDark);
        desktop.display().resize(1920, 1080);
        desktop.panel().resize(1366, 768);
        for (const QString &text : suggestions)
            desktop.reading.family.addItem(text);
        desktop.ui.network().setAddresses({QStringLiteral("http://192.168.178.20:8000")}, true);
        desktop.ui.network().clients()->setRows({{QStringLiteral("192.168.178.31"), true}});
        desktop.view().setPreferredLanguage(QStringLiteral("de"));
        desktop.view().setPreferredLanguage(QStringLiteral("ru"));
        QList<QImage> pictures;
        const auto picture = [&](const QString &state) {
            pictures
                += grab(desktop, QStringLiteral("%1-%2").arg(state, isDark ? u"dark" : u"light"));
        };
        picture(QStringLiteral("1-idle"));
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Мама мыла раму, а Маша мыла кошку."));
        desktop.reading.add(QStringLiteral("Кошка спит на окне."));
        desktop.reading.add(QStringLiteral("Папа дома."));
        picture(QStringLiteral("2-first-word"));
        desktop.reading.apply(AdvanceWord{2});
        picture(QStringLiteral("3-third-word"));
        desktop.reading.apply(SetCurtain{true});
        picture(QStringLiteral("4-curtain"));
        desktop.reading.apply(SetCurtain{false});
        desktop.reading.apply(AdvanceWord{100});
        picture(QStringLiteral("5-last-word"));
        desktop.reading.apply(AdvanceWord{1});
        picture(QStringLiteral("6-completed"));
        for (qsizetype i = 0; i < pictures.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(pictures[i] != pictures[j], QByteArray::number(10 * i + j));
        }
    }

    /// What a parent notices is none of the child's business: not a dot of its screen changes.
    void theChildsScreenKnowsNothingOfMarks()
    {
        TestDesktop desktop;
        desktop.display().resize(1280, 720);
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Мама мыла раму, а Маша мыла кошку."));
        const auto same = [&](const std::function<void()> &mark) {
            const QImage before = grab(desktop, QStringLiteral("unmarked"));
            mark();
            QTest::qWait(0);
            return grab(desktop, QStringLiteral("marked")) == before;
        };
        for (const WordMark kind : allWordMarks)
            QVERIFY(same([&] { desktop.reading.apply(MarkWord{int(kind), kind}); }));
        QVERIFY(same([&] { desktop.reading.apply(UnmarkWord{1}); }));
        QVERIFY(same([&] { desktop.reading.apply(Undo{}); }));
        desktop.reading.apply(AdvanceWord{100});
        desktop.reading.apply(AdvanceWord{1});
        QVERIFY(same([&] { desktop.reading.apply(UnmarkWord{2}); }));
        QVERIFY(same([&] { desktop.reading.apply(MarkWord{2, WordMark::Told}); }));
    }

    /// In a free minute the text stands there, whatever the clock says and the parent taps.
    void theChildsScreenKnowsNothingOfAMinute()
    {
        TestDesktop desktop;
        desktop.display().resize(1280, 720);
        desktop.reading.apply(OfferFreeMinute{true});
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Мама мыла раму, а Маша мыла кошку."));
        const QImage stepping = grab(desktop, QStringLiteral("stepping"));
        desktop.reading.apply(StartFreeMinute{});
        const QImage whole = grab(desktop, QStringLiteral("minute"));
        QVERIFY(whole != stepping);
        const auto isSame = [&] {
            QTest::qWait(250); // the parent's clock
            return grab(desktop, QStringLiteral("minute-later")) == whole;
        };
        desktop.reading.family.clock.advance(std::chrono::seconds(40));
        QVERIFY(isSame());
        desktop.reading.apply(MarkWord{2});
        QVERIFY(isSame());
        desktop.reading.family.clock.advance(std::chrono::seconds(40));
        QVERIFY(isSame());
        desktop.reading.apply(LastWordRead{4});
        QVERIFY(isSame());
        desktop.reading.apply(LeaveFreeMinute{});
        QVERIFY(!isSame());
    }

    /// Where no text is, the child's own picture stands, by day and night; while a text is read it
    /// is not there, and what was added comes in when it is there again.
    void theChildSeesItsPicture_data() { everyStateLooksDifferent_data(); }

    void theChildSeesItsPicture()
    {
        QFETCH(bool, isDark);
        TestDesktop desktop(isDark);
        desktop.display().resize(1280, 720);
        const auto picture = [&] {
            QQuickItem *item = TestDesktop::find(desktop.display(), QStringLiteral("grown"));
            return item && item->isVisible() && item->width() > 0 ? item : nullptr;
        };
        QTRY_VERIFY(picture());
        const QImage before = grab(desktop, QStringLiteral("growing-0"));
        const QColor corner = before.pixelColor(2, 717); // the meadow
        QVERIFY(corner.green() > corner.red() && corner.green() > corner.blue());
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Мама мыла раму"));
        QTRY_VERIFY(!picture());
        desktop.reading.apply(MarkWord{1});
        desktop.reading.apply(AdvanceWord{100});
        desktop.reading.apply(AdvanceWord{1});
        QVERIFY(!picture()); // the text stands there, and its star
        desktop.reading.apply(EndSession{});
        QTRY_VERIFY(picture());
        QTRY_COMPARE(picture()->property("growth").value<GrowthValue>().growth->texts, 1);
        QVERIFY(grab(desktop, QStringLiteral("growing-1")) != before);
        const QList<QQuickItem *> texts
            = desktop.display().contentItem()->findChildren<QQuickItem *>();
        for (const QQuickItem *text : texts) {
            // Nothing is written on it but letters, which are drawn.
            QVERIFY(!text->inherits("QQuickText") || !text->isVisible());
        }
    }

    /// At the end of an evening what was added fades in; who wants nothing to move has it at once.
    void whatWasAddedComesInCalmly()
    {
        TestDesktop desktop(false, true, true);
        desktop.display().resize(640, 360);
        const auto item = [&](const char *name) {
            return TestDesktop::find(desktop.display(), QString::fromLatin1(name));
        };
        const auto texts = [&](const char *name) {
            const auto growth = item(name)->property("growth").value<GrowthValue>().growth;
            return growth ? growth->texts : -1;
        };
        const auto readOne = [&] {
            desktop.reading.apply(StartSession{});
            desktop.reading.add(QStringLiteral("Мама"));
            desktop.reading.apply(AdvanceWord{1});
            desktop.reading.apply(EndSession{});
        };
        QTRY_VERIFY(item("grown") && item("grown")->isVisible());
        readOne();
        QCOMPARE(texts("grown"), 0);
        QCOMPARE(texts("growingMore"), 1);
        QTRY_VERIFY(item("growingMore")->opacity() > 0.1);
        QVERIFY(item("growingMore")->isVisible());
        QTRY_COMPARE(texts("grown"), 1);
        QVERIFY(!item("growingMore")->isVisible());
        DisplayStyle still;
        still.isStill = true;
        desktop.reading.apply(SetDisplayStyle{still});
        readOne();
        QCOMPARE(texts("grown"), 2);
    }

    void whoWantsNoPictureHasTheBook()
    {
        TestDesktop desktop;
        desktop.display().resize(1280, 720);
        QTRY_VERIFY(TestDesktop::find(desktop.display(), QStringLiteral("grown")));
        DisplayStyle style;
        style.showsGrowth = false;
        desktop.reading.apply(SetDisplayStyle{style});
        QTRY_VERIFY(!TestDesktop::find(desktop.display(), QStringLiteral("grown")));
        const QImage book = grab(desktop, QStringLiteral("book"));
        QCOMPARE(book.pixelColor(2, 717), QColor(0xfb, 0xf7, 0xef)); // paper
    }

    /// Nor is what became of them: the same evening with marks and without, to its end and while
    /// the parent looks back on it.
    void theChildsScreenKnowsNothingOfAMarkedEvening()
    {
        QList<QImage> plain;
        for (const bool isMarked : {false, true}) {
            TestDesktop desktop;
            desktop.display().resize(1280, 720);
            DisplayStyle style;
            style.showsGrowth = false; // each child has its own picture
            desktop.reading.apply(SetDisplayStyle{style});
            QList<QImage> pictures;
            const auto picture = [&] {
                QTest::qWait(0);
                pictures += grab(desktop, QStringLiteral("evening"));
                for (const QString &text : writtenIn(desktop.display().contentItem()))
                    QVERIFY2(text == u"We are about to read.", qPrintable(text));
            };
            desktop.reading.apply(StartSession{});
            desktop.reading.add(QStringLiteral("Мама мыла раму, а Маша мыла кошку."));
            for (const int word : {1, 2, 5}) {
                if (isMarked)
                    desktop.reading.apply(MarkWord{word, WordMark::Stumbled});
            }
            picture();
            desktop.reading.apply(AdvanceWord{100});
            desktop.reading.apply(AdvanceWord{1});
            picture();
            desktop.reading.apply(EndSession{});
            QVERIFY(desktop.ui.review().isOpen());
            picture();
            if (isMarked)
                QCOMPARE(pictures, plain);
            plain = pictures;
        }
    }

    /// A word that was drawn before its turn came looks like one that is drawn then.
    void wordsDrawnAheadLookTheSame()
    {
        const QString text = QStringLiteral("Мама мыла раму, а Маша мыла кошку.");
        QImage atOnce;
        QImage stepByStep;
        for (const bool isAtOnce : {true, false}) {
            TestDesktop desktop;
            desktop.display().resize(1280, 720);
            desktop.reading.apply(StartSession{});
            desktop.reading.add(text);
            if (isAtOnce) {
                desktop.reading.apply(AdvanceWord{2});
                atOnce = grab(desktop, QStringLiteral("at-once"));
                continue;
            }
            for (const int step : {1, 1, -1, 1, 1, -1}) {
                (void)grab(desktop, QStringLiteral("ahead"));
                desktop.reading.apply(AdvanceWord{step});
            }
            stepByStep = grab(desktop, QStringLiteral("step-by-step"));
        }
        QCOMPARE(stepByStep, atOnce);
    }

    void noLetterIsCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSize>("size");
        const QList<std::pair<const char *, QString>> texts{
            {"one letter", QStringLiteral("Я")},
            {"one word", QStringLiteral("Ёжик!")},
            {"one long word", QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitän.")},
            {"a sentence",
             QStringLiteral("Der Fuchs jagt zwölf Häschen quer über die grüne Wiese.")},
            {"a paragraph", QStringLiteral("The dog jumps over a big log. ").repeated(9).trimmed()},
        };
        for (const auto &[name, text] : texts) {
            for (const QSize size :
                 {QSize(1024, 600), QSize(1920, 1080), QSize(800, 1280), QSize(320, 200)})
                QTest::addRow("%s in %dx%d", name, size.width(), size.height()) << text << size;
        }
    }

    /// The words may use what the margin leaves; at the window's edge there is paper and nothing
    /// else.
    void noLetterIsCut()
    {
        QFETCH(QString, text);
        QFETCH(QSize, size);
        TestDesktop desktop;
        desktop.display().resize(size);
        desktop.reading.apply(StartSession{Language::German});
        desktop.reading.add(text, Language::German);
        desktop.reading.apply(AdvanceWord{1});
        const QImage image = grab(desktop, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(image.size(), size);
        const QRgb paper = image.pixel(0, 0);
        const int edge = std::min(size.width(), size.height()) / 40;
        const QRect inner = image.rect().adjusted(edge, edge, -edge, -edge);
        verifyInkIsWithin(inner, image, paper);
    }

    /// Letters that reach beside their places, in the adult's window too.
    void noLetterOfTheCurrentWordIsCut()
    {
        TestDesktop desktop;
        desktop.panel().resize(1366, 768);
        desktop.reading.apply(StartSession{Language::German});
        desktop.reading.add(QStringLiteral("jfjf"), Language::German);
        (void)grab(desktop, {});
        const QImage panel = desktop.panel().grabWindow();
        const QQuickItem *word = TestDesktop::find(desktop.panel(), QStringLiteral("currentWord"));
        const QRect place
            = word->mapRectToScene({0, 0, word->width(), word->height()}).toAlignedRect();
        const QImage image = panel.copy(place);
        const QRgb paper = panel.pixel(place.topLeft() - QPoint(3, 3));
        verifyInkIsWithin(image.rect().adjusted(2, 0, -2, 0), image, paper);
    }

    void aVeryLongCurrentWordTakesSeveralLines()
    {
        TestDesktop desktop;
        desktop.panel().resize(1366, 768);
        desktop.reading.apply(StartSession{Language::German});
        desktop.reading.add(QStringLiteral("Brot"), Language::German);
        (void)grab(desktop, {});
        const auto *word = qobject_cast<const SyllableWord *>(
            TestDesktop::find(desktop.panel(), QStringLiteral("currentWord")));
        QVERIFY(word);
        QCOMPARE(word->lineCount(), 1);
        const int oneLine = word->letterSize();
        desktop.reading.add(
            QStringLiteral("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"),
            Language::German);
        desktop.reading.apply(NextItem{});
        (void)grab(desktop, {});
        QVERIFY(word->lineCount() > 1);
        QVERIFY(word->letterSize() > oneLine / 3);
        QVERIFY(word->height() <= word->parentItem()->height());
        QVERIFY(word->width() <= word->parentItem()->width());
    }

    void nothingOfThePanelIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size :
             {QSize(900, 600), QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }

    void nothingOfThePanelIsCut()
    {
        QFETCH(QSize, size);
        TestDesktop desktop;
        for (const QString &text : suggestions)
            desktop.reading.family.addItem(text);
        desktop.ui.network().setAddresses({QStringLiteral("http://192.168.178.20:8000")}, true);
        desktop.ui.network().clients()->setRows(
            {{QStringLiteral("192.168.178.31"), true}, {QStringLiteral("192.168.178.32"), false}});
        desktop.reading.apply(StartSession{});
        desktop.reading.add(QStringLiteral("Достопримечательности."));
        desktop.reading.add(QStringLiteral("Кошка спит на окне."));
        desktop.panel().resize(size);
        (void)grab(desktop, QStringLiteral("panel-%1").arg(size.width()));
        const QRectF window(QPointF(0, 0), size);
        for (const char *name : {"next", "back", "curtain", "skip", "end", "entry", "add", "queue",
                                 "suggestions", "mirror", "currentWord", "textStrip", "readers"}) {
            QQuickItem *item = TestDesktop::find(desktop.panel(), QString::fromLatin1(name));
            QVERIFY2(item, name);
            const QRectF place = item->mapRectToScene({0, 0, item->width(), item->height()});
            QVERIFY2(window.contains(place), name);
            QVERIFY2(place.width() >= 24 && place.height() >= 16, name);
        }
    }

private:
    /// There is ink, and all of it is in this part of the picture.
    static void verifyInkIsWithin(const QRect &part, const QImage &image, QRgb paper)
    {
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == paper)
                    continue;
                ++inked;
                QVERIFY2(part.contains(x, y), "ink at the edge");
            }
        }
        QVERIFY(inked > 20);
    }

    /// The child's window as it is now; both windows go to the folder.
    static QImage grab(TestDesktop &desktop, const QString &name)
    {
        // The size that was asked for arrives with an event, and layouts settle in a first frame.
        QCoreApplication::processEvents();
        (void)desktop.panel().grabWindow();
        (void)desktop.display().grabWindow();
        QCoreApplication::processEvents();
        const QImage display = desktop.display().grabWindow();
        const QString folder = qEnvironmentVariable("CHITAI_PICTURES");
        if (!folder.isEmpty() && !name.isEmpty()) {
            const QDir dir(folder);
            display.save(dir.filePath(QStringLiteral("display-%1.png").arg(name)));
            desktop.panel().grabWindow().save(
                dir.filePath(QStringLiteral("panel-%1.png").arg(name)));
        }
        return display;
    }

    const QStringList suggestions{
        QStringLiteral("Дом."),
        QStringLiteral("Кот спит."),
        QStringLiteral("Мы идём домой."),
        QStringLiteral("У Маши новый красный мяч."),
        QStringLiteral("Снег."),
        QStringLiteral("Зимой медведь спит в берлоге, а весной он просыпается и идёт искать еду.")};
};

QTEST_MAIN(WindowPicturesTest)
#include "WindowPicturesTest.moc"
