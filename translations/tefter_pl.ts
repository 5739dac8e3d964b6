<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>CallListSheet</name>
    <message>
        <source>Name</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why to call somebody</extracomment>
        <translation>Powód</translation>
    </message>
    <message>
        <source>What they said</source>
        <extracomment>empty room on paper for what was said in a call</extracomment>
        <translation>Wynik rozmowy</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Lista telefonów</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Do something</source>
        <translation>Polecenia</translation>
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
        <translation>Poczta</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>a way to reach a person: calls</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Social network</source>
        <extracomment>a way to reach a person</extracomment>
        <translation>Media społecznościowe</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>what somebody said about being written to</extracomment>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>What was counted stands, but in “%1” the difference of “%2” is now %4 instead of %3.</source>
        <extracomment>%1 is a count, %2 a product, %3 and %4 are differences such as −2</extracomment>
        <translation>To, co policzono, obowiązuje, ale w spisie „%1” różnica dla „%2” wynosi teraz %4 zamiast %3.</translation>
    </message>
    <message numerus="yes">
        <source>What was counted stands, but %Ln differences of counts are other ones now.</source>
        <translation>
            <numerusform>To, co policzono, obowiązuje, ale %Ln różnica spisu jest teraz inna.</numerusform>
            <numerusform>To, co policzono, obowiązuje, ale %Ln różnice spisów są teraz inne.</numerusform>
            <numerusform>To, co policzono, obowiązuje, ale %Ln różnic spisów jest teraz innych.</numerusform>
        </translation>
    </message>
    <message>
        <source>A count looks different now</source>
        <translation>Spis wygląda teraz inaczej</translation>
    </message>
    <message>
        <source>The stock is worth as much as before.</source>
        <translation>Zapas jest wart tyle samo co przedtem.</translation>
    </message>
    <message>
        <source>The stock is worth %1 less.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Zapas jest wart o %1 mniej.</translation>
    </message>
    <message>
        <source>The stock is worth %1 more.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Zapas jest wart o %1 więcej.</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>never</source>
        <extracomment>of somebody&apos;s last visit</extracomment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>za %Ln dzień</numerusform>
            <numerusform>za %Ln dni</numerusform>
            <numerusform>za %Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln dzień temu</numerusform>
            <numerusform>%Ln dni temu</numerusform>
            <numerusform>%Ln dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln miesiąc temu</numerusform>
            <numerusform>%Ln miesiące temu</numerusform>
            <numerusform>%Ln miesięcy temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>%Ln rok temu</numerusform>
            <numerusform>%Ln lata temu</numerusform>
            <numerusform>%Ln lat temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>of a customer who has not bought yet</extracomment>
        <translation>nowy klient</translation>
    </message>
    <message>
        <source>too few to say</source>
        <extracomment>too few visits to say how often somebody comes</extracomment>
        <translation>za mało danych</translation>
    </message>
    <message>
        <source>on time</source>
        <extracomment>of a customer who is not expected yet</extracomment>
        <translation>w terminie</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>w tym tygodniu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days overdue</source>
        <translation>
            <numerusform>spóźnia się %Ln dzień</numerusform>
            <numerusform>spóźnia się %Ln dni</numerusform>
            <numerusform>spóźnia się %Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost</source>
        <translation>raczej już nie wróci</translation>
    </message>
    <message>
        <source>Worth a call.</source>
        <translation>Warto zadzwonić.</translation>
    </message>
    <message>
        <source>Probably lost.</source>
        <translation>Raczej już nie wróci.</translation>
    </message>
    <message>
        <source>Expected now.</source>
        <translation>Kolejna wizyta spodziewana teraz.</translation>
    </message>
    <message>
        <source>Has not bought anything yet.</source>
        <translation>Jeszcze bez zakupu.</translation>
    </message>
    <message numerus="yes">
        <source>Came on %Ln days so far, the last time %1: too few to say how often.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation>
            <numerusform>Dotąd %Ln dzień z zakupami, ostatnio %1: za mało danych, by określić rytm.</numerusform>
            <numerusform>Dotąd %Ln dni z zakupami, ostatnio %1: za mało danych, by określić rytm.</numerusform>
            <numerusform>Dotąd %Ln dni z zakupami, ostatnio %1: za mało danych, by określić rytm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1. Expected around %2.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;; %2 is a day</extracomment>
        <translation>
            <numerusform>Przychodzi co %Ln dzień, ostatnio %1. Kolejna wizyta około %2.</numerusform>
            <numerusform>Przychodzi co %Ln dni, ostatnio %1. Kolejna wizyta około %2.</numerusform>
            <numerusform>Przychodzi co %Ln dni, ostatnio %1. Kolejna wizyta około %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1.</source>
        <extracomment>%1 is &quot;62 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation>
            <numerusform>Przychodzi co %Ln dzień, ostatnio %1.</numerusform>
            <numerusform>Przychodzi co %Ln dni, ostatnio %1.</numerusform>
            <numerusform>Przychodzi co %Ln dni, ostatnio %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given on %1</source>
        <extracomment>consent; %1 is a day</extracomment>
        <translation>Udzielona %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <extracomment>consent; %1 is a day</extracomment>
        <translation>Wycofana %1</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <extracomment>a document of sale; %1 is its number</extracomment>
        <translation>Sprzedaż %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <extracomment>goods brought back; %1 is the number of the document</extracomment>
        <translation>Zwrot %1</translation>
    </message>
    <message>
        <source>Correction %1</source>
        <extracomment>a correction of the books; %1 is the number of the document</extracomment>
        <translation>Korekta %1</translation>
    </message>
    <message>
        <source>Entered in the book</source>
        <translation>Wpisano do bazy</translation>
    </message>
    <message>
        <source>Consent given: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>%1: zgoda udzielona</translation>
    </message>
    <message>
        <source>Consent withdrawn: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>%1: zgoda wycofana</translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>urodziny dziś</translation>
    </message>
    <message>
        <source>birthday tomorrow</source>
        <translation>urodziny jutro</translation>
    </message>
    <message numerus="yes">
        <source>birthday in %Ln days</source>
        <translation>
            <numerusform>urodziny za %Ln dzień</numerusform>
            <numerusform>urodziny za %Ln dni</numerusform>
            <numerusform>urodziny za %Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>two entries were merged</source>
        <extracomment>why a consent is on record</extracomment>
        <translation>połączenie dwóch wpisów</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>Name day</source>
        <extracomment>%1 is the form of a name that the calendar has</extracomment>
        <translation>Imieniny</translation>
    </message>
    <message>
        <source>Wedding</source>
        <extracomment>an important date of a person</extracomment>
        <translation>Ślub</translation>
    </message>
    <message>
        <source>Founding</source>
        <extracomment>an important date: when a firm was founded</extracomment>
        <translation>Założenie firmy</translation>
    </message>
    <message>
        <source>Birth of a child</source>
        <extracomment>an important date of a parent</extracomment>
        <translation>Narodziny dziecka</translation>
    </message>
    <message>
        <source>Journey</source>
        <extracomment>an important date: when somebody travels</extracomment>
        <translation>Podróż</translation>
    </message>
    <message>
        <source>Another date</source>
        <extracomment>an important date of any other kind</extracomment>
        <translation>Inna data</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>co rok</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>co miesiąc</translation>
    </message>
    <message>
        <source>every … days</source>
        <extracomment>how often a date returns: every so many days</extracomment>
        <translation>co … dni</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>of a date that does not return</extracomment>
        <translation>jednorazowo</translation>
    </message>
    <message>
        <source>else the day before</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>inaczej dzień wcześniej</translation>
    </message>
    <message>
        <source>else the day after</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>inaczej dzień później</translation>
    </message>
    <message>
        <source>else not at all</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>inaczej wcale</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Imieniny</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Ważne daty</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Święta</translation>
    </message>
    <message numerus="yes">
        <source>turns %Ln</source>
        <extracomment>of a birthday: the age that is reached</extracomment>
        <translation>
            <numerusform>kończy %Ln rok</numerusform>
            <numerusform>kończy %Ln lata</numerusform>
            <numerusform>kończy %Ln lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Name day of %1</source>
        <translation>Imieniny: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln years</source>
        <extracomment>%1 is what is celebrated, such as a wedding; how long ago it was</extracomment>
        <translation>
            <numerusform>%1, %Ln rok</numerusform>
            <numerusform>%1, %Ln lata</numerusform>
            <numerusform>%1, %Ln lat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (give or take a day)</source>
        <extracomment>%1 is a holiday by the moon, which may fall a day earlier or later</extracomment>
        <translation>%1 (z dokładnością do dnia)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>za %Ln dzień</numerusform>
            <numerusform>za %Ln dni</numerusform>
            <numerusform>za %Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <extracomment>%1 is a day, %2 when it comes next</extracomment>
        <translation>%1, następnie %2</translation>
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
        <translation>ten sam NIP %1</translation>
    </message>
    <message>
        <source>the same phone %1</source>
        <translation>ten sam telefon %1</translation>
    </message>
    <message>
        <source>the same e-mail %1</source>
        <translation>ten sam e-mail %1</translation>
    </message>
    <message>
        <source>born on the same day, %1</source>
        <translation>te same urodziny, %1</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>to samo nazwisko i imię</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <translation>to samo imię inaczej zapisane</translation>
    </message>
    <message>
        <source>a short form of the same name</source>
        <translation>zdrobnienie tego samego imienia</translation>
    </message>
    <message>
        <source>the same name but for a letter</source>
        <translation>to samo imię z różnicą jednej litery</translation>
    </message>
    <message>
        <source>part of the name is the same</source>
        <translation>część imienia i nazwiska ta sama</translation>
    </message>
    <message>
        <source>the same address %1</source>
        <translation>ten sam adres %1</translation>
    </message>
    <message>
        <source>the same city %1</source>
        <translation>to samo miasto %1</translation>
    </message>
    <message>
        <source>but another tax number</source>
        <translation>ale inny NIP</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>ale inne urodziny</translation>
    </message>
    <message>
        <source>but another first name</source>
        <translation>ale inne imię</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>ale inne nazwisko</translation>
    </message>
    <message>
        <source>almost certain</source>
        <extracomment>of two entries that are one person</extracomment>
        <translation>prawie pewne</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>of two entries that are one person</extracomment>
        <translation>prawdopodobne</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>być może</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Skąd o nas wie</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Zainteresowania</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Typ osobowości</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Opiekun</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Nie ma pliku „%1”.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Nie ma folderu „%1”.</translation>
    </message>
    <message>
        <source>A file “%1” is already there.</source>
        <translation>Plik „%1” już istnieje.</translation>
    </message>
    <message>
        <source>“%1” is not a Tefter shop.</source>
        <translation>„%1” nie jest sklepem programu Tefter.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Tefter (file version %2, this program knows %3).</source>
        <translation>„%1” utworzył nowszy Tefter (wersja pliku %2, ten program zna %3).</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed.</source>
        <translation>„%1” można czytać, ale nie można zmieniać.</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>Plik „%1” zajmuje inny program.</translation>
    </message>
    <message>
        <source>The disk is full; “%1” could not be written.</source>
        <translation>Dysk jest pełny; nie udało się zapisać „%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>Nie udało się odczytać „%1”: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Nie udało się zapisać „%1”: %2</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>Nie znaleziono „%1”.</translation>
    </message>
    <message>
        <source>A customer needs a name, a phone, an e-mail address or a code.</source>
        <translation>Klient musi mieć imię i nazwisko (lub nazwę firmy), telefon, e-mail albo kod.</translation>
    </message>
    <message>
        <source>The code “%1” already belongs to %2.</source>
        <translation>Kod „%1” już do kogoś należy: %2.</translation>
    </message>
    <message>
        <source>The name “%1” is already taken.</source>
        <translation>Nazwa „%1” jest już zajęta.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Potrzebna jest nazwa.</translation>
    </message>
    <message>
        <source>“%1” was changed since then.</source>
        <translation>„%1” od tamtej pory się zmieniło.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1”.</source>
        <translation>„%2” nie pasuje do pola „%1”.</translation>
    </message>
    <message>
        <source>The condition cannot be understood near “%1” (character %2): expected %3.</source>
        <translation>Warunek jest niezrozumiały przy „%1” (znak %2): oczekiwano %3.</translation>
    </message>
    <message>
        <source>This program does not know the condition “%1”.</source>
        <translation>Ten program nie zna warunku „%1”.</translation>
    </message>
    <message>
        <source>The condition “%1” does not know “%2”.</source>
        <translation>Warunek „%1” nie zna „%2”.</translation>
    </message>
    <message>
        <source>This program does not know the report “%1”.</source>
        <translation>Ten program nie zna raportu „%1”.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>Nie ma niczego o nazwie „%1”.</translation>
    </message>
    <message>
        <source>The segment “%1” would contain itself.</source>
        <translation>Grupa „%1” zawierałaby samą siebie.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Plik „%1” jest pusty.</translation>
    </message>
    <message>
        <source>The file “%1” has headings but no rows.</source>
        <translation>Plik „%1” ma nagłówki, ale nie ma wierszy.</translation>
    </message>
    <message>
        <source>The file “%1” is not a text: line %2 has characters no text has.</source>
        <translation>Plik „%1” nie jest tekstem: w wierszu %2 są znaki, których tekst nie ma.</translation>
    </message>
    <message>
        <source>In the file “%1” a quotation mark opens in line %2 and never closes.</source>
        <translation>W pliku „%1” cudzysłów otwiera się w wierszu %2 i nigdy się nie zamyka.</translation>
    </message>
    <message>
        <source>Line %2 of the file “%1” is longer than %3 bytes.</source>
        <translation>Wiersz %2 pliku „%1” jest dłuższy niż %3 bajtów.</translation>
    </message>
    <message>
        <source>The file “%1” does not have what is needed: %2.</source>
        <translation>W pliku „%1” brakuje tego, co potrzebne: %2.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Kodowanie „%1” nie jest znane.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Nie ma kolumny „%1”.</translation>
    </message>
    <message>
        <source>The file “%1” was already imported (%2).</source>
        <translation>Plik „%1” został już zaimportowany (%2).</translation>
    </message>
    <message>
        <source>Nobody is left to export: everyone was left out (%1).</source>
        <translation>Nie ma kogo eksportować: wszyscy zostali pominięci (%1).</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Zatrzymano. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Coś poszło nie tak w samym programie.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one first.</source>
        <translation>Wybierz inny folder albo najpierw utwórz ten.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .tefter. To bring in a list from another program, open your shop and use Import.</source>
        <translation>Wybierz plik z końcówką .tefter. Aby wczytać listę z innego programu, otwórz swój sklep i użyj importu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the last backup; keep the damaged file until all is well.</source>
        <translation>Nic się nie zmieniło. Przywróć ostatnią kopię; uszkodzony plik zachowaj, aż wszystko będzie dobrze.</translation>
    </message>
    <message>
        <source>Install the newer Tefter on this computer. The file was left as it is.</source>
        <translation>Zainstaluj na tym komputerze nowszy Tefter. Plik pozostał bez zmian.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or ask for the right to change it.</source>
        <translation>Skopiuj go do własnego folderu albo poproś o prawo do zmian.</translation>
    </message>
    <message>
        <source>Close the other program, or wait a moment, and try again.</source>
        <translation>Zamknij tamten program albo chwilę poczekaj i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. What was saved before is safe.</source>
        <translation>Zwolnij miejsce na dysku i spróbuj ponownie. To, co zapisano wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <source>Check the folder and its rights, then try again.</source>
        <translation>Sprawdź folder i uprawnienia do niego, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Make another backup, on another disk if you can.</source>
        <translation>Zrób drugą kopię, najlepiej na innym dysku.</translation>
    </message>
    <message>
        <source>Perhaps it was deleted or renamed: look in the list, or in the bin.</source>
        <translation>Może usunięto to albo zmieniono nazwę: poszukaj na liście lub w koszu.</translation>
    </message>
    <message>
        <source>Fill in at least one of them.</source>
        <translation>Wypełnij przynajmniej jedno z nich.</translation>
    </message>
    <message>
        <source>Give another code, or leave it empty.</source>
        <translation>Podaj inny kod albo zostaw pole puste.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Podaj inną nazwę.</translation>
    </message>
    <message>
        <source>Change or delete those first.</source>
        <translation>Najpierw zmień je albo usuń.</translation>
    </message>
    <message>
        <source>Look at it and decide by hand; nothing was taken back.</source>
        <translation>Obejrzyj i zdecyduj samodzielnie; niczego nie cofnięto.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Popraw wartość i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Correct the condition; the help lists every condition with an example.</source>
        <translation>Popraw warunek; pomoc pokazuje każdy warunek z przykładem.</translation>
    </message>
    <message>
        <source>It was perhaps made by a newer Tefter. Until it is removed, the segment is not used.</source>
        <translation>Może utworzył go nowszy Tefter. Dopóki nie zniknie, grupa nie jest używana.</translation>
    </message>
    <message>
        <source>Choose one of the reports in the list.</source>
        <translation>Wybierz raport z listy.</translation>
    </message>
    <message>
        <source>Take the segment out of its own conditions.</source>
        <translation>Usuń grupę z jej własnych warunków.</translation>
    </message>
    <message>
        <source>Perhaps it is a spreadsheet: open it there and save it as CSV.</source>
        <translation>Może to arkusz kalkulacyjny: otwórz go tam i zapisz jako CSV.</translation>
    </message>
    <message>
        <source>Choose one of the encodings in the list.</source>
        <translation>Wybierz kodowanie z listy.</translation>
    </message>
    <message>
        <source>Look at the headings of the file and match the columns again.</source>
        <translation>Obejrzyj nagłówki pliku i dopasuj kolumny ponownie.</translation>
    </message>
    <message>
        <source>Import it again only if that is what you want: its sales would count twice.</source>
        <translation>Importuj ponownie tylko wtedy, gdy o to chodzi: sprzedaż policzyłaby się dwa razy.</translation>
    </message>
    <message>
        <source>Look who has consented and has an address, or choose another channel.</source>
        <translation>Sprawdź, kto się zgodził i ma adres, albo wybierz inny kanał.</translation>
    </message>
    <message>
        <source>Your data are safe. Start the program again; if it comes back, tell the developers.</source>
        <translation>Dane są bezpieczne. Uruchom program ponownie; jeśli to wróci, powiadom twórców programu.</translation>
    </message>
    <message>
        <source>%1 is the owner, and a shop has an owner as long as there is a shop.</source>
        <translation>%1 to właściciel, a sklep zawsze ma właściciela.</translation>
    </message>
    <message>
        <source>If somebody else owns the shop now, give the owner their name.</source>
        <translation>Jeśli sklep ma teraz kogoś innego, zmień nazwisko właściciela.</translation>
    </message>
    <message>
        <source>“%1” still holds products.</source>
        <extracomment>%1 is the name of a category</extracomment>
        <translation>W kategorii „%1” są jeszcze produkty.</translation>
    </message>
    <message>
        <source>Something else in the shop still refers to it.</source>
        <translation>Coś innego w sklepie nadal się do tego odwołuje.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>Plik „%1” jest uszkodzony.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Nie udało się odczytać „%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Nie udało się zapisać „%1”.</translation>
    </message>
    <message>
        <source>The backup “%1” is not sound.</source>
        <translation>Kopia „%1” jest wadliwa.</translation>
    </message>
    <message>
        <source>The import of “%1” was already taken back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Import „%1” już cofnięto.</translation>
    </message>
    <message>
        <source>That is not possible.</source>
        <translation>Tak się nie da.</translation>
    </message>
    <message>
        <source>That is not possible: %1</source>
        <translation>Tak się nie da: %1</translation>
    </message>
    <message>
        <source>Perhaps it was moved or renamed, or its stick is not plugged in. Choose it again.</source>
        <translation>Może został przeniesiony, ma nową nazwę albo pendrive nie jest włożony. Wskaż go ponownie.</translation>
    </message>
    <message>
        <source>Export it again from the other program, and check that it has rows.</source>
        <translation>Wyeksportuj go ponownie z tamtego programu i sprawdź, czy ma wiersze.</translation>
    </message>
    <message>
        <source>Correct that line, or export the file again.</source>
        <translation>Popraw ten wiersz albo wyeksportuj plik ponownie.</translation>
    </message>
    <message>
        <source>Perhaps it is not a list at all, or its lines run together. Export it again as CSV.</source>
        <translation>Może to wcale nie lista albo jej wiersze się zlewają. Wyeksportuj ją ponownie jako CSV.</translation>
    </message>
    <message>
        <source>The file “%1” is a spreadsheet of a kind that is not read here.</source>
        <translation>Plik „%1” to arkusz kalkulacyjny w formacie, którego nie da się tu odczytać.</translation>
    </message>
    <message>
        <source>The file “%1” is locked with a password.</source>
        <translation>Plik „%1” jest zabezpieczony hasłem.</translation>
    </message>
    <message>
        <source>The file “%1” is no whole spreadsheet: something in it cannot be read.</source>
        <translation>Plik „%1” nie jest kompletnym arkuszem: czegoś w nim nie da się odczytać.</translation>
    </message>
    <message>
        <source>The file “%1” holds more than %2 MB when it is unpacked.</source>
        <extracomment>%2 is a number of megabytes</extracomment>
        <translation>Plik „%1” po rozpakowaniu zajmuje ponad %2 MB.</translation>
    </message>
    <message>
        <source>The file “%1” has no sheet “%2”. It has: %3.</source>
        <extracomment>A sheet of a spreadsheet; %3 is a list of names</extracomment>
        <translation>Plik „%1” nie ma arkusza „%2”. Ma: %3.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as XLSX or CSV.</source>
        <translation>Otwórz go w programie, w którym powstał, i zapisz jako XLSX lub CSV.</translation>
    </message>
    <message>
        <source>Open it in its own program with the password, and save it without one.</source>
        <translation>Otwórz go hasłem w jego programie i zapisz bez hasła.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again, as XLSX or as CSV.</source>
        <translation>Otwórz go w jego programie i zapisz ponownie jako XLSX lub CSV.</translation>
    </message>
    <message>
        <source>No list of a shop is so big. If this is one, save it in parts, as CSV.</source>
        <translation>Żadna lista sklepu nie jest tak duża. Jeśli to jednak ona, zapisz ją w częściach jako CSV.</translation>
    </message>
    <message>
        <source>Name one of these sheets, or none: the first one is then read.</source>
        <translation>Podaj jeden z tych arkuszy albo żaden: wtedy czytany jest pierwszy.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1” to folder, a nie plik.</translation>
    </message>
    <message>
        <source>The file “%1” has %2 MB. This shop keeps files of up to %3 MB.</source>
        <extracomment>%2 and %3 are numbers of megabytes</extracomment>
        <translation>Plik „%1” ma %2 MB. Sklep przechowuje pliki do %3 MB.</translation>
    </message>
    <message>
        <source>“%1” is no picture, or it is damaged.</source>
        <translation>„%1” nie jest obrazem albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large: at most %2 megapixels can be read.</source>
        <extracomment>%2 is a number of megapixels</extracomment>
        <translation>Obraz „%1” jest za duży: można odczytać najwyżej %2 megapikseli.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Wybierz pliki, które są w środku.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wybierz inny plik.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture. Whatever else belongs to this person goes among the files.</source>
        <translation>Wybierz obraz JPEG lub PNG. Wszystko inne dodaj do plików tej osoby.</translation>
    </message>
    <message>
        <source>Make it smaller in another program, then choose it again.</source>
        <translation>Zmniejsz go w innym programie i wybierz ponownie.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged: the end of it is missing.</source>
        <translation>Obraz „%1” jest uszkodzony: brakuje jego końca.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Skopiuj go jeszcze raz stamtąd, skąd pochodzi.</translation>
    </message>
    <message>
        <source>The sheet “%1” of the file “%2” is empty. The file has: %3.</source>
        <extracomment>%1 is a sheet of a spreadsheet; %2 is a file, %3 a list of names</extracomment>
        <translation>Arkusz „%1” w pliku „%2” jest pusty. Plik ma: %3.</translation>
    </message>
    <message>
        <source>There are no goods on it yet.</source>
        <translation>Nie ma na nim jeszcze towarów.</translation>
    </message>
    <message>
        <source>This order was sent, closed or cancelled in the meantime.</source>
        <translation>To zamówienie zostało w międzyczasie wysłane, zamknięte albo anulowane.</translation>
    </message>
    <message>
        <source>This order was not sent yet.</source>
        <translation>To zamówienie nie zostało jeszcze wysłane.</translation>
    </message>
    <message>
        <source>Some of these goods have come already: %1.</source>
        <translation>Część tych towarów już dotarła: %1.</translation>
    </message>
    <message>
        <source>The order %1 went to another supplier.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zamówienie %1 poszło do innego dostawcy.</translation>
    </message>
    <message>
        <source>The quantity of %1 is not possible.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Taka ilość nie jest możliwa: %1.</translation>
    </message>
    <message>
        <source>There is not enough of “%1”: only %2.</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>Za mało: „%1”. Jest tylko %2.</translation>
    </message>
    <message>
        <source>There is not enough of “%1”: only %2 in “%3”.</source>
        <extracomment>%1 is a product, %2 a quantity, %3 a place where goods lie</extracomment>
        <translation>Za mało: „%1”. W miejscu „%3” jest tylko %2.</translation>
    </message>
    <message>
        <source>“%1” is only sold whole: %2 is not possible.</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>„%1” sprzedaje się tylko w całości: %2 nie jest możliwe.</translation>
    </message>
    <message>
        <source>This shop keeps no stock yet.</source>
        <translation>Ten sklep nie prowadzi jeszcze magazynu.</translation>
    </message>
    <message>
        <source>Enter first what came in, or count it. What happens below zero is set under Settings.</source>
        <translation>Najpierw wpisz przyjęty towar albo policz go. Co się dzieje poniżej zera, ustala się w Ustawieniach.</translation>
    </message>
    <message>
        <source>Switch it on first, on the page “Stock”.</source>
        <translation>Najpierw włącz go na stronie „Magazyn”.</translation>
    </message>
    <message>
        <source>The file “%1” has no contact cards in it.</source>
        <translation>W pliku „%1” nie ma wizytówek.</translation>
    </message>
    <message>
        <source>Leave the format open: what the file is will be seen by itself.</source>
        <translation>Proszę nie podawać formatu: rodzaj pliku rozpozna się sam.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit under Settings, Files.</source>
        <translation>Zmniejsz go albo podnieś limit w Ustawieniach, „Pliki”.</translation>
    </message>
    <message>
        <source>Choose what the file holds (sales, customers, products, suppliers …) and match its columns.</source>
        <translation>Wybierz, co zawiera plik (sprzedaż, klientów, produkty, dostawców …), i dopasuj kolumny.</translation>
    </message>
    <message>
        <source>The day %1 is not possible here.</source>
        <translation>Dzień %1 nie jest tu możliwy.</translation>
    </message>
    <message>
        <source>This day is not possible here.</source>
        <translation>Ten dzień nie jest tu możliwy.</translation>
    </message>
    <message>
        <source>The quantity %1 is not possible here.</source>
        <translation>Ilość %1 nie jest tu możliwa.</translation>
    </message>
    <message>
        <source>This price is not possible here.</source>
        <translation>Ta cena nie jest tu możliwa.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%Ln have no e-mail address</source>
        <translation>
            <numerusform>%Ln osoba bez adresu e-mail</numerusform>
            <numerusform>%Ln osoby bez adresu e-mail</numerusform>
            <numerusform>%Ln osób bez adresu e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no phone number</source>
        <translation>
            <numerusform>%Ln osoba bez numeru telefonu</numerusform>
            <numerusform>%Ln osoby bez numeru telefonu</numerusform>
            <numerusform>%Ln osób bez numeru telefonu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address</source>
        <translation>
            <numerusform>%Ln osoba bez adresu pocztowego</numerusform>
            <numerusform>%Ln osoby bez adresu pocztowego</numerusform>
            <numerusform>%Ln osób bez adresu pocztowego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have neither e-mail address nor phone number</source>
        <translation>
            <numerusform>%Ln osoba bez e-maila i telefonu</numerusform>
            <numerusform>%Ln osoby bez e-maila i telefonu</numerusform>
            <numerusform>%Ln osób bez e-maila i telefonu</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>E-mailem</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>SMS-em</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Pocztą</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonicznie</translation>
    </message>
    <message>
        <source>In social networks</source>
        <translation>W mediach społecznościowych</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have said no</source>
        <translation>
            <numerusform>%Ln osoba odmówiła</numerusform>
            <numerusform>%Ln osoby odmówiły</numerusform>
            <numerusform>%Ln osób odmówiło</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not said yes</source>
        <translation>
            <numerusform>%Ln osoba bez zgody</numerusform>
            <numerusform>%Ln osoby bez zgody</numerusform>
            <numerusform>%Ln osób bez zgody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, for the shop alone</source>
        <translation>
            <numerusform>%Ln osoba, do użytku wewnętrznego</numerusform>
            <numerusform>%Ln osoby, do użytku wewnętrznego</numerusform>
            <numerusform>%Ln osób, do użytku wewnętrznego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address</source>
        <translation>
            <numerusform>%Ln osoba ze zgodą i adresem e-mail</numerusform>
            <numerusform>%Ln osoby ze zgodą i adresem e-mail</numerusform>
            <numerusform>%Ln osób ze zgodą i adresem e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a phone number</source>
        <translation>
            <numerusform>%Ln osoba ze zgodą i numerem telefonu</numerusform>
            <numerusform>%Ln osoby ze zgodą i numerem telefonu</numerusform>
            <numerusform>%Ln osób ze zgodą i numerem telefonu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a postal address</source>
        <translation>
            <numerusform>%Ln osoba ze zgodą i adresem pocztowym</numerusform>
            <numerusform>%Ln osoby ze zgodą i adresem pocztowym</numerusform>
            <numerusform>%Ln osób ze zgodą i adresem pocztowym</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address or phone</source>
        <translation>
            <numerusform>%Ln osoba ze zgodą oraz e-mailem lub telefonem</numerusform>
            <numerusform>%Ln osoby ze zgodą oraz e-mailem lub telefonem</numerusform>
            <numerusform>%Ln osób ze zgodą oraz e-mailem lub telefonem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers look wrong</source>
        <translation>
            <numerusform>%Ln numer telefonu wygląda na błędny</numerusform>
            <numerusform>%Ln numery telefonu wyglądają na błędne</numerusform>
            <numerusform>%Ln numerów telefonu wygląda na błędne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses look wrong</source>
        <translation>
            <numerusform>%Ln adres wygląda na błędny</numerusform>
            <numerusform>%Ln adresy wyglądają na błędne</numerusform>
            <numerusform>%Ln adresów wygląda na błędne</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in it has said no to e-mail.</source>
        <translation>Nikt w grupie nie odmówił zgody na e-mail.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to SMS.</source>
        <translation>Nikt w grupie nie odmówił zgody na SMS.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to post.</source>
        <translation>Nikt w grupie nie odmówił zgody na pocztę.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to calls.</source>
        <translation>Nikt w grupie nie odmówił zgody na telefon.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to social networks.</source>
        <translation>Nikt w grupie nie odmówił zgody na media społecznościowe.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people, for the shop alone</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln osoba, do użytku wewnętrznego</numerusform>
            <numerusform>%1, %2, %Ln osoby, do użytku wewnętrznego</numerusform>
            <numerusform>%1, %2, %Ln osób, do użytku wewnętrznego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln osoba</numerusform>
            <numerusform>%1, %2, %Ln osoby</numerusform>
            <numerusform>%1, %2, %Ln osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Jeden plik</translation>
    </message>
    <message>
        <source>Everything of a shop is in one file. Copy it, and you have copied the shop.</source>
        <translation>Cały sklep jest w jednym pliku. Kto skopiuje plik, ma kopię sklepu.</translation>
    </message>
    <message>
        <source>Bring in what you have</source>
        <translation>Wczytaj to, co już jest</translation>
    </message>
    <message>
        <source>See who comes</source>
        <translation>Zobacz, kto przychodzi</translation>
    </message>
    <message>
        <source>Customers shows who comes how often, what they spend, and who has stopped coming.</source>
        <translation>Lista klientów pokazuje, kto jak często przychodzi, ile wydaje i kto przestał przychodzić.</translation>
    </message>
    <message>
        <source>Write to the right people</source>
        <translation>Pisz do właściwych osób</translation>
    </message>
    <message>
        <source>A segment gathers people by what they did. Export it, and you have the list to mail, without those who have not agreed to it.</source>
        <translation>Grupa zbiera osoby według tego, co robiły. Po eksporcie jest gotowa lista do wysyłki, bez tych, którzy się na nią nie zgodzili.</translation>
    </message>
    <message>
        <source>Keep it up</source>
        <translation>Wpisuj na bieżąco</translation>
    </message>
    <message>
        <source>A sale is entered in a few keys from any page. So the figures stay fresh.</source>
        <translation>Sprzedaż wpisuje się kilkoma klawiszami z każdej strony. Dzięki temu liczby są zawsze aktualne.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Jak kogoś znaleźć</translation>
    </message>
    <message>
        <source>Type a few letters of a name, a phone number, an e-mail address or a city. Accents, capitals and the alphabet do not matter: “giorgos” finds Γιώργος, “natalia” finds Наталья.</source>
        <translation>Wpisz kilka liter nazwiska, numer telefonu, e-mail albo miejscowość. Ogonki, wielkość liter i alfabet nie mają znaczenia: „giorgos” znajdzie Γιώργος, „natalia” znajdzie Наталья.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Zawężanie listy</translation>
    </message>
    <message>
        <source>Arrange the columns</source>
        <translation>Układ kolumn</translation>
    </message>
    <message>
        <source>Click a heading to sort, drag it to move the column, and choose the columns with the button beside the search field. The list stays as you leave it.</source>
        <translation>Kliknij nagłówek, aby posortować, przeciągnij go, aby przenieść kolumnę, a kolumny wybierz przyciskiem obok pola wyszukiwania. Lista zostaje tak, jak ją ułożysz.</translation>
    </message>
    <message>
        <source>Look at one person</source>
        <translation>Jedna osoba z bliska</translation>
    </message>
    <message>
        <source>Beside the list stands what you know: figures, favourites, consent, and everything that happened, the newest first. The three dots hold the history of every change.</source>
        <translation>Obok listy jest wszystko, co wiadomo: liczby, ulubione produkty, zgody i cała historia, od najnowszych zdarzeń. Pod trzema kropkami jest historia wszystkich zmian.</translation>
    </message>
    <message>
        <source>Do something with several</source>
        <translation>Kilka osób naraz</translation>
    </message>
    <message>
        <source>Choose several with Shift or Ctrl, or all with Ctrl+A: tag them, record consent, print a call list, export them, or put them into the bin. Undo takes all of it back in one step.</source>
        <translation>Zaznacz kilka osób z Shift lub Ctrl albo wszystkie przez Ctrl+A: dodaj etykietę, zapisz zgodę, wydrukuj listę telefonów, wyeksportuj albo przenieś do kosza. „Cofnij” cofa to wszystko jednym krokiem.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Enter a sale</source>
        <translation>Wpisywanie sprzedaży</translation>
    </message>
    <message>
        <source>Type the customer, or leave the field empty for a walk-in sale. Then type the amount, or choose products, and press Enter.</source>
        <translation>Wpisz klienta albo zostaw puste pole, jeśli to sprzedaż bez klienta. Potem wpisz kwotę albo wybierz produkty i naciśnij Enter.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>“Everything came back” in the menu of a sale enters its return. For a part of it, enter a document of the kind “Return”.</source>
        <translation>„Wszystko zwrócono” w menu sprzedaży wpisuje jej zwrot. Gdy wraca tylko część, wpisz dokument rodzaju „Zwrot”.</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Jak znaleźć dokument</translation>
    </message>
    <message>
        <source>Type its number, or filter by days, customer, product, category or country. The sum over the list follows the filters.</source>
        <translation>Wpisz jego numer albo filtruj według dni, klienta, produktu, kategorii lub kraju. Suma nad listą zmienia się razem z filtrami.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korekty</translation>
    </message>
    <message>
        <source>Write-offs and mended sums are neither sales nor returns: they count in sums, never as a visit.</source>
        <translation>Odpisy i poprawione kwoty nie są ani sprzedażą, ani zwrotem: liczą się w sumach, ale nigdy jako wizyta.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Jak znaleźć produkt</translation>
    </message>
    <message>
        <source>Type a part of its name, its code or its barcode, or choose a category.</source>
        <translation>Wpisz część nazwy, kod albo kod kreskowy lub wybierz kategorię.</translation>
    </message>
    <message>
        <source>Look at one product</source>
        <translation>Jeden produkt z bliska</translation>
    </message>
    <message>
        <source>Beside the list stands what it costs, how much of it was sold, what it brought in, and who buys it. “Show its sales” lists the documents.</source>
        <translation>Obok listy widać, ile produkt kosztuje, ile go sprzedano, jaki dał przychód i kto go kupuje. „Pokaż jego sprzedaż” wyświetla dokumenty.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>“Categories…” makes, renames and removes them. A category can hold others; whoever asks for the upper one means those below it too.</source>
        <translation>„Kategorie…” służy do dodawania, zmiany nazw i usuwania kategorii. Kategoria może zawierać inne; wybór wyższej obejmuje też te poniżej.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Each condition shows how many people it is true for, and the total stands above. In a group, all, any or none of the conditions must be true, and groups can stand in groups.</source>
        <translation>Przy każdym warunku widać, ile osób go spełnia, a łączny wynik jest u góry. W bloku mają być spełnione wszystkie warunki, co najmniej jeden albo żaden; w blokach mogą być kolejne bloki.</translation>
    </message>
    <message>
        <source>Why is somebody in it?</source>
        <translation>Dlaczego ktoś jest w grupie?</translation>
    </message>
    <message>
        <source>Find a person under the list: each condition is shown with this person’s own figures.</source>
        <translation>Znajdź osobę pod listą: przy każdym warunku zobaczysz jej własne liczby.</translation>
    </message>
    <message>
        <source>Keep a segment</source>
        <translation>Zapisywanie grupy</translation>
    </message>
    <message>
        <source>Save it under a name. It stays alive: its people are looked for anew each time, as of today. Copy a ready-made one to change it.</source>
        <translation>Zapisz ją pod nazwą. Jest zawsze na bieżąco: osoby są wyszukiwane za każdym razem od nowa, według stanu na dziś. Gotową grupę skopiuj, aby ją zmienić.</translation>
    </message>
    <message>
        <source>Export for mailing</source>
        <translation>Eksport do wysyłki</translation>
    </message>
    <message>
        <source>The file holds only people who have said yes to the channel and have an address for it; the others are counted with the reason. Choose a spreadsheet, plain CSV for other programs, or Mailchimp.</source>
        <translation>W pliku są tylko osoby, które zgodziły się na dany kanał i mają do niego adres; pozostałe są policzone z podaniem powodu. Wybierz arkusz kalkulacyjny, zwykły CSV dla innych programów albo Mailchimp.</translation>
    </message>
    <message>
        <source>For the shop’s own use</source>
        <translation>Do użytku wewnętrznego</translation>
    </message>
    <message>
        <source>The tick for the shop’s own use takes everybody, whatever they agreed to. Every export goes down in the register with its day and number of people.</source>
        <translation>Zaznaczenie „Na własny użytek, nie do wysyłki” obejmuje wszystkich, bez względu na zgody. Każdy eksport trafia do rejestru z dniem i liczbą osób.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Co się liczy</translation>
    </message>
    <message>
        <source>Everything sold, less returns and corrections, over the days that you choose. Sales without a customer count as well; what lies in the bin does not.</source>
        <translation>Cała sprzedaż po odjęciu zwrotów i korekt w wybranych dniach. Sprzedaż bez klienta też się liczy; to, co leży w koszu, nie.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Spójrz z bliska</translation>
    </message>
    <message>
        <source>A click on a bar shows the documents behind it. “A year before” sets the same time of last year beside it, and a category or a country can be looked at alone.</source>
        <translation>Kliknięcie słupka pokazuje dokumenty, które się na niego składają. „Rok wcześniej” stawia obok ten sam okres poprzedniego roku, a kategorię lub kraj można obejrzeć osobno.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Zapis i wydruk</translation>
    </message>
    <message>
        <source>“Save as” writes the table for a spreadsheet, the chart as a picture, or both as PDF; “Print…” prints them.</source>
        <translation>„Zapisz jako” zapisuje tabelę do arkusza kalkulacyjnego, wykres jako obraz albo oba jako PDF; „Drukuj…” je drukuje.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Jakie pliki</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>They are guessed from their names in six languages and remembered for the next time. Say above a column what it holds if the guess is wrong.</source>
        <translation>Program odgaduje je z nazw w sześciu językach i zapamiętuje na następny raz. Jeśli się pomyli, wskaż nad kolumną, co zawiera.</translation>
    </message>
    <message>
        <source>Who is there already</source>
        <translation>Co już jest w sklepie</translation>
    </message>
    <message>
        <source>People, products and documents that are in the shop are found by their code, e-mail, phone or name. You choose whether they are left alone, filled in or replaced; a blank never overwrites.</source>
        <translation>Osoby, produkty i dokumenty, które już są w sklepie, program odnajduje po kodzie, e-mailu, telefonie lub nazwie. Wybierz, czy zostawić je bez zmian, uzupełnić czy zastąpić; puste pole niczego nie nadpisze.</translation>
    </message>
    <message>
        <source>Trial first</source>
        <translation>Najpierw próba</translation>
    </message>
    <message>
        <source>Before anything is written you see how many lines would be created, changed, skipped and sent back. Lines that could not be taken can be saved with the reason, mended and imported again.</source>
        <translation>Zanim cokolwiek się zapisze, widać, ile wierszy byłoby utworzonych, zmienionych, pominiętych i odrzuconych. Odrzucone wiersze można zapisać z podaniem powodu, poprawić i zaimportować ponownie.</translation>
    </message>
    <message>
        <source>Sales of a till or e-shop</source>
        <translation>Sprzedaż z kasy lub sklepu internetowego</translation>
    </message>
    <message>
        <source>Lines with the same document number become one document. A number that begins with C, or only negative quantities, is a return; a price of 0 or a correction of debt without a customer is no sale; a priced line without a customer is a walk-in sale.</source>
        <translation>Wiersze z tym samym numerem dokumentu tworzą jeden dokument. Numer zaczynający się od litery C albo same ujemne ilości to zwrot; cena 0 albo korekta długu bez klienta to nie sprzedaż; wiersz z ceną, ale bez klienta to sprzedaż bez klienta.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnięcie importu</translation>
    </message>
    <message>
        <source>“Undo this import” takes all of it back, also weeks later. What was changed or used since stays, and is named.</source>
        <translation>„Cofnij ten import” cofa go w całości, także po kilku tygodniach. To, co od tamtej pory zmieniono lub wykorzystano, zostaje i jest wymienione.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pracownicy</translation>
    </message>
    <message>
        <source>Say who works here and who is at work on this computer: everything that is entered goes down under that name. “Who did what…” lists it.</source>
        <translation>Podaj, kto tu pracuje i kto siedzi przy tym komputerze: wszystko, co się wpisuje, jest zapisywane pod tym nazwiskiem. „Kto co zrobił…” pokazuje listę.</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Stawki VAT</translation>
    </message>
    <message>
        <source>Prices hold their VAT. New products and imports take the usual rate; a rate that is changed leaves what was sold as it was.</source>
        <translation>Ceny zawierają VAT. Nowe produkty i importy dostają domyślną stawkę; zmiana stawki nie zmienia tego, co już sprzedano.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Język i kolory</translation>
    </message>
    <message>
        <source>Both change at once, without a new start, and nothing that is being typed is lost.</source>
        <translation>Jedno i drugie zmienia się od razu, bez ponownego uruchamiania, a nic z tego, co właśnie wpisujesz, nie ginie.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Co oznaczają liczby</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>A day on which somebody bought. Returns and corrections are none.</source>
        <translation>Dzień z zakupem. Zwroty i korekty wizytami nie są.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Suma zakupów</translation>
    </message>
    <message>
        <source>Everything that was bought, less what came back.</source>
        <translation>Wszystkie zakupy po odjęciu zwrotów.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Średni zakup</translation>
    </message>
    <message>
        <source>What was spent, divided by the number of sales.</source>
        <translation>Suma zakupów podzielona przez ich liczbę.</translation>
    </message>
    <message>
        <source>Usually every</source>
        <translation>Zwykle co</translation>
    </message>
    <message>
        <source>The usual gap between two visits: the median, from three visits on. With fewer visits Tefter says that they are too few to say.</source>
        <translation>Zwykły odstęp między dwiema wizytami: mediana, od trzech wizyt. Przy mniejszej liczbie wizyt Tefter pisze „za mało danych”.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Spóźnia się</translation>
    </message>
    <message>
        <source>Silent for longer than one and a half times the usual gap. Probably lost: for longer than four times, and for more than 90 days.</source>
        <translation>Nie ma tej osoby dłużej niż półtora zwykłego odstępu. „Raczej już nie wróci”: dłużej niż cztery takie odstępy i ponad 90 dni.</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>Klasa RFM</translation>
    </message>
    <message>
        <source>How recently, how often and for how much somebody bought, each from 1 to 5: 5 is the best fifth of all who have bought. Who ties shares the better group.</source>
        <translation>Jak niedawno, jak często i za ile ktoś kupuje, każde w skali od 1 do 5: 5 to najlepsza piąta część wszystkich kupujących. Przy równym wyniku wszyscy dostają lepszą ocenę.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>One box for everything</source>
        <translation>Jedno pole do wszystkiego</translation>
    </message>
    <message>
        <source>The box at the top finds people, products, documents, segments and pages, and runs commands: type what you want to do.</source>
        <translation>Pole u góry znajduje osoby, produkty, dokumenty, grupy i strony oraz wykonuje polecenia: wpisz, co chcesz zrobić.</translation>
    </message>
    <message>
        <source>As you type it</source>
        <translation>Pisz, jak wygodnie</translation>
    </message>
    <message>
        <source>The first letter is enough. Accents, capitals, the order of words and the alphabet do not matter, and every kind of digits is understood.</source>
        <translation>Wystarczy pierwsza litera. Ogonki, wielkość liter, kolejność słów i alfabet nie mają znaczenia, a cyfry mogą być w każdym zapisie.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Who is written to</source>
        <translation>Do kogo można pisać</translation>
    </message>
    <message>
        <source>A mailing goes only to people who have said yes to that channel and have an address for it. Who has said no is always left out, and counted.</source>
        <translation>Wysyłka idzie tylko do osób, które zgodziły się na dany kanał i mają do niego adres. Kto odmówił, jest zawsze pomijany, a liczba takich osób jest podana.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Co jest zachowane</translation>
    </message>
    <message>
        <source>Undo and history</source>
        <translation>Cofanie i historia zmian</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Krok po kroku</translation>
    </message>
    <message>
        <source>Everything that is entered or changed can be taken back and done again, also after the program was closed. The line at the foot says what would be taken back.</source>
        <translation>Wszystko, co wpisano lub zmieniono, można cofnąć i ponowić, także po zamknięciu programu. Wiersz na dole mówi, co zostałoby cofnięte.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia zmian</translation>
    </message>
    <message>
        <source>Every person, product and document keeps who changed what, when, and what stood there before.</source>
        <translation>Przy każdej osobie, produkcie i dokumencie zapisane jest, kto, co i kiedy zmienił oraz co było tam wcześniej.</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>What is put into the bin can be taken out again. Nobody in the bin is counted, shown or written to.</source>
        <translation>Co trafiło do kosza, można z niego przywrócić. Osób w koszu się nie liczy, nie pokazuje i nic się do nich nie wysyła.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Tefter makes a checked copy once a day, and before it takes an import back. Settings lists them, and any of them can be restored.</source>
        <translation>Tefter robi sprawdzoną kopię raz dziennie i przed cofnięciem importu. Kopie są na liście w ustawieniach; każdą można przywrócić.</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>W inne miejsce</translation>
    </message>
    <message>
        <source>“Copy the shop to…” makes a whole copy, on a stick for instance. It can be opened like any shop.</source>
        <translation>„Skopiuj sklep do…” robi pełną kopię, na przykład na pendrivie. Otwiera się ją jak każdy sklep.</translation>
    </message>
    <message>
        <source>Enter something new on this page</source>
        <translation>Dodaj coś nowego na tej stronie</translation>
    </message>
    <message>
        <source>Change what is chosen; on the sales page, enter a sale</source>
        <translation>Edytuj to, co zaznaczone; na stronie sprzedaży wpisz sprzedaż</translation>
    </message>
    <message>
        <source>Put what is chosen into the bin</source>
        <translation>Przenieś do kosza to, co zaznaczone</translation>
    </message>
    <message>
        <source>Choose everything in the list</source>
        <translation>Zaznacz wszystko na liście</translation>
    </message>
    <message>
        <source>Save a form from any of its fields</source>
        <translation>Zapisz formularz z dowolnego pola</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Drukuj raport</translation>
    </message>
    <message>
        <source>Close, or empty the search field</source>
        <translation>Zamknij albo wyczyść pole wyszukiwania</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Conditions as text</source>
        <translation>Warunki jako tekst</translation>
    </message>
    <message>
        <source>How they are written</source>
        <translation>Jak się je zapisuje</translation>
    </message>
    <message>
        <source>A segment is also a text, the same in the window and on the command line. all( ), any( ) and none( ) put conditions together, parted by commas. Each condition with an example:</source>
        <translation>Grupa to także tekst, ten sam w oknie i w wierszu poleceń. all( ), any( ) i none( ) łączą warunki, rozdzielone przecinkami. Każdy warunek z przykładem:</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>Kogo szukasz?</translation>
    </message>
    <message>
        <source>A month that is still running</source>
        <translation>Miesiąc, który jeszcze trwa</translation>
    </message>
    <message>
        <source>It is held against the same days of last year, so that the two may be compared; so is a week, a quarter or a year, and one that the chosen days cut.</source>
        <translation>Porównujemy go z tymi samymi dniami poprzedniego roku, żeby liczby były porównywalne; tak samo tydzień, kwartał i rok oraz okres przycięty wybranymi datami.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Co się zbliża</translation>
    </message>
    <message>
        <source>The coming weeks show birthdays, name days, important dates and public holidays. A click opens the person.</source>
        <translation>Widać urodziny, imieniny, ważne daty i święta najbliższych tygodni. Kliknięcie otwiera osobę.</translation>
    </message>
    <message>
        <source>Whom to contact how</source>
        <translation>Z kim i jak się skontaktować</translation>
    </message>
    <message>
        <source>Beside each name stand the ways to which the person has said yes and for which there is an address or a number.</source>
        <translation>Obok każdego imienia stoją kanały, na które osoba się zgodziła i dla których jest adres lub numer.</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Imieniny</translation>
    </message>
    <message>
        <source>They are found from the first name and its usual short forms, by the calendar of the person’s language or of the shop’s country: Greek, Hungarian, Polish or Russian. Correct one in the form of the person.</source>
        <translation>Są ustalane na podstawie imienia i jego zwykłych zdrobnień, według kalendarza języka osoby albo kraju sklepu: greckiego, węgierskiego, polskiego lub rosyjskiego. Można je poprawić w formularzu osoby.</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Ważne daty</translation>
    </message>
    <message>
        <source>The form of a person takes weddings, journeys and any others. The year may be left out; a 29 February or a 31st moves to another day or is left out, as you say.</source>
        <translation>Formularz osoby przyjmuje śluby, podróże i wszystkie inne daty. Rok można pominąć; 29 lutego lub 31. dzień przesuwa się albo wypada, zależnie od wyboru.</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Wpisani dwa razy</translation>
    </message>
    <message>
        <source>“Find duplicates” lists people who may be here twice, with the reasons. Side by side you choose what stays; everything else of both is kept. The three dots of the person take a merge apart again, also much later.</source>
        <translation>„Znajdź duplikaty” pokazuje osoby, które mogły zostać wpisane dwa razy, i dlaczego. Obok siebie widać oba wpisy i można wybrać, co zostaje; cała reszta z obu się zachowa. Pod trzema kropkami klienta połączenie można cofnąć, także dużo później.</translation>
    </message>
    <message>
        <source>Tables as text, such as CSV, spreadsheets (XLSX), the cards of an address book (vCard), or a table copied from a spreadsheet. Exports of WooCommerce, Shopify and PrestaShop are recognised. Encoding and separator are found; if letters look wrong, choose another encoding, and the table shows it at once.</source>
        <translation>Tabele tekstowe, np. CSV, arkusze (XLSX), wizytówki z książki adresowej (vCard) albo tabela skopiowana z arkusza. Eksporty z WooCommerce, Shopify i PrestaShop są rozpoznawane. Kodowanie i separator są wykrywane; jeśli litery wyglądają źle, wybierz inne kodowanie, a tabela od razu to pokaże.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>A year of two digits is one up to 2049, and in a birthday one that has been: 84 is 1984. Days of the Persian calendar are known by their year. A day that does not exist is sent back with its line.</source>
        <translation>Rok z dwóch cyfr oznacza rok do 2049, a w dacie urodzenia rok miniony: 84 to 1984. Daty kalendarza perskiego rozpoznaje się po roku. Dzień, który nie istnieje, wraca ze swoim wierszem.</translation>
    </message>
    <message>
        <source>The chips above the list show regulars, those who are overdue, or birthdays soon; “+ Filter” adds tags, places, consent, the people of a segment, and the bin.</source>
        <translation>Przyciski nad listą pokazują stałych klientów, tych, którzy się spóźniają, albo osoby, które wkrótce mają urodziny; „+ Filtr” dodaje etykiety, miejsca, zgody, osoby z grupy i kosz.</translation>
    </message>
    <message>
        <source>Jot something down</source>
        <translation>Szybka notatka</translation>
    </message>
    <message>
        <source>Write it in the line above the timeline and press Enter. The note stands in the timeline with its day; a click opens it to be changed or removed. The buttons above narrow the timeline to sales, notes, consents or changes.</source>
        <translation>Wpisz ją w linii nad historią i naciśnij Enter. Notatka stoi w historii ze swoją datą; kliknięcie otwiera ją do zmiany lub usunięcia. Przyciski powyżej zawężają historię do zakupów, notatek, zgód albo zmian.</translation>
    </message>
    <message>
        <source>Who belongs together</source>
        <translation>Kto z kim jest związany</translation>
    </message>
    <message>
        <source>Under “Relations” stand family, household, where somebody works, and who sent whom. A relation is entered once and stands on both pages.</source>
        <translation>W „Powiązaniach” widać rodzinę, wspólny dom, miejsce pracy i kto kogo polecił. Powiązanie wpisuje się raz i widać je na obu stronach.</translation>
    </message>
    <message>
        <source>Who looks after whom</source>
        <translation>Kto się kim opiekuje</translation>
    </message>
    <message>
        <source>Give somebody of the staff the care of a customer in the form, or of many at once with “Put in charge…”. The list then shows and filters by it.</source>
        <translation>Opiekę nad klientem można powierzyć pracownikowi w formularzu, a nad wieloma naraz poleceniem „Wyznacz opiekuna…”. Lista pokazuje to potem i według tego filtruje.</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Typ osobowości</translation>
    </message>
    <message>
        <source>One of 16 types named by four letters, from INTJ to ESFP. It is a remark for those who like it: no figure and no advice of the program comes from it.</source>
        <translation>Jeden z 16 typów nazwanych czterema literami, od INTJ do ESFP. To uwaga dla tych, którzy ją lubią: program nie wyprowadza z niej żadnej liczby ani rady.</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Zdjęcie i pliki</translation>
    </message>
    <message>
        <source>The round picture takes a photo of the person. Drop papers on the page, or add them under “Files”: they are kept inside the shop, and every backup has them.</source>
        <translation>W kółku jest miejsce na zdjęcie klienta. Upuść dokumenty na stronę albo dodaj je w „Pliki”: są przechowywane w sklepie i są w każdej kopii zapasowej.</translation>
    </message>
    <message>
        <source>Every yes and no with its day, its wording and where it came from; the paper that proves it can be attached.</source>
        <translation>Każda zgoda i odmowa z dniem, treścią i źródłem; można dołączyć dokument, który ją potwierdza.</translation>
    </message>
    <message>
        <source>Take a list along</source>
        <translation>Lista w pliku</translation>
    </message>
    <message>
        <source>“Export this list…” under the columns writes the list as it is shown: its columns, its order, its filter. It is for the shop’s own use, and the register says so. Products, sales and the calendar have it too.</source>
        <translation>„Eksportuj tę listę…” pod kolumnami zapisuje listę tak, jak ją widać: z jej kolumnami, kolejnością i filtrem. Jest na własny użytek sklepu i tak mówi o niej rejestr. Mają to też produkty, sprzedaż i kalendarz.</translation>
    </message>
    <message>
        <source>Cards for a phone</source>
        <translation>Wizytówki do telefonu</translation>
    </message>
    <message>
        <source>Cards (vCard) take every phone, address and date along; cards for the shop’s own use also the note, the relations and the photo. Code, tax number, interests and own fields are kept by no other address book: they come back only where this program reads the cards.</source>
        <translation>Wizytówki (vCard) zabierają każdy telefon, adres i datę; wizytówki na własny użytek sklepu także notatkę, powiązania i zdjęcie. Kodu, NIP-u, zainteresowań i własnych pól nie zachowa żadna inna książka adresowa: wracają tylko tam, gdzie wizytówki czyta ten program.</translation>
    </message>
    <message>
        <source>Newsletters</source>
        <translation>Newslettery</translation>
    </message>
    <message>
        <source>Where the newsletter column of an e-shop says yes, a consent is entered. A no withdraws a consent that was given, and says nothing of anybody else. In a column of consents a no is always a withdrawal.</source>
        <translation>Gdy w kolumnie newslettera sklepu internetowego jest „tak”, wpisywana jest zgoda. „Nie” wycofuje zgodę, która była udzielona, a o innych nic nie mówi. W kolumnie zgód „nie” zawsze oznacza wycofanie.</translation>
    </message>
    <message>
        <source>Buyers of an e-shop</source>
        <translation>Kupujący w sklepie internetowym</translation>
    </message>
    <message>
        <source>The orders of an e-shop can be taken as customers too: say above the table that the lines are customers. Each buyer comes in once, with the address on the bill.</source>
        <translation>Zamówienia ze sklepu internetowego można też wczytać jako klientów: wskaż nad tabelą, że wiersze to klienci. Każdy kupujący trafia na listę raz, z adresem z rachunku.</translation>
    </message>
    <message>
        <source>Orders of an e-shop</source>
        <translation>Zamówienia ze sklepu internetowego</translation>
    </message>
    <message>
        <source>Orders that were cancelled, refunded or not paid are no sales and go back with the reason; import them again once they are paid. Discounts are taken off the lines, so that a document comes to what was paid for its goods. Shipping is not taken.</source>
        <translation>Zamówienia anulowane, zwrócone lub nieopłacone to nie sprzedaż: są odrzucane z podaniem przyczyny; zaimportuj je ponownie, gdy zostaną opłacone. Rabaty odejmuje się od pozycji, więc dokument ma kwotę zapłaconą za towary. Kosztów wysyłki się nie wczytuje.</translation>
    </message>
    <message>
        <source>Reduce a price</source>
        <translation>Obniżenie ceny</translation>
    </message>
    <message>
        <source>“Reduce the price…” in the menu of a product sets a lower price from one day to another. Sales of these days take it by themselves. The lowest price of the 30 days before stands beside it and on the labels, as the law asks for.</source>
        <translation>Polecenie „Obniż cenę…” w menu produktu ustala niższą cenę od jednego dnia do drugiego. Sprzedaż z tych dni przyjmuje ją sama. Najniższa cena z 30 dni przed obniżką stoi obok niej i na etykietach, jak wymaga prawo.</translation>
    </message>
    <message>
        <source>A VAT rate that changes</source>
        <translation>Stawka VAT, która się zmienia</translation>
    </message>
    <message>
        <source>In the settings, change the rate and give the day. Sales from that day on have the new rate, earlier ones keep the old.</source>
        <translation>W ustawieniach zmień stawkę i podaj dzień. Sprzedaż od tego dnia ma nową stawkę, wcześniejsza zachowuje starą.</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Kody kreskowe</translation>
    </message>
    <message>
        <source>A wrong last digit is told, never refused. A scan is found even where the keyboard stands in another language; where two products share a barcode, you are asked which one is meant.</source>
        <translation>Błędna ostatnia cyfra jest wskazywana, nigdy odrzucana. Skan zostanie znaleziony także wtedy, gdy klawiatura jest w innym języku; gdy dwa produkty mają ten sam kod kreskowy, program pyta, o który chodzi.</translation>
    </message>
    <message>
        <source>Sizes and colours</source>
        <translation>Rozmiary i kolory</translation>
    </message>
    <message>
        <source>“Make variants…” makes every combination in one step; each is a product of its own.</source>
        <translation>Polecenie „Utwórz warianty…” tworzy wszystkie kombinacje w jednym kroku; każda jest osobnym produktem.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Choose products and press “Labels…”. On a sheet that is partly used, click the first free place.</source>
        <translation>Zaznacz produkty i naciśnij „Etykiety…”. Na częściowo zużytym arkuszu kliknij pierwsze wolne miejsce.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Co jest</translation>
    </message>
    <message>
        <source>It is the sum of what came and went: receipts, sales, returns, losses, what was carried from place to place, and counts. The figure itself is never typed in.</source>
        <translation>To suma tego, co przyszło i wyszło: przyjęcia, sprzedaż, zwroty, ubytki, przesunięcia między miejscami i spisy. Samej liczby nigdy się nie wpisuje.</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Ile to jest warte</translation>
    </message>
    <message>
        <source>The average cost moves with every receipt at a cost of its own; all else goes at the average. A day in the field above the list shows what was there at its end, and what it was worth. What a line of a sale cost stays as it was on that day.</source>
        <translation>Średni koszt zmienia się z każdym przyjęciem, które ma własny koszt; wszystko inne idzie po średniej. Dzień wpisany nad listą pokazuje, co było na jego koniec i ile było warte. Koszt pozycji sprzedaży zostaje taki, jaki był w tym dniu.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Spisy</translation>
    </message>
    <message>
        <source>Scan or choose a product, type how many, press Enter. Scanning again adds up. What was to be there stays hidden until you ask for it; a sheet to write on can be printed. Nothing changes before the count is booked, and a receipt that is entered later for an earlier day changes the difference, never what was counted.</source>
        <translation>Zeskanuj lub wybierz produkt, wpisz ile, naciśnij Enter. Kolejny skan się dolicza. Ile powinno być, pozostaje ukryte, dopóki o to nie zapytasz; można wydrukować arkusz do pisania. Nic się nie zmienia przed zaksięgowaniem spisu, a przyjęcie wpisane później z wcześniejszą datą zmienia różnicę, nigdy to, co policzono.</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>Pytano, a nie ma w magazynie</translation>
    </message>
    <message>
        <source>Note who asked for what. When it has come, it stands at the top with the phone of the customer; what is set aside is no longer free for others.</source>
        <translation>Zapisz, kto o co pytał. Gdy towar przyjdzie, stoi na górze z telefonem klienta; to, co odłożono, nie jest już wolne dla innych.</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Dostawcy</translation>
    </message>
    <message>
        <source>What a supplier is worth</source>
        <translation>Ile wart jest dostawca</translation>
    </message>
    <message>
        <source>“On time” and “Share delivered” look at what was due; of a part delivery, the part that came by the promised day counts. Prices are those of the same goods a year ago. Behind each figure stands on how many cases it rests; where there is none it says so and does not count in the points.</source>
        <translation>„Na czas” i „Dostarczona część” patrzą na to, co miało przyjść; z dostawy częściowej liczy się to, co dotarło do obiecanego dnia. Ceny porównuje się z tymi samymi towarami sprzed roku. Przy każdym wskaźniku widać, na ilu przypadkach się opiera; gdy nie ma żadnego, jest to napisane i nie liczy się do punktów.</translation>
    </message>
    <message>
        <source>Codes and costs</source>
        <translation>Kody i ceny zakupu</translation>
    </message>
    <message>
        <source>“Add a product of theirs…” keeps their code, cost, case and delivery time. Each receipt brings the costs up to date.</source>
        <translation>„Dodaj ich produkt…” zapamiętuje ich kod, cenę, opakowanie i czas dostawy. Każdy odbiór towaru aktualizuje ceny.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>From the draft to the goods</source>
        <translation>Od szkicu do towaru</translation>
    </message>
    <message>
        <source>A draft has no number. “Mark as sent” gives it one, and the day on which the goods are to come. They are received in parts; when all has come the order closes by itself.</source>
        <translation>Szkic nie ma numeru. „Oznacz jako wysłane” nadaje mu numer i dzień, w którym towar ma przyjść. Odbiera się go częściami; gdy przyjdzie wszystko, zamówienie zamyka się samo.</translation>
    </message>
    <message>
        <source>When goods come</source>
        <translation>Gdy przychodzi towar</translation>
    </message>
    <message>
        <source>A cost other than ordered is told at once and counts from then on. More than ordered is asked about, never refused. Freight and customs are spread over the lines by value.</source>
        <translation>O cenie innej niż w zamówieniu program mówi od razu i od tej chwili ona obowiązuje. O większą ilość niż zamówiona pyta, ale jej nie odrzuca. Transport i cło dzielone są na pozycje według wartości.</translation>
    </message>
    <message>
        <source>What was not right</source>
        <translation>Co było nie tak</translation>
    </message>
    <message>
        <source>Drop papers on the page, or add them under “Files”: they are kept inside the shop, and every backup has them. What you want to know besides gets a field in Settings, under “Own fields”; it is then in the form, in the list, and in what is imported and exported.</source>
        <translation>Upuść dokumenty na stronę albo dodaj je w „Plikach”: są trzymane wewnątrz sklepu i w każdej kopii zapasowej. To, co jeszcze warto wiedzieć, dostaje pole w Ustawieniach, w „Własnych polach”; jest wtedy w formularzu, na liście oraz przy imporcie i eksporcie.</translation>
    </message>
    <message>
        <source>Import takes sales, customers, products, suppliers or orders from a table of any program. It first shows what would happen, and every import can be taken back.</source>
        <translation>Import bierze sprzedaż, klientów, produkty, dostawców lub zamówienia z tabeli dowolnego programu. Najpierw pokazuje, co by się stało, a każdy import można cofnąć.</translation>
    </message>
    <message>
        <source>Files and own fields</source>
        <translation>Pliki i własne pola</translation>
    </message>
    <message>
        <source>Count only some</source>
        <translation>Liczenie tylko niektórych</translation>
    </message>
    <message>
        <source>Choose several products in the list and press “Count these…”.</source>
        <translation>Zaznacz kilka produktów na liście i naciśnij „Policz te…”.</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Inny okres</translation>
    </message>
    <message>
        <source>The period is chosen above the figures; a quarter that is pressed in the chart becomes the period. How much each figure counts is chosen in the settings.</source>
        <translation>Okres wybiera się nad wskaźnikami; naciśnięty na wykresie kwartał staje się okresem. Ile liczy się każdy wskaźnik, wybiera się w ustawieniach.</translation>
    </message>
    <message>
        <source>What the supplier gets</source>
        <translation>Co dostaje dostawca</translation>
    </message>
    <message>
        <source>“Mark as sent” also makes the PDF, in the language of the supplier, and asks where to save it.</source>
        <translation>„Oznacz jako wysłane” tworzy też PDF w języku dostawcy i pyta, gdzie go zapisać.</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>Kto na to czeka</translation>
    </message>
    <message>
        <source>People who asked for goods on an order are named in it, and counted in the list. When the goods have come, you are told whom to call.</source>
        <translation>Osoby, które pytały o towary z zamówienia, są w nim wymienione, a na liście policzone. Gdy towar przyjdzie, dowiesz się, do kogo dzwonić.</translation>
    </message>
    <message>
        <source>Say how many were defective when you receive them; “Return the defective goods…” takes them out again, with the reason. Other goods go back from the page of the supplier.</source>
        <translation>Przy odbiorze podaj, ile było wadliwych; „Zwróć wadliwe towary…” zdejmuje je ze stanu, z podaniem powodu. Inne towary zwraca się ze strony dostawcy.</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marże</translation>
    </message>
    <message>
        <source>Sales and returns without VAT, less what the goods cost when they were sold; corrections stay out. Sales of unknown cost make no margin: “Cost known for” says of how much it is known. A bar or a row opens the sold lines behind it.</source>
        <translation>Sprzedaż i zwroty netto, pomniejszone o koszt towaru w chwili sprzedaży; korekty się nie liczą. Sprzedaż o nieznanym koszcie nie daje marży: „Koszt znany dla” mówi, jaka jej część ma znany koszt. Słupek lub wiersz otwiera sprzedane pozycje, które za nim stoją.</translation>
    </message>
    <message>
        <source>What lies in stock</source>
        <translation>Co leży w magazynie</translation>
    </message>
    <message>
        <source>The value is what is there times its average cost. “Stock turn” holds what was sold against what lay there on average: “Yearly margin on stock” of 100% means that the goods earn in a year as much as lies in them. “Dead stock” is what was not sold for as long as you say.</source>
        <translation>Wartość to stan razy średni koszt. „Rotacja zapasów” zestawia sprzedaż z tym, co przeciętnie leżało: „Roczna marża z zapasu” 100% znaczy, że towar zarabia w rok tyle, ile w nim leży. „Martwy zapas” to to, czego nie sprzedano tak długo, jak wskażesz.</translation>
    </message>
    <message>
        <source>Suppliers, orders and deliveries</source>
        <translation>Dostawcy, zamówienia i dostawy</translation>
    </message>
    <message>
        <source>Rows with the same order number make one order; those of the same day and delivery note make one delivery. Without an order number a row is goods that came. An order of which a row cannot be taken stays out whole. Stock moves only where you say so.</source>
        <translation>Wiersze z tym samym numerem zamówienia tworzą jedno zamówienie; te z tego samego dnia i dokumentu tworzą jedną dostawę. Bez numeru zamówienia wiersz to towar, który przyszedł. Zamówienie, którego wiersza nie można przyjąć, zostaje pominięte w całości. Stan magazynu zmienia się tylko wtedy, gdy tak zdecydujesz.</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>Co zamówić</translation>
    </message>
    <message>
        <source>On the page of orders: what to order</source>
        <translation>Na stronie zamówień: co zamówić</translation>
    </message>
    <message>
        <source>“What to order…” (%1) lists what runs out, the dearest absence first. Space leaves a product out, %2 changes its quantity. What stands on drafts is not ordered again, and a supplier is left out where the order would be below their smallest one.</source>
        <translation>„Co zamówić…” (%1) pokazuje, co się kończy, na początku to, czego brak kosztuje najwięcej. Spacja pomija produkt, %2 zmienia jego ilość. To, co jest już w szkicach, nie zostanie zamówione ponownie, a dostawca jest pomijany, gdy zamówienie byłoby mniejsze niż jego najmniejsze.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko lub firma</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Rok urodzenia</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Miesiąc urodzenia</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Dzień urodzenia</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Skąd o nas wie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>W koszu od</translation>
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
        <translation>Ulica</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Stawka VAT</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Kod kreskowy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Cena jednostkowa</translation>
    </message>
    <message>
        <source>Important date</source>
        <translation>Ważna data</translation>
    </message>
    <message>
        <source>Important date: year</source>
        <translation>Ważna data: rok</translation>
    </message>
    <message>
        <source>Important date: month</source>
        <translation>Ważna data: miesiąc</translation>
    </message>
    <message>
        <source>Important date: day</source>
        <translation>Ważna data: dzień</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Zainteresowania</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Typ osobowości</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Serwis</translation>
    </message>
    <message>
        <source>Name in the network</source>
        <translation>Nazwa w serwisie</translation>
    </message>
    <message>
        <source>Relation, in a word</source>
        <translation>Powiązanie, jednym słowem</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>Miejsce na półce</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Gwarancja w miesiącach</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <translation>Starcza na dni</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Próg zamówienia</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Zamawiać do</translation>
    </message>
    <message>
        <source>Reduced price</source>
        <translation>Cena obniżona</translation>
    </message>
    <message>
        <source>Reduced from</source>
        <translation>Obniżona od</translation>
    </message>
    <message>
        <source>Reduced until</source>
        <translation>Obniżona do</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Warunki płatności</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Termin płatności w dniach</translation>
    </message>
    <message>
        <source>Days until goods come</source>
        <translation>Czas dostawy w dniach</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Najmniejsze zamówienie</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba do kontaktu</translation>
    </message>
    <message>
        <source>Contact person: what they do there</source>
        <translation>Osoba do kontaktu: czym się tam zajmuje</translation>
    </message>
    <message>
        <source>Contact person: phone</source>
        <translation>Osoba do kontaktu: telefon</translation>
    </message>
    <message>
        <source>Contact person: e-mail</source>
        <translation>Osoba do kontaktu: e-mail</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Case: asked on</source>
        <translation>Sprawa: zapytano</translation>
    </message>
    <message>
        <source>Case: answered on</source>
        <translation>Sprawa: odpowiedziano</translation>
    </message>
    <message>
        <source>Case: note</source>
        <translation>Sprawa: notatka</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>Wiersz %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1, column “%2”: %3</source>
        <translation>Wiersz %L1, kolumna „%2”: %3</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nowi klienci</translation>
    </message>
    <message>
        <source>Changed customers</source>
        <translation>Zmienieni klienci</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>Nowe produkty</translation>
    </message>
    <message>
        <source>Changed products</source>
        <translation>Zmienione produkty</translation>
    </message>
    <message>
        <source>New categories</source>
        <translation>Nowe kategorie</translation>
    </message>
    <message>
        <source>Changed categories</source>
        <translation>Zmienione kategorie</translation>
    </message>
    <message>
        <source>New documents</source>
        <translation>Nowe dokumenty</translation>
    </message>
    <message>
        <source>Changed documents</source>
        <translation>Zmienione dokumenty</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>Nowe pozycje</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Zmienione pozycje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines read: %L1 created, %L2 updated, %L3 skipped, %L4 rejected.</source>
        <extracomment>%Ln is how many lines were read; the parts of it follow</extracomment>
        <translation>
            <numerusform>Przeczytano %Ln wiersz. Nowe: %L1, zaktualizowane: %L2, pominięte: %L3, odrzucone: %L4.</numerusform>
            <numerusform>Przeczytano %Ln wiersze. Nowe: %L1, zaktualizowane: %L2, pominięte: %L3, odrzucone: %L4.</numerusform>
            <numerusform>Przeczytano %Ln wierszy. Nowe: %L1, zaktualizowane: %L2, pominięte: %L3, odrzucone: %L4.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>a step of an import: which file</extracomment>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>a step of an import: what its columns are</extracomment>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>a step of an import: what is done with what is known already</extracomment>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Trial run</source>
        <extracomment>a step of an import: what would happen</extracomment>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>a step of an import: what has happened</extracomment>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>a step of an import</extracomment>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Wklejona tabela</translation>
    </message>
    <message>
        <source>Columns not taken: %1</source>
        <extracomment>%1 are the headings of columns of a file</extracomment>
        <translation>Pominięte kolumny: %1</translation>
    </message>
    <message>
        <source>New moves of stock</source>
        <translation>Nowe ruchy magazynowe</translation>
    </message>
    <message>
        <source>Changed moves of stock</source>
        <translation>Zmienione ruchy magazynowe</translation>
    </message>
    <message>
        <source>New suppliers</source>
        <translation>Nowi dostawcy</translation>
    </message>
    <message>
        <source>Changed suppliers</source>
        <translation>Zmienieni dostawcy</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Nowe zamówienia</translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation>Zmienione zamówienia</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <translation>Nowe dostawy</translation>
    </message>
    <message>
        <source>Changed deliveries</source>
        <translation>Zmienione dostawy</translation>
    </message>
</context>
<context>
    <name>OwnValueText</name>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Dostawcy</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
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
        <translation>Adres</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln years old)</source>
        <extracomment>a birthday and the age: %1 is a day</extracomment>
        <translation>
            <numerusform>%1 (%Ln rok)</numerusform>
            <numerusform>%1 (%Ln lata)</numerusform>
            <numerusform>%1 (%Ln lat)</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Skąd o nas wie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>W bazie od</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Otwórz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often a product was bought</extracomment>
        <translation>
            <numerusform>%Ln raz</numerusform>
            <numerusform>%Ln razy</numerusform>
            <numerusform>%Ln razy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a name day: %1 is a day, %2 the form of the name that the calendar has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Imieniny</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>where the network of a handle is not known</extracomment>
        <translation>Serwis</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Zainteresowania</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Typ osobowości</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>Opiekun</translation>
    </message>
</context>
<context>
    <name>PurchasePaper</name>
    <message>
        <source>Purchase order %1</source>
        <extracomment>the title of a paper; %1 is its number</extracomment>
        <translation>Zamówienie %1</translation>
    </message>
    <message>
        <source>Purchase order (draft)</source>
        <extracomment>the title of a paper that has no number yet</extracomment>
        <translation>Zamówienie (szkic)</translation>
    </message>
    <message>
        <source>Your code</source>
        <extracomment>of the supplier who gets the paper</extracomment>
        <translation>Państwa kod</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <extracomment>of a piece, without VAT</extracomment>
        <translation>Cena jednostkowa</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Razem netto</translation>
    </message>
    <message>
        <source>Ordered on %1</source>
        <translation>Data zamówienia: %1</translation>
    </message>
    <message>
        <source>Please deliver by %1</source>
        <translation>Prosimy o dostawę do: %1</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>NIP %1</translation>
    </message>
    <message>
        <source>Please find our order attached. Kindly confirm the delivery day.</source>
        <translation>W załączeniu przesyłamy nasze zamówienie. Prosimy o potwierdzenie dnia dostawy.</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>the number of a line</extracomment>
        <translation>Pozycja</translation>
    </message>
</context>
<context>
    <name>ReductionWords</name>
    <message>
        <source>Reduced, otherwise %1</source>
        <extracomment>%1 is the usual price of a product that is reduced now</extracomment>
        <translation>Obniżona, zwykle %1</translation>
    </message>
    <message numerus="yes">
        <source>Lowest price of the %Ln days before: %1</source>
        <extracomment>%Ln is 30, %1 a price</extracomment>
        <translation>
            <numerusform>Najniższa cena z %Ln dnia przed obniżką: %1</numerusform>
            <numerusform>Najniższa cena z %Ln dni przed obniżką: %1</numerusform>
            <numerusform>Najniższa cena z %Ln dni przed obniżką: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest in 30 days %1</source>
        <extracomment>short, behind a reduced price: the lowest price of the 30 days before; %1 is that price</extracomment>
        <translation>najniższa z 30 dni %1</translation>
    </message>
</context>
<context>
    <name>RelationWords</name>
    <message>
        <source>Family</source>
        <extracomment>in front of the name of a relative</extracomment>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Same household</source>
        <extracomment>in front of the name of somebody of the same household</extracomment>
        <translation>Wspólny dom</translation>
    </message>
    <message>
        <source>Works at</source>
        <extracomment>in front of the name of a firm</extracomment>
        <translation>Pracuje w</translation>
    </message>
    <message>
        <source>Employs</source>
        <extracomment>in front of the name of somebody who works at this firm</extracomment>
        <translation>Zatrudnia</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>in front of the name of who recommended the shop to this person</extracomment>
        <translation>Z polecenia</translation>
    </message>
    <message>
        <source>Sent us</source>
        <extracomment>in front of the name of somebody to whom this person recommended the shop</extracomment>
        <translation>Polecił(a) nas</translation>
    </message>
    <message>
        <source>Has to do with</source>
        <extracomment>in front of the name of somebody this person has to do with</extracomment>
        <translation>Ma związek z</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Tax number %1</source>
        <extracomment>at the head of a printed page; %1 is the shop&apos;s tax number</extracomment>
        <translation>NIP %1</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>Sale</source>
        <extracomment>a document</extracomment>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>a document: something was brought back</extracomment>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>a document: a write-off or the mending of a sum</extracomment>
        <translation>Korekta</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <extracomment>instead of a name: somebody whom the shop does not know</extracomment>
        <translation>Bez klienta</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Wszystkie dni</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from a day to a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln dokument</numerusform>
            <numerusform>%Ln dokumenty</numerusform>
            <numerusform>%Ln dokumentów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchSources</name>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Dostawcy</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>orders to suppliers</extracomment>
        <translation>Zamówienia</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>brak informacji</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>co najmniej raz</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln times</source>
        <translation>
            <numerusform>co najmniej %Ln raz</numerusform>
            <numerusform>co najmniej %Ln razy</numerusform>
            <numerusform>co najmniej %Ln razy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>w ciągu ostatniego %Ln dnia</numerusform>
            <numerusform>w ciągu ostatnich %Ln dni</numerusform>
            <numerusform>w ciągu ostatnich %Ln dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln weeks</source>
        <translation>
            <numerusform>w ciągu ostatniego %Ln tygodnia</numerusform>
            <numerusform>w ciągu ostatnich %Ln tygodni</numerusform>
            <numerusform>w ciągu ostatnich %Ln tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln months</source>
        <translation>
            <numerusform>w ciągu ostatniego %Ln miesiąca</numerusform>
            <numerusform>w ciągu ostatnich %Ln miesięcy</numerusform>
            <numerusform>w ciągu ostatnich %Ln miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln years</source>
        <translation>
            <numerusform>w ciągu ostatniego %Ln roku</numerusform>
            <numerusform>w ciągu ostatnich %Ln lat</numerusform>
            <numerusform>w ciągu ostatnich %Ln lat</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>two days, both included</extracomment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>kiedykolwiek</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>co najmniej jeden z nich</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>żaden z nich</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>wszystkie z nich</translation>
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
        <translation>Ostatnia kopia dziś o %1, sprawdzona</translation>
    </message>
    <message>
        <source>Last backup yesterday %1, checked</source>
        <translation>Ostatnia kopia wczoraj o %1, sprawdzona</translation>
    </message>
    <message>
        <source>Last backup %1, checked</source>
        <translation>Ostatnia kopia %1, sprawdzona</translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message>
        <source>draft</source>
        <extracomment>the state of an order to a supplier: not sent yet</extracomment>
        <translation>szkic</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>wysłane</translation>
    </message>
    <message>
        <source>partly received</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>częściowo odebrane</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>the state of an order to a supplier: nothing more is to come</extracomment>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>anulowane</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln dzień spóźnienia</numerusform>
            <numerusform>%Ln dni spóźnienia</numerusform>
            <numerusform>%Ln dni spóźnienia</numerusform>
        </translation>
    </message>
    <message>
        <source>Defective</source>
        <extracomment>why goods go back to the supplier</extracomment>
        <translation>Wadliwe</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <extracomment>why goods go back to the supplier: not what was ordered</extracomment>
        <translation>Nie ten towar</translation>
    </message>
    <message>
        <source>Too many</source>
        <extracomment>why goods go back to the supplier: too many</extracomment>
        <translation>Za dużo</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>why goods go back to the supplier</extracomment>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Na czas</translation>
    </message>
    <message>
        <source>Share delivered</source>
        <extracomment>how much of what was ordered came</extracomment>
        <translation>Dostarczona część</translation>
    </message>
    <message>
        <source>Defective or sent back</source>
        <translation>Wadliwe lub zwrócone</translation>
    </message>
    <message>
        <source>Change of prices</source>
        <extracomment>of a supplier, against a year ago</extracomment>
        <translation>Zmiana cen</translation>
    </message>
    <message>
        <source>Effect on the margin</source>
        <extracomment>of a supplier&apos;s prices on the margin</extracomment>
        <translation>Wpływ na marżę</translation>
    </message>
    <message>
        <source>Of what was due, how much came by the promised day. Of a part delivery, the part that came in time counts.</source>
        <translation>Ile z należnego towaru dotarło do obiecanego dnia. Z dostawy częściowej liczy się to, co przyszło na czas.</translation>
    </message>
    <message>
        <source>Of what was due, how much came at all.</source>
        <translation>Ile z należnego towaru w ogóle dotarło.</translation>
    </message>
    <message>
        <source>Of what came, how much was defective or went back. Goods sent back because they were too many do not count.</source>
        <translation>Ile z tego, co przyszło, było wadliwe albo wróciło. Towar zwrócony, bo było go za dużo, się nie liczy.</translation>
    </message>
    <message>
        <source>What the goods of this period cost against the same goods a year ago.</source>
        <translation>Ile kosztowały towary z tego okresu w porównaniu z tymi samymi rok wcześniej.</translation>
    </message>
    <message>
        <source>How many points of margin the change of prices took from the goods that were sold, or brought.</source>
        <translation>Ile punktów marży zabrała lub dała zmiana cen na sprzedanych towarach.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>brak danych</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln zamówienie</numerusform>
            <numerusform>%Ln zamówienia</numerusform>
            <numerusform>%Ln zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln dostawa</numerusform>
            <numerusform>%Ln dostawy</numerusform>
            <numerusform>%Ln dostaw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln produkt</numerusform>
            <numerusform>%Ln produkty</numerusform>
            <numerusform>%Ln produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: more than was still to come (%2).</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>%1: więcej, niż miało jeszcze przyjść (%2).</translation>
    </message>
    <message>
        <source>%1: the cost was to be %2.</source>
        <extracomment>%1 is a product, %2 an amount</extracomment>
        <translation>%1: cena miała wynosić %2.</translation>
    </message>
    <message>
        <source>%1 is not on the order.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Nie ma tego na zamówieniu: %1.</translation>
    </message>
    <message>
        <source>Order %1 sent</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Zamówienie %1 wysłane</translation>
    </message>
    <message>
        <source>Goods received</source>
        <extracomment>%1 is the number on the supplier&apos;s paper</extracomment>
        <translation>Odbiór towaru</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <extracomment>%1 is the number on the paper that goes with goods</extracomment>
        <translation>Zwrot towaru do dostawcy</translation>
    </message>
    <message>
        <source>In the list since then</source>
        <translation>Na liście od tego dnia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <extracomment>people who asked for goods that are on their way</extracomment>
        <translation>
            <numerusform>%Ln czeka</numerusform>
            <numerusform>%Ln czekają</numerusform>
            <numerusform>%Ln czeka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to cases</source>
        <extracomment>of a supplier to questions and complaints</extracomment>
        <translation>Odpowiedzi w sprawach</translation>
    </message>
    <message numerus="yes">
        <source>Of the cases that were opened with them, how many were answered within %Ln days.</source>
        <translation>
            <numerusform>Na ile z otwartych u nich spraw odpowiedzieli w ciągu %Ln dnia.</numerusform>
            <numerusform>Na ile z otwartych u nich spraw odpowiedzieli w ciągu %Ln dni.</numerusform>
            <numerusform>Na ile z otwartych u nich spraw odpowiedzieli w ciągu %Ln dni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <extracomment>questions and complaints to a supplier</extracomment>
        <translation>
            <numerusform>%Ln sprawa</numerusform>
            <numerusform>%Ln sprawy</numerusform>
            <numerusform>%Ln spraw</numerusform>
        </translation>
    </message>
    <message>
        <source>Case opened: %1</source>
        <extracomment>%1 is what a question or complaint to a supplier is about</extracomment>
        <translation>Otwarto sprawę: %1</translation>
    </message>
    <message>
        <source>Case answered: %1</source>
        <extracomment>%1 is what a question or complaint to a supplier is about</extracomment>
        <translation>Odpowiedź w sprawie: %1</translation>
    </message>
    <message>
        <source>%1: %2 to send back, %3 on hand.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: do zwrotu %2, w magazynie %3.</translation>
    </message>
    <message>
        <source>%1: %2 to send back, %3 received from this supplier and still here.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: do zwrotu %2, od tego dostawcy odebrano i nie zwrócono %3.</translation>
    </message>
    <message>
        <source>Goods received, paper %1</source>
        <translation>Odbiór towaru, dokument %1</translation>
    </message>
    <message>
        <source>Goods sent back, paper %1</source>
        <translation>Zwrot towaru do dostawcy, dokument %1</translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>Sample shop</source>
        <translation>Sklep przykładowy</translation>
    </message>
</context>
<context>
    <name>criterion</name>
    <message>
        <source>Member of another segment</source>
        <translation>Inna grupa</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>is</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>co najmniej</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>co najwyżej</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>nie jest znane</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>within so many days from today</source>
        <translation>w ciągu najbliższych N dni</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>w tym miesiącu</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>w przyszłym miesiącu</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>jest znane</translation>
    </message>
    <message>
        <source>Next birthday</source>
        <translation>Najbliższe urodziny</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>to nie</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>given for</source>
        <translation>udzielona</translation>
    </message>
    <message>
        <source>withdrawn for</source>
        <translation>wycofana</translation>
    </message>
    <message>
        <source>not given for</source>
        <translation>nieudzielona</translation>
    </message>
    <message>
        <source>not known for</source>
        <translation>brak informacji</translation>
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
        <translation>Poczta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Media społecznościowe</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Zgody udzielono</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Zgodę wycofano</translation>
    </message>
    <message>
        <source>Way to reach them</source>
        <translation>Sposób kontaktu</translation>
    </message>
    <message>
        <source>has</source>
        <translation>jest</translation>
    </message>
    <message>
        <source>does not have</source>
        <translation>nie ma</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adres pocztowy</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>Wpisano do bazy</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>od dnia</translation>
    </message>
    <message>
        <source>before</source>
        <translation>przed dniem</translation>
    </message>
    <message>
        <source>within so many days until today</source>
        <translation>w ciągu ostatnich N dni</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Osoba czy firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grecki</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Węgierski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rosyjski</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perski</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko lub firma</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>zawiera</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>nie zawiera</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Skąd o nas wie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>no tag at all</source>
        <translation>bez żadnej etykiety</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Średni zakup</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Kategoria produktów</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>kupiono</translation>
    </message>
    <message>
        <source>did not buy</source>
        <translation>nie kupiono</translation>
    </message>
    <message>
        <source>Quantity bought</source>
        <translation>Kupiona ilość</translation>
    </message>
    <message>
        <source>Last bought</source>
        <translation>Ostatnio kupiono</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>Liczba zakupów</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>dokładnie</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Ostatni zakup</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Pierwszy zakup</translation>
    </message>
    <message>
        <source>more than so many days ago</source>
        <translation>ponad N dni temu</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>między dwoma dniami</translation>
    </message>
    <message>
        <source>has never bought</source>
        <translation>nigdy nie kupiono</translation>
    </message>
    <message>
        <source>Days since then</source>
        <translation>Dni od tego czasu</translation>
    </message>
    <message>
        <source>recency group at least</source>
        <translation>klasa ostatniego zakupu co najmniej</translation>
    </message>
    <message>
        <source>recency group at most</source>
        <translation>klasa ostatniego zakupu co najwyżej</translation>
    </message>
    <message>
        <source>Recency group</source>
        <translation>Klasa ostatniego zakupu</translation>
    </message>
    <message>
        <source>frequency group at least</source>
        <translation>klasa częstości co najmniej</translation>
    </message>
    <message>
        <source>frequency group at most</source>
        <translation>klasa częstości co najwyżej</translation>
    </message>
    <message>
        <source>Frequency group</source>
        <translation>Klasa częstości</translation>
    </message>
    <message>
        <source>money group at least</source>
        <translation>klasa kwoty co najmniej</translation>
    </message>
    <message>
        <source>money group at most</source>
        <translation>klasa kwoty co najwyżej</translation>
    </message>
    <message>
        <source>Money group</source>
        <translation>Klasa kwoty</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>Klasa RFM</translation>
    </message>
    <message>
        <source>is (three digits, such as 555)</source>
        <translation>to (trzy cyfry, np. 555)</translation>
    </message>
    <message>
        <source>Rhythm of visits</source>
        <translation>Rytm wizyt</translation>
    </message>
    <message>
        <source>is overdue against their own habit</source>
        <translation>spóźnia się względem własnego rytmu</translation>
    </message>
    <message>
        <source>is overdue by at least so many days</source>
        <translation>spóźnia się co najmniej o N dni</translation>
    </message>
    <message>
        <source>is expected within so many days from today</source>
        <translation>spodziewana wizyta w ciągu najbliższych N dni</translation>
    </message>
    <message>
        <source>comes at least every so many days</source>
        <translation>przychodzi co najmniej raz na N dni</translation>
    </message>
    <message>
        <source>too few visits to say</source>
        <translation>za mało wizyt, by ocenić</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>Usually comes every</source>
        <translation>Zwykle przychodzi co</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Ostatnia wizyta</translation>
    </message>
    <message>
        <source>Was expected on</source>
        <translation>Spodziewana wizyta</translation>
    </message>
    <message>
        <source>Sum spent</source>
        <translation>Suma zakupów</translation>
    </message>
    <message>
        <source>is in any network</source>
        <translation>jest w którymś serwisie</translation>
    </message>
    <message>
        <source>is in no network</source>
        <translation>nie jest w żadnym serwisie</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff looks after a customer</extracomment>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Zainteresowania</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Typ osobowości</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Własne pole</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>jest jednym z</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Share bought at a reduced price</source>
        <translation>Udział zakupów po obniżonej cenie</translation>
    </message>
    <message>
        <source>Bought at a reduced price</source>
        <translation>Kupione po obniżonej cenie</translation>
    </message>
    <message>
        <source>Goods of a supplier</source>
        <translation>Towary dostawcy</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
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
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Wpisano</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Pierwszy zakup</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Ostatni zakup</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Suma zakupów</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Plain CSV</source>
        <translation>Zwykły CSV</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Arkusz kalkulacyjny</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Średni zakup</translation>
    </message>
    <message>
        <source>Cards (vCard)</source>
        <translation>Wizytówki (vCard)</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Zainteresowania</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Typ osobowości</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Media społecznościowe</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Osoba czy firma</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>All e-mails</source>
        <translation>Wszystkie adresy e-mail</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Wszystkie telefony</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Wszystkie adresy</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>Rocznica ślubu</translation>
    </message>
    <message>
        <source>Founding of the firm</source>
        <translation>Założenie firmy</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Inne daty</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Powiązania</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Zgoda na e-mail</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>Zgoda na SMS</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Zgoda na pocztę</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Zgoda na telefon</translation>
    </message>
    <message>
        <source>Consent to social media</source>
        <translation>Zgoda na media społecznościowe</translation>
    </message>
    <message>
        <source>Spent, 12 months</source>
        <translation>Zakupy, 12 miesięcy</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rytm zakupów</translation>
    </message>
    <message>
        <source>Notes, with their days</source>
        <translation>Notatki z dniami</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Imieniny</translation>
    </message>
    <message>
        <source>Wedding</source>
        <translation>Ślub</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>Założenie firmy</translation>
    </message>
    <message>
        <source>Birth of a child</source>
        <translation>Narodziny dziecka</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Podróż</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Inna data</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>Wspólny dom</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Pracuje w</translation>
    </message>
    <message>
        <source>Employs</source>
        <translation>Zatrudnia</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Z polecenia</translation>
    </message>
    <message>
        <source>Sent us</source>
        <translation>Polecił(a) nas</translation>
    </message>
    <message>
        <source>Has to do with</source>
        <translation>Ma związek z</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy klient</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>za mało danych</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>w terminie</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>w tym tygodniu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>spóźnia się %Ln dzień</numerusform>
            <numerusform>spóźnia się %Ln dni</numerusform>
            <numerusform>spóźnia się %Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost</source>
        <translation>raczej już nie wróci</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Address labels (PDF)</source>
        <translation>Etykiety (PDF)</translation>
    </message>
</context>
<context>
    <name>holiday</name>
    <message>
        <source>New Year</source>
        <translation>Nowy Rok</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Święto Trzech Króli</translation>
    </message>
    <message>
        <source>Clean Monday</source>
        <translation>Czysty Poniedziałek</translation>
    </message>
    <message>
        <source>Annunciation and Independence Day</source>
        <translation>Zwiastowanie i Święto Niepodległości</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Wielki Piątek</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Wielkanoc</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Poniedziałek Wielkanocny</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Święto Pracy</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Poniedziałek Zielonych Świątek</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Wniebowzięcie NMP</translation>
    </message>
    <message>
        <source>Ohi Day</source>
        <translation>Dzień Ochi</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Boże Narodzenie</translation>
    </message>
    <message>
        <source>Second day of Christmas</source>
        <translation>Drugi dzień Bożego Narodzenia</translation>
    </message>
    <message>
        <source>Greek Independence Day</source>
        <translation>Święto Niepodległości Grecji</translation>
    </message>
    <message>
        <source>Cyprus National Day</source>
        <translation>Święto Narodowe Cypru</translation>
    </message>
    <message>
        <source>Cyprus Independence Day</source>
        <translation>Dzień Niepodległości Cypru</translation>
    </message>
    <message>
        <source>Day of the 1848 Revolution</source>
        <translation>Święto rewolucji 1848 roku</translation>
    </message>
    <message>
        <source>Pentecost</source>
        <translation>Zielone Świątki</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Dzień św. Stefana Węgierskiego</translation>
    </message>
    <message>
        <source>Day of the 1956 Revolution</source>
        <translation>Święto rewolucji 1956 roku</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Wszystkich Świętych</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Święto Konstytucji 3 Maja</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Boże Ciało</translation>
    </message>
    <message>
        <source>Polish Independence Day</source>
        <translation>Święto Niepodległości</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Wigilia</translation>
    </message>
    <message>
        <source>New Year holidays</source>
        <translation>Ferie noworoczne</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Prawosławne Boże Narodzenie</translation>
    </message>
    <message>
        <source>Defender of the Fatherland Day</source>
        <translation>Dzień Obrońcy Ojczyzny</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Dzień Kobiet</translation>
    </message>
    <message>
        <source>Spring and Labour Day</source>
        <translation>Święto Wiosny i Pracy</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Dzień Zwycięstwa</translation>
    </message>
    <message>
        <source>Russia Day</source>
        <translation>Dzień Rosji</translation>
    </message>
    <message>
        <source>Unity Day</source>
        <translation>Dzień Jedności Narodowej</translation>
    </message>
    <message>
        <source>Nowruz</source>
        <translation>Nouruz</translation>
    </message>
    <message>
        <source>Nowruz holidays</source>
        <translation>Ferie Nouruz</translation>
    </message>
    <message>
        <source>Islamic Republic Day</source>
        <translation>Dzień Republiki Islamskiej</translation>
    </message>
    <message>
        <source>Nature Day</source>
        <translation>Dzień Natury</translation>
    </message>
    <message>
        <source>Death of Khomeini</source>
        <translation>Rocznica śmierci Chomeiniego</translation>
    </message>
    <message>
        <source>15 Khordad Uprising</source>
        <translation>Powstanie 15 chordada</translation>
    </message>
    <message>
        <source>Day of the 1979 Revolution</source>
        <translation>Rocznica rewolucji 1979 roku</translation>
    </message>
    <message>
        <source>Oil Nationalisation Day</source>
        <translation>Dzień nacjonalizacji ropy</translation>
    </message>
    <message>
        <source>Tasu&apos;a</source>
        <translation>Tasua</translation>
    </message>
    <message>
        <source>Ashura</source>
        <translation>Aszura</translation>
    </message>
    <message>
        <source>Arba&apos;een</source>
        <translation>Arbain</translation>
    </message>
    <message>
        <source>Death of the Prophet</source>
        <translation>Rocznica śmierci Proroka</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Reza</source>
        <translation>Męczeństwo imama Rezy</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Hasan al-Askari</source>
        <translation>Męczeństwo imama Hasana al-Askariego</translation>
    </message>
    <message>
        <source>Birthday of the Prophet</source>
        <translation>Urodziny Proroka</translation>
    </message>
    <message>
        <source>Martyrdom of Fatima</source>
        <translation>Męczeństwo Fatimy</translation>
    </message>
    <message>
        <source>Birthday of Imam Ali</source>
        <translation>Urodziny imama Alego</translation>
    </message>
    <message>
        <source>Mission of the Prophet</source>
        <translation>Powołanie Proroka</translation>
    </message>
    <message>
        <source>Birthday of Imam Mahdi</source>
        <translation>Urodziny imama Mahdiego</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Ali</source>
        <translation>Męczeństwo imama Alego</translation>
    </message>
    <message>
        <source>Eid al-Fitr</source>
        <translation>Id al-Fitr</translation>
    </message>
    <message>
        <source>Second day of Eid al-Fitr</source>
        <translation>Drugi dzień Id al-Fitr</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Sadiq</source>
        <translation>Męczeństwo imama Sadika</translation>
    </message>
    <message>
        <source>Eid al-Adha</source>
        <translation>Id al-Adha</translation>
    </message>
    <message>
        <source>Eid al-Ghadir</source>
        <translation>Id al-Ghadir</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Kod klienta</translation>
    </message>
    <message>
        <source>Name (whole, or of a firm)</source>
        <translation>Imię i nazwisko lub nazwa firmy</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Osoba czy firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Drugi telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>How they found the shop</source>
        <translation>Skąd o nas wie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Zgoda na e-mail</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>Zgoda na SMS</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Zgoda na pocztę</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Zgoda na telefon</translation>
    </message>
    <message>
        <source>Consent to social media</source>
        <translation>Zgoda na media społecznościowe</translation>
    </message>
    <message>
        <source>There is no name, phone, e-mail or code.</source>
        <translation>Brak imienia i nazwiska, telefonu, e-maila i kodu.</translation>
    </message>
    <message>
        <source>This says neither person nor firm: %1</source>
        <translation>To nie jest ani osoba, ani firma: %1</translation>
    </message>
    <message>
        <source>This is not a language: %1</source>
        <translation>To nie jest język: %1</translation>
    </message>
    <message>
        <source>This is not an e-mail address: %1</source>
        <translation>To nie jest e-mail: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits off: %1</source>
        <translation>Arkusz kalkulacyjny obciął cyfry: %1</translation>
    </message>
    <message>
        <source>This is not a phone number: %1</source>
        <translation>To nie jest numer telefonu: %1</translation>
    </message>
    <message>
        <source>This is not a birthday: %1</source>
        <translation>To nie jest data urodzin: %1</translation>
    </message>
    <message>
        <source>This says neither yes nor no: %1</source>
        <translation>To nie jest ani tak, ani nie: %1</translation>
    </message>
    <message>
        <source>More than one customer fits: %1</source>
        <translation>Pasuje więcej niż jeden klient: %1</translation>
    </message>
    <message>
        <source>Another customer has the code %1.</source>
        <translation>Inny klient ma już kod %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) entered</source>
        <translation>
            <numerusform>Wpisano %Ln zgodę</numerusform>
            <numerusform>Wpisano %Ln zgody</numerusform>
            <numerusform>Wpisano %Ln zgód</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) not entered, because these people have withdrawn theirs</source>
        <translation>
            <numerusform>%Ln zgody nie wpisano, bo ta osoba ją wycofała</numerusform>
            <numerusform>%Ln zgód nie wpisano, bo te osoby je wycofały</numerusform>
            <numerusform>%Ln zgód nie wpisano, bo te osoby je wycofały</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are in the bin and stay there</source>
        <translation>
            <numerusform>%Ln klient jest w koszu i tam zostaje</numerusform>
            <numerusform>%Ln klientów jest w koszu i tam zostaje</numerusform>
            <numerusform>%Ln klientów jest w koszu i tam zostaje</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Kod produktu</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nazwa produktu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Stawka VAT</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Kod kreskowy</translation>
    </message>
    <message>
        <source>There is no name and no code.</source>
        <translation>Brak nazwy i kodu.</translation>
    </message>
    <message>
        <source>This is not a VAT rate: %1</source>
        <translation>To nie jest stawka VAT: %1</translation>
    </message>
    <message>
        <source>This is not a price: %1</source>
        <translation>To nie jest cena: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were finer than the currency and were rounded</source>
        <translation>
            <numerusform>%Ln cena była dokładniejsza niż waluta i została zaokrąglona</numerusform>
            <numerusform>%Ln ceny były dokładniejsze niż waluta i zostały zaokrąglone</numerusform>
            <numerusform>%Ln cen było dokładniejszych niż waluta i zostało zaokrąglonych</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one product fits: %1</source>
        <translation>Pasuje więcej niż jeden produkt: %1</translation>
    </message>
    <message>
        <source>Another product has the code %1.</source>
        <translation>Inny produkt ma już kod %1.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numer dokumentu</translation>
    </message>
    <message>
        <source>Date (and time)</source>
        <translation>Data (i godzina)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Cena jednostkowa</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nazwa klienta</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>E-mail klienta</translation>
    </message>
    <message>
        <source>Customer phone</source>
        <translation>Telefon klienta</translation>
    </message>
    <message>
        <source>The document number is missing.</source>
        <translation>Brak numeru dokumentu.</translation>
    </message>
    <message>
        <source>This is not a quantity: %1</source>
        <translation>To nie jest ilość: %1</translation>
    </message>
    <message>
        <source>This is not a date: %1</source>
        <translation>To nie jest data: %1</translation>
    </message>
    <message>
        <source>The sum is too large: %1</source>
        <translation>Kwota jest zbyt duża: %1</translation>
    </message>
    <message>
        <source>Another line of this document was not taken.</source>
        <translation>Innego wiersza tego dokumentu nie przyjęto.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) had a price finer than the currency; the total of the line was rounded once</source>
        <translation>
            <numerusform>%Ln wiersz miał cenę dokładniejszą niż waluta; sumę wiersza zaokrąglono raz</numerusform>
            <numerusform>%Ln wiersze miały cenę dokładniejszą niż waluta; sumę wiersza zaokrąglono raz</numerusform>
            <numerusform>%Ln wierszy miało cenę dokładniejszą niż waluta; sumę wiersza zaokrąglono raz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had lines of different times; the earliest counts</source>
        <translation>
            <numerusform>%Ln dokument miał wiersze z różnych godzin; liczy się najwcześniejsza</numerusform>
            <numerusform>%Ln dokumenty miały wiersze z różnych godzin; liczy się najwcześniejsza</numerusform>
            <numerusform>%Ln dokumentów miało wiersze z różnych godzin; liczy się najwcześniejsza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were seen under two countries; the first one was kept</source>
        <translation>
            <numerusform>%Ln klient wystąpił w dwóch krajach; pozostał pierwszy</numerusform>
            <numerusform>%Ln klientów wystąpiło w dwóch krajach; pozostał pierwszy</numerusform>
            <numerusform>%Ln klientów wystąpiło w dwóch krajach; pozostał pierwszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are returns</source>
        <translation>
            <numerusform>%Ln dokument to zwrot</numerusform>
            <numerusform>%Ln dokumenty to zwroty</numerusform>
            <numerusform>%Ln dokumentów to zwroty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are adjustments (write-offs and corrections), which never count as visits</source>
        <translation>
            <numerusform>%Ln dokument to korekta (odpis lub poprawka), która nie liczy się jako wizyta</numerusform>
            <numerusform>%Ln dokumenty to korekty (odpisy i poprawki), które nie liczą się jako wizyty</numerusform>
            <numerusform>%Ln dokumentów to korekty (odpisy i poprawki), które nie liczą się jako wizyty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are walk-in sales, without a customer</source>
        <translation>
            <numerusform>%Ln sprzedaż bez klienta</numerusform>
            <numerusform>%Ln sprzedaże bez klienta</numerusform>
            <numerusform>%Ln sprzedaży bez klienta</numerusform>
        </translation>
    </message>
    <message>
        <source>A document with this number is already there.</source>
        <translation>Dokument o tym numerze już jest.</translation>
    </message>
    <message>
        <source>This cell is empty, and is needed.</source>
        <translation>Ta komórka jest pusta, a jest potrzebna.</translation>
    </message>
    <message>
        <source>Name, to be split into first and last</source>
        <translation>Imię i nazwisko do rozdzielenia</translation>
    </message>
    <message>
        <source>Customer first name</source>
        <translation>Imię klienta</translation>
    </message>
    <message>
        <source>The file is named like a spreadsheet, but it is a text; it was read as such.</source>
        <translation>Plik nazywa się jak arkusz, ale jest tekstem; tak też go odczytano.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) hold nothing about anybody</source>
        <translation>
            <numerusform>%Ln wizytówka nic o nikim nie mówi</numerusform>
            <numerusform>%Ln wizytówki nic o nikim nie mówią</numerusform>
            <numerusform>%Ln wizytówek nic o nikim nie mówi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are in another encoding than their label says, and were read as they are</source>
        <translation>
            <numerusform>%Ln wartość ma inne kodowanie niż podane; odczytano ją zgodnie z rzeczywistym</numerusform>
            <numerusform>%Ln wartości mają inne kodowanie niż podane; odczytano je zgodnie z rzeczywistym</numerusform>
            <numerusform>%Ln wartości ma inne kodowanie niż podane; odczytano je zgodnie z rzeczywistym</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a formula hold no value, and were read as empty</source>
        <translation>
            <numerusform>%Ln komórka z formułą nie ma wartości; odczytano ją jako pustą</numerusform>
            <numerusform>%Ln komórki z formułą nie mają wartości; odczytano je jako puste</numerusform>
            <numerusform>%Ln komórek z formułą nie ma wartości; odczytano je jako puste</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark opens in this line and never closes.</source>
        <translation>W tym wierszu cudzysłów otwiera się i nigdy się nie zamyka.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>W tym wierszu jest więcej komórek niż kolumn.</translation>
    </message>
    <message>
        <source>Phone: what it is for</source>
        <translation>Telefon: do czego służy</translation>
    </message>
    <message>
        <source>E-mail: what it is for</source>
        <translation>E-mail: do czego służy</translation>
    </message>
    <message>
        <source>Address: what it is for</source>
        <translation>Adres: do czego służy</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Zainteresowania</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Typ osobowości</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Media społecznościowe</translation>
    </message>
    <message>
        <source>This is none of the 16 types (INTJ …): %1</source>
        <translation>To nie jest żaden z 16 typów (INTJ …): %1</translation>
    </message>
    <message>
        <source>Nobody of the staff has this name. There are: %1</source>
        <translation>Żaden pracownik tak się nie nazywa. Są: %1</translation>
    </message>
    <message>
        <source>This is not a number: %1</source>
        <translation>To nie jest liczba: %1</translation>
    </message>
    <message>
        <source>This is none of the choices of the field: %1</source>
        <translation>Tego nie ma wśród opcji pola: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>Wczytano %Ln zdjęcie</numerusform>
            <numerusform>Wczytano %Ln zdjęcia</numerusform>
            <numerusform>Wczytano %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are bigger than the largest file of the settings, and were not taken</source>
        <translation>
            <numerusform>%Ln zdjęcie przekracza największy plik z ustawień i zostało pominięte</numerusform>
            <numerusform>%Ln zdjęcia przekraczają największy plik z ustawień i zostały pominięte</numerusform>
            <numerusform>%Ln zdjęć przekracza największy plik z ustawień i zostało pominiętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in the cards are damaged or of a kind that is not read here</source>
        <translation>
            <numerusform>%Ln zdjęcie w wizytówkach jest uszkodzone albo w nieobsługiwanym formacie</numerusform>
            <numerusform>%Ln zdjęcia w wizytówkach są uszkodzone albo w nieobsługiwanym formacie</numerusform>
            <numerusform>%Ln zdjęć w wizytówkach jest uszkodzonych albo w nieobsługiwanym formacie</numerusform>
        </translation>
    </message>
    <message>
        <source>This day is still to come: %1</source>
        <translation>Ten dzień dopiero będzie: %1</translation>
    </message>
    <message>
        <source>Name to be split, first name first</source>
        <translation>Imię i nazwisko do rozdzielenia, najpierw imię</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Drugi e-mail</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Ulica, drugi wiersz</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>Rocznica ślubu</translation>
    </message>
    <message>
        <source>Founding of the firm</source>
        <translation>Założenie firmy</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Inne daty</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Wpisano</translation>
    </message>
    <message>
        <source>Newsletter by e-mail</source>
        <translation>Newsletter e-mail</translation>
    </message>
    <message>
        <source>Newsletter by SMS</source>
        <translation>Newsletter SMS</translation>
    </message>
    <message>
        <source>Years of two digits were read as %1 to %2.</source>
        <translation>Lata z dwiema cyframi odczytano jako lata od %1 do %2.</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Stan zamówienia</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Data anulowania</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Data wysyłki</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Rabat na pozycję</translation>
    </message>
    <message>
        <source>Discount on the whole order</source>
        <translation>Rabat na całe zamówienie</translation>
    </message>
    <message>
        <source>All goods before the discount</source>
        <translation>Wszystkie towary przed rabatem</translation>
    </message>
    <message>
        <source>All goods after the discount</source>
        <translation>Wszystkie towary po rabacie</translation>
    </message>
    <message>
        <source>This order was cancelled or never completed: %1</source>
        <translation>To zamówienie anulowano lub nigdy go nie dokończono: %1</translation>
    </message>
    <message>
        <source>This order is not paid yet: %1</source>
        <translation>To zamówienie nie jest jeszcze opłacone: %1</translation>
    </message>
    <message>
        <source>This order was refunded in full: %1</source>
        <translation>Za to zamówienie zwrócono całą kwotę: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were cancelled or never paid, and were not taken</source>
        <translation>
            <numerusform>%Ln zamówienie anulowano lub go nie opłacono, więc zostało pominięte</numerusform>
            <numerusform>%Ln zamówienia anulowano lub ich nie opłacono, więc zostały pominięte</numerusform>
            <numerusform>%Ln zamówień anulowano lub ich nie opłacono, więc zostały pominięte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were refunded in full, and were not taken</source>
        <translation>
            <numerusform>Za %Ln zamówienie zwrócono całą kwotę, więc zostało pominięte</numerusform>
            <numerusform>Za %Ln zamówienia zwrócono całą kwotę, więc zostały pominięte</numerusform>
            <numerusform>Za %Ln zamówień zwrócono całą kwotę, więc zostały pominięte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were refunded in part: enter what came back as a return</source>
        <translation>
            <numerusform>Za %Ln zamówienie zwrócono część kwoty: wpisz to, co wróciło, jako zwrot</numerusform>
            <numerusform>Za %Ln zamówienia zwrócono część kwoty: wpisz to, co wróciło, jako zwrot</numerusform>
            <numerusform>Za %Ln zamówień zwrócono część kwoty: wpisz to, co wróciło, jako zwrot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had a discount, which was taken off their lines</source>
        <translation>
            <numerusform>%Ln dokument miał rabat, który odjęto od jego pozycji</numerusform>
            <numerusform>%Ln dokumenty miały rabat, który odjęto od ich pozycji</numerusform>
            <numerusform>%Ln dokumentów miało rabat, który odjęto od ich pozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an amount: %1</source>
        <translation>To nie jest kwota: %1</translation>
    </message>
    <message>
        <source>The spreadsheet could not work out this cell: %1</source>
        <translation>Arkusz kalkulacyjny nie mógł obliczyć tej komórki: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) belong to rows that were not taken; the file of those rows does not hold them</source>
        <translation>
            <numerusform>%Ln zdjęcie należy do wiersza, który odrzucono; plik z takimi wierszami go nie zawiera</numerusform>
            <numerusform>%Ln zdjęcia należą do wierszy, które odrzucono; plik z takimi wierszami ich nie zawiera</numerusform>
            <numerusform>%Ln zdjęć należy do wierszy, które odrzucono; plik z takimi wierszami ich nie zawiera</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” was read. The file also has: %2.</source>
        <translation>Odczytano arkusz „%1”. Plik ma też: %2.</translation>
    </message>
    <message>
        <source>The headings were found in line %1.</source>
        <translation>Nagłówki znaleziono w wierszu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the cards have no place here and were not taken: %1</source>
        <translation>
            <numerusform>%Ln wartość z wizytówek nie ma tu miejsca i została pominięta: %1</numerusform>
            <numerusform>%Ln wartości z wizytówek nie mają tu miejsca i zostały pominięte: %1</numerusform>
            <numerusform>%Ln wartości z wizytówek nie ma tu miejsca i zostało pominiętych: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are lists of others and were passed over</source>
        <translation>
            <numerusform>%Ln wizytówka jest listą innych i została pominięta</numerusform>
            <numerusform>%Ln wizytówki są listami innych i zostały pominięte</numerusform>
            <numerusform>%Ln wizytówek jest listami innych i zostało pominiętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no end in the file; what is there was taken</source>
        <translation>
            <numerusform>%Ln wizytówka nie ma w pliku końca; wczytano to, co jest</numerusform>
            <numerusform>%Ln wizytówki nie mają w pliku końca; wczytano to, co jest</numerusform>
            <numerusform>%Ln wizytówek nie ma w pliku końca; wczytano to, co jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hold letters that could not be read</source>
        <translation>
            <numerusform>%Ln wartość ma litery, których nie da się odczytać</numerusform>
            <numerusform>%Ln wartości mają litery, których nie da się odczytać</numerusform>
            <numerusform>%Ln wartości ma litery, których nie da się odczytać</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a row of totals, not a person.</source>
        <translation>To wygląda na wiersz z sumą, a nie na osobę.</translation>
    </message>
    <message>
        <source>Some letters of this cell cannot be read in the encoding of the file: %1</source>
        <translation>Niektórych liter tej komórki nie da się odczytać w kodowaniu pliku: %1</translation>
    </message>
    <message>
        <source>Second barcode</source>
        <translation>Drugi kod kreskowy</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>Miejsce na półce</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Gwarancja w miesiącach</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <translation>Starcza na dni</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Próg zamówienia</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Zamawiać do</translation>
    </message>
    <message>
        <source>Variant of (product code)</source>
        <translation>Wariant produktu (kod produktu)</translation>
    </message>
    <message>
        <source>There is no product with the code %1.</source>
        <translation>Nie ma produktu o kodzie %1.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Cost of one, without VAT</source>
        <translation>Koszt jednej sztuki, bez VAT</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Opening stock or count</source>
        <translation>Stan początkowy lub spis</translation>
    </message>
    <message>
        <source>There is no code and no barcode.</source>
        <translation>Nie ma kodu ani kodu kreskowego.</translation>
    </message>
    <message>
        <source>This is neither opening stock nor a count: %1</source>
        <translation>To ani stan początkowy, ani spis: %1</translation>
    </message>
    <message>
        <source>This is not a day: %1</source>
        <translation>To nie jest dzień: %1</translation>
    </message>
    <message>
        <source>This product is only sold whole: %1</source>
        <translation>Ten produkt sprzedaje się tylko w całości: %1</translation>
    </message>
    <message>
        <source>There is no such product: %1</source>
        <translation>Nie ma takiego produktu: %1</translation>
    </message>
    <message>
        <source>There is no such place: %1</source>
        <translation>Nie ma takiego miejsca: %1</translation>
    </message>
    <message>
        <source>No stock was kept on that day yet: %1</source>
        <translation>W tym dniu nie prowadzono jeszcze magazynu: %1</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>Numer w innym programie</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are in several categories there; one of them was taken</source>
        <translation>
            <numerusform>%Ln produkt jest tam w kilku kategoriach; przyjęto jedną</numerusform>
            <numerusform>%Ln produkty są tam w kilku kategoriach; przyjęto po jednej</numerusform>
            <numerusform>%Ln produktów jest tam w kilku kategoriach; przyjęto po jednej</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one supplier fits: %1</source>
        <translation>Pasuje więcej niż jeden dostawca: %1</translation>
    </message>
    <message>
        <source>There is no such supplier: %1</source>
        <translation>Nie ma takiego dostawcy: %1</translation>
    </message>
    <message>
        <source>This row names no supplier.</source>
        <translation>Ten wiersz nie wymienia dostawcy.</translation>
    </message>
    <message>
        <source>This row names no product.</source>
        <translation>Ten wiersz nie wymienia produktu.</translation>
    </message>
    <message>
        <source>There is no order number, and nothing that came.</source>
        <translation>Brak numeru zamówienia i nic nie przyszło.</translation>
    </message>
    <message>
        <source>The day on which the goods came is missing.</source>
        <translation>Brak dnia, w którym przyszedł towar.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>Brak ilości.</translation>
    </message>
    <message>
        <source>More is defective than came: %1</source>
        <translation>Wadliwych jest więcej, niż przyszło: %1</translation>
    </message>
    <message>
        <source>Orders and deliveries</source>
        <translation>Zamówienia i dostawy</translation>
    </message>
    <message>
        <source>Supplier (name or code)</source>
        <translation>Dostawca (nazwa lub kod)</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <translation>Kod dostawcy</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Dzień zamówienia</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Obiecany dzień</translation>
    </message>
    <message>
        <source>Product code of the supplier</source>
        <translation>Kod produktu u dostawcy</translation>
    </message>
    <message>
        <source>Ordered quantity</source>
        <translation>Zamówiona ilość</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Dzień odbioru</translation>
    </message>
    <message>
        <source>Received quantity</source>
        <translation>Odebrana ilość</translation>
    </message>
    <message>
        <source>Defective of these</source>
        <translation>W tym wadliwe</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>Numer dokumentu dostawy</translation>
    </message>
    <message>
        <source>Extra cost of the delivery</source>
        <translation>Dodatkowe koszty dostawy</translation>
    </message>
    <message>
        <source>The order of this number is from another supplier: %1</source>
        <translation>Zamówienie o tym numerze jest od innego dostawcy: %1</translation>
    </message>
    <message>
        <source>Another row of this delivery names another extra cost: %1</source>
        <translation>Inny wiersz tej dostawy podaje inne koszty dodatkowe: %1</translation>
    </message>
    <message>
        <source>The day of the order is missing.</source>
        <translation>Brak dnia zamówienia.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of orders: more came than was ordered; all of it was taken</source>
        <translation>
            <numerusform>%Ln wiersz zamówienia: przyszło więcej, niż zamówiono; przyjęto wszystko</numerusform>
            <numerusform>%Ln wiersze zamówień: przyszło więcej, niż zamówiono; przyjęto wszystko</numerusform>
            <numerusform>%Ln wierszy zamówień: przyszło więcej, niż zamówiono; przyjęto wszystko</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deliveries name something that is not in their order; it was taken</source>
        <translation>
            <numerusform>%Ln wiersz dostawy zawiera coś, czego nie ma w zamówieniu; przyjęto go</numerusform>
            <numerusform>%Ln wiersze dostaw zawierają coś, czego nie ma w zamówieniu; przyjęto je</numerusform>
            <numerusform>%Ln wierszy dostaw zawiera coś, czego nie ma w zamówieniu; przyjęto je</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deliveries cost nothing; that counts as their cost</source>
        <translation>
            <numerusform>%Ln wiersz dostawy nic nie kosztował; to liczy się jako jego koszt</numerusform>
            <numerusform>%Ln wiersze dostaw nic nie kosztowały; to liczy się jako ich koszt</numerusform>
            <numerusform>%Ln wierszy dostaw nic nie kosztowało; to liczy się jako ich koszt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were promised for several days; the last one counts</source>
        <translation>
            <numerusform>%Ln zamówienie obiecano na kilka dni; liczy się ostatni</numerusform>
            <numerusform>%Ln zamówienia obiecano na kilka dni; liczy się ostatni</numerusform>
            <numerusform>%Ln zamówień obiecano na kilka dni; liczy się ostatni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted figure(s) stay as they were counted: what was sold before a count changes its difference, not what is there now</source>
        <translation>
            <numerusform>%Ln policzona ilość zostaje, jak policzono: to, co sprzedano przed spisem, zmienia jego różnicę, a nie obecny stan</numerusform>
            <numerusform>%Ln policzone ilości zostają, jak policzono: to, co sprzedano przed spisem, zmienia jego różnicę, a nie obecny stan</numerusform>
            <numerusform>%Ln policzonych ilości zostaje, jak policzono: to, co sprzedano przed spisem, zmienia jego różnicę, a nie obecny stan</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a row of totals, not a supplier.</source>
        <translation>To wygląda na wiersz z sumą, a nie na dostawcę.</translation>
    </message>
    <message>
        <source>This is no language in which orders can be printed: %1</source>
        <translation>W tym języku nie można drukować zamówień: %1</translation>
    </message>
    <message>
        <source>This is not a number of days: %1</source>
        <translation>To nie jest liczba dni: %1</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Dostawcy</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>Nazwa dostawcy</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba do kontaktu</translation>
    </message>
    <message>
        <source>Contact person: what they do there</source>
        <translation>Osoba do kontaktu: czym się tam zajmuje</translation>
    </message>
    <message>
        <source>Contact person: phone</source>
        <translation>Osoba do kontaktu: telefon</translation>
    </message>
    <message>
        <source>Contact person: e-mail</source>
        <translation>Osoba do kontaktu: e-mail</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Warunki płatności</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Termin płatności w dniach</translation>
    </message>
    <message>
        <source>Days until goods come</source>
        <translation>Czas dostawy w dniach</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Najmniejsze zamówienie</translation>
    </message>
    <message>
        <source>Another supplier has the code %1.</source>
        <translation>Inny dostawca ma już kod %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n minimum order(s) were finer than the currency and were rounded</source>
        <translation>
            <numerusform>%Ln kwota najmniejszego zamówienia była dokładniejsza niż waluta i została zaokrąglona</numerusform>
            <numerusform>%Ln kwoty najmniejszych zamówień były dokładniejsze niż waluta i zostały zaokrąglone</numerusform>
            <numerusform>%Ln kwot najmniejszych zamówień było dokładniejszych niż waluta i zostało zaokrąglonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) are in the bin and stay there</source>
        <translation>
            <numerusform>%Ln dostawca jest w koszu i tam zostaje</numerusform>
            <numerusform>%Ln dostawcy są w koszu i tam zostają</numerusform>
            <numerusform>%Ln dostawców jest w koszu i tam zostaje</numerusform>
        </translation>
    </message>
    <message>
        <source>This is below zero: %1</source>
        <translation>To jest poniżej zera: %1</translation>
    </message>
    <message>
        <source>This is too small or too large: %1</source>
        <translation>To za mało albo za dużo: %1</translation>
    </message>
    <message>
        <source>Several categories are called so, write all of the path: %1</source>
        <translation>Kilka kategorii tak się nazywa, podaj całą ścieżkę: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n barcode(s) end with a digit that does not fit: %1</source>
        <translation>
            <numerusform>%Ln kod kreskowy kończy się cyfrą, która nie pasuje: %1</numerusform>
            <numerusform>%Ln kody kreskowe kończą się cyfrą, która nie pasuje: %1</numerusform>
            <numerusform>%Ln kodów kreskowych kończy się cyfrą, która nie pasuje: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is no opening stock: %1</source>
        <translation>Zero nie jest stanem początkowym: %1</translation>
    </message>
    <message>
        <source>This day lies in the future: %1</source>
        <translation>Ten dzień jest w przyszłości: %1</translation>
    </message>
    <message>
        <source>Stock of this is kept already, say whether the list is a count or opening stock: %1</source>
        <translation>Stan tego jest już prowadzony, określ, czy lista to spis, czy stan początkowy: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were added to what was there already</source>
        <translation>
            <numerusform>%Ln produkt dodano do tego, co już było</numerusform>
            <numerusform>%Ln produkty dodano do tego, co już było</numerusform>
            <numerusform>%Ln produktów dodano do tego, co już było</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Best customers</source>
        <translation>Najlepsi klienci</translation>
    </message>
    <message>
        <source>Who brought most, net of returns.</source>
        <translation>Klienci z największą sumą zakupów po odjęciu zwrotów.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Net sum</source>
        <translation>Suma po zwrotach</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Best products</source>
        <translation>Najlepsze produkty</translation>
    </message>
    <message>
        <source>Which products brought most, net of returns.</source>
        <translation>Produkty z największą sprzedażą po odjęciu zwrotów.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Average per sale</source>
        <translation>Średni zakup</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Rok wcześniej</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Sales history</source>
        <translation>Historia sprzedaży</translation>
    </message>
    <message>
        <source>What was sold over time, net of returns.</source>
        <translation>Sprzedaż w czasie, po odjęciu zwrotów.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Według kategorii</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Według krajów</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Share so far</source>
        <translation>Udział narastająco</translation>
    </message>
    <message>
        <source>ABC of products</source>
        <translation>Analiza ABC produktów</translation>
    </message>
    <message>
        <source>A: the few that bring 80%, B: those that bring the next 15%, C: the rest.</source>
        <translation>A: te nieliczne, które dają 80%, B: te, które dają kolejne 15%, C: reszta.</translation>
    </message>
    <message>
        <source>By margin</source>
        <translation>Według marży</translation>
    </message>
    <message>
        <source>By sales</source>
        <translation>Według sprzedaży</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Martwy zapas</translation>
    </message>
    <message>
        <source>What has not been sold for some time, and the money that is tied up in it.</source>
        <translation>Czego od jakiegoś czasu nie sprzedano i ile pieniędzy w tym leży.</translation>
    </message>
    <message>
        <source>Nothing of known cost has lain that long. Choose fewer days, or keep stock under “Stock”.</source>
        <translation>Nic o znanym koszcie nie leży tak długo. Wybierz mniej dni albo prowadź magazyn na stronie „Magazyn”.</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>Money tied up</source>
        <translation>Zamrożone pieniądze</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>Ostatnia sprzedaż</translation>
    </message>
    <message>
        <source>Days without a sale</source>
        <translation>Dni bez sprzedaży</translation>
    </message>
    <message>
        <source>Some products have no cost; they count with nothing in the value.</source>
        <translation>Niektóre produkty nie mają kosztu; w wartości liczą się jako zero.</translation>
    </message>
    <message>
        <source>Sales without VAT</source>
        <translation>Sprzedaż netto</translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation>Koszt zakupu</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marża</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>Marża %</translation>
    </message>
    <message>
        <source>Cost known for</source>
        <translation>Koszt znany dla</translation>
    </message>
    <message>
        <source>Of some sales nobody knows what the goods cost: cost and margin are of the others only.</source>
        <translation>Dla części sprzedaży koszt towaru nie jest znany: koszt i marża dotyczą tylko pozostałej.</translation>
    </message>
    <message>
        <source>Some sales have no VAT rate: they count as they were paid.</source>
        <translation>Część sprzedaży nie ma stawki VAT: liczy się tak, jak ją zapłacono.</translation>
    </message>
    <message>
        <source>Of no sale in this time is it known what the goods cost. Enter what suppliers ask, or receive goods with their cost: whatever is sold from then on has its margin.</source>
        <translation>Dla żadnej sprzedaży w tym czasie nie wiadomo, ile kosztował towar. Wpisz ceny dostawców albo przyjmij towar z jego kosztem: co sprzedasz od tej chwili, będzie miało marżę.</translation>
    </message>
    <message>
        <source>Product margins</source>
        <translation>Marże produktów</translation>
    </message>
    <message>
        <source>What each product or category cost, brought and left over.</source>
        <translation>Ile każdy produkt lub kategoria kosztowały, przyniosły i zostawiły.</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Według produktu</translation>
    </message>
    <message>
        <source>Average stock value</source>
        <translation>Średnia wartość zapasu</translation>
    </message>
    <message>
        <source>Turns per year</source>
        <translation>Obroty w roku</translation>
    </message>
    <message>
        <source>Yearly margin on stock</source>
        <translation>Roczna marża z zapasu</translation>
    </message>
    <message>
        <source>Stock turn</source>
        <translation>Rotacja zapasów</translation>
    </message>
    <message>
        <source>How often stock is sold over in a year, and which of it earns its place on the shelf.</source>
        <translation>Ile razy w roku obraca się zapas i co zarabia na swoje miejsce na półce.</translation>
    </message>
    <message>
        <source>Nothing of known cost lay in stock. Keep stock under “Stock”, and receive goods with what they cost.</source>
        <translation>Nie było zapasu o znanym koszcie. Prowadź magazyn na stronie „Magazyn” i przyjmuj towar z jego kosztem.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Supplier margins</source>
        <translation>Marże dostawców</translation>
    </message>
    <message>
        <source>What the goods of each supplier cost, brought and left over, net of returns.</source>
        <translation>Ile towary każdego dostawcy kosztowały, przyniosły i zostawiły, po odjęciu zwrotów.</translation>
    </message>
    <message>
        <source>By supplier, in total</source>
        <translation>Według dostawcy, łącznie</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>W czasie</translation>
    </message>
    <message>
        <source>Stock value at the end</source>
        <translation>Wartość zapasu na koniec</translation>
    </message>
    <message>
        <source>More or less than before</source>
        <translation>Więcej lub mniej niż przedtem</translation>
    </message>
    <message>
        <source>Products in stock</source>
        <translation>Produkty na stanie</translation>
    </message>
    <message>
        <source>Of unknown cost</source>
        <translation>O nieznanym koszcie</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Wartość zapasu</translation>
    </message>
    <message>
        <source>What lay on the shelves over time, at its average cost without VAT.</source>
        <translation>Co leżało na półkach w czasie, po średnim koszcie netto.</translation>
    </message>
</context>
<context>
    <name>segment</name>
    <message>
        <source>Best customers</source>
        <translation>Najlepsi klienci</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nowi klienci</translation>
    </message>
    <message>
        <source>Lapsed regulars</source>
        <translation>Stali, którzy przestali przychodzić</translation>
    </message>
    <message>
        <source>One-time buyers</source>
        <translation>Kupili tylko raz</translation>
    </message>
    <message>
        <source>Birthdays next month</source>
        <translation>Urodziny w przyszłym miesiącu</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>Settings changed</source>
        <translation>Zmiana ustawień</translation>
    </message>
    <message>
        <source>Segment changed: %1</source>
        <translation>Zmiana grupy: %1</translation>
    </message>
    <message>
        <source>New segment: %1</source>
        <translation>Nowa grupa: %1</translation>
    </message>
    <message>
        <source>Segment deleted: %1</source>
        <translation>Usunięcie grupy: %1</translation>
    </message>
    <message>
        <source>Category %1 created</source>
        <translation>Nowa kategoria %1</translation>
    </message>
    <message>
        <source>Category %1 renamed</source>
        <translation>Zmiana nazwy kategorii %1</translation>
    </message>
    <message>
        <source>Category %1 moved</source>
        <translation>Przeniesienie kategorii %1</translation>
    </message>
    <message>
        <source>Category %1 put in the bin</source>
        <translation>Kategoria %1 w koszu</translation>
    </message>
    <message>
        <source>Product %1 created</source>
        <translation>Nowy produkt %1</translation>
    </message>
    <message>
        <source>Product %1 changed</source>
        <translation>Zmiana produktu %1</translation>
    </message>
    <message>
        <source>Product %1 put in the bin</source>
        <translation>Produkt %1 w koszu</translation>
    </message>
    <message>
        <source>Products put in the bin: %1</source>
        <translation>Produkty przeniesione do kosza: %1</translation>
    </message>
    <message>
        <source>Product %1 restored from the bin</source>
        <translation>Produkt %1 przywrócony z kosza</translation>
    </message>
    <message>
        <source>Products restored from the bin: %1</source>
        <translation>Produkty przywrócone z kosza: %1</translation>
    </message>
    <message>
        <source>Sale of %1 entered</source>
        <translation>Wpisana sprzedaż: %1</translation>
    </message>
    <message>
        <source>Return of %1 entered</source>
        <translation>Wpisany zwrot: %1</translation>
    </message>
    <message>
        <source>Correction of %1 entered</source>
        <translation>Wpisana korekta: %1</translation>
    </message>
    <message>
        <source>Document %1 changed</source>
        <translation>Zmiana dokumentu %1</translation>
    </message>
    <message>
        <source>Document %1 put in the bin</source>
        <translation>Dokument %1 w koszu</translation>
    </message>
    <message>
        <source>Documents put in the bin: %1</source>
        <translation>Dokumenty przeniesione do kosza: %1</translation>
    </message>
    <message>
        <source>Document %1 restored from the bin</source>
        <translation>Dokument %1 przywrócony z kosza</translation>
    </message>
    <message>
        <source>Documents restored from the bin: %1</source>
        <translation>Dokumenty przywrócone z kosza: %1</translation>
    </message>
    <message>
        <source>%1: name changed</source>
        <translation>%1: zmiana nazwiska lub nazwy</translation>
    </message>
    <message>
        <source>%1: phone changed</source>
        <translation>%1: zmiana telefonu</translation>
    </message>
    <message>
        <source>%1: e-mail changed</source>
        <translation>%1: zmiana e-maila</translation>
    </message>
    <message>
        <source>%1: address changed</source>
        <translation>%1: zmiana adresu</translation>
    </message>
    <message>
        <source>%1: tags changed</source>
        <translation>%1: zmiana etykiet</translation>
    </message>
    <message>
        <source>%1: birthday changed</source>
        <translation>%1: zmiana urodzin</translation>
    </message>
    <message>
        <source>%1: language changed</source>
        <translation>%1: zmiana języka</translation>
    </message>
    <message>
        <source>%1: tax number changed</source>
        <translation>%1: zmiana NIP</translation>
    </message>
    <message>
        <source>%1: code changed</source>
        <translation>%1: zmiana kodu</translation>
    </message>
    <message>
        <source>%1: source changed</source>
        <translation>%1: zmiana źródła</translation>
    </message>
    <message>
        <source>%1: note changed</source>
        <translation>%1: zmiana notatki</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation>Nowy klient: %1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: zmiana</translation>
    </message>
    <message>
        <source>%1: put into the bin</source>
        <translation>%1: do kosza</translation>
    </message>
    <message>
        <source>People put into the bin: %1</source>
        <translation>Osoby przeniesione do kosza: %1</translation>
    </message>
    <message>
        <source>%1: taken out of the bin</source>
        <translation>%1: przywrócenie z kosza</translation>
    </message>
    <message>
        <source>People taken out of the bin: %1</source>
        <translation>Osoby przywrócone z kosza: %1</translation>
    </message>
    <message>
        <source>%1: removed for good</source>
        <translation>%1: trwałe usunięcie</translation>
    </message>
    <message>
        <source>People removed for good: %1</source>
        <translation>Osoby trwale usunięte: %1</translation>
    </message>
    <message>
        <source>%1: tag “%2” added</source>
        <translation>%1: dodana etykieta „%2”</translation>
    </message>
    <message>
        <source>Tag “%2” added, people: %1</source>
        <translation>Dodana etykieta „%2”, osoby: %1</translation>
    </message>
    <message>
        <source>%1: tag “%2” taken away</source>
        <translation>%1: zdjęta etykieta „%2”</translation>
    </message>
    <message>
        <source>Tag “%2” taken away, people: %1</source>
        <translation>Zdjęta etykieta „%2”, osoby: %1</translation>
    </message>
    <message>
        <source>%1: consent given</source>
        <translation>%1: zgoda udzielona</translation>
    </message>
    <message>
        <source>Consent given, people: %1</source>
        <translation>Zgoda udzielona, osoby: %1</translation>
    </message>
    <message>
        <source>%1: consent withdrawn</source>
        <translation>%1: zgoda wycofana</translation>
    </message>
    <message>
        <source>Consent withdrawn, people: %1</source>
        <translation>Zgoda wycofana, osoby: %1</translation>
    </message>
    <message>
        <source>Tag renamed: “%1”</source>
        <translation>Zmiana nazwy etykiety: „%1”</translation>
    </message>
    <message>
        <source>Tag removed: “%1”</source>
        <translation>Usunięta etykieta: „%1”</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>VAT rate added</source>
        <translation>Dodano stawkę VAT</translation>
    </message>
    <message>
        <source>VAT rate changed</source>
        <translation>Zmieniono stawkę VAT</translation>
    </message>
    <message>
        <source>VAT rate removed</source>
        <translation>Usunięto stawkę VAT</translation>
    </message>
    <message>
        <source>Usual VAT rate changed</source>
        <translation>Zmieniono domyślną stawkę VAT</translation>
    </message>
    <message>
        <source>Import of a pasted table</source>
        <translation>Import wklejonej tabeli</translation>
    </message>
    <message>
        <source>%1 joined the staff</source>
        <translation>Nowy pracownik: %1</translation>
    </message>
    <message>
        <source>%1 of the staff is now called %2</source>
        <translation>Pracownik %1 nazywa się teraz %2</translation>
    </message>
    <message>
        <source>%1 left the staff</source>
        <translation>Nie pracuje już: %1</translation>
    </message>
    <message>
        <source>%1 is back on the staff</source>
        <translation>Znów pracuje: %1</translation>
    </message>
    <message>
        <source>%1: important dates changed</source>
        <translation>%1: zmiana ważnych dat</translation>
    </message>
    <message>
        <source>%2 merged into %1</source>
        <translation>%1: dołączono „%2”</translation>
    </message>
    <message>
        <source>Merged into %1, people: %2</source>
        <translation>%1: dołączone osoby: %2</translation>
    </message>
    <message>
        <source>Merge taken back: %1 and %2</source>
        <translation>Cofnięto połączenie: %1 i %2</translation>
    </message>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 i %2 to dwie osoby</translation>
    </message>
    <message>
        <source>%1 and %2 may be one</source>
        <translation>%1 i %2 to może jedna osoba</translation>
    </message>
    <message>
        <source>Columns kept as “%1”</source>
        <translation>Zachowanie kolumn jako „%1”</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Trwale usunięto osobę</translation>
    </message>
    <message>
        <source>%1: note written</source>
        <translation>%1: nowa notatka</translation>
    </message>
    <message>
        <source>%1: note removed</source>
        <translation>%1: usunięto notatkę</translation>
    </message>
    <message>
        <source>%1: social networks changed</source>
        <translation>%1: zmiana mediów społecznościowych</translation>
    </message>
    <message>
        <source>%1: interests changed</source>
        <translation>%1: zmiana zainteresowań</translation>
    </message>
    <message>
        <source>%1: personality changed</source>
        <translation>%1: zmiana typu osobowości</translation>
    </message>
    <message>
        <source>%1: somebody else looks after them</source>
        <translation>%1: zmiana opiekuna</translation>
    </message>
    <message>
        <source>%1: nobody looks after them</source>
        <translation>%1: bez opiekuna</translation>
    </message>
    <message>
        <source>Nobody looks after these people: %1</source>
        <translation>Bez opiekuna, osoby: %1</translation>
    </message>
    <message>
        <source>%2 looks after %1</source>
        <translation>%1: opiekun: %2</translation>
    </message>
    <message>
        <source>%2 looks after people: %1</source>
        <translation>Opiekun: %2, osoby: %1</translation>
    </message>
    <message>
        <source>Relation between %1 and %2 added</source>
        <translation>Dodano powiązanie: %1 i %2</translation>
    </message>
    <message>
        <source>Relation between %1 and %2 removed</source>
        <translation>Usunięto powiązanie: %1 i %2</translation>
    </message>
    <message>
        <source>%1: own fields changed</source>
        <translation>%1: zmiana własnych pól</translation>
    </message>
    <message>
        <source>Somebody else looks after people: %1</source>
        <translation>Nowy opiekun, osoby: %1</translation>
    </message>
    <message>
        <source>%1: “%2” set</source>
        <translation>%1: wpisana wartość pola „%2”</translation>
    </message>
    <message>
        <source>“%2” set, people: %1</source>
        <translation>Wpisana wartość pola „%2”, osoby: %1</translation>
    </message>
    <message>
        <source>%1: “%2” emptied</source>
        <translation>%1: wyczyszczone pole „%2”</translation>
    </message>
    <message>
        <source>“%2” emptied, people: %1</source>
        <translation>Wyczyszczone pole „%2”, osoby: %1</translation>
    </message>
    <message>
        <source>Language changed, people: %1</source>
        <translation>Zmiana języka, osoby: %1</translation>
    </message>
    <message>
        <source>Source changed, people: %1</source>
        <translation>Zmiana w polu „skąd o nas wie”, osoby: %1</translation>
    </message>
    <message>
        <source>%1: file “%2” added</source>
        <translation>%1: dodany plik „%2”</translation>
    </message>
    <message>
        <source>%1: several files added</source>
        <translation>%1: dodane pliki</translation>
    </message>
    <message>
        <source>%1: photo changed</source>
        <translation>%1: zmiana zdjęcia</translation>
    </message>
    <message>
        <source>%1: photo removed</source>
        <translation>%1: usunięte zdjęcie</translation>
    </message>
    <message>
        <source>%1: file “%2” removed</source>
        <translation>%1: usunięty plik „%2”</translation>
    </message>
    <message>
        <source>New own field: %1</source>
        <translation>Nowe własne pole: %1</translation>
    </message>
    <message>
        <source>Own field changed: %1</source>
        <translation>Zmiana własnego pola: %1</translation>
    </message>
    <message>
        <source>Own field moved: %1</source>
        <translation>Przesunięte własne pole: %1</translation>
    </message>
    <message>
        <source>Own field removed: %1</source>
        <translation>Usunięte własne pole: %1</translation>
    </message>
    <message>
        <source>%1: price reduced</source>
        <translation>%1: obniżono cenę</translation>
    </message>
    <message>
        <source>%1: reduction ended</source>
        <translation>%1: zakończono obniżkę</translation>
    </message>
    <message>
        <source>Products changed: %1</source>
        <translation>Zmienione produkty: %1</translation>
    </message>
    <message>
        <source>%1 linked with %2</source>
        <translation>Powiązano: %1 – %2</translation>
    </message>
    <message>
        <source>%1 no longer linked with %2</source>
        <translation>Usunięto powiązanie: %1 – %2</translation>
    </message>
    <message>
        <source>%1: picture changed</source>
        <translation>%1: zmieniono zdjęcie</translation>
    </message>
    <message>
        <source>%1: picture removed</source>
        <translation>%1: usunięto zdjęcie</translation>
    </message>
    <message>
        <source>Variants of %1 made</source>
        <translation>Utworzono warianty: %1</translation>
    </message>
    <message>
        <source>Change of a VAT rate entered</source>
        <translation>Wprowadzono zmianę stawki VAT</translation>
    </message>
    <message>
        <source>Change of a VAT rate taken back</source>
        <translation>Wycofano zmianę stawki VAT</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>Policzono: %1</translation>
    </message>
    <message>
        <source>Place %1 added</source>
        <translation>Dodano miejsce: %1</translation>
    </message>
    <message>
        <source>Place %1 renamed</source>
        <translation>Zmieniono nazwę miejsca: %1</translation>
    </message>
    <message>
        <source>Usual place changed</source>
        <translation>Zmieniono zwykłe miejsce</translation>
    </message>
    <message>
        <source>Place %1 removed</source>
        <translation>Usunięto miejsce: %1</translation>
    </message>
    <message>
        <source>%1 is waited for again</source>
        <translation>Znów oczekiwane: %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>Odłożono: %1</translation>
    </message>
    <message>
        <source>%1 handed to who had asked for it</source>
        <translation>Wydano temu, kto pytał: %1</translation>
    </message>
    <message>
        <source>%1 is no longer wanted</source>
        <translation>Już niepotrzebne: %1</translation>
    </message>
    <message>
        <source>%1 was asked for</source>
        <translation>Pytano o: %1</translation>
    </message>
    <message>
        <source>What was asked for changed: %1</source>
        <translation>Zmieniono, o co pytano: %1</translation>
    </message>
    <message>
        <source>Stock keeping changed</source>
        <translation>Zmieniono prowadzenie magazynu</translation>
    </message>
    <message>
        <source>Opening stock of %1 entered</source>
        <translation>Wpisano stan początkowy: %1</translation>
    </message>
    <message>
        <source>Goods received: %1</source>
        <translation>Przyjęto towar: %1</translation>
    </message>
    <message>
        <source>Loss of %1 entered</source>
        <translation>Wpisano ubytek: %1</translation>
    </message>
    <message>
        <source>%1 carried to another place</source>
        <translation>Przesunięto w inne miejsce: %1</translation>
    </message>
    <message>
        <source>Products carried to another place: %1</source>
        <translation>Produkty przesunięte w inne miejsce: %1</translation>
    </message>
    <message>
        <source>Stock move of %1 removed</source>
        <translation>Usunięto ruch magazynowy: %1</translation>
    </message>
    <message>
        <source>Order to %1 drafted</source>
        <translation>Przygotowano zamówienie do: %1</translation>
    </message>
    <message>
        <source>Order %1 changed</source>
        <translation>Zmieniono zamówienie %1</translation>
    </message>
    <message>
        <source>Order to %1 sent</source>
        <translation>Wysłano zamówienie do: %1</translation>
    </message>
    <message>
        <source>Order %1 closed</source>
        <translation>Zamknięto zamówienie %1</translation>
    </message>
    <message>
        <source>Order %1 opened again</source>
        <translation>Ponownie otwarto zamówienie %1</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>Anulowano zamówienie %1</translation>
    </message>
    <message>
        <source>Order %1 put in the bin</source>
        <translation>Zamówienie %1 przeniesiono do kosza</translation>
    </message>
    <message>
        <source>Orders put in the bin: %1</source>
        <translation>Zamówienia przeniesione do kosza: %1</translation>
    </message>
    <message>
        <source>Order %1 restored from the bin</source>
        <translation>Zamówienie %1 przywrócono z kosza</translation>
    </message>
    <message>
        <source>Orders restored from the bin: %1</source>
        <translation>Zamówienia przywrócone z kosza: %1</translation>
    </message>
    <message>
        <source>Goods from %1 received</source>
        <translation>Odebrano towar od: %1</translation>
    </message>
    <message>
        <source>Receipt from %1 changed</source>
        <translation>Zmieniono odbiór od: %1</translation>
    </message>
    <message>
        <source>Receipt from %1 put in the bin</source>
        <translation>Odbiór przeniesiono do kosza: %1</translation>
    </message>
    <message>
        <source>Receipt from %1 restored from the bin</source>
        <translation>Odbiór przywrócono z kosza: %1</translation>
    </message>
    <message>
        <source>Orders drafted: %1</source>
        <translation>Przygotowane zamówienia: %1</translation>
    </message>
    <message>
        <source>Weights of the supplier scorecard changed</source>
        <translation>Zmieniono wagi oceny dostawców</translation>
    </message>
    <message>
        <source>Cost of %2 from %1 changed</source>
        <translation>Zmieniono cenę zakupu, %1: %2</translation>
    </message>
    <message>
        <source>%2 no longer bought from %1</source>
        <translation>Nie kupujemy już, %1: %2</translation>
    </message>
    <message>
        <source>Goods sent back to %1</source>
        <translation>Zwrócono towar do: %1</translation>
    </message>
    <message>
        <source>Return to %1 changed</source>
        <translation>Zmieniono zwrot do: %1</translation>
    </message>
    <message>
        <source>Return to %1 put in the bin</source>
        <translation>Zwrot przeniesiono do kosza: %1</translation>
    </message>
    <message>
        <source>Return to %1 restored from the bin</source>
        <translation>Zwrot przywrócono z kosza: %1</translation>
    </message>
    <message>
        <source>Supplier %1 created</source>
        <translation>Dodano dostawcę: %1</translation>
    </message>
    <message>
        <source>Supplier %1 changed</source>
        <translation>Zmieniono dostawcę: %1</translation>
    </message>
    <message>
        <source>Supplier %1 put in the bin</source>
        <translation>Dostawcę przeniesiono do kosza: %1</translation>
    </message>
    <message>
        <source>Suppliers put in the bin: %1</source>
        <translation>Dostawcy przeniesieni do kosza: %1</translation>
    </message>
    <message>
        <source>Supplier %1 restored from the bin</source>
        <translation>Dostawcę przywrócono z kosza: %1</translation>
    </message>
    <message>
        <source>Suppliers restored from the bin: %1</source>
        <translation>Dostawcy przywróceni z kosza: %1</translation>
    </message>
    <message>
        <source>%1: case “%2” opened</source>
        <translation>%1: otwarto sprawę „%2”</translation>
    </message>
    <message>
        <source>%1: case “%2” changed</source>
        <translation>%1: zmieniono sprawę „%2”</translation>
    </message>
    <message>
        <source>%1: case “%2” removed</source>
        <translation>%1: usunięto sprawę „%2”</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <translation>%1: rozpoczęto</translation>
    </message>
    <message>
        <source>%1: booked</source>
        <translation>%1: zaksięgowano</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: anulowano</translation>
    </message>
    <message>
        <source>Count %1 begun</source>
        <translation>Rozpoczęto spis: %1</translation>
    </message>
    <message>
        <source>Count %1 booked</source>
        <translation>Zaksięgowano spis: %1</translation>
    </message>
    <message>
        <source>Count %1 cancelled</source>
        <translation>Anulowano spis: %1</translation>
    </message>
</context>
<context>
    <name>tefter::AddressRows</name>
    <message>
        <source>Add an address</source>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Kraj nieznany</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Usuń adres</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>tefter::AtWorkButton</name>
    <message>
        <source>At work: %1</source>
        <extracomment>%1 is the name of somebody of the staff</extracomment>
        <translation>Pracuje: %1</translation>
    </message>
    <message>
        <source>Who is at work on this computer: the history goes down under this name</source>
        <translation>Kto pracuje przy tym komputerze: pod tym nazwiskiem zapisują się zmiany</translation>
    </message>
</context>
<context>
    <name>tefter::BackupModel</name>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
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
        <translation>własny sklepu</translation>
    </message>
    <message>
        <source>%1, the last digit should be %2</source>
        <extracomment>%1 is the kind of a barcode, %2 a digit</extracomment>
        <translation>%1, ostatnia cyfra powinna być %2</translation>
    </message>
</context>
<context>
    <name>tefter::BulkDialog</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln products</source>
        <translation>
            <numerusform>Zmień %Ln produkt</numerusform>
            <numerusform>Zmień %Ln produkty</numerusform>
            <numerusform>Zmień %Ln produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>of many products: what is not changed</extracomment>
        <translation>Zostaw, jak jest</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Stawka VAT</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>Miejsce na półce</translation>
    </message>
    <message>
        <source>Prices up by</source>
        <extracomment>by how many percent prices go up</extracomment>
        <translation>Ceny w górę o</translation>
    </message>
    <message>
        <source>With a minus, prices go down. One undo brings everything back.</source>
        <translation>Z minusem ceny spadają. Jedno cofnięcie przywraca wszystko.</translation>
    </message>
    <message>
        <source>Say what is to be changed.</source>
        <translation>Podaj, co ma się zmienić.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what a field is set to</extracomment>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Own field</source>
        <extracomment>one of the fields that the shop has made</extracomment>
        <translation>Własne pole</translation>
    </message>
</context>
<context>
    <name>tefter::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Według osób</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Najbliższe dni</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nic się nie zbliża</translation>
    </message>
    <message>
        <source>Birthdays, name days and important dates of your customers appear here, with the public holidays. Look further ahead, or show more kinds.</source>
        <translation>Tu pojawiają się urodziny, imieniny i ważne daty klientów oraz święta. Wybierz dłuższy okres albo pokaż więcej rodzajów.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Jak daleko naprzód</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ahead</source>
        <translation>
            <numerusform>Najbliższy %Ln tydzień</numerusform>
            <numerusform>Najbliższe %Ln tygodnie</numerusform>
            <numerusform>Najbliższe %Ln tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps together what is due of one person</source>
        <translation>Trzyma razem to, co dotyczy jednej osoby</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln wpis</numerusform>
            <numerusform>%Ln wpisy</numerusform>
            <numerusform>%Ln wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Eksportuj tę listę…</translation>
    </message>
</context>
<context>
    <name>tefter::CallListDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Lista telefonów</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Leave empty to print how each of them comes</source>
        <translation>Puste pole: wydrukuje się rytm zakupów każdej osoby</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why to call people</extracomment>
        <translation>Powód</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to call</source>
        <translation>
            <numerusform>%Ln osoba do obdzwonienia</numerusform>
            <numerusform>%Ln osoby do obdzwonienia</numerusform>
            <numerusform>%Ln osób do obdzwonienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a phone are left out.</source>
        <translation>
            <numerusform>Pominięto %Ln osobę bez telefonu.</numerusform>
            <numerusform>Pominięto %Ln osoby bez telefonu.</numerusform>
            <numerusform>Pominięto %Ln osób bez telefonu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who said no to calls are left out.</source>
        <translation>
            <numerusform>Pominięto %Ln osobę, która odmówiła kontaktu telefonicznego.</numerusform>
            <numerusform>Pominięto %Ln osoby, które odmówiły kontaktu telefonicznego.</numerusform>
            <numerusform>Pominięto %Ln osób, które odmówiły kontaktu telefonicznego.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call list was sent to the printer</source>
        <translation>Listę telefonów wysłano do drukarki</translation>
    </message>
    <message>
        <source>Save the call list</source>
        <translation>Zapisz listę telefonów</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
</context>
<context>
    <name>tefter::CategoryDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a category</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Under</source>
        <extracomment>the category that this one belongs to</extracomment>
        <translation>Należy do</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nowa kategoria</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowa</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Wszystkie produkty</translation>
    </message>
    <message>
        <source>A new category under the chosen one</source>
        <translation>Nowa kategoria w wybranej</translation>
    </message>
    <message>
        <source>Drag a category onto another one to put it under that.</source>
        <translation>Przeciągnij kategorię na inną, aby umieścić ją pod nią.</translation>
    </message>
    <message>
        <source>There is a category of this name already: %1.</source>
        <extracomment>%1 is a category, with those above it</extracomment>
        <translation>Jest już kategoria o tej nazwie: %1.</translation>
    </message>
    <message>
        <source>Add another one of this name?</source>
        <translation>Dodać jeszcze jedną o tej nazwie?</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>tefter::CategoryTreeView</name>
    <message>
        <source>All products</source>
        <translation>Wszystkie produkty</translation>
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
        <translation>Cofnięto „%1”</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>who made a change</extracomment>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what was done</extracomment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the value before a change</extracomment>
        <translation>Było</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the value after a change</extracomment>
        <translation>Jest</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing was changed by hand so far.</source>
        <translation>Dotąd nic nie zmieniono ręcznie.</translation>
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
        <translation>Wyniki wyszukiwania</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
</context>
<context>
    <name>tefter::ConditionRow</name>
    <message>
        <source>Take this condition away</source>
        <translation>Usuń ten warunek</translation>
    </message>
    <message>
        <source>What is asked about the person</source>
        <translation>Czego dotyczy warunek</translation>
    </message>
    <message>
        <source>Choose a condition</source>
        <translation>Wybierz warunek</translation>
    </message>
    <message>
        <source>This program does not know this condition, so the segment cannot be used.</source>
        <translation>Program nie zna tego warunku, więc nie można użyć tej grupy.</translation>
    </message>
    <message>
        <source>not known to this program</source>
        <translation>nieznany programowi</translation>
    </message>
    <message>
        <source>Comparison of “%1”</source>
        <extracomment>how the condition compares: at least, before, has; %1 is the condition</extracomment>
        <translation>Porównanie w „%1”</translation>
    </message>
    <message>
        <source>How many times at least</source>
        <translation>Ile razy co najmniej</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>W jakim czasie</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>kiedykolwiek</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>między dwoma dniami</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Find a condition</source>
        <translation>Znajdź warunek</translation>
    </message>
</context>
<context>
    <name>tefter::ConsentDialog</name>
    <message>
        <source>Given</source>
        <extracomment>consent</extracomment>
        <translation>Udzielona</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>consent</extracomment>
        <translation>Wycofana</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Zgoda: %1</translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln people</source>
        <translation>
            <numerusform>Zgoda %Ln osoby</numerusform>
            <numerusform>Zgoda %Ln osób</numerusform>
            <numerusform>Zgoda %Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>what was said about being written to: given or withdrawn</extracomment>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ways to reach a person</extracomment>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>on which day consent was given or withdrawn</extracomment>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>What they said yes or no to, word for word</source>
        <translation>Na co jest zgoda lub odmowa, słowo w słowo</translation>
    </message>
    <message>
        <source>Paper form, said at the counter, web page…</source>
        <translation>Papierowy formularz, ustnie przy kasie, strona internetowa…</translation>
    </message>
    <message>
        <source>How it was given</source>
        <extracomment>how consent came to the shop</extracomment>
        <translation>Sposób udzielenia</translation>
    </message>
    <message>
        <source>This is not understood as a day.</source>
        <translation>Nie udało się odczytać daty.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ten dzień jest w przyszłości.</translation>
    </message>
    <message>
        <source>Attach proof…</source>
        <translation>Dołącz dowód…</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>the paper or message that proves a consent</extracomment>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Take the proof away</source>
        <translation>Usuń dowód</translation>
    </message>
    <message>
        <source>A scanned paper, a photo, a message: it is kept inside the shop.</source>
        <translation>Skan, zdjęcie lub wiadomość: zostaje w sklepie.</translation>
    </message>
    <message>
        <source>The paper or message</source>
        <translation>Dokument lub wiadomość</translation>
    </message>
</context>
<context>
    <name>tefter::ConsentList</name>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Brak informacji</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Change consent: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>Zmień zgodę: %1</translation>
    </message>
    <message>
        <source>Open the proof: %1</source>
        <extracomment>the paper that proves a consent: %1 is the name of a file</extracomment>
        <translation>Otwórz dowód: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ContactPeopleRows</name>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>What they do there</source>
        <extracomment>what somebody does in a firm</extracomment>
        <translation>Czym się tam zajmuje</translation>
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
        <translation>Usuń tę osobę</translation>
    </message>
</context>
<context>
    <name>tefter::ContactRows</name>
    <message>
        <source>Home, work…</source>
        <extracomment>a word about a phone or e-mail: home, work</extracomment>
        <translation>Dom, praca…</translation>
    </message>
    <message>
        <source>%1: what it is for</source>
        <extracomment>%1 is &quot;Phone&quot; or &quot;E-mail&quot;</extracomment>
        <translation>%1: do czego służy</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <extracomment>%1 is &quot;Phone&quot; or &quot;E-mail&quot;</extracomment>
        <translation>%1: usuń</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>tefter::CountDialog</name>
    <message>
        <source>Add</source>
        <extracomment>adds to what was counted</extracomment>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Co policzono</translation>
    </message>
    <message>
        <source>Show what is to be there</source>
        <translation>Pokaż, ile powinno być</translation>
    </message>
    <message>
        <source>What nobody counted is not there</source>
        <translation>Czego nie policzono, tego nie ma</translation>
    </message>
    <message>
        <source>Not counted after all</source>
        <translation>Jednak nie policzono</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>Arkusz jako PDF…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Drukuj arkusz…</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>what was found on the shelves</extracomment>
        <translation>Spis</translation>
    </message>
    <message>
        <source>Scan a barcode, or type a name or code</source>
        <translation>Zeskanuj kod albo wpisz nazwę lub kod</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>the name of a count, the place where goods lie, a day with its time</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 products counted.</source>
        <translation>Policzono %1 z %2 produktów.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ, together by %1.</source>
        <extracomment>%1 is money</extracomment>
        <translation>
            <numerusform>%Ln się różni, o %1.</numerusform>
            <numerusform>%Ln się różnią, łącznie o %1.</numerusform>
            <numerusform>%Ln się różni, łącznie o %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the product from the list.</source>
        <translation>Wybierz produkt z listy.</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Ile?</translation>
    </message>
    <message>
        <source>Count booked</source>
        <translation>Spis zaksięgowany</translation>
    </message>
    <message>
        <source>These were put into the bin meanwhile, and were booked too: %1</source>
        <extracomment>%1 is a list of products</extracomment>
        <translation>Te trafiły w międzyczasie do kosza i też zostały zaksięgowane: %1</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Zapisz arkusz</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>Arkusz spisu</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Book the count…</source>
        <translation>Zaksięguj spis…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were booked.</source>
        <translation>
            <numerusform>Zaksięgowano %Ln produkt.</numerusform>
            <numerusform>Zaksięgowano %Ln produkty.</numerusform>
            <numerusform>Zaksięgowano %Ln produktów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted, since no product has it: %1</source>
        <extracomment>%1 is a list of barcodes or names</extracomment>
        <translation>Nie policzono, bo nie ma tego żaden produkt: %1</translation>
    </message>
    <message>
        <source>“%1” is not a quantity that can be counted.</source>
        <extracomment>%1 is what was typed as a quantity</extracomment>
        <translation>„%1” nie jest ilością, którą można policzyć.</translation>
    </message>
</context>
<context>
    <name>tefter::CountListDialog</name>
    <message>
        <source>Name</source>
        <extracomment>of a count</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>where goods lie</extracomment>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how many products of a count were counted</extracomment>
        <translation>Policzono</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>counted products of all of a count</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Spisy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Cancel this count</source>
        <translation>Anuluj ten spis</translation>
    </message>
    <message>
        <source>New count…</source>
        <translation>Nowy spis…</translation>
    </message>
</context>
<context>
    <name>tefter::CountReviewDialog</name>
    <message>
        <source>What differs</source>
        <translation>Czym się różnią</translation>
    </message>
    <message>
        <source>Book the count</source>
        <translation>Zaksięguj spis</translation>
    </message>
    <message>
        <source>What booking the count changes</source>
        <translation>Co zmieni zaksięgowanie spisu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were counted.</source>
        <translation>
            <numerusform>Policzono %Ln produkt.</numerusform>
            <numerusform>Policzono %Ln produkty.</numerusform>
            <numerusform>Policzono %Ln produktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them differ from what was to be there.</source>
        <translation>
            <numerusform>%Ln z nich różni się od tego, co powinno być.</numerusform>
            <numerusform>%Ln z nich różnią się od tego, co powinno być.</numerusform>
            <numerusform>%Ln z nich różni się od tego, co powinno być.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the bin by now, and booked too: %1</source>
        <extracomment>%1 is a list of products</extracomment>
        <translation>Już w koszu, też zostaną zaksięgowane: %1</translation>
    </message>
</context>
<context>
    <name>tefter::CountRowModel</name>
    <message>
        <source>Shelf</source>
        <extracomment>where on the shelves a product lies</extracomment>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>of a product</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how much was counted</extracomment>
        <translation>Policzono</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>how much was to be there</extracomment>
        <translation>Oczekiwano</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>of a difference, in money</extracomment>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>%1 (in the bin)</source>
        <extracomment>%1 is a product that was put into the bin while it was counted</extracomment>
        <translation>%1 (w koszu)</translation>
    </message>
</context>
<context>
    <name>tefter::CountSheet</name>
    <message>
        <source>Shelf</source>
        <extracomment>where on the shelves a product lies</extracomment>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how much was counted, to be written in by hand</extracomment>
        <translation>Policzono</translation>
    </message>
    <message>
        <source>Counted by:</source>
        <extracomment>on the sheet for a count: here the name of who has counted is written by hand</extracomment>
        <translation>Liczył(a):</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerActions</name>
    <message numerus="yes">
        <source>Tag “%1” given to %Ln people</source>
        <translation>
            <numerusform>Etykietę „%1” nadano %Ln osobie</numerusform>
            <numerusform>Etykietę „%1” nadano %Ln osobom</numerusform>
            <numerusform>Etykietę „%1” nadano %Ln osobom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken away from %Ln people</source>
        <translation>
            <numerusform>Etykietę „%1” usunięto u %Ln osoby</numerusform>
            <numerusform>Etykietę „%1” usunięto u %Ln osób</numerusform>
            <numerusform>Etykietę „%1” usunięto u %Ln osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln people recorded</source>
        <translation>
            <numerusform>Zapisano zgodę %Ln osoby</numerusform>
            <numerusform>Zapisano zgodę %Ln osób</numerusform>
            <numerusform>Zapisano zgodę %Ln osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people put into the bin</source>
        <translation>
            <numerusform>%Ln osobę przeniesiono do kosza</numerusform>
            <numerusform>%Ln osoby przeniesiono do kosza</numerusform>
            <numerusform>%Ln osób przeniesiono do kosza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people taken out of the bin</source>
        <translation>
            <numerusform>%Ln osobę przywrócono z kosza</numerusform>
            <numerusform>%Ln osoby przywrócono z kosza</numerusform>
            <numerusform>%Ln osób przywrócono z kosza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln people for good?</source>
        <translation>
            <numerusform>Usunąć trwale %Ln osobę?</numerusform>
            <numerusform>Usunąć trwale %Ln osoby?</numerusform>
            <numerusform>Usunąć trwale %Ln osób?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Usuń trwale</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people removed for good</source>
        <translation>
            <numerusform>%Ln osobę usunięto trwale</numerusform>
            <numerusform>%Ln osoby usunięto trwale</numerusform>
            <numerusform>%Ln osób usunięto trwale</numerusform>
        </translation>
    </message>
    <message>
        <source>Their phones, addresses, tags and consents go with them. Whoever stands on a sale stays in the bin, so that the sums of your sales stay right.</source>
        <translation>Znikną też ich telefony, adresy, etykiety i zgody. Osoby obecne na dokumentach sprzedaży zostaną w koszu, żeby sumy sprzedaży się zgadzały.</translation>
    </message>
    <message>
        <source>Nobody was removed</source>
        <translation>Nikogo nie usunięto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on sales, whose sums must stay right. In the bin they are out of every list, search and mailing.</source>
        <translation>
            <numerusform>%Ln osoba jest na dokumentach sprzedaży, których sumy muszą się zgadzać. W koszu nie pojawia się na żadnej liście, w wyszukiwaniu ani w wysyłce.</numerusform>
            <numerusform>%Ln osoby są na dokumentach sprzedaży, których sumy muszą się zgadzać. W koszu nie pojawiają się na żadnej liście, w wyszukiwaniu ani w wysyłce.</numerusform>
            <numerusform>%Ln osób jest na dokumentach sprzedaży, których sumy muszą się zgadzać. W koszu nie pojawiają się na żadnej liście, w wyszukiwaniu ani w wysyłce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on sales and stay in the bin</source>
        <translation>
            <numerusform>%Ln osoba jest na dokumentach sprzedaży i zostaje w koszu</numerusform>
            <numerusform>%Ln osoby są na dokumentach sprzedaży i zostają w koszu</numerusform>
            <numerusform>%Ln osób jest na dokumentach sprzedaży i zostaje w koszu</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen customers</source>
        <translation>Wybrani klienci</translation>
    </message>
    <message>
        <source>customers</source>
        <extracomment>the name of a file, without its ending</extracomment>
        <translation>klienci</translation>
    </message>
    <message>
        <source>The list of customers</source>
        <translation>Lista klientów</translation>
    </message>
    <message>
        <source>%1 and %2 are two again</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>%1 i %2 są znów osobno</translation>
    </message>
    <message>
        <source>What was changed since stays with %1</source>
        <translation>Późniejsze zmiany zostają przy: %1</translation>
    </message>
    <message>
        <source>Relation to %1 removed</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Usunięto powiązanie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them said no on that day or later, and the no stays.</source>
        <translation>
            <numerusform>%Ln z nich tego dnia lub później powiedziała „nie” i tak zostaje.</numerusform>
            <numerusform>%Ln z nich tego dnia lub później powiedziały „nie” i tak zostaje.</numerusform>
            <numerusform>%Ln z nich tego dnia lub później powiedziało „nie” i tak zostaje.</numerusform>
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
        <translation>Dodaj telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Dodaj e-mail</translation>
    </message>
    <message>
        <source>Show that customer</source>
        <translation>Pokaż tego klienta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Edycja klienta</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>what a customer is</extracomment>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Firm</source>
        <extracomment>what a customer is</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefony</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-maile</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Brak informacji</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Skąd o nas wie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Nazwa firmy</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>The year may be left out, or the day.</source>
        <translation>Można pominąć rok albo dzień.</translation>
    </message>
    <message>
        <source>%1 already has the phone %2.</source>
        <extracomment>%1 is a name, %2 a phone number</extracomment>
        <translation>%1 ma już telefon %2.</translation>
    </message>
    <message>
        <source>%1 already has the e-mail %2.</source>
        <extracomment>%1 is a name, %2 an e-mail address</extracomment>
        <translation>%1 ma już e-mail %2.</translation>
    </message>
    <message>
        <source>There already is a customer called %1.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Jest już taki klient: %1.</translation>
    </message>
    <message>
        <source>The birthday is not understood: %1</source>
        <translation>Niezrozumiała data urodzin: %1</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>To nie wygląda na numer telefonu.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>To nie wygląda na adres e-mail.</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Imieniny</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Ważne daty</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Media społecznościowe</translation>
    </message>
    <message>
        <source>Gardening, tea, travelling…</source>
        <translation>Ogród, herbata, podróże…</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Zainteresowania</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Typ osobowości</translation>
    </message>
    <message>
        <source>One of 16 types, named by four letters (INTJ to ESFP), for those who like to note it. It is only a remark: nothing is worked out from it.</source>
        <translation>Jeden z 16 typów nazwanych czterema literami (od INTJ do ESFP), dla tych, którzy lubią to zapisać. To tylko uwaga: nic się z niej nie wylicza.</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>Opiekun</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerFilterBar</name>
    <message>
        <source>Regulars</source>
        <translation>Stali klienci</translation>
    </message>
    <message>
        <source>People with at least five sales</source>
        <translation>Osoby z co najmniej pięcioma zakupami</translation>
    </message>
    <message>
        <source>Birthday soon</source>
        <translation>Wkrótce urodziny</translation>
    </message>
    <message>
        <source>Within the next two weeks</source>
        <translation>W ciągu dwóch tygodni</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtr</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>filter: people who may be reached so; %1 is e-mail, SMS …</extracomment>
        <translation>Zgoda: %1</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>W koszu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Has given consent</source>
        <translation>Zgoda udzielona</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>people who should have come by now, by their own habit</extracomment>
        <translation>Spóźniający się</translation>
    </message>
    <message>
        <source>People who stay away for longer than is their habit</source>
        <translation>Osoby, których nie ma dłużej niż zwykle</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <extracomment>filter: people of a segment; %1 is its name</extracomment>
        <translation>Grupa: %1</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <extracomment>filter: people whom somebody of the staff looks after; %1 is a name</extracomment>
        <translation>Opiekun: %1</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>filter: people whom somebody of the staff looks after</extracomment>
        <translation>Opiekun</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Ostatnia wizyta</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>Spent, 12 months</source>
        <translation>Zakupy, 12 miesięcy</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>how a customer keeps to their own habit</extracomment>
        <translation>Rytm zakupów</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
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
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Pierwsza wizyta</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>how many documents of sale</extracomment>
        <translation>Liczba zakupów</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Suma zakupów</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Średni zakup</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>W bazie od</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>column of a list: who of the staff looks after the customer</extracomment>
        <translation>Opiekun</translation>
    </message>
</context>
<context>
    <name>tefter::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nikogo nie znaleziono</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city…</source>
        <translation>Nazwisko, telefon, e-mail, miejscowość…</translation>
    </message>
    <message>
        <source>Search in customers</source>
        <translation>Szukaj wśród klientów</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Pokaż wszystkich</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Nie ma jeszcze klientów</translation>
    </message>
    <message>
        <source>Enter the first one, or import them from a list that you have.</source>
        <translation>Dodaj pierwszego klienta albo zaimportuj gotową listę.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Nobody is in the bin</source>
        <translation>W koszu nie ma nikogo</translation>
    </message>
    <message>
        <source>Nobody fits the filters and what is typed in the search.</source>
        <translation>Nikt nie pasuje do filtrów i wyszukiwanego tekstu.</translation>
    </message>
    <message>
        <source>Everybody is in the bin</source>
        <translation>Wszyscy są w koszu</translation>
    </message>
    <message>
        <source>The buttons above the list work on all of them.</source>
        <translation>Przyciski nad listą działają na wszystkich naraz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>Wybrano %Ln osobę</numerusform>
            <numerusform>Wybrano %Ln osoby</numerusform>
            <numerusform>Wybrano %Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Znajdź duplikaty…</translation>
    </message>
</context>
<context>
    <name>tefter::DayEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>Wybierz dzień</translation>
    </message>
    <message>
        <source>This is not a day. For example: %1</source>
        <translation>To nie jest data. Na przykład: %1</translation>
    </message>
</context>
<context>
    <name>tefter::DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>tefter::DiaryDialog</name>
    <message>
        <source>Who did what</source>
        <translation>Kto co zrobił</translation>
    </message>
</context>
<context>
    <name>tefter::DocumentPainter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>tefter::DuplicateModel</name>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Może ta sama osoba</translation>
    </message>
    <message>
        <source>How likely</source>
        <extracomment>how likely two entries are one person</extracomment>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>the reasons for which two entries may be one person</extracomment>
        <translation>Dlaczego</translation>
    </message>
</context>
<context>
    <name>tefter::DuplicatesDialog</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Prawdopodobne duplikaty</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>To są dwie osoby</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Porównaj i połącz…</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Wpisani dwa razy?</translation>
    </message>
    <message>
        <source>Nobody is merged by itself. Whatever you decide can be taken back, also much later.</source>
        <translation>Nic nie łączy się samo. Każdą decyzję można cofnąć, także dużo później.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Comparing everybody with those who are alike…</source>
        <translation>Porównywanie podobnych wpisów…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Open this once more to look again.</source>
        <translation>Otwórz jeszcze raz, aby szukać ponownie.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Wygląda na to, że nikogo nie ma tu dwa razy</translation>
    </message>
    <message>
        <source>Phones, e-mails, tax numbers and names were compared, also across scripts.</source>
        <translation>Porównano telefony, e-maile, NIP-y i nazwiska, także w różnych alfabetach.</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>Zapamiętano: to są dwie osoby</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>To wszystko</translation>
    </message>
    <message>
        <source>Nobody else seems to be here twice.</source>
        <translation>Wygląda na to, że nikogo więcej nie ma tu dwa razy.</translation>
    </message>
</context>
<context>
    <name>tefter::ExportPanel</name>
    <message>
        <source>Write the file</source>
        <translation>Zapisz plik</translation>
    </message>
    <message>
        <source>Export for mailing</source>
        <translation>Eksport do wysyłki</translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation>Wcześniejsze eksporty</translation>
    </message>
    <message>
        <source>How they will be written to</source>
        <translation>Kanał kontaktu</translation>
    </message>
    <message>
        <source>Takes everybody, whatever they have consented to. The register says so.</source>
        <translation>Obejmuje wszystkich, bez względu na zgody. Rejestr to odnotuje.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <extracomment>%1 is a list of column names</extracomment>
        <translation>Kolumny: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln kolumna</numerusform>
            <numerusform>%Ln kolumny</numerusform>
            <numerusform>%Ln kolumn</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolumny pliku</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Zapisz %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence such as &quot;9 have no e-mail address&quot;; what follows is a link</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>show them</source>
        <translation>pokaż</translation>
    </message>
    <message>
        <source>people</source>
        <translation>osoby</translation>
    </message>
    <message>
        <source>Nothing yet. What is exported stands here, with its day and number of people.</source>
        <translation>Jeszcze nic. Tu pojawią się eksporty z dniem i liczbą osób.</translation>
    </message>
    <message>
        <source>For our own use, not for a mailing</source>
        <translation>Na własny użytek, nie do wysyłki</translation>
    </message>
</context>
<context>
    <name>tefter::FileActions</name>
    <message numerus="yes">
        <source>%Ln files are kept in the shop now</source>
        <translation>
            <numerusform>%Ln plik jest już w sklepie</numerusform>
            <numerusform>%Ln pliki są już w sklepie</numerusform>
            <numerusform>%Ln plików jest już w sklepie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken:</source>
        <translation>
            <numerusform>Pominięto %Ln plik:</numerusform>
            <numerusform>Pominięto %Ln pliki:</numerusform>
            <numerusform>Pominięto %Ln plików:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>Otworzyć „%1”?</translation>
    </message>
    <message>
        <source>A file of this kind can run as a program. Open it only if you know whose it is.</source>
        <translation>Taki plik może uruchomić się jak program. Otwórz go tylko, jeśli wiesz, od kogo pochodzi.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>No program here opens “%1”</source>
        <translation>Żaden program na tym komputerze nie otwiera „%1”</translation>
    </message>
    <message>
        <source>Save it, and open it on a computer that has one.</source>
        <translation>Zapisz go i otwórz na komputerze, który ma taki program.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Gdzie zapisać plik</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Zapisano jako „%1”</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>Pliki do przechowania</translation>
    </message>
    <message>
        <source>The file was taken away</source>
        <translation>Plik usunięto</translation>
    </message>
</context>
<context>
    <name>tefter::FileList</name>
    <message>
        <source>No files yet. Drop them on this page, or add them.</source>
        <translation>Nie ma jeszcze plików. Upuść je na tę stronę albo dodaj.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>a paper that proves consent: %1 is a channel, such as e-mail</extracomment>
        <translation>Zgoda: %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Działania: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Make it the photo</source>
        <translation>Ustaw jako zdjęcie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>tefter::FileSection</name>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
</context>
<context>
    <name>tefter::FilesCard</name>
    <message>
        <source>Photos, papers and proofs of consent are kept inside the shop file: every backup and every copy has them.</source>
        <translation>Zdjęcia, dokumenty i dowody zgód są w pliku sklepu: ma je każda kopia.</translation>
    </message>
    <message>
        <source>Largest file, in megabytes</source>
        <translation>Największy plik, w megabajtach</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Największy plik</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>megabytes</extracomment>
        <translation>MB</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Nie ma jeszcze plików</translation>
    </message>
    <message>
        <source>They take %1 now</source>
        <translation>Zajmują teraz %1</translation>
    </message>
    <message>
        <source>From 1 to %1 MB.</source>
        <translation>Od 1 do %1 MB.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
</context>
<context>
    <name>tefter::FormDialog</name>
    <message>
        <source>Close without saving?</source>
        <translation>Zamknąć bez zapisywania?</translation>
    </message>
    <message>
        <source>What you entered here is not saved yet.</source>
        <translation>To, co tu wpisano, nie jest jeszcze zapisane.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Edytuj dalej</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nie zapisuj</translation>
    </message>
</context>
<context>
    <name>tefter::GroupWidget</name>
    <message>
        <source>+ Condition</source>
        <translation>+ Warunek</translation>
    </message>
    <message>
        <source>+ Group</source>
        <translation>+ Blok</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>Usuń ten blok</translation>
    </message>
    <message>
        <source>People for whom all of these are true</source>
        <translation>Osoby, które spełniają wszystkie warunki</translation>
    </message>
    <message>
        <source>People for whom any of these is true</source>
        <translation>Osoby, które spełniają co najmniej jeden warunek</translation>
    </message>
    <message>
        <source>People for whom none of these is true</source>
        <translation>Osoby, które nie spełniają żadnego warunku</translation>
    </message>
    <message>
        <source>How the conditions go together</source>
        <translation>Jak łączą się warunki</translation>
    </message>
</context>
<context>
    <name>tefter::HandleRows</name>
    <message>
        <source>Add a network</source>
        <extracomment>a network: Instagram, Viber</extracomment>
        <translation>Dodaj serwis</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>which one: Instagram, Viber</extracomment>
        <translation>Serwis</translation>
    </message>
    <message>
        <source>Name in the network</source>
        <extracomment>what somebody is called in a network</extracomment>
        <translation>Nazwa w serwisie</translation>
    </message>
    <message>
        <source>Name, number or address of the page</source>
        <extracomment>what somebody is called in a network, or the address of their page</extracomment>
        <translation>Nazwa, numer lub adres strony</translation>
    </message>
    <message>
        <source>Network: remove</source>
        <translation>Serwis: usuń</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>tefter::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Tekst pomocy</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
</context>
<context>
    <name>tefter::HistoryDialog</name>
    <message>
        <source>History of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Historia zmian: %1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>%1 is a way to be written to: e-mail, SMS</extracomment>
        <translation>Zgoda: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ImportActions</name>
    <message>
        <source>The import was taken back.</source>
        <translation>Import cofnięto.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but %Ln record(s) stay, because they were changed or used since: %1</source>
        <translation>
            <numerusform>Import cofnięto, ale %Ln zapis zostaje, bo później go zmieniono lub wykorzystano: %1</numerusform>
            <numerusform>Import cofnięto, ale %Ln zapisy zostają, bo później je zmieniono lub wykorzystano: %1</numerusform>
            <numerusform>Import cofnięto, ale %Ln zapisów zostaje, bo później je zmieniono lub wykorzystano: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation>Zapisz odrzucone wiersze</translation>
    </message>
    <message>
        <source>not-taken.csv</source>
        <translation>odrzucone.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Saved. Repair the rows in the file, then import it like any other.</source>
        <translation>Zapisano. Popraw wiersze w pliku i zaimportuj go jak każdy inny.</translation>
    </message>
</context>
<context>
    <name>tefter::ImportBatchModel</name>
    <message>
        <source>Made</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Wklejona tabela</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>w sklepie</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>cofnięty</translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>cofnięty częściowo</translation>
    </message>
</context>
<context>
    <name>tefter::ImportFixed</name>
    <message>
        <source>Say something for all lines</source>
        <translation>Dodaj wartość dla wszystkich wierszy</translation>
    </message>
    <message>
        <source>A country or a tag, for instance, that the file itself does not say.</source>
        <translation>Na przykład kraj lub etykieta, których sam plik nie podaje.</translation>
    </message>
    <message>
        <source>What is said for all lines</source>
        <translation>Co dotyczy wszystkich wierszy</translation>
    </message>
    <message>
        <source>What all lines hold that say nothing</source>
        <translation>Co przyjąć w wierszach, które nic nie podają</translation>
    </message>
    <message>
        <source>For all lines</source>
        <extracomment>the start of &quot;For all lines: Country = Greece&quot;</extracomment>
        <translation>Dla wszystkich wierszy</translation>
    </message>
</context>
<context>
    <name>tefter::ImportFoot</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Cofnij ten import</translation>
    </message>
    <message>
        <source>Show the sales</source>
        <translation>Pokaż sprzedaż</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Pokaż klientów</translation>
    </message>
    <message>
        <source>Show the products</source>
        <translation>Pokaż produkty</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Próba bez zapisu</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>Importuj ponownie</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importuj teraz</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importuj inny plik</translation>
    </message>
    <message>
        <source>Show the suppliers</source>
        <translation>Pokaż dostawców</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Pokaż zamówienia</translation>
    </message>
    <message>
        <source>Show the stock</source>
        <translation>Pokaż stan magazynu</translation>
    </message>
</context>
<context>
    <name>tefter::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Import zakończony.</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing is changed yet.</source>
        <translation>Taki byłby wynik. Nic jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Ten sam plik już importowano.</translation>
    </message>
    <message>
        <source>That was on %1. Importing it again can enter the same things twice.</source>
        <translation>Było to %1. Ponowny import może wpisać to samo dwa razy.</translation>
    </message>
    <message>
        <source>The columns are kept as “%1”.</source>
        <translation>Kolumny zachowano jako „%1”.</translation>
    </message>
</context>
<context>
    <name>tefter::ImportProgress</name>
    <message>
        <source>Looking at every line…</source>
        <translation>Sprawdzanie każdego wiersza…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
</context>
<context>
    <name>tefter::ImportReading</name>
    <message>
        <source>Reading the table…</source>
        <translation>Wczytywanie tabeli…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Wczytywanie: %1…</translation>
    </message>
</context>
<context>
    <name>tefter::ImportReport</name>
    <message>
        <source>Rows that were not taken</source>
        <translation>Odrzucone wiersze</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Zapisz te wiersze…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not taken</source>
        <translation>
            <numerusform>Odrzucono %Ln wiersz</numerusform>
            <numerusform>Odrzucono %Ln wiersze</numerusform>
            <numerusform>Odrzucono %Ln wierszy</numerusform>
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
        <translation>Poczta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Media społecznościowe</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>by what records are found, as in &quot;found by their code&quot;</extracomment>
        <translation>kodu</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-maila</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefonu</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>kodu kreskowego</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>numeru dokumentu</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwy</translation>
    </message>
    <message>
        <source>Everybody in this file has given consent to be contacted</source>
        <translation>Wszyscy w tym pliku udzielili zgody na kontakt</translation>
    </message>
    <message>
        <source>What is in the shop already</source>
        <translation>Co już jest w sklepie</translation>
    </message>
    <message>
        <source>It is found by its</source>
        <translation>Dopasuj według</translation>
    </message>
    <message>
        <source>What is there is found by its</source>
        <translation>Istniejące dopasuj według</translation>
    </message>
    <message>
        <source>Prices in the file</source>
        <translation>Ceny w pliku</translation>
    </message>
    <message>
        <source>hold VAT already, as the customer pays them</source>
        <translation>zawierają już VAT, jak płaci klient</translation>
    </message>
    <message>
        <source>are without VAT; it is added</source>
        <translation>są bez VAT; zostanie doliczony</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>the ways in which people agreed to be contacted</extracomment>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Data udzielenia</translation>
    </message>
    <message>
        <source>The words that they agreed to</source>
        <translation>Treść zgody</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Such as: paper form, web shop</source>
        <translation>Na przykład: papierowy formularz, sklep internetowy</translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation>Sposób udzielenia</translation>
    </message>
    <message>
        <source>Leave documents that are there as they are</source>
        <translation>Zostaw istniejące dokumenty bez zmian</translation>
    </message>
    <message>
        <source>Leave it as it is, and take only what is new</source>
        <translation>Zostaw bez zmian, weź tylko nowe</translation>
    </message>
    <message>
        <source>Leave the documents, and fill in missing names of customers and products</source>
        <translation>Zostaw dokumenty, uzupełnij brakujące nazwy klientów i produktów</translation>
    </message>
    <message>
        <source>Fill in only what is empty</source>
        <translation>Uzupełnij tylko puste pola</translation>
    </message>
    <message>
        <source>Replace the documents by those of the file</source>
        <translation>Zastąp dokumenty tymi z pliku</translation>
    </message>
    <message>
        <source>Take what the file says; a blank never overwrites</source>
        <translation>Weź dane z pliku; puste pole niczego nie nadpisze</translation>
    </message>
    <message>
        <source>Make a second one</source>
        <translation>Utwórz drugi</translation>
    </message>
    <message>
        <source>code, else barcode, else name</source>
        <translation>kodu, potem kodu kreskowego, potem nazwy</translation>
    </message>
    <message>
        <source>code, else e-mail, phone or name</source>
        <translation>kodu, potem e-maila, telefonu lub nazwiska</translation>
    </message>
    <message>
        <source>Say how they agreed to be contacted, or take the tick away.</source>
        <translation>Zaznacz, w jaki sposób zgodzili się na kontakt, albo usuń zaznaczenie.</translation>
    </message>
    <message>
        <source>Say on which day they agreed.</source>
        <translation>Podaj dzień, w którym wyrazili zgodę.</translation>
    </message>
    <message>
        <source>Refuse the lines of documents that are here already</source>
        <translation>Odrzuć wiersze dokumentów, które już tu są</translation>
    </message>
    <message>
        <source>These sales take their goods from the stock</source>
        <translation>Ta sprzedaż zdejmuje towar z magazynu</translation>
    </message>
    <message>
        <source>The figures were counted: they take the place of what is known</source>
        <translation>Liczby pochodzą ze spisu: zastępują to, co wiadomo</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>These deliveries bring their goods into the stock</source>
        <translation>Te dostawy wprowadzają towar do magazynu</translation>
    </message>
    <message>
        <source>Make suppliers and products that are not known yet</source>
        <translation>Utwórz dostawców i produkty, których jeszcze nie ma</translation>
    </message>
    <message>
        <source>Leave orders and deliveries that are there as they are</source>
        <translation>Zostaw istniejące zamówienia i dostawy bez zmian</translation>
    </message>
    <message>
        <source>Add the lines and deliveries that an order does not have yet</source>
        <translation>Dodaj wiersze i dostawy, których zamówienie jeszcze nie ma</translation>
    </message>
    <message>
        <source>Add them, and take quantities, costs and promised days from the file</source>
        <translation>Dodaj je, a ilości, koszty i obiecane dni weź z pliku</translation>
    </message>
    <message>
        <source>Refuse the lines of orders that are here already</source>
        <translation>Odrzuć wiersze zamówień, które już tu są</translation>
    </message>
    <message>
        <source>code, else name</source>
        <translation>kodu, potem nazwy</translation>
    </message>
</context>
<context>
    <name>tefter::ImportSheet</name>
    <message>
        <source>The first line names the columns</source>
        <translation>Pierwszy wiersz to nazwy kolumn</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
    <message>
        <source>The lines are</source>
        <translation>Wiersze to</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>przecinek</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>średnik</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>kreska |</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie znaków</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>what stands between the columns of a file</extracomment>
        <translation>Separator</translation>
    </message>
    <message>
        <source>The columns are taken as they were the last time.</source>
        <translation>Kolumny są takie jak ostatnim razem.</translation>
    </message>
    <message>
        <source>Say above each column what it holds.</source>
        <translation>Wskaż nad każdą kolumną, co zawiera.</translation>
    </message>
    <message>
        <source>The columns were guessed from their names. Please look them over.</source>
        <translation>Kolumny odgadnięto z nazw. Sprawdź je.</translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation>– pomiń –</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>Co zawiera kolumna „%1”</translation>
    </message>
    <message>
        <source>How much is %1 in this file?</source>
        <translation>Ile oznacza %1 w tym pliku?</translation>
    </message>
    <message>
        <source>Which day is %1 in this file?</source>
        <translation>Który dzień oznacza %1 w tym pliku?</translation>
    </message>
    <message>
        <source>Still missing: the column with “%1”.</source>
        <translation>Brakuje jeszcze kolumny „%1”.</translation>
    </message>
    <message>
        <source>Kept columns</source>
        <translation>Zachowane kolumny</translation>
    </message>
    <message>
        <source>Keep these columns</source>
        <translation>Zachowaj te kolumny</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>Nazwa dla tych kolumn</translation>
    </message>
    <message>
        <source>– as found –</source>
        <translation>– jak rozpoznano –</translation>
    </message>
    <message>
        <source>These are cards of an address book; what they hold is known.</source>
        <translation>To wizytówki z książki adresowej; wiadomo, co zawierają.</translation>
    </message>
    <message>
        <source>This is an export of %1; its columns are known.</source>
        <extracomment>%1 is the name of a program for e-shops</extracomment>
        <translation>To eksport z %1; jego kolumny są znane.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>one of the tables of a spreadsheet</extracomment>
        <translation>Arkusz</translation>
    </message>
</context>
<context>
    <name>tefter::ImportStart</name>
    <message>
        <source>Earlier imports</source>
        <translation>Wcześniejsze importy</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Go on with this table</source>
        <translation>Dalej z tą tabelą</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Cofnij ten import</translation>
    </message>
    <message>
        <source>Or paste a table that you copied from a spreadsheet:</source>
        <translation>Albo wklej tabelę skopiowaną z arkusza kalkulacyjnego:</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Wklejona tabela</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Plik do importu</translation>
    </message>
    <message>
        <source>From a table (CSV, text, Excel), or from the cards of an address book (vCard). Drop the file on the window, or choose it.</source>
        <translation>Z tabeli (CSV, tekst, Excel) albo z wizytówek książki adresowej (vCard). Przeciągnij plik do okna albo wybierz go.</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.tab *.xlsx *.xlsm *.vcf *.vcard);;All files (*)</source>
        <translation>Tabele i wizytówki (*.csv *.txt *.tsv *.tab *.xlsx *.xlsm *.vcf *.vcard);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Bring in sales, customers, products, stock, suppliers or orders</source>
        <translation>Importuj sprzedaż, klientów, produkty, stan magazynu, dostawców lub zamówienia</translation>
    </message>
</context>
<context>
    <name>tefter::ImportantDateRows</name>
    <message>
        <source>Add a date</source>
        <translation>Dodaj datę</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood as a day.</source>
        <extracomment>%1 is an important date such as a wedding, %2 what was typed</extracomment>
        <translation>%1: „%2” nie da się odczytać jako dnia.</translation>
    </message>
    <message>
        <source>%1: say when it is, or remove the line.</source>
        <extracomment>%1 is an important date such as a wedding</extracomment>
        <translation>%1: podaj, kiedy to jest, albo usuń wiersz.</translation>
    </message>
    <message>
        <source>%1: to return every so many days it needs a whole date and the number of days.</source>
        <extracomment>%1 is an important date such as a wedding</extracomment>
        <translation>%1: powtarzanie co kilka dni wymaga pełnej daty i liczby dni.</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>how often a date returns</extracomment>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Która data</translation>
    </message>
    <message>
        <source>Where the month has no such day</source>
        <translation>Gdy miesiąc nie ma takiego dnia</translation>
    </message>
    <message>
        <source>Whose or what</source>
        <extracomment>in a line of an important date: whose, or what it is</extracomment>
        <translation>Czyja lub co</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>the day of an important date</extracomment>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Liczba dni</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Usuń datę</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>tefter::InChargeDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message numerus="yes">
        <source>Who looks after these %Ln people?</source>
        <translation>
            <numerusform>Kto ma się opiekować tą %Ln osobą?</numerusform>
            <numerusform>Kto ma się opiekować tymi %Ln osobami?</numerusform>
            <numerusform>Kto ma się opiekować tymi %Ln osobami?</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Opiekun</translation>
    </message>
    <message numerus="yes">
        <source>%1 looks after %Ln people</source>
        <translation>
            <numerusform>%1 opiekuje się %Ln osobą</numerusform>
            <numerusform>%1 opiekuje się %Ln osobami</numerusform>
            <numerusform>%1 opiekuje się %Ln osobami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody in particular looks after %Ln people</source>
        <translation>
            <numerusform>%Ln osoba bez opiekuna</numerusform>
            <numerusform>%Ln osoby bez opiekuna</numerusform>
            <numerusform>%Ln osób bez opiekuna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::InfoMark</name>
    <message>
        <source>Explain</source>
        <translation>Wyjaśnij</translation>
    </message>
</context>
<context>
    <name>tefter::LabelPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>Pierwszy arkusz</translation>
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
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Roll, %1 × %2 mm</source>
        <extracomment>labels: %1 and %2 are their width and height in millimetres</extracomment>
        <translation>Rolka, %1 × %2 mm</translation>
    </message>
    <message numerus="yes">
        <source>A4 sheet of %Ln, %1 × %2 mm</source>
        <extracomment>labels: %Ln is how many there are on a sheet, %1 and %2 their width and height in millimetres</extracomment>
        <translation>
            <numerusform>Arkusz A4, %Ln szt., %1 × %2 mm</numerusform>
            <numerusform>Arkusz A4, %Ln szt., %1 × %2 mm</numerusform>
            <numerusform>Arkusz A4, %Ln szt., %1 × %2 mm</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>what stands on the shelf or sticks on the goods, with the price</extracomment>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>how labels stand on paper</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>Z każdego</translation>
    </message>
    <message>
        <source>First free place</source>
        <extracomment>the first place on a sheet of labels that is still free</extracomment>
        <translation>Pierwsze wolne miejsce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <extracomment>labels to be printed</extracomment>
        <translation>
            <numerusform>%Ln etykieta</numerusform>
            <numerusform>%Ln etykiety</numerusform>
            <numerusform>%Ln etykiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <extracomment>sheets of paper</extracomment>
        <translation>
            <numerusform>%Ln arkusz</numerusform>
            <numerusform>%Ln arkusze</numerusform>
            <numerusform>%Ln arkuszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Gdzie zapisać plik</translation>
    </message>
</context>
<context>
    <name>tefter::LinkDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Link with a product</source>
        <translation>Powiąż z produktem</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <extracomment>of two products</extracomment>
        <translation>Pasuje do niego</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>of two products</extracomment>
        <translation>Podobne</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Nazwa, kod lub kod kreskowy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Choose another product.</source>
        <translation>Wybierz inny produkt.</translation>
    </message>
</context>
<context>
    <name>tefter::ListExport</name>
    <message>
        <source>A file is being written already.</source>
        <translation>Jeden plik jest już zapisywany.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln rows…</source>
        <extracomment>%Ln is a number of rows of a list</extracomment>
        <translation>
            <numerusform>Zapisywanie %Ln wiersza…</numerusform>
            <numerusform>Zapisywanie %Ln wierszy…</numerusform>
            <numerusform>Zapisywanie %Ln wierszy…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Zatrzymano. Nie zapisano żadnego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to “%1”.</source>
        <translation>
            <numerusform>%Ln wiersz zapisano w pliku „%1”.</numerusform>
            <numerusform>%Ln wiersze zapisano w pliku „%1”.</numerusform>
            <numerusform>%Ln wierszy zapisano w pliku „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ListPage</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Wybierz kolumny</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Pokaż kosz</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Eksportuj tę listę…</translation>
    </message>
</context>
<context>
    <name>tefter::ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
</context>
<context>
    <name>tefter::MergeDialog</name>
    <message>
        <source>Keep the other one</source>
        <translation>Zachowaj drugi wpis</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>To są dwie osoby</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Two entries, one person?</source>
        <translation>Dwa wpisy, jedna osoba?</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Co zostaje</translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>above the entry that stays after a merge</extracomment>
        <translation>zostaje</translation>
    </message>
    <message>
        <source>becomes part of the first</source>
        <extracomment>above the entry that becomes part of the other one</extracomment>
        <translation>staje się częścią pierwszego</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefony</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-maile</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales come along</source>
        <translation>
            <numerusform>przechodzi %Ln sprzedaż</numerusform>
            <numerusform>przechodzą %Ln sprzedaże</numerusform>
            <numerusform>przechodzi %Ln sprzedaży</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 is now part of %1</source>
        <translation>„%2” jest teraz częścią „%1”</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>Zapamiętano: to są dwie osoby</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Media społecznościowe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files come along</source>
        <translation>
            <numerusform>przechodzi %Ln plik</numerusform>
            <numerusform>przechodzą %Ln pliki</numerusform>
            <numerusform>przechodzi %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the two differ on consent, the stricter word holds: a no of one is a no for both.</source>
        <translation>Gdzie zgody się różnią, obowiązuje ostrzejsza: „nie” jednego wpisu to „nie” dla obu.</translation>
    </message>
    <message>
        <source>The two entries of %1 are one now</source>
        <translation>Dwa wpisy: %1 – to teraz jeden</translation>
    </message>
</context>
<context>
    <name>tefter::MergeManyDialog</name>
    <message>
        <source>Merge</source>
        <translation>Połącz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, one person?</source>
        <translation>
            <numerusform>%Ln wpis, jedna osoba?</numerusform>
            <numerusform>%Ln wpisy, jedna osoba?</numerusform>
            <numerusform>%Ln wpisów, jedna osoba?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whose name and other values stay. What that entry lacks is filled from the others; phones, e-mails, addresses, tags and sales of all are kept. Undo takes it all apart again.</source>
        <translation>Wybierz, czyje nazwisko i inne dane zostają. To, czego w tym wpisie brakuje, zostanie uzupełnione z pozostałych; telefony, adresy e-mail, adresy, etykiety i zakupy wszystkich zostają. Cofnięcie rozdziela wszystko z powrotem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <translation>
            <numerusform>%Ln zakup</numerusform>
            <numerusform>%Ln zakupy</numerusform>
            <numerusform>%Ln zakupów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries became part of %1</source>
        <translation>
            <numerusform>%Ln wpis jest teraz częścią „%1”</numerusform>
            <numerusform>%Ln wpisy są teraz częścią „%1”</numerusform>
            <numerusform>%Ln wpisów jest teraz częścią „%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>tefter::MoneyEdit</name>
    <message>
        <source>This is not an amount of money.</source>
        <translation>To nie jest kwota.</translation>
    </message>
    <message>
        <source>An amount in %1 has no decimals.</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>Kwoty w %1 nie mają miejsc po przecinku.</translation>
    </message>
    <message numerus="yes">
        <source>An amount in %1 has at most %Ln decimals.</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>
            <numerusform>Kwoty w %1 mają najwyżej %Ln miejsce po przecinku.</numerusform>
            <numerusform>Kwoty w %1 mają najwyżej %Ln miejsca po przecinku.</numerusform>
            <numerusform>Kwoty w %1 mają najwyżej %Ln miejsc po przecinku.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::MonthGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
</context>
<context>
    <name>tefter::MoreButton</name>
    <message>
        <source>More</source>
        <extracomment>opens a menu with more that can be done</extracomment>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>tefter::NameDayChoice</name>
    <message>
        <source>As the calendar has it</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>Według kalendarza</translation>
    </message>
    <message>
        <source>On another day</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>W innym dniu</translation>
    </message>
    <message>
        <source>Not celebrated</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>Nie obchodzi</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Imieniny</translation>
    </message>
    <message>
        <source>Day of the name day</source>
        <translation>Dzień imienin</translation>
    </message>
    <message>
        <source>Say the day and the month of the name day.</source>
        <translation>Podaj dzień i miesiąc imienin.</translation>
    </message>
</context>
<context>
    <name>tefter::NewCountDialog</name>
    <message>
        <source>Begin to count</source>
        <translation>Zacznij liczyć</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>Nowy spis</translation>
    </message>
    <message>
        <source>Count of %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Spis: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a count</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>where goods lie</extracomment>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what is counted: everything, one category, or chosen products</extracomment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Counted on</source>
        <extracomment>of which day the counted figures are</extracomment>
        <translation>Dzień liczenia</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Wszystkie produkty</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Który dzień?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen products</source>
        <translation>
            <numerusform>%Ln wybrany produkt</numerusform>
            <numerusform>%Ln wybrane produkty</numerusform>
            <numerusform>%Ln wybranych produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>A count cannot lie in the future.</source>
        <translation>Spis nie może być w przyszłości.</translation>
    </message>
</context>
<context>
    <name>tefter::NewShopForm</name>
    <message>
        <source>Make the shop</source>
        <translation>Utwórz sklep</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Nowy sklep</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nazwa sklepu</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Język sklepu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose where the file is kept</source>
        <translation>Wybierz miejsce na plik</translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation>Zapisany w pliku</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Currency %1, no VAT</source>
        <translation>Waluta %1, bez VAT</translation>
    </message>
    <message>
        <source>Currency %1, VAT %2</source>
        <translation>Waluta %1, VAT %2</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mój sklep</translation>
    </message>
    <message>
        <source>Where to keep the shop</source>
        <translation>Gdzie przechowywać sklep</translation>
    </message>
    <message>
        <source>Tefter shops (*.tefter)</source>
        <translation>Sklepy Tefter (*.tefter)</translation>
    </message>
</context>
<context>
    <name>tefter::NoteActions</name>
    <message>
        <source>The note is in the book</source>
        <translation>Notatka jest zapisana</translation>
    </message>
    <message>
        <source>The note was changed</source>
        <translation>Notatka została zmieniona</translation>
    </message>
    <message>
        <source>The note was removed</source>
        <translation>Notatka została usunięta</translation>
    </message>
</context>
<context>
    <name>tefter::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Usuń notatkę</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>tefter::NumberEdit</name>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Ta liczba jest za mała albo za duża.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>To nie jest liczba.</translation>
    </message>
    <message>
        <source>Whole numbers only.</source>
        <translation>Tylko liczby całkowite.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln decimals.</source>
        <translation>
            <numerusform>Najwyżej %Ln miejsce po przecinku.</numerusform>
            <numerusform>Najwyżej %Ln miejsca po przecinku.</numerusform>
            <numerusform>Najwyżej %Ln miejsc po przecinku.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be below zero.</source>
        <translation>Nie może być poniżej zera.</translation>
    </message>
    <message>
        <source>This must be more than zero.</source>
        <translation>Musi być większe od zera.</translation>
    </message>
</context>
<context>
    <name>tefter::OccasionModel</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>a column: what is celebrated</extracomment>
        <translation>Co</translation>
    </message>
    <message>
        <source>May be reached by</source>
        <extracomment>a column: the ways in which somebody may be contacted</extracomment>
        <translation>Można się skontaktować</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day of the week, %2 a day: &quot;Wed 25 Mar&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no consent</source>
        <extracomment>of somebody who has said yes to no way of being contacted</extracomment>
        <translation>brak zgody</translation>
    </message>
</context>
<context>
    <name>tefter::OrderReceipts</name>
    <message>
        <source>What came</source>
        <extracomment>goods of an order</extracomment>
        <translation>Co przyszło</translation>
    </message>
    <message>
        <source>%1 defective</source>
        <extracomment>%1 is a quantity of what came</extracomment>
        <translation>wadliwe: %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>the cost of a piece; %1 is money</extracomment>
        <translation>po %1</translation>
    </message>
    <message>
        <source>not ordered</source>
        <translation>niezamówione</translation>
    </message>
    <message>
        <source>ordered at %1</source>
        <extracomment>the cost of a piece on the order; %1 is money</extracomment>
        <translation>zamówiono po %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a product, %2 a list of facts: how many, how many defective, at which cost</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <extracomment>the number on the supplier&apos;s paper</extracomment>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>Extra cost %1</source>
        <extracomment>freight, customs; %1 is money</extracomment>
        <translation>Koszty dodatkowe %1</translation>
    </message>
</context>
<context>
    <name>tefter::OwnFieldCard</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>of a field: text, number, date and so on</extracomment>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Własne pola</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>moves a line of a list towards its beginning</extracomment>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>moves a line of a list towards its end</extracomment>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Dodaj pole…</translation>
    </message>
    <message>
        <source>Remove the field “%1”?</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Usunąć pole „%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have something in it, which is no longer shown anywhere. Segments that ask for it cannot be used until you undo this.</source>
        <translation>
            <numerusform>%Ln osoba ma coś w tym polu; nie będzie to już nigdzie widoczne. Grup, które o nie pytają, nie można używać, dopóki tego nie cofniesz.</numerusform>
            <numerusform>%Ln osoby mają coś w tym polu; nie będzie to już nigdzie widoczne. Grup, które o nie pytają, nie można używać, dopóki tego nie cofniesz.</numerusform>
            <numerusform>%Ln osób ma coś w tym polu; nie będzie to już nigdzie widoczne. Grup, które o nie pytają, nie można używać, dopóki tego nie cofniesz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>how many people, products or suppliers have something in the field</extracomment>
        <translation>Używa</translation>
    </message>
    <message>
        <source>What you want to know of your customers, products or suppliers besides. Each field is at once on the page of each of them, in the list, in imports and exports, and those of customers in segments.</source>
        <translation>To, co jeszcze warto wiedzieć o klientach, produktach lub dostawcach. Każde pole jest od razu na ich stronie, na liście, przy imporcie i eksporcie, a pola klientów także w grupach.</translation>
    </message>
    <message>
        <source>of customers</source>
        <extracomment>own fields of customers</extracomment>
        <translation>klientów</translation>
    </message>
    <message>
        <source>of products</source>
        <extracomment>own fields of products</extracomment>
        <translation>produktów</translation>
    </message>
    <message>
        <source>of suppliers</source>
        <extracomment>own fields of suppliers</extracomment>
        <translation>dostawców</translation>
    </message>
    <message>
        <source>Whose fields</source>
        <translation>Czyje pola</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have something in it, which is no longer shown anywhere until you undo this.</source>
        <translation>
            <numerusform>%Ln produkt ma coś w tym polu; nie będzie to już nigdzie widoczne, dopóki tego nie cofniesz.</numerusform>
            <numerusform>%Ln produkty mają coś w tym polu; nie będzie to już nigdzie widoczne, dopóki tego nie cofniesz.</numerusform>
            <numerusform>%Ln produktów ma coś w tym polu; nie będzie to już nigdzie widoczne, dopóki tego nie cofniesz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers have something in it, which is no longer shown anywhere until you undo this.</source>
        <translation>
            <numerusform>%Ln dostawca ma coś w tym polu; nie będzie to już nigdzie widoczne, dopóki tego nie cofniesz.</numerusform>
            <numerusform>%Ln dostawcy mają coś w tym polu; nie będzie to już nigdzie widoczne, dopóki tego nie cofniesz.</numerusform>
            <numerusform>%Ln dostawców ma coś w tym polu; nie będzie to już nigdzie widoczne, dopóki tego nie cofniesz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::OwnFieldDialog</name>
    <message>
        <source>Text</source>
        <extracomment>what a field holds</extracomment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>what a field holds</extracomment>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>what a field holds: a day</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>what a field holds: one of several words</extracomment>
        <translation>Wybór</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>what a field holds</extracomment>
        <translation>Tak lub nie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>Zmiana pola</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nowe pole</translation>
    </message>
    <message>
        <source>Such as: shoe size, club card</source>
        <translation>Na przykład: numer buta, karta klubowa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What a field holds stays as it was chosen at first.</source>
        <translation>Rodzaj zawartości pola pozostaje taki, jak wybrano na początku.</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>of a field: text, number, date and so on</extracomment>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>One to a line</source>
        <translation>Jedna w wierszu</translation>
    </message>
    <message>
        <source>Whoever has a choice that you take out keeps it.</source>
        <translation>Kto ma usuniętą opcję, ten ją zachowuje.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Write the choices, one to a line.</source>
        <translation>Wpisz opcje, po jednej w wierszu.</translation>
    </message>
    <message>
        <source>Such as: origin, season</source>
        <translation>Na przykład: pochodzenie, sezon</translation>
    </message>
    <message>
        <source>Such as: contract until</source>
        <translation>Na przykład: umowa do</translation>
    </message>
</context>
<context>
    <name>tefter::OwnValueEdit</name>
    <message>
        <source>What stands in “%1” is not understood.</source>
        <extracomment>%1 is the name of a field that the shop has made</extracomment>
        <translation>Nie można zrozumieć wpisu w polu „%1”.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Brak informacji</translation>
    </message>
</context>
<context>
    <name>tefter::PartialDayEdit</name>
    <message>
        <source>This is not understood as a day.</source>
        <translation>To nie jest zrozumiały dzień.</translation>
    </message>
</context>
<context>
    <name>tefter::PeopleExport</name>
    <message>
        <source>Where to write the file</source>
        <translation>Gdzie zapisać plik</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln people…</source>
        <extracomment>%Ln is a number of people whose lines are written into a file</extracomment>
        <translation>
            <numerusform>Zapisywanie %Ln osoby…</numerusform>
            <numerusform>Zapisywanie %Ln osób…</numerusform>
            <numerusform>Zapisywanie %Ln osób…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people written to “%1”.</source>
        <translation>
            <numerusform>%Ln osobę zapisano w pliku „%1”.</numerusform>
            <numerusform>%Ln osoby zapisano w pliku „%1”.</numerusform>
            <numerusform>%Ln osób zapisano w pliku „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Zatrzymano. Nie zapisano żadnego pliku.</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <translation>Jeden plik jest już zapisywany.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
</context>
<context>
    <name>tefter::PeriodChoice</name>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Poprzedni rok</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Cały okres</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Własny okres</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Od dnia</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Do dnia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>tefter::PeriodDialog</name>
    <message>
        <source>Choose the days</source>
        <translation>Wybierz dni</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the first day of a period</extracomment>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the last day of a period</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>One of the days is not understood.</source>
        <translation>Nie udało się odczytać jednej z dat.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Ostatni dzień jest przed pierwszym.</translation>
    </message>
</context>
<context>
    <name>tefter::PersonPanel</name>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nowa sprzedaż</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Suma zakupów</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Średni zakup</translation>
    </message>
    <message>
        <source>Usually every</source>
        <extracomment>how often a customer comes</extracomment>
        <translation>Zwykle co</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>the number of documents of sale</extracomment>
        <translation>Liczba zakupów</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Lubi</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nikogo nie wybrano</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see how they buy.</source>
        <translation>Wybierz kogoś z listy, aby zobaczyć jego zakupy.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Zapisz zgodę…</translation>
    </message>
    <message>
        <source>Print as a call list…</source>
        <translation>Drukuj jako listę telefonów…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historia zmian…</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Przywróć z kosza</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Usuń trwale…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>No phone, e-mail or address yet</source>
        <translation>Nie ma jeszcze telefonu, e-maila ani adresu</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>w koszu</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>za mało danych</translation>
    </message>
    <message>
        <source>Likes %1.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Lubi: %1.</translation>
    </message>
    <message>
        <source>Likes %1 and %2.</source>
        <extracomment>%1 and %2 are products</extracomment>
        <translation>Lubi: %1 i %2.</translation>
    </message>
    <message>
        <source>In the bin.</source>
        <translation>W koszu.</translation>
    </message>
    <message>
        <source>No list, search or mailing shows this customer, and no figures are kept. Taken out of the bin, everything is as it was.</source>
        <translation>Tego klienta nie ma na żadnej liście, w wyszukiwaniu ani w wysyłce i nie liczy się jego zakupów. Po wyjęciu z kosza wszystko jest jak dawniej.</translation>
    </message>
    <message>
        <source>What was spent, divided by the number of sales.</source>
        <translation>Suma zakupów podzielona przez ich liczbę.</translation>
    </message>
    <message>
        <source>The usual gap between two visits, from three visits on.</source>
        <translation>Zwykły odstęp między dwiema wizytami, od trzech wizyt.</translation>
    </message>
    <message>
        <source>Take apart from %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Rozłącz od: %1</translation>
    </message>
    <message>
        <source>Print the page…</source>
        <translation>Drukuj kartę…</translation>
    </message>
    <message>
        <source>Save everything known as a file…</source>
        <translation>Zapisz wszystkie dane do pliku…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Usuń tę osobę trwale…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Powiązania</translation>
    </message>
    <message>
        <source>Add a relation…</source>
        <translation>Dodaj powiązanie…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Wybierz zdjęcie…</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <extracomment>a picture that was copied in another program</extracomment>
        <translation>Wklej zdjęcie</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Usuń zdjęcie</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Zdjęcie: %1</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Dodaj zdjęcie</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>Zmień zdjęcie</translation>
    </message>
</context>
<context>
    <name>tefter::PersonSheet</name>
    <message>
        <source>What %1 knows, as of %2</source>
        <extracomment>%1 is the name of a shop, %2 a day</extracomment>
        <translation>Co wie sklep %1, stan na %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
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
        <translation>Adres</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Skąd o nas wie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>W kartotece od</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Sposób udzielenia</translation>
    </message>
    <message>
        <source>Purchases and returns</source>
        <translation>Zakupy i zwroty</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Lists that were handed on</source>
        <translation>Przekazane listy</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>What was entered and changed</source>
        <translation>Co wpisano i zmieniono</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Media społecznościowe</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Zainteresowania</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Typ osobowości</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Powiązania</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
</context>
<context>
    <name>tefter::PersonalDataActions</name>
    <message>
        <source>Where to write the file</source>
        <translation>Gdzie zapisać plik</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Dokument PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Strona dla przeglądarki (*.html)</translation>
    </message>
    <message>
        <source>Data for a machine (*.json)</source>
        <translation>Dane dla komputera (*.json)</translation>
    </message>
    <message>
        <source>Everything about %1 is in “%2”.</source>
        <translation>Wszystko o: %1 jest w pliku „%2”.</translation>
    </message>
    <message>
        <source>Name, phones, addresses, consents, notes and every trace in the history go. This cannot be undone.</source>
        <translation>Znikną nazwisko, telefony, adresy, zgody, notatki i każdy ślad w historii. Tego nie można cofnąć.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents stay for their sums, without a name.</source>
        <translation>
            <numerusform>%Ln dokument zostaje dla sum, bez nazwiska.</numerusform>
            <numerusform>%Ln dokumenty zostają dla sum, bez nazwiska.</numerusform>
            <numerusform>%Ln dokumentów zostaje dla sum, bez nazwiska.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Usunąć trwale: %1?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Usuń trwale</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>Osoba została trwale usunięta.</translation>
    </message>
    <message>
        <source>The person was erased</source>
        <translation>Osoba została trwale usunięta</translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln lists that were handed on. Tell whoever has them:</source>
        <translation>
            <numerusform>Jest na %Ln przekazanej liście. Powiadom tego, kto ją ma:</numerusform>
            <numerusform>Jest na %Ln przekazanych listach. Powiadom tych, którzy je mają:</numerusform>
            <numerusform>Jest na %Ln przekazanych listach. Powiadom tych, którzy je mają:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups made before still hold the person. They go with time, or delete them in the folder of the backups.</source>
        <translation>
            <numerusform>%Ln wcześniejsza kopia zapasowa nadal zawiera tę osobę. Z czasem zniknie albo usuń ją z folderu kopii.</numerusform>
            <numerusform>%Ln wcześniejsze kopie zapasowe nadal zawierają tę osobę. Z czasem znikną albo usuń je z folderu kopii.</numerusform>
            <numerusform>%Ln wcześniejszych kopii zapasowych nadal zawiera tę osobę. Z czasem znikną albo usuń je z folderu kopii.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::PhotoActions</name>
    <message>
        <source>A photo of this person</source>
        <translation>Zdjęcie tej osoby</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;All files (*)</source>
        <translation>Obrazy (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>the name of a picture that was copied somewhere</extracomment>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>The photo is kept</source>
        <translation>Zapisano zdjęcie</translation>
    </message>
</context>
<context>
    <name>tefter::PrinterChoice</name>
    <message>
        <source>Print</source>
        <extracomment>the title of a dialog
----------
what the button does</extracomment>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>PDF file…</source>
        <extracomment>what can be chosen in place of a printer</extracomment>
        <translation>Plik PDF…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Liczba kopii</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Gdzie zapisać plik</translation>
    </message>
</context>
<context>
    <name>tefter::ProductActions</name>
    <message>
        <source>Product saved</source>
        <translation>Produkt zapisany</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products put into the bin</source>
        <translation>
            <numerusform>%Ln produkt przeniesiono do kosza</numerusform>
            <numerusform>%Ln produkty przeniesiono do kosza</numerusform>
            <numerusform>%Ln produktów przeniesiono do kosza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products taken out of the bin</source>
        <translation>
            <numerusform>%Ln produkt przywrócono z kosza</numerusform>
            <numerusform>%Ln produkty przywrócono z kosza</numerusform>
            <numerusform>%Ln produktów przywrócono z kosza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products changed</source>
        <translation>
            <numerusform>Zmieniono %Ln produkt</numerusform>
            <numerusform>Zmieniono %Ln produkty</numerusform>
            <numerusform>Zmieniono %Ln produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual price stands again</source>
        <translation>Znów obowiązuje zwykła cena</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Powiązanie usunięte</translation>
    </message>
    <message>
        <source>A picture of this product</source>
        <translation>Zdjęcie tego produktu</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;All files (*)</source>
        <translation>Obrazy (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The picture is kept</source>
        <translation>Zdjęcie zachowane</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Zdjęcie usunięte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants made</source>
        <translation>
            <numerusform>Utworzono %Ln wariant</numerusform>
            <numerusform>Utworzono %Ln warianty</numerusform>
            <numerusform>Utworzono %Ln wariantów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ProductDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Edycja produktu</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nowy produkt</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Bez kategorii</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nowa kategoria</translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation>Cena z VAT</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Stawka VAT</translation>
    </message>
    <message>
        <source>piece</source>
        <extracomment>unit of a product</extracomment>
        <translation>sztuka</translation>
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
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Kody kreskowe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Brak informacji</translation>
    </message>
    <message>
        <source>Or a new one, such as Food &gt; Tea</source>
        <translation>Lub nowa, np. Żywność &gt; Herbata</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Po jednym w wierszu</translation>
    </message>
    <message>
        <source>Only whole pieces are sold</source>
        <translation>Sprzedawane tylko w całości</translation>
    </message>
    <message>
        <source>Kept in stock</source>
        <translation>Prowadzony w magazynie</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>of a product: what there is of it in the shop</extracomment>
        <translation>Zapas</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>Miejsce na półce</translation>
    </message>
    <message>
        <source>As everywhere in the shop</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Jak w całym sklepie</translation>
    </message>
    <message>
        <source>Sell all the same</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Sprzedawać mimo to</translation>
    </message>
    <message>
        <source>Sell, with a warning</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Sprzedawać z ostrzeżeniem</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Nie sprzedawać</translation>
    </message>
    <message>
        <source>When it has run out</source>
        <translation>Gdy się skończy</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <extracomment>from which quantity down a product is to be ordered</extracomment>
        <translation>Próg zamówienia</translation>
    </message>
    <message>
        <source>Order up to</source>
        <extracomment>up to which quantity a product is ordered</extracomment>
        <translation>Zamawiać do</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Pozostałe</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Gwarancja w miesiącach</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>Starcza na dni</translation>
    </message>
    <message>
        <source>it stands here twice</source>
        <extracomment>a barcode stands in a list two times</extracomment>
        <translation>jest tu dwa razy</translation>
    </message>
    <message>
        <source>“%1” has it too</source>
        <extracomment>a barcode; %1 is another product</extracomment>
        <translation>ma go też „%1”</translation>
    </message>
</context>
<context>
    <name>tefter::ProductListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>how many pieces were sold</extracomment>
        <translation>Sprzedano</translation>
    </message>
    <message>
        <source>Last sold</source>
        <extracomment>the last day on which it was sold</extracomment>
        <translation>Ostatnia sprzedaż</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Brought in</source>
        <extracomment>the money that a product brought, net of returns</extracomment>
        <translation>Przychód</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>the tax rate of a product</extracomment>
        <translation>VAT</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>Miejsce na półce</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Gwarancja w miesiącach</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>Starcza na dni</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Próg zamówienia</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Zamawiać do</translation>
    </message>
    <message>
        <source>Reduced, otherwise %1</source>
        <extracomment>%1 is the usual price of a product that is reduced now</extracomment>
        <translation>Obniżona, zwykle %1</translation>
    </message>
    <message>
        <source>Lowest before</source>
        <extracomment>of a reduced product: the lowest price of the 30 days before</extracomment>
        <translation>Najniższa przed</translation>
    </message>
</context>
<context>
    <name>tefter::ProductPanel</name>
    <message>
        <source>in the bin</source>
        <translation>w koszu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Show its sales</source>
        <translation>Pokaż sprzedaż</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>how many pieces were sold</extracomment>
        <translation>Sprzedano</translation>
    </message>
    <message>
        <source>Brought in</source>
        <extracomment>the money that a product brought, net of returns</extracomment>
        <translation>Przychód</translation>
    </message>
    <message>
        <source>Buyers</source>
        <extracomment>how many customers bought it</extracomment>
        <translation>Kupujący</translation>
    </message>
    <message>
        <source>Who buys it</source>
        <translation>Kto kupuje</translation>
    </message>
    <message>
        <source>No product chosen</source>
        <translation>Nie wybrano produktu</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it sells.</source>
        <translation>Wybierz produkt z listy, aby zobaczyć jego sprzedaż.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Przywróć z kosza</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>No code and no category yet</source>
        <translation>Nie ma jeszcze kodu ani kategorii</translation>
    </message>
    <message>
        <source>Never sold so far.</source>
        <translation>Dotąd bez sprzedaży.</translation>
    </message>
    <message>
        <source>Sold since %1, last today.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>W sprzedaży od %1, ostatnio dziś.</translation>
    </message>
    <message>
        <source>Sold since %1, last yesterday.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>W sprzedaży od %1, ostatnio wczoraj.</translation>
    </message>
    <message numerus="yes">
        <source>Sold since %1, last %Ln days ago.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>W sprzedaży od %1, ostatnio %Ln dzień temu.</numerusform>
            <numerusform>W sprzedaży od %1, ostatnio %Ln dni temu.</numerusform>
            <numerusform>W sprzedaży od %1, ostatnio %Ln dni temu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln days</source>
        <extracomment>on how many days a customer bought a product</extracomment>
        <translation>
            <numerusform>%Ln raz</numerusform>
            <numerusform>%Ln razy</numerusform>
            <numerusform>%Ln razy</numerusform>
        </translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Stawka VAT</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Kody kreskowe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>In the list since</source>
        <translation>Na liście od</translation>
    </message>
    <message>
        <source>Everything that was paid for it, less what came back.</source>
        <translation>Wszystko, co za niego zapłacono, po odjęciu zwrotów.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historia zmian…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Reduce the price…</source>
        <translation>Obniż cenę…</translation>
    </message>
    <message>
        <source>End the reduction</source>
        <translation>Zakończ obniżkę</translation>
    </message>
    <message>
        <source>Link with a product…</source>
        <translation>Powiąż z produktem…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Zdjęcie…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Usuń zdjęcie</translation>
    </message>
    <message>
        <source>Make variants…</source>
        <translation>Utwórz warianty…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etykiety…</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>Miejsce na półce</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Gwarancja w miesiącach</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>Starcza na dni</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Próg zamówienia</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Zamawiać do</translation>
    </message>
</context>
<context>
    <name>tefter::ProductPrices</name>
    <message>
        <source>Prices until now</source>
        <translation>Dotychczasowe ceny</translation>
    </message>
    <message>
        <source>Reduced until %2, otherwise %1.</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Obniżona do %2, zwykle %1.</translation>
    </message>
    <message>
        <source>Reduced until further notice, otherwise %1.</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Obniżona do odwołania, zwykle %1.</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a reduction without a last day: %1 is its first day</extracomment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>instead of a price</extracomment>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1, reduced</source>
        <extracomment>%1 is a reduced price, %2 a word of the shop for the reduction</extracomment>
        <translation>%1, obniżona</translation>
    </message>
    <message>
        <source>%1, reduced: %2</source>
        <translation>%1, obniżona: %2</translation>
    </message>
</context>
<context>
    <name>tefter::ProductRelations</name>
    <message>
        <source>Remove the link</source>
        <extracomment>of a product that is linked to another one</extracomment>
        <translation>Usuń powiązanie</translation>
    </message>
    <message>
        <source>Variants</source>
        <extracomment>the same product in other sizes and colours</extracomment>
        <translation>Warianty</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <extracomment>a list of products</extracomment>
        <translation>Pasuje do niego</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>a list of products</extracomment>
        <translation>Podobne</translation>
    </message>
</context>
<context>
    <name>tefter::ProductSelectionBar</name>
    <message>
        <source>Change…</source>
        <extracomment>what is done with the selected products</extracomment>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <extracomment>what is done with the selected products</extracomment>
        <translation>Etykiety…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Przywróć z kosza</translation>
    </message>
</context>
<context>
    <name>tefter::ProductStockSection</name>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>How it came and went</source>
        <translation>Ruchy towaru</translation>
    </message>
    <message>
        <source>On hand: %1.</source>
        <extracomment>%1 is a quantity</extracomment>
        <translation>Na stanie: %1.</translation>
    </message>
    <message>
        <source>Worth %1.</source>
        <extracomment>%1 is money: what the goods that are there cost</extracomment>
        <translation>Wartość %1.</translation>
    </message>
</context>
<context>
    <name>tefter::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>W koszu</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>Nazwa, kod, kod kreskowy…</translation>
    </message>
    <message>
        <source>Search in products</source>
        <translation>Szukaj wśród produktów</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Pokaż wszystkie produkty</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Wszystkie kategorie</translation>
    </message>
    <message>
        <source>Categories…</source>
        <translation>Kategorie…</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Nie ma jeszcze produktów</translation>
    </message>
    <message>
        <source>Enter the first one, or import them from a list that you have.</source>
        <translation>Dodaj pierwszy produkt albo zaimportuj gotową listę.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nowy produkt</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Kosz jest pusty</translation>
    </message>
    <message>
        <source>No product fits the category and what is typed in the search.</source>
        <translation>Żaden produkt nie pasuje do kategorii i wyszukiwanego tekstu.</translation>
    </message>
    <message>
        <source>All products are in the bin</source>
        <translation>Wszystkie produkty są w koszu</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Wybierz jeden z nich, aby go zobaczyć.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products chosen</source>
        <translation>
            <numerusform>Wybrano %Ln produkt</numerusform>
            <numerusform>Wybrano %Ln produkty</numerusform>
            <numerusform>Wybrano %Ln produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Wszystkie marki</translation>
    </message>
</context>
<context>
    <name>tefter::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseActions</name>
    <message>
        <source>Order saved</source>
        <translation>Zapisano zamówienie</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Odbiór towaru</translation>
    </message>
    <message>
        <source>Receipt put into the bin</source>
        <translation>Odbiór przeniesiono do kosza</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Zwrot towaru do dostawcy</translation>
    </message>
    <message>
        <source>Return put into the bin</source>
        <translation>Zwrot przeniesiono do kosza</translation>
    </message>
    <message>
        <source>Order %1 is marked as sent</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Zamówienie %1 oznaczono jako wysłane</translation>
    </message>
    <message>
        <source>Order closed</source>
        <translation>Zamknięto zamówienie</translation>
    </message>
    <message>
        <source>Order opened again</source>
        <translation>Ponownie otwarto zamówienie</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Anulowano zamówienie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders put into the bin</source>
        <translation>
            <numerusform>Przeniesiono do kosza %Ln zamówienie</numerusform>
            <numerusform>Przeniesiono do kosza %Ln zamówienia</numerusform>
            <numerusform>Przeniesiono do kosza %Ln zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>Order taken out of the bin</source>
        <translation>Przywrócono zamówienie z kosza</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Save the order as PDF</source>
        <translation>Zapisz zamówienie jako PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Attach this file to the e-mail: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Dołącz ten plik do wiadomości: %1</translation>
    </message>
    <message>
        <source>Order %1 is marked as sent. This file is for the supplier: %2</source>
        <extracomment>%1 is a number, %2 the path of a file</extracomment>
        <translation>Zamówienie %1 oznaczono jako wysłane. Plik dla dostawcy: %2</translation>
    </message>
    <message>
        <source>Nothing is left to send back</source>
        <translation>Nie ma już czego zwracać</translation>
    </message>
    <message>
        <source>All that came defective with this receipt went back already.</source>
        <translation>Wszystko, co przyszło wadliwe z tym odbiorem, już zwrócono.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people asked for what has come</source>
        <translation>
            <numerusform>%Ln osoba pytała o to, co przyszło</numerusform>
            <numerusform>%Ln osoby pytały o to, co przyszło</numerusform>
            <numerusform>%Ln osób pytało o to, co przyszło</numerusform>
        </translation>
    </message>
    <message>
        <source>Show whom to call</source>
        <translation>Pokaż, do kogo dzwonić</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zamówienie %1</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>Nazwa, telefon lub miasto</translation>
    </message>
    <message>
        <source>Empty: as long as they usually take</source>
        <translation>Puste: tyle, ile zwykle</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>Wybierz dostawcę z listy.</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseLineRows</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>of a piece, without VAT</extracomment>
        <translation>Cena zakupu</translation>
    </message>
    <message>
        <source>Defective</source>
        <extracomment>how many pieces of those that came</extracomment>
        <translation>Wadliwe</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why goods go back</extracomment>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Nazwa, kod lub kod kreskowy</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Usuń tę pozycję</translation>
    </message>
    <message>
        <source>Choose a product from the list.</source>
        <translation>Wybierz produkt z listy.</translation>
    </message>
    <message>
        <source>%1: the quantity must be more than zero, not %2.</source>
        <extracomment>%1 is a product, %2 what was typed</extracomment>
        <translation>%1: ilość musi być większa od zera, a nie %2.</translation>
    </message>
    <message>
        <source>%1: less than zero cannot be defective.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: wadliwych nie może być mniej niż zero.</translation>
    </message>
    <message>
        <source>%1: %2 defective of %3 that came is not possible.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: przyszło %3, więc %2 wadliwych jest niemożliwe.</translation>
    </message>
    <message>
        <source>%1: the cost cannot be below zero.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: cena zakupu nie może być mniejsza od zera.</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseListModel</name>
    <message>
        <source>Number</source>
        <extracomment>of an order</extracomment>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>how far an order has come</extracomment>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>of an order, as an amount</extracomment>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>how much of an order came</extracomment>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>Sent on</source>
        <extracomment>the day on which an order was sent</extracomment>
        <translation>Data wysyłki</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>people who asked for what an order is to bring</extracomment>
        <translation>Czekają</translation>
    </message>
</context>
<context>
    <name>tefter::PurchasePanel</name>
    <message>
        <source>No order chosen</source>
        <translation>Nie wybrano zamówienia</translation>
    </message>
    <message>
        <source>Choose one in the list to see how far it has come.</source>
        <translation>Wybierz jedno z listy, aby zobaczyć, na jakim jest etapie.</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>w koszu</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <extracomment>an order to a supplier</extracomment>
        <translation>Oznacz jako wysłane</translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation>Odbierz towar…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>Kto na to czeka</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towary</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Write an e-mail with it…</source>
        <translation>Wyślij w wiadomości…</translation>
    </message>
    <message>
        <source>Show the supplier</source>
        <translation>Pokaż dostawcę</translation>
    </message>
    <message>
        <source>Close: the rest will not come</source>
        <translation>Zamknij: reszta nie przyjdzie</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Anuluj zamówienie</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Przywróć z kosza</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zamówienie %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much came, and how much was ordered</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Value without VAT</source>
        <translation>Wartość netto</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Przygotowano</translation>
    </message>
    <message>
        <source>Sent on</source>
        <extracomment>the day on which an order was sent</extracomment>
        <translation>Data wysyłki</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Closed on</source>
        <extracomment>the day on which an order was closed</extracomment>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Received of it</source>
        <extracomment>of an order: what came of it so far</extracomment>
        <translation>Z tego odebrano</translation>
    </message>
</context>
<context>
    <name>tefter::PurchasesPage</name>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nowe zamówienie</translation>
    </message>
    <message>
        <source>Search in orders</source>
        <translation>Szukaj w zamówieniach</translation>
    </message>
    <message>
        <source>Number, supplier, product…</source>
        <translation>Numer, dostawca, produkt…</translation>
    </message>
    <message>
        <source>No orders to suppliers yet</source>
        <translation>Nie ma jeszcze zamówień do dostawców</translation>
    </message>
    <message>
        <source>Draft the first one. Once it is sent, goods are received against it, and you see what is late.</source>
        <translation>Przygotuj pierwsze. Gdy je wyślesz, odbierzesz do niego towar i zobaczysz, co się spóźnia.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No order fits the filters and what is typed in the search.</source>
        <translation>Żadne zamówienie nie pasuje do filtrów i wyszukiwania.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Kosz jest pusty</translation>
    </message>
    <message>
        <source>All orders are in the bin</source>
        <translation>Wszystkie zamówienia są w koszu</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Pokaż wszystkie zamówienia</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Wybierz jeden z nich, aby go zobaczyć.</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>W koszu</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Które zamówienia</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Wszystkie zamówienia</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>orders of which goods are still to come</extracomment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>orders that should have come</extracomment>
        <translation>Spóźnione</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>orders that are closed or cancelled</extracomment>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>What to order…</source>
        <translation>Co zamówić…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders chosen</source>
        <translation>
            <numerusform>Wybrano %Ln zamówienie</numerusform>
            <numerusform>Wybrano %Ln zamówienia</numerusform>
            <numerusform>Wybrano %Ln zamówień</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Działy</translation>
    </message>
</context>
<context>
    <name>tefter::ReceiptDialog</name>
    <message>
        <source>These are the supplier&apos;s costs from now on</source>
        <translation>To są odtąd ceny tego dostawcy</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Odbiór towaru</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>Nazwa, telefon lub miasto</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Number of their paper</source>
        <extracomment>the number on the supplier&apos;s paper</extracomment>
        <translation>Numer ich dokumentu</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <extracomment>freight, customs</extracomment>
        <translation>Koszty dodatkowe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>Wybierz dostawcę z listy.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ten dzień jest w przyszłości.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Który dzień?</translation>
    </message>
    <message>
        <source>More came than was ordered</source>
        <translation>Przyszło więcej, niż zamówiono</translation>
    </message>
    <message>
        <source>Take all of it in, or go back and change the quantity.</source>
        <translation>Przyjmij całość albo wróć i zmień ilość.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Freight, customs</source>
        <translation>Transport, cło</translation>
    </message>
    <message>
        <source>Return the defective goods…</source>
        <translation>Zwróć wadliwe towary…</translation>
    </message>
</context>
<context>
    <name>tefter::ReductionDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Reduce the price</source>
        <translation>Obniżenie ceny</translation>
    </message>
    <message>
        <source>Reduced price</source>
        <translation>Cena obniżona</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the first day of a reduction</extracomment>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Do odwołania</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>the last day of a reduction</extracomment>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Such as: summer sale</source>
        <translation>Na przykład: letnia wyprzedaż</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why a price is reduced</extracomment>
        <translation>Powód</translation>
    </message>
    <message>
        <source>The reduced price must be below the usual one.</source>
        <translation>Cena obniżona musi być niższa od zwykłej.</translation>
    </message>
    <message>
        <source>The last day must not come before the first one.</source>
        <translation>Ostatni dzień nie może być przed pierwszym.</translation>
    </message>
    <message>
        <source>A reduction runs since %1, until further notice. End it first.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Od %1 trwa obniżka, do odwołania. Najpierw ją zakończ.</translation>
    </message>
    <message>
        <source>A reduction runs from %1 until %2. Choose other days, or end it first.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Obniżka trwa od %1 do %2. Wybierz inne dni albo najpierw ją zakończ.</translation>
    </message>
    <message>
        <source>Really for nothing?</source>
        <translation>Naprawdę za darmo?</translation>
    </message>
    <message>
        <source>At this price the product is given away.</source>
        <translation>Po tej cenie produkt jest rozdawany.</translation>
    </message>
    <message>
        <source>Give it away</source>
        <translation>Rozdawaj</translation>
    </message>
</context>
<context>
    <name>tefter::RejectedRowModel</name>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Powód odrzucenia</translation>
    </message>
</context>
<context>
    <name>tefter::RelationDialog</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Relation of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Powiązanie: %1</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what somebody is to another one: family, works at</extracomment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city…</source>
        <translation>Nazwisko, telefon, e-mail, miejscowość…</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>the other person of a relation</extracomment>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Sister, neighbour, accountant…</source>
        <extracomment>placeholder of a word about a relation</extracomment>
        <translation>Siostra, sąsiad, księgowa…</translation>
    </message>
    <message>
        <source>In a word</source>
        <extracomment>a word of one&apos;s own about a relation</extracomment>
        <translation>Jednym słowem</translation>
    </message>
    <message>
        <source>Choose who it is from the list that comes up while you type.</source>
        <translation>Wybierz osobę z listy, która pojawia się podczas pisania.</translation>
    </message>
    <message>
        <source>Nobody is a relation of themselves: choose somebody else.</source>
        <translation>Nikt nie jest powiązany sam ze sobą: wybierz kogoś innego.</translation>
    </message>
    <message>
        <source>This relation to %1 is there already.</source>
        <translation>To powiązanie już jest: %1.</translation>
    </message>
    <message>
        <source>Relation to %1 added</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Dodano powiązanie: %1</translation>
    </message>
</context>
<context>
    <name>tefter::RelationList</name>
    <message>
        <source>Family, colleagues, and who sent whom: nothing is known yet.</source>
        <translation>Rodzina, współpracownicy, kto kogo polecił: nic jeszcze nie wiadomo.</translation>
    </message>
    <message>
        <source>Add a relation…</source>
        <translation>Dodaj powiązanie…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Powiązania</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (in the bin)</source>
        <translation>%1 (w koszu)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Otwórz: %1</translation>
    </message>
    <message>
        <source>Remove the relation to %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Usuń powiązanie: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>tefter::ReorderDialog</name>
    <message>
        <source>What to order</source>
        <translation>Co zamówić</translation>
    </message>
    <message>
        <source>Draft the orders</source>
        <translation>Przygotuj zamówienia</translation>
    </message>
    <message>
        <source>To spend at most</source>
        <extracomment>how much money may be spent on orders</extracomment>
        <translation>Wydać najwyżej</translation>
    </message>
    <message>
        <source>Nothing has to be ordered now.</source>
        <translation>Teraz nic nie trzeba zamawiać.</translation>
    </message>
    <message>
        <source>Together %1 without VAT.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Razem %1 bez VAT.</translation>
    </message>
    <message>
        <source>%1: %2, and the smallest order there is %3.</source>
        <extracomment>%1 is a supplier, %2 and %3 are money</extracomment>
        <translation>%1: %2, a najmniejsze zamówienie to tam %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have no supplier; they are not on any order.</source>
        <translation>
            <numerusform>%Ln produkt nie ma dostawcy; nie trafi do żadnego zamówienia.</numerusform>
            <numerusform>%Ln produkty nie mają dostawcy; nie trafią do żadnego zamówienia.</numerusform>
            <numerusform>%Ln produktów nie ma dostawcy; nie trafi do żadnego zamówienia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders drafted</source>
        <translation>
            <numerusform>Przygotowano %Ln zamówienie</numerusform>
            <numerusform>Przygotowano %Ln zamówienia</numerusform>
            <numerusform>Przygotowano %Ln zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>How many? Type a number above zero, or leave the product out.</source>
        <translation>Ile? Wpisz liczbę większą od zera albo pomiń produkt.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>There is nothing to spend below zero.</source>
        <translation>Nie można wydać mniej niż zero.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are on drafts already and not listed again.</source>
        <translation>
            <numerusform>%Ln produkt jest już w szkicach i nie pojawia się ponownie.</numerusform>
            <numerusform>%Ln produkty są już w szkicach i nie pojawiają się ponownie.</numerusform>
            <numerusform>%Ln produktów jest już w szkicach i nie pojawia się ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is too dear for the rest, a part is ordered where it lasts until more can come.</source>
        <translation>Z tego, na co reszta pieniędzy nie wystarcza, zamawiana jest część, o ile starczy jej do następnej dostawy.</translation>
    </message>
    <message>
        <source>Space orders a product or leaves it out, %1 changes its quantity.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Spacja zamawia towar albo go pomija, %1 zmienia ilość.</translation>
    </message>
</context>
<context>
    <name>tefter::ReorderModel</name>
    <message>
        <source>Product</source>
        <extracomment>of a product</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>W magazynie</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>how much of a product was ordered and has not come</extracomment>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>how much of a product people wait for</extracomment>
        <translation>Pytano</translation>
    </message>
    <message>
        <source>Sold per day</source>
        <extracomment>how much of a product is sold on a day on which it is there</extracomment>
        <translation>Dziennie</translation>
    </message>
    <message>
        <source>Lasts, days</source>
        <extracomment>for how many days the goods last</extracomment>
        <translation>Starczy, dni</translation>
    </message>
    <message>
        <source>Comes in, days</source>
        <extracomment>how many days a supplier takes from the order to the goods</extracomment>
        <translation>Dostawa, dni</translation>
    </message>
    <message>
        <source>From / up to</source>
        <extracomment>from which quantity down a product is ordered, and up to which</extracomment>
        <translation>Próg / do</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>how much is to be ordered</extracomment>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>of what is ordered, without VAT</extracomment>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Lost per day</source>
        <extracomment>the margin that is lost on each day on which a product is missing</extracomment>
        <translation>Strata/dzień</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Brak dostawcy</translation>
    </message>
    <message>
        <source>No cash left</source>
        <translation>Zabrakło pieniędzy</translation>
    </message>
    <message>
        <source>Below their smallest order</source>
        <translation>Poniżej ich najmniejszego zamówienia</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <extracomment>of a quantity that is needed: only a part of it is ordered</extracomment>
        <translation>Część z %1</translation>
    </message>
    <message>
        <source>%1 in a draft</source>
        <extracomment>%1 is a quantity that stands on orders that are not sent yet</extracomment>
        <translation>%1 w szkicu</translation>
    </message>
    <message>
        <source>In a case</source>
        <extracomment>how many come in one case</extracomment>
        <translation>W kartonie</translation>
    </message>
    <message>
        <source>on its way: %1</source>
        <extracomment>%1 is a quantity</extracomment>
        <translation>w drodze: %1</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <extracomment>%1 is a quantity that people wait for</extracomment>
        <translation>pytano o: %1</translation>
    </message>
    <message numerus="yes">
        <source>comes in %Ln days</source>
        <translation>
            <numerusform>przychodzi po %Ln dniu</numerusform>
            <numerusform>przychodzi po %Ln dniach</numerusform>
            <numerusform>przychodzi po %Ln dniach</numerusform>
        </translation>
    </message>
    <message>
        <source>ordered from %1 down, up to %2</source>
        <extracomment>%1 and %2 are quantities: a product is ordered when so few are left, up to so many</extracomment>
        <translation>zamawia się od %1 w dół, do %2</translation>
    </message>
    <message>
        <source>ordered from %1 down</source>
        <translation>zamawia się od %1 w dół</translation>
    </message>
    <message>
        <source>in cases of %1</source>
        <extracomment>%1 is a quantity: how many come in one case</extracomment>
        <translation>w kartonach po %1</translation>
    </message>
</context>
<context>
    <name>tefter::ReportChart</name>
    <message>
        <source>Chart</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>The same numbers stand in the table below. The arrow keys go from bar to bar, Enter shows the documents behind one.</source>
        <translation>Te same liczby są w tabeli poniżej. Strzałki przechodzą między słupkami, Enter pokazuje dokumenty wybranego słupka.</translation>
    </message>
</context>
<context>
    <name>tefter::ReportIndex</name>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
</context>
<context>
    <name>tefter::ReportOptions</name>
    <message>
        <source>A year before</source>
        <translation>Rok wcześniej</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Podział na</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>The first %1</source>
        <extracomment>the best ten, twenty, …; %1 is a number</extracomment>
        <translation>Pierwszych %1</translation>
    </message>
    <message>
        <source>Beside each bar, what was sold in the same time a year before</source>
        <translation>Obok każdego słupka sprzedaż z tego samego okresu rok wcześniej</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>how finely the time of a report is cut</extracomment>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartał</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Wszystko razem</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Jak długo</translation>
    </message>
    <message numerus="yes">
        <source>Not sold for %Ln days</source>
        <extracomment>how long a product has lain; %Ln is a number of days</extracomment>
        <translation>
            <numerusform>Bez sprzedaży od %Ln dnia</numerusform>
            <numerusform>Bez sprzedaży od %Ln dni</numerusform>
            <numerusform>Bez sprzedaży od %Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Wszyscy dostawcy</translation>
    </message>
</context>
<context>
    <name>tefter::ReportText</name>
    <message>
        <source>Everything else</source>
        <translation>Cała reszta</translation>
    </message>
    <message>
        <source>%1, millions of %2</source>
        <extracomment>what is measured, and in which currency: &quot;Net sum, millions of €&quot;</extracomment>
        <translation>%1, mln %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is measured, and in which currency: &quot;Net sum, €&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation>Kraj nieznany</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Bez kategorii</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a quarter and its year: &quot;Q3 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Cały okres</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Q1</source>
        <extracomment>the first quarter of a year, short</extracomment>
        <translation>I kwartał</translation>
    </message>
    <message>
        <source>Q2</source>
        <extracomment>the second quarter of a year, short</extracomment>
        <translation>II kwartał</translation>
    </message>
    <message>
        <source>Q3</source>
        <extracomment>the third quarter of a year, short</extracomment>
        <translation>III kwartał</translation>
    </message>
    <message>
        <source>Q4</source>
        <extracomment>the last quarter of a year, short</extracomment>
        <translation>IV kwartał</translation>
    </message>
    <message>
        <source>Supplier unknown</source>
        <extracomment>of goods of which nobody knows who brought them</extracomment>
        <translation>Dostawca nieznany</translation>
    </message>
    <message>
        <source>Amounts without a product</source>
        <extracomment>of sales on which only an amount was entered</extracomment>
        <translation>Kwoty bez produktu</translation>
    </message>
</context>
<context>
    <name>tefter::ReportsPage</name>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Liczenie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation>Tabela do arkusza kalkulacyjnego (CSV)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Zapisz tabelę</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart as a picture (PNG)…</source>
        <translation>Wykres jako obraz (PNG)…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obraz (*.png)</translation>
    </message>
    <message>
        <source>Chart and table for reading (PDF)…</source>
        <translation>Wykres i tabela do czytania (PDF)…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was sold in this time</source>
        <translation>W tym okresie nie było sprzedaży</translation>
    </message>
    <message>
        <source>Choose another period above, or look at everything.</source>
        <translation>Wybierz wyżej inny okres albo pokaż wszystko.</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Nie ma jeszcze sprzedaży</translation>
    </message>
    <message>
        <source>Enter a sale, or import the sales of your till or e-shop. The reports count them at once.</source>
        <translation>Wpisz sprzedaż albo zaimportuj ją z kasy lub sklepu internetowego. Raporty od razu ją uwzględnią.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Wysłano do drukarki</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Everything sold, less returns and corrections.</source>
        <translation>Cała sprzedaż po odjęciu zwrotów i korekt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Nothing to show here yet</source>
        <translation>Nie ma tu jeszcze nic do pokazania</translation>
    </message>
</context>
<context>
    <name>tefter::RequestDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>Pytano, a nie ma w magazynie</translation>
    </message>
    <message>
        <source>A product, or words for what the shop does not have</source>
        <translation>Produkt albo opis tego, czego w sklepie nie ma</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what somebody asked for</extracomment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Whom to call when it has come</source>
        <translation>Do kogo zadzwonić, gdy przyjdzie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Ile?</translation>
    </message>
    <message>
        <source>Choose the customer from the list, or leave the field empty.</source>
        <translation>Wybierz klienta z listy albo zostaw puste pole.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zapisano</translation>
    </message>
</context>
<context>
    <name>tefter::RequestListDialog</name>
    <message>
        <source>What</source>
        <extracomment>what somebody asked for</extracomment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Asked on</source>
        <extracomment>since when something is waited for</extracomment>
        <translation>Pytano dnia</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>of goods that lie ready for who asked for them</extracomment>
        <translation>odłożone</translation>
    </message>
    <message>
        <source>has come</source>
        <extracomment>of goods that were asked for</extracomment>
        <translation>przyszło</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>Pytano, a nie ma w magazynie</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>the customer has got it</extracomment>
        <translation>Wydane</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Już niepotrzebne</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nowe…</translation>
    </message>
    <message>
        <source>product in the bin</source>
        <translation>produkt w koszu</translation>
    </message>
    <message>
        <source>customer in the bin</source>
        <translation>klient w koszu</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
</context>
<context>
    <name>tefter::ReturnDialog</name>
    <message>
        <source>Put into the bin</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Zwrot towaru do dostawcy</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>Nazwa, telefon lub miasto</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <extracomment>the number on the paper that goes with goods</extracomment>
        <translation>Numer dokumentu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>Wybierz dostawcę z listy.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ten dzień jest w przyszłości.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Który dzień?</translation>
    </message>
    <message>
        <source>More goes back than there is</source>
        <translation>Zwracasz więcej, niż jest</translation>
    </message>
    <message>
        <source>Send it back all the same</source>
        <translation>Zwróć mimo to</translation>
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
        <translation>Przerwać to, co trwa, i zamknąć?</translation>
    </message>
    <message>
        <source>%1
If you close now, it is stopped and nothing of it is kept.</source>
        <extracomment>%1 is what goes on: &quot;Importing… 45%&quot;</extracomment>
        <translation>%1
Jeśli zamkniesz teraz, zostanie to przerwane i nic z tego nie zostanie.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Przerwij i zamknij</translation>
    </message>
</context>
<context>
    <name>tefter::SaleActions</name>
    <message>
        <source>%1 saved</source>
        <extracomment>%1 is the number of a document</extracomment>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Return entered</source>
        <translation>Zwrot wpisany</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents put into the bin</source>
        <translation>
            <numerusform>%Ln dokument przeniesiono do kosza</numerusform>
            <numerusform>%Ln dokumenty przeniesiono do kosza</numerusform>
            <numerusform>%Ln dokumentów przeniesiono do kosza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents taken out of the bin</source>
        <translation>
            <numerusform>%Ln dokument przywrócono z kosza</numerusform>
            <numerusform>%Ln dokumenty przywrócono z kosza</numerusform>
            <numerusform>%Ln dokumentów przywrócono z kosza</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SaleDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the number of a document</extracomment>
        <translation>Edycja: %1</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nowa sprzedaż</translation>
    </message>
    <message>
        <source>Name, phone or e-mail; empty for a walk-in sale</source>
        <translation>Nazwisko, firma, telefon lub e-mail; puste przy sprzedaży bez klienta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what a document is: sale, return or correction</extracomment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln lines stay as they are.</source>
        <translation>
            <numerusform>Jego %Ln pozycja zostaje bez zmian.</numerusform>
            <numerusform>Jego %Ln pozycje zostają bez zmian.</numerusform>
            <numerusform>Jego %Ln pozycji zostaje bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the customer from the list, or leave the field empty.</source>
        <translation>Wybierz klienta z listy albo zostaw puste pole.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Który dzień?</translation>
    </message>
    <message>
        <source>A line is not complete.</source>
        <translation>Jedna z pozycji jest niepełna.</translation>
    </message>
    <message>
        <source>Enter an amount, or choose a product.</source>
        <translation>Wpisz kwotę albo wybierz produkt.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ten dzień jest w przyszłości.</translation>
    </message>
    <message>
        <source>The whole sum, or choose products below</source>
        <translation>Cała kwota albo wybierz produkty poniżej</translation>
    </message>
    <message>
        <source>Enter the amount without a minus; of what came back, choose the kind “Return”.</source>
        <translation>Wpisz kwotę bez minusa; jeśli towar wrócił, wybierz rodzaj „Zwrot”.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is less than is sold of: %1.</source>
        <extracomment>%1 is a list of products, each with how much of it is there</extracomment>
        <translation>Jest mniej, niż się sprzedaje: %1.</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Za mało na stanie</translation>
    </message>
    <message>
        <source>Sell it anyway</source>
        <translation>Sprzedaj mimo to</translation>
    </message>
</context>
<context>
    <name>tefter::SaleFilterBar</name>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>filter: documents of this kind</extracomment>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>filter: documents of this kind</extracomment>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Documents without a customer</source>
        <translation>Dokumenty bez klienta</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtr</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Okres: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>W koszu</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Wszystkie dni</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Poprzedni rok</translation>
    </message>
    <message>
        <source>Choose the days…</source>
        <translation>Wybierz dni…</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>Klient…</translation>
    </message>
    <message>
        <source>Product…</source>
        <translation>Produkt…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korekty</translation>
    </message>
    <message>
        <source>Write-offs and mended sums</source>
        <translation>Odpisy i poprawione kwoty</translation>
    </message>
    <message>
        <source>Documents of which customer?</source>
        <translation>Dokumenty którego klienta?</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Nazwisko, firma, telefon lub e-mail</translation>
    </message>
    <message>
        <source>Documents with which product?</source>
        <translation>Dokumenty z którym produktem?</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Nazwa, kod lub kod kreskowy</translation>
    </message>
</context>
<context>
    <name>tefter::SaleLineModel</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit price</source>
        <extracomment>per piece</extracomment>
        <translation>Cena jednostkowa</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>the total of a line</extracomment>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>the tax rate of a line</extracomment>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>instead of a product: only a sum was entered</extracomment>
        <translation>Kwota</translation>
    </message>
</context>
<context>
    <name>tefter::SaleLineRows</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit price</source>
        <extracomment>per piece</extracomment>
        <translation>Cena jednostkowa</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>the total of a line</extracomment>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Nazwa, kod lub kod kreskowy</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Usuń tę pozycję</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Ile?</translation>
    </message>
    <message>
        <source>At what price?</source>
        <translation>Po jakiej cenie?</translation>
    </message>
</context>
<context>
    <name>tefter::SaleListModel</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the number of a document</extracomment>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>sale, return or correction</extracomment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>what stands first on a document</extracomment>
        <translation>Pierwsza pozycja</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>how many lines a document has</extracomment>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
</context>
<context>
    <name>tefter::SalePanel</name>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>how many lines a document has</extracomment>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Pozycje dokumentu</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Nie wybrano dokumentu</translation>
    </message>
    <message>
        <source>Choose one in the list to see what was sold.</source>
        <translation>Wybierz dokument z listy, aby zobaczyć, co sprzedano.</translation>
    </message>
    <message>
        <source>Everything came back</source>
        <translation>Wszystko zwrócono</translation>
    </message>
    <message>
        <source>New sale for this customer</source>
        <translation>Nowa sprzedaż dla tego klienta</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Przywróć z kosza</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>w koszu</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historia zmian…</translation>
    </message>
</context>
<context>
    <name>tefter::SalesPage</name>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Numer…</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>Szukaj według numeru</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Pokaż wszystkie dokumenty</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Nie ma jeszcze sprzedaży</translation>
    </message>
    <message>
        <source>Enter the first one, or import the sales of another program.</source>
        <translation>Wpisz pierwszą sprzedaż albo zaimportuj ją z innego programu.</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nowa sprzedaż</translation>
    </message>
    <message>
        <source>Documents of which customer?</source>
        <translation>Dokumenty którego klienta?</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Nazwisko, firma, telefon lub e-mail</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 documents&quot;, %2 a sum of money</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 net of %3</source>
        <extracomment>%1 is &quot;12 documents&quot;, %2 a sum of money that counts what came back, %3 is &quot;2 returns&quot;</extracomment>
        <translation>%1 · %2 po odjęciu %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln returns</source>
        <translation>
            <numerusform>%Ln zwrotu</numerusform>
            <numerusform>%Ln zwrotów</numerusform>
            <numerusform>%Ln zwrotów</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Kosz jest pusty</translation>
    </message>
    <message>
        <source>No document fits the filters and the number that is typed.</source>
        <translation>Żaden dokument nie pasuje do filtrów i wpisanego numeru.</translation>
    </message>
    <message>
        <source>All documents are in the bin</source>
        <translation>Wszystkie dokumenty są w koszu</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Wybierz jeden z nich, aby go zobaczyć.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents chosen</source>
        <translation>
            <numerusform>Wybrano %Ln dokument</numerusform>
            <numerusform>Wybrano %Ln dokumenty</numerusform>
            <numerusform>Wybrano %Ln dokumentów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Find a person, product, document, or do something</source>
        <translation>Znajdź osobę, produkt, dokument albo polecenie</translation>
    </message>
</context>
<context>
    <name>tefter::SearchCombo</name>
    <message>
        <source>Nothing is called so</source>
        <translation>Nic się tak nie nazywa</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentEditor</name>
    <message>
        <source>As text</source>
        <translation>Jako tekst</translation>
    </message>
    <message>
        <source>The segment as text</source>
        <translation>Grupa jako tekst</translation>
    </message>
    <message>
        <source>The same text that saved segments and the command line use</source>
        <translation>Ten sam tekst, którego używają zapisane grupy i wiersz poleceń</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentHeader</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Choose another segment</source>
        <translation>Wybierz inną grupę</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nowa grupa</translation>
    </message>
    <message>
        <source>ready-made, live</source>
        <translation>gotowa, aktualizuje się sama</translation>
    </message>
    <message>
        <source>saved, live</source>
        <translation>zapisana, aktualizuje się sama</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>zmieniona, niezapisana</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>nowa, niezapisana</translation>
    </message>
    <message>
        <source>Put in charge…</source>
        <extracomment>what is done with the people of a segment: somebody of the staff looks after them</extracomment>
        <translation>Wyznacz opiekuna…</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentNameDialog</name>
    <message>
        <source>Name of the segment</source>
        <translation>Nazwa grupy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPart</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln osoba</numerusform>
            <numerusform>%Ln osoby</numerusform>
            <numerusform>%Ln osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPeople</name>
    <message>
        <source>People in the segment</source>
        <translation>Osoby w grupie</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people · counted in %1 ms</source>
        <extracomment>behind a big number: %Ln is how many people there are in all, %1 a number of milliseconds</extracomment>
        <translation>
            <numerusform>z %Ln osoby · policzono w %1 ms</numerusform>
            <numerusform>z %Ln osób · policzono w %1 ms</numerusform>
            <numerusform>z %Ln osób · policzono w %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in it now</source>
        <translation>Teraz nikogo w niej nie ma</translation>
    </message>
    <message>
        <source>The numbers behind the conditions say which one leaves people out.</source>
        <translation>Liczby przy warunkach pokazują, który z nich wyklucza osoby.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Jeszcze nie policzono</translation>
    </message>
    <message>
        <source>Whom do you want to reach?</source>
        <translation>Do kogo chcesz dotrzeć?</translation>
    </message>
    <message>
        <source>Add a condition: who bought what, who stopped coming, whose birthday it is.</source>
        <translation>Dodaj warunek: kto co kupił, kto przestał przychodzić, kto ma urodziny.</translation>
    </message>
    <message>
        <source>Something is missing or wrong in the conditions above.</source>
        <translation>W warunkach powyżej czegoś brakuje albo coś jest błędne.</translation>
    </message>
    <message>
        <source>In the list of customers</source>
        <translation>Na liście klientów</translation>
    </message>
    <message>
        <source>There they can be tagged, called and changed together</source>
        <translation>Tam można im razem dać etykietę, zadzwonić do nich i zmienić ich dane</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Ostatnia wizyta</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Suma zakupów</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentsPage</name>
    <message>
        <source>New segment</source>
        <translation>Nowa grupa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Grupy</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln people</source>
        <translation>
            <numerusform>Eksportuj %Ln osobę</numerusform>
            <numerusform>Eksportuj %Ln osoby</numerusform>
            <numerusform>Eksportuj %Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Zapisz grupę</translation>
    </message>
    <message>
        <source>Segment “%1” saved</source>
        <translation>Zapisano grupę „%1”</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1 is the name of a segment</extracomment>
        <translation>Kopia: %1</translation>
    </message>
    <message>
        <source>Segment “%1” made</source>
        <translation>Utworzono grupę „%1”</translation>
    </message>
    <message>
        <source>Rename the segment</source>
        <translation>Zmień nazwę grupy</translation>
    </message>
    <message>
        <source>Segment “%1” deleted</source>
        <translation>Usunięto grupę „%1”</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, po zmianach</translation>
    </message>
    <message>
        <source>Nobody is in this segment now</source>
        <translation>W tej grupie nikogo teraz nie ma</translation>
    </message>
</context>
<context>
    <name>tefter::SelectionBar</name>
    <message>
        <source>Tag…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Nadaj etykietę…</translation>
    </message>
    <message>
        <source>Take a tag away…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Usuń etykietę…</translation>
    </message>
    <message>
        <source>Consent…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Zgoda…</translation>
    </message>
    <message>
        <source>Call list…</source>
        <translation>Lista telefonów…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Przywróć z kosza</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Usuń trwale…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Zaznaczono: %Ln</numerusform>
            <numerusform>Zaznaczono: %Ln</numerusform>
            <numerusform>Zaznaczono: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>To send e-mails: only those who said yes…</source>
        <translation>Do wysyłki e-maili: tylko ci, którzy się zgodzili…</translation>
    </message>
    <message>
        <source>To send SMS: only those who said yes…</source>
        <translation>Do wysyłki SMS-ów: tylko ci, którzy się zgodzili…</translation>
    </message>
    <message>
        <source>To send letters: only those who said yes…</source>
        <translation>Do wysyłki listów: tylko ci, którzy się zgodzili…</translation>
    </message>
    <message>
        <source>For the shop’s own use: all of them…</source>
        <translation>Do użytku wewnętrznego: wszyscy…</translation>
    </message>
    <message>
        <source>Merge into one…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Połącz w jeden wpis…</translation>
    </message>
    <message>
        <source>Put in charge…</source>
        <extracomment>what is done with the selected people: somebody of the staff looks after them</extracomment>
        <translation>Wyznacz opiekuna…</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Wpisz pole…</translation>
    </message>
</context>
<context>
    <name>tefter::SetFieldDialog</name>
    <message>
        <source>Set</source>
        <translation>Wpisz</translation>
    </message>
    <message numerus="yes">
        <source>Set a field for %Ln people</source>
        <translation>
            <numerusform>Wpisz pole %Ln osobie</numerusform>
            <numerusform>Wpisz pole %Ln osobom</numerusform>
            <numerusform>Wpisz pole %Ln osobom</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>which field is set</extracomment>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what a field is set to</extracomment>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>What stood there before is replaced; an empty value takes it away. One undo brings everything back.</source>
        <translation>Poprzednia wartość zostanie zastąpiona, a pusta ją usunie. Jedno cofnięcie przywraca wszystko.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Brak informacji</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Skąd o nas wie</translation>
    </message>
    <message numerus="yes">
        <source>“%1” set for %Ln people</source>
        <extracomment>%1 is the name of a field, %Ln how many people got a new value in it</extracomment>
        <translation>
            <numerusform>Pole „%1” wpisane %Ln osobie</numerusform>
            <numerusform>Pole „%1” wpisane %Ln osobom</numerusform>
            <numerusform>Pole „%1” wpisane %Ln osobom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation>Zapisany w pliku</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the window</extracomment>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the window</extracomment>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>One is made by itself every day, opened and checked. Older ones are thinned out.</source>
        <translation>Kopia powstaje sama każdego dnia, jest otwierana i sprawdzana. Im starsze kopie, tym mniej ich zostaje.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Zrób kopię teraz</translation>
    </message>
    <message>
        <source>Copy the shop to…</source>
        <translation>Skopiuj sklep do…</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Przywróć tę…</translation>
    </message>
    <message>
        <source>%1, currency %2</source>
        <extracomment>%1 is a country, %2 the sign of its currency</extracomment>
        <translation>%1, waluta %2</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation>Kopia zrobiona i sprawdzona</translation>
    </message>
    <message>
        <source>Go back to the shop of %1?</source>
        <translation>Wrócić do sklepu z %1?</translation>
    </message>
    <message>
        <source>Everything entered since then is put aside: the shop as it is now stays beside it as a file that ends in .before-restore.</source>
        <translation>Wszystko wpisane od tamtej pory zostanie odłożone: obecny sklep pozostanie obok jako plik z końcówką .before-restore.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Street, place, web: the lines that stand on printed pages</source>
        <translation>Ulica, miejscowość, strona WWW: wiersze na wydrukach</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
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
        <translation>NIP</translation>
    </message>
    <message>
        <source>Save what the shop is called and how it is reached</source>
        <translation>Zapisz nazwę sklepu i dane kontaktowe</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>As in the language</source>
        <extracomment>the calendar in which days are shown</extracomment>
        <translation>Zgodnie z językiem</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <extracomment>a calendar</extracomment>
        <translation>Gregoriański</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>a calendar: Jalali, the solar one of Iran</extracomment>
        <translation>Perski</translation>
    </message>
</context>
<context>
    <name>tefter::ShopButton</name>
    <message>
        <source>Shop: %1</source>
        <extracomment>the name of the open shop</extracomment>
        <translation>Sklep: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ShopView</name>
    <message>
        <source>All changes saved</source>
        <translation>Wszystkie zmiany zapisane</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done, such as &quot;Maria: phone changed&quot;</extracomment>
        <translation>Cofnięto „%1”</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ponowiono „%1”</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nie ma jeszcze kopii</translation>
    </message>
    <message>
        <source>Undo: “%1” %2</source>
        <extracomment>%1 is what would be taken back, %2 the keys to press</extracomment>
        <translation>Cofnij: „%1” %2</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nowa sprzedaż</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nowy produkt</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Nowa grupa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is a day: everything is shown as if that day were today</extracomment>
        <translation>Stan na %1</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Szukaj na tej stronie</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Znajdź duplikaty…</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Cofanie…</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>Ponawianie…</translation>
    </message>
    <message>
        <source>What to order…</source>
        <translation>Co zamówić…</translation>
    </message>
    <message>
        <source>Scorecard of the suppliers</source>
        <translation>Ocena dostawców</translation>
    </message>
</context>
<context>
    <name>tefter::SoldLineModel</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the number of a document</extracomment>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>what goods cost the shop</extracomment>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marża</translation>
    </message>
</context>
<context>
    <name>tefter::SoldLinesDialog</name>
    <message>
        <source>Sold lines</source>
        <translation>Sprzedane pozycje</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Otwórz dokument</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Wszystkie pozycje</translation>
    </message>
    <message>
        <source>Cost known</source>
        <translation>Koszt znany</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Koszt nieznany</translation>
    </message>
    <message>
        <source>Supplier unknown</source>
        <translation>Dostawca nieznany</translation>
    </message>
    <message>
        <source>Amounts without a product</source>
        <translation>Kwoty bez produktu</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Bez kategorii</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln pozycja</numerusform>
            <numerusform>%Ln pozycje</numerusform>
            <numerusform>%Ln pozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>without VAT %1</source>
        <extracomment>%1 is money</extracomment>
        <translation>netto %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <extracomment>what goods cost the shop; %1 is money</extracomment>
        <translation>koszt %1</translation>
    </message>
    <message>
        <source>margin %1</source>
        <extracomment>%1 is money</extracomment>
        <translation>marża %1</translation>
    </message>
</context>
<context>
    <name>tefter::StaffCard</name>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>pracuje tutaj</translation>
    </message>
    <message>
        <source>left on %1</source>
        <extracomment>somebody of the staff; %1 is a day</extracomment>
        <translation>nie pracuje od %1</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pracownicy</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Dodaj osobę…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień imię i nazwisko…</translation>
    </message>
    <message>
        <source>Who did what…</source>
        <translation>Kto co zrobił…</translation>
    </message>
    <message>
        <source>Everything that is entered or changed here goes down in the history under the name of who is at work.</source>
        <translation>Wszystko, co tu wpiszesz lub zmienisz, trafia do historii zmian pod nazwiskiem osoby, która pracuje.</translation>
    </message>
    <message>
        <source>At work on this computer</source>
        <extracomment>followed by a choice of names</extracomment>
        <translation>Przy tym komputerze pracuje</translation>
    </message>
    <message>
        <source>Has left</source>
        <extracomment>somebody of the staff</extracomment>
        <translation>Już nie pracuje</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Znów pracuje</translation>
    </message>
</context>
<context>
    <name>tefter::StaffChoice</name>
    <message>
        <source>Nobody in particular</source>
        <extracomment>who looks after a customer</extracomment>
        <translation>Nikt szczególny</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
</context>
<context>
    <name>tefter::StaffDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Zmiana imienia i nazwiska</translation>
    </message>
    <message>
        <source>Somebody new on the staff</source>
        <translation>Nowy pracownik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>The name that the history shows</source>
        <translation>Imię i nazwisko widoczne w historii zmian</translation>
    </message>
</context>
<context>
    <name>tefter::StockActions</name>
    <message>
        <source>The stock was changed</source>
        <translation>Stan został zmieniony</translation>
    </message>
</context>
<context>
    <name>tefter::StockCard</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Ustaw jako zwykłe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Places where goods lie</source>
        <translation>Miejsca, gdzie leży towar</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>Nazwa miejsca</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Keep stock…</source>
        <translation>Prowadź magazyn…</translation>
    </message>
    <message>
        <source>No stock is kept: sales take nothing away.</source>
        <translation>Magazyn nie jest prowadzony: sprzedaż niczego nie zdejmuje.</translation>
    </message>
    <message>
        <source>Stock is kept since %1. The first place is the usual one: sales take their goods from there.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Magazyn prowadzony od: %1. Pierwsze miejsce jest zwykłe: stamtąd sprzedaż zdejmuje towar.</translation>
    </message>
</context>
<context>
    <name>tefter::StockEntryDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Stan początkowy</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Ubytek</translation>
    </message>
    <message>
        <source>Carry to another place</source>
        <translation>Przesuń w inne miejsce</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Przyjmij towar</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>Nazwa, kod, kod kreskowy…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>where goods lie</extracomment>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>to which place goods are carried</extracomment>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why goods were lost</extracomment>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Empty where it is not known</source>
        <translation>Puste, gdy nieznany</translation>
    </message>
    <message>
        <source>Cost of one, without VAT</source>
        <translation>Koszt jednej sztuki, bez VAT</translation>
    </message>
    <message>
        <source>Choose the product from the list.</source>
        <translation>Wybierz produkt z listy.</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Ile?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Który dzień?</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ten dzień jest w przyszłości.</translation>
    </message>
    <message>
        <source>Choose two places. More of them are made under Settings.</source>
        <translation>Wybierz dwa miejsca. Więcej dodaje się w Ustawieniach.</translation>
    </message>
    <message>
        <source>The stock was changed</source>
        <translation>Stan został zmieniony</translation>
    </message>
    <message>
        <source>That is the barcode of “%1”, not a quantity.</source>
        <translation>To kod kreskowy produktu „%1”, a nie ilość.</translation>
    </message>
    <message>
        <source>Of “%1” there is %2. %3 would be left.</source>
        <extracomment>%1 is a product, %2 how much of it is there, %3 how much would be there, below zero</extracomment>
        <translation>„%1”: jest %2. Zostałoby %3.</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Za mało na stanie</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Zapisz mimo to</translation>
    </message>
    <message>
        <source>Really for nothing?</source>
        <translation>Naprawdę za darmo?</translation>
    </message>
    <message>
        <source>A cost of zero lowers the average cost. Where the cost is not known, leave the field empty.</source>
        <translation>Koszt zero obniża średni koszt. Gdy koszt nie jest znany, zostaw pole puste.</translation>
    </message>
    <message>
        <source>It cost nothing</source>
        <translation>Nic nie kosztowało</translation>
    </message>
</context>
<context>
    <name>tefter::StockListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>Average cost</source>
        <extracomment>of one piece, on the average of what came in</extracomment>
        <translation>Średni koszt</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what the goods that are there cost</extracomment>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>set aside for customers</extracomment>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>ordered and not come yet</extracomment>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Last moved</source>
        <extracomment>the last day on which it came or went</extracomment>
        <translation>Ostatni ruch</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>nigdy</translation>
    </message>
</context>
<context>
    <name>tefter::StockMoveModel</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what a move of goods was: a sale, a count</extracomment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>by how much the stock changed</extracomment>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>how much was there after it</extracomment>
        <translation>Potem</translation>
    </message>
</context>
<context>
    <name>tefter::StockPage</name>
    <message>
        <source>Stock</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Keep stock…</source>
        <translation>Prowadź magazyn…</translation>
    </message>
    <message>
        <source>Search in the stock</source>
        <translation>Szukaj w magazynie</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>Nazwa, kod, kod kreskowy…</translation>
    </message>
    <message>
        <source>No stock is kept yet</source>
        <translation>Magazyn nie jest jeszcze prowadzony</translation>
    </message>
    <message>
        <source>From a day on, sales take goods away and receipts bring them. What is there is then always known, and what it is worth. Begin with a count, or import what you have.</source>
        <translation>Od wybranego dnia sprzedaż zdejmuje towar, a przyjęcia go dodają. Zawsze wiadomo wtedy, co jest i ile jest warte. Zacznij od spisu albo zaimportuj to, co masz.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No product fits the filters and what is typed in the search.</source>
        <translation>Żaden produkt nie pasuje do filtrów i wyszukiwania.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Pokaż wszystkie produkty</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Wybierz jeden z nich, aby go zobaczyć.</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Poniżej zera</translation>
    </message>
    <message>
        <source>Not moved for half a year</source>
        <translation>Bez ruchu od pół roku</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Wszystkie miejsca</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Wszystkie kategorie</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>Spisy…</translation>
    </message>
    <message>
        <source>Asked for…</source>
        <translation>Pytano o…</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>Stan na dziś</translation>
    </message>
    <message>
        <source>As it was at the end of this day</source>
        <translation>Jak było na koniec tego dnia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products chosen</source>
        <translation>
            <numerusform>Wybrano %Ln produkt</numerusform>
            <numerusform>Wybrano %Ln produkty</numerusform>
            <numerusform>Wybrano %Ln produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Przyjmij towar</translation>
    </message>
    <message>
        <source>Worth %1 at the average cost, on %2.</source>
        <extracomment>%1 is money, %2 a day</extracomment>
        <translation>Wartość %1 po średnim koszcie, na dzień: %2.</translation>
    </message>
    <message>
        <source>Worth %1 at the average cost.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Wartość %1 po średnim koszcie.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln products the cost is not known.</source>
        <translation>
            <numerusform>Koszt %Ln produktu nie jest znany.</numerusform>
            <numerusform>Koszt %Ln produktów nie jest znany.</numerusform>
            <numerusform>Koszt %Ln produktów nie jest znany.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count these…</source>
        <extracomment>what is done with the chosen products</extracomment>
        <translation>Policz te…</translation>
    </message>
    <message>
        <source>There are no data before %1, when stock began to be kept.</source>
        <translation>Nie ma danych sprzed %1, kiedy zaczęto prowadzić stan.</translation>
    </message>
    <message>
        <source>That day is still to come. Here is what there is today.</source>
        <translation>Ten dzień dopiero nadejdzie. Tu widać, co jest dzisiaj.</translation>
    </message>
    <message>
        <source>What stands beside the list is of today.</source>
        <translation>To, co stoi obok listy, jest dzisiejsze.</translation>
    </message>
</context>
<context>
    <name>tefter::StockPanel</name>
    <message>
        <source>No product chosen</source>
        <translation>Nie wybrano produktu</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it came and went.</source>
        <translation>Wybierz z listy, aby zobaczyć jego ruchy.</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Przyjmij…</translation>
    </message>
    <message>
        <source>Loss…</source>
        <translation>Ubytek…</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>set aside for customers</extracomment>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>ordered and not come yet</extracomment>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Average cost</source>
        <extracomment>of one piece, on the average of what came in</extracomment>
        <translation>Średni koszt</translation>
    </message>
    <message>
        <source>How it came and went</source>
        <translation>Ruchy towaru</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Usuń ten wpis</translation>
    </message>
    <message>
        <source>What there is of the product</source>
        <translation>Co jest z tego produktu</translation>
    </message>
    <message>
        <source>Carry to another place…</source>
        <translation>Przesuń w inne miejsce…</translation>
    </message>
    <message>
        <source>Opening stock…</source>
        <translation>Stan początkowy…</translation>
    </message>
    <message>
        <source>Somebody asked for it…</source>
        <translation>Ktoś o to pytał…</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Pokaż produkt</translation>
    </message>
    <message>
        <source>Nothing came or went so far.</source>
        <translation>Jak dotąd bez ruchu.</translation>
    </message>
    <message>
        <source>Last moved on %1. What it costs is not known.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ostatni ruch: %1. Koszt nie jest znany.</translation>
    </message>
    <message>
        <source>Last moved on %1. What is there is worth %2.</source>
        <extracomment>%1 is a day, %2 money</extracomment>
        <translation>Ostatni ruch: %1. To, co jest, warte jest %2.</translation>
    </message>
</context>
<context>
    <name>tefter::StockSetupDialog</name>
    <message>
        <source>Shop</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Keep stock</source>
        <translation>Prowadź magazyn</translation>
    </message>
    <message>
        <source>How stock is kept</source>
        <translation>Jak prowadzony jest magazyn</translation>
    </message>
    <message>
        <source>From this day on every sale takes its goods from the stock. Sales of before, and those that are imported, do not.</source>
        <translation>Od tego dnia każda sprzedaż zdejmuje towar z magazynu. Wcześniejsza i importowana nie.</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>stock is kept from this day on</extracomment>
        <translation>Od</translation>
    </message>
    <message>
        <source>First place</source>
        <extracomment>where goods lie: the shop, the store room</extracomment>
        <translation>Pierwsze miejsce</translation>
    </message>
    <message>
        <source>What is not there</source>
        <translation>Czego nie ma</translation>
    </message>
    <message>
        <source>Keep no stock</source>
        <translation>Nie prowadź magazynu</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ten dzień jest w przyszłości.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Który dzień?</translation>
    </message>
    <message>
        <source>Stock is kept now</source>
        <translation>Magazyn jest teraz prowadzony</translation>
    </message>
    <message>
        <source>No stock is kept any more</source>
        <translation>Magazyn nie jest już prowadzony</translation>
    </message>
</context>
<context>
    <name>tefter::StockWords</name>
    <message>
        <source>Opening stock</source>
        <translation>Stan początkowy</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>goods that came in</extracomment>
        <translation>Przyjęcie</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>Zwrot do dostawcy</translation>
    </message>
    <message>
        <source>Carried</source>
        <extracomment>goods carried from one place to another</extracomment>
        <translation>Przesunięcie</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Ubytek</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>what was counted on the shelves</extracomment>
        <translation>Spis</translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>why goods were lost</extracomment>
        <translation>stłuczone</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>why goods were lost</extracomment>
        <translation>przeterminowane</translation>
    </message>
    <message>
        <source>stolen or missing</source>
        <extracomment>why goods were lost</extracomment>
        <translation>kradzież lub brak</translation>
    </message>
    <message>
        <source>own use</source>
        <extracomment>why goods were lost: the shop used them itself</extracomment>
        <translation>użytek własny</translation>
    </message>
    <message>
        <source>given away</source>
        <extracomment>why goods were lost</extracomment>
        <translation>rozdane</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>why goods were lost: for another reason</extracomment>
        <translation>inne</translation>
    </message>
    <message>
        <source>Sell it without a word</source>
        <translation>Sprzedaj bez pytania</translation>
    </message>
    <message>
        <source>Ask before it is sold</source>
        <translation>Zapytaj przed sprzedażą</translation>
    </message>
    <message>
        <source>Refuse to sell it</source>
        <translation>Nie pozwól sprzedać</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>of a count that goes on</extracomment>
        <translation>otwarty</translation>
    </message>
    <message>
        <source>booked</source>
        <extracomment>of a count that is done</extracomment>
        <translation>zaksięgowany</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>of a count</extracomment>
        <translation>anulowany</translation>
    </message>
    <message>
        <source>Carried from %1 to %2</source>
        <extracomment>goods that were carried; %1 and %2 are places</extracomment>
        <translation>Przeniesiono z: %1, do: %2</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierActions</name>
    <message>
        <source>Supplier saved</source>
        <translation>Zapisano dostawcę</translation>
    </message>
    <message>
        <source>Product of the supplier saved</source>
        <translation>Zapisano produkt dostawcy</translation>
    </message>
    <message>
        <source>Weights saved</source>
        <translation>Zapisano wagi</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Usunięto notatkę</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Zapisano notatkę</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers put into the bin</source>
        <translation>
            <numerusform>Przeniesiono do kosza %Ln dostawcę</numerusform>
            <numerusform>Przeniesiono do kosza %Ln dostawców</numerusform>
            <numerusform>Przeniesiono do kosza %Ln dostawców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers taken out of the bin</source>
        <translation>
            <numerusform>Przywrócono z kosza %Ln dostawcę</numerusform>
            <numerusform>Przywrócono z kosza %Ln dostawców</numerusform>
            <numerusform>Przywrócono z kosza %Ln dostawców</numerusform>
        </translation>
    </message>
    <message>
        <source>Case saved</source>
        <translation>Sprawa zapisana</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln open orders.</source>
        <translation>
            <numerusform>%1 ma %Ln otwarte zamówienie.</numerusform>
            <numerusform>%1 ma %Ln otwarte zamówienia.</numerusform>
            <numerusform>%1 ma %Ln otwartych zamówień.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods are still to come</source>
        <translation>Towar jeszcze nie dotarł</translation>
    </message>
    <message>
        <source>Their orders stay and can be received.</source>
        <translation>Ich zamówienia pozostaną i można je odebrać.</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Przenieś do kosza</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierCaseDialog</name>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>New case</source>
        <extracomment>a question or complaint to a supplier</extracomment>
        <translation>Nowa sprawa</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Missing goods, a wrong bill, a question…</source>
        <translation>Brak towaru, błąd w fakturze…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>What about</source>
        <extracomment>what a question or complaint to a supplier is about</extracomment>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Asked on</source>
        <extracomment>the day of a question or complaint to a supplier</extracomment>
        <translation>Zapytano</translation>
    </message>
    <message>
        <source>Answered on</source>
        <extracomment>the day of a supplier&apos;s answer</extracomment>
        <translation>Odpowiedziano</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Proszę napisać w kilku słowach, czego dotyczy.</translation>
    </message>
    <message>
        <source>Say on which day they were asked.</source>
        <translation>Proszę podać, którego dnia zapytano.</translation>
    </message>
    <message>
        <source>The answer cannot come before the question.</source>
        <translation>Odpowiedź nie może być wcześniejsza niż pytanie.</translation>
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
        <translation>Dodaj telefon</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>To nie wygląda na numer telefonu.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Dodaj e-mail</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>To nie wygląda na adres e-mail.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Edit supplier</source>
        <translation>Edytuj dostawcę</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nowy dostawca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefony</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-maile</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Media społecznościowe</translation>
    </message>
    <message>
        <source>People there</source>
        <extracomment>with whom one speaks at a supplier&apos;s</extracomment>
        <translation>Osoby do kontaktu</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>behind a number of days</extracomment>
        <translation>dni</translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>Dostarcza w ciągu</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <extracomment>the least that a supplier sends, as an amount</extracomment>
        <translation>Najmniejsze zamówienie</translation>
    </message>
    <message>
        <source>To be paid in</source>
        <extracomment>how long one has to pay a supplier&apos;s bill</extracomment>
        <translation>Płatność w ciągu</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>of payment, in words</extracomment>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>As the shop</source>
        <extracomment>the language of the shop is meant</extracomment>
        <translation>Jak w sklepie</translation>
    </message>
    <message>
        <source>Language of orders</source>
        <translation>Język zamówień</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a supplier</extracomment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Open orders</source>
        <extracomment>orders to a supplier of which goods are still to come</extracomment>
        <translation>Otwarte zamówienia</translation>
    </message>
    <message>
        <source>Last came</source>
        <extracomment>the day of the last receipt</extracomment>
        <translation>Ostatnia dostawa</translation>
    </message>
    <message>
        <source>Bought in 12 months</source>
        <extracomment>what was bought from a supplier in the last twelve months</extracomment>
        <translation>Zakupy za 12 miesięcy</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a supplier</extracomment>
        <translation>Kod</translation>
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
            <numerusform>%Ln spóźnione</numerusform>
            <numerusform>%Ln spóźnione</numerusform>
            <numerusform>%Ln spóźnionych</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>nigdy</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierPanel</name>
    <message>
        <source>No supplier chosen</source>
        <translation>Nie wybrano dostawcy</translation>
    </message>
    <message>
        <source>Choose one in the list to see what they are worth.</source>
        <translation>Wybierz jednego z listy, aby zobaczyć, ile jest wart.</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>w koszu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nowe zamówienie</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>of a supplier, from 0 to 100</extracomment>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Bought in 12 months</source>
        <translation>Zakupy za 12 miesięcy</translation>
    </message>
    <message>
        <source>Open orders</source>
        <extracomment>orders to a supplier of which goods are still to come</extracomment>
        <translation>Otwarte zamówienia</translation>
    </message>
    <message>
        <source>Last came</source>
        <extracomment>the day of the last receipt</extracomment>
        <translation>Ostatnia dostawa</translation>
    </message>
    <message>
        <source>The supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>The figures of the last twelve months together, as much as each counts in the weights; 100 is the best.</source>
        <translation>Wskaźniki z ostatnich dwunastu miesięcy razem, każdy ze swoją wagą; 100 to najlepszy wynik.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>What they sell</source>
        <translation>Co sprzedaje</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation>Odbierz towar…</translation>
    </message>
    <message>
        <source>Send goods back…</source>
        <translation>Zwróć towar…</translation>
    </message>
    <message>
        <source>Add a product of theirs…</source>
        <translation>Dodaj ich produkt…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Napisz notatkę…</translation>
    </message>
    <message>
        <source>What counts in the points…</source>
        <translation>Co się liczy w punktach…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historia zmian…</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Przywróć z kosza</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>No phone and no address yet</source>
        <translation>Nie ma jeszcze telefonu ani adresu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>Dostarcza w ciągu</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <extracomment>the least that a supplier sends, as an amount</extracomment>
        <translation>Najmniejsze zamówienie</translation>
    </message>
    <message>
        <source>To be paid in</source>
        <extracomment>how long one has to pay a supplier&apos;s bill</extracomment>
        <translation>Płatność w ciągu</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>of payment, in words</extracomment>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>In the list since</source>
        <translation>Na liście od</translation>
    </message>
    <message>
        <source>Margins of their goods…</source>
        <translation>Marże towarów dostawcy…</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>questions and complaints to a supplier</extracomment>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Otwórz sprawę…</translation>
    </message>
    <message numerus="yes">
        <source>open for %Ln days</source>
        <extracomment>a question or complaint to a supplier</extracomment>
        <translation>
            <numerusform>otwarta od %Ln dnia</numerusform>
            <numerusform>otwarta od %Ln dni</numerusform>
            <numerusform>otwarta od %Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>answered on the same day</source>
        <translation>odpowiedź tego samego dnia</translation>
    </message>
    <message numerus="yes">
        <source>answered after %Ln days</source>
        <translation>
            <numerusform>odpowiedź po %Ln dniu</numerusform>
            <numerusform>odpowiedź po %Ln dniach</numerusform>
            <numerusform>odpowiedź po %Ln dniach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SupplierProductDialog</name>
    <message>
        <source>Usually bought from this supplier</source>
        <translation>Zwykle kupowane u tego dostawcy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Product of the supplier</source>
        <translation>Produkt dostawcy</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Nazwa, kod lub kod kreskowy</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>behind a number of days</extracomment>
        <translation>dni</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Their code</source>
        <translation>Ich kod</translation>
    </message>
    <message>
        <source>Cost without VAT</source>
        <translation>Cena zakupu netto</translation>
    </message>
    <message>
        <source>In a case</source>
        <extracomment>how many pieces are in one case</extracomment>
        <translation>W opakowaniu zbiorczym</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>the least that a supplier sends of a product</extracomment>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>Dostarcza w ciągu</translation>
    </message>
    <message>
        <source>Choose a product from the list.</source>
        <translation>Wybierz produkt z listy.</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierScore</name>
    <message>
        <source>Points from quarter to quarter</source>
        <translation>Punkty kwartał po kwartale</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ocena dostawcy</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>of a supplier, from 0 to 100
----------
of a chart: the points of a supplier, from 0 to 100</extracomment>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>brak danych</translation>
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
        <translation>Dostawcy</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nowy dostawca</translation>
    </message>
    <message>
        <source>Search in suppliers</source>
        <translation>Szukaj wśród dostawców</translation>
    </message>
    <message>
        <source>Name, person, phone, city…</source>
        <translation>Nazwa, osoba, telefon, miasto…</translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation>Nie ma jeszcze dostawców</translation>
    </message>
    <message>
        <source>Enter the first one: who they are, what they sell to you, and in how many days they bring it.</source>
        <translation>Wpisz pierwszego: kto to jest, co ci sprzedaje i w ile dni to przywozi.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nikogo nie znaleziono</translation>
    </message>
    <message>
        <source>No supplier fits the filters and what is typed in the search.</source>
        <translation>Żaden dostawca nie pasuje do filtrów i wyszukiwania.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Kosz jest pusty</translation>
    </message>
    <message>
        <source>All suppliers are in the bin</source>
        <translation>Wszyscy dostawcy są w koszu</translation>
    </message>
    <message>
        <source>Show all suppliers</source>
        <translation>Pokaż wszystkich dostawców</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Wybierz jeden z nich, aby go zobaczyć.</translation>
    </message>
    <message>
        <source>Orders are late</source>
        <translation>Zamówienia się spóźniają</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>W koszu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers chosen</source>
        <translation>
            <numerusform>Wybrano %Ln dostawcę</numerusform>
            <numerusform>Wybrano %Ln dostawców</numerusform>
            <numerusform>Wybrano %Ln dostawców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers written to “%1”.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>%Ln dostawcę zapisano w pliku „%1”.</numerusform>
            <numerusform>%Ln dostawców zapisano w pliku „%1”.</numerusform>
            <numerusform>%Ln dostawców zapisano w pliku „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::TagDialog</name>
    <message numerus="yes">
        <source>Tag %Ln people</source>
        <translation>
            <numerusform>Nadaj etykietę %Ln osobie</numerusform>
            <numerusform>Nadaj etykietę %Ln osobom</numerusform>
            <numerusform>Nadaj etykietę %Ln osobom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a tag away from %Ln people</source>
        <translation>
            <numerusform>Usuń etykietę u %Ln osoby</numerusform>
            <numerusform>Usuń etykietę u %Ln osób</numerusform>
            <numerusform>Usuń etykietę u %Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag, new or old</source>
        <translation>Etykieta, nowa lub istniejąca</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Tags of the shop</source>
        <translation>Etykiety sklepu</translation>
    </message>
    <message>
        <source>Give the tag</source>
        <translation>Nadaj etykietę</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Tags that they have</source>
        <translation>Etykiety, które mają</translation>
    </message>
    <message>
        <source>No tags yet. Type the first one.</source>
        <translation>Nie ma jeszcze etykiet. Wpisz pierwszą.</translation>
    </message>
    <message>
        <source>There is no tag to take away.</source>
        <translation>Nie ma etykiety do odebrania.</translation>
    </message>
</context>
<context>
    <name>tefter::TagEditor</name>
    <message>
        <source>+ Tag</source>
        <translation>+ Etykieta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <source>Click the cross or press Delete to take the tag away</source>
        <translation>Kliknij krzyżyk albo naciśnij Delete, aby usunąć etykietę</translation>
    </message>
</context>
<context>
    <name>tefter::TefterStyle</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
</context>
<context>
    <name>tefter::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>tefter::TimelineSection</name>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Jeszcze nic takiego nie ma.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Write a note and press Enter</source>
        <translation>Napisz notatkę i naciśnij Enter</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>of what happened with a person: all kinds</extracomment>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>what the timeline is narrowed to: documents of sale</extracomment>
        <translation>Zakupy</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>what the timeline is narrowed to: what was jotted down</extracomment>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Consents</source>
        <extracomment>what the timeline is narrowed to</extracomment>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>what the timeline is narrowed to: changes of name, phone, tags</extracomment>
        <translation>Zmiany</translation>
    </message>
</context>
<context>
    <name>tefter::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>tefter::TotalsRow</name>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
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
        <translation>Utwórz warianty</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Warianty</translation>
    </message>
    <message>
        <source>Each variant becomes a product of its own, like this one in all else. Those that are there already stay.</source>
        <translation>Każdy wariant staje się osobnym produktem, poza tym takim jak ten. Te, które już są, zostają.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>an example of that in which variants differ</extracomment>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Czym się różnią</translation>
    </message>
    <message>
        <source>S, M, L</source>
        <extracomment>an example of values, with commas between them</extracomment>
        <translation>S, M, L</translation>
    </message>
    <message>
        <source>red, blue</source>
        <translation>czerwony, niebieski</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>Wartości, oddzielone przecinkami</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln wariant</numerusform>
            <numerusform>%Ln warianty</numerusform>
            <numerusform>%Ln wariantów</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in what they differ: size, colour.</source>
        <translation>Podaj, czym się różnią: rozmiar, kolor.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln variants.</source>
        <translation>
            <numerusform>To więcej niż %Ln wariant.</numerusform>
            <numerusform>To więcej niż %Ln warianty.</numerusform>
            <numerusform>To więcej niż %Ln wariantów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::VatCard</name>
    <message>
        <source>Rate</source>
        <translation>Stawka</translation>
    </message>
    <message>
        <source>For what</source>
        <extracomment>what a VAT rate is for, such as food</extracomment>
        <translation>Na co</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>usual</source>
        <extracomment>of a VAT rate: the one that most products have</extracomment>
        <translation>domyślna</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Stawki VAT</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Ustaw jako domyślną</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Add a rate…</source>
        <translation>Dodaj stawkę…</translation>
    </message>
    <message>
        <source>New products and imports take the usual rate. Prices hold their VAT: a changed rate changes no price.</source>
        <translation>Nowe produkty i importy dostają domyślną stawkę. Ceny zawierają VAT: zmiana stawki nie zmienia żadnej ceny.</translation>
    </message>
    <message>
        <source>changes on %1 to %2</source>
        <extracomment>a VAT rate that will change: %1 is the day, %2 the new rate</extracomment>
        <translation>zmienia się %1 na %2</translation>
    </message>
</context>
<context>
    <name>tefter::VatRateDialog</name>
    <message numerus="yes">
        <source>Give it also to the %Ln product(s) with the old rate</source>
        <translation>
            <numerusform>Nadaj ją też %Ln produktowi ze starą stawką</numerusform>
            <numerusform>Nadaj ją też %Ln produktom ze starą stawką</numerusform>
            <numerusform>Nadaj ją też %Ln produktom ze starą stawką</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Change the VAT rate</source>
        <translation>Zmiana stawki VAT</translation>
    </message>
    <message>
        <source>New VAT rate</source>
        <translation>Nowa stawka VAT</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Stawka</translation>
    </message>
    <message>
        <source>Such as: food, books</source>
        <translation>Na przykład: żywność, książki</translation>
    </message>
    <message>
        <source>For what</source>
        <extracomment>what a VAT rate is for, such as food</extracomment>
        <translation>Na co</translation>
    </message>
    <message>
        <source>The rate is a share of the price: a number from 0 to 100.</source>
        <translation>Stawka to procent: liczba od 0 do 100.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the day from which a VAT rate is another one</extracomment>
        <translation>Od</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <extracomment>%1 is a day, %2 a VAT rate</extracomment>
        <translation>Od %1: %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>The day must be one to come, or empty for today.</source>
        <translation>Dzień musi być przyszły albo pusty, jeśli to dziś.</translation>
    </message>
</context>
<context>
    <name>tefter::WeightsCard</name>
    <message>
        <source>Points of suppliers</source>
        <translation>Punkty dostawców</translation>
    </message>
    <message>
        <source>How much each figure of the scorecard counts. One that has no data is left out.</source>
        <translation>Ile liczy się każdy wskaźnik oceny. Wskaźnik bez danych jest pomijany.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Change what counts in the points of suppliers</source>
        <translation>Zmień, co się liczy w punktach dostawców</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Weights saved</source>
        <translation>Zapisano wagi</translation>
    </message>
</context>
<context>
    <name>tefter::WeightsDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What counts in the points of suppliers</source>
        <translation>Co się liczy w punktach dostawców</translation>
    </message>
    <message>
        <source>From 0, which does not count, to 100. Figures without data are left out.</source>
        <translation>Od 0, które się nie liczy, do 100. Wskaźniki bez danych są pomijane.</translation>
    </message>
    <message>
        <source>One of them has to count.</source>
        <translation>Coś z tego musi się liczyć.</translation>
    </message>
</context>
<context>
    <name>tefter::WelcomePage</name>
    <message>
        <source>The book on the counter in which a shop writes down its people.</source>
        <translation>Zeszyt na ladzie, w którym sklep zapisuje swoich klientów.</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Nowy sklep</translation>
    </message>
    <message>
        <source>An empty book: name, country, and you can begin.</source>
        <translation>Pusty zeszyt: nazwa, kraj i można zaczynać.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Otwórz sklep</translation>
    </message>
    <message>
        <source>A file that ends in .tefter, on this computer or a stick.</source>
        <translation>Plik z końcówką .tefter, na tym komputerze lub na pendrivie.</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Wypróbuj sklep przykładowy</translation>
    </message>
    <message>
        <source>Invented people and sales to look around in. Never mixes with yours.</source>
        <translation>Zmyślone osoby i sprzedaż, żeby się rozejrzeć. Nigdy nie mieszają się z prawdziwymi.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ostatnio używane</translation>
    </message>
</context>
<context>
    <name>tefter::WhichProductDialog</name>
    <message>
        <source>Which product?</source>
        <translation>Który produkt?</translation>
    </message>
    <message>
        <source>Several products have the barcode %1.</source>
        <extracomment>%1 is a barcode</extracomment>
        <translation>Kilka produktów ma kod kreskowy %1.</translation>
    </message>
</context>
<context>
    <name>tefter::WhyPanel</name>
    <message>
        <source>Why is somebody in it, or not?</source>
        <translation>Dlaczego ktoś jest w grupie albo nie?</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Znajdź osobę</translation>
    </message>
    <message>
        <source>Find a person to explain</source>
        <translation>Znajdź osobę do wyjaśnienia</translation>
    </message>
    <message>
        <source>%1 is in the segment.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 jest w grupie.</translation>
    </message>
    <message>
        <source>%1 is not in the segment.</source>
        <translation>%1 nie jest w grupie.</translation>
    </message>
    <message>
        <source>true</source>
        <translation>spełniony</translation>
    </message>
    <message>
        <source>not true</source>
        <translation>niespełniony</translation>
    </message>
</context>
<context>
    <name>tefter::WindowApplication</name>
    <message>
        <source>Open another shop…</source>
        <translation>Otwórz inny sklep…</translation>
    </message>
    <message>
        <source>Close the shop</source>
        <translation>Zamknij sklep</translation>
    </message>
    <message>
        <source>Copy the shop to…</source>
        <translation>Skopiuj sklep do…</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Jasne kolory</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Ciemne kolory</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Kolory systemu</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Otwórz sklep</translation>
    </message>
    <message>
        <source>Tefter shops (*.tefter)</source>
        <translation>Sklepy Tefter (*.tefter)</translation>
    </message>
    <message>
        <source>Copied and checked: %1</source>
        <translation>Skopiowano i sprawdzono: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>Sklep przykładowy</translation>
    </message>
    <message>
        <source>The shop “%1” is damaged</source>
        <translation>Sklep „%1” jest uszkodzony</translation>
    </message>
    <message>
        <source>The latest backup was made on %1. Go back to it? What was entered since then is not in it; the damaged file stays beside it and ends in .before-restore.</source>
        <translation>Ostatnia kopia zapasowa powstała %1. Wrócić do niej? Nie ma w niej tego, co wpisano później; uszkodzony plik zostanie obok i będzie się kończyć na .before-restore.</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Wróć do kopii</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1 is the name of a shop, %2 the day that counts as today</extracomment>
        <translation>%1, stan na %2</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept beside it.</source>
        <translation>Kopia jest na miejscu. To, co było tam wcześniej, zachowano obok.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>New shop or sample shop…</source>
        <translation>Nowy sklep lub przykładowy…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Zrób kopię teraz</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Kopia zapasowa zrobiona i sprawdzona.</translation>
    </message>
</context>
<context>
    <name>tefter::WorkLine</name>
    <message>
        <source>Stop</source>
        <extracomment>ends an import or an export that goes on</extracomment>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Go to its page</source>
        <translation>Przejdź do strony</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Zatrzymaj: %1</translation>
    </message>
</context>
</TS>
