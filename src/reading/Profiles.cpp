// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/Profiles.h"

#include "base/Logging.h"
#include "reading/SessionModel.h"
#include "storage/NotFound.h"

#include <algorithm>

namespace chitai {

const QStringList &profileColours()
{
    static const QStringList colours{QStringLiteral("#1B57B5"), QStringLiteral("#A83A0D"),
                                     QStringLiteral("#2E7D46"), QStringLiteral("#7A3E9D"),
                                     QStringLiteral("#8A6500"), QStringLiteral("#5A5F6B")};
    return colours;
}

const QStringList &profileFaces()
{
    static const QStringList faces{
        QStringLiteral("bob"),    QStringLiteral("short"),   QStringLiteral("curly"),
        QStringLiteral("braids"), QStringLiteral("bun"),     QStringLiteral("freckles"),
        QStringLiteral("hat"),    QStringLiteral("glasses"), QStringLiteral("cat"),
        QStringLiteral("fox"),    QStringLiteral("bear"),    QStringLiteral("hare")};
    return faces;
}

Profiles::Profiles(ProfileStore &store, SessionModel &model, RussianNorm familyNorm,
                   QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_model(model)
    , m_familyNorm(familyNorm)
    , m_profiles{Profile{.id = QUuid::createUuid(),
                         .name = {},
                         .colour = profileColours().front(),
                         .language = {},
                         .style = {}}}
{
}

Result<void> Profiles::start()
{
    CHITAI_TRY_ASSIGN(const QList<Profile> stored, m_store.all());
    if (stored.isEmpty()) {
        CHITAI_TRY(m_store.add(active()));
    } else {
        m_profiles = stored;
    }
    CHITAI_TRY_ASSIGN(const QUuid last, m_model.lastReader());
    m_active = 0;
    for (qsizetype i = 0; i < m_profiles.size(); ++i) {
        if (m_profiles[i].id == last)
            m_active = i;
    }
    showChild();
    return {};
}

qsizetype Profiles::indexOf(const QUuid &id) const
{
    for (qsizetype i = 0; i < m_profiles.size(); ++i) {
        if (m_profiles[i].id == id)
            return i;
    }
    return -1;
}

Result<void> Profiles::storeActive(const QUuid &id)
{
    return m_model.recordReader(id);
}

Result<void> Profiles::choose(const QUuid &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return noSuchChild();
    if (m_choiceGuard)
        CHITAI_TRY(m_choiceGuard(id));
    CHITAI_TRY(storeActive(id));
    m_active = index;
    forgetReaders();
    showChild();
    return {};
}

Result<void> Profiles::add(const QString &name)
{
    Profile profile = active();
    profile.id = QUuid::createUuid();
    profile.face.clear();
    profile.picture.reset();
    profile.name = name.simplified().left(longestName);
    profile.colour = profileColours()[m_profiles.size() % profileColours().size()];
    Database::Transaction transaction = m_store.begin();
    const Result<void> added
        = m_store.add(profile).and_then([&] { return storeActive(profile.id); }).and_then([&] {
              return transaction.commit();
          });
    if (!added)
        return added;
    m_profiles += profile;
    m_active = m_profiles.size() - 1;
    forgetReaders();
    showChild();
    return {};
}

Result<void> Profiles::remove(const QUuid &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return noSuchChild();
    if (m_profiles.size() == 1)
        return failure(ErrorCode::Conflict, QStringLiteral("One child stays."));
    if (m_removalGuard) {
        CHITAI_TRY(m_removalGuard(id));
    }
    const bool wasActive = index == m_active;
    if (wasActive) {
        const qsizetype next = index + 1 < m_profiles.size() ? index + 1 : index - 1;
        CHITAI_TRY(storeActive(m_profiles[next].id));
        m_active = next;
    }
    m_removed += {m_profiles.takeAt(index), index, wasActive};
    if (m_active > index)
        --m_active;
    showChild();
    return {};
}

QList<Profile> Profiles::removed() const
{
    QList<Profile> profiles;
    for (const Removed &removed : m_removed)
        profiles += removed.profile;
    return profiles;
}

Result<void> Profiles::bringBack()
{
    if (m_removed.isEmpty())
        return noSuchChild();
    const Removed last = m_removed.back();
    if (last.wasActive) {
        CHITAI_TRY(storeActive(last.profile.id));
    }
    m_removed.removeLast();
    m_profiles.insert(last.index, last.profile);
    if (last.wasActive)
        m_active = last.index;
    else if (m_active >= last.index)
        ++m_active;
    showChild();
    return {};
}

Result<void> Profiles::finishRemovals()
{
    if (m_removed.isEmpty()) {
        wipeRemoved();
        return {};
    }
    Database::Transaction transaction = m_store.begin();
    for (const Removed &removed : m_removed) {
        if (m_removalGuard) {
            CHITAI_TRY(m_removalGuard(removed.profile.id));
        }
        CHITAI_TRY(m_store.remove(removed.profile.id));
    }
    CHITAI_TRY(transaction.commit());
    const QList<Removed> removed = std::exchange(m_removed, {});
    m_isJournalFull = true;
    wipeRemoved();
    Q_EMIT changed();
    Q_EMIT erased();
    for (const Removed &one : removed) {
        if (one.profile.picture)
            Q_EMIT pictureLeft(*one.profile.picture);
    }
    return {};
}

void Profiles::wipeRemoved()
{
    if (!m_isJournalFull)
        return;
    const Result<void> wiped = m_store.wipeRemoved();
    m_isJournalFull = !wiped;
    if (!wiped)
        qCWarning(logStorage) << "the journal still holds a child that was deleted:"
                              << wiped.error().message;
}

Result<void> Profiles::refresh()
{
    CHITAI_TRY_ASSIGN(QList<Profile> stored, m_store.all());
    stored.removeIf([this](const Profile &profile) {
        return std::any_of(m_removed.begin(), m_removed.end(), [&profile](const Removed &removed) {
            return removed.profile.id == profile.id;
        });
    });
    const Profile before = active();
    m_profiles = stored;
    m_active = indexOf(before.id);
    if (m_active < 0 && !m_profiles.isEmpty() && !m_model.snapshot()->hasSession()) {
        m_active = 0;
        CHITAI_TRY(storeActive(active().id));
        showChild();
        return {};
    }
    if (m_active < 0) {
        m_profiles += before;
        m_active = m_profiles.size() - 1;
    }
    const bool looksTheSame = active().style.toJson() == before.style.toJson()
        && active().russianNorm == before.russianNorm;
    if (looksTheSame)
        Q_EMIT changed();
    else
        showChild();
    return {};
}

void Profiles::forgetReaders()
{
    for (Removed &removed : m_removed)
        removed.wasActive = false;
}

Result<void> Profiles::rename(const QString &name)
{
    return rename(active().id, name);
}

Result<void> Profiles::rename(const QUuid &id, const QString &name)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return noSuchChild();
    Profile profile = m_profiles[index];
    profile.name = name.simplified().left(longestName);
    if (index == m_active)
        return save(profile);
    if (profile == m_profiles[index])
        return {};
    CHITAI_TRY(m_store.save(profile));
    m_profiles[index] = profile;
    Q_EMIT changed();
    return {};
}

Result<void> Profiles::setColour(const QString &colour)
{
    if (!profileColours().contains(colour))
        return failure(ErrorCode::BadValue, QStringLiteral("There is no such colour."));
    Profile profile = active();
    profile.colour = colour;
    return save(profile);
}

Result<void> Profiles::setFace(const QString &face)
{
    if (!face.isEmpty() && !profileFaces().contains(face))
        return failure(ErrorCode::BadValue, QStringLiteral("There is no such face."));
    Profile profile = active();
    profile.face = face;
    return save(profile);
}

Result<void> Profiles::introduce(const QString &name, const QString &face, const QString &colour,
                                 Language language)
{
    if ((!face.isEmpty() && !profileFaces().contains(face)) || !profileColours().contains(colour))
        return failure(ErrorCode::BadValue, QStringLiteral("There is no such face or colour."));
    Profile profile = active();
    profile.name = name.simplified().left(longestName);
    profile.face = face;
    profile.colour = colour;
    profile.language = language;
    return save(profile);
}

Result<void> Profiles::setPicture(std::optional<QUuid> illustrationId)
{
    Profile profile = active();
    profile.picture = illustrationId;
    return save(profile);
}

void Profiles::forgetPicture(const QUuid &illustrationId)
{
    bool isAnybodys = false;
    for (Profile &profile : m_profiles) {
        if (profile.picture != illustrationId)
            continue;
        profile.picture.reset(); // as the store has done
        isAnybodys = true;
    }
    for (Removed &removed : m_removed) {
        if (removed.profile.picture == illustrationId)
            removed.profile.picture.reset();
    }
    if (isAnybodys)
        Q_EMIT changed();
}

Result<void> Profiles::setLanguage(std::optional<Language> language)
{
    Profile profile = active();
    profile.language = language;
    return save(profile);
}

Result<void> Profiles::setStyle(const DisplayStyle &style)
{
    Profile profile = active();
    // What is told to the screens is what a restart reads: every number in its range.
    profile.style = DisplayStyle::fromJson(style.toJson());
    return save(profile);
}

Result<void> Profiles::setSupport(DisplayStyle::Support support)
{
    DisplayStyle style = active().style;
    style.support = support;
    return setStyle(style);
}

RussianNorm Profiles::russianNorm() const
{
    return active().russianNorm.value_or(m_familyNorm);
}

Result<void> Profiles::setRussianNorm(RussianNorm norm)
{
    Profile profile = active();
    profile.russianNorm = norm;
    return save(profile);
}

Result<void> Profiles::save(const Profile &profile)
{
    if (profile == active())
        return {};
    CHITAI_TRY(m_store.save(profile));
    m_profiles[m_active] = profile;
    showChild();
    return {};
}

void Profiles::showChild()
{
    // Nothing is recorded by these commands, so nothing can fail.
    (void)m_model.apply(SetRussianNorm{russianNorm()});
    (void)m_model.apply(SetReader{active().id, active().style});
    Q_EMIT changed();
}

} // namespace chitai
