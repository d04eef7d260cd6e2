// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/PageModel.h"
#include "ui/practice/ClassListModel.h"
#include "ui/practice/MemberListModel.h"

#include <QStringList>
#include <functional>

namespace chitai {

class ClassOverview;
class Groups;
class IllustrationFiles;
class LibraryService;
struct Profile;
class Profiles;

/// A class at a glance, and its groups. A family that needs none sees nothing of it. For the
/// parent's window alone.
class ClassModel : public chitai::ActivePageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY changed)
    Q_PROPERTY(bool mayChange READ mayChange CONSTANT)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QStringList groupNames READ groupNames NOTIFY changed)
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY changed)
    Q_PROPERTY(QString groupName READ groupName NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoTextChanged)
    Q_PROPERTY(chitai::ClassListModel *children READ children CONSTANT)
    Q_PROPERTY(chitai::MemberListModel *members READ members CONSTANT)

public:
    /// All of it must outlive the model.
    struct Dependencies
    {
        Groups &groups;
        const Profiles &profiles;
        ClassOverview &overview;
        const LibraryService &libraryService;
        const IllustrationFiles &files;
        bool isShared = false; ///< the library is on a server
        std::function<bool()> mayChange = [] { return true; };
    };

    explicit ClassModel(const Dependencies &deps, QObject *parent = nullptr);

    /// With a group, with so many children that a family hardly has them, or with two who share a
    /// library with other laptops.
    [[nodiscard]] bool isOffered() const;
    /// Whether groups can be made and changed here, and why not.
    [[nodiscard]] bool mayChange() const { return m_deps.mayChange(); }
    [[nodiscard]] QString refusal() const;
    /// All children, then the groups.
    [[nodiscard]] QStringList groupNames() const;
    /// The one that is shown, among groupNames().
    [[nodiscard]] int group() const;
    void setGroup(int index);
    /// Of the one that is shown; empty for all children.
    [[nodiscard]] QString groupName() const;
    /// Who has not read for long.
    [[nodiscard]] QString summary() const { return m_summary; }
    /// What was changed last and can be taken back; empty where nothing is.
    [[nodiscard]] QString undoText() const { return m_undo ? m_undo->text : QString(); }
    [[nodiscard]] ClassListModel *children() { return &m_children; }
    [[nodiscard]] MemberListModel *members() { return &m_members; }

    // What a person can do. A problem is told in `message`, and nothing is changed.
    /// A group without children, which is shown then. False where it could not be made.
    Q_INVOKABLE bool add(const QString &name);
    /// The id of the group that is shown; empty for all children.
    [[nodiscard]] Q_INVOKABLE QString groupId() const;
    /// A group by its id: another one may be shown since its new name was asked for. False where it
    /// keeps its name.
    Q_INVOKABLE bool rename(const QString &groupId, const QString &name);
    /// Deletes the group that is shown; its children stay.
    Q_INVOKABLE void remove();
    /// Puts a child of members() into the group that is shown, or takes it out.
    Q_INVOKABLE void toggleMember(int index);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismissUndo();
    /// The child's own progress is wanted, of children().
    Q_INVOKABLE void open(int index);

Q_SIGNALS:
    void changed();
    void undoTextChanged();
    void childWanted(const QUuid &id);

private:
    struct Change
    {
        QString text;
        std::function<Result<void>()> takeBack;
    };

    void activate() override { refresh(); }
    void refresh();
    void setUndo(std::optional<Change> undo);
    bool finish(const Result<void> &done, std::optional<Change> undo = {});
    /// In the order of their names.
    [[nodiscard]] QList<const Profile *> sorted() const;
    [[nodiscard]] ClassListModel::Row rowOf(const Profile &profile) const;

    Dependencies m_deps;
    QUuid m_group; // null: all children
    QString m_summary;
    std::optional<Change> m_undo;
    ClassListModel m_children;
    MemberListModel m_members;
};

} // namespace chitai
