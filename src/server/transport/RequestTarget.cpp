// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/RequestTarget.h"

#include <QStringDecoder>

namespace chitai {

namespace {

std::optional<QString> decode(const QByteArray &encoded, bool plusIsBlank)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] == '%') {
            bool isHex = false;
            const uint value = encoded.mid(i + 1, 2).toUInt(&isHex, 16);
            if (!isHex || i + 2 >= encoded.size() || encoded[i + 1] == '+' || encoded[i + 1] == '-')
                return std::nullopt;
            bytes += char(value);
            i += 2;
        } else {
            bytes += plusIsBlank && encoded[i] == '+' ? ' ' : encoded[i];
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

bool isSafeSegment(const QString &segment)
{
    return segment != u"." && segment != u".." && !segment.contains(u'/')
        && !segment.contains(u'\\') && !segment.contains(QChar(u'\0'));
}

} // namespace

std::optional<FormFields> FormFields::fromUrlEncoded(const QByteArray &bytes)
{
    FormFields fields;
    if (bytes.count('&') > maxFields) // a list of them would take more memory than the body
        return std::nullopt;
    for (const QByteArray &pair : bytes.split('&')) {
        if (pair.isEmpty())
            continue;
        if (fields.m_fields.size() == maxFields)
            return std::nullopt;
        const qsizetype equals = pair.indexOf('=');
        const std::optional<QString> name = decode(equals < 0 ? pair : pair.left(equals), true);
        const std::optional<QString> value
            = equals < 0 ? QString() : decode(pair.mid(equals + 1), true);
        if (!name || !value)
            return std::nullopt;
        fields.add(*name, *value);
    }
    return fields;
}

std::optional<QString> FormFields::value(QStringView name) const
{
    for (const auto &[key, value] : m_fields) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

std::optional<RequestTarget> RequestTarget::parse(const QByteArray &target)
{
    if (!target.startsWith('/'))
        return std::nullopt;
    const qsizetype question = target.indexOf('?');
    const QList<QByteArray> raw = target.mid(1, question < 0 ? -1 : question - 1).split('/');
    RequestTarget result;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const std::optional<QString> segment = decode(raw[i], false);
        const bool mayBeEmpty = i + 1 == raw.size();
        if (!segment || !isSafeSegment(*segment) || (segment->isEmpty() && !mayBeEmpty))
            return std::nullopt;
        result.segments += *segment;
    }
    if (question >= 0) {
        const std::optional<FormFields> query
            = FormFields::fromUrlEncoded(target.mid(question + 1));
        if (!query)
            return std::nullopt;
        result.query = *query;
    }
    return result;
}

} // namespace chitai
