// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made of resources/shared/display.json by resources/shared/display-facts.cmake; not to be edited.

export const facts = {
"style": [
{ "key": "syllables", "choices": ["none", "dot", "hyphen", "colours", "arcs"], "default": "colours" },
{ "key": "palette", "choices": ["safe", "primer", "grey"], "default": "safe" },
{ "key": "scope", "choices": ["current", "all"], "default": "current" },
{ "key": "support", "choices": ["strong", "light", "none"], "default": "strong" },
{ "key": "vowels", "default": false },
{ "key": "capitals", "default": false },
{ "key": "stress", "default": true },
{ "key": "family", "default": "", "longest": 100 },
{ "key": "size", "least": 0.4, "most": 1, "default": 1 },
{ "key": "letter_gap", "least": 0, "most": 0.3, "default": 0 },
{ "key": "line_height", "least": 1.3, "most": 2.4, "default": 1.5 },
{ "key": "tint", "choices": ["paper", "white", "cream", "green", "blue", "rose"], "default": "paper" },
{ "key": "dim_read", "default": true },
{ "key": "dim_coming", "default": false },
{ "key": "dim_other_lines", "default": false },
{ "key": "by_syllable", "default": false },
{ "key": "picture", "choices": ["above", "below", "beside", "full"], "default": "above" },
{ "key": "still", "default": false },
{ "key": "growing", "default": true },
{ "key": "speech", "choices": ["nothing", "words", "texts"], "default": "nothing" }
],
"colours": {
"light": {
"ink": "#1e1b16",
"quiet": "#635c51",
"highlight": "#ffe08a",
"tint": {
"paper": "#fbf7ef",
"white": "#ffffff",
"cream": "#faefd3",
"green": "#e8f4e5",
"blue": "#e8f1fa",
"rose": "#fdeeef"
},
"palette": {
"safe": { "a": "#1b57b5", "b": "#a83a0d", "mark": "a" },
"primer": { "a": "#1b4db5", "b": "#b3121f", "mark": "a" },
"grey": { "a": "#1e1b16", "b": "#635b4e", "mark": "quiet" }
},
"controls": {
"surface": "#ffffff",
"raised": "#f4efe6",
"accent": "#1f5fbf",
"on_accent": "#ffffff",
"good": "#2e7d46",
"careful": "#9a6a00",
"wrong": "#b3261e",
"accent_soft": "#e4edf9",
"good_soft": "#e3f0e4",
"careful_soft": "#fbebc8",
"line": "#e7decf",
"edge": "#8c8273",
"bezel": "#3b342c"
}
},
"dark": {
"ink": "#f2ede3",
"quiet": "#a9a294",
"highlight": "#4f4110",
"tint": {
"paper": "#15171c",
"white": "#000000",
"cream": "#1c1810",
"green": "#101a14",
"blue": "#0f1824",
"rose": "#20141a"
},
"palette": {
"safe": { "a": "#9cc5ff", "b": "#ffb085", "mark": "a" },
"primer": { "a": "#8fc0ff", "b": "#ff9c9c", "mark": "a" },
"grey": { "a": "#f2ede3", "b": "#b9b2a5", "mark": "quiet" }
},
"controls": {
"surface": "#1d2027",
"raised": "#272b34",
"accent": "#7fb2ff",
"on_accent": "#10131a",
"good": "#7ccb92",
"careful": "#e6b450",
"wrong": "#ff8a80",
"accent_soft": "#22324b",
"good_soft": "#1f3328",
"careful_soft": "#3a3018",
"line": "#323742",
"edge": "#7c7869",
"bezel": "#3a404c"
}
}
},
"motion": { "glide": 180, "slide": 320, "reveal": 400, "growth": 900, "pause": 700 },
"typesetting": { "word_gap": 0.6, "longest_line": 40, "largest_share": 0.34, "least_share": 0.07, "stanza_gap": 0.5, "longest_chain": 6 },
"screen": {
"margin": 0.07,
"picture": 0.55,
"patch_beside": 0.12,
"patch_height": 1.38,
"patch_radius": 0.18,
"arrival": 0.3,
"idle_picture": 0.5,
"star": 0.12,
"star_inset": 0.6,
"dot": 0.12,
"dot_least": 4,
"dot_inset": 0.5,
"dot_opacity": 0.5
},
"words": { "dropped": ".,!?;:\"'", "dashes": "-\u2010\u2011\u2012\u2013\u2014\u2015" }
};
