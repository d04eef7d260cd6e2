// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Item {
    id: root

    width: 600
    height: 400

    Theme {
        id: theme

        dark: false
        reducedMotion: true
    }
    SegmentedChoice {
        id: choice

        theme: theme
        label: "Language"
        names: ["Russian", "German", "English"]
        chosen: 1
    }
    SignalSpy {
        id: picked

        target: choice
        signalName: "picked"
    }

    TestCase {
        name: "SegmentedChoice"
        when: windowShown

        function init() {
            choice.width = choice.implicitWidth;
            choice.chosen = 1;
            picked.clear();
        }

        function parts() {
            const found = [];
            const collect = item => {
                for (let i = 0; i < item.children.length; ++i) {
                    const child = item.children[i];
                    if (child.modelData !== undefined && child.isOn !== undefined)
                        found.push(child);
                    collect(child);
                }
            };
            collect(choice);
            return found;
        }

        function test_one_is_chosen_and_a_click_asks_for_another() {
            compare(parts().map(part => part.checked), [false, true, false]);
            mouseClick(parts()[2]);
            compare(picked.signalArguments[0][0], 2);
            // Whoever hears it decides.
            compare(parts().map(part => part.checked), [false, true, false]);
            choice.chosen = 2;
            compare(parts().map(part => part.checked), [false, false, true]);
        }

        function test_the_arrows_go_from_one_to_the_next() {
            parts()[1].forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            verify(parts()[2].activeFocus);
            keyClick(Qt.Key_Right);
            compare(picked.count, 1);
            keyClick(Qt.Key_Up);
            verify(parts()[1].activeFocus);
            compare(picked.signalArguments.map(args => args[0]), [2, 1]);
        }

        function test_what_is_chosen_moves_nothing() {
            const places = parts().map(part => [part.x, part.width]);
            choice.chosen = 0;
            compare(parts().map(part => [part.x, part.width]), places);
            for (const part of parts())
                verify(!part.contentItem.truncated, part.text);
        }

        function test_parts_stand_below_each_other_where_there_is_no_room() {
            const low = choice.implicitHeight;
            choice.width = 120;
            verify(choice.implicitHeight > 2 * low);
            const places = parts().map(part => part.y);
            verify(places[0] < places[1] && places[1] < places[2]);
            compare(parts()[0].x, parts()[2].x);
        }
    }
}
