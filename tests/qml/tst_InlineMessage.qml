// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    InlineMessage {
        id: message

        objectName: "undo"
        y: 100
        width: 500
        height: implicitHeight
        theme: stage.theme
        message: "“Oma lacht.” was deleted."
        offer: "Undo"
    }
    SignalSpy {
        id: taken

        target: message
        signalName: "offerTaken"
    }
    SignalSpy {
        id: dismissed

        target: message
        signalName: "dismissed"
    }

    TestCase {
        name: "InlineMessage"
        when: windowShown

        readonly property string story: "The laptop could not write the file, because there is no room left on its disk. Nothing was lost: what you "
                                       + "have changed is kept, and is written as soon as there is room. Delete something, and it goes on by itself."

        function init() {
            stage.reset();
            message.message = "“Oma lacht.” was deleted.";
            message.offer = "Undo";
            message.isDismissable = false;
            message.isCompact = false;
            message.width = 500;
            message.enabled = true;
            mouseMove(stage, 700, 500);
            taken.clear();
            dismissed.clear();
            tryVerify(() => stage.isSettled);
        }

        function words() {
            return findChild(message, "message");
        }
        function offer() {
            return findChild(message, "undoOffer");
        }

        function test_without_a_message_it_is_not_there() {
            verify(message.visible);
            message.message = "";
            verify(!message.visible);
        }

        function test_the_offer_is_taken_once_by_each_way() {
            mouseClick(offer());
            compare(taken.count, 1);
            offer().forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(taken.count, 2);
            compare(dismissed.count, 0);
        }

        function test_without_an_offer_there_is_no_button() {
            message.offer = "";
            verify(!offer().visible);
            verify(!findChild(message, "dismiss").visible);
        }

        function test_it_can_be_sent_away_where_it_says_so() {
            message.isDismissable = true;
            mouseClick(findChild(message, "dismiss"));
            compare(dismissed.count, 1);
            compare(taken.count, 0);
            verify(findChild(message, "dismiss").Accessible.name.length > 0);
        }

        function test_what_comes_to_a_buttons_place_is_another_thing() {
            verify(offer().isOncePerDoubleClick);
            verify(findChild(message, "dismiss").isOncePerDoubleClick);
        }

        function test_a_screen_reader_is_told_at_once_and_once() {
            compare(message.Accessible.role, Accessible.AlertMessage);
            compare(message.Accessible.name, message.message);
            verify(words().Accessible.ignored);
        }

        function test_long_words_wrap_and_it_grows() {
            tryCompare(message, "implicitHeight", 60); // as high as the button in it, and its margins
            const low = message.implicitHeight;
            message.message = story;
            tryVerify(() => message.implicitHeight > low);
            verify(!words().truncated);
            verify(stage.isWithin(words(), message));
            verify(stage.isWithin(offer(), message));
        }

        function test_large_letters_are_all_seen_too() {
            stage.theme.textScale = 1.5;
            message.message = story;
            message.width = 360;
            tryVerify(() => words().lineCount > 8);
            tryVerify(() => message.height >= words().contentHeight);
            verify(!words().truncated);
        }

        function test_a_compact_one_has_two_lines_and_the_rest_in_its_hint() {
            message.isCompact = true;
            message.message = story;
            tryVerify(() => words().truncated && words().lineCount === 2);
            mouseMove(words(), 20, 10);
            const hint = findChild(words(), "hint");
            tryVerify(() => hint.item?.opened);
            compare(hint.item.text, story);
            mouseMove(stage, 700, 500);
            tryVerify(() => !hint.item);
        }

        function test_what_is_seen_whole_needs_no_hint() {
            mouseMove(words(), 20, 10);
            verify(!findChild(words(), "hint").item);
        }

        function test_disabled_nothing_is_taken() {
            message.enabled = false;
            mouseClick(offer());
            compare(taken.count, 0);
        }

        function test_in_a_dark_room_its_words_stand_on_a_dark_ground() {
            stage.theme.dark = true;
            compare(message.color, stage.theme.surface);
            compare(words().color, stage.theme.ink);
            verify(words().color.hslLightness - message.color.hslLightness > 0.5);
        }

        function test_it_is_a_card_and_its_words_keep_from_its_edge() {
            compare(message.border.width, 1);
            compare(message.radius, stage.theme.radius);
            verify(words().mapToItem(message, 0, 0).x >= 12);
            const button = offer();
            tryVerify(() => button.mapToItem(message, button.width, 0).x <= message.width - 4);
        }

        function test_a_compact_one_has_small_letters_too() {
            compare(words().font.pixelSize, stage.theme.normal);
            message.isCompact = true;
            compare(words().font.pixelSize, stage.theme.small);
            compare(words().elide, Text.ElideRight);
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            compare(stage.unreadable(message, stage.theme.surface), []);
        }
    }
}
