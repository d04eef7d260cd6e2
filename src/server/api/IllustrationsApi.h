// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "illustrations/IllustrationImporter.h"
#include "server/transport/HttpMessage.h"
#include "server/transport/RequestTarget.h"

#include <QHash>
#include <QObject>

namespace chitai {

class IllustrationFiles;
class IllustrationStore;
class LibraryService;

/// Who is to be named with a picture; null where nobody is.
[[nodiscard]] QJsonValue creditJson(const PictureCredit &credit);
/// One of them, as REST has it.
[[nodiscard]] QJsonObject illustrationJson(const Illustration &illustration);

/// Who may keep a picture that was fetched.
enum class PictureCache {
    Private, ///< the client's own cache: only who was let in may see it
    Shared, ///< a cache of the network too, with --access=open
};

/// /api/illustrations, and the illustrations of an item. A picture that is sent is worked on in
/// other threads and answered when it is done; one that is still on a server is fetched first.
class IllustrationsApi : public QObject
{
    Q_OBJECT

public:
    IllustrationsApi(IllustrationStore &illustrations, LibraryService &libraryService,
                     IllustrationFiles &files, IllustrationImporter &importer, PictureCache cache,
                     QObject *parent = nullptr);

    /// The segments come without "api/illustrations".
    void answer(const HttpRequest &request, const QStringList &segments, const FormFields &query,
                const HttpReply &reply);
    /// /api/items/{id}/illustrations; the segments are what follows.
    [[nodiscard]] HttpResponse answerOfItem(const HttpRequest &request, const QString &itemId,
                                            const QStringList &segments);

private:
    void create(const HttpRequest &request, const HttpReply &reply);
    [[nodiscard]] HttpResponse list(const FormFields &query) const;
    [[nodiscard]] HttpResponse one(const HttpRequest &request, const QUuid &id);
    /// Answers at once, or, where it is only on the server of a shared
    /// library, when it has come.
    void picture(const QUuid &id, const QString &kind, const HttpReply &reply);
    [[nodiscard]] HttpResponse file(const QUuid &id, const QString &kind) const;
    void tell(quint64 job, const Result<ImportedIllustration> &result);

    IllustrationStore &m_illustrations;
    LibraryService &m_libraryService;
    IllustrationFiles &m_files;
    IllustrationImporter &m_importer;
    const PictureCache m_cache;
    struct Waiting
    {
        bool isFromAddress = false;
        HttpReply reply;
    };
    QHash<quint64, Waiting> m_waiting; // by the importer's job
    struct Fetched
    {
        QString kind;
        HttpReply reply;
    };
    QHash<QUuid, QList<Fetched>> m_fetched; // by the picture, until it is here
};

} // namespace chitai
