// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Inflection.h"
#include "Sources.h"
#include "SpokenTraining.h"
#include "SyllableList.h"
#include "Training.h"
#include "text/SplitModel.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QTextStream>

using namespace chitai;
using namespace chitai::bench;

namespace {

constexpr int foldCount = 5;

constexpr TrainingOptions options{.bits = 21, .passes = 10, .rounds = 8, .margin = 2};
// How often the checked words count among the others: they are what a child meets.
constexpr size_t repeats = 2;
constexpr size_t ownRepeats = 8;

SplitWord::Borders bordersOf(const QString &split)
{
    SplitWord::Borders borders;
    qsizetype letters = 0;
    for (const QChar letter : split) {
        if (letter == u'-')
            borders += letters;
        else
            ++letters;
    }
    return borders;
}

Example exampleOf(const SyllableRow &row, const WordSet &words)
{
    return {SplitWord(row.word.toLower(), words), bordersOf(row.split)};
}

/// Which of five parts a word is in when the lists are tried on themselves.
int foldOf(const QString &word)
{
    return int(wordHash(word) >> 40) % foldCount;
}

/// How the word is spoken when it has these many syllables; nothing where it is never.
std::optional<Pronunciation> spokenWith(const Pronunciations &all, const QString &word,
                                        qsizetype syllables)
{
    for (const Pronunciation &one : all.value(word)) {
        const Pronunciation written = asWritten(word, one);
        if (written.vowels.size() == syllables)
            return written;
    }
    return std::nullopt;
}

/// Examples made of words whose pronunciation alone is known. Where there are several, the one
/// with the number of syllables that the letters suggest is taken, else the first.
std::vector<Example> spokenExamples(const Sources &sources, const QList<SyllableRow> &work,
                                    const WordSet &wordSet)
{
    std::vector<Example> plain;
    std::vector<SpokenExample> known;
    QHash<QString, SplitWord::Borders> splits;
    for (const QList<SyllableRow> &rows : {sources.others, work, sources.own}) {
        for (const SyllableRow &row : rows) {
            const SplitWord::Borders borders = bordersOf(row.split);
            plain.push_back(exampleOf(row, wordSet));
            splits.insert(row.word, borders);
            if (const auto spoken
                = spokenWith(sources.pronunciations, row.word, borders.size() + 1))
                known.push_back({row.word, *spoken, borders});
        }
    }
    TrainingOptions quick = options;
    quick.rounds = 1;
    const SplitModel letters(train(plain, quick) + sources.words);
    const SpokenSplitter splitter(known, wordSet);
    QStringList words = sources.pronunciations.keys();
    // The shorter first, so that a word comes before its plural.
    std::sort(words.begin(), words.end(), [](const QString &one, const QString &other) {
        return std::pair(one.size(), one) < std::pair(other.size(), other);
    });
    std::vector<Example> examples;
    for (const QString &word : words) {
        if (splits.contains(word) || sources.checkedWords.contains(word))
            continue;
        auto spoken = spokenWith(sources.pronunciations, word, letters.borders(word).size() + 1);
        if (!spoken)
            spoken = asWritten(word, sources.pronunciations[word].front());
        auto borders = inflected(word, spoken->vowels.size(), splits);
        if (!borders)
            borders = splitter.split(word, *spoken);
        if (!borders)
            continue;
        splits.insert(word, *borders);
        examples.push_back({SplitWord(word, wordSet), *borders});
    }
    return examples;
}

QByteArray modelOf(const Sources &sources, const QList<SyllableRow> &work)
{
    const WordSet words(sources.words);
    std::vector<Example> examples = spokenExamples(sources, work, words);
    for (const SyllableRow &row : sources.others)
        examples.push_back(exampleOf(row, words));
    for (const SyllableRow &row : work)
        examples.insert(examples.end(), repeats, exampleOf(row, words));
    for (const SyllableRow &row : sources.own)
        examples.insert(examples.end(), ownRepeats, exampleOf(row, words));
    return train(examples, options) + sources.words;
}

void crossValidate(const Sources &sources, int folds, bool showErrors, QTextStream &out)
{
    int words = 0;
    int right = 0;
    int rightCount = 0;
    for (int fold = 0; fold < folds; ++fold) {
        QList<SyllableRow> learned;
        for (const SyllableRow &row : sources.work) {
            if (foldOf(row.word) != fold)
                learned += row;
        }
        const SplitModel model(modelOf(sources, learned));
        for (const SyllableRow &row : sources.work) {
            if (foldOf(row.word) != fold)
                continue;
            const SplitWord::Borders got = model.borders(row.word.toLower());
            QString split = row.word;
            for (qsizetype i = got.size() - 1; i >= 0; --i)
                split.insert(got[i], u'-');
            ++words;
            right += split == row.split;
            rightCount += got.size() == row.split.count(u'-');
            if (showErrors && split != row.split)
                out << "  " << row.split << " but " << split << '\n';
        }
    }
    const auto percent = [&](int part) { return QString::number(100.0 * part / words, 'f', 2); };
    out << words << " words in " << folds << " parts, right " << percent(right)
        << ", number of syllables " << percent(rightCount) << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Makes the weights of the English splitter from lists of words (docs/syllables.md). The "
        "third of the checked words that is kept apart is not looked at."));
    parser.addHelpOption();
    const QCommandLineOption tryOption(
        QStringLiteral("try"),
        QStringLiteral("Write nothing; train on four fifths and measure on the fifth, this often "
                       "(five times for all)."),
        QStringLiteral("times"));
    const QCommandLineOption errorsOption(QStringLiteral("errors"),
                                          QStringLiteral("With --try: show the errors."));
    parser.addOptions({tryOption, errorsOption});
    parser.addPositionalArgument(QStringLiteral("data"),
                                 QStringLiteral("Folder with en.train.tsv and en.dev.tsv."));
    parser.addPositionalArgument(QStringLiteral("own"), QStringLiteral("Words split by hand."));
    parser.addPositionalArgument(QStringLiteral("spoken"),
                                 QStringLiteral("CMUdict as npm's package has it, index.js."));
    parser.addPositionalArgument(QStringLiteral("weights"),
                                 QStringLiteral("The file to write, en.model."),
                                 QStringLiteral("[weights]"));
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != (parser.isSet(tryOption) ? 3 : 4))
        parser.showHelp(1);

    const Sources sources = readSources(arguments[0], arguments[1], arguments[2]);
    if (sources.work.isEmpty() || sources.others.isEmpty() || sources.pronunciations.isEmpty()) {
        out << "No words in " << arguments[0] << "/en.train.tsv, en.dev.tsv or " << arguments[2]
            << Qt::endl;
        return 1;
    }
    if (parser.isSet(tryOption)) {
        crossValidate(sources, parser.value(tryOption).toInt(), parser.isSet(errorsOption), out);
        return 0;
    }
    QFile file(arguments[3]);
    if (!file.open(QIODevice::WriteOnly)) {
        out << file.fileName() << ": " << file.errorString() << Qt::endl;
        return 1;
    }
    file.write(modelOf(sources, sources.work));
    out << file.fileName() << " is trained" << Qt::endl;
    return 0;
}
