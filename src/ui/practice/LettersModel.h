// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/LetterShelf.h"
#include "ui/common/PageModel.h"
#include "ui/practice/LetterListModel.h"

#include <QVariantList>

namespace chitai {

class LibrarySearch;
class LibraryService;
class Practice;
class Profiles;

/// The letters that a child knows, as the parent says: the order in which they come, how far the
/// child is, and which texts can be read with them. For the child that reads, or another one.
class LettersModel : public chitai::ActivePageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QStringList orders READ orders NOTIFY changed)
    Q_PROPERTY(int order READ order WRITE setOrder NOTIFY changed)
    Q_PROPERTY(bool hasOrder READ hasOrder NOTIFY changed)
    Q_PROPERTY(bool isOwn READ isOwn NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(chitai::LetterListModel *letters READ letters CONSTANT)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY changed)
    Q_PROPERTY(int knownCount READ knownCount NOTIFY changed)
    Q_PROPERTY(QStringList next READ next NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
    Q_PROPERTY(bool hasRules READ hasRules NOTIFY changed)
    Q_PROPERTY(bool knowsZhiShi READ knowsZhiShi WRITE setKnowsZhiShi NOTIFY changed)
    Q_PROPERTY(bool knowsSoftSign READ knowsSoftSign WRITE setKnowsSoftSign NOTIFY changed)
    Q_PROPERTY(bool knowsHardSign READ knowsHardSign WRITE setKnowsHardSign NOTIFY changed)
    Q_PROPERTY(int readable READ readable NOTIFY changed)
    Q_PROPERTY(int opened READ opened NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QVariantList examples READ examples NOTIFY changed)

public:
    /// All of it must outlive the model.
    struct Dependencies
    {
        Practice &practice;
        Profiles &profiles;
        const LibrarySearch &search;
        LibraryService &libraryService;
    };

    explicit LettersModel(const Dependencies &deps, QObject *parent = nullptr);

    /// Whose letters; the child that reads where nobody was chosen.
    void setChild(const QUuid &child);
    [[nodiscard]] QString name() const;
    /// A code. The child's own where none was chosen.
    [[nodiscard]] QString language() const { return languageCode(m_language); }
    void setLanguage(const QString &code);

    /// The names of the primers of the language.
    [[nodiscard]] QStringList orders() const;
    /// An index into orders(); as many as there are: the family's own; -1: none was chosen, and the
    /// child reads all letters.
    [[nodiscard]] int order() const;
    void setOrder(int order);
    [[nodiscard]] bool hasOrder() const { return !m_choice.order.isEmpty(); }
    [[nodiscard]] bool isOwn() const { return m_choice.order == u"own"; }
    /// LetterOrder::source of the primer; empty for the family's own.
    [[nodiscard]] QString source() const;
    [[nodiscard]] LetterListModel *letters() { return &m_letters; }
    /// How many steps the child has done, and how many there are.
    [[nodiscard]] int step() const { return m_choice.step; }
    [[nodiscard]] int stepCount() const { return m_steps; }
    [[nodiscard]] int knownCount() const;
    /// The letters that the next step brings.
    [[nodiscard]] QStringList next() const;
    [[nodiscard]] QStringList words() const { return m_choice.words; }
    /// Whether the language has small rules.
    [[nodiscard]] bool hasRules() const { return m_language == Language::Russian; }
    [[nodiscard]] bool knowsZhiShi() const { return m_choice.knowsZhiShi; }
    void setKnowsZhiShi(bool knows);
    [[nodiscard]] bool knowsSoftSign() const { return m_choice.knowsSoftSign; }
    void setKnowsSoftSign(bool knows);
    [[nodiscard]] bool knowsHardSign() const { return m_choice.knowsHardSign; }
    void setKnowsHardSign(bool knows);
    /// How many texts of the library can be read, how many more the next step opens, and of how
    /// many in all.
    [[nodiscard]] int readable() const { return m_readable; }
    [[nodiscard]] int opened() const { return m_opened; }
    [[nodiscard]] int total() const { return m_shelf.count(); }
    /// Some of those that the next step opens: {text, letters}.
    [[nodiscard]] QVariantList examples() const { return m_examples; }

    // A problem is told in `message`, and nothing is lost.
    /// Moves the border without keeping it: the slider is still held.
    Q_INVOKABLE void previewStep(int step);
    /// Moves it and keeps it.
    Q_INVOKABLE void setStep(int step);
    /// Switches one letter by itself, for children who do not follow the book.
    Q_INVOKABLE void toggle(int letter);
    /// Puts a letter of the family's own order before the one that stands at that place now; a
    /// primer's order becomes the family's own by it.
    Q_INVOKABLE void moveLetter(int from, int to);
    Q_INVOKABLE void addWord(const QString &word);
    Q_INVOKABLE void removeWord(int index);
    Q_INVOKABLE void showReadable();

Q_SIGNALS:
    void changed();
    /// The parent wants to see the texts that can be read.
    void readableWanted(const QString &language);

private:
    void activate() override;
    [[nodiscard]] QUuid child() const;
    void load();
    void fillShelf();
    void update();
    void keep(const LetterChoice &choice);

    Dependencies m_deps;
    std::optional<QUuid> m_child; // that was chosen
    std::optional<Language> m_chosenLanguage;
    Language m_language = Language::Russian;
    LetterChoice m_choice;
    LetterListModel m_letters;
    LetterShelf m_shelf;
    bool m_isShelfOld = true;
    int m_steps = 0;
    int m_readable = 0;
    int m_opened = 0;
    QVariantList m_examples;
};

} // namespace chitai
