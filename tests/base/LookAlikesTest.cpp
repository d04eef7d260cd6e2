// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/LookAlikes.h"

#include <QTest>

using namespace chitai;

namespace {

RunLetters runOf(const QString &word)
{
    RunLetters run;
    run.letters = word.toLower();
    for (const QChar letter : word)
        run.written += letter;
    return run;
}

QString unified(const QString &word, QChar::Script preferred)
{
    RunLetters run = runOf(word);
    unifyScript(run, preferred);
    return run.letters;
}

} // namespace

/// Letters of one alphabet that stand where those of another are meant.
class LookAlikesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accentsAreTakenOff_data()
    {
        QTest::addColumn<QChar>("letter");
        QTest::addColumn<QChar>("plain");
        QTest::newRow("acute") << QChar(u'ó') << QChar(u'o');
        QTest::newRow("umlaut") << QChar(u'ä') << QChar(u'a');
        QTest::newRow("short i") << QChar(u'й') << QChar(u'и');
        QTest::newRow("yo") << QChar(u'ё') << QChar(u'е');
        QTest::newRow("capital") << QChar(u'É') << QChar(u'E');
        QTest::newRow("none") << QChar(u'a') << QChar(u'a');
        QTest::newRow("Russian") << QChar(u'ы') << QChar(u'ы');
        QTest::newRow("sharp s") << QChar(u'ß') << QChar(u'ß');
        QTest::newRow("a ligature is no accent") << QChar(u'ﬁ') << QChar(u'ﬁ');
        QTest::newRow("a digit") << QChar(u'7') << QChar(u'7');
    }

    void accentsAreTakenOff()
    {
        QFETCH(QChar, letter);
        QFETCH(QChar, plain);
        QCOMPARE(withoutAccent(letter), plain);
    }

    void mixturesAreNoticed_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<bool>("isMixed");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("Russian") << QStringLiteral("кошка") << false;
        QTest::newRow("German") << QStringLiteral("Bär") << false;
        QTest::newRow("Latin a") << QStringLiteral("кошкa") << true;
        QTest::newRow("Greek o") << QStringLiteral("кοшка") << true;
        QTest::newRow("Latin and Greek") << QStringLiteral("αb") << false;
        QTest::newRow("digits belong to both") << QStringLiteral("7а") << false;
        QTest::newRow("marks belong to both") << QStringLiteral("за\u0301мок") << false;
    }

    void mixturesAreNoticed()
    {
        QFETCH(QString, letters);
        QFETCH(bool, isMixed);
        QCOMPARE(mixesScripts(letters), isMixed);
    }

    void theMeantScriptIsFound_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("withRussian");
        QTest::addColumn<QString>("withGerman");
        const auto row = [](const char *name, const char16_t *word, const char16_t *withRussian,
                            const char16_t *withGerman) {
            QTest::newRow(name) << QString::fromUtf16(word) << QString::fromUtf16(withRussian)
                                << QString::fromUtf16(withGerman);
        };
        // A letter of its own decides, whatever is preferred: ш, к; r, t.
        row("Latin a in Russian", u"кошкa", u"кошка", u"кошка");
        row("Latin o twice", u"мoлoко", u"молоко", u"молоко");
        row("Cyrillic o in German", u"rоt", u"rot", u"rot");
        row("Cyrillic е in English", u"grееn", u"green", u"green");
        row("Greek capital in Russian", u"ΑИСТ", u"аист", u"аист");
        // Nothing decides: mamа could be both.
        row("only twins", u"аcе", u"асе", u"ace");
        row("capital B in Russian", u"BОДА", u"вода", u"вода");
        // Letters that only one of them has on both sides.
        row("both have their own", u"шr", u"шr", u"шr");
        row("yo", u"ëж", u"ёж", u"ёж");
    }

    void theMeantScriptIsFound()
    {
        QFETCH(QString, word);
        QFETCH(QString, withRussian);
        QFETCH(QString, withGerman);
        QCOMPARE(unified(word, QChar::Script_Cyrillic), withRussian);
        QCOMPARE(unified(word, QChar::Script_Latin), withGerman);
    }

    /// В looks like B, but в is not like b.
    void smallLettersThatDifferDecide()
    {
        QCOMPARE(unified(QStringLiteral("bода"), QChar::Script_Cyrillic), QStringLiteral("bода"));
    }

    /// As many letters as before, and what was written is told as it was.
    void lengthAndOriginStay()
    {
        for (const QString &word : {QStringLiteral("кошкa"), QStringLiteral("BОДА"),
                                    QStringLiteral("rоt"), QStringLiteral("шr"), QString()}) {
            RunLetters run = runOf(word);
            unifyScript(run, QChar::Script_Cyrillic);
            QCOMPARE(run.letters.size(), word.size());
            QCOMPARE(QString(run.written.constData(), run.written.size()), word);
            const QString once = run.letters;
            QCOMPARE(unified(once, QChar::Script_Cyrillic), once);
        }
    }
};

QTEST_APPLESS_MAIN(LookAlikesTest)
#include "LookAlikesTest.moc"
