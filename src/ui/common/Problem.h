// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "exchange/CorrectionFile.h"
#include "exchange/ItemTable.h"

namespace chitai {

// What went wrong and what to do, in the language of the interface, for the parent. One function a
// subject, since the same code means another thing for each. What none of them expects is told in
// general words; the English message goes to the log.

/// What means the same whatever it happened to: the disk, the database.
[[nodiscard]] QString describeProblem(const Error &error);
/// A text of the library could not be added, changed, starred, tagged or deleted.
[[nodiscard]] QString describeTextProblem(const Error &error);
/// A command to the session was not carried out.
[[nodiscard]] QString describeReadingProblem(const Error &error);
/// A session, or a text in it, could not be deleted from the history.
[[nodiscard]] QString describeHistoryProblem(const Error &error);

/// A device could not be renamed or taken out.
[[nodiscard]] QString describeDeviceProblem(const Error &error);
/// A child's profile could not be kept.
[[nodiscard]] QString describeProfileProblem(const Error &error);
/// A group could not be made, named or filled.
[[nodiscard]] QString describeGroupProblem(const Error &error);

/// "Start with the computer" could not be switched.
[[nodiscard]] QString describeAutostartProblem(const Error &error);

/// A word could not be split in the family's way.
[[nodiscard]] QString describeCorrectionProblem(const Error &error);
/// A file of the family's syllables could not be read.
[[nodiscard]] QString describeCorrectionFileProblem(const Error &error);
/// What is wrong with one of its lines.
[[nodiscard]] QString describeCorrectionLine(CorrectionFile::Reason reason);

/// A picture's file could not be taken in.
[[nodiscard]] QString describePictureFileProblem(const Error &error);
/// A picture could not be fetched from its address.
[[nodiscard]] QString describeDownloadProblem(const Error &error);
/// A picture could not be given to a text, taken away from it, or deleted.
[[nodiscard]] QString describePictureProblem(const Error &error);

/// A file of texts could not be read.
[[nodiscard]] QString describeItemFileProblem(const Error &error);
/// Why a line of it gives no text.
[[nodiscard]] QString describeItemLine(RefusedLine::Reason reason);
/// Texts could not be taken over from a file, or written into one.
[[nodiscard]] QString describeTransferProblem(const Error &error);
/// A backup could not be written.
[[nodiscard]] QString describeBackupProblem(const Error &error);
/// There is no backup of today. Nobody asked for it: it says what to do.
[[nodiscard]] QString describeDailyBackupProblem(const Error &error);
/// No backup could be put in the place of damaged data.
[[nodiscard]] QString describeRescueProblem(const Error &error);
/// A backup could not be made ready to be restored.
[[nodiscard]] QString describeRestoreProblem(const Error &error);

} // namespace chitai
