# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
import datetime
import pathlib
import random
import tempfile
import types
import unittest

import seed
import soak
from pictures import png
from years import Size


class SeedTest(unittest.TestCase):
    def test_each_text_is_another_one(self):
        chance = random.Random(1)
        texts = [seed.text_of(number, chance) for number in range(3000)]
        self.assertEqual(len({text.casefold() for text in texts}), 3000)
        self.assertTrue(all(3 <= len(text.split()) <= 9 for text in texts))

    def test_a_file_of_texts(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "texts.csv")
            seed.write_csv(path, 20)
            lines = path.read_text(encoding="utf-8").splitlines()
        self.assertEqual((lines[0], len(lines), len(set(lines))), ("text,language", 21, 21))
        self.assertTrue(all(line.endswith(",ru") for line in lines[1:]))

    def test_ids_of_the_log_are_in_the_order_of_time(self):
        chance, begun = random.Random(1), datetime.datetime(2026, 1, 31, 18, 5, tzinfo=datetime.UTC)
        ids = [seed.uuid7(begun + datetime.timedelta(seconds=number), chance) for number in range(50)]
        self.assertEqual(ids, sorted(ids))
        self.assertTrue(all(row[14] == "7" and row[19] in "89ab" for row in ids))

    def test_moments_are_as_the_database_has_them(self):
        self.assertEqual(seed.moment(datetime.datetime(2026, 1, 31, 18, 5, 0, 250_000)), "2026-01-31T18:05:00.250Z")

    def test_pictures_are_different(self):
        self.assertTrue(png(1).startswith(b"\x89PNG"))
        self.assertEqual(png(1), png(1))
        self.assertNotEqual(png(1), png(2))

    def test_a_part_of_ten_years(self):
        self.assertEqual(Size().part(0.1), Size(50_000, 500, 400, 30))
        self.assertEqual(Size().part(1e-9), Size(1, 1, 1, 1))


class SoakRowsTest(unittest.TestCase):
    def rows(self, memory, problems=()):
        samples = [{"memory": value, "files": 20, "threads": 4, "log": 1} for value in memory]
        crowd = types.SimpleNamespace(taps=[1.0, 2.0], texts=1, problems=list(problems))
        return {row.what: row for row in soak.rows_of(samples, crowd)}

    def test_what_stays_is_good(self):
        self.assertTrue(all(row.verdict in ("ok", "") for row in self.rows([40] * 12).values()))

    def test_what_grows_is_told(self):
        self.assertEqual(self.rows(range(40, 64))["growth of memory"].verdict, "**passed**")

    def test_a_client_that_breaks_off_is_a_failure(self):
        self.assertEqual(self.rows([40] * 12, ["read: gone"])["clients that broke off"].verdict, "**passed**")

    def test_too_few_samples_tell_nothing(self):
        row = self.rows([40] * 3)["growth of memory"]
        self.assertEqual((row.value, row.note), (None, "too few samples"))


if __name__ == "__main__":
    unittest.main()
