// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the page with stories, fetched with what fills it. data-text names the words.

export const storyMarkup = `
<div id="story-setup" hidden>
    <form id="new-story">
        <label><span data-text="language"></span>
            <select id="story-language">
                <option value="ru" data-text="russian"></option>
                <option value="de" data-text="german"></option>
                <option value="en" data-text="english"></option>
            </select></label>
        <label><span data-text="where"></span><select id="story-world"></select></label>
        <label><span data-text="who"></span><select id="story-character"></select></label>
        <label><span data-text="howMuch"></span>
            <select id="story-level"></select></label>
        <label id="story-model-label" hidden><span data-text="teller"></span><select id="story-model"></select></label>
        <div id="story-rules-label" hidden>
            <span data-text="everyTurn"></span>
            <ul id="story-rules" role="list"></ul>
        </div>
        <button class="big" id="begin-story" data-text="beginStory"></button>
    </form>
    <section id="stories-section">
        <h2 data-text="goOnWith"></h2>
        <ul id="stories" role="list"></ul>
    </section>
</div>
<div id="told" hidden>
    <label class="inline"><span data-text="howMuch"></span>
        <select id="told-level"></select></label>
    <div id="telling" hidden>
        <p class="hint" data-text="tellingHint"></p>
        <p id="telling-wait" class="hint" hidden></p>
        <p id="telling-text"></p>
        <button id="stop-story" class="plain" data-text="stop"></button>
    </div>
    <div id="draft" hidden>
        <p id="draft-hint" class="hint" role="status"></p>
        <ul id="draft-lines" role="list"></ul>
        <p id="draft-remarks" class="hint"></p>
        <button id="approve-all" class="big"></button>
        <div id="ask-again">
            <button id="ask-simpler" data-text="simpler"></button>
            <button id="ask-shorter" data-text="shorter"></button>
            <button id="ask-anew" data-text="anew"></button>
        </div>
        <section id="choices-section">
            <h2 data-text="choicesHint"></h2>
            <ul id="draft-choices" role="list"></ul>
        </section>
    </div>
    <p id="story-over" class="hint" data-text="storyOver" hidden></p>
    <button id="retry-story" class="big" data-text="askAgain" hidden></button>
    <form id="wish" class="entry">
        <input id="own-words" type="text" autocomplete="off" enterkeyhint="send" maxlength="1000" data-label="ownWords" data-placeholder="ownWords">
        <button class="plain" data-text="goOn"></button>
    </form>
</div>
<button id="another-story" class="plain" hidden></button>
`;
