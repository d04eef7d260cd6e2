// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/FakeModelService.h"

#include <QBuffer>
#include <QImage>

namespace chitai {

/// A service on this machine that speaks OpenAI's images, with the fields that the real ones give
/// (https://platform.openai.com/docs/api-reference/images, LocalAI, stable-diffusion.cpp's server),
/// and misbehaves as the test says. Each question is met by the next behaviour; the last one stays.
class FakeDrawingService : public FakeModelService
{
public:
    /// As gpt-image-1, and the others where they are asked for it, answer.
    void drawsInBase64(const QByteArray &picture = drawing())
    {
        answers("application/json",
                R"({"created":1764500000,"data":[{"b64_json":")" + picture.toBase64()
                    + R"("}],"usage":{"total_tokens":1100}})");
    }
    /// As LocalAI and dall-e-3 answer: the picture lies there.
    void drawsAt(const QByteArray &address)
    {
        answers("application/json",
                R"({"created":1764500000,"id":"1","data":[{"embedding":null,"index":0,"url":")"
                    + address + R"("}]})");
    }
    /// What lies at each address of the service.
    void givesOut(const QByteArray &bytes) { listsModels(bytes); }
    /// As OpenAI refuses.
    void refusesFor(int status, const QByteArray &code, const QByteArray &message = "No.",
                    const QByteArray &param = "null")
    {
        refuses(status, "Content-Type: application/json\r\n",
                R"({"error":{"message":")" + message
                    + R"(","type":"invalid_request_error","param":)" + param + R"(,"code":")" + code
                    + R"("}})");
    }

    [[nodiscard]] QUrl urlOf(const QString &path) const
    {
        QUrl url = baseUrl();
        url.setPath(path);
        return url;
    }

    /// Twice as wide as it is high.
    [[nodiscard]] static QByteArray drawing()
    {
        QImage image(640, 320, QImage::Format_RGB32);
        image.fill(QColor(0x9c, 0xc5, 0xe8));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
};

} // namespace chitai
