// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Exchange.h"

#include "app/LockedDataDir.h"
#include "app/Program.h"
#include "base/Clock.h"
#include "core/StarterLibrary.h"
#include "exchange/ItemTransfer.h"
#include "storage/Stores.h"

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

void say(const QString &text)
{
    QTextStream(stdout) << text << '\n';
}

Result<ItemFileFormat> formatOf(const QString &file)
{
    const std::optional<ItemFileFormat> format = itemFileFormat(file);
    if (!format) {
        return failure(ErrorCode::UnsupportedMediaType,
                       QStringLiteral("What kind of file is \"%1\"? Its name should end in .txt, "
                                      ".csv, .tsv or .json.")
                           .arg(QFileInfo(file).fileName()));
    }
    return *format;
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound,
                       QStringLiteral("\"%1\" can't be read: %2.").arg(path, file.errorString()));
    }
    return file.read(maxItemFileBytes + 1);
}

Result<void> importItems(LockedDataDir &data, const Clock &clock, const Options &options)
{
    const Result<ItemFileFormat> format = formatOf(options.importFile);
    if (!format)
        return tl::unexpected(format.error());
    const Result<QByteArray> bytes = read(options.importFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<ItemTable> table = readItemTable(*bytes, *format);
    if (!table)
        return tl::unexpected(table.error());
    if (table->guess.text < 0) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("None of the columns is called \"text\"."));
    }
    const ReadItems items = itemsOf(
        *table, table->guess, options.language.value_or(guessLanguage(*table, table->guess.text)));
    ItemImport import(*data.database, clock, items.items);
    for (;;) {
        const Result<bool> isOver = import.step(largeSlice);
        if (!isOver)
            return tl::unexpected(isOver.error());
        if (*isOver)
            break;
    }
    say(QStringLiteral("Texts imported: %1. There already, or twice in the file: %2. Lines that "
                       "could not be used: %3.")
            .arg(import.added())
            .arg(import.total() - import.added())
            .arg(items.refusals.size()));
    for (const ReadItems::Refusal &refusal : items.refusals.mid(0, mostRefusalsTold))
        say(QStringLiteral("  line %1: %2").arg(refusal.line).arg(refusal.reason));
    if (items.refusals.size() > mostRefusalsTold)
        say(QStringLiteral("  …"));
    return {};
}

Result<void> exportItems(LockedDataDir &data, const QString &file)
{
    const Result<ItemFileFormat> format = formatOf(file);
    if (!format)
        return tl::unexpected(format.error());
    const LibrarySearch search(*data.database);
    ItemExport writing(search, file, *format);
    for (;;) {
        const Result<bool> isOver = writing.step();
        if (!isOver)
            return tl::unexpected(isOver.error());
        if (*isOver)
            break;
    }
    say(QStringLiteral("Texts exported: %1.").arg(writing.done()));
    return {};
}

Result<void> restore(const Options &options)
{
    const Result<LockedDataDir> data = LockedDataDir::lockOnly(options);
    if (!data)
        return tl::unexpected(data.error());
    if (const Result<void> prepared = prepareRestore(data->files(), options.restoreFile); !prepared)
        return prepared;
    return finishRestore(data->files()).map([&](bool) {
        say(QStringLiteral("Restored. What was there before is kept as \"%1.before-restore\".")
                .arg(QFileInfo(data->paths.databaseFile).fileName()));
    });
}

Result<void> exchange(const Options &options)
{
    if (!options.restoreFile.isEmpty()) {
        if (const Result<void> restored = restore(options); !restored)
            return restored;
    }
    const SystemClock clock;
    Result<LockedDataDir> data = LockedDataDir::open(options);
    if (!data)
        return tl::unexpected(data.error());
    Result<void> done = LibraryImport::takeBackUnfinished(*data->database).map([](int) {});
    Stores stores(*data->database, clock);
    if (done)
        done = addStarterLibrary(stores.library, stores.settings);
    if (done && !options.importFile.isEmpty())
        done = importItems(*data, clock, options);
    if (done && !options.exportFile.isEmpty())
        done = exportItems(*data, options.exportFile);
    if (done && !options.backupFile.isEmpty()) {
        done = writeBackup(data->files(), options.backupFile, clock.now()).map([] {
            say(QStringLiteral("The backup is written."));
        });
    }
    return done;
}

} // namespace

int runExchange(const Options &options)
{
    const Result<void> done = exchange(options);
    return done ? 0 : tellProblem(done.error());
}

} // namespace chitai
