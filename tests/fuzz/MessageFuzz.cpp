// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/MessageDecoder.h"
#include "server/protocol/StateEncoder.h"
#include "support/StepAgreement.h"

#include <QJsonDocument>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace chitai;

/// Whatever a client sends: it is a command, or it is refused with an answer that can be read. The
/// short way of a step leads to the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    if (!isReadAlike(text))
        abort();
    const Result<ReadingCommand> command = decodeMessage(text);
    if (command)
        return 0;
    const QJsonDocument answer = QJsonDocument::fromJson(encodeError(command.error()));
    if (!answer.isObject() || answer[u"payload"][u"code"].toString().isEmpty())
        abort();
    return 0;
}
