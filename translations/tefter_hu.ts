<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU" sourcelanguage="en">
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
</context>
</TS>
