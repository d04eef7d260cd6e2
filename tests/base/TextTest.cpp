// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Text.h"

#include <QTest>

using namespace chitai;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsSpokenOfWithoutItsPunctuation()
    {
        QCOMPARE(bareWord(QStringLiteral("раму.")), QStringLiteral("раму"));
        QCOMPARE(bareWord(QStringLiteral("„Hund?“,")), QStringLiteral("Hund"));
        QCOMPARE(bareWord(QStringLiteral("wasn't")), QStringLiteral("wasn't"));
        QCOMPARE(bareWord(QStringLiteral("7-й")), QStringLiteral("7-й"));
        QCOMPARE(bareWord(QStringLiteral("за́мок!")), QStringLiteral("за́мок")); // a stress mark
        QCOMPARE(bareWord(QStringLiteral("—")), QStringLiteral("—"));
        QCOMPARE(bareWord(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "TextTest.moc"
