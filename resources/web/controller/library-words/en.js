// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

export default {
    search: "Find a text",
    filters: "Show only",
    order: "Order",
    orderAlphabetical: "A to Z",
    orderNewest: "Newest first",
    orderLeastRead: "Least read first",
    orderShortest: "Shortest first",
    orderEasiest: "Easiest first",
    onlyNew: "New",
    onlyIllustrated: "With a picture",
    onlyStarred: "Starred",
    allLanguages: "All languages",
    showMore: "Show more",
    nothingFound: "Nothing found. Try fewer letters or filters.",
    star: "Star",
    isNew: "new",
    hasPicture: "with a picture",
    isWaiting: "waits in the queue",
    isShown: "on the screen",
    tapToAdd: "A tap brings a text to the child.",
};
