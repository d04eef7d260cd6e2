// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "illustrations/PictureDownload.h"
#include "illustrations/PictureProcessing.h"
#include "storage/Records.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QThreadPool>
#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace chitai {

class Clock;
class IllustrationFiles;
class IllustrationStore;

/// What became of one import.
struct ImportedIllustration
{
    Illustration illustration;
    bool isDuplicate = false; ///< it was there already, and nothing was added

    [[nodiscard]] friend bool operator==(const ImportedIllustration &one,
                                         const ImportedIllustration &other)
    {
        return one.illustration.id == other.illustration.id && one.isDuplicate == other.isDuplicate;
    }
};

/// Puts pictures into the family's collection: has them decoded and encodes them in threads of its
/// own, at a lower priority than what is on the screens, and records them in the thread that it
/// lives in, which is that of the store. Only as many decoded pictures exist at once as there are
/// threads.
class IllustrationImporter : public QObject
{
    Q_OBJECT

public:
    /// What is done with a picture of which every byte is known already.
    enum class IfPresent {
        Reuse, ///< the picture that is there is the result
        MakeAnyway, ///< it is added once more
    };

    /// All of these must outlive the importer.
    IllustrationImporter(IllustrationStore &store, const IllustrationFiles &files,
                         const Clock &clock, PictureDecoder &decoder, PictureLimits limits,
                         QObject *parent = nullptr);
    /// Ends all jobs without a signal; returns when no thread runs any more.
    ~IllustrationImporter() override;

    /// How later importUrl() jobs download.
    void setDownloadOptions(PictureDownload::Options options);

    /// Begin a job and give its number, never 0. finished() comes later, never from within.
    quint64 importBytes(QByteArray bytes, QString sourceUrl = {},
                        IfPresent ifPresent = IfPresent::Reuse);
    /// The file is read when its turn comes.
    quint64 importFile(QString path, IfPresent ifPresent = IfPresent::Reuse);
    /// The credit is recorded together with the picture.
    quint64 importUrl(QUrl url, IfPresent ifPresent = IfPresent::Reuse, PictureCredit credit = {});
    /// The same for bytes that are made when its turn comes, in its thread.
    using Source = std::function<Result<QByteArray>()>;
    quint64 importFrom(Source source, PictureBytes what = PictureBytes::Encoded,
                       IfPresent ifPresent = IfPresent::Reuse, PictureCredit credit = {});

    /// Ends a job: nothing is kept of it, and finished() is not emitted for it any more. Does
    /// nothing for a job that is over.
    void cancel(quint64 job);
    void cancelAll();

Q_SIGNALS:
    /// Fails with what processPicture(), PictureDownload, IllustrationFiles::write() and
    /// IllustrationStore::add() fail with, and NotFound for a file that can't be read. Nothing is
    /// kept of a failed job.
    void finished(quint64 job, const chitai::Result<chitai::ImportedIllustration> &result);

    /// Of the jobs since all were last done; cancelled ones count as done. Comes
    /// before the finished() that it counts.
    void progressChanged(int done, int total);

private:
    struct Job;
    class UnrecordedFiles;
    struct Made;
    using JobPointer = std::shared_ptr<Job>;

    JobPointer begin(IfPresent ifPresent, QString sourceUrl);
    void process(const JobPointer &job, Source source, PictureBytes what = PictureBytes::Encoded);
    void startDownloads();
    void download(const JobPointer &job, const QUrl &url);
    void record(const JobPointer &job, const Result<Made> &made);
    [[nodiscard]] Result<ImportedIllustration> recorded(IfPresent ifPresent, const Made &made);
    void finish(const JobPointer &job, const Result<ImportedIllustration> &result);
    void countDone();

    IllustrationStore &m_store;
    const IllustrationFiles &m_files;
    const Clock &m_clock;
    PictureDecoder &m_decoder;
    const PictureLimits m_limits;
    PictureDownload::Options m_downloadOptions;
    std::unique_ptr<QNetworkAccessManager> m_network; // from the first download on
    QThreadPool m_pool;
    QHash<quint64, JobPointer> m_jobs;
    QQueue<std::pair<JobPointer, QUrl>> m_waitingUrls;
    int m_downloads = 0; // running
    quint64 m_lastNumber = 0;
    int m_done = 0;
    int m_total = 0;
};

} // namespace chitai
