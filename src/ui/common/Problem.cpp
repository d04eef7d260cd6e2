// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Problem.h"

#include "base/Logging.h"
#include "decoding/PictureWriting.h"

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
        if (error == noPictureDecoder().value()) {
            return Problem::tr("A part of Chitai that reads pictures is missing: chitai-decoder. "
                               "Nothing was changed. Install Chitai again.");
        }
        return Problem::tr(
            "It could not be saved. Nothing was changed. Check the disk and try again.");
    case ErrorCode::StorageDamaged:
        return Problem::tr("The family's data is damaged, so nothing was changed. What is there is "
                           "kept. Restore the last good backup on the page Files.");
    case ErrorCode::StorageDenied:
        return Problem::tr("Chitai may not write there. Nothing was changed. Choose another "
                           "folder, or allow it.");
    case ErrorCode::StorageReadOnly:
        return Problem::tr("The disk can only be read. Nothing was changed. Take another one, or "
                           "start the computer again.");
    case ErrorCode::StorageLocked:
        return Problem::tr("Another program holds the family's data just now. Nothing was changed. "
                           "Close it, or try again in a moment.");
    case ErrorCode::NotAllowed:
        return Problem::tr("This laptop may read, but not change what all laptops share. Nothing "
                           "was changed. A teacher can do it on theirs.");
    case ErrorCode::LoginRefused:
    case ErrorCode::PasswordWanted:
    case ErrorCode::Untrusted:
        qCWarning(logUi) << "told in general words:" << errorCodeName(error.code) << error.message;
        [[fallthrough]];
    case ErrorCode::Unreachable:
        return Problem::tr("The server of the library does not answer. Nothing was changed. Try "
                           "again in a moment.");
    default:
        qCWarning(logUi) << "told in general words:" << errorCodeName(error.code) << error.message;
        return Problem::tr("That did not work. Nothing was changed.");
    }
}

QString describeTextProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return Problem::tr("The text is not in the library any more.");
    case ErrorCode::TooLarge:
        return Problem::tr("The text is too long for one screen.");
    case ErrorCode::Conflict:
        return Problem::tr("The library has this text already.");
    case ErrorCode::BadValue:
        return Problem::tr("There is no word in it to read. Type at least one.");
    default:
        return describeProblem(error);
    }
}

QString describeReadingProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return Problem::tr("The text is not there any more. The reading goes on.");
    case ErrorCode::NoSession:
        return Problem::tr("No session is running.");
    default:
        return describeProblem(error);
    }
}

QString describeHistoryProblem(const Error &error)
{
    return error.code == ErrorCode::NotFound ? Problem::tr("It is not in the history any more.")
                                             : describeProblem(error);
}

QString describeDeviceProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadValue:
        return Problem::tr("A device needs a name.");
    case ErrorCode::NotFound:
        return Problem::tr("The device has been removed already.");
    default:
        return describeProblem(error);
    }
}

QString describeProfileProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadValue:
        return Problem::tr("A child needs a name.");
    case ErrorCode::Conflict:
        return Problem::tr("The child reads on another laptop just now. Nothing was changed. Try "
                           "again when they have finished.");
    case ErrorCode::NotFound:
        return Problem::tr("The child is not in the list any more.");
    default:
        return describeProblem(error);
    }
}

QString describeGroupProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadValue:
        return Problem::tr("A group needs a name, of 40 letters at most.");
    case ErrorCode::Conflict:
        return Problem::tr("There is a group of that name already. Choose another one.");
    case ErrorCode::NotFound:
        return Problem::tr("The group or the child is not there any more.");
    default:
        return describeProblem(error);
    }
}

QString describeAutostartProblem(const Error &error)
{
    if (error.code == ErrorCode::StorageDenied) {
        return Problem::tr("Chitai may not write into the folder of your settings, "
                           "~/.config/autostart. Nothing was changed.");
    }
    return describeProblem(error);
}

QString describeCorrectionProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadValue:
        return Problem::tr("The word can't be split like that.");
    case ErrorCode::TooLarge:
        return Problem::tr("There are too many words of your own. Nothing was changed.");
    default:
        return describeProblem(error);
    }
}

QString describeCorrectionFileProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return Problem::tr("The file can't be opened. Check that it is still there.");
    case ErrorCode::TooLarge:
        return Problem::tr("The file is too large. Split it, and take one part after the other.");
    case ErrorCode::NotAllowed:
        return Problem::tr("The book is locked by its seller (DRM): no other program can read it.");
    default:
        return Problem::tr("The file can't be understood. Save it as a text in UTF-8.");
    }
}

QString describeCorrectionLine(CorrectionFile::Reason reason)
{
    switch (reason) {
    case CorrectionFile::Reason::Columns:
        return Problem::tr("Language, word and syllables are needed, with tabs between them.");
    case CorrectionFile::Reason::Language:
        return Problem::tr("The language is ru, de or en.");
    case CorrectionFile::Reason::Word:
        return Problem::tr("The syllables don't give the word.");
    case CorrectionFile::Reason::Contradiction:
        return Problem::tr("The word is split elsewhere in a line before.");
    }
    Q_UNREACHABLE();
}

QString describePictureFileProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::TooLarge:
        return Problem::tr("It is too large. A picture may have 20 MB and 100 megapixels.");
    case ErrorCode::UnsupportedMediaType:
        return Problem::tr(
            "It is no picture that can be read here. PNG, JPEG, WebP, GIF, HEIC and AVIF can be.");
    case ErrorCode::BadValue:
        return Problem::tr("It is damaged. Open it elsewhere and save it anew.");
    case ErrorCode::NotFound:
        return Problem::tr("It can't be opened. Check that it is still there.");
    default:
        return describeProblem(error);
    }
}

QString describeDownloadProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadValue:
        return Problem::tr("It is damaged, or its address can't be used. Save it with the browser "
                           "and add the file.");
    case ErrorCode::NotAllowed:
        return Problem::tr(
            "Its address belongs to the home network, from where no picture is taken.");
    case ErrorCode::NotFound:
        return Problem::tr("The site does not give it out. Save it with the browser and add the "
                           "file.");
    case ErrorCode::Unreachable:
        return Problem::tr("The site does not answer. Check the address and the connection to the "
                           "internet, and try again.");
    default:
        return describePictureFileProblem(error);
    }
}

QString describePictureProblem(const Error &error)
{
    return error.code == ErrorCode::NotFound
        ? Problem::tr("The picture or its text is not there any more.")
        : describeProblem(error);
}

QString describeItemFileProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return Problem::tr("The file can't be opened. Check that it is still there.");
    case ErrorCode::TooLarge:
        return Problem::tr("The file is too large. Split it, and take one part after the other.");
    case ErrorCode::NotAllowed:
        return Problem::tr("The book is locked by its seller (DRM): no other program can read it.");
    default:
        return Problem::tr("The file can't be understood. Save it as plain text, or as a table "
                           "(CSV) in UTF-8.");
    }
}

QString describeItemLine(RefusedLine::Reason reason)
{
    switch (reason) {
    case RefusedLine::Reason::NoText:
        return Problem::tr("There is nothing to read in them.");
    case RefusedLine::Reason::TooLong:
        return Problem::tr("They are too long for one text.");
    case RefusedLine::Reason::Language:
        return Problem::tr("They name a language that is not taught here.");
    case RefusedLine::Reason::Letters:
        return Problem::tr("Some of their letters are damaged, or written in another way than the "
                           "rest.");
    case RefusedLine::Reason::Fields:
        return Problem::tr("They have more columns than the others: a text was cut in pieces.");
    case RefusedLine::Reason::Instruction:
        return Problem::tr("They are meant for another program.");
    case RefusedLine::Reason::Missing:
        return Problem::tr("A chapter that should be there is not in the file.");
    }
    Q_UNREACHABLE();
}

QString describeTransferProblem(const Error &error)
{
    return describeProblem(error);
}

QString describeBackupProblem(const Error &error)
{
    return error.code == ErrorCode::Conflict ? Problem::tr("Stopped. Nothing was changed.")
                                             : describeProblem(error);
}

QString describeDailyBackupProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StorageFull:
        return Problem::tr("No backup today: the disk is full. Make room on it; Chitai tries again "
                           "every hour.");
    case ErrorCode::StorageDamaged:
        return Problem::tr("No backup today: the family's data is damaged. Restore the last backup "
                           "on the page Files.");
    case ErrorCode::StorageDenied:
        return Problem::tr(
            "No backup today: Chitai may not write into its folder of backups. Allow "
            "it again in the properties of the folder.");
    case ErrorCode::StorageReadOnly:
        return Problem::tr(
            "No backup today: the disk can only be read. Start the computer again; if "
            "that does not help, the disk has to be checked.");
    case ErrorCode::StorageLocked:
        return Problem::tr("No backup today: another program holds the family's data. Close it; "
                           "Chitai tries again every hour.");
    default:
        qCWarning(logUi) << "told in general words:" << errorCodeName(error.code) << error.message;
        return Problem::tr("No backup today: the disk does not take it. Check the disk, or back up "
                           "into a file on another one.");
    }
}

QString describeRescueProblem(const Error &error)
{
    if (error.code == ErrorCode::NotFound || error.code == ErrorCode::BadValue) {
        return Problem::tr("None of the daily backups is whole. Nothing was changed. If you have a "
                           "backup in another file, restore that one.");
    }
    return describeRestoreProblem(error);
}

QString describeRestoreProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return Problem::tr("The file can't be opened. Check that it is still there.");
    case ErrorCode::NewerSchema:
        return Problem::tr("The backup comes from a later version of Chitai. Nothing was changed.");
    case ErrorCode::BadValue:
        return Problem::tr("That is no backup of Chitai, or it is damaged. Nothing was changed.");
    default:
        return describeBackupProblem(error);
    }
}

} // namespace chitai
