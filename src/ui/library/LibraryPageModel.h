// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/LibraryService.h"
#include "ui/common/PageModel.h"
#include "ui/library/LibraryListModel.h"

#include <QTimer>
#include <functional>

namespace chitai {

class Practice;
class SessionModel;

/// Model of the page Library: query, selected rows and commands on them. The list is updated after
/// every change, also by tablets, stories and imports.
class LibraryPageModel : public chitai::ActivePageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool mayManage READ mayManage CONSTANT)
    Q_PROPERTY(chitai::LibraryListModel *entries READ entries CONSTANT)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY queryChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY queryChanged)
    Q_PROPERTY(bool onlyNew READ onlyNew WRITE setOnlyNew NOTIFY queryChanged)
    Q_PROPERTY(
        bool onlyIllustrated READ onlyIllustrated WRITE setOnlyIllustrated NOTIFY queryChanged)
    Q_PROPERTY(bool onlyStarred READ onlyStarred WRITE setOnlyStarred NOTIFY queryChanged)
    Q_PROPERTY(bool onlyReadable READ onlyReadable WRITE setOnlyReadable NOTIFY queryChanged)
    Q_PROPERTY(QString tag READ tag WRITE setTag NOTIFY queryChanged)
    Q_PROPERTY(int mostWords READ mostWords WRITE setMostWords NOTIFY queryChanged)
    Q_PROPERTY(QStringList filters READ filters NOTIFY queryChanged)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY queryChanged)
    Q_PROPERTY(bool isFiltered READ isFiltered NOTIFY queryChanged)
    Q_PROPERTY(QStringList tags READ tags NOTIFY tagsChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)
    Q_PROPERTY(QString doublesText READ doublesText NOTIFY doublesChanged)
    Q_PROPERTY(QStringList doubles READ doubles NOTIFY doublesChanged)

public:
    enum Order { Alphabetical, NewestFirst, LeastRead, ShortestFirst, EasiestFirst };
    Q_ENUM(Order)

    /// All of it must outlive the page model.
    struct Dependencies
    {
        SessionModel &model;
        LibrarySearch &search;
        LibraryService &libraryService;
        const IllustrationFiles &files;
        Practice &practice;
        /// Whether texts may be changed and deleted here, see AppCore::mayManage().
        std::function<bool()> mayManage = [] { return true; };
    };

    explicit LibraryPageModel(const Dependencies &deps, QObject *parent = nullptr);

    [[nodiscard]] bool mayManage() const { return m_deps.mayManage(); }
    [[nodiscard]] LibraryListModel *entries() { return &m_entries; }

    [[nodiscard]] QString text() const { return m_query.text; }
    void setText(const QString &text);
    /// A code, or empty for all languages.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    /// The language that the child reads in, or empty: what is shown until a person chooses.
    void expectLanguage(const QString &code);
    [[nodiscard]] bool onlyNew() const { return m_query.onlyNew; }
    void setOnlyNew(bool only);
    [[nodiscard]] bool onlyIllustrated() const { return m_query.onlyIllustrated; }
    void setOnlyIllustrated(bool only);
    [[nodiscard]] bool onlyStarred() const { return m_query.onlyStarred; }
    void setOnlyStarred(bool only);
    /// What the child that reads can read with the letters that it knows.
    [[nodiscard]] bool onlyReadable() const { return m_onlyReadable; }
    void setOnlyReadable(bool only);
    /// All that this child can read, whatever was left out before.
    void showReadable(const QString &language);
    /// Empty: with any tag or none.
    [[nodiscard]] QString tag() const { return m_query.tag; }
    void setTag(const QString &tag);
    /// Texts of at most so many words; 0: of any length.
    [[nodiscard]] int mostWords() const { return m_query.mostWords; }
    void setMostWords(int words);
    /// What is left out beside text and language, in words, one by one.
    [[nodiscard]] QStringList filters() const;
    [[nodiscard]] Order order() const { return Order(m_query.order); }
    void setOrder(Order order);
    /// Whether something is left out.
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QStringList tags() const { return m_tags; }
    [[nodiscard]] bool canUndo() const { return !m_removals.isEmpty(); }
    /// What undo() would bring back, in words; empty where there is nothing.
    [[nodiscard]] QString undoText() const;

    /// An offer to join texts that stand in the library in several spellings; empty where there are
    /// none, or where it was dismissed.
    [[nodiscard]] QString doublesText() const;
    /// The spellings of each of them, the one that stays first: "don't   don’t".
    [[nodiscard]] QStringList doubles() const { return m_doubles; }

    /// Switches one of `filters` off.
    Q_INVOKABLE void dropFilter(int index);
    /// All of `filters`.
    Q_INVOKABLE void dropFilters();
    /// Looks for everything again.
    Q_INVOKABLE void clearFilters();
    Q_INVOKABLE void setSelected(int row, bool selected) { m_entries.setSelected(row, selected); }
    Q_INVOKABLE void toggleSelected(int row) { m_entries.toggleSelected(row); }
    Q_INVOKABLE void selectTo(int row) { m_entries.selectTo(row); }
    Q_INVOKABLE void selectAll() { m_entries.selectAll(); }
    Q_INVOKABLE void clearSelection() { m_entries.clearSelection(); }

    // What a person can do. A problem is told in `message`, and nothing is lost.
    Q_INVOKABLE void addToSession(const QString &itemId);
    Q_INVOKABLE void addSelectedToSession();
    /// The same, before all that waits.
    Q_INVOKABLE void readNext(const QString &itemId);
    /// A text that has just come in: it is shown, whatever is left out.
    void reveal(const QString &language);
    Q_INVOKABLE void setStarred(const QString &itemId, bool starred);
    Q_INVOKABLE void removeItem(const QString &itemId);
    Q_INVOKABLE void removeSelected();
    /// Takes the last deletion back, then the one before it.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismissUndo();
    /// Makes one text of each of the doubles. It can't be undone, so ask before.
    Q_INVOKABLE void joinDoubles();
    /// Offers it no more until the program starts again.
    Q_INVOKABLE void dismissDoubles();
    /// Adds a tag to all that is selected.
    Q_INVOKABLE void tagSelected(const QString &tag);

Q_SIGNALS:
    void queryChanged();
    void tagsChanged();
    void undoChanged();
    void doublesChanged();

private:
    void activate() override;
    void applyQuery();
    void applyLetters();
    /// A query of this order that leaves nothing out.
    [[nodiscard]] LibraryQuery everything() const;
    /// Where texts are listed by how hard they are for the child that reads: computes that for some
    /// now, and for the others in the next iterations of the event loop.
    void rank();
    /// False where some are left.
    [[nodiscard]] bool rankSome();
    void rankAnew();
    void refresh();
    void refreshTags();
    void refreshDoubles();
    void updateItem(const QUuid &id);
    void followSession();
    struct Filter
    {
        QString name;
        LibraryQuery without; ///< the query once it is off
        bool isOfLetters = false; ///< it is no part of the query
    };
    [[nodiscard]] QList<Filter> filtersThatAreOn() const;
    [[nodiscard]] bool queue(const QList<QUuid> &ids);
    void addToSession(const QList<QUuid> &ids);
    void remove(const QList<QUuid> &ids);

    Dependencies m_deps;
    LibraryListModel m_entries;
    LibraryQuery m_query;
    bool m_onlyReadable = false;
    bool m_isLanguageChosen = false; // by a person
    QStringList m_tags;
    QStringList m_doubles;
    bool m_offersDoubles = true;
    QTimer m_ranking; // as long as texts lack their difficulty for the child
    QTimer m_refresh; // once for many changes in a row
    QList<LibraryRemoval> m_removals; // the last at the end
};

} // namespace chitai
