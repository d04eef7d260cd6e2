// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/TestFamily.h"

#include <QJsonObject>
#include <functional>

namespace chitai {

using namespace Qt::StringLiterals;

/// A family that has something of everything.
struct FullFamily
{
    FullFamily()
    {
        Stores &stores = family.stores();
        const auto must = [](const Result<void> &done) {
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
        };
        item = family.addItem(u"Кошка спит."_s);
        other = family.addItem(u"Ёж идёт."_s);
        picture = family.addPicture(item);
        must(stores.profiles.add({.id = child, .name = u"Аня"_s, .colour = u"#112233"_s}));
        must(stores.sessions.start(session, Language::Russian, family.clock.now(), child));
        must(stores.sessions.append(session, sessionItem, item));
        must(stores.devices.add({.id = device,
                                 .name = u"iPad"_s,
                                 .tokenHash = QByteArray(32, 'h'),
                                 .createdAt = family.clock.now(),
                                 .lastSeenAt = family.clock.now()}));
        must(stores.stories.begin({.id = story, .worldId = u"forest"_s}, u"Once"_s));
        message = stores.stories.messages(story, 1).value().front().number;
    }

    TestFamily family;
    const QUuid child = QUuid::createUuid();
    const QUuid session = QUuid::createUuid();
    const QUuid sessionItem = QUuid::createUuid();
    const QUuid device = QUuid::createUuid();
    const QString story = u"0123456789ab"_s;
    QUuid item;
    QUuid other;
    QUuid picture;
    qint64 message = 0;
};

using Write = std::function<Result<void>(FullFamily &, int)>;

/// Something that is another one each time, and of a page's size.
inline QString large(int number)
{
    return QString::number(number) + QString(3'000, u'я');
}

template <typename T>
[[nodiscard]] Result<void> done(const Result<T> &result)
{
    return result.map([](const auto &) {});
}

/// Everything that the stores can write.
inline QList<std::pair<const char *, Write>> writes()
{
    return {
        {"a setting",
         [](FullFamily &f, int i) { return f.family.settings().setValue(large(i), large(i)); }},
        {"a text",
         [](FullFamily &f, int i) {
             return done(f.family.library().findOrCreate(large(i), Language::Russian));
         }},
        {"a text that is changed",
         [](FullFamily &f, int i) {
             return f.family.library().setText(f.item, large(i) + QString(i * 2'000, u'ы'));
         }},
        {"texts",
         [](FullFamily &f, int i) {
             return done(f.family.library().addAll(
                 {{large(i), Language::Russian}, {large(i), Language::German}}));
         }},
        {"tags",
         [](FullFamily &f, int i) {
             QStringList tags;
             for (int tag = 0; tag < 200; ++tag)
                 tags += u"%1-%2-%3"_s.arg(i).arg(tag).arg(QString(40, u'я'));
             return f.family.library().setTags(f.item, tags);
         }},
        {"a tag",
         [](FullFamily &f, int i) {
             return done(f.family.library().addTag({f.item, f.other},
                                                   QString::number(i) + QString(50, u'я')));
         }},
        {"a picture",
         [](FullFamily &f, int i) {
             const Illustration picture{QUuid::createUuid(), large(i), 1, 1, 1,
                                        f.family.clock.now()};
             return f.family.illustrations().add(picture, large(i).toUtf8().toHex());
         }},
        {"a child",
         [](FullFamily &f, int i) {
             return f.family.stores().profiles.add(
                 {.id = QUuid::createUuid(), .name = large(i), .colour = u"#112233"_s});
         }},
        {"a child that is changed",
         [](FullFamily &f, int i) {
             return f.family.stores().profiles.save({.id = f.child,
                                                     .name = large(i) + QString(i * 2'000, u'ы'),
                                                     .colour = u"#112233"_s});
         }},
        {"a session",
         [](FullFamily &f, int) {
             return f.family.sessions().start(QUuid::createUuid(), Language::German,
                                              f.family.clock.now(), f.child);
         }},
        {"a text of a session",
         [](FullFamily &f, int) {
             return f.family.sessions().append(f.session, QUuid::createUuid(), f.item);
         }},
        {"an event",
         [](FullFamily &f, int i) {
             return done(f.family.stores().readingEvents.append(
                 {.profileId = f.child,
                  .sessionId = f.session,
                  .sessionItemId = f.sessionItem,
                  .wordIndex = i,
                  .at = f.family.clock.now(),
                  .payload = QJsonObject{{u"mark"_s, u"told"_s}, {u"what"_s, large(i)}}}));
         }},
        {"a device",
         [](FullFamily &f, int i) {
             return f.family.stores().devices.add({.id = QUuid::createUuid(),
                                                   .name = large(i),
                                                   .tokenHash = large(i).toUtf8(),
                                                   .createdAt = f.family.clock.now(),
                                                   .lastSeenAt = f.family.clock.now()});
         }},
        {"a device's name",
         [](FullFamily &f, int i) {
             return f.family.stores().devices.rename(f.device, large(i) + QString(i * 2'000, u'ы'));
         }},
        {"corrections",
         [](FullFamily &f, int i) {
             return f.family.stores().corrections.put(
                 {{Language::Russian, large(i), large(i), {large(i)}},
                  {Language::German, large(i), large(i), {large(i)}}});
         }},
        {"letters",
         [](FullFamily &f, int i) {
             return f.family.stores().letters.setChoice(
                 f.child, Language::Russian,
                 {{u"known"_s, QString(large(i) + QString(i * 2'000, u'ы'))}});
         }},
        {"what has grown",
         [](FullFamily &f, int i) {
             return f.family.stores().growth.keep(f.child,
                                                  {i, i, QStringList(i * 500 + 500, u"я"_s)});
         }},
        {"a group",
         [](FullFamily &f, int i) {
             return f.family.stores().groups.add(
                 {QUuid::createUuid(), QString::number(i) + QString(30, u'я'), {f.child}});
         }},
        {"words",
         [](FullFamily &f, int i) {
             QList<WordProgress> words;
             for (int word = 0; word < 5; ++word)
                 words += {.word = large(i) + QString::number(word), .read = 1};
             return f.family.stores().practice.put(f.child, Language::Russian, words);
         }},
        {"a story",
         [](FullFamily &f, int i) {
             return f.family.stores().stories.begin({.id = QString::number(i), .worldId = large(i)},
                                                    large(i));
         }},
        {"what was said",
         [](FullFamily &f, int i) {
             return done(f.family.stores().stories.addMessage(f.story, {.content = large(i)}));
         }},
        {"a summary",
         [](FullFamily &f, int i) {
             return f.family.stores().stories.setSummary(f.story,
                                                         large(i) + QString(i * 2'000, u'ы'), i);
         }},
        {"lore",
         [](FullFamily &f, int i) {
             return f.family.stores().storyMemory->addLore(u"forest"_s, {}, {large(i), large(i)});
         }},
        {"what is remembered",
         [](FullFamily &f, int i) {
             return f.family.stores().storyMemory->remember(f.story, f.message,
                                                            {large(i), large(i)});
         }},
    };
}

} // namespace chitai
