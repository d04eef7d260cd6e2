// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/NewTextModel.h"

#include "base/Text.h"
#include "base/Verses.h"
#include "reading/LibraryService.h"
#include "text/LanguageGuess.h"
#include "text/Sanitizer.h"
#include "ui/common/Problem.h"

namespace chitai {

NewTextModel::NewTextModel(LibraryService &libraryService, PictureFinder &finder, QObject *parent)
    : PageModel(parent)
    , m_libraryService(libraryService)
    , m_found(finder)
{
    connect(this, &NewTextModel::changed, this, &NewTextModel::follow);
    // What does not fit any more is not in sight, and not meant.
    connect(&m_found, &FoundPicturesModel::countChanged, this, [this] {
        if (!m_picture.isEmpty() && !m_found.has(m_picture))
            choosePicture(m_picture);
    });
}

void NewTextModel::follow()
{
    m_found.setText(textCount() == 1 ? m_text : QString(),
                    languageFromCode(language()).value_or(m_expected));
}

void NewTextModel::choosePicture(const QString &pictureId)
{
    m_picture = pictureId == m_picture ? QString() : pictureId;
    Q_EMIT changed();
}

void NewTextModel::setCard(const QString &illustrationId)
{
    if (illustrationId == m_card)
        return;
    m_card = illustrationId;
    Q_EMIT changed();
}

void NewTextModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    if (text.trimmed().isEmpty())
        m_said.reset();
    Q_EMIT changed();
}

void NewTextModel::setTag(const QString &tag)
{
    if (tag == m_tag)
        return;
    m_tag = tag;
    Q_EMIT changed();
}

void NewTextModel::setOne(bool one)
{
    if (one == m_isOne)
        return;
    m_isOne = one;
    Q_EMIT changed();
}

int NewTextModel::lineCount() const
{
    return int(linesOf(normalizedText(m_text)).size());
}

int NewTextModel::textCount() const
{
    return m_isOne ? qMin(1, lineCount()) : lineCount();
}

QString NewTextModel::language() const
{
    return languageCode(m_said.value_or(guessLanguage(m_text, m_expected)));
}

void NewTextModel::setLanguage(const QString &code)
{
    const std::optional<Language> language = languageFromCode(code);
    if (!language || language == m_said)
        return;
    m_said = language;
    Q_EMIT changed();
}

void NewTextModel::expectLanguage(const QString &code)
{
    m_expected = languageFromCode(code).value_or(m_expected);
    Q_EMIT changed();
}

QStringList NewTextModel::texts() const
{
    return m_isOne ? QStringList(m_text) : linesOf(normalizedText(m_text));
}

bool NewTextModel::save()
{
    if (lineCount() == 0)
        return false;
    QStringList clean;
    for (const QString &text : texts()) {
        const Result<QString> one = sanitizeItemText(text);
        if (!one) {
            const QString problem = describeTextProblem(one.error());
            setMessage(textCount() > 1 ? QStringLiteral("%1: %2").arg(text.trimmed(), problem)
                                       : problem);
            return false;
        }
        clean += *one;
    }
    const QString code = language();
    const Language filed = languageFromCode(code).value_or(m_expected);
    QList<QUuid> ids;
    for (const QString &text : std::as_const(clean)) {
        const Result<LibraryStore::Added> added = m_libraryService.findOrCreate(text, filed);
        if (!added)
            return report(tl::unexpected(added.error()), describeTextProblem);
        ids += added->item.id;
    }
    if (!cleanTag(m_tag).isEmpty()) {
        const Result<int> tagged = m_libraryService.addTag(ids, m_tag);
        if (!tagged)
            return report(tl::unexpected(tagged.error()), describeTextProblem);
    }
    const QString picture = ids.size() == 1 && m_card.isEmpty() ? m_picture : QString();
    if (ids.size() == 1 && !m_card.isEmpty()) {
        const Result<GivenReward> given
            = m_libraryService.reward(ids.front(), QUuid::fromString(m_card));
        if (!given) { // the text is there, and stands in the field as well
            if (given.error().code == ErrorCode::NotFound)
                setCard({}); // it was deleted: the next press is one without it
            return report(tl::unexpected(given.error()), describePictureProblem);
        }
    }
    clear();
    if (!picture.isEmpty())
        Q_EMIT pictureWanted(picture, ids.front().toString(QUuid::WithoutBraces));
    Q_EMIT saved(ids.front().toString(QUuid::WithoutBraces), code);
    return true;
}

void NewTextModel::clear()
{
    m_text.clear();
    m_picture.clear();
    m_card.clear();
    m_isOne = false;
    m_said.reset();
    setMessage({});
    Q_EMIT changed();
}

} // namespace chitai
