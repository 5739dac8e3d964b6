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
</context>
</TS>
