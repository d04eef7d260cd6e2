// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/FilesPageModel.h"

#include "base/Clock.h"
#include "reading/LibraryService.h"
#include "ui/common/Problem.h"
#include "ui/common/StartFolder.h"

#include <QFileInfo>
#include <QLocale>

namespace chitai {

namespace {

constexpr int sampleRows = 4;
constexpr qsizetype linesNamed = 5;

/// Dialogs have given ".zip" for a name that nobody had confirmed: a hidden file in whatever folder
/// the program was started from.
bool hasName(const QString &path)
{
    const QFileInfo info(path);
    return info.isAbsolute() && !info.completeBaseName().isEmpty();
}

} // namespace

FilesPageModel::FilesPageModel(const Dependencies &deps, QObject *parent)
    : PageModel(parent)
    , m_deps(deps)
{
    m_steps.setInterval(0);
    connect(&m_steps, &QTimer::timeout, this, &FilesPageModel::step);
    connect(&m_reader, &ItemFileReader::wasRead, this, &FilesPageModel::showTable);
    connect(&m_reader, &ItemFileReader::wasJudged, this, [this](const ReadItems &items) {
        m_items = items;
        m_isCounting = false;
        Q_EMIT previewChanged();
    });
    connect(&m_deps.backups, &BackupScheduler::finished, this, &FilesPageModel::endBackup);
    connect(&m_deps.backups, &BackupScheduler::runningChanged, this, [this] {
        Q_EMIT progressChanged();
        Q_EMIT lastBackupChanged();
    });
    connect(&m_deps.backups, &BackupScheduler::troubleChanged, this,
            &FilesPageModel::backupTroubleChanged);
    connect(&m_deps.backups, &BackupScheduler::progressChanged, this, [this](int done, int total) {
        m_done = done;
        m_total = total;
        Q_EMIT progressChanged();
    });
}

QStringList FilesPageModel::columns() const
{
    QStringList names;
    for (int i = 0; m_table && i < m_table->columnCount; ++i) {
        const QString name = m_table->columns.value(i);
        names += name.isEmpty() ? QString::number(i + 1) : name;
    }
    return names;
}

QVariantList FilesPageModel::sample() const
{
    QVariantList rows;
    for (int i = 0; m_table && i < qMin(sampleRows, int(m_table->rows.size())); ++i) {
        QStringList fields = m_table->rows[i].fields;
        fields.resize(m_table->columnCount);
        rows += fields;
    }
    return rows;
}

void FilesPageModel::setTextColumn(int column)
{
    m_columns.text = column;
    updatePreview();
}

void FilesPageModel::setLanguageColumn(int column)
{
    m_columns.language = column;
    updatePreview();
}

void FilesPageModel::expectLanguage(const QString &code)
{
    m_expectedLanguage = languageFromCode(code).value_or(m_expectedLanguage);
}

void FilesPageModel::setLanguage(const QString &code)
{
    m_language = languageFromCode(code).value_or(m_language);
    updatePreview();
}

QString FilesPageModel::refusals() const
{
    if (m_items.refusals.isEmpty())
        return {};
    QStringList lines;
    for (const ReadItems::Refusal &refusal : m_items.refusals.mid(0, linesNamed))
        lines += QString::number(refusal.line);
    if (m_items.refusals.size() > linesNamed)
        lines += QStringLiteral("…");
    return tr("%n line(s) have no text to read in them, or no language that is known: %1", "",
              int(m_items.refusals.size()))
        .arg(lines.join(QStringLiteral(", ")));
}

bool FilesPageModel::isBusy() const
{
    return !m_readName.isEmpty() || m_import || m_export || m_deps.backups.isAskedRunning();
}

QString FilesPageModel::lastBackup() const
{
    const std::optional<QDateTime> &made = m_deps.backups.lastMade();
    return made ? QLocale().toString(made->toLocalTime().date(), QLocale::LongFormat) : QString();
}

QString FilesPageModel::backupTrouble() const
{
    const std::optional<Error> &trouble = m_deps.backups.trouble();
    return trouble ? describeDailyBackupProblem(*trouble) : QString();
}

void FilesPageModel::retryBackup()
{
    m_deps.backups.check();
}

void FilesPageModel::open(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const std::optional<ItemFileFormat> format = itemFileFormat(path);
    if (!format) {
        setMessage(tr("Texts are taken from files that end in .txt, .csv, .tsv or .json."));
        return;
    }
    if (isBusy())
        return;
    discard();
    m_readName = QFileInfo(path).fileName();
    m_done = 0;
    m_total = 0;
    setMessage({});
    Q_EMIT progressChanged();
    m_reader.read(path, *format);
}

void FilesPageModel::showTable(const Result<ItemFileReader::Table> &table)
{
    const QString name = std::exchange(m_readName, {});
    Q_EMIT progressChanged();
    if (!table) {
        setMessage(describeItemFileProblem(table.error()));
        return;
    }
    m_fileName = name;
    m_table = *table;
    m_columns = m_table->guess;
    m_columns.text = qMax(0, m_columns.text);
    m_language = guessLanguage(*m_table, m_columns.text, m_expectedLanguage);
    updatePreview();
}

void FilesPageModel::updatePreview()
{
    m_items = {};
    m_isCounting = m_table != nullptr;
    if (m_isCounting)
        m_reader.convert(m_table, m_columns, m_language);
    else
        m_reader.cancel();
    Q_EMIT previewChanged();
}

void FilesPageModel::discard()
{
    m_table.reset();
    updatePreview();
}

void FilesPageModel::import()
{
    if (!m_table || m_isCounting || isBusy())
        return;
    m_import = std::make_unique<ItemImport>(m_deps.database, m_deps.clock, m_items.items);
    m_done = 0;
    m_total = m_import->total();
    setMessage({});
    m_steps.start();
    Q_EMIT progressChanged();
}

QUrl FilesPageModel::folder() const
{
    return startFolder(QStandardPaths::DocumentsLocation);
}

QUrl FilesPageModel::suggestedFile(const QString &ending) const
{
    const QString day = m_deps.clock.now().toLocalTime().date().toString(Qt::ISODate);
    return QUrl(folder().toString() % u"/chitai-" % day % u'.' % ending);
}

void FilesPageModel::exportTo(const QUrl &file)
{
    if (isBusy())
        return;
    QString path = file.toLocalFile();
    if (!hasName(path)) {
        setMessage(tr("The file has no name yet. Type one and try again."));
        return;
    }
    if (!itemFileFormat(path))
        path += QStringLiteral(".csv");
    m_fileName = QFileInfo(path).fileName();
    m_export = std::make_unique<ItemExport>(m_deps.search, path, *itemFileFormat(path));
    m_done = 0;
    m_total = 0;
    setMessage({});
    m_steps.start();
    Q_EMIT progressChanged();
}

void FilesPageModel::step()
{
    const Result<bool> isOver = m_import ? m_import->step() : m_export->step();
    m_done = m_import ? m_import->done() : m_export->done();
    Q_EMIT progressChanged();
    if (!isOver) {
        endWork(describeTransferProblem(isOver.error()));
    } else if (*isOver && m_import) {
        const int added = m_import->added();
        const int present = m_import->total() - added;
        discard();
        QString message = tr("%n text(s) added to the library.", "", added);
        if (present > 0)
            message += u' ' + tr("%n were there already.", "", present);
        endWork(message);
        m_deps.libraryService.announceItems();
    } else if (*isOver) {
        endWork(tr("%n text(s) are in the file %1.", "", m_export->done()).arg(m_fileName));
    }
}

void FilesPageModel::endWork(const QString &message)
{
    m_steps.stop();
    m_import.reset(); // what is not finished is taken back
    m_export.reset();
    m_readName.clear();
    Q_EMIT progressChanged();
    setMessage(message);
}

void FilesPageModel::cancel()
{
    m_deps.backups.cancel();
    if (!m_readName.isEmpty())
        m_reader.cancel();
    if (m_import || m_export || !m_readName.isEmpty())
        endWork(tr("Stopped. Nothing was changed."));
}

void FilesPageModel::backUpTo(const QUrl &file)
{
    QString path = file.toLocalFile();
    if (!hasName(path)) {
        setMessage(tr("The file has no name yet. Type one and try again."));
        return;
    }
    if (!path.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive))
        path += QStringLiteral(".zip");
    m_isRestoring = false;
    m_fileName = QFileInfo(path).fileName();
    if (isBusy() || !m_deps.backups.write(path))
        setMessage(tr("Something else is going on. Try again in a moment."));
    else
        setMessage({});
    Q_EMIT progressChanged();
}

void FilesPageModel::restoreFrom(const QUrl &file)
{
    m_isRestoring = true;
    if (isBusy() || !m_deps.backups.prepare(file.toLocalFile()))
        setMessage(tr("Something else is going on. Try again in a moment."));
    else
        setMessage({});
    Q_EMIT progressChanged();
}

void FilesPageModel::endBackup(const std::optional<Error> &problem)
{
    m_isRestorePrepared = m_isRestoring && !problem;
    Q_EMIT isRestorePreparedChanged();
    if (!problem) {
        setMessage(m_isRestoring ? tr("The backup is sound. When Chitai is started again, it takes "
                                      "the place of what is there now, which is kept.")
                                 : tr("The backup %1 is written.").arg(m_fileName));
    } else {
        setMessage(m_isRestoring ? describeRestoreProblem(*problem)
                                 : describeBackupProblem(*problem));
    }
}

} // namespace chitai
