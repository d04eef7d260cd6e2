// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Exchange.h"

#include "app/Console.h"
#include "app/ConsoleMessages.h"
#include "app/LockedDataDir.h"
#include "app/Program.h"
#include "base/Clock.h"
#include "core/StarterLibrary.h"
#include "decoding/DecoderPool.h"
#include "exchange/ItemTransfer.h"
#include "exchange/ItemsOfTable.h"
#include "illustrations/PictureProcessing.h"
#include "storage/Outbox.h"
#include "storage/Stores.h"
#include "storage/sqlite/DatabaseFile.h"

#include <QFile>
#include <QFileInfo>
#include <QTextStream>
#include <cstdio>

namespace chitai {

namespace {

// Of lines that could not be used: so many are named.
constexpr qsizetype mostRefusalsTold = 10;
// Nobody reads meanwhile.
constexpr int largeSlice = 10'000;
// Exit status where something of a file was left out.
constexpr int statusPartial = 3;

void say(const QString &text)
{
    QTextStream(stdout) << text << '\n';
}

Result<ItemFileFormat> formatOf(const QString &file)
{
    const std::optional<ItemFileFormat> format = itemFileFormat(file);
    if (!format) {
        return failure(ErrorCode::UnsupportedMediaType,
                       Console::tr("What kind of file is \"%1\"? Its name should end in .txt, "
                                   ".csv, .tsv, .json or, of a book, .epub.")
                           .arg(QFileInfo(file).fileName()));
    }
    return *format;
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound,
                       Console::tr("\"%1\" can't be read: %2.").arg(path, file.errorString()));
    }
    return file.read(maxItemFileBytes + 1);
}

QString separatorName(QChar separator)
{
    if (separator.isNull())
        return Console::tr("nothing, a line is a text");
    return separator == u'\t' ? Console::tr("tabs") : QStringLiteral("\"%1\"").arg(separator);
}

/// How the file was understood, which nobody was asked.
void tellReading(const ItemTable &table)
{
    if (table.format == ItemFileFormat::Book || table.format == ItemFileFormat::Json)
        return;
    say(Console::tr("Read as %1. Between the fields: %2. The first line is %3.")
            .arg(encodingName(table.encoding), separatorName(table.dialect.separator),
                 table.hasHeading ? Console::tr("a heading") : Console::tr("no heading")));
}

void tellLeftOut(const ItemTable &table, const ReadItems &items)
{
    for (const RefusedLine &refusal : items.refusals.mid(0, mostRefusalsTold))
        say(Console::tr("  line %1: %2")
                .arg(refusal.line)
                .arg(inLanguageOfTerminal(refusal.message)));
    if (items.refusals.size() > mostRefusalsTold)
        say(QStringLiteral("  …"));
    QStringList left;
    for (const int column : items.columnsLeft) {
        const QString name = table.columns.value(column);
        left += name.isEmpty() ? QString::number(column + 1) : name;
    }
    if (!left.isEmpty())
        say(Console::tr("Columns left out: %1.").arg(left.join(QStringLiteral(", "))));
}

/// Gives the items of a file, once its reading was told.
Result<ReadItems> readItems(const Options &options)
{
    CHITAI_TRY_ASSIGN(const ItemFileFormat format, formatOf(options.importFile));
    CHITAI_TRY_ASSIGN(const QByteArray bytes, read(options.importFile));
    CHITAI_TRY_ASSIGN(const ItemTable table, readItemTable(bytes, format));
    if (table.guess.text < 0) {
        return failure(ErrorCode::BadValue, Console::tr("None of the columns is called \"text\"."));
    }
    const ReadItems items = itemsOf(table, table.guess, {.all = options.language});
    tellReading(table);
    tellLeftOut(table, items);
    return items;
}

/// Gives the exit status.
Result<int> importItems(LockedDataDir &data, const Clock &clock, const Options &options)
{
    CHITAI_TRY_ASSIGN(const ReadItems items, readItems(options));
    CHITAI_TRY_ASSIGN(const qint64 present, LibraryStore(*data.database, clock).count());
    // To make the indexes anew of a large library for a few texts would take longer.
    // And on a server the others would wait until all is there.
    const bool isMuch = items.items.size() * 4 > present && data.paths.serverUrl.isEmpty();
    ItemImport import(*data.database, clock, items.items,
                      isMuch ? LibraryImport::Way::Alone : LibraryImport::Way::Beside);
    for (;;) {
        CHITAI_TRY_ASSIGN(const bool isOver, import.step(largeSlice));
        if (isOver)
            break;
    }
    say(Console::tr("Texts imported: %1. There already, or twice in the file: %2. Lines that "
                    "could not be used: %3.")
            .arg(import.added())
            .arg(import.total() - import.added())
            .arg(items.refusals.size()));
    return items.isPartial() ? statusPartial : 0;
}

Result<void> exportItems(LockedDataDir &data, const QString &file)
{
    CHITAI_TRY_ASSIGN(const ItemFileFormat format, formatOf(file));
    if (!isWritable(format)) {
        return failure(ErrorCode::UnsupportedMediaType,
                       Console::tr("Texts go out as .txt, .csv, .tsv or .json."));
    }
    const std::unique_ptr<LibrarySearch> search
        = data.database->dialect().librarySearch(*data.database);
    ItemExport writing(*search, file, format);
    for (;;) {
        CHITAI_TRY_ASSIGN(const bool isOver, writing.step());
        if (isOver)
            break;
    }
    say(Console::tr("Texts exported: %1.").arg(writing.done()));
    return {};
}

bool isDamagedDatabase(const QString &file)
{
    if (!QFile::exists(file))
        return false;
    const Result<void> checked = checkDatabase(file);
    return !checked && checked.error().code == ErrorCode::StorageDamaged;
}

Result<void> restore(const Options &options)
{
    CHITAI_TRY_ASSIGN(const LockedDataDir data, LockedDataDir::lockOnly(options));
    CHITAI_TRY(finishCutOffRestore(data.files()));
    const bool isDamaged = isDamagedDatabase(data.paths.databaseFile);
    DecoderPool decoder({});
    FamilyFiles family = data.files();
    family.remake = pictureRemaker(decoder);
    CHITAI_TRY_ASSIGN(const RestoreReport prepared,
                      isDamaged ? prepareRescue(family, options.restoreFile)
                                : prepareRestore(family, options.restoreFile));
    say(Console::tr("In the backup: %1 texts, %2 pictures.")
            .arg(prepared.texts)
            .arg(prepared.pictures - prepared.picturesMissing));
    if (!prepared.isProven)
        say(Console::tr("It is of an earlier version, which can't prove that nothing is missing."));
    if (prepared.picturesMissing > 0)
        say(Console::tr("Pictures that its texts have and it has not: %1.")
                .arg(prepared.picturesMissing));
    if (prepared.saved) {
        say(Console::tr("Saved from the damaged data: %1 texts, %2 sessions, %3 notes of the "
                        "reading.")
                .arg(prepared.saved->texts)
                .arg(prepared.saved->sessions)
                .arg(prepared.saved->facts));
    }
    return finishRestore(data.files()).map([&](bool) {
        say(Console::tr("Restored. What was there before is kept as \"%1.before-restore\".")
                .arg(QFileInfo(data.paths.databaseFile).fileName()));
    });
}

/// Gives the exit status.
Result<int> exchange(const Options &options, const PasswordKeeper &passwords)
{
    if (!options.restoreFile.isEmpty()) {
        CHITAI_TRY(restore(options));
    }
    int status = 0;
    const SystemClock clock;
    CHITAI_TRY_ASSIGN(LockedDataDir data, LockedDataDir::open(options, passwords));
    Result<void> done = LibraryImport::takeBackUnfinished(*data.database).map([](int) {});
    Stores stores(*data.database, clock);
    if (done)
        done = addStarterLibrary(stores.library, stores.settings);
    if (done && !options.importFile.isEmpty()) {
        done = importItems(data, clock, options).map([&status](int ended) { status = ended; });
    }
    if (done && !options.exportFile.isEmpty())
        done = exportItems(data, options.exportFile);
    if (done && !options.backupFile.isEmpty() && data.files().server)
        done = handOverLeft(data.readingFile(), *data.database);
    if (done && !options.backupFile.isEmpty()) {
        done = writeBackup(data.files(), options.backupFile, clock.now()).map([] {
            say(Console::tr("The backup is written."));
        });
    }
    return done.map([status] { return status; });
}

} // namespace

int runExchange(const Options &options, const PasswordKeeper &passwords)
{
    const Result<int> done = exchange(options, passwords);
    return done ? *done : tellProblem(done.error());
}

} // namespace chitai
