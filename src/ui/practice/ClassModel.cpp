// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ClassModel.h"

#include "base/TextFolding.h"
#include "illustrations/IllustrationFiles.h"
#include "practice/ClassOverview.h"
#include "reading/Groups.h"
#include "reading/LibraryService.h"
#include "reading/Profiles.h"
#include "storage/LibraryRights.h"
#include "ui/common/Problem.h"
#include "ui/practice/ClassWords.h"

#include <algorithm>

namespace chitai {

namespace {

constexpr qsizetype moreThanAFamily = 5; // children

} // namespace

ClassModel::ClassModel(const Dependencies &deps, QObject *parent)
    : ActivePageModel(parent)
    , m_deps(deps)
{
    const auto follow = [this] {
        if (isActive())
            refresh();
        else
            Q_EMIT changed();
    };
    connect(&m_deps.groups, &Groups::changed, this, follow);
    connect(&m_deps.profiles, &Profiles::changed, this, follow);
    connect(&m_deps.libraryService, &LibraryService::sessionsChanged, this, follow);
    connect(&m_deps.files, &IllustrationFiles::arrived, this, follow);
}

bool ClassModel::isOffered() const
{
    const qsizetype children = m_deps.profiles.profiles().size();
    return !m_deps.groups.groups().isEmpty() || children >= moreThanAFamily
        || (m_deps.isShared && children > 1);
}

QString ClassModel::refusal() const
{
    return mayChange() ? QString() : describeProblem(mayOnlyRead());
}

QStringList ClassModel::groupNames() const
{
    QStringList names{tr("All children")};
    for (const ChildGroup &group : m_deps.groups.groups())
        names += group.name;
    return names;
}

int ClassModel::group() const
{
    return int(m_deps.groups.indexOf(m_group)) + 1;
}

void ClassModel::setGroup(int index)
{
    const QList<ChildGroup> &groups = m_deps.groups.groups();
    if (index < 0 || index > groups.size() || index == group())
        return;
    m_group = index == 0 ? QUuid() : groups[index - 1].id;
    setMessage({});
    refresh();
}

QString ClassModel::groupName() const
{
    return group() > 0 ? m_deps.groups.groups()[group() - 1].name : QString();
}

QList<const Profile *> ClassModel::sorted() const
{
    QList<const Profile *> children;
    for (const Profile &profile : m_deps.profiles.profiles())
        children += &profile;
    std::stable_sort(children.begin(), children.end(),
                     [](const Profile *one, const Profile *other) {
                         return sortKey(one->name) < sortKey(other->name);
                     });
    return children;
}

ClassListModel::Row ClassModel::rowOf(const Profile &profile) const
{
    return {.id = profile.id,
            .name = profile.name.isEmpty() ? tr("My child") : profile.name,
            .colour = profile.colour,
            .picture
            = profile.picture ? m_deps.files.thumbnailUrl(*profile.picture).toString() : QString(),
            .face = profile.face,
            .last = {},
            .days = {},
            .daysText = {},
            .due = {}};
}

void ClassModel::refresh()
{
    const qsizetype at = m_deps.groups.indexOf(m_group);
    if (at < 0)
        m_group = QUuid(); // another laptop may have deleted it
    const ChildGroup *const shown = at < 0 ? nullptr : &m_deps.groups.groups()[at];
    QList<ClassListModel::Row> rows;
    QList<MemberListModel::Row> members;
    QList<QUuid> ids;
    for (const Profile *profile : sorted()) {
        const bool isIn = !shown || shown->children.contains(profile->id);
        const ClassListModel::Row row = rowOf(*profile);
        members += {row.id, row.name, isIn};
        if (!isIn)
            continue;
        rows += row;
        ids += row.id;
    }
    const Result<QList<ChildAtAGlance>> glances = m_deps.overview.of(ids);
    if (!glances)
        setMessage(describeProblem(glances.error()));
    const QDate today = m_deps.overview.today();
    QStringList missed;
    for (qsizetype i = 0; glances && i < rows.size(); ++i) {
        const ChildAtAGlance &glance = (*glances)[i];
        rows[i].last = ClassWords::last(glance, today);
        rows[i].days = glance.days;
        rows[i].daysText = ClassWords::days(glance);
        rows[i].due = ClassWords::due(glance);
        if (!glance.lastDay.isValid() || glance.lastDay.daysTo(today) >= longWithoutReading)
            missed += rows[i].name;
    }
    m_summary = glances ? ClassWords::missed(missed, rows.size()) : QString();
    m_children.setRows(rows);
    m_members.setRows(members);
    Q_EMIT changed();
}

void ClassModel::setUndo(std::optional<Change> undo)
{
    m_undo = std::move(undo);
    Q_EMIT undoTextChanged();
}

bool ClassModel::finish(const Result<void> &done, std::optional<Change> undo)
{
    Q_EMIT acted();
    report(done, describeGroupProblem);
    if (done)
        setUndo(std::move(undo));
    return done.has_value();
}

bool ClassModel::add(const QString &name)
{
    const ChildGroup group{.id = QUuid::createUuid(), .name = name, .children = {}};
    const Result<void> added = m_deps.groups.add(group);
    if (added) {
        m_group = group.id;
        refresh();
    }
    return finish(added);
}

QString ClassModel::groupId() const
{
    return m_group.isNull() ? QString() : m_group.toString(QUuid::WithoutBraces);
}

bool ClassModel::rename(const QString &groupId, const QString &name)
{
    const QUuid id = QUuid::fromString(groupId);
    const qsizetype place = m_deps.groups.indexOf(id);
    const QString before = place < 0 ? QString() : m_deps.groups.groups()[place].name;
    if (place >= 0 && name == before)
        return true;
    return finish(
        m_deps.groups.rename(id, name),
        Change{tr("%1 is called %2 now.").arg(before, name.simplified()),
               [&groups = m_deps.groups, id, before] { return groups.rename(id, before); }});
}

void ClassModel::remove()
{
    const qsizetype place = m_deps.groups.indexOf(m_group);
    if (place < 0)
        return;
    const ChildGroup removed = m_deps.groups.groups()[place];
    finish(m_deps.groups.remove(m_group),
           Change{tr("The group %1 was deleted. Its children are still there.").arg(removed.name),
                  [this, removed, place]() -> Result<void> {
                      ChildGroup back = removed;
                      const QList<Profile> &there = m_deps.profiles.profiles();
                      back.children.removeIf([&there](const QUuid &id) {
                          return std::none_of(there.begin(), there.end(),
                                              [&id](const Profile &p) { return p.id == id; });
                      });
                      CHITAI_TRY(m_deps.groups.add(back, place));
                      m_group = back.id;
                      refresh();
                      return {};
                  }});
}

void ClassModel::toggleMember(int index)
{
    if (index < 0 || index >= m_members.rows().size() || group() == 0)
        return;
    const MemberListModel::Row row = m_members.rows()[index];
    Groups &groups = m_deps.groups;
    const QUuid id = m_group;
    const QString name = groupName();
    if (row.isIn) {
        finish(groups.takeOut(id, row.id),
               Change{tr("%1 is not in %2 any more.").arg(row.name, name),
                      [&groups, id, row] { return groups.putIn(id, row.id); }});
    } else {
        finish(groups.putIn(id, row.id),
               Change{tr("%1 is in %2 now.").arg(row.name, name),
                      [&groups, id, row] { return groups.takeOut(id, row.id); }});
    }
}

void ClassModel::undo()
{
    if (!m_undo)
        return;
    const Change change = *m_undo;
    finish(change.takeBack());
}

void ClassModel::dismissUndo()
{
    setUndo({});
}

void ClassModel::open(int index)
{
    if (index >= 0 && index < m_children.rows().size())
        Q_EMIT childWanted(m_children.rows()[index].id);
}

} // namespace chitai
