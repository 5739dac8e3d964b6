<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU" sourcelanguage="en">
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
    <name>tefter::Rail</name>
    <message>
        <source>Rooms</source>
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
</context>
<context>
    <name>tefter::Toast</name>
    <message>
        <source>Undo</source>
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
</context>
</TS>
