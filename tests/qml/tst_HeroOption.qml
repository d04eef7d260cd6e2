// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    HeroOption {
        id: hero

        theme: stage.theme
        text: "Fuchs"
        picture: ""
        isOn: false
    }
    HeroFace {
        id: face

        x: 300
        width: 60
        height: 60
        theme: stage.theme
        name: "Fuchs"
        picture: ""
    }
    SignalSpy {
        id: clicks

        target: hero
        signalName: "clicked"
    }
    SignalSpy {
        id: stepped

        target: hero
        signalName: "stepped"
    }

    TestCase {
        name: "HeroOption"
        when: windowShown

        function init() {
            stage.reset();
            hero.text = "Fuchs";
            hero.isOn = false;
            hero.focus = false;
            hero.enabled = true;
            face.name = "Fuchs";
            face.picture = "";
            clicks.clear();
            stepped.clear();
            tryVerify(() => stage.isSettled);
        }

        function test_a_click_asks_and_changes_nothing_by_itself() {
            mouseClick(hero);
            compare(clicks.count, 1);
            verify(!hero.checked);
            hero.isOn = true;
            verify(hero.checked);
        }

        function test_keys() {
            hero.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Right);
            compare(clicks.count, 2);
            compare(stepped.signalArguments.map(args => args[0]), [-1, 1]);
        }

        function test_in_a_narrow_window_faces_are_smaller_and_still_found() {
            const wide = hero.implicitWidth;
            stage.theme.windowWidth = 700;
            verify(hero.implicitWidth < wide);
            verify(hero.implicitWidth >= 44);
        }

        function test_a_name_has_room_up_to_twice_the_face() {
            hero.text = "Die kleine graue Maus";
            const name = stage.all(hero, child => child.text === hero.text && child.lineCount !== undefined)[0];
            verify(!name.truncated);
            hero.text = "Die kleine graue Maus aus dem alten Turm am Meer";
            verify(name.truncated);
            compare(hero.implicitWidth, 2 * hero.size);
        }

        function test_the_chosen_name_is_bold_and_moves_nothing() {
            const width = hero.implicitWidth;
            const name = stage.all(hero, child => child.text === hero.text && child.lineCount !== undefined)[0];
            hero.isOn = true;
            verify(name.font.bold);
            verify(!name.truncated);
            compare(hero.implicitWidth, width);
        }

        function test_a_screen_reader_hears_the_name_once() {
            compare(hero.Accessible.role, Accessible.RadioButton);
            compare(hero.Accessible.name, "Fuchs");
            verify(face.Accessible.ignored);
        }

        function test_who_has_no_drawing_has_a_letter_on_a_colour_of_the_name() {
            compare(stage.words(face), ["F"]);
            const ground = stage.textOf(face, "F").parent;
            const colour = ground.color.toString();
            face.name = "Bär";
            compare(stage.words(face), ["B"]);
            verify(ground.color.toString() !== colour);
            face.name = "Fuchs";
            compare(ground.color.toString(), colour);
        }

        function test_white_letters_can_be_read_on_each_colour() {
            for (const colour of face.colours)
                verify(stage.contrast(Qt.rgba(1, 1, 1, 1), colour) >= 4.5, colour);
        }

        function test_a_drawing_takes_the_place_of_the_letter() {
            face.picture = "heroes/fox";
            compare(stage.words(face), []);
        }

        function test_disabled_it_asks_nothing() {
            hero.enabled = false;
            mouseClick(hero);
            compare(clicks.count, 0);
        }

        function test_a_letter_stands_in_the_middle_of_its_round_ground() {
            const letter = stage.textOf(face, "F");
            const ground = letter.parent;
            compare([ground.width, ground.height, ground.radius], [60, 60, 30]);
            fuzzyCompare(letter.x + letter.width / 2, 30, 1);
            fuzzyCompare(letter.y + letter.height / 2, 30, 1);
            compare(letter.font.pixelSize, 27);
            verify(stage.contrast(letter.color, ground.color) >= 4.5);
            compare(letter.textFormat, Text.PlainText);
        }

        function test_a_drawing_fills_its_place() {
            const drawing = face.children[0];
            verify(!drawing.visible);
            face.picture = "heroes/fox";
            verify(drawing.visible);
            compare([drawing.name, drawing.width, drawing.height], ["heroes/fox", 60, 60]);
        }

        function test_one_that_is_on_from_the_start_says_so() {
            const other = createTemporaryQmlObject("import Chitai; HeroOption { theme: stage.theme; text: \"Fox\"; picture: \"\"; isOn: true }", stage);
            verify(other.checked);
        }

        function test_a_screen_reader_asks_as_a_tap_does() {
            hero.Accessible.pressAction();
            hero.Accessible.toggleAction();
            compare(clicks.count, 2);
            verify(!hero.checked);
        }
    }
}
