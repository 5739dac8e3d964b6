<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU" sourcelanguage="en">
<context>
    <name>CallListSheet</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why to call somebody</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <extracomment>empty room on paper for what was said in a call</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>at the foot of a printed page; %1 is its number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>never</source>
        <extracomment>of somebody&apos;s last visit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>of a customer who has not bought yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to say</source>
        <extracomment>too few visits to say how often somebody comes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <extracomment>of a customer who is not expected yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not bought anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Came on %Ln days so far, the last time %1: too few to say how often.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1. Expected around %2.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;; %2 is a day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1.</source>
        <extracomment>%1 is &quot;62 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>a way to reach a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>a way to reach a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a way to reach a person: letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>a way to reach a person: calls</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social network</source>
        <extracomment>a way to reach a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>what somebody said about being written to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on %1</source>
        <extracomment>consent; %1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <extracomment>consent; %1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale %1</source>
        <extracomment>a document of sale; %1 is its number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return %1</source>
        <extracomment>goods brought back; %1 is the number of the document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction %1</source>
        <extracomment>a correction of the books; %1 is the number of the document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>birthday in %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file “%1” is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Tefter shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer Tefter (file version %2, this program knows %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; “%1” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “%1” is not sound: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer needs a name, a phone, an e-mail address or a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code “%1” already belongs to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is already taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still used by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition cannot be understood near “%1” (character %2): expected %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the condition “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition “%1” does not know “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the report “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment “%1” would contain itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” has headings but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is not a text: line %2 has characters no text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file “%1” a quotation mark opens in line %2 and never closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %2 of the file “%1” is longer than %3 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” does not have what is needed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” was already imported (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left to export: everyone was left out (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it was moved or renamed, or its stick is not plugged in. Choose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .tefter. To bring in a list from another program, open your shop and use Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the last backup; keep the damaged file until all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer Tefter on this computer. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or ask for the right to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, or wait a moment, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and its rights, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another backup, on another disk if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it was deleted or renamed: look in the list, or in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in at least one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another code, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or delete those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it and decide by hand; nothing was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the condition; the help lists every condition with an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was perhaps made by a newer Tefter. Until it is removed, the segment is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the reports in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the segment out of its own conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it anew from the other program and look that it has rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it is a spreadsheet: open it there and save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line, or export the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it is not a list at all, or its lines are not parted. Export it anew as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the file holds (sales, customers or products) and match its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the encodings in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the headings of the file and match the columns again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it again only if that is what you want: its sales would count twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who has consented and has an address, or choose another channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data are safe. Start the program again; if it comes back, tell the developers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%Ln have no e-mail address</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no phone number</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have neither e-mail address nor phone number</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In social networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln have said no</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not said yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, for the shop alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a phone number</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a postal address</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address or phone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers look wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses look wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in it has said no to e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in it has said no to SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in it has said no to post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in it has said no to calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in it has said no to social networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people, for the shop alone</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>%L1 lines read: %L2 created, %L3 updated, %L4 skipped, %L5 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %L1, column “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln years old)</source>
        <extracomment>a birthday and the age: %1 is a day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often a product was bought</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>Sale</source>
        <extracomment>a document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>a document: something was brought back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>a document: a write-off or the mending of a sum</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <extracomment>instead of a name: somebody whom the shop does not know</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from a day to a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchSources</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>two days, both included</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>one of a person&apos;s own figures, such as &quot;Last purchase: 20 Sep 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Last backup today %1, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup yesterday %1, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup %1, checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>Sample shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>criterion</name>
    <message>
        <source>Member of another segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within so many days from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within so many days until today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tag at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than so many days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has never bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recency group at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recency group at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recency group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequency group at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequency group at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money group at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money group at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is (three digits, such as 555)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm of visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is overdue against their own habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is overdue by at least so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is expected within so many days from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes at least every so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few visits to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually comes every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was expected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum spent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (whole, or of a firm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they found the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name, phone, e-mail or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says neither person nor firm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a birthday: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says neither yes nor no: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one customer fits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another customer has the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n consent(s) entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n consent(s) not entered, because these people have withdrawn theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n customer(s) are in the bin and stay there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name and no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a VAT rate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a price: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n price(s) were finer than the currency and were rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one product fits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another product has the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date (and time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a quantity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is too large: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another line of this document was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) had a price finer than the currency; the total of the line was rounded once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had lines of different times; the earliest counts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were seen under two countries; the first one was kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are returns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are adjustments (write-offs and corrections), which never count as visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are walk-in sales, without a customer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A document with this number is already there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Best customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who brought most, net of returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which products brought most, net of returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average per sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sold over time, net of returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>segment</name>
    <message>
        <source>Best customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed regulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthdays next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>Settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New segment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category %1 created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category %1 renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category %1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category %1 put in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 put in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products put in the bin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 restored from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products restored from the bin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale of %1 entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of %1 entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction of %1 entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1 put in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents put in the bin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1 restored from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents restored from the bin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: name changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: phone changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: e-mail changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tags changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: birthday changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: language changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tax number changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: code changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: source changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People put into the bin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People taken out of the bin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People removed for good: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tag “%2” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “%2” added, people: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tag “%2” taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “%2” taken away, people: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given, people: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn, people: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag renamed: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag removed: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::AddressRows</name>
    <message>
        <source>Add an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::BackupModel</name>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>the size of a file in megabytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::CallListDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to print how each of them comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why to call people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to call</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a phone are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who said no to calls are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The call list was sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::CategoryDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a category</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <extracomment>the category that this one belongs to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new category under the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a category and how many products it has</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ChartTip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a name and its value, for a screen reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::CommandPalette</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ConditionRow</name>
    <message>
        <source>Take this condition away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked about the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know this condition, so the segment cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of “%1”</source>
        <extracomment>how the condition compares: at least, before, has; %1 is the condition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ConsentDialog</name>
    <message>
        <source>Given</source>
        <extracomment>consent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>consent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>what was said about being written to: given or withdrawn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ways to reach a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>on which day consent was given or withdrawn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said yes or no to, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper form, said at the counter, web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given</source>
        <extracomment>how consent came to the shop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not understood as a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ConsentList</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change consent: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ContactRows</name>
    <message>
        <source>Home, work…</source>
        <extracomment>a word about a phone or e-mail: home, work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what it is for</source>
        <extracomment>%1 is &quot;Phone&quot; or &quot;E-mail&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: remove</source>
        <extracomment>%1 is &quot;Phone&quot; or &quot;E-mail&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::CustomerActions</name>
    <message numerus="yes">
        <source>Tag “%1” given to %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken away from %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln people recorded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people put into the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people taken out of the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln people for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their phones, addresses, tags and consents go with them. People who stand on sales are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people removed for good</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::CustomerDialog</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>what a customer is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm</source>
        <extracomment>what a customer is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year may be left out, or the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not understood as a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has the phone %2.</source>
        <extracomment>%1 is a name, %2 a phone number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has the e-mail %2.</source>
        <extracomment>%1 is a name, %2 an e-mail address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is a customer called %1.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birthday is not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::CustomerFilterBar</name>
    <message>
        <source>Regulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with at least five sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulars who have not come for more than 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the next two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>filter: people who may be reached so; %1 is e-mail, SMS …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has given consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent, 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>how a customer keeps to their own habit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>how many documents of sale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first one, or import them from a list that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits the filters and what is typed in the search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::DayEdit</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day. For example: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::DocumentPainter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ExportPanel</name>
    <message>
        <source>For use in the shop alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for mailing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they will be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes everybody, whatever they have consented to. The register says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <extracomment>%1 is a list of column names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence such as &quot;9 have no e-mail address&quot;; what follows is a link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people written to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. What is exported stands here, with its day and number of people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::GroupWidget</name>
    <message>
        <source>+ Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People for whom all of these are true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People for whom any of these is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People for whom none of these is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the conditions go together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of a shop is in one file. Copy it, and you have copied the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what you have: Import takes a sales list, customers or products from a table of any program, and every import can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of customers shows who comes how often, and who has stopped coming. A segment gathers people by what they did; export it, and you have the list to mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K finds people, products, documents, pages and commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, step by step; Ctrl+Shift+Z does it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1, Alt+2 and so on go to the pages. Tab goes on, Enter opens, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit is a day on which somebody bought. Returns and corrections are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rhythm is the usual gap between two visits: the median, from three visits on. With fewer visits Tefter says that they are too few to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue means silent for longer than this person&apos;s own rhythm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailing goes only to people who have said yes to that channel and have an address for it. Who has said no is always left out, and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every yes and no is kept with its day, its wording and where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tefter makes a checked copy once a day, and before it takes an import back. Settings lists the copies; any of them can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Copy the shop to…” makes a whole copy, on a stick for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment is also a text, the same in the window and on the command line. all( ), any( ) and none( ) put conditions together. Each condition with an example:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::HistoryDialog</name>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>who made a change</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what was done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the value before a change</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the value after a change</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed by hand so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ImportBatchModel</name>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ImportPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what would happen. Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was on %1. Importing it again can enter the same things twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but %Ln record(s) stay, because they were changed or used since: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not-taken.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Repair the rows in the file, then import it like any other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ImportReport</name>
    <message>
        <source>Rows that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ImportRules</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>letters, as a way to reach people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>by what records are found, as in &quot;found by their code&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in this file has given consent to be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the shop already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is found by its</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there is found by its</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold VAT already, as the customer pays them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are without VAT; it is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>the ways in which people agreed to be contacted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that they agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: paper form, web shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave documents that are there as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is, and take only what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the documents, and fill in missing names of customers and products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in only what is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the documents by those of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the file says; a blank never overwrites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send lines back whose document is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a second one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code, else barcode, else name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code, else e-mail, phone or name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ImportSheet</name>
    <message>
        <source>The first line names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>what stands between the columns of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are taken as they were the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say above each column what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns were guessed from their names. Please look them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is %1 in this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day is %1 in this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: the column with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ImportStart</name>
    <message>
        <source>Earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in sales, customers or products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a CSV or text file that another program has saved. Drop it on the window, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or paste a table that you copied from a spreadsheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.tab);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ListTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::MessageDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::MoneyEdit</name>
    <message>
        <source>This is not an amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::MonthGrid</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::NewShopForm</name>
    <message>
        <source>Make the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency %1, no VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency %1, VAT %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tefter shops (*.tefter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::NumberEdit</name>
    <message>
        <source>This number is too small or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::PeriodChoice</name>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::PeriodDialog</name>
    <message>
        <source>Choose the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the first day of a period</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the last day of a period</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the days is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::PersonPanel</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually every</source>
        <extracomment>how often a customer comes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>the number of documents of sale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list to see how they buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print as a call list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone, e-mail or address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes %1.</source>
        <extracomment>%1 is a product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes %1 and %2.</source>
        <extracomment>%1 and %2 are products</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::PickDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ProductActions</name>
    <message>
        <source>Product saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln products put into the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products taken out of the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ProductDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a new one, such as Food &gt; Tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece</source>
        <extracomment>unit of a product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>unit of a product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>unit of a product: metre</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l</source>
        <extracomment>unit of a product: litre</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ProductListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>how many pieces were sold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sold</source>
        <extracomment>the last day on which it was sold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in</source>
        <extracomment>the money that a product brought, net of returns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>the tax rate of a product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ProductPanel</name>
    <message>
        <source>in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>how many pieces were sold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in</source>
        <extracomment>the money that a product brought, net of returns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers</source>
        <extracomment>how many customers bought it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who buys it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see how it sells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code and no category yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sold so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold since %1, last today.</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold since %1, last yesterday.</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sold since %1, last %Ln days ago.</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln days</source>
        <extracomment>on how many days a customer bought a product</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first one, or import them from a list that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product fits the category and what is typed in the search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::Rail</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::RejectedRowModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ReportChart</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same numbers stand in the table below. The arrow keys go from bar to bar, Enter shows the documents behind one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ReportIndex</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ReportOptions</name>
    <message>
        <source>A year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1</source>
        <extracomment>the best ten, twenty, …; %1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each bar, what was sold in the same time a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>how finely the time of a report is cut</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ReportText</name>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, millions of %2</source>
        <extracomment>what is measured, and in which currency: &quot;Net sum, millions of €&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is measured, and in which currency: &quot;Net sum, €&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from a day to a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1</source>
        <extracomment>a quarter of a year, short: Q1 to Q4</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ReportsPage</name>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart as a picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart and table for reading (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sold in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period above, or look at everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a sale, or import the sales of your till or e-shop. The reports count them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SaleActions</name>
    <message>
        <source>%1 saved</source>
        <extracomment>%1 is the number of a document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents put into the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents taken out of the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SaleDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the number of a document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone or e-mail; empty for a walk-in sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what a document is: sale, return or correction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole sum, or choose products below</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln lines stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the customer from the list, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount, or choose a product.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SaleFilterBar</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>filter: documents of this kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>filter: documents of this kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents without a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-offs and mended sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of which customer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents with which product?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SaleLineModel</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <extracomment>per piece</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>the total of a line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>the tax rate of a line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>instead of a product: only a sum was entered</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SaleLineRows</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <extracomment>per piece</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>the total of a line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what price?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SaleListModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the number of a document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>sale, return or correction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>what stands first on a document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>how many lines a document has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SalePanel</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>how many lines a document has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see what was sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sale for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SalesPage</name>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first one, or import the sales of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of which customer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 documents&quot;, %2 a sum of money</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 net of %3</source>
        <extracomment>%1 is &quot;12 documents&quot;, %2 a sum of money that counts what came back, %3 is &quot;2 returns&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln returns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document fits the filters and the number that is typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person, product, document, or do something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SegmentEditor</name>
    <message>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text that saved segments and the command line use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SegmentHeader</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready-made, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SegmentNameDialog</name>
    <message>
        <source>Name of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPart</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPeopleModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not bought yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>last seen %Ln days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 days, now %2</source>
        <extracomment>the usual number of days between two visits, and the days since the last one</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SegmentsPage</name>
    <message>
        <source>People in the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers behind the conditions say which one leaves people out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people · counted in %1 ms</source>
        <extracomment>behind a big number: %Ln is how many people there are in all, %1 a number of milliseconds</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: something is missing above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do you want to reach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition: who bought what, who stopped coming, whose birthday it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the condition that is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment “%1” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1 is the name of a segment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment “%1” made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment “%1” deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::SelectionBar</name>
    <message>
        <source>Tag…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tag away…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, phone, web: as they stand on lists and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the shop&apos;s name and contact lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made by itself every day, opened and checked. Older ones are thinned out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the shop to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, currency %2</source>
        <extracomment>%1 is a country, %2 the code of its currency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the shop of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything entered since then is put aside: the shop as it is now stays beside it as a file that ends in .before-restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::ShopView</name>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done, such as &quot;Maria: phone changed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: “%1” %2</source>
        <extracomment>%1 is what would be taken back, %2 the keys to press</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::TagDialog</name>
    <message numerus="yes">
        <source>Tag %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a tag away from %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A tag, new or old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::TagEditor</name>
    <message>
        <source>+ Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the cross or press Delete to take the tag away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::TotalsRow</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a column and its total, for a screen reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::WelcomePage</name>
    <message>
        <source>The book on the counter in which a shop writes down its people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty book: name, country, and you can begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .tefter, on this computer or a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people and sales to look around in. Never mixes with yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::WhyPanel</name>
    <message>
        <source>Why is somebody in it, or not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person to explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the segment.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not true</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tefter::WindowApplication</name>
    <message>
        <source>Open another shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the shop to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tefter shops (*.tefter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
