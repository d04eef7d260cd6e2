// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/DailyBackups.h"

#include "base/Logging.h"
#include "base/PrivateFiles.h"
#include "exchange/BackupFormat.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <tuple>

namespace chitai {

namespace {

/// Date and place among those of one day, of names that we give.
struct Name
{
    QDate date; // invalid: another's
    int place = 1;
};

Name parsed(const QString &name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("chitai-(\\d{4}-\\d\\d-\\d\\d)(?:-(\\d{1,4}))?\\.zip")));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    return {QDate::fromString(match.captured(1), Qt::ISODate),
            match.hasCaptured(2) ? match.captured(2).toInt() : 1};
}

/// What an earlier version made has no number: it comes before all that have one, by its date.
void numberOlder(QList<DailyBackups::Entry> &sorted)
{
    qint64 least = 0;
    qsizetype older = 0;
    for (const DailyBackups::Entry &entry : sorted) {
        if (entry.number > 0) {
            least = entry.number;
            break;
        }
        ++older;
    }
    const qint64 first = least == 0 ? 1 : least - older;
    for (qsizetype i = 0; i < older; ++i)
        sorted[i].number = first + i;
}

bool followsClosely(const QDate &before, const QDate &after)
{
    const qint64 days = before.daysTo(after);
    return days >= 0 && days <= DailyBackups::longestPause;
}

} // namespace

DailyBackups::DailyBackups(FamilyFiles family, QString folder)
    : m_family(std::move(family))
    , m_folder(std::move(folder))
{
}

QList<DailyBackups::Entry> DailyBackups::entries() const
{
    QList<std::pair<Name, Entry>> found;
    const QDir folder(m_folder);
    for (const QString &file :
         folder.entryList({QStringLiteral("chitai-*.zip")}, QDir::Files | QDir::NoSymLinks)) {
        const Name name = parsed(file);
        const QString path = folder.filePath(file);
        if (!name.date.isValid())
            continue;
        if (const auto manifest = BackupFormat::manifestOf(path))
            found.emplaceBack(name, Entry{path, name.date, manifest->madeAt, manifest->number});
    }
    std::sort(found.begin(), found.end(), [](const auto &one, const auto &other) {
        return std::tuple(one.second.number, one.first.date, one.first.place)
            < std::tuple(other.second.number, other.first.date, other.first.place);
    });
    QList<Entry> entries;
    for (const auto &[name, entry] : std::as_const(found))
        entries += entry;
    numberOlder(entries);
    std::reverse(entries.begin(), entries.end());
    return entries;
}

Result<std::optional<DailyBackups::Entry>>
DailyBackups::makeToday(const QDateTime &now, bool isForced, const BackupProgress &progress)
{
    const QList<Entry> before = entries();
    const auto newest
        = [](const QList<Entry> &of) { return of.isEmpty() ? std::optional<Entry>() : of.front(); };
    if (!isForced && !isDue(before, now))
        return newest(before);
    CHITAI_TRY(makePrivateFolder(m_folder));
    const QDate today = now.toLocalTime().date();
    const QString place = placeFor(today);
    const qint64 number = before.isEmpty() ? 1 : before.front().number + 1;
    CHITAI_TRY(writeBackup(m_family, place, now, progress, number));
    if (!isWhole(place)) {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The disk did not keep the backup as it was written."));
    }
    prune(today);
    return newest(entries());
}

bool DailyBackups::isDue(const QList<Entry> &entries, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    for (const Entry &entry : entries) {
        if (entry.date == today && isWhole(entry.path))
            return false;
        // A clock that was set back by some days meets days again. A leap is not taken for that: a
        // machine that forgets the time would make a backup at each start.
        const qint64 ahead = now.daysTo(entry.madeAt);
        if (entry.madeAt > now && ahead <= kept)
            return true;
    }
    return true;
}

bool DailyBackups::isWhole(const QString &path)
{
    const QFileInfo info(path);
    const QString state = path % u'\n' % QString::number(info.size()) % u'\n'
        % info.lastModified().toString(Qt::ISODateWithMs);
    if (state == m_proven)
        return true;
    if (!BackupFormat::isWhole(path))
        return false;
    m_proven = state;
    return true;
}

QString DailyBackups::placeFor(const QDate &date) const
{
    const QString beginning = m_folder % u"/chitai-" % date.toString(Qt::ISODate);
    for (int place = 1;; ++place) {
        const QString ending = place == 1 ? QString() : QString(u'-' % QString::number(place));
        const QString path = beginning % ending % u".zip";
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymLink())
            return path;
        // What is left of one that was cut off is replaced, and nothing else.
        if (info.isFile() && !info.isSymLink() && !BackupFormat::isWhole(path))
            return path;
    }
}

QList<DailyBackups::Entry> DailyBackups::superfluous(const QList<Entry> &entries,
                                                     const QDate &today)
{
    QList<Entry> result;
    for (qsizetype i = kept; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        const qint64 age = entry.date.daysTo(today);
        if (age >= 0 && age < kept)
            continue;
        qsizetype behind = 0; // that follow it without a leap
        while (behind < i && followsClosely(entries[i - behind].date, entries[i - behind - 1].date))
            ++behind;
        const bool isReplaced = age >= 0 && behind >= kept;
        if (isReplaced || entries.front().number - entry.number >= keptBeyondLeaps)
            result += entry;
    }
    return result;
}

void DailyBackups::prune(const QDate &today) const
{
    for (const Entry &old : superfluous(entries(), today)) {
        if (!QFile::remove(old.path))
            qCWarning(logStorage) << "an old backup can't be removed:" << old.path;
    }
}

Result<RestoreReport> rescueFromNewest(const FamilyFiles &family, const QString &folder,
                                       const BackupProgress &progress)
{
    for (const DailyBackups::Entry &entry : DailyBackups(family, folder).entries()) {
        Result<RestoreReport> prepared = prepareRescue(family, entry.path, progress);
        if (prepared || prepared.error().code != ErrorCode::BadValue)
            return prepared;
        qCWarning(logStorage) << "a backup is damaged as well:" << entry.path;
    }
    return failure(ErrorCode::NotFound, QStringLiteral("There is no backup that is whole."));
}

} // namespace chitai
