// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/Practice.h"
#include "practice/ReadingNorms.h"
#include "ui/common/PageModel.h"

#include <QStringList>
#include <QVariantList>

namespace chitai {

class LibraryService;
class Profiles;
class SessionModel;

/// How one child gets on in one language, over a span. For the parent's window alone.
class ProgressModel : public chitai::ActivePageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int child READ child WRITE setChild NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(int span READ span WRITE setSpan NOTIFY changed)
    Q_PROPERTY(int evenings READ evenings NOTIFY changed)
    Q_PROPERTY(bool isReady READ isReady NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool hasPace READ hasPace NOTIFY changed)
    Q_PROPERTY(bool hasTexts READ hasTexts NOTIFY changed)
    Q_PROPERTY(bool hasTamed READ hasTamed NOTIFY changed)
    Q_PROPERTY(bool hasMinutes READ hasMinutes NOTIFY changed)
    Q_PROPERTY(bool showsMinutes READ showsMinutes NOTIFY changed)
    Q_PROPERTY(QVariantList minutes READ minutes NOTIFY changed)
    Q_PROPERTY(QStringList normNames READ normNames NOTIFY changed)
    Q_PROPERTY(int normIndex READ normIndex WRITE setNormIndex NOTIFY changed)
    Q_PROPERTY(QString normNote READ normNote NOTIFY changed)
    Q_PROPERTY(QString nearlyTamed READ nearlyTamed NOTIFY changed)
    Q_PROPERTY(QString usualShare READ usualShare NOTIFY changed)
    Q_PROPERTY(QVariantList patterns READ patterns NOTIFY changed)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed)
    Q_PROPERTY(QVariantList table READ table NOTIFY changed)
    Q_PROPERTY(int trained READ trained NOTIFY trainedChanged)
    Q_PROPERTY(QStringList trainingTexts READ trainingTexts NOTIFY trainedChanged)

public:
    /// All of it must outlive the model.
    struct Dependencies
    {
        Profiles &profiles;
        Practice &practice;
        const LibraryService &libraryService;
        SessionModel &model;
    };

    explicit ProgressModel(const Dependencies &deps, QObject *parent = nullptr);

    /// Of all children.
    [[nodiscard]] QStringList names() const;
    /// Whose progress is shown, among names(): the one that reads, until another is chosen.
    [[nodiscard]] int child() const;
    void setChild(int index);
    void showChild(const QUuid &id);
    /// As the parent has written it; may be empty.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QUuid profileId() const { return m_profileId; }
    /// In which the child has read, and the one it learns to read in; codes.
    [[nodiscard]] QStringList languages() const { return m_languages; }
    [[nodiscard]] QString language() const { return languageCode(m_language); }
    void setLanguage(const QString &code);
    /// A ProgressSpan.
    [[nodiscard]] int span() const { return int(m_span); }
    void setSpan(int span);
    [[nodiscard]] bool isByWeek() const { return chitai::isByWeek(m_span); }

    [[nodiscard]] const ProgressOverview &overview() const { return m_overview; }
    /// Days on which the child has read.
    [[nodiscard]] int evenings() const { return m_overview.evenings; }
    [[nodiscard]] bool isReady() const { return m_overview.isReady(); }
    /// See ProgressWords::summary().
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool hasPace() const;
    [[nodiscard]] bool hasTexts() const;
    [[nodiscard]] bool hasTamed() const;
    [[nodiscard]] bool hasMinutes() const { return !m_overview.minutes.isEmpty(); }
    /// Whether there are free minutes, or a parent has switched them on.
    [[nodiscard]] bool showsMinutes() const;
    /// Maps with "title", the day, and "details".
    [[nodiscard]] QVariantList minutes() const;
    /// What was published of the classes of a school, to be drawn with the free minutes: nothing
    /// first. No more than that where nothing was published of the language.
    [[nodiscard]] QStringList normNames() const;
    [[nodiscard]] int normIndex() const { return m_normIndex; }
    void setNormIndex(int index);
    [[nodiscard]] std::optional<ReadingNorm> norm() const;
    /// What it says, with source and year; empty where none is chosen.
    [[nodiscard]] QString normNote() const;
    /// Words that lack one clean reading, with commas.
    [[nodiscard]] QString nearlyTamed() const { return m_overview.nearlyTamed.join(u", "); }
    /// How many words are misread at all; empty where none is.
    [[nodiscard]] QString usualShare() const;
    /// What is hard: maps with "title", "isLetters", "words", "oneIn", and of the largest share
    /// "share" and "usual" (0 to 1), "texts": how many train it.
    [[nodiscard]] QVariantList patterns() const;
    /// The table, and the names of its columns: lists of words.
    [[nodiscard]] static QStringList columns();
    [[nodiscard]] QVariantList table() const;

    /// The pattern whose texts are shown, among patterns(); -1: none.
    [[nodiscard]] int trained() const { return m_trained; }
    /// In one line each.
    [[nodiscard]] QStringList trainingTexts() const;

    // What a person can do. A problem is told in `message`, and nothing is lost.
    /// Shows the texts that train a pattern; -1: no longer.
    Q_INVOKABLE void train(int pattern);
    /// Puts those texts into the queue; begins a session where none is running.
    Q_INVOKABLE void readTrainingTexts();

Q_SIGNALS:
    void changed();
    void trainedChanged();

private:
    void activate() override;
    void refresh();
    void show(const QUuid &profileId);

    Dependencies m_deps;
    QUuid m_profileId;
    QUuid m_reader; // the child that read when the page was last shown
    Language m_language = Language::Russian;
    QStringList m_languages;
    ProgressSpan m_span = ProgressSpan::HalfYear;
    ProgressOverview m_overview;
    QList<QList<Item>> m_training; // for each pattern
    int m_trained = -1;
    QList<ReadingNorm> m_norms; // of the language
    int m_normIndex = 0; // behind them; 0: none
};

} // namespace chitai
