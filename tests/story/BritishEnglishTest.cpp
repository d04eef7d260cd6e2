// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/language/WordPatterns.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace chitai;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace

/// The program's windows speak British English ("Colour", "Words to practise"), so its stories do.
class BritishEnglishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSpelledAsTheProgramIs_data()
    {
        QTest::addColumn<QString>("path");
        const QString resources = QStringLiteral(CHITAI_RESOURCES);
        QTest::newRow("starter library") << resources + QStringLiteral("/library/starter.en.txt");
        for (const QString &folder : {QStringLiteral("/stories"), QStringLiteral("/handbook/en")}) {
            QDirIterator files(resources + folder, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const bool isEnglish = path.endsWith(QStringLiteral(".en.yaml"))
                    || path.endsWith(QStringLiteral("_en.yaml"))
                    || path.endsWith(QStringLiteral(".md"));
                // Its lists have words that a child may type, in whichever spelling.
                if (isEnglish && !path.endsWith(QStringLiteral("phrases.en.yaml")))
                    QTest::newRow(qPrintable(path.mid(resources.size()))) << path;
            }
        }
    }
    void isSpelledAsTheProgramIs()
    {
        QFETCH(QString, path);
        QStringList patterns;
        for (const QString &line :
             textOf(QStringLiteral(CHITAI_TEST_DATA "/american-words.txt")).split(u'\n'))
            patterns += line.section(u'#', 0, 0);
        const WordPatterns american(patterns);
        QStringList found;
        for (const QString &line : textOf(path).split(u'\n')) {
            if (american.isIn(line))
                found += line.trimmed();
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(BritishEnglishTest)
#include "BritishEnglishTest.moc"
