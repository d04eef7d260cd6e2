<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>chitai::Console</name>
    <message>
        <source>Serve the tablet pages without any window.</source>
        <translation>Nur die Seiten für Tablets, ohne Fenster.</translation>
    </message>
    <message>
        <source>Keep the family&apos;s data in this folder.</source>
        <translation>Die Daten der Familie in diesem Ordner aufheben.</translation>
    </message>
    <message>
        <source>Listen on this port, or on the next free one (8000); 0 takes any.</source>
        <translation>Auf diesem Port erreichbar sein oder auf dem nächsten freien (8000); 0 nimmt irgendeinen.</translation>
    </message>
    <message>
        <source>Listen on this address of the machine alone (all of them).</source>
        <translation>Nur unter dieser Adresse des Rechners erreichbar sein (unter allen).</translation>
    </message>
    <message>
        <source>paired: devices that were paired, the default. local: everybody on this machine, nobody else. open: everybody on a trusted network.</source>
        <translation>paired: gekoppelte Geräte, so ist es vorgesehen. local: alle auf diesem Rechner und sonst niemand. open: alle in einem Netz, dem man vertraut.</translation>
    </message>
    <message>
        <source>Language of the interface, and offered for reading: ru, de or en.</source>
        <translation>Sprache der Oberfläche, auch zum Lesen angeboten: ru, de oder en.</translation>
    </message>
    <message>
        <source>The child&apos;s screen, by name or number from 1.</source>
        <translation>Der Bildschirm des Kindes, mit Namen oder Nummer ab 1.</translation>
    </message>
    <message>
        <source>What to tell on standard error: error, warning, info or debug.</source>
        <translation>Was auf der Standardfehlerausgabe gesagt wird: error, warning, info oder debug.</translation>
    </message>
    <message>
        <source>Add the texts of a file (.txt, .csv, .tsv, .json, .epub) to the library, and end.</source>
        <translation>Die Texte einer Datei (.txt, .csv, .tsv, .json, .epub) in die Bibliothek aufnehmen und enden.</translation>
    </message>
    <message>
        <source>Write the library into a file (.csv, .tsv, .json, .txt), and end.</source>
        <translation>Die Bibliothek in eine Datei (.csv, .tsv, .json, .txt) schreiben und enden.</translation>
    </message>
    <message>
        <source>Write all data into a .zip file, and end.</source>
        <translation>Alle Daten in eine .zip-Datei schreiben und enden.</translation>
    </message>
    <message>
        <source>Put the data of a backup in the place of what is there, and end.</source>
        <translation>Die Daten einer Sicherung an die Stelle der jetzigen setzen und enden.</translation>
    </message>
    <message>
        <source>Split words from standard input, one a line, and end: ru, de or en.</source>
        <translation>Wörter aus der Standardeingabe trennen, eins je Zeile, und enden: ru, de oder en.</translation>
    </message>
    <message>
        <source>chitai --help tells what is possible.</source>
        <translation>Was möglich ist, sagt: chitai --help</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>--%1 braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>--access is paired, local or open.</source>
        <translation>--access ist paired, local oder open.</translation>
    </message>
    <message>
        <source>--listen is an address, for example 192.168.1.20 or 0.0.0.0.</source>
        <translation>--listen ist eine Adresse, zum Beispiel 192.168.1.20 oder 0.0.0.0.</translation>
    </message>
    <message>
        <source>--listen %1 is for others on the network, and --access=local keeps them out. Leave one of them away.</source>
        <translation>--listen %1 ist für andere im Netz, und --access=local lässt sie nicht herein. Bitte eins von beiden weglassen.</translation>
    </message>
    <message>
        <source>--%1 is ru, de or en.</source>
        <translation>--%1 ist ru, de oder en.</translation>
    </message>
    <message>
        <source>--log-level is error, warning, info or debug.</source>
        <translation>--log-level ist error, warning, info oder debug.</translation>
    </message>
    <message>
        <source>Teaches a child to read: a text on the second screen, a parent who steps through it.</source>
        <translation>Bringt einem Kind das Lesen bei: ein Text auf dem zweiten Bildschirm, und ein Erwachsener, der Wort für Wort weitergeht.</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;?</source>
        <translation>Was ist „%1“?</translation>
    </message>
    <message>
        <source>What kind of file is &quot;%1&quot;? Its name should end in .txt, .csv, .tsv, .json or, of a book, .epub.</source>
        <translation>Was für eine Datei ist „%1“? Ihr Name sollte auf .txt, .csv, .tsv, .json oder, bei einem Buch, auf .epub enden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>nothing, a line is a text</source>
        <translation>nichts, eine Zeile ist ein Text</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>Read as %1. Between the fields: %2. The first line is %3.</source>
        <translation>Gelesen als %1. Zwischen den Feldern: %2. Die erste Zeile ist %3.</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>eine Überschrift</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>keine Überschrift</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  Zeile %1: %2</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Ausgelassene Spalten: %1.</translation>
    </message>
    <message>
        <source>None of the columns is called &quot;text&quot;.</source>
        <translation>Keine der Spalten heißt „text“.</translation>
    </message>
    <message>
        <source>Texts imported: %1. There already, or twice in the file: %2. Lines that could not be used: %3.</source>
        <translation>Importierte Texte: %1. Schon da oder doppelt in der Datei: %2. Unbrauchbare Zeilen: %3.</translation>
    </message>
    <message>
        <source>Texts go out as .txt, .csv, .tsv or .json.</source>
        <translation>Texte gehen als .txt, .csv, .tsv oder .json hinaus.</translation>
    </message>
    <message>
        <source>Texts exported: %1.</source>
        <translation>Exportierte Texte: %1.</translation>
    </message>
    <message>
        <source>In the backup: %1 texts, %2 pictures.</source>
        <translation>In der Sicherung: %1 Texte, %2 Bilder.</translation>
    </message>
    <message>
        <source>It is of an earlier version, which can&apos;t prove that nothing is missing.</source>
        <translation>Sie stammt aus einer früheren Version, die nicht belegen kann, dass nichts fehlt.</translation>
    </message>
    <message>
        <source>Pictures that its texts have and it has not: %1.</source>
        <translation>Bilder, die zu den Texten gehören und in der Sicherung fehlen: %1.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as &quot;%1.before-restore&quot;.</source>
        <translation>Wiederhergestellt. Was vorher da war, liegt in „%1.before-restore“.</translation>
    </message>
    <message>
        <source>The backup is written.</source>
        <translation>Die Sicherung ist geschrieben.</translation>
    </message>
    <message>
        <source>The data in &quot;%1&quot; is in use by the machine &quot;%2&quot;. If no Chitai runs there, delete %3 and start again.</source>
        <translation>Die Daten in „%1“ werden gerade vom Rechner „%2“ benutzt. Wenn dort kein Chitai läuft, bitte %3 löschen und neu starten.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; has no room left. Free some space and start again; nothing was changed.</source>
        <translation>Im Ordner „%1“ ist kein Platz mehr. Bitte Platz schaffen und neu starten; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Chitai is running already with the data in &quot;%1&quot;.</source>
        <translation>Chitai läuft schon, mit den Daten in „%1“.</translation>
    </message>
    <message>
        <source>Paired: %1
</source>
        <translation>Gekoppelt: %1
</translation>
    </message>
    <message>
        <source>The code has run out. For another: kill -USR1 %1
</source>
        <translation>Der Code ist abgelaufen. Einen neuen gibt: kill -USR1 %1
</translation>
    </message>
    <message>
        <source>Too many wrong codes. For another one, in %1 seconds: kill -USR1 %2
</source>
        <translation>Zu viele falsche Codes. Einen neuen gibt in %1 Sekunden: kill -USR1 %2
</translation>
    </message>
    <message>
        <source>The next code has to wait for %1 seconds.
</source>
        <translation>Der nächste Code kommt frühestens in %1 Sekunden.
</translation>
    </message>
    <message>
        <source>Pairing code: %1
</source>
        <translation>Kopplungscode: %1
</translation>
    </message>
    <message>
        <source>There is no network, so no tablet can come.
</source>
        <translation>Es gibt kein Netz, also kann kein Tablet dazukommen.
</translation>
    </message>
    <message>
        <source>For tablets: %1
</source>
        <translation>Für Tablets: %1
</translation>
    </message>
    <message>
        <source>There is no display here, so no window opens; the tablet pages are served.
</source>
        <translation>Hier ist kein Bildschirm, also öffnet sich kein Fenster; die Seiten für Tablets sind da.
</translation>
    </message>
    <message>
        <source>Everybody on this network has access (--access=open).
</source>
        <translation>Alle in diesem Netz haben Zugang (--access=open).
</translation>
    </message>
    <message>
        <source>Only this machine has access (--access=local).
</source>
        <translation>Nur dieser Rechner hat Zugang (--access=local).
</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; it must be a number from %3 to %4.</source>
        <translation>%1 ist „%2“; es muss eine Zahl von %3 bis %4 sein.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;; it must be reading or phonetic.</source>
        <translation>%1 ist „%2“; es muss reading oder phonetic sein.</translation>
    </message>
    <message>
        <source>This is no backup of Chitai, or it is damaged. Nothing was changed.</source>
        <translation>Das ist keine Sicherung von Chitai, oder sie ist beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can&apos;t be read. Nothing was changed.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A file that is no backup would be replaced. Choose a name that ends in .zip. Nothing was changed.</source>
        <translation>Es würde eine Datei ersetzt, die keine Sicherung ist. Wählen Sie einen Namen, der auf .zip endet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed.</source>
        <translation>Diese Datei gibt es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A file in the archive is too large.</source>
        <translation>Eine Datei im Archiv ist zu groß.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; can&apos;t be read.</source>
        <translation>Das Bild „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The folder of the backup is not there.</source>
        <translation>Den Ordner für die Sicherung gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no book that can be read here (EPUB), or it is damaged.</source>
        <translation>Das ist kein Buch, das hier gelesen werden kann (EPUB), oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>The book is too large to be read here.</source>
        <translation>Das Buch ist zu groß, um hier gelesen zu werden.</translation>
    </message>
    <message>
        <source>The book is locked by its seller (DRM): no other program can read it.</source>
        <translation>Das Buch ist vom Verkäufer gesperrt (DRM): Kein anderes Programm kann es lesen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>The letters of the file can&apos;t be read. Save it as UTF-8.</source>
        <translation>Die Buchstaben der Datei sind nicht lesbar. Speichere sie als UTF-8.</translation>
    </message>
    <message>
        <source>This is no file of texts: it has bytes that are no text.</source>
        <translation>Das ist keine Datei mit Texten: Sie enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation>Die Datei ist größer als %1 MB. Teile sie auf.</translation>
    </message>
    <message>
        <source>The disk is full. What was in the file before is still there.</source>
        <translation>Die Festplatte ist voll. Was vorher in der Datei stand, ist noch da.</translation>
    </message>
    <message>
        <source>The file is no JSON: %1, at byte %2.</source>
        <translation>Die Datei ist kein JSON: %1, bei Byte %2.</translation>
    </message>
    <message>
        <source>The file has no list of texts: [&quot;…&quot;] or {&quot;items&quot;: [{&quot;text&quot;: &quot;…&quot;}]}.</source>
        <translation>Die Datei hat keine Liste von Texten: [&quot;…&quot;] oder {&quot;items&quot;: [{&quot;text&quot;: &quot;…&quot;}]}.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Die Festplatte ist voll. Es wurde nichts geändert; mach Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is no such database.</source>
        <translation>Diese Datenbank gibt es nicht.</translation>
    </message>
    <message>
        <source>The database is empty.</source>
        <translation>Die Datenbank ist leer.</translation>
    </message>
    <message>
        <source>The database has rows that belong to nothing (in %1). It was left as it is.</source>
        <translation>Die Datenbank hat Zeilen, die zu nichts gehören (in %1). Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read as a database. It was left as it is.</source>
        <translation>Die Datei ist nicht als Datenbank lesbar. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The file is a database of another program. It was left as it is; choose another folder with --data-dir.</source>
        <translation>Die Datei ist die Datenbank eines anderen Programms. Sie blieb, wie sie ist; wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The database was written by a later version of Chitai (schema %1, this version knows %2). It was left as it is; start the later version.</source>
        <translation>Die Datenbank stammt von einer neueren Version von Chitai (Schema %1, diese Version kennt %2). Sie blieb, wie sie ist; starte die neuere Version.</translation>
    </message>
    <message>
        <source>The database has other tables than Chitai&apos;s. Nothing was changed.</source>
        <translation>Die Datenbank hat andere Tabellen als die von Chitai. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Der Text ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The text has no word to read, only punctuation.</source>
        <translation>Der Text hat kein Wort zum Lesen, nur Satzzeichen.</translation>
    </message>
    <message>
        <source>It has bytes that are no letters in %1.</source>
        <translation>Sie hat Bytes, die in %1 keine Buchstaben sind.</translation>
    </message>
    <message>
        <source>It has more fields than the table has columns.</source>
        <translation>Sie hat mehr Felder, als die Tabelle Spalten hat.</translation>
    </message>
    <message>
        <source>It is neither a text nor an object.</source>
        <translation>Das ist weder ein Text noch ein Objekt.</translation>
    </message>
    <message>
        <source>The book has no chapter &quot;%1&quot;.</source>
        <translation>Dem Buch fehlt das Kapitel „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language that is taught here: Russian, German or English (ru, de, en) is.</source>
        <translation>„%1“ ist keine Sprache, die hier gelernt wird: Das sind Russisch, Deutsch und Englisch (ru, de, en).</translation>
    </message>
    <message>
        <source>List the paired devices, and end.</source>
        <translation>Die gekoppelten Geräte auflisten und enden.</translation>
    </message>
    <message>
        <source>Take a paired device out, named as in the list or by its id, and end.</source>
        <translation>Ein gekoppeltes Gerät entfernen, benannt wie in der Liste oder mit seiner Kennung, und enden.</translation>
    </message>
    <message>
        <source>--forget-device needs the name or the id of a device.</source>
        <translation>--forget-device braucht den Namen oder die Kennung eines Geräts.</translation>
    </message>
    <message>
        <source>connected now</source>
        <translation>gerade verbunden</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt da %1</translation>
    </message>
    <message>
        <source>paired %1</source>
        <translation>gekoppelt %1</translation>
    </message>
    <message>
        <source>It does not answer. End it and try again.</source>
        <translation>Es antwortet nicht. Beende es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>No device is paired.</source>
        <translation>Kein Gerät ist gekoppelt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken out. It gets in again only with a new code.</source>
        <translation>„%1“ wurde entfernt. Hinein kommt es nur mit einem neuen Code.</translation>
    </message>
    <message>
        <source>No device is called &quot;%1&quot;. chitai --devices lists them.</source>
        <translation>Kein Gerät heißt „%1“. chitai --devices listet sie auf.</translation>
    </message>
    <message>
        <source>Several devices are called &quot;%1&quot;; none was taken out. Name one of them by the id at the beginning of its line.</source>
        <translation>Mehrere Geräte heißen „%1“; keins wurde entfernt. Nenne eins mit der Kennung am Anfang seiner Zeile.</translation>
    </message>
    <message>
        <source>Others on this machine can read the key in config.yaml. Make the file yours alone (chmod 600), and if somebody may have read it, ask the service for another key.
</source>
        <translation>Andere auf diesem Rechner können den Schlüssel in config.yaml lesen. Mach die Datei nur für dich lesbar (chmod 600), und falls sie jemand gelesen haben könnte, lass dir vom Dienst einen neuen Schlüssel geben.
</translation>
    </message>
    <message>
        <source>Another program has locked the database. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm hat die Datenbank gesperrt. Nichts wurde geändert; versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk can only be read. Nothing was changed; take another one, or start the computer again.</source>
        <translation>Der Datenträger ist nur lesbar. Nichts wurde geändert; nimm einen anderen oder starte den Computer neu.</translation>
    </message>
    <message>
        <source>The folder may not be written to. Nothing was changed; allow it, or choose another one.</source>
        <translation>In den Ordner darf nicht geschrieben werden. Nichts wurde geändert; erlaube es oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>The disk does not take the file. Nothing was changed; check the disk and try again.</source>
        <translation>Der Datenträger nimmt die Datei nicht an. Nichts wurde geändert; prüfe ihn und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was changed; restore the last backup.</source>
        <translation>Die Datenbank ist beschädigt. Nichts wurde geändert; hole die letzte Sicherung zurück.</translation>
    </message>
    <message>
        <source>The database can only be read. Nothing was changed; make its file writable, or start the computer again.</source>
        <translation>Die Datenbank ist nur lesbar. Nichts wurde geändert; mach ihre Datei beschreibbar oder starte den Computer neu.</translation>
    </message>
    <message>
        <source>The database did not accept the change (%1). Nothing was changed; check the disk and try again.</source>
        <translation>Die Datenbank hat die Änderung nicht angenommen (%1). Nichts wurde geändert; prüfe den Datenträger und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; can&apos;t be opened: %2. It was left as it is; check that its folder may be read and written.</source>
        <translation>Die Datenbank „%1“ lässt sich nicht öffnen: %2. Sie blieb, wie sie ist; prüfe, ob ihr Ordner gelesen und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The database is damaged, so no backup is made of it. Restore the last good one.</source>
        <translation>Die Datenbank ist beschädigt, deshalb wird sie nicht gesichert. Hole die letzte gute Sicherung zurück.</translation>
    </message>
    <message>
        <source>Saved from the damaged data: %1 texts, %2 sessions, %3 notes of the reading.</source>
        <translation>Aus den beschädigten Daten gerettet: %1 Texte, %2 Sitzungen, %3 Notizen zum Lesen.</translation>
    </message>
    <message>
        <source>The family&apos;s data in &quot;%1&quot; is damaged; it was left as it is.</source>
        <translation>Die Daten der Familie in „%1“ sind beschädigt; sie blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>There is no backup in its folder; one in a file comes back with chitai --restore FILE.</source>
        <translation>In ihrem Ordner liegt keine Sicherung; eine in einer Datei holt chitai --restore DATEI zurück.</translation>
    </message>
    <message>
        <source>The last good backup is from %1. It comes back, with what can still be read of the damaged data, with: chitai --restore &quot;%2&quot;</source>
        <translation>Die letzte gute Sicherung ist vom %1. Zurück holt sie, samt dem, was von den beschädigten Daten noch lesbar ist: chitai --restore &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The disk with the folder &quot;%1&quot; can only be read. Start the computer again, or choose another folder with --data-dir; nothing was changed.</source>
        <translation>Der Datenträger mit dem Ordner „%1“ ist nur lesbar. Starte den Computer neu oder wähle mit --data-dir einen anderen Ordner; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; can&apos;t be written to. Allow it, or choose another one with --data-dir; nothing was changed.</source>
        <translation>In den Ordner „%1“ lässt sich nicht schreiben. Erlaube es oder wähle mit --data-dir einen anderen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library in this file, or on this server: postgresql://USER@HOST/NAME</source>
        <translation>Die Bibliothek in dieser Datei oder auf diesem Server: postgresql://NUTZER@RECHNER/NAME</translation>
    </message>
    <message>
        <source>Copy a library, a file or a URL, into the empty one that is named next, and end.</source>
        <translation>Eine Bibliothek (Datei oder URL) in die leere kopieren, die danach genannt ist, und enden.</translation>
    </message>
    <message>
        <source>--copy-database needs two databases: from which, and into which.</source>
        <translation>--copy-database braucht zwei Datenbanken: aus welcher und in welche.</translation>
    </message>
    <message>
        <source>--database needs a file or postgresql://USER@HOST/NAME.</source>
        <translation>--database braucht eine Datei oder postgresql://NUTZER@RECHNER/NAME.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is missing. Install the package libqt6sql6-psql. Nothing was changed.</source>
        <translation>Der Treiber für PostgreSQL fehlt. Installiere das Paket libqt6sql6-psql. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server of the database does not answer. Nothing was changed; try again in a moment.</source>
        <translation>Der Server der Datenbank antwortet nicht. Es wurde nichts geändert; versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server of the database is PostgreSQL %1. Chitai needs 13 or later. Nothing was changed.</source>
        <translation>Auf dem Server der Datenbank läuft PostgreSQL %1. Chitai braucht 13 oder neuer. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database has the encoding %1. Chitai needs one that was made with UTF8: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 NAME. Nothing was changed.</source>
        <translation>Die Datenbank hat die Kodierung %1. Chitai braucht eine, die mit UTF8 angelegt ist: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 NAME. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; has other tables than Chitai&apos;s. Take an empty one. Nothing was changed.</source>
        <translation>Die Datenbank „%1“ hat andere Tabellen als die von Chitai. Nimm eine leere. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; may not make tables in the database &quot;%2&quot;. Let an administrator make that user its owner. Nothing was changed.</source>
        <translation>Der Nutzer „%1“ darf in der Datenbank „%2“ keine Tabellen anlegen. Lass ihn von jemandem, der den Server verwaltet, zu ihrem Besitzer machen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; lacks the extension pg_trgm. Install the package postgresql-contrib on the server, and let an administrator run CREATE EXTENSION pg_trgm in it. Nothing was changed.</source>
        <translation>Der Datenbank „%1“ fehlt die Erweiterung pg_trgm. Installiere auf dem Server das Paket postgresql-contrib und lass jemanden, der ihn verwaltet, in ihr CREATE EXTENSION pg_trgm ausführen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This names no database on a server: write postgresql://user@host:5432/database. Nothing was changed.</source>
        <translation>Das nennt keine Datenbank auf einem Server: Schreib postgresql://nutzer@rechner:5432/datenbank. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The address of the database has a password in it, which everybody on this machine could read. Leave it out, and write it into the file .pgpass in your home folder. Nothing was changed.</source>
        <translation>In der Adresse der Datenbank steht ein Passwort, das alle auf diesem Rechner lesen könnten. Lass es weg und schreib es in die Datei .pgpass in deinem persönlichen Ordner. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The address of the database has the option &quot;%1&quot;, which can&apos;t be used here. Nothing was changed.</source>
        <translation>Die Adresse der Datenbank hat die Angabe „%1“, die hier nicht möglich ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is not empty. Copy into a new one. Nothing was changed.</source>
        <translation>Die Datenbank „%1“ ist nicht leer. Kopiere in eine neue. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The library is on a server, where others read. Restore the backup into a folder of its own (--data-dir), and copy it with --copy-database into an empty database. Nothing was changed.</source>
        <translation>Die Bibliothek liegt auf einem Server, auf dem auch andere lesen. Stelle die Sicherung in einem eigenen Ordner wieder her (--data-dir) und kopiere sie mit --copy-database in eine leere Datenbank. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no library in &quot;%1&quot;.</source>
        <translation>In „%1“ ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>Copied: %1 texts and %2 children.</source>
        <translation>Kopiert: %1 Texte und %2 Kinder.</translation>
    </message>
    <message>
        <source>Pictures, which all laptops have now: %1.</source>
        <translation>Bilder, die nun alle Laptops haben: %1.</translation>
    </message>
    <message>
        <source>Pictures: %1, in &quot;%2&quot;.</source>
        <translation>Bilder: %1, in „%2“.</translation>
    </message>
    <message>
        <source>Pictures can&apos;t be read: chitai-decoder, a part of Chitai, is missing or does not start. Install Chitai again.</source>
        <translation>Bilder können nicht gelesen werden: chitai-decoder, ein Teil von Chitai, fehlt oder startet nicht. Installiere Chitai neu.</translation>
    </message>
    <message>
        <source>What was read on this laptop and the server does not have yet is kept, and handed over at the next start.</source>
        <translation>Was auf diesem Laptop gelesen wurde und der Server noch nicht hat, bleibt erhalten und wird beim nächsten Start übergeben.</translation>
    </message>
    <message>
        <source>The server of the database &quot;%1&quot; can&apos;t be trusted: %2. Check that sslrootcert names the root certificate of its authority, and that the address has the name that stands in the server&apos;s certificate. Nothing was changed.</source>
        <translation>Dem Server der Datenbank „%1“ ist nicht zu trauen: %2. Sieh nach, ob sslrootcert das Wurzelzertifikat seiner Zertifizierungsstelle nennt und ob in der Adresse der Name steht, den das Zertifikat des Servers hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Write the SQL that gives a library on a server its roles: pipe it into psql.</source>
        <translation>Schreibt das SQL, das einer Bibliothek auf einem Server ihre Rollen gibt: für psql.</translation>
    </message>
    <message>
        <source>This laptop may read, but not change what all laptops share. Nothing was changed; a teacher can do it on theirs.</source>
        <translation>Dieser Laptop darf lesen, aber nicht ändern, was alle Laptops gemeinsam haben. Es wurde nichts geändert; eine Lehrkraft kann es an ihrem.</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; may not read the library in the database &quot;%2&quot;. Let an administrator run GRANT chitai_reader TO &quot;%1&quot; in it, or GRANT chitai_teacher. Nothing was changed.</source>
        <translation>Der Benutzer „%1“ darf die Bibliothek in der Datenbank „%2“ nicht lesen. Bitte einen Administrator, darin GRANT chitai_reader TO &quot;%1&quot; auszuführen, oder GRANT chitai_teacher. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This version of Chitai needs other tables, and only their owner may make them. Let the administrator start it once as the user &quot;%1&quot;, or take the version from before. Nothing was changed.</source>
        <translation>Diese Version von Chitai braucht andere Tabellen, und nur ihr Eigentümer darf sie anlegen. Bitte den Administrator, sie einmal als Benutzer „%1“ zu starten, oder nimm die Version von vorher. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file reading.db, in which this laptop keeps what was read, was written by a later version of Chitai. Update Chitai on this laptop. Nothing was changed.</source>
        <translation>Die Datei reading.db, in der dieser Laptop aufbewahrt, was gelesen wurde, hat eine neuere Version von Chitai geschrieben. Aktualisiere Chitai auf diesem Laptop. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What was read on this laptop waits for the server of before (changes: %1), and this server has another library. Start Chitai with the address of before once, so that it is handed over. Where that server is gone for good, move the file reading.db out of the folder of the data. Nothing was changed.</source>
        <translation>Was auf diesem Laptop gelesen wurde, wartet auf den Server von vorher (Änderungen: %1), und dieser Server hat eine andere Bibliothek. Starte Chitai einmal mit der Adresse von vorher, damit es übergeben wird. Gibt es jenen Server nicht mehr, verschiebe die Datei reading.db aus dem Ordner der Daten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file reading.db, in which this laptop keeps what was read, is damaged. Start Chitai once as usual: it lays the file aside and begins a new one. Nothing was changed.</source>
        <translation>Die Datei reading.db, in der dieser Laptop aufbewahrt, was gelesen wurde, ist beschädigt. Starte Chitai einmal wie gewohnt: Es legt die Datei beiseite und beginnt eine neue. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; can&apos;t be reached: %2. Check that the server runs, and its address. Nothing was changed.</source>
        <translation>Die Datenbank „%1“ ist nicht zu erreichen: %2. Sieh nach, ob der Server läuft und die Adresse stimmt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server of the database &quot;%1&quot; does not let this laptop in: %2. Check the user, the name of the database and the password, which stands in the file .pgpass in your home folder, or in PGPASSWORD. Nothing was changed.</source>
        <translation>Der Server der Datenbank „%1“ lässt diesen Laptop nicht herein: %2. Sieh nach, ob der Nutzer, der Name der Datenbank und das Passwort stimmen; es steht in der Datei .pgpass in deinem persönlichen Ordner oder in PGPASSWORD. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ask for the password of the server that --database names, try it, keep it in the keyring, and end.</source>
        <translation>Nach dem Passwort des Servers fragen, den --database nennt, es ausprobieren, im Schlüsselbund aufbewahren und beenden.</translation>
    </message>
    <message>
        <source>Without windows the keyring is not asked.</source>
        <translation>Ohne Fenster wird der Schlüsselbund nicht gefragt.</translation>
    </message>
    <message>
        <source>The keyring has no password for it, or stayed locked; chitai --database URL --save-password keeps one there.</source>
        <translation>Der Schlüsselbund hat kein Passwort dafür oder blieb gesperrt; mit chitai --database URL --save-password bekommt er eines.</translation>
    </message>
    <message>
        <source>There is no keyring that could have it.</source>
        <translation>Einen Schlüsselbund, der es haben könnte, gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again. The password was not kept.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperre ihn und versuche es noch einmal. Das Passwort wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no keyring here. Write the password into the file .pgpass in your home folder instead.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Schreib das Passwort stattdessen in die Datei .pgpass in deinem persönlichen Ordner.</translation>
    </message>
    <message>
        <source>--save-password needs the server that the password is for: --database postgresql://USER@HOST/NAME.</source>
        <translation>--save-password braucht den Server, für den das Passwort ist: --database postgresql://NUTZER@RECHNER/NAME.</translation>
    </message>
    <message>
        <source>A program without windows has no keyring: it takes the password from the file .pgpass in your home folder, or from PGPASSWORD.</source>
        <translation>Ein Programm ohne Fenster hat keinen Schlüsselbund: Es nimmt das Passwort aus der Datei .pgpass in deinem persönlichen Ordner oder aus PGPASSWORD.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>No password was given. Nothing was changed.</source>
        <translation>Es wurde kein Passwort eingegeben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The password is in the keyring, and Chitai finds it there.</source>
        <translation>Das Passwort liegt im Schlüsselbund, und Chitai findet es dort.</translation>
    </message>
    <message>
        <source>The password came from the keyring; chitai --database URL --save-password keeps another one there.</source>
        <translation>Das Passwort kam aus dem Schlüsselbund; mit chitai --database URL --save-password bekommt er ein anderes.</translation>
    </message>
    <message>
        <source>The server lets this laptop in without the keyring: it wants no password, or the file .pgpass or PGPASSWORD has it. Nothing was changed.</source>
        <translation>Der Server lässt diesen Laptop auch ohne Schlüsselbund ein: Er will kein Passwort, oder es steht in der Datei .pgpass oder in PGPASSWORD. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A password in .pgpass or PGPASSWORD goes before the keyring: take it out of there first.</source>
        <translation>Ein Passwort in .pgpass oder PGPASSWORD geht dem Schlüsselbund vor: Nimm es dort zuerst heraus.</translation>
    </message>
    <message>
        <source>--%1 and --%2 can&apos;t be done at once. Start chitai for one after the other.</source>
        <translation>--%1 und --%2 gehen nicht zugleich. Starte chitai für eins nach dem anderen.</translation>
    </message>
    <message>
        <source>This terminal would show the password, so it is not asked for. Give it on standard input, or write it into the file .pgpass in your home folder. Nothing was changed.</source>
        <translation>Dieses Terminal würde das Passwort zeigen, deshalb wird nicht danach gefragt. Gib es über die Standardeingabe, oder schreib es in die Datei .pgpass in deinem persönlichen Ordner. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk did not keep the backup as it was written.</source>
        <translation>Der Datenträger hat die Sicherung nicht so behalten, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it that ends in .zip. Nothing was changed.</source>
        <translation>Das ist ein Ordner. Nenne eine Datei darin, die auf .zip endet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder is not there. Nothing was changed; make it, or choose another one.</source>
        <translation>Der Ordner ist nicht da. Nichts wurde geändert; lege ihn an oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>The program can&apos;t listen on %1, port %2: %3.</source>
        <translation>Das Programm kann auf %1, Port %2, nicht lauschen: %3.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; needs a certificate cert.pem and its key key.pem (PEM, without a password), or neither.</source>
        <translation>Der Ordner „%1“ braucht ein Zertifikat cert.pem und dessen Schlüssel key.pem (PEM, ohne Passwort), oder keines von beiden.</translation>
    </message>
    <message>
        <source>Others on this machine can read the key &quot;%1&quot;. Take that right away (chmod 600) or, if they may have copied it, delete the folder&apos;s files: new ones are made.</source>
        <translation>Andere auf diesem Rechner können den Schlüssel „%1“ lesen. Nimm ihnen das Recht (chmod 600) oder, falls sie ihn kopiert haben könnten, lösche die Dateien des Ordners: Es werden neue gemacht.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; can&apos;t be written.</source>
        <translation>Das Zertifikat „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Chitai has not opened its data yet: look at its window.</source>
        <translation>Chitai hat seine Daten noch nicht geöffnet: Schau in das Fenster von Chitai.</translation>
    </message>
</context>
</TS>
