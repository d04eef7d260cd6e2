// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "ui/common/PageModel.h"
#include "ui/library/FoundPicturesModel.h"

namespace chitai {

class LibraryService;
class PictureFinder;

/// Texts that the parent types or pastes for the library: each line one, or all of them one poem.
/// Their language is guessed as they are typed, until a person says which it is.
class NewTextModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString tag READ tag WRITE setTag NOTIFY changed)
    Q_PROPERTY(bool isOne READ isOne WRITE setOne NOTIFY changed)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY changed)
    Q_PROPERTY(int textCount READ textCount NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString card READ card WRITE setCard NOTIFY changed)
    Q_PROPERTY(chitai::FoundPicturesModel *found READ found CONSTANT)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)

public:
    /// Both must outlive the page model.
    NewTextModel(LibraryService &libraryService, PictureFinder &finder, QObject *parent = nullptr);

    /// Pictures that fit the text, where it is a single one.
    [[nodiscard]] FoundPicturesModel *found() { return &m_found; }
    /// The one of them that it is to get; empty: none.
    [[nodiscard]] QString picture() const { return m_picture; }
    /// Chooses one of them, or takes it back where it is the one.
    Q_INVOKABLE void choosePicture(const QString &pictureId);

    /// A picture of the family's that the text is written for; empty: none. It goes before
    /// picture().
    [[nodiscard]] QString card() const { return m_card; }
    void setCard(const QString &illustrationId);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    /// For all of them; empty: none.
    [[nodiscard]] QString tag() const { return m_tag; }
    void setTag(const QString &tag);
    /// The lines belong together, as those of a poem.
    [[nodiscard]] bool isOne() const { return m_isOne; }
    void setOne(bool one);
    /// With something on them.
    [[nodiscard]] int lineCount() const;
    /// How many texts save() would make.
    [[nodiscard]] int textCount() const;
    /// Of the texts, a code: as guessed, or as a person said.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    /// The language that a text has which both German and English know.
    void expectLanguage(const QString &code);

    /// Puts them into the library, all or none, and is empty then. False where that did not work,
    /// and `message` says why.
    Q_INVOKABLE bool save();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    /// The id of the first of them, and the language of all.
    void saved(const QString &itemId, const QString &language);
    /// The picture was chosen for the item that has just been made.
    void pictureWanted(const QString &pictureId, const QString &itemId);

private:
    [[nodiscard]] QStringList texts() const;
    void follow();

    LibraryService &m_libraryService;
    FoundPicturesModel m_found;
    QString m_picture;
    QString m_card;
    QString m_text;
    QString m_tag;
    bool m_isOne = false;
    Language m_expected = Language::Russian;
    std::optional<Language> m_said; // by a person
};

} // namespace chitai
