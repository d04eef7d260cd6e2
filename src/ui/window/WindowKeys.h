// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/DisplayStyle.h"
#include "ui/window/KeyMeaning.h"
#include "ui/window/TypingFocus.h"

#include <QKeyEvent>
#include <QSet>
#include <functional>
#include <memory>

namespace chitai {

class PageListModel;
class ReadingPageModel;
class SettingsPageModel;
class SpeechModel;

/// The keys of a window, before anything in it gets them. What a clicker sends always reaches the
/// reading, and so do the letters unless somebody types. A key that is held down is one press, but
/// for editing and for moving. The event filter of its window from the beginning.
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive the keys.
    struct Dependencies
    {
        QQuickWindow &window;
        ReadingPageModel &reading;
        SettingsPageModel &settings;
        SpeechModel &speech;
        PageListModel *pages = nullptr; ///< null in the child's window, which only shows the text
    };

    explicit WindowKeys(const Dependencies &deps, QObject *parent = nullptr);

    /// `undo` takes back what the open page itself offers to take back, and is false where that is
    /// nothing: then Ctrl+Z takes back what was done last in the session.
    void setPageUndo(std::function<bool()> undo) { m_undoOnPage = std::move(undo); }
    /// While `isPaused` is true, only the function keys mean anything to the window and the
    /// reading.
    void setPaused(std::function<bool()> isPaused) { m_isPaused = std::move(isPaused); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void screenNamesWanted();
    void nextScreenWanted();
    void handbookWanted();

private:
    /// A letter for the reading out of a field at rest. Where others follow at once, a word was
    /// begun with it.
    struct Letter
    {
        KeyAction action;
        std::unique_ptr<QKeyEvent> event;
        QPointer<QQuickItem> field;
        DisplayStyle::Support supportBefore;
        bool hasClosedCurtain = false;
        QVariantMap marksBefore;
    };

    /// A key that went up, and whether nothing else has got it.
    struct Release
    {
        quint64 key = 0;
        quint64 time = 0;
        bool wasTaken = false;
    };

    /// True where nothing else shall get it.
    bool takePress(const QKeyEvent &event);
    bool takeRelease(const QKeyEvent &event);
    [[nodiscard]] bool isForReading(const KeyMeaning &meaning, const QKeyEvent &event) const;
    [[nodiscard]] bool isOnReadPage() const;
    /// Whether a button or a list has the keyboard and shows it.
    [[nodiscard]] bool isOnControl() const;
    /// Whether the item that has the keyboard lies in one whose class is called so.
    [[nodiscard]] bool isIn(const char *className) const;
    /// Whether it comes from a key that is held down.
    [[nodiscard]] bool isRepetition(const QKeyEvent &event) const;
    [[nodiscard]] bool canRepeat(const QKeyEvent &event) const;
    void act(const KeyMeaning &meaning);
    void undo();
    /// Remembers what a letter did for the reading, where it may have been meant for the field.
    void noteLetter(const KeyMeaning &meaning, const QKeyEvent &event);
    void reconsiderLetter(const QKeyEvent &event);
    void takeLetterBack(const Letter &letter);
    void send(const QKeyEvent &event);

    QQuickWindow &m_window;
    ReadingPageModel &m_reading;
    SettingsPageModel &m_settings;
    SpeechModel &m_speech;
    PageListModel *m_pages;
    TypingFocus m_typing;
    std::function<bool()> m_undoOnPage;
    std::function<bool()> m_isPaused;
    std::optional<Letter> m_letter;
    bool m_isLetterTwice = false;
    Release m_release; // the last one
    QSet<quint64> m_taken; // keys that are down and that nothing else has got
    bool m_isSending = false;
};

} // namespace chitai
