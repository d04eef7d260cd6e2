// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    // A picture that needs no file: a red square.
    readonly property string square: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg=="

    ChildPortrait {
        id: portrait

        width: 80
        height: 80
        theme: stage.theme
        name: "mila"
        colour: "#1F5FBF"
    }

    TestCase {
        name: "ChildPortrait"
        when: windowShown

        function init() {
            stage.reset();
            portrait.name = "mila";
            portrait.picture = "";
            portrait.face = "";
            portrait.width = 80;
            portrait.height = 80;
            tryCompare(portrait, "hasPhoto", false);
            tryVerify(() => stage.isSettled);
        }

        function letters() {
            return stage.words(portrait);
        }
        function face() {
            return stage.all(portrait, child => child.face !== undefined && child.colour !== undefined)[0];
        }

        function test_without_a_picture_the_first_letter_stands_there() {
            compare(letters(), ["M"]);
            verify(!face().visible);
            portrait.name = "ёжик";
            compare(letters(), ["Ё"]);
        }

        function test_a_child_without_a_name_has_a_colour_alone() {
            portrait.name = "";
            compare(letters(), []);
            const ground = portrait.children[0];
            verify(ground.visible);
            compare(ground.color, portrait.colour);
        }

        function test_a_drawn_face_takes_the_place_of_the_letter() {
            portrait.face = "fox";
            compare(letters(), []);
            verify(face().visible);
            compare(face().face, "fox");
        }

        function test_a_photo_goes_before_the_face() {
            portrait.face = "fox";
            portrait.picture = stage.square;
            tryCompare(portrait, "hasPhoto", true);
            verify(!face().visible);
            compare(letters(), []);
        }

        function test_a_photo_that_is_gone_leaves_the_face() {
            portrait.face = "fox";
            portrait.picture = "data:image/png;base64,AAAA";
            ignoreWarning(/Error decoding/);
            const photo = stage.all(portrait, child => child.asynchronous !== undefined && child.paintedWidth !== undefined && child.sourceSize.width === 144)[0];
            tryCompare(photo, "status", Image.Error);
            verify(face().visible);
            verify(!portrait.hasPhoto);
        }

        function test_the_letter_is_as_large_as_its_place() {
            const text = stage.textOf(portrait, "M");
            compare(text.font.pixelSize, 40);
            portrait.width = portrait.height = 40;
            compare(text.font.pixelSize, 20);
            portrait.height = 0;
            verify(text.font.pixelSize >= 1);
        }

        function test_the_face_has_a_pale_ground_of_the_childs_colour() {
            portrait.face = "fox";
            const ground = face().children[0];
            verify(ground.color.hslLightness > 0.8);
            verify(ground.color.b > ground.color.r);
            compare(ground.radius, ground.width / 2);
        }

        function test_a_screen_reader_is_told_by_what_it_belongs_to() {
            verify(portrait.Accessible.ignored);
            verify(stage.textOf(portrait, "M").Accessible.ignored);
        }

        function test_whatever_it_is_it_is_round_and_fills_its_place() {
            const ground = portrait.children[0];
            compare([ground.width, ground.height, ground.radius], [80, 80, 40]);
            compare([face().width, face().height], [80, 80]);
            const letter = stage.textOf(portrait, "M");
            fuzzyCompare(letter.x + letter.width / 2, 40, 1);
            verify(stage.contrast(letter.color, ground.color) >= 4.5);
        }

        function test_a_photo_gets_its_round_edge_by_what_it_stands_on() {
            portrait.picture = stage.square;
            tryCompare(portrait, "hasPhoto", true);
            const photo = portrait.children[2];
            verify(photo.visible && photo.clip);
            compare([photo.children[0].width, photo.children[0].height], [80, 80]);
            const edge = photo.children[1];
            compare(edge.border.color, portrait.ground);
            // Its hole is as wide as the portrait.
            compare(edge.width - 2 * edge.border.width, 80);
            fuzzyCompare(edge.x + edge.width / 2, 40, 0.5);
            compare(edge.radius, edge.width / 2);
        }
    }
}
