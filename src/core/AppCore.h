// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/SearchWarmUp.h"
#include "core/ServerGrowth.h"
#include "decoding/DecoderPool.h"
#include "devices/Pairing.h"
#include "exchange/BackupScheduler.h"
#include "illustrations/IllustrationFiles.h"
#include "illustrations/IllustrationImporter.h"
#include "illustrations/SharedPictures.h"
#include "pictures/DrawnPictures.h"
#include "pictures/OutsidePictures.h"
#include "pictures/PictureFinder.h"
#include "pictures/StarterPictures.h"
#include "practice/ChildExport.h"
#include "practice/ClassOverview.h"
#include "practice/GrowthKeeper.h"
#include "practice/Practice.h"
#include "reading/GraceTimer.h"
#include "reading/Groups.h"
#include "reading/LibraryService.h"
#include "reading/Profiles.h"
#include "reading/ReaderLease.h"
#include "reading/ReadingFile.h"
#include "reading/SessionModel.h"
#include "reading/SessionRecorder.h"
#include "speech/SpeechRenderer.h"
#include "storage/Stores.h"
#include "story/StoryEngine.h"
#include "storytime/StoryDesk.h"
#include "text/Syllabifiers.h"

#include <QSysInfo>

namespace chitai {

/// Everything of the program but its sockets and windows, made in one place and in the order in
/// which one part needs another. The program, its tests, the benchmarks and the gallery use the
/// same composition; what differs comes in by Dependencies and Options. Only Server, DesktopUi and
/// the program include this header (tests/layers); they hand single parts down.
class AppCore
{
public:
    /// What is there before anything else; all of it must outlive the core.
    struct Dependencies
    {
        Database &database;
        Stores &stores; ///< of the database
        const Clock &clock;
        QRandomGenerator &random;
        KeyStore &keys; ///< of hosted storytellers
        KeyStore &pictureKeys; ///< of services that draw
    };

    struct Options
    {
        FamilyFiles files; ///< the database and the folder of pictures
        QString backupDir;
        PictureLimits pictures = {};
        DecoderPool::Options decoder = {};
        std::chrono::seconds gracePeriod = std::chrono::hours(1);
        /// Of the children for whom nothing else was chosen.
        RussianNorm russianNorm = RussianNorm::Reading;
        Syllabifiers::Maker makeSyllabifier = chitai::makeSyllabifier;
        StoryEngine::Options story = {};
        bool hasStarterLibrary = true; ///< a new family's library is not empty
        /// Where the program's own pictures are, see OwnPictures.
        QString ownPictures = OwnPictures::usualFolder();
        /// Bytes of the copies of pictures of a library on a server, see SharedPictures.
        qint64 mostPictureCopies = SharedPictures::Options().mostBytes;
        /// How other laptops that share the library call this one.
        QString laptopName = QSysInfo::machineHostName();
        /// Where pictures are looked for, once a parent has allowed it.
        OutsidePictures::Options outside = {};
        /// How a model draws, once a parent has chosen one.
        DrawnPictures::Options drawn = {};
    };

    AppCore(const Dependencies &deps, const Options &options);

    /// The start of the program, before the server listens: removes unfinished imports and pictures
    /// without a row, fills a new library, then load() and resume().
    [[nodiscard]] Result<void> start();
    /// Reads what the parts keep between two runs: style, children, devices.
    [[nodiscard]] Result<void> load();
    /// Takes up a session that was running when the program ended, unless it was left for longer
    /// than the grace period.
    [[nodiscard]] Result<void> resume();
    /// The end of the program: records the last activity, and deletes profiles whose removal can no
    /// longer be undone.
    void finish();

    [[nodiscard]] Database &database() { return m_deps.database; }
    [[nodiscard]] Stores &stores() { return m_deps.stores; }
    [[nodiscard]] const Clock &clock() const { return m_deps.clock; }
    [[nodiscard]] IllustrationFiles &illustrationFiles() { return m_illustrationFiles; }
    /// Nothing for a family, whose folder has all pictures.
    [[nodiscard]] SharedPictures *sharedPictures() { return m_sharedPictures.get(); }
    [[nodiscard]] IllustrationImporter &illustrationImporter() { return m_illustrationImporter; }
    [[nodiscard]] PictureFinder &pictureFinder() { return m_pictureFinder; }
    [[nodiscard]] OutsidePictures &outsidePictures() { return m_outsidePictures; }
    [[nodiscard]] DrawnPictures &drawnPictures() { return m_drawnPictures; }
    /// Gives the starter texts their pictures; see StarterPictures::start(). Does nothing for a
    /// family without the starter library.
    void giveStarterPictures();
    [[nodiscard]] StarterPictures &starterPictures() { return m_starterPictures; }
    [[nodiscard]] const Syllabifiers &syllabifiers() const { return m_syllabifiers; }
    [[nodiscard]] SessionRecorder &recorder() { return m_recorder; }
    [[nodiscard]] SessionModel &model() { return m_model; }
    [[nodiscard]] GraceTimer &graceTimer() { return m_graceTimer; }
    [[nodiscard]] LibraryService &libraryService() { return m_libraryService; }
    [[nodiscard]] Profiles &profiles() { return m_profiles; }
    [[nodiscard]] Groups &groups() { return m_groups; }
    [[nodiscard]] ClassOverview &classOverview() { return m_classOverview; }
    /// Whether texts and children may be changed and erased here; not on a laptop of a school that
    /// is a reader's. Known from load() on.
    [[nodiscard]] bool mayManage() const { return m_mayManage; }
    /// Nothing for a family, whose children read on one machine.
    [[nodiscard]] ReaderLease *readerLease() { return m_readerLease.get(); }
    /// Nothing for a family, whose sessions run in the family's own file.
    [[nodiscard]] ReadingFile *readingFile() { return m_readingFile; }
    [[nodiscard]] BackupScheduler &backups() { return m_backups; }
    [[nodiscard]] Devices &devices() { return m_devices; }
    [[nodiscard]] Pairing &pairing() { return m_pairing; }
    [[nodiscard]] Practice &practice() { return m_practice; }
    [[nodiscard]] const ChildExport &childExport() const { return m_childExport; }
    [[nodiscard]] StoryEngine &stories() { return m_stories; }
    [[nodiscard]] StoryDesk &desk() { return m_desk; }
    [[nodiscard]] SpeechRenderer &speech() { return m_speech; }

private:
    /// Takes out what an import that was cut off has left, and pictures without a row.
    [[nodiscard]] Result<void> clearLeftovers();
    /// A parent has said which letters a child knows.
    void takeLetters(Language language);
    /// The photo of a child that was deleted goes too, unless something else has it.
    void dropPicture(const QUuid &illustrationId);
    /// Fetches and sends pictures from now on, where the library is on a server.
    void sharePictures(bool ownsFolder);
    /// Sees to it that a child reads on one of many laptops, where the library is on a server.
    void shareReaders();
    /// Where the library is on a server, opens the file in which this laptop's sessions run.
    [[nodiscard]] Result<std::unique_ptr<ReadingFile>> openReadingFile() const;
    [[nodiscard]] SessionRecorder::Dependencies recorderDependencies() const;
    /// Follows the texts of the running session that somebody changes.
    void followTexts();
    /// Made at the first start; it stays when a backup is restored.
    [[nodiscard]] Result<QString> familyId();

    const Dependencies m_deps;
    const Options m_options;
    DecoderPool m_decoder; // threads of the importer, the backups and others ask it
    IllustrationFiles m_illustrationFiles;
    std::unique_ptr<SharedPictures> m_sharedPictures; // before the importer, whose threads use it
    const OwnPictures m_ownPictures; // the importer's threads read them, and what was found
    PictureFinder m_pictureFinder;
    IllustrationImporter m_illustrationImporter;
    OutsidePictures m_outsidePictures;
    DrawnPictures m_drawnPictures;
    Syllabifiers m_syllabifiers;
    const Result<std::unique_ptr<ReadingFile>> m_openedFile; // load() tells why there is none
    ReadingFile *const m_readingFile;
    SessionRecorder m_recorder;
    GrowthKeeper m_growth;
    SessionModel m_model;
    std::unique_ptr<ServerGrowth> m_serverGrowth;
    std::unique_ptr<SearchWarmUp> m_searchWarmUp;
    GraceTimer m_graceTimer;
    LibraryService m_libraryService;
    StarterPictures m_starterPictures;
    Profiles m_profiles;
    Groups m_groups;
    bool m_mayManage = true;
    std::unique_ptr<ReaderLease> m_readerLease;
    BackupScheduler m_backups;
    Devices m_devices;
    Pairing m_pairing;
    Practice m_practice;
    ChildExport m_childExport;
    ClassOverview m_classOverview;
    StoryEngine m_stories;
    const ReplyReviewer m_reviewer;
    StoryDesk m_desk;
    SpeechRenderer m_speech;
};

} // namespace chitai
