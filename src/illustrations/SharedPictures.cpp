// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/SharedPictures.h"

#include "base/Logging.h"
#include "illustrations/PictureCopies.h"
#include "illustrations/PictureProcessing.h"
#include "storage/PictureRows.h"

#include <QMutexLocker>

namespace chitai {

namespace {

/// Pictures of one page mostly arrive together, and each telling reads lists anew.
constexpr std::chrono::milliseconds tellingPause{50};
constexpr qsizetype mostMissed = 1000;

} // namespace

SharedPictures::SharedPictures(const DatabaseAddress &address, IllustrationFiles &files,
                               const Options &options)
    : m_files(files)
    , m_copies(new PictureCopies(address, files, options))
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingPause);
    connect(&m_telling, &QTimer::timeout, this,
            [this] { Q_EMIT m_files.arrived(std::exchange(m_arrived, {})); });
    m_copies->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_copies, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    m_files.setShared(this);
}

SharedPictures::~SharedPictures()
{
    m_files.setShared(nullptr);
    m_thread.quit();
    m_thread.wait();
}

Result<void> SharedPictures::keep(const QUuid &id, const ProcessedPicture &picture)
{
    const PictureFilesBytes files{picture.image, picture.thumbnail};
    if (!files.canBeKept())
        return tooManyPictureBytes();
    Result<void> kept;
    QMetaObject::invokeMethod(
        m_copies, [copies = m_copies, &id, &files] { return copies->keep(id, files); },
        Qt::BlockingQueuedConnection, &kept);
    return kept;
}

Result<void> SharedPictures::fetch(const QUuid &id)
{
    Result<void> fetched;
    QMetaObject::invokeMethod(
        m_copies, [copies = m_copies, &id] { return copies->fetch(id); },
        Qt::BlockingQueuedConnection, &fetched);
    return fetched;
}

void SharedPictures::release(const QUuid &id)
{
    QMetaObject::invokeMethod(m_copies, [copies = m_copies, id] {
        if (const Result<void> released = copies->release(id); !released)
            qCInfo(logStorage) << "a picture stays on the server for a day:"
                               << released.error().message;
    });
}

void SharedPictures::want(const QUuid &id)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_wanted.contains(id))
            return;
        m_wanted.insert(id);
    }
    QMetaObject::invokeMethod(m_copies, [this, copies = m_copies, id] {
        const Result<void> fetched = copies->fetch(id);
        // The destructor waits for this thread, so that this object exists here.
        QMetaObject::invokeMethod(
            this, [this, id, fetched] { note(id, fetched); }, Qt::QueuedConnection);
    });
}

void SharedPictures::note(const QUuid &id, const Result<void> &fetched)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_wanted.remove(id);
    }
    if (!fetched) {
        qCInfo(logStorage) << "a picture is not to be had:" << fetched.error().message;
        if (m_missed.size() < mostMissed)
            m_missed.insert(id);
        Q_EMIT m_files.notFetched(id, fetched.error());
        return;
    }
    m_missed.remove(id);
    m_arrived.insert(id);
    if (!m_telling.isActive())
        m_telling.start();
}

void SharedPictures::askAgain()
{
    const QSet<QUuid> missed = std::exchange(m_missed, {});
    for (const QUuid &id : missed)
        want(id);
}

void SharedPictures::compare()
{
    askAgain();
    QMetaObject::invokeMethod(m_copies, [copies = m_copies] {
        if (const Result<void> compared = copies->compare(); !compared)
            qCInfo(logStorage) << "copies of pictures are not compared:"
                               << compared.error().message;
    });
}

void SharedPictures::removeCopy(const QUuid &id)
{
    m_missed.remove(id);
    QMetaObject::invokeMethod(m_copies, [copies = m_copies, id] { copies->removeCopy(id); });
}

} // namespace chitai
