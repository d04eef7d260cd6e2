// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/story/StoryDraftModel.h"

#include <QCoreApplication>

namespace chitai {

namespace {

/// The context of the words for the parent.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chitai::StoryDraftModel)
};

QString placeName(DraftLine::Place place)
{
    switch (place) {
    case DraftLine::Place::Desk:
        return {};
    case DraftLine::Place::Queue:
        return Words::tr("Waits for the child");
    case DraftLine::Place::Screen:
        return Words::tr("The child reads it");
    case DraftLine::Place::Read:
        return Words::tr("Read");
    }
    Q_UNREACHABLE();
}

} // namespace

void StoryDraftModel::setDraft(const StoryDraft &draft)
{
    QList<Row> rows;
    for (const DraftLine &line : draft.lines) {
        QStringList remarks;
        for (const Remark &remark : line.verdict.remarks)
            remarks += explain(remark);
        rows += {draft.messageNumber, line, remarks.join(u' ')};
    }
    // A line that is edited or decided on stays the same line, with its buttons and their focus.
    qsizetype row = 0;
    const bool isSameReply
        = rows.size() == m_rows.size()
        && std::all_of(rows.cbegin(), rows.cend(), [&](const Row &one) {
               const Row &other = m_rows[row++];
               return one.message == other.message && one.line.isChoice == other.line.isChoice;
           });
    replaceRows(m_rows, rows, [isSameReply](const Row &one, const Row &other) {
        return isSameReply || one == other;
    });
}

int StoryDraftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StoryDraftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[message, line, remarks] = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return line.text();
    case ChoiceRole:
        return line.isChoice;
    case FirstChoiceRole:
        return line.isChoice && (index.row() == 0 || !m_rows[index.row() - 1].line.isChoice);
    case RemarksRole:
        return remarks;
    case RefusedRole:
        return line.verdict.isRefused();
    case ApprovedRole:
        return line.state == DraftLine::State::Approved;
    case DroppedRole:
        return line.state == DraftLine::State::Dropped;
    case SentRole:
        return line.isSent();
    case PlaceRole:
        return placeName(line.place);
    default:
        return {};
    }
}

QHash<int, QByteArray> StoryDraftModel::roleNames() const
{
    return {
        {TextRole, "words"},        {ChoiceRole, "isChoice"},   {FirstChoiceRole, "isFirstChoice"},
        {RemarksRole, "remarks"},   {RefusedRole, "isRefused"}, {ApprovedRole, "isApproved"},
        {DroppedRole, "isDropped"}, {SentRole, "isSent"},       {PlaceRole, "place"}};
}

} // namespace chitai
