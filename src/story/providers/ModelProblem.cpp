// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/ModelStream.h"

#include <QCoreApplication>
#include <QStringBuilder>
#include <iterator>

namespace chitai {

namespace {

struct Sentence
{
    ModelProblem problem;
    const char *text;
};

/// In the order of the enumerators.
constexpr Sentence sentences[]{
    {ModelProblem::KeyRefused,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The model's service did not accept the key. Your message is kept. "
                       "Check the key in the settings, or choose another model.")},
    {ModelProblem::NoCredit,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The account at the model's service has no credit left. Your message "
                       "is kept. Top it up, or choose another model.")},
    {ModelProblem::ModelUnknown,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The service does not have this model. Your message is kept. Choose "
                       "another model.")},
    {ModelProblem::RequestRefused,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The model's service did not take the question. Your message is "
                       "kept. Ask again, or choose another model.")},
    {ModelProblem::Moved,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The model's service is at another address. Your message is kept. Enter "
                       "that address in the settings if you trust it.")},
    {ModelProblem::TooManyRequests,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The model's service is asked too often just now. Your message is "
                       "kept. Wait a minute and ask again.")},
    {ModelProblem::ServiceDown,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The model's service has a problem of its own just now. Your message "
                       "is kept. Ask again in a while, or choose another model.")},
    {ModelProblem::NoConnection,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The model's service can't be reached. Your message is kept. Check "
                       "the connection, or choose the built-in storyteller.")},
    {ModelProblem::NoAnswer,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The model did not answer in time. Your message is kept. Ask again, "
                       "or choose another model.")},
    {ModelProblem::WentSilent,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The model stopped in the middle. What had arrived is kept. Ask it "
                       "to go on.")},
    {ModelProblem::BrokeOff,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The connection to the model broke off. What had arrived is kept. "
                       "Ask it to go on.")},
    {ModelProblem::Reported,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The model's service could not finish the reply. What had arrived is "
                       "kept. Ask again.")},
    {ModelProblem::Unreadable,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "A part of the reply could not be read. The rest is kept. Ask again "
                       "if something is missing.")},
    {ModelProblem::Endless,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The reply did not come to an end and was stopped. What had arrived "
                       "is kept. Ask for something shorter.")},
    {ModelProblem::Empty,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The model sent an empty reply. Your message is kept. Ask again, or "
                       "choose another model.")},
    {ModelProblem::OnlyThoughts,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The model only thought about it and wrote nothing. Your message is "
                       "kept. Ask again, or choose another model.")},
    {ModelProblem::CutShort,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The reply was longer than the model may write, and breaks off. What "
                       "had arrived is kept. Ask for something shorter.")},
    {ModelProblem::Withheld,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "A filter of the model's service held the reply back. What had "
                       "arrived is kept. Ask in other words.")},
    {ModelProblem::Refused,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The model does not want to tell this. Your message is kept. Ask in "
                       "other words, or choose another model.")},
    {ModelProblem::NotAllowed,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "This model runs outside your house, and that is switched off. Your "
                       "message is kept. Switch it on in the settings, or choose another "
                       "model.")},
    {ModelProblem::WorldGone,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The world or the character of this story is not there any more. "
                       "Your message is kept. Choose another world and character.")},
    {ModelProblem::NotSaved,
     QT_TRANSLATE_NOOP("chitai::ModelProblem",
                       "The reply could not be saved. Your message is kept. Free some space "
                       "on the disk and ask again.")},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(sentences); ++i) {
        if (sentences[i].problem != ModelProblem(i))
            return false;
    }
    return true;
}
static_assert(isInOrder());

const char *sentence(ModelProblem problem)
{
    Q_ASSERT(std::size_t(problem) < std::size(sentences));
    return sentences[std::size_t(problem)].text;
}

constexpr const char *serviceSays
    = QT_TRANSLATE_NOOP("chitai::ModelProblem", "The service says: “%1”.");

QString joined(const QString &told, const QString &says, const QString &explanation)
{
    return explanation.isEmpty() ? told : told % u' ' % says.arg(explanation);
}

} // namespace

QString describe(ModelProblem problem, const QString &explanation)
{
    return joined(QString::fromLatin1(sentence(problem)), QString::fromUtf8(serviceSays),
                  explanation);
}

QString describeTranslated(ModelProblem problem, const QString &explanation)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("chitai::ModelProblem", text);
    };
    return joined(translated(sentence(problem)), translated(serviceSays), explanation);
}

} // namespace chitai
