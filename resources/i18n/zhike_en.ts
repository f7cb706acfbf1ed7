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
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) imported</source>
        <translation>
            <numerusform>%n customer imported</numerusform>
            <numerusform>%n customers imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <translation>
            <numerusform>Import %n customer</numerusform>
            <numerusform>Import %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) added</source>
        <translation>
            <numerusform>%n customer added</numerusform>
            <numerusform>%n customers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed</source>
        <translation>
            <numerusform>%n customer changed</numerusform>
            <numerusform>%n customers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a difference</source>
        <translation>
            <numerusform>%n row without a difference</numerusform>
            <numerusform>%n rows without a difference</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that no list knows</source>
        <translation>
            <numerusform>%n value that no list knows</numerusform>
            <numerusform>%n values that no list knows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) are settled together by the box above.</source>
        <translation>
            <numerusform>%n more value is settled together with the others by the box above.</numerusform>
            <numerusform>%n more values are settled together by the box above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) released</source>
        <translation>
            <numerusform>%n customer released</numerusform>
            <numerusform>%n customers released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) given to %1</source>
        <translation>
            <numerusform>%n customer given to %1</numerusform>
            <numerusform>%n customers given to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n customer(s) changed</source>
        <translation>
            <numerusform>Tags of %n customer changed</numerusform>
            <numerusform>Tags of %n customers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) selected</source>
        <translation>
            <numerusform>%n customer selected</numerusform>
            <numerusform>%n customers selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n save(s) are missing from the data file. Look for “%1-wal”, which belongs beside it, before you go on</source>
        <translation>
            <numerusform>The last save is missing from the data file. Look for “%1-wal”, which belongs beside it, before you go on</numerusform>
            <numerusform>The last %n saves are missing from the data file. Look for “%1-wal”, which belongs beside it, before you go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n found among all customers</source>
        <translation>
            <numerusform>Show the %n found among all customers</numerusform>
            <numerusform>Show the %n found among all customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n follow-up(s)</source>
        <translation>
            <numerusform>%1: %n follow-up</numerusform>
            <numerusform>%1: %n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n order(s), the last on %2</source>
        <translation>
            <numerusform>%1 in %n order, on %2</numerusform>
            <numerusform>%1 in %n orders, the last on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left, %1; %2</source>
        <translation>
            <numerusform>%n left, %1; %2</numerusform>
            <numerusform>%n left, %1; %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
</context>
</TS>
