// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/FilesPageModel.h"

#include "base/Clock.h"
#include "reading/LibraryService.h"
#include "ui/common/Problem.h"
#include "ui/common/RescueWords.h"
#include "ui/common/StartFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace chitai {

namespace {

constexpr std::chrono::milliseconds lockPause{250};

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
    connect(&m_preview, &FilePreviewModel::readingChanged, this, &FilesPageModel::progressChanged);
    connect(&m_preview, &FilePreviewModel::failed, this,
            [this](const Error &problem) { setMessage(describeItemFileProblem(problem)); });
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

bool FilesPageModel::isBusy() const
{
    return m_preview.isReading() || m_import || m_export || m_deps.backups.isAskedRunning();
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

QString FilesPageModel::rescueOffer() const
{
    const std::optional<Error> &trouble = m_deps.backups.trouble();
    if (!trouble || trouble->code != ErrorCode::StorageDamaged)
        return {};
    const std::optional<QDateTime> newest = m_deps.backups.newest();
    return newest ? chitai::rescueOffer(*newest) : QString();
}

void FilesPageModel::rescue()
{
    m_work = Work::Rescue;
    if (isBusy() || !m_deps.backups.rescue())
        setMessage(tr("Something else is going on. Try again in a moment."));
    else
        setMessage({});
    Q_EMIT progressChanged();
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
        setMessage(tr("Texts are taken from files that end in .txt, .csv, .tsv, .json or .epub."));
        return;
    }
    if (isBusy())
        return;
    m_done = 0;
    m_total = 0;
    setMessage({});
    m_preview.open(path, *format);
}

void FilesPageModel::discard()
{
    m_preview.discard();
}

void FilesPageModel::import()
{
    if (!m_preview.isOpen() || m_preview.isCounting() || isBusy())
        return;
    m_import = std::make_unique<ItemImport>(m_deps.database, m_deps.clock, m_preview.items());
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
    if (const std::optional<ItemFileFormat> format = itemFileFormat(path);
        !format || !isWritable(*format))
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
    const bool isLocked = !isOver && isOver.error().code == ErrorCode::StorageLocked;
    m_steps.setInterval(isLocked ? lockPause : std::chrono::milliseconds::zero());
    setMessage(isLocked
                   ? tr("Another program holds the family's data just now. It goes on as soon as "
                        "that lets go.")
                   : QString());
    if (isLocked)
        return;
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
    m_steps.setInterval(0);
    m_import.reset(); // what is not finished is taken back
    m_export.reset();
    Q_EMIT progressChanged();
    setMessage(message);
}

void FilesPageModel::cancel()
{
    m_deps.backups.cancel();
    const bool isReading = m_preview.isReading();
    m_preview.stopReading();
    if (m_import || m_export || isReading)
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
    m_work = Work::Backup;
    m_fileName = QFileInfo(path).fileName();
    m_backup = path;
    if (isBusy() || !m_deps.backups.write(path))
        setMessage(tr("Something else is going on. Try again in a moment."));
    else
        setMessage({});
    Q_EMIT progressChanged();
}

void FilesPageModel::restoreFrom(const QUrl &file)
{
    m_work = Work::Restore;
    if (isBusy() || !m_deps.backups.prepare(file.toLocalFile()))
        setMessage(tr("Something else is going on. Try again in a moment."));
    else
        setMessage({});
    Q_EMIT progressChanged();
}

QString FilesPageModel::describePrepared(const std::optional<RestoreReport> &report)
{
    const QString next = tr("When Chitai is started again, it takes the place of what is there "
                            "now, which is kept.");
    if (!report)
        return next;
    QStringList parts{report->isProven
                          ? tr("The backup is sound.")
                          : tr("The backup can be read. It is of an earlier version, which can't "
                               "prove that nothing is missing in it."),
                      tr("It has %n text(s).", "", int(report->texts))};
    if (report->picturesMissing > 0)
        parts += tr("%n picture(s) are missing in it.", "", int(report->picturesMissing));
    parts += next;
    return parts.join(u' ');
}

void FilesPageModel::endBackup(const std::optional<Error> &problem)
{
    m_isRestorePrepared = m_work != Work::Backup && !problem;
    Q_EMIT isRestorePreparedChanged();
    switch (m_work) {
    case Work::Backup:
        if (problem)
            setMessage(describeBackupProblem(*problem));
        else
            setWritten(
                tr("The backup is written. It is in %1.").arg(QDir::toNativeSeparators(m_backup)),
                m_backup);
        break;
    case Work::Restore:
        setMessage(problem ? describeRestoreProblem(*problem)
                           : describePrepared(m_deps.backups.prepared()));
        break;
    case Work::Rescue:
        setMessage(problem ? describeRescueProblem(*problem)
                           : describeRescue(m_deps.backups.prepared().value_or(RestoreReport()))
                           % u' ' % describePrepared({}));
        break;
    }
}

} // namespace chitai
