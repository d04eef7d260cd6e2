// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Problem.h"

#include <QCoreApplication>

namespace chitai {

namespace {

/// The context of the translations.
struct Problem
{
    Q_DECLARE_TR_FUNCTIONS(chitai::Problem)
};

} // namespace

QString describeProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StorageFull:
        return Problem::tr("The disk is full. Nothing was changed. Make room and try again.");
    case ErrorCode::StorageFailed:
        return Problem::tr(
            "It could not be saved. Nothing was changed. Check the disk and try again.");
    case ErrorCode::NotFound:
        return Problem::tr("It is not there any more.");
    case ErrorCode::TooLarge:
        return Problem::tr("The text is too long for one screen.");
    case ErrorCode::Conflict:
        return Problem::tr("The library has this text already.");
    case ErrorCode::NoSession:
        return Problem::tr("No session is running.");
    case ErrorCode::BadValue:
        return Problem::tr("There is no word in it to read. Type at least one.");
    default:
        return error.message;
    }
}

QString describePictureProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StorageFull:
    case ErrorCode::StorageFailed:
        return describeProblem(error);
    case ErrorCode::TooLarge:
        return Problem::tr("It is too large. A picture may have 20 MB and 100 megapixels.");
    case ErrorCode::UnsupportedMediaType:
        return Problem::tr(
            "It is no picture that can be read here. PNG, JPEG, WebP and GIF can be.");
    case ErrorCode::BadValue:
        return Problem::tr("It is damaged, or its address can't be used.");
    case ErrorCode::NotAllowed:
        return Problem::tr(
            "Its address belongs to the home network, from where no picture is taken.");
    case ErrorCode::NotFound:
        return Problem::tr("It can't be opened. Check that it is still there.");
    default:
        return error.message;
    }
}

QString describeItemFileProblem(const Error &error)
{
    return error.code == ErrorCode::TooLarge
        ? Problem::tr("The file is too large. Split it, and take one part after the other.")
        : Problem::tr("The file can't be understood. Save it as plain text, or as a table (CSV) in "
                      "UTF-8.");
}

} // namespace chitai
