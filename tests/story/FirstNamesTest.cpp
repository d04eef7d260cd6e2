// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/language/RussianNames.h"
#include "story/names/NameRestorer.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace chitai;

namespace {

QString read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QStringList firstNames(Language language)
{
    QStringList names;
    for (const QString &line :
         read(QStringLiteral(CHITAI_TEST_DATA "/first-names.%1.txt").arg(languageCode(language)))
             .split(u'\n')) {
        if (!line.startsWith(u'#'))
            names += line.split(u' ', Qt::SkipEmptyParts);
    }
    names.removeDuplicates();
    return names;
}

/// Everything that the program itself tells, with the starter texts.
QString shippedTexts(Language language)
{
    const QString code = languageCode(language);
    QString text = read(QStringLiteral(CHITAI_RESOURCES "/library/starter.%1.txt").arg(code));
    QDirIterator tales(QStringLiteral(CHITAI_RESOURCES "/stories"), QDir::Files,
                       QDirIterator::Subdirectories);
    while (tales.hasNext()) {
        const QString path = tales.next();
        if (path.endsWith(QString(u'.' + code + QStringLiteral(".yaml")))
            || path.endsWith(QString(u'_' + code + QStringLiteral(".yaml"))))
            text += read(path);
    }
    // "frieda_de" is no text, and neither are the name of a drawing and the words that a child's
    // are compared with.
    static const QRegularExpression id(QStringLiteral("^(id|picture):.*$|^ *- to: \\[[^\\]]*\\]"),
                                       QRegularExpression::MultilineOption);
    return text.remove(id);
}

/// Its lines without those that have only words that stood in it before.
QString withoutRepetition(const QString &text)
{
    static const QRegularExpression noLetters(QStringLiteral("[^\\p{L}]+"));
    QSet<QString> known;
    QString kept;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype before = known.size();
        for (const QString &word : line.split(noLetters))
            known += word;
        if (known.size() > before)
            kept += line + u'\n';
    }
    return kept;
}

NameFinder finderOf(const QString &name)
{
    return NameFinder(QList<PrivateName>{PrivateName{name}});
}

QString cut(const QString &text, const FoundName &found)
{
    return text.mid(found.place.start, found.place.end - found.place.start);
}

/// The words of a text, or of a name, with a blank around each.
QString lettersOnly(const QString &text)
{
    QString words = QStringLiteral(" ");
    for (const QChar letter : text)
        words += letter.isLetter() ? QString(letter) : QStringLiteral("  ");
    return QString(words + u' ');
}

/// What people write of a name: the cases that the tales know, and the possessives.
QStringList writtenForms(const QString &name, Language language)
{
    QStringList forms{name, name.toUpper()};
    if (language == Language::Russian) {
        for (const NameCase nameCase : allNameCases)
            forms += declineRussianName(name, russianGender(name), nameCase);
    } else {
        for (const char *end : {"'s", "’s", "'"})
            forms += QString(name + QString::fromUtf8(end));
        if (!QStringView(u"sxzß").contains(name.back()))
            forms += QString(name + u's');
    }
    return forms;
}

} // namespace

/// The first names of three languages, each as the name of a child.
class FirstNamesTest : public QObject
{
    Q_OBJECT

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("ru") << Language::Russian;
        QTest::newRow("de") << Language::German;
        QTest::newRow("en") << Language::English;
    }

private Q_SLOTS:
    void noFormLeavesAndAllComeBack_data() { languages(); }
    void noFormLeavesAndAllComeBack()
    {
        QFETCH(Language, language);
        const QStringList names = firstNames(language);
        QVERIFY(names.size() >= 400);
        QStringList problems;
        for (const QString &name : names) {
            const NameFinder finder = finderOf(name);
            const QString text
                = QStringLiteral("x ") + writtenForms(name, language).join(QStringLiteral(", x "));
            const NameMask mask(finder, {text});
            const QString hidden = mask.hide(text);
            for (const QString &form : writtenForms(name, language)) {
                if (lettersOnly(hidden).contains(lettersOnly(
                        form.section(QRegularExpression(QStringLiteral("['’]")), 0, 0))))
                    problems += QString(form + QStringLiteral(" in ") + hidden);
            }
            NameRestorer restorer(mask);
            QString back = restorer.feed(hidden);
            back += restorer.finish();
            if (back != text)
                problems += QString(name + QStringLiteral(": ") + hidden + QStringLiteral(" -> ")
                                    + back);
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 40).join(u'\n')));
    }

    void everyFormComesBack_data() { languages(); }
    void everyFormComesBack()
    {
        QFETCH(Language, language);
        QStringList problems;
        for (const QString &name : firstNames(language)) {
            const NameFinder finder = finderOf(name);
            for (const PrivateWord &word : finder.words()) {
                QString text = QStringLiteral("x");
                for (const QString &form : word.forms)
                    text += form.isEmpty() ? QString() : QString(QStringLiteral(" x, ") + form);
                text += u'.';
                const NameMask mask(finder, {text});
                NameRestorer restorer(mask);
                const QString hidden = mask.hide(text);
                QString back = restorer.feed(hidden);
                back += restorer.finish();
                if (back != text || finder.find(hidden).size() > 0)
                    problems += QString(text + u'\n' + hidden + u'\n' + back + u'\n');
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 12).join(u'\n')));
    }

    void noOtherWordIsTouched_data() { languages(); }
    /// In our own texts a child's name finds the same name, or a word that reads like it and has a
    /// capital.
    void noOtherWordIsTouched()
    {
        QFETCH(Language, language);
        const QString text = withoutRepetition(shippedTexts(language)); // it is read once a name
        QVERIFY(text.size() > 10'000);
        QStringList problems;
        for (const QString &name : firstNames(language)) {
            for (const FoundName &found : finderOf(name).find(text)) {
                const QString word = cut(text, found);
                const bool isCapital = word[0].isUpper();
                const QStringList parts = name.split(QRegularExpression(QStringLiteral("[- ]")));
                const bool isOfName
                    = std::any_of(parts.cbegin(), parts.cend(), [&word](const QString &part) {
                          return foldedWord(word).startsWith(foldedWord(part).left(1));
                      });
                if (!isCapital || !isOfName)
                    problems
                        += QString(name + QStringLiteral(": ")
                                   + text.mid(std::max<qsizetype>(found.place.start - 20, 0), 50)
                                         .simplified());
            }
        }
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 60).join(u'\n')));
    }

    void aWholeFamilyGoesThereAndBack_data() { languages(); }
    void aWholeFamilyGoesThereAndBack()
    {
        QFETCH(Language, language);
        const QString text = shippedTexts(language);
        const QStringList names = firstNames(language);
        for (qsizetype first = 0; first < names.size(); first += 6) {
            QList<PrivateName> family;
            for (const QString &name : names.mid(first, 6))
                family += {name};
            const NameMask mask(NameFinder(family), {text});
            NameRestorer restorer(mask);
            QString back;
            const QString hidden = mask.hide(text);
            for (qsizetype from = 0; from < hidden.size(); from += 7)
                back += restorer.feed(hidden.mid(from, 7));
            back += restorer.finish();
            const auto [there, here]
                = std::mismatch(text.cbegin(), text.cend(), back.cbegin(), back.cend());
            const qsizetype from = std::max<qsizetype>(0, there - text.cbegin() - 30);
            QVERIFY2(back == text,
                     qPrintable(names.mid(first, 6).join(u' ') + u'\n' + text.mid(from, 70) + u"\n"
                                + back.mid(from, 70)));
        }
    }

    void standInsAreKnownInTheirCases()
    {
        // Each of a whole class finds a stand-in with the same gender and forms of its own.
        for (const Language language : allLanguages) {
            for (const QString &name : firstNames(language)) {
                const PrivateWord word = finderOf(name).words()[0];
                QSet<QString> taken;
                const NameForms standIn = chooseStandIn(word, taken);
                QVERIFY2(!standIn[0].isEmpty(), qPrintable(name));
                QVERIFY2(standIn[0].size() < 13, qPrintable(QString(name + u' ' + standIn[0])));
            }
        }
    }
};

QTEST_GUILESS_MAIN(FirstNamesTest)
#include "FirstNamesTest.moc"
