// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/ItemsOfTable.h"

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <stop_token>

namespace chitai {

/// Reads a file of texts and takes the items out of it in a worker thread, since both take seconds
/// with the largest file. Lives in the main thread; one piece of work at a time, and a later one
/// takes the place of an earlier one.
class ItemFileReader : public QObject
{
    Q_OBJECT

public:
    using Table = std::shared_ptr<const ItemTable>;

    explicit ItemFileReader(QObject *parent = nullptr);
    /// Ends what runs, without a signal.
    ~ItemFileReader() override;

    void read(const QString &path, ItemFileFormat format, const ItemFileChoices &choices = {});
    void convert(Table table, const ColumnChoice &columns, const LanguageOfRows &languages);
    /// No signal comes any more of what runs.
    void cancel();

Q_SIGNALS:
    /// Fails with NotFound for a file that can't be opened, and as readItemTable() does.
    void wasRead(const chitai::Result<chitai::ItemFileReader::Table> &table);
    void wasJudged(const chitai::ReadItems &items);

private:
    /// The work gives what is to be done with its result in the main thread.
    using Work = std::function<std::function<void()>(const std::stop_token &)>;

    void run(Work work);

    QThreadPool m_pool;
    std::stop_source m_stop; // of the work that runs
};

} // namespace chitai
