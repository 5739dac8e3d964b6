// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpTopics.h"

#include "core/segments/Criterion.h"
#include "ui/common/Isolate.h"
#include "ui/common/KeysText.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// A few sentences of a topic under a heading of their own.
struct Passage
{
    QString heading;
    QString text;
};

HelpTopic topic(const char *id, const QString &title, const QList<Passage> &passages,
                const QString &more = {})
{
    QString html;
    for (const Passage &passage : passages)
        html += u"<h3>%1</h3><p>%2</p>"_s.arg(passage.heading.toHtmlEscaped(), passage.text.toHtmlEscaped());
    return {QLatin1String(id), title, html + more};
}

/// Below its label on either side of the window; isolated, because the text of conditions is English.
QString code(const QString &text)
{
    return u"<code>\u2066%1\u2069</code>"_s.arg(text.toHtmlEscaped());
}

QString conditionsHtml(const CriterionList &criteria)
{
    const QString direction = QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s;
    QString html;
    QString group;
    for (const auto &criterion : criteria.all()) {
        const auto label = [](const QString &key) {
            return QCoreApplication::translate("criterion", key.toUtf8().constData()).toHtmlEscaped();
        };
        if (criterion->group() != group) {
            group = criterion->group();
            html += u"<h3 dir=\"%1\">%2</h3>"_s.arg(direction, label(group));
        }
        html += u"<p class=\"condition\" dir=\"%1\">%2<br>%3</p>"_s.arg(direction, label(criterion->label()),
                                                                        code(criterion->example()));
    }
    return html;
}

/// The keys at the edge where one begins to read. Qt does not mirror the columns of a table, and a table that
/// is pushed to the right forgets the margin: the mirrored one takes the whole width.
QString keysHtml(const QList<HelpKeys> &rows)
{
    const bool mirrored = QGuiApplication::isRightToLeft();
    QString html =
        u"<table cellpadding=\"0\" cellspacing=\"0\"%1>"_s.arg(mirrored ? u" width=\"100%\""_s : QString());
    for (const HelpKeys &row : rows) {
        const QString what = row.what.toHtmlEscaped(), keys = row.keys.toHtmlEscaped();
        html +=
            mirrored
                ? u"<tr><td width=\"70%\">%2</td><td class=\"keys\" width=\"30%\" align=\"right\"><b>%1</b></td></tr>"_s
                      .arg(keys, what)
                : u"<tr><td class=\"keys\"><b>%1</b></td><td>%2</td></tr>"_s.arg(keys, what);
    }
    return html + u"</table>"_s;
}

/// The texts, one function per topic.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(HelpTopics)
public:
    static QString filesAndFields()
    {
        return tr(
            "Drop papers on the page, or add them under “Files”: they are kept inside the shop, and every "
            "backup has them. What you want to know besides gets a field in Settings, under “Own fields”; "
            "it is then in the form, in the list, and in what is imported and exported.");
    }

    static HelpTopic firstSteps()
    {
        return topic(
            "first-steps", tr("First steps"),
            {{tr("One file"),
              tr("Everything of a shop is in one file. Copy it, and you have copied the shop.")},
             {tr("Bring in what you have"),
              tr("Import takes sales, customers, products, suppliers or orders from a table of any program. "
                 "It "
                 "first shows what would happen, and every import can be taken back.")},
             {tr("See who comes"),
              tr("Customers shows who comes how often, what they spend, and who has stopped coming.")},
             {tr("Write to the right people"), tr("A segment gathers people by what they did. Export it, and "
                                                  "you have the list to mail, without "
                                                  "those who have not agreed to it.")},
             {tr("Keep it up"),
              tr("A sale is entered in a few keys from any page. So the figures stay fresh.")}});
    }

    static HelpTopic customers()
    {
        return topic(
            "customers", tr("Customers"),
            {{tr("Find somebody"),
              tr("Type a few letters of a name, a phone number, an e-mail address or a city. Accents, "
                 "capitals "
                 "and the alphabet do not matter: “giorgos” finds Γιώργος, “natalia” finds Наталья.")},
             {tr("Narrow the list"),
              tr("The chips above the list show regulars, those who are overdue, or birthdays soon; “+ "
                 "Filter” adds tags, places, consent, the people of a segment, and the bin.")},
             {tr("Arrange the columns"), tr("Click a heading to sort, drag it to move the column, and choose "
                                            "the columns with the button "
                                            "beside the search field. The list stays as you leave it.")},
             {tr("Look at one person"),
              tr("Beside the list stands what you know: figures, favourites, consent, and everything that "
                 "happened, the newest first. The three dots hold the history of every change.")},
             {tr("Jot something down"),
              tr("Write it in the line above the timeline and press Enter. The note stands in the timeline "
                 "with its day; a click opens it to be changed or removed. The buttons above narrow the "
                 "timeline to sales, notes, consents or changes.")},
             {tr("Photo and files"),
              tr("The round picture takes a photo of the person. Drop papers on the page, or add them under "
                 "“Files”: they are kept inside the shop, and every backup has them.")},
             {tr("Who belongs together"),
              tr("Under “Relations” stand family, household, where somebody works, and who sent whom. A "
                 "relation is entered once and stands on both pages.")},
             {tr("Who looks after whom"), tr("Give somebody of the staff the care of a customer in the form, "
                                             "or of many at once with “Put "
                                             "in charge…”. The list then shows and filters by it.")},
             {tr("Personality type"), tr("One of 16 types named by four letters, from INTJ to ESFP. It is a "
                                         "remark for those who like "
                                         "it: no figure and no advice of the program comes from it.")},
             {tr("Entered twice"),
              tr("“Find duplicates” lists people who may be here twice, with the reasons. Side by side you "
                 "choose what stays; everything else of both is kept. The three dots of the person take a "
                 "merge apart again, also much later.")},
             {tr("Do something with several"),
              tr("Choose several with Shift or Ctrl, or all with Ctrl+A: tag them, record consent, print a "
                 "call "
                 "list, export them, or put them into the bin. Undo takes all of it back in one step.")},
             {tr("Take a list along"),
              tr("“Export this list…” under the columns writes the list as it is shown: its columns, its "
                 "order, its filter. It is for the shop’s own use, and the register says so. Products, sales "
                 "and the calendar have it too.")},
             {tr("Cards for a phone"),
              tr("Cards (vCard) take every phone, address and date along; cards for the shop’s own use also "
                 "the note, the relations and the photo. Code, tax number, interests and own fields are kept "
                 "by no other address book: they come back only where this program reads the cards.")}});
    }

    static HelpTopic sales()
    {
        return topic(
            "sales", tr("Sales"),
            {{tr("Enter a sale"),
              tr("Type the customer, or leave the field empty for a walk-in sale. Then type the amount, or "
                 "choose products, and press Enter.")},
             {tr("Returns"),
              tr("“Everything came back” in the menu of a sale enters its return. For a part of it, enter a "
                 "document of the kind “Return”.")},
             {tr("Find a document"), tr("Type its number, or filter by days, customer, product, category or "
                                        "country. The sum over the "
                                        "list follows the filters.")},
             {tr("Corrections"),
              tr("Write-offs and mended sums are neither sales nor returns: they count in sums, never as a "
                 "visit.")}});
    }

    static HelpTopic products()
    {
        return topic(
            "products", tr("Products"),
            {{tr("Find a product"),
              tr("Type a part of its name, its code or its barcode, or choose a category.")},
             {tr("Look at one product"),
              tr("Beside the list stands what it costs, how much of it was sold, what it brought in, and who "
                 "buys it. “Show its sales” lists the documents.")},
             {tr("Categories"), tr("“Categories…” makes, renames and removes them. A category can hold "
                                   "others; whoever asks for "
                                   "the upper one means those below it too.")},
             {tr("Reduce a price"), tr("“Reduce the price…” in the menu of a product sets a lower price from "
                                       "one day to another. Sales "
                                       "of these days take it by themselves. The lowest price of the 30 days "
                                       "before stands beside it "
                                       "and on the labels, as the law asks for.")},
             {tr("A VAT rate that changes"), tr("In the settings, change the rate and give the day. Sales "
                                                "from that day on have the new rate, "
                                                "earlier ones keep the old.")},
             {tr("Barcodes"),
              tr("A wrong last digit is told, never refused. A scan is found even where the keyboard stands "
                 "in "
                 "another language; where two products share a barcode, you are asked which one is meant.")},
             {tr("Sizes and colours"),
              tr("“Make variants…” makes every combination in one step; each is a product of its own.")},
             {tr("Labels"),
              tr("Choose products and press “Labels…”. On a sheet that is partly used, click the first free "
                 "place.")},
             {tr("Files and own fields"), filesAndFields()}});
    }

    static HelpTopic stock()
    {
        return topic(
            "stock", tr("Stock"),
            {{tr("What is there"), tr("It is the sum of what came and went: receipts, sales, returns, "
                                      "losses, what was carried from "
                                      "place to place, and counts. The figure itself is never typed in.")},
             {tr("What it is worth"), tr("The average cost moves with every receipt at a cost of its own; "
                                         "all else goes at the average. A "
                                         "day in the field above the list shows what was there at its end, "
                                         "and what it was worth. What a "
                                         "line of a sale cost stays as it was on that day.")},
             {tr("Counts"), tr("Scan or choose a product, type how many, press Enter. Scanning again adds "
                               "up. What was to be "
                               "there stays hidden until you ask for it; a sheet to write on can be printed. "
                               "Nothing changes "
                               "before the count is booked, and a receipt that is entered later for an "
                               "earlier day changes the "
                               "difference, never what was counted.")},
             {tr("Count only some"), tr("Choose several products in the list and press “Count these…”.")},
             {tr("Asked for, not in stock"), tr("Note who asked for what. When it has come, it stands at the "
                                                "top with the phone of the customer; "
                                                "what is set aside is no longer free for others.")}});
    }

    static HelpTopic suppliers()
    {
        return topic(
            "suppliers", tr("Suppliers"),
            {{tr("What a supplier is worth"),
              tr("“On time” and “Share delivered” look at what was due; of a part delivery, the part that "
                 "came "
                 "by the promised day counts. Prices are those of the same goods a year ago. Behind each "
                 "figure stands on how many cases it rests; where there is none it says so and does not "
                 "count in the points.")},
             {tr("Another period"),
              tr("The period is chosen above the figures; a quarter that is pressed in the chart becomes the "
                 "period. How much each figure counts is chosen in the settings.")},
             {tr("Codes and costs"),
              tr("“Add a product of theirs…” keeps their code, cost, case and delivery time. Each receipt "
                 "brings the costs up to date.")},
             {tr("Files and own fields"), filesAndFields()}});
    }

    static HelpTopic purchases()
    {
        return topic(
            "purchases", tr("Orders"),
            {{tr("From the draft to the goods"),
              tr("A draft has no number. “Mark as sent” gives it one, and the day on which the goods are to "
                 "come. They are received in parts; when all has come the order closes by itself.")},
             {tr("What to order"),
              tr("“What to order…” (%1) lists what runs out, the dearest absence first. Space leaves a "
                 "product "
                 "out, %2 changes its quantity. What stands on drafts is not ordered again, and a supplier "
                 "is "
                 "left out where the order would be below their smallest one.")
                  .arg(keysText(Qt::CTRL | Qt::SHIFT | Qt::Key_O), keysText(Qt::Key_F2))},
             {tr("What the supplier gets"),
              tr("“Mark as sent” also makes the PDF, in the language of the supplier, and asks where to save "
                 "it.")},
             {tr("Who waits for it"),
              tr("People who asked for goods on an order are named in it, and counted in the list. When the "
                 "goods have come, you are told whom to call.")},
             {tr("When goods come"),
              tr("A cost other than ordered is told at once and counts from then on. More than ordered is "
                 "asked about, never refused. Freight and customs are spread over the lines by value.")},
             {tr("What was not right"),
              tr("Say how many were defective when you receive them; “Return the defective goods…” takes "
                 "them "
                 "out again, with the reason. Other goods go back from the page of the supplier.")}});
    }

    static HelpTopic calendar()
    {
        return topic(
            "calendar", tr("Calendar"),
            {{tr("What is due"),
              tr("The coming weeks show birthdays, name days, important dates and public holidays. A click "
                 "opens the person.")},
             {tr("Whom to contact how"),
              tr("Beside each name stand the ways to which the person has said yes and for which there is an "
                 "address or a number.")},
             {tr("Name days"),
              tr("They are found from the first name and its usual short forms, by the calendar of the "
                 "person’s language or of the shop’s country: Greek, Hungarian, Polish or Russian. Correct "
                 "one in the form of the person.")},
             {tr("Important dates"),
              tr("The form of a person takes weddings, journeys and any others. The year may be left out; a "
                 "29 February or a 31st moves to another day or is left out, as you say.")}});
    }

    static HelpTopic segments()
    {
        return topic(
            "segments", tr("Segments"),
            {{tr("Who are you looking for?"),
              tr("Each condition shows how many people it is true for, and the total stands above. In a "
                 "group, "
                 "all, any or none of the conditions must be true, and groups can stand in groups.")},
             {tr("Why is somebody in it?"),
              tr("Find a person under the list: each condition is shown with this person’s own figures.")},
             {tr("Keep a segment"), tr("Save it under a name. It stays alive: its people are looked for anew "
                                       "each time, as of today. "
                                       "Copy a ready-made one to change it.")},
             {tr("Export for mailing"),
              tr("The file holds only people who have said yes to the channel and have an address for it; "
                 "the "
                 "others are counted with the reason. Choose a spreadsheet, plain CSV for other programs, or "
                 "Mailchimp.")},
             {tr("For the shop’s own use"), tr("The tick for the shop’s own use takes everybody, whatever "
                                               "they agreed to. Every export goes "
                                               "down in the register with its day and number of people.")}});
    }

    static HelpTopic reports()
    {
        return topic(
            "reports", tr("Reports"),
            {{tr("What is counted"), tr("Everything sold, less returns and corrections, over the days that "
                                        "you choose. Sales without a "
                                        "customer count as well; what lies in the bin does not.")},
             {tr("Look closer"),
              tr("A click on a bar shows the documents behind it. “A year before” sets the same time of last "
                 "year beside it, and a category or a country can be looked at alone.")},
             {tr("Margins"),
              tr("Sales and returns without VAT, less what the goods cost when they were sold; corrections "
                 "stay out. Sales of unknown cost make no margin: “Cost known for” says of how much it is "
                 "known. A bar or a row opens the sold lines behind it.")},
             {tr("What lies in stock"),
              tr("The value is what is there times its average cost. “Stock turn” holds what was sold "
                 "against "
                 "what lay there on average: “Yearly margin on stock” of 100% means that the goods earn in "
                 "a "
                 "year as much as lies in them. “Dead stock” is what was not sold for as long as you say.")},
             {tr("A month that is still running"),
              tr("It is held against the same days of last year, so that the two may be compared; so is a "
                 "week, a quarter or a year, and one that the chosen days cut.")},
             {tr("Take it along"),
              tr("“Save as” writes the table for a spreadsheet, the chart as a picture, or both as PDF; "
                 "“Print…” prints them.")}});
    }

    static HelpTopic import()
    {
        return topic(
            "import", tr("Import"),
            {{tr("Which files"),
              tr("Tables as text, such as CSV, spreadsheets (XLSX), the cards of an address book (vCard), or "
                 "a "
                 "table copied from a spreadsheet. Exports of WooCommerce, Shopify and PrestaShop are "
                 "recognised. Encoding and separator are found; if letters look wrong, choose another "
                 "encoding, and the table shows it at once.")},
             {tr("Columns"), tr("They are guessed from their names in six languages and remembered for the "
                                "next time. Say above "
                                "a column what it holds if the guess is wrong.")},
             {tr("Days"),
              tr("A year of two digits is one up to 2049, and in a birthday one that has been: 84 is 1984. "
                 "Days of the Persian calendar are known by their year. A day that does not exist is sent "
                 "back with its line.")},
             {tr("Newsletters"),
              tr("Where the newsletter column of an e-shop says yes, a consent is entered. A no withdraws a "
                 "consent that was given, and says nothing of anybody else. In a column of consents a no is "
                 "always a withdrawal.")},
             {tr("Buyers of an e-shop"),
              tr("The orders of an e-shop can be taken as customers too: say above the table that the lines "
                 "are customers. Each buyer comes in once, with the address on the bill.")},
             {tr("Who is there already"),
              tr("People, products and documents that are in the shop are found by their code, e-mail, phone "
                 "or "
                 "name. You choose whether they are left alone, filled in or replaced; a blank never "
                 "overwrites.")},
             {tr("Trial first"),
              tr("Before anything is written you see how many lines would be created, changed, skipped and "
                 "sent "
                 "back. Lines that could not be taken can be saved with the reason, mended and imported "
                 "again.")},
             {tr("Sales of a till or e-shop"),
              tr("Lines with the same document number become one document. A number that begins with C, or "
                 "only "
                 "negative quantities, is a return; a price of 0 or a correction of debt without a customer "
                 "is "
                 "no sale; a priced line without a customer is a walk-in sale.")},
             {tr("Orders of an e-shop"),
              tr("Orders that were cancelled, refunded or not paid are no sales and go back with the reason; "
                 "import them again once they are paid. Discounts are taken off the lines, so that a "
                 "document comes to what was paid for its goods. Shipping is not taken.")},
             {tr("Suppliers, orders and deliveries"),
              tr("Rows with the same order number make one order; those of the same day and delivery note "
                 "make "
                 "one delivery. Without an order number a row is goods that came. An order of which a row "
                 "cannot be taken stays out whole. Stock moves only where you say so.")},
             {tr("Take it back"),
              tr("“Undo this import” takes all of it back, also weeks later. What was changed or used since "
                 "stays, and is named.")}});
    }

    static HelpTopic settings()
    {
        return topic(
            "settings", tr("Settings"),
            {{tr("Staff"), tr("Say who works here and who is at work on this computer: everything that is "
                              "entered goes down "
                              "under that name. “Who did what…” lists it.")},
             {tr("VAT rates"), tr("Prices hold their VAT. New products and imports take the usual rate; a "
                                  "rate that is changed "
                                  "leaves what was sold as it was.")},
             {tr("Language and colours"),
              tr("Both change at once, without a new start, and nothing that is being typed is lost.")}});
    }

    static HelpTopic figures()
    {
        return topic(
            "figures", tr("What the figures mean"),
            {{tr("Visit"), tr("A day on which somebody bought. Returns and corrections are none.")},
             {tr("Spent"), tr("Everything that was bought, less what came back.")},
             {tr("Average"), tr("What was spent, divided by the number of sales.")},
             {tr("Usually every"), tr("The usual gap between two visits: the median, from three visits on. "
                                      "With fewer visits Tefter "
                                      "says that they are too few to say.")},
             {tr("Overdue"), tr("Silent for longer than one and a half times the usual gap. Probably lost: "
                                "for longer than four "
                                "times, and for more than 90 days.")},
             {tr("RFM group"),
              tr("How recently, how often and for how much somebody bought, each from 1 to 5: 5 is the best "
                 "fifth of all who have bought. Who ties shares the better group.")}});
    }

    static HelpTopic search()
    {
        return topic(
            "search", tr("Search"),
            {{tr("One box for everything"), tr("The box at the top finds people, products, documents, "
                                               "segments and pages, and runs commands: "
                                               "type what you want to do.")},
             {tr("As you type it"),
              tr("The first letter is enough. Accents, capitals, the order of words and the alphabet do not "
                 "matter, and every kind of digits is understood.")}});
    }

    static HelpTopic consent()
    {
        return topic(
            "consent", tr("Consent"),
            {{tr("Who is written to"), tr("A mailing goes only to people who have said yes to that channel "
                                          "and have an address for it. "
                                          "Who has said no is always left out, and counted.")},
             {tr("What is kept"), tr("Every yes and no with its day, its wording and where it came from; the "
                                     "paper that proves it can be attached.")}});
    }

    static HelpTopic undo()
    {
        return topic(
            "undo", tr("Undo and history"),
            {{tr("Step by step"),
              tr("Everything that is entered or changed can be taken back and done again, also after the "
                 "program was closed. The line at the foot says what would be taken back.")},
             {tr("History"),
              tr("Every person, product and document keeps who changed what, when, and what stood "
                 "there before.")},
             {tr("The bin"), tr("What is put into the bin can be taken out again. Nobody in the bin is "
                                "counted, shown or written to.")}});
    }

    static HelpTopic backups()
    {
        return topic(
            "backups", tr("Backups"),
            {{tr("By themselves"),
              tr("Tefter makes a checked copy once a day, and before it takes an import back. Settings lists "
                 "them, and any of them can be restored.")},
             {tr("To another place"),
              tr("“Copy the shop to…” makes a whole copy, on a stick for instance. It can be opened like any "
                 "shop.")}});
    }

    static HelpTopic keyboard(QList<HelpKeys> keys)
    {
        // What a page in front calls it is said for all pages.
        const auto also = [&](const QString &pressed, const QString &what) {
            keys.removeIf([&](const HelpKeys &one) { return one.keys == pressed; });
            keys.append({pressed, what});
        };
        also(keysText(QKeySequence::New), tr("Enter something new on this page"));
        also(keysText(Qt::Key_F2), tr("Change what is chosen; on the sales page, enter a sale"));
        also(keysText(QKeySequence::Delete), tr("Put what is chosen into the bin"));
        also(keysText(Qt::CTRL | Qt::SHIFT | Qt::Key_O), tr("On the page of orders: what to order"));
        also(keysText(QKeySequence::SelectAll), tr("Choose everything in the list"));
        also(keysText(Qt::CTRL | Qt::Key_Return), tr("Save a form from any of its fields"));
        also(keysText(QKeySequence::Print), tr("Print the report"));
        also(keysText(Qt::Key_Escape), tr("Close, or empty the search field"));
        return topic("keyboard", tr("Keyboard"), {}, keysHtml(keys));
    }

    static HelpTopic conditions(const CriterionList &criteria)
    {
        return topic(
            "conditions", tr("Conditions as text"),
            {{tr("How they are written"),
              tr("A segment is also a text, the same in the window and on the command line. all( ), "
                 "any( ) and none( ) put conditions together, parted by commas. Each condition with an "
                 "example:")}},
            conditionsHtml(criteria));
    }
};

} // namespace

QList<HelpTopic> helpTopics(const CriterionList &criteria, const QList<HelpKeys> &keys)
{
    return {Texts::firstSteps(),
            Texts::customers(),
            Texts::sales(),
            Texts::products(),
            Texts::stock(),
            Texts::suppliers(),
            Texts::purchases(),
            Texts::calendar(),
            Texts::segments(),
            Texts::reports(),
            Texts::import(),
            Texts::settings(),
            Texts::figures(),
            Texts::consent(),
            Texts::search(),
            Texts::undo(),
            Texts::backups(),
            Texts::keyboard(keys),
            Texts::conditions(criteria)};
}

} // namespace tefter
