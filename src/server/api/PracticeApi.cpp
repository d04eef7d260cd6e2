// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/PracticeApi.h"

#include "practice/ChildExport.h"
#include "reading/Profiles.h"
#include "server/protocol/Json.h"
#include "server/protocol/PracticeJson.h"
#include "storage/LibraryStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace chitai {

namespace {

constexpr int mostNextTexts = 20;

HttpResponse okJson(const QJsonObject &json)
{
    return HttpResponse::json(200, QJsonDocument(json));
}

bool isListOfTexts(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue &text) {
               return text.isString();
           });
}

/// Whether what is in it has the shape that a choice is given out with; anything may be missing.
bool isLetterChoice(const QJsonObject &json)
{
    const QJsonObject example = LetterChoice().toJson();
    for (auto field = json.begin(); field != json.end(); ++field) {
        const QJsonValue &value = *field;
        const QJsonValue known = example[field.key()];
        if (known.isUndefined())
            continue;
        if (value.type() != known.type())
            return false;
        if (value.isDouble() && value.toInt(-1) < 0)
            return false;
        if (field.key() == u"own") {
            const QJsonArray steps = value.toArray();
            if (!std::all_of(steps.begin(), steps.end(), isListOfTexts))
                return false;
        } else if (value.isArray() && !isListOfTexts(value)) {
            return false;
        }
    }
    return true;
}

} // namespace

PracticeApi::PracticeApi(Practice &practice, const ChildExport &childExport,
                         const Profiles &profiles, LibraryStore &library)
    : m_practice(practice)
    , m_childExport(childExport)
    , m_profiles(profiles)
    , m_library(library)
{
}

HttpResponse PracticeApi::answer(const HttpRequest &request, const QStringList &segments,
                                 const FormFields &query)
{
    const QString &what = segments.front();
    if (what == u"sessions") {
        const QUuid id = idInAddress(segments[1]);
        return segments.back() == u"marks" ? mend(id, request)
            : segments.back() == u"next"   ? putFirst(id, request)
                                           : session(id);
    }
    if (what == u"items")
        return item(idInAddress(segments.back()), query);
    const Parameter<Subject> subject = subjectOf(query);
    if (!subject)
        return subject.error();
    if (what == u"progress")
        return progress(*subject);
    if (what == u"words")
        return words(*subject);
    if (what == u"weeks")
        return weeks(*subject, query);
    if (what == u"patterns")
        return patterns(*subject, query);
    if (what == u"minutes")
        return minutes(*subject);
    if (what == u"export")
        return exported(subject->child, query);
    if (what == u"next")
        return next(*subject, query);
    return request.method == "PUT" ? setLetters(*subject, request) : letters(*subject);
}

Parameter<PracticeApi::Subject> PracticeApi::subjectOf(const FormFields &query) const
{
    const Parameter<std::optional<QUuid>> id = idParameter(query, QStringLiteral("profile"));
    if (!id)
        return tl::unexpected(id.error());
    const Profile *child = *id ? nullptr : &m_profiles.active();
    for (const Profile &profile : m_profiles.profiles()) {
        if (profile.id == *id)
            child = &profile;
    }
    if (!child)
        return tl::unexpected(HttpResponse::error(404, QStringLiteral("There is no such child.")));
    const QString code = query.value(u"language").value_or(QString());
    if (code.isEmpty())
        return Subject{child->id, child->language.value_or(Language::Russian)};
    const std::optional<Language> language = languageFromCode(code);
    if (!language)
        return tl::unexpected(
            unprocessable(QStringLiteral("The language is one of ru, de and en.")));
    return Subject{child->id, *language};
}

HttpResponse PracticeApi::progress(const Subject &subject)
{
    const Result<ChildProgress> progress = m_practice.progress(subject.child, subject.language);
    if (!progress)
        return errorResponse(progress.error());
    QJsonArray points;
    for (const PacePoint &point : progress->points) {
        points += QJsonObject{{QStringLiteral("day"), dayOrNull(point.day)},
                              {QStringLiteral("pace"), rounded(point.pace)},
                              {QStringLiteral("accuracy"), rounded(point.accuracy)},
                              {QStringLiteral("words"), point.words}};
    }
    QJsonValue trend;
    if (progress->trend) {
        trend = QJsonObject{{QStringLiteral("per_week"), rounded(progress->trend->perWeek)},
                            {QStringLiteral("first"), rounded(progress->trend->first)},
                            {QStringLiteral("last"), rounded(progress->trend->last)}};
    }
    return okJson({{QStringLiteral("language"), languageCode(subject.language)},
                   {QStringLiteral("all"), summaryJson(progress->all)},
                   {QStringLiteral("points"), points},
                   {QStringLiteral("baseline"), baselineJson(progress->baseline)},
                   {QStringLiteral("trend"), trend},
                   {QStringLiteral("hard_words"), progress->hardWords},
                   {QStringLiteral("tamed_words"), progress->tamedWords},
                   {QStringLiteral("due_words"), progress->dueWords}});
}

HttpResponse PracticeApi::words(const Subject &subject)
{
    const Result<QList<WordProgress>> cards = m_practice.cards(subject.child, subject.language);
    if (!cards)
        return errorResponse(cards.error());
    QJsonArray list;
    for (const WordProgress &word : *cards)
        list += wordJson(word);
    return okJson({{QStringLiteral("words"), list},
                   {QStringLiteral("today"), dayOrNull(m_practice.today())}});
}

Parameter<ProgressOverview> PracticeApi::overviewOf(const Subject &subject, const FormFields &query)
{
    const QString code = query.value(u"span").value_or(QString());
    const std::optional<ProgressSpan> span
        = code.isEmpty() ? ProgressSpan::HalfYear : progressSpanFromCode(code);
    if (!span)
        return tl::unexpected(unprocessable(
            QStringLiteral("The span is one of eight_weeks, half_year, year and all.")));
    const Result<ProgressOverview> overview
        = m_practice.overview(subject.child, subject.language, *span);
    if (!overview)
        return tl::unexpected(errorResponse(overview.error()));
    return *overview;
}

HttpResponse PracticeApi::weeks(const Subject &subject, const FormFields &query)
{
    const Parameter<ProgressOverview> overview = overviewOf(subject, query);
    if (!overview)
        return overview.error();
    QJsonArray periods;
    for (const ProgressPeriod &period : overview->periods)
        periods += periodJson(period);
    return okJson(
        {{QStringLiteral("language"), languageCode(subject.language)},
         {QStringLiteral("from"), dayOrNull(overview->from)},
         {QStringLiteral("to"), dayOrNull(overview->to)},
         {QStringLiteral("evenings"), overview->evenings},
         {QStringLiteral("periods"), periods},
         {QStringLiteral("tamed_before"), overview->tamedBefore},
         {QStringLiteral("nearly_tamed"), QJsonArray::fromStringList(overview->nearlyTamed)}});
}

HttpResponse PracticeApi::patterns(const Subject &subject, const FormFields &query)
{
    const Parameter<ProgressOverview> overview = overviewOf(subject, query);
    if (!overview)
        return overview.error();
    const HardPatterns &hard = overview->patterns;
    QList<WordPattern> wanted;
    for (const HardPattern &one : hard.list)
        wanted += one.pattern;
    const Result<QList<QList<Item>>> texts
        = m_practice.trainingTexts(subject.child, subject.language, wanted);
    if (!texts)
        return errorResponse(texts.error());
    QJsonArray list;
    for (qsizetype i = 0; i < hard.list.size(); ++i)
        list += patternJson(hard.list[i], texts->value(i));
    return okJson({{QStringLiteral("language"), languageCode(subject.language)},
                   {QStringLiteral("from"), dayOrNull(overview->from)},
                   {QStringLiteral("to"), dayOrNull(overview->to)},
                   {QStringLiteral("words"), hard.words},
                   {QStringLiteral("usual"), shareJson(hard.usual)},
                   {QStringLiteral("patterns"), list}});
}

HttpResponse PracticeApi::minutes(const Subject &subject) const
{
    const Result<QList<FreeMinuteResult>> minutes
        = m_practice.freeMinutes(subject.child, subject.language);
    if (!minutes)
        return errorResponse(minutes.error());
    QJsonArray list;
    for (const FreeMinuteResult &minute : *minutes) {
        list += QJsonObject{{QStringLiteral("session_item_id"), toJson(minute.sessionItemId)},
                            {QStringLiteral("day"), dayOrNull(minute.day)},
                            {QStringLiteral("ms"), qint64(minute.took.count())},
                            {QStringLiteral("words"), minute.words},
                            {QStringLiteral("misread"), minute.misread},
                            {QStringLiteral("per_minute"), roundedOrNull(minute.perMinute())}};
    }
    return okJson({{QStringLiteral("language"), languageCode(subject.language)},
                   {QStringLiteral("minutes"), list}});
}

HttpResponse PracticeApi::exported(const QUuid &child, const FormFields &query) const
{
    const QString what = query.value(u"what").value_or(QString());
    const auto file
        = [](const Result<QByteArray> &bytes, const QByteArray &type, const QByteArray &name) {
              if (!bytes)
                  return errorResponse(bytes.error());
              return HttpResponse{
                  .status = 200,
                  .contentType = type,
                  .body = *bytes,
                  .fields = {{"Content-Disposition", "attachment; filename=\"" + name + '"'}}};
          };
    if (what == u"sessions")
        return file(m_childExport.sessionsTable(child), "text/csv; charset=utf-8",
                    "chitai-sessions.csv");
    if (what == u"words")
        return file(m_childExport.wordsTable(child), "text/csv; charset=utf-8", "chitai-words.csv");
    if (what != u"everything")
        return unprocessable(QStringLiteral("What is one of sessions, words and everything."));
    for (const Profile &profile : m_profiles.profiles()) {
        if (profile.id == child)
            return file(m_childExport.everything(profile), "application/json", "chitai-child.json");
    }
    return HttpResponse::error(404, QStringLiteral("There is no such child."));
}

HttpResponse PracticeApi::next(const Subject &subject, const FormFields &query)
{
    const Parameter<int> limit
        = numberParameter(query, QStringLiteral("limit"), 5, 1, mostNextTexts);
    if (!limit)
        return limit.error();
    const Result<QList<NextText>> texts
        = m_practice.nextTexts(subject.child, subject.language, *limit);
    if (!texts)
        return errorResponse(texts.error());
    QJsonArray list;
    for (const NextText &text : *texts)
        list += nextJson(text);
    return okJson({{QStringLiteral("texts"), list}});
}

HttpResponse PracticeApi::letters(const Subject &subject)
{
    const Result<LetterChoice> choice = m_practice.letterChoice(subject.child, subject.language);
    if (!choice)
        return errorResponse(choice.error());
    QJsonArray orders;
    const QList<LetterOrder> all = letterOrders(subject.language);
    for (const LetterOrder &order : all)
        orders += orderJson(order);
    return okJson(
        {{QStringLiteral("orders"), orders}, {QStringLiteral("choice"), choice->toJson()}});
}

HttpResponse PracticeApi::setLetters(const Subject &subject, const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject() || !isLetterChoice(document.object())) {
        return unprocessable(
            QStringLiteral("Send the choice as a JSON object, as it is given out."));
    }
    const Result<void> stored
        = LetterChoice::fromJson(document.object()).and_then([&](const LetterChoice &choice) {
              return m_practice.setLetterChoice(subject.child, subject.language, choice);
          });
    return stored ? noContent() : errorResponse(stored.error());
}

HttpResponse PracticeApi::session(const QUuid &id)
{
    const Result<SessionReview> review = m_practice.review(id);
    if (!review)
        return errorResponse(review.error());
    const Result<std::optional<NextText>> next = m_practice.nextStep(id);
    if (!next)
        return errorResponse(next.error());
    QJsonArray words;
    for (const SessionReview::Word &word : review->hardWords)
        words += hardWordJson(word);
    QJsonArray evening;
    for (const ReviewedText &text : review->texts)
        evening += reviewedJson(text);
    QJsonObject json = summaryJson(review->summary);
    json.insert(QStringLiteral("baseline"), baselineJson(review->baseline));
    json.insert(QStringLiteral("hard_words"), words);
    json.insert(QStringLiteral("evening"), evening);
    json.insert(QStringLiteral("can_mend"), review->canMend);
    json.insert(QStringLiteral("next"), *next ? QJsonValue(nextJson(**next)) : QJsonValue());
    return okJson(json);
}

HttpResponse PracticeApi::mend(const QUuid &sessionId, const HttpRequest &request)
{
    const QJsonObject wish = QJsonDocument::fromJson(request.body).object();
    const QUuid item = QUuid::fromString(wish[u"session_item_id"].toString());
    const QJsonValue kind = wish[u"kind"];
    const std::optional<WordMark> mark = wordMarkFromCode(kind.toString());
    if (item.isNull() || !wish[u"word_index"].isDouble() || (!mark && !kind.isNull()))
        return unprocessable(
            QStringLiteral("Send session_item_id, word_index and kind, which may be null."));
    const Result<void> mended
        = m_practice.mend({sessionId, item, wish[u"word_index"].toInt(-1)}, mark);
    return mended ? noContent() : errorResponse(mended.error());
}

HttpResponse PracticeApi::putFirst(const QUuid &sessionId, const HttpRequest &request)
{
    const QJsonObject wish = QJsonDocument::fromJson(request.body).object();
    const QUuid id = QUuid::fromString(wish[u"item"].toString());
    if (id.isNull())
        return unprocessable(QStringLiteral("Send the item as a JSON object."));
    const Result<void> put = m_library.item(id).and_then(
        [&](const ItemEntry &) { return m_practice.putFirst(sessionId, id); });
    return put ? noContent() : errorResponse(put.error());
}

HttpResponse PracticeApi::item(const QUuid &id, const FormFields &query)
{
    const Result<ItemEntry> entry = m_library.item(id);
    if (!entry)
        return errorResponse(entry.error());
    const Parameter<Subject> subject = subjectOf(query);
    if (!subject)
        return subject.error();
    const Item &item = entry->item;
    const Result<TextForChild> text = m_practice.assess(subject->child, item.language, item.text);
    if (!text)
        return errorResponse(text.error());
    return okJson(
        {{QStringLiteral("difficulty"), difficultyJson(text->difficulty)},
         {QStringLiteral("is_decodable"), text->letters.isDecodable},
         {QStringLiteral("new_graphemes"), QJsonArray::fromStringList(text->letters.newGraphemes)},
         {QStringLiteral("words_with_new_graphemes"), text->letters.hardWords}});
}

} // namespace chitai
