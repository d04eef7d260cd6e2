// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/HttpRequestReader.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace chitai {

namespace http = boost::beast::http;

struct HttpRequestReader::Parser
{
    http::request_parser<http::string_body> beast;
};

namespace {

QByteArray toBytes(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

HttpRefusal tooLarge()
{
    return {413, QStringLiteral("The body is larger than what is taken here.")};
}

HttpRefusal refusal(const boost::system::error_code &error)
{
    if (error == http::error::header_limit)
        return {431, QStringLiteral("The header is larger than %1 bytes.").arg(maxHeaderBytes)};
    if (error == http::error::body_limit)
        return tooLarge();
    return {400,
            QStringLiteral("This is not a request in HTTP/1.1 (%1).")
                .arg(QString::fromStdString(error.message()))};
}

} // namespace

HttpRequestReader::HttpRequestReader()
    : m_parser(std::make_unique<Parser>())
{
    m_parser->beast.header_limit(maxHeaderBytes);
    m_parser->beast.body_limit(std::numeric_limits<std::int64_t>::max());
    m_parser->beast.eager(false); // it stops behind the header
}

HttpRequestReader::~HttpRequestReader() = default;

tl::expected<qsizetype, HttpRefusal> HttpRequestReader::feed(const QByteArray &bytes)
{
    // Behind the header Beast makes room for as much as was announced: not before limitBody().
    const bool beganInHeader = !isHeaderComplete();
    qsizetype used = 0;
    while (used < bytes.size() && !isComplete() && !(beganInHeader && isHeaderComplete())) {
        boost::system::error_code error;
        const std::size_t taken = m_parser->beast.put(
            boost::asio::buffer(bytes.constData() + used, std::size_t(bytes.size() - used)), error);
        used += qsizetype(taken);
        if (error == http::error::need_more)
            break;
        if (error)
            return tl::unexpected(refusal(error));
        if (taken == 0)
            break;
    }
    return used;
}

bool HttpRequestReader::isHeaderComplete() const
{
    return m_parser->beast.is_header_done();
}

bool HttpRequestReader::isComplete() const
{
    return m_parser->beast.is_done();
}

tl::expected<void, HttpRefusal> HttpRequestReader::limitBody(qsizetype bytes)
{
    const auto announced = m_parser->beast.content_length();
    if (announced && *announced > std::uint64_t(bytes))
        return tl::unexpected(tooLarge());
    m_parser->beast.body_limit(std::uint64_t(bytes));
    return {};
}

bool HttpRequestReader::expectsContinue() const
{
    return isHeaderComplete() && !isComplete()
        && boost::beast::iequals(m_parser->beast.get()[http::field::expect], "100-continue");
}

HttpRequest HttpRequestReader::request() const
{
    const auto &message = m_parser->beast.get();
    HttpRequest request;
    request.method = toBytes(message.method_string());
    request.target = toBytes(message.target());
    for (const auto &field : message)
        request.fields.emplace_back(toBytes(field.name_string()), toBytes(field.value()));
    request.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
    request.keepsAlive = m_parser->beast.keep_alive();
    request.isWebSocketUpgrade = m_parser->beast.upgrade()
        && request.field("Upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
    return request;
}

} // namespace chitai
