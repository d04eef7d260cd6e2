// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "illustrations/IllustrationImporter.h"
#include "ui/common/PageModel.h"
#include "ui/library/IllustrationListModel.h"

#include <QHash>
#include <QThreadPool>
#include <QUrl>
#include <atomic>
#include <memory>

class QMimeData;

namespace chitai {

class LibraryService;
class DrawnPictures;
class OutsidePictures;
class PictureFinder;

/// The family's pictures, and how new ones come in: by file, folder, address, drop and paste.
class PicturesModel : public chitai::ActivePageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(chitai::IllustrationListModel *pictures READ pictures CONSTANT)
    Q_PROPERTY(bool isImporting READ isImporting NOTIFY progressChanged)
    Q_PROPERTY(int done READ done NOTIFY progressChanged)
    Q_PROPERTY(int total READ total NOTIFY progressChanged)
    Q_PROPERTY(QString looseId READ looseId NOTIFY looseChanged)
    Q_PROPERTY(QUrl looseImage READ looseImage NOTIFY looseChanged)
    Q_PROPERTY(QUrl startFolder READ startFolder CONSTANT)

public:
    /// All of it must outlive the page model.
    struct Dependencies
    {
        LibraryService &libraryService;
        const IllustrationStore &illustrations;
        const IllustrationFiles &files;
        IllustrationImporter &importer;
        PictureFinder &finder;
        OutsidePictures &outside;
        DrawnPictures &drawn;
    };

    explicit PicturesModel(const Dependencies &deps, QObject *parent = nullptr);
    ~PicturesModel() override;

    [[nodiscard]] IllustrationListModel *pictures() { return &m_pictures; }
    [[nodiscard]] bool isImporting() const { return !m_jobs.isEmpty() || m_walks > 0; }
    /// How many of the pictures that are coming in are there, or refused.
    [[nodiscard]] int done() const { return m_total - int(m_jobs.size()); }
    [[nodiscard]] int total() const { return m_total; }

    /// Where a parent's pictures are, most likely.
    [[nodiscard]] QUrl startFolder() const;

    /// Takes in what the addresses name: files, all pictures of folders, addresses on the network.
    /// Each picture is linked to the item, where one is named; a folder's pictures are for the
    /// collection alone: nobody means all of them for one text.
    Q_INVOKABLE void import(const QList<QUrl> &urls, const QString &itemId);
    /// The same for an address that was typed.
    Q_INVOKABLE void importAddress(const QString &address, const QString &itemId);
    /// The same for what was copied: a picture, files, or an address.
    Q_INVOKABLE void paste(const QString &itemId);
    /// One that was found for a text: FoundPicturesModel.
    Q_INVOKABLE void take(const QString &pictureId, const QString &itemId);
    /// One that was found on the internet: OutsidePicturesModel.
    Q_INVOKABLE void takeOutside(const QString &pictureId, const QString &itemId);
    /// The one that a model drew for the item and that waits: the parent approves it.
    Q_INVOKABLE void takeDrawn(const QString &itemId);
    /// A picture of the item gives way to the same one cut, or turned by so many quarters of a
    /// circle clockwise; where the item alone had it, the old one waits in the collection. What
    /// stays of it is in shares of its width and height.
    Q_INVOKABLE void edit(const QString &illustrationId, const QString &itemId, int quarterTurns,
                          const QRectF &cut);
    /// A picture that belongs to no text, so that a word can be written for it; empty without one.
    [[nodiscard]] QString looseId() const;
    [[nodiscard]] QUrl looseImage() const;
    /// Another one of them, and behind the last the first again.
    Q_INVOKABLE void skipLoose();
    /// Nothing is kept of those that have not come in yet.
    Q_INVOKABLE void cancel();
    /// For good, from every text and from the history.
    Q_INVOKABLE void remove(const QString &illustrationId);

Q_SIGNALS:
    void progressChanged();
    void looseChanged();

private:
    struct Job
    {
        QUuid itemId; // null: for no item
        QString name;
        bool isDownload = false;
        QUuid replaced = {}; // of the item's pictures
    };

    void activate() override;
    /// What was copied; false where nothing of it is a picture.
    bool importFrom(const QMimeData &data, const QString &itemId);
    void startOver();
    void walk(const QString &folder);
    void takeFolder(const QStringList &files);
    void begin(quint64 job, const QString &itemId, const QString &name, bool isDownload = false);
    void finish(quint64 job, const Result<ImportedIllustration> &result);
    [[nodiscard]] Result<void> give(const Job &job, const QUuid &picture);
    void reportImport(bool isCancelled);
    void findLoose();

    Dependencies m_deps;
    IllustrationListModel m_pictures;
    QHash<quint64, Job> m_jobs;
    QThreadPool m_pool; // looks through folders
    std::shared_ptr<std::atomic_bool> m_isStopped; // of the folders that are looked through
    std::optional<Illustration> m_loose;
    int m_looseSkipped = 0;
    int m_walks = 0;
    int m_total = 0;
    int m_added = 0;
    int m_duplicates = 0;
    int m_given = 0; // to a text
    QStringList m_problems;
};

} // namespace chitai
