// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/PictureTaking.h"
#include "server/transport/HttpMessage.h"
#include "server/transport/RequestTarget.h"

#include <QObject>
#include <QThreadPool>

namespace chitai {

class LibraryService;
class OutsidePictures;
class PictureFinder;

/// /api/pictures: pictures on this machine that fit a text, and to take one of them, or one that
/// was sent, for an item: where that is on screen, it ends in it.
class PicturesApi : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive the API.
    struct Dependencies
    {
        PictureFinder &finder;
        const OutsidePictures &outside;
        LibraryService &libraryService;
        IllustrationImporter &importer;
    };

    explicit PicturesApi(const Dependencies &deps, QObject *parent = nullptr);
    ~PicturesApi() override;

    /// The segments come without "api/pictures".
    void answer(const HttpRequest &request, const QStringList &segments, const FormFields &query,
                const HttpReply &reply);

private:
    void suggest(const FormFields &query, const HttpReply &reply);
    void thumbnail(const FormFields &query, const HttpReply &reply);
    [[nodiscard]] HttpResponse reward(const HttpRequest &request);

    Dependencies m_deps;
    PictureTaking m_taking;
    QThreadPool m_pool; // makes pictures small
};

} // namespace chitai
