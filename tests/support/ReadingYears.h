// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/WordMark.h"
#include "practice/PlainWords.h"
#include "support/TestFamily.h"
#include "text/Syllabifiers.h"
#include "text/SyllableCorrections.h"
#include "text/Vowels.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace chitai {

/// Evenings of a child, written into the log as the program writes them, without its clock going
/// on. The child gets faster, and hard words get fewer. The same every time.
class ReadingYears
{
public:
    struct Plan
    {
        QUuid child;
        Language language = Language::Russian;
        QDate first;
        QDate last;
        int daysBetween = 1;
        int textsAnEvening = 3;
        QString hard; ///< letters; words with one of them are misread more often
    };

    /// A child of a new family, and six Russian texts that it can read.
    static QUuid addChildWithTexts(TestFamily &family)
    {
        const Profile child{.id = QUuid::createUuid(),
                            .name = QStringLiteral("Mia"),
                            .colour = QStringLiteral("#1B57B5")};
        must(family.stores().profiles.add(child));
        for (const char *text : {"мама", "папа", "кот", "дом", "лес", "сок"})
            family.addItem(QString::fromUtf8(text));
        return child.id;
    }

    /// The longest texts of the library, so many.
    static QList<Item> longTexts(TestFamily &family, Language language, int count)
    {
        QList<Item> texts = family.search().suggestions(language, 1'000).value();
        std::stable_sort(texts.begin(), texts.end(), [](const Item &a, const Item &b) {
            return a.text.size() > b.text.size();
        });
        return texts.mid(0, count);
    }

    /// The texts are of the library; the family must outlive this object.
    ReadingYears(TestFamily &family, QList<Item> texts)
        : m_family(family)
        , m_texts(std::move(texts))
    {
    }

    /// Writes the evenings, and gives how many words were read.
    int read(const Plan &plan)
    {
        Database::Transaction transaction(m_family.database());
        int words = 0;
        const double days = double(std::max<qint64>(plan.first.daysTo(plan.last), 1));
        for (QDate day = plan.first; day <= plan.last; day = day.addDays(plan.daysBetween))
            words += evening(plan, day, double(plan.first.daysTo(day)) / days);
        must(transaction.commit());
        return words;
    }

private:
    static void must(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }

    /// `grown` is how much of the time has passed, 0 to 1.
    int evening(const Plan &plan, const QDate &day, double grown)
    {
        const QUuid session = QUuid::createUuid();
        QDateTime now(day, QTime(18, 0), Qt::UTC);
        SessionStore &sessions = m_family.sessions();
        must(sessions.start(session, plan.language, now, plan.child));
        int words = 0;
        for (int i = 0; i < plan.textsAnEvening; ++i) {
            const Item &text = m_texts[m_next++ % m_texts.size()];
            const QUuid row = QUuid::createUuid();
            must(sessions.append(session, row, text.id));
            must(sessions.markDisplayed(row, {}, now));
            words += readText(plan, session, row, text, now, grown);
        }
        must(sessions.end(session, now));
        return words;
    }

    int readText(const Plan &plan, const QUuid &session, const QUuid &row, const Item &text,
                 QDateTime &now, double grown)
    {
        const QStringList words = plainWords(text.text);
        QJsonArray times;
        QJsonArray syllables;
        ReadingEvent event{.profileId = plan.child, .sessionId = session, .sessionItemId = row};
        for (int i = 0; i < words.size(); ++i) {
            const int count = std::max(1, vowelsIn(words[i]));
            const int pause = int((1'500 - 700 * grown) * (0.6 + 0.25 * count)
                                  * (0.8 + 0.4 * m_random.generateDouble()));
            syllables += correctionKey(words[i]).isEmpty() ? 0 : count;
            times += pause;
            now = now.addMSecs(pause);
            const bool isHard = std::any_of(plan.hard.cbegin(), plan.hard.cend(), [&](QChar hard) {
                return words[i].contains(hard, Qt::CaseInsensitive);
            });
            if (m_random.generateDouble() > (isHard ? 0.45 : 0.09) * (1.2 - grown))
                continue;
            event.kind = ReadingEventKind::Mark;
            event.wordIndex = i;
            event.at = now;
            event.payload = {{QStringLiteral("mark"), wordMarkCode(WordMark::Stumbled)}};
            append(event);
        }
        event.kind = ReadingEventKind::Completed;
        event.wordIndex.reset();
        event.at = now;
        event.payload = {{QStringLiteral("reached"), int(words.size())},
                         {QStringLiteral("ms"), times},
                         {QStringLiteral("syllables"), syllables},
                         {QStringLiteral("utc_offset"), 0}};
        append(event);
        must(m_family.sessions().markCompleted(row, now));
        return int(words.size());
    }

    void append(const ReadingEvent &event)
    {
        must(m_family.stores().readingEvents.append(event).map([](const QUuid &) {}));
    }

    static int vowelsIn(const QString &word)
    {
        int vowels = 0;
        for (qsizetype i = 0; i < word.size(); ++i)
            vowels += int(isVowelAt(word, i));
        return vowels;
    }

    TestFamily &m_family;
    const QList<Item> m_texts;
    qsizetype m_next = 0;
    QRandomGenerator m_random{11};
};

} // namespace chitai
