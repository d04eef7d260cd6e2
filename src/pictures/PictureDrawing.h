// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <tl/expected.hpp>

namespace chitai {

/// Why a model has drawn no picture. The sentences about it are the interface's (DrawingWords).
enum class DrawingProblem {
    KeyMissing, ///< the keyring has not given the key
    KeyRefused, ///< 401
    Forbidden, ///< 403: this key may not draw with this model
    NoCredit, ///< 402, or the quota or the limit of the account is used up
    ModelUnknown, ///< the service has no such model
    NoImages, ///< 404, 405, 501: nothing draws at this address
    Filtered, ///< by the service's filter of contents
    RequestRefused, ///< another 4xx
    Moved, ///< 3xx; the explanation is the address that it names
    TooOften, ///< 429
    ServiceDown, ///< 5xx
    NoConnection, ///< the service can't be connected to
    TookTooLong, ///< the time is over
    TooLarge, ///< the answer is longer than any picture may be
    Unreadable, ///< the answer has no picture
    NotFetched, ///< the picture lies at an address that does not give it, or may not be asked
    BadPicture, ///< what came is damaged, or no picture
};

struct DrawingFailure
{
    DrawingProblem problem = DrawingProblem::Unreadable;
    QString explanation = {}; ///< what the service says, one line without keys; may be empty

    friend bool operator==(const DrawingFailure &, const DrawingFailure &) = default;
};

/// The bytes of a picture as they came, not looked at yet.
using DrawingResult = tl::expected<QByteArray, DrawingFailure>;

/// What a model is told.
struct DrawingRequest
{
    QString model; ///< as the service calls it; empty: the one that it has
    QString prompt;
};

/// One picture that a model draws; each kind of service is a class of its own. Deleting it ends it,
/// and the connection behind it. Lives in the main thread.
class PictureDrawing : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// To be called once; nothing is emitted from within it.
    virtual void start() = 0;

Q_SIGNALS:
    /// Exactly once.
    void ended(const chitai::DrawingResult &result);
};

} // namespace chitai
