// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/DisplayedState.h"
#include "ui/common/PageModel.h"
#include "ui/settings/ElsewhereModel.h"
#include "ui/settings/ProfileListModel.h"
#include "ui/settings/ServerAwayModel.h"

#include <QStringList>
#include <QVariantList>
#include <functional>
#include <optional>

namespace chitai {

class BackupScheduler;
class IllustrationFiles;
class Profiles;
class ReaderLease;
struct Profile;
class SessionModel;
class Syllabifiers;

/// The children and how their screens look, as the page of settings shows and changes it. Every
/// change is kept and shown at once, in the middle of a session too.
class SettingsPageModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(chitai::ProfileListModel *profiles READ profiles CONSTANT)
    Q_PROPERTY(chitai::ElsewhereModel *elsewhere READ elsewhere CONSTANT)
    Q_PROPERTY(chitai::ServerAwayModel *server READ server CONSTANT)
    Q_PROPERTY(QString childId READ childId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString colour READ colour NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString face READ face NOTIFY changed)
    Q_PROPERTY(QStringList faces READ faces CONSTANT)
    Q_PROPERTY(int languageIndex READ languageIndex NOTIFY changed)
    Q_PROPERTY(chitai::DisplayStyle style READ style WRITE setStyle NOTIFY changed)
    Q_PROPERTY(chitai::DisplayedState sample READ sample NOTIFY changed)
    Q_PROPERTY(QStringList colours READ colours CONSTANT)
    Q_PROPERTY(QStringList families READ families CONSTANT)
    Q_PROPERTY(QVariantList fonts READ fonts NOTIFY changed)
    Q_PROPERTY(int familyIndex READ familyIndex WRITE setFamilyIndex NOTIFY changed)
    Q_PROPERTY(int russianNorm READ russianNorm WRITE setRussianNorm NOTIFY changed)
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY changed)
    Q_PROPERTY(bool mayManage READ mayManage CONSTANT)
    Q_PROPERTY(QString removalNote READ removalNote NOTIFY removalNoteChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed)

public:
    /// All of it must outlive the page model.
    struct Dependencies
    {
        Profiles &children;
        const SessionModel &model;
        const Syllabifiers &syllabifiers;
        const IllustrationFiles &files;
        const BackupScheduler &backups;
        ReaderLease *lease = nullptr; ///< of a library that laptops share
        ReadingFile *file = nullptr; ///< the same
        /// Whether children may be changed and erased here, see AppCore::mayManage().
        std::function<bool()> mayManage = [] { return true; };
    };

    explicit SettingsPageModel(const Dependencies &deps, QObject *parent = nullptr);

    [[nodiscard]] ProfileListModel *profiles() { return &m_profiles; }
    /// That a child who was chosen reads elsewhere.
    [[nodiscard]] ElsewhereModel *elsewhere() { return &m_elsewhere; }
    /// That the server with the library is away.
    [[nodiscard]] ServerAwayModel *server() { return &m_server; }
    /// Of the child that reads now.
    [[nodiscard]] QString childId() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString colour() const;
    /// The address of a small one; empty where none is chosen.
    [[nodiscard]] QString picture() const;
    /// One of faces(); empty where none is chosen. A picture goes before it.
    [[nodiscard]] QString face() const;
    [[nodiscard]] QStringList faces() const;
    /// ISO 639-1; empty where none is chosen.
    [[nodiscard]] QString language() const;
    /// Among allLanguages; -1 where none is chosen.
    [[nodiscard]] int languageIndex() const;
    [[nodiscard]] const DisplayStyle &style() const;
    void setStyle(const DisplayStyle &style);
    /// A sentence in the child's language, its second word current, in the child's style.
    [[nodiscard]] DisplayedState sample() const;
    [[nodiscard]] QStringList colours() const;
    /// Fonts with the letters of every language that is taught; Andika first.
    [[nodiscard]] QStringList families() const;
    /// How the letters of a font look; Other is one that was chosen among families().
    enum FontKind { Round, Plain, Wide, Bookish, HeavyFeet, Other };
    Q_ENUM(FontKind)
    /// The few fonts to choose from, one of each kind that is installed, each a map: "kind",
    /// "family", "isChosen", and "lacksRussian" where it has no Cyrillic letters.
    [[nodiscard]] QVariantList fonts() const;
    /// Refused, and nothing changed, for a font that lacks the letters of the child's language.
    Q_INVOKABLE void setFamily(const QString &family);
    /// Among families(); a font that is not installed is drawn as the first.
    [[nodiscard]] int familyIndex() const;
    void setFamilyIndex(int index);
    /// A RussianNorm.
    [[nodiscard]] int russianNorm() const;
    void setRussianNorm(int norm);
    [[nodiscard]] bool canRemove() const;
    [[nodiscard]] bool mayManage() const { return m_mayManage(); }
    /// What goes with a child that is taken out, and which copies still hold it then.
    [[nodiscard]] QString removalNote() const;
    /// What undo() would bring back, in words; empty where there is nothing.
    [[nodiscard]] QString undoText() const;

    Q_INVOKABLE void choose(const QString &profileId);
    Q_INVOKABLE void add(const QString &name);
    /// Of whom the name is, as childId() said when it began to be typed: meanwhile another child
    /// may have been chosen, on a tablet too. False where the name is not kept, and `message` says
    /// why; a child that is gone needs none.
    Q_INVOKABLE bool rename(const QString &childId, const QString &name);
    Q_INVOKABLE void setColour(const QString &colour);
    /// One of the family's illustrations; empty for none.
    Q_INVOKABLE void setPicture(const QString &illustrationId);
    /// In the place of a picture; empty for none.
    Q_INVOKABLE void setFace(const QString &face);
    Q_INVOKABLE void setLanguageIndex(int index);
    /// Takes the child that reads now out. Its settings are kept until dismissUndo() or the end of
    /// the program.
    Q_INVOKABLE void remove();
    /// Brings the child back that was taken out last, then the one before it.
    Q_INVOKABLE void undo();
    /// Deletes for good what undo() could bring back.
    Q_INVOKABLE void dismissUndo();
    /// Strong, light, none, and strong again.
    Q_INVOKABLE void fadeSupport();

    /// The interface speaks another language.
    void retranslate()
    {
        m_copiesNote.reset();
        Q_EMIT removalNoteChanged();
        follow();
        m_elsewhere.retranslate();
        m_server.retranslate();
    }

Q_SIGNALS:
    void changed();
    void removalNoteChanged();

private:
    void follow();
    [[nodiscard]] std::shared_ptr<const DisplayedItem> sampleItem() const;
    [[nodiscard]] static QString nameOf(const Profile &profile);
    [[nodiscard]] QString pictureOf(const Profile &profile) const;
    /// Which copies still hold a child that is erased; empty where there are none.
    [[nodiscard]] QString copiesNote() const;
    void report(const Result<void> &result);

    Profiles &m_children;
    const Syllabifiers &m_syllabifiers;
    const IllustrationFiles &m_files;
    const BackupScheduler &m_backups;
    const std::function<bool()> m_mayManage;
    mutable std::optional<QString> m_copiesNote; // its files are read when it is first asked for
    ProfileListModel m_profiles;
    ElsewhereModel m_elsewhere;
    ServerAwayModel m_server;
    // Made when it is looked at: until then no language's syllables are needed.
    mutable std::shared_ptr<const DisplayedItem> m_sample;
    mutable bool m_isSampleCurrent = false;
};

} // namespace chitai
