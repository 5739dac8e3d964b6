<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el_GR" sourcelanguage="en">
<context>
    <name>CallListSheet</name>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why to call somebody</extracomment>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>What they said</source>
        <extracomment>empty room on paper for what was said in a call</extracomment>
        <translation>Τι είπε</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Λίστα τηλεφωνημάτων</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>Do something</source>
        <translation>Ενέργειες</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>E-mail</source>
        <extracomment>a way to reach a person</extracomment>
        <translation>Μηνύματα email</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>a way to reach a person</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a way to reach a person: letters</extracomment>
        <translation>Ταχυδρομείο</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>a way to reach a person: calls</extracomment>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Social network</source>
        <extracomment>a way to reach a person</extracomment>
        <translation>Κοινωνικά δίκτυα</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>what somebody said about being written to</extracomment>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>What was counted stands, but in “%1” the difference of “%2” is now %4 instead of %3.</source>
        <extracomment>%1 is a count, %2 a product, %3 and %4 are differences such as −2</extracomment>
        <translation>Ό,τι μετρήθηκε ισχύει, αλλά στην απογραφή «%1» η διαφορά για το «%2» είναι τώρα %4 αντί για %3.</translation>
    </message>
    <message numerus="yes">
        <source>What was counted stands, but %Ln differences of counts are other ones now.</source>
        <translation>
            <numerusform>Ό,τι μετρήθηκε ισχύει, αλλά %Ln διαφορά απογραφής είναι τώρα άλλη.</numerusform>
            <numerusform>Ό,τι μετρήθηκε ισχύει, αλλά %Ln διαφορές απογραφών είναι τώρα άλλες.</numerusform>
        </translation>
    </message>
    <message>
        <source>A count looks different now</source>
        <translation>Μια απογραφή φαίνεται τώρα αλλιώς</translation>
    </message>
    <message>
        <source>The stock is worth as much as before.</source>
        <translation>Το απόθεμα αξίζει όσο και πριν.</translation>
    </message>
    <message>
        <source>The stock is worth %1 less.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Το απόθεμα αξίζει %1 λιγότερο.</translation>
    </message>
    <message>
        <source>The stock is worth %1 more.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Το απόθεμα αξίζει %1 περισσότερο.</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>never</source>
        <extracomment>of somebody&apos;s last visit</extracomment>
        <translation>ποτέ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>σήμερα</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>σε %Ln ημέρα</numerusform>
            <numerusform>σε %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>χθες</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>πριν %Ln ημέρα</numerusform>
            <numerusform>πριν %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>πριν %Ln μήνα</numerusform>
            <numerusform>πριν %Ln μήνες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>πριν %Ln χρόνο</numerusform>
            <numerusform>πριν %Ln χρόνια</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln ημέρα</numerusform>
            <numerusform>%Ln ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>of a customer who has not bought yet</extracomment>
        <translation>νέος πελάτης</translation>
    </message>
    <message>
        <source>too few to say</source>
        <extracomment>too few visits to say how often somebody comes</extracomment>
        <translation>λίγα στοιχεία</translation>
    </message>
    <message>
        <source>on time</source>
        <extracomment>of a customer who is not expected yet</extracomment>
        <translation>κανονικά</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>εντός εβδομάδας</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days overdue</source>
        <translation>
            <numerusform>αργεί %Ln ημέρα</numerusform>
            <numerusform>αργεί %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost</source>
        <translation>μάλλον χάθηκε</translation>
    </message>
    <message>
        <source>Worth a call.</source>
        <translation>Αξίζει ένα τηλεφώνημα.</translation>
    </message>
    <message>
        <source>Probably lost.</source>
        <translation>Μάλλον δεν θα ξανάρθει.</translation>
    </message>
    <message>
        <source>Expected now.</source>
        <translation>Αναμένεται τώρα.</translation>
    </message>
    <message>
        <source>Has not bought anything yet.</source>
        <translation>Δεν έχει αγοράσει τίποτα ακόμη.</translation>
    </message>
    <message numerus="yes">
        <source>Came on %Ln days so far, the last time %1: too few to say how often.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation>
            <numerusform>Ήρθε %Ln ημέρα ως τώρα, τελευταία φορά %1: πολύ λίγα στοιχεία για τη συχνότητα.</numerusform>
            <numerusform>Ήρθε %Ln ημέρες ως τώρα, τελευταία φορά %1: πολύ λίγα στοιχεία για τη συχνότητα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1. Expected around %2.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;; %2 is a day</extracomment>
        <translation>
            <numerusform>Έρχεται κάθε %Ln ημέρα, τελευταία φορά %1. Αναμένεται γύρω στις %2.</numerusform>
            <numerusform>Έρχεται κάθε %Ln ημέρες, τελευταία φορά %1. Αναμένεται γύρω στις %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1.</source>
        <extracomment>%1 is &quot;62 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation>
            <numerusform>Έρχεται κάθε %Ln ημέρα, τελευταία φορά %1.</numerusform>
            <numerusform>Έρχεται κάθε %Ln ημέρες, τελευταία φορά %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given on %1</source>
        <extracomment>consent; %1 is a day</extracomment>
        <translation>Δόθηκε στις %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <extracomment>consent; %1 is a day</extracomment>
        <translation>Ανακλήθηκε στις %1</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <extracomment>a document of sale; %1 is its number</extracomment>
        <translation>Πώληση %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <extracomment>goods brought back; %1 is the number of the document</extracomment>
        <translation>Επιστροφή %1</translation>
    </message>
    <message>
        <source>Correction %1</source>
        <extracomment>a correction of the books; %1 is the number of the document</extracomment>
        <translation>Διόρθωση %1</translation>
    </message>
    <message>
        <source>Entered in the book</source>
        <translation>Καταχώριση στο τεφτέρι</translation>
    </message>
    <message>
        <source>Consent given: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>Δόθηκε συγκατάθεση: %1</translation>
    </message>
    <message>
        <source>Consent withdrawn: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>Ανακλήθηκε η συγκατάθεση: %1</translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>γενέθλια σήμερα</translation>
    </message>
    <message>
        <source>birthday tomorrow</source>
        <translation>γενέθλια αύριο</translation>
    </message>
    <message numerus="yes">
        <source>birthday in %Ln days</source>
        <translation>
            <numerusform>γενέθλια σε %Ln ημέρα</numerusform>
            <numerusform>γενέθλια σε %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>two entries were merged</source>
        <extracomment>why a consent is on record</extracomment>
        <translation>συγχώνευση δύο εγγραφών</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>Name day</source>
        <extracomment>%1 is the form of a name that the calendar has</extracomment>
        <translation>Ονομαστική εορτή</translation>
    </message>
    <message>
        <source>Wedding</source>
        <extracomment>an important date of a person</extracomment>
        <translation>Γάμος</translation>
    </message>
    <message>
        <source>Founding</source>
        <extracomment>an important date: when a firm was founded</extracomment>
        <translation>Ίδρυση</translation>
    </message>
    <message>
        <source>Birth of a child</source>
        <extracomment>an important date of a parent</extracomment>
        <translation>Γέννηση παιδιού</translation>
    </message>
    <message>
        <source>Journey</source>
        <extracomment>an important date: when somebody travels</extracomment>
        <translation>Ταξίδι</translation>
    </message>
    <message>
        <source>Another date</source>
        <extracomment>an important date of any other kind</extracomment>
        <translation>Άλλη ημερομηνία</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>κάθε χρόνο</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>κάθε μήνα</translation>
    </message>
    <message>
        <source>every … days</source>
        <extracomment>how often a date returns: every so many days</extracomment>
        <translation>κάθε … ημέρες</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>of a date that does not return</extracomment>
        <translation>μία φορά</translation>
    </message>
    <message>
        <source>else the day before</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>αλλιώς την προηγούμενη</translation>
    </message>
    <message>
        <source>else the day after</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>αλλιώς την επόμενη</translation>
    </message>
    <message>
        <source>else not at all</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>αλλιώς καθόλου</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Γενέθλια</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Ονομαστικές εορτές</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Σημαντικές ημερομηνίες</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Αργίες</translation>
    </message>
    <message numerus="yes">
        <source>turns %Ln</source>
        <extracomment>of a birthday: the age that is reached</extracomment>
        <translation>
            <numerusform>γίνεται %Ln έτους</numerusform>
            <numerusform>γίνεται %Ln ετών</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Γενέθλια</translation>
    </message>
    <message>
        <source>Name day of %1</source>
        <translation>Γιορτάζει: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln years</source>
        <extracomment>%1 is what is celebrated, such as a wedding; how long ago it was</extracomment>
        <translation>
            <numerusform>%1, %Ln έτος</numerusform>
            <numerusform>%1, %Ln έτη</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (give or take a day)</source>
        <extracomment>%1 is a holiday by the moon, which may fall a day earlier or later</extracomment>
        <translation>%1 (μια ημέρα πάνω κάτω)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>σήμερα</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>αύριο</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>σε %Ln ημέρα</numerusform>
            <numerusform>σε %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <extracomment>%1 is a day, %2 when it comes next</extracomment>
        <translation>%1, επόμενη: %2</translation>
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
        <translation>ίδιο ΑΦΜ %1</translation>
    </message>
    <message>
        <source>the same phone %1</source>
        <translation>ίδιο τηλέφωνο %1</translation>
    </message>
    <message>
        <source>the same e-mail %1</source>
        <translation>ίδιο email %1</translation>
    </message>
    <message>
        <source>born on the same day, %1</source>
        <translation>γέννηση την ίδια μέρα, %1</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>ίδιο όνομα</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <translation>ίδιο όνομα με άλλη γραφή</translation>
    </message>
    <message>
        <source>a short form of the same name</source>
        <translation>υποκοριστικό του ίδιου ονόματος</translation>
    </message>
    <message>
        <source>the same name but for a letter</source>
        <translation>ίδιο όνομα με διαφορά ενός γράμματος</translation>
    </message>
    <message>
        <source>part of the name is the same</source>
        <translation>κοινό μέρος του ονόματος</translation>
    </message>
    <message>
        <source>the same address %1</source>
        <translation>ίδια διεύθυνση %1</translation>
    </message>
    <message>
        <source>the same city %1</source>
        <translation>ίδια πόλη %1</translation>
    </message>
    <message>
        <source>but another tax number</source>
        <translation>αλλά άλλο ΑΦΜ</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>αλλά άλλα γενέθλια</translation>
    </message>
    <message>
        <source>but another first name</source>
        <translation>αλλά άλλο μικρό όνομα</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>αλλά άλλο επώνυμο</translation>
    </message>
    <message>
        <source>almost certain</source>
        <extracomment>of two entries that are one person</extracomment>
        <translation>σχεδόν σίγουρο</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>of two entries that are one person</extracomment>
        <translation>πιθανό</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>ίσως</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Γενέθλια</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Από πού μας έμαθε</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Ενδιαφέροντα</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Τύπος προσωπικότητας</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Υπεύθυνος</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Δεν υπάρχει αρχείο «%1».</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Δεν υπάρχει φάκελος «%1».</translation>
    </message>
    <message>
        <source>A file “%1” is already there.</source>
        <translation>Υπάρχει ήδη αρχείο «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a Tefter shop.</source>
        <translation>Το «%1» δεν είναι κατάστημα του Tefter.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Tefter (file version %2, this program knows %3).</source>
        <translation>Το «%1» φτιάχτηκε από νεότερο Tefter (έκδοση αρχείου %2, αυτό το πρόγραμμα γνωρίζει ως την %3).</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed.</source>
        <translation>Το «%1» διαβάζεται αλλά δεν αλλάζει.</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>Το «%1» είναι ανοιχτό σε άλλο πρόγραμμα.</translation>
    </message>
    <message>
        <source>The disk is full; “%1” could not be written.</source>
        <translation>Ο δίσκος είναι γεμάτος· το «%1» δεν γράφτηκε.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>Το «%1» δεν διαβάστηκε: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Το «%1» δεν γράφτηκε: %2</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>Το «%1» δεν βρέθηκε.</translation>
    </message>
    <message>
        <source>A customer needs a name, a phone, an e-mail address or a code.</source>
        <translation>Ένας πελάτης χρειάζεται όνομα, τηλέφωνο, email ή κωδικό.</translation>
    </message>
    <message>
        <source>The code “%1” already belongs to %2.</source>
        <translation>Ο κωδικός «%1» ανήκει ήδη σε: %2.</translation>
    </message>
    <message>
        <source>The name “%1” is already taken.</source>
        <translation>Το όνομα «%1» χρησιμοποιείται ήδη.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Χρειάζεται ένα όνομα.</translation>
    </message>
    <message>
        <source>“%1” was changed since then.</source>
        <translation>Το «%1» άλλαξε από τότε.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Δεν υπάρχει τίποτα για αναίρεση.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Δεν υπάρχει τίποτα για επανάληψη.</translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1”.</source>
        <translation>Το «%2» δεν ταιριάζει στο πεδίο «%1».</translation>
    </message>
    <message>
        <source>The condition cannot be understood near “%1” (character %2): expected %3.</source>
        <translation>Το κριτήριο δεν γίνεται κατανοητό κοντά στο «%1» (χαρακτήρας %2): αναμενόταν %3.</translation>
    </message>
    <message>
        <source>This program does not know the condition “%1”.</source>
        <translation>Αυτό το πρόγραμμα δεν γνωρίζει το κριτήριο «%1».</translation>
    </message>
    <message>
        <source>The condition “%1” does not know “%2”.</source>
        <translation>Το κριτήριο «%1» δεν γνωρίζει το «%2».</translation>
    </message>
    <message>
        <source>This program does not know the report “%1”.</source>
        <translation>Αυτό το πρόγραμμα δεν γνωρίζει την αναφορά «%1».</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>Δεν υπάρχει τίποτα με το όνομα «%1».</translation>
    </message>
    <message>
        <source>The segment “%1” would contain itself.</source>
        <translation>Η ομάδα «%1» θα περιείχε τον εαυτό της.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Το αρχείο «%1» είναι κενό.</translation>
    </message>
    <message>
        <source>The file “%1” has headings but no rows.</source>
        <translation>Το αρχείο «%1» έχει τίτλους αλλά καμία γραμμή.</translation>
    </message>
    <message>
        <source>The file “%1” is not a text: line %2 has characters no text has.</source>
        <translation>Το αρχείο «%1» δεν είναι κείμενο: η γραμμή %2 έχει χαρακτήρες που κανένα κείμενο δεν έχει.</translation>
    </message>
    <message>
        <source>In the file “%1” a quotation mark opens in line %2 and never closes.</source>
        <translation>Στο αρχείο «%1» ανοίγουν εισαγωγικά στη γραμμή %2 και δεν κλείνουν ποτέ.</translation>
    </message>
    <message>
        <source>Line %2 of the file “%1” is longer than %3 bytes.</source>
        <translation>Η γραμμή %2 του αρχείου «%1» ξεπερνά τα %3 byte.</translation>
    </message>
    <message>
        <source>The file “%1” does not have what is needed: %2.</source>
        <translation>Το αρχείο «%1» δεν έχει αυτό που χρειάζεται: %2.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Η κωδικοποίηση «%1» δεν είναι γνωστή.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Δεν υπάρχει στήλη «%1».</translation>
    </message>
    <message>
        <source>The file “%1” was already imported (%2).</source>
        <translation>Το αρχείο «%1» έχει ήδη εισαχθεί (%2).</translation>
    </message>
    <message>
        <source>Nobody is left to export: everyone was left out (%1).</source>
        <translation>Δεν μένει κανείς για εξαγωγή: όλοι έμειναν εκτός (%1).</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Διακόπηκε. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Κάτι πήγε στραβά μέσα στο πρόγραμμα.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one first.</source>
        <translation>Επιλέξτε άλλον φάκελο ή δημιουργήστε πρώτα αυτόν.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Επιλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .tefter. To bring in a list from another program, open your shop and use Import.</source>
        <translation>Επιλέξτε αρχείο που τελειώνει σε .tefter. Για να φέρετε μια λίστα από άλλο πρόγραμμα, ανοίξτε το κατάστημά σας και χρησιμοποιήστε την Εισαγωγή.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the last backup; keep the damaged file until all is well.</source>
        <translation>Τίποτα δεν άλλαξε. Επαναφέρετε το τελευταίο αντίγραφο· κρατήστε το αρχείο με τη βλάβη ώσπου να είναι όλα εντάξει.</translation>
    </message>
    <message>
        <source>Install the newer Tefter on this computer. The file was left as it is.</source>
        <translation>Εγκαταστήστε το νεότερο Tefter σε αυτόν τον υπολογιστή. Το αρχείο έμεινε όπως είναι.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or ask for the right to change it.</source>
        <translation>Αντιγράψτε το σε δικό σας φάκελο ή ζητήστε δικαίωμα αλλαγής.</translation>
    </message>
    <message>
        <source>Close the other program, or wait a moment, and try again.</source>
        <translation>Κλείστε το άλλο πρόγραμμα ή περιμένετε λίγο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. What was saved before is safe.</source>
        <translation>Ελευθερώστε χώρο στον δίσκο και δοκιμάστε ξανά. Όσα είχαν αποθηκευτεί είναι ασφαλή.</translation>
    </message>
    <message>
        <source>Check the folder and its rights, then try again.</source>
        <translation>Ελέγξτε τον φάκελο και τα δικαιώματά του και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Make another backup, on another disk if you can.</source>
        <translation>Φτιάξτε άλλο αντίγραφο, σε άλλον δίσκο αν γίνεται.</translation>
    </message>
    <message>
        <source>Perhaps it was deleted or renamed: look in the list, or in the bin.</source>
        <translation>Ίσως διαγράφηκε ή μετονομάστηκε: κοιτάξτε στη λίστα ή στον κάδο.</translation>
    </message>
    <message>
        <source>Fill in at least one of them.</source>
        <translation>Συμπληρώστε τουλάχιστον ένα από αυτά.</translation>
    </message>
    <message>
        <source>Give another code, or leave it empty.</source>
        <translation>Δώστε άλλον κωδικό ή αφήστε τον κενό.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Δώστε άλλο όνομα.</translation>
    </message>
    <message>
        <source>Change or delete those first.</source>
        <translation>Αλλάξτε ή διαγράψτε πρώτα εκείνα.</translation>
    </message>
    <message>
        <source>Look at it and decide by hand; nothing was taken back.</source>
        <translation>Δείτε το και αποφασίστε εσείς· τίποτα δεν αναιρέθηκε.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Διορθώστε την τιμή και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Correct the condition; the help lists every condition with an example.</source>
        <translation>Διορθώστε το κριτήριο· η βοήθεια έχει όλα τα κριτήρια με παράδειγμα.</translation>
    </message>
    <message>
        <source>It was perhaps made by a newer Tefter. Until it is removed, the segment is not used.</source>
        <translation>Ίσως φτιάχτηκε από νεότερο Tefter. Ώσπου να αφαιρεθεί, η ομάδα δεν χρησιμοποιείται.</translation>
    </message>
    <message>
        <source>Choose one of the reports in the list.</source>
        <translation>Επιλέξτε μία από τις αναφορές της λίστας.</translation>
    </message>
    <message>
        <source>Take the segment out of its own conditions.</source>
        <translation>Βγάλτε την ομάδα από τα δικά της κριτήρια.</translation>
    </message>
    <message>
        <source>Perhaps it is a spreadsheet: open it there and save it as CSV.</source>
        <translation>Ίσως είναι υπολογιστικό φύλλο: ανοίξτε το εκεί και αποθηκεύστε το ως CSV.</translation>
    </message>
    <message>
        <source>Choose one of the encodings in the list.</source>
        <translation>Επιλέξτε μία από τις κωδικοποιήσεις της λίστας.</translation>
    </message>
    <message>
        <source>Look at the headings of the file and match the columns again.</source>
        <translation>Δείτε τους τίτλους του αρχείου και αντιστοιχίστε ξανά τις στήλες.</translation>
    </message>
    <message>
        <source>Import it again only if that is what you want: its sales would count twice.</source>
        <translation>Εισαγάγετέ το ξανά μόνο αν αυτό θέλετε: οι πωλήσεις του θα μετρούσαν δύο φορές.</translation>
    </message>
    <message>
        <source>Look who has consented and has an address, or choose another channel.</source>
        <translation>Δείτε ποιοι έχουν συναινέσει και έχουν διεύθυνση, ή επιλέξτε άλλον τρόπο επικοινωνίας.</translation>
    </message>
    <message>
        <source>Your data are safe. Start the program again; if it comes back, tell the developers.</source>
        <translation>Τα στοιχεία σας είναι ασφαλή. Ξεκινήστε ξανά το πρόγραμμα· αν συμβεί πάλι, ενημερώστε τους προγραμματιστές.</translation>
    </message>
    <message>
        <source>%1 is the owner, and a shop has an owner as long as there is a shop.</source>
        <translation>Ιδιοκτήτης είναι: %1. Ένα κατάστημα έχει πάντα ιδιοκτήτη.</translation>
    </message>
    <message>
        <source>If somebody else owns the shop now, give the owner their name.</source>
        <translation>Αν το κατάστημα ανήκει πια σε κάποιον άλλο, δώστε το όνομά του στον ιδιοκτήτη.</translation>
    </message>
    <message>
        <source>“%1” still holds products.</source>
        <extracomment>%1 is the name of a category</extracomment>
        <translation>Η κατηγορία «%1» έχει ακόμη προϊόντα.</translation>
    </message>
    <message>
        <source>Something else in the shop still refers to it.</source>
        <translation>Κάτι άλλο στο κατάστημα εξαρτάται ακόμη από αυτό.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>Το αρχείο «%1» έχει βλάβη.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Το «%1» δεν διαβάστηκε.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Το «%1» δεν γράφτηκε.</translation>
    </message>
    <message>
        <source>The backup “%1” is not sound.</source>
        <translation>Το αντίγραφο «%1» δεν είναι γερό.</translation>
    </message>
    <message>
        <source>The import of “%1” was already taken back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Η εισαγωγή του «%1» έχει ήδη αναιρεθεί.</translation>
    </message>
    <message>
        <source>That is not possible.</source>
        <translation>Αυτό δεν γίνεται.</translation>
    </message>
    <message>
        <source>That is not possible: %1</source>
        <translation>Αυτό δεν γίνεται: %1</translation>
    </message>
    <message>
        <source>Perhaps it was moved or renamed, or its stick is not plugged in. Choose it again.</source>
        <translation>Ίσως μετακινήθηκε ή μετονομάστηκε, ή δεν είναι συνδεδεμένο το στικάκι του. Επιλέξτε το ξανά.</translation>
    </message>
    <message>
        <source>Export it again from the other program, and check that it has rows.</source>
        <translation>Εξαγάγετέ το ξανά από το άλλο πρόγραμμα και ελέγξτε ότι έχει γραμμές.</translation>
    </message>
    <message>
        <source>Correct that line, or export the file again.</source>
        <translation>Διορθώστε αυτή τη γραμμή ή εξαγάγετε ξανά το αρχείο.</translation>
    </message>
    <message>
        <source>Perhaps it is not a list at all, or its lines run together. Export it again as CSV.</source>
        <translation>Ίσως δεν είναι καν λίστα ή οι γραμμές του είναι κολλημένες. Εξαγάγετέ το ξανά ως CSV.</translation>
    </message>
    <message>
        <source>The file “%1” is a spreadsheet of a kind that is not read here.</source>
        <translation>Το αρχείο «%1» είναι υπολογιστικό φύλλο τύπου που δεν διαβάζεται εδώ.</translation>
    </message>
    <message>
        <source>The file “%1” is locked with a password.</source>
        <translation>Το αρχείο «%1» είναι κλειδωμένο με κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>The file “%1” is no whole spreadsheet: something in it cannot be read.</source>
        <translation>Το αρχείο «%1» δεν είναι ακέραιο υπολογιστικό φύλλο: κάτι μέσα του δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>The file “%1” holds more than %2 MB when it is unpacked.</source>
        <extracomment>%2 is a number of megabytes</extracomment>
        <translation>Το αρχείο «%1» αποσυμπιεσμένο ξεπερνά τα %2 MB.</translation>
    </message>
    <message>
        <source>The file “%1” has no sheet “%2”. It has: %3.</source>
        <extracomment>A sheet of a spreadsheet; %3 is a list of names</extracomment>
        <translation>Το αρχείο «%1» δεν έχει φύλλο «%2». Έχει: %3.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as XLSX or CSV.</source>
        <translation>Ανοίξτε το στο πρόγραμμα που το έφτιαξε και αποθηκεύστε το ως XLSX ή CSV.</translation>
    </message>
    <message>
        <source>Open it in its own program with the password, and save it without one.</source>
        <translation>Ανοίξτε το στο πρόγραμμά του με τον κωδικό και αποθηκεύστε το χωρίς κωδικό.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again, as XLSX or as CSV.</source>
        <translation>Ανοίξτε το στο πρόγραμμά του και αποθηκεύστε το ξανά, ως XLSX ή ως CSV.</translation>
    </message>
    <message>
        <source>No list of a shop is so big. If this is one, save it in parts, as CSV.</source>
        <translation>Καμία λίστα καταστήματος δεν είναι τόσο μεγάλη. Αν είναι, αποθηκεύστε την τμηματικά, ως CSV.</translation>
    </message>
    <message>
        <source>Name one of these sheets, or none: the first one is then read.</source>
        <translation>Δώστε ένα από αυτά τα φύλλα ή κανένα: τότε διαβάζεται το πρώτο.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>Το «%1» είναι φάκελος, όχι αρχείο.</translation>
    </message>
    <message>
        <source>The file “%1” has %2 MB. This shop keeps files of up to %3 MB.</source>
        <extracomment>%2 and %3 are numbers of megabytes</extracomment>
        <translation>Το αρχείο «%1» είναι %2 MB. Το κατάστημα κρατά αρχεία έως %3 MB.</translation>
    </message>
    <message>
        <source>“%1” is no picture, or it is damaged.</source>
        <translation>Το «%1» δεν είναι εικόνα ή έχει υποστεί βλάβη.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large: at most %2 megapixels can be read.</source>
        <extracomment>%2 is a number of megapixels</extracomment>
        <translation>Η εικόνα «%1» είναι πολύ μεγάλη: διαβάζονται το πολύ %2 megapixel.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Επιλέξτε τα αρχεία που περιέχει.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Επιλέξτε άλλο αρχείο.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture. Whatever else belongs to this person goes among the files.</source>
        <translation>Επιλέξτε εικόνα JPEG ή PNG. Ό,τι άλλο αφορά το άτομο μπαίνει στα αρχεία του.</translation>
    </message>
    <message>
        <source>Make it smaller in another program, then choose it again.</source>
        <translation>Μικρύνετέ την σε άλλο πρόγραμμα και επιλέξτε την ξανά.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged: the end of it is missing.</source>
        <translation>Η εικόνα «%1» έχει βλάβη: λείπει το τέλος της.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Αντιγράψτε την ξανά από εκεί που προήλθε.</translation>
    </message>
    <message>
        <source>The sheet “%1” of the file “%2” is empty. The file has: %3.</source>
        <extracomment>%1 is a sheet of a spreadsheet; %2 is a file, %3 a list of names</extracomment>
        <translation>Το φύλλο «%1» του αρχείου «%2» είναι κενό. Το αρχείο έχει: %3.</translation>
    </message>
    <message>
        <source>There are no goods on it yet.</source>
        <translation>Δεν υπάρχουν ακόμη είδη σε αυτό.</translation>
    </message>
    <message>
        <source>This order was sent, closed or cancelled in the meantime.</source>
        <translation>Αυτή η παραγγελία στο μεταξύ στάλθηκε, έκλεισε ή ακυρώθηκε.</translation>
    </message>
    <message>
        <source>This order was not sent yet.</source>
        <translation>Αυτή η παραγγελία δεν έχει σταλεί ακόμη.</translation>
    </message>
    <message>
        <source>Some of these goods have come already: %1.</source>
        <translation>Μερικά από αυτά τα είδη έχουν ήδη έρθει: %1.</translation>
    </message>
    <message>
        <source>The order %1 went to another supplier.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Η παραγγελία %1 πήγε σε άλλον προμηθευτή.</translation>
    </message>
    <message>
        <source>The quantity of %1 is not possible.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Αυτή η ποσότητα δεν γίνεται: %1.</translation>
    </message>
    <message>
        <source>There is not enough of “%1”: only %2.</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>Το «%1» δεν επαρκεί: υπάρχουν μόνο %2.</translation>
    </message>
    <message>
        <source>There is not enough of “%1”: only %2 in “%3”.</source>
        <extracomment>%1 is a product, %2 a quantity, %3 a place where goods lie</extracomment>
        <translation>Το «%1» δεν επαρκεί: υπάρχουν μόνο %2 στον χώρο «%3».</translation>
    </message>
    <message>
        <source>“%1” is only sold whole: %2 is not possible.</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>Το «%1» πωλείται μόνο ολόκληρο: δεν γίνεται %2.</translation>
    </message>
    <message>
        <source>This shop keeps no stock yet.</source>
        <translation>Το κατάστημα δεν παρακολουθεί ακόμη απόθεμα.</translation>
    </message>
    <message>
        <source>Enter first what came in, or count it. What happens below zero is set under Settings.</source>
        <translation>Καταχωρίστε πρώτα ό,τι παραλάβατε ή κάντε απογραφή. Τι γίνεται κάτω από το μηδέν ορίζεται στις Ρυθμίσεις.</translation>
    </message>
    <message>
        <source>Switch it on first, on the page “Stock”.</source>
        <translation>Ενεργοποιήστε το πρώτα στη σελίδα «Απόθεμα».</translation>
    </message>
    <message>
        <source>The file “%1” has no contact cards in it.</source>
        <translation>Το αρχείο «%1» δεν έχει κάρτες επαφών.</translation>
    </message>
    <message>
        <source>Leave the format open: what the file is will be seen by itself.</source>
        <translation>Αφήστε ανοιχτή τη μορφή: το είδος του αρχείου αναγνωρίζεται από μόνο του.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit under Settings, Files.</source>
        <translation>Μικρύνετέ το ή αυξήστε το όριο στις Ρυθμίσεις, «Αρχεία».</translation>
    </message>
    <message>
        <source>Choose what the file holds (sales, customers, products, suppliers …) and match its columns.</source>
        <translation>Επιλέξτε τι περιέχει το αρχείο (πωλήσεις, πελάτες, προϊόντα, προμηθευτές …) και αντιστοιχίστε τις στήλες του.</translation>
    </message>
    <message>
        <source>The day %1 is not possible here.</source>
        <translation>Η ημέρα %1 δεν μπορεί να μπει εδώ.</translation>
    </message>
    <message>
        <source>This day is not possible here.</source>
        <translation>Αυτή η ημέρα δεν μπορεί να μπει εδώ.</translation>
    </message>
    <message>
        <source>The quantity %1 is not possible here.</source>
        <translation>Η ποσότητα %1 δεν μπορεί να μπει εδώ.</translation>
    </message>
    <message>
        <source>This price is not possible here.</source>
        <translation>Αυτή η τιμή δεν μπορεί να μπει εδώ.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%Ln have no e-mail address</source>
        <translation>
            <numerusform>%Ln δεν έχει email</numerusform>
            <numerusform>%Ln δεν έχουν email</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no phone number</source>
        <translation>
            <numerusform>%Ln δεν έχει τηλέφωνο</numerusform>
            <numerusform>%Ln δεν έχουν τηλέφωνο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address</source>
        <translation>
            <numerusform>%Ln δεν έχει ταχυδρομική διεύθυνση</numerusform>
            <numerusform>%Ln δεν έχουν ταχυδρομική διεύθυνση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have neither e-mail address nor phone number</source>
        <translation>
            <numerusform>%Ln δεν έχει ούτε email ούτε τηλέφωνο</numerusform>
            <numerusform>%Ln δεν έχουν ούτε email ούτε τηλέφωνο</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Με email</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>Με SMS</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Με ταχυδρομείο</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Με τηλέφωνο</translation>
    </message>
    <message>
        <source>In social networks</source>
        <translation>Στα κοινωνικά δίκτυα</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have said no</source>
        <translation>
            <numerusform>%Ln έχει πει όχι</numerusform>
            <numerusform>%Ln έχουν πει όχι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not said yes</source>
        <translation>
            <numerusform>%Ln δεν έχει πει ναι</numerusform>
            <numerusform>%Ln δεν έχουν πει ναι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, for the shop alone</source>
        <translation>
            <numerusform>%Ln άτομο, μόνο για το κατάστημα</numerusform>
            <numerusform>%Ln άτομα, μόνο για το κατάστημα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address</source>
        <translation>
            <numerusform>%Ln άτομο είπε ναι και έχει email</numerusform>
            <numerusform>%Ln άτομα είπαν ναι και έχουν email</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a phone number</source>
        <translation>
            <numerusform>%Ln άτομο είπε ναι και έχει τηλέφωνο</numerusform>
            <numerusform>%Ln άτομα είπαν ναι και έχουν τηλέφωνο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a postal address</source>
        <translation>
            <numerusform>%Ln άτομο είπε ναι και έχει ταχυδρομική διεύθυνση</numerusform>
            <numerusform>%Ln άτομα είπαν ναι και έχουν ταχυδρομική διεύθυνση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address or phone</source>
        <translation>
            <numerusform>%Ln άτομο είπε ναι και έχει email ή τηλέφωνο</numerusform>
            <numerusform>%Ln άτομα είπαν ναι και έχουν email ή τηλέφωνο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers look wrong</source>
        <translation>
            <numerusform>%Ln τηλέφωνο φαίνεται λάθος</numerusform>
            <numerusform>%Ln τηλέφωνα φαίνονται λάθος</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses look wrong</source>
        <translation>
            <numerusform>%Ln διεύθυνση φαίνεται λάθος</numerusform>
            <numerusform>%Ln διευθύνσεις φαίνονται λάθος</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in it has said no to e-mail.</source>
        <translation>Κανείς τους δεν έχει πει όχι σε email.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to SMS.</source>
        <translation>Κανείς τους δεν έχει πει όχι σε SMS.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to post.</source>
        <translation>Κανείς τους δεν έχει πει όχι στο ταχυδρομείο.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to calls.</source>
        <translation>Κανείς τους δεν έχει πει όχι στα τηλεφωνήματα.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to social networks.</source>
        <translation>Κανείς τους δεν έχει πει όχι στα κοινωνικά δίκτυα.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people, for the shop alone</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln άτομο, μόνο για το κατάστημα</numerusform>
            <numerusform>%1, %2, %Ln άτομα, μόνο για το κατάστημα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln άτομο</numerusform>
            <numerusform>%1, %2, %Ln άτομα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>First steps</source>
        <translation>Πρώτα βήματα</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Ένα μόνο αρχείο</translation>
    </message>
    <message>
        <source>Everything of a shop is in one file. Copy it, and you have copied the shop.</source>
        <translation>Ό,τι αφορά το κατάστημα είναι σε ένα αρχείο. Αντιγράψτε το και έχετε αντιγράψει το κατάστημα.</translation>
    </message>
    <message>
        <source>Bring in what you have</source>
        <translation>Φέρτε ό,τι έχετε</translation>
    </message>
    <message>
        <source>See who comes</source>
        <translation>Δείτε ποιος έρχεται</translation>
    </message>
    <message>
        <source>Customers shows who comes how often, what they spend, and who has stopped coming.</source>
        <translation>Η σελίδα «Πελάτες» δείχνει ποιος έρχεται πόσο συχνά, πόσα ξοδεύει και ποιος έπαψε να έρχεται.</translation>
    </message>
    <message>
        <source>Write to the right people</source>
        <translation>Γράψτε στους σωστούς ανθρώπους</translation>
    </message>
    <message>
        <source>A segment gathers people by what they did. Export it, and you have the list to mail, without those who have not agreed to it.</source>
        <translation>Μια ομάδα μαζεύει ανθρώπους από όσα έκαναν. Εξαγάγετέ την και έχετε τη λίστα για την αποστολή, χωρίς όσους δεν έχουν δώσει συγκατάθεση.</translation>
    </message>
    <message>
        <source>Keep it up</source>
        <translation>Κρατήστε τα στοιχεία ενημερωμένα</translation>
    </message>
    <message>
        <source>A sale is entered in a few keys from any page. So the figures stay fresh.</source>
        <translation>Μια πώληση καταχωρίζεται με λίγα πλήκτρα από κάθε σελίδα. Έτσι όλα μένουν φρέσκα.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Βρείτε έναν πελάτη</translation>
    </message>
    <message>
        <source>Type a few letters of a name, a phone number, an e-mail address or a city. Accents, capitals and the alphabet do not matter: “giorgos” finds Γιώργος, “natalia” finds Наталья.</source>
        <translation>Πληκτρολογήστε λίγα γράμματα από ένα όνομα, τηλέφωνο, email ή πόλη. Τόνοι, κεφαλαία και αλφάβητο δεν παίζουν ρόλο: με «giorgos» βρίσκετε τον Γιώργο, με «natalia» τη Наталья.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Περιορίστε τη λίστα</translation>
    </message>
    <message>
        <source>Arrange the columns</source>
        <translation>Τακτοποιήστε τις στήλες</translation>
    </message>
    <message>
        <source>Click a heading to sort, drag it to move the column, and choose the columns with the button beside the search field. The list stays as you leave it.</source>
        <translation>Κάντε κλικ σε έναν τίτλο για ταξινόμηση, σύρετέ τον για να μετακινηθεί η στήλη, και διαλέξτε στήλες με το κουμπί δίπλα στο πεδίο αναζήτησης. Η λίστα μένει όπως την αφήνετε.</translation>
    </message>
    <message>
        <source>Look at one person</source>
        <translation>Δείτε έναν πελάτη από κοντά</translation>
    </message>
    <message>
        <source>Beside the list stands what you know: figures, favourites, consent, and everything that happened, the newest first. The three dots hold the history of every change.</source>
        <translation>Δίπλα στη λίστα βρίσκεται ό,τι ξέρετε: στοιχεία, προτιμήσεις, συγκατάθεση και όλα όσα έγιναν, με τα νεότερα πρώτα. Στις τρεις τελείες είναι το ιστορικό κάθε αλλαγής.</translation>
    </message>
    <message>
        <source>Do something with several</source>
        <translation>Δουλέψτε με πολλούς μαζί</translation>
    </message>
    <message>
        <source>Choose several with Shift or Ctrl, or all with Ctrl+A: tag them, record consent, print a call list, export them, or put them into the bin. Undo takes all of it back in one step.</source>
        <translation>Επιλέξτε μερικούς με Shift ή Ctrl, ή όλους με Ctrl+A: βάλτε ετικέτα, καταχωρίστε συγκατάθεση, εκτυπώστε λίστα τηλεφωνημάτων, εξαγάγετέ τους ή βάλτε τους στον κάδο. Όλα αναιρούνται με ένα βήμα.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Πωλήσεις</translation>
    </message>
    <message>
        <source>Enter a sale</source>
        <translation>Καταχωρίστε μια πώληση</translation>
    </message>
    <message>
        <source>Type the customer, or leave the field empty for a walk-in sale. Then type the amount, or choose products, and press Enter.</source>
        <translation>Γράψτε τον πελάτη ή αφήστε το πεδίο κενό για πώληση χωρίς πελάτη. Μετά γράψτε το ποσό ή επιλέξτε προϊόντα και πατήστε Enter.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Επιστροφές</translation>
    </message>
    <message>
        <source>“Everything came back” in the menu of a sale enters its return. For a part of it, enter a document of the kind “Return”.</source>
        <translation>Το «Επιστράφηκαν όλα» στο μενού μιας πώλησης καταχωρίζει την επιστροφή της. Για ένα μέρος της, καταχωρίστε παραστατικό με είδος «Επιστροφή».</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Βρείτε ένα παραστατικό</translation>
    </message>
    <message>
        <source>Type its number, or filter by days, customer, product, category or country. The sum over the list follows the filters.</source>
        <translation>Γράψτε τον αριθμό του, ή φιλτράρετε με βάση την ημέρα, τον πελάτη, το προϊόν, την κατηγορία ή τη χώρα. Το σύνολο πάνω από τη λίστα ακολουθεί τα φίλτρα.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Διορθώσεις</translation>
    </message>
    <message>
        <source>Write-offs and mended sums are neither sales nor returns: they count in sums, never as a visit.</source>
        <translation>Οι διαγραφές και οι διορθώσεις ποσών δεν είναι ούτε πωλήσεις ούτε επιστροφές: μετρούν στα σύνολα, ποτέ ως επίσκεψη.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Βρείτε ένα προϊόν</translation>
    </message>
    <message>
        <source>Type a part of its name, its code or its barcode, or choose a category.</source>
        <translation>Γράψτε ένα μέρος του ονόματος, τον κωδικό ή τον γραμμωτό κώδικά του, ή επιλέξτε κατηγορία.</translation>
    </message>
    <message>
        <source>Look at one product</source>
        <translation>Δείτε ένα προϊόν από κοντά</translation>
    </message>
    <message>
        <source>Beside the list stands what it costs, how much of it was sold, what it brought in, and who buys it. “Show its sales” lists the documents.</source>
        <translation>Δίπλα στη λίστα βλέπετε πόσο κοστίζει, πόσο πουλήθηκε, τι απέφερε και ποιοι το αγοράζουν. Η «Προβολή των πωλήσεών του» δείχνει τα παραστατικά.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Κατηγορίες</translation>
    </message>
    <message>
        <source>“Categories…” makes, renames and removes them. A category can hold others; whoever asks for the upper one means those below it too.</source>
        <translation>Με το κουμπί «Κατηγορίες…» δημιουργείτε, μετονομάζετε και αφαιρείτε κατηγορίες. Μια κατηγορία μπορεί να περιέχει άλλες· όταν ζητάτε την επάνω, μετρούν και όσες είναι από κάτω.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>Each condition shows how many people it is true for, and the total stands above. In a group, all, any or none of the conditions must be true, and groups can stand in groups.</source>
        <translation>Κάθε κριτήριο δείχνει για πόσα άτομα ισχύει, και ο συνολικός αριθμός φαίνεται επάνω. Σε ένα σύνολο κριτηρίων πρέπει να ισχύουν όλα, τουλάχιστον ένα ή κανένα, και τα σύνολα μπαίνουν και μέσα σε σύνολα.</translation>
    </message>
    <message>
        <source>Why is somebody in it?</source>
        <translation>Γιατί ανήκει κάποιος στην ομάδα;</translation>
    </message>
    <message>
        <source>Find a person under the list: each condition is shown with this person’s own figures.</source>
        <translation>Βρείτε ένα άτομο κάτω από τη λίστα: κάθε κριτήριο φαίνεται με τα δικά του στοιχεία.</translation>
    </message>
    <message>
        <source>Keep a segment</source>
        <translation>Κρατήστε μια ομάδα</translation>
    </message>
    <message>
        <source>Save it under a name. It stays alive: its people are looked for anew each time, as of today. Copy a ready-made one to change it.</source>
        <translation>Αποθηκεύστε την με ένα όνομα. Ενημερώνεται συνεχώς: τα άτομά της αναζητούνται κάθε φορά ξανά, με βάση τη σημερινή ημέρα. Για να αλλάξετε μια έτοιμη ομάδα, αντιγράψτε την.</translation>
    </message>
    <message>
        <source>Export for mailing</source>
        <translation>Εξαγωγή για μαζική αποστολή</translation>
    </message>
    <message>
        <source>The file holds only people who have said yes to the channel and have an address for it; the others are counted with the reason. Choose a spreadsheet, plain CSV for other programs, or Mailchimp.</source>
        <translation>Το αρχείο έχει μόνο όσους είπαν ναι στον τρόπο επικοινωνίας και έχουν διεύθυνση για αυτόν· οι υπόλοιποι μετριούνται, με την αιτία. Επιλέξτε υπολογιστικό φύλλο, απλό CSV για άλλα προγράμματα ή Mailchimp.</translation>
    </message>
    <message>
        <source>For the shop’s own use</source>
        <translation>Για χρήση στο κατάστημα</translation>
    </message>
    <message>
        <source>The tick for the shop’s own use takes everybody, whatever they agreed to. Every export goes down in the register with its day and number of people.</source>
        <translation>Το τικ «Για δική μας χρήση, όχι για αποστολή» τους παίρνει όλους, όποια κι αν είναι η συγκατάθεσή τους. Κάθε εξαγωγή γράφεται στο μητρώο με την ημέρα και τον αριθμό των ατόμων.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Αναφορές</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Τι μετριέται</translation>
    </message>
    <message>
        <source>Everything sold, less returns and corrections, over the days that you choose. Sales without a customer count as well; what lies in the bin does not.</source>
        <translation>Ό,τι πουλήθηκε, μείον επιστροφές και διορθώσεις, στις ημέρες που επιλέγετε. Μετρούν και οι πωλήσεις χωρίς πελάτη· όσα είναι στον κάδο, όχι.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Δείτε το από κοντά</translation>
    </message>
    <message>
        <source>A click on a bar shows the documents behind it. “A year before” sets the same time of last year beside it, and a category or a country can be looked at alone.</source>
        <translation>Με κλικ σε μια στήλη του γραφήματος βλέπετε τα παραστατικά της. Το «Έναν χρόνο πριν» βάζει δίπλα την ίδια περίοδο του περασμένου έτους, και μπορείτε να δείτε χωριστά μια κατηγορία ή μια χώρα.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Πάρτε το μαζί σας</translation>
    </message>
    <message>
        <source>“Save as” writes the table for a spreadsheet, the chart as a picture, or both as PDF; “Print…” prints them.</source>
        <translation>Το «Αποθήκευση ως» γράφει τον πίνακα για υπολογιστικό φύλλο, το γράφημα ως εικόνα ή και τα δύο ως PDF· το «Εκτύπωση…» τα τυπώνει.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Ποια αρχεία</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>They are guessed from their names in six languages and remembered for the next time. Say above a column what it holds if the guess is wrong.</source>
        <translation>Αναγνωρίζονται από τους τίτλους τους σε έξι γλώσσες και μένουν στη μνήμη για την επόμενη φορά. Αν κάτι δεν ταιριάζει, ορίστε πάνω από τη στήλη τι περιέχει.</translation>
    </message>
    <message>
        <source>Who is there already</source>
        <translation>Όσα υπάρχουν ήδη</translation>
    </message>
    <message>
        <source>People, products and documents that are in the shop are found by their code, e-mail, phone or name. You choose whether they are left alone, filled in or replaced; a blank never overwrites.</source>
        <translation>Άτομα, προϊόντα και παραστατικά που υπάρχουν στο κατάστημα βρίσκονται από τον κωδικό, το email, το τηλέφωνο ή το όνομα. Εσείς επιλέγετε αν θα μείνουν όπως είναι, θα συμπληρωθούν ή θα αντικατασταθούν· τα κενά δεν σβήνουν ποτέ τίποτα.</translation>
    </message>
    <message>
        <source>Trial first</source>
        <translation>Πρώτα δοκιμή</translation>
    </message>
    <message>
        <source>Before anything is written you see how many lines would be created, changed, skipped and sent back. Lines that could not be taken can be saved with the reason, mended and imported again.</source>
        <translation>Προτού γραφτεί οτιδήποτε, βλέπετε πόσες γραμμές θα δημιουργούνταν, θα άλλαζαν, θα παραλείπονταν και θα απορρίπτονταν. Όσες απορρίφθηκαν αποθηκεύονται με την αιτία, διορθώνονται και εισάγονται ξανά.</translation>
    </message>
    <message>
        <source>Sales of a till or e-shop</source>
        <translation>Πωλήσεις ταμειακής ή ηλεκτρονικού καταστήματος</translation>
    </message>
    <message>
        <source>Lines with the same document number become one document. A number that begins with C, or only negative quantities, is a return; a price of 0 or a correction of debt without a customer is no sale; a priced line without a customer is a walk-in sale.</source>
        <translation>Γραμμές με τον ίδιο αριθμό παραστατικού γίνονται ένα παραστατικό. Αριθμός που αρχίζει με C, ή μόνο αρνητικές ποσότητες, σημαίνει επιστροφή· τιμή 0 ή διόρθωση οφειλής χωρίς πελάτη δεν είναι πώληση· γραμμή με τιμή αλλά χωρίς όνομα μετρά ως πώληση χωρίς πελάτη.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Αναιρέστε την</translation>
    </message>
    <message>
        <source>“Undo this import” takes all of it back, also weeks later. What was changed or used since stays, and is named.</source>
        <translation>Η «Αναίρεση αυτής της εισαγωγής» τα αναιρεί όλα, ακόμη και εβδομάδες αργότερα. Ό,τι άλλαξε ή χρησιμοποιήθηκε στο μεταξύ μένει, και το Tefter το αναφέρει.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Προσωπικό</translation>
    </message>
    <message>
        <source>Say who works here and who is at work on this computer: everything that is entered goes down under that name. “Who did what…” lists it.</source>
        <translation>Ορίστε ποιοι εργάζονται εδώ και ποιος είναι τώρα σε αυτόν τον υπολογιστή: ό,τι καταχωρίζεται γράφεται με αυτό το όνομα. Το «Ποιος έκανε τι…» το δείχνει.</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Συντελεστές ΦΠΑ</translation>
    </message>
    <message>
        <source>Prices hold their VAT. New products and imports take the usual rate; a rate that is changed leaves what was sold as it was.</source>
        <translation>Οι τιμές περιέχουν ΦΠΑ. Τα νέα προϊόντα και οι εισαγωγές παίρνουν τον συνηθισμένο συντελεστή· αν ένας συντελεστής αλλάξει, ό,τι έχει πουληθεί μένει όπως ήταν.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Γλώσσα και χρώματα</translation>
    </message>
    <message>
        <source>Both change at once, without a new start, and nothing that is being typed is lost.</source>
        <translation>Και τα δύο αλλάζουν αμέσως, χωρίς επανεκκίνηση, και δεν χάνεται τίποτα από όσα πληκτρολογούνται.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Τι σημαίνουν τα στοιχεία</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Επίσκεψη</translation>
    </message>
    <message>
        <source>A day on which somebody bought. Returns and corrections are none.</source>
        <translation>Μια ημέρα με αγορά. Οι επιστροφές και οι διορθώσεις δεν είναι επισκέψεις.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Σύνολο αγορών</translation>
    </message>
    <message>
        <source>Everything that was bought, less what came back.</source>
        <translation>Ό,τι αγοράστηκε, μείον ό,τι επιστράφηκε.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Μέση αξία αγοράς</translation>
    </message>
    <message>
        <source>What was spent, divided by the number of sales.</source>
        <translation>Το σύνολο αγορών διά τον αριθμό των πωλήσεων.</translation>
    </message>
    <message>
        <source>Usually every</source>
        <translation>Συνήθως κάθε</translation>
    </message>
    <message>
        <source>The usual gap between two visits: the median, from three visits on. With fewer visits Tefter says that they are too few to say.</source>
        <translation>Το συνηθισμένο διάστημα ανάμεσα σε δύο επισκέψεις: η διάμεσος, από τρεις επισκέψεις και πάνω. Με λιγότερες, το Tefter λέει ότι είναι πολύ λίγες για συμπέρασμα.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Έχει αργήσει</translation>
    </message>
    <message>
        <source>Silent for longer than one and a half times the usual gap. Probably lost: for longer than four times, and for more than 90 days.</source>
        <translation>Λείπει περισσότερο από μιάμιση φορά το συνηθισμένο διάστημα. Μάλλον δεν θα ξανάρθει: λείπει περισσότερο από το τετραπλάσιο, και πάνω από 90 ημέρες.</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>Βαθμίδα RFM</translation>
    </message>
    <message>
        <source>How recently, how often and for how much somebody bought, each from 1 to 5: 5 is the best fifth of all who have bought. Who ties shares the better group.</source>
        <translation>Πόσο πρόσφατα, πόσο συχνά και για τι ποσό αγόρασε κάποιος, το καθένα από 1 έως 5: το 5 είναι το καλύτερο πέμπτο όλων όσοι έχουν αγοράσει. Σε ισοβαθμία παίρνουν όλοι την καλύτερη βαθμίδα.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>One box for everything</source>
        <translation>Ένα πεδίο για όλα</translation>
    </message>
    <message>
        <source>The box at the top finds people, products, documents, segments and pages, and runs commands: type what you want to do.</source>
        <translation>Το πεδίο επάνω βρίσκει άτομα, προϊόντα, παραστατικά, ομάδες και σελίδες, και εκτελεί εντολές: γράψτε τι θέλετε να κάνετε.</translation>
    </message>
    <message>
        <source>As you type it</source>
        <translation>Όπως το γράφετε</translation>
    </message>
    <message>
        <source>The first letter is enough. Accents, capitals, the order of words and the alphabet do not matter, and every kind of digits is understood.</source>
        <translation>Αρκεί το πρώτο γράμμα. Τόνοι, κεφαλαία, σειρά λέξεων και αλφάβητο δεν παίζουν ρόλο, και κάθε είδους ψηφία γίνονται κατανοητά.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>Who is written to</source>
        <translation>Σε ποιους γράφετε</translation>
    </message>
    <message>
        <source>A mailing goes only to people who have said yes to that channel and have an address for it. Who has said no is always left out, and counted.</source>
        <translation>Μια αποστολή πηγαίνει μόνο σε όσους είπαν ναι σε αυτόν τον τρόπο επικοινωνίας και έχουν διεύθυνση για αυτόν. Όποιος είπε όχι μένει πάντα εκτός· το Tefter δείχνει πόσοι είναι.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Τι φυλάσσεται</translation>
    </message>
    <message>
        <source>Undo and history</source>
        <translation>Αναίρεση και ιστορικό αλλαγών</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Βήμα βήμα</translation>
    </message>
    <message>
        <source>Everything that is entered or changed can be taken back and done again, also after the program was closed. The line at the foot says what would be taken back.</source>
        <translation>Ό,τι καταχωρίζεται ή αλλάζει μπορεί να αναιρεθεί και να ξαναγίνει, ακόμη και αφού κλείσει το πρόγραμμα. Η γραμμή κάτω δείχνει τι θα αναιρεθεί.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό αλλαγών</translation>
    </message>
    <message>
        <source>Every person, product and document keeps who changed what, when, and what stood there before.</source>
        <translation>Για κάθε άτομο, προϊόν και παραστατικό φυλάσσεται ποιος άλλαξε τι, πότε, και τι υπήρχε πριν.</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>Ο κάδος</translation>
    </message>
    <message>
        <source>What is put into the bin can be taken out again. Nobody in the bin is counted, shown or written to.</source>
        <translation>Ό,τι μπαίνει στον κάδο μπορεί να βγει ξανά. Όσοι είναι στον κάδο δεν μετριούνται, δεν εμφανίζονται και δεν παίρνουν μηνύματα.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Αυτόματα</translation>
    </message>
    <message>
        <source>Tefter makes a checked copy once a day, and before it takes an import back. Settings lists them, and any of them can be restored.</source>
        <translation>Το Tefter φτιάχνει ένα ελεγμένο αντίγραφο κάθε ημέρα, και πριν αναιρέσει μια εισαγωγή. Οι Ρυθμίσεις τα δείχνουν, και όποιο θέλετε επαναφέρεται.</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>Σε άλλο μέρος</translation>
    </message>
    <message>
        <source>“Copy the shop to…” makes a whole copy, on a stick for instance. It can be opened like any shop.</source>
        <translation>Η «Αντιγραφή του καταστήματος…» φτιάχνει ένα πλήρες αντίγραφο, για παράδειγμα σε στικάκι. Ανοίγει όπως κάθε κατάστημα.</translation>
    </message>
    <message>
        <source>Enter something new on this page</source>
        <translation>Νέα καταχώριση σε αυτή τη σελίδα</translation>
    </message>
    <message>
        <source>Change what is chosen; on the sales page, enter a sale</source>
        <translation>Αλλαγή του επιλεγμένου· στη σελίδα πωλήσεων, νέα πώληση</translation>
    </message>
    <message>
        <source>Put what is chosen into the bin</source>
        <translation>Μεταφορά των επιλεγμένων στον κάδο</translation>
    </message>
    <message>
        <source>Choose everything in the list</source>
        <translation>Επιλογή όλων στη λίστα</translation>
    </message>
    <message>
        <source>Save a form from any of its fields</source>
        <translation>Αποθήκευση μιας φόρμας από κάθε πεδίο της</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Εκτύπωση της αναφοράς</translation>
    </message>
    <message>
        <source>Close, or empty the search field</source>
        <translation>Κλείσιμο, ή άδειασμα του πεδίου αναζήτησης</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Πληκτρολόγιο</translation>
    </message>
    <message>
        <source>Conditions as text</source>
        <translation>Κριτήρια ως κείμενο</translation>
    </message>
    <message>
        <source>How they are written</source>
        <translation>Πώς γράφονται</translation>
    </message>
    <message>
        <source>A segment is also a text, the same in the window and on the command line. all( ), any( ) and none( ) put conditions together, parted by commas. Each condition with an example:</source>
        <translation>Μια ομάδα είναι και κείμενο, το ίδιο στο παράθυρο και στη γραμμή εντολών. Τα all( ), any( ) και none( ) συνδυάζουν κριτήρια, χωρισμένα με κόμμα. Κάθε κριτήριο με ένα παράδειγμα:</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>Ποιους ψάχνετε;</translation>
    </message>
    <message>
        <source>A month that is still running</source>
        <translation>Μήνας που δεν έχει κλείσει</translation>
    </message>
    <message>
        <source>It is held against the same days of last year, so that the two may be compared; so is a week, a quarter or a year, and one that the chosen days cut.</source>
        <translation>Συγκρίνεται με τις ίδιες ημέρες του προηγούμενου έτους, ώστε τα δύο ποσά να είναι συγκρίσιμα· το ίδιο ισχύει για εβδομάδα, τρίμηνο ή έτος, και για όποιο διάστημα κόβουν οι ημέρες που διαλέξατε.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Τι έρχεται</translation>
    </message>
    <message>
        <source>The coming weeks show birthdays, name days, important dates and public holidays. A click opens the person.</source>
        <translation>Οι επόμενες εβδομάδες δείχνουν γενέθλια, ονομαστικές εορτές, σημαντικές ημερομηνίες και αργίες. Ένα κλικ ανοίγει το άτομο.</translation>
    </message>
    <message>
        <source>Whom to contact how</source>
        <translation>Με ποιον και πώς να επικοινωνήσετε</translation>
    </message>
    <message>
        <source>Beside each name stand the ways to which the person has said yes and for which there is an address or a number.</source>
        <translation>Δίπλα σε κάθε όνομα βρίσκονται οι τρόποι για τους οποίους το άτομο έχει δώσει συγκατάθεση και υπάρχει διεύθυνση ή αριθμός.</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Ονομαστικές εορτές</translation>
    </message>
    <message>
        <source>They are found from the first name and its usual short forms, by the calendar of the person’s language or of the shop’s country: Greek, Hungarian, Polish or Russian. Correct one in the form of the person.</source>
        <translation>Βρίσκονται από το μικρό όνομα και τα συνηθισμένα υποκοριστικά του, με το εορτολόγιο της γλώσσας του ατόμου ή της χώρας του καταστήματος: ελληνικό, ουγγρικό, πολωνικό ή ρωσικό. Διορθώνονται στη φόρμα του ατόμου.</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Σημαντικές ημερομηνίες</translation>
    </message>
    <message>
        <source>The form of a person takes weddings, journeys and any others. The year may be left out; a 29 February or a 31st moves to another day or is left out, as you say.</source>
        <translation>Η φόρμα του ατόμου δέχεται γάμους, ταξίδια και ό,τι άλλο. Το έτος μπορεί να λείπει· η 29η Φεβρουαρίου ή η 31η μετατίθεται ή παραλείπεται, όπως ορίσετε.</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Διπλές εγγραφές</translation>
    </message>
    <message>
        <source>“Find duplicates” lists people who may be here twice, with the reasons. Side by side you choose what stays; everything else of both is kept. The three dots of the person take a merge apart again, also much later.</source>
        <translation>Οι «Διπλές εγγραφές» δείχνουν ποιοι ίσως υπάρχουν δύο φορές και γιατί. Τους βλέπετε δίπλα δίπλα και επιλέγετε τι μένει· όλα τα υπόλοιπα διατηρούνται και από τους δύο. Από τις τρεις τελείες του πελάτη η συγχώνευση αναιρείται, ακόμη και πολύ αργότερα.</translation>
    </message>
    <message>
        <source>Tables as text, such as CSV, spreadsheets (XLSX), the cards of an address book (vCard), or a table copied from a spreadsheet. Exports of WooCommerce, Shopify and PrestaShop are recognised. Encoding and separator are found; if letters look wrong, choose another encoding, and the table shows it at once.</source>
        <translation>Πίνακες ως κείμενο, όπως CSV, υπολογιστικά φύλλα (XLSX), κάρτες βιβλίου διευθύνσεων (vCard) ή πίνακας που αντιγράψατε από υπολογιστικό φύλλο. Οι εξαγωγές των WooCommerce, Shopify και PrestaShop αναγνωρίζονται. Η κωδικοποίηση και το διαχωριστικό βρίσκονται μόνα τους· αν τα γράμματα φαίνονται λάθος, επιλέξτε άλλη κωδικοποίηση και ο πίνακας το δείχνει αμέσως.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ημέρες</translation>
    </message>
    <message>
        <source>A year of two digits is one up to 2049, and in a birthday one that has been: 84 is 1984. Days of the Persian calendar are known by their year. A day that does not exist is sent back with its line.</source>
        <translation>Διψήφιο έτος σημαίνει έτος έως το 2049 και, στα γενέθλια, έτος που έχει περάσει: το 84 είναι το 1984. Οι ημέρες του περσικού ημερολογίου αναγνωρίζονται από το έτος τους. Ημέρα που δεν υπάρχει επιστρέφεται με τη γραμμή της.</translation>
    </message>
    <message>
        <source>The chips above the list show regulars, those who are overdue, or birthdays soon; “+ Filter” adds tags, places, consent, the people of a segment, and the bin.</source>
        <translation>Τα κουμπιά πάνω από τη λίστα δείχνουν τους τακτικούς, όσους άργησαν ή όσους έχουν σύντομα γενέθλια· το «+ Φίλτρο» προσθέτει ετικέτες, τόπους, συγκατάθεση, τα άτομα μιας ομάδας και τον κάδο.</translation>
    </message>
    <message>
        <source>Jot something down</source>
        <translation>Μια γρήγορη σημείωση</translation>
    </message>
    <message>
        <source>Write it in the line above the timeline and press Enter. The note stands in the timeline with its day; a click opens it to be changed or removed. The buttons above narrow the timeline to sales, notes, consents or changes.</source>
        <translation>Γράψτε την στη γραμμή πάνω από το ιστορικό και πατήστε Enter. Η σημείωση μένει στο ιστορικό με την ημέρα της· με ένα κλικ ανοίγει για αλλαγή ή διαγραφή. Τα κουμπιά από πάνω περιορίζουν το ιστορικό σε αγορές, σημειώσεις, συγκαταθέσεις ή αλλαγές.</translation>
    </message>
    <message>
        <source>Who belongs together</source>
        <translation>Ποιοι σχετίζονται μεταξύ τους</translation>
    </message>
    <message>
        <source>Under “Relations” stand family, household, where somebody works, and who sent whom. A relation is entered once and stands on both pages.</source>
        <translation>Στις «Σχέσεις» φαίνονται η οικογένεια, το σπίτι, πού εργάζεται κάποιος και ποιος σύστησε ποιον. Μια σχέση γράφεται μία φορά και φαίνεται και στις δύο σελίδες.</translation>
    </message>
    <message>
        <source>Who looks after whom</source>
        <translation>Ποιος φροντίζει ποιον</translation>
    </message>
    <message>
        <source>Give somebody of the staff the care of a customer in the form, or of many at once with “Put in charge…”. The list then shows and filters by it.</source>
        <translation>Δώστε τη φροντίδα ενός πελάτη σε κάποιον από το προσωπικό μέσα από τη φόρμα, ή πολλών μαζί με το «Ορισμός υπευθύνου…». Μετά η λίστα το δείχνει και φιλτράρει με αυτό.</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Τύπος προσωπικότητας</translation>
    </message>
    <message>
        <source>One of 16 types named by four letters, from INTJ to ESFP. It is a remark for those who like it: no figure and no advice of the program comes from it.</source>
        <translation>Ένας από 16 τύπους με όνομα τεσσάρων γραμμάτων, από INTJ ως ESFP. Είναι μια σημείωση για όσους τη θέλουν: κανένας αριθμός και καμία συμβουλή του προγράμματος δεν βγαίνει από αυτήν.</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Φωτογραφία και αρχεία</translation>
    </message>
    <message>
        <source>The round picture takes a photo of the person. Drop papers on the page, or add them under “Files”: they are kept inside the shop, and every backup has them.</source>
        <translation>Στον κύκλο μπαίνει η φωτογραφία του πελάτη. Σύρετε έγγραφα πάνω στη σελίδα ή προσθέστε τα στα «Αρχεία»: φυλάσσονται μέσα στο κατάστημα και υπάρχουν σε κάθε αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>Every yes and no with its day, its wording and where it came from; the paper that proves it can be attached.</source>
        <translation>Κάθε ναι και κάθε όχι, με την ημέρα του, τη διατύπωσή του και την προέλευσή του· μπορεί να επισυναφθεί και το έγγραφο που το αποδεικνύει.</translation>
    </message>
    <message>
        <source>Take a list along</source>
        <translation>Η λίστα σε αρχείο</translation>
    </message>
    <message>
        <source>“Export this list…” under the columns writes the list as it is shown: its columns, its order, its filter. It is for the shop’s own use, and the register says so. Products, sales and the calendar have it too.</source>
        <translation>Η «Εξαγωγή αυτής της λίστας…» κάτω από τις στήλες γράφει τη λίστα όπως φαίνεται: με τις στήλες της, τη σειρά της, το φίλτρο της. Είναι για χρήση του καταστήματος, και το μητρώο το λέει. Την έχουν και τα προϊόντα, οι πωλήσεις και το ημερολόγιο.</translation>
    </message>
    <message>
        <source>Cards for a phone</source>
        <translation>Κάρτες για το τηλέφωνο</translation>
    </message>
    <message>
        <source>Cards (vCard) take every phone, address and date along; cards for the shop’s own use also the note, the relations and the photo. Code, tax number, interests and own fields are kept by no other address book: they come back only where this program reads the cards.</source>
        <translation>Οι κάρτες (vCard) παίρνουν μαζί κάθε τηλέφωνο, διεύθυνση και ημερομηνία· οι κάρτες για χρήση του καταστήματος και τη σημείωση, τις σχέσεις και τη φωτογραφία. Κωδικό, ΑΦΜ, ενδιαφέροντα και δικά σας πεδία δεν τα κρατά κανένα άλλο βιβλίο διευθύνσεων: επιστρέφουν μόνο όπου αυτό το πρόγραμμα διαβάζει τις κάρτες.</translation>
    </message>
    <message>
        <source>Newsletters</source>
        <translation>Ενημερωτικά</translation>
    </message>
    <message>
        <source>Where the newsletter column of an e-shop says yes, a consent is entered. A no withdraws a consent that was given, and says nothing of anybody else. In a column of consents a no is always a withdrawal.</source>
        <translation>Όπου η στήλη του ενημερωτικού ενός ηλεκτρονικού καταστήματος λέει ναι, καταχωρίζεται συγκατάθεση. Το όχι ανακαλεί μια συγκατάθεση που είχε δοθεί και δεν λέει τίποτα για τους υπόλοιπους. Σε στήλη συγκαταθέσεων το όχι είναι πάντα ανάκληση.</translation>
    </message>
    <message>
        <source>Buyers of an e-shop</source>
        <translation>Αγοραστές ηλεκτρονικού καταστήματος</translation>
    </message>
    <message>
        <source>The orders of an e-shop can be taken as customers too: say above the table that the lines are customers. Each buyer comes in once, with the address on the bill.</source>
        <translation>Οι παραγγελίες ενός ηλεκτρονικού καταστήματος μπορούν να εισαχθούν και ως πελάτες: ορίστε πάνω από τον πίνακα ότι οι γραμμές είναι πελάτες. Κάθε αγοραστής μπαίνει μία φορά, με τη διεύθυνση του λογαριασμού.</translation>
    </message>
    <message>
        <source>Orders of an e-shop</source>
        <translation>Παραγγελίες ηλεκτρονικού καταστήματος</translation>
    </message>
    <message>
        <source>Orders that were cancelled, refunded or not paid are no sales and go back with the reason; import them again once they are paid. Discounts are taken off the lines, so that a document comes to what was paid for its goods. Shipping is not taken.</source>
        <translation>Όσες παραγγελίες ακυρώθηκαν, επιστράφηκαν τα χρήματά τους ή δεν πληρώθηκαν δεν είναι πωλήσεις και απορρίπτονται με την αιτία· εισαγάγετέ τες ξανά όταν πληρωθούν. Οι εκπτώσεις αφαιρούνται από τις γραμμές, ώστε το παραστατικό να δίνει όσα πληρώθηκαν για τα είδη του. Τα μεταφορικά δεν εισάγονται.</translation>
    </message>
    <message>
        <source>Reduce a price</source>
        <translation>Μείωση τιμής</translation>
    </message>
    <message>
        <source>“Reduce the price…” in the menu of a product sets a lower price from one day to another. Sales of these days take it by themselves. The lowest price of the 30 days before stands beside it and on the labels, as the law asks for.</source>
        <translation>Το «Μείωση τιμής…» στο μενού ενός προϊόντος ορίζει χαμηλότερη τιμή από μια ημέρα έως μια άλλη. Οι πωλήσεις αυτών των ημερών την παίρνουν μόνες τους. Η χαμηλότερη τιμή των 30 ημερών πριν γράφεται δίπλα της και στις ετικέτες, όπως ζητά ο νόμος.</translation>
    </message>
    <message>
        <source>A VAT rate that changes</source>
        <translation>Συντελεστής ΦΠΑ που αλλάζει</translation>
    </message>
    <message>
        <source>In the settings, change the rate and give the day. Sales from that day on have the new rate, earlier ones keep the old.</source>
        <translation>Στις ρυθμίσεις αλλάξτε τον συντελεστή και δώστε την ημέρα. Οι πωλήσεις από εκείνη την ημέρα έχουν τον νέο συντελεστή, οι προηγούμενες κρατούν τον παλιό.</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Γραμμωτοί κώδικες</translation>
    </message>
    <message>
        <source>A wrong last digit is told, never refused. A scan is found even where the keyboard stands in another language; where two products share a barcode, you are asked which one is meant.</source>
        <translation>Ένα λάθος τελευταίο ψηφίο επισημαίνεται, ποτέ δεν απορρίπτεται. Μια σάρωση βρίσκεται ακόμα κι αν το πληκτρολόγιο είναι σε άλλη γλώσσα· όπου δύο προϊόντα έχουν τον ίδιο γραμμωτό κώδικα, ερωτάστε ποιο εννοείτε.</translation>
    </message>
    <message>
        <source>Sizes and colours</source>
        <translation>Μεγέθη και χρώματα</translation>
    </message>
    <message>
        <source>“Make variants…” makes every combination in one step; each is a product of its own.</source>
        <translation>Το «Δημιουργία παραλλαγών…» φτιάχνει κάθε συνδυασμό με μία κίνηση· ο καθένας είναι ξεχωριστό προϊόν.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Choose products and press “Labels…”. On a sheet that is partly used, click the first free place.</source>
        <translation>Επιλέξτε προϊόντα και πατήστε «Ετικέτες…». Σε ένα φύλλο που έχει χρησιμοποιηθεί εν μέρει, κάντε κλικ στην πρώτη ελεύθερη θέση.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Τι υπάρχει</translation>
    </message>
    <message>
        <source>It is the sum of what came and went: receipts, sales, returns, losses, what was carried from place to place, and counts. The figure itself is never typed in.</source>
        <translation>Είναι το άθροισμα όσων μπήκαν και βγήκαν: παραλαβές, πωλήσεις, επιστροφές, απώλειες, μεταφορές από χώρο σε χώρο και απογραφές. Ο ίδιος ο αριθμός δεν πληκτρολογείται ποτέ.</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Τι αξίζει</translation>
    </message>
    <message>
        <source>The average cost moves with every receipt at a cost of its own; all else goes at the average. A day in the field above the list shows what was there at its end, and what it was worth. What a line of a sale cost stays as it was on that day.</source>
        <translation>Το μέσο κόστος αλλάζει με κάθε παραλαβή που έχει δικό της κόστος· όλα τα άλλα κινούνται με το μέσο. Μια ημέρα στο πεδίο πάνω από τη λίστα δείχνει τι υπήρχε στο τέλος της και τι άξιζε. Το κόστος μιας γραμμής πώλησης μένει όπως ήταν εκείνη την ημέρα.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Απογραφές</translation>
    </message>
    <message>
        <source>Scan or choose a product, type how many, press Enter. Scanning again adds up. What was to be there stays hidden until you ask for it; a sheet to write on can be printed. Nothing changes before the count is booked, and a receipt that is entered later for an earlier day changes the difference, never what was counted.</source>
        <translation>Σαρώστε ή επιλέξτε προϊόν, γράψτε πόσα, πατήστε Enter. Η νέα σάρωση προστίθεται. Όσα έπρεπε να υπάρχουν μένουν κρυφά μέχρι να τα ζητήσετε· μπορείτε να εκτυπώσετε φύλλο για σημειώσεις. Τίποτα δεν αλλάζει πριν οριστικοποιηθεί η απογραφή, και μια παραλαβή που καταχωρίζεται αργότερα για προηγούμενη ημέρα αλλάζει τη διαφορά, ποτέ ό,τι μετρήθηκε.</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>Ζητήθηκε και δεν υπάρχει</translation>
    </message>
    <message>
        <source>Note who asked for what. When it has come, it stands at the top with the phone of the customer; what is set aside is no longer free for others.</source>
        <translation>Σημειώστε ποιος ζήτησε τι. Όταν έρθει, εμφανίζεται στην κορυφή με το τηλέφωνο του πελάτη· ό,τι κρατήθηκε δεν είναι πια διαθέσιμο για άλλους.</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Προμηθευτές</translation>
    </message>
    <message>
        <source>What a supplier is worth</source>
        <translation>Τι αξίζει ένας προμηθευτής</translation>
    </message>
    <message>
        <source>“On time” and “Share delivered” look at what was due; of a part delivery, the part that came by the promised day counts. Prices are those of the same goods a year ago. Behind each figure stands on how many cases it rests; where there is none it says so and does not count in the points.</source>
        <translation>Τα «Στην ώρα τους» και «Μερίδιο που ήρθε» κοιτούν όσα έπρεπε να έρθουν· από μια μερική παράδοση μετράει όσο ήρθε ως την ημέρα που υποσχέθηκαν. Οι τιμές συγκρίνονται με τα ίδια είδη πριν από έναν χρόνο. Δίπλα σε κάθε στοιχείο φαίνεται σε πόσες περιπτώσεις στηρίζεται· όπου δεν υπάρχει καμία, το λέει και δεν μετράει στους βαθμούς.</translation>
    </message>
    <message>
        <source>Codes and costs</source>
        <translation>Κωδικοί και τιμές αγοράς</translation>
    </message>
    <message>
        <source>“Add a product of theirs…” keeps their code, cost, case and delivery time. Each receipt brings the costs up to date.</source>
        <translation>Το «Προσθήκη προϊόντος τους…» κρατά τον κωδικό τους, την τιμή, το κιβώτιο και τον χρόνο παράδοσης. Κάθε παραλαβή ενημερώνει τις τιμές.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>From the draft to the goods</source>
        <translation>Από το πρόχειρο στα είδη</translation>
    </message>
    <message>
        <source>A draft has no number. “Mark as sent” gives it one, and the day on which the goods are to come. They are received in parts; when all has come the order closes by itself.</source>
        <translation>Το πρόχειρο δεν έχει αριθμό. Το «Σήμανση ως σταλμένη» του δίνει αριθμό και την ημέρα που θα έρθουν τα είδη. Παραλαμβάνονται και τμηματικά· όταν έρθουν όλα, η παραγγελία κλείνει μόνη της.</translation>
    </message>
    <message>
        <source>When goods come</source>
        <translation>Όταν έρχονται τα είδη</translation>
    </message>
    <message>
        <source>A cost other than ordered is told at once and counts from then on. More than ordered is asked about, never refused. Freight and customs are spread over the lines by value.</source>
        <translation>Μια τιμή άλλη από της παραγγελίας φαίνεται αμέσως και ισχύει από τότε. Για περισσότερα από όσα παραγγέλθηκαν γίνεται ερώτηση, ποτέ άρνηση. Τα μεταφορικά και οι δασμοί μοιράζονται στις γραμμές ανάλογα με την αξία.</translation>
    </message>
    <message>
        <source>What was not right</source>
        <translation>Ό,τι δεν ήταν σωστό</translation>
    </message>
    <message>
        <source>Drop papers on the page, or add them under “Files”: they are kept inside the shop, and every backup has them. What you want to know besides gets a field in Settings, under “Own fields”; it is then in the form, in the list, and in what is imported and exported.</source>
        <translation>Ρίξτε έγγραφα στη σελίδα ή προσθέστε τα στα «Αρχεία»: φυλάγονται μέσα στο κατάστημα και υπάρχουν σε κάθε αντίγραφο ασφαλείας. Ό,τι άλλο θέλετε να ξέρετε αποκτά πεδίο στις Ρυθμίσεις, στα «Δικά σας πεδία»· υπάρχει τότε στη φόρμα, στη λίστα και σε ό,τι εισάγεται και εξάγεται.</translation>
    </message>
    <message>
        <source>Import takes sales, customers, products, suppliers or orders from a table of any program. It first shows what would happen, and every import can be taken back.</source>
        <translation>Η Εισαγωγή παίρνει πωλήσεις, πελάτες, προϊόντα, προμηθευτές ή παραγγελίες από πίνακα οποιουδήποτε προγράμματος. Πρώτα δείχνει τι θα συνέβαινε, και κάθε εισαγωγή αναιρείται.</translation>
    </message>
    <message>
        <source>Files and own fields</source>
        <translation>Αρχεία και δικά σας πεδία</translation>
    </message>
    <message>
        <source>Count only some</source>
        <translation>Απογραφή μερικών μόνο</translation>
    </message>
    <message>
        <source>Choose several products in the list and press “Count these…”.</source>
        <translation>Επιλέξτε πολλά προϊόντα στη λίστα και πατήστε «Απογραφή αυτών…».</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Άλλη περίοδος</translation>
    </message>
    <message>
        <source>The period is chosen above the figures; a quarter that is pressed in the chart becomes the period. How much each figure counts is chosen in the settings.</source>
        <translation>Η περίοδος επιλέγεται πάνω από τα στοιχεία· το τρίμηνο που πατάτε στο γράφημα γίνεται η περίοδος. Πόσο μετράει το καθένα ορίζεται στις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>What the supplier gets</source>
        <translation>Τι παίρνει ο προμηθευτής</translation>
    </message>
    <message>
        <source>“Mark as sent” also makes the PDF, in the language of the supplier, and asks where to save it.</source>
        <translation>Η «Σήμανση ως σταλμένη» φτιάχνει και το PDF, στη γλώσσα του προμηθευτή, και ρωτά πού να αποθηκευτεί.</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>Ποιος περιμένει</translation>
    </message>
    <message>
        <source>People who asked for goods on an order are named in it, and counted in the list. When the goods have come, you are told whom to call.</source>
        <translation>Όσοι ζήτησαν είδη μιας παραγγελίας αναφέρονται σε αυτήν και μετριούνται στη λίστα. Όταν έρθουν τα είδη, σας λέει ποιους να καλέσετε.</translation>
    </message>
    <message>
        <source>Say how many were defective when you receive them; “Return the defective goods…” takes them out again, with the reason. Other goods go back from the page of the supplier.</source>
        <translation>Κατά την παραλαβή πείτε πόσα ήταν ελαττωματικά· η «Επιστροφή των ελαττωματικών…» τα βγάζει πάλι, με την αιτία. Τα υπόλοιπα επιστρέφονται από τη σελίδα του προμηθευτή.</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Περιθώρια</translation>
    </message>
    <message>
        <source>Sales and returns without VAT, less what the goods cost when they were sold; corrections stay out. Sales of unknown cost make no margin: “Cost known for” says of how much it is known. A bar or a row opens the sold lines behind it.</source>
        <translation>Πωλήσεις και επιστροφές χωρίς ΦΠΑ, μείον το κόστος των ειδών όταν πουλήθηκαν· οι διορθώσεις μένουν έξω. Πωλήσεις με άγνωστο κόστος δεν δίνουν περιθώριο: το «Γνωστό κόστος για» λέει για πόσες είναι γνωστό. Μια μπάρα ή μια γραμμή ανοίγει τις γραμμές πώλησης πίσω της.</translation>
    </message>
    <message>
        <source>What lies in stock</source>
        <translation>Τι υπάρχει στο απόθεμα</translation>
    </message>
    <message>
        <source>The value is what is there times its average cost. “Stock turn” holds what was sold against what lay there on average: “Yearly margin on stock” of 100% means that the goods earn in a year as much as lies in them. “Dead stock” is what was not sold for as long as you say.</source>
        <translation>Η αξία είναι η ποσότητα επί το μέσο κόστος. Η «Κυκλοφορία αποθέματος» συγκρίνει όσα πουλήθηκαν με όσα υπήρχαν κατά μέσο όρο: «Απόδοση αποθέματος» 100 % τον χρόνο σημαίνει ότι τα είδη αποδίδουν σε έναν χρόνο όσα χρήματα είναι δεσμευμένα σε αυτά. «Ακίνητο απόθεμα» είναι ό,τι δεν πουλήθηκε για όσο καιρό ορίσετε.</translation>
    </message>
    <message>
        <source>Suppliers, orders and deliveries</source>
        <translation>Προμηθευτές, παραγγελίες και παραλαβές</translation>
    </message>
    <message>
        <source>Rows with the same order number make one order; those of the same day and delivery note make one delivery. Without an order number a row is goods that came. An order of which a row cannot be taken stays out whole. Stock moves only where you say so.</source>
        <translation>Γραμμές με τον ίδιο αριθμό παραγγελίας κάνουν μία παραγγελία· όσες έχουν την ίδια ημέρα και το ίδιο δελτίο αποστολής κάνουν μία παραλαβή. Χωρίς αριθμό παραγγελίας μια γραμμή είναι είδη που ήρθαν. Παραγγελία που μια γραμμή της απορρίπτεται μένει έξω ολόκληρη. Το απόθεμα αλλάζει μόνο αν το πείτε.</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>Τι να παραγγείλω</translation>
    </message>
    <message>
        <source>On the page of orders: what to order</source>
        <translation>Στη σελίδα των παραγγελιών: τι να παραγγείλω</translation>
    </message>
    <message>
        <source>“What to order…” (%1) lists what runs out, the dearest absence first. Space leaves a product out, %2 changes its quantity. What stands on drafts is not ordered again, and a supplier is left out where the order would be below their smallest one.</source>
        <translation>Το «Τι να παραγγείλω…» (%1) δείχνει τι τελειώνει, πρώτα ό,τι κοστίζει πιο πολύ όταν λείπει. Το διάστημα αφήνει ένα προϊόν έξω, το %2 αλλάζει την ποσότητά του. Ό,τι είναι σε πρόχειρες παραγγελίες δεν παραγγέλνεται ξανά, και ένας προμηθευτής μένει έξω όταν η παραγγελία είναι κάτω από την ελάχιστη δική του.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Έτος γέννησης</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Μήνας γέννησης</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Ημέρα γέννησης</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Από πού μας έμαθε</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>Στον κάδο από</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Οδός</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>ΤΚ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Συντελεστής ΦΠΑ</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Γραμμωτός κώδικας</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Τιμή μονάδας</translation>
    </message>
    <message>
        <source>Important date</source>
        <translation>Σημαντική ημερομηνία</translation>
    </message>
    <message>
        <source>Important date: year</source>
        <translation>Σημαντική ημερομηνία: έτος</translation>
    </message>
    <message>
        <source>Important date: month</source>
        <translation>Σημαντική ημερομηνία: μήνας</translation>
    </message>
    <message>
        <source>Important date: day</source>
        <translation>Σημαντική ημερομηνία: ημέρα</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Ενδιαφέροντα</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Τύπος προσωπικότητας</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>Name in the network</source>
        <translation>Όνομα στο δίκτυο</translation>
    </message>
    <message>
        <source>Relation, in a word</source>
        <translation>Σχέση, με μια λέξη</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Αποδεικτικό</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Μάρκα</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>Θέση στο ράφι</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Εγγύηση σε μήνες</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <translation>Διαρκεί ημέρες</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Όριο παραγγελίας</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Παραγγελία έως</translation>
    </message>
    <message>
        <source>Reduced price</source>
        <translation>Μειωμένη τιμή</translation>
    </message>
    <message>
        <source>Reduced from</source>
        <translation>Μειωμένη από</translation>
    </message>
    <message>
        <source>Reduced until</source>
        <translation>Μειωμένη έως</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Όροι πληρωμής</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Ημέρες για πληρωμή</translation>
    </message>
    <message>
        <source>Days until goods come</source>
        <translation>Ημέρες ως την παράδοση</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Ελάχιστη παραγγελία</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Πρόσωπο επικοινωνίας</translation>
    </message>
    <message>
        <source>Contact person: what they do there</source>
        <translation>Πρόσωπο επικοινωνίας: τι κάνει εκεί</translation>
    </message>
    <message>
        <source>Contact person: phone</source>
        <translation>Πρόσωπο επικοινωνίας: τηλέφωνο</translation>
    </message>
    <message>
        <source>Contact person: e-mail</source>
        <translation>Πρόσωπο επικοινωνίας: email</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Υπόθεση</translation>
    </message>
    <message>
        <source>Case: asked on</source>
        <translation>Υπόθεση: ρωτήθηκε στις</translation>
    </message>
    <message>
        <source>Case: answered on</source>
        <translation>Υπόθεση: απαντήθηκε στις</translation>
    </message>
    <message>
        <source>Case: note</source>
        <translation>Υπόθεση: σημείωση</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>Γραμμή %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1, column “%2”: %3</source>
        <translation>Γραμμή %L1, στήλη «%2»: %3</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Νέοι πελάτες</translation>
    </message>
    <message>
        <source>Changed customers</source>
        <translation>Πελάτες που άλλαξαν</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>Νέα προϊόντα</translation>
    </message>
    <message>
        <source>Changed products</source>
        <translation>Προϊόντα που άλλαξαν</translation>
    </message>
    <message>
        <source>New categories</source>
        <translation>Νέες κατηγορίες</translation>
    </message>
    <message>
        <source>Changed categories</source>
        <translation>Κατηγορίες που άλλαξαν</translation>
    </message>
    <message>
        <source>New documents</source>
        <translation>Νέα παραστατικά</translation>
    </message>
    <message>
        <source>Changed documents</source>
        <translation>Παραστατικά που άλλαξαν</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>Νέες γραμμές</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Γραμμές που άλλαξαν</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines read: %L1 created, %L2 updated, %L3 skipped, %L4 rejected.</source>
        <extracomment>%Ln is how many lines were read; the parts of it follow</extracomment>
        <translation>
            <numerusform>Διαβάστηκε %Ln γραμμή: νέες %L1, ενημερώσεις %L2, παραλείψεις %L3, απορρίψεις %L4.</numerusform>
            <numerusform>Διαβάστηκαν %Ln γραμμές: νέες %L1, ενημερώσεις %L2, παραλείψεις %L3, απορρίψεις %L4.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>a step of an import: which file</extracomment>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>a step of an import: what its columns are</extracomment>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>a step of an import: what is done with what is known already</extracomment>
        <translation>Κανόνες</translation>
    </message>
    <message>
        <source>Trial run</source>
        <extracomment>a step of an import: what would happen</extracomment>
        <translation>Δοκιμή</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>a step of an import: what has happened</extracomment>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>a step of an import</extracomment>
        <translation>Βήμα %1 από %2</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Πίνακας από επικόλληση</translation>
    </message>
    <message>
        <source>Columns not taken: %1</source>
        <extracomment>%1 are the headings of columns of a file</extracomment>
        <translation>Στήλες που δεν εισάγονται: %1</translation>
    </message>
    <message>
        <source>New moves of stock</source>
        <translation>Νέες κινήσεις αποθέματος</translation>
    </message>
    <message>
        <source>Changed moves of stock</source>
        <translation>Αλλαγμένες κινήσεις αποθέματος</translation>
    </message>
    <message>
        <source>New suppliers</source>
        <translation>Νέοι προμηθευτές</translation>
    </message>
    <message>
        <source>Changed suppliers</source>
        <translation>Προμηθευτές που άλλαξαν</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Νέες παραγγελίες</translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation>Παραγγελίες που άλλαξαν</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <translation>Νέες παραλαβές</translation>
    </message>
    <message>
        <source>Changed deliveries</source>
        <translation>Παραλαβές που άλλαξαν</translation>
    </message>
</context>
<context>
    <name>OwnValueText</name>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Πωλήσεις</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Αναφορές</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Προμηθευτές</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln years old)</source>
        <extracomment>a birthday and the age: %1 is a day</extracomment>
        <translation>
            <numerusform>%1 (%Ln έτους)</numerusform>
            <numerusform>%1 (%Ln ετών)</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Γενέθλια</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Από πού μας έμαθε</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>Στο τεφτέρι από</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Άνοιγμα: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often a product was bought</extracomment>
        <translation>
            <numerusform>%Ln φορά</numerusform>
            <numerusform>%Ln φορές</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a name day: %1 is a day, %2 the form of the name that the calendar has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Ονομαστική εορτή</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>where the network of a handle is not known</extracomment>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Ενδιαφέροντα</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Τύπος προσωπικότητας</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>Υπεύθυνος</translation>
    </message>
</context>
<context>
    <name>PurchasePaper</name>
    <message>
        <source>Purchase order %1</source>
        <extracomment>the title of a paper; %1 is its number</extracomment>
        <translation>Παραγγελία %1</translation>
    </message>
    <message>
        <source>Purchase order (draft)</source>
        <extracomment>the title of a paper that has no number yet</extracomment>
        <translation>Παραγγελία (πρόχειρο)</translation>
    </message>
    <message>
        <source>Your code</source>
        <extracomment>of the supplier who gets the paper</extracomment>
        <translation>Ο κωδικός σας</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <extracomment>of a piece, without VAT</extracomment>
        <translation>Τιμή μονάδας</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Σύνολο χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Ordered on %1</source>
        <translation>Ημερομηνία παραγγελίας: %1</translation>
    </message>
    <message>
        <source>Please deliver by %1</source>
        <translation>Παράδοση έως: %1</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>ΑΦΜ %1</translation>
    </message>
    <message>
        <source>Please find our order attached. Kindly confirm the delivery day.</source>
        <translation>Σας στέλνουμε συνημμένη την παραγγελία μας. Παρακαλούμε επιβεβαιώστε την ημέρα παράδοσης.</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>the number of a line</extracomment>
        <translation>Γραμμή</translation>
    </message>
</context>
<context>
    <name>ReductionWords</name>
    <message>
        <source>Reduced, otherwise %1</source>
        <extracomment>%1 is the usual price of a product that is reduced now</extracomment>
        <translation>Μειωμένη, κανονικά %1</translation>
    </message>
    <message numerus="yes">
        <source>Lowest price of the %Ln days before: %1</source>
        <extracomment>%Ln is 30, %1 a price</extracomment>
        <translation>
            <numerusform>Χαμηλότερη τιμή της %Ln ημέρας πριν: %1</numerusform>
            <numerusform>Χαμηλότερη τιμή των %Ln ημερών πριν: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest in 30 days %1</source>
        <extracomment>short, behind a reduced price: the lowest price of the 30 days before; %1 is that price</extracomment>
        <translation>χαμηλότερη 30 ημερών %1</translation>
    </message>
</context>
<context>
    <name>RelationWords</name>
    <message>
        <source>Family</source>
        <extracomment>in front of the name of a relative</extracomment>
        <translation>Οικογένεια</translation>
    </message>
    <message>
        <source>Same household</source>
        <extracomment>in front of the name of somebody of the same household</extracomment>
        <translation>Ίδιο σπίτι</translation>
    </message>
    <message>
        <source>Works at</source>
        <extracomment>in front of the name of a firm</extracomment>
        <translation>Εργάζεται σε</translation>
    </message>
    <message>
        <source>Employs</source>
        <extracomment>in front of the name of somebody who works at this firm</extracomment>
        <translation>Απασχολεί</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>in front of the name of who recommended the shop to this person</extracomment>
        <translation>Από σύσταση</translation>
    </message>
    <message>
        <source>Sent us</source>
        <extracomment>in front of the name of somebody to whom this person recommended the shop</extracomment>
        <translation>Μας σύστησε σε</translation>
    </message>
    <message>
        <source>Has to do with</source>
        <extracomment>in front of the name of somebody this person has to do with</extracomment>
        <translation>Σχετίζεται με</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Tax number %1</source>
        <extracomment>at the head of a printed page; %1 is the shop&apos;s tax number</extracomment>
        <translation>ΑΦΜ %1</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>Sale</source>
        <extracomment>a document</extracomment>
        <translation>Πώληση</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>a document: something was brought back</extracomment>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>a document: a write-off or the mending of a sum</extracomment>
        <translation>Διόρθωση</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <extracomment>instead of a name: somebody whom the shop does not know</extracomment>
        <translation>Χωρίς πελάτη</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Όλες οι ημέρες</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>έως %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>από %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from a day to a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln παραστατικό</numerusform>
            <numerusform>%Ln παραστατικά</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchSources</name>
    <message>
        <source>People</source>
        <translation>Άτομα</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Παραστατικά</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Αναφορές</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Προμηθευτές</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>orders to suppliers</extracomment>
        <translation>Παραγγελίες</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln ημέρα</numerusform>
            <numerusform>%Ln ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>τουλάχιστον μία φορά</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln times</source>
        <translation>
            <numerusform>τουλάχιστον %Ln φορά</numerusform>
            <numerusform>τουλάχιστον %Ln φορές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>την τελευταία %Ln ημέρα</numerusform>
            <numerusform>τις τελευταίες %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln weeks</source>
        <translation>
            <numerusform>την τελευταία %Ln εβδομάδα</numerusform>
            <numerusform>τις τελευταίες %Ln εβδομάδες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln months</source>
        <translation>
            <numerusform>τον τελευταίο %Ln μήνα</numerusform>
            <numerusform>τους τελευταίους %Ln μήνες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln years</source>
        <translation>
            <numerusform>το τελευταίο %Ln έτος</numerusform>
            <numerusform>τα τελευταία %Ln έτη</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>two days, both included</extracomment>
        <translation>από %1 έως %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>από %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>έως %1</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>οποτεδήποτε</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>τουλάχιστον ένα από αυτά</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>κανένα από αυτά</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>όλα αυτά</translation>
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
        <translation>Τελευταίο αντίγραφο σήμερα %1, ελεγμένο</translation>
    </message>
    <message>
        <source>Last backup yesterday %1, checked</source>
        <translation>Τελευταίο αντίγραφο χθες %1, ελεγμένο</translation>
    </message>
    <message>
        <source>Last backup %1, checked</source>
        <translation>Τελευταίο αντίγραφο %1, ελεγμένο</translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message>
        <source>draft</source>
        <extracomment>the state of an order to a supplier: not sent yet</extracomment>
        <translation>πρόχειρη</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>στάλθηκε</translation>
    </message>
    <message>
        <source>partly received</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>ήρθε εν μέρει</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>the state of an order to a supplier: nothing more is to come</extracomment>
        <translation>έκλεισε</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>ακυρώθηκε</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln ημέρα καθυστέρηση</numerusform>
            <numerusform>%Ln ημέρες καθυστέρηση</numerusform>
        </translation>
    </message>
    <message>
        <source>Defective</source>
        <extracomment>why goods go back to the supplier</extracomment>
        <translation>Ελαττωματικά</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <extracomment>why goods go back to the supplier: not what was ordered</extracomment>
        <translation>Λάθος είδος</translation>
    </message>
    <message>
        <source>Too many</source>
        <extracomment>why goods go back to the supplier: too many</extracomment>
        <translation>Περισσεύουν</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>why goods go back to the supplier</extracomment>
        <translation>Άλλος λόγος</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Στην ώρα τους</translation>
    </message>
    <message>
        <source>Share delivered</source>
        <extracomment>how much of what was ordered came</extracomment>
        <translation>Μερίδιο που ήρθε</translation>
    </message>
    <message>
        <source>Defective or sent back</source>
        <translation>Ελαττωματικά ή επιστροφές</translation>
    </message>
    <message>
        <source>Change of prices</source>
        <extracomment>of a supplier, against a year ago</extracomment>
        <translation>Μεταβολή τιμών</translation>
    </message>
    <message>
        <source>Effect on the margin</source>
        <extracomment>of a supplier&apos;s prices on the margin</extracomment>
        <translation>Επίδραση στο περιθώριο</translation>
    </message>
    <message>
        <source>Of what was due, how much came by the promised day. Of a part delivery, the part that came in time counts.</source>
        <translation>Από όσα έπρεπε να έρθουν, πόσα ήρθαν ως την ημέρα που υποσχέθηκαν. Από μια μερική παράδοση μετράει όσο ήρθε στην ώρα του.</translation>
    </message>
    <message>
        <source>Of what was due, how much came at all.</source>
        <translation>Από όσα έπρεπε να έρθουν, πόσα ήρθαν τελικά.</translation>
    </message>
    <message>
        <source>Of what came, how much was defective or went back. Goods sent back because they were too many do not count.</source>
        <translation>Από όσα ήρθαν, πόσα ήταν ελαττωματικά ή επιστράφηκαν. Όσα επιστράφηκαν επειδή περίσσευαν δεν μετρούν.</translation>
    </message>
    <message>
        <source>What the goods of this period cost against the same goods a year ago.</source>
        <translation>Πόσο κόστισαν τα είδη αυτής της περιόδου σε σχέση με τα ίδια είδη πριν από έναν χρόνο.</translation>
    </message>
    <message>
        <source>How many points of margin the change of prices took from the goods that were sold, or brought.</source>
        <translation>Πόσες μονάδες περιθωρίου πήρε ή έδωσε η μεταβολή των τιμών στα είδη που πουλήθηκαν.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>χωρίς στοιχεία</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln παραγγελία</numerusform>
            <numerusform>%Ln παραγγελίες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln παραλαβή</numerusform>
            <numerusform>%Ln παραλαβές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln προϊόν</numerusform>
            <numerusform>%Ln προϊόντα</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: more than was still to come (%2).</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>%1: περισσότερα από όσα έμεναν να έρθουν (%2).</translation>
    </message>
    <message>
        <source>%1: the cost was to be %2.</source>
        <extracomment>%1 is a product, %2 an amount</extracomment>
        <translation>%1: η τιμή έπρεπε να είναι %2.</translation>
    </message>
    <message>
        <source>%1 is not on the order.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Δεν υπάρχει στην παραγγελία: %1.</translation>
    </message>
    <message>
        <source>Order %1 sent</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Στάλθηκε η παραγγελία %1</translation>
    </message>
    <message>
        <source>Goods received</source>
        <extracomment>%1 is the number on the supplier&apos;s paper</extracomment>
        <translation>Παραλαβή ειδών</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <extracomment>%1 is the number on the paper that goes with goods</extracomment>
        <translation>Επιστροφή ειδών</translation>
    </message>
    <message>
        <source>In the list since then</source>
        <translation>Στη λίστα από τότε</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <extracomment>people who asked for goods that are on their way</extracomment>
        <translation>
            <numerusform>%Ln περιμένει</numerusform>
            <numerusform>%Ln περιμένουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>και %Ln ακόμη</numerusform>
            <numerusform>και %Ln ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to cases</source>
        <extracomment>of a supplier to questions and complaints</extracomment>
        <translation>Απαντήσεις σε υποθέσεις</translation>
    </message>
    <message numerus="yes">
        <source>Of the cases that were opened with them, how many were answered within %Ln days.</source>
        <translation>
            <numerusform>Από τις υποθέσεις που ανοίξατε μαζί τους, πόσες απαντήθηκαν μέσα σε %Ln ημέρα.</numerusform>
            <numerusform>Από τις υποθέσεις που ανοίξατε μαζί τους, πόσες απαντήθηκαν μέσα σε %Ln ημέρες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <extracomment>questions and complaints to a supplier</extracomment>
        <translation>
            <numerusform>%Ln υπόθεση</numerusform>
            <numerusform>%Ln υποθέσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Case opened: %1</source>
        <extracomment>%1 is what a question or complaint to a supplier is about</extracomment>
        <translation>Άνοιξε υπόθεση: %1</translation>
    </message>
    <message>
        <source>Case answered: %1</source>
        <extracomment>%1 is what a question or complaint to a supplier is about</extracomment>
        <translation>Απαντήθηκε η υπόθεση: %1</translation>
    </message>
    <message>
        <source>%1: %2 to send back, %3 on hand.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: %2 για επιστροφή, %3 υπάρχουν.</translation>
    </message>
    <message>
        <source>%1: %2 to send back, %3 received from this supplier and still here.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: %2 για επιστροφή, %3 έχουν έρθει από αυτόν τον προμηθευτή και είναι ακόμη εδώ.</translation>
    </message>
    <message>
        <source>Goods received, paper %1</source>
        <translation>Παραλαβή ειδών, παραστατικό %1</translation>
    </message>
    <message>
        <source>Goods sent back, paper %1</source>
        <translation>Επιστροφή ειδών, παραστατικό %1</translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>Sample shop</source>
        <translation>Δοκιμαστικό κατάστημα</translation>
    </message>
</context>
<context>
    <name>criterion</name>
    <message>
        <source>Member of another segment</source>
        <translation>Μέλος άλλης ομάδας</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Ομάδες</translation>
    </message>
    <message>
        <source>is</source>
        <translation>είναι</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ηλικία</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>τουλάχιστον</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>το πολύ</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>δεν είναι γνωστό</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Γενέθλια</translation>
    </message>
    <message>
        <source>within so many days from today</source>
        <translation>μέσα στις επόμενες Χ ημέρες</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>αυτόν τον μήνα</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>τον επόμενο μήνα</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>είναι γνωστό</translation>
    </message>
    <message>
        <source>Next birthday</source>
        <translation>Επόμενα γενέθλια</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>δεν είναι</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>given for</source>
        <translation>δόθηκε για</translation>
    </message>
    <message>
        <source>withdrawn for</source>
        <translation>ανακλήθηκε για</translation>
    </message>
    <message>
        <source>not given for</source>
        <translation>δεν έχει δοθεί για</translation>
    </message>
    <message>
        <source>not known for</source>
        <translation>δεν έχει ζητηθεί για</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Μηνύματα email</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Ταχυδρομείο</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Κοινωνικά δίκτυα</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Η συγκατάθεση δόθηκε στις</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Η συγκατάθεση ανακλήθηκε στις</translation>
    </message>
    <message>
        <source>Way to reach them</source>
        <translation>Τρόπος επικοινωνίας</translation>
    </message>
    <message>
        <source>has</source>
        <translation>έχει</translation>
    </message>
    <message>
        <source>does not have</source>
        <translation>δεν έχει</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Αριθμός τηλεφώνου</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Ταχυδρομική διεύθυνση</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>Στο τεφτέρι από</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>από τις</translation>
    </message>
    <message>
        <source>before</source>
        <translation>πριν από τις</translation>
    </message>
    <message>
        <source>within so many days until today</source>
        <translation>τις τελευταίες Χ ημέρες</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Άτομο ή εταιρεία</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Άτομο</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Εταιρεία</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Αγγλικά</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Ελληνικά</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ουγγρικά</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Πολωνικά</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ρωσικά</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Περσικά</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>περιέχει</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>δεν περιέχει</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Στοιχεία</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Από πού μας έμαθε</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>no tag at all</source>
        <translation>καμία ετικέτα</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Μέση αξία αγοράς</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Κατηγορία προϊόντων</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>αγόρασε</translation>
    </message>
    <message>
        <source>did not buy</source>
        <translation>δεν αγόρασε</translation>
    </message>
    <message>
        <source>Quantity bought</source>
        <translation>Ποσότητα που αγόρασε</translation>
    </message>
    <message>
        <source>Last bought</source>
        <translation>Τελευταία φορά που αγόρασε</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>Αριθμός αγορών</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ακριβώς</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Αγορές</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Τελευταία αγορά</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Πρώτη αγορά</translation>
    </message>
    <message>
        <source>more than so many days ago</source>
        <translation>πριν από περισσότερες από Χ ημέρες</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>ανάμεσα σε δύο ημερομηνίες</translation>
    </message>
    <message>
        <source>has never bought</source>
        <translation>δεν έχει αγοράσει ποτέ</translation>
    </message>
    <message>
        <source>Days since then</source>
        <translation>Ημέρες από τότε</translation>
    </message>
    <message>
        <source>recency group at least</source>
        <translation>πρόσφατη αγορά τουλάχιστον</translation>
    </message>
    <message>
        <source>recency group at most</source>
        <translation>πρόσφατη αγορά το πολύ</translation>
    </message>
    <message>
        <source>Recency group</source>
        <translation>Βαθμίδα πρόσφατης αγοράς</translation>
    </message>
    <message>
        <source>frequency group at least</source>
        <translation>συχνότητα τουλάχιστον</translation>
    </message>
    <message>
        <source>frequency group at most</source>
        <translation>συχνότητα το πολύ</translation>
    </message>
    <message>
        <source>Frequency group</source>
        <translation>Βαθμίδα συχνότητας</translation>
    </message>
    <message>
        <source>money group at least</source>
        <translation>αξία τουλάχιστον</translation>
    </message>
    <message>
        <source>money group at most</source>
        <translation>αξία το πολύ</translation>
    </message>
    <message>
        <source>Money group</source>
        <translation>Βαθμίδα αξίας</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>Βαθμίδα RFM</translation>
    </message>
    <message>
        <source>is (three digits, such as 555)</source>
        <translation>είναι (τρία ψηφία, π.χ. 555)</translation>
    </message>
    <message>
        <source>Rhythm of visits</source>
        <translation>Ρυθμός επισκέψεων</translation>
    </message>
    <message>
        <source>is overdue against their own habit</source>
        <translation>έχει αργήσει σε σχέση με τη συνήθεια</translation>
    </message>
    <message>
        <source>is overdue by at least so many days</source>
        <translation>έχει αργήσει τουλάχιστον Χ ημέρες</translation>
    </message>
    <message>
        <source>is expected within so many days from today</source>
        <translation>αναμένεται μέσα στις επόμενες Χ ημέρες</translation>
    </message>
    <message>
        <source>comes at least every so many days</source>
        <translation>έρχεται τουλάχιστον κάθε Χ ημέρες</translation>
    </message>
    <message>
        <source>too few visits to say</source>
        <translation>πολύ λίγες επισκέψεις για συμπέρασμα</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Επισκέψεις</translation>
    </message>
    <message>
        <source>Usually comes every</source>
        <translation>Συνήθως έρχεται κάθε</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Τελευταία επίσκεψη</translation>
    </message>
    <message>
        <source>Was expected on</source>
        <translation>Αναμενόταν στις</translation>
    </message>
    <message>
        <source>Sum spent</source>
        <translation>Σύνολο αγορών</translation>
    </message>
    <message>
        <source>is in any network</source>
        <translation>είναι σε κάποιο δίκτυο</translation>
    </message>
    <message>
        <source>is in no network</source>
        <translation>δεν είναι σε κανένα δίκτυο</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff looks after a customer</extracomment>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>κανείς</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Ενδιαφέροντα</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Τύπος προσωπικότητας</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Δικό σας πεδίο</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>είναι ένα από</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Μάρκα</translation>
    </message>
    <message>
        <source>Share bought at a reduced price</source>
        <translation>Μερίδιο αγορών σε μειωμένη τιμή</translation>
    </message>
    <message>
        <source>Bought at a reduced price</source>
        <translation>Αγορές σε μειωμένη τιμή</translation>
    </message>
    <message>
        <source>Goods of a supplier</source>
        <translation>Είδη ενός προμηθευτή</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ονοματεπώνυμο</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Οδός</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>ΤΚ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Περιοχή</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Γενέθλια</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Από πού μας έμαθε</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Καταχωρίστηκε στις</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Πρώτη αγορά</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Τελευταία αγορά</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Επισκέψεις</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Σύνολο αγορών</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Plain CSV</source>
        <translation>Απλό CSV</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Υπολογιστικό φύλλο</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Πωλήσεις</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Μέση αξία αγοράς</translation>
    </message>
    <message>
        <source>Cards (vCard)</source>
        <translation>Κάρτες επαφών (vCard)</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Ενδιαφέροντα</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Τύπος προσωπικότητας</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Κοινωνικά δίκτυα</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Άτομο ή εταιρεία</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>εταιρεία</translation>
    </message>
    <message>
        <source>person</source>
        <translation>άτομο</translation>
    </message>
    <message>
        <source>All e-mails</source>
        <translation>Όλες οι διευθύνσεις email</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Όλα τα τηλέφωνα</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Όλες οι διευθύνσεις</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>Επέτειος γάμου</translation>
    </message>
    <message>
        <source>Founding of the firm</source>
        <translation>Ίδρυση εταιρείας</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Άλλες ημερομηνίες</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Σχέσεις</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Συγκατάθεση για email</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>Συγκατάθεση για SMS</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Συγκατάθεση για ταχυδρομείο</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Συγκατάθεση για τηλεφωνήματα</translation>
    </message>
    <message>
        <source>Consent to social media</source>
        <translation>Συγκατάθεση για κοινωνικά δίκτυα</translation>
    </message>
    <message>
        <source>Spent, 12 months</source>
        <translation>Αγορές, 12 μήνες</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ρυθμός</translation>
    </message>
    <message>
        <source>Notes, with their days</source>
        <translation>Σημειώσεις με τις ημέρες τους</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Ονομαστική εορτή</translation>
    </message>
    <message>
        <source>Wedding</source>
        <translation>Γάμος</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>Ίδρυση</translation>
    </message>
    <message>
        <source>Birth of a child</source>
        <translation>Γέννηση παιδιού</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ταξίδι</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Άλλη ημερομηνία</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Οικογένεια</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>Ίδιο σπίτι</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Εργάζεται σε</translation>
    </message>
    <message>
        <source>Employs</source>
        <translation>Απασχολεί</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Από σύσταση</translation>
    </message>
    <message>
        <source>Sent us</source>
        <translation>Μας σύστησε σε</translation>
    </message>
    <message>
        <source>Has to do with</source>
        <translation>Σχετίζεται με</translation>
    </message>
    <message>
        <source>new</source>
        <translation>νέος πελάτης</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>λίγα στοιχεία</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>κανονικά</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>εντός εβδομάδας</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>αργεί %Ln ημέρα</numerusform>
            <numerusform>αργεί %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost</source>
        <translation>μάλλον χάθηκε</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>Address labels (PDF)</source>
        <translation>Ετικέτες (PDF)</translation>
    </message>
</context>
<context>
    <name>holiday</name>
    <message>
        <source>New Year</source>
        <translation>Πρωτοχρονιά</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Θεοφάνια</translation>
    </message>
    <message>
        <source>Clean Monday</source>
        <translation>Καθαρά Δευτέρα</translation>
    </message>
    <message>
        <source>Annunciation and Independence Day</source>
        <translation>Ευαγγελισμός και 25η Μαρτίου</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Μεγάλη Παρασκευή</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Πάσχα</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Δευτέρα του Πάσχα</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Εργατική Πρωτομαγιά</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Αγίου Πνεύματος</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Κοίμηση της Θεοτόκου</translation>
    </message>
    <message>
        <source>Ohi Day</source>
        <translation>28η Οκτωβρίου</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Χριστούγεννα</translation>
    </message>
    <message>
        <source>Second day of Christmas</source>
        <translation>Δεύτερη ημέρα των Χριστουγέννων</translation>
    </message>
    <message>
        <source>Greek Independence Day</source>
        <translation>25η Μαρτίου</translation>
    </message>
    <message>
        <source>Cyprus National Day</source>
        <translation>Εθνική επέτειος της 1ης Απριλίου</translation>
    </message>
    <message>
        <source>Cyprus Independence Day</source>
        <translation>Ημέρα Ανεξαρτησίας της Κύπρου</translation>
    </message>
    <message>
        <source>Day of the 1848 Revolution</source>
        <translation>Επέτειος της Επανάστασης του 1848</translation>
    </message>
    <message>
        <source>Pentecost</source>
        <translation>Πεντηκοστή</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Ημέρα του Αγίου Στεφάνου της Ουγγαρίας</translation>
    </message>
    <message>
        <source>Day of the 1956 Revolution</source>
        <translation>Επέτειος της Επανάστασης του 1956</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Των Αγίων Πάντων</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Ημέρα του Συντάγματος</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Αγία Δωρεά</translation>
    </message>
    <message>
        <source>Polish Independence Day</source>
        <translation>Ημέρα Ανεξαρτησίας της Πολωνίας</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Παραμονή Χριστουγέννων</translation>
    </message>
    <message>
        <source>New Year holidays</source>
        <translation>Αργίες της Πρωτοχρονιάς</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Ορθόδοξα Χριστούγεννα</translation>
    </message>
    <message>
        <source>Defender of the Fatherland Day</source>
        <translation>Ημέρα των Υπερασπιστών της Πατρίδας</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Ημέρα της Γυναίκας</translation>
    </message>
    <message>
        <source>Spring and Labour Day</source>
        <translation>Πρωτομαγιά</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Ημέρα της Νίκης</translation>
    </message>
    <message>
        <source>Russia Day</source>
        <translation>Ημέρα της Ρωσίας</translation>
    </message>
    <message>
        <source>Unity Day</source>
        <translation>Ημέρα Εθνικής Ενότητας</translation>
    </message>
    <message>
        <source>Nowruz</source>
        <translation>Νορούζ</translation>
    </message>
    <message>
        <source>Nowruz holidays</source>
        <translation>Αργίες του Νορούζ</translation>
    </message>
    <message>
        <source>Islamic Republic Day</source>
        <translation>Ημέρα της Ισλαμικής Δημοκρατίας</translation>
    </message>
    <message>
        <source>Nature Day</source>
        <translation>Ημέρα της Φύσης</translation>
    </message>
    <message>
        <source>Death of Khomeini</source>
        <translation>Θάνατος του Χομεϊνί</translation>
    </message>
    <message>
        <source>15 Khordad Uprising</source>
        <translation>Εξέγερση της 15ης Χορντάντ</translation>
    </message>
    <message>
        <source>Day of the 1979 Revolution</source>
        <translation>Επέτειος της Επανάστασης του 1979</translation>
    </message>
    <message>
        <source>Oil Nationalisation Day</source>
        <translation>Ημέρα εθνικοποίησης του πετρελαίου</translation>
    </message>
    <message>
        <source>Tasu&apos;a</source>
        <translation>Τασουά</translation>
    </message>
    <message>
        <source>Ashura</source>
        <translation>Ασούρα</translation>
    </message>
    <message>
        <source>Arba&apos;een</source>
        <translation>Αρμπαΐν</translation>
    </message>
    <message>
        <source>Death of the Prophet</source>
        <translation>Θάνατος του Προφήτη</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Reza</source>
        <translation>Μαρτύριο του ιμάμη Ρεζά</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Hasan al-Askari</source>
        <translation>Μαρτύριο του ιμάμη Χασάν αλ-Ασκαρί</translation>
    </message>
    <message>
        <source>Birthday of the Prophet</source>
        <translation>Γέννηση του Προφήτη</translation>
    </message>
    <message>
        <source>Martyrdom of Fatima</source>
        <translation>Μαρτύριο της Φατιμά</translation>
    </message>
    <message>
        <source>Birthday of Imam Ali</source>
        <translation>Γέννηση του ιμάμη Αλί</translation>
    </message>
    <message>
        <source>Mission of the Prophet</source>
        <translation>Αποστολή του Προφήτη</translation>
    </message>
    <message>
        <source>Birthday of Imam Mahdi</source>
        <translation>Γέννηση του ιμάμη Μαχντί</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Ali</source>
        <translation>Μαρτύριο του ιμάμη Αλί</translation>
    </message>
    <message>
        <source>Eid al-Fitr</source>
        <translation>Ιντ αλ-Φιτρ</translation>
    </message>
    <message>
        <source>Second day of Eid al-Fitr</source>
        <translation>Δεύτερη ημέρα του Ιντ αλ-Φιτρ</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Sadiq</source>
        <translation>Μαρτύριο του ιμάμη Σαντίκ</translation>
    </message>
    <message>
        <source>Eid al-Adha</source>
        <translation>Ιντ αλ-Άντχα</translation>
    </message>
    <message>
        <source>Eid al-Ghadir</source>
        <translation>Ιντ αλ-Γαντίρ</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Sales</source>
        <translation>Πωλήσεις</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Αριθμός παραστατικού</translation>
    </message>
    <message>
        <source>Date (and time)</source>
        <translation>Ημερομηνία (και ώρα)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Κωδικός προϊόντος</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Όνομα προϊόντος</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Τιμή μονάδας</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Συντελεστής ΦΠΑ</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Κωδικός πελάτη</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Όνομα πελάτη</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>Email πελάτη</translation>
    </message>
    <message>
        <source>Customer phone</source>
        <translation>Τηλέφωνο πελάτη</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>The document number is missing.</source>
        <translation>Λείπει ο αριθμός παραστατικού.</translation>
    </message>
    <message>
        <source>This is not a quantity: %1</source>
        <translation>Αυτό δεν είναι ποσότητα: %1</translation>
    </message>
    <message>
        <source>This is not a date: %1</source>
        <translation>Αυτό δεν είναι ημερομηνία: %1</translation>
    </message>
    <message>
        <source>This is not a price: %1</source>
        <translation>Αυτό δεν είναι τιμή: %1</translation>
    </message>
    <message>
        <source>This is not a VAT rate: %1</source>
        <translation>Αυτός δεν είναι συντελεστής ΦΠΑ: %1</translation>
    </message>
    <message>
        <source>The sum is too large: %1</source>
        <translation>Το ποσό είναι υπερβολικά μεγάλο: %1</translation>
    </message>
    <message>
        <source>Another line of this document was not taken.</source>
        <translation>Μια άλλη γραμμή αυτού του παραστατικού απορρίφθηκε.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) had a price finer than the currency; the total of the line was rounded once</source>
        <translation>
            <numerusform>%Ln γραμμή είχε τιμή με περισσότερα δεκαδικά από το νόμισμα· το σύνολο της γραμμής στρογγυλοποιήθηκε μία φορά</numerusform>
            <numerusform>%Ln γραμμές είχαν τιμή με περισσότερα δεκαδικά από το νόμισμα· το σύνολο της γραμμής στρογγυλοποιήθηκε μία φορά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had lines of different times; the earliest counts</source>
        <translation>
            <numerusform>%Ln παραστατικό είχε γραμμές με διαφορετική ώρα· μετρά η πρώτη</numerusform>
            <numerusform>%Ln παραστατικά είχαν γραμμές με διαφορετική ώρα· μετρά η πρώτη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were seen under two countries; the first one was kept</source>
        <translation>
            <numerusform>%Ln πελάτης εμφανίστηκε με δύο χώρες· κρατήθηκε η πρώτη</numerusform>
            <numerusform>%Ln πελάτες εμφανίστηκαν με δύο χώρες· κρατήθηκε η πρώτη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are returns</source>
        <translation>
            <numerusform>%Ln παραστατικό είναι επιστροφή</numerusform>
            <numerusform>%Ln παραστατικά είναι επιστροφές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are adjustments (write-offs and corrections), which never count as visits</source>
        <translation>
            <numerusform>%Ln παραστατικό είναι διόρθωση (διαγραφή αποθέματος ή οφειλής) και δεν μετρά ποτέ ως επίσκεψη</numerusform>
            <numerusform>%Ln παραστατικά είναι διορθώσεις (διαγραφές αποθέματος ή οφειλής) και δεν μετρούν ποτέ ως επισκέψεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are walk-in sales, without a customer</source>
        <translation>
            <numerusform>%Ln πώληση είναι χωρίς πελάτη</numerusform>
            <numerusform>%Ln πωλήσεις είναι χωρίς πελάτη</numerusform>
        </translation>
    </message>
    <message>
        <source>A document with this number is already there.</source>
        <translation>Υπάρχει ήδη παραστατικό με αυτόν τον αριθμό.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Name (whole, or of a firm)</source>
        <translation>Όνομα (ολόκληρο ή εταιρείας)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Άτομο ή εταιρεία</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Δεύτερο τηλέφωνο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Οδός</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Περιοχή</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>ΤΚ</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Γενέθλια</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>How they found the shop</source>
        <translation>Από πού έμαθε το κατάστημα</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Συγκατάθεση για email</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>Συγκατάθεση για SMS</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Συγκατάθεση για ταχυδρομείο</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Συγκατάθεση για τηλεφωνήματα</translation>
    </message>
    <message>
        <source>Consent to social media</source>
        <translation>Συγκατάθεση για κοινωνικά δίκτυα</translation>
    </message>
    <message>
        <source>There is no name, phone, e-mail or code.</source>
        <translation>Δεν υπάρχει όνομα, τηλέφωνο, email ή κωδικός.</translation>
    </message>
    <message>
        <source>This says neither person nor firm: %1</source>
        <translation>Δεν λέει ούτε άτομο ούτε εταιρεία: %1</translation>
    </message>
    <message>
        <source>This is not a language: %1</source>
        <translation>Δεν είναι γλώσσα: %1</translation>
    </message>
    <message>
        <source>This is not an e-mail address: %1</source>
        <translation>Δεν είναι διεύθυνση email: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits off: %1</source>
        <translation>Το υπολογιστικό φύλλο έκοψε ψηφία: %1</translation>
    </message>
    <message>
        <source>This is not a phone number: %1</source>
        <translation>Δεν είναι αριθμός τηλεφώνου: %1</translation>
    </message>
    <message>
        <source>This is not a birthday: %1</source>
        <translation>Δεν είναι ημερομηνία γενεθλίων: %1</translation>
    </message>
    <message>
        <source>This says neither yes nor no: %1</source>
        <translation>Δεν λέει ούτε ναι ούτε όχι: %1</translation>
    </message>
    <message>
        <source>More than one customer fits: %1</source>
        <translation>Ταιριάζει πάνω από ένας πελάτης: %1</translation>
    </message>
    <message>
        <source>Another customer has the code %1.</source>
        <translation>Άλλος πελάτης έχει τον κωδικό %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) entered</source>
        <translation>
            <numerusform>Καταχωρίστηκε %Ln συγκατάθεση</numerusform>
            <numerusform>Καταχωρίστηκαν %Ln συγκαταθέσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) not entered, because these people have withdrawn theirs</source>
        <translation>
            <numerusform>%Ln συγκατάθεση δεν καταχωρίστηκε, επειδή το άτομο την έχει ανακαλέσει</numerusform>
            <numerusform>%Ln συγκαταθέσεις δεν καταχωρίστηκαν, επειδή τα άτομα τις έχουν ανακαλέσει</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are in the bin and stay there</source>
        <translation>
            <numerusform>%Ln πελάτης είναι στον κάδο και μένει εκεί</numerusform>
            <numerusform>%Ln πελάτες είναι στον κάδο και μένουν εκεί</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Γραμμωτός κώδικας</translation>
    </message>
    <message>
        <source>There is no name and no code.</source>
        <translation>Δεν υπάρχει ούτε όνομα ούτε κωδικός.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were finer than the currency and were rounded</source>
        <translation>
            <numerusform>%Ln τιμή είχε περισσότερα δεκαδικά από το νόμισμα και στρογγυλοποιήθηκε</numerusform>
            <numerusform>%Ln τιμές είχαν περισσότερα δεκαδικά από το νόμισμα και στρογγυλοποιήθηκαν</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one product fits: %1</source>
        <translation>Ταιριάζει πάνω από ένα προϊόν: %1</translation>
    </message>
    <message>
        <source>Another product has the code %1.</source>
        <translation>Άλλο προϊόν έχει τον κωδικό %1.</translation>
    </message>
    <message>
        <source>This cell is empty, and is needed.</source>
        <translation>Το κελί είναι κενό, ενώ χρειάζεται.</translation>
    </message>
    <message>
        <source>Name, to be split into first and last</source>
        <translation>Ονοματεπώνυμο, να χωριστεί σε όνομα και επώνυμο</translation>
    </message>
    <message>
        <source>Customer first name</source>
        <translation>Μικρό όνομα πελάτη</translation>
    </message>
    <message>
        <source>The file is named like a spreadsheet, but it is a text; it was read as such.</source>
        <translation>Το αρχείο έχει όνομα υπολογιστικού φύλλου, αλλά είναι κείμενο· διαβάστηκε ως κείμενο.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) hold nothing about anybody</source>
        <translation>
            <numerusform>%Ln κάρτα δεν λέει τίποτα για κανέναν</numerusform>
            <numerusform>%Ln κάρτες δεν λένε τίποτα για κανέναν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are in another encoding than their label says, and were read as they are</source>
        <translation>
            <numerusform>%Ln στοιχείο είναι σε άλλη κωδικοποίηση από αυτήν που δηλώνει· διαβάστηκε όπως είναι</numerusform>
            <numerusform>%Ln στοιχεία είναι σε άλλη κωδικοποίηση από αυτήν που δηλώνουν· διαβάστηκαν όπως είναι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a formula hold no value, and were read as empty</source>
        <translation>
            <numerusform>%Ln κελί με τύπο δεν έχει τιμή και διαβάστηκε ως κενό</numerusform>
            <numerusform>%Ln κελιά με τύπο δεν έχουν τιμή και διαβάστηκαν ως κενά</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark opens in this line and never closes.</source>
        <translation>Σε αυτή τη γραμμή ανοίγουν εισαγωγικά και δεν κλείνουν ποτέ.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>Αυτή η γραμμή έχει περισσότερα κελιά από όσες είναι οι στήλες.</translation>
    </message>
    <message>
        <source>Phone: what it is for</source>
        <translation>Τηλέφωνο: για τι είναι</translation>
    </message>
    <message>
        <source>E-mail: what it is for</source>
        <translation>Email: για τι είναι</translation>
    </message>
    <message>
        <source>Address: what it is for</source>
        <translation>Διεύθυνση: για τι είναι</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Ενδιαφέροντα</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Τύπος προσωπικότητας</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Κοινωνικά δίκτυα</translation>
    </message>
    <message>
        <source>This is none of the 16 types (INTJ …): %1</source>
        <translation>Δεν είναι κανένας από τους 16 τύπους (INTJ …): %1</translation>
    </message>
    <message>
        <source>Nobody of the staff has this name. There are: %1</source>
        <translation>Κανείς από το προσωπικό δεν έχει αυτό το όνομα. Υπάρχουν: %1</translation>
    </message>
    <message>
        <source>This is not a number: %1</source>
        <translation>Αυτό δεν είναι αριθμός: %1</translation>
    </message>
    <message>
        <source>This is none of the choices of the field: %1</source>
        <translation>Αυτό δεν είναι από τις επιλογές του πεδίου: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>%Ln φωτογραφία μπήκε</numerusform>
            <numerusform>%Ln φωτογραφίες μπήκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are bigger than the largest file of the settings, and were not taken</source>
        <translation>
            <numerusform>%Ln φωτογραφία ξεπερνά το μέγιστο μέγεθος αρχείου των ρυθμίσεων και έμεινε έξω</numerusform>
            <numerusform>%Ln φωτογραφίες ξεπερνούν το μέγιστο μέγεθος αρχείου των ρυθμίσεων και έμειναν έξω</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in the cards are damaged or of a kind that is not read here</source>
        <translation>
            <numerusform>%Ln φωτογραφία στις κάρτες έχει βλάβη ή μορφή που δεν διαβάζεται εδώ</numerusform>
            <numerusform>%Ln φωτογραφίες στις κάρτες έχουν βλάβη ή μορφή που δεν διαβάζεται εδώ</numerusform>
        </translation>
    </message>
    <message>
        <source>This day is still to come: %1</source>
        <translation>Αυτή η ημέρα δεν έχει έρθει ακόμη: %1</translation>
    </message>
    <message>
        <source>Name to be split, first name first</source>
        <translation>Ονοματεπώνυμο να χωριστεί, πρώτα το όνομα</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Δεύτερο email</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Οδός, δεύτερη γραμμή</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>Επέτειος γάμου</translation>
    </message>
    <message>
        <source>Founding of the firm</source>
        <translation>Ίδρυση εταιρείας</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Άλλες ημερομηνίες</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Καταχωρίστηκε στις</translation>
    </message>
    <message>
        <source>Newsletter by e-mail</source>
        <translation>Ενημερωτικό με email</translation>
    </message>
    <message>
        <source>Newsletter by SMS</source>
        <translation>Ενημερωτικό με SMS</translation>
    </message>
    <message>
        <source>Years of two digits were read as %1 to %2.</source>
        <translation>Τα έτη με δύο ψηφία διαβάστηκαν ως %1 έως %2.</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Κατάσταση παραγγελίας</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Ακυρώθηκε στις</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Στάλθηκε στις</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Έκπτωση στη γραμμή</translation>
    </message>
    <message>
        <source>Discount on the whole order</source>
        <translation>Έκπτωση σε όλη την παραγγελία</translation>
    </message>
    <message>
        <source>All goods before the discount</source>
        <translation>Όλα τα είδη πριν από την έκπτωση</translation>
    </message>
    <message>
        <source>All goods after the discount</source>
        <translation>Όλα τα είδη μετά την έκπτωση</translation>
    </message>
    <message>
        <source>This order was cancelled or never completed: %1</source>
        <translation>Η παραγγελία ακυρώθηκε ή δεν ολοκληρώθηκε ποτέ: %1</translation>
    </message>
    <message>
        <source>This order is not paid yet: %1</source>
        <translation>Η παραγγελία δεν έχει πληρωθεί ακόμη: %1</translation>
    </message>
    <message>
        <source>This order was refunded in full: %1</source>
        <translation>Τα χρήματα της παραγγελίας επιστράφηκαν όλα: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were cancelled or never paid, and were not taken</source>
        <translation>
            <numerusform>%Ln παραγγελία ακυρώθηκε ή δεν πληρώθηκε και δεν εισήχθη</numerusform>
            <numerusform>%Ln παραγγελίες ακυρώθηκαν ή δεν πληρώθηκαν και δεν εισήχθησαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were refunded in full, and were not taken</source>
        <translation>
            <numerusform>%Ln παραγγελίας τα χρήματα επιστράφηκαν όλα, γι’ αυτό δεν εισήχθη</numerusform>
            <numerusform>%Ln παραγγελιών τα χρήματα επιστράφηκαν όλα, γι’ αυτό δεν εισήχθησαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were refunded in part: enter what came back as a return</source>
        <translation>
            <numerusform>Για %Ln παραγγελία επιστράφηκε μέρος των χρημάτων: καταχωρίστε ό,τι γύρισε ως επιστροφή</numerusform>
            <numerusform>Για %Ln παραγγελίες επιστράφηκε μέρος των χρημάτων: καταχωρίστε ό,τι γύρισε ως επιστροφή</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had a discount, which was taken off their lines</source>
        <translation>
            <numerusform>%Ln παραστατικό είχε έκπτωση, που αφαιρέθηκε από τις γραμμές του</numerusform>
            <numerusform>%Ln παραστατικά είχαν έκπτωση, που αφαιρέθηκε από τις γραμμές τους</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an amount: %1</source>
        <translation>Αυτό δεν είναι ποσό: %1</translation>
    </message>
    <message>
        <source>The spreadsheet could not work out this cell: %1</source>
        <translation>Το υπολογιστικό φύλλο δεν μπόρεσε να υπολογίσει αυτό το κελί: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) belong to rows that were not taken; the file of those rows does not hold them</source>
        <translation>
            <numerusform>%Ln φωτογραφία ανήκει σε γραμμή που απορρίφθηκε· το αρχείο με αυτές τις γραμμές δεν την περιέχει</numerusform>
            <numerusform>%Ln φωτογραφίες ανήκουν σε γραμμές που απορρίφθηκαν· το αρχείο με αυτές τις γραμμές δεν τις περιέχει</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” was read. The file also has: %2.</source>
        <translation>Διαβάστηκε το φύλλο «%1». Το αρχείο έχει επίσης: %2.</translation>
    </message>
    <message>
        <source>The headings were found in line %1.</source>
        <translation>Οι επικεφαλίδες βρέθηκαν στη γραμμή %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the cards have no place here and were not taken: %1</source>
        <translation>
            <numerusform>%Ln στοιχείο των καρτών δεν έχει θέση εδώ και δεν εισήχθη: %1</numerusform>
            <numerusform>%Ln στοιχεία των καρτών δεν έχουν θέση εδώ και δεν εισήχθησαν: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are lists of others and were passed over</source>
        <translation>
            <numerusform>%Ln κάρτα είναι λίστα άλλων και παραλείφθηκε</numerusform>
            <numerusform>%Ln κάρτες είναι λίστες άλλων και παραλείφθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no end in the file; what is there was taken</source>
        <translation>
            <numerusform>%Ln κάρτα δεν έχει τέλος στο αρχείο· ό,τι υπάρχει εισήχθη</numerusform>
            <numerusform>%Ln κάρτες δεν έχουν τέλος στο αρχείο· ό,τι υπάρχει εισήχθη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hold letters that could not be read</source>
        <translation>
            <numerusform>%Ln στοιχείο έχει γράμματα που δεν διαβάστηκαν</numerusform>
            <numerusform>%Ln στοιχεία έχουν γράμματα που δεν διαβάστηκαν</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a row of totals, not a person.</source>
        <translation>Αυτό μοιάζει με γραμμή συνόλων, όχι με άτομο.</translation>
    </message>
    <message>
        <source>Some letters of this cell cannot be read in the encoding of the file: %1</source>
        <translation>Κάποια γράμματα αυτού του κελιού δεν διαβάζονται στην κωδικοποίηση του αρχείου: %1</translation>
    </message>
    <message>
        <source>Second barcode</source>
        <translation>Δεύτερος γραμμωτός κώδικας</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Μάρκα</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>Θέση στο ράφι</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Εγγύηση σε μήνες</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <translation>Διαρκεί ημέρες</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Όριο παραγγελίας</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Παραγγελία έως</translation>
    </message>
    <message>
        <source>Variant of (product code)</source>
        <translation>Παραλλαγή του (κωδικός προϊόντος)</translation>
    </message>
    <message>
        <source>There is no product with the code %1.</source>
        <translation>Δεν υπάρχει προϊόν με τον κωδικό %1.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Χώρος</translation>
    </message>
    <message>
        <source>Cost of one, without VAT</source>
        <translation>Κόστος του ενός, χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Opening stock or count</source>
        <translation>Αρχικό απόθεμα ή απογραφή</translation>
    </message>
    <message>
        <source>There is no code and no barcode.</source>
        <translation>Δεν υπάρχει κωδικός ούτε barcode.</translation>
    </message>
    <message>
        <source>This is neither opening stock nor a count: %1</source>
        <translation>Δεν είναι ούτε αρχικό απόθεμα ούτε απογραφή: %1</translation>
    </message>
    <message>
        <source>This is not a day: %1</source>
        <translation>Αυτό δεν είναι ημέρα: %1</translation>
    </message>
    <message>
        <source>This product is only sold whole: %1</source>
        <translation>Το προϊόν πωλείται μόνο ολόκληρο: %1</translation>
    </message>
    <message>
        <source>There is no such product: %1</source>
        <translation>Δεν υπάρχει τέτοιο προϊόν: %1</translation>
    </message>
    <message>
        <source>There is no such place: %1</source>
        <translation>Δεν υπάρχει τέτοιος χώρος: %1</translation>
    </message>
    <message>
        <source>No stock was kept on that day yet: %1</source>
        <translation>Εκείνη την ημέρα δεν παρακολουθούνταν ακόμη απόθεμα: %1</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>Αριθμός στο άλλο πρόγραμμα</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are in several categories there; one of them was taken</source>
        <translation>
            <numerusform>%Ln προϊόν είναι εκεί σε πολλές κατηγορίες· κρατήθηκε μία</numerusform>
            <numerusform>%Ln προϊόντα είναι εκεί σε πολλές κατηγορίες· κρατήθηκε μία για το καθένα</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one supplier fits: %1</source>
        <translation>Ταιριάζουν πάνω από ένας προμηθευτές: %1</translation>
    </message>
    <message>
        <source>There is no such supplier: %1</source>
        <translation>Δεν υπάρχει τέτοιος προμηθευτής: %1</translation>
    </message>
    <message>
        <source>This row names no supplier.</source>
        <translation>Αυτή η γραμμή δεν αναφέρει προμηθευτή.</translation>
    </message>
    <message>
        <source>This row names no product.</source>
        <translation>Αυτή η γραμμή δεν αναφέρει προϊόν.</translation>
    </message>
    <message>
        <source>There is no order number, and nothing that came.</source>
        <translation>Δεν υπάρχει αριθμός παραγγελίας ούτε κάτι που ήρθε.</translation>
    </message>
    <message>
        <source>The day on which the goods came is missing.</source>
        <translation>Λείπει η ημέρα που ήρθαν τα είδη.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>Λείπει η ποσότητα.</translation>
    </message>
    <message>
        <source>More is defective than came: %1</source>
        <translation>Τα ελαττωματικά είναι περισσότερα από όσα ήρθαν: %1</translation>
    </message>
    <message>
        <source>Orders and deliveries</source>
        <translation>Παραγγελίες και παραλαβές</translation>
    </message>
    <message>
        <source>Supplier (name or code)</source>
        <translation>Προμηθευτής (όνομα ή κωδικός)</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <translation>Κωδικός προμηθευτή</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Αριθμός παραγγελίας</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Ημέρα παραγγελίας</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Υποσχεμένη ημέρα</translation>
    </message>
    <message>
        <source>Product code of the supplier</source>
        <translation>Κωδικός είδους του προμηθευτή</translation>
    </message>
    <message>
        <source>Ordered quantity</source>
        <translation>Ποσότητα που παραγγέλθηκε</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ημέρα παραλαβής</translation>
    </message>
    <message>
        <source>Received quantity</source>
        <translation>Ποσότητα που παραλήφθηκε</translation>
    </message>
    <message>
        <source>Defective of these</source>
        <translation>Ελαττωματικά από αυτά</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>Αριθμός δελτίου αποστολής</translation>
    </message>
    <message>
        <source>Extra cost of the delivery</source>
        <translation>Πρόσθετα έξοδα της παραλαβής</translation>
    </message>
    <message>
        <source>The order of this number is from another supplier: %1</source>
        <translation>Η παραγγελία με αυτόν τον αριθμό είναι από άλλον προμηθευτή: %1</translation>
    </message>
    <message>
        <source>Another row of this delivery names another extra cost: %1</source>
        <translation>Άλλη γραμμή αυτής της παραλαβής αναφέρει άλλα πρόσθετα έξοδα: %1</translation>
    </message>
    <message>
        <source>The day of the order is missing.</source>
        <translation>Λείπει η ημέρα της παραγγελίας.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of orders: more came than was ordered; all of it was taken</source>
        <translation>
            <numerusform>%Ln γραμμή παραγγελίας: ήρθαν περισσότερα από όσα παραγγέλθηκαν· καταχωρίστηκαν όλα</numerusform>
            <numerusform>%Ln γραμμές παραγγελιών: ήρθαν περισσότερα από όσα παραγγέλθηκαν· καταχωρίστηκαν όλα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deliveries name something that is not in their order; it was taken</source>
        <translation>
            <numerusform>%Ln γραμμή παραλαβής έχει είδος που δεν είναι στην παραγγελία της· καταχωρίστηκε</numerusform>
            <numerusform>%Ln γραμμές παραλαβών έχουν είδη που δεν είναι στην παραγγελία τους· καταχωρίστηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deliveries cost nothing; that counts as their cost</source>
        <translation>
            <numerusform>%Ln γραμμή παραλαβής έχει κόστος μηδέν· αυτό μετράει ως κόστος της</numerusform>
            <numerusform>%Ln γραμμές παραλαβών έχουν κόστος μηδέν· αυτό μετράει ως κόστος τους</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were promised for several days; the last one counts</source>
        <translation>
            <numerusform>%Ln παραγγελία έχει πολλές υποσχεμένες ημέρες· ισχύει η τελευταία</numerusform>
            <numerusform>%Ln παραγγελίες έχουν πολλές υποσχεμένες ημέρες· ισχύει η τελευταία</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted figure(s) stay as they were counted: what was sold before a count changes its difference, not what is there now</source>
        <translation>
            <numerusform>%Ln μετρημένη ποσότητα μένει όπως μετρήθηκε: ό,τι πουλήθηκε πριν από μια απογραφή αλλάζει τη διαφορά της, όχι ό,τι υπάρχει τώρα</numerusform>
            <numerusform>%Ln μετρημένες ποσότητες μένουν όπως μετρήθηκαν: ό,τι πουλήθηκε πριν από μια απογραφή αλλάζει τη διαφορά της, όχι ό,τι υπάρχει τώρα</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a row of totals, not a supplier.</source>
        <translation>Αυτό μοιάζει με γραμμή συνόλων, όχι με προμηθευτή.</translation>
    </message>
    <message>
        <source>This is no language in which orders can be printed: %1</source>
        <translation>Σε αυτή τη γλώσσα δεν τυπώνονται παραγγελίες: %1</translation>
    </message>
    <message>
        <source>This is not a number of days: %1</source>
        <translation>Αυτό δεν είναι αριθμός ημερών: %1</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Προμηθευτές</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>Όνομα προμηθευτή</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Πρόσωπο επικοινωνίας</translation>
    </message>
    <message>
        <source>Contact person: what they do there</source>
        <translation>Πρόσωπο επικοινωνίας: τι κάνει εκεί</translation>
    </message>
    <message>
        <source>Contact person: phone</source>
        <translation>Πρόσωπο επικοινωνίας: τηλέφωνο</translation>
    </message>
    <message>
        <source>Contact person: e-mail</source>
        <translation>Πρόσωπο επικοινωνίας: email</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Όροι πληρωμής</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Ημέρες για πληρωμή</translation>
    </message>
    <message>
        <source>Days until goods come</source>
        <translation>Ημέρες ως την παράδοση</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Ελάχιστη παραγγελία</translation>
    </message>
    <message>
        <source>Another supplier has the code %1.</source>
        <translation>Άλλος προμηθευτής έχει τον κωδικό %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n minimum order(s) were finer than the currency and were rounded</source>
        <translation>
            <numerusform>%Ln ελάχιστη παραγγελία είχε περισσότερα δεκαδικά από το νόμισμα και στρογγυλοποιήθηκε</numerusform>
            <numerusform>%Ln ελάχιστες παραγγελίες είχαν περισσότερα δεκαδικά από το νόμισμα και στρογγυλοποιήθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) are in the bin and stay there</source>
        <translation>
            <numerusform>%Ln προμηθευτής είναι στον κάδο και μένει εκεί</numerusform>
            <numerusform>%Ln προμηθευτές είναι στον κάδο και μένουν εκεί</numerusform>
        </translation>
    </message>
    <message>
        <source>This is below zero: %1</source>
        <translation>Είναι κάτω από το μηδέν: %1</translation>
    </message>
    <message>
        <source>This is too small or too large: %1</source>
        <translation>Είναι πολύ μικρό ή πολύ μεγάλο: %1</translation>
    </message>
    <message>
        <source>Several categories are called so, write all of the path: %1</source>
        <translation>Πολλές κατηγορίες έχουν αυτό το όνομα, γράψτε όλη τη διαδρομή: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n barcode(s) end with a digit that does not fit: %1</source>
        <translation>
            <numerusform>%Ln γραμμωτός κώδικας τελειώνει με ψηφίο που δεν ταιριάζει: %1</numerusform>
            <numerusform>%Ln γραμμωτοί κώδικες τελειώνουν με ψηφίο που δεν ταιριάζει: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is no opening stock: %1</source>
        <translation>Το μηδέν δεν είναι αρχικό απόθεμα: %1</translation>
    </message>
    <message>
        <source>This day lies in the future: %1</source>
        <translation>Αυτή η ημέρα είναι στο μέλλον: %1</translation>
    </message>
    <message>
        <source>Stock of this is kept already, say whether the list is a count or opening stock: %1</source>
        <translation>Γι&apos; αυτό τηρείται ήδη απόθεμα, πείτε αν ο κατάλογος είναι απογραφή ή αρχικό απόθεμα: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were added to what was there already</source>
        <translation>
            <numerusform>%Ln προϊόν προστέθηκε σε ό,τι υπήρχε ήδη</numerusform>
            <numerusform>%Ln προϊόντα προστέθηκαν σε ό,τι υπήρχε ήδη</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Best customers</source>
        <translation>Οι καλύτεροι πελάτες</translation>
    </message>
    <message>
        <source>Who brought most, net of returns.</source>
        <translation>Οι πελάτες με τις μεγαλύτερες αγορές, μετά τις επιστροφές.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Πωλήσεις</translation>
    </message>
    <message>
        <source>Net sum</source>
        <translation>Σύνολο μετά τις επιστροφές</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Μερίδιο</translation>
    </message>
    <message>
        <source>Best products</source>
        <translation>Τα καλύτερα προϊόντα</translation>
    </message>
    <message>
        <source>Which products brought most, net of returns.</source>
        <translation>Τα προϊόντα με τις μεγαλύτερες πωλήσεις, μετά τις επιστροφές.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Επιστροφές</translation>
    </message>
    <message>
        <source>Average per sale</source>
        <translation>Μέση αξία πώλησης</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Έναν χρόνο πριν</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Μεταβολή</translation>
    </message>
    <message>
        <source>Sales history</source>
        <translation>Πορεία πωλήσεων</translation>
    </message>
    <message>
        <source>What was sold over time, net of returns.</source>
        <translation>Οι πωλήσεις στην πορεία του χρόνου, μετά τις επιστροφές.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Ανά κατηγορία</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Ανά χώρα</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Κατηγορία ABC</translation>
    </message>
    <message>
        <source>Share so far</source>
        <translation>Σωρευτικό μερίδιο</translation>
    </message>
    <message>
        <source>ABC of products</source>
        <translation>Ανάλυση ABC προϊόντων</translation>
    </message>
    <message>
        <source>A: the few that bring 80%, B: those that bring the next 15%, C: the rest.</source>
        <translation>A: τα λίγα που φέρνουν το 80 %, B: όσα φέρνουν το επόμενο 15 %, C: τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>By margin</source>
        <translation>Κατά περιθώριο</translation>
    </message>
    <message>
        <source>By sales</source>
        <translation>Κατά πωλήσεις</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Ακίνητο απόθεμα</translation>
    </message>
    <message>
        <source>What has not been sold for some time, and the money that is tied up in it.</source>
        <translation>Ό,τι δεν έχει πουληθεί για καιρό και τα χρήματα που δεσμεύει.</translation>
    </message>
    <message>
        <source>Nothing of known cost has lain that long. Choose fewer days, or keep stock under “Stock”.</source>
        <translation>Τίποτα με γνωστό κόστος δεν έμεινε τόσο καιρό. Επιλέξτε λιγότερες ημέρες ή παρακολουθήστε το απόθεμα στη σελίδα «Απόθεμα».</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Σε απόθεμα</translation>
    </message>
    <message>
        <source>Money tied up</source>
        <translation>Δεσμευμένα χρήματα</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>Τελευταία πώληση</translation>
    </message>
    <message>
        <source>Days without a sale</source>
        <translation>Ημέρες χωρίς πώληση</translation>
    </message>
    <message>
        <source>Some products have no cost; they count with nothing in the value.</source>
        <translation>Ορισμένα προϊόντα δεν έχουν κόστος· μετρούν μηδέν στην αξία.</translation>
    </message>
    <message>
        <source>Sales without VAT</source>
        <translation>Πωλήσεις χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation>Κόστος αγοράς</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Περιθώριο</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>Περιθώριο %</translation>
    </message>
    <message>
        <source>Cost known for</source>
        <translation>Γνωστό κόστος για</translation>
    </message>
    <message>
        <source>Of some sales nobody knows what the goods cost: cost and margin are of the others only.</source>
        <translation>Για ορισμένες πωλήσεις το κόστος των ειδών δεν είναι γνωστό: κόστος και περιθώριο αφορούν μόνο τις υπόλοιπες.</translation>
    </message>
    <message>
        <source>Some sales have no VAT rate: they count as they were paid.</source>
        <translation>Ορισμένες πωλήσεις δεν έχουν συντελεστή ΦΠΑ: μετρούν όπως πληρώθηκαν.</translation>
    </message>
    <message>
        <source>Of no sale in this time is it known what the goods cost. Enter what suppliers ask, or receive goods with their cost: whatever is sold from then on has its margin.</source>
        <translation>Για καμία πώληση αυτού του διαστήματος δεν είναι γνωστό το κόστος των ειδών. Καταχωρίστε τις τιμές των προμηθευτών ή παραλάβετε είδη με το κόστος τους: ό,τι πουλιέται από εκεί και πέρα έχει το περιθώριό του.</translation>
    </message>
    <message>
        <source>Product margins</source>
        <translation>Περιθώρια προϊόντων</translation>
    </message>
    <message>
        <source>What each product or category cost, brought and left over.</source>
        <translation>Τι κόστισε, τι έφερε και τι άφησε κάθε προϊόν ή κατηγορία.</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Ανά προϊόν</translation>
    </message>
    <message>
        <source>Average stock value</source>
        <translation>Μέσο απόθεμα</translation>
    </message>
    <message>
        <source>Turns per year</source>
        <translation>Φορές τον χρόνο</translation>
    </message>
    <message>
        <source>Yearly margin on stock</source>
        <translation>Απόδοση αποθέματος</translation>
    </message>
    <message>
        <source>Stock turn</source>
        <translation>Κυκλοφορία αποθέματος</translation>
    </message>
    <message>
        <source>How often stock is sold over in a year, and which of it earns its place on the shelf.</source>
        <translation>Πόσες φορές τον χρόνο πουλιέται το απόθεμα και τι αξίζει τη θέση του στο ράφι.</translation>
    </message>
    <message>
        <source>Nothing of known cost lay in stock. Keep stock under “Stock”, and receive goods with what they cost.</source>
        <translation>Δεν υπήρχε απόθεμα με γνωστό κόστος. Παρακολουθήστε το απόθεμα στη σελίδα «Απόθεμα» και παραλάβετε είδη με το κόστος τους.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Προμηθευτής</translation>
    </message>
    <message>
        <source>Supplier margins</source>
        <translation>Περιθώριο προμηθευτή</translation>
    </message>
    <message>
        <source>What the goods of each supplier cost, brought and left over, net of returns.</source>
        <translation>Τι κόστισαν, τι έφεραν και τι άφησαν τα είδη κάθε προμηθευτή, μείον επιστροφές.</translation>
    </message>
    <message>
        <source>By supplier, in total</source>
        <translation>Ανά προμηθευτή, συνολικά</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Στον χρόνο</translation>
    </message>
    <message>
        <source>Stock value at the end</source>
        <translation>Αξία αποθέματος στο τέλος</translation>
    </message>
    <message>
        <source>More or less than before</source>
        <translation>Μεταβολή από πριν</translation>
    </message>
    <message>
        <source>Products in stock</source>
        <translation>Προϊόντα σε απόθεμα</translation>
    </message>
    <message>
        <source>Of unknown cost</source>
        <translation>Με άγνωστο κόστος</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Αξία αποθέματος</translation>
    </message>
    <message>
        <source>What lay on the shelves over time, at its average cost without VAT.</source>
        <translation>Τι υπήρχε στα ράφια στον χρόνο, με το μέσο κόστος χωρίς ΦΠΑ.</translation>
    </message>
</context>
<context>
    <name>segment</name>
    <message>
        <source>Best customers</source>
        <translation>Οι καλύτεροι πελάτες</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Νέοι πελάτες</translation>
    </message>
    <message>
        <source>Lapsed regulars</source>
        <translation>Τακτικοί που έπαψαν να έρχονται</translation>
    </message>
    <message>
        <source>One-time buyers</source>
        <translation>Πελάτες μίας αγοράς</translation>
    </message>
    <message>
        <source>Birthdays next month</source>
        <translation>Γενέθλια τον επόμενο μήνα</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>Settings changed</source>
        <translation>Αλλαγή ρυθμίσεων</translation>
    </message>
    <message>
        <source>Segment changed: %1</source>
        <translation>Αλλαγή ομάδας: %1</translation>
    </message>
    <message>
        <source>New segment: %1</source>
        <translation>Νέα ομάδα: %1</translation>
    </message>
    <message>
        <source>Segment deleted: %1</source>
        <translation>Διαγραφή ομάδας: %1</translation>
    </message>
    <message>
        <source>Category %1 created</source>
        <translation>Νέα κατηγορία: %1</translation>
    </message>
    <message>
        <source>Category %1 renamed</source>
        <translation>Μετονομασία κατηγορίας: %1</translation>
    </message>
    <message>
        <source>Category %1 moved</source>
        <translation>Μετακίνηση κατηγορίας: %1</translation>
    </message>
    <message>
        <source>Category %1 put in the bin</source>
        <translation>Η κατηγορία %1 πήγε στον κάδο</translation>
    </message>
    <message>
        <source>Product %1 created</source>
        <translation>Νέο προϊόν: %1</translation>
    </message>
    <message>
        <source>Product %1 changed</source>
        <translation>Αλλαγή προϊόντος: %1</translation>
    </message>
    <message>
        <source>Product %1 put in the bin</source>
        <translation>Το προϊόν %1 πήγε στον κάδο</translation>
    </message>
    <message>
        <source>Products put in the bin: %1</source>
        <translation>Προϊόντα που πήγαν στον κάδο: %1</translation>
    </message>
    <message>
        <source>Product %1 restored from the bin</source>
        <translation>Το προϊόν %1 επανήλθε από τον κάδο</translation>
    </message>
    <message>
        <source>Products restored from the bin: %1</source>
        <translation>Προϊόντα που επανήλθαν από τον κάδο: %1</translation>
    </message>
    <message>
        <source>Sale of %1 entered</source>
        <translation>Καταχώριση πώλησης %1</translation>
    </message>
    <message>
        <source>Return of %1 entered</source>
        <translation>Καταχώριση επιστροφής %1</translation>
    </message>
    <message>
        <source>Correction of %1 entered</source>
        <translation>Καταχώριση διόρθωσης %1</translation>
    </message>
    <message>
        <source>Document %1 changed</source>
        <translation>Αλλαγή παραστατικού %1</translation>
    </message>
    <message>
        <source>Document %1 put in the bin</source>
        <translation>Το παραστατικό %1 πήγε στον κάδο</translation>
    </message>
    <message>
        <source>Documents put in the bin: %1</source>
        <translation>Παραστατικά που πήγαν στον κάδο: %1</translation>
    </message>
    <message>
        <source>Document %1 restored from the bin</source>
        <translation>Το παραστατικό %1 επανήλθε από τον κάδο</translation>
    </message>
    <message>
        <source>Documents restored from the bin: %1</source>
        <translation>Παραστατικά που επανήλθαν από τον κάδο: %1</translation>
    </message>
    <message>
        <source>%1: name changed</source>
        <translation>%1: αλλαγή ονόματος</translation>
    </message>
    <message>
        <source>%1: phone changed</source>
        <translation>%1: αλλαγή τηλεφώνου</translation>
    </message>
    <message>
        <source>%1: e-mail changed</source>
        <translation>%1: αλλαγή email</translation>
    </message>
    <message>
        <source>%1: address changed</source>
        <translation>%1: αλλαγή διεύθυνσης</translation>
    </message>
    <message>
        <source>%1: tags changed</source>
        <translation>%1: αλλαγή ετικετών</translation>
    </message>
    <message>
        <source>%1: birthday changed</source>
        <translation>%1: αλλαγή γενεθλίων</translation>
    </message>
    <message>
        <source>%1: language changed</source>
        <translation>%1: αλλαγή γλώσσας</translation>
    </message>
    <message>
        <source>%1: tax number changed</source>
        <translation>%1: αλλαγή ΑΦΜ</translation>
    </message>
    <message>
        <source>%1: code changed</source>
        <translation>%1: αλλαγή κωδικού</translation>
    </message>
    <message>
        <source>%1: source changed</source>
        <translation>%1: αλλαγή στο «από πού μας έμαθε»</translation>
    </message>
    <message>
        <source>%1: note changed</source>
        <translation>%1: αλλαγή σημείωσης</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation>Νέος πελάτης: %1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: αλλαγή</translation>
    </message>
    <message>
        <source>%1: put into the bin</source>
        <translation>%1: στον κάδο</translation>
    </message>
    <message>
        <source>People put into the bin: %1</source>
        <translation>Άτομα που πήγαν στον κάδο: %1</translation>
    </message>
    <message>
        <source>%1: taken out of the bin</source>
        <translation>%1: επαναφορά από τον κάδο</translation>
    </message>
    <message>
        <source>People taken out of the bin: %1</source>
        <translation>Άτομα που επανήλθαν από τον κάδο: %1</translation>
    </message>
    <message>
        <source>%1: removed for good</source>
        <translation>%1: οριστική διαγραφή</translation>
    </message>
    <message>
        <source>People removed for good: %1</source>
        <translation>Άτομα που διαγράφηκαν οριστικά: %1</translation>
    </message>
    <message>
        <source>%1: tag “%2” added</source>
        <translation>%1: προσθήκη ετικέτας «%2»</translation>
    </message>
    <message>
        <source>Tag “%2” added, people: %1</source>
        <translation>Προσθήκη ετικέτας «%2», άτομα: %1</translation>
    </message>
    <message>
        <source>%1: tag “%2” taken away</source>
        <translation>%1: αφαίρεση ετικέτας «%2»</translation>
    </message>
    <message>
        <source>Tag “%2” taken away, people: %1</source>
        <translation>Αφαίρεση ετικέτας «%2», άτομα: %1</translation>
    </message>
    <message>
        <source>%1: consent given</source>
        <translation>%1: δόθηκε συγκατάθεση</translation>
    </message>
    <message>
        <source>Consent given, people: %1</source>
        <translation>Δόθηκε συγκατάθεση, άτομα: %1</translation>
    </message>
    <message>
        <source>%1: consent withdrawn</source>
        <translation>%1: ανακλήθηκε η συγκατάθεση</translation>
    </message>
    <message>
        <source>Consent withdrawn, people: %1</source>
        <translation>Ανακλήθηκε η συγκατάθεση, άτομα: %1</translation>
    </message>
    <message>
        <source>Tag renamed: “%1”</source>
        <translation>Μετονομασία ετικέτας: «%1»</translation>
    </message>
    <message>
        <source>Tag removed: “%1”</source>
        <translation>Διαγραφή ετικέτας: «%1»</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Εισαγωγή του %1</translation>
    </message>
    <message>
        <source>VAT rate added</source>
        <translation>Προστέθηκε συντελεστής ΦΠΑ</translation>
    </message>
    <message>
        <source>VAT rate changed</source>
        <translation>Άλλαξε συντελεστής ΦΠΑ</translation>
    </message>
    <message>
        <source>VAT rate removed</source>
        <translation>Αφαιρέθηκε συντελεστής ΦΠΑ</translation>
    </message>
    <message>
        <source>Usual VAT rate changed</source>
        <translation>Άλλαξε ο συνηθισμένος συντελεστής ΦΠΑ</translation>
    </message>
    <message>
        <source>Import of a pasted table</source>
        <translation>Εισαγωγή επικολλημένου πίνακα</translation>
    </message>
    <message>
        <source>%1 joined the staff</source>
        <translation>Προσλήφθηκε: %1</translation>
    </message>
    <message>
        <source>%1 of the staff is now called %2</source>
        <translation>Προσωπικό: το όνομα %1 έγινε %2</translation>
    </message>
    <message>
        <source>%1 left the staff</source>
        <translation>Αποχώρησε από το προσωπικό: %1</translation>
    </message>
    <message>
        <source>%1 is back on the staff</source>
        <translation>Επέστρεψε στο προσωπικό: %1</translation>
    </message>
    <message>
        <source>%1: important dates changed</source>
        <translation>%1: αλλαγή σημαντικών ημερομηνιών</translation>
    </message>
    <message>
        <source>%2 merged into %1</source>
        <translation>Συγχώνευση στην εγγραφή «%1»: %2</translation>
    </message>
    <message>
        <source>Merged into %1, people: %2</source>
        <translation>Συγχωνεύσεις στην εγγραφή «%1», άτομα: %2</translation>
    </message>
    <message>
        <source>Merge taken back: %1 and %2</source>
        <translation>Αναιρέθηκε συγχώνευση: %1 και %2</translation>
    </message>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 και %2 είναι δύο άτομα</translation>
    </message>
    <message>
        <source>%1 and %2 may be one</source>
        <translation>%1 και %2 ίσως είναι ένα άτομο</translation>
    </message>
    <message>
        <source>Columns kept as “%1”</source>
        <translation>Φύλαξη στηλών ως «%1»</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Διαγράφηκε οριστικά ένα άτομο</translation>
    </message>
    <message>
        <source>%1: note written</source>
        <translation>%1: νέα σημείωση</translation>
    </message>
    <message>
        <source>%1: note removed</source>
        <translation>%1: διαγραφή σημείωσης</translation>
    </message>
    <message>
        <source>%1: social networks changed</source>
        <translation>%1: αλλαγή κοινωνικών δικτύων</translation>
    </message>
    <message>
        <source>%1: interests changed</source>
        <translation>%1: αλλαγή ενδιαφερόντων</translation>
    </message>
    <message>
        <source>%1: personality changed</source>
        <translation>%1: αλλαγή τύπου προσωπικότητας</translation>
    </message>
    <message>
        <source>%1: somebody else looks after them</source>
        <translation>%1: αλλαγή υπευθύνου</translation>
    </message>
    <message>
        <source>%1: nobody looks after them</source>
        <translation>%1: χωρίς υπεύθυνο</translation>
    </message>
    <message>
        <source>Nobody looks after these people: %1</source>
        <translation>Χωρίς υπεύθυνο, άτομα: %1</translation>
    </message>
    <message>
        <source>%2 looks after %1</source>
        <translation>%1: υπεύθυνος ορίστηκε: %2</translation>
    </message>
    <message>
        <source>%2 looks after people: %1</source>
        <translation>Υπεύθυνος ορίστηκε: %2, άτομα: %1</translation>
    </message>
    <message>
        <source>Relation between %1 and %2 added</source>
        <translation>Προστέθηκε σχέση: %1 και %2</translation>
    </message>
    <message>
        <source>Relation between %1 and %2 removed</source>
        <translation>Αφαιρέθηκε σχέση: %1 και %2</translation>
    </message>
    <message>
        <source>%1: own fields changed</source>
        <translation>%1: αλλαγή δικών σας πεδίων</translation>
    </message>
    <message>
        <source>Somebody else looks after people: %1</source>
        <translation>Νέος υπεύθυνος, άτομα: %1</translation>
    </message>
    <message>
        <source>%1: “%2” set</source>
        <translation>%1: συμπλήρωση του πεδίου «%2»</translation>
    </message>
    <message>
        <source>“%2” set, people: %1</source>
        <translation>Συμπλήρωση του πεδίου «%2», άτομα: %1</translation>
    </message>
    <message>
        <source>%1: “%2” emptied</source>
        <translation>%1: διαγραφή από το πεδίο «%2»</translation>
    </message>
    <message>
        <source>“%2” emptied, people: %1</source>
        <translation>Διαγραφή από το πεδίο «%2», άτομα: %1</translation>
    </message>
    <message>
        <source>Language changed, people: %1</source>
        <translation>Αλλαγή γλώσσας, άτομα: %1</translation>
    </message>
    <message>
        <source>Source changed, people: %1</source>
        <translation>Αλλαγή του «από πού μας έμαθε», άτομα: %1</translation>
    </message>
    <message>
        <source>%1: file “%2” added</source>
        <translation>%1: προσθήκη αρχείου «%2»</translation>
    </message>
    <message>
        <source>%1: several files added</source>
        <translation>%1: προσθήκη αρχείων</translation>
    </message>
    <message>
        <source>%1: photo changed</source>
        <translation>%1: αλλαγή φωτογραφίας</translation>
    </message>
    <message>
        <source>%1: photo removed</source>
        <translation>%1: αφαίρεση φωτογραφίας</translation>
    </message>
    <message>
        <source>%1: file “%2” removed</source>
        <translation>%1: αφαίρεση αρχείου «%2»</translation>
    </message>
    <message>
        <source>New own field: %1</source>
        <translation>Νέο δικό σας πεδίο: %1</translation>
    </message>
    <message>
        <source>Own field changed: %1</source>
        <translation>Αλλαγή δικού σας πεδίου: %1</translation>
    </message>
    <message>
        <source>Own field moved: %1</source>
        <translation>Μετακίνηση δικού σας πεδίου: %1</translation>
    </message>
    <message>
        <source>Own field removed: %1</source>
        <translation>Αφαίρεση δικού σας πεδίου: %1</translation>
    </message>
    <message>
        <source>%1: price reduced</source>
        <translation>%1: μείωση τιμής</translation>
    </message>
    <message>
        <source>%1: reduction ended</source>
        <translation>%1: τέλος μείωσης τιμής</translation>
    </message>
    <message>
        <source>Products changed: %1</source>
        <translation>Αλλαγή προϊόντων: %1</translation>
    </message>
    <message>
        <source>%1 linked with %2</source>
        <translation>Σύνδεση: %1 – %2</translation>
    </message>
    <message>
        <source>%1 no longer linked with %2</source>
        <translation>Αφαίρεση σύνδεσης: %1 – %2</translation>
    </message>
    <message>
        <source>%1: picture changed</source>
        <translation>%1: αλλαγή εικόνας</translation>
    </message>
    <message>
        <source>%1: picture removed</source>
        <translation>%1: αφαίρεση εικόνας</translation>
    </message>
    <message>
        <source>Variants of %1 made</source>
        <translation>Δημιουργία παραλλαγών: %1</translation>
    </message>
    <message>
        <source>Change of a VAT rate entered</source>
        <translation>Καταχώριση αλλαγής συντελεστή ΦΠΑ</translation>
    </message>
    <message>
        <source>Change of a VAT rate taken back</source>
        <translation>Ανάκληση αλλαγής συντελεστή ΦΠΑ</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>Μετρήθηκε: %1</translation>
    </message>
    <message>
        <source>Place %1 added</source>
        <translation>Προστέθηκε χώρος: %1</translation>
    </message>
    <message>
        <source>Place %1 renamed</source>
        <translation>Μετονομάστηκε χώρος: %1</translation>
    </message>
    <message>
        <source>Usual place changed</source>
        <translation>Άλλαξε ο συνηθισμένος χώρος</translation>
    </message>
    <message>
        <source>Place %1 removed</source>
        <translation>Αφαιρέθηκε χώρος: %1</translation>
    </message>
    <message>
        <source>%1 is waited for again</source>
        <translation>Αναμένεται ξανά: %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>Κρατήθηκε: %1</translation>
    </message>
    <message>
        <source>%1 handed to who had asked for it</source>
        <translation>Παραδόθηκε σε όποιον το ζήτησε: %1</translation>
    </message>
    <message>
        <source>%1 is no longer wanted</source>
        <translation>Δεν ζητείται πια: %1</translation>
    </message>
    <message>
        <source>%1 was asked for</source>
        <translation>Ζητήθηκε: %1</translation>
    </message>
    <message>
        <source>What was asked for changed: %1</source>
        <translation>Άλλαξε αυτό που ζητήθηκε: %1</translation>
    </message>
    <message>
        <source>Stock keeping changed</source>
        <translation>Άλλαξε η παρακολούθηση αποθέματος</translation>
    </message>
    <message>
        <source>Opening stock of %1 entered</source>
        <translation>Αρχικό απόθεμα: %1</translation>
    </message>
    <message>
        <source>Goods received: %1</source>
        <translation>Παραλαβή: %1</translation>
    </message>
    <message>
        <source>Loss of %1 entered</source>
        <translation>Απώλεια: %1</translation>
    </message>
    <message>
        <source>%1 carried to another place</source>
        <translation>Μεταφορά σε άλλον χώρο: %1</translation>
    </message>
    <message>
        <source>Products carried to another place: %1</source>
        <translation>Προϊόντα που μεταφέρθηκαν σε άλλον χώρο: %1</translation>
    </message>
    <message>
        <source>Stock move of %1 removed</source>
        <translation>Αφαιρέθηκε κίνηση αποθέματος: %1</translation>
    </message>
    <message>
        <source>Order to %1 drafted</source>
        <translation>Πρόχειρη παραγγελία προς %1</translation>
    </message>
    <message>
        <source>Order %1 changed</source>
        <translation>Άλλαξε η παραγγελία %1</translation>
    </message>
    <message>
        <source>Order to %1 sent</source>
        <translation>Στάλθηκε παραγγελία προς %1</translation>
    </message>
    <message>
        <source>Order %1 closed</source>
        <translation>Έκλεισε η παραγγελία %1</translation>
    </message>
    <message>
        <source>Order %1 opened again</source>
        <translation>Άνοιξε ξανά η παραγγελία %1</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>Ακυρώθηκε η παραγγελία %1</translation>
    </message>
    <message>
        <source>Order %1 put in the bin</source>
        <translation>Η παραγγελία %1 μπήκε στον κάδο</translation>
    </message>
    <message>
        <source>Orders put in the bin: %1</source>
        <translation>Παραγγελίες στον κάδο: %1</translation>
    </message>
    <message>
        <source>Order %1 restored from the bin</source>
        <translation>Η παραγγελία %1 βγήκε από τον κάδο</translation>
    </message>
    <message>
        <source>Orders restored from the bin: %1</source>
        <translation>Παραγγελίες που βγήκαν από τον κάδο: %1</translation>
    </message>
    <message>
        <source>Goods from %1 received</source>
        <translation>Παραλαβή ειδών από %1</translation>
    </message>
    <message>
        <source>Receipt from %1 changed</source>
        <translation>Άλλαξε η παραλαβή από %1</translation>
    </message>
    <message>
        <source>Receipt from %1 put in the bin</source>
        <translation>Η παραλαβή από %1 μπήκε στον κάδο</translation>
    </message>
    <message>
        <source>Receipt from %1 restored from the bin</source>
        <translation>Η παραλαβή από %1 βγήκε από τον κάδο</translation>
    </message>
    <message>
        <source>Orders drafted: %1</source>
        <translation>Πρόχειρες παραγγελίες: %1</translation>
    </message>
    <message>
        <source>Weights of the supplier scorecard changed</source>
        <translation>Άλλαξαν οι συντελεστές για τους προμηθευτές</translation>
    </message>
    <message>
        <source>Cost of %2 from %1 changed</source>
        <translation>Άλλαξε η τιμή αγοράς από %1: %2</translation>
    </message>
    <message>
        <source>%2 no longer bought from %1</source>
        <translation>Δεν αγοράζεται πια από %1: %2</translation>
    </message>
    <message>
        <source>Goods sent back to %1</source>
        <translation>Επιστροφή ειδών προς %1</translation>
    </message>
    <message>
        <source>Return to %1 changed</source>
        <translation>Άλλαξε η επιστροφή προς %1</translation>
    </message>
    <message>
        <source>Return to %1 put in the bin</source>
        <translation>Η επιστροφή προς %1 μπήκε στον κάδο</translation>
    </message>
    <message>
        <source>Return to %1 restored from the bin</source>
        <translation>Η επιστροφή προς %1 βγήκε από τον κάδο</translation>
    </message>
    <message>
        <source>Supplier %1 created</source>
        <translation>Νέος προμηθευτής: %1</translation>
    </message>
    <message>
        <source>Supplier %1 changed</source>
        <translation>Άλλαξε ο προμηθευτής %1</translation>
    </message>
    <message>
        <source>Supplier %1 put in the bin</source>
        <translation>Ο προμηθευτής %1 μπήκε στον κάδο</translation>
    </message>
    <message>
        <source>Suppliers put in the bin: %1</source>
        <translation>Προμηθευτές στον κάδο: %1</translation>
    </message>
    <message>
        <source>Supplier %1 restored from the bin</source>
        <translation>Ο προμηθευτής %1 βγήκε από τον κάδο</translation>
    </message>
    <message>
        <source>Suppliers restored from the bin: %1</source>
        <translation>Προμηθευτές που βγήκαν από τον κάδο: %1</translation>
    </message>
    <message>
        <source>%1: case “%2” opened</source>
        <translation>%1: άνοιξε η υπόθεση «%2»</translation>
    </message>
    <message>
        <source>%1: case “%2” changed</source>
        <translation>%1: άλλαξε η υπόθεση «%2»</translation>
    </message>
    <message>
        <source>%1: case “%2” removed</source>
        <translation>%1: αφαιρέθηκε η υπόθεση «%2»</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <translation>%1: ξεκίνησε</translation>
    </message>
    <message>
        <source>%1: booked</source>
        <translation>%1: οριστικοποιήθηκε</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: ακυρώθηκε</translation>
    </message>
    <message>
        <source>Count %1 begun</source>
        <translation>Άρχισε η απογραφή «%1»</translation>
    </message>
    <message>
        <source>Count %1 booked</source>
        <translation>Οριστικοποιήθηκε η απογραφή «%1»</translation>
    </message>
    <message>
        <source>Count %1 cancelled</source>
        <translation>Ακυρώθηκε η απογραφή «%1»</translation>
    </message>
</context>
<context>
    <name>tefter::AddressRows</name>
    <message>
        <source>Add an address</source>
        <translation>Προσθήκη διεύθυνσης</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Άγνωστη χώρα</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Οδός και αριθμός</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>ΤΚ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Αφαίρεση της διεύθυνσης</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
</context>
<context>
    <name>tefter::AtWorkButton</name>
    <message>
        <source>At work: %1</source>
        <extracomment>%1 is the name of somebody of the staff</extracomment>
        <translation>Εργάζεται: %1</translation>
    </message>
    <message>
        <source>Who is at work on this computer: the history goes down under this name</source>
        <translation>Ποιος εργάζεται σε αυτόν τον υπολογιστή: οι αλλαγές γράφονται με αυτό το όνομα</translation>
    </message>
</context>
<context>
    <name>tefter::BackupModel</name>
    <message>
        <source>Made</source>
        <translation>Έγινε</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
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
        <translation>του καταστήματος</translation>
    </message>
    <message>
        <source>%1, the last digit should be %2</source>
        <extracomment>%1 is the kind of a barcode, %2 a digit</extracomment>
        <translation>%1, το τελευταίο ψηφίο θα έπρεπε να είναι %2</translation>
    </message>
</context>
<context>
    <name>tefter::BulkDialog</name>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln products</source>
        <translation>
            <numerusform>Αλλαγή %Ln προϊόντος</numerusform>
            <numerusform>Αλλαγή %Ln προϊόντων</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>of many products: what is not changed</extracomment>
        <translation>Να μείνει ως έχει</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Συντελεστής ΦΠΑ</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>Μάρκα</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>Θέση στο ράφι</translation>
    </message>
    <message>
        <source>Prices up by</source>
        <extracomment>by how many percent prices go up</extracomment>
        <translation>Αύξηση τιμών κατά</translation>
    </message>
    <message>
        <source>With a minus, prices go down. One undo brings everything back.</source>
        <translation>Με πλην, οι τιμές μειώνονται. Μία αναίρεση τα επαναφέρει όλα.</translation>
    </message>
    <message>
        <source>Say what is to be changed.</source>
        <translation>Πείτε τι θα αλλάξει.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what a field is set to</extracomment>
        <translation>Περιεχόμενο</translation>
    </message>
    <message>
        <source>Own field</source>
        <extracomment>one of the fields that the shop has made</extracomment>
        <translation>Δικό σας πεδίο</translation>
    </message>
</context>
<context>
    <name>tefter::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Ανά άτομο</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Επόμενες ημέρες</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Δεν έρχεται τίποτα</translation>
    </message>
    <message>
        <source>Birthdays, name days and important dates of your customers appear here, with the public holidays. Look further ahead, or show more kinds.</source>
        <translation>Εδώ εμφανίζονται τα γενέθλια, οι ονομαστικές εορτές και οι σημαντικές ημερομηνίες των πελατών σας, μαζί με τις αργίες. Δείτε πιο μακριά ή εμφανίστε περισσότερα είδη.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Πόσο μακριά</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ahead</source>
        <translation>
            <numerusform>Επόμενη %Ln εβδομάδα</numerusform>
            <numerusform>Επόμενες %Ln εβδομάδες</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps together what is due of one person</source>
        <translation>Κρατά μαζί ό,τι αφορά το ίδιο άτομο</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln εγγραφή</numerusform>
            <numerusform>%Ln εγγραφές</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Εξαγωγή αυτής της λίστας…</translation>
    </message>
</context>
<context>
    <name>tefter::CallListDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Αποθήκευση ως PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Λίστα τηλεφωνημάτων</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Leave empty to print how each of them comes</source>
        <translation>Αφήστε το κενό για να τυπωθεί πόσο συχνά έρχεται ο καθένας</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why to call people</extracomment>
        <translation>Λόγος</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to call</source>
        <translation>
            <numerusform>%Ln άτομο για τηλεφώνημα</numerusform>
            <numerusform>%Ln άτομα για τηλεφώνημα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a phone are left out.</source>
        <translation>
            <numerusform>%Ln χωρίς τηλέφωνο έμεινε εκτός.</numerusform>
            <numerusform>%Ln χωρίς τηλέφωνο έμειναν εκτός.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who said no to calls are left out.</source>
        <translation>
            <numerusform>%Ln που είπε όχι στα τηλεφωνήματα έμεινε εκτός.</numerusform>
            <numerusform>%Ln που είπαν όχι στα τηλεφωνήματα έμειναν εκτός.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call list was sent to the printer</source>
        <translation>Η λίστα τηλεφωνημάτων στάλθηκε στον εκτυπωτή</translation>
    </message>
    <message>
        <source>Save the call list</source>
        <translation>Αποθήκευση της λίστας τηλεφωνημάτων</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Έγγραφο PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Αποθηκεύτηκε: %1</translation>
    </message>
</context>
<context>
    <name>tefter::CategoryDialog</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Κατηγορίες</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a category</extracomment>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Under</source>
        <extracomment>the category that this one belongs to</extracomment>
        <translation>Κάτω από</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Νέα κατηγορία</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέα</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Όλα τα προϊόντα</translation>
    </message>
    <message>
        <source>A new category under the chosen one</source>
        <translation>Νέα κατηγορία κάτω από την επιλεγμένη</translation>
    </message>
    <message>
        <source>Drag a category onto another one to put it under that.</source>
        <translation>Σύρετε μια κατηγορία πάνω σε άλλη για να μπει κάτω από αυτήν.</translation>
    </message>
    <message>
        <source>There is a category of this name already: %1.</source>
        <extracomment>%1 is a category, with those above it</extracomment>
        <translation>Υπάρχει ήδη κατηγορία με αυτό το όνομα: %1.</translation>
    </message>
    <message>
        <source>Add another one of this name?</source>
        <translation>Να προστεθεί άλλη μία με το ίδιο όνομα;</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Προσθήκη</translation>
    </message>
</context>
<context>
    <name>tefter::CategoryTreeView</name>
    <message>
        <source>All products</source>
        <translation>Όλα τα προϊόντα</translation>
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
        <translation>Αναιρέθηκε: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>who made a change</extracomment>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what was done</extracomment>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the value before a change</extracomment>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the value after a change</extracomment>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Nothing was changed by hand so far.</source>
        <translation>Δεν έχει γίνει ακόμη καμία αλλαγή με το χέρι.</translation>
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
        <translation>Αποτελέσματα αναζήτησης</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
</context>
<context>
    <name>tefter::ConditionRow</name>
    <message>
        <source>Take this condition away</source>
        <translation>Αφαίρεση αυτού του κριτηρίου</translation>
    </message>
    <message>
        <source>What is asked about the person</source>
        <translation>Τι εξετάζεται για το άτομο</translation>
    </message>
    <message>
        <source>Choose a condition</source>
        <translation>Επιλέξτε κριτήριο</translation>
    </message>
    <message>
        <source>This program does not know this condition, so the segment cannot be used.</source>
        <translation>Το πρόγραμμα δεν γνωρίζει αυτό το κριτήριο, οπότε η ομάδα δεν μπορεί να χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>not known to this program</source>
        <translation>άγνωστο σε αυτό το πρόγραμμα</translation>
    </message>
    <message>
        <source>Comparison of “%1”</source>
        <extracomment>how the condition compares: at least, before, has; %1 is the condition</extracomment>
        <translation>Σύγκριση για «%1»</translation>
    </message>
    <message>
        <source>How many times at least</source>
        <translation>Πόσες φορές τουλάχιστον</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>Σε ποιο διάστημα</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>οποτεδήποτε</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>ανάμεσα σε δύο ημερομηνίες</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Πρώτη ημέρα</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Τελευταία ημέρα</translation>
    </message>
    <message>
        <source>Find a condition</source>
        <translation>Βρείτε κριτήριο</translation>
    </message>
</context>
<context>
    <name>tefter::ConsentDialog</name>
    <message>
        <source>Given</source>
        <extracomment>consent</extracomment>
        <translation>Δόθηκε</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>consent</extracomment>
        <translation>Ανακλήθηκε</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Καταχώριση</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Συγκατάθεση: %1</translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln people</source>
        <translation>
            <numerusform>Συγκατάθεση %Ln ατόμου</numerusform>
            <numerusform>Συγκατάθεση %Ln ατόμων</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>what was said about being written to: given or withdrawn</extracomment>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ways to reach a person</extracomment>
        <translation>Για</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>on which day consent was given or withdrawn</extracomment>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Διατύπωση</translation>
    </message>
    <message>
        <source>What they said yes or no to, word for word</source>
        <translation>Σε τι είπαν ναι ή όχι, λέξη προς λέξη</translation>
    </message>
    <message>
        <source>Paper form, said at the counter, web page…</source>
        <translation>Έντυπο, προφορικά στο ταμείο, ιστοσελίδα…</translation>
    </message>
    <message>
        <source>How it was given</source>
        <extracomment>how consent came to the shop</extracomment>
        <translation>Πώς δόθηκε</translation>
    </message>
    <message>
        <source>This is not understood as a day.</source>
        <translation>Η ημερομηνία δεν είναι κατανοητή.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Αυτή η ημέρα δεν έχει έρθει ακόμη.</translation>
    </message>
    <message>
        <source>Attach proof…</source>
        <translation>Επισύναψη αποδεικτικού…</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>the paper or message that proves a consent</extracomment>
        <translation>Αποδεικτικό</translation>
    </message>
    <message>
        <source>Take the proof away</source>
        <translation>Αφαίρεση του αποδεικτικού</translation>
    </message>
    <message>
        <source>A scanned paper, a photo, a message: it is kept inside the shop.</source>
        <translation>Σαρωμένο έγγραφο, φωτογραφία ή μήνυμα: φυλάσσεται μέσα στο κατάστημα.</translation>
    </message>
    <message>
        <source>The paper or message</source>
        <translation>Το έγγραφο ή το μήνυμα</translation>
    </message>
</context>
<context>
    <name>tefter::ConsentList</name>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Δεν έχει ζητηθεί</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Αλλαγή…</translation>
    </message>
    <message>
        <source>Change consent: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>Αλλαγή συγκατάθεσης: %1</translation>
    </message>
    <message>
        <source>Open the proof: %1</source>
        <extracomment>the paper that proves a consent: %1 is the name of a file</extracomment>
        <translation>Άνοιγμα αποδεικτικού: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ContactPeopleRows</name>
    <message>
        <source>Add a person</source>
        <translation>Προσθήκη ατόμου</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>What they do there</source>
        <extracomment>what somebody does in a firm</extracomment>
        <translation>Τι κάνει εκεί</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Αφαίρεση αυτού του ατόμου</translation>
    </message>
</context>
<context>
    <name>tefter::ContactRows</name>
    <message>
        <source>Home, work…</source>
        <extracomment>a word about a phone or e-mail: home, work</extracomment>
        <translation>Σπίτι, εργασία…</translation>
    </message>
    <message>
        <source>%1: what it is for</source>
        <extracomment>%1 is &quot;Phone&quot; or &quot;E-mail&quot;</extracomment>
        <translation>%1: σε τι χρησιμεύει</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <extracomment>%1 is &quot;Phone&quot; or &quot;E-mail&quot;</extracomment>
        <translation>%1: αφαίρεση</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
</context>
<context>
    <name>tefter::CountDialog</name>
    <message>
        <source>Add</source>
        <extracomment>adds to what was counted</extracomment>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Τι μετρήθηκε</translation>
    </message>
    <message>
        <source>Show what is to be there</source>
        <translation>Να φαίνεται τι έπρεπε να υπάρχει</translation>
    </message>
    <message>
        <source>What nobody counted is not there</source>
        <translation>Ό,τι δεν μετρήθηκε δεν υπάρχει</translation>
    </message>
    <message>
        <source>Not counted after all</source>
        <translation>Τελικά δεν μετρήθηκε</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>Φύλλο σε PDF…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Εκτύπωση φύλλου…</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>what was found on the shelves</extracomment>
        <translation>Απογραφή</translation>
    </message>
    <message>
        <source>Scan a barcode, or type a name or code</source>
        <translation>Σάρωση barcode ή όνομα ή κωδικός</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>the name of a count, the place where goods lie, a day with its time</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 products counted.</source>
        <translation>Μετρήθηκαν %1 από %2 προϊόντα.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ, together by %1.</source>
        <extracomment>%1 is money</extracomment>
        <translation>
            <numerusform>%Ln διαφέρει, κατά %1.</numerusform>
            <numerusform>%Ln διαφέρουν, συνολικά κατά %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the product from the list.</source>
        <translation>Επιλέξτε το προϊόν από τη λίστα.</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Πόσο;</translation>
    </message>
    <message>
        <source>Count booked</source>
        <translation>Η απογραφή οριστικοποιήθηκε</translation>
    </message>
    <message>
        <source>These were put into the bin meanwhile, and were booked too: %1</source>
        <extracomment>%1 is a list of products</extracomment>
        <translation>Αυτά μπήκαν στο μεταξύ στον κάδο και οριστικοποιήθηκαν επίσης: %1</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Αποθήκευση φύλλου</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>Φύλλο απογραφής</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Έγγραφο PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>Book the count…</source>
        <translation>Οριστικοποίηση απογραφής…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were booked.</source>
        <translation>
            <numerusform>Οριστικοποιήθηκε %Ln προϊόν.</numerusform>
            <numerusform>Οριστικοποιήθηκαν %Ln προϊόντα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted, since no product has it: %1</source>
        <extracomment>%1 is a list of barcodes or names</extracomment>
        <translation>Δεν μετρήθηκε, γιατί δεν το έχει κανένα προϊόν: %1</translation>
    </message>
    <message>
        <source>“%1” is not a quantity that can be counted.</source>
        <extracomment>%1 is what was typed as a quantity</extracomment>
        <translation>Το «%1» δεν είναι ποσότητα που μετριέται.</translation>
    </message>
</context>
<context>
    <name>tefter::CountListDialog</name>
    <message>
        <source>Name</source>
        <extracomment>of a count</extracomment>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>where goods lie</extracomment>
        <translation>Χώρος</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how many products of a count were counted</extracomment>
        <translation>Μετρήθηκαν</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>counted products of all of a count</extracomment>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Απογραφές</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Cancel this count</source>
        <translation>Ακύρωση απογραφής</translation>
    </message>
    <message>
        <source>New count…</source>
        <translation>Νέα απογραφή…</translation>
    </message>
</context>
<context>
    <name>tefter::CountReviewDialog</name>
    <message>
        <source>What differs</source>
        <translation>Τι διαφέρει</translation>
    </message>
    <message>
        <source>Book the count</source>
        <translation>Οριστικοποίηση απογραφής</translation>
    </message>
    <message>
        <source>What booking the count changes</source>
        <translation>Τι αλλάζει με την οριστικοποίηση</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were counted.</source>
        <translation>
            <numerusform>Μετρήθηκε %Ln προϊόν.</numerusform>
            <numerusform>Μετρήθηκαν %Ln προϊόντα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them differ from what was to be there.</source>
        <translation>
            <numerusform>%Ln από αυτά διαφέρει από ό,τι έπρεπε να υπάρχει.</numerusform>
            <numerusform>%Ln από αυτά διαφέρουν από ό,τι έπρεπε να υπάρχει.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the bin by now, and booked too: %1</source>
        <extracomment>%1 is a list of products</extracomment>
        <translation>Στον κάδο πλέον, και οριστικοποιούνται κι αυτά: %1</translation>
    </message>
</context>
<context>
    <name>tefter::CountRowModel</name>
    <message>
        <source>Shelf</source>
        <extracomment>where on the shelves a product lies</extracomment>
        <translation>Ράφι</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>of a product</extracomment>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how much was counted</extracomment>
        <translation>Μετρήθηκαν</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>how much was to be there</extracomment>
        <translation>Αναμενόμενο</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Διαφορά</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>of a difference, in money</extracomment>
        <translation>Αξία</translation>
    </message>
    <message>
        <source>%1 (in the bin)</source>
        <extracomment>%1 is a product that was put into the bin while it was counted</extracomment>
        <translation>%1 (στον κάδο)</translation>
    </message>
</context>
<context>
    <name>tefter::CountSheet</name>
    <message>
        <source>Shelf</source>
        <extracomment>where on the shelves a product lies</extracomment>
        <translation>Ράφι</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how much was counted, to be written in by hand</extracomment>
        <translation>Μετρήθηκαν</translation>
    </message>
    <message>
        <source>Counted by:</source>
        <extracomment>on the sheet for a count: here the name of who has counted is written by hand</extracomment>
        <translation>Μέτρησε:</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerActions</name>
    <message numerus="yes">
        <source>Tag “%1” given to %Ln people</source>
        <translation>
            <numerusform>Η ετικέτα «%1» δόθηκε σε %Ln άτομο</numerusform>
            <numerusform>Η ετικέτα «%1» δόθηκε σε %Ln άτομα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken away from %Ln people</source>
        <translation>
            <numerusform>Η ετικέτα «%1» αφαιρέθηκε από %Ln άτομο</numerusform>
            <numerusform>Η ετικέτα «%1» αφαιρέθηκε από %Ln άτομα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln people recorded</source>
        <translation>
            <numerusform>Καταχωρίστηκε η συγκατάθεση %Ln ατόμου</numerusform>
            <numerusform>Καταχωρίστηκε η συγκατάθεση %Ln ατόμων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people put into the bin</source>
        <translation>
            <numerusform>%Ln άτομο μεταφέρθηκε στον κάδο</numerusform>
            <numerusform>%Ln άτομα μεταφέρθηκαν στον κάδο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people taken out of the bin</source>
        <translation>
            <numerusform>%Ln άτομο επανήλθε από τον κάδο</numerusform>
            <numerusform>%Ln άτομα επανήλθαν από τον κάδο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln people for good?</source>
        <translation>
            <numerusform>Να αφαιρεθεί οριστικά %Ln άτομο;</numerusform>
            <numerusform>Να αφαιρεθούν οριστικά %Ln άτομα;</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Οριστική αφαίρεση</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people removed for good</source>
        <translation>
            <numerusform>%Ln άτομο αφαιρέθηκε οριστικά</numerusform>
            <numerusform>%Ln άτομα αφαιρέθηκαν οριστικά</numerusform>
        </translation>
    </message>
    <message>
        <source>Their phones, addresses, tags and consents go with them. Whoever stands on a sale stays in the bin, so that the sums of your sales stay right.</source>
        <translation>Μαζί αφαιρούνται τα τηλέφωνα, οι διευθύνσεις, οι ετικέτες και οι συγκαταθέσεις τους. Όσοι έχουν πωλήσεις μένουν στον κάδο, ώστε να μη χαλάσουν τα σύνολα των πωλήσεων.</translation>
    </message>
    <message>
        <source>Nobody was removed</source>
        <translation>Δεν αφαιρέθηκε κανείς</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on sales, whose sums must stay right. In the bin they are out of every list, search and mailing.</source>
        <translation>
            <numerusform>%Ln άτομο έχει πωλήσεις και τα σύνολά τους πρέπει να μείνουν σωστά. Στον κάδο μένει έξω από κάθε λίστα, αναζήτηση και αποστολή.</numerusform>
            <numerusform>%Ln άτομα έχουν πωλήσεις και τα σύνολά τους πρέπει να μείνουν σωστά. Στον κάδο μένουν έξω από κάθε λίστα, αναζήτηση και αποστολή.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on sales and stay in the bin</source>
        <translation>
            <numerusform>%Ln άτομο έχει πωλήσεις και μένει στον κάδο</numerusform>
            <numerusform>%Ln άτομα έχουν πωλήσεις και μένουν στον κάδο</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen customers</source>
        <translation>Επιλεγμένοι πελάτες</translation>
    </message>
    <message>
        <source>customers</source>
        <extracomment>the name of a file, without its ending</extracomment>
        <translation>πελάτες</translation>
    </message>
    <message>
        <source>The list of customers</source>
        <translation>Η λίστα πελατών</translation>
    </message>
    <message>
        <source>%1 and %2 are two again</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>%1 και %2 χωρίστηκαν πάλι</translation>
    </message>
    <message>
        <source>What was changed since stays with %1</source>
        <translation>Ό,τι άλλαξε στο μεταξύ μένει στην εγγραφή «%1»</translation>
    </message>
    <message>
        <source>Relation to %1 removed</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Αφαιρέθηκε η σχέση με: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them said no on that day or later, and the no stays.</source>
        <translation>
            <numerusform>%Ln από αυτούς είπε όχι την ίδια μέρα ή αργότερα, και το όχι μένει.</numerusform>
            <numerusform>%Ln από αυτούς είπαν όχι την ίδια μέρα ή αργότερα, και το όχι μένει.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::CustomerDialog</name>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Προσθήκη τηλεφώνου</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Προσθήκη email</translation>
    </message>
    <message>
        <source>Show that customer</source>
        <translation>Προβολή αυτού του πελάτη</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Επεξεργασία πελάτη</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Νέος πελάτης</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>what a customer is</extracomment>
        <translation>Άτομο</translation>
    </message>
    <message>
        <source>Firm</source>
        <extracomment>what a customer is</extracomment>
        <translation>Εταιρεία</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Τηλέφωνα</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Διευθύνσεις email</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Διευθύνσεις</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Γενέθλια</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Άγνωστη</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Από πού μας έμαθε</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Επωνυμία της εταιρείας</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ονοματεπώνυμο</translation>
    </message>
    <message>
        <source>The year may be left out, or the day.</source>
        <translation>Το έτος ή η ημέρα μπορεί να λείπει.</translation>
    </message>
    <message>
        <source>%1 already has the phone %2.</source>
        <extracomment>%1 is a name, %2 a phone number</extracomment>
        <translation>Το τηλέφωνο %2 υπάρχει ήδη: %1.</translation>
    </message>
    <message>
        <source>%1 already has the e-mail %2.</source>
        <extracomment>%1 is a name, %2 an e-mail address</extracomment>
        <translation>Το email %2 υπάρχει ήδη: %1.</translation>
    </message>
    <message>
        <source>There already is a customer called %1.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Υπάρχει ήδη πελάτης με το όνομα %1.</translation>
    </message>
    <message>
        <source>The birthday is not understood: %1</source>
        <translation>Η ημερομηνία γενεθλίων δεν είναι κατανοητή: %1</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Αυτό δεν μοιάζει με αριθμό τηλεφώνου.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Αυτό δεν μοιάζει με διεύθυνση email.</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Ονομαστική εορτή</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Σημαντικές ημερομηνίες</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Κοινωνικά δίκτυα</translation>
    </message>
    <message>
        <source>Gardening, tea, travelling…</source>
        <translation>Κηπουρική, τσάι, ταξίδια…</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Ενδιαφέροντα</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Τύπος προσωπικότητας</translation>
    </message>
    <message>
        <source>One of 16 types, named by four letters (INTJ to ESFP), for those who like to note it. It is only a remark: nothing is worked out from it.</source>
        <translation>Ένας από 16 τύπους με όνομα τεσσάρων γραμμάτων (INTJ ως ESFP), για όσους θέλουν να τον σημειώνουν. Είναι μόνο μια σημείωση: δεν υπολογίζεται τίποτα από αυτήν.</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>Υπεύθυνος</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerFilterBar</name>
    <message>
        <source>Regulars</source>
        <translation>Τακτικοί</translation>
    </message>
    <message>
        <source>People with at least five sales</source>
        <translation>Άτομα με τουλάχιστον πέντε πωλήσεις</translation>
    </message>
    <message>
        <source>Birthday soon</source>
        <translation>Γενέθλια σύντομα</translation>
    </message>
    <message>
        <source>Within the next two weeks</source>
        <translation>Μέσα στις επόμενες δύο εβδομάδες</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Φίλτρο</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Φίλτρα</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>filter: people who may be reached so; %1 is e-mail, SMS …</extracomment>
        <translation>Συγκατάθεση: %1</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Στον κάδο</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Has given consent</source>
        <translation>Έχει δώσει συγκατάθεση</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>people who should have come by now, by their own habit</extracomment>
        <translation>Άργησαν</translation>
    </message>
    <message>
        <source>People who stay away for longer than is their habit</source>
        <translation>Όσοι λείπουν περισσότερο απ’ ό,τι συνηθίζουν</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <extracomment>filter: people of a segment; %1 is its name</extracomment>
        <translation>Ομάδα: %1</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <extracomment>filter: people whom somebody of the staff looks after; %1 is a name</extracomment>
        <translation>Υπεύθυνος: %1</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>filter: people whom somebody of the staff looks after</extracomment>
        <translation>Υπεύθυνος</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Τελευταία φορά</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Επισκέψεις</translation>
    </message>
    <message>
        <source>Spent, 12 months</source>
        <translation>Αγορές, 12 μήνες</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>how a customer keeps to their own habit</extracomment>
        <translation>Ρυθμός</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Γενέθλια</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Πρώτη επίσκεψη</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>how many documents of sale</extracomment>
        <translation>Αγορές</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Σύνολο αγορών</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Μέση αξία αγοράς</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>Στο τεφτέρι από</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>column of a list: who of the staff looks after the customer</extracomment>
        <translation>Υπεύθυνος</translation>
    </message>
</context>
<context>
    <name>tefter::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Δεν βρέθηκε κανείς</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city…</source>
        <translation>Όνομα, τηλέφωνο, email, πόλη…</translation>
    </message>
    <message>
        <source>Search in customers</source>
        <translation>Αναζήτηση στους πελάτες</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Προβολή όλων</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Δεν υπάρχουν πελάτες ακόμη</translation>
    </message>
    <message>
        <source>Enter the first one, or import them from a list that you have.</source>
        <translation>Καταχωρίστε τον πρώτο ή κάντε εισαγωγή από μια λίστα που έχετε.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Νέος πελάτης</translation>
    </message>
    <message>
        <source>Nobody is in the bin</source>
        <translation>Κανείς δεν είναι στον κάδο</translation>
    </message>
    <message>
        <source>Nobody fits the filters and what is typed in the search.</source>
        <translation>Κανείς δεν ταιριάζει με τα φίλτρα και την αναζήτηση.</translation>
    </message>
    <message>
        <source>Everybody is in the bin</source>
        <translation>Όλοι είναι στον κάδο</translation>
    </message>
    <message>
        <source>The buttons above the list work on all of them.</source>
        <translation>Τα κουμπιά πάνω από τη λίστα αφορούν όλους τους.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>Έχει επιλεγεί %Ln πελάτης</numerusform>
            <numerusform>Έχουν επιλεγεί %Ln πελάτες</numerusform>
        </translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Διπλές εγγραφές…</translation>
    </message>
</context>
<context>
    <name>tefter::DayEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>Επιλογή ημέρας</translation>
    </message>
    <message>
        <source>This is not a day. For example: %1</source>
        <translation>Αυτό δεν είναι ημερομηνία. Για παράδειγμα: %1</translation>
    </message>
</context>
<context>
    <name>tefter::DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>tefter::DiaryDialog</name>
    <message>
        <source>Who did what</source>
        <translation>Ποιος έκανε τι</translation>
    </message>
</context>
<context>
    <name>tefter::DocumentPainter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Σελίδα %1 από %2</translation>
    </message>
</context>
<context>
    <name>tefter::DuplicateModel</name>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Ίσως ο ίδιος</translation>
    </message>
    <message>
        <source>How likely</source>
        <extracomment>how likely two entries are one person</extracomment>
        <translation>Πιθανότητα</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>the reasons for which two entries may be one person</extracomment>
        <translation>Γιατί</translation>
    </message>
</context>
<context>
    <name>tefter::DuplicatesDialog</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Πιθανές διπλές εγγραφές</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>Είναι δύο άτομα</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Σύγκριση και συγχώνευση…</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Δύο φορές;</translation>
    </message>
    <message>
        <source>Nobody is merged by itself. Whatever you decide can be taken back, also much later.</source>
        <translation>Κανείς δεν συγχωνεύεται μόνος του. Ό,τι αποφασίσετε αναιρείται, ακόμη και πολύ αργότερα.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Comparing everybody with those who are alike…</source>
        <translation>Σύγκριση όλων με όσους μοιάζουν…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Σταμάτησε</translation>
    </message>
    <message>
        <source>Open this once more to look again.</source>
        <translation>Ανοίξτε το ξανά για νέα αναζήτηση.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Κανείς δεν φαίνεται να υπάρχει δύο φορές</translation>
    </message>
    <message>
        <source>Phones, e-mails, tax numbers and names were compared, also across scripts.</source>
        <translation>Συγκρίθηκαν τηλέφωνα, email, ΑΦΜ και ονόματα, και σε διαφορετικά αλφάβητα.</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>Σημειώθηκε: είναι δύο άτομα</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Αυτές ήταν όλες</translation>
    </message>
    <message>
        <source>Nobody else seems to be here twice.</source>
        <translation>Κανείς άλλος δεν φαίνεται να υπάρχει δύο φορές.</translation>
    </message>
</context>
<context>
    <name>tefter::ExportPanel</name>
    <message>
        <source>Write the file</source>
        <translation>Δημιουργία του αρχείου</translation>
    </message>
    <message>
        <source>Export for mailing</source>
        <translation>Εξαγωγή για μαζική αποστολή</translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation>Προηγούμενες εξαγωγές</translation>
    </message>
    <message>
        <source>How they will be written to</source>
        <translation>Πώς θα επικοινωνήσετε μαζί τους</translation>
    </message>
    <message>
        <source>Takes everybody, whatever they have consented to. The register says so.</source>
        <translation>Τους παίρνει όλους, όποια κι αν είναι η συγκατάθεσή τους. Το μητρώο το αναφέρει.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <extracomment>%1 is a list of column names</extracomment>
        <translation>Στήλες: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln στήλη</numerusform>
            <numerusform>%Ln στήλες</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Στήλες του αρχείου</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Δημιουργία: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence such as &quot;9 have no e-mail address&quot;; what follows is a link</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>show them</source>
        <translation>προβολή</translation>
    </message>
    <message>
        <source>people</source>
        <translation>άτομα</translation>
    </message>
    <message>
        <source>Nothing yet. What is exported stands here, with its day and number of people.</source>
        <translation>Τίποτα ακόμη. Εδώ φαίνονται οι εξαγωγές, με την ημέρα και τον αριθμό των ατόμων.</translation>
    </message>
    <message>
        <source>For our own use, not for a mailing</source>
        <translation>Για δική μας χρήση, όχι για αποστολή</translation>
    </message>
</context>
<context>
    <name>tefter::FileActions</name>
    <message numerus="yes">
        <source>%Ln files are kept in the shop now</source>
        <translation>
            <numerusform>%Ln αρχείο φυλάσσεται πλέον στο κατάστημα</numerusform>
            <numerusform>%Ln αρχεία φυλάσσονται πλέον στο κατάστημα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken:</source>
        <translation>
            <numerusform>%Ln αρχείο έμεινε έξω:</numerusform>
            <numerusform>%Ln αρχεία έμειναν έξω:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>Θέλετε να ανοίξει το «%1»;</translation>
    </message>
    <message>
        <source>A file of this kind can run as a program. Open it only if you know whose it is.</source>
        <translation>Ένα τέτοιο αρχείο μπορεί να εκτελεστεί ως πρόγραμμα. Ανοίξτε το μόνο αν ξέρετε ποιος το έδωσε.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>No program here opens “%1”</source>
        <translation>Κανένα πρόγραμμα εδώ δεν ανοίγει το «%1»</translation>
    </message>
    <message>
        <source>Save it, and open it on a computer that has one.</source>
        <translation>Αποθηκεύστε το και ανοίξτε το σε υπολογιστή που έχει το κατάλληλο πρόγραμμα.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Αποθήκευση ως…</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Πού θα αποθηκευτεί το αρχείο</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Αποθηκεύτηκε ως «%1»</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>Αρχεία που θα φυλαχτούν</translation>
    </message>
    <message>
        <source>The file was taken away</source>
        <translation>Το αρχείο αφαιρέθηκε</translation>
    </message>
</context>
<context>
    <name>tefter::FileList</name>
    <message>
        <source>No files yet. Drop them on this page, or add them.</source>
        <translation>Κανένα αρχείο ακόμη. Σύρετέ τα πάνω σε αυτή τη σελίδα ή προσθέστε τα.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Προσθήκη αρχείων…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>a paper that proves consent: %1 is a channel, such as e-mail</extracomment>
        <translation>Συγκατάθεση: %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Ενέργειες για %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Αποθήκευση ως…</translation>
    </message>
    <message>
        <source>Make it the photo</source>
        <translation>Ορισμός ως φωτογραφία</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
</context>
<context>
    <name>tefter::FileSection</name>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
</context>
<context>
    <name>tefter::FilesCard</name>
    <message>
        <source>Photos, papers and proofs of consent are kept inside the shop file: every backup and every copy has them.</source>
        <translation>Φωτογραφίες, έγγραφα και αποδεικτικά συγκατάθεσης φυλάσσονται μέσα στο αρχείο του καταστήματος: τα έχει κάθε αντίγραφο.</translation>
    </message>
    <message>
        <source>Largest file, in megabytes</source>
        <translation>Μεγαλύτερο αρχείο, σε megabyte</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Μεγαλύτερο αρχείο</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>megabytes</extracomment>
        <translation>MB</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Κανένα αρχείο ακόμη</translation>
    </message>
    <message>
        <source>They take %1 now</source>
        <translation>Τώρα πιάνουν %1</translation>
    </message>
    <message>
        <source>From 1 to %1 MB.</source>
        <translation>Από 1 έως %1 MB.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
</context>
<context>
    <name>tefter::FormDialog</name>
    <message>
        <source>Close without saving?</source>
        <translation>Κλείσιμο χωρίς αποθήκευση;</translation>
    </message>
    <message>
        <source>What you entered here is not saved yet.</source>
        <translation>Όσα γράψατε εδώ δεν αποθηκεύτηκαν ακόμη.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Χωρίς αποθήκευση</translation>
    </message>
</context>
<context>
    <name>tefter::GroupWidget</name>
    <message>
        <source>+ Condition</source>
        <translation>+ Κριτήριο</translation>
    </message>
    <message>
        <source>+ Group</source>
        <translation>+ Σύνολο κριτηρίων</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>Αφαίρεση αυτού του συνόλου</translation>
    </message>
    <message>
        <source>People for whom all of these are true</source>
        <translation>Άτομα για τα οποία ισχύουν όλα</translation>
    </message>
    <message>
        <source>People for whom any of these is true</source>
        <translation>Άτομα για τα οποία ισχύει τουλάχιστον ένα</translation>
    </message>
    <message>
        <source>People for whom none of these is true</source>
        <translation>Άτομα για τα οποία δεν ισχύει κανένα</translation>
    </message>
    <message>
        <source>How the conditions go together</source>
        <translation>Πώς συνδυάζονται τα κριτήρια</translation>
    </message>
</context>
<context>
    <name>tefter::HandleRows</name>
    <message>
        <source>Add a network</source>
        <extracomment>a network: Instagram, Viber</extracomment>
        <translation>Προσθήκη δικτύου</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>which one: Instagram, Viber</extracomment>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>Name in the network</source>
        <extracomment>what somebody is called in a network</extracomment>
        <translation>Όνομα στο δίκτυο</translation>
    </message>
    <message>
        <source>Name, number or address of the page</source>
        <extracomment>what somebody is called in a network, or the address of their page</extracomment>
        <translation>Όνομα, αριθμός ή διεύθυνση της σελίδας</translation>
    </message>
    <message>
        <source>Network: remove</source>
        <translation>Δίκτυο: αφαίρεση</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
</context>
<context>
    <name>tefter::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Θέματα</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Κείμενο βοήθειας</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Αναζήτηση στη βοήθεια</translation>
    </message>
</context>
<context>
    <name>tefter::HistoryDialog</name>
    <message>
        <source>History of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Ιστορικό αλλαγών: %1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>%1 is a way to be written to: e-mail, SMS</extracomment>
        <translation>Συγκατάθεση: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ImportActions</name>
    <message>
        <source>The import was taken back.</source>
        <translation>Η εισαγωγή αναιρέθηκε.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but %Ln record(s) stay, because they were changed or used since: %1</source>
        <translation>
            <numerusform>Η εισαγωγή αναιρέθηκε, αλλά %Ln εγγραφή παραμένει, επειδή άλλαξε ή χρησιμοποιήθηκε από τότε: %1</numerusform>
            <numerusform>Η εισαγωγή αναιρέθηκε, αλλά %Ln εγγραφές παραμένουν, επειδή άλλαξαν ή χρησιμοποιήθηκαν από τότε: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation>Αποθήκευση των γραμμών που απορρίφθηκαν</translation>
    </message>
    <message>
        <source>not-taken.csv</source>
        <translation>γραμμές-που-απορρίφθηκαν.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Πίνακες (*.csv)</translation>
    </message>
    <message>
        <source>Saved. Repair the rows in the file, then import it like any other.</source>
        <translation>Αποθηκεύτηκε. Διορθώστε τις γραμμές στο αρχείο και εισαγάγετέ το όπως κάθε άλλο.</translation>
    </message>
</context>
<context>
    <name>tefter::ImportBatchModel</name>
    <message>
        <source>Made</source>
        <translation>Έγινε</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Γραμμές</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Πίνακας από επικόλληση</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>στο κατάστημα</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>αναιρέθηκε</translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>αναιρέθηκε εν μέρει</translation>
    </message>
</context>
<context>
    <name>tefter::ImportFixed</name>
    <message>
        <source>Say something for all lines</source>
        <translation>Τιμή για όλες τις γραμμές</translation>
    </message>
    <message>
        <source>A country or a tag, for instance, that the file itself does not say.</source>
        <translation>Για παράδειγμα μια χώρα ή μια ετικέτα που δεν αναφέρει το ίδιο το αρχείο.</translation>
    </message>
    <message>
        <source>What is said for all lines</source>
        <translation>Τι ορίζεται για όλες τις γραμμές</translation>
    </message>
    <message>
        <source>What all lines hold that say nothing</source>
        <translation>Τι ισχύει για τις γραμμές που δεν λένε τίποτα</translation>
    </message>
    <message>
        <source>For all lines</source>
        <extracomment>the start of &quot;For all lines: Country = Greece&quot;</extracomment>
        <translation>Για όλες τις γραμμές</translation>
    </message>
</context>
<context>
    <name>tefter::ImportFoot</name>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Αναίρεση αυτής της εισαγωγής</translation>
    </message>
    <message>
        <source>Show the sales</source>
        <translation>Προβολή των πωλήσεων</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Προβολή των πελατών</translation>
    </message>
    <message>
        <source>Show the products</source>
        <translation>Προβολή των προϊόντων</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Δοκιμή χωρίς αλλαγές</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>Εισαγωγή ξανά</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Εισαγωγή τώρα</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Εισαγωγή άλλου αρχείου</translation>
    </message>
    <message>
        <source>Show the suppliers</source>
        <translation>Προβολή των προμηθευτών</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Προβολή των παραγγελιών</translation>
    </message>
    <message>
        <source>Show the stock</source>
        <translation>Προβολή του αποθέματος</translation>
    </message>
</context>
<context>
    <name>tefter::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Η εισαγωγή ολοκληρώθηκε.</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing is changed yet.</source>
        <translation>Αυτά θα γίνουν. Τίποτα δεν έχει αλλάξει ακόμη.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Το ίδιο αρχείο έχει εισαχθεί και παλιότερα.</translation>
    </message>
    <message>
        <source>That was on %1. Importing it again can enter the same things twice.</source>
        <translation>Αυτό έγινε στις %1. Με νέα εισαγωγή τα ίδια στοιχεία μπορεί να περαστούν δύο φορές.</translation>
    </message>
    <message>
        <source>The columns are kept as “%1”.</source>
        <translation>Οι στήλες φυλάχτηκαν ως «%1».</translation>
    </message>
</context>
<context>
    <name>tefter::ImportProgress</name>
    <message>
        <source>Looking at every line…</source>
        <translation>Έλεγχος κάθε γραμμής…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Γίνεται εισαγωγή…</translation>
    </message>
</context>
<context>
    <name>tefter::ImportReading</name>
    <message>
        <source>Reading the table…</source>
        <translation>Διαβάζεται ο πίνακας…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Διαβάζεται: %1…</translation>
    </message>
</context>
<context>
    <name>tefter::ImportReport</name>
    <message>
        <source>Rows that were not taken</source>
        <translation>Γραμμές που απορρίφθηκαν</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Αποθήκευση αυτών των γραμμών…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not taken</source>
        <translation>
            <numerusform>%Ln γραμμή απορρίφθηκε</numerusform>
            <numerusform>%Ln γραμμές απορρίφθηκαν</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ImportRules</name>
    <message>
        <source>E-mail</source>
        <translation>Μηνύματα email</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>letters, as a way to reach people</extracomment>
        <translation>Ταχυδρομείο</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Κοινωνικά δίκτυα</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>by what records are found, as in &quot;found by their code&quot;</extracomment>
        <translation>κωδικός</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>διεύθυνση email</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>τηλέφωνο</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>γραμμωτός κώδικας</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>αριθμός παραστατικού</translation>
    </message>
    <message>
        <source>name</source>
        <translation>όνομα</translation>
    </message>
    <message>
        <source>Everybody in this file has given consent to be contacted</source>
        <translation>Όλοι σε αυτό το αρχείο έχουν δώσει συγκατάθεση για επικοινωνία</translation>
    </message>
    <message>
        <source>What is in the shop already</source>
        <translation>Όσα υπάρχουν ήδη στο κατάστημα</translation>
    </message>
    <message>
        <source>It is found by its</source>
        <translation>Στοιχείο ταύτισης</translation>
    </message>
    <message>
        <source>What is there is found by its</source>
        <translation>Στοιχείο ταύτισης των υπαρχόντων</translation>
    </message>
    <message>
        <source>Prices in the file</source>
        <translation>Οι τιμές στο αρχείο</translation>
    </message>
    <message>
        <source>hold VAT already, as the customer pays them</source>
        <translation>περιλαμβάνουν ΦΠΑ, όπως τις πληρώνει ο πελάτης</translation>
    </message>
    <message>
        <source>are without VAT; it is added</source>
        <translation>δεν περιλαμβάνουν ΦΠΑ· θα προστεθεί</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>the ways in which people agreed to be contacted</extracomment>
        <translation>Με</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Δόθηκε στις</translation>
    </message>
    <message>
        <source>The words that they agreed to</source>
        <translation>Η διατύπωση με την οποία συμφώνησαν</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Διατύπωση</translation>
    </message>
    <message>
        <source>Such as: paper form, web shop</source>
        <translation>Π.χ. έντυπο, ηλεκτρονικό κατάστημα</translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation>Πώς μας δόθηκε</translation>
    </message>
    <message>
        <source>Leave documents that are there as they are</source>
        <translation>Τα υπάρχοντα παραστατικά μένουν όπως είναι</translation>
    </message>
    <message>
        <source>Leave it as it is, and take only what is new</source>
        <translation>Μένουν όπως είναι, εισάγονται μόνο τα νέα</translation>
    </message>
    <message>
        <source>Leave the documents, and fill in missing names of customers and products</source>
        <translation>Τα παραστατικά μένουν, συμπληρώνονται ονόματα πελατών και προϊόντων που λείπουν</translation>
    </message>
    <message>
        <source>Fill in only what is empty</source>
        <translation>Συμπλήρωση μόνο των κενών</translation>
    </message>
    <message>
        <source>Replace the documents by those of the file</source>
        <translation>Αντικατάσταση των παραστατικών με αυτά του αρχείου</translation>
    </message>
    <message>
        <source>Take what the file says; a blank never overwrites</source>
        <translation>Ισχύει ό,τι λέει το αρχείο· τα κενά δεν σβήνουν ποτέ τίποτα</translation>
    </message>
    <message>
        <source>Make a second one</source>
        <translation>Δημιουργία δεύτερου</translation>
    </message>
    <message>
        <source>code, else barcode, else name</source>
        <translation>κωδικός, αλλιώς γραμμωτός κώδικας, αλλιώς όνομα</translation>
    </message>
    <message>
        <source>code, else e-mail, phone or name</source>
        <translation>κωδικός, αλλιώς email, τηλέφωνο ή όνομα</translation>
    </message>
    <message>
        <source>Say how they agreed to be contacted, or take the tick away.</source>
        <translation>Πείτε με ποιον τρόπο δέχτηκαν να επικοινωνείτε μαζί τους ή βγάλτε το τικ.</translation>
    </message>
    <message>
        <source>Say on which day they agreed.</source>
        <translation>Πείτε ποια ημέρα έδωσαν τη συγκατάθεσή τους.</translation>
    </message>
    <message>
        <source>Refuse the lines of documents that are here already</source>
        <translation>Απόρριψη των γραμμών από παραστατικά που υπάρχουν ήδη</translation>
    </message>
    <message>
        <source>These sales take their goods from the stock</source>
        <translation>Αυτές οι πωλήσεις παίρνουν τα είδη τους από το απόθεμα</translation>
    </message>
    <message>
        <source>The figures were counted: they take the place of what is known</source>
        <translation>Οι αριθμοί μετρήθηκαν: αντικαθιστούν όσα είναι γνωστά</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>These deliveries bring their goods into the stock</source>
        <translation>Αυτές οι παραλαβές φέρνουν τα είδη τους στο απόθεμα</translation>
    </message>
    <message>
        <source>Make suppliers and products that are not known yet</source>
        <translation>Δημιουργία προμηθευτών και προϊόντων που δεν είναι ακόμη γνωστά</translation>
    </message>
    <message>
        <source>Leave orders and deliveries that are there as they are</source>
        <translation>Οι υπάρχουσες παραγγελίες και παραλαβές μένουν όπως είναι</translation>
    </message>
    <message>
        <source>Add the lines and deliveries that an order does not have yet</source>
        <translation>Προσθήκη των γραμμών και παραλαβών που δεν έχει ακόμη μια παραγγελία</translation>
    </message>
    <message>
        <source>Add them, and take quantities, costs and promised days from the file</source>
        <translation>Προσθήκη τους, με ποσότητες, κόστος και υποσχεμένες ημέρες από το αρχείο</translation>
    </message>
    <message>
        <source>Refuse the lines of orders that are here already</source>
        <translation>Απόρριψη των γραμμών από παραγγελίες που υπάρχουν ήδη</translation>
    </message>
    <message>
        <source>code, else name</source>
        <translation>κωδικός, αλλιώς όνομα</translation>
    </message>
</context>
<context>
    <name>tefter::ImportSheet</name>
    <message>
        <source>The first line names the columns</source>
        <translation>Η πρώτη γραμμή έχει τους τίτλους των στηλών</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Οι πρώτες γραμμές του αρχείου</translation>
    </message>
    <message>
        <source>The lines are</source>
        <translation>Οι γραμμές είναι</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>κόμμα</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>ερωτηματικό (;)</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>στηλοθέτης (tab)</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>κάθετος |</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Κωδικοποίηση</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>what stands between the columns of a file</extracomment>
        <translation>Διαχωριστικό</translation>
    </message>
    <message>
        <source>The columns are taken as they were the last time.</source>
        <translation>Οι στήλες ορίστηκαν όπως την προηγούμενη φορά.</translation>
    </message>
    <message>
        <source>Say above each column what it holds.</source>
        <translation>Ορίστε πάνω από κάθε στήλη τι περιέχει.</translation>
    </message>
    <message>
        <source>The columns were guessed from their names. Please look them over.</source>
        <translation>Οι στήλες ορίστηκαν από τους τίτλους τους. Ρίξτε τους μια ματιά.</translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation>– δεν εισάγεται –</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>Τι περιέχει η στήλη «%1»</translation>
    </message>
    <message>
        <source>How much is %1 in this file?</source>
        <translation>Πόσο είναι το %1 σε αυτό το αρχείο;</translation>
    </message>
    <message>
        <source>Which day is %1 in this file?</source>
        <translation>Ποια ημέρα είναι το %1 σε αυτό το αρχείο;</translation>
    </message>
    <message>
        <source>Still missing: the column with “%1”.</source>
        <translation>Λείπει ακόμη: η στήλη με «%1».</translation>
    </message>
    <message>
        <source>Kept columns</source>
        <translation>Φυλαγμένες στήλες</translation>
    </message>
    <message>
        <source>Keep these columns</source>
        <translation>Φύλαξη αυτών των στηλών</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>Όνομα για αυτές τις στήλες</translation>
    </message>
    <message>
        <source>– as found –</source>
        <translation>– όπως βρέθηκαν –</translation>
    </message>
    <message>
        <source>These are cards of an address book; what they hold is known.</source>
        <translation>Είναι κάρτες από βιβλίο διευθύνσεων· το περιεχόμενό τους είναι γνωστό.</translation>
    </message>
    <message>
        <source>This is an export of %1; its columns are known.</source>
        <extracomment>%1 is the name of a program for e-shops</extracomment>
        <translation>Είναι εξαγωγή του %1· οι στήλες της είναι γνωστές.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>one of the tables of a spreadsheet</extracomment>
        <translation>Φύλλο</translation>
    </message>
</context>
<context>
    <name>tefter::ImportStart</name>
    <message>
        <source>Earlier imports</source>
        <translation>Προηγούμενες εισαγωγές</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>Go on with this table</source>
        <translation>Συνέχεια με αυτόν τον πίνακα</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Αναίρεση αυτής της εισαγωγής</translation>
    </message>
    <message>
        <source>Or paste a table that you copied from a spreadsheet:</source>
        <translation>Ή επικολλήστε πίνακα που αντιγράψατε από υπολογιστικό φύλλο:</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Πίνακας από επικόλληση</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Αρχείο για εισαγωγή</translation>
    </message>
    <message>
        <source>From a table (CSV, text, Excel), or from the cards of an address book (vCard). Drop the file on the window, or choose it.</source>
        <translation>Από πίνακα (CSV, κείμενο, Excel) ή από κάρτες βιβλίου διευθύνσεων (vCard). Σύρετε το αρχείο στο παράθυρο ή επιλέξτε το.</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.tab *.xlsx *.xlsm *.vcf *.vcard);;All files (*)</source>
        <translation>Πίνακες και κάρτες (*.csv *.txt *.tsv *.tab *.xlsx *.xlsm *.vcf *.vcard);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Bring in sales, customers, products, stock, suppliers or orders</source>
        <translation>Εισαγωγή πωλήσεων, πελατών, προϊόντων, αποθέματος, προμηθευτών ή παραγγελιών</translation>
    </message>
</context>
<context>
    <name>tefter::ImportantDateRows</name>
    <message>
        <source>Add a date</source>
        <translation>Προσθήκη ημερομηνίας</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood as a day.</source>
        <extracomment>%1 is an important date such as a wedding, %2 what was typed</extracomment>
        <translation>%1: το «%2» δεν αναγνωρίζεται ως ημέρα.</translation>
    </message>
    <message>
        <source>%1: say when it is, or remove the line.</source>
        <extracomment>%1 is an important date such as a wedding</extracomment>
        <translation>%1: γράψτε πότε είναι ή αφαιρέστε τη γραμμή.</translation>
    </message>
    <message>
        <source>%1: to return every so many days it needs a whole date and the number of days.</source>
        <extracomment>%1 is an important date such as a wedding</extracomment>
        <translation>%1: για να επανέρχεται ανά ημέρες χρειάζεται πλήρης ημερομηνία και ο αριθμός των ημερών.</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>how often a date returns</extracomment>
        <translation>Πόσο συχνά</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Ποια ημερομηνία</translation>
    </message>
    <message>
        <source>Where the month has no such day</source>
        <translation>Όταν ο μήνας δεν έχει τέτοια ημέρα</translation>
    </message>
    <message>
        <source>Whose or what</source>
        <extracomment>in a line of an important date: whose, or what it is</extracomment>
        <translation>Ποιου ή τι</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>the day of an important date</extracomment>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Αριθμός ημερών</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Αφαίρεση ημερομηνίας</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
</context>
<context>
    <name>tefter::InChargeDialog</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message numerus="yes">
        <source>Who looks after these %Ln people?</source>
        <translation>
            <numerusform>Ποιος θα είναι υπεύθυνος για %Ln άτομο;</numerusform>
            <numerusform>Ποιος θα είναι υπεύθυνος για %Ln άτομα;</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message numerus="yes">
        <source>%1 looks after %Ln people</source>
        <translation>
            <numerusform>Υπεύθυνος για %Ln άτομο: %1</numerusform>
            <numerusform>Υπεύθυνος για %Ln άτομα: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody in particular looks after %Ln people</source>
        <translation>
            <numerusform>%Ln άτομο μένει χωρίς υπεύθυνο</numerusform>
            <numerusform>%Ln άτομα μένουν χωρίς υπεύθυνο</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::InfoMark</name>
    <message>
        <source>Explain</source>
        <translation>Εξήγηση</translation>
    </message>
</context>
<context>
    <name>tefter::LabelPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>Το πρώτο φύλλο</translation>
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
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <source>Roll, %1 × %2 mm</source>
        <extracomment>labels: %1 and %2 are their width and height in millimetres</extracomment>
        <translation>Ρολό, %1 × %2 χιλιοστά</translation>
    </message>
    <message numerus="yes">
        <source>A4 sheet of %Ln, %1 × %2 mm</source>
        <extracomment>labels: %Ln is how many there are on a sheet, %1 and %2 their width and height in millimetres</extracomment>
        <translation>
            <numerusform>Φύλλο Α4 με %Ln, %1 × %2 χιλιοστά</numerusform>
            <numerusform>Φύλλο Α4 με %Ln, %1 × %2 χιλιοστά</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>what stands on the shelf or sticks on the goods, with the price</extracomment>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>how labels stand on paper</extracomment>
        <translation>Χαρτί</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>Από το καθένα</translation>
    </message>
    <message>
        <source>First free place</source>
        <extracomment>the first place on a sheet of labels that is still free</extracomment>
        <translation>Πρώτη ελεύθερη θέση</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <extracomment>labels to be printed</extracomment>
        <translation>
            <numerusform>%Ln ετικέτα</numerusform>
            <numerusform>%Ln ετικέτες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <extracomment>sheets of paper</extracomment>
        <translation>
            <numerusform>%Ln φύλλο</numerusform>
            <numerusform>%Ln φύλλα</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Πού θα γραφτεί το αρχείο</translation>
    </message>
</context>
<context>
    <name>tefter::LinkDialog</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Link with a product</source>
        <translation>Σύνδεση με προϊόν</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <extracomment>of two products</extracomment>
        <translation>Ταιριάζει μαζί του</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>of two products</extracomment>
        <translation>Παρόμοιο</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Όνομα, κωδικός ή barcode</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Choose another product.</source>
        <translation>Επιλέξτε ένα άλλο προϊόν.</translation>
    </message>
</context>
<context>
    <name>tefter::ListExport</name>
    <message>
        <source>A file is being written already.</source>
        <translation>Ήδη γράφεται ένα αρχείο.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln rows…</source>
        <extracomment>%Ln is a number of rows of a list</extracomment>
        <translation>
            <numerusform>Αποθήκευση %Ln γραμμής…</numerusform>
            <numerusform>Αποθήκευση %Ln γραμμών…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Διακόπηκε. Δεν αποθηκεύτηκε αρχείο.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to “%1”.</source>
        <translation>
            <numerusform>%Ln γραμμή αποθηκεύτηκε στο «%1».</numerusform>
            <numerusform>%Ln γραμμές αποθηκεύτηκαν στο «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ListPage</name>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Επιλογή στηλών</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Εισαγωγή…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Προβολή του κάδου</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Εξαγωγή αυτής της λίστας…</translation>
    </message>
</context>
<context>
    <name>tefter::ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
</context>
<context>
    <name>tefter::MergeDialog</name>
    <message>
        <source>Keep the other one</source>
        <translation>Να μείνει η άλλη</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>Είναι δύο άτομα</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Συγχώνευση</translation>
    </message>
    <message>
        <source>Two entries, one person?</source>
        <translation>Δύο εγγραφές, ένα άτομο;</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Τι μένει</translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>above the entry that stays after a merge</extracomment>
        <translation>μένει</translation>
    </message>
    <message>
        <source>becomes part of the first</source>
        <extracomment>above the entry that becomes part of the other one</extracomment>
        <translation>γίνεται μέρος της πρώτης</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Τηλέφωνα</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Διευθύνσεις email</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Διευθύνσεις</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Πωλήσεις</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales come along</source>
        <translation>
            <numerusform>μεταφέρεται %Ln πώληση</numerusform>
            <numerusform>μεταφέρονται %Ln πωλήσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 is now part of %1</source>
        <translation>Η εγγραφή «%2» είναι τώρα μέρος της «%1»</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>Σημειώθηκε: είναι δύο άτομα</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Κοινωνικά δίκτυα</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files come along</source>
        <translation>
            <numerusform>μεταφέρεται %Ln αρχείο</numerusform>
            <numerusform>μεταφέρονται %Ln αρχεία</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the two differ on consent, the stricter word holds: a no of one is a no for both.</source>
        <translation>Όπου οι δύο διαφέρουν στη συγκατάθεση, ισχύει το αυστηρότερο: το όχι της μιας είναι όχι και για τις δύο.</translation>
    </message>
    <message>
        <source>The two entries of %1 are one now</source>
        <translation>Οι δύο καρτέλες του πελάτη %1 είναι τώρα μία</translation>
    </message>
</context>
<context>
    <name>tefter::MergeManyDialog</name>
    <message>
        <source>Merge</source>
        <translation>Συγχώνευση</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, one person?</source>
        <translation>
            <numerusform>%Ln εγγραφή, ένα άτομο;</numerusform>
            <numerusform>%Ln εγγραφές, ένα άτομο;</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whose name and other values stay. What that entry lacks is filled from the others; phones, e-mails, addresses, tags and sales of all are kept. Undo takes it all apart again.</source>
        <translation>Επιλέξτε ποιου το όνομα και τα υπόλοιπα στοιχεία μένουν. Ό,τι λείπει από αυτή την εγγραφή συμπληρώνεται από τις άλλες· τηλέφωνα, email, διευθύνσεις, ετικέτες και αγορές όλων διατηρούνται. Με την αναίρεση χωρίζουν πάλι.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <translation>
            <numerusform>%Ln αγορά</numerusform>
            <numerusform>%Ln αγορές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries became part of %1</source>
        <translation>
            <numerusform>%Ln εγγραφή έγινε μέρος της «%1»</numerusform>
            <numerusform>%Ln εγγραφές έγιναν μέρος της «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>tefter::MoneyEdit</name>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Αυτό δεν είναι χρηματικό ποσό.</translation>
    </message>
    <message>
        <source>An amount in %1 has no decimals.</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>Τα ποσά σε %1 δεν έχουν δεκαδικά.</translation>
    </message>
    <message numerus="yes">
        <source>An amount in %1 has at most %Ln decimals.</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>
            <numerusform>Τα ποσά σε %1 έχουν το πολύ %Ln δεκαδικό ψηφίο.</numerusform>
            <numerusform>Τα ποσά σε %1 έχουν το πολύ %Ln δεκαδικά ψηφία.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::MonthGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
</context>
<context>
    <name>tefter::MoreButton</name>
    <message>
        <source>More</source>
        <extracomment>opens a menu with more that can be done</extracomment>
        <translation>Περισσότερα</translation>
    </message>
</context>
<context>
    <name>tefter::NameDayChoice</name>
    <message>
        <source>As the calendar has it</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>Όπως στο εορτολόγιο</translation>
    </message>
    <message>
        <source>On another day</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>Άλλη ημέρα</translation>
    </message>
    <message>
        <source>Not celebrated</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>Δεν γιορτάζει</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Ονομαστική εορτή</translation>
    </message>
    <message>
        <source>Day of the name day</source>
        <translation>Ημέρα της ονομαστικής εορτής</translation>
    </message>
    <message>
        <source>Say the day and the month of the name day.</source>
        <translation>Γράψτε την ημέρα και τον μήνα της ονομαστικής εορτής.</translation>
    </message>
</context>
<context>
    <name>tefter::NewCountDialog</name>
    <message>
        <source>Begin to count</source>
        <translation>Έναρξη απογραφής</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>Νέα απογραφή</translation>
    </message>
    <message>
        <source>Count of %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Απογραφή %1</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a count</extracomment>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>where goods lie</extracomment>
        <translation>Χώρος</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what is counted: everything, one category, or chosen products</extracomment>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Counted on</source>
        <extracomment>of which day the counted figures are</extracomment>
        <translation>Μετρήθηκε στις</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Όλα τα προϊόντα</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Ποια ημέρα;</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen products</source>
        <translation>
            <numerusform>%Ln επιλεγμένο προϊόν</numerusform>
            <numerusform>%Ln επιλεγμένα προϊόντα</numerusform>
        </translation>
    </message>
    <message>
        <source>A count cannot lie in the future.</source>
        <translation>Μια απογραφή δεν μπορεί να είναι στο μέλλον.</translation>
    </message>
</context>
<context>
    <name>tefter::NewShopForm</name>
    <message>
        <source>Make the shop</source>
        <translation>Δημιουργία καταστήματος</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Νέο κατάστημα</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Όνομα καταστήματος</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Το όνομά σας</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Γλώσσα καταστήματος</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Choose where the file is kept</source>
        <translation>Επιλέξτε πού θα φυλάσσεται το αρχείο</translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation>Φυλάσσεται στο αρχείο</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Currency %1, no VAT</source>
        <translation>Νόμισμα %1, χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Currency %1, VAT %2</source>
        <translation>Νόμισμα %1, ΦΠΑ %2</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Το κατάστημά μου</translation>
    </message>
    <message>
        <source>Where to keep the shop</source>
        <translation>Πού θα φυλάσσεται το κατάστημα</translation>
    </message>
    <message>
        <source>Tefter shops (*.tefter)</source>
        <translation>Καταστήματα Tefter (*.tefter)</translation>
    </message>
</context>
<context>
    <name>tefter::NoteActions</name>
    <message>
        <source>The note is in the book</source>
        <translation>Η σημείωση γράφτηκε στο τεφτέρι</translation>
    </message>
    <message>
        <source>The note was changed</source>
        <translation>Η σημείωση άλλαξε</translation>
    </message>
    <message>
        <source>The note was removed</source>
        <translation>Η σημείωση διαγράφηκε</translation>
    </message>
</context>
<context>
    <name>tefter::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Διαγραφή της σημείωσης</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
</context>
<context>
    <name>tefter::NumberEdit</name>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Αυτός ο αριθμός είναι πολύ μικρός ή πολύ μεγάλος.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Αυτό δεν είναι αριθμός.</translation>
    </message>
    <message>
        <source>Whole numbers only.</source>
        <translation>Μόνο ακέραιοι αριθμοί.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln decimals.</source>
        <translation>
            <numerusform>Το πολύ %Ln δεκαδικό.</numerusform>
            <numerusform>Το πολύ %Ln δεκαδικά.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be below zero.</source>
        <translation>Δεν μπορεί να είναι κάτω από το μηδέν.</translation>
    </message>
    <message>
        <source>This must be more than zero.</source>
        <translation>Πρέπει να είναι πάνω από το μηδέν.</translation>
    </message>
</context>
<context>
    <name>tefter::OccasionModel</name>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>a column: what is celebrated</extracomment>
        <translation>Τι</translation>
    </message>
    <message>
        <source>May be reached by</source>
        <extracomment>a column: the ways in which somebody may be contacted</extracomment>
        <translation>Επικοινωνία με</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day of the week, %2 a day: &quot;Wed 25 Mar&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no consent</source>
        <extracomment>of somebody who has said yes to no way of being contacted</extracomment>
        <translation>χωρίς συγκατάθεση</translation>
    </message>
</context>
<context>
    <name>tefter::OrderReceipts</name>
    <message>
        <source>What came</source>
        <extracomment>goods of an order</extracomment>
        <translation>Τι ήρθε</translation>
    </message>
    <message>
        <source>%1 defective</source>
        <extracomment>%1 is a quantity of what came</extracomment>
        <translation>%1 ελαττωματικά</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>the cost of a piece; %1 is money</extracomment>
        <translation>προς %1</translation>
    </message>
    <message>
        <source>not ordered</source>
        <translation>χωρίς παραγγελία</translation>
    </message>
    <message>
        <source>ordered at %1</source>
        <extracomment>the cost of a piece on the order; %1 is money</extracomment>
        <translation>παραγγέλθηκε προς %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a product, %2 a list of facts: how many, how many defective, at which cost</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <extracomment>the number on the supplier&apos;s paper</extracomment>
        <translation>Παραστατικό %1</translation>
    </message>
    <message>
        <source>Extra cost %1</source>
        <extracomment>freight, customs; %1 is money</extracomment>
        <translation>Πρόσθετα έξοδα %1</translation>
    </message>
</context>
<context>
    <name>tefter::OwnFieldCard</name>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>of a field: text, number, date and so on</extracomment>
        <translation>Περιέχει</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Δικά σας πεδία</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Αλλαγή…</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>moves a line of a list towards its beginning</extracomment>
        <translation>Πάνω</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>moves a line of a list towards its end</extracomment>
        <translation>Κάτω</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Αφαίρεση…</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Προσθήκη πεδίου…</translation>
    </message>
    <message>
        <source>Remove the field “%1”?</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Να αφαιρεθεί το πεδίο «%1»;</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have something in it, which is no longer shown anywhere. Segments that ask for it cannot be used until you undo this.</source>
        <translation>
            <numerusform>%Ln άτομο έχει κάτι σε αυτό, που δεν θα φαίνεται πια πουθενά. Ομάδες που το ζητούν δεν θα λειτουργούν μέχρι να το αναιρέσετε.</numerusform>
            <numerusform>%Ln άτομα έχουν κάτι σε αυτό, που δεν θα φαίνεται πια πουθενά. Ομάδες που το ζητούν δεν θα λειτουργούν μέχρι να το αναιρέσετε.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>how many people, products or suppliers have something in the field</extracomment>
        <translation>Σε χρήση</translation>
    </message>
    <message>
        <source>What you want to know of your customers, products or suppliers besides. Each field is at once on the page of each of them, in the list, in imports and exports, and those of customers in segments.</source>
        <translation>Ό,τι άλλο θέλετε να ξέρετε για τους πελάτες, τα προϊόντα ή τους προμηθευτές σας. Κάθε πεδίο υπάρχει αμέσως στη σελίδα του καθενός, στη λίστα, στις εισαγωγές και στις εξαγωγές, και τα πεδία των πελατών στις ομάδες.</translation>
    </message>
    <message>
        <source>of customers</source>
        <extracomment>own fields of customers</extracomment>
        <translation>πελατών</translation>
    </message>
    <message>
        <source>of products</source>
        <extracomment>own fields of products</extracomment>
        <translation>προϊόντων</translation>
    </message>
    <message>
        <source>of suppliers</source>
        <extracomment>own fields of suppliers</extracomment>
        <translation>προμηθευτών</translation>
    </message>
    <message>
        <source>Whose fields</source>
        <translation>Πεδία για ποιους</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have something in it, which is no longer shown anywhere until you undo this.</source>
        <translation>
            <numerusform>%Ln προϊόν έχει κάτι σε αυτό, που δεν θα φαίνεται πια πουθενά μέχρι να το αναιρέσετε.</numerusform>
            <numerusform>%Ln προϊόντα έχουν κάτι σε αυτό, που δεν θα φαίνεται πια πουθενά μέχρι να το αναιρέσετε.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers have something in it, which is no longer shown anywhere until you undo this.</source>
        <translation>
            <numerusform>%Ln προμηθευτής έχει κάτι σε αυτό, που δεν θα φαίνεται πια πουθενά μέχρι να το αναιρέσετε.</numerusform>
            <numerusform>%Ln προμηθευτές έχουν κάτι σε αυτό, που δεν θα φαίνεται πια πουθενά μέχρι να το αναιρέσετε.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::OwnFieldDialog</name>
    <message>
        <source>Text</source>
        <extracomment>what a field holds</extracomment>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>what a field holds</extracomment>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>what a field holds: a day</extracomment>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>what a field holds: one of several words</extracomment>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>what a field holds</extracomment>
        <translation>Ναι ή όχι</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>Αλλαγή του πεδίου</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Νέο πεδίο</translation>
    </message>
    <message>
        <source>Such as: shoe size, club card</source>
        <translation>Για παράδειγμα: νούμερο παπουτσιού, κάρτα μέλους</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>What a field holds stays as it was chosen at first.</source>
        <translation>Το τι περιέχει ένα πεδίο μένει όπως ορίστηκε στην αρχή.</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>of a field: text, number, date and so on</extracomment>
        <translation>Περιέχει</translation>
    </message>
    <message>
        <source>One to a line</source>
        <translation>Μία σε κάθε γραμμή</translation>
    </message>
    <message>
        <source>Whoever has a choice that you take out keeps it.</source>
        <translation>Όποιος έχει μια επιλογή που αφαιρείτε, την κρατά.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Επιλογές</translation>
    </message>
    <message>
        <source>Write the choices, one to a line.</source>
        <translation>Γράψτε τις επιλογές, μία σε κάθε γραμμή.</translation>
    </message>
    <message>
        <source>Such as: origin, season</source>
        <translation>Για παράδειγμα: προέλευση, εποχή</translation>
    </message>
    <message>
        <source>Such as: contract until</source>
        <translation>Για παράδειγμα: σύμβαση ως</translation>
    </message>
</context>
<context>
    <name>tefter::OwnValueEdit</name>
    <message>
        <source>What stands in “%1” is not understood.</source>
        <extracomment>%1 is the name of a field that the shop has made</extracomment>
        <translation>Δεν είναι κατανοητό αυτό που γράφει το πεδίο «%1».</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Άγνωστο</translation>
    </message>
</context>
<context>
    <name>tefter::PartialDayEdit</name>
    <message>
        <source>This is not understood as a day.</source>
        <translation>Η ημερομηνία δεν είναι κατανοητή.</translation>
    </message>
</context>
<context>
    <name>tefter::PeopleExport</name>
    <message>
        <source>Where to write the file</source>
        <translation>Πού θα αποθηκευτεί το αρχείο</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln people…</source>
        <extracomment>%Ln is a number of people whose lines are written into a file</extracomment>
        <translation>
            <numerusform>Αποθήκευση %Ln ατόμου…</numerusform>
            <numerusform>Αποθήκευση %Ln ατόμων…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people written to “%1”.</source>
        <translation>
            <numerusform>%Ln άτομο αποθηκεύτηκε στο «%1».</numerusform>
            <numerusform>%Ln άτομα αποθηκεύτηκαν στο «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Διακόπηκε. Δεν αποθηκεύτηκε αρχείο.</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <translation>Ήδη γράφεται ένα αρχείο.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Διακόπτεται…</translation>
    </message>
</context>
<context>
    <name>tefter::PeriodChoice</name>
    <message>
        <source>This month</source>
        <translation>Αυτός ο μήνας</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Προηγούμενος μήνας</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Φέτος</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Πέρυσι</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Τελευταίοι 12 μήνες</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Από την αρχή</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Επιλογή ημερών</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Από ημέρα</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Έως ημέρα</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Έως</translation>
    </message>
</context>
<context>
    <name>tefter::PeriodDialog</name>
    <message>
        <source>Choose the days</source>
        <translation>Επιλογή ημερών</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the first day of a period</extracomment>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the last day of a period</extracomment>
        <translation>Έως</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>One of the days is not understood.</source>
        <translation>Μία από τις ημερομηνίες δεν είναι κατανοητή.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Η τελευταία ημέρα είναι πριν από την πρώτη.</translation>
    </message>
</context>
<context>
    <name>tefter::PersonPanel</name>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Νέα πώληση</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Σύνολο αγορών</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Μέση αξία αγοράς</translation>
    </message>
    <message>
        <source>Usually every</source>
        <extracomment>how often a customer comes</extracomment>
        <translation>Συνήθως κάθε</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>the number of documents of sale</extracomment>
        <translation>Αγορές</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Προτιμά</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Δεν έχει επιλεγεί πελάτης</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see how they buy.</source>
        <translation>Επιλέξτε κάποιον στη λίστα για να δείτε πώς αγοράζει.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Ο πελάτης</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Στοιχεία</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Καταχώριση συγκατάθεσης…</translation>
    </message>
    <message>
        <source>Print as a call list…</source>
        <translation>Εκτύπωση ως λίστα τηλεφωνημάτων…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Ιστορικό αλλαγών…</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Επαναφορά από τον κάδο</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Οριστική αφαίρεση…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Μεταφορά στον κάδο</translation>
    </message>
    <message>
        <source>No phone, e-mail or address yet</source>
        <translation>Χωρίς τηλέφωνο, email ή διεύθυνση ακόμη</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>στον κάδο</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>πολύ λίγα</translation>
    </message>
    <message>
        <source>Likes %1.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Προτιμά: %1.</translation>
    </message>
    <message>
        <source>Likes %1 and %2.</source>
        <extracomment>%1 and %2 are products</extracomment>
        <translation>Προτιμά: %1 και %2.</translation>
    </message>
    <message>
        <source>In the bin.</source>
        <translation>Στον κάδο.</translation>
    </message>
    <message>
        <source>No list, search or mailing shows this customer, and no figures are kept. Taken out of the bin, everything is as it was.</source>
        <translation>Ο πελάτης δεν εμφανίζεται σε καμία λίστα, αναζήτηση ή αποστολή και δεν τηρούνται στοιχεία. Αν βγει από τον κάδο, όλα είναι όπως πριν.</translation>
    </message>
    <message>
        <source>What was spent, divided by the number of sales.</source>
        <translation>Το σύνολο αγορών διά τον αριθμό των πωλήσεων.</translation>
    </message>
    <message>
        <source>The usual gap between two visits, from three visits on.</source>
        <translation>Το συνηθισμένο διάστημα ανάμεσα σε δύο επισκέψεις, από τρεις επισκέψεις και πάνω.</translation>
    </message>
    <message>
        <source>Take apart from %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Διαχωρισμός από: %1</translation>
    </message>
    <message>
        <source>Print the page…</source>
        <translation>Εκτύπωση καρτέλας…</translation>
    </message>
    <message>
        <source>Save everything known as a file…</source>
        <translation>Αποθήκευση όλων των στοιχείων σε αρχείο…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Οριστική διαγραφή του ατόμου…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Σχέσεις</translation>
    </message>
    <message>
        <source>Add a relation…</source>
        <translation>Προσθήκη σχέσης…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Επιλογή φωτογραφίας…</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <extracomment>a picture that was copied in another program</extracomment>
        <translation>Επικόλληση φωτογραφίας</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Αφαίρεση φωτογραφίας</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Φωτογραφία: %1</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Προσθήκη φωτογραφίας</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>Αλλαγή φωτογραφίας</translation>
    </message>
</context>
<context>
    <name>tefter::PersonSheet</name>
    <message>
        <source>What %1 knows, as of %2</source>
        <extracomment>%1 is the name of a shop, %2 a day</extracomment>
        <translation>Τι γνωρίζει το κατάστημα %1, στις %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Γενέθλια</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Από πού μας έμαθε</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>Στο τεφτέρι από</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Άτομο</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Διατύπωση</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Πώς δόθηκε</translation>
    </message>
    <message>
        <source>Purchases and returns</source>
        <translation>Αγορές και επιστροφές</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Lists that were handed on</source>
        <translation>Λίστες που δόθηκαν</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Λίστα</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>What was entered and changed</source>
        <translation>Τι καταχωρήθηκε και τι άλλαξε</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Κοινωνικά δίκτυα</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Ενδιαφέροντα</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Τύπος προσωπικότητας</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Σχέσεις</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Φωτογραφία</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
</context>
<context>
    <name>tefter::PersonalDataActions</name>
    <message>
        <source>Where to write the file</source>
        <translation>Πού θα αποθηκευτεί το αρχείο</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Έγγραφο PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Σελίδα για πρόγραμμα περιήγησης (*.html)</translation>
    </message>
    <message>
        <source>Data for a machine (*.json)</source>
        <translation>Δεδομένα για υπολογιστή (*.json)</translation>
    </message>
    <message>
        <source>Everything about %1 is in “%2”.</source>
        <translation>Όλα τα στοιχεία για: %1 βρίσκονται στο «%2».</translation>
    </message>
    <message>
        <source>Name, phones, addresses, consents, notes and every trace in the history go. This cannot be undone.</source>
        <translation>Το όνομα, τα τηλέφωνα, οι διευθύνσεις, οι συγκαταθέσεις, οι σημειώσεις και κάθε ίχνος στο ιστορικό σβήνονται. Αυτό δεν αναιρείται.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents stay for their sums, without a name.</source>
        <translation>
            <numerusform>%Ln παραστατικό μένει για τα σύνολα, χωρίς όνομα.</numerusform>
            <numerusform>%Ln παραστατικά μένουν για τα σύνολα, χωρίς όνομα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Οριστική διαγραφή: %1;</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Οριστική διαγραφή</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>Το άτομο διαγράφηκε οριστικά.</translation>
    </message>
    <message>
        <source>The person was erased</source>
        <translation>Το άτομο διαγράφηκε οριστικά</translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln lists that were handed on. Tell whoever has them:</source>
        <translation>
            <numerusform>Βρίσκεται σε %Ln λίστα που δόθηκε. Ενημερώστε όποιον την έχει:</numerusform>
            <numerusform>Βρίσκεται σε %Ln λίστες που δόθηκαν. Ενημερώστε όποιον τις έχει:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups made before still hold the person. They go with time, or delete them in the folder of the backups.</source>
        <translation>
            <numerusform>%Ln παλαιότερο αντίγραφο ασφαλείας περιέχει ακόμα το άτομο. Σβήνεται με τον καιρό, ή διαγράψτε το από τον φάκελο των αντιγράφων.</numerusform>
            <numerusform>%Ln παλαιότερα αντίγραφα ασφαλείας περιέχουν ακόμα το άτομο. Σβήνονται με τον καιρό, ή διαγράψτε τα από τον φάκελο των αντιγράφων.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::PhotoActions</name>
    <message>
        <source>A photo of this person</source>
        <translation>Φωτογραφία του ατόμου</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;All files (*)</source>
        <translation>Εικόνες (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>the name of a picture that was copied somewhere</extracomment>
        <translation>φωτογραφία</translation>
    </message>
    <message>
        <source>The photo is kept</source>
        <translation>Η φωτογραφία αποθηκεύτηκε</translation>
    </message>
</context>
<context>
    <name>tefter::PrinterChoice</name>
    <message>
        <source>Print</source>
        <extracomment>the title of a dialog
----------
what the button does</extracomment>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>PDF file…</source>
        <extracomment>what can be chosen in place of a printer</extracomment>
        <translation>Αρχείο PDF…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Εκτυπωτής</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Αντίτυπα</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Πού να γραφτεί το αρχείο</translation>
    </message>
</context>
<context>
    <name>tefter::ProductActions</name>
    <message>
        <source>Product saved</source>
        <translation>Το προϊόν αποθηκεύτηκε</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products put into the bin</source>
        <translation>
            <numerusform>%Ln προϊόν μεταφέρθηκε στον κάδο</numerusform>
            <numerusform>%Ln προϊόντα μεταφέρθηκαν στον κάδο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products taken out of the bin</source>
        <translation>
            <numerusform>%Ln προϊόν επανήλθε από τον κάδο</numerusform>
            <numerusform>%Ln προϊόντα επανήλθαν από τον κάδο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products changed</source>
        <translation>
            <numerusform>Άλλαξε %Ln προϊόν</numerusform>
            <numerusform>Άλλαξαν %Ln προϊόντα</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual price stands again</source>
        <translation>Ισχύει πάλι η κανονική τιμή</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Η σύνδεση αφαιρέθηκε</translation>
    </message>
    <message>
        <source>A picture of this product</source>
        <translation>Εικόνα αυτού του προϊόντος</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;All files (*)</source>
        <translation>Εικόνες (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>The picture is kept</source>
        <translation>Η εικόνα φυλάχτηκε</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Η εικόνα αφαιρέθηκε</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants made</source>
        <translation>
            <numerusform>Δημιουργήθηκε %Ln παραλλαγή</numerusform>
            <numerusform>Δημιουργήθηκαν %Ln παραλλαγές</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ProductDialog</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Επεξεργασία προϊόντος</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Νέο προϊόν</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Χωρίς κατηγορία</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Νέα κατηγορία</translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation>Τιμή με ΦΠΑ</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Συντελεστής ΦΠΑ</translation>
    </message>
    <message>
        <source>piece</source>
        <extracomment>unit of a product</extracomment>
        <translation>τεμάχιο</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>unit of a product</extracomment>
        <translation>κιλό</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>unit of a product: metre</extracomment>
        <translation>μέτρο</translation>
    </message>
    <message>
        <source>l</source>
        <extracomment>unit of a product: litre</extracomment>
        <translation>λίτρο</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Γραμμωτοί κώδικες</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Άγνωστος</translation>
    </message>
    <message>
        <source>Or a new one, such as Food &gt; Tea</source>
        <translation>Ή νέα, π.χ. Τρόφιμα &gt; Τσάι</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Ένας σε κάθε γραμμή</translation>
    </message>
    <message>
        <source>Only whole pieces are sold</source>
        <translation>Πωλούνται μόνο ολόκληρα τεμάχια</translation>
    </message>
    <message>
        <source>Kept in stock</source>
        <translation>Τηρείται απόθεμα</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>Μάρκα</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>of a product: what there is of it in the shop</extracomment>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>Θέση στο ράφι</translation>
    </message>
    <message>
        <source>As everywhere in the shop</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Όπως σε όλο το κατάστημα</translation>
    </message>
    <message>
        <source>Sell all the same</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Να πωλείται παρ’ όλα αυτά</translation>
    </message>
    <message>
        <source>Sell, with a warning</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Να πωλείται με προειδοποίηση</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Να μην πωλείται</translation>
    </message>
    <message>
        <source>When it has run out</source>
        <translation>Όταν εξαντληθεί</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <extracomment>from which quantity down a product is to be ordered</extracomment>
        <translation>Όριο παραγγελίας</translation>
    </message>
    <message>
        <source>Order up to</source>
        <extracomment>up to which quantity a product is ordered</extracomment>
        <translation>Παραγγελία έως</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Επιπλέον</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Εγγύηση σε μήνες</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>Διαρκεί ημέρες</translation>
    </message>
    <message>
        <source>it stands here twice</source>
        <extracomment>a barcode stands in a list two times</extracomment>
        <translation>υπάρχει εδώ δύο φορές</translation>
    </message>
    <message>
        <source>“%1” has it too</source>
        <extracomment>a barcode; %1 is another product</extracomment>
        <translation>το έχει και το «%1»</translation>
    </message>
</context>
<context>
    <name>tefter::ProductListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>how many pieces were sold</extracomment>
        <translation>Πωλήθηκαν</translation>
    </message>
    <message>
        <source>Last sold</source>
        <extracomment>the last day on which it was sold</extracomment>
        <translation>Τελευταία πώληση</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>Brought in</source>
        <extracomment>the money that a product brought, net of returns</extracomment>
        <translation>Απέφερε</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>the tax rate of a product</extracomment>
        <translation>ΦΠΑ</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>ποτέ</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>Μάρκα</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>Θέση στο ράφι</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Εγγύηση σε μήνες</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>Διαρκεί ημέρες</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Όριο παραγγελίας</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Παραγγελία έως</translation>
    </message>
    <message>
        <source>Reduced, otherwise %1</source>
        <extracomment>%1 is the usual price of a product that is reduced now</extracomment>
        <translation>Μειωμένη, κανονικά %1</translation>
    </message>
    <message>
        <source>Lowest before</source>
        <extracomment>of a reduced product: the lowest price of the 30 days before</extracomment>
        <translation>Χαμηλότερη πριν</translation>
    </message>
</context>
<context>
    <name>tefter::ProductPanel</name>
    <message>
        <source>in the bin</source>
        <translation>στον κάδο</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>Show its sales</source>
        <translation>Προβολή των πωλήσεών του</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>how many pieces were sold</extracomment>
        <translation>Πωλήθηκαν</translation>
    </message>
    <message>
        <source>Brought in</source>
        <extracomment>the money that a product brought, net of returns</extracomment>
        <translation>Απέφερε</translation>
    </message>
    <message>
        <source>Buyers</source>
        <extracomment>how many customers bought it</extracomment>
        <translation>Αγοραστές</translation>
    </message>
    <message>
        <source>Who buys it</source>
        <translation>Ποιοι το αγοράζουν</translation>
    </message>
    <message>
        <source>No product chosen</source>
        <translation>Δεν έχει επιλεγεί προϊόν</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it sells.</source>
        <translation>Επιλέξτε ένα στη λίστα για να δείτε πώς πουλάει.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Το προϊόν</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Στοιχεία</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Επαναφορά από τον κάδο</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Μεταφορά στον κάδο</translation>
    </message>
    <message>
        <source>No code and no category yet</source>
        <translation>Χωρίς κωδικό και κατηγορία ακόμη</translation>
    </message>
    <message>
        <source>Never sold so far.</source>
        <translation>Δεν έχει πωληθεί ποτέ.</translation>
    </message>
    <message>
        <source>Sold since %1, last today.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Πωλείται από %1, τελευταία φορά σήμερα.</translation>
    </message>
    <message>
        <source>Sold since %1, last yesterday.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Πωλείται από %1, τελευταία φορά χθες.</translation>
    </message>
    <message numerus="yes">
        <source>Sold since %1, last %Ln days ago.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>Πωλείται από %1, τελευταία φορά πριν από %Ln ημέρα.</numerusform>
            <numerusform>Πωλείται από %1, τελευταία φορά πριν από %Ln ημέρες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln days</source>
        <extracomment>on how many days a customer bought a product</extracomment>
        <translation>
            <numerusform>%Ln φορά</numerusform>
            <numerusform>%Ln φορές</numerusform>
        </translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Συντελεστής ΦΠΑ</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Γραμμωτοί κώδικες</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>In the list since</source>
        <translation>Στη λίστα από</translation>
    </message>
    <message>
        <source>Everything that was paid for it, less what came back.</source>
        <translation>Ό,τι πληρώθηκε για αυτό, μείον ό,τι επιστράφηκε.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Ιστορικό αλλαγών…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Reduce the price…</source>
        <translation>Μείωση τιμής…</translation>
    </message>
    <message>
        <source>End the reduction</source>
        <translation>Τέλος της μείωσης</translation>
    </message>
    <message>
        <source>Link with a product…</source>
        <translation>Σύνδεση με προϊόν…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Εικόνα…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Αφαίρεση εικόνας</translation>
    </message>
    <message>
        <source>Make variants…</source>
        <translation>Δημιουργία παραλλαγών…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Ετικέτες…</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Μάρκα</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>Θέση στο ράφι</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Εγγύηση σε μήνες</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>Διαρκεί ημέρες</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Όριο παραγγελίας</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Παραγγελία έως</translation>
    </message>
</context>
<context>
    <name>tefter::ProductPrices</name>
    <message>
        <source>Prices until now</source>
        <translation>Τιμές μέχρι τώρα</translation>
    </message>
    <message>
        <source>Reduced until %2, otherwise %1.</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Μειωμένη έως %2, κανονικά %1.</translation>
    </message>
    <message>
        <source>Reduced until further notice, otherwise %1.</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Μειωμένη μέχρι νεοτέρας, κανονικά %1.</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a reduction without a last day: %1 is its first day</extracomment>
        <translation>από %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>instead of a price</extracomment>
        <translation>καμία</translation>
    </message>
    <message>
        <source>%1, reduced</source>
        <extracomment>%1 is a reduced price, %2 a word of the shop for the reduction</extracomment>
        <translation>%1, μειωμένη</translation>
    </message>
    <message>
        <source>%1, reduced: %2</source>
        <translation>%1, μειωμένη: %2</translation>
    </message>
</context>
<context>
    <name>tefter::ProductRelations</name>
    <message>
        <source>Remove the link</source>
        <extracomment>of a product that is linked to another one</extracomment>
        <translation>Αφαίρεση σύνδεσης</translation>
    </message>
    <message>
        <source>Variants</source>
        <extracomment>the same product in other sizes and colours</extracomment>
        <translation>Παραλλαγές</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <extracomment>a list of products</extracomment>
        <translation>Ταιριάζει μαζί του</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>a list of products</extracomment>
        <translation>Παρόμοιο</translation>
    </message>
</context>
<context>
    <name>tefter::ProductSelectionBar</name>
    <message>
        <source>Change…</source>
        <extracomment>what is done with the selected products</extracomment>
        <translation>Αλλαγή…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <extracomment>what is done with the selected products</extracomment>
        <translation>Ετικέτες…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Μεταφορά στον κάδο</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Επαναφορά από τον κάδο</translation>
    </message>
</context>
<context>
    <name>tefter::ProductStockSection</name>
    <message>
        <source>Stock</source>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>How it came and went</source>
        <translation>Πώς μπήκε και βγήκε</translation>
    </message>
    <message>
        <source>On hand: %1.</source>
        <extracomment>%1 is a quantity</extracomment>
        <translation>Υπάρχουν: %1.</translation>
    </message>
    <message>
        <source>Worth %1.</source>
        <extracomment>%1 is money: what the goods that are there cost</extracomment>
        <translation>Αξία %1.</translation>
    </message>
</context>
<context>
    <name>tefter::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Στον κάδο</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>Όνομα, κωδικός, barcode…</translation>
    </message>
    <message>
        <source>Search in products</source>
        <translation>Αναζήτηση στα προϊόντα</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Προβολή όλων των προϊόντων</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Όλες οι κατηγορίες</translation>
    </message>
    <message>
        <source>Categories…</source>
        <translation>Κατηγορίες…</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Δεν υπάρχουν προϊόντα ακόμη</translation>
    </message>
    <message>
        <source>Enter the first one, or import them from a list that you have.</source>
        <translation>Καταχωρίστε το πρώτο ή κάντε εισαγωγή από μια λίστα που έχετε.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Νέο προϊόν</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Ο κάδος είναι άδειος</translation>
    </message>
    <message>
        <source>No product fits the category and what is typed in the search.</source>
        <translation>Κανένα προϊόν δεν ταιριάζει με την κατηγορία και την αναζήτηση.</translation>
    </message>
    <message>
        <source>All products are in the bin</source>
        <translation>Όλα τα προϊόντα είναι στον κάδο</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Επιλέξτε ένα από αυτά για να το δείτε.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products chosen</source>
        <translation>
            <numerusform>Έχει επιλεγεί %Ln προϊόν</numerusform>
            <numerusform>Έχουν επιλεγεί %Ln προϊόντα</numerusform>
        </translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Μάρκα</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Όλες οι μάρκες</translation>
    </message>
</context>
<context>
    <name>tefter::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Διακόπτεται…</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseActions</name>
    <message>
        <source>Order saved</source>
        <translation>Η παραγγελία αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Παραλαβή ειδών</translation>
    </message>
    <message>
        <source>Receipt put into the bin</source>
        <translation>Η παραλαβή μπήκε στον κάδο</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Επιστροφή ειδών</translation>
    </message>
    <message>
        <source>Return put into the bin</source>
        <translation>Η επιστροφή μπήκε στον κάδο</translation>
    </message>
    <message>
        <source>Order %1 is marked as sent</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Η παραγγελία %1 σημειώθηκε ως σταλμένη</translation>
    </message>
    <message>
        <source>Order closed</source>
        <translation>Η παραγγελία έκλεισε</translation>
    </message>
    <message>
        <source>Order opened again</source>
        <translation>Η παραγγελία άνοιξε ξανά</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Η παραγγελία ακυρώθηκε</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders put into the bin</source>
        <translation>
            <numerusform>%Ln παραγγελία μπήκε στον κάδο</numerusform>
            <numerusform>%Ln παραγγελίες μπήκαν στον κάδο</numerusform>
        </translation>
    </message>
    <message>
        <source>Order taken out of the bin</source>
        <translation>Η παραγγελία βγήκε από τον κάδο</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Save the order as PDF</source>
        <translation>Αποθήκευση της παραγγελίας ως PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Έγγραφο PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>Attach this file to the e-mail: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Επισυνάψτε αυτό το αρχείο στο email: %1</translation>
    </message>
    <message>
        <source>Order %1 is marked as sent. This file is for the supplier: %2</source>
        <extracomment>%1 is a number, %2 the path of a file</extracomment>
        <translation>Η παραγγελία %1 σημειώθηκε ως σταλμένη. Το αρχείο για τον προμηθευτή: %2</translation>
    </message>
    <message>
        <source>Nothing is left to send back</source>
        <translation>Δεν έμεινε κάτι να επιστραφεί</translation>
    </message>
    <message>
        <source>All that came defective with this receipt went back already.</source>
        <translation>Όσα ήρθαν ελαττωματικά με αυτή την παραλαβή έχουν ήδη επιστραφεί.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people asked for what has come</source>
        <translation>
            <numerusform>%Ln άτομο ζήτησε αυτά που ήρθαν</numerusform>
            <numerusform>%Ln άτομα ζήτησαν αυτά που ήρθαν</numerusform>
        </translation>
    </message>
    <message>
        <source>Show whom to call</source>
        <translation>Ποιους να καλέσω</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseDialog</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Παραγγελία %1</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>Όνομα, τηλέφωνο ή πόλη</translation>
    </message>
    <message>
        <source>Empty: as long as they usually take</source>
        <translation>Κενό: όσο κάνει συνήθως</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Προμηθευτής</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>Αναμένεται στις</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>Επιλέξτε τον προμηθευτή από τη λίστα.</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseLineRows</name>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>of a piece, without VAT</extracomment>
        <translation>Τιμή αγοράς</translation>
    </message>
    <message>
        <source>Defective</source>
        <extracomment>how many pieces of those that came</extracomment>
        <translation>Ελαττωματικά</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why goods go back</extracomment>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Όνομα, κωδικός ή barcode</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Αφαίρεση αυτής της γραμμής</translation>
    </message>
    <message>
        <source>Choose a product from the list.</source>
        <translation>Επιλέξτε ένα προϊόν από τη λίστα.</translation>
    </message>
    <message>
        <source>%1: the quantity must be more than zero, not %2.</source>
        <extracomment>%1 is a product, %2 what was typed</extracomment>
        <translation>%1: η ποσότητα πρέπει να είναι πάνω από το μηδέν, όχι %2.</translation>
    </message>
    <message>
        <source>%1: less than zero cannot be defective.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: τα ελαττωματικά δεν μπορεί να είναι κάτω από το μηδέν.</translation>
    </message>
    <message>
        <source>%1: %2 defective of %3 that came is not possible.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: δεν γίνεται να είναι %2 ελαττωματικά όταν ήρθαν %3.</translation>
    </message>
    <message>
        <source>%1: the cost cannot be below zero.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: η τιμή αγοράς δεν μπορεί να είναι κάτω από το μηδέν.</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseListModel</name>
    <message>
        <source>Number</source>
        <extracomment>of an order</extracomment>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Προμηθευτής</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>how far an order has come</extracomment>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>Αναμένεται στις</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>of an order, as an amount</extracomment>
        <translation>Αξία</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>how much of an order came</extracomment>
        <translation>Παραλήφθηκε</translation>
    </message>
    <message>
        <source>Sent on</source>
        <extracomment>the day on which an order was sent</extracomment>
        <translation>Στάλθηκε στις</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>people who asked for what an order is to bring</extracomment>
        <translation>Περιμένουν</translation>
    </message>
</context>
<context>
    <name>tefter::PurchasePanel</name>
    <message>
        <source>No order chosen</source>
        <translation>Δεν έχει επιλεγεί παραγγελία</translation>
    </message>
    <message>
        <source>Choose one in the list to see how far it has come.</source>
        <translation>Επιλέξτε μία στη λίστα για να δείτε πού βρίσκεται.</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>στον κάδο</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <extracomment>an order to a supplier</extracomment>
        <translation>Σήμανση ως σταλμένη</translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation>Παραλαβή ειδών…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>Ποιος περιμένει</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Η παραγγελία</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Στοιχεία</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Αποθήκευση ως PDF…</translation>
    </message>
    <message>
        <source>Write an e-mail with it…</source>
        <translation>Αποστολή με email…</translation>
    </message>
    <message>
        <source>Show the supplier</source>
        <translation>Εμφάνιση του προμηθευτή</translation>
    </message>
    <message>
        <source>Close: the rest will not come</source>
        <translation>Κλείσιμο: τα υπόλοιπα δεν θα έρθουν</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Ακύρωση της παραγγελίας</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Άνοιγμα ξανά</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Επαναφορά από τον κάδο</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Μεταφορά στον κάδο</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Παραγγελία %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much came, and how much was ordered</extracomment>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Value without VAT</source>
        <translation>Αξία χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Γράφτηκε στις</translation>
    </message>
    <message>
        <source>Sent on</source>
        <extracomment>the day on which an order was sent</extracomment>
        <translation>Στάλθηκε στις</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>Αναμένεται στις</translation>
    </message>
    <message>
        <source>Closed on</source>
        <extracomment>the day on which an order was closed</extracomment>
        <translation>Έκλεισε στις</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Received of it</source>
        <extracomment>of an order: what came of it so far</extracomment>
        <translation>Παραλήφθηκαν</translation>
    </message>
</context>
<context>
    <name>tefter::PurchasesPage</name>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Νέα παραγγελία</translation>
    </message>
    <message>
        <source>Search in orders</source>
        <translation>Αναζήτηση στις παραγγελίες</translation>
    </message>
    <message>
        <source>Number, supplier, product…</source>
        <translation>Αριθμός, προμηθευτής, προϊόν…</translation>
    </message>
    <message>
        <source>No orders to suppliers yet</source>
        <translation>Δεν υπάρχουν ακόμη παραγγελίες σε προμηθευτές</translation>
    </message>
    <message>
        <source>Draft the first one. Once it is sent, goods are received against it, and you see what is late.</source>
        <translation>Γράψτε την πρώτη. Μόλις σταλεί, παραλαμβάνετε τα είδη της και βλέπετε τι καθυστερεί.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message>
        <source>No order fits the filters and what is typed in the search.</source>
        <translation>Καμία παραγγελία δεν ταιριάζει με τα φίλτρα και την αναζήτηση.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Ο κάδος είναι άδειος</translation>
    </message>
    <message>
        <source>All orders are in the bin</source>
        <translation>Όλες οι παραγγελίες είναι στον κάδο</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Εμφάνιση όλων των παραγγελιών</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Επιλέξτε ένα από αυτά για να το δείτε.</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Στον κάδο</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Ποιες παραγγελίες</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Όλες οι παραγγελίες</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Πρόχειρες</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>orders of which goods are still to come</extracomment>
        <translation>Ανοιχτές</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>orders that should have come</extracomment>
        <translation>Καθυστερημένες</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>orders that are closed or cancelled</extracomment>
        <translation>Τελειωμένες</translation>
    </message>
    <message>
        <source>What to order…</source>
        <translation>Τι να παραγγείλω…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders chosen</source>
        <translation>
            <numerusform>%Ln παραγγελία επιλεγμένη</numerusform>
            <numerusform>%Ln παραγγελίες επιλεγμένες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Σελίδες</translation>
    </message>
</context>
<context>
    <name>tefter::ReceiptDialog</name>
    <message>
        <source>These are the supplier&apos;s costs from now on</source>
        <translation>Αυτές είναι από εδώ και πέρα οι τιμές του προμηθευτή</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Μεταφορά στον κάδο</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Παραλαβή ειδών</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>Όνομα, τηλέφωνο ή πόλη</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Προμηθευτής</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Number of their paper</source>
        <extracomment>the number on the supplier&apos;s paper</extracomment>
        <translation>Αριθμός του παραστατικού τους</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <extracomment>freight, customs</extracomment>
        <translation>Πρόσθετα έξοδα</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>Επιλέξτε τον προμηθευτή από τη λίστα.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Αυτή η ημέρα δεν έχει έρθει ακόμη.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Ποια ημέρα;</translation>
    </message>
    <message>
        <source>More came than was ordered</source>
        <translation>Ήρθαν περισσότερα από όσα παραγγέλθηκαν</translation>
    </message>
    <message>
        <source>Take all of it in, or go back and change the quantity.</source>
        <translation>Παραλάβετέ τα όλα ή γυρίστε πίσω και αλλάξτε την ποσότητα.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Παραλαβή</translation>
    </message>
    <message>
        <source>Freight, customs</source>
        <translation>Μεταφορικά, δασμοί</translation>
    </message>
    <message>
        <source>Return the defective goods…</source>
        <translation>Επιστροφή των ελαττωματικών…</translation>
    </message>
</context>
<context>
    <name>tefter::ReductionDialog</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Reduce the price</source>
        <translation>Μείωση τιμής</translation>
    </message>
    <message>
        <source>Reduced price</source>
        <translation>Μειωμένη τιμή</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the first day of a reduction</extracomment>
        <translation>Από</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Μέχρι νεοτέρας</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>the last day of a reduction</extracomment>
        <translation>Τελευταία ημέρα</translation>
    </message>
    <message>
        <source>Such as: summer sale</source>
        <translation>Π.χ.: καλοκαιρινές εκπτώσεις</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why a price is reduced</extracomment>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>The reduced price must be below the usual one.</source>
        <translation>Η μειωμένη τιμή πρέπει να είναι κάτω από την κανονική.</translation>
    </message>
    <message>
        <source>The last day must not come before the first one.</source>
        <translation>Η τελευταία ημέρα δεν μπορεί να είναι πριν από την πρώτη.</translation>
    </message>
    <message>
        <source>A reduction runs since %1, until further notice. End it first.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ισχύει μείωση από %1, μέχρι νεωτέρας. Τερματίστε την πρώτα.</translation>
    </message>
    <message>
        <source>A reduction runs from %1 until %2. Choose other days, or end it first.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Ισχύει μείωση από %1 έως %2. Διαλέξτε άλλες ημέρες ή τερματίστε την πρώτα.</translation>
    </message>
    <message>
        <source>Really for nothing?</source>
        <translation>Αλήθεια δωρεάν;</translation>
    </message>
    <message>
        <source>At this price the product is given away.</source>
        <translation>Με αυτή την τιμή το προϊόν χαρίζεται.</translation>
    </message>
    <message>
        <source>Give it away</source>
        <translation>Να χαριστεί</translation>
    </message>
</context>
<context>
    <name>tefter::RejectedRowModel</name>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Στήλη</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Περιεχόμενο</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Γιατί απορρίφθηκε</translation>
    </message>
</context>
<context>
    <name>tefter::RelationDialog</name>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Relation of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Σχέση: %1</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what somebody is to another one: family, works at</extracomment>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city…</source>
        <translation>Όνομα, τηλέφωνο, email, πόλη…</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>the other person of a relation</extracomment>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>Sister, neighbour, accountant…</source>
        <extracomment>placeholder of a word about a relation</extracomment>
        <translation>Αδελφή, γείτονας, λογιστής…</translation>
    </message>
    <message>
        <source>In a word</source>
        <extracomment>a word of one&apos;s own about a relation</extracomment>
        <translation>Με μια λέξη</translation>
    </message>
    <message>
        <source>Choose who it is from the list that comes up while you type.</source>
        <translation>Διαλέξτε ποιος είναι από τη λίστα που εμφανίζεται καθώς γράφετε.</translation>
    </message>
    <message>
        <source>Nobody is a relation of themselves: choose somebody else.</source>
        <translation>Κανείς δεν έχει σχέση με τον εαυτό του: διαλέξτε κάποιον άλλο.</translation>
    </message>
    <message>
        <source>This relation to %1 is there already.</source>
        <translation>Αυτή η σχέση με «%1» υπάρχει ήδη.</translation>
    </message>
    <message>
        <source>Relation to %1 added</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Προστέθηκε σχέση με: %1</translation>
    </message>
</context>
<context>
    <name>tefter::RelationList</name>
    <message>
        <source>Family, colleagues, and who sent whom: nothing is known yet.</source>
        <translation>Οικογένεια, συνάδελφοι, ποιος σύστησε ποιον: δεν είναι ακόμη κάτι γνωστό.</translation>
    </message>
    <message>
        <source>Add a relation…</source>
        <translation>Προσθήκη σχέσης…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Σχέσεις</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>και %Ln ακόμη</numerusform>
            <numerusform>και %Ln ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (in the bin)</source>
        <translation>%1 (στον κάδο)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Άνοιγμα: %1</translation>
    </message>
    <message>
        <source>Remove the relation to %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Αφαίρεση της σχέσης με: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
</context>
<context>
    <name>tefter::ReorderDialog</name>
    <message>
        <source>What to order</source>
        <translation>Τι να παραγγείλω</translation>
    </message>
    <message>
        <source>Draft the orders</source>
        <translation>Δημιουργία πρόχειρων παραγγελιών</translation>
    </message>
    <message>
        <source>To spend at most</source>
        <extracomment>how much money may be spent on orders</extracomment>
        <translation>Να ξοδευτούν το πολύ</translation>
    </message>
    <message>
        <source>Nothing has to be ordered now.</source>
        <translation>Τίποτα δεν χρειάζεται παραγγελία τώρα.</translation>
    </message>
    <message>
        <source>Together %1 without VAT.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Σύνολο %1 χωρίς ΦΠΑ.</translation>
    </message>
    <message>
        <source>%1: %2, and the smallest order there is %3.</source>
        <extracomment>%1 is a supplier, %2 and %3 are money</extracomment>
        <translation>%1: %2, ενώ η μικρότερη παραγγελία εκεί είναι %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have no supplier; they are not on any order.</source>
        <translation>
            <numerusform>%Ln προϊόν δεν έχει προμηθευτή· δεν μπαίνει σε καμία παραγγελία.</numerusform>
            <numerusform>%Ln προϊόντα δεν έχουν προμηθευτή· δεν μπαίνουν σε καμία παραγγελία.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders drafted</source>
        <translation>
            <numerusform>%Ln πρόχειρη παραγγελία έτοιμη</numerusform>
            <numerusform>%Ln πρόχειρες παραγγελίες έτοιμες</numerusform>
        </translation>
    </message>
    <message>
        <source>How many? Type a number above zero, or leave the product out.</source>
        <translation>Πόσα; Γράψτε έναν αριθμό πάνω από το μηδέν ή αφήστε το προϊόν έξω.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>There is nothing to spend below zero.</source>
        <translation>Δεν ξοδεύεται ποσό κάτω από το μηδέν.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are on drafts already and not listed again.</source>
        <translation>
            <numerusform>%Ln προϊόν είναι ήδη σε πρόχειρη παραγγελία και δεν εμφανίζεται ξανά.</numerusform>
            <numerusform>%Ln προϊόντα είναι ήδη σε πρόχειρες παραγγελίες και δεν εμφανίζονται ξανά.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is too dear for the rest, a part is ordered where it lasts until more can come.</source>
        <translation>Από ό,τι δεν φτάνουν τα χρήματα, παραγγέλνεται ένα μέρος, αν αρκεί ως την επόμενη παράδοση.</translation>
    </message>
    <message>
        <source>Space orders a product or leaves it out, %1 changes its quantity.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Το διάστημα παραγγέλνει το είδος ή το αφήνει έξω, το %1 αλλάζει την ποσότητα.</translation>
    </message>
</context>
<context>
    <name>tefter::ReorderModel</name>
    <message>
        <source>Product</source>
        <extracomment>of a product</extracomment>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>Υπάρχουν</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>how much of a product was ordered and has not come</extracomment>
        <translation>Έρχονται</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>how much of a product people wait for</extracomment>
        <translation>Ζητήθηκαν</translation>
    </message>
    <message>
        <source>Sold per day</source>
        <extracomment>how much of a product is sold on a day on which it is there</extracomment>
        <translation>Ανά ημέρα</translation>
    </message>
    <message>
        <source>Lasts, days</source>
        <extracomment>for how many days the goods last</extracomment>
        <translation>Φτάνει, ημέρες</translation>
    </message>
    <message>
        <source>Comes in, days</source>
        <extracomment>how many days a supplier takes from the order to the goods</extracomment>
        <translation>Έρχεται σε, ημέρες</translation>
    </message>
    <message>
        <source>From / up to</source>
        <extracomment>from which quantity down a product is ordered, and up to which</extracomment>
        <translation>Όριο / έως</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>how much is to be ordered</extracomment>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>of what is ordered, without VAT</extracomment>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>Lost per day</source>
        <extracomment>the margin that is lost on each day on which a product is missing</extracomment>
        <translation>Χάνονται/ημέρα</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Προμηθευτής</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Χωρίς προμηθευτή</translation>
    </message>
    <message>
        <source>No cash left</source>
        <translation>Δεν φτάνουν τα χρήματα</translation>
    </message>
    <message>
        <source>Below their smallest order</source>
        <translation>Κάτω από την ελάχιστη παραγγελία τους</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <extracomment>of a quantity that is needed: only a part of it is ordered</extracomment>
        <translation>Μέρος από %1</translation>
    </message>
    <message>
        <source>%1 in a draft</source>
        <extracomment>%1 is a quantity that stands on orders that are not sent yet</extracomment>
        <translation>%1 σε πρόχειρη</translation>
    </message>
    <message>
        <source>In a case</source>
        <extracomment>how many come in one case</extracomment>
        <translation>Στο κιβώτιο</translation>
    </message>
    <message>
        <source>on its way: %1</source>
        <extracomment>%1 is a quantity</extracomment>
        <translation>έρχονται: %1</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <extracomment>%1 is a quantity that people wait for</extracomment>
        <translation>ζητήθηκαν: %1</translation>
    </message>
    <message numerus="yes">
        <source>comes in %Ln days</source>
        <translation>
            <numerusform>έρχεται σε %Ln ημέρα</numerusform>
            <numerusform>έρχεται σε %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>ordered from %1 down, up to %2</source>
        <extracomment>%1 and %2 are quantities: a product is ordered when so few are left, up to so many</extracomment>
        <translation>παραγγέλνεται από %1 και κάτω, έως %2</translation>
    </message>
    <message>
        <source>ordered from %1 down</source>
        <translation>παραγγέλνεται από %1 και κάτω</translation>
    </message>
    <message>
        <source>in cases of %1</source>
        <extracomment>%1 is a quantity: how many come in one case</extracomment>
        <translation>σε κιβώτια των %1</translation>
    </message>
</context>
<context>
    <name>tefter::ReportChart</name>
    <message>
        <source>Chart</source>
        <translation>Γράφημα</translation>
    </message>
    <message>
        <source>The same numbers stand in the table below. The arrow keys go from bar to bar, Enter shows the documents behind one.</source>
        <translation>Οι ίδιοι αριθμοί είναι στον πίνακα παρακάτω. Με τα βέλη πηγαίνετε από στήλη σε στήλη, με το Enter βλέπετε τα παραστατικά της.</translation>
    </message>
</context>
<context>
    <name>tefter::ReportIndex</name>
    <message>
        <source>Reports</source>
        <translation>Αναφορές</translation>
    </message>
</context>
<context>
    <name>tefter::ReportOptions</name>
    <message>
        <source>A year before</source>
        <translation>Έναν χρόνο πριν</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Ανά</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Πλήθος</translation>
    </message>
    <message>
        <source>The first %1</source>
        <extracomment>the best ten, twenty, …; %1 is a number</extracomment>
        <translation>Πρώτες %1 θέσεις</translation>
    </message>
    <message>
        <source>Beside each bar, what was sold in the same time a year before</source>
        <translation>Δίπλα σε κάθε στήλη, οι πωλήσεις της ίδιας περιόδου έναν χρόνο πριν</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>how finely the time of a report is cut</extracomment>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Εβδομάδα</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Τρίμηνο</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Έτος</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Όλα μαζί</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Για πόσο καιρό</translation>
    </message>
    <message numerus="yes">
        <source>Not sold for %Ln days</source>
        <extracomment>how long a product has lain; %Ln is a number of days</extracomment>
        <translation>
            <numerusform>Απούλητα %Ln ημέρα</numerusform>
            <numerusform>Απούλητα %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Προμηθευτής</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Όλοι οι προμηθευτές</translation>
    </message>
</context>
<context>
    <name>tefter::ReportText</name>
    <message>
        <source>Everything else</source>
        <translation>Όλα τα άλλα</translation>
    </message>
    <message>
        <source>%1, millions of %2</source>
        <extracomment>what is measured, and in which currency: &quot;Net sum, millions of €&quot;</extracomment>
        <translation>%1, εκατομμύρια %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is measured, and in which currency: &quot;Net sum, €&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation>Άγνωστη χώρα</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Χωρίς κατηγορία</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a quarter and its year: &quot;Q3 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Από την αρχή</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Από %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Έως %1</translation>
    </message>
    <message>
        <source>Q1</source>
        <extracomment>the first quarter of a year, short</extracomment>
        <translation>1ο τρίμηνο</translation>
    </message>
    <message>
        <source>Q2</source>
        <extracomment>the second quarter of a year, short</extracomment>
        <translation>2ο τρίμηνο</translation>
    </message>
    <message>
        <source>Q3</source>
        <extracomment>the third quarter of a year, short</extracomment>
        <translation>3ο τρίμηνο</translation>
    </message>
    <message>
        <source>Q4</source>
        <extracomment>the last quarter of a year, short</extracomment>
        <translation>4ο τρίμηνο</translation>
    </message>
    <message>
        <source>Supplier unknown</source>
        <extracomment>of goods of which nobody knows who brought them</extracomment>
        <translation>Άγνωστος προμηθευτής</translation>
    </message>
    <message>
        <source>Amounts without a product</source>
        <extracomment>of sales on which only an amount was entered</extracomment>
        <translation>Ποσά χωρίς προϊόν</translation>
    </message>
</context>
<context>
    <name>tefter::ReportsPage</name>
    <message>
        <source>Show everything</source>
        <translation>Προβολή όλων</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Αποθήκευση ως</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Αναφορές</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Υπολογισμός…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation>Πίνακας για υπολογιστικό φύλλο (CSV)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Αποθήκευση του πίνακα</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>Πίνακας CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart as a picture (PNG)…</source>
        <translation>Γράφημα ως εικόνα (PNG)…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Αποθήκευση της εικόνας</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Εικόνα (*.png)</translation>
    </message>
    <message>
        <source>Chart and table for reading (PDF)…</source>
        <translation>Γράφημα και πίνακας για ανάγνωση (PDF)…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Αποθήκευση ως PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Έγγραφο PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was sold in this time</source>
        <translation>Δεν πουλήθηκε τίποτα σε αυτή την περίοδο</translation>
    </message>
    <message>
        <source>Choose another period above, or look at everything.</source>
        <translation>Επιλέξτε άλλη περίοδο παραπάνω ή δείτε τα όλα.</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Δεν υπάρχουν πωλήσεις ακόμη</translation>
    </message>
    <message>
        <source>Enter a sale, or import the sales of your till or e-shop. The reports count them at once.</source>
        <translation>Καταχωρίστε μια πώληση ή εισαγάγετε τις πωλήσεις της ταμειακής ή του ηλεκτρονικού καταστήματος. Οι αναφορές τις υπολογίζουν αμέσως.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Στάλθηκε στον εκτυπωτή</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>Everything sold, less returns and corrections.</source>
        <translation>Ό,τι πουλήθηκε, μείον επιστροφές και διορθώσεις.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Εισαγωγή…</translation>
    </message>
    <message>
        <source>Nothing to show here yet</source>
        <translation>Δεν υπάρχει ακόμη κάτι εδώ</translation>
    </message>
</context>
<context>
    <name>tefter::RequestDialog</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>Ζητήθηκε και δεν υπάρχει</translation>
    </message>
    <message>
        <source>A product, or words for what the shop does not have</source>
        <translation>Προϊόν ή περιγραφή για ό,τι δεν έχει το κατάστημα</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what somebody asked for</extracomment>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Whom to call when it has come</source>
        <translation>Ποιον να καλέσετε όταν έρθει</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Πόσο;</translation>
    </message>
    <message>
        <source>Choose the customer from the list, or leave the field empty.</source>
        <translation>Επιλέξτε τον πελάτη από τη λίστα ή αφήστε το πεδίο κενό.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Σημειώθηκε</translation>
    </message>
</context>
<context>
    <name>tefter::RequestListDialog</name>
    <message>
        <source>What</source>
        <extracomment>what somebody asked for</extracomment>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Asked on</source>
        <extracomment>since when something is waited for</extracomment>
        <translation>Ζητήθηκε στις</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>of goods that lie ready for who asked for them</extracomment>
        <translation>κρατήθηκε</translation>
    </message>
    <message>
        <source>has come</source>
        <extracomment>of goods that were asked for</extracomment>
        <translation>ήρθε</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>Ζητήθηκε και δεν υπάρχει</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Κράτηση</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>the customer has got it</extracomment>
        <translation>Παράδοση</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Δεν ζητείται πια</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Νέο…</translation>
    </message>
    <message>
        <source>product in the bin</source>
        <translation>προϊόν στον κάδο</translation>
    </message>
    <message>
        <source>customer in the bin</source>
        <translation>πελάτης στον κάδο</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Αλλαγή…</translation>
    </message>
</context>
<context>
    <name>tefter::ReturnDialog</name>
    <message>
        <source>Put into the bin</source>
        <translation>Μεταφορά στον κάδο</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Επιστροφή ειδών</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>Όνομα, τηλέφωνο ή πόλη</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Προμηθευτής</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <extracomment>the number on the paper that goes with goods</extracomment>
        <translation>Αριθμός παραστατικού</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>Επιλέξτε τον προμηθευτή από τη λίστα.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Αυτή η ημέρα δεν έχει έρθει ακόμη.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Ποια ημέρα;</translation>
    </message>
    <message>
        <source>More goes back than there is</source>
        <translation>Επιστρέφονται περισσότερα από όσα υπάρχουν</translation>
    </message>
    <message>
        <source>Send it back all the same</source>
        <translation>Επιστροφή παρ’ όλα αυτά</translation>
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
        <translation>Να διακοπεί ό,τι γίνεται και να κλείσει;</translation>
    </message>
    <message>
        <source>%1
If you close now, it is stopped and nothing of it is kept.</source>
        <extracomment>%1 is what goes on: &quot;Importing… 45%&quot;</extracomment>
        <translation>%1
Αν κλείσετε τώρα, διακόπτεται και δεν μένει τίποτα από αυτό.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Διακοπή και κλείσιμο</translation>
    </message>
</context>
<context>
    <name>tefter::SaleActions</name>
    <message>
        <source>%1 saved</source>
        <extracomment>%1 is the number of a document</extracomment>
        <translation>Αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>Return entered</source>
        <translation>Η επιστροφή καταχωρίστηκε</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents put into the bin</source>
        <translation>
            <numerusform>%Ln παραστατικό μεταφέρθηκε στον κάδο</numerusform>
            <numerusform>%Ln παραστατικά μεταφέρθηκαν στον κάδο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents taken out of the bin</source>
        <translation>
            <numerusform>%Ln παραστατικό επανήλθε από τον κάδο</numerusform>
            <numerusform>%Ln παραστατικά επανήλθαν από τον κάδο</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SaleDialog</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the number of a document</extracomment>
        <translation>Επεξεργασία: %1</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Νέα πώληση</translation>
    </message>
    <message>
        <source>Name, phone or e-mail; empty for a walk-in sale</source>
        <translation>Όνομα, τηλέφωνο ή email· κενό για πώληση χωρίς πελάτη</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what a document is: sale, return or correction</extracomment>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln lines stay as they are.</source>
        <translation>
            <numerusform>Η %Ln γραμμή του μένει όπως είναι.</numerusform>
            <numerusform>Οι %Ln γραμμές του μένουν όπως είναι.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the customer from the list, or leave the field empty.</source>
        <translation>Επιλέξτε τον πελάτη από τη λίστα ή αφήστε το πεδίο κενό.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Ποια ημέρα;</translation>
    </message>
    <message>
        <source>A line is not complete.</source>
        <translation>Μια γραμμή δεν είναι πλήρης.</translation>
    </message>
    <message>
        <source>Enter an amount, or choose a product.</source>
        <translation>Δώστε ποσό ή επιλέξτε προϊόν.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Αυτή η ημέρα δεν έχει έρθει ακόμη.</translation>
    </message>
    <message>
        <source>The whole sum, or choose products below</source>
        <translation>Όλο το ποσό, ή επιλέξτε προϊόντα παρακάτω</translation>
    </message>
    <message>
        <source>Enter the amount without a minus; of what came back, choose the kind “Return”.</source>
        <translation>Γράψτε το ποσό χωρίς μείον· για ό,τι επιστράφηκε διαλέξτε το είδος «Επιστροφή».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is less than is sold of: %1.</source>
        <extracomment>%1 is a list of products, each with how much of it is there</extracomment>
        <translation>Υπάρχουν λιγότερα από όσα πωλούνται: %1.</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Δεν επαρκεί το απόθεμα</translation>
    </message>
    <message>
        <source>Sell it anyway</source>
        <translation>Πώληση παρ’ όλα αυτά</translation>
    </message>
</context>
<context>
    <name>tefter::SaleFilterBar</name>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>filter: documents of this kind</extracomment>
        <translation>Πωλήσεις</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>filter: documents of this kind</extracomment>
        <translation>Επιστροφές</translation>
    </message>
    <message>
        <source>Documents without a customer</source>
        <translation>Παραστατικά χωρίς πελάτη</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Φίλτρο</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Φίλτρα</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Περίοδος: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Στον κάδο</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Όλες οι ημέρες</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Χθες</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Αυτή η εβδομάδα</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Αυτός ο μήνας</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Προηγούμενος μήνας</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Φέτος</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Πέρυσι</translation>
    </message>
    <message>
        <source>Choose the days…</source>
        <translation>Επιλογή ημερών…</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>Πελάτης…</translation>
    </message>
    <message>
        <source>Product…</source>
        <translation>Προϊόν…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Διορθώσεις</translation>
    </message>
    <message>
        <source>Write-offs and mended sums</source>
        <translation>Διαγραφές και διορθώσεις ποσών</translation>
    </message>
    <message>
        <source>Documents of which customer?</source>
        <translation>Παραστατικά ποιου πελάτη;</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Όνομα, τηλέφωνο ή email</translation>
    </message>
    <message>
        <source>Documents with which product?</source>
        <translation>Παραστατικά με ποιο προϊόν;</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Όνομα, κωδικός ή barcode</translation>
    </message>
</context>
<context>
    <name>tefter::SaleLineModel</name>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Unit price</source>
        <extracomment>per piece</extracomment>
        <translation>Τιμή μονάδας</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>the total of a line</extracomment>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>the tax rate of a line</extracomment>
        <translation>ΦΠΑ</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>instead of a product: only a sum was entered</extracomment>
        <translation>Ποσό</translation>
    </message>
</context>
<context>
    <name>tefter::SaleLineRows</name>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Unit price</source>
        <extracomment>per piece</extracomment>
        <translation>Τιμή μονάδας</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>the total of a line</extracomment>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Όνομα, κωδικός ή barcode</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Αφαίρεση αυτής της γραμμής</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Πόσα;</translation>
    </message>
    <message>
        <source>At what price?</source>
        <translation>Σε ποια τιμή;</translation>
    </message>
</context>
<context>
    <name>tefter::SaleListModel</name>
    <message>
        <source>Day</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the number of a document</extracomment>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>sale, return or correction</extracomment>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>what stands first on a document</extracomment>
        <translation>Πρώτη γραμμή</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>how many lines a document has</extracomment>
        <translation>Γραμμές</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
</context>
<context>
    <name>tefter::SalePanel</name>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>how many lines a document has</extracomment>
        <translation>Γραμμές</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Γραμμές του παραστατικού</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Δεν έχει επιλεγεί παραστατικό</translation>
    </message>
    <message>
        <source>Choose one in the list to see what was sold.</source>
        <translation>Επιλέξτε ένα στη λίστα για να δείτε τι πουλήθηκε.</translation>
    </message>
    <message>
        <source>Everything came back</source>
        <translation>Επιστράφηκαν όλα</translation>
    </message>
    <message>
        <source>New sale for this customer</source>
        <translation>Νέα πώληση για αυτόν τον πελάτη</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Επαναφορά από τον κάδο</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Μεταφορά στον κάδο</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>στον κάδο</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Ιστορικό αλλαγών…</translation>
    </message>
</context>
<context>
    <name>tefter::SalesPage</name>
    <message>
        <source>Sales</source>
        <translation>Πωλήσεις</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Αριθμός…</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>Αναζήτηση με αριθμό</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Προβολή όλων των παραστατικών</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Δεν υπάρχουν πωλήσεις ακόμη</translation>
    </message>
    <message>
        <source>Enter the first one, or import the sales of another program.</source>
        <translation>Καταχωρίστε την πρώτη ή εισαγάγετε τις πωλήσεις άλλου προγράμματος.</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Νέα πώληση</translation>
    </message>
    <message>
        <source>Documents of which customer?</source>
        <translation>Παραστατικά ποιου πελάτη;</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Όνομα, τηλέφωνο ή email</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 documents&quot;, %2 a sum of money</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 net of %3</source>
        <extracomment>%1 is &quot;12 documents&quot;, %2 a sum of money that counts what came back, %3 is &quot;2 returns&quot;</extracomment>
        <translation>%1 · %2 μετά από %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln returns</source>
        <translation>
            <numerusform>%Ln επιστροφή</numerusform>
            <numerusform>%Ln επιστροφές</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Ο κάδος είναι άδειος</translation>
    </message>
    <message>
        <source>No document fits the filters and the number that is typed.</source>
        <translation>Κανένα παραστατικό δεν ταιριάζει με τα φίλτρα και τον αριθμό.</translation>
    </message>
    <message>
        <source>All documents are in the bin</source>
        <translation>Όλα τα παραστατικά είναι στον κάδο</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Επιλέξτε ένα από αυτά για να το δείτε.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents chosen</source>
        <translation>
            <numerusform>Έχει επιλεγεί %Ln παραστατικό</numerusform>
            <numerusform>Έχουν επιλεγεί %Ln παραστατικά</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Find a person, product, document, or do something</source>
        <translation>Βρείτε άτομο, προϊόν, παραστατικό ή δώστε εντολή</translation>
    </message>
</context>
<context>
    <name>tefter::SearchCombo</name>
    <message>
        <source>Nothing is called so</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentEditor</name>
    <message>
        <source>As text</source>
        <translation>Ως κείμενο</translation>
    </message>
    <message>
        <source>The segment as text</source>
        <translation>Η ομάδα ως κείμενο</translation>
    </message>
    <message>
        <source>The same text that saved segments and the command line use</source>
        <translation>Το ίδιο κείμενο που χρησιμοποιούν οι αποθηκευμένες ομάδες και η γραμμή εντολών</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentHeader</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Choose another segment</source>
        <translation>Επιλογή άλλης ομάδας</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Μετονομασία…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Νέα ομάδα</translation>
    </message>
    <message>
        <source>ready-made, live</source>
        <translation>έτοιμη, ενημερώνεται συνεχώς</translation>
    </message>
    <message>
        <source>saved, live</source>
        <translation>αποθηκευμένη, ενημερώνεται συνεχώς</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>άλλαξε, δεν αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>νέα, δεν αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Put in charge…</source>
        <extracomment>what is done with the people of a segment: somebody of the staff looks after them</extracomment>
        <translation>Ορισμός υπευθύνου…</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentNameDialog</name>
    <message>
        <source>Name of the segment</source>
        <translation>Όνομα της ομάδας</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPart</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln άτομο</numerusform>
            <numerusform>%Ln άτομα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPeople</name>
    <message>
        <source>People in the segment</source>
        <translation>Άτομα στην ομάδα</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people · counted in %1 ms</source>
        <extracomment>behind a big number: %Ln is how many people there are in all, %1 a number of milliseconds</extracomment>
        <translation>
            <numerusform>από %Ln άτομο · υπολογίστηκε σε %1 ms</numerusform>
            <numerusform>από %Ln άτομα · υπολογίστηκε σε %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in it now</source>
        <translation>Κανείς δεν ανήκει τώρα στην ομάδα</translation>
    </message>
    <message>
        <source>The numbers behind the conditions say which one leaves people out.</source>
        <translation>Οι αριθμοί δίπλα στα κριτήρια δείχνουν ποιο αφήνει άτομα εκτός.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Δεν υπολογίστηκε ακόμη</translation>
    </message>
    <message>
        <source>Whom do you want to reach?</source>
        <translation>Ποιους θέλετε να προσεγγίσετε;</translation>
    </message>
    <message>
        <source>Add a condition: who bought what, who stopped coming, whose birthday it is.</source>
        <translation>Προσθέστε κριτήριο: ποιος αγόρασε τι, ποιος έπαψε να έρχεται, ποιος έχει γενέθλια.</translation>
    </message>
    <message>
        <source>Something is missing or wrong in the conditions above.</source>
        <translation>Κάτι λείπει ή δεν είναι σωστό στα κριτήρια παραπάνω.</translation>
    </message>
    <message>
        <source>In the list of customers</source>
        <translation>Στη λίστα πελατών</translation>
    </message>
    <message>
        <source>There they can be tagged, called and changed together</source>
        <translation>Εκεί μπορείτε να τους βάλετε ετικέτα, να τους τηλεφωνήσετε και να τους αλλάξετε όλους μαζί</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Τελευταία επίσκεψη</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Επισκέψεις</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Σύνολο αγορών</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentsPage</name>
    <message>
        <source>New segment</source>
        <translation>Νέα ομάδα</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Ομάδες</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln people</source>
        <translation>
            <numerusform>Εξαγωγή %Ln ατόμου</numerusform>
            <numerusform>Εξαγωγή %Ln ατόμων</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Αποθήκευση της ομάδας</translation>
    </message>
    <message>
        <source>Segment “%1” saved</source>
        <translation>Η ομάδα «%1» αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1 is the name of a segment</extracomment>
        <translation>Αντίγραφο: %1</translation>
    </message>
    <message>
        <source>Segment “%1” made</source>
        <translation>Η ομάδα «%1» δημιουργήθηκε</translation>
    </message>
    <message>
        <source>Rename the segment</source>
        <translation>Μετονομασία της ομάδας</translation>
    </message>
    <message>
        <source>Segment “%1” deleted</source>
        <translation>Η ομάδα «%1» διαγράφηκε</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, με αλλαγές</translation>
    </message>
    <message>
        <source>Nobody is in this segment now</source>
        <translation>Κανείς δεν είναι τώρα σε αυτή την ομάδα</translation>
    </message>
</context>
<context>
    <name>tefter::SelectionBar</name>
    <message>
        <source>Tag…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Ετικέτα…</translation>
    </message>
    <message>
        <source>Take a tag away…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Αφαίρεση ετικέτας…</translation>
    </message>
    <message>
        <source>Consent…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Συγκατάθεση…</translation>
    </message>
    <message>
        <source>Call list…</source>
        <translation>Λίστα τηλεφωνημάτων…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Μεταφορά στον κάδο</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Επαναφορά από τον κάδο</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Οριστική αφαίρεση…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln επιλεγμένο</numerusform>
            <numerusform>%Ln επιλεγμένα</numerusform>
        </translation>
    </message>
    <message>
        <source>To send e-mails: only those who said yes…</source>
        <translation>Για email: μόνο όσοι είπαν ναι…</translation>
    </message>
    <message>
        <source>To send SMS: only those who said yes…</source>
        <translation>Για SMS: μόνο όσοι είπαν ναι…</translation>
    </message>
    <message>
        <source>To send letters: only those who said yes…</source>
        <translation>Για επιστολές: μόνο όσοι είπαν ναι…</translation>
    </message>
    <message>
        <source>For the shop’s own use: all of them…</source>
        <translation>Για χρήση στο κατάστημα: όλοι…</translation>
    </message>
    <message>
        <source>Merge into one…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Συγχώνευση σε έναν…</translation>
    </message>
    <message>
        <source>Put in charge…</source>
        <extracomment>what is done with the selected people: somebody of the staff looks after them</extracomment>
        <translation>Ορισμός υπευθύνου…</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Συμπλήρωση πεδίου…</translation>
    </message>
</context>
<context>
    <name>tefter::SetFieldDialog</name>
    <message>
        <source>Set</source>
        <translation>Συμπλήρωση</translation>
    </message>
    <message numerus="yes">
        <source>Set a field for %Ln people</source>
        <translation>
            <numerusform>Συμπλήρωση πεδίου για %Ln άτομο</numerusform>
            <numerusform>Συμπλήρωση πεδίου για %Ln άτομα</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>which field is set</extracomment>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what a field is set to</extracomment>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>What stood there before is replaced; an empty value takes it away. One undo brings everything back.</source>
        <translation>Ό,τι υπήρχε πριν αντικαθίσταται· μια κενή τιμή το αφαιρεί. Με μία αναίρεση επανέρχονται όλα.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Άγνωστη</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Από πού μας έμαθε</translation>
    </message>
    <message numerus="yes">
        <source>“%1” set for %Ln people</source>
        <extracomment>%1 is the name of a field, %Ln how many people got a new value in it</extracomment>
        <translation>
            <numerusform>Το πεδίο «%1» συμπληρώθηκε για %Ln άτομο</numerusform>
            <numerusform>Το πεδίο «%1» συμπληρώθηκε για %Ln άτομα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation>Αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Το κατάστημα</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation>Φυλάσσεται στο αρχείο</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Το παράθυρο</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Χρώματα</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the window</extracomment>
        <translation>Ανοιχτά</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the window</extracomment>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <source>One is made by itself every day, opened and checked. Older ones are thinned out.</source>
        <translation>Κάθε ημέρα φτιάχνεται ένα αυτόματα, ανοίγεται και ελέγχεται. Όσο παλιώνουν, κρατιούνται όλο και λιγότερα.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Αντίγραφο τώρα</translation>
    </message>
    <message>
        <source>Copy the shop to…</source>
        <translation>Αντιγραφή του καταστήματος…</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Επαναφορά αυτού…</translation>
    </message>
    <message>
        <source>%1, currency %2</source>
        <extracomment>%1 is a country, %2 the sign of its currency</extracomment>
        <translation>%1, νόμισμα %2</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation>Το αντίγραφο έγινε και ελέγχθηκε</translation>
    </message>
    <message>
        <source>Go back to the shop of %1?</source>
        <translation>Επιστροφή στο κατάστημα της %1;</translation>
    </message>
    <message>
        <source>Everything entered since then is put aside: the shop as it is now stays beside it as a file that ends in .before-restore.</source>
        <translation>Όσα καταχωρίστηκαν από τότε μπαίνουν στην άκρη: το κατάστημα όπως είναι τώρα μένει δίπλα, σε αρχείο που τελειώνει σε .before-restore.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Street, place, web: the lines that stand on printed pages</source>
        <translation>Οδός, πόλη, ιστοσελίδα: οι γραμμές που μπαίνουν στα έντυπα</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>Save what the shop is called and how it is reached</source>
        <translation>Αποθήκευση του ονόματος και των στοιχείων του καταστήματος</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>As in the language</source>
        <extracomment>the calendar in which days are shown</extracomment>
        <translation>Όπως στη γλώσσα</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <extracomment>a calendar</extracomment>
        <translation>Γρηγοριανό</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>a calendar: Jalali, the solar one of Iran</extracomment>
        <translation>Περσικό</translation>
    </message>
</context>
<context>
    <name>tefter::ShopButton</name>
    <message>
        <source>Shop: %1</source>
        <extracomment>the name of the open shop</extracomment>
        <translation>Κατάστημα: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ShopView</name>
    <message>
        <source>All changes saved</source>
        <translation>Όλες οι αλλαγές αποθηκεύτηκαν</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done, such as &quot;Maria: phone changed&quot;</extracomment>
        <translation>Αναιρέθηκε: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Έγινε ξανά: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Κανένα αντίγραφο ακόμη</translation>
    </message>
    <message>
        <source>Undo: “%1” %2</source>
        <extracomment>%1 is what would be taken back, %2 the keys to press</extracomment>
        <translation>Αναίρεση: «%1» %2</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Εισαγωγή…</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Νέα πώληση</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Νέος πελάτης</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Νέο προϊόν</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Νέα ομάδα</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is a day: everything is shown as if that day were today</extracomment>
        <translation>Σαν να είναι %1</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Αναζήτηση σε αυτή τη σελίδα</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Διπλές εγγραφές…</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Αναίρεση σε εξέλιξη…</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>Επανάληψη σε εξέλιξη…</translation>
    </message>
    <message>
        <source>What to order…</source>
        <translation>Τι να παραγγείλω…</translation>
    </message>
    <message>
        <source>Scorecard of the suppliers</source>
        <translation>Αξιολόγηση των προμηθευτών</translation>
    </message>
</context>
<context>
    <name>tefter::SoldLineModel</name>
    <message>
        <source>Day</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the number of a document</extracomment>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>what goods cost the shop</extracomment>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Περιθώριο</translation>
    </message>
</context>
<context>
    <name>tefter::SoldLinesDialog</name>
    <message>
        <source>Sold lines</source>
        <translation>Γραμμές πώλησης</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Άνοιγμα παραστατικού</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Όλες οι γραμμές</translation>
    </message>
    <message>
        <source>Cost known</source>
        <translation>Με γνωστό κόστος</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Με άγνωστο κόστος</translation>
    </message>
    <message>
        <source>Supplier unknown</source>
        <translation>Άγνωστος προμηθευτής</translation>
    </message>
    <message>
        <source>Amounts without a product</source>
        <translation>Ποσά χωρίς προϊόν</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Χωρίς κατηγορία</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln γραμμή</numerusform>
            <numerusform>%Ln γραμμές</numerusform>
        </translation>
    </message>
    <message>
        <source>without VAT %1</source>
        <extracomment>%1 is money</extracomment>
        <translation>χωρίς ΦΠΑ %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <extracomment>what goods cost the shop; %1 is money</extracomment>
        <translation>κόστος %1</translation>
    </message>
    <message>
        <source>margin %1</source>
        <extracomment>%1 is money</extracomment>
        <translation>περιθώριο %1</translation>
    </message>
</context>
<context>
    <name>tefter::StaffCard</name>
    <message>
        <source>Owner</source>
        <translation>Ιδιοκτήτης</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>εργάζεται εδώ</translation>
    </message>
    <message>
        <source>left on %1</source>
        <extracomment>somebody of the staff; %1 is a day</extracomment>
        <translation>αποχώρησε στις %1</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Προσωπικό</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Προσθήκη ατόμου…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Αλλαγή ονόματος…</translation>
    </message>
    <message>
        <source>Who did what…</source>
        <translation>Ποιος έκανε τι…</translation>
    </message>
    <message>
        <source>Everything that is entered or changed here goes down in the history under the name of who is at work.</source>
        <translation>Ό,τι καταχωρίζεται ή αλλάζει εδώ γράφεται στο ιστορικό αλλαγών με το όνομα όποιου εργάζεται.</translation>
    </message>
    <message>
        <source>At work on this computer</source>
        <extracomment>followed by a choice of names</extracomment>
        <translation>Εργάζεται σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Has left</source>
        <extracomment>somebody of the staff</extracomment>
        <translation>Αποχώρηση</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Επιστροφή στο προσωπικό</translation>
    </message>
</context>
<context>
    <name>tefter::StaffChoice</name>
    <message>
        <source>Nobody in particular</source>
        <extracomment>who looks after a customer</extracomment>
        <translation>Κανείς συγκεκριμένα</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ιδιοκτήτης</translation>
    </message>
</context>
<context>
    <name>tefter::StaffDialog</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Άλλο όνομα</translation>
    </message>
    <message>
        <source>Somebody new on the staff</source>
        <translation>Νέο άτομο στο προσωπικό</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>The name that the history shows</source>
        <translation>Το όνομα που φαίνεται στο ιστορικό</translation>
    </message>
</context>
<context>
    <name>tefter::StockActions</name>
    <message>
        <source>The stock was changed</source>
        <translation>Το απόθεμα άλλαξε</translation>
    </message>
</context>
<context>
    <name>tefter::StockCard</name>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Μετονομασία</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Να γίνει ο συνηθισμένος</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>Places where goods lie</source>
        <translation>Χώροι όπου βρίσκονται τα είδη</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>Όνομα χώρου</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Αλλαγή…</translation>
    </message>
    <message>
        <source>Keep stock…</source>
        <translation>Παρακολούθηση αποθέματος…</translation>
    </message>
    <message>
        <source>No stock is kept: sales take nothing away.</source>
        <translation>Δεν παρακολουθείται απόθεμα: οι πωλήσεις δεν αφαιρούν τίποτα.</translation>
    </message>
    <message>
        <source>Stock is kept since %1. The first place is the usual one: sales take their goods from there.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Το απόθεμα παρακολουθείται από %1. Ο πρώτος χώρος είναι ο συνηθισμένος: από εκεί παίρνουν τα είδη τους οι πωλήσεις.</translation>
    </message>
</context>
<context>
    <name>tefter::StockEntryDialog</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Αρχικό απόθεμα</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Απώλεια</translation>
    </message>
    <message>
        <source>Carry to another place</source>
        <translation>Μεταφορά σε άλλον χώρο</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Παραλαβή ειδών</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>Όνομα, κωδικός, barcode…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>where goods lie</extracomment>
        <translation>Από</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Χώρος</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>to which place goods are carried</extracomment>
        <translation>Προς</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why goods were lost</extracomment>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>Empty where it is not known</source>
        <translation>Κενό αν δεν είναι γνωστό</translation>
    </message>
    <message>
        <source>Cost of one, without VAT</source>
        <translation>Κόστος του ενός, χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>Choose the product from the list.</source>
        <translation>Επιλέξτε το προϊόν από τη λίστα.</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Πόσο;</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Ποια ημέρα;</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Αυτή η ημέρα δεν έχει έρθει ακόμη.</translation>
    </message>
    <message>
        <source>Choose two places. More of them are made under Settings.</source>
        <translation>Επιλέξτε δύο χώρους. Περισσότεροι προστίθενται στις Ρυθμίσεις.</translation>
    </message>
    <message>
        <source>The stock was changed</source>
        <translation>Το απόθεμα άλλαξε</translation>
    </message>
    <message>
        <source>That is the barcode of “%1”, not a quantity.</source>
        <translation>Αυτός είναι ο γραμμωτός κώδικας του «%1», όχι ποσότητα.</translation>
    </message>
    <message>
        <source>Of “%1” there is %2. %3 would be left.</source>
        <extracomment>%1 is a product, %2 how much of it is there, %3 how much would be there, below zero</extracomment>
        <translation>Από το «%1» υπάρχουν %2. Θα έμεναν %3.</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Δεν επαρκεί το απόθεμα</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Αποθήκευση ούτως ή άλλως</translation>
    </message>
    <message>
        <source>Really for nothing?</source>
        <translation>Αλήθεια δωρεάν;</translation>
    </message>
    <message>
        <source>A cost of zero lowers the average cost. Where the cost is not known, leave the field empty.</source>
        <translation>Το μηδενικό κόστος ρίχνει το μέσο κόστος. Αν δεν ξέρετε το κόστος, αφήστε το πεδίο κενό.</translation>
    </message>
    <message>
        <source>It cost nothing</source>
        <translation>Δεν κόστισε τίποτα</translation>
    </message>
</context>
<context>
    <name>tefter::StockListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>Υπάρχουν</translation>
    </message>
    <message>
        <source>Average cost</source>
        <extracomment>of one piece, on the average of what came in</extracomment>
        <translation>Μέσο κόστος</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what the goods that are there cost</extracomment>
        <translation>Αξία</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>set aside for customers</extracomment>
        <translation>Δεσμευμένα</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>ordered and not come yet</extracomment>
        <translation>Έρχονται</translation>
    </message>
    <message>
        <source>Last moved</source>
        <extracomment>the last day on which it came or went</extracomment>
        <translation>Τελευταία κίνηση</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>ποτέ</translation>
    </message>
</context>
<context>
    <name>tefter::StockMoveModel</name>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what a move of goods was: a sale, a count</extracomment>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>by how much the stock changed</extracomment>
        <translation>Μεταβολή</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>how much was there after it</extracomment>
        <translation>Μετά</translation>
    </message>
</context>
<context>
    <name>tefter::StockPage</name>
    <message>
        <source>Stock</source>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>Keep stock…</source>
        <translation>Παρακολούθηση αποθέματος…</translation>
    </message>
    <message>
        <source>Search in the stock</source>
        <translation>Αναζήτηση στο απόθεμα</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>Όνομα, κωδικός, barcode…</translation>
    </message>
    <message>
        <source>No stock is kept yet</source>
        <translation>Δεν παρακολουθείται ακόμη απόθεμα</translation>
    </message>
    <message>
        <source>From a day on, sales take goods away and receipts bring them. What is there is then always known, and what it is worth. Begin with a count, or import what you have.</source>
        <translation>Από μια ημέρα και μετά οι πωλήσεις αφαιρούν είδη και οι παραλαβές τα φέρνουν. Έτσι ξέρετε πάντα τι υπάρχει και τι αξίζει. Αρχίστε με μια απογραφή ή εισαγάγετε ό,τι έχετε.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message>
        <source>No product fits the filters and what is typed in the search.</source>
        <translation>Κανένα προϊόν δεν ταιριάζει στα φίλτρα και στην αναζήτηση.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Προβολή όλων των προϊόντων</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Επιλέξτε ένα από αυτά για να το δείτε.</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Κάτω από το μηδέν</translation>
    </message>
    <message>
        <source>Not moved for half a year</source>
        <translation>Ακίνητα για μισό χρόνο</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Χώρος</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Όλοι οι χώροι</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Όλες οι κατηγορίες</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>Απογραφές…</translation>
    </message>
    <message>
        <source>Asked for…</source>
        <translation>Ζητήθηκαν…</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>Ως σήμερα</translation>
    </message>
    <message>
        <source>As it was at the end of this day</source>
        <translation>Όπως ήταν στο τέλος αυτής της ημέρας</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products chosen</source>
        <translation>
            <numerusform>Έχει επιλεγεί %Ln προϊόν</numerusform>
            <numerusform>Έχουν επιλεγεί %Ln προϊόντα</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Παραλαβή ειδών</translation>
    </message>
    <message>
        <source>Worth %1 at the average cost, on %2.</source>
        <extracomment>%1 is money, %2 a day</extracomment>
        <translation>Αξία %1 με το μέσο κόστος, στις %2.</translation>
    </message>
    <message>
        <source>Worth %1 at the average cost.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Αξία %1 με το μέσο κόστος.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln products the cost is not known.</source>
        <translation>
            <numerusform>Για %Ln προϊόν το κόστος δεν είναι γνωστό.</numerusform>
            <numerusform>Για %Ln προϊόντα το κόστος δεν είναι γνωστό.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count these…</source>
        <extracomment>what is done with the chosen products</extracomment>
        <translation>Απογραφή αυτών…</translation>
    </message>
    <message>
        <source>There are no data before %1, when stock began to be kept.</source>
        <translation>Δεν υπάρχουν στοιχεία πριν από %1, όταν άρχισε η τήρηση αποθέματος.</translation>
    </message>
    <message>
        <source>That day is still to come. Here is what there is today.</source>
        <translation>Αυτή η ημέρα δεν έχει έρθει ακόμη. Εδώ φαίνεται τι υπάρχει σήμερα.</translation>
    </message>
    <message>
        <source>What stands beside the list is of today.</source>
        <translation>Όσα φαίνονται δίπλα στον κατάλογο είναι σημερινά.</translation>
    </message>
</context>
<context>
    <name>tefter::StockPanel</name>
    <message>
        <source>No product chosen</source>
        <translation>Δεν έχει επιλεγεί προϊόν</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it came and went.</source>
        <translation>Επιλέξτε ένα από τη λίστα για να δείτε πώς μπήκε και βγήκε.</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Παραλαβή…</translation>
    </message>
    <message>
        <source>Loss…</source>
        <translation>Απώλεια…</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>Υπάρχουν</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>set aside for customers</extracomment>
        <translation>Δεσμευμένα</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>ordered and not come yet</extracomment>
        <translation>Έρχονται</translation>
    </message>
    <message>
        <source>Average cost</source>
        <extracomment>of one piece, on the average of what came in</extracomment>
        <translation>Μέσο κόστος</translation>
    </message>
    <message>
        <source>How it came and went</source>
        <translation>Πώς μπήκε και βγήκε</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Αφαίρεση εγγραφής</translation>
    </message>
    <message>
        <source>What there is of the product</source>
        <translation>Τι υπάρχει από το προϊόν</translation>
    </message>
    <message>
        <source>Carry to another place…</source>
        <translation>Μεταφορά σε άλλον χώρο…</translation>
    </message>
    <message>
        <source>Opening stock…</source>
        <translation>Αρχικό απόθεμα…</translation>
    </message>
    <message>
        <source>Somebody asked for it…</source>
        <translation>Κάποιος το ζήτησε…</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Προβολή προϊόντος</translation>
    </message>
    <message>
        <source>Nothing came or went so far.</source>
        <translation>Τίποτα δεν μπήκε ούτε βγήκε ως τώρα.</translation>
    </message>
    <message>
        <source>Last moved on %1. What it costs is not known.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Τελευταία κίνηση στις %1. Το κόστος δεν είναι γνωστό.</translation>
    </message>
    <message>
        <source>Last moved on %1. What is there is worth %2.</source>
        <extracomment>%1 is a day, %2 money</extracomment>
        <translation>Τελευταία κίνηση στις %1. Ό,τι υπάρχει αξίζει %2.</translation>
    </message>
</context>
<context>
    <name>tefter::StockSetupDialog</name>
    <message>
        <source>Shop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Keep stock</source>
        <translation>Παρακολούθηση αποθέματος</translation>
    </message>
    <message>
        <source>How stock is kept</source>
        <translation>Πώς παρακολουθείται το απόθεμα</translation>
    </message>
    <message>
        <source>From this day on every sale takes its goods from the stock. Sales of before, and those that are imported, do not.</source>
        <translation>Από αυτή την ημέρα κάθε πώληση παίρνει τα είδη της από το απόθεμα. Οι παλαιότερες και όσες εισάγονται από αρχείο, όχι.</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>stock is kept from this day on</extracomment>
        <translation>Από</translation>
    </message>
    <message>
        <source>First place</source>
        <extracomment>where goods lie: the shop, the store room</extracomment>
        <translation>Πρώτος χώρος</translation>
    </message>
    <message>
        <source>What is not there</source>
        <translation>Ό,τι δεν υπάρχει</translation>
    </message>
    <message>
        <source>Keep no stock</source>
        <translation>Χωρίς απόθεμα</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Αυτή η ημέρα δεν έχει έρθει ακόμη.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Ποια ημέρα;</translation>
    </message>
    <message>
        <source>Stock is kept now</source>
        <translation>Το απόθεμα παρακολουθείται πλέον</translation>
    </message>
    <message>
        <source>No stock is kept any more</source>
        <translation>Το απόθεμα δεν παρακολουθείται πια</translation>
    </message>
</context>
<context>
    <name>tefter::StockWords</name>
    <message>
        <source>Opening stock</source>
        <translation>Αρχικό απόθεμα</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>goods that came in</extracomment>
        <translation>Παραλαβή</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Πώληση</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>Πίσω στον προμηθευτή</translation>
    </message>
    <message>
        <source>Carried</source>
        <extracomment>goods carried from one place to another</extracomment>
        <translation>Μεταφορά</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Απώλεια</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>what was counted on the shelves</extracomment>
        <translation>Απογραφή</translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>why goods were lost</extracomment>
        <translation>σπασμένο</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>why goods were lost</extracomment>
        <translation>ληγμένο</translation>
    </message>
    <message>
        <source>stolen or missing</source>
        <extracomment>why goods were lost</extracomment>
        <translation>κλοπή ή έλλειψη</translation>
    </message>
    <message>
        <source>own use</source>
        <extracomment>why goods were lost: the shop used them itself</extracomment>
        <translation>ιδία χρήση</translation>
    </message>
    <message>
        <source>given away</source>
        <extracomment>why goods were lost</extracomment>
        <translation>δώρο</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>why goods were lost: for another reason</extracomment>
        <translation>άλλο</translation>
    </message>
    <message>
        <source>Sell it without a word</source>
        <translation>Πώληση χωρίς ερώτηση</translation>
    </message>
    <message>
        <source>Ask before it is sold</source>
        <translation>Ερώτηση πριν πουληθεί</translation>
    </message>
    <message>
        <source>Refuse to sell it</source>
        <translation>Άρνηση πώλησης</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>of a count that goes on</extracomment>
        <translation>ανοιχτή</translation>
    </message>
    <message>
        <source>booked</source>
        <extracomment>of a count that is done</extracomment>
        <translation>οριστική</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>of a count</extracomment>
        <translation>ακυρωμένη</translation>
    </message>
    <message>
        <source>Carried from %1 to %2</source>
        <extracomment>goods that were carried; %1 and %2 are places</extracomment>
        <translation>Μεταφορά από %1 σε %2</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierActions</name>
    <message>
        <source>Supplier saved</source>
        <translation>Ο προμηθευτής αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Product of the supplier saved</source>
        <translation>Το προϊόν του προμηθευτή αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Weights saved</source>
        <translation>Οι συντελεστές αποθηκεύτηκαν</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Η σημείωση αφαιρέθηκε</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Η σημείωση αποθηκεύτηκε</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers put into the bin</source>
        <translation>
            <numerusform>%Ln προμηθευτής μπήκε στον κάδο</numerusform>
            <numerusform>%Ln προμηθευτές μπήκαν στον κάδο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers taken out of the bin</source>
        <translation>
            <numerusform>%Ln προμηθευτής βγήκε από τον κάδο</numerusform>
            <numerusform>%Ln προμηθευτές βγήκαν από τον κάδο</numerusform>
        </translation>
    </message>
    <message>
        <source>Case saved</source>
        <translation>Η υπόθεση αποθηκεύτηκε</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln open orders.</source>
        <translation>
            <numerusform>%1: %Ln ανοιχτή παραγγελία.</numerusform>
            <numerusform>%1: %Ln ανοιχτές παραγγελίες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods are still to come</source>
        <translation>Περιμένετε ακόμη είδη</translation>
    </message>
    <message>
        <source>Their orders stay and can be received.</source>
        <translation>Οι παραγγελίες τους μένουν και μπορούν να παραληφθούν.</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Μεταφορά στον κάδο</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierCaseDialog</name>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>New case</source>
        <extracomment>a question or complaint to a supplier</extracomment>
        <translation>Νέα υπόθεση</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Υπόθεση</translation>
    </message>
    <message>
        <source>Missing goods, a wrong bill, a question…</source>
        <translation>Ελλείψεις, λάθος τιμολόγιο…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Όχι ακόμη</translation>
    </message>
    <message>
        <source>What about</source>
        <extracomment>what a question or complaint to a supplier is about</extracomment>
        <translation>Σχετικά με</translation>
    </message>
    <message>
        <source>Asked on</source>
        <extracomment>the day of a question or complaint to a supplier</extracomment>
        <translation>Ρωτήθηκε στις</translation>
    </message>
    <message>
        <source>Answered on</source>
        <extracomment>the day of a supplier&apos;s answer</extracomment>
        <translation>Απαντήθηκε στις</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Πείτε με λίγα λόγια περί τίνος πρόκειται.</translation>
    </message>
    <message>
        <source>Say on which day they were asked.</source>
        <translation>Πείτε ποια ημέρα ρωτήθηκαν.</translation>
    </message>
    <message>
        <source>The answer cannot come before the question.</source>
        <translation>Η απάντηση δεν μπορεί να έρθει πριν από την ερώτηση.</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierDialog</name>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Προσθήκη τηλεφώνου</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Αυτό δεν μοιάζει με αριθμό τηλεφώνου.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Προσθήκη email</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Αυτό δεν μοιάζει με διεύθυνση email.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Edit supplier</source>
        <translation>Επεξεργασία προμηθευτή</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Νέος προμηθευτής</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Τηλέφωνα</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Διευθύνσεις email</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Διευθύνσεις</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Κοινωνικά δίκτυα</translation>
    </message>
    <message>
        <source>People there</source>
        <extracomment>with whom one speaks at a supplier&apos;s</extracomment>
        <translation>Άτομα εκεί</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>behind a number of days</extracomment>
        <translation>ημέρες</translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>Παραδίδει σε</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <extracomment>the least that a supplier sends, as an amount</extracomment>
        <translation>Ελάχιστη παραγγελία</translation>
    </message>
    <message>
        <source>To be paid in</source>
        <extracomment>how long one has to pay a supplier&apos;s bill</extracomment>
        <translation>Πληρωμή σε</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>of payment, in words</extracomment>
        <translation>Όροι</translation>
    </message>
    <message>
        <source>As the shop</source>
        <extracomment>the language of the shop is meant</extracomment>
        <translation>Όπως το κατάστημα</translation>
    </message>
    <message>
        <source>Language of orders</source>
        <translation>Γλώσσα παραγγελιών</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a supplier</extracomment>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Open orders</source>
        <extracomment>orders to a supplier of which goods are still to come</extracomment>
        <translation>Ανοιχτές παραγγελίες</translation>
    </message>
    <message>
        <source>Last came</source>
        <extracomment>the day of the last receipt</extracomment>
        <translation>Τελευταία παραλαβή</translation>
    </message>
    <message>
        <source>Bought in 12 months</source>
        <extracomment>what was bought from a supplier in the last twelve months</extracomment>
        <translation>Αγορές 12 μηνών</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a supplier</extracomment>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Διεύθυνση email</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln καθυστερεί</numerusform>
            <numerusform>%Ln καθυστερούν</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>ποτέ</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierPanel</name>
    <message>
        <source>No supplier chosen</source>
        <translation>Δεν έχει επιλεγεί προμηθευτής</translation>
    </message>
    <message>
        <source>Choose one in the list to see what they are worth.</source>
        <translation>Επιλέξτε έναν στη λίστα για να δείτε τι αξίζει.</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>στον κάδο</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Νέα παραγγελία</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>of a supplier, from 0 to 100</extracomment>
        <translation>Βαθμοί</translation>
    </message>
    <message>
        <source>Bought in 12 months</source>
        <translation>Αγορές 12 μηνών</translation>
    </message>
    <message>
        <source>Open orders</source>
        <extracomment>orders to a supplier of which goods are still to come</extracomment>
        <translation>Ανοιχτές παραγγελίες</translation>
    </message>
    <message>
        <source>Last came</source>
        <extracomment>the day of the last receipt</extracomment>
        <translation>Τελευταία παραλαβή</translation>
    </message>
    <message>
        <source>The supplier</source>
        <translation>Ο προμηθευτής</translation>
    </message>
    <message>
        <source>The figures of the last twelve months together, as much as each counts in the weights; 100 is the best.</source>
        <translation>Τα στοιχεία των τελευταίων δώδεκα μηνών μαζί, το καθένα όσο μετράει στους συντελεστές· 100 είναι το άριστα.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>What they sell</source>
        <translation>Τι πουλάει</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι έγινε</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Στοιχεία</translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation>Παραλαβή ειδών…</translation>
    </message>
    <message>
        <source>Send goods back…</source>
        <translation>Επιστροφή ειδών…</translation>
    </message>
    <message>
        <source>Add a product of theirs…</source>
        <translation>Προσθήκη προϊόντος τους…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Νέα σημείωση…</translation>
    </message>
    <message>
        <source>What counts in the points…</source>
        <translation>Τι μετράει στους βαθμούς…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Ιστορικό αλλαγών…</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Επαναφορά από τον κάδο</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Μεταφορά στον κάδο</translation>
    </message>
    <message>
        <source>No phone and no address yet</source>
        <translation>Χωρίς τηλέφωνο και διεύθυνση ακόμη</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln ημέρα</numerusform>
            <numerusform>%Ln ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>Παραδίδει σε</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <extracomment>the least that a supplier sends, as an amount</extracomment>
        <translation>Ελάχιστη παραγγελία</translation>
    </message>
    <message>
        <source>To be paid in</source>
        <extracomment>how long one has to pay a supplier&apos;s bill</extracomment>
        <translation>Πληρωμή σε</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>of payment, in words</extracomment>
        <translation>Όροι</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>In the list since</source>
        <translation>Στη λίστα από</translation>
    </message>
    <message>
        <source>Margins of their goods…</source>
        <translation>Περιθώρια των ειδών του…</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>questions and complaints to a supplier</extracomment>
        <translation>Υποθέσεις</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Νέα υπόθεση…</translation>
    </message>
    <message numerus="yes">
        <source>open for %Ln days</source>
        <extracomment>a question or complaint to a supplier</extracomment>
        <translation>
            <numerusform>ανοιχτή εδώ και %Ln ημέρα</numerusform>
            <numerusform>ανοιχτή εδώ και %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>answered on the same day</source>
        <translation>απαντήθηκε αυθημερόν</translation>
    </message>
    <message numerus="yes">
        <source>answered after %Ln days</source>
        <translation>
            <numerusform>απαντήθηκε σε %Ln ημέρα</numerusform>
            <numerusform>απαντήθηκε σε %Ln ημέρες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SupplierProductDialog</name>
    <message>
        <source>Usually bought from this supplier</source>
        <translation>Συνήθως αγοράζεται από αυτόν τον προμηθευτή</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Product of the supplier</source>
        <translation>Προϊόν του προμηθευτή</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Όνομα, κωδικός ή barcode</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>behind a number of days</extracomment>
        <translation>ημέρες</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Their code</source>
        <translation>Ο κωδικός τους</translation>
    </message>
    <message>
        <source>Cost without VAT</source>
        <translation>Τιμή αγοράς χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>In a case</source>
        <extracomment>how many pieces are in one case</extracomment>
        <translation>Στο κιβώτιο</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>the least that a supplier sends of a product</extracomment>
        <translation>Τουλάχιστον</translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>Παραδίδει σε</translation>
    </message>
    <message>
        <source>Choose a product from the list.</source>
        <translation>Επιλέξτε ένα προϊόν από τη λίστα.</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierScore</name>
    <message>
        <source>Points from quarter to quarter</source>
        <translation>Βαθμοί ανά τρίμηνο</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>of a supplier, from 0 to 100
----------
of a chart: the points of a supplier, from 0 to 100</extracomment>
        <translation>Βαθμοί</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>χωρίς στοιχεία</translation>
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
        <translation>Προμηθευτές</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Νέος προμηθευτής</translation>
    </message>
    <message>
        <source>Search in suppliers</source>
        <translation>Αναζήτηση στους προμηθευτές</translation>
    </message>
    <message>
        <source>Name, person, phone, city…</source>
        <translation>Όνομα, άτομο, τηλέφωνο, πόλη…</translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation>Δεν υπάρχουν ακόμη προμηθευτές</translation>
    </message>
    <message>
        <source>Enter the first one: who they are, what they sell to you, and in how many days they bring it.</source>
        <translation>Καταχωρίστε τον πρώτο: ποιος είναι, τι σας πουλάει και σε πόσες ημέρες το φέρνει.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Δεν βρέθηκε κανείς</translation>
    </message>
    <message>
        <source>No supplier fits the filters and what is typed in the search.</source>
        <translation>Κανένας προμηθευτής δεν ταιριάζει με τα φίλτρα και την αναζήτηση.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Ο κάδος είναι άδειος</translation>
    </message>
    <message>
        <source>All suppliers are in the bin</source>
        <translation>Όλοι οι προμηθευτές είναι στον κάδο</translation>
    </message>
    <message>
        <source>Show all suppliers</source>
        <translation>Εμφάνιση όλων των προμηθευτών</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Επιλέξτε ένα από αυτά για να το δείτε.</translation>
    </message>
    <message>
        <source>Orders are late</source>
        <translation>Καθυστερούν παραγγελίες</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Στον κάδο</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers chosen</source>
        <translation>
            <numerusform>%Ln προμηθευτής επιλεγμένος</numerusform>
            <numerusform>%Ln προμηθευτές επιλεγμένοι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers written to “%1”.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>%Ln προμηθευτής αποθηκεύτηκε στο «%1».</numerusform>
            <numerusform>%Ln προμηθευτές αποθηκεύτηκαν στο «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::TagDialog</name>
    <message numerus="yes">
        <source>Tag %Ln people</source>
        <translation>
            <numerusform>Ετικέτα σε %Ln άτομο</numerusform>
            <numerusform>Ετικέτα σε %Ln άτομα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a tag away from %Ln people</source>
        <translation>
            <numerusform>Αφαίρεση ετικέτας από %Ln άτομο</numerusform>
            <numerusform>Αφαίρεση ετικέτας από %Ln άτομα</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag, new or old</source>
        <translation>Ετικέτα, νέα ή υπάρχουσα</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Tags of the shop</source>
        <translation>Ετικέτες του καταστήματος</translation>
    </message>
    <message>
        <source>Give the tag</source>
        <translation>Προσθήκη ετικέτας</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Tags that they have</source>
        <translation>Ετικέτες που έχουν</translation>
    </message>
    <message>
        <source>No tags yet. Type the first one.</source>
        <translation>Δεν υπάρχουν ακόμη ετικέτες. Γράψτε την πρώτη.</translation>
    </message>
    <message>
        <source>There is no tag to take away.</source>
        <translation>Δεν υπάρχει ετικέτα να αφαιρεθεί.</translation>
    </message>
</context>
<context>
    <name>tefter::TagEditor</name>
    <message>
        <source>+ Tag</source>
        <translation>+ Ετικέτα</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Προσθήκη ετικέτας</translation>
    </message>
    <message>
        <source>Click the cross or press Delete to take the tag away</source>
        <translation>Κάντε κλικ στον σταυρό ή πατήστε Delete για να αφαιρεθεί η ετικέτα</translation>
    </message>
</context>
<context>
    <name>tefter::TefterStyle</name>
    <message>
        <source>Clear</source>
        <translation>Καθαρισμός</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
</context>
<context>
    <name>tefter::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Ιστορικό</translation>
    </message>
</context>
<context>
    <name>tefter::TimelineSection</name>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Τίποτα τέτοιο ακόμη.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Write a note and press Enter</source>
        <translation>Γράψτε μια σημείωση και πατήστε Enter</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Νέα σημείωση</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>of what happened with a person: all kinds</extracomment>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>what the timeline is narrowed to: documents of sale</extracomment>
        <translation>Αγορές</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>what the timeline is narrowed to: what was jotted down</extracomment>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>Consents</source>
        <extracomment>what the timeline is narrowed to</extracomment>
        <translation>Συγκαταθέσεις</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>what the timeline is narrowed to: changes of name, phone, tags</extracomment>
        <translation>Αλλαγές</translation>
    </message>
</context>
<context>
    <name>tefter::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
</context>
<context>
    <name>tefter::TotalsRow</name>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
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
        <translation>Δημιουργία παραλλαγών</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Παραλλαγές</translation>
    </message>
    <message>
        <source>Each variant becomes a product of its own, like this one in all else. Those that are there already stay.</source>
        <translation>Κάθε παραλλαγή γίνεται ξεχωριστό προϊόν, κατά τα άλλα ίδιο με αυτό. Όσες υπάρχουν ήδη μένουν.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>an example of that in which variants differ</extracomment>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Χρώμα</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Τι διαφέρει</translation>
    </message>
    <message>
        <source>S, M, L</source>
        <extracomment>an example of values, with commas between them</extracomment>
        <translation>36, 38, 40</translation>
    </message>
    <message>
        <source>red, blue</source>
        <translation>κόκκινο, μπλε</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>Τιμές, με κόμματα ανάμεσα</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln παραλλαγή</numerusform>
            <numerusform>%Ln παραλλαγές</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in what they differ: size, colour.</source>
        <translation>Πείτε σε τι διαφέρουν: μέγεθος, χρώμα.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln variants.</source>
        <translation>
            <numerusform>Είναι περισσότερες από %Ln παραλλαγή.</numerusform>
            <numerusform>Είναι περισσότερες από %Ln παραλλαγές.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::VatCard</name>
    <message>
        <source>Rate</source>
        <translation>Συντελεστής</translation>
    </message>
    <message>
        <source>For what</source>
        <extracomment>what a VAT rate is for, such as food</extracomment>
        <translation>Για τι</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>usual</source>
        <extracomment>of a VAT rate: the one that most products have</extracomment>
        <translation>ο συνηθισμένος</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Συντελεστές ΦΠΑ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Αλλαγή…</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Να γίνει ο συνηθισμένος</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Add a rate…</source>
        <translation>Προσθήκη συντελεστή…</translation>
    </message>
    <message>
        <source>New products and imports take the usual rate. Prices hold their VAT: a changed rate changes no price.</source>
        <translation>Τα νέα προϊόντα και οι εισαγωγές παίρνουν τον συνηθισμένο συντελεστή. Οι τιμές περιέχουν ΦΠΑ: αν αλλάξει ο συντελεστής, καμία τιμή δεν αλλάζει.</translation>
    </message>
    <message>
        <source>changes on %1 to %2</source>
        <extracomment>a VAT rate that will change: %1 is the day, %2 the new rate</extracomment>
        <translation>αλλάζει στις %1 σε %2</translation>
    </message>
</context>
<context>
    <name>tefter::VatRateDialog</name>
    <message numerus="yes">
        <source>Give it also to the %Ln product(s) with the old rate</source>
        <translation>
            <numerusform>Να τον πάρει και το %Ln προϊόν με τον παλιό συντελεστή</numerusform>
            <numerusform>Να τον πάρουν και τα %Ln προϊόντα με τον παλιό συντελεστή</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Change the VAT rate</source>
        <translation>Αλλαγή συντελεστή ΦΠΑ</translation>
    </message>
    <message>
        <source>New VAT rate</source>
        <translation>Νέος συντελεστής ΦΠΑ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Συντελεστής</translation>
    </message>
    <message>
        <source>Such as: food, books</source>
        <translation>Π.χ. τρόφιμα, βιβλία</translation>
    </message>
    <message>
        <source>For what</source>
        <extracomment>what a VAT rate is for, such as food</extracomment>
        <translation>Για τι</translation>
    </message>
    <message>
        <source>The rate is a share of the price: a number from 0 to 100.</source>
        <translation>Ο συντελεστής είναι ποσοστό: ένας αριθμός από 0 έως 100.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the day from which a VAT rate is another one</extracomment>
        <translation>Από</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <extracomment>%1 is a day, %2 a VAT rate</extracomment>
        <translation>Από %1: %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ανάκληση</translation>
    </message>
    <message>
        <source>The day must be one to come, or empty for today.</source>
        <translation>Η ημέρα πρέπει να είναι μελλοντική, ή κενή για σήμερα.</translation>
    </message>
</context>
<context>
    <name>tefter::WeightsCard</name>
    <message>
        <source>Points of suppliers</source>
        <translation>Βαθμοί προμηθευτών</translation>
    </message>
    <message>
        <source>How much each figure of the scorecard counts. One that has no data is left out.</source>
        <translation>Πόσο μετράει το καθένα στην αξιολόγηση. Ό,τι δεν έχει στοιχεία μένει έξω.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Αλλαγή…</translation>
    </message>
    <message>
        <source>Change what counts in the points of suppliers</source>
        <translation>Αλλαγή του τι μετράει στους βαθμούς των προμηθευτών</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Weights saved</source>
        <translation>Οι συντελεστές αποθηκεύτηκαν</translation>
    </message>
</context>
<context>
    <name>tefter::WeightsDialog</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>What counts in the points of suppliers</source>
        <translation>Τι μετράει στους βαθμούς των προμηθευτών</translation>
    </message>
    <message>
        <source>From 0, which does not count, to 100. Figures without data are left out.</source>
        <translation>Από 0, που δεν μετράει, έως 100. Όσα δεν έχουν στοιχεία μένουν έξω.</translation>
    </message>
    <message>
        <source>One of them has to count.</source>
        <translation>Κάτι από αυτά πρέπει να μετράει.</translation>
    </message>
</context>
<context>
    <name>tefter::WelcomePage</name>
    <message>
        <source>The book on the counter in which a shop writes down its people.</source>
        <translation>Το τεφτέρι στον πάγκο, όπου το κατάστημα γράφει τους πελάτες του.</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Νέο κατάστημα</translation>
    </message>
    <message>
        <source>An empty book: name, country, and you can begin.</source>
        <translation>Ένα άδειο τεφτέρι: όνομα, χώρα, και ξεκινάτε.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Άνοιγμα καταστήματος</translation>
    </message>
    <message>
        <source>A file that ends in .tefter, on this computer or a stick.</source>
        <translation>Ένα αρχείο που τελειώνει σε .tefter, σε αυτόν τον υπολογιστή ή σε στικάκι.</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Περιήγηση στο δοκιμαστικό κατάστημα</translation>
    </message>
    <message>
        <source>Invented people and sales to look around in. Never mixes with yours.</source>
        <translation>Επινοημένοι πελάτες και πωλήσεις για δοκιμή. Δεν ανακατεύονται με τα δικά σας.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Πρόσφατα</translation>
    </message>
</context>
<context>
    <name>tefter::WhichProductDialog</name>
    <message>
        <source>Which product?</source>
        <translation>Ποιο προϊόν;</translation>
    </message>
    <message>
        <source>Several products have the barcode %1.</source>
        <extracomment>%1 is a barcode</extracomment>
        <translation>Πολλά προϊόντα έχουν τον γραμμωτό κώδικα %1.</translation>
    </message>
</context>
<context>
    <name>tefter::WhyPanel</name>
    <message>
        <source>Why is somebody in it, or not?</source>
        <translation>Γιατί ανήκει κάποιος στην ομάδα, ή όχι;</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Εύρεση ατόμου</translation>
    </message>
    <message>
        <source>Find a person to explain</source>
        <translation>Εύρεση ατόμου για εξήγηση</translation>
    </message>
    <message>
        <source>%1 is in the segment.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Ανήκει στην ομάδα: %1.</translation>
    </message>
    <message>
        <source>%1 is not in the segment.</source>
        <translation>Δεν ανήκει στην ομάδα: %1.</translation>
    </message>
    <message>
        <source>true</source>
        <translation>ισχύει</translation>
    </message>
    <message>
        <source>not true</source>
        <translation>δεν ισχύει</translation>
    </message>
</context>
<context>
    <name>tefter::WindowApplication</name>
    <message>
        <source>Open another shop…</source>
        <translation>Άνοιγμα άλλου καταστήματος…</translation>
    </message>
    <message>
        <source>Close the shop</source>
        <translation>Κλείσιμο καταστήματος</translation>
    </message>
    <message>
        <source>Copy the shop to…</source>
        <translation>Αντιγραφή του καταστήματος…</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Ανοιχτά χρώματα</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Σκούρα χρώματα</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Χρώματα του συστήματος</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Άνοιγμα καταστήματος</translation>
    </message>
    <message>
        <source>Tefter shops (*.tefter)</source>
        <translation>Καταστήματα Tefter (*.tefter)</translation>
    </message>
    <message>
        <source>Copied and checked: %1</source>
        <translation>Αντιγράφηκε και ελέγχθηκε: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>Δοκιμαστικό κατάστημα</translation>
    </message>
    <message>
        <source>The shop “%1” is damaged</source>
        <translation>Το κατάστημα «%1» έχει βλάβη</translation>
    </message>
    <message>
        <source>The latest backup was made on %1. Go back to it? What was entered since then is not in it; the damaged file stays beside it and ends in .before-restore.</source>
        <translation>Το τελευταίο αντίγραφο ασφαλείας έγινε στις %1. Να επιστρέψετε σε αυτό; Όσα καταχωρίστηκαν από τότε δεν υπάρχουν σε αυτό· το αρχείο που έχει βλάβη μένει δίπλα του και τελειώνει σε .before-restore.</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Επαναφορά του αντιγράφου</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1 is the name of a shop, %2 the day that counts as today</extracomment>
        <translation>%1, σαν να είναι %2</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept beside it.</source>
        <translation>Το αντίγραφο μπήκε στη θέση του. Ό,τι υπήρχε πριν φυλάχτηκε δίπλα του.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>New shop or sample shop…</source>
        <translation>Νέο κατάστημα ή δείγμα…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Αντίγραφο τώρα</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Το αντίγραφο ασφαλείας έγινε και ελέγχθηκε.</translation>
    </message>
</context>
<context>
    <name>tefter::WorkLine</name>
    <message>
        <source>Stop</source>
        <extracomment>ends an import or an export that goes on</extracomment>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Go to its page</source>
        <translation>Μετάβαση στη σελίδα</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Διακοπή: %1</translation>
    </message>
</context>
</TS>
