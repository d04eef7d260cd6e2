// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/story/StoryPageModel.h"

#include "illustrations/IllustrationFiles.h"
#include "reading/Profiles.h"
#include "support/FakeModelService.h"
#include "support/TestReading.h"
#include "ui/story/HostedModelsPanelModel.h"
#include "ui/story/StorySetupModel.h"

#include <QFile>
#include <QImage>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

/// What the page of stories shows and does, with the program's own stories.
class StoryPageModelTest : public QObject
{
    Q_OBJECT

private:
    struct Page
    {
        explicit Page(const QByteArray &config = {})
        {
            QFile file(reading.family.folder() + QStringLiteral("/config.yaml"));
            if (!config.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(config) < 0))
                qFatal("config.yaml can't be written");
            file.close();
            selection.setActive(true);
        }

        void begin(const QString &language = QStringLiteral("en"))
        {
            selection.setLanguage(language);
            if (!selection.begin())
                qFatal("%s", qPrintable(selection.message()));
        }
        /// Taps the first choice and waits for what comes of it.
        void choose()
        {
            int line = 0;
            while (!role(line, StoryDraftModel::ChoiceRole).toBool())
                ++line;
            if (!view.choose(line))
                qFatal("%s", qPrintable(view.message()));
            settle();
        }
        void settle()
        {
            if (!QTest::qWaitFor([this] { return !view.isTelling(); }))
                qFatal("the story does not end");
        }
        [[nodiscard]] QVariant role(int line, int role)
        {
            return view.draft()->index(line).data(role);
        }

        TestReading reading;
        StoryEngine &stories = reading.core().stories();
        StoryDesk &desk = reading.core().desk();
        const IllustrationFiles files{reading.family.folder() + QStringLiteral("/illustrations")};
        StorySetupModel selection{stories, desk};
        StoryPageModel view{{desk, reading.family.stores().stories, reading.family.library(),
                             reading.family.illustrations(), files}};
    };

private Q_SLOTS:
    void wordsThatTheChildPractisesAreToldOfAndCanBeLeftOut()
    {
        Page page;
        page.reading.apply(StartSession{Language::English});
        page.reading.add(QStringLiteral("We laughed under an umbrella on the bridge."),
                         Language::English);
        for (const int word : {1, 4, 7})
            page.reading.apply(MarkWord{word, WordMark::Stumbled});
        page.reading.apply(AdvanceWord{100});
        page.reading.apply(AdvanceWord{1});
        page.reading.apply(EndSession{});
        page.reading.family.clock.advance(std::chrono::hours(30));
        page.begin();
        page.choose();
        QVERIFY(page.selection.hasPracticeWords());
        for (const char *word : {"laughed", "umbrella", "bridge"})
            QVERIFY2(page.view.practised().contains(QLatin1StringView(word)),
                     qPrintable(page.view.practised()));
        page.selection.setHasPracticeWords(false);
        page.choose();
        QVERIFY(!page.selection.hasPracticeWords());
        QCOMPARE(page.view.practised(), QString());
        QString told;
        for (int line = 0; line < page.view.draft()->rowCount(); ++line)
            told += page.role(line, StoryDraftModel::TextRole).toString();
        QVERIFY(!told.contains(QStringLiteral("umbrella")));
    }

    void initTestCase()
    {
        for (const char *variable : {"OPENAI_BASE_URL", "OPENAI_API_KEY", "MODEL_NAME"})
            qunsetenv(variable);
    }

    void eachLevelShowsASentenceOfTheWorld()
    {
        Page page;
        for (const Language language : allLanguages) {
            page.selection.setLanguage(languageCode(language));
            QStringList seen;
            for (int world = 0; world < page.selection.worlds().size(); ++world) {
                page.selection.setWorldIndex(world);
                const QStringList samples = page.selection.samples();
                QCOMPARE(samples.size(), page.selection.levels().size());
                const auto words = [&](int level) { return samples[level].count(u' ') + 1; };
                for (const QString &sample : samples)
                    QVERIFY2(sample.endsWith(u'.') && !sample.contains(u'{'), qPrintable(sample));
                QVERIFY2(words(0) < words(1) && words(1) < words(2),
                         qPrintable(samples.join(u'|')));
                QVERIFY(!seen.contains(samples[2]));
                seen += samples;
            }
        }
    }

    void whatAStoryIsMadeOfIsOfOneLanguage()
    {
        Page page;
        page.selection.setLanguage(QStringLiteral("de"));
        QCOMPARE(page.selection.worlds().size(), 6);
        QCOMPARE(page.selection.characters().size(), 4);
        QCOMPARE(page.selection.rules().size(), 6);
        QCOMPARE(page.selection.levels().size(), int(readingLevels.size()));
        QVERIFY(page.selection.canBegin());
        page.selection.setWorldIndex(2);
        page.selection.setCharacterIndex(1);
        page.selection.toggleRule(0);
        page.selection.toggleRule(3);
        page.selection.toggleRule(0);
        QCOMPARE(page.selection.activeRules().count(true), 1);
        QVERIFY(!page.view.hasStory());
        page.begin(QStringLiteral("de"));
        QVERIFY(page.view.hasStory());
        QCOMPARE(page.view.title(),
                 page.selection.worlds()[2] + QStringLiteral(" · ")
                     + page.selection.characters()[1]);
        QCOMPARE(page.selection.storyIndex(), 0);
        // Rules of another language say nothing to the next story.
        page.selection.setLanguage(QStringLiteral("ru"));
        page.selection.toggleRule(0);
        QCOMPARE(page.stories.selection().rules.size(), 1);
    }

    void aModelIsChosen()
    {
        Page page;
        QCOMPARE(page.selection.models(), QStringList{QStringLiteral("The built-in storyteller")});
        QCOMPARE(page.selection.modelIndex(), 0);
    }

    void theDraftIsLookedThrough()
    {
        Page page;
        page.begin();
        QVERIFY(page.view.hasDraft());
        const int lines = page.view.draft()->rowCount();
        QCOMPARE(page.view.fitCount() + page.view.unfitCount(), lines);
        QVERIFY(!page.view.canAskAgain()); // the world's own words
        QSignalSpy inserted(page.view.draft(), &QAbstractItemModel::rowsInserted);
        QVERIFY(page.view.edit(0, QStringLiteral("A gun lay there.")));
        QVERIFY(inserted.isEmpty()); // it is the same line
        QVERIFY(page.role(0, StoryDraftModel::RefusedRole).toBool());
        QCOMPARE(page.role(0, StoryDraftModel::RemarksRole).toString(),
                 QStringLiteral("Not for children: gun."));
        QVERIFY(!page.view.approve(0));
        QVERIFY(!page.view.message().isEmpty());
        QVERIFY(page.view.approveFit());
        QVERIFY(page.view.message().isEmpty());
        QVERIFY(!page.reading.now().hasSession()); // the first line is in front of them
        QVERIFY(page.view.drop(0));
        QVERIFY(page.role(0, StoryDraftModel::DroppedRole).toBool());
        QVERIFY(page.reading.now().hasSession());
        QVERIFY(page.role(1, StoryDraftModel::SentRole).toBool());
    }

    void aModelThatIsLoadedIsWaitedForInWords()
    {
        FakeModelService service;
        service.staysSilent();
        Page page{"openai_base_url: " + service.baseUrl().toString().toLatin1()
                  + "\ndefault_model: fake/model\n"};
        page.begin();
        QVERIFY(page.view.say(QStringLiteral("Begin.")));
        QTRY_COMPARE(service.questions.size(), 1);
        page.reading.family.clock.advance(std::chrono::seconds(4));
        QCOMPARE(page.view.waiting(), QString()); // no longer than usual
        page.reading.family.clock.advance(std::chrono::seconds(36));
        QCOMPARE(page.view.waiting(),
                 QStringLiteral("The model is being loaded: 40 s so far. The first time this can "
                                "take minutes."));
        QSignalSpy told(&page.view, &StoryPageModel::tellingChanged);
        QVERIFY(told.wait()); // it is counted on the page as well
        page.view.cancel();
        page.settle();
        QCOMPARE(page.view.waiting(), QString());
    }

    /// Each time the page lays out all that has come.
    void aFastReplyIsShownInFewSteps()
    {
        FakeModelService service;
        const QList<QByteArray> letters
            = FakeModelService::events(QStringList(5'000, QStringLiteral("a")));
        service.streams({letters.join()}, {}, false);
        Page page{"openai_base_url: " + service.baseUrl().toString().toLatin1()
                  + "\ndefault_model: fake/model\n"};
        page.begin();
        QVERIFY(page.view.say(QStringLiteral("Begin.")));
        int steps = 0;
        QString shown;
        connect(&page.view, &StoryPageModel::tellingChanged, this, [&] {
            ++steps;
            shown = page.view.telling();
        });
        QTRY_COMPARE(page.desk.telling().size(), 5'000);
        QTRY_COMPARE(shown.size(), 5'000);
        QVERIFY2(steps < 50, qPrintable(QString::number(steps)));
        page.view.cancel();
        page.settle();
        QCOMPARE(page.view.telling(), QString());
        QCOMPARE(page.role(0, StoryDraftModel::TextRole).toString().size(), 5'000);
    }

    void aTurnIsToldAnewAndOtherwise()
    {
        Page page;
        page.begin();
        page.choose();
        QCOMPARE(page.view.messages()->rowCount(), 2);
        QVERIFY(page.view.canAskAgain());
        const QString first = page.role(0, StoryDraftModel::TextRole).toString();
        QVERIFY(page.view.askAnew());
        QVERIFY(page.view.isTelling());
        QTRY_VERIFY(!page.view.telling().isEmpty());
        page.settle();
        QCOMPARE(page.view.version(), 2);
        QCOMPARE(page.view.versionCount(), 2);
        QVERIFY(page.role(0, StoryDraftModel::TextRole).toString() != first);
        QVERIFY(page.view.showVersion(1));
        QCOMPARE(page.role(0, StoryDraftModel::TextRole).toString(), first);
    }

    void aStoryGoesBackAndAnUndoBringsItForth()
    {
        Page page;
        page.begin();
        page.choose();
        page.choose();
        QCOMPARE(page.view.messages()->rowCount(), 4);
        QVERIFY(page.view.rewindTo(0));
        QCOMPARE(page.view.messages()->rowCount(), 0);
        QVERIFY(!page.view.undoText().isEmpty());
        QVERIFY(page.view.undo());
        QCOMPARE(page.view.messages()->rowCount(), 4);
        QVERIFY(page.view.undoText().isEmpty());

        // It is the matter of this story alone.
        QVERIFY(page.view.rewindTo(0));
        QVERIFY(!page.view.undoText().isEmpty());
        page.begin();
        QCOMPARE(page.view.undoText(), QString());
        QCOMPARE(page.view.message(), QString());
        QVERIFY(!page.view.undo());
    }

    void storiesAreContinuedDeletedAndBroughtBack()
    {
        Page page;
        page.begin();
        page.choose();
        page.begin();
        QCOMPARE(page.selection.stories().size(), 2);
        QVERIFY(page.selection.continueStory(1));
        QCOMPARE(page.view.messages()->rowCount(), 2);
        page.selection.deleteStory(0);
        page.selection.deleteStory(0);
        QVERIFY(page.selection.stories().isEmpty());
        QVERIFY(!page.view.hasStory());
        page.selection.undo();
        page.selection.undo();
        QCOMPARE(page.selection.stories().size(), 2);
        QVERIFY(page.selection.undoText().isEmpty());
    }

    void aBookletHasTheStoryAndItsPictures()
    {
        Page page;
        page.begin();
        QVERIFY(page.view.approveFit());
        const QUuid item = page.reading.now().current->itemId;
        const QString sentence = page.reading.now().current->text;
        const QUuid picture = page.reading.family.addPicture(item);
        QVERIFY(QDir().mkpath(page.files.folder()));
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(page.files.imagePath(picture), "WEBP"));
        page.choose();
        const QString folder = page.reading.family.folder();
        QVERIFY(page.view.exportTo(QUrl::fromLocalFile(folder + QStringLiteral("/story.md"))));
        QFile markdown(folder + QStringLiteral("/story.md"));
        QVERIFY(markdown.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(markdown.readAll());
        QVERIFY(text.contains(sentence));
        const QString copy = QStringLiteral("story-pictures/")
            + picture.toString(QUuid::WithoutBraces) + QStringLiteral(".webp");
        QVERIFY(text.contains(copy));
        QVERIFY(QFile::exists(folder + u'/' + copy));

        QVERIFY(page.view.exportTo(QUrl::fromLocalFile(folder + QStringLiteral("/story.pdf"))));
        QFile pdf(folder + QStringLiteral("/story.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.contains("/Subtype /Image"));

        QVERIFY(!page.view.exportTo(
            QUrl::fromLocalFile(folder + QStringLiteral("/nowhere/story.pdf"))));
        QVERIFY(page.view.message().contains(QStringLiteral("could not be written")));
    }

    void aServiceIsSwitchedOnInPlainSight()
    {
        Page page;
        Profiles &profiles = page.reading.core().profiles();
        QVERIFY(profiles.rename(QStringLiteral("Lena")));
        HostedModelsPanelModel hosted(page.stories, page.desk, profiles);
        QVERIFY(!hosted.isOn());
        QCOMPARE(hosted.names(), QStringLiteral("Lena"));
        QVERIFY(!hosted.switchOn(QStringLiteral("http://models.invalid"), QStringLiteral("sk"),
                                 hosted.names()));
        QVERIFY(!hosted.message().isEmpty());
        QVERIFY(!hosted.switchOn(QStringLiteral(" "), QStringLiteral("sk"), hosted.names()));
        QVERIFY(hosted.switchOn(QStringLiteral(" https://models.invalid/v1 "), QStringLiteral("sk"),
                                QStringLiteral("Lena,  Max ,")));
        QVERIFY(hosted.isOn());
        QCOMPARE(hosted.address(), QStringLiteral("https://models.invalid/v1"));
        QCOMPARE(hosted.names(), QStringLiteral("Lena, Max"));

        const QMetaEnum troubles = QMetaEnum::fromType<KeyStore::KeyStatus>();
        QSet<QString> told;
        for (int i = 0; i < troubles.keyCount(); ++i) {
            Q_EMIT page.stories.keyStatusChanged(KeyStore::KeyStatus(troubles.value(i)));
            told += hosted.message();
        }
        QCOMPARE(told.size(), troubles.keyCount());
        QVERIFY(hosted.message().contains(QStringLiteral("keyring")));
        Q_EMIT page.stories.keyFound();
        QCOMPARE(hosted.message(), QString());

        QVERIFY(hosted.switchOff());
        QVERIFY(!hosted.isOn());
        QCOMPARE(hosted.names(), QStringLiteral("Lena, Max"));
    }

    void aKeyThatOthersCanReadIsMadeTheParentsAlone()
    {
        Page page("openai_base_url: https://models.invalid/v1\nopenai_api_key: sk-1\n");
        const QString folder = page.reading.family.folder();
        HostedModelsPanelModel hosted(page.stories, page.desk, page.reading.core().profiles());
        QVERIFY(!hosted.isKeyExposed());
        const QFile::Permissions all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
            | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(folder, all));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("chmod 600$")));
        QVERIFY(QFile::setPermissions(folder + QStringLiteral("/config.yaml"), all));
        QSignalSpy changed(&hosted, &HostedModelsPanelModel::changed);
        QTRY_VERIFY(hosted.isKeyExposed());
        QVERIFY(!changed.isEmpty());
        QVERIFY(hosted.protectKey());
        QVERIFY(!hosted.isKeyExposed());
        QVERIFY(hosted.message().contains(QStringLiteral("another key")));
    }
};

QTEST_MAIN(StoryPageModelTest)
#include "StoryPageModelTest.moc"
