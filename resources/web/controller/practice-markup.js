// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the page that look back on an evening and on all of them. data-text names the words.

export const reviewMarkup = `
<h2 class="sentence" tabindex="-1"></h2>
<p class="hint" data-text="onlyYouSee"></p>
<div class="sides">
    <div>
        <h3 class="hard-heading"></h3>
        <ul class="hard" role="list"></ul>
        <div class="missed">
            <h3 data-text="missedOne"></h3>
            <div class="texts"></div>
        </div>
    </div>
    <div>
        <h3 data-text="wordByWord"></h3>
        <ul class="evening" role="list"></ul>
    </div>
</div>
<div class="acts">
    <div class="next">
        <p class="hint" data-text="nextTime"></p>
        <p class="next-text"></p>
        <p class="next-reason hint" role="status"></p>
        <button class="put-first" data-text="putFirst"></button>
    </div>
    <button class="done" data-text="doneForToday"></button>
</div>
`;

export const progressMarkup = `
<h2 id="progress-sentence" class="sentence" tabindex="-1"></h2>
<p class="hint" data-text="onlyYouSee"></p>
<div class="pictures">
    <h3 data-text="ownPace"></h3>
    <div class="pace"></div>
    <p class="hint" data-text="paceHint"></p>
    <h3 data-text="howTextsWent"></h3>
    <div class="went"></div>
    <p class="key">
        <span><svg viewBox="0 0 16 16" aria-hidden="true"><rect class="alone" x="1" y="1" width="14" height="14" rx="3"/></svg><span data-text="went_alone"></span></span>
        <span><svg viewBox="0 0 16 16" aria-hidden="true"><rect class="with_help" x="1" y="1" width="14" height="14" rx="3"/></svg><span data-text="went_with_help"></span></span>
        <span><svg viewBox="0 0 16 16" aria-hidden="true"><rect class="too_hard" x="1" y="1" width="14" height="14" rx="3"/></svg><span data-text="went_too_hard"></span></span>
    </p>
    <details>
        <summary data-text="asTable"></summary>
        <table class="figures"><thead></thead><tbody></tbody></table>
    </details>
</div>
<div class="hard-section">
    <h3 data-text="hardWordsNow"></h3>
    <table class="hard-words"><thead></thead><tbody></tbody></table>
</div>
<div class="next-section">
    <h3 data-text="nextTexts"></h3>
    <ul class="next-texts" role="list"></ul>
</div>
`;
