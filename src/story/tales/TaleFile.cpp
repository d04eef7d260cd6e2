// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/TaleFile.h"

#include <QStringBuilder>

namespace chitai {

TalePlace::TalePlace(const YamlValue *value, QString path, QString &problem)
    : m_value(value && value->kind != YamlValue::Kind::Null ? value : nullptr)
    , m_path(std::move(path))
    , m_problem(&problem)
{
}

TalePlace TalePlace::optional(const QString &key) const
{
    return TalePlace(m_value ? m_value->find(key) : nullptr,
                     m_path.isEmpty() ? key : QString(m_path % u'/' % key), *m_problem);
}

TalePlace TalePlace::at(const QString &key) const
{
    TalePlace below = optional(key);
    if (!below.m_value)
        report(QStringLiteral("%1 is missing.").arg(key));
    return below;
}

QString TalePlace::text() const
{
    const QString text = textOrNothing();
    if (m_value && text.isEmpty())
        report(QStringLiteral("a text is wanted here."));
    return text;
}

QString TalePlace::textOrNothing() const
{
    if (m_value && m_value->kind != YamlValue::Kind::Text)
        report(QStringLiteral("a text is wanted here."));
    return m_value ? m_value->text.simplified() : QString();
}

QStringList TalePlace::list() const
{
    QStringList result;
    for (const YamlValue &entry : m_value ? m_value->list : QList<YamlValue>())
        result += entry.text.simplified();
    if (m_value && (result.isEmpty() || result.contains(QString())))
        report(QStringLiteral("a list of texts is wanted here."));
    return result;
}

QStringList TalePlace::keys() const
{
    QStringList result;
    if (m_value && m_value->kind != YamlValue::Kind::Map)
        report(QStringLiteral("names with something below them are wanted here."));
    if (m_value) {
        for (const auto &[key, value] : m_value->map)
            result += key;
    }
    return result;
}

void TalePlace::mustHaveExactly(const QStringList &wanted) const
{
    const QStringList there = keys();
    for (const QString &key : wanted) {
        if (m_value && !there.contains(key))
            report(QStringLiteral("%1 is missing.").arg(key));
    }
    mayHave(wanted);
}

void TalePlace::mayHave(const QStringList &known) const
{
    for (const QString &key : keys()) {
        if (!known.contains(key))
            optional(key).report(QStringLiteral("this is unknown here."));
    }
}

void TalePlace::report(const QString &what) const
{
    if (!m_problem->isEmpty())
        return;
    if (m_value && m_value->line > 0)
        *m_problem = QStringLiteral("Line %1: ").arg(m_value->line);
    if (!m_path.isEmpty())
        *m_problem += m_path % QStringLiteral(": ");
    *m_problem += what;
}

Result<void> readTaleFile(const QByteArray &yaml, const QString &file,
                          const std::function<void(const TalePlace &)> &reader)
{
    const tl::expected<YamlValue, FileProblem> root = readYaml(yaml, file);
    if (!root) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("%1: Line %2: %3")
                           .arg(file)
                           .arg(root.error().line)
                           .arg(root.error().message));
    }
    QString problem;
    reader(TalePlace(&*root, QString(), problem));
    if (!problem.isEmpty())
        return failure(ErrorCode::BadValue, file % QStringLiteral(": ") % problem);
    return {};
}

} // namespace chitai
