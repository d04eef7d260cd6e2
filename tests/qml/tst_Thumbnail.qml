// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai
import Chitai.Ui

Stage {
    id: stage

    readonly property string square: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg=="

    Thumbnail {
        id: thumbnail

        width: 60
        height: 40
        theme: stage.theme
    }

    TestCase {
        name: "Thumbnail"
        when: windowShown

        function init() {
            stage.reset();
            thumbnail.source = "";
            thumbnail.text = "";
            thumbnail.fillMode = Image.PreserveAspectFit;
            tryVerify(() => stage.isSettled);
        }

        function frame() {
            return stage.all(thumbnail, child => child.drawing === Icon.Picture)[0];
        }
        function image() {
            return stage.all(thumbnail, child => child.paintedWidth !== undefined && child.asynchronous !== undefined)[0];
        }

        function test_nothing_at_all_is_an_empty_frame() {
            verify(frame().visible);
            compare(stage.words(thumbnail), []);
        }

        function test_a_text_gives_its_first_letter_data() {
            return [{ tag: "word", text: "oma lacht", letter: "O" }, { tag: "quoted", text: "«Кот» спит", letter: "К" },
                    { tag: "german quotes", text: "„Äpfel!“", letter: "Ä" }, { tag: "dash", text: "— Да", letter: "Д" },
                    { tag: "number", text: "3 Katzen", letter: "3" }, { tag: "dots", text: "… und dann", letter: "U" }];
        }
        function test_a_text_gives_its_first_letter(row) {
            thumbnail.text = row.text;
            compare(stage.words(thumbnail), [row.letter]);
            verify(!frame().visible);
        }

        function test_marks_alone_leave_it_empty() {
            thumbnail.text = "?!…";
            compare(stage.words(thumbnail), []);
        }

        function test_a_picture_hides_both() {
            thumbnail.text = "Oma";
            thumbnail.source = stage.square;
            tryCompare(thumbnail, "isEmpty", false);
            compare(stage.words(thumbnail), []);
            verify(!frame().visible);
            thumbnail.source = "";
            tryCompare(thumbnail, "isEmpty", true);
            compare(stage.words(thumbnail), ["O"]);
        }

        function test_a_picture_is_seen_whole_or_fills_its_place() {
            thumbnail.source = stage.square;
            tryCompare(image(), "paintedWidth", 40);
            thumbnail.fillMode = Image.PreserveAspectCrop;
            tryCompare(image(), "paintedWidth", 60);
            verify(thumbnail.clip);
        }

        function test_what_it_belongs_to_says_it() {
            thumbnail.text = "Oma";
            verify(stage.textOf(thumbnail, "O").Accessible.ignored);
            verify(image().Accessible.ignored);
        }

        function test_letter_and_frame_stand_in_the_middle() {
            fuzzyCompare(frame().x + frame().width / 2, 30, 1);
            fuzzyCompare(frame().y + frame().height / 2, 20, 1);
            thumbnail.text = "Oma";
            const letter = stage.textOf(thumbnail, "O");
            fuzzyCompare(letter.x + letter.width / 2, 30, 1);
            fuzzyCompare(letter.y + letter.height / 2, 20, 1);
            compare([letter.font.pixelSize, letter.font.bold, letter.font.family], [20, true, stage.theme.family]);
        }

        function test_the_letter_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_the_letter_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            thumbnail.text = "Oma";
            compare(thumbnail.color, stage.theme.raised);
            compare(stage.unreadable(thumbnail, thumbnail.color), []);
        }
    }
}
