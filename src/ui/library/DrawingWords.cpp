// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/DrawingWords.h"

#include "ui/common/Problem.h"

#include <QCoreApplication>

namespace chitai {

namespace {

/// The context of the translations.
struct DrawingWords
{
    Q_DECLARE_TR_FUNCTIONS(chitai::DrawingWords)
};

QString sentenceOfAccount(DrawingProblem problem)
{
    switch (problem) {
    case DrawingProblem::KeyMissing:
        return DrawingWords::tr("The keyring has not given the key of the service. Unlock it and "
                                "press Draw again.");
    case DrawingProblem::KeyRefused:
        return DrawingWords::tr("The service did not accept the key. Switch it off and on again "
                                "with its key in the settings.");
    case DrawingProblem::Forbidden:
        return DrawingWords::tr("The service does not let this key draw with this model. Look at "
                                "your account there, or name another model in the settings.");
    case DrawingProblem::NoCredit:
        return DrawingWords::tr("The account at the service is used up. Top it up, or wait until "
                                "it may be used again.");
    case DrawingProblem::TooOften:
        return DrawingWords::tr("The service is asked too often just now. Wait a minute and press "
                                "Draw again.");
    default:
        return {};
    }
}

QString sentenceOfService(DrawingProblem problem)
{
    switch (problem) {
    case DrawingProblem::ModelUnknown:
        return DrawingWords::tr("The service does not have this model. Name another one in the "
                                "settings.");
    case DrawingProblem::NoImages:
        return DrawingWords::tr("Nothing draws at this address. Check the address of the service "
                                "in the settings.");
    case DrawingProblem::Moved:
        return DrawingWords::tr("The service is at another address. Enter that one in the settings "
                                "if you trust it.");
    case DrawingProblem::ServiceDown:
        return DrawingWords::tr("The service has a problem of its own just now. Try again in a "
                                "while.");
    case DrawingProblem::NoConnection:
        return DrawingWords::tr("The service can't be reached. Check the connection, and whether "
                                "it runs.");
    case DrawingProblem::TookTooLong:
        return DrawingWords::tr("The service took too long, and was not waited for any longer. It "
                                "may ask its price all the same.");
    default:
        return {};
    }
}

QString sentenceOfPicture(DrawingProblem problem)
{
    switch (problem) {
    case DrawingProblem::Filtered:
        return DrawingWords::tr("A filter of the service held the picture back. Say it in other "
                                "words.");
    case DrawingProblem::TooLarge:
        return DrawingWords::tr("The answer was longer than any picture may be, and was not "
                                "taken.");
    case DrawingProblem::NotFetched:
        return DrawingWords::tr("The service has laid the picture at an address from where it "
                                "can't be fetched. Nothing was taken.");
    case DrawingProblem::BadPicture:
        return DrawingWords::tr("What the service sent is damaged, or no picture. Nothing was "
                                "taken.");
    case DrawingProblem::RequestRefused:
        return DrawingWords::tr("The service did not take the words. Change them, or name another "
                                "model in the settings.");
    default:
        return DrawingWords::tr("There was no picture in the answer of the service.");
    }
}

} // namespace

QString describeDrawingFailure(const DrawingFailure &failure)
{
    QString told = sentenceOfAccount(failure.problem);
    if (told.isEmpty())
        told = sentenceOfService(failure.problem);
    if (told.isEmpty())
        told = sentenceOfPicture(failure.problem);
    return failure.explanation.isEmpty()
        ? told
        : told + u' ' + DrawingWords::tr("The service says: “%1”.").arg(failure.explanation);
}

QString describeDrawingRefusal(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadValue:
        return DrawingWords::tr("Write in a few words what is to be drawn.");
    case ErrorCode::Conflict:
        return DrawingWords::tr("First decide on the pictures that are drawn or wait.");
    case ErrorCode::NotAllowed:
        return DrawingWords::tr("Nothing was sent. Look at the words and at the settings.");
    default:
        return describeProblem(error);
    }
}

QString whereWordsGo(const DrawingService &service)
{
    return service.isAtHome()
        ? DrawingWords::tr("These words stay in your house.")
        : DrawingWords::tr("These words go to %1, and nothing else.").arg(service.publicName());
}

QString priceOfPicture(const DrawingService &service)
{
    if (!service.price.isEmpty())
        return DrawingWords::tr("Price of a picture: %1.").arg(service.price);
    return service.isAtHome() ? DrawingWords::tr("It is drawn in your house and costs nothing.")
                              : DrawingWords::tr("The service may ask money for it.");
}

} // namespace chitai
