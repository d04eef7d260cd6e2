// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SyllableEditor.h"

#include "reading/GraceTimer.h"
#include "reading/LibraryEditor.h"
#include "reading/SessionModel.h"
#include "text/Syllabifiers.h"
#include "text/WordLetters.h"
#include "ui/Problem.h"

#include <algorithm>

namespace chitai {

SyllableEditor::SyllableEditor(const Parts &parts, QObject *parent)
    : QAbstractListModel(parent)
    , m_tools(parts)
{
}

void SyllableEditor::openShown(int wordIndex)
{
    if (const std::shared_ptr<const DisplayedItem> &shown = m_tools.model.snapshot().current)
        open(shown->reading.words, wordIndex, shown->language);
}

void SyllableEditor::openQueued(const QString &sessionItemId)
{
    const QUuid id = QUuid::fromString(sessionItemId);
    for (const QueueEntry &entry : *m_tools.model.snapshot().queue) {
        if (entry.sessionItemId == id)
            openItem(entry.itemId.toString());
    }
}

void SyllableEditor::openItem(const QString &itemId)
{
    if (const Result<ItemEntry> entry = m_tools.library.item(QUuid::fromString(itemId)))
        openText(entry->item.text, entry->item.language);
}

void SyllableEditor::openWord(const QString &language, const QString &word)
{
    if (const std::optional<Language> known = languageFromCode(language))
        open({word}, 0, *known);
}

void SyllableEditor::openText(const QString &text, Language language)
{
    open(prepareText(text, m_tools.syllabifiers.of(language)).words, 0, language);
}

void SyllableEditor::open(const QStringList &words, int wordIndex, Language language)
{
    m_tools.graceTimer.noteActivity();
    QStringList ours;
    int chosen = 0;
    for (int i = 0; i < words.size(); ++i) {
        // A word that is too long to be remembered is none to split.
        const QStringList parts
            = words[i].size() <= longestCorrectedWord ? wordParts(words[i]) : QStringList();
        if (i == wordIndex)
            chosen = int(ours.size());
        if (!parts.isEmpty())
            ours += parts.join(QString());
    }
    if (ours.isEmpty())
        return;
    m_language = language;
    m_words = ours;
    m_chosen = std::min(chosen, int(ours.size()) - 1);
    setMessage({});
    takeWord();
    Q_EMIT wordsChanged();
    if (!m_isOpen) {
        m_isOpen = true;
        Q_EMIT isOpenChanged();
    }
}

void SyllableEditor::choose(int index)
{
    if (index == m_chosen || index < 0 || index >= m_words.size())
        return;
    m_tools.graceTimer.noteActivity();
    m_chosen = index;
    setMessage({});
    takeWord();
}

void SyllableEditor::takeWord()
{
    beginResetModel();
    m_letters.clear();
    QList<qsizetype> begins;
    qsizetype position = 0;
    for (const QString &piece : m_tools.syllabifiers.of(m_language).split(word())) {
        begins += position;
        position += piece.size();
    }
    position = 0;
    bool followsDash = true; // the first letter has no border to choose either
    for (const QString &part : wordParts(word())) {
        const bool isADash = isDash(part.front());
        m_letters += {part, begins.contains(position), isADash || followsDash};
        followsDash = isADash;
        position += part.size();
    }
    endResetModel();
    Q_EMIT wordChanged();
    Q_EMIT piecesChanged();
}

QStringList SyllableEditor::pieces() const
{
    QStringList pieces;
    for (const Part &part : m_letters) {
        if (pieces.isEmpty() || part.hasBorder)
            pieces += part.text;
        else
            pieces.back() += part.text;
    }
    return pieces;
}

bool SyllableEditor::isProgramSplit() const
{
    return pieces() == m_tools.syllabifiers.program(m_language).split(word());
}

bool SyllableEditor::isCorrected() const
{
    return m_tools.syllabifiers.corrections().find(m_language, word()) != nullptr;
}

void SyllableEditor::toggle(int row)
{
    if (row < 0 || row >= m_letters.size() || m_letters[row].isFixed)
        return;
    m_tools.graceTimer.noteActivity();
    m_letters[row].hasBorder = !m_letters[row].hasBorder;
    Q_EMIT dataChanged(index(row), index(int(m_letters.size()) - 1), {HasBorderRole, SyllableRole});
    Q_EMIT piecesChanged();
}

int SyllableEditor::nextGap(int row, int direction) const
{
    for (int i = row + direction; i >= 0 && i < m_letters.size(); i += direction) {
        if (!m_letters[i].isFixed)
            return i;
    }
    return row;
}

void SyllableEditor::save()
{
    if (m_isOpen)
        carryOut(isProgramSplit() ? QStringList() : pieces());
}

void SyllableEditor::useProgramSplit()
{
    if (m_isOpen)
        carryOut({});
}

void SyllableEditor::carryOut(const QStringList &syllables)
{
    m_tools.graceTimer.noteActivity();
    const Result<void> done = m_tools.model.apply(CorrectSyllables{m_language, word(), syllables});
    if (done)
        close();
    else
        setMessage(describeCorrectionProblem(done.error()));
}

void SyllableEditor::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    Q_EMIT isOpenChanged();
}

void SyllableEditor::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    Q_EMIT messageChanged();
}

int SyllableEditor::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_letters.size());
}

QVariant SyllableEditor::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Part &part = m_letters[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case LetterRole:
        return part.text;
    case BeforeRole:
        return index.row() > 0 ? m_letters[index.row() - 1].text : QString();
    case HasBorderRole:
        return part.hasBorder;
    case IsFixedRole:
        return part.isFixed;
    case SyllableRole:
        return int(std::count_if(m_letters.begin() + 1, m_letters.begin() + index.row() + 1,
                                 [](const Part &one) { return one.hasBorder; }));
    default:
        return {};
    }
}

QHash<int, QByteArray> SyllableEditor::roleNames() const
{
    return {{LetterRole, "letter"},
            {BeforeRole, "before"},
            {HasBorderRole, "hasBorder"},
            {IsFixedRole, "isFixed"},
            {SyllableRole, "syllable"}};
}

} // namespace chitai
