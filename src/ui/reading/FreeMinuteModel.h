// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/ReadingCommand.h"
#include "reading/ReadingSnapshot.h"
#include "ui/common/PageModel.h"

#include <QStringList>
#include <QTimer>
#include <QVariantList>

namespace chitai {

class Clock;
class SessionModel;

/// The free minute as the parent's window shows it, and what a parent does in it. The child's
/// window shows the text, and nothing of this.
class FreeMinuteModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool isOffered READ isOffered WRITE setOffered NOTIFY changed)
    Q_PROPERTY(bool canBegin READ canBegin NOTIFY changed)
    Q_PROPERTY(bool isPreparing READ isPreparing NOTIFY changed)
    Q_PROPERTY(QString shortNotice READ shortNotice NOTIFY changed)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool isShown READ isShown NOTIFY changed)
    Q_PROPERTY(int seconds READ seconds NOTIFY secondsChanged)
    Q_PROPERTY(bool takesLastWord READ takesLastWord WRITE setTakesLastWord NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY textChanged)
    Q_PROPERTY(QStringList words READ words NOTIFY textChanged)
    Q_PROPERTY(QVariantList canTap READ canTap NOTIFY textChanged)
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY marksChanged)
    Q_PROPERTY(int lastWord READ lastWord NOTIFY changed)
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed)
    Q_PROPERTY(QString result READ result NOTIFY changed)
    Q_PROPERTY(QString details READ details NOTIFY changed)

public:
    enum Stage {
        None,
        Running, ///< the minute counts
        Asking, ///< it has passed, or was stopped: which word was the last one?
        Over, ///< that was told
    };
    Q_ENUM(Stage)

    /// Many children read so many words in a minute, and few in the first years more.
    static constexpr int wordsForAMinute = 60;

    /// Both must outlive the model.
    FreeMinuteModel(SessionModel &model, const Clock &clock, QObject *parent = nullptr);

    /// A parent switches it on in the settings; it is off until then.
    [[nodiscard]] bool isOffered() const;
    void setOffered(bool isOffered);
    /// Whether there is a text that can be read for a minute.
    [[nodiscard]] bool canBegin() const;
    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Whether a parent has asked for one and has not started it yet. Nobody else is told.
    [[nodiscard]] bool isPreparing() const { return m_isPreparing; }
    /// That the text on screen may be over before the minute is; empty where it is long enough.
    [[nodiscard]] QString shortNotice() const;
    /// Whether it takes the place of reading word by word.
    [[nodiscard]] bool isShown() const;
    /// That have passed: 60 at most.
    [[nodiscard]] int seconds() const { return m_seconds; }
    /// What a tap on a word says: that it was the last one, or that it was misread. Goes over to
    /// the last one by itself when the minute has passed.
    [[nodiscard]] bool takesLastWord() const { return m_takesLastWord; }
    void setTakesLastWord(bool takesLastWord);
    [[nodiscard]] QString text() const;
    /// As they are written; empty for a mark that goes with another word.
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] QVariantList canTap() const;
    /// The mark of each word, a code; empty where it has none.
    [[nodiscard]] QStringList kinds() const;
    /// Its index; -1 where it was not told.
    [[nodiscard]] int lastWord() const;
    /// Whether it is what was done last, so that another word can be told instead.
    [[nodiscard]] bool canTakeBack() const;
    /// "47 words a minute"; empty where it is not over.
    [[nodiscard]] QString result() const;
    /// "52 read, 5 of them misread".
    [[nodiscard]] QString details() const;

    /// Asks whether everybody is ready; begin() starts the minute then.
    Q_INVOKABLE void prepare();
    Q_INVOKABLE void begin();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void tap(int index);
    Q_INVOKABLE void readToEnd();
    /// The last word, while canTakeBack().
    Q_INVOKABLE void takeBack();
    /// Back to reading word by word, also where nothing has begun yet.
    Q_INVOKABLE void leave();
    /// Of the text, its result or what it asks for another language of the interface.
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    void secondsChanged();
    void textChanged();
    void marksChanged();

private:
    void follow();
    void setPreparing(bool isPreparing);
    /// Looks at the clock.
    void tick();
    void apply(const ReadingCommand &command);
    [[nodiscard]] Stage stageNow() const;
    /// How many words are read up to this one.
    [[nodiscard]] int wordsUpTo(int index) const;

    SessionModel &m_model;
    const Clock &m_clock;
    QTimer m_ticks;
    SnapshotPtr m_snapshot; // that is shown
    Stage m_stage = None;
    int m_seconds = 0;
    bool m_canBegin = false;
    bool m_takesLastWord = false;
    bool m_isPreparing = false;
};

} // namespace chitai
