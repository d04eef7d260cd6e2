// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    property int chosen: 1
    property var clicked: []
    property int entered: 0

    Row {
        Repeater {
            id: cards

            model: ["Russian", "German", "English"]

            RadioCard {
                required property string modelData

                objectName: "card" + index
                width: 120
                height: 100
                theme: stage.theme
                text: modelData
                group: cards
                isChosen: stage.chosen === index
                onClicked: {
                    stage.clicked.push(index);
                    stage.chosen = index;
                }
                onEntered: ++stage.entered
            }
        }
    }
    TextButton {
        id: next

        y: 300
        theme: stage.theme
        text: "Go on"
    }

    TestCase {
        name: "RadioCard"
        when: windowShown

        function init() {
            stage.reset();
            stage.chosen = 1;
            next.forceActiveFocus();
            stage.clicked = [];
            stage.entered = 0;
            tryVerify(() => stage.isSettled);
        }

        function card(index) {
            return cards.itemAt(index);
        }

        function test_a_click_chooses() {
            mouseClick(card(2));
            compare(stage.clicked, [2]);
            verify(card(2).Accessible.checked);
            verify(!card(1).Accessible.checked);
        }

        function test_tab_comes_to_the_chosen_one_alone() {
            next.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(card(1).activeFocus);
            keyClick(Qt.Key_Tab);
            verify(next.activeFocus);
        }

        function test_the_arrows_choose_and_go_around() {
            card(1).forceActiveFocus(Qt.TabFocusReason);
            for (const key of [Qt.Key_Right, Qt.Key_Down, Qt.Key_Left, Qt.Key_Up])
                keyClick(key);
            compare(stage.clicked, [2, 0, 2, 1]);
            verify(card(1).activeFocus);
            verify(card(1).visualFocus);
        }

        function test_enter_goes_on_and_chooses_nothing_else() {
            card(1).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            compare(stage.entered, 2);
            compare(stage.chosen, 1);
        }

        function test_space_chooses() {
            card(1).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(stage.clicked, [1]);
            compare(stage.entered, 0);
        }

        function test_a_screen_reader_hears_one_of_several() {
            compare(card(0).Accessible.role, Accessible.RadioButton);
            compare(card(0).Accessible.name, "Russian");
            verify(card(0).Accessible.checkable);
        }

        function test_choice_and_keyboard_are_told_apart() {
            const ring = card(1).background.children[0];
            compare(card(1).background.border.width, 3);
            compare(card(0).background.border.width, 1);
            verify(!ring.visible);
            card(1).forceActiveFocus(Qt.TabFocusReason);
            verify(ring.visible);
            compare(ring.border.color, stage.theme.ink);
        }
    }
}
