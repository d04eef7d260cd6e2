// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SettingsView.h"

#include "illustrations/IllustrationFiles.h"
#include "reading/GraceTimer.h"
#include "reading/ProfileKeeper.h"
#include "reading/SessionModel.h"
#include "text/Syllabifiers.h"
#include "ui/Problem.h"

#include <QFontDatabase>
#include <QLocale>

namespace chitai {

namespace {

Language languageOf(const Profile &profile)
{
    const QString system = QLocale().name().left(2);
    return profile.language.value_or(languageFromCode(system).value_or(Language::English));
}

QString sampleText(Language language)
{
    switch (language) {
    case Language::Russian:
        return QStringLiteral("Наша бабушка пьёт чай, а ёжик спит.");
    case Language::German:
        return QStringLiteral("Unsere Schnecke trägt ihr Häuschen: Es ist süß.");
    case Language::English:
        return QStringLiteral("Our kitten chases a yellow butterfly, slowly.");
    }
    return {};
}

} // namespace

SettingsView::SettingsView(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_keeper(parts.keeper)
    , m_graceTimer(parts.graceTimer)
    , m_syllabifiers(parts.syllabifiers)
    , m_files(parts.files)
{
    connect(&m_keeper, &ProfileKeeper::changed, this, &SettingsView::follow);
    connect(&parts.model, &SessionModel::syllablesChanged, this, &SettingsView::follow);
    follow();
}

void SettingsView::follow()
{
    QList<ProfileListModel::Row> rows;
    for (const Profile &profile : m_keeper.profiles()) {
        rows += {profile.id.toString(QUuid::WithoutBraces), nameOf(profile), profile.colour,
                 pictureOf(profile), profile.id == m_keeper.active().id};
    }
    m_profiles.setRows(rows);
    m_isSampleCurrent = false;
    Q_EMIT changed();
}

QString SettingsView::nameOf(const Profile &profile)
{
    return profile.name.isEmpty() ? tr("My child") : profile.name;
}

QString SettingsView::name() const
{
    return m_keeper.active().name;
}

QString SettingsView::colour() const
{
    return m_keeper.active().colour;
}

QString SettingsView::picture() const
{
    return pictureOf(m_keeper.active());
}

QString SettingsView::pictureOf(const Profile &profile) const
{
    return profile.picture ? QUrl::fromLocalFile(m_files.thumbnailPath(*profile.picture)).toString()
                           : QString();
}

QString SettingsView::language() const
{
    const std::optional<Language> language = m_keeper.active().language;
    return language ? languageCode(*language) : QString();
}

int SettingsView::languageIndex() const
{
    const std::optional<Language> language = m_keeper.active().language;
    return language ? int(*language) : -1;
}

const DisplayStyle &SettingsView::style() const
{
    return m_keeper.active().style;
}

void SettingsView::setStyle(const DisplayStyle &style)
{
    tell(m_keeper.setStyle(style));
}

std::shared_ptr<const DisplayedItem> SettingsView::sampleItem() const
{
    if (m_isSampleCurrent)
        return m_sample;
    m_isSampleCurrent = true;
    const Language language = languageOf(m_keeper.active());
    const QString text = sampleText(language);
    const ReadingText reading = prepareText(text, m_syllabifiers.of(language));
    // The same words stay where they are.
    if (!m_sample || reading != m_sample->reading)
        m_sample
            = std::make_shared<const DisplayedItem>(DisplayedItem{{}, {}, text, reading, language});
    return m_sample;
}

ShownText SettingsView::sample() const
{
    return {sampleItem(), 1, style().goesBySyllable ? 0 : -1,
            std::make_shared<const DisplayStyle>(style())};
}

QStringList SettingsView::colours() const
{
    return profileColours();
}

QStringList SettingsView::families() const
{
    QStringList families{DisplayStyle::defaultFamily()};
    for (const QString &family : QFontDatabase::families(QFontDatabase::Cyrillic)) {
        // One that several foundries make is listed as "C059 [urw]".
        const QString name = family.section(QStringLiteral(" ["), 0, 0);
        if (!families.contains(name) && !QFontDatabase::isPrivateFamily(family)
            && QFontDatabase::isSmoothlyScalable(family))
            families += name;
    }
    return families;
}

int SettingsView::familyIndex() const
{
    return int(std::max<qsizetype>(0, families().indexOf(style().family)));
}

void SettingsView::setFamilyIndex(int index)
{
    DisplayStyle changed = style();
    changed.family = index > 0 ? families().value(index) : QString();
    setStyle(changed);
}

int SettingsView::russianNorm() const
{
    return int(m_keeper.russianNorm());
}

void SettingsView::setRussianNorm(int norm)
{
    if (norm == int(RussianNorm::Reading) || norm == int(RussianNorm::Phonetic))
        tell(m_keeper.setRussianNorm(RussianNorm(norm)));
}

bool SettingsView::canRemove() const
{
    return m_keeper.profiles().size() > 1;
}

void SettingsView::choose(const QString &profileId)
{
    tell(m_keeper.choose(QUuid::fromString(profileId)));
}

void SettingsView::add(const QString &name)
{
    tell(m_keeper.add(name));
}

void SettingsView::rename(const QString &name)
{
    tell(m_keeper.rename(name));
}

void SettingsView::setColour(const QString &colour)
{
    tell(m_keeper.setColour(colour));
}

void SettingsView::setPicture(const QString &illustrationId)
{
    const QUuid id = QUuid::fromString(illustrationId);
    tell(m_keeper.setPicture(id.isNull() ? std::nullopt : std::optional(id)));
}

void SettingsView::setLanguageIndex(int index)
{
    if (index >= 0 && index < int(allLanguages.size()))
        tell(m_keeper.setLanguage(allLanguages[std::size_t(index)]));
}

void SettingsView::remove()
{
    tell(m_keeper.remove(m_keeper.active().id));
}

QString SettingsView::undoOffer() const
{
    const QList<Profile> removed = m_keeper.removed();
    return removed.isEmpty() ? QString() : tr("%1 was taken out.").arg(nameOf(removed.back()));
}

void SettingsView::undo()
{
    if (!m_keeper.removed().isEmpty())
        tell(m_keeper.bringBack());
}

void SettingsView::dismissUndo()
{
    tell(m_keeper.finishRemovals());
}

void SettingsView::fadeSupport()
{
    using Support = DisplayStyle::Support;
    DisplayStyle faded = style();
    faded.support = faded.support == Support::Strong ? Support::Light
        : faded.support == Support::Light            ? Support::None
                                                     : Support::Strong;
    setStyle(faded);
}

void SettingsView::tell(const Result<void> &result)
{
    m_graceTimer.noteActivity();
    const QString message = result ? QString() : describeProfileProblem(result.error());
    if (message == m_message)
        return;
    m_message = message;
    Q_EMIT messageChanged();
}

} // namespace chitai
