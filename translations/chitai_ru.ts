<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Texts, pictures and history are backed up once a day by themselves. Kept are the last seven days, four weeks and twelve months.</source>
        <translation>Тексты, картинки и история копируются сами раз в день. Хранятся копии за последние семь дней, четыре недели и двенадцать месяцев.</translation>
    </message>
    <message>
        <source>The last one is from %1.</source>
        <translation>Последняя — %1</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Файлы и резервные копии</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>You see every page before %1 does.</source>
        <translation>Каждую страницу вы видите раньше, чем %1.</translation>
    </message>
    <message>
        <source>You see every page before the child does.</source>
        <translation>Каждую страницу вы видите раньше ребёнка.</translation>
    </message>
    <message>
        <source>Begin the story</source>
        <translation>Начать сказку</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>Кто рассказывает</translation>
    </message>
</context>
<context>
    <name>BeginProgress</name>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>The first evening</source>
        <translation>Первый вечер</translation>
    </message>
    <message>
        <source>Choose a text from the library, or type one of your own.</source>
        <translation>Выберите текст в библиотеке или напишите свой.</translation>
    </message>
    <message>
        <source>Read this text now</source>
        <translation>Читать этот текст сейчас</translation>
    </message>
    <message>
        <source>To the reading page</source>
        <translation>К странице чтения</translation>
    </message>
    <message>
        <source>Read last: %1</source>
        <translation>Последнее чтение: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard words: %1</source>
        <translation>Трудные слова: %1</translation>
    </message>
    <message>
        <source>No word was marked as hard.</source>
        <translation>Ни одно слово не отмечено как трудное.</translation>
    </message>
    <message>
        <source>All of it stands under “Evenings”.</source>
        <translation>Всё это есть в разделе «Вечера».</translation>
    </message>
</context>
<context>
    <name>CardOffer</name>
    <message>
        <source>Write a word for this picture</source>
        <translation>Напишите слово к этой картинке</translation>
    </message>
    <message>
        <source>This picture gets your text.</source>
        <translation>Эта картинка получит ваш текст.</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Без неё</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Другая</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>usually %1</source>
        <translation>обычно %1</translation>
    </message>
    <message>
        <source>and around it</source>
        <translation>и рядом с ним</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>повторное чтение</translation>
    </message>
    <message>
        <source>%1: %2 words a minute, usually %3</source>
        <translation>%1: %2 слов в минуту, обычно %3</translation>
    </message>
    <message>
        <source>%1: %2 words a minute</source>
        <translation>%1: %2 слов в минуту</translation>
    </message>
    <message>
        <source>%1: %2 words a minute, read again</source>
        <translation>%1: %2 слов в минуту, повторное чтение</translation>
    </message>
    <message numerus="yes">
        <source>%n tamed</source>
        <translation>
            <numerusform>%n приручено</numerusform>
            <numerusform>%n приручено</numerusform>
            <numerusform>%n приручено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hard word(s) tamed</source>
        <translation>
            <numerusform>%1: приручено %n трудное слово</numerusform>
            <numerusform>%1: приручено %n трудных слова</numerusform>
            <numerusform>%1: приручено %n трудных слов</numerusform>
        </translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>без помощи</translation>
    </message>
    <message>
        <source>with help</source>
        <translation>с помощью</translation>
    </message>
    <message>
        <source>read together</source>
        <translation>вместе</translation>
    </message>
    <message>
        <source>too short to tell</source>
        <translation>слишком коротко, чтобы судить</translation>
    </message>
    <message>
        <source>%1: %2 by itself, %3 with help, %4 read together</source>
        <translation>%1: без помощи %2, с помощью %3, вместе %4</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>%1-й класс</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n word(s) in a minute</source>
        <translation>
            <numerusform>%1: %n слово за минуту</numerusform>
            <numerusform>%1: %n слова за минуту</numerusform>
            <numerusform>%1: %n слов за минуту</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>The arrows go from one point to the next.</source>
        <translation>Стрелки переходят от точки к точке.</translation>
    </message>
</context>
<context>
    <name>ChildPanel</name>
    <message>
        <source>The child&apos;s name</source>
        <translation>Имя ребёнка</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Цвет %1</translation>
    </message>
    <message>
        <source>Learns to read in</source>
        <translation>Учится читать на языке</translation>
    </message>
    <message>
        <source>Remove this child</source>
        <translation>Убрать этого ребёнка</translation>
    </message>
    <message>
        <source>Name and face</source>
        <translation>Имя и портрет</translation>
    </message>
    <message>
        <source>Colour of the child</source>
        <translation>Цвет ребёнка</translation>
    </message>
    <message>
        <source>New child</source>
        <translation>Новый ребёнок</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Ещё ребёнок</translation>
    </message>
    <message>
        <source>Its settings and all that it has read go with it</source>
        <translation>Вместе с ним удалятся его настройки и всё прочитанное</translation>
    </message>
</context>
<context>
    <name>ChildPicture</name>
    <message>
        <source>Picture of the child</source>
        <translation>Картинка ребёнка</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Картинка %1</translation>
    </message>
    <message>
        <source>No pictures yet. A photo from this computer will do.</source>
        <translation>Картинок пока нет. Подойдёт фотография с этого компьютера.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Без картинки</translation>
    </message>
    <message>
        <source>Drawn faces</source>
        <translation>Нарисованные лица</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Лицо %1</translation>
    </message>
</context>
<context>
    <name>ChildScreen</name>
    <message>
        <source>Open the child&apos;s window</source>
        <translation>Открыть окно ребёнка</translation>
    </message>
</context>
<context>
    <name>ChildStep</name>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>A picture and a colour</source>
        <translation>Портрет и цвет</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Child with brown hair</source>
        <translation>Ребёнок с каштановыми волосами</translation>
    </message>
    <message>
        <source>Child with short dark hair</source>
        <translation>Ребёнок с короткими тёмными волосами</translation>
    </message>
    <message>
        <source>Child with black curls</source>
        <translation>Ребёнок с чёрными кудрями</translation>
    </message>
    <message>
        <source>Child with fair plaits</source>
        <translation>Ребёнок со светлыми косичками</translation>
    </message>
    <message>
        <source>Child with a bun</source>
        <translation>Ребёнок с пучком</translation>
    </message>
    <message>
        <source>Child with freckles</source>
        <translation>Ребёнок с веснушками</translation>
    </message>
    <message>
        <source>Child with a hat</source>
        <translation>Ребёнок в шапке</translation>
    </message>
    <message>
        <source>Child with glasses</source>
        <translation>Ребёнок в очках</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Кот</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>Лиса</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>Медведь</translation>
    </message>
    <message>
        <source>Hare</source>
        <translation>Заяц</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Цвет %1</translation>
    </message>
    <message>
        <source>%1 learns to read in</source>
        <translation>%1 учится читать</translation>
    </message>
    <message>
        <source>Learns to read in</source>
        <translation>Учится читать на языке</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Язык текстов</translation>
    </message>
</context>
<context>
    <name>ClassHead</name>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Choose children</source>
        <translation>Выбрать детей</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Удалить группу</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Children, when they read, and what is due</source>
        <translation>Дети: когда читали и что пора повторить</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>В этой группе пока никого нет.</translation>
    </message>
    <message>
        <source>This laptop may read. Groups are made on a teacher’s.</source>
        <translation>Этот ноутбук только для чтения. Группы создаёт учитель на своём.</translation>
    </message>
</context>
<context>
    <name>ComingCharts</name>
    <message>
        <source>After three evenings you will see here how the reading grows.</source>
        <translation>Через три вечера здесь будет видно, как растёт чтение.</translation>
    </message>
    <message numerus="yes">
        <source>%n evening(s) so far.</source>
        <translation>
            <numerusform>Пока %n вечер.</numerusform>
            <numerusform>Пока %n вечера.</numerusform>
            <numerusform>Пока %n вечеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one is still to come.</source>
        <translation>Первый вечер ещё впереди.</translation>
    </message>
    <message>
        <source>Your child’s own pace, how each text went, the words that were tamed and the letters that are still hard. Your child is compared with nobody.</source>
        <translation>Собственный темп ребёнка, как прошёл каждый текст, приручённые слова и буквы, которые пока даются трудно. Ни с кем другим ребёнка не сравнивают.</translation>
    </message>
</context>
<context>
    <name>ComputerSettings</name>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Запускать вместе с компьютером</translation>
    </message>
</context>
<context>
    <name>ConnectedButton</name>
    <message>
        <source>Connect a tablet</source>
        <translation>Подключить планшет</translation>
    </message>
    <message numerus="yes">
        <source>Window and %n device(s)</source>
        <translation>
            <numerusform>Окно и %n устройство</numerusform>
            <numerusform>Окно и %n устройства</numerusform>
            <numerusform>Окно и %n устройств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n устройство</numerusform>
            <numerusform>%n устройства</numerusform>
            <numerusform>%n устройств</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControllerWindow</name>
    <message>
        <source>Chitai</source>
        <translation>Chitai</translation>
    </message>
</context>
<context>
    <name>CreditLine</name>
    <message>
        <source>Public domain</source>
        <translation>Общественное достояние</translation>
    </message>
    <message>
        <source>Drawn by a model</source>
        <translation>Нарисовано моделью</translation>
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
    <message>
        <source>Move the syllables of “%1”</source>
        <translation>Перенести границы слогов: «%1»</translation>
    </message>
    <message>
        <source>Right-click or hold it to move its syllables</source>
        <translation>Правая кнопка или долгое нажатие — изменить слоги</translation>
    </message>
    <message>
        <source>A text is waiting. “Next text” brings it to the child.</source>
        <translation>Текст ждёт. «Следующий текст» покажет его ребёнку.</translation>
    </message>
</context>
<context>
    <name>DesktopUi</name>
    <message>
        <source>A child is reading</source>
        <translation>Ребёнок читает</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Name of the device</source>
        <translation>Имя устройства</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>connected now</source>
        <translation>сейчас на связи</translation>
    </message>
    <message>
        <source>last here: %1</source>
        <translation>последний раз: %1</translation>
    </message>
    <message>
        <source>It loses its access at once, and has to be paired anew to come back.</source>
        <translation>Оно сразу потеряет доступ, и чтобы вернуться, его придётся подключить заново.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Убрать сейчас</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Paired devices</source>
        <translation>Подключённые устройства</translation>
    </message>
    <message>
        <source>No device yet. A tablet that you pair stays here until you remove it.</source>
        <translation>Пока устройств нет. Подключённый планшет останется здесь, пока вы его не уберёте.</translation>
    </message>
    <message>
        <source>Nothing has to be paired as the program was started.</source>
        <translation>Программа запущена так, что подключать ничего не нужно.</translation>
    </message>
    <message>
        <source>Tablets and telephones</source>
        <translation>Планшеты и телефоны</translation>
    </message>
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>Chitai: for reading</source>
        <translation>Chitai: для чтения</translation>
    </message>
</context>
<context>
    <name>DoublesOffer</name>
    <message>
        <source>Join…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Of each, the first spelling stays. It gets the pictures, the star, the tags, the history and the places in the queue of the others. This can&apos;t be undone.</source>
        <translation>От каждого текста останется первое написание. К нему перейдут картинки, звёздочка, метки, история и места в очереди от остальных. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>Waits for you; the child does not see it yet</source>
        <translation>Ждёт вас; ребёнок этого ещё не видит</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Всё просмотрено</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>Предыдущий вариант</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Вариант %1 из %2</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>Следующий вариант</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Marked lines: %1. The child gets what comes after them once you have approved, changed or dropped them.</source>
        <translation>Отмеченных строк: %1. То, что идёт после них, ребёнок получит, когда вы их одобрите, измените или уберёте.</translation>
    </message>
    <message>
        <source>Approve what is fit (%1)</source>
        <translation>Одобрить подходящее (%1)</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>Одобрить всё</translation>
    </message>
    <message>
        <source>Simpler</source>
        <translation>Проще</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Короче</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Заново</translation>
    </message>
    <message>
        <source>There is nothing to choose here: the story is over, or goes on with the child&apos;s own words.</source>
        <translation>Выбирать здесь не из чего: сказка закончилась, или её продолжат слова ребёнка.</translation>
    </message>
    <message>
        <source>The next page. %1 does not see it yet</source>
        <translation>Следующая страница. %1 её ещё не видит</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>What the child can choose. Tap what the child says.</source>
        <translation>Что ребёнок может выбрать. Нажмите то, что он скажет.</translation>
    </message>
    <message>
        <source>Change it first: %1</source>
        <translation>Сначала измените: %1</translation>
    </message>
    <message>
        <source>What the child reads</source>
        <translation>Что прочтёт ребёнок</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>What %1 can choose: tap what is said</source>
        <translation>Что %1 может выбрать: нажмите на ответ</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>DrawingSettings</name>
    <message>
        <source>Pictures drawn by a model</source>
        <translation>Картинки от модели</translation>
    </message>
    <message>
        <source>Have pictures drawn by a model</source>
        <translation>Поручать картинки модели</translation>
    </message>
    <message>
        <source>Switch it off, forget the key and erase what waits for you?</source>
        <translation>Выключить, забыть ключ и стереть то, что ждёт вас?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Off. No word leaves this computer to become a picture.</source>
        <translation>Выключено. Ни одно слово не уходит с этого компьютера, чтобы стать картинкой.</translation>
    </message>
    <message>
        <source>On: %1, in your house. You see the words before they go there and can change them. Your child sees a picture only when you have approved it.</source>
        <translation>Включено: %1, у вас дома. Вы видите слова до того, как они уйдут туда, и можете их изменить. Ребёнок увидит картинку, только когда вы её одобрите.</translation>
    </message>
    <message>
        <source>On: %1. The words that you see before you press Draw go there, and nothing else; never the name of a child. Your child sees a picture only when you have approved it.</source>
        <translation>Включено: %1. Туда уходят слова, которые вы видите, прежде чем нажать «Нарисовать», и больше ничего; имя ребёнка — никогда. Ребёнок увидит картинку, только когда вы её одобрите.</translation>
    </message>
    <message>
        <source>You choose the service. The words for a picture, which you see before and can change, then go there: to a company that may keep them and that may take money for each picture, or to a program on this computer or in your home network, where they stay with you. The names of your children give way to other names.</source>
        <translation>Службу выбираете вы. Слова для картинки, которые вы видите заранее и можете изменить, уходят тогда туда: компании, которая может их хранить и брать деньги за каждую картинку, или программе на этом компьютере либо в домашней сети, где они остаются у вас. Имена детей уступают место другим.</translation>
    </message>
    <message>
        <source>Address of the service, https://…</source>
        <translation>Адрес службы, https://…</translation>
    </message>
    <message>
        <source>Key of the service; at home mostly none</source>
        <translation>Ключ службы; дома чаще всего не нужен</translation>
    </message>
    <message>
        <source>Model that draws</source>
        <translation>Модель, которая рисует</translation>
    </message>
    <message>
        <source>Empty: the one that the service has</source>
        <translation>Пусто: та, что есть у службы</translation>
    </message>
    <message>
        <source>Price of a picture; you are told it before each one</source>
        <translation>Цена картинки; вы увидите её перед каждой</translation>
    </message>
    <message>
        <source>As the service names it, or “free”</source>
        <translation>Как её называет служба, или «бесплатно»</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
</context>
<context>
    <name>DrawnShelf</name>
    <message>
        <source>Drawn by a model</source>
        <translation>Нарисовано моделью</translation>
    </message>
    <message>
        <source>What is to be drawn</source>
        <translation>Что нарисовать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Нарисовать</translation>
    </message>
    <message>
        <source>The picture that the model drew</source>
        <translation>Картинка, которую нарисовала модель</translation>
    </message>
    <message>
        <source>Only you see it. Does it fit, and is it right for a child? Count the fingers and the legs.</source>
        <translation>Её видите только вы. Подходит ли она, годится ли ребёнку? Посчитайте пальцы и лапы.</translation>
    </message>
    <message>
        <source>Give it to the text</source>
        <translation>Отдать тексту</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>EveningsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Nothing was read yet. What you read together stands here afterwards.</source>
        <translation>Пока ничего не прочитано. Здесь появится то, что вы прочитаете вместе.</translation>
    </message>
    <message>
        <source>Texts of the session</source>
        <translation>Тексты занятия</translation>
    </message>
    <message>
        <source>No text was read in this session.</source>
        <translation>На этом занятии ничего не прочитано.</translation>
    </message>
    <message>
        <source>Read these again</source>
        <translation>Прочитать ещё раз</translation>
    </message>
    <message>
        <source>Delete the session for good?</source>
        <translation>Удалить занятие навсегда?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete the session</source>
        <translation>Удалить занятие</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Вспомнить этот вечер</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>The texts are in:</source>
        <translation>Тексты здесь:</translation>
    </message>
    <message>
        <source>Their language is in:</source>
        <translation>Язык указан здесь:</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>нигде</translation>
    </message>
    <message>
        <source>Their language is:</source>
        <translation>Их язык:</translation>
    </message>
    <message numerus="yes">
        <source>Add %n text(s)</source>
        <translation>
            <numerusform>Добавить %n текст</numerusform>
            <numerusform>Добавить %n текста</numerusform>
            <numerusform>Добавить %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не добавлять</translation>
    </message>
    <message>
        <source>Counting the texts…</source>
        <translation>Тексты считаются…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>detect for each text</source>
        <translation>видно по тексту</translation>
    </message>
    <message>
        <source>A text is:</source>
        <translation>Один текст — это:</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>абзац</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>Letters: %1.</source>
        <translation>Кодировка: %1.</translation>
    </message>
    <message>
        <source>Between the columns: %1.</source>
        <translation>Между столбцами: %1.</translation>
    </message>
    <message>
        <source>That&apos;s right</source>
        <translation>Всё верно</translation>
    </message>
    <message>
        <source>That&apos;s wrong…</source>
        <translation>Это не так…</translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation>Кодировка:</translation>
    </message>
    <message>
        <source>Between the columns:</source>
        <translation>Между столбцами:</translation>
    </message>
    <message>
        <source>Quotation marks (&quot;):</source>
        <translation>Кавычки (&quot;):</translation>
    </message>
    <message>
        <source>are part of the text</source>
        <translation>часть текста</translation>
    </message>
    <message>
        <source>enclose a field</source>
        <translation>обрамляют поле</translation>
    </message>
    <message>
        <source>The first line is:</source>
        <translation>Первая строка — это:</translation>
    </message>
    <message>
        <source>a text like the others</source>
        <translation>такой же текст, как остальные</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>заголовок</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Texts from a file…</source>
        <translation>Тексты из файла…</translation>
    </message>
    <message>
        <source>All texts into a file…</source>
        <translation>Все тексты в файл…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Texts, pictures and history are backed up once a day by themselves. Kept are the last seven days, four weeks and twelve months.</source>
        <translation>Тексты, картинки и история копируются сами раз в день. Хранятся копии за последние семь дней, четыре недели и двенадцать месяцев.</translation>
    </message>
    <message>
        <source>The last one is from %1.</source>
        <translation>Последняя — %1</translation>
    </message>
    <message>
        <source>Back up into a file…</source>
        <translation>Сохранить копию в файл…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Вернуть из копии…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Texts from a file</source>
        <translation>Тексты из файла</translation>
    </message>
    <message>
        <source>All texts into a file</source>
        <translation>Все тексты в файл</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Back up into a file</source>
        <translation>Сохранить копию в файл</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Вернуть из копии</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>A file with a text a line, or a table from Excel or LibreOffice saved as CSV, becomes part of the library. So does a list from Anki, and a book (EPUB) sentence by sentence.</source>
        <translation>Файл, где на каждой строке по тексту, или таблица из Excel или LibreOffice, сохранённая как CSV, попадёт в библиотеку. Так же и список из Anki, и книга (EPUB) — предложение за предложением.</translation>
    </message>
    <message>
        <source>Texts, tables and books</source>
        <translation>Тексты, таблицы и книги</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start Chitai again</source>
        <translation>Перезапустить Chitai</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>All texts go into a file. This laptop may read; texts from a file are taken in on a teacher’s.</source>
        <translation>Все тексты можно записать в файл. Этот ноутбук только для чтения; тексты из файлов добавляет учитель на своём.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>Убрать фильтр: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>filters</comment>
        <translation>Убрать все</translation>
    </message>
    <message numerus="yes">
        <source>More than %n text(s)</source>
        <translation>
            <numerusform>Больше чем %n текст</numerusform>
            <numerusform>Больше чем %n текста</numerusform>
            <numerusform>Больше чем %n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Only texts</source>
        <translation>Только тексты</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>с картинкой</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>that were never read</source>
        <translation>которые ещё не читали</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Любая</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 слово</translation>
    </message>
    <message>
        <source>up to 5</source>
        <translation>до 5</translation>
    </message>
    <message>
        <source>up to 10</source>
        <translation>до 10</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>with letters that are known</source>
        <translation>из знакомых букв</translation>
    </message>
</context>
<context>
    <name>FingerprintPanel</name>
    <message>
        <source>Of the family&apos;s certificate, if you install it on the tablet:</source>
        <translation>У сертификата семьи, если вы установите его на планшет:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>The tablet&apos;s browser warns once, because no company vouches for a laptop at home. Before that, the tablet shows these four words:</source>
        <translation>Браузер планшета один раз предупредит: за домашний ноутбук не ручается никакая компания. Перед этим планшет покажет эти четыре слова:</translation>
    </message>
    <message>
        <source>Whoever wants to be quite sure compares the certificate&apos;s SHA-256 fingerprint in the warning itself:</source>
        <translation>Чтобы не сомневаться, сравните отпечаток SHA-256 сертификата в самом предупреждении:</translation>
    </message>
    <message>
        <source>Is it this laptop?</source>
        <translation>Это тот самый ноутбук?</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>The whole fingerprints</source>
        <translation>Отпечатки целиком</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Good morning.</source>
        <translation>Доброе утро.</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Здравствуйте.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Добрый вечер.</translation>
    </message>
    <message>
        <source>Who is going to read?</source>
        <translation>Кто будет читать?</translation>
    </message>
    <message>
        <source>Where will your child read?</source>
        <translation>Куда смотрит ребёнок?</translation>
    </message>
    <message>
        <source>Which language should Chitai use?</source>
        <translation>На каком языке говорить с вами кнопкам?</translation>
    </message>
    <message>
        <source>A name and a face, so that each child has a place of their own.</source>
        <translation>Имя и портрет, чтобы у каждого ребёнка было своё место.</translation>
    </message>
    <message>
        <source>Click the screen that the child sees. The cat appears on it.</source>
        <translation>Нажмите на экран, который видит ребёнок. На нём появится кот.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Потом</translation>
    </message>
    <message>
        <source>It is all in the settings, too.</source>
        <translation>Всё это есть и в настройках.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Начать чтение</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The child&apos;s window is the one with the cat.</source>
        <translation>Окно ребёнка — то, где сидит кот.</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>Round</source>
        <translation>Круглый</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Простой</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкий</translation>
    </message>
    <message>
        <source>As in books</source>
        <translation>Как в книгах</translation>
    </message>
    <message>
        <source>Heavy feet</source>
        <translation>Тяжёлый низ</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>No Russian letters</source>
        <translation>Нет русских букв</translation>
    </message>
    <message>
        <source>All fonts</source>
        <translation>Все шрифты</translation>
    </message>
</context>
<context>
    <name>FoundShelf</name>
    <message>
        <source>Pictures that fit</source>
        <translation>Подходящие картинки</translation>
    </message>
</context>
<context>
    <name>FreeMinutePanel</name>
    <message>
        <source>Free minute</source>
        <translation>Минута чтения</translation>
    </message>
    <message>
        <source>A tap on a word says</source>
        <translation>Касание слова значит</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Последнее</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Space, Enter, →, Page Down</source>
        <translation>Пробел, Enter, →, Page Down</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Дочитано до конца</translation>
    </message>
    <message>
        <source>Read on word by word</source>
        <translation>Читать дальше по словам</translation>
    </message>
    <message>
        <source>Another last word</source>
        <translation>Другое последнее слово</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>How %1 reads</source>
        <translation>Как читает %1</translation>
    </message>
    <message>
        <source>How the child reads</source>
        <translation>Как читает ребёнок</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Эта программа</translation>
    </message>
</context>
<context>
    <name>GroupMembers</name>
    <message>
        <source>Children of the group</source>
        <translation>Дети группы</translation>
    </message>
</context>
<context>
    <name>GrowingView</name>
    <message>
        <source>The picture that grows with what was read</source>
        <translation>Картина, которая растёт от прочитанного</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>Back (F1)</source>
        <translation>Назад (F1)</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Искать в руководстве</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Nothing is found for these words. Try a shorter one.</source>
        <translation>По этим словам ничего нет. Попробуйте слово покороче.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
</context>
<context>
    <name>HardWordRow</name>
    <message>
        <source>How it was</source>
        <translation>Как это было</translation>
    </message>
    <message>
        <source>Was fine</source>
        <translation>Всё хорошо</translation>
    </message>
</context>
<context>
    <name>HostedPanel</name>
    <message>
        <source>Storytellers from the internet</source>
        <translation>Рассказчики из интернета</translation>
    </message>
    <message>
        <source>On: %1. The story and your wishes go there. Switched off, the key is forgotten.</source>
        <translation>Включено: %1. Сказка и ваши пожелания отправляются туда. При выключении ключ забывается.</translation>
    </message>
    <message>
        <source>Off. Nothing of a story leaves this computer.</source>
        <translation>Выключено. Ничто из сказки не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Once this is on and a model from there is chosen, the world, the character, the story so far and every wish that is typed leave this house, for a company that may store them and that takes money for it. What your child reads beside the story, the pictures and the history stay here. The names of your children and of the character, and those below, go as other names, and come back in the story.</source>
        <translation>Когда это включено и выбрана модель оттуда, мир, герой, вся сказка и каждое набранное пожелание покидают этот дом и попадают к компании, которая может их хранить и берёт за это деньги. Всё остальное, что читает ваш ребёнок, картинки и история чтения остаются здесь. Имена ваших детей, имя героя и имена, указанные ниже, отправляются заменёнными на другие, а в сказке снова стоят настоящие.</translation>
    </message>
    <message>
        <source>Address of the service, https://…</source>
        <translation>Адрес службы, https://…</translation>
    </message>
    <message>
        <source>Key of the service</source>
        <translation>Ключ службы</translation>
    </message>
    <message>
        <source>Names that never leave the house, separated by commas</source>
        <translation>Имена, которые никогда не покидают дом, через запятую</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Switch it off and forget the key?</source>
        <translation>Выключить и забыть ключ?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Other people who use this computer can read the key in the file config.yaml, and tell stories on your account.</source>
        <translation>Другие люди за этим компьютером могут прочитать ключ в файле config.yaml и рассказывать истории за ваш счёт.</translation>
    </message>
    <message>
        <source>Make it mine alone</source>
        <translation>Оставить только мне</translation>
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
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ItemLook</name>
    <message>
        <source>Never read</source>
        <translation>Ещё не читали</translation>
    </message>
    <message numerus="yes">
        <source>Read %n time(s), last on %1</source>
        <translation>
            <numerusform>Прочитан %n раз, последний — %1</numerusform>
            <numerusform>Прочитан %n раза, последний — %1</numerusform>
            <numerusform>Прочитан %n раз, последний — %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Ждёт своей очереди</translation>
    </message>
    <message>
        <source>Read it next</source>
        <translation>Читать следующим</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Изменить текст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Syllables…</source>
        <translation>Слоги…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New letters: %1</source>
        <translation>Новые буквы: %1</translation>
    </message>
    <message>
        <source>Can be read with the known letters</source>
        <translation>Все буквы уже знакомы</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Изменить текст</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Choose a text to look at it, to change it or to give it pictures.</source>
        <translation>Выберите текст, чтобы посмотреть на него, изменить его или дать ему картинки.</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Все картинки</translation>
    </message>
</context>
<context>
    <name>ItemPictures</name>
    <message>
        <source>Its pictures</source>
        <translation>Картинки к тексту</translation>
    </message>
    <message>
        <source>Picture of this text</source>
        <translation>Картинка к этому тексту</translation>
    </message>
    <message>
        <source>Take it away from this text</source>
        <translation>Убрать от этого текста</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Метки через запятую</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the texts</source>
        <translation>Язык текстов</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language of the windows</source>
        <translation>Язык окон</translation>
    </message>
    <message>
        <source>This is for you. In which language the child reads comes next.</source>
        <translation>Это для вас. На каком языке читает ребёнок, спросим дальше.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
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
    <name>LetterBall</name>
    <message>
        <source>%1, known</source>
        <translation>%1, знакома</translation>
    </message>
    <message>
        <source>%1, comes next</source>
        <translation>%1, следующая</translation>
    </message>
    <message>
        <source>%1, not known yet</source>
        <translation>%1, ещё незнакома</translation>
    </message>
</context>
<context>
    <name>LetterOrders</name>
    <message>
        <source>Our own order</source>
        <translation>Наш собственный порядок</translation>
    </message>
    <message>
        <source>All letters are known</source>
        <translation>Все буквы знакомы</translation>
    </message>
    <message>
        <source>Phonics programme</source>
        <translation>Порядок букв</translation>
    </message>
    <message>
        <source>Drag the letters to where they belong, or move them with Ctrl and the arrows.</source>
        <translation>Перетащите буквы на их места или двигайте их стрелками с клавишей Ctrl.</translation>
    </message>
    <message>
        <source>Compare this order with your book. It was written down from memory.</source>
        <translation>Сверьте этот порядок с вашей книгой: он записан по памяти.</translation>
    </message>
    <message>
        <source>Choose the book that your child learns with, and the library shows what can be read already.</source>
        <translation>Выберите букварь, по которому учится ребёнок, и библиотека покажет, что уже можно прочитать.</translation>
    </message>
</context>
<context>
    <name>LetterPath</name>
    <message>
        <source>The path of the letters</source>
        <translation>Дорожка букв</translation>
    </message>
</context>
<context>
    <name>LetterRules</name>
    <message>
        <source>Small rules</source>
        <translation>Маленькие правила</translation>
    </message>
    <message>
        <source>Reads жи and ши</source>
        <translation>Читает жи и ши</translation>
    </message>
    <message>
        <source>Reads ь already</source>
        <translation>Уже читает ь</translation>
    </message>
    <message>
        <source>Reads ъ already</source>
        <translation>Уже читает ъ</translation>
    </message>
</context>
<context>
    <name>LetterSettings</name>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Расстояние между буквами</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Расстояние между строками</translation>
    </message>
    <message>
        <source>Capitals only</source>
        <translation>Только заглавные</translation>
    </message>
    <message>
        <source>Stress marks, where the text has them</source>
        <translation>Знаки ударения, если они есть в тексте</translation>
    </message>
    <message>
        <source>ab</source>
        <translation>аб</translation>
    </message>
</context>
<context>
    <name>LetterShelfCard</name>
    <message>
        <source>What can be read</source>
        <translation>Что можно прочитать</translation>
    </message>
    <message>
        <source>With these letters %1 can read</source>
        <translation>С этими буквами %1 прочитает</translation>
    </message>
    <message>
        <source>With these letters your child can read</source>
        <translation>С этими буквами ребёнок прочитает</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%1 из %n текста</numerusform>
            <numerusform>%1 из %n текстов</numerusform>
            <numerusform>%1 из %n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more text(s)</source>
        <translation>
            <numerusform>%1: ещё %n текст</numerusform>
            <numerusform>%1: ещё %n текста</numerusform>
            <numerusform>%1: ещё %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 brings no more texts yet</source>
        <translation>%1 пока не добавит текстов</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n in the library</source>
        <translation>
            <numerusform>Показать %n в библиотеке</numerusform>
            <numerusform>Показать %n в библиотеке</numerusform>
            <numerusform>Показать %n в библиотеке</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSlider</name>
    <message>
        <source>Steps that are done</source>
        <translation>Пройденные шаги</translation>
    </message>
    <message numerus="yes">
        <source>All %n letter(s) are known</source>
        <translation>
            <numerusform>Знакома %n буква, все</numerusform>
            <numerusform>Знакомы все %n буквы</numerusform>
            <numerusform>Знакомы все %n букв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) known, next: %1</source>
        <translation>
            <numerusform>Знакома %n буква, дальше: %1</numerusform>
            <numerusform>Знакомы %n буквы, дальше: %1</numerusform>
            <numerusform>Знакомо %n букв, дальше: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap a letter to switch it on or off by itself</source>
        <translation>Нажмите на букву, чтобы включить или выключить её отдельно</translation>
    </message>
</context>
<context>
    <name>LevelOption</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Search the library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>New texts</source>
        <translation>Новые тексты</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Назад в библиотеку</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>A to Z</source>
        <translation>По алфавиту</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Least read first</source>
        <translation>Сначала малочитанные</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>All</source>
        <comment>languages</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Сначала короткие</translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation>Сначала лёгкие</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Texts of the library</source>
        <translation>Тексты библиотеки</translation>
    </message>
    <message>
        <source>Nothing in the library is like this.</source>
        <translation>Такого в библиотеке нет.</translation>
    </message>
    <message>
        <source>The library is empty. Write the first text with “New text”.</source>
        <translation>В библиотеке пусто. Первый текст можно написать, нажав «Новый текст».</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>LibraryMessages</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>LibraryRow</name>
    <message>
        <source>Select: %1</source>
        <translation>Выбрать: %1</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Убрать звёздочку</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>Дать звёздочку</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>на экране</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>Add to the session</source>
        <translation>Добавить к чтению</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n time(s)</source>
        <translation>
            <numerusform>читали %n раз</numerusform>
            <numerusform>читали %n раза</numerusform>
            <numerusform>читали %n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LightChoice</name>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлое или тёмное</translation>
    </message>
</context>
<context>
    <name>MarkKinds</name>
    <message>
        <source>Stumbled</source>
        <translation>Запинка</translation>
    </message>
    <message>
        <source>Word given</source>
        <translation>С подсказкой</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Другое слово</translation>
    </message>
    <message>
        <source>Added a word</source>
        <translation>Лишнее слово</translation>
    </message>
    <message>
        <source>Self-corrected</source>
        <translation>Исправлено без помощи</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Прочитано дважды</translation>
    </message>
</context>
<context>
    <name>MinuteHead</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Which word was the last one?</source>
        <translation>Какое слово было последним?</translation>
    </message>
    <message>
        <source>Tap what was misread</source>
        <translation>Отмечайте ошибки</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Прервать без результата</translation>
    </message>
</context>
<context>
    <name>MinuteReady</name>
    <message>
        <source>Ready for a free minute?</source>
        <translation>Начнём минуту чтения?</translation>
    </message>
    <message>
        <source>The whole text stands on the child’s screen. For a minute your child reads aloud from the beginning, and you tap here what was misread. Then you tap the last word.</source>
        <translation>На экране ребёнка стоит весь текст. Минуту ребёнок читает вслух с начала, а вы нажимаете здесь слова, прочитанные неверно. Потом нажмите последнее слово.</translation>
    </message>
    <message>
        <source>Start the minute</source>
        <translation>Начать минуту</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>MinuteSettings</name>
    <message>
        <source>Free minute</source>
        <translation>Минута чтения</translation>
    </message>
    <message>
        <source>Offer a free minute</source>
        <translation>Предлагать минуту чтения</translation>
    </message>
    <message>
        <source>Now and then the whole text stands there for a minute and your child reads as far as it comes. You tap what was misread and the last word, and see how many words it was. Your child sees neither clock nor figure; on one shared screen they see your half too.</source>
        <translation>Иногда весь текст стоит на экране минуту, и ребёнок читает, сколько успеет. Вы отмечаете ошибки и последнее слово и видите, сколько получилось слов. Ребёнок не видит ни часов, ни чисел; на одном общем экране он видит и вашу половину.</translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Free minutes</source>
        <translation>Минуты чтения</translation>
    </message>
    <message>
        <source>words read correctly</source>
        <translation>слова без ошибок</translation>
    </message>
    <message>
        <source>The first free minute will stand here. It begins beside the text on the page Read.</source>
        <translation>Здесь появится первая минута чтения. Она начинается рядом с текстом на странице «Чтение».</translation>
    </message>
    <message>
        <source>Beside published figures of a class</source>
        <translation>Рядом с опубликованными данными о классе</translation>
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
        <source>For a browser on this machine, nobody else:</source>
        <translation>Только для браузера на этом компьютере:</translation>
    </message>
</context>
<context>
    <name>NewTextPanel</name>
    <message>
        <source>New texts</source>
        <translation>Новые тексты</translation>
    </message>
    <message>
        <source>Type or paste: each line is a text</source>
        <translation>Напечатайте или вставьте: каждая строка — текст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>What the lines are</source>
        <translation>Что это за строки</translation>
    </message>
    <message>
        <source>Each line a text</source>
        <translation>Каждая строка — текст</translation>
    </message>
    <message>
        <source>One poem</source>
        <translation>Одно стихотворение</translation>
    </message>
    <message>
        <source>Tag, if you like</source>
        <translation>Метка, если хотите</translation>
    </message>
    <message numerus="yes">
        <source>Add %n texts</source>
        <translation>
            <numerusform>Добавить %n текст</numerusform>
            <numerusform>Добавить %n текста</numerusform>
            <numerusform>Добавить %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the text</source>
        <translation>Добавить текст</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next time</source>
        <translation>В следующий раз</translation>
    </message>
    <message>
        <source>It waits and comes first.</source>
        <translation>Ждёт и будет первым.</translation>
    </message>
    <message>
        <source>Put it first for next time</source>
        <translation>Начать с него в следующий раз</translation>
    </message>
</context>
<context>
    <name>NextStepButton</name>
    <message>
        <source>Start reading</source>
        <translation>Начать чтение</translation>
    </message>
    <message>
        <source>Bring a text</source>
        <translation>Взять текст</translation>
    </message>
    <message>
        <source>Next syllable</source>
        <translation>Следующий слог</translation>
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
</context>
<context>
    <name>OpenFileDialog</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>OutsideSettings</name>
    <message>
        <source>Pictures from the internet</source>
        <translation>Картинки из интернета</translation>
    </message>
    <message>
        <source>Look for pictures on the internet</source>
        <translation>Искать картинки в интернете</translation>
    </message>
    <message>
        <source>The words that you send off with Search go to %1, and nothing else: no text, no name of a child. They see the internet address of your home, as every page does. The pictures that were found are fetched from where they lie.</source>
        <translation>Слова, которые вы отправите кнопкой «Искать», уйдут в %1, и больше ничего: ни текста, ни имени ребёнка. Как и любая страница, они видят интернет-адрес вашего дома. Найденные картинки берутся оттуда, где они лежат.</translation>
    </message>
    <message>
        <source>Nothing is asked on the internet. Switched on, the words that you send off with Search go to %1, and nothing else: no text, no name of a child.</source>
        <translation>В интернете ничего не запрашивается. Если включить, слова, которые вы отправите кнопкой «Искать», уйдут в %1, и больше ничего: ни текста, ни имени ребёнка.</translation>
    </message>
</context>
<context>
    <name>OutsideShelf</name>
    <message>
        <source>On the internet</source>
        <translation>В интернете</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>%1 are asked …</source>
        <translation>Запрос к %1 …</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Own pace</source>
        <translation>Свой темп</translation>
    </message>
    <message>
        <source>words read correctly per minute</source>
        <translation>верно прочитанных слов в минуту</translation>
    </message>
    <message>
        <source>As soon as thirty words of new texts were read, the pace stands here. It is compared with nobody else’s.</source>
        <translation>Темп появится здесь, когда будет прочитано тридцать слов из новых текстов. Его ни с кем не сравнивают.</translation>
    </message>
    <message>
        <source>How each text went</source>
        <translation>Как прошёл каждый текст</translation>
    </message>
    <message>
        <source>In this time nothing was read.</source>
        <translation>За это время ничего не прочитано.</translation>
    </message>
    <message>
        <source>Words tamed</source>
        <translation>Приручённые слова</translation>
    </message>
    <message>
        <source>read well on three days</source>
        <translation>хорошо прочитаны в три разных дня</translation>
    </message>
    <message>
        <source>A hard word is tamed when it was read well on three days, in two texts.</source>
        <translation>Трудное слово приручено, когда оно хорошо прочитано в три разных дня, в двух текстах.</translation>
    </message>
    <message>
        <source>Nearly there: %1</source>
        <translation>Почти приручены: %1</translation>
    </message>
</context>
<context>
    <name>OwnSyllables</name>
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
    <message>
        <source>Syllables of our own</source>
        <translation>Свои слоги</translation>
    </message>
    <message>
        <source>Right-click a word, or hold it, and move its syllables. The words that you changed stand here.</source>
        <translation>Нажмите на слово правой кнопкой или подержите его и измените слоги. Изменённые слова собраны здесь.</translation>
    </message>
    <message>
        <source>Words from a file…</source>
        <translation>Слова из файла…</translation>
    </message>
    <message>
        <source>All words into a file…</source>
        <translation>Все слова в файл…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>As the program splits it</source>
        <translation>Как делит программа</translation>
    </message>
    <message>
        <source>Words from a file</source>
        <translation>Слова из файла</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>All words into a file</source>
        <translation>Все слова в файл</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>This laptop is in no network that a tablet could be in too. Connect it to the Wi-Fi; this page notices by itself.</source>
        <translation>Ноутбук не подключён к сети, в которой мог бы быть и планшет. Подключите его к Wi-Fi; эта страница заметит это сама.</translation>
    </message>
    <message>
        <source>Scan the code with the tablet&apos;s camera, or open an address below and type the six digits.</source>
        <translation>Отсканируйте код камерой планшета или откройте на нём адрес ниже и введите шесть цифр.</translation>
    </message>
    <message>
        <source>A tablet in the same Wi-Fi can show the text or control the reading.</source>
        <translation>Планшет в той же сети Wi-Fi может показывать текст или управлять чтением.</translation>
    </message>
    <message>
        <source>QR code to pair a device</source>
        <translation>QR-код для подключения устройства</translation>
    </message>
    <message>
        <source>good for %1, for one device</source>
        <translation>действует ещё %1, для одного устройства</translation>
    </message>
    <message>
        <source>Another code in %1</source>
        <translation>Новый код через %1</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>Pair a device</source>
        <translation>Подключить устройство</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Убрать код</translation>
    </message>
    <message>
        <source>Addresses for the tablet&apos;s browser:</source>
        <translation>Адреса для браузера планшета:</translation>
    </message>
    <message>
        <source>Address of the pages</source>
        <translation>Адрес страниц</translation>
    </message>
    <message>
        <source>Open the pages on this laptop</source>
        <translation>Открыть страницы на этом ноутбуке</translation>
    </message>
    <message>
        <source>The tablet&apos;s browser warns once, because no company vouches for a laptop at home. Before that, the tablet shows these four words:</source>
        <translation>Браузер планшета один раз предупредит: за домашний ноутбук не ручается никакая компания. Перед этим планшет покажет эти четыре слова:</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Warm</source>
        <translation>Тёплая</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Простая</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Кремовая</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёная</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Голубая</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Розовая</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
</context>
<context>
    <name>PaperSettings</name>
    <message>
        <source>Paper and attention</source>
        <translation>Бумага и внимание</translation>
    </message>
    <message>
        <source>Fade words already read</source>
        <translation>Прочитанные слова бледнее</translation>
    </message>
    <message>
        <source>Fade words still to come</source>
        <translation>Следующие слова бледнее</translation>
    </message>
    <message>
        <source>Only the current line stands out</source>
        <translation>Выделена только текущая строка</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Texts for: %1</source>
        <translation>Тексты для тренировки: %1</translation>
    </message>
    <message>
        <source>What is still hard</source>
        <translation>Что пока трудно</translation>
    </message>
    <message>
        <source>Nothing stands out: no letters and no kind of word are harder than others.</source>
        <translation>Ничего не выделяется: нет ни букв, ни слов, которые были бы труднее других.</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message numerus="yes">
        <source>See %n text(s)</source>
        <translation>
            <numerusform>Показать %n текст</numerusform>
            <numerusform>Показать %n текста</numerusform>
            <numerusform>Показать %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Текстов пока нет</translation>
    </message>
</context>
<context>
    <name>PictureCutter</name>
    <message>
        <source>What is in the frame stays</source>
        <translation>Останется то, что в рамке</translation>
    </message>
    <message>
        <source>Keep what is in the frame</source>
        <translation>Оставить то, что в рамке</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PictureShelf</name>
    <message>
        <source>Click a picture to give it to this text</source>
        <translation>Нажмите, чтобы добавить к тексту</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Все картинки</translation>
    </message>
    <message numerus="yes">
        <source>Picture of %n text(s)</source>
        <translation>
            <numerusform>Картинка к %n тексту</numerusform>
            <numerusform>Картинка к %n текстам</numerusform>
            <numerusform>Картинка к %n текстам</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the picture</source>
        <translation>Удалить картинку</translation>
    </message>
    <message>
        <source>No pictures yet. Drop some here, from a folder or from a browser.</source>
        <translation>Картинок пока нет. Перетащите их сюда из папки или из браузера.</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation>Удалить навсегда?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Or the address of a picture</source>
        <translation>Или адрес картинки</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Добавить картинки</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Картинки…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Папка…</translation>
    </message>
    <message>
        <source>Adds all pictures of a folder</source>
        <translation>Добавляет все картинки из папки</translation>
    </message>
    <message>
        <source>Add all pictures of a folder</source>
        <translation>Добавить все картинки из папки</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Turn</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Обрезать</translation>
    </message>
    <message>
        <source>Is the cover</source>
        <translation>Это обложка</translation>
    </message>
    <message>
        <source>Make it the cover</source>
        <translation>Сделать обложкой</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>%1’s progress</source>
        <translation>Успехи: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Разделы страницы</translation>
    </message>
    <message>
        <source>Whose progress</source>
        <translation>Чьи успехи</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Вечера</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Back to all evenings</source>
        <translation>Ко всем вечерам</translation>
    </message>
    <message>
        <source>How far to look back</source>
        <translation>За какое время</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 недель</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Полгода</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
</context>
<context>
    <name>ProgressTable</name>
    <message>
        <source>What is still hard</source>
        <translation>Что пока трудно</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that train it</source>
        <translation>
            <numerusform>есть %n текст для тренировки</numerusform>
            <numerusform>есть %n текста для тренировки</numerusform>
            <numerusform>есть %n текстов для тренировки</numerusform>
        </translation>
    </message>
    <message>
        <source>no text that trains it</source>
        <translation>текстов для тренировки нет</translation>
    </message>
    <message>
        <source>Progress as a table</source>
        <translation>Успехи таблицей</translation>
    </message>
    <message>
        <source>Free minutes</source>
        <translation>Минуты чтения</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Handbook (F1)</source>
        <translation>Руководство (F1)</translation>
    </message>
</context>
<context>
    <name>ReadMessages</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Read here instead</source>
        <translation>Читать здесь</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>Слово %1 из %2</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>The whole text stands there for a minute, and your child reads as far as it comes</source>
        <translation>Весь текст стоит минуту, и ребёнок читает, сколько успеет</translation>
    </message>
    <message>
        <source>Free minute</source>
        <translation>Минута чтения</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Who reads</source>
        <translation>Кто читает</translation>
    </message>
    <message>
        <source>Finish for today</source>
        <translation>На сегодня всё</translation>
    </message>
    <message>
        <source>Space, Enter, →, Page Down</source>
        <translation>Пробел, Enter, →, Page Down</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Какой список</translation>
    </message>
    <message>
        <source>Next up %1</source>
        <translation>Дальше: %1</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>Из библиотеки</translation>
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
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>No texts in this language yet.</source>
        <translation>На этом языке пока нет текстов.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>The child has read this text</source>
        <translation>Ребёнок прочитал этот текст</translation>
    </message>
    <message>
        <source>The child reads</source>
        <translation>Ребёнок читает</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>ReadingSurface</name>
    <message>
        <source>The picture for the text</source>
        <translation>Картинка к тексту</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Chitai</source>
        <translation>Chitai</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Open Chitai</source>
        <translation>Открыть Chitai</translation>
    </message>
    <message>
        <source>Close Chitai</source>
        <translation>Закрыть Chitai</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is for you.</source>
        <translation>Эта страница для вас.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were hard</source>
        <translation>
            <numerusform>%n слово далось не сразу</numerusform>
            <numerusform>%n слова дались не сразу</numerusform>
            <numerusform>%n слов дались не сразу</numerusform>
        </translation>
    </message>
    <message>
        <source>No word was hard</source>
        <translation>Трудных слов не было</translation>
    </message>
    <message>
        <source>Did you miss one? Tap the word.</source>
        <translation>Что-то пропустили? Нажмите на слово.</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>The evening, word by word</source>
        <translation>Вечер слово за словом</translation>
    </message>
    <message>
        <source>Words can be changed until the next evening.</source>
        <translation>Изменить можно до следующего вечера.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>RewardSettings</name>
    <message>
        <source>Picture and motion</source>
        <translation>Картинка и движение</translation>
    </message>
    <message>
        <source>The picture after the last word</source>
        <translation>Картинка после последнего слова</translation>
    </message>
    <message>
        <source>Above the text</source>
        <translation>Над текстом</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Под ним</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>На весь экран</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>Ничего не движется</translation>
    </message>
    <message>
        <source>A picture that grows</source>
        <translation>Растущее дерево</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SaveProgress</name>
    <message>
        <source>Save or print</source>
        <translation>Сохранить или напечатать</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Отчёт для печати (PDF)</translation>
    </message>
    <message>
        <source>Evenings (CSV)</source>
        <translation>Вечера (CSV)</translation>
    </message>
    <message>
        <source>Words (CSV)</source>
        <translation>Слова (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Всё (JSON)</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source>Screens</source>
        <translation>Экраны</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Этот ноутбук</translation>
    </message>
    <message>
        <source>The child looks here</source>
        <translation>Сюда смотрит ребёнок</translation>
    </message>
    <message>
        <source>You sit here</source>
        <translation>Здесь сидите вы</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Экран %1</translation>
    </message>
    <message>
        <source>Show the numbers on the screens</source>
        <translation>Показать номера на экранах</translation>
    </message>
    <message>
        <source>The child looks at a tablet or a phone…</source>
        <translation>Ребёнок смотрит на планшет или телефон…</translation>
    </message>
    <message>
        <source>Your window and the child’s, side by side</source>
        <translation>Ваше окно и окно ребёнка — рядом</translation>
    </message>
    <message>
        <source>One screen is connected: your window and the child’s stand on it side by side. A television or a monitor that you plug in later is found by itself.</source>
        <translation>Подключён один экран: ваше окно и окно ребёнка стоят на нём рядом. Телевизор или монитор, который вы подключите позже, найдётся сам.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Этот экран</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the session</source>
        <translation>Добавить к чтению</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>This laptop may read, but not change or delete texts</source>
        <translation>Этот ноутбук только для чтения: тексты на нём не меняют и не удаляют</translation>
    </message>
</context>
<context>
    <name>ServerStartWindow</name>
    <message>
        <source>Chitai</source>
        <translation>Chitai</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Close Chitai</source>
        <translation>Закрыть Chitai</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Идёт поиск сервера</translation>
    </message>
    <message>
        <source>For whoever looks after the server</source>
        <translation>Для того, кто следит за сервером</translation>
    </message>
</context>
<context>
    <name>SessionItemRow</name>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>прочитано до конца</translation>
    </message>
    <message>
        <source>Remove from the history</source>
        <translation>Убрать из истории</translation>
    </message>
    <message>
        <source>Take it out of the history for good?</source>
        <translation>Убрать из истории навсегда?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <translation>не дочитано</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were hard</source>
        <translation>
            <numerusform>%n слово было трудным</numerusform>
            <numerusform>%n слова были трудными</numerusform>
            <numerusform>%n слов были трудными</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>going on</source>
        <translation>идёт сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Who reads</source>
        <translation>Кто читает</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Ещё ребёнок</translation>
    </message>
    <message>
        <source>As on the child&apos;s screen. Changes show there at once.</source>
        <translation>Так на экране у ребёнка. Перемены видны там сразу.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>As on the child’s screen.</source>
        <translation>Как на экране ребёнка.</translation>
    </message>
    <message>
        <source>Read here instead</source>
        <translation>Читать здесь</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>%1 sees</source>
        <translation>%1 видит</translation>
    </message>
    <message>
        <source>The child sees</source>
        <translation>Ребёнок видит</translation>
    </message>
</context>
<context>
    <name>SightWords</name>
    <message>
        <source>Words known by sight</source>
        <translation>Слова, знакомые целиком</translation>
    </message>
    <message>
        <source>Read whole, though a letter is still new</source>
        <translation>Читаются целиком, хотя какая-то буква ещё новая</translation>
    </message>
    <message>
        <source>Take out the word: %1</source>
        <translation>Убрать слово: %1</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Добавить слово</translation>
    </message>
</context>
<context>
    <name>SpeechButtons</name>
    <message>
        <source>Listen</source>
        <translation>Послушать</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>V says the word</source>
        <translation>V (М) произносит слово</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>Слоги</translation>
    </message>
    <message>
        <source>Shift+V says its syllables, slowly</source>
        <translation>Shift+V (Shift+М) произносит его слоги, медленно</translation>
    </message>
    <message>
        <source>T says the whole text</source>
        <translation>T (Е) читает весь текст</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Весь текст</translation>
    </message>
</context>
<context>
    <name>SplitLetter</name>
    <message>
        <source>A syllable begins between “%1” and “%2”</source>
        <translation>Слог начинается между «%1» и «%2»</translation>
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
        <source>To the next text in the queue</source>
        <translation>К следующему тексту в очереди</translation>
    </message>
    <message>
        <source>Skip text</source>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
</context>
<context>
    <name>StoriesBegun</name>
    <message>
        <source>Go on with</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Сказки</translation>
    </message>
    <message>
        <source>The stories that you begin stand here, to be gone on with another evening.</source>
        <translation>Здесь будут сказки, которые вы начали. Их можно продолжить в другой вечер.</translation>
    </message>
</context>
<context>
    <name>StoryMessage</name>
    <message>
        <source>Back to here</source>
        <translation>Вернуться сюда</translation>
    </message>
</context>
<context>
    <name>StoryNext</name>
    <message>
        <source>There is no reply to this yet.</source>
        <translation>На это ещё нет ответа.</translation>
    </message>
    <message>
        <source>Write below how the story begins.</source>
        <translation>Напишите внизу, как начинается сказка.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить ещё раз</translation>
    </message>
</context>
<context>
    <name>StoryOptions</name>
    <message>
        <source>A new story for %1</source>
        <translation>Новая сказка. Читает %1</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Новая сказка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>How much %1 reads</source>
        <translation>Сколько читает %1</translation>
    </message>
    <message>
        <source>How much the child can read</source>
        <translation>Как ребёнок читает</translation>
    </message>
    <message>
        <source>Bring in words that %1 practises</source>
        <translation>Вставлять слова для тренировки (%1)</translation>
    </message>
    <message>
        <source>Bring in words that the child practises</source>
        <translation>Вставлять слова, которые ребёнок сейчас учит</translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>%1 sees</source>
        <translation>%1 видит</translation>
    </message>
    <message>
        <source>The child sees</source>
        <translation>Ребёнок видит</translation>
    </message>
</context>
<context>
    <name>StorySetup</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>StorySoFar</name>
    <message>
        <source>The story so far</source>
        <translation>Сказка до этого места</translation>
    </message>
    <message>
        <source>The story so far stands here.</source>
        <translation>Здесь будет сказка до этого места.</translation>
    </message>
    <message>
        <source>%1 wants something else?</source>
        <translation>%1 хочет другое?</translation>
    </message>
    <message>
        <source>The child wants something else?</source>
        <translation>Ребёнок хочет другое?</translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation>Свои слова ребёнка</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>StoryTelling</name>
    <message>
        <source>All stories</source>
        <translation>Все сказки</translation>
    </message>
    <message>
        <source>As a booklet…</source>
        <translation>Книжечкой…</translation>
    </message>
    <message>
        <source>The story as a booklet</source>
        <translation>Сказка книжечкой</translation>
    </message>
    <message>
        <source>How much the child can read</source>
        <translation>Как ребёнок читает</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>До этого</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>На экране</translation>
    </message>
</context>
<context>
    <name>StoryWishes</name>
    <message>
        <source>Wishes</source>
        <translation>Пожелания</translation>
    </message>
</context>
<context>
    <name>StumbledButton</name>
    <message>
        <source>Marked</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Stumbled</source>
        <translation>Запинка</translation>
    </message>
    <message>
        <source>X; Shift+X marks the word before</source>
        <translation>X; Shift+X отмечает слово перед ним</translation>
    </message>
    <message>
        <source>on “%1”</source>
        <translation>на слове «%1»</translation>
    </message>
    <message>
        <source>Takes the mark of “%1” away</source>
        <translation>Снимает отметку со слова «%1»</translation>
    </message>
    <message>
        <source>Marks “%1”</source>
        <translation>Отмечает слово «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>StylePreview</name>
    <message>
        <source>What the child sees</source>
        <translation>Что видит ребёнок</translation>
    </message>
</context>
<context>
    <name>SyllablePopover</name>
    <message>
        <source>Where do the syllables begin?</source>
        <translation>Где начинаются слоги?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Слова текста</translation>
    </message>
    <message>
        <source>Tap between two letters. The arrow keys and space do it too.</source>
        <translation>Нажмите между буквами. Стрелки и пробел делают то же.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>As the program splits it</source>
        <translation>Как делит программа</translation>
    </message>
</context>
<context>
    <name>SyllableSettings</name>
    <message>
        <source>Syllables</source>
        <translation>Слоги</translation>
    </message>
    <message>
        <source>Show syllables with</source>
        <translation>Показывать слоги</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Никак</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Точками</translation>
    </message>
    <message>
        <source>Hyphens</source>
        <translation>Чёрточками</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цветом</translation>
    </message>
    <message>
        <source>Arcs</source>
        <translation>Дугами</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>In the current word</source>
        <translation>В текущем слове</translation>
    </message>
    <message>
        <source>In every word</source>
        <translation>В каждом слове</translation>
    </message>
    <message>
        <source>Which colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Для любых глаз</translation>
    </message>
    <message>
        <source>As in printed primers</source>
        <translation>Как в букваре</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серые</translation>
    </message>
    <message>
        <source>Help (H while reading)</source>
        <translation>Помощь (H во время чтения)</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Полная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Слабая</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Russian words</source>
        <translation>Русские слова</translation>
    </message>
    <message>
        <source>As in primers: кош-ка</source>
        <translation>Как в букварях: кош-ка</translation>
    </message>
    <message>
        <source>As in phonetics: ко-шка</source>
        <translation>Как в фонетике: ко-шка</translation>
    </message>
    <message>
        <source>Vowels in colour, where syllables have none</source>
        <translation>Гласные цветом, если слоги не цветные</translation>
    </message>
    <message>
        <source>Step from syllable to syllable</source>
        <translation>Идти по слогам</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>The story is being told. Only you see this.</source>
        <translation>Сказка рассказывается. Это видите только вы.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
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
    <message>
        <source>The lines stay as they are: one text.</source>
        <translation>Строки останутся строками: это один текст.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n texts</source>
        <translation>
            <numerusform>Добавить %n текст</numerusform>
            <numerusform>Добавить %n текста</numerusform>
            <numerusform>Добавить %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of the library</source>
        <translation>Тексты библиотеки</translation>
    </message>
    <message>
        <source>Type a word or a sentence for %1</source>
        <translation>%1: слово или предложение</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Новый текст</translation>
    </message>
    <message>
        <source>Word or sentence</source>
        <translation>Слово или предложение</translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation>Язык этого текста</translation>
    </message>
</context>
<context>
    <name>TrainingTexts</name>
    <message>
        <source>Texts that train it</source>
        <translation>Тексты для тренировки</translation>
    </message>
    <message>
        <source>Read these next</source>
        <translation>Прочитать их следующими</translation>
    </message>
</context>
<context>
    <name>UnsavedText</name>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Ещё не сохранено: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
</context>
<context>
    <name>VoiceSettings</name>
    <message>
        <source>Aloud</source>
        <translation>Вслух</translation>
    </message>
    <message>
        <source>Read aloud automatically</source>
        <translation>Озвучивать автоматически</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Each word, once it is read</source>
        <translation>Каждое прочитанное слово</translation>
    </message>
    <message>
        <source>The text, once it is read</source>
        <translation>Текст, когда он прочитан</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>Язык этого окна</translation>
    </message>
    <message>
        <source>Size of its letters</source>
        <translation>Размер букв</translation>
    </message>
</context>
<context>
    <name>chitai::BeginningModel</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>A short one to begin with.</source>
        <translation>Короткий, для начала.</translation>
    </message>
</context>
<context>
    <name>chitai::ClassModel</name>
    <message>
        <source>All children</source>
        <translation>Все дети</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Мой ребёнок</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 теперь называется %2.</translation>
    </message>
    <message>
        <source>The group %1 was deleted. Its children are still there.</source>
        <translation>Группа %1 удалена. Дети остались.</translation>
    </message>
    <message>
        <source>%1 is not in %2 any more.</source>
        <translation>%1 больше не в группе %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 теперь в группе %2.</translation>
    </message>
</context>
<context>
    <name>chitai::ClassWords</name>
    <message>
        <source>has not read yet</source>
        <translation>ещё не читали</translation>
    </message>
    <message>
        <source>read today</source>
        <translation>читали сегодня</translation>
    </message>
    <message>
        <source>read yesterday</source>
        <translation>читали вчера</translation>
    </message>
    <message numerus="yes">
        <source>read %n day(s) ago</source>
        <translation>
            <numerusform>читали %n день назад</numerusform>
            <numerusform>читали %n дня назад</numerusform>
            <numerusform>читали %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>читали %1</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 из %2 дней</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard word(s) due</source>
        <translation>
            <numerusform>пора повторить %n трудное слово</numerusform>
            <numerusform>пора повторить %n трудных слова</numerusform>
            <numerusform>пора повторить %n трудных слов</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>letters</comment>
        <translation>дальше: %1</translation>
    </message>
    <message>
        <source>Everybody has read in the last seven days.</source>
        <translation>За последние семь дней читали все.</translation>
    </message>
    <message>
        <source>Nobody has read for seven days.</source>
        <translation>Уже семь дней никто не читал.</translation>
    </message>
    <message>
        <source>Not read for seven days: %1.</source>
        <translation>Не читали семь дней: %1.</translation>
    </message>
</context>
<context>
    <name>chitai::CorrectionsModel</name>
    <message>
        <source>“%1” is split as the program does it.</source>
        <translation>Слово «%1» снова делится так, как делит программа.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s).</source>
        <translation>
            <numerusform>И ещё %n строка.</numerusform>
            <numerusform>И ещё %n строки.</numerusform>
            <numerusform>И ещё %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were taken over.</source>
        <translation>
            <numerusform>Добавлено %n слово.</numerusform>
            <numerusform>Добавлено %n слова.</numerusform>
            <numerusform>Добавлено %n слов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are in the file.</source>
        <translation>
            <numerusform>В файле %n слово.</numerusform>
            <numerusform>В файле %n слова.</numerusform>
            <numerusform>В файле %n слов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::DevicesPageModel</name>
    <message>
        <source>%1 is paired.</source>
        <translation>Устройство «%1» подключено.</translation>
    </message>
    <message>
        <source>The code has run out. Nobody used it.</source>
        <translation>Срок кода истёк. Им никто не воспользовался.</translation>
    </message>
    <message>
        <source>Five wrong codes were typed. Nobody was let in, and that code is void.</source>
        <translation>Пять раз введён неверный код. Никто не получил доступ, и этот код больше не действует.</translation>
    </message>
    <message>
        <source>%1 has no access any more.</source>
        <translation>У устройства «%1» больше нет доступа.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 yourself and type the code.</source>
        <translation>Не удалось открыть браузер. Откройте %1 сами и введите код.</translation>
    </message>
</context>
<context>
    <name>chitai::DrawingServiceModel</name>
    <message>
        <source>The address begins with https://; in the home network, http:// does as well. The key has no blanks. Nothing was changed.</source>
        <translation>Адрес начинается с https://, в домашней сети подойдёт и http://. В ключе нет пробелов. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>chitai::DrawingWords</name>
    <message>
        <source>The keyring has not given the key of the service. Unlock it and press Draw again.</source>
        <translation>Связка ключей не отдала ключ службы. Откройте её и ещё раз нажмите «Нарисовать».</translation>
    </message>
    <message>
        <source>The service did not accept the key. Switch it off and on again with its key in the settings.</source>
        <translation>Служба не приняла ключ. Выключите её в настройках и снова включите с её ключом.</translation>
    </message>
    <message>
        <source>The service does not let this key draw with this model. Look at your account there, or name another model in the settings.</source>
        <translation>Служба не разрешает рисовать этой моделью с этим ключом. Загляните там в свою учётную запись или назовите в настройках другую модель.</translation>
    </message>
    <message>
        <source>The account at the service is used up. Top it up, or wait until it may be used again.</source>
        <translation>Деньги или квота у службы кончились. Пополните счёт или подождите, пока им снова можно будет пользоваться.</translation>
    </message>
    <message>
        <source>The service is asked too often just now. Wait a minute and press Draw again.</source>
        <translation>Сейчас службу спрашивают слишком часто. Подождите минуту и ещё раз нажмите «Нарисовать».</translation>
    </message>
    <message>
        <source>The service does not have this model. Name another one in the settings.</source>
        <translation>У службы нет такой модели. Назовите в настройках другую.</translation>
    </message>
    <message>
        <source>Nothing draws at this address. Check the address of the service in the settings.</source>
        <translation>По этому адресу никто не рисует. Проверьте адрес службы в настройках.</translation>
    </message>
    <message>
        <source>The service is at another address. Enter that one in the settings if you trust it.</source>
        <translation>Служба переехала на другой адрес. Введите его в настройках, если вы ему доверяете.</translation>
    </message>
    <message>
        <source>The service has a problem of its own just now. Try again in a while.</source>
        <translation>У службы сейчас неполадки. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Check the connection, and whether it runs.</source>
        <translation>До службы не достучаться. Проверьте соединение и запущена ли она.</translation>
    </message>
    <message>
        <source>The service took too long, and was not waited for any longer. It may ask its price all the same.</source>
        <translation>Служба отвечала слишком долго, больше её не ждали. Плату она может взять всё равно.</translation>
    </message>
    <message>
        <source>A filter of the service held the picture back. Say it in other words.</source>
        <translation>Фильтр службы задержал картинку. Скажите это другими словами.</translation>
    </message>
    <message>
        <source>The answer was longer than any picture may be, and was not taken.</source>
        <translation>Ответ длиннее, чем может быть картинка, и он не взят.</translation>
    </message>
    <message>
        <source>The service has laid the picture at an address from where it can&apos;t be fetched. Nothing was taken.</source>
        <translation>Служба положила картинку по адресу, откуда её не взять. Ничего не взято.</translation>
    </message>
    <message>
        <source>What the service sent is damaged, or no picture. Nothing was taken.</source>
        <translation>То, что прислала служба, повреждено или это не картинка. Ничего не взято.</translation>
    </message>
    <message>
        <source>The service did not take the words. Change them, or name another model in the settings.</source>
        <translation>Служба не приняла слова. Измените их или назовите в настройках другую модель.</translation>
    </message>
    <message>
        <source>There was no picture in the answer of the service.</source>
        <translation>В ответе службы нет картинки.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Сервис сообщает: «%1».</translation>
    </message>
    <message>
        <source>Write in a few words what is to be drawn.</source>
        <translation>Напишите в нескольких словах, что нарисовать.</translation>
    </message>
    <message>
        <source>First decide on the pictures that are drawn or wait.</source>
        <translation>Сначала решите, что делать с картинками, которые рисуются или ждут.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the words and at the settings.</source>
        <translation>Ничего не отправлено. Посмотрите на слова и на настройки.</translation>
    </message>
    <message>
        <source>These words stay in your house.</source>
        <translation>Эти слова остаются у вас дома.</translation>
    </message>
    <message>
        <source>These words go to %1, and nothing else.</source>
        <translation>Эти слова уходят на %1, и больше ничего.</translation>
    </message>
    <message>
        <source>Price of a picture: %1.</source>
        <translation>Цена картинки: %1.</translation>
    </message>
    <message>
        <source>It is drawn in your house and costs nothing.</source>
        <translation>Картинку рисуют у вас дома, она ничего не стоит.</translation>
    </message>
    <message>
        <source>The service may ask money for it.</source>
        <translation>Служба может взять за это деньги.</translation>
    </message>
</context>
<context>
    <name>chitai::DrawnPicturesModel</name>
    <message>
        <source>Drawing … %1</source>
        <translation>Рисуется … %1</translation>
    </message>
    <message>
        <source>A picture of another text is drawn … %1</source>
        <translation>Рисуется картинка для другого текста … %1</translation>
    </message>
    <message>
        <source>The name of one of you stood in the words. It gave way to another one: look at the words, then press Draw again.</source>
        <translation>В словах стояло имя кого-то из вас. Его заменило другое: посмотрите на слова и ещё раз нажмите «Нарисовать».</translation>
    </message>
    <message>
        <source>Stopped. If the service had begun already, it may ask its price.</source>
        <translation>Остановлено. Если служба уже начала, она может взять плату.</translation>
    </message>
    <message>
        <source>The picture was erased.</source>
        <translation>Картинка стёрта.</translation>
    </message>
</context>
<context>
    <name>chitai::ElsewhereModel</name>
    <message>
        <source>My child</source>
        <translation>Мой ребёнок</translation>
    </message>
    <message>
        <source>%1 reads on the laptop “%2” just now.</source>
        <translation>%1 сейчас читает за ноутбуком «%2».</translation>
    </message>
    <message>
        <source>%1 reads on the laptop “%2” now. What was read here is kept.</source>
        <translation>%1 теперь читает за ноутбуком «%2». Прочитанное здесь сохранено.</translation>
    </message>
</context>
<context>
    <name>chitai::EveningListModel</name>
    <message numerus="yes">
        <source>%n word(s) read</source>
        <translation>
            <numerusform>прочитано %n слово</numerusform>
            <numerusform>прочитано %n слова</numerusform>
            <numerusform>прочитано %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, hard: %3</source>
        <translation>%1: %2, трудные: %3</translation>
    </message>
</context>
<context>
    <name>chitai::FilePreviewModel</name>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be taken (%1).</source>
        <translation>
            <numerusform>%n строку взять нельзя (%1).</numerusform>
            <numerusform>%n строки взять нельзя (%1).</numerusform>
            <numerusform>%n строк взять нельзя (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the file stay out: %1.</source>
        <translation>
            <numerusform>%n столбец файла не берётся: %1.</numerusform>
            <numerusform>%n столбца файла не берутся: %1.</numerusform>
            <numerusform>%n столбцов файла не берутся: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>commas</source>
        <translation>запятые</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>точки с запятой</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>вертикальные черты</translation>
    </message>
    <message>
        <source>nothing, a line is a text</source>
        <translation>ничего, строка — один текст</translation>
    </message>
</context>
<context>
    <name>chitai::FilesPageModel</name>
    <message numerus="yes">
        <source>%n text(s) added to the library.</source>
        <translation>
            <numerusform>В библиотеку добавлен %n текст.</numerusform>
            <numerusform>В библиотеку добавлены %n текста.</numerusform>
            <numerusform>В библиотеку добавлено %n текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n там уже был.</numerusform>
            <numerusform>%n там уже были.</numerusform>
            <numerusform>%n там уже были.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are in the file %1.</source>
        <translation>
            <numerusform>%n текст сохранён в файле %1.</numerusform>
            <numerusform>%n текста сохранены в файле %1.</numerusform>
            <numerusform>%n текстов сохранено в файле %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Something else is going on. Try again in a moment.</source>
        <translation>Сейчас идёт другая работа. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>The file has no name yet. Type one and try again.</source>
        <translation>У файла ещё нет имени. Введите его и попробуйте снова.</translation>
    </message>
    <message>
        <source>Texts are taken from files that end in .txt, .csv, .tsv, .json or .epub.</source>
        <translation>Тексты берутся из файлов с окончанием .txt, .csv, .tsv, .json или .epub.</translation>
    </message>
    <message>
        <source>When Chitai is started again, it takes the place of what is there now, which is kept.</source>
        <translation>При следующем запуске Chitai она заменит то, что есть сейчас; прежнее сохранится.</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>Резервная копия в порядке.</translation>
    </message>
    <message>
        <source>The backup can be read. It is of an earlier version, which can&apos;t prove that nothing is missing in it.</source>
        <translation>Резервная копия читается. Она сделана прежней версией и не может доказать, что в ней ничего не пропало.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n text(s).</source>
        <translation>
            <numerusform>В ней %n текст.</numerusform>
            <numerusform>В ней %n текста.</numerusform>
            <numerusform>В ней %n текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are missing in it.</source>
        <translation>
            <numerusform>В ней нет %n картинки.</numerusform>
            <numerusform>В ней нет %n картинок.</numerusform>
            <numerusform>В ней нет %n картинок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program holds the family&apos;s data just now. It goes on as soon as that lets go.</source>
        <translation>Данные семьи сейчас занимает другая программа. Как только она их отпустит, работа продолжится.</translation>
    </message>
    <message>
        <source>The backup is written. It is in %1.</source>
        <translation>Копия записана: %1</translation>
    </message>
</context>
<context>
    <name>chitai::FoundPicturesModel</name>
    <message>
        <source>More pictures: see the handbook.</source>
        <translation>Ещё картинки: в руководстве.</translation>
    </message>
</context>
<context>
    <name>chitai::FreeMinuteModel</name>
    <message>
        <source>Too short to say anything: it takes twenty seconds at least.</source>
        <translation>Слишком коротко, чтобы судить: нужно хотя бы двадцать секунд.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) read</source>
        <translation>
            <numerusform>прочитано %n слово</numerusform>
            <numerusform>прочитано %n слова</numerusform>
            <numerusform>прочитано %n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them misread</source>
        <translation>
            <numerusform>с ошибкой %n</numerusform>
            <numerusform>с ошибкой %n</numerusform>
            <numerusform>с ошибкой %n</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them misread</source>
        <translation>без ошибок</translation>
    </message>
    <message numerus="yes">
        <source>This text has %n word(s).</source>
        <translation>
            <numerusform>В этом тексте %n слово.</numerusform>
            <numerusform>В этом тексте %n слова.</numerusform>
            <numerusform>В этом тексте %n слов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your child may be through before the minute is over. %n words are enough for most children; from less than twenty seconds nothing can be told.</source>
        <translation>
            <numerusform>Ребёнок может закончить раньше, чем пройдёт минута. Большинству детей хватает %n слова; если прошло меньше двадцати секунд, судить рано.</numerusform>
            <numerusform>Ребёнок может закончить раньше, чем пройдёт минута. Большинству детей хватает %n слов; если прошло меньше двадцати секунд, судить рано.</numerusform>
            <numerusform>Ребёнок может закончить раньше, чем пройдёт минута. Большинству детей хватает %n слов; если прошло меньше двадцати секунд, судить рано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in a minute.</source>
        <translation>
            <numerusform>%n слово за минуту.</numerusform>
            <numerusform>%n слова за минуту.</numerusform>
            <numerusform>%n слов за минуту.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n second(s), %2.</source>
        <translation>
            <numerusform>%1 за %n секунду, %2.</numerusform>
            <numerusform>%1 за %n секунды, %2.</numerusform>
            <numerusform>%1 за %n секунд, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::HistoryPageModel</name>
    <message>
        <source>The session was deleted.</source>
        <translation>Занятие удалено.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the session.</source>
        <translation>
            <numerusform>Добавлен %n текст.</numerusform>
            <numerusform>Добавлено %n текста.</numerusform>
            <numerusform>Добавлено %n текстов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::HostedModelsPanelModel</name>
    <message>
        <source>Nobody else can read the file any more. If somebody else may have read it, ask the service for another key.</source>
        <translation>Больше никто не может прочитать этот файл. Если кто-то уже мог его прочитать, запросите у службы новый ключ.</translation>
    </message>
    <message>
        <source>The disk does not keep a file to one person. Take the key out of config.yaml and switch the storyteller on below.</source>
        <translation>На этом диске файл нельзя закрыть от других. Уберите ключ из config.yaml и включите рассказчика ниже.</translation>
    </message>
</context>
<context>
    <name>chitai::LibraryPageModel</name>
    <message numerus="yes">
        <source>%n text(s) added to the session.</source>
        <translation>
            <numerusform>Добавлен %n текст.</numerusform>
            <numerusform>Добавлено %n текста.</numerusform>
            <numerusform>Добавлено %n текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) deleted.</source>
        <translation>
            <numerusform>Удалён %n текст.</numerusform>
            <numerusform>Удалено %n текста.</numerusform>
            <numerusform>Удалено %n текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) brought back.</source>
        <translation>
            <numerusform>Возвращён %n текст.</numerusform>
            <numerusform>Возвращено %n текста.</numerusform>
            <numerusform>Возвращено %n текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) tagged.</source>
        <translation>
            <numerusform>Метка добавлена к %n тексту.</numerusform>
            <numerusform>Метка добавлена к %n текстам.</numerusform>
            <numerusform>Метка добавлена к %n текстам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stand here more than once, written in different ways.</source>
        <translation>
            <numerusform>%n текст стоит здесь несколько раз, в разных написаниях.</numerusform>
            <numerusform>%n текста стоят здесь несколько раз, в разных написаниях.</numerusform>
            <numerusform>%n текстов стоят здесь несколько раз, в разных написаниях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) joined with others.</source>
        <translation>
            <numerusform>%n текст объединён с другим.</numerusform>
            <numerusform>%n текста объединены с другими.</numerusform>
            <numerusform>%n текстов объединены с другими.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>С картинкой</translation>
    </message>
    <message>
        <source>With a star</source>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Ещё не читали</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n word(s)</source>
        <translation>
            <numerusform>До %n слова</numerusform>
            <numerusform>До %n слов</numerusform>
            <numerusform>До %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is on the screen.</source>
        <translation>Текст на экране.</translation>
    </message>
    <message>
        <source>The text comes next.</source>
        <translation>Текст будет следующим.</translation>
    </message>
    <message>
        <source>With known letters</source>
        <translation>Из знакомых букв</translation>
    </message>
</context>
<context>
    <name>chitai::ModelProblem</name>
    <message>
        <source>The model&apos;s service did not accept the key. Your message is kept. Check the key in the settings, or choose another model.</source>
        <translation>Служба не приняла ключ. Ваше пожелание сохранено. Проверьте ключ или выберите другую модель.</translation>
    </message>
    <message>
        <source>The account at the model&apos;s service has no credit left. Your message is kept. Top it up, or choose another model.</source>
        <translation>На счёте у службы не осталось денег. Ваше пожелание сохранено. Пополните счёт или выберите другую модель.</translation>
    </message>
    <message>
        <source>The service does not have this model. Your message is kept. Choose another model.</source>
        <translation>У службы нет такой модели. Ваше пожелание сохранено. Выберите другую модель.</translation>
    </message>
    <message>
        <source>The model&apos;s service did not take the question. Your message is kept. Ask again, or choose another model.</source>
        <translation>Служба не приняла вопрос. Ваше пожелание сохранено. Спросите ещё раз или выберите другую модель.</translation>
    </message>
    <message>
        <source>The model&apos;s service is asked too often just now. Your message is kept. Wait a minute and ask again.</source>
        <translation>Службу сейчас спрашивают слишком часто. Ваше пожелание сохранено. Подождите минуту и спросите ещё раз.</translation>
    </message>
    <message>
        <source>The model&apos;s service has a problem of its own just now. Your message is kept. Ask again in a while, or choose another model.</source>
        <translation>У самой службы сейчас неполадки. Ваше пожелание сохранено. Спросите позже или выберите другую модель.</translation>
    </message>
    <message>
        <source>The model&apos;s service can&apos;t be reached. Your message is kept. Check the connection, or choose the built-in storyteller.</source>
        <translation>Служба недоступна. Ваше пожелание сохранено. Проверьте соединение или выберите встроенного рассказчика.</translation>
    </message>
    <message>
        <source>The model did not answer in time. Your message is kept. Ask again, or choose another model.</source>
        <translation>Модель не ответила вовремя. Ваше пожелание сохранено. Спросите ещё раз или выберите другую модель.</translation>
    </message>
    <message>
        <source>The model stopped in the middle. What had arrived is kept. Ask it to go on.</source>
        <translation>Модель остановилась на полуслове. Всё, что пришло, сохранено. Попросите её продолжить.</translation>
    </message>
    <message>
        <source>The connection to the model broke off. What had arrived is kept. Ask it to go on.</source>
        <translation>Связь с моделью прервалась. Всё, что пришло, сохранено. Попросите её продолжить.</translation>
    </message>
    <message>
        <source>The model&apos;s service could not finish the reply. What had arrived is kept. Ask again.</source>
        <translation>Служба не смогла закончить ответ. Всё, что пришло, сохранено. Спросите ещё раз.</translation>
    </message>
    <message>
        <source>A part of the reply could not be read. The rest is kept. Ask again if something is missing.</source>
        <translation>Часть ответа не удалось прочитать. Остальное сохранено. Если чего-то не хватает, спросите ещё раз.</translation>
    </message>
    <message>
        <source>The reply did not come to an end and was stopped. What had arrived is kept. Ask for something shorter.</source>
        <translation>Ответ никак не кончался и был остановлен. Всё, что пришло, сохранено. Попросите покороче.</translation>
    </message>
    <message>
        <source>The model sent an empty reply. Your message is kept. Ask again, or choose another model.</source>
        <translation>Модель прислала пустой ответ. Ваше пожелание сохранено. Спросите ещё раз или выберите другую модель.</translation>
    </message>
    <message>
        <source>This model runs outside your house, and that is switched off. Your message is kept. Switch it on in the settings, or choose another model.</source>
        <translation>Эта модель работает вне вашего дома, а это выключено. Ваше пожелание сохранено. Включите это или выберите другую модель.</translation>
    </message>
    <message>
        <source>The world or the character of this story is not there any more. Your message is kept. Choose another world and character.</source>
        <translation>Мира или героя этой сказки больше нет. Ваше пожелание сохранено. Выберите другой мир и другого героя.</translation>
    </message>
    <message>
        <source>The reply could not be saved. Your message is kept. Free some space on the disk and ask again.</source>
        <translation>Ответ не удалось сохранить. Ваше пожелание сохранено. Освободите место на диске и спросите ещё раз.</translation>
    </message>
    <message>
        <source>The model only thought about it and wrote nothing. Your message is kept. Ask again, or choose another model.</source>
        <translation>Модель только подумала и ничего не написала. Ваше пожелание сохранено. Спросите ещё раз или выберите другую модель.</translation>
    </message>
    <message>
        <source>The reply was longer than the model may write, and breaks off. What had arrived is kept. Ask for something shorter.</source>
        <translation>Ответ оказался длиннее, чем модели позволено, и обрывается. То, что пришло, сохранено. Попросите покороче.</translation>
    </message>
    <message>
        <source>A filter of the model&apos;s service held the reply back. What had arrived is kept. Ask in other words.</source>
        <translation>Фильтр службы задержал ответ. То, что пришло, сохранено. Спросите другими словами.</translation>
    </message>
    <message>
        <source>The model does not want to tell this. Your message is kept. Ask in other words, or choose another model.</source>
        <translation>Модель не хочет об этом рассказывать. Ваше пожелание сохранено. Спросите другими словами или выберите другую модель.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Сервис сообщает: «%1».</translation>
    </message>
    <message>
        <source>The model&apos;s service is at another address. Your message is kept. Enter that address in the settings if you trust it.</source>
        <translation>Служба модели теперь по другому адресу. Ваше сообщение сохранено. Если вы доверяете этому адресу, впишите его в настройках.</translation>
    </message>
</context>
<context>
    <name>chitai::NextText</name>
    <message numerus="yes">
        <source>%n of %1 words that are due</source>
        <translation>
            <numerusform>Слова, которые пора повторить: %n из %1</numerusform>
            <numerusform>Слова, которые пора повторить: %n из %1</numerusform>
            <numerusform>Слова, которые пора повторить: %n из %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You put it first.</source>
        <translation>Вы поставили его первым.</translation>
    </message>
    <message numerus="yes">
        <source>Once more: %n of the hard words are in it.</source>
        <translation>
            <numerusform>Ещё раз: в нём %n трудное слово.</numerusform>
            <numerusform>Ещё раз: в нём %n трудных слова.</numerusform>
            <numerusform>Ещё раз: в нём %n трудных слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of its words are known already.</source>
        <translation>Большая часть слов уже знакома.</translation>
    </message>
</context>
<context>
    <name>chitai::OutsidePicturesModel</name>
    <message>
        <source>This could not be kept. Nothing has changed.</source>
        <translation>Это не удалось запомнить. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Write a word to look for.</source>
        <translation>Напишите слово для поиска.</translation>
    </message>
    <message>
        <source>%1: no answer. Check the connection to the internet, or try again later.</source>
        <translation>%1: нет ответа. Проверьте подключение к интернету или попробуйте позже.</translation>
    </message>
    <message>
        <source>%1: no answer.</source>
        <translation>%1: нет ответа.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or fewer.</source>
        <translation>Ничего не найдено. Попробуйте другое слово или меньше слов.</translation>
    </message>
</context>
<context>
    <name>chitai::PageListModel</name>
    <message>
        <source>Read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Сказки</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
</context>
<context>
    <name>chitai::PicturesModel</name>
    <message>
        <source>The folder has no pictures.</source>
        <translation>В этой папке нет картинок.</translation>
    </message>
    <message>
        <source>That is no address of a picture.</source>
        <translation>Это не адрес картинки.</translation>
    </message>
    <message>
        <source>What was copied is no picture.</source>
        <translation>Скопирована не картинка.</translation>
    </message>
    <message>
        <source>the copied picture</source>
        <translation>скопированная картинка</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) added.</source>
        <translation>
            <numerusform>Добавлена %n картинка.</numerusform>
            <numerusform>Добавлено %n картинки.</numerusform>
            <numerusform>Добавлено %n картинок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were there already.</source>
        <translation>
            <numerusform>%n картинка уже была.</numerusform>
            <numerusform>%n картинки уже были.</numerusform>
            <numerusform>%n картинок уже было.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n не удалось добавить:</numerusform>
            <numerusform>%n не удалось добавить:</numerusform>
            <numerusform>%n не удалось добавить:</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture was deleted.</source>
        <translation>Картинка удалена.</translation>
    </message>
    <message>
        <source>the chosen picture</source>
        <translation>выбранная картинка</translation>
    </message>
    <message>
        <source>the changed picture</source>
        <translation>изменённая картинка</translation>
    </message>
    <message>
        <source>the drawn picture</source>
        <translation>нарисованная картинка</translation>
    </message>
    <message>
        <source>The picture now belongs to this text.</source>
        <translation>Картинка добавлена.</translation>
    </message>
</context>
<context>
    <name>chitai::Problem</name>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation>Диск заполнен. Ничего не изменено. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was changed. Check the disk and try again.</source>
        <translation>Не удалось сохранить. Ничего не изменено. Проверьте диск и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The text is too long for one screen.</source>
        <translation>Текст слишком длинный для одного экрана.</translation>
    </message>
    <message>
        <source>The library has this text already.</source>
        <translation>Такой текст уже есть в библиотеке.</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>Занятие не идёт.</translation>
    </message>
    <message>
        <source>There is no word in it to read. Type at least one.</source>
        <translation>Здесь нечего читать. Введите хотя бы одно слово.</translation>
    </message>
    <message>
        <source>It is too large. A picture may have 20 MB and 100 megapixels.</source>
        <translation>Слишком большая. Картинка может быть до 20 МБ и 100 мегапикселей.</translation>
    </message>
    <message>
        <source>Its address belongs to the home network, from where no picture is taken.</source>
        <translation>Её адрес в домашней сети, а оттуда картинки не берутся.</translation>
    </message>
    <message>
        <source>It can&apos;t be opened. Check that it is still there.</source>
        <translation>Её не открыть. Проверьте, на месте ли она.</translation>
    </message>
    <message>
        <source>The file is too large. Split it, and take one part after the other.</source>
        <translation>Файл слишком большой. Разделите его и добавляйте по частям.</translation>
    </message>
    <message>
        <source>The file can&apos;t be understood. Save it as plain text, or as a table (CSV) in UTF-8.</source>
        <translation>Файл не удаётся разобрать. Сохраните его как простой текст или таблицу (CSV) в UTF-8.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Не получилось. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>The text is not in the library any more.</source>
        <translation>Этого текста больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>The text is not there any more. The reading goes on.</source>
        <translation>Этого текста больше нет. Чтение продолжается.</translation>
    </message>
    <message>
        <source>It is not in the history any more.</source>
        <translation>Этого больше нет в истории.</translation>
    </message>
    <message>
        <source>It is damaged. Open it elsewhere and save it anew.</source>
        <translation>Она повреждена. Откройте её в другой программе и сохраните заново.</translation>
    </message>
    <message>
        <source>It is damaged, or its address can&apos;t be used. Save it with the browser and add the file.</source>
        <translation>Она повреждена, или её адрес не подходит. Сохраните её из браузера и добавьте файл.</translation>
    </message>
    <message>
        <source>The site does not give it out. Save it with the browser and add the file.</source>
        <translation>Сайт её не отдаёт. Сохраните её из браузера и добавьте файл.</translation>
    </message>
    <message>
        <source>The site does not answer. Check the address and the connection to the internet, and try again.</source>
        <translation>Сайт не отвечает. Проверьте адрес и подключение к интернету и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The picture or its text is not there any more.</source>
        <translation>Этой картинки или её текста больше нет.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened. Check that it is still there.</source>
        <translation>Файл не открывается. Проверьте, на месте ли он.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>The backup comes from a later version of Chitai. Nothing was changed.</source>
        <translation>Копия сделана более новой версией Chitai. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>That is no backup of Chitai, or it is damaged. Nothing was changed.</source>
        <translation>Это не копия Chitai, или она повреждена. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>A device needs a name.</source>
        <translation>Устройству нужно имя.</translation>
    </message>
    <message>
        <source>The device has been removed already.</source>
        <translation>Устройство уже удалено.</translation>
    </message>
    <message>
        <source>A child needs a name.</source>
        <translation>Ребёнку нужно имя.</translation>
    </message>
    <message>
        <source>The child is not in the list any more.</source>
        <translation>Ребёнка больше нет в списке.</translation>
    </message>
    <message>
        <source>The word can&apos;t be split like that.</source>
        <translation>Так слово разделить нельзя.</translation>
    </message>
    <message>
        <source>There are too many words of your own. Nothing was changed.</source>
        <translation>Своих слов слишком много. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file can&apos;t be understood. Save it as a text in UTF-8.</source>
        <translation>Файл не удаётся прочитать. Сохраните его как текст в UTF-8.</translation>
    </message>
    <message>
        <source>Language, word and syllables are needed, with tabs between them.</source>
        <translation>Нужны язык, слово и слоги, между ними — табуляция.</translation>
    </message>
    <message>
        <source>The language is ru, de or en.</source>
        <translation>Язык — ru, de или en.</translation>
    </message>
    <message>
        <source>The syllables don&apos;t give the word.</source>
        <translation>Слоги не складываются в слово.</translation>
    </message>
    <message>
        <source>The word is split elsewhere in a line before.</source>
        <translation>В строке выше это слово разделено иначе.</translation>
    </message>
    <message>
        <source>Chitai may not write there. Nothing was changed. Choose another folder, or allow it.</source>
        <translation>Chitai не может туда писать. Ничего не изменено. Выберите другую папку или разрешите запись.</translation>
    </message>
    <message>
        <source>The disk can only be read. Nothing was changed. Take another one, or start the computer again.</source>
        <translation>Диск доступен только для чтения. Ничего не изменено. Возьмите другой диск или перезапустите компьютер.</translation>
    </message>
    <message>
        <source>No backup today: the disk is full. Make room on it; Chitai tries again every hour.</source>
        <translation>Сегодня нет резервной копии: на диске нет места. Освободите место; Chitai пробует снова каждый час.</translation>
    </message>
    <message>
        <source>No backup today: the family&apos;s data is damaged. Restore the last backup on the page Files.</source>
        <translation>Сегодня нет резервной копии: данные семьи повреждены. Восстановите последнюю копию на странице «Файлы».</translation>
    </message>
    <message>
        <source>No backup today: Chitai may not write into its folder of backups. Allow it again in the properties of the folder.</source>
        <translation>Сегодня нет резервной копии: Chitai не может писать в свою папку копий. Разрешите это снова в свойствах папки.</translation>
    </message>
    <message>
        <source>No backup today: the disk can only be read. Start the computer again; if that does not help, the disk has to be checked.</source>
        <translation>Сегодня нет резервной копии: диск доступен только для чтения. Перезапустите компьютер; если не поможет, диск нужно проверить.</translation>
    </message>
    <message>
        <source>No backup today: the disk does not take it. Check the disk, or back up into a file on another one.</source>
        <translation>Сегодня нет резервной копии: диск её не принимает. Проверьте диск или сохраните копию в файл на другом.</translation>
    </message>
    <message>
        <source>The book is locked by its seller (DRM): no other program can read it.</source>
        <translation>Книга защищена продавцом (DRM): другие программы её не прочитают.</translation>
    </message>
    <message>
        <source>There is nothing to read in them.</source>
        <translation>В них нечего читать.</translation>
    </message>
    <message>
        <source>They are too long for one text.</source>
        <translation>Они слишком длинные для одного текста.</translation>
    </message>
    <message>
        <source>They name a language that is not taught here.</source>
        <translation>В них указан язык, которому здесь не учат.</translation>
    </message>
    <message>
        <source>Some of their letters are damaged, or written in another way than the rest.</source>
        <translation>Часть букв повреждена или сохранена не так, как остальные.</translation>
    </message>
    <message>
        <source>They have more columns than the others: a text was cut in pieces.</source>
        <translation>В них больше столбцов, чем в остальных: текст разрезан на части.</translation>
    </message>
    <message>
        <source>They are meant for another program.</source>
        <translation>Они предназначены для другой программы.</translation>
    </message>
    <message>
        <source>A chapter that should be there is not in the file.</source>
        <translation>В файле нет главы, которая должна в нём быть.</translation>
    </message>
    <message>
        <source>It is no picture that can be read here. PNG, JPEG, WebP, GIF, HEIC and AVIF can be.</source>
        <translation>Такую картинку прочитать нельзя. Подходят PNG, JPEG, WebP, GIF, HEIC и AVIF.</translation>
    </message>
    <message>
        <source>Chitai may not write into the folder of your settings, ~/.config/autostart. Nothing was changed.</source>
        <translation>Chitai не может записать в папку ваших настроек, ~/.config/autostart. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Another program holds the family&apos;s data just now. Nothing was changed. Close it, or try again in a moment.</source>
        <translation>Данные семьи сейчас занимает другая программа. Ничего не изменилось. Закройте её или попробуйте ещё раз чуть позже.</translation>
    </message>
    <message>
        <source>No backup today: another program holds the family&apos;s data. Close it; Chitai tries again every hour.</source>
        <translation>Сегодня копии нет: данные семьи занимает другая программа. Закройте её; Chitai пробует снова каждый час.</translation>
    </message>
    <message>
        <source>The family&apos;s data is damaged, so nothing was changed. What is there is kept. Restore the last good backup on the page Files.</source>
        <translation>Данные семьи повреждены, поэтому ничего не изменилось. Всё, что есть, сохранено. Верните последнюю хорошую копию на странице «Файлы».</translation>
    </message>
    <message>
        <source>None of the daily backups is whole. Nothing was changed. If you have a backup in another file, restore that one.</source>
        <translation>Ни одна из ежедневных копий не цела. Ничего не изменилось. Если копия есть в другом файле, верните её.</translation>
    </message>
    <message>
        <source>A part of Chitai that reads pictures is missing: chitai-decoder. Nothing was changed. Install Chitai again.</source>
        <translation>Не хватает части Chitai, которая читает картинки: chitai-decoder. Ничего не изменено. Установите Chitai заново.</translation>
    </message>
    <message>
        <source>The server of the library does not answer. Nothing was changed. Try again in a moment.</source>
        <translation>Сервер библиотеки не отвечает. Ничего не изменилось. Попробуйте ещё раз чуть позже.</translation>
    </message>
    <message>
        <source>This laptop may read, but not change what all laptops share. Nothing was changed. A teacher can do it on theirs.</source>
        <translation>Этот ноутбук только для чтения: общее для всех ноутбуков на нём менять нельзя. Ничего не изменилось. Учитель может сделать это на своём.</translation>
    </message>
    <message>
        <source>The child reads on another laptop just now. Nothing was changed. Try again when they have finished.</source>
        <translation>Ребёнок сейчас читает на другом ноутбуке. Ничего не изменилось. Попробуйте ещё раз, когда чтение закончится.</translation>
    </message>
    <message>
        <source>A group needs a name, of 40 letters at most.</source>
        <translation>Группе нужно название, не длиннее 40 букв.</translation>
    </message>
    <message>
        <source>There is a group of that name already. Choose another one.</source>
        <translation>Группа с таким названием уже есть. Выберите другое.</translation>
    </message>
    <message>
        <source>The group or the child is not there any more.</source>
        <translation>Этой группы или этого ребёнка уже нет.</translation>
    </message>
</context>
<context>
    <name>chitai::ProgressFiles</name>
    <message>
        <source>reading</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>вечера</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder and try again.</source>
        <translation>Не удалось записать файл. Выберите другую папку и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
</context>
<context>
    <name>chitai::ProgressModel</name>
    <message>
        <source>My child</source>
        <translation>Мой ребёнок</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the session.</source>
        <translation>
            <numerusform>В занятие добавлен %n текст.</numerusform>
            <numerusform>В занятие добавлено %n текста.</numerusform>
            <numerusform>В занятие добавлено %n текстов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with no one</source>
        <translation>Ни с кем не сравнивать</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>%1-й класс</translation>
    </message>
</context>
<context>
    <name>chitai::ProgressPdf</name>
    <message>
        <source>Own pace</source>
        <translation>Свой темп</translation>
    </message>
    <message>
        <source>words read correctly per minute</source>
        <translation>верно прочитанных слов в минуту</translation>
    </message>
    <message>
        <source>How each text went</source>
        <translation>Как прошёл каждый текст</translation>
    </message>
    <message>
        <source>Words tamed</source>
        <translation>Приручённые слова</translation>
    </message>
    <message>
        <source>read well on three days</source>
        <translation>хорошо прочитаны в три разных дня</translation>
    </message>
    <message>
        <source>Progress in reading</source>
        <translation>Успехи в чтении</translation>
    </message>
    <message>
        <source>How %1 reads</source>
        <translation>Как идёт чтение: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What is still hard</source>
        <translation>Что пока трудно</translation>
    </message>
    <message>
        <source>Free minutes</source>
        <translation>Минуты чтения</translation>
    </message>
    <message>
        <source>words read correctly in a minute</source>
        <translation>слова без ошибок за минуту</translation>
    </message>
    <message>
        <source>short texts are judged together</source>
        <translation>короткие тексты оцениваются вместе</translation>
    </message>
</context>
<context>
    <name>chitai::ProgressWords</name>
    <message>
        <source>Your child</source>
        <translation>Ваш ребёнок</translation>
    </message>
    <message>
        <source>%1 reads more and more texts without help.</source>
        <translation>%1: всё больше текстов без помощи.</translation>
    </message>
    <message>
        <source>%1 reads most texts without help.</source>
        <translation>%1: большинство текстов без помощи.</translation>
    </message>
    <message>
        <source>%1 reads many texts together with you.</source>
        <translation>%1: многие тексты вы пока читаете вместе.</translation>
    </message>
    <message>
        <source>%1 reads with a little help.</source>
        <translation>%1: чтение с небольшой помощью.</translation>
    </message>
    <message>
        <source>The pace grows calmly.</source>
        <translation>Темп спокойно растёт.</translation>
    </message>
    <message>
        <source>The pace stays as it is.</source>
        <translation>Темп остаётся прежним.</translation>
    </message>
    <message>
        <source>The pace is calmer than before.</source>
        <translation>Темп стал спокойнее, чем раньше.</translation>
    </message>
    <message numerus="yes">
        <source>Words of %n syllable(s) are still hard.</source>
        <translation>
            <numerusform>Слова из %n слога пока трудны.</numerusform>
            <numerusform>Слова из %n слогов пока трудны.</numerusform>
            <numerusform>Слова из %n слогов пока трудны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words with “%1” are still hard.</source>
        <translation>Слова с «%1» пока трудны.</translation>
    </message>
    <message numerus="yes">
        <source>%n syllable(s)</source>
        <translation>
            <numerusform>%n слог</numerusform>
            <numerusform>%n слога</numerusform>
            <numerusform>%n слогов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syllable(s) and more</source>
        <translation>
            <numerusform>%n слог и больше</numerusform>
            <numerusform>%n слога и больше</numerusform>
            <numerusform>%n слогов и больше</numerusform>
        </translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>1 из %1</translation>
    </message>
    <message>
        <source>usual: 1 word in %1</source>
        <translation>обычно: 1 слово из %1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Неделя с %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>Обычный темп</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Без помощи</translation>
    </message>
    <message>
        <source>With help</source>
        <translation>С помощью</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Words tamed</source>
        <translation>Приручённые слова</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in a minute</source>
        <translation>
            <numerusform>%n слово за минуту</numerusform>
            <numerusform>%n слова за минуту</numerusform>
            <numerusform>%n слов за минуту</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 read, %3 of them misread)</source>
        <translation>%1 (прочитано %2, с ошибкой %3)</translation>
    </message>
    <message>
        <source>At the end of class %1 half of the children read %2 to %3 words in a minute (%4, %5). Every child has its own time.</source>
        <translation>В конце %1-го класса половина детей читает от %2 до %3 слов за минуту (%4, %5). У каждого ребёнка своё время.</translation>
    </message>
    <message>
        <source>At the end of class %1 an average of %2 to %3 words in a minute is usual (%4, %5). Every child has its own time.</source>
        <translation>В конце %1-го класса в среднем читают от %2 до %3 слов за минуту (%4, %5). У каждого ребёнка своё время.</translation>
    </message>
    <message numerus="yes">
        <source>After %n evening(s) nothing can be said yet of how it goes on. From the third evening on it stands here.</source>
        <translation>
            <numerusform>Прошёл %n вечер: говорить об успехах ещё рано. С третьего вечера они будут здесь.</numerusform>
            <numerusform>Прошло %n вечера: говорить об успехах ещё рано. С третьего вечера они будут здесь.</numerusform>
            <numerusform>Прошло %n вечеров: говорить об успехах ещё рано. С третьего вечера они будут здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text was read by itself where 95 words of 100 or more came right, and with help from 90 on. Texts of fewer than 30 words are too short for that: several are judged together and all count alike.</source>
        <translation>Текст прочитан самостоятельно, если верны 95 слов из 100 и больше, с помощью — от 90. Тексты короче 30 слов для этого малы: несколько оцениваются вместе и считаются одинаково.</translation>
    </message>
    <message>
        <source>from–to</source>
        <translation>от–до</translation>
    </message>
</context>
<context>
    <name>chitai::ReadingPageModel</name>
    <message>
        <source>The library has no text in this language. Type one below.</source>
        <translation>На этом языке в библиотеке нет текстов. Введите свой ниже.</translation>
    </message>
    <message numerus="yes">
        <source>The session is over, and %n text(s) had not been read.</source>
        <translation>
            <numerusform>Занятие закончено, %n текст не прочитан.</numerusform>
            <numerusform>Занятие закончено, %n текста не прочитано.</numerusform>
            <numerusform>Занятие закончено, %n текстов не прочитано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>Text finished.</source>
        <translation>Текст прочитан до конца.</translation>
    </message>
    <message>
        <source>Another program holds the family&apos;s data just now. What you pressed is done as soon as it lets go.</source>
        <translation>Данные семьи сейчас занимает другая программа. Нажатие сработает, как только она их отпустит.</translation>
    </message>
    <message>
        <source>“%1” is marked.</source>
        <translation>Слово «%1» отмечено.</translation>
    </message>
    <message>
        <source>“%1” is not marked any more.</source>
        <translation>Отметка со слова «%1» снята.</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Вернуться к тексту «%1»</translation>
    </message>
</context>
<context>
    <name>chitai::ReplyReview</name>
    <message>
        <source>Not for children: %1.</source>
        <translation>Не для детей: %1.</translation>
    </message>
    <message>
        <source>This looks like another language.</source>
        <translation>Похоже на другой язык.</translation>
    </message>
    <message>
        <source>A long sentence: words in it: %1, at this level at most %2.</source>
        <translation>Длинное предложение: слов в нём — %1, для этого уровня — не больше %2.</translation>
    </message>
    <message>
        <source>Long words for this level: %1.</source>
        <translation>Длинные слова для этого уровня: %1.</translation>
    </message>
    <message>
        <source>New words, many at once: %1.</source>
        <translation>Много новых слов сразу: %1.</translation>
    </message>
    <message>
        <source>A lot to read: sentences: %1, at this level at most %2.</source>
        <translation>Много читать: предложений — %1, для этого уровня — не больше %2.</translation>
    </message>
    <message>
        <source>There is nothing to read in this. Ask anew.</source>
        <translation>Тут нечего читать. Попросите ещё раз.</translation>
    </message>
    <message>
        <source>This does not belong to the story.</source>
        <translation>Это не относится к сказке.</translation>
    </message>
    <message>
        <source>This breaks off. Finish the sentence, or leave it out.</source>
        <translation>Здесь текст обрывается. Допишите предложение или уберите его.</translation>
    </message>
</context>
<context>
    <name>chitai::RescueModel</name>
    <message>
        <source>The family&apos;s data is damaged, and Chitai can&apos;t open it. It was left as it is.</source>
        <translation>Данные семьи повреждены, и Chitai не может их открыть. Они остались как есть.</translation>
    </message>
    <message>
        <source>There is no backup in Chitai&apos;s own folder. If you have one in a file, put it back with: chitai --restore FILE</source>
        <translation>В папке самой Chitai копии нет. Если копия есть в файле, вернуть её можно так: chitai --restore ФАЙЛ</translation>
    </message>
    <message>
        <source>The last good backup is from %1. What can still be read of the damaged data is added to it, and the damaged file is kept.</source>
        <translation>Последняя хорошая копия — %1. К ней добавится всё, что ещё читается в повреждённых данных, а сам повреждённый файл сохранится.</translation>
    </message>
</context>
<context>
    <name>chitai::RescueWords</name>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Вернуть копию: %1</translation>
    </message>
    <message>
        <source>The backup of %1 is ready.</source>
        <translation>Копия готова: %1.</translation>
    </message>
    <message>
        <source>The damaged data had nothing more that could be read.</source>
        <translation>В повреждённых данных больше ничего не читается.</translation>
    </message>
    <message>
        <source>From the damaged data were added:</source>
        <translation>Из повреждённых данных добавлено:</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n занятие</numerusform>
            <numerusform>%n занятия</numerusform>
            <numerusform>%n занятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of the reading</source>
        <translation>
            <numerusform>%n заметка о чтении</numerusform>
            <numerusform>%n заметки о чтении</numerusform>
            <numerusform>%n заметок о чтении</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept.</source>
        <translation>Повреждённый файл сохранён.</translation>
    </message>
</context>
<context>
    <name>chitai::ReviewModel</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of a story</source>
        <translation>
            <numerusform>%n предложение из сказки</numerusform>
            <numerusform>%n предложения из сказки</numerusform>
            <numerusform>%n предложений из сказки</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>How this was read was not noted then.</source>
        <translation>Как это читалось, тогда ещё не записывалось.</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>%1 read %2, and every word came right away.</source>
        <translation>%1: %2, и все слова получились сразу.</translation>
    </message>
    <message>
        <source>%1 read %2, and %3 of %4 words came right away.</source>
        <translation>%1: %2, сразу получилось слов: %3 из %4.</translation>
    </message>
</context>
<context>
    <name>chitai::ServerAwayModel</name>
    <message numerus="yes">
        <source>The school’s server is away. Reading goes on; %n change(s) wait for it.</source>
        <translation>
            <numerusform>Сервер школы недоступен. Чтение идёт дальше; его ждёт %n изменение.</numerusform>
            <numerusform>Сервер школы недоступен. Чтение идёт дальше; его ждут %n изменения.</numerusform>
            <numerusform>Сервер школы недоступен. Чтение идёт дальше; его ждут %n изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The school’s server did not take %n change(s): what they are of was deleted on another laptop.</source>
        <translation>
            <numerusform>Сервер школы не принял %n изменение: то, к чему оно относится, удалено на другом ноутбуке.</numerusform>
            <numerusform>Сервер школы не принял %n изменения: то, к чему они относятся, удалено на другом ноутбуке.</numerusform>
            <numerusform>Сервер школы не принял %n изменений: то, к чему они относятся, удалено на другом ноутбуке.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this laptop kept of the reading was damaged and lies aside as “%1”. All that the school’s server had taken already is there.</source>
        <translation>То, что этот ноутбук хранил о чтении, оказалось повреждено и отложено в файл «%1». Всё, что сервер школы уже принял, находится на нём.</translation>
    </message>
    <message numerus="yes">
        <source>The school’s server does not let this laptop in. Reading goes on; %n change(s) wait for it. Have the laptop’s user and password for the server checked.</source>
        <translation>
            <numerusform>Сервер школы не пускает этот ноутбук. Чтение идёт дальше; его ждёт %n изменение. Попросите проверить, с каким именем и паролем ноутбук входит на сервер.</numerusform>
            <numerusform>Сервер школы не пускает этот ноутбук. Чтение идёт дальше; его ждут %n изменения. Попросите проверить, с каким именем и паролем ноутбук входит на сервер.</numerusform>
            <numerusform>Сервер школы не пускает этот ноутбук. Чтение идёт дальше; его ждут %n изменений. Попросите проверить, с каким именем и паролем ноутбук входит на сервер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The school’s server can’t be trusted. Reading goes on; %n change(s) wait for it. Have the server’s certificate checked, and whether it is the right server.</source>
        <translation>
            <numerusform>Серверу школы нельзя доверять. Чтение идёт дальше; его ждёт %n изменение. Попросите проверить его сертификат и тот ли это сервер.</numerusform>
            <numerusform>Серверу школы нельзя доверять. Чтение идёт дальше; его ждут %n изменения. Попросите проверить его сертификат и тот ли это сервер.</numerusform>
            <numerusform>Серверу школы нельзя доверять. Чтение идёт дальше; его ждут %n изменений. Попросите проверить его сертификат и тот ли это сервер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The school’s server has the library of a newer Chitai. Reading goes on; %n change(s) wait for it. Have Chitai updated on this laptop.</source>
        <translation>
            <numerusform>На сервере школы библиотека более новой версии Chitai. Чтение идёт дальше; его ждёт %n изменение. Попросите обновить Chitai на этом ноутбуке.</numerusform>
            <numerusform>На сервере школы библиотека более новой версии Chitai. Чтение идёт дальше; его ждут %n изменения. Попросите обновить Chitai на этом ноутбуке.</numerusform>
            <numerusform>На сервере школы библиотека более новой версии Chitai. Чтение идёт дальше; его ждут %n изменений. Попросите обновить Chitai на этом ноутбуке.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::ServerStartModel</name>
    <message>
        <source>The school’s server does not let this laptop in.</source>
        <translation>Сервер школы не пускает этот ноутбук.</translation>
    </message>
    <message>
        <source>The school’s server can’t be trusted.</source>
        <translation>Серверу школы нельзя доверять.</translation>
    </message>
    <message>
        <source>The school’s server can’t be reached.</source>
        <translation>Сервер школы недоступен.</translation>
    </message>
    <message>
        <source>Have the laptop’s user and password for the server checked, then press “Try again”.</source>
        <translation>Попросите проверить, с каким именем и паролем ноутбук входит на сервер, и нажмите «Попробовать ещё раз».</translation>
    </message>
    <message>
        <source>Have the server’s certificate checked, and whether it is the right server, then press “Try again”.</source>
        <translation>Попросите проверить его сертификат и тот ли это сервер, и нажмите «Попробовать ещё раз».</translation>
    </message>
    <message>
        <source>Check that this laptop is in the school’s network, by cable or Wi-Fi, and that the server is switched on. Chitai looks for it every few seconds, and opens by itself when it is there.</source>
        <translation>Проверьте, подключён ли этот ноутбук к сети школы, по кабелю или по Wi-Fi, и включён ли сервер. Chitai ищет его каждые несколько секунд и откроется сам, как только сервер появится.</translation>
    </message>
    <message>
        <source>What was read on this laptop is kept.</source>
        <translation>Всё прочитанное на этом ноутбуке сохранено.</translation>
    </message>
    <message>
        <source>The school’s server can’t open the library at the moment.</source>
        <translation>Сервер школы сейчас не может открыть библиотеку.</translation>
    </message>
    <message>
        <source>The password for the school’s server is missing.</source>
        <translation>Нет пароля для сервера школы.</translation>
    </message>
    <message>
        <source>Chitai tries again by itself. If it stays so, show the message below to whoever looks after the server.</source>
        <translation>Chitai сам попробует ещё раз. Если так и останется, покажите сообщение внизу тому, кто следит за сервером.</translation>
    </message>
    <message>
        <source>Press “Try again”, and unlock the keyring if this computer asks for it.</source>
        <translation>Нажмите «Попробовать ещё раз» и разблокируйте связку ключей, если компьютер об этом попросит.</translation>
    </message>
    <message>
        <source>Tried again: nothing has changed.</source>
        <translation>Попробовали ещё раз: ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>chitai::SettingsPageModel</name>
    <message>
        <source>My child</source>
        <translation>Мой ребёнок</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Ребёнок убран из списка: %1.</translation>
    </message>
    <message>
        <source>All that the child has read is deleted too.</source>
        <translation>Вместе с ребёнком удаляется и всё, что он прочитал.</translation>
    </message>
    <message>
        <source>These backups still hold it: %1. Each goes by itself when newer ones have come, the last one after a year.</source>
        <translation>Это ещё хранится в резервных копиях: %1. Каждая удалится сама, когда появятся более новые, последняя — через год.</translation>
    </message>
    <message>
        <source>This laptop may read. Children are erased on a teacher’s.</source>
        <translation>Этот ноутбук только для чтения. Детей удаляет учитель на своём.</translation>
    </message>
    <message>
        <source>These copies hold it until somebody deletes them: %1. They lie in %2.</source>
        <translation>Это остаётся в этих копиях, пока их кто-нибудь не удалит: %1. Они лежат в %2.</translation>
    </message>
</context>
<context>
    <name>chitai::StoryDraftModel</name>
    <message>
        <source>Waits for the child</source>
        <translation>Ждёт ребёнка</translation>
    </message>
    <message>
        <source>The child reads it</source>
        <translation>Ребёнок читает</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>chitai::StoryPageModel</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The story is back at this point.</source>
        <translation>Сказка вернулась к этому месту.</translation>
    </message>
    <message>
        <source>The booklet is in %1.</source>
        <translation>Книжечка лежит здесь: %1</translation>
    </message>
    <message>
        <source>None of the words to practise is in it.</source>
        <translation>Слов для тренировки здесь нет.</translation>
    </message>
    <message>
        <source>Words to practise in it: %1</source>
        <translation>Слова для тренировки: %1</translation>
    </message>
    <message>
        <source>The model is being loaded: %1 s so far. The first time this can take minutes.</source>
        <translation>Модель загружается: прошло %1 с. В первый раз это может занять несколько минут.</translation>
    </message>
    <message>
        <source>The service has not answered for %1 s yet.</source>
        <translation>Служба не отвечает уже %1 с.</translation>
    </message>
</context>
<context>
    <name>chitai::StoryProblem</name>
    <message>
        <source>That is not there any more. The story goes on from here.</source>
        <translation>Этого больше нет. Сказка продолжается отсюда.</translation>
    </message>
    <message>
        <source>Choose a world and a character first.</source>
        <translation>Сначала выберите мир и героя.</translation>
    </message>
    <message>
        <source>That does not go now: the story is being told, or the child has it already.</source>
        <translation>Сейчас это нельзя: сказка ещё рассказывается или это уже у ребёнка.</translation>
    </message>
    <message>
        <source>The booklet could not be written there. The story is kept. Choose another place.</source>
        <translation>Книжечку не удалось записать туда. Сказка сохранена. Выберите другое место.</translation>
    </message>
    <message>
        <source>The address begins with https://, and the key has no blanks. Nothing was changed.</source>
        <translation>Адрес начинается с https://, а в ключе нет пробелов. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The key could not be kept. It is good until Chitai is closed, and has to be typed again then.</source>
        <translation>Ключ не удалось сохранить. Он действует, пока Chitai не закрыт, а потом его придётся ввести заново.</translation>
    </message>
    <message>
        <source>There is no keyring here. The key lies in a file that only you can read.</source>
        <translation>Связки ключей здесь нет. Ключ лежит в файле, который можете прочитать только вы.</translation>
    </message>
    <message>
        <source>The keyring stayed locked, so the key lies in a file that only you can read. The next time Chitai is started it asks again.</source>
        <translation>Связка ключей осталась закрытой, поэтому ключ лежит в файле, который можете прочитать только вы. При следующем запуске Chitai спросит снова.</translation>
    </message>
    <message>
        <source>The keyring could not be opened, so the key is still in it. Chitai does not use it any more. To have it forgotten, switch the service on and off again and unlock the keyring.</source>
        <translation>Связку ключей не удалось открыть, поэтому ключ всё ещё в ней. Chitai его больше не использует. Чтобы ключ был забыт, включите и выключите службу ещё раз и откройте связку ключей.</translation>
    </message>
    <message>
        <source>The keyring stayed locked, so there is no key for the service. With the next wish you are asked again.</source>
        <translation>Связка ключей осталась закрытой, поэтому ключа для службы нет. При следующем пожелании вас спросят снова.</translation>
    </message>
    <message>
        <source>The keyring gave no key for the service. If it stayed locked, you are asked again with the next wish. If not, switch the service off and on again with its key.</source>
        <translation>Связка ключей не выдала ключ для службы. Если она осталась закрытой, при следующем пожелании вас спросят снова. Если нет, выключите службу и включите её снова с ключом.</translation>
    </message>
    <message>
        <source>The keyring with the key of the service does not answer. Start it, or switch the service off and on again with its key.</source>
        <translation>Связка ключей с ключом службы не отвечает. Запустите её или выключите службу и включите её снова с ключом.</translation>
    </message>
</context>
<context>
    <name>chitai::StorySetupModel</name>
    <message>
        <source>First sentences</source>
        <translation>Первые предложения</translation>
    </message>
    <message>
        <source>Short stories</source>
        <translation>Короткие рассказы</translation>
    </message>
    <message>
        <source>Reads by itself</source>
        <translation>Читает сам</translation>
    </message>
    <message>
        <source>The built-in storyteller</source>
        <translation>Встроенный рассказчик</translation>
    </message>
    <message>
        <source>%1 · $%2 / $%3 a million tokens</source>
        <translation>%1 · %2 $ / %3 $ за миллион токенов</translation>
    </message>
    <message>
        <source>The story was deleted.</source>
        <translation>Сказка удалена.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
</context>
</TS>
