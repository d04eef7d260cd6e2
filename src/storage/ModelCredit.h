// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/Records.h"

namespace chitai {

/// Stands in the place of a licence where nobody made a picture but a model. "Made by a model", as
/// it is stored and told to clients.
[[nodiscard]] inline QString madeByModel()
{
    return QStringLiteral("Made by a model");
}

/// The credit of such a picture. `service` is its host, empty where it stands at home.
[[nodiscard]] inline PictureCredit modelCredit(const QString &model, const QString &service)
{
    PictureCredit credit;
    credit.author = model;
    credit.license = madeByModel();
    credit.source = service;
    return credit;
}

[[nodiscard]] inline bool isMadeByModel(const PictureCredit &credit)
{
    return credit.license == madeByModel();
}

} // namespace chitai
