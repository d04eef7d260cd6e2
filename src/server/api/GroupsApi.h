// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/api/ApiResponses.h"

namespace chitai {

class ClassOverview;
class Groups;
class Profiles;

/// GET /api/groups: the groups of children. GET /api/practice/class: when the children of one read,
/// and what is due.
class GroupsApi
{
public:
    /// All of it must outlive this object.
    GroupsApi(const Groups &groups, const Profiles &profiles, ClassOverview &overview);

    [[nodiscard]] HttpResponse list() const;
    [[nodiscard]] HttpResponse overview(const FormFields &query) const;

private:
    const Groups &m_groups;
    const Profiles &m_profiles;
    ClassOverview &m_overview;
};

} // namespace chitai
