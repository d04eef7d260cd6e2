// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LanProgram.h"
#include "storage/Database.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QUrl>
#include <chrono>
#include <thread>
#include <vector>

namespace chitai::bench {

// Four words a second, as an adult reads aloud; a parent types as fast.
inline constexpr std::chrono::milliseconds betweenTaps{250};
inline constexpr int wordsOfText = 12;
inline constexpr std::chrono::milliseconds betweenLetters{200};
inline constexpr std::chrono::milliseconds betweenSearches{10000};
inline constexpr std::chrono::milliseconds longestWait{10000};
// All are switched on in the same second; what they take until then is told by itself.
inline constexpr std::chrono::milliseconds beginning{15000};

inline double milliseconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since)
        .count();
}

struct Times
{
    std::vector<double> taps; ///< that complete nothing: to the state that shows it
    std::vector<double> completions; ///< to the row on the server
    std::vector<double> searches; ///< over REST, a page of a hundred texts
    QMap<QString, int> refused; ///< taps, by the code of the error

    void add(const Times &others)
    {
        taps.insert(taps.end(), others.taps.begin(), others.taps.end());
        completions.insert(completions.end(), others.completions.begin(), others.completions.end());
        searches.insert(searches.end(), others.searches.begin(), others.searches.end());
        for (auto code = others.refused.cbegin(); code != others.refused.cend(); ++code)
            refused[code.key()] += code.value();
    }
};

/// A laptop with somebody who reads and, at times, somebody who looks for a text.
class Laptop
{
public:
    Laptop(const QString &program, const DatabaseAddress &school, const QUuid &child, quint32 seed)
        : m_school(school)
        , m_child(child)
        , m_random(seed)
        , m_program(program, 20, QStringLiteral("local"), {},
                    {QStringLiteral("--database"), school.shown()})
    {
    }

    void run(std::chrono::steady_clock::time_point until, const QStringList &words,
             const QByteArray &text)
    {
        m_settled = std::chrono::steady_clock::now() + beginning;
        const std::unique_ptr<Database> server
            = Database::openAsItIs(m_school, Database::Access::ReadOnly).value();
        const Line line = m_program.join(false, "role=controller");
        (void)say(line, "set_reader",
                  "{\"reader\":\"" + m_child.toByteArray(QUuid::WithoutBraces) + "\"}");
        (void)say(line, "start_session", "{\"language\":\"ru\"}");
        // Else all would end their texts in the same moment.
        std::this_thread::sleep_for(betweenTaps * wordsOfText * m_random.generateDouble());
        std::thread parent([&] { search(until, words); });
        for (std::chrono::steady_clock::time_point next = std::chrono::steady_clock::now();
             next < until; next += betweenTaps) {
            std::this_thread::sleep_until(next);
            read(line, *server, text);
        }
        parent.join();
        (void)say(line, "end_session", "{}");
    }

    Times firstTimes; ///< of what began in the beginning
    Times times; ///< of everything behind it

private:
    [[nodiscard]] Times &timesOf(std::chrono::steady_clock::time_point begun)
    {
        return begun < m_settled ? firstTimes : times;
    }

    void read(const Line &line, Database &server, const QByteArray &text)
    {
        if (m_state[u"words"].toArray().isEmpty() || m_state[u"current_word_index"].isNull()) {
            (void)say(line, "add_item", "{\"item_id\":\"" + text + "\"}");
            if (!m_state[u"queue"].toArray().isEmpty())
                (void)say(line, "next_item", "{}");
            return;
        }
        const auto begun = std::chrono::steady_clock::now();
        if (!say(line, "advance_word", "{}")) {
            ++timesOf(begun).refused[m_refusal];
            return;
        }
        if (!m_state[u"current_word_index"].isNull()) {
            timesOf(begun).taps.push_back(milliseconds(begun));
            return;
        }
        ++m_completed;
        const QString session = m_state[u"session_id"].toString();
        const auto isThere = [&] {
            Result<QSqlQuery> rows = server.run(
                QStringLiteral("SELECT count(*) FROM session_items WHERE session_id = ? "
                               "AND completed_at IS NOT NULL"),
                {session});
            return rows && rows->next() && rows->value(0).toInt() >= m_completed;
        };
        while (!isThere()) {
            if (std::chrono::steady_clock::now() - begun > longestWait)
                qFatal("a completed text does not reach the server");
            std::this_thread::sleep_for(std::chrono::microseconds(500));
        }
        timesOf(begun).completions.push_back(milliseconds(begun));
    }

    /// Whether it was not refused; m_state is then the newest state.
    bool say(const Line &line, const QByteArray &type, const QByteArray &payload)
    {
        const QByteArray tap = QByteArray::number(++m_tap);
        line.write(
            frame("{\"type\":\"" + type + "\",\"payload\":" + payload + ",\"tap\":" + tap + "}"));
        m_refusal.clear();
        for (;;) {
            const QJsonObject message = QJsonDocument::fromJson(line.readFrame().message).object();
            const QJsonObject state = message[u"payload"].toObject();
            if (message[u"type"].toString() == u"error")
                m_refusal = state[u"code"].toString();
            if (message[u"type"].toString() == u"state" && state[u"tap"].toInt() == m_tap) {
                m_state = state;
                return m_refusal.isEmpty();
            }
        }
    }

    /// Some time after the start and then again and again: types some letters of a text.
    void search(std::chrono::steady_clock::time_point until, const QStringList &words)
    {
        static const QByteArrayList orders{"alphabetical", "newest", "least_read", "shortest"};
        QRandomGenerator random(m_random.generate());
        std::this_thread::sleep_for(betweenSearches * random.generateDouble());
        while (std::chrono::steady_clock::now() < until) {
            const QString two
                = words[random.bounded(words.size())] % u' ' % words[random.bounded(words.size())];
            const QString typed = two.left(8);
            const QByteArray order = orders[random.bounded(orders.size())];
            for (int length = 1; length <= typed.size() && std::chrono::steady_clock::now() < until;
                 ++length) {
                const Line line(m_program.port(), false);
                const auto begun = std::chrono::steady_clock::now();
                line.write("GET /api/items/search?language=ru&order=" + order
                           + "&q=" + QUrl::toPercentEncoding(typed.left(length))
                           + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
                if (!line.readUntil("\r\n\r\n").startsWith("HTTP/1.1 200"))
                    qFatal("a search was refused");
                timesOf(begun).searches.push_back(milliseconds(begun));
                std::this_thread::sleep_for(betweenLetters);
            }
            std::this_thread::sleep_for(betweenSearches * (0.5 + random.generateDouble()));
        }
    }

    const DatabaseAddress m_school;
    const QUuid m_child;
    QRandomGenerator m_random;
    const LanProgram m_program;
    std::chrono::steady_clock::time_point m_settled;
    QJsonObject m_state;
    QString m_refusal; // the code of the last message's error
    int m_tap = 0;
    int m_completed = 0;
};

} // namespace chitai::bench
