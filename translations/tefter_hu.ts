<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU" sourcelanguage="en">
<context>
    <name>step</name>
    <message>
        <source>Settings changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
