// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/FamilyNames.h"

#include "storage/ProfileStore.h"
#include "storage/SettingsStore.h"

namespace chitai {

namespace {

const QString listedNamesKey = QStringLiteral("story.private_names");
const QString formerNamesKey = QStringLiteral("story.childrens_names");
constexpr qsizetype mostFormerNames = 100;

Result<QStringList> childrensNames(SettingsStore &settings, const ProfileStore &profiles)
{
    CHITAI_TRY_ASSIGN(const QList<Profile> children, profiles.all());
    CHITAI_TRY_ASSIGN(const QString before, settings.value(formerNamesKey));
    QStringList names;
    for (const Profile &child : children) {
        if (const QString name = child.name.simplified(); !name.isEmpty())
            names += name;
    }
    names += before.split(u'\n', Qt::SkipEmptyParts);
    names.removeDuplicates();
    names = names.mid(0, mostFormerNames);
    const QString now = names.join(u'\n');
    if (now.size() == before.size()) // a name is only ever added
        return names;
    return settings.setValue(formerNamesKey, now).map([&names] { return names; });
}

} // namespace

Result<QStringList> namesOfFamily(SettingsStore &settings, const ProfileStore &profiles)
{
    CHITAI_TRY_ASSIGN(QStringList names, childrensNames(settings, profiles));
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
