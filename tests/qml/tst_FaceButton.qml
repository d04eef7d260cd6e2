// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    FaceButton {
        id: face

        x: 100
        y: 100
        theme: stage.theme
        size: 48
        profileId: "1"
        name: "Mila"
        colour: "#1F5FBF"
        picture: ""
        face: ""
        isActive: false
    }
    SignalSpy {
        id: clicks

        target: face
        signalName: "clicked"
    }
    SignalSpy {
        id: stepped

        target: face
        signalName: "stepped"
    }

    TestCase {
        name: "FaceButton"
        when: windowShown

        function init() {
            stage.reset();
            face.enabled = true;
            face.focus = false;
            face.isActive = false;
            face.name = "Mila";
            mouseMove(face, 10, 10);
            mouseMove(stage, 700, 500);
            clicks.clear();
            stepped.clear();
            tryVerify(() => stage.isSettled);
        }

        function test_a_finger_finds_it() {
            verify(face.width >= 44 && face.height >= 44);
        }

        function test_the_chosen_child_stands_there_with_its_name() {
            compare(face.width, 48);
            compare(stage.words(face), ["M"]);
            face.isActive = true;
            verify(face.width > 48);
            verify(stage.words(face).includes("Mila"));
            verify(!face.contentItem.truncated);
        }

        function test_a_long_name_ends_in_dots() {
            face.name = "Aleksandra Konstantinowna Pereswetowa-Murat";
            face.isActive = true;
            verify(face.contentItem.truncated);
            verify(face.width <= 240 + 48 + 24);
            compare(face.Accessible.name, face.name);
        }

        function test_the_name_of_another_comes_with_the_pointer() {
            mouseMove(face, 20, 20);
            tryVerify(() => findChild(face, "hint").item?.opened);
            compare(findChild(face, "hint").item.text, "Mila");
            face.isActive = true;
            verify(!findChild(face, "hint").item);
        }

        function test_a_click_asks_and_whoever_hears_it_decides() {
            mouseClick(face);
            compare(clicks.count, 1);
            compare(face.checked, false);
            face.isActive = true;
            compare(face.checked, true);
        }

        function test_the_arrows_go_to_the_next_child_data() {
            return [{ tag: "right", key: Qt.Key_Right, by: 1 }, { tag: "down", key: Qt.Key_Down, by: 1 },
                    { tag: "left", key: Qt.Key_Left, by: -1 }, { tag: "up", key: Qt.Key_Up, by: -1 }];
        }
        function test_the_arrows_go_to_the_next_child(row) {
            face.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(stepped.count, 1);
            compare(stepped.signalArguments[0][0], row.by);
            compare(clicks.count, 0);
        }

        function test_keys_choose_it() {
            face.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 3);
        }

        function test_a_screen_reader_hears_the_name_once() {
            compare(face.Accessible.role, Accessible.RadioButton);
            compare(face.Accessible.name, "Mila");
            face.Accessible.pressAction();
            compare(clicks.count, 1);
        }

        function test_keyboard_and_choice_are_told_apart() {
            compare(face.background.border.width, 0);
            face.forceActiveFocus(Qt.TabFocusReason);
            compare(face.background.border.width, 2);
            compare(face.background.border.color, stage.theme.accent);
            face.isActive = true;
            compare(face.background.border.color, stage.theme.ink);
        }

        function test_disabled_it_asks_nothing() {
            face.enabled = false;
            mouseClick(face);
            compare(clicks.count, 0);
        }

        function test_it_is_round_and_answers_the_pointer() {
            compare(face.background.radius, 24);
            compare(face.background.color.a, 0);
            mouseMove(face, 20, 20);
            compare(face.background.color, stage.theme.line);
            face.isActive = true;
            compare(face.background.color, stage.theme.surface);
            compare(face.contentItem.color, stage.theme.ink);
        }

        function test_one_that_is_on_from_the_start_says_so() {
            const other = createTemporaryQmlObject("import Chitai; FaceButton { theme: stage.theme; size: 48; name: \"Mila\"; isActive: true }", stage);
            verify(other.checked);
        }
    }
}
