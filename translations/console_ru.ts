<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>chitai::Console</name>
    <message>
        <source>Serve the tablet pages without any window.</source>
        <translation>Только страницы для планшетов, без окон.</translation>
    </message>
    <message>
        <source>Keep the family&apos;s data in this folder.</source>
        <translation>Хранить данные семьи в этой папке.</translation>
    </message>
    <message>
        <source>Listen on this port, or on the next free one (8000); 0 takes any.</source>
        <translation>Работать на этом порту или на следующем свободном (8000); 0 — на любом.</translation>
    </message>
    <message>
        <source>Listen on this address of the machine alone (all of them).</source>
        <translation>Работать только на этом адресе компьютера (на всех).</translation>
    </message>
    <message>
        <source>paired: devices that were paired, the default. local: everybody on this machine, nobody else. open: everybody on a trusted network.</source>
        <translation>paired: подключённые устройства, так по умолчанию. local: все на этом компьютере и больше никто. open: все в сети, которой вы доверяете.</translation>
    </message>
    <message>
        <source>Language of the interface, and offered for reading: ru, de or en.</source>
        <translation>Язык программы, он же предлагается для чтения: ru, de или en.</translation>
    </message>
    <message>
        <source>The child&apos;s screen, by name or number from 1.</source>
        <translation>Экран ребёнка: имя или номер, начиная с 1.</translation>
    </message>
    <message>
        <source>What to tell on standard error: error, warning, info or debug.</source>
        <translation>О чём писать в поток ошибок: error, warning, info или debug.</translation>
    </message>
    <message>
        <source>Add the texts of a file (.txt, .csv, .tsv, .json, .epub) to the library, and end.</source>
        <translation>Добавить тексты из файла (.txt, .csv, .tsv, .json, .epub) в библиотеку и закончить.</translation>
    </message>
    <message>
        <source>Write the library into a file (.csv, .tsv, .json, .txt), and end.</source>
        <translation>Записать библиотеку в файл (.csv, .tsv, .json, .txt) и закончить.</translation>
    </message>
    <message>
        <source>Write all data into a .zip file, and end.</source>
        <translation>Записать все данные в файл .zip и закончить.</translation>
    </message>
    <message>
        <source>Put the data of a backup in the place of what is there, and end.</source>
        <translation>Заменить нынешние данные данными из резервной копии и закончить.</translation>
    </message>
    <message>
        <source>Split words from standard input, one a line, and end: ru, de or en.</source>
        <translation>Разделить на слоги слова из стандартного ввода, по одному в строке, и закончить: ru, de или en.</translation>
    </message>
    <message>
        <source>chitai --help tells what is possible.</source>
        <translation>Что можно, подскажет: chitai --help</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>Для --%1 нужно имя файла.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port — это число от 0 до 65535.</translation>
    </message>
    <message>
        <source>--access is paired, local or open.</source>
        <translation>--access бывает paired, local или open.</translation>
    </message>
    <message>
        <source>--listen is an address, for example 192.168.1.20 or 0.0.0.0.</source>
        <translation>--listen — это адрес, например 192.168.1.20 или 0.0.0.0.</translation>
    </message>
    <message>
        <source>--listen %1 is for others on the network, and --access=local keeps them out. Leave one of them away.</source>
        <translation>--listen %1 пускает других из сети, а --access=local не пускает никого. Оставьте что-то одно.</translation>
    </message>
    <message>
        <source>--%1 is ru, de or en.</source>
        <translation>--%1 бывает ru, de или en.</translation>
    </message>
    <message>
        <source>--log-level is error, warning, info or debug.</source>
        <translation>--log-level бывает error, warning, info или debug.</translation>
    </message>
    <message>
        <source>Teaches a child to read: a text on the second screen, a parent who steps through it.</source>
        <translation>Учит ребёнка читать: текст на втором экране, а взрослый ведёт по нему слово за словом.</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;?</source>
        <translation>Что такое «%1»?</translation>
    </message>
    <message>
        <source>What kind of file is &quot;%1&quot;? Its name should end in .txt, .csv, .tsv, .json or, of a book, .epub.</source>
        <translation>Что за файл «%1»? Его имя должно оканчиваться на .txt, .csv, .tsv, .json или, если это книга, на .epub.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be read: %2.</source>
        <translation>Файл «%1» не читается: %2.</translation>
    </message>
    <message>
        <source>nothing, a line is a text</source>
        <translation>ничего, строка — это текст</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>Read as %1. Between the fields: %2. The first line is %3.</source>
        <translation>Прочитано как %1. Между полями: %2. Первая строка: %3.</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>не заголовок</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  строка %1: %2</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Пропущены столбцы: %1.</translation>
    </message>
    <message>
        <source>None of the columns is called &quot;text&quot;.</source>
        <translation>Ни один из столбцов не называется «text».</translation>
    </message>
    <message>
        <source>Texts imported: %1. There already, or twice in the file: %2. Lines that could not be used: %3.</source>
        <translation>Добавлено текстов: %1. Уже были или повторялись в файле: %2. Негодных строк: %3.</translation>
    </message>
    <message>
        <source>Texts go out as .txt, .csv, .tsv or .json.</source>
        <translation>Тексты сохраняются в .txt, .csv, .tsv или .json.</translation>
    </message>
    <message>
        <source>Texts exported: %1.</source>
        <translation>Сохранено текстов: %1.</translation>
    </message>
    <message>
        <source>In the backup: %1 texts, %2 pictures.</source>
        <translation>В резервной копии: текстов %1, картинок %2.</translation>
    </message>
    <message>
        <source>It is of an earlier version, which can&apos;t prove that nothing is missing.</source>
        <translation>Она сделана прежней версией, которая не может подтвердить, что ничего не пропало.</translation>
    </message>
    <message>
        <source>Pictures that its texts have and it has not: %1.</source>
        <translation>Картинок, которые есть у текстов, но не в копии: %1.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as &quot;%1.before-restore&quot;.</source>
        <translation>Восстановлено. То, что было раньше, лежит в «%1.before-restore».</translation>
    </message>
    <message>
        <source>The backup is written.</source>
        <translation>Резервная копия готова.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; can&apos;t be written to.</source>
        <translation>В папку «%1» нельзя ничего записать.</translation>
    </message>
    <message>
        <source>The data in &quot;%1&quot; is in use by the machine &quot;%2&quot;. If no Chitai runs there, delete %3 and start again.</source>
        <translation>Данными в «%1» сейчас пользуется компьютер «%2». Если Chitai там не запущена, удалите %3 и запустите программу снова.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; has no room left. Free some space and start again; nothing was changed.</source>
        <translation>В папке «%1» кончилось место. Освободите его и запустите программу снова; ничего не изменилось.</translation>
    </message>
    <message>
        <source>Chitai is running already with the data in &quot;%1&quot;.</source>
        <translation>Chitai уже запущена с данными в «%1».</translation>
    </message>
    <message>
        <source>Paired: %1
</source>
        <translation>Подключено: %1
</translation>
    </message>
    <message>
        <source>The code has run out. For another: kill -USR1 %1
</source>
        <translation>Код больше не действует. Новый даст: kill -USR1 %1
</translation>
    </message>
    <message>
        <source>Too many wrong codes. For another one, in %1 seconds: kill -USR1 %2
</source>
        <translation>Слишком много неверных кодов. Новый даст через %1 с: kill -USR1 %2
</translation>
    </message>
    <message>
        <source>The next code has to wait for %1 seconds.
</source>
        <translation>Следующий код появится не раньше чем через %1 с.
</translation>
    </message>
    <message>
        <source>Pairing code: %1
</source>
        <translation>Код подключения: %1
</translation>
    </message>
    <message>
        <source>There is no network, so no tablet can come.
</source>
        <translation>Сети нет, поэтому планшет не подключить.
</translation>
    </message>
    <message>
        <source>For tablets: %1
</source>
        <translation>Для планшетов: %1
</translation>
    </message>
    <message>
        <source>There is no display here, so no window opens; the tablet pages are served.
</source>
        <translation>Экрана здесь нет, поэтому окна не откроются; страницы для планшетов работают.
</translation>
    </message>
    <message>
        <source>Everybody on this network has access (--access=open).
</source>
        <translation>Доступ есть у всех в этой сети (--access=open).
</translation>
    </message>
    <message>
        <source>Only this machine has access (--access=local).
</source>
        <translation>Доступ есть только у этого компьютера (--access=local).
</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; it must be a number from %3 to %4.</source>
        <translation>%1 — это «%2», а должно быть число от %3 до %4.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; it must be reading or phonetic.</source>
        <translation>%1 — это «%2», а должно быть reading или phonetic.</translation>
    </message>
</context>
</TS>
