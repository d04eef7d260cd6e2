// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/DrawingService.h"

#include "illustrations/PublicAddress.h"
#include "storage/SettingsStore.h"
#include "story/packs/StoryConfig.h"

#include <algorithm>

namespace chitai {

namespace {

const QString addressKey = QStringLiteral("pictures_drawn");
const QString modelKey = QStringLiteral("pictures_drawn_model");
const QString priceKey = QStringLiteral("pictures_drawn_price");
const QString hasKeyKey = QStringLiteral("pictures_drawn_has_key");
constexpr qsizetype longestModel = 200;
constexpr qsizetype longestPrice = 40;

/// By the name alone: one without a dot is no name of the internet, and these endings are those of
/// home networks (RFC 6762, RFC 8375 and what routers are sold with).
bool isNameAtHome(const QString &host)
{
    static const QStringList endings{QStringLiteral(".local"),     QStringLiteral(".localhost"),
                                     QStringLiteral(".home.arpa"), QStringLiteral(".internal"),
                                     QStringLiteral(".lan"),       QStringLiteral(".fritz.box")};
    return !host.contains(u'.')
        || std::any_of(endings.begin(), endings.end(),
                       [&](const QString &ending) { return host.endsWith(ending); });
}

} // namespace

bool DrawingService::isAtHome() const
{
    const QString host = address.host().toLower();
    const QHostAddress number(host);
    if (!number.isNull())
        return !isPublicAddress(number);
    return !host.isEmpty() && isNameAtHome(host);
}

DrawingService drawingService(const SettingsStore &settings)
{
    const auto value
        = [&settings](const QString &key) { return settings.value(key).value_or(QString()); };
    return {QUrl(value(addressKey)), value(modelKey), value(priceKey), value(hasKeyKey) == u"1"};
}

Result<void> setDrawingService(SettingsStore &settings, const DrawingService &service)
{
    const QString scheme = service.address.scheme();
    const bool isSafe = scheme == u"https" || (scheme == u"http" && service.isAtHome());
    if (service.isChosen()
        && (!isSafe || service.address.host().isEmpty() || !service.address.userInfo().isEmpty())) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("The address of the service begins with https://; in the "
                                      "home network, http:// does as well."));
    }
    const QString model = service.isChosen() ? service.model.simplified() : QString();
    const QString price = service.isChosen() ? service.price.simplified() : QString();
    if (model.size() > longestModel || price.size() > longestPrice)
        return failure(ErrorCode::BadValue, QStringLiteral("The model or the price is too long."));
    // The address last: it is what switches on.
    CHITAI_TRY(settings.setValue(modelKey, model));
    CHITAI_TRY(settings.setValue(priceKey, price));
    CHITAI_TRY(settings.setValue(hasKeyKey,
                                 service.isChosen() && service.hasKey ? QStringLiteral("1")
                                                                      : QStringLiteral("0")));
    return settings.setValue(addressKey,
                             serviceAddress(service.address).toString(QUrl::FullyEncoded));
}

} // namespace chitai
