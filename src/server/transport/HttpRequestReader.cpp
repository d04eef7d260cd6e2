// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/HttpRequestReader.h"

#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/parser.hpp>

namespace chitai {

namespace http = boost::beast::http;

struct HttpRequestReader::Parser
{
    /// A body as Beast wants it (its concepts Body and BodyReader). Beast's own make room for as
    /// much as the peer announces.
    struct GrowingBody
    {
        using value_type = QByteArray;

        static std::uint64_t size(const value_type &body) { return std::uint64_t(body.size()); }

        class reader
        {
        public:
            template <bool isRequest, class Fields>
            reader(http::header<isRequest, Fields> &, value_type &body)
                : m_body(body)
            {
            }
            void init(const boost::optional<std::uint64_t> &, boost::system::error_code &error)
            {
                error = {};
            }
            template <class Buffers>
            std::size_t put(const Buffers &buffers, boost::system::error_code &error)
            {
                error = {};
                std::size_t taken = 0;
                for (const auto buffer : boost::beast::buffers_range_ref(buffers)) {
                    m_body.append(static_cast<const char *>(buffer.data()),
                                  qsizetype(buffer.size()));
                    taken += buffer.size();
                }
                return taken;
            }
            void finish(boost::system::error_code &error) { error = {}; }

        private:
            value_type &m_body;
        };
    };

    http::request_parser<GrowingBody> beast;
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

/// RFC 9112, section 6.1, of which this takes what any client sends.
bool hasReadableCoding(const http::request_header<> &header)
{
    const auto codings = header.equal_range(http::field::transfer_encoding);
    if (codings.first == codings.second)
        return true;
    return std::next(codings.first) == codings.second && header.version() == 11
        && boost::beast::iequals(codings.first->value(), "chunked")
        && header.count(http::field::content_length) == 0;
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
    // Nothing of the body before limitBody().
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
        if (beganInHeader && isHeaderComplete() && !hasReadableCoding(m_parser->beast.get())) {
            return tl::unexpected(HttpRefusal{
                400, QStringLiteral("A body comes with its length, or \"chunked\" and no more.")});
        }
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

qsizetype HttpRequestReader::bodySize() const
{
    return m_parser->beast.get().body().size();
}

HttpRequest HttpRequestReader::request() const
{
    const auto &message = m_parser->beast.get();
    HttpRequest request;
    request.method = toBytes(message.method_string());
    request.target = toBytes(message.target());
    for (const auto &field : message)
        request.fields.emplace_back(toBytes(field.name_string()), toBytes(field.value()));
    request.body = message.body();
    request.keepsAlive = m_parser->beast.keep_alive();
    request.takesChunks = message.version() >= 11;
    request.isWebSocketUpgrade = m_parser->beast.upgrade()
        && request.field("Upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
    return request;
}

} // namespace chitai
