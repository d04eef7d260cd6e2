// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/FormBody.h"

#include <QStringDecoder>
#include <algorithm>
#include <cstring>

namespace chitai {

namespace {

// A form of ours has two fields; more parts than this are somebody's attempt to keep us busy.
constexpr int maxParts = 64;
// And a header of a part that is longer has nothing to say either.
constexpr qsizetype maxPartHeader = 16 * 1024;

tl::unexpected<Error> broken()
{
    return failure(ErrorCode::BadValue, QStringLiteral("The form can't be read."));
}

/// The parts of a header field between semicolons, which mean nothing within quotation marks.
QList<QByteArray> fieldParts(const QByteArray &field)
{
    QList<QByteArray> parts{QByteArray()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < field.size(); ++i) {
        const char byte = field[i];
        if (byte == '"')
            isQuoted = !isQuoted;
        if (byte == ';' && !isQuoted) {
            parts += QByteArray();
            continue;
        }
        parts.back() += byte;
        if (byte == '\\' && isQuoted && i + 1 < field.size())
            parts.back() += field[++i];
    }
    return parts;
}

/// A parameter of a header field, name="value" or name=value (RFC 9110, section 5.6.6).
QByteArray parameter(const QByteArray &field, const QByteArray &name)
{
    for (const QByteArray &part : fieldParts(field)) {
        const QByteArray trimmed = part.trimmed();
        const qsizetype equals = trimmed.indexOf('=');
        if (equals < 0 || trimmed.left(equals).trimmed().compare(name, Qt::CaseInsensitive) != 0)
            continue;
        QByteArray value = trimmed.mid(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        return value;
    }
    return {};
}

bool hasParameter(const QByteArray &field, const QByteArray &name)
{
    const QList<QByteArray> parts = fieldParts(field);
    return std::any_of(parts.begin(), parts.end(), [&name](const QByteArray &part) {
        const qsizetype equals = part.indexOf('=');
        return equals >= 0 && part.left(equals).trimmed().compare(name, Qt::CaseInsensitive) == 0;
    });
}

std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// One part without its boundary: header fields, an empty line, the content.
bool readPart(QByteArrayView part, Form &form)
{
    const qsizetype headerEnd
        = part.first(std::min(part.size(), maxPartHeader)).indexOf("\r\n\r\n");
    if (headerEnd < 0)
        return false;
    for (const QByteArray &line : part.first(headerEnd).toByteArray().split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().compare("Content-Disposition", Qt::CaseInsensitive) != 0)
            continue;
        const QByteArray disposition = line.mid(colon + 1);
        const std::optional<QString> name = fromUtf8(parameter(disposition, "name"));
        const QByteArrayView content = part.sliced(headerEnd + 4);
        if (!name || name->isEmpty())
            return false;
        if (hasParameter(disposition, "filename") || hasParameter(disposition, "filename*")) {
            form.files += {*name, content.toByteArray()};
            return true;
        }
        const std::optional<QString> value = fromUtf8(content);
        if (!value)
            return false;
        form.fields.add(*name, *value);
        return true;
    }
    return false;
}

/// Where the delimiter, which has a CR at its beginning and no other, begins from here on; -1 where
/// it does not. Each byte is looked at twice at most, whatever somebody sends.
qsizetype findDelimiter(QByteArrayView text, QByteArrayView delimiter, qsizetype from)
{
    while (from < text.size()) {
        const void *const found
            = std::memchr(text.data() + from, '\r', std::size_t(text.size() - from));
        if (!found)
            return -1;
        const qsizetype at = static_cast<const char *>(found) - text.data();
        if (text.sliced(at).startsWith(delimiter))
            return at;
        from = at + 1;
    }
    return -1;
}

Result<Form> readMultipart(QByteArrayView body, const QByteArray &boundary)
{
    if (boundary.isEmpty() || boundary.size() > 70 || boundary.contains('\r'))
        return broken();
    const QByteArray delimiter = "\r\n--" + boundary;
    Form form;
    // The first one may stand at the very beginning, without a line's end before it.
    qsizetype position = 0;
    if (body.startsWith(QByteArrayView(delimiter).sliced(2)))
        position = delimiter.size() - 2;
    else if (const qsizetype first = findDelimiter(body, delimiter, 0); first >= 0)
        position = first + delimiter.size();
    else
        return broken();
    for (int parts = 0; parts < maxParts; ++parts) {
        const QByteArrayView rest = body.sliced(position);
        if (rest.startsWith("--"))
            return form;
        if (!rest.startsWith("\r\n"))
            return broken();
        const qsizetype end = findDelimiter(body, delimiter, position);
        if (end < position + 2 || !readPart(body.sliced(position + 2, end - position - 2), form))
            return broken();
        position = end + delimiter.size();
    }
    return broken();
}

} // namespace

std::optional<QByteArray> Form::file(QStringView name) const
{
    for (const FormFile &file : files) {
        if (file.name == name)
            return file.content;
    }
    return std::nullopt;
}

Result<Form> readForm(const HttpRequest &request)
{
    const QByteArray type = request.field("Content-Type");
    const QByteArray essence = type.split(';').front().trimmed().toLower();
    if (essence == "multipart/form-data")
        return readMultipart(request.body, parameter(type, "boundary"));
    if (essence == "application/x-www-form-urlencoded") {
        const std::optional<FormFields> fields = FormFields::fromUrlEncoded(request.body);
        if (!fields)
            return broken();
        return Form{*fields, {}};
    }
    return failure(
        ErrorCode::UnsupportedMediaType,
        QStringLiteral("Send a form: multipart/form-data or application/x-www-form-urlencoded."));
}

} // namespace chitai
