// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/AfterTap.h"
#include "support/TestDesktop.h"

#include <QJSEngine>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

/// Knows whether a list lost or changed its rows while the window still handled the tap for it.
class TapWatch : public QObject
{
public:
    explicit TapWatch(QQuickWindow &window) { window.installEventFilter(this); }

    void watch(const QAbstractItemModel *model)
    {
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TapWatch::note);
        connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, &TapWatch::note);
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TapWatch::note);
    }
    void note() { ++(m_isTapped ? during : after); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::KeyPress) {
            m_isTapped = true;
            // Before whatever the tap asks for later.
            QMetaObject::invokeMethod(
                this, [this] { m_isTapped = false; }, Qt::QueuedConnection);
        }
        return false;
    }

    int during = 0;
    int after = 0;

private:
    bool m_isTapped = false;
};

QQuickItem *findVisible(QQuickItem *item, const QString &name)
{
    if (item->objectName() == name && item->isVisible() && item->width() > 0)
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = findVisible(child, name))
            return found;
    }
    return nullptr;
}

} // namespace

/// What a row of a list was tapped for is done when Qt Quick has let go of the row.
class AfterTapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesEachActInItsOrderAndLater()
    {
        QJSEngine engine;
        AfterTap taps;
        QQmlEngine::setObjectOwnership(&taps, QQmlEngine::CppOwnership);
        engine.globalObject().setProperty(QStringLiteral("taps"), engine.newQObject(&taps));
        const auto done
            = [&] { return engine.evaluate(QStringLiteral("done.join(' ')")).toString(); };
        engine.evaluate(QStringLiteral("done = []; taps.run(() => done.push('one')); "
                                       "taps.run(() => done.push('two'))"));
        QCOMPARE(done(), QString());
        QCoreApplication::processEvents();
        QCOMPARE(done(), QStringLiteral("one two"));
        QTest::ignoreMessage(QtWarningMsg, "after a tap: Error: gone");
        engine.evaluate(QStringLiteral("taps.run(() => { throw new Error('gone') })"));
        QCoreApplication::processEvents();
    }

    void nothingIsDoneForAListThatIsGone()
    {
        QJSEngine engine;
        engine.evaluate(QStringLiteral("count = 0"));
        {
            AfterTap taps;
            taps.run(engine.evaluate(QStringLiteral("(() => { ++count })")));
        }
        QCoreApplication::processEvents();
        QCOMPARE(engine.evaluate(QStringLiteral("count")).toInt(), 0);
    }

    void theQueueKeepsItsRowUntilTheTapIsOver()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{Language::English});
        for (const char *text : {"One.", "Two.", "Three.", "Four."})
            desktop.reading.add(QString::fromLatin1(text), Language::English);
        TapWatch taps(desktop.panel());
        taps.watch(desktop.view().queue());
        for (int left = 2; left >= 0; --left) {
            tap(desktop, QStringLiteral("takeOut"));
            QTRY_COMPARE(desktop.view().queueLength(), left);
        }
        QCOMPARE(taps.during, 0);
        QVERIFY(taps.after >= 3);
    }

    void theLibraryKeepsItsRowUntilTheTapIsOver()
    {
        TestDesktop desktop;
        const LibraryListModel *list = desktop.ui.library().entries();
        for (const char *text : {"apple", "bread", "house"}) {
            const QUuid id
                = desktop.reading.family.addItem(QString::fromLatin1(text), Language::English);
            TestCore::must(desktop.reading.libraryService().setStarred(id, true));
        }
        desktop.ui.pages().setCurrent(PageListModel::Library);
        desktop.ui.library().setOnlyStarred(true);
        QTRY_COMPARE(list->rowCount(), 3);
        TapWatch taps(desktop.panel());
        taps.watch(list);
        for (int left = 2; left >= 0; --left) {
            tap(desktop, QStringLiteral("starItem"));
            QTRY_COMPARE(list->rowCount(), left);
        }
        QCOMPARE(taps.during, 0);
        connect(&desktop.ui.library(), &LibraryPageModel::queryChanged, &taps, &TapWatch::note);
        tap(desktop, QStringLiteral("filterChip0"));
        QTRY_COMPARE(list->rowCount(), 3);
        QCOMPARE(taps.during, 0);
    }

    void theReviewKeepsItsWordUntilTheTapIsOver()
    {
        TestDesktop desktop;
        desktop.reading.apply(StartSession{Language::English});
        desktop.reading.add(QStringLiteral("One two three."), Language::English);
        for (const int word : {0, 1, 2})
            desktop.reading.apply(MarkWord{word});
        for (int word = 0; word < 3; ++word) {
            desktop.reading.family.clock.advance(std::chrono::seconds(1));
            desktop.reading.apply(AdvanceWord{1});
        }
        desktop.reading.apply(EndSession{});
        QTRY_COMPARE(desktop.ui.review().hardCount(), 3);
        TapWatch taps(desktop.panel());
        taps.watch(desktop.ui.review().hardWords());
        for (int left = 2; left >= 0; --left) {
            tap(desktop, QStringLiteral("wasFine"));
            QTRY_COMPARE(desktop.ui.review().hardCount(), left);
        }
        for (int left = 1; left <= 3; ++left) {
            tap(desktop, QStringLiteral("reviewUndoOffer"));
            QTRY_COMPARE(desktop.ui.review().hardCount(), left);
        }
        QCOMPARE(taps.during, 0);
    }

private:
    static void tap(TestDesktop &desktop, const QString &name)
    {
        (void)desktop.panel().grabWindow();
        QQuickItem *item = nullptr;
        QTRY_VERIFY((item = findVisible(desktop.panel().contentItem(), name)));
        const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
        QTest::mouseClick(&desktop.panel(), Qt::LeftButton, {}, middle.toPoint());
    }
};

QTEST_MAIN(AfterTapTest)
#include "AfterTapTest.moc"
