// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/KnownLetters.h"
#include "reading/LibraryService.h"
#include "ui/common/PageModel.h"
#include "ui/library/FoundPicturesModel.h"
#include "ui/library/IllustrationListModel.h"

#include <QHash>
#include <QUrl>

namespace chitai {

class IllustrationStore;
class Practice;
class SessionModel;

/// One item, open for the parent to change: its text, its tags, its pictures.
class OpenItemModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QString itemId READ itemId WRITE setItemId NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged)
    Q_PROPERTY(bool isEdited READ isEdited NOTIFY draftChanged)
    Q_PROPERTY(QString unsaved READ unsaved NOTIFY draftChanged)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString tags READ tags NOTIFY tagsChanged)
    Q_PROPERTY(int usageCount READ usageCount NOTIFY changed)
    Q_PROPERTY(QString lastUsed READ lastUsed NOTIFY changed)
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed)
    Q_PROPERTY(QString coverId READ coverId NOTIFY changed)
    Q_PROPERTY(QString credits READ credits NOTIFY changed)
    Q_PROPERTY(bool knowsLetters READ knowsLetters NOTIFY changed)
    Q_PROPERTY(QString newLetters READ newLetters NOTIFY changed)
    Q_PROPERTY(chitai::IllustrationListModel *pictures READ pictures CONSTANT)
    Q_PROPERTY(chitai::FoundPicturesModel *found READ found CONSTANT)

public:
    /// All of it must outlive the page model.
    struct Dependencies
    {
        LibraryService &libraryService;
        const IllustrationStore &illustrations;
        const IllustrationFiles &files;
        const SessionModel &model;
        const Practice &practice;
        PictureFinder &finder;
    };

    explicit OpenItemModel(const Dependencies &deps, QObject *parent = nullptr);

    /// Empty where none is open.
    [[nodiscard]] QString itemId() const;
    void setItemId(const QString &id);
    [[nodiscard]] bool isOpen() const { return m_entry.has_value(); }
    [[nodiscard]] QString text() const;
    /// The text as the parent has changed it so far. It stays when another item is opened.
    [[nodiscard]] QString draft() const;
    void setDraft(const QString &text);
    [[nodiscard]] bool isEdited() const { return m_entry && m_drafts.contains(m_entry->item.id); }
    /// What another item is to become once it is saved; empty where none waits for that.
    [[nodiscard]] QString unsaved() const;
    [[nodiscard]] QString language() const;
    /// Separated by commas.
    [[nodiscard]] QString tags() const;
    [[nodiscard]] int usageCount() const;
    /// The day, as the interface's language writes it; empty where it was never read.
    [[nodiscard]] QString lastUsed() const;
    /// The address of its newest picture; empty without one.
    [[nodiscard]] QUrl picture() const;
    /// Of its pictures the one that stands for it in lists; empty without one.
    [[nodiscard]] QString coverId() const;
    Q_INVOKABLE bool chooseCover(const QString &illustrationId);
    /// Who made its pictures, a line each, where somebody is to be named.
    [[nodiscard]] QString credits() const;
    /// Whether a parent has said which letters the child that reads knows in its language.
    [[nodiscard]] bool knowsLetters() const { return m_letters.has_value(); }
    /// Those of the text that are new to that child, in words; empty where it has none.
    [[nodiscard]] QString newLetters() const;
    /// Which letters a child knows may have changed.
    void refreshLetters();
    [[nodiscard]] IllustrationListModel *pictures() { return &m_pictures; }
    /// Pictures that fit its text, as it is written so far.
    [[nodiscard]] FoundPicturesModel *found() { return &m_found; }

    // False where it could not be saved; `message` says why.
    Q_INVOKABLE bool saveDraft();
    /// Saves what `unsaved` says.
    Q_INVOKABLE bool saveUnsaved();
    Q_INVOKABLE void discardDraft();
    Q_INVOKABLE void discardUnsaved();
    Q_INVOKABLE bool saveTags(const QString &tags);
    Q_INVOKABLE bool link(const QString &illustrationId);
    Q_INVOKABLE bool unlink(const QString &illustrationId);

Q_SIGNALS:
    void changed();
    void draftChanged();
    void tagsChanged();

private:
    void refresh();
    void show(std::optional<ItemEntry> entry);
    void readLetters();
    [[nodiscard]] QUuid unsavedId() const;
    [[nodiscard]] bool save(const QUuid &itemId);

    Dependencies m_deps;
    std::optional<ItemEntry> m_entry;
    std::optional<QUuid> m_reader; // for whom m_letters are
    std::optional<TextLetters> m_letters;
    QHash<QUuid, QString> m_drafts; // by item, where they differ from its text
    IllustrationListModel m_pictures;
    FoundPicturesModel m_found;
};

} // namespace chitai
