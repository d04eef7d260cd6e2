<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ControllerWindow</name>
    <message>
        <source>Chitai</source>
        <translation>Chitai</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>End session</translation>
    </message>
    <message>
        <source>Coming next</source>
        <translation>Coming next</translation>
    </message>
    <message>
        <source>Texts that you add wait here.</source>
        <translation>Texts that you add wait here.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>The child sees</source>
        <translation>The child sees</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>From the library</translation>
    </message>
    <message>
        <source>No texts in this language yet.</source>
        <translation>No texts in this language yet.</translation>
    </message>
    <message>
        <source>Open the child&apos;s window</source>
        <translation>Open the child&apos;s window</translation>
    </message>
</context>
<context>
    <name>CurrentWord</name>
    <message>
        <source>The text is hidden. B shows it again.</source>
        <translation>The text is hidden. B shows it again.</translation>
    </message>
    <message>
        <source>Choose a language and start.</source>
        <translation>Choose a language and start.</translation>
    </message>
    <message>
        <source>Bring a text from the library, or type one below.</source>
        <translation>Bring a text from the library, or type one below.</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Read to the end</translation>
    </message>
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>Chitai: for reading</source>
        <translation>Chitai: for reading</translation>
    </message>
</context>
<context>
    <name>IdlePicture</name>
    <message>
        <source>We are about to read.</source>
        <translation>We are about to read.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the texts</source>
        <translation>Language of the texts</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>QR code of the address</source>
        <translation>QR code of the address</translation>
    </message>
    <message>
        <source>Address of the pages</source>
        <translation>Address of the pages</translation>
    </message>
    <message>
        <source>Everybody on this network has access.</source>
        <translation>Everybody on this network has access.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) connected</source>
        <translation>
            <numerusform>%n device connected</numerusform>
            <numerusform>%n devices connected</numerusform>
        </translation>
    </message>
    <message>
        <source>shows the text</source>
        <translation>shows the text</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>controls</translation>
    </message>
    <message>
        <source>For a tablet&apos;s browser:</source>
        <translation>For a tablet&apos;s browser:</translation>
    </message>
    <message>
        <source>For a browser on this machine:</source>
        <translation>For a browser on this machine:</translation>
    </message>
</context>
<context>
    <name>Star</name>
    <message>
        <source>Read to the end</source>
        <translation>Read to the end</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Start reading</source>
        <translation>Start reading</translation>
    </message>
    <message>
        <source>Bring a text</source>
        <translation>Bring a text</translation>
    </message>
    <message>
        <source>Finish the text</source>
        <translation>Finish the text</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Next text</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Next word</translation>
    </message>
    <message>
        <source>Space, Enter, →, Page Down</source>
        <translation>Space, Enter, →, Page Down</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>←, Page Up</source>
        <translation>←, Page Up</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>B hides the text from the child and shows it again</source>
        <translation>B hides the text from the child and shows it again</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>To the next text in the queue</source>
        <translation>To the next text in the queue</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Type a word or a sentence</source>
        <translation>Type a word or a sentence</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
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
        <translation>The library has no text in this language. Type one below.</translation>
    </message>
    <message>
        <source>The text is too long for one screen.</source>
        <translation>The text is too long for one screen.</translation>
    </message>
    <message>
        <source>There is no word in it to read. Type at least one.</source>
        <translation>There is no word in it to read. Type at least one.</translation>
    </message>
    <message>
        <source>The text could not be saved: %1</source>
        <translation>The text could not be saved: %1</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>That did not work: %1</translation>
    </message>
</context>
</TS>
