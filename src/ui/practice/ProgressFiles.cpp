// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ProgressFiles.h"

#include "practice/ChildExport.h"
#include "reading/Profiles.h"
#include "ui/common/Problem.h"
#include "ui/common/StartFolder.h"
#include "ui/practice/ProgressModel.h"
#include "ui/practice/ProgressPdf.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace chitai {

namespace {

Result<void> writeBytes(const Result<QByteArray> &bytes, const QString &path)
{
    if (!bytes)
        return tl::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(ErrorCode::StorageFailed, file.errorString());
    return {};
}

} // namespace

ProgressFiles::ProgressFiles(const Dependencies &deps, QObject *parent)
    : PageModel(parent)
    , m_deps(deps)
{
}

QUrl ProgressFiles::folder() const
{
    return startFolder(QStandardPaths::DocumentsLocation);
}

QString ProgressFiles::ending(Kind kind)
{
    switch (kind) {
    case Report:
        return QStringLiteral("pdf");
    case Sessions:
    case Words:
        return QStringLiteral("csv");
    case Everything:
        break;
    }
    return QStringLiteral("json");
}

QUrl ProgressFiles::suggestedFile(Kind kind) const
{
    const QStringList names{tr("reading"), tr("evenings"), tr("words"), tr("everything")};
    QString name = m_deps.progress.name();
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u'-')
            letter = u'_';
    }
    const QString day = m_deps.progress.overview().to.toString(Qt::ISODate);
    return QUrl(folder().toString() % u'/' % (name.isEmpty() ? QString() : QString(name % u'-'))
                % names[kind] % u'-' % day % u'.' % ending(kind));
}

void ProgressFiles::save(Kind kind, const QUrl &file)
{
    QString path = file.toLocalFile();
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' % ending(kind);
    const Result<void> written = write(kind, path);
    if (!written && written.error().code == ErrorCode::StorageFailed) {
        setMessage(tr("The file could not be written. Choose another folder and try again."));
        return;
    }
    if (report(written, describeProblem))
        setWritten(tr("It is in %1.").arg(QDir::toNativeSeparators(path)), path);
}

Result<void> ProgressFiles::write(Kind kind, const QString &path) const
{
    const QUuid id = m_deps.progress.profileId();
    switch (kind) {
    case Sessions:
        return writeBytes(m_deps.childExport.sessionsTable(id), path);
    case Words:
        return writeBytes(m_deps.childExport.wordsTable(id), path);
    case Everything:
        for (const Profile &profile : m_deps.profiles.profiles()) {
            if (profile.id == id)
                return writeBytes(m_deps.childExport.everything(profile), path);
        }
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such child."));
    case Report:
        break;
    }
    return writeProgressPdf({.overview = sinceBegun(m_deps.progress.overview()),
                             .name = m_deps.progress.name(),
                             .isByWeek = m_deps.progress.isByWeek(),
                             .norm = m_deps.progress.norm()},
                            path);
}

} // namespace chitai
