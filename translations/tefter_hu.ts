<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU" sourcelanguage="en">
<context>
    <name>CallListSheet</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why to call somebody</extracomment>
        <translation>A hívás oka</translation>
    </message>
    <message>
        <source>What they said</source>
        <extracomment>empty room on paper for what was said in a call</extracomment>
        <translation>Mit mondott</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Hívólista</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <source>Pages</source>
        <translation>Oldalak</translation>
    </message>
    <message>
        <source>Do something</source>
        <translation>Műveletek</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>E-mail</source>
        <extracomment>a way to reach a person</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>a way to reach a person</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a way to reach a person: letters</extracomment>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>a way to reach a person: calls</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Social network</source>
        <extracomment>a way to reach a person</extracomment>
        <translation>Közösségi oldal</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>what somebody said about being written to</extracomment>
        <translation>igen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>What was counted stands, but in “%1” the difference of “%2” is now %4 instead of %3.</source>
        <extracomment>%1 is a count, %2 a product, %3 and %4 are differences such as −2</extracomment>
        <translation>Amit megszámoltak, érvényes, de itt: „%1” ennek a különbsége: „%2” most %4, nem %3.</translation>
    </message>
    <message numerus="yes">
        <source>What was counted stands, but %Ln differences of counts are other ones now.</source>
        <translation>
            <numerusform>Amit megszámoltak, érvényes, de %Ln leltári különbség most más.</numerusform>
        </translation>
    </message>
    <message>
        <source>A count looks different now</source>
        <translation>Egy leltár most másként fest</translation>
    </message>
    <message>
        <source>The stock is worth as much as before.</source>
        <translation>A készlet ugyanannyit ér, mint eddig.</translation>
    </message>
    <message>
        <source>The stock is worth %1 less.</source>
        <extracomment>%1 is money</extracomment>
        <translation>A készlet %1 összeggel kevesebbet ér.</translation>
    </message>
    <message>
        <source>The stock is worth %1 more.</source>
        <extracomment>%1 is money</extracomment>
        <translation>A készlet %1 összeggel többet ér.</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>never</source>
        <extracomment>of somebody&apos;s last visit</extracomment>
        <translation>soha</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ma</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln nap múlva</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>tegnap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln napja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln hónapja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>%Ln éve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln nap</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>of a customer who has not bought yet</extracomment>
        <translation>új</translation>
    </message>
    <message>
        <source>too few to say</source>
        <extracomment>too few visits to say how often somebody comes</extracomment>
        <translation>túl kevés adat</translation>
    </message>
    <message>
        <source>on time</source>
        <extracomment>of a customer who is not expected yet</extracomment>
        <translation>időben</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>a héten várható</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days overdue</source>
        <translation>
            <numerusform>%Ln napot késik</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost</source>
        <translation>valószínűleg már nem jön</translation>
    </message>
    <message>
        <source>Worth a call.</source>
        <translation>Érdemes felhívni.</translation>
    </message>
    <message>
        <source>Probably lost.</source>
        <translation>Valószínűleg már nem jön.</translation>
    </message>
    <message>
        <source>Expected now.</source>
        <translation>Most várható.</translation>
    </message>
    <message>
        <source>Has not bought anything yet.</source>
        <translation>Még nem vásárolt semmit.</translation>
    </message>
    <message numerus="yes">
        <source>Came on %Ln days so far, the last time %1: too few to say how often.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation>
            <numerusform>Eddig %Ln napon járt itt, utoljára %1: túl kevés adat a ritmushoz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1. Expected around %2.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;; %2 is a day</extracomment>
        <translation>
            <numerusform>%Ln naponta jön, utoljára %1 járt itt. Legközelebb %2 körül várható.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1.</source>
        <extracomment>%1 is &quot;62 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation>
            <numerusform>%Ln naponta jön, utoljára %1 járt itt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given on %1</source>
        <extracomment>consent; %1 is a day</extracomment>
        <translation>Megadva: %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <extracomment>consent; %1 is a day</extracomment>
        <translation>Visszavonva: %1</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <extracomment>a document of sale; %1 is its number</extracomment>
        <translation>Eladás: %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <extracomment>goods brought back; %1 is the number of the document</extracomment>
        <translation>Visszáru: %1</translation>
    </message>
    <message>
        <source>Correction %1</source>
        <extracomment>a correction of the books; %1 is the number of the document</extracomment>
        <translation>Korrekció: %1</translation>
    </message>
    <message>
        <source>Entered in the book</source>
        <translation>Felvéve a nyilvántartásba</translation>
    </message>
    <message>
        <source>Consent given: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>Hozzájárulás megadva: %1</translation>
    </message>
    <message>
        <source>Consent withdrawn: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>Hozzájárulás visszavonva: %1</translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>ma van a születésnapja</translation>
    </message>
    <message>
        <source>birthday tomorrow</source>
        <translation>holnap lesz a születésnapja</translation>
    </message>
    <message numerus="yes">
        <source>birthday in %Ln days</source>
        <translation>
            <numerusform>születésnap %Ln nap múlva</numerusform>
        </translation>
    </message>
    <message>
        <source>two entries were merged</source>
        <extracomment>why a consent is on record</extracomment>
        <translation>két bejegyzés összevonása</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>Name day</source>
        <extracomment>%1 is the form of a name that the calendar has</extracomment>
        <translation>Névnap</translation>
    </message>
    <message>
        <source>Wedding</source>
        <extracomment>an important date of a person</extracomment>
        <translation>Esküvő</translation>
    </message>
    <message>
        <source>Founding</source>
        <extracomment>an important date: when a firm was founded</extracomment>
        <translation>Alapítás</translation>
    </message>
    <message>
        <source>Birth of a child</source>
        <extracomment>an important date of a parent</extracomment>
        <translation>Gyermek születése</translation>
    </message>
    <message>
        <source>Journey</source>
        <extracomment>an important date: when somebody travels</extracomment>
        <translation>Utazás</translation>
    </message>
    <message>
        <source>Another date</source>
        <extracomment>an important date of any other kind</extracomment>
        <translation>Más dátum</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>évente</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>havonta</translation>
    </message>
    <message>
        <source>every … days</source>
        <extracomment>how often a date returns: every so many days</extracomment>
        <translation>… naponta</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>of a date that does not return</extracomment>
        <translation>egyszer</translation>
    </message>
    <message>
        <source>else the day before</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>különben előző nap</translation>
    </message>
    <message>
        <source>else the day after</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>különben másnap</translation>
    </message>
    <message>
        <source>else not at all</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>különben kimarad</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Születésnapok</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Névnapok</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Fontos dátumok</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Ünnepnapok</translation>
    </message>
    <message numerus="yes">
        <source>turns %Ln</source>
        <extracomment>of a birthday: the age that is reached</extracomment>
        <translation>
            <numerusform>%Ln éves lesz</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>Name day of %1</source>
        <translation>Névnap: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln years</source>
        <extracomment>%1 is what is celebrated, such as a wedding; how long ago it was</extracomment>
        <translation>
            <numerusform>%1, %Ln év</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (give or take a day)</source>
        <extracomment>%1 is a holiday by the moon, which may fall a day earlier or later</extracomment>
        <translation>%1 (egy nap eltérés lehet)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>holnap</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln nap múlva</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <extracomment>%1 is a day, %2 when it comes next</extracomment>
        <translation>%1, következő: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is celebrated, such as the birth of a child, %2 whose or which</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>the same tax number %1</source>
        <translation>azonos adószám: %1</translation>
    </message>
    <message>
        <source>the same phone %1</source>
        <translation>azonos telefonszám: %1</translation>
    </message>
    <message>
        <source>the same e-mail %1</source>
        <translation>azonos e-mail-cím: %1</translation>
    </message>
    <message>
        <source>born on the same day, %1</source>
        <translation>azonos születésnap: %1</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>azonos név</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <translation>azonos név más írásmóddal</translation>
    </message>
    <message>
        <source>a short form of the same name</source>
        <translation>ugyanannak a névnek a becézett alakja</translation>
    </message>
    <message>
        <source>the same name but for a letter</source>
        <translation>egy betű híján azonos név</translation>
    </message>
    <message>
        <source>part of the name is the same</source>
        <translation>a név egy része azonos</translation>
    </message>
    <message>
        <source>the same address %1</source>
        <translation>azonos cím: %1</translation>
    </message>
    <message>
        <source>the same city %1</source>
        <translation>azonos település: %1</translation>
    </message>
    <message>
        <source>but another tax number</source>
        <translation>de eltérő adószám</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>de eltérő születésnap</translation>
    </message>
    <message>
        <source>but another first name</source>
        <translation>de eltérő keresztnév</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>de eltérő vezetéknév</translation>
    </message>
    <message>
        <source>almost certain</source>
        <extracomment>of two entries that are one person</extracomment>
        <translation>szinte biztos</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>of two entries that are one person</extracomment>
        <translation>valószínű</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>talán</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Adószám</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Honnan ismer minket</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Érdeklődés</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Személyiségtípus</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Felelős</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Nincs ilyen fájl: „%1”.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Nincs ilyen mappa: „%1”.</translation>
    </message>
    <message>
        <source>A file “%1” is already there.</source>
        <translation>„%1” nevű fájl már van ott.</translation>
    </message>
    <message>
        <source>“%1” is not a Tefter shop.</source>
        <translation>„%1” nem Tefter-üzlet.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Tefter (file version %2, this program knows %3).</source>
        <translation>„%1” újabb Tefterrel készült (a fájl változata %2, ez a program eddig ismeri: %3).</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed.</source>
        <translation>„%1” olvasható, de nem módosítható.</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>„%1” egy másik programban van megnyitva.</translation>
    </message>
    <message>
        <source>The disk is full; “%1” could not be written.</source>
        <translation>A lemez megtelt; „%1” nem írható ki.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>„%1” nem olvasható: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1” nem írható: %2</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>„%1” nem található.</translation>
    </message>
    <message>
        <source>A customer needs a name, a phone, an e-mail address or a code.</source>
        <translation>A vevőhöz név, telefon, e-mail-cím vagy kód kell.</translation>
    </message>
    <message>
        <source>The code “%1” already belongs to %2.</source>
        <translation>„%1” kód már foglalt, az övé: %2.</translation>
    </message>
    <message>
        <source>The name “%1” is already taken.</source>
        <translation>„%1” név már foglalt.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Név is kell.</translation>
    </message>
    <message>
        <source>“%1” was changed since then.</source>
        <translation>„%1” azóta megváltozott.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nincs mit visszavonni.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nincs mit újra elvégezni.</translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1”.</source>
        <translation>„%2” nem illik ebbe a mezőbe: „%1”.</translation>
    </message>
    <message>
        <source>The condition cannot be understood near “%1” (character %2): expected %3.</source>
        <translation>A feltétel nem érthető itt: „%1” (%2. karakter); ami ide kell: %3.</translation>
    </message>
    <message>
        <source>This program does not know the condition “%1”.</source>
        <translation>A program nem ismeri ezt a feltételt: „%1”.</translation>
    </message>
    <message>
        <source>The condition “%1” does not know “%2”.</source>
        <translation>„%1” feltételben ismeretlen: „%2”.</translation>
    </message>
    <message>
        <source>This program does not know the report “%1”.</source>
        <translation>A program nem ismeri ezt a kimutatást: „%1”.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>Nincs ilyen nevű: „%1”.</translation>
    </message>
    <message>
        <source>The segment “%1” would contain itself.</source>
        <translation>„%1” vevőcsoport önmagát tartalmazná.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Üres fájl: „%1”.</translation>
    </message>
    <message>
        <source>The file “%1” has headings but no rows.</source>
        <translation>Csak fejléc van a fájlban, sorok nincsenek: „%1”.</translation>
    </message>
    <message>
        <source>The file “%1” is not a text: line %2 has characters no text has.</source>
        <translation>„%1” nem szövegfájl: nem szövegbe való karakterek a következő sorban: %2.</translation>
    </message>
    <message>
        <source>In the file “%1” a quotation mark opens in line %2 and never closes.</source>
        <translation>„%1” fájlban idézőjel nyílik (%2. sor), és sehol sem záródik.</translation>
    </message>
    <message>
        <source>Line %2 of the file “%1” is longer than %3 bytes.</source>
        <translation>„%1” fájl %2. sora hosszabb ennél: %3 bájt.</translation>
    </message>
    <message>
        <source>The file “%1” does not have what is needed: %2.</source>
        <translation>„%1” fájlból hiányzik, ami kell: %2.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Ismeretlen karakterkódolás: „%1”.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Nincs ilyen oszlop: „%1”.</translation>
    </message>
    <message>
        <source>The file “%1” was already imported (%2).</source>
        <translation>„%1” fájl importálása már megtörtént (%2).</translation>
    </message>
    <message>
        <source>Nobody is left to export: everyone was left out (%1).</source>
        <translation>Senki sem maradt az exportáláshoz: mindenki kimaradt (%1).</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Leállítva. Semmi sem változott.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Hiba történt a programon belül.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one first.</source>
        <translation>Válasszon másik mappát, vagy előbb hozza létre ezt.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Válasszon másik nevet.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .tefter. To bring in a list from another program, open your shop and use Import.</source>
        <translation>Válasszon .tefter végű fájlt. Másik program listájához nyissa meg az üzletet, és használja az Importálást.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the last backup; keep the damaged file until all is well.</source>
        <translation>Semmi sem változott. Állítsa vissza az utolsó biztonsági mentést; a sérült fájlt tartsa meg, amíg minden rendbe nem jön.</translation>
    </message>
    <message>
        <source>Install the newer Tefter on this computer. The file was left as it is.</source>
        <translation>Telepítse az újabb Teftert erre a gépre. A fájl érintetlen maradt.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or ask for the right to change it.</source>
        <translation>Másolja saját mappába, vagy kérjen jogot a módosításához.</translation>
    </message>
    <message>
        <source>Close the other program, or wait a moment, and try again.</source>
        <translation>Zárja be a másik programot, vagy várjon egy kicsit, és próbálja újra.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. What was saved before is safe.</source>
        <translation>Szabadítson fel helyet a lemezen, és próbálja újra. A korábbi mentések megvannak.</translation>
    </message>
    <message>
        <source>Check the folder and its rights, then try again.</source>
        <translation>Ellenőrizze a mappát és a jogosultságait, majd próbálja újra.</translation>
    </message>
    <message>
        <source>Make another backup, on another disk if you can.</source>
        <translation>Készítsen másik biztonsági mentést, ha lehet, másik lemezre.</translation>
    </message>
    <message>
        <source>Perhaps it was deleted or renamed: look in the list, or in the bin.</source>
        <translation>Talán törölték vagy átnevezték: nézze meg a listában vagy a lomtárban.</translation>
    </message>
    <message>
        <source>Fill in at least one of them.</source>
        <translation>Legalább az egyiket töltse ki.</translation>
    </message>
    <message>
        <source>Give another code, or leave it empty.</source>
        <translation>Adjon meg másik kódot, vagy hagyja üresen.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Adjon meg másik nevet.</translation>
    </message>
    <message>
        <source>Change or delete those first.</source>
        <translation>Előbb azokat módosítsa vagy törölje.</translation>
    </message>
    <message>
        <source>Look at it and decide by hand; nothing was taken back.</source>
        <translation>Nézze meg, és döntsön kézzel; semmi sem lett visszavonva.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Javítsa ki az értéket, és próbálja újra.</translation>
    </message>
    <message>
        <source>Correct the condition; the help lists every condition with an example.</source>
        <translation>Javítsa ki a feltételt; a súgó minden feltételt példával sorol fel.</translation>
    </message>
    <message>
        <source>It was perhaps made by a newer Tefter. Until it is removed, the segment is not used.</source>
        <translation>Talán újabb Tefterrel készült. Amíg benne van, a vevőcsoport nem használható.</translation>
    </message>
    <message>
        <source>Choose one of the reports in the list.</source>
        <translation>Válasszon a listában szereplő kimutatásokból.</translation>
    </message>
    <message>
        <source>Take the segment out of its own conditions.</source>
        <translation>Vegye ki a vevőcsoportot a saját feltételei közül.</translation>
    </message>
    <message>
        <source>Perhaps it is a spreadsheet: open it there and save it as CSV.</source>
        <translation>Talán táblázat: nyissa meg a táblázatkezelőben, és mentse CSV-ként.</translation>
    </message>
    <message>
        <source>Choose one of the encodings in the list.</source>
        <translation>Válasszon a listában szereplő karakterkódolásokból.</translation>
    </message>
    <message>
        <source>Look at the headings of the file and match the columns again.</source>
        <translation>Nézze meg a fájl fejlécét, és párosítsa újra az oszlopokat.</translation>
    </message>
    <message>
        <source>Import it again only if that is what you want: its sales would count twice.</source>
        <translation>Csak akkor importálja újra, ha tényleg ezt akarja: az eladásai kétszer számítanának.</translation>
    </message>
    <message>
        <source>Look who has consented and has an address, or choose another channel.</source>
        <translation>Nézze meg, kinek van hozzájárulása és címe, vagy válasszon másik csatornát.</translation>
    </message>
    <message>
        <source>Your data are safe. Start the program again; if it comes back, tell the developers.</source>
        <translation>Az adatok biztonságban vannak. Indítsa újra a programot; ha a hiba visszatér, jelezze a fejlesztőknek.</translation>
    </message>
    <message>
        <source>%1 is the owner, and a shop has an owner as long as there is a shop.</source>
        <translation>%1 a tulajdonos, és egy üzletnek mindig van tulajdonosa.</translation>
    </message>
    <message>
        <source>If somebody else owns the shop now, give the owner their name.</source>
        <translation>Ha az üzlet már másé, írja át a tulajdonos nevét.</translation>
    </message>
    <message>
        <source>“%1” still holds products.</source>
        <extracomment>%1 is the name of a category</extracomment>
        <translation>Ebben a kategóriában még vannak termékek: „%1”.</translation>
    </message>
    <message>
        <source>Something else in the shop still refers to it.</source>
        <translation>Az üzletben még hivatkozik rá valami.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>Sérült fájl: „%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1” nem olvasható.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1” nem írható.</translation>
    </message>
    <message>
        <source>The backup “%1” is not sound.</source>
        <translation>Hibás biztonsági mentés: „%1”.</translation>
    </message>
    <message>
        <source>The import of “%1” was already taken back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>„%1” importálása már vissza van vonva.</translation>
    </message>
    <message>
        <source>That is not possible.</source>
        <translation>Ez nem lehetséges.</translation>
    </message>
    <message>
        <source>That is not possible: %1</source>
        <translation>Ez nem lehetséges: %1</translation>
    </message>
    <message>
        <source>Perhaps it was moved or renamed, or its stick is not plugged in. Choose it again.</source>
        <translation>Talán áthelyezték vagy átnevezték, vagy nincs bedugva a pendrive. Válassza ki újra.</translation>
    </message>
    <message>
        <source>Export it again from the other program, and check that it has rows.</source>
        <translation>Exportálja újra a másik programból, és nézze meg, vannak-e sorai.</translation>
    </message>
    <message>
        <source>Correct that line, or export the file again.</source>
        <translation>Javítsa ki azt a sort, vagy exportálja újra a fájlt.</translation>
    </message>
    <message>
        <source>Perhaps it is not a list at all, or its lines run together. Export it again as CSV.</source>
        <translation>Talán nem is lista, vagy a sorai egybefolynak. Exportálja újra CSV-ként.</translation>
    </message>
    <message>
        <source>The file “%1” is a spreadsheet of a kind that is not read here.</source>
        <translation>Ez a táblázat olyan fajta, amelyet a program nem tud beolvasni: „%1”.</translation>
    </message>
    <message>
        <source>The file “%1” is locked with a password.</source>
        <translation>Jelszó védi ezt a fájlt: „%1”.</translation>
    </message>
    <message>
        <source>The file “%1” is no whole spreadsheet: something in it cannot be read.</source>
        <translation>Nem ép táblázat: „%1”. Valami nem olvasható benne.</translation>
    </message>
    <message>
        <source>The file “%1” holds more than %2 MB when it is unpacked.</source>
        <extracomment>%2 is a number of megabytes</extracomment>
        <translation>Kicsomagolva több mint %2 MB lenne: „%1”.</translation>
    </message>
    <message>
        <source>The file “%1” has no sheet “%2”. It has: %3.</source>
        <extracomment>A sheet of a spreadsheet; %3 is a list of names</extracomment>
        <translation>Nincs „%2” nevű munkalap itt: „%1”. Ezek vannak: %3.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as XLSX or CSV.</source>
        <translation>Nyissa meg abban a programban, amelyben készült, és mentse XLSX- vagy CSV-fájlként.</translation>
    </message>
    <message>
        <source>Open it in its own program with the password, and save it without one.</source>
        <translation>Nyissa meg a saját programjában a jelszóval, és mentse jelszó nélkül.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again, as XLSX or as CSV.</source>
        <translation>Nyissa meg a saját programjában, és mentse újra XLSX- vagy CSV-fájlként.</translation>
    </message>
    <message>
        <source>No list of a shop is so big. If this is one, save it in parts, as CSV.</source>
        <translation>Ekkora listája nincs egy boltnak. Ha mégis az, mentse részekben, CSV-ként.</translation>
    </message>
    <message>
        <source>Name one of these sheets, or none: the first one is then read.</source>
        <translation>Adja meg az egyiket ezek közül, vagy egyiket sem: akkor az elsőt olvassa be a program.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>Ez mappa, nem fájl: „%1”.</translation>
    </message>
    <message>
        <source>The file “%1” has %2 MB. This shop keeps files of up to %3 MB.</source>
        <extracomment>%2 and %3 are numbers of megabytes</extracomment>
        <translation>A fájl %2 MB méretű: „%1”. Az üzlet legfeljebb %3 MB-os fájlokat tárol.</translation>
    </message>
    <message>
        <source>“%1” is no picture, or it is damaged.</source>
        <translation>Ez nem kép, vagy megsérült: „%1”.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large: at most %2 megapixels can be read.</source>
        <extracomment>%2 is a number of megapixels</extracomment>
        <translation>Túl nagy a kép: „%1”. Legfeljebb %2 megapixel olvasható be.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Válassza ki a benne lévő fájlokat.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Válasszon másik fájlt.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture. Whatever else belongs to this person goes among the files.</source>
        <translation>Válasszon JPEG- vagy PNG-képet. Minden más a vevő fájljai közé való.</translation>
    </message>
    <message>
        <source>Make it smaller in another program, then choose it again.</source>
        <translation>Kicsinyítse le másik programban, majd válassza ki újra.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged: the end of it is missing.</source>
        <translation>„%1” kép sérült: hiányzik a vége.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Másolja át újra onnan, ahonnan származik.</translation>
    </message>
    <message>
        <source>The sheet “%1” of the file “%2” is empty. The file has: %3.</source>
        <extracomment>%1 is a sheet of a spreadsheet; %2 is a file, %3 a list of names</extracomment>
        <translation>A(z) „%1” munkalap üres itt: „%2”. Ezek vannak: %3.</translation>
    </message>
    <message>
        <source>There are no goods on it yet.</source>
        <translation>Még nincs rajta áru.</translation>
    </message>
    <message>
        <source>This order was sent, closed or cancelled in the meantime.</source>
        <translation>Ezt a rendelést időközben elküldték, lezárták vagy törölték.</translation>
    </message>
    <message>
        <source>This order was not sent yet.</source>
        <translation>Ezt a rendelést még nem küldték el.</translation>
    </message>
    <message>
        <source>Some of these goods have come already: %1.</source>
        <translation>Ezekből az árukból már érkezett: %1.</translation>
    </message>
    <message>
        <source>The order %1 went to another supplier.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>A(z) %1 rendelés másik beszállítóhoz ment.</translation>
    </message>
    <message>
        <source>The quantity of %1 is not possible.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Ez a mennyiség nem lehetséges: %1.</translation>
    </message>
    <message>
        <source>There is not enough of “%1”: only %2.</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>Nincs elég ebből: „%1”. Csak ennyi van: %2.</translation>
    </message>
    <message>
        <source>There is not enough of “%1”: only %2 in “%3”.</source>
        <extracomment>%1 is a product, %2 a quantity, %3 a place where goods lie</extracomment>
        <translation>Nincs elég ebből: „%1”. Itt: „%3” csak ennyi van: %2.</translation>
    </message>
    <message>
        <source>“%1” is only sold whole: %2 is not possible.</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>„%1” csak egészben adható el: %2 nem lehet.</translation>
    </message>
    <message>
        <source>This shop keeps no stock yet.</source>
        <translation>Az üzlet még nem vezet készletet.</translation>
    </message>
    <message>
        <source>Enter first what came in, or count it. What happens below zero is set under Settings.</source>
        <translation>Előbb rögzítse, ami beérkezett, vagy leltározza. Hogy mi történjen nulla alatt, a Beállításokban adható meg.</translation>
    </message>
    <message>
        <source>Switch it on first, on the page “Stock”.</source>
        <translation>Előbb kapcsolja be a „Készlet” oldalon.</translation>
    </message>
    <message>
        <source>The file “%1” has no contact cards in it.</source>
        <translation>A(z) „%1” fájlban nincsenek névjegykártyák.</translation>
    </message>
    <message>
        <source>Leave the format open: what the file is will be seen by itself.</source>
        <translation>Hagyja nyitva a formátumot: a fájl fajtája magától kiderül.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit under Settings, Files.</source>
        <translation>Kicsinyítse le, vagy emelje a határt a Beállításokban: „Fájlok”.</translation>
    </message>
    <message>
        <source>Choose what the file holds (sales, customers, products, suppliers …) and match its columns.</source>
        <translation>Válassza ki, mi van a fájlban (eladások, vevők, termékek, beszállítók …), és párosítsa az oszlopait.</translation>
    </message>
    <message>
        <source>The day %1 is not possible here.</source>
        <translation>Ez a nap itt nem lehetséges: %1.</translation>
    </message>
    <message>
        <source>This day is not possible here.</source>
        <translation>Ez a nap itt nem lehetséges.</translation>
    </message>
    <message>
        <source>The quantity %1 is not possible here.</source>
        <translation>Ez a mennyiség itt nem lehetséges: %1.</translation>
    </message>
    <message>
        <source>This price is not possible here.</source>
        <translation>Ez az ár itt nem lehetséges.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%Ln have no e-mail address</source>
        <translation>
            <numerusform>%Ln fő e-mail-cím nélkül</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no phone number</source>
        <translation>
            <numerusform>%Ln fő telefonszám nélkül</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address</source>
        <translation>
            <numerusform>%Ln fő postacím nélkül</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have neither e-mail address nor phone number</source>
        <translation>
            <numerusform>%Ln fő e-mail-cím és telefonszám nélkül</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>E-mailben</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>SMS-ben</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Postán</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonon</translation>
    </message>
    <message>
        <source>In social networks</source>
        <translation>Közösségi oldalon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have said no</source>
        <translation>
            <numerusform>%Ln fő nemet mondott</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not said yes</source>
        <translation>
            <numerusform>%Ln fő nem mondott igent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, for the shop alone</source>
        <translation>
            <numerusform>%Ln fő, csak belső használatra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address</source>
        <translation>
            <numerusform>%Ln fő igent mondott, és van e-mail-címe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a phone number</source>
        <translation>
            <numerusform>%Ln fő igent mondott, és van telefonszáma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a postal address</source>
        <translation>
            <numerusform>%Ln fő igent mondott, és van postacíme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address or phone</source>
        <translation>
            <numerusform>%Ln fő igent mondott, és van e-mail-címe vagy telefonja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers look wrong</source>
        <translation>
            <numerusform>%Ln telefonszám hibásnak látszik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses look wrong</source>
        <translation>
            <numerusform>%Ln cím hibásnak látszik</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in it has said no to e-mail.</source>
        <translation>Senki sem mondott benne nemet az e-mailre.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to SMS.</source>
        <translation>Senki sem mondott benne nemet az SMS-re.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to post.</source>
        <translation>Senki sem mondott benne nemet a postára.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to calls.</source>
        <translation>Senki sem mondott benne nemet a hívásra.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to social networks.</source>
        <translation>Senki sem mondott benne nemet a közösségi oldalakra.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people, for the shop alone</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln fő, csak belső használatra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln fő</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>First steps</source>
        <translation>Első lépések</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Egyetlen fájl</translation>
    </message>
    <message>
        <source>Everything of a shop is in one file. Copy it, and you have copied the shop.</source>
        <translation>Az üzlet minden adata egyetlen fájlban van. Aki ezt lemásolja, az egész üzletet lemásolta.</translation>
    </message>
    <message>
        <source>Bring in what you have</source>
        <translation>Hozza be, ami megvan</translation>
    </message>
    <message>
        <source>See who comes</source>
        <translation>Lássa, ki jön</translation>
    </message>
    <message>
        <source>Customers shows who comes how often, what they spend, and who has stopped coming.</source>
        <translation>A „Vevők” oldal megmutatja, ki milyen gyakran jön, mennyit költ, és ki maradt el.</translation>
    </message>
    <message>
        <source>Write to the right people</source>
        <translation>Írjon annak, akit érdekel</translation>
    </message>
    <message>
        <source>A segment gathers people by what they did. Export it, and you have the list to mail, without those who have not agreed to it.</source>
        <translation>A vevőcsoport aszerint gyűjti össze a vevőket, hogy mit tettek. Exportálja, és kész a lista a küldéshez, azok nélkül, akik nem járultak hozzá.</translation>
    </message>
    <message>
        <source>Keep it up</source>
        <translation>Tartsa naprakészen</translation>
    </message>
    <message>
        <source>A sale is entered in a few keys from any page. So the figures stay fresh.</source>
        <translation>Egy eladás bármelyik oldalról néhány billentyűvel rögzíthető. Így az adatok mindig frissek.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Vevők</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Vevő keresése</translation>
    </message>
    <message>
        <source>Type a few letters of a name, a phone number, an e-mail address or a city. Accents, capitals and the alphabet do not matter: “giorgos” finds Γιώργος, “natalia” finds Наталья.</source>
        <translation>Elég néhány betű a névből, a telefonszámból, az e-mail-címből vagy a településből. Az ékezet, a nagybetű és az ábécé nem számít: a „giorgos” beírására Γιώργος, a „natalia” beírására Наталья is előkerül.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>A lista szűkítése</translation>
    </message>
    <message>
        <source>Arrange the columns</source>
        <translation>Az oszlopok elrendezése</translation>
    </message>
    <message>
        <source>Click a heading to sort, drag it to move the column, and choose the columns with the button beside the search field. The list stays as you leave it.</source>
        <translation>Kattintásra a fejléc rendez, húzásra az oszlop áthelyezhető, a keresőmező melletti gombbal pedig az oszlopok választhatók ki. A lista úgy marad, ahogy hagyta.</translation>
    </message>
    <message>
        <source>Look at one person</source>
        <translation>Egy vevő közelebbről</translation>
    </message>
    <message>
        <source>Beside the list stands what you know: figures, favourites, consent, and everything that happened, the newest first. The three dots hold the history of every change.</source>
        <translation>A lista mellett áll minden, amit tudni lehet: adatok, kedvencek, hozzájárulás és minden, ami történt, a legújabb legelöl. A három pont mögött az összes változás megtalálható.</translation>
    </message>
    <message>
        <source>Do something with several</source>
        <translation>Több vevő egyszerre</translation>
    </message>
    <message>
        <source>Choose several with Shift or Ctrl, or all with Ctrl+A: tag them, record consent, print a call list, export them, or put them into the bin. Undo takes all of it back in one step.</source>
        <translation>Jelöljön ki többet (Shift vagy Ctrl) vagy mindet (Ctrl+A): címkézze fel őket, rögzítse a hozzájárulást, nyomtasson hívólistát, exportálja vagy tegye őket a lomtárba. Mindez egy lépésben visszavonható.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Eladások</translation>
    </message>
    <message>
        <source>Enter a sale</source>
        <translation>Eladás rögzítése</translation>
    </message>
    <message>
        <source>Type the customer, or leave the field empty for a walk-in sale. Then type the amount, or choose products, and press Enter.</source>
        <translation>Írja be a vevőt, vagy névtelen eladásnál hagyja üresen a mezőt. Utána írja be az összeget, vagy válasszon termékeket, és nyomja meg az Entert.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Visszáruk</translation>
    </message>
    <message>
        <source>“Everything came back” in the menu of a sale enters its return. For a part of it, enter a document of the kind “Return”.</source>
        <translation>Az eladás menüjében a „Minden visszajött” rögzíti a visszárut. Ha csak egy része jött vissza, rögzítsen „Visszáru” típusú bizonylatot.</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Bizonylat keresése</translation>
    </message>
    <message>
        <source>Type its number, or filter by days, customer, product, category or country. The sum over the list follows the filters.</source>
        <translation>Írja be a számát, vagy szűrjön nap, vevő, termék, kategória vagy ország szerint. A lista fölötti összeg követi a szűrőket.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekciók</translation>
    </message>
    <message>
        <source>Write-offs and mended sums are neither sales nor returns: they count in sums, never as a visit.</source>
        <translation>A leírások és a helyesbített összegek se nem eladások, se nem visszáruk: az összegekben számítanak, látogatásnak soha.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Termékek</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Termék keresése</translation>
    </message>
    <message>
        <source>Type a part of its name, its code or its barcode, or choose a category.</source>
        <translation>Írja be a neve egy részét, a kódját vagy a vonalkódját, vagy válasszon kategóriát.</translation>
    </message>
    <message>
        <source>Look at one product</source>
        <translation>Egy termék közelebbről</translation>
    </message>
    <message>
        <source>Beside the list stands what it costs, how much of it was sold, what it brought in, and who buys it. “Show its sales” lists the documents.</source>
        <translation>A lista mellett látszik, mennyibe kerül, mennyi fogyott belőle, mennyit hozott, és ki veszi. Az „Eladások megjelenítése” felsorolja a bizonylatokat.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategóriák</translation>
    </message>
    <message>
        <source>“Categories…” makes, renames and removes them. A category can hold others; whoever asks for the upper one means those below it too.</source>
        <translation>A „Kategóriák…” gombbal kategória hozható létre, nevezhető át vagy vehető el. Egy kategóriában lehetnek további kategóriák is; aki a felsőt választja, az alatta lévőket is kéri.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Vevőcsoportok</translation>
    </message>
    <message>
        <source>Each condition shows how many people it is true for, and the total stands above. In a group, all, any or none of the conditions must be true, and groups can stand in groups.</source>
        <translation>Minden feltétel megmutatja, hány főre igaz, a teljes létszám pedig felül látszik. Egy feltételblokknál megadható, hogy a feltételek közül mind, legalább egy vagy egyik sem legyen igaz, és blokkban is lehet blokk.</translation>
    </message>
    <message>
        <source>Why is somebody in it?</source>
        <translation>Miért van benne valaki?</translation>
    </message>
    <message>
        <source>Find a person under the list: each condition is shown with this person’s own figures.</source>
        <translation>Keressen meg valakit a lista alatt: minden feltétel az ő saját adataival látszik.</translation>
    </message>
    <message>
        <source>Keep a segment</source>
        <translation>A vevőcsoport megőrzése</translation>
    </message>
    <message>
        <source>Save it under a name. It stays alive: its people are looked for anew each time, as of today. Copy a ready-made one to change it.</source>
        <translation>Mentse el névvel. Folyamatosan frissül: a tagjait a program minden alkalommal a mai nap szerint keresi ki újra. A beépített csoportot másolja le, ha módosítani szeretné.</translation>
    </message>
    <message>
        <source>Export for mailing</source>
        <translation>Exportálás csoportos küldéshez</translation>
    </message>
    <message>
        <source>The file holds only people who have said yes to the channel and have an address for it; the others are counted with the reason. Choose a spreadsheet, plain CSV for other programs, or Mailchimp.</source>
        <translation>A fájlba csak az kerül, aki igent mondott a csatornára, és van hozzá címe; a többieket a program az okkal együtt megszámolja. Választható táblázatkezelő, egyszerű CSV más programokhoz vagy Mailchimp.</translation>
    </message>
    <message>
        <source>For the shop’s own use</source>
        <translation>Belső használatra</translation>
    </message>
    <message>
        <source>The tick for the shop’s own use takes everybody, whatever they agreed to. Every export goes down in the register with its day and number of people.</source>
        <translation>A „Saját használatra, nem levelezéshez” pipa mindenkit bevesz, hozzájárulástól függetlenül. Minden exportálás bekerül az exportnaplóba a nappal és a létszámmal.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Kimutatások</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Mi számít bele</translation>
    </message>
    <message>
        <source>Everything sold, less returns and corrections, over the days that you choose. Sales without a customer count as well; what lies in the bin does not.</source>
        <translation>Minden eladás a kiválasztott napokon, a visszáruk és a korrekciók levonásával. A névtelen eladások is beleszámítanak; ami a lomtárban van, az nem.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Közelebbről</translation>
    </message>
    <message>
        <source>A click on a bar shows the documents behind it. “A year before” sets the same time of last year beside it, and a category or a country can be looked at alone.</source>
        <translation>A diagram egy oszlopára kattintva láthatók a mögötte lévő bizonylatok. Az „Egy évvel korábban” mellé teszi az előző év azonos időszakát, és egy kategória vagy ország külön is megnézhető.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Vigye magával</translation>
    </message>
    <message>
        <source>“Save as” writes the table for a spreadsheet, the chart as a picture, or both as PDF; “Print…” prints them.</source>
        <translation>A „Mentés másként” a táblázatot táblázatkezelőhöz, a diagramot képként, vagy mindkettőt PDF-ként menti; a „Nyomtatás…” kinyomtatja őket.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Milyen fájlok</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Oszlopok</translation>
    </message>
    <message>
        <source>They are guessed from their names in six languages and remembered for the next time. Say above a column what it holds if the guess is wrong.</source>
        <translation>A program a nevükből találja ki őket hat nyelven, és legközelebbre megjegyzi. Ha téved, adja meg az oszlop fölött, mi van benne.</translation>
    </message>
    <message>
        <source>Who is there already</source>
        <translation>Ami már megvan</translation>
    </message>
    <message>
        <source>People, products and documents that are in the shop are found by their code, e-mail, phone or name. You choose whether they are left alone, filled in or replaced; a blank never overwrites.</source>
        <translation>Az üzletben már meglévő vevőket, termékeket és bizonylatokat a program a kód, az e-mail, a telefon vagy a név alapján találja meg. Kiválasztható, hogy maradjanak, kiegészüljenek vagy lecserélődjenek; üres mező sosem ír felül.</translation>
    </message>
    <message>
        <source>Trial first</source>
        <translation>Előbb a próba</translation>
    </message>
    <message>
        <source>Before anything is written you see how many lines would be created, changed, skipped and sent back. Lines that could not be taken can be saved with the reason, mended and imported again.</source>
        <translation>Mielőtt bármi bekerülne, látszik, hány sor jönne létre, módosulna, maradna ki vagy lenne elutasítva. Az elutasított sorok az okkal együtt menthetők, kijavíthatók és újra importálhatók.</translation>
    </message>
    <message>
        <source>Sales of a till or e-shop</source>
        <translation>Pénztárgép vagy webáruház eladásai</translation>
    </message>
    <message>
        <source>Lines with the same document number become one document. A number that begins with C, or only negative quantities, is a return; a price of 0 or a correction of debt without a customer is no sale; a priced line without a customer is a walk-in sale.</source>
        <translation>Az azonos bizonylatszámú sorokból egy bizonylat lesz. A C-vel kezdődő szám vagy a csupa negatív mennyiség visszáru; a 0 ár vagy a tartozás vevő nélküli helyesbítése nem eladás; az árral szereplő, vevő nélküli sor névtelen eladás.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>“Undo this import” takes all of it back, also weeks later. What was changed or used since stays, and is named.</source>
        <translation>Az „Importálás visszavonása” hetekkel később is mindent visszavon. Ami azóta módosult vagy használatban van, az megmarad, és a program meg is nevezi.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Munkatársak</translation>
    </message>
    <message>
        <source>Say who works here and who is at work on this computer: everything that is entered goes down under that name. “Who did what…” lists it.</source>
        <translation>Adja meg, kik a munkatársak, és ki dolgozik most ezen a gépen: minden bejegyzés ezen a néven kerül be. A „Ki mit csinált…” ezt sorolja fel.</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Áfakulcsok</translation>
    </message>
    <message>
        <source>Prices hold their VAT. New products and imports take the usual rate; a rate that is changed leaves what was sold as it was.</source>
        <translation>Az árak áfával értendők. Az új termékek és az importált tételek a szokásos kulcsot kapják; ha egy kulcs változik, ami már elkelt, marad, ahogy volt.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Nyelv és színek</translation>
    </message>
    <message>
        <source>Both change at once, without a new start, and nothing that is being typed is lost.</source>
        <translation>Mindkettő azonnal vált, újraindítás nélkül, és semmi sem vész el abból, amit épp beír.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Mit jelentenek az adatok</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Látogatás</translation>
    </message>
    <message>
        <source>A day on which somebody bought. Returns and corrections are none.</source>
        <translation>Az a nap, amelyen valaki vásárolt. A visszáru és a korrekció nem az.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Elköltve</translation>
    </message>
    <message>
        <source>Everything that was bought, less what came back.</source>
        <translation>Minden vásárlás összege, a visszáru levonásával.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Átlagos kosárérték</translation>
    </message>
    <message>
        <source>What was spent, divided by the number of sales.</source>
        <translation>Az elköltött összeg osztva az eladások számával.</translation>
    </message>
    <message>
        <source>Usually every</source>
        <translation>Jellemző időköz</translation>
    </message>
    <message>
        <source>The usual gap between two visits: the median, from three visits on. With fewer visits Tefter says that they are too few to say.</source>
        <translation>A két látogatás között szokásosan eltelt idő: a középső érték, legalább három látogatásból. Kevesebb látogatásnál a Tefter azt írja, hogy túl kevés az adat.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Késik</translation>
    </message>
    <message>
        <source>Silent for longer than one and a half times the usual gap. Probably lost: for longer than four times, and for more than 90 days.</source>
        <translation>A jellemző időköz másfélszeresénél régebben járt itt utoljára. Valószínűleg már nem jön: a négyszeresénél is régebben járt itt, és több mint 90 napja.</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFM-besorolás</translation>
    </message>
    <message>
        <source>How recently, how often and for how much somebody bought, each from 1 to 5: 5 is the best fifth of all who have bought. Who ties shares the better group.</source>
        <translation>Mikor utoljára, milyen gyakran és mennyiért vásárolt valaki, mindegyik 1-től 5-ig: az 5 a vásárlók legjobb ötödét jelenti. Holtversenyben mindenki a jobb besorolást kapja.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>One box for everything</source>
        <translation>Egy mező mindenhez</translation>
    </message>
    <message>
        <source>The box at the top finds people, products, documents, segments and pages, and runs commands: type what you want to do.</source>
        <translation>A felső mező vevőket, termékeket, bizonylatokat, vevőcsoportokat és oldalakat talál meg, és parancsokat is végrehajt: írja be, mit szeretne.</translation>
    </message>
    <message>
        <source>As you type it</source>
        <translation>Ahogy beírja</translation>
    </message>
    <message>
        <source>The first letter is enough. Accents, capitals, the order of words and the alphabet do not matter, and every kind of digits is understood.</source>
        <translation>Elég az első betű. Az ékezet, a nagybetű, a szórend és az ábécé nem számít, és a program mindenféle számjegyet megért.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Hozzájárulás</translation>
    </message>
    <message>
        <source>Who is written to</source>
        <translation>Kinek lehet írni</translation>
    </message>
    <message>
        <source>A mailing goes only to people who have said yes to that channel and have an address for it. Who has said no is always left out, and counted.</source>
        <translation>A csoportos küldés csak azokhoz megy, akik igent mondtak a csatornára, és van hozzá címük. Aki nemet mondott, mindig kimarad, és a program meg is számolja.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Mi marad meg</translation>
    </message>
    <message>
        <source>Undo and history</source>
        <translation>Visszavonás és változások</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Lépésről lépésre</translation>
    </message>
    <message>
        <source>Everything that is entered or changed can be taken back and done again, also after the program was closed. The line at the foot says what would be taken back.</source>
        <translation>Minden bejegyzés és módosítás visszavonható és újra elvégezhető, a program bezárása után is. Az alsó sor mutatja, mi lenne visszavonva.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Változások</translation>
    </message>
    <message>
        <source>Every person, product and document keeps who changed what, when, and what stood there before.</source>
        <translation>Minden vevőnél, terméknél és bizonylatnál megmarad, ki mit módosított, mikor, és mi állt ott előtte.</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>A lomtár</translation>
    </message>
    <message>
        <source>What is put into the bin can be taken out again. Nobody in the bin is counted, shown or written to.</source>
        <translation>Ami a lomtárba kerül, onnan ki is vehető. A lomtárban lévők nem számítanak, nem látszanak, és megkeresést sem kapnak.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Biztonsági mentések</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Automatikusan</translation>
    </message>
    <message>
        <source>Tefter makes a checked copy once a day, and before it takes an import back. Settings lists them, and any of them can be restored.</source>
        <translation>A Tefter naponta egyszer, és az importálás visszavonása előtt is ellenőrzött másolatot készít. A Beállítások felsorolja őket, és bármelyik visszaállítható.</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>Más helyre</translation>
    </message>
    <message>
        <source>“Copy the shop to…” makes a whole copy, on a stick for instance. It can be opened like any shop.</source>
        <translation>„Az üzlet másolása ide…” teljes másolatot készít, például pendrive-ra. Ugyanúgy megnyitható, mint bármely üzlet.</translation>
    </message>
    <message>
        <source>Enter something new on this page</source>
        <translation>Új bejegyzés ezen az oldalon</translation>
    </message>
    <message>
        <source>Change what is chosen; on the sales page, enter a sale</source>
        <translation>A kijelölt módosítása; az eladások oldalán új eladás</translation>
    </message>
    <message>
        <source>Put what is chosen into the bin</source>
        <translation>A kijelöltek lomtárba helyezése</translation>
    </message>
    <message>
        <source>Choose everything in the list</source>
        <translation>Minden kijelölése a listában</translation>
    </message>
    <message>
        <source>Save a form from any of its fields</source>
        <translation>Űrlap mentése bármelyik mezőjéből</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>A kimutatás nyomtatása</translation>
    </message>
    <message>
        <source>Close, or empty the search field</source>
        <translation>Bezárás, vagy a keresőmező kiürítése</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Billentyűzet</translation>
    </message>
    <message>
        <source>Conditions as text</source>
        <translation>Feltételek szövegként</translation>
    </message>
    <message>
        <source>How they are written</source>
        <translation>Hogyan kell leírni</translation>
    </message>
    <message>
        <source>A segment is also a text, the same in the window and on the command line. all( ), any( ) and none( ) put conditions together, parted by commas. Each condition with an example:</source>
        <translation>A vevőcsoport szöveg is, ugyanaz az ablakban és a parancssorban. Az all( ), az any( ) és a none( ) fogja össze a vesszővel elválasztott feltételeket. Minden feltétel egy példával:</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>Kiket keres?</translation>
    </message>
    <message>
        <source>A month that is still running</source>
        <translation>A még tartó hónap</translation>
    </message>
    <message>
        <source>It is held against the same days of last year, so that the two may be compared; so is a week, a quarter or a year, and one that the chosen days cut.</source>
        <translation>Az előző év azonos napjaival vetjük össze, hogy a kettő összehasonlítható legyen; ugyanígy a hetet, a negyedévet és az évet, és azt is, amelyet a választott napok elvágnak.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Naptár</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Mi közeleg</translation>
    </message>
    <message>
        <source>The coming weeks show birthdays, name days, important dates and public holidays. A click opens the person.</source>
        <translation>A következő hetek születésnapjai, névnapjai, fontos dátumai és ünnepnapjai láthatók. Kattintásra megnyílik a személy.</translation>
    </message>
    <message>
        <source>Whom to contact how</source>
        <translation>Kit hogyan lehet elérni</translation>
    </message>
    <message>
        <source>Beside each name stand the ways to which the person has said yes and for which there is an address or a number.</source>
        <translation>Minden név mellett azok a csatornák állnak, amelyekhez a személy hozzájárult, és amelyekhez van cím vagy szám.</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Névnapok</translation>
    </message>
    <message>
        <source>They are found from the first name and its usual short forms, by the calendar of the person’s language or of the shop’s country: Greek, Hungarian, Polish or Russian. Correct one in the form of the person.</source>
        <translation>A program a keresztnévből és szokásos becézéseiből állapítja meg őket, a személy nyelvének vagy az üzlet országának naptára szerint: görög, magyar, lengyel vagy orosz. A személy űrlapján javíthatók.</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Fontos dátumok</translation>
    </message>
    <message>
        <source>The form of a person takes weddings, journeys and any others. The year may be left out; a 29 February or a 31st moves to another day or is left out, as you say.</source>
        <translation>A személy űrlapja felvesz esküvőt, utazást és bármi mást. Az év elhagyható; a február 29. vagy a 31. nap áttevődik vagy kimarad, ahogyan be van állítva.</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Kétszer felvéve</translation>
    </message>
    <message>
        <source>“Find duplicates” lists people who may be here twice, with the reasons. Side by side you choose what stays; everything else of both is kept. The three dots of the person take a merge apart again, also much later.</source>
        <translation>A „Kettőzött bejegyzések keresése” megmutatja, kik szerepelhetnek kétszer, és miért. Egymás mellett kiválasztható, mi maradjon; minden más mindkettőből megmarad. A vevő három pontja alatt az összevonás később is visszavonható.</translation>
    </message>
    <message>
        <source>Tables as text, such as CSV, spreadsheets (XLSX), the cards of an address book (vCard), or a table copied from a spreadsheet. Exports of WooCommerce, Shopify and PrestaShop are recognised. Encoding and separator are found; if letters look wrong, choose another encoding, and the table shows it at once.</source>
        <translation>Szöveges táblázat (például CSV), XLSX-táblázat, egy címjegyzék névjegyei (vCard) vagy táblázatkezelőből másolt táblázat. A WooCommerce, a Shopify és a PrestaShop exportját a program felismeri. A kódolást és az elválasztójelet is megtalálja; ha hibásak a betűk, válasszon másik kódolást, és a táblázat rögtön mutatja.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Napok</translation>
    </message>
    <message>
        <source>A year of two digits is one up to 2049, and in a birthday one that has been: 84 is 1984. Days of the Persian calendar are known by their year. A day that does not exist is sent back with its line.</source>
        <translation>A kétjegyű év legfeljebb 2049, születésnapnál pedig már elmúlt év: a 84 jelentése 1984. A perzsa naptár napjai az évükről ismerhetők fel. A nem létező nap a sorával együtt kimarad.</translation>
    </message>
    <message>
        <source>The chips above the list show regulars, those who are overdue, or birthdays soon; “+ Filter” adds tags, places, consent, the people of a segment, and the bin.</source>
        <translation>A lista fölötti gombok a törzsvevőket, a késlekedőket vagy a közelgő születésnapokat mutatják; a „+ Szűrő” címkét, helyet, hozzájárulást, egy vevőcsoport tagjait és a lomtárat adja hozzá.</translation>
    </message>
    <message>
        <source>Jot something down</source>
        <translation>Gyors megjegyzés</translation>
    </message>
    <message>
        <source>Write it in the line above the timeline and press Enter. The note stands in the timeline with its day; a click opens it to be changed or removed. The buttons above narrow the timeline to sales, notes, consents or changes.</source>
        <translation>Írja be az előzmények fölötti sorba, és nyomjon Entert. A megjegyzés a napjával együtt az előzmények között áll; kattintásra megnyílik, módosítható vagy törölhető. A fölötte lévő gombokkal az előzmények vásárlásokra, megjegyzésekre, hozzájárulásokra vagy változásokra szűkíthetők.</translation>
    </message>
    <message>
        <source>Who belongs together</source>
        <translation>Kik tartoznak össze</translation>
    </message>
    <message>
        <source>Under “Relations” stand family, household, where somebody works, and who sent whom. A relation is entered once and stands on both pages.</source>
        <translation>A „Kapcsolatok” alatt látszik a család, a háztartás, hogy ki hol dolgozik, és ki kit ajánlott. Egy kapcsolatot egyszer kell felvenni, mindkét oldalon megjelenik.</translation>
    </message>
    <message>
        <source>Who looks after whom</source>
        <translation>Ki kivel foglalkozik</translation>
    </message>
    <message>
        <source>Give somebody of the staff the care of a customer in the form, or of many at once with “Put in charge…”. The list then shows and filters by it.</source>
        <translation>Az űrlapon egy vevőt, a „Felelős kijelölése…” paranccsal egyszerre sok vevőt is egy munkatárs gondjaira bízhat. A lista ezután mutatja és szűri is.</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Személyiségtípus</translation>
    </message>
    <message>
        <source>One of 16 types named by four letters, from INTJ to ESFP. It is a remark for those who like it: no figure and no advice of the program comes from it.</source>
        <translation>A 16 típus egyike, négy betűvel, INTJ-től ESFP-ig. Megjegyzés azoknak, akik szeretik: a program semmilyen adatot és tanácsot nem vezet le belőle.</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Fénykép és fájlok</translation>
    </message>
    <message>
        <source>The round picture takes a photo of the person. Drop papers on the page, or add them under “Files”: they are kept inside the shop, and every backup has them.</source>
        <translation>A kerek képre a vevő fényképe kerülhet. Húzza az iratokat az oldalra, vagy adja hozzá őket a „Fájlok” alatt: az üzlet fájljában maradnak, és minden biztonsági mentésben benne vannak.</translation>
    </message>
    <message>
        <source>Every yes and no with its day, its wording and where it came from; the paper that proves it can be attached.</source>
        <translation>Minden igen és nem a napjával, a szövegével és azzal, hogyan érkezett; az igazoló irat is csatolható.</translation>
    </message>
    <message>
        <source>Take a list along</source>
        <translation>A lista fájlban</translation>
    </message>
    <message>
        <source>“Export this list…” under the columns writes the list as it is shown: its columns, its order, its filter. It is for the shop’s own use, and the register says so. Products, sales and the calendar have it too.</source>
        <translation>Az oszlopok alatti „Ennek a listának az exportálása…” úgy írja ki a listát, ahogy látszik: az oszlopaival, a sorrendjével, a szűrésével. A bolt saját használatára szól, és a nyilvántartás ezt jelzi. Megvan a termékeknél, az eladásoknál és a naptárban is.</translation>
    </message>
    <message>
        <source>Cards for a phone</source>
        <translation>Névjegyek a telefonra</translation>
    </message>
    <message>
        <source>Cards (vCard) take every phone, address and date along; cards for the shop’s own use also the note, the relations and the photo. Code, tax number, interests and own fields are kept by no other address book: they come back only where this program reads the cards.</source>
        <translation>A névjegyek (vCard) minden telefont, címet és dátumot magukkal visznek; a bolt saját használatára készülők a megjegyzést, a kapcsolatokat és a fényképet is. A kódot, az adószámot, az érdeklődést és a saját mezőket más címjegyzék nem őrzi meg: csak ott térnek vissza, ahol ez a program olvassa be a névjegyeket.</translation>
    </message>
    <message>
        <source>Newsletters</source>
        <translation>Hírlevelek</translation>
    </message>
    <message>
        <source>Where the newsletter column of an e-shop says yes, a consent is entered. A no withdraws a consent that was given, and says nothing of anybody else. In a column of consents a no is always a withdrawal.</source>
        <translation>Ahol a webáruház hírlevél oszlopában „igen” áll, a hozzájárulás bekerül. A „nem” visszavonja a korábban megadott hozzájárulást, másokról viszont nem mond semmit. A hozzájárulások oszlopában a „nem” mindig visszavonás.</translation>
    </message>
    <message>
        <source>Buyers of an e-shop</source>
        <translation>Webáruház vásárlói</translation>
    </message>
    <message>
        <source>The orders of an e-shop can be taken as customers too: say above the table that the lines are customers. Each buyer comes in once, with the address on the bill.</source>
        <translation>Egy webáruház rendelései vevőként is átvehetők: a táblázat fölött adja meg, hogy a sorok vevők. Minden vásárló egyszer kerül be, a számlázási címével.</translation>
    </message>
    <message>
        <source>Orders of an e-shop</source>
        <translation>Webáruház rendelései</translation>
    </message>
    <message>
        <source>Orders that were cancelled, refunded or not paid are no sales and go back with the reason; import them again once they are paid. Discounts are taken off the lines, so that a document comes to what was paid for its goods. Shipping is not taken.</source>
        <translation>A lemondott, visszatérített vagy ki nem fizetett rendelések nem eladások, ezért az okkal együtt kimaradnak; ha kifizették őket, importálja újra. A kedvezmények le vannak vonva a tételekből, így a bizonylat annyi, amennyit az áruért fizettek. A szállítási díj kimarad.</translation>
    </message>
    <message>
        <source>Reduce a price</source>
        <translation>Ár csökkentése</translation>
    </message>
    <message>
        <source>“Reduce the price…” in the menu of a product sets a lower price from one day to another. Sales of these days take it by themselves. The lowest price of the 30 days before stands beside it and on the labels, as the law asks for.</source>
        <translation>A termék menüjének „Ár csökkentése…” pontja egyik naptól a másikig alacsonyabb árat ad meg. E napok eladásai maguktól ezt veszik át. A megelőző 30 nap legalacsonyabb ára mellette és a címkéken is ott áll, ahogy a törvény kéri.</translation>
    </message>
    <message>
        <source>A VAT rate that changes</source>
        <translation>Változó áfakulcs</translation>
    </message>
    <message>
        <source>In the settings, change the rate and give the day. Sales from that day on have the new rate, earlier ones keep the old.</source>
        <translation>A beállításokban módosítsa a kulcsot, és adja meg a napot. Az attól a naptól kezdődő eladások az új kulcsot kapják, a korábbiak megtartják a régit.</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Vonalkódok</translation>
    </message>
    <message>
        <source>A wrong last digit is told, never refused. A scan is found even where the keyboard stands in another language; where two products share a barcode, you are asked which one is meant.</source>
        <translation>A hibás utolsó számjegyet a program jelzi, de sosem utasítja el. A beolvasott kód akkor is előkerül, ha a billentyűzet más nyelven áll; ha két terméknek közös a vonalkódja, a program megkérdezi, melyikre gondolt.</translation>
    </message>
    <message>
        <source>Sizes and colours</source>
        <translation>Méretek és színek</translation>
    </message>
    <message>
        <source>“Make variants…” makes every combination in one step; each is a product of its own.</source>
        <translation>A „Változatok készítése…” egy lépésben minden párosítást elkészít; mindegyik önálló termék.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Choose products and press “Labels…”. On a sheet that is partly used, click the first free place.</source>
        <translation>Jelöljön ki termékeket, és nyomja meg a „Címkék…” gombot. Részben felhasznált íven kattintson az első szabad helyre.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Készlet</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ami megvan</translation>
    </message>
    <message>
        <source>It is the sum of what came and went: receipts, sales, returns, losses, what was carried from place to place, and counts. The figure itself is never typed in.</source>
        <translation>A bejött és kiment áru összege: bevételezés, eladás, visszáru, veszteség, átvitel egyik helyről a másikra és leltár. Magát a számot soha nem kell beírni.</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Amennyit ér</translation>
    </message>
    <message>
        <source>The average cost moves with every receipt at a cost of its own; all else goes at the average. A day in the field above the list shows what was there at its end, and what it was worth. What a line of a sale cost stays as it was on that day.</source>
        <translation>Az átlagos bekerülési ár minden olyan bevételezéssel változik, amelynek saját ára van; minden más az átlagon mozog. A lista fölötti mezőbe írt nap megmutatja, mi volt meg a végén, és mennyit ért. Egy eladott tétel bekerülési ára olyan marad, amilyen aznap volt.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Leltárak</translation>
    </message>
    <message>
        <source>Scan or choose a product, type how many, press Enter. Scanning again adds up. What was to be there stays hidden until you ask for it; a sheet to write on can be printed. Nothing changes before the count is booked, and a receipt that is entered later for an earlier day changes the difference, never what was counted.</source>
        <translation>Olvassa be vagy válassza ki a terméket, írja be, mennyi, és nyomjon Entert. Az újabb beolvasás hozzáadódik. Hogy mennyinek kellene lennie, rejtve marad, amíg nem kéri; nyomtatható lap is, amelyre írni lehet. A könyvelésig semmi nem változik, és egy korábbi napra később rögzített bevételezés a különbséget módosítja, soha nem azt, amit megszámoltak.</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>Keresték, de nincs készleten</translation>
    </message>
    <message>
        <source>Note who asked for what. When it has come, it stands at the top with the phone of the customer; what is set aside is no longer free for others.</source>
        <translation>Jegyezze fel, ki mit keresett. Ha megjött, legfelül áll a vevő telefonszámával; amit félretettek, az másnak már nem szabad.</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Beszállítók</translation>
    </message>
    <message>
        <source>What a supplier is worth</source>
        <translation>Mennyit ér egy beszállító</translation>
    </message>
    <message>
        <source>“On time” and “Share delivered” look at what was due; of a part delivery, the part that came by the promised day counts. Prices are those of the same goods a year ago. Behind each figure stands on how many cases it rests; where there is none it says so and does not count in the points.</source>
        <translation>Az „Időben” és a „Leszállított hányad” az esedékes árut nézi; részszállításból az számít, ami az ígért napig jött meg. Az árak ugyanezeknek az áruknak az egy évvel korábbi áraihoz mérve. Minden mutató mellett ott áll, hány eseten alapul; ahol egy sincs, ott ezt írja, és a pontszámba nem számít bele.</translation>
    </message>
    <message>
        <source>Codes and costs</source>
        <translation>Kódok és beszerzési árak</translation>
    </message>
    <message>
        <source>“Add a product of theirs…” keeps their code, cost, case and delivery time. Each receipt brings the costs up to date.</source>
        <translation>A „Termékük hozzáadása…” megőrzi a kódjukat, az árat, a kartont és a szállítási időt. Minden bevételezés frissíti az árakat.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Rendelések</translation>
    </message>
    <message>
        <source>From the draft to the goods</source>
        <translation>A tervezettől az áruig</translation>
    </message>
    <message>
        <source>A draft has no number. “Mark as sent” gives it one, and the day on which the goods are to come. They are received in parts; when all has come the order closes by itself.</source>
        <translation>A tervezetnek nincs száma. Az „Elküldve” ad neki számot és napot, amikorra az árunak meg kell jönnie. Részletekben is bevételezhető; ha minden megjött, a rendelés magától lezárul.</translation>
    </message>
    <message>
        <source>When goods come</source>
        <translation>Amikor megjön az áru</translation>
    </message>
    <message>
        <source>A cost other than ordered is told at once and counts from then on. More than ordered is asked about, never refused. Freight and customs are spread over the lines by value.</source>
        <translation>A rendelttől eltérő árat azonnal jelzi, és attól fogva az számít. Ha több jött a rendeltnél, rákérdez, de nem utasítja vissza. A fuvar és a vám érték szerint oszlik el a sorokra.</translation>
    </message>
    <message>
        <source>What was not right</source>
        <translation>Ami nem volt rendben</translation>
    </message>
    <message>
        <source>Drop papers on the page, or add them under “Files”: they are kept inside the shop, and every backup has them. What you want to know besides gets a field in Settings, under “Own fields”; it is then in the form, in the list, and in what is imported and exported.</source>
        <translation>Húzza a papírokat az oldalra, vagy adja hozzá a „Fájlok” alatt: az üzlet fájljában maradnak, és minden biztonsági mentésben benne vannak. Amit még tudni szeretne, annak a Beállításokban, a „Saját mezők” alatt készíthet mezőt; ettől fogva ott van az űrlapon, a listában, az importálásnál és az exportálásnál.</translation>
    </message>
    <message>
        <source>Import takes sales, customers, products, suppliers or orders from a table of any program. It first shows what would happen, and every import can be taken back.</source>
        <translation>Az Importálás bármely program táblázatából átveszi az eladásokat, a vevőket, a termékeket, a beszállítókat vagy a rendeléseket. Előbb megmutatja, mi történne, és minden importálás visszavonható.</translation>
    </message>
    <message>
        <source>Files and own fields</source>
        <translation>Fájlok és saját mezők</translation>
    </message>
    <message>
        <source>Count only some</source>
        <translation>Csak néhány leltározása</translation>
    </message>
    <message>
        <source>Choose several products in the list and press “Count these…”.</source>
        <translation>Jelöljön ki több terméket a listában, majd nyomja meg: „Ezek leltározása…”.</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Másik időszak</translation>
    </message>
    <message>
        <source>The period is chosen above the figures; a quarter that is pressed in the chart becomes the period. How much each figure counts is chosen in the settings.</source>
        <translation>Az időszak a mutatók felett választható; a grafikonon megnyomott negyedév lesz az időszak. Hogy melyik mutató mennyit számít, a beállításokban adható meg.</translation>
    </message>
    <message>
        <source>What the supplier gets</source>
        <translation>Mit kap a beszállító</translation>
    </message>
    <message>
        <source>“Mark as sent” also makes the PDF, in the language of the supplier, and asks where to save it.</source>
        <translation>Az „Elküldve” a PDF-et is elkészíti a beszállító nyelvén, és megkérdezi, hová mentse.</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>Ki vár rá</translation>
    </message>
    <message>
        <source>People who asked for goods on an order are named in it, and counted in the list. When the goods have come, you are told whom to call.</source>
        <translation>Akik egy rendelés áruját keresték, azok neve a rendelésnél áll, számuk a listában. Amikor megjön az áru, megtudja, kit kell hívni.</translation>
    </message>
    <message>
        <source>Say how many were defective when you receive them; “Return the defective goods…” takes them out again, with the reason. Other goods go back from the page of the supplier.</source>
        <translation>Bevételezéskor adja meg, mennyi volt hibás; a „Hibás áru visszaküldése…” az okkal együtt kiveszi. Más áru a beszállító oldaláról küldhető vissza.</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Árrések</translation>
    </message>
    <message>
        <source>Sales and returns without VAT, less what the goods cost when they were sold; corrections stay out. Sales of unknown cost make no margin: “Cost known for” says of how much it is known. A bar or a row opens the sold lines behind it.</source>
        <translation>Eladások és visszáruk áfa nélkül, mínusz az áru bekerülési ára az eladáskor; a korrekciók kimaradnak. Az ismeretlen bekerülési árú eladásnak nincs árrése: az „Ismert a költség” oszlop mutatja, mekkora részé ismert. Egy oszlop vagy sor megnyitja a mögötte álló tételeket.</translation>
    </message>
    <message>
        <source>What lies in stock</source>
        <translation>Ami készleten van</translation>
    </message>
    <message>
        <source>The value is what is there times its average cost. “Stock turn” holds what was sold against what lay there on average: “Yearly margin on stock” of 100% means that the goods earn in a year as much as lies in them. “Dead stock” is what was not sold for as long as you say.</source>
        <translation>Az érték a mennyiség szorozva az átlagárral. A „Készletforgás” az eladást veti össze az átlagos készlettel: a 100%-os „Éves árrés a készleten” azt jelenti, hogy az áru egy év alatt annyit hoz, amennyi pénz benne áll. „Holt készlet” az, ami a megadott ideig nem kelt el.</translation>
    </message>
    <message>
        <source>Suppliers, orders and deliveries</source>
        <translation>Beszállítók, rendelések és szállítmányok</translation>
    </message>
    <message>
        <source>Rows with the same order number make one order; those of the same day and delivery note make one delivery. Without an order number a row is goods that came. An order of which a row cannot be taken stays out whole. Stock moves only where you say so.</source>
        <translation>Az azonos rendelésszámú sorok egy rendelést adnak; az azonos napúak és szállítólevelűek egy szállítmányt. Rendelésszám nélkül a sor megérkezett áru. Ha egy rendelés egyik sora nem vehető át, az egész rendelés kimarad. A készlet csak akkor mozdul, ha ezt kéri.</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>Mit rendeljek</translation>
    </message>
    <message>
        <source>On the page of orders: what to order</source>
        <translation>A rendelések oldalán: mit rendeljek</translation>
    </message>
    <message>
        <source>“What to order…” (%1) lists what runs out, the dearest absence first. Space leaves a product out, %2 changes its quantity. What stands on drafts is not ordered again, and a supplier is left out where the order would be below their smallest one.</source>
        <translation>A „Mit rendeljek…” (%1) felsorolja, mi fogy ki, elöl azzal, aminek a hiánya a legdrágább. A szóköz kihagy egy terméket, az %2 módosítja a mennyiségét. Ami már tervezett rendelésen van, azt nem rendeli újra, és kimarad az a szállító, akinél a rendelés nem érné el a legkisebbet.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Keresztnév</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Vezetéknév</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Adószám</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Születési év</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Születési hónap</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Születési nap</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Honnan ismer minket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>Lomtárba került</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Utca</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Település</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Irányítószám</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Egység</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Áfakulcs</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Vonalkód</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Bizonylatszám</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Egységár</translation>
    </message>
    <message>
        <source>Important date</source>
        <translation>Fontos dátum</translation>
    </message>
    <message>
        <source>Important date: year</source>
        <translation>Fontos dátum: év</translation>
    </message>
    <message>
        <source>Important date: month</source>
        <translation>Fontos dátum: hónap</translation>
    </message>
    <message>
        <source>Important date: day</source>
        <translation>Fontos dátum: nap</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Érdeklődés</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Személyiségtípus</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Oldal</translation>
    </message>
    <message>
        <source>Name in the network</source>
        <translation>Név az oldalon</translation>
    </message>
    <message>
        <source>Relation, in a word</source>
        <translation>Kapcsolat egy szóban</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Igazolás</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Márka</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>Polchely</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Jótállás hónapban</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <translation>Hány napra elég</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Rendelési szint</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Feltöltés eddig</translation>
    </message>
    <message>
        <source>Reduced price</source>
        <translation>Csökkentett ár</translation>
    </message>
    <message>
        <source>Reduced from</source>
        <translation>Csökkentve ettől</translation>
    </message>
    <message>
        <source>Reduced until</source>
        <translation>Csökkentve eddig</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Fizetési feltételek</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Fizetési határidő napokban</translation>
    </message>
    <message>
        <source>Days until goods come</source>
        <translation>Szállítási idő napokban</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Legkisebb rendelés</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kapcsolattartó</translation>
    </message>
    <message>
        <source>Contact person: what they do there</source>
        <translation>Kapcsolattartó: mit csinál ott</translation>
    </message>
    <message>
        <source>Contact person: phone</source>
        <translation>Kapcsolattartó: telefon</translation>
    </message>
    <message>
        <source>Contact person: e-mail</source>
        <translation>Kapcsolattartó: e-mail</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ügy</translation>
    </message>
    <message>
        <source>Case: asked on</source>
        <translation>Ügy: kérdezve</translation>
    </message>
    <message>
        <source>Case: answered on</source>
        <translation>Ügy: megválaszolva</translation>
    </message>
    <message>
        <source>Case: note</source>
        <translation>Ügy: megjegyzés</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>%L1. sor: %2</translation>
    </message>
    <message>
        <source>Line %L1, column “%2”: %3</source>
        <translation>%L1. sor, „%2” oszlop: %3</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Új vevők</translation>
    </message>
    <message>
        <source>Changed customers</source>
        <translation>Módosult vevők</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>Új termékek</translation>
    </message>
    <message>
        <source>Changed products</source>
        <translation>Módosult termékek</translation>
    </message>
    <message>
        <source>New categories</source>
        <translation>Új kategóriák</translation>
    </message>
    <message>
        <source>Changed categories</source>
        <translation>Módosult kategóriák</translation>
    </message>
    <message>
        <source>New documents</source>
        <translation>Új bizonylatok</translation>
    </message>
    <message>
        <source>Changed documents</source>
        <translation>Módosult bizonylatok</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>Új tételek</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Módosult tételek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines read: %L1 created, %L2 updated, %L3 skipped, %L4 rejected.</source>
        <extracomment>%Ln is how many lines were read; the parts of it follow</extracomment>
        <translation>
            <numerusform>%Ln sor beolvasva: %L1 új, %L2 frissítés, %L3 kihagyás, %L4 elutasítás.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>a step of an import: which file</extracomment>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>a step of an import: what its columns are</extracomment>
        <translation>Oszlopok</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>a step of an import: what is done with what is known already</extracomment>
        <translation>Szabályok</translation>
    </message>
    <message>
        <source>Trial run</source>
        <extracomment>a step of an import: what would happen</extracomment>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>a step of an import: what has happened</extracomment>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>a step of an import</extracomment>
        <translation>%1/%2. lépés</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Beillesztett táblázat</translation>
    </message>
    <message>
        <source>Columns not taken: %1</source>
        <extracomment>%1 are the headings of columns of a file</extracomment>
        <translation>Kimaradó oszlopok: %1</translation>
    </message>
    <message>
        <source>New moves of stock</source>
        <translation>Új készletmozgások</translation>
    </message>
    <message>
        <source>Changed moves of stock</source>
        <translation>Módosított készletmozgások</translation>
    </message>
    <message>
        <source>New suppliers</source>
        <translation>Új beszállítók</translation>
    </message>
    <message>
        <source>Changed suppliers</source>
        <translation>Módosult beszállítók</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Új rendelések</translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation>Módosult rendelések</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <translation>Új szállítmányok</translation>
    </message>
    <message>
        <source>Changed deliveries</source>
        <translation>Módosult szállítmányok</translation>
    </message>
</context>
<context>
    <name>OwnValueText</name>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Customers</source>
        <translation>Vevők</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Eladások</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Termékek</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Vevőcsoportok</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Kimutatások</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Naptár</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Készlet</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Beszállítók</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Rendelések</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln years old)</source>
        <extracomment>a birthday and the age: %1 is a day</extracomment>
        <translation>
            <numerusform>%1 (%Ln éves)</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Adószám</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Honnan ismer minket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>Felvétel napja</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Megnyitás: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often a product was bought</extracomment>
        <translation>
            <numerusform>%Ln alkalommal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a name day: %1 is a day, %2 the form of the name that the calendar has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Névnap</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>where the network of a handle is not known</extracomment>
        <translation>Oldal</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Érdeklődés</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Személyiségtípus</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>Felelős</translation>
    </message>
</context>
<context>
    <name>PurchasePaper</name>
    <message>
        <source>Purchase order %1</source>
        <extracomment>the title of a paper; %1 is its number</extracomment>
        <translation>Megrendelés %1</translation>
    </message>
    <message>
        <source>Purchase order (draft)</source>
        <extracomment>the title of a paper that has no number yet</extracomment>
        <translation>Megrendelés (tervezet)</translation>
    </message>
    <message>
        <source>Your code</source>
        <extracomment>of the supplier who gets the paper</extracomment>
        <translation>Az Önök kódja</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <extracomment>of a piece, without VAT</extracomment>
        <translation>Egységár</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Összesen áfa nélkül</translation>
    </message>
    <message>
        <source>Ordered on %1</source>
        <translation>A rendelés napja: %1</translation>
    </message>
    <message>
        <source>Please deliver by %1</source>
        <translation>Szállítási határidő: %1</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>Adószám: %1</translation>
    </message>
    <message>
        <source>Please find our order attached. Kindly confirm the delivery day.</source>
        <translation>Mellékelten küldjük megrendelésünket. Kérjük, erősítsék meg a szállítás napját.</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>the number of a line</extracomment>
        <translation>Sorszám</translation>
    </message>
</context>
<context>
    <name>ReductionWords</name>
    <message>
        <source>Reduced, otherwise %1</source>
        <extracomment>%1 is the usual price of a product that is reduced now</extracomment>
        <translation>Csökkentett, egyébként %1</translation>
    </message>
    <message numerus="yes">
        <source>Lowest price of the %Ln days before: %1</source>
        <extracomment>%Ln is 30, %1 a price</extracomment>
        <translation>
            <numerusform>A megelőző %Ln nap legalacsonyabb ára: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest in 30 days %1</source>
        <extracomment>short, behind a reduced price: the lowest price of the 30 days before; %1 is that price</extracomment>
        <translation>30 nap legalacsonyabb ára: %1</translation>
    </message>
</context>
<context>
    <name>RelationWords</name>
    <message>
        <source>Family</source>
        <extracomment>in front of the name of a relative</extracomment>
        <translation>Család</translation>
    </message>
    <message>
        <source>Same household</source>
        <extracomment>in front of the name of somebody of the same household</extracomment>
        <translation>Közös háztartás</translation>
    </message>
    <message>
        <source>Works at</source>
        <extracomment>in front of the name of a firm</extracomment>
        <translation>Munkahelye</translation>
    </message>
    <message>
        <source>Employs</source>
        <extracomment>in front of the name of somebody who works at this firm</extracomment>
        <translation>Itt dolgozik</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>in front of the name of who recommended the shop to this person</extracomment>
        <translation>Ajánlotta</translation>
    </message>
    <message>
        <source>Sent us</source>
        <extracomment>in front of the name of somebody to whom this person recommended the shop</extracomment>
        <translation>Őt ajánlotta</translation>
    </message>
    <message>
        <source>Has to do with</source>
        <extracomment>in front of the name of somebody this person has to do with</extracomment>
        <translation>Kapcsolatban áll vele</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Tax number %1</source>
        <extracomment>at the head of a printed page; %1 is the shop&apos;s tax number</extracomment>
        <translation>Adószám: %1</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>Sale</source>
        <extracomment>a document</extracomment>
        <translation>Eladás</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>a document: something was brought back</extracomment>
        <translation>Visszáru</translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>a document: a write-off or the mending of a sum</extracomment>
        <translation>Korrekció</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <extracomment>instead of a name: somebody whom the shop does not know</extracomment>
        <translation>Névtelen</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Teljes időszak</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>eddig: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>ettől: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from a day to a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln bizonylat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchSources</name>
    <message>
        <source>People</source>
        <translation>Személyek</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Termékek</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Bizonylatok</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Vevőcsoportok</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Kimutatások</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Beszállítók</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>orders to suppliers</extracomment>
        <translation>Rendelések</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln nap</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nincs adat</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>legalább egyszer</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln times</source>
        <translation>
            <numerusform>legalább %Ln alkalommal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>az utolsó %Ln napban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln weeks</source>
        <translation>
            <numerusform>az utolsó %Ln hétben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln months</source>
        <translation>
            <numerusform>az utolsó %Ln hónapban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln years</source>
        <translation>
            <numerusform>az utolsó %Ln évben</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>two days, both included</extracomment>
        <translation>ettől: %1, eddig: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ettől: %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>eddig: %1</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>bármikor</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>legalább egy ezek közül</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>egyik sem ezek közül</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>mindegyik ezek közül</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is asked about a person, %2 how it compares: &quot;Age: at least 30&quot;
----------
one of a person&apos;s own figures, such as &quot;Last purchase: 20 Sep 2026&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SizeWords</name>
    <message>
        <source>%1 KB</source>
        <extracomment>the size of a file, in kilobytes</extracomment>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>the size of a file, in megabytes</extracomment>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Last backup today %1, checked</source>
        <translation>Utolsó biztonsági mentés: ma %1, ellenőrizve</translation>
    </message>
    <message>
        <source>Last backup yesterday %1, checked</source>
        <translation>Utolsó biztonsági mentés: tegnap %1, ellenőrizve</translation>
    </message>
    <message>
        <source>Last backup %1, checked</source>
        <translation>Utolsó biztonsági mentés: %1, ellenőrizve</translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message>
        <source>draft</source>
        <extracomment>the state of an order to a supplier: not sent yet</extracomment>
        <translation>tervezet</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>elküldve</translation>
    </message>
    <message>
        <source>partly received</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>részben megjött</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>the state of an order to a supplier: nothing more is to come</extracomment>
        <translation>lezárva</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>törölve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln nap késés</numerusform>
        </translation>
    </message>
    <message>
        <source>Defective</source>
        <extracomment>why goods go back to the supplier</extracomment>
        <translation>Hibás</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <extracomment>why goods go back to the supplier: not what was ordered</extracomment>
        <translation>Más áru jött</translation>
    </message>
    <message>
        <source>Too many</source>
        <extracomment>why goods go back to the supplier: too many</extracomment>
        <translation>Túl sok</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>why goods go back to the supplier</extracomment>
        <translation>Más ok</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Időben</translation>
    </message>
    <message>
        <source>Share delivered</source>
        <extracomment>how much of what was ordered came</extracomment>
        <translation>Leszállított hányad</translation>
    </message>
    <message>
        <source>Defective or sent back</source>
        <translation>Hibás vagy visszaküldött</translation>
    </message>
    <message>
        <source>Change of prices</source>
        <extracomment>of a supplier, against a year ago</extracomment>
        <translation>Árváltozás</translation>
    </message>
    <message>
        <source>Effect on the margin</source>
        <extracomment>of a supplier&apos;s prices on the margin</extracomment>
        <translation>Hatás az árrésre</translation>
    </message>
    <message>
        <source>Of what was due, how much came by the promised day. Of a part delivery, the part that came in time counts.</source>
        <translation>Az esedékes áruból mennyi jött meg az ígért napig. Részszállításból az számít, ami időben jött.</translation>
    </message>
    <message>
        <source>Of what was due, how much came at all.</source>
        <translation>Az esedékes áruból mennyi jött meg egyáltalán.</translation>
    </message>
    <message>
        <source>Of what came, how much was defective or went back. Goods sent back because they were too many do not count.</source>
        <translation>A megérkezett áruból mennyi volt hibás vagy ment vissza. Ami azért ment vissza, mert túl sok volt, nem számít.</translation>
    </message>
    <message>
        <source>What the goods of this period cost against the same goods a year ago.</source>
        <translation>Mennyibe került az időszak áruja ugyanezekhez az árukhoz képest egy évvel korábban.</translation>
    </message>
    <message>
        <source>How many points of margin the change of prices took from the goods that were sold, or brought.</source>
        <translation>Hány százalékpont árrést vitt el vagy hozott az árváltozás az eladott árukon.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>nincs adat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln rendelés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln szállítás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln termék</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: more than was still to come (%2).</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>%1: több, mint ami még hiányzott (%2).</translation>
    </message>
    <message>
        <source>%1: the cost was to be %2.</source>
        <extracomment>%1 is a product, %2 an amount</extracomment>
        <translation>%1: az ár %2 lett volna.</translation>
    </message>
    <message>
        <source>%1 is not on the order.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Nincs a rendelésen: %1.</translation>
    </message>
    <message>
        <source>Order %1 sent</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Rendelés elküldve: %1</translation>
    </message>
    <message>
        <source>Goods received</source>
        <extracomment>%1 is the number on the supplier&apos;s paper</extracomment>
        <translation>Áru érkezett</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <extracomment>%1 is the number on the paper that goes with goods</extracomment>
        <translation>Áru visszaküldve</translation>
    </message>
    <message>
        <source>In the list since then</source>
        <translation>Azóta szerepel a listán</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <extracomment>people who asked for goods that are on their way</extracomment>
        <translation>
            <numerusform>%Ln vár</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>és még %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to cases</source>
        <extracomment>of a supplier to questions and complaints</extracomment>
        <translation>Válasz az ügyekre</translation>
    </message>
    <message numerus="yes">
        <source>Of the cases that were opened with them, how many were answered within %Ln days.</source>
        <translation>
            <numerusform>A náluk nyitott ügyekből mennyire válaszoltak %Ln napon belül.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <extracomment>questions and complaints to a supplier</extracomment>
        <translation>
            <numerusform>%Ln ügy</numerusform>
        </translation>
    </message>
    <message>
        <source>Case opened: %1</source>
        <extracomment>%1 is what a question or complaint to a supplier is about</extracomment>
        <translation>Ügy megnyitva: %1</translation>
    </message>
    <message>
        <source>Case answered: %1</source>
        <extracomment>%1 is what a question or complaint to a supplier is about</extracomment>
        <translation>Ügy megválaszolva: %1</translation>
    </message>
    <message>
        <source>%1: %2 to send back, %3 on hand.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: visszaküldésre %2, készleten %3.</translation>
    </message>
    <message>
        <source>%1: %2 to send back, %3 received from this supplier and still here.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: visszaküldésre %2, ettől a szállítótól érkezett és még itt van %3.</translation>
    </message>
    <message>
        <source>Goods received, paper %1</source>
        <translation>Áru érkezett, bizonylat: %1</translation>
    </message>
    <message>
        <source>Goods sent back, paper %1</source>
        <translation>Áru visszaküldve, bizonylat: %1</translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>Sample shop</source>
        <translation>Mintaüzlet</translation>
    </message>
</context>
<context>
    <name>criterion</name>
    <message>
        <source>Member of another segment</source>
        <translation>Másik vevőcsoport tagja</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Vevőcsoportok</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ez</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Életkor</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>legalább</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>legfeljebb</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>nincs adat</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>within so many days from today</source>
        <translation>a következő ennyi napban</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ebben a hónapban</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>a következő hónapban</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>van adat</translation>
    </message>
    <message>
        <source>Next birthday</source>
        <translation>Következő születésnap</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Település</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>nem ez</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Hozzájárulás</translation>
    </message>
    <message>
        <source>given for</source>
        <translation>megadva erre</translation>
    </message>
    <message>
        <source>withdrawn for</source>
        <translation>visszavonva erre</translation>
    </message>
    <message>
        <source>not given for</source>
        <translation>nincs megadva erre</translation>
    </message>
    <message>
        <source>not known for</source>
        <translation>nincs adat erre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Közösségi oldal</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Hozzájárulás napja</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Visszavonás napja</translation>
    </message>
    <message>
        <source>Way to reach them</source>
        <translation>Elérhetőség</translation>
    </message>
    <message>
        <source>has</source>
        <translation>van</translation>
    </message>
    <message>
        <source>does not have</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail-cím</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonszám</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postacím</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>Felvétel napja</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>ekkor vagy később</translation>
    </message>
    <message>
        <source>before</source>
        <translation>ez előtt</translation>
    </message>
    <message>
        <source>within so many days until today</source>
        <translation>az utolsó ennyi napban</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Személy vagy cég</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Személy</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Cég</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angol</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Görög</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Magyar</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Lengyel</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Orosz</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perzsa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>tartalmazza</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>nem tartalmazza</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Adatlap</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Honnan ismer minket</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Címke</translation>
    </message>
    <message>
        <source>no tag at all</source>
        <translation>egyetlen címke sincs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Átlagos kosárérték</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Termékkategória</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>vett</translation>
    </message>
    <message>
        <source>did not buy</source>
        <translation>nem vett</translation>
    </message>
    <message>
        <source>Quantity bought</source>
        <translation>Vásárolt mennyiség</translation>
    </message>
    <message>
        <source>Last bought</source>
        <translation>Utoljára vette</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>Vásárlások száma</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>pontosan</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Vásárlások</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Utolsó vásárlás</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Első vásárlás</translation>
    </message>
    <message>
        <source>more than so many days ago</source>
        <translation>több mint ennyi napja</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>két nap között</translation>
    </message>
    <message>
        <source>has never bought</source>
        <translation>soha nem vásárolt</translation>
    </message>
    <message>
        <source>Days since then</source>
        <translation>Azóta eltelt napok</translation>
    </message>
    <message>
        <source>recency group at least</source>
        <translation>frissesség legalább</translation>
    </message>
    <message>
        <source>recency group at most</source>
        <translation>frissesség legfeljebb</translation>
    </message>
    <message>
        <source>Recency group</source>
        <translation>Frissességi besorolás</translation>
    </message>
    <message>
        <source>frequency group at least</source>
        <translation>gyakoriság legalább</translation>
    </message>
    <message>
        <source>frequency group at most</source>
        <translation>gyakoriság legfeljebb</translation>
    </message>
    <message>
        <source>Frequency group</source>
        <translation>Gyakorisági besorolás</translation>
    </message>
    <message>
        <source>money group at least</source>
        <translation>érték legalább</translation>
    </message>
    <message>
        <source>money group at most</source>
        <translation>érték legfeljebb</translation>
    </message>
    <message>
        <source>Money group</source>
        <translation>Érték szerinti besorolás</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>RFM-besorolás</translation>
    </message>
    <message>
        <source>is (three digits, such as 555)</source>
        <translation>ez (három számjegy, például 555)</translation>
    </message>
    <message>
        <source>Rhythm of visits</source>
        <translation>Vásárlási ritmus</translation>
    </message>
    <message>
        <source>is overdue against their own habit</source>
        <translation>a saját szokásához képest késik</translation>
    </message>
    <message>
        <source>is overdue by at least so many days</source>
        <translation>legalább ennyi napot késik</translation>
    </message>
    <message>
        <source>is expected within so many days from today</source>
        <translation>mától ennyi napon belül várható</translation>
    </message>
    <message>
        <source>comes at least every so many days</source>
        <translation>legalább ennyi naponta jön</translation>
    </message>
    <message>
        <source>too few visits to say</source>
        <translation>túl kevés látogatás</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>Usually comes every</source>
        <translation>Általában ennyi naponta jön</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Utolsó látogatás</translation>
    </message>
    <message>
        <source>Was expected on</source>
        <translation>Ekkorra volt várható</translation>
    </message>
    <message>
        <source>Sum spent</source>
        <translation>Elköltött összeg</translation>
    </message>
    <message>
        <source>is in any network</source>
        <translation>fent van valamelyik oldalon</translation>
    </message>
    <message>
        <source>is in no network</source>
        <translation>nincs fent egyik oldalon sem</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff looks after a customer</extracomment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>senki</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Érdeklődés</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Személyiségtípus</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Saját mező</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ezek egyike</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Márka</translation>
    </message>
    <message>
        <source>Share bought at a reduced price</source>
        <translation>Leszállított áron vett rész</translation>
    </message>
    <message>
        <source>Bought at a reduced price</source>
        <translation>Leszállított áron vásárolt</translation>
    </message>
    <message>
        <source>Goods of a supplier</source>
        <translation>Egy beszállító árui</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Keresztnév</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Vezetéknév</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Utca</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Irányítószám</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Település</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Régió</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Adószám</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Honnan ismer minket</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Felvétel napja</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Első vásárlás</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Utolsó vásárlás</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Elköltve</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Plain CSV</source>
        <translation>Egyszerű CSV</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Táblázatkezelő</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Eladások</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Átlagos kosárérték</translation>
    </message>
    <message>
        <source>Cards (vCard)</source>
        <translation>Névjegyek (vCard)</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Érdeklődés</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Személyiségtípus</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Közösségi oldalak</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Személy vagy cég</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>cég</translation>
    </message>
    <message>
        <source>person</source>
        <translation>személy</translation>
    </message>
    <message>
        <source>All e-mails</source>
        <translation>Összes e-mail</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Összes telefon</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Összes cím</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>Házassági évforduló</translation>
    </message>
    <message>
        <source>Founding of the firm</source>
        <translation>Cégalapítás</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Egyéb dátumok</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Hozzájárulás: e-mail</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>Hozzájárulás: SMS</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Hozzájárulás: posta</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Hozzájárulás: telefon</translation>
    </message>
    <message>
        <source>Consent to social media</source>
        <translation>Hozzájárulás: közösségi oldal</translation>
    </message>
    <message>
        <source>Spent, 12 months</source>
        <translation>Elköltve, 12 hónap</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmus</translation>
    </message>
    <message>
        <source>Notes, with their days</source>
        <translation>Megjegyzések, napjukkal</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Névnap</translation>
    </message>
    <message>
        <source>Wedding</source>
        <translation>Esküvő</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>Alapítás</translation>
    </message>
    <message>
        <source>Birth of a child</source>
        <translation>Gyermek születése</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Utazás</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Más dátum</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Család</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>Közös háztartás</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Munkahelye</translation>
    </message>
    <message>
        <source>Employs</source>
        <translation>Itt dolgozik</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Ajánlotta</translation>
    </message>
    <message>
        <source>Sent us</source>
        <translation>Őt ajánlotta</translation>
    </message>
    <message>
        <source>Has to do with</source>
        <translation>Kapcsolatban áll vele</translation>
    </message>
    <message>
        <source>new</source>
        <translation>új</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>túl kevés adat</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>időben</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>a héten várható</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%Ln napot késik</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost</source>
        <translation>valószínűleg már nem jön</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>igen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nem</translation>
    </message>
    <message>
        <source>Address labels (PDF)</source>
        <translation>Címkék (PDF)</translation>
    </message>
</context>
<context>
    <name>holiday</name>
    <message>
        <source>New Year</source>
        <translation>Újév</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Vízkereszt</translation>
    </message>
    <message>
        <source>Clean Monday</source>
        <translation>Tiszta hétfő</translation>
    </message>
    <message>
        <source>Annunciation and Independence Day</source>
        <translation>Gyümölcsoltó Boldogasszony és a függetlenség napja</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Nagypéntek</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Húsvétvasárnap</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Húsvéthétfő</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>A munka ünnepe</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Pünkösdhétfő</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Nagyboldogasszony</translation>
    </message>
    <message>
        <source>Ohi Day</source>
        <translation>Az Ohi napja</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Karácsony</translation>
    </message>
    <message>
        <source>Second day of Christmas</source>
        <translation>Karácsony másnapja</translation>
    </message>
    <message>
        <source>Greek Independence Day</source>
        <translation>A görög függetlenség napja</translation>
    </message>
    <message>
        <source>Cyprus National Day</source>
        <translation>Ciprus nemzeti ünnepe</translation>
    </message>
    <message>
        <source>Cyprus Independence Day</source>
        <translation>Ciprus függetlenségének napja</translation>
    </message>
    <message>
        <source>Day of the 1848 Revolution</source>
        <translation>Az 1848-as forradalom ünnepe</translation>
    </message>
    <message>
        <source>Pentecost</source>
        <translation>Pünkösdvasárnap</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Az államalapítás ünnepe</translation>
    </message>
    <message>
        <source>Day of the 1956 Revolution</source>
        <translation>Az 1956-os forradalom ünnepe</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Mindenszentek</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Az alkotmány napja</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Úrnapja</translation>
    </message>
    <message>
        <source>Polish Independence Day</source>
        <translation>Lengyelország függetlenségének napja</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Szenteste</translation>
    </message>
    <message>
        <source>New Year holidays</source>
        <translation>Újévi szünnapok</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Ortodox karácsony</translation>
    </message>
    <message>
        <source>Defender of the Fatherland Day</source>
        <translation>A haza védőinek napja</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Nemzetközi nőnap</translation>
    </message>
    <message>
        <source>Spring and Labour Day</source>
        <translation>A tavasz és a munka ünnepe</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>A győzelem napja</translation>
    </message>
    <message>
        <source>Russia Day</source>
        <translation>Oroszország napja</translation>
    </message>
    <message>
        <source>Unity Day</source>
        <translation>A népi egység napja</translation>
    </message>
    <message>
        <source>Nowruz</source>
        <translation>Novrúz</translation>
    </message>
    <message>
        <source>Nowruz holidays</source>
        <translation>Novrúz szünnapjai</translation>
    </message>
    <message>
        <source>Islamic Republic Day</source>
        <translation>Az Iszlám Köztársaság napja</translation>
    </message>
    <message>
        <source>Nature Day</source>
        <translation>A természet napja</translation>
    </message>
    <message>
        <source>Death of Khomeini</source>
        <translation>Homeini halálának napja</translation>
    </message>
    <message>
        <source>15 Khordad Uprising</source>
        <translation>A hordád 15-i felkelés napja</translation>
    </message>
    <message>
        <source>Day of the 1979 Revolution</source>
        <translation>Az 1979-es forradalom napja</translation>
    </message>
    <message>
        <source>Oil Nationalisation Day</source>
        <translation>Az olaj államosításának napja</translation>
    </message>
    <message>
        <source>Tasu&apos;a</source>
        <translation>Tászúá</translation>
    </message>
    <message>
        <source>Ashura</source>
        <translation>Ásúrá</translation>
    </message>
    <message>
        <source>Arba&apos;een</source>
        <translation>Arbaín</translation>
    </message>
    <message>
        <source>Death of the Prophet</source>
        <translation>A próféta halálának napja</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Reza</source>
        <translation>Reza imám mártírhalála</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Hasan al-Askari</source>
        <translation>Hasan al-Askari imám mártírhalála</translation>
    </message>
    <message>
        <source>Birthday of the Prophet</source>
        <translation>A próféta születésnapja</translation>
    </message>
    <message>
        <source>Martyrdom of Fatima</source>
        <translation>Fátima mártírhalála</translation>
    </message>
    <message>
        <source>Birthday of Imam Ali</source>
        <translation>Ali imám születésnapja</translation>
    </message>
    <message>
        <source>Mission of the Prophet</source>
        <translation>A próféta elhívása</translation>
    </message>
    <message>
        <source>Birthday of Imam Mahdi</source>
        <translation>Mahdi imám születésnapja</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Ali</source>
        <translation>Ali imám mártírhalála</translation>
    </message>
    <message>
        <source>Eid al-Fitr</source>
        <translation>Íd al-fitr</translation>
    </message>
    <message>
        <source>Second day of Eid al-Fitr</source>
        <translation>Íd al-fitr másnapja</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Sadiq</source>
        <translation>Szádik imám mártírhalála</translation>
    </message>
    <message>
        <source>Eid al-Adha</source>
        <translation>Íd al-adhá</translation>
    </message>
    <message>
        <source>Eid al-Ghadir</source>
        <translation>Íd al-gadír</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Customers</source>
        <translation>Vevők</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Vevőkód</translation>
    </message>
    <message>
        <source>Name (whole, or of a firm)</source>
        <translation>Név (teljes név vagy cégnév)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Keresztnév</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Vezetéknév</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Személy vagy cég</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Második telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Utca</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Település</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Régió</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Irányítószám</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Adószám</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>How they found the shop</source>
        <translation>Honnan ismeri az üzletet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Hozzájárulás: e-mail</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>Hozzájárulás: SMS</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Hozzájárulás: posta</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Hozzájárulás: telefon</translation>
    </message>
    <message>
        <source>Consent to social media</source>
        <translation>Hozzájárulás: közösségi oldal</translation>
    </message>
    <message>
        <source>There is no name, phone, e-mail or code.</source>
        <translation>Nincs név, telefon, e-mail vagy kód.</translation>
    </message>
    <message>
        <source>This says neither person nor firm: %1</source>
        <translation>Ez se nem személy, se nem cég: %1</translation>
    </message>
    <message>
        <source>This is not a language: %1</source>
        <translation>Ez nem nyelv: %1</translation>
    </message>
    <message>
        <source>This is not an e-mail address: %1</source>
        <translation>Ez nem e-mail-cím: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits off: %1</source>
        <translation>A táblázatkezelő levágta a számjegyeket: %1</translation>
    </message>
    <message>
        <source>This is not a phone number: %1</source>
        <translation>Ez nem telefonszám: %1</translation>
    </message>
    <message>
        <source>This is not a birthday: %1</source>
        <translation>Ez nem születésnap: %1</translation>
    </message>
    <message>
        <source>This says neither yes nor no: %1</source>
        <translation>Ez se nem igen, se nem nem: %1</translation>
    </message>
    <message>
        <source>More than one customer fits: %1</source>
        <translation>Több vevő is megfelel: %1</translation>
    </message>
    <message>
        <source>Another customer has the code %1.</source>
        <translation>Másik vevőnek van ilyen kódja: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) entered</source>
        <translation>
            <numerusform>%Ln hozzájárulás rögzítve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) not entered, because these people have withdrawn theirs</source>
        <translation>
            <numerusform>%Ln hozzájárulás nem lett rögzítve, mert az érintettek visszavonták</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are in the bin and stay there</source>
        <translation>
            <numerusform>%Ln vevő a lomtárban van, és ott is marad</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Termékek</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Termékkód</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Terméknév</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Áfakulcs</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Egység</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Vonalkód</translation>
    </message>
    <message>
        <source>There is no name and no code.</source>
        <translation>Nincs név és kód.</translation>
    </message>
    <message>
        <source>This is not a VAT rate: %1</source>
        <translation>Ez nem áfakulcs: %1</translation>
    </message>
    <message>
        <source>This is not a price: %1</source>
        <translation>Ez nem ár: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were finer than the currency and were rounded</source>
        <translation>
            <numerusform>%Ln ár pontosabb volt a pénznemnél, ezért kerekítve lett</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one product fits: %1</source>
        <translation>Több termék is megfelel: %1</translation>
    </message>
    <message>
        <source>Another product has the code %1.</source>
        <translation>Másik terméknek van ilyen kódja: %1.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Eladások</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Bizonylatszám</translation>
    </message>
    <message>
        <source>Date (and time)</source>
        <translation>Dátum (és idő)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Idő</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Egységár</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Vevő neve</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>Vevő e-mail-címe</translation>
    </message>
    <message>
        <source>Customer phone</source>
        <translation>Vevő telefonja</translation>
    </message>
    <message>
        <source>The document number is missing.</source>
        <translation>Hiányzik a bizonylatszám.</translation>
    </message>
    <message>
        <source>This is not a quantity: %1</source>
        <translation>Ez nem mennyiség: %1</translation>
    </message>
    <message>
        <source>This is not a date: %1</source>
        <translation>Ez nem dátum: %1</translation>
    </message>
    <message>
        <source>The sum is too large: %1</source>
        <translation>Túl nagy összeg: %1</translation>
    </message>
    <message>
        <source>Another line of this document was not taken.</source>
        <translation>A bizonylat egy másik tétele elutasítva.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) had a price finer than the currency; the total of the line was rounded once</source>
        <translation>
            <numerusform>%Ln tétel ára pontosabb volt a pénznemnél; a tétel összege egyszer lett kerekítve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had lines of different times; the earliest counts</source>
        <translation>
            <numerusform>%Ln bizonylat tételeinek ideje eltért; a legkorábbi számít</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were seen under two countries; the first one was kept</source>
        <translation>
            <numerusform>%Ln vevő két országgal is szerepelt; az első maradt meg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are returns</source>
        <translation>
            <numerusform>%Ln bizonylat visszáru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are adjustments (write-offs and corrections), which never count as visits</source>
        <translation>
            <numerusform>%Ln bizonylat korrekció (leírás vagy helyesbítés), ezek sosem számítanak látogatásnak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are walk-in sales, without a customer</source>
        <translation>
            <numerusform>%Ln névtelen eladás, vevő nélkül</numerusform>
        </translation>
    </message>
    <message>
        <source>A document with this number is already there.</source>
        <translation>Ilyen számú bizonylat már van.</translation>
    </message>
    <message>
        <source>This cell is empty, and is needed.</source>
        <translation>Ez a cella üres, pedig szükséges.</translation>
    </message>
    <message>
        <source>Name, to be split into first and last</source>
        <translation>Név, kereszt- és vezetéknévre bontva</translation>
    </message>
    <message>
        <source>Customer first name</source>
        <translation>Vevő keresztneve</translation>
    </message>
    <message>
        <source>The file is named like a spreadsheet, but it is a text; it was read as such.</source>
        <translation>A fájl neve táblázatra utal, de szöveg van benne; a program szövegként olvasta be.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) hold nothing about anybody</source>
        <translation>
            <numerusform>%Ln névjegy senkiről nem mond semmit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are in another encoding than their label says, and were read as they are</source>
        <translation>
            <numerusform>%Ln adat kódolása más, mint amit jelez; a program a valódi szerint olvasta be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a formula hold no value, and were read as empty</source>
        <translation>
            <numerusform>%Ln képletes cellában nincs érték; a program üresnek vette</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark opens in this line and never closes.</source>
        <translation>Ebben a sorban idézőjel nyílik, és sehol sem záródik.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>Ebben a sorban több cella van, mint ahány oszlop.</translation>
    </message>
    <message>
        <source>Phone: what it is for</source>
        <translation>Telefon: mire való</translation>
    </message>
    <message>
        <source>E-mail: what it is for</source>
        <translation>E-mail: mire való</translation>
    </message>
    <message>
        <source>Address: what it is for</source>
        <translation>Cím: mire való</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Érdeklődés</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Személyiségtípus</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Közösségi oldalak</translation>
    </message>
    <message>
        <source>This is none of the 16 types (INTJ …): %1</source>
        <translation>Ez nem a 16 típus egyike (INTJ …): %1</translation>
    </message>
    <message>
        <source>Nobody of the staff has this name. There are: %1</source>
        <translation>Nincs ilyen nevű munkatárs. A munkatársak: %1</translation>
    </message>
    <message>
        <source>This is not a number: %1</source>
        <translation>Ez nem szám: %1</translation>
    </message>
    <message>
        <source>This is none of the choices of the field: %1</source>
        <translation>Ez nincs a mező választható értékei között: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>%Ln fénykép átvéve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are bigger than the largest file of the settings, and were not taken</source>
        <translation>
            <numerusform>%Ln fénykép nagyobb a beállításokban megadott legnagyobb fájlnál, ezért kimaradt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in the cards are damaged or of a kind that is not read here</source>
        <translation>
            <numerusform>%Ln fénykép a névjegyekben sérült vagy itt nem olvasható fajta</numerusform>
        </translation>
    </message>
    <message>
        <source>This day is still to come: %1</source>
        <translation>Ez a nap még nem jött el: %1</translation>
    </message>
    <message>
        <source>Name to be split, first name first</source>
        <translation>Szétbontandó név, elöl a keresztnév</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Második e-mail</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Utca, második sor</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>Házassági évforduló</translation>
    </message>
    <message>
        <source>Founding of the firm</source>
        <translation>Cégalapítás</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Egyéb dátumok</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Felvétel napja</translation>
    </message>
    <message>
        <source>Newsletter by e-mail</source>
        <translation>Hírlevél e-mailben</translation>
    </message>
    <message>
        <source>Newsletter by SMS</source>
        <translation>Hírlevél SMS-ben</translation>
    </message>
    <message>
        <source>Years of two digits were read as %1 to %2.</source>
        <translation>A két számjegyű éveket %1 és %2 közöttinek vettük.</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Rendelés állapota</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Lemondás napja</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Feladás napja</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Kedvezmény a tételből</translation>
    </message>
    <message>
        <source>Discount on the whole order</source>
        <translation>Kedvezmény az egész rendelésből</translation>
    </message>
    <message>
        <source>All goods before the discount</source>
        <translation>Az összes áru kedvezmény előtt</translation>
    </message>
    <message>
        <source>All goods after the discount</source>
        <translation>Az összes áru kedvezmény után</translation>
    </message>
    <message>
        <source>This order was cancelled or never completed: %1</source>
        <translation>Ezt a rendelést lemondták, vagy sosem fejezték be: %1</translation>
    </message>
    <message>
        <source>This order is not paid yet: %1</source>
        <translation>Ez a rendelés még nincs kifizetve: %1</translation>
    </message>
    <message>
        <source>This order was refunded in full: %1</source>
        <translation>Ennek a rendelésnek a teljes árát visszatérítették: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were cancelled or never paid, and were not taken</source>
        <translation>
            <numerusform>%Ln rendelést lemondtak vagy nem fizettek ki, ezért kimaradt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were refunded in full, and were not taken</source>
        <translation>
            <numerusform>%Ln rendelés teljes árát visszatérítették, ezért kimaradt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were refunded in part: enter what came back as a return</source>
        <translation>
            <numerusform>%Ln rendelés árának egy részét visszatérítették: ami visszajött, azt vigye be visszáruként</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had a discount, which was taken off their lines</source>
        <translation>
            <numerusform>%Ln bizonylaton volt kedvezmény, ez le van vonva a tételeiből</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an amount: %1</source>
        <translation>Ez nem összeg: %1</translation>
    </message>
    <message>
        <source>The spreadsheet could not work out this cell: %1</source>
        <translation>A táblázatkezelő nem tudta kiszámítani ezt a cellát: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) belong to rows that were not taken; the file of those rows does not hold them</source>
        <translation>
            <numerusform>%Ln fénykép olyan sorhoz tartozik, amely kimaradt; az ilyen sorok fájljában nincs benne</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” was read. The file also has: %2.</source>
        <translation>A program a(z) „%1” munkalapot olvasta be. A fájlban van még: %2.</translation>
    </message>
    <message>
        <source>The headings were found in line %1.</source>
        <translation>Az oszlopok nevei itt vannak: %1. sor.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the cards have no place here and were not taken: %1</source>
        <translation>
            <numerusform>A névjegyek %Ln adatának nincs itt helye, ezért kimaradt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are lists of others and were passed over</source>
        <translation>
            <numerusform>%Ln névjegy mások listája, ezért kimaradt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no end in the file; what is there was taken</source>
        <translation>
            <numerusform>%Ln névjegynek nincs vége a fájlban; ami megvan, bekerült</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hold letters that could not be read</source>
        <translation>
            <numerusform>%Ln adatban olvashatatlan betűk vannak</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a row of totals, not a person.</source>
        <translation>Ez összesítő sornak látszik, nem személynek.</translation>
    </message>
    <message>
        <source>Some letters of this cell cannot be read in the encoding of the file: %1</source>
        <translation>A cella néhány betűje nem olvasható a fájl kódolásában: %1</translation>
    </message>
    <message>
        <source>Second barcode</source>
        <translation>Második vonalkód</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Márka</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>Polchely</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Jótállás hónapban</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <translation>Hány napra elég</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Rendelési szint</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Feltöltés eddig</translation>
    </message>
    <message>
        <source>Variant of (product code)</source>
        <translation>Minek a változata (termékkód)</translation>
    </message>
    <message>
        <source>There is no product with the code %1.</source>
        <translation>Nincs %1 kódú termék.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Készlet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Cost of one, without VAT</source>
        <translation>Egy darab bekerülési ára, áfa nélkül</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Opening stock or count</source>
        <translation>Nyitókészlet vagy leltár</translation>
    </message>
    <message>
        <source>There is no code and no barcode.</source>
        <translation>Nincs sem kód, sem vonalkód.</translation>
    </message>
    <message>
        <source>This is neither opening stock nor a count: %1</source>
        <translation>Ez se nem nyitókészlet, se nem leltár: %1</translation>
    </message>
    <message>
        <source>This is not a day: %1</source>
        <translation>Ez nem nap: %1</translation>
    </message>
    <message>
        <source>This product is only sold whole: %1</source>
        <translation>Ez a termék csak egészben adható el: %1</translation>
    </message>
    <message>
        <source>There is no such product: %1</source>
        <translation>Nincs ilyen termék: %1</translation>
    </message>
    <message>
        <source>There is no such place: %1</source>
        <translation>Nincs ilyen hely: %1</translation>
    </message>
    <message>
        <source>No stock was kept on that day yet: %1</source>
        <translation>Aznap még nem vezettek készletet: %1</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>Szám a másik programban</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are in several categories there; one of them was taken</source>
        <translation>
            <numerusform>%Ln termék ott több kategóriában van; egy lett átvéve</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one supplier fits: %1</source>
        <translation>Több beszállító is megfelel: %1</translation>
    </message>
    <message>
        <source>There is no such supplier: %1</source>
        <translation>Nincs ilyen beszállító: %1</translation>
    </message>
    <message>
        <source>This row names no supplier.</source>
        <translation>Ez a sor nem nevez meg beszállítót.</translation>
    </message>
    <message>
        <source>This row names no product.</source>
        <translation>Ez a sor nem nevez meg terméket.</translation>
    </message>
    <message>
        <source>There is no order number, and nothing that came.</source>
        <translation>Nincs rendelésszám, és semmi sem érkezett.</translation>
    </message>
    <message>
        <source>The day on which the goods came is missing.</source>
        <translation>Hiányzik a nap, amikor az áru megérkezett.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>Hiányzik a mennyiség.</translation>
    </message>
    <message>
        <source>More is defective than came: %1</source>
        <translation>Több a hibás, mint amennyi érkezett: %1</translation>
    </message>
    <message>
        <source>Orders and deliveries</source>
        <translation>Rendelések és szállítmányok</translation>
    </message>
    <message>
        <source>Supplier (name or code)</source>
        <translation>Beszállító (név vagy kód)</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <translation>Beszállító kódja</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Rendelésszám</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Rendelés napja</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Ígért nap</translation>
    </message>
    <message>
        <source>Product code of the supplier</source>
        <translation>A beszállító cikkszáma</translation>
    </message>
    <message>
        <source>Ordered quantity</source>
        <translation>Rendelt mennyiség</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Érkezés napja</translation>
    </message>
    <message>
        <source>Received quantity</source>
        <translation>Átvett mennyiség</translation>
    </message>
    <message>
        <source>Defective of these</source>
        <translation>Ebből hibás</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>Szállítólevél száma</translation>
    </message>
    <message>
        <source>Extra cost of the delivery</source>
        <translation>A szállítmány további költsége</translation>
    </message>
    <message>
        <source>The order of this number is from another supplier: %1</source>
        <translation>Az ilyen számú rendelés más beszállítótól van: %1</translation>
    </message>
    <message>
        <source>Another row of this delivery names another extra cost: %1</source>
        <translation>A szállítmány egy másik sora más további költséget ad meg: %1</translation>
    </message>
    <message>
        <source>The day of the order is missing.</source>
        <translation>Hiányzik a rendelés napja.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of orders: more came than was ordered; all of it was taken</source>
        <translation>
            <numerusform>%Ln rendelési tétel: több jött, mint amennyit rendeltek; minden be lett véve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deliveries name something that is not in their order; it was taken</source>
        <translation>
            <numerusform>%Ln szállítmánytétel nincs benne a rendelésében; be lett véve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deliveries cost nothing; that counts as their cost</source>
        <translation>
            <numerusform>%Ln szállítmánytétel ingyen jött; ez számít a költségének</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were promised for several days; the last one counts</source>
        <translation>
            <numerusform>%Ln rendelést több napra ígértek; az utolsó számít</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted figure(s) stay as they were counted: what was sold before a count changes its difference, not what is there now</source>
        <translation>
            <numerusform>%Ln megszámolt mennyiség marad, ahogy megszámolták: amit egy leltár előtt adtak el, annak különbségét változtatja, nem a mostani készletet</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a row of totals, not a supplier.</source>
        <translation>Ez összesítő sornak látszik, nem beszállítónak.</translation>
    </message>
    <message>
        <source>This is no language in which orders can be printed: %1</source>
        <translation>Ezen a nyelven nem nyomtatható rendelés: %1</translation>
    </message>
    <message>
        <source>This is not a number of days: %1</source>
        <translation>Ez nem napok száma: %1</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Beszállítók</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>Beszállító neve</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kapcsolattartó</translation>
    </message>
    <message>
        <source>Contact person: what they do there</source>
        <translation>Kapcsolattartó: mit csinál ott</translation>
    </message>
    <message>
        <source>Contact person: phone</source>
        <translation>Kapcsolattartó: telefon</translation>
    </message>
    <message>
        <source>Contact person: e-mail</source>
        <translation>Kapcsolattartó: e-mail</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Fizetési feltételek</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Fizetési határidő napokban</translation>
    </message>
    <message>
        <source>Days until goods come</source>
        <translation>Szállítási idő napokban</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Legkisebb rendelés</translation>
    </message>
    <message>
        <source>Another supplier has the code %1.</source>
        <translation>Másik beszállítónak van ilyen kódja: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n minimum order(s) were finer than the currency and were rounded</source>
        <translation>
            <numerusform>%Ln legkisebb rendelés pontosabb volt a pénznemnél, ezért kerekítve lett</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) are in the bin and stay there</source>
        <translation>
            <numerusform>%Ln beszállító a lomtárban van, és ott is marad</numerusform>
        </translation>
    </message>
    <message>
        <source>This is below zero: %1</source>
        <translation>Ez nulla alatt van: %1</translation>
    </message>
    <message>
        <source>This is too small or too large: %1</source>
        <translation>Ez túl kicsi vagy túl nagy: %1</translation>
    </message>
    <message>
        <source>Several categories are called so, write all of the path: %1</source>
        <translation>Több kategóriának ez a neve, írja ki a teljes útvonalat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n barcode(s) end with a digit that does not fit: %1</source>
        <translation>
            <numerusform>%Ln vonalkód utolsó számjegye nem illik a többihez: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is no opening stock: %1</source>
        <translation>A semmi nem nyitókészlet: %1</translation>
    </message>
    <message>
        <source>This day lies in the future: %1</source>
        <translation>Ez a nap a jövőben van: %1</translation>
    </message>
    <message>
        <source>Stock of this is kept already, say whether the list is a count or opening stock: %1</source>
        <translation>Ennek már van nyilvántartott készlete, mondja meg, hogy a lista leltár vagy nyitókészlet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were added to what was there already</source>
        <translation>
            <numerusform>%Ln termék a meglévő készlethez adódott hozzá</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Best customers</source>
        <translation>Legjobb vevők</translation>
    </message>
    <message>
        <source>Who brought most, net of returns.</source>
        <translation>A legtöbbet vásárló vevők, a visszáru levonásával.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vevő</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Eladások</translation>
    </message>
    <message>
        <source>Net sum</source>
        <translation>Visszáruval csökkentett összeg</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Arány</translation>
    </message>
    <message>
        <source>Best products</source>
        <translation>Legjobb termékek</translation>
    </message>
    <message>
        <source>Which products brought most, net of returns.</source>
        <translation>A legtöbb bevételt hozó termékek, a visszáru levonásával.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Visszáruk</translation>
    </message>
    <message>
        <source>Average per sale</source>
        <translation>Eladásonkénti átlag</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Egy évvel korábban</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Változás</translation>
    </message>
    <message>
        <source>Sales history</source>
        <translation>Eladások alakulása</translation>
    </message>
    <message>
        <source>What was sold over time, net of returns.</source>
        <translation>Az eladások időbeli alakulása, a visszáru levonásával.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Kategóriánként</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Országonként</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Osztály</translation>
    </message>
    <message>
        <source>Share so far</source>
        <translation>Göngyölt hányad</translation>
    </message>
    <message>
        <source>ABC of products</source>
        <translation>Termékek ABC-elemzése</translation>
    </message>
    <message>
        <source>A: the few that bring 80%, B: those that bring the next 15%, C: the rest.</source>
        <translation>A: az a kevés, amely a 80%-ot hozza, B: amely a következő 15%-ot, C: a többi.</translation>
    </message>
    <message>
        <source>By margin</source>
        <translation>Árrés szerint</translation>
    </message>
    <message>
        <source>By sales</source>
        <translation>Eladás szerint</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Holt készlet</translation>
    </message>
    <message>
        <source>What has not been sold for some time, and the money that is tied up in it.</source>
        <translation>Ami egy ideje nem kelt el, és a benne álló pénz.</translation>
    </message>
    <message>
        <source>Nothing of known cost has lain that long. Choose fewer days, or keep stock under “Stock”.</source>
        <translation>Ismert bekerülési árú áru nem áll ilyen régóta. Válasszon kevesebb napot, vagy vezessen készletet a „Készlet” oldalon.</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Készleten</translation>
    </message>
    <message>
        <source>Money tied up</source>
        <translation>Lekötött pénz</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>Utoljára eladva</translation>
    </message>
    <message>
        <source>Days without a sale</source>
        <translation>Napok eladás nélkül</translation>
    </message>
    <message>
        <source>Some products have no cost; they count with nothing in the value.</source>
        <translation>Néhány terméknek nincs bekerülési ára; az értékbe nullával számítanak.</translation>
    </message>
    <message>
        <source>Sales without VAT</source>
        <translation>Eladás áfa nélkül</translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation>Beszerzési költség</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Árrés</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>Árrés %</translation>
    </message>
    <message>
        <source>Cost known for</source>
        <translation>Ismert a költség</translation>
    </message>
    <message>
        <source>Of some sales nobody knows what the goods cost: cost and margin are of the others only.</source>
        <translation>Néhány eladásnál nem ismert, mennyibe került az áru: a költség és az árrés csak a többire vonatkozik.</translation>
    </message>
    <message>
        <source>Some sales have no VAT rate: they count as they were paid.</source>
        <translation>Néhány eladásnak nincs áfakulcsa: úgy számítanak, ahogy kifizették őket.</translation>
    </message>
    <message>
        <source>Of no sale in this time is it known what the goods cost. Enter what suppliers ask, or receive goods with their cost: whatever is sold from then on has its margin.</source>
        <translation>Ebben az időben egyetlen eladásnál sem ismert, mennyibe került az áru. Vigye be a szállítók árait, vagy vételezzen be árut a bekerülési árával: ami onnantól elkel, annak lesz árrése.</translation>
    </message>
    <message>
        <source>Product margins</source>
        <translation>Termékek árrése</translation>
    </message>
    <message>
        <source>What each product or category cost, brought and left over.</source>
        <translation>Mibe került, mennyit hozott és mennyit hagyott egy-egy termék vagy kategória.</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Termékenként</translation>
    </message>
    <message>
        <source>Average stock value</source>
        <translation>Átlagos készletérték</translation>
    </message>
    <message>
        <source>Turns per year</source>
        <translation>Fordulat évente</translation>
    </message>
    <message>
        <source>Yearly margin on stock</source>
        <translation>Éves árrés a készleten</translation>
    </message>
    <message>
        <source>Stock turn</source>
        <translation>Készletforgás</translation>
    </message>
    <message>
        <source>How often stock is sold over in a year, and which of it earns its place on the shelf.</source>
        <translation>Évente hányszor fordul meg a készlet, és mi keresi meg a helyét a polcon.</translation>
    </message>
    <message>
        <source>Nothing of known cost lay in stock. Keep stock under “Stock”, and receive goods with what they cost.</source>
        <translation>Nem volt ismert bekerülési árú készlet. Vezessen készletet a „Készlet” oldalon, és vételezze be az árut a bekerülési árával.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Beszállító</translation>
    </message>
    <message>
        <source>Supplier margins</source>
        <translation>Beszállítók árrése</translation>
    </message>
    <message>
        <source>What the goods of each supplier cost, brought and left over, net of returns.</source>
        <translation>Mibe kerültek, mennyit hoztak és hagytak az egyes beszállítók árui, visszáruk nélkül.</translation>
    </message>
    <message>
        <source>By supplier, in total</source>
        <translation>Beszállítónként, összesen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Időben</translation>
    </message>
    <message>
        <source>Stock value at the end</source>
        <translation>Készletérték a végén</translation>
    </message>
    <message>
        <source>More or less than before</source>
        <translation>Változás az előzőhöz képest</translation>
    </message>
    <message>
        <source>Products in stock</source>
        <translation>Termékek készleten</translation>
    </message>
    <message>
        <source>Of unknown cost</source>
        <translation>Ismeretlen költségű</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Készletérték</translation>
    </message>
    <message>
        <source>What lay on the shelves over time, at its average cost without VAT.</source>
        <translation>Mi állt a polcokon az idő folyamán, átlagáron, áfa nélkül.</translation>
    </message>
</context>
<context>
    <name>segment</name>
    <message>
        <source>Best customers</source>
        <translation>Legjobb vevők</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Új vevők</translation>
    </message>
    <message>
        <source>Lapsed regulars</source>
        <translation>Elmaradt törzsvevők</translation>
    </message>
    <message>
        <source>One-time buyers</source>
        <translation>Egyszeri vevők</translation>
    </message>
    <message>
        <source>Birthdays next month</source>
        <translation>Jövő havi születésnapok</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>Settings changed</source>
        <translation>Beállítások módosítva</translation>
    </message>
    <message>
        <source>Segment changed: %1</source>
        <translation>Vevőcsoport módosítva: %1</translation>
    </message>
    <message>
        <source>New segment: %1</source>
        <translation>Új vevőcsoport: %1</translation>
    </message>
    <message>
        <source>Segment deleted: %1</source>
        <translation>Vevőcsoport törölve: %1</translation>
    </message>
    <message>
        <source>Category %1 created</source>
        <translation>Kategória létrehozva: %1</translation>
    </message>
    <message>
        <source>Category %1 renamed</source>
        <translation>Kategória átnevezve: %1</translation>
    </message>
    <message>
        <source>Category %1 moved</source>
        <translation>Kategória áthelyezve: %1</translation>
    </message>
    <message>
        <source>Category %1 put in the bin</source>
        <translation>Kategória a lomtárba téve: %1</translation>
    </message>
    <message>
        <source>Product %1 created</source>
        <translation>Termék létrehozva: %1</translation>
    </message>
    <message>
        <source>Product %1 changed</source>
        <translation>Termék módosítva: %1</translation>
    </message>
    <message>
        <source>Product %1 put in the bin</source>
        <translation>Termék a lomtárba téve: %1</translation>
    </message>
    <message>
        <source>Products put in the bin: %1</source>
        <translation>Termékek a lomtárba téve: %1</translation>
    </message>
    <message>
        <source>Product %1 restored from the bin</source>
        <translation>Termék visszaállítva a lomtárból: %1</translation>
    </message>
    <message>
        <source>Products restored from the bin: %1</source>
        <translation>Termékek visszaállítva a lomtárból: %1</translation>
    </message>
    <message>
        <source>Sale of %1 entered</source>
        <translation>Eladás rögzítve: %1</translation>
    </message>
    <message>
        <source>Return of %1 entered</source>
        <translation>Visszáru rögzítve: %1</translation>
    </message>
    <message>
        <source>Correction of %1 entered</source>
        <translation>Korrekció rögzítve: %1</translation>
    </message>
    <message>
        <source>Document %1 changed</source>
        <translation>Bizonylat módosítva: %1</translation>
    </message>
    <message>
        <source>Document %1 put in the bin</source>
        <translation>Bizonylat a lomtárba téve: %1</translation>
    </message>
    <message>
        <source>Documents put in the bin: %1</source>
        <translation>Bizonylatok a lomtárba téve: %1</translation>
    </message>
    <message>
        <source>Document %1 restored from the bin</source>
        <translation>Bizonylat visszaállítva a lomtárból: %1</translation>
    </message>
    <message>
        <source>Documents restored from the bin: %1</source>
        <translation>Bizonylatok visszaállítva a lomtárból: %1</translation>
    </message>
    <message>
        <source>%1: name changed</source>
        <translation>%1: név módosítva</translation>
    </message>
    <message>
        <source>%1: phone changed</source>
        <translation>%1: telefon módosítva</translation>
    </message>
    <message>
        <source>%1: e-mail changed</source>
        <translation>%1: e-mail módosítva</translation>
    </message>
    <message>
        <source>%1: address changed</source>
        <translation>%1: cím módosítva</translation>
    </message>
    <message>
        <source>%1: tags changed</source>
        <translation>%1: címkék módosítva</translation>
    </message>
    <message>
        <source>%1: birthday changed</source>
        <translation>%1: születésnap módosítva</translation>
    </message>
    <message>
        <source>%1: language changed</source>
        <translation>%1: nyelv módosítva</translation>
    </message>
    <message>
        <source>%1: tax number changed</source>
        <translation>%1: adószám módosítva</translation>
    </message>
    <message>
        <source>%1: code changed</source>
        <translation>%1: kód módosítva</translation>
    </message>
    <message>
        <source>%1: source changed</source>
        <translation>%1: honnan ismer minket – módosítva</translation>
    </message>
    <message>
        <source>%1: note changed</source>
        <translation>%1: megjegyzés módosítva</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation>Új vevő: %1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: módosítva</translation>
    </message>
    <message>
        <source>%1: put into the bin</source>
        <translation>%1: a lomtárba került</translation>
    </message>
    <message>
        <source>People put into the bin: %1</source>
        <translation>A lomtárba került, fő: %1</translation>
    </message>
    <message>
        <source>%1: taken out of the bin</source>
        <translation>%1: visszaállítva a lomtárból</translation>
    </message>
    <message>
        <source>People taken out of the bin: %1</source>
        <translation>Visszaállítva a lomtárból, fő: %1</translation>
    </message>
    <message>
        <source>%1: removed for good</source>
        <translation>%1: végleg törölve</translation>
    </message>
    <message>
        <source>People removed for good: %1</source>
        <translation>Végleg törölve, fő: %1</translation>
    </message>
    <message>
        <source>%1: tag “%2” added</source>
        <translation>%1: „%2” címke hozzáadva</translation>
    </message>
    <message>
        <source>Tag “%2” added, people: %1</source>
        <translation>„%2” címke hozzáadva, fő: %1</translation>
    </message>
    <message>
        <source>%1: tag “%2” taken away</source>
        <translation>%1: „%2” címke levéve</translation>
    </message>
    <message>
        <source>Tag “%2” taken away, people: %1</source>
        <translation>„%2” címke levéve, fő: %1</translation>
    </message>
    <message>
        <source>%1: consent given</source>
        <translation>%1: hozzájárulás megadva</translation>
    </message>
    <message>
        <source>Consent given, people: %1</source>
        <translation>Hozzájárulás megadva, fő: %1</translation>
    </message>
    <message>
        <source>%1: consent withdrawn</source>
        <translation>%1: hozzájárulás visszavonva</translation>
    </message>
    <message>
        <source>Consent withdrawn, people: %1</source>
        <translation>Hozzájárulás visszavonva, fő: %1</translation>
    </message>
    <message>
        <source>Tag renamed: “%1”</source>
        <translation>Címke átnevezve: „%1”</translation>
    </message>
    <message>
        <source>Tag removed: “%1”</source>
        <translation>Címke törölve: „%1”</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importálás: %1</translation>
    </message>
    <message>
        <source>VAT rate added</source>
        <translation>Áfakulcs hozzáadva</translation>
    </message>
    <message>
        <source>VAT rate changed</source>
        <translation>Áfakulcs módosítva</translation>
    </message>
    <message>
        <source>VAT rate removed</source>
        <translation>Áfakulcs eltávolítva</translation>
    </message>
    <message>
        <source>Usual VAT rate changed</source>
        <translation>A szokásos áfakulcs módosítva</translation>
    </message>
    <message>
        <source>Import of a pasted table</source>
        <translation>Beillesztett táblázat importálása</translation>
    </message>
    <message>
        <source>%1 joined the staff</source>
        <translation>%1 új munkatárs lett</translation>
    </message>
    <message>
        <source>%1 of the staff is now called %2</source>
        <translation>Munkatárs új neve: %1 → %2</translation>
    </message>
    <message>
        <source>%1 left the staff</source>
        <translation>%1 már nem munkatárs</translation>
    </message>
    <message>
        <source>%1 is back on the staff</source>
        <translation>%1 újra munkatárs</translation>
    </message>
    <message>
        <source>%1: important dates changed</source>
        <translation>%1: fontos dátumok módosítva</translation>
    </message>
    <message>
        <source>%2 merged into %1</source>
        <translation>%1: összevonva vele: %2</translation>
    </message>
    <message>
        <source>Merged into %1, people: %2</source>
        <translation>%1: összevont személyek: %2</translation>
    </message>
    <message>
        <source>Merge taken back: %1 and %2</source>
        <translation>Összevonás visszavonva: %1 és %2</translation>
    </message>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 és %2 két külön személy</translation>
    </message>
    <message>
        <source>%1 and %2 may be one</source>
        <translation>%1 és %2 talán egy személy</translation>
    </message>
    <message>
        <source>Columns kept as “%1”</source>
        <translation>Oszlopok megőrzése „%1” néven</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Egy személy végleg törölve</translation>
    </message>
    <message>
        <source>%1: note written</source>
        <translation>%1: új megjegyzés</translation>
    </message>
    <message>
        <source>%1: note removed</source>
        <translation>%1: megjegyzés törölve</translation>
    </message>
    <message>
        <source>%1: social networks changed</source>
        <translation>%1: közösségi oldalak módosítva</translation>
    </message>
    <message>
        <source>%1: interests changed</source>
        <translation>%1: érdeklődés módosítva</translation>
    </message>
    <message>
        <source>%1: personality changed</source>
        <translation>%1: személyiségtípus módosítva</translation>
    </message>
    <message>
        <source>%1: somebody else looks after them</source>
        <translation>%1: felelős módosítva</translation>
    </message>
    <message>
        <source>%1: nobody looks after them</source>
        <translation>%1: nincs felelőse</translation>
    </message>
    <message>
        <source>Nobody looks after these people: %1</source>
        <translation>Felelős nélkül maradt: %1 fő</translation>
    </message>
    <message>
        <source>%2 looks after %1</source>
        <translation>%1: felelőse %2</translation>
    </message>
    <message>
        <source>%2 looks after people: %1</source>
        <translation>%2 a felelőse: %1 fő</translation>
    </message>
    <message>
        <source>Relation between %1 and %2 added</source>
        <translation>Kapcsolat felvéve: %1 és %2</translation>
    </message>
    <message>
        <source>Relation between %1 and %2 removed</source>
        <translation>Kapcsolat törölve: %1 és %2</translation>
    </message>
    <message>
        <source>%1: own fields changed</source>
        <translation>%1: saját mezők módosítva</translation>
    </message>
    <message>
        <source>Somebody else looks after people: %1</source>
        <translation>Új felelős: %1 fő</translation>
    </message>
    <message>
        <source>%1: “%2” set</source>
        <translation>%1: „%2” mező kitöltve</translation>
    </message>
    <message>
        <source>“%2” set, people: %1</source>
        <translation>„%2” mező kitöltve, fő: %1</translation>
    </message>
    <message>
        <source>%1: “%2” emptied</source>
        <translation>%1: „%2” mező kiürítve</translation>
    </message>
    <message>
        <source>“%2” emptied, people: %1</source>
        <translation>„%2” mező kiürítve, fő: %1</translation>
    </message>
    <message>
        <source>Language changed, people: %1</source>
        <translation>Nyelv módosítva, fő: %1</translation>
    </message>
    <message>
        <source>Source changed, people: %1</source>
        <translation>„Honnan ismer minket” módosítva, fő: %1</translation>
    </message>
    <message>
        <source>%1: file “%2” added</source>
        <translation>%1: „%2” fájl hozzáadva</translation>
    </message>
    <message>
        <source>%1: several files added</source>
        <translation>%1: több fájl hozzáadva</translation>
    </message>
    <message>
        <source>%1: photo changed</source>
        <translation>%1: fénykép módosítva</translation>
    </message>
    <message>
        <source>%1: photo removed</source>
        <translation>%1: fénykép eltávolítva</translation>
    </message>
    <message>
        <source>%1: file “%2” removed</source>
        <translation>%1: „%2” fájl eltávolítva</translation>
    </message>
    <message>
        <source>New own field: %1</source>
        <translation>Új saját mező: %1</translation>
    </message>
    <message>
        <source>Own field changed: %1</source>
        <translation>Saját mező módosítva: %1</translation>
    </message>
    <message>
        <source>Own field moved: %1</source>
        <translation>Saját mező áthelyezve: %1</translation>
    </message>
    <message>
        <source>Own field removed: %1</source>
        <translation>Saját mező eltávolítva: %1</translation>
    </message>
    <message>
        <source>%1: price reduced</source>
        <translation>%1: ár csökkentve</translation>
    </message>
    <message>
        <source>%1: reduction ended</source>
        <translation>%1: árcsökkentés lezárva</translation>
    </message>
    <message>
        <source>Products changed: %1</source>
        <translation>Módosított termékek: %1</translation>
    </message>
    <message>
        <source>%1 linked with %2</source>
        <translation>%1 összekapcsolva ezzel: %2</translation>
    </message>
    <message>
        <source>%1 no longer linked with %2</source>
        <translation>%1 már nincs összekapcsolva ezzel: %2</translation>
    </message>
    <message>
        <source>%1: picture changed</source>
        <translation>%1: kép cserélve</translation>
    </message>
    <message>
        <source>%1: picture removed</source>
        <translation>%1: kép eltávolítva</translation>
    </message>
    <message>
        <source>Variants of %1 made</source>
        <translation>Változatok elkészítve: %1</translation>
    </message>
    <message>
        <source>Change of a VAT rate entered</source>
        <translation>Áfakulcs változása rögzítve</translation>
    </message>
    <message>
        <source>Change of a VAT rate taken back</source>
        <translation>Áfakulcs változása visszavonva</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>Megszámolva: %1</translation>
    </message>
    <message>
        <source>Place %1 added</source>
        <translation>Új hely: %1</translation>
    </message>
    <message>
        <source>Place %1 renamed</source>
        <translation>Hely átnevezve: %1</translation>
    </message>
    <message>
        <source>Usual place changed</source>
        <translation>A szokásos hely megváltozott</translation>
    </message>
    <message>
        <source>Place %1 removed</source>
        <translation>Hely eltávolítva: %1</translation>
    </message>
    <message>
        <source>%1 is waited for again</source>
        <translation>Újra várnak erre: %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>Félretéve: %1</translation>
    </message>
    <message>
        <source>%1 handed to who had asked for it</source>
        <translation>Átadva annak, aki kereste: %1</translation>
    </message>
    <message>
        <source>%1 is no longer wanted</source>
        <translation>Már nem kell: %1</translation>
    </message>
    <message>
        <source>%1 was asked for</source>
        <translation>Keresték: %1</translation>
    </message>
    <message>
        <source>What was asked for changed: %1</source>
        <translation>Módosult, amit kerestek: %1</translation>
    </message>
    <message>
        <source>Stock keeping changed</source>
        <translation>A készletvezetés módosult</translation>
    </message>
    <message>
        <source>Opening stock of %1 entered</source>
        <translation>Nyitókészlet rögzítve: %1</translation>
    </message>
    <message>
        <source>Goods received: %1</source>
        <translation>Bevételezve: %1</translation>
    </message>
    <message>
        <source>Loss of %1 entered</source>
        <translation>Veszteség rögzítve: %1</translation>
    </message>
    <message>
        <source>%1 carried to another place</source>
        <translation>Átvíve másik helyre: %1</translation>
    </message>
    <message>
        <source>Products carried to another place: %1</source>
        <translation>Másik helyre átvitt termékek: %1</translation>
    </message>
    <message>
        <source>Stock move of %1 removed</source>
        <translation>Készletmozgás törölve: %1</translation>
    </message>
    <message>
        <source>Order to %1 drafted</source>
        <translation>Rendelés tervezve: %1</translation>
    </message>
    <message>
        <source>Order %1 changed</source>
        <translation>Rendelés módosítva: %1</translation>
    </message>
    <message>
        <source>Order to %1 sent</source>
        <translation>Rendelés elküldve ide: %1</translation>
    </message>
    <message>
        <source>Order %1 closed</source>
        <translation>Rendelés lezárva: %1</translation>
    </message>
    <message>
        <source>Order %1 opened again</source>
        <translation>Rendelés újra megnyitva: %1</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>Rendelés törölve: %1</translation>
    </message>
    <message>
        <source>Order %1 put in the bin</source>
        <translation>Rendelés a lomtárba téve: %1</translation>
    </message>
    <message>
        <source>Orders put in the bin: %1</source>
        <translation>Rendelések a lomtárba téve: %1</translation>
    </message>
    <message>
        <source>Order %1 restored from the bin</source>
        <translation>Rendelés visszavéve a lomtárból: %1</translation>
    </message>
    <message>
        <source>Orders restored from the bin: %1</source>
        <translation>Rendelések visszavéve a lomtárból: %1</translation>
    </message>
    <message>
        <source>Goods from %1 received</source>
        <translation>Áru érkezett innen: %1</translation>
    </message>
    <message>
        <source>Receipt from %1 changed</source>
        <translation>Bevételezés módosítva: %1</translation>
    </message>
    <message>
        <source>Receipt from %1 put in the bin</source>
        <translation>Bevételezés a lomtárba téve: %1</translation>
    </message>
    <message>
        <source>Receipt from %1 restored from the bin</source>
        <translation>Bevételezés visszavéve a lomtárból: %1</translation>
    </message>
    <message>
        <source>Orders drafted: %1</source>
        <translation>Rendelések tervezve: %1</translation>
    </message>
    <message>
        <source>Weights of the supplier scorecard changed</source>
        <translation>A beszállítók értékelésének súlyai módosítva</translation>
    </message>
    <message>
        <source>Cost of %2 from %1 changed</source>
        <translation>Beszerzési ár módosítva itt: %1, %2</translation>
    </message>
    <message>
        <source>%2 no longer bought from %1</source>
        <translation>Már nem itt vesszük: %1, %2</translation>
    </message>
    <message>
        <source>Goods sent back to %1</source>
        <translation>Áru visszaküldve ide: %1</translation>
    </message>
    <message>
        <source>Return to %1 changed</source>
        <translation>Visszaküldés módosítva: %1</translation>
    </message>
    <message>
        <source>Return to %1 put in the bin</source>
        <translation>Visszaküldés a lomtárba téve: %1</translation>
    </message>
    <message>
        <source>Return to %1 restored from the bin</source>
        <translation>Visszaküldés visszavéve a lomtárból: %1</translation>
    </message>
    <message>
        <source>Supplier %1 created</source>
        <translation>Új beszállító: %1</translation>
    </message>
    <message>
        <source>Supplier %1 changed</source>
        <translation>Beszállító módosítva: %1</translation>
    </message>
    <message>
        <source>Supplier %1 put in the bin</source>
        <translation>Beszállító a lomtárba téve: %1</translation>
    </message>
    <message>
        <source>Suppliers put in the bin: %1</source>
        <translation>Beszállítók a lomtárba téve: %1</translation>
    </message>
    <message>
        <source>Supplier %1 restored from the bin</source>
        <translation>Beszállító visszavéve a lomtárból: %1</translation>
    </message>
    <message>
        <source>Suppliers restored from the bin: %1</source>
        <translation>Beszállítók visszavéve a lomtárból: %1</translation>
    </message>
    <message>
        <source>%1: case “%2” opened</source>
        <translation>%1: „%2” ügy megnyitva</translation>
    </message>
    <message>
        <source>%1: case “%2” changed</source>
        <translation>%1: „%2” ügy módosítva</translation>
    </message>
    <message>
        <source>%1: case “%2” removed</source>
        <translation>%1: „%2” ügy eltávolítva</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <translation>%1: elkezdve</translation>
    </message>
    <message>
        <source>%1: booked</source>
        <translation>%1: lekönyvelve</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: visszavonva</translation>
    </message>
    <message>
        <source>Count %1 begun</source>
        <translation>Leltár megkezdve: %1</translation>
    </message>
    <message>
        <source>Count %1 booked</source>
        <translation>Leltár lekönyvelve: %1</translation>
    </message>
    <message>
        <source>Count %1 cancelled</source>
        <translation>Leltár elvetve: %1</translation>
    </message>
</context>
<context>
    <name>tefter::AddressRows</name>
    <message>
        <source>Add an address</source>
        <translation>Cím hozzáadása</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Ismeretlen ország</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Utca, házszám</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Irányítószám</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Település</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Cím eltávolítása</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
</context>
<context>
    <name>tefter::AtWorkButton</name>
    <message>
        <source>At work: %1</source>
        <extracomment>%1 is the name of somebody of the staff</extracomment>
        <translation>Dolgozik: %1</translation>
    </message>
    <message>
        <source>Who is at work on this computer: the history goes down under this name</source>
        <translation>Ki dolgozik ezen a gépen: a változások ezzel a névvel kerülnek a naplóba</translation>
    </message>
</context>
<context>
    <name>tefter::BackupModel</name>
    <message>
        <source>Made</source>
        <translation>Készült</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>the size of a file in megabytes</extracomment>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>tefter::BarcodeWords</name>
    <message>
        <source>the shop&apos;s own</source>
        <extracomment>a barcode that the shop has made up itself</extracomment>
        <translation>a bolt sajátja</translation>
    </message>
    <message>
        <source>%1, the last digit should be %2</source>
        <extracomment>%1 is the kind of a barcode, %2 a digit</extracomment>
        <translation>%1, az utolsó számjegynek ennek kellene lennie: %2</translation>
    </message>
</context>
<context>
    <name>tefter::BulkDialog</name>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln products</source>
        <translation>
            <numerusform>%Ln termék módosítása</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>of many products: what is not changed</extracomment>
        <translation>Maradjon, ahogy van</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Áfakulcs</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>Márka</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>Polchely</translation>
    </message>
    <message>
        <source>Prices up by</source>
        <extracomment>by how many percent prices go up</extracomment>
        <translation>Árak emelése ennyivel</translation>
    </message>
    <message>
        <source>With a minus, prices go down. One undo brings everything back.</source>
        <translation>Mínusz jellel az árak csökkennek. Egyetlen visszavonás mindent visszaállít.</translation>
    </message>
    <message>
        <source>Say what is to be changed.</source>
        <translation>Mondja meg, mi változzon.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what a field is set to</extracomment>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Own field</source>
        <extracomment>one of the fields that the shop has made</extracomment>
        <translation>Saját mező</translation>
    </message>
</context>
<context>
    <name>tefter::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Naptár</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Személyenként</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Következő napok</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Semmi sem közeleg</translation>
    </message>
    <message>
        <source>Birthdays, name days and important dates of your customers appear here, with the public holidays. Look further ahead, or show more kinds.</source>
        <translation>Itt jelennek meg a vevők születésnapjai, névnapjai és fontos dátumai, az ünnepnapokkal együtt. Nézzen távolabbra, vagy jelenítsen meg többfélét.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Minden megjelenítése</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Meddig előre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ahead</source>
        <translation>
            <numerusform>Következő %Ln hét</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps together what is due of one person</source>
        <translation>Együtt tartja, ami egy személyé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln bejegyzés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Ennek a listának az exportálása…</translation>
    </message>
</context>
<context>
    <name>tefter::CallListDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Mentés PDF-ként…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Nyomtatás…</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Hívólista</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>A lista címe</translation>
    </message>
    <message>
        <source>Leave empty to print how each of them comes</source>
        <translation>Ha üres, mindenki vásárlási ritmusa kerül a papírra</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why to call people</extracomment>
        <translation>A hívás oka</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to call</source>
        <translation>
            <numerusform>%Ln felhívandó vevő</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a phone are left out.</source>
        <translation>
            <numerusform>%Ln fő telefon nélkül, kimaradt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who said no to calls are left out.</source>
        <translation>
            <numerusform>%Ln fő nemet mondott a hívásra, kimaradt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call list was sent to the printer</source>
        <translation>A hívólista a nyomtatóra került</translation>
    </message>
    <message>
        <source>Save the call list</source>
        <translation>Hívólista mentése</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Mentve: %1</translation>
    </message>
</context>
<context>
    <name>tefter::CategoryDialog</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategóriák</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a category</extracomment>
        <translation>Név</translation>
    </message>
    <message>
        <source>Under</source>
        <extracomment>the category that this one belongs to</extracomment>
        <translation>Főkategória</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Új kategória</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Minden termék</translation>
    </message>
    <message>
        <source>A new category under the chosen one</source>
        <translation>Új kategória a kiválasztott alá</translation>
    </message>
    <message>
        <source>Drag a category onto another one to put it under that.</source>
        <translation>Húzzon egy kategóriát egy másikra, hogy az alá kerüljön.</translation>
    </message>
    <message>
        <source>There is a category of this name already: %1.</source>
        <extracomment>%1 is a category, with those above it</extracomment>
        <translation>Van már ilyen nevű kategória: %1.</translation>
    </message>
    <message>
        <source>Add another one of this name?</source>
        <translation>Hozzáad még egyet ezzel a névvel?</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hozzáadás</translation>
    </message>
</context>
<context>
    <name>tefter::CategoryTreeView</name>
    <message>
        <source>All products</source>
        <translation>Minden termék</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a category and how many products it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tefter::ChangesDialog</name>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is what was done</extracomment>
        <translation>Visszavonva: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>who made a change</extracomment>
        <translation>Ki</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what was done</extracomment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mező</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the value before a change</extracomment>
        <translation>Régi</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the value after a change</extracomment>
        <translation>Új</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Nothing was changed by hand so far.</source>
        <translation>Kézzel eddig semmi sem változott.</translation>
    </message>
</context>
<context>
    <name>tefter::ChartTip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a name and its value, for a screen reader</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tefter::CommandPalette</name>
    <message>
        <source>Search results</source>
        <translation>Találatok</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
</context>
<context>
    <name>tefter::ConditionRow</name>
    <message>
        <source>Take this condition away</source>
        <translation>Feltétel elvétele</translation>
    </message>
    <message>
        <source>What is asked about the person</source>
        <translation>A feltétel tárgya</translation>
    </message>
    <message>
        <source>Choose a condition</source>
        <translation>Válasszon feltételt</translation>
    </message>
    <message>
        <source>This program does not know this condition, so the segment cannot be used.</source>
        <translation>A program nem ismeri ezt a feltételt, így a vevőcsoport nem használható.</translation>
    </message>
    <message>
        <source>not known to this program</source>
        <translation>a program nem ismeri</translation>
    </message>
    <message>
        <source>Comparison of “%1”</source>
        <extracomment>how the condition compares: at least, before, has; %1 is the condition</extracomment>
        <translation>Összehasonlítás: „%1”</translation>
    </message>
    <message>
        <source>How many times at least</source>
        <translation>Legalább hányszor</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>Melyik időben</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>bármikor</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>két nap között</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Első nap</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Utolsó nap</translation>
    </message>
    <message>
        <source>Find a condition</source>
        <translation>Feltétel keresése</translation>
    </message>
</context>
<context>
    <name>tefter::ConsentDialog</name>
    <message>
        <source>Given</source>
        <extracomment>consent</extracomment>
        <translation>Megadva</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>consent</extracomment>
        <translation>Visszavonva</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rögzítés</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Hozzájárulás: %1</translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln people</source>
        <translation>
            <numerusform>%Ln fő hozzájárulása</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>what was said about being written to: given or withdrawn</extracomment>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ways to reach a person</extracomment>
        <translation>Mire</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>on which day consent was given or withdrawn</extracomment>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>What they said yes or no to, word for word</source>
        <translation>Mire mondott igent vagy nemet, szó szerint</translation>
    </message>
    <message>
        <source>Paper form, said at the counter, web page…</source>
        <translation>Papíron, szóban a pultnál, weboldalon…</translation>
    </message>
    <message>
        <source>How it was given</source>
        <extracomment>how consent came to the shop</extracomment>
        <translation>Hogyan érkezett</translation>
    </message>
    <message>
        <source>This is not understood as a day.</source>
        <translation>Ez nem érthető napként.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ez a nap még nem jött el.</translation>
    </message>
    <message>
        <source>Attach proof…</source>
        <translation>Igazolás csatolása…</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>the paper or message that proves a consent</extracomment>
        <translation>Igazolás</translation>
    </message>
    <message>
        <source>Take the proof away</source>
        <translation>Igazolás levétele</translation>
    </message>
    <message>
        <source>A scanned paper, a photo, a message: it is kept inside the shop.</source>
        <translation>Beolvasott irat, fénykép vagy üzenet: az üzlet fájljában marad.</translation>
    </message>
    <message>
        <source>The paper or message</source>
        <translation>Az irat vagy az üzenet</translation>
    </message>
</context>
<context>
    <name>tefter::ConsentList</name>
    <message>
        <source>Consent</source>
        <translation>Hozzájárulás</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nincs adat</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>Change consent: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>Hozzájárulás módosítása: %1</translation>
    </message>
    <message>
        <source>Open the proof: %1</source>
        <extracomment>the paper that proves a consent: %1 is the name of a file</extracomment>
        <translation>Igazolás megnyitása: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ContactPeopleRows</name>
    <message>
        <source>Add a person</source>
        <translation>Személy hozzáadása</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>What they do there</source>
        <extracomment>what somebody does in a firm</extracomment>
        <translation>Mit csinál ott</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Személy eltávolítása</translation>
    </message>
</context>
<context>
    <name>tefter::ContactRows</name>
    <message>
        <source>Home, work…</source>
        <extracomment>a word about a phone or e-mail: home, work</extracomment>
        <translation>Otthoni, munkahelyi…</translation>
    </message>
    <message>
        <source>%1: what it is for</source>
        <extracomment>%1 is &quot;Phone&quot; or &quot;E-mail&quot;</extracomment>
        <translation>%1: mire való</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <extracomment>%1 is &quot;Phone&quot; or &quot;E-mail&quot;</extracomment>
        <translation>%1: eltávolítás</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
</context>
<context>
    <name>tefter::CountDialog</name>
    <message>
        <source>Add</source>
        <extracomment>adds to what was counted</extracomment>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Amit megszámoltak</translation>
    </message>
    <message>
        <source>Show what is to be there</source>
        <translation>Látsszon, mennyinek kellene lennie</translation>
    </message>
    <message>
        <source>What nobody counted is not there</source>
        <translation>Amit senki nem számolt meg, az nincs</translation>
    </message>
    <message>
        <source>Not counted after all</source>
        <translation>Mégsem számolták meg</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>Lap PDF-ben…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Lap nyomtatása…</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>what was found on the shelves</extracomment>
        <translation>Leltár</translation>
    </message>
    <message>
        <source>Scan a barcode, or type a name or code</source>
        <translation>Olvasson be vonalkódot, vagy írjon nevet, kódot</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>the name of a count, the place where goods lie, a day with its time</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 products counted.</source>
        <translation>%2 termékből %1 megszámolva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ, together by %1.</source>
        <extracomment>%1 is money</extracomment>
        <translation>
            <numerusform>%Ln eltér, összesen ennyivel: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the product from the list.</source>
        <translation>Válassza ki a terméket a listából.</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Mennyi?</translation>
    </message>
    <message>
        <source>Count booked</source>
        <translation>Leltár lekönyvelve</translation>
    </message>
    <message>
        <source>These were put into the bin meanwhile, and were booked too: %1</source>
        <extracomment>%1 is a list of products</extracomment>
        <translation>Ezek közben a lomtárba kerültek, és szintén le lettek könyvelve: %1</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Lap mentése</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>Leltárív</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Mentve: %1</translation>
    </message>
    <message>
        <source>Book the count…</source>
        <translation>Leltár könyvelése…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were booked.</source>
        <translation>
            <numerusform>%Ln termék lekönyvelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted, since no product has it: %1</source>
        <extracomment>%1 is a list of barcodes or names</extracomment>
        <translation>Nem számoltuk, mert egyik terméknek sincs ilyen: %1</translation>
    </message>
    <message>
        <source>“%1” is not a quantity that can be counted.</source>
        <extracomment>%1 is what was typed as a quantity</extracomment>
        <translation>„%1” nem számolható mennyiség.</translation>
    </message>
</context>
<context>
    <name>tefter::CountListDialog</name>
    <message>
        <source>Name</source>
        <extracomment>of a count</extracomment>
        <translation>Név</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>where goods lie</extracomment>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how many products of a count were counted</extracomment>
        <translation>Megszámolva</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>counted products of all of a count</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Leltárak</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Cancel this count</source>
        <translation>Leltár elvetése</translation>
    </message>
    <message>
        <source>New count…</source>
        <translation>Új leltár…</translation>
    </message>
</context>
<context>
    <name>tefter::CountReviewDialog</name>
    <message>
        <source>What differs</source>
        <translation>Miben térnek el</translation>
    </message>
    <message>
        <source>Book the count</source>
        <translation>Leltár könyvelése</translation>
    </message>
    <message>
        <source>What booking the count changes</source>
        <translation>Mit változtat a leltár könyvelése</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were counted.</source>
        <translation>
            <numerusform>%Ln termék megszámolva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them differ from what was to be there.</source>
        <translation>
            <numerusform>Közülük %Ln eltér attól, aminek lennie kellene.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the bin by now, and booked too: %1</source>
        <extracomment>%1 is a list of products</extracomment>
        <translation>Már a lomtárban, ezeket is könyveljük: %1</translation>
    </message>
</context>
<context>
    <name>tefter::CountRowModel</name>
    <message>
        <source>Shelf</source>
        <extracomment>where on the shelves a product lies</extracomment>
        <translation>Polc</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>of a product</extracomment>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how much was counted</extracomment>
        <translation>Megszámolva</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>how much was to be there</extracomment>
        <translation>Várt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Különbség</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>of a difference, in money</extracomment>
        <translation>Értéke</translation>
    </message>
    <message>
        <source>%1 (in the bin)</source>
        <extracomment>%1 is a product that was put into the bin while it was counted</extracomment>
        <translation>%1 (a lomtárban)</translation>
    </message>
</context>
<context>
    <name>tefter::CountSheet</name>
    <message>
        <source>Shelf</source>
        <extracomment>where on the shelves a product lies</extracomment>
        <translation>Polc</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Egység</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how much was counted, to be written in by hand</extracomment>
        <translation>Megszámolva</translation>
    </message>
    <message>
        <source>Counted by:</source>
        <extracomment>on the sheet for a count: here the name of who has counted is written by hand</extracomment>
        <translation>Számolta:</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerActions</name>
    <message numerus="yes">
        <source>Tag “%1” given to %Ln people</source>
        <translation>
            <numerusform>„%1” címke hozzáadva: %Ln fő</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken away from %Ln people</source>
        <translation>
            <numerusform>„%1” címke levéve: %Ln fő</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln people recorded</source>
        <translation>
            <numerusform>%Ln fő hozzájárulása rögzítve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people put into the bin</source>
        <translation>
            <numerusform>%Ln fő a lomtárba került</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people taken out of the bin</source>
        <translation>
            <numerusform>%Ln fő visszaállítva a lomtárból</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln people for good?</source>
        <translation>
            <numerusform>Végleg töröl %Ln főt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Végleges törlés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people removed for good</source>
        <translation>
            <numerusform>%Ln fő végleg törölve</numerusform>
        </translation>
    </message>
    <message>
        <source>Their phones, addresses, tags and consents go with them. Whoever stands on a sale stays in the bin, so that the sums of your sales stay right.</source>
        <translation>Velük törlődik a telefonjuk, címük, címkéik és hozzájárulásaik. Akihez eladás tartozik, a lomtárban marad, hogy az eladások összegei ne változzanak.</translation>
    </message>
    <message>
        <source>Nobody was removed</source>
        <translation>Senki sem lett törölve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on sales, whose sums must stay right. In the bin they are out of every list, search and mailing.</source>
        <translation>
            <numerusform>%Ln főhöz eladások tartoznak, és ezek összegének helyesnek kell maradnia. A lomtárból egyetlen listába, keresésbe vagy csoportos küldésbe sem kerülnek be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on sales and stay in the bin</source>
        <translation>
            <numerusform>%Ln főhöz eladás tartozik, ők a lomtárban maradnak</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen customers</source>
        <translation>Kiválasztott vevők</translation>
    </message>
    <message>
        <source>customers</source>
        <extracomment>the name of a file, without its ending</extracomment>
        <translation>vevők</translation>
    </message>
    <message>
        <source>The list of customers</source>
        <translation>A vevők listája</translation>
    </message>
    <message>
        <source>%1 and %2 are two again</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>%1 és %2 ismét külön van</translation>
    </message>
    <message>
        <source>What was changed since stays with %1</source>
        <translation>Ami azóta változott, itt marad: %1</translation>
    </message>
    <message>
        <source>Relation to %1 removed</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Kapcsolat törölve: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them said no on that day or later, and the no stays.</source>
        <translation>
            <numerusform>Közülük %Ln aznap vagy később nemet mondott, és a nem marad érvényben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::CustomerDialog</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Telefonszám hozzáadása</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>E-mail-cím hozzáadása</translation>
    </message>
    <message>
        <source>Show that customer</source>
        <translation>A vevő megmutatása</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Vevő szerkesztése</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Új vevő</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>what a customer is</extracomment>
        <translation>Személy</translation>
    </message>
    <message>
        <source>Firm</source>
        <extracomment>what a customer is</extracomment>
        <translation>Cég</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Keresztnév</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Vezetéknév</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonszámok</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mail-címek</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Címek</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nincs adat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Honnan ismer minket</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Adószám</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Cégnév</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Teljes név</translation>
    </message>
    <message>
        <source>The year may be left out, or the day.</source>
        <translation>Az év vagy a nap elhagyható.</translation>
    </message>
    <message>
        <source>%1 already has the phone %2.</source>
        <extracomment>%1 is a name, %2 a phone number</extracomment>
        <translation>Ez a telefonszám (%2) már szerepel ennél a vevőnél: %1.</translation>
    </message>
    <message>
        <source>%1 already has the e-mail %2.</source>
        <extracomment>%1 is a name, %2 an e-mail address</extracomment>
        <translation>Ez az e-mail-cím (%2) már szerepel ennél a vevőnél: %1.</translation>
    </message>
    <message>
        <source>There already is a customer called %1.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Már van ilyen nevű vevő: %1.</translation>
    </message>
    <message>
        <source>The birthday is not understood: %1</source>
        <translation>A születésnap nem érthető: %1</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Ez nem tűnik telefonszámnak.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Ez nem tűnik e-mail-címnek.</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Névnap</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Fontos dátumok</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Közösségi oldalak</translation>
    </message>
    <message>
        <source>Gardening, tea, travelling…</source>
        <translation>Kertészkedés, tea, utazás…</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Érdeklődés</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Személyiségtípus</translation>
    </message>
    <message>
        <source>One of 16 types, named by four letters (INTJ to ESFP), for those who like to note it. It is only a remark: nothing is worked out from it.</source>
        <translation>A 16 típus egyike, négy betűvel (INTJ-től ESFP-ig), azoknak, akik szeretik feljegyezni. Csak megjegyzés: semmi nem számolódik belőle.</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>Felelős</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerFilterBar</name>
    <message>
        <source>Regulars</source>
        <translation>Törzsvevők</translation>
    </message>
    <message>
        <source>People with at least five sales</source>
        <translation>Akik legalább ötször vásároltak</translation>
    </message>
    <message>
        <source>Birthday soon</source>
        <translation>Közelgő születésnap</translation>
    </message>
    <message>
        <source>Within the next two weeks</source>
        <translation>A következő két hétben</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Szűrő</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Szűrők</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Címke</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>filter: people who may be reached so; %1 is e-mail, SMS …</extracomment>
        <translation>Hozzájárulás: %1</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>A lomtárban</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Település</translation>
    </message>
    <message>
        <source>Has given consent</source>
        <translation>Van hozzájárulása</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>people who should have come by now, by their own habit</extracomment>
        <translation>Késik</translation>
    </message>
    <message>
        <source>People who stay away for longer than is their habit</source>
        <translation>Akik a megszokottnál régebb óta nem jöttek</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <extracomment>filter: people of a segment; %1 is its name</extracomment>
        <translation>Vevőcsoport: %1</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Vevőcsoport</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <extracomment>filter: people whom somebody of the staff looks after; %1 is a name</extracomment>
        <translation>Felelős: %1</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>filter: people whom somebody of the staff looks after</extracomment>
        <translation>Felelős</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Utolsó látogatás</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>Spent, 12 months</source>
        <translation>Elköltve, 12 hónap</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>how a customer keeps to their own habit</extracomment>
        <translation>Ritmus</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Település</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Első látogatás</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>how many documents of sale</extracomment>
        <translation>Vásárlások</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Összesen elköltve</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Átlagos kosárérték</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>Felvétel napja</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>column of a list: who of the staff looks after the customer</extracomment>
        <translation>Felelős</translation>
    </message>
</context>
<context>
    <name>tefter::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Vevők</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city…</source>
        <translation>Név, telefon, e-mail, település…</translation>
    </message>
    <message>
        <source>Search in customers</source>
        <translation>Keresés a vevők között</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mindenki megjelenítése</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Még nincsenek vevők</translation>
    </message>
    <message>
        <source>Enter the first one, or import them from a list that you have.</source>
        <translation>Vegye fel az elsőt, vagy importálja őket egy meglévő listából.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Új vevő</translation>
    </message>
    <message>
        <source>Nobody is in the bin</source>
        <translation>Senki sincs a lomtárban</translation>
    </message>
    <message>
        <source>Nobody fits the filters and what is typed in the search.</source>
        <translation>Senki sem felel meg a szűrőknek és a keresésnek.</translation>
    </message>
    <message>
        <source>Everybody is in the bin</source>
        <translation>Mindenki a lomtárban van</translation>
    </message>
    <message>
        <source>The buttons above the list work on all of them.</source>
        <translation>A lista fölötti gombok mindegyikükre vonatkoznak.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>%Ln vevő kiválasztva</numerusform>
        </translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Kettőzött bejegyzések keresése…</translation>
    </message>
</context>
<context>
    <name>tefter::DayEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>Válasszon napot</translation>
    </message>
    <message>
        <source>This is not a day. For example: %1</source>
        <translation>Ez nem nap. Például: %1</translation>
    </message>
</context>
<context>
    <name>tefter::DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
</context>
<context>
    <name>tefter::DiaryDialog</name>
    <message>
        <source>Who did what</source>
        <translation>Ki mit csinált</translation>
    </message>
</context>
<context>
    <name>tefter::DocumentPainter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2. oldal</translation>
    </message>
</context>
<context>
    <name>tefter::DuplicateModel</name>
    <message>
        <source>Customer</source>
        <translation>Vevő</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Talán ugyanaz</translation>
    </message>
    <message>
        <source>How likely</source>
        <extracomment>how likely two entries are one person</extracomment>
        <translation>Valószínűség</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>the reasons for which two entries may be one person</extracomment>
        <translation>Miért</translation>
    </message>
</context>
<context>
    <name>tefter::DuplicatesDialog</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Valószínűleg kettőzött bejegyzések</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>Ez két külön személy</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Összehasonlítás és összevonás…</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Kétszer felvéve?</translation>
    </message>
    <message>
        <source>Nobody is merged by itself. Whatever you decide can be taken back, also much later.</source>
        <translation>Magától senki sem lesz összevonva. Minden döntés visszavonható, jóval később is.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Comparing everybody with those who are alike…</source>
        <translation>Hasonló bejegyzések összehasonlítása…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Leállítva</translation>
    </message>
    <message>
        <source>Open this once more to look again.</source>
        <translation>Új kereséshez nyissa meg újra.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Úgy tűnik, senki sincs itt kétszer</translation>
    </message>
    <message>
        <source>Phones, e-mails, tax numbers and names were compared, also across scripts.</source>
        <translation>Telefonszámok, e-mail-címek, adószámok és nevek lettek összevetve, különböző ábécékben is.</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>Megjegyezve: ez két külön személy</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Ez volt az összes</translation>
    </message>
    <message>
        <source>Nobody else seems to be here twice.</source>
        <translation>Úgy tűnik, más senki sincs itt kétszer.</translation>
    </message>
</context>
<context>
    <name>tefter::ExportPanel</name>
    <message>
        <source>Write the file</source>
        <translation>Fájl mentése</translation>
    </message>
    <message>
        <source>Export for mailing</source>
        <translation>Exportálás csoportos küldéshez</translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation>Korábbi exportálások</translation>
    </message>
    <message>
        <source>How they will be written to</source>
        <translation>Hogyan kapják meg</translation>
    </message>
    <message>
        <source>Takes everybody, whatever they have consented to. The register says so.</source>
        <translation>Mindenkit bevesz, hozzájárulástól függetlenül. Az exportnaplóba is így kerül.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <extracomment>%1 is a list of column names</extracomment>
        <translation>Oszlopok: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln oszlop</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>A fájl oszlopai</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Mentés: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence such as &quot;9 have no e-mail address&quot;; what follows is a link</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>show them</source>
        <translation>megmutatás</translation>
    </message>
    <message>
        <source>people</source>
        <translation>fő</translation>
    </message>
    <message>
        <source>Nothing yet. What is exported stands here, with its day and number of people.</source>
        <translation>Még semmi. Itt látszanak majd az exportálások, a dátummal és a létszámmal.</translation>
    </message>
    <message>
        <source>For our own use, not for a mailing</source>
        <translation>Saját használatra, nem levelezéshez</translation>
    </message>
</context>
<context>
    <name>tefter::FileActions</name>
    <message numerus="yes">
        <source>%Ln files are kept in the shop now</source>
        <translation>
            <numerusform>%Ln fájl bekerült az üzletbe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken:</source>
        <translation>
            <numerusform>%Ln fájl kimaradt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>Megnyitja: „%1”?</translation>
    </message>
    <message>
        <source>A file of this kind can run as a program. Open it only if you know whose it is.</source>
        <translation>Az ilyen fájl programként futhat. Csak akkor nyissa meg, ha tudja, kitől való.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>No program here opens “%1”</source>
        <translation>Itt egyik program sem nyitja meg: „%1”</translation>
    </message>
    <message>
        <source>Save it, and open it on a computer that has one.</source>
        <translation>Mentse el, és nyissa meg olyan gépen, amelyen van hozzá program.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Mentés másként…</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Hová kerüljön a fájl</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Elmentve: „%1”</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>Megőrzendő fájlok</translation>
    </message>
    <message>
        <source>The file was taken away</source>
        <translation>A fájl eltávolítva</translation>
    </message>
</context>
<context>
    <name>tefter::FileList</name>
    <message>
        <source>No files yet. Drop them on this page, or add them.</source>
        <translation>Még nincs fájl. Húzza őket erre az oldalra, vagy adja hozzá őket.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Fájlok hozzáadása…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>a paper that proves consent: %1 is a channel, such as e-mail</extracomment>
        <translation>Hozzájárulás: %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Műveletek: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Mentés másként…</translation>
    </message>
    <message>
        <source>Make it the photo</source>
        <translation>Legyen ez a fénykép</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
</context>
<context>
    <name>tefter::FileSection</name>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
</context>
<context>
    <name>tefter::FilesCard</name>
    <message>
        <source>Photos, papers and proofs of consent are kept inside the shop file: every backup and every copy has them.</source>
        <translation>A fényképek, iratok és igazolások az üzlet fájljában vannak: minden mentésben és másolatban benne vannak.</translation>
    </message>
    <message>
        <source>Largest file, in megabytes</source>
        <translation>A legnagyobb fájl, megabájtban</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Legnagyobb fájl</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>megabytes</extracomment>
        <translation>MB</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Még nincs fájl</translation>
    </message>
    <message>
        <source>They take %1 now</source>
        <translation>Most %1 helyet foglalnak</translation>
    </message>
    <message>
        <source>From 1 to %1 MB.</source>
        <translation>1 és %1 MB között.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
</context>
<context>
    <name>tefter::FormDialog</name>
    <message>
        <source>Close without saving?</source>
        <translation>Bezárja mentés nélkül?</translation>
    </message>
    <message>
        <source>What you entered here is not saved yet.</source>
        <translation>Amit itt beírt, még nincs elmentve.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Folytatom</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nem mentem</translation>
    </message>
</context>
<context>
    <name>tefter::GroupWidget</name>
    <message>
        <source>+ Condition</source>
        <translation>+ Feltétel</translation>
    </message>
    <message>
        <source>+ Group</source>
        <translation>+ Blokk</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>Blokk elvétele</translation>
    </message>
    <message>
        <source>People for whom all of these are true</source>
        <translation>Akikre ezek mind igazak</translation>
    </message>
    <message>
        <source>People for whom any of these is true</source>
        <translation>Akikre ezek közül legalább egy igaz</translation>
    </message>
    <message>
        <source>People for whom none of these is true</source>
        <translation>Akikre ezek közül egyik sem igaz</translation>
    </message>
    <message>
        <source>How the conditions go together</source>
        <translation>Hogyan kapcsolódnak a feltételek</translation>
    </message>
</context>
<context>
    <name>tefter::HandleRows</name>
    <message>
        <source>Add a network</source>
        <extracomment>a network: Instagram, Viber</extracomment>
        <translation>Oldal hozzáadása</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>which one: Instagram, Viber</extracomment>
        <translation>Oldal</translation>
    </message>
    <message>
        <source>Name in the network</source>
        <extracomment>what somebody is called in a network</extracomment>
        <translation>Név az oldalon</translation>
    </message>
    <message>
        <source>Name, number or address of the page</source>
        <extracomment>what somebody is called in a network, or the address of their page</extracomment>
        <translation>Név, szám vagy az oldal címe</translation>
    </message>
    <message>
        <source>Network: remove</source>
        <translation>Oldal: eltávolítás</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
</context>
<context>
    <name>tefter::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Témák</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Súgószöveg</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Keresés a súgóban</translation>
    </message>
</context>
<context>
    <name>tefter::HistoryDialog</name>
    <message>
        <source>History of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Változások: %1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>%1 is a way to be written to: e-mail, SMS</extracomment>
        <translation>Hozzájárulás: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ImportActions</name>
    <message>
        <source>The import was taken back.</source>
        <translation>Az importálás visszavonva.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but %Ln record(s) stay, because they were changed or used since: %1</source>
        <translation>
            <numerusform>Az importálás visszavonva, de %Ln bejegyzés marad, mert azóta módosult vagy használatban van: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation>Elutasított sorok mentése</translation>
    </message>
    <message>
        <source>not-taken.csv</source>
        <translation>elutasitott.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Táblázatok (*.csv)</translation>
    </message>
    <message>
        <source>Saved. Repair the rows in the file, then import it like any other.</source>
        <translation>Mentve. Javítsa ki a sorokat a fájlban, majd importálja, mint bármely másikat.</translation>
    </message>
</context>
<context>
    <name>tefter::ImportBatchModel</name>
    <message>
        <source>Made</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Sorok</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Beillesztett táblázat</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>az üzletben</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>részben visszavonva</translation>
    </message>
</context>
<context>
    <name>tefter::ImportFixed</name>
    <message>
        <source>Say something for all lines</source>
        <translation>Közös adat minden sorhoz</translation>
    </message>
    <message>
        <source>A country or a tag, for instance, that the file itself does not say.</source>
        <translation>Például egy ország vagy címke, amelyet maga a fájl nem tartalmaz.</translation>
    </message>
    <message>
        <source>What is said for all lines</source>
        <translation>Mi közös minden sorban</translation>
    </message>
    <message>
        <source>What all lines hold that say nothing</source>
        <translation>Mi álljon azokban a sorokban, amelyekben nincs adat</translation>
    </message>
    <message>
        <source>For all lines</source>
        <extracomment>the start of &quot;For all lines: Country = Greece&quot;</extracomment>
        <translation>Minden sorban</translation>
    </message>
</context>
<context>
    <name>tefter::ImportFoot</name>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Importálás visszavonása</translation>
    </message>
    <message>
        <source>Show the sales</source>
        <translation>Eladások megjelenítése</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Vevők megjelenítése</translation>
    </message>
    <message>
        <source>Show the products</source>
        <translation>Termékek megjelenítése</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tovább</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Próba mentés nélkül</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>Importálás újra</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importálás most</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Másik fájl importálása</translation>
    </message>
    <message>
        <source>Show the suppliers</source>
        <translation>Beszállítók megjelenítése</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Rendelések megjelenítése</translation>
    </message>
    <message>
        <source>Show the stock</source>
        <translation>Készlet megjelenítése</translation>
    </message>
</context>
<context>
    <name>tefter::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Az importálás kész.</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing is changed yet.</source>
        <translation>Ez történne. Még semmi sem változott.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Ugyanez a fájl már importálva lett.</translation>
    </message>
    <message>
        <source>That was on %1. Importing it again can enter the same things twice.</source>
        <translation>Az előző importálás napja: %1 – ha újra importálja, ugyanaz kétszer is bekerülhet.</translation>
    </message>
    <message>
        <source>The columns are kept as “%1”.</source>
        <translation>Az oszlopok „%1” néven megmaradnak.</translation>
    </message>
</context>
<context>
    <name>tefter::ImportProgress</name>
    <message>
        <source>Looking at every line…</source>
        <translation>Minden sor átnézése…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importálás…</translation>
    </message>
</context>
<context>
    <name>tefter::ImportReading</name>
    <message>
        <source>Reading the table…</source>
        <translation>Táblázat olvasása…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Olvasás: %1…</translation>
    </message>
</context>
<context>
    <name>tefter::ImportReport</name>
    <message>
        <source>Rows that were not taken</source>
        <translation>Elutasított sorok</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Sorok mentése…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not taken</source>
        <translation>
            <numerusform>%Ln elutasított sor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ImportRules</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>letters, as a way to reach people</extracomment>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Közösségi oldal</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>by what records are found, as in &quot;found by their code&quot;</extracomment>
        <translation>kód</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>vonalkód</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>bizonylatszám</translation>
    </message>
    <message>
        <source>name</source>
        <translation>név</translation>
    </message>
    <message>
        <source>Everybody in this file has given consent to be contacted</source>
        <translation>A fájlban szereplő minden személy hozzájárult a megkereséshez</translation>
    </message>
    <message>
        <source>What is in the shop already</source>
        <translation>Ami már az üzletben van</translation>
    </message>
    <message>
        <source>It is found by its</source>
        <translation>Egyeztetés alapja</translation>
    </message>
    <message>
        <source>What is there is found by its</source>
        <translation>A meglévők egyeztetésének alapja</translation>
    </message>
    <message>
        <source>Prices in the file</source>
        <translation>Árak a fájlban</translation>
    </message>
    <message>
        <source>hold VAT already, as the customer pays them</source>
        <translation>áfával együtt, ahogy a vevő fizeti</translation>
    </message>
    <message>
        <source>are without VAT; it is added</source>
        <translation>áfa nélkül; az áfa hozzáadódik</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Hozzájárulás</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>the ways in which people agreed to be contacted</extracomment>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>A hozzájárulás napja</translation>
    </message>
    <message>
        <source>The words that they agreed to</source>
        <translation>A hozzájárulás szövege</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>Such as: paper form, web shop</source>
        <translation>Például: papíron, webáruházban</translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation>Hogyan érkezett</translation>
    </message>
    <message>
        <source>Leave documents that are there as they are</source>
        <translation>A meglévő bizonylatok maradjanak, ahogy vannak</translation>
    </message>
    <message>
        <source>Leave it as it is, and take only what is new</source>
        <translation>Maradjon, ahogy van, csak az új kerüljön be</translation>
    </message>
    <message>
        <source>Leave the documents, and fill in missing names of customers and products</source>
        <translation>A bizonylatok maradjanak, a hiányzó vevő- és terméknevek pótlása</translation>
    </message>
    <message>
        <source>Fill in only what is empty</source>
        <translation>Csak az üres mezők kitöltése</translation>
    </message>
    <message>
        <source>Replace the documents by those of the file</source>
        <translation>A bizonylatok cseréje a fájlban lévőkre</translation>
    </message>
    <message>
        <source>Take what the file says; a blank never overwrites</source>
        <translation>A fájl adatai érvényesek; üres mező sosem ír felül</translation>
    </message>
    <message>
        <source>Make a second one</source>
        <translation>Második létrehozása</translation>
    </message>
    <message>
        <source>code, else barcode, else name</source>
        <translation>kód, különben vonalkód, különben név</translation>
    </message>
    <message>
        <source>code, else e-mail, phone or name</source>
        <translation>kód, különben e-mail, telefon vagy név</translation>
    </message>
    <message>
        <source>Say how they agreed to be contacted, or take the tick away.</source>
        <translation>Adja meg, milyen úton kereshetők meg, vagy vegye ki a pipát.</translation>
    </message>
    <message>
        <source>Say on which day they agreed.</source>
        <translation>Adja meg, melyik napon járultak hozzá.</translation>
    </message>
    <message>
        <source>Refuse the lines of documents that are here already</source>
        <translation>A már meglévő bizonylatok sorainak elutasítása</translation>
    </message>
    <message>
        <source>These sales take their goods from the stock</source>
        <translation>Ezek az eladások a készletből veszik az árut</translation>
    </message>
    <message>
        <source>The figures were counted: they take the place of what is known</source>
        <translation>A számokat megszámolták: az ismertek helyébe lépnek</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Készlet</translation>
    </message>
    <message>
        <source>These deliveries bring their goods into the stock</source>
        <translation>Ezek a szállítmányok a készletbe hozzák az árut</translation>
    </message>
    <message>
        <source>Make suppliers and products that are not known yet</source>
        <translation>A még ismeretlen beszállítók és termékek felvétele</translation>
    </message>
    <message>
        <source>Leave orders and deliveries that are there as they are</source>
        <translation>A meglévő rendelések és szállítmányok maradjanak, ahogy vannak</translation>
    </message>
    <message>
        <source>Add the lines and deliveries that an order does not have yet</source>
        <translation>A rendelésből még hiányzó tételek és szállítmányok hozzáadása</translation>
    </message>
    <message>
        <source>Add them, and take quantities, costs and promised days from the file</source>
        <translation>Hozzáadás, a mennyiségek, költségek és ígért napok a fájlból</translation>
    </message>
    <message>
        <source>Refuse the lines of orders that are here already</source>
        <translation>A már meglévő rendelések sorainak elutasítása</translation>
    </message>
    <message>
        <source>code, else name</source>
        <translation>kód, különben név</translation>
    </message>
</context>
<context>
    <name>tefter::ImportSheet</name>
    <message>
        <source>The first line names the columns</source>
        <translation>Az első sor a fejléc</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>A fájl első sorai</translation>
    </message>
    <message>
        <source>The lines are</source>
        <translation>A sorok tartalma</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vessző</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>pontosvessző</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulátor</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>függőleges vonal |</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Karakterkódolás</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>what stands between the columns of a file</extracomment>
        <translation>Elválasztó</translation>
    </message>
    <message>
        <source>The columns are taken as they were the last time.</source>
        <translation>Az oszlopok beállítása ugyanaz, mint legutóbb.</translation>
    </message>
    <message>
        <source>Say above each column what it holds.</source>
        <translation>Adja meg minden oszlop fölött, mi van benne.</translation>
    </message>
    <message>
        <source>The columns were guessed from their names. Please look them over.</source>
        <translation>A program a nevük alapján ismerte fel az oszlopokat. Kérjük, nézze át őket.</translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation>– kimarad –</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>„%1” oszlop tartalma</translation>
    </message>
    <message>
        <source>How much is %1 in this file?</source>
        <translation>Mennyi ebben a fájlban: %1?</translation>
    </message>
    <message>
        <source>Which day is %1 in this file?</source>
        <translation>Melyik nap ebben a fájlban: %1?</translation>
    </message>
    <message>
        <source>Still missing: the column with “%1”.</source>
        <translation>Még hiányzó oszlop: „%1”.</translation>
    </message>
    <message>
        <source>Kept columns</source>
        <translation>Megőrzött oszlopok</translation>
    </message>
    <message>
        <source>Keep these columns</source>
        <translation>Oszlopok megőrzése</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>Az oszlopok neve</translation>
    </message>
    <message>
        <source>– as found –</source>
        <translation>– ahogy a fájlban –</translation>
    </message>
    <message>
        <source>These are cards of an address book; what they hold is known.</source>
        <translation>Ezek egy címjegyzék névjegyei; ismert, mi van bennük.</translation>
    </message>
    <message>
        <source>This is an export of %1; its columns are known.</source>
        <extracomment>%1 is the name of a program for e-shops</extracomment>
        <translation>Innen exportálták: %1; az oszlopai ismertek.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>one of the tables of a spreadsheet</extracomment>
        <translation>Munkalap</translation>
    </message>
</context>
<context>
    <name>tefter::ImportStart</name>
    <message>
        <source>Earlier imports</source>
        <translation>Korábbi importálások</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Fájl választása…</translation>
    </message>
    <message>
        <source>Go on with this table</source>
        <translation>Tovább ezzel a táblázattal</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Importálás visszavonása</translation>
    </message>
    <message>
        <source>Or paste a table that you copied from a spreadsheet:</source>
        <translation>Vagy illesszen be egy táblázatkezelőből másolt táblázatot:</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Beillesztett táblázat</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Importálandó fájl</translation>
    </message>
    <message>
        <source>From a table (CSV, text, Excel), or from the cards of an address book (vCard). Drop the file on the window, or choose it.</source>
        <translation>Táblázatból (CSV, szöveg, Excel) vagy egy címjegyzék névjegyeiből (vCard). Húzza a fájlt az ablakra, vagy válassza ki.</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.tab *.xlsx *.xlsm *.vcf *.vcard);;All files (*)</source>
        <translation>Táblázatok és névjegyek (*.csv *.txt *.tsv *.tab *.xlsx *.xlsm *.vcf *.vcard);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Bring in sales, customers, products, stock, suppliers or orders</source>
        <translation>Eladások, vevők, termékek, készlet, beszállítók vagy rendelések importálása</translation>
    </message>
</context>
<context>
    <name>tefter::ImportantDateRows</name>
    <message>
        <source>Add a date</source>
        <translation>Dátum hozzáadása</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood as a day.</source>
        <extracomment>%1 is an important date such as a wedding, %2 what was typed</extracomment>
        <translation>%1: a(z) „%2” nem értelmezhető napként.</translation>
    </message>
    <message>
        <source>%1: say when it is, or remove the line.</source>
        <extracomment>%1 is an important date such as a wedding</extracomment>
        <translation>%1: adja meg, mikor van, vagy törölje a sort.</translation>
    </message>
    <message>
        <source>%1: to return every so many days it needs a whole date and the number of days.</source>
        <extracomment>%1 is an important date such as a wedding</extracomment>
        <translation>%1: a naponkénti ismétléshez teljes dátum és a napok száma kell.</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>how often a date returns</extracomment>
        <translation>Milyen gyakran</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Melyik dátum</translation>
    </message>
    <message>
        <source>Where the month has no such day</source>
        <translation>Ha a hónapban nincs ilyen nap</translation>
    </message>
    <message>
        <source>Whose or what</source>
        <extracomment>in a line of an important date: whose, or what it is</extracomment>
        <translation>Kié vagy mi</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>the day of an important date</extracomment>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Napok száma</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Dátum eltávolítása</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
</context>
<context>
    <name>tefter::InChargeDialog</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message numerus="yes">
        <source>Who looks after these %Ln people?</source>
        <translation>
            <numerusform>Ki legyen a felelőse %Ln vevőnek?</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Felelős</translation>
    </message>
    <message numerus="yes">
        <source>%1 looks after %Ln people</source>
        <translation>
            <numerusform>%1 a felelőse: %Ln fő</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody in particular looks after %Ln people</source>
        <translation>
            <numerusform>%Ln fő felelős nélkül maradt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::InfoMark</name>
    <message>
        <source>Explain</source>
        <translation>Magyarázat</translation>
    </message>
</context>
<context>
    <name>tefter::LabelPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>Az első ív</translation>
    </message>
</context>
<context>
    <name>tefter::LabelsDialog</name>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Nyomtatás…</translation>
    </message>
    <message>
        <source>Roll, %1 × %2 mm</source>
        <extracomment>labels: %1 and %2 are their width and height in millimetres</extracomment>
        <translation>Tekercs, %1 × %2 mm</translation>
    </message>
    <message numerus="yes">
        <source>A4 sheet of %Ln, %1 × %2 mm</source>
        <extracomment>labels: %Ln is how many there are on a sheet, %1 and %2 their width and height in millimetres</extracomment>
        <translation>
            <numerusform>A4-es ív, %Ln db, %1 × %2 mm</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>what stands on the shelf or sticks on the goods, with the price</extracomment>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>how labels stand on paper</extracomment>
        <translation>Papír</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>Mindegyikből</translation>
    </message>
    <message>
        <source>First free place</source>
        <extracomment>the first place on a sheet of labels that is still free</extracomment>
        <translation>Első szabad hely</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <extracomment>labels to be printed</extracomment>
        <translation>
            <numerusform>%Ln címke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <extracomment>sheets of paper</extracomment>
        <translation>
            <numerusform>%Ln ív</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Hová kerüljön a fájl</translation>
    </message>
</context>
<context>
    <name>tefter::LinkDialog</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Link with a product</source>
        <translation>Összekapcsolás egy termékkel</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <extracomment>of two products</extracomment>
        <translation>Illik hozzá</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>of two products</extracomment>
        <translation>Hasonló</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Név, kód vagy vonalkód</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Choose another product.</source>
        <translation>Válasszon egy másik terméket.</translation>
    </message>
</context>
<context>
    <name>tefter::ListExport</name>
    <message>
        <source>A file is being written already.</source>
        <translation>Már készül egy fájl.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln rows…</source>
        <extracomment>%Ln is a number of rows of a list</extracomment>
        <translation>
            <numerusform>%Ln sor mentése…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Leállítva. Nem készült fájl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to “%1”.</source>
        <translation>
            <numerusform>%Ln sor elmentve ide: „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ListPage</name>
    <message>
        <source>Columns</source>
        <translation>Oszlopok</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Oszlopok kiválasztása</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importálás…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Lomtár megjelenítése</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Ennek a listának az exportálása…</translation>
    </message>
</context>
<context>
    <name>tefter::ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Oszlopok</translation>
    </message>
</context>
<context>
    <name>tefter::MergeDialog</name>
    <message>
        <source>Keep the other one</source>
        <translation>A másik maradjon</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>Ez két külön személy</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Összevonás</translation>
    </message>
    <message>
        <source>Two entries, one person?</source>
        <translation>Két bejegyzés, egy személy?</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ami marad</translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>above the entry that stays after a merge</extracomment>
        <translation>marad</translation>
    </message>
    <message>
        <source>becomes part of the first</source>
        <extracomment>above the entry that becomes part of the other one</extracomment>
        <translation>az első részévé válik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonszámok</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mail-címek</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Címek</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Hozzájárulás</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Eladások</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales come along</source>
        <translation>
            <numerusform>%Ln eladás kerül át</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 is now part of %1</source>
        <translation>„%2” mostantól ide tartozik: %1</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>Megjegyezve: ez két külön személy</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Közösségi oldalak</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files come along</source>
        <translation>
            <numerusform>%Ln fájl kerül át</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the two differ on consent, the stricter word holds: a no of one is a no for both.</source>
        <translation>Ahol a hozzájárulás eltér, a szigorúbb érvényes: az egyik nemje nem mindkettőre.</translation>
    </message>
    <message>
        <source>The two entries of %1 are one now</source>
        <translation>%1 két bejegyzése mostantól egy</translation>
    </message>
</context>
<context>
    <name>tefter::MergeManyDialog</name>
    <message>
        <source>Merge</source>
        <translation>Összevonás</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, one person?</source>
        <translation>
            <numerusform>%Ln bejegyzés, egy személy?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whose name and other values stay. What that entry lacks is filled from the others; phones, e-mails, addresses, tags and sales of all are kept. Undo takes it all apart again.</source>
        <translation>Válassza ki, kinek a neve és többi adata maradjon. Ami abból a bejegyzésből hiányzik, a többiből egészül ki; mindegyik telefonszáma, e-mail-címe, címe, címkéje és vásárlása megmarad. A visszavonás újra szétválasztja őket.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <translation>
            <numerusform>%Ln vásárlás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries became part of %1</source>
        <translation>
            <numerusform>%Ln bejegyzés mostantól ide tartozik: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>tefter::MoneyEdit</name>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Ez nem pénzösszeg.</translation>
    </message>
    <message>
        <source>An amount in %1 has no decimals.</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>Az összegben (%1) nem állhat tizedesjegy.</translation>
    </message>
    <message numerus="yes">
        <source>An amount in %1 has at most %Ln decimals.</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>
            <numerusform>Az összegben (%1) legfeljebb %Ln tizedesjegy állhat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::MonthGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Naptár</translation>
    </message>
</context>
<context>
    <name>tefter::MoreButton</name>
    <message>
        <source>More</source>
        <extracomment>opens a menu with more that can be done</extracomment>
        <translation>Továbbiak</translation>
    </message>
</context>
<context>
    <name>tefter::NameDayChoice</name>
    <message>
        <source>As the calendar has it</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>A naptár szerint</translation>
    </message>
    <message>
        <source>On another day</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>Más napon</translation>
    </message>
    <message>
        <source>Not celebrated</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>Nem ünnepli</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Névnap</translation>
    </message>
    <message>
        <source>Day of the name day</source>
        <translation>A névnap napja</translation>
    </message>
    <message>
        <source>Say the day and the month of the name day.</source>
        <translation>Adja meg a névnap hónapját és napját.</translation>
    </message>
</context>
<context>
    <name>tefter::NewCountDialog</name>
    <message>
        <source>Begin to count</source>
        <translation>Leltár kezdése</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>Új leltár</translation>
    </message>
    <message>
        <source>Count of %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Leltár: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a count</extracomment>
        <translation>Név</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>where goods lie</extracomment>
        <translation>Hely</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what is counted: everything, one category, or chosen products</extracomment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Counted on</source>
        <extracomment>of which day the counted figures are</extracomment>
        <translation>A számolás napja</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Minden termék</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Melyik nap?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen products</source>
        <translation>
            <numerusform>%Ln kiválasztott termék</numerusform>
        </translation>
    </message>
    <message>
        <source>A count cannot lie in the future.</source>
        <translation>A leltár nem lehet a jövőben.</translation>
    </message>
</context>
<context>
    <name>tefter::NewShopForm</name>
    <message>
        <source>Make the shop</source>
        <translation>Üzlet létrehozása</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Új üzlet</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Az üzlet neve</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Saját név</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Az üzlet nyelve</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Választás…</translation>
    </message>
    <message>
        <source>Choose where the file is kept</source>
        <translation>A fájl helyének kiválasztása</translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation>A fájl helye</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Currency %1, no VAT</source>
        <translation>Pénznem: %1, áfa nélkül</translation>
    </message>
    <message>
        <source>Currency %1, VAT %2</source>
        <translation>Pénznem: %1, áfa: %2</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Üzletem</translation>
    </message>
    <message>
        <source>Where to keep the shop</source>
        <translation>Az üzlet helye</translation>
    </message>
    <message>
        <source>Tefter shops (*.tefter)</source>
        <translation>Tefter-üzletek (*.tefter)</translation>
    </message>
</context>
<context>
    <name>tefter::NoteActions</name>
    <message>
        <source>The note is in the book</source>
        <translation>A megjegyzés bekerült a nyilvántartásba</translation>
    </message>
    <message>
        <source>The note was changed</source>
        <translation>A megjegyzés módosult</translation>
    </message>
    <message>
        <source>The note was removed</source>
        <translation>A megjegyzés törölve</translation>
    </message>
</context>
<context>
    <name>tefter::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Megjegyzés törlése</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
</context>
<context>
    <name>tefter::NumberEdit</name>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Ez a szám túl kicsi vagy túl nagy.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ez nem szám.</translation>
    </message>
    <message>
        <source>Whole numbers only.</source>
        <translation>Csak egész szám lehet.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln decimals.</source>
        <translation>
            <numerusform>Legfeljebb %Ln tizedesjegy.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be below zero.</source>
        <translation>Nem lehet nulla alatt.</translation>
    </message>
    <message>
        <source>This must be more than zero.</source>
        <translation>Nullánál többnek kell lennie.</translation>
    </message>
</context>
<context>
    <name>tefter::OccasionModel</name>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>a column: what is celebrated</extracomment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>May be reached by</source>
        <extracomment>a column: the ways in which somebody may be contacted</extracomment>
        <translation>Elérhető</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day of the week, %2 a day: &quot;Wed 25 Mar&quot;</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>no consent</source>
        <extracomment>of somebody who has said yes to no way of being contacted</extracomment>
        <translation>nincs hozzájárulás</translation>
    </message>
</context>
<context>
    <name>tefter::OrderReceipts</name>
    <message>
        <source>What came</source>
        <extracomment>goods of an order</extracomment>
        <translation>Ami megérkezett</translation>
    </message>
    <message>
        <source>%1 defective</source>
        <extracomment>%1 is a quantity of what came</extracomment>
        <translation>hibás: %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>the cost of a piece; %1 is money</extracomment>
        <translation>egységár: %1</translation>
    </message>
    <message>
        <source>not ordered</source>
        <translation>nem volt megrendelve</translation>
    </message>
    <message>
        <source>ordered at %1</source>
        <extracomment>the cost of a piece on the order; %1 is money</extracomment>
        <translation>megrendelve: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a product, %2 a list of facts: how many, how many defective, at which cost</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <extracomment>the number on the supplier&apos;s paper</extracomment>
        <translation>Bizonylat: %1</translation>
    </message>
    <message>
        <source>Extra cost %1</source>
        <extracomment>freight, customs; %1 is money</extracomment>
        <translation>További költség: %1</translation>
    </message>
</context>
<context>
    <name>tefter::OwnFieldCard</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>of a field: text, number, date and so on</extracomment>
        <translation>Tartalma</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Saját mezők</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>moves a line of a list towards its beginning</extracomment>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>moves a line of a list towards its end</extracomment>
        <translation>Le</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eltávolítás…</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Mező hozzáadása…</translation>
    </message>
    <message>
        <source>Remove the field “%1”?</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Eltávolítja ezt a mezőt: „%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have something in it, which is no longer shown anywhere. Segments that ask for it cannot be used until you undo this.</source>
        <translation>
            <numerusform>%Ln személynél van benne valami, ami többé sehol sem látszik. Az erre épülő vevőcsoportok nem használhatók, amíg ezt vissza nem vonja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>how many people, products or suppliers have something in the field</extracomment>
        <translation>Használja</translation>
    </message>
    <message>
        <source>What you want to know of your customers, products or suppliers besides. Each field is at once on the page of each of them, in the list, in imports and exports, and those of customers in segments.</source>
        <translation>Amit a vevőkről, a termékekről vagy a beszállítókról még tudni szeretne. Minden mező azonnal megjelenik az oldalukon, a listában, az importálásnál és az exportálásnál, a vevőké pedig a vevőcsoportoknál is.</translation>
    </message>
    <message>
        <source>of customers</source>
        <extracomment>own fields of customers</extracomment>
        <translation>vevőké</translation>
    </message>
    <message>
        <source>of products</source>
        <extracomment>own fields of products</extracomment>
        <translation>termékeké</translation>
    </message>
    <message>
        <source>of suppliers</source>
        <extracomment>own fields of suppliers</extracomment>
        <translation>beszállítóké</translation>
    </message>
    <message>
        <source>Whose fields</source>
        <translation>Kinek a mezői</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have something in it, which is no longer shown anywhere until you undo this.</source>
        <translation>
            <numerusform>%Ln terméknél van benne valami, ami sehol sem látszik, amíg ezt vissza nem vonja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers have something in it, which is no longer shown anywhere until you undo this.</source>
        <translation>
            <numerusform>%Ln beszállítónál van benne valami, ami sehol sem látszik, amíg ezt vissza nem vonja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::OwnFieldDialog</name>
    <message>
        <source>Text</source>
        <extracomment>what a field holds</extracomment>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>what a field holds</extracomment>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>what a field holds: a day</extracomment>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>what a field holds: one of several words</extracomment>
        <translation>Választék</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>what a field holds</extracomment>
        <translation>Igen vagy nem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>Mező módosítása</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Új mező</translation>
    </message>
    <message>
        <source>Such as: shoe size, club card</source>
        <translation>Például: cipőméret, klubkártya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>What a field holds stays as it was chosen at first.</source>
        <translation>A mező tartalmának fajtája az marad, amit először kapott.</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>of a field: text, number, date and so on</extracomment>
        <translation>Tartalma</translation>
    </message>
    <message>
        <source>One to a line</source>
        <translation>Soronként egy</translation>
    </message>
    <message>
        <source>Whoever has a choice that you take out keeps it.</source>
        <translation>Akinél törölt érték szerepel, annál az megmarad.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Választható értékek</translation>
    </message>
    <message>
        <source>Write the choices, one to a line.</source>
        <translation>Írja be a választható értékeket, soronként egyet.</translation>
    </message>
    <message>
        <source>Such as: origin, season</source>
        <translation>Például: származás, évszak</translation>
    </message>
    <message>
        <source>Such as: contract until</source>
        <translation>Például: szerződés lejárta</translation>
    </message>
</context>
<context>
    <name>tefter::OwnValueEdit</name>
    <message>
        <source>What stands in “%1” is not understood.</source>
        <extracomment>%1 is the name of a field that the shop has made</extracomment>
        <translation>Nem értelmezhető, ami itt áll: „%1”.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nincs adat</translation>
    </message>
</context>
<context>
    <name>tefter::PartialDayEdit</name>
    <message>
        <source>This is not understood as a day.</source>
        <translation>Ez nem érthető napként.</translation>
    </message>
</context>
<context>
    <name>tefter::PeopleExport</name>
    <message>
        <source>Where to write the file</source>
        <translation>Hová kerüljön a fájl</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln people…</source>
        <extracomment>%Ln is a number of people whose lines are written into a file</extracomment>
        <translation>
            <numerusform>%Ln fő mentése…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people written to “%1”.</source>
        <translation>
            <numerusform>%Ln fő elmentve ide: „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Leállítva. Nem készült fájl.</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <translation>Már készül egy fájl.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Leállítás…</translation>
    </message>
</context>
<context>
    <name>tefter::PeriodChoice</name>
    <message>
        <source>This month</source>
        <translation>Ez a hónap</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Előző hónap</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ez az év</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Előző év</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Utolsó 12 hónap</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Teljes időszak</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Saját időszak</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Első nap</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Utolsó nap</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mettől</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Meddig</translation>
    </message>
</context>
<context>
    <name>tefter::PeriodDialog</name>
    <message>
        <source>Choose the days</source>
        <translation>Napok kiválasztása</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the first day of a period</extracomment>
        <translation>Mettől</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the last day of a period</extracomment>
        <translation>Meddig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
    <message>
        <source>One of the days is not understood.</source>
        <translation>Az egyik nap nem érthető.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Az utolsó nap megelőzi az elsőt.</translation>
    </message>
</context>
<context>
    <name>tefter::PersonPanel</name>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Új eladás</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Elköltve</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Átlagos kosárérték</translation>
    </message>
    <message>
        <source>Usually every</source>
        <extracomment>how often a customer comes</extracomment>
        <translation>Jellemző időköz</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>the number of documents of sale</extracomment>
        <translation>Vásárlások</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Kedveli</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Senki sincs kiválasztva</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see how they buy.</source>
        <translation>Válasszon valakit a listából, és látszik, hogyan vásárol.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>A vevő</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Hozzájárulás</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Hozzájárulás rögzítése…</translation>
    </message>
    <message>
        <source>Print as a call list…</source>
        <translation>Nyomtatás hívólistaként…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Változások…</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Visszaállítás a lomtárból</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Végleges törlés…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Lomtárba helyezés</translation>
    </message>
    <message>
        <source>No phone, e-mail or address yet</source>
        <translation>Még nincs telefon, e-mail vagy cím</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>a lomtárban</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>túl kevés</translation>
    </message>
    <message>
        <source>Likes %1.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Kedveli: %1.</translation>
    </message>
    <message>
        <source>Likes %1 and %2.</source>
        <extracomment>%1 and %2 are products</extracomment>
        <translation>Kedveli: %1 és %2.</translation>
    </message>
    <message>
        <source>In the bin.</source>
        <translation>A lomtárban.</translation>
    </message>
    <message>
        <source>No list, search or mailing shows this customer, and no figures are kept. Taken out of the bin, everything is as it was.</source>
        <translation>Nem szerepel egyetlen listában, keresésben vagy csoportos küldésben sem, és az adatai sem számítanak. Ha kiveszi a lomtárból, minden olyan lesz, mint volt.</translation>
    </message>
    <message>
        <source>What was spent, divided by the number of sales.</source>
        <translation>Az elköltött összeg osztva az eladások számával.</translation>
    </message>
    <message>
        <source>The usual gap between two visits, from three visits on.</source>
        <translation>A két látogatás között szokásosan eltelt idő, legalább három látogatásból.</translation>
    </message>
    <message>
        <source>Take apart from %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Szétválasztás tőle: %1</translation>
    </message>
    <message>
        <source>Print the page…</source>
        <translation>Adatlap nyomtatása…</translation>
    </message>
    <message>
        <source>Save everything known as a file…</source>
        <translation>Minden adat mentése fájlba…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Személy végleges törlése…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>Add a relation…</source>
        <translation>Kapcsolat hozzáadása…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Fénykép választása…</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <extracomment>a picture that was copied in another program</extracomment>
        <translation>Fénykép beillesztése</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Megtekintés</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Fénykép eltávolítása</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Fénykép: %1</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Fénykép hozzáadása</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>Fénykép cseréje</translation>
    </message>
</context>
<context>
    <name>tefter::PersonSheet</name>
    <message>
        <source>What %1 knows, as of %2</source>
        <extracomment>%1 is the name of a shop, %2 a day</extracomment>
        <translation>Amit a(z) %1 tud, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Születésnap</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Adószám</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Címkék</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Honnan ismer minket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>Felvétel napja</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Személy</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Hozzájárulás</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Csatorna</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Szöveg</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hogyan érkezett</translation>
    </message>
    <message>
        <source>Purchases and returns</source>
        <translation>Vásárlások és visszáruk</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Bizonylatszám</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>Lists that were handed on</source>
        <translation>Kiadott listák</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>What was entered and changed</source>
        <translation>Mit rögzítettünk és módosítottunk</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Közösségi oldalak</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Érdeklődés</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Személyiségtípus</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fénykép</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fájlok</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Méret</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Megjegyzések</translation>
    </message>
</context>
<context>
    <name>tefter::PersonalDataActions</name>
    <message>
        <source>Where to write the file</source>
        <translation>Hová kerüljön a fájl</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF-dokumentum (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Böngészőben megnyitható oldal (*.html)</translation>
    </message>
    <message>
        <source>Data for a machine (*.json)</source>
        <translation>Géppel olvasható adat (*.json)</translation>
    </message>
    <message>
        <source>Everything about %1 is in “%2”.</source>
        <translation>%1 minden adata itt van: „%2”.</translation>
    </message>
    <message>
        <source>Name, phones, addresses, consents, notes and every trace in the history go. This cannot be undone.</source>
        <translation>Törlődik a név, a telefonszámok, a címek, a hozzájárulások, a megjegyzések és az előzmények minden nyoma. Ez nem vonható vissza.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents stay for their sums, without a name.</source>
        <translation>
            <numerusform>%Ln bizonylat név nélkül megmarad az összegek miatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Végleg törli: %1?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Végleges törlés</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>A személy végleg törölve.</translation>
    </message>
    <message>
        <source>The person was erased</source>
        <translation>A személy végleg törölve</translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln lists that were handed on. Tell whoever has them:</source>
        <translation>
            <numerusform>%Ln kiadott listán szerepel. Szóljon annak, akinél a lista van:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups made before still hold the person. They go with time, or delete them in the folder of the backups.</source>
        <translation>
            <numerusform>%Ln korábbi biztonsági mentés még tartalmazza a személyt. Idővel törlődnek, vagy törölje őket a mentések mappájából.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::PhotoActions</name>
    <message>
        <source>A photo of this person</source>
        <translation>A vevő fényképe</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;All files (*)</source>
        <translation>Képek (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>the name of a picture that was copied somewhere</extracomment>
        <translation>fénykép</translation>
    </message>
    <message>
        <source>The photo is kept</source>
        <translation>A fénykép elmentve</translation>
    </message>
</context>
<context>
    <name>tefter::PrinterChoice</name>
    <message>
        <source>Print</source>
        <extracomment>the title of a dialog
----------
what the button does</extracomment>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>PDF file…</source>
        <extracomment>what can be chosen in place of a printer</extracomment>
        <translation>PDF-fájl…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Nyomtató</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Példányok</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Hová kerüljön a fájl</translation>
    </message>
</context>
<context>
    <name>tefter::ProductActions</name>
    <message>
        <source>Product saved</source>
        <translation>Termék mentve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products put into the bin</source>
        <translation>
            <numerusform>%Ln termék a lomtárba került</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products taken out of the bin</source>
        <translation>
            <numerusform>%Ln termék visszaállítva a lomtárból</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products changed</source>
        <translation>
            <numerusform>%Ln termék módosítva</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual price stands again</source>
        <translation>Újra a szokásos ár érvényes</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Kapcsolat eltávolítva</translation>
    </message>
    <message>
        <source>A picture of this product</source>
        <translation>A termék képe</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;All files (*)</source>
        <translation>Képek (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>The picture is kept</source>
        <translation>A kép elmentve</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Kép eltávolítva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants made</source>
        <translation>
            <numerusform>%Ln változat elkészült</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ProductDialog</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Termék szerkesztése</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Új termék</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>Megnevezés</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Kód</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Nincs kategória</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Új kategória</translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation>Bruttó ár</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Áfakulcs</translation>
    </message>
    <message>
        <source>piece</source>
        <extracomment>unit of a product</extracomment>
        <translation>db</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>unit of a product</extracomment>
        <translation>kg</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>unit of a product: metre</extracomment>
        <translation>m</translation>
    </message>
    <message>
        <source>l</source>
        <extracomment>unit of a product: litre</extracomment>
        <translation>l</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Egység</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Vonalkódok</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nincs adat</translation>
    </message>
    <message>
        <source>Or a new one, such as Food &gt; Tea</source>
        <translation>Vagy egy új, például Élelmiszer &gt; Tea</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Soronként egy</translation>
    </message>
    <message>
        <source>Only whole pieces are sold</source>
        <translation>Csak egész darab adható el</translation>
    </message>
    <message>
        <source>Kept in stock</source>
        <translation>Készleten tartjuk</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>Márka</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>of a product: what there is of it in the shop</extracomment>
        <translation>Készlet</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>Polchely</translation>
    </message>
    <message>
        <source>As everywhere in the shop</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Ahogy a boltban mindenhol</translation>
    </message>
    <message>
        <source>Sell all the same</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Akkor is eladható</translation>
    </message>
    <message>
        <source>Sell, with a warning</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Eladható figyelmeztetéssel</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Ne legyen eladható</translation>
    </message>
    <message>
        <source>When it has run out</source>
        <translation>Ha elfogyott</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <extracomment>from which quantity down a product is to be ordered</extracomment>
        <translation>Rendelési szint</translation>
    </message>
    <message>
        <source>Order up to</source>
        <extracomment>up to which quantity a product is ordered</extracomment>
        <translation>Feltöltés eddig</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>További adatok</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Jótállás hónapban</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>Hány napra elég</translation>
    </message>
    <message>
        <source>it stands here twice</source>
        <extracomment>a barcode stands in a list two times</extracomment>
        <translation>kétszer szerepel itt</translation>
    </message>
    <message>
        <source>“%1” has it too</source>
        <extracomment>a barcode; %1 is another product</extracomment>
        <translation>a(z) „%1” termékhez is tartozik</translation>
    </message>
</context>
<context>
    <name>tefter::ProductListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>Megnevezés</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>how many pieces were sold</extracomment>
        <translation>Eladva</translation>
    </message>
    <message>
        <source>Last sold</source>
        <extracomment>the last day on which it was sold</extracomment>
        <translation>Utoljára eladva</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Brought in</source>
        <extracomment>the money that a product brought, net of returns</extracomment>
        <translation>Bevétel</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Egység</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>the tax rate of a product</extracomment>
        <translation>Áfa</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>soha</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>Márka</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>Polchely</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Jótállás hónapban</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>Hány napra elég</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Rendelési szint</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Feltöltés eddig</translation>
    </message>
    <message>
        <source>Reduced, otherwise %1</source>
        <extracomment>%1 is the usual price of a product that is reduced now</extracomment>
        <translation>Csökkentett, egyébként %1</translation>
    </message>
    <message>
        <source>Lowest before</source>
        <extracomment>of a reduced product: the lowest price of the 30 days before</extracomment>
        <translation>Korábbi legkisebb</translation>
    </message>
</context>
<context>
    <name>tefter::ProductPanel</name>
    <message>
        <source>in the bin</source>
        <translation>a lomtárban</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Show its sales</source>
        <translation>Eladások megjelenítése</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ár</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>how many pieces were sold</extracomment>
        <translation>Eladva</translation>
    </message>
    <message>
        <source>Brought in</source>
        <extracomment>the money that a product brought, net of returns</extracomment>
        <translation>Bevétel</translation>
    </message>
    <message>
        <source>Buyers</source>
        <extracomment>how many customers bought it</extracomment>
        <translation>Vevők</translation>
    </message>
    <message>
        <source>Who buys it</source>
        <translation>Kik veszik</translation>
    </message>
    <message>
        <source>No product chosen</source>
        <translation>Nincs kiválasztott termék</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it sells.</source>
        <translation>Válasszon egyet a listából, és látszik, hogyan fogy.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>A termék</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Visszaállítás a lomtárból</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Lomtárba helyezés</translation>
    </message>
    <message>
        <source>No code and no category yet</source>
        <translation>Még nincs kód és kategória</translation>
    </message>
    <message>
        <source>Never sold so far.</source>
        <translation>Eddig még nem fogyott.</translation>
    </message>
    <message>
        <source>Sold since %1, last today.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Forgalmazás kezdete: %1, utolsó eladás: ma.</translation>
    </message>
    <message>
        <source>Sold since %1, last yesterday.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Forgalmazás kezdete: %1, utolsó eladás: tegnap.</translation>
    </message>
    <message numerus="yes">
        <source>Sold since %1, last %Ln days ago.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>Forgalmazás kezdete: %1, utolsó eladás: %Ln napja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln days</source>
        <extracomment>on how many days a customer bought a product</extracomment>
        <translation>
            <numerusform>%Ln alkalommal</numerusform>
        </translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Áfakulcs</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Egység</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Vonalkódok</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>In the list since</source>
        <translation>Felvétel napja</translation>
    </message>
    <message>
        <source>Everything that was paid for it, less what came back.</source>
        <translation>Minden, amit fizettek érte, a visszáru levonásával.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Változások…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kép</translation>
    </message>
    <message>
        <source>Reduce the price…</source>
        <translation>Ár csökkentése…</translation>
    </message>
    <message>
        <source>End the reduction</source>
        <translation>Árcsökkentés lezárása</translation>
    </message>
    <message>
        <source>Link with a product…</source>
        <translation>Összekapcsolás egy termékkel…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Kép…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Kép eltávolítása</translation>
    </message>
    <message>
        <source>Make variants…</source>
        <translation>Változatok készítése…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Címkék…</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Márka</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>Polchely</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Jótállás hónapban</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>Hány napra elég</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Rendelési szint</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Feltöltés eddig</translation>
    </message>
</context>
<context>
    <name>tefter::ProductPrices</name>
    <message>
        <source>Prices until now</source>
        <translation>Eddigi árak</translation>
    </message>
    <message>
        <source>Reduced until %2, otherwise %1.</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Csökkentett ár eddig: %2, egyébként %1.</translation>
    </message>
    <message>
        <source>Reduced until further notice, otherwise %1.</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Visszavonásig csökkentett, egyébként %1.</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a reduction without a last day: %1 is its first day</extracomment>
        <translation>ettől: %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>instead of a price</extracomment>
        <translation>nincs</translation>
    </message>
    <message>
        <source>%1, reduced</source>
        <extracomment>%1 is a reduced price, %2 a word of the shop for the reduction</extracomment>
        <translation>%1, csökkentett</translation>
    </message>
    <message>
        <source>%1, reduced: %2</source>
        <translation>%1, csökkentett: %2</translation>
    </message>
</context>
<context>
    <name>tefter::ProductRelations</name>
    <message>
        <source>Remove the link</source>
        <extracomment>of a product that is linked to another one</extracomment>
        <translation>Kapcsolat eltávolítása</translation>
    </message>
    <message>
        <source>Variants</source>
        <extracomment>the same product in other sizes and colours</extracomment>
        <translation>Változatok</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <extracomment>a list of products</extracomment>
        <translation>Illik hozzá</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>a list of products</extracomment>
        <translation>Hasonló</translation>
    </message>
</context>
<context>
    <name>tefter::ProductSelectionBar</name>
    <message>
        <source>Change…</source>
        <extracomment>what is done with the selected products</extracomment>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <extracomment>what is done with the selected products</extracomment>
        <translation>Címkék…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Lomtárba helyezés</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Visszaállítás a lomtárból</translation>
    </message>
</context>
<context>
    <name>tefter::ProductStockSection</name>
    <message>
        <source>Stock</source>
        <translation>Készlet</translation>
    </message>
    <message>
        <source>How it came and went</source>
        <translation>Hogyan jött és ment</translation>
    </message>
    <message>
        <source>On hand: %1.</source>
        <extracomment>%1 is a quantity</extracomment>
        <translation>Készleten: %1.</translation>
    </message>
    <message>
        <source>Worth %1.</source>
        <extracomment>%1 is money: what the goods that are there cost</extracomment>
        <translation>Értéke %1.</translation>
    </message>
</context>
<context>
    <name>tefter::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Termékek</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>A lomtárban</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>Név, kód, vonalkód…</translation>
    </message>
    <message>
        <source>Search in products</source>
        <translation>Keresés a termékek között</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Minden termék megjelenítése</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Minden kategória</translation>
    </message>
    <message>
        <source>Categories…</source>
        <translation>Kategóriák…</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Még nincsenek termékek</translation>
    </message>
    <message>
        <source>Enter the first one, or import them from a list that you have.</source>
        <translation>Vegye fel az elsőt, vagy importálja őket egy meglévő listából.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Új termék</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>A lomtár üres</translation>
    </message>
    <message>
        <source>No product fits the category and what is typed in the search.</source>
        <translation>Egy termék sem felel meg a kategóriának és a keresésnek.</translation>
    </message>
    <message>
        <source>All products are in the bin</source>
        <translation>Minden termék a lomtárban van</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Válasszon ki egyet, hogy lássa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products chosen</source>
        <translation>
            <numerusform>%Ln termék kiválasztva</numerusform>
        </translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Márka</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Minden márka</translation>
    </message>
</context>
<context>
    <name>tefter::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Leállítás…</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseActions</name>
    <message>
        <source>Order saved</source>
        <translation>Rendelés mentve</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Áru érkezett</translation>
    </message>
    <message>
        <source>Receipt put into the bin</source>
        <translation>Bevételezés a lomtárba téve</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Áru visszaküldve</translation>
    </message>
    <message>
        <source>Return put into the bin</source>
        <translation>Visszaküldés a lomtárba téve</translation>
    </message>
    <message>
        <source>Order %1 is marked as sent</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Rendelés elküldöttként megjelölve: %1</translation>
    </message>
    <message>
        <source>Order closed</source>
        <translation>Rendelés lezárva</translation>
    </message>
    <message>
        <source>Order opened again</source>
        <translation>Rendelés újra megnyitva</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Rendelés törölve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders put into the bin</source>
        <translation>
            <numerusform>%Ln rendelés a lomtárba téve</numerusform>
        </translation>
    </message>
    <message>
        <source>Order taken out of the bin</source>
        <translation>Rendelés visszavéve a lomtárból</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rendelés</translation>
    </message>
    <message>
        <source>Save the order as PDF</source>
        <translation>Rendelés mentése PDF-ként</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Mentve: %1</translation>
    </message>
    <message>
        <source>Attach this file to the e-mail: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Csatolja ezt a fájlt a levélhez: %1</translation>
    </message>
    <message>
        <source>Order %1 is marked as sent. This file is for the supplier: %2</source>
        <extracomment>%1 is a number, %2 the path of a file</extracomment>
        <translation>Rendelés elküldöttként megjelölve: %1. Ez a fájl a beszállítóé: %2</translation>
    </message>
    <message>
        <source>Nothing is left to send back</source>
        <translation>Nincs mit visszaküldeni</translation>
    </message>
    <message>
        <source>All that came defective with this receipt went back already.</source>
        <translation>Ami ezzel a bevételezéssel hibásan érkezett, az már mind visszament.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people asked for what has come</source>
        <translation>
            <numerusform>%Ln ember kereste, ami most megjött</numerusform>
        </translation>
    </message>
    <message>
        <source>Show whom to call</source>
        <translation>Kit kell hívni</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseDialog</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rendelés</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Rendelés %1</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>Név, telefon vagy város</translation>
    </message>
    <message>
        <source>Empty: as long as they usually take</source>
        <translation>Üresen: a szokásos határidő</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Beszállító</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>Várható nap</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>Válassza ki a beszállítót a listából.</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseLineRows</name>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>of a piece, without VAT</extracomment>
        <translation>Beszerzési ár</translation>
    </message>
    <message>
        <source>Defective</source>
        <extracomment>how many pieces of those that came</extracomment>
        <translation>Hibás</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why goods go back</extracomment>
        <translation>A hívás oka</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Név, kód vagy vonalkód</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Tétel eltávolítása</translation>
    </message>
    <message>
        <source>Choose a product from the list.</source>
        <translation>Válasszon terméket a listából.</translation>
    </message>
    <message>
        <source>%1: the quantity must be more than zero, not %2.</source>
        <extracomment>%1 is a product, %2 what was typed</extracomment>
        <translation>%1: a mennyiség nullánál több legyen, ne %2.</translation>
    </message>
    <message>
        <source>%1: less than zero cannot be defective.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: nullánál kevesebb nem lehet hibás.</translation>
    </message>
    <message>
        <source>%1: %2 defective of %3 that came is not possible.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: %3 érkezett, ebből %2 nem lehet hibás.</translation>
    </message>
    <message>
        <source>%1: the cost cannot be below zero.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: a beszerzési ár nem lehet nullánál kevesebb.</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseListModel</name>
    <message>
        <source>Number</source>
        <extracomment>of an order</extracomment>
        <translation>Bizonylatszám</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Beszállító</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>how far an order has come</extracomment>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>Várható nap</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>of an order, as an amount</extracomment>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>how much of an order came</extracomment>
        <translation>Megjött</translation>
    </message>
    <message>
        <source>Sent on</source>
        <extracomment>the day on which an order was sent</extracomment>
        <translation>Feladás napja</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>people who asked for what an order is to bring</extracomment>
        <translation>Várnak rá</translation>
    </message>
</context>
<context>
    <name>tefter::PurchasePanel</name>
    <message>
        <source>No order chosen</source>
        <translation>Nincs kijelölt rendelés</translation>
    </message>
    <message>
        <source>Choose one in the list to see how far it has come.</source>
        <translation>Válasszon egyet a listából, és látja, hol tart.</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>a lomtárban</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <extracomment>an order to a supplier</extracomment>
        <translation>Elküldve</translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation>Áru bevételezése…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>Ki vár rá</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>A rendelés</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Áru</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Mentés PDF-ként…</translation>
    </message>
    <message>
        <source>Write an e-mail with it…</source>
        <translation>Küldés e-mailben…</translation>
    </message>
    <message>
        <source>Show the supplier</source>
        <translation>Beszállító megjelenítése</translation>
    </message>
    <message>
        <source>Close: the rest will not come</source>
        <translation>Lezárás: a többi nem jön meg</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Rendelés törlése</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Megnyitás újra</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Visszaállítás a lomtárból</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Lomtárba helyezés</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rendelés</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Rendelés %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much came, and how much was ordered</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Value without VAT</source>
        <translation>Érték áfa nélkül</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Tervezet napja</translation>
    </message>
    <message>
        <source>Sent on</source>
        <extracomment>the day on which an order was sent</extracomment>
        <translation>Feladás napja</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>Várható nap</translation>
    </message>
    <message>
        <source>Closed on</source>
        <extracomment>the day on which an order was closed</extracomment>
        <translation>Lezárás napja</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Received of it</source>
        <extracomment>of an order: what came of it so far</extracomment>
        <translation>Ebből megérkezett</translation>
    </message>
</context>
<context>
    <name>tefter::PurchasesPage</name>
    <message>
        <source>Orders</source>
        <translation>Rendelések</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Új rendelés</translation>
    </message>
    <message>
        <source>Search in orders</source>
        <translation>Keresés a rendelések között</translation>
    </message>
    <message>
        <source>Number, supplier, product…</source>
        <translation>Szám, beszállító, termék…</translation>
    </message>
    <message>
        <source>No orders to suppliers yet</source>
        <translation>Még nincs rendelés beszállítótól</translation>
    </message>
    <message>
        <source>Draft the first one. Once it is sent, goods are received against it, and you see what is late.</source>
        <translation>Írja meg az elsőt. Ha elküldte, ehhez vételezi be az árut, és látja, mi késik.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>No order fits the filters and what is typed in the search.</source>
        <translation>Egy rendelés sem felel meg a szűrőknek és a keresésnek.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>A lomtár üres</translation>
    </message>
    <message>
        <source>All orders are in the bin</source>
        <translation>Minden rendelés a lomtárban van</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Minden rendelés megjelenítése</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Válasszon egyet, hogy megnézze.</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>A lomtárban</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Mely rendelések</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Minden rendelés</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Tervezetek</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>orders of which goods are still to come</extracomment>
        <translation>Nyitottak</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>orders that should have come</extracomment>
        <translation>Késők</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>orders that are closed or cancelled</extracomment>
        <translation>Befejezettek</translation>
    </message>
    <message>
        <source>What to order…</source>
        <translation>Mit rendeljek…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders chosen</source>
        <translation>
            <numerusform>%Ln rendelés kijelölve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Oldalak</translation>
    </message>
</context>
<context>
    <name>tefter::ReceiptDialog</name>
    <message>
        <source>These are the supplier&apos;s costs from now on</source>
        <translation>Mostantól ezek a beszállító árai</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Lomtárba helyezés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Áru érkezett</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>Név, telefon vagy város</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Beszállító</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Number of their paper</source>
        <extracomment>the number on the supplier&apos;s paper</extracomment>
        <translation>A bizonylatuk száma</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <extracomment>freight, customs</extracomment>
        <translation>További költség</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>Válassza ki a beszállítót a listából.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ez a nap még nem jött el.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Melyik nap?</translation>
    </message>
    <message>
        <source>More came than was ordered</source>
        <translation>Több jött, mint amennyit rendeltek</translation>
    </message>
    <message>
        <source>Take all of it in, or go back and change the quantity.</source>
        <translation>Vételezze be az egészet, vagy lépjen vissza, és javítsa a mennyiséget.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Bevételezés</translation>
    </message>
    <message>
        <source>Freight, customs</source>
        <translation>Szállítás, vám</translation>
    </message>
    <message>
        <source>Return the defective goods…</source>
        <translation>Hibás áru visszaküldése…</translation>
    </message>
</context>
<context>
    <name>tefter::ReductionDialog</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Reduce the price</source>
        <translation>Ár csökkentése</translation>
    </message>
    <message>
        <source>Reduced price</source>
        <translation>Csökkentett ár</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the first day of a reduction</extracomment>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Visszavonásig</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>the last day of a reduction</extracomment>
        <translation>Utolsó nap</translation>
    </message>
    <message>
        <source>Such as: summer sale</source>
        <translation>Például: nyári kiárusítás</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why a price is reduced</extracomment>
        <translation>A hívás oka</translation>
    </message>
    <message>
        <source>The reduced price must be below the usual one.</source>
        <translation>A csökkentett árnak a szokásos alatt kell lennie.</translation>
    </message>
    <message>
        <source>The last day must not come before the first one.</source>
        <translation>Az utolsó nap nem lehet az első előtt.</translation>
    </message>
    <message>
        <source>A reduction runs since %1, until further notice. End it first.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1 óta visszavonásig tart egy leárazás. Előbb azt fejezze be.</translation>
    </message>
    <message>
        <source>A reduction runs from %1 until %2. Choose other days, or end it first.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Leárazás tart ekkor: %1 – %2. Válasszon más napokat, vagy előbb fejezze be.</translation>
    </message>
    <message>
        <source>Really for nothing?</source>
        <translation>Tényleg ingyen?</translation>
    </message>
    <message>
        <source>At this price the product is given away.</source>
        <translation>Ezen az áron a terméket elajándékozza.</translation>
    </message>
    <message>
        <source>Give it away</source>
        <translation>Elajándékozás</translation>
    </message>
</context>
<context>
    <name>tefter::RejectedRowModel</name>
    <message>
        <source>Line</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Oszlop</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Miért lett elutasítva</translation>
    </message>
</context>
<context>
    <name>tefter::RelationDialog</name>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Relation of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Kapcsolat: %1</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what somebody is to another one: family, works at</extracomment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city…</source>
        <translation>Név, telefon, e-mail, település…</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>the other person of a relation</extracomment>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Sister, neighbour, accountant…</source>
        <extracomment>placeholder of a word about a relation</extracomment>
        <translation>Nővér, szomszéd, könyvelő…</translation>
    </message>
    <message>
        <source>In a word</source>
        <extracomment>a word of one&apos;s own about a relation</extracomment>
        <translation>Egy szóban</translation>
    </message>
    <message>
        <source>Choose who it is from the list that comes up while you type.</source>
        <translation>Válassza ki a gépelés közben megjelenő listából.</translation>
    </message>
    <message>
        <source>Nobody is a relation of themselves: choose somebody else.</source>
        <translation>Senki sem áll kapcsolatban önmagával: válasszon mást.</translation>
    </message>
    <message>
        <source>This relation to %1 is there already.</source>
        <translation>Ez a kapcsolat már megvan vele: %1.</translation>
    </message>
    <message>
        <source>Relation to %1 added</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Kapcsolat hozzáadva: %1</translation>
    </message>
</context>
<context>
    <name>tefter::RelationList</name>
    <message>
        <source>Family, colleagues, and who sent whom: nothing is known yet.</source>
        <translation>Család, munkatársak, ki kit ajánlott: erről még nincs adat.</translation>
    </message>
    <message>
        <source>Add a relation…</source>
        <translation>Kapcsolat hozzáadása…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Kapcsolatok</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>és még %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (in the bin)</source>
        <translation>%1 (a lomtárban)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Megnyitás: %1</translation>
    </message>
    <message>
        <source>Remove the relation to %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Kapcsolat eltávolítása: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
</context>
<context>
    <name>tefter::ReorderDialog</name>
    <message>
        <source>What to order</source>
        <translation>Mit rendeljek</translation>
    </message>
    <message>
        <source>Draft the orders</source>
        <translation>Rendelések tervezése</translation>
    </message>
    <message>
        <source>To spend at most</source>
        <extracomment>how much money may be spent on orders</extracomment>
        <translation>Legfeljebb ennyit költök</translation>
    </message>
    <message>
        <source>Nothing has to be ordered now.</source>
        <translation>Most semmit sem kell rendelni.</translation>
    </message>
    <message>
        <source>Together %1 without VAT.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Összesen %1 áfa nélkül.</translation>
    </message>
    <message>
        <source>%1: %2, and the smallest order there is %3.</source>
        <extracomment>%1 is a supplier, %2 and %3 are money</extracomment>
        <translation>%1: %2, pedig ott a legkisebb rendelés %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have no supplier; they are not on any order.</source>
        <translation>
            <numerusform>%Ln terméknek nincs szállítója; egyik rendelésre sem kerül.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders drafted</source>
        <translation>
            <numerusform>%Ln rendelés tervezve</numerusform>
        </translation>
    </message>
    <message>
        <source>How many? Type a number above zero, or leave the product out.</source>
        <translation>Mennyi? Írjon nullánál nagyobb számot, vagy hagyja ki a terméket.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>There is nothing to spend below zero.</source>
        <translation>Nullánál kevesebbet nem lehet elkölteni.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are on drafts already and not listed again.</source>
        <translation>
            <numerusform>%Ln termék már tervezett rendelésen van, és itt nem szerepel újra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is too dear for the rest, a part is ordered where it lasts until more can come.</source>
        <translation>Amire a maradék pénz nem elég, abból csak akkor rendel egy részt, ha az kitart a következő szállításig.</translation>
    </message>
    <message>
        <source>Space orders a product or leaves it out, %1 changes its quantity.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>A szóköz megrendeli vagy kihagyja a terméket, a(z) %1 a mennyiségét írja át.</translation>
    </message>
</context>
<context>
    <name>tefter::ReorderModel</name>
    <message>
        <source>Product</source>
        <extracomment>of a product</extracomment>
        <translation>Termék</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>Készleten</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>how much of a product was ordered and has not come</extracomment>
        <translation>Úton</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>how much of a product people wait for</extracomment>
        <translation>Keresték</translation>
    </message>
    <message>
        <source>Sold per day</source>
        <extracomment>how much of a product is sold on a day on which it is there</extracomment>
        <translation>Napi eladás</translation>
    </message>
    <message>
        <source>Lasts, days</source>
        <extracomment>for how many days the goods last</extracomment>
        <translation>Kitart, nap</translation>
    </message>
    <message>
        <source>Comes in, days</source>
        <extracomment>how many days a supplier takes from the order to the goods</extracomment>
        <translation>Szállítás, nap</translation>
    </message>
    <message>
        <source>From / up to</source>
        <extracomment>from which quantity down a product is ordered, and up to which</extracomment>
        <translation>Szint / eddig</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>how much is to be ordered</extracomment>
        <translation>Rendelés</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>of what is ordered, without VAT</extracomment>
        <translation>Költség</translation>
    </message>
    <message>
        <source>Lost per day</source>
        <extracomment>the margin that is lost on each day on which a product is missing</extracomment>
        <translation>Napi veszteség</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Szállító</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Nincs szállító</translation>
    </message>
    <message>
        <source>No cash left</source>
        <translation>Nem maradt rá pénz</translation>
    </message>
    <message>
        <source>Below their smallest order</source>
        <translation>A legkisebb rendelésük alatt</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <extracomment>of a quantity that is needed: only a part of it is ordered</extracomment>
        <translation>Része ennek: %1</translation>
    </message>
    <message>
        <source>%1 in a draft</source>
        <extracomment>%1 is a quantity that stands on orders that are not sent yet</extracomment>
        <translation>%1 tervezve</translation>
    </message>
    <message>
        <source>In a case</source>
        <extracomment>how many come in one case</extracomment>
        <translation>Kartonban</translation>
    </message>
    <message>
        <source>on its way: %1</source>
        <extracomment>%1 is a quantity</extracomment>
        <translation>úton: %1</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <extracomment>%1 is a quantity that people wait for</extracomment>
        <translation>keresték: %1</translation>
    </message>
    <message numerus="yes">
        <source>comes in %Ln days</source>
        <translation>
            <numerusform>%Ln nap alatt ér ide</numerusform>
        </translation>
    </message>
    <message>
        <source>ordered from %1 down, up to %2</source>
        <extracomment>%1 and %2 are quantities: a product is ordered when so few are left, up to so many</extracomment>
        <translation>%1 alatt rendelendő, legfeljebb %2</translation>
    </message>
    <message>
        <source>ordered from %1 down</source>
        <translation>%1 alatt rendelendő</translation>
    </message>
    <message>
        <source>in cases of %1</source>
        <extracomment>%1 is a quantity: how many come in one case</extracomment>
        <translation>%1 darabos kartonban</translation>
    </message>
</context>
<context>
    <name>tefter::ReportChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>The same numbers stand in the table below. The arrow keys go from bar to bar, Enter shows the documents behind one.</source>
        <translation>Ugyanezek a számok az alábbi táblázatban is megvannak. A nyílbillentyűk oszlopról oszlopra lépnek, az Enter megmutatja a mögötte lévő bizonylatokat.</translation>
    </message>
</context>
<context>
    <name>tefter::ReportIndex</name>
    <message>
        <source>Reports</source>
        <translation>Kimutatások</translation>
    </message>
</context>
<context>
    <name>tefter::ReportOptions</name>
    <message>
        <source>A year before</source>
        <translation>Egy évvel korábban</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Bontás</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Mennyi</translation>
    </message>
    <message>
        <source>The first %1</source>
        <extracomment>the best ten, twenty, …; %1 is a number</extracomment>
        <translation>Az első %1</translation>
    </message>
    <message>
        <source>Beside each bar, what was sold in the same time a year before</source>
        <translation>Minden oszlop mellett az előző év azonos időszakának eladásai</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>how finely the time of a report is cut</extracomment>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hét</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Hónap</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Negyedév</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Év</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Bontás nélkül</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Mennyi ideje</translation>
    </message>
    <message numerus="yes">
        <source>Not sold for %Ln days</source>
        <extracomment>how long a product has lain; %Ln is a number of days</extracomment>
        <translation>
            <numerusform>%Ln napja nem kelt el</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Beszállító</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Minden beszállító</translation>
    </message>
</context>
<context>
    <name>tefter::ReportText</name>
    <message>
        <source>Everything else</source>
        <translation>Egyéb</translation>
    </message>
    <message>
        <source>%1, millions of %2</source>
        <extracomment>what is measured, and in which currency: &quot;Net sum, millions of €&quot;</extracomment>
        <translation>%1, millió %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is measured, and in which currency: &quot;Net sum, €&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation>Ismeretlen ország</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Nincs kategória</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a quarter and its year: &quot;Q3 2026&quot;</extracomment>
        <translation>%2. %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Teljes időszak</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Ettől: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Eddig: %1</translation>
    </message>
    <message>
        <source>Q1</source>
        <extracomment>the first quarter of a year, short</extracomment>
        <translation>I. n.év</translation>
    </message>
    <message>
        <source>Q2</source>
        <extracomment>the second quarter of a year, short</extracomment>
        <translation>II. n.év</translation>
    </message>
    <message>
        <source>Q3</source>
        <extracomment>the third quarter of a year, short</extracomment>
        <translation>III. n.év</translation>
    </message>
    <message>
        <source>Q4</source>
        <extracomment>the last quarter of a year, short</extracomment>
        <translation>IV. n.év</translation>
    </message>
    <message>
        <source>Supplier unknown</source>
        <extracomment>of goods of which nobody knows who brought them</extracomment>
        <translation>Ismeretlen beszállító</translation>
    </message>
    <message>
        <source>Amounts without a product</source>
        <extracomment>of sales on which only an amount was entered</extracomment>
        <translation>Összegek termék nélkül</translation>
    </message>
</context>
<context>
    <name>tefter::ReportsPage</name>
    <message>
        <source>Show everything</source>
        <translation>Teljes időszak megjelenítése</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Mentés másként</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Nyomtatás…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Kimutatások</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Számolás…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation>Táblázat táblázatkezelőhöz (CSV)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Táblázat mentése</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart as a picture (PNG)…</source>
        <translation>Diagram képként (PNG)…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Kép mentése</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Kép (*.png)</translation>
    </message>
    <message>
        <source>Chart and table for reading (PDF)…</source>
        <translation>Diagram és táblázat olvasásra (PDF)…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Mentés PDF-ként</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was sold in this time</source>
        <translation>Ebben az időszakban nem volt eladás</translation>
    </message>
    <message>
        <source>Choose another period above, or look at everything.</source>
        <translation>Válasszon fent másik időszakot, vagy nézze meg a teljes időszakot.</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Még nincsenek eladások</translation>
    </message>
    <message>
        <source>Enter a sale, or import the sales of your till or e-shop. The reports count them at once.</source>
        <translation>Rögzítsen egy eladást, vagy importálja a pénztárgép vagy a webáruház eladásait. A kimutatások azonnal számolnak velük.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>A nyomtatóra küldve</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Mentve: %1</translation>
    </message>
    <message>
        <source>Everything sold, less returns and corrections.</source>
        <translation>Minden eladás, a visszáruk és a korrekciók levonásával.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importálás…</translation>
    </message>
    <message>
        <source>Nothing to show here yet</source>
        <translation>Itt még nincs mit mutatni</translation>
    </message>
</context>
<context>
    <name>tefter::RequestDialog</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>Keresték, de nincs készleten</translation>
    </message>
    <message>
        <source>A product, or words for what the shop does not have</source>
        <translation>Termék, vagy leírás arról, ami nincs az üzletben</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what somebody asked for</extracomment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Whom to call when it has come</source>
        <translation>Kit kell hívni, ha megjött</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vevő</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Mennyi?</translation>
    </message>
    <message>
        <source>Choose the customer from the list, or leave the field empty.</source>
        <translation>Válassza ki a vevőt a listából, vagy hagyja üresen a mezőt.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Feljegyezve</translation>
    </message>
</context>
<context>
    <name>tefter::RequestListDialog</name>
    <message>
        <source>What</source>
        <extracomment>what somebody asked for</extracomment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vevő</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Asked on</source>
        <extracomment>since when something is waited for</extracomment>
        <translation>Keresték ekkor</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>of goods that lie ready for who asked for them</extracomment>
        <translation>félretéve</translation>
    </message>
    <message>
        <source>has come</source>
        <extracomment>of goods that were asked for</extracomment>
        <translation>megjött</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>Keresték, de nincs készleten</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Félretétel</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>the customer has got it</extracomment>
        <translation>Átadva</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Már nem kell</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Új…</translation>
    </message>
    <message>
        <source>product in the bin</source>
        <translation>termék a lomtárban</translation>
    </message>
    <message>
        <source>customer in the bin</source>
        <translation>vevő a lomtárban</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
</context>
<context>
    <name>tefter::ReturnDialog</name>
    <message>
        <source>Put into the bin</source>
        <translation>Lomtárba helyezés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Áru visszaküldve</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>Név, telefon vagy város</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Beszállító</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <extracomment>the number on the paper that goes with goods</extracomment>
        <translation>Bizonylat száma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>Válassza ki a beszállítót a listából.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ez a nap még nem jött el.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Melyik nap?</translation>
    </message>
    <message>
        <source>More goes back than there is</source>
        <translation>Több menne vissza, mint amennyi van</translation>
    </message>
    <message>
        <source>Send it back all the same</source>
        <translation>Visszaküldés mégis</translation>
    </message>
</context>
<context>
    <name>tefter::RunningWorks</name>
    <message>
        <source>%1 %2</source>
        <extracomment>what is being done, and how much of it is done: &quot;Importing… 45%&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stop what is going on and close?</source>
        <translation>Leállítja, ami folyik, és bezárja?</translation>
    </message>
    <message>
        <source>%1
If you close now, it is stopped and nothing of it is kept.</source>
        <extracomment>%1 is what goes on: &quot;Importing… 45%&quot;</extracomment>
        <translation>%1
Ha most bezárja, leáll, és semmi sem marad meg belőle.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Leállítás és bezárás</translation>
    </message>
</context>
<context>
    <name>tefter::SaleActions</name>
    <message>
        <source>%1 saved</source>
        <extracomment>%1 is the number of a document</extracomment>
        <translation>%1 mentve</translation>
    </message>
    <message>
        <source>Return entered</source>
        <translation>Visszáru rögzítve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents put into the bin</source>
        <translation>
            <numerusform>%Ln bizonylat a lomtárba került</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents taken out of the bin</source>
        <translation>
            <numerusform>%Ln bizonylat visszaállítva a lomtárból</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SaleDialog</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the number of a document</extracomment>
        <translation>Szerkesztés: %1</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Új eladás</translation>
    </message>
    <message>
        <source>Name, phone or e-mail; empty for a walk-in sale</source>
        <translation>Név, telefon vagy e-mail; névtelen eladásnál üres</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vevő</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what a document is: sale, return or correction</extracomment>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln lines stay as they are.</source>
        <translation>
            <numerusform>%Ln tétele marad, ahogy van.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the customer from the list, or leave the field empty.</source>
        <translation>Válassza ki a vevőt a listából, vagy hagyja üresen a mezőt.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Melyik nap?</translation>
    </message>
    <message>
        <source>A line is not complete.</source>
        <translation>Egy tétel hiányos.</translation>
    </message>
    <message>
        <source>Enter an amount, or choose a product.</source>
        <translation>Adjon meg összeget, vagy válasszon terméket.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ez a nap még nem jött el.</translation>
    </message>
    <message>
        <source>The whole sum, or choose products below</source>
        <translation>A teljes összeg, vagy válasszon lent termékeket</translation>
    </message>
    <message>
        <source>Enter the amount without a minus; of what came back, choose the kind “Return”.</source>
        <translation>Az összeget mínuszjel nélkül adja meg; ha visszahozták, a „Visszáru” fajtát válassza.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is less than is sold of: %1.</source>
        <extracomment>%1 is a list of products, each with how much of it is there</extracomment>
        <translation>Ezekből kevesebb van, mint amennyi eladásra kerül: %1.</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Nincs elég készleten</translation>
    </message>
    <message>
        <source>Sell it anyway</source>
        <translation>Eladás mégis</translation>
    </message>
</context>
<context>
    <name>tefter::SaleFilterBar</name>
    <message>
        <source>Period</source>
        <translation>Időszak</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>filter: documents of this kind</extracomment>
        <translation>Eladások</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>filter: documents of this kind</extracomment>
        <translation>Visszáruk</translation>
    </message>
    <message>
        <source>Documents without a customer</source>
        <translation>Vevő nélküli bizonylatok</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Szűrő</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Szűrők</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Időszak: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vevő</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>A lomtárban</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Teljes időszak</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Tegnap</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ez a hét</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ez a hónap</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Előző hónap</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ez az év</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Előző év</translation>
    </message>
    <message>
        <source>Choose the days…</source>
        <translation>Napok kiválasztása…</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>Vevő…</translation>
    </message>
    <message>
        <source>Product…</source>
        <translation>Termék…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekciók</translation>
    </message>
    <message>
        <source>Write-offs and mended sums</source>
        <translation>Leírások és helyesbített összegek</translation>
    </message>
    <message>
        <source>Documents of which customer?</source>
        <translation>Melyik vevő bizonylatai?</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Név, telefon vagy e-mail</translation>
    </message>
    <message>
        <source>Documents with which product?</source>
        <translation>Melyik termék bizonylatai?</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Név, kód vagy vonalkód</translation>
    </message>
</context>
<context>
    <name>tefter::SaleLineModel</name>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Unit price</source>
        <extracomment>per piece</extracomment>
        <translation>Egységár</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>the total of a line</extracomment>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>the tax rate of a line</extracomment>
        <translation>Áfa</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>instead of a product: only a sum was entered</extracomment>
        <translation>Összeg</translation>
    </message>
</context>
<context>
    <name>tefter::SaleLineRows</name>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Unit price</source>
        <extracomment>per piece</extracomment>
        <translation>Egységár</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>the total of a line</extracomment>
        <translation>Összeg</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Név, kód vagy vonalkód</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Tétel eltávolítása</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Mennyi?</translation>
    </message>
    <message>
        <source>At what price?</source>
        <translation>Milyen áron?</translation>
    </message>
</context>
<context>
    <name>tefter::SaleListModel</name>
    <message>
        <source>Day</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the number of a document</extracomment>
        <translation>Bizonylatszám</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vevő</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>sale, return or correction</extracomment>
        <translation>Típus</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Idő</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>what stands first on a document</extracomment>
        <translation>Első tétel</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>how many lines a document has</extracomment>
        <translation>Tételek</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
</context>
<context>
    <name>tefter::SalePanel</name>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>how many lines a document has</extracomment>
        <translation>Tételek</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>A bizonylat tételei</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Nincs kiválasztott bizonylat</translation>
    </message>
    <message>
        <source>Choose one in the list to see what was sold.</source>
        <translation>Válasszon egyet a listából, és látszik, mi fogyott.</translation>
    </message>
    <message>
        <source>Everything came back</source>
        <translation>Minden visszajött</translation>
    </message>
    <message>
        <source>New sale for this customer</source>
        <translation>Új eladás ennek a vevőnek</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Visszaállítás a lomtárból</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Lomtárba helyezés</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>a lomtárban</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Változások…</translation>
    </message>
</context>
<context>
    <name>tefter::SalesPage</name>
    <message>
        <source>Sales</source>
        <translation>Eladások</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Bizonylatszám…</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>Keresés bizonylatszám szerint</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Minden bizonylat megjelenítése</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Még nincsenek eladások</translation>
    </message>
    <message>
        <source>Enter the first one, or import the sales of another program.</source>
        <translation>Rögzítse az elsőt, vagy importálja egy másik program eladásait.</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Új eladás</translation>
    </message>
    <message>
        <source>Documents of which customer?</source>
        <translation>Melyik vevő bizonylatai?</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Név, telefon vagy e-mail</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 documents&quot;, %2 a sum of money</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 net of %3</source>
        <extracomment>%1 is &quot;12 documents&quot;, %2 a sum of money that counts what came back, %3 is &quot;2 returns&quot;</extracomment>
        <translation>%1 · %2, %3 levonásával</translation>
    </message>
    <message numerus="yes">
        <source>%Ln returns</source>
        <translation>
            <numerusform>%Ln visszáru</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>A lomtár üres</translation>
    </message>
    <message>
        <source>No document fits the filters and the number that is typed.</source>
        <translation>Egy bizonylat sem felel meg a szűrőknek és a beírt számnak.</translation>
    </message>
    <message>
        <source>All documents are in the bin</source>
        <translation>Minden bizonylat a lomtárban van</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Válasszon ki egyet, hogy lássa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents chosen</source>
        <translation>
            <numerusform>%Ln bizonylat kiválasztva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Find a person, product, document, or do something</source>
        <translation>Vevő, termék, bizonylat vagy művelet keresése</translation>
    </message>
</context>
<context>
    <name>tefter::SearchCombo</name>
    <message>
        <source>Nothing is called so</source>
        <translation>Nincs ilyen nevű</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentEditor</name>
    <message>
        <source>As text</source>
        <translation>Szövegként</translation>
    </message>
    <message>
        <source>The segment as text</source>
        <translation>A vevőcsoport szövegként</translation>
    </message>
    <message>
        <source>The same text that saved segments and the command line use</source>
        <translation>Ugyanaz a szöveg, amelyet a mentett vevőcsoportok és a parancssor használ</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentHeader</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Choose another segment</source>
        <translation>Másik vevőcsoport választása</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Másolás</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Átnevezés…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Továbbiak</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Új vevőcsoport</translation>
    </message>
    <message>
        <source>ready-made, live</source>
        <translation>beépített, folyamatosan frissül</translation>
    </message>
    <message>
        <source>saved, live</source>
        <translation>mentett, folyamatosan frissül</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>módosítva, nincs mentve</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>új, nincs mentve</translation>
    </message>
    <message>
        <source>Put in charge…</source>
        <extracomment>what is done with the people of a segment: somebody of the staff looks after them</extracomment>
        <translation>Felelős kijelölése…</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentNameDialog</name>
    <message>
        <source>Name of the segment</source>
        <translation>A vevőcsoport neve</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPart</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln fő</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPeople</name>
    <message>
        <source>People in the segment</source>
        <translation>A vevőcsoport tagjai</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people · counted in %1 ms</source>
        <extracomment>behind a big number: %Ln is how many people there are in all, %1 a number of milliseconds</extracomment>
        <translation>
            <numerusform>összesen %Ln főből · számolás: %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in it now</source>
        <translation>Most senki sincs benne</translation>
    </message>
    <message>
        <source>The numbers behind the conditions say which one leaves people out.</source>
        <translation>A feltételek melletti számokból látszik, melyik miatt maradnak ki emberek.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Még nincs megszámolva</translation>
    </message>
    <message>
        <source>Whom do you want to reach?</source>
        <translation>Kit szeretne elérni?</translation>
    </message>
    <message>
        <source>Add a condition: who bought what, who stopped coming, whose birthday it is.</source>
        <translation>Adjon hozzá feltételt: ki mit vett, ki maradt el, kinek van születésnapja.</translation>
    </message>
    <message>
        <source>Something is missing or wrong in the conditions above.</source>
        <translation>A fenti feltételekben valami hiányzik vagy hibás.</translation>
    </message>
    <message>
        <source>In the list of customers</source>
        <translation>A vevők listájában</translation>
    </message>
    <message>
        <source>There they can be tagged, called and changed together</source>
        <translation>Ott egyszerre kaphatnak címkét, hívhatók fel és módosíthatók</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Utolsó látogatás</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Elköltve</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miért</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentsPage</name>
    <message>
        <source>New segment</source>
        <translation>Új vevőcsoport</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Vevőcsoportok</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln people</source>
        <translation>
            <numerusform>%Ln fő exportálása</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Vevőcsoport mentése</translation>
    </message>
    <message>
        <source>Segment “%1” saved</source>
        <translation>„%1” vevőcsoport mentve</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1 is the name of a segment</extracomment>
        <translation>%1 másolata</translation>
    </message>
    <message>
        <source>Segment “%1” made</source>
        <translation>„%1” vevőcsoport létrehozva</translation>
    </message>
    <message>
        <source>Rename the segment</source>
        <translation>Vevőcsoport átnevezése</translation>
    </message>
    <message>
        <source>Segment “%1” deleted</source>
        <translation>„%1” vevőcsoport törölve</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, módosítva</translation>
    </message>
    <message>
        <source>Nobody is in this segment now</source>
        <translation>Most senki sincs ebben a csoportban</translation>
    </message>
</context>
<context>
    <name>tefter::SelectionBar</name>
    <message>
        <source>Tag…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Címke…</translation>
    </message>
    <message>
        <source>Take a tag away…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Címke levétele…</translation>
    </message>
    <message>
        <source>Consent…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Hozzájárulás…</translation>
    </message>
    <message>
        <source>Call list…</source>
        <translation>Hívólista…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportálás…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Lomtárba helyezés</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Visszaállítás a lomtárból</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Végleges törlés…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln kijelölve</numerusform>
        </translation>
    </message>
    <message>
        <source>To send e-mails: only those who said yes…</source>
        <translation>E-mail küldéséhez: csak akik igent mondtak…</translation>
    </message>
    <message>
        <source>To send SMS: only those who said yes…</source>
        <translation>SMS küldéséhez: csak akik igent mondtak…</translation>
    </message>
    <message>
        <source>To send letters: only those who said yes…</source>
        <translation>Levél küldéséhez: csak akik igent mondtak…</translation>
    </message>
    <message>
        <source>For the shop’s own use: all of them…</source>
        <translation>Belső használatra: mindenki…</translation>
    </message>
    <message>
        <source>Merge into one…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Összevonás eggyé…</translation>
    </message>
    <message>
        <source>Put in charge…</source>
        <extracomment>what is done with the selected people: somebody of the staff looks after them</extracomment>
        <translation>Felelős kijelölése…</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Mező kitöltése…</translation>
    </message>
</context>
<context>
    <name>tefter::SetFieldDialog</name>
    <message>
        <source>Set</source>
        <translation>Kitöltés</translation>
    </message>
    <message numerus="yes">
        <source>Set a field for %Ln people</source>
        <translation>
            <numerusform>Mező kitöltése %Ln főnél</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>which field is set</extracomment>
        <translation>Mező</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what a field is set to</extracomment>
        <translation>Érték</translation>
    </message>
    <message>
        <source>What stood there before is replaced; an empty value takes it away. One undo brings everything back.</source>
        <translation>A korábbi érték helyére kerül; üres értékkel az törlődik. Egyetlen visszavonás mindent visszaállít.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nincs adat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Honnan ismer minket</translation>
    </message>
    <message numerus="yes">
        <source>“%1” set for %Ln people</source>
        <extracomment>%1 is the name of a field, %Ln how many people got a new value in it</extracomment>
        <translation>
            <numerusform>„%1” kitöltve, %Ln főnél</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation>Biztonsági mentések</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Az üzlet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ország</translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation>A fájl helye</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Az ablak</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Színek</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Mint a rendszeré</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the window</extracomment>
        <translation>Világos</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the window</extracomment>
        <translation>Sötét</translation>
    </message>
    <message>
        <source>One is made by itself every day, opened and checked. Older ones are thinned out.</source>
        <translation>Naponta magától készül egy, megnyitva és ellenőrizve. A régebbiekből egyre kevesebb marad meg.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Biztonsági mentés most</translation>
    </message>
    <message>
        <source>Copy the shop to…</source>
        <translation>Az üzlet másolása ide…</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Ennek visszaállítása…</translation>
    </message>
    <message>
        <source>%1, currency %2</source>
        <extracomment>%1 is a country, %2 the sign of its currency</extracomment>
        <translation>%1, pénznem: %2</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation>Biztonsági mentés kész, ellenőrizve</translation>
    </message>
    <message>
        <source>Go back to the shop of %1?</source>
        <translation>Visszatér az üzlet korábbi állapotához (%1)?</translation>
    </message>
    <message>
        <source>Everything entered since then is put aside: the shop as it is now stays beside it as a file that ends in .before-restore.</source>
        <translation>Minden azóta rögzített adat félrekerül: az üzlet mostani állapota mellette marad egy .before-restore végű fájlban.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>Street, place, web: the lines that stand on printed pages</source>
        <translation>Utca, település, weboldal: ahogy a nyomtatott lapokon álljon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Adószám</translation>
    </message>
    <message>
        <source>Save what the shop is called and how it is reached</source>
        <translation>Az üzlet nevének és elérhetőségének mentése</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Naptár</translation>
    </message>
    <message>
        <source>As in the language</source>
        <extracomment>the calendar in which days are shown</extracomment>
        <translation>A nyelv szerint</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <extracomment>a calendar</extracomment>
        <translation>Gergely-naptár</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>a calendar: Jalali, the solar one of Iran</extracomment>
        <translation>Perzsa naptár</translation>
    </message>
</context>
<context>
    <name>tefter::ShopButton</name>
    <message>
        <source>Shop: %1</source>
        <extracomment>the name of the open shop</extracomment>
        <translation>Bolt: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ShopView</name>
    <message>
        <source>All changes saved</source>
        <translation>Minden mentve</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done, such as &quot;Maria: phone changed&quot;</extracomment>
        <translation>Visszavonva: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Újra elvégezve: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Még nincs biztonsági mentés</translation>
    </message>
    <message>
        <source>Undo: “%1” %2</source>
        <extracomment>%1 is what would be taken back, %2 the keys to press</extracomment>
        <translation>Visszavonás: „%1” %2</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importálás…</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Új eladás</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Új vevő</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Új termék</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Új vevőcsoport</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is a day: everything is shown as if that day were today</extracomment>
        <translation>Mintha %1 volna</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Keresés ezen az oldalon</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Kettőzött bejegyzések keresése…</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Visszavonás folyamatban…</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>Újra végrehajtás folyamatban…</translation>
    </message>
    <message>
        <source>What to order…</source>
        <translation>Mit rendeljek…</translation>
    </message>
    <message>
        <source>Scorecard of the suppliers</source>
        <translation>A szállítók értékelése</translation>
    </message>
</context>
<context>
    <name>tefter::SoldLineModel</name>
    <message>
        <source>Day</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the number of a document</extracomment>
        <translation>Bizonylatszám</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Vásárló</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Áfa nélkül</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>what goods cost the shop</extracomment>
        <translation>Költség</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Árrés</translation>
    </message>
</context>
<context>
    <name>tefter::SoldLinesDialog</name>
    <message>
        <source>Sold lines</source>
        <translation>Eladott tételek</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Bizonylat megnyitása</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportálás…</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Költség</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Minden tétel</translation>
    </message>
    <message>
        <source>Cost known</source>
        <translation>Ismert költségű</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Ismeretlen költségű</translation>
    </message>
    <message>
        <source>Supplier unknown</source>
        <translation>Ismeretlen beszállító</translation>
    </message>
    <message>
        <source>Amounts without a product</source>
        <translation>Összegek termék nélkül</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Nincs kategória</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln tétel</numerusform>
        </translation>
    </message>
    <message>
        <source>without VAT %1</source>
        <extracomment>%1 is money</extracomment>
        <translation>áfa nélkül %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <extracomment>what goods cost the shop; %1 is money</extracomment>
        <translation>költség %1</translation>
    </message>
    <message>
        <source>margin %1</source>
        <extracomment>%1 is money</extracomment>
        <translation>árrés %1</translation>
    </message>
</context>
<context>
    <name>tefter::StaffCard</name>
    <message>
        <source>Owner</source>
        <translation>Tulajdonos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>itt dolgozik</translation>
    </message>
    <message>
        <source>left on %1</source>
        <extracomment>somebody of the staff; %1 is a day</extracomment>
        <translation>kilépett: %1</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Munkatársak</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Új munkatárs…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Név módosítása…</translation>
    </message>
    <message>
        <source>Who did what…</source>
        <translation>Ki mit csinált…</translation>
    </message>
    <message>
        <source>Everything that is entered or changed here goes down in the history under the name of who is at work.</source>
        <translation>Minden bejegyzés és módosítás annak a nevével kerül a változások közé, aki éppen dolgozik.</translation>
    </message>
    <message>
        <source>At work on this computer</source>
        <extracomment>followed by a choice of names</extracomment>
        <translation>Ezen a gépen dolgozik</translation>
    </message>
    <message>
        <source>Has left</source>
        <extracomment>somebody of the staff</extracomment>
        <translation>Kilépett</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Visszajött</translation>
    </message>
</context>
<context>
    <name>tefter::StaffChoice</name>
    <message>
        <source>Nobody in particular</source>
        <extracomment>who looks after a customer</extracomment>
        <translation>Senki</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Tulajdonos</translation>
    </message>
</context>
<context>
    <name>tefter::StaffDialog</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Másik név</translation>
    </message>
    <message>
        <source>Somebody new on the staff</source>
        <translation>Új munkatárs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>The name that the history shows</source>
        <translation>A név, amely a változásoknál látszik</translation>
    </message>
</context>
<context>
    <name>tefter::StockActions</name>
    <message>
        <source>The stock was changed</source>
        <translation>A készlet módosult</translation>
    </message>
</context>
<context>
    <name>tefter::StockCard</name>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Átnevezés</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Legyen ez a szokásos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Készlet</translation>
    </message>
    <message>
        <source>Places where goods lie</source>
        <translation>Helyek, ahol az áru van</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>Hely neve</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>Keep stock…</source>
        <translation>Készlet vezetése…</translation>
    </message>
    <message>
        <source>No stock is kept: sales take nothing away.</source>
        <translation>Nincs készletvezetés: az eladás semmit nem von le.</translation>
    </message>
    <message>
        <source>Stock is kept since %1. The first place is the usual one: sales take their goods from there.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>A készletvezetés kezdete: %1 – az első hely a szokásos: az eladások onnan veszik az árut.</translation>
    </message>
</context>
<context>
    <name>tefter::StockEntryDialog</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Nyitókészlet</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Veszteség</translation>
    </message>
    <message>
        <source>Carry to another place</source>
        <translation>Átvitel másik helyre</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Áru bevételezése</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>Név, kód, vonalkód…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>where goods lie</extracomment>
        <translation>Honnan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>to which place goods are carried</extracomment>
        <translation>Hová</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why goods were lost</extracomment>
        <translation>A hívás oka</translation>
    </message>
    <message>
        <source>Empty where it is not known</source>
        <translation>Üres, ha nem ismert</translation>
    </message>
    <message>
        <source>Cost of one, without VAT</source>
        <translation>Egy darab bekerülési ára, áfa nélkül</translation>
    </message>
    <message>
        <source>Choose the product from the list.</source>
        <translation>Válassza ki a terméket a listából.</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Mennyi?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Melyik nap?</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ez a nap még nem jött el.</translation>
    </message>
    <message>
        <source>Choose two places. More of them are made under Settings.</source>
        <translation>Válasszon két helyet. Újakat a Beállításokban lehet felvenni.</translation>
    </message>
    <message>
        <source>The stock was changed</source>
        <translation>A készlet módosult</translation>
    </message>
    <message>
        <source>That is the barcode of “%1”, not a quantity.</source>
        <translation>Ez a(z) „%1” vonalkódja, nem mennyiség.</translation>
    </message>
    <message>
        <source>Of “%1” there is %2. %3 would be left.</source>
        <extracomment>%1 is a product, %2 how much of it is there, %3 how much would be there, below zero</extracomment>
        <translation>„%1”: van belőle %2. Maradna %3.</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Nincs elég készleten</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Mentés mégis</translation>
    </message>
    <message>
        <source>Really for nothing?</source>
        <translation>Tényleg ingyen?</translation>
    </message>
    <message>
        <source>A cost of zero lowers the average cost. Where the cost is not known, leave the field empty.</source>
        <translation>A nulla beszerzési ár csökkenti az átlagos beszerzési árat. Ha nem ismert, hagyja üresen a mezőt.</translation>
    </message>
    <message>
        <source>It cost nothing</source>
        <translation>Ingyen volt</translation>
    </message>
</context>
<context>
    <name>tefter::StockListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>Név</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Kód</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>Készleten</translation>
    </message>
    <message>
        <source>Average cost</source>
        <extracomment>of one piece, on the average of what came in</extracomment>
        <translation>Átlagár</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what the goods that are there cost</extracomment>
        <translation>Érték</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>set aside for customers</extracomment>
        <translation>Foglalt</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>ordered and not come yet</extracomment>
        <translation>Úton</translation>
    </message>
    <message>
        <source>Last moved</source>
        <extracomment>the last day on which it came or went</extracomment>
        <translation>Utolsó mozgás</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Egység</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>soha</translation>
    </message>
</context>
<context>
    <name>tefter::StockMoveModel</name>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what a move of goods was: a sale, a count</extracomment>
        <translation>Mozgás</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>by how much the stock changed</extracomment>
        <translation>Változás</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>how much was there after it</extracomment>
        <translation>Utána</translation>
    </message>
</context>
<context>
    <name>tefter::StockPage</name>
    <message>
        <source>Stock</source>
        <translation>Készlet</translation>
    </message>
    <message>
        <source>Keep stock…</source>
        <translation>Készlet vezetése…</translation>
    </message>
    <message>
        <source>Search in the stock</source>
        <translation>Keresés a készletben</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>Név, kód, vonalkód…</translation>
    </message>
    <message>
        <source>No stock is kept yet</source>
        <translation>Még nincs készletvezetés</translation>
    </message>
    <message>
        <source>From a day on, sales take goods away and receipts bring them. What is there is then always known, and what it is worth. Begin with a count, or import what you have.</source>
        <translation>Egy naptól kezdve az eladás levonja az árut, a bevételezés pedig hozzáadja. Így mindig tudni, mi van meg, és mennyit ér. Kezdje leltárral, vagy importálja, amije van.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>No product fits the filters and what is typed in the search.</source>
        <translation>Nincs a szűrőknek és a keresésnek megfelelő termék.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Minden termék megjelenítése</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Válasszon ki egyet, hogy lássa.</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Nulla alatt</translation>
    </message>
    <message>
        <source>Not moved for half a year</source>
        <translation>Fél éve nem mozdult</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Minden hely</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Minden kategória</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>Leltárak…</translation>
    </message>
    <message>
        <source>Asked for…</source>
        <translation>Keresett áruk…</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>Mai állapot</translation>
    </message>
    <message>
        <source>As it was at the end of this day</source>
        <translation>Ahogy e nap végén volt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products chosen</source>
        <translation>
            <numerusform>%Ln termék kiválasztva</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Áru bevételezése</translation>
    </message>
    <message>
        <source>Worth %1 at the average cost, on %2.</source>
        <extracomment>%1 is money, %2 a day</extracomment>
        <translation>Ekkor: %2 – értéke átlagáron %1.</translation>
    </message>
    <message>
        <source>Worth %1 at the average cost.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Értéke átlagáron %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln products the cost is not known.</source>
        <translation>
            <numerusform>%Ln termék bekerülési ára nem ismert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count these…</source>
        <extracomment>what is done with the chosen products</extracomment>
        <translation>Ezek leltározása…</translation>
    </message>
    <message>
        <source>There are no data before %1, when stock began to be kept.</source>
        <translation>Nincs adat ez előttről: %1, ekkor kezdődött a készlet vezetése.</translation>
    </message>
    <message>
        <source>That day is still to come. Here is what there is today.</source>
        <translation>Az a nap még nem jött el. Itt az látszik, ami ma van.</translation>
    </message>
    <message>
        <source>What stands beside the list is of today.</source>
        <translation>Ami a lista mellett áll, mai adat.</translation>
    </message>
</context>
<context>
    <name>tefter::StockPanel</name>
    <message>
        <source>No product chosen</source>
        <translation>Nincs kiválasztott termék</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it came and went.</source>
        <translation>Válasszon egyet a listából, hogy lássa a mozgását.</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Bevételezés…</translation>
    </message>
    <message>
        <source>Loss…</source>
        <translation>Veszteség…</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>Készleten</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>set aside for customers</extracomment>
        <translation>Foglalt</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>ordered and not come yet</extracomment>
        <translation>Úton</translation>
    </message>
    <message>
        <source>Average cost</source>
        <extracomment>of one piece, on the average of what came in</extracomment>
        <translation>Átlagár</translation>
    </message>
    <message>
        <source>How it came and went</source>
        <translation>Hogyan jött és ment</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Bejegyzés törlése</translation>
    </message>
    <message>
        <source>What there is of the product</source>
        <translation>Ami a termékből van</translation>
    </message>
    <message>
        <source>Carry to another place…</source>
        <translation>Átvitel másik helyre…</translation>
    </message>
    <message>
        <source>Opening stock…</source>
        <translation>Nyitókészlet…</translation>
    </message>
    <message>
        <source>Somebody asked for it…</source>
        <translation>Valaki kereste…</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Termék megjelenítése</translation>
    </message>
    <message>
        <source>Nothing came or went so far.</source>
        <translation>Eddig semmi nem jött és nem ment.</translation>
    </message>
    <message>
        <source>Last moved on %1. What it costs is not known.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Utolsó mozgás: %1 – a bekerülési ára nem ismert.</translation>
    </message>
    <message>
        <source>Last moved on %1. What is there is worth %2.</source>
        <extracomment>%1 is a day, %2 money</extracomment>
        <translation>Utolsó mozgás: %1 – ami megvan, ennyit ér: %2.</translation>
    </message>
</context>
<context>
    <name>tefter::StockSetupDialog</name>
    <message>
        <source>Shop</source>
        <translation>Üzlet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Keep stock</source>
        <translation>Készlet vezetése</translation>
    </message>
    <message>
        <source>How stock is kept</source>
        <translation>A készletvezetés módja</translation>
    </message>
    <message>
        <source>From this day on every sale takes its goods from the stock. Sales of before, and those that are imported, do not.</source>
        <translation>Ettől a naptól minden eladás a készletből veszi az árut. A korábbiak és az importáltak nem.</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>stock is kept from this day on</extracomment>
        <translation>Mikortól</translation>
    </message>
    <message>
        <source>First place</source>
        <extracomment>where goods lie: the shop, the store room</extracomment>
        <translation>Első hely</translation>
    </message>
    <message>
        <source>What is not there</source>
        <translation>Ami nincs meg</translation>
    </message>
    <message>
        <source>Keep no stock</source>
        <translation>Ne vezessen készletet</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ez a nap még nem jött el.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Melyik nap?</translation>
    </message>
    <message>
        <source>Stock is kept now</source>
        <translation>A készletvezetés elindult</translation>
    </message>
    <message>
        <source>No stock is kept any more</source>
        <translation>Már nincs készletvezetés</translation>
    </message>
</context>
<context>
    <name>tefter::StockWords</name>
    <message>
        <source>Opening stock</source>
        <translation>Nyitókészlet</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>goods that came in</extracomment>
        <translation>Bevételezés</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Eladás</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Visszáru</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>Vissza a szállítónak</translation>
    </message>
    <message>
        <source>Carried</source>
        <extracomment>goods carried from one place to another</extracomment>
        <translation>Átvitel</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Veszteség</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>what was counted on the shelves</extracomment>
        <translation>Leltár</translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>why goods were lost</extracomment>
        <translation>eltört</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>why goods were lost</extracomment>
        <translation>lejárt</translation>
    </message>
    <message>
        <source>stolen or missing</source>
        <extracomment>why goods were lost</extracomment>
        <translation>ellopták vagy hiányzik</translation>
    </message>
    <message>
        <source>own use</source>
        <extracomment>why goods were lost: the shop used them itself</extracomment>
        <translation>saját felhasználás</translation>
    </message>
    <message>
        <source>given away</source>
        <extracomment>why goods were lost</extracomment>
        <translation>elajándékozva</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>why goods were lost: for another reason</extracomment>
        <translation>egyéb</translation>
    </message>
    <message>
        <source>Sell it without a word</source>
        <translation>Eladás szó nélkül</translation>
    </message>
    <message>
        <source>Ask before it is sold</source>
        <translation>Kérdezzen eladás előtt</translation>
    </message>
    <message>
        <source>Refuse to sell it</source>
        <translation>Ne engedje eladni</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>of a count that goes on</extracomment>
        <translation>folyamatban</translation>
    </message>
    <message>
        <source>booked</source>
        <extracomment>of a count that is done</extracomment>
        <translation>lekönyvelve</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>of a count</extracomment>
        <translation>elvetve</translation>
    </message>
    <message>
        <source>Carried from %1 to %2</source>
        <extracomment>goods that were carried; %1 and %2 are places</extracomment>
        <translation>Átvitel innen: %1, ide: %2</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierActions</name>
    <message>
        <source>Supplier saved</source>
        <translation>Beszállító mentve</translation>
    </message>
    <message>
        <source>Product of the supplier saved</source>
        <translation>A beszállító terméke mentve</translation>
    </message>
    <message>
        <source>Weights saved</source>
        <translation>Súlyok mentve</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Megjegyzés eltávolítva</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Megjegyzés mentve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers put into the bin</source>
        <translation>
            <numerusform>%Ln beszállító a lomtárba téve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers taken out of the bin</source>
        <translation>
            <numerusform>%Ln beszállító visszavéve a lomtárból</numerusform>
        </translation>
    </message>
    <message>
        <source>Case saved</source>
        <translation>Az ügy elmentve</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln open orders.</source>
        <translation>
            <numerusform>%1: %Ln nyitott rendelés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods are still to come</source>
        <translation>Még áru várható tőlük</translation>
    </message>
    <message>
        <source>Their orders stay and can be received.</source>
        <translation>A rendeléseik megmaradnak, és átvehetők.</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Lomtárba helyezés</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierCaseDialog</name>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>New case</source>
        <extracomment>a question or complaint to a supplier</extracomment>
        <translation>Új ügy</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ügy</translation>
    </message>
    <message>
        <source>Missing goods, a wrong bill, a question…</source>
        <translation>Hiányzó áru, hibás számla, kérdés…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Még nem</translation>
    </message>
    <message>
        <source>What about</source>
        <extracomment>what a question or complaint to a supplier is about</extracomment>
        <translation>Miről szól</translation>
    </message>
    <message>
        <source>Asked on</source>
        <extracomment>the day of a question or complaint to a supplier</extracomment>
        <translation>Kérdezve</translation>
    </message>
    <message>
        <source>Answered on</source>
        <extracomment>the day of a supplier&apos;s answer</extracomment>
        <translation>Megválaszolva</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Írja le pár szóban, miről szól.</translation>
    </message>
    <message>
        <source>Say on which day they were asked.</source>
        <translation>Adja meg, melyik napon kérdezte őket.</translation>
    </message>
    <message>
        <source>The answer cannot come before the question.</source>
        <translation>A válasz nem lehet korábbi a kérdésnél.</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierDialog</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Telefonszám hozzáadása</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Ez nem tűnik telefonszámnak.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>E-mail-cím hozzáadása</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Ez nem tűnik e-mail-címnek.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Edit supplier</source>
        <translation>Beszállító szerkesztése</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Új beszállító</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonszámok</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mail-címek</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Címek</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Közösségi oldalak</translation>
    </message>
    <message>
        <source>People there</source>
        <extracomment>with whom one speaks at a supplier&apos;s</extracomment>
        <translation>Kapcsolattartók</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>behind a number of days</extracomment>
        <translation>nap</translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>Szállítási idő</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <extracomment>the least that a supplier sends, as an amount</extracomment>
        <translation>Legkisebb rendelés</translation>
    </message>
    <message>
        <source>To be paid in</source>
        <extracomment>how long one has to pay a supplier&apos;s bill</extracomment>
        <translation>Fizetési határidő</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>of payment, in words</extracomment>
        <translation>Feltételek</translation>
    </message>
    <message>
        <source>As the shop</source>
        <extracomment>the language of the shop is meant</extracomment>
        <translation>Mint az üzleté</translation>
    </message>
    <message>
        <source>Language of orders</source>
        <translation>A rendelések nyelve</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Adószám</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>Felelős</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a supplier</extracomment>
        <translation>Név</translation>
    </message>
    <message>
        <source>Open orders</source>
        <extracomment>orders to a supplier of which goods are still to come</extracomment>
        <translation>Nyitott rendelések</translation>
    </message>
    <message>
        <source>Last came</source>
        <extracomment>the day of the last receipt</extracomment>
        <translation>Utoljára jött</translation>
    </message>
    <message>
        <source>Bought in 12 months</source>
        <extracomment>what was bought from a supplier in the last twelve months</extracomment>
        <translation>Vásárlás 12 hónapban</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Település</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a supplier</extracomment>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln késik</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>soha</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierPanel</name>
    <message>
        <source>No supplier chosen</source>
        <translation>Nincs kijelölt beszállító</translation>
    </message>
    <message>
        <source>Choose one in the list to see what they are worth.</source>
        <translation>Válasszon egyet a listából, és látja, mennyit ér.</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>a lomtárban</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Új rendelés</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>of a supplier, from 0 to 100</extracomment>
        <translation>Pontszám</translation>
    </message>
    <message>
        <source>Bought in 12 months</source>
        <translation>Vásárlás 12 hónapban</translation>
    </message>
    <message>
        <source>Open orders</source>
        <extracomment>orders to a supplier of which goods are still to come</extracomment>
        <translation>Nyitott rendelések</translation>
    </message>
    <message>
        <source>Last came</source>
        <extracomment>the day of the last receipt</extracomment>
        <translation>Utoljára jött</translation>
    </message>
    <message>
        <source>The supplier</source>
        <translation>A beszállító</translation>
    </message>
    <message>
        <source>The figures of the last twelve months together, as much as each counts in the weights; 100 is the best.</source>
        <translation>Az utolsó tizenkét hónap mutatói együtt, mindegyik a maga súlyával; 100 a legjobb.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Rendelések</translation>
    </message>
    <message>
        <source>What they sell</source>
        <translation>Mit árul</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mi történt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Részletek</translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation>Áru bevételezése…</translation>
    </message>
    <message>
        <source>Send goods back…</source>
        <translation>Áru visszaküldése…</translation>
    </message>
    <message>
        <source>Add a product of theirs…</source>
        <translation>Termékük hozzáadása…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Megjegyzés írása…</translation>
    </message>
    <message>
        <source>What counts in the points…</source>
        <translation>Mi számít a pontszámban…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Változások…</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Visszaállítás a lomtárból</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Lomtárba helyezés</translation>
    </message>
    <message>
        <source>No phone and no address yet</source>
        <translation>Még nincs telefon és cím</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln nap</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>Szállítási idő</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <extracomment>the least that a supplier sends, as an amount</extracomment>
        <translation>Legkisebb rendelés</translation>
    </message>
    <message>
        <source>To be paid in</source>
        <extracomment>how long one has to pay a supplier&apos;s bill</extracomment>
        <translation>Fizetési határidő</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>of payment, in words</extracomment>
        <translation>Feltételek</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Adószám</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>In the list since</source>
        <translation>Felvétel napja</translation>
    </message>
    <message>
        <source>Margins of their goods…</source>
        <translation>Áruinak árrése…</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>questions and complaints to a supplier</extracomment>
        <translation>Ügyek</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Ügy nyitása…</translation>
    </message>
    <message numerus="yes">
        <source>open for %Ln days</source>
        <extracomment>a question or complaint to a supplier</extracomment>
        <translation>
            <numerusform>%Ln napja nyitott</numerusform>
        </translation>
    </message>
    <message>
        <source>answered on the same day</source>
        <translation>aznap megválaszolva</translation>
    </message>
    <message numerus="yes">
        <source>answered after %Ln days</source>
        <translation>
            <numerusform>%Ln nap múlva megválaszolva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SupplierProductDialog</name>
    <message>
        <source>Usually bought from this supplier</source>
        <translation>Általában ettől a beszállítótól vesszük</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Product of the supplier</source>
        <translation>A beszállító terméke</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Név, kód vagy vonalkód</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>behind a number of days</extracomment>
        <translation>nap</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Their code</source>
        <translation>Az ő kódjuk</translation>
    </message>
    <message>
        <source>Cost without VAT</source>
        <translation>Beszerzési ár áfa nélkül</translation>
    </message>
    <message>
        <source>In a case</source>
        <extracomment>how many pieces are in one case</extracomment>
        <translation>Egy kartonban</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>the least that a supplier sends of a product</extracomment>
        <translation>Legalább</translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>Szállítási idő</translation>
    </message>
    <message>
        <source>Choose a product from the list.</source>
        <translation>Válasszon terméket a listából.</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierScore</name>
    <message>
        <source>Points from quarter to quarter</source>
        <translation>Pontszám negyedévenként</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Értékelés</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>of a supplier, from 0 to 100
----------
of a chart: the points of a supplier, from 0 to 100</extracomment>
        <translation>Pontszám</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>nincs adat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a quarter such as &quot;Q3 2026&quot;, %2 the points of a supplier in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tefter::SuppliersPage</name>
    <message>
        <source>Suppliers</source>
        <translation>Beszállítók</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Új beszállító</translation>
    </message>
    <message>
        <source>Search in suppliers</source>
        <translation>Keresés a beszállítók között</translation>
    </message>
    <message>
        <source>Name, person, phone, city…</source>
        <translation>Név, személy, telefon, város…</translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation>Még nincs beszállító</translation>
    </message>
    <message>
        <source>Enter the first one: who they are, what they sell to you, and in how many days they bring it.</source>
        <translation>Vegye fel az elsőt: kicsoda, mit ad el Önnek, és hány nap alatt hozza.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>No supplier fits the filters and what is typed in the search.</source>
        <translation>Egy beszállító sem felel meg a szűrőknek és a keresésnek.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>A lomtár üres</translation>
    </message>
    <message>
        <source>All suppliers are in the bin</source>
        <translation>Minden beszállító a lomtárban van</translation>
    </message>
    <message>
        <source>Show all suppliers</source>
        <translation>Minden beszállító megjelenítése</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Válasszon egyet, hogy megnézze.</translation>
    </message>
    <message>
        <source>Orders are late</source>
        <translation>Késik rendelés</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>A lomtárban</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers chosen</source>
        <translation>
            <numerusform>%Ln beszállító kijelölve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers written to “%1”.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>%Ln beszállító elmentve ide: „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::TagDialog</name>
    <message numerus="yes">
        <source>Tag %Ln people</source>
        <translation>
            <numerusform>Címke hozzáadása: %Ln fő</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a tag away from %Ln people</source>
        <translation>
            <numerusform>Címke levétele: %Ln fő</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag, new or old</source>
        <translation>Címke, új vagy régi</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Címke</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Címke</translation>
    </message>
    <message>
        <source>Tags of the shop</source>
        <translation>Az üzlet címkéi</translation>
    </message>
    <message>
        <source>Give the tag</source>
        <translation>Címke hozzáadása</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Levétel</translation>
    </message>
    <message>
        <source>Tags that they have</source>
        <translation>A címkéik</translation>
    </message>
    <message>
        <source>No tags yet. Type the first one.</source>
        <translation>Még nincs címke. Írja be az elsőt.</translation>
    </message>
    <message>
        <source>There is no tag to take away.</source>
        <translation>Nincs elvehető címke.</translation>
    </message>
</context>
<context>
    <name>tefter::TagEditor</name>
    <message>
        <source>+ Tag</source>
        <translation>+ Címke</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Címke hozzáadása</translation>
    </message>
    <message>
        <source>Click the cross or press Delete to take the tag away</source>
        <translation>A kereszt vagy a Delete billentyű leveszi a címkét</translation>
    </message>
</context>
<context>
    <name>tefter::TefterStyle</name>
    <message>
        <source>Clear</source>
        <translation>Ürítés</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
</context>
<context>
    <name>tefter::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Előzmények</translation>
    </message>
</context>
<context>
    <name>tefter::TimelineSection</name>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Ilyen még nincs.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Több megjelenítése</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Előzmények</translation>
    </message>
    <message>
        <source>Write a note and press Enter</source>
        <translation>Írjon megjegyzést, majd nyomjon Entert</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Új megjegyzés</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>of what happened with a person: all kinds</extracomment>
        <translation>Minden</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>what the timeline is narrowed to: documents of sale</extracomment>
        <translation>Vásárlások</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>what the timeline is narrowed to: what was jotted down</extracomment>
        <translation>Megjegyzések</translation>
    </message>
    <message>
        <source>Consents</source>
        <extracomment>what the timeline is narrowed to</extracomment>
        <translation>Hozzájárulások</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>what the timeline is narrowed to: changes of name, phone, tags</extracomment>
        <translation>Változások</translation>
    </message>
</context>
<context>
    <name>tefter::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
</context>
<context>
    <name>tefter::TotalsRow</name>
    <message>
        <source>Total</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a column and its total, for a screen reader</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tefter::VariantsDialog</name>
    <message>
        <source>Make the variants</source>
        <translation>Változatok készítése</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Változatok</translation>
    </message>
    <message>
        <source>Each variant becomes a product of its own, like this one in all else. Those that are there already stay.</source>
        <translation>Minden változat önálló termék lesz, minden másban olyan, mint ez. A már meglévők maradnak.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>an example of that in which variants differ</extracomment>
        <translation>Méret</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Szín</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Miben térnek el</translation>
    </message>
    <message>
        <source>S, M, L</source>
        <extracomment>an example of values, with commas between them</extracomment>
        <translation>S, M, L</translation>
    </message>
    <message>
        <source>red, blue</source>
        <translation>piros, kék</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>Értékek, vesszővel elválasztva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln változat</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in what they differ: size, colour.</source>
        <translation>Adja meg, miben térnek el: méret, szín.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln variants.</source>
        <translation>
            <numerusform>Ez több mint %Ln változat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::VatCard</name>
    <message>
        <source>Rate</source>
        <translation>Kulcs</translation>
    </message>
    <message>
        <source>For what</source>
        <extracomment>what a VAT rate is for, such as food</extracomment>
        <translation>Mire</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Termékek</translation>
    </message>
    <message>
        <source>usual</source>
        <extracomment>of a VAT rate: the one that most products have</extracomment>
        <translation>szokásos</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Áfakulcsok</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Legyen ez a szokásos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Add a rate…</source>
        <translation>Új kulcs…</translation>
    </message>
    <message>
        <source>New products and imports take the usual rate. Prices hold their VAT: a changed rate changes no price.</source>
        <translation>Az új termékek és az importált tételek a szokásos kulcsot kapják. Az árak áfával értendők: ha a kulcs változik, az ár nem.</translation>
    </message>
    <message>
        <source>changes on %1 to %2</source>
        <extracomment>a VAT rate that will change: %1 is the day, %2 the new rate</extracomment>
        <translation>változik: %1, új: %2</translation>
    </message>
</context>
<context>
    <name>tefter::VatRateDialog</name>
    <message numerus="yes">
        <source>Give it also to the %Ln product(s) with the old rate</source>
        <translation>
            <numerusform>A régi kulcsú %Ln termék is kapja meg</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Change the VAT rate</source>
        <translation>Áfakulcs módosítása</translation>
    </message>
    <message>
        <source>New VAT rate</source>
        <translation>Új áfakulcs</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kulcs</translation>
    </message>
    <message>
        <source>Such as: food, books</source>
        <translation>Például: élelmiszer, könyv</translation>
    </message>
    <message>
        <source>For what</source>
        <extracomment>what a VAT rate is for, such as food</extracomment>
        <translation>Mire</translation>
    </message>
    <message>
        <source>The rate is a share of the price: a number from 0 to 100.</source>
        <translation>A kulcs százalék: 0 és 100 közötti szám.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the day from which a VAT rate is another one</extracomment>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <extracomment>%1 is a day, %2 a VAT rate</extracomment>
        <translation>Ettől: %1 – %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>The day must be one to come, or empty for today.</source>
        <translation>A nap legyen jövőbeli, vagy üres a mai naphoz.</translation>
    </message>
</context>
<context>
    <name>tefter::WeightsCard</name>
    <message>
        <source>Points of suppliers</source>
        <translation>A beszállítók pontszáma</translation>
    </message>
    <message>
        <source>How much each figure of the scorecard counts. One that has no data is left out.</source>
        <translation>Mennyit számít az értékelés egyes mutatója. Amelyikhez nincs adat, az kimarad.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Módosítás…</translation>
    </message>
    <message>
        <source>Change what counts in the points of suppliers</source>
        <translation>Módosítás: mi számít a beszállítók pontszámában</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Weights saved</source>
        <translation>Súlyok mentve</translation>
    </message>
</context>
<context>
    <name>tefter::WeightsDialog</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>What counts in the points of suppliers</source>
        <translation>Mi számít a beszállítók pontszámában</translation>
    </message>
    <message>
        <source>From 0, which does not count, to 100. Figures without data are left out.</source>
        <translation>0-tól, ami nem számít, 100-ig. Az adat nélküli mutatók kimaradnak.</translation>
    </message>
    <message>
        <source>One of them has to count.</source>
        <translation>Valamelyiknek számítania kell.</translation>
    </message>
</context>
<context>
    <name>tefter::WelcomePage</name>
    <message>
        <source>The book on the counter in which a shop writes down its people.</source>
        <translation>A pulton fekvő könyv, amelybe az üzlet a vevőit írja.</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Új üzlet</translation>
    </message>
    <message>
        <source>An empty book: name, country, and you can begin.</source>
        <translation>Üres könyv: név, ország, és kezdődhet is.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Üzlet megnyitása</translation>
    </message>
    <message>
        <source>A file that ends in .tefter, on this computer or a stick.</source>
        <translation>.tefter végű fájl, ezen a gépen vagy pendrive-on.</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>A mintaüzlet kipróbálása</translation>
    </message>
    <message>
        <source>Invented people and sales to look around in. Never mixes with yours.</source>
        <translation>Kitalált vevők és eladások nézelődéshez. Sosem keveredik a sajátjával.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Utoljára használt</translation>
    </message>
</context>
<context>
    <name>tefter::WhichProductDialog</name>
    <message>
        <source>Which product?</source>
        <translation>Melyik termék?</translation>
    </message>
    <message>
        <source>Several products have the barcode %1.</source>
        <extracomment>%1 is a barcode</extracomment>
        <translation>Több terméknek ez a vonalkódja: %1.</translation>
    </message>
</context>
<context>
    <name>tefter::WhyPanel</name>
    <message>
        <source>Why is somebody in it, or not?</source>
        <translation>Miért van benne valaki, vagy miért nincs?</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Személy keresése</translation>
    </message>
    <message>
        <source>Find a person to explain</source>
        <translation>Személy keresése a magyarázathoz</translation>
    </message>
    <message>
        <source>%1 is in the segment.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 benne van a vevőcsoportban.</translation>
    </message>
    <message>
        <source>%1 is not in the segment.</source>
        <translation>%1 nincs benne a vevőcsoportban.</translation>
    </message>
    <message>
        <source>true</source>
        <translation>igaz</translation>
    </message>
    <message>
        <source>not true</source>
        <translation>nem igaz</translation>
    </message>
</context>
<context>
    <name>tefter::WindowApplication</name>
    <message>
        <source>Open another shop…</source>
        <translation>Másik üzlet megnyitása…</translation>
    </message>
    <message>
        <source>Close the shop</source>
        <translation>Üzlet bezárása</translation>
    </message>
    <message>
        <source>Copy the shop to…</source>
        <translation>Az üzlet másolása ide…</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Világos színek</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Sötét színek</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>A rendszer színei</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Üzlet megnyitása</translation>
    </message>
    <message>
        <source>Tefter shops (*.tefter)</source>
        <translation>Tefter-üzletek (*.tefter)</translation>
    </message>
    <message>
        <source>Copied and checked: %1</source>
        <translation>Másolva és ellenőrizve: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Súgó</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>Mintaüzlet</translation>
    </message>
    <message>
        <source>The shop “%1” is damaged</source>
        <translation>Az üzlet fájlja megsérült: „%1”</translation>
    </message>
    <message>
        <source>The latest backup was made on %1. Go back to it? What was entered since then is not in it; the damaged file stays beside it and ends in .before-restore.</source>
        <translation>A legutóbbi biztonsági mentés ideje: %1 – visszatér rá? Ami azóta bekerült, nincs benne; a sérült fájl mellette marad, .before-restore végződéssel.</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Vissza a mentéshez</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1 is the name of a shop, %2 the day that counts as today</extracomment>
        <translation>%1, mintha %2 volna</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept beside it.</source>
        <translation>A mentés a helyére került. Ami előtte ott volt, mellette megmaradt.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Minden fájl (*)</translation>
    </message>
    <message>
        <source>New shop or sample shop…</source>
        <translation>Új bolt vagy mintabolt…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Biztonsági mentés most</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>A biztonsági mentés elkészült és ellenőrizve.</translation>
    </message>
</context>
<context>
    <name>tefter::WorkLine</name>
    <message>
        <source>Stop</source>
        <extracomment>ends an import or an export that goes on</extracomment>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Go to its page</source>
        <translation>Ugrás az oldalára</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Leállítás: %1</translation>
    </message>
</context>
</TS>
