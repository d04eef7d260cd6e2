// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/WindowKeys.h"

#include "ui/reading/ReadingPageModel.h"
#include "ui/reading/SpeechModel.h"
#include "ui/settings/SettingsPageModel.h"
#include "ui/window/PageListModel.h"

#include <QCoreApplication>
#include <QQuickItem>
#include <QQuickWindow>

namespace chitai {

namespace {

// Milliseconds between two letters of one word: where the second one may be for the reading too,
// and where it can't be.
constexpr quint64 longestWithinWord = 1000;
constexpr quint64 longestToOtherLetter = 1500;

quint64 idOf(const QKeyEvent &event)
{
    return event.nativeScanCode() > 0 ? (quint64(1) << 32) | event.nativeScanCode()
                                      : quint64(event.key());
}

bool isEnterKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool writesLetter(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().front().isLetter();
}

bool isModifierKey(const QKeyEvent &event)
{
    return event.key() >= Qt::Key_Shift && event.key() <= Qt::Key_ScrollLock;
}

bool stepsReading(KeyAction action)
{
    return action == KeyAction::TakeNextStep || action == KeyAction::GoBack
        || action == KeyAction::ToggleCurtain;
}

} // namespace

WindowKeys::WindowKeys(const Dependencies &deps, QObject *parent)
    : QObject(parent)
    , m_window(deps.window)
    , m_reading(deps.reading)
    , m_settings(deps.settings)
    , m_speech(deps.speech)
    , m_pages(deps.pages)
    , m_typing(deps.window)
{
    m_window.installEventFilter(this);
}

bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_letter.reset();
        m_typing.notePress(static_cast<QPointerEvent *>(event)->point(0).position());
        break;
    case QEvent::KeyPress:
        return !m_isSending && takePress(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return takeRelease(*static_cast<QKeyEvent *>(event));
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool WindowKeys::takePress(const QKeyEvent &event)
{
    const quint64 key = idOf(event);
    const bool isRepeated = isRepetition(event);
    // It may have moved the keyboard, and what has it now was not pressed.
    if (isRepeated && (m_taken.contains(key) || (m_release.key == key && m_release.wasTaken))) {
        m_taken.insert(key);
        return true;
    }
    reconsiderLetter(event);
    const std::optional<KeyMeaning> meaning = keyMeaning(event);
    if (meaning && isForReading(*meaning, event)) {
        m_taken.insert(key);
        if (isRepeated)
            return true;
        noteLetter(*meaning, event);
        if (m_typing.field() && stepsReading(meaning->action))
            m_typing.rest();
        act(*meaning);
        return true;
    }
    if (isRepeated && !canRepeat(event)) {
        if (!event.isAutoRepeat())
            m_taken.insert(key); // the release of before has counted
        return true;
    }
    if (!isRepeated)
        m_taken.remove(key); // another window may have got its last release
    m_typing.noteKey(event);
    // The keys of editing are known by their letters too.
    if (const int latin = latinKey(event);
        event.modifiers().testFlag(Qt::ControlModifier) && latin != event.key()) {
        QKeyEvent translated(event.type(), latin, event.modifiers(), event.nativeScanCode(),
                             event.nativeVirtualKey(), event.nativeModifiers(), QString(),
                             event.isAutoRepeat(), quint16(event.count()), event.device());
        translated.setTimestamp(event.timestamp());
        send(translated);
        return true;
    }
    return false;
}

bool WindowKeys::takeRelease(const QKeyEvent &event)
{
    const bool isTaken = m_taken.contains(idOf(event));
    if (!event.isAutoRepeat()) {
        m_taken.remove(idOf(event));
        m_release = {idOf(event), event.timestamp(), isTaken};
    }
    if (isTaken)
        return true;
    return event.isAutoRepeat() && !canRepeat(event);
}

bool WindowKeys::isForReading(const KeyMeaning &meaning, const QKeyEvent &event) const
{
    if (m_isPaused && m_isPaused() && (event.key() < Qt::Key_F1 || event.key() > Qt::Key_F35))
        return false;
    const bool hasField = m_typing.field() != nullptr;
    switch (meaning.scope) {
    case KeyScope::Window:
        return m_pages || meaning.action != KeyAction::OpenPage;
    case KeyScope::Letter:
        // Hardly a text begins with a full stop, which is what clickers hide the text by.
        return !m_typing.isTyping()
            || (m_typing.isEmpty() && !m_typing.isWanted() && !writesLetter(event));
    case KeyScope::Press:
        if (isIn("QQuickPopupItem"))
            return false;
        // Beside a story one reads on, but its fields are not for the next text.
        if (m_pages && m_pages->current() == PageListModel::Story)
            return m_reading.hasText() && !hasField && !isOnControl();
        return isOnReadPage() && (hasField ? m_typing.isEmpty() : !isOnControl());
    case KeyScope::Arrow:
        return isOnReadPage() && !isIn("QQuickPopupItem") && (!hasField || m_typing.isEmpty());
    case KeyScope::Undo:
        return !m_typing.hasEdits();
    case KeyScope::Escape:
        return m_window.visibility() == QWindow::FullScreen && !m_typing.isTyping()
            && !isIn("QQuickItemView") && !isIn("QQuickPopupItem");
    }
    return false;
}

bool WindowKeys::isOnReadPage() const
{
    return !m_pages || m_pages->current() == PageListModel::Read;
}

bool WindowKeys::isOnControl() const
{
    // Whoever clicks a button goes on reading by key; whoever came to it by key means it. Nobody
    // comes to a list but by key.
    const QQuickItem *item = m_window.activeFocusItem();
    return item && item->isVisible()
        && (item->property("visualFocus").toBool() || isIn("QQuickItemView"));
}

bool WindowKeys::isIn(const char *className) const
{
    for (const QQuickItem *item = m_window.activeFocusItem(); item; item = item->parentItem()) {
        if (item->inherits(className))
            return true;
    }
    return false;
}

bool WindowKeys::isRepetition(const QKeyEvent &event) const
{
    // X11 repeats by a release and a press of the same moment, which Qt takes for a repetition only
    // where both have arrived when it looks.
    return event.isAutoRepeat()
        || (event.nativeScanCode() > 0 && m_release.key == idOf(event)
            && m_release.time == event.timestamp());
}

bool WindowKeys::canRepeat(const QKeyEvent &event) const
{
    if (m_typing.field())
        return !isEnterKey(event) && event.key() != Qt::Key_Escape;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

void WindowKeys::act(const KeyMeaning &meaning)
{
    switch (meaning.action) {
    case KeyAction::TakeNextStep:
        return m_reading.takeNextStep();
    case KeyAction::GoBack:
        return m_reading.goBack();
    case KeyAction::ToggleCurtain:
        return m_reading.toggleCurtain();
    case KeyAction::MarkWord:
        return m_reading.toggleStumbled();
    case KeyAction::MarkWordBefore:
        return m_reading.toggleStumbledBefore();
    case KeyAction::SayWord:
        return m_speech.sayWord();
    case KeyAction::SaySyllables:
        return m_speech.saySyllables();
    case KeyAction::SayText:
        return m_speech.sayText();
    case KeyAction::FadeSupport:
        return m_settings.fadeSupport();
    case KeyAction::Undo:
        return undo();
    case KeyAction::OpenPage:
        return m_pages->open(meaning.page);
    case KeyAction::Find:
        if (m_pages)
            Q_EMIT m_pages->findWanted();
        return m_typing.begin();
    case KeyAction::ToggleFullScreen:
        // Whether it was maximised before stays as it is.
        return m_window.setWindowStates(m_window.windowStates() ^ Qt::WindowFullScreen);
    case KeyAction::LeaveFullScreen:
        return m_window.setWindowStates(m_window.windowStates() & ~Qt::WindowFullScreen);
    case KeyAction::OpenHandbook:
        Q_EMIT handbookWanted();
        return;
    case KeyAction::NameScreens:
        Q_EMIT screenNamesWanted();
        return;
    case KeyAction::UseNextScreen:
        Q_EMIT nextScreenWanted();
        return;
    }
}

void WindowKeys::undo()
{
    if (!m_undoOnPage || !m_undoOnPage())
        m_reading.undo();
}

void WindowKeys::noteLetter(const KeyMeaning &meaning, const QKeyEvent &event)
{
    // Twice the same letter hides and shows; no word begins like that.
    if (!m_typing.field() || meaning.scope != KeyScope::Letter || !writesLetter(event)
        || m_isLetterTwice)
        return;
    const bool closesCurtain
        = meaning.action == KeyAction::ToggleCurtain && !m_reading.isCurtainClosed();
    m_letter.emplace(Letter{meaning.action, std::unique_ptr<QKeyEvent>(event.clone()),
                            m_typing.field(), m_settings.style().support, closesCurtain,
                            m_reading.marks()});
}

void WindowKeys::reconsiderLetter(const QKeyEvent &event)
{
    if (event.isAutoRepeat() || isModifierKey(event))
        return;
    m_isLetterTwice = m_letter && m_letter->event->key() == event.key();
    if (!m_letter)
        return;
    const Letter letter = std::move(*m_letter);
    m_letter.reset();
    // A word of one letter, as Russian has it, is followed by a space, or handed in at once; who
    // has just hidden the text does not step on.
    const bool isWord = writesLetter(event) || isEnterKey(event)
        || (event.key() == Qt::Key_Space && letter.hasClosedCurtain);
    const quint64 longest
        = keyMeaning(event) || letter.hasClosedCurtain ? longestWithinWord : longestToOtherLetter;
    if (!isWord || m_isLetterTwice || letter.field != m_typing.field()
        || event.timestamp() - letter.event->timestamp() > longest)
        return;
    takeLetterBack(letter);
    m_typing.noteKey(*letter.event);
    send(*letter.event);
}

void WindowKeys::takeLetterBack(const Letter &letter)
{
    if (letter.action == KeyAction::ToggleCurtain) {
        m_reading.toggleCurtain();
    } else if (letter.action == KeyAction::MarkWord || letter.action == KeyAction::MarkWordBefore) {
        if (letter.marksBefore != m_reading.marks())
            m_reading.undo();
    } else if (letter.action == KeyAction::FadeSupport) {
        DisplayStyle style = m_settings.style();
        style.support = letter.supportBefore;
        m_settings.setStyle(style);
    } else {
        m_speech.hush();
    }
}

void WindowKeys::send(const QKeyEvent &event)
{
    const std::unique_ptr<QKeyEvent> copy(event.clone());
    m_isSending = true;
    QCoreApplication::sendEvent(&m_window, copy.get());
    m_isSending = false;
}

} // namespace chitai
