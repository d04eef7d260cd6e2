// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SyllableList.h"
#include "Training.h"
#include "text/SplitModel.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace chitai;
using namespace chitai::bench;

namespace {

constexpr int foldCount = 5;

constexpr TrainingOptions options{.bits = 21, .passes = 10, .rounds = 4, .margin = 2};
// How often the checked words count among the others: they are what a child meets.
constexpr size_t repeats = 2;

Example exampleOf(const SyllableRow &row)
{
    Example example{SplitWord(row.word.toLower()), {}};
    qsizetype letters = 0;
    for (const QChar letter : row.split) {
        if (letter == u'-')
            example.borders += letters;
        else
            ++letters;
    }
    return example;
}

/// Which of five parts a word is in when the lists are tried on themselves.
int foldOf(const QString &word)
{
    return int(wordHash(word) >> 40) % foldCount;
}

void crossValidate(const QList<SyllableRow> &work, const std::vector<Example> &others,
                   bool showErrors, QTextStream &out)
{
    int right = 0;
    int rightCount = 0;
    for (int fold = 0; fold < foldCount; ++fold) {
        std::vector<Example> examples = others;
        for (const SyllableRow &row : work) {
            if (foldOf(row.word) != fold)
                examples.insert(examples.end(), repeats, exampleOf(row));
        }
        const SplitModel model(train(examples, options));
        for (const SyllableRow &row : work) {
            if (foldOf(row.word) != fold)
                continue;
            const SplitWord::Borders got = model.borders(SplitWord(row.word.toLower()));
            QString split = row.word;
            for (qsizetype i = got.size() - 1; i >= 0; --i)
                split.insert(got[i], u'-');
            right += split == row.split;
            rightCount += got.size() == row.split.count(u'-');
            if (showErrors && split != row.split)
                out << "  " << row.split << " but " << split << '\n';
        }
    }
    const auto percent
        = [&work](int part) { return QString::number(100.0 * part / double(work.size()), 'f', 2); };
    out << work.size() << " words in " << foldCount << " parts, right " << percent(right)
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
        QStringLiteral(
            "Write nothing; train on four fifths and measure on the fifth, five times."));
    const QCommandLineOption errorsOption(QStringLiteral("errors"),
                                          QStringLiteral("With --try: show the errors."));
    parser.addOptions({tryOption, errorsOption});
    parser.addPositionalArgument(QStringLiteral("data"),
                                 QStringLiteral("Folder with en.train.tsv and en.dev.tsv."));
    parser.addPositionalArgument(QStringLiteral("weights"),
                                 QStringLiteral("The file to write, en.model."),
                                 QStringLiteral("[weights]"));
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != (parser.isSet(tryOption) ? 1 : 2))
        parser.showHelp(1);

    const QList<SyllableRow> others
        = readSyllableList(arguments[0] + QStringLiteral("/en.train.tsv"));
    QList<SyllableRow> work;
    for (const SyllableRow &row : readSyllableList(arguments[0] + QStringLiteral("/en.dev.tsv"))) {
        if (belongsTo(row.word, Part::Work))
            work += row;
    }
    if (work.isEmpty() || others.isEmpty()) {
        out << "No words in " << arguments[0] << "/en.train.tsv and en.dev.tsv" << Qt::endl;
        return 1;
    }
    std::vector<Example> examples;
    for (const SyllableRow &row : others)
        examples.push_back(exampleOf(row));
    if (parser.isSet(tryOption)) {
        crossValidate(work, examples, parser.isSet(errorsOption), out);
        return 0;
    }
    for (const SyllableRow &row : work)
        examples.insert(examples.end(), repeats, exampleOf(row));
    QFile file(arguments[1]);
    if (!file.open(QIODevice::WriteOnly)) {
        out << file.fileName() << ": " << file.errorString() << Qt::endl;
        return 1;
    }
    file.write(train(examples, options));
    out << file.fileName() << " is trained on " << examples.size() << " words" << Qt::endl;
    return 0;
}
