// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PicturesView.h"

#include "illustrations/IllustrationFiles.h"
#include "reading/GraceTimer.h"
#include "reading/LibraryEditor.h"
#include "storage/IllustrationStore.h"
#include "ui/Problem.h"

#include <QBuffer>
#include <QClipboard>
#include <QDirIterator>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>

namespace chitai {

namespace {

constexpr int mostProblemsTold = 3;

QStringList picturesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder,
                       {QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"),
                        QStringLiteral("*.webp"), QStringLiteral("*.gif")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths += files.next();
    paths.sort();
    return paths;
}

} // namespace

PicturesView::PicturesView(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_pictures(parts.files, [this](int offset, int limit) {
        return m_parts.illustrations.illustrations(offset, limit).value_or(QList<Illustration>());
    })
{
    connect(&m_parts.editor, &LibraryEditor::illustrationsChanged, this, [this] {
        if (m_isActive)
            m_pictures.refresh();
    });
    connect(&m_parts.importer, &IllustrationImporter::finished, this, &PicturesView::finish);
}

void PicturesView::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    Q_EMIT isActiveChanged();
    if (active)
        m_pictures.refresh();
}

QUrl PicturesView::startFolder() const
{
    return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
}

void PicturesView::import(const QList<QUrl> &urls, const QString &itemId)
{
    m_parts.graceTimer.noteActivity();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile()) {
            begin(m_parts.importer.importUrl(url), itemId, url.toDisplayString());
            continue;
        }
        const QString path = url.toLocalFile();
        const QStringList paths = QFileInfo(path).isDir() ? picturesBelow(path) : QStringList(path);
        if (paths.isEmpty())
            setMessage(tr("The folder has no pictures."));
        for (const QString &file : paths)
            begin(m_parts.importer.importFile(file), itemId, QFileInfo(file).fileName());
    }
}

void PicturesView::importAddress(const QString &address, const QString &itemId)
{
    const QUrl url = QUrl::fromUserInput(address.trimmed());
    if (url.isValid() && !url.isEmpty())
        import({url}, itemId);
    else
        setMessage(tr("That is no address of a picture."));
}

void PicturesView::paste(const QString &itemId)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !take(*data, itemId))
        setMessage(tr("What was copied is no picture."));
}

bool PicturesView::take(const QMimeData &data, const QString &itemId)
{
    // Before its address: a browser gives both, and what it shows is what is meant.
    if (data.hasImage()) {
        const QImage image = qvariant_cast<QImage>(data.imageData());
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!image.isNull() && image.save(&buffer, "PNG")) {
            begin(m_parts.importer.importBytes(bytes), itemId, tr("the copied picture"));
            return true;
        }
    }
    if (data.hasUrls()) {
        import(data.urls(), itemId);
        return true;
    }
    const QUrl url(data.text().trimmed(), QUrl::StrictMode);
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return false;
    import({url}, itemId);
    return true;
}

void PicturesView::begin(quint64 job, const QString &itemId, const QString &name)
{
    if (m_jobs.isEmpty()) {
        m_total = 0;
        m_added = 0;
        m_duplicates = 0;
        m_problems.clear();
        setMessage({});
    }
    m_jobs.insert(job, {QUuid::fromString(itemId), name});
    ++m_total;
    Q_EMIT progressChanged();
}

void PicturesView::finish(quint64 number, const Result<ImportedIllustration> &result)
{
    const auto found = m_jobs.constFind(number);
    if (found == m_jobs.cend())
        return; // somebody else's, from REST
    const Job job = *found;
    m_jobs.erase(found);
    Result<void> linked;
    if (result && !job.itemId.isNull()) {
        linked = m_parts.editor.link(job.itemId, result->illustration.id);
        if (!linked && linked.error().code == ErrorCode::Conflict)
            linked = {}; // it has it already, as was wished
    }
    if (!result)
        m_problems += job.name + QStringLiteral(": ") + describePictureProblem(result.error());
    else if (!linked)
        m_problems += job.name + QStringLiteral(": ") + describeProblem(linked.error());
    else if (result->isDuplicate)
        ++m_duplicates;
    else
        ++m_added;
    Q_EMIT progressChanged();
    if (m_jobs.isEmpty())
        report(false);
}

void PicturesView::cancel()
{
    for (const quint64 job : m_jobs.keys())
        m_parts.importer.cancel(job);
    m_jobs.clear();
    Q_EMIT progressChanged();
    report(true);
}

void PicturesView::report(bool isCancelled)
{
    QStringList parts;
    if (isCancelled)
        parts += tr("Stopped.");
    if (m_added > 0)
        parts += tr("%n picture(s) added.", "", m_added);
    if (m_duplicates > 0)
        parts += tr("%n picture(s) were there already.", "", m_duplicates);
    if (!m_problems.isEmpty()) {
        parts += tr("%n could not be taken:", "", int(m_problems.size()));
        parts += m_problems.mid(0, mostProblemsTold);
        if (m_problems.size() > mostProblemsTold)
            parts += QStringLiteral("…");
    }
    setMessage(parts.join(u' '));
}

void PicturesView::remove(const QString &illustrationId)
{
    m_parts.graceTimer.noteActivity();
    const Result<void> removed
        = m_parts.editor.removeIllustration(QUuid::fromString(illustrationId));
    setMessage(removed ? tr("The picture was deleted.") : describeProblem(removed.error()));
}

void PicturesView::setMessage(const QString &message)
{
    if (message == m_message)
        return;
    m_message = message;
    Q_EMIT messageChanged();
}

} // namespace chitai
