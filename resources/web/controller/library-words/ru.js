// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

export default {
    search: "Найти текст",
    filters: "Показать только",
    order: "Порядок",
    orderAlphabetical: "По алфавиту",
    orderNewest: "Сначала новые",
    orderLeastRead: "Сначала малочитанные",
    orderShortest: "Сначала короткие",
    orderEasiest: "Сначала лёгкие",
    onlyNew: "Новые",
    onlyIllustrated: "С картинкой",
    onlyStarred: "Со звёздочкой",
    allLanguages: "Все языки",
    showMore: "Показать ещё",
    nothingFound: "Ничего не нашлось. Попробуйте меньше букв или фильтров.",
    star: "Звёздочка",
    isNew: "новый",
    hasPicture: "с картинкой",
    isWaiting: "ждёт в очереди",
    isShown: "на экране",
    tapToAdd: "Коснитесь текста, и ребёнок его увидит.",
};
