// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/StarterLibrary.h"

#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

/// The texts that come with the program, where the disk does not take them.
class StarterLibraryFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextComesTwice()
    {
        QSet<QString> texts;
        for (const auto &[text, language] : starterTexts()) {
            const QString key = languageCode(language) + u' ' + foldedText(text);
            QVERIFY2(!texts.contains(key), qPrintable(text));
            texts.insert(key);
        }
        for (const Language language : allLanguages) {
            QSet<QString> few;
            for (const auto &[text, of] : decodableTexts(language)) {
                QCOMPARE(of, language);
                QVERIFY2(!few.contains(foldedText(text)), qPrintable(text));
                few.insert(foldedText(text));
            }
            QVERIFY(few.size() > 10);
        }
    }

    void aFullDiskTakesAllOrNone()
    {
        TestFamily family;
        family.fillDisk();
        const Result<void> added = addStarterLibrary(family.library(), family.settings());
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::StorageFull);
        QCOMPARE(family.library().count().value(), 0);
        const Result<int> few
            = addDecodableTexts(family.library(), family.settings(), Language::German);
        QVERIFY(!few);
        QCOMPARE(few.error().code, ErrorCode::StorageFull);
        QCOMPARE(family.library().count().value(), 0);
        // The next start brings them.
        family.freeDisk();
        QVERIFY(addStarterLibrary(family.library(), family.settings()));
        QCOMPARE(family.library().count().value(), starterTexts().size());
        QVERIFY(addDecodableTexts(family.library(), family.settings(), Language::German).value()
                > 0);
    }

    /// A family that had a text before keeps its star and its tags.
    void whatTheFamilyHasStaysAsItIs()
    {
        TestFamily family;
        const auto [text, language] = starterTexts().front();
        const QUuid own = family.addItem(text, language);
        QVERIFY(family.library().setStarred(own, true));
        QVERIFY(family.library().setTags(own, {u"unser"_s}));
        QVERIFY(addStarterLibrary(family.library(), family.settings()));
        QCOMPARE(family.library().count().value(), starterTexts().size());
        const ItemEntry entry = family.library().item(own).value();
        QVERIFY(entry.starred);
        QCOMPARE(entry.tags, QStringList(u"unser"_s));
    }
};

QTEST_GUILESS_MAIN(StarterLibraryFailuresTest)
#include "StarterLibraryFailuresTest.moc"
