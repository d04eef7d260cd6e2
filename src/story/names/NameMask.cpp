// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/names/NameMask.h"

#include <QJsonArray>
#include <algorithm>

namespace chitai {

namespace {

bool isOfProtocol(const QString &key)
{
    return key == u"model" || key == u"role";
}

/// The value with `change` applied to each text in it.
template <typename Change>
QJsonValue changed(const QJsonValue &value, const Change &change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray())
            array += changed(element, change);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!isOfProtocol(field.key()))
            field.value() = changed(QJsonValue(field.value()), change);
    }
    return object;
}

} // namespace

NameMask::NameMask(NameFinder finder, const QStringList &texts)
    : m_finder(std::move(finder))
{
    if (isEmpty())
        return;
    QSet<QString> taken = m_finder.spellings();
    for (const QString &text : texts) {
        for (const TextWord &word : wordsOf(text))
            taken += foldedWord(QStringView(text).mid(word.start, word.end - word.start));
    }
    for (const PrivateWord &word : m_finder.words())
        m_standIns += chooseStandIn(word, taken);
    for (int form = 0; form < FormOfName::count; ++form) {
        for (int word = 0; word < m_standIns.size(); ++word) {
            const QString key = foldedWord(m_standIns[word][form]);
            if (!key.isEmpty() && !m_back.contains(key))
                m_back.insert(key, {word, form});
        }
    }
    m_sorted = m_back.keys();
    std::sort(m_sorted.begin(), m_sorted.end());
}

QString NameMask::hide(QStringView text) const
{
    QString hidden;
    qsizetype copied = 0;
    for (const FoundName &found : m_finder.find(text)) {
        hidden += text.mid(copied, found.place.start - copied);
        hidden += withCapitals(m_standIns[found.word][found.form], found.capitals);
        copied = found.place.end;
    }
    hidden += text.mid(copied);
    return hidden;
}

std::optional<QString> NameMask::nameBehind(QStringView word) const
{
    const auto found = m_back.constFind(foldedWord(word));
    if (found == m_back.cend())
        return {};
    const NameForms &forms = m_finder.words()[found->word].forms;
    const QString &form = forms[found->form];
    return withCapitals(form.isEmpty() ? forms[FormOfName::nominative] : form, capitalsOf(word));
}

bool NameMask::canBegin(QStringView word) const
{
    QString folded = foldedWord(word);
    if (folded.endsWith(u'и'))
        folded.chop(1); // a breve may follow
    const auto next = std::lower_bound(m_sorted.cbegin(), m_sorted.cend(), folded);
    return next != m_sorted.cend() && next->startsWith(folded);
}

MaskedBody maskBody(const QJsonObject &body, const NameFinder &finder)
{
    QStringList texts;
    (void)changed(body, [&texts](const QString &text) {
        texts += text;
        return text;
    });
    MaskedBody masked{body, NameMask(finder, texts)};
    if (!masked.mask.isEmpty()) {
        masked.body = changed(body, [&masked](const QString &text) {
                          return masked.mask.hide(text);
                      }).toObject();
    }
    return masked;
}

} // namespace chitai
