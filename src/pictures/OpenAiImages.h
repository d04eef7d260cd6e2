// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pictures/PictureDrawing.h"

#include <QUrl>

namespace chitai {

// What is said to a service that speaks OpenAI's images, and what it answers, without a network:
// https://platform.openai.com/docs/api-reference/images/create
//
//     POST {base}/images/generations  {"model":…,"prompt":…,"n":1,"response_format":"b64_json"}
//     {"created":…,"data":[{"b64_json":"iVBOR…"}]}  or  {"data":[{"url":"https://…"}]}
//     {"error":{"message":…,"type":…,"param":…,"code":…}}
//
// Callable from any thread.

/// The body of a question. The newer models of OpenAI always answer in Base64 and refuse
/// `response_format`; where it `isPlain`, no service is told one. A service in the house draws in
/// the size that it was set up for.
[[nodiscard]] QByteArray imagesQuestion(const DrawingRequest &request, bool isAtHome, bool isPlain);

/// Whether a refusal (400, 422) is about what imagesQuestion() leaves out where it is plain.
[[nodiscard]] bool canBePlainer(const QByteArray &body);

/// What a service answered: the picture, or where it lies.
struct ImagesAnswer
{
    QByteArray picture; ///< empty where there is an address
    QUrl url; ///< http or https
};

/// Of the body of a good answer (200). An address without a host is one of the service, which
/// answered at `asked`. At most maxPictureBytes are decoded. Unreadable, TooLarge, Filtered.
[[nodiscard]] tl::expected<ImagesAnswer, DrawingFailure> readImagesAnswer(const QByteArray &body,
                                                                          const QUrl &asked);

/// What a status other than 200 means, with what the body says of it.
[[nodiscard]] DrawingFailure imagesFailure(int status, const QByteArray &body);

} // namespace chitai
