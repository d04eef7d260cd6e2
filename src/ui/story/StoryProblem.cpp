// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/story/StoryProblem.h"

#include "ui/common/Problem.h"

#include <QCoreApplication>

namespace chitai {

namespace {

/// The context of the translations.
struct StoryProblem
{
    Q_DECLARE_TR_FUNCTIONS(chitai::StoryProblem)
};

} // namespace

QString describeStoryProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return StoryProblem::tr("That is not there any more. The story goes on from here.");
    case ErrorCode::NoSession:
        return StoryProblem::tr("Choose a world and a character first.");
    case ErrorCode::Conflict:
        return StoryProblem::tr("That does not go now: the story is being told, or the child has "
                                "it already.");
    default:
        return describeTextProblem(error);
    }
}

QString describeBookletProblem(const Error &error)
{
    if (error.code == ErrorCode::StorageFailed) {
        return StoryProblem::tr("The booklet could not be written there. The story is kept. Choose "
                                "another place.");
    }
    return describeStoryProblem(error);
}

QString describeServiceProblem(const Error &error)
{
    if (error.code == ErrorCode::BadValue) {
        return StoryProblem::tr("The address begins with https://, and the key has no blanks. "
                                "Nothing was changed.");
    }
    return describeStoryProblem(error);
}

QString describeKeyTrouble(KeyStore::KeyStatus trouble)
{
    using KeyStatus = KeyStore::KeyStatus;
    switch (trouble) {
    case KeyStatus::NotKept:
        return StoryProblem::tr("The key could not be kept. It is good until Chitai is closed, and "
                                "has to be typed again then.");
    case KeyStatus::InFile:
        return StoryProblem::tr("There is no keyring here. The key lies in a file that only you "
                                "can read.");
    case KeyStatus::InFileAsLocked:
        return StoryProblem::tr("The keyring stayed locked, so the key lies in a file that only "
                                "you can read. The next time Chitai is started it asks again.");
    case KeyStatus::NotForgotten:
        return StoryProblem::tr(
            "The keyring could not be opened, so the key is still in it. Chitai "
            "does not use it any more. To have it forgotten, switch the "
            "service on and off again and unlock the keyring.");
    case KeyStatus::Locked:
        return StoryProblem::tr("The keyring stayed locked, so there is no key for the service. "
                                "With the next wish you are asked again.");
    case KeyStatus::Missing:
        return StoryProblem::tr("The keyring gave no key for the service. If it stayed locked, you "
                                "are asked again with the next wish. If not, switch the service "
                                "off and on again with its key.");
    case KeyStatus::NoKeyring:
        return StoryProblem::tr("The keyring with the key of the service does not answer. Start "
                                "it, or switch the service off and on again with its key.");
    }
    Q_UNREACHABLE();
}

} // namespace chitai
