// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the pages that a device sees before it is paired. They stand here and not with those of
// the other pages, which such a device may not have.

export const tables = {
    en: {
        pairTitle: "Pair this device",
        pairIntro: "On the laptop, open “Devices” in Chitai. Scan the square code there, or type the six digits here.",
        code: "Six digits from the laptop",
        name: "A name for this device, if you like",
        pair: "Pair",
        wrongCode: "That is not the code, or it was used or is older than two minutes. Ask for a new one on the laptop.",
        lockedCode: "Too many wrong codes. Ask for a new one on the laptop in a moment.",
        failed: "That did not work. Please try again.",
        noLaptop: "The laptop can't be reached. Check that both are on the same Wi-Fi.",
        pairedTitle: "Paired",
        known: "The laptop knows this device as “%1”. What shall it do?",
        openController: "Control the reading",
        openDisplay: "Show the text",
        warningLink: "The browser warned of this page?",
        warningTitle: "Why the browser warns",
        warningWhy: "Your laptop speaks to this device without the internet, encrypted, so that nobody can read along. For a site on the internet a company vouches. For a laptop at home nobody does, so the browser asks you once.",
        pictureHome: "A house with a laptop and a tablet that speak to each other; the internet stays outside.",
        onceTitle: "Let it through once",
        onceText: "The browser then remembers this laptop.",
        pictureWarning: "A warning in the browser: first the small button for details, then the line that leads on.",
        onceSafari: "iPad: “Show details”, then “visit this website”.",
        onceChrome: "Android, Chrome: “Advanced”, then “Proceed to …”.",
        onceFirefox: "Firefox: “Advanced”, then “Accept the risk and continue”.",
        sureTitle: "To be sure",
        sureText: "In the browser's warning, look at the certificate. Its SHA-256 fingerprint is the row of letters and digits that the laptop shows on the page “Devices”. If both are the same, it is your laptop.",
        pictureCompare: "Laptop and tablet show the same row of letters.",
        installTitle: "Without a warning, for good",
        installText: "Install the certificate of your family on the tablet. It is good for your laptop, whatever its address becomes, and for no site on the internet.",
        installDownload: "Fetch the certificate",
        pictureInstall: "Fetch it, open the settings, confirm.",
        ipadTitle: "iPad and iPhone",
        ipad1: "Tap the button above in Safari and allow the profile.",
        ipad2: "Settings → Profile Downloaded → Install.",
        ipad3: "Settings → General → About → Certificate Trust Settings: switch it on for “Chitai on …”.",
        androidTitle: "Android",
        android1: "Tap the button above.",
        android2: "Settings → Security → Encryption & credentials → Install a certificate → CA certificate: choose the file.",
        installLimits: "Compare the fingerprint here too: the laptop shows that of the family's certificate as well.",
        backToPairing: "Back",
    },
    de: {
        pairTitle: "Dieses Gerät koppeln",
        pairIntro: "Öffne auf dem Laptop in Chitai die Seite „Geräte“. Scanne dort den Code, oder gib hier die sechs Ziffern ein.",
        code: "Sechs Ziffern vom Laptop",
        name: "Ein Name für dieses Gerät, wenn du magst",
        pair: "Koppeln",
        wrongCode: "Das ist nicht der Code, oder er wurde schon benutzt oder ist älter als zwei Minuten. Lass dir auf dem Laptop einen neuen geben.",
        lockedCode: "Zu viele falsche Codes. Lass dir gleich auf dem Laptop einen neuen geben.",
        failed: "Das hat nicht geklappt. Bitte noch einmal versuchen.",
        noLaptop: "Der Laptop ist nicht zu erreichen. Sind beide im selben WLAN?",
        pairedTitle: "Gekoppelt",
        known: "Der Laptop kennt dieses Gerät als „%1“. Was soll es tun?",
        openController: "Das Lesen steuern",
        openDisplay: "Den Text zeigen",
        warningLink: "Hat der Browser vor dieser Seite gewarnt?",
        warningTitle: "Warum der Browser warnt",
        warningWhy: "Dein Laptop spricht ohne das Internet mit diesem Gerät, und zwar verschlüsselt, damit niemand mitliest. Für eine Seite im Internet bürgt eine Firma. Für einen Laptop zu Hause bürgt niemand, deshalb fragt der Browser einmal bei dir nach.",
        pictureHome: "Ein Haus, in dem Laptop und Tablet miteinander sprechen; das Internet bleibt draußen.",
        onceTitle: "Einmal durchlassen",
        onceText: "Danach kennt der Browser diesen Laptop.",
        pictureWarning: "Eine Warnung im Browser: erst die kleine Taste für Einzelheiten, dann die Zeile, die weiterführt.",
        onceSafari: "iPad: „Details einblenden“, dann „diese Website besuchen“.",
        onceChrome: "Android, Chrome: „Erweitert“, dann „Weiter zu …“.",
        onceFirefox: "Firefox: „Erweitert“, dann „Risiko akzeptieren und fortfahren“.",
        sureTitle: "Ganz sicher gehen",
        sureText: "Sieh dir in der Warnung des Browsers das Zertifikat an. Sein SHA-256-Fingerabdruck ist die Reihe von Buchstaben und Ziffern, die der Laptop auf der Seite „Geräte“ zeigt. Sind beide gleich, dann ist es dein Laptop.",
        pictureCompare: "Laptop und Tablet zeigen dieselbe Reihe von Buchstaben.",
        installTitle: "Dauerhaft ohne Warnung",
        installText: "Installiere das Zertifikat eurer Familie auf dem Tablet. Es gilt für euren Laptop, auch wenn er eine andere Adresse bekommt, und für keine Seite im Internet.",
        installDownload: "Zertifikat holen",
        pictureInstall: "Holen, die Einstellungen öffnen, bestätigen.",
        ipadTitle: "iPad und iPhone",
        ipad1: "Tippe in Safari auf die Taste oben und erlaube das Profil.",
        ipad2: "Einstellungen → Profil geladen → Installieren.",
        ipad3: "Einstellungen → Allgemein → Info → Zertifikatsvertrauenseinstellungen: bei „Chitai on …“ einschalten.",
        androidTitle: "Android",
        android1: "Tippe auf die Taste oben.",
        android2: "Einstellungen → Sicherheit → Verschlüsselung und Anmeldedaten → Zertifikat installieren → CA-Zertifikat: die Datei wählen.",
        installLimits: "Vergleiche auch hier den Fingerabdruck: Der Laptop zeigt auch den des Familienzertifikats.",
        backToPairing: "Zurück",
    },
    ru: {
        pairTitle: "Подключить это устройство",
        pairIntro: "Откройте на ноутбуке в Chitai страницу «Устройства». Отсканируйте там код или введите здесь шесть цифр.",
        code: "Шесть цифр с ноутбука",
        name: "Имя устройства, если хотите",
        pair: "Подключить",
        wrongCode: "Код не подошёл, уже использован или старше двух минут. Попросите новый на ноутбуке.",
        lockedCode: "Слишком много неверных кодов. Чуть позже попросите новый на ноутбуке.",
        failed: "Не получилось. Попробуйте ещё раз.",
        noLaptop: "Ноутбук не отвечает. Проверьте, что оба устройства в одной сети Wi-Fi.",
        pairedTitle: "Подключено",
        known: "Ноутбук знает это устройство под именем «%1». Что оно будет делать?",
        openController: "Управлять чтением",
        openDisplay: "Показывать текст",
        warningLink: "Браузер предупредил об этой странице?",
        warningTitle: "Почему браузер предупреждает",
        warningWhy: "Ноутбук связан с этим устройством без интернета, и связь зашифрована, чтобы никто не подсматривал. За сайт в интернете ручается какая-нибудь компания. За домашний ноутбук не ручается никто, поэтому браузер один раз спрашивает вас.",
        pictureHome: "Дом, в котором ноутбук и планшет связаны друг с другом; интернет остаётся снаружи.",
        onceTitle: "Разрешите один раз",
        onceText: "Потом браузер запомнит этот ноутбук.",
        pictureWarning: "Предупреждение в браузере: сначала маленькая кнопка с подробностями, потом строка, которая ведёт дальше.",
        onceSafari: "iPad: «Подробнее», затем «посетить этот веб-сайт».",
        onceChrome: "Android, Chrome: «Дополнительные», затем «Перейти на сайт …».",
        onceFirefox: "Firefox: «Дополнительно», затем «Принять риск и продолжить».",
        sureTitle: "Чтобы не сомневаться",
        sureText: "В предупреждении браузера откройте сертификат. Его отпечаток SHA-256 — это ряд букв и цифр, который ноутбук показывает на странице «Устройства». Если они совпадают, это ваш ноутбук.",
        pictureCompare: "Ноутбук и планшет показывают один и тот же ряд букв.",
        installTitle: "Навсегда без предупреждений",
        installText: "Установите на планшет сертификат вашей семьи. Он действует для вашего ноутбука, какой бы адрес тот ни получил, и ни для одного сайта в интернете.",
        installDownload: "Скачать сертификат",
        pictureInstall: "Скачайте, откройте настройки, подтвердите.",
        ipadTitle: "iPad и iPhone",
        ipad1: "Нажмите кнопку выше в Safari и разрешите загрузку профиля.",
        ipad2: "Настройки → Профиль загружен → Установить.",
        ipad3: "Настройки → Основные → Об этом устройстве → Доверие сертификатам: включите «Chitai on …».",
        androidTitle: "Android",
        android1: "Нажмите кнопку выше.",
        android2: "Настройки → Безопасность → Шифрование и учётные данные → Установить сертификат → Сертификат ЦС: выберите файл.",
        installLimits: "Сравните отпечаток и здесь: ноутбук показывает и отпечаток семейного сертификата.",
        backToPairing: "Назад",
    },
};

/** The table for ?ui=… or the browser's first language that there is. */
export function chooseTable(search, browserLanguages) {
    const wished = [new URLSearchParams(search).get("ui"), ...browserLanguages];
    const codes = wished.map((tag) => (tag || "").slice(0, 2).toLowerCase());
    return codes.find((code) => Object.hasOwn(tables, code)) || "en";
}

/** Puts the words into the page; gives a function that looks a key up. */
export function translate(page) {
    const code = chooseTable(location.search, navigator.languages || []);
    page.documentElement.lang = code;
    for (const element of page.querySelectorAll("[data-text]"))
        element.textContent = tables[code][element.dataset.text];
    for (const element of page.querySelectorAll("[data-label]"))
        element.setAttribute("aria-label", tables[code][element.dataset.label]);
    return (key) => tables[code][key];
}
