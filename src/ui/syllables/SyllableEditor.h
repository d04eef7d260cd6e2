// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace chitai {

class LibraryService;
class SessionModel;
class Syllabifiers;

/// Where the parent moves the borders of a word's syllables: its letters, one a row, with a border
/// before some. Opened for a text, it goes from one of its words to another, and what was moved in
/// each is kept by save() alone.
class SyllableEditor : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(QStringList words READ words NOTIFY wordsChanged)
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY wordChanged)
    Q_PROPERTY(QString word READ word NOTIFY wordChanged)
    Q_PROPERTY(QStringList pieces READ pieces NOTIFY piecesChanged)
    Q_PROPERTY(bool isProgramSplit READ isProgramSplit NOTIFY piecesChanged)
    Q_PROPERTY(bool isCorrected READ isCorrected NOTIFY piecesChanged)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)

public:
    enum Role {
        LetterRole = Qt::UserRole + 1, ///< "letter", with what clings to it
        BeforeRole, ///< "before": the letter before it, empty for the first
        HasBorderRole, ///< "hasBorder": a syllable begins with it
        IsFixedRole, ///< "isFixed": nobody has a choice there
        SyllableRole, ///< "syllable": the number of its syllable, from 0; dashes count
    };

    /// All of it must outlive the editor.
    struct Dependencies
    {
        SessionModel &model;
        const LibraryService &library;
        const Syllabifiers &syllabifiers;
    };

    explicit SyllableEditor(const Dependencies &deps, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Those of the text that have letters, without the punctuation around them.
    [[nodiscard]] QStringList words() const { return m_words; }
    /// Among words().
    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int index);
    [[nodiscard]] QString word() const { return m_words.value(m_chosen); }
    /// As the borders stand now.
    [[nodiscard]] QStringList pieces() const;
    [[nodiscard]] bool isProgramSplit() const;
    /// Whether the family has split this word before.
    [[nodiscard]] bool isCorrected() const;
    [[nodiscard]] QString message() const { return m_message; }

    // Nothing opens where there is no word to split.
    /// A word of the text on screen, by its index there.
    Q_INVOKABLE void openShown(int wordIndex);
    Q_INVOKABLE void openQueued(const QString &sessionItemId);
    Q_INVOKABLE void openItem(const QString &itemId);
    /// language: its code.
    Q_INVOKABLE void openWord(const QString &language, const QString &word);

    /// Sets the border before a letter, or takes it away.
    Q_INVOKABLE void toggle(int row);
    /// The next row in this direction with a border to choose; the same where there is none.
    Q_INVOKABLE [[nodiscard]] int nextGap(int row, int direction) const;
    /// Keeps the split of each word that was changed, and closes. A problem is told in `message`,
    /// and it stays open, at the word that has it.
    Q_INVOKABLE void save();
    /// The same, with this word as the program splits it.
    Q_INVOKABLE void useProgramSplit();
    Q_INVOKABLE void close();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void isOpenChanged();
    void wordsChanged();
    void wordChanged();
    void piecesChanged();
    void messageChanged();
    /// As PageModel has it.
    void acted();

private:
    struct Part
    {
        QString text;
        bool hasBorder = false; ///< before it
        bool isFixed = false;
    };

    using Borders = QList<bool>; ///< before each part of a word

    void open(const QStringList &words, int wordIndex, Language language);
    void openText(const QString &text, Language language);
    void takeWord();
    [[nodiscard]] Result<void> keep(const QString &word, const Borders &wanted);
    [[nodiscard]] Borders bordersNow() const;
    /// As the word is split on the screens.
    [[nodiscard]] Borders savedBorders(const QString &word) const;
    [[nodiscard]] Borders programBorders() const;
    void setMessage(const QString &message);

    Dependencies m_deps;
    bool m_isOpen = false;
    Language m_language = Language::Russian;
    QStringList m_words;
    int m_chosen = 0;
    QList<Part> m_letters;
    QHash<QString, Borders> m_moved; ///< not saved yet, by the keys of their words
    QString m_message;
};

} // namespace chitai
