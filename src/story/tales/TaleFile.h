// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "story/packs/YamlText.h"

#include <QStringList>
#include <functional>

namespace chitai {

/// A place in a YAML file, to be read without looking for problems at every step: the first problem
/// is kept, and what is not there is read as empty.
class TalePlace
{
public:
    /// `problem` must outlive the place; it is empty until something is wrong.
    TalePlace(const YamlValue *value, QString path, QString &problem);

    /// What stands below a key; a problem where there is nothing.
    [[nodiscard]] TalePlace at(const QString &key) const;
    /// Likewise, but it may be missing.
    [[nodiscard]] TalePlace optional(const QString &key) const;

    /// A text, with its white space simplified; a problem where it is empty.
    [[nodiscard]] QString text() const;
    /// A text that may be empty or missing.
    [[nodiscard]] QString textOrNothing() const;
    /// A list of texts; a problem where it is none or empty.
    [[nodiscard]] QStringList list() const;
    /// In the order of the file; a problem where nothing has names here.
    [[nodiscard]] QStringList keys() const;
    /// A problem where the keys are not these, in whichever order.
    void mustHaveExactly(const QStringList &wanted) const;
    /// A problem for a key that is not one of these.
    void mayHave(const QStringList &known) const;

    /// Only the first counts.
    void report(const QString &what) const;

private:
    const YamlValue *m_value; // null: not there
    QString m_path;
    QString *m_problem;
};

/// Reads a file with a function that takes the place of its root. Fails with BadValue; the message
/// begins with the file's name.
[[nodiscard]] Result<void> readTaleFile(const QByteArray &yaml, const QString &file,
                                        const std::function<void(const TalePlace &)> &reader);

} // namespace chitai
