// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// npm.mjs PACKAGES DATA OUT: splits the words of the lists in DATA with what npm offers, "hyphen" and "syllable",
// found in the folder PACKAGES, and writes lists of the same form to OUT/hyphen and OUT/syllable, for
// scripts/bench syllables. "syllable" only counts, so its borders stand behind the word, where they are
// counted but never right.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const [packages, data, out] = process.argv.slice(2);
const require = createRequire(join(resolve(packages), 'package.json'));
const patterns = {'ru.dev.tsv': 'ru', 'ru_phon.dev.tsv': 'ru', 'de.dev.tsv': 'de', 'en.dev.tsv': 'en-us'};

function write(peer, name, split) {
    if (!existsSync(join(data, name)))
        return;
    mkdirSync(join(out, peer), {recursive: true});
    const words = readFileSync(join(data, name), 'utf8').split('\n').map(line => line.split('\t')[0]).filter(Boolean);
    writeFileSync(join(out, peer, name), words.map(word => `${word}\t${split(word)}\n`).join(''));
}

for (const [name, language] of Object.entries(patterns)) {
    const {hyphenateSync} = require(`hyphen/${language}`);
    write('hyphen', name, word => hyphenateSync(word, {hyphenChar: '-', minWordLength: 2}));
}
const {syllable} = await import(pathToFileURL(require.resolve('syllable')));
write('syllable', 'en.dev.tsv', word => word + '-'.repeat(Math.max(syllable(word), 1) - 1));
