// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/DrawnPicturesModel.h"

#include "pictures/PicturePrompt.h"
#include "ui/library/DrawingWords.h"

namespace chitai {

DrawnPicturesModel::DrawnPicturesModel(DrawnPictures &drawn, QObject *parent)
    : PageModel(parent)
    , m_drawn(drawn)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &DrawnPicturesModel::progressChanged);
    connect(&m_drawn, &DrawnPictures::changed, this, &DrawnPicturesModel::showState);
    connect(&m_drawn, &DrawnPictures::serviceChanged, this, [this] {
        propose();
        Q_EMIT changed();
    });
    connect(&m_drawn, &DrawnPictures::failed, this,
            [this](const QUuid &itemId, const DrawingFailure &failure) {
                m_failures.insert(itemId, describeDrawingFailure(failure));
                setMessage(m_failures.value(m_itemId));
            });
}

void DrawnPicturesModel::showState()
{
    if (isDrawing() && !m_second.isActive())
        m_second.start();
    else if (!isDrawing())
        m_second.stop();
    Q_EMIT progressChanged();
    Q_EMIT changed();
}

void DrawnPicturesModel::setPrompt(const QString &prompt)
{
    if (prompt == m_prompt)
        return;
    m_prompt = prompt;
    Q_EMIT promptChanged();
}

QString DrawnPicturesModel::destination() const
{
    return whereWordsGo(m_drawn.service());
}

QString DrawnPicturesModel::price() const
{
    return priceOfPicture(m_drawn.service());
}

QString DrawnPicturesModel::progress() const
{
    const auto seconds
        = std::chrono::duration_cast<std::chrono::seconds>(m_drawn.elapsed()).count();
    const QString time
        = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return m_drawn.drawnFor() == m_itemId ? tr("Drawing … %1").arg(time)
                                          : tr("A picture of another text is drawn … %1").arg(time);
}

QString DrawnPicturesModel::waitingPicture() const
{
    const DrawnPictures::Waiting *waiting = m_drawn.waitingFor(m_itemId);
    return waiting ? QStringLiteral("data:image/webp;base64,")
            + QString::fromLatin1(waiting->picture.toBase64())
                   : QString();
}

int DrawnPicturesModel::longestPrompt() const
{
    return int(longestPicturePrompt);
}

void DrawnPicturesModel::setText(const QString &itemId, const QString &text, Language language)
{
    const QUuid id = QUuid::fromString(itemId);
    if (id == m_itemId && text == m_text && language == m_language)
        return;
    m_itemId = id;
    m_text = text;
    m_language = language;
    propose();
    setMessage(m_failures.value(m_itemId));
    Q_EMIT progressChanged();
    Q_EMIT changed();
}

void DrawnPicturesModel::propose()
{
    // Nobody's names are read where nothing can be sent.
    setPrompt(isAllowed() ? m_drawn.promptFor(m_text, m_language).value_or(QString()) : QString());
}

void DrawnPicturesModel::draw()
{
    Q_EMIT acted();
    m_failures.remove(m_itemId);
    const Result<QString> safe = m_drawn.withoutNames(m_prompt);
    if (!safe) {
        report(tl::unexpected(safe.error()), describeDrawingRefusal);
    } else if (*safe != m_prompt) {
        setPrompt(*safe);
        setMessage(tr("The name of one of you stood in the words. It gave way to another one: look "
                      "at the words, then press Draw again."));
    } else {
        report(m_drawn.draw(m_itemId, m_prompt), describeDrawingRefusal);
    }
}

void DrawnPicturesModel::cancel()
{
    Q_EMIT acted();
    const bool wasDrawing = isDrawing();
    m_drawn.cancel();
    if (wasDrawing)
        setMessage(tr("Stopped. If the service had begun already, it may ask its price."));
}

void DrawnPicturesModel::refuse()
{
    Q_EMIT acted();
    m_drawn.refuse(m_itemId);
    setMessage(tr("The picture was erased."));
}

} // namespace chitai
