// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storytime/Booklet.h"

#include <QTest>

using namespace chitai;

class BookletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoryIsToldChosenAndSeen()
    {
        const QList<StoryMessage> story{
            {.role = StoryRole::Assistant,
             .content = QStringLiteral("A fox. A hat.\n\n1. Go.\n2. Stay.")},
            {.role = StoryRole::User, .content = QStringLiteral("Go.")},
            {.role = StoryRole::Assistant, .content = QStringLiteral("The *fox* ran. A hat.")}};
        const Booklet booklet = Booklet::of(
            QStringLiteral("Fox & hat [1]"), Language::English, story, [](const QString &sentence) {
                return sentence == u"A hat." ? QStringLiteral("/pictures/hat.webp") : QString();
            });
        QCOMPARE(booklet.pictures(), QStringList{QStringLiteral("/pictures/hat.webp")});
        QCOMPARE(booklet.toMarkdown([](const QString &file) { return file.section(u'/', -1); }),
                 QStringLiteral("# Fox & hat \\[1\\]\n"
                                "\nA fox. A hat.\n"
                                "\n![](<hat.webp>)\n"
                                "\n> Go.\n"
                                "\nThe fox ran. A hat.\n"));
    }

    void itsLastPageNamesWhoMadeThePictures()
    {
        Booklet booklet = Booklet::of(QStringLiteral("Fox"), Language::English, {}, {});
        booklet.credits = {QStringLiteral("“A *red* fox”, Ann, CC BY 4.0"), QStringLiteral("Ben")};
        QCOMPARE(booklet.toMarkdown({}),
                 QStringLiteral("# Fox\n"
                                "\n---\n"
                                "\n“A \\*red\\* fox”, Ann, CC BY 4.0\n"
                                "\nBen\n"));
    }
};

QTEST_GUILESS_MAIN(BookletTest)
#include "BookletTest.moc"
