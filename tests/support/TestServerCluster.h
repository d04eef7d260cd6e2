// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/Database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace chitai {

/// A PostgreSQL server of this test executable alone: made by initdb in a temporary folder, reached
/// through a socket in it and not by network, started when a test first asks for it and gone with
/// the process, however that ends. PostgreSQL does not run as root: then it runs as the user
/// "postgres", which its package makes.
class TestServerCluster
{
public:
    /// Forgetful: a power cut would take away what it has; no test has one. Durable: as one is that
    /// was just installed.
    enum class Disk { Forgetful, Durable };
    /// What else is in its postgresql.conf. The port is that of its network, where it has one, and
    /// belongs to the name of its socket.
    explicit TestServerCluster(Disk disk, const QStringList &settings = {}, int port = 5432)
        : m_settings(settings)
        , m_port(port)
    {
        m_settings += QStringLiteral("port=%1").arg(port);
        if (disk == Disk::Forgetful) {
            m_settings
                += {QStringLiteral("fsync=off"), QStringLiteral("autovacuum=off"),
                    QStringLiteral("full_page_writes=off"), QStringLiteral("shared_buffers=16MB")};
        }
        make();
    }

    [[nodiscard]] static TestServerCluster &running()
    {
        static TestServerCluster cluster(Disk::Forgetful);
        return cluster;
    }

    /// An empty library of the current schema, under a new name.
    [[nodiscard]] DatabaseAddress newDatabase()
    {
        const QString name = QStringLiteral("family_%1").arg(++m_count);
        // Its pages are copied as files, as PostgreSQL did before version 15: through the log takes
        // twice as long.
        const bool hasChoice = version() >= 150'000;
        create(name, QStringLiteral("family"),
               hasChoice ? QStringLiteral("STRATEGY FILE_COPY") : QString());
        return addressOf(name);
    }

    /// A database without any table of ours; `options` belong to CREATE DATABASE.
    [[nodiscard]] DatabaseAddress bareDatabase(const QString &options = {})
    {
        const QString name = QStringLiteral("bare_%1").arg(++m_count);
        create(name, QStringLiteral("template0"), options);
        return addressOf(name);
    }

    /// SQL of the administrator, in the database "postgres".
    void run(const QString &sql) { psql(QStringLiteral("postgres"), sql); }
    void psql(const QString &database, const QString &sql)
    {
        runTool("psql",
                {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-v"),
                 QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-d"), database,
                 QStringLiteral("-c"), sql});
    }
    /// One of PostgreSQL's own programs, as the owner of all libraries here.
    void runTool(const char *name, const QStringList &arguments) const
    {
        QProcess process;
        process.start(tool(name),
                      QStringList{QStringLiteral("-h"), m_dir.path(), QStringLiteral("-p"),
                                  QString::number(m_port), QStringLiteral("-U"),
                                  QStringLiteral("chitai")}
                          + arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s: %s", name, process.readAllStandardError().constData());
    }

    /// A file of SQL, as an administrator hands it to psql; gives what psql says of it.
    [[nodiscard]] QString script(const QString &database, const QString &sql)
    {
        QProcess process;
        process.start(tool("psql"),
                      {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-h"),
                       m_dir.path(), QStringLiteral("-U"), QStringLiteral("chitai"),
                       QStringLiteral("-d"), database});
        process.write(sql.toUtf8());
        process.closeWriteChannel();
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardError());
    }

    [[nodiscard]] DatabaseAddress addressOf(const QString &name,
                                            const QString &user = QStringLiteral("chitai")) const
    {
        return DatabaseAddress::ofServer(QStringLiteral("postgresql://%1@:%2/%3?host=%4")
                                             .arg(user)
                                             .arg(m_port)
                                             .arg(name, m_dir.path()))
            .value();
    }

    /// The server goes away, with every connection to it.
    void stop()
    {
        m_administrator.reset();
        ::kill(pid_t(m_server.processId()), SIGINT);
        m_server.waitForFinished();
    }
    /// It goes away without a word, as "pg_ctl stop -m immediate" does.
    void crash()
    {
        m_administrator.reset();
        ::kill(pid_t(m_server.processId()), SIGQUIT);
        m_server.waitForFinished();
    }
    /// It comes back, with what was in it.
    void start()
    {
        startServer();
        waitForServer();
    }

    /// From now on the server refuses every change as it does on a full disk.
    static void fillDisk(Database &database)
    {
        (void)database
            .runScript(QStringLiteral(
                "CREATE FUNCTION refuse() RETURNS TRIGGER LANGUAGE plpgsql AS "
                "$$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END "
                "$$;"
                "DO $$ DECLARE t TEXT; BEGIN FOR t IN SELECT tablename FROM pg_tables WHERE "
                "schemaname = 'public' LOOP EXECUTE 'CREATE TRIGGER full_disk BEFORE INSERT OR "
                "UPDATE "
                "OR DELETE ON ' || t || ' FOR EACH ROW EXECUTE FUNCTION refuse()'; END LOOP; END "
                "$$"))
            .has_value();
    }
    static void freeDisk(Database &database)
    {
        (void)database.run(QStringLiteral("DROP FUNCTION refuse() CASCADE")).value();
    }

    ~TestServerCluster()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_server.processId()), SIGQUIT); // nothing of it is wanted any more
        m_server.waitForFinished();
    }

    TestServerCluster(const TestServerCluster &) = delete;
    TestServerCluster &operator=(const TestServerCluster &) = delete;

    /// Where the socket is, and whatever tests put there.
    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] qint64 processId() const { return m_server.processId(); }

private:
    void make()
    {
        if (!m_dir.isValid())
            qFatal("no temporary folder");
        if (::geteuid() == 0) {
            const passwd *user = ::getpwnam("postgres");
            if (!user)
                qFatal("PostgreSQL is missing: install the package postgresql");
            m_user = user->pw_uid;
            m_group = user->pw_gid;
            if (::chown(m_dir.path().toLocal8Bit().constData(), m_user, m_group) != 0)
                qFatal("the folder can't be given away");
        }
        QProcess initdb;
        start(initdb, "initdb",
              {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("chitai"),
               QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"),
               QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
               QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")});
        if (!initdb.waitForFinished() || initdb.exitCode() != 0)
            qFatal("initdb: %s", initdb.readAllStandardError().constData());
        startServer();
        makeTemplate();
    }

    void startServer()
    {
        QStringList arguments{QStringLiteral("-D"), data(),
                              QStringLiteral("-k"), m_dir.path(),
                              QStringLiteral("-c"), QStringLiteral("listen_addresses=")};
        for (const QString &setting : std::as_const(m_settings))
            arguments += {QStringLiteral("-c"), setting};
        // No pipe: it would be full after some hundred refused statements, and the server wait.
        m_server.setStandardErrorFile(log(), QIODevice::Append);
        start(m_server, "postgres", arguments);
    }

    void waitForServer()
    {
        QElapsedTimer timer;
        timer.start();
        const DatabaseAddress address = addressOf(QStringLiteral("postgres"));
        // The socket is there a moment before the server takes connections.
        while (!Database::openAsItIs(address, Database::Access::ReadWrite)) {
            if (timer.elapsed() > 30'000 || m_server.state() == QProcess::NotRunning)
                qFatal("the server did not start: see %s", qPrintable(log()));
            QThread::msleep(20);
        }
    }

    void makeTemplate()
    {
        waitForServer();
        create(QStringLiteral("family"), QStringLiteral("template0"));
        const Result<std::unique_ptr<Database>> family
            = Database::open(addressOf(QStringLiteral("family")));
        if (!family)
            qFatal("%s", qPrintable(family.error().message));
    }

    Database &administrator()
    {
        if (!m_administrator) {
            m_administrator = Database::openAsItIs(addressOf(QStringLiteral("postgres")),
                                                   Database::Access::ReadWrite)
                                  .value();
        }
        return *m_administrator;
    }

    /// 150004 for 15.4
    int version()
    {
        QSqlQuery shown = administrator().run(QStringLiteral("SHOW server_version_num")).value();
        return shown.next() ? shown.value(0).toInt() : 0;
    }

    void create(const QString &name, const QString &from, const QString &options = {})
    {
        (void)administrator()
            .run(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2 %3").arg(name, from, options))
            .value();
    }

    [[nodiscard]] QString log() const { return m_dir.filePath(QStringLiteral("log")); }
    [[nodiscard]] QString data() const { return m_dir.filePath(QStringLiteral("data")); }

    /// Debian keeps what belongs to one version apart.
    [[nodiscard]] static QString tool(const char *name)
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &version : found) {
            const QString file = versions.filePath(version % u"/bin/" % QLatin1StringView(name));
            if (QFile::exists(file))
                return file;
        }
        return QString::fromLatin1(name);
    }

    void start(QProcess &process, const char *name, const QStringList &arguments) const
    {
        process.setWorkingDirectory(m_dir.path());
        process.setChildProcessModifier([user = m_user, group = m_group] {
            if (::geteuid() == 0
                && (::setgroups(1, &group) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0))
                ::_exit(1);
            ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
        });
        process.start(tool(name), arguments);
        if (!process.waitForStarted())
            qFatal("PostgreSQL is missing: install the package postgresql");
    }

    QStringList m_settings;
    const int m_port;
    QTemporaryDir m_dir{QDir::tempPath() + QStringLiteral("/chitai-server-XXXXXX")};
    uid_t m_user = 0;
    gid_t m_group = 0;
    QProcess m_server;
    std::unique_ptr<Database> m_administrator;
    int m_count = 0;
};

} // namespace chitai
