// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/story/StoryPageModel.h"

#include "illustrations/IllustrationFiles.h"
#include "storage/IllustrationStore.h"
#include "storage/LibraryStore.h"
#include "storage/StoryStore.h"
#include "storytime/Booklet.h"
#include "storytime/StoryDesk.h"
#include "text/Sanitizer.h"
#include "ui/common/CreditLine.h"
#include "ui/common/StartFolder.h"
#include "ui/story/BookletPdf.h"
#include "ui/story/StoryProblem.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringBuilder>
#include <algorithm>
#include <limits>

namespace chitai {

namespace {

// Each step lays out all that has come of a reply; a service may send a letter at a time.
constexpr std::chrono::milliseconds tellingInterval{80};

Result<void> notWritten()
{
    return failure(ErrorCode::StorageFailed, QStringLiteral("The file could not be written."));
}

/// The pictures go into a folder beside the file.
Result<void> writeMarkdown(const Booklet &booklet, const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.completeBaseName() % u"-pictures";
    const auto nameOf = [&folder](const QString &picture) {
        return QString(folder % u'/' % QFileInfo(picture).fileName());
    };
    const QStringList pictures = booklet.pictures();
    if (!pictures.isEmpty() && !file.dir().mkpath(folder))
        return notWritten();
    for (const QString &picture : pictures) {
        const QString copy = file.dir().filePath(nameOf(picture));
        if (!QFile::exists(copy) && !QFile::copy(picture, copy))
            return notWritten();
    }
    QSaveFile out(path);
    const QByteArray text = booklet.toMarkdown(nameOf).toUtf8();
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return notWritten();
    return {};
}

} // namespace

StoryPageModel::StoryPageModel(const Dependencies &deps, QObject *parent)
    : PageModel(parent)
    , m_deps(deps)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &StoryPageModel::refresh);
    connect(&deps.desk, &StoryDesk::changed, this, &StoryPageModel::refresh);
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingInterval);
    connect(&m_telling, &QTimer::timeout, this, &StoryPageModel::tellingChanged);
    connect(&deps.desk, &StoryDesk::told, this, [this] {
        if (!m_telling.isActive())
            m_telling.start();
    });
    connect(&deps.desk, &StoryDesk::selectionChanged, &m_refresh, qOverload<>(&QTimer::start));
    refresh(); // the desk may be awake since the program was started
}

void StoryPageModel::refresh()
{
    if (!m_deps.desk.isAwake())
        return;
    m_messages.setMessages(m_deps.desk.storySoFar());
    m_draft.setDraft(m_deps.desk.draft());
    if (m_cut && m_cutStory != m_deps.desk.selection().sessionId)
        showMessage({}); // of another story
    if (m_problem != m_deps.desk.problem()) {
        m_problem = m_deps.desk.problem();
        showMessage(m_problem ? describeTranslated(*m_problem, m_deps.desk.explanation())
                              : QString());
    }
    m_telling.stop();
    Q_EMIT changed();
    Q_EMIT tellingChanged();
}

bool StoryPageModel::hasStory() const
{
    return m_deps.desk.isAwake() && !m_deps.desk.selection().sessionId.isEmpty();
}

QString StoryPageModel::title() const
{
    if (!hasStory())
        return {};
    const StoryDesk &desk = m_deps.desk;
    const World *world = desk.world();
    const StoryCharacter *character = desk.character();
    return (world ? world->name : desk.selection().worldId) % u" · "
        % (character ? character->name : desk.selection().characterId);
}

int StoryPageModel::level() const
{
    return int(m_deps.desk.level());
}

void StoryPageModel::setLevel(int level)
{
    if (const std::optional<ReadingLevel> known = readingLevelFromNumber(level))
        report(m_deps.desk.setLevel(*known));
}

bool StoryPageModel::isOver() const
{
    const QList<DraftLine> &lines = m_deps.desk.draft().lines;
    return !lines.isEmpty()
        && std::none_of(lines.cbegin(), lines.cend(),
                        [](const DraftLine &line) { return line.isChoice; });
}

QString StoryPageModel::worldPicture() const
{
    const World *world = m_deps.desk.world();
    const QString name = world ? world->more.value(QStringLiteral("picture")) : QString();
    const QString picture = u"worlds/" % name;
    return !name.isEmpty() && QFile::exists(u":/chitai/images/" % picture % u".png") ? picture
                                                                                     : QString();
}

QString StoryPageModel::worldName() const
{
    const World *world = m_deps.desk.world();
    return world ? world->name : QString();
}

bool StoryPageModel::isTelling() const
{
    return m_deps.desk.isTelling();
}

QString StoryPageModel::telling() const
{
    return m_deps.desk.telling().trimmed();
}

QString StoryPageModel::waiting() const
{
    constexpr std::chrono::seconds usual{5}; // shorter waits need no words
    const std::chrono::seconds waited = m_deps.desk.waited();
    if (waited < usual)
        return {};
    return m_deps.desk.mayBeLoading()
        ? tr("The model is being loaded: %1 s so far. The first time this can take minutes.")
              .arg(waited.count())
        : tr("The service has not answered for %1 s yet.").arg(waited.count());
}

bool StoryPageModel::hasDraft() const
{
    return !m_deps.desk.draft().isEmpty();
}

QString StoryPageModel::practised() const
{
    const StoryDraft &draft = m_deps.desk.draft();
    if (draft.isEmpty() || !draft.wantsPractice)
        return {};
    if (draft.practiceWords.isEmpty())
        return tr("None of the words to practise is in it.");
    return tr("Words to practise in it: %1").arg(draft.practiceWords.join(QStringLiteral(", ")));
}

QString StoryPageModel::remarks() const
{
    QStringList remarks;
    for (const Remark &remark : m_deps.desk.draft().remarks)
        remarks += explain(remark);
    return remarks.join(u' ');
}

int StoryPageModel::waitingCount(bool isFit) const
{
    const QList<DraftLine> &lines = m_deps.desk.draft().lines;
    return int(std::count_if(lines.cbegin(), lines.cend(), [isFit](const DraftLine &line) {
        return line.state == DraftLine::State::Waiting && line.verdict.isFit() == isFit;
    }));
}

int StoryPageModel::fitCount() const
{
    return waitingCount(true);
}

int StoryPageModel::unfitCount() const
{
    return waitingCount(false);
}

bool StoryPageModel::canAskAgain() const
{
    return m_deps.desk.canAskAgain();
}

bool StoryPageModel::canRetry() const
{
    return m_deps.desk.canRetry();
}

int StoryPageModel::version() const
{
    return hasDraft() ? int(m_deps.desk.version()) + 1 : 0;
}

int StoryPageModel::versionCount() const
{
    return int(m_deps.desk.versionCount());
}

QString StoryPageModel::undoText() const
{
    return m_cut ? tr("Undo") : QString();
}

bool StoryPageModel::approve(int line)
{
    return report(m_deps.desk.approve(line));
}

bool StoryPageModel::approveFit()
{
    return report(m_deps.desk.approveFit());
}

bool StoryPageModel::edit(int line, const QString &text)
{
    return report(m_deps.desk.edit(line, text));
}

bool StoryPageModel::drop(int line)
{
    return report(m_deps.desk.drop(line));
}

bool StoryPageModel::reconsider(int line)
{
    return report(m_deps.desk.reconsider(line));
}

bool StoryPageModel::choose(int line)
{
    return report(m_deps.desk.choose(line));
}

bool StoryPageModel::say(const QString &words)
{
    return report(m_deps.desk.say(words));
}

bool StoryPageModel::askSimpler()
{
    return report(m_deps.desk.askAgain(ReplyWish::Simpler));
}

bool StoryPageModel::askShorter()
{
    return report(m_deps.desk.askAgain(ReplyWish::Shorter));
}

bool StoryPageModel::askAnew()
{
    return report(m_deps.desk.askAgain(ReplyWish::Anew));
}

bool StoryPageModel::showVersion(int version)
{
    return report(m_deps.desk.showVersion(version - 1));
}

bool StoryPageModel::retry()
{
    return report(m_deps.desk.retry());
}

void StoryPageModel::cancel()
{
    m_deps.desk.cancel();
}

bool StoryPageModel::rewindTo(int row)
{
    Result<RemovedTurns> cut = m_deps.desk.rewindTo(m_messages.numberAt(row));
    if (!cut)
        return report(tl::unexpected(cut.error()));
    showMessage(tr("The story is back at this point."), *std::move(cut));
    return true;
}

bool StoryPageModel::undo()
{
    return m_cut && report(m_deps.desk.restore(*m_cut));
}

void StoryPageModel::dismissMessage()
{
    showMessage({});
}

QUrl StoryPageModel::bookletFolder() const
{
    return startFolder(QStandardPaths::DocumentsLocation);
}

QUrl StoryPageModel::suggestedBooklet(const QString &ending) const
{
    QString name = title();
    name.replace(u'·', u'-');
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u' ' && letter != u'-')
            letter = u'_';
    }
    return QUrl(startFolder(QStandardPaths::DocumentsLocation).toString() % u'/' % name % u'.'
                % ending);
}

std::optional<Illustration> StoryPageModel::pictureOf(const QString &sentence,
                                                      Language language) const
{
    const Result<std::optional<Item>> item = sanitizeItemText(sentence).and_then(
        [&](const QString &text) { return m_deps.library.find(text, language); });
    if (!item || !*item)
        return std::nullopt;
    const QList<QUuid> pictures = m_deps.illustrations.ofItem((*item)->id).value_or(QList<QUuid>());
    if (pictures.isEmpty())
        return std::nullopt;
    const Result<Illustration> picture = m_deps.illustrations.illustration(pictures.front());
    return picture ? std::optional(*picture) : std::nullopt;
}

bool StoryPageModel::exportTo(const QUrl &file)
{
    const Result<QList<StoryMessage>> messages = m_deps.stories.messagesBetween(
        m_deps.desk.selection().sessionId, 0, std::numeric_limits<qint64>::max());
    if (!messages)
        return report(tl::unexpected(messages.error()));
    const Language language = languageOfStory(
        m_deps.desk.world(), messages->isEmpty() ? QString() : messages->front().content);
    QStringList credits;
    Booklet booklet = Booklet::of(title(), language, *messages, [&](const QString &sentence) {
        const std::optional<Illustration> picture = pictureOf(sentence, language);
        const QString credit = picture ? creditLine(picture->credit) : QString();
        if (!credit.isEmpty() && !credits.contains(credit))
            credits += credit;
        const bool isHere = picture && !m_deps.files.want(picture->id);
        return isHere ? m_deps.files.imagePath(picture->id) : QString();
    });
    booklet.credits = credits;
    const QString path = file.toLocalFile();
    const bool isPdf = path.endsWith(u".pdf", Qt::CaseInsensitive);
    const Result<void> written = isPdf ? writePdf(booklet, path) : writeMarkdown(booklet, path);
    showMessage(written ? tr("The booklet is in %1.").arg(QDir::toNativeSeparators(path))
                        : describeBookletProblem(written.error()));
    return written.has_value();
}

bool StoryPageModel::report(const Result<void> &result)
{
    showMessage(result ? QString() : describeStoryProblem(result.error()));
    return result.has_value();
}

void StoryPageModel::showMessage(const QString &message, std::optional<RemovedTurns> cut)
{
    m_cut = std::move(cut);
    m_cutStory = m_deps.desk.selection().sessionId;
    setMessage(message);
    Q_EMIT undoChanged();
}

} // namespace chitai
