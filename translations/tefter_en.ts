<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>What was counted stands, but %Ln differences of counts are other ones now.</source>
        <translation>
            <numerusform>What was counted stands, but %Ln difference of a count is another one now.</numerusform>
            <numerusform>What was counted stands, but %Ln differences of counts are other ones now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came on %Ln days so far, the last time %1: too few to say how often.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation>
            <numerusform>Came on %Ln day so far, the last time %1: too few to say how often.</numerusform>
            <numerusform>Came on %Ln days so far, the last time %1: too few to say how often.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1. Expected around %2.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;; %2 is a day</extracomment>
        <translation>
            <numerusform>Comes every %Ln day, last seen %1. Expected around %2.</numerusform>
            <numerusform>Comes every %Ln days, last seen %1. Expected around %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1.</source>
        <extracomment>%1 is &quot;62 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation>
            <numerusform>Comes every %Ln day, last seen %1.</numerusform>
            <numerusform>Comes every %Ln days, last seen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>birthday in %Ln days</source>
        <translation>
            <numerusform>birthday in %Ln day</numerusform>
            <numerusform>birthday in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message numerus="yes">
        <source>turns %Ln</source>
        <extracomment>of a birthday: the age that is reached</extracomment>
        <translation>
            <numerusform>turns %Ln</numerusform>
            <numerusform>turns %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln years</source>
        <extracomment>%1 is what is celebrated, such as a wedding; how long ago it was</extracomment>
        <translation>
            <numerusform>%1, %Ln year</numerusform>
            <numerusform>%1, %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%Ln have no e-mail address</source>
        <translation>
            <numerusform>%Ln has no e-mail address</numerusform>
            <numerusform>%Ln have no e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no phone number</source>
        <translation>
            <numerusform>%Ln has no phone number</numerusform>
            <numerusform>%Ln have no phone number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address</source>
        <translation>
            <numerusform>%Ln has no postal address</numerusform>
            <numerusform>%Ln have no postal address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have neither e-mail address nor phone number</source>
        <translation>
            <numerusform>%Ln has neither e-mail address nor phone number</numerusform>
            <numerusform>%Ln have neither e-mail address nor phone number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have said no</source>
        <translation>
            <numerusform>%Ln has said no</numerusform>
            <numerusform>%Ln have said no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not said yes</source>
        <translation>
            <numerusform>%Ln has not said yes</numerusform>
            <numerusform>%Ln have not said yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, for the shop alone</source>
        <translation>
            <numerusform>%Ln person, for the shop alone</numerusform>
            <numerusform>%Ln people, for the shop alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address</source>
        <translation>
            <numerusform>%Ln person said yes and has an e-mail address</numerusform>
            <numerusform>%Ln people said yes and have an e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a phone number</source>
        <translation>
            <numerusform>%Ln person said yes and has a phone number</numerusform>
            <numerusform>%Ln people said yes and have a phone number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a postal address</source>
        <translation>
            <numerusform>%Ln person said yes and has a postal address</numerusform>
            <numerusform>%Ln people said yes and have a postal address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address or phone</source>
        <translation>
            <numerusform>%Ln person said yes and has an e-mail address or phone</numerusform>
            <numerusform>%Ln people said yes and have an e-mail address or phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers look wrong</source>
        <translation>
            <numerusform>%Ln phone number looks wrong</numerusform>
            <numerusform>%Ln phone numbers look wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses look wrong</source>
        <translation>
            <numerusform>%Ln address looks wrong</numerusform>
            <numerusform>%Ln addresses look wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people, for the shop alone</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln person, for the shop alone</numerusform>
            <numerusform>%1, %2, %Ln people, for the shop alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln person</numerusform>
            <numerusform>%1, %2, %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message numerus="yes">
        <source>%Ln lines read: %L1 created, %L2 updated, %L3 skipped, %L4 rejected.</source>
        <extracomment>%Ln is how many lines were read; the parts of it follow</extracomment>
        <translation>
            <numerusform>%Ln line read: %L1 created, %L2 updated, %L3 skipped, %L4 rejected.</numerusform>
            <numerusform>%Ln lines read: %L1 created, %L2 updated, %L3 skipped, %L4 rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message numerus="yes">
        <source>%1 (%Ln years old)</source>
        <extracomment>a birthday and the age: %1 is a day</extracomment>
        <translation>
            <numerusform>%1 (%Ln year old)</numerusform>
            <numerusform>%1 (%Ln years old)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often a product was bought</extracomment>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReductionWords</name>
    <message numerus="yes">
        <source>Lowest price of the %Ln days before: %1</source>
        <extracomment>%Ln is 30, %1 a price</extracomment>
        <translation>
            <numerusform>Lowest price of the %Ln day before: %1</numerusform>
            <numerusform>Lowest price of the %Ln days before: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln times</source>
        <translation>
            <numerusform>at least %Ln time</numerusform>
            <numerusform>at least %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>in the last %Ln day</numerusform>
            <numerusform>in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln weeks</source>
        <translation>
            <numerusform>in the last %Ln week</numerusform>
            <numerusform>in the last %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln months</source>
        <translation>
            <numerusform>in the last %Ln month</numerusform>
            <numerusform>in the last %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln years</source>
        <translation>
            <numerusform>in the last %Ln year</numerusform>
            <numerusform>in the last %Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <extracomment>people who asked for goods that are on their way</extracomment>
        <translation>
            <numerusform>%Ln waits</numerusform>
            <numerusform>%Ln wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the cases that were opened with them, how many were answered within %Ln days.</source>
        <translation>
            <numerusform>Of the cases that were opened with them, how many were answered within %Ln day.</numerusform>
            <numerusform>Of the cases that were opened with them, how many were answered within %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <extracomment>questions and complaints to a supplier</extracomment>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n line(s) had a price finer than the currency; the total of the line was rounded once</source>
        <translation>
            <numerusform>%Ln line had a price finer than the currency; the total of the line was rounded once</numerusform>
            <numerusform>%Ln lines had a price finer than the currency; the total of the line was rounded once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had lines of different times; the earliest counts</source>
        <translation>
            <numerusform>%Ln document had lines of different times; the earliest counts</numerusform>
            <numerusform>%Ln documents had lines of different times; the earliest counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were seen under two countries; the first one was kept</source>
        <translation>
            <numerusform>%Ln customer was seen under two countries; the first one was kept</numerusform>
            <numerusform>%Ln customers were seen under two countries; the first one was kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are returns</source>
        <translation>
            <numerusform>%Ln document is a return</numerusform>
            <numerusform>%Ln documents are returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are adjustments (write-offs and corrections), which never count as visits</source>
        <translation>
            <numerusform>%Ln document is an adjustment (a write-off or correction), which never counts as a visit</numerusform>
            <numerusform>%Ln documents are adjustments (write-offs and corrections), which never count as visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are walk-in sales, without a customer</source>
        <translation>
            <numerusform>%Ln sale is a walk-in sale, without a customer</numerusform>
            <numerusform>%Ln sales are walk-in sales, without a customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) entered</source>
        <translation>
            <numerusform>%Ln consent entered</numerusform>
            <numerusform>%Ln consents entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) not entered, because these people have withdrawn theirs</source>
        <translation>
            <numerusform>%Ln consent not entered, because this person has withdrawn theirs</numerusform>
            <numerusform>%Ln consents not entered, because these people have withdrawn theirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are in the bin and stay there</source>
        <translation>
            <numerusform>%Ln customer is in the bin and stays there</numerusform>
            <numerusform>%Ln customers are in the bin and stay there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were finer than the currency and were rounded</source>
        <translation>
            <numerusform>%Ln price was finer than the currency and was rounded</numerusform>
            <numerusform>%Ln prices were finer than the currency and were rounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) hold nothing about anybody</source>
        <translation>
            <numerusform>%Ln card holds nothing about anybody</numerusform>
            <numerusform>%Ln cards hold nothing about anybody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are in another encoding than their label says, and were read as they are</source>
        <translation>
            <numerusform>%Ln value is in another encoding than its label says, and was read as it is</numerusform>
            <numerusform>%Ln values are in another encoding than their labels say, and were read as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a formula hold no value, and were read as empty</source>
        <translation>
            <numerusform>%Ln cell with a formula holds no value, and was read as empty</numerusform>
            <numerusform>%Ln cells with a formula hold no value, and were read as empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>%Ln photo taken</numerusform>
            <numerusform>%Ln photos taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are bigger than the largest file of the settings, and were not taken</source>
        <translation>
            <numerusform>%Ln photo is bigger than the largest file of the settings, and was not taken</numerusform>
            <numerusform>%Ln photos are bigger than the largest file of the settings, and were not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in the cards are damaged or of a kind that is not read here</source>
        <translation>
            <numerusform>%Ln photo in the cards is damaged or of a kind that is not read here</numerusform>
            <numerusform>%Ln photos in the cards are damaged or of a kind that is not read here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were cancelled or never paid, and were not taken</source>
        <translation>
            <numerusform>%Ln order was cancelled or never paid, and was not taken</numerusform>
            <numerusform>%Ln orders were cancelled or never paid, and were not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were refunded in full, and were not taken</source>
        <translation>
            <numerusform>%Ln order was refunded in full, and was not taken</numerusform>
            <numerusform>%Ln orders were refunded in full, and were not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were refunded in part: enter what came back as a return</source>
        <translation>
            <numerusform>%Ln order was refunded in part: enter what came back as a return</numerusform>
            <numerusform>%Ln orders were refunded in part: enter what came back as a return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had a discount, which was taken off their lines</source>
        <translation>
            <numerusform>%Ln document had a discount, which was taken off its lines</numerusform>
            <numerusform>%Ln documents had a discount, which was taken off their lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) belong to rows that were not taken; the file of those rows does not hold them</source>
        <translation>
            <numerusform>%Ln photo belongs to a row that was not taken; the file of those rows does not hold it</numerusform>
            <numerusform>%Ln photos belong to rows that were not taken; the file of those rows does not hold them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the cards have no place here and were not taken: %1</source>
        <translation>
            <numerusform>%Ln value of the cards has no place here and was not taken: %1</numerusform>
            <numerusform>%Ln values of the cards have no place here and were not taken: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are lists of others and were passed over</source>
        <translation>
            <numerusform>%Ln card is a list of others and was passed over</numerusform>
            <numerusform>%Ln cards are lists of others and were passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no end in the file; what is there was taken</source>
        <translation>
            <numerusform>%Ln card has no end in the file; what is there was taken</numerusform>
            <numerusform>%Ln cards have no end in the file; what is there was taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hold letters that could not be read</source>
        <translation>
            <numerusform>%Ln value holds letters that could not be read</numerusform>
            <numerusform>%Ln values hold letters that could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are in several categories there; one of them was taken</source>
        <translation>
            <numerusform>%Ln product is in several categories there; one of them was taken</numerusform>
            <numerusform>%Ln products are in several categories there; one of them was taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of orders: more came than was ordered; all of it was taken</source>
        <translation>
            <numerusform>%Ln line of an order: more came than was ordered; all of it was taken</numerusform>
            <numerusform>%Ln lines of orders: more came than was ordered; all of it was taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deliveries name something that is not in their order; it was taken</source>
        <translation>
            <numerusform>%Ln line of a delivery names something that is not in its order; it was taken</numerusform>
            <numerusform>%Ln lines of deliveries name something that is not in their order; it was taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deliveries cost nothing; that counts as their cost</source>
        <translation>
            <numerusform>%Ln line of a delivery costs nothing; that counts as its cost</numerusform>
            <numerusform>%Ln lines of deliveries cost nothing; that counts as their cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were promised for several days; the last one counts</source>
        <translation>
            <numerusform>%Ln order was promised for several days; the last one counts</numerusform>
            <numerusform>%Ln orders were promised for several days; the last one counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted figure(s) stay as they were counted: what was sold before a count changes its difference, not what is there now</source>
        <translation>
            <numerusform>%Ln counted figure stays as it was counted: what was sold before a count changes its difference, not what is there now</numerusform>
            <numerusform>%Ln counted figures stay as they were counted: what was sold before a count changes its difference, not what is there now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minimum order(s) were finer than the currency and were rounded</source>
        <translation>
            <numerusform>%Ln minimum order was finer than the currency and was rounded</numerusform>
            <numerusform>%Ln minimum orders were finer than the currency and were rounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) are in the bin and stay there</source>
        <translation>
            <numerusform>%Ln supplier is in the bin and stays there</numerusform>
            <numerusform>%Ln suppliers are in the bin and stay there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barcode(s) end with a digit that does not fit: %1</source>
        <translation>
            <numerusform>%Ln barcode ends with a digit that does not fit: %1</numerusform>
            <numerusform>%Ln barcodes end with a digit that does not fit: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were added to what was there already</source>
        <translation>
            <numerusform>%Ln product was added to what was there already</numerusform>
            <numerusform>%Ln products were added to what was there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::BulkDialog</name>
    <message numerus="yes">
        <source>Change %Ln products</source>
        <translation>
            <numerusform>Change %Ln product</numerusform>
            <numerusform>Change %Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::CalendarPage</name>
    <message numerus="yes">
        <source>%Ln weeks ahead</source>
        <translation>
            <numerusform>%Ln week ahead</numerusform>
            <numerusform>%Ln weeks ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::CallListDialog</name>
    <message numerus="yes">
        <source>%Ln people to call</source>
        <translation>
            <numerusform>%Ln person to call</numerusform>
            <numerusform>%Ln people to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a phone are left out.</source>
        <translation>
            <numerusform>%Ln without a phone is left out.</numerusform>
            <numerusform>%Ln without a phone are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who said no to calls are left out.</source>
        <translation>
            <numerusform>%Ln who said no to calls is left out.</numerusform>
            <numerusform>%Ln who said no to calls are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ConsentDialog</name>
    <message numerus="yes">
        <source>Consent of %Ln people</source>
        <translation>
            <numerusform>Consent of %Ln person</numerusform>
            <numerusform>Consent of %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::CountDialog</name>
    <message numerus="yes">
        <source>%Ln differ, together by %1.</source>
        <extracomment>%1 is money</extracomment>
        <translation>
            <numerusform>%Ln differs, by %1.</numerusform>
            <numerusform>%Ln differ, together by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were booked.</source>
        <translation>
            <numerusform>%Ln product was booked.</numerusform>
            <numerusform>%Ln products were booked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::CountReviewDialog</name>
    <message numerus="yes">
        <source>%Ln products were counted.</source>
        <translation>
            <numerusform>%Ln product was counted.</numerusform>
            <numerusform>%Ln products were counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them differ from what was to be there.</source>
        <translation>
            <numerusform>%Ln of them differs from what was to be there.</numerusform>
            <numerusform>%Ln of them differ from what was to be there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::CustomerActions</name>
    <message numerus="yes">
        <source>Tag “%1” given to %Ln people</source>
        <translation>
            <numerusform>Tag “%1” given to %Ln person</numerusform>
            <numerusform>Tag “%1” given to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken away from %Ln people</source>
        <translation>
            <numerusform>Tag “%1” taken away from %Ln person</numerusform>
            <numerusform>Tag “%1” taken away from %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln people recorded</source>
        <translation>
            <numerusform>Consent of %Ln person recorded</numerusform>
            <numerusform>Consent of %Ln people recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people put into the bin</source>
        <translation>
            <numerusform>%Ln person put into the bin</numerusform>
            <numerusform>%Ln people put into the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people taken out of the bin</source>
        <translation>
            <numerusform>%Ln person taken out of the bin</numerusform>
            <numerusform>%Ln people taken out of the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln people for good?</source>
        <translation>
            <numerusform>Remove %Ln person for good?</numerusform>
            <numerusform>Remove %Ln people for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people removed for good</source>
        <translation>
            <numerusform>%Ln person removed for good</numerusform>
            <numerusform>%Ln people removed for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on sales, whose sums must stay right. In the bin they are out of every list, search and mailing.</source>
        <translation>
            <numerusform>%Ln person stands on sales, whose sums must stay right. In the bin they are out of every list, search and mailing.</numerusform>
            <numerusform>%Ln people stand on sales, whose sums must stay right. In the bin they are out of every list, search and mailing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on sales and stay in the bin</source>
        <translation>
            <numerusform>%Ln person stands on sales and stays in the bin</numerusform>
            <numerusform>%Ln people stand on sales and stay in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them said no on that day or later, and the no stays.</source>
        <translation>
            <numerusform>%Ln of them said no on that day or later, and the no stays.</numerusform>
            <numerusform>%Ln of them said no on that day or later, and the no stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>%Ln person chosen</numerusform>
            <numerusform>%Ln people chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ExportPanel</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::FileActions</name>
    <message numerus="yes">
        <source>%Ln files are kept in the shop now</source>
        <translation>
            <numerusform>%Ln file is kept in the shop now</numerusform>
            <numerusform>%Ln files are kept in the shop now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken:</source>
        <translation>
            <numerusform>%Ln file was not taken:</numerusform>
            <numerusform>%Ln files were not taken:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ImportActions</name>
    <message numerus="yes">
        <source>The import was taken back, but %Ln record(s) stay, because they were changed or used since: %1</source>
        <translation>
            <numerusform>The import was taken back, but %Ln record stays, because it was changed or used since: %1</numerusform>
            <numerusform>The import was taken back, but %Ln records stay, because they were changed or used since: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ImportReport</name>
    <message numerus="yes">
        <source>%Ln row(s) not taken</source>
        <translation>
            <numerusform>%Ln row not taken</numerusform>
            <numerusform>%Ln rows not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::InChargeDialog</name>
    <message numerus="yes">
        <source>Who looks after these %Ln people?</source>
        <translation>
            <numerusform>Who looks after this %Ln person?</numerusform>
            <numerusform>Who looks after these %Ln people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 looks after %Ln people</source>
        <translation>
            <numerusform>%1 looks after %Ln person</numerusform>
            <numerusform>%1 looks after %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody in particular looks after %Ln people</source>
        <translation>
            <numerusform>Nobody in particular looks after %Ln person</numerusform>
            <numerusform>Nobody in particular looks after %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::LabelsDialog</name>
    <message numerus="yes">
        <source>A4 sheet of %Ln, %1 × %2 mm</source>
        <extracomment>labels: %Ln is how many there are on a sheet, %1 and %2 their width and height in millimetres</extracomment>
        <translation>
            <numerusform>A4 sheet of %Ln, %1 × %2 mm</numerusform>
            <numerusform>A4 sheet of %Ln, %1 × %2 mm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <extracomment>labels to be printed</extracomment>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <extracomment>sheets of paper</extracomment>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ListExport</name>
    <message numerus="yes">
        <source>Writing %Ln rows…</source>
        <extracomment>%Ln is a number of rows of a list</extracomment>
        <translation>
            <numerusform>Writing %Ln row…</numerusform>
            <numerusform>Writing %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to “%1”.</source>
        <translation>
            <numerusform>%Ln row written to “%1”.</numerusform>
            <numerusform>%Ln rows written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln sales come along</source>
        <translation>
            <numerusform>%Ln sale comes along</numerusform>
            <numerusform>%Ln sales come along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files come along</source>
        <translation>
            <numerusform>%Ln file comes along</numerusform>
            <numerusform>%Ln files come along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::MergeManyDialog</name>
    <message numerus="yes">
        <source>%Ln entries, one person?</source>
        <translation>
            <numerusform>%Ln entry, one person?</numerusform>
            <numerusform>%Ln entries, one person?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <translation>
            <numerusform>%Ln sale</numerusform>
            <numerusform>%Ln sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries became part of %1</source>
        <translation>
            <numerusform>%Ln entry became part of %1</numerusform>
            <numerusform>%Ln entries became part of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::MoneyEdit</name>
    <message numerus="yes">
        <source>An amount in %1 has at most %Ln decimals.</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>
            <numerusform>An amount in %1 has at most %Ln decimal.</numerusform>
            <numerusform>An amount in %1 has at most %Ln decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::NewCountDialog</name>
    <message numerus="yes">
        <source>%Ln chosen products</source>
        <translation>
            <numerusform>%Ln chosen product</numerusform>
            <numerusform>%Ln chosen products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::NumberEdit</name>
    <message numerus="yes">
        <source>At most %Ln decimals.</source>
        <translation>
            <numerusform>At most %Ln decimal.</numerusform>
            <numerusform>At most %Ln decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::OwnFieldCard</name>
    <message numerus="yes">
        <source>%Ln people have something in it, which is no longer shown anywhere. Segments that ask for it cannot be used until you undo this.</source>
        <translation>
            <numerusform>%Ln person has something in it, which is no longer shown anywhere. Segments that ask for it cannot be used until you undo this.</numerusform>
            <numerusform>%Ln people have something in it, which is no longer shown anywhere. Segments that ask for it cannot be used until you undo this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have something in it, which is no longer shown anywhere until you undo this.</source>
        <translation>
            <numerusform>%Ln product has something in it, which is no longer shown anywhere until you undo this.</numerusform>
            <numerusform>%Ln products have something in it, which is no longer shown anywhere until you undo this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers have something in it, which is no longer shown anywhere until you undo this.</source>
        <translation>
            <numerusform>%Ln supplier has something in it, which is no longer shown anywhere until you undo this.</numerusform>
            <numerusform>%Ln suppliers have something in it, which is no longer shown anywhere until you undo this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::PeopleExport</name>
    <message numerus="yes">
        <source>Writing %Ln people…</source>
        <extracomment>%Ln is a number of people whose lines are written into a file</extracomment>
        <translation>
            <numerusform>Writing %Ln person…</numerusform>
            <numerusform>Writing %Ln people…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people written to “%1”.</source>
        <translation>
            <numerusform>%Ln person written to “%1”.</numerusform>
            <numerusform>%Ln people written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::PersonalDataActions</name>
    <message numerus="yes">
        <source>%Ln documents stay for their sums, without a name.</source>
        <translation>
            <numerusform>%Ln document stays for its sum, without a name.</numerusform>
            <numerusform>%Ln documents stay for their sums, without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln lists that were handed on. Tell whoever has them:</source>
        <translation>
            <numerusform>They are in %Ln list that was handed on. Tell whoever has it:</numerusform>
            <numerusform>They are in %Ln lists that were handed on. Tell whoever has them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups made before still hold the person. They go with time, or delete them in the folder of the backups.</source>
        <translation>
            <numerusform>%Ln backup made before still holds the person. It goes with time, or delete it in the folder of the backups.</numerusform>
            <numerusform>%Ln backups made before still hold the person. They go with time, or delete them in the folder of the backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ProductActions</name>
    <message numerus="yes">
        <source>%Ln products put into the bin</source>
        <translation>
            <numerusform>%Ln product put into the bin</numerusform>
            <numerusform>%Ln products put into the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products taken out of the bin</source>
        <translation>
            <numerusform>%Ln product taken out of the bin</numerusform>
            <numerusform>%Ln products taken out of the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products changed</source>
        <translation>
            <numerusform>%Ln product changed</numerusform>
            <numerusform>%Ln products changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants made</source>
        <translation>
            <numerusform>%Ln variant made</numerusform>
            <numerusform>%Ln variants made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ProductPanel</name>
    <message numerus="yes">
        <source>Sold since %1, last %Ln days ago.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>Sold since %1, last %Ln day ago.</numerusform>
            <numerusform>Sold since %1, last %Ln days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln days</source>
        <extracomment>on how many days a customer bought a product</extracomment>
        <translation>
            <numerusform>on %Ln day</numerusform>
            <numerusform>on %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ProductsPage</name>
    <message numerus="yes">
        <source>%Ln products chosen</source>
        <translation>
            <numerusform>%Ln product chosen</numerusform>
            <numerusform>%Ln products chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseActions</name>
    <message numerus="yes">
        <source>%Ln orders put into the bin</source>
        <translation>
            <numerusform>%Ln order put into the bin</numerusform>
            <numerusform>%Ln orders put into the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people asked for what has come</source>
        <translation>
            <numerusform>%Ln person asked for what has come</numerusform>
            <numerusform>%Ln people asked for what has come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::PurchasesPage</name>
    <message numerus="yes">
        <source>%Ln orders chosen</source>
        <translation>
            <numerusform>%Ln order chosen</numerusform>
            <numerusform>%Ln orders chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::RelationList</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ReorderDialog</name>
    <message numerus="yes">
        <source>%Ln products have no supplier; they are not on any order.</source>
        <translation>
            <numerusform>%Ln product has no supplier; it is not on any order.</numerusform>
            <numerusform>%Ln products have no supplier; they are not on any order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders drafted</source>
        <translation>
            <numerusform>%Ln order drafted</numerusform>
            <numerusform>%Ln orders drafted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are on drafts already and not listed again.</source>
        <translation>
            <numerusform>%Ln product is on a draft already and not listed again.</numerusform>
            <numerusform>%Ln products are on drafts already and not listed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ReorderModel</name>
    <message numerus="yes">
        <source>comes in %Ln days</source>
        <translation>
            <numerusform>comes in %Ln day</numerusform>
            <numerusform>comes in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ReportOptions</name>
    <message numerus="yes">
        <source>Not sold for %Ln days</source>
        <extracomment>how long a product has lain; %Ln is a number of days</extracomment>
        <translation>
            <numerusform>Not sold for %Ln day</numerusform>
            <numerusform>Not sold for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SaleActions</name>
    <message numerus="yes">
        <source>%Ln documents put into the bin</source>
        <translation>
            <numerusform>%Ln document put into the bin</numerusform>
            <numerusform>%Ln documents put into the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents taken out of the bin</source>
        <translation>
            <numerusform>%Ln document taken out of the bin</numerusform>
            <numerusform>%Ln documents taken out of the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SaleDialog</name>
    <message numerus="yes">
        <source>Its %Ln lines stay as they are.</source>
        <translation>
            <numerusform>Its %Ln line stays as it is.</numerusform>
            <numerusform>Its %Ln lines stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SalesPage</name>
    <message numerus="yes">
        <source>%Ln returns</source>
        <translation>
            <numerusform>%Ln return</numerusform>
            <numerusform>%Ln returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents chosen</source>
        <translation>
            <numerusform>%Ln document chosen</numerusform>
            <numerusform>%Ln documents chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPart</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPeople</name>
    <message numerus="yes">
        <source>of %Ln people · counted in %1 ms</source>
        <extracomment>behind a big number: %Ln is how many people there are in all, %1 a number of milliseconds</extracomment>
        <translation>
            <numerusform>of %Ln person · counted in %1 ms</numerusform>
            <numerusform>of %Ln people · counted in %1 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SegmentsPage</name>
    <message numerus="yes">
        <source>Export %Ln people</source>
        <translation>
            <numerusform>Export %Ln person</numerusform>
            <numerusform>Export %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SetFieldDialog</name>
    <message numerus="yes">
        <source>Set a field for %Ln people</source>
        <translation>
            <numerusform>Set a field for %Ln person</numerusform>
            <numerusform>Set a field for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” set for %Ln people</source>
        <extracomment>%1 is the name of a field, %Ln how many people got a new value in it</extracomment>
        <translation>
            <numerusform>“%1” set for %Ln person</numerusform>
            <numerusform>“%1” set for %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SoldLinesDialog</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::StockPage</name>
    <message numerus="yes">
        <source>%Ln products chosen</source>
        <translation>
            <numerusform>%Ln product chosen</numerusform>
            <numerusform>%Ln products chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln products the cost is not known.</source>
        <translation>
            <numerusform>Of %Ln product the cost is not known.</numerusform>
            <numerusform>Of %Ln products the cost is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SupplierActions</name>
    <message numerus="yes">
        <source>%Ln suppliers put into the bin</source>
        <translation>
            <numerusform>%Ln supplier put into the bin</numerusform>
            <numerusform>%Ln suppliers put into the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers taken out of the bin</source>
        <translation>
            <numerusform>%Ln supplier taken out of the bin</numerusform>
            <numerusform>%Ln suppliers taken out of the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln open orders.</source>
        <translation>
            <numerusform>%1 has %Ln open order.</numerusform>
            <numerusform>%1 has %Ln open orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SupplierListModel</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SupplierPanel</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %Ln days</source>
        <extracomment>a question or complaint to a supplier</extracomment>
        <translation>
            <numerusform>open for %Ln day</numerusform>
            <numerusform>open for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered after %Ln days</source>
        <translation>
            <numerusform>answered after %Ln day</numerusform>
            <numerusform>answered after %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SuppliersPage</name>
    <message numerus="yes">
        <source>%Ln suppliers chosen</source>
        <translation>
            <numerusform>%Ln supplier chosen</numerusform>
            <numerusform>%Ln suppliers chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers written to “%1”.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>%Ln supplier written to “%1”.</numerusform>
            <numerusform>%Ln suppliers written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::TagDialog</name>
    <message numerus="yes">
        <source>Tag %Ln people</source>
        <translation>
            <numerusform>Tag %Ln person</numerusform>
            <numerusform>Tag %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a tag away from %Ln people</source>
        <translation>
            <numerusform>Take a tag away from %Ln person</numerusform>
            <numerusform>Take a tag away from %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::VariantsDialog</name>
    <message numerus="yes">
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln variant</numerusform>
            <numerusform>%Ln variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln variants.</source>
        <translation>
            <numerusform>This is more than %Ln variant.</numerusform>
            <numerusform>These are more than %Ln variants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::VatRateDialog</name>
    <message numerus="yes">
        <source>Give it also to the %Ln product(s) with the old rate</source>
        <translation>
            <numerusform>Give it also to the %Ln product with the old rate</numerusform>
            <numerusform>Give it also to the %Ln products with the old rate</numerusform>
        </translation>
    </message>
</context>
</TS>
