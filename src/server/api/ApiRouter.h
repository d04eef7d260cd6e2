// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/GroupsApi.h"
#include "server/api/IllustrationsApi.h"
#include "server/api/ItemsApi.h"
#include "server/api/LogsApi.h"
#include "server/api/OutsideApi.h"
#include "server/api/PicturesApi.h"
#include "server/api/PracticeApi.h"
#include "server/api/ProfilesApi.h"
#include "server/api/SessionsApi.h"
#include "server/api/SpeechApi.h"

namespace chitai {

/// REST (docs/protocol-rest.md): a request in, an answer out, no socket in sight.
class ApiRouter
{
public:
    /// What the API speaks for; all of it must outlive the router.
    struct Dependencies
    {
        DatabaseAddress database;
        LibraryStore &library;
        LibrarySearch &search;
        SessionStore &sessions;
        IllustrationStore &illustrations;
        LibraryService &libraryService;
        IllustrationFiles &files;
        IllustrationImporter &importer;
        PictureFinder &pictureFinder;
        OutsidePictures &outsidePictures;
        SessionModel &model;
        SpeechRenderer &speech;
        const Profiles &profiles;
        Practice &practice;
        const ChildExport &childExport;
        const Groups &groups;
        ClassOverview &classOverview;
        const Clock &clock;
    };

    ApiRouter(const Dependencies &deps, PictureCache pictures);

    /// Answers a request below /api, whose segments come without "api". The sender is a device, or
    /// the address of one that needs no pairing.
    void answer(const HttpRequest &request, const QStringList &segments, const FormFields &query,
                const QString &sender, const HttpReply &reply);

    /// How many bytes of body such a request may bring.
    [[nodiscard]] static qsizetype bodyLimit(const QStringList &segments);

private:
    ItemsApi m_items;
    SessionsApi m_sessions;
    IllustrationsApi m_illustrations;
    PicturesApi m_pictures;
    OutsideApi m_outside;
    SpeechApi m_speech;
    ProfilesApi m_profiles;
    GroupsApi m_groups;
    PracticeApi m_practice;
    LogsApi m_logs;
};

} // namespace chitai
