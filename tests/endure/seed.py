# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ten years of a family, written into a database that the program has made: the evenings and the stories, whose moments
lie in the past, which neither REST nor an import can do. Texts and pictures come in by the ways that a parent has."""

import contextlib
import csv
import datetime
import json
import random
import sqlite3
import uuid

WORDS = ("мама мыла раму кошка спит на окне дедушка читает газету за столом лиса бежит через поле белый снег лежит под ёлкой "
         "мальчик ловит рыбу утром бабушка печёт пирог с яблоками корабль плывёт по синему морю").split()
TEXTS_OF_EVENING = 10
MESSAGES_OF_STORY = 20


def text_of(number, chance):
    """Each another one: as its last word has the number in letters."""
    letters = "".join("абвгдежзик"[int(digit)] for digit in str(number))
    return " ".join([*(chance.choice(WORDS) for _ in range(chance.randrange(2, 9))), letters]).capitalize() + "."


def write_csv(path, count, seed=7):
    chance = random.Random(seed)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("text", "language"))
        writer.writerows((text_of(number, chance), "ru") for number in range(count))


def moment(time):
    return time.strftime("%Y-%m-%dT%H:%M:%S.") + f"{time.microsecond // 1000:03}Z"


def uuid7(time, chance):
    """As the log of reading has its ids: in the order of time."""
    number = int(time.timestamp() * 1000) << 80 | 7 << 76 | chance.getrandbits(12) << 64 | 2 << 62 | chance.getrandbits(62)
    return str(uuid.UUID(int=number))


def write_evenings(database, count, now, chance):
    items = database.execute("SELECT id, text FROM items ORDER BY number LIMIT 20000").fetchall()
    child = database.execute("SELECT id FROM profiles").fetchone()[0]
    sessions, shown, events = [], [], []
    for number in range(count):
        time = now - datetime.timedelta(days=(count - number) * 3650 / count)
        session = str(uuid.UUID(int=chance.getrandbits(128), version=4))
        begun = time
        for position in range(1, TEXTS_OF_EVENING + 1):
            item, text = chance.choice(items)
            row, displayed, words = str(uuid.UUID(int=chance.getrandbits(128), version=4)), time, len(text.split())
            if chance.random() < 0.3:
                time += datetime.timedelta(seconds=1)
                events.append((uuid7(time, chance), child, session, row, chance.randrange(words), "mark", moment(time), "",
                               json.dumps({"mark": "stumbled"})))
            paces = [chance.randrange(400, 1500) for _ in range(words)]
            time += datetime.timedelta(milliseconds=sum(paces) + 1000)
            shown.append((row, session, item, position, moment(displayed), moment(time), text))
            events.append((uuid7(time, chance), child, session, row, None, "completed", moment(time), "",
                           json.dumps({"ms": paces, "reached": words, "syllables": [2] * words, "utc_offset": 0})))
        sessions.append((session, moment(begun), moment(time), moment(time), child))
    database.executemany("INSERT INTO sessions (id, language, started_at, ended_at, last_activity_at, profile_id) "
                         "VALUES (?, 'ru', ?, ?, ?, ?)", sessions)
    database.executemany("INSERT INTO session_items (id, session_id, item_id, position, displayed_at, completed_at, text) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)", shown)
    database.executemany("INSERT INTO reading_events (id, profile_id, session_id, session_item_id, word_index, kind, at, device, "
                         "payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", events)


def write_stories(database, count, now, chance):
    for number in range(1, count + 1):
        time = moment(now - datetime.timedelta(days=(count - number) * 3650 / count))
        story = f"{chance.getrandbits(48):012x}"
        database.execute("INSERT INTO story_sessions (id, world_id, character_id, model, title, use_number, created_at, last_used_at) "
                         "VALUES (?, 'forest', 'fox', 'builtin/storyteller', ?, ?, ?, ?)",
                         (story, text_of(number, chance), number, time, time))
        database.executemany("INSERT INTO story_messages (session_id, role, content, created_at) VALUES (?, ?, ?, ?)",
                             [(story, "assistant" if message % 2 else "user",
                               " ".join(text_of(message, chance) for _ in range(6)), time) for message in range(MESSAGES_OF_STORY)])


def write_years(path, sessions, stories, now=None, seed=7):
    """The program must not be running."""
    now, chance = now or datetime.datetime.now(datetime.UTC), random.Random(seed)
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA foreign_keys = ON")
        write_evenings(database, sessions, now, chance)
        write_stories(database, stories, now, chance)
