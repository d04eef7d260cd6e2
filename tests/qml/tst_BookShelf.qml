// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    BookShelf {
        id: shelf

        width: 330 // 30 books on a board
        theme: stage.theme
        now: 0
        next: 0
        total: 0
    }

    TestCase {
        name: "BookShelf"
        when: windowShown

        function init() {
            stage.reset();
            shelf.width = 330;
            shelf.now = shelf.next = shelf.total = 0;
            tryVerify(() => stage.isSettled);
        }

        function books() {
            return stage.all(shelf, child => child.book !== undefined);
        }
        function counts() {
            return [books().length, books().filter(book => book.isNow).length, books().filter(book => book.isNext).length];
        }

        function test_a_book_for_each_text_data() {
            return [{ tag: "none", now: 0, next: 0, total: 0, counts: [0, 0, 0] },
                    { tag: "a few", now: 2, next: 3, total: 10, counts: [10, 2, 3] },
                    { tag: "all can be read", now: 10, next: 0, total: 10, counts: [10, 10, 0] },
                    { tag: "three full boards", now: 30, next: 30, total: 90, counts: [90, 30, 30] }];
        }
        function test_a_book_for_each_text(row) {
            shelf.total = row.total;
            shelf.now = row.now;
            shelf.next = row.next;
            compare(counts(), row.counts);
        }

        function test_where_there_is_no_room_a_book_stands_for_several() {
            shelf.total = 900;
            shelf.now = 300;
            shelf.next = 100;
            compare(counts(), [90, 30, 10]);
        }

        function test_one_text_among_thousands_is_not_lost() {
            shelf.total = 9000;
            shelf.now = 1;
            shelf.next = 1;
            compare(counts(), [90, 1, 1]);
        }

        function test_books_stand_on_their_boards() {
            shelf.total = 90;
            for (const book of books()) {
                verify(book.y >= 0, book.book);
                verify(book.x + book.width <= shelf.width, book.book);
                compare(book.y + book.height, book.parent.height - 6);
            }
        }

        function test_kinds_are_told_by_more_than_colour() {
            shelf.total = 3;
            shelf.now = 1;
            shelf.next = 1;
            const [now, next, later] = books();
            compare(now.border.width, 0);
            compare(next.border.width, 2);
            compare(later.color, stage.theme.raised);
        }

        function test_a_wider_page_has_more_places() {
            shelf.total = 900;
            shelf.width = 550;
            compare(books().length, 150);
        }

        function test_even_a_tiny_one_has_books() {
            shelf.total = 100;
            shelf.width = 20;
            compare(shelf.onBoard, 8);
        }

        function test_the_words_beside_it_say_it() {
            verify(shelf.Accessible.ignored);
        }

        function test_books_stand_beside_each_other_and_are_not_all_alike() {
            shelf.total = 30;
            shelf.now = 30;
            const all = books();
            for (let i = 1; i < all.length; ++i)
                verify(all[i].x >= all[i - 1].x + all[i - 1].width, i);
            verify(new Set(all.map(book => book.height)).size > 3);
            verify(new Set(all.map(book => book.color.toString())).size > 3);
            verify(all.every(book => book.height >= 40 && book.width === 9));
        }

        function test_boards_lie_below_their_books_across_the_shelf() {
            const boards = stage.all(shelf, child => child.radius === 3);
            compare(boards.length, 3);
            for (const board of boards)
                compare([board.width, board.y + board.height], [330, board.parent.height]);
        }

        function test_large_letters_make_larger_books() {
            stage.theme.textScale = 1.5;
            shelf.total = 10;
            tryVerify(() => books().every(book => book.width === 13.5));
            tryVerify(() => books().every(book => book.y >= 0));
        }
    }
}
