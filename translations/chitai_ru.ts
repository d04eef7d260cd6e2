<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>ControllerWindow</name>
    <message>
        <source>Chitai</source>
        <translation>Читай</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Закончить занятие</translation>
    </message>
    <message>
        <source>Coming next</source>
        <translation>На очереди</translation>
    </message>
    <message>
        <source>Texts that you add wait here.</source>
        <translation>Здесь ждут добавленные тексты.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The child sees</source>
        <translation>Ребёнок видит</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>Из библиотеки</translation>
    </message>
    <message>
        <source>No texts in this language yet.</source>
        <translation>На этом языке пока нет текстов.</translation>
    </message>
    <message>
        <source>Open the child&apos;s window</source>
        <translation>Открыть окно ребёнка</translation>
    </message>
</context>
<context>
    <name>CurrentWord</name>
    <message>
        <source>The text is hidden. B shows it again.</source>
        <translation>Текст скрыт. B покажет его снова.</translation>
    </message>
    <message>
        <source>Choose a language and start.</source>
        <translation>Выберите язык и начните.</translation>
    </message>
    <message>
        <source>Bring a text from the library, or type one below.</source>
        <translation>Возьмите текст из библиотеки или введите свой ниже.</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Прочитано до конца</translation>
    </message>
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>Chitai: for reading</source>
        <translation>Читай: для чтения</translation>
    </message>
</context>
<context>
    <name>IdlePicture</name>
    <message>
        <source>We are about to read.</source>
        <translation>Сейчас будем читать.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the texts</source>
        <translation>Язык текстов</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>QR code of the address</source>
        <translation>QR-код адреса</translation>
    </message>
    <message>
        <source>Address of the pages</source>
        <translation>Адрес страниц</translation>
    </message>
    <message>
        <source>Everybody on this network has access.</source>
        <translation>Доступ есть у всех в этой сети.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) connected</source>
        <translation>
            <numerusform>Подключено %n устройство</numerusform>
            <numerusform>Подключено %n устройства</numerusform>
            <numerusform>Подключено %n устройств</numerusform>
        </translation>
    </message>
    <message>
        <source>shows the text</source>
        <translation>показывает текст</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>управляет</translation>
    </message>
    <message>
        <source>For a tablet&apos;s browser:</source>
        <translation>Для браузера на планшете:</translation>
    </message>
    <message>
        <source>For a browser on this machine:</source>
        <translation>Для браузера на этом компьютере:</translation>
    </message>
</context>
<context>
    <name>Star</name>
    <message>
        <source>Read to the end</source>
        <translation>Прочитано до конца</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Start reading</source>
        <translation>Начать чтение</translation>
    </message>
    <message>
        <source>Bring a text</source>
        <translation>Взять текст</translation>
    </message>
    <message>
        <source>Finish the text</source>
        <translation>Дочитать текст</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Следующий текст</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Следующее слово</translation>
    </message>
    <message>
        <source>Space, Enter, →, Page Down</source>
        <translation>Пробел, Enter, →, Page Down</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>←, Page Up</source>
        <translation>←, Page Up</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>B hides the text from the child and shows it again</source>
        <translation>B скрывает текст от ребёнка и показывает снова</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>To the next text in the queue</source>
        <translation>К следующему тексту в очереди</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Type a word or a sentence</source>
        <translation>Введите слово или предложение</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>chitai::ReadingView</name>
    <message>
        <source>The library has no text in this language. Type one below.</source>
        <translation>На этом языке в библиотеке нет текстов. Введите свой ниже.</translation>
    </message>
    <message>
        <source>The text is too long for one screen.</source>
        <translation>Текст слишком длинный для одного экрана.</translation>
    </message>
    <message>
        <source>There is no word in it to read. Type at least one.</source>
        <translation>Здесь нет слова, которое можно прочитать. Введите хотя бы одно.</translation>
    </message>
    <message>
        <source>The text could not be saved: %1</source>
        <translation>Не удалось сохранить текст: %1</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>Не получилось: %1</translation>
    </message>
</context>
</TS>
