// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/PictureTaking.h"
#include "server/transport/HttpMessage.h"
#include "server/transport/RequestTarget.h"

#include <QObject>

namespace chitai {

class LibraryService;
class OutsidePictures;

/// /api/pictures/outside: pictures on the internet, once a parent has allowed to look there; and to
/// take one of them for an item.
class OutsideApi : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive the API.
    struct Dependencies
    {
        OutsidePictures &outside;
        LibraryService &libraryService;
        IllustrationImporter &importer;
    };

    explicit OutsideApi(const Dependencies &deps, QObject *parent = nullptr);

    /// The segments come without "api/pictures/outside".
    void answer(const HttpRequest &request, const QStringList &segments, const FormFields &query,
                const HttpReply &reply);

private:
    void search(const HttpRequest &request, const FormFields &query, const HttpReply &reply);

    Dependencies m_deps;
    PictureTaking m_taking;
};

} // namespace chitai
