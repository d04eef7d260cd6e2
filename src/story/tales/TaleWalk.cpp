// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/TaleWalk.h"

#include "base/TextFolding.h"
#include "story/tales/ChoiceMatching.h"

namespace chitai {

namespace {

/// SplitMix64's finaliser: the same on every machine, which std::hash is not.
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

/// "Go on!" is as good as "go on".
QString bare(const QString &prompt)
{
    QString folded = foldForSearch(prompt).simplified();
    while (!folded.isEmpty() && folded.back().isPunct())
        folded.chop(1);
    return folded;
}

} // namespace

TaleWalk::TaleWalk(const Tale &tale, const Phrases &phrases, const Character &character,
                   Language language, quint64 seed)
    : m_tale(tale)
    , m_phrases(phrases)
    , m_character(character)
    , m_language(language)
    , m_seed(seed)
{
}

void TaleWalk::open()
{
    enter(m_tale.start, Step::Opening);
}

void TaleWalk::follow(const QString &prompt)
{
    ++m_turn;
    if (!m_scene || m_scene->isEnding) {
        const Step step = m_scene ? Step::NewDay : Step::Opening;
        m_known.clear();
        m_visits.clear();
        enter(m_tale.start, step);
        return;
    }
    const QList<TaleChoice> choices = m_tale.offers(*m_scene, m_known);
    const QString wish = bare(prompt);
    if (wish.isEmpty() || m_phrases.goOn.contains(wish)) {
        enter(anyTarget(choices), Step::WentOn);
        return;
    }
    if (const std::optional<qsizetype> chosen = matchChoice(prompt, offers(), m_language))
        enter(choices[*chosen].target, Step::Chosen);
    else
        enter(anyTarget(choices),
              prompt.trimmed().endsWith(u'?') ? Step::Question : Step::OwnWords);
}

QString TaleWalk::rawText(Wording wording) const
{
    const bool isEasy = wording == Wording::Easy;
    const QStringList &again
        = isEasy && !m_scene->easyAgain.isEmpty() ? m_scene->easyAgain : m_scene->again;
    const int visitsBefore = m_visits[m_scene->id] - 1;
    QString text = visitsBefore > 0 && !again.isEmpty() ? again[(visitsBefore - 1) % again.size()]
        : isEasy && !m_scene->easy.isEmpty()            ? m_scene->easy
                                                        : m_scene->text;
    for (const auto &[condition, sentence] : m_scene->when) {
        if (condition.holds(m_known))
            text += u' ' + sentence;
    }
    return text;
}

QStringList TaleWalk::offers() const
{
    QStringList texts;
    for (const TaleChoice &choice : m_tale.offers(*m_scene, m_known))
        texts += fillIn(choice.text, m_character);
    return texts;
}

qsizetype TaleWalk::pick(qsizetype count, quint64 salt) const
{
    return qsizetype(mixed(m_seed ^ mixed(quint64(m_turn) + (salt << 32))) % quint64(count));
}

void TaleWalk::enter(const QString &sceneId, Step step)
{
    m_scene = &*m_tale.scenes.constFind(sceneId);
    ++m_visits[sceneId];
    m_known += sceneId;
    for (const QString &thing : m_scene->gains)
        m_known += thing;
    m_lastStep = step;
    if (rawText().contains(QStringLiteral("{lore}")))
        ++m_loreCount;
}

/// One of the offers, but rather a scene that goes on than an ending: the child did not choose it.
QString TaleWalk::anyTarget(const QList<TaleChoice> &choices) const
{
    QStringList targets;
    for (const TaleChoice &choice : choices) {
        if (!m_tale.scenes[choice.target].isEnding && !m_known.contains(choice.target))
            targets += choice.target;
    }
    if (targets.isEmpty()) {
        for (const TaleChoice &choice : choices)
            targets += choice.target;
    }
    return targets[pick(targets.size())];
}

} // namespace chitai
