// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/ModelStream.h"

#include <QCoreApplication>

namespace chitai {

namespace {

const char *sentence(ModelProblem problem)
{
    switch (problem) {
    case ModelProblem::KeyRefused:
        return QT_TRANSLATE_NOOP(
            "chitai::ModelProblem",
            "The model's service did not accept the key. Your message is kept. "
            "Check the key in the settings, or choose another model.");
    case ModelProblem::NoCredit:
        return QT_TRANSLATE_NOOP(
            "chitai::ModelProblem",
            "The account at the model's service has no credit left. Your message "
            "is kept. Top it up, or choose another model.");
    case ModelProblem::ModelUnknown:
        return QT_TRANSLATE_NOOP(
            "chitai::ModelProblem",
            "The service does not have this model. Your message is kept. Choose "
            "another model.");
    case ModelProblem::RequestRefused:
        return QT_TRANSLATE_NOOP("chitai::ModelProblem",
                                 "The model's service did not take the question. Your message is "
                                 "kept. Ask again, or choose another model.");
    case ModelProblem::TooManyRequests:
        return QT_TRANSLATE_NOOP("chitai::ModelProblem",
                                 "The model's service is asked too often just now. Your message is "
                                 "kept. Wait a minute and ask again.");
    case ModelProblem::ServiceDown:
        return QT_TRANSLATE_NOOP(
            "chitai::ModelProblem",
            "The model's service has a problem of its own just now. Your message "
            "is kept. Ask again in a while, or choose another model.");
    case ModelProblem::NoConnection:
        return QT_TRANSLATE_NOOP(
            "chitai::ModelProblem",
            "The model's service can't be reached. Your message is kept. Check "
            "the connection, or choose the built-in storyteller.");
    case ModelProblem::NoAnswer:
        return QT_TRANSLATE_NOOP(
            "chitai::ModelProblem",
            "The model did not answer in time. Your message is kept. Ask again, "
            "or choose another model.");
    case ModelProblem::WentSilent:
        return QT_TRANSLATE_NOOP(
            "chitai::ModelProblem",
            "The model stopped in the middle. What had arrived is kept. Ask it "
            "to go on.");
    case ModelProblem::BrokeOff:
        return QT_TRANSLATE_NOOP("chitai::ModelProblem",
                                 "The connection to the model broke off. What had arrived is kept. "
                                 "Ask it to go on.");
    case ModelProblem::Reported:
        return QT_TRANSLATE_NOOP(
            "chitai::ModelProblem",
            "The model's service could not finish the reply. What had arrived is "
            "kept. Ask again.");
    case ModelProblem::Unreadable:
        return QT_TRANSLATE_NOOP(
            "chitai::ModelProblem",
            "A part of the reply could not be read. The rest is kept. Ask again "
            "if something is missing.");
    case ModelProblem::Endless:
        return QT_TRANSLATE_NOOP(
            "chitai::ModelProblem",
            "The reply did not come to an end and was stopped. What had arrived "
            "is kept. Ask for something shorter.");
    case ModelProblem::Empty:
        return QT_TRANSLATE_NOOP(
            "chitai::ModelProblem",
            "The model sent an empty reply. Your message is kept. Ask again, or "
            "choose another model.");
    case ModelProblem::NotAllowed:
        return QT_TRANSLATE_NOOP(
            "chitai::ModelProblem",
            "This model runs outside your house, and that is switched off. Your "
            "message is kept. Switch it on in the settings, or choose another "
            "model.");
    case ModelProblem::WorldGone:
        return QT_TRANSLATE_NOOP("chitai::ModelProblem",
                                 "The world or the character of this story is not there any more. "
                                 "Your message is kept. Choose another world and character.");
    case ModelProblem::NotSaved:
        return QT_TRANSLATE_NOOP(
            "chitai::ModelProblem",
            "The reply could not be saved. Your message is kept. Free some space "
            "on the disk and ask again.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(ModelProblem problem)
{
    return QString::fromLatin1(sentence(problem));
}

QString describeTranslated(ModelProblem problem)
{
    return QCoreApplication::translate("chitai::ModelProblem", sentence(problem));
}

} // namespace chitai
