// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai
import Chitai.Ui

Stage {
    id: stage

    IdlePicture {
        id: picture

        width: 300
        theme: stage.theme
    }
    ChildFace {
        id: face

        x: 400
        width: 80
        height: 80
        face: "fox"
        colour: "#A83A0D"
    }
    Lantern {
        id: lantern

        x: 500
        height: 100
        theme: stage.theme
        letters: "Щ"
    }

    TestCase {
        name: "IdlePicture"
        when: windowShown

        function init() {
            stage.reset();
            picture.width = 300;
            face.face = "fox";
            lantern.height = 100;
            tryVerify(() => stage.isSettled);
        }

        function drawing() {
            return picture.children[0];
        }
        function line() {
            return stage.all(picture, child => child.lineCount !== undefined)[0];
        }

        function test_the_picture_keeps_its_shape() {
            const shape = drawing().height / drawing().width;
            compare(drawing().width, 300);
            picture.width = 120;
            fuzzyCompare(drawing().height / drawing().width, shape, 0.02);
        }

        function test_the_line_is_in_the_middle_and_scales() {
            fuzzyCompare(line().x + line().width / 2, 150, 1);
            compare(line().font.pixelSize, 24);
            picture.width = 60;
            compare(line().font.pixelSize, 9); // still to be read
        }

        function test_the_line_below_the_picture_is_heard_and_the_picture_not() {
            verify(line().y >= drawing().height);
            verify(line().Accessible.name.length > 0);
            verify(drawing().Accessible.ignored);
        }

        function test_a_face_stands_on_a_pale_ground_of_its_colour() {
            const ground = face.children[0];
            verify(ground.color.r > ground.color.g && ground.color.g >= ground.color.b);
            verify(ground.color.hslLightness > 0.75);
            compare(ground.radius, 40);
            compare(face.children[1].name, "faces/fox");
            face.face = "";
            compare(face.children[1].name, "");
        }

        function test_a_lantern_keeps_its_shape_and_carries_its_letters() {
            const shape = lantern.width / lantern.height;
            verify(shape > 0.2 && shape < 2, shape);
            lantern.height = 50;
            fuzzyCompare(lantern.width / lantern.height, shape, 0.02);
            const letters = stage.textOf(lantern, "Щ");
            verify(letters.contentHeight <= lantern.height);
            verify(letters.contentWidth <= lantern.width);
        }
    }
}
