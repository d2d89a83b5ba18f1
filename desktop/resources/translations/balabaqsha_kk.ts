<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_GB">
    <context>
        <name>CrashDialog</name>
        <message>
            <source>The program made a mistake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was saved is safe and what you typed is still in the window. You can go on; if it repeats, send the report below to support. It contains no personal data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DataTable</name>
        <message>
            <source>Nothing matches the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change or clear what you are looking for.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateInput</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This could not be done ({code}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Try again; if it repeats, tell support this code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full, so nothing could be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space and try again; what you typed is still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The portal does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on working: everything is kept and goes out when the network returns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password does not fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the keyboard language and Caps Lock and type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database is damaged and was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the latest backup; the damaged file is left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database belongs to a newer version of the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newer version on this computer; the database was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the director, or sign in with another account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a valid IIN: twelve digits, date of birth first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the document digit by digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a valid BIN: it has twelve digits and a check digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the registration certificate digit by digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a phone number of Kazakhstan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as +7 7XX XXX XX XX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There must be exactly twelve digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first six digits are not a date of birth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The seventh digit of this IIN does not tell a century.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not the BIN of an organisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check digit does not fit: a digit is wrong or two are swapped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write day, month and year: 05.09.2026.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write digits only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some fields are not filled in correctly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct what is marked; the rest is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody changed this while you were working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the new state and repeat what is still needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This no longer exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh the list.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the message below</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NavItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>PasswordInput</name>
        <message>
            <source>show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hide</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressBanner</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SegmentedControl</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ShortcutsSheet</name>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SideNav</name>
        <message>
            <source>Navigation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the message</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
