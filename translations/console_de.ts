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
        <source>The folder &quot;%1&quot; can&apos;t be written to.</source>
        <translation>In den Ordner „%1“ lässt sich nicht schreiben.</translation>
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
</context>
</TS>
