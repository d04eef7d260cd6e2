// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    DeviceRow {
        id: row

        width: 600
        height: implicitHeight
        theme: stage.theme
        deviceId: "1"
        name: "Kitchen tablet"
        seen: "yesterday"
        isConnected: false
    }
    SignalSpy {
        id: renamed

        target: row
        signalName: "renamed"
    }
    SignalSpy {
        id: takenBack

        target: row
        signalName: "takenBack"
    }

    TestCase {
        name: "DeviceRow"
        when: windowShown

        function init() {
            stage.reset();
            row.width = 600;
            row.name = "Kitchen tablet";
            row.isConnected = false;
            row.isCurrent = false;
            row.keepIt();
            renamed.clear();
            takenBack.clear();
            tryVerify(() => stage.isSettled);
        }

        function field() {
            return findChild(row, "deviceName");
        }
        function part(name) {
            return findChild(row, name);
        }

        function test_a_name_is_changed_with_enter_once() {
            row.edit();
            verify(field().activeFocus);
            keyClick(Qt.Key_T);
            keyClick(Qt.Key_V);
            keyClick(Qt.Key_Return);
            compare(renamed.count, 1);
            compare(renamed.signalArguments[0][0], "tv");
            compare(field().text, "Kitchen tablet"); // until whoever heard it says so
            row.name = "tv";
            compare(field().text, "tv");
        }

        function test_leaving_the_field_changes_it_too() {
            row.edit();
            keyClick(Qt.Key_A);
            row.forceActiveFocus();
            compare(renamed.signalArguments.map(args => args[0]), ["a"]);
        }

        function test_the_same_name_changes_nothing() {
            row.edit();
            keyClick(Qt.Key_Return);
            row.forceActiveFocus();
            compare(renamed.count, 0);
        }

        function test_enter_on_the_row_goes_into_the_name() {
            row.forceActiveFocus();
            keyClick(Qt.Key_Return);
            verify(field().activeFocus);
            compare(field().selectedText, "Kitchen tablet");
        }

        function test_one_click_takes_nothing_back() {
            mouseClick(part("takeBack"));
            compare(takenBack.count, 0);
            verify(part("takeBackNow").visible);
            verify(!part("takeBack").visible);
            tryVerify(() => stage.isWithin(part("takeBackNow"), row));
            mouseClick(part("takeBackNow"));
            compare(takenBack.count, 1);
        }

        function test_a_second_key_where_the_first_was_keeps_it() {
            row.forceActiveFocus();
            keyClick(Qt.Key_Delete);
            verify(part("keepDevice").activeFocus);
            keyClick(Qt.Key_Space);
            compare(takenBack.count, 0);
            verify(!part("keepDevice").visible);
            verify(row.activeFocus);
        }

        function test_escape_keeps_it_and_gives_the_keyboard_back() {
            row.forceActiveFocus();
            keyClick(Qt.Key_Delete);
            keyClick(Qt.Key_Escape);
            compare(takenBack.count, 0);
            verify(!part("takeBackNow").visible);
            verify(row.activeFocus);
        }

        function test_delete_in_the_name_is_a_letters_matter() {
            row.edit();
            keyClick(Qt.Key_Delete);
            verify(!part("takeBackNow").visible);
            compare(field().text, "");
            field().text = "Kitchen tablet";
        }

        function test_a_screen_reader_hears_name_and_line() {
            compare(row.Accessible.role, Accessible.ListItem);
            compare(row.Accessible.name, "Kitchen tablet");
            verify(row.Accessible.description.includes("yesterday"));
            row.isConnected = true;
            verify(!row.Accessible.description.includes("yesterday"));
            verify(field().Accessible.name.endsWith(": Kitchen tablet"));
            verify(part("takeBack").Accessible.name.endsWith(": Kitchen tablet"));
        }

        function test_who_is_there_is_told_by_words_and_colour() {
            const line = () => stage.all(row, child => child.leftPadding === 12 && child.lineCount !== undefined && child.visible)[0];
            const away = line().text;
            compare(line().color, stage.theme.quietInk);
            row.isConnected = true;
            verify(line().text !== away);
            compare(line().color, stage.theme.good);
        }

        function test_a_name_has_forty_letters_at_most() {
            row.edit();
            for (let i = 0; i < 45; ++i)
                keyClick(Qt.Key_A);
            compare(field().text.length, 40);
            row.forceActiveFocus();
        }

        function test_the_question_has_room_in_a_narrow_window() {
            row.width = 380;
            row.ask();
            tryVerify(() => stage.isWithin(part("keepDevice"), row) && stage.isWithin(part("takeBackNow"), row));
        }

        function test_where_the_keyboard_is() {
            compare(row.color, stage.theme.surface);
            compare(row.border.width, 1);
            row.isCurrent = true;
            compare(row.border.width, 2);
            compare(row.border.color, stage.theme.accent);
        }

        function test_both_enter_keys_go_into_the_name() {
            for (const key of [Qt.Key_Enter, Qt.Key_Return]) {
                row.forceActiveFocus();
                keyClick(key);
                verify(field().activeFocus);
            }
            compare(renamed.count, 0);
        }

        function test_what_removing_means_is_seen_whole() {
            row.width = 420;
            row.ask();
            const words = stage.all(row, child => child.wrapMode === Text.Wrap && child.lineCount !== undefined && child.visible && child.text.length > 20)[0];
            tryVerify(() => words.lineCount > 1);
            verify(!words.truncated);
            tryVerify(() => stage.isWithin(words, row));
        }

        function test_all_words_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_all_words_can_be_read_in_both_themes(light) {
            stage.theme.dark = light.dark;
            compare(stage.unreadable(row, stage.theme.surface), []);
        }
    }
}
