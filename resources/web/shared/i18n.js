// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the pages. English is the source; every table has the same keys (a test looks).

export const tables = {
    en: {
        title: "Chitai",
        lookingForLaptop: "Looking for the laptop. Your place is kept.",
        start: "Start reading",
        end: "End session",
        language: "Language of the texts",
        russian: "Russian",
        german: "German",
        english: "English",
        bring: "Bring a text",
        "next-word": "Next word",
        finish: "Finish the text",
        "next-text": "Next text",
        back: "Back",
        skip: "Skip to the next text",
        hide: "Hide the text",
        show: "Show the text",
        addText: "Word or sentence",
        add: "Add",
        queue: "Coming next",
        suggestions: "From the library",
        remove: "Take out",
        completed: "Read to the end",
        hidden: "The text is hidden",
        idleController: "Choose a language and start.",
        idleDisplay: "We are about to read.",
        nothingToBring: "The library has no text in this language. Type one below.",
        fullScreen: "Tap for full screen",
        failed: "That did not work. Nothing is lost, please try again.",
    },
    de: {
        title: "Chitai",
        lookingForLaptop: "Der Laptop wird gesucht. Die Stelle bleibt erhalten.",
        start: "Lesen beginnen",
        end: "Sitzung beenden",
        language: "Sprache der Texte",
        russian: "Russisch",
        german: "Deutsch",
        english: "Englisch",
        bring: "Text holen",
        "next-word": "Nächstes Wort",
        finish: "Text beenden",
        "next-text": "Nächster Text",
        back: "Zurück",
        skip: "Weiter zum nächsten Text",
        hide: "Text verdecken",
        show: "Text zeigen",
        addText: "Wort oder Satz",
        add: "Hinzufügen",
        queue: "Als Nächstes",
        suggestions: "Aus der Bibliothek",
        remove: "Herausnehmen",
        completed: "Zu Ende gelesen",
        hidden: "Der Text ist verdeckt",
        idleController: "Sprache wählen und beginnen.",
        idleDisplay: "Gleich wird gelesen.",
        nothingToBring: "In dieser Sprache ist kein Text in der Bibliothek. Unten lässt sich einer eingeben.",
        fullScreen: "Für Vollbild antippen",
        failed: "Das hat nicht geklappt. Nichts ist verloren, bitte noch einmal versuchen.",
    },
    ru: {
        title: "Читай",
        lookingForLaptop: "Ищем ноутбук. Место в тексте сохранено.",
        start: "Начать чтение",
        end: "Закончить занятие",
        language: "Язык текстов",
        russian: "Русский",
        german: "Немецкий",
        english: "Английский",
        bring: "Взять текст",
        "next-word": "Следующее слово",
        finish: "Дочитать текст",
        "next-text": "Следующий текст",
        back: "Назад",
        skip: "Перейти к следующему тексту",
        hide: "Скрыть текст",
        show: "Показать текст",
        addText: "Слово или предложение",
        add: "Добавить",
        queue: "Дальше",
        suggestions: "Из библиотеки",
        remove: "Убрать",
        completed: "Прочитано до конца",
        hidden: "Текст скрыт",
        idleController: "Выберите язык и начните.",
        idleDisplay: "Сейчас будем читать.",
        nothingToBring: "На этом языке в библиотеке пока нет текстов. Введите свой ниже.",
        fullScreen: "Коснитесь, чтобы открыть на весь экран",
        failed: "Не получилось. Ничего не потеряно, попробуйте ещё раз.",
    },
};

/** The table for ?ui=… or the browser's first language that there is. */
export function chooseLanguage(search, browserLanguages) {
    const wished = [new URLSearchParams(search).get("ui"), ...browserLanguages];
    for (const tag of wished) {
        const code = (tag || "").slice(0, 2).toLowerCase();
        if (Object.hasOwn(tables, code))
            return code;
    }
    return "en";
}

/** Puts the words into the page: data-text for content, data-label for accessible names and tooltips,
 *  data-placeholder for input fields. Gives a function that looks a key up. */
export function translatePage(root = document) {
    const code = chooseLanguage(location.search, navigator.languages || []);
    const table = tables[code];
    root.documentElement.lang = code;
    root.title = table.title;
    for (const element of root.querySelectorAll("[data-text]"))
        element.textContent = table[element.dataset.text];
    for (const element of root.querySelectorAll("[data-label]")) {
        element.setAttribute("aria-label", table[element.dataset.label]);
        element.title = table[element.dataset.label];
    }
    for (const element of root.querySelectorAll("[data-placeholder]"))
        element.placeholder = table[element.dataset.placeholder];
    return (key) => table[key];
}
