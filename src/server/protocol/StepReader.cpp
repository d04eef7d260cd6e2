// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/StepReader.h"

#include <algorithm>
#include <limits>
#include <rapidjson/reader.h>
#include <utility>

namespace chitai {

namespace {

using Utf16 = rapidjson::UTF16<char16_t>;

constexpr qint64 mostSteps = std::numeric_limits<int>::max();
constexpr quint64 mostExact = 9007199254740991; // that a double holds

/// Takes what the parser finds; false ends the reading.
class Step : public rapidjson::BaseReaderHandler<Utf16, Step>
{
public:
    bool Default() { return false; } // what is not named here
    bool StartObject()
    {
        if (!std::exchange(m_hasBegun, true))
            return true;
        m_isInPayload = m_isPayload && !std::exchange(m_hasPayload, true);
        return m_isInPayload;
    }
    bool EndObject(unsigned)
    {
        m_isInPayload = false;
        return true;
    }
    bool Key(const char16_t *letters, unsigned length, bool)
    {
        const QStringView key(letters, length);
        m_isType = !m_isInPayload && key == u"type";
        m_isPayload = !m_isInPayload && key == u"payload";
        m_number = numberOf(key);
        return m_isType || m_isPayload || (m_number && !*m_number);
    }
    bool String(const char16_t *letters, unsigned length, bool)
    {
        m_isStep = m_isType && QStringView(letters, length) == u"advance_word";
        return m_isStep;
    }
    bool Int(int number) { return m_number == &m_delta && take(number); } // of those below zero
    bool Uint(unsigned number) { return take(number); }
    bool Uint64(quint64 number) { return number <= mostExact && take(qint64(number)); }

    [[nodiscard]] std::optional<ClientMessage> message() const
    {
        if (!m_isStep)
            return std::nullopt;
        const qint64 delta = std::clamp(m_delta.value_or(1), -mostSteps, mostSteps);
        return ClientMessage{AdvanceWord{int(delta)}, m_tap, m_after, m_within};
    }

private:
    std::optional<qint64> *numberOf(QStringView key)
    {
        if (m_isInPayload)
            return key == u"delta" ? &m_delta : nullptr;
        return key == u"tap"   ? &m_tap
            : key == u"within" ? &m_within
            : key == u"after"  ? &m_after
                               : nullptr;
    }

    bool take(qint64 number)
    {
        if (m_number)
            *m_number = number;
        return m_number != nullptr;
    }

    bool m_hasBegun = false;
    bool m_hasPayload = false;
    bool m_isInPayload = false;
    bool m_isStep = false;
    // What the value is of that comes next.
    bool m_isType = false;
    bool m_isPayload = false;
    std::optional<qint64> *m_number = nullptr;
    std::optional<qint64> m_delta;
    std::optional<qint64> m_tap;
    std::optional<qint64> m_after;
    std::optional<qint64> m_within;
};

} // namespace

std::optional<ClientMessage> readStep(const QString &text)
{
    // No program escapes a letter here, and RapidJSON takes halves of a pair for its own error.
    if (text.contains(u'\\'))
        return std::nullopt;
    rapidjson::GenericStringStream<Utf16> letters(reinterpret_cast<const char16_t *>(text.utf16()));
    rapidjson::GenericReader<Utf16, Utf16> reader;
    Step step;
    // The parser takes a NUL for the end of the text.
    if (!reader.Parse(letters, step) || letters.Tell() != size_t(text.size()))
        return std::nullopt;
    return step.message();
}

} // namespace chitai
