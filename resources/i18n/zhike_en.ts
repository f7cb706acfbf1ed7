<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>zhike</name>
    <message numerus="yes">
        <source>%n digit(s) missing: a mobile number has 11</source>
        <translation>
            <numerusform>%n digit is missing: a mobile number has 11</numerusform>
            <numerusform>%n digits are missing: a mobile number has 11</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) too many: a mobile number has 11</source>
        <translation>
            <numerusform>%n digit too many: a mobile number has 11</numerusform>
            <numerusform>%n digits too many: a mobile number has 11</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct: %1</source>
        <translation>
            <numerusform>%n to correct: %1</numerusform>
            <numerusform>%n to correct: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) archived</source>
        <translation>
            <numerusform>%n customer archived</numerusform>
            <numerusform>%n customers archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) brought back</source>
        <translation>
            <numerusform>%n customer brought back</numerusform>
            <numerusform>%n customers brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n save(s) are missing from the data file. Look for “%1-wal”, which belongs beside it, before you go on</source>
        <translation>
            <numerusform>The last save is missing from the data file. Look for “%1-wal”, which belongs beside it, before you go on</numerusform>
            <numerusform>The last %n saves are missing from the data file. Look for “%1-wal”, which belongs beside it, before you go on</numerusform>
        </translation>
    </message>
</context>
</TS>
