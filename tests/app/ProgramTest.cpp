// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Database.h"
#include "storage/SettingsStore.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>
#include <QWebSocket>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <tuple>
#include <utility>

using namespace chitai;

/// The built program, as a person starts it.
class ProgramTest : public QObject
{
    Q_OBJECT

private:
    /// A program that was started headless, and is killed at the end at the latest.
    class Running
    {
    public:
        explicit Running(const QString &dataDir, const QStringList &more = {},
                         const QStringList &environment = {})
        {
            process.setEnvironment(QProcess::systemEnvironment() + environment);
            process.start(
                QStringLiteral(CHITAI_PROGRAM),
                QStringList{QStringLiteral("--data-dir"), dataDir, QStringLiteral("--port"),
                            QStringLiteral("0"), QStringLiteral("--access=local")}
                    + (more.isEmpty() ? QStringList(QStringLiteral("--headless")) : more));
            (void)QTest::qWaitFor(
                [this] { return process.canReadLine() || process.state() == QProcess::NotRunning; },
                10'000);
            static const QRegularExpression ready(
                QStringLiteral("^Chitai is ready at (http://[^ ]+/)\n$"));
            line = QString::fromUtf8(process.readLine());
            address = QUrl(ready.match(line).captured(1));
        }

        ~Running()
        {
            process.kill();
            process.waitForFinished();
        }

        QProcess process;
        QString line;
        QUrl address;
    };

    /// The next "Pairing code: …" that the program tells.
    static QByteArray nextCode(Running &program)
    {
        QByteArray code;
        (void)QTest::qWaitFor([&] {
            while (code.isEmpty() && program.process.canReadLine()) {
                const QByteArray line = program.process.readLine().trimmed();
                if (line.startsWith("Pairing code: "))
                    code = line.mid(14);
            }
            return !code.isEmpty();
        });
        return code;
    }

    /// Status and body of a GET with the token, or of a POST of the JSON.
    static std::pair<int, QJsonObject> ask(const Running &program, const char *path,
                                           const QByteArray &token, const QByteArray &json = {})
    {
        QNetworkAccessManager network;
        QNetworkRequest request(program.address.resolved(QUrl(QLatin1String(path))));
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = json.isEmpty() ? network.get(request) : network.post(request, json);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll()).object()};
    }

    static QJsonObject post(const Running &program, const QString &text)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(program.address.resolved(QUrl(QStringLiteral("/api/items"))));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QStringLiteral("application/x-www-form-urlencoded"));
        QNetworkReply *reply = network.post(
            request, QByteArray("language=ru&text=" + text.toUtf8().toPercentEncoding()));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    class Tablet
    {
    public:
        explicit Tablet(const Running &program)
        {
            QObject::connect(
                &socket, &QWebSocket::textMessageReceived, [this](const QString &text) {
                    state = QJsonDocument::fromJson(text.toUtf8())[u"payload"].toObject();
                    ++count;
                });
            QUrl url = program.address.resolved(QUrl(QStringLiteral("/ws?role=controller")));
            url.setScheme(QStringLiteral("ws"));
            socket.open(url);
            (void)QTest::qWaitFor([this] { return count > 0; });
        }

        void ask(const QByteArray &message)
        {
            const int before = count;
            socket.sendTextMessage(QString::fromUtf8(message));
            (void)QTest::qWaitFor([&] { return count > before; });
        }

        QWebSocket socket;
        QJsonObject state;
        int count = 0;
    };

    static std::pair<int, QString> runToEnd(const QStringList &arguments,
                                            const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral(CHITAI_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return {
            process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
    }

private Q_SLOTS:
    void aKeyThatOnlyTheWindowsHaveIsTold()
    {
        const QTemporaryDir folder;
        QCOMPARE(Running(folder.path()).process.readAllStandardError().count("openai_api_key"), 0);
        {
            const Result<std::unique_ptr<Database>> database
                = Database::open(folder.filePath(QStringLiteral("chitai.db")));
            QVERIFY(database);
            QVERIFY(SettingsStore(**database)
                        .setValue(QStringLiteral("story.hosted_service"),
                                  QStringLiteral("https://models.invalid/v1")));
        }
        QFile file(folder.filePath(QStringLiteral("story-key")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("https://models.invalid/v1\n"); // the windows have moved it into the keyring
        file.close();
        QCOMPARE(Running(folder.path()).process.readAllStandardError().count("openai_api_key"), 1);
        QFile config(folder.filePath(QStringLiteral("config.yaml")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("openai_base_url: https://models.invalid/v1\nopenai_api_key: sk-1\n");
        config.close();
        QCOMPARE(Running(folder.path()).process.readAllStandardError().count("openai_api_key"), 0);
    }

    void aKeyThatOthersCanReadIsTold()
    {
        const QTemporaryDir folder;
        QFile config(folder.filePath(QStringLiteral("config.yaml")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("openai_base_url: https://models.invalid/v1\nopenai_api_key: sk-1\n");
        config.close();
        QVERIFY(config.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(Running(folder.path()).process.readAllStandardError().count("chmod 600"), 0);
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                          | QFile::ReadOther | QFile::ExeOther));
        const QByteArray told = Running(folder.path()).process.readAllStandardError();
        QCOMPARE(told.count("chmod 600"), 1);
        QVERIFY(!told.contains("sk-1"));
    }

    void tellsItsVersion()
    {
        const auto [status, output] = runToEnd({QStringLiteral("--version")});
        QCOMPARE(status, 0);
        QVERIFY(output.startsWith(QStringLiteral("chitai ")));
    }

    void refusesAWrongCommandLine()
    {
        const auto [status, output] = runToEnd({QStringLiteral("--port"), QStringLiteral("x")});
        QCOMPARE(status, 2);
        QVERIFY(output.contains(QStringLiteral("--help")));
    }

    void speaksThePersonsLanguage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("told");
        const QStringList german{QStringLiteral("--language"), QStringLiteral("de")};
        const QStringList russian{QStringLiteral("--language=ru")};
        QTest::newRow("help") << german + QStringList{QStringLiteral("--help")}
                              << QStringLiteral("Bringt einem Kind das Lesen bei");
        QTest::newRow("wrong option")
            << russian + QStringList{QStringLiteral("--port"), QStringLiteral("x")}
            << QStringLiteral("число от 0 до 65535");
        QTest::newRow("wrong setting") << german + QStringList{QStringLiteral("--headless")}
                                       << QStringLiteral("muss eine Zahl von 1 bis");
        QTest::newRow("import") << russian
                + QStringList{QStringLiteral("--import"), QStringLiteral("/nowhere/texts.csv")}
                                << QStringLiteral("не читается");
    }

    void speaksThePersonsLanguage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, told);
        const QTemporaryDir folder;
        if (arguments.last() == u"--headless") {
            QFile settings(folder.filePath(QStringLiteral("settings.ini")));
            QVERIFY(settings.open(QIODevice::WriteOnly));
            settings.write("grace_period_seconds=x\n");
        }
        const auto [status, output]
            = runToEnd(arguments + QStringList{QStringLiteral("--data-dir"), folder.path()});
        QVERIFY2(output.contains(told), qPrintable(output));
    }

    void splitsWords()
    {
        const auto [status, output] = runToEnd(
            {QStringLiteral("--syllabify"), QStringLiteral("ru")}, "мама\nкак-нибудь\n\nсестра\n");
        QCOMPARE(status, 0);
        QCOMPARE(output,
                 QStringLiteral("мама\tма|ма\nкак-нибудь\tкак|-|ни|будь\n\t\nсестра\tсес|тра\n"));
    }

    void servesAndEndsCleanly()
    {
        QTemporaryDir dir;
        Running program(dir.path());
        QVERIFY2(program.address.isValid(), qPrintable(program.line));
        QCOMPARE(Tablet(program).count, 1);
        program.process.terminate();
        QVERIFY(program.process.waitForFinished());
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), 0);
    }

    void servesThePagesWhereThereIsNoDisplay()
    {
        QTemporaryDir dir;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CHITAI_PROGRAM),
                      {QStringLiteral("--data-dir"), dir.path(), QStringLiteral("--port"),
                       QStringLiteral("0")});
        QTRY_VERIFY(process.canReadLine());
        QVERIFY(process.readLine().startsWith("Chitai is ready at"));
        QVERIFY(process.readAllStandardError().contains("no display"));
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void anEmptyNameOfADisplayIsNone()
    {
        QTemporaryDir dir;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.insert(QLatin1String(name), QString());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CHITAI_PROGRAM),
                      {QStringLiteral("--data-dir"), dir.path(), QStringLiteral("--port"),
                       QStringLiteral("0")});
        QTRY_VERIFY(process.canReadLine() || process.state() == QProcess::NotRunning);
        QVERIFY(process.readLine().startsWith("Chitai is ready at"));
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    /// As with nohup, and as a shell starts what is to run behind it.
    void signalsThatWereIgnoredAreIgnored()
    {
        QTemporaryDir dir;
        const auto ignore = [](int how) {
            for (const int one : {SIGHUP, SIGINT})
                ::signal(one, how == 0 ? SIG_IGN : SIG_DFL);
        };
        ignore(0); // a process that is started inherits it
        const auto heedAgain = qScopeGuard([&ignore] { ignore(1); });
        Running program(dir.path());
        QVERIFY2(program.address.isValid(), qPrintable(program.line));
        for (const int one : {SIGHUP, SIGINT})
            QCOMPARE(::kill(pid_t(program.process.processId()), one), 0);
        QCOMPARE(Tablet(program).count, 1);
        QCOMPARE(program.process.state(), QProcess::Running);
        program.process.terminate();
        QVERIFY(program.process.waitForFinished());
        QCOMPARE(program.process.exitCode(), 0);
    }

    void takesAsManyConnectionsAsTheSystemLetsIt()
    {
        QTemporaryDir dir;
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        const rlimit before = limit;
        limit.rlim_cur = std::min<rlim_t>(limit.rlim_max - 1, 256);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
        const auto restore = qScopeGuard([&before] { ::setrlimit(RLIMIT_NOFILE, &before); });
        Running program(dir.path());
        QVERIFY2(program.address.isValid(), qPrintable(program.line));
        rlimit theirs{};
        QCOMPARE(::prlimit(pid_t(program.process.processId()), RLIMIT_NOFILE, nullptr, &theirs), 0);
        QCOMPARE(theirs.rlim_cur, limit.rlim_max);
    }

    void opensItsWindows()
    {
        QTemporaryDir dir;
        Running program(dir.path(), {QStringLiteral("--language"), QStringLiteral("de")});
        QVERIFY2(program.address.isValid(), qPrintable(program.line));
        program.process.terminate();
        QVERIFY(program.process.waitForFinished());
        QCOMPARE(program.process.exitCode(), 0);
        const QByteArray complaints = program.process.readAllStandardError();
        QVERIFY2(!complaints.contains("qrc:") && !complaints.contains("translation"),
                 complaints.constData());
    }

    void twoProgramsDoNotShareAFamily()
    {
        QTemporaryDir dir;
        Running first(dir.path());
        Running second(dir.path());
        QTRY_COMPARE(second.process.state(), QProcess::NotRunning);
        QCOMPARE(second.process.exitCode(), 1);
        QVERIFY(second.process.readAllStandardError().contains("running already"));
        QCOMPARE(Tablet(first).count, 1);
    }

    /// Who clicks at the icon again means the window that is there already.
    void aSecondStartShowsTheFirst()
    {
        QTemporaryDir dir;
        const QStringList windows{QStringLiteral("--language"), QStringLiteral("en")};
        Running first(dir.path(), windows);
        QVERIFY2(first.address.isValid(), qPrintable(first.line));
        Running second(dir.path(), windows);
        QTRY_COMPARE(second.process.state(), QProcess::NotRunning);
        QCOMPARE(second.process.exitCode(), 0);
        QVERIFY(second.process.readAllStandardError().contains("running already"));
        QCOMPARE(first.process.state(), QProcess::Running);
        // In a terminal it is told, and its window is left alone.
        Running third(dir.path());
        QTRY_COMPARE(third.process.state(), QProcess::NotRunning);
        QCOMPARE(third.process.exitCode(), 1);
    }

    void saysWhatIsWrongWithItsSurroundings()
    {
        QTemporaryDir dir;
        Running number(dir.path(), {}, {QStringLiteral("CHITAI_GRACE_PERIOD_SECONDS=soon")});
        QTRY_COMPARE(number.process.state(), QProcess::NotRunning);
        QCOMPARE(number.process.exitCode(), 1);
        QVERIFY(number.process.readAllStandardError().contains("CHITAI_GRACE_PERIOD_SECONDS"));

        QFile file(dir.filePath(QStringLiteral("chitai.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("This is a letter and no database at all, however long one looks at it.");
        file.close();
        Running letter(dir.path());
        QTRY_COMPARE(letter.process.state(), QProcess::NotRunning);
        QCOMPARE(letter.process.exitCode(), 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("This is a letter"));
    }

    /// As somebody does it who has no window: the code from the terminal, a token for ever.
    void pairsOnTheTerminal()
    {
        QTemporaryDir dir;
        const QStringList paired{QStringLiteral("--headless"), QStringLiteral("--access=paired")};
        QByteArray token;
        {
            Running program(dir.path(), paired);
            QVERIFY2(program.address.isValid(), qPrintable(program.line));
            QCOMPARE(ask(program, "/api/items", {}).first, 401);
            const QByteArray code = nextCode(program);
            QCOMPARE(code.size(), 6);
            QTRY_VERIFY(program.process.peek(100'000).contains("█")); // the QR code
            const auto [status, answer]
                = ask(program, "/api/pair", {}, R"({"code":")" + code + R"(","name":"Test"})");
            QCOMPARE(status, 200);
            token = answer[u"token"].toString().toLatin1();
            QCOMPARE(ask(program, "/api/items", token).first, 200);
            // There is another code for the next tablet, and whenever somebody asks.
            const QByteArray second = nextCode(program);
            QVERIFY(second.size() == 6 && second != code);
            QCOMPARE(::kill(pid_t(program.process.processId()), SIGUSR1), 0);
            const QByteArray third = nextCode(program);
            QVERIFY(third.size() == 6 && third != second);
        }
        Running again(dir.path(), paired);
        QCOMPARE(ask(again, "/api/items", token).first, 200);
        QCOMPARE(ask(again, "/api/items", "x" + token).first, 401);
    }

    /// As somebody does it who has no window, while the program runs and while it does not.
    void takesADeviceOutFromATerminal()
    {
        QTemporaryDir dir;
        const auto command = [&dir](const QStringList &arguments) {
            return runToEnd(QStringList{QStringLiteral("--data-dir"), dir.path()} + arguments);
        };
        const QStringList list{QStringLiteral("--devices")};
        const auto forget = [](const QString &device) {
            return QStringList{QStringLiteral("--forget-device"), device};
        };
        QCOMPARE(command(list), std::pair(0, QStringLiteral("No device is paired.\n")));
        QString id;
        {
            Running program(dir.path(),
                            {QStringLiteral("--headless"), QStringLiteral("--access=paired")});
            QByteArray tokens[2];
            for (QByteArray &token : tokens) {
                const auto [status, answer]
                    = ask(program, "/api/pair", {},
                          R"({"code":")" + nextCode(program) + R"(","name":"Kitchen"})");
                token = answer[u"token"].toString().toLatin1();
                id = answer[u"id"].toString();
            }
            const auto [status, listed] = command(list);
            QCOMPARE(status, 0);
            QCOMPARE(listed.count(u'\n'), 2);
            QVERIFY2(listed.contains(id + QStringLiteral("  Kitchen 2  (paired ")),
                     qPrintable(listed));
            const auto [failed, told] = command(forget(QStringLiteral("Cellar")));
            QCOMPARE(failed, 1);
            QVERIFY2(told.contains(QStringLiteral("No device is called \"Cellar\"")),
                     qPrintable(told));
            QCOMPARE(command(forget(QStringLiteral("kitchen"))).first, 0);
            QCOMPARE(ask(program, "/api/items", tokens[0]).first, 401);
            QCOMPARE(ask(program, "/api/items", tokens[1]).first, 200);
        }
        // Killed: the socket's file is still there, and nobody behind it.
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("chitai.db.door"))));
        QVERIFY(command(list).second.startsWith(id));
        QCOMPARE(command(forget(id)).first, 0);
        QCOMPARE(command(list), std::pair(0, QStringLiteral("No device is paired.\n")));
    }

    void aDiskThatTakesNothingIsToldAsWhatItIs()
    {
        QTemporaryDir dir;
        const QByteArray path = QFile::encodeName(dir.path());
        if (::mount("chitai-test", path.constData(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("only root has a disk of its own");
        const auto leave = qScopeGuard([&path] { ::umount2(path.constData(), MNT_DETACH); });
        const QStringList start{QStringLiteral("--headless"), QStringLiteral("--data-dir"),
                                dir.path()};
        for (const char *folder : {"illustrations", "backups", "certificates"})
            QVERIFY(QDir(dir.path()).mkdir(QString::fromLatin1(folder)));
        QCOMPARE(::mount("", path.constData(), "", MS_REMOUNT | MS_RDONLY, ""), 0);
        auto [status, told] = runToEnd(start);
        QCOMPARE(status, 1);
        QVERIFY2(told.contains(QStringLiteral("can only be read. Start the computer again")),
                 qPrintable(told));
        QCOMPARE(::mount("", path.constData(), "", MS_REMOUNT, ""), 0);
        QFile filler(dir.filePath(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) { }
        std::tie(status, told) = runToEnd(start);
        QCOMPARE(status, 1);
        QVERIFY2(told.contains(QStringLiteral("has no room left. Free some space")),
                 qPrintable(told));
    }

    /// While a backup of much data is made, which no orderly end waits for.
    void endsWithinASecondWhateverRuns()
    {
        QTemporaryDir dir;
        const QString database = dir.filePath(QStringLiteral("chitai.db"));
        {
            const std::unique_ptr<Database> data = Database::open(database).value();
            QVERIFY(data->execute(QStringLiteral(
                "INSERT INTO story_sessions (id, world_id, character_id, model, title, use_number, "
                "created_at, last_used_at) VALUES ('0123456789ab', 'w', 'c', '', 't', 1, '', "
                "'')")));
            Database::Transaction transaction(*data);
            for (int i = 0; i < 250; ++i) {
                QVERIFY(data->execute(QStringLiteral(
                    "INSERT INTO story_messages (session_id, role, content, created_at) VALUES "
                    "('0123456789ab', 'user', hex(randomblob(500000)), '')")));
            }
            QVERIFY(transaction.commit());
        }
        QJsonValue session;
        {
            Running program(dir.path());
            Tablet tablet(program);
            tablet.ask(R"({"type":"start_session","payload":{"language":"ru"}})");
            session = tablet.state[u"session_id"];
            QVERIFY(session.isString());
            QTRY_VERIFY(QFile::exists(database + QStringLiteral(".backup-copy")));
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(::kill(pid_t(program.process.processId()), SIGTERM), 0);
            QVERIFY(program.process.waitForFinished());
            QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
            QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(program.process.exitCode(), 0);
        }
        Running again(dir.path());
        Tablet tablet(again);
        QCOMPARE(tablet.state[u"session_id"], session);
    }

    void nobodyWakesTheMachineForNobody()
    {
        QTemporaryDir dir;
        Running program(dir.path());
        const auto wakings = [&program] {
            qint64 sum = 0;
            const QString tasks = QStringLiteral("/proc/%1/task").arg(program.process.processId());
            for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                QFile status(tasks + u'/' + task + QStringLiteral("/status"));
                if (!status.open(QIODevice::ReadOnly))
                    continue;
                const QByteArray text = status.readAll();
                const QByteArray name = "\nvoluntary_ctxt_switches:";
                const qsizetype place = text.indexOf(name);
                sum += text.mid(place + name.size()).split('\n').front().trimmed().toLongLong();
            }
            return sum;
        };
        if (wakings() == 0)
            QSKIP("the system does not tell");
        // The first backup is made, and the threads that made it are gone.
        const QString backups = dir.filePath(QStringLiteral("backups"));
        QTRY_COMPARE(QDir(backups).entryList({QStringLiteral("*.zip")}).size(), 1);
        // The texts that are there from the start get their pictures.
        const QString pictures = dir.filePath(QStringLiteral("illustrations"));
        QTRY_VERIFY_WITH_TIMEOUT(QDir(pictures).count() > 300, 60'000);
        // A timer of a second would be eight, and each of its kind eight more. What is to be done
        // at first takes its time on a busy machine.
        const auto isQuiet = [&wakings] {
            const qint64 before = wakings();
            return !QTest::qWaitFor([&] { return wakings() - before > 5; }, 8'000);
        };
        const QDeadlineTimer patience(90'000);
        bool wasQuiet = isQuiet();
        while (!wasQuiet && !patience.hasExpired())
            wasQuiet = isQuiet();
        QVERIFY(wasQuiet);
    }

    void aKeyThatOthersCanReadIsNotUsed()
    {
        QTemporaryDir dir;
        QCOMPARE(Tablet(Running(dir.path())).count, 1);
        QFile key(dir.filePath(QStringLiteral("certificates/key.pem")));
        QVERIFY(key.setPermissions(key.permissions() | QFile::ReadOther));
        Running program(dir.path());
        QTRY_COMPARE(program.process.state(), QProcess::NotRunning);
        QCOMPARE(program.process.exitCode(), 1);
        QVERIFY(program.process.readAllStandardError().contains("key.pem"));
    }

    /// Killed at every step of a session; the next start shows what the clients had been told.
    void nothingToldIsLostByAKill()
    {
        QTemporaryDir dir;
        const QString sentence = QStringLiteral("Мама мыла раму.");
        const QList<QByteArray> steps{
            R"({"type":"set_curtain","payload":{"closed":true}})",
            R"({"type":"start_session","payload":{"language":"ru"}})",
            "add " + sentence.toUtf8(),
            R"({"type":"correct_syllables","payload":{"word":"Мама","syllables":["Мам","а"]}})",
            R"({"type":"set_curtain","payload":{"closed":false}})",
            "add кот",
            "add дом",
            R"({"type":"advance_word"})",
            R"({"type":"advance_word","payload":{"delta":5}})",
            R"({"type":"advance_word"})",
            R"({"type":"next_item"})",
            R"({"type":"next_item"})",
            R"({"type":"advance_word"})",
        };
        QJsonObject told;
        for (const QByteArray &step : steps) {
            Running program(dir.path());
            Tablet tablet(program);
            if (!told.isEmpty()) {
                // Each key but the number of the state and what could be taken back; a text that is
                // not completed begins anew, and with it the next step.
                for (const QString &key : told.keys()) {
                    if (key != u"revision" && key != u"current_word_index" && key != u"undo"
                        && key != u"next_step")
                        QCOMPARE(tablet.state[key], told[key]);
                }
                const bool wasCompleted = told[u"current_word_index"].isNull();
                QCOMPARE(tablet.state[u"current_word_index"],
                         wasCompleted ? QJsonValue() : QJsonValue(0));
            }
            if (step.startsWith("add ")) {
                const QString id = post(program, QString::fromUtf8(step.mid(4)))[u"id"].toString();
                tablet.ask(
                    QStringLiteral("{\"type\":\"add_item\",\"payload\":{\"item_id\":\"%1\"}}")
                        .arg(id)
                        .toUtf8());
            } else {
                tablet.ask(step);
            }
            told = tablet.state;
            program.process.kill();
            QVERIFY(program.process.waitForFinished());
        }
        QCOMPARE(told[u"words"].toArray(), QJsonArray({QStringLiteral("дом")}));
        QVERIFY(told[u"current_word_index"].isNull());
    }

    void pastTheGracePeriodTheSessionIsOver()
    {
        QTemporaryDir dir;
        {
            Running program(dir.path(), {}, {QStringLiteral("CHITAI_GRACE_PERIOD_SECONDS=1")});
            Tablet tablet(program);
            tablet.ask(R"({"type":"start_session"})");
            QVERIFY(tablet.state[u"session_id"].isString());
            QTRY_VERIFY(tablet.state[u"session_id"].isNull());
        }
        Running again(dir.path());
        QVERIFY(Tablet(again).state[u"session_id"].isNull());
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "ProgramTest.moc"
