<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Qt and PySide</source>
            <translation>Qt and PySide</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Folder of this office</source>
            <translation>Folder of this office</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>What it is made of</translation>
        </message>
        <message>
            <source>Free software under the MIT licence, without any warranty. Qt and PySide are used under the LGPL version 3; the licences of all parts lie beside the program.</source>
            <translation>Free software under the MIT licence, without any warranty. Qt and PySide are used under the LGPL version 3; the licences of all parts lie beside the program.</translation>
        </message>
        <message>
            <source>When something goes wrong</source>
            <translation>When something goes wrong</translation>
        </message>
        <message>
            <source>The bundle holds the log, versions and the state of the exchange. No names, IINs, phones or keys: what could tell of anybody is struck out.</source>
            <translation>The bundle holds the log, versions and the state of the exchange. No names, IINs, phones or keys: what could tell of anybody is struck out.</translation>
        </message>
        <message>
            <source>Make a support bundle…</source>
            <translation>Make a support bundle…</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Open the log folder</translation>
        </message>
        <message>
            <source>The folder could not be opened: {folder}</source>
            <translation>The folder could not be opened: {folder}</translation>
        </message>
        <message>
            <source>Where to keep the support bundle</source>
            <translation>Where to keep the support bundle</translation>
        </message>
        <message>
            <source>ZIP archives (*.zip)</source>
            <translation>ZIP archives (*.zip)</translation>
        </message>
        <message>
            <source>The support bundle is made: {name}</source>
            <translation>The support bundle is made: {name}</translation>
        </message>
    </context>
    <context>
        <name>AbsenceDialog</name>
        <message>
            <source>Absence</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Mark the days</source>
            <translation>Mark the days</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Choose a reason</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation>Add a paper</translation>
        </message>
        <message>
            <source>Choose a reason to see what would be marked.</source>
            <translation>Choose a reason to see what would be marked.</translation>
        </message>
        <message>
            <source>Nothing would be marked.</source>
            <translation>Nothing would be marked.</translation>
        </message>
        <message>
            <source>Days off pass by: {count}.</source>
            <translation>Days off pass by: {count}.</translation>
        </message>
        <message>
            <source>Days outside a child's stay pass by: {count}.</source>
            <translation>Days outside a child's stay pass by: {count}.</translation>
        </message>
        <message>
            <source>Another mark gives way: {count}.</source>
            <translation>Another mark gives way: {count}.</translation>
        </message>
        <message>
            <source>Days the paper does not cover: {count}.</source>
            <translation>Days the paper does not cover: {count}.</translation>
        </message>
        <message>
            <source>There is no paper yet; it can be brought later, under Papers.</source>
            <translation>There is no paper yet; it can be brought later, under Papers.</translation>
        </message>
        <message numerus="yes">
            <source>Marks to be set: %n</source>
            <translation>
                <numerusform>%n mark will be set</numerusform>
                <numerusform>%n marks will be set</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Absences</name>
        <message>
            <source>Absence…</source>
            <translation>Absence…</translation>
        </message>
        <message>
            <source>Papers…</source>
            <translation>Papers…</translation>
        </message>
        <message>
            <source>Marks with another paper: {count}</source>
            <translation>Marks with another paper: {count}</translation>
        </message>
        <message>
            <source>Absence marked, days: {count}</source>
            <translation>Absence marked, days: {count}</translation>
        </message>
    </context>
    <context>
        <name>AcceptDialog</name>
        <message>
            <source>Accept into a group</source>
            <translation>Accept into a group</translation>
        </message>
        <message>
            <source>Move to another group</source>
            <translation>Move to another group</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Move</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>The parent's wish stands first.</source>
            <translation>The parent's wish stands first.</translation>
        </message>
        <message>
            <source>Say why this group all the same; it is kept in the journal.</source>
            <translation>Say why this group all the same; it is kept in the journal.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>The seventh digit of the IIN is 0, as some foreigners have. Compare it with the document.</source>
            <translation>The seventh digit of the IIN is 0, as some foreigners have. Compare it with the document.</translation>
        </message>
        <message>
            <source>Why this IIN is right</source>
            <translation>Why this IIN is right</translation>
        </message>
        <message>
            <source>The request holds values that cannot be kept.</source>
            <translation>The request holds values that cannot be kept.</translation>
        </message>
        <message>
            <source>wished</source>
            <translation>wished</translation>
        </message>
        <message>
            <source>Think twice</source>
            <translation>Think twice</translation>
        </message>
    </context>
    <context>
        <name>AccountsSection</name>
        <message>
            <source>Accounts</source>
            <translation>Accounts</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>New account</translation>
        </message>
        <message>
            <source>Close the account…</source>
            <translation>Close the account…</translation>
        </message>
        <message>
            <source>A methodist keeps groups, children and attendance; contracts and settings are the director's.</source>
            <translation>A methodist keeps groups, children and attendance; contracts and settings are the director's.</translation>
        </message>
        <message>
            <source>No accounts</source>
            <translation>No accounts</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Sign-in name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>At least 8 signs.</source>
            <translation>At least 8 signs.</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>Password once more</translation>
        </message>
        <message>
            <source>The account is added.</source>
            <translation>The account is added.</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>Close the account</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Close it</translation>
        </message>
        <message>
            <source>{name} cannot sign in any more. What they did stays in the journal under their name.</source>
            <translation>{name} cannot sign in any more. What they did stays in the journal under their name.</translation>
        </message>
        <message>
            <source>The account is closed.</source>
            <translation>The account is closed.</translation>
        </message>
    </context>
    <context>
        <name>AccountsTable</name>
        <message>
            <source>director</source>
            <translation>director</translation>
        </message>
        <message>
            <source>methodist</source>
            <translation>methodist</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Sign-in name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>ActsTab</name>
        <message>
            <source>Who, what, whose</source>
            <translation>Who, what, whose</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Groups and children</source>
            <translation>Groups and children</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Requests and contracts</source>
            <translation>Requests and contracts</translation>
        </message>
        <message>
            <source>Kindergarten, accounts, settings</source>
            <translation>Kindergarten, accounts, settings</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Verify the chain</translation>
        </message>
        <message>
            <source>Each entry carries the hash of the one before it: a change in the past shows.</source>
            <translation>Each entry carries the hash of the one before it: a change in the past shows.</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Export CSV…</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Acts</translation>
        </message>
        <message>
            <source>Nothing has been done yet</source>
            <translation>Nothing has been done yet</translation>
        </message>
        <message>
            <source>Every change in this office is written down here.</source>
            <translation>Every change in this office is written down here.</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Show older</translation>
        </message>
        <message>
            <source>After entry {number} it is not the journal the portal saw on {moment}. Tell support, keep the backups.</source>
            <translation>After entry {number} it is not the journal the portal saw on {moment}. Tell support, keep the backups.</translation>
        </message>
        <message>
            <source>The journal was rewritten</source>
            <translation>The journal was rewritten</translation>
        </message>
        <message numerus="yes">
            <source>Every one of %n entries follows from the one before it.</source>
            <translation>
                <numerusform>The one entry is in its place.</numerusform>
                <numerusform>Every one of %n entries follows from the one before it.</numerusform>
            </translation>
        </message>
        <message>
            <source>The portal witnessed entry {number} on {moment}.</source>
            <translation>The portal witnessed entry {number} on {moment}.</translation>
        </message>
        <message>
            <source>A backup was restored after the portal's last look; the portal keeps what it saw before.</source>
            <translation>A backup was restored after the portal's last look; the portal keeps what it saw before.</translation>
        </message>
        <message>
            <source>The journal is whole</source>
            <translation>The journal is whole</translation>
        </message>
        <message>
            <source>Entry {number} was changed or removed outside the program. Tell support and keep the backups.</source>
            <translation>Entry {number} was changed or removed outside the program. Tell support and keep the backups.</translation>
        </message>
        <message>
            <source>The journal is broken</source>
            <translation>The journal is broken</translation>
        </message>
        <message>
            <source>The entry itself is gone.</source>
            <translation>The entry itself is gone.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>Export the journal</source>
            <translation>Export the journal</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Written: {path}</translation>
        </message>
    </context>
    <context>
        <name>AllTimesheetsDialog</name>
        <message>
            <source>Timesheets of all groups</source>
            <translation>Timesheets of all groups</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Write…</translation>
        </message>
        <message>
            <source>{first} and {second}, a file each</source>
            <translation>{first} and {second}, a file each</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>PDF, a file for each group</source>
            <translation>PDF, a file for each group</translation>
        </message>
        <message>
            <source>One PDF of all groups, to print in one go</source>
            <translation>One PDF of all groups, to print in one go</translation>
        </message>
        <message>
            <source>Excel (XLSX), a file for each group</source>
            <translation>Excel (XLSX), a file for each group</translation>
        </message>
        <message>
            <source>CSV, one file of all groups</source>
            <translation>CSV, one file of all groups</translation>
        </message>
        <message>
            <source>What to write</source>
            <translation>What to write</translation>
        </message>
        <message>
            <source>Into a folder</source>
            <translation>Into a folder</translation>
        </message>
        <message>
            <source>Into one ZIP archive</source>
            <translation>Into one ZIP archive</translation>
        </message>
        <message>
            <source>Files of the same name are replaced.</source>
            <translation>Files of the same name are replaced.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
            </translation>
        </message>
        <message>
            <source>No group had children in this month</source>
            <translation>No group had children in this month</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Blank cells stay blank on paper.</source>
            <translation>Blank cells stay blank on paper.</translation>
        </message>
        <message numerus="yes">
            <source>Not filled: %n group(s)</source>
            <translation>
                <numerusform>Not filled: %n group</numerusform>
                <numerusform>Not filled: %n groups</numerusform>
            </translation>
        </message>
        <message>
            <source>Timesheets {month}</source>
            <translation>Timesheets {month}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written</source>
            <translation>
                <numerusform>%n file written</numerusform>
                <numerusform>%n files written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Whole files that stay: %n.</source>
            <translation>
                <numerusform>Whole files that stay: %n.</numerusform>
                <numerusform>Whole files that stay: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nothing was written.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
    </context>
    <context>
        <name>AmendContractDialog</name>
        <message>
            <source>Additional agreement to № {number}</source>
            <translation>Additional agreement to № {number}</translation>
        </message>
        <message>
            <source>Prepare the agreement</source>
            <translation>Prepare the agreement</translation>
        </message>
        <message>
            <source>Change what is to change; the rest stays as it is. Both sides sign the agreement like the contract.</source>
            <translation>Change what is to change; the rest stays as it is. Both sides sign the agreement like the contract.</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In force from</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Stands in the agreement; may be left empty.</source>
            <translation>Stands in the agreement; may be left empty.</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Both belong to this computer, not to the account.</source>
            <translation>Both belong to this computer, not to the account.</translation>
        </message>
    </context>
    <context>
        <name>AskedChoice</name>
        <message>
            <source>None of them: a certificate to be saved here</source>
            <translation>None of them: a certificate to be saved here</translation>
        </message>
        <message>
            <source>Asked by {parent} on {day}.</source>
            <translation>Asked by {parent} on {day}.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceCard</name>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>No working day of this month has been marked yet.</source>
            <translation>No working day of this month has been marked yet.</translation>
        </message>
        <message>
            <source>{day}: {share} present, {count} of {children}</source>
            <translation>{day}: {share} present, {count} of {children}</translation>
        </message>
        <message>
            <source>{month}: {share}</source>
            <translation>{month}: {share}</translation>
        </message>
    </context>
    <context>
        <name>AttendanceDialogs</name>
        <message>
            <source>Reopen the month</source>
            <translation>Reopen the month</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Reopen</translation>
        </message>
        <message>
            <source>{group}, {month}. What parents have confirmed stays as history, and they are asked again.</source>
            <translation>{group}, {month}. What parents have confirmed stays as history, and they are asked again.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>It is kept in the journal.</source>
            <translation>It is kept in the journal.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Mark</translation>
        </message>
        <message>
            <source>Choose a mark</source>
            <translation>Choose a mark</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>New papers are brought in the menu, under Papers.</source>
            <translation>New papers are brought in the menu, under Papers.</translation>
        </message>
        <message>
            <source>No paper</source>
            <translation>No paper</translation>
        </message>
    </context>
    <context>
        <name>AttendanceScreen</name>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Whole kindergarten</source>
            <translation>Whole kindergarten</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>At risk</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Ways to look at attendance</source>
            <translation>Ways to look at attendance</translation>
        </message>
    </context>
    <context>
        <name>AttendanceWords</name>
        <message>
            <source>not closed</source>
            <translation>not closed</translation>
        </message>
        <message>
            <source>with the parent</source>
            <translation>with the parent</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmed</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>disputed</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>not confirmed</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>changed since</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>cleared</translation>
        </message>
        <message>
            <source>everyone is here</source>
            <translation>everyone is here</translation>
        </message>
        <message>
            <source>present where blank</source>
            <translation>present where blank</translation>
        </message>
        <message>
            <source>filled down</source>
            <translation>filled down</translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>pasted</translation>
        </message>
        <message>
            <source>cut out</source>
            <translation>cut out</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>not marked</translation>
        </message>
        <message>
            <source>2nd month!</source>
            <translation>2nd month!</translation>
        </message>
        <message>
            <source>The second month in a row without an answer: the voucher is at risk.</source>
            <translation>The second month in a row without an answer: the voucher is at risk.</translation>
        </message>
        <message>
            <source>(late)</source>
            <translation>(late)</translation>
        </message>
        <message>
            <source>{who}{late}: “{comment}”</source>
            <translation>{who}{late}: “{comment}”</translation>
        </message>
        <message>
            <source>{state}: {who}{late}</source>
            <translation>{state}: {who}{late}</translation>
        </message>
        <message>
            <source>{name}, IIN {iin}</source>
            <translation>{name}, IIN {iin}</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>another computer has a different mark here</source>
            <translation>another computer has a different mark here</translation>
        </message>
        <message>
            <source>with a document</source>
            <translation>with a document</translation>
        </message>
        <message>
            <source>various marks</source>
            <translation>various marks</translation>
        </message>
    </context>
    <context>
        <name>BackupFiles</name>
        <message>
            <source>daily</source>
            <translation>daily</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>by hand</translation>
        </message>
        <message>
            <source>before an upgrade</source>
            <translation>before an upgrade</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
    </context>
    <context>
        <name>BackupsSection</name>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Encrypted copies; they open with the same passwords and the recovery code. Keep one, with office.vault, on another disk.</source>
            <translation>Encrypted copies; they open with the same passwords and the recovery code. Keep one, with office.vault, on another disk.</translation>
        </message>
        <message>
            <source>Check the database</source>
            <translation>Check the database</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>No backups yet</translation>
        </message>
        <message>
            <source>Make the first one now.</source>
            <translation>Make the first one now.</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Backing up…</translation>
        </message>
        <message>
            <source>Checking… {percent} %</source>
            <translation>Checking… {percent} %</translation>
        </message>
        <message>
            <source>Every page, link and paper was looked at. This happens by itself once a week.</source>
            <translation>Every page, link and paper was looked at. This happens by itself once a week.</translation>
        </message>
        <message>
            <source>The database is whole.</source>
            <translation>The database is whole.</translation>
        </message>
        <message>
            <source>Sign out, sign in again and restore the latest backup: what was not sent is saved.</source>
            <translation>Sign out, sign in again and restore the latest backup: what was not sent is saved.</translation>
        </message>
        <message>
            <source>The database is damaged.</source>
            <translation>The database is damaged.</translation>
        </message>
        <message>
            <source>Tell support and keep the backups: {parts}</source>
            <translation>Tell support and keep the backups: {parts}</translation>
        </message>
        <message>
            <source>Not everything is as it was written.</source>
            <translation>Not everything is as it was written.</translation>
        </message>
        <message>
            <source>The backup is made and checked.</source>
            <translation>The backup is made and checked.</translation>
        </message>
    </context>
    <context>
        <name>BackupsTable</name>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
    </context>
    <context>
        <name>BatchContractLine</name>
        <message>
            <source>voucher until {day}</source>
            <translation>voucher until {day}</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signed</translation>
        </message>
        <message>
            <source>left unsigned</source>
            <translation>left unsigned</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
    </context>
    <context>
        <name>BatchSigningDialog</name>
        <message>
            <source>Sign several contracts</source>
            <translation>Sign several contracts</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Your key, once for all of them</source>
            <translation>Your key, once for all of them</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Sign</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick the contracts to sign.</source>
            <translation>Tick the contracts to sign.</translation>
        </message>
        <message>
            <source>Signing…</source>
            <translation>Signing…</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) signed.</source>
            <translation>
                <numerusform>%n contract signed.</numerusform>
                <numerusform>%n contracts signed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused; the reason stands beside each.</source>
            <translation>
                <numerusform>%n refused; the reason stands beside it.</numerusform>
                <numerusform>%n refused; the reason stands beside each.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarSection</name>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Change a day</source>
            <translation>Change a day</translation>
        </message>
        <message>
            <source>Weekends and public holidays are known already; here stand only the days that differ.</source>
            <translation>Weekends and public holidays are known already; here stand only the days that differ.</translation>
        </message>
        <message>
            <source>No day differs from the public calendar</source>
            <translation>No day differs from the public calendar</translation>
        </message>
        <message>
            <source>Enter a transferred day or a day on which the kindergarten is closed.</source>
            <translation>Enter a transferred day or a day on which the kindergarten is closed.</translation>
        </message>
        <message>
            <source>A day that differs</source>
            <translation>A day that differs</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>day off</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>working day</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Becomes</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>For example: transferred from 4 January by government decree.</source>
            <translation>For example: transferred from 4 January by government decree.</translation>
        </message>
        <message>
            <source>The day is changed.</source>
            <translation>The day is changed.</translation>
        </message>
    </context>
    <context>
        <name>CalendarTable</name>
        <message>
            <source>working day</source>
            <translation>working day</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>day off</translation>
        </message>
        <message>
            <source>this kindergarten</source>
            <translation>this kindergarten</translation>
        </message>
        <message>
            <source>the portal</source>
            <translation>the portal</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Becomes</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Set by</source>
            <translation>Set by</translation>
        </message>
    </context>
    <context>
        <name>CertificateDialog</name>
        <message>
            <source>Certificate of attendance</source>
            <translation>Certificate of attendance</translation>
        </message>
        <message>
            <source>Drawing the certificate…</source>
            <translation>Drawing the certificate…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>Decline…</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} and {second}</translation>
        </message>
        <message>
            <source>Asked by parents: {count}</source>
            <translation>Asked by parents: {count}</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Given to, for what</source>
            <translation>Given to, for what</translation>
        </message>
        <message>
            <source>Empty: to whom it may concern.</source>
            <translation>Empty: to whom it may concern.</translation>
        </message>
        <message>
            <source>By hand, on paper</source>
            <translation>By hand, on paper</translation>
        </message>
        <message>
            <source>With the director's electronic key</source>
            <translation>With the director's electronic key</translation>
        </message>
        <message>
            <source>How it is signed</source>
            <translation>How it is signed</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
        <message>
            <source>It is used once and kept nowhere.</source>
            <translation>It is used once and kept nowhere.</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Password of the key</translation>
        </message>
        <message>
            <source>The parent is told why: {child}</source>
            <translation>The parent is told why: {child}</translation>
        </message>
        <message>
            <source>The certificate goes to the parent: {child}</source>
            <translation>The certificate goes to the parent: {child}</translation>
        </message>
        <message>
            <source>Written to {folder}: {names}</source>
            <translation>Written to {folder}: {names}</translation>
        </message>
        <message>
            <source>Sign and save…</source>
            <translation>Sign and save…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>Sign and send to the parent</source>
            <translation>Sign and send to the parent</translation>
        </message>
        <message>
            <source>Signing, checking and writing…</source>
            <translation>Signing, checking and writing…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Writing…</translation>
        </message>
        <message>
            <source>Signing, checking and sending…</source>
            <translation>Signing, checking and sending…</translation>
        </message>
    </context>
    <context>
        <name>CertificateFileInput</name>
        <message>
            <source>Choose the file of certificates</source>
            <translation>Choose the file of certificates</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificates (*.pem *.crt *.cer)</translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message>
            <source>Certificate of attendance…</source>
            <translation>Certificate of attendance…</translation>
        </message>
        <message>
            <source>Certificate of attendance (%n asked for)…</source>
            <translation>Certificate of attendance (%n asked for)…</translation>
        </message>
    </context>
    <context>
        <name>CheckFileDialog</name>
        <message>
            <source>Check signatures</source>
            <translation>Check signatures</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Not needed where the signature holds it inside</source>
            <translation>Not needed where the signature holds it inside</translation>
        </message>
        <message>
            <source>Signatures (*.cms *.p7s *.p7m *.sig)</source>
            <translation>Signatures (*.cms *.p7s *.p7m *.sig)</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>A .cms, .p7s or .p7m file</source>
            <translation>A .cms, .p7s or .p7m file</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Save the report…</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Drop a document and its signature here</source>
            <translation>Drop a document and its signature here</translation>
        </message>
        <message>
            <source>Or a signature alone that holds its document inside.</source>
            <translation>Or a signature alone that holds its document inside.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Nothing is kept. The authority is asked whether the keys are revoked; the document stays here.</source>
            <translation>Nothing is kept. The authority is asked whether the keys are revoked; the document stays here.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>{document} · checked {moment}</source>
            <translation>{document} · checked {moment}</translation>
        </message>
        <message>
            <source>Test keys: no legal force.</source>
            <translation>Test keys: no legal force.</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Where to save the report</source>
            <translation>Where to save the report</translation>
        </message>
        <message>
            <source>The report is saved: {name}</source>
            <translation>The report is saved: {name}</translation>
        </message>
    </context>
    <context>
        <name>CheckTimesheetDialog</name>
        <message>
            <source>Check a printed timesheet</source>
            <translation>Check a printed timesheet</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>What the code on the paper says</source>
            <translation>What the code on the paper says</translation>
        </message>
        <message>
            <source>Scan the square code, or type the 16 characters printed after “check code”.</source>
            <translation>Scan the square code, or type the 16 characters printed after “check code”.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Closed {moment}, {who}.</source>
            <translation>Closed {moment}, {who}.</translation>
        </message>
        <message>
            <source>The paper says what the program says now</source>
            <translation>The paper says what the program says now</translation>
        </message>
        <message>
            <source>The month is open.</source>
            <translation>The month is open.</translation>
        </message>
        <message>
            <source>The paper is of an earlier closing; the marks have changed since</source>
            <translation>The paper is of an earlier closing; the marks have changed since</translation>
        </message>
        <message>
            <source>The paper agrees with neither the marks now nor any closing known here</source>
            <translation>The paper agrees with neither the marks now nor any closing known here</translation>
        </message>
        <message>
            <source>It may have been printed while the month was open, or on another PC. Print it anew and compare.</source>
            <translation>It may have been printed while the month was open, or on another PC. Print it anew and compare.</translation>
        </message>
        <message>
            <source>The paper is of another kindergarten</source>
            <translation>The paper is of another kindergarten</translation>
        </message>
        <message>
            <source>Its BIN is not ours.</source>
            <translation>Its BIN is not ours.</translation>
        </message>
        <message>
            <source>Look at the sheet of its month first, then check again: open months are sought there.</source>
            <translation>Look at the sheet of its month first, then check again: open months are sought there.</translation>
        </message>
        <message>
            <source>No sheet here has this code</source>
            <translation>No sheet here has this code</translation>
        </message>
    </context>
    <context>
        <name>ChildDialog</name>
        <message>
            <source>New child</source>
            <translation>New child</translation>
        </message>
        <message>
            <source>Edit the child</source>
            <translation>Edit the child</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Add another guardian</source>
            <translation>Add another guardian</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>IIN</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>Why this IIN is accepted</source>
            <translation>Why this IIN is accepted</translation>
        </message>
        <message>
            <source>Its seventh digit is 0, as some foreigners have. Name the paper you compared it with.</source>
            <translation>Its seventh digit is 0, as some foreigners have. Name the paper you compared it with.</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Patronymic</translation>
        </message>
        <message>
            <source>If there is one.</source>
            <translation>If there is one.</translation>
        </message>
        <message>
            <source>no group yet</source>
            <translation>no group yet</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Parent or guardian</translation>
        </message>
        <message>
            <source>Another guardian</source>
            <translation>Another guardian</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Identity document</translation>
        </message>
    </context>
    <context>
        <name>ChildPage</name>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>History of groups</source>
            <translation>History of groups</translation>
        </message>
        <message>
            <source>In no group yet</source>
            <translation>In no group yet</translation>
        </message>
        <message>
            <source>Place the child in a group, or conclude a contract.</source>
            <translation>Place the child in a group, or conclude a contract.</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>IIN</translation>
        </message>
        <message>
            <source>IIN accepted because</source>
            <translation>IIN accepted because</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Take the leave back</source>
            <translation>Take the leave back</translation>
        </message>
        <message>
            <source>Leaves…</source>
            <translation>Leaves…</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Move…</translation>
        </message>
        <message>
            <source>Place in a group…</source>
            <translation>Place in a group…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>in no group yet</source>
            <translation>in no group yet</translation>
        </message>
        <message>
            <source>left on {day}</source>
            <translation>left on {day}</translation>
        </message>
        <message>
            <source>leaves on {day}</source>
            <translation>leaves on {day}</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Identity document</translation>
        </message>
    </context>
    <context>
        <name>ChildPapersCard</name>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
    </context>
    <context>
        <name>ChildRecord</name>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Number or file</source>
            <translation>Number or file</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valid</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>ended {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>until {day}</translation>
        </message>
    </context>
    <context>
        <name>ChildRequestsCard</name>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>№ {number} of {day}</source>
            <translation>№ {number} of {day}</translation>
        </message>
        <message>
            <source>for {child}</source>
            <translation>for {child}</translation>
        </message>
    </context>
    <context>
        <name>ChildrenInput</name>
        <message>
            <source>Everyone</source>
            <translation>Everyone</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nobody</translation>
        </message>
        <message>
            <source>Chosen: {count} of {all}</source>
            <translation>Chosen: {count} of {all}</translation>
        </message>
    </context>
    <context>
        <name>ChildrenTable</name>
        <message>
            <source>left {day}</source>
            <translation>left {day}</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Care</translation>
        </message>
        <message>
            <source>allergy</source>
            <translation>allergy</translation>
        </message>
        <message>
            <source>Allergies are noted on the card</source>
            <translation>Allergies are noted on the card</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Age</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Why it ended</translation>
        </message>
    </context>
    <context>
        <name>ChoicesTab</name>
        <message>
            <source>Two values</source>
            <translation>Two values</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>This computer</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Keep this one</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Portal</translation>
        </message>
        <message>
            <source>Keep the portal's</source>
            <translation>Keep the portal's</translation>
        </message>
        <message>
            <source>Nothing to choose</source>
            <translation>Nothing to choose</translation>
        </message>
        <message>
            <source>When two computers change the same value differently, both are shown here.</source>
            <translation>When two computers change the same value differently, both are shown here.</translation>
        </message>
        <message>
            <source>Choose by a rule…</source>
            <translation>Choose by a rule…</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>blank</translation>
        </message>
        <message>
            <source>Chosen. The choice is in the journal.</source>
            <translation>Chosen. The choice is in the journal.</translation>
        </message>
    </context>
    <context>
        <name>ChosenFile</name>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
    </context>
    <context>
        <name>ClauseEditor</name>
        <message>
            <source>Insert a field</source>
            <translation>Insert a field</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Where it stands</translation>
        </message>
    </context>
    <context>
        <name>ClauseVersions</name>
        <message>
            <source>Versions of the template</source>
            <translation>Versions of the template</translation>
        </message>
        <message>
            <source>What differs from the editor</source>
            <translation>What differs from the editor</translation>
        </message>
        <message>
            <source>Put into the editor</source>
            <translation>Put into the editor</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Preview…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Nothing was saved yet.</source>
            <translation>Nothing was saved yet.</translation>
        </message>
        <message>
            <source>Version {number}, {moment}
{person}, {pc}</source>
            <translation>Version {number}, {moment}
{person}, {pc}</translation>
        </message>
        <message>
            <source>The same as in the editor.</source>
            <translation>The same as in the editor.</translation>
        </message>
        <message>
            <source>Version {number} of the template</source>
            <translation>Version {number} of the template</translation>
        </message>
    </context>
    <context>
        <name>ClauseWords</name>
        <message>
            <source>Child's name</source>
            <translation>Child's name</translation>
        </message>
        <message>
            <source>Child's IIN</source>
            <translation>Child's IIN</translation>
        </message>
        <message>
            <source>Child's date of birth</source>
            <translation>Child's date of birth</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Language of the group</source>
            <translation>Language of the group</translation>
        </message>
        <message>
            <source>Hours of stay</source>
            <translation>Hours of stay</translation>
        </message>
        <message>
            <source>Parent's name</source>
            <translation>Parent's name</translation>
        </message>
        <message>
            <source>Parent's IIN</source>
            <translation>Parent's IIN</translation>
        </message>
        <message>
            <source>Parent's document</source>
            <translation>Parent's document</translation>
        </message>
        <message>
            <source>Who the parent is to the child</source>
            <translation>Who the parent is to the child</translation>
        </message>
        <message>
            <source>Who else may take the child home</source>
            <translation>Who else may take the child home</translation>
        </message>
        <message>
            <source>Kindergarten's name</source>
            <translation>Kindergarten's name</translation>
        </message>
        <message>
            <source>Kindergarten's BIN</source>
            <translation>Kindergarten's BIN</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Head of the kindergarten</source>
            <translation>Head of the kindergarten</translation>
        </message>
        <message>
            <source>The head acts on the basis of</source>
            <translation>The head acts on the basis of</translation>
        </message>
        <message>
            <source>Voucher number</source>
            <translation>Voucher number</translation>
        </message>
        <message>
            <source>The state pays a month</source>
            <translation>The state pays a month</translation>
        </message>
        <message>
            <source>The parents pay a month</source>
            <translation>The parents pay a month</translation>
        </message>
        <message>
            <source>Day of the month the fee is due</source>
            <translation>Day of the month the fee is due</translation>
        </message>
        <message>
            <source>Day the timesheet is confirmed by</source>
            <translation>Day the timesheet is confirmed by</translation>
        </message>
        <message>
            <source>Unconfirmed months that annul the voucher</source>
            <translation>Unconfirmed months that annul the voucher</translation>
        </message>
        <message>
            <source>Hour an absence is told by</source>
            <translation>Hour an absence is told by</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Legal basis</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>This half is empty.</source>
            <translation>This half is empty.</translation>
        </message>
        <message>
            <source>Line {line}: there is no field {about}.</source>
            <translation>Line {line}: there is no field {about}.</translation>
        </message>
        <message>
            <source>Line {line}: the brace {about} has no partner.</source>
            <translation>Line {line}: the brace {about} has no partner.</translation>
        </message>
        <message>
            <source>The other half has {about}, this one has not.</source>
            <translation>The other half has {about}, this one has not.</translation>
        </message>
        <message>
            <source>Line {line}: the sign {about} cannot be printed.</source>
            <translation>Line {line}: the sign {about} cannot be printed.</translation>
        </message>
        <message>
            <source>More than {about} signs; make two clauses of it.</source>
            <translation>More than {about} signs; make two clauses of it.</translation>
        </message>
        <message>
            <source>Its place is gone from the contract; choose another.</source>
            <translation>Its place is gone from the contract; choose another.</translation>
        </message>
        <message>
            <source>Another clause replaces the same one.</source>
            <translation>Another clause replaces the same one.</translation>
        </message>
        <message>
            <source>More than {about} clauses.</source>
            <translation>More than {about} clauses.</translation>
        </message>
        <message>
            <source>In a section of our own, at the end</source>
            <translation>In a section of our own, at the end</translation>
        </message>
        <message>
            <source>At the end of “{section}”</source>
            <translation>At the end of “{section}”</translation>
        </message>
        <message>
            <source>Instead of “{clause}”</source>
            <translation>Instead of “{clause}”</translation>
        </message>
        <message>
            <source>Empty clause</source>
            <translation>Empty clause</translation>
        </message>
    </context>
    <context>
        <name>ClausesSection</name>
        <message>
            <source>Contract template</source>
            <translation>Contract template</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>Versions…</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Preview…</translation>
        </message>
        <message>
            <source>Our own clauses, beside the standard text. Contracts made already stay as they are.</source>
            <translation>Our own clauses, beside the standard text. Contracts made already stay as they are.</translation>
        </message>
        <message>
            <source>Our clauses</source>
            <translation>Our clauses</translation>
        </message>
        <message>
            <source>Add a clause</source>
            <translation>Add a clause</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>The contract has only the standard text. Add a clause of your own.</source>
            <translation>The contract has only the standard text. Add a clause of your own.</translation>
        </message>
        <message>
            <source>The contract with our clauses</source>
            <translation>The contract with our clauses</translation>
        </message>
        <message>
            <source>Clause {number} cannot be printed yet.</source>
            <translation>Clause {number} cannot be printed yet.</translation>
        </message>
        <message>
            <source>The template is saved. New contracts are made with it.</source>
            <translation>The template is saved. New contracts are made with it.</translation>
        </message>
    </context>
    <context>
        <name>ClosingPanel</name>
        <message>
            <source>Before the month is closed</source>
            <translation>Before the month is closed</translation>
        </message>
        <message>
            <source>I have looked at all of this</source>
            <translation>I have looked at all of this</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Close the month</translation>
        </message>
        <message>
            <source>Nothing stands in the way any more.</source>
            <translation>Nothing stands in the way any more.</translation>
        </message>
        <message>
            <source>keeps the month open: {count}</source>
            <translation>keeps the month open: {count}</translation>
        </message>
        <message>
            <source>to look at: {count}</source>
            <translation>to look at: {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClosingWords</name>
        <message>
            <source>The group had no children</source>
            <translation>The group had no children</translation>
        </message>
        <message>
            <source>There is nothing to publish.</source>
            <translation>There is nothing to publish.</translation>
        </message>
        <message>
            <source>The month is not over</source>
            <translation>The month is not over</translation>
        </message>
        <message>
            <source>It can be closed on its last working day or later.</source>
            <translation>It can be closed on its last working day or later.</translation>
        </message>
        <message>
            <source>Days without a mark</source>
            <translation>Days without a mark</translation>
        </message>
        <message>
            <source>Every working day needs a mark.</source>
            <translation>Every working day needs a mark.</translation>
        </message>
        <message>
            <source>Two computers, two values</source>
            <translation>Two computers, two values</translation>
        </message>
        <message>
            <source>Choose one of the two first.</source>
            <translation>Choose one of the two first.</translation>
        </message>
        <message>
            <source>Marks outside the stay</source>
            <translation>Marks outside the stay</translation>
        </message>
        <message>
            <source>They are kept but not shown: check the dates on the child's card.</source>
            <translation>They are kept but not shown: check the dates on the child's card.</translation>
        </message>
        <message>
            <source>Marks on days off</source>
            <translation>Marks on days off</translation>
        </message>
        <message>
            <source>They are kept but not shown: check the calendar.</source>
            <translation>They are kept but not shown: check the calendar.</translation>
        </message>
        <message>
            <source>Absences without a paper</source>
            <translation>Absences without a paper</translation>
        </message>
        <message>
            <source>This reason is usually supported by a paper.</source>
            <translation>This reason is usually supported by a paper.</translation>
        </message>
        <message>
            <source>Planned and never confirmed</source>
            <translation>Planned and never confirmed</translation>
        </message>
        <message>
            <source>Entered ahead of time and not touched since: was the child really away?</source>
            <translation>Entered ahead of time and not touched since: was the child really away?</translation>
        </message>
        <message>
            <source>Planned for days to come</source>
            <translation>Planned for days to come</translation>
        </message>
        <message>
            <source>These days have not come yet.</source>
            <translation>These days have not come yet.</translation>
        </message>
        <message>
            <source>Not one absence in the whole month</source>
            <translation>Not one absence in the whole month</translation>
        </message>
        <message>
            <source>Every child was present every day. Such months are asked about.</source>
            <translation>Every child was present every day. Such months are asked about.</translation>
        </message>
        <message>
            <source>Days on which nobody came</source>
            <translation>Days on which nobody came</translation>
        </message>
        <message>
            <source>If it was a day off, make it one in Settings.</source>
            <translation>If it was a day off, make it one in Settings.</translation>
        </message>
        <message>
            <source>Filled in one go</source>
            <translation>Filled in one go</translation>
        </message>
        <message>
            <source>Most of the month was marked within minutes, not day by day.</source>
            <translation>Most of the month was marked within minutes, not day by day.</translation>
        </message>
        <message>
            <source>Disputed, and nothing changed</source>
            <translation>Disputed, and nothing changed</translation>
        </message>
        <message>
            <source>The parent disagreed with exactly these marks.</source>
            <translation>The parent disagreed with exactly these marks.</translation>
        </message>
        <message>
            <source>last working day {day}</source>
            <translation>last working day {day}</translation>
        </message>
        <message>
            <source>{cells} cells, {times}</source>
            <translation>{cells} cells, {times}</translation>
        </message>
        <message>
            <source>children: {children}, days: {days}</source>
            <translation>children: {children}, days: {days}</translation>
        </message>
    </context>
    <context>
        <name>CodePage</name>
        <message>
            <source>The recovery code</source>
            <translation>The recovery code</translation>
        </message>
        <message>
            <source>If the password is forgotten, this code gives a new one. It is shown only now and exists nowhere else: print it and put it into the safe.</source>
            <translation>If the password is forgotten, this code gives a new one. It is shown only now and exists nowhere else: print it and put it into the safe.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save to a file…</source>
            <translation>Save to a file…</translation>
        </message>
        <message>
            <source>I have kept the code where I can find it without this computer.</source>
            <translation>I have kept the code where I can find it without this computer.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find anything</source>
            <translation>Find anything</translation>
        </message>
        <message>
            <source>Child, IIN, phone, group, contract, page or command</source>
            <translation>Child, IIN, phone, group, contract, page or command</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>↑ ↓ choose · Enter open · Esc close</source>
            <translation>↑ ↓ choose · Enter open · Esc close</translation>
        </message>
        <message>
            <source>Nothing is called “{words}”.</source>
            <translation>Nothing is called “{words}”.</translation>
        </message>
    </context>
    <context>
        <name>ComputersCard</name>
        <message>
            <source>{computer} · this computer</source>
            <translation>{computer} · this computer</translation>
        </message>
        <message>
            <source>Computers of the kindergarten</source>
            <translation>Computers of the kindergarten</translation>
        </message>
        <message>
            <source>A lost or stolen computer is shut out at the portal: tell those who run it. The data here stay.</source>
            <translation>A lost or stolen computer is shut out at the portal: tell those who run it. The data here stay.</translation>
        </message>
        <message>
            <source>last exchange {moment}</source>
            <translation>last exchange {moment}</translation>
        </message>
        <message>
            <source>no exchange yet</source>
            <translation>no exchange yet</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not sent</source>
            <translation>
                <numerusform>%n change not sent</numerusform>
                <numerusform>%n changes not sent</numerusform>
            </translation>
        </message>
        <message>
            <source>everything is sent</source>
            <translation>everything is sent</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>This computer</source>
            <translation>This computer</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Keep this one</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Portal</translation>
        </message>
        <message>
            <source>Keep the portal's</source>
            <translation>Keep the portal's</translation>
        </message>
        <message>
            <source>Choose by a rule…</source>
            <translation>Choose by a rule…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Two computers marked this day differently. The choice is kept in the journal.</source>
            <translation>Two computers marked this day differently. The choice is kept in the journal.</translation>
        </message>
    </context>
    <context>
        <name>ConflictRules</name>
        <message>
            <source>Choose by a rule</source>
            <translation>Choose by a rule</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>All cells with two values</source>
            <translation>All cells with two values</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>This child in this month</source>
            <translation>This child in this month</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>This computer's value is kept in {mine} cells, the portal's in {theirs}.</source>
            <translation>This computer's value is kept in {mine} cells, the portal's in {theirs}.</translation>
        </message>
        <message>
            <source>{count} cells the rule cannot decide; they wait.</source>
            <translation>{count} cells the rule cannot decide; they wait.</translation>
        </message>
    </context>
    <context>
        <name>ConflictsFeature</name>
        <message>
            <source>Two values in this cell…</source>
            <translation>Two values in this cell…</translation>
        </message>
        <message>
            <source>Chosen. The choice is in the journal.</source>
            <translation>Chosen. The choice is in the journal.</translation>
        </message>
        <message numerus="yes">
            <source>Chosen by the rule: %n cells.</source>
            <translation>
                <numerusform>Chosen by the rule: %n cell.</numerusform>
                <numerusform>Chosen by the rule: %n cells.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConnectionSection</name>
        <message>
            <source>not connected</source>
            <translation>not connected</translation>
        </message>
        <message>
            <source>the portal does not answer</source>
            <translation>the portal does not answer</translation>
        </message>
        <message>
            <source>waiting for the exchange</source>
            <translation>waiting for the exchange</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>sending</translation>
        </message>
        <message>
            <source>synchronised</source>
            <translation>synchronised</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>needs attention</translation>
        </message>
        <message>
            <source>this computer was shut out</source>
            <translation>this computer was shut out</translation>
        </message>
        <message>
            <source>the network wants a sign-in</source>
            <translation>the network wants a sign-in</translation>
        </message>
        <message>
            <source>reading everything anew</source>
            <translation>reading everything anew</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Portal</translation>
        </message>
        <message>
            <source>How things stand</source>
            <translation>How things stand</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Exchange now</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Disconnect…</translation>
        </message>
        <message>
            <source>Connect this computer</source>
            <translation>Connect this computer</translation>
        </message>
        <message>
            <source>The director's signature enrols this computer once; the key and its password are not kept.</source>
            <translation>The director's signature enrols this computer once; the key and its password are not kept.</translation>
        </message>
        <message>
            <source>Address of the portal</source>
            <translation>Address of the portal</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Name of this computer</translation>
        </message>
        <message>
            <source>The director's key file (.p12)</source>
            <translation>The director's key file (.p12)</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Password of the key</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
        <message>
            <source>Connect this computer anew</source>
            <translation>Connect this computer anew</translation>
        </message>
        <message>
            <source>Requests and sheets come and go only after this computer is connected.</source>
            <translation>Requests and sheets come and go only after this computer is connected.</translation>
        </message>
        <message numerus="yes">
            <source>What is done meanwhile waits and goes out then: %n message(s).</source>
            <translation>
                <numerusform>What is done meanwhile waits and goes out then: %n message.</numerusform>
                <numerusform>What is done meanwhile waits and goes out then: %n messages.</numerusform>
            </translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>not yet</translation>
        </message>
        <message>
            <source>Portal: {address}</source>
            <translation>Portal: {address}</translation>
        </message>
        <message>
            <source>Last complete exchange: {moment}</source>
            <translation>Last complete exchange: {moment}</translation>
        </message>
        <message numerus="yes">
            <source>Waiting to be sent: %n message(s)</source>
            <translation>
                <numerusform>Waiting to be sent: %n message</numerusform>
                <numerusform>Waiting to be sent: %n messages</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer at the portal: {device}</source>
            <translation>This computer at the portal: {device}</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is off by %n minute(s).</source>
            <translation>
                <numerusform>The clock of this computer is off by %n minute.</numerusform>
                <numerusform>The clock of this computer is off by %n minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connecting…</translation>
        </message>
        <message>
            <source>This computer is connected. The first exchange has begun.</source>
            <translation>This computer is connected. The first exchange has begun.</translation>
        </message>
        <message>
            <source>Disconnect from the portal</source>
            <translation>Disconnect from the portal</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Disconnect</translation>
        </message>
        <message>
            <source>Nothing is deleted here; what waits stays. To connect again the director's key is needed.</source>
            <translation>Nothing is deleted here; what waits stays. To connect again the director's key is needed.</translation>
        </message>
        <message>
            <source>This computer is disconnected.</source>
            <translation>This computer is disconnected.</translation>
        </message>
    </context>
    <context>
        <name>ContractFilterBar</name>
        <message>
            <source>the kindergarten</source>
            <translation>the kindergarten</translation>
        </message>
        <message>
            <source>the parent</source>
            <translation>the parent</translation>
        </message>
        <message>
            <source>the portal</source>
            <translation>the portal</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>voucher expired</source>
            <translation>voucher expired</translation>
        </message>
        <message>
            <source>last days of the voucher</source>
            <translation>last days of the voucher</translation>
        </message>
        <message>
            <source>there is time</source>
            <translation>there is time</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>no deadline</translation>
        </message>
        <message>
            <source>contracts</source>
            <translation>contracts</translation>
        </message>
        <message>
            <source>additional agreements</source>
            <translation>additional agreements</translation>
        </message>
        <message>
            <source>renewals</source>
            <translation>renewals</translation>
        </message>
        <message>
            <source>terminated</source>
            <translation>terminated</translation>
        </message>
        <message>
            <source>renewed by a next one</source>
            <translation>renewed by a next one</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Any group</source>
            <translation>Any group</translation>
        </message>
        <message>
            <source>Anyone's turn</source>
            <translation>Anyone's turn</translation>
        </message>
        <message>
            <source>Any deadline</source>
            <translation>Any deadline</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Clear the filters</translation>
        </message>
        <message>
            <source>Contracts and agreements</source>
            <translation>Contracts and agreements</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Who must act</source>
            <translation>Who must act</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
    </context>
    <context>
        <name>ContractKeyCard</name>
        <message>
            <source>2. Your key</source>
            <translation>2. Your key</translation>
        </message>
        <message>
            <source>Choose or drop a .p12 file</source>
            <translation>Choose or drop a .p12 file</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Password of the key</translation>
        </message>
        <message>
            <source>Sign and enrol</source>
            <translation>Sign and enrol</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Sign</translation>
        </message>
        <message>
            <source>BIN matches</source>
            <translation>BIN matches</translation>
        </message>
        <message>
            <source>another BIN: {bin}</source>
            <translation>another BIN: {bin}</translation>
        </message>
        <message>
            <source>no organisation</source>
            <translation>no organisation</translation>
        </message>
        <message>
            <source>Role: {roles}</source>
            <translation>Role: {roles}</translation>
        </message>
        <message>
            <source>{algorithm} · valid {first} – {last}</source>
            <translation>{algorithm} · valid {first} – {last}</translation>
        </message>
        <message>
            <source>Revocation: {answer}</source>
            <translation>Revocation: {answer}</translation>
        </message>
        <message>
            <source>The key fits</source>
            <translation>The key fits</translation>
        </message>
        <message>
            <source>This key may not sign here</source>
            <translation>This key may not sign here</translation>
        </message>
        <message>
            <source>Choose your key</source>
            <translation>Choose your key</translation>
        </message>
        <message>
            <source>EDS keys (*.p12 *.pfx);;All files (*)</source>
            <translation>EDS keys (*.p12 *.pfx);;All files (*)</translation>
        </message>
        <message>
            <source>Without a network the signature is kept and goes to the portal as soon as there is one. The password is not stored.</source>
            <translation>Without a network the signature is kept and goes to the portal as soon as there is one. The password is not stored.</translation>
        </message>
        <message>
            <source>Signing and checking the result…</source>
            <translation>Signing and checking the result…</translation>
        </message>
    </context>
    <context>
        <name>ContractLaterCard</name>
        <message>
            <source>Termination</source>
            <translation>Termination</translation>
        </message>
        <message>
            <source>In force from {day}</source>
            <translation>In force from {day}</translation>
        </message>
        <message>
            <source>Next contract</source>
            <translation>Next contract</translation>
        </message>
        <message>
            <source>Agreements and renewal</source>
            <translation>Agreements and renewal</translation>
        </message>
        <message>
            <source>The child leaves on {day}; the contract is still in force.</source>
            <translation>The child leaves on {day}; the contract is still in force.</translation>
        </message>
        <message>
            <source>Terminate it, or take the leave back in the child's card.</source>
            <translation>Terminate it, or take the leave back in the child's card.</translation>
        </message>
        <message>
            <source>Terminate…</source>
            <translation>Terminate…</translation>
        </message>
        <message>
            <source>Last day: {day}</source>
            <translation>Last day: {day}</translation>
        </message>
        <message>
            <source>Asked for by: {who}</source>
            <translation>Asked for by: {who}</translation>
        </message>
        <message>
            <source>Show the contract</source>
            <translation>Show the contract</translation>
        </message>
        <message>
            <source>Show the notice</source>
            <translation>Show the notice</translation>
        </message>
        <message>
            <source>Take the termination back</source>
            <translation>Take the termination back</translation>
        </message>
    </context>
    <context>
        <name>ContractLinkLine</name>
        <message>
            <source>from {day}</source>
            <translation>from {day}</translation>
        </message>
    </context>
    <context>
        <name>ContractPage</name>
        <message>
            <source>Contracts</source>
            <translation>Contracts</translation>
        </message>
        <message>
            <source>Opening the contract…</source>
            <translation>Opening the contract…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Where to put the contract</source>
            <translation>Where to put the contract</translation>
        </message>
        <message>
            <source>The contract is ready</source>
            <translation>The contract is ready</translation>
        </message>
        <message>
            <source>Read it through. After it is sent its text cannot be changed, only withdrawn.</source>
            <translation>Read it through. After it is sent its text cannot be changed, only withdrawn.</translation>
        </message>
        <message>
            <source>Send to the parent</source>
            <translation>Send to the parent</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>PDF and signatures (CMS) into a folder · Ctrl+E</source>
            <translation>PDF and signatures (CMS) into a folder · Ctrl+E</translation>
        </message>
        <message>
            <source>Check the signatures again</source>
            <translation>Check the signatures again</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>Decline…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Withdraw…</translation>
        </message>
        <message>
            <source>Check any signature…</source>
            <translation>Check any signature…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>voucher expired {day}</source>
            <translation>voucher expired {day}</translation>
        </message>
        <message>
            <source>voucher expires today</source>
            <translation>voucher expires today</translation>
        </message>
        <message numerus="yes">
            <source>voucher: %n working day(s) left</source>
            <translation>
                <numerusform>voucher: %n working day left</numerusform>
                <numerusform>voucher: %n working days left</numerusform>
            </translation>
        </message>
        <message>
            <source>1. Parent's signature</source>
            <translation>1. Parent's signature</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>The signature is on its way: it comes with one of the next exchanges.</source>
            <translation>The signature is on its way: it comes with one of the next exchanges.</translation>
        </message>
        <message>
            <source>{name} has not signed yet.</source>
            <translation>{name} has not signed yet.</translation>
        </message>
        <message>
            <source>The parent's signature is not accepted, so there is nothing to countersign.</source>
            <translation>The parent's signature is not accepted, so there is nothing to countersign.</translation>
        </message>
        <message>
            <source>2. Kindergarten's signature</source>
            <translation>2. Kindergarten's signature</translation>
        </message>
        <message>
            <source>goes with one of the next exchanges</source>
            <translation>goes with one of the next exchanges</translation>
        </message>
        <message>
            <source>Waits to reach the portal</source>
            <translation>Waits to reach the portal</translation>
        </message>
        <message>
            <source>Signed. The portal enrols the child when the signature reaches it.</source>
            <translation>Signed. The portal enrols the child when the signature reaches it.</translation>
        </message>
        <message>
            <source>Signed. It comes into force when the signature reaches the portal.</source>
            <translation>Signed. It comes into force when the signature reaches the portal.</translation>
        </message>
        <message>
            <source>The contract goes to the parent.</source>
            <translation>The contract goes to the parent.</translation>
        </message>
        <message>
            <source>Written to {folder}: {names}</source>
            <translation>Written to {folder}: {names}</translation>
        </message>
    </context>
    <context>
        <name>ContractProofCard</name>
        <message>
            <source>What it proves</source>
            <translation>What it proves</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
    </context>
    <context>
        <name>ContractReasonDialog</name>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Another reason</translation>
        </message>
        <message>
            <source>The parent reads this.</source>
            <translation>The parent reads this.</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>In your own words</translation>
        </message>
    </context>
    <context>
        <name>ContractReasons</name>
        <message>
            <source>Withdraw the contract</source>
            <translation>Withdraw the contract</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>The family refused the place</source>
            <translation>The family refused the place</translation>
        </message>
        <message>
            <source>There is a mistake in the contract</source>
            <translation>There is a mistake in the contract</translation>
        </message>
        <message>
            <source>The voucher is no longer in force</source>
            <translation>The voucher is no longer in force</translation>
        </message>
        <message>
            <source>The contract is withdrawn.</source>
            <translation>The contract is withdrawn.</translation>
        </message>
        <message>
            <source>Decline the signed contract</source>
            <translation>Decline the signed contract</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Decline</translation>
        </message>
        <message>
            <source>The parent's signature is not valid</source>
            <translation>The parent's signature is not valid</translation>
        </message>
        <message>
            <source>Documents are missing or out of date</source>
            <translation>Documents are missing or out of date</translation>
        </message>
        <message>
            <source>Signed by somebody other than the guardian</source>
            <translation>Signed by somebody other than the guardian</translation>
        </message>
        <message>
            <source>The contract is declined; the parent reads the reason.</source>
            <translation>The contract is declined; the parent reads the reason.</translation>
        </message>
    </context>
    <context>
        <name>ContractRegister</name>
        <message>
            <source>Contracts</source>
            <translation>Contracts</translation>
        </message>
        <message>
            <source>Number, child or parent</source>
            <translation>Number, child or parent</translation>
        </message>
        <message>
            <source>Sign several…</source>
            <translation>Sign several…</translation>
        </message>
        <message>
            <source>Check any signature…</source>
            <translation>Check any signature…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>To sign</translation>
        </message>
        <message>
            <source>To send</source>
            <translation>To send</translation>
        </message>
        <message>
            <source>With the parent</source>
            <translation>With the parent</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>No such contracts</source>
            <translation>No such contracts</translation>
        </message>
        <message>
            <source>Choose another state above, or clear the filters.</source>
            <translation>Choose another state above, or clear the filters.</translation>
        </message>
        <message>
            <source>No contracts yet</source>
            <translation>No contracts yet</translation>
        </message>
        <message>
            <source>A contract is prepared from an enrolment request that was accepted into a group.</source>
            <translation>A contract is prepared from an enrolment request that was accepted into a group.</translation>
        </message>
        <message>
            <source>Open the requests</source>
            <translation>Open the requests</translation>
        </message>
    </context>
    <context>
        <name>ContractReminderDialog</name>
        <message>
            <source>Remind the parent</source>
            <translation>Remind the parent</translation>
        </message>
        <message>
            <source>I have reminded the parent</source>
            <translation>I have reminded the parent</translation>
        </message>
        <message>
            <source>The program sends no messages. Call, or copy the text and send it from your phone.</source>
            <translation>The program sends no messages. Call, or copy the text and send it from your phone.</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Language of the text</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Change it as you like; what you copy is what stands here.</source>
            <translation>Change it as you like; what you copy is what stands here.</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copy the text</translation>
        </message>
        <message>
            <source>The text is on the clipboard.</source>
            <translation>The text is on the clipboard.</translation>
        </message>
        <message>
            <source>no phone in the contract</source>
            <translation>no phone in the contract</translation>
        </message>
        <message>
            <source>Copy the phone</source>
            <translation>Copy the phone</translation>
        </message>
        <message>
            <source>The phone is on the clipboard.</source>
            <translation>The phone is on the clipboard.</translation>
        </message>
        <message>
            <source>Noted in the contract's history.</source>
            <translation>Noted in the contract's history.</translation>
        </message>
    </context>
    <context>
        <name>ContractSignatureCard</name>
        <message>
            <source>not accepted</source>
            <translation>not accepted</translation>
        </message>
        <message>
            <source>Signed by somebody else</source>
            <translation>Signed by somebody else</translation>
        </message>
        <message>
            <source>The IIN in the certificate is not that of the child's guardian.</source>
            <translation>The IIN in the certificate is not that of the child's guardian.</translation>
        </message>
        <message>
            <source>{name}, IIN {iin}</source>
            <translation>{name}, IIN {iin}</translation>
        </message>
        <message>
            <source>Checked {moment}</source>
            <translation>Checked {moment}</translation>
        </message>
    </context>
    <context>
        <name>ContractWords</name>
        <message>
            <source>not sent yet</source>
            <translation>not sent yet</translation>
        </message>
        <message>
            <source>with the parent</source>
            <translation>with the parent</translation>
        </message>
        <message>
            <source>waits for your signature</source>
            <translation>waits for your signature</translation>
        </message>
        <message>
            <source>signed, on its way to the portal</source>
            <translation>signed, on its way to the portal</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in force</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>declined</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>locked: voucher lost</source>
            <translation>locked: voucher lost</translation>
        </message>
        <message>
            <source>terminated</source>
            <translation>terminated</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Prepared</translation>
        </message>
        <message>
            <source>Sent to the parent</source>
            <translation>Sent to the parent</translation>
        </message>
        <message>
            <source>Signed by the parent</source>
            <translation>Signed by the parent</translation>
        </message>
        <message>
            <source>Signed by the kindergarten</source>
            <translation>Signed by the kindergarten</translation>
        </message>
        <message>
            <source>Accepted by the portal: the child is enrolled</source>
            <translation>Accepted by the portal: the child is enrolled</translation>
        </message>
        <message>
            <source>Rejected by the portal</source>
            <translation>Rejected by the portal</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Declined</translation>
        </message>
        <message>
            <source>Locked: the voucher was lost</source>
            <translation>Locked: the voucher was lost</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Terminated</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>parent</translation>
        </message>
        <message>
            <source>portal</source>
            <translation>portal</translation>
        </message>
        <message>
            <source>Document unchanged</source>
            <translation>Document unchanged</translation>
        </message>
        <message>
            <source>Signed attributes</source>
            <translation>Signed attributes</translation>
        </message>
        <message>
            <source>Time stamp</source>
            <translation>Time stamp</translation>
        </message>
        <message>
            <source>Chain of certificates</source>
            <translation>Chain of certificates</translation>
        </message>
        <message>
            <source>Purpose of the key</source>
            <translation>Purpose of the key</translation>
        </message>
        <message>
            <source>Term of the key</source>
            <translation>Term of the key</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Revocation</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in order</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>checked</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>trusted</translation>
        </message>
        <message>
            <source>signing</source>
            <translation>signing</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>valid</translation>
        </message>
        <message>
            <source>not revoked</source>
            <translation>not revoked</translation>
        </message>
        <message>
            <source>renewed</source>
            <translation>renewed</translation>
        </message>
        <message>
            <source>The termination was taken back</source>
            <translation>The termination was taken back</translation>
        </message>
        <message>
            <source>Renewed: the next contract is in force</source>
            <translation>Renewed: the next contract is in force</translation>
        </message>
        <message>
            <source>Changed by an additional agreement</source>
            <translation>Changed by an additional agreement</translation>
        </message>
        <message>
            <source>Accepted by the portal: the agreement is in force</source>
            <translation>Accepted by the portal: the agreement is in force</translation>
        </message>
        <message>
            <source>Accepted by the portal: it takes the place of the earlier contract</source>
            <translation>Accepted by the portal: it takes the place of the earlier contract</translation>
        </message>
        <message>
            <source>Signatures time stamped</source>
            <translation>Signatures time stamped</translation>
        </message>
        <message>
            <source>Evidence for years kept with the signatures</source>
            <translation>Evidence for years kept with the signatures</translation>
        </message>
        <message>
            <source>Received by the portal</source>
            <translation>Received by the portal</translation>
        </message>
        <message>
            <source>The parent was reminded</source>
            <translation>The parent was reminded</translation>
        </message>
        <message>
            <source>Files exported</source>
            <translation>Files exported</translation>
        </message>
        <message>
            <source>certification authority</source>
            <translation>certification authority</translation>
        </message>
        <message>
            <source>another document</source>
            <translation>another document</translation>
        </message>
        <message>
            <source>signature wrong</source>
            <translation>signature wrong</translation>
        </message>
        <message>
            <source>no certificate</source>
            <translation>no certificate</translation>
        </message>
        <message>
            <source>old form</source>
            <translation>old form</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>authority unknown</source>
            <translation>authority unknown</translation>
        </message>
        <message>
            <source>of another signature</source>
            <translation>of another signature</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>damaged</translation>
        </message>
        <message>
            <source>authority not valid</source>
            <translation>authority not valid</translation>
        </message>
        <message>
            <source>forged</source>
            <translation>forged</translation>
        </message>
        <message>
            <source>key for signing in</source>
            <translation>key for signing in</translation>
        </message>
        <message>
            <source>not for signing</source>
            <translation>not for signing</translation>
        </message>
        <message>
            <source>not valid when signed</source>
            <translation>not valid when signed</translation>
        </message>
        <message>
            <source>time not stated</source>
            <translation>time not stated</translation>
        </message>
        <message>
            <source>time in the future</source>
            <translation>time in the future</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>revoked</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>not checked</translation>
        </message>
        <message>
            <source>with a remark</source>
            <translation>with a remark</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>wrong</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>not checked yet</translation>
        </message>
        <message>
            <source>valid, with remarks</source>
            <translation>valid, with remarks</translation>
        </message>
        <message>
            <source>not fully checked</source>
            <translation>not fully checked</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>not valid</translation>
        </message>
        <message>
            <source>Full day (9 hours)</source>
            <translation>Full day (9 hours)</translation>
        </message>
        <message>
            <source>Full day (10.5 hours)</source>
            <translation>Full day (10.5 hours)</translation>
        </message>
        <message>
            <source>Full day (12 hours)</source>
            <translation>Full day (12 hours)</translation>
        </message>
        <message>
            <source>Short day (up to 5 hours)</source>
            <translation>Short day (up to 5 hours)</translation>
        </message>
        <message>
            <source>Round the clock</source>
            <translation>Round the clock</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>contract</translation>
        </message>
        <message>
            <source>additional agreement</source>
            <translation>additional agreement</translation>
        </message>
        <message>
            <source>renewal</source>
            <translation>renewal</translation>
        </message>
        <message>
            <source>The parent</source>
            <translation>The parent</translation>
        </message>
        <message>
            <source>The kindergarten</source>
            <translation>The kindergarten</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Both sides</translation>
        </message>
        <message>
            <source>The family moves away</source>
            <translation>The family moves away</translation>
        </message>
        <message>
            <source>The family wishes so</source>
            <translation>The family wishes so</translation>
        </message>
        <message>
            <source>The child goes to school, or has reached the age</source>
            <translation>The child goes to school, or has reached the age</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Another reason</translation>
        </message>
        <message>
            <source>Parent's fee, ₸ a month</source>
            <translation>Parent's fee, ₸ a month</translation>
        </message>
        <message>
            <source>State's part, ₸ a month</source>
            <translation>State's part, ₸ a month</translation>
        </message>
        <message>
            <source>Pay by day</source>
            <translation>Pay by day</translation>
        </message>
        <message>
            <source>The fee is lowered</source>
            <translation>The fee is lowered</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Regime</source>
            <translation>Regime</translation>
        </message>
        <message>
            <source>The contract's last day</source>
            <translation>The contract's last day</translation>
        </message>
        <message>
            <source>Parent's phone</source>
            <translation>Parent's phone</translation>
        </message>
        <message>
            <source>Parent's address</source>
            <translation>Parent's address</translation>
        </message>
        <message>
            <source>Parent's identity document</source>
            <translation>Parent's identity document</translation>
        </message>
        <message>
            <source>Who else may take the child home</source>
            <translation>Who else may take the child home</translation>
        </message>
        <message>
            <source>For excused days</source>
            <translation>For excused days</translation>
        </message>
        <message>
            <source>For any missed day</source>
            <translation>For any missed day</translation>
        </message>
        <message>
            <source>Not lowered</source>
            <translation>Not lowered</translation>
        </message>
        <message>
            <source>GOST 34.10-2015</source>
            <translation>GOST 34.10-2015</translation>
        </message>
        <message>
            <source>the kindergarten's city</source>
            <translation>the kindergarten's city</translation>
        </message>
        <message>
            <source>the kindergarten's name in Kazakh</source>
            <translation>the kindergarten's name in Kazakh</translation>
        </message>
        <message>
            <source>the kindergarten's name in Russian</source>
            <translation>the kindergarten's name in Russian</translation>
        </message>
        <message>
            <source>the kindergarten's BIN</source>
            <translation>the kindergarten's BIN</translation>
        </message>
        <message>
            <source>the licence</source>
            <translation>the licence</translation>
        </message>
        <message>
            <source>the head's name</source>
            <translation>the head's name</translation>
        </message>
        <message>
            <source>the basis of the head's powers</source>
            <translation>the basis of the head's powers</translation>
        </message>
        <message>
            <source>the kindergarten's account (IBAN)</source>
            <translation>the kindergarten's account (IBAN)</translation>
        </message>
        <message>
            <source>the bank's BIC</source>
            <translation>the bank's BIC</translation>
        </message>
        <message>
            <source>the kindergarten's address</source>
            <translation>the kindergarten's address</translation>
        </message>
        <message>
            <source>the kindergarten's phone</source>
            <translation>the kindergarten's phone</translation>
        </message>
        <message>
            <source>the parent's name</source>
            <translation>the parent's name</translation>
        </message>
        <message>
            <source>the parent's IIN</source>
            <translation>the parent's IIN</translation>
        </message>
        <message>
            <source>the parent's identity document</source>
            <translation>the parent's identity document</translation>
        </message>
        <message>
            <source>the parent's phone</source>
            <translation>the parent's phone</translation>
        </message>
        <message>
            <source>the parent's address</source>
            <translation>the parent's address</translation>
        </message>
        <message>
            <source>the child's name</source>
            <translation>the child's name</translation>
        </message>
        <message>
            <source>the child's IIN</source>
            <translation>the child's IIN</translation>
        </message>
        <message>
            <source>the child's date of birth</source>
            <translation>the child's date of birth</translation>
        </message>
        <message>
            <source>the group's name</source>
            <translation>the group's name</translation>
        </message>
        <message>
            <source>the voucher's number</source>
            <translation>the voucher's number</translation>
        </message>
        <message>
            <source>the legal basis in Kazakh</source>
            <translation>the legal basis in Kazakh</translation>
        </message>
        <message>
            <source>the legal basis in Russian</source>
            <translation>the legal basis in Russian</translation>
        </message>
    </context>
    <context>
        <name>ContractsCard</name>
        <message>
            <source>Contracts</source>
            <translation>Contracts</translation>
        </message>
        <message>
            <source>No contract yet.</source>
            <translation>No contract yet.</translation>
        </message>
        <message>
            <source>№ {number} of {day}</source>
            <translation>№ {number} of {day}</translation>
        </message>
    </context>
    <context>
        <name>ContractsScreen</name>
        <message>
            <source>Contracts</source>
            <translation>Contracts</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Back to the register</translation>
        </message>
        <message>
            <source>Check any signature</source>
            <translation>Check any signature</translation>
        </message>
        <message>
            <source>Find a contract</source>
            <translation>Find a contract</translation>
        </message>
        <message>
            <source>Contracts are the director's work</source>
            <translation>Contracts are the director's work</translation>
        </message>
        <message>
            <source>Your account keeps groups and attendance. Contracts are prepared and signed with the director's account.</source>
            <translation>Your account keeps groups and attendance. Contracts are prepared and signed with the director's account.</translation>
        </message>
    </context>
    <context>
        <name>ContractsTable</name>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Dated</translation>
        </message>
        <message>
            <source>Parent signed</source>
            <translation>Parent signed</translation>
        </message>
        <message>
            <source>Voucher until</source>
            <translation>Voucher until</translation>
        </message>
    </context>
    <context>
        <name>CountWords</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free place(s)</source>
            <translation>
                <numerusform>%n free place</numerusform>
                <numerusform>%n free places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
    </context>
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
        <name>CreatingPage</name>
        <message>
            <source>Creating the office</source>
            <translation>Creating the office</translation>
        </message>
        <message>
            <source>The encrypted database is being made. This takes a few seconds.</source>
            <translation>The encrypted database is being made. This takes a few seconds.</translation>
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
        <name>DecideSeveralDialog</name>
        <message>
            <source>Decide on several requests</source>
            <translation>Decide on several requests</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>Undecided requests</source>
            <translation>Undecided requests</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Nothing to decide</translation>
        </message>
        <message>
            <source>Every request has its decision.</source>
            <translation>Every request has its decision.</translation>
        </message>
        <message>
            <source>accept</source>
            <translation>accept</translation>
        </message>
        <message>
            <source>put on the waiting list</source>
            <translation>put on the waiting list</translation>
        </message>
        <message>
            <source>decline</source>
            <translation>decline</translation>
        </message>
        <message>
            <source>each into the group its parent chose</source>
            <translation>each into the group its parent chose</translation>
        </message>
        <message>
            <source>Choose or write below</source>
            <translation>Choose or write below</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Usual reasons</source>
            <translation>Usual reasons</translation>
        </message>
        <message>
            <source>One reason for all of them</source>
            <translation>One reason for all of them</translation>
        </message>
        <message>
            <source>Take these decisions back</source>
            <translation>Take these decisions back</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Time left</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Doubts</source>
            <translation>Doubts</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>no wish</source>
            <translation>no wish</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>decided</translation>
        </message>
        <message>
            <source>left</source>
            <translation>left</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>not decided</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl or Shift with a click changes the choice, Ctrl+A takes all</source>
            <translation>Ctrl or Shift with a click changes the choice, Ctrl+A takes all</translation>
        </message>
        <message numerus="yes">
            <source>Something speaks against %n of them.</source>
            <translation>
                <numerusform>Something speaks against %n of them.</numerusform>
                <numerusform>Something speaks against %n of them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why they are accepted all the same; the journal keeps the reason.</source>
            <translation>Say why they are accepted all the same; the journal keeps the reason.</translation>
        </message>
        <message>
            <source>Deciding…</source>
            <translation>Deciding…</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) decided.</source>
            <translation>
                <numerusform>%n request decided.</numerusform>
                <numerusform>%n requests decided.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) taken back; the portal has not heard of them.</source>
            <translation>
                <numerusform>%n decision taken back; the portal has not heard of it.</numerusform>
                <numerusform>%n decisions taken back; the portal has not heard of them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>DeclineCertificateDialog</name>
        <message>
            <source>Decline the certificate</source>
            <translation>Decline the certificate</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Decline</translation>
        </message>
        <message>
            <source>The parent reads it on the portal.</source>
            <translation>The parent reads it on the portal.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
    </context>
    <context>
        <name>DeclineDialog</name>
        <message>
            <source>Decline the request</source>
            <translation>Decline the request</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Decline</translation>
        </message>
        <message>
            <source>Choose or write below</source>
            <translation>Choose or write below</translation>
        </message>
        <message>
            <source>Usual reasons</source>
            <translation>Usual reasons</translation>
        </message>
        <message>
            <source>The parent reads this and can apply elsewhere.</source>
            <translation>The parent reads this and can apply elsewhere.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
    </context>
    <context>
        <name>DesktopNotice</name>
        <message>
            <source>The office is waited for</source>
            <translation>The office is waited for</translation>
        </message>
        <message>
            <source>%n new request(s)</source>
            <translation>%n new request</translation>
        </message>
        <message>
            <source>%n contract(s) signed by the parent</source>
            <translation>%n contract signed by the parent</translation>
        </message>
        <message>
            <source>%n sheet(s) disputed by the parent</source>
            <translation>%n sheet disputed by the parent</translation>
        </message>
        <message>
            <source>%n month(s) to close</source>
            <translation>%n month to close</translation>
        </message>
    </context>
    <context>
        <name>DirectorPage</name>
        <message>
            <source>The director's account</source>
            <translation>The director's account</translation>
        </message>
        <message>
            <source>The password opens the encrypted database. It is written nowhere, so nobody can look it up.</source>
            <translation>The password opens the encrypted database. It is written nowhere, so nobody can look it up.</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Sign-in name</translation>
        </message>
        <message>
            <source>Short: director, aigul, office.</source>
            <translation>Short: director, aigul, office.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>Password once more</translation>
        </message>
    </context>
    <context>
        <name>DisputePanel</name>
        <message>
            <source>confirmed</source>
            <translation>confirmed</translation>
        </message>
        <message>
            <source>disagreed</source>
            <translation>disagreed</translation>
        </message>
        <message>
            <source>The parent's answer</source>
            <translation>The parent's answer</translation>
        </message>
        <message>
            <source>Reopen with a reason…</source>
            <translation>Reopen with a reason…</translation>
        </message>
        <message>
            <source>Keep the marks, ask again…</source>
            <translation>Keep the marks, ask again…</translation>
        </message>
        <message>
            <source>The parent has not answered for this month.</source>
            <translation>The parent has not answered for this month.</translation>
        </message>
        <message>
            <source>Answers before</source>
            <translation>Answers before</translation>
        </message>
        <message>
            <source>Phone of {name}: {phone}</source>
            <translation>Phone of {name}: {phone}</translation>
        </message>
        <message>
            <source>{name}: press to copy the number</source>
            <translation>{name}: press to copy the number</translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
        <message>
            <source>What exactly the parent saw is not known on this computer.</source>
            <translation>What exactly the parent saw is not known on this computer.</translation>
        </message>
        <message>
            <source>The marks are as the parent saw them.</source>
            <translation>The marks are as the parent saw them.</translation>
        </message>
        <message>
            <source>Changed since the parent saw it</source>
            <translation>Changed since the parent saw it</translation>
        </message>
        <message numerus="yes">
            <source>and %n more days</source>
            <translation>
                <numerusform>and %n more day</numerusform>
                <numerusform>and %n more days</numerusform>
            </translation>
        </message>
        <message>
            <source>History of {day}</source>
            <translation>History of {day}</translation>
        </message>
        <message>
            <source>No change is written down here.</source>
            <translation>No change is written down here.</translation>
        </message>
    </context>
    <context>
        <name>DisputesFeature</name>
        <message>
            <source>The parent's answer</source>
            <translation>The parent's answer</translation>
        </message>
        <message>
            <source>Keep the marks and ask again</source>
            <translation>Keep the marks and ask again</translation>
        </message>
        <message>
            <source>Ask the parent again</source>
            <translation>Ask the parent again</translation>
        </message>
        <message>
            <source>{child}, {month}. The same marks go to the parent once more; what was said before stays as history.</source>
            <translation>{child}, {month}. The same marks go to the parent once more; what was said before stays as history.</translation>
        </message>
        <message>
            <source>Why the marks are right; it is kept in the journal.</source>
            <translation>Why the marks are right; it is kept in the journal.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>The parent is asked again.</source>
            <translation>The parent is asked again.</translation>
        </message>
        <message>
            <source>The number is copied: {phone}</source>
            <translation>The number is copied: {phone}</translation>
        </message>
    </context>
    <context>
        <name>DraftOffer</name>
        <message>
            <source>Bring it back</source>
            <translation>Bring it back</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Forget it</translation>
        </message>
        <message>
            <source>This form was not saved on {moment}; what was typed in it is still here.</source>
            <translation>This form was not saved on {moment}; what was typed in it is still here.</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereDialog</name>
        <message>
            <source>An office from a backup</source>
            <translation>An office from a backup</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>The folder “backups” of the former computer holds all that is needed. Bring it on a memory stick.</source>
            <translation>The folder “backups” of the former computer holds all that is needed. Bring it on a memory stick.</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>Choose the backup</translation>
        </message>
        <message>
            <source>Backups (*.db)</source>
            <translation>Backups (*.db)</translation>
        </message>
        <message>
            <source>Choose the file with the keys</source>
            <translation>Choose the file with the keys</translation>
        </message>
        <message>
            <source>Keys (*.vault)</source>
            <translation>Keys (*.vault)</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>File with the keys</source>
            <translation>File with the keys</translation>
        </message>
        <message>
            <source>It lies beside the backups.</source>
            <translation>It lies beside the backups.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>New password</translation>
        </message>
        <message>
            <source>At least 8 signs.</source>
            <translation>At least 8 signs.</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>New password once more</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentScreen</name>
        <message>
            <source>Enrolment</source>
            <translation>Enrolment</translation>
        </message>
        <message>
            <source>The director decides on requests</source>
            <translation>The director decides on requests</translation>
        </message>
        <message>
            <source>Groups, children and attendance are yours; requests and contracts are the director's.</source>
            <translation>Groups, children and attendance are yours; requests and contracts are the director's.</translation>
        </message>
        <message>
            <source>Child, number or group</source>
            <translation>Child, number or group</translation>
        </message>
        <message>
            <source>Which requests</source>
            <translation>Which requests</translation>
        </message>
        <message>
            <source>Find a request</source>
            <translation>Find a request</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>By group, clock, language and age</source>
            <translation>By group, clock, language and age</translation>
        </message>
        <message>
            <source>Papers and reasons…</source>
            <translation>Papers and reasons…</translation>
        </message>
        <message>
            <source>Decide several…</source>
            <translation>Decide several…</translation>
        </message>
        <message>
            <source>One decision on several requests</source>
            <translation>One decision on several requests</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the waiting list</source>
            <translation>
                <numerusform>%n on the waiting list</numerusform>
                <numerusform>%n on the waiting list</numerusform>
            </translation>
        </message>
        <message>
            <source>Filters: {count}</source>
            <translation>Filters: {count}</translation>
        </message>
        <message>
            <source>Nothing passes the filters.</source>
            <translation>Nothing passes the filters.</translation>
        </message>
        <message>
            <source>No such request</source>
            <translation>No such request</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Clear the filters</translation>
        </message>
        <message>
            <source>No requests of this kind</source>
            <translation>No requests of this kind</translation>
        </message>
        <message>
            <source>Choose another kind above.</source>
            <translation>Choose another kind above.</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>No requests yet</translation>
        </message>
        <message>
            <source>They come from the portal with the exchange.</source>
            <translation>They come from the portal with the exchange.</translation>
        </message>
        <message>
            <source>{child} is accepted: prepare the contract next</source>
            <translation>{child} is accepted: prepare the contract next</translation>
        </message>
        <message>
            <source>{child} is on the waiting list</source>
            <translation>{child} is on the waiting list</translation>
        </message>
        <message>
            <source>The request of {child} is declined</source>
            <translation>The request of {child} is declined</translation>
        </message>
        <message>
            <source>The decision is taken back; the portal has not heard of it</source>
            <translation>The decision is taken back; the portal has not heard of it</translation>
        </message>
        <message>
            <source>Papers and reasons are saved</source>
            <translation>Papers and reasons are saved</translation>
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
            <source>The disk does not read or write the database.</source>
            <translation>The disk does not read or write the database.</translation>
        </message>
        <message>
            <source>Nothing was changed and what you typed is still here. Check that the disk is connected and sound, and try again; if it repeats, restore the latest backup to another disk.</source>
            <translation>Nothing was changed and what you typed is still here. Check that the disk is connected and sound, and try again; if it repeats, restore the latest backup to another disk.</translation>
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
        <message>
            <source>The database is busy with another piece of work.</source>
            <translation>The database is busy with another piece of work.</translation>
        </message>
        <message>
            <source>Wait a moment and try again; what you typed is still here.</source>
            <translation>Wait a moment and try again; what you typed is still here.</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>This is too long.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Shorten it.</translation>
        </message>
        <message>
            <source>This group no longer exists or is archived.</source>
            <translation>This group no longer exists or is archived.</translation>
        </message>
        <message>
            <source>This child is no longer in the list.</source>
            <translation>This child is no longer in the list.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>This day has not come yet.</translation>
        </message>
        <message>
            <source>Only an absence with a reason can be planned ahead.</source>
            <translation>Only an absence with a reason can be planned ahead.</translation>
        </message>
        <message>
            <source>This is a day off, so there is nothing to mark.</source>
            <translation>This is a day off, so there is nothing to mark.</translation>
        </message>
        <message>
            <source>If children come on this day, make it a working day in Settings.</source>
            <translation>If children come on this day, make it a working day in Settings.</translation>
        </message>
        <message>
            <source>The child does not belong to the group on this day.</source>
            <translation>The child does not belong to the group on this day.</translation>
        </message>
        <message>
            <source>Check the dates on the child's card.</source>
            <translation>Check the dates on the child's card.</translation>
        </message>
        <message>
            <source>This mark follows from the calendar and the enrolment dates.</source>
            <translation>This mark follows from the calendar and the enrolment dates.</translation>
        </message>
        <message>
            <source>Change the calendar in Settings or the dates on the child's card.</source>
            <translation>Change the calendar in Settings or the dates on the child's card.</translation>
        </message>
        <message>
            <source>The last month is before the first.</source>
            <translation>The last month is before the first.</translation>
        </message>
        <message>
            <source>Choose a later month.</source>
            <translation>Choose a later month.</translation>
        </message>
        <message>
            <source>This month has not come yet.</source>
            <translation>This month has not come yet.</translation>
        </message>
        <message>
            <source>Choose this month or an earlier one.</source>
            <translation>Choose this month or an earlier one.</translation>
        </message>
        <message>
            <source>A certificate covers two years at most.</source>
            <translation>A certificate covers two years at most.</translation>
        </message>
        <message>
            <source>Make one for each part of the period.</source>
            <translation>Make one for each part of the period.</translation>
        </message>
        <message>
            <source>The child belonged to no group in these months.</source>
            <translation>The child belonged to no group in these months.</translation>
        </message>
        <message>
            <source>Choose other months, or check the dates on the child's card.</source>
            <translation>Choose other months, or check the dates on the child's card.</translation>
        </message>
        <message>
            <source>A certificate with this number was made already.</source>
            <translation>A certificate with this number was made already.</translation>
        </message>
        <message>
            <source>Choose another number; the history tells what the other one was for.</source>
            <translation>Choose another number; the history tells what the other one was for.</translation>
        </message>
        <message>
            <source>This request for a certificate is not waiting any more.</source>
            <translation>This request for a certificate is not waiting any more.</translation>
        </message>
        <message>
            <source>It was answered or withdrawn; the journal tells more.</source>
            <translation>It was answered or withdrawn; the journal tells more.</translation>
        </message>
        <message>
            <source>This month is closed and with the parents.</source>
            <translation>This month is closed and with the parents.</translation>
        </message>
        <message>
            <source>Reopen it with a reason before you change a mark.</source>
            <translation>Reopen it with a reason before you change a mark.</translation>
        </message>
        <message>
            <source>This month is open already.</source>
            <translation>This month is open already.</translation>
        </message>
        <message>
            <source>You can change its marks.</source>
            <translation>You can change its marks.</translation>
        </message>
        <message>
            <source>The month has working days ahead, so it cannot be closed yet.</source>
            <translation>The month has working days ahead, so it cannot be closed yet.</translation>
        </message>
        <message>
            <source>Close it on its last working day or later.</source>
            <translation>Close it on its last working day or later.</translation>
        </message>
        <message>
            <source>Cells without a mark: {count}. The first one is {child}'s.</source>
            <translation>Cells without a mark: {count}. The first one is {child}'s.</translation>
        </message>
        <message>
            <source>Fill them in and close the month again.</source>
            <translation>Fill them in and close the month again.</translation>
        </message>
        <message>
            <source>No child belonged to the group in this month.</source>
            <translation>No child belonged to the group in this month.</translation>
        </message>
        <message>
            <source>Choose another month or group.</source>
            <translation>Choose another month or group.</translation>
        </message>
        <message>
            <source>Something still keeps the month open: {count}.</source>
            <translation>Something still keeps the month open: {count}.</translation>
        </message>
        <message>
            <source>Look through the list and close the month again.</source>
            <translation>Look through the list and close the month again.</translation>
        </message>
        <message>
            <source>The list of what to look at has changed meanwhile.</source>
            <translation>The list of what to look at has changed meanwhile.</translation>
        </message>
        <message>
            <source>Look at what is new and close the month again.</source>
            <translation>Look at what is new and close the month again.</translation>
        </message>
        <message>
            <source>This rule cannot decide any of these cells.</source>
            <translation>This rule cannot decide any of these cells.</translation>
        </message>
        <message>
            <source>Choose another rule, or choose cell by cell.</source>
            <translation>Choose another rule, or choose cell by cell.</translation>
        </message>
        <message>
            <source>This month is not disputed any more.</source>
            <translation>This month is not disputed any more.</translation>
        </message>
        <message>
            <source>Look at its state in the last column of the sheet.</source>
            <translation>Look at its state in the last column of the sheet.</translation>
        </message>
        <message>
            <source>A reason is needed here.</source>
            <translation>A reason is needed here.</translation>
        </message>
        <message>
            <source>Write it in a few words; it stays in the journal.</source>
            <translation>Write it in a few words; it stays in the journal.</translation>
        </message>
        <message>
            <source>This mark is not an absence.</source>
            <translation>This mark is not an absence.</translation>
        </message>
        <message>
            <source>Choose a reason why the child is away.</source>
            <translation>Choose a reason why the child is away.</translation>
        </message>
        <message>
            <source>These are all days off, or days before or after the child's stay in the group.</source>
            <translation>These are all days off, or days before or after the child's stay in the group.</translation>
        </message>
        <message>
            <source>Check the dates.</source>
            <translation>Check the dates.</translation>
        </message>
        <message>
            <source>The last day lies before the first one.</source>
            <translation>The last day lies before the first one.</translation>
        </message>
        <message>
            <source>Swap the dates or correct one of them.</source>
            <translation>Swap the dates or correct one of them.</translation>
        </message>
        <message>
            <source>This is more than a year.</source>
            <translation>This is more than a year.</translation>
        </message>
        <message>
            <source>Check the years of the dates.</source>
            <translation>Check the years of the dates.</translation>
        </message>
        <message>
            <source>The paper covers none of the days of the absence.</source>
            <translation>The paper covers none of the days of the absence.</translation>
        </message>
        <message>
            <source>Check the dates on the paper.</source>
            <translation>Check the dates on the paper.</translation>
        </message>
        <message>
            <source>This paper is no longer in the list.</source>
            <translation>This paper is no longer in the list.</translation>
        </message>
        <message>
            <source>There is no absence this paper could support, or all of them have one.</source>
            <translation>There is no absence this paper could support, or all of them have one.</translation>
        </message>
        <message>
            <source>Mark the absence first, or check the dates on the paper.</source>
            <translation>Mark the absence first, or check the dates on the paper.</translation>
        </message>
        <message>
            <source>The file cannot be read: {file}</source>
            <translation>The file cannot be read: {file}</translation>
        </message>
        <message>
            <source>Check that it is still there and not open elsewhere.</source>
            <translation>Check that it is still there and not open elsewhere.</translation>
        </message>
        <message>
            <source>The scan is larger than {most} MB.</source>
            <translation>The scan is larger than {most} MB.</translation>
        </message>
        <message>
            <source>Scan it in black and white or at a lower resolution.</source>
            <translation>Scan it in black and white or at a lower resolution.</translation>
        </message>
        <message>
            <source>This is not a PDF, JPEG or PNG file.</source>
            <translation>This is not a PDF, JPEG or PNG file.</translation>
        </message>
        <message>
            <source>Save the scan in one of these and choose it again.</source>
            <translation>Save the scan in one of these and choose it again.</translation>
        </message>
        <message>
            <source>The scan is damaged and cannot be shown.</source>
            <translation>The scan is damaged and cannot be shown.</translation>
        </message>
        <message>
            <source>Scan the paper again.</source>
            <translation>Scan the paper again.</translation>
        </message>
        <message>
            <source>The scan is still being read.</source>
            <translation>The scan is still being read.</translation>
        </message>
        <message>
            <source>Wait a moment and save again.</source>
            <translation>Wait a moment and save again.</translation>
        </message>
        <message>
            <source>The file is too large for a month's timesheet.</source>
            <translation>The file is too large for a month's timesheet.</translation>
        </message>
        <message>
            <source>Leave only the group's month in it and save it again.</source>
            <translation>Leave only the group's month in it and save it again.</translation>
        </message>
        <message>
            <source>The file is protected by a password.</source>
            <translation>The file is protected by a password.</translation>
        </message>
        <message>
            <source>Save it in Excel without a password and choose it again.</source>
            <translation>Save it in Excel without a password and choose it again.</translation>
        </message>
        <message>
            <source>This is a file of an old Excel (.xls).</source>
            <translation>This is a file of an old Excel (.xls).</translation>
        </message>
        <message>
            <source>Open it in Excel or LibreOffice and save it as .xlsx.</source>
            <translation>Open it in Excel or LibreOffice and save it as .xlsx.</translation>
        </message>
        <message>
            <source>This is not an Excel (.xlsx) or CSV file.</source>
            <translation>This is not an Excel (.xlsx) or CSV file.</translation>
        </message>
        <message>
            <source>Save the table as .xlsx or .csv and choose it again.</source>
            <translation>Save the table as .xlsx or .csv and choose it again.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be read.</source>
            <translation>The file is damaged and cannot be read.</translation>
        </message>
        <message>
            <source>Open it in Excel or LibreOffice, save it anew and choose it again.</source>
            <translation>Open it in Excel or LibreOffice, save it anew and choose it again.</translation>
        </message>
        <message>
            <source>The file has no row with the days of the month.</source>
            <translation>The file has no row with the days of the month.</translation>
        </message>
        <message>
            <source>Write the numbers 1, 2, 3 … above the marks, or begin with the template.</source>
            <translation>Write the numbers 1, 2, 3 … above the marks, or begin with the template.</translation>
        </message>
        <message>
            <source>The file is of another month: {found}, and the sheet is of {month}.</source>
            <translation>The file is of another month: {found}, and the sheet is of {month}.</translation>
        </message>
        <message>
            <source>Open that month in the sheet, or choose another file.</source>
            <translation>Open that month in the sheet, or choose another file.</translation>
        </message>
        <message>
            <source>No such child in the group, or more than one: {text}</source>
            <translation>No such child in the group, or more than one: {text}</translation>
        </message>
        <message>
            <source>Write the IIN beside the name.</source>
            <translation>Write the IIN beside the name.</translation>
        </message>
        <message>
            <source>This child stands in the file twice: {text}</source>
            <translation>This child stands in the file twice: {text}</translation>
        </message>
        <message>
            <source>Leave one of the rows.</source>
            <translation>Leave one of the rows.</translation>
        </message>
        <message>
            <source>Unknown mark: “{text}”</source>
            <translation>Unknown mark: “{text}”</translation>
        </message>
        <message>
            <source>Use the letters of the legend.</source>
            <translation>Use the letters of the legend.</translation>
        </message>
        <message>
            <source>The month has no such day: {text}</source>
            <translation>The month has no such day: {text}</translation>
        </message>
        <message>
            <source>Check which month the file is of.</source>
            <translation>Check which month the file is of.</translation>
        </message>
        <message>
            <source>The printer did not begin.</source>
            <translation>The printer did not begin.</translation>
        </message>
        <message>
            <source>Check that it is on and connected, or save the paper as PDF and print it from there.</source>
            <translation>Check that it is on and connected, or save the paper as PDF and print it from there.</translation>
        </message>
        <message>
            <source>This is neither the square code of a timesheet nor its check code.</source>
            <translation>This is neither the square code of a timesheet nor its check code.</translation>
        </message>
        <message>
            <source>Scan the code again, or type the 16 characters after “check code”: digits and a–f.</source>
            <translation>Scan the code again, or type the 16 characters after “check code”: digits and a–f.</translation>
        </message>
        <message>
            <source>Nothing was chosen to write.</source>
            <translation>Nothing was chosen to write.</translation>
        </message>
        <message>
            <source>Tick at least one format.</source>
            <translation>Tick at least one format.</translation>
        </message>
        <message>
            <source>Nothing was signed.</source>
            <translation>Nothing was signed.</translation>
        </message>
        <message>
            <source>The file cannot be read: {path}</source>
            <translation>The file cannot be read: {path}</translation>
        </message>
        <message>
            <source>See that it is still there and that you may open it.</source>
            <translation>See that it is still there and that you may open it.</translation>
        </message>
        <message>
            <source>The key file cannot be used.</source>
            <translation>The key file cannot be used.</translation>
        </message>
        <message>
            <source>Choose the .p12 file you received from the authority.</source>
            <translation>Choose the .p12 file you received from the authority.</translation>
        </message>
        <message>
            <source>This file is not an EDS key.</source>
            <translation>This file is not an EDS key.</translation>
        </message>
        <message>
            <source>The key file is damaged.</source>
            <translation>The key file is damaged.</translation>
        </message>
        <message>
            <source>Take another copy of it; if there is none, have a new key issued.</source>
            <translation>Take another copy of it; if there is none, have a new key issued.</translation>
        </message>
        <message>
            <source>The password of the key does not fit, or the file is damaged.</source>
            <translation>The password of the key does not fit, or the file is damaged.</translation>
        </message>
        <message>
            <source>Check the keyboard language and Caps Lock; if it fails again, take another copy of the file.</source>
            <translation>Check the keyboard language and Caps Lock; if it fails again, take another copy of the file.</translation>
        </message>
        <message>
            <source>The key file is protected in a way this program does not know.</source>
            <translation>The key file is protected in a way this program does not know.</translation>
        </message>
        <message>
            <source>Use the file as the authority issued it, not one exported by another program.</source>
            <translation>Use the file as the authority issued it, not one exported by another program.</translation>
        </message>
        <message>
            <source>This is an old GOST 34.310-2004 key: it is no longer issued nor accepted.</source>
            <translation>This is an old GOST 34.310-2004 key: it is no longer issued nor accepted.</translation>
        </message>
        <message>
            <source>Have a new key issued by the National Certification Authority.</source>
            <translation>Have a new key issued by the National Certification Authority.</translation>
        </message>
        <message>
            <source>The private key is of a kind this program does not know.</source>
            <translation>The private key is of a kind this program does not know.</translation>
        </message>
        <message>
            <source>Use a GOST 2015 or an RSA key of the National Certification Authority.</source>
            <translation>Use a GOST 2015 or an RSA key of the National Certification Authority.</translation>
        </message>
        <message>
            <source>There is no private key in this file.</source>
            <translation>There is no private key in this file.</translation>
        </message>
        <message>
            <source>There is no certificate of the key in this file.</source>
            <translation>There is no certificate of the key in this file.</translation>
        </message>
        <message>
            <source>The certificate in the file is damaged.</source>
            <translation>The certificate in the file is damaged.</translation>
        </message>
        <message>
            <source>This key is for signing in to sites (AUTH), not for signing documents.</source>
            <translation>This key is for signing in to sites (AUTH), not for signing documents.</translation>
        </message>
        <message>
            <source>Choose the signing key of the same set: GOST512_… or RSA256_….</source>
            <translation>Choose the signing key of the same set: GOST512_… or RSA256_….</translation>
        </message>
        <message>
            <source>The certificate does not allow this key to sign documents.</source>
            <translation>The certificate does not allow this key to sign documents.</translation>
        </message>
        <message>
            <source>Choose a signing key of the National Certification Authority.</source>
            <translation>Choose a signing key of the National Certification Authority.</translation>
        </message>
        <message>
            <source>The key uses an algorithm that is not accepted for signing.</source>
            <translation>The key uses an algorithm that is not accepted for signing.</translation>
        </message>
        <message>
            <source>The algorithm is known to be weak and is not believed.</source>
            <translation>The algorithm is known to be weak and is not believed.</translation>
        </message>
        <message>
            <source>The key is not valid yet.</source>
            <translation>The key is not valid yet.</translation>
        </message>
        <message>
            <source>Check the date of this computer, or wait for the first day of its term.</source>
            <translation>Check the date of this computer, or wait for the first day of its term.</translation>
        </message>
        <message>
            <source>The term of the key is over.</source>
            <translation>The term of the key is over.</translation>
        </message>
        <message>
            <source>Have a new key issued and sign with that one.</source>
            <translation>Have a new key issued and sign with that one.</translation>
        </message>
        <message>
            <source>The certification authority has revoked this key: what it signs does not count.</source>
            <translation>The certification authority has revoked this key: what it signs does not count.</translation>
        </message>
        <message>
            <source>The certification authority has suspended this key.</source>
            <translation>The certification authority has suspended this key.</translation>
        </message>
        <message>
            <source>Have it resumed at the authority or a public service centre, or have a new key issued.</source>
            <translation>Have it resumed at the authority or a public service centre, or have a new key issued.</translation>
        </message>
        <message>
            <source>This is the key of another person.</source>
            <translation>This is the key of another person.</translation>
        </message>
        <message>
            <source>Choose your own key.</source>
            <translation>Choose your own key.</translation>
        </message>
        <message>
            <source>This is not the key of an individual.</source>
            <translation>This is not the key of an individual.</translation>
        </message>
        <message>
            <source>A parent signs with a key issued to them as an individual.</source>
            <translation>A parent signs with a key issued to them as an individual.</translation>
        </message>
        <message>
            <source>The key belongs to another organisation: its BIN is not the kindergarten's.</source>
            <translation>The key belongs to another organisation: its BIN is not the kindergarten's.</translation>
        </message>
        <message>
            <source>Choose the key issued to this kindergarten, or correct the BIN in the settings.</source>
            <translation>Choose the key issued to this kindergarten, or correct the BIN in the settings.</translation>
        </message>
        <message>
            <source>The key is neither the head's nor one with the right to sign for the organisation.</source>
            <translation>The key is neither the head's nor one with the right to sign for the organisation.</translation>
        </message>
        <message>
            <source>Sign with the head's key, or have one issued with the right to sign.</source>
            <translation>Sign with the head's key, or have one issued with the right to sign.</translation>
        </message>
        <message>
            <source>The signature could not be processed.</source>
            <translation>The signature could not be processed.</translation>
        </message>
        <message>
            <source>The signature file cannot be used.</source>
            <translation>The signature file cannot be used.</translation>
        </message>
        <message>
            <source>What came as the parent's signature is not a signature.</source>
            <translation>What came as the parent's signature is not a signature.</translation>
        </message>
        <message>
            <source>Decline with this reason, so that the parent signs again.</source>
            <translation>Decline with this reason, so that the parent signs again.</translation>
        </message>
        <message>
            <source>The parent's signature is damaged.</source>
            <translation>The parent's signature is damaged.</translation>
        </message>
        <message>
            <source>The signature carries a document inside itself instead of standing beside the contract.</source>
            <translation>The signature carries a document inside itself instead of standing beside the contract.</translation>
        </message>
        <message>
            <source>The parent's signature stands under another document.</source>
            <translation>The parent's signature stands under another document.</translation>
        </message>
        <message>
            <source>The signature cannot be read ({cause}).</source>
            <translation>The signature cannot be read ({cause}).</translation>
        </message>
        <message>
            <source>This key has already signed this contract.</source>
            <translation>This key has already signed this contract.</translation>
        </message>
        <message>
            <source>Choose the kindergarten's key.</source>
            <translation>Choose the kindergarten's key.</translation>
        </message>
        <message>
            <source>There is no signature to check yet.</source>
            <translation>There is no signature to check yet.</translation>
        </message>
        <message>
            <source>The parent has not signed, or the signature has not arrived.</source>
            <translation>The parent has not signed, or the signature has not arrived.</translation>
        </message>
        <message>
            <source>The parent's signature is not accepted, so nothing was signed.</source>
            <translation>The parent's signature is not accepted, so nothing was signed.</translation>
        </message>
        <message>
            <source>Look at its checks on the right; decline with a reason if the parent must sign again.</source>
            <translation>Look at its checks on the right; decline with a reason if the parent must sign again.</translation>
        </message>
        <message>
            <source>The new signature did not pass its own check ({cause}) and was not kept.</source>
            <translation>The new signature did not pass its own check ({cause}) and was not kept.</translation>
        </message>
        <message>
            <source>See that the certificates of the authority are loaded in the settings, then sign again.</source>
            <translation>See that the certificates of the authority are loaded in the settings, then sign again.</translation>
        </message>
        <message>
            <source>The folder of trusted certificates cannot be used.</source>
            <translation>The folder of trusted certificates cannot be used.</translation>
        </message>
        <message>
            <source>Load the certificates of the authority again in the settings.</source>
            <translation>Load the certificates of the authority again in the settings.</translation>
        </message>
        <message>
            <source>There is no such contract any more.</source>
            <translation>There is no such contract any more.</translation>
        </message>
        <message>
            <source>Go back to the register.</source>
            <translation>Go back to the register.</translation>
        </message>
        <message>
            <source>Another computer prepared the contract № {number} with an earlier program, and what it says is not here yet.</source>
            <translation>Another computer prepared the contract № {number} with an earlier program, and what it says is not here yet.</translation>
        </message>
        <message>
            <source>Update the program there and let both computers exchange; then it opens here.</source>
            <translation>Update the program there and let both computers exchange; then it opens here.</translation>
        </message>
        <message>
            <source>The request has not been accepted into a group, so no contract can be prepared.</source>
            <translation>The request has not been accepted into a group, so no contract can be prepared.</translation>
        </message>
        <message>
            <source>Accept it on the Enrolment page first.</source>
            <translation>Accept it on the Enrolment page first.</translation>
        </message>
        <message>
            <source>Another computer's contract came with the number {number} meanwhile.</source>
            <translation>Another computer's contract came with the number {number} meanwhile.</translation>
        </message>
        <message>
            <source>Withdraw this one and prepare it again: it gets the next free number.</source>
            <translation>Withdraw this one and prepare it again: it gets the next free number.</translation>
        </message>
        <message>
            <source>There is already a contract for this request: № {number}.</source>
            <translation>There is already a contract for this request: № {number}.</translation>
        </message>
        <message>
            <source>Open that one, or withdraw it first.</source>
            <translation>Open that one, or withdraw it first.</translation>
        </message>
        <message>
            <source>The contract is not in force, so this cannot be done with it.</source>
            <translation>The contract is not in force, so this cannot be done with it.</translation>
        </message>
        <message>
            <source>An additional agreement to this contract is under way already: № {number}.</source>
            <translation>An additional agreement to this contract is under way already: № {number}.</translation>
        </message>
        <message>
            <source>Have it signed, or withdraw it first.</source>
            <translation>Have it signed, or withdraw it first.</translation>
        </message>
        <message>
            <source>The contract has its next one already: № {number}.</source>
            <translation>The contract has its next one already: № {number}.</translation>
        </message>
        <message>
            <source>Nothing is changed: every field is as in the contract in force.</source>
            <translation>Nothing is changed: every field is as in the contract in force.</translation>
        </message>
        <message>
            <source>Change at least one field.</source>
            <translation>Change at least one field.</translation>
        </message>
        <message>
            <source>The child has left the kindergarten, so the contract is not renewed.</source>
            <translation>The child has left the kindergarten, so the contract is not renewed.</translation>
        </message>
        <message>
            <source>Take the leave back in the child's card, or terminate the contract.</source>
            <translation>Take the leave back in the child's card, or terminate the contract.</translation>
        </message>
        <message>
            <source>The portal has received the termination: it can no longer be taken back.</source>
            <translation>The portal has received the termination: it can no longer be taken back.</translation>
        </message>
        <message>
            <source>A child who comes again needs a new contract.</source>
            <translation>A child who comes again needs a new contract.</translation>
        </message>
        <message>
            <source>The child left with the contract № {number}, which is terminated.</source>
            <translation>The child left with the contract № {number}, which is terminated.</translation>
        </message>
        <message>
            <source>A child who comes again needs a new contract, or is placed in a group anew.</source>
            <translation>A child who comes again needs a new contract, or is placed in a group anew.</translation>
        </message>
        <message>
            <source>The contract has moved on meanwhile: this step no longer fits.</source>
            <translation>The contract has moved on meanwhile: this step no longer fits.</translation>
        </message>
        <message>
            <source>Look at its present state.</source>
            <translation>Look at its present state.</translation>
        </message>
        <message>
            <source>The file has not arrived from the portal yet.</source>
            <translation>The file has not arrived from the portal yet.</translation>
        </message>
        <message>
            <source>It comes with one of the next exchanges; try again after it.</source>
            <translation>It comes with one of the next exchanges; try again after it.</translation>
        </message>
        <message>
            <source>The stored file is not what it should be and is not used.</source>
            <translation>The stored file is not what it should be and is not used.</translation>
        </message>
        <message>
            <source>Restore the latest backup and tell support.</source>
            <translation>Restore the latest backup and tell support.</translation>
        </message>
        <message>
            <source>The file could not be written: {path}</source>
            <translation>The file could not be written: {path}</translation>
        </message>
        <message>
            <source>Choose a folder you may write to; close the file if another program has it open.</source>
            <translation>Choose a folder you may write to; close the file if another program has it open.</translation>
        </message>
        <message>
            <source>None of these contracts could be exported.</source>
            <translation>None of these contracts could be exported.</translation>
        </message>
        <message>
            <source>Their files have not arrived from the portal yet; try again after the next exchange.</source>
            <translation>Their files have not arrived from the portal yet; try again after the next exchange.</translation>
        </message>
        <message>
            <source>The result of the check cannot be read, so no card was made.</source>
            <translation>The result of the check cannot be read, so no card was made.</translation>
        </message>
        <message>
            <source>Check the signatures again and make the card anew.</source>
            <translation>Check the signatures again and make the card anew.</translation>
        </message>
        <message>
            <source>The result of the check is of another document, so no card was made.</source>
            <translation>The result of the check is of another document, so no card was made.</translation>
        </message>
        <message>
            <source>The contract's PDF cannot be shown.</source>
            <translation>The contract's PDF cannot be shown.</translation>
        </message>
        <message>
            <source>Export it and open it in another program before you sign.</source>
            <translation>Export it and open it in another program before you sign.</translation>
        </message>
        <message>
            <source>This is missing.</source>
            <translation>This is missing.</translation>
        </message>
        <message>
            <source>This is not written correctly.</source>
            <translation>This is not written correctly.</translation>
        </message>
        <message>
            <source>This is outside what is allowed.</source>
            <translation>This is outside what is allowed.</translation>
        </message>
        <message>
            <source>This does not go together with the rest.</source>
            <translation>This does not go together with the rest.</translation>
        </message>
        <message>
            <source>This request no longer exists here.</source>
            <translation>This request no longer exists here.</translation>
        </message>
        <message>
            <source>Refresh the list; the parent may have withdrawn it.</source>
            <translation>Refresh the list; the parent may have withdrawn it.</translation>
        </message>
        <message>
            <source>This request is decided already.</source>
            <translation>This request is decided already.</translation>
        </message>
        <message>
            <source>Look at its new state; nothing was changed.</source>
            <translation>Look at its new state; nothing was changed.</translation>
        </message>
        <message>
            <source>The voucher of this request is no longer in force.</source>
            <translation>The voucher of this request is no longer in force.</translation>
        </message>
        <message>
            <source>Decline the request; the parent can ask for the voucher again.</source>
            <translation>Decline the request; the parent can ask for the voucher again.</translation>
        </message>
        <message>
            <source>The parent of this request chose no group.</source>
            <translation>The parent of this request chose no group.</translation>
        </message>
        <message>
            <source>Name a group, or accept the request by itself.</source>
            <translation>Name a group, or accept the request by itself.</translation>
        </message>
        <message>
            <source>The values of this request cannot be kept as they are.</source>
            <translation>The values of this request cannot be kept as they are.</translation>
        </message>
        <message>
            <source>Open it by itself: there the fields that are wrong are named.</source>
            <translation>Open it by itself: there the fields that are wrong are named.</translation>
        </message>
        <message>
            <source>This file cannot be shown: it is damaged, or neither a picture nor a PDF.</source>
            <translation>This file cannot be shown: it is damaged, or neither a picture nor a PDF.</translation>
        </message>
        <message>
            <source>Save a copy and open it in another program, or ask the parent to attach it again.</source>
            <translation>Save a copy and open it in another program, or ask the parent to attach it again.</translation>
        </message>
        <message>
            <source>An IIN of this request has a seventh digit 0, as some foreigners have.</source>
            <translation>An IIN of this request has a seventh digit 0, as some foreigners have.</translation>
        </message>
        <message>
            <source>Compare it with the document and say why it is right.</source>
            <translation>Compare it with the document and say why it is right.</translation>
        </message>
        <message>
            <source>There is no decision to take back.</source>
            <translation>There is no decision to take back.</translation>
        </message>
        <message>
            <source>Look at the state of the request; nothing was changed.</source>
            <translation>Look at the state of the request; nothing was changed.</translation>
        </message>
        <message>
            <source>The decision has gone to the portal and cannot be taken back.</source>
            <translation>The decision has gone to the portal and cannot be taken back.</translation>
        </message>
        <message>
            <source>An accepted request can still go to another group or be declined until its contract is prepared.</source>
            <translation>An accepted request can still go to another group or be declined until its contract is prepared.</translation>
        </message>
        <message>
            <source>A contract was prepared for this request.</source>
            <translation>A contract was prepared for this request.</translation>
        </message>
        <message>
            <source>Withdraw the contract first, then decide anew.</source>
            <translation>Withdraw the contract first, then decide anew.</translation>
        </message>
        <message>
            <source>Each reason needs a line in Kazakh and a line in Russian.</source>
            <translation>Each reason needs a line in Kazakh and a line in Russian.</translation>
        </message>
        <message>
            <source>Write as many lines on one side as on the other.</source>
            <translation>Write as many lines on one side as on the other.</translation>
        </message>
        <message>
            <source>A reason is too long: both languages together have room for 500 signs.</source>
            <translation>A reason is too long: both languages together have room for 500 signs.</translation>
        </message>
        <message>
            <source>A term is from 0 to 3660 days.</source>
            <translation>A term is from 0 to 3660 days.</translation>
        </message>
        <message>
            <source>Write 0 for a paper without a term.</source>
            <translation>Write 0 for a paper without a term.</translation>
        </message>
        <message>
            <source>The group “{name}” cannot be archived: children still belong to it ({children}).</source>
            <translation>The group “{name}” cannot be archived: children still belong to it ({children}).</translation>
        </message>
        <message>
            <source>Move them to another group or let them leave first.</source>
            <translation>Move them to another group or let them leave first.</translation>
        </message>
        <message>
            <source>The child belongs to no group.</source>
            <translation>The child belongs to no group.</translation>
        </message>
        <message>
            <source>Place the child in a group first.</source>
            <translation>Place the child in a group first.</translation>
        </message>
        <message>
            <source>The child is in this group already.</source>
            <translation>The child is in this group already.</translation>
        </message>
        <message>
            <source>Choose another group.</source>
            <translation>Choose another group.</translation>
        </message>
        <message>
            <source>The child came to the present group on {first}.</source>
            <translation>The child came to the present group on {first}.</translation>
        </message>
        <message>
            <source>Choose a later day.</source>
            <translation>Choose a later day.</translation>
        </message>
        <message>
            <source>The last day cannot be earlier.</source>
            <translation>The last day cannot be earlier.</translation>
        </message>
        <message>
            <source>There are marks in the attendance sheet after this day ({marks}).</source>
            <translation>There are marks in the attendance sheet after this day ({marks}).</translation>
        </message>
        <message>
            <source>Clear them in the sheet first, or choose a later last day.</source>
            <translation>Clear them in the sheet first, or choose a later last day.</translation>
        </message>
        <message>
            <source>The child already belongs to a group on that day or later.</source>
            <translation>The child already belongs to a group on that day or later.</translation>
        </message>
        <message>
            <source>Choose a later day, or move the child instead.</source>
            <translation>Choose a later day, or move the child instead.</translation>
        </message>
        <message>
            <source>A group has from 1 to 200 places.</source>
            <translation>A group has from 1 to 200 places.</translation>
        </message>
        <message>
            <source>A child with this IIN is in the list already.</source>
            <translation>A child with this IIN is in the list already.</translation>
        </message>
        <message>
            <source>Find the child by the IIN, also among those without a group.</source>
            <translation>Find the child by the IIN, also among those without a group.</translation>
        </message>
        <message>
            <source>The IIN tells another date of birth.</source>
            <translation>The IIN tells another date of birth.</translation>
        </message>
        <message>
            <source>Compare both with the document.</source>
            <translation>Compare both with the document.</translation>
        </message>
        <message>
            <source>Nobody of “{name}” can be moved from this day on.</source>
            <translation>Nobody of “{name}” can be moved from this day on.</translation>
        </message>
        <message>
            <source>Choose a later day, or move the children one by one.</source>
            <translation>Choose a later day, or move the children one by one.</translation>
        </message>
        <message>
            <source>The sheet of {month} is closed and with the parents; a move would change it.</source>
            <translation>The sheet of {month} is closed and with the parents; a move would change it.</translation>
        </message>
        <message>
            <source>Choose a day after it, or reopen the month first.</source>
            <translation>Choose a day after it, or reopen the month first.</translation>
        </message>
        <message>
            <source>The move up cannot be taken back: “{what}” was changed since.</source>
            <translation>The move up cannot be taken back: “{what}” was changed since.</translation>
        </message>
        <message>
            <source>Move the children back by hand.</source>
            <translation>Move the children back by hand.</translation>
        </message>
        <message>
            <source>There is no move up of this group to take back.</source>
            <translation>There is no move up of this group to take back.</translation>
        </message>
        <message>
            <source>No row of headings with the child's IIN and name was found.</source>
            <translation>No row of headings with the child's IIN and name was found.</translation>
        </message>
        <message>
            <source>Save the template, fill it in and choose it here.</source>
            <translation>Save the template, fill it in and choose it here.</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <translation>There is nothing to import.</translation>
        </message>
        <message>
            <source>This IIN stands in row {text} already.</source>
            <translation>This IIN stands in row {text} already.</translation>
        </message>
        <message>
            <source>There is no open group of this name.</source>
            <translation>There is no open group of this name.</translation>
        </message>
        <message>
            <source>Write it as it stands in the list of groups, or create it first.</source>
            <translation>Write it as it stands in the list of groups, or create it first.</translation>
        </message>
        <message>
            <source>The child is in another group and stays there.</source>
            <translation>The child is in another group and stays there.</translation>
        </message>
        <message>
            <source>Move the child on the card if that is meant.</source>
            <translation>Move the child on the card if that is meant.</translation>
        </message>
        <message>
            <source>Write mother, father, guardian or other.</source>
            <translation>Write mother, father, guardian or other.</translation>
        </message>
        <message>
            <source>The import cannot be taken back: “{name}” was changed since.</source>
            <translation>The import cannot be taken back: “{name}” was changed since.</translation>
        </message>
        <message>
            <source>Correct the cards by hand.</source>
            <translation>Correct the cards by hand.</translation>
        </message>
        <message>
            <source>This choice was made already.</source>
            <translation>This choice was made already.</translation>
        </message>
        <message>
            <source>Look at what is left.</source>
            <translation>Look at what is left.</translation>
        </message>
        <message>
            <source>This value cannot be kept: what it belongs to is gone at the portal.</source>
            <translation>This value cannot be kept: what it belongs to is gone at the portal.</translation>
        </message>
        <message>
            <source>Keep the portal's value.</source>
            <translation>Keep the portal's value.</translation>
        </message>
        <message>
            <source>The journal on this computer is not the one the portal witnessed.</source>
            <translation>The journal on this computer is not the one the portal witnessed.</translation>
        </message>
        <message>
            <source>Somebody changed it outside the program. Press “Verify the chain” in Acts; tell support and keep the backups.</source>
            <translation>Somebody changed it outside the program. Press “Verify the chain” in Acts; tell support and keep the backups.</translation>
        </message>
        <message>
            <source>This is no longer among what was not taken.</source>
            <translation>This is no longer among what was not taken.</translation>
        </message>
        <message>
            <source>The portal is at another step: this one no longer fits.</source>
            <translation>The portal is at another step: this one no longer fits.</translation>
        </message>
        <message>
            <source>Look at the present state after the next exchange.</source>
            <translation>Look at the present state after the next exchange.</translation>
        </message>
        <message>
            <source>The portal lacks something this needs.</source>
            <translation>The portal lacks something this needs.</translation>
        </message>
        <message>
            <source>Send it again after the next exchange.</source>
            <translation>Send it again after the next exchange.</translation>
        </message>
        <message>
            <source>The sheet at the portal differs from the one that was sent.</source>
            <translation>The sheet at the portal differs from the one that was sent.</translation>
        </message>
        <message>
            <source>Open the month again, check it and close it anew.</source>
            <translation>Open the month again, check it and close it anew.</translation>
        </message>
        <message>
            <source>The sheet was changed after it was sent.</source>
            <translation>The sheet was changed after it was sent.</translation>
        </message>
        <message>
            <source>Close the month again, so that the parent sees the new one.</source>
            <translation>Close the month again, so that the parent sees the new one.</translation>
        </message>
        <message>
            <source>The portal does not accept the signature.</source>
            <translation>The portal does not accept the signature.</translation>
        </message>
        <message>
            <source>Check the signatures of the contract; sign with a valid key.</source>
            <translation>Check the signatures of the contract; sign with a valid key.</translation>
        </message>
        <message>
            <source>The portal expects the signature of another person.</source>
            <translation>The portal expects the signature of another person.</translation>
        </message>
        <message>
            <source>Sign with the key of the kindergarten's head.</source>
            <translation>Sign with the key of the kindergarten's head.</translation>
        </message>
        <message>
            <source>The voucher no longer counts: it is annulled or its term is over.</source>
            <translation>The voucher no longer counts: it is annulled or its term is over.</translation>
        </message>
        <message>
            <source>No contract can be made or signed with it; the family needs another voucher.</source>
            <translation>No contract can be made or signed with it; the family needs another voucher.</translation>
        </message>
        <message>
            <source>The voucher was already used in another kindergarten.</source>
            <translation>The voucher was already used in another kindergarten.</translation>
        </message>
        <message>
            <source>Talk to the family; the contract is locked.</source>
            <translation>Talk to the family; the contract is locked.</translation>
        </message>
        <message>
            <source>The term of the voucher is over.</source>
            <translation>The term of the voucher is over.</translation>
        </message>
        <message>
            <source>The family needs another voucher.</source>
            <translation>The family needs another voucher.</translation>
        </message>
        <message>
            <source>The application for the voucher is archived.</source>
            <translation>The application for the voucher is archived.</translation>
        </message>
        <message>
            <source>Another computer entered the same child; the portal has that record.</source>
            <translation>Another computer entered the same child; the portal has that record.</translation>
        </message>
        <message>
            <source>The next exchange joins the two records; send it again after that.</source>
            <translation>The next exchange joins the two records; send it again after that.</translation>
        </message>
        <message>
            <source>The portal was restored from a backup and no longer has this.</source>
            <translation>The portal was restored from a backup and no longer has this.</translation>
        </message>
        <message>
            <source>Ask the family to choose the kindergarten again; what was done is kept here.</source>
            <translation>Ask the family to choose the kindergarten again; what was done is kept here.</translation>
        </message>
        <message>
            <source>What arrived at the portal is not what was sent.</source>
            <translation>What arrived at the portal is not what was sent.</translation>
        </message>
        <message>
            <source>Send it again.</source>
            <translation>Send it again.</translation>
        </message>
        <message>
            <source>The portal does not understand this operation.</source>
            <translation>The portal does not understand this operation.</translation>
        </message>
        <message>
            <source>Update the program; if it repeats, export it and tell support.</source>
            <translation>Update the program; if it repeats, export it and tell support.</translation>
        </message>
        <message>
            <source>The portal does not know this kind of operation.</source>
            <translation>The portal does not know this kind of operation.</translation>
        </message>
        <message>
            <source>Update the program, or ask when the portal will be updated.</source>
            <translation>Update the program, or ask when the portal will be updated.</translation>
        </message>
        <message>
            <source>The portal does not allow this kindergarten to do that.</source>
            <translation>The portal does not allow this kindergarten to do that.</translation>
        </message>
        <message>
            <source>Tell the support of the portal.</source>
            <translation>Tell the support of the portal.</translation>
        </message>
        <message>
            <source>This no longer belongs to this kindergarten.</source>
            <translation>This no longer belongs to this kindergarten.</translation>
        </message>
        <message>
            <source>Give it up, or export it as evidence.</source>
            <translation>Give it up, or export it as evidence.</translation>
        </message>
        <message>
            <source>The portal did not answer about this operation many times.</source>
            <translation>The portal did not answer about this operation many times.</translation>
        </message>
        <message>
            <source>Send it again; if it repeats, export it and tell support.</source>
            <translation>Send it again; if it repeats, export it and tell support.</translation>
        </message>
        <message>
            <source>This is larger than the portal takes at once.</source>
            <translation>This is larger than the portal takes at once.</translation>
        </message>
        <message>
            <source>Make it smaller (a shorter note, fewer pages) and send again, or export it and tell support.</source>
            <translation>Make it smaller (a shorter note, fewer pages) and send again, or export it and tell support.</translation>
        </message>
        <message>
            <source>The portal, or what stands before it, refused this without a reason of its own.</source>
            <translation>The portal, or what stands before it, refused this without a reason of its own.</translation>
        </message>
        <message>
            <source>The month is closed at the portal.</source>
            <translation>The month is closed at the portal.</translation>
        </message>
        <message>
            <source>Open the month again, then send this again, or give it up.</source>
            <translation>Open the month again, then send this again, or give it up.</translation>
        </message>
        <message>
            <source>The month is not closed at the portal.</source>
            <translation>The month is not closed at the portal.</translation>
        </message>
        <message>
            <source>Close the month, then send this again.</source>
            <translation>Close the month, then send this again.</translation>
        </message>
        <message>
            <source>What this is about is not at the portal.</source>
            <translation>What this is about is not at the portal.</translation>
        </message>
        <message>
            <source>Send it again after the next exchange, or give it up.</source>
            <translation>Send it again after the next exchange, or give it up.</translation>
        </message>
        <message>
            <source>Another contract has this number already.</source>
            <translation>Another contract has this number already.</translation>
        </message>
        <message>
            <source>Prepare it again: the next free number is taken. If it stands in the register, withdraw it there first.</source>
            <translation>Prepare it again: the next free number is taken. If it stands in the register, withdraw it there first.</translation>
        </message>
        <message>
            <source>The contract is not in force at the portal.</source>
            <translation>The contract is not in force at the portal.</translation>
        </message>
        <message>
            <source>Look at the contract after the next exchange; then give this up.</source>
            <translation>Look at the contract after the next exchange; then give this up.</translation>
        </message>
        <message>
            <source>The paper this names did not reach the portal.</source>
            <translation>The paper this names did not reach the portal.</translation>
        </message>
        <message>
            <source>The portal stumbled over this many times.</source>
            <translation>The portal stumbled over this many times.</translation>
        </message>
        <message>
            <source>Send it again later; if it repeats, export it and tell support.</source>
            <translation>Send it again later; if it repeats, export it and tell support.</translation>
        </message>
        <message>
            <source>The portal knows this operation with other content.</source>
            <translation>The portal knows this operation with other content.</translation>
        </message>
        <message>
            <source>Send it again: it goes out under a new number.</source>
            <translation>Send it again: it goes out under a new number.</translation>
        </message>
        <message>
            <source>Saved from a damaged database, but the paper it names could not be read.</source>
            <translation>Saved from a damaged database, but the paper it names could not be read.</translation>
        </message>
        <message>
            <source>Make the paper anew; then give this up.</source>
            <translation>Make the paper anew; then give this up.</translation>
        </message>
        <message>
            <source>Saved from a damaged database, but the child or group it belongs to could not be read.</source>
            <translation>Saved from a damaged database, but the child or group it belongs to could not be read.</translation>
        </message>
        <message>
            <source>Read what it says, enter it by hand if needed, then give this up.</source>
            <translation>Read what it says, enter it by hand if needed, then give this up.</translation>
        </message>
        <message>
            <source>The portal rejected this.</source>
            <translation>The portal rejected this.</translation>
        </message>
        <message>
            <source>Read its words; correct and send again, or give it up.</source>
            <translation>Read its words; correct and send again, or give it up.</translation>
        </message>
        <message>
            <source>This is not the name of a computer.</source>
            <translation>This is not the name of a computer.</translation>
        </message>
        <message>
            <source>Write it without http:// and without the port: proxy.local.</source>
            <translation>Write it without http:// and without the port: proxy.local.</translation>
        </message>
        <message>
            <source>This is not a port.</source>
            <translation>This is not a port.</translation>
        </message>
        <message>
            <source>Write a number from 1 to 65535.</source>
            <translation>Write a number from 1 to 65535.</translation>
        </message>
        <message>
            <source>The proxy does not answer or does not let this computer through.</source>
            <translation>The proxy does not answer or does not let this computer through.</translation>
        </message>
        <message>
            <source>Check its name, port, user name and password with whoever keeps the network.</source>
            <translation>Check its name, port, user name and password with whoever keeps the network.</translation>
        </message>
        <message>
            <source>There are no certificates in this file.</source>
            <translation>There are no certificates in this file.</translation>
        </message>
        <message>
            <source>Take a PEM file: it begins with -----BEGIN CERTIFICATE-----.</source>
            <translation>Take a PEM file: it begins with -----BEGIN CERTIFICATE-----.</translation>
        </message>
        <message>
            <source>The kindergarten is not entered yet.</source>
            <translation>The kindergarten is not entered yet.</translation>
        </message>
        <message>
            <source>Enter it in Settings, Kindergarten.</source>
            <translation>Enter it in Settings, Kindergarten.</translation>
        </message>
        <message>
            <source>The BIN cannot change: the portal knows this kindergarten by it.</source>
            <translation>The BIN cannot change: the portal knows this kindergarten by it.</translation>
        </message>
        <message>
            <source>Put the former BIN back; another organisation needs an office of its own.</source>
            <translation>Put the former BIN back; another organisation needs an office of its own.</translation>
        </message>
        <message>
            <source>This sign-in name is in use.</source>
            <translation>This sign-in name is in use.</translation>
        </message>
        <message>
            <source>Choose another one; names of closed accounts stay taken.</source>
            <translation>Choose another one; names of closed accounts stay taken.</translation>
        </message>
        <message>
            <source>You cannot close your own account.</source>
            <translation>You cannot close your own account.</translation>
        </message>
        <message>
            <source>Let another director do it.</source>
            <translation>Let another director do it.</translation>
        </message>
        <message>
            <source>One of the clauses cannot be printed yet.</source>
            <translation>One of the clauses cannot be printed yet.</translation>
        </message>
        <message>
            <source>The clauses to correct are marked in the list.</source>
            <translation>The clauses to correct are marked in the list.</translation>
        </message>
        <message>
            <source>{by} has saved another version of the template meanwhile.</source>
            <translation>{by} has saved another version of the template meanwhile.</translation>
        </message>
        <message>
            <source>Look at it under “Versions”; to save once more puts yours in its place.</source>
            <translation>Look at it under “Versions”; to save once more puts yours in its place.</translation>
        </message>
        <message>
            <source>This rule does not give each contract a number of its own.</source>
            <translation>This rule does not give each contract a number of its own.</translation>
        </message>
        <message>
            <source>Use the names in braces as shown, the one for the number among them.</source>
            <translation>Use the names in braces as shown, the one for the number among them.</translation>
        </message>
        <message>
            <source>Two marks have the same sign.</source>
            <translation>Two marks have the same sign.</translation>
        </message>
        <message>
            <source>Give each mark a sign of its own.</source>
            <translation>Give each mark a sign of its own.</translation>
        </message>
        <message>
            <source>Two marks have the same key.</source>
            <translation>Two marks have the same key.</translation>
        </message>
        <message>
            <source>Give each mark a key of its own.</source>
            <translation>Give each mark a key of its own.</translation>
        </message>
        <message>
            <source>This computer is not connected to the portal.</source>
            <translation>This computer is not connected to the portal.</translation>
        </message>
        <message>
            <source>Connect it in Settings, Portal.</source>
            <translation>Connect it in Settings, Portal.</translation>
        </message>
        <message>
            <source>This is not an address of a portal.</source>
            <translation>This is not an address of a portal.</translation>
        </message>
        <message>
            <source>It begins with https:// and holds the name of the server.</source>
            <translation>It begins with https:// and holds the name of the server.</translation>
        </message>
        <message>
            <source>This address is not protected.</source>
            <translation>This address is not protected.</translation>
        </message>
        <message>
            <source>Children's data travel only over https://; ask the portal for that address.</source>
            <translation>Children's data travel only over https://; ask the portal for that address.</translation>
        </message>
        <message>
            <source>Something else answers in the portal's place, often the sign-in page of a network.</source>
            <translation>Something else answers in the portal's place, often the sign-in page of a network.</translation>
        </message>
        <message>
            <source>Open a browser, sign in to the network and try again; or check the address.</source>
            <translation>Open a browser, sign in to the network and try again; or check the address.</translation>
        </message>
        <message>
            <source>The portal's certificate is not trusted.</source>
            <translation>The portal's certificate is not trusted.</translation>
        </message>
        <message>
            <source>Check the address and this computer's date; nothing was sent.</source>
            <translation>Check the address and this computer's date; nothing was sent.</translation>
        </message>
        <message>
            <source>The portal answered with an error of its own.</source>
            <translation>The portal answered with an error of its own.</translation>
        </message>
        <message>
            <source>Try again later; nothing here is lost.</source>
            <translation>Try again later; nothing here is lost.</translation>
        </message>
        <message>
            <source>The portal is busy.</source>
            <translation>The portal is busy.</translation>
        </message>
        <message>
            <source>Try again in a few minutes; nothing here is lost.</source>
            <translation>Try again in a few minutes; nothing here is lost.</translation>
        </message>
        <message>
            <source>The portal has shut this computer out.</source>
            <translation>The portal has shut this computer out.</translation>
        </message>
        <message>
            <source>Connect it again with the director's key in Settings, Portal.</source>
            <translation>Connect it again with the director's key in Settings, Portal.</translation>
        </message>
        <message>
            <source>The portal does not know this computer.</source>
            <translation>The portal does not know this computer.</translation>
        </message>
        <message>
            <source>The portal asks for a newer version of this program.</source>
            <translation>The portal asks for a newer version of this program.</translation>
        </message>
        <message>
            <source>Install the new version; what waits here goes out then.</source>
            <translation>Install the new version; what waits here goes out then.</translation>
        </message>
        <message>
            <source>The portal asks to read everything anew.</source>
            <translation>The portal asks to read everything anew.</translation>
        </message>
        <message>
            <source>This happens by itself with the next exchange.</source>
            <translation>This happens by itself with the next exchange.</translation>
        </message>
        <message>
            <source>The portal does not know a kindergarten with this BIN.</source>
            <translation>The portal does not know a kindergarten with this BIN.</translation>
        </message>
        <message>
            <source>Check the BIN in Settings, Kindergarten, and ask the portal to register it.</source>
            <translation>Check the BIN in Settings, Kindergarten, and ask the portal to register it.</translation>
        </message>
        <message>
            <source>The portal's question has expired.</source>
            <translation>The portal's question has expired.</translation>
        </message>
        <message>
            <source>Press Connect once more.</source>
            <translation>Press Connect once more.</translation>
        </message>
        <message>
            <source>This account is closed.</source>
            <translation>This account is closed.</translation>
        </message>
        <message>
            <source>Ask the director for a new one, or sign in with another account.</source>
            <translation>Ask the director for a new one, or sign in with another account.</translation>
        </message>
        <message>
            <source>Not everything could be saved, so the office stays open.</source>
            <translation>Not everything could be saved, so the office stays open.</translation>
        </message>
        <message>
            <source>Look at what you typed last; leaving once more goes through.</source>
            <translation>Look at what you typed last; leaving once more goes through.</translation>
        </message>
        <message>
            <source>The file with the keys is missing: {path}</source>
            <translation>The file with the keys is missing: {path}</translation>
        </message>
        <message>
            <source>Put office.vault back from a copy of this folder: without it the database cannot be opened. Nothing was changed.</source>
            <translation>Put office.vault back from a copy of this folder: without it the database cannot be opened. Nothing was changed.</translation>
        </message>
        <message>
            <source>The file with the keys cannot be read: {path}</source>
            <translation>The file with the keys cannot be read: {path}</translation>
        </message>
        <message>
            <source>Put office.vault back from a copy of this folder. The damaged file was left as it is.</source>
            <translation>Put office.vault back from a copy of this folder. The damaged file was left as it is.</translation>
        </message>
        <message>
            <source>The database is not in its place: {path}</source>
            <translation>The database is not in its place: {path}</translation>
        </message>
        <message>
            <source>Put office.db back if it was moved, or restore a backup.</source>
            <translation>Put office.db back if it was moved, or restore a backup.</translation>
        </message>
        <message>
            <source>This backup is damaged or belongs to another office.</source>
            <translation>This backup is damaged or belongs to another office.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose an older one.</source>
            <translation>Nothing was changed. Choose an older one.</translation>
        </message>
        <message>
            <source>There is an office in this folder already: {path}</source>
            <translation>There is an office in this folder already: {path}</translation>
        </message>
        <message>
            <source>Start the program again and sign in; nothing was overwritten.</source>
            <translation>Start the program again and sign in; nothing was overwritten.</translation>
        </message>
        <message>
            <source>The recovery code does not fit.</source>
            <translation>The recovery code does not fit.</translation>
        </message>
        <message>
            <source>Compare it with the paper sign by sign; it has six groups of five.</source>
            <translation>Compare it with the paper sign by sign; it has six groups of five.</translation>
        </message>
        <message>
            <source>There is no such account.</source>
            <translation>There is no such account.</translation>
        </message>
        <message>
            <source>Choose another one from the list.</source>
            <translation>Choose another one from the list.</translation>
        </message>
        <message>
            <source>The password is too short.</source>
            <translation>The password is too short.</translation>
        </message>
        <message>
            <source>It takes at least 8 signs; several words are easy to remember.</source>
            <translation>It takes at least 8 signs; several words are easy to remember.</translation>
        </message>
        <message>
            <source>The password is too long.</source>
            <translation>The password is too long.</translation>
        </message>
        <message>
            <source>200 signs are enough.</source>
            <translation>200 signs are enough.</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>The two passwords differ.</translation>
        </message>
        <message>
            <source>Type the same one twice.</source>
            <translation>Type the same one twice.</translation>
        </message>
        <message>
            <source>This is not an account number (IBAN) of Kazakhstan.</source>
            <translation>This is not an account number (IBAN) of Kazakhstan.</translation>
        </message>
        <message>
            <source>It begins with KZ and has twenty signs; compare it with the bank's paper.</source>
            <translation>It begins with KZ and has twenty signs; compare it with the bank's paper.</translation>
        </message>
        <message>
            <source>The signature stands without it; the program tries again by itself.</source>
            <translation>The signature stands without it; the program tries again by itself.</translation>
        </message>
        <message>
            <source>Revocation counts as not checked; check again later.</source>
            <translation>Revocation counts as not checked; check again later.</translation>
        </message>
        <message>
            <source>Choose the document and the signature file that came with it.</source>
            <translation>Choose the document and the signature file that came with it.</translation>
        </message>
        <message>
            <source>See the addresses in Settings, Signatures; the program tries again by itself.</source>
            <translation>See the addresses in Settings, Signatures; the program tries again by itself.</translation>
        </message>
        <message>
            <source>The certification authority's service does not answer.</source>
            <translation>The certification authority's service does not answer.</translation>
        </message>
        <message>
            <source>The time stamping authority's answer cannot be used.</source>
            <translation>The time stamping authority's answer cannot be used.</translation>
        </message>
        <message>
            <source>The time stamping authority refused to stamp.</source>
            <translation>The time stamping authority refused to stamp.</translation>
        </message>
        <message>
            <source>The time stamp that came is not the one that was asked for, so it was not taken.</source>
            <translation>The time stamp that came is not the one that was asked for, so it was not taken.</translation>
        </message>
        <message>
            <source>The time stamp is of an authority that is not trusted here, so it was not taken.</source>
            <translation>The time stamp is of an authority that is not trusted here, so it was not taken.</translation>
        </message>
        <message>
            <source>See that the authority's certificates are loaded in Settings, Signatures.</source>
            <translation>See that the authority's certificates are loaded in Settings, Signatures.</translation>
        </message>
        <message>
            <source>The signature has a time stamp already; it is never replaced.</source>
            <translation>The signature has a time stamp already; it is never replaced.</translation>
        </message>
        <message>
            <source>The signature carries its evidence already; it is never replaced.</source>
            <translation>The signature carries its evidence already; it is never replaced.</translation>
        </message>
        <message>
            <source>The authority has not answered about every certificate yet: the evidence is incomplete.</source>
            <translation>The authority has not answered about every certificate yet: the evidence is incomplete.</translation>
        </message>
        <message>
            <source>The signature is no longer in the file.</source>
            <translation>The signature is no longer in the file.</translation>
        </message>
        <message>
            <source>Check the signatures again.</source>
            <translation>Check the signatures again.</translation>
        </message>
        <message>
            <source>The signature does not hold the document inside.</source>
            <translation>The signature does not hold the document inside.</translation>
        </message>
        <message>
            <source>The answer about revocation proves nothing.</source>
            <translation>The answer about revocation proves nothing.</translation>
        </message>
        <message>
            <source>The answer about revocation is damaged.</source>
            <translation>The answer about revocation is damaged.</translation>
        </message>
        <message>
            <source>The answer about revocation says something this program does not understand.</source>
            <translation>The answer about revocation says something this program does not understand.</translation>
        </message>
        <message>
            <source>The answer about revocation is about another certificate or by another authority.</source>
            <translation>The answer about revocation is about another certificate or by another authority.</translation>
        </message>
        <message>
            <source>The signature of the answer about revocation is wrong.</source>
            <translation>The signature of the answer about revocation is wrong.</translation>
        </message>
        <message>
            <source>The answer about revocation is too old.</source>
            <translation>The answer about revocation is too old.</translation>
        </message>
        <message>
            <source>The answer about revocation is dated in the future.</source>
            <translation>The answer about revocation is dated in the future.</translation>
        </message>
        <message>
            <source>Check the date of this computer.</source>
            <translation>Check the date of this computer.</translation>
        </message>
        <message>
            <source>The newest additions do not continue the list of revoked certificates.</source>
            <translation>The newest additions do not continue the list of revoked certificates.</translation>
        </message>
        <message>
            <source>The authority refused to answer about revocation.</source>
            <translation>The authority refused to answer about revocation.</translation>
        </message>
        <message>
            <source>Who answered about revocation may not speak for the authority.</source>
            <translation>Who answered about revocation may not speak for the authority.</translation>
        </message>
        <message>
            <source>The answer about revocation is to another question.</source>
            <translation>The answer about revocation is to another question.</translation>
        </message>
        <message>
            <source>This certificate cannot be added to the trusted ones.</source>
            <translation>This certificate cannot be added to the trusted ones.</translation>
        </message>
        <message>
            <source>Choose one file with one certificate of an authority; test authorities are never added.</source>
            <translation>Choose one file with one certificate of an authority; test authorities are never added.</translation>
        </message>
        <message>
            <source>The stored test authority cannot be loaded.</source>
            <translation>The stored test authority cannot be loaded.</translation>
        </message>
        <message>
            <source>Start the program without it, or make the test authority anew.</source>
            <translation>Start the program without it, or make the test authority anew.</translation>
        </message>
        <message>
            <source>This is not an address.</source>
            <translation>This is not an address.</translation>
        </message>
        <message>
            <source>It begins with http:// or https:// and holds the name of a server.</source>
            <translation>It begins with http:// or https:// and holds the name of a server.</translation>
        </message>
        <message>
            <source>Three addresses at most.</source>
            <translation>Three addresses at most.</translation>
        </message>
        <message>
            <source>Leave those that answer.</source>
            <translation>Leave those that answer.</translation>
        </message>
        <message>
            <source>The file is too large to be checked: {path}</source>
            <translation>The file is too large to be checked: {path}</translation>
        </message>
        <message>
            <source>Files up to 256 MB are checked.</source>
            <translation>Files up to 256 MB are checked.</translation>
        </message>
        <message>
            <source>The file chosen as the signature is not a signature (CMS).</source>
            <translation>The file chosen as the signature is not a signature (CMS).</translation>
        </message>
        <message>
            <source>The signature file is damaged, or of a form that is not accepted.</source>
            <translation>The signature file is damaged, or of a form that is not accepted.</translation>
        </message>
        <message>
            <source>Ask for the file once more; what cannot be read counts for nothing.</source>
            <translation>Ask for the file once more; what cannot be read counts for nothing.</translation>
        </message>
        <message>
            <source>The signature stands beside its document, so the document is needed too.</source>
            <translation>The signature stands beside its document, so the document is needed too.</translation>
        </message>
        <message>
            <source>Choose the document, or drop it here.</source>
            <translation>Choose the document, or drop it here.</translation>
        </message>
        <message>
            <source>The signature file holds another document inside than the one chosen.</source>
            <translation>The signature file holds another document inside than the one chosen.</translation>
        </message>
        <message>
            <source>Check the signature alone, or choose the document it belongs to.</source>
            <translation>Check the signature alone, or choose the document it belongs to.</translation>
        </message>
        <message>
            <source>Signing was stopped before this contract.</source>
            <translation>Signing was stopped before this contract.</translation>
        </message>
        <message>
            <source>Sign it when you are ready.</source>
            <translation>Sign it when you are ready.</translation>
        </message>
        <message>
            <source>A meal has at most {dishes} dishes of at most {letters} letters each.</source>
            <translation>A meal has at most {dishes} dishes of at most {letters} letters each.</translation>
        </message>
        <message>
            <source>Write it shorter; what you typed is still here.</source>
            <translation>Write it shorter; what you typed is still here.</translation>
        </message>
        <message>
            <source>The week before has nothing that is missing here.</source>
            <translation>The week before has nothing that is missing here.</translation>
        </message>
        <message>
            <source>Write the menu of this week by hand.</source>
            <translation>Write the menu of this week by hand.</translation>
        </message>
        <message>
            <source>Parents read this week's menu already.</source>
            <translation>Parents read this week's menu already.</translation>
        </message>
        <message>
            <source>Change something first.</source>
            <translation>Change something first.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeTab</name>
        <message>
            <source>Exchange now</source>
            <translation>Exchange now</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Connect…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Exchanges</translation>
        </message>
        <message>
            <source>No exchange yet</source>
            <translation>No exchange yet</translation>
        </message>
        <message>
            <source>After the office is connected to the portal each exchange is noted here.</source>
            <translation>After the office is connected to the portal each exchange is noted here.</translation>
        </message>
        <message>
            <source>Exchange with the portal</source>
            <translation>Exchange with the portal</translation>
        </message>
        <message>
            <source>{month}: {sent} sent, {received} received</source>
            <translation>{month}: {sent} sent, {received} received</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is off by %n minute(s)</source>
            <translation>
                <numerusform>The clock of this computer is off by %n minute</numerusform>
                <numerusform>The clock of this computer is off by %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>The portal's clock decides the terms. Set the clock of the computer.</source>
            <translation>The portal's clock decides the terms. Set the clock of the computer.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are kept here and go out afterwards.</source>
            <translation>
                <numerusform>%n change is kept here and goes out afterwards.</numerusform>
                <numerusform>%n changes are kept here and go out afterwards.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the exchanges</source>
            <translation>Export the exchanges</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Written: {path}</translation>
        </message>
        <message>
            <source>Exchanging…</source>
            <translation>Exchanging…</translation>
        </message>
        <message>
            <source>last full exchange {moment}</source>
            <translation>last full exchange {moment}</translation>
        </message>
        <message>
            <source>no full exchange yet</source>
            <translation>no full exchange yet</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to be sent</source>
            <translation>
                <numerusform>%n waiting to be sent</numerusform>
                <numerusform>%n waiting to be sent</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest since {moment}</source>
            <translation>the oldest since {moment}</translation>
        </message>
        <message numerus="yes">
            <source>%n not taken by the portal</source>
            <translation>
                <numerusform>%n not taken by the portal</numerusform>
                <numerusform>%n not taken by the portal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to choose</source>
            <translation>
                <numerusform>%n to choose</numerusform>
                <numerusform>%n to choose</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of the portal could not be written</source>
            <translation>
                <numerusform>%n change of the portal could not be written</numerusform>
                <numerusform>%n changes of the portal could not be written</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Came</translation>
        </message>
        <message>
            <source>Over the line</source>
            <translation>Over the line</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Seconds</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detail</translation>
        </message>
    </context>
    <context>
        <name>ExportContractsDialog</name>
        <message>
            <source>Export contracts</source>
            <translation>Export contracts</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Choose where…</translation>
        </message>
        <message>
            <source>Those selected</source>
            <translation>Those selected</translation>
        </message>
        <message>
            <source>Those shown</source>
            <translation>Those shown</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>The contracts' PDF, their signatures (CMS), and a register with SHA-256 sums as CSV and XLSX.</source>
            <translation>The contracts' PDF, their signatures (CMS), and a register with SHA-256 sums as CSV and XLSX.</translation>
        </message>
        <message>
            <source>Which contracts</source>
            <translation>Which contracts</translation>
        </message>
        <message>
            <source>A ZIP archive</source>
            <translation>A ZIP archive</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>A folder</translation>
        </message>
        <message>
            <source>As</source>
            <translation>As</translation>
        </message>
        <message>
            <source>Language of the register</source>
            <translation>Language of the register</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Writing…</translation>
        </message>
        <message>
            <source>Where to put the archive</source>
            <translation>Where to put the archive</translation>
        </message>
        <message>
            <source>Where to put the folder</source>
            <translation>Where to put the folder</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) exported to {path}.</source>
            <translation>
                <numerusform>%n contract exported to {path}.</numerusform>
                <numerusform>%n contracts exported to {path}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, their files have not arrived or are damaged: {numbers}.</source>
            <translation>Left out, their files have not arrived or are damaged: {numbers}.</translation>
        </message>
        <message>
            <source>Stopped: nothing was written.</source>
            <translation>Stopped: nothing was written.</translation>
        </message>
    </context>
    <context>
        <name>FileInput</name>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
    </context>
    <context>
        <name>FindField</name>
        <message>
            <source>Find a child by name or IIN</source>
            <translation>Find a child by name or IIN</translation>
        </message>
        <message>
            <source>Name or IIN</source>
            <translation>Name or IIN</translation>
        </message>
        <message>
            <source>No child is called so</source>
            <translation>No child is called so</translation>
        </message>
    </context>
    <context>
        <name>FindingLine</name>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Show: {what}</source>
            <translation>Show: {what}</translation>
        </message>
    </context>
    <context>
        <name>FirstRunAssistant</name>
        <message>
            <source>The recovery code is not kept yet.</source>
            <translation>The recovery code is not kept yet.</translation>
        </message>
        <message>
            <source>Close once more to leave without it.</source>
            <translation>Close once more to leave without it.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Step {number} of {count}</translation>
        </message>
        <message>
            <source>Create the office</source>
            <translation>Create the office</translation>
        </message>
        <message>
            <source>Open the office</source>
            <translation>Open the office</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Saved: {path}</translation>
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
        <name>GroupActions</name>
        <message>
            <source>Move up a year…</source>
            <translation>Move up a year…</translation>
        </message>
        <message>
            <source>Take the move up back</source>
            <translation>Take the move up back</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>Print the list…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Children from Excel…</source>
            <translation>Children from Excel…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>“{name}” moved up a year</source>
            <translation>“{name}” moved up a year</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) moved up a year</source>
            <translation>
                <numerusform>%n child moved up a year</numerusform>
                <numerusform>%n children moved up a year</numerusform>
            </translation>
        </message>
        <message>
            <source>The move up was taken back</source>
            <translation>The move up was taken back</translation>
        </message>
        <message>
            <source>The import was taken back</source>
            <translation>The import was taken back</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) the portal knows stay as cards without a group</source>
            <translation>
                <numerusform>%n child the portal knows stays as a card without a group</numerusform>
                <numerusform>%n children the portal knows stay as cards without a group</numerusform>
            </translation>
        </message>
        <message>
            <source>Children added: {added}, changed: {changed}</source>
            <translation>Children added: {added}, changed: {changed}</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message>
            <source>New group</source>
            <translation>New group</translation>
        </message>
        <message>
            <source>Edit the group</source>
            <translation>Edit the group</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Create</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Age</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Teachers</translation>
        </message>
        <message>
            <source>One name a line.</source>
            <translation>One name a line.</translation>
        </message>
    </context>
    <context>
        <name>GroupListPreview</name>
        <message>
            <source>List of “{group}”</source>
            <translation>List of “{group}”</translation>
        </message>
        <message>
            <source>with IINs</source>
            <translation>with IINs</translation>
        </message>
        <message>
            <source>with parents and phones</source>
            <translation>with parents and phones</translation>
        </message>
    </context>
    <context>
        <name>GroupWords</name>
        <message>
            <source>Kazakh</source>
            <translation>Kazakh</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russian</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>mixed</translation>
        </message>
        <message>
            <source>early age (1 year)</source>
            <translation>early age (1 year)</translation>
        </message>
        <message>
            <source>younger (2 years)</source>
            <translation>younger (2 years)</translation>
        </message>
        <message>
            <source>middle (3 years)</source>
            <translation>middle (3 years)</translation>
        </message>
        <message>
            <source>senior (4 years)</source>
            <translation>senior (4 years)</translation>
        </message>
        <message>
            <source>pre-school (5 years)</source>
            <translation>pre-school (5 years)</translation>
        </message>
        <message>
            <source>early age</source>
            <translation>early age</translation>
        </message>
        <message>
            <source>younger</source>
            <translation>younger</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>middle</translation>
        </message>
        <message>
            <source>senior</source>
            <translation>senior</translation>
        </message>
        <message>
            <source>pre-school</source>
            <translation>pre-school</translation>
        </message>
        <message>
            <source>general</source>
            <translation>general</translation>
        </message>
        <message>
            <source>sanatorium</source>
            <translation>sanatorium</translation>
        </message>
        <message>
            <source>corrective</source>
            <translation>corrective</translation>
        </message>
        <message>
            <source>inclusive</source>
            <translation>inclusive</translation>
        </message>
        <message>
            <source>mini-centre</source>
            <translation>mini-centre</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>mother</translation>
        </message>
        <message>
            <source>father</source>
            <translation>father</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>guardian</translation>
        </message>
        <message>
            <source>other</source>
            <translation>other</translation>
        </message>
        <message>
            <source>moved to another group</source>
            <translation>moved to another group</translation>
        </message>
        <message>
            <source>left</source>
            <translation>left</translation>
        </message>
        <message>
            <source>full</source>
            <translation>full</translation>
        </message>
    </context>
    <context>
        <name>GroupsScreen</name>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Find a child</source>
            <translation>Find a child</translation>
        </message>
        <message>
            <source>Back to the groups</source>
            <translation>Back to the groups</translation>
        </message>
        <message>
            <source>Name, IIN or phone</source>
            <translation>Name, IIN or phone</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>New group</translation>
        </message>
        <message>
            <source>New child</source>
            <translation>New child</translation>
        </message>
        <message>
            <source>Excel…</source>
            <translation>Excel…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Whole group</source>
            <translation>Whole group</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren)</source>
            <translation>
                <numerusform>%n child</numerusform>
                <numerusform>%n children</numerusform>
            </translation>
        </message>
        <message>
            <source>All children</source>
            <translation>All children</translation>
        </message>
        <message>
            <source>Not in a group</source>
            <translation>Not in a group</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archived</translation>
        </message>
        <message>
            <source>Found everywhere</source>
            <translation>Found everywhere</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>No groups yet</translation>
        </message>
        <message>
            <source>Create the first group; children come next.</source>
            <translation>Create the first group; children come next.</translation>
        </message>
        <message>
            <source>Everybody is in a group</source>
            <translation>Everybody is in a group</translation>
        </message>
        <message>
            <source>No children here yet</source>
            <translation>No children here yet</translation>
        </message>
        <message>
            <source>Children come with signed contracts, or add one by hand.</source>
            <translation>Children come with signed contracts, or add one by hand.</translation>
        </message>
        <message>
            <source>The group “{name}” is archived</source>
            <translation>The group “{name}” is archived</translation>
        </message>
        <message>
            <source>The child is in the list</source>
            <translation>The child is in the list</translation>
        </message>
        <message>
            <source>{name} leaves</source>
            <translation>{name} leaves</translation>
        </message>
    </context>
    <context>
        <name>GuardedCard</name>
        <message>
            <source>allergies noted</source>
            <translation>allergies noted</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Show allergies and notes</source>
            <translation>Show allergies and notes</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>Change allergies and notes</source>
            <translation>Change allergies and notes</translation>
        </message>
        <message>
            <source>Allergies and notes</source>
            <translation>Allergies and notes</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Allergies</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>The journal keeps that you looked at this.</source>
            <translation>The journal keeps that you looked at this.</translation>
        </message>
        <message>
            <source>Hidden: medical and family matters. The journal keeps who looks at them and who changes them.</source>
            <translation>Hidden: medical and family matters. The journal keeps who looks at them and who changes them.</translation>
        </message>
        <message>
            <source>Nothing is noted.</source>
            <translation>Nothing is noted.</translation>
        </message>
    </context>
    <context>
        <name>GuardedDialog</name>
        <message>
            <source>Allergies and notes</source>
            <translation>Allergies and notes</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Allergies</translation>
        </message>
        <message>
            <source>What the child must not have, and what to do. That there is something is seen in the group's list.</source>
            <translation>What the child must not have, and what to do. That there is something is seen in the group's list.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Health, habits, family. Only for the kindergarten: no export, list or parent's page shows it.</source>
            <translation>Health, habits, family. Only for the kindergarten: no export, list or parent's page shows it.</translation>
        </message>
    </context>
    <context>
        <name>HeatMapModel</name>
        <message>
            <source>day off</source>
            <translation>day off</translation>
        </message>
        <message>
            <source>still ahead</source>
            <translation>still ahead</translation>
        </message>
        <message>
            <source>no children</source>
            <translation>no children</translation>
        </message>
        <message>
            <source>present {present} of {enrolled}</source>
            <translation>present {present} of {enrolled}</translation>
        </message>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>%n not marked</numerusform>
                <numerusform>%n not marked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeldTab</name>
        <message>
            <source>Send again</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>Give up…</source>
            <translation>Give up…</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>Export JSON…</translation>
        </message>
        <message>
            <source>with names and marks</source>
            <translation>with names and marks</translation>
        </message>
        <message>
            <source>Leave it off for support: without it nobody's name, number or mark is in the file.</source>
            <translation>Leave it off for support: without it nobody's name, number or mark is in the file.</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Not taken</translation>
        </message>
        <message>
            <source>The portal took everything</source>
            <translation>The portal took everything</translation>
        </message>
        <message>
            <source>What it refuses for good is kept here with the reason.</source>
            <translation>What it refuses for good is kept here with the reason.</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>Nothing waits to be sent.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait to be sent</source>
            <translation>
                <numerusform>%n change waits to be sent</numerusform>
                <numerusform>%n changes wait to be sent</numerusform>
            </translation>
        </message>
        <message>
            <source>since {moment}</source>
            <translation>since {moment}</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>It goes out with the next exchange.</source>
            <translation>It goes out with the next exchange.</translation>
        </message>
        <message>
            <source>Give up this change</source>
            <translation>Give up this change</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Give up</translation>
        </message>
        <message>
            <source>It stays on record, and the portal's value takes its place with the next exchange.</source>
            <translation>It stays on record, and the portal's value takes its place with the next exchange.</translation>
        </message>
        <message>
            <source>This cannot be undone; give it up</source>
            <translation>This cannot be undone; give it up</translation>
        </message>
        <message>
            <source>Export what was not taken</source>
            <translation>Export what was not taken</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Written: {path}</translation>
        </message>
    </context>
    <context>
        <name>HistoryFeature</name>
        <message>
            <source>History of this cell</source>
            <translation>History of this cell</translation>
        </message>
    </context>
    <context>
        <name>HistoryPopover</name>
        <message>
            <source>Whose history</source>
            <translation>Whose history</translation>
        </message>
        <message>
            <source>This cell</source>
            <translation>This cell</translation>
        </message>
        <message>
            <source>This child</source>
            <translation>This child</translation>
        </message>
        <message>
            <source>This day</source>
            <translation>This day</translation>
        </message>
        <message>
            <source>Nothing was changed here</source>
            <translation>Nothing was changed here</translation>
        </message>
        <message>
            <source>Open the history</source>
            <translation>Open the history</translation>
        </message>
        <message>
            <source>Entry {number} of the journal was changed or removed outside the program.</source>
            <translation>Entry {number} of the journal was changed or removed outside the program.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Marks from a file</source>
            <translation>Marks from a file</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Save a template…</source>
            <translation>Save a template…</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>What would change</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>Nothing would change</translation>
        </message>
        <message>
            <source>The marks of the file are in the sheet already.</source>
            <translation>The marks of the file are in the sheet already.</translation>
        </message>
        <message>
            <source>What is wrong in the file</source>
            <translation>What is wrong in the file</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Nothing is wrong</translation>
        </message>
        <message>
            <source>Drop an Excel or CSV file here</source>
            <translation>Drop an Excel or CSV file here</translation>
        </message>
        <message>
            <source>A row of day numbers and a column of names or IINs is enough. Nothing is written before you agree.</source>
            <translation>A row of day numbers and a column of names or IINs is enough. Nothing is written before you agree.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>Reading {file}…</translation>
        </message>
        <message>
            <source>Excel and CSV files</source>
            <translation>Excel and CSV files</translation>
        </message>
        <message>
            <source>Changes: {count}</source>
            <translation>Changes: {count}</translation>
        </message>
        <message>
            <source>Problems: {count}</source>
            <translation>Problems: {count}</translation>
        </message>
        <message>
            <source>Marked so already: {count}.</source>
            <translation>Marked so already: {count}.</translation>
        </message>
        <message>
            <source>Children of the group who are not in the file: {count}.</source>
            <translation>Children of the group who are not in the file: {count}.</translation>
        </message>
        <message>
            <source>What is wrong is left out; correct the file and choose it again, or import the rest.</source>
            <translation>What is wrong is left out; correct the file and choose it again, or import the rest.</translation>
        </message>
        <message numerus="yes">
            <source>Marks that would change: %n</source>
            <translation>
                <numerusform>%n mark would change</numerusform>
                <numerusform>%n marks would change</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n marks</source>
            <translation>
                <numerusform>Import %n mark</numerusform>
                <numerusform>Import %n marks</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>Save a template</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Saved: {file}</translation>
        </message>
        <message>
            <source>Fill in the cells with the letters of the marks, save it and choose it here.</source>
            <translation>Fill in the cells with the letters of the marks, save it and choose it here.</translation>
        </message>
    </context>
    <context>
        <name>ImportTable</name>
        <message>
            <source>Cell</source>
            <translation>Cell</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>From the file</source>
            <translation>From the file</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>row {number}</translation>
        </message>
    </context>
    <context>
        <name>JournalFields</name>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>age</source>
            <translation>age</translation>
        </message>
        <message>
            <source>allergies</source>
            <translation>allergies</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notes</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archived</translation>
        </message>
        <message>
            <source>asked for by</source>
            <translation>asked for by</translation>
        </message>
        <message>
            <source>added</source>
            <translation>added</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>backup</translation>
        </message>
        <message>
            <source>before</source>
            <translation>before</translation>
        </message>
        <message>
            <source>BIC</source>
            <translation>BIC</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>born</source>
            <translation>born</translation>
        </message>
        <message>
            <source>places</source>
            <translation>places</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>child</source>
            <translation>child</translation>
        </message>
        <message>
            <source>children</source>
            <translation>children</translation>
        </message>
        <message>
            <source>city</source>
            <translation>city</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>mark</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>comment</translation>
        </message>
        <message>
            <source>from</source>
            <translation>from</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>dated</source>
            <translation>dated</translation>
        </message>
        <message>
            <source>day</source>
            <translation>day</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>computer</translation>
        </message>
        <message>
            <source>in Kazakh</source>
            <translation>in Kazakh</translation>
        </message>
        <message>
            <source>in Russian</source>
            <translation>in Russian</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>documents</translation>
        </message>
        <message>
            <source>due</source>
            <translation>due</translation>
        </message>
        <message>
            <source>in force from</source>
            <translation>in force from</translation>
        </message>
        <message>
            <source>reason of leaving</source>
            <translation>reason of leaving</translation>
        </message>
        <message>
            <source>until</source>
            <translation>until</translation>
        </message>
        <message>
            <source>exported together</source>
            <translation>exported together</translation>
        </message>
        <message>
            <source>fields</source>
            <translation>fields</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>given name</translation>
        </message>
        <message>
            <source>group</source>
            <translation>group</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>guardian</translation>
        </message>
        <message>
            <source>guardians</source>
            <translation>guardians</translation>
        </message>
        <message>
            <source>basis of authority</source>
            <translation>basis of authority</translation>
        </message>
        <message>
            <source>head</source>
            <translation>head</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>identity document</source>
            <translation>identity document</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>IIN</translation>
        </message>
        <message>
            <source>why the IIN stands</source>
            <translation>why the IIN stands</translation>
        </message>
        <message>
            <source>issued on</source>
            <translation>issued on</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kazakh</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>kept</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>language</source>
            <translation>language</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>last day</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>licence</translation>
        </message>
        <message>
            <source>sign-in name</source>
            <translation>sign-in name</translation>
        </message>
        <message>
            <source>meal</source>
            <translation>meal</translation>
        </message>
        <message>
            <source>meals</source>
            <translation>meals</translation>
        </message>
        <message>
            <source>name in Kazakh</source>
            <translation>name in Kazakh</translation>
        </message>
        <message>
            <source>name in Russian</source>
            <translation>name in Russian</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>number</source>
            <translation>number</translation>
        </message>
        <message>
            <source>address of the office</source>
            <translation>address of the office</translation>
        </message>
        <message>
            <source>signed by the parent</source>
            <translation>signed by the parent</translation>
        </message>
        <message>
            <source>patronymic</source>
            <translation>patronymic</translation>
        </message>
        <message>
            <source>the parents pay</source>
            <translation>the parents pay</translation>
        </message>
        <message>
            <source>the state pays</source>
            <translation>the state pays</translation>
        </message>
        <message>
            <source>due until the day</source>
            <translation>due until the day</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>problem</source>
            <translation>problem</translation>
        </message>
        <message>
            <source>published</source>
            <translation>published</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reason</translation>
        </message>
        <message>
            <source>relation</source>
            <translation>relation</translation>
        </message>
        <message>
            <source>role</source>
            <translation>role</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russian</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>saved</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signed</translation>
        </message>
        <message>
            <source>state</source>
            <translation>state</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>stays</translation>
        </message>
        <message>
            <source>surname</source>
            <translation>surname</translation>
        </message>
        <message>
            <source>teachers</source>
            <translation>teachers</translation>
        </message>
        <message>
            <source>valid until</source>
            <translation>valid until</translation>
        </message>
        <message>
            <source>whole</source>
            <translation>whole</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>working day</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>prepared</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>sent</translation>
        </message>
        <message>
            <source>signed by both</source>
            <translation>signed by both</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in force</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>declined</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>locked</translation>
        </message>
        <message>
            <source>terminated</source>
            <translation>terminated</translation>
        </message>
        <message>
            <source>renewed</source>
            <translation>renewed</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>waiting list</source>
            <translation>waiting list</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>completed</translation>
        </message>
        <message>
            <source>present</source>
            <translation>present</translation>
        </message>
        <message>
            <source>sick</source>
            <translation>sick</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>leave</translation>
        </message>
        <message>
            <source>family</source>
            <translation>family</translation>
        </message>
        <message>
            <source>quarantine</source>
            <translation>quarantine</translation>
        </message>
        <message>
            <source>no reason</source>
            <translation>no reason</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>mother</translation>
        </message>
        <message>
            <source>father</source>
            <translation>father</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>parent</translation>
        </message>
        <message>
            <source>kindergarten</source>
            <translation>kindergarten</translation>
        </message>
        <message>
            <source>both</source>
            <translation>both</translation>
        </message>
        <message>
            <source>director</source>
            <translation>director</translation>
        </message>
        <message>
            <source>methodist</source>
            <translation>methodist</translation>
        </message>
        <message>
            <source>breakfast</source>
            <translation>breakfast</translation>
        </message>
        <message>
            <source>lunch</source>
            <translation>lunch</translation>
        </message>
        <message>
            <source>afternoon snack</source>
            <translation>afternoon snack</translation>
        </message>
        <message>
            <source>dinner</source>
            <translation>dinner</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>mixed</translation>
        </message>
        <message>
            <source>early</source>
            <translation>early</translation>
        </message>
        <message>
            <source>younger</source>
            <translation>younger</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>middle</translation>
        </message>
        <message>
            <source>senior</source>
            <translation>senior</translation>
        </message>
        <message>
            <source>preschool</source>
            <translation>preschool</translation>
        </message>
        <message>
            <source>general</source>
            <translation>general</translation>
        </message>
        <message>
            <source>sanatorium</source>
            <translation>sanatorium</translation>
        </message>
        <message>
            <source>corrective</source>
            <translation>corrective</translation>
        </message>
        <message>
            <source>inclusive</source>
            <translation>inclusive</translation>
        </message>
        <message>
            <source>mini-centre</source>
            <translation>mini-centre</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>enrolled</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>contract</translation>
        </message>
        <message>
            <source>additional agreement</source>
            <translation>additional agreement</translation>
        </message>
        <message>
            <source>renewal</source>
            <translation>renewal</translation>
        </message>
        <message>
            <source>health certificate</source>
            <translation>health certificate</translation>
        </message>
        <message>
            <source>birth certificate</source>
            <translation>birth certificate</translation>
        </message>
        <message>
            <source>parent's identity card</source>
            <translation>parent's identity card</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
    </context>
    <context>
        <name>JournalScreen</name>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Part of the journal</source>
            <translation>Part of the journal</translation>
        </message>
        <message>
            <source>Exchange with the portal now</source>
            <translation>Exchange with the portal now</translation>
        </message>
        <message>
            <source>Find an act</source>
            <translation>Find an act</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Acts</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Not taken</translation>
        </message>
        <message>
            <source>Two values</source>
            <translation>Two values</translation>
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message>
            <source>Clauses of the contract saved</source>
            <translation>Clauses of the contract saved</translation>
        </message>
        <message>
            <source>Paper for an absence added</source>
            <translation>Paper for an absence added</translation>
        </message>
        <message>
            <source>Paper for an absence corrected</source>
            <translation>Paper for an absence corrected</translation>
        </message>
        <message>
            <source>Account created</source>
            <translation>Account created</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>Account closed</translation>
        </message>
        <message>
            <source>Working day changed</source>
            <translation>Working day changed</translation>
        </message>
        <message>
            <source>Certificate of attendance made</source>
            <translation>Certificate of attendance made</translation>
        </message>
        <message>
            <source>Certificate of attendance sent to the parent</source>
            <translation>Certificate of attendance sent to the parent</translation>
        </message>
        <message>
            <source>Certificate of attendance refused to the parent</source>
            <translation>Certificate of attendance refused to the parent</translation>
        </message>
        <message>
            <source>Answer to a certificate asked for</source>
            <translation>Answer to a certificate asked for</translation>
        </message>
        <message>
            <source>Child added</source>
            <translation>Child added</translation>
        </message>
        <message>
            <source>Child's card changed</source>
            <translation>Child's card changed</translation>
        </message>
        <message>
            <source>Allergies and notes of a child looked at</source>
            <translation>Allergies and notes of a child looked at</translation>
        </message>
        <message>
            <source>Allergies and notes of a child changed</source>
            <translation>Allergies and notes of a child changed</translation>
        </message>
        <message>
            <source>Child placed in a group</source>
            <translation>Child placed in a group</translation>
        </message>
        <message>
            <source>Child known by mistake removed</source>
            <translation>Child known by mistake removed</translation>
        </message>
        <message>
            <source>Child left the group</source>
            <translation>Child left the group</translation>
        </message>
        <message>
            <source>Child returned</source>
            <translation>Child returned</translation>
        </message>
        <message>
            <source>Two values found</source>
            <translation>Two values found</translation>
        </message>
        <message>
            <source>One of two values chosen</source>
            <translation>One of two values chosen</translation>
        </message>
        <message>
            <source>Contract prepared</source>
            <translation>Contract prepared</translation>
        </message>
        <message>
            <source>Contract sent to the parent</source>
            <translation>Contract sent to the parent</translation>
        </message>
        <message>
            <source>Contract signed by the kindergarten</source>
            <translation>Contract signed by the kindergarten</translation>
        </message>
        <message>
            <source>Contract withdrawn</source>
            <translation>Contract withdrawn</translation>
        </message>
        <message>
            <source>Contract declined</source>
            <translation>Contract declined</translation>
        </message>
        <message>
            <source>Contract signed by the parent</source>
            <translation>Contract signed by the parent</translation>
        </message>
        <message>
            <source>Contract accepted by the portal</source>
            <translation>Contract accepted by the portal</translation>
        </message>
        <message>
            <source>Contract rejected by the portal</source>
            <translation>Contract rejected by the portal</translation>
        </message>
        <message>
            <source>Contract locked: voucher lost</source>
            <translation>Contract locked: voucher lost</translation>
        </message>
        <message>
            <source>Contract terminated</source>
            <translation>Contract terminated</translation>
        </message>
        <message>
            <source>Parent reminded of a contract</source>
            <translation>Parent reminded of a contract</translation>
        </message>
        <message>
            <source>Contract's files exported</source>
            <translation>Contract's files exported</translation>
        </message>
        <message>
            <source>Database checked as a whole</source>
            <translation>Database checked as a whole</translation>
        </message>
        <message>
            <source>A backup was restored</source>
            <translation>A backup was restored</translation>
        </message>
        <message>
            <source>Group archived</source>
            <translation>Group archived</translation>
        </message>
        <message>
            <source>Group created</source>
            <translation>Group created</translation>
        </message>
        <message>
            <source>Group changed</source>
            <translation>Group changed</translation>
        </message>
        <message>
            <source>Group taken from the archive</source>
            <translation>Group taken from the archive</translation>
        </message>
        <message>
            <source>Group moved up a year</source>
            <translation>Group moved up a year</translation>
        </message>
        <message>
            <source>Move up a year taken back</source>
            <translation>Move up a year taken back</translation>
        </message>
        <message>
            <source>Children imported from a file</source>
            <translation>Children imported from a file</translation>
        </message>
        <message>
            <source>Import of children taken back</source>
            <translation>Import of children taken back</translation>
        </message>
        <message>
            <source>Attendance marked</source>
            <translation>Attendance marked</translation>
        </message>
        <message>
            <source>Month closed</source>
            <translation>Month closed</translation>
        </message>
        <message>
            <source>Month opened again</source>
            <translation>Month opened again</translation>
        </message>
        <message>
            <source>Sheet sent to the parent</source>
            <translation>Sheet sent to the parent</translation>
        </message>
        <message>
            <source>Disputed marks kept, the parent asked again</source>
            <translation>Disputed marks kept, the parent asked again</translation>
        </message>
        <message>
            <source>Sheet taken back</source>
            <translation>Sheet taken back</translation>
        </message>
        <message>
            <source>Not taken by the portal</source>
            <translation>Not taken by the portal</translation>
        </message>
        <message>
            <source>Sent to the portal again</source>
            <translation>Sent to the portal again</translation>
        </message>
        <message>
            <source>Given up; the portal's value stays</source>
            <translation>Given up; the portal's value stays</translation>
        </message>
        <message>
            <source>Kindergarten's details changed</source>
            <translation>Kindergarten's details changed</translation>
        </message>
        <message>
            <source>Kindergarten's details merged with the portal's</source>
            <translation>Kindergarten's details merged with the portal's</translation>
        </message>
        <message>
            <source>Connected to the portal</source>
            <translation>Connected to the portal</translation>
        </message>
        <message>
            <source>Disconnected from the portal</source>
            <translation>Disconnected from the portal</translation>
        </message>
        <message>
            <source>Two records of the same child joined</source>
            <translation>Two records of the same child joined</translation>
        </message>
        <message>
            <source>The portal no longer has this since it was restored</source>
            <translation>The portal no longer has this since it was restored</translation>
        </message>
        <message>
            <source>The portal was restored from a backup</source>
            <translation>The portal was restored from a backup</translation>
        </message>
        <message>
            <source>Request accepted</source>
            <translation>Request accepted</translation>
        </message>
        <message>
            <source>Request put on the waiting list</source>
            <translation>Request put on the waiting list</translation>
        </message>
        <message>
            <source>Request declined</source>
            <translation>Request declined</translation>
        </message>
        <message>
            <source>Decision on a request taken back</source>
            <translation>Decision on a request taken back</translation>
        </message>
        <message>
            <source>No longer this kindergarten's</source>
            <translation>No longer this kindergarten's</translation>
        </message>
        <message>
            <source>Certificate added to the trusted ones</source>
            <translation>Certificate added to the trusted ones</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>Setting changed</translation>
        </message>
        <message>
            <source>Absence document</source>
            <translation>Absence document</translation>
        </message>
        <message>
            <source>Clauses of the contract</source>
            <translation>Clauses of the contract</translation>
        </message>
        <message>
            <source>Menu published for parents</source>
            <translation>Menu published for parents</translation>
        </message>
        <message>
            <source>Menu taken back from parents</source>
            <translation>Menu taken back from parents</translation>
        </message>
        <message>
            <source>What a contract says told to the other computers</source>
            <translation>What a contract says told to the other computers</translation>
        </message>
        <message>
            <source>Additional agreement sent to the parent</source>
            <translation>Additional agreement sent to the parent</translation>
        </message>
        <message>
            <source>Contract for the next term sent to the parent</source>
            <translation>Contract for the next term sent to the parent</translation>
        </message>
        <message>
            <source>Tariff of a month</source>
            <translation>Tariff of a month</translation>
        </message>
        <message>
            <source>Contract numbers</source>
            <translation>Contract numbers</translation>
        </message>
        <message>
            <source>Marks of attendance</source>
            <translation>Marks of attendance</translation>
        </message>
        <message>
            <source>Papers of a request</source>
            <translation>Papers of a request</translation>
        </message>
        <message>
            <source>Reasons for declining</source>
            <translation>Reasons for declining</translation>
        </message>
        <message>
            <source>Questions when a month is closed</source>
            <translation>Questions when a month is closed</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complete</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>connected</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no answer</translation>
        </message>
        <message>
            <source>portal busy</source>
            <translation>portal busy</translation>
        </message>
        <message>
            <source>portal broken</source>
            <translation>portal broken</translation>
        </message>
        <message>
            <source>not trusted</source>
            <translation>not trusted</translation>
        </message>
        <message>
            <source>network sign-in</source>
            <translation>network sign-in</translation>
        </message>
        <message>
            <source>computer revoked</source>
            <translation>computer revoked</translation>
        </message>
        <message>
            <source>computer unknown</source>
            <translation>computer unknown</translation>
        </message>
        <message>
            <source>program too old</source>
            <translation>program too old</translation>
        </message>
        <message>
            <source>reading all anew</source>
            <translation>reading all anew</translation>
        </message>
        <message>
            <source>disk full</source>
            <translation>disk full</translation>
        </message>
        <message>
            <source>disk fails</source>
            <translation>disk fails</translation>
        </message>
        <message>
            <source>database busy</source>
            <translation>database busy</translation>
        </message>
        <message>
            <source>database damaged</source>
            <translation>database damaged</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>not connected</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>no connection</translation>
        </message>
        <message>
            <source>waiting for the exchange</source>
            <translation>waiting for the exchange</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>sending</translation>
        </message>
        <message>
            <source>synchronised</source>
            <translation>synchronised</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>needs you</translation>
        </message>
        <message>
            <source>this computer was revoked</source>
            <translation>this computer was revoked</translation>
        </message>
        <message>
            <source>sign in to the network</source>
            <translation>sign in to the network</translation>
        </message>
        <message>
            <source>reading everything anew</source>
            <translation>reading everything anew</translation>
        </message>
    </context>
    <context>
        <name>KeyFileInput</name>
        <message>
            <source>Choose the key file</source>
            <translation>Choose the key file</translation>
        </message>
        <message>
            <source>Keys (*.p12 *.pfx)</source>
            <translation>Keys (*.p12 *.pfx)</translation>
        </message>
    </context>
    <context>
        <name>KindergartenScreen</name>
        <message>
            <source>Whole kindergarten</source>
            <translation>Whole kindergarten</translation>
        </message>
        <message>
            <source>Headcount for the kitchen</source>
            <translation>Headcount for the kitchen</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Back to today</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Kitchen</source>
            <translation>Kitchen</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Groups on this day</source>
            <translation>Groups on this day</translation>
        </message>
        <message>
            <source>No children on this day</source>
            <translation>No children on this day</translation>
        </message>
        <message>
            <source>Place children in groups, or choose another day.</source>
            <translation>Place children in groups, or choose another day.</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Open groups</translation>
        </message>
        <message>
            <source>Attendance of the month by group and day</source>
            <translation>Attendance of the month by group and day</translation>
        </message>
        <message>
            <source>No children in this month</source>
            <translation>No children in this month</translation>
        </message>
        <message>
            <source>Choose another month.</source>
            <translation>Choose another month.</translation>
        </message>
        <message>
            <source>A number: present · −8: eight children not marked · Enter opens the sheet</source>
            <translation>A number: present · −8: eight children not marked · Enter opens the sheet</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Day before</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Day after</translation>
        </message>
        <message>
            <source>Headcount of today</source>
            <translation>Headcount of today</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Month before</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Month after</translation>
        </message>
        <message>
            <source>Print the headcount</source>
            <translation>Print the headcount</translation>
        </message>
        <message>
            <source>Portions</source>
            <translation>Portions</translation>
        </message>
        <message>
            <source>final</source>
            <translation>final</translation>
        </message>
        <message>
            <source>not final yet</source>
            <translation>not final yet</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Away</translation>
        </message>
        <message>
            <source>known ahead</source>
            <translation>known ahead</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Not marked</translation>
        </message>
        <message>
            <source>present by group and day</source>
            <translation>present by group and day</translation>
        </message>
        <message>
            <source>Headcount</source>
            <translation>Headcount</translation>
        </message>
        <message>
            <source>Headcount {day}</source>
            <translation>Headcount {day}</translation>
        </message>
        <message>
            <source>Save the headcount</source>
            <translation>Save the headcount</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Saved: {file}</translation>
        </message>
    </context>
    <context>
        <name>KindergartenTable</name>
        <message>
            <source>{present} of {enrolled}</source>
            <translation>{present} of {enrolled}</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marks</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Away</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Not marked</translation>
        </message>
        <message>
            <source>Portions</source>
            <translation>Portions</translation>
        </message>
    </context>
    <context>
        <name>KindergartenWords</name>
        <message>
            <source>day off</source>
            <translation>day off</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>not yet</translation>
        </message>
        <message>
            <source>filled</source>
            <translation>filled</translation>
        </message>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>%n not marked</numerusform>
                <numerusform>%n not marked</numerusform>
            </translation>
        </message>
        <message>
            <source>planned: {reasons}</source>
            <translation>planned: {reasons}</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message numerus="yes">
            <source>%n dispute(s)</source>
            <translation>
                <numerusform>%n dispute</numerusform>
                <numerusform>%n disputes</numerusform>
            </translation>
        </message>
        <message>
            <source>confirmed {some} of {all}</source>
            <translation>confirmed {some} of {all}</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmed</translation>
        </message>
        <message numerus="yes">
            <source>of %n children</source>
            <translation>
                <numerusform>of %n child</numerusform>
                <numerusform>of %n children</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n groups</source>
            <translation>
                <numerusform>in %n group</numerusform>
                <numerusform>in %n groups</numerusform>
            </translation>
        </message>
        <message>
            <source>working day</source>
            <translation>working day</translation>
        </message>
        <message>
            <source>still ahead</source>
            <translation>still ahead</translation>
        </message>
    </context>
    <context>
        <name>LaterContracts</name>
        <message>
            <source>Amend…</source>
            <translation>Amend…</translation>
        </message>
        <message>
            <source>Renew…</source>
            <translation>Renew…</translation>
        </message>
        <message>
            <source>Terminate…</source>
            <translation>Terminate…</translation>
        </message>
        <message>
            <source>Renew for the new year…</source>
            <translation>Renew for the new year…</translation>
        </message>
        <message>
            <source>The agreement is ready: read it through and send it.</source>
            <translation>The agreement is ready: read it through and send it.</translation>
        </message>
        <message>
            <source>The next contract is ready: read it through and send it.</source>
            <translation>The next contract is ready: read it through and send it.</translation>
        </message>
        <message>
            <source>The contract is terminated.</source>
            <translation>The contract is terminated.</translation>
        </message>
        <message>
            <source>The contract is in force again.</source>
            <translation>The contract is in force again.</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>The child leaves</source>
            <translation>The child leaves</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Leave</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>for example: moved to another town</source>
            <translation>for example: moved to another town</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>This page is not for your account.</source>
            <translation>This page is not for your account.</translation>
        </message>
        <message>
            <source>Ask the director.</source>
            <translation>Ask the director.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Find anything</translation>
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
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Chapters</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>MarkLegend</name>
        <message>
            <source>Press a mark to paint with it; Esc puts it down</source>
            <translation>Press a mark to paint with it; Esc puts it down</translation>
        </message>
    </context>
    <context>
        <name>MarksSection</name>
        <message>
            <source>Marks</source>
            <translation>Marks</translation>
        </message>
        <message>
            <source>Signs and keys of the timesheet</source>
            <translation>Signs and keys of the timesheet</translation>
        </message>
        <message>
            <source>The sign stands in the sheet, the key types it. Signs and keys must differ.</source>
            <translation>The sign stands in the sheet, the key types it. Signs and keys must differ.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Usual marks</source>
            <translation>Usual marks</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Sign</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>In Kazakh</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>In Russian</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>In English</translation>
        </message>
        <message>
            <source>The marks are saved.</source>
            <translation>The marks are saved.</translation>
        </message>
    </context>
    <context>
        <name>MealEditor</name>
        <message>
            <source>A dish a line, or commas between · Ctrl+Enter: the next meal · Esc: back to the week</source>
            <translation>A dish a line, or commas between · Ctrl+Enter: the next meal · Esc: back to the week</translation>
        </message>
    </context>
    <context>
        <name>MenuScreen</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Menu of the week</source>
            <translation>Menu of the week</translation>
        </message>
        <message>
            <source>No working day in this week</source>
            <translation>No working day in this week</translation>
        </message>
        <message>
            <source>The kindergarten is closed. Choose another week.</source>
            <translation>The kindergarten is closed. Choose another week.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Copy the week before</source>
            <translation>Copy the week before</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publish</translation>
        </message>
        <message>
            <source>Parents read this week on the portal</source>
            <translation>Parents read this week on the portal</translation>
        </message>
        <message>
            <source>Back to this week</source>
            <translation>Back to this week</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Week before</translation>
        </message>
        <message>
            <source>Week after</source>
            <translation>Week after</translation>
        </message>
        <message>
            <source>Write into a cell, or copy the week before.</source>
            <translation>Write into a cell, or copy the week before.</translation>
        </message>
        <message>
            <source>Write into a cell.</source>
            <translation>Write into a cell.</translation>
        </message>
        <message>
            <source>Nothing is written for this week yet.</source>
            <translation>Nothing is written for this week yet.</translation>
        </message>
        <message>
            <source>changed since it was published</source>
            <translation>changed since it was published</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>not published</translation>
        </message>
        <message>
            <source>published</source>
            <translation>published</translation>
        </message>
        <message numerus="yes">
            <source>%n meal(s) in one language only</source>
            <translation>
                <numerusform>%n meal in one language only</numerusform>
                <numerusform>%n meals in one language only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meal(s) copied</source>
            <translation>
                <numerusform>%n meal copied</numerusform>
                <numerusform>%n meals copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Menu of %n day(s) published</source>
            <translation>
                <numerusform>Menu of %n day published</numerusform>
                <numerusform>Menu of %n days published</numerusform>
            </translation>
        </message>
        <message>
            <source>Menu, {week}</source>
            <translation>Menu, {week}</translation>
        </message>
    </context>
    <context>
        <name>MenuWords</name>
        <message>
            <source>Breakfast</source>
            <translation>Breakfast</translation>
        </message>
        <message>
            <source>Lunch</source>
            <translation>Lunch</translation>
        </message>
        <message>
            <source>Afternoon snack</source>
            <translation>Afternoon snack</translation>
        </message>
        <message>
            <source>Dinner</source>
            <translation>Dinner</translation>
        </message>
        <message>
            <source>published</source>
            <translation>published</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>changed since</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>not published</translation>
        </message>
    </context>
    <context>
        <name>MoneySection</name>
        <message>
            <source>Tariff and numbers</source>
            <translation>Tariff and numbers</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Tariff of a month</source>
            <translation>Tariff of a month</translation>
        </message>
        <message>
            <source>A new contract begins with these sums; each contract may differ. Signed ones stay as they are.</source>
            <translation>A new contract begins with these sums; each contract may differ. Signed ones stay as they are.</translation>
        </message>
        <message>
            <source>The state pays</source>
            <translation>The state pays</translation>
        </message>
        <message>
            <source>The parents pay</source>
            <translation>The parents pay</translation>
        </message>
        <message>
            <source>Due until the day of the month</source>
            <translation>Due until the day of the month</translation>
        </message>
        <message>
            <source>Contract numbers</source>
            <translation>Contract numbers</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>{year} is the year, {n} the number in it, {n:03d} the same with three digits. {pc} is the computer: with it two computers never give one number, even without the network.</source>
            <translation>{year} is the year, {n} the number in it, {n:03d} the same with three digits. {pc} is the computer: with it two computers never give one number, even without the network.</translation>
        </message>
        <message>
            <source>For example: {numbers}</source>
            <translation>For example: {numbers}</translation>
        </message>
        <message>
            <source>Tariff and numbers are saved.</source>
            <translation>Tariff and numbers are saved.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Move to another group</source>
            <translation>Move to another group</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Move</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>New group</translation>
        </message>
        <message>
            <source>First day there</source>
            <translation>First day there</translation>
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
        <name>NetworkSection</name>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>None: directly</source>
            <translation>None: directly</translation>
        </message>
        <message>
            <source>This proxy</source>
            <translation>This proxy</translation>
        </message>
        <message>
            <source>How the portal is reached</source>
            <translation>How the portal is reached</translation>
        </message>
        <message>
            <source>Name or address of the proxy</source>
            <translation>Name or address of the proxy</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>User name</translation>
        </message>
        <message>
            <source>Password of the proxy</source>
            <translation>Password of the proxy</translation>
        </message>
        <message>
            <source>A name and a password only where the proxy asks for them; they are kept in the encrypted database.</source>
            <translation>A name and a password only where the proxy asks for them; they are kept in the encrypted database.</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificates</translation>
        </message>
        <message>
            <source>Trust own certificates in place of the usual ones</source>
            <translation>Trust own certificates in place of the usual ones</translation>
        </message>
        <message>
            <source>PEM; a copy is kept beside the database. Empty: the copy kept before.</source>
            <translation>PEM; a copy is kept beside the database. Empty: the copy kept before.</translation>
        </message>
        <message>
            <source>File of certificates</source>
            <translation>File of certificates</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Test the connection</translation>
        </message>
        <message>
            <source>With what is chosen above, before it is saved.</source>
            <translation>With what is chosen above, before it is saved.</translation>
        </message>
        <message>
            <source>Address of the portal</source>
            <translation>Address of the portal</translation>
        </message>
        <message>
            <source>The way to the portal is saved.</source>
            <translation>The way to the portal is saved.</translation>
        </message>
        <message>
            <source>{service} answered. Nothing of the office was sent.</source>
            <translation>{service} answered. Nothing of the office was sent.</translation>
        </message>
        <message>
            <source>The portal is reached this way.</source>
            <translation>The portal is reached this way.</translation>
        </message>
    </context>
    <context>
        <name>NotifyCard</name>
        <message>
            <source>Notices of the desktop</source>
            <translation>Notices of the desktop</translation>
        </message>
        <message>
            <source>Tell me when a request, a signature or a dispute has come</source>
            <translation>Tell me when a request, a signature or a dispute has come</translation>
        </message>
        <message>
            <source>Not from</source>
            <translation>Not from</translation>
        </message>
        <message>
            <source>until</source>
            <translation>until</translation>
        </message>
        <message>
            <source>They say how many of what, never a name, and only while the window is not in front.</source>
            <translation>They say how many of what, never a name, and only while the window is not in front.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationFields</name>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Name in Kazakh</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Name in Russian</translation>
        </message>
        <message>
            <source>Town or village</source>
            <translation>Town or village</translation>
        </message>
        <message>
            <source>Street and house</source>
            <translation>Street and house</translation>
        </message>
        <message>
            <source>Head of the kindergarten</source>
            <translation>Head of the kindergarten</translation>
        </message>
        <message>
            <source>Acts on the basis of</source>
            <translation>Acts on the basis of</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>Licence number</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Account (IBAN)</source>
            <translation>Account (IBAN)</translation>
        </message>
        <message>
            <source>Bank's BIC</source>
            <translation>Bank's BIC</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPage</name>
        <message>
            <source>The kindergarten</source>
            <translation>The kindergarten</translation>
        </message>
        <message>
            <source>This stands in contracts and timesheets. Fields with a star are needed; all can be changed later.</source>
            <translation>This stands in contracts and timesheets. Fields with a star are needed; all can be changed later.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationSection</name>
        <message>
            <source>Kindergarten</source>
            <translation>Kindergarten</translation>
        </message>
        <message>
            <source>The kindergarten in contracts and timesheets</source>
            <translation>The kindergarten in contracts and timesheets</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>The kindergarten is saved.</source>
            <translation>The kindergarten is saved.</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message numerus="yes">
            <source>{computer}: %n change(s) not sent, last heard of {moment}</source>
            <translation>
                <numerusform>{computer}: %n change not sent, last heard of {moment}</numerusform>
                <numerusform>{computer}: %n changes not sent, last heard of {moment}</numerusform>
            </translation>
        </message>
        <message>
            <source>The portal was restored from a backup. What it no longer has, this computer sends again when the others have exchanged, on {moment} at the latest.</source>
            <translation>The portal was restored from a backup. What it no longer has, this computer sends again when the others have exchanged, on {moment} at the latest.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chosen last</source>
            <translation>Chosen last</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groups</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Contracts</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>Save a copy…</source>
            <translation>Save a copy…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
        <message>
            <source>Next paper</source>
            <translation>Next paper</translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <translation>{page} of {pages}</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <source>A paper for {child}</source>
            <translation>A paper for {child}</translation>
        </message>
        <message>
            <source>{paper} of {child}</source>
            <translation>{paper} of {child}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>The absences of these days that have no paper yet will refer to it.</source>
            <translation>The absences of these days that have no paper yet will refer to it.</translation>
        </message>
    </context>
    <context>
        <name>PaperFields</name>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>It covers the days from</source>
            <translation>It covers the days from</translation>
        </message>
        <message>
            <source>until</source>
            <translation>until</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Scan</translation>
        </message>
    </context>
    <context>
        <name>PaperPages</name>
        <message>
            <source>Drawing the pages…</source>
            <translation>Drawing the pages…</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperWords</name>
        <message>
            <source>Medical certificate</source>
            <translation>Medical certificate</translation>
        </message>
        <message>
            <source>Parent's application</source>
            <translation>Parent's application</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Another paper</source>
            <translation>Another paper</translation>
        </message>
        <message>
            <source>Form 095/у or 027/у, from the clinic.</source>
            <translation>Form 095/у or 027/у, from the clinic.</translation>
        </message>
        <message>
            <source>What the parent wrote, with the date.</source>
            <translation>What the parent wrote, with the date.</translation>
        </message>
        <message>
            <source>On quarantine or closing, with its number.</source>
            <translation>On quarantine or closing, with its number.</translation>
        </message>
        <message>
            <source>Anything that explains the absence.</source>
            <translation>Anything that explains the absence.</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>CSV…</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <source>All groups…</source>
            <translation>All groups…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Check a printed timesheet…</source>
            <translation>Check a printed timesheet…</translation>
        </message>
        <message>
            <source>Export the timesheet</source>
            <translation>Export the timesheet</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Saved: {file}</translation>
        </message>
    </context>
    <context>
        <name>PapersCard</name>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Papers: {attached} of {required}</source>
            <translation>Papers: {attached} of {required}</translation>
        </message>
        <message>
            <source>not arrived yet</source>
            <translation>not arrived yet</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>PapersDialog</name>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>This child has no papers yet</source>
            <translation>This child has no papers yet</translation>
        </message>
        <message>
            <source>Bring the first one.</source>
            <translation>Bring the first one.</translation>
        </message>
        <message>
            <source>Add a paper…</source>
            <translation>Add a paper…</translation>
        </message>
        <message>
            <source>Absences without a paper</source>
            <translation>Absences without a paper</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Nothing is missing</translation>
        </message>
        <message>
            <source>Every absence that needs a paper has one.</source>
            <translation>Every absence that needs a paper has one.</translation>
        </message>
        <message>
            <source>Open the scan</source>
            <translation>Open the scan</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <source>Attach to absences</source>
            <translation>Attach to absences</translation>
        </message>
        <message>
            <source>Detach</source>
            <translation>Detach</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>The child's absences on its days that have no paper yet will refer to it</source>
            <translation>The child's absences on its days that have no paper yet will refer to it</translation>
        </message>
        <message>
            <source>No absence will refer to it; the paper itself stays</source>
            <translation>No absence will refer to it; the paper itself stays</translation>
        </message>
        <message>
            <source>Without a paper: {count}</source>
            <translation>Without a paper: {count}</translation>
        </message>
        <message>
            <source>Papers of the child</source>
            <translation>Papers of the child</translation>
        </message>
    </context>
    <context>
        <name>PapersTable</name>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Covers</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>Absences</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Scan</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Count</translation>
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
        <name>PasswordSection</name>
        <message>
            <source>Own password</source>
            <translation>Own password</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Present password</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>New password</translation>
        </message>
        <message>
            <source>At least 8 signs.</source>
            <translation>At least 8 signs.</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>New password once more</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Change the password</translation>
        </message>
        <message>
            <source>The password is changed.</source>
            <translation>The password is changed.</translation>
        </message>
    </context>
    <context>
        <name>PasswordStrength</name>
        <message>
            <source>At least 8 signs; three or four words are easy to remember.</source>
            <translation>At least 8 signs; three or four words are easy to remember.</translation>
        </message>
        <message>
            <source>Too short: at least 8 signs.</source>
            <translation>Too short: at least 8 signs.</translation>
        </message>
        <message>
            <source>Easy to guess.</source>
            <translation>Easy to guess.</translation>
        </message>
        <message>
            <source>Fair; one more word makes it good.</source>
            <translation>Fair; one more word makes it good.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Good.</translation>
        </message>
    </context>
    <context>
        <name>PlaceDialog</name>
        <message>
            <source>Place in a group</source>
            <translation>Place in a group</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
    </context>
    <context>
        <name>PlacesCard</name>
        <message>
            <source>Places taken</source>
            <translation>Places taken</translation>
        </message>
        <message>
            <source>Places taken by group</source>
            <translation>Places taken by group</translation>
        </message>
        <message>
            <source>Only the fullest</source>
            <translation>Only the fullest</translation>
        </message>
        <message numerus="yes">
            <source>All %n group(s)</source>
            <translation>
                <numerusform>All %n group</numerusform>
                <numerusform>All %n groups</numerusform>
            </translation>
        </message>
        <message>
            <source>{taken} of {places}</source>
            <translation>{taken} of {places}</translation>
        </message>
        <message>
            <source>{of} · {over} over</source>
            <translation>{of} · {over} over</translation>
        </message>
    </context>
    <context>
        <name>PortalAge</name>
        <message>
            <source>No data of the portal yet: there has been no full exchange.</source>
            <translation>No data of the portal yet: there has been no full exchange.</translation>
        </message>
        <message numerus="yes">
            <source>The portal's data is %n day(s) old: as of {moment}</source>
            <translation>
                <numerusform>The portal's data is %n day old: as of {moment}</numerusform>
                <numerusform>The portal's data is %n days old: as of {moment}</numerusform>
            </translation>
        </message>
        <message>
            <source>The portal's data as of {moment}</source>
            <translation>The portal's data as of {moment}</translation>
        </message>
    </context>
    <context>
        <name>PrepareContractDialog</name>
        <message>
            <source>Prepare a contract</source>
            <translation>Prepare a contract</translation>
        </message>
        <message>
            <source>Prepare the contract</source>
            <translation>Prepare the contract</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Parent's fee, ₸ a month</source>
            <translation>Parent's fee, ₸ a month</translation>
        </message>
        <message>
            <source>State's part, ₸ a month</source>
            <translation>State's part, ₸ a month</translation>
        </message>
        <message>
            <source>Pay by day</source>
            <translation>Pay by day</translation>
        </message>
        <message>
            <source>Regime</source>
            <translation>Regime</translation>
        </message>
        <message>
            <source>The fee is lowered</source>
            <translation>The fee is lowered</translation>
        </message>
        <message>
            <source>One person a line: name, relation, phone.</source>
            <translation>One person a line: name, relation, phone.</translation>
        </message>
        <message>
            <source>Who else may take the child home</source>
            <translation>Who else may take the child home</translation>
        </message>
        <message>
            <source>The contract lacks: {fields}.</source>
            <translation>The contract lacks: {fields}.</translation>
        </message>
        <message>
            <source>Fill it in under Settings (the kindergarten) or in the child's card, then prepare again.</source>
            <translation>Fill it in under Settings (the kindergarten) or in the child's card, then prepare again.</translation>
        </message>
    </context>
    <context>
        <name>PrepareSeveralDialog</name>
        <message>
            <source>Prepare several contracts</source>
            <translation>Prepare several contracts</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Prepare</translation>
        </message>
        <message>
            <source>Accepted requests without a contract</source>
            <translation>Accepted requests without a contract</translation>
        </message>
        <message>
            <source>Nothing to prepare</source>
            <translation>Nothing to prepare</translation>
        </message>
        <message>
            <source>Every accepted request has its contract. Accept requests on the Enrolment page first.</source>
            <translation>Every accepted request has its contract. Accept requests on the Enrolment page first.</translation>
        </message>
        <message>
            <source>Who else may take a child home is written into a contract prepared by itself.</source>
            <translation>Who else may take a child home is written into a contract prepared by itself.</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <source>Voucher until</source>
            <translation>Voucher until</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>left</source>
            <translation>left</translation>
        </message>
        <message>
            <source>not prepared</source>
            <translation>not prepared</translation>
        </message>
        <message>
            <source>The contract lacks: {fields}.</source>
            <translation>The contract lacks: {fields}.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl or Shift with a click changes the choice, Ctrl+A takes all</source>
            <translation>Ctrl or Shift with a click changes the choice, Ctrl+A takes all</translation>
        </message>
        <message>
            <source>Preparing…</source>
            <translation>Preparing…</translation>
        </message>
        <message>
            <source>Fill it in under Settings (the kindergarten) or in the request, then prepare again.</source>
            <translation>Fill it in under Settings (the kindergarten) or in the request, then prepare again.</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) prepared.</source>
            <translation>
                <numerusform>%n contract prepared.</numerusform>
                <numerusform>%n contracts prepared.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Language of the paper</source>
            <translation>Language of the paper</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} of {pages}</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Saved: {file}</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Printing…</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n page sent to the printer</numerusform>
                <numerusform>%n pages sent to the printer</numerusform>
            </translation>
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
        <name>PromotionDialog</name>
        <message>
            <source>Move “{name}” up a year</source>
            <translation>Move “{name}” up a year</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <source>to a new group</source>
            <translation>to a new group</translation>
        </message>
        <message>
            <source>the same group, renamed</source>
            <translation>the same group, renamed</translation>
        </message>
        <message>
            <source>Where the children go</source>
            <translation>Where the children go</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Age</translation>
        </message>
        <message>
            <source>First day there</source>
            <translation>First day there</translation>
        </message>
        <message>
            <source>The name and the age change at once, and nobody moves: earlier sheets carry the new name too.</source>
            <translation>The name and the age change at once, and nobody moves: earlier sheets carry the new name too.</translation>
        </message>
        <message>
            <source>The children stay in this group</source>
            <translation>The children stay in this group</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) will move in one step</source>
            <translation>
                <numerusform>%n child will move in one step</numerusform>
                <numerusform>%n children will move in one step</numerusform>
            </translation>
        </message>
        <message>
            <source>Left where they are, for they come later or their next group is known: {names}</source>
            <translation>Left where they are, for they come later or their next group is known: {names}</translation>
        </message>
    </context>
    <context>
        <name>RadarCard</name>
        <message>
            <source>Waiting for you</source>
            <translation>Waiting for you</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Nothing waits for you</translation>
        </message>
        <message>
            <source>Sheets are filled in, requests are answered, contracts are signed.</source>
            <translation>Sheets are filled in, requests are answered, contracts are signed.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message numerus="yes">
            <source>Show more: %n waiting</source>
            <translation>
                <numerusform>Show more: %n waits</numerusform>
                <numerusform>Show more: %n wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RadarWords</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>voucher at risk</source>
            <translation>voucher at risk</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>dispute</translation>
        </message>
        <message>
            <source>two values</source>
            <translation>two values</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>not taken</translation>
        </message>
        <message>
            <source>portal</source>
            <translation>portal</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>no term</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message>
            <source>signed by the parent {moment}</source>
            <translation>signed by the parent {moment}</translation>
        </message>
        <message>
            <source>Sign contract № {number}</source>
            <translation>Sign contract № {number}</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Sign</translation>
        </message>
        <message>
            <source>Send contract № {number} to the parent</source>
            <translation>Send contract № {number} to the parent</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n year old</numerusform>
                <numerusform>%n years old</numerusform>
            </translation>
        </message>
        <message>
            <source>documents {have} of {need}</source>
            <translation>documents {have} of {need}</translation>
        </message>
        <message>
            <source>Enrolment request · {age}</source>
            <translation>Enrolment request · {age}</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>disk</source>
            <translation>disk</translation>
        </message>
        <message>
            <source>parent waits</source>
            <translation>parent waits</translation>
        </message>
        <message>
            <source>The parent has not signed contract № {number} yet</source>
            <translation>The parent has not signed contract № {number} yet</translation>
        </message>
        <message>
            <source>the voucher runs out</source>
            <translation>the voucher runs out</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Remind</translation>
        </message>
        <message>
            <source>A voucher runs out on the waiting list</source>
            <translation>A voucher runs out on the waiting list</translation>
        </message>
        <message numerus="yes">
            <source>Papers expire: %n child(ren)</source>
            <translation>
                <numerusform>Papers expire: %n child</numerusform>
                <numerusform>Papers expire: %n children</numerusform>
            </translation>
        </message>
        <message>
            <source>the first on {day}</source>
            <translation>the first on {day}</translation>
        </message>
        <message>
            <source>Prepare a contract</source>
            <translation>Prepare a contract</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Prepare</translation>
        </message>
        <message>
            <source>{group} ({marked} of {children})</source>
            <translation>{group} ({marked} of {children})</translation>
        </message>
        <message numerus="yes">
            <source>Attendance is not filled in: %n group(s)</source>
            <translation>
                <numerusform>Attendance is not filled in: %n group</numerusform>
                <numerusform>Attendance is not filled in: %n groups</numerusform>
            </translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Fill in</translation>
        </message>
        <message numerus="yes">
            <source>Close {month}: %n group(s)</source>
            <translation>
                <numerusform>Close {month}: %n group</numerusform>
                <numerusform>Close {month}: %n groups</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message numerus="yes">
            <source>{month}: %n parent(s) have not confirmed</source>
            <translation>
                <numerusform>{month}: %n parent has not confirmed</numerusform>
                <numerusform>{month}: %n parents have not confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{month}: changed after the parent confirmed, %n child(ren)</source>
            <translation>
                <numerusform>{month}: changed after the parent confirmed, %n child</numerusform>
                <numerusform>{month}: changed after the parent confirmed, %n children</numerusform>
            </translation>
        </message>
        <message>
            <source>the parent is asked again</source>
            <translation>the parent is asked again</translation>
        </message>
        <message>
            <source>call the parent: {phone}</source>
            <translation>call the parent: {phone}</translation>
        </message>
        <message>
            <source>Second month without confirmation</source>
            <translation>Second month without confirmation</translation>
        </message>
        <message>
            <source>A parent disagrees with the sheet: {month}</source>
            <translation>A parent disagrees with the sheet: {month}</translation>
        </message>
        <message numerus="yes">
            <source>Changed on two computers: %n value(s)</source>
            <translation>
                <numerusform>Changed on two computers: %n value</numerusform>
                <numerusform>Changed on two computers: %n values</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are kept until you choose.</source>
            <translation>Both are kept until you choose.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
        <message numerus="yes">
            <source>The portal did not take %n operation(s)</source>
            <translation>
                <numerusform>The portal did not take %n operation</numerusform>
                <numerusform>The portal did not take %n operations</numerusform>
            </translation>
        </message>
        <message>
            <source>See the reason; correct it and send again.</source>
            <translation>See the reason; correct it and send again.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>Vouchers, requests and parents' answers come only after that.</source>
            <translation>Vouchers, requests and parents' answers come only after that.</translation>
        </message>
        <message>
            <source>The office is not connected to the portal</source>
            <translation>The office is not connected to the portal</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
        <message>
            <source>{count} MB are free. Make room before nothing can be saved any more.</source>
            <translation>{count} MB are free. Make room before nothing can be saved any more.</translation>
        </message>
        <message>
            <source>Little room is left on the disk</source>
            <translation>Little room is left on the disk</translation>
        </message>
        <message>
            <source>asked on {day}</source>
            <translation>asked on {day}</translation>
        </message>
        <message>
            <source>A parent asks for a certificate of attendance</source>
            <translation>A parent asks for a certificate of attendance</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>group «{name}»</source>
            <translation>group «{name}»</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>A new password</source>
            <translation>A new password</translation>
        </message>
        <message>
            <source>Set the password</source>
            <translation>Set the password</translation>
        </message>
        <message>
            <source>The recovery code was printed or saved when the office was created.</source>
            <translation>The recovery code was printed or saved when the office was created.</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Small letters and missing dashes do not matter.</source>
            <translation>Small letters and missing dashes do not matter.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>New password</translation>
        </message>
        <message>
            <source>At least 8 signs.</source>
            <translation>At least 8 signs.</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>New password once more</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPaper</name>
        <message>
            <source>Balabaqsha Office: recovery code</source>
            <translation>Balabaqsha Office: recovery code</translation>
        </message>
        <message>
            <source>Account: {login}</source>
            <translation>Account: {login}</translation>
        </message>
        <message>
            <source>With this code and the program's files a new password can be set when the password is forgotten. Whoever has the code and the computer can read everything: keep it in a safe, apart from the computer.</source>
            <translation>With this code and the program's files a new password can be set when the password is forgotten. Whoever has the code and the computer can read everything: keep it in a safe, apart from the computer.</translation>
        </message>
        <message>
            <source>If both the password and the code are lost, nobody can open the database any more.</source>
            <translation>If both the password and the code are lost, nobody can open the database any more.</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Save the recovery code</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>RenewContractDialog</name>
        <message>
            <source>Renew the contract № {number}</source>
            <translation>Renew the contract № {number}</translation>
        </message>
        <message>
            <source>Prepare the next contract</source>
            <translation>Prepare the next contract</translation>
        </message>
        <message>
            <source>The contract in force stays so until both have signed the next one; the child's place goes on.</source>
            <translation>The contract in force stays so until both have signed the next one; the child's place goes on.</translation>
        </message>
        <message>
            <source>One person a line: name, relation, phone.</source>
            <translation>One person a line: name, relation, phone.</translation>
        </message>
        <message>
            <source>Who else may take the child home</source>
            <translation>Who else may take the child home</translation>
        </message>
    </context>
    <context>
        <name>RenewSeveralDialog</name>
        <message>
            <source>Renew for the new year</source>
            <translation>Renew for the new year</translation>
        </message>
        <message>
            <source>Contracts in force without a next one</source>
            <translation>Contracts in force without a next one</translation>
        </message>
        <message>
            <source>Nothing to renew</source>
            <translation>Nothing to renew</translation>
        </message>
        <message>
            <source>Every contract in force has its next one already.</source>
            <translation>Every contract in force has its next one already.</translation>
        </message>
        <message>
            <source>Who else may take a child home is taken over from the contract in force.</source>
            <translation>Who else may take a child home is taken over from the contract in force.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) prepared.</source>
            <translation>
                <numerusform>%n contract prepared.</numerusform>
                <numerusform>%n contracts prepared.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestFilterBar</name>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>last days</source>
            <translation>last days</translation>
        </message>
        <message>
            <source>there is time</source>
            <translation>there is time</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>no deadline</translation>
        </message>
        <message>
            <source>Any clock</source>
            <translation>Any clock</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Any language</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Clear the filters</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Clock</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Age</translation>
        </message>
        <message>
            <source>Any group</source>
            <translation>Any group</translation>
        </message>
        <message>
            <source>Any age</source>
            <translation>Any age</translation>
        </message>
    </context>
    <context>
        <name>RequestPanel</name>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Parent</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <source>Places for this age</source>
            <translation>Places for this age</translation>
        </message>
        <message>
            <source>Brothers and sisters</source>
            <translation>Brothers and sisters</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>IIN</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Identity document</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>not known yet</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Issued</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Contract until</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>no deadline</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>Accept…</translation>
        </message>
        <message>
            <source>Another group…</source>
            <translation>Another group…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Waiting list…</source>
            <translation>Waiting list…</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>Decline…</translation>
        </message>
        <message>
            <source>Request {number} · received {when}</source>
            <translation>Request {number} · received {when}</translation>
        </message>
        <message>
            <source>Prepare the contract</source>
            <translation>Prepare the contract</translation>
        </message>
        <message>
            <source>Open the contract</source>
            <translation>Open the contract</translation>
        </message>
        <message>
            <source>The voucher is no longer in force: {state}.</source>
            <translation>The voucher is no longer in force: {state}.</translation>
        </message>
        <message>
            <source>Decline the request; the parent can ask for the voucher again.</source>
            <translation>Decline the request; the parent can ask for the voucher again.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>no wish</source>
            <translation>no wish</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) promised</source>
            <translation>
                <numerusform>%n place promised</numerusform>
                <numerusform>%n places promised</numerusform>
            </translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>in no group</source>
            <translation>in no group</translation>
        </message>
        <message>
            <source>request {number}</source>
            <translation>request {number}</translation>
        </message>
        <message>
            <source>No group is made for this age.</source>
            <translation>No group is made for this age.</translation>
        </message>
        <message>
            <source>wished</source>
            <translation>wished</translation>
        </message>
        <message>
            <source>another age</source>
            <translation>another age</translation>
        </message>
        <message>
            <source>another language</source>
            <translation>another language</translation>
        </message>
    </context>
    <context>
        <name>RequestRulesDialog</name>
        <message>
            <source>always needed</source>
            <translation>always needed</translation>
        </message>
        <message>
            <source>for corrective and inclusive groups</source>
            <translation>for corrective and inclusive groups</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>not needed</translation>
        </message>
        <message>
            <source>Papers and reasons</source>
            <translation>Papers and reasons</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>A paper that tells no term of its own is valid so many days from the day the request came; 0: no term.</source>
            <translation>A paper that tells no term of its own is valid so many days from the day the request came; 0: no term.</translation>
        </message>
        <message>
            <source>Valid, days</source>
            <translation>Valid, days</translation>
        </message>
        <message>
            <source>Usual reasons of a refusal</source>
            <translation>Usual reasons of a refusal</translation>
        </message>
        <message>
            <source>One reason a line; the parent reads both languages.</source>
            <translation>One reason a line; the parent reads both languages.</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>In Kazakh</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>In Russian</translation>
        </message>
    </context>
    <context>
        <name>RequestTable</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Waiting list</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Time left</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
    </context>
    <context>
        <name>RequestWords</name>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>waiting list</source>
            <translation>waiting list</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>declined</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>enrolled</translation>
        </message>
        <message>
            <source>in the queue</source>
            <translation>in the queue</translation>
        </message>
        <message>
            <source>issued, not answered</source>
            <translation>issued, not answered</translation>
        </message>
        <message>
            <source>choosing a kindergarten</source>
            <translation>choosing a kindergarten</translation>
        </message>
        <message>
            <source>awaits a contract</source>
            <translation>awaits a contract</translation>
        </message>
        <message>
            <source>on a waiting list</source>
            <translation>on a waiting list</translation>
        </message>
        <message>
            <source>contract being signed</source>
            <translation>contract being signed</translation>
        </message>
        <message>
            <source>child enrolled</source>
            <translation>child enrolled</translation>
        </message>
        <message>
            <source>in the stop-list</source>
            <translation>in the stop-list</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expired</translation>
        </message>
        <message>
            <source>annulled</source>
            <translation>annulled</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archived</translation>
        </message>
        <message>
            <source>Form 027/u (extract from the medical record)</source>
            <translation>Form 027/u (extract from the medical record)</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>Birth certificate</translation>
        </message>
        <message>
            <source>Parent's identity card</source>
            <translation>Parent's identity card</translation>
        </message>
        <message>
            <source>Form 052-2/u (child's health passport)</source>
            <translation>Form 052-2/u (child's health passport)</translation>
        </message>
        <message>
            <source>Form 065/u (vaccinations)</source>
            <translation>Form 065/u (vaccinations)</translation>
        </message>
        <message>
            <source>Conclusion of the psychological commission (PMPK)</source>
            <translation>Conclusion of the psychological commission (PMPK)</translation>
        </message>
        <message>
            <source>Another paper</source>
            <translation>Another paper</translation>
        </message>
        <message>
            <source>The group “{group}” is full: {children} children for {capacity} places.</source>
            <translation>The group “{group}” is full: {children} children for {capacity} places.</translation>
        </message>
        <message>
            <source>“{group}” has free places: {free}. Promised to other accepted requests: {promised}.</source>
            <translation>“{group}” has free places: {free}. Promised to other accepted requests: {promised}.</translation>
        </message>
        <message>
            <source>“{group}” is for another age: the child turns {age} this year.</source>
            <translation>“{group}” is for another age: the child turns {age} this year.</translation>
        </message>
        <message>
            <source>“{group}” has another language than “{wished}”, which the parent chose.</source>
            <translation>“{group}” has another language than “{wished}”, which the parent chose.</translation>
        </message>
        <message>
            <source>full</source>
            <translation>full</translation>
        </message>
        <message>
            <source>promised away</source>
            <translation>promised away</translation>
        </message>
        <message>
            <source>age</source>
            <translation>age</translation>
        </message>
        <message>
            <source>language</source>
            <translation>language</translation>
        </message>
        <message>
            <source>there</source>
            <translation>there</translation>
        </message>
        <message>
            <source>paper expired</source>
            <translation>paper expired</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>not needed</translation>
        </message>
        <message>
            <source>Request received from the parent</source>
            <translation>Request received from the parent</translation>
        </message>
        <message>
            <source>The portal took the decision</source>
            <translation>The portal took the decision</translation>
        </message>
        <message>
            <source>The decision waits for the exchange</source>
            <translation>The decision waits for the exchange</translation>
        </message>
        <message>
            <source>The portal has this decision: it can no longer be taken back.</source>
            <translation>The portal has this decision: it can no longer be taken back.</translation>
        </message>
        <message>
            <source>A contract is prepared: withdraw it first to decide anew.</source>
            <translation>A contract is prepared: withdraw it first to decide anew.</translation>
        </message>
        <message>
            <source>{size} bytes</source>
            <translation>{size} bytes</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} KB</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>not known yet</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>valid until {day}</translation>
        </message>
        <message>
            <source>by the rule until {day}</source>
            <translation>by the rule until {day}</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Restore a backup</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>The backup takes the place of the database; the present file is kept beside it under another name. What was done since comes back from the portal; what was not sent is read out of the present file.</source>
            <translation>The backup takes the place of the database; the present file is kept beside it under another name. What was done since comes back from the portal; what was not sent is read out of the present file.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Who restores</source>
            <translation>Who restores</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
    </context>
    <context>
        <name>RestoredWords</name>
        <message numerus="yes">
            <source>%n unsent change(s) were saved and go out.</source>
            <translation>
                <numerusform>%n unsent change was saved and goes out.</numerusform>
                <numerusform>%n unsent changes were saved and go out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait in Journal, Not taken.</source>
            <translation>
                <numerusform>%n change waits in Journal, Not taken.</numerusform>
                <numerusform>%n changes wait in Journal, Not taken.</numerusform>
            </translation>
        </message>
        <message>
            <source>The damaged file could not be read to its end: compare the last days with your papers.</source>
            <translation>The damaged file could not be read to its end: compare the last days with your papers.</translation>
        </message>
        <message>
            <source>The former file was kept: {name}</source>
            <translation>The former file was kept: {name}</translation>
        </message>
    </context>
    <context>
        <name>RiskScreen</name>
        <message>
            <source>Vouchers at risk</source>
            <translation>Vouchers at risk</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>At risk</translation>
        </message>
        <message>
            <source>Reminder list</source>
            <translation>Reminder list</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Save as CSV…</translation>
        </message>
        <message>
            <source>Copy phone</source>
            <translation>Copy phone</translation>
        </message>
        <message>
            <source>Open the month</source>
            <translation>Open the month</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>All groups</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Print the reminder list</source>
            <translation>Print the reminder list</translation>
        </message>
        <message numerus="yes">
            <source>%n silent months annul a voucher · a dispute is an answer</source>
            <translation>
                <numerusform>%n silent month annuls a voucher · a dispute is an answer</numerusform>
                <numerusform>%n silent months annul a voucher · a dispute is an answer</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>About to lose</source>
            <translation>About to lose</translation>
        </message>
        <message>
            <source>Silent month</source>
            <translation>Silent month</translation>
        </message>
        <message>
            <source>Answer awaited</source>
            <translation>Answer awaited</translation>
        </message>
        <message numerus="yes">
            <source>state's part {part} × %n</source>
            <translation>
                <numerusform>state's part {part} × %n</numerusform>
                <numerusform>state's part {part} × %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Not answered</translation>
        </message>
        <message numerus="yes">
            <source>%n with a silent month</source>
            <translation>
                <numerusform>%n with a silent month</numerusform>
                <numerusform>%n with a silent month</numerusform>
            </translation>
        </message>
        <message>
            <source>About to lose the voucher</source>
            <translation>About to lose the voucher</translation>
        </message>
        <message>
            <source>Days to answer</source>
            <translation>Days to answer</translation>
        </message>
        <message numerus="yes">
            <source>until {day}, %n working</source>
            <translation>
                <numerusform>until {day}, %n working</numerusform>
                <numerusform>until {day}, %n working</numerusform>
            </translation>
        </message>
        <message>
            <source>late answers are accepted</source>
            <translation>late answers are accepted</translation>
        </message>
        <message>
            <source>At stake each month</source>
            <translation>At stake each month</translation>
        </message>
        <message>
            <source>no tariff in Settings</source>
            <translation>no tariff in Settings</translation>
        </message>
        <message>
            <source>What the kindergarten would no longer receive each month if these vouchers were annulled: the state's part of the tariff in Settings for each child. Parents' fees are not in it.</source>
            <translation>What the kindergarten would no longer receive each month if these vouchers were annulled: the state's part of the tariff in Settings for each child. Parents' fees are not in it.</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>All is well</translation>
        </message>
        <message>
            <source>No published month waits for a parent's answer.</source>
            <translation>No published month waits for a parent's answer.</translation>
        </message>
        <message>
            <source>Nobody in this part of the list</source>
            <translation>Nobody in this part of the list</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>all is well</source>
            <translation>all is well</translation>
        </message>
        <message>
            <source>Copied: {phone}</source>
            <translation>Copied: {phone}</translation>
        </message>
        <message>
            <source>Save the reminder list</source>
            <translation>Save the reminder list</translation>
        </message>
        <message>
            <source>Reminders {day}</source>
            <translation>Reminders {day}</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Saved: {file}</translation>
        </message>
    </context>
    <context>
        <name>RiskTable</name>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Not confirmed</translation>
        </message>
        <message>
            <source>Time to answer</source>
            <translation>Time to answer</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Guardian</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Last confirmed</source>
            <translation>Last confirmed</translation>
        </message>
    </context>
    <context>
        <name>RiskWords</name>
        <message>
            <source>voucher annulled</source>
            <translation>voucher annulled</translation>
        </message>
        <message numerus="yes">
            <source>%n silent month(s)</source>
            <translation>
                <numerusform>%n silent month</numerusform>
                <numerusform>%n silent months</numerusform>
            </translation>
        </message>
        <message>
            <source>last month</source>
            <translation>last month</translation>
        </message>
        <message>
            <source>awaited</source>
            <translation>awaited</translation>
        </message>
        <message>
            <source>The portal has annulled the voucher.</source>
            <translation>The portal has annulled the voucher.</translation>
        </message>
        <message>
            <source>So many months in a row went unanswered that the portal annuls the voucher.</source>
            <translation>So many months in a row went unanswered that the portal annuls the voucher.</translation>
        </message>
        <message>
            <source>If this month too goes unanswered, the voucher is annulled.</source>
            <translation>If this month too goes unanswered, the voucher is annulled.</translation>
        </message>
        <message>
            <source>A month went unanswered. The next ones must not.</source>
            <translation>A month went unanswered. The next ones must not.</translation>
        </message>
        <message>
            <source>The month is with the parent.</source>
            <translation>The month is with the parent.</translation>
        </message>
        <message>
            <source>over {day}</source>
            <translation>over {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message numerus="yes">
            <source>%n days · {day}</source>
            <translation>
                <numerusform>%n day · {day}</numerusform>
                <numerusform>%n days · {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>The days to answer ended on {day}; a late answer is accepted and marked late.</source>
            <translation>The days to answer ended on {day}; a late answer is accepted and marked late.</translation>
        </message>
        <message numerus="yes">
            <source>In time until {day} inclusive: %n working days.</source>
            <translation>
                <numerusform>In time until {day} inclusive: %n working day.</numerusform>
                <numerusform>In time until {day} inclusive: %n working days.</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>no phone</source>
            <translation>no phone</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
    </context>
    <context>
        <name>RosterDialog</name>
        <message>
            <source>Children from a file</source>
            <translation>Children from a file</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Save a template…</source>
            <translation>Save a template…</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>no group</translation>
        </message>
        <message>
            <source>Where the file names no group</source>
            <translation>Where the file names no group</translation>
        </message>
        <message>
            <source>First day where the file names none</source>
            <translation>First day where the file names none</translation>
        </message>
        <message>
            <source>Change children who are known already; otherwise they are passed over</source>
            <translation>Change children who are known already; otherwise they are passed over</translation>
        </message>
        <message>
            <source>Children of the file</source>
            <translation>Children of the file</translation>
        </message>
        <message>
            <source>No row is good</source>
            <translation>No row is good</translation>
        </message>
        <message>
            <source>Look at the problems, correct the file and choose it again.</source>
            <translation>Look at the problems, correct the file and choose it again.</translation>
        </message>
        <message>
            <source>What is wrong in the file</source>
            <translation>What is wrong in the file</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Nothing is wrong</translation>
        </message>
        <message>
            <source>Drop an Excel or CSV file here</source>
            <translation>Drop an Excel or CSV file here</translation>
        </message>
        <message>
            <source>A row of headings with the child's IIN and name is enough. Nothing is written before you agree.</source>
            <translation>A row of headings with the child's IIN and name is enough. Nothing is written before you agree.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>from</source>
            <translation>from</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>Reading {file}…</translation>
        </message>
        <message>
            <source>Excel and CSV files</source>
            <translation>Excel and CSV files</translation>
        </message>
        <message>
            <source>Children: {count}</source>
            <translation>Children: {count}</translation>
        </message>
        <message>
            <source>Problems: {count}</source>
            <translation>Problems: {count}</translation>
        </message>
        <message>
            <source>New: {new} · known and different: {differ} · known and the same: {same}</source>
            <translation>New: {new} · known and different: {differ} · known and the same: {same}</translation>
        </message>
        <message>
            <source>Rows with a mistake are left out; correct the file and choose it again, or import the rest.</source>
            <translation>Rows with a mistake are left out; correct the file and choose it again, or import the rest.</translation>
        </message>
        <message>
            <source>“{name}” would have {children} children in {places} places.</source>
            <translation>“{name}” would have {children} children in {places} places.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n child(ren)</source>
            <translation>
                <numerusform>Import %n child</numerusform>
                <numerusform>Import %n children</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importing…</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>The import was stopped.</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Children</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>Save a template</translation>
        </message>
        <message>
            <source>Fill in a row for each child, save it and choose it here.</source>
            <translation>Fill in a row for each child, save it and choose it here.</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Saved: {file}</translation>
        </message>
    </context>
    <context>
        <name>RosterTable</name>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>known, differs</source>
            <translation>known, differs</translation>
        </message>
        <message>
            <source>known, the same</source>
            <translation>known, the same</translation>
        </message>
        <message>
            <source>surname</source>
            <translation>surname</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>given name</translation>
        </message>
        <message>
            <source>patronymic</source>
            <translation>patronymic</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>date of birth</translation>
        </message>
        <message>
            <source>why the IIN is accepted</source>
            <translation>why the IIN is accepted</translation>
        </message>
        <message>
            <source>parents</source>
            <translation>parents</translation>
        </message>
        <message>
            <source>group</source>
            <translation>group</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>IIN</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cell</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In the file</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>What is wrong</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>row {number}</translation>
        </message>
    </context>
    <context>
        <name>RulesSection</name>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Rules in force (edition {number})</source>
            <translation>Rules in force (edition {number})</translation>
        </message>
        <message>
            <source>Answer to a voucher</source>
            <translation>Answer to a voucher</translation>
        </message>
        <message>
            <source>Choice of a kindergarten and contract</source>
            <translation>Choice of a kindergarten and contract</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Extension</translation>
        </message>
        <message>
            <source>A lapsed voucher can be restored</source>
            <translation>A lapsed voucher can be restored</translation>
        </message>
        <message>
            <source>Restorations allowed</source>
            <translation>Restorations allowed</translation>
        </message>
        <message>
            <source>Parents confirm the sheet of a month</source>
            <translation>Parents confirm the sheet of a month</translation>
        </message>
        <message>
            <source>from day {first} to day {last} of the next month</source>
            <translation>from day {first} to day {last} of the next month</translation>
        </message>
        <message>
            <source>A place may be withdrawn after</source>
            <translation>A place may be withdrawn after</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) in a row without a confirmation</source>
            <translation>
                <numerusform>%n month without a confirmation</numerusform>
                <numerusform>%n months in a row without a confirmation</numerusform>
            </translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Legal basis</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n calendar day(s)</source>
            <translation>
                <numerusform>%n calendar day</numerusform>
                <numerusform>%n calendar days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScanDialog</name>
        <message>
            <source>Opening the scan…</source>
            <translation>Opening the scan…</translation>
        </message>
        <message>
            <source>Page {number} of {all}</source>
            <translation>Page {number} of {all}</translation>
        </message>
    </context>
    <context>
        <name>ScanInput</name>
        <message>
            <source>Choose a file…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <source>Scan of the paper</source>
            <translation>Scan of the paper</translation>
        </message>
        <message>
            <source>Scans (PDF, JPEG, PNG)</source>
            <translation>Scans (PDF, JPEG, PNG)</translation>
        </message>
        <message>
            <source>Picture of the scan</source>
            <translation>Picture of the scan</translation>
        </message>
        <message>
            <source>The scan stays as it is</source>
            <translation>The scan stays as it is</translation>
        </message>
        <message>
            <source>Drop a scan here</source>
            <translation>Drop a scan here</translation>
        </message>
        <message>
            <source>PDF, JPEG or PNG, up to {most} MB</source>
            <translation>PDF, JPEG or PNG, up to {most} MB</translation>
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
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>Sections of the settings</translation>
        </message>
    </context>
    <context>
        <name>SeveralContracts</name>
        <message>
            <source>Prepare several contracts…</source>
            <translation>Prepare several contracts…</translation>
        </message>
        <message>
            <source>Export contracts…</source>
            <translation>Export contracts…</translation>
        </message>
        <message>
            <source>Remind the parent…</source>
            <translation>Remind the parent…</translation>
        </message>
        <message>
            <source>There are no contracts to export yet.</source>
            <translation>There are no contracts to export yet.</translation>
        </message>
    </context>
    <context>
        <name>SheetActions</name>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Undo several steps</source>
            <translation>Undo several steps</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Fill down</translation>
        </message>
        <message>
            <source>Present in the blank cells chosen, or in all up to today</source>
            <translation>Present in the blank cells chosen, or in all up to today</translation>
        </message>
        <message>
            <source>Note to the mark</source>
            <translation>Note to the mark</translation>
        </message>
        <message>
            <source>Find a child</source>
            <translation>Find a child</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Choose all cells</source>
            <translation>Choose all cells</translation>
        </message>
        <message>
            <source>Choose the child's month</source>
            <translation>Choose the child's month</translation>
        </message>
        <message>
            <source>Choose the whole day</source>
            <translation>Choose the whole day</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Month before</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Month after</translation>
        </message>
        <message>
            <source>Group before</source>
            <translation>Group before</translation>
        </message>
        <message>
            <source>Group after</source>
            <translation>Group after</translation>
        </message>
        <message numerus="yes">
            <source>Marked as present: %n children</source>
            <translation>
                <numerusform>Marked as present: %n child</numerusform>
                <numerusform>Marked as present: %n children</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked as present: %n cells</source>
            <translation>
                <numerusform>Marked as present: %n cell</numerusform>
                <numerusform>Marked as present: %n cells</numerusform>
            </translation>
        </message>
        <message>
            <source>These cells cannot be copied together.</source>
            <translation>These cells cannot be copied together.</translation>
        </message>
        <message>
            <source>Choose the same days for each child.</source>
            <translation>Choose the same days for each child.</translation>
        </message>
        <message>
            <source>“{text}” at {child}, {day}</source>
            <translation>“{text}” at {child}, {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Not a mark: {cells}.</source>
            <translation>Not a mark: {cells}.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells did not fit into the month.</source>
            <translation>
                <numerusform>%n cell did not fit into the month.</numerusform>
                <numerusform>%n cells did not fit into the month.</numerusform>
            </translation>
        </message>
        <message>
            <source>These cells stay as they were.</source>
            <translation>These cells stay as they were.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Nothing to take back</source>
            <translation>Nothing to take back</translation>
        </message>
        <message numerus="yes">
            <source>%n cells</source>
            <translation>
                <numerusform>%n cell</numerusform>
                <numerusform>%n cells</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>Att.</source>
            <translation>Att.</translation>
        </message>
        <message>
            <source>Abs.</source>
            <translation>Abs.</translation>
        </message>
        <message>
            <source>Pay.</source>
            <translation>Pay.</translation>
        </message>
        <message>
            <source>Days attended</source>
            <translation>Days attended</translation>
        </message>
        <message>
            <source>Days missed</source>
            <translation>Days missed</translation>
        </message>
        <message>
            <source>Payable days: attended, and missed with the paid place kept</source>
            <translation>Payable days: attended, and missed with the paid place kept</translation>
        </message>
        <message>
            <source>Present on {date}: {count}</source>
            <translation>Present on {date}: {count}</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>What the parents answered for the month</source>
            <translation>What the parents answered for the month</translation>
        </message>
    </context>
    <context>
        <name>SheetScreen</name>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>Attendance sheet</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Find a child</source>
            <translation>Find a child</translation>
        </message>
        <message>
            <source>Space repeats · Ctrl+D fills down · F2 note · Ctrl+F finds</source>
            <translation>Space repeats · Ctrl+D fills down · F2 note · Ctrl+F finds</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Everyone is here</source>
            <translation>Everyone is here</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Close the month</translation>
        </message>
        <message>
            <source>Mark every blank cell of today as present</source>
            <translation>Mark every blank cell of today as present</translation>
        </message>
        <message>
            <source>Publish each child's sheet to the parent</source>
            <translation>Publish each child's sheet to the parent</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>Excel (XLSX)…</source>
            <translation>Excel (XLSX)…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Reopen the month…</source>
            <translation>Reopen the month…</translation>
        </message>
        <message>
            <source>Present in the blank cells</source>
            <translation>Present in the blank cells</translation>
        </message>
        <message>
            <source>Note to the mark…</source>
            <translation>Note to the mark…</translation>
        </message>
        <message>
            <source>Undo several</source>
            <translation>Undo several</translation>
        </message>
        <message>
            <source>Back to this month</source>
            <translation>Back to this month</translation>
        </message>
        <message>
            <source>The month is open again.</source>
            <translation>The month is open again.</translation>
        </message>
        <message>
            <source>There are no groups yet</source>
            <translation>There are no groups yet</translation>
        </message>
        <message>
            <source>Create a group and place children in it.</source>
            <translation>Create a group and place children in it.</translation>
        </message>
        <message>
            <source>{group} had no children in {month}</source>
            <translation>{group} had no children in {month}</translation>
        </message>
        <message>
            <source>Choose another month or group, or place children in this one.</source>
            <translation>Choose another month or group, or place children in this one.</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Open groups</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message numerus="yes">
            <source>%n children</source>
            <translation>
                <numerusform>%n child</numerusform>
                <numerusform>%n children</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>filled {done} of %n working days</source>
            <translation>
                <numerusform>filled {done} of %n working day</numerusform>
                <numerusform>filled {done} of %n working days</numerusform>
            </translation>
        </message>
        <message>
            <source>{month}: not confirmed {silent} of {all}</source>
            <translation>{month}: not confirmed {silent} of {all}</translation>
        </message>
        <message numerus="yes">
            <source>%n days left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message>
            <source>the days for confirming are over</source>
            <translation>the days for confirming are over</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Undo: {step}</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Redo: {step}</translation>
        </message>
        <message numerus="yes">
            <source>The month is closed: %n sheets go to parents.</source>
            <translation>
                <numerusform>The month is closed: %n sheet goes to a parent.</numerusform>
                <numerusform>The month is closed: %n sheets go to parents.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Saved: {file}</translation>
        </message>
        <message>
            <source>Export the timesheet</source>
            <translation>Export the timesheet</translation>
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
        <name>SiblingsCard</name>
        <message>
            <source>Brothers and sisters here</source>
            <translation>Brothers and sisters here</translation>
        </message>
        <message>
            <source>in no group</source>
            <translation>in no group</translation>
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
        <name>SidePanel</name>
        <message>
            <source>Close the panel</source>
            <translation>Close the panel</translation>
        </message>
    </context>
    <context>
        <name>SignInWindow</name>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restore a backup…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>Forgot the password?</source>
            <translation>Forgot the password?</translation>
        </message>
        <message>
            <source>Groups, enrolment, contracts and attendance</source>
            <translation>Groups, enrolment, contracts and attendance</translation>
        </message>
        <message>
            <source>Everything is kept encrypted on this computer.</source>
            <translation>Everything is kept encrypted on this computer.</translation>
        </message>
        <message>
            <source>Who is signing in</source>
            <translation>Who is signing in</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
        <message>
            <source>The password is changed.</source>
            <translation>The password is changed.</translation>
        </message>
        <message>
            <source>Sign in with the new one.</source>
            <translation>Sign in with the new one.</translation>
        </message>
        <message>
            <source>There is no backup in {folder}</source>
            <translation>There is no backup in {folder}</translation>
        </message>
        <message>
            <source>Copy one there from another disk and press the button again.</source>
            <translation>Copy one there from another disk and press the button again.</translation>
        </message>
        <message>
            <source>The backup is in place. Sign in.</source>
            <translation>The backup is in place. Sign in.</translation>
        </message>
    </context>
    <context>
        <name>SignatureCardDialog</name>
        <message>
            <source>Card of the electronic document</source>
            <translation>Card of the electronic document</translation>
        </message>
        <message>
            <source>Checking the signatures and drawing the card…</source>
            <translation>Checking the signatures and drawing the card…</translation>
        </message>
        <message>
            <source>The document and its signature file lie inside the card unchanged. The card itself proves nothing.</source>
            <translation>The document and its signature file lie inside the card unchanged. The card itself proves nothing.</translation>
        </message>
        <message>
            <source>Page {done} of {total}</source>
            <translation>Page {done} of {total}</translation>
        </message>
    </context>
    <context>
        <name>SignatureCards</name>
        <message>
            <source>Print the contract…</source>
            <translation>Print the contract…</translation>
        </message>
        <message>
            <source>Signature card…</source>
            <translation>Signature card…</translation>
        </message>
        <message>
            <source>Export with the signature card…</source>
            <translation>Export with the signature card…</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contract</translation>
        </message>
        <message>
            <source>Where to put the contract and its card</source>
            <translation>Where to put the contract and its card</translation>
        </message>
        <message>
            <source>Written to {folder}: {names}</source>
            <translation>Written to {folder}: {names}</translation>
        </message>
    </context>
    <context>
        <name>SignatureWords</name>
        <message>
            <source>plain CMS</source>
            <translation>plain CMS</translation>
        </message>
        <message>
            <source>no time stamp (CAdES-BES)</source>
            <translation>no time stamp (CAdES-BES)</translation>
        </message>
        <message>
            <source>time stamped (CAdES-T)</source>
            <translation>time stamped (CAdES-T)</translation>
        </message>
        <message>
            <source>with evidence for years (CAdES-LT)</source>
            <translation>with evidence for years (CAdES-LT)</translation>
        </message>
        <message>
            <source>Every signature is valid</source>
            <translation>Every signature is valid</translation>
        </message>
        <message>
            <source>Every signature is valid, with remarks</source>
            <translation>Every signature is valid, with remarks</translation>
        </message>
        <message>
            <source>The signatures could not be checked in full</source>
            <translation>The signatures could not be checked in full</translation>
        </message>
        <message>
            <source>Not every signature is valid</source>
            <translation>Not every signature is valid</translation>
        </message>
        <message>
            <source>signed, time stamp pending</source>
            <translation>signed, time stamp pending</translation>
        </message>
        <message>
            <source>time stamped</source>
            <translation>time stamped</translation>
        </message>
        <message>
            <source>evidence kept</source>
            <translation>evidence kept</translation>
        </message>
        <message>
            <source>The signature is valid without it; the time stamp is asked for by itself when there is a network.</source>
            <translation>The signature is valid without it; the time stamp is asked for by itself when there is a network.</translation>
        </message>
        <message>
            <source>Stamped {moment}. The answers about revocation that prove it for years are still being gathered.</source>
            <translation>Stamped {moment}. The answers about revocation that prove it for years are still being gathered.</translation>
        </message>
        <message>
            <source>Stamped {moment}. What proves the signatures after the keys have expired is kept with them.</source>
            <translation>Stamped {moment}. What proves the signatures after the keys have expired is kept with them.</translation>
        </message>
        <message>
            <source>not revoked, as of {moment}</source>
            <translation>not revoked, as of {moment}</translation>
        </message>
        <message>
            <source>revoked since {since}</source>
            <translation>revoked since {since}</translation>
        </message>
        <message>
            <source>the authority does not know this key</source>
            <translation>the authority does not know this key</translation>
        </message>
        <message>
            <source>not checked: no answer from the authority</source>
            <translation>not checked: no answer from the authority</translation>
        </message>
        <message>
            <source>asking the authority…</source>
            <translation>asking the authority…</translation>
        </message>
        <message>
            <source>Next try: {moment}.</source>
            <translation>Next try: {moment}.</translation>
        </message>
        <message>
            <source>Checked {moment}.</source>
            <translation>Checked {moment}.</translation>
        </message>
        <message>
            <source>Not checked: {names}.</source>
            <translation>Not checked: {names}.</translation>
        </message>
    </context>
    <context>
        <name>SignaturesSection</name>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Services of the certification authority</source>
            <translation>Services of the certification authority</translation>
        </message>
        <message>
            <source>Signing never waits for them: what does not answer counts as not checked, and a time stamp is added later by itself.</source>
            <translation>Signing never waits for them: what does not answer counts as not checked, and a time stamp is added later by itself.</translation>
        </message>
        <message>
            <source>Ask about revoked keys and add time stamps</source>
            <translation>Ask about revoked keys and add time stamps</translation>
        </message>
        <message>
            <source>Empty: no time stamps are added.</source>
            <translation>Empty: no time stamps are added.</translation>
        </message>
        <message>
            <source>Time stamps (TSP)</source>
            <translation>Time stamps (TSP)</translation>
        </message>
        <message>
            <source>Empty: the address that each certificate names.</source>
            <translation>Empty: the address that each certificate names.</translation>
        </message>
        <message>
            <source>Revocation at once (OCSP)</source>
            <translation>Revocation at once (OCSP)</translation>
        </message>
        <message>
            <source>Lists of revoked keys (CRL), one address a line</source>
            <translation>Lists of revoked keys (CRL), one address a line</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>Trusted certificates</translation>
        </message>
        <message>
            <source>No certificates yet</source>
            <translation>No certificates yet</translation>
        </message>
        <message>
            <source>Fetch those of the authority, or add a file.</source>
            <translation>Fetch those of the authority, or add a file.</translation>
        </message>
        <message>
            <source>Fetch from the authority</source>
            <translation>Fetch from the authority</translation>
        </message>
        <message>
            <source>Add a certificate…</source>
            <translation>Add a certificate…</translation>
        </message>
        <message>
            <source>This is a test set: signatures made with its keys have no legal force.</source>
            <translation>This is a test set: signatures made with its keys have no legal force.</translation>
        </message>
        <message>
            <source>Only certificates whose fingerprints are built into the program are believed, and those you add knowingly.</source>
            <translation>Only certificates whose fingerprints are built into the program are believed, and those you add knowingly.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>Fetching…</translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) fetched and recognised.</source>
            <translation>
                <numerusform>%n certificate fetched and recognised.</numerusform>
                <numerusform>%n certificates fetched and recognised.</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates (*.cer *.crt *.pem *.der)</source>
            <translation>Certificates (*.cer *.crt *.pem *.der)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Choose the certificate of an authority</source>
            <translation>Choose the certificate of an authority</translation>
        </message>
        <message>
            <source>Trust this authority?</source>
            <translation>Trust this authority?</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>Trust it</translation>
        </message>
        <message>
            <source>{name}
issued by {issuer}
valid {first} – {last}
SHA-256 {fingerprint}</source>
            <translation>{name}
issued by {issuer}
valid {first} – {last}
SHA-256 {fingerprint}</translation>
        </message>
        <message>
            <source>Every signature this authority certifies will be believed here. Compare the fingerprint with the one the authority publishes. Your decision is written into the journal.</source>
            <translation>Every signature this authority certifies will be believed here. Compare the fingerprint with the one the authority publishes. Your decision is written into the journal.</translation>
        </message>
        <message>
            <source>What to call it</source>
            <translation>What to call it</translation>
        </message>
        <message>
            <source>The certificate is trusted from now on.</source>
            <translation>The certificate is trusted from now on.</translation>
        </message>
    </context>
    <context>
        <name>SignerReportCard</name>
        <message>
            <source>Unknown signer</source>
            <translation>Unknown signer</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>IIN</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>BIN</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>Algorithm</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Term of the key</source>
            <translation>Term of the key</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Signed, as the signer says</source>
            <translation>Signed, as the signer says</translation>
        </message>
        <message>
            <source>Time stamp</source>
            <translation>Time stamp</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
    </context>
    <context>
        <name>SpansInput</name>
        <message>
            <source>Add dates</source>
            <translation>Add dates</translation>
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
        <name>SyncLine</name>
        <message>
            <source>The oldest change waits since {moment}</source>
            <translation>The oldest change waits since {moment}</translation>
        </message>
        <message>
            <source>Last complete exchange: {moment}</source>
            <translation>Last complete exchange: {moment}</translation>
        </message>
        <message>
            <source>Not connected to the portal</source>
            <translation>Not connected to the portal</translation>
        </message>
        <message>
            <source>No connection: work goes on</source>
            <translation>No connection: work goes on</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Waiting to be sent</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Sending</translation>
        </message>
        <message>
            <source>Synchronised</source>
            <translation>Synchronised</translation>
        </message>
        <message>
            <source>Needs your attention</source>
            <translation>Needs your attention</translation>
        </message>
        <message>
            <source>The portal has shut this PC out</source>
            <translation>The portal has shut this PC out</translation>
        </message>
        <message>
            <source>The network asks to sign in</source>
            <translation>The network asks to sign in</translation>
        </message>
        <message>
            <source>Reading everything anew</source>
            <translation>Reading everything anew</translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n to decide</numerusform>
                <numerusform>%n to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>queue is empty</source>
            <translation>queue is empty</translation>
        </message>
        <message numerus="yes">
            <source>%n on other computers</source>
            <translation>
                <numerusform>%n on another computer</numerusform>
                <numerusform>%n on other computers</numerusform>
            </translation>
        </message>
        <message>
            <source>PC clock is wrong</source>
            <translation>PC clock is wrong</translation>
        </message>
    </context>
    <context>
        <name>TerminateContractDialog</name>
        <message>
            <source>Terminate the contract № {number}</source>
            <translation>Terminate the contract № {number}</translation>
        </message>
        <message>
            <source>Sign the notice and terminate</source>
            <translation>Sign the notice and terminate</translation>
        </message>
        <message>
            <source>The child leaves the group after the last day, and the voucher is archived. Until the portal has received it, the termination can be taken back.</source>
            <translation>The child leaves the group after the last day, and the voucher is archived. Until the portal has received it, the termination can be taken back.</translation>
        </message>
        <message>
            <source>The child's last day</source>
            <translation>The child's last day</translation>
        </message>
        <message>
            <source>Who asks for it</source>
            <translation>Who asks for it</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>The parent reads this; needed with another reason.</source>
            <translation>The parent reads this; needed with another reason.</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>In your own words</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Key file</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Password of the key</translation>
        </message>
    </context>
    <context>
        <name>TimesheetPreview</name>
        <message>
            <source>Timesheet: {group}, {month}</source>
            <translation>Timesheet: {group}, {month}</translation>
        </message>
        <message>
            <source>Drawing the timesheet…</source>
            <translation>Drawing the timesheet…</translation>
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
    <context>
        <name>TodayFigures</name>
        <message>
            <source>In the kindergarten today</source>
            <translation>In the kindergarten today</translation>
        </message>
        <message>
            <source>Free places</source>
            <translation>Free places</translation>
        </message>
        <message numerus="yes">
            <source>of %n child(ren)</source>
            <translation>
                <numerusform>of %n child</numerusform>
                <numerusform>of %n children</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {some} of %n group(s)</source>
            <translation>
                <numerusform>in {some} of %n group</numerusform>
                <numerusform>in {some} of %n groups</numerusform>
            </translation>
        </message>
        <message>
            <source>{month} confirmed by parents</source>
            <translation>{month} confirmed by parents</translation>
        </message>
        <message numerus="yes">
            <source>of %n</source>
            <translation>
                <numerusform>of %n</numerusform>
                <numerusform>of %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispute(s)</source>
            <translation>
                <numerusform>%n dispute</numerusform>
                <numerusform>%n disputes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n silent</source>
            <translation>
                <numerusform>%n silent</numerusform>
                <numerusform>%n silent</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing was sent to parents yet</source>
            <translation>nothing was sent to parents yet</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Find a child, contract, command</source>
            <translation>Find a child, contract, command</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>working day</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>day off</translation>
        </message>
    </context>
    <context>
        <name>TrailFilters</name>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Done from</source>
            <translation>Done from</translation>
        </message>
        <message>
            <source>Done until</source>
            <translation>Done until</translation>
        </message>
        <message>
            <source>Day of the mark</source>
            <translation>Day of the mark</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Show everything</translation>
        </message>
        <message>
            <source>Press to show all months</source>
            <translation>Press to show all months</translation>
        </message>
        <message>
            <source>until</source>
            <translation>until</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>everyone</source>
            <translation>everyone</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>everything</translation>
        </message>
    </context>
    <context>
        <name>TrailScreen</name>
        <message>
            <source>History of changes</source>
            <translation>History of changes</translation>
        </message>
        <message>
            <source>Check the whole journal</source>
            <translation>Check the whole journal</translation>
        </message>
        <message>
            <source>Each entry carries the hash of the one before it: a change in the past shows.</source>
            <translation>Each entry carries the hash of the one before it: a change in the past shows.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Excel (XLSX)…</source>
            <translation>Excel (XLSX)…</translation>
        </message>
        <message>
            <source>No changes here</source>
            <translation>No changes here</translation>
        </message>
        <message>
            <source>Every mark and every closing is written down with who and when.</source>
            <translation>Every mark and every closing is written down with who and when.</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Show older</translation>
        </message>
        <message>
            <source>Show in the sheet</source>
            <translation>Show in the sheet</translation>
        </message>
        <message>
            <source>To the filters</source>
            <translation>To the filters</translation>
        </message>
        <message>
            <source>journal broken</source>
            <translation>journal broken</translation>
        </message>
        <message>
            <source>checking: {done} of {all}</source>
            <translation>checking: {done} of {all}</translation>
        </message>
        <message>
            <source>journal whole</source>
            <translation>journal whole</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, each follows from the one before it.</source>
            <translation>
                <numerusform>%n entry, it follows from the beginning.</numerusform>
                <numerusform>%n entries, each follows from the one before it.</numerusform>
            </translation>
        </message>
        <message>
            <source>The older ones were checked on {moment}.</source>
            <translation>The older ones were checked on {moment}.</translation>
        </message>
        <message>
            <source>Entry {number} was changed or removed outside the program. Tell support and keep the backups.</source>
            <translation>Entry {number} was changed or removed outside the program. Tell support and keep the backups.</translation>
        </message>
        <message>
            <source>The journal is broken</source>
            <translation>The journal is broken</translation>
        </message>
        <message>
            <source>history</source>
            <translation>history</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Export the history</translation>
        </message>
        <message>
            <source>Writing the history</source>
            <translation>Writing the history</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <source>Journal: {entries} entries, head {head}</source>
            <translation>Journal: {entries} entries, head {head}</translation>
        </message>
        <message>
            <source>The whole journal was checked: every entry follows from the one before it.</source>
            <translation>The whole journal was checked: every entry follows from the one before it.</translation>
        </message>
        <message>
            <source>Broken at entry {number}</source>
            <translation>Broken at entry {number}</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Saved: {file}</translation>
        </message>
    </context>
    <context>
        <name>TrailTable</name>
        <message>
            <source>Whose</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Before → after</source>
            <translation>Before → after</translation>
        </message>
    </context>
    <context>
        <name>TrailWords</name>
        <message>
            <source>keep this computer's</source>
            <translation>keep this computer's</translation>
        </message>
        <message>
            <source>keep the portal's</source>
            <translation>keep the portal's</translation>
        </message>
        <message>
            <source>keep the later one</source>
            <translation>keep the later one</translation>
        </message>
        <message>
            <source>keep the one that is not blank</source>
            <translation>keep the one that is not blank</translation>
        </message>
        <message>
            <source>prefer an excused absence with a paper</source>
            <translation>prefer an excused absence with a paper</translation>
        </message>
        <message>
            <source>Mark came from another computer</source>
            <translation>Mark came from another computer</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>blank</translation>
        </message>
        <message>
            <source>with a paper</source>
            <translation>with a paper</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
        <message>
            <source>before: not known here</source>
            <translation>before: not known here</translation>
        </message>
        <message>
            <source>this computer's</source>
            <translation>this computer's</translation>
        </message>
        <message>
            <source>the portal's</source>
            <translation>the portal's</translation>
        </message>
        <message>
            <source>{values}; kept {which}{by}</source>
            <translation>{values}; kept {which}{by}</translation>
        </message>
        <message>
            <source>this computer: {mine}, portal: {theirs}</source>
            <translation>this computer: {mine}, portal: {theirs}</translation>
        </message>
        <message>
            <source>sheets: {count}</source>
            <translation>sheets: {count}</translation>
        </message>
        <message>
            <source>warnings looked at: {count}</source>
            <translation>warnings looked at: {count}</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <source>Marks from Excel…</source>
            <translation>Marks from Excel…</translation>
        </message>
        <message>
            <source>Marks taken from the file: {count}</source>
            <translation>Marks taken from the file: {count}</translation>
        </message>
    </context>
    <context>
        <name>TrustTable</name>
        <message>
            <source>national authority</source>
            <translation>national authority</translation>
        </message>
        <message>
            <source>added by the director</source>
            <translation>added by the director</translation>
        </message>
        <message>
            <source>test, no legal force</source>
            <translation>test, no legal force</translation>
        </message>
        <message>
            <source>counts for nothing</source>
            <translation>counts for nothing</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Authority</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Counts as</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
    </context>
    <context>
        <name>UnreadStrip</name>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
    </context>
    <context>
        <name>ValueSide</name>
        <message>
            <source>computer …{number}</source>
            <translation>computer …{number}</translation>
        </message>
    </context>
    <context>
        <name>VouchersCard</name>
        <message>
            <source>Vouchers</source>
            <translation>Vouchers</translation>
        </message>
        <message>
            <source>Vouchers by state</source>
            <translation>Vouchers by state</translation>
        </message>
        <message>
            <source>{state}: {count}</source>
            <translation>{state}: {count}</translation>
        </message>
    </context>
    <context>
        <name>WaitDialog</name>
        <message>
            <source>Put on the waiting list</source>
            <translation>Put on the waiting list</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Put on the list</translation>
        </message>
        <message>
            <source>There is no free place in the group now.</source>
            <translation>There is no free place in the group now.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>The parent reads this.</source>
            <translation>The parent reads this.</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>Choose the language; it can be changed at any time.</source>
            <translation>Choose the language; it can be changed at any time.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>In a few minutes your kindergarten's office is ready on this computer.</source>
            <translation>In a few minutes your kindergarten's office is ready on this computer.</translation>
        </message>
        <message>
            <source>Have at hand</source>
            <translation>Have at hand</translation>
        </message>
        <message>
            <source>the registration certificate: BIN and both names of the kindergarten</source>
            <translation>the registration certificate: BIN and both names of the kindergarten</translation>
        </message>
        <message>
            <source>the bank details for contracts (they can follow later)</source>
            <translation>the bank details for contracts (they can follow later)</translation>
        </message>
        <message>
            <source>a printer or a memory stick for the recovery code</source>
            <translation>a printer or a memory stick for the recovery code</translation>
        </message>
        <message>
            <source>The office was on another computer?</source>
            <translation>The office was on another computer?</translation>
        </message>
        <message>
            <source>Restore it from a backup…</source>
            <translation>Restore it from a backup…</translation>
        </message>
    </context>
    <context>
        <name>YearCard</name>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
    </context>
    <context>
        <name>YearStrip</name>
        <message>
            <source>Attendance of the year</source>
            <translation>Attendance of the year</translation>
        </message>
        <message>
            <source>not marked {count}</source>
            <translation>not marked {count}</translation>
        </message>
        <message>
            <source>{year}: no marks</source>
            <translation>{year}: no marks</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>day off</translation>
        </message>
        <message>
            <source>not in the kindergarten</source>
            <translation>not in the kindergarten</translation>
        </message>
        <message>
            <source>{mark}, planned</source>
            <translation>{mark}, planned</translation>
        </message>
        <message>
            <source>still ahead</source>
            <translation>still ahead</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>not marked</translation>
        </message>
    </context>
    <context>
        <name>_SpanRow</name>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Take these dates away</source>
            <translation>Take these dates away</translation>
        </message>
    </context>
</TS>
