// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

export default {
    takePhoto: "Сфотографировать",
    choosePicture: "С этого устройства",
    picturesThatFit: "На ноутбуке",
    noPictureFits: "К этим словам на ноутбуке картинок нет.",
    photoComes: "Картинка передаётся …",
    photoIsTurned: "Ноутбук готовит её …",
    photoStopped: "Остановлено. Ничего не сохранено.",
    photoIsHere: "Она появится, когда этот текст будет прочитан.",
    photoNextTime: "Чтение ушло дальше. Она появится, когда тот текст будут читать снова.",
    photoTakenBack: "Её больше нет, и на ноутбуке тоже.",
    takeBack: "Убрать",
    photoTooLarge: "Картинка слишком большая. Ноутбук принимает до 20 МБ: выберите в камере размер поменьше.",
    photoIsNone: "Такую картинку ноутбук прочитать не может. Подходят JPEG, PNG, WebP, GIF, HEIC и AVIF.",
    photoBusy: "Ноутбук занят другими картинками. Попробуйте ещё раз.",
    onTheInternet: "В интернете",
    outsideWords: "Слово для поиска",
    outsideSearch: "Искать",
    outsideAsks: "Идёт поиск в интернете …",
    outsideSilent: "Не отвечает:",
    outsideNothing: "Ничего не найдено. Попробуйте другое слово.",
    outsideFailed: "Ноутбук не получил ответа из интернета. Попробуйте позже.",
};
