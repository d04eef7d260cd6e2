<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ControllerWindow</name>
    <message>
        <source>Chitai</source>
        <translation>Chitai</translation>
    </message>
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
        <source>From the library</source>
        <translation>Aus der Bibliothek</translation>
    </message>
    <message>
        <source>No texts in this language yet.</source>
        <translation>Noch keine Texte in dieser Sprache.</translation>
    </message>
    <message>
        <source>Open the child&apos;s window</source>
        <translation>Kinderfenster öffnen</translation>
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
    <name>IdlePicture</name>
    <message>
        <source>We are about to read.</source>
        <translation>Gleich wird gelesen.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
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
    <name>chitai::ReadingView</name>
    <message>
        <source>The library has no text in this language. Type one below.</source>
        <translation>In dieser Sprache ist kein Text in der Bibliothek. Unten lässt sich einer eingeben.</translation>
    </message>
    <message>
        <source>The text is too long for one screen.</source>
        <translation>Der Text ist zu lang für einen Bildschirm.</translation>
    </message>
    <message>
        <source>There is no word in it to read. Type at least one.</source>
        <translation>Darin steht kein Wort zum Lesen. Bitte mindestens eines eingeben.</translation>
    </message>
    <message>
        <source>The text could not be saved: %1</source>
        <translation>Der Text konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>Das hat nicht geklappt: %1</translation>
    </message>
</context>
</TS>
