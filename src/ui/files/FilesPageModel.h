// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/BackupScheduler.h"
#include "exchange/ItemTransfer.h"
#include "ui/common/PageModel.h"
#include "ui/files/FilePreviewModel.h"

#include <QTimer>
#include <QUrl>
#include <functional>

namespace chitai {

class LibraryService;

/// Texts that come in from a file and go out into one, and backups. One piece of work at a time;
/// reading goes on meanwhile.
class FilesPageModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(chitai::FilePreviewModel *preview READ preview CONSTANT)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY progressChanged)
    Q_PROPERTY(int done READ done NOTIFY progressChanged)
    Q_PROPERTY(int total READ total NOTIFY progressChanged)
    Q_PROPERTY(QString lastBackup READ lastBackup NOTIFY lastBackupChanged)
    Q_PROPERTY(QString backupTrouble READ backupTrouble NOTIFY backupTroubleChanged)
    Q_PROPERTY(QString rescueOffer READ rescueOffer NOTIFY backupTroubleChanged)
    Q_PROPERTY(bool mayImport READ mayImport CONSTANT)
    Q_PROPERTY(bool isRestorePrepared READ isRestorePrepared NOTIFY isRestorePreparedChanged)

    Q_PROPERTY(QUrl folder READ folder CONSTANT)

public:
    /// All of it must outlive the page model.
    struct Dependencies
    {
        Database &database;
        const Clock &clock;
        const LibrarySearch &search;
        LibraryService &libraryService;
        BackupScheduler &backups;
        /// Whether texts may be taken in from a file here, see AppCore::mayManage().
        std::function<bool()> mayImport = [] { return true; };
    };

    explicit FilesPageModel(const Dependencies &deps, QObject *parent = nullptr);

    /// The file that is open, before its texts are taken.
    [[nodiscard]] FilePreviewModel *preview() { return &m_preview; }
    [[nodiscard]] const FilePreviewModel *preview() const { return &m_preview; }
    /// The language that is read here.
    void expectLanguage(const QString &code) { m_preview.expectLanguage(code); }

    [[nodiscard]] bool mayImport() const { return m_deps.mayImport(); }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] int done() const { return m_done; }
    /// 0 where it is unknown.
    [[nodiscard]] int total() const { return m_total; }
    /// The day of the newest daily backup; empty where there is none.
    [[nodiscard]] QString lastBackup() const;
    /// Why today's backup failed, and what to do; empty without a problem.
    [[nodiscard]] QString backupTrouble() const;
    /// What rescue() does, with the day of the backup; empty where the data is not damaged, or
    /// there is no backup.
    [[nodiscard]] QString rescueOffer() const;
    /// A restore was prepared; it is done at the next start.
    [[nodiscard]] bool isRestorePrepared() const { return m_isRestorePrepared; }

    /// Where the dialogs begin: the system's folder for documents.
    [[nodiscard]] QUrl folder() const;
    /// A name with the day in it, in that folder.
    Q_INVOKABLE [[nodiscard]] QUrl suggestedFile(const QString &ending) const;

    // What a person can do. A problem is told in `message`, and nothing is lost.
    Q_INVOKABLE void open(const QUrl &file);
    Q_INVOKABLE void discard();
    /// Adds the texts of the open file.
    Q_INVOKABLE void import();
    Q_INVOKABLE void exportTo(const QUrl &file);
    Q_INVOKABLE void backUpTo(const QUrl &file);
    Q_INVOKABLE void restoreFrom(const QUrl &file);
    /// Makes the newest good backup ready, with what can be read of the damaged data.
    Q_INVOKABLE void rescue();
    /// Looks whether the daily backup can be made now.
    Q_INVOKABLE void retryBackup();
    /// Nothing is left of the work that runs.
    Q_INVOKABLE void cancel();

    /// Ends the program and starts it again.
    Q_INVOKABLE void startAgain() { Q_EMIT startAgainWanted(); }

Q_SIGNALS:
    void startAgainWanted();
    void progressChanged();
    void lastBackupChanged();
    void backupTroubleChanged();
    void isRestorePreparedChanged();

private:
    void step();
    void endWork(const QString &message);
    [[nodiscard]] static QString describePrepared(const std::optional<RestoreReport> &report);
    void endBackup(const std::optional<Error> &problem);

    Dependencies m_deps;
    FilePreviewModel m_preview;
    QString m_fileName; // of the one that is written
    QString m_backup; // path of it
    std::unique_ptr<ItemImport> m_import;
    std::unique_ptr<ItemExport> m_export;
    QTimer m_steps; // the session goes on between two of them
    int m_done = 0;
    int m_total = 0;
    enum class Work { Backup, Restore, Rescue };
    Work m_work = Work::Backup; // that was asked of the backups last
    bool m_isRestorePrepared = false;
};

} // namespace chitai
