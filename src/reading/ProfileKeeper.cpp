// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/ProfileKeeper.h"

#include "reading/SessionModel.h"
#include "storage/SettingsStore.h"

namespace chitai {

namespace {

QString activeKey()
{
    return QStringLiteral("active_profile");
}

} // namespace

const QStringList &profileColours()
{
    static const QStringList colours{QStringLiteral("#1B57B5"), QStringLiteral("#A83A0D"),
                                     QStringLiteral("#2E7D46"), QStringLiteral("#7A3E9D"),
                                     QStringLiteral("#8A6500"), QStringLiteral("#5A5F6B")};
    return colours;
}

ProfileKeeper::ProfileKeeper(ProfileStore &store, SettingsStore &settings, SessionModel &model,
                             RussianNorm familyNorm, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_model(model)
    , m_familyNorm(familyNorm)
    , m_profiles{Profile{.id = QUuid::createUuid(),
                         .name = {},
                         .colour = profileColours().front(),
                         .language = {},
                         .style = {}}}
{
}

Result<void> ProfileKeeper::start()
{
    const Result<QList<Profile>> stored = m_store.all();
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->isEmpty()) {
        if (const Result<void> added = m_store.add(active()); !added)
            return added;
    } else {
        m_profiles = *stored;
    }
    const Result<QString> last = m_settings.value(activeKey());
    if (!last)
        return tl::unexpected(last.error());
    m_active = 0;
    for (qsizetype i = 0; i < m_profiles.size(); ++i) {
        if (m_profiles[i].id == QUuid::fromString(*last))
            m_active = i;
    }
    showChild();
    return {};
}

Result<void> ProfileKeeper::choose(const QUuid &id)
{
    for (qsizetype i = 0; i < m_profiles.size(); ++i) {
        if (m_profiles[i].id == id)
            return activate(i);
    }
    return failure(ErrorCode::NotFound, QStringLiteral("There is no such child."));
}

Result<void> ProfileKeeper::activate(qsizetype index)
{
    const QString id = m_profiles[index].id.toString(QUuid::WithoutBraces);
    if (const Result<void> stored = m_settings.setValue(activeKey(), id); !stored)
        return stored;
    m_active = index;
    showChild();
    return {};
}

Result<void> ProfileKeeper::add(const QString &name)
{
    Profile profile = active();
    profile.id = QUuid::createUuid();
    profile.name = name.simplified().left(longestName);
    profile.colour = profileColours()[m_profiles.size() % profileColours().size()];
    if (const Result<void> added = m_store.add(profile); !added)
        return added;
    m_profiles += profile;
    return activate(m_profiles.size() - 1);
}

Result<void> ProfileKeeper::remove(const QUuid &id)
{
    if (m_profiles.size() == 1)
        return failure(ErrorCode::Conflict, QStringLiteral("One child stays."));
    const QUuid gone = id; // which may be part of what is removed
    if (const Result<void> removed = m_store.remove(gone); !removed)
        return removed;
    const QUuid reader = active().id;
    m_profiles.removeIf([&gone](const Profile &profile) { return profile.id == gone; });
    return choose(reader == gone ? m_profiles[std::min(m_active, m_profiles.size() - 1)].id
                                 : reader);
}

Result<void> ProfileKeeper::rename(const QString &name)
{
    Profile profile = active();
    profile.name = name.simplified().left(longestName);
    return save(profile);
}

Result<void> ProfileKeeper::setColour(const QString &colour)
{
    if (!profileColours().contains(colour))
        return failure(ErrorCode::BadValue, QStringLiteral("There is no such colour."));
    Profile profile = active();
    profile.colour = colour;
    return save(profile);
}

Result<void> ProfileKeeper::setPicture(std::optional<QUuid> illustrationId)
{
    Profile profile = active();
    profile.picture = illustrationId;
    return save(profile);
}

void ProfileKeeper::forgetPicture(const QUuid &illustrationId)
{
    bool isAnybodys = false;
    for (Profile &profile : m_profiles) {
        if (profile.picture != illustrationId)
            continue;
        profile.picture.reset(); // as the store has done
        isAnybodys = true;
    }
    if (isAnybodys)
        Q_EMIT changed();
}

Result<void> ProfileKeeper::setLanguage(std::optional<Language> language)
{
    Profile profile = active();
    profile.language = language;
    return save(profile);
}

Result<void> ProfileKeeper::setStyle(const DisplayStyle &style)
{
    Profile profile = active();
    profile.style = style;
    return save(profile);
}

RussianNorm ProfileKeeper::russianNorm() const
{
    return active().russianNorm.value_or(m_familyNorm);
}

Result<void> ProfileKeeper::setRussianNorm(RussianNorm norm)
{
    Profile profile = active();
    profile.russianNorm = norm;
    return save(profile);
}

Result<void> ProfileKeeper::save(const Profile &profile)
{
    if (profile == active())
        return {};
    if (const Result<void> saved = m_store.save(profile); !saved)
        return saved;
    m_profiles[m_active] = profile;
    showChild();
    return {};
}

void ProfileKeeper::showChild()
{
    // Nothing is recorded by these commands, so nothing can fail.
    (void)m_model.apply(SetRussianNorm{russianNorm()});
    (void)m_model.apply(SetDisplayStyle{active().style});
    Q_EMIT changed();
}

} // namespace chitai
