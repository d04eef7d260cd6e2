// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/ProfileStore.h"

#include <QObject>
#include <functional>

namespace chitai {

class SessionModel;

/// The children of the family, and the one that is reading. There is always one. A change is on
/// disk before the screens show it, but for a child that is taken out: its row stays until
/// finishRemovals(), so that a mistake, or a crash, costs nothing. Errors are StorageFull and
/// StorageFailed, NotFound for an unknown child; nothing is changed then. Lives in the thread of
/// its SessionModel.
class Profiles : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestName = 40; ///< characters

    /// All of it must outlive this object. `familyNorm` is that of children without their own.
    Profiles(ProfileStore &store, SessionModel &model,
             RussianNorm familyNorm = RussianNorm::Reading, QObject *parent = nullptr);

    /// Reads what is stored, makes the first child where there is none, and lets the screens look
    /// as the child that read last wants it.
    [[nodiscard]] Result<void> start();

    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] const Profile &active() const { return m_profiles[m_active]; }

    /// Asked before a child is chosen; an error is that of choose(). Nobody is asked where there is
    /// none.
    using ChoiceGuard = std::function<Result<void>(const QUuid &child)>;
    void setChoiceGuard(ChoiceGuard guard) { m_choiceGuard = std::move(guard); }
    /// Asked before a child is taken out, and again before it is deleted; an error is that of
    /// remove() and finishRemovals(). Nobody is asked where there is none.
    using RemovalGuard = std::function<Result<void>(const QUuid &child)>;
    void setRemovalGuard(RemovalGuard guard) { m_removalGuard = std::move(guard); }
    /// Another child reads now, in the middle of a session too.
    [[nodiscard]] Result<void> choose(const QUuid &id);
    /// A further child, who reads now and begins with the style of the one before.
    [[nodiscard]] Result<void> add(const QString &name);
    /// Takes a child out of the list; of the active one, the next becomes active. Conflict for the
    /// only child.
    [[nodiscard]] Result<void> remove(const QUuid &id);
    /// Those that were taken out and are still stored, the last at the end.
    [[nodiscard]] QList<Profile> removed() const;
    /// The child that was taken out last stands in its place again. It reads again if it did and
    /// nobody chose another since. NotFound where none was taken out.
    [[nodiscard]] Result<void> bringBack();
    /// Deletes those that were taken out, with their sessions and all that was noticed in them;
    /// bringBack() has nothing to bring back then.
    [[nodiscard]] Result<void> finishRemovals();
    /// Empties the journal of the database of those that were deleted, where that has failed
    /// because somebody read it, as a backup does; also tried at every finishRemovals().
    void wipeRemoved();
    [[nodiscard]] Result<void> rename(const QString &name);
    /// The same of another child than the active one; NotFound where it is gone.
    [[nodiscard]] Result<void> rename(const QUuid &id, const QString &name);
    [[nodiscard]] Result<void> setColour(const QString &colour);
    /// One of profileFaces(), or empty for none. BadValue for any other.
    [[nodiscard]] Result<void> setFace(const QString &face);
    /// Name, face and language of the active child at once, as a new family gives them. BadValue
    /// for a face that there is not.
    [[nodiscard]] Result<void> introduce(const QString &name, const QString &face,
                                         const QString &colour, Language language);
    /// Of the family's illustrations. StorageFailed where there is none with this id.
    [[nodiscard]] Result<void> setPicture(std::optional<QUuid> illustrationId);
    /// The illustration is gone, and with it the picture of whoever had it.
    void forgetPicture(const QUuid &illustrationId);
    [[nodiscard]] Result<void> setLanguage(std::optional<Language> language);
    [[nodiscard]] Result<void> setStyle(const DisplayStyle &style);
    /// The same of the help with syllables alone.
    [[nodiscard]] Result<void> setSupport(DisplayStyle::Support support);
    /// By which the active child's words are split.
    [[nodiscard]] RussianNorm russianNorm() const;
    [[nodiscard]] Result<void> setRussianNorm(RussianNorm norm);

    /// Another laptop has changed the list that both share. The active child stays who it is; where
    /// the other one has deleted it, only until a running session is over. Children that are taken
    /// out here stay out.
    [[nodiscard]] Result<void> refresh();

Q_SIGNALS:
    void changed();
    /// Children were deleted, and their sessions with them.
    void erased();
    /// A child was deleted that had this picture.
    void pictureLeft(const QUuid &illustrationId);

private:
    /// A child that is out of the list and still in the store.
    struct Removed
    {
        Profile profile;
        qsizetype index = 0; ///< where it stood
        bool wasActive = false;
    };

    [[nodiscard]] qsizetype indexOf(const QUuid &id) const;
    [[nodiscard]] Result<void> storeActive(const QUuid &id);
    [[nodiscard]] Result<void> save(const Profile &profile);
    void forgetReaders();
    void showChild();

    ProfileStore &m_store;
    SessionModel &m_model;
    const RussianNorm m_familyNorm;
    ChoiceGuard m_choiceGuard;
    RemovalGuard m_removalGuard;
    QList<Profile> m_profiles;
    qsizetype m_active = 0;
    QList<Removed> m_removed; // the last at the end
    bool m_isJournalFull = false; // of children that were deleted
};

/// The colours that a child can have, told apart by every eye.
[[nodiscard]] const QStringList &profileColours();

/// The drawn faces that a child can have, by the names of their pictures: people, then animals.
[[nodiscard]] const QStringList &profileFaces();

} // namespace chitai
