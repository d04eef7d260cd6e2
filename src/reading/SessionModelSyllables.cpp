// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How words are split: the part of SessionModel that changes the syllabifiers.

#include "reading/SessionModel.h"
#include "text/Syllabifiers.h"

#include <QSet>

namespace chitai {

SessionModel::Outcome SessionModel::carryOut(const CorrectSyllables &command)
{
    std::optional<Language> language = command.language;
    if (!language)
        language = m_snapshot->current ? m_snapshot->current->language : m_snapshot->language;
    if (!language)
        return failure(ErrorCode::NoSession, QStringLiteral("Say which language the word is of."));
    if (command.word.size() > longestCorrectedWord) {
        return failure(
            ErrorCode::BadValue,
            QStringLiteral("A word has at most %1 characters.").arg(longestCorrectedWord));
    }
    if (command.syllables.isEmpty()) {
        const SyllableCorrection *known
            = m_syllabifiers.corrections().find(*language, command.word);
        if (!known)
            return {};
        const QString key = known->key;
        CHITAI_TRY(m_recorder.removeCorrection(*language, key));
        m_syllabifiers.corrections().remove(*language, key);
        resplit();
        return {};
    }
    CHITAI_TRY_ASSIGN(const SyllableCorrection correction,
                      makeCorrection(*language, command.word, command.syllables));
    return carryOut(AddCorrections{{correction}});
}

SessionModel::Outcome SessionModel::carryOut(const AddCorrections &command)
{
    SyllableCorrections &corrections = m_syllabifiers.corrections();
    bool isChange = false;
    QSet<std::pair<int, QString>> added; // language and key
    for (const SyllableCorrection &correction : command.corrections) {
        const SyllableCorrection *known = corrections.find(correction.language, correction.word);
        isChange = isChange || !known || *known != correction;
        if (!known)
            added.insert({int(correction.language), correction.key});
    }
    if (!isChange)
        return {};
    if (corrections.size() + added.size() > mostCorrections) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("A family has at most %1 corrections.").arg(mostCorrections));
    }
    CHITAI_TRY(m_recorder.recordCorrections(command.corrections));
    for (const SyllableCorrection &correction : command.corrections)
        corrections.set(correction);
    resplit();
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const SetRussianNorm &command)
{
    if (m_syllabifiers.russianNorm() != command.norm) {
        m_syllabifiers.setRussianNorm(command.norm);
        resplit();
    }
    return {};
}

std::shared_ptr<const DisplayedItem>
SessionModel::asSplitNow(const std::shared_ptr<const DisplayedItem> &item) const
{
    if (!item)
        return item;
    DisplayedItem anew = *item;
    anew.reading = prepareText(anew.text, m_syllabifiers.of(anew.language));
    return anew.reading == item->reading ? item
                                         : std::make_shared<const DisplayedItem>(std::move(anew));
}

void SessionModel::resplit()
{
    ReadingSnapshot next = *m_snapshot;
    next.current = asSplitNow(next.current);
    if (next.current != m_snapshot->current)
        publish(std::move(next));
    Q_EMIT syllablesChanged();
}

} // namespace chitai
