// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/LoreSentences.h"

#include <QTest>

using namespace chitai;

class LoreSentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsANounWithItsPronoun_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("units");
        const auto row = [](Language language, const char *text, const char *units) {
            QTest::newRow(text) << language << QString::fromUtf8(text) << QString::fromUtf8(units);
        };
        const Language en = Language::English;
        row(en, "The attic is big. A drum stands there.", "The attic is big.|A drum stands there.");
        row(en, "There is a box. In it lives a drum.", "There is a box. In it lives a drum.");
        row(en, "In it lives a drum. Grandpa sings.", "Grandpa sings.");
        row(en, "It is raining. It rattles the roof.", "It is raining. It rattles the roof.");
        // Its noun is in a sentence that is too long.
        row(en,
            "The box with the red lid stands behind the old stove in the dark corner. It is "
            "locked.",
            "");
        row(en, "A cat came. It purred. Then it went home and slept on its own red pillow.",
            "A cat came. It purred.");
        const Language de = Language::German;
        row(de, "Der Dachboden ist groß. Darin steht eine Trommel.",
            "Der Dachboden ist groß. Darin steht eine Trommel.");
        row(de, "Sie ist rot. Opa singt.", "Opa singt.");
        row(de, "Es regnet. Es gibt Suppe.", "Es regnet.|Es gibt Suppe.");
        const Language ru = Language::Russian;
        row(ru, "На чердаке живёт барабан. Он большой.", "На чердаке живёт барабан. Он большой.");
        row(ru, "Он большой. Дед поёт.", "Дед поёт.");
        row(ru, "У него есть усы. В доме живёт кот.", "В доме живёт кот.");
    }
    void keepsANounWithItsPronoun()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QString, units);
        QCOMPARE(loreUnits(text, QString(), language).join(u'|'), units);
    }

    void theSceneComesFirst()
    {
        QCOMPARE(loreUnits(QStringLiteral("It is late."),
                           QStringLiteral("Tom sings. He is old. It is late."), Language::English)
                     .join(u'|'),
                 QStringLiteral("It is late.|Tom sings. He is old."));
    }
};

QTEST_GUILESS_MAIN(LoreSentencesTest)
#include "LoreSentencesTest.moc"
