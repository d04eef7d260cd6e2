// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/BackupScheduler.h"
#include "exchange/ItemFileReader.h"
#include "exchange/ItemTransfer.h"
#include "ui/common/PageModel.h"

#include <QTimer>
#include <QUrl>
#include <QVariant>

namespace chitai {

class LibraryService;

/// Texts that come in from a file and go out into one, and backups. One piece of work at a time;
/// reading goes on meanwhile.
class FilesPageModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool isPreviewing READ isPreviewing NOTIFY previewChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY previewChanged)
    Q_PROPERTY(QStringList columns READ columns NOTIFY previewChanged)
    Q_PROPERTY(QVariantList sample READ sample NOTIFY previewChanged)
    Q_PROPERTY(int textColumn READ textColumn WRITE setTextColumn NOTIFY previewChanged)
    Q_PROPERTY(int languageColumn READ languageColumn WRITE setLanguageColumn NOTIFY previewChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY previewChanged)
    Q_PROPERTY(int itemCount READ itemCount NOTIFY previewChanged)
    Q_PROPERTY(bool isCounting READ isCounting NOTIFY previewChanged)
    Q_PROPERTY(QString refusals READ refusals NOTIFY previewChanged)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY progressChanged)
    Q_PROPERTY(int done READ done NOTIFY progressChanged)
    Q_PROPERTY(int total READ total NOTIFY progressChanged)
    Q_PROPERTY(QString lastBackup READ lastBackup NOTIFY lastBackupChanged)
    Q_PROPERTY(QString backupTrouble READ backupTrouble NOTIFY backupTroubleChanged)
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
    };

    explicit FilesPageModel(const Dependencies &deps, QObject *parent = nullptr);

    /// Whether a file is open whose texts have not been taken yet.
    [[nodiscard]] bool isPreviewing() const { return m_table != nullptr; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    /// Names of the columns, "1", "2" where the file has none.
    [[nodiscard]] QStringList columns() const;
    /// The first rows, each a list of fields.
    [[nodiscard]] QVariantList sample() const;
    [[nodiscard]] int textColumn() const { return m_columns.text; }
    void setTextColumn(int column);
    /// -1 where no column tells the language.
    [[nodiscard]] int languageColumn() const { return m_columns.language; }
    void setLanguageColumn(int column);
    /// Code of the language of texts that don't tell it.
    [[nodiscard]] QString language() const { return languageCode(m_language); }
    void setLanguage(const QString &code);
    /// The language that is read here: texts whose letters don't tell theirs are taken for it.
    void expectLanguage(const QString &code);
    /// How many texts the file gives, those that the library has included.
    [[nodiscard]] int itemCount() const { return int(m_items.items.size()); }
    /// Whether itemCount() is still being computed.
    [[nodiscard]] bool isCounting() const { return m_isCounting; }
    /// Lines that give none, in words; empty where all do.
    [[nodiscard]] QString refusals() const;

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] int done() const { return m_done; }
    /// 0 where it is unknown.
    [[nodiscard]] int total() const { return m_total; }
    /// The day of the newest daily backup; empty where there is none.
    [[nodiscard]] QString lastBackup() const;
    /// Why today's backup failed, and what to do; empty without a problem.
    [[nodiscard]] QString backupTrouble() const;
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
    /// Looks whether the daily backup can be made now.
    Q_INVOKABLE void retryBackup();
    /// Nothing is left of the work that runs.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void previewChanged();
    void progressChanged();
    void lastBackupChanged();
    void backupTroubleChanged();
    void isRestorePreparedChanged();

private:
    void showTable(const Result<ItemFileReader::Table> &table);
    void updatePreview();
    void step();
    void endWork(const QString &message);
    void endBackup(const std::optional<Error> &problem);

    Dependencies m_deps;
    QString m_fileName;
    QString m_readName; // of the file that is being read
    ItemFileReader m_reader;
    ItemFileReader::Table m_table;
    ColumnChoice m_columns;
    Language m_language = Language::English;
    Language m_expectedLanguage = Language::English;
    ReadItems m_items;
    bool m_isCounting = false;
    std::unique_ptr<ItemImport> m_import;
    std::unique_ptr<ItemExport> m_export;
    QTimer m_steps; // the session goes on between two of them
    int m_done = 0;
    int m_total = 0;
    bool m_isRestoring = false;
    bool m_isRestorePrepared = false;
};

} // namespace chitai
