// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/FoundPicturesModel.h"

#include "pictures/PictureFinder.h"
#include "ui/library/FoundPictureProvider.h"

#include <algorithm>

namespace chitai {

FoundPicturesModel::FoundPicturesModel(PictureFinder &finder, QObject *parent)
    : RowListModel(parent)
    , m_finder(finder)
{
}

void FoundPicturesModel::setWanted(bool wanted)
{
    if (wanted == m_isWanted)
        return;
    m_isWanted = wanted;
    Q_EMIT isWantedChanged();
    ask();
}

QString FoundPicturesModel::moreText() const
{
    return m_finder.isAvailable(QStringLiteral("stamp")) ? QString()
                                                         : tr("More pictures: see the handbook.");
}

void FoundPicturesModel::setText(const QString &text, Language language)
{
    m_question = {text, language};
    if (text.isEmpty() && !m_rows.isEmpty())
        show({}); // at once: it may not be in sight any more
    ask();
}

bool FoundPicturesModel::has(const QString &pictureId) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [&](const FoundPicture &row) { return row.id == pictureId; });
}

void FoundPicturesModel::ask()
{
    if (!m_isWanted || m_isAsking || m_question == m_asked)
        return;
    m_asked = m_question;
    m_isAsking = true;
    m_finder.find(m_question.first, m_question.second, this,
                  [this](const QList<FoundPicture> &pictures) {
                      m_isAsking = false;
                      show(pictures);
                      ask();
                  });
}

void FoundPicturesModel::show(const QList<FoundPicture> &rows)
{
    replaceRows(m_rows, rows, [](const FoundPicture &one, const FoundPicture &other) {
        return one.id == other.id;
    });
    Q_EMIT countChanged();
}

int FoundPicturesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FoundPicturesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundPicture &row = m_rows[index.row()];
    switch (role) {
    case IdRole:
        return row.id;
    case NameRole:
        return row.name;
    case ThumbnailRole:
        return FoundPictureProvider::addressOf(row.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> FoundPicturesModel::roleNames() const
{
    return {{IdRole, "pictureId"}, {NameRole, "name"}, {ThumbnailRole, "thumbnail"}};
}

} // namespace chitai
