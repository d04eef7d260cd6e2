// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"
#include "practice/ProgressOverview.h"
#include "server/api/ApiResponses.h"
#include "server/transport/HttpMessage.h"

#include <QStringList>

namespace chitai {

class ChildExport;
class LibraryStore;
class Practice;
class Profiles;

/// /api/practice: what follows from what was noticed while a child read. For parents' pages; a
/// child's page asks for none of it. The segments come without "api/practice".
class PracticeApi
{
public:
    PracticeApi(Practice &practice, const ChildExport &childExport, const Profiles &profiles,
                LibraryStore &library);

    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const QStringList &segments,
                                      const FormFields &query);

private:
    /// Whom and what a request is about.
    struct Subject
    {
        QUuid child;
        Language language = Language::Russian;
    };
    [[nodiscard]] Parameter<Subject> subjectOf(const FormFields &query) const;
    [[nodiscard]] HttpResponse progress(const Subject &subject);
    [[nodiscard]] HttpResponse words(const Subject &subject);
    [[nodiscard]] HttpResponse weeks(const Subject &subject, const FormFields &query);
    [[nodiscard]] HttpResponse patterns(const Subject &subject, const FormFields &query);
    [[nodiscard]] HttpResponse minutes(const Subject &subject) const;
    /// Of the span that is asked for, or half a year.
    [[nodiscard]] Parameter<ProgressOverview> overviewOf(const Subject &subject,
                                                         const FormFields &query);
    [[nodiscard]] HttpResponse exported(const QUuid &child, const FormFields &query) const;
    [[nodiscard]] HttpResponse next(const Subject &subject, const FormFields &query);
    [[nodiscard]] HttpResponse letters(const Subject &subject);
    [[nodiscard]] HttpResponse setLetters(const Subject &subject, const HttpRequest &request);
    [[nodiscard]] HttpResponse session(const QUuid &id);
    [[nodiscard]] HttpResponse mend(const QUuid &sessionId, const HttpRequest &request);
    [[nodiscard]] HttpResponse putFirst(const QUuid &sessionId, const HttpRequest &request);
    [[nodiscard]] HttpResponse item(const QUuid &id, const FormFields &query);

    Practice &m_practice;
    const ChildExport &m_childExport;
    const Profiles &m_profiles;
    LibraryStore &m_library;
};

} // namespace chitai
