// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpMessage.h"

namespace chitai {

class Profiles;

/// GET /api/profiles: the children of the family.
class ProfilesApi
{
public:
    explicit ProfilesApi(const Profiles &profiles);

    [[nodiscard]] HttpResponse list() const;

private:
    const Profiles &m_profiles;
};

} // namespace chitai
