// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// The handbook: its chapters, of which one is open, and the search in them. The texts are Markdown
/// files of resources/handbook, a folder a language of the interface; they are read when the
/// handbook is first looked at. A row is a chapter that has all words of the query. Lives in the
/// main thread.
class HandbookModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(QString chapter READ chapter NOTIFY textChanged)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY textChanged)
    Q_PROPERTY(QString title READ title NOTIFY textChanged)
    Q_PROPERTY(QString text READ text NOTIFY textChanged)
    Q_PROPERTY(QString plainText READ plainText NOTIFY textChanged)
    Q_PROPERTY(QUrl lightPicture READ lightPicture NOTIFY textChanged)
    Q_PROPERTY(QUrl darkPicture READ darkPicture NOTIFY textChanged)

public:
    enum Role {
        ChapterRole
        = Qt::UserRole + 1, ///< "chapter": the name of its file, the same in all languages
        TitleRole, ///< "title"
        ExcerptRole, ///< "excerpt": the line in which the query was found; empty without a query
    };

    explicit HandbookModel(QObject *parent = nullptr);

    /// Of the interface. The open chapter stays the same.
    void setLanguage(Language language);

    [[nodiscard]] QString query() const { return m_query; }
    /// However the words are written: the same folding as in the library's search.
    void setQuery(const QString &query);

    [[nodiscard]] QString chapter() const { return m_chapter; }
    /// Of the open chapter among those that were found, or -1.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString title() const;
    /// The open chapter without its title, as HTML of Qt's subset.
    [[nodiscard]] QString text() const;

    /// The same for a screen reader, a line a paragraph.
    [[nodiscard]] QString plainText() const;

    /// What the open chapter is about, as it looks in a light window and in a dark one; empty where
    /// there is nothing to see. scripts/gallery draws them.
    [[nodiscard]] QUrl lightPicture() const { return picture(QStringLiteral("light")); }
    [[nodiscard]] QUrl darkPicture() const { return picture(QStringLiteral("dark")); }

    /// Opens a chapter; one that is not there leaves the open one.
    Q_INVOKABLE void open(const QString &chapter);
    /// The same, and somebody who is elsewhere wants to read it now.
    Q_INVOKABLE void show(const QString &chapter);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void queryChanged();
    void textChanged();
    /// Whoever shows pages shall show the handbook.
    void wanted();

private:
    struct Chapter
    {
        QString name;
        QString title;
        QString markdown; // without the title
        QStringList lines; // as they are read, without marks
    };

    void load() const;
    void find();
    [[nodiscard]] const Chapter *openChapter() const;
    [[nodiscard]] QUrl picture(const QString &theme) const;

    Language m_language = Language::English;
    QString m_query;
    QString m_chapter;
    mutable QList<Chapter> m_chapters; // in the order of the book; empty until they are wanted
    struct Found
    {
        qsizetype chapter;
        QString excerpt;
    };
    mutable QList<Found> m_found;
};

} // namespace chitai
