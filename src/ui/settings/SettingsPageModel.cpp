// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/SettingsPageModel.h"

#include "exchange/BackupScheduler.h"
#include "illustrations/IllustrationFiles.h"
#include "reading/Profiles.h"
#include "reading/SessionModel.h"
#include "text/Syllabifiers.h"
#include "ui/common/Problem.h"

#include <QDir>
#include <QFileInfo>
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
        return QStringLiteral("Наша бабушка пьёт чай.");
    case Language::German:
        return QStringLiteral("Unsere Schnecke ist süß.");
    case Language::English:
        return QStringLiteral("Our kitten drinks milk.");
    }
    return {};
}

} // namespace

SettingsPageModel::SettingsPageModel(const Dependencies &deps, QObject *parent)
    : PageModel(parent)
    , m_children(deps.children)
    , m_syllabifiers(deps.syllabifiers)
    , m_files(deps.files)
    , m_backups(deps.backups)
    , m_mayManage(deps.mayManage)
    , m_elsewhere(deps.children, deps.lease)
    , m_server(deps.file)
{
    connect(&m_backups, &BackupScheduler::runningChanged, this, [this] {
        m_copiesNote.reset();
        Q_EMIT removalNoteChanged();
    });
    connect(&m_children, &Profiles::changed, this, &SettingsPageModel::follow);
    connect(&m_files, &IllustrationFiles::arrived, this, &SettingsPageModel::follow);
    connect(&deps.model, &SessionModel::syllablesChanged, this, &SettingsPageModel::follow);
    follow();
}

void SettingsPageModel::follow()
{
    QList<ProfileListModel::Row> rows;
    for (const Profile &profile : m_children.profiles()) {
        rows += {profile.id.toString(QUuid::WithoutBraces),
                 nameOf(profile),
                 profile.colour,
                 pictureOf(profile),
                 profile.face,
                 profile.id == m_children.active().id};
    }
    m_profiles.setRows(rows);
    m_isSampleCurrent = false;
    Q_EMIT changed();
}

QString SettingsPageModel::nameOf(const Profile &profile)
{
    return profile.name.isEmpty() ? tr("My child") : profile.name;
}

QString SettingsPageModel::childId() const
{
    return m_children.active().id.toString(QUuid::WithoutBraces);
}

QString SettingsPageModel::name() const
{
    return m_children.active().name;
}

QString SettingsPageModel::colour() const
{
    return m_children.active().colour;
}

QString SettingsPageModel::picture() const
{
    return pictureOf(m_children.active());
}

QString SettingsPageModel::face() const
{
    return m_children.active().face;
}

QStringList SettingsPageModel::faces() const
{
    return profileFaces();
}

QString SettingsPageModel::pictureOf(const Profile &profile) const
{
    return profile.picture ? m_files.thumbnailUrl(*profile.picture).toString() : QString();
}

QString SettingsPageModel::language() const
{
    const std::optional<Language> language = m_children.active().language;
    return language ? languageCode(*language) : QString();
}

int SettingsPageModel::languageIndex() const
{
    const std::optional<Language> language = m_children.active().language;
    return language ? int(*language) : -1;
}

const DisplayStyle &SettingsPageModel::style() const
{
    return m_children.active().style;
}

void SettingsPageModel::setStyle(const DisplayStyle &style)
{
    report(m_children.setStyle(style));
}

std::shared_ptr<const DisplayedItem> SettingsPageModel::sampleItem() const
{
    if (m_isSampleCurrent)
        return m_sample;
    m_isSampleCurrent = true;
    const Language language = languageOf(m_children.active());
    const QString text = sampleText(language);
    const ReadingText reading = prepareText(text, m_syllabifiers.of(language));
    // The same words stay where they are.
    if (!m_sample || reading != m_sample->reading)
        m_sample
            = std::make_shared<const DisplayedItem>(DisplayedItem{{}, {}, text, reading, language});
    return m_sample;
}

DisplayedState SettingsPageModel::sample() const
{
    return {sampleItem(), 1, style().goesBySyllable ? 0 : -1, 1,
            std::make_shared<const DisplayStyle>(style())};
}

QStringList SettingsPageModel::colours() const
{
    return profileColours();
}

QStringList SettingsPageModel::families() const
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

QVariantList SettingsPageModel::fonts() const
{
    // By kind, the best first.
    static const QList<std::pair<FontKind, QStringList>> wanted{
        {Round, {DisplayStyle::defaultFamily()}},
        {Plain,
         {QStringLiteral("PT Sans"), QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"),
          QStringLiteral("Liberation Sans"), QStringLiteral("Arial"),
          QStringLiteral("DejaVu Sans")}},
        {Wide,
         {QStringLiteral("PT Sans Caption"), QStringLiteral("Verdana"),
          QStringLiteral("DejaVu Sans")}},
        {Bookish,
         {QStringLiteral("PT Serif"), QStringLiteral("Noto Serif"),
          QStringLiteral("Liberation Serif"), QStringLiteral("Times New Roman"),
          QStringLiteral("DejaVu Serif")}},
        {HeavyFeet, {QStringLiteral("OpenDyslexic"), QStringLiteral("OpenDyslexic3")}},
    };
    // Asked once: a slider that moves asks for the page anew all the time.
    static const QStringList all = QFontDatabase::families();
    static const QStringList russian = QFontDatabase::families(QFontDatabase::Cyrillic);
    const QString chosen = style().letters();
    QVariantList fonts;
    QStringList offered;
    const auto offer = [&](FontKind kind, const QString &family) {
        offered += family;
        const bool lacks = family != DisplayStyle::defaultFamily() && !russian.contains(family);
        fonts += QVariantMap{{QStringLiteral("kind"), int(kind)},
                             {QStringLiteral("family"), family},
                             {QStringLiteral("isChosen"), family == chosen},
                             {QStringLiteral("lacksRussian"), lacks}};
    };
    for (const auto &[kind, families] : wanted) {
        for (const QString &family : families) {
            const bool isThere = kind == Round || all.contains(family);
            if (!isThere || offered.contains(family))
                continue;
            offer(kind, family);
            break;
        }
    }
    if (!offered.contains(chosen))
        offer(Other, chosen);
    return fonts;
}

void SettingsPageModel::setFamily(const QString &family)
{
    const bool isDefault = family == DisplayStyle::defaultFamily();
    if (!isDefault && languageOf(m_children.active()) == Language::Russian
        && !QFontDatabase::families(QFontDatabase::Cyrillic).contains(family))
        return;
    DisplayStyle changed = style();
    changed.family = isDefault ? QString() : family;
    setStyle(changed);
}

int SettingsPageModel::familyIndex() const
{
    return int(std::max<qsizetype>(0, families().indexOf(style().family)));
}

void SettingsPageModel::setFamilyIndex(int index)
{
    DisplayStyle changed = style();
    changed.family = index > 0 ? families().value(index) : QString();
    setStyle(changed);
}

int SettingsPageModel::russianNorm() const
{
    return int(m_children.russianNorm());
}

void SettingsPageModel::setRussianNorm(int norm)
{
    if (norm == int(RussianNorm::Reading) || norm == int(RussianNorm::Phonetic))
        report(m_children.setRussianNorm(RussianNorm(norm)));
}

bool SettingsPageModel::canRemove() const
{
    return m_children.profiles().size() > 1;
}

void SettingsPageModel::choose(const QString &profileId)
{
    m_elsewhere.dismiss();
    const Result<void> chosen = m_children.choose(QUuid::fromString(profileId));
    const bool isElsewhere = !chosen && chosen.error().code == ErrorCode::Conflict;
    report(isElsewhere ? Result<void>() : chosen); // which elsewhere() tells
}

void SettingsPageModel::add(const QString &name)
{
    report(m_children.add(name));
}

bool SettingsPageModel::rename(const QString &childId, const QString &name)
{
    const Result<void> renamed = m_children.rename(QUuid::fromString(childId), name);
    const bool isGone = !renamed && renamed.error().code == ErrorCode::NotFound;
    report(isGone ? Result<void>() : renamed);
    return renamed || isGone;
}

void SettingsPageModel::setColour(const QString &colour)
{
    report(m_children.setColour(colour));
}

void SettingsPageModel::setPicture(const QString &illustrationId)
{
    const QUuid id = QUuid::fromString(illustrationId);
    report(m_children.setPicture(id.isNull() ? std::nullopt : std::optional(id)));
}

void SettingsPageModel::setFace(const QString &face)
{
    report(m_children.setPicture(std::nullopt).and_then([&] { return m_children.setFace(face); }));
}

void SettingsPageModel::setLanguageIndex(int index)
{
    if (index >= 0 && index < int(allLanguages.size()))
        report(m_children.setLanguage(allLanguages[std::size_t(index)]));
}

void SettingsPageModel::remove()
{
    report(m_children.remove(m_children.active().id));
}

QString SettingsPageModel::removalNote() const
{
    if (!m_mayManage())
        return tr("This laptop may read. Children are erased on a teacher’s.");
    if (!m_copiesNote)
        m_copiesNote = copiesNote();
    return tr("All that the child has read is deleted too.") % *m_copiesNote;
}

QString SettingsPageModel::copiesNote() const
{
    QStringList days;
    const QStringList files = m_backups.files();
    for (const QString &file : files)
        days += QFileInfo(file).fileName();
    // Where they lie is told once, and each is found from there.
    const QDir folder(m_backups.dataFolder());
    QStringList others;
    const QStringList copies = m_backups.otherCopies();
    for (const QString &copy : copies)
        others += folder.relativeFilePath(copy);
    QString note;
    if (!days.isEmpty()) {
        note += u' '
            % tr("These backups still hold it: %1. Each goes by itself when newer ones have come, "
                 "the last one after a year.")
                  .arg(days.join(u", "));
    }
    if (!others.isEmpty()) {
        note += u' '
            % tr("These copies hold it until somebody deletes them: %1. They lie in %2.")
                  .arg(others.join(u", "), QDir::toNativeSeparators(folder.path()));
    }
    return note;
}

QString SettingsPageModel::undoText() const
{
    const QList<Profile> removed = m_children.removed();
    return removed.isEmpty() ? QString() : tr("%1 was removed.").arg(nameOf(removed.back()));
}

void SettingsPageModel::undo()
{
    if (!m_children.removed().isEmpty())
        report(m_children.bringBack());
}

void SettingsPageModel::dismissUndo()
{
    report(m_children.finishRemovals());
}

void SettingsPageModel::fadeSupport()
{
    DisplayStyle faded = style();
    faded.support = DisplayStyle::weakerThan(faded.support);
    setStyle(faded);
}

void SettingsPageModel::report(const Result<void> &result)
{
    Q_EMIT acted();
    PageModel::report(result, describeProfileProblem);
}

} // namespace chitai
