// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/PictureFinder.h"

#include "pictures/EmojiPictures.h"
#include "pictures/OwnPictures.h"
#include "pictures/StampPictures.h"
#include "pictures/WordForms.h"

#include <QPointer>
#include <algorithm>

namespace chitai {

PictureFinder::PictureFinder(Sources sources, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
{
    m_pool.setMaxThreadCount(1);
}

PictureFinder::~PictureFinder()
{
    m_pool.clear();
    m_pool.waitForDone();
}

PictureFinder::Sources PictureFinder::usualSources(const QString &ownPictures)
{
    Sources sources;
    sources.push_back(std::make_unique<OwnPictures>(ownPictures));
    sources.push_back(std::make_unique<EmojiPictures>());
    sources.push_back(std::make_unique<StampPictures>());
    return sources;
}

void PictureFinder::find(const QString &text, Language language, QObject *context, Answer answer)
{
    m_pool.start(
        [this, text, language, context = QPointer<QObject>(context), answer = std::move(answer)] {
            // The destructor waits for this thread, so that the finder exists here.
            QMetaObject::invokeMethod(
                this,
                [context, answer, pictures = found(text, language)] {
                    if (context)
                        answer(pictures);
                },
                Qt::QueuedConnection);
        });
}

QList<FoundPicture> PictureFinder::found(const QString &text, Language language) const
{
    const QStringList words = picturableWords(text.left(longestText), language);
    QList<FoundPicture> all;
    if (words.isEmpty())
        return all;
    for (const std::unique_ptr<PictureSource> &source : m_sources)
        all += source->find(words, language).mid(0, mostFound);
    std::stable_sort(
        all.begin(), all.end(),
        [](const FoundPicture &one, const FoundPicture &other) { return one.fit > other.fit; });
    return all.mid(0, mostFound);
}

bool PictureFinder::isAvailable(const QString &key) const
{
    return std::any_of(m_sources.begin(), m_sources.end(), [&](const auto &source) {
        return source->key() == key && source->isAvailable();
    });
}

std::pair<const PictureSource *, QString> PictureFinder::sourceOf(const QString &id) const
{
    for (const std::unique_ptr<PictureSource> &source : m_sources) {
        const QString beginning = source->key() + u':';
        if (id.startsWith(beginning))
            return {source.get(), id.mid(beginning.size())};
    }
    return {nullptr, {}};
}

Result<QByteArray> PictureFinder::picture(const QString &id) const
{
    const auto [source, name] = sourceOf(id);
    if (!source)
        return noSuchFoundPicture();
    return source->picture(name);
}

PictureBytes PictureFinder::bytes(const QString &id) const
{
    const PictureSource *source = sourceOf(id).first;
    return source ? source->bytes() : PictureBytes::Encoded;
}

Result<QImage> PictureFinder::thumbnail(const QString &id, int side) const
{
    const auto [source, name] = sourceOf(id);
    if (!source)
        return noSuchFoundPicture();
    return source->image(name, side);
}

} // namespace chitai
