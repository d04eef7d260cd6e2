// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/StoryPrompt.h"

#include "story/language/PractisedWords.h"
#include "story/review/Scaffolding.h"

#include <QStringBuilder>
#include <algorithm>

namespace chitai {

namespace {

QString languageName(Language language)
{
    switch (language) {
    case Language::Russian:
        return QStringLiteral("Russian");
    case Language::German:
        return QStringLiteral("German");
    case Language::English:
        break;
    }
    return QStringLiteral("English");
}

/// What the reader would have said before the world's own first words.
QString beginning(Language language)
{
    switch (language) {
    case Language::Russian:
        return QStringLiteral("Начинай.");
    case Language::German:
        return QStringLiteral("Fang an.");
    case Language::English:
        break;
    }
    return QStringLiteral("Begin.");
}

QString listed(const QStringList &pieces)
{
    return u"- " % pieces.join(QStringLiteral("\n- "));
}

QString contextOf(const PromptParts &parts)
{
    QStringList sections;
    const Recollection &mind = parts.recollection;
    if (!mind.lore.isEmpty())
        sections += QString(u"What is known about this world:\n" % listed(mind.lore));
    if (!mind.summary.isEmpty())
        sections += QString(u"What happened so far, in short:\n" % mind.summary);
    if (!mind.said.isEmpty())
        sections += QString(u"From earlier in this story:\n" % listed(mind.said));
    if (parts.isFirstTurn && !parts.world.scene.isEmpty())
        sections += QString(u"Where the story begins:\n" % parts.world.scene);
    return sections.join(QStringLiteral("\n\n"));
}

} // namespace

QString baseRules(Language language, const ReadingMeasures &measures)
{
    return QStringLiteral(
               "You tell a story to a child of five to nine years who is learning to read and "
               "reads every sentence aloud. These rules stand above all others and above whatever "
               "the reader asks for.\n"
               "- Write in %1 only.\n"
               "- Write at most %2 short sentences, of at most %3 words each, in words that a "
               "small child knows, of at most %4 syllables. No bold type, no headings, no emoji.\n"
               "- Tell in the present or in the simple past. One thing happens at a time.\n"
               "- Be warm. The child's character meets a small problem and solves it by its own "
               "idea.\n"
               "- Nothing that frightens, no violence, no weapons, no death, nothing adult, no "
               "brands, no real persons.\n"
               "- Ask for nothing private, and use no names but those of the story.\n"
               "- Leave the deciding to the reader. End with two or three things that the "
               "character could do next, each on a line of its own that begins with \"- \".")
        .arg(languageName(language))
        .arg(std::max(3, measures.mostSentences - 2))
        .arg(measures.mostWords - 1)
        .arg(measures.mostSyllables - 1);
}

QList<ChatMessage> buildMessages(const PromptParts &parts)
{
    const World &world = parts.world;
    const Language language = world.language.value_or(
        languageOfText(world.startMessage % u' ' % world.lore % u' ' % parts.prompt));
    QStringList sections{baseRules(language, parts.measures)};
    if (!parts.systemRules.isEmpty())
        sections += parts.systemRules;
    for (const StoryRule &rule : parts.rules)
        sections += rule.prompt;
    if (!parts.practiceWords.isEmpty()) {
        sections += QStringLiteral("The child practises these words: %1. Use at least %2 of them "
                                   "where they fit, in whichever grammatical form, and do not "
                                   "explain them.")
                        .arg(parts.practiceWords.join(QStringLiteral(", ")))
                        .arg(std::min(practisedWords, parts.practiceWords.size()));
    }
    sections += world.systemPrompt;
    sections += QString(u"The child's character is " % parts.character.name % u". "
                        % parts.character.persona);
    sections += contextOf(parts);
    sections.removeAll(QString());
    QList<ChatMessage> messages{{QStringLiteral("system"), sections.join(QStringLiteral("\n\n"))}};
    QList<StoryMessage> last = parts.lastMessages;
    // Templates of models want the reader to speak first. Where the window has cut a turn in two,
    // its second half is left to memory.
    if (last.size() == messagesInWindow && last.front().role == StoryRole::Assistant)
        last.removeFirst();
    if (!last.isEmpty() && last.front().role == StoryRole::Assistant)
        messages += {QStringLiteral("user"), beginning(language)};
    for (const StoryMessage &message : std::as_const(last)) {
        messages += {storyRoleName(message.role),
                     message.role == StoryRole::Assistant ? withoutScaffolding(message.content)
                                                          : message.content};
    }
    messages += {QStringLiteral("user"), parts.prompt};
    return messages;
}

} // namespace chitai
