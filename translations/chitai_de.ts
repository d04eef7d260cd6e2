<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Texts, pictures and history are backed up once a day by themselves. Kept are the last seven days, four weeks and twelve months.</source>
        <translation>Texte, Bilder und Verlauf werden einmal am Tag von selbst gesichert. Aufgehoben werden die letzten sieben Tage, vier Wochen und zwölf Monate.</translation>
    </message>
    <message>
        <source>The last one is from %1.</source>
        <translation>Die letzte ist vom %1.</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Dateien und Sicherungen</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>You see every page before %1 does.</source>
        <translation>Du siehst jede Seite vor %1.</translation>
    </message>
    <message>
        <source>You see every page before the child does.</source>
        <translation>Du siehst jede Seite vor dem Kind.</translation>
    </message>
    <message>
        <source>Begin the story</source>
        <translation>Geschichte anfangen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>Wer erzählt</translation>
    </message>
</context>
<context>
    <name>BeginProgress</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>The first evening</source>
        <translation>Der erste Abend</translation>
    </message>
    <message>
        <source>Choose a text from the library, or type one of your own.</source>
        <translation>Nimm einen Text aus der Bibliothek, oder schreib selbst einen.</translation>
    </message>
    <message>
        <source>Read this text now</source>
        <translation>Diesen Text jetzt lesen</translation>
    </message>
    <message>
        <source>To the reading page</source>
        <translation>Zur Seite zum Lesen</translation>
    </message>
    <message>
        <source>Read last: %1</source>
        <translation>Zuletzt gelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard words: %1</source>
        <translation>Schwere Wörter: %1</translation>
    </message>
    <message>
        <source>No word was marked as hard.</source>
        <translation>Kein Wort wurde als schwer markiert.</translation>
    </message>
    <message>
        <source>All of it stands under “Evenings”.</source>
        <translation>Alles steht unter „Abende“.</translation>
    </message>
</context>
<context>
    <name>CardOffer</name>
    <message>
        <source>Write a word for this picture</source>
        <translation>Schreib ein Wort zu diesem Bild</translation>
    </message>
    <message>
        <source>This picture gets your text.</source>
        <translation>Dieses Bild bekommt deinen Text.</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne das Bild</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Eins schreiben</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderes</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>usually %1</source>
        <translation>üblich %1</translation>
    </message>
    <message>
        <source>and around it</source>
        <translation>und darum herum</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>noch einmal gelesen</translation>
    </message>
    <message>
        <source>%1: %2 words a minute, usually %3</source>
        <translation>%1: %2 Wörter in der Minute, sonst %3</translation>
    </message>
    <message>
        <source>%1: %2 words a minute</source>
        <translation>%1: %2 Wörter in der Minute</translation>
    </message>
    <message>
        <source>%1: %2 words a minute, read again</source>
        <translation>%1: %2 Wörter in der Minute, noch einmal gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n tamed</source>
        <translation>
            <numerusform>%n gezähmt</numerusform>
            <numerusform>%n gezähmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hard word(s) tamed</source>
        <translation>
            <numerusform>%1: %n schweres Wort gezähmt</numerusform>
            <numerusform>%1: %n schwere Wörter gezähmt</numerusform>
        </translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>with help</source>
        <translation>mit Hilfe</translation>
    </message>
    <message>
        <source>read together</source>
        <translation>zusammen gelesen</translation>
    </message>
    <message>
        <source>too short to tell</source>
        <translation>zu kurz für ein Urteil</translation>
    </message>
    <message>
        <source>%1: %2 by itself, %3 with help, %4 read together</source>
        <translation>%1: %2 allein, %3 mit Hilfe, %4 zusammen gelesen</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n word(s) in a minute</source>
        <translation>
            <numerusform>%1: %n Wort in einer Minute</numerusform>
            <numerusform>%1: %n Wörter in einer Minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>The arrows go from one point to the next.</source>
        <translation>Die Pfeiltasten gehen von Punkt zu Punkt.</translation>
    </message>
</context>
<context>
    <name>ChildPanel</name>
    <message>
        <source>The child&apos;s name</source>
        <translation>Name des Kindes</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>Learns to read in</source>
        <translation>Lernt lesen auf</translation>
    </message>
    <message>
        <source>Remove this child</source>
        <translation>Dieses Kind entfernen</translation>
    </message>
    <message>
        <source>Name and face</source>
        <translation>Name und Gesicht</translation>
    </message>
    <message>
        <source>Colour of the child</source>
        <translation>Farbe des Kindes</translation>
    </message>
    <message>
        <source>New child</source>
        <translation>Neues Kind</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Noch ein Kind</translation>
    </message>
    <message>
        <source>Its settings and all that it has read go with it</source>
        <translation>Mit ihm gehen seine Einstellungen und alles, was es gelesen hat</translation>
    </message>
</context>
<context>
    <name>ChildPicture</name>
    <message>
        <source>Picture of the child</source>
        <translation>Bild des Kindes</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>No pictures yet. A photo from this computer will do.</source>
        <translation>Noch keine Bilder. Ein Foto von diesem Rechner genügt.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Drawn faces</source>
        <translation>Gezeichnete Gesichter</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Gesicht %1</translation>
    </message>
</context>
<context>
    <name>ChildScreen</name>
    <message>
        <source>Open the child&apos;s window</source>
        <translation>Kinderfenster öffnen</translation>
    </message>
</context>
<context>
    <name>ChildStep</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>A picture and a colour</source>
        <translation>Ein Gesicht, und eine Farbe dazu</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Child with brown hair</source>
        <translation>Kind mit braunen Haaren</translation>
    </message>
    <message>
        <source>Child with short dark hair</source>
        <translation>Kind mit kurzen dunklen Haaren</translation>
    </message>
    <message>
        <source>Child with black curls</source>
        <translation>Kind mit schwarzen Locken</translation>
    </message>
    <message>
        <source>Child with fair plaits</source>
        <translation>Kind mit blonden Zöpfen</translation>
    </message>
    <message>
        <source>Child with a bun</source>
        <translation>Kind mit Dutt</translation>
    </message>
    <message>
        <source>Child with freckles</source>
        <translation>Kind mit Sommersprossen</translation>
    </message>
    <message>
        <source>Child with a hat</source>
        <translation>Kind mit Mütze</translation>
    </message>
    <message>
        <source>Child with glasses</source>
        <translation>Kind mit Brille</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>Fuchs</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>Bär</translation>
    </message>
    <message>
        <source>Hare</source>
        <translation>Hase</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>%1 learns to read in</source>
        <translation>%1 lernt lesen auf</translation>
    </message>
    <message>
        <source>Learns to read in</source>
        <translation>Lernt lesen auf</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
</context>
<context>
    <name>ClassHead</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Choose children</source>
        <translation>Kinder auswählen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Children, when they read, and what is due</source>
        <translation>Kinder, wann sie gelesen haben und was ansteht</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>In dieser Gruppe ist noch niemand.</translation>
    </message>
    <message>
        <source>This laptop may read. Groups are made on a teacher’s.</source>
        <translation>Dieser Laptop darf lesen. Gruppen legt eine Lehrkraft an ihrem an.</translation>
    </message>
</context>
<context>
    <name>ComingCharts</name>
    <message>
        <source>After three evenings you will see here how the reading grows.</source>
        <translation>Nach drei Abenden siehst du hier, wie das Lesen wächst.</translation>
    </message>
    <message numerus="yes">
        <source>%n evening(s) so far.</source>
        <translation>
            <numerusform>Bisher %n Abend.</numerusform>
            <numerusform>Bisher %n Abende.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one is still to come.</source>
        <translation>Der erste kommt noch.</translation>
    </message>
    <message>
        <source>Your child’s own pace, how each text went, the words that were tamed and the letters that are still hard. Your child is compared with nobody.</source>
        <translation>Das eigene Tempo deines Kindes, wie jeder Text ging, die gezähmten Wörter und die Buchstaben, die noch schwer sind. Verglichen wird mit niemandem.</translation>
    </message>
</context>
<context>
    <name>ComputerSettings</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
</context>
<context>
    <name>ConnectedButton</name>
    <message>
        <source>Connect a tablet</source>
        <translation>Tablet verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Window and %n device(s)</source>
        <translation>
            <numerusform>Fenster und %n Gerät</numerusform>
            <numerusform>Fenster und %n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
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
        <translation>Gemeinfrei</translation>
    </message>
    <message>
        <source>Drawn by a model</source>
        <translation>Von einem Modell gezeichnet</translation>
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
    <message>
        <source>Move the syllables of “%1”</source>
        <translation>Silben von „%1“ verschieben</translation>
    </message>
    <message>
        <source>Right-click or hold it to move its syllables</source>
        <translation>Rechtsklick oder gedrückt halten, um die Silbentrennung zu ändern</translation>
    </message>
    <message>
        <source>A text is waiting. “Next text” brings it to the child.</source>
        <translation>Ein Text wartet. „Nächster Text“ bringt ihn zum Kind.</translation>
    </message>
</context>
<context>
    <name>DesktopUi</name>
    <message>
        <source>A child is reading</source>
        <translation>Ein Kind liest</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>connected now</source>
        <translation>gerade verbunden</translation>
    </message>
    <message>
        <source>last here: %1</source>
        <translation>zuletzt hier: %1</translation>
    </message>
    <message>
        <source>It loses its access at once, and has to be paired anew to come back.</source>
        <translation>Es verliert den Zugriff sofort und muss neu gekoppelt werden, um wiederzukommen.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Paired devices</source>
        <translation>Gekoppelte Geräte</translation>
    </message>
    <message>
        <source>No device yet. A tablet that you pair stays here until you remove it.</source>
        <translation>Noch kein Gerät. Ein Tablet, das du koppelst, bleibt hier, bis du es entfernst.</translation>
    </message>
    <message>
        <source>Nothing has to be paired as the program was started.</source>
        <translation>So, wie das Programm gestartet wurde, muss nichts gekoppelt werden.</translation>
    </message>
    <message>
        <source>Tablets and telephones</source>
        <translation>Tablets und Telefone</translation>
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
    <name>DoublesOffer</name>
    <message>
        <source>Join…</source>
        <translation>Zusammenlegen …</translation>
    </message>
    <message>
        <source>Of each, the first spelling stays. It gets the pictures, the star, the tags, the history and the places in the queue of the others. This can&apos;t be undone.</source>
        <translation>Von jedem Text bleibt die erste Schreibweise. Sie bekommt die Bilder, den Stern, die Schlagwörter, den Verlauf und die Plätze in der Warteschlange der anderen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>Waits for you; the child does not see it yet</source>
        <translation>Wartet auf dich; das Kind sieht es noch nicht</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>Die Fassung davor</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Fassung %1 von %2</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>Die Fassung danach</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Marked lines: %1. The child gets what comes after them once you have approved, changed or dropped them.</source>
        <translation>Markierte Zeilen: %1. Was danach kommt, bekommt das Kind, sobald du diese freigegeben, geändert oder weggelassen hast.</translation>
    </message>
    <message>
        <source>Approve what is fit (%1)</source>
        <translation>Passendes freigeben (%1)</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>Alles freigeben</translation>
    </message>
    <message>
        <source>Simpler</source>
        <translation>Einfacher</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>There is nothing to choose here: the story is over, or goes on with the child&apos;s own words.</source>
        <translation>Hier gibt es nichts zu wählen: Die Geschichte ist zu Ende, oder sie geht mit den Worten des Kindes weiter.</translation>
    </message>
    <message>
        <source>The next page. %1 does not see it yet</source>
        <translation>Die nächste Seite. %1 sieht sie noch nicht</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>What the child can choose. Tap what the child says.</source>
        <translation>Was das Kind wählen kann. Klick an, was es sagt.</translation>
    </message>
    <message>
        <source>Change it first: %1</source>
        <translation>Erst ändern: %1</translation>
    </message>
    <message>
        <source>What the child reads</source>
        <translation>Was das Kind liest</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What %1 can choose: tap what is said</source>
        <translation>Tipp an, was %1 sagt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>DrawingSettings</name>
    <message>
        <source>Pictures drawn by a model</source>
        <translation>Bilder von einem Modell</translation>
    </message>
    <message>
        <source>Have pictures drawn by a model</source>
        <translation>Bilder von einem Modell zeichnen lassen</translation>
    </message>
    <message>
        <source>Switch it off, forget the key and erase what waits for you?</source>
        <translation>Ausschalten, den Schlüssel vergessen und löschen, was auf dich wartet?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Off. No word leaves this computer to become a picture.</source>
        <translation>Aus. Kein Wort verlässt diesen Computer, um ein Bild zu werden.</translation>
    </message>
    <message>
        <source>On: %1, in your house. You see the words before they go there and can change them. Your child sees a picture only when you have approved it.</source>
        <translation>An: %1, bei dir zu Hause. Du siehst die Wörter, bevor sie dorthin gehen, und kannst sie ändern. Dein Kind sieht ein Bild erst, wenn du es freigegeben hast.</translation>
    </message>
    <message>
        <source>On: %1. The words that you see before you press Draw go there, and nothing else; never the name of a child. Your child sees a picture only when you have approved it.</source>
        <translation>An: %1. Dorthin gehen die Wörter, die du siehst, bevor du „Zeichnen“ drückst, und sonst nichts; nie der Name eines Kindes. Dein Kind sieht ein Bild erst, wenn du es freigegeben hast.</translation>
    </message>
    <message>
        <source>You choose the service. The words for a picture, which you see before and can change, then go there: to a company that may keep them and that may take money for each picture, or to a program on this computer or in your home network, where they stay with you. The names of your children give way to other names.</source>
        <translation>Den Dienst wählst du. Die Wörter für ein Bild, die du vorher siehst und ändern kannst, gehen dann dorthin: an eine Firma, die sie aufheben und für jedes Bild Geld nehmen kann, oder an ein Programm auf diesem Computer oder in deinem Heimnetz, wo sie bei dir bleiben. Die Namen deiner Kinder weichen anderen Namen.</translation>
    </message>
    <message>
        <source>Address of the service, https://…</source>
        <translation>Adresse des Dienstes, https://…</translation>
    </message>
    <message>
        <source>Key of the service; at home mostly none</source>
        <translation>Schlüssel des Dienstes; zu Hause meist keiner</translation>
    </message>
    <message>
        <source>Model that draws</source>
        <translation>Modell, das zeichnet</translation>
    </message>
    <message>
        <source>Empty: the one that the service has</source>
        <translation>Leer: das, das der Dienst hat</translation>
    </message>
    <message>
        <source>Price of a picture; you are told it before each one</source>
        <translation>Preis eines Bildes; er steht vor jedem dabei</translation>
    </message>
    <message>
        <source>As the service names it, or “free”</source>
        <translation>Wie der Dienst ihn nennt, oder „nichts“</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>DrawnShelf</name>
    <message>
        <source>Drawn by a model</source>
        <translation>Von einem Modell gezeichnet</translation>
    </message>
    <message>
        <source>What is to be drawn</source>
        <translation>Was gezeichnet werden soll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>The picture that the model drew</source>
        <translation>Das Bild, das das Modell gezeichnet hat</translation>
    </message>
    <message>
        <source>Only you see it. Does it fit, and is it right for a child? Count the fingers and the legs.</source>
        <translation>Nur du siehst es. Passt es, und ist es etwas für ein Kind? Zähl die Finger und die Beine.</translation>
    </message>
    <message>
        <source>Give it to the text</source>
        <translation>Dem Text geben</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>EveningsPage</name>
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
    <message>
        <source>Look back on it</source>
        <translation>Rückblick öffnen</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>detect for each text</source>
        <translation>jeder Text sagt es selbst</translation>
    </message>
    <message>
        <source>A text is:</source>
        <translation>Ein Text ist:</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>ein Absatz</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>Letters: %1.</source>
        <translation>Buchstaben: %1.</translation>
    </message>
    <message>
        <source>Between the columns: %1.</source>
        <translation>Zwischen den Spalten: %1.</translation>
    </message>
    <message>
        <source>That&apos;s right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>That&apos;s wrong…</source>
        <translation>Das stimmt nicht …</translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation>Buchstaben:</translation>
    </message>
    <message>
        <source>Between the columns:</source>
        <translation>Zwischen den Spalten:</translation>
    </message>
    <message>
        <source>Quotation marks (&quot;):</source>
        <translation>Anführungszeichen (&quot;):</translation>
    </message>
    <message>
        <source>are part of the text</source>
        <translation>gehören zum Text</translation>
    </message>
    <message>
        <source>enclose a field</source>
        <translation>umschließen ein Feld</translation>
    </message>
    <message>
        <source>The first line is:</source>
        <translation>Die erste Zeile ist:</translation>
    </message>
    <message>
        <source>a text like the others</source>
        <translation>ein Text wie die anderen</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>eine Überschrift</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
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
        <source>Texts, pictures and history are backed up once a day by themselves. Kept are the last seven days, four weeks and twelve months.</source>
        <translation>Texte, Bilder und Verlauf werden einmal am Tag von selbst gesichert. Aufgehoben werden die letzten sieben Tage, vier Wochen und zwölf Monate.</translation>
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
        <source>Texts from a file</source>
        <translation>Texte aus einer Datei</translation>
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
    <message>
        <source>At work</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>A file with a text a line, or a table from Excel or LibreOffice saved as CSV, becomes part of the library. So does a list from Anki, and a book (EPUB) sentence by sentence.</source>
        <translation>Eine Datei mit einem Text pro Zeile oder eine Tabelle aus Excel oder LibreOffice, als CSV gespeichert, kommt in die Bibliothek. Ebenso eine Liste aus Anki und, Satz für Satz, ein Buch (EPUB).</translation>
    </message>
    <message>
        <source>Texts, tables and books</source>
        <translation>Texte, Tabellen und Bücher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start Chitai again</source>
        <translation>Chitai neu starten</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>All texts go into a file. This laptop may read; texts from a file are taken in on a teacher’s.</source>
        <translation>Alle Texte kommen in eine Datei. Dieser Laptop darf lesen; Texte aus Dateien nimmt eine Lehrkraft an ihrem auf.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <translation>Filter wegnehmen: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>filters</comment>
        <translation>Alle weg</translation>
    </message>
    <message numerus="yes">
        <source>More than %n text(s)</source>
        <translation>
            <numerusform>Mehr als %n Text</numerusform>
            <numerusform>Mehr als %n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Only texts</source>
        <translation>Nur Texte</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>mit Bild</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>that were never read</source>
        <translation>die noch nie gelesen wurden</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Länge</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>up to 5</source>
        <translation>bis 5</translation>
    </message>
    <message>
        <source>up to 10</source>
        <translation>bis 10</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>with letters that are known</source>
        <translation>mit bekannten Buchstaben</translation>
    </message>
</context>
<context>
    <name>FingerprintPanel</name>
    <message>
        <source>Of the family&apos;s certificate, if you install it on the tablet:</source>
        <translation>Vom Zertifikat der Familie, falls du es auf dem Tablet installierst:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>The tablet&apos;s browser warns once, because no company vouches for a laptop at home. Before that, the tablet shows these four words:</source>
        <translation>Der Browser des Tablets warnt einmal, weil für einen Laptop zu Hause keine Firma bürgt. Vorher zeigt das Tablet diese vier Wörter:</translation>
    </message>
    <message>
        <source>Whoever wants to be quite sure compares the certificate&apos;s SHA-256 fingerprint in the warning itself:</source>
        <translation>Wer ganz sichergehen will, vergleicht den SHA-256-Fingerabdruck des Zertifikats in der Warnung selbst:</translation>
    </message>
    <message>
        <source>Is it this laptop?</source>
        <translation>Ist es dieser Laptop?</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>The whole fingerprints</source>
        <translation>Die ganzen Fingerabdrücke</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Good morning.</source>
        <translation>Guten Morgen.</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Hallo.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Guten Abend.</translation>
    </message>
    <message>
        <source>Who is going to read?</source>
        <translation>Wer lernt lesen?</translation>
    </message>
    <message>
        <source>Where will your child read?</source>
        <translation>Wohin schaut das Kind?</translation>
    </message>
    <message>
        <source>Which language should Chitai use?</source>
        <translation>In welcher Sprache sollen die Knöpfe mit dir reden?</translation>
    </message>
    <message>
        <source>A name and a face, so that each child has a place of their own.</source>
        <translation>Ein Name und ein Gesicht, damit jedes Kind seinen Platz hat.</translation>
    </message>
    <message>
        <source>Click the screen that the child sees. The cat appears on it.</source>
        <translation>Klick auf den Bildschirm, auf den das Kind schaut. Dort erscheint die Katze.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>It is all in the settings, too.</source>
        <translation>Das steht alles auch in den Einstellungen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Lesen beginnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The child&apos;s window is the one with the cat.</source>
        <translation>Das Fenster des Kindes ist das mit der Katze.</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>Round</source>
        <translation>Rund</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>As in books</source>
        <translation>Wie im Buch</translation>
    </message>
    <message>
        <source>Heavy feet</source>
        <translation>Schwere Füße</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>No Russian letters</source>
        <translation>Ohne russische Buchstaben</translation>
    </message>
    <message>
        <source>All fonts</source>
        <translation>Alle Schriften</translation>
    </message>
</context>
<context>
    <name>FoundShelf</name>
    <message>
        <source>Pictures that fit</source>
        <translation>Passende Bilder</translation>
    </message>
</context>
<context>
    <name>FreeMinutePanel</name>
    <message>
        <source>Free minute</source>
        <translation>Freie Minute</translation>
    </message>
    <message>
        <source>A tap on a word says</source>
        <translation>Ein Tipp auf ein Wort heißt</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Verlesen</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Letztes Wort</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Space, Enter, →, Page Down</source>
        <translation>Leertaste, Eingabe, →, Bild ab</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>Read on word by word</source>
        <translation>Wort für Wort weiterlesen</translation>
    </message>
    <message>
        <source>Another last word</source>
        <translation>Ein anderes letztes Wort</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen der Einstellungen</translation>
    </message>
    <message>
        <source>How %1 reads</source>
        <translation>So liest %1</translation>
    </message>
    <message>
        <source>How the child reads</source>
        <translation>So liest das Kind</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
</context>
<context>
    <name>GroupMembers</name>
    <message>
        <source>Children of the group</source>
        <translation>Kinder der Gruppe</translation>
    </message>
</context>
<context>
    <name>GrowingView</name>
    <message>
        <source>The picture that grows with what was read</source>
        <translation>Das Bild, das mit dem Gelesenen wächst</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>Back (F1)</source>
        <translation>Zurück (F1)</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Nothing is found for these words. Try a shorter one.</source>
        <translation>Zu diesen Wörtern gibt es nichts. Versuch es mit einem kürzeren.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>HardWordRow</name>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Was fine</source>
        <translation>War gut</translation>
    </message>
</context>
<context>
    <name>HostedPanel</name>
    <message>
        <source>Storytellers from the internet</source>
        <translation>Erzähler aus dem Internet</translation>
    </message>
    <message>
        <source>On: %1. The story and your wishes go there. Switched off, the key is forgotten.</source>
        <translation>Ein: %1. Die Geschichte und deine Wünsche gehen dorthin. Beim Ausschalten wird der Schlüssel vergessen.</translation>
    </message>
    <message>
        <source>Off. Nothing of a story leaves this computer.</source>
        <translation>Aus. Nichts von einer Geschichte verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Once this is on and a model from there is chosen, the world, the character, the story so far and every wish that is typed leave this house, for a company that may store them and that takes money for it. What your child reads beside the story, the pictures and the history stay here. The names of your children and of the character, and those below, go as other names, and come back in the story.</source>
        <translation>Ist das eingeschaltet und ein Modell von dort gewählt, so verlassen die Welt, die Figur, die bisherige Geschichte und jeder eingetippte Wunsch dieses Haus. Sie gehen an eine Firma, die sie speichern kann und Geld dafür nimmt. Was dein Kind sonst liest, die Bilder und der Verlauf bleiben hier. Statt der Namen deiner Kinder und der Figur und statt der Namen unten werden andere gesendet; in der Geschichte stehen wieder die richtigen.</translation>
    </message>
    <message>
        <source>Address of the service, https://…</source>
        <translation>Adresse des Dienstes, https://…</translation>
    </message>
    <message>
        <source>Key of the service</source>
        <translation>Schlüssel des Dienstes</translation>
    </message>
    <message>
        <source>Names that never leave the house, separated by commas</source>
        <translation>Namen, die das Haus nie verlassen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch it off and forget the key?</source>
        <translation>Ausschalten und den Schlüssel vergessen?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Other people who use this computer can read the key in the file config.yaml, and tell stories on your account.</source>
        <translation>Andere, die diesen Computer benutzen, können den Schlüssel in der Datei config.yaml lesen und sich auf deine Kosten Geschichten erzählen lassen.</translation>
    </message>
    <message>
        <source>Make it mine alone</source>
        <translation>Nur für mich lesbar machen</translation>
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
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ItemLook</name>
    <message>
        <source>Never read</source>
        <translation>Nie gelesen</translation>
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
        <source>Read it next</source>
        <translation>Als Nächstes lesen</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Syllables…</source>
        <translation>Silben …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New letters: %1</source>
        <translation>Neue Buchstaben: %1</translation>
    </message>
    <message>
        <source>Can be read with the known letters</source>
        <translation>Mit den bekannten Buchstaben zu lesen</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Choose a text to look at it, to change it or to give it pictures.</source>
        <translation>Wähl einen Text, um ihn anzusehen, zu ändern oder ihm Bilder zu geben.</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
</context>
<context>
    <name>ItemPictures</name>
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
</context>
<context>
    <name>ItemWords</name>
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
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language of the windows</source>
        <translation>Sprache der Fenster</translation>
    </message>
    <message>
        <source>This is for you. In which language the child reads comes next.</source>
        <translation>Das ist für dich. In welcher Sprache das Kind liest, kommt gleich.</translation>
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
    <name>LetterBall</name>
    <message>
        <source>%1, known</source>
        <translation>%1, bekannt</translation>
    </message>
    <message>
        <source>%1, comes next</source>
        <translation>%1, kommt als Nächstes</translation>
    </message>
    <message>
        <source>%1, not known yet</source>
        <translation>%1, noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>LetterOrders</name>
    <message>
        <source>Our own order</source>
        <translation>Unsere eigene Reihenfolge</translation>
    </message>
    <message>
        <source>All letters are known</source>
        <translation>Alle Buchstaben sind bekannt</translation>
    </message>
    <message>
        <source>Phonics programme</source>
        <translation>Die Reihenfolge der Buchstaben</translation>
    </message>
    <message>
        <source>Drag the letters to where they belong, or move them with Ctrl and the arrows.</source>
        <translation>Zieh die Buchstaben dorthin, wo sie hingehören, oder verschieb sie mit Strg und den Pfeilen.</translation>
    </message>
    <message>
        <source>Compare this order with your book. It was written down from memory.</source>
        <translation>Vergleich diese Reihenfolge mit eurem Buch. Sie ist aus dem Gedächtnis aufgeschrieben.</translation>
    </message>
    <message>
        <source>Choose the book that your child learns with, and the library shows what can be read already.</source>
        <translation>Wähl das Buch, mit dem dein Kind lernt, und die Bibliothek zeigt, was schon zu lesen ist.</translation>
    </message>
</context>
<context>
    <name>LetterPath</name>
    <message>
        <source>The path of the letters</source>
        <translation>Der Weg der Buchstaben</translation>
    </message>
</context>
<context>
    <name>LetterRules</name>
    <message>
        <source>Small rules</source>
        <translation>Kleine Regeln</translation>
    </message>
    <message>
        <source>Reads жи and ши</source>
        <translation>Liest жи und ши</translation>
    </message>
    <message>
        <source>Reads ь already</source>
        <translation>Liest ь schon</translation>
    </message>
    <message>
        <source>Reads ъ already</source>
        <translation>Liest ъ schon</translation>
    </message>
</context>
<context>
    <name>LetterSettings</name>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Abstand der Buchstaben</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Abstand der Zeilen</translation>
    </message>
    <message>
        <source>Capitals only</source>
        <translation>Nur Großbuchstaben</translation>
    </message>
    <message>
        <source>Stress marks, where the text has them</source>
        <translation>Betonungszeichen, wo der Text sie hat</translation>
    </message>
    <message>
        <source>ab</source>
        <translation>ab</translation>
    </message>
</context>
<context>
    <name>LetterShelfCard</name>
    <message>
        <source>What can be read</source>
        <translation>Was zu lesen ist</translation>
    </message>
    <message>
        <source>With these letters %1 can read</source>
        <translation>Mit diesen Buchstaben liest %1</translation>
    </message>
    <message>
        <source>With these letters your child can read</source>
        <translation>Mit diesen Buchstaben liest dein Kind</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%1 von %n Text</numerusform>
            <numerusform>%1 von %n Texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more text(s)</source>
        <translation>
            <numerusform>%1: noch %n Text</numerusform>
            <numerusform>%1: noch %n Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 brings no more texts yet</source>
        <translation>%1 bringt noch keine weiteren Texte</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n in the library</source>
        <translation>
            <numerusform>Den %n in der Bibliothek zeigen</numerusform>
            <numerusform>Die %n in der Bibliothek zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSlider</name>
    <message>
        <source>Steps that are done</source>
        <translation>Schritte, die geschafft sind</translation>
    </message>
    <message numerus="yes">
        <source>All %n letter(s) are known</source>
        <translation>
            <numerusform>%n Buchstabe, alle bekannt</numerusform>
            <numerusform>Alle %n Buchstaben sind bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) known, next: %1</source>
        <translation>
            <numerusform>%n Buchstabe bekannt, als Nächstes: %1</numerusform>
            <numerusform>%n Buchstaben bekannt, als Nächstes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap a letter to switch it on or off by itself</source>
        <translation>Tipp auf einen Buchstaben, um ihn einzeln an- oder auszuschalten</translation>
    </message>
</context>
<context>
    <name>LevelOption</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Search the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>New texts</source>
        <translation>Neue Texte</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
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
        <translation>Selten Gelesene zuerst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>All</source>
        <comment>languages</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation>Leichteste zuerst</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Texts of the library</source>
        <translation>Texte der Bibliothek</translation>
    </message>
    <message>
        <source>Nothing in the library is like this.</source>
        <translation>So etwas ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>The library is empty. Write the first text with “New text”.</source>
        <translation>Die Bibliothek ist leer. Mit „Neuer Text“ schreibst du den ersten.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>LibraryMessages</name>
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
    <message>
        <source>Add to the session</source>
        <translation>Zur Lesezeit nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n time(s)</source>
        <translation>
            <numerusform>%n-mal gelesen</numerusform>
            <numerusform>%n-mal gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LightChoice</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
</context>
<context>
    <name>MarkKinds</name>
    <message>
        <source>Stumbled</source>
        <translation>Gestolpert</translation>
    </message>
    <message>
        <source>Word given</source>
        <translation>Vorgesagt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Anderes Wort gelesen</translation>
    </message>
    <message>
        <source>Added a word</source>
        <translation>Wort dazugelesen</translation>
    </message>
    <message>
        <source>Self-corrected</source>
        <translation>Selbst verbessert</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Zweimal gelesen</translation>
    </message>
</context>
<context>
    <name>MinuteHead</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Which word was the last one?</source>
        <translation>Welches Wort war das letzte?</translation>
    </message>
    <message>
        <source>Tap what was misread</source>
        <translation>Tipp an, was verlesen wurde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Ohne Ergebnis abbrechen</translation>
    </message>
</context>
<context>
    <name>MinuteReady</name>
    <message>
        <source>Ready for a free minute?</source>
        <translation>Bereit für eine freie Minute?</translation>
    </message>
    <message>
        <source>The whole text stands on the child’s screen. For a minute your child reads aloud from the beginning, and you tap here what was misread. Then you tap the last word.</source>
        <translation>Der ganze Text steht auf dem Bildschirm des Kindes. Eine Minute lang liest dein Kind von vorn laut vor, und du tippst hier an, was falsch gelesen wurde. Danach tippst du das letzte Wort an.</translation>
    </message>
    <message>
        <source>Start the minute</source>
        <translation>Minute starten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>MinuteSettings</name>
    <message>
        <source>Free minute</source>
        <translation>Freie Minute</translation>
    </message>
    <message>
        <source>Offer a free minute</source>
        <translation>Eine freie Minute anbieten</translation>
    </message>
    <message>
        <source>Now and then the whole text stands there for a minute and your child reads as far as it comes. You tap what was misread and the last word, and see how many words it was. Your child sees neither clock nor figure; on one shared screen they see your half too.</source>
        <translation>Ab und zu steht der ganze Text eine Minute lang da, und dein Kind liest, so weit es kommt. Du tippst an, was verlesen wurde, und das letzte Wort, und siehst, wie viele Wörter es waren. Dein Kind sieht weder Uhr noch Zahl; auf einem gemeinsamen Bildschirm sieht es auch deine Hälfte.</translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Free minutes</source>
        <translation>Freie Minuten</translation>
    </message>
    <message>
        <source>words read correctly</source>
        <translation>richtig gelesene Wörter</translation>
    </message>
    <message>
        <source>The first free minute will stand here. It begins beside the text on the page Read.</source>
        <translation>Hier wird die erste freie Minute stehen. Sie beginnt neben dem Text auf der Seite Lesen.</translation>
    </message>
    <message>
        <source>Beside published figures of a class</source>
        <translation>Neben veröffentlichten Zahlen einer Klasse</translation>
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
        <source>For a browser on this machine, nobody else:</source>
        <translation>Für einen Browser auf diesem Rechner, sonst niemanden:</translation>
    </message>
</context>
<context>
    <name>NewTextPanel</name>
    <message>
        <source>New texts</source>
        <translation>Neue Texte</translation>
    </message>
    <message>
        <source>Type or paste: each line is a text</source>
        <translation>Tippen oder einfügen: jede Zeile ist ein Text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What the lines are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>Each line a text</source>
        <translation>Jede Zeile ein Text</translation>
    </message>
    <message>
        <source>One poem</source>
        <translation>Ein Gedicht</translation>
    </message>
    <message>
        <source>Tag, if you like</source>
        <translation>Schlagwort, wenn du magst</translation>
    </message>
    <message numerus="yes">
        <source>Add %n texts</source>
        <translation>
            <numerusform>%n Text aufnehmen</numerusform>
            <numerusform>%n Texte aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the text</source>
        <translation>Text aufnehmen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next time</source>
        <translation>Beim nächsten Mal</translation>
    </message>
    <message>
        <source>It waits and comes first.</source>
        <translation>Er wartet und kommt als Erster dran.</translation>
    </message>
    <message>
        <source>Put it first for next time</source>
        <translation>Nächstes Mal zuerst</translation>
    </message>
</context>
<context>
    <name>NextStepButton</name>
    <message>
        <source>Start reading</source>
        <translation>Lesen beginnen</translation>
    </message>
    <message>
        <source>Bring a text</source>
        <translation>Text holen</translation>
    </message>
    <message>
        <source>Next syllable</source>
        <translation>Nächste Silbe</translation>
    </message>
    <message>
        <source>Finish the text</source>
        <translation>Fertig gelesen</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Nächster Text</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Nächstes Wort</translation>
    </message>
</context>
<context>
    <name>OpenFileDialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OutsideSettings</name>
    <message>
        <source>Pictures from the internet</source>
        <translation>Bilder aus dem Internet</translation>
    </message>
    <message>
        <source>Look for pictures on the internet</source>
        <translation>Bilder im Internet suchen</translation>
    </message>
    <message>
        <source>The words that you send off with Search go to %1, and nothing else: no text, no name of a child. They see the internet address of your home, as every page does. The pictures that were found are fetched from where they lie.</source>
        <translation>Die Wörter, die du mit „Suchen“ abschickst, gehen an %1 und sonst nichts: kein Text, kein Name eines Kindes. Wie jede Seite sehen sie die Internetadresse deines Zuhauses. Die gefundenen Bilder werden von dort geholt, wo sie liegen.</translation>
    </message>
    <message>
        <source>Nothing is asked on the internet. Switched on, the words that you send off with Search go to %1, and nothing else: no text, no name of a child.</source>
        <translation>Im Internet wird nichts gefragt. Eingeschaltet gehen die Wörter, die du mit „Suchen“ abschickst, an %1 und sonst nichts: kein Text, kein Name eines Kindes.</translation>
    </message>
</context>
<context>
    <name>OutsideShelf</name>
    <message>
        <source>On the internet</source>
        <translation>Im Internet</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 are asked …</source>
        <translation>%1 werden gefragt …</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Own pace</source>
        <translation>Eigenes Tempo</translation>
    </message>
    <message>
        <source>words read correctly per minute</source>
        <translation>richtig gelesene Wörter in der Minute</translation>
    </message>
    <message>
        <source>As soon as thirty words of new texts were read, the pace stands here. It is compared with nobody else’s.</source>
        <translation>Sobald dreißig Wörter aus neuen Texten gelesen sind, steht hier das Tempo. Es wird mit niemandem verglichen.</translation>
    </message>
    <message>
        <source>How each text went</source>
        <translation>Wie die Texte gelangen</translation>
    </message>
    <message>
        <source>In this time nothing was read.</source>
        <translation>In dieser Zeit wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Words tamed</source>
        <translation>Gezähmte Wörter</translation>
    </message>
    <message>
        <source>read well on three days</source>
        <translation>an drei Tagen gut gelesen</translation>
    </message>
    <message>
        <source>A hard word is tamed when it was read well on three days, in two texts.</source>
        <translation>Ein schweres Wort ist gezähmt, wenn es an drei Tagen in zwei Texten gut gelesen wurde.</translation>
    </message>
    <message>
        <source>Nearly there: %1</source>
        <translation>Bald so weit: %1</translation>
    </message>
</context>
<context>
    <name>OwnSyllables</name>
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
    <message>
        <source>Syllables of our own</source>
        <translation>Eigene Silben</translation>
    </message>
    <message>
        <source>Right-click a word, or hold it, and move its syllables. The words that you changed stand here.</source>
        <translation>Ein Wort mit der rechten Maustaste anklicken oder gedrückt halten und die Silben verschieben. Hier stehen die geänderten Wörter.</translation>
    </message>
    <message>
        <source>Words from a file…</source>
        <translation>Wörter aus einer Datei …</translation>
    </message>
    <message>
        <source>All words into a file…</source>
        <translation>Alle Wörter in eine Datei …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>As the program splits it</source>
        <translation>Wie das Programm trennt</translation>
    </message>
    <message>
        <source>Words from a file</source>
        <translation>Wörter aus einer Datei</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>All words into a file</source>
        <translation>Alle Wörter in eine Datei</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>This laptop is in no network that a tablet could be in too. Connect it to the Wi-Fi; this page notices by itself.</source>
        <translation>Dieser Laptop ist in keinem Netz, in dem auch ein Tablet sein könnte. Verbinde ihn mit dem WLAN; diese Seite merkt es von selbst.</translation>
    </message>
    <message>
        <source>Scan the code with the tablet&apos;s camera, or open an address below and type the six digits.</source>
        <translation>Scanne den Code mit der Kamera des Tablets, oder öffne dort eine der Adressen unten und gib die sechs Ziffern ein.</translation>
    </message>
    <message>
        <source>A tablet in the same Wi-Fi can show the text or control the reading.</source>
        <translation>Ein Tablet im selben WLAN kann den Text zeigen oder das Lesen steuern.</translation>
    </message>
    <message>
        <source>QR code to pair a device</source>
        <translation>QR-Code zum Koppeln eines Geräts</translation>
    </message>
    <message>
        <source>good for %1, for one device</source>
        <translation>gilt noch %1, für ein Gerät</translation>
    </message>
    <message>
        <source>Another code in %1</source>
        <translation>Neuer Code in %1</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Pair a device</source>
        <translation>Gerät koppeln</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Code ausblenden</translation>
    </message>
    <message>
        <source>Addresses for the tablet&apos;s browser:</source>
        <translation>Adressen für den Browser des Tablets:</translation>
    </message>
    <message>
        <source>Address of the pages</source>
        <translation>Adresse der Seiten</translation>
    </message>
    <message>
        <source>Open the pages on this laptop</source>
        <translation>Die Seiten auf diesem Laptop öffnen</translation>
    </message>
    <message>
        <source>The tablet&apos;s browser warns once, because no company vouches for a laptop at home. Before that, the tablet shows these four words:</source>
        <translation>Der Browser des Tablets warnt einmal, weil für einen Laptop zu Hause keine Firma bürgt. Vorher zeigt das Tablet diese vier Wörter:</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Creme</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>PaperSettings</name>
    <message>
        <source>Paper and attention</source>
        <translation>Papier und Fokus</translation>
    </message>
    <message>
        <source>Fade words already read</source>
        <translation>Gelesene Wörter treten zurück</translation>
    </message>
    <message>
        <source>Fade words still to come</source>
        <translation>Kommende Wörter treten zurück</translation>
    </message>
    <message>
        <source>Only the current line stands out</source>
        <translation>Nur die aktuelle Zeile tritt hervor</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Texts for: %1</source>
        <translation>Texte für: %1</translation>
    </message>
    <message>
        <source>What is still hard</source>
        <translation>Was noch schwer ist</translation>
    </message>
    <message>
        <source>Nothing stands out: no letters and no kind of word are harder than others.</source>
        <translation>Nichts fällt auf: Keine Buchstaben und keine Art von Wörtern sind schwerer als andere.</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message numerus="yes">
        <source>See %n text(s)</source>
        <translation>
            <numerusform>%n Text ansehen</numerusform>
            <numerusform>%n Texte ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Noch kein Text</translation>
    </message>
</context>
<context>
    <name>PictureCutter</name>
    <message>
        <source>What is in the frame stays</source>
        <translation>Was im Rahmen ist, bleibt</translation>
    </message>
    <message>
        <source>Keep what is in the frame</source>
        <translation>Behalten, was im Rahmen ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PictureShelf</name>
    <message>
        <source>Click a picture to give it to this text</source>
        <translation>Klick auf ein Bild für diesen Text</translation>
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
        <translation>Bilder …</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
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
    <name>PictureTools</name>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Is the cover</source>
        <translation>Ist das Titelbild</translation>
    </message>
    <message>
        <source>Make it the cover</source>
        <translation>Zum Titelbild machen</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>%1’s progress</source>
        <translation>Fortschritt: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Whose progress</source>
        <translation>Wessen Fortschritt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Abende</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Back to all evenings</source>
        <translation>Zurück zu allen Abenden</translation>
    </message>
    <message>
        <source>How far to look back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 Wochen</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Ein halbes Jahr</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>ProgressTable</name>
    <message>
        <source>What is still hard</source>
        <translation>Was noch schwer ist</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that train it</source>
        <translation>
            <numerusform>%n Text übt das</numerusform>
            <numerusform>%n Texte üben das</numerusform>
        </translation>
    </message>
    <message>
        <source>no text that trains it</source>
        <translation>kein Text übt das</translation>
    </message>
    <message>
        <source>Progress as a table</source>
        <translation>Fortschritt als Tabelle</translation>
    </message>
    <message>
        <source>Free minutes</source>
        <translation>Freie Minuten</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Handbook (F1)</source>
        <translation>Handbuch (F1)</translation>
    </message>
</context>
<context>
    <name>ReadMessages</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Read here instead</source>
        <translation>Stattdessen hier lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>Wort %1 von %2</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <source>The whole text stands there for a minute, and your child reads as far as it comes</source>
        <translation>Der ganze Text steht eine Minute da, und dein Kind liest, so weit es kommt</translation>
    </message>
    <message>
        <source>Free minute</source>
        <translation>Freie Minute</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Who reads</source>
        <translation>Wer liest</translation>
    </message>
    <message>
        <source>Finish for today</source>
        <translation>Für heute Schluss</translation>
    </message>
    <message>
        <source>Space, Enter, →, Page Down</source>
        <translation>Leertaste, Eingabe, →, Bild ab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Welche Liste</translation>
    </message>
    <message>
        <source>Next up %1</source>
        <translation>Als Nächstes %1</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>Aus der Bibliothek</translation>
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
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No texts in this language yet.</source>
        <translation>Noch keine Texte in dieser Sprache.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>The child has read this text</source>
        <translation>Das Kind hat diesen Text gelesen</translation>
    </message>
    <message>
        <source>The child reads</source>
        <translation>Das Kind liest</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>ReadingSurface</name>
    <message>
        <source>The picture for the text</source>
        <translation>Das Bild zum Text</translation>
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
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Open Chitai</source>
        <translation>Chitai öffnen</translation>
    </message>
    <message>
        <source>Close Chitai</source>
        <translation>Chitai schließen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is for you.</source>
        <translation>Diese Seite ist für dich.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were hard</source>
        <translation>
            <numerusform>%n Wort war schwer</numerusform>
            <numerusform>%n Wörter waren schwer</numerusform>
        </translation>
    </message>
    <message>
        <source>No word was hard</source>
        <translation>Kein Wort war schwer</translation>
    </message>
    <message>
        <source>Did you miss one? Tap the word.</source>
        <translation>Eines vergessen? Tipp das Wort an.</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Die Texte</translation>
    </message>
    <message>
        <source>The evening, word by word</source>
        <translation>Der Abend, Wort für Wort</translation>
    </message>
    <message>
        <source>Words can be changed until the next evening.</source>
        <translation>Ändern lässt sich das bis zum nächsten Abend.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>RewardSettings</name>
    <message>
        <source>Picture and motion</source>
        <translation>Bild und Bewegung</translation>
    </message>
    <message>
        <source>The picture after the last word</source>
        <translation>Das Bild nach dem letzten Wort</translation>
    </message>
    <message>
        <source>Above the text</source>
        <translation>Über dem Text</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>Auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>A picture that grows</source>
        <translation>Ein Bild, das wächst</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SaveProgress</name>
    <message>
        <source>Save or print</source>
        <translation>Speichern oder drucken</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Bericht zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>Evenings (CSV)</source>
        <translation>Abende (CSV)</translation>
    </message>
    <message>
        <source>Words (CSV)</source>
        <translation>Wörter (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Dieser Laptop</translation>
    </message>
    <message>
        <source>The child looks here</source>
        <translation>Hierhin schaut das Kind</translation>
    </message>
    <message>
        <source>You sit here</source>
        <translation>Hier sitzt du</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Bildschirm %1</translation>
    </message>
    <message>
        <source>Show the numbers on the screens</source>
        <translation>Nummern auf den Bildschirmen zeigen</translation>
    </message>
    <message>
        <source>The child looks at a tablet or a phone…</source>
        <translation>Das Kind liest am Tablet oder Handy …</translation>
    </message>
    <message>
        <source>Your window and the child’s, side by side</source>
        <translation>Dein Fenster und das des Kindes, nebeneinander</translation>
    </message>
    <message>
        <source>One screen is connected: your window and the child’s stand on it side by side. A television or a monitor that you plug in later is found by itself.</source>
        <translation>Ein Bildschirm ist angeschlossen: Dein Fenster und das des Kindes stehen dort nebeneinander. Ein Fernseher oder Monitor, den du später anschließt, wird von selbst gefunden.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Dieser Bildschirm</translation>
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
    <message>
        <source>This laptop may read, but not change or delete texts</source>
        <translation>Dieser Laptop darf lesen, aber keine Texte ändern oder löschen</translation>
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
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close Chitai</source>
        <translation>Chitai schließen</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Der Server wird gesucht</translation>
    </message>
    <message>
        <source>For whoever looks after the server</source>
        <translation>Für alle, die sich um den Server kümmern</translation>
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
        <source>Remove from the history</source>
        <translation>Aus dem Verlauf nehmen</translation>
    </message>
    <message>
        <source>Take it out of the history for good?</source>
        <translation>Endgültig aus dem Verlauf nehmen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <translation>nicht zu Ende gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were hard</source>
        <translation>
            <numerusform>%n Wort war schwer</numerusform>
            <numerusform>%n Wörter waren schwer</numerusform>
        </translation>
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
    <name>SettingsPage</name>
    <message>
        <source>Who reads</source>
        <translation>Wer liest</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Noch ein Kind</translation>
    </message>
    <message>
        <source>As on the child&apos;s screen. Changes show there at once.</source>
        <translation>Wie auf dem Bildschirm des Kindes. Änderungen sind dort sofort zu sehen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>As on the child’s screen.</source>
        <translation>Wie auf dem Bildschirm des Kindes.</translation>
    </message>
    <message>
        <source>Read here instead</source>
        <translation>Stattdessen hier lesen</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>%1 sees</source>
        <translation>%1 sieht</translation>
    </message>
    <message>
        <source>The child sees</source>
        <translation>Das Kind sieht</translation>
    </message>
</context>
<context>
    <name>SightWords</name>
    <message>
        <source>Words known by sight</source>
        <translation>Wörter auf einen Blick</translation>
    </message>
    <message>
        <source>Read whole, though a letter is still new</source>
        <translation>Als Ganzes gelesen, auch wenn ein Buchstabe noch neu ist</translation>
    </message>
    <message>
        <source>Take out the word: %1</source>
        <translation>Das Wort herausnehmen: %1</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Ein Wort dazu</translation>
    </message>
</context>
<context>
    <name>SpeechButtons</name>
    <message>
        <source>Listen</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>V says the word</source>
        <translation>V liest das Wort vor</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>Silben</translation>
    </message>
    <message>
        <source>Shift+V says its syllables, slowly</source>
        <translation>Umschalt+V liest seine Silben vor, langsam</translation>
    </message>
    <message>
        <source>T says the whole text</source>
        <translation>T liest den ganzen Text vor</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
</context>
<context>
    <name>SplitLetter</name>
    <message>
        <source>A syllable begins between “%1” and “%2”</source>
        <translation>Eine Silbe beginnt zwischen „%1“ und „%2“</translation>
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
        <source>To the next text in the queue</source>
        <translation>Diesen Text überspringen</translation>
    </message>
    <message>
        <source>Skip text</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>StoriesBegun</name>
    <message>
        <source>Go on with</source>
        <translation>Weiter mit</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>The stories that you begin stand here, to be gone on with another evening.</source>
        <translation>Hier stehen die Geschichten, die du anfängst. An einem anderen Abend geht es weiter.</translation>
    </message>
</context>
<context>
    <name>StoryMessage</name>
    <message>
        <source>Back to here</source>
        <translation>Bis hierher zurück</translation>
    </message>
</context>
<context>
    <name>StoryNext</name>
    <message>
        <source>There is no reply to this yet.</source>
        <translation>Darauf gibt es noch keine Antwort.</translation>
    </message>
    <message>
        <source>Write below how the story begins.</source>
        <translation>Schreib unten, wie die Geschichte anfängt.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>StoryOptions</name>
    <message>
        <source>A new story for %1</source>
        <translation>Eine neue Geschichte für %1</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Eine neue Geschichte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>How much %1 reads</source>
        <translation>Wie viel %1 liest</translation>
    </message>
    <message>
        <source>How much the child can read</source>
        <translation>Wie viel das Kind lesen kann</translation>
    </message>
    <message>
        <source>Bring in words that %1 practises</source>
        <translation>Wörter einbauen, die %1 gerade übt</translation>
    </message>
    <message>
        <source>Bring in words that the child practises</source>
        <translation>Wörter einbauen, die das Kind gerade übt</translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>%1 sees</source>
        <translation>%1 sieht</translation>
    </message>
    <message>
        <source>The child sees</source>
        <translation>Das Kind sieht</translation>
    </message>
</context>
<context>
    <name>StorySetup</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>StorySoFar</name>
    <message>
        <source>The story so far</source>
        <translation>Die Geschichte bis hierher</translation>
    </message>
    <message>
        <source>The story so far stands here.</source>
        <translation>Hier steht die Geschichte bis hierher.</translation>
    </message>
    <message>
        <source>%1 wants something else?</source>
        <translation>%1 möchte etwas anderes?</translation>
    </message>
    <message>
        <source>The child wants something else?</source>
        <translation>Das Kind möchte etwas anderes?</translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation>Eigene Worte des Kindes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>StoryTelling</name>
    <message>
        <source>All stories</source>
        <translation>Alle Geschichten</translation>
    </message>
    <message>
        <source>As a booklet…</source>
        <translation>Als Büchlein…</translation>
    </message>
    <message>
        <source>The story as a booklet</source>
        <translation>Die Geschichte als Büchlein</translation>
    </message>
    <message>
        <source>How much the child can read</source>
        <translation>Wie viel das Kind lesen kann</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Auf dem Bildschirm</translation>
    </message>
</context>
<context>
    <name>StoryWishes</name>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
</context>
<context>
    <name>StumbledButton</name>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Stumbled</source>
        <translation>Gestolpert</translation>
    </message>
    <message>
        <source>X; Shift+X marks the word before</source>
        <translation>X; Umschalt+X markiert das Wort davor</translation>
    </message>
    <message>
        <source>on “%1”</source>
        <translation>bei „%1“</translation>
    </message>
    <message>
        <source>Takes the mark of “%1” away</source>
        <translation>Nimmt „%1“ die Markierung</translation>
    </message>
    <message>
        <source>Marks “%1”</source>
        <translation>Markiert „%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>StylePreview</name>
    <message>
        <source>What the child sees</source>
        <translation>Was das Kind sieht</translation>
    </message>
</context>
<context>
    <name>SyllablePopover</name>
    <message>
        <source>Where do the syllables begin?</source>
        <translation>Wo beginnen die Silben?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Wörter des Textes</translation>
    </message>
    <message>
        <source>Tap between two letters. The arrow keys and space do it too.</source>
        <translation>Zwischen zwei Buchstaben tippen. Auch mit Pfeiltasten und Leertaste.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>As the program splits it</source>
        <translation>Wie das Programm trennt</translation>
    </message>
</context>
<context>
    <name>SyllableSettings</name>
    <message>
        <source>Syllables</source>
        <translation>Silben</translation>
    </message>
    <message>
        <source>Show syllables with</source>
        <translation>Silben zeigen mit</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Hyphens</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Arcs</source>
        <translation>Bögen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>In the current word</source>
        <translation>Im aktuellen Wort</translation>
    </message>
    <message>
        <source>In every word</source>
        <translation>In jedem Wort</translation>
    </message>
    <message>
        <source>Which colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Für jedes Auge</translation>
    </message>
    <message>
        <source>As in printed primers</source>
        <translation>Wie in der Fibel</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Help (H while reading)</source>
        <translation>Hilfe (H beim Lesen)</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Russian words</source>
        <translation>Russische Wörter</translation>
    </message>
    <message>
        <source>As in primers: кош-ка</source>
        <translation>Wie in der Fibel: кош-ка</translation>
    </message>
    <message>
        <source>As in phonetics: ко-шка</source>
        <translation>Wie in der Phonetik: ко-шка</translation>
    </message>
    <message>
        <source>Vowels in colour, where syllables have none</source>
        <translation>Vokale farbig, wo Silben es nicht sind</translation>
    </message>
    <message>
        <source>Step from syllable to syllable</source>
        <translation>Von Silbe zu Silbe gehen</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>The story is being told. Only you see this.</source>
        <translation>Die Geschichte wird erzählt. Nur du siehst das.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
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
    <message>
        <source>The lines stay as they are: one text.</source>
        <translation>Die Zeilen bleiben, wie sie sind: ein Text.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n texts</source>
        <translation>
            <numerusform>%n Text hinzufügen</numerusform>
            <numerusform>%n Texte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of the library</source>
        <translation>Texte der Bibliothek</translation>
    </message>
    <message>
        <source>Type a word or a sentence for %1</source>
        <translation>Ein Wort oder einen Satz für %1 eingeben</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>Word or sentence</source>
        <translation>Wort oder Satz</translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation>Sprache dieses Textes</translation>
    </message>
</context>
<context>
    <name>TrainingTexts</name>
    <message>
        <source>Texts that train it</source>
        <translation>Texte zum Üben</translation>
    </message>
    <message>
        <source>Read these next</source>
        <translation>Diese als Nächstes lesen</translation>
    </message>
</context>
<context>
    <name>UnsavedText</name>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Noch nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
</context>
<context>
    <name>VoiceSettings</name>
    <message>
        <source>Aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read aloud automatically</source>
        <translation>Von selbst gesagt wird</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Each word, once it is read</source>
        <translation>Jedes Wort, wenn es gelesen ist</translation>
    </message>
    <message>
        <source>The text, once it is read</source>
        <translation>Der Text, wenn er gelesen ist</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>Dieses Fenster spricht</translation>
    </message>
    <message>
        <source>Size of its letters</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
<context>
    <name>chitai::BeginningModel</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>A short one to begin with.</source>
        <translation>Ein kurzer für den Anfang.</translation>
    </message>
</context>
<context>
    <name>chitai::ClassModel</name>
    <message>
        <source>All children</source>
        <translation>Alle Kinder</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>Mein Kind</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>The group %1 was deleted. Its children are still there.</source>
        <translation>Die Gruppe %1 wurde gelöscht. Ihre Kinder sind noch da.</translation>
    </message>
    <message>
        <source>%1 is not in %2 any more.</source>
        <translation>%1 ist nicht mehr in %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 ist jetzt in %2.</translation>
    </message>
</context>
<context>
    <name>chitai::ClassWords</name>
    <message>
        <source>has not read yet</source>
        <translation>hat noch nicht gelesen</translation>
    </message>
    <message>
        <source>read today</source>
        <translation>hat heute gelesen</translation>
    </message>
    <message>
        <source>read yesterday</source>
        <translation>hat gestern gelesen</translation>
    </message>
    <message numerus="yes">
        <source>read %n day(s) ago</source>
        <translation>
            <numerusform>hat vor %n Tag gelesen</numerusform>
            <numerusform>hat vor %n Tagen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>hat am %1 gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard word(s) due</source>
        <translation>
            <numerusform>%n schweres Wort fällig</numerusform>
            <numerusform>%n schwere Wörter fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>letters</comment>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>Everybody has read in the last seven days.</source>
        <translation>In den letzten sieben Tagen haben alle gelesen.</translation>
    </message>
    <message>
        <source>Nobody has read for seven days.</source>
        <translation>Seit sieben Tagen hat niemand gelesen.</translation>
    </message>
    <message>
        <source>Not read for seven days: %1.</source>
        <translation>Seit sieben Tagen nicht gelesen: %1.</translation>
    </message>
</context>
<context>
    <name>chitai::CorrectionsModel</name>
    <message>
        <source>“%1” is split as the program does it.</source>
        <translation>„%1“ wird wieder getrennt, wie das Programm es tut.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s).</source>
        <translation>
            <numerusform>Und %n weitere Zeile.</numerusform>
            <numerusform>Und %n weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were taken over.</source>
        <translation>
            <numerusform>%n Wort wurde übernommen.</numerusform>
            <numerusform>%n Wörter wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are in the file.</source>
        <translation>
            <numerusform>%n Wort ist in der Datei.</numerusform>
            <numerusform>%n Wörter sind in der Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::DevicesPageModel</name>
    <message>
        <source>%1 is paired.</source>
        <translation>%1 ist gekoppelt.</translation>
    </message>
    <message>
        <source>The code has run out. Nobody used it.</source>
        <translation>Der Code ist abgelaufen. Niemand hat ihn benutzt.</translation>
    </message>
    <message>
        <source>Five wrong codes were typed. Nobody was let in, and that code is void.</source>
        <translation>Fünf falsche Codes wurden eingegeben. Niemand kam herein, und der Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>%1 has no access any more.</source>
        <translation>%1 hat keinen Zugriff mehr.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 yourself and type the code.</source>
        <translation>Es ließ sich kein Browser öffnen. Öffne %1 selbst und gib den Code ein.</translation>
    </message>
</context>
<context>
    <name>chitai::DrawingServiceModel</name>
    <message>
        <source>The address begins with https://; in the home network, http:// does as well. The key has no blanks. Nothing was changed.</source>
        <translation>Die Adresse beginnt mit https://; im Heimnetz geht auch http://. Der Schlüssel hat keine Leerzeichen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>chitai::DrawingWords</name>
    <message>
        <source>The keyring has not given the key of the service. Unlock it and press Draw again.</source>
        <translation>Der Schlüsselbund hat den Schlüssel des Dienstes nicht herausgegeben. Entsperr ihn und drück noch einmal „Zeichnen“.</translation>
    </message>
    <message>
        <source>The service did not accept the key. Switch it off and on again with its key in the settings.</source>
        <translation>Der Dienst hat den Schlüssel nicht angenommen. Schalte ihn in den Einstellungen aus und mit seinem Schlüssel wieder ein.</translation>
    </message>
    <message>
        <source>The service does not let this key draw with this model. Look at your account there, or name another model in the settings.</source>
        <translation>Der Dienst lässt mit diesem Schlüssel nicht mit diesem Modell zeichnen. Sieh dort in deinem Konto nach, oder nenn in den Einstellungen ein anderes Modell.</translation>
    </message>
    <message>
        <source>The account at the service is used up. Top it up, or wait until it may be used again.</source>
        <translation>Das Guthaben beim Dienst ist aufgebraucht. Lade es auf, oder warte, bis es wieder benutzt werden darf.</translation>
    </message>
    <message>
        <source>The service is asked too often just now. Wait a minute and press Draw again.</source>
        <translation>Der Dienst wird gerade zu oft gefragt. Warte eine Minute und drück noch einmal „Zeichnen“.</translation>
    </message>
    <message>
        <source>The service does not have this model. Name another one in the settings.</source>
        <translation>Der Dienst hat dieses Modell nicht. Nenn in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>Nothing draws at this address. Check the address of the service in the settings.</source>
        <translation>Unter dieser Adresse zeichnet nichts. Prüf die Adresse des Dienstes in den Einstellungen.</translation>
    </message>
    <message>
        <source>The service is at another address. Enter that one in the settings if you trust it.</source>
        <translation>Der Dienst ist unter einer anderen Adresse. Trag diese in den Einstellungen ein, wenn du ihr vertraust.</translation>
    </message>
    <message>
        <source>The service has a problem of its own just now. Try again in a while.</source>
        <translation>Der Dienst hat gerade selbst ein Problem. Versuch es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Check the connection, and whether it runs.</source>
        <translation>Der Dienst ist nicht zu erreichen. Prüf die Verbindung, und ob er läuft.</translation>
    </message>
    <message>
        <source>The service took too long, and was not waited for any longer. It may ask its price all the same.</source>
        <translation>Der Dienst brauchte zu lange, und es wurde nicht länger gewartet. Seinen Preis kann er trotzdem verlangen.</translation>
    </message>
    <message>
        <source>A filter of the service held the picture back. Say it in other words.</source>
        <translation>Ein Filter des Dienstes hat das Bild zurückgehalten. Sag es mit anderen Worten.</translation>
    </message>
    <message>
        <source>The answer was longer than any picture may be, and was not taken.</source>
        <translation>Die Antwort war länger, als ein Bild sein darf, und wurde nicht genommen.</translation>
    </message>
    <message>
        <source>The service has laid the picture at an address from where it can&apos;t be fetched. Nothing was taken.</source>
        <translation>Der Dienst hat das Bild unter einer Adresse abgelegt, von der es sich nicht holen lässt. Nichts wurde genommen.</translation>
    </message>
    <message>
        <source>What the service sent is damaged, or no picture. Nothing was taken.</source>
        <translation>Was der Dienst geschickt hat, ist beschädigt oder kein Bild. Nichts wurde genommen.</translation>
    </message>
    <message>
        <source>The service did not take the words. Change them, or name another model in the settings.</source>
        <translation>Der Dienst hat die Wörter nicht angenommen. Ändere sie, oder nenn in den Einstellungen ein anderes Modell.</translation>
    </message>
    <message>
        <source>There was no picture in the answer of the service.</source>
        <translation>In der Antwort des Dienstes war kein Bild.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Der Dienst sagt: „%1“.</translation>
    </message>
    <message>
        <source>Write in a few words what is to be drawn.</source>
        <translation>Schreib in wenigen Worten, was gezeichnet werden soll.</translation>
    </message>
    <message>
        <source>First decide on the pictures that are drawn or wait.</source>
        <translation>Entscheide zuerst über die Bilder, die gezeichnet werden oder warten.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the words and at the settings.</source>
        <translation>Nichts wurde abgeschickt. Sieh dir die Wörter und die Einstellungen an.</translation>
    </message>
    <message>
        <source>These words stay in your house.</source>
        <translation>Diese Wörter bleiben bei dir zu Hause.</translation>
    </message>
    <message>
        <source>These words go to %1, and nothing else.</source>
        <translation>Diese Wörter gehen an %1 und sonst nichts.</translation>
    </message>
    <message>
        <source>Price of a picture: %1.</source>
        <translation>Preis eines Bildes: %1.</translation>
    </message>
    <message>
        <source>It is drawn in your house and costs nothing.</source>
        <translation>Es wird bei dir zu Hause gezeichnet und kostet nichts.</translation>
    </message>
    <message>
        <source>The service may ask money for it.</source>
        <translation>Der Dienst kann Geld dafür verlangen.</translation>
    </message>
</context>
<context>
    <name>chitai::DrawnPicturesModel</name>
    <message>
        <source>Drawing … %1</source>
        <translation>Es wird gezeichnet … %1</translation>
    </message>
    <message>
        <source>A picture of another text is drawn … %1</source>
        <translation>Ein Bild für einen anderen Text wird gezeichnet … %1</translation>
    </message>
    <message>
        <source>The name of one of you stood in the words. It gave way to another one: look at the words, then press Draw again.</source>
        <translation>In den Wörtern stand der Name von einem von euch. Er ist einem anderen gewichen: Sieh dir die Wörter an und drück noch einmal „Zeichnen“.</translation>
    </message>
    <message>
        <source>Stopped. If the service had begun already, it may ask its price.</source>
        <translation>Angehalten. Hatte der Dienst schon angefangen, kann er seinen Preis verlangen.</translation>
    </message>
    <message>
        <source>The picture was erased.</source>
        <translation>Das Bild wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>chitai::ElsewhereModel</name>
    <message>
        <source>My child</source>
        <translation>Mein Kind</translation>
    </message>
    <message>
        <source>%1 reads on the laptop “%2” just now.</source>
        <translation>%1 liest gerade am Laptop „%2“.</translation>
    </message>
    <message>
        <source>%1 reads on the laptop “%2” now. What was read here is kept.</source>
        <translation>%1 liest jetzt am Laptop „%2“. Was hier gelesen wurde, ist aufgehoben.</translation>
    </message>
</context>
<context>
    <name>chitai::EveningListModel</name>
    <message numerus="yes">
        <source>%n word(s) read</source>
        <translation>
            <numerusform>%n Wort gelesen</numerusform>
            <numerusform>%n Wörter gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, hard: %3</source>
        <translation>%1: %2, schwer: %3</translation>
    </message>
</context>
<context>
    <name>chitai::FilePreviewModel</name>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be taken (%1).</source>
        <translation>
            <numerusform>%n Zeile kann nicht übernommen werden (%1).</numerusform>
            <numerusform>%n Zeilen können nicht übernommen werden (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the file stay out: %1.</source>
        <translation>
            <numerusform>%n Spalte der Datei bleibt draußen: %1.</numerusform>
            <numerusform>%n Spalten der Datei bleiben draußen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Strichpunkte</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>nothing, a line is a text</source>
        <translation>nichts, eine Zeile ist ein Text</translation>
    </message>
</context>
<context>
    <name>chitai::FilesPageModel</name>
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
        <source>The file has no name yet. Type one and try again.</source>
        <translation>Die Datei hat noch keinen Namen. Gib einen ein und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Texts are taken from files that end in .txt, .csv, .tsv, .json or .epub.</source>
        <translation>Texte kommen aus Dateien, die auf .txt, .csv, .tsv, .json oder .epub enden.</translation>
    </message>
    <message>
        <source>When Chitai is started again, it takes the place of what is there now, which is kept.</source>
        <translation>Beim nächsten Start von Chitai tritt sie an die Stelle dessen, was jetzt da ist; das bleibt erhalten.</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>Die Sicherung ist in Ordnung.</translation>
    </message>
    <message>
        <source>The backup can be read. It is of an earlier version, which can&apos;t prove that nothing is missing in it.</source>
        <translation>Die Sicherung ist lesbar. Sie stammt von einer früheren Version und kann nicht beweisen, dass nichts in ihr fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n text(s).</source>
        <translation>
            <numerusform>Sie enthält %n Text.</numerusform>
            <numerusform>Sie enthält %n Texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are missing in it.</source>
        <translation>
            <numerusform>%n Bild fehlt in ihr.</numerusform>
            <numerusform>%n Bilder fehlen in ihr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program holds the family&apos;s data just now. It goes on as soon as that lets go.</source>
        <translation>Ein anderes Programm hält gerade die Daten der Familie fest. Es geht weiter, sobald es loslässt.</translation>
    </message>
    <message>
        <source>The backup is written. It is in %1.</source>
        <translation>Die Sicherung ist geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>chitai::FoundPicturesModel</name>
    <message>
        <source>More pictures: see the handbook.</source>
        <translation>Mehr Bilder: im Handbuch.</translation>
    </message>
</context>
<context>
    <name>chitai::FreeMinuteModel</name>
    <message>
        <source>Too short to say anything: it takes twenty seconds at least.</source>
        <translation>Zu kurz, um etwas zu sagen: Zwanzig Sekunden braucht es.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) read</source>
        <translation>
            <numerusform>%n Wort gelesen</numerusform>
            <numerusform>%n Wörter gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them misread</source>
        <translation>
            <numerusform>%n davon verlesen</numerusform>
            <numerusform>%n davon verlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them misread</source>
        <translation>keines verlesen</translation>
    </message>
    <message numerus="yes">
        <source>This text has %n word(s).</source>
        <translation>
            <numerusform>Dieser Text hat %n Wort.</numerusform>
            <numerusform>Dieser Text hat %n Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your child may be through before the minute is over. %n words are enough for most children; from less than twenty seconds nothing can be told.</source>
        <translation>
            <numerusform>Dein Kind ist vielleicht fertig, bevor die Minute um ist. %n Wort reicht den meisten Kindern; aus weniger als zwanzig Sekunden lässt sich nichts sagen.</numerusform>
            <numerusform>Dein Kind ist vielleicht fertig, bevor die Minute um ist. %n Wörter reichen den meisten Kindern; aus weniger als zwanzig Sekunden lässt sich nichts sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in a minute.</source>
        <translation>
            <numerusform>%n Wort in einer Minute.</numerusform>
            <numerusform>%n Wörter in einer Minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n second(s), %2.</source>
        <translation>
            <numerusform>%1 in %n Sekunde, %2.</numerusform>
            <numerusform>%1 in %n Sekunden, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::HistoryPageModel</name>
    <message>
        <source>The session was deleted.</source>
        <translation>Die Lesezeit wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the session.</source>
        <translation>
            <numerusform>%n Text liegt jetzt für die Lesezeit bereit.</numerusform>
            <numerusform>%n Texte liegen jetzt für die Lesezeit bereit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::HostedModelsPanelModel</name>
    <message>
        <source>Nobody else can read the file any more. If somebody else may have read it, ask the service for another key.</source>
        <translation>Niemand sonst kann die Datei jetzt noch lesen. Falls sie schon jemand gelesen haben könnte, lass dir vom Dienst einen neuen Schlüssel geben.</translation>
    </message>
    <message>
        <source>The disk does not keep a file to one person. Take the key out of config.yaml and switch the storyteller on below.</source>
        <translation>Auf diesem Datenträger kann eine Datei nicht einem allein gehören. Nimm den Schlüssel aus config.yaml heraus und schalte den Erzähler unten ein.</translation>
    </message>
</context>
<context>
    <name>chitai::LibraryPageModel</name>
    <message numerus="yes">
        <source>%n text(s) added to the session.</source>
        <translation>
            <numerusform>%n Text liegt jetzt für die Lesezeit bereit.</numerusform>
            <numerusform>%n Texte liegen jetzt für die Lesezeit bereit.</numerusform>
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
    <message numerus="yes">
        <source>%n text(s) stand here more than once, written in different ways.</source>
        <translation>
            <numerusform>%n Text steht hier mehrmals, verschieden geschrieben.</numerusform>
            <numerusform>%n Texte stehen hier mehrmals, verschieden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) joined with others.</source>
        <translation>
            <numerusform>%n Text mit einem anderen zusammengelegt.</numerusform>
            <numerusform>%n Texte mit anderen zusammengelegt.</numerusform>
        </translation>
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
        <source>Never read</source>
        <translation>Nie gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n word(s)</source>
        <translation>
            <numerusform>Ein Wort</numerusform>
            <numerusform>Bis %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is on the screen.</source>
        <translation>Der Text ist auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The text comes next.</source>
        <translation>Der Text kommt als Nächstes.</translation>
    </message>
    <message>
        <source>With known letters</source>
        <translation>Mit bekannten Buchstaben</translation>
    </message>
</context>
<context>
    <name>chitai::ModelProblem</name>
    <message>
        <source>The model&apos;s service did not accept the key. Your message is kept. Check the key in the settings, or choose another model.</source>
        <translation>Der Dienst hat den Schlüssel nicht angenommen. Dein Wunsch ist gespeichert. Prüfe den Schlüssel, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The account at the model&apos;s service has no credit left. Your message is kept. Top it up, or choose another model.</source>
        <translation>Das Konto bei dem Dienst ist leer. Dein Wunsch ist gespeichert. Lade es auf, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The service does not have this model. Your message is kept. Choose another model.</source>
        <translation>Der Dienst hat dieses Modell nicht. Dein Wunsch ist gespeichert. Wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model&apos;s service did not take the question. Your message is kept. Ask again, or choose another model.</source>
        <translation>Der Dienst hat die Frage nicht angenommen. Dein Wunsch ist gespeichert. Frag noch einmal, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model&apos;s service is asked too often just now. Your message is kept. Wait a minute and ask again.</source>
        <translation>Der Dienst wird gerade zu oft gefragt. Dein Wunsch ist gespeichert. Warte eine Minute, und frag noch einmal.</translation>
    </message>
    <message>
        <source>The model&apos;s service has a problem of its own just now. Your message is kept. Ask again in a while, or choose another model.</source>
        <translation>Der Dienst hat gerade selbst ein Problem. Dein Wunsch ist gespeichert. Frag später noch einmal, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model&apos;s service can&apos;t be reached. Your message is kept. Check the connection, or choose the built-in storyteller.</source>
        <translation>Der Dienst ist nicht zu erreichen. Dein Wunsch ist gespeichert. Prüfe die Verbindung, oder wähle den eingebauten Erzähler.</translation>
    </message>
    <message>
        <source>The model did not answer in time. Your message is kept. Ask again, or choose another model.</source>
        <translation>Das Modell hat nicht rechtzeitig geantwortet. Dein Wunsch ist gespeichert. Frag noch einmal, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model stopped in the middle. What had arrived is kept. Ask it to go on.</source>
        <translation>Das Modell hat mittendrin aufgehört. Was ankam, ist gespeichert. Bitte es, weiterzuerzählen.</translation>
    </message>
    <message>
        <source>The connection to the model broke off. What had arrived is kept. Ask it to go on.</source>
        <translation>Die Verbindung zum Modell ist abgebrochen. Was ankam, ist gespeichert. Bitte es, weiterzuerzählen.</translation>
    </message>
    <message>
        <source>The model&apos;s service could not finish the reply. What had arrived is kept. Ask again.</source>
        <translation>Der Dienst konnte die Antwort nicht beenden. Was ankam, ist gespeichert. Frag noch einmal.</translation>
    </message>
    <message>
        <source>A part of the reply could not be read. The rest is kept. Ask again if something is missing.</source>
        <translation>Ein Teil der Antwort war nicht lesbar. Der Rest ist gespeichert. Frag noch einmal, wenn etwas fehlt.</translation>
    </message>
    <message>
        <source>The reply did not come to an end and was stopped. What had arrived is kept. Ask for something shorter.</source>
        <translation>Die Antwort hörte nicht auf und wurde angehalten. Was ankam, ist gespeichert. Bitte um etwas Kürzeres.</translation>
    </message>
    <message>
        <source>The model sent an empty reply. Your message is kept. Ask again, or choose another model.</source>
        <translation>Das Modell hat nichts geantwortet. Dein Wunsch ist gespeichert. Frag noch einmal, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>This model runs outside your house, and that is switched off. Your message is kept. Switch it on in the settings, or choose another model.</source>
        <translation>Dieses Modell läuft außerhalb eures Hauses, und das ist ausgeschaltet. Dein Wunsch ist gespeichert. Schalte es ein, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The world or the character of this story is not there any more. Your message is kept. Choose another world and character.</source>
        <translation>Die Welt oder die Figur dieser Geschichte ist nicht mehr da. Dein Wunsch ist gespeichert. Wähle eine andere Welt und Figur.</translation>
    </message>
    <message>
        <source>The reply could not be saved. Your message is kept. Free some space on the disk and ask again.</source>
        <translation>Die Antwort konnte nicht gespeichert werden. Dein Wunsch ist gespeichert. Schaff Platz auf der Festplatte, und frag noch einmal.</translation>
    </message>
    <message>
        <source>The model only thought about it and wrote nothing. Your message is kept. Ask again, or choose another model.</source>
        <translation>Das Modell hat nur nachgedacht und nichts geschrieben. Dein Wunsch ist gespeichert. Frag noch einmal, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The reply was longer than the model may write, and breaks off. What had arrived is kept. Ask for something shorter.</source>
        <translation>Die Antwort wurde länger, als das Modell schreiben darf, und bricht ab. Was ankam, ist gespeichert. Bitte um etwas Kürzeres.</translation>
    </message>
    <message>
        <source>A filter of the model&apos;s service held the reply back. What had arrived is kept. Ask in other words.</source>
        <translation>Ein Filter des Dienstes hat die Antwort zurückgehalten. Was ankam, ist gespeichert. Frag mit anderen Worten.</translation>
    </message>
    <message>
        <source>The model does not want to tell this. Your message is kept. Ask in other words, or choose another model.</source>
        <translation>Das Modell will das nicht erzählen. Dein Wunsch ist gespeichert. Frag mit anderen Worten, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>Der Dienst sagt: „%1“.</translation>
    </message>
    <message>
        <source>The model&apos;s service is at another address. Your message is kept. Enter that address in the settings if you trust it.</source>
        <translation>Der Dienst des Modells ist unter einer anderen Adresse. Deine Nachricht ist gespeichert. Trage diese Adresse in den Einstellungen ein, wenn du ihr vertraust.</translation>
    </message>
</context>
<context>
    <name>chitai::NextText</name>
    <message numerus="yes">
        <source>%n of %1 words that are due</source>
        <translation>
            <numerusform>%n von %1 Wörtern, die dran sind</numerusform>
            <numerusform>%n von %1 Wörtern, die dran sind</numerusform>
        </translation>
    </message>
    <message>
        <source>You put it first.</source>
        <translation>Von dir vorgemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>Once more: %n of the hard words are in it.</source>
        <translation>
            <numerusform>Noch einmal: %n der schweren Wörter steht darin.</numerusform>
            <numerusform>Noch einmal: %n der schweren Wörter stehen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of its words are known already.</source>
        <translation>Die meisten Wörter sind schon bekannt.</translation>
    </message>
</context>
<context>
    <name>chitai::OutsidePicturesModel</name>
    <message>
        <source>This could not be kept. Nothing has changed.</source>
        <translation>Das ließ sich nicht merken. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Write a word to look for.</source>
        <translation>Schreib ein Wort, nach dem gesucht wird.</translation>
    </message>
    <message>
        <source>%1: no answer. Check the connection to the internet, or try again later.</source>
        <translation>%1: keine Antwort. Prüf die Verbindung ins Internet oder versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>%1: no answer.</source>
        <translation>%1: keine Antwort.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or fewer.</source>
        <translation>Nichts gefunden. Versuch ein anderes Wort oder weniger Wörter.</translation>
    </message>
</context>
<context>
    <name>chitai::PageListModel</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>chitai::PicturesModel</name>
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
    <message>
        <source>the chosen picture</source>
        <translation>das ausgewählte Bild</translation>
    </message>
    <message>
        <source>the changed picture</source>
        <translation>das geänderte Bild</translation>
    </message>
    <message>
        <source>the drawn picture</source>
        <translation>das gezeichnete Bild</translation>
    </message>
    <message>
        <source>The picture now belongs to this text.</source>
        <translation>Das Bild gehört jetzt zu diesem Text.</translation>
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
        <translation>Darin ist kein Wort zum Lesen. Tipp mindestens eines ein.</translation>
    </message>
    <message>
        <source>It is too large. A picture may have 20 MB and 100 megapixels.</source>
        <translation>Es ist zu groß. Ein Bild darf 20 MB und 100 Megapixel haben.</translation>
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
    <message>
        <source>A device needs a name.</source>
        <translation>Ein Gerät braucht einen Namen.</translation>
    </message>
    <message>
        <source>The device has been removed already.</source>
        <translation>Das Gerät ist schon entfernt.</translation>
    </message>
    <message>
        <source>A child needs a name.</source>
        <translation>Ein Kind braucht einen Namen.</translation>
    </message>
    <message>
        <source>The child is not in the list any more.</source>
        <translation>Das Kind steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>The word can&apos;t be split like that.</source>
        <translation>So kann das Wort nicht getrennt werden.</translation>
    </message>
    <message>
        <source>There are too many words of your own. Nothing was changed.</source>
        <translation>Es sind zu viele eigene Wörter. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file can&apos;t be understood. Save it as a text in UTF-8.</source>
        <translation>Die Datei ist nicht zu verstehen. Speichere sie als Text in UTF-8.</translation>
    </message>
    <message>
        <source>Language, word and syllables are needed, with tabs between them.</source>
        <translation>Sprache, Wort und Silben sind nötig, mit Tabulatoren dazwischen.</translation>
    </message>
    <message>
        <source>The language is ru, de or en.</source>
        <translation>Die Sprache ist ru, de oder en.</translation>
    </message>
    <message>
        <source>The syllables don&apos;t give the word.</source>
        <translation>Die Silben ergeben das Wort nicht.</translation>
    </message>
    <message>
        <source>The word is split elsewhere in a line before.</source>
        <translation>In einer Zeile davor ist das Wort anders getrennt.</translation>
    </message>
    <message>
        <source>Chitai may not write there. Nothing was changed. Choose another folder, or allow it.</source>
        <translation>Chitai darf dort nicht schreiben. Es wurde nichts geändert. Wähle einen anderen Ordner, oder erlaube es.</translation>
    </message>
    <message>
        <source>The disk can only be read. Nothing was changed. Take another one, or start the computer again.</source>
        <translation>Die Festplatte lässt sich nur lesen. Es wurde nichts geändert. Nimm eine andere, oder starte den Computer neu.</translation>
    </message>
    <message>
        <source>No backup today: the disk is full. Make room on it; Chitai tries again every hour.</source>
        <translation>Heute keine Sicherung: Die Festplatte ist voll. Schaffe dort Platz; Chitai versucht es jede Stunde wieder.</translation>
    </message>
    <message>
        <source>No backup today: the family&apos;s data is damaged. Restore the last backup on the page Files.</source>
        <translation>Heute keine Sicherung: Die Daten der Familie sind beschädigt. Stelle auf der Seite „Dateien“ die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>No backup today: Chitai may not write into its folder of backups. Allow it again in the properties of the folder.</source>
        <translation>Heute keine Sicherung: Chitai darf nicht in seinen Ordner der Sicherungen schreiben. Erlaube es wieder in den Eigenschaften des Ordners.</translation>
    </message>
    <message>
        <source>No backup today: the disk can only be read. Start the computer again; if that does not help, the disk has to be checked.</source>
        <translation>Heute keine Sicherung: Die Festplatte lässt sich nur lesen. Starte den Computer neu; hilft das nicht, muss sie geprüft werden.</translation>
    </message>
    <message>
        <source>No backup today: the disk does not take it. Check the disk, or back up into a file on another one.</source>
        <translation>Heute keine Sicherung: Die Festplatte nimmt sie nicht an. Prüfe die Festplatte, oder sichere in eine Datei auf einer anderen.</translation>
    </message>
    <message>
        <source>The book is locked by its seller (DRM): no other program can read it.</source>
        <translation>Das Buch ist vom Verkäufer gesperrt (DRM): Kein anderes Programm kann es lesen.</translation>
    </message>
    <message>
        <source>There is nothing to read in them.</source>
        <translation>Darin steht nichts zu lesen.</translation>
    </message>
    <message>
        <source>They are too long for one text.</source>
        <translation>Sie sind zu lang für einen Text.</translation>
    </message>
    <message>
        <source>They name a language that is not taught here.</source>
        <translation>Sie nennen eine Sprache, die hier nicht gelernt wird.</translation>
    </message>
    <message>
        <source>Some of their letters are damaged, or written in another way than the rest.</source>
        <translation>Einige ihrer Buchstaben sind beschädigt oder anders gespeichert als der Rest.</translation>
    </message>
    <message>
        <source>They have more columns than the others: a text was cut in pieces.</source>
        <translation>Sie haben mehr Spalten als die anderen: Ein Text wurde zerschnitten.</translation>
    </message>
    <message>
        <source>They are meant for another program.</source>
        <translation>Sie sind für ein anderes Programm gedacht.</translation>
    </message>
    <message>
        <source>A chapter that should be there is not in the file.</source>
        <translation>Ein Kapitel, das da sein sollte, fehlt in der Datei.</translation>
    </message>
    <message>
        <source>It is no picture that can be read here. PNG, JPEG, WebP, GIF, HEIC and AVIF can be.</source>
        <translation>Das ist kein Bild, das sich hier lesen lässt. PNG, JPEG, WebP, GIF, HEIC und AVIF gehen.</translation>
    </message>
    <message>
        <source>Chitai may not write into the folder of your settings, ~/.config/autostart. Nothing was changed.</source>
        <translation>Chitai darf in den Ordner deiner Einstellungen, ~/.config/autostart, nicht schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another program holds the family&apos;s data just now. Nothing was changed. Close it, or try again in a moment.</source>
        <translation>Ein anderes Programm hält gerade die Daten der Familie fest. Nichts wurde geändert. Schließe es oder versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>No backup today: another program holds the family&apos;s data. Close it; Chitai tries again every hour.</source>
        <translation>Heute keine Sicherung: Ein anderes Programm hält die Daten der Familie fest. Schließe es; Chitai versucht es jede Stunde wieder.</translation>
    </message>
    <message>
        <source>The family&apos;s data is damaged, so nothing was changed. What is there is kept. Restore the last good backup on the page Files.</source>
        <translation>Die Daten der Familie sind beschädigt, deshalb wurde nichts geändert. Was da ist, bleibt. Hole auf der Seite „Dateien“ die letzte gute Sicherung zurück.</translation>
    </message>
    <message>
        <source>None of the daily backups is whole. Nothing was changed. If you have a backup in another file, restore that one.</source>
        <translation>Keine der täglichen Sicherungen ist ganz. Nichts wurde geändert. Hast du eine Sicherung in einer anderen Datei, hole die zurück.</translation>
    </message>
    <message>
        <source>A part of Chitai that reads pictures is missing: chitai-decoder. Nothing was changed. Install Chitai again.</source>
        <translation>Ein Teil von Chitai, der Bilder liest, fehlt: chitai-decoder. Es wurde nichts geändert. Installiere Chitai neu.</translation>
    </message>
    <message>
        <source>The server of the library does not answer. Nothing was changed. Try again in a moment.</source>
        <translation>Der Server der Bibliothek antwortet nicht. Es wurde nichts geändert. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This laptop may read, but not change what all laptops share. Nothing was changed. A teacher can do it on theirs.</source>
        <translation>Dieser Laptop darf lesen, aber nicht ändern, was alle Laptops gemeinsam haben. Es wurde nichts geändert. Eine Lehrkraft kann es an ihrem.</translation>
    </message>
    <message>
        <source>The child reads on another laptop just now. Nothing was changed. Try again when they have finished.</source>
        <translation>Das Kind liest gerade an einem anderen Laptop. Es wurde nichts geändert. Versuche es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>A group needs a name, of 40 letters at most.</source>
        <translation>Eine Gruppe braucht einen Namen, höchstens 40 Zeichen lang.</translation>
    </message>
    <message>
        <source>There is a group of that name already. Choose another one.</source>
        <translation>Eine Gruppe mit diesem Namen gibt es schon. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>The group or the child is not there any more.</source>
        <translation>Die Gruppe oder das Kind ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>chitai::ProgressFiles</name>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>Abende</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder and try again.</source>
        <translation>Die Datei ließ sich nicht schreiben. Wähl einen anderen Ordner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>chitai::ProgressModel</name>
    <message>
        <source>My child</source>
        <translation>Mein Kind</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the session.</source>
        <translation>
            <numerusform>%n Text zur Lesezeit hinzugefügt.</numerusform>
            <numerusform>%n Texte zur Lesezeit hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with no one</source>
        <translation>Mit niemandem vergleichen</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
</context>
<context>
    <name>chitai::ProgressPdf</name>
    <message>
        <source>Own pace</source>
        <translation>Eigenes Tempo</translation>
    </message>
    <message>
        <source>words read correctly per minute</source>
        <translation>richtig gelesene Wörter in der Minute</translation>
    </message>
    <message>
        <source>How each text went</source>
        <translation>Wie die Texte gelangen</translation>
    </message>
    <message>
        <source>Words tamed</source>
        <translation>Gezähmte Wörter</translation>
    </message>
    <message>
        <source>read well on three days</source>
        <translation>an drei Tagen gut gelesen</translation>
    </message>
    <message>
        <source>Progress in reading</source>
        <translation>Fortschritt beim Lesen</translation>
    </message>
    <message>
        <source>How %1 reads</source>
        <translation>So liest %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What is still hard</source>
        <translation>Was noch schwer ist</translation>
    </message>
    <message>
        <source>Free minutes</source>
        <translation>Freie Minuten</translation>
    </message>
    <message>
        <source>words read correctly in a minute</source>
        <translation>richtig gelesene Wörter in einer Minute</translation>
    </message>
    <message>
        <source>short texts are judged together</source>
        <translation>kurze Texte werden zusammen beurteilt</translation>
    </message>
</context>
<context>
    <name>chitai::ProgressWords</name>
    <message>
        <source>Your child</source>
        <translation>Dein Kind</translation>
    </message>
    <message>
        <source>%1 reads more and more texts without help.</source>
        <translation>%1 liest immer mehr Texte ohne Hilfe.</translation>
    </message>
    <message>
        <source>%1 reads most texts without help.</source>
        <translation>%1 liest die meisten Texte ohne Hilfe.</translation>
    </message>
    <message>
        <source>%1 reads many texts together with you.</source>
        <translation>%1 liest viele Texte noch mit dir zusammen.</translation>
    </message>
    <message>
        <source>%1 reads with a little help.</source>
        <translation>%1 liest mit etwas Hilfe.</translation>
    </message>
    <message>
        <source>The pace grows calmly.</source>
        <translation>Das Tempo wächst ruhig.</translation>
    </message>
    <message>
        <source>The pace stays as it is.</source>
        <translation>Das Tempo bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The pace is calmer than before.</source>
        <translation>Das Tempo ist ruhiger als vorher.</translation>
    </message>
    <message numerus="yes">
        <source>Words of %n syllable(s) are still hard.</source>
        <translation>
            <numerusform>Wörter mit %n Silbe sind noch schwer.</numerusform>
            <numerusform>Wörter mit %n Silben sind noch schwer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words with “%1” are still hard.</source>
        <translation>Wörter mit „%1“ sind noch schwer.</translation>
    </message>
    <message numerus="yes">
        <source>%n syllable(s)</source>
        <translation>
            <numerusform>%n Silbe</numerusform>
            <numerusform>%n Silben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syllable(s) and more</source>
        <translation>
            <numerusform>%n Silbe und mehr</numerusform>
            <numerusform>%n Silben und mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>1 von %1</translation>
    </message>
    <message>
        <source>usual: 1 word in %1</source>
        <translation>üblich: 1 Wort von %1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>Übliches Tempo</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>With help</source>
        <translation>Mit Hilfe</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Zusammen gelesen</translation>
    </message>
    <message>
        <source>Words tamed</source>
        <translation>Gezähmte Wörter</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in a minute</source>
        <translation>
            <numerusform>%n Wort in einer Minute</numerusform>
            <numerusform>%n Wörter in einer Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 read, %3 of them misread)</source>
        <translation>%1 (%2 gelesen, %3 davon verlesen)</translation>
    </message>
    <message>
        <source>At the end of class %1 half of the children read %2 to %3 words in a minute (%4, %5). Every child has its own time.</source>
        <translation>Am Ende der Klasse %1 liest die Hälfte der Kinder %2 bis %3 Wörter in einer Minute (%4, %5). Jedes Kind hat seine Zeit.</translation>
    </message>
    <message>
        <source>At the end of class %1 an average of %2 to %3 words in a minute is usual (%4, %5). Every child has its own time.</source>
        <translation>Am Ende der Klasse %1 sind im Durchschnitt %2 bis %3 Wörter in einer Minute üblich (%4, %5). Jedes Kind hat seine Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>After %n evening(s) nothing can be said yet of how it goes on. From the third evening on it stands here.</source>
        <translation>
            <numerusform>Nach %n Abend lässt sich noch nichts darüber sagen, wie es weitergeht. Ab dem dritten Abend steht es hier.</numerusform>
            <numerusform>Nach %n Abenden lässt sich noch nichts darüber sagen, wie es weitergeht. Ab dem dritten Abend steht es hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text was read by itself where 95 words of 100 or more came right, and with help from 90 on. Texts of fewer than 30 words are too short for that: several are judged together and all count alike.</source>
        <translation>Allein gelesen ist ein Text, wenn von 100 Wörtern 95 oder mehr stimmten, mit Hilfe ab 90. Texte unter 30 Wörtern sind dafür zu kurz: Mehrere werden zusammen beurteilt, und alle zählen gleich.</translation>
    </message>
    <message>
        <source>from–to</source>
        <translation>von–bis</translation>
    </message>
</context>
<context>
    <name>chitai::ReadingPageModel</name>
    <message>
        <source>The library has no text in this language. Type one below.</source>
        <translation>In dieser Sprache ist kein Text in der Bibliothek. Unten lässt sich einer eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>The session is over, and %n text(s) had not been read.</source>
        <translation>
            <numerusform>Die Lesezeit ist zu Ende, %n Text war noch nicht gelesen.</numerusform>
            <numerusform>Die Lesezeit ist zu Ende, %n Texte waren noch nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Herausgenommen: %1</translation>
    </message>
    <message>
        <source>Text finished.</source>
        <translation>Der Text ist zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Another program holds the family&apos;s data just now. What you pressed is done as soon as it lets go.</source>
        <translation>Ein anderes Programm hält gerade die Daten der Familie fest. Was du gedrückt hast, geschieht, sobald es loslässt.</translation>
    </message>
    <message>
        <source>“%1” is marked.</source>
        <translation>„%1“ ist markiert.</translation>
    </message>
    <message>
        <source>“%1” is not marked any more.</source>
        <translation>„%1“ ist nicht mehr markiert.</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Zurück zu „%1“</translation>
    </message>
</context>
<context>
    <name>chitai::ReplyReview</name>
    <message>
        <source>Not for children: %1.</source>
        <translation>Nichts für Kinder: %1.</translation>
    </message>
    <message>
        <source>This looks like another language.</source>
        <translation>Das sieht nach einer anderen Sprache aus.</translation>
    </message>
    <message>
        <source>A long sentence: words in it: %1, at this level at most %2.</source>
        <translation>Ein langer Satz: %1 Wörter, auf dieser Stufe höchstens %2.</translation>
    </message>
    <message>
        <source>Long words for this level: %1.</source>
        <translation>Lange Wörter für diese Stufe: %1.</translation>
    </message>
    <message>
        <source>New words, many at once: %1.</source>
        <translation>Viele neue Wörter auf einmal: %1.</translation>
    </message>
    <message>
        <source>A lot to read: sentences: %1, at this level at most %2.</source>
        <translation>Viel zu lesen: %1 Sätze, auf dieser Stufe höchstens %2.</translation>
    </message>
    <message>
        <source>There is nothing to read in this. Ask anew.</source>
        <translation>Hier gibt es nichts zu lesen. Am besten noch einmal fragen.</translation>
    </message>
    <message>
        <source>This does not belong to the story.</source>
        <translation>Das gehört nicht zur Geschichte.</translation>
    </message>
    <message>
        <source>This breaks off. Finish the sentence, or leave it out.</source>
        <translation>Das bricht ab. Bitte den Satz zu Ende schreiben oder weglassen.</translation>
    </message>
</context>
<context>
    <name>chitai::RescueModel</name>
    <message>
        <source>The family&apos;s data is damaged, and Chitai can&apos;t open it. It was left as it is.</source>
        <translation>Die Daten der Familie sind beschädigt, und Chitai kann sie nicht öffnen. Sie blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>There is no backup in Chitai&apos;s own folder. If you have one in a file, put it back with: chitai --restore FILE</source>
        <translation>In Chitais eigenem Ordner liegt keine Sicherung. Hast du eine in einer Datei, holt sie zurück: chitai --restore DATEI</translation>
    </message>
    <message>
        <source>The last good backup is from %1. What can still be read of the damaged data is added to it, and the damaged file is kept.</source>
        <translation>Die letzte gute Sicherung ist vom %1. Was von den beschädigten Daten noch lesbar ist, kommt dazu, und die beschädigte Datei bleibt liegen.</translation>
    </message>
</context>
<context>
    <name>chitai::RescueWords</name>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Die Sicherung vom %1 zurückholen</translation>
    </message>
    <message>
        <source>The backup of %1 is ready.</source>
        <translation>Die Sicherung vom %1 liegt bereit.</translation>
    </message>
    <message>
        <source>The damaged data had nothing more that could be read.</source>
        <translation>In den beschädigten Daten war sonst nichts mehr lesbar.</translation>
    </message>
    <message>
        <source>From the damaged data were added:</source>
        <translation>Aus den beschädigten Daten kamen dazu:</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Lesezeit</numerusform>
            <numerusform>%n Lesezeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of the reading</source>
        <translation>
            <numerusform>%n Notiz zum Lesen</numerusform>
            <numerusform>%n Notizen zum Lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept.</source>
        <translation>Die beschädigte Datei bleibt liegen.</translation>
    </message>
</context>
<context>
    <name>chitai::ReviewModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of a story</source>
        <translation>
            <numerusform>%n Satz einer Geschichte</numerusform>
            <numerusform>%n Sätze einer Geschichte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>How this was read was not noted then.</source>
        <translation>Wie das gelesen wurde, wurde damals nicht notiert.</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Das Kind</translation>
    </message>
    <message>
        <source>%1 read %2, and every word came right away.</source>
        <translation>%1 hat %2 gelesen, und jedes Wort kam sofort.</translation>
    </message>
    <message>
        <source>%1 read %2, and %3 of %4 words came right away.</source>
        <translation>%1 hat %2 gelesen, und %3 von %4 Wörtern kamen sofort.</translation>
    </message>
</context>
<context>
    <name>chitai::ServerAwayModel</name>
    <message numerus="yes">
        <source>The school’s server is away. Reading goes on; %n change(s) wait for it.</source>
        <translation>
            <numerusform>Der Server der Schule ist nicht da. Es wird weitergelesen; %n Änderung wartet auf ihn.</numerusform>
            <numerusform>Der Server der Schule ist nicht da. Es wird weitergelesen; %n Änderungen warten auf ihn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The school’s server did not take %n change(s): what they are of was deleted on another laptop.</source>
        <translation>
            <numerusform>Der Server der Schule hat %n Änderung nicht angenommen: Was sie betrifft, wurde auf einem anderen Laptop gelöscht.</numerusform>
            <numerusform>Der Server der Schule hat %n Änderungen nicht angenommen: Was sie betreffen, wurde auf einem anderen Laptop gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this laptop kept of the reading was damaged and lies aside as “%1”. All that the school’s server had taken already is there.</source>
        <translation>Was dieser Laptop vom Lesen aufbewahrt hatte, war beschädigt und liegt als „%1“ beiseite. Alles, was der Server der Schule schon übernommen hatte, ist dort.</translation>
    </message>
    <message numerus="yes">
        <source>The school’s server does not let this laptop in. Reading goes on; %n change(s) wait for it. Have the laptop’s user and password for the server checked.</source>
        <translation>
            <numerusform>Der Server der Schule lässt diesen Laptop nicht herein. Es wird weitergelesen; %n Änderung wartet auf ihn. Bitte prüfen lassen, mit welchem Nutzer und Passwort sich der Laptop dort anmeldet.</numerusform>
            <numerusform>Der Server der Schule lässt diesen Laptop nicht herein. Es wird weitergelesen; %n Änderungen warten auf ihn. Bitte prüfen lassen, mit welchem Nutzer und Passwort sich der Laptop dort anmeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The school’s server can’t be trusted. Reading goes on; %n change(s) wait for it. Have the server’s certificate checked, and whether it is the right server.</source>
        <translation>
            <numerusform>Dem Server der Schule ist nicht zu trauen. Es wird weitergelesen; %n Änderung wartet auf ihn. Bitte sein Zertifikat prüfen lassen, und ob es der richtige Server ist.</numerusform>
            <numerusform>Dem Server der Schule ist nicht zu trauen. Es wird weitergelesen; %n Änderungen warten auf ihn. Bitte sein Zertifikat prüfen lassen, und ob es der richtige Server ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The school’s server has the library of a newer Chitai. Reading goes on; %n change(s) wait for it. Have Chitai updated on this laptop.</source>
        <translation>
            <numerusform>Der Server der Schule hat die Bibliothek eines neueren Chitai. Es wird weitergelesen; %n Änderung wartet auf ihn. Bitte Chitai auf diesem Laptop aktualisieren lassen.</numerusform>
            <numerusform>Der Server der Schule hat die Bibliothek eines neueren Chitai. Es wird weitergelesen; %n Änderungen warten auf ihn. Bitte Chitai auf diesem Laptop aktualisieren lassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::ServerStartModel</name>
    <message>
        <source>The school’s server does not let this laptop in.</source>
        <translation>Der Server der Schule lässt diesen Laptop nicht herein.</translation>
    </message>
    <message>
        <source>The school’s server can’t be trusted.</source>
        <translation>Dem Server der Schule ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>The school’s server can’t be reached.</source>
        <translation>Der Server der Schule ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Have the laptop’s user and password for the server checked, then press “Try again”.</source>
        <translation>Lass prüfen, mit welchem Nutzer und Passwort sich der Laptop dort anmeldet, und drücke dann „Noch einmal versuchen“.</translation>
    </message>
    <message>
        <source>Have the server’s certificate checked, and whether it is the right server, then press “Try again”.</source>
        <translation>Lass sein Zertifikat prüfen, und ob es der richtige Server ist, und drücke dann „Noch einmal versuchen“.</translation>
    </message>
    <message>
        <source>Check that this laptop is in the school’s network, by cable or Wi-Fi, and that the server is switched on. Chitai looks for it every few seconds, and opens by itself when it is there.</source>
        <translation>Sieh nach, ob dieser Laptop im Netz der Schule ist, mit Kabel oder WLAN, und ob der Server an ist. Chitai sucht ihn alle paar Sekunden und öffnet sich von selbst, sobald er da ist.</translation>
    </message>
    <message>
        <source>What was read on this laptop is kept.</source>
        <translation>Was auf diesem Laptop gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The school’s server can’t open the library at the moment.</source>
        <translation>Der Server der Schule kann die Bibliothek gerade nicht öffnen.</translation>
    </message>
    <message>
        <source>The password for the school’s server is missing.</source>
        <translation>Das Passwort für den Server der Schule fehlt.</translation>
    </message>
    <message>
        <source>Chitai tries again by itself. If it stays so, show the message below to whoever looks after the server.</source>
        <translation>Chitai versucht es von selbst noch einmal. Bleibt es so, zeige die Meldung unten der Person, die sich um den Server kümmert.</translation>
    </message>
    <message>
        <source>Press “Try again”, and unlock the keyring if this computer asks for it.</source>
        <translation>Drücke „Noch einmal versuchen“ und entsperre den Schlüsselbund, wenn der Computer danach fragt.</translation>
    </message>
    <message>
        <source>Tried again: nothing has changed.</source>
        <translation>Noch einmal versucht: Nichts hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>chitai::SettingsPageModel</name>
    <message>
        <source>My child</source>
        <translation>Mein Kind</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>All that the child has read is deleted too.</source>
        <translation>Was das Kind gelesen hat, verschwindet mit ihm.</translation>
    </message>
    <message>
        <source>These backups still hold it: %1. Each goes by itself when newer ones have come, the last one after a year.</source>
        <translation>In diesen Sicherungen steht es noch: %1. Jede verschwindet von selbst, wenn neuere da sind, die letzte nach einem Jahr.</translation>
    </message>
    <message>
        <source>This laptop may read. Children are erased on a teacher’s.</source>
        <translation>Dieser Laptop darf lesen. Kinder löscht eine Lehrkraft an ihrem.</translation>
    </message>
    <message>
        <source>These copies hold it until somebody deletes them: %1. They lie in %2.</source>
        <translation>Diese Kopien enthalten es, bis jemand sie löscht: %1. Sie liegen in %2.</translation>
    </message>
</context>
<context>
    <name>chitai::StoryDraftModel</name>
    <message>
        <source>Waits for the child</source>
        <translation>Wartet auf das Kind</translation>
    </message>
    <message>
        <source>The child reads it</source>
        <translation>Das Kind liest es</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>chitai::StoryPageModel</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The story is back at this point.</source>
        <translation>Die Geschichte ist wieder an dieser Stelle.</translation>
    </message>
    <message>
        <source>The booklet is in %1.</source>
        <translation>Das Büchlein liegt hier: %1</translation>
    </message>
    <message>
        <source>None of the words to practise is in it.</source>
        <translation>Von den Wörtern zum Üben kommt keines vor.</translation>
    </message>
    <message>
        <source>Words to practise in it: %1</source>
        <translation>Wörter zum Üben darin: %1</translation>
    </message>
    <message>
        <source>The model is being loaded: %1 s so far. The first time this can take minutes.</source>
        <translation>Das Modell wird geladen: bisher %1 s. Beim ersten Mal kann das Minuten dauern.</translation>
    </message>
    <message>
        <source>The service has not answered for %1 s yet.</source>
        <translation>Der Dienst hat seit %1 s noch nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>chitai::StoryProblem</name>
    <message>
        <source>That is not there any more. The story goes on from here.</source>
        <translation>Das ist nicht mehr da. Die Geschichte geht von hier aus weiter.</translation>
    </message>
    <message>
        <source>Choose a world and a character first.</source>
        <translation>Wähle erst eine Welt und eine Figur.</translation>
    </message>
    <message>
        <source>That does not go now: the story is being told, or the child has it already.</source>
        <translation>Das geht gerade nicht: Die Geschichte wird noch erzählt, oder das Kind hat es schon.</translation>
    </message>
    <message>
        <source>The booklet could not be written there. The story is kept. Choose another place.</source>
        <translation>Das Büchlein ließ sich dort nicht schreiben. Die Geschichte ist gespeichert. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The address begins with https://, and the key has no blanks. Nothing was changed.</source>
        <translation>Die Adresse fängt mit https:// an, und der Schlüssel hat keine Leerzeichen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key could not be kept. It is good until Chitai is closed, and has to be typed again then.</source>
        <translation>Der Schlüssel ließ sich nicht aufheben. Er gilt, bis Chitai geschlossen wird, und muss danach neu eingegeben werden.</translation>
    </message>
    <message>
        <source>There is no keyring here. The key lies in a file that only you can read.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Der Schlüssel liegt in einer Datei, die nur du lesen kannst.</translation>
    </message>
    <message>
        <source>The keyring stayed locked, so the key lies in a file that only you can read. The next time Chitai is started it asks again.</source>
        <translation>Der Schlüsselbund blieb gesperrt. Deshalb liegt der Schlüssel in einer Datei, die nur du lesen kannst. Beim nächsten Start fragt Chitai wieder.</translation>
    </message>
    <message>
        <source>The keyring could not be opened, so the key is still in it. Chitai does not use it any more. To have it forgotten, switch the service on and off again and unlock the keyring.</source>
        <translation>Der Schlüsselbund ließ sich nicht öffnen, deshalb ist der Schlüssel noch darin. Chitai benutzt ihn nicht mehr. Damit er vergessen wird, schalte den Dienst noch einmal ein und aus und entsperre den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring stayed locked, so there is no key for the service. With the next wish you are asked again.</source>
        <translation>Der Schlüsselbund blieb gesperrt, deshalb fehlt der Schlüssel für den Dienst. Beim nächsten Wunsch wirst du wieder gefragt.</translation>
    </message>
    <message>
        <source>The keyring gave no key for the service. If it stayed locked, you are asked again with the next wish. If not, switch the service off and on again with its key.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel für den Dienst herausgegeben. Blieb er gesperrt, wirst du beim nächsten Wunsch wieder gefragt. Sonst schalte den Dienst aus und mit seinem Schlüssel wieder ein.</translation>
    </message>
    <message>
        <source>The keyring with the key of the service does not answer. Start it, or switch the service off and on again with its key.</source>
        <translation>Der Schlüsselbund mit dem Schlüssel des Dienstes antwortet nicht. Starte ihn, oder schalte den Dienst aus und mit seinem Schlüssel wieder ein.</translation>
    </message>
</context>
<context>
    <name>chitai::StorySetupModel</name>
    <message>
        <source>First sentences</source>
        <translation>Erste Sätze</translation>
    </message>
    <message>
        <source>Short stories</source>
        <translation>Kurze Geschichten</translation>
    </message>
    <message>
        <source>Reads by itself</source>
        <translation>Liest allein</translation>
    </message>
    <message>
        <source>The built-in storyteller</source>
        <translation>Der eingebaute Erzähler</translation>
    </message>
    <message>
        <source>%1 · $%2 / $%3 a million tokens</source>
        <translation>%1 · %2 $ / %3 $ je Million Token</translation>
    </message>
    <message>
        <source>The story was deleted.</source>
        <translation>Die Geschichte wurde gelöscht.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
</TS>
