// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "pictures/PictureSource.h"
#include "ui/common/RowListModel.h"

#include <QtQml/qqmlregistration.h>
#include <optional>

namespace chitai {

class PictureFinder;

/// Pictures on this machine that fit a text, while it is typed or open. It asks only while somebody
/// sees the answer, and never twice at once: of what was typed meanwhile the newest counts.
class FoundPicturesModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the views")
    Q_PROPERTY(bool isWanted READ isWanted WRITE setWanted NOTIFY isWantedChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString moreText READ moreText NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< "pictureId"
        NameRole, ///< "name": what is to be seen, in the language of the text
        ThumbnailRole, ///< "thumbnail": address of the small picture, of FoundPictureProvider
    };

    /// It must outlive the model.
    explicit FoundPicturesModel(PictureFinder &finder, QObject *parent = nullptr);

    /// Whether the pictures are in sight.
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    void setWanted(bool wanted);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    /// How to get more to choose from, in words; empty where all sources are installed.
    [[nodiscard]] QString moreText() const;

    /// What they have to fit; an empty text has none.
    void setText(const QString &text, Language language);
    [[nodiscard]] bool has(const QString &pictureId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void isWantedChanged();
    /// The rows are others, too.
    void countChanged();

private:
    using Question = std::pair<QString, Language>;

    void ask();
    void show(const QList<FoundPicture> &rows);

    PictureFinder &m_finder;
    Question m_question{QString(), Language::Russian};
    std::optional<Question> m_asked; // the last, answered or not
    bool m_isAsking = false;
    bool m_isWanted = false;
    QList<FoundPicture> m_rows;
};

} // namespace chitai
