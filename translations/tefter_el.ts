<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el_GR" sourcelanguage="en">
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
        <source>The file “%1” is damaged: %2</source>
        <translation>Το αρχείο «%1» έχει βλάβη: %2</translation>
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
        <translation>Ένα άλλο πρόγραμμα κρατά το «%1».</translation>
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
        <source>The backup “%1” is not sound: %2</source>
        <translation>Το αντίγραφο «%1» δεν είναι γερό: %2</translation>
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
        <source>“%1” is still used by %2.</source>
        <translation>Το «%1» χρησιμοποιείται ακόμη από: %2.</translation>
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
        <source>This cannot be done so.</source>
        <translation>Αυτό δεν γίνεται έτσι.</translation>
    </message>
    <message>
        <source>This cannot be done so: %1</source>
        <translation>Αυτό δεν γίνεται έτσι: %1</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Κάτι πήγε στραβά μέσα στο πρόγραμμα.</translation>
    </message>
    <message>
        <source>Perhaps it was moved or renamed, or its stick is not plugged in. Choose it anew.</source>
        <translation>Ίσως μετακινήθηκε ή μετονομάστηκε, ή δεν είναι συνδεδεμένο το στικάκι του. Επιλέξτε το ξανά.</translation>
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
        <source>Export it anew from the other program and look that it has rows.</source>
        <translation>Εξαγάγετέ το ξανά από το άλλο πρόγραμμα και ελέγξτε ότι έχει γραμμές.</translation>
    </message>
    <message>
        <source>Perhaps it is a spreadsheet: open it there and save it as CSV.</source>
        <translation>Ίσως είναι υπολογιστικό φύλλο: ανοίξτε το εκεί και αποθηκεύστε το ως CSV.</translation>
    </message>
    <message>
        <source>Correct that line, or export the file anew.</source>
        <translation>Διορθώστε αυτή τη γραμμή ή εξαγάγετε ξανά το αρχείο.</translation>
    </message>
    <message>
        <source>Perhaps it is not a list at all, or its lines are not parted. Export it anew as CSV.</source>
        <translation>Ίσως δεν είναι καν λίστα ή οι γραμμές του δεν χωρίζονται. Εξαγάγετέ το ξανά ως CSV.</translation>
    </message>
    <message>
        <source>Choose what the file holds (sales, customers or products) and match its columns.</source>
        <translation>Επιλέξτε τι περιέχει το αρχείο (πωλήσεις, πελάτες ή προϊόντα) και αντιστοιχίστε τις στήλες του.</translation>
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
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>%L1 lines read: %L2 created, %L3 updated, %L4 skipped, %L5 rejected.</source>
        <translation>Διαβάστηκαν %L1 γραμμές: %L2 νέες, %L3 ενημερώθηκαν, %L4 παραλείφθηκαν, %L5 απορρίφθηκαν.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Γραμμή %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1, column “%2”: %3</source>
        <translation>Γραμμή %L1, στήλη «%2»: %3</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
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
        <translation>μέσα στις επόμενες τόσες ημέρες</translation>
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
        <translation>Email</translation>
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
        <translation>τις τελευταίες τόσες ημέρες</translation>
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
        <translation>πριν από περισσότερες από τόσες ημέρες</translation>
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
        <translation>βαθμίδα πρόσφατης αγοράς τουλάχιστον</translation>
    </message>
    <message>
        <source>recency group at most</source>
        <translation>βαθμίδα πρόσφατης αγοράς το πολύ</translation>
    </message>
    <message>
        <source>Recency group</source>
        <translation>Βαθμίδα πρόσφατης αγοράς</translation>
    </message>
    <message>
        <source>frequency group at least</source>
        <translation>βαθμίδα συχνότητας τουλάχιστον</translation>
    </message>
    <message>
        <source>frequency group at most</source>
        <translation>βαθμίδα συχνότητας το πολύ</translation>
    </message>
    <message>
        <source>Frequency group</source>
        <translation>Βαθμίδα συχνότητας</translation>
    </message>
    <message>
        <source>money group at least</source>
        <translation>βαθμίδα αξίας τουλάχιστον</translation>
    </message>
    <message>
        <source>money group at most</source>
        <translation>βαθμίδα αξίας το πολύ</translation>
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
        <translation>έχει αργήσει σε σχέση με τη συνήθειά του</translation>
    </message>
    <message>
        <source>is overdue by at least so many days</source>
        <translation>έχει αργήσει τουλάχιστον τόσες ημέρες</translation>
    </message>
    <message>
        <source>is expected within so many days from today</source>
        <translation>αναμένεται μέσα στις επόμενες τόσες ημέρες</translation>
    </message>
    <message>
        <source>comes at least every so many days</source>
        <translation>έρχεται τουλάχιστον κάθε τόσες ημέρες</translation>
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
</context>
<context>
    <name>export</name>
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
        <source>Last name</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
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
        <translation>Τ.Κ.</translation>
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
            <numerusform>%Ln πώληση έγινε χωρίς πελάτη</numerusform>
            <numerusform>%Ln πωλήσεις έγιναν χωρίς πελάτη</numerusform>
        </translation>
    </message>
    <message>
        <source>A document with this number is already there.</source>
        <translation>Υπάρχει ήδη παραστατικό με αυτόν τον αριθμό.</translation>
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
        <translation>Ποιοι έφεραν τα περισσότερα, μετά τις επιστροφές.</translation>
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
        <translation>Ποια προϊόντα έφεραν τα περισσότερα, μετά τις επιστροφές.</translation>
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
        <translation>Πέρυσι</translation>
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
        <translation>Τι πουλήθηκε με τον καιρό, μετά τις επιστροφές.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Ανά κατηγορία</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Ανά χώρα</translation>
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
        <source>First steps</source>
        <translation>Πρώτα βήματα</translation>
    </message>
    <message>
        <source>Everything of a shop is in one file. Copy it, and you have copied the shop.</source>
        <translation>Ό,τι αφορά το κατάστημα είναι σε ένα αρχείο. Αντιγράψτε το και έχετε αντιγράψει το κατάστημα.</translation>
    </message>
    <message>
        <source>Bring in what you have: Import takes a sales list, customers or products from a table of any program, and every import can be taken back.</source>
        <translation>Φέρτε ό,τι έχετε: η Εισαγωγή παίρνει λίστα πωλήσεων, πελάτες ή προϊόντα από πίνακα οποιουδήποτε προγράμματος, και κάθε εισαγωγή αναιρείται.</translation>
    </message>
    <message>
        <source>The list of customers shows who comes how often, and who has stopped coming. A segment gathers people by what they did; export it, and you have the list to mail.</source>
        <translation>Η λίστα πελατών δείχνει ποιος έρχεται πόσο συχνά και ποιος έπαψε να έρχεται. Μια ομάδα μαζεύει ανθρώπους από όσα έκαναν· εξαγάγετέ την και έχετε τη λίστα για την αποστολή.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Πληκτρολόγιο</translation>
    </message>
    <message>
        <source>Ctrl+K finds people, products, documents, pages and commands.</source>
        <translation>Το Ctrl+K βρίσκει άτομα, προϊόντα, παραστατικά, σελίδες και εντολές.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, step by step; Ctrl+Shift+Z does it again.</source>
        <translation>Το Ctrl+Z αναιρεί ό,τι κάνατε τελευταίο, βήμα βήμα· το Ctrl+Shift+Z το ξανακάνει.</translation>
    </message>
    <message>
        <source>Alt+1, Alt+2 and so on go to the pages. Tab goes on, Enter opens, Esc closes.</source>
        <translation>Τα Alt+1, Alt+2 και ούτω καθεξής πηγαίνουν στις σελίδες. Το Tab προχωρά, το Enter ανοίγει, το Esc κλείνει.</translation>
    </message>
    <message>
        <source>Visits and rhythm</source>
        <translation>Επισκέψεις και ρυθμός</translation>
    </message>
    <message>
        <source>A visit is a day on which somebody bought. Returns and corrections are none.</source>
        <translation>Επίσκεψη είναι μια ημέρα με αγορά. Οι επιστροφές και οι διορθώσεις δεν είναι.</translation>
    </message>
    <message>
        <source>The rhythm is the usual gap between two visits: the median, from three visits on. With fewer visits Tefter says that they are too few to say.</source>
        <translation>Ρυθμός είναι το συνηθισμένο διάστημα ανάμεσα σε δύο επισκέψεις: η διάμεσος, από τρεις επισκέψεις και πάνω. Με λιγότερες, το Tefter λέει ότι είναι πολύ λίγες για συμπέρασμα.</translation>
    </message>
    <message>
        <source>Overdue means silent for longer than this person&apos;s own rhythm.</source>
        <translation>«Έχει αργήσει» σημαίνει ότι λείπει περισσότερο από τον δικό του ρυθμό.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>A mailing goes only to people who have said yes to that channel and have an address for it. Who has said no is always left out, and counted.</source>
        <translation>Μια αποστολή πηγαίνει μόνο σε όσους είπαν ναι σε αυτόν τον τρόπο επικοινωνίας και έχουν διεύθυνση για αυτόν. Όποιος είπε όχι μένει πάντα εκτός, και μετριέται.</translation>
    </message>
    <message>
        <source>Every yes and no is kept with its day, its wording and where it came from.</source>
        <translation>Κάθε ναι και κάθε όχι κρατιέται με την ημέρα του, τη διατύπωσή του και την προέλευσή του.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <source>Tefter makes a checked copy once a day, and before it takes an import back. Settings lists the copies; any of them can be restored.</source>
        <translation>Το Tefter φτιάχνει ένα ελεγμένο αντίγραφο κάθε ημέρα, και πριν αναιρέσει μια εισαγωγή. Οι Ρυθμίσεις δείχνουν τα αντίγραφα· όποιο θέλετε επαναφέρεται.</translation>
    </message>
    <message>
        <source>“Copy the shop to…” makes a whole copy, on a stick for instance.</source>
        <translation>Η «Αντιγραφή του καταστήματος…» φτιάχνει ένα πλήρες αντίγραφο, για παράδειγμα σε στικάκι.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Κριτήρια</translation>
    </message>
    <message>
        <source>A segment is also a text, the same in the window and on the command line. all( ), any( ) and none( ) put conditions together. Each condition with an example:</source>
        <translation>Μια ομάδα είναι και κείμενο, το ίδιο στο παράθυρο και στη γραμμή εντολών. Τα all( ), any( ) και none( ) συνδυάζουν κριτήρια. Κάθε κριτήριο με ένα παράδειγμα:</translation>
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
</context>
<context>
    <name>tefter::MonthGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
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
    <name>tefter::NumberEdit</name>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Αυτός ο αριθμός είναι πολύ μικρός ή πολύ μεγάλος.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Αυτό δεν είναι αριθμός.</translation>
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
    <name>tefter::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Σελίδες</translation>
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
        <translation>Βρείτε άτομο, προϊόν, παραστατικό ή κάντε κάτι</translation>
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
        <source>Address, phone, web: as they stand on lists and documents</source>
        <translation>Διεύθυνση, τηλέφωνο, ιστοσελίδα: όπως γράφονται σε λίστες και παραστατικά</translation>
    </message>
    <message>
        <source>Contact lines</source>
        <translation>Στοιχεία επικοινωνίας</translation>
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
        <source>Save the shop&apos;s name and contact lines</source>
        <translation>Αποθήκευση ονόματος και στοιχείων του καταστήματος</translation>
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
        <translation>Ένα φτιάχνεται μόνο του κάθε ημέρα, ανοίγεται και ελέγχεται. Τα παλαιότερα αραιώνουν.</translation>
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
        <extracomment>%1 is a country, %2 the code of its currency</extracomment>
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
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>Do something</source>
        <translation>Ενέργειες</translation>
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
</context>
<context>
    <name>tefter::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
</context>
<context>
    <name>tefter::WelcomePage</name>
    <message>
        <source>The book on the counter in which a shop writes down its people.</source>
        <translation>Το τεφτέρι στον πάγκο, όπου το κατάστημα γράφει τους ανθρώπους του.</translation>
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
        <translation>Δοκιμαστικό κατάστημα</translation>
    </message>
    <message>
        <source>Invented people and sales to look around in. Never mixes with yours.</source>
        <translation>Φανταστικοί άνθρωποι και πωλήσεις για να δείτε πώς είναι. Δεν ανακατεύεται ποτέ με τα δικά σας.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Πρόσφατα</translation>
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
</context>
</TS>
