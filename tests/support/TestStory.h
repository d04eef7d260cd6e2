// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/FakeModelService.h"
#include "support/TestCore.h"

#include <QDir>
#include <QEventLoop>
#include <QTest>

namespace chitai {

/// A story engine with a family's data behind it and a service that the test commands.
class TestStory
{
public:
    TestStory()
    {
        write(QStringLiteral("assets/worlds/forest.yaml"),
              "id: forest\nname: The forest\nstart_message: You stand before a wood.\n");
        write(QStringLiteral("assets/characters/fox.yaml"), "id: fox\nname: Fox\n");
        write(QStringLiteral("assets/rules/short.yaml"),
              "id: short\nname: Short\nprompt: Short.\n");
        write(QStringLiteral("config.yaml"),
              "openai_base_url: " + service.baseUrl().toString().toLatin1()
                  + "\ndefault_model: fake/model\n");
        restart();
    }

    void write(const QString &name, const QByteArray &content)
    {
        const QString path = family.folder() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("%s can't be written", qPrintable(path));
    }

    using Files = QHash<QString, QByteArray>;
    /// The database as kill -9 leaves it at this moment.
    [[nodiscard]] Files onDisk() const
    {
        Files onDisk;
        for (const char *suffix : {"", "-wal"}) {
            QFile file(family.databaseFile() + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly))
                onDisk.insert(file.fileName(), file.readAll());
        }
        return onDisk;
    }

    /// Stops and starts again, as the program does; kill -9 leaves what is on disk at that moment.
    void restart(bool isKilled = false) { restart(isKilled ? onDisk() : Files()); }
    /// Starts again with what was on disk then.
    void restart(const Files &onDisk)
    {
        setOptions();
        m_core.restart([&] {
            for (auto file = onDisk.cbegin(); file != onDisk.cend(); ++file)
                write(QFileInfo(file.key()).fileName(), file.value());
        });
        wake();
    }

    [[nodiscard]] AppCore &core() const { return m_core.core(); }
    StoryEngine &engine() { return core().stories(); }

    /// Chooses world and character and begins a session.
    void prepare()
    {
        must(engine().selectWorld(QStringLiteral("forest")));
        must(engine().selectCharacter(QStringLiteral("fox")));
        must(engine().newSession());
    }

    struct Told
    {
        QString text;
        int ends = 0;
        std::optional<ModelProblem> problem;
    };

    /// A whole turn.
    Told tell(const QString &prompt)
    {
        Told told;
        const Result<StoryTurn *> turn = engine().ask(prompt);
        if (!turn)
            qFatal("%s", qPrintable(turn.error().message));
        QObject::connect(*turn, &StoryTurn::ended, &engine(), [&told, turn = *turn] {
            ++told.ends;
            told.text = turn->text();
            told.problem = turn->end().problem;
        });
        // Not qWaitFor(), which sleeps between two looks at the sockets.
        QEventLoop loop;
        QObject::connect(&engine(), &StoryEngine::turnOver, &loop, &QEventLoop::quit);
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
        loop.exec();
        return told;
    }

    static void must(const Result<void> &result) { TestCore::must(result); }

    FakeModelService service;
    bool hasShippedAssets = false; ///< after the next restart

private:
    void setOptions()
    {
        options.shippedDir = hasShippedAssets ? QStringLiteral(":/chitai/stories")
                                              : family.folder() + QStringLiteral("/none");
        options.models.limits.firstByte = std::chrono::milliseconds(500);
        options.models.limits.silence = std::chrono::milliseconds(400);
        options.models.limits.localFirstByte = std::chrono::milliseconds(500);
        options.models.limits.localSilence = std::chrono::milliseconds(400);
        options.models.limits.pause = std::chrono::milliseconds(5);
    }

    void wake()
    {
        engine().wake();
        if (!QTest::qWaitFor([this] { return engine().isReady(); }))
            qFatal("the engine does not become ready");
    }

    TestCore m_core;

public:
    TestFamily &family = m_core.family;
    StoryEngine::Options &options = m_core.nextOptions().story; ///< after the next restart
};

} // namespace chitai
