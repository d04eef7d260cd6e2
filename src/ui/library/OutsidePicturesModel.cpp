// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/OutsidePicturesModel.h"

#include "base/TextFolding.h"
#include "pictures/WordForms.h"
#include "ui/common/CreditLine.h"

#include <QLocale>
#include <algorithm>

namespace chitai {

namespace {

constexpr qsizetype mostSuggestedWords = 3;
constexpr qsizetype mostFetches = 4; // at once

bool isPrivate(const QString &word, const QStringList &names, Language language)
{
    const QStringList keys = wordKeys(word, language);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        const QStringList own = wordKeys(foldedText(name), language);
        return std::any_of(own.begin(), own.end(),
                           [&](const QString &key) { return keys.contains(key); });
    });
}

} // namespace

OutsidePicturesModel::OutsidePicturesModel(OutsidePictures &outside, PrivateNames privateNames,
                                           QObject *parent)
    : RowListModel(parent)
    , m_outside(outside)
    , m_privateNames(std::move(privateNames))
{
    connect(&m_outside, &OutsidePictures::allowedChanged, this, [this] {
        if (!isAllowed())
            clear();
        Q_EMIT isAllowedChanged();
    });
}

OutsidePicturesModel::~OutsidePicturesModel()
{
    endTickets();
}

bool OutsidePicturesModel::isAllowed() const
{
    return m_outside.isAllowed();
}

void OutsidePicturesModel::setAllowed(bool allowed)
{
    m_message.clear();
    if (!m_outside.setAllowed(allowed))
        m_message = tr("This could not be kept. Nothing has changed.");
    Q_EMIT changed();
}

QString OutsidePicturesModel::services() const
{
    return QLocale().createSeparatedList(m_outside.serviceNames());
}

void OutsidePicturesModel::setText(const QString &text, Language language)
{
    QStringList words = picturableWords(text, language);
    const QStringList names = m_privateNames();
    words.removeIf([&](const QString &word) { return isPrivate(word, names, language); });
    const QString suggested = QStringList(words.mid(0, mostSuggestedWords)).join(u' ');
    if (suggested == m_suggested)
        return;
    m_suggested = suggested;
    clear();
    Q_EMIT suggestedWordsChanged();
}

void OutsidePicturesModel::search(const QString &words)
{
    clear();
    m_ticket = m_outside.ask(words, this, [this](const Result<OutsideAnswer> &answer) {
        m_ticket = 0;
        show(answer);
    });
    Q_EMIT changed();
}

void OutsidePicturesModel::cancel()
{
    endTickets();
    Q_EMIT changed();
}

void OutsidePicturesModel::endTickets()
{
    m_outside.cancel(std::exchange(m_ticket, 0));
    for (const OutsidePictures::Ticket ticket : std::as_const(m_fetching))
        m_outside.cancel(ticket);
    m_fetching.clear();
    m_next = int(m_rows.size());
}

void OutsidePicturesModel::clear()
{
    endTickets();
    m_message.clear();
    if (!m_rows.isEmpty()) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }
    Q_EMIT changed();
}

void OutsidePicturesModel::show(const Result<OutsideAnswer> &answer)
{
    if (!answer) {
        m_message = answer.error().code == ErrorCode::BadValue
            ? tr("Write a word to look for.")
            : tr("%1: no answer. Check the connection to the internet, or try again later.")
                  .arg(services());
        Q_EMIT changed();
        return;
    }
    beginResetModel();
    m_rows.clear();
    for (const OutsidePicture &picture : answer->pictures)
        m_rows += Row{picture, {}};
    endResetModel();
    m_next = 0;
    if (!answer->silent.isEmpty())
        m_message = tr("%1: no answer.").arg(answer->silent.join(QStringLiteral(", ")));
    else if (m_rows.isEmpty())
        m_message = tr("Nothing was found. Try another word, or fewer.");
    fetchNext();
    Q_EMIT changed();
}

void OutsidePicturesModel::fetchNext()
{
    while (m_fetching.size() < mostFetches && m_next < m_rows.size()) {
        const QString id = m_rows[m_next++].picture.id;
        const auto ticket = std::make_shared<OutsidePictures::Ticket>(0);
        *ticket = m_outside.fetchThumbnail(
            id, this, [this, id, ticket](const Result<QByteArray> &small) {
                m_fetching.remove(*ticket);
                const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                              [&](const Row &one) { return one.picture.id == id; });
                if (small && row != m_rows.end()) {
                    row->thumbnail = QStringLiteral("data:image/webp;base64,")
                        + QString::fromLatin1(small->toBase64());
                    const QModelIndex changedRow = index(int(row - m_rows.begin()));
                    Q_EMIT dataChanged(changedRow, changedRow, {ThumbnailRole});
                }
                fetchNext();
            });
        m_fetching.insert(*ticket);
    }
}

int OutsidePicturesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OutsidePicturesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case IdRole:
        return row.picture.id;
    case NameRole:
        return row.picture.credit.title;
    case CreditRole:
        return creditLine(row.picture.credit);
    case ThumbnailRole:
        return row.thumbnail;
    default:
        return {};
    }
}

QHash<int, QByteArray> OutsidePicturesModel::roleNames() const
{
    return {{IdRole, "pictureId"},
            {NameRole, "name"},
            {CreditRole, "credit"},
            {ThumbnailRole, "thumbnail"}};
}

} // namespace chitai
