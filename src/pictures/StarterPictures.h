// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "illustrations/IllustrationImporter.h"
#include "pictures/OwnPictures.h"

#include <QObject>
#include <QSet>

namespace chitai {

class Database;
class IllustrationStore;
class LibraryService;
class LibraryStore;
class SettingsStore;

/// Gives each starter text that has no picture its own one, once: at the first start, and to a
/// family that was there before. They become ordinary illustrations. One after another, in the
/// background; what was given is remembered together with it, so that a text from which a parent
/// takes its picture never gets it again, and that a kill in between costs nothing. Lives in the
/// main thread.
class StarterPictures : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive it.
    struct Dependencies
    {
        Database &database;
        LibraryStore &library;
        IllustrationStore &illustrations;
        SettingsStore &settings;
        LibraryService &libraryService;
        IllustrationImporter &importer;
    };

    explicit StarterPictures(const Dependencies &deps, const OwnPictures &pictures,
                             QObject *parent = nullptr);

    /// Begins, where something is left to give. Does nothing while it runs.
    void start();

Q_SIGNALS:
    /// Nothing is left to give, or the rest has to wait for the next start: the disk is full.
    void finished();

private:
    [[nodiscard]] Result<void> findOpen();
    void giveNext();
    /// The items of these texts that have no picture.
    [[nodiscard]] Result<QList<QUuid>> itemsWithout(const OwnPictures::Belonging &picture) const;
    void take(quint64 job, const Result<ImportedIllustration> &result);
    /// Links the picture with the items, and remembers the texts, both or neither.
    [[nodiscard]] Result<void> give(const QList<QUuid> &items, const QUuid &picture);
    [[nodiscard]] Result<void> remember(const OwnPictures::Belonging &picture);
    void end();

    Dependencies m_deps;
    const OwnPictures &m_pictures;
    QStringList m_given; // texts, as they are remembered
    QList<OwnPictures::Belonging> m_open; // the texts that got none yet
    quint64 m_job = 0; // of the importer, for the first of them
    bool m_isRunning = false;
};

} // namespace chitai
