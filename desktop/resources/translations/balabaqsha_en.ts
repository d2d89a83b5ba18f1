<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>CrashDialog</name>
        <message>
            <source>The program made a mistake</source>
            <translation>The program made a mistake</translation>
        </message>
        <message>
            <source>What was saved is safe and what you typed is still in the window. You can go on; if it repeats, send the report below to support. It contains no personal data.</source>
            <translation>What was saved is safe and what you typed is still in the window. You can go on; if it repeats, send the report below to support. It contains no personal data.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copy the report</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
    </context>
    <context>
        <name>DataTable</name>
        <message>
            <source>Nothing matches the filter</source>
            <translation>Nothing matches the filter</translation>
        </message>
        <message>
            <source>Change or clear what you are looking for.</source>
            <translation>Change or clear what you are looking for.</translation>
        </message>
    </context>
    <context>
        <name>DateInput</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>dd.mm.yyyy</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>Choose a day</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This could not be done ({code}).</source>
            <translation>This could not be done ({code}).</translation>
        </message>
        <message>
            <source>Nothing was changed. Try again; if it repeats, tell support this code.</source>
            <translation>Nothing was changed. Try again; if it repeats, tell support this code.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing could be saved.</source>
            <translation>The disk is full, so nothing could be saved.</translation>
        </message>
        <message>
            <source>Free some space and try again; what you typed is still here.</source>
            <translation>Free some space and try again; what you typed is still here.</translation>
        </message>
        <message>
            <source>The portal does not answer.</source>
            <translation>The portal does not answer.</translation>
        </message>
        <message>
            <source>Go on working: everything is kept and goes out when the network returns.</source>
            <translation>Go on working: everything is kept and goes out when the network returns.</translation>
        </message>
        <message>
            <source>The password does not fit.</source>
            <translation>The password does not fit.</translation>
        </message>
        <message>
            <source>Check the keyboard language and Caps Lock and type it again.</source>
            <translation>Check the keyboard language and Caps Lock and type it again.</translation>
        </message>
        <message>
            <source>The database is damaged and was not opened.</source>
            <translation>The database is damaged and was not opened.</translation>
        </message>
        <message>
            <source>Restore the latest backup; the damaged file is left as it is.</source>
            <translation>Restore the latest backup; the damaged file is left as it is.</translation>
        </message>
        <message>
            <source>The database belongs to a newer version of the program.</source>
            <translation>The database belongs to a newer version of the program.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer; the database was not touched.</source>
            <translation>Install the newer version on this computer; the database was not touched.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Your role does not allow this.</translation>
        </message>
        <message>
            <source>Ask the director, or sign in with another account.</source>
            <translation>Ask the director, or sign in with another account.</translation>
        </message>
        <message>
            <source>This is not a valid IIN: twelve digits, date of birth first.</source>
            <translation>This is not a valid IIN: twelve digits, date of birth first.</translation>
        </message>
        <message>
            <source>Compare it with the document digit by digit.</source>
            <translation>Compare it with the document digit by digit.</translation>
        </message>
        <message>
            <source>This is not a valid BIN: it has twelve digits and a check digit.</source>
            <translation>This is not a valid BIN: it has twelve digits and a check digit.</translation>
        </message>
        <message>
            <source>Compare it with the registration certificate digit by digit.</source>
            <translation>Compare it with the registration certificate digit by digit.</translation>
        </message>
        <message>
            <source>This is not a phone number of Kazakhstan.</source>
            <translation>This is not a phone number of Kazakhstan.</translation>
        </message>
        <message>
            <source>Write it as +7 7XX XXX XX XX.</source>
            <translation>Write it as +7 7XX XXX XX XX.</translation>
        </message>
        <message>
            <source>There must be exactly twelve digits.</source>
            <translation>There must be exactly twelve digits.</translation>
        </message>
        <message>
            <source>The first six digits are not a date of birth.</source>
            <translation>The first six digits are not a date of birth.</translation>
        </message>
        <message>
            <source>The seventh digit of this IIN does not tell a century.</source>
            <translation>The seventh digit of this IIN does not tell a century.</translation>
        </message>
        <message>
            <source>This is not the BIN of an organisation.</source>
            <translation>This is not the BIN of an organisation.</translation>
        </message>
        <message>
            <source>The check digit does not fit: a digit is wrong or two are swapped.</source>
            <translation>The check digit does not fit: a digit is wrong or two are swapped.</translation>
        </message>
        <message>
            <source>This is not a date.</source>
            <translation>This is not a date.</translation>
        </message>
        <message>
            <source>Write day, month and year: 05.09.2026.</source>
            <translation>Write day, month and year: 05.09.2026.</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>This is not a number.</translation>
        </message>
        <message>
            <source>Write digits only.</source>
            <translation>Write digits only.</translation>
        </message>
        <message>
            <source>Some fields are not filled in correctly.</source>
            <translation>Some fields are not filled in correctly.</translation>
        </message>
        <message>
            <source>Correct what is marked; the rest is kept.</source>
            <translation>Correct what is marked; the rest is kept.</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>This must be filled in.</translation>
        </message>
        <message>
            <source>Somebody changed this while you were working.</source>
            <translation>Somebody changed this while you were working.</translation>
        </message>
        <message>
            <source>Look at the new state and repeat what is still needed.</source>
            <translation>Look at the new state and repeat what is still needed.</translation>
        </message>
        <message>
            <source>This no longer exists.</source>
            <translation>This no longer exists.</translation>
        </message>
        <message>
            <source>Refresh the list.</source>
            <translation>Refresh the list.</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Working…</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>Help on this page</source>
            <translation>Help on this page</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>All shortcuts</translation>
        </message>
        <message>
            <source>Go to the message below</source>
            <translation>Go to the message below</translation>
        </message>
    </context>
    <context>
        <name>NavItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PasswordInput</name>
        <message>
            <source>show</source>
            <translation>show</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Show the password</translation>
        </message>
        <message>
            <source>hide</source>
            <translation>hide</translation>
        </message>
    </context>
    <context>
        <name>ProgressBanner</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
    </context>
    <context>
        <name>SegmentedControl</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShortcutsSheet</name>
        <message>
            <source>Shortcuts</source>
            <translation>Shortcuts</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>SideNav</name>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>not done</source>
            <translation>not done</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
    </context>
</TS>
