// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FittedText.h"
#include "support/TestUi.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

class FittedTextTest : public QObject
{
    Q_OBJECT

private:
    static QList<int> states(const FittedText &text)
    {
        QList<int> result;
        for (int row = 0; row < text.rowCount(); ++row)
            result += text.index(row).data(FittedText::StateRole).toInt();
        return result;
    }

private Q_SLOTS:
    void showsTheWordsAndTheirStates()
    {
        TestUi ui;
        FittedText text;
        text.setFamily(QStringLiteral("Andika"));
        text.setBox(QSizeF(800, 400));
        text.setView(&ui.view);
        QAbstractItemModelTester tester(&text,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(text.rowCount(), 0);
        ui.reading.apply(StartSession{});
        ui.reading.add(QStringLiteral("Мама мыла раму."));
        QCOMPARE(text.rowCount(), 3);
        QCOMPARE(text.index(2).data(FittedText::PiecesRole).toStringList(),
                 QStringList({QStringLiteral("ра"), QStringLiteral("му.")}));
        QCOMPARE(states(text),
                 QList<int>({FittedText::Current, FittedText::Coming, FittedText::Coming}));
        ui.reading.apply(AdvanceWord{2});
        QCOMPARE(states(text),
                 QList<int>({FittedText::Read, FittedText::Read, FittedText::Current}));
        ui.reading.apply(AdvanceWord{1});
        QCOMPARE(states(text), QList<int>(3, FittedText::Whole));
        ui.reading.apply(EndSession{});
        QCOMPARE(text.rowCount(), 0);
    }

    void aTapChangesTwoWordsAndMovesNone()
    {
        TestUi ui;
        FittedText text;
        text.setBox(QSizeF(800, 400));
        text.setView(&ui.view);
        ui.reading.apply(StartSession{});
        ui.reading.add(QStringLiteral("раз два три четыре пять шесть"));
        QSignalSpy changed(&text, &FittedText::dataChanged);
        QSignalSpy fitted(&text, &FittedText::fitted);
        QSignalSpy reset(&text, &FittedText::modelReset);
        ui.reading.apply(AdvanceWord{1});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
        QCOMPARE(changed[0][2].value<QList<int>>(), QList<int>{FittedText::StateRole});
        QCOMPARE(fitted.count(), 0);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(text.currentRect().x(), text.index(1).data(FittedText::XRole).toReal());
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSizeF>("box");
        for (const QSizeF &box :
             {QSizeF(1024, 600), QSizeF(600, 1024), QSizeF(3840, 2160), QSizeF(240, 135)})
            QTest::addRow("%gx%g", box.width(), box.height()) << box;
    }

    void nothingIsCut()
    {
        QFETCH(QSizeF, box);
        TestUi ui;
        FittedText text;
        text.setFamily(QStringLiteral("Andika"));
        text.setView(&ui.view);
        text.setBox(box);
        ui.reading.apply(StartSession{});
        QString longText;
        for (int i = 0; i < 60; ++i)
            longText
                += i % 7 == 0 ? QStringLiteral("достопримечательность ") : QStringLiteral("мама ");
        for (const QString &content :
             {QStringLiteral("я"), QStringLiteral("Мама мыла раму."), longText.trimmed()}) {
            ui.reading.add(content);
            if (!ui.reading.queue().isEmpty())
                ui.reading.apply(NextItem{});
            const QRectF whole(QPointF(0, 0), box + QSizeF(0.01, 0.01));
            for (int row = 0; row < text.rowCount(); ++row) {
                const QModelIndex word = text.index(row);
                const QRectF rect(
                    word.data(FittedText::XRole).toReal(), word.data(FittedText::YRole).toReal(),
                    word.data(FittedText::WidthRole).toReal(), text.pixelSize() * 1.5);
                QVERIFY(rect.width() > 0 && whole.contains(rect));
            }
        }
    }
};

QTEST_MAIN(FittedTextTest)
#include "FittedTextTest.moc"
