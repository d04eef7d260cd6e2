// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/StoryView.h"

#include "illustrations/IllustrationFiles.h"
#include "storage/IllustrationStore.h"
#include "storage/LibraryStore.h"
#include "storage/StoryStore.h"
#include "storytime/Booklet.h"
#include "storytime/StoryDesk.h"
#include "text/Sanitizer.h"
#include "ui/BookletPdf.h"
#include "ui/StartFolder.h"
#include "ui/StoryProblem.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringBuilder>
#include <algorithm>
#include <limits>

namespace chitai {

namespace {

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

StoryView::StoryView(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &StoryView::refresh);
    connect(&parts.desk, &StoryDesk::changed, this, &StoryView::refresh);
    connect(&parts.desk, &StoryDesk::told, this, &StoryView::tellingChanged);
    connect(&parts.desk.engine(), &StoryEngine::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&parts.desk.engine(), &StoryEngine::historyReplaced, &m_refresh,
            qOverload<>(&QTimer::start));
    refresh(); // the desk may be awake since the program was started
}

void StoryView::refresh()
{
    if (!m_parts.desk.isAwake())
        return;
    m_messages.setMessages(m_parts.desk.storySoFar());
    m_draft.setDraft(m_parts.desk.draft());
    if (m_problem != m_parts.desk.problem()) {
        m_problem = m_parts.desk.problem();
        setMessage(m_problem ? describeTranslated(*m_problem) : QString());
    }
    Q_EMIT changed();
    Q_EMIT tellingChanged();
}

bool StoryView::hasStory() const
{
    return m_parts.desk.isAwake() && !m_parts.desk.engine().stage().sessionId.isEmpty();
}

QString StoryView::title() const
{
    if (!hasStory())
        return {};
    const StoryEngine &engine = m_parts.desk.engine();
    const World *world = engine.assets().world(engine.stage().worldId);
    const StoryCharacter *character = engine.assets().character(engine.stage().characterId);
    return (world ? world->name : engine.stage().worldId) % u" · "
        % (character ? character->name : engine.stage().characterId);
}

int StoryView::level() const
{
    return m_parts.desk.level();
}

void StoryView::setLevel(int level)
{
    take(m_parts.desk.setLevel(level));
}

bool StoryView::isOver() const
{
    const QList<DraftLine> &lines = m_parts.desk.draft().lines;
    return !lines.isEmpty()
        && std::none_of(lines.cbegin(), lines.cend(),
                        [](const DraftLine &line) { return line.isChoice; });
}

bool StoryView::isTelling() const
{
    return m_parts.desk.isTelling();
}

QString StoryView::telling() const
{
    return m_parts.desk.telling().trimmed();
}

bool StoryView::hasDraft() const
{
    return !m_parts.desk.draft().isEmpty();
}

QString StoryView::remarks() const
{
    QStringList remarks;
    for (const Remark &remark : m_parts.desk.draft().remarks)
        remarks += explain(remark);
    return remarks.join(u' ');
}

int StoryView::waitingCount(bool isFit) const
{
    const QList<DraftLine> &lines = m_parts.desk.draft().lines;
    return int(std::count_if(lines.cbegin(), lines.cend(), [isFit](const DraftLine &line) {
        return line.state == DraftLine::State::Waiting && line.verdict.isFit() == isFit;
    }));
}

int StoryView::fitCount() const
{
    return waitingCount(true);
}

int StoryView::unfitCount() const
{
    return waitingCount(false);
}

bool StoryView::canAskAgain() const
{
    return m_parts.desk.canAskAgain();
}

bool StoryView::canRetry() const
{
    return m_parts.desk.canRetry();
}

int StoryView::version() const
{
    return hasDraft() ? int(m_parts.desk.version()) + 1 : 0;
}

int StoryView::versionCount() const
{
    return int(m_parts.desk.versionCount());
}

QString StoryView::undoOffer() const
{
    return m_cut ? tr("Undo") : QString();
}

bool StoryView::approve(int line)
{
    return take(m_parts.desk.approve(line));
}

bool StoryView::approveFit()
{
    return take(m_parts.desk.approveFit());
}

bool StoryView::edit(int line, const QString &text)
{
    return take(m_parts.desk.edit(line, text));
}

bool StoryView::drop(int line)
{
    return take(m_parts.desk.drop(line));
}

bool StoryView::reconsider(int line)
{
    return take(m_parts.desk.reconsider(line));
}

bool StoryView::choose(int line)
{
    return take(m_parts.desk.choose(line));
}

bool StoryView::say(const QString &words)
{
    return take(m_parts.desk.say(words));
}

bool StoryView::askSimpler()
{
    return take(m_parts.desk.askAgain(ReplyWish::Simpler));
}

bool StoryView::askShorter()
{
    return take(m_parts.desk.askAgain(ReplyWish::Shorter));
}

bool StoryView::askAnew()
{
    return take(m_parts.desk.askAgain(ReplyWish::Anew));
}

bool StoryView::showVersion(int version)
{
    return take(m_parts.desk.showVersion(version - 1));
}

bool StoryView::retry()
{
    return take(m_parts.desk.retry());
}

void StoryView::cancel()
{
    m_parts.desk.cancel();
}

bool StoryView::rewindTo(int row)
{
    Result<StoryCut> cut = m_parts.desk.rewindTo(m_messages.numberAt(row));
    if (!cut)
        return take(tl::unexpected(cut.error()));
    m_cut = *std::move(cut);
    m_message = tr("The story is back at this point.");
    Q_EMIT messageChanged();
    return true;
}

bool StoryView::undo()
{
    return m_cut && take(m_parts.desk.engine().putBack(*m_cut));
}

void StoryView::dismissMessage()
{
    setMessage({});
}

QUrl StoryView::bookletFolder() const
{
    return startFolder(QStandardPaths::DocumentsLocation);
}

QUrl StoryView::suggestedBooklet(const QString &ending) const
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

QString StoryView::pictureOf(const QString &sentence, Language language) const
{
    const Result<std::optional<Item>> item = sanitizeItemText(sentence).and_then(
        [&](const QString &text) { return m_parts.library.find(text, language); });
    if (!item || !*item)
        return {};
    const QList<QUuid> pictures
        = m_parts.illustrations.ofItem((*item)->id).value_or(QList<QUuid>());
    return pictures.isEmpty() ? QString() : m_parts.files.imagePath(pictures.front());
}

bool StoryView::exportTo(const QUrl &file)
{
    const StoryEngine &engine = m_parts.desk.engine();
    const Result<QList<StoryMessage>> messages = m_parts.stories.messagesBetween(
        engine.stage().sessionId, 0, std::numeric_limits<qint64>::max());
    if (!messages)
        return take(tl::unexpected(messages.error()));
    const World *world = engine.assets().world(engine.stage().worldId);
    const Language language = world && world->language
        ? *world->language
        : languageOfText(messages->isEmpty() ? QString() : messages->front().content);
    const Booklet booklet = Booklet::of(title(), language, *messages, [&](const QString &sentence) {
        return pictureOf(sentence, language);
    });
    const QString path = file.toLocalFile();
    const bool isPdf = path.endsWith(u".pdf", Qt::CaseInsensitive);
    const Result<void> written = isPdf ? writePdf(booklet, path) : writeMarkdown(booklet, path);
    setMessage(written ? tr("The booklet is in %1.").arg(QDir::toNativeSeparators(path))
                       : describeBookletProblem(written.error()));
    return written.has_value();
}

bool StoryView::take(const Result<void> &result)
{
    setMessage(result ? QString() : describeStoryProblem(result.error()));
    return result.has_value();
}

void StoryView::setMessage(const QString &message)
{
    if (message == m_message && !m_cut)
        return;
    m_message = message;
    m_cut.reset();
    Q_EMIT messageChanged();
}

} // namespace chitai
