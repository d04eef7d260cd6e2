// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ItemFileReader.h"

#include <QFile>

namespace chitai {

namespace {

Result<ItemFileReader::Table> readFile(const QString &path, ItemFileFormat format,
                                       const ItemFileChoices &choices, const std::stop_token &stop)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("The file can't be opened."));
    return readItemTable(source.read(maxItemFileBytes + 1), format, stop, choices)
        .map([](ItemTable &&table) -> ItemFileReader::Table {
            return std::make_shared<const ItemTable>(std::move(table));
        });
}

} // namespace

ItemFileReader::ItemFileReader(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ItemFileReader::~ItemFileReader()
{
    cancel();
    m_pool.waitForDone();
}

void ItemFileReader::read(const QString &path, ItemFileFormat format,
                          const ItemFileChoices &choices)
{
    run([this, path, format, choices](const std::stop_token &stop) {
        return [this, table = readFile(path, format, choices, stop)] { Q_EMIT wasRead(table); };
    });
}

void ItemFileReader::convert(Table table, const ColumnChoice &columns,
                             const LanguageOfRows &languages)
{
    run([this, table = std::move(table), columns, languages](const std::stop_token &stop) {
        return
            [this, items = itemsOf(*table, columns, languages, stop)] { Q_EMIT wasJudged(items); };
    });
}

void ItemFileReader::cancel()
{
    m_stop.request_stop();
}

void ItemFileReader::run(Work work)
{
    cancel();
    m_stop = std::stop_source();
    m_pool.start([this, work = std::move(work), stop = m_stop.get_token()] {
        if (stop.stop_requested())
            return;
        // The destructor waits for this thread, so that the reader exists here.
        QMetaObject::invokeMethod(
            this,
            [stop, tell = work(stop)] {
                if (!stop.stop_requested())
                    tell();
            },
            Qt::QueuedConnection);
    });
}

} // namespace chitai
