// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/OutsidePictures.h"

#include "base/Logging.h"
#include "storage/SettingsStore.h"

#include <QPointer>

namespace chitai {

namespace {

const QString allowedKey = QStringLiteral("pictures_outside");
constexpr qint64 longestAnswer = 2 * 1024 * 1024; // bytes; the usual ones have a hundredth of it
constexpr qint64 largestThumbnail = 2 * 1024 * 1024;
constexpr int smallSide = 300; // pixels of the longest side
constexpr qsizetype mostRemembered = 200;

tl::unexpected<Error> switchedOff()
{
    return failure(
        ErrorCode::NotAllowed,
        QStringLiteral("Looking for pictures on the internet is switched off. A parent can "
                       "switch it on in the settings."));
}

} // namespace

struct OutsidePictures::Question
{
    QPointer<QObject> context;
    Answer answer;
    QList<std::optional<QList<OutsidePicture>>> answers; // of the services
    int open = 0; // services that have not answered yet
};

OutsidePictures::OutsidePictures(SettingsStore &settings, IllustrationImporter &importer,
                                 PictureDecoder &decoder, Options options, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_importer(importer)
    , m_decoder(decoder)
    , m_options(std::move(options))
{
    m_pool.setMaxThreadCount(1);
}

OutsidePictures::~OutsidePictures()
{
    qDeleteAll(m_downloads); // before the network manager that they use
    m_pool.clear();
    m_pool.waitForDone();
}

bool OutsidePictures::isAllowed() const
{
    return m_settings.value(allowedKey).value_or(QString()) == u"1";
}

Result<void> OutsidePictures::setAllowed(bool allowed)
{
    if (allowed == isAllowed())
        return {};
    CHITAI_TRY(
        m_settings.setValue(allowedKey, allowed ? QStringLiteral("1") : QStringLiteral("0")));
    const QList<Ticket> open = allowed ? QList<Ticket>() : m_questions.keys() + m_small.keys();
    for (const Ticket ticket : open)
        endDownloads(ticket);
    Q_EMIT allowedChanged();
    // Whoever has not cancelled by now waits for an answer.
    for (const Ticket ticket : open)
        refuse(ticket);
    return {};
}

void OutsidePictures::refuse(Ticket ticket)
{
    const std::shared_ptr<Question> question = m_questions.take(ticket);
    if (question && question->context)
        question->answer(switchedOff());
    answerSmall(ticket, switchedOff());
}

QStringList OutsidePictures::serviceNames() const
{
    QStringList names;
    for (const OutsideService &service : m_options.services)
        names += service.name;
    return names;
}

void OutsidePictures::begin(Ticket ticket, const QUrl &url, PictureDownload::Options options,
                            Done done)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    options.timeout = m_options.patience;
    auto *download = new PictureDownload(url, std::move(options), *m_network, this);
    m_downloads.insert(ticket, download);
    connect(download, &PictureDownload::finished, this,
            [this, ticket, download, done = std::move(done)](const Result<QByteArray> &bytes) {
                m_downloads.remove(ticket, download);
                download->deleteLater();
                done(bytes);
            });
    download->start();
}

OutsidePictures::Ticket OutsidePictures::ask(const QString &words, QObject *context, Answer answer)
{
    const Ticket ticket = ++m_last;
    const QString asked = askedWords(words);
    if (!isAllowed() || asked.isEmpty()) {
        const Result<OutsideAnswer> refusal = !isAllowed()
            ? Result<OutsideAnswer>(switchedOff())
            : failure(ErrorCode::BadValue, QStringLiteral("There are no words to look for."));
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), refusal] { answer(refusal); },
            Qt::QueuedConnection);
        return ticket;
    }
    const auto question = std::make_shared<Question>();
    question->context = context;
    question->answer = std::move(answer);
    question->answers.resize(m_options.services.size());
    question->open = int(m_options.services.size());
    m_questions.insert(ticket, question);
    PictureDownload::Options options = m_options.download;
    options.maxBytes = longestAnswer;
    options.accept = "application/json";
    for (int i = 0; i < m_options.services.size(); ++i) {
        begin(ticket, m_options.services[i].question(asked), options,
              [this, ticket, i](const Result<QByteArray> &bytes) { take(ticket, i, bytes); });
    }
    return ticket;
}

void OutsidePictures::take(Ticket ticket, int service, const Result<QByteArray> &bytes)
{
    const std::shared_ptr<Question> question = m_questions.value(ticket);
    if (!question)
        return;
    const Result<QList<OutsidePicture>> pictures
        = bytes ? m_options.services[service].read(*bytes) : tl::unexpected(bytes.error());
    if (pictures)
        question->answers[service] = *pictures;
    else
        qCInfo(logServer) << m_options.services[service].name << pictures.error().message;
    if (--question->open == 0)
        finish(ticket);
}

void OutsidePictures::finish(Ticket ticket)
{
    const std::shared_ptr<Question> question = m_questions.take(ticket);
    OutsideAnswer answer;
    qsizetype longest = 0;
    for (int i = 0; i < question->answers.size(); ++i) {
        if (!question->answers[i])
            answer.silent += m_options.services[i].name;
        else
            longest = qMax(longest, question->answers[i]->size());
    }
    for (qsizetype rank = 0; rank < longest; ++rank) {
        for (const std::optional<QList<OutsidePicture>> &pictures : question->answers) {
            if (pictures && rank < pictures->size() && answer.pictures.size() < mostFound)
                answer.pictures += pictures->at(rank);
        }
    }
    remember(answer.pictures);
    if (!question->context)
        return;
    if (answer.silent.size() == question->answers.size())
        question->answer(failure(ErrorCode::Unreachable,
                                 QStringLiteral("%1 did not answer. Check the connection to the "
                                                "internet, or try again later.")
                                     .arg(answer.silent.join(QStringLiteral(", ")))));
    else
        question->answer(answer);
}

void OutsidePictures::remember(const QList<OutsidePicture> &pictures)
{
    for (const OutsidePicture &picture : pictures) {
        m_foundOrder.removeOne(picture.id);
        m_foundOrder += picture.id;
        m_found.insert(picture.id, picture);
    }
    while (m_foundOrder.size() > mostRemembered)
        m_found.remove(m_foundOrder.takeFirst());
}

OutsidePictures::Ticket OutsidePictures::fetchThumbnail(const QString &id, QObject *context,
                                                        Thumbnail answer)
{
    const Ticket ticket = ++m_last;
    const Result<OutsidePicture> picture
        = isAllowed() ? found(id) : Result<OutsidePicture>(switchedOff());
    if (!picture) {
        QMetaObject::invokeMethod(
            context,
            [answer = std::move(answer), error = picture.error()] {
                answer(tl::unexpected(error));
            },
            Qt::QueuedConnection);
        return ticket;
    }
    PictureDownload::Options options = m_options.download;
    options.maxBytes = largestThumbnail;
    m_small.insert(ticket,
                   [context = QPointer<QObject>(context),
                    answer = std::move(answer)](const Result<QByteArray> &small) {
                       if (context)
                           answer(small);
                   });
    begin(ticket, picture->thumbnail, options, [this, ticket](const Result<QByteArray> &bytes) {
        if (bytes)
            makeSmall(ticket, *bytes);
        else
            answerSmall(ticket, bytes);
    });
    return ticket;
}

void OutsidePictures::makeSmall(Ticket ticket, const QByteArray &bytes)
{
    m_pool.start([this, ticket, bytes] {
        const PictureLimits limits{.maxDimension = smallSide, .thumbnailDimension = 1};
        const Result<QByteArray> small
            = processPicture(bytes, limits, m_decoder).map([](const ProcessedPicture &made) {
                  return made.image;
              });
        // The destructor waits for this thread, so that this exists here.
        QMetaObject::invokeMethod(
            this, [this, ticket, small] { answerSmall(ticket, small); }, Qt::QueuedConnection);
    });
}

void OutsidePictures::answerSmall(Ticket ticket, const Result<QByteArray> &small)
{
    if (const Thumbnail answer = m_small.take(ticket))
        answer(small);
}

void OutsidePictures::cancel(Ticket ticket)
{
    m_questions.remove(ticket);
    m_small.remove(ticket);
    endDownloads(ticket);
}

void OutsidePictures::endDownloads(Ticket ticket)
{
    const QList<PictureDownload *> downloads = m_downloads.values(ticket);
    m_downloads.remove(ticket);
    for (PictureDownload *download : downloads) {
        download->cancel();
        download->deleteLater();
    }
}

Result<OutsidePicture> OutsidePictures::found(const QString &id) const
{
    const auto picture = m_found.constFind(id);
    if (picture == m_found.cend()) {
        return failure(ErrorCode::NotFound,
                       QStringLiteral("This picture was not found of late. Search again."));
    }
    return *picture;
}

Result<quint64> OutsidePictures::take(const QString &id)
{
    if (!isAllowed())
        return switchedOff();
    return found(id).map([this](const OutsidePicture &picture) {
        return m_importer.importUrl(picture.picture, IllustrationImporter::IfPresent::Reuse,
                                    picture.credit);
    });
}

} // namespace chitai
