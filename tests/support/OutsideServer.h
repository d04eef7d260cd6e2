// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/PictureServer.h"
#include "support/TestCore.h"

#include <QBuffer>
#include <QFile>
#include <QImage>

namespace chitai {

/// Openverse and Wikimedia Commons on this machine, as far as they are asked for "рыжая кошка":
/// they give the answers that are in tests/data/outside, and a picture, twice as wide as it is
/// high, for each that they name.
class OutsideServer
{
public:
    OutsideServer()
    {
        m_server.answer(pathOf(m_openverse), jsonHead, recorded(QStringLiteral("openverse.json")));
        m_server.answer(pathOf(m_commons), jsonHead, recorded(QStringLiteral("commons.json")));
        for (const char *path :
             {"/1/2_b.jpg", "/v1/images/36537842-b067-4ca0-ad67-e00ff2e06b2d/thumb/",
              "/v1/images/a-museum-piece/thumb/", "/cat.jpg",
              "/wikipedia/commons/thumb/a/a2/Cat.jpg/330px-Cat.jpg",
              "/wikipedia/commons/thumb/a/a2/Cat.jpg/1280px-Cat.jpg"})
            m_server.answer(path, "200 OK\r\nContent-Type: image/jpeg", picture());
    }

    [[nodiscard]] AppCore::Options options(std::chrono::milliseconds patience
                                           = std::chrono::seconds(10)) const
    {
        AppCore::Options options = TestCore::options();
        options.outside
            = {.services = {m_openverse, m_commons},
               .download
               = {.isAllowed = [](const QHostAddress &address) { return address.isLoopback(); }},
               .patience = patience};
        return options;
    }

    void breakOpenverse() { m_server.answer(pathOf(m_openverse), "429 Too Many Requests"); }
    void breakCommons() { m_server.answer(pathOf(m_commons), jsonHead, "{\"error\":{}}"); }
    void keepSilent()
    {
        for (const OutsideService &service : {m_openverse, m_commons})
            m_server.on(pathOf(service), [](QTcpSocket &) {});
        m_server.on("/wikipedia/commons/thumb/a/a2/Cat.jpg/330px-Cat.jpg", [](QTcpSocket &) {});
    }

    [[nodiscard]] int connections() const { return m_server.connections; }
    [[nodiscard]] int disconnections() const { return m_server.disconnections; }
    [[nodiscard]] QList<QByteArray> requests() const { return m_server.requests; }

private:
    static QByteArray pathOf(const OutsideService &service)
    {
        const QUrl url = service.question(QStringLiteral("рыжая кошка"));
        return url.path(QUrl::FullyEncoded).toLatin1() + '?'
            + url.query(QUrl::FullyEncoded).toLatin1();
    }

    /// With the addresses of this server.
    [[nodiscard]] QByteArray recorded(const QString &name) const
    {
        QFile file(QStringLiteral(CHITAI_TEST_DATA "/outside/") + name);
        QByteArray answer = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const QByteArray here = m_server.url(QString()).toEncoded();
        for (const char *host : {"https://live.staticflickr.com", "https://api.openverse.org",
                                 "https://museum.example", "https://upload.wikimedia.org"})
            answer.replace(host, here);
        return answer;
    }

    static QByteArray picture()
    {
        QImage image(600, 300, QImage::Format_RGB32);
        image.fill(Qt::darkYellow);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG");
        return bytes;
    }

    static constexpr auto jsonHead = "200 OK\r\nContent-Type: application/json";

    PictureServer m_server;
    OutsideService m_openverse = openverse(m_server.url(QStringLiteral("/v1/images/")));
    OutsideService m_commons = commons(m_server.url(QStringLiteral("/w/api.php")));
};

} // namespace chitai
