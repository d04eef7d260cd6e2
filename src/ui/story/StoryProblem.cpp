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

} // namespace chitai
