// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "illustrations/IllustrationImporter.h"
#include "pictures/DrawingService.h"
#include "pictures/OpenAiDrawing.h"
#include "story/names/NameFinder.h"
#include "story/providers/KeyStore.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QThreadPool>
#include <QUuid>
#include <memory>

namespace chitai {

class Clock;
class PictureDecoder;
class ProfileStore;
class SettingsStore;

/// Pictures that a model draws, with a service that a parent has chosen: before, nothing is sent,
/// whoever calls. What goes out are the words that the parent has seen, never with a name of the
/// family's. A picture that was drawn waits for the parent in memory alone: no store, no file and
/// no client knows of it until it is approved, and it is gone with the program. One is drawn at a
/// time, since each may cost money. Lives in the main thread.
class DrawnPictures : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Dependencies
    {
        SettingsStore &settings;
        const ProfileStore &profiles;
        KeyStore &keys;
        IllustrationImporter &importer;
        PictureDecoder &decoder;
        const Clock &clock;
    };

    struct Options
    {
        std::chrono::milliseconds limit = std::chrono::minutes(3);
        /// At home, where no graphics card may help.
        std::chrono::milliseconds homeLimit = std::chrono::minutes(20);
        qint64 maxAnswerBytes = OpenAiDrawing::Options().maxAnswerBytes;
        PictureDownload::Options download = {.timeout = std::chrono::seconds(60)};
    };

    /// A picture that nobody has approved yet.
    struct Waiting
    {
        QByteArray picture; ///< WebP, made anew from what the service sent
        QString prompt;
        PictureCredit credit;
    };

    /// So many wait at most; none is drawn beyond.
    static constexpr qsizetype mostWaiting = 8;

    DrawnPictures(const Dependencies &deps, const PictureLimits &limits, Options options,
                  QObject *parent = nullptr);
    ~DrawnPictures() override;

    [[nodiscard]] DrawingService service() const;
    [[nodiscard]] bool isAllowed() const { return service().isChosen(); }
    /// BadValue for what is no address of a service, or no key. The key is kept with the address.
    [[nodiscard]] Result<void> choose(const DrawingService &service, const QString &key);
    /// The model and the price of the service that is chosen.
    [[nodiscard]] Result<void> describe(const QString &model, const QString &price);
    /// Ends what is drawn, erases what waits and forgets the key.
    [[nodiscard]] Result<void> switchOff();

    /// What would be sent for a text, names replaced; the parent may change it.
    [[nodiscard]] Result<QString> promptFor(const QString &text, Language language);
    /// The same words with other names for those of the family; as they are where there are none.
    [[nodiscard]] Result<QString> withoutNames(const QString &prompt);

    /// Begins a picture for an item. NotAllowed while it is switched off, and for a prompt with a
    /// name in it; BadValue for one without a letter or too long; NotFound for no item; Conflict
    /// while another is drawn, or this item's or too many wait.
    [[nodiscard]] Result<void> draw(const QUuid &itemId, const QString &prompt);
    /// Breaks off what is drawn. The service may have begun, and ask its price.
    void cancel();
    /// The item that a picture is drawn for; null for none.
    [[nodiscard]] QUuid drawnFor() const { return m_itemId; }
    /// How long it has been drawn.
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

    [[nodiscard]] const Waiting *waitingFor(const QUuid &itemId) const;
    /// Begins a job of the importer that takes the picture into the collection with its credit; it
    /// waits on where that fails. NotFound where none waits.
    [[nodiscard]] Result<quint64> approve(const QUuid &itemId);
    /// Erases it.
    void refuse(const QUuid &itemId);

Q_SIGNALS:
    /// The service, or what is said of it.
    void serviceChanged();
    /// What is drawn, or what waits.
    void changed();
    void failed(const QUuid &itemId, const chitai::DrawingFailure &failure);
    void keyStatusChanged(chitai::KeyStore::KeyStatus status);

private:
    void take(const DrawingResult &result);
    void keep(const QUuid &itemId, const QString &prompt, const Result<QByteArray> &picture);
    void finishImport(quint64 job, const Result<ImportedIllustration> &result);
    void end();
    void endImport(const QUuid &itemId);
    [[nodiscard]] Result<NameFinder> names();

    const Dependencies m_deps;
    const PictureLimits m_limits;
    const Options m_options;
    std::unique_ptr<QNetworkAccessManager> m_network; // from the first drawing on
    std::unique_ptr<PictureDrawing> m_drawing; // before the manager
    QUuid m_itemId; // that is drawn for, until the picture was looked at
    QString m_prompt;
    PictureCredit m_credit;
    std::chrono::milliseconds m_begin{};
    int m_round = 0; // raised by the end of each: a picture that is late is passed over
    QHash<QUuid, Waiting> m_waiting;
    QHash<quint64, QUuid> m_jobs; // of the importer
    QThreadPool m_pool; // looks at what came
};

} // namespace chitai
