// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/StarterPictures.h"

#include "base/Logging.h"
#include "reading/LibraryService.h"
#include "storage/Database.h"
#include "storage/IllustrationStore.h"
#include "storage/SettingsStore.h"

#include <QCryptographicHash>

namespace chitai {

namespace {

// Remembered where all are: 250 texts take 2 KB.
const QString givenKey = QStringLiteral("starter_pictures");
constexpr int marksLength = 8;

/// What a text is remembered by.
QString markOf(const std::pair<QString, Language> &text)
{
    const QByteArray bytes = (languageCode(text.second) + u' ' + text.first).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(marksLength));
}

} // namespace

StarterPictures::StarterPictures(const Dependencies &deps, const OwnPictures &pictures,
                                 QObject *parent)
    : QObject(parent)
    , m_deps(deps)
    , m_pictures(pictures)
{
    connect(&m_deps.importer, &IllustrationImporter::finished, this, &StarterPictures::take);
}

void StarterPictures::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    if (const Result<void> found = findOpen(); !found) {
        qCWarning(logStorage) << "the starter texts stay without pictures:"
                              << found.error().message;
        m_open.clear();
    }
    giveNext();
}

Result<void> StarterPictures::findOpen()
{
    CHITAI_TRY_ASSIGN(const QString given, m_deps.settings.value(givenKey));
    m_given = given.split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> marks(m_given.begin(), m_given.end());
    m_open.clear();
    for (OwnPictures::Belonging picture : m_pictures.belongings()) {
        picture.texts.removeIf([&](const auto &text) { return marks.contains(markOf(text)); });
        if (!picture.texts.isEmpty())
            m_open += picture;
    }
    return {};
}

void StarterPictures::giveNext()
{
    if (m_open.isEmpty()) {
        end();
        return;
    }
    const OwnPictures::Belonging &picture = m_open.front();
    const Result<QList<QUuid>> items = itemsWithout(picture);
    if (items && !items->isEmpty()) {
        m_job = m_deps.importer.importFrom(
            [&pictures = m_pictures, name = picture.name] { return pictures.picture(name); },
            m_pictures.bytes());
        return;
    }
    // Deleted, or with a picture of the family's own.
    const Result<void> done = items ? remember(picture) : tl::unexpected(items.error());
    if (!done) {
        qCWarning(logStorage) << "the starter texts' pictures:" << done.error().message;
        end();
        return;
    }
    m_open.removeFirst();
    // Taps go first.
    QMetaObject::invokeMethod(this, &StarterPictures::giveNext, Qt::QueuedConnection);
}

Result<QList<QUuid>> StarterPictures::itemsWithout(const OwnPictures::Belonging &picture) const
{
    QList<QUuid> items;
    for (const auto &[text, language] : picture.texts) {
        CHITAI_TRY_ASSIGN(const std::optional<Item> item, m_deps.library.find(text, language));
        if (!item)
            continue;
        CHITAI_TRY_ASSIGN(const QList<QUuid> has, m_deps.illustrations.ofItem(item->id));
        if (has.isEmpty())
            items += item->id;
    }
    return items;
}

void StarterPictures::take(quint64 job, const Result<ImportedIllustration> &result)
{
    if (job != m_job || m_open.isEmpty())
        return;
    m_job = 0;
    // Somebody may have been faster meanwhile.
    const Result<QList<QUuid>> items = itemsWithout(m_open.front());
    // A picture that the index names and nobody drew is left for a version that has it.
    const bool isMissing = !result && result.error().code == ErrorCode::NotFound;
    Result<void> given;
    if (!result && !isMissing)
        given = tl::unexpected(result.error());
    else if (!items)
        given = tl::unexpected(items.error());
    else if (result)
        given = give(*items, result->illustration.id);
    if (!given) {
        qCWarning(logStorage) << "the starter texts' pictures:" << given.error().message;
        end();
        return;
    }
    m_open.removeFirst();
    giveNext();
}

Result<void> StarterPictures::give(const QList<QUuid> &items, const QUuid &picture)
{
    Database::Transaction transaction(m_deps.database);
    for (const QUuid &item : items) {
        CHITAI_TRY(m_deps.illustrations.link(item, picture));
    }
    CHITAI_TRY(remember(m_open.front()));
    CHITAI_TRY(transaction.commit());
    for (const QUuid &item : items)
        m_deps.libraryService.announceItem(item);
    return {};
}

Result<void> StarterPictures::remember(const OwnPictures::Belonging &picture)
{
    QStringList given = m_given;
    for (const auto &text : picture.texts)
        given += markOf(text);
    CHITAI_TRY(m_deps.settings.setValue(givenKey, given.join(u' ')));
    m_given = given;
    return {};
}

void StarterPictures::end()
{
    m_open.clear();
    m_isRunning = false;
    Q_EMIT finished();
}

} // namespace chitai
