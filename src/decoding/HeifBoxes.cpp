// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/HeifBoxes.h"

#include <QtEndian>

namespace chitai {

namespace {

/// Boxes that stand one behind the other (ISO/IEC 14496-12, 4.2).
class HeifBoxes
{
public:
    explicit HeifBoxes(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    /// The next one; false at the end, or where the bytes are none.
    bool next()
    {
        if (m_rest.size() < 8)
            return false;
        quint64 size = qFromBigEndian<quint32>(m_rest.data());
        qsizetype header = 8;
        if (size == 1 && m_rest.size() >= 16) {
            size = qFromBigEndian<quint64>(m_rest.data() + 8);
            header = 16;
        } else if (size == 0) {
            size = quint64(m_rest.size());
        }
        if (size < quint64(header) || size > quint64(m_rest.size()))
            return false;
        type = m_rest.sliced(4, 4);
        content = m_rest.sliced(header, qsizetype(size) - header);
        m_rest = m_rest.sliced(qsizetype(size));
        return true;
    }

    QByteArrayView type;
    QByteArrayView content;

private:
    QByteArrayView m_rest;
};

QByteArrayView contentOf(QByteArrayView type, QByteArrayView bytes)
{
    for (HeifBoxes boxes(bytes); boxes.next();) {
        if (boxes.type == type)
            return boxes.content;
    }
    return {};
}

} // namespace

bool turnsByBoxes(QByteArrayView file)
{
    const QByteArrayView meta = contentOf("meta", file);
    if (meta.size() < 4)
        return false;
    const QByteArrayView properties = contentOf("iprp", meta.sliced(4)); // behind its version
    for (HeifBoxes boxes(contentOf("ipco", properties)); boxes.next();) {
        if (boxes.type == "irot" || boxes.type == "imir")
            return true;
    }
    return false;
}

} // namespace chitai
