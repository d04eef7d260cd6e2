// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/FormBody.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace chitai;

/// The first line is the content's type, the rest the body: a form is refused, or what was read of
/// it is no more than what came.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype line = bytes.indexOf('\n');
    if (line < 0)
        return 0;
    HttpRequest request;
    request.fields = {{"Content-Type", bytes.left(line).trimmed()}};
    request.body = bytes.mid(line + 1);
    const Result<Form> form = readForm(request);
    if (!form)
        return 0;
    qsizetype read = 0;
    for (const FormFile &file : form->files)
        read += file.content.size();
    if (read > request.body.size() || form->files.size() > 64)
        abort();
    for (const char *name : {"text", "language", "url"}) {
        const std::optional<QString> value = form->fields.value(QString::fromLatin1(name));
        if (value && value->size() > request.body.size())
            abort();
    }
    (void)form->file(u"file");
    return 0;
}
