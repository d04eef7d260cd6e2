// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "pictures/OutsidePictures.h"
#include "ui/common/RowListModel.h"

#include <QtQml/qqmlregistration.h>
#include <functional>

namespace chitai {

/// The switch that lets the program look for pictures on the internet, and what was found there for
/// words that a parent has sent off.
class OutsidePicturesModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool isAllowed READ isAllowed WRITE setAllowed NOTIFY isAllowedChanged)
    Q_PROPERTY(QString services READ services CONSTANT)
    Q_PROPERTY(QString suggestedWords READ suggestedWords NOTIFY suggestedWordsChanged)
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< "pictureId"
        NameRole, ///< "name": its title
        CreditRole, ///< "credit": who made it, and its licence, in one line
        ThumbnailRole, ///< "thumbnail": the small picture itself as a data: address, once it is
                       ///< there
    };

    /// Words that are never proposed to be sent away: the names of the family's children.
    using PrivateNames = std::function<QStringList()>;

    /// It must outlive the model.
    OutsidePicturesModel(OutsidePictures &outside, PrivateNames privateNames,
                         QObject *parent = nullptr);
    ~OutsidePicturesModel() override;

    [[nodiscard]] bool isAllowed() const;
    void setAllowed(bool allowed);
    /// The names of those who are asked, as a list in words.
    [[nodiscard]] QString services() const;
    /// For the field in which the words are written; nothing is asked before search().
    [[nodiscard]] QString suggestedWords() const { return m_suggested; }
    [[nodiscard]] bool isSearching() const { return m_ticket != 0; }
    /// Why there is nothing, or who did not answer; empty where all is well.
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }

    /// Another text is looked at: what was found for the one before goes.
    void setText(const QString &text, Language language);
    Q_INVOKABLE void search(const QString &words);
    Q_INVOKABLE void cancel();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void isAllowedChanged();
    void suggestedWordsChanged();
    void changed();

private:
    struct Row
    {
        OutsidePicture picture;
        QString thumbnail;
    };

    void show(const Result<OutsideAnswer> &answer);
    void clear();
    void fetchNext();
    void endTickets();

    OutsidePictures &m_outside;
    const PrivateNames m_privateNames;
    QString m_suggested;
    QString m_message;
    QList<Row> m_rows;
    OutsidePictures::Ticket m_ticket = 0; // of the question; 0 for none
    QSet<OutsidePictures::Ticket> m_fetching; // small pictures
    int m_next = 0; // the row whose small picture is fetched next
};

} // namespace chitai
