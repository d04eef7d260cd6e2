// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/FamilyNames.h"

#include "storage/ProfileStore.h"
#include "storage/SettingsStore.h"

namespace chitai {

namespace {

const QString listedNamesKey = QStringLiteral("story.private_names");
const QString formerNamesKey = QStringLiteral("story.childrens_names");
constexpr qsizetype mostFormerNames = 1000; // some years of a school

/// Those of all children, and then those that were stored.
Result<QStringList> childrensNames(SettingsStore &settings, const ProfileStore &profiles)
{
    CHITAI_TRY_ASSIGN(const QList<Profile> children, profiles.all());
    CHITAI_TRY_ASSIGN(const QString stored, settings.value(formerNamesKey));
    QStringList names;
    for (const Profile &child : children) {
        if (const QString name = child.name.simplified(); !name.isEmpty())
            names += name;
    }
    names.removeDuplicates();
    const QStringList before = stored.split(u'\n', Qt::SkipEmptyParts);
    QStringList former = before;
    former.removeIf([&names](const QString &name) { return names.contains(name); });
    const bool isNew = before.size() - former.size() < names.size();
    names += isNew ? former.mid(0, mostFormerNames) : former;
    if (!isNew)
        return names;
    return settings.setValue(formerNamesKey, names.join(u'\n')).map([&names] { return names; });
}

} // namespace

Result<QStringList> namesOfFamily(SettingsStore &settings, const ProfileStore &profiles)
{
    CHITAI_TRY_ASSIGN(const QStringList names, childrensNames(settings, profiles));
    CHITAI_TRY_ASSIGN(const QStringList listed, listedNames(settings));
    return names + listed;
}

Result<QStringList> listedNames(const SettingsStore &settings)
{
    return settings.value(listedNamesKey).map([](const QString &names) {
        return names.split(u'\n', Qt::SkipEmptyParts);
    });
}

Result<void> setListedNames(SettingsStore &settings, const QStringList &names)
{
    return settings.setValue(listedNamesKey, names.join(u'\n'));
}

} // namespace chitai
