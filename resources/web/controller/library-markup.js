// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the page with the library, fetched with what fills it. data-text names the words.

export const libraryMarkup = `
<form id="search-form" role="search">
    <input id="search" type="search" autocomplete="off" enterkeyhint="search" data-label="search" data-placeholder="search">
    <select id="library-language" data-label="language">
        <option value="" data-text="allLanguages"></option>
        <option value="ru" data-text="russian"></option>
        <option value="de" data-text="german"></option>
        <option value="en" data-text="english"></option>
    </select>
</form>
<select id="library-order" data-label="order">
    <option value="" data-text="orderAlphabetical"></option>
    <option value="newest" data-text="orderNewest"></option>
    <option value="least_read" data-text="orderLeastRead"></option>
    <option value="shortest" data-text="orderShortest"></option>
    <option value="easiest" data-text="orderEasiest"></option>
</select>
<div id="filters" role="group" data-label="filters">
    <button class="chip" value="new" aria-pressed="false" data-text="onlyNew"></button>
    <button class="chip" value="illustrated" aria-pressed="false" data-text="onlyIllustrated"></button>
    <button class="chip" value="starred" aria-pressed="false" data-text="onlyStarred"></button>
</div>
<p class="hint" data-text="tapToAdd"></p>
<ul id="found" role="list"></ul>
<p id="nothing-found" class="hint" role="status" data-text="nothingFound" hidden></p>
<button id="show-more" class="plain" data-text="showMore" hidden></button>`;
