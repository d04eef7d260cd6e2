// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/CommandLine.h"

#include "app/Console.h"
#include "app/StartCommand.h"
#include "storage/postgresql/SchoolRoles.h"

#include <QCommandLineParser>
#include <algorithm>
#include <vector>

namespace chitai {

namespace {

EarlyExit wrong(const QString &what)
{
    return {2, what % u"\n" % Console::tr("chitai --help tells what is possible.") % u"\n"};
}

QString valueOf(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QString::fromLatin1(name));
}

void addOptions(QCommandLineParser &parser)
{
    const auto add
        = [&parser](const char *name, const char *description, const char *value = nullptr) {
              parser.addOption(QCommandLineOption(
                  QString::fromLatin1(name), Console::tr(description), QString::fromLatin1(value)));
          };
    add("headless",
        QT_TRANSLATE_NOOP("chitai::Console", "Serve the tablet pages without any window."));
    add("data-dir", QT_TRANSLATE_NOOP("chitai::Console", "Keep the family's data in this folder."),
        "FOLDER");
    add("database",
        QT_TRANSLATE_NOOP(
            "chitai::Console",
            "The library in this file, or on this server: postgresql://USER@HOST/NAME"),
        "URL");
    add("port",
        QT_TRANSLATE_NOOP("chitai::Console",
                          "Listen on this port, or on the next free one (8000); 0 takes any."),
        "NUMBER");
    add("listen",
        QT_TRANSLATE_NOOP("chitai::Console",
                          "Listen on this address of the machine alone (all of them)."),
        "ADDRESS");
    add("access",
        QT_TRANSLATE_NOOP("chitai::Console",
                          "paired: devices that were paired, the default. local: everybody on this "
                          "machine, nobody "
                          "else. open: everybody on a trusted network."),
        "MODE");
    add("language",
        QT_TRANSLATE_NOOP("chitai::Console",
                          "Language of the interface, and offered for reading: ru, de or en."),
        "CODE");
    add("screen",
        QT_TRANSLATE_NOOP("chitai::Console", "The child's screen, by name or number from 1."),
        "SCREEN");
    add("log-level",
        QT_TRANSLATE_NOOP("chitai::Console",
                          "What to tell on standard error: error, warning, info or debug."),
        "LEVEL");
    add("import",
        QT_TRANSLATE_NOOP(
            "chitai::Console",
            "Add the texts of a file (.txt, .csv, .tsv, .json, .epub) to the library, and end."),
        "FILE");
    add("export",
        QT_TRANSLATE_NOOP("chitai::Console",
                          "Write the library into a file (.csv, .tsv, .json, .txt), and end."),
        "FILE");
    add("backup", QT_TRANSLATE_NOOP("chitai::Console", "Write all data into a .zip file, and end."),
        "FILE");
    add("restore",
        QT_TRANSLATE_NOOP("chitai::Console",
                          "Put the data of a backup in the place of what is there, and end."),
        "FILE");
    add("copy-database",
        QT_TRANSLATE_NOOP("chitai::Console",
                          "Copy a library, a file or a URL, into the empty one that is named next, "
                          "and end."),
        "FROM TO");
    add("school-roles",
        QT_TRANSLATE_NOOP("chitai::Console",
                          "Write the SQL that gives a library on a server its roles: pipe it into "
                          "psql."));
    add("save-password",
        QT_TRANSLATE_NOOP("chitai::Console",
                          "Ask for the password of the server that --database names, try it, keep "
                          "it in the keyring, and end."));
    add("devices", QT_TRANSLATE_NOOP("chitai::Console", "List the paired devices, and end."));
    add("forget-device",
        QT_TRANSLATE_NOOP("chitai::Console",
                          "Take a paired device out, named as in the list or by its id, and end."),
        "DEVICE");
    add("syllabify",
        QT_TRANSLATE_NOOP("chitai::Console",
                          "Split words from standard input, one a line, and end: ru, de or en."),
        "CODE");
}

/// The names of files; gives what is wrong with one.
std::optional<EarlyExit> readFileNames(const QCommandLineParser &parser, Options &options)
{
    options.importFile = valueOf(parser, "import");
    options.exportFile = valueOf(parser, "export");
    options.backupFile = valueOf(parser, "backup");
    options.restoreFile = valueOf(parser, "restore");
    for (const char *name : {"import", "export", "backup", "restore"}) {
        if (parser.isSet(QString::fromLatin1(name)) && valueOf(parser, name).isEmpty())
            return wrong(
                Console::tr("--%1 needs the name of a file.").arg(QString::fromLatin1(name)));
    }
    return std::nullopt;
}

/// Where the server listens, and whom it lets in.
std::optional<EarlyExit> readNetwork(const QCommandLineParser &parser, Options &options)
{
    if (parser.isSet(QStringLiteral("port"))) {
        bool isNumber = false;
        options.port = valueOf(parser, "port").toUShort(&isNumber);
        if (!isNumber)
            return wrong(Console::tr("--port is a number from 0 to 65535."));
    }
    if (parser.isSet(QStringLiteral("access"))) {
        const QString mode = valueOf(parser, "access");
        if (mode != u"paired" && mode != u"local" && mode != u"open")
            return wrong(Console::tr("--access is paired, local or open."));
        options.access = mode == u"open" ? AccessPolicy::Mode::Open
            : mode == u"local"           ? AccessPolicy::Mode::Local
                                         : AccessPolicy::Mode::Paired;
    }
    if (options.access == AccessPolicy::Mode::Local)
        options.address = QHostAddress::LocalHost;
    if (parser.isSet(QStringLiteral("listen"))) {
        const QString address = valueOf(parser, "listen");
        options.address = address == u"localhost" ? QHostAddress(QHostAddress::LocalHost)
                                                  : QHostAddress(address);
        if (options.address.isNull())
            return wrong(
                Console::tr("--listen is an address, for example 192.168.1.20 or 0.0.0.0."));
        if (!options.address.isLoopback() && options.access == AccessPolicy::Mode::Local) {
            return wrong(Console::tr("--listen %1 is for others on the network, and "
                                     "--access=local keeps them out. Leave one of them away.")
                             .arg(address));
        }
    }
    return std::nullopt;
}

std::optional<EarlyExit> readLanguagesAndLog(const QCommandLineParser &parser, Options &options)
{
    const auto language
        = [&parser](const char *name) { return languageFromCode(valueOf(parser, name)); };
    options.language = language("language");
    options.syllabify = language("syllabify");
    for (const char *name : {"language", "syllabify"}) {
        if (parser.isSet(QString::fromLatin1(name)) && !language(name))
            return wrong(Console::tr("--%1 is ru, de or en.").arg(QString::fromLatin1(name)));
    }
    if (parser.isSet(QStringLiteral("log-level"))) {
        const std::optional<LogLevel> level = logLevelFromName(valueOf(parser, "log-level"));
        if (!level)
            return wrong(Console::tr("--log-level is error, warning, info or debug."));
        options.logLevel = *level;
    }
    return std::nullopt;
}

/// Of what is done instead of starting, one thing at a time; only what goes in and out of files has
/// an order.
std::optional<EarlyExit> refuseTwoCommands(const QCommandLineParser &parser)
{
    static const std::vector<QStringList> commands{
        {QStringLiteral("import"), QStringLiteral("export"), QStringLiteral("backup"),
         QStringLiteral("restore")},
        {QStringLiteral("copy-database")},
        {QStringLiteral("school-roles")},
        {QStringLiteral("save-password")},
        {QStringLiteral("devices")},
        {QStringLiteral("forget-device")},
        {QStringLiteral("syllabify")}};
    QString first;
    for (const QStringList &command : commands) {
        const auto wanted = std::find_if(command.begin(), command.end(),
                                         [&](const QString &name) { return parser.isSet(name); });
        if (wanted == command.end())
            continue;
        if (!first.isEmpty()) {
            return wrong(Console::tr("--%1 and --%2 can't be done at once. Start chitai for one "
                                     "after the other.")
                             .arg(first, *wanted));
        }
        first = *wanted;
    }
    return std::nullopt;
}

} // namespace

std::optional<Language> wantedLanguage(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    (void)parser.parse(withoutSession(arguments));
    return languageFromCode(valueOf(parser, "language"));
}

std::variant<Options, EarlyExit> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Console::tr(
        "Teaches a child to read: a text on the second screen, a parent who steps through it."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    addOptions(parser);
    if (!parser.parse(withoutSession(arguments)))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        // There is no application yet whose name the parser could write.
        return EarlyExit{0,
                         parser.helpText().replace(QStringLiteral("<executable_name>"),
                                                   QStringLiteral("chitai"))};
    if (parser.isSet(version))
        return EarlyExit{0, QStringLiteral("chitai " CHITAI_VERSION "\n")};
    if (const std::optional<EarlyExit> exit = refuseTwoCommands(parser))
        return *exit;
    if (parser.isSet(QStringLiteral("school-roles")))
        return EarlyExit{0, schoolRolesScript()};
    const bool isCopy = parser.isSet(QStringLiteral("copy-database"));
    if (isCopy
        && (parser.positionalArguments().size() != 1 || valueOf(parser, "copy-database").isEmpty()))
        return wrong(
            Console::tr("--copy-database needs two databases: from which, and into which."));
    if (!isCopy && !parser.positionalArguments().isEmpty())
        return wrong(Console::tr("What is \"%1\"?").arg(parser.positionalArguments().front()));

    Options options;
    options.isHeadless = parser.isSet(QStringLiteral("headless"));
    options.dataDir = valueOf(parser, "data-dir");
    options.database = valueOf(parser, "database");
    if (parser.isSet(QStringLiteral("database")) && options.database.isEmpty())
        return wrong(Console::tr("--database needs a file or postgresql://USER@HOST/NAME."));
    options.copyFrom = valueOf(parser, "copy-database");
    options.copyTo = isCopy ? parser.positionalArguments().front() : QString();
    options.screen = valueOf(parser, "screen");
    options.savesPassword = parser.isSet(QStringLiteral("save-password"));
    options.listsDevices = parser.isSet(QStringLiteral("devices"));
    options.forgetDevice = valueOf(parser, "forget-device").trimmed();
    if (parser.isSet(QStringLiteral("forget-device")) && options.forgetDevice.isEmpty())
        return wrong(Console::tr("--forget-device needs the name or the id of a device."));
    for (const auto read : {readFileNames, readNetwork, readLanguagesAndLog}) {
        if (const std::optional<EarlyExit> exit = read(parser, options))
            return *exit;
    }
    return options;
}

} // namespace chitai
