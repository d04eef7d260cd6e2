// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "illustrations/IllustrationImporter.h"
#include "server/transport/HttpMessage.h"

#include <QHash>
#include <QObject>
#include <functional>

namespace chitai {

class LibraryService;

/// Requests that give an item a picture from somewhere else: {"id": of the picture, "item_id"} as a
/// form. The importer takes the picture in, and then the request is answered with it: 201, or 200
/// where the item had it already. Lives in the main thread.
class PictureTaking : public QObject
{
    Q_OBJECT

public:
    /// How a source says what went wrong in it.
    using Refusal = HttpResponse (*)(const Error &error);
    /// Begins the importer's job for a picture of the source.
    using Begin = std::function<Result<quint64>(const QString &id)>;

    /// All of it must outlive it.
    PictureTaking(LibraryService &libraryService, const IllustrationImporter &importer,
                  Refusal refusal, QObject *parent = nullptr);

    /// 422 for another form, 404 for an item that is not there, or what the source refuses with.
    void take(const HttpRequest &request, const HttpReply &reply, const Begin &begin);

private:
    void finish(quint64 job, const Result<ImportedIllustration> &result);

    struct Waiting
    {
        QUuid item;
        HttpReply reply;
    };

    LibraryService &m_libraryService;
    const Refusal m_refusal;
    QHash<quint64, Waiting> m_waiting; // by the importer's job
};

} // namespace chitai
