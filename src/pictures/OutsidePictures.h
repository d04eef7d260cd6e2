// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "illustrations/IllustrationImporter.h"
#include "pictures/OutsideService.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QThreadPool>
#include <chrono>
#include <memory>

namespace chitai {

class SettingsStore;

/// What all services together said to one question.
struct OutsideAnswer
{
    QList<OutsidePicture> pictures; ///< of the services in turn, each with its best first
    QStringList silent; ///< names of the services that did not answer, or not in time
};

/// Pictures that are found on the internet, if a parent has switched that on: before, nothing is
/// asked and nothing is fetched, whoever calls. What goes out are the words of a question and the
/// addresses of the pictures that were found; all of it through PictureDownload, and so never into
/// the home network. Lives in the main thread.
class OutsidePictures : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QList<OutsideService> services = {openverse(), commons()};
        /// Which addresses may be connected to, and how long a picture may take.
        PictureDownload::Options download = {};
        /// How long a question waits for the services, and a small picture for its bytes.
        std::chrono::milliseconds patience = std::chrono::seconds(10);
    };

    /// So many are given at most.
    static constexpr qsizetype mostFound = 24;

    /// All of these must outlive it.
    OutsidePictures(SettingsStore &settings, IllustrationImporter &importer,
                    PictureDecoder &decoder, Options options, QObject *parent = nullptr);
    /// Ends without an answer to what is still asked.
    ~OutsidePictures() override;

    /// Off, until a parent switches it on; and off where the setting can't be read.
    [[nodiscard]] bool isAllowed() const;
    /// Off ends everything that is on its way: who waits for it is told NotAllowed from within,
    /// but for what is cancelled at the signal.
    [[nodiscard]] Result<void> setAllowed(bool allowed);
    [[nodiscard]] QStringList serviceNames() const;

    /// A question or a small picture that is on its way.
    using Ticket = quint64;
    using Answer = std::function<void(const Result<OutsideAnswer> &)>;
    using Thumbnail = std::function<void(const Result<QByteArray> &)>;

    /// Asks all services at once; `answer` is called once, later, within the patience, and not at
    /// all once the context is gone or it was cancelled. NotAllowed while it is switched off,
    /// BadValue without words, Unreachable where no service answered.
    Ticket ask(const QString &words, QObject *context, Answer answer);
    /// A small picture as WebP, of one that was found.
    Ticket fetchThumbnail(const QString &id, QObject *context, Thumbnail answer);
    /// Nobody is told. Does nothing for what is over.
    void cancel(Ticket ticket);

    /// One that was found of late; NotFound for another id, as from a client that made it up.
    [[nodiscard]] Result<OutsidePicture> found(const QString &id) const;
    /// Begins a job of the importer that takes it into the collection with its credit.
    [[nodiscard]] Result<quint64> take(const QString &id);

Q_SIGNALS:
    void allowedChanged();

private:
    struct Question;
    using Done = std::function<void(const Result<QByteArray> &)>;

    void begin(Ticket ticket, const QUrl &url, PictureDownload::Options options, Done done);
    void take(Ticket ticket, int service, const Result<QByteArray> &bytes);
    void finish(Ticket ticket);
    void remember(const QList<OutsidePicture> &pictures);
    void makeSmall(Ticket ticket, const QByteArray &bytes);
    void answerSmall(Ticket ticket, const Result<QByteArray> &small);
    void endDownloads(Ticket ticket);
    void refuse(Ticket ticket);

    SettingsStore &m_settings;
    IllustrationImporter &m_importer;
    PictureDecoder &m_decoder;
    const Options m_options;
    std::unique_ptr<QNetworkAccessManager> m_network; // from the first question on
    QMultiHash<Ticket, PictureDownload *> m_downloads;
    QHash<Ticket, std::shared_ptr<Question>> m_questions;
    QHash<Ticket, Thumbnail> m_small; // that are fetched or made
    QHash<QString, OutsidePicture> m_found;
    QStringList m_foundOrder; // the oldest first
    QThreadPool m_pool; // makes pictures small
    Ticket m_last = 0;
};

} // namespace chitai
