// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import QtTest
import Chitai

Item {
    width: 400
    height: 200

    Theme {
        id: colours

        dark: false
        reducedMotion: true
    }
    ListView {
        id: list

        anchors.fill: parent
        model: 100
        T.ScrollBar.vertical: SlimScrollBar {
            id: bar

            theme: colours
        }
        delegate: TextRow {
            required property int index

            width: list.width - bar.room
            theme: colours
            text: index
            endAction: "Remove"
        }
    }

    TestCase {
        name: "SlimScrollBar"
        when: windowShown

        function init() {
            list.model = 100;
            list.positionViewAtBeginning();
        }

        function test_is_there_while_there_is_more() {
            tryVerify(() => bar.visible);
            list.model = 2;
            tryVerify(() => !bar.visible);
            compare(bar.room, 0);
        }

        function test_leaves_the_rows_and_their_buttons_free() {
            tryVerify(() => bar.visible);
            tryVerify(() => list.itemAtIndex(0)?.width <= bar.x);
        }

        function test_moves_the_list() {
            tryVerify(() => bar.visible && bar.height === list.height);
            mouseDrag(bar, bar.width / 2, 4, 0, bar.height / 2);
            verify(list.contentY > list.contentHeight / 4);
        }
    }
}
