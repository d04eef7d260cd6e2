// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/StarterLibrary.h"
#include "practice/KnownLetters.h"
#include "practice/TextDifficulty.h"

#include <QTest>

using namespace chitai;

namespace {

constexpr int stepsWithTexts = 8;
constexpr int leastTexts = 8;
// Those that the texts were written for; of the others it is told what they have.
const QStringList served{QStringLiteral("zhukova"), QStringLiteral("levumi-kiel"),
                         QStringLiteral("abc-der-tiere"), QStringLiteral("letters-and-sounds"),
                         QStringLiteral("little-wandle")};

} // namespace

/// A child that knows few letters has something to read from the first of them on.
class DecodableTextsTest : public QObject
{
    Q_OBJECT

private:
    static QStringList allTextsOf(Language language)
    {
        QStringList texts;
        for (const auto &[text, itsLanguage] : starterTexts() + decodableTexts(language)) {
            if (itsLanguage == language)
                texts += text;
        }
        return texts;
    }

    /// How many texts can be read after each step, the last included.
    static QList<int> readableAfter(const LetterOrder &order)
    {
        const QStringList texts = allTextsOf(order.language);
        QList<int> counts;
        for (int step = 0; step <= int(order.steps.size()); ++step) {
            LetterChoice choice{.order = order.id, .step = step};
            if (step == int(order.steps.size()))
                --choice.step; // all of them and more would be all letters of the world
            if (step == int(order.steps.size()))
                choice.early = order.steps.back();
            const KnownLetters known(order.language, choice);
            counts += int(std::count_if(texts.begin(), texts.end(), [&](const QString &text) {
                return known.canRead(countedWords(text));
            }));
        }
        return counts;
    }

private Q_SLOTS:
    void everyOrderHasTexts_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages) {
            const QList<LetterOrder> orders = letterOrders(language);
            for (const LetterOrder &order : orders)
                QTest::addRow("%s", qPrintable(order.id)) << order.id << language;
        }
    }

    void everyOrderHasTexts()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const QList<LetterOrder> orders = letterOrders(language);
        const auto order = std::find_if(orders.begin(), orders.end(),
                                        [&](const auto &other) { return other.id == id; });
        const QList<int> counts = readableAfter(*order);
        QCOMPARE(counts.front(), 0);
        QString told;
        for (int step = 1; step < counts.size(); ++step) {
            const int opened = counts[step] - counts[step - 1];
            QVERIFY(opened >= 0);
            told += QStringLiteral(" %1:%2")
                        .arg(order->steps[step - 1].join(u','))
                        .arg(counts[step]);
            if (served.contains(id) && step <= stepsWithTexts)
                QVERIFY2(opened >= leastTexts, qPrintable(told));
        }
        QVERIFY(counts.back() >= 60);
        qInfo().noquote() << "texts that can be read after" << told;
    }
};

QTEST_GUILESS_MAIN(DecodableTextsTest)
#include "DecodableTextsTest.moc"
