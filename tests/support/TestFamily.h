// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/TextFolding.h"
#include "storage/Database.h"
#include "storage/Stores.h"
#include "support/FakeClock.h"
#include "support/TestServerCluster.h"

#include <QFile>
#include <QTemporaryDir>

namespace chitai {

/// A family's data folder with a real database, and verbs to fill it. The database is a file, or,
/// where the environment says CHITAI_TEST_ENGINE=postgresql, one on a server of the test's own.
class TestFamily
{
public:
    /// Whether this run of the test has its databases on a server.
    [[nodiscard]] static bool isOnServer()
    {
        return qEnvironmentVariable("CHITAI_TEST_ENGINE") == u"postgresql";
    }

    /// A new family, or one with a copy of a database: a closed one, or one that is open elsewhere,
    /// with what is committed in its log, as a kill at this moment leaves it.
    explicit TestFamily(const QString &database = {})
    {
        if (isOnServer() && database.isEmpty())
            m_address = TestServerCluster::running().newDatabase();
        else
            m_address = DatabaseAddress(databaseFile());
        const QString log = QStringLiteral("-wal");
        if (!database.isEmpty())
            copy(database, databaseFile());
        if (QFile::exists(database + log))
            copy(database + log, databaseFile() + log);
        open();
    }

    [[nodiscard]] QString databaseFile() const
    {
        return m_dir.filePath(QStringLiteral("chitai.db"));
    }

    /// Of a further connection to the same database.
    [[nodiscard]] const DatabaseAddress &address() const { return m_address; }

    [[nodiscard]] QString folder() const { return m_dir.path(); }

    /// Closes the file; nothing but folder(), databaseFile() and reopen() makes sense then.
    void close()
    {
        m_stores.reset();
        m_database.reset();
    }

    /// Closes the file and opens it again, as a restart of the program does.
    void reopen()
    {
        close();
        open();
    }

    /// Puts a text into the library and gives its id.
    QUuid addItem(const QString &text, Language language = Language::Russian)
    {
        return library().findOrCreate(text, language).value().item.id;
    }

    /// Puts another spelling of a text beside it, as a family has it that had both before that was
    /// noticed.
    QUuid addDouble(const QUuid &first, const QString &text, Language language = Language::Russian)
    {
        const QUuid id = QUuid::createUuid();
        const auto run = [this](const QString &statement, const QVariantList &values) {
            if (!m_database->execute(statement, values))
                qFatal("the double could not be made");
        };
        run(QStringLiteral("INSERT INTO items (id, text, language, folded_text, sort_key, length, "
                           "created_at) VALUES (?, ?, ?, ?, ?, 1, '2026-11-25T18:00:00.000Z')"),
            {id.toString(QUuid::WithoutBraces), text, languageCode(language), foldForSearch(text),
             sortKey(text)});
        for (const QUuid &same : {first, id})
            run(QStringLiteral("INSERT INTO item_doubles VALUES (?) ON CONFLICT DO NOTHING"),
                {same.toString(QUuid::WithoutBraces)});
        return id;
    }

    /// Links a picture, without a file, to the item.
    QUuid addPicture(const QUuid &itemId)
    {
        const QUuid id = QUuid::createUuid();
        const Illustration picture{id, {}, 10, 10, 100, clock.now()};
        if (!illustrations().add(picture, id.toByteArray()) || !illustrations().link(itemId, id))
            qFatal("the picture could not be added");
        return id;
    }

    /// From now on every change fails as it does on a full disk.
    void fillDisk() { fillDisk(*m_database); }
    void freeDisk() { freeDisk(*m_database); }
    /// From now on every change fails as it does in a file that may not be written to.
    void setReadOnly(bool readOnly) { setReadOnly(*m_database, readOnly); }
    /// The same of any database.
    static void fillDisk(Database &database)
    {
        if (isFile(database))
            setPageLimit(database, 1);
        else
            TestServerCluster::fillDisk(database);
    }
    static void freeDisk(Database &database)
    {
        if (isFile(database))
            setPageLimit(database, 1'073'741'823);
        else
            TestServerCluster::freeDisk(database);
    }
    static void setReadOnly(Database &database, bool readOnly)
    {
        const QString setting = isFile(database)
            ? QStringLiteral("PRAGMA query_only = %1")
            : QStringLiteral("SET default_transaction_read_only = %1");
        (void)database.run(setting.arg(int(readOnly))).value();
    }

    Database &database() { return *m_database; }
    Stores &stores() { return *m_stores; }
    LibraryStore &library() { return m_stores->library; }
    LibrarySearch &search() { return *m_stores->search; }
    SessionStore &sessions() { return m_stores->sessions; }
    IllustrationStore &illustrations() { return m_stores->illustrations; }
    SettingsStore &settings() { return m_stores->settings; }

    FakeClock clock;

private:
    /// Not QFile::copy(), which waits for the disk.
    static void copy(const QString &from, const QString &to)
    {
        QFile source(from);
        QFile target(to);
        if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)
            || target.write(source.readAll()) != source.size())
            qFatal("%s can't be copied", qPrintable(from));
    }

    void open()
    {
        m_database = Database::open(m_address).value();
        m_stores = std::make_unique<Stores>(*m_database, clock);
    }

    static bool isFile(const Database &database) { return !database.address().file().isEmpty(); }

    static void setPageLimit(Database &database, int pages)
    {
        // SQLite raises the limit to the pages in use: the next page is the one that does not fit.
        (void)database.run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)).value();
    }

    QTemporaryDir m_dir;
    DatabaseAddress m_address{QString()};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Stores> m_stores;
};

} // namespace chitai
