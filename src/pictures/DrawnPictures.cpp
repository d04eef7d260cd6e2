// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/DrawnPictures.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "base/ThreadPriority.h"
#include "pictures/PicturePrompt.h"
#include "storage/ModelCredit.h"
#include "story/names/NameMask.h"
#include "story/packs/StoryConfig.h"
#include "story/providers/EnvironmentProxy.h"
#include "story/providers/FamilyNames.h"

#include <algorithm>

namespace chitai {

namespace {

tl::unexpected<Error> drawsNothing()
{
    return failure(ErrorCode::NotAllowed,
                   QStringLiteral("Pictures drawn by a model are switched off. A parent can switch "
                                  "them on in the settings."));
}

Result<void> judgePrompt(const QString &prompt, const NameFinder &names)
{
    const bool hasLetter = std::any_of(prompt.begin(), prompt.end(),
                                       [](QChar letter) { return letter.isLetterOrNumber(); });
    if (!hasLetter || prompt.size() > longestPicturePrompt)
        return failure(ErrorCode::BadValue, QStringLiteral("There are no words, or too many."));
    if (!names.find(prompt).isEmpty())
        return failure(ErrorCode::NotAllowed,
                       QStringLiteral("A name of the family stands in the words."));
    return {};
}

} // namespace

DrawnPictures::DrawnPictures(const Dependencies &deps, const PictureLimits &limits, Options options,
                             QObject *parent)
    : QObject(parent)
    , m_deps(deps)
    , m_limits(limits)
    , m_options(std::move(options))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_deps.importer, &IllustrationImporter::finished, this, &DrawnPictures::finishImport);
    connect(&m_deps.keys, &KeyStore::statusChanged, this, &DrawnPictures::keyStatusChanged);
}

DrawnPictures::~DrawnPictures()
{
    m_drawing.reset(); // before the manager that it uses
    m_pool.clear();
    m_pool.waitForDone();
}

DrawingService DrawnPictures::service() const
{
    return drawingService(m_deps.settings);
}

Result<void> DrawnPictures::choose(const DrawingService &service, const QString &key)
{
    if (!canBeKey(key)) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("This is no key: it has a blank or a letter that no key "
                                      "has."));
    }
    if (!service.isChosen())
        return failure(ErrorCode::BadValue, QStringLiteral("An address is missing."));
    end();
    DrawingService chosen = service;
    chosen.hasKey = !key.isEmpty();
    CHITAI_TRY(setDrawingService(m_deps.settings, chosen));
    const Result<void> kept = m_deps.keys.setKey(this->service().address, key);
    if (!kept)
        CHITAI_TRY(setDrawingService(m_deps.settings, {}));
    Q_EMIT serviceChanged();
    Q_EMIT changed();
    return kept;
}

Result<void> DrawnPictures::describe(const QString &model, const QString &price)
{
    DrawingService service = this->service();
    if (!service.isChosen())
        return drawsNothing();
    service.model = model;
    service.price = price;
    CHITAI_TRY(setDrawingService(m_deps.settings, service));
    Q_EMIT serviceChanged();
    return {};
}

Result<void> DrawnPictures::switchOff()
{
    CHITAI_TRY(setDrawingService(m_deps.settings, {}));
    end();
    m_waiting.clear();
    const Result<void> forgotten = m_deps.keys.setKey({}, {});
    Q_EMIT serviceChanged();
    Q_EMIT changed();
    return forgotten;
}

Result<NameFinder> DrawnPictures::names()
{
    CHITAI_TRY_ASSIGN(const QStringList family, namesOfFamily(m_deps.settings, m_deps.profiles));
    QList<PrivateName> names;
    for (const QString &name : family)
        names += {name};
    return NameFinder(names);
}

Result<QString> DrawnPictures::promptFor(const QString &text, Language language)
{
    if (isAllowed())
        (void)m_deps.keys.key(service().address); // a keyring takes its time
    return withoutNames(picturePrompt(text, language)).map([](const QString &prompt) {
        return prompt.left(longestPicturePrompt);
    });
}

Result<QString> DrawnPictures::withoutNames(const QString &prompt)
{
    return names().map(
        [&prompt](const NameFinder &names) { return NameMask(names, {prompt}).hide(prompt); });
}

Result<void> DrawnPictures::draw(const QUuid &itemId, const QString &prompt)
{
    const DrawingService service = this->service();
    if (!service.isChosen())
        return drawsNothing();
    if (itemId.isNull())
        return failure(ErrorCode::NotFound, QStringLiteral("There is no text to draw for."));
    if (!m_itemId.isNull() || m_waiting.contains(itemId) || m_waiting.size() >= mostWaiting) {
        return failure(ErrorCode::Conflict,
                       QStringLiteral("Look at the pictures that are there first."));
    }
    CHITAI_TRY_ASSIGN(const NameFinder family, names());
    CHITAI_TRY(judgePrompt(prompt, family));
    const QString key = m_deps.keys.key(service.address);
    if (key.isEmpty() && service.hasKey) {
        QMetaObject::invokeMethod(
            this, [this, itemId] { Q_EMIT failed(itemId, {DrawingProblem::KeyMissing}); },
            Qt::QueuedConnection);
        return {};
    }
    m_itemId = itemId;
    m_prompt = prompt.trimmed();
    m_credit = modelCredit(service.model, service.publicName());
    m_begin = m_deps.clock.monotonic();
    const OpenAiDrawing::Options options{.isAtHome = service.isAtHome(),
                                         .limit = service.isAtHome() ? m_options.homeLimit
                                                                     : m_options.limit,
                                         .maxAnswerBytes = m_options.maxAnswerBytes,
                                         .download = m_options.download};
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setProxyFactory(new EnvironmentProxy); // the manager's from now on
    }
    m_drawing = std::make_unique<OpenAiDrawing>(Endpoint{service.address, key},
                                                DrawingRequest{service.model, m_prompt}, options,
                                                *m_network);
    connect(m_drawing.get(), &PictureDrawing::ended, this, &DrawnPictures::take);
    m_drawing->start();
    Q_EMIT changed();
    return {};
}

void DrawnPictures::end()
{
    ++m_round;
    m_drawing.reset();
    m_itemId = {};
}

void DrawnPictures::cancel()
{
    if (m_itemId.isNull())
        return;
    end();
    Q_EMIT changed();
}

std::chrono::milliseconds DrawnPictures::elapsed() const
{
    return m_itemId.isNull() ? std::chrono::milliseconds(0) : m_deps.clock.monotonic() - m_begin;
}

void DrawnPictures::take(const DrawingResult &result)
{
    const QUuid itemId = m_itemId;
    m_drawing.release()->deleteLater(); // it is the one that says so
    if (!result) {
        end();
        Q_EMIT changed();
        Q_EMIT failed(itemId, result.error());
        return;
    }
    m_pool.start([this, itemId, round = m_round, prompt = m_prompt, bytes = *result] {
        lowerThreadPriority();
        const Result<QByteArray> picture
            = processPicture(bytes, m_limits, m_deps.decoder).map([](const ProcessedPicture &made) {
                  return made.image;
              });
        // The destructor waits for this thread, so that this exists here.
        QMetaObject::invokeMethod(
            this,
            [this, itemId, round, prompt, picture] {
                if (round == m_round)
                    keep(itemId, prompt, picture);
            },
            Qt::QueuedConnection);
    });
}

void DrawnPictures::keep(const QUuid &itemId, const QString &prompt,
                         const Result<QByteArray> &picture)
{
    end();
    if (picture)
        m_waiting.insert(itemId, {*picture, prompt, m_credit});
    else
        qCInfo(logStory) << "what a model has drawn:" << picture.error().message;
    Q_EMIT changed();
    if (!picture)
        Q_EMIT failed(itemId, {DrawingProblem::BadPicture});
}

const DrawnPictures::Waiting *DrawnPictures::waitingFor(const QUuid &itemId) const
{
    const auto found = m_waiting.constFind(itemId);
    return found == m_waiting.cend() ? nullptr : &*found;
}

Result<quint64> DrawnPictures::approve(const QUuid &itemId)
{
    const auto found = m_waiting.constFind(itemId);
    if (found == m_waiting.cend())
        return failure(ErrorCode::NotFound, QStringLiteral("No picture waits for this text."));
    endImport(itemId); // of before, which somebody may have cancelled
    const quint64 job = m_deps.importer.importFrom(
        [picture = found->picture] { return picture; }, PictureBytes::Kept,
        IllustrationImporter::IfPresent::Reuse, found->credit);
    m_jobs.insert(job, itemId);
    return job;
}

void DrawnPictures::finishImport(quint64 job, const Result<ImportedIllustration> &result)
{
    const QUuid itemId = m_jobs.take(job);
    if (itemId.isNull() || !result)
        return;
    m_waiting.remove(itemId);
    Q_EMIT changed();
}

void DrawnPictures::endImport(const QUuid &itemId)
{
    for (const quint64 job : m_jobs.keys(itemId)) {
        m_jobs.remove(job);
        m_deps.importer.cancel(job);
    }
}

void DrawnPictures::refuse(const QUuid &itemId)
{
    endImport(itemId);
    if (m_waiting.remove(itemId))
        Q_EMIT changed();
}

} // namespace chitai
