// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/syllables/SyllableEditor.h"

#include "reading/LibraryService.h"
#include "reading/SessionModel.h"
#include "text/Syllabifiers.h"
#include "text/WordLetters.h"
#include "ui/common/Problem.h"

#include <algorithm>

namespace chitai {

namespace {

/// None where there is nothing to split.
QStringList partsToSplit(const QString &word)
{
    // A word that is too long to be remembered is none to split.
    return word.size() <= longestCorrectedWord ? wordParts(word) : QStringList();
}

/// Before which of its parts a word is split. A cut inside a part is none.
QList<bool> bordersOf(const QStringList &pieces)
{
    QList<qsizetype> begins;
    qsizetype position = 0;
    for (const QString &piece : pieces) {
        begins += position;
        position += piece.size();
    }
    QList<bool> borders;
    position = 0;
    for (const QString &part : wordParts(pieces.join(QString()))) {
        borders += begins.contains(position);
        position += part.size();
    }
    return borders;
}

QStringList joined(const QStringList &parts, const QList<bool> &borders)
{
    QStringList pieces;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (pieces.isEmpty() || borders[i])
            pieces += parts[i];
        else
            pieces.back() += parts[i];
    }
    return pieces;
}

} // namespace

SyllableEditor::SyllableEditor(const Dependencies &deps, QObject *parent)
    : QAbstractListModel(parent)
    , m_deps(deps)
{
}

void SyllableEditor::openShown(int wordIndex)
{
    const std::shared_ptr<const DisplayedItem> shown = m_deps.model.snapshot()->current;
    // A number or a dash opens no other word.
    if (shown && !partsToSplit(shown->reading.words.value(wordIndex)).isEmpty())
        open(shown->reading.words, wordIndex, shown->language);
}

void SyllableEditor::openQueued(const QString &sessionItemId)
{
    const QUuid id = QUuid::fromString(sessionItemId);
    const SnapshotPtr now = m_deps.model.snapshot();
    for (const QueueEntry &entry : *now->queue) {
        if (entry.sessionItemId == id)
            openItem(entry.itemId.toString());
    }
}

void SyllableEditor::openItem(const QString &itemId)
{
    if (const Result<ItemEntry> entry = m_deps.library.item(QUuid::fromString(itemId)))
        openText(entry->item.text, entry->item.language);
}

void SyllableEditor::openWord(const QString &language, const QString &word)
{
    if (const std::optional<Language> known = languageFromCode(language))
        open({word}, 0, *known);
}

void SyllableEditor::openText(const QString &text, Language language)
{
    open(prepareText(text, m_deps.syllabifiers.of(language)).words, 0, language);
}

void SyllableEditor::open(const QStringList &words, int wordIndex, Language language)
{
    Q_EMIT acted();
    QStringList ours;
    int chosen = 0;
    for (int i = 0; i < words.size(); ++i) {
        const QStringList parts = partsToSplit(words[i]);
        if (i == wordIndex)
            chosen = int(ours.size());
        if (!parts.isEmpty())
            ours += parts.join(QString());
    }
    if (ours.isEmpty())
        return;
    m_language = language;
    m_words = ours;
    m_moved.clear();
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
    Q_EMIT acted();
    m_chosen = index;
    setMessage({});
    takeWord();
}

void SyllableEditor::takeWord()
{
    beginResetModel();
    m_letters.clear();
    const auto moved = m_moved.constFind(correctionKey(word()));
    const Borders borders = moved != m_moved.constEnd() ? *moved : savedBorders(word());
    bool followsDash = true; // the first letter has no border to choose either
    for (const QString &part : wordParts(word())) {
        const bool isADash = isDash(part.front());
        m_letters += {part, borders[m_letters.size()], isADash || followsDash};
        followsDash = isADash;
    }
    endResetModel();
    Q_EMIT wordChanged();
    Q_EMIT piecesChanged();
}

SyllableEditor::Borders SyllableEditor::bordersNow() const
{
    Borders borders;
    for (const Part &part : m_letters)
        borders += part.hasBorder;
    return borders;
}

SyllableEditor::Borders SyllableEditor::savedBorders(const QString &word) const
{
    return bordersOf(m_deps.syllabifiers.of(m_language).split(word));
}

SyllableEditor::Borders SyllableEditor::programBorders() const
{
    return bordersOf(m_deps.syllabifiers.program(m_language).split(word()));
}

QStringList SyllableEditor::pieces() const
{
    return joined(wordParts(word()), bordersNow());
}

bool SyllableEditor::isProgramSplit() const
{
    return bordersNow() == programBorders();
}

bool SyllableEditor::isCorrected() const
{
    return m_deps.syllabifiers.corrections().find(m_language, word()) != nullptr;
}

void SyllableEditor::toggle(int row)
{
    if (row < 0 || row >= m_letters.size() || m_letters[row].isFixed)
        return;
    Q_EMIT acted();
    m_letters[row].hasBorder = !m_letters[row].hasBorder;
    if (const Borders borders = bordersNow(); borders != savedBorders(word()))
        m_moved.insert(correctionKey(word()), borders);
    else
        m_moved.remove(correctionKey(word()));
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
    if (!m_isOpen)
        return;
    Q_EMIT acted();
    for (int i = 0; i < m_words.size() && !m_moved.isEmpty(); ++i) {
        const auto moved = m_moved.constFind(correctionKey(m_words[i]));
        if (moved == m_moved.constEnd())
            continue;
        if (const Result<void> kept = keep(m_words[i], *moved); !kept) {
            choose(i);
            setMessage(describeCorrectionProblem(kept.error()));
            return;
        }
        m_moved.erase(moved);
    }
    close();
}

void SyllableEditor::useProgramSplit()
{
    if (!m_isOpen)
        return;
    m_moved.insert(correctionKey(word()), programBorders());
    takeWord();
    save();
}

Result<void> SyllableEditor::keep(const QString &word, const Borders &wanted)
{
    const Syllabifiers &syllabifiers = m_deps.syllabifiers;
    if (syllabifiers.corrections().find(m_language, word)
        && bordersOf(syllabifiers.splitByParts(m_language, word)) == wanted)
        return m_deps.model.apply(CorrectSyllables{m_language, word, {}});
    if (savedBorders(word) == wanted)
        return {};
    return m_deps.model.apply(CorrectSyllables{m_language, word, joined(wordParts(word), wanted)});
}

void SyllableEditor::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_moved.clear();
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
