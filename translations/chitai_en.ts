<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Texts, pictures and history are backed up once a day by themselves. Kept are the last seven days, four weeks and twelve months.</source>
        <translation>Texts, pictures and history are backed up once a day by themselves. Kept are the last seven days, four weeks and twelve months.</translation>
    </message>
    <message>
        <source>The last one is from %1.</source>
        <translation>The last one is from %1.</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Files and backups</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>You see every page before %1 does.</source>
        <translation>You see every page before %1 does.</translation>
    </message>
    <message>
        <source>You see every page before the child does.</source>
        <translation>You see every page before the child does.</translation>
    </message>
    <message>
        <source>Begin the story</source>
        <translation>Begin the story</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>Who tells it</translation>
    </message>
</context>
<context>
    <name>BeginProgress</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>The first evening</source>
        <translation>The first evening</translation>
    </message>
    <message>
        <source>Choose a text from the library, or type one of your own.</source>
        <translation>Choose a text from the library, or type one of your own.</translation>
    </message>
    <message>
        <source>Read this text now</source>
        <translation>Read this text now</translation>
    </message>
    <message>
        <source>To the reading page</source>
        <translation>To the reading page</translation>
    </message>
    <message>
        <source>Read last: %1</source>
        <translation>Read last: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard words: %1</source>
        <translation>Hard words: %1</translation>
    </message>
    <message>
        <source>No word was marked as hard.</source>
        <translation>No word was marked as hard.</translation>
    </message>
    <message>
        <source>All of it stands under “Evenings”.</source>
        <translation>All of it stands under “Evenings”.</translation>
    </message>
</context>
<context>
    <name>CardOffer</name>
    <message>
        <source>Write a word for this picture</source>
        <translation>Write a word for this picture</translation>
    </message>
    <message>
        <source>This picture gets your text.</source>
        <translation>This picture gets your text.</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Without it</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Write one</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Another one</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>usually %1</source>
        <translation>usually %1</translation>
    </message>
    <message>
        <source>and around it</source>
        <translation>and around it</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>read again</translation>
    </message>
    <message>
        <source>%1: %2 words a minute, usually %3</source>
        <translation>%1: %2 words a minute, usually %3</translation>
    </message>
    <message>
        <source>%1: %2 words a minute</source>
        <translation>%1: %2 words a minute</translation>
    </message>
    <message>
        <source>%1: %2 words a minute, read again</source>
        <translation>%1: %2 words a minute, read again</translation>
    </message>
    <message numerus="yes">
        <source>%n tamed</source>
        <translation>
            <numerusform>%n tamed</numerusform>
            <numerusform>%n tamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hard word(s) tamed</source>
        <translation>
            <numerusform>%1: %n hard word tamed</numerusform>
            <numerusform>%1: %n hard words tamed</numerusform>
        </translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>by itself</translation>
    </message>
    <message>
        <source>with help</source>
        <translation>with help</translation>
    </message>
    <message>
        <source>read together</source>
        <translation>read together</translation>
    </message>
    <message>
        <source>too short to tell</source>
        <translation>too short to tell</translation>
    </message>
    <message>
        <source>%1: %2 by itself, %3 with help, %4 read together</source>
        <translation>%1: %2 by itself, %3 with help, %4 read together</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Class %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n word(s) in a minute</source>
        <translation>
            <numerusform>%1: %n word in a minute</numerusform>
            <numerusform>%1: %n words in a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>The arrows go from one point to the next.</source>
        <translation>The arrows go from one point to the next.</translation>
    </message>
</context>
<context>
    <name>ChildPanel</name>
    <message>
        <source>The child&apos;s name</source>
        <translation>The child&apos;s name</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Colour %1</translation>
    </message>
    <message>
        <source>Learns to read in</source>
        <translation>Learns to read in</translation>
    </message>
    <message>
        <source>Remove this child</source>
        <translation>Remove this child</translation>
    </message>
    <message>
        <source>Name and face</source>
        <translation>Name and face</translation>
    </message>
    <message>
        <source>Colour of the child</source>
        <translation>Colour of the child</translation>
    </message>
    <message>
        <source>New child</source>
        <translation>New child</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Another child</translation>
    </message>
    <message>
        <source>Its settings and all that it has read go with it</source>
        <translation>Its settings and all that it has read go with it</translation>
    </message>
</context>
<context>
    <name>ChildPicture</name>
    <message>
        <source>Picture of the child</source>
        <translation>Picture of the child</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Picture %1</translation>
    </message>
    <message>
        <source>No pictures yet. A photo from this computer will do.</source>
        <translation>No pictures yet. A photo from this computer will do.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Drawn faces</source>
        <translation>Drawn faces</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Face %1</translation>
    </message>
</context>
<context>
    <name>ChildScreen</name>
    <message>
        <source>Open the child&apos;s window</source>
        <translation>Open the child&apos;s window</translation>
    </message>
</context>
<context>
    <name>ChildStep</name>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>A picture and a colour</source>
        <translation>A picture and a colour</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Child with brown hair</source>
        <translation>Child with brown hair</translation>
    </message>
    <message>
        <source>Child with short dark hair</source>
        <translation>Child with short dark hair</translation>
    </message>
    <message>
        <source>Child with black curls</source>
        <translation>Child with black curls</translation>
    </message>
    <message>
        <source>Child with fair plaits</source>
        <translation>Child with fair plaits</translation>
    </message>
    <message>
        <source>Child with a bun</source>
        <translation>Child with a bun</translation>
    </message>
    <message>
        <source>Child with freckles</source>
        <translation>Child with freckles</translation>
    </message>
    <message>
        <source>Child with a hat</source>
        <translation>Child with a hat</translation>
    </message>
    <message>
        <source>Child with glasses</source>
        <translation>Child with glasses</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Cat</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>Fox</translation>
    </message>
    <message>
        <source>Bear</source>
        <translation>Bear</translation>
    </message>
    <message>
        <source>Hare</source>
        <translation>Hare</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Colour %1</translation>
    </message>
    <message>
        <source>%1 learns to read in</source>
        <translation>%1 learns to read in</translation>
    </message>
    <message>
        <source>Learns to read in</source>
        <translation>Learns to read in</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Language of the texts</translation>
    </message>
</context>
<context>
    <name>ClassHead</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Choose children</source>
        <translation>Choose children</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Delete the group</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Children, when they read, and what is due</source>
        <translation>Children, when they read, and what is due</translation>
    </message>
    <message>
        <source>Nobody is in this group yet.</source>
        <translation>Nobody is in this group yet.</translation>
    </message>
    <message>
        <source>This laptop may read. Groups are made on a teacher’s.</source>
        <translation>This laptop may read. Groups are made on a teacher’s.</translation>
    </message>
</context>
<context>
    <name>ComingCharts</name>
    <message>
        <source>After three evenings you will see here how the reading grows.</source>
        <translation>After three evenings you will see here how the reading grows.</translation>
    </message>
    <message numerus="yes">
        <source>%n evening(s) so far.</source>
        <translation>
            <numerusform>%n evening so far.</numerusform>
            <numerusform>%n evenings so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one is still to come.</source>
        <translation>The first one is still to come.</translation>
    </message>
    <message>
        <source>Your child’s own pace, how each text went, the words that were tamed and the letters that are still hard. Your child is compared with nobody.</source>
        <translation>Your child’s own pace, how each text went, the words that were tamed and the letters that are still hard. Your child is compared with nobody.</translation>
    </message>
</context>
<context>
    <name>ComputerSettings</name>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Start with the computer</translation>
    </message>
</context>
<context>
    <name>ConnectedButton</name>
    <message>
        <source>Connect a tablet</source>
        <translation>Connect a tablet</translation>
    </message>
    <message numerus="yes">
        <source>Window and %n device(s)</source>
        <translation>
            <numerusform>Window and %n device</numerusform>
            <numerusform>Window and %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
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
        <translation>Public domain</translation>
    </message>
    <message>
        <source>Drawn by a model</source>
        <translation>Drawn by a model</translation>
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
    <message>
        <source>Move the syllables of “%1”</source>
        <translation>Move the syllables of “%1”</translation>
    </message>
    <message>
        <source>Right-click or hold it to move its syllables</source>
        <translation>Right-click or hold it to move its syllables</translation>
    </message>
    <message>
        <source>A text is waiting. “Next text” brings it to the child.</source>
        <translation>A text is waiting. “Next text” brings it to the child.</translation>
    </message>
</context>
<context>
    <name>DesktopUi</name>
    <message>
        <source>A child is reading</source>
        <translation>A child is reading</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>Name of the device</source>
        <translation>Name of the device</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>connected now</source>
        <translation>connected now</translation>
    </message>
    <message>
        <source>last here: %1</source>
        <translation>last here: %1</translation>
    </message>
    <message>
        <source>It loses its access at once, and has to be paired anew to come back.</source>
        <translation>It loses its access at once, and has to be paired anew to come back.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Remove now</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Paired devices</source>
        <translation>Paired devices</translation>
    </message>
    <message>
        <source>No device yet. A tablet that you pair stays here until you remove it.</source>
        <translation>No device yet. A tablet that you pair stays here until you remove it.</translation>
    </message>
    <message>
        <source>Nothing has to be paired as the program was started.</source>
        <translation>Nothing has to be paired as the program was started.</translation>
    </message>
    <message>
        <source>Tablets and telephones</source>
        <translation>Tablets and telephones</translation>
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
    <name>DoublesOffer</name>
    <message>
        <source>Join…</source>
        <translation>Join…</translation>
    </message>
    <message>
        <source>Of each, the first spelling stays. It gets the pictures, the star, the tags, the history and the places in the queue of the others. This can&apos;t be undone.</source>
        <translation>Of each, the first spelling stays. It gets the pictures, the star, the tags, the history and the places in the queue of the others. This can&apos;t be undone.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Join them</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>Leave them apart</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>Waits for you; the child does not see it yet</source>
        <translation>Waits for you; the child does not see it yet</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Looked through</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>The version before</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 of %2</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>The version after</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Marked lines: %1. The child gets what comes after them once you have approved, changed or dropped them.</source>
        <translation>Marked lines: %1. The child gets what comes after them once you have approved, changed or dropped them.</translation>
    </message>
    <message>
        <source>Approve what is fit (%1)</source>
        <translation>Approve what is fit (%1)</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>Approve all</translation>
    </message>
    <message>
        <source>Simpler</source>
        <translation>Simpler</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Shorter</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>There is nothing to choose here: the story is over, or goes on with the child&apos;s own words.</source>
        <translation>There is nothing to choose here: the story is over, or goes on with the child&apos;s own words.</translation>
    </message>
    <message>
        <source>The next page. %1 does not see it yet</source>
        <translation>The next page. %1 does not see it yet</translation>
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
        <translation>What the child can choose. Tap what the child says.</translation>
    </message>
    <message>
        <source>Change it first: %1</source>
        <translation>Change it first: %1</translation>
    </message>
    <message>
        <source>What the child reads</source>
        <translation>What the child reads</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>What %1 can choose: tap what is said</source>
        <translation>What %1 can choose: tap what is said</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
</context>
<context>
    <name>DrawingSettings</name>
    <message>
        <source>Pictures drawn by a model</source>
        <translation>Pictures drawn by a model</translation>
    </message>
    <message>
        <source>Have pictures drawn by a model</source>
        <translation>Have pictures drawn by a model</translation>
    </message>
    <message>
        <source>Switch it off, forget the key and erase what waits for you?</source>
        <translation>Switch it off, forget the key and erase what waits for you?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Off. No word leaves this computer to become a picture.</source>
        <translation>Off. No word leaves this computer to become a picture.</translation>
    </message>
    <message>
        <source>On: %1, in your house. You see the words before they go there and can change them. Your child sees a picture only when you have approved it.</source>
        <translation>On: %1, in your house. You see the words before they go there and can change them. Your child sees a picture only when you have approved it.</translation>
    </message>
    <message>
        <source>On: %1. The words that you see before you press Draw go there, and nothing else; never the name of a child. Your child sees a picture only when you have approved it.</source>
        <translation>On: %1. The words that you see before you press Draw go there, and nothing else; never the name of a child. Your child sees a picture only when you have approved it.</translation>
    </message>
    <message>
        <source>You choose the service. The words for a picture, which you see before and can change, then go there: to a company that may keep them and that may take money for each picture, or to a program on this computer or in your home network, where they stay with you. The names of your children give way to other names.</source>
        <translation>You choose the service. The words for a picture, which you see before and can change, then go there: to a company that may keep them and that may take money for each picture, or to a program on this computer or in your home network, where they stay with you. The names of your children give way to other names.</translation>
    </message>
    <message>
        <source>Address of the service, https://…</source>
        <translation>Address of the service, https://…</translation>
    </message>
    <message>
        <source>Key of the service; at home mostly none</source>
        <translation>Key of the service; at home mostly none</translation>
    </message>
    <message>
        <source>Model that draws</source>
        <translation>Model that draws</translation>
    </message>
    <message>
        <source>Empty: the one that the service has</source>
        <translation>Empty: the one that the service has</translation>
    </message>
    <message>
        <source>Price of a picture; you are told it before each one</source>
        <translation>Price of a picture; you are told it before each one</translation>
    </message>
    <message>
        <source>As the service names it, or “free”</source>
        <translation>As the service names it, or “free”</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
</context>
<context>
    <name>DrawnShelf</name>
    <message>
        <source>Drawn by a model</source>
        <translation>Drawn by a model</translation>
    </message>
    <message>
        <source>What is to be drawn</source>
        <translation>What is to be drawn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>The picture that the model drew</source>
        <translation>The picture that the model drew</translation>
    </message>
    <message>
        <source>Only you see it. Does it fit, and is it right for a child? Count the fingers and the legs.</source>
        <translation>Only you see it. Does it fit, and is it right for a child? Count the fingers and the legs.</translation>
    </message>
    <message>
        <source>Give it to the text</source>
        <translation>Give it to the text</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Erase it</translation>
    </message>
</context>
<context>
    <name>EveningsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Nothing was read yet. What you read together stands here afterwards.</source>
        <translation>Nothing was read yet. What you read together stands here afterwards.</translation>
    </message>
    <message>
        <source>Texts of the session</source>
        <translation>Texts of the session</translation>
    </message>
    <message>
        <source>No text was read in this session.</source>
        <translation>No text was read in this session.</translation>
    </message>
    <message>
        <source>Read these again</source>
        <translation>Read these again</translation>
    </message>
    <message>
        <source>Delete the session for good?</source>
        <translation>Delete the session for good?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the session</source>
        <translation>Delete the session</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Look back on it</source>
        <translation>Look back on it</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>The texts are in:</source>
        <translation>The texts are in:</translation>
    </message>
    <message>
        <source>Their language is in:</source>
        <translation>Their language is in:</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>no column</translation>
    </message>
    <message>
        <source>Their language is:</source>
        <translation>Their language is:</translation>
    </message>
    <message numerus="yes">
        <source>Add %n text(s)</source>
        <translation>
            <numerusform>Add %n text</numerusform>
            <numerusform>Add %n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Counting the texts…</source>
        <translation>Counting the texts…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>detect for each text</source>
        <translation>detect for each text</translation>
    </message>
    <message>
        <source>A text is:</source>
        <translation>A text is:</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>a sentence</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>a paragraph</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>Letters: %1.</source>
        <translation>Letters: %1.</translation>
    </message>
    <message>
        <source>Between the columns: %1.</source>
        <translation>Between the columns: %1.</translation>
    </message>
    <message>
        <source>That&apos;s right</source>
        <translation>That&apos;s right</translation>
    </message>
    <message>
        <source>That&apos;s wrong…</source>
        <translation>That&apos;s wrong…</translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation>Letters:</translation>
    </message>
    <message>
        <source>Between the columns:</source>
        <translation>Between the columns:</translation>
    </message>
    <message>
        <source>Quotation marks (&quot;):</source>
        <translation>Quotation marks (&quot;):</translation>
    </message>
    <message>
        <source>are part of the text</source>
        <translation>are part of the text</translation>
    </message>
    <message>
        <source>enclose a field</source>
        <translation>enclose a field</translation>
    </message>
    <message>
        <source>The first line is:</source>
        <translation>The first line is:</translation>
    </message>
    <message>
        <source>a text like the others</source>
        <translation>a text like the others</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>a heading</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Texts from a file…</source>
        <translation>Texts from a file…</translation>
    </message>
    <message>
        <source>All texts into a file…</source>
        <translation>All texts into a file…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Texts, pictures and history are backed up once a day by themselves. Kept are the last seven days, four weeks and twelve months.</source>
        <translation>Texts, pictures and history are backed up once a day by themselves. Kept are the last seven days, four weeks and twelve months.</translation>
    </message>
    <message>
        <source>The last one is from %1.</source>
        <translation>The last one is from %1.</translation>
    </message>
    <message>
        <source>Back up into a file…</source>
        <translation>Back up into a file…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Texts from a file</source>
        <translation>Texts from a file</translation>
    </message>
    <message>
        <source>All texts into a file</source>
        <translation>All texts into a file</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Back up into a file</source>
        <translation>Back up into a file</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>A file with a text a line, or a table from Excel or LibreOffice saved as CSV, becomes part of the library. So does a list from Anki, and a book (EPUB) sentence by sentence.</source>
        <translation>A file with a text a line, or a table from Excel or LibreOffice saved as CSV, becomes part of the library. So does a list from Anki, and a book (EPUB) sentence by sentence.</translation>
    </message>
    <message>
        <source>Texts, tables and books</source>
        <translation>Texts, tables and books</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Start Chitai again</source>
        <translation>Start Chitai again</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>All texts go into a file. This laptop may read; texts from a file are taken in on a teacher’s.</source>
        <translation>All texts go into a file. This laptop may read; texts from a file are taken in on a teacher’s.</translation>
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
        <translation>Take the filter away: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>filters</comment>
        <translation>Clear</translation>
    </message>
    <message numerus="yes">
        <source>More than %n text(s)</source>
        <translation>
            <numerusform>More than %n text</numerusform>
            <numerusform>More than %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
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
        <translation>Only texts</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>with a picture</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>with a star</translation>
    </message>
    <message>
        <source>that were never read</source>
        <translation>that were never read</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Any length</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 word</translation>
    </message>
    <message>
        <source>up to 5</source>
        <translation>up to 5</translation>
    </message>
    <message>
        <source>up to 10</source>
        <translation>up to 10</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>with letters that are known</source>
        <translation>with letters that are known</translation>
    </message>
</context>
<context>
    <name>FingerprintPanel</name>
    <message>
        <source>Of the family&apos;s certificate, if you install it on the tablet:</source>
        <translation>Of the family&apos;s certificate, if you install it on the tablet:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>The tablet&apos;s browser warns once, because no company vouches for a laptop at home. Before that, the tablet shows these four words:</source>
        <translation>The tablet&apos;s browser warns once, because no company vouches for a laptop at home. Before that, the tablet shows these four words:</translation>
    </message>
    <message>
        <source>Whoever wants to be quite sure compares the certificate&apos;s SHA-256 fingerprint in the warning itself:</source>
        <translation>Whoever wants to be quite sure compares the certificate&apos;s SHA-256 fingerprint in the warning itself:</translation>
    </message>
    <message>
        <source>Is it this laptop?</source>
        <translation>Is it this laptop?</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>The whole fingerprints</source>
        <translation>The whole fingerprints</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Good morning.</source>
        <translation>Good morning.</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Hello.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Good evening.</translation>
    </message>
    <message>
        <source>Who is going to read?</source>
        <translation>Who is going to read?</translation>
    </message>
    <message>
        <source>Where will your child read?</source>
        <translation>Where will your child read?</translation>
    </message>
    <message>
        <source>Which language should Chitai use?</source>
        <translation>Which language should Chitai use?</translation>
    </message>
    <message>
        <source>A name and a face, so that each child has a place of their own.</source>
        <translation>A name and a face, so that each child has a place of their own.</translation>
    </message>
    <message>
        <source>Click the screen that the child sees. The cat appears on it.</source>
        <translation>Click the screen that the child sees. The cat appears on it.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>It is all in the settings, too.</source>
        <translation>It is all in the settings, too.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Start reading</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The child&apos;s window is the one with the cat.</source>
        <translation>The child&apos;s window is the one with the cat.</translation>
    </message>
</context>
<context>
    <name>FontChoice</name>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Plain</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Wide</translation>
    </message>
    <message>
        <source>As in books</source>
        <translation>As in books</translation>
    </message>
    <message>
        <source>Heavy feet</source>
        <translation>Heavy feet</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Another</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>No Russian letters</source>
        <translation>No Russian letters</translation>
    </message>
    <message>
        <source>All fonts</source>
        <translation>All fonts</translation>
    </message>
</context>
<context>
    <name>FoundShelf</name>
    <message>
        <source>Pictures that fit</source>
        <translation>Pictures that fit</translation>
    </message>
</context>
<context>
    <name>FreeMinutePanel</name>
    <message>
        <source>Free minute</source>
        <translation>Free minute</translation>
    </message>
    <message>
        <source>A tap on a word says</source>
        <translation>A tap on a word says</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Misread</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>The last one</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Space, Enter, →, Page Down</source>
        <translation>Space, Enter, →, Page Down</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Read to the end</translation>
    </message>
    <message>
        <source>Read on word by word</source>
        <translation>Read on word by word</translation>
    </message>
    <message>
        <source>Another last word</source>
        <translation>Another last word</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of settings</source>
        <translation>Groups of settings</translation>
    </message>
    <message>
        <source>How %1 reads</source>
        <translation>How %1 reads</translation>
    </message>
    <message>
        <source>How the child reads</source>
        <translation>How the child reads</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>This program</translation>
    </message>
</context>
<context>
    <name>GroupMembers</name>
    <message>
        <source>Children of the group</source>
        <translation>Children of the group</translation>
    </message>
</context>
<context>
    <name>GrowingView</name>
    <message>
        <source>The picture that grows with what was read</source>
        <translation>The picture that grows with what was read</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>Back (F1)</source>
        <translation>Back (F1)</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Search the handbook</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Nothing is found for these words. Try a shorter one.</source>
        <translation>Nothing is found for these words. Try a shorter one.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>HardWordRow</name>
    <message>
        <source>How it was</source>
        <translation>How it was</translation>
    </message>
    <message>
        <source>Was fine</source>
        <translation>Was fine</translation>
    </message>
</context>
<context>
    <name>HostedPanel</name>
    <message>
        <source>Storytellers from the internet</source>
        <translation>Storytellers from the internet</translation>
    </message>
    <message>
        <source>On: %1. The story and your wishes go there. Switched off, the key is forgotten.</source>
        <translation>On: %1. The story and your wishes go there. Switched off, the key is forgotten.</translation>
    </message>
    <message>
        <source>Off. Nothing of a story leaves this computer.</source>
        <translation>Off. Nothing of a story leaves this computer.</translation>
    </message>
    <message>
        <source>Once this is on and a model from there is chosen, the world, the character, the story so far and every wish that is typed leave this house, for a company that may store them and that takes money for it. What your child reads beside the story, the pictures and the history stay here. The names of your children and of the character, and those below, go as other names, and come back in the story.</source>
        <translation>Once this is on and a model from there is chosen, the world, the character, the story so far and every wish that is typed leave this house, for a company that may store them and that takes money for it. What your child reads beside the story, the pictures and the history stay here. The names of your children and of the character, and those below, go as other names, and come back in the story.</translation>
    </message>
    <message>
        <source>Address of the service, https://…</source>
        <translation>Address of the service, https://…</translation>
    </message>
    <message>
        <source>Key of the service</source>
        <translation>Key of the service</translation>
    </message>
    <message>
        <source>Names that never leave the house, separated by commas</source>
        <translation>Names that never leave the house, separated by commas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Switch it off and forget the key?</source>
        <translation>Switch it off and forget the key?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Other people who use this computer can read the key in the file config.yaml, and tell stories on your account.</source>
        <translation>Other people who use this computer can read the key in the file config.yaml, and tell stories on your account.</translation>
    </message>
    <message>
        <source>Make it mine alone</source>
        <translation>Make it mine alone</translation>
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
    <name>InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ItemLook</name>
    <message>
        <source>Never read</source>
        <translation>Never read</translation>
    </message>
    <message numerus="yes">
        <source>Read %n time(s), last on %1</source>
        <translation>
            <numerusform>Read once, on %1</numerusform>
            <numerusform>Read %n times, last on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>Waits to be read</translation>
    </message>
    <message>
        <source>Read it next</source>
        <translation>Read it next</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Change text</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Syllables…</source>
        <translation>Syllables…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New letters: %1</source>
        <translation>New letters: %1</translation>
    </message>
    <message>
        <source>Can be read with the known letters</source>
        <translation>Can be read with the known letters</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Change text</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Choose a text to look at it, to change it or to give it pictures.</source>
        <translation>Choose a text to look at it, to change it or to give it pictures.</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>All pictures</translation>
    </message>
</context>
<context>
    <name>ItemPictures</name>
    <message>
        <source>Its pictures</source>
        <translation>Its pictures</translation>
    </message>
    <message>
        <source>Picture of this text</source>
        <translation>Picture of this text</translation>
    </message>
    <message>
        <source>Take it away from this text</source>
        <translation>Take it away from this text</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>The text</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Tags, separated by commas</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the texts</source>
        <translation>Language of the texts</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language of the windows</source>
        <translation>Language of the windows</translation>
    </message>
    <message>
        <source>This is for you. In which language the child reads comes next.</source>
        <translation>This is for you. In which language the child reads comes next.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
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
    <name>LetterBall</name>
    <message>
        <source>%1, known</source>
        <translation>%1, known</translation>
    </message>
    <message>
        <source>%1, comes next</source>
        <translation>%1, comes next</translation>
    </message>
    <message>
        <source>%1, not known yet</source>
        <translation>%1, not known yet</translation>
    </message>
</context>
<context>
    <name>LetterOrders</name>
    <message>
        <source>Our own order</source>
        <translation>Our own order</translation>
    </message>
    <message>
        <source>All letters are known</source>
        <translation>All letters are known</translation>
    </message>
    <message>
        <source>Phonics programme</source>
        <translation>Phonics programme</translation>
    </message>
    <message>
        <source>Drag the letters to where they belong, or move them with Ctrl and the arrows.</source>
        <translation>Drag the letters to where they belong, or move them with Ctrl and the arrows.</translation>
    </message>
    <message>
        <source>Compare this order with your book. It was written down from memory.</source>
        <translation>Compare this order with your book. It was written down from memory.</translation>
    </message>
    <message>
        <source>Choose the book that your child learns with, and the library shows what can be read already.</source>
        <translation>Choose the book that your child learns with, and the library shows what can be read already.</translation>
    </message>
</context>
<context>
    <name>LetterPath</name>
    <message>
        <source>The path of the letters</source>
        <translation>The path of the letters</translation>
    </message>
</context>
<context>
    <name>LetterRules</name>
    <message>
        <source>Small rules</source>
        <translation>Small rules</translation>
    </message>
    <message>
        <source>Reads жи and ши</source>
        <translation>Reads жи and ши</translation>
    </message>
    <message>
        <source>Reads ь already</source>
        <translation>Reads ь already</translation>
    </message>
    <message>
        <source>Reads ъ already</source>
        <translation>Reads ъ already</translation>
    </message>
</context>
<context>
    <name>LetterSettings</name>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Letter spacing</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Line spacing</translation>
    </message>
    <message>
        <source>Capitals only</source>
        <translation>Capitals only</translation>
    </message>
    <message>
        <source>Stress marks, where the text has them</source>
        <translation>Stress marks, where the text has them</translation>
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
        <translation>What can be read</translation>
    </message>
    <message>
        <source>With these letters %1 can read</source>
        <translation>With these letters %1 can read</translation>
    </message>
    <message>
        <source>With these letters your child can read</source>
        <translation>With these letters your child can read</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%1 of %n text</numerusform>
            <numerusform>%1 of %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more text(s)</source>
        <translation>
            <numerusform>%1: %n more text</numerusform>
            <numerusform>%1: %n more texts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 brings no more texts yet</source>
        <translation>%1 brings no more texts yet</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n in the library</source>
        <translation>
            <numerusform>Show the %n in the library</numerusform>
            <numerusform>Show the %n in the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSlider</name>
    <message>
        <source>Steps that are done</source>
        <translation>Steps that are done</translation>
    </message>
    <message numerus="yes">
        <source>All %n letter(s) are known</source>
        <translation>
            <numerusform>All %n letter is known</numerusform>
            <numerusform>All %n letters are known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) known, next: %1</source>
        <translation>
            <numerusform>%n letter known, next: %1</numerusform>
            <numerusform>%n letters known, next: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap a letter to switch it on or off by itself</source>
        <translation>Tap a letter to switch it on or off by itself</translation>
    </message>
</context>
<context>
    <name>LevelOption</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>New texts</source>
        <translation>New texts</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Back to the library</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>New text</translation>
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
        <translation>A to Z</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Least read first</source>
        <translation>Least read first</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>All</source>
        <comment>languages</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Shortest first</translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation>Easiest first</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Texts of the library</source>
        <translation>Texts of the library</translation>
    </message>
    <message>
        <source>Nothing in the library is like this.</source>
        <translation>Nothing in the library is like this.</translation>
    </message>
    <message>
        <source>The library is empty. Write the first text with “New text”.</source>
        <translation>The library is empty. Write the first text with “New text”.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
</context>
<context>
    <name>LibraryMessages</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>LibraryRow</name>
    <message>
        <source>Select: %1</source>
        <translation>Select: %1</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Take the star away</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>Give a star</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>on screen</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in the queue</translation>
    </message>
    <message>
        <source>Add to the session</source>
        <translation>Add to the session</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read %n time(s)</source>
        <translation>
            <numerusform>read once</numerusform>
            <numerusform>read %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LightChoice</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
</context>
<context>
    <name>MarkKinds</name>
    <message>
        <source>Stumbled</source>
        <translation>Stumbled</translation>
    </message>
    <message>
        <source>Word given</source>
        <translation>Word given</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Another word</translation>
    </message>
    <message>
        <source>Added a word</source>
        <translation>Added a word</translation>
    </message>
    <message>
        <source>Self-corrected</source>
        <translation>Self-corrected</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repeated</translation>
    </message>
</context>
<context>
    <name>MinuteHead</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Which word was the last one?</source>
        <translation>Which word was the last one?</translation>
    </message>
    <message>
        <source>Tap what was misread</source>
        <translation>Tap what was misread</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Call it off</translation>
    </message>
</context>
<context>
    <name>MinuteReady</name>
    <message>
        <source>Ready for a free minute?</source>
        <translation>Ready for a free minute?</translation>
    </message>
    <message>
        <source>The whole text stands on the child’s screen. For a minute your child reads aloud from the beginning, and you tap here what was misread. Then you tap the last word.</source>
        <translation>The whole text stands on the child’s screen. For a minute your child reads aloud from the beginning, and you tap here what was misread. Then you tap the last word.</translation>
    </message>
    <message>
        <source>Start the minute</source>
        <translation>Start the minute</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>MinuteSettings</name>
    <message>
        <source>Free minute</source>
        <translation>Free minute</translation>
    </message>
    <message>
        <source>Offer a free minute</source>
        <translation>Offer a free minute</translation>
    </message>
    <message>
        <source>Now and then the whole text stands there for a minute and your child reads as far as it comes. You tap what was misread and the last word, and see how many words it was. Your child sees neither clock nor figure; on one shared screen they see your half too.</source>
        <translation>Now and then the whole text stands there for a minute and your child reads as far as it comes. You tap what was misread and the last word, and see how many words it was. Your child sees neither clock nor figure; on one shared screen they see your half too.</translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Free minutes</source>
        <translation>Free minutes</translation>
    </message>
    <message>
        <source>words read correctly</source>
        <translation>words read correctly</translation>
    </message>
    <message>
        <source>The first free minute will stand here. It begins beside the text on the page Read.</source>
        <translation>The first free minute will stand here. It begins beside the text on the page Read.</translation>
    </message>
    <message>
        <source>Beside published figures of a class</source>
        <translation>Beside published figures of a class</translation>
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
        <source>For a browser on this machine, nobody else:</source>
        <translation>For a browser on this machine, nobody else:</translation>
    </message>
</context>
<context>
    <name>NewTextPanel</name>
    <message>
        <source>New texts</source>
        <translation>New texts</translation>
    </message>
    <message>
        <source>Type or paste: each line is a text</source>
        <translation>Type or paste: each line is a text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>What the lines are</source>
        <translation>What the lines are</translation>
    </message>
    <message>
        <source>Each line a text</source>
        <translation>Each line a text</translation>
    </message>
    <message>
        <source>One poem</source>
        <translation>One poem</translation>
    </message>
    <message>
        <source>Tag, if you like</source>
        <translation>Tag, if you like</translation>
    </message>
    <message numerus="yes">
        <source>Add %n texts</source>
        <translation>
            <numerusform>Add %n text</numerusform>
            <numerusform>Add %n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the text</source>
        <translation>Add the text</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next time</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>It waits and comes first.</source>
        <translation>It waits and comes first.</translation>
    </message>
    <message>
        <source>Put it first for next time</source>
        <translation>Put it first for next time</translation>
    </message>
</context>
<context>
    <name>NextStepButton</name>
    <message>
        <source>Start reading</source>
        <translation>Start reading</translation>
    </message>
    <message>
        <source>Bring a text</source>
        <translation>Bring a text</translation>
    </message>
    <message>
        <source>Next syllable</source>
        <translation>Next syllable</translation>
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
</context>
<context>
    <name>OpenFileDialog</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OutsideSettings</name>
    <message>
        <source>Pictures from the internet</source>
        <translation>Pictures from the internet</translation>
    </message>
    <message>
        <source>Look for pictures on the internet</source>
        <translation>Look for pictures on the internet</translation>
    </message>
    <message>
        <source>The words that you send off with Search go to %1, and nothing else: no text, no name of a child. They see the internet address of your home, as every page does. The pictures that were found are fetched from where they lie.</source>
        <translation>The words that you send off with Search go to %1, and nothing else: no text, no name of a child. They see the internet address of your home, as every page does. The pictures that were found are fetched from where they lie.</translation>
    </message>
    <message>
        <source>Nothing is asked on the internet. Switched on, the words that you send off with Search go to %1, and nothing else: no text, no name of a child.</source>
        <translation>Nothing is asked on the internet. Switched on, the words that you send off with Search go to %1, and nothing else: no text, no name of a child.</translation>
    </message>
</context>
<context>
    <name>OutsideShelf</name>
    <message>
        <source>On the internet</source>
        <translation>On the internet</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Words to look for</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>%1 are asked …</source>
        <translation>%1 are asked …</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Own pace</source>
        <translation>Own pace</translation>
    </message>
    <message>
        <source>words read correctly per minute</source>
        <translation>words read correctly per minute</translation>
    </message>
    <message>
        <source>As soon as thirty words of new texts were read, the pace stands here. It is compared with nobody else’s.</source>
        <translation>As soon as thirty words of new texts were read, the pace stands here. It is compared with nobody else’s.</translation>
    </message>
    <message>
        <source>How each text went</source>
        <translation>How each text went</translation>
    </message>
    <message>
        <source>In this time nothing was read.</source>
        <translation>In this time nothing was read.</translation>
    </message>
    <message>
        <source>Words tamed</source>
        <translation>Words tamed</translation>
    </message>
    <message>
        <source>read well on three days</source>
        <translation>read well on three days</translation>
    </message>
    <message>
        <source>A hard word is tamed when it was read well on three days, in two texts.</source>
        <translation>A hard word is tamed when it was read well on three days, in two texts.</translation>
    </message>
    <message>
        <source>Nearly there: %1</source>
        <translation>Nearly there: %1</translation>
    </message>
</context>
<context>
    <name>OwnSyllables</name>
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
    <message>
        <source>Syllables of our own</source>
        <translation>Syllables of our own</translation>
    </message>
    <message>
        <source>Right-click a word, or hold it, and move its syllables. The words that you changed stand here.</source>
        <translation>Right-click a word, or hold it, and move its syllables. The words that you changed stand here.</translation>
    </message>
    <message>
        <source>Words from a file…</source>
        <translation>Words from a file…</translation>
    </message>
    <message>
        <source>All words into a file…</source>
        <translation>All words into a file…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>As the program splits it</source>
        <translation>As the program splits it</translation>
    </message>
    <message>
        <source>Words from a file</source>
        <translation>Words from a file</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>All words into a file</source>
        <translation>All words into a file</translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message>
        <source>This laptop is in no network that a tablet could be in too. Connect it to the Wi-Fi; this page notices by itself.</source>
        <translation>This laptop is in no network that a tablet could be in too. Connect it to the Wi-Fi; this page notices by itself.</translation>
    </message>
    <message>
        <source>Scan the code with the tablet&apos;s camera, or open an address below and type the six digits.</source>
        <translation>Scan the code with the tablet&apos;s camera, or open an address below and type the six digits.</translation>
    </message>
    <message>
        <source>A tablet in the same Wi-Fi can show the text or control the reading.</source>
        <translation>A tablet in the same Wi-Fi can show the text or control the reading.</translation>
    </message>
    <message>
        <source>QR code to pair a device</source>
        <translation>QR code to pair a device</translation>
    </message>
    <message>
        <source>good for %1, for one device</source>
        <translation>good for %1, for one device</translation>
    </message>
    <message>
        <source>Another code in %1</source>
        <translation>Another code in %1</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Another code</translation>
    </message>
    <message>
        <source>Pair a device</source>
        <translation>Pair a device</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Hide the code</translation>
    </message>
    <message>
        <source>Addresses for the tablet&apos;s browser:</source>
        <translation>Addresses for the tablet&apos;s browser:</translation>
    </message>
    <message>
        <source>Address of the pages</source>
        <translation>Address of the pages</translation>
    </message>
    <message>
        <source>Open the pages on this laptop</source>
        <translation>Open the pages on this laptop</translation>
    </message>
    <message>
        <source>The tablet&apos;s browser warns once, because no company vouches for a laptop at home. Before that, the tablet shows these four words:</source>
        <translation>The tablet&apos;s browser warns once, because no company vouches for a laptop at home. Before that, the tablet shows these four words:</translation>
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
        <translation>Plain</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Cream</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>PaperSettings</name>
    <message>
        <source>Paper and attention</source>
        <translation>Paper and attention</translation>
    </message>
    <message>
        <source>Fade words already read</source>
        <translation>Fade words already read</translation>
    </message>
    <message>
        <source>Fade words still to come</source>
        <translation>Fade words still to come</translation>
    </message>
    <message>
        <source>Only the current line stands out</source>
        <translation>Only the current line stands out</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Texts for: %1</source>
        <translation>Texts for: %1</translation>
    </message>
    <message>
        <source>What is still hard</source>
        <translation>What is still hard</translation>
    </message>
    <message>
        <source>Nothing stands out: no letters and no kind of word are harder than others.</source>
        <translation>Nothing stands out: no letters and no kind of word are harder than others.</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message numerus="yes">
        <source>See %n text(s)</source>
        <translation>
            <numerusform>See %n text</numerusform>
            <numerusform>See %n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>No text yet</translation>
    </message>
</context>
<context>
    <name>PictureCutter</name>
    <message>
        <source>What is in the frame stays</source>
        <translation>What is in the frame stays</translation>
    </message>
    <message>
        <source>Keep what is in the frame</source>
        <translation>Keep what is in the frame</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PictureShelf</name>
    <message>
        <source>Click a picture to give it to this text</source>
        <translation>Click a picture to give it to this text</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>All pictures</translation>
    </message>
    <message numerus="yes">
        <source>Picture of %n text(s)</source>
        <translation>
            <numerusform>Picture of %n text</numerusform>
            <numerusform>Picture of %n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the picture</source>
        <translation>Delete the picture</translation>
    </message>
    <message>
        <source>No pictures yet. Drop some here, from a folder or from a browser.</source>
        <translation>No pictures yet. Drop some here, from a folder or from a browser.</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation>Delete it for good?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Or the address of a picture</source>
        <translation>Or the address of a picture</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Add pictures</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Pictures…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Adds all pictures of a folder</source>
        <translation>Adds all pictures of a folder</translation>
    </message>
    <message>
        <source>Add all pictures of a folder</source>
        <translation>Add all pictures of a folder</translation>
    </message>
</context>
<context>
    <name>PictureTools</name>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Crop</translation>
    </message>
    <message>
        <source>Is the cover</source>
        <translation>Is the cover</translation>
    </message>
    <message>
        <source>Make it the cover</source>
        <translation>Make it the cover</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>%1’s progress</source>
        <translation>%1’s progress</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Whose progress</source>
        <translation>Whose progress</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Evenings</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Back to all evenings</source>
        <translation>Back to all evenings</translation>
    </message>
    <message>
        <source>How far to look back</source>
        <translation>How far to look back</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 weeks</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Half a year</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>A year</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
</context>
<context>
    <name>ProgressTable</name>
    <message>
        <source>What is still hard</source>
        <translation>What is still hard</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that train it</source>
        <translation>
            <numerusform>%n text that trains it</numerusform>
            <numerusform>%n texts that train it</numerusform>
        </translation>
    </message>
    <message>
        <source>no text that trains it</source>
        <translation>no text that trains it</translation>
    </message>
    <message>
        <source>Progress as a table</source>
        <translation>Progress as a table</translation>
    </message>
    <message>
        <source>Free minutes</source>
        <translation>Free minutes</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Handbook (F1)</source>
        <translation>Handbook (F1)</translation>
    </message>
</context>
<context>
    <name>ReadMessages</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Read here instead</source>
        <translation>Read here instead</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>Word %1 of %2</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>The whole text</translation>
    </message>
    <message>
        <source>The whole text stands there for a minute, and your child reads as far as it comes</source>
        <translation>The whole text stands there for a minute, and your child reads as far as it comes</translation>
    </message>
    <message>
        <source>Free minute</source>
        <translation>Free minute</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Who reads</source>
        <translation>Who reads</translation>
    </message>
    <message>
        <source>Finish for today</source>
        <translation>Finish for today</translation>
    </message>
    <message>
        <source>Space, Enter, →, Page Down</source>
        <translation>Space, Enter, →, Page Down</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Which list</translation>
    </message>
    <message>
        <source>Next up %1</source>
        <translation>Next up %1</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Next up</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>From the library</translation>
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
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>No texts in this language yet.</source>
        <translation>No texts in this language yet.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>The child has read this text</source>
        <translation>The child has read this text</translation>
    </message>
    <message>
        <source>The child reads</source>
        <translation>The child reads</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>ReadingSurface</name>
    <message>
        <source>The picture for the text</source>
        <translation>The picture for the text</translation>
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
        <translation>At work</translation>
    </message>
    <message>
        <source>Open Chitai</source>
        <translation>Open Chitai</translation>
    </message>
    <message>
        <source>Close Chitai</source>
        <translation>Close Chitai</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is for you.</source>
        <translation>This page is for you.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were hard</source>
        <translation>
            <numerusform>%n word was hard</numerusform>
            <numerusform>%n words were hard</numerusform>
        </translation>
    </message>
    <message>
        <source>No word was hard</source>
        <translation>No word was hard</translation>
    </message>
    <message>
        <source>Did you miss one? Tap the word.</source>
        <translation>Did you miss one? Tap the word.</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>The texts</translation>
    </message>
    <message>
        <source>The evening, word by word</source>
        <translation>The evening, word by word</translation>
    </message>
    <message>
        <source>Words can be changed until the next evening.</source>
        <translation>Words can be changed until the next evening.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>RewardSettings</name>
    <message>
        <source>Picture and motion</source>
        <translation>Picture and motion</translation>
    </message>
    <message>
        <source>The picture after the last word</source>
        <translation>The picture after the last word</translation>
    </message>
    <message>
        <source>Above the text</source>
        <translation>Above the text</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Below it</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Beside it</translation>
    </message>
    <message>
        <source>On the whole screen</source>
        <translation>On the whole screen</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>No animation</translation>
    </message>
    <message>
        <source>A picture that grows</source>
        <translation>A picture that grows</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SaveProgress</name>
    <message>
        <source>Save or print</source>
        <translation>Save or print</translation>
    </message>
    <message>
        <source>Report to print (PDF)</source>
        <translation>Report to print (PDF)</translation>
    </message>
    <message>
        <source>Evenings (CSV)</source>
        <translation>Evenings (CSV)</translation>
    </message>
    <message>
        <source>Words (CSV)</source>
        <translation>Words (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Everything (JSON)</translation>
    </message>
</context>
<context>
    <name>ScreenStep</name>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>The child looks here</source>
        <translation>The child looks here</translation>
    </message>
    <message>
        <source>You sit here</source>
        <translation>You sit here</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Screen %1</translation>
    </message>
    <message>
        <source>Show the numbers on the screens</source>
        <translation>Show the numbers on the screens</translation>
    </message>
    <message>
        <source>The child looks at a tablet or a phone…</source>
        <translation>The child looks at a tablet or a phone…</translation>
    </message>
    <message>
        <source>Your window and the child’s, side by side</source>
        <translation>Your window and the child’s, side by side</translation>
    </message>
    <message>
        <source>One screen is connected: your window and the child’s stand on it side by side. A television or a monitor that you plug in later is found by itself.</source>
        <translation>One screen is connected: your window and the child’s stand on it side by side. A television or a monitor that you plug in later is found by itself.</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>This screen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the session</source>
        <translation>Add to the session</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Select nothing</translation>
    </message>
    <message>
        <source>This laptop may read, but not change or delete texts</source>
        <translation>This laptop may read, but not change or delete texts</translation>
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
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Close Chitai</source>
        <translation>Close Chitai</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Looking for the server</translation>
    </message>
    <message>
        <source>For whoever looks after the server</source>
        <translation>For whoever looks after the server</translation>
    </message>
</context>
<context>
    <name>SessionItemRow</name>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>read to the end</translation>
    </message>
    <message>
        <source>Remove from the history</source>
        <translation>Remove from the history</translation>
    </message>
    <message>
        <source>Take it out of the history for good?</source>
        <translation>Take it out of the history for good?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>not read to the end</source>
        <translation>not read to the end</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were hard</source>
        <translation>
            <numerusform>%n word was hard</numerusform>
            <numerusform>%n words were hard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>going on</source>
        <translation>going on</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Who reads</source>
        <translation>Who reads</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Another child</translation>
    </message>
    <message>
        <source>As on the child&apos;s screen. Changes show there at once.</source>
        <translation>As on the child&apos;s screen. Changes show there at once.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>As on the child’s screen.</source>
        <translation>As on the child’s screen.</translation>
    </message>
    <message>
        <source>Read here instead</source>
        <translation>Read here instead</translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>%1 sees</source>
        <translation>%1 sees</translation>
    </message>
    <message>
        <source>The child sees</source>
        <translation>The child sees</translation>
    </message>
</context>
<context>
    <name>SightWords</name>
    <message>
        <source>Words known by sight</source>
        <translation>Words known by sight</translation>
    </message>
    <message>
        <source>Read whole, though a letter is still new</source>
        <translation>Read whole, though a letter is still new</translation>
    </message>
    <message>
        <source>Take out the word: %1</source>
        <translation>Take out the word: %1</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Add a word</translation>
    </message>
</context>
<context>
    <name>SpeechButtons</name>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>V says the word</source>
        <translation>V says the word</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>Syllables</translation>
    </message>
    <message>
        <source>Shift+V says its syllables, slowly</source>
        <translation>Shift+V says its syllables, slowly</translation>
    </message>
    <message>
        <source>T says the whole text</source>
        <translation>T says the whole text</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Whole text</translation>
    </message>
</context>
<context>
    <name>SplitLetter</name>
    <message>
        <source>A syllable begins between “%1” and “%2”</source>
        <translation>A syllable begins between “%1” and “%2”</translation>
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
        <source>To the next text in the queue</source>
        <translation>To the next text in the queue</translation>
    </message>
    <message>
        <source>Skip text</source>
        <translation>Skip text</translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>StoriesBegun</name>
    <message>
        <source>Go on with</source>
        <translation>Go on with</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>The stories that you begin stand here, to be gone on with another evening.</source>
        <translation>The stories that you begin stand here, to be gone on with another evening.</translation>
    </message>
</context>
<context>
    <name>StoryMessage</name>
    <message>
        <source>Back to here</source>
        <translation>Back to here</translation>
    </message>
</context>
<context>
    <name>StoryNext</name>
    <message>
        <source>There is no reply to this yet.</source>
        <translation>There is no reply to this yet.</translation>
    </message>
    <message>
        <source>Write below how the story begins.</source>
        <translation>Write below how the story begins.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
</context>
<context>
    <name>StoryOptions</name>
    <message>
        <source>A new story for %1</source>
        <translation>A new story for %1</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>A new story</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>How much %1 reads</source>
        <translation>How much %1 reads</translation>
    </message>
    <message>
        <source>How much the child can read</source>
        <translation>How much the child can read</translation>
    </message>
    <message>
        <source>Bring in words that %1 practises</source>
        <translation>Bring in words that %1 practises</translation>
    </message>
    <message>
        <source>Bring in words that the child practises</source>
        <translation>Bring in words that the child practises</translation>
    </message>
</context>
<context>
    <name>StoryRow</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>%1 sees</source>
        <translation>%1 sees</translation>
    </message>
    <message>
        <source>The child sees</source>
        <translation>The child sees</translation>
    </message>
</context>
<context>
    <name>StorySetup</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>StorySoFar</name>
    <message>
        <source>The story so far</source>
        <translation>The story so far</translation>
    </message>
    <message>
        <source>The story so far stands here.</source>
        <translation>The story so far stands here.</translation>
    </message>
    <message>
        <source>%1 wants something else?</source>
        <translation>%1 wants something else?</translation>
    </message>
    <message>
        <source>The child wants something else?</source>
        <translation>The child wants something else?</translation>
    </message>
    <message>
        <source>The child&apos;s own words</source>
        <translation>The child&apos;s own words</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>StoryTelling</name>
    <message>
        <source>All stories</source>
        <translation>All stories</translation>
    </message>
    <message>
        <source>As a booklet…</source>
        <translation>As a booklet…</translation>
    </message>
    <message>
        <source>The story as a booklet</source>
        <translation>The story as a booklet</translation>
    </message>
    <message>
        <source>How much the child can read</source>
        <translation>How much the child can read</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>The next page</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>On the screen</translation>
    </message>
</context>
<context>
    <name>StoryWishes</name>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
</context>
<context>
    <name>StumbledButton</name>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Stumbled</source>
        <translation>Stumbled</translation>
    </message>
    <message>
        <source>X; Shift+X marks the word before</source>
        <translation>X; Shift+X marks the word before</translation>
    </message>
    <message>
        <source>on “%1”</source>
        <translation>on “%1”</translation>
    </message>
    <message>
        <source>Takes the mark of “%1” away</source>
        <translation>Takes the mark of “%1” away</translation>
    </message>
    <message>
        <source>Marks “%1”</source>
        <translation>Marks “%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>StylePreview</name>
    <message>
        <source>What the child sees</source>
        <translation>What the child sees</translation>
    </message>
</context>
<context>
    <name>SyllablePopover</name>
    <message>
        <source>Where do the syllables begin?</source>
        <translation>Where do the syllables begin?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Words of the text</translation>
    </message>
    <message>
        <source>Tap between two letters. The arrow keys and space do it too.</source>
        <translation>Tap between two letters. The arrow keys and space do it too.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>As the program splits it</source>
        <translation>As the program splits it</translation>
    </message>
</context>
<context>
    <name>SyllableSettings</name>
    <message>
        <source>Syllables</source>
        <translation>Syllables</translation>
    </message>
    <message>
        <source>Show syllables with</source>
        <translation>Show syllables with</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Dots</translation>
    </message>
    <message>
        <source>Hyphens</source>
        <translation>Hyphens</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Arcs</source>
        <translation>Arcs</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>In the current word</source>
        <translation>In the current word</translation>
    </message>
    <message>
        <source>In every word</source>
        <translation>In every word</translation>
    </message>
    <message>
        <source>Which colours</source>
        <translation>Which colours</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Colour-blind safe</translation>
    </message>
    <message>
        <source>As in printed primers</source>
        <translation>As in printed primers</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Help (H while reading)</source>
        <translation>Help (H while reading)</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Russian words</source>
        <translation>Russian words</translation>
    </message>
    <message>
        <source>As in primers: кош-ка</source>
        <translation>As in primers: кош-ка</translation>
    </message>
    <message>
        <source>As in phonetics: ко-шка</source>
        <translation>As in phonetics: ко-шка</translation>
    </message>
    <message>
        <source>Vowels in colour, where syllables have none</source>
        <translation>Vowels in colour, where syllables have none</translation>
    </message>
    <message>
        <source>Step from syllable to syllable</source>
        <translation>Step from syllable to syllable</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>The story is being told. Only you see this.</source>
        <translation>The story is being told. Only you see this.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
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
    <message>
        <source>The lines stay as they are: one text.</source>
        <translation>The lines stay as they are: one text.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n texts</source>
        <translation>
            <numerusform>Add %n text</numerusform>
            <numerusform>Add %n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of the library</source>
        <translation>Texts of the library</translation>
    </message>
    <message>
        <source>Type a word or a sentence for %1</source>
        <translation>Type a word or a sentence for %1</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>New text</translation>
    </message>
    <message>
        <source>Word or sentence</source>
        <translation>Word or sentence</translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation>Language of this text</translation>
    </message>
</context>
<context>
    <name>TrainingTexts</name>
    <message>
        <source>Texts that train it</source>
        <translation>Texts that train it</translation>
    </message>
    <message>
        <source>Read these next</source>
        <translation>Read these next</translation>
    </message>
</context>
<context>
    <name>UnsavedText</name>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Not saved yet: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
</context>
<context>
    <name>VoiceSettings</name>
    <message>
        <source>Aloud</source>
        <translation>Aloud</translation>
    </message>
    <message>
        <source>Read aloud automatically</source>
        <translation>Read aloud automatically</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Each word, once it is read</source>
        <translation>Each word, once it is read</translation>
    </message>
    <message>
        <source>The text, once it is read</source>
        <translation>The text, once it is read</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>Language of this window</translation>
    </message>
    <message>
        <source>Size of its letters</source>
        <translation>Size of its letters</translation>
    </message>
</context>
<context>
    <name>chitai::BeginningModel</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>A short one to begin with.</source>
        <translation>A short one to begin with.</translation>
    </message>
</context>
<context>
    <name>chitai::ClassModel</name>
    <message>
        <source>All children</source>
        <translation>All children</translation>
    </message>
    <message>
        <source>My child</source>
        <translation>My child</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 is called %2 now.</translation>
    </message>
    <message>
        <source>The group %1 was deleted. Its children are still there.</source>
        <translation>The group %1 was deleted. Its children are still there.</translation>
    </message>
    <message>
        <source>%1 is not in %2 any more.</source>
        <translation>%1 is not in %2 any more.</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <translation>%1 is in %2 now.</translation>
    </message>
</context>
<context>
    <name>chitai::ClassWords</name>
    <message>
        <source>has not read yet</source>
        <translation>has not read yet</translation>
    </message>
    <message>
        <source>read today</source>
        <translation>read today</translation>
    </message>
    <message>
        <source>read yesterday</source>
        <translation>read yesterday</translation>
    </message>
    <message numerus="yes">
        <source>read %n day(s) ago</source>
        <translation>
            <numerusform>read %n day ago</numerusform>
            <numerusform>read %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>read on %1</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 of %2 days</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard word(s) due</source>
        <translation>
            <numerusform>%n hard word due</numerusform>
            <numerusform>%n hard words due</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>letters</comment>
        <translation>next: %1</translation>
    </message>
    <message>
        <source>Everybody has read in the last seven days.</source>
        <translation>Everybody has read in the last seven days.</translation>
    </message>
    <message>
        <source>Nobody has read for seven days.</source>
        <translation>Nobody has read for seven days.</translation>
    </message>
    <message>
        <source>Not read for seven days: %1.</source>
        <translation>Not read for seven days: %1.</translation>
    </message>
</context>
<context>
    <name>chitai::CorrectionsModel</name>
    <message>
        <source>“%1” is split as the program does it.</source>
        <translation>“%1” is split as the program does it.</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Nothing was taken over.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s).</source>
        <translation>
            <numerusform>And %n more line.</numerusform>
            <numerusform>And %n more lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were taken over.</source>
        <translation>
            <numerusform>%n word was taken over.</numerusform>
            <numerusform>%n words were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are in the file.</source>
        <translation>
            <numerusform>%n word is in the file.</numerusform>
            <numerusform>%n words are in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::DevicesPageModel</name>
    <message>
        <source>%1 is paired.</source>
        <translation>%1 is paired.</translation>
    </message>
    <message>
        <source>The code has run out. Nobody used it.</source>
        <translation>The code has run out. Nobody used it.</translation>
    </message>
    <message>
        <source>Five wrong codes were typed. Nobody was let in, and that code is void.</source>
        <translation>Five wrong codes were typed. Nobody was let in, and that code is void.</translation>
    </message>
    <message>
        <source>%1 has no access any more.</source>
        <translation>%1 has no access any more.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 yourself and type the code.</source>
        <translation>No browser could be opened. Open %1 yourself and type the code.</translation>
    </message>
</context>
<context>
    <name>chitai::DrawingServiceModel</name>
    <message>
        <source>The address begins with https://; in the home network, http:// does as well. The key has no blanks. Nothing was changed.</source>
        <translation>The address begins with https://; in the home network, http:// does as well. The key has no blanks. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>chitai::DrawingWords</name>
    <message>
        <source>The keyring has not given the key of the service. Unlock it and press Draw again.</source>
        <translation>The keyring has not given the key of the service. Unlock it and press Draw again.</translation>
    </message>
    <message>
        <source>The service did not accept the key. Switch it off and on again with its key in the settings.</source>
        <translation>The service did not accept the key. Switch it off and on again with its key in the settings.</translation>
    </message>
    <message>
        <source>The service does not let this key draw with this model. Look at your account there, or name another model in the settings.</source>
        <translation>The service does not let this key draw with this model. Look at your account there, or name another model in the settings.</translation>
    </message>
    <message>
        <source>The account at the service is used up. Top it up, or wait until it may be used again.</source>
        <translation>The account at the service is used up. Top it up, or wait until it may be used again.</translation>
    </message>
    <message>
        <source>The service is asked too often just now. Wait a minute and press Draw again.</source>
        <translation>The service is asked too often just now. Wait a minute and press Draw again.</translation>
    </message>
    <message>
        <source>The service does not have this model. Name another one in the settings.</source>
        <translation>The service does not have this model. Name another one in the settings.</translation>
    </message>
    <message>
        <source>Nothing draws at this address. Check the address of the service in the settings.</source>
        <translation>Nothing draws at this address. Check the address of the service in the settings.</translation>
    </message>
    <message>
        <source>The service is at another address. Enter that one in the settings if you trust it.</source>
        <translation>The service is at another address. Enter that one in the settings if you trust it.</translation>
    </message>
    <message>
        <source>The service has a problem of its own just now. Try again in a while.</source>
        <translation>The service has a problem of its own just now. Try again in a while.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached. Check the connection, and whether it runs.</source>
        <translation>The service can&apos;t be reached. Check the connection, and whether it runs.</translation>
    </message>
    <message>
        <source>The service took too long, and was not waited for any longer. It may ask its price all the same.</source>
        <translation>The service took too long, and was not waited for any longer. It may ask its price all the same.</translation>
    </message>
    <message>
        <source>A filter of the service held the picture back. Say it in other words.</source>
        <translation>A filter of the service held the picture back. Say it in other words.</translation>
    </message>
    <message>
        <source>The answer was longer than any picture may be, and was not taken.</source>
        <translation>The answer was longer than any picture may be, and was not taken.</translation>
    </message>
    <message>
        <source>The service has laid the picture at an address from where it can&apos;t be fetched. Nothing was taken.</source>
        <translation>The service has laid the picture at an address from where it can&apos;t be fetched. Nothing was taken.</translation>
    </message>
    <message>
        <source>What the service sent is damaged, or no picture. Nothing was taken.</source>
        <translation>What the service sent is damaged, or no picture. Nothing was taken.</translation>
    </message>
    <message>
        <source>The service did not take the words. Change them, or name another model in the settings.</source>
        <translation>The service did not take the words. Change them, or name another model in the settings.</translation>
    </message>
    <message>
        <source>There was no picture in the answer of the service.</source>
        <translation>There was no picture in the answer of the service.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>The service says: “%1”.</translation>
    </message>
    <message>
        <source>Write in a few words what is to be drawn.</source>
        <translation>Write in a few words what is to be drawn.</translation>
    </message>
    <message>
        <source>First decide on the pictures that are drawn or wait.</source>
        <translation>First decide on the pictures that are drawn or wait.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the words and at the settings.</source>
        <translation>Nothing was sent. Look at the words and at the settings.</translation>
    </message>
    <message>
        <source>These words stay in your house.</source>
        <translation>These words stay in your house.</translation>
    </message>
    <message>
        <source>These words go to %1, and nothing else.</source>
        <translation>These words go to %1, and nothing else.</translation>
    </message>
    <message>
        <source>Price of a picture: %1.</source>
        <translation>Price of a picture: %1.</translation>
    </message>
    <message>
        <source>It is drawn in your house and costs nothing.</source>
        <translation>It is drawn in your house and costs nothing.</translation>
    </message>
    <message>
        <source>The service may ask money for it.</source>
        <translation>The service may ask money for it.</translation>
    </message>
</context>
<context>
    <name>chitai::DrawnPicturesModel</name>
    <message>
        <source>Drawing … %1</source>
        <translation>Drawing … %1</translation>
    </message>
    <message>
        <source>A picture of another text is drawn … %1</source>
        <translation>A picture of another text is drawn … %1</translation>
    </message>
    <message>
        <source>The name of one of you stood in the words. It gave way to another one: look at the words, then press Draw again.</source>
        <translation>The name of one of you stood in the words. It gave way to another one: look at the words, then press Draw again.</translation>
    </message>
    <message>
        <source>Stopped. If the service had begun already, it may ask its price.</source>
        <translation>Stopped. If the service had begun already, it may ask its price.</translation>
    </message>
    <message>
        <source>The picture was erased.</source>
        <translation>The picture was erased.</translation>
    </message>
</context>
<context>
    <name>chitai::ElsewhereModel</name>
    <message>
        <source>My child</source>
        <translation>My child</translation>
    </message>
    <message>
        <source>%1 reads on the laptop “%2” just now.</source>
        <translation>%1 reads on the laptop “%2” just now.</translation>
    </message>
    <message>
        <source>%1 reads on the laptop “%2” now. What was read here is kept.</source>
        <translation>%1 reads on the laptop “%2” now. What was read here is kept.</translation>
    </message>
</context>
<context>
    <name>chitai::EveningListModel</name>
    <message numerus="yes">
        <source>%n word(s) read</source>
        <translation>
            <numerusform>%n word read</numerusform>
            <numerusform>%n words read</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, hard: %3</source>
        <translation>%1: %2, hard: %3</translation>
    </message>
</context>
<context>
    <name>chitai::FilePreviewModel</name>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be taken (%1).</source>
        <translation>
            <numerusform>%n line can&apos;t be taken (%1).</numerusform>
            <numerusform>%n lines can&apos;t be taken (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the file stay out: %1.</source>
        <translation>
            <numerusform>%n column of the file stays out: %1.</numerusform>
            <numerusform>%n columns of the file stay out: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>commas</source>
        <translation>commas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>semicolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>bars</translation>
    </message>
    <message>
        <source>nothing, a line is a text</source>
        <translation>nothing, a line is a text</translation>
    </message>
</context>
<context>
    <name>chitai::FilesPageModel</name>
    <message numerus="yes">
        <source>%n text(s) added to the library.</source>
        <translation>
            <numerusform>%n text added to the library.</numerusform>
            <numerusform>%n texts added to the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are in the file %1.</source>
        <translation>
            <numerusform>%n text is in the file %1.</numerusform>
            <numerusform>%n texts are in the file %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Something else is going on. Try again in a moment.</source>
        <translation>Something else is going on. Try again in a moment.</translation>
    </message>
    <message>
        <source>The file has no name yet. Type one and try again.</source>
        <translation>The file has no name yet. Type one and try again.</translation>
    </message>
    <message>
        <source>Texts are taken from files that end in .txt, .csv, .tsv, .json or .epub.</source>
        <translation>Texts are taken from files that end in .txt, .csv, .tsv, .json or .epub.</translation>
    </message>
    <message>
        <source>When Chitai is started again, it takes the place of what is there now, which is kept.</source>
        <translation>When Chitai is started again, it takes the place of what is there now, which is kept.</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>The backup is sound.</translation>
    </message>
    <message>
        <source>The backup can be read. It is of an earlier version, which can&apos;t prove that nothing is missing in it.</source>
        <translation>The backup can be read. It is of an earlier version, which can&apos;t prove that nothing is missing in it.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n text(s).</source>
        <translation>
            <numerusform>It has %n text.</numerusform>
            <numerusform>It has %n texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are missing in it.</source>
        <translation>
            <numerusform>%n picture is missing in it.</numerusform>
            <numerusform>%n pictures are missing in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program holds the family&apos;s data just now. It goes on as soon as that lets go.</source>
        <translation>Another program holds the family&apos;s data just now. It goes on as soon as that lets go.</translation>
    </message>
    <message>
        <source>The backup is written. It is in %1.</source>
        <translation>The backup is written. It is in %1.</translation>
    </message>
</context>
<context>
    <name>chitai::FoundPicturesModel</name>
    <message>
        <source>More pictures: see the handbook.</source>
        <translation>More pictures: see the handbook.</translation>
    </message>
</context>
<context>
    <name>chitai::FreeMinuteModel</name>
    <message>
        <source>Too short to say anything: it takes twenty seconds at least.</source>
        <translation>Too short to say anything: it takes twenty seconds at least.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) read</source>
        <translation>
            <numerusform>%n word read</numerusform>
            <numerusform>%n words read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them misread</source>
        <translation>
            <numerusform>%n of them misread</numerusform>
            <numerusform>%n of them misread</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them misread</source>
        <translation>none of them misread</translation>
    </message>
    <message numerus="yes">
        <source>This text has %n word(s).</source>
        <translation>
            <numerusform>This text has %n word.</numerusform>
            <numerusform>This text has %n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your child may be through before the minute is over. %n words are enough for most children; from less than twenty seconds nothing can be told.</source>
        <translation>
            <numerusform>Your child may be through before the minute is over. %n word is enough for most children; from less than twenty seconds nothing can be told.</numerusform>
            <numerusform>Your child may be through before the minute is over. %n words are enough for most children; from less than twenty seconds nothing can be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in a minute.</source>
        <translation>
            <numerusform>%n word in a minute.</numerusform>
            <numerusform>%n words in a minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n second(s), %2.</source>
        <translation>
            <numerusform>%1 in %n second, %2.</numerusform>
            <numerusform>%1 in %n seconds, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::HistoryPageModel</name>
    <message>
        <source>The session was deleted.</source>
        <translation>The session was deleted.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the session.</source>
        <translation>
            <numerusform>%n text added to the session.</numerusform>
            <numerusform>%n texts added to the session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::HostedModelsPanelModel</name>
    <message>
        <source>Nobody else can read the file any more. If somebody else may have read it, ask the service for another key.</source>
        <translation>Nobody else can read the file any more. If somebody else may have read it, ask the service for another key.</translation>
    </message>
    <message>
        <source>The disk does not keep a file to one person. Take the key out of config.yaml and switch the storyteller on below.</source>
        <translation>The disk does not keep a file to one person. Take the key out of config.yaml and switch the storyteller on below.</translation>
    </message>
</context>
<context>
    <name>chitai::LibraryPageModel</name>
    <message numerus="yes">
        <source>%n text(s) added to the session.</source>
        <translation>
            <numerusform>%n text added to the session.</numerusform>
            <numerusform>%n texts added to the session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) deleted.</source>
        <translation>
            <numerusform>%n text deleted.</numerusform>
            <numerusform>%n texts deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) brought back.</source>
        <translation>
            <numerusform>%n text brought back.</numerusform>
            <numerusform>%n texts brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) tagged.</source>
        <translation>
            <numerusform>%n text tagged.</numerusform>
            <numerusform>%n texts tagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stand here more than once, written in different ways.</source>
        <translation>
            <numerusform>%n text stands here more than once, written in different ways.</numerusform>
            <numerusform>%n texts stand here more than once, written in different ways.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) joined with others.</source>
        <translation>
            <numerusform>%n text joined with another.</numerusform>
            <numerusform>%n texts joined with others.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>With a picture</translation>
    </message>
    <message>
        <source>With a star</source>
        <translation>With a star</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Never read</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n word(s)</source>
        <translation>
            <numerusform>One word</numerusform>
            <numerusform>Up to %n words</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is on the screen.</source>
        <translation>The text is on the screen.</translation>
    </message>
    <message>
        <source>The text comes next.</source>
        <translation>The text comes next.</translation>
    </message>
    <message>
        <source>With known letters</source>
        <translation>With known letters</translation>
    </message>
</context>
<context>
    <name>chitai::ModelProblem</name>
    <message>
        <source>The model&apos;s service did not accept the key. Your message is kept. Check the key in the settings, or choose another model.</source>
        <translation>The model&apos;s service did not accept the key. Your message is kept. Check the key in the settings, or choose another model.</translation>
    </message>
    <message>
        <source>The account at the model&apos;s service has no credit left. Your message is kept. Top it up, or choose another model.</source>
        <translation>The account at the model&apos;s service has no credit left. Your message is kept. Top it up, or choose another model.</translation>
    </message>
    <message>
        <source>The service does not have this model. Your message is kept. Choose another model.</source>
        <translation>The service does not have this model. Your message is kept. Choose another model.</translation>
    </message>
    <message>
        <source>The model&apos;s service did not take the question. Your message is kept. Ask again, or choose another model.</source>
        <translation>The model&apos;s service did not take the question. Your message is kept. Ask again, or choose another model.</translation>
    </message>
    <message>
        <source>The model&apos;s service is asked too often just now. Your message is kept. Wait a minute and ask again.</source>
        <translation>The model&apos;s service is asked too often just now. Your message is kept. Wait a minute and ask again.</translation>
    </message>
    <message>
        <source>The model&apos;s service has a problem of its own just now. Your message is kept. Ask again in a while, or choose another model.</source>
        <translation>The model&apos;s service has a problem of its own just now. Your message is kept. Ask again in a while, or choose another model.</translation>
    </message>
    <message>
        <source>The model&apos;s service can&apos;t be reached. Your message is kept. Check the connection, or choose the built-in storyteller.</source>
        <translation>The model&apos;s service can&apos;t be reached. Your message is kept. Check the connection, or choose the built-in storyteller.</translation>
    </message>
    <message>
        <source>The model did not answer in time. Your message is kept. Ask again, or choose another model.</source>
        <translation>The model did not answer in time. Your message is kept. Ask again, or choose another model.</translation>
    </message>
    <message>
        <source>The model stopped in the middle. What had arrived is kept. Ask it to go on.</source>
        <translation>The model stopped in the middle. What had arrived is kept. Ask it to go on.</translation>
    </message>
    <message>
        <source>The connection to the model broke off. What had arrived is kept. Ask it to go on.</source>
        <translation>The connection to the model broke off. What had arrived is kept. Ask it to go on.</translation>
    </message>
    <message>
        <source>The model&apos;s service could not finish the reply. What had arrived is kept. Ask again.</source>
        <translation>The model&apos;s service could not finish the reply. What had arrived is kept. Ask again.</translation>
    </message>
    <message>
        <source>A part of the reply could not be read. The rest is kept. Ask again if something is missing.</source>
        <translation>A part of the reply could not be read. The rest is kept. Ask again if something is missing.</translation>
    </message>
    <message>
        <source>The reply did not come to an end and was stopped. What had arrived is kept. Ask for something shorter.</source>
        <translation>The reply did not come to an end and was stopped. What had arrived is kept. Ask for something shorter.</translation>
    </message>
    <message>
        <source>The model sent an empty reply. Your message is kept. Ask again, or choose another model.</source>
        <translation>The model sent an empty reply. Your message is kept. Ask again, or choose another model.</translation>
    </message>
    <message>
        <source>This model runs outside your house, and that is switched off. Your message is kept. Switch it on in the settings, or choose another model.</source>
        <translation>This model runs outside your house, and that is switched off. Your message is kept. Switch it on in the settings, or choose another model.</translation>
    </message>
    <message>
        <source>The world or the character of this story is not there any more. Your message is kept. Choose another world and character.</source>
        <translation>The world or the character of this story is not there any more. Your message is kept. Choose another world and character.</translation>
    </message>
    <message>
        <source>The reply could not be saved. Your message is kept. Free some space on the disk and ask again.</source>
        <translation>The reply could not be saved. Your message is kept. Free some space on the disk and ask again.</translation>
    </message>
    <message>
        <source>The model only thought about it and wrote nothing. Your message is kept. Ask again, or choose another model.</source>
        <translation>The model only thought about it and wrote nothing. Your message is kept. Ask again, or choose another model.</translation>
    </message>
    <message>
        <source>The reply was longer than the model may write, and breaks off. What had arrived is kept. Ask for something shorter.</source>
        <translation>The reply was longer than the model may write, and breaks off. What had arrived is kept. Ask for something shorter.</translation>
    </message>
    <message>
        <source>A filter of the model&apos;s service held the reply back. What had arrived is kept. Ask in other words.</source>
        <translation>A filter of the model&apos;s service held the reply back. What had arrived is kept. Ask in other words.</translation>
    </message>
    <message>
        <source>The model does not want to tell this. Your message is kept. Ask in other words, or choose another model.</source>
        <translation>The model does not want to tell this. Your message is kept. Ask in other words, or choose another model.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>The service says: “%1”.</translation>
    </message>
    <message>
        <source>The model&apos;s service is at another address. Your message is kept. Enter that address in the settings if you trust it.</source>
        <translation>The model&apos;s service is at another address. Your message is kept. Enter that address in the settings if you trust it.</translation>
    </message>
</context>
<context>
    <name>chitai::NextText</name>
    <message numerus="yes">
        <source>%n of %1 words that are due</source>
        <translation>
            <numerusform>%n of %1 words that are due</numerusform>
            <numerusform>%n of %1 words that are due</numerusform>
        </translation>
    </message>
    <message>
        <source>You put it first.</source>
        <translation>You put it first.</translation>
    </message>
    <message numerus="yes">
        <source>Once more: %n of the hard words are in it.</source>
        <translation>
            <numerusform>Once more: %n of the hard words is in it.</numerusform>
            <numerusform>Once more: %n of the hard words are in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of its words are known already.</source>
        <translation>Most of its words are known already.</translation>
    </message>
</context>
<context>
    <name>chitai::OutsidePicturesModel</name>
    <message>
        <source>This could not be kept. Nothing has changed.</source>
        <translation>This could not be kept. Nothing has changed.</translation>
    </message>
    <message>
        <source>Write a word to look for.</source>
        <translation>Write a word to look for.</translation>
    </message>
    <message>
        <source>%1: no answer. Check the connection to the internet, or try again later.</source>
        <translation>%1: no answer. Check the connection to the internet, or try again later.</translation>
    </message>
    <message>
        <source>%1: no answer.</source>
        <translation>%1: no answer.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or fewer.</source>
        <translation>Nothing was found. Try another word, or fewer.</translation>
    </message>
</context>
<context>
    <name>chitai::PageListModel</name>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>chitai::PicturesModel</name>
    <message>
        <source>The folder has no pictures.</source>
        <translation>The folder has no pictures.</translation>
    </message>
    <message>
        <source>That is no address of a picture.</source>
        <translation>That is no address of a picture.</translation>
    </message>
    <message>
        <source>What was copied is no picture.</source>
        <translation>What was copied is no picture.</translation>
    </message>
    <message>
        <source>the copied picture</source>
        <translation>the copied picture</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) added.</source>
        <translation>
            <numerusform>%n picture added.</numerusform>
            <numerusform>%n pictures added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were there already.</source>
        <translation>
            <numerusform>%n picture was there already.</numerusform>
            <numerusform>%n pictures were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken:</source>
        <translation>
            <numerusform>%n could not be added:</numerusform>
            <numerusform>%n could not be added:</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture was deleted.</source>
        <translation>The picture was deleted.</translation>
    </message>
    <message>
        <source>the chosen picture</source>
        <translation>the chosen picture</translation>
    </message>
    <message>
        <source>the changed picture</source>
        <translation>the changed picture</translation>
    </message>
    <message>
        <source>the drawn picture</source>
        <translation>the drawn picture</translation>
    </message>
    <message>
        <source>The picture now belongs to this text.</source>
        <translation>The picture now belongs to this text.</translation>
    </message>
</context>
<context>
    <name>chitai::Problem</name>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation>The disk is full. Nothing was changed. Make room and try again.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was changed. Check the disk and try again.</source>
        <translation>It could not be saved. Nothing was changed. Check the disk and try again.</translation>
    </message>
    <message>
        <source>The text is too long for one screen.</source>
        <translation>The text is too long for one screen.</translation>
    </message>
    <message>
        <source>The library has this text already.</source>
        <translation>The library has this text already.</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>No session is running.</translation>
    </message>
    <message>
        <source>There is no word in it to read. Type at least one.</source>
        <translation>There is no word in it to read. Type at least one.</translation>
    </message>
    <message>
        <source>It is too large. A picture may have 20 MB and 100 megapixels.</source>
        <translation>It is too large. A picture may have 20 MB and 100 megapixels.</translation>
    </message>
    <message>
        <source>Its address belongs to the home network, from where no picture is taken.</source>
        <translation>Its address belongs to the home network, from where no picture is taken.</translation>
    </message>
    <message>
        <source>It can&apos;t be opened. Check that it is still there.</source>
        <translation>It can&apos;t be opened. Check that it is still there.</translation>
    </message>
    <message>
        <source>The file is too large. Split it, and take one part after the other.</source>
        <translation>The file is too large. Split it, and take one part after the other.</translation>
    </message>
    <message>
        <source>The file can&apos;t be understood. Save it as plain text, or as a table (CSV) in UTF-8.</source>
        <translation>The file can&apos;t be understood. Save it as plain text, or as a table (CSV) in UTF-8.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>That did not work. Nothing was changed.</translation>
    </message>
    <message>
        <source>The text is not in the library any more.</source>
        <translation>The text is not in the library any more.</translation>
    </message>
    <message>
        <source>The text is not there any more. The reading goes on.</source>
        <translation>The text is not there any more. The reading goes on.</translation>
    </message>
    <message>
        <source>It is not in the history any more.</source>
        <translation>It is not in the history any more.</translation>
    </message>
    <message>
        <source>It is damaged. Open it elsewhere and save it anew.</source>
        <translation>It is damaged. Open it elsewhere and save it anew.</translation>
    </message>
    <message>
        <source>It is damaged, or its address can&apos;t be used. Save it with the browser and add the file.</source>
        <translation>It is damaged, or its address can&apos;t be used. Save it with the browser and add the file.</translation>
    </message>
    <message>
        <source>The site does not give it out. Save it with the browser and add the file.</source>
        <translation>The site does not give it out. Save it with the browser and add the file.</translation>
    </message>
    <message>
        <source>The site does not answer. Check the address and the connection to the internet, and try again.</source>
        <translation>The site does not answer. Check the address and the connection to the internet, and try again.</translation>
    </message>
    <message>
        <source>The picture or its text is not there any more.</source>
        <translation>The picture or its text is not there any more.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened. Check that it is still there.</source>
        <translation>The file can&apos;t be opened. Check that it is still there.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The backup comes from a later version of Chitai. Nothing was changed.</source>
        <translation>The backup comes from a later version of Chitai. Nothing was changed.</translation>
    </message>
    <message>
        <source>That is no backup of Chitai, or it is damaged. Nothing was changed.</source>
        <translation>That is no backup of Chitai, or it is damaged. Nothing was changed.</translation>
    </message>
    <message>
        <source>A device needs a name.</source>
        <translation>A device needs a name.</translation>
    </message>
    <message>
        <source>The device has been removed already.</source>
        <translation>The device has been removed already.</translation>
    </message>
    <message>
        <source>A child needs a name.</source>
        <translation>A child needs a name.</translation>
    </message>
    <message>
        <source>The child is not in the list any more.</source>
        <translation>The child is not in the list any more.</translation>
    </message>
    <message>
        <source>The word can&apos;t be split like that.</source>
        <translation>The word can&apos;t be split like that.</translation>
    </message>
    <message>
        <source>There are too many words of your own. Nothing was changed.</source>
        <translation>There are too many words of your own. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file can&apos;t be understood. Save it as a text in UTF-8.</source>
        <translation>The file can&apos;t be understood. Save it as a text in UTF-8.</translation>
    </message>
    <message>
        <source>Language, word and syllables are needed, with tabs between them.</source>
        <translation>Language, word and syllables are needed, with tabs between them.</translation>
    </message>
    <message>
        <source>The language is ru, de or en.</source>
        <translation>The language is ru, de or en.</translation>
    </message>
    <message>
        <source>The syllables don&apos;t give the word.</source>
        <translation>The syllables don&apos;t give the word.</translation>
    </message>
    <message>
        <source>The word is split elsewhere in a line before.</source>
        <translation>The word is split elsewhere in a line before.</translation>
    </message>
    <message>
        <source>Chitai may not write there. Nothing was changed. Choose another folder, or allow it.</source>
        <translation>Chitai may not write there. Nothing was changed. Choose another folder, or allow it.</translation>
    </message>
    <message>
        <source>The disk can only be read. Nothing was changed. Take another one, or start the computer again.</source>
        <translation>The disk can only be read. Nothing was changed. Take another one, or start the computer again.</translation>
    </message>
    <message>
        <source>No backup today: the disk is full. Make room on it; Chitai tries again every hour.</source>
        <translation>No backup today: the disk is full. Make room on it; Chitai tries again every hour.</translation>
    </message>
    <message>
        <source>No backup today: the family&apos;s data is damaged. Restore the last backup on the page Files.</source>
        <translation>No backup today: the family&apos;s data is damaged. Restore the last backup on the page Files.</translation>
    </message>
    <message>
        <source>No backup today: Chitai may not write into its folder of backups. Allow it again in the properties of the folder.</source>
        <translation>No backup today: Chitai may not write into its folder of backups. Allow it again in the properties of the folder.</translation>
    </message>
    <message>
        <source>No backup today: the disk can only be read. Start the computer again; if that does not help, the disk has to be checked.</source>
        <translation>No backup today: the disk can only be read. Start the computer again; if that does not help, the disk has to be checked.</translation>
    </message>
    <message>
        <source>No backup today: the disk does not take it. Check the disk, or back up into a file on another one.</source>
        <translation>No backup today: the disk does not take it. Check the disk, or back up into a file on another one.</translation>
    </message>
    <message>
        <source>The book is locked by its seller (DRM): no other program can read it.</source>
        <translation>The book is locked by its seller (DRM): no other program can read it.</translation>
    </message>
    <message>
        <source>There is nothing to read in them.</source>
        <translation>There is nothing to read in them.</translation>
    </message>
    <message>
        <source>They are too long for one text.</source>
        <translation>They are too long for one text.</translation>
    </message>
    <message>
        <source>They name a language that is not taught here.</source>
        <translation>They name a language that is not taught here.</translation>
    </message>
    <message>
        <source>Some of their letters are damaged, or written in another way than the rest.</source>
        <translation>Some of their letters are damaged, or written in another way than the rest.</translation>
    </message>
    <message>
        <source>They have more columns than the others: a text was cut in pieces.</source>
        <translation>They have more columns than the others: a text was cut in pieces.</translation>
    </message>
    <message>
        <source>They are meant for another program.</source>
        <translation>They are meant for another program.</translation>
    </message>
    <message>
        <source>A chapter that should be there is not in the file.</source>
        <translation>A chapter that should be there is not in the file.</translation>
    </message>
    <message>
        <source>It is no picture that can be read here. PNG, JPEG, WebP, GIF, HEIC and AVIF can be.</source>
        <translation>It is no picture that can be read here. PNG, JPEG, WebP, GIF, HEIC and AVIF can be.</translation>
    </message>
    <message>
        <source>Chitai may not write into the folder of your settings, ~/.config/autostart. Nothing was changed.</source>
        <translation>Chitai may not write into the folder of your settings, ~/.config/autostart. Nothing was changed.</translation>
    </message>
    <message>
        <source>Another program holds the family&apos;s data just now. Nothing was changed. Close it, or try again in a moment.</source>
        <translation>Another program holds the family&apos;s data just now. Nothing was changed. Close it, or try again in a moment.</translation>
    </message>
    <message>
        <source>No backup today: another program holds the family&apos;s data. Close it; Chitai tries again every hour.</source>
        <translation>No backup today: another program holds the family&apos;s data. Close it; Chitai tries again every hour.</translation>
    </message>
    <message>
        <source>The family&apos;s data is damaged, so nothing was changed. What is there is kept. Restore the last good backup on the page Files.</source>
        <translation>The family&apos;s data is damaged, so nothing was changed. What is there is kept. Restore the last good backup on the page Files.</translation>
    </message>
    <message>
        <source>None of the daily backups is whole. Nothing was changed. If you have a backup in another file, restore that one.</source>
        <translation>None of the daily backups is whole. Nothing was changed. If you have a backup in another file, restore that one.</translation>
    </message>
    <message>
        <source>A part of Chitai that reads pictures is missing: chitai-decoder. Nothing was changed. Install Chitai again.</source>
        <translation>A part of Chitai that reads pictures is missing: chitai-decoder. Nothing was changed. Install Chitai again.</translation>
    </message>
    <message>
        <source>The server of the library does not answer. Nothing was changed. Try again in a moment.</source>
        <translation>The server of the library does not answer. Nothing was changed. Try again in a moment.</translation>
    </message>
    <message>
        <source>This laptop may read, but not change what all laptops share. Nothing was changed. A teacher can do it on theirs.</source>
        <translation>This laptop may read, but not change what all laptops share. Nothing was changed. A teacher can do it on theirs.</translation>
    </message>
    <message>
        <source>The child reads on another laptop just now. Nothing was changed. Try again when they have finished.</source>
        <translation>The child reads on another laptop just now. Nothing was changed. Try again when they have finished.</translation>
    </message>
    <message>
        <source>A group needs a name, of 40 letters at most.</source>
        <translation>A group needs a name, of 40 letters at most.</translation>
    </message>
    <message>
        <source>There is a group of that name already. Choose another one.</source>
        <translation>There is a group of that name already. Choose another one.</translation>
    </message>
    <message>
        <source>The group or the child is not there any more.</source>
        <translation>The group or the child is not there any more.</translation>
    </message>
</context>
<context>
    <name>chitai::ProgressFiles</name>
    <message>
        <source>reading</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>evenings</translation>
    </message>
    <message>
        <source>words</source>
        <translation>words</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder and try again.</source>
        <translation>The file could not be written. Choose another folder and try again.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>It is in %1.</translation>
    </message>
</context>
<context>
    <name>chitai::ProgressModel</name>
    <message>
        <source>My child</source>
        <translation>My child</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the session.</source>
        <translation>
            <numerusform>%n text added to the session.</numerusform>
            <numerusform>%n texts added to the session.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with no one</source>
        <translation>Compare with no one</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Class %1</translation>
    </message>
</context>
<context>
    <name>chitai::ProgressPdf</name>
    <message>
        <source>Own pace</source>
        <translation>Own pace</translation>
    </message>
    <message>
        <source>words read correctly per minute</source>
        <translation>words read correctly per minute</translation>
    </message>
    <message>
        <source>How each text went</source>
        <translation>How each text went</translation>
    </message>
    <message>
        <source>Words tamed</source>
        <translation>Words tamed</translation>
    </message>
    <message>
        <source>read well on three days</source>
        <translation>read well on three days</translation>
    </message>
    <message>
        <source>Progress in reading</source>
        <translation>Progress in reading</translation>
    </message>
    <message>
        <source>How %1 reads</source>
        <translation>How %1 reads</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>What is still hard</source>
        <translation>What is still hard</translation>
    </message>
    <message>
        <source>Free minutes</source>
        <translation>Free minutes</translation>
    </message>
    <message>
        <source>words read correctly in a minute</source>
        <translation>words read correctly in a minute</translation>
    </message>
    <message>
        <source>short texts are judged together</source>
        <translation>short texts are judged together</translation>
    </message>
</context>
<context>
    <name>chitai::ProgressWords</name>
    <message>
        <source>Your child</source>
        <translation>Your child</translation>
    </message>
    <message>
        <source>%1 reads more and more texts without help.</source>
        <translation>%1 reads more and more texts without help.</translation>
    </message>
    <message>
        <source>%1 reads most texts without help.</source>
        <translation>%1 reads most texts without help.</translation>
    </message>
    <message>
        <source>%1 reads many texts together with you.</source>
        <translation>%1 reads many texts together with you.</translation>
    </message>
    <message>
        <source>%1 reads with a little help.</source>
        <translation>%1 reads with a little help.</translation>
    </message>
    <message>
        <source>The pace grows calmly.</source>
        <translation>The pace grows calmly.</translation>
    </message>
    <message>
        <source>The pace stays as it is.</source>
        <translation>The pace stays as it is.</translation>
    </message>
    <message>
        <source>The pace is calmer than before.</source>
        <translation>The pace is calmer than before.</translation>
    </message>
    <message numerus="yes">
        <source>Words of %n syllable(s) are still hard.</source>
        <translation>
            <numerusform>Words of %n syllable are still hard.</numerusform>
            <numerusform>Words of %n syllables are still hard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words with “%1” are still hard.</source>
        <translation>Words with “%1” are still hard.</translation>
    </message>
    <message numerus="yes">
        <source>%n syllable(s)</source>
        <translation>
            <numerusform>%n syllable</numerusform>
            <numerusform>%n syllables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syllable(s) and more</source>
        <translation>
            <numerusform>%n syllable and more</numerusform>
            <numerusform>%n syllables and more</numerusform>
        </translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>1 in %1</translation>
    </message>
    <message>
        <source>usual: 1 word in %1</source>
        <translation>usual: 1 word in %1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Week from %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Usual pace</source>
        <translation>Usual pace</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>By itself</translation>
    </message>
    <message>
        <source>With help</source>
        <translation>With help</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Read together</translation>
    </message>
    <message>
        <source>Words tamed</source>
        <translation>Words tamed</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in a minute</source>
        <translation>
            <numerusform>%n word in a minute</numerusform>
            <numerusform>%n words in a minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 read, %3 of them misread)</source>
        <translation>%1 (%2 read, %3 of them misread)</translation>
    </message>
    <message>
        <source>At the end of class %1 half of the children read %2 to %3 words in a minute (%4, %5). Every child has its own time.</source>
        <translation>At the end of class %1 half of the children read %2 to %3 words in a minute (%4, %5). Every child has its own time.</translation>
    </message>
    <message>
        <source>At the end of class %1 an average of %2 to %3 words in a minute is usual (%4, %5). Every child has its own time.</source>
        <translation>At the end of class %1 an average of %2 to %3 words in a minute is usual (%4, %5). Every child has its own time.</translation>
    </message>
    <message numerus="yes">
        <source>After %n evening(s) nothing can be said yet of how it goes on. From the third evening on it stands here.</source>
        <translation>
            <numerusform>After %n evening nothing can be said yet of how it goes on. From the third evening on it stands here.</numerusform>
            <numerusform>After %n evenings nothing can be said yet of how it goes on. From the third evening on it stands here.</numerusform>
        </translation>
    </message>
    <message>
        <source>A text was read by itself where 95 words of 100 or more came right, and with help from 90 on. Texts of fewer than 30 words are too short for that: several are judged together and all count alike.</source>
        <translation>A text was read by itself where 95 words of 100 or more came right, and with help from 90 on. Texts of fewer than 30 words are too short for that: several are judged together and all count alike.</translation>
    </message>
    <message>
        <source>from–to</source>
        <translation>from–to</translation>
    </message>
</context>
<context>
    <name>chitai::ReadingPageModel</name>
    <message>
        <source>The library has no text in this language. Type one below.</source>
        <translation>The library has no text in this language. Type one below.</translation>
    </message>
    <message numerus="yes">
        <source>The session is over, and %n text(s) had not been read.</source>
        <translation>
            <numerusform>The session is over, and %n text had not been read.</numerusform>
            <numerusform>The session is over, and %n texts had not been read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Taken out: %1</translation>
    </message>
    <message>
        <source>Text finished.</source>
        <translation>Text finished.</translation>
    </message>
    <message>
        <source>Another program holds the family&apos;s data just now. What you pressed is done as soon as it lets go.</source>
        <translation>Another program holds the family&apos;s data just now. What you pressed is done as soon as it lets go.</translation>
    </message>
    <message>
        <source>“%1” is marked.</source>
        <translation>“%1” is marked.</translation>
    </message>
    <message>
        <source>“%1” is not marked any more.</source>
        <translation>“%1” is not marked any more.</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Back to “%1”</translation>
    </message>
</context>
<context>
    <name>chitai::ReplyReview</name>
    <message>
        <source>Not for children: %1.</source>
        <translation>Not for children: %1.</translation>
    </message>
    <message>
        <source>This looks like another language.</source>
        <translation>This looks like another language.</translation>
    </message>
    <message>
        <source>A long sentence: words in it: %1, at this level at most %2.</source>
        <translation>A long sentence: words in it: %1, at this level at most %2.</translation>
    </message>
    <message>
        <source>Long words for this level: %1.</source>
        <translation>Long words for this level: %1.</translation>
    </message>
    <message>
        <source>New words, many at once: %1.</source>
        <translation>New words, many at once: %1.</translation>
    </message>
    <message>
        <source>A lot to read: sentences: %1, at this level at most %2.</source>
        <translation>A lot to read: sentences: %1, at this level at most %2.</translation>
    </message>
    <message>
        <source>There is nothing to read in this. Ask anew.</source>
        <translation>There is nothing to read in this. Ask anew.</translation>
    </message>
    <message>
        <source>This does not belong to the story.</source>
        <translation>This does not belong to the story.</translation>
    </message>
    <message>
        <source>This breaks off. Finish the sentence, or leave it out.</source>
        <translation>This breaks off. Finish the sentence, or leave it out.</translation>
    </message>
</context>
<context>
    <name>chitai::RescueModel</name>
    <message>
        <source>The family&apos;s data is damaged, and Chitai can&apos;t open it. It was left as it is.</source>
        <translation>The family&apos;s data is damaged, and Chitai can&apos;t open it. It was left as it is.</translation>
    </message>
    <message>
        <source>There is no backup in Chitai&apos;s own folder. If you have one in a file, put it back with: chitai --restore FILE</source>
        <translation>There is no backup in Chitai&apos;s own folder. If you have one in a file, put it back with: chitai --restore FILE</translation>
    </message>
    <message>
        <source>The last good backup is from %1. What can still be read of the damaged data is added to it, and the damaged file is kept.</source>
        <translation>The last good backup is from %1. What can still be read of the damaged data is added to it, and the damaged file is kept.</translation>
    </message>
</context>
<context>
    <name>chitai::RescueWords</name>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restore the backup of %1</translation>
    </message>
    <message>
        <source>The backup of %1 is ready.</source>
        <translation>The backup of %1 is ready.</translation>
    </message>
    <message>
        <source>The damaged data had nothing more that could be read.</source>
        <translation>The damaged data had nothing more that could be read.</translation>
    </message>
    <message>
        <source>From the damaged data were added:</source>
        <translation>From the damaged data were added:</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of the reading</source>
        <translation>
            <numerusform>%n note of the reading</numerusform>
            <numerusform>%n notes of the reading</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept.</source>
        <translation>The damaged file is kept.</translation>
    </message>
</context>
<context>
    <name>chitai::ReviewModel</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of a story</source>
        <translation>
            <numerusform>%n sentence of a story</numerusform>
            <numerusform>%n sentences of a story</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>How this was read was not noted then.</source>
        <translation>How this was read was not noted then.</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>The child</translation>
    </message>
    <message>
        <source>%1 read %2, and every word came right away.</source>
        <translation>%1 read %2, and every word came right away.</translation>
    </message>
    <message>
        <source>%1 read %2, and %3 of %4 words came right away.</source>
        <translation>%1 read %2, and %3 of %4 words came right away.</translation>
    </message>
</context>
<context>
    <name>chitai::ServerAwayModel</name>
    <message numerus="yes">
        <source>The school’s server is away. Reading goes on; %n change(s) wait for it.</source>
        <translation>
            <numerusform>The school’s server is away. Reading goes on; %n change waits for it.</numerusform>
            <numerusform>The school’s server is away. Reading goes on; %n changes wait for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The school’s server did not take %n change(s): what they are of was deleted on another laptop.</source>
        <translation>
            <numerusform>The school’s server did not take %n change: what it is of was deleted on another laptop.</numerusform>
            <numerusform>The school’s server did not take %n changes: what they are of was deleted on another laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this laptop kept of the reading was damaged and lies aside as “%1”. All that the school’s server had taken already is there.</source>
        <translation>What this laptop kept of the reading was damaged and lies aside as “%1”. All that the school’s server had taken already is there.</translation>
    </message>
    <message numerus="yes">
        <source>The school’s server does not let this laptop in. Reading goes on; %n change(s) wait for it. Have the laptop’s user and password for the server checked.</source>
        <translation>
            <numerusform>The school’s server does not let this laptop in. Reading goes on; %n change waits for it. Have the laptop’s user and password for the server checked.</numerusform>
            <numerusform>The school’s server does not let this laptop in. Reading goes on; %n changes wait for it. Have the laptop’s user and password for the server checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The school’s server can’t be trusted. Reading goes on; %n change(s) wait for it. Have the server’s certificate checked, and whether it is the right server.</source>
        <translation>
            <numerusform>The school’s server can’t be trusted. Reading goes on; %n change waits for it. Have the server’s certificate checked, and whether it is the right server.</numerusform>
            <numerusform>The school’s server can’t be trusted. Reading goes on; %n changes wait for it. Have the server’s certificate checked, and whether it is the right server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The school’s server has the library of a newer Chitai. Reading goes on; %n change(s) wait for it. Have Chitai updated on this laptop.</source>
        <translation>
            <numerusform>The school’s server has the library of a newer Chitai. Reading goes on; %n change waits for it. Have Chitai updated on this laptop.</numerusform>
            <numerusform>The school’s server has the library of a newer Chitai. Reading goes on; %n changes wait for it. Have Chitai updated on this laptop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chitai::ServerStartModel</name>
    <message>
        <source>The school’s server does not let this laptop in.</source>
        <translation>The school’s server does not let this laptop in.</translation>
    </message>
    <message>
        <source>The school’s server can’t be trusted.</source>
        <translation>The school’s server can’t be trusted.</translation>
    </message>
    <message>
        <source>The school’s server can’t be reached.</source>
        <translation>The school’s server can’t be reached.</translation>
    </message>
    <message>
        <source>Have the laptop’s user and password for the server checked, then press “Try again”.</source>
        <translation>Have the laptop’s user and password for the server checked, then press “Try again”.</translation>
    </message>
    <message>
        <source>Have the server’s certificate checked, and whether it is the right server, then press “Try again”.</source>
        <translation>Have the server’s certificate checked, and whether it is the right server, then press “Try again”.</translation>
    </message>
    <message>
        <source>Check that this laptop is in the school’s network, by cable or Wi-Fi, and that the server is switched on. Chitai looks for it every few seconds, and opens by itself when it is there.</source>
        <translation>Check that this laptop is in the school’s network, by cable or Wi-Fi, and that the server is switched on. Chitai looks for it every few seconds, and opens by itself when it is there.</translation>
    </message>
    <message>
        <source>What was read on this laptop is kept.</source>
        <translation>What was read on this laptop is kept.</translation>
    </message>
    <message>
        <source>The school’s server can’t open the library at the moment.</source>
        <translation>The school’s server can’t open the library at the moment.</translation>
    </message>
    <message>
        <source>The password for the school’s server is missing.</source>
        <translation>The password for the school’s server is missing.</translation>
    </message>
    <message>
        <source>Chitai tries again by itself. If it stays so, show the message below to whoever looks after the server.</source>
        <translation>Chitai tries again by itself. If it stays so, show the message below to whoever looks after the server.</translation>
    </message>
    <message>
        <source>Press “Try again”, and unlock the keyring if this computer asks for it.</source>
        <translation>Press “Try again”, and unlock the keyring if this computer asks for it.</translation>
    </message>
    <message>
        <source>Tried again: nothing has changed.</source>
        <translation>Tried again: nothing has changed.</translation>
    </message>
</context>
<context>
    <name>chitai::SettingsPageModel</name>
    <message>
        <source>My child</source>
        <translation>My child</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 was removed.</translation>
    </message>
    <message>
        <source>All that the child has read is deleted too.</source>
        <translation>All that the child has read is deleted too.</translation>
    </message>
    <message>
        <source>These backups still hold it: %1. Each goes by itself when newer ones have come, the last one after a year.</source>
        <translation>These backups still hold it: %1. Each goes by itself when newer ones have come, the last one after a year.</translation>
    </message>
    <message>
        <source>This laptop may read. Children are erased on a teacher’s.</source>
        <translation>This laptop may read. Children are erased on a teacher’s.</translation>
    </message>
    <message>
        <source>These copies hold it until somebody deletes them: %1. They lie in %2.</source>
        <translation>These copies hold it until somebody deletes them: %1. They lie in %2.</translation>
    </message>
</context>
<context>
    <name>chitai::StoryDraftModel</name>
    <message>
        <source>Waits for the child</source>
        <translation>Waits for the child</translation>
    </message>
    <message>
        <source>The child reads it</source>
        <translation>The child reads it</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
</context>
<context>
    <name>chitai::StoryPageModel</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The story is back at this point.</source>
        <translation>The story is back at this point.</translation>
    </message>
    <message>
        <source>The booklet is in %1.</source>
        <translation>The booklet is in %1.</translation>
    </message>
    <message>
        <source>None of the words to practise is in it.</source>
        <translation>None of the words to practise is in it.</translation>
    </message>
    <message>
        <source>Words to practise in it: %1</source>
        <translation>Words to practise in it: %1</translation>
    </message>
    <message>
        <source>The model is being loaded: %1 s so far. The first time this can take minutes.</source>
        <translation>The model is being loaded: %1 s so far. The first time this can take minutes.</translation>
    </message>
    <message>
        <source>The service has not answered for %1 s yet.</source>
        <translation>The service has not answered for %1 s yet.</translation>
    </message>
</context>
<context>
    <name>chitai::StoryProblem</name>
    <message>
        <source>That is not there any more. The story goes on from here.</source>
        <translation>That is not there any more. The story goes on from here.</translation>
    </message>
    <message>
        <source>Choose a world and a character first.</source>
        <translation>Choose a world and a character first.</translation>
    </message>
    <message>
        <source>That does not go now: the story is being told, or the child has it already.</source>
        <translation>That does not go now: the story is being told, or the child has it already.</translation>
    </message>
    <message>
        <source>The booklet could not be written there. The story is kept. Choose another place.</source>
        <translation>The booklet could not be written there. The story is kept. Choose another place.</translation>
    </message>
    <message>
        <source>The address begins with https://, and the key has no blanks. Nothing was changed.</source>
        <translation>The address begins with https://, and the key has no blanks. Nothing was changed.</translation>
    </message>
    <message>
        <source>The key could not be kept. It is good until Chitai is closed, and has to be typed again then.</source>
        <translation>The key could not be kept. It is good until Chitai is closed, and has to be typed again then.</translation>
    </message>
    <message>
        <source>There is no keyring here. The key lies in a file that only you can read.</source>
        <translation>There is no keyring here. The key lies in a file that only you can read.</translation>
    </message>
    <message>
        <source>The keyring stayed locked, so the key lies in a file that only you can read. The next time Chitai is started it asks again.</source>
        <translation>The keyring stayed locked, so the key lies in a file that only you can read. The next time Chitai is started it asks again.</translation>
    </message>
    <message>
        <source>The keyring could not be opened, so the key is still in it. Chitai does not use it any more. To have it forgotten, switch the service on and off again and unlock the keyring.</source>
        <translation>The keyring could not be opened, so the key is still in it. Chitai does not use it any more. To have it forgotten, switch the service on and off again and unlock the keyring.</translation>
    </message>
    <message>
        <source>The keyring stayed locked, so there is no key for the service. With the next wish you are asked again.</source>
        <translation>The keyring stayed locked, so there is no key for the service. With the next wish you are asked again.</translation>
    </message>
    <message>
        <source>The keyring gave no key for the service. If it stayed locked, you are asked again with the next wish. If not, switch the service off and on again with its key.</source>
        <translation>The keyring gave no key for the service. If it stayed locked, you are asked again with the next wish. If not, switch the service off and on again with its key.</translation>
    </message>
    <message>
        <source>The keyring with the key of the service does not answer. Start it, or switch the service off and on again with its key.</source>
        <translation>The keyring with the key of the service does not answer. Start it, or switch the service off and on again with its key.</translation>
    </message>
</context>
<context>
    <name>chitai::StorySetupModel</name>
    <message>
        <source>First sentences</source>
        <translation>First sentences</translation>
    </message>
    <message>
        <source>Short stories</source>
        <translation>Short stories</translation>
    </message>
    <message>
        <source>Reads by itself</source>
        <translation>Reads by itself</translation>
    </message>
    <message>
        <source>The built-in storyteller</source>
        <translation>The built-in storyteller</translation>
    </message>
    <message>
        <source>%1 · $%2 / $%3 a million tokens</source>
        <translation>%1 · $%2 / $%3 a million tokens</translation>
    </message>
    <message>
        <source>The story was deleted.</source>
        <translation>The story was deleted.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
</context>
</TS>
