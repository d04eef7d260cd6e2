<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ControllerWindow</name>
    <message>
        <source>Chitai</source>
        <translation>Chitai</translation>
    </message>
</context>
<context>
    <name>CurrentWord</name>
    <message>
        <source>The text is hidden. B shows it again.</source>
        <translation>Der Text ist verdeckt. B zeigt ihn wieder.</translation>
    </message>
    <message>
        <source>Choose a language and start.</source>
        <translation>Sprache wählen und beginnen.</translation>
    </message>
    <message>
        <source>Bring a text from the library, or type one below.</source>
        <translation>Einen Text aus der Bibliothek holen oder unten eingeben.</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Zu Ende gelesen</translation>
    </message>
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>Chitai: for reading</source>
        <translation>Chitai: zum Lesen</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>The texts are in:</source>
        <translation>Die Texte stehen in:</translation>
    </message>
    <message>
        <source>Their language is in:</source>
        <translation>Ihre Sprache steht in:</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>keiner Spalte</translation>
    </message>
    <message>
        <source>Their language is:</source>
        <translation>Ihre Sprache ist:</translation>
    </message>
    <message numerus="yes">
        <source>Add %n text(s)</source>
        <translation>
            <numerusform>%n Text hinzufügen</numerusform>
            <numerusform>%n Texte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>Counting the texts…</source>
        <translation>Die Texte werden gezählt …</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>A file with a text a line, or a table from Excel or LibreOffice saved as CSV, becomes part of the library.</source>
        <translation>Eine Datei mit einem Text je Zeile oder eine Tabelle aus Excel oder LibreOffice, als CSV gespeichert, wird Teil der Bibliothek.</translation>
    </message>
    <message>
        <source>Texts from a file…</source>
        <translation>Texte aus einer Datei …</translation>
    </message>
    <message>
        <source>All texts into a file…</source>
        <translation>Alle Texte in eine Datei …</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Texts, pictures and history are backed up once a day by themselves, and the last seven are kept.</source>
        <translation>Texte, Bilder und Verlauf werden einmal am Tag von selbst gesichert, und die letzten sieben Sicherungen bleiben.</translation>
    </message>
    <message>
        <source>The last one is from %1.</source>
        <translation>Die letzte ist vom %1.</translation>
    </message>
    <message>
        <source>Back up into a file…</source>
        <translation>In eine Datei sichern …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung zurückholen …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close Chitai</source>
        <translation>Chitai schließen</translation>
    </message>
    <message>
        <source>Texts from a file</source>
        <translation>Texte aus einer Datei</translation>
    </message>
    <message>
        <source>Texts and tables</source>
        <translation>Texte und Tabellen</translation>
    </message>
    <message>
        <source>All texts into a file</source>
        <translation>Alle Texte in eine Datei</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Back up into a file</source>
        <translation>In eine Datei sichern</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Sessions</source>
        <translation>Lesezeiten</translation>
    </message>
    <message>
        <source>Nothing was read yet. What you read together stands here afterwards.</source>
        <translation>Noch wurde nichts gelesen. Was ihr zusammen lest, steht danach hier.</translation>
    </message>
    <message>
        <source>Texts of the session</source>
        <translation>Texte der Lesezeit</translation>
    </message>
    <message>
        <source>No text was read in this session.</source>
        <translation>In dieser Lesezeit wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Read these again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Delete the session for good?</source>
        <translation>Die Lesezeit endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the session</source>
        <translation>Lesezeit löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>IdlePicture</name>
    <message>
        <source>We are about to read.</source>
        <translation>Gleich wird gelesen.</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Choose a text to change it or to give it pictures.</source>
        <translation>Wähle einen Text, um ihn zu ändern oder ihm Bilder zu geben.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Noch nie gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Read %n time(s), last on %1</source>
        <translation>
            <numerusform>%n-mal gelesen, zuletzt am %1</numerusform>
            <numerusform>%n-mal gelesen, zuletzt am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Wartet darauf, gelesen zu werden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Its pictures</source>
        <translation>Bilder zu diesem Text</translation>
    </message>
    <message>
        <source>Picture of this text</source>
        <translation>Bild zu diesem Text</translation>
    </message>
    <message>
        <source>Take it away from this text</source>
        <translation>Von diesem Text wegnehmen</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Noch nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>Never read</source>
        <translation>Noch nie gelesen</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Mit Bild</translation>
    </message>
    <message>
        <source>With a star</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Least read first</source>
        <translation>Seltenste zuerst</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Search the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Texts of the library</source>
        <translation>Texte der Bibliothek</translation>
    </message>
    <message>
        <source>Nothing in the library is like this.</source>
        <translation>So etwas ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>The library is empty. Type texts on the page Read.</source>
        <translation>Die Bibliothek ist leer. Tippe Texte auf der Seite „Lesen“ ein.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LibraryRow</name>
    <message>
        <source>Select: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern wegnehmen</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>Stern geben</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>zu sehen</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Add to the session</source>
        <translation>Zur Lesezeit nehmen</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
    <message>
        <source>Address of the pages</source>
        <translation>Adresse der Seiten</translation>
    </message>
    <message>
        <source>Everybody on this network has access.</source>
        <translation>Alle in diesem Netz haben Zugriff.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) connected</source>
        <translation>
            <numerusform>%n Gerät verbunden</numerusform>
            <numerusform>%n Geräte verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>shows the text</source>
        <translation>zeigt den Text</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>steuert</translation>
    </message>
    <message>
        <source>For a tablet&apos;s browser:</source>
        <translation>Für den Browser eines Tablets:</translation>
    </message>
    <message>
        <source>For a browser on this machine:</source>
        <translation>Für einen Browser auf diesem Rechner:</translation>
    </message>
</context>
<context>
    <name>PictureShelf</name>
    <message>
        <source>Click a picture to give it to this text</source>
        <translation>Klick auf ein Bild gibt es diesem Text</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message numerus="yes">
        <source>Picture of %n text(s)</source>
        <translation>
            <numerusform>Bild von %n Text</numerusform>
            <numerusform>Bild von %n Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the picture</source>
        <translation>Bild löschen</translation>
    </message>
    <message>
        <source>No pictures yet. Drop some here, from a folder or from a browser.</source>
        <translation>Noch keine Bilder. Zieh welche hierher, aus einem Ordner oder aus dem Browser.</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Or the address of a picture</source>
        <translation>Oder die Adresse eines Bildes</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Bilder…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Adds all pictures of a folder</source>
        <translation>Fügt alle Bilder eines Ordners hinzu</translation>
    </message>
    <message>
        <source>Add all pictures of a folder</source>
        <translation>Alle Bilder eines Ordners hinzufügen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Coming next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Texts that you add wait here.</source>
        <translation>Hier warten die hinzugefügten Texte.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>The child sees</source>
        <translation>Das Kind sieht</translation>
    </message>
    <message>
        <source>Open the child&apos;s window</source>
        <translation>Kinderfenster öffnen</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>Aus der Bibliothek</translation>
    </message>
    <message>
        <source>No texts in this language yet.</source>
        <translation>Noch keine Texte in dieser Sprache.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the session</source>
        <translation>Zur Lesezeit nehmen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
</context>
<context>
    <name>SessionItemRow</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>zu Ende gelesen</translation>
    </message>
    <message>
        <source>Take out of the history</source>
        <translation>Aus dem Verlauf nehmen</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>going on</source>
        <translation>läuft gerade</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Star</name>
    <message>
        <source>Read to the end</source>
        <translation>Zu Ende gelesen</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Start reading</source>
        <translation>Lesen beginnen</translation>
    </message>
    <message>
        <source>Bring a text</source>
        <translation>Text holen</translation>
    </message>
    <message>
        <source>Finish the text</source>
        <translation>Text beenden</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Nächster Text</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <source>Space, Enter, →, Page Down</source>
        <translation>Leertaste, Eingabe, →, Bild ab</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>←, Page Up</source>
        <translation>←, Bild auf</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>B hides the text from the child and shows it again</source>
        <translation>B verdeckt den Text vor dem Kind und zeigt ihn wieder</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>To the next text in the queue</source>
        <translation>Zum nächsten wartenden Text</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Type a word or a sentence</source>
        <translation>Wort oder Satz eingeben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>chitai::FilesView</name>
    <message numerus="yes">
        <source>%n line(s) have no text to read in them, or no language that is known: %1</source>
        <translation>
            <numerusform>In %n Zeile steht kein Text zum Lesen oder keine bekannte Sprache: %1</numerusform>
            <numerusform>In %n Zeilen steht kein Text zum Lesen oder keine bekannte Sprache: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts are taken from files that end in .txt, .csv, .tsv or .json.</source>
        <translation>Texte kommen aus Dateien, die auf .txt, .csv, .tsv oder .json enden.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the library.</source>
        <translation>
            <numerusform>%n Text ist neu in der Bibliothek.</numerusform>
            <numerusform>%n Texte sind neu in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are in the file %1.</source>
        <translation>
            <numerusform>%n Text steht in der Datei %1.</numerusform>
            <numerusform>%n Texte stehen in der Datei %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something else is going on. Try again in a moment.</source>
        <translation>Es läuft noch etwas anderes. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The backup is sound. When Chitai is started again, it takes the place of what is there now, which is kept.</source>
        <translation>Die Sicherung ist in Ordnung. Beim nächsten Start von Chitai tritt sie an die Stelle dessen, was jetzt da ist; das wird aufgehoben.</translation>
    </message>
    <message>
        <source>The backup %1 is written.</source>
        <translation>Die Sicherung %1 ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>chitai::HistoryView</name>
    <message>
        <source>The session was deleted.</source>
        <translation>Die Lesezeit wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the session.</source>
        <translation>
            <numerusform>%n Text wurde zur Lesezeit genommen.</numerusform>
            <numerusform>%n Texte wurden zur Lesezeit genommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::LibraryView</name>
    <message numerus="yes">
        <source>%n text(s) added to the session.</source>
        <translation>
            <numerusform>%n Text wurde zur Lesezeit genommen.</numerusform>
            <numerusform>%n Texte wurden zur Lesezeit genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) deleted.</source>
        <translation>
            <numerusform>%n Text wurde gelöscht.</numerusform>
            <numerusform>%n Texte wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) brought back.</source>
        <translation>
            <numerusform>%n Text ist wieder da.</numerusform>
            <numerusform>%n Texte sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) tagged.</source>
        <translation>
            <numerusform>%n Text hat das Schlagwort bekommen.</numerusform>
            <numerusform>%n Texte haben das Schlagwort bekommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::PicturesView</name>
    <message>
        <source>The folder has no pictures.</source>
        <translation>In dem Ordner sind keine Bilder.</translation>
    </message>
    <message>
        <source>That is no address of a picture.</source>
        <translation>Das ist keine Adresse eines Bildes.</translation>
    </message>
    <message>
        <source>What was copied is no picture.</source>
        <translation>Was kopiert wurde, ist kein Bild.</translation>
    </message>
    <message>
        <source>the copied picture</source>
        <translation>das kopierte Bild</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) added.</source>
        <translation>
            <numerusform>%n Bild wurde hinzugefügt.</numerusform>
            <numerusform>%n Bilder wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were there already.</source>
        <translation>
            <numerusform>%n Bild war schon da.</numerusform>
            <numerusform>%n Bilder waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n ließ sich nicht hinzufügen:</numerusform>
            <numerusform>%n ließen sich nicht hinzufügen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture was deleted.</source>
        <translation>Das Bild wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>chitai::Problem</name>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation>Der Speicher ist voll. Nichts wurde geändert. Schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was changed. Check the disk and try again.</source>
        <translation>Es konnte nicht gespeichert werden. Nichts wurde geändert. Prüf den Datenträger und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The text is too long for one screen.</source>
        <translation>Der Text ist zu lang für einen Bildschirm.</translation>
    </message>
    <message>
        <source>The library has this text already.</source>
        <translation>Diesen Text gibt es schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>Es läuft keine Lesezeit.</translation>
    </message>
    <message>
        <source>There is no word in it to read. Type at least one.</source>
        <translation>Darin ist kein Wort zum Lesen. Tippe mindestens eines ein.</translation>
    </message>
    <message>
        <source>It is too large. A picture may have 20 MB and 100 megapixels.</source>
        <translation>Es ist zu groß. Ein Bild darf 20 MB und 100 Megapixel haben.</translation>
    </message>
    <message>
        <source>It is no picture that can be read here. PNG, JPEG, WebP and GIF can be.</source>
        <translation>Das ist kein Bild, das sich hier lesen lässt. PNG, JPEG, WebP und GIF gehen.</translation>
    </message>
    <message>
        <source>Its address belongs to the home network, from where no picture is taken.</source>
        <translation>Seine Adresse liegt im Heimnetz, und von dort werden keine Bilder geholt.</translation>
    </message>
    <message>
        <source>It can&apos;t be opened. Check that it is still there.</source>
        <translation>Es lässt sich nicht öffnen. Sieh nach, ob es noch da ist.</translation>
    </message>
    <message>
        <source>The file is too large. Split it, and take one part after the other.</source>
        <translation>Die Datei ist zu groß. Teile sie und nimm die Teile nacheinander.</translation>
    </message>
    <message>
        <source>The file can&apos;t be understood. Save it as plain text, or as a table (CSV) in UTF-8.</source>
        <translation>Die Datei ist nicht zu verstehen. Speichere sie als reinen Text oder als Tabelle (CSV) in UTF-8.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Das hat nicht geklappt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The text is not in the library any more.</source>
        <translation>Der Text ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The text is not there any more. The reading goes on.</source>
        <translation>Den Text gibt es nicht mehr. Das Lesen geht weiter.</translation>
    </message>
    <message>
        <source>It is not in the history any more.</source>
        <translation>Das steht nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>It is damaged. Open it elsewhere and save it anew.</source>
        <translation>Es ist beschädigt. Öffne es in einem anderen Programm und speichere es neu.</translation>
    </message>
    <message>
        <source>It is damaged, or its address can&apos;t be used. Save it with the browser and add the file.</source>
        <translation>Es ist beschädigt, oder seine Adresse ist nicht brauchbar. Speichere es mit dem Browser und füg die Datei hinzu.</translation>
    </message>
    <message>
        <source>The site does not give it out. Save it with the browser and add the file.</source>
        <translation>Die Website gibt es nicht heraus. Speichere es mit dem Browser und füg die Datei hinzu.</translation>
    </message>
    <message>
        <source>The site does not answer. Check the address and the connection to the internet, and try again.</source>
        <translation>Die Website antwortet nicht. Prüf die Adresse und die Internetverbindung und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The picture or its text is not there any more.</source>
        <translation>Das Bild oder sein Text ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened. Check that it is still there.</source>
        <translation>Die Datei lässt sich nicht öffnen. Sieh nach, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup comes from a later version of Chitai. Nothing was changed.</source>
        <translation>Die Sicherung stammt von einer neueren Version von Chitai. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is no backup of Chitai, or it is damaged. Nothing was changed.</source>
        <translation>Das ist keine Sicherung von Chitai, oder sie ist beschädigt. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>chitai::ReadingView</name>
    <message>
        <source>The library has no text in this language. Type one below.</source>
        <translation>In dieser Sprache ist kein Text in der Bibliothek. Unten lässt sich einer eingeben.</translation>
    </message>
</context>
</TS>
