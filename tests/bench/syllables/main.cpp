// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SyllableList.h"
#include "text/EnglishSyllabifier.h"
#include "text/Syllabifier.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QTextStream>
#include <ctime>
#include <map>

using namespace chitai;
using namespace chitai::bench;

namespace {

struct Score
{
    int words = 0;
    int right = 0;
    int rightOrAlternative = 0;
    int rightCount = 0;
    std::map<QString, int> errorKinds;
};

/// What kind of mistake makes one split of another.
QString errorKind(const QString &wanted, const QString &got)
{
    const qsizetype difference = got.count(u'-') - wanted.count(u'-');
    if (difference > 0)
        return QStringLiteral("too many");
    if (difference < 0)
        return QStringLiteral("too few");
    return QStringLiteral("elsewhere");
}

QString percent(int part, int whole)
{
    return QString::number(whole == 0 ? 0.0 : 100.0 * part / whole, 'f', 2).rightJustified(7);
}

/// Splits every row of a part with `split` and prints the errors that may be seen.
template <typename Split>
Score measure(const QString &path, Part part, Split split, QTextStream *errors = nullptr)
{
    const QMultiHash<QString, QString> alternatives = readAlternatives(path);
    Score score;
    for (const SyllableRow &row : readSyllableList(path)) {
        if (!belongsTo(row.word, part))
            continue;
        const QString got = split(row.word);
        const bool isRight = got == row.split;
        const bool isAlternative = alternatives.contains(row.word, got);
        ++score.words;
        score.right += isRight;
        score.rightOrAlternative += isRight || isAlternative;
        score.rightCount += got.count(u'-') == row.split.count(u'-');
        if (isRight || isAlternative)
            continue;
        ++score.errorKinds[errorKind(row.split, got)];
        if (errors && belongsTo(row.word, Part::Work))
            *errors << "  " << row.split << " but " << got << '\n';
    }
    return score;
}

void print(QTextStream &out, const QString &name, const Score &score)
{
    out << name.leftJustified(34) << QString::number(score.words).rightJustified(7)
        << percent(score.right, score.words) << percent(score.rightOrAlternative, score.words)
        << percent(score.rightCount, score.words) << "  ";
    for (const auto &[kind, count] : score.errorKinds)
        out << ' ' << kind << ' ' << count;
    out << Qt::endl;
}

/// Seconds of processor time so far: what others do on the machine counts less in it.
double processorTime()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// Words a second of the fastest of three rounds on this thread.
double wordsPerSecond(const Syllabifier &syllabifier, const QList<SyllableRow> &rows)
{
    double best = 0;
    for (int round = 0; round < 3; ++round) {
        const double start = processorTime();
        qint64 words = 0;
        double took = 0;
        while (took < 0.3) {
            for (const SyllableRow &row : rows)
                words += syllabifier.split(row.word).isEmpty() ? 0 : 1;
            took = processorTime() - start;
        }
        best = std::max(best, double(words) / took);
    }
    return best;
}

void printSizeAndLoading(QTextStream &out)
{
    qint64 bytes = 0;
    QDirIterator resources(QStringLiteral(":/chitai/syllables"));
    while (resources.hasNext()) {
        resources.next();
        bytes += resources.fileInfo().size();
    }
    out << "resources of all languages: " << bytes << " bytes\n";

    const double start = processorTime();
    for (const Language language : allLanguages)
        static_cast<void>(makeSyllabifier(language));
    out << "loading all languages: " << (processorTime() - start) * 1e3 << " ms" << Qt::endl;
}

struct Options
{
    QStringList peers;
    bool showsErrors = false;
};

/// Of one list; false where it is none.
bool report(QTextStream &out, const QString &path, const Options &options)
{
    const QString name = QFileInfo(path).fileName();
    const std::optional<Language> language = languageFromCode(name.left(2));
    const QList<SyllableRow> rows = readSyllableList(path);
    if (!language || rows.isEmpty()) {
        out << path << " is no list of words in a known language" << Qt::endl;
        return false;
    }
    const std::unique_ptr<Syllabifier> syllabifier = makeSyllabifier(
        *language,
        name.startsWith(QStringLiteral("ru_phon")) ? RussianNorm::Phonetic : RussianNorm::Reading);
    const auto split = [&](const QString &word) { return syllabifier->split(word).join(u'-'); };
    print(out, name + QStringLiteral(", all"), measure(path, Part::All, split));
    if (*language == Language::English) {
        // Words of the third may be among those that the program looks up: what it does with a
        // word that it doesn't know is measured, on all of them.
        const EnglishSyllabifier learned(EnglishSyllabifier::Words::LearnedOnly);
        const auto splitLearned
            = [&](const QString &word) { return learned.split(word).join(u'-'); };
        print(out, name + QStringLiteral(", kept apart"), measure(path, Part::Kept, splitLearned));
        print(out, name + QStringLiteral(", with the list"), measure(path, Part::Kept, split));
    } else {
        print(out, name + QStringLiteral(", kept apart"), measure(path, Part::Kept, split));
    }
    for (const QString &folder : options.peers) {
        QHash<QString, QString> splits;
        for (const SyllableRow &row : readSyllableList(folder + u'/' + name))
            splits.insert(row.word, row.split);
        if (!splits.isEmpty())
            print(out, name + u' ' + QFileInfo(folder).fileName(),
                  measure(path, Part::Kept,
                          [&](const QString &word) { return splits.value(word, word); }));
    }
    if (options.showsErrors)
        measure(path, Part::Work, split, &out);
    out << "  " << qRound64(wordsPerSecond(*syllabifier, rows)) << " words a second" << Qt::endl;
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures the splitters on lists of words. The name of a list begins with its language "
        "(ru, ru_phon, de, en); x.alt.tsv beside x.tsv holds second splits."));
    parser.addHelpOption();
    const QCommandLineOption errorsOption(
        QStringLiteral("errors"), QStringLiteral("Show the errors outside the part kept apart."));
    const QCommandLineOption peerOption(
        QStringLiteral("peer"),
        QStringLiteral("Measure another program's splits too: a list named like the one measured, "
                       "in this folder. May be repeated."),
        QStringLiteral("folder"));
    parser.addOptions({errorsOption, peerOption});
    parser.addPositionalArgument(QStringLiteral("lists"), QStringLiteral("Lists of words."));
    parser.process(app);

    // First, while nothing is in memory yet.
    printSizeAndLoading(out);
    out << QString().leftJustified(34) << "  words  right   +alt  count   errors" << Qt::endl;
    for (const QString &path : parser.positionalArguments()) {
        if (!report(out, path, {parser.values(peerOption), parser.isSet(errorsOption)}))
            return 1;
    }
    return 0;
}
