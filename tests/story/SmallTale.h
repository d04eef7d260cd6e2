// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace chitai {

/// A tale of the least size: two directions with a goal each, six episodes of two ways, of which
/// the first gives something. The words name their place: "lamp opening." for a beginner is "lamp
/// opening easy.".
namespace smalltale {

inline QByteArray plot()
{
    QByteArray episodes;
    const QList<QByteArray> gives{"thing: horn", "friend: crab",  "thing: cake",
                                  "thing: horn", "friend: mouse", "thing: cake, friend: mouse"};
    for (int i = 0; i < 6; ++i) {
        episodes
            += "  e" + QByteArray::number(i) + ": {ways: {give: {" + gives[i] + "}, rest: {}}}\n";
    }
    return "directions: [door, beach]\n"
           "goals:\n"
           "  lamp: {from: door, ways: {call: loud, feed: sweet, wait: \"\"}}\n"
           "  kite: {from: beach, ways: {toot: loud, share: sweet, sit: \"\"}}\n"
           "episodes:\n"
        + episodes
        + "things: {horn: loud, cake: sweet}\n"
          "friends: [crab, mouse]\n"
          "moods: [fog, wind]\n";
}

/// A text between quotation marks, which may have braces in it.
inline QByteArray quoted(const QByteArray &text)
{
    return "'" + text + "'";
}

inline QByteArray scene(const QByteArray &name, const QByteArray &more = {})
{
    return "{text: " + quoted(name + " text. {name} text.") + ", easy: "
        + quoted(name + " easy. {name} easy. Last easy.") + ", more: " + quoted(name + " more.")
        + ", twist: " + quoted(name + " twist. {name} twist.") + more + "}";
}

inline QByteArray goal(const QByteArray &id, const QList<QByteArray> &ways)
{
    const QByteArray rules = ", rules: {counting: " + id + " counting.}";
    return "  " + id + ":\n    opening: " + scene(id + " opening", rules) + "\n    finale: "
        + scene(id + " finale",
                ", lead: Back to the " + id + "., choices: {" + ways[0] + ": 'Use {loud.acc} for "
                    + id + ".', " + ways[1] + ": 'Give {sweet.acc} for " + id + ".', " + ways[2]
                    + ": Do nothing.}")
        + "\n    endings:\n      " + ways[0] + ": " + scene(id + " {loud.acc} ending") + "\n      "
        + ways[1] + ": " + scene(id + " {sweet} ending") + "\n      " + ways[2] + ": "
        + scene(id + " quiet ending") + "\n";
}

inline QByteArray words()
{
    QByteArray episodes;
    const QList<QByteArray> names{"rock", "shed", "boat", "roof", "nest", "pond"};
    for (int i = 0; i < 6; ++i) {
        const QByteArray id = "e" + QByteArray::number(i);
        episodes += "  " + id + ": "
            + scene(names[i],
                    ", rules: {counting: " + names[i] + " counting.}, lead: Go to the " + names[i]
                        + "., choices: {give: Take the " + names[i] + "., rest: Leave the "
                        + names[i] + ".}, outcomes: {give: " + scene(names[i] + " gives")
                        + ", rest: " + scene(names[i] + " rests") + "}")
            + "\n";
    }
    return "name: Small\n"
           "opening: {text: It begins., choices: {door: To the door., beach: To the beach.}}\n"
           "goals:\n"
        + goal("lamp", {"call", "feed", "wait"}) + goal("kite", {"toot", "share", "sit"})
        + "episodes:\n" + episodes
        + "things:\n  horn: {nom: the horn, acc: a horn}\n  cake: {nom: the cake, acc: a cake}\n"
          "friends:\n"
          "  crab: {comes: The crab comes., again: The crab is back., cheers: The crab cheers.}\n"
          "  mouse: {comes: The mouse comes., again: The mouse is back., cheers: The mouse "
          "cheers.}\n"
          "moods:\n"
          "  fog: {first: Fog first., later: [Fog one., Fog two., Fog three.], last: Fog last.}\n"
          "  wind: {first: Wind first., later: [Wind one.], last: Wind last.}\n";
}

} // namespace smalltale

} // namespace chitai
