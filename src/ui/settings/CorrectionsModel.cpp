// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/CorrectionsModel.h"

#include "exchange/CorrectionFile.h"
#include "reading/SessionModel.h"
#include "text/Syllabifiers.h"
#include "ui/common/Problem.h"
#include "ui/common/StartFolder.h"

namespace chitai {

namespace {

constexpr qsizetype mostCorrectionProblemsTold = 4;

} // namespace

CorrectionsModel::CorrectionsModel(const Dependencies &deps, QObject *parent)
    : PageModel(parent)
    , m_deps(deps)
{
    connect(&deps.model, &SessionModel::syllablesChanged, this, &CorrectionsModel::reload);
}

void CorrectionsModel::setListed(bool listed)
{
    if (listed == m_isListed)
        return;
    m_isListed = listed;
    reload();
    Q_EMIT isListedChanged();
}

void CorrectionsModel::reload()
{
    const SyllableCorrections &corrections = m_deps.syllabifiers.corrections();
    if (m_isListed)
        m_entries.setRows(corrections.all());
    // Corrected again, the word would lose the newer split.
    if (m_removed && corrections.find(m_removed->language, m_removed->word))
        tell({});
}

void CorrectionsModel::remove(int row)
{
    Q_EMIT acted();
    if (row < 0 || row >= m_entries.rows().size())
        return;
    const SyllableCorrection correction = m_entries.rows()[row];
    const Result<void> removed
        = m_deps.model.apply(CorrectSyllables{correction.language, correction.word, {}});
    if (removed)
        tell(tr("“%1” is split as the program does it.").arg(correction.word), correction);
    else
        tell(describeCorrectionProblem(removed.error()));
}

void CorrectionsModel::undo()
{
    Q_EMIT acted();
    if (!m_removed)
        return;
    const Result<void> done = m_deps.model.apply(AddCorrections{{*m_removed}});
    tell(done ? QString() : describeCorrectionProblem(done.error()));
}

void CorrectionsModel::importFrom(const QUrl &file)
{
    Q_EMIT acted();
    const Result<CorrectionFile> read = readCorrectionFile(file.toLocalFile());
    if (!read) {
        tell(describeCorrectionFileProblem(read.error()));
        return;
    }
    if (!read->problems.isEmpty()) {
        QStringList lines{tr("Nothing was taken over.")};
        for (const CorrectionFile::Problem &problem :
             read->problems.first(std::min(mostCorrectionProblemsTold, read->problems.size())))
            lines
                += tr("Line %1: %2").arg(problem.line).arg(describeCorrectionLine(problem.reason));
        if (const int more = int(read->problems.size() - mostCorrectionProblemsTold); more > 0)
            lines += tr("And %n more line(s).", nullptr, more);
        tell(lines.join(u' '));
        return;
    }
    const Result<void> added = m_deps.model.apply(AddCorrections{read->corrections});
    tell(added ? tr("%n word(s) were taken over.", nullptr, int(read->corrections.size()))
               : describeCorrectionProblem(added.error()));
}

void CorrectionsModel::exportTo(const QUrl &file)
{
    Q_EMIT acted();
    const QList<SyllableCorrection> corrections = m_deps.syllabifiers.corrections().all();
    const Result<void> written = writeCorrectionFile(file.toLocalFile(), corrections);
    tell(written ? tr("%n word(s) are in the file.", nullptr, int(corrections.size()))
                 : describeTransferProblem(written.error()));
}

QUrl CorrectionsModel::folder() const
{
    return startFolder(QStandardPaths::DocumentsLocation);
}

QUrl CorrectionsModel::suggestedFile() const
{
    return QUrl(folder().toString() % u"/chitai-syllables.tsv");
}

void CorrectionsModel::tell(const QString &message, std::optional<SyllableCorrection> removed)
{
    m_removed = std::move(removed);
    setMessage(message);
    Q_EMIT undoChanged();
}

} // namespace chitai
