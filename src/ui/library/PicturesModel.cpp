// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/PicturesModel.h"

#include "illustrations/IllustrationFiles.h"
#include "illustrations/PictureEdit.h"
#include "pictures/DrawnPictures.h"
#include "pictures/OutsidePictures.h"
#include "pictures/PictureFinder.h"
#include "reading/LibraryService.h"
#include "storage/IllustrationStore.h"
#include "ui/common/Problem.h"
#include "ui/common/StartFolder.h"

#include <QClipboard>
#include <QDirIterator>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <algorithm>

namespace chitai {

namespace {

constexpr int mostProblemsTold = 3;

QStringList picturesBelow(const QString &folder, const std::atomic_bool &isStopped)
{
    QStringList paths;
    QDirIterator files(folder,
                       {QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"),
                        QStringLiteral("*.webp"), QStringLiteral("*.gif"), QStringLiteral("*.heic"),
                        QStringLiteral("*.heif"), QStringLiteral("*.avif")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (!isStopped && files.hasNext())
        paths += files.next();
    paths.sort();
    return paths;
}

/// The file that another program gives as what it shows. Not data.imageData(), for which Qt would
/// decode it here.
QByteArray pictureIn(const QMimeData &data)
{
    for (const char *format :
         {"image/png", "image/jpeg", "image/webp", "image/gif", "image/heic", "image/avif"}) {
        const QString name = QString::fromLatin1(format);
        if (const QByteArray bytes = data.hasFormat(name) ? data.data(name) : QByteArray();
            !bytes.isEmpty())
            return bytes;
    }
    return {};
}

} // namespace

PicturesModel::PicturesModel(const Dependencies &deps, QObject *parent)
    : ActivePageModel(parent)
    , m_deps(deps)
    , m_pictures(deps.files, [this](int offset, int limit) {
        return m_deps.illustrations.illustrations(offset, limit).value_or(QList<Illustration>());
    })
{
    connect(&m_deps.libraryService, &LibraryService::illustrationsChanged, this, [this] {
        if (isActive())
            activate();
    });
    connect(&m_deps.libraryService, &LibraryService::itemChanged, this, [this] {
        if (isActive())
            findLoose();
    });
    connect(&m_deps.files, &IllustrationFiles::arrived, this, &PicturesModel::looseChanged);
    connect(&m_deps.importer, &IllustrationImporter::finished, this, &PicturesModel::finish);
}

PicturesModel::~PicturesModel()
{
    if (m_isStopped)
        *m_isStopped = true;
    m_pool.waitForDone();
}

void PicturesModel::activate()
{
    m_pictures.refresh();
    findLoose();
}

QUrl PicturesModel::startFolder() const
{
    return chitai::startFolder(QStandardPaths::PicturesLocation);
}

void PicturesModel::import(const QList<QUrl> &urls, const QString &itemId)
{
    for (const QUrl &url : urls) {
        if (!url.isLocalFile()) {
            begin(m_deps.importer.importUrl(url), itemId, url.toDisplayString(), true);
            continue;
        }
        const QString path = url.toLocalFile();
        if (QFileInfo(path).isDir())
            walk(path);
        else
            begin(m_deps.importer.importFile(path), itemId, QFileInfo(path).fileName());
    }
}

void PicturesModel::walk(const QString &folder)
{
    startOver();
    if (m_walks++ == 0)
        m_isStopped = std::make_shared<std::atomic_bool>(false);
    Q_EMIT progressChanged();
    m_pool.start([this, folder, isStopped = m_isStopped] {
        // The destructor waits for this thread, so that the view exists here.
        QMetaObject::invokeMethod(
            this,
            [this, isStopped, files = picturesBelow(folder, *isStopped)] {
                if (!*isStopped)
                    takeFolder(files);
            },
            Qt::QueuedConnection);
    });
}

void PicturesModel::takeFolder(const QStringList &files)
{
    for (const QString &file : files)
        begin(m_deps.importer.importFile(file), {}, QFileInfo(file).fileName());
    --m_walks;
    Q_EMIT progressChanged();
    if (files.isEmpty() && !isImporting())
        setMessage(tr("The folder has no pictures."));
}

void PicturesModel::importAddress(const QString &address, const QString &itemId)
{
    const QUrl url = QUrl::fromUserInput(address.trimmed());
    if (url.isValid() && !url.isEmpty())
        import({url}, itemId);
    else
        setMessage(tr("That is no address of a picture."));
}

void PicturesModel::paste(const QString &itemId)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !importFrom(*data, itemId))
        setMessage(tr("What was copied is no picture."));
}

void PicturesModel::take(const QString &pictureId, const QString &itemId)
{
    begin(m_deps.importer.importFrom(
              [&finder = m_deps.finder, pictureId] { return finder.picture(pictureId); },
              m_deps.finder.bytes(pictureId)),
          itemId, tr("the chosen picture"));
}

void PicturesModel::takeOutside(const QString &pictureId, const QString &itemId)
{
    const Result<quint64> job = m_deps.outside.take(pictureId);
    if (job)
        begin(*job, itemId, tr("the chosen picture"), true);
    else
        setMessage(describeDownloadProblem(job.error()));
}

void PicturesModel::takeDrawn(const QString &itemId)
{
    const Result<quint64> job = m_deps.drawn.approve(QUuid::fromString(itemId));
    if (job)
        begin(*job, itemId, tr("the drawn picture"));
    else
        setMessage(describePictureProblem(job.error()));
}

bool PicturesModel::importFrom(const QMimeData &data, const QString &itemId)
{
    // Before its address: a browser gives both, and what it shows is what is meant.
    if (const QByteArray bytes = pictureIn(data); !bytes.isEmpty()) {
        begin(m_deps.importer.importBytes(bytes), itemId, tr("the copied picture"));
        return true;
    }
    if (data.hasUrls()) {
        import(data.urls(), itemId);
        return true;
    }
    const QUrl url(data.text().trimmed(), QUrl::StrictMode);
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return false;
    import({url}, itemId);
    return true;
}

void PicturesModel::startOver()
{
    if (isImporting())
        return;
    m_total = 0;
    m_added = 0;
    m_duplicates = 0;
    m_given = 0;
    m_problems.clear();
    setMessage({});
}

void PicturesModel::begin(quint64 job, const QString &itemId, const QString &name, bool isDownload)
{
    startOver();
    m_jobs.insert(job, {QUuid::fromString(itemId), name, isDownload});
    ++m_total;
    Q_EMIT progressChanged();
}

void PicturesModel::finish(quint64 number, const Result<ImportedIllustration> &result)
{
    const auto found = m_jobs.constFind(number);
    if (found == m_jobs.cend())
        return; // somebody else's, from REST
    const Job job = *found;
    m_jobs.erase(found);
    Result<void> linked;
    if (result && !job.itemId.isNull()) {
        linked = give(job, result->illustration.id);
    }
    if (!result)
        m_problems += job.name + QStringLiteral(": ")
            + (job.isDownload ? describeDownloadProblem(result.error())
                              : describePictureFileProblem(result.error()));
    else if (!linked)
        m_problems += job.name + QStringLiteral(": ") + describePictureProblem(linked.error());
    else if (result->isDuplicate && job.itemId.isNull())
        ++m_duplicates; // to a text it was given, and that is what was wished
    else
        ++m_added;
    m_given += int(result && linked && !job.itemId.isNull());
    Q_EMIT progressChanged();
    if (!isImporting())
        reportImport(false);
}

Result<void> PicturesModel::give(const Job &job, const QUuid &picture)
{
    // Where it has it already, that is as was wished.
    CHITAI_TRY(m_deps.libraryService.reward(job.itemId, picture));
    if (job.replaced.isNull() || job.replaced == picture)
        return {};
    const Result<ItemEntry> entry = m_deps.libraryService.item(job.itemId);
    if (entry && entry->illustrationId == job.replaced)
        CHITAI_TRY(m_deps.libraryService.setCover(job.itemId, picture));
    return m_deps.libraryService.unlink(job.itemId, job.replaced);
}

void PicturesModel::edit(const QString &illustrationId, const QString &itemId, int quarterTurns,
                         const QRectF &cut)
{
    const QUuid id = QUuid::fromString(illustrationId);
    const bool isChanging = std::any_of(m_jobs.cbegin(), m_jobs.cend(),
                                        [&id](const Job &job) { return job.replaced == id; });
    if (isChanging) // a second press, before the first has shown anything
        return;
    const PictureCredit credit
        = m_deps.illustrations.illustration(id).value_or(Illustration()).credit;
    const PictureEdit edit{quarterTurns, cut};
    const auto change = [&files = m_deps.files, id, edit] {
        return files.fetch(id)
            .and_then([&] { return files.image(id); })
            .and_then([&](const QByteArray &file) { return editedPicture(file, edit); });
    };
    const quint64 job = m_deps.importer.importFrom(change, PictureBytes::Encoded,
                                                   IllustrationImporter::IfPresent::Reuse, credit);
    begin(job, itemId, tr("the changed picture"));
    m_jobs[job].replaced = id;
}

QString PicturesModel::looseId() const
{
    return m_loose ? m_loose->id.toString(QUuid::WithoutBraces) : QString();
}

QUrl PicturesModel::looseImage() const
{
    return m_loose ? m_deps.files.imageUrl(m_loose->id) : QUrl();
}

void PicturesModel::skipLoose()
{
    ++m_looseSkipped;
    findLoose();
}

void PicturesModel::findLoose()
{
    const auto at = [this](int offset) {
        return m_deps.illustrations.withoutText(offset).value_or(std::nullopt);
    };
    std::optional<Illustration> loose = at(m_looseSkipped);
    if (!loose && m_looseSkipped > 0) {
        m_looseSkipped = 0;
        loose = at(0);
    }
    if (loose == m_loose)
        return;
    m_loose = loose;
    Q_EMIT looseChanged();
}

void PicturesModel::cancel()
{
    for (const quint64 job : m_jobs.keys())
        m_deps.importer.cancel(job);
    m_jobs.clear();
    if (std::exchange(m_walks, 0) > 0)
        *m_isStopped = true;
    Q_EMIT progressChanged();
    reportImport(true);
}

void PicturesModel::reportImport(bool isCancelled)
{
    QStringList parts;
    if (isCancelled)
        parts += tr("Stopped.");
    if (m_total == 1 && m_given == 1)
        parts += tr("The picture now belongs to this text.");
    else if (m_added > 0)
        parts += tr("%n picture(s) added.", "", m_added);
    if (m_duplicates > 0)
        parts += tr("%n picture(s) were there already.", "", m_duplicates);
    if (!m_problems.isEmpty()) {
        parts += tr("%n could not be taken:", "", int(m_problems.size()));
        parts += m_problems.mid(0, mostProblemsTold);
        if (m_problems.size() > mostProblemsTold)
            parts += QStringLiteral("…");
    }
    setMessage(parts.join(u' '));
}

void PicturesModel::remove(const QString &illustrationId)
{
    report(m_deps.libraryService.removeIllustration(QUuid::fromString(illustrationId)),
           describePictureProblem, tr("The picture was deleted."));
}

} // namespace chitai
