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
    <message>
        <source>This is no backup of Chitai, or it is damaged. Nothing was changed.</source>
        <translation>Это не резервная копия Chitai, или она повреждена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can&apos;t be read. Nothing was changed.</source>
        <translation>Файл «%1» не читается. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A file that is no backup would be replaced. Choose a name that ends in .zip. Nothing was changed.</source>
        <translation>На этом месте другой файл, не резервная копия. Выберите имя, которое кончается на .zip. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed.</source>
        <translation>Такого файла нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A file in the archive is too large.</source>
        <translation>Один из файлов в архиве слишком большой.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; can&apos;t be read.</source>
        <translation>Картинка «%1» не читается.</translation>
    </message>
    <message>
        <source>The folder of the backup is not there.</source>
        <translation>Папки для резервной копии нет.</translation>
    </message>
    <message>
        <source>This is no book that can be read here (EPUB), or it is damaged.</source>
        <translation>Это не книга в формате EPUB, или она повреждена.</translation>
    </message>
    <message>
        <source>The book is too large to be read here.</source>
        <translation>Книга слишком большая.</translation>
    </message>
    <message>
        <source>The book is locked by its seller (DRM): no other program can read it.</source>
        <translation>Книга защищена продавцом (DRM): другие программы её не прочтут.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened.</source>
        <translation>Файл не открывается.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>Файл не удаётся записать.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>На диске нет места.</translation>
    </message>
    <message>
        <source>The letters of the file can&apos;t be read. Save it as UTF-8.</source>
        <translation>Буквы в файле не читаются. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>This is no file of texts: it has bytes that are no text.</source>
        <translation>Это не файл с текстами: в нём есть байты, которые текстом не являются.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation>Файл больше %1 МБ. Разделите его.</translation>
    </message>
    <message>
        <source>The disk is full. What was in the file before is still there.</source>
        <translation>На диске нет места. То, что было в файле раньше, сохранилось.</translation>
    </message>
    <message>
        <source>The file is no JSON: %1, at byte %2.</source>
        <translation>Файл — не JSON: %1, байт %2.</translation>
    </message>
    <message>
        <source>The file has no list of texts: [&quot;…&quot;] or {&quot;items&quot;: [{&quot;text&quot;: &quot;…&quot;}]}.</source>
        <translation>В файле нет списка текстов: [&quot;…&quot;] или {&quot;items&quot;: [{&quot;text&quot;: &quot;…&quot;}]}.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>На диске нет места. Ничего не изменено; освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no such database.</source>
        <translation>Такой базы данных нет.</translation>
    </message>
    <message>
        <source>The database is empty.</source>
        <translation>База данных пуста.</translation>
    </message>
    <message>
        <source>The database has rows that belong to nothing (in %1). It was left as it is.</source>
        <translation>В базе данных есть строки, которые ни к чему не относятся (в %1). Она оставлена как есть.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read as a database. It was left as it is.</source>
        <translation>Файл не читается как база данных. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>The file is a database of another program. It was left as it is; choose another folder with --data-dir.</source>
        <translation>Это база данных другой программы. Она оставлена как есть; выберите другую папку с помощью --data-dir.</translation>
    </message>
    <message>
        <source>The database was written by a later version of Chitai (schema %1, this version knows %2). It was left as it is; start the later version.</source>
        <translation>База данных записана более новой версией Chitai (схема %1, эта версия знает %2). Она оставлена как есть; запустите новую версию.</translation>
    </message>
    <message>
        <source>The database has other tables than Chitai&apos;s. Nothing was changed.</source>
        <translation>В базе данных не те таблицы, что у Chitai. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Текст длиннее %1 знаков.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Текст пуст.</translation>
    </message>
    <message>
        <source>The text has no word to read, only punctuation.</source>
        <translation>В тексте нет слов, только знаки препинания.</translation>
    </message>
    <message>
        <source>It has bytes that are no letters in %1.</source>
        <translation>В ней есть байты, которые в %1 не буквы.</translation>
    </message>
    <message>
        <source>It has more fields than the table has columns.</source>
        <translation>В ней больше полей, чем столбцов в таблице.</translation>
    </message>
    <message>
        <source>It is neither a text nor an object.</source>
        <translation>Это не текст и не объект.</translation>
    </message>
    <message>
        <source>The book has no chapter &quot;%1&quot;.</source>
        <translation>В книге нет главы «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language that is taught here: Russian, German or English (ru, de, en) is.</source>
        <translation>«%1» — не тот язык, на котором здесь учат читать: это русский, немецкий или английский (ru, de, en).</translation>
    </message>
    <message>
        <source>List the paired devices, and end.</source>
        <translation>Перечислить подключённые устройства и завершиться.</translation>
    </message>
    <message>
        <source>Take a paired device out, named as in the list or by its id, and end.</source>
        <translation>Отключить устройство, названное как в списке или по идентификатору, и завершиться.</translation>
    </message>
    <message>
        <source>--forget-device needs the name or the id of a device.</source>
        <translation>После --forget-device нужно имя или идентификатор устройства.</translation>
    </message>
    <message>
        <source>connected now</source>
        <translation>сейчас на связи</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>последний раз %1</translation>
    </message>
    <message>
        <source>paired %1</source>
        <translation>подключено %1</translation>
    </message>
    <message>
        <source>It does not answer. End it and try again.</source>
        <translation>Она не отвечает. Завершите её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>No device is paired.</source>
        <translation>Ни одно устройство не подключено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken out. It gets in again only with a new code.</source>
        <translation>«%1» отключено. Снова подключиться оно сможет только с новым кодом.</translation>
    </message>
    <message>
        <source>No device is called &quot;%1&quot;. chitai --devices lists them.</source>
        <translation>Устройства «%1» нет. Список покажет chitai --devices.</translation>
    </message>
    <message>
        <source>Several devices are called &quot;%1&quot;; none was taken out. Name one of them by the id at the beginning of its line.</source>
        <translation>Имя «%1» носят несколько устройств; ни одно не отключено. Укажите идентификатор из начала строки.</translation>
    </message>
    <message>
        <source>Others on this machine can read the key in config.yaml. Make the file yours alone (chmod 600), and if somebody may have read it, ask the service for another key.
</source>
        <translation>Другие на этой машине могут прочитать ключ в config.yaml. Закройте файл от других (chmod 600), а если его могли прочитать, запросите у сервиса новый ключ.
</translation>
    </message>
    <message>
        <source>Another program has locked the database. Nothing was changed; try again in a moment.</source>
        <translation>Базу данных заняла другая программа. Ничего не изменилось; попробуйте ещё раз чуть позже.</translation>
    </message>
    <message>
        <source>The disk can only be read. Nothing was changed; take another one, or start the computer again.</source>
        <translation>Диск доступен только для чтения. Ничего не изменилось; возьмите другой или перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>The folder may not be written to. Nothing was changed; allow it, or choose another one.</source>
        <translation>В эту папку нельзя писать. Ничего не изменилось; разрешите запись или выберите другую.</translation>
    </message>
    <message>
        <source>The disk does not take the file. Nothing was changed; check the disk and try again.</source>
        <translation>Диск не принимает файл. Ничего не изменилось; проверьте диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was changed; restore the last backup.</source>
        <translation>База данных повреждена. Ничего не изменилось; верните последнюю копию.</translation>
    </message>
    <message>
        <source>The database can only be read. Nothing was changed; make its file writable, or start the computer again.</source>
        <translation>База данных доступна только для чтения. Ничего не изменилось; разрешите запись в её файл или перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>The database did not accept the change (%1). Nothing was changed; check the disk and try again.</source>
        <translation>База данных не приняла изменение (%1). Ничего не изменилось; проверьте диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; can&apos;t be opened: %2. It was left as it is; check that its folder may be read and written.</source>
        <translation>База данных «%1» не открывается: %2. Она осталась как есть; проверьте, можно ли читать её папку и писать в неё.</translation>
    </message>
    <message>
        <source>The database is damaged, so no backup is made of it. Restore the last good one.</source>
        <translation>База данных повреждена, поэтому её копия не делается. Верните последнюю хорошую.</translation>
    </message>
    <message>
        <source>Saved from the damaged data: %1 texts, %2 sessions, %3 notes of the reading.</source>
        <translation>Спасено из повреждённых данных: текстов — %1, занятий — %2, заметок о чтении — %3.</translation>
    </message>
    <message>
        <source>The family&apos;s data in &quot;%1&quot; is damaged; it was left as it is.</source>
        <translation>Данные семьи в «%1» повреждены; они остались как есть.</translation>
    </message>
    <message>
        <source>There is no backup in its folder; one in a file comes back with chitai --restore FILE.</source>
        <translation>Копии в их папке нет; копию из файла вернёт chitai --restore ФАЙЛ.</translation>
    </message>
    <message>
        <source>The last good backup is from %1. It comes back, with what can still be read of the damaged data, with: chitai --restore &quot;%2&quot;</source>
        <translation>Последняя хорошая копия — %1. Вернуть её вместе с тем, что ещё читается в повреждённых данных: chitai --restore &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The disk with the folder &quot;%1&quot; can only be read. Start the computer again, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>Диск с папкой «%1» доступен только для чтения. Перезагрузите компьютер или выберите другую папку через --data-dir; ничего не изменилось.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; can&apos;t be written to. Allow it, or choose another one with --data-dir; nothing was changed.</source>
        <translation>В папку «%1» нельзя писать. Разрешите запись или выберите другую через --data-dir; ничего не изменилось.</translation>
    </message>
    <message>
        <source>The library in this file, or on this server: postgresql://USER@HOST/NAME</source>
        <translation>Библиотека в этом файле или на этом сервере: postgresql://ПОЛЬЗОВАТЕЛЬ@КОМПЬЮТЕР/ИМЯ</translation>
    </message>
    <message>
        <source>Copy a library, a file or a URL, into the empty one that is named next, and end.</source>
        <translation>Скопировать библиотеку (файл или URL) в пустую, названную следом, и завершиться.</translation>
    </message>
    <message>
        <source>--copy-database needs two databases: from which, and into which.</source>
        <translation>--copy-database нужны две базы данных: из какой и в какую.</translation>
    </message>
    <message>
        <source>--database needs a file or postgresql://USER@HOST/NAME.</source>
        <translation>--database нужен файл или postgresql://ПОЛЬЗОВАТЕЛЬ@КОМПЬЮТЕР/ИМЯ.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is missing. Install the package libqt6sql6-psql. Nothing was changed.</source>
        <translation>Нет драйвера PostgreSQL. Установите пакет libqt6sql6-psql. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The server of the database does not answer. Nothing was changed; try again in a moment.</source>
        <translation>Сервер базы данных не отвечает. Ничего не изменено; попробуйте ещё раз через минуту.</translation>
    </message>
    <message>
        <source>The server of the database is PostgreSQL %1. Chitai needs 13 or later. Nothing was changed.</source>
        <translation>На сервере базы данных работает PostgreSQL %1. Chitai нужна версия 13 или новее. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The database has the encoding %1. Chitai needs one that was made with UTF8: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 NAME. Nothing was changed.</source>
        <translation>У базы данных кодировка %1. Chitai нужна база, созданная с UTF8: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 ИМЯ. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; has other tables than Chitai&apos;s. Take an empty one. Nothing was changed.</source>
        <translation>В базе данных «%1» чужие таблицы, не от Chitai. Возьмите пустую. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; may not make tables in the database &quot;%2&quot;. Let an administrator make that user its owner. Nothing was changed.</source>
        <translation>Пользователь «%1» не может создавать таблицы в базе данных «%2». Попросите администратора сделать его её владельцем. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; lacks the extension pg_trgm. Install the package postgresql-contrib on the server, and let an administrator run CREATE EXTENSION pg_trgm in it. Nothing was changed.</source>
        <translation>В базе данных «%1» нет расширения pg_trgm. Установите на сервере пакет postgresql-contrib и попросите администратора выполнить в ней CREATE EXTENSION pg_trgm. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This names no database on a server: write postgresql://user@host:5432/database. Nothing was changed.</source>
        <translation>Это не адрес базы данных на сервере: напишите postgresql://пользователь@компьютер:5432/база. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The address of the database has a password in it, which everybody on this machine could read. Leave it out, and write it into the file .pgpass in your home folder. Nothing was changed.</source>
        <translation>В адресе базы данных есть пароль, и его смогли бы прочитать все на этом компьютере. Уберите его и запишите в файл .pgpass в домашней папке. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The address of the database has the option &quot;%1&quot;, which can&apos;t be used here. Nothing was changed.</source>
        <translation>В адресе базы данных есть параметр «%1», который здесь не подходит. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is not empty. Copy into a new one. Nothing was changed.</source>
        <translation>База данных «%1» не пуста. Копируйте в новую. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The library is on a server, where others read. Restore the backup into a folder of its own (--data-dir), and copy it with --copy-database into an empty database. Nothing was changed.</source>
        <translation>Библиотека лежит на сервере, где читают и другие. Восстановите резервную копию в отдельной папке (--data-dir) и скопируйте её с --copy-database в пустую базу данных. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no library in &quot;%1&quot;.</source>
        <translation>В «%1» нет библиотеки.</translation>
    </message>
    <message>
        <source>Copied: %1 texts and %2 children.</source>
        <translation>Скопировано: текстов — %1, детей — %2.</translation>
    </message>
    <message>
        <source>Pictures, which all laptops have now: %1.</source>
        <translation>Картинок, которые теперь есть на всех ноутбуках: %1.</translation>
    </message>
    <message>
        <source>Pictures: %1, in &quot;%2&quot;.</source>
        <translation>Картинок: %1, в «%2».</translation>
    </message>
    <message>
        <source>Pictures can&apos;t be read: chitai-decoder, a part of Chitai, is missing or does not start. Install Chitai again.</source>
        <translation>Картинки нельзя прочитать: chitai-decoder, часть Chitai, отсутствует или не запускается. Установите Chitai заново.</translation>
    </message>
    <message>
        <source>What was read on this laptop and the server does not have yet is kept, and handed over at the next start.</source>
        <translation>То, что прочитано на этом ноутбуке и чего на сервере ещё нет, сохранено и будет передано при следующем запуске.</translation>
    </message>
    <message>
        <source>The server of the database &quot;%1&quot; can&apos;t be trusted: %2. Check that sslrootcert names the root certificate of its authority, and that the address has the name that stands in the server&apos;s certificate. Nothing was changed.</source>
        <translation>Серверу базы данных «%1» нельзя доверять: %2. Проверьте, что sslrootcert указывает на корневой сертификат его центра сертификации, а в адресе стоит имя из сертификата сервера. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Write the SQL that gives a library on a server its roles: pipe it into psql.</source>
        <translation>Выводит SQL, который заводит роли для библиотеки на сервере: передайте его в psql.</translation>
    </message>
    <message>
        <source>This laptop may read, but not change what all laptops share. Nothing was changed; a teacher can do it on theirs.</source>
        <translation>Этот ноутбук только для чтения: общее для всех ноутбуков на нём менять нельзя. Ничего не изменилось; учитель может сделать это на своём.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; may not read the library in the database &quot;%2&quot;. Let an administrator run GRANT chitai_reader TO &quot;%1&quot; in it, or GRANT chitai_teacher. Nothing was changed.</source>
        <translation>Пользователь «%1» не может читать библиотеку в базе данных «%2». Попросите администратора выполнить в ней GRANT chitai_reader TO &quot;%1&quot; или GRANT chitai_teacher. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>This version of Chitai needs other tables, and only their owner may make them. Let the administrator start it once as the user &quot;%1&quot;, or take the version from before. Nothing was changed.</source>
        <translation>Этой версии Chitai нужны другие таблицы, а создать их может только их владелец. Попросите администратора один раз запустить её от имени пользователя «%1» или вернитесь к прежней версии. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>The file reading.db, in which this laptop keeps what was read, was written by a later version of Chitai. Update Chitai on this laptop. Nothing was changed.</source>
        <translation>Файл reading.db, в котором этот ноутбук хранит прочитанное, записан более новой версией Chitai. Обновите Chitai на этом ноутбуке. Ничего не изменено.</translation>
    </message>
    <message>
        <source>What was read on this laptop waits for the server of before (changes: %1), and this server has another library. Start Chitai with the address of before once, so that it is handed over. Where that server is gone for good, move the file reading.db out of the folder of the data. Nothing was changed.</source>
        <translation>Прочитанное на этом ноутбуке ждёт прежнего сервера (изменений: %1), а на этом сервере другая библиотека. Запустите Chitai один раз с прежним адресом, чтобы оно было передано. Если того сервера больше нет, уберите файл reading.db из папки с данными. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file reading.db, in which this laptop keeps what was read, is damaged. Start Chitai once as usual: it lays the file aside and begins a new one. Nothing was changed.</source>
        <translation>Файл reading.db, в котором этот ноутбук хранит прочитанное, повреждён. Запустите Chitai один раз как обычно: файл будет отложен в сторону, и начнётся новый. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; can&apos;t be reached: %2. Check that the server runs, and its address. Nothing was changed.</source>
        <translation>База данных «%1» недоступна: %2. Проверьте, работает ли сервер, и его адрес. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The server of the database &quot;%1&quot; does not let this laptop in: %2. Check the user, the name of the database and the password, which stands in the file .pgpass in your home folder, or in PGPASSWORD. Nothing was changed.</source>
        <translation>Сервер базы данных «%1» не пускает этот ноутбук: %2. Проверьте пользователя, имя базы данных и пароль — он записан в файле .pgpass в домашней папке или в PGPASSWORD. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Ask for the password of the server that --database names, try it, keep it in the keyring, and end.</source>
        <translation>Спросить пароль сервера, названного в --database, проверить его, сохранить в связке ключей и завершиться.</translation>
    </message>
    <message>
        <source>Without windows the keyring is not asked.</source>
        <translation>Без окон связку ключей не спрашивают.</translation>
    </message>
    <message>
        <source>The keyring has no password for it, or stayed locked; chitai --database URL --save-password keeps one there.</source>
        <translation>В связке ключей нет пароля для него, или она осталась закрытой; сохранить пароль: chitai --database URL --save-password.</translation>
    </message>
    <message>
        <source>There is no keyring that could have it.</source>
        <translation>Связки ключей, где он мог бы храниться, здесь нет.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again. The password was not kept.</source>
        <translation>Связка ключей закрыта. Откройте её и попробуйте ещё раз. Пароль не сохранён.</translation>
    </message>
    <message>
        <source>There is no keyring here. Write the password into the file .pgpass in your home folder instead.</source>
        <translation>Связки ключей здесь нет. Запишите пароль в файл .pgpass в домашней папке.</translation>
    </message>
    <message>
        <source>--save-password needs the server that the password is for: --database postgresql://USER@HOST/NAME.</source>
        <translation>Для --save-password нужен сервер, к которому подходит пароль: --database postgresql://USER@HOST/NAME.</translation>
    </message>
    <message>
        <source>A program without windows has no keyring: it takes the password from the file .pgpass in your home folder, or from PGPASSWORD.</source>
        <translation>У программы без окон нет связки ключей: она берёт пароль из файла .pgpass в домашней папке или из PGPASSWORD.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Пароль для %1: </translation>
    </message>
    <message>
        <source>No password was given. Nothing was changed.</source>
        <translation>Пароль не введён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The password is in the keyring, and Chitai finds it there.</source>
        <translation>Пароль лежит в связке ключей, Chitai найдёт его там.</translation>
    </message>
    <message>
        <source>The password came from the keyring; chitai --database URL --save-password keeps another one there.</source>
        <translation>Пароль взят из связки ключей; сохранить другой: chitai --database URL --save-password.</translation>
    </message>
    <message>
        <source>The server lets this laptop in without the keyring: it wants no password, or the file .pgpass or PGPASSWORD has it. Nothing was changed.</source>
        <translation>Сервер пускает этот ноутбук и без связки ключей: пароль ему не нужен или он уже есть в файле .pgpass или в PGPASSWORD. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>A password in .pgpass or PGPASSWORD goes before the keyring: take it out of there first.</source>
        <translation>Пароль из .pgpass или PGPASSWORD берётся раньше, чем из связки ключей: сначала уберите его оттуда.</translation>
    </message>
    <message>
        <source>--%1 and --%2 can&apos;t be done at once. Start chitai for one after the other.</source>
        <translation>--%1 и --%2 нельзя выполнить сразу. Запустите chitai сначала с одним, потом с другим.</translation>
    </message>
    <message>
        <source>This terminal would show the password, so it is not asked for. Give it on standard input, or write it into the file .pgpass in your home folder. Nothing was changed.</source>
        <translation>Этот терминал показал бы пароль, поэтому он не запрашивается. Передайте его через стандартный ввод или запишите в файл .pgpass в домашней папке. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk did not keep the backup as it was written.</source>
        <translation>Диск сохранил резервную копию не так, как она была записана.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it that ends in .zip. Nothing was changed.</source>
        <translation>Это папка. Назовите файл в ней, имя которого кончается на .zip. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>The folder is not there. Nothing was changed; make it, or choose another one.</source>
        <translation>Такой папки нет. Ничего не изменилось; создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>The program can&apos;t listen on %1, port %2: %3.</source>
        <translation>Программа не может принимать соединения по адресу %1, порт %2: %3.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; needs a certificate cert.pem and its key key.pem (PEM, without a password), or neither.</source>
        <translation>В папке «%1» должны быть и сертификат cert.pem, и его ключ key.pem (PEM, без пароля) — или ни того, ни другого.</translation>
    </message>
    <message>
        <source>Others on this machine can read the key &quot;%1&quot;. Take that right away (chmod 600) or, if they may have copied it, delete the folder&apos;s files: new ones are made.</source>
        <translation>Другие пользователи этого компьютера могут прочитать ключ «%1». Отнимите у них это право (chmod 600) или, если ключ могли скопировать, удалите файлы папки: будут созданы новые.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; can&apos;t be written.</source>
        <translation>Сертификат «%1» не удаётся записать.</translation>
    </message>
    <message>
        <source>Chitai has not opened its data yet: look at its window.</source>
        <translation>Chitai ещё не открыла свои данные: посмотрите в её окно.</translation>
    </message>
</context>
</TS>
