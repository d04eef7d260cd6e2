// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/IllustrationImporter.h"

#include "base/Clock.h"
#include "base/ThreadPriority.h"
#include "illustrations/IllustrationFiles.h"
#include "storage/IllustrationStore.h"

#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QThread>
#include <atomic>

namespace chitai {

namespace {

// More would only wait for the same line, each with up to 20 MB in memory.
constexpr int mostDownloads = 3;

Result<QByteArray> readPictureFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    // A pipe or a device would be read forever.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound,
                       QStringLiteral("The file can't be read. Check that it is still there and "
                                      "that you may open it."));
    }
    if (file.size() > maxPictureBytes)
        return tooManyPictureBytes();
    // It may grow meanwhile; processPicture() judges what was read.
    return file.read(maxPictureBytes + 1);
}

} // namespace

struct IllustrationImporter::Job
{
    const quint64 number;
    const IfPresent ifPresent;
    const QString sourceUrl;
    PictureCredit credit;
    std::atomic_bool isCancelled = false;
    PictureDownload *download = nullptr; // while it runs
};

/// Removes a picture's files again unless it was recorded, wherever its job comes to an end: in a
/// worker, in the importer, or in an event that is never delivered.
class IllustrationImporter::UnrecordedFiles
{
public:
    UnrecordedFiles(const IllustrationFiles &files, const QUuid &id)
        : m_files(files)
        , m_id(id)
    {
    }
    ~UnrecordedFiles()
    {
        if (!m_areRecorded)
            m_files.remove(m_id);
    }
    UnrecordedFiles(const UnrecordedFiles &) = delete;
    UnrecordedFiles &operator=(const UnrecordedFiles &) = delete;

    void setRecorded() { m_areRecorded = true; }

private:
    const IllustrationFiles &m_files;
    const QUuid m_id;
    bool m_areRecorded = false;
};

/// A picture whose files are written.
struct IllustrationImporter::Made
{
    Illustration illustration;
    QByteArray contentHash;
    std::shared_ptr<UnrecordedFiles> files;
};

IllustrationImporter::IllustrationImporter(IllustrationStore &store, const IllustrationFiles &files,
                                           const Clock &clock, PictureDecoder &decoder,
                                           PictureLimits limits, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_files(files)
    , m_clock(clock)
    , m_decoder(decoder)
    , m_limits(limits)
{
    m_pool.setMaxThreadCount(qMax(1, QThread::idealThreadCount() - 1));
}

IllustrationImporter::~IllustrationImporter()
{
    for (const JobPointer &job : std::as_const(m_jobs)) {
        job->isCancelled = true;
        delete job->download; // before the network manager that it uses
    }
    m_pool.clear();
    m_pool.waitForDone();
}

void IllustrationImporter::setDownloadOptions(PictureDownload::Options options)
{
    m_downloadOptions = std::move(options);
}

quint64 IllustrationImporter::importBytes(QByteArray bytes, QString sourceUrl, IfPresent ifPresent)
{
    const JobPointer job = begin(ifPresent, std::move(sourceUrl));
    process(job, [bytes = std::move(bytes)] { return bytes; });
    return job->number;
}

quint64 IllustrationImporter::importFile(QString path, IfPresent ifPresent)
{
    const JobPointer job = begin(ifPresent, {});
    process(job, [path = std::move(path)] { return readPictureFile(path); });
    return job->number;
}

quint64 IllustrationImporter::importFrom(Source source, PictureBytes what, IfPresent ifPresent,
                                         PictureCredit credit)
{
    const JobPointer job = begin(ifPresent, {});
    job->credit = std::move(credit);
    process(job, std::move(source), what);
    return job->number;
}

quint64 IllustrationImporter::importUrl(QUrl url, IfPresent ifPresent, PictureCredit credit)
{
    const JobPointer job = begin(ifPresent, url.toString(QUrl::FullyEncoded));
    job->credit = std::move(credit);
    m_waitingUrls.enqueue({job, std::move(url)});
    startDownloads();
    return job->number;
}

void IllustrationImporter::cancel(quint64 number)
{
    const JobPointer job = m_jobs.take(number);
    if (!job)
        return;
    job->isCancelled = true;
    if (job->download) {
        job->download->cancel();
        std::exchange(job->download, nullptr)->deleteLater();
        --m_downloads;
    }
    startDownloads();
    countDone();
}

void IllustrationImporter::cancelAll()
{
    m_waitingUrls.clear();
    const QList<quint64> numbers = m_jobs.keys();
    for (const quint64 number : numbers)
        cancel(number);
}

IllustrationImporter::JobPointer IllustrationImporter::begin(IfPresent ifPresent, QString sourceUrl)
{
    const JobPointer job(new Job{++m_lastNumber, ifPresent, std::move(sourceUrl), {}});
    m_jobs.insert(job->number, job);
    ++m_total;
    Q_EMIT progressChanged(m_done, m_total);
    return job;
}

void IllustrationImporter::process(const JobPointer &job, Source source, PictureBytes what)
{
    m_pool.start([this, job, source = std::move(source), what, limits = m_limits, &files = m_files,
                  &decoder = m_decoder] {
        lowerThreadPriority();
        const auto make = [&]() -> Result<Made> {
            CHITAI_TRY_ASSIGN(const QByteArray bytes, source());
            CHITAI_TRY_ASSIGN(const ProcessedPicture picture,
                              processPicture(bytes, limits, decoder, what));
            const QUuid id = QUuid::createUuid();
            const auto written = std::make_shared<UnrecordedFiles>(files, id);
            if (job->isCancelled) // nobody asks for the result
                return failure(ErrorCode::Conflict, {});
            CHITAI_TRY(files.write(id, picture));
            return Made{.illustration = {.id = id,
                                         .sourceUrl = job->sourceUrl,
                                         .width = picture.width,
                                         .height = picture.height,
                                         .fileSizeBytes = picture.image.size(),
                                         .createdAt = {},
                                         .credit = job->credit},
                        .contentHash = picture.contentHash,
                        .files = written};
        };
        if (job->isCancelled)
            return;
        // The destructor waits for this thread, so that the importer exists here.
        QMetaObject::invokeMethod(
            this, [this, job, made = make()] { record(job, made); }, Qt::QueuedConnection);
    });
}

void IllustrationImporter::startDownloads()
{
    while (m_downloads < mostDownloads && !m_waitingUrls.isEmpty()) {
        const auto [job, url] = m_waitingUrls.dequeue();
        if (!job->isCancelled)
            download(job, url);
    }
}

void IllustrationImporter::download(const JobPointer &job, const QUrl &url)
{
    ++m_downloads;
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    job->download = new PictureDownload(url, m_downloadOptions, *m_network, this);
    connect(job->download, &PictureDownload::finished, this,
            [this, job](const Result<QByteArray> &bytes) {
                std::exchange(job->download, nullptr)->deleteLater();
                --m_downloads;
                if (bytes)
                    process(job, [bytes = *bytes] { return bytes; });
                else
                    finish(job, tl::unexpected(bytes.error()));
                startDownloads();
            });
    job->download->start();
}

void IllustrationImporter::record(const JobPointer &job, const Result<Made> &made)
{
    if (job->isCancelled)
        return;
    if (!made) {
        finish(job, tl::unexpected(made.error()));
        return;
    }
    finish(job, recorded(job->ifPresent, *made));
}

Result<ImportedIllustration> IllustrationImporter::recorded(IfPresent ifPresent, const Made &made)
{
    if (ifPresent == IfPresent::Reuse) {
        CHITAI_TRY_ASSIGN(const std::optional<Illustration> present,
                          m_store.withContent(made.contentHash));
        // Somebody may have emptied the folder: a picture that can't be shown is no duplicate.
        if (present && m_files.canHave(present->id)) {
            // As a file it came in without the name of who made it.
            if (present->credit.isEmpty() && !made.illustration.credit.isEmpty())
                CHITAI_TRY(m_store.setCredit(present->id, made.illustration.credit));
            return ImportedIllustration{*present, true};
        }
    }
    Illustration illustration = made.illustration;
    illustration.createdAt = m_clock.now();
    CHITAI_TRY(m_store.add(illustration, made.contentHash));
    made.files->setRecorded();
    return ImportedIllustration{illustration, false};
}

void IllustrationImporter::finish(const JobPointer &job, const Result<ImportedIllustration> &result)
{
    m_jobs.remove(job->number);
    countDone();
    Q_EMIT finished(job->number, result);
}

void IllustrationImporter::countDone()
{
    const int done = ++m_done;
    const int total = m_total;
    // Before the signal: what it is connected to may begin or cancel jobs.
    if (m_jobs.isEmpty()) {
        m_done = 0;
        m_total = 0;
    }
    Q_EMIT progressChanged(done, total);
}

} // namespace chitai
