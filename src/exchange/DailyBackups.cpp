// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/DailyBackups.h"

#include "base/Durability.h"
#include "base/Logging.h"
#include "base/PrivateFiles.h"
#include "exchange/BackupFormat.h"
#include "exchange/OtherCopies.h"
#include "exchange/PictureStore.h"

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

int weekOf(const QDate &date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return year * 100 + week;
}

int monthOf(const QDate &date)
{
    return date.year() * 100 + date.month();
}

/// The last weeks or months that have a backup, each with the newest one of it.
class Spans
{
public:
    Spans(int most, int (*spanOf)(const QDate &date))
        : m_most(most)
        , m_spanOf(spanOf)
    {
    }

    /// Whether this one, older than all before, is the one that stays of its span. A newer one of
    /// the span that is damaged does not stand for it.
    bool takes(const DailyBackups::Entry &entry, const DailyBackups::Judge &isWhole)
    {
        const int span = m_spanOf(entry.date);
        const auto newer = m_found.constFind(span);
        const bool isFree = newer == m_found.constEnd();
        if (isFree ? m_found.size() >= m_most : isWhole(*newer))
            return false;
        m_found.insert(span, entry);
        return true;
    }
    /// The same of one that stays in any case.
    void add(const DailyBackups::Entry &entry)
    {
        const int span = m_spanOf(entry.date);
        if (m_found.size() < m_most && !m_found.contains(span))
            m_found.insert(span, entry);
    }

private:
    const int m_most;
    int (*const m_spanOf)(const QDate &date);
    QHash<int, DailyBackups::Entry> m_found;
};

bool followsClosely(const QDate &before, const QDate &after)
{
    const qint64 days = before.daysTo(after);
    return days >= 0 && days <= DailyBackups::longestPause;
}

/// Whether enough newer ones have come for this one not to be kept as a day, among all, the newest
/// first.
bool isReplacedDay(const QList<DailyBackups::Entry> &entries, qsizetype i, const QDate &today)
{
    constexpr int kept = DailyBackups::kept;
    const qint64 age = entries[i].date.daysTo(today);
    if (i < kept || (age >= 0 && age < kept))
        return false;
    if (entries.front().number - entries[i].number >= DailyBackups::keptBeyondLeaps)
        return true;
    qsizetype behind = 0; // that follow it without a leap
    while (behind < i && followsClosely(entries[i - behind].date, entries[i - behind - 1].date))
        ++behind;
    return age >= 0 && behind >= kept;
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
    const Result<void> written = writeDailyBackup(m_family, place, now, number, progress);
    if (!written && written.error().code == ErrorCode::StorageFull)
        sweepPictures(); // what it had kept already leaves the family no room to read on
    CHITAI_TRY(written);
    if (!isWhole(place)) {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The disk did not keep the backup as it was written."));
    }
    prune(today);
    const QList<Entry> after = entries();
    removeReplacedCopies(m_family, after);
    return newest(after);
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
    if (m_proven.contains(state))
        return true;
    if (!BackupFormat::isWhole(path))
        return false;
    m_proven += state;
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
                                                     const QDate &today, const Judge &isWhole)
{
    Spans weeks(keptWeeks, weekOf);
    Spans months(keptMonths, monthOf);
    QList<Entry> result;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        const bool isOfTheFuture = entry.date > today; // by a clock that was wrong
        if (isReplacedDay(entries, i, today)) {
            const bool isOfAWeek = !isOfTheFuture && weeks.takes(entry, isWhole);
            const bool isOfAMonth = !isOfTheFuture && months.takes(entry, isWhole);
            if (!isOfAWeek && !isOfAMonth)
                result += entry;
        } else if (!isOfTheFuture) {
            weeks.add(entry);
            months.add(entry);
        }
    }
    return result;
}

void DailyBackups::prune(const QDate &today)
{
    const auto judge = [this](const Entry &entry) { return isWhole(entry.path); };
    for (const Entry &old : superfluous(entries(), today, judge)) {
        if (!QFile::remove(old.path))
            qCWarning(logStorage) << "an old backup can't be removed:" << old.path;
    }
    flushFolder(m_folder);
    sweepPictures();
}

void DailyBackups::sweepPictures() const
{
    QSet<QByteArray> wanted;
    const QDir folder(m_folder);
    for (const QString &file : folder.entryList({QStringLiteral("*.zip")}, QDir::Files)) {
        const auto pictures = BackupFormat::picturesBeside(folder.filePath(file));
        if (!pictures) {
            qCWarning(logStorage) << "pictures of old backups stay, as one can't be read:" << file;
            return;
        }
        for (const ListedPicture &picture : *pictures)
            wanted += picture.sum;
    }
    PictureStore(m_folder).removeAllBut(wanted);
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
