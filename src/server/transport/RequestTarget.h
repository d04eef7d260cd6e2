// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <optional>
#include <utility>

namespace chitai {

/// The names and values of a query or of a form, in order, decoded.
class FormFields
{
public:
    /// None of ours has a tenth of it.
    static constexpr qsizetype maxFields = 100;

    /// Reads application/x-www-form-urlencoded; nothing where an escape or the UTF-8 is broken, and
    /// where there are more than maxFields, be they empty.
    [[nodiscard]] static std::optional<FormFields> fromUrlEncoded(const QByteArray &bytes);

    void add(const QString &name, const QString &value) { m_fields.append({name, value}); }

    /// The first value of that name; nothing where there is none.
    [[nodiscard]] std::optional<QString> value(QStringView name) const;

private:
    QList<std::pair<QString, QString>> m_fields;
};

/// A request's target, taken apart. Each segment is decoded once, after splitting, so that no
/// encoded slash or dot can name another place (not through QUrl, which decodes first).
struct RequestTarget
{
    QStringList segments; ///< the last one is empty where the path ends in a slash
    FormFields query;

    /// Nothing for a target that is not in origin form, has a segment "..", ".", an encoded slash,
    /// backslash or NUL, an empty segment other than the last, a broken escape or broken UTF-8.
    [[nodiscard]] static std::optional<RequestTarget> parse(const QByteArray &target);
};

} // namespace chitai
